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
  %index15 = phi i64 [%first, %entry], [%i90, %done82]
  %c16 = icmp slt i64 %index15, %last
  br i1 %c16, label %body15, label %done15
body15:
  %i17 = mul nsw i64 %n6, %n8
  %i18 = udiv i64 %index15, %i17
  %i19 = urem i64 %index15, %i17
  %i20 = udiv i64 %i19, %n8
  %i21 = urem i64 %i19, %n8
  %i22 = mul nsw i64 %i20, %n10
  %i23 = mul nsw i64 %i21, %n12
  %p24 = getelementptr inbounds float, ptr %p2, i64 %i22
  %p25 = getelementptr inbounds float, ptr %p24, i64 %i23
  %i26 = mul nsw i64 %index15, 12
  %p27 = getelementptr inbounds float, ptr %p4, i64 %i26
  %i28 = mul nsw i64 %i18, 4
  %i29 = udiv i64 %i28, 2
  %i30 = urem i64 %i28, 2
  %i31 = mul nsw i64 %i29, 3
  %i32 = mul nsw i64 %i30, %n14
  %p33 = getelementptr inbounds float, ptr %p25, i64 %i31
  %p34 = getelementptr inbounds float, ptr %p33, i64 %i32
  br label %loop35
loop35:
  %index35 = phi i64 [0, %body15], [%i40, %loop35]
  %p36 = getelementptr inbounds float, ptr %p34, i64 %index35
  %v37 = load float, ptr %p36, align 4
  %i38 = mul nsw i64 %index35, 4
  %p39 = getelementptr inbounds float, ptr %p27, i64 %i38
  store float %v37, ptr %p39, align 4
  %i40 = add nsw i64 %index35, 1
  %c41 = icmp slt i64 %i40, 3
  br i1 %c41, label %loop35, label %done35
done35:
  %i42 = mul nsw i64 %i18, 4
  %i43 = add nsw i64 %i42, 1
  %i44 = udiv i64 %i43, 2
  %i45 = urem i64 %i43, 2
  %i46 = mul nsw i64 %i44, 3
  %i47 = mul nsw i64 %i45, %n14
  %p48 = getelementptr inbounds float, ptr %p25, i64 %i46
  %p49 = getelementptr inbounds float, ptr %p48, i64 %i47
  br label %loop50
loop50:
  %index50 = phi i64 [0, %done35], [%i56, %loop50]
  %p51 = getelementptr inbounds float, ptr %p49, i64 %index50
  %v52 = load float, ptr %p51, align 4
  %i53 = mul nsw i64 %index50, 4
  %p54 = getelementptr inbounds float, ptr %p27, i64 %i53
  %p55 = getelementptr inbounds float, ptr %p54, i64 1
  store float %v52, ptr %p55, align 4
  %i56 = add nsw i64 %index50, 1
  %c57 = icmp slt i64 %i56, 3
  br i1 %c57, label %loop50, label %done50
done50:
  %i58 = mul nsw i64 %i18, 4
  %i59 = add nsw i64 %i58, 2
  %i60 = udiv i64 %i59, 2
  %i61 = urem i64 %i59, 2
  %i62 = mul nsw i64 %i60, 3
  %i63 = mul nsw i64 %i61, %n14
  %p64 = getelementptr inbounds float, ptr %p25, i64 %i62
  %p65 = getelementptr inbounds float, ptr %p64, i64 %i63
  br label %loop66
loop66:
  %index66 = phi i64 [0, %done50], [%i72, %loop66]
  %p67 = getelementptr inbounds float, ptr %p65, i64 %index66
  %v68 = load float, ptr %p67, align 4
  %i69 = mul nsw i64 %index66, 4
  %p70 = getelementptr inbounds float, ptr %p27, i64 %i69
  %p71 = getelementptr inbounds float, ptr %p70, i64 2
  store float %v68, ptr %p71, align 4
  %i72 = add nsw i64 %index66, 1
  %c73 = icmp slt i64 %i72, 3
  br i1 %c73, label %loop66, label %done66
done66:
  %i74 = mul nsw i64 %i18, 4
  %i75 = add nsw i64 %i74, 3
  %i76 = udiv i64 %i75, 2
  %i77 = urem i64 %i75, 2
  %i78 = mul nsw i64 %i76, 3
  %i79 = mul nsw i64 %i77, %n14
  %p80 = getelementptr inbounds float, ptr %p25, i64 %i78
  %p81 = getelementptr inbounds float, ptr %p80, i64 %i79
  br label %loop82
loop82:
  %index82 = phi i64 [0, %done66], [%i88, %loop82]
  %p83 = getelementptr inbounds float, ptr %p81, i64 %index82
  %v84 = load float, ptr %p83, align 4
  %i85 = mul nsw i64 %index82, 4
  %p86 = getelementptr inbounds float, ptr %p27, i64 %i85
  %p87 = getelementptr inbounds float, ptr %p86, i64 3
  store float %v84, ptr %p87, align 4
  %i88 = add nsw i64 %index82, 1
  %c89 = icmp slt i64 %i88, 3
  br i1 %c89, label %loop82, label %done82
done82:
  %i90 = add nsw i64 %index15, 1
  br label %loop15
done15:
  ret void
}
