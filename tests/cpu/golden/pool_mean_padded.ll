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
  %index37 = phi i64 [%first, %entry], [%i140, %done56]
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
  %index56 = phi i64 [0, %body37], [%i139, %done116]
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
  %index72 = phi i64 [0, %body56], [%i115, %done74]
  %c73 = icmp slt i64 %index72, %i71
  br i1 %c73, label %body72, label %done72
body72:
  br label %loop74
loop74:
  %index74 = phi i64 [%i45, %body72], [%i95, %done76]
  %carried74_0 = phi <4 x float> [zeroinitializer, %body72], [%carried76_0, %done76]
  %carried74_1 = phi <4 x float> [zeroinitializer, %body72], [%carried76_1, %done76]
  %carried74_2 = phi <4 x float> [zeroinitializer, %body72], [%carried76_2, %done76]
  %carried74_3 = phi <4 x float> [zeroinitializer, %body72], [%carried76_3, %done76]
  %c75 = icmp slt i64 %index74, %i48
  br i1 %c75, label %body74, label %done74
body74:
  br label %loop76
loop76:
  %index76 = phi i64 [%i62, %body74], [%i94, %body76]
  %carried76_0 = phi <4 x float> [%carried74_0, %body74], [%v90, %body76]
  %carried76_1 = phi <4 x float> [%carried74_1, %body74], [%v91, %body76]
  %carried76_2 = phi <4 x float> [%carried74_2, %body74], [%v92, %body76]
  %carried76_3 = phi <4 x float> [%carried74_3, %body74], [%v93, %body76]
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
  %v90 = fadd <4 x float> %carried76_0, %v83
  %v91 = fadd <4 x float> %carried76_1, %v85
  %v92 = fadd <4 x float> %carried76_2, %v87
  %v93 = fadd <4 x float> %carried76_3, %v89
  %i94 = add nsw i64 %index76, 1
  br label %loop76
done76:
  %i95 = add nsw i64 %index74, 1
  br label %loop74
done74:
  %i96 = mul nsw i64 %n30, %n32
  %v97 = sitofp i64 %i96 to float
  %v98 = insertelement <4 x float> poison, float %v97, i64 0
  %v99 = shufflevector <4 x float> %v98, <4 x float> poison, <4 x i32> zeroinitializer
  %v100 = fdiv <4 x float> %carried74_0, %v99
  %v101 = fdiv <4 x float> %carried74_1, %v99
  %v102 = fdiv <4 x float> %carried74_2, %v99
  %v103 = fdiv <4 x float> %carried74_3, %v99
  %i104 = add nsw i64 %i69, %index72
  %p105 = getelementptr inbounds float, ptr %p4, i64 %i104
  store <4 x float> %v100, ptr %p105, align 1
  %i106 = add nsw i64 %i69, %index72
  %i107 = add nsw i64 %i106, 4
  %p108 = getelementptr inbounds float, ptr %p4, i64 %i107
  store <4 x float> %v101, ptr %p108, align 1
  %i109 = add nsw i64 %i69, %index72
  %i110 = add nsw i64 %i109, 8
  %p111 = getelementptr inbounds float, ptr %p4, i64 %i110
  store <4 x float> %v102, ptr %p111, align 1
  %i112 = add nsw i64 %i69, %index72
  %i113 = add nsw i64 %i112, 12
  %p114 = getelementptr inbounds float, ptr %p4, i64 %i113
  store <4 x float> %v103, ptr %p114, align 1
  %i115 = add nsw i64 %index72, 16
  br label %loop72
done72:
  br label %loop116
loop116:
  %index116 = phi i64 [%i71, %done72], [%i138, %done119]
  %c117 = icmp slt i64 %index116, %n20
  br i1 %c117, label %body116, label %done116
body116:
  %i118 = add nsw i64 %i69, %index116
  br label %loop119
loop119:
  %index119 = phi i64 [%i45, %body116], [%i131, %done121]
  %carried119_0 = phi <4 x float> [zeroinitializer, %body116], [%carried121_0, %done121]
  %c120 = icmp slt i64 %index119, %i48
  br i1 %c120, label %body119, label %done119
body119:
  br label %loop121
loop121:
  %index121 = phi i64 [%i62, %body119], [%i130, %body121]
  %carried121_0 = phi <4 x float> [%carried119_0, %body119], [%v129, %body121]
  %c122 = icmp slt i64 %index121, %i65
  br i1 %c122, label %body121, label %done121
body121:
  %i123 = mul nsw i64 %index119, %n10
  %i124 = mul nsw i64 %index121, %n22
  %i125 = add nsw i64 %i123, %i124
  %p126 = getelementptr inbounds float, ptr %p67, i64 %i125
  %p127 = getelementptr inbounds float, ptr %p126, i64 %index116
  %v128 = load <4 x float>, ptr %p127, align 1
  %v129 = fadd <4 x float> %carried121_0, %v128
  %i130 = add nsw i64 %index121, 1
  br label %loop121
done121:
  %i131 = add nsw i64 %index119, 1
  br label %loop119
done119:
  %i132 = mul nsw i64 %n30, %n32
  %v133 = sitofp i64 %i132 to float
  %v134 = insertelement <4 x float> poison, float %v133, i64 0
  %v135 = shufflevector <4 x float> %v134, <4 x float> poison, <4 x i32> zeroinitializer
  %v136 = fdiv <4 x float> %carried119_0, %v135
  %p137 = getelementptr inbounds float, ptr %p4, i64 %i118
  store <4 x float> %v136, ptr %p137, align 1
  %i138 = add nsw i64 %index116, 4
  br label %loop116
done116:
  %i139 = add nsw i64 %index56, 1
  br label %loop56
done56:
  %i140 = add nsw i64 %index37, 1
  br label %loop37
done37:
  ret void
}
