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
  %i55 = sub nsw i64 %n36, 1
  %i56 = add nsw i64 %n24, %i55
  %i57 = udiv i64 %i56, %n36
  %i58 = sub nsw i64 %n26, 2
  br label %loop59
loop59:
  %index59 = phi i64 [%first, %entry], [%i285, %done75]
  %c60 = icmp slt i64 %index59, %last
  br i1 %c60, label %body59, label %done59
body59:
  %i61 = udiv i64 %index59, %n28
  %i62 = urem i64 %index59, %n28
  %i63 = udiv i64 %i61, %i57
  %i64 = urem i64 %i61, %i57
  %i65 = mul nsw i64 %i62, 8
  %i66 = mul nsw i64 %i64, %n36
  %i67 = add nsw i64 %i66, %n36
  %c68 = icmp slt i64 %n24, %i67
  %i69 = select i1 %c68, i64 %n24, i64 %i67
  %p70 = getelementptr inbounds float, ptr %p6, i64 %i65
  %v71 = load <4 x float>, ptr %p70, align 4
  %p72 = getelementptr inbounds float, ptr %p6, i64 %i65
  %p73 = getelementptr inbounds float, ptr %p72, i64 4
  %v74 = load <4 x float>, ptr %p73, align 4
  br label %loop75
loop75:
  %index75 = phi i64 [%i66, %body59], [%i284, %done77]
  %c76 = icmp slt i64 %index75, %i69
  br i1 %c76, label %body75, label %done75
body75:
  br label %loop77
loop77:
  %index77 = phi i64 [0, %body75], [%i283, %done97]
  %c78 = icmp slt i64 %index77, %n26
  br i1 %c78, label %body77, label %done77
body77:
  %c79 = icmp slt i64 %index77, %i58
  %i80 = select i1 %c79, i64 %index77, i64 %i58
  %i81 = mul nsw i64 %i62, 8
  %i82 = udiv i64 %i81, 8
  %i83 = mul nsw i64 %i82, 5
  %i84 = mul nsw i64 %i63, %n16
  %i85 = sub nsw i64 %index75, %n32
  %i86 = mul nsw i64 %i85, %n18
  %i87 = mul nsw i64 %i80, 2
  %i88 = sub nsw i64 %i87, %n34
  %i89 = mul nsw i64 %i88, 10
  %p90 = getelementptr inbounds float, ptr %p2, i64 %i84
  %p91 = getelementptr inbounds float, ptr %p90, i64 %i86
  %p92 = getelementptr inbounds float, ptr %p91, i64 %i89
  %p93 = getelementptr inbounds float, ptr %p92, i64 %i83
  %i94 = mul nsw i64 %n30, 80
  %i95 = mul nsw i64 %i62, %i94
  %p96 = getelementptr inbounds float, ptr %p4, i64 %i95
  br label %loop97
loop97:
  %index97 = phi i64 [0, %body77], [%i261, %body97]
  %carried97_0 = phi <4 x float> [%v71, %body77], [%v247, %body97]
  %carried97_1 = phi <4 x float> [%v74, %body77], [%v248, %body97]
  %carried97_2 = phi <4 x float> [%v71, %body77], [%v259, %body97]
  %carried97_3 = phi <4 x float> [%v74, %body77], [%v260, %body97]
  %c98 = icmp slt i64 %index97, %n30
  br i1 %c98, label %body97, label %done97
body97:
  %i99 = mul nsw i64 %index97, %n18
  %p100 = getelementptr inbounds float, ptr %p93, i64 %i99
  %i101 = mul nsw i64 %index97, 80
  %p102 = getelementptr inbounds float, ptr %p96, i64 %i101
  %v103 = load <4 x float>, ptr %p102, align 4
  %p104 = getelementptr inbounds float, ptr %p102, i64 4
  %v105 = load <4 x float>, ptr %p104, align 4
  %p106 = getelementptr inbounds float, ptr %p102, i64 40
  %v107 = load <4 x float>, ptr %p106, align 4
  %p108 = getelementptr inbounds float, ptr %p102, i64 44
  %v109 = load <4 x float>, ptr %p108, align 4
  %v110 = load float, ptr %p100, align 4
  %v111 = insertelement <4 x float> poison, float %v110, i64 0
  %v112 = shufflevector <4 x float> %v111, <4 x float> poison, <4 x i32> zeroinitializer
  %v113 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v112, <4 x float> %v103, <4 x float> %carried97_0)
  %v114 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v112, <4 x float> %v105, <4 x float> %carried97_1)
  %p115 = getelementptr inbounds float, ptr %p100, i64 10
  %v116 = load float, ptr %p115, align 4
  %v117 = insertelement <4 x float> poison, float %v116, i64 0
  %v118 = shufflevector <4 x float> %v117, <4 x float> poison, <4 x i32> zeroinitializer
  %v119 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v118, <4 x float> %v107, <4 x float> %v113)
  %v120 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v118, <4 x float> %v109, <4 x float> %v114)
  %p121 = getelementptr inbounds float, ptr %p100, i64 20
  %v122 = load float, ptr %p121, align 4
  %v123 = insertelement <4 x float> poison, float %v122, i64 0
  %v124 = shufflevector <4 x float> %v123, <4 x float> poison, <4 x i32> zeroinitializer
  %v125 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v124, <4 x float> %v103, <4 x float> %carried97_2)
  %v126 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v124, <4 x float> %v105, <4 x float> %carried97_3)
  %p127 = getelementptr inbounds float, ptr %p100, i64 30
  %v128 = load float, ptr %p127, align 4
  %v129 = insertelement <4 x float> poison, float %v128, i64 0
  %v130 = shufflevector <4 x float> %v129, <4 x float> poison, <4 x i32> zeroinitializer
  %v131 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v130, <4 x float> %v107, <4 x float> %v125)
  %v132 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v130, <4 x float> %v109, <4 x float> %v126)
  %p133 = getelementptr inbounds float, ptr %p102, i64 8
  %v134 = load <4 x float>, ptr %p133, align 4
  %p135 = getelementptr inbounds float, ptr %p102, i64 12
  %v136 = load <4 x float>, ptr %p135, align 4
  %p137 = getelementptr inbounds float, ptr %p102, i64 48
  %v138 = load <4 x float>, ptr %p137, align 4
  %p139 = getelementptr inbounds float, ptr %p102, i64 52
  %v140 = load <4 x float>, ptr %p139, align 4
  %p141 = getelementptr inbounds float, ptr %p100, i64 1
  %v142 = load float, ptr %p141, align 4
  %v143 = insertelement <4 x float> poison, float %v142, i64 0
  %v144 = shufflevector <4 x float> %v143, <4 x float> poison, <4 x i32> zeroinitializer
  %v145 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v144, <4 x float> %v134, <4 x float> %v119)
  %v146 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v144, <4 x float> %v136, <4 x float> %v120)
  %p147 = getelementptr inbounds float, ptr %p100, i64 11
  %v148 = load float, ptr %p147, align 4
  %v149 = insertelement <4 x float> poison, float %v148, i64 0
  %v150 = shufflevector <4 x float> %v149, <4 x float> poison, <4 x i32> zeroinitializer
  %v151 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v150, <4 x float> %v138, <4 x float> %v145)
  %v152 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v150, <4 x float> %v140, <4 x float> %v146)
  %p153 = getelementptr inbounds float, ptr %p100, i64 21
  %v154 = load float, ptr %p153, align 4
  %v155 = insertelement <4 x float> poison, float %v154, i64 0
  %v156 = shufflevector <4 x float> %v155, <4 x float> poison, <4 x i32> zeroinitializer
  %v157 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v156, <4 x float> %v134, <4 x float> %v131)
  %v158 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v156, <4 x float> %v136, <4 x float> %v132)
  %p159 = getelementptr inbounds float, ptr %p100, i64 31
  %v160 = load float, ptr %p159, align 4
  %v161 = insertelement <4 x float> poison, float %v160, i64 0
  %v162 = shufflevector <4 x float> %v161, <4 x float> poison, <4 x i32> zeroinitializer
  %v163 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v162, <4 x float> %v138, <4 x float> %v157)
  %v164 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v162, <4 x float> %v140, <4 x float> %v158)
  %p165 = getelementptr inbounds float, ptr %p102, i64 16
  %v166 = load <4 x float>, ptr %p165, align 4
  %p167 = getelementptr inbounds float, ptr %p102, i64 20
  %v168 = load <4 x float>, ptr %p167, align 4
  %p169 = getelementptr inbounds float, ptr %p102, i64 56
  %v170 = load <4 x float>, ptr %p169, align 4
  %p171 = getelementptr inbounds float, ptr %p102, i64 60
  %v172 = load <4 x float>, ptr %p171, align 4
  %p173 = getelementptr inbounds float, ptr %p100, i64 2
  %v174 = load float, ptr %p173, align 4
  %v175 = insertelement <4 x float> poison, float %v174, i64 0
  %v176 = shufflevector <4 x float> %v175, <4 x float> poison, <4 x i32> zeroinitializer
  %v177 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v176, <4 x float> %v166, <4 x float> %v151)
  %v178 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v176, <4 x float> %v168, <4 x float> %v152)
  %p179 = getelementptr inbounds float, ptr %p100, i64 12
  %v180 = load float, ptr %p179, align 4
  %v181 = insertelement <4 x float> poison, float %v180, i64 0
  %v182 = shufflevector <4 x float> %v181, <4 x float> poison, <4 x i32> zeroinitializer
  %v183 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v182, <4 x float> %v170, <4 x float> %v177)
  %v184 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v182, <4 x float> %v172, <4 x float> %v178)
  %p185 = getelementptr inbounds float, ptr %p100, i64 22
  %v186 = load float, ptr %p185, align 4
  %v187 = insertelement <4 x float> poison, float %v186, i64 0
  %v188 = shufflevector <4 x float> %v187, <4 x float> poison, <4 x i32> zeroinitializer
  %v189 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v188, <4 x float> %v166, <4 x float> %v163)
  %v190 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v188, <4 x float> %v168, <4 x float> %v164)
  %p191 = getelementptr inbounds float, ptr %p100, i64 32
  %v192 = load float, ptr %p191, align 4
  %v193 = insertelement <4 x float> poison, float %v192, i64 0
  %v194 = shufflevector <4 x float> %v193, <4 x float> poison, <4 x i32> zeroinitializer
  %v195 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v194, <4 x float> %v170, <4 x float> %v189)
  %v196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v194, <4 x float> %v172, <4 x float> %v190)
  %p197 = getelementptr inbounds float, ptr %p102, i64 24
  %v198 = load <4 x float>, ptr %p197, align 4
  %p199 = getelementptr inbounds float, ptr %p102, i64 28
  %v200 = load <4 x float>, ptr %p199, align 4
  %p201 = getelementptr inbounds float, ptr %p102, i64 64
  %v202 = load <4 x float>, ptr %p201, align 4
  %p203 = getelementptr inbounds float, ptr %p102, i64 68
  %v204 = load <4 x float>, ptr %p203, align 4
  %p205 = getelementptr inbounds float, ptr %p100, i64 3
  %v206 = load float, ptr %p205, align 4
  %v207 = insertelement <4 x float> poison, float %v206, i64 0
  %v208 = shufflevector <4 x float> %v207, <4 x float> poison, <4 x i32> zeroinitializer
  %v209 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v208, <4 x float> %v198, <4 x float> %v183)
  %v210 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v208, <4 x float> %v200, <4 x float> %v184)
  %p211 = getelementptr inbounds float, ptr %p100, i64 13
  %v212 = load float, ptr %p211, align 4
  %v213 = insertelement <4 x float> poison, float %v212, i64 0
  %v214 = shufflevector <4 x float> %v213, <4 x float> poison, <4 x i32> zeroinitializer
  %v215 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v214, <4 x float> %v202, <4 x float> %v209)
  %v216 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v214, <4 x float> %v204, <4 x float> %v210)
  %p217 = getelementptr inbounds float, ptr %p100, i64 23
  %v218 = load float, ptr %p217, align 4
  %v219 = insertelement <4 x float> poison, float %v218, i64 0
  %v220 = shufflevector <4 x float> %v219, <4 x float> poison, <4 x i32> zeroinitializer
  %v221 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v220, <4 x float> %v198, <4 x float> %v195)
  %v222 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v220, <4 x float> %v200, <4 x float> %v196)
  %p223 = getelementptr inbounds float, ptr %p100, i64 33
  %v224 = load float, ptr %p223, align 4
  %v225 = insertelement <4 x float> poison, float %v224, i64 0
  %v226 = shufflevector <4 x float> %v225, <4 x float> poison, <4 x i32> zeroinitializer
  %v227 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v226, <4 x float> %v202, <4 x float> %v221)
  %v228 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v226, <4 x float> %v204, <4 x float> %v222)
  %p229 = getelementptr inbounds float, ptr %p102, i64 32
  %v230 = load <4 x float>, ptr %p229, align 4
  %p231 = getelementptr inbounds float, ptr %p102, i64 36
  %v232 = load <4 x float>, ptr %p231, align 4
  %p233 = getelementptr inbounds float, ptr %p102, i64 72
  %v234 = load <4 x float>, ptr %p233, align 4
  %p235 = getelementptr inbounds float, ptr %p102, i64 76
  %v236 = load <4 x float>, ptr %p235, align 4
  %p237 = getelementptr inbounds float, ptr %p100, i64 4
  %v238 = load float, ptr %p237, align 4
  %v239 = insertelement <4 x float> poison, float %v238, i64 0
  %v240 = shufflevector <4 x float> %v239, <4 x float> poison, <4 x i32> zeroinitializer
  %v241 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v240, <4 x float> %v230, <4 x float> %v215)
  %v242 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v240, <4 x float> %v232, <4 x float> %v216)
  %p243 = getelementptr inbounds float, ptr %p100, i64 14
  %v244 = load float, ptr %p243, align 4
  %v245 = insertelement <4 x float> poison, float %v244, i64 0
  %v246 = shufflevector <4 x float> %v245, <4 x float> poison, <4 x i32> zeroinitializer
  %v247 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v246, <4 x float> %v234, <4 x float> %v241)
  %v248 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v246, <4 x float> %v236, <4 x float> %v242)
  %p249 = getelementptr inbounds float, ptr %p100, i64 24
  %v250 = load float, ptr %p249, align 4
  %v251 = insertelement <4 x float> poison, float %v250, i64 0
  %v252 = shufflevector <4 x float> %v251, <4 x float> poison, <4 x i32> zeroinitializer
  %v253 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v252, <4 x float> %v230, <4 x float> %v227)
  %v254 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v252, <4 x float> %v232, <4 x float> %v228)
  %p255 = getelementptr inbounds float, ptr %p100, i64 34
  %v256 = load float, ptr %p255, align 4
  %v257 = insertelement <4 x float> poison, float %v256, i64 0
  %v258 = shufflevector <4 x float> %v257, <4 x float> poison, <4 x i32> zeroinitializer
  %v259 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v258, <4 x float> %v234, <4 x float> %v253)
  %v260 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v258, <4 x float> %v236, <4 x float> %v254)
  %i261 = add nsw i64 %index97, 1
  br label %loop97
done97:
  %i262 = mul nsw i64 %i63, %n20
  %i263 = mul nsw i64 %index75, %n22
  %i264 = add nsw i64 %i262, %i263
  %i265 = mul nsw i64 %i80, 16
  %i266 = add nsw i64 %i264, %i265
  %i267 = add nsw i64 %i266, %i81
  %m268 = fcmp ogt <4 x float> zeroinitializer, %carried97_0
  %v269 = select <4 x i1> %m268, <4 x float> zeroinitializer, <4 x float> %carried97_0
  %p270 = getelementptr inbounds float, ptr %p8, i64 %i267
  store <4 x float> %v269, ptr %p270, align 1
  %m271 = fcmp ogt <4 x float> zeroinitializer, %carried97_1
  %v272 = select <4 x i1> %m271, <4 x float> zeroinitializer, <4 x float> %carried97_1
  %p273 = getelementptr inbounds float, ptr %p8, i64 %i267
  %p274 = getelementptr inbounds float, ptr %p273, i64 4
  store <4 x float> %v272, ptr %p274, align 1
  %m275 = fcmp ogt <4 x float> zeroinitializer, %carried97_2
  %v276 = select <4 x i1> %m275, <4 x float> zeroinitializer, <4 x float> %carried97_2
  %p277 = getelementptr inbounds float, ptr %p8, i64 %i267
  %p278 = getelementptr inbounds float, ptr %p277, i64 16
  store <4 x float> %v276, ptr %p278, align 1
  %m279 = fcmp ogt <4 x float> zeroinitializer, %carried97_3
  %v280 = select <4 x i1> %m279, <4 x float> zeroinitializer, <4 x float> %carried97_3
  %p281 = getelementptr inbounds float, ptr %p8, i64 %i267
  %p282 = getelementptr inbounds float, ptr %p281, i64 20
  store <4 x float> %v280, ptr %p282, align 1
  %i283 = add nsw i64 %index77, 2
  br label %loop77
done77:
  %i284 = add nsw i64 %index75, 1
  br label %loop75
done75:
  %i285 = add nsw i64 %index59, 1
  br label %loop59
done59:
  ret void
}
