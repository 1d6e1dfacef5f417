declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
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
  %v11 = load float, ptr %p8, align 4
  %v12 = insertelement <4 x float> poison, float %v11, i64 0
  %v13 = shufflevector <4 x float> %v12, <4 x float> poison, <4 x i32> zeroinitializer
  %v14 = fneg <4 x float> %v13
  br label %loop15
loop15:
  %index15 = phi i64 [%first, %entry], [%i63, %after42]
  %c16 = icmp slt i64 %index15, %last
  br i1 %c16, label %body15, label %done15
body15:
  %i17 = mul nsw i64 %index15, 2048
  %i18 = add nsw i64 %i17, 2048
  %c19 = icmp slt i64 %i18, %n10
  %i20 = select i1 %c19, i64 %i18, i64 %n10
  %i21 = sub nsw i64 %i20, %i17
  %i22 = udiv i64 %i21, 4
  %i23 = mul nsw i64 %i22, 4
  %i24 = add nsw i64 %i17, %i23
  br label %loop25
loop25:
  %index25 = phi i64 [%i17, %body15], [%i39, %body25]
  %c26 = icmp slt i64 %index25, %i24
  br i1 %c26, label %body25, label %done25
body25:
  %p27 = getelementptr inbounds float, ptr %p2, i64 %index25
  %v28 = load <4 x float>, ptr %p27, align 1
  %p29 = getelementptr inbounds float, ptr %p4, i64 %index25
  %v30 = load <4 x float>, ptr %p29, align 1
  %v31 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v28, <4 x float> <float 0x3F1A36E2E0000000, float 0x3F1A36E2E0000000, float 0x3F1A36E2E0000000, float 0x3F1A36E2E0000000>, <4 x float> %v30)
  %p32 = getelementptr inbounds float, ptr %p6, i64 %index25
  %v33 = load <4 x float>, ptr %p32, align 1
  %v34 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v33, <4 x float> <float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000>, <4 x float> %v31)
  %p35 = getelementptr inbounds float, ptr %p6, i64 %index25
  store <4 x float> %v34, ptr %p35, align 1
  %v36 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v34, <4 x float> <float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000>, <4 x float> %v31)
  %v37 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v14, <4 x float> %v36, <4 x float> %v28)
  %p38 = getelementptr inbounds float, ptr %p2, i64 %index25
  store <4 x float> %v37, ptr %p38, align 1
  %i39 = add nsw i64 %index25, 4
  br label %loop25
done25:
  %i40 = sub nsw i64 %i20, %i24
  %c41 = icmp sgt i64 %i40, 0
  br i1 %c41, label %then42, label %after42
then42:
  %c43 = icmp sgt i64 %i40, 0
  %i44 = select i1 %c43, i64 %i40, i64 0
  %c45 = icmp slt i64 %i44, 4
  %i46 = select i1 %c45, i64 %i44, i64 4
  %v47 = trunc i64 %i46 to i32
  %v48 = insertelement <4 x i32> poison, i32 %v47, i64 0
  %v49 = shufflevector <4 x i32> %v48, <4 x i32> poison, <4 x i32> zeroinitializer
  %m50 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v49
  %p51 = getelementptr inbounds float, ptr %p2, i64 %i24
  %v52 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p51, i32 1, <4 x i1> %m50, <4 x float> zeroinitializer)
  %p53 = getelementptr inbounds float, ptr %p4, i64 %i24
  %v54 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p53, i32 1, <4 x i1> %m50, <4 x float> zeroinitializer)
  %v55 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v52, <4 x float> <float 0x3F1A36E2E0000000, float 0x3F1A36E2E0000000, float 0x3F1A36E2E0000000, float 0x3F1A36E2E0000000>, <4 x float> %v54)
  %p56 = getelementptr inbounds float, ptr %p6, i64 %i24
  %v57 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p56, i32 1, <4 x i1> %m50, <4 x float> zeroinitializer)
  %v58 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v57, <4 x float> <float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000>, <4 x float> %v55)
  %p59 = getelementptr inbounds float, ptr %p6, i64 %i24
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v58, ptr %p59, i32 1, <4 x i1> %m50)
  %v60 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v58, <4 x float> <float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000>, <4 x float> %v55)
  %v61 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v14, <4 x float> %v60, <4 x float> %v52)
  %p62 = getelementptr inbounds float, ptr %p2, i64 %i24
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v61, ptr %p62, i32 1, <4 x i1> %m50)
  br label %after42
after42:
  %i63 = add nsw i64 %index15, 1
  br label %loop15
done15:
  ret void
}
