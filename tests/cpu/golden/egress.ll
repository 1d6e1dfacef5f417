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
  br label %loop15
loop15:
  %index15 = phi i64 [%first, %entry], [%i84, %done71]
  %c16 = icmp slt i64 %index15, %last
  br i1 %c16, label %body15, label %done15
body15:
  %i17 = udiv i64 %index15, %n8
  %i18 = urem i64 %index15, %n8
  %i19 = mul nsw i64 %i17, %n12
  %i20 = mul nsw i64 %i18, %n14
  %p21 = getelementptr inbounds float, ptr %p2, i64 %i19
  %p22 = getelementptr inbounds float, ptr %p21, i64 %i20
  %i23 = mul nsw i64 %i17, 4
  %i24 = sub nsw i64 %n6, %i23
  %c25 = icmp slt i64 %i24, 4
  %i26 = select i1 %c25, i64 %i24, i64 4
  %i27 = mul nsw i64 %n8, %n10
  %i28 = mul nsw i64 %i23, %i27
  %i29 = mul nsw i64 %i18, %n10
  %p30 = getelementptr inbounds float, ptr %p4, i64 %i28
  %p31 = getelementptr inbounds float, ptr %p30, i64 %i29
  %i32 = udiv i64 %i26, 4
  %i33 = udiv i64 %n10, 4
  %i34 = mul nsw i64 %i33, 4
  %i35 = mul nsw i64 %i32, %i34
  br label %loop36
loop36:
  %index36 = phi i64 [0, %body15], [%i70, %body36]
  %c37 = icmp slt i64 %index36, %i35
  br i1 %c37, label %body36, label %done36
body36:
  %i38 = mul nsw i64 %index36, 4
  %p39 = getelementptr inbounds float, ptr %p22, i64 %i38
  %v40 = load <4 x float>, ptr %p39, align 4
  %i41 = add nsw i64 %index36, 1
  %i42 = mul nsw i64 %i41, 4
  %p43 = getelementptr inbounds float, ptr %p22, i64 %i42
  %v44 = load <4 x float>, ptr %p43, align 4
  %i45 = add nsw i64 %index36, 2
  %i46 = mul nsw i64 %i45, 4
  %p47 = getelementptr inbounds float, ptr %p22, i64 %i46
  %v48 = load <4 x float>, ptr %p47, align 4
  %i49 = add nsw i64 %index36, 3
  %i50 = mul nsw i64 %i49, 4
  %p51 = getelementptr inbounds float, ptr %p22, i64 %i50
  %v52 = load <4 x float>, ptr %p51, align 4
  %v53 = shufflevector <4 x float> %v40, <4 x float> %v48, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v54 = shufflevector <4 x float> %v40, <4 x float> %v48, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v55 = shufflevector <4 x float> %v44, <4 x float> %v52, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v56 = shufflevector <4 x float> %v44, <4 x float> %v52, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v57 = shufflevector <4 x float> %v53, <4 x float> %v55, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v58 = shufflevector <4 x float> %v53, <4 x float> %v55, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v59 = shufflevector <4 x float> %v54, <4 x float> %v56, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v60 = shufflevector <4 x float> %v54, <4 x float> %v56, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %p61 = getelementptr inbounds float, ptr %p31, i64 %index36
  store <4 x float> %v57, ptr %p61, align 4
  %p62 = getelementptr inbounds float, ptr %p31, i64 %i27
  %p63 = getelementptr inbounds float, ptr %p62, i64 %index36
  store <4 x float> %v58, ptr %p63, align 4
  %i64 = mul nsw i64 2, %i27
  %p65 = getelementptr inbounds float, ptr %p31, i64 %i64
  %p66 = getelementptr inbounds float, ptr %p65, i64 %index36
  store <4 x float> %v59, ptr %p66, align 4
  %i67 = mul nsw i64 3, %i27
  %p68 = getelementptr inbounds float, ptr %p31, i64 %i67
  %p69 = getelementptr inbounds float, ptr %p68, i64 %index36
  store <4 x float> %v60, ptr %p69, align 4
  %i70 = add nsw i64 %index36, 4
  br label %loop36
done36:
  br label %loop71
loop71:
  %index71 = phi i64 [0, %done36], [%i83, %done76]
  %c72 = icmp slt i64 %index71, %i26
  br i1 %c72, label %body71, label %done71
body71:
  %i73 = mul nsw i64 %index71, %i27
  %p74 = getelementptr inbounds float, ptr %p31, i64 %i73
  %p75 = getelementptr inbounds float, ptr %p22, i64 %index71
  br label %loop76
loop76:
  %index76 = phi i64 [%i35, %body71], [%i82, %body76]
  %c77 = icmp slt i64 %index76, %n10
  br i1 %c77, label %body76, label %done76
body76:
  %i78 = mul nsw i64 %index76, 4
  %p79 = getelementptr inbounds float, ptr %p75, i64 %i78
  %v80 = load float, ptr %p79, align 1
  %p81 = getelementptr inbounds float, ptr %p74, i64 %index76
  store float %v80, ptr %p81, align 1
  %i82 = add nsw i64 %index76, 1
  br label %loop76
done76:
  %i83 = add nsw i64 %index71, 1
  br label %loop71
done71:
  %i84 = add nsw i64 %index15, 1
  br label %loop15
done15:
  ret void
}
