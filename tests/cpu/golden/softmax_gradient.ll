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
  %v9 = getelementptr inbounds i64, ptr %arguments, i64 4
  %n10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %arguments, i64 5
  %n12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %arguments, i64 6
  %n14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %arguments, i64 7
  %n16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %arguments, i64 8
  %n18 = load i64, ptr %v17, align 8
  %v19 = getelementptr inbounds i64, ptr %arguments, i64 9
  %n20 = load i64, ptr %v19, align 8
  br label %loop21
loop21:
  %index21 = phi i64 [%first, %entry], [%i69, %done50]
  %c22 = icmp slt i64 %index21, %last
  br i1 %c22, label %body21, label %done21
body21:
  %i23 = mul nsw i64 %index21, %n14
  %p24 = getelementptr inbounds float, ptr %p2, i64 %i23
  %i25 = mul nsw i64 %index21, %n16
  %p26 = getelementptr inbounds float, ptr %p4, i64 %i25
  %i27 = mul nsw i64 %index21, %n20
  %p28 = getelementptr inbounds float, ptr %p8, i64 %i27
  br label %loop29
loop29:
  %index29 = phi i64 [0, %body21], [%i45, %body29]
  %carried29_0 = phi <4 x float> [zeroinitializer, %body21], [%v44, %body29]
  %c30 = icmp slt i64 %index29, %n12
  br i1 %c30, label %body29, label %done29
body29:
  %i31 = sub nsw i64 %n12, %index29
  %c32 = icmp sgt i64 %i31, 0
  %i33 = select i1 %c32, i64 %i31, i64 0
  %c34 = icmp slt i64 %i33, 4
  %i35 = select i1 %c34, i64 %i33, i64 4
  %v36 = trunc i64 %i35 to i32
  %v37 = insertelement <4 x i32> poison, i32 %v36, i64 0
  %v38 = shufflevector <4 x i32> %v37, <4 x i32> poison, <4 x i32> zeroinitializer
  %m39 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v38
  %p40 = getelementptr inbounds float, ptr %p24, i64 %index29
  %v41 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p40, i32 1, <4 x i1> %m39, <4 x float> zeroinitializer)
  %p42 = getelementptr inbounds float, ptr %p26, i64 %index29
  %v43 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p42, i32 1, <4 x i1> %m39, <4 x float> zeroinitializer)
  %v44 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v41, <4 x float> %v43, <4 x float> %carried29_0)
  %i45 = add nsw i64 %index29, 4
  br label %loop29
done29:
  %v46 = shufflevector <4 x float> %carried29_0, <4 x float> %carried29_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %v47 = fadd <4 x float> %carried29_0, %v46
  %v48 = shufflevector <4 x float> %v47, <4 x float> %v47, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %v49 = fadd <4 x float> %v47, %v48
  br label %loop50
loop50:
  %index50 = phi i64 [0, %done29], [%i68, %body50]
  %c51 = icmp slt i64 %index50, %n12
  br i1 %c51, label %body50, label %done50
body50:
  %i52 = sub nsw i64 %n12, %index50
  %c53 = icmp sgt i64 %i52, 0
  %i54 = select i1 %c53, i64 %i52, i64 0
  %c55 = icmp slt i64 %i54, 4
  %i56 = select i1 %c55, i64 %i54, i64 4
  %v57 = trunc i64 %i56 to i32
  %v58 = insertelement <4 x i32> poison, i32 %v57, i64 0
  %v59 = shufflevector <4 x i32> %v58, <4 x i32> poison, <4 x i32> zeroinitializer
  %m60 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v59
  %p61 = getelementptr inbounds float, ptr %p24, i64 %index50
  %v62 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p61, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %p63 = getelementptr inbounds float, ptr %p26, i64 %index50
  %v64 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p63, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v65 = fsub <4 x float> %v62, %v49
  %v66 = fmul <4 x float> %v64, %v65
  %p67 = getelementptr inbounds float, ptr %p28, i64 %index50
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v66, ptr %p67, i32 1, <4 x i1> %m60)
  %i68 = add nsw i64 %index50, 4
  br label %loop50
done50:
  %i69 = add nsw i64 %index21, 1
  br label %loop21
done21:
  ret void
}
