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
  %v53 = getelementptr inbounds i64, ptr %arguments, i64 26
  %n54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %arguments, i64 27
  %n56 = load i64, ptr %v55, align 8
  %i57 = sub nsw i64 %n36, 1
  %i58 = add nsw i64 %n24, %i57
  %i59 = udiv i64 %i58, %n36
  %i60 = sub nsw i64 %n26, 2
  %i61 = sub nsw i64 %n38, 1
  %i62 = add nsw i64 %n28, %i61
  %i63 = udiv i64 %i62, %n38
  br label %loop64
loop64:
  %index64 = phi i64 [%first, %entry], [%i296, %done78]
  %c65 = icmp slt i64 %index64, %last
  br i1 %c65, label %body64, label %done64
body64:
  %i66 = udiv i64 %index64, %i63
  %i67 = urem i64 %index64, %i63
  %i68 = udiv i64 %i66, %i59
  %i69 = urem i64 %i66, %i59
  %i70 = mul nsw i64 %i67, %n38
  %i71 = add nsw i64 %i70, %n38
  %c72 = icmp slt i64 %n28, %i71
  %i73 = select i1 %c72, i64 %n28, i64 %i71
  %i74 = mul nsw i64 %i69, %n36
  %i75 = add nsw i64 %i74, %n36
  %c76 = icmp slt i64 %n24, %i75
  %i77 = select i1 %c76, i64 %n24, i64 %i75
  br label %loop78
loop78:
  %index78 = phi i64 [%i74, %body64], [%i295, %done80]
  %c79 = icmp slt i64 %index78, %i77
  br i1 %c79, label %body78, label %done78
body78:
  br label %loop80
loop80:
  %index80 = phi i64 [0, %body78], [%i294, %done82]
  %c81 = icmp slt i64 %index80, %n26
  br i1 %c81, label %body80, label %done80
body80:
  br label %loop82
loop82:
  %index82 = phi i64 [%i70, %body80], [%i293, %done113]
  %c83 = icmp slt i64 %index82, %i73
  br i1 %c83, label %body82, label %done82
body82:
  %c84 = icmp slt i64 %index80, %i60
  %i85 = select i1 %c84, i64 %index80, i64 %i60
  %i86 = mul nsw i64 %index82, 8
  %i87 = udiv i64 %i86, 8
  %i88 = mul nsw i64 %i87, 5
  %i89 = mul nsw i64 %i68, %n16
  %i90 = sub nsw i64 %index78, %n32
  %i91 = mul nsw i64 %i90, %n18
  %i92 = mul nsw i64 %i85, 2
  %i93 = sub nsw i64 %i92, %n34
  %i94 = mul nsw i64 %i93, 10
  %p95 = getelementptr inbounds float, ptr %p2, i64 %i89
  %p96 = getelementptr inbounds float, ptr %p95, i64 %i91
  %p97 = getelementptr inbounds float, ptr %p96, i64 %i94
  %p98 = getelementptr inbounds float, ptr %p97, i64 %i88
  %i99 = mul nsw i64 %n30, 80
  %i100 = mul nsw i64 %index82, %i99
  %p101 = getelementptr inbounds float, ptr %p4, i64 %i100
  %p102 = getelementptr inbounds float, ptr %p6, i64 %i86
  %v103 = load <4 x float>, ptr %p102, align 4
  %p104 = getelementptr inbounds float, ptr %p6, i64 %i86
  %p105 = getelementptr inbounds float, ptr %p104, i64 4
  %v106 = load <4 x float>, ptr %p105, align 4
  %i107 = mul nsw i64 %i68, %n20
  %i108 = mul nsw i64 %index78, %n22
  %i109 = add nsw i64 %i107, %i108
  %i110 = mul nsw i64 %i85, 16
  %i111 = add nsw i64 %i109, %i110
  %i112 = add nsw i64 %i111, %i86
  br label %loop113
loop113:
  %index113 = phi i64 [0, %body82], [%i277, %body113]
  %carried113_0 = phi <4 x float> [%v103, %body82], [%v263, %body113]
  %carried113_1 = phi <4 x float> [%v106, %body82], [%v264, %body113]
  %carried113_2 = phi <4 x float> [%v103, %body82], [%v275, %body113]
  %carried113_3 = phi <4 x float> [%v106, %body82], [%v276, %body113]
  %c114 = icmp slt i64 %index113, %n30
  br i1 %c114, label %body113, label %done113
body113:
  %i115 = mul nsw i64 %index113, %n18
  %p116 = getelementptr inbounds float, ptr %p98, i64 %i115
  %i117 = mul nsw i64 %index113, 80
  %p118 = getelementptr inbounds float, ptr %p101, i64 %i117
  %v119 = load <4 x float>, ptr %p118, align 4
  %p120 = getelementptr inbounds float, ptr %p118, i64 4
  %v121 = load <4 x float>, ptr %p120, align 4
  %p122 = getelementptr inbounds float, ptr %p118, i64 40
  %v123 = load <4 x float>, ptr %p122, align 4
  %p124 = getelementptr inbounds float, ptr %p118, i64 44
  %v125 = load <4 x float>, ptr %p124, align 4
  %v126 = load float, ptr %p116, align 4
  %v127 = insertelement <4 x float> poison, float %v126, i64 0
  %v128 = shufflevector <4 x float> %v127, <4 x float> poison, <4 x i32> zeroinitializer
  %v129 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> %v119, <4 x float> %carried113_0)
  %v130 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> %v121, <4 x float> %carried113_1)
  %p131 = getelementptr inbounds float, ptr %p116, i64 10
  %v132 = load float, ptr %p131, align 4
  %v133 = insertelement <4 x float> poison, float %v132, i64 0
  %v134 = shufflevector <4 x float> %v133, <4 x float> poison, <4 x i32> zeroinitializer
  %v135 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v134, <4 x float> %v123, <4 x float> %v129)
  %v136 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v134, <4 x float> %v125, <4 x float> %v130)
  %p137 = getelementptr inbounds float, ptr %p116, i64 20
  %v138 = load float, ptr %p137, align 4
  %v139 = insertelement <4 x float> poison, float %v138, i64 0
  %v140 = shufflevector <4 x float> %v139, <4 x float> poison, <4 x i32> zeroinitializer
  %v141 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v140, <4 x float> %v119, <4 x float> %carried113_2)
  %v142 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v140, <4 x float> %v121, <4 x float> %carried113_3)
  %p143 = getelementptr inbounds float, ptr %p116, i64 30
  %v144 = load float, ptr %p143, align 4
  %v145 = insertelement <4 x float> poison, float %v144, i64 0
  %v146 = shufflevector <4 x float> %v145, <4 x float> poison, <4 x i32> zeroinitializer
  %v147 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v146, <4 x float> %v123, <4 x float> %v141)
  %v148 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v146, <4 x float> %v125, <4 x float> %v142)
  %p149 = getelementptr inbounds float, ptr %p118, i64 8
  %v150 = load <4 x float>, ptr %p149, align 4
  %p151 = getelementptr inbounds float, ptr %p118, i64 12
  %v152 = load <4 x float>, ptr %p151, align 4
  %p153 = getelementptr inbounds float, ptr %p118, i64 48
  %v154 = load <4 x float>, ptr %p153, align 4
  %p155 = getelementptr inbounds float, ptr %p118, i64 52
  %v156 = load <4 x float>, ptr %p155, align 4
  %p157 = getelementptr inbounds float, ptr %p116, i64 1
  %v158 = load float, ptr %p157, align 4
  %v159 = insertelement <4 x float> poison, float %v158, i64 0
  %v160 = shufflevector <4 x float> %v159, <4 x float> poison, <4 x i32> zeroinitializer
  %v161 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v160, <4 x float> %v150, <4 x float> %v135)
  %v162 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v160, <4 x float> %v152, <4 x float> %v136)
  %p163 = getelementptr inbounds float, ptr %p116, i64 11
  %v164 = load float, ptr %p163, align 4
  %v165 = insertelement <4 x float> poison, float %v164, i64 0
  %v166 = shufflevector <4 x float> %v165, <4 x float> poison, <4 x i32> zeroinitializer
  %v167 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v166, <4 x float> %v154, <4 x float> %v161)
  %v168 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v166, <4 x float> %v156, <4 x float> %v162)
  %p169 = getelementptr inbounds float, ptr %p116, i64 21
  %v170 = load float, ptr %p169, align 4
  %v171 = insertelement <4 x float> poison, float %v170, i64 0
  %v172 = shufflevector <4 x float> %v171, <4 x float> poison, <4 x i32> zeroinitializer
  %v173 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v172, <4 x float> %v150, <4 x float> %v147)
  %v174 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v172, <4 x float> %v152, <4 x float> %v148)
  %p175 = getelementptr inbounds float, ptr %p116, i64 31
  %v176 = load float, ptr %p175, align 4
  %v177 = insertelement <4 x float> poison, float %v176, i64 0
  %v178 = shufflevector <4 x float> %v177, <4 x float> poison, <4 x i32> zeroinitializer
  %v179 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v178, <4 x float> %v154, <4 x float> %v173)
  %v180 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v178, <4 x float> %v156, <4 x float> %v174)
  %p181 = getelementptr inbounds float, ptr %p118, i64 16
  %v182 = load <4 x float>, ptr %p181, align 4
  %p183 = getelementptr inbounds float, ptr %p118, i64 20
  %v184 = load <4 x float>, ptr %p183, align 4
  %p185 = getelementptr inbounds float, ptr %p118, i64 56
  %v186 = load <4 x float>, ptr %p185, align 4
  %p187 = getelementptr inbounds float, ptr %p118, i64 60
  %v188 = load <4 x float>, ptr %p187, align 4
  %p189 = getelementptr inbounds float, ptr %p116, i64 2
  %v190 = load float, ptr %p189, align 4
  %v191 = insertelement <4 x float> poison, float %v190, i64 0
  %v192 = shufflevector <4 x float> %v191, <4 x float> poison, <4 x i32> zeroinitializer
  %v193 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v192, <4 x float> %v182, <4 x float> %v167)
  %v194 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v192, <4 x float> %v184, <4 x float> %v168)
  %p195 = getelementptr inbounds float, ptr %p116, i64 12
  %v196 = load float, ptr %p195, align 4
  %v197 = insertelement <4 x float> poison, float %v196, i64 0
  %v198 = shufflevector <4 x float> %v197, <4 x float> poison, <4 x i32> zeroinitializer
  %v199 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v198, <4 x float> %v186, <4 x float> %v193)
  %v200 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v198, <4 x float> %v188, <4 x float> %v194)
  %p201 = getelementptr inbounds float, ptr %p116, i64 22
  %v202 = load float, ptr %p201, align 4
  %v203 = insertelement <4 x float> poison, float %v202, i64 0
  %v204 = shufflevector <4 x float> %v203, <4 x float> poison, <4 x i32> zeroinitializer
  %v205 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v204, <4 x float> %v182, <4 x float> %v179)
  %v206 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v204, <4 x float> %v184, <4 x float> %v180)
  %p207 = getelementptr inbounds float, ptr %p116, i64 32
  %v208 = load float, ptr %p207, align 4
  %v209 = insertelement <4 x float> poison, float %v208, i64 0
  %v210 = shufflevector <4 x float> %v209, <4 x float> poison, <4 x i32> zeroinitializer
  %v211 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v210, <4 x float> %v186, <4 x float> %v205)
  %v212 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v210, <4 x float> %v188, <4 x float> %v206)
  %p213 = getelementptr inbounds float, ptr %p118, i64 24
  %v214 = load <4 x float>, ptr %p213, align 4
  %p215 = getelementptr inbounds float, ptr %p118, i64 28
  %v216 = load <4 x float>, ptr %p215, align 4
  %p217 = getelementptr inbounds float, ptr %p118, i64 64
  %v218 = load <4 x float>, ptr %p217, align 4
  %p219 = getelementptr inbounds float, ptr %p118, i64 68
  %v220 = load <4 x float>, ptr %p219, align 4
  %p221 = getelementptr inbounds float, ptr %p116, i64 3
  %v222 = load float, ptr %p221, align 4
  %v223 = insertelement <4 x float> poison, float %v222, i64 0
  %v224 = shufflevector <4 x float> %v223, <4 x float> poison, <4 x i32> zeroinitializer
  %v225 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v224, <4 x float> %v214, <4 x float> %v199)
  %v226 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v224, <4 x float> %v216, <4 x float> %v200)
  %p227 = getelementptr inbounds float, ptr %p116, i64 13
  %v228 = load float, ptr %p227, align 4
  %v229 = insertelement <4 x float> poison, float %v228, i64 0
  %v230 = shufflevector <4 x float> %v229, <4 x float> poison, <4 x i32> zeroinitializer
  %v231 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v230, <4 x float> %v218, <4 x float> %v225)
  %v232 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v230, <4 x float> %v220, <4 x float> %v226)
  %p233 = getelementptr inbounds float, ptr %p116, i64 23
  %v234 = load float, ptr %p233, align 4
  %v235 = insertelement <4 x float> poison, float %v234, i64 0
  %v236 = shufflevector <4 x float> %v235, <4 x float> poison, <4 x i32> zeroinitializer
  %v237 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v236, <4 x float> %v214, <4 x float> %v211)
  %v238 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v236, <4 x float> %v216, <4 x float> %v212)
  %p239 = getelementptr inbounds float, ptr %p116, i64 33
  %v240 = load float, ptr %p239, align 4
  %v241 = insertelement <4 x float> poison, float %v240, i64 0
  %v242 = shufflevector <4 x float> %v241, <4 x float> poison, <4 x i32> zeroinitializer
  %v243 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v242, <4 x float> %v218, <4 x float> %v237)
  %v244 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v242, <4 x float> %v220, <4 x float> %v238)
  %p245 = getelementptr inbounds float, ptr %p118, i64 32
  %v246 = load <4 x float>, ptr %p245, align 4
  %p247 = getelementptr inbounds float, ptr %p118, i64 36
  %v248 = load <4 x float>, ptr %p247, align 4
  %p249 = getelementptr inbounds float, ptr %p118, i64 72
  %v250 = load <4 x float>, ptr %p249, align 4
  %p251 = getelementptr inbounds float, ptr %p118, i64 76
  %v252 = load <4 x float>, ptr %p251, align 4
  %p253 = getelementptr inbounds float, ptr %p116, i64 4
  %v254 = load float, ptr %p253, align 4
  %v255 = insertelement <4 x float> poison, float %v254, i64 0
  %v256 = shufflevector <4 x float> %v255, <4 x float> poison, <4 x i32> zeroinitializer
  %v257 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v256, <4 x float> %v246, <4 x float> %v231)
  %v258 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v256, <4 x float> %v248, <4 x float> %v232)
  %p259 = getelementptr inbounds float, ptr %p116, i64 14
  %v260 = load float, ptr %p259, align 4
  %v261 = insertelement <4 x float> poison, float %v260, i64 0
  %v262 = shufflevector <4 x float> %v261, <4 x float> poison, <4 x i32> zeroinitializer
  %v263 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v262, <4 x float> %v250, <4 x float> %v257)
  %v264 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v262, <4 x float> %v252, <4 x float> %v258)
  %p265 = getelementptr inbounds float, ptr %p116, i64 24
  %v266 = load float, ptr %p265, align 4
  %v267 = insertelement <4 x float> poison, float %v266, i64 0
  %v268 = shufflevector <4 x float> %v267, <4 x float> poison, <4 x i32> zeroinitializer
  %v269 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v268, <4 x float> %v246, <4 x float> %v243)
  %v270 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v268, <4 x float> %v248, <4 x float> %v244)
  %p271 = getelementptr inbounds float, ptr %p116, i64 34
  %v272 = load float, ptr %p271, align 4
  %v273 = insertelement <4 x float> poison, float %v272, i64 0
  %v274 = shufflevector <4 x float> %v273, <4 x float> poison, <4 x i32> zeroinitializer
  %v275 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v274, <4 x float> %v250, <4 x float> %v269)
  %v276 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v274, <4 x float> %v252, <4 x float> %v270)
  %i277 = add nsw i64 %index113, 1
  br label %loop113
done113:
  %m278 = fcmp ogt <4 x float> zeroinitializer, %carried113_0
  %v279 = select <4 x i1> %m278, <4 x float> zeroinitializer, <4 x float> %carried113_0
  %p280 = getelementptr inbounds float, ptr %p8, i64 %i112
  store <4 x float> %v279, ptr %p280, align 1
  %m281 = fcmp ogt <4 x float> zeroinitializer, %carried113_1
  %v282 = select <4 x i1> %m281, <4 x float> zeroinitializer, <4 x float> %carried113_1
  %p283 = getelementptr inbounds float, ptr %p8, i64 %i112
  %p284 = getelementptr inbounds float, ptr %p283, i64 4
  store <4 x float> %v282, ptr %p284, align 1
  %m285 = fcmp ogt <4 x float> zeroinitializer, %carried113_2
  %v286 = select <4 x i1> %m285, <4 x float> zeroinitializer, <4 x float> %carried113_2
  %p287 = getelementptr inbounds float, ptr %p8, i64 %i112
  %p288 = getelementptr inbounds float, ptr %p287, i64 16
  store <4 x float> %v286, ptr %p288, align 1
  %m289 = fcmp ogt <4 x float> zeroinitializer, %carried113_3
  %v290 = select <4 x i1> %m289, <4 x float> zeroinitializer, <4 x float> %carried113_3
  %p291 = getelementptr inbounds float, ptr %p8, i64 %i112
  %p292 = getelementptr inbounds float, ptr %p291, i64 20
  store <4 x float> %v290, ptr %p292, align 1
  %i293 = add nsw i64 %index82, 1
  br label %loop82
done82:
  %i294 = add nsw i64 %index80, 2
  br label %loop80
done80:
  %i295 = add nsw i64 %index78, 1
  br label %loop78
done78:
  %i296 = add nsw i64 %index64, 1
  br label %loop64
done64:
  ret void
}
