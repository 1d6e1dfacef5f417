define void @kernel(ptr noalias readonly %arguments, i64 %first, i64 %last, ptr %scratch) nounwind {
entry:
  %v1 = getelementptr inbounds i64, ptr %arguments, i64 0
  %p2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr inbounds i64, ptr %arguments, i64 1
  %p4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i64, ptr %arguments, i64 2
  %p6 = load ptr, ptr %v5, align 8
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
  br label %loop37
loop37:
  %index37 = phi i64 [%first, %entry], [%i142, %done56]
  %c38 = icmp slt i64 %index37, %last
  br i1 %c38, label %body37, label %done37
body37:
  %i39 = udiv i64 %index37, %n16
  %i40 = urem i64 %index37, %n16
  %i41 = mul nsw i64 %i40, 2
  %i42 = sub nsw i64 %i41, %n34
  %i43 = sub nsw i64 0, %i42
  %c44 = icmp sgt i64 0, %i43
  %i45 = select i1 %c44, i64 0, i64 %i43
  %i46 = sub nsw i64 %n26, %i42
  %c47 = icmp slt i64 %n30, %i46
  %i48 = select i1 %c47, i64 %n30, i64 %i46
  %i49 = mul nsw i64 %i39, %n8
  %i50 = mul nsw i64 %i42, %n10
  %p51 = getelementptr inbounds float, ptr %p2, i64 %i49
  %p52 = getelementptr inbounds float, ptr %p51, i64 %i50
  %i53 = mul nsw i64 %i39, %n12
  %i54 = mul nsw i64 %i40, %n14
  %i55 = add nsw i64 %i53, %i54
  br label %loop56
loop56:
  %index56 = phi i64 [0, %body37], [%i141, %done120]
  %c57 = icmp slt i64 %index56, %n18
  br i1 %c57, label %body56, label %done56
body56:
  %i58 = mul nsw i64 %index56, 2
  %i59 = sub nsw i64 %i58, %n36
  %i60 = sub nsw i64 0, %i59
  %c61 = icmp sgt i64 0, %i60
  %i62 = select i1 %c61, i64 0, i64 %i60
  %i63 = sub nsw i64 %n28, %i59
  %c64 = icmp slt i64 %n32, %i63
  %i65 = select i1 %c64, i64 %n32, i64 %i63
  %i66 = mul nsw i64 %i59, %n22
  %p67 = getelementptr inbounds float, ptr %p52, i64 %i66
  %i68 = mul nsw i64 %index56, %n24
  %i69 = add nsw i64 %i55, %i68
  %i70 = udiv i64 %n20, 16
  %i71 = mul nsw i64 %i70, 16
  br label %loop72
loop72:
  %index72 = phi i64 [0, %body56], [%i119, %done74]
  %c73 = icmp slt i64 %index72, %i71
  br i1 %c73, label %body72, label %done72
body72:
  br label %loop74
loop74:
  %index74 = phi i64 [%i45, %body72], [%i107, %done76]
  %carried74_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body72], [%carried76_0, %done76]
  %carried74_1 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body72], [%carried76_1, %done76]
  %carried74_2 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body72], [%carried76_2, %done76]
  %carried74_3 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body72], [%carried76_3, %done76]
  %c75 = icmp slt i64 %index74, %i48
  br i1 %c75, label %body74, label %done74
body74:
  br label %loop76
loop76:
  %index76 = phi i64 [%i62, %body74], [%i106, %body76]
  %carried76_0 = phi <4 x float> [%carried74_0, %body74], [%v93, %body76]
  %carried76_1 = phi <4 x float> [%carried74_1, %body74], [%v97, %body76]
  %carried76_2 = phi <4 x float> [%carried74_2, %body74], [%v101, %body76]
  %carried76_3 = phi <4 x float> [%carried74_3, %body74], [%v105, %body76]
  %c77 = icmp slt i64 %index76, %i65
  br i1 %c77, label %body76, label %done76
body76:
  %i78 = mul nsw i64 %index74, %n10
  %i79 = mul nsw i64 %index76, %n22
  %i80 = add nsw i64 %i78, %i79
  %p81 = getelementptr inbounds float, ptr %p67, i64 %i80
  %p82 = getelementptr inbounds float, ptr %p81, i64 %index72
  %v83 = load <4 x float>, ptr %p82, align 1
  %p84 = getelementptr inbounds float, ptr %p82, i64 4
  %v85 = load <4 x float>, ptr %p84, align 1
  %p86 = getelementptr inbounds float, ptr %p82, i64 8
  %v87 = load <4 x float>, ptr %p86, align 1
  %p88 = getelementptr inbounds float, ptr %p82, i64 12
  %v89 = load <4 x float>, ptr %p88, align 1
  %m90 = fcmp ogt <4 x float> %v83, %carried76_0
  %m91 = fcmp uno <4 x float> %v83, %v83
  %m92 = or <4 x i1> %m90, %m91
  %v93 = select <4 x i1> %m92, <4 x float> %v83, <4 x float> %carried76_0
  %m94 = fcmp ogt <4 x float> %v85, %carried76_1
  %m95 = fcmp uno <4 x float> %v85, %v85
  %m96 = or <4 x i1> %m94, %m95
  %v97 = select <4 x i1> %m96, <4 x float> %v85, <4 x float> %carried76_1
  %m98 = fcmp ogt <4 x float> %v87, %carried76_2
  %m99 = fcmp uno <4 x float> %v87, %v87
  %m100 = or <4 x i1> %m98, %m99
  %v101 = select <4 x i1> %m100, <4 x float> %v87, <4 x float> %carried76_2
  %m102 = fcmp ogt <4 x float> %v89, %carried76_3
  %m103 = fcmp uno <4 x float> %v89, %v89
  %m104 = or <4 x i1> %m102, %m103
  %v105 = select <4 x i1> %m104, <4 x float> %v89, <4 x float> %carried76_3
  %i106 = add nsw i64 %index76, 1
  br label %loop76
done76:
  %i107 = add nsw i64 %index74, 1
  br label %loop74
done74:
  %i108 = add nsw i64 %i69, %index72
  %p109 = getelementptr inbounds float, ptr %p4, i64 %i108
  store <4 x float> %carried74_0, ptr %p109, align 1
  %i110 = add nsw i64 %i69, %index72
  %i111 = add nsw i64 %i110, 4
  %p112 = getelementptr inbounds float, ptr %p4, i64 %i111
  store <4 x float> %carried74_1, ptr %p112, align 1
  %i113 = add nsw i64 %i69, %index72
  %i114 = add nsw i64 %i113, 8
  %p115 = getelementptr inbounds float, ptr %p4, i64 %i114
  store <4 x float> %carried74_2, ptr %p115, align 1
  %i116 = add nsw i64 %i69, %index72
  %i117 = add nsw i64 %i116, 12
  %p118 = getelementptr inbounds float, ptr %p4, i64 %i117
  store <4 x float> %carried74_3, ptr %p118, align 1
  %i119 = add nsw i64 %index72, 16
  br label %loop72
done72:
  br label %loop120
loop120:
  %index120 = phi i64 [%i71, %done72], [%i140, %done123]
  %c121 = icmp slt i64 %index120, %n20
  br i1 %c121, label %body120, label %done120
body120:
  %i122 = add nsw i64 %i69, %index120
  br label %loop123
loop123:
  %index123 = phi i64 [%i45, %body120], [%i138, %done125]
  %carried123_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body120], [%carried125_0, %done125]
  %c124 = icmp slt i64 %index123, %i48
  br i1 %c124, label %body123, label %done123
body123:
  br label %loop125
loop125:
  %index125 = phi i64 [%i62, %body123], [%i137, %body125]
  %carried125_0 = phi <4 x float> [%carried123_0, %body123], [%v136, %body125]
  %c126 = icmp slt i64 %index125, %i65
  br i1 %c126, label %body125, label %done125
body125:
  %i127 = mul nsw i64 %index123, %n10
  %i128 = mul nsw i64 %index125, %n22
  %i129 = add nsw i64 %i127, %i128
  %p130 = getelementptr inbounds float, ptr %p67, i64 %i129
  %p131 = getelementptr inbounds float, ptr %p130, i64 %index120
  %v132 = load <4 x float>, ptr %p131, align 1
  %m133 = fcmp ogt <4 x float> %v132, %carried125_0
  %m134 = fcmp uno <4 x float> %v132, %v132
  %m135 = or <4 x i1> %m133, %m134
  %v136 = select <4 x i1> %m135, <4 x float> %v132, <4 x float> %carried125_0
  %i137 = add nsw i64 %index125, 1
  br label %loop125
done125:
  %i138 = add nsw i64 %index123, 1
  br label %loop123
done123:
  %p139 = getelementptr inbounds float, ptr %p4, i64 %i122
  store <4 x float> %carried123_0, ptr %p139, align 1
  %i140 = add nsw i64 %index120, 4
  br label %loop120
done120:
  %i141 = add nsw i64 %index56, 1
  br label %loop56
done56:
  %i142 = add nsw i64 %index37, 1
  br label %loop37
done37:
  ret void
}
