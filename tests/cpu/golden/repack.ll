declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
define void @kernel(ptr noalias readonly %arguments, i64 %first, i64 %last, ptr %scratch) nounwind {
entry:
  %v1 = getelementptr inbounds i64, ptr %arguments, i64 0
  %p2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr inbounds i64, ptr %arguments, i64 1
  %p4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i64, ptr %arguments, i64 2
  %n6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %arguments, i64 3
  %n8 = load i64, ptr %v7, align 8
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
  %index21 = phi i64 [%first, %entry], [%i67, %done36]
  %c22 = icmp slt i64 %index21, %last
  br i1 %c22, label %body21, label %done21
body21:
  %i23 = mul nsw i64 %n6, %n8
  %i24 = udiv i64 %index21, %i23
  %i25 = urem i64 %index21, %i23
  %i26 = udiv i64 %i25, %n8
  %i27 = urem i64 %i25, %n8
  %i28 = mul nsw i64 %i24, 8
  %i29 = mul nsw i64 %i26, %n14
  %i30 = mul nsw i64 %i27, %n16
  %p31 = getelementptr inbounds float, ptr %p2, i64 %i29
  %p32 = getelementptr inbounds float, ptr %p31, i64 %i30
  %i33 = mul nsw i64 %index21, %n10
  %i34 = mul nsw i64 %i33, 8
  %p35 = getelementptr inbounds float, ptr %p4, i64 %i34
  br label %loop36
loop36:
  %index36 = phi i64 [0, %body21], [%i66, %body36]
  %c37 = icmp slt i64 %index36, %n10
  br i1 %c37, label %body36, label %done36
body36:
  %i38 = mul nsw i64 %index36, %n18
  %p39 = getelementptr inbounds float, ptr %p32, i64 %i38
  %i40 = mul nsw i64 %index36, 8
  %p41 = getelementptr inbounds float, ptr %p35, i64 %i40
  %i42 = sub nsw i64 %n12, %i28
  %c43 = icmp sgt i64 %i42, 0
  %i44 = select i1 %c43, i64 %i42, i64 0
  %c45 = icmp slt i64 %i44, 4
  %i46 = select i1 %c45, i64 %i44, i64 4
  %v47 = trunc i64 %i46 to i32
  %v48 = insertelement <4 x i32> poison, i32 %v47, i64 0
  %v49 = shufflevector <4 x i32> %v48, <4 x i32> poison, <4 x i32> zeroinitializer
  %m50 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v49
  %p51 = getelementptr inbounds float, ptr %p39, i64 %i28
  %v52 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p51, i32 1, <4 x i1> %m50, <4 x float> zeroinitializer)
  store <4 x float> %v52, ptr %p41, align 4
  %i53 = add nsw i64 %i28, 4
  %i54 = sub nsw i64 %n12, %i53
  %c55 = icmp sgt i64 %i54, 0
  %i56 = select i1 %c55, i64 %i54, i64 0
  %c57 = icmp slt i64 %i56, 4
  %i58 = select i1 %c57, i64 %i56, i64 4
  %v59 = trunc i64 %i58 to i32
  %v60 = insertelement <4 x i32> poison, i32 %v59, i64 0
  %v61 = shufflevector <4 x i32> %v60, <4 x i32> poison, <4 x i32> zeroinitializer
  %m62 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v61
  %p63 = getelementptr inbounds float, ptr %p39, i64 %i53
  %v64 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p63, i32 1, <4 x i1> %m62, <4 x float> zeroinitializer)
  %p65 = getelementptr inbounds float, ptr %p41, i64 4
  store <4 x float> %v64, ptr %p65, align 4
  %i66 = add nsw i64 %index36, 1
  br label %loop36
done36:
  %i67 = add nsw i64 %index21, 1
  br label %loop21
done21:
  ret void
}
