declare <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr, i32, <4 x i1>, <4 x bfloat>)
declare void @llvm.masked.store.v4bf16.p0(<4 x bfloat>, ptr, i32, <4 x i1>)
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
  %index37 = phi i64 [%first, %entry], [%i183, %done56]
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
  %p51 = getelementptr inbounds bfloat, ptr %p2, i64 %i49
  %p52 = getelementptr inbounds bfloat, ptr %p51, i64 %i50
  %i53 = mul nsw i64 %i39, %n12
  %i54 = mul nsw i64 %i40, %n14
  %i55 = add nsw i64 %i53, %i54
  br label %loop56
loop56:
  %index56 = phi i64 [0, %body37], [%i182, %done163]
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
  %p67 = getelementptr inbounds bfloat, ptr %p52, i64 %i66
  %i68 = mul nsw i64 %index56, %n24
  %i69 = add nsw i64 %i55, %i68
  %i70 = udiv i64 %n20, 16
  %i71 = mul nsw i64 %i70, 16
  br label %loop72
loop72:
  %index72 = phi i64 [0, %body56], [%i127, %done74]
  %c73 = icmp slt i64 %index72, %i71
  br i1 %c73, label %body72, label %done72
body72:
  br label %loop74
loop74:
  %index74 = phi i64 [%i45, %body72], [%i111, %done76]
  %carried74_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body72], [%carried76_0, %done76]
  %carried74_1 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body72], [%carried76_1, %done76]
  %carried74_2 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body72], [%carried76_2, %done76]
  %carried74_3 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body72], [%carried76_3, %done76]
  %c75 = icmp slt i64 %index74, %i48
  br i1 %c75, label %body74, label %done74
body74:
  br label %loop76
loop76:
  %index76 = phi i64 [%i62, %body74], [%i110, %body76]
  %carried76_0 = phi <4 x float> [%carried74_0, %body74], [%v97, %body76]
  %carried76_1 = phi <4 x float> [%carried74_1, %body74], [%v101, %body76]
  %carried76_2 = phi <4 x float> [%carried74_2, %body74], [%v105, %body76]
  %carried76_3 = phi <4 x float> [%carried74_3, %body74], [%v109, %body76]
  %c77 = icmp slt i64 %index76, %i65
  br i1 %c77, label %body76, label %done76
body76:
  %i78 = mul nsw i64 %index74, %n10
  %i79 = mul nsw i64 %index76, %n22
  %i80 = add nsw i64 %i78, %i79
  %p81 = getelementptr inbounds bfloat, ptr %p67, i64 %i80
  %p82 = getelementptr inbounds bfloat, ptr %p81, i64 %index72
  %v83 = load <4 x bfloat>, ptr %p82, align 1
  %v84 = fpext <4 x bfloat> %v83 to <4 x float>
  %p85 = getelementptr inbounds bfloat, ptr %p82, i64 4
  %v86 = load <4 x bfloat>, ptr %p85, align 1
  %v87 = fpext <4 x bfloat> %v86 to <4 x float>
  %p88 = getelementptr inbounds bfloat, ptr %p82, i64 8
  %v89 = load <4 x bfloat>, ptr %p88, align 1
  %v90 = fpext <4 x bfloat> %v89 to <4 x float>
  %p91 = getelementptr inbounds bfloat, ptr %p82, i64 12
  %v92 = load <4 x bfloat>, ptr %p91, align 1
  %v93 = fpext <4 x bfloat> %v92 to <4 x float>
  %m94 = fcmp ogt <4 x float> %v84, %carried76_0
  %m95 = fcmp uno <4 x float> %v84, %v84
  %m96 = or <4 x i1> %m94, %m95
  %v97 = select <4 x i1> %m96, <4 x float> %v84, <4 x float> %carried76_0
  %m98 = fcmp ogt <4 x float> %v87, %carried76_1
  %m99 = fcmp uno <4 x float> %v87, %v87
  %m100 = or <4 x i1> %m98, %m99
  %v101 = select <4 x i1> %m100, <4 x float> %v87, <4 x float> %carried76_1
  %m102 = fcmp ogt <4 x float> %v90, %carried76_2
  %m103 = fcmp uno <4 x float> %v90, %v90
  %m104 = or <4 x i1> %m102, %m103
  %v105 = select <4 x i1> %m104, <4 x float> %v90, <4 x float> %carried76_2
  %m106 = fcmp ogt <4 x float> %v93, %carried76_3
  %m107 = fcmp uno <4 x float> %v93, %v93
  %m108 = or <4 x i1> %m106, %m107
  %v109 = select <4 x i1> %m108, <4 x float> %v93, <4 x float> %carried76_3
  %i110 = add nsw i64 %index76, 1
  br label %loop76
done76:
  %i111 = add nsw i64 %index74, 1
  br label %loop74
done74:
  %i112 = add nsw i64 %i69, %index72
  %p113 = getelementptr inbounds bfloat, ptr %p4, i64 %i112
  %v114 = fptrunc <4 x float> %carried74_0 to <4 x bfloat>
  store <4 x bfloat> %v114, ptr %p113, align 1
  %i115 = add nsw i64 %i69, %index72
  %i116 = add nsw i64 %i115, 4
  %p117 = getelementptr inbounds bfloat, ptr %p4, i64 %i116
  %v118 = fptrunc <4 x float> %carried74_1 to <4 x bfloat>
  store <4 x bfloat> %v118, ptr %p117, align 1
  %i119 = add nsw i64 %i69, %index72
  %i120 = add nsw i64 %i119, 8
  %p121 = getelementptr inbounds bfloat, ptr %p4, i64 %i120
  %v122 = fptrunc <4 x float> %carried74_2 to <4 x bfloat>
  store <4 x bfloat> %v122, ptr %p121, align 1
  %i123 = add nsw i64 %i69, %index72
  %i124 = add nsw i64 %i123, 12
  %p125 = getelementptr inbounds bfloat, ptr %p4, i64 %i124
  %v126 = fptrunc <4 x float> %carried74_3 to <4 x bfloat>
  store <4 x bfloat> %v126, ptr %p125, align 1
  %i127 = add nsw i64 %index72, 16
  br label %loop72
done72:
  %i128 = udiv i64 %n20, 4
  %i129 = mul nsw i64 %i128, 4
  br label %loop130
loop130:
  %index130 = phi i64 [%i71, %done72], [%i152, %done133]
  %c131 = icmp slt i64 %index130, %i129
  br i1 %c131, label %body130, label %done130
body130:
  %i132 = add nsw i64 %i69, %index130
  br label %loop133
loop133:
  %index133 = phi i64 [%i45, %body130], [%i149, %done135]
  %carried133_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body130], [%carried135_0, %done135]
  %c134 = icmp slt i64 %index133, %i48
  br i1 %c134, label %body133, label %done133
body133:
  br label %loop135
loop135:
  %index135 = phi i64 [%i62, %body133], [%i148, %body135]
  %carried135_0 = phi <4 x float> [%carried133_0, %body133], [%v147, %body135]
  %c136 = icmp slt i64 %index135, %i65
  br i1 %c136, label %body135, label %done135
body135:
  %i137 = mul nsw i64 %index133, %n10
  %i138 = mul nsw i64 %index135, %n22
  %i139 = add nsw i64 %i137, %i138
  %p140 = getelementptr inbounds bfloat, ptr %p67, i64 %i139
  %p141 = getelementptr inbounds bfloat, ptr %p140, i64 %index130
  %v142 = load <4 x bfloat>, ptr %p141, align 1
  %v143 = fpext <4 x bfloat> %v142 to <4 x float>
  %m144 = fcmp ogt <4 x float> %v143, %carried135_0
  %m145 = fcmp uno <4 x float> %v143, %v143
  %m146 = or <4 x i1> %m144, %m145
  %v147 = select <4 x i1> %m146, <4 x float> %v143, <4 x float> %carried135_0
  %i148 = add nsw i64 %index135, 1
  br label %loop135
done135:
  %i149 = add nsw i64 %index133, 1
  br label %loop133
done133:
  %p150 = getelementptr inbounds bfloat, ptr %p4, i64 %i132
  %v151 = fptrunc <4 x float> %carried133_0 to <4 x bfloat>
  store <4 x bfloat> %v151, ptr %p150, align 1
  %i152 = add nsw i64 %index130, 4
  br label %loop130
done130:
  %i153 = sub nsw i64 %n20, %i129
  %c154 = icmp sgt i64 %i153, 0
  %i155 = select i1 %c154, i64 %i153, i64 0
  %c156 = icmp slt i64 %i155, 4
  %i157 = select i1 %c156, i64 %i155, i64 4
  %v158 = trunc i64 %i157 to i32
  %v159 = insertelement <4 x i32> poison, i32 %v158, i64 0
  %v160 = shufflevector <4 x i32> %v159, <4 x i32> poison, <4 x i32> zeroinitializer
  %m161 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v160
  %i162 = add nsw i64 %i69, %i129
  br label %loop163
loop163:
  %index163 = phi i64 [%i45, %done130], [%i179, %done165]
  %carried163_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %done130], [%carried165_0, %done165]
  %c164 = icmp slt i64 %index163, %i48
  br i1 %c164, label %body163, label %done163
body163:
  br label %loop165
loop165:
  %index165 = phi i64 [%i62, %body163], [%i178, %body165]
  %carried165_0 = phi <4 x float> [%carried163_0, %body163], [%v177, %body165]
  %c166 = icmp slt i64 %index165, %i65
  br i1 %c166, label %body165, label %done165
body165:
  %i167 = mul nsw i64 %index163, %n10
  %i168 = mul nsw i64 %index165, %n22
  %i169 = add nsw i64 %i167, %i168
  %p170 = getelementptr inbounds bfloat, ptr %p67, i64 %i169
  %p171 = getelementptr inbounds bfloat, ptr %p170, i64 %i129
  %v172 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p171, i32 1, <4 x i1> %m161, <4 x bfloat> zeroinitializer)
  %v173 = fpext <4 x bfloat> %v172 to <4 x float>
  %m174 = fcmp ogt <4 x float> %v173, %carried165_0
  %m175 = fcmp uno <4 x float> %v173, %v173
  %m176 = or <4 x i1> %m174, %m175
  %v177 = select <4 x i1> %m176, <4 x float> %v173, <4 x float> %carried165_0
  %i178 = add nsw i64 %index165, 1
  br label %loop165
done165:
  %i179 = add nsw i64 %index163, 1
  br label %loop163
done163:
  %p180 = getelementptr inbounds bfloat, ptr %p4, i64 %i162
  %v181 = fptrunc <4 x float> %carried163_0 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v181, ptr %p180, i32 1, <4 x i1> %m161)
  %i182 = add nsw i64 %index56, 1
  br label %loop56
done56:
  %i183 = add nsw i64 %index37, 1
  br label %loop37
done37:
  ret void
}
