define void @kernel(ptr noalias readonly %arguments, i64 %first, i64 %last, ptr %scratch) nounwind {
entry:
  %v1 = getelementptr inbounds i64, ptr %arguments, i64 0
  %p2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr inbounds i64, ptr %arguments, i64 1
  %p4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i64, ptr %arguments, i64 2
  %n6 = load i64, ptr %v5, align 8
  %i7 = add nsw i64 %n6, 1
  %i8 = udiv i64 %i7, 2
  br label %loop9
loop9:
  %index9 = phi i64 [%first, %entry], [%i69, %done48]
  %c10 = icmp slt i64 %index9, %last
  br i1 %c10, label %body9, label %done9
body9:
  %i11 = mul nsw i64 %index9, %n6
  %i12 = mul nsw i64 %i11, 8
  %p13 = getelementptr inbounds float, ptr %p2, i64 %i12
  %i14 = mul nsw i64 %index9, %i8
  %i15 = mul nsw i64 %i14, 8
  %p16 = getelementptr inbounds float, ptr %p4, i64 %i15
  %i17 = udiv i64 %n6, 2
  br label %loop18
loop18:
  %index18 = phi i64 [0, %body9], [%i46, %body18]
  %c19 = icmp slt i64 %index18, %i17
  br i1 %c19, label %body18, label %done18
body18:
  %i20 = mul nsw i64 %index18, 16
  %p21 = getelementptr inbounds float, ptr %p13, i64 %i20
  %p22 = getelementptr inbounds float, ptr %p21, i64 8
  %v23 = load <4 x float>, ptr %p22, align 4
  %i24 = mul nsw i64 %index18, 16
  %p25 = getelementptr inbounds float, ptr %p13, i64 %i24
  %v26 = load <4 x float>, ptr %p25, align 4
  %v27 = fptrunc <4 x float> %v26 to <4 x bfloat>
  %v28 = fptrunc <4 x float> %v23 to <4 x bfloat>
  %v29 = shufflevector <4 x bfloat> %v27, <4 x bfloat> %v28, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
  %i30 = mul nsw i64 %index18, 8
  %p31 = getelementptr inbounds float, ptr %p16, i64 %i30
  store <8 x bfloat> %v29, ptr %p31, align 4
  %i32 = mul nsw i64 %index18, 16
  %p33 = getelementptr inbounds float, ptr %p13, i64 %i32
  %p34 = getelementptr inbounds float, ptr %p33, i64 12
  %v35 = load <4 x float>, ptr %p34, align 4
  %i36 = mul nsw i64 %index18, 16
  %p37 = getelementptr inbounds float, ptr %p13, i64 %i36
  %p38 = getelementptr inbounds float, ptr %p37, i64 4
  %v39 = load <4 x float>, ptr %p38, align 4
  %v40 = fptrunc <4 x float> %v39 to <4 x bfloat>
  %v41 = fptrunc <4 x float> %v35 to <4 x bfloat>
  %v42 = shufflevector <4 x bfloat> %v40, <4 x bfloat> %v41, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
  %i43 = mul nsw i64 %index18, 8
  %p44 = getelementptr inbounds float, ptr %p16, i64 %i43
  %p45 = getelementptr inbounds float, ptr %p44, i64 4
  store <8 x bfloat> %v42, ptr %p45, align 4
  %i46 = add nsw i64 %index18, 1
  br label %loop18
done18:
  %i47 = udiv i64 %n6, 2
  br label %loop48
loop48:
  %index48 = phi i64 [%i47, %done18], [%i68, %body48]
  %c49 = icmp slt i64 %index48, %i8
  br i1 %c49, label %body48, label %done48
body48:
  %i50 = mul nsw i64 %index48, 16
  %p51 = getelementptr inbounds float, ptr %p13, i64 %i50
  %v52 = load <4 x float>, ptr %p51, align 4
  %v53 = fptrunc <4 x float> %v52 to <4 x bfloat>
  %v54 = fptrunc <4 x float> zeroinitializer to <4 x bfloat>
  %v55 = shufflevector <4 x bfloat> %v53, <4 x bfloat> %v54, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
  %i56 = mul nsw i64 %index48, 8
  %p57 = getelementptr inbounds float, ptr %p16, i64 %i56
  store <8 x bfloat> %v55, ptr %p57, align 4
  %i58 = mul nsw i64 %index48, 16
  %p59 = getelementptr inbounds float, ptr %p13, i64 %i58
  %p60 = getelementptr inbounds float, ptr %p59, i64 4
  %v61 = load <4 x float>, ptr %p60, align 4
  %v62 = fptrunc <4 x float> %v61 to <4 x bfloat>
  %v63 = fptrunc <4 x float> zeroinitializer to <4 x bfloat>
  %v64 = shufflevector <4 x bfloat> %v62, <4 x bfloat> %v63, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
  %i65 = mul nsw i64 %index48, 8
  %p66 = getelementptr inbounds float, ptr %p16, i64 %i65
  %p67 = getelementptr inbounds float, ptr %p66, i64 4
  store <8 x bfloat> %v64, ptr %p67, align 4
  %i68 = add nsw i64 %index48, 1
  br label %loop48
done48:
  %i69 = add nsw i64 %index9, 1
  br label %loop9
done9:
  ret void
}
