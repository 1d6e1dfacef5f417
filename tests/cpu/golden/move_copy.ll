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
  %v21 = getelementptr inbounds i64, ptr %arguments, i64 10
  %n22 = load i64, ptr %v21, align 8
  %v23 = getelementptr inbounds i64, ptr %arguments, i64 11
  %n24 = load i64, ptr %v23, align 8
  %v25 = getelementptr inbounds i64, ptr %arguments, i64 12
  %n26 = load i64, ptr %v25, align 8
  %v27 = getelementptr inbounds i64, ptr %arguments, i64 13
  %n28 = load i64, ptr %v27, align 8
  %v29 = getelementptr inbounds i64, ptr %arguments, i64 14
  %n30 = load i64, ptr %v29, align 8
  br label %loop31
loop31:
  %index31 = phi i64 [%first, %entry], [%i119, %after101]
  %c32 = icmp slt i64 %index31, %last
  br i1 %c32, label %body31, label %done31
body31:
  %i33 = udiv i64 %index31, %n30
  %i34 = urem i64 %index31, %n30
  %i35 = udiv i64 %i33, %n26
  %i36 = urem i64 %i33, %n26
  %i37 = mul nsw i64 %i35, %n12
  %p38 = getelementptr inbounds i32, ptr %p2, i64 %i37
  %i39 = mul nsw i64 %i35, %n18
  %p40 = getelementptr inbounds i32, ptr %p4, i64 %i39
  %i41 = mul nsw i64 %i36, %n24
  %i42 = add nsw i64 %i36, 1
  %c43 = icmp eq i64 %i42, %n26
  %i44 = add nsw i64 %i41, %n24
  %i45 = select i1 %c43, i64 %n8, i64 %i44
  %i46 = mul nsw i64 %i34, %n28
  %i47 = add nsw i64 %i34, 1
  %c48 = icmp eq i64 %i47, %n30
  %i49 = add nsw i64 %i46, %n28
  %i50 = select i1 %c48, i64 %n10, i64 %i49
  %i51 = sub nsw i64 %i50, %i46
  %c52 = icmp sge i64 %i51, 4
  br i1 %c52, label %then53, label %after53
then53:
  %i54 = sub nsw i64 %i51, 4
  br label %loop55
loop55:
  %index55 = phi i64 [%i41, %then53], [%i74, %done65]
  %c56 = icmp slt i64 %index55, %i45
  br i1 %c56, label %body55, label %done55
body55:
  %i57 = mul nsw i64 %index55, %n14
  %i58 = mul nsw i64 %i46, %n16
  %p59 = getelementptr inbounds i32, ptr %p38, i64 %i57
  %p60 = getelementptr inbounds i32, ptr %p59, i64 %i58
  %i61 = mul nsw i64 %index55, %n20
  %i62 = mul nsw i64 %i46, %n22
  %p63 = getelementptr inbounds i32, ptr %p40, i64 %i61
  %p64 = getelementptr inbounds i32, ptr %p63, i64 %i62
  br label %loop65
loop65:
  %index65 = phi i64 [0, %body55], [%i70, %body65]
  %c66 = icmp slt i64 %index65, %i54
  br i1 %c66, label %body65, label %done65
body65:
  %p67 = getelementptr inbounds i32, ptr %p60, i64 %index65
  %v68 = load <4 x i32>, ptr %p67, align 4
  %p69 = getelementptr inbounds i32, ptr %p64, i64 %index65
  store <4 x i32> %v68, ptr %p69, align 4
  %i70 = add nsw i64 %index65, 4
  br label %loop65
done65:
  %p71 = getelementptr inbounds i32, ptr %p60, i64 %i54
  %v72 = load <4 x i32>, ptr %p71, align 4
  %p73 = getelementptr inbounds i32, ptr %p64, i64 %i54
  store <4 x i32> %v72, ptr %p73, align 4
  %i74 = add nsw i64 %index55, 1
  br label %loop55
done55:
  br label %after53
after53:
  %c75 = icmp sge i64 %i51, 2
  %c76 = icmp slt i64 %i51, 4
  %c77 = and i1 %c75, %c76
  br i1 %c77, label %then78, label %after78
then78:
  %i79 = sub nsw i64 %i51, 2
  br label %loop80
loop80:
  %index80 = phi i64 [%i41, %then78], [%i99, %done90]
  %c81 = icmp slt i64 %index80, %i45
  br i1 %c81, label %body80, label %done80
body80:
  %i82 = mul nsw i64 %index80, %n14
  %i83 = mul nsw i64 %i46, %n16
  %p84 = getelementptr inbounds i32, ptr %p38, i64 %i82
  %p85 = getelementptr inbounds i32, ptr %p84, i64 %i83
  %i86 = mul nsw i64 %index80, %n20
  %i87 = mul nsw i64 %i46, %n22
  %p88 = getelementptr inbounds i32, ptr %p40, i64 %i86
  %p89 = getelementptr inbounds i32, ptr %p88, i64 %i87
  br label %loop90
loop90:
  %index90 = phi i64 [0, %body80], [%i95, %body90]
  %c91 = icmp slt i64 %index90, %i79
  br i1 %c91, label %body90, label %done90
body90:
  %p92 = getelementptr inbounds i32, ptr %p85, i64 %index90
  %v93 = load <2 x i32>, ptr %p92, align 4
  %p94 = getelementptr inbounds i32, ptr %p89, i64 %index90
  store <2 x i32> %v93, ptr %p94, align 4
  %i95 = add nsw i64 %index90, 2
  br label %loop90
done90:
  %p96 = getelementptr inbounds i32, ptr %p85, i64 %i79
  %v97 = load <2 x i32>, ptr %p96, align 4
  %p98 = getelementptr inbounds i32, ptr %p89, i64 %i79
  store <2 x i32> %v97, ptr %p98, align 4
  %i99 = add nsw i64 %index80, 1
  br label %loop80
done80:
  br label %after78
after78:
  %c100 = icmp slt i64 %i51, 2
  br i1 %c100, label %then101, label %after101
then101:
  br label %loop102
loop102:
  %index102 = phi i64 [%i41, %then101], [%i118, %done112]
  %c103 = icmp slt i64 %index102, %i45
  br i1 %c103, label %body102, label %done102
body102:
  %i104 = mul nsw i64 %index102, %n14
  %i105 = mul nsw i64 %i46, %n16
  %p106 = getelementptr inbounds i32, ptr %p38, i64 %i104
  %p107 = getelementptr inbounds i32, ptr %p106, i64 %i105
  %i108 = mul nsw i64 %index102, %n20
  %i109 = mul nsw i64 %i46, %n22
  %p110 = getelementptr inbounds i32, ptr %p40, i64 %i108
  %p111 = getelementptr inbounds i32, ptr %p110, i64 %i109
  br label %loop112
loop112:
  %index112 = phi i64 [0, %body102], [%i117, %body112]
  %c113 = icmp slt i64 %index112, %i51
  br i1 %c113, label %body112, label %done112
body112:
  %p114 = getelementptr inbounds i32, ptr %p107, i64 %index112
  %v115 = load i32, ptr %p114, align 4
  %p116 = getelementptr inbounds i32, ptr %p111, i64 %index112
  store i32 %v115, ptr %p116, align 4
  %i117 = add nsw i64 %index112, 1
  br label %loop112
done112:
  %i118 = add nsw i64 %index102, 1
  br label %loop102
done102:
  br label %after101
after101:
  %i119 = add nsw i64 %index31, 1
  br label %loop31
done31:
  ret void
}
