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
  %index43 = phi i64 [%first, %entry], [%i119, %after102]
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
  %p52 = getelementptr inbounds i64, ptr %p2, i64 %i51
  %i53 = mul nsw i64 %i50, %n30
  %p54 = getelementptr inbounds i64, ptr %p4, i64 %i53
  %i55 = udiv i64 %i49, %n8
  %i56 = urem i64 %i49, %n8
  %i57 = mul nsw i64 %i56, %n18
  %p58 = getelementptr inbounds i64, ptr %p52, i64 %i57
  %i59 = mul nsw i64 %i56, %n28
  %p60 = getelementptr inbounds i64, ptr %p54, i64 %i59
  %i61 = mul nsw i64 %i55, %n16
  %p62 = getelementptr inbounds i64, ptr %p58, i64 %i61
  %i63 = mul nsw i64 %i55, %n26
  %p64 = getelementptr inbounds i64, ptr %p60, i64 %i63
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
  %c76 = icmp sge i64 %i75, 2
  br i1 %c76, label %then77, label %after77
then77:
  %i78 = sub nsw i64 %i75, 2
  br label %loop79
loop79:
  %index79 = phi i64 [%i65, %then77], [%i100, %done89]
  %c80 = icmp slt i64 %index79, %i69
  br i1 %c80, label %body79, label %done79
body79:
  %i81 = mul nsw i64 %index79, %n22
  %i82 = mul nsw i64 %i70, %n24
  %p83 = getelementptr inbounds i64, ptr %p62, i64 %i81
  %p84 = getelementptr inbounds i64, ptr %p83, i64 %i82
  %i85 = mul nsw i64 %index79, %n32
  %i86 = mul nsw i64 %i70, %n34
  %p87 = getelementptr inbounds i64, ptr %p64, i64 %i85
  %p88 = getelementptr inbounds i64, ptr %p87, i64 %i86
  br label %loop89
loop89:
  %index89 = phi i64 [0, %body79], [%i95, %body89]
  %c90 = icmp slt i64 %index89, %i78
  br i1 %c90, label %body89, label %done89
body89:
  %v91 = load i64, ptr %p84, align 8
  %v92 = insertelement <2 x i64> poison, i64 %v91, i64 0
  %v93 = shufflevector <2 x i64> %v92, <2 x i64> poison, <2 x i32> zeroinitializer
  %p94 = getelementptr inbounds i64, ptr %p88, i64 %index89
  store <2 x i64> %v93, ptr %p94, align 8
  %i95 = add nsw i64 %index89, 2
  br label %loop89
done89:
  %v96 = load i64, ptr %p84, align 8
  %v97 = insertelement <2 x i64> poison, i64 %v96, i64 0
  %v98 = shufflevector <2 x i64> %v97, <2 x i64> poison, <2 x i32> zeroinitializer
  %p99 = getelementptr inbounds i64, ptr %p88, i64 %i78
  store <2 x i64> %v98, ptr %p99, align 8
  %i100 = add nsw i64 %index79, 1
  br label %loop79
done79:
  br label %after77
after77:
  %c101 = icmp slt i64 %i75, 2
  br i1 %c101, label %then102, label %after102
then102:
  br label %loop103
loop103:
  %index103 = phi i64 [%i65, %then102], [%i118, %done113]
  %c104 = icmp slt i64 %index103, %i69
  br i1 %c104, label %body103, label %done103
body103:
  %i105 = mul nsw i64 %index103, %n22
  %i106 = mul nsw i64 %i70, %n24
  %p107 = getelementptr inbounds i64, ptr %p62, i64 %i105
  %p108 = getelementptr inbounds i64, ptr %p107, i64 %i106
  %i109 = mul nsw i64 %index103, %n32
  %i110 = mul nsw i64 %i70, %n34
  %p111 = getelementptr inbounds i64, ptr %p64, i64 %i109
  %p112 = getelementptr inbounds i64, ptr %p111, i64 %i110
  br label %loop113
loop113:
  %index113 = phi i64 [0, %body103], [%i117, %body113]
  %c114 = icmp slt i64 %index113, %i75
  br i1 %c114, label %body113, label %done113
body113:
  %v115 = load i64, ptr %p108, align 8
  %p116 = getelementptr inbounds i64, ptr %p112, i64 %index113
  store i64 %v115, ptr %p116, align 8
  %i117 = add nsw i64 %index113, 1
  br label %loop113
done113:
  %i118 = add nsw i64 %index103, 1
  br label %loop103
done103:
  br label %after102
after102:
  %i119 = add nsw i64 %index43, 1
  br label %loop43
done43:
  ret void
}
