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
  %v31 = getelementptr inbounds i64, ptr %arguments, i64 15
  %n32 = load i64, ptr %v31, align 8
  %v33 = getelementptr inbounds i64, ptr %arguments, i64 16
  %n34 = load i64, ptr %v33, align 8
  %v35 = getelementptr inbounds i64, ptr %arguments, i64 17
  %n36 = load i64, ptr %v35, align 8
  %v37 = getelementptr inbounds i64, ptr %arguments, i64 18
  %n38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i64, ptr %arguments, i64 19
  %n40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %arguments, i64 20
  %n42 = load i64, ptr %v41, align 8
  br label %loop43
loop43:
  %index43 = phi i64 [%first, %entry], [%i123, %done78]
  %c44 = icmp slt i64 %index43, %last
  br i1 %c44, label %body43, label %done43
body43:
  %i45 = udiv i64 %index43, %n42
  %i46 = urem i64 %index43, %n42
  %i47 = udiv i64 %i45, %n38
  %i48 = urem i64 %i45, %n38
  %i49 = udiv i64 %i47, %n10
  %i50 = urem i64 %i47, %n10
  %i51 = mul nsw i64 %i50, %n20
  %p52 = getelementptr inbounds i16, ptr %p2, i64 %i51
  %i53 = mul nsw i64 %i50, %n30
  %p54 = getelementptr inbounds i16, ptr %p4, i64 %i53
  %i55 = udiv i64 %i49, %n8
  %i56 = urem i64 %i49, %n8
  %i57 = mul nsw i64 %i56, %n18
  %p58 = getelementptr inbounds i16, ptr %p52, i64 %i57
  %i59 = mul nsw i64 %i56, %n28
  %p60 = getelementptr inbounds i16, ptr %p54, i64 %i59
  %i61 = mul nsw i64 %i55, %n16
  %p62 = getelementptr inbounds i16, ptr %p58, i64 %i61
  %i63 = mul nsw i64 %i55, %n26
  %p64 = getelementptr inbounds i16, ptr %p60, i64 %i63
  %i65 = mul nsw i64 %i48, %n36
  %i66 = add nsw i64 %i48, 1
  %c67 = icmp eq i64 %i66, %n38
  %i68 = add nsw i64 %i65, %n36
  %i69 = select i1 %c67, i64 %n12, i64 %i68
  %i70 = mul nsw i64 %i46, %n40
  %i71 = add nsw i64 %i46, 1
  %c72 = icmp eq i64 %i71, %n42
  %i73 = add nsw i64 %i70, %n40
  %i74 = select i1 %c72, i64 %n14, i64 %i73
  %i75 = sub nsw i64 %i74, %i70
  %i76 = udiv i64 %i75, 4
  %i77 = mul nsw i64 %i76, 4
  br label %loop78
loop78:
  %index78 = phi i64 [%i65, %body43], [%i122, %done114]
  %c79 = icmp slt i64 %index78, %i69
  br i1 %c79, label %body78, label %done78
body78:
  %i80 = mul nsw i64 %index78, %n22
  %i81 = mul nsw i64 %i70, %n24
  %p82 = getelementptr inbounds i16, ptr %p62, i64 %i80
  %p83 = getelementptr inbounds i16, ptr %p82, i64 %i81
  %i84 = mul nsw i64 %index78, %n32
  %i85 = mul nsw i64 %i70, %n34
  %p86 = getelementptr inbounds i16, ptr %p64, i64 %i84
  %p87 = getelementptr inbounds i16, ptr %p86, i64 %i85
  br label %loop88
loop88:
  %index88 = phi i64 [0, %body78], [%i113, %body88]
  %c89 = icmp slt i64 %index88, %i77
  br i1 %c89, label %body88, label %done88
body88:
  %i90 = mul nsw i64 %index88, %n24
  %p91 = getelementptr inbounds i16, ptr %p83, i64 %i90
  %i92 = mul nsw i64 %index88, %n34
  %p93 = getelementptr inbounds i16, ptr %p87, i64 %i92
  %v94 = load i16, ptr %p91, align 2
  store i16 %v94, ptr %p93, align 2
  %i95 = add nsw i64 %index88, 1
  %i96 = mul nsw i64 %i95, %n24
  %p97 = getelementptr inbounds i16, ptr %p83, i64 %i96
  %i98 = mul nsw i64 %i95, %n34
  %p99 = getelementptr inbounds i16, ptr %p87, i64 %i98
  %v100 = load i16, ptr %p97, align 2
  store i16 %v100, ptr %p99, align 2
  %i101 = add nsw i64 %index88, 2
  %i102 = mul nsw i64 %i101, %n24
  %p103 = getelementptr inbounds i16, ptr %p83, i64 %i102
  %i104 = mul nsw i64 %i101, %n34
  %p105 = getelementptr inbounds i16, ptr %p87, i64 %i104
  %v106 = load i16, ptr %p103, align 2
  store i16 %v106, ptr %p105, align 2
  %i107 = add nsw i64 %index88, 3
  %i108 = mul nsw i64 %i107, %n24
  %p109 = getelementptr inbounds i16, ptr %p83, i64 %i108
  %i110 = mul nsw i64 %i107, %n34
  %p111 = getelementptr inbounds i16, ptr %p87, i64 %i110
  %v112 = load i16, ptr %p109, align 2
  store i16 %v112, ptr %p111, align 2
  %i113 = add nsw i64 %index88, 4
  br label %loop88
done88:
  br label %loop114
loop114:
  %index114 = phi i64 [%i77, %done88], [%i121, %body114]
  %c115 = icmp slt i64 %index114, %i75
  br i1 %c115, label %body114, label %done114
body114:
  %i116 = mul nsw i64 %index114, %n24
  %p117 = getelementptr inbounds i16, ptr %p83, i64 %i116
  %i118 = mul nsw i64 %index114, %n34
  %p119 = getelementptr inbounds i16, ptr %p87, i64 %i118
  %v120 = load i16, ptr %p117, align 2
  store i16 %v120, ptr %p119, align 2
  %i121 = add nsw i64 %index114, 1
  br label %loop114
done114:
  %i122 = add nsw i64 %index78, 1
  br label %loop78
done78:
  %i123 = add nsw i64 %index43, 1
  br label %loop43
done43:
  ret void
}
