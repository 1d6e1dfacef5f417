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
  %i35 = mul nsw i64 %n30, %n32
  %i36 = add nsw i64 %i35, 4
  %i37 = mul nsw i64 %n10, 2
  %i38 = mul nsw i64 %i37, %i36
  %p39 = getelementptr inbounds float, ptr %scratch, i64 %i38
  %p40 = getelementptr inbounds float, ptr %p39, i64 12
  %i41 = mul nsw i64 %n30, %n32
  %i42 = add nsw i64 %i41, 7
  %i43 = udiv i64 %i42, 8
  %i44 = mul nsw i64 %i43, 8
  br label %loop45
loop45:
  %index45 = phi i64 [%first, %entry], [%i317, %done146]
  %c46 = icmp slt i64 %index45, %last
  br i1 %c46, label %body45, label %done45
body45:
  %i47 = udiv i64 %index45, %n28
  %i48 = urem i64 %index45, %n28
  %i49 = mul nsw i64 %i48, %n26
  %i50 = sub nsw i64 %n18, %i49
  %c51 = icmp slt i64 %n26, %i50
  %i52 = select i1 %c51, i64 %n26, i64 %i50
  %i53 = sub nsw i64 %i49, %n22
  %i54 = sub nsw i64 %i52, 1
  %i55 = add nsw i64 %i54, 2
  br label %loop56
loop56:
  %index56 = phi i64 [0, %body45], [%i144, %done63]
  %c57 = icmp slt i64 %index56, %n10
  br i1 %c57, label %body56, label %done56
body56:
  %i58 = mul nsw i64 %i47, %n10
  %i59 = add nsw i64 %i58, %index56
  %i60 = mul nsw i64 %n12, %n14
  %i61 = mul nsw i64 %i59, %i60
  %p62 = getelementptr inbounds float, ptr %p2, i64 %i61
  br label %loop63
loop63:
  %index63 = phi i64 [0, %body56], [%i143, %after83]
  %c64 = icmp slt i64 %index63, %i55
  br i1 %c64, label %body63, label %done63
body63:
  %i65 = mul nsw i64 %index56, 2
  %i66 = mul nsw i64 %i65, %i36
  %i67 = mul nsw i64 %index63, %n32
  %p68 = getelementptr inbounds float, ptr %scratch, i64 %i66
  %p69 = getelementptr inbounds float, ptr %p68, i64 %i67
  br label %loop70
loop70:
  %index70 = phi i64 [0, %body63], [%i73, %body70]
  %c71 = icmp slt i64 %index70, %n32
  br i1 %c71, label %body70, label %done70
body70:
  %p72 = getelementptr inbounds float, ptr %p69, i64 %index70
  store <4 x float> zeroinitializer, ptr %p72, align 4
  %i73 = add nsw i64 %index70, 4
  br label %loop70
done70:
  %p74 = getelementptr inbounds float, ptr %p69, i64 %i36
  br label %loop75
loop75:
  %index75 = phi i64 [0, %done70], [%i78, %body75]
  %c76 = icmp slt i64 %index75, %n32
  br i1 %c76, label %body75, label %done75
body75:
  %p77 = getelementptr inbounds float, ptr %p74, i64 %index75
  store <4 x float> zeroinitializer, ptr %p77, align 4
  %i78 = add nsw i64 %index75, 4
  br label %loop75
done75:
  %i79 = add nsw i64 %i53, %index63
  %c80 = icmp sge i64 %i79, 0
  %c81 = icmp slt i64 %i79, %n12
  %c82 = and i1 %c80, %c81
  br i1 %c82, label %then83, label %after83
then83:
  %i84 = mul nsw i64 %i79, %n14
  %p85 = getelementptr inbounds float, ptr %p62, i64 %i84
  %i86 = udiv i64 %n24, 2
  %i87 = urem i64 %n24, 2
  %i88 = mul nsw i64 %i87, %i36
  %p89 = getelementptr inbounds float, ptr %p69, i64 %i88
  %p90 = getelementptr inbounds float, ptr %p89, i64 %i86
  %i91 = add nsw i64 %n14, 1
  %i92 = udiv i64 %i91, 2
  %i93 = sub nsw i64 %n32, %i86
  %c94 = icmp slt i64 %i92, %i93
  %i95 = select i1 %c94, i64 %i92, i64 %i93
  %i96 = add nsw i64 %n24, 1
  %i97 = udiv i64 %i96, 2
  %i98 = urem i64 %i96, 2
  %i99 = mul nsw i64 %i98, %i36
  %p100 = getelementptr inbounds float, ptr %p69, i64 %i99
  %p101 = getelementptr inbounds float, ptr %p100, i64 %i97
  %i102 = sub nsw i64 %n14, 1
  %i103 = add nsw i64 %i102, 1
  %i104 = udiv i64 %i103, 2
  %i105 = sub nsw i64 %n32, %i97
  %c106 = icmp slt i64 %i104, %i105
  %i107 = select i1 %c106, i64 %i104, i64 %i105
  %c108 = icmp slt i64 %i95, %i107
  %i109 = select i1 %c108, i64 %i95, i64 %i107
  %c110 = icmp sgt i64 %i109, 0
  %i111 = select i1 %c110, i64 %i109, i64 0
  %i112 = udiv i64 %i111, 4
  %i113 = mul nsw i64 %i112, 4
  br label %loop114
loop114:
  %index114 = phi i64 [0, %then83], [%i127, %body114]
  %c115 = icmp slt i64 %index114, %i113
  br i1 %c115, label %body114, label %done114
body114:
  %i116 = mul nsw i64 %index114, 2
  %p117 = getelementptr inbounds float, ptr %p85, i64 %i116
  %v118 = load <4 x float>, ptr %p117, align 4
  %p119 = getelementptr inbounds float, ptr %p117, i64 4
  %v120 = load <4 x float>, ptr %p119, align 4
  %v121 = shufflevector <4 x float> %v118, <4 x float> %v118, <4 x i32> <i32 4, i32 6, i32 0, i32 0>
  %v122 = shufflevector <4 x float> %v121, <4 x float> %v120, <4 x i32> <i32 0, i32 1, i32 4, i32 6>
  %v123 = shufflevector <4 x float> %v118, <4 x float> %v118, <4 x i32> <i32 5, i32 7, i32 0, i32 0>
  %v124 = shufflevector <4 x float> %v123, <4 x float> %v120, <4 x i32> <i32 0, i32 1, i32 5, i32 7>
  %p125 = getelementptr inbounds float, ptr %p90, i64 %index114
  store <4 x float> %v122, ptr %p125, align 4
  %p126 = getelementptr inbounds float, ptr %p101, i64 %index114
  store <4 x float> %v124, ptr %p126, align 4
  %i127 = add nsw i64 %index114, 4
  br label %loop114
done114:
  br label %loop128
loop128:
  %index128 = phi i64 [%i113, %done114], [%i134, %body128]
  %c129 = icmp slt i64 %index128, %i95
  br i1 %c129, label %body128, label %done128
body128:
  %i130 = mul nsw i64 %index128, 2
  %p131 = getelementptr inbounds float, ptr %p85, i64 %i130
  %v132 = load float, ptr %p131, align 4
  %p133 = getelementptr inbounds float, ptr %p90, i64 %index128
  store float %v132, ptr %p133, align 4
  %i134 = add nsw i64 %index128, 1
  br label %loop128
done128:
  br label %loop135
loop135:
  %index135 = phi i64 [%i113, %done128], [%i142, %body135]
  %c136 = icmp slt i64 %index135, %i107
  br i1 %c136, label %body135, label %done135
body135:
  %i137 = mul nsw i64 %index135, 2
  %p138 = getelementptr inbounds float, ptr %p85, i64 %i137
  %p139 = getelementptr inbounds float, ptr %p138, i64 1
  %v140 = load float, ptr %p139, align 4
  %p141 = getelementptr inbounds float, ptr %p101, i64 %index135
  store float %v140, ptr %p141, align 4
  %i142 = add nsw i64 %index135, 1
  br label %loop135
done135:
  br label %after83
after83:
  %i143 = add nsw i64 %index63, 1
  br label %loop63
done63:
  %i144 = add nsw i64 %index56, 1
  br label %loop56
done56:
  %i145 = mul nsw i64 %i52, %n32
  br label %loop146
loop146:
  %index146 = phi i64 [0, %done56], [%i316, %done278]
  %c147 = icmp slt i64 %index146, %n34
  br i1 %c147, label %body146, label %done146
body146:
  %i148 = sub nsw i64 %n16, 2
  %i149 = mul nsw i64 %index146, 2
  %c150 = icmp slt i64 %i149, %i148
  %i151 = select i1 %c150, i64 %i149, i64 %i148
  %i152 = mul nsw i64 %n10, 12
  %i153 = mul nsw i64 %index146, %i152
  %p154 = getelementptr inbounds float, ptr %p4, i64 %i153
  br label %loop155
loop155:
  %index155 = phi i64 [0, %body146], [%i276, %done168]
  %c156 = icmp slt i64 %index155, %i145
  br i1 %c156, label %body155, label %done155
body155:
  %p157 = getelementptr inbounds float, ptr %scratch, i64 %index155
  %p158 = getelementptr inbounds float, ptr %p6, i64 %i151
  %v159 = load float, ptr %p158, align 4
  %v160 = insertelement <4 x float> poison, float %v159, i64 0
  %v161 = shufflevector <4 x float> %v160, <4 x float> poison, <4 x i32> zeroinitializer
  %p162 = getelementptr inbounds float, ptr %p6, i64 %i151
  %p163 = getelementptr inbounds float, ptr %p162, i64 1
  %v164 = load float, ptr %p163, align 4
  %v165 = insertelement <4 x float> poison, float %v164, i64 0
  %v166 = shufflevector <4 x float> %v165, <4 x float> poison, <4 x i32> zeroinitializer
  %i167 = mul nsw i64 %i36, 2
  br label %loop168
loop168:
  %index168 = phi i64 [0, %body155], [%i270, %body168]
  %carried168_0 = phi <4 x float> [%v161, %body155], [%v262, %body168]
  %carried168_1 = phi <4 x float> [%v161, %body155], [%v263, %body168]
  %carried168_2 = phi <4 x float> [%v166, %body155], [%v268, %body168]
  %carried168_3 = phi <4 x float> [%v166, %body155], [%v269, %body168]
  %c169 = icmp slt i64 %index168, %n10
  br i1 %c169, label %body168, label %done168
body168:
  %i170 = mul nsw i64 %index168, %i167
  %p171 = getelementptr inbounds float, ptr %p157, i64 %i170
  %i172 = mul nsw i64 %index168, 12
  %p173 = getelementptr inbounds float, ptr %p154, i64 %i172
  %v174 = load <4 x float>, ptr %p171, align 4
  %p175 = getelementptr inbounds float, ptr %p171, i64 4
  %v176 = load <4 x float>, ptr %p175, align 4
  %v177 = load float, ptr %p173, align 4
  %v178 = insertelement <4 x float> poison, float %v177, i64 0
  %v179 = shufflevector <4 x float> %v178, <4 x float> poison, <4 x i32> zeroinitializer
  %v180 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v179, <4 x float> %v174, <4 x float> %carried168_0)
  %v181 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v179, <4 x float> %v176, <4 x float> %carried168_1)
  %p182 = getelementptr inbounds float, ptr %p173, i64 1
  %v183 = load float, ptr %p182, align 4
  %v184 = insertelement <4 x float> poison, float %v183, i64 0
  %v185 = shufflevector <4 x float> %v184, <4 x float> poison, <4 x i32> zeroinitializer
  %v186 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v185, <4 x float> %v174, <4 x float> %carried168_2)
  %v187 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v185, <4 x float> %v176, <4 x float> %carried168_3)
  %p188 = getelementptr inbounds float, ptr %p171, i64 %i36
  %v189 = load <4 x float>, ptr %p188, align 4
  %p190 = getelementptr inbounds float, ptr %p188, i64 4
  %v191 = load <4 x float>, ptr %p190, align 4
  %p192 = getelementptr inbounds float, ptr %p173, i64 2
  %v193 = load float, ptr %p192, align 4
  %v194 = insertelement <4 x float> poison, float %v193, i64 0
  %v195 = shufflevector <4 x float> %v194, <4 x float> poison, <4 x i32> zeroinitializer
  %v196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v195, <4 x float> %v189, <4 x float> %v180)
  %v197 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v195, <4 x float> %v191, <4 x float> %v181)
  %p198 = getelementptr inbounds float, ptr %p173, i64 3
  %v199 = load float, ptr %p198, align 4
  %v200 = insertelement <4 x float> poison, float %v199, i64 0
  %v201 = shufflevector <4 x float> %v200, <4 x float> poison, <4 x i32> zeroinitializer
  %v202 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v201, <4 x float> %v189, <4 x float> %v186)
  %v203 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v201, <4 x float> %v191, <4 x float> %v187)
  %p204 = getelementptr inbounds float, ptr %p171, i64 1
  %v205 = load <4 x float>, ptr %p204, align 4
  %p206 = getelementptr inbounds float, ptr %p171, i64 5
  %v207 = load <4 x float>, ptr %p206, align 4
  %p208 = getelementptr inbounds float, ptr %p173, i64 4
  %v209 = load float, ptr %p208, align 4
  %v210 = insertelement <4 x float> poison, float %v209, i64 0
  %v211 = shufflevector <4 x float> %v210, <4 x float> poison, <4 x i32> zeroinitializer
  %v212 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v211, <4 x float> %v205, <4 x float> %v196)
  %v213 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v211, <4 x float> %v207, <4 x float> %v197)
  %p214 = getelementptr inbounds float, ptr %p173, i64 5
  %v215 = load float, ptr %p214, align 4
  %v216 = insertelement <4 x float> poison, float %v215, i64 0
  %v217 = shufflevector <4 x float> %v216, <4 x float> poison, <4 x i32> zeroinitializer
  %v218 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v217, <4 x float> %v205, <4 x float> %v202)
  %v219 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v217, <4 x float> %v207, <4 x float> %v203)
  %p220 = getelementptr inbounds float, ptr %p171, i64 %n32
  %v221 = load <4 x float>, ptr %p220, align 4
  %p222 = getelementptr inbounds float, ptr %p220, i64 4
  %v223 = load <4 x float>, ptr %p222, align 4
  %p224 = getelementptr inbounds float, ptr %p173, i64 6
  %v225 = load float, ptr %p224, align 4
  %v226 = insertelement <4 x float> poison, float %v225, i64 0
  %v227 = shufflevector <4 x float> %v226, <4 x float> poison, <4 x i32> zeroinitializer
  %v228 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v227, <4 x float> %v221, <4 x float> %v212)
  %v229 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v227, <4 x float> %v223, <4 x float> %v213)
  %p230 = getelementptr inbounds float, ptr %p173, i64 7
  %v231 = load float, ptr %p230, align 4
  %v232 = insertelement <4 x float> poison, float %v231, i64 0
  %v233 = shufflevector <4 x float> %v232, <4 x float> poison, <4 x i32> zeroinitializer
  %v234 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v233, <4 x float> %v221, <4 x float> %v218)
  %v235 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v233, <4 x float> %v223, <4 x float> %v219)
  %p236 = getelementptr inbounds float, ptr %p171, i64 %i36
  %p237 = getelementptr inbounds float, ptr %p236, i64 %n32
  %v238 = load <4 x float>, ptr %p237, align 4
  %p239 = getelementptr inbounds float, ptr %p237, i64 4
  %v240 = load <4 x float>, ptr %p239, align 4
  %p241 = getelementptr inbounds float, ptr %p173, i64 8
  %v242 = load float, ptr %p241, align 4
  %v243 = insertelement <4 x float> poison, float %v242, i64 0
  %v244 = shufflevector <4 x float> %v243, <4 x float> poison, <4 x i32> zeroinitializer
  %v245 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v244, <4 x float> %v238, <4 x float> %v228)
  %v246 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v244, <4 x float> %v240, <4 x float> %v229)
  %p247 = getelementptr inbounds float, ptr %p173, i64 9
  %v248 = load float, ptr %p247, align 4
  %v249 = insertelement <4 x float> poison, float %v248, i64 0
  %v250 = shufflevector <4 x float> %v249, <4 x float> poison, <4 x i32> zeroinitializer
  %v251 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v250, <4 x float> %v238, <4 x float> %v234)
  %v252 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v250, <4 x float> %v240, <4 x float> %v235)
  %p253 = getelementptr inbounds float, ptr %p171, i64 %n32
  %p254 = getelementptr inbounds float, ptr %p253, i64 1
  %v255 = load <4 x float>, ptr %p254, align 4
  %p256 = getelementptr inbounds float, ptr %p253, i64 5
  %v257 = load <4 x float>, ptr %p256, align 4
  %p258 = getelementptr inbounds float, ptr %p173, i64 10
  %v259 = load float, ptr %p258, align 4
  %v260 = insertelement <4 x float> poison, float %v259, i64 0
  %v261 = shufflevector <4 x float> %v260, <4 x float> poison, <4 x i32> zeroinitializer
  %v262 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v261, <4 x float> %v255, <4 x float> %v245)
  %v263 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v261, <4 x float> %v257, <4 x float> %v246)
  %p264 = getelementptr inbounds float, ptr %p173, i64 11
  %v265 = load float, ptr %p264, align 4
  %v266 = insertelement <4 x float> poison, float %v265, i64 0
  %v267 = shufflevector <4 x float> %v266, <4 x float> poison, <4 x i32> zeroinitializer
  %v268 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v267, <4 x float> %v255, <4 x float> %v251)
  %v269 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v267, <4 x float> %v257, <4 x float> %v252)
  %i270 = add nsw i64 %index168, 1
  br label %loop168
done168:
  %p271 = getelementptr inbounds float, ptr %p40, i64 %index155
  store <4 x float> %carried168_0, ptr %p271, align 4
  %p272 = getelementptr inbounds float, ptr %p271, i64 4
  store <4 x float> %carried168_1, ptr %p272, align 4
  %p273 = getelementptr inbounds float, ptr %p40, i64 %i44
  %p274 = getelementptr inbounds float, ptr %p273, i64 %index155
  store <4 x float> %carried168_2, ptr %p274, align 4
  %p275 = getelementptr inbounds float, ptr %p274, i64 4
  store <4 x float> %carried168_3, ptr %p275, align 4
  %i276 = add nsw i64 %index155, 8
  br label %loop155
done155:
  %i277 = sub nsw i64 %n20, 4
  br label %loop278
loop278:
  %index278 = phi i64 [0, %done155], [%i314, %done288]
  %i279 = mul nsw i64 %i47, %n16
  %i280 = add nsw i64 %i279, %i151
  %i281 = add nsw i64 %i280, %index278
  %i282 = mul nsw i64 %i281, %n18
  %i283 = add nsw i64 %i282, %i49
  %i284 = mul nsw i64 %i283, %n20
  %p285 = getelementptr inbounds float, ptr %p8, i64 %i284
  %i286 = mul nsw i64 %index278, %i44
  %p287 = getelementptr inbounds float, ptr %p40, i64 %i286
  br label %loop288
loop288:
  %index288 = phi i64 [0, %loop278], [%i313, %after306]
  %c289 = icmp slt i64 %index288, %i52
  br i1 %c289, label %body288, label %done288
body288:
  %i290 = mul nsw i64 %index288, %n32
  %p291 = getelementptr inbounds float, ptr %p287, i64 %i290
  %i292 = mul nsw i64 %index288, %n20
  %p293 = getelementptr inbounds float, ptr %p285, i64 %i292
  %c294 = icmp slt i64 -1, %i277
  br i1 %c294, label %then295, label %after295
then295:
  br label %loop296
loop296:
  %index296 = phi i64 [0, %then295], [%i301, %body296]
  %c297 = icmp slt i64 %index296, %i277
  br i1 %c297, label %body296, label %done296
body296:
  %p298 = getelementptr inbounds float, ptr %p291, i64 %index296
  %v299 = load <4 x float>, ptr %p298, align 4
  %p300 = getelementptr inbounds float, ptr %p293, i64 %index296
  store <4 x float> %v299, ptr %p300, align 4
  %i301 = add nsw i64 %index296, 4
  br label %loop296
done296:
  %p302 = getelementptr inbounds float, ptr %p291, i64 %i277
  %v303 = load <4 x float>, ptr %p302, align 4
  %p304 = getelementptr inbounds float, ptr %p293, i64 %i277
  store <4 x float> %v303, ptr %p304, align 4
  br label %after295
after295:
  %c305 = icmp slt i64 %i277, 0
  br i1 %c305, label %then306, label %after306
then306:
  br label %loop307
loop307:
  %index307 = phi i64 [0, %then306], [%i312, %body307]
  %c308 = icmp slt i64 %index307, %n20
  br i1 %c308, label %body307, label %done307
body307:
  %p309 = getelementptr inbounds float, ptr %p291, i64 %index307
  %v310 = load float, ptr %p309, align 4
  %p311 = getelementptr inbounds float, ptr %p293, i64 %index307
  store float %v310, ptr %p311, align 4
  %i312 = add nsw i64 %index307, 1
  br label %loop307
done307:
  br label %after306
after306:
  %i313 = add nsw i64 %index288, 1
  br label %loop288
done288:
  %i314 = add nsw i64 %index278, 1
  %c315 = icmp slt i64 %i314, 2
  br i1 %c315, label %loop278, label %done278
done278:
  %i316 = add nsw i64 %index146, 1
  br label %loop146
done146:
  %i317 = add nsw i64 %index45, 1
  br label %loop45
done45:
  ret void
}
