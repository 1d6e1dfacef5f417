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
  %index43 = phi i64 [%first, %entry], [%i143, %after125]
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
  %p52 = getelementptr inbounds i8, ptr %p2, i64 %i51
  %i53 = mul nsw i64 %i50, %n30
  %p54 = getelementptr inbounds i8, ptr %p4, i64 %i53
  %i55 = udiv i64 %i49, %n8
  %i56 = urem i64 %i49, %n8
  %i57 = mul nsw i64 %i56, %n18
  %p58 = getelementptr inbounds i8, ptr %p52, i64 %i57
  %i59 = mul nsw i64 %i56, %n28
  %p60 = getelementptr inbounds i8, ptr %p54, i64 %i59
  %i61 = mul nsw i64 %i55, %n16
  %p62 = getelementptr inbounds i8, ptr %p58, i64 %i61
  %i63 = mul nsw i64 %i55, %n26
  %p64 = getelementptr inbounds i8, ptr %p60, i64 %i63
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
  %c76 = icmp sge i64 %i75, 16
  br i1 %c76, label %then77, label %after77
then77:
  %i78 = sub nsw i64 %i75, 16
  br label %loop79
loop79:
  %index79 = phi i64 [%i65, %then77], [%i98, %done89]
  %c80 = icmp slt i64 %index79, %i69
  br i1 %c80, label %body79, label %done79
body79:
  %i81 = mul nsw i64 %index79, %n22
  %i82 = mul nsw i64 %i70, %n24
  %p83 = getelementptr inbounds i8, ptr %p62, i64 %i81
  %p84 = getelementptr inbounds i8, ptr %p83, i64 %i82
  %i85 = mul nsw i64 %index79, %n32
  %i86 = mul nsw i64 %i70, %n34
  %p87 = getelementptr inbounds i8, ptr %p64, i64 %i85
  %p88 = getelementptr inbounds i8, ptr %p87, i64 %i86
  br label %loop89
loop89:
  %index89 = phi i64 [0, %body79], [%i94, %body89]
  %c90 = icmp slt i64 %index89, %i78
  br i1 %c90, label %body89, label %done89
body89:
  %p91 = getelementptr inbounds i8, ptr %p84, i64 %index89
  %v92 = load <16 x i8>, ptr %p91, align 1
  %p93 = getelementptr inbounds i8, ptr %p88, i64 %index89
  store <16 x i8> %v92, ptr %p93, align 1
  %i94 = add nsw i64 %index89, 16
  br label %loop89
done89:
  %p95 = getelementptr inbounds i8, ptr %p84, i64 %i78
  %v96 = load <16 x i8>, ptr %p95, align 1
  %p97 = getelementptr inbounds i8, ptr %p88, i64 %i78
  store <16 x i8> %v96, ptr %p97, align 1
  %i98 = add nsw i64 %index79, 1
  br label %loop79
done79:
  br label %after77
after77:
  %c99 = icmp sge i64 %i75, 8
  %c100 = icmp slt i64 %i75, 16
  %c101 = and i1 %c99, %c100
  br i1 %c101, label %then102, label %after102
then102:
  %i103 = sub nsw i64 %i75, 8
  br label %loop104
loop104:
  %index104 = phi i64 [%i65, %then102], [%i123, %done114]
  %c105 = icmp slt i64 %index104, %i69
  br i1 %c105, label %body104, label %done104
body104:
  %i106 = mul nsw i64 %index104, %n22
  %i107 = mul nsw i64 %i70, %n24
  %p108 = getelementptr inbounds i8, ptr %p62, i64 %i106
  %p109 = getelementptr inbounds i8, ptr %p108, i64 %i107
  %i110 = mul nsw i64 %index104, %n32
  %i111 = mul nsw i64 %i70, %n34
  %p112 = getelementptr inbounds i8, ptr %p64, i64 %i110
  %p113 = getelementptr inbounds i8, ptr %p112, i64 %i111
  br label %loop114
loop114:
  %index114 = phi i64 [0, %body104], [%i119, %body114]
  %c115 = icmp slt i64 %index114, %i103
  br i1 %c115, label %body114, label %done114
body114:
  %p116 = getelementptr inbounds i8, ptr %p109, i64 %index114
  %v117 = load <8 x i8>, ptr %p116, align 1
  %p118 = getelementptr inbounds i8, ptr %p113, i64 %index114
  store <8 x i8> %v117, ptr %p118, align 1
  %i119 = add nsw i64 %index114, 8
  br label %loop114
done114:
  %p120 = getelementptr inbounds i8, ptr %p109, i64 %i103
  %v121 = load <8 x i8>, ptr %p120, align 1
  %p122 = getelementptr inbounds i8, ptr %p113, i64 %i103
  store <8 x i8> %v121, ptr %p122, align 1
  %i123 = add nsw i64 %index104, 1
  br label %loop104
done104:
  br label %after102
after102:
  %c124 = icmp slt i64 %i75, 8
  br i1 %c124, label %then125, label %after125
then125:
  br label %loop126
loop126:
  %index126 = phi i64 [%i65, %then125], [%i142, %done136]
  %c127 = icmp slt i64 %index126, %i69
  br i1 %c127, label %body126, label %done126
body126:
  %i128 = mul nsw i64 %index126, %n22
  %i129 = mul nsw i64 %i70, %n24
  %p130 = getelementptr inbounds i8, ptr %p62, i64 %i128
  %p131 = getelementptr inbounds i8, ptr %p130, i64 %i129
  %i132 = mul nsw i64 %index126, %n32
  %i133 = mul nsw i64 %i70, %n34
  %p134 = getelementptr inbounds i8, ptr %p64, i64 %i132
  %p135 = getelementptr inbounds i8, ptr %p134, i64 %i133
  br label %loop136
loop136:
  %index136 = phi i64 [0, %body126], [%i141, %body136]
  %c137 = icmp slt i64 %index136, %i75
  br i1 %c137, label %body136, label %done136
body136:
  %p138 = getelementptr inbounds i8, ptr %p131, i64 %index136
  %v139 = load i8, ptr %p138, align 1
  %p140 = getelementptr inbounds i8, ptr %p135, i64 %index136
  store i8 %v139, ptr %p140, align 1
  %i141 = add nsw i64 %index136, 1
  br label %loop136
done136:
  %i142 = add nsw i64 %index126, 1
  br label %loop126
done126:
  br label %after125
after125:
  %i143 = add nsw i64 %index43, 1
  br label %loop43
done43:
  ret void
}
