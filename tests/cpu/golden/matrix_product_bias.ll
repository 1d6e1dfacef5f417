declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare void @llvm.masked.store.v4f32.p0(<4 x float>, ptr, i32, <4 x i1>)
define void @kernel(ptr noalias readonly %arguments, i64 %first, i64 %last, ptr %scratch) nounwind {
entry:
  %v1 = getelementptr inbounds i64, ptr %arguments, i64 0
  %p2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr inbounds i64, ptr %arguments, i64 1
  %p4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i64, ptr %arguments, i64 2
  %p6 = load ptr, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %arguments, i64 3
  %p8 = load ptr, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %arguments, i64 4
  %p10 = load ptr, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %arguments, i64 5
  %p12 = load ptr, ptr %v11, align 8
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
  %v43 = getelementptr inbounds i64, ptr %arguments, i64 21
  %n44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %arguments, i64 22
  %n46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %arguments, i64 23
  %n48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %arguments, i64 24
  %n50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %arguments, i64 25
  %n52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %arguments, i64 26
  %n54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %arguments, i64 27
  %n56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %arguments, i64 28
  %n58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %arguments, i64 29
  %n60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %arguments, i64 30
  %n62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %arguments, i64 31
  %n64 = load i64, ptr %v63, align 8
  %i65 = add nsw i64 %n16, 3
  %i66 = udiv i64 %i65, 4
  %i67 = sub nsw i64 %n20, 1
  %i68 = add nsw i64 %n14, %i67
  %i69 = udiv i64 %i68, %n20
  br label %loop70
loop70:
  %index70 = phi i64 [%first, %entry], [%i204, %done121]
  %c71 = icmp slt i64 %index70, %last
  br i1 %c71, label %body70, label %done70
body70:
  %i72 = udiv i64 %index70, %i66
  %i73 = urem i64 %index70, %i66
  %i74 = udiv i64 %i72, %i69
  %i75 = urem i64 %i72, %i69
  %i76 = udiv i64 %i74, %n40
  %i77 = urem i64 %i74, %n40
  %i78 = mul nsw i64 %i77, %n48
  %i79 = mul nsw i64 %i77, %n56
  %i80 = mul nsw i64 %i77, %n64
  %i81 = udiv i64 %i76, %n38
  %i82 = urem i64 %i76, %n38
  %i83 = mul nsw i64 %i82, %n46
  %i84 = add nsw i64 %i78, %i83
  %i85 = mul nsw i64 %i82, %n54
  %i86 = add nsw i64 %i79, %i85
  %i87 = mul nsw i64 %i82, %n62
  %i88 = add nsw i64 %i80, %i87
  %i89 = udiv i64 %i81, %n36
  %i90 = urem i64 %i81, %n36
  %i91 = mul nsw i64 %i90, %n44
  %i92 = add nsw i64 %i84, %i91
  %i93 = mul nsw i64 %i90, %n52
  %i94 = add nsw i64 %i86, %i93
  %i95 = mul nsw i64 %i90, %n60
  %i96 = add nsw i64 %i88, %i95
  %i97 = mul nsw i64 %i89, %n42
  %i98 = add nsw i64 %i92, %i97
  %i99 = mul nsw i64 %i89, %n50
  %i100 = add nsw i64 %i94, %i99
  %i101 = mul nsw i64 %i89, %n58
  %i102 = add nsw i64 %i96, %i101
  %i103 = mul nsw i64 %i73, 4
  %i104 = mul nsw i64 %i75, %n20
  %i105 = add nsw i64 %i104, %n20
  %c106 = icmp slt i64 %i105, %n14
  %i107 = select i1 %c106, i64 %i105, i64 %n14
  %i108 = sub nsw i64 %n16, %i103
  %c109 = icmp sgt i64 %i108, 0
  %i110 = select i1 %c109, i64 %i108, i64 0
  %c111 = icmp slt i64 %i110, 4
  %i112 = select i1 %c111, i64 %i110, i64 4
  %v113 = trunc i64 %i112 to i32
  %v114 = insertelement <4 x i32> poison, i32 %v113, i64 0
  %v115 = shufflevector <4 x i32> %v114, <4 x i32> poison, <4 x i32> zeroinitializer
  %m116 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v115
  %p117 = getelementptr inbounds float, ptr %p2, i64 %i98
  %p118 = getelementptr inbounds float, ptr %p4, i64 %i100
  %p119 = getelementptr inbounds float, ptr %p118, i64 %i103
  %i120 = sub nsw i64 %i107, 1
  br label %loop121
loop121:
  %index121 = phi i64 [%i104, %body70], [%i203, %after191]
  %c122 = icmp slt i64 %index121, %i107
  br i1 %c122, label %body121, label %done121
body121:
  %i123 = add nsw i64 %index121, 1
  %c124 = icmp slt i64 %i123, %i120
  %i125 = select i1 %c124, i64 %i123, i64 %i120
  %i126 = mul nsw i64 %index121, %n24
  %p127 = getelementptr inbounds float, ptr %p117, i64 %i126
  %i128 = mul nsw i64 %i125, %n24
  %p129 = getelementptr inbounds float, ptr %p117, i64 %i128
  br label %loop130
loop130:
  %index130 = phi i64 [0, %body121], [%i145, %body130]
  %carried130_0 = phi <4 x float> [zeroinitializer, %body121], [%v139, %body130]
  %carried130_1 = phi <4 x float> [zeroinitializer, %body121], [%v144, %body130]
  %c131 = icmp slt i64 %index130, %n18
  br i1 %c131, label %body130, label %done130
body130:
  %i132 = mul nsw i64 %index130, %n28
  %p133 = getelementptr inbounds float, ptr %p119, i64 %i132
  %v134 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p133, i32 1, <4 x i1> %m116, <4 x float> zeroinitializer)
  %p135 = getelementptr inbounds float, ptr %p127, i64 %index130
  %v136 = load float, ptr %p135, align 4
  %v137 = insertelement <4 x float> poison, float %v136, i64 0
  %v138 = shufflevector <4 x float> %v137, <4 x float> poison, <4 x i32> zeroinitializer
  %v139 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v138, <4 x float> %v134, <4 x float> %carried130_0)
  %p140 = getelementptr inbounds float, ptr %p129, i64 %index130
  %v141 = load float, ptr %p140, align 4
  %v142 = insertelement <4 x float> poison, float %v141, i64 0
  %v143 = shufflevector <4 x float> %v142, <4 x float> poison, <4 x i32> zeroinitializer
  %v144 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v143, <4 x float> %v134, <4 x float> %carried130_1)
  %i145 = add nsw i64 %index130, 1
  br label %loop130
done130:
  %i146 = mul nsw i64 %index121, %n32
  %i147 = add nsw i64 %i102, %i146
  %i148 = add nsw i64 %i147, %i103
  %i149 = mul nsw i64 %i125, %n32
  %i150 = add nsw i64 %i102, %i149
  %i151 = add nsw i64 %i150, %i103
  %p152 = getelementptr inbounds float, ptr %p12, i64 %index121
  %v153 = load float, ptr %p152, align 4
  %v154 = insertelement <4 x float> poison, float %v153, i64 0
  %v155 = shufflevector <4 x float> %v154, <4 x float> poison, <4 x i32> zeroinitializer
  %p156 = getelementptr inbounds float, ptr %p12, i64 %i125
  %v157 = load float, ptr %p156, align 4
  %v158 = insertelement <4 x float> poison, float %v157, i64 0
  %v159 = shufflevector <4 x float> %v158, <4 x float> poison, <4 x i32> zeroinitializer
  %v160 = fadd <4 x float> %carried130_0, %v155
  %v161 = fadd <4 x float> %carried130_1, %v159
  %i162 = sub nsw i64 %n16, %i103
  %c163 = icmp sge i64 %i162, 4
  br i1 %c163, label %then164, label %after164
then164:
  %m165 = fcmp ogt <4 x float> zeroinitializer, %v160
  %v166 = select <4 x i1> %m165, <4 x float> zeroinitializer, <4 x float> %v160
  %p167 = getelementptr inbounds float, ptr %p6, i64 %i148
  store <4 x float> %v166, ptr %p167, align 1
  br label %after164
after164:
  %c168 = icmp sgt i64 %i162, 0
  %c169 = xor i1 %c163, true
  %c170 = and i1 %c168, %c169
  br i1 %c170, label %then171, label %after171
then171:
  %c172 = icmp sgt i64 %i162, 0
  %i173 = select i1 %c172, i64 %i162, i64 0
  %c174 = icmp slt i64 %i173, 4
  %i175 = select i1 %c174, i64 %i173, i64 4
  %v176 = trunc i64 %i175 to i32
  %v177 = insertelement <4 x i32> poison, i32 %v176, i64 0
  %v178 = shufflevector <4 x i32> %v177, <4 x i32> poison, <4 x i32> zeroinitializer
  %m179 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v178
  %m180 = fcmp ogt <4 x float> zeroinitializer, %v160
  %v181 = select <4 x i1> %m180, <4 x float> zeroinitializer, <4 x float> %v160
  %p182 = getelementptr inbounds float, ptr %p6, i64 %i148
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v181, ptr %p182, i32 1, <4 x i1> %m179)
  br label %after171
after171:
  %c183 = icmp sge i64 %i162, 4
  br i1 %c183, label %then184, label %after184
then184:
  %m185 = fcmp ogt <4 x float> zeroinitializer, %v161
  %v186 = select <4 x i1> %m185, <4 x float> zeroinitializer, <4 x float> %v161
  %p187 = getelementptr inbounds float, ptr %p6, i64 %i151
  store <4 x float> %v186, ptr %p187, align 1
  br label %after184
after184:
  %c188 = icmp sgt i64 %i162, 0
  %c189 = xor i1 %c183, true
  %c190 = and i1 %c188, %c189
  br i1 %c190, label %then191, label %after191
then191:
  %c192 = icmp sgt i64 %i162, 0
  %i193 = select i1 %c192, i64 %i162, i64 0
  %c194 = icmp slt i64 %i193, 4
  %i195 = select i1 %c194, i64 %i193, i64 4
  %v196 = trunc i64 %i195 to i32
  %v197 = insertelement <4 x i32> poison, i32 %v196, i64 0
  %v198 = shufflevector <4 x i32> %v197, <4 x i32> poison, <4 x i32> zeroinitializer
  %m199 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v198
  %m200 = fcmp ogt <4 x float> zeroinitializer, %v161
  %v201 = select <4 x i1> %m200, <4 x float> zeroinitializer, <4 x float> %v161
  %p202 = getelementptr inbounds float, ptr %p6, i64 %i151
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v201, ptr %p202, i32 1, <4 x i1> %m199)
  br label %after191
after191:
  %i203 = add nsw i64 %index121, 2
  br label %loop121
done121:
  %i204 = add nsw i64 %index70, 1
  br label %loop70
done70:
  ret void
}
