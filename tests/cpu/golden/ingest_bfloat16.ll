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
  %index20 = phi i64 [%first, %entry], [%i75, %done49]
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
  %i30 = udiv i64 %n14, 4
  %i31 = mul nsw i64 %i30, 4
  br label %loop32
loop32:
  %index32 = phi i64 [0, %body20], [%i48, %body32]
  %c33 = icmp slt i64 %index32, %i31
  br i1 %c33, label %body32, label %done32
body32:
  %p34 = getelementptr inbounds i8, ptr %p2, i64 %i24
  %p35 = getelementptr inbounds i8, ptr %p34, i64 %index32
  %v36 = load <4 x i8>, ptr %p35, align 1
  %v37 = uitofp <4 x i8> %v36 to <4 x float>
  %p38 = getelementptr inbounds float, ptr %p4, i64 %i25
  %p39 = getelementptr inbounds float, ptr %p38, i64 %index32
  %v40 = load <4 x float>, ptr %p39, align 1
  %v41 = fsub <4 x float> %v37, %v40
  %p42 = getelementptr inbounds float, ptr %p6, i64 %i25
  %p43 = getelementptr inbounds float, ptr %p42, i64 %index32
  %v44 = load <4 x float>, ptr %p43, align 1
  %v45 = fmul <4 x float> %v41, %v44
  %p46 = getelementptr inbounds bfloat, ptr %p29, i64 %index32
  %v47 = fptrunc <4 x float> %v45 to <4 x bfloat>
  store <4 x bfloat> %v47, ptr %p46, align 1
  %i48 = add nsw i64 %index32, 4
  br label %loop32
done32:
  br label %loop49
loop49:
  %index49 = phi i64 [%i31, %done32], [%i74, %body49]
  %c50 = icmp slt i64 %index49, %n14
  br i1 %c50, label %body49, label %done49
body49:
  %i51 = sub nsw i64 %n14, %index49
  %c52 = icmp sgt i64 %i51, 0
  %i53 = select i1 %c52, i64 %i51, i64 0
  %c54 = icmp slt i64 %i53, 4
  %i55 = select i1 %c54, i64 %i53, i64 4
  %v56 = trunc i64 %i55 to i32
  %v57 = insertelement <4 x i32> poison, i32 %v56, i64 0
  %v58 = shufflevector <4 x i32> %v57, <4 x i32> poison, <4 x i32> zeroinitializer
  %m59 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v58
  %p60 = getelementptr inbounds i8, ptr %p2, i64 %i24
  %p61 = getelementptr inbounds i8, ptr %p60, i64 %index49
  %v62 = call <4 x i8> @llvm.masked.load.v4i8.p0(ptr %p61, i32 1, <4 x i1> %m59, <4 x i8> zeroinitializer)
  %v63 = uitofp <4 x i8> %v62 to <4 x float>
  %p64 = getelementptr inbounds float, ptr %p4, i64 %i25
  %p65 = getelementptr inbounds float, ptr %p64, i64 %index49
  %v66 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p65, i32 1, <4 x i1> %m59, <4 x float> zeroinitializer)
  %v67 = fsub <4 x float> %v63, %v66
  %p68 = getelementptr inbounds float, ptr %p6, i64 %i25
  %p69 = getelementptr inbounds float, ptr %p68, i64 %index49
  %v70 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p69, i32 1, <4 x i1> %m59, <4 x float> zeroinitializer)
  %v71 = fmul <4 x float> %v67, %v70
  %p72 = getelementptr inbounds bfloat, ptr %p29, i64 %index49
  %v73 = fptrunc <4 x float> %v71 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v73, ptr %p72, i32 1, <4 x i1> %m59)
  %i74 = add nsw i64 %index49, 4
  br label %loop49
done49:
  %i75 = add nsw i64 %index20, 1
  br label %loop20
done20:
  ret void
}
