declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare void @llvm.masked.store.v4f32.p0(<4 x float>, ptr, i32, <4 x i1>)
define void @kernel(ptr noalias readonly %arguments, i64 %first, i64 %last, ptr %scratch) nounwind {
entry:
  %v1 = getelementptr inbounds i64, ptr %arguments, i64 0
  %p2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr inbounds i64, ptr %arguments, i64 1
  %p4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i64, ptr %arguments, i64 2
  %p6 = load ptr, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %arguments, i64 3
  %p8 = load ptr, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %arguments, i64 5
  %n10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %arguments, i64 6
  %n12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %arguments, i64 7
  %n14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %arguments, i64 9
  %n16 = load i64, ptr %v15, align 8
  br label %loop17
loop17:
  %index17 = phi i64 [%first, %entry], [%i65, %done46]
  %c18 = icmp slt i64 %index17, %last
  br i1 %c18, label %body17, label %done17
body17:
  %i19 = mul nsw i64 %index17, %n12
  %p20 = getelementptr inbounds float, ptr %p2, i64 %i19
  %i21 = mul nsw i64 %index17, %n14
  %p22 = getelementptr inbounds float, ptr %p4, i64 %i21
  %i23 = mul nsw i64 %index17, %n16
  %p24 = getelementptr inbounds float, ptr %p8, i64 %i23
  br label %loop25
loop25:
  %index25 = phi i64 [0, %body17], [%i41, %body25]
  %carried25_0 = phi <4 x float> [zeroinitializer, %body17], [%v40, %body25]
  %c26 = icmp slt i64 %index25, %n10
  br i1 %c26, label %body25, label %done25
body25:
  %i27 = sub nsw i64 %n10, %index25
  %c28 = icmp sgt i64 %i27, 0
  %i29 = select i1 %c28, i64 %i27, i64 0
  %c30 = icmp slt i64 %i29, 4
  %i31 = select i1 %c30, i64 %i29, i64 4
  %v32 = trunc i64 %i31 to i32
  %v33 = insertelement <4 x i32> poison, i32 %v32, i64 0
  %v34 = shufflevector <4 x i32> %v33, <4 x i32> poison, <4 x i32> zeroinitializer
  %m35 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v34
  %p36 = getelementptr inbounds float, ptr %p20, i64 %index25
  %v37 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p36, i32 1, <4 x i1> %m35, <4 x float> zeroinitializer)
  %p38 = getelementptr inbounds float, ptr %p22, i64 %index25
  %v39 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p38, i32 1, <4 x i1> %m35, <4 x float> zeroinitializer)
  %v40 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v37, <4 x float> %v39, <4 x float> %carried25_0)
  %i41 = add nsw i64 %index25, 4
  br label %loop25
done25:
  %v42 = shufflevector <4 x float> %carried25_0, <4 x float> %carried25_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %v43 = fadd <4 x float> %carried25_0, %v42
  %v44 = shufflevector <4 x float> %v43, <4 x float> %v43, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %v45 = fadd <4 x float> %v43, %v44
  br label %loop46
loop46:
  %index46 = phi i64 [0, %done25], [%i64, %body46]
  %carried46_0 = phi <4 x float> [zeroinitializer, %done25], [%v62, %body46]
  %c47 = icmp slt i64 %index46, %n10
  br i1 %c47, label %body46, label %done46
body46:
  %i48 = sub nsw i64 %n10, %index46
  %c49 = icmp sgt i64 %i48, 0
  %i50 = select i1 %c49, i64 %i48, i64 0
  %c51 = icmp slt i64 %i50, 4
  %i52 = select i1 %c51, i64 %i50, i64 4
  %v53 = trunc i64 %i52 to i32
  %v54 = insertelement <4 x i32> poison, i32 %v53, i64 0
  %v55 = shufflevector <4 x i32> %v54, <4 x i32> poison, <4 x i32> zeroinitializer
  %m56 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v55
  %p57 = getelementptr inbounds float, ptr %p20, i64 %index46
  %v58 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p57, i32 1, <4 x i1> %m56, <4 x float> zeroinitializer)
  %p59 = getelementptr inbounds float, ptr %p22, i64 %index46
  %v60 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p59, i32 1, <4 x i1> %m56, <4 x float> zeroinitializer)
  %v61 = fsub <4 x float> %v58, %v45
  %v62 = fmul <4 x float> %v60, %v61
  %p63 = getelementptr inbounds float, ptr %p24, i64 %index46
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v62, ptr %p63, i32 1, <4 x i1> %m56)
  %i64 = add nsw i64 %index46, 4
  br label %loop46
done46:
  %i65 = add nsw i64 %index17, 1
  br label %loop17
done17:
  ret void
}
