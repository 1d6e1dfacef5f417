declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
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
  %p14 = load ptr, ptr %v13, align 8
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
  %i53 = mul nsw i64 %n28, %n24
  %i54 = add nsw i64 %n30, 1
  %i55 = udiv i64 %i54, 2
  br label %loop56
loop56:
  %index56 = phi i64 [%first, %entry], [%i188, %done88]
  %c57 = icmp slt i64 %index56, %last
  br i1 %c57, label %body56, label %done56
body56:
  %i58 = udiv i64 %index56, %n50
  %i59 = urem i64 %i58, %i53
  %i60 = udiv i64 %index56, %n52
  %i61 = urem i64 %i60, %i55
  %i62 = udiv i64 %i59, %n24
  %i63 = urem i64 %i59, %n24
  %i64 = mul nsw i64 %i61, 2
  %i65 = sub nsw i64 %n30, 2
  %c66 = icmp slt i64 %i64, %i65
  %i67 = select i1 %c66, i64 %i64, i64 %i65
  %i68 = mul nsw i64 %i63, 2
  %i69 = sub nsw i64 %i68, %n42
  %i70 = sub nsw i64 0, %i69
  %i71 = sub nsw i64 %i70, 1
  %c72 = icmp sgt i64 0, %i71
  %i73 = select i1 %c72, i64 0, i64 %i71
  %i74 = sub nsw i64 %n32, %i69
  %c75 = icmp slt i64 %n36, %i74
  %i76 = select i1 %c75, i64 %n36, i64 %i74
  %i77 = mul nsw i64 %i62, %n16
  %i78 = mul nsw i64 %i69, %n18
  %i79 = add nsw i64 %i77, %i78
  %i80 = sub nsw i64 0, %n44
  %i81 = mul nsw i64 %i80, 12
  %p82 = getelementptr inbounds float, ptr %p2, i64 %i79
  %p83 = getelementptr inbounds float, ptr %p82, i64 %i81
  %i84 = mul nsw i64 %i62, %n20
  %i85 = mul nsw i64 %i63, %n22
  %i86 = add nsw i64 %i84, %i85
  %i87 = sub nsw i64 %n26, 2
  br label %loop88
loop88:
  %index88 = phi i64 [0, %body56], [%i187, %done106]
  %c89 = icmp slt i64 %index88, %n26
  br i1 %c89, label %body88, label %done88
body88:
  %c90 = icmp slt i64 %index88, %i87
  %i91 = select i1 %c90, i64 %index88, i64 %i87
  %i92 = mul nsw i64 %i91, 12
  %p93 = getelementptr inbounds float, ptr %p83, i64 %i92
  %p94 = getelementptr inbounds float, ptr %p93, i64 %n18
  %p95 = getelementptr inbounds float, ptr %p4, i64 %i67
  %p96 = getelementptr inbounds float, ptr %p6, i64 %i67
  %v97 = load float, ptr %p96, align 4
  %v98 = insertelement <4 x float> poison, float %v97, i64 0
  %v99 = shufflevector <4 x float> %v98, <4 x float> poison, <4 x i32> zeroinitializer
  %p100 = getelementptr inbounds float, ptr %p6, i64 %i67
  %p101 = getelementptr inbounds float, ptr %p100, i64 1
  %v102 = load float, ptr %p101, align 4
  %v103 = insertelement <4 x float> poison, float %v102, i64 0
  %v104 = shufflevector <4 x float> %v103, <4 x float> poison, <4 x i32> zeroinitializer
  %i105 = mul nsw i64 %n38, %n40
  br label %loop106
loop106:
  %index106 = phi i64 [%i73, %body88], [%i141, %done110]
  %carried106_0 = phi <4 x float> [%v99, %body88], [%carried110_0, %done110]
  %carried106_1 = phi <4 x float> [%v99, %body88], [%carried110_1, %done110]
  %carried106_2 = phi <4 x float> [%v99, %body88], [%carried110_2, %done110]
  %carried106_3 = phi <4 x float> [%v99, %body88], [%carried110_3, %done110]
  %carried106_4 = phi <4 x float> [%v104, %body88], [%carried110_4, %done110]
  %carried106_5 = phi <4 x float> [%v104, %body88], [%carried110_5, %done110]
  %carried106_6 = phi <4 x float> [%v104, %body88], [%carried110_6, %done110]
  %carried106_7 = phi <4 x float> [%v104, %body88], [%carried110_7, %done110]
  %c107 = icmp slt i64 %index106, %i76
  br i1 %c107, label %body106, label %done106
body106:
  %i108 = mul nsw i64 %index106, %n46
  %i109 = mul nsw i64 %index106, %n18
  br label %loop110
loop110:
  %index110 = phi i64 [0, %body106], [%i140, %body110]
  %carried110_0 = phi <4 x float> [%carried106_0, %body106], [%v126, %body110]
  %carried110_1 = phi <4 x float> [%carried106_1, %body106], [%v130, %body110]
  %carried110_2 = phi <4 x float> [%carried106_2, %body106], [%v134, %body110]
  %carried110_3 = phi <4 x float> [%carried106_3, %body106], [%v138, %body110]
  %carried110_4 = phi <4 x float> [%carried106_4, %body106], [%v127, %body110]
  %carried110_5 = phi <4 x float> [%carried106_5, %body106], [%v131, %body110]
  %carried110_6 = phi <4 x float> [%carried106_6, %body106], [%v135, %body110]
  %carried110_7 = phi <4 x float> [%carried106_7, %body106], [%v139, %body110]
  %c111 = icmp slt i64 %index110, %i105
  br i1 %c111, label %body110, label %done110
body110:
  %i112 = mul nsw i64 %index110, 5
  %i113 = add nsw i64 %i108, %i112
  %i114 = mul nsw i64 %index110, 4
  %i115 = add nsw i64 %i109, %i114
  %p116 = getelementptr inbounds float, ptr %p95, i64 %i113
  %v117 = load float, ptr %p116, align 4
  %v118 = insertelement <4 x float> poison, float %v117, i64 0
  %v119 = shufflevector <4 x float> %v118, <4 x float> poison, <4 x i32> zeroinitializer
  %p120 = getelementptr inbounds float, ptr %p116, i64 1
  %v121 = load float, ptr %p120, align 4
  %v122 = insertelement <4 x float> poison, float %v121, i64 0
  %v123 = shufflevector <4 x float> %v122, <4 x float> poison, <4 x i32> zeroinitializer
  %p124 = getelementptr inbounds float, ptr %p93, i64 %i115
  %v125 = load <4 x float>, ptr %p124, align 4
  %v126 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v119, <4 x float> %v125, <4 x float> %carried110_0)
  %v127 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v123, <4 x float> %v125, <4 x float> %carried110_4)
  %p128 = getelementptr inbounds float, ptr %p124, i64 12
  %v129 = load <4 x float>, ptr %p128, align 4
  %v130 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v119, <4 x float> %v129, <4 x float> %carried110_1)
  %v131 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v123, <4 x float> %v129, <4 x float> %carried110_5)
  %p132 = getelementptr inbounds float, ptr %p94, i64 %i115
  %v133 = load <4 x float>, ptr %p132, align 4
  %v134 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v119, <4 x float> %v133, <4 x float> %carried110_2)
  %v135 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v123, <4 x float> %v133, <4 x float> %carried110_6)
  %p136 = getelementptr inbounds float, ptr %p132, i64 12
  %v137 = load <4 x float>, ptr %p136, align 4
  %v138 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v119, <4 x float> %v137, <4 x float> %carried110_3)
  %v139 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v123, <4 x float> %v137, <4 x float> %carried110_7)
  %i140 = add nsw i64 %index110, 1
  br label %loop110
done110:
  %i141 = add nsw i64 %index106, 1
  br label %loop106
done106:
  %i142 = udiv i64 %i91, 2
  %i143 = mul nsw i64 %i142, 12
  %i144 = mul nsw i64 %i67, 4
  %i145 = add nsw i64 %i86, %i143
  %i146 = add nsw i64 %i145, %i144
  %m147 = fcmp ugt <4 x float> %carried106_1, %carried106_0
  %m148 = fcmp ord <4 x float> %carried106_0, %carried106_0
  %m149 = and <4 x i1> %m147, %m148
  %v150 = select <4 x i1> %m149, <4 x float> %carried106_1, <4 x float> %carried106_0
  %v151 = select <4 x i1> %m149, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m152 = fcmp ugt <4 x float> %carried106_2, %v150
  %m153 = fcmp ord <4 x float> %v150, %v150
  %m154 = and <4 x i1> %m152, %m153
  %v155 = select <4 x i1> %m154, <4 x float> %carried106_2, <4 x float> %v150
  %v156 = select <4 x i1> %m154, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v151
  %m157 = fcmp ugt <4 x float> %carried106_3, %v155
  %m158 = fcmp ord <4 x float> %v155, %v155
  %m159 = and <4 x i1> %m157, %m158
  %v160 = select <4 x i1> %m159, <4 x float> %carried106_3, <4 x float> %v155
  %v161 = select <4 x i1> %m159, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v156
  %p162 = getelementptr inbounds i8, ptr %p10, i64 %i146
  store <4 x i8> %v161, ptr %p162, align 1
  %m163 = fcmp ogt <4 x float> zeroinitializer, %v160
  %v164 = select <4 x i1> %m163, <4 x float> zeroinitializer, <4 x float> %v160
  %p165 = getelementptr inbounds float, ptr %p8, i64 %i146
  store <4 x float> %v164, ptr %p165, align 1
  %m166 = fcmp ugt <4 x float> %carried106_5, %carried106_4
  %m167 = fcmp ord <4 x float> %carried106_4, %carried106_4
  %m168 = and <4 x i1> %m166, %m167
  %v169 = select <4 x i1> %m168, <4 x float> %carried106_5, <4 x float> %carried106_4
  %v170 = select <4 x i1> %m168, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m171 = fcmp ugt <4 x float> %carried106_6, %v169
  %m172 = fcmp ord <4 x float> %v169, %v169
  %m173 = and <4 x i1> %m171, %m172
  %v174 = select <4 x i1> %m173, <4 x float> %carried106_6, <4 x float> %v169
  %v175 = select <4 x i1> %m173, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v170
  %m176 = fcmp ugt <4 x float> %carried106_7, %v174
  %m177 = fcmp ord <4 x float> %v174, %v174
  %m178 = and <4 x i1> %m176, %m177
  %v179 = select <4 x i1> %m178, <4 x float> %carried106_7, <4 x float> %v174
  %v180 = select <4 x i1> %m178, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v175
  %p181 = getelementptr inbounds i8, ptr %p10, i64 %i146
  %p182 = getelementptr inbounds i8, ptr %p181, i64 4
  store <4 x i8> %v180, ptr %p182, align 1
  %m183 = fcmp ogt <4 x float> zeroinitializer, %v179
  %v184 = select <4 x i1> %m183, <4 x float> zeroinitializer, <4 x float> %v179
  %p185 = getelementptr inbounds float, ptr %p8, i64 %i146
  %p186 = getelementptr inbounds float, ptr %p185, i64 4
  store <4 x float> %v184, ptr %p186, align 1
  %i187 = add nsw i64 %index88, 2
  br label %loop88
done88:
  %i188 = add nsw i64 %index56, 1
  br label %loop56
done56:
  ret void
}
