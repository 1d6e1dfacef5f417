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
  %index20 = phi i64 [%first, %entry], [%i55, %done39]
  %c21 = icmp slt i64 %index20, %last
  br i1 %c21, label %body20, label %done20
body20:
  %i22 = udiv i64 %index20, %n12
  %i23 = urem i64 %index20, %n12
  %i24 = mul nsw i64 %index20, %n14
  %i25 = mul nsw i64 %i23, %n14
  %i26 = mul nsw i64 %i22, %n16
  %i27 = mul nsw i64 %i23, %n18
  %p28 = getelementptr inbounds float, ptr %p8, i64 %i26
  %p29 = getelementptr inbounds float, ptr %p28, i64 %i27
  %i30 = udiv i64 %n14, 4
  %i31 = mul nsw i64 %i30, 4
  br label %loop32
loop32:
  %index32 = phi i64 [0, %body20], [%i38, %body32]
  %c33 = icmp slt i64 %index32, %i31
  br i1 %c33, label %body32, label %done32
body32:
  %p34 = getelementptr inbounds float, ptr %p2, i64 %i24
  %p35 = getelementptr inbounds float, ptr %p34, i64 %index32
  %v36 = load <4 x float>, ptr %p35, align 1
  %p37 = getelementptr inbounds float, ptr %p29, i64 %index32
  store <4 x float> %v36, ptr %p37, align 1
  %i38 = add nsw i64 %index32, 4
  br label %loop32
done32:
  br label %loop39
loop39:
  %index39 = phi i64 [%i31, %done32], [%i54, %body39]
  %c40 = icmp slt i64 %index39, %n14
  br i1 %c40, label %body39, label %done39
body39:
  %i41 = sub nsw i64 %n14, %index39
  %c42 = icmp sgt i64 %i41, 0
  %i43 = select i1 %c42, i64 %i41, i64 0
  %c44 = icmp slt i64 %i43, 4
  %i45 = select i1 %c44, i64 %i43, i64 4
  %v46 = trunc i64 %i45 to i32
  %v47 = insertelement <4 x i32> poison, i32 %v46, i64 0
  %v48 = shufflevector <4 x i32> %v47, <4 x i32> poison, <4 x i32> zeroinitializer
  %m49 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v48
  %p50 = getelementptr inbounds float, ptr %p2, i64 %i24
  %p51 = getelementptr inbounds float, ptr %p50, i64 %index39
  %v52 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p51, i32 1, <4 x i1> %m49, <4 x float> zeroinitializer)
  %p53 = getelementptr inbounds float, ptr %p29, i64 %index39
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v52, ptr %p53, i32 1, <4 x i1> %m49)
  %i54 = add nsw i64 %index39, 4
  br label %loop39
done39:
  %i55 = add nsw i64 %index20, 1
  br label %loop20
done20:
  ret void
}
