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
  %index15 = phi i64 [%first, %entry], [%i45, %done32]
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
  br label %loop32
loop32:
  %index32 = phi i64 [0, %body15], [%i44, %done37]
  %c33 = icmp slt i64 %index32, %i26
  br i1 %c33, label %body32, label %done32
body32:
  %i34 = mul nsw i64 %index32, %i27
  %p35 = getelementptr inbounds float, ptr %p31, i64 %i34
  %p36 = getelementptr inbounds float, ptr %p22, i64 %index32
  br label %loop37
loop37:
  %index37 = phi i64 [0, %body32], [%i43, %body37]
  %c38 = icmp slt i64 %index37, %n10
  br i1 %c38, label %body37, label %done37
body37:
  %i39 = mul nsw i64 %index37, 4
  %p40 = getelementptr inbounds float, ptr %p36, i64 %i39
  %v41 = load float, ptr %p40, align 1
  %p42 = getelementptr inbounds float, ptr %p35, i64 %index37
  store float %v41, ptr %p42, align 1
  %i43 = add nsw i64 %index37, 1
  br label %loop37
done37:
  %i44 = add nsw i64 %index32, 1
  br label %loop32
done32:
  %i45 = add nsw i64 %index15, 1
  br label %loop15
done15:
  ret void
}
