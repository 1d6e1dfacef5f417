declare <4 x i8> @llvm.masked.load.v4i8.p0(ptr, i32, <4 x i1>, <4 x i8>)
declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare void @llvm.masked.store.v4bf16.p0(<4 x bfloat>, ptr, i32, <4 x i1>)
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
  %i19 = mul nsw i64 %n12, %n14
  br label %loop20
loop20:
  %index20 = phi i64 [%first, %entry], [%i56, %done30]
  %c21 = icmp slt i64 %index20, %last
  br i1 %c21, label %body20, label %done20
body20:
  %i22 = udiv i64 %index20, %n12
  %i23 = urem i64 %index20, %n12
  %i24 = mul nsw i64 %index20, %n14
  %i25 = mul nsw i64 %i23, %n14
  %i26 = mul nsw i64 %i22, %n16
  %i27 = mul nsw i64 %i23, %n18
  %p28 = getelementptr inbounds bfloat, ptr %p8, i64 %i26
  %p29 = getelementptr inbounds bfloat, ptr %p28, i64 %i27
  br label %loop30
loop30:
  %index30 = phi i64 [0, %body20], [%i55, %body30]
  %c31 = icmp slt i64 %index30, %n14
  br i1 %c31, label %body30, label %done30
body30:
  %i32 = sub nsw i64 %n14, %index30
  %c33 = icmp sgt i64 %i32, 0
  %i34 = select i1 %c33, i64 %i32, i64 0
  %c35 = icmp slt i64 %i34, 4
  %i36 = select i1 %c35, i64 %i34, i64 4
  %v37 = trunc i64 %i36 to i32
  %v38 = insertelement <4 x i32> poison, i32 %v37, i64 0
  %v39 = shufflevector <4 x i32> %v38, <4 x i32> poison, <4 x i32> zeroinitializer
  %m40 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v39
  %p41 = getelementptr inbounds i8, ptr %p2, i64 %i24
  %p42 = getelementptr inbounds i8, ptr %p41, i64 %index30
  %v43 = call <4 x i8> @llvm.masked.load.v4i8.p0(ptr %p42, i32 1, <4 x i1> %m40, <4 x i8> zeroinitializer)
  %v44 = uitofp <4 x i8> %v43 to <4 x float>
  %p45 = getelementptr inbounds float, ptr %p4, i64 %i25
  %p46 = getelementptr inbounds float, ptr %p45, i64 %index30
  %v47 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p46, i32 1, <4 x i1> %m40, <4 x float> zeroinitializer)
  %v48 = fsub <4 x float> %v44, %v47
  %p49 = getelementptr inbounds float, ptr %p6, i64 %i25
  %p50 = getelementptr inbounds float, ptr %p49, i64 %index30
  %v51 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p50, i32 1, <4 x i1> %m40, <4 x float> zeroinitializer)
  %v52 = fmul <4 x float> %v48, %v51
  %p53 = getelementptr inbounds bfloat, ptr %p29, i64 %index30
  %v54 = fptrunc <4 x float> %v52 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v54, ptr %p53, i32 1, <4 x i1> %m40)
  %i55 = add nsw i64 %index30, 4
  br label %loop30
done30:
  %i56 = add nsw i64 %index20, 1
  br label %loop20
done20:
  ret void
}
