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
  %i35 = sub nsw i64 %n34, 1
  %i36 = add nsw i64 %n22, %i35
  %i37 = udiv i64 %i36, %n34
  %i38 = sub nsw i64 %n24, 2
  br label %loop39
loop39:
  %index39 = phi i64 [%first, %entry], [%i265, %done55]
  %c40 = icmp slt i64 %index39, %last
  br i1 %c40, label %body39, label %done39
body39:
  %i41 = udiv i64 %index39, %n26
  %i42 = urem i64 %index39, %n26
  %i43 = udiv i64 %i41, %i37
  %i44 = urem i64 %i41, %i37
  %i45 = mul nsw i64 %i42, 8
  %i46 = mul nsw i64 %i44, %n34
  %i47 = add nsw i64 %i46, %n34
  %c48 = icmp slt i64 %n22, %i47
  %i49 = select i1 %c48, i64 %n22, i64 %i47
  %p50 = getelementptr inbounds float, ptr %p6, i64 %i45
  %v51 = load <4 x float>, ptr %p50, align 4
  %p52 = getelementptr inbounds float, ptr %p6, i64 %i45
  %p53 = getelementptr inbounds float, ptr %p52, i64 4
  %v54 = load <4 x float>, ptr %p53, align 4
  br label %loop55
loop55:
  %index55 = phi i64 [%i46, %body39], [%i264, %done57]
  %c56 = icmp slt i64 %index55, %i49
  br i1 %c56, label %body55, label %done55
body55:
  br label %loop57
loop57:
  %index57 = phi i64 [0, %body55], [%i263, %done77]
  %c58 = icmp slt i64 %index57, %n24
  br i1 %c58, label %body57, label %done57
body57:
  %c59 = icmp slt i64 %index57, %i38
  %i60 = select i1 %c59, i64 %index57, i64 %i38
  %i61 = mul nsw i64 %i42, 8
  %i62 = udiv i64 %i61, 8
  %i63 = mul nsw i64 %i62, 5
  %i64 = mul nsw i64 %i43, %n14
  %i65 = sub nsw i64 %index55, %n30
  %i66 = mul nsw i64 %i65, %n16
  %i67 = mul nsw i64 %i60, 2
  %i68 = sub nsw i64 %i67, %n32
  %i69 = mul nsw i64 %i68, 10
  %p70 = getelementptr inbounds float, ptr %p2, i64 %i64
  %p71 = getelementptr inbounds float, ptr %p70, i64 %i66
  %p72 = getelementptr inbounds float, ptr %p71, i64 %i69
  %p73 = getelementptr inbounds float, ptr %p72, i64 %i63
  %i74 = mul nsw i64 %n28, 80
  %i75 = mul nsw i64 %i42, %i74
  %p76 = getelementptr inbounds float, ptr %p4, i64 %i75
  br label %loop77
loop77:
  %index77 = phi i64 [0, %body57], [%i241, %body77]
  %carried77_0 = phi <4 x float> [%v51, %body57], [%v227, %body77]
  %carried77_1 = phi <4 x float> [%v54, %body57], [%v228, %body77]
  %carried77_2 = phi <4 x float> [%v51, %body57], [%v239, %body77]
  %carried77_3 = phi <4 x float> [%v54, %body57], [%v240, %body77]
  %c78 = icmp slt i64 %index77, %n28
  br i1 %c78, label %body77, label %done77
body77:
  %i79 = mul nsw i64 %index77, %n16
  %p80 = getelementptr inbounds float, ptr %p73, i64 %i79
  %i81 = mul nsw i64 %index77, 80
  %p82 = getelementptr inbounds float, ptr %p76, i64 %i81
  %v83 = load <4 x float>, ptr %p82, align 4
  %p84 = getelementptr inbounds float, ptr %p82, i64 4
  %v85 = load <4 x float>, ptr %p84, align 4
  %p86 = getelementptr inbounds float, ptr %p82, i64 40
  %v87 = load <4 x float>, ptr %p86, align 4
  %p88 = getelementptr inbounds float, ptr %p82, i64 44
  %v89 = load <4 x float>, ptr %p88, align 4
  %v90 = load float, ptr %p80, align 4
  %v91 = insertelement <4 x float> poison, float %v90, i64 0
  %v92 = shufflevector <4 x float> %v91, <4 x float> poison, <4 x i32> zeroinitializer
  %v93 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v92, <4 x float> %v83, <4 x float> %carried77_0)
  %v94 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v92, <4 x float> %v85, <4 x float> %carried77_1)
  %p95 = getelementptr inbounds float, ptr %p80, i64 10
  %v96 = load float, ptr %p95, align 4
  %v97 = insertelement <4 x float> poison, float %v96, i64 0
  %v98 = shufflevector <4 x float> %v97, <4 x float> poison, <4 x i32> zeroinitializer
  %v99 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v98, <4 x float> %v87, <4 x float> %v93)
  %v100 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v98, <4 x float> %v89, <4 x float> %v94)
  %p101 = getelementptr inbounds float, ptr %p80, i64 20
  %v102 = load float, ptr %p101, align 4
  %v103 = insertelement <4 x float> poison, float %v102, i64 0
  %v104 = shufflevector <4 x float> %v103, <4 x float> poison, <4 x i32> zeroinitializer
  %v105 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v104, <4 x float> %v83, <4 x float> %carried77_2)
  %v106 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v104, <4 x float> %v85, <4 x float> %carried77_3)
  %p107 = getelementptr inbounds float, ptr %p80, i64 30
  %v108 = load float, ptr %p107, align 4
  %v109 = insertelement <4 x float> poison, float %v108, i64 0
  %v110 = shufflevector <4 x float> %v109, <4 x float> poison, <4 x i32> zeroinitializer
  %v111 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v110, <4 x float> %v87, <4 x float> %v105)
  %v112 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v110, <4 x float> %v89, <4 x float> %v106)
  %p113 = getelementptr inbounds float, ptr %p82, i64 8
  %v114 = load <4 x float>, ptr %p113, align 4
  %p115 = getelementptr inbounds float, ptr %p82, i64 12
  %v116 = load <4 x float>, ptr %p115, align 4
  %p117 = getelementptr inbounds float, ptr %p82, i64 48
  %v118 = load <4 x float>, ptr %p117, align 4
  %p119 = getelementptr inbounds float, ptr %p82, i64 52
  %v120 = load <4 x float>, ptr %p119, align 4
  %p121 = getelementptr inbounds float, ptr %p80, i64 1
  %v122 = load float, ptr %p121, align 4
  %v123 = insertelement <4 x float> poison, float %v122, i64 0
  %v124 = shufflevector <4 x float> %v123, <4 x float> poison, <4 x i32> zeroinitializer
  %v125 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v124, <4 x float> %v114, <4 x float> %v99)
  %v126 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v124, <4 x float> %v116, <4 x float> %v100)
  %p127 = getelementptr inbounds float, ptr %p80, i64 11
  %v128 = load float, ptr %p127, align 4
  %v129 = insertelement <4 x float> poison, float %v128, i64 0
  %v130 = shufflevector <4 x float> %v129, <4 x float> poison, <4 x i32> zeroinitializer
  %v131 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v130, <4 x float> %v118, <4 x float> %v125)
  %v132 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v130, <4 x float> %v120, <4 x float> %v126)
  %p133 = getelementptr inbounds float, ptr %p80, i64 21
  %v134 = load float, ptr %p133, align 4
  %v135 = insertelement <4 x float> poison, float %v134, i64 0
  %v136 = shufflevector <4 x float> %v135, <4 x float> poison, <4 x i32> zeroinitializer
  %v137 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v136, <4 x float> %v114, <4 x float> %v111)
  %v138 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v136, <4 x float> %v116, <4 x float> %v112)
  %p139 = getelementptr inbounds float, ptr %p80, i64 31
  %v140 = load float, ptr %p139, align 4
  %v141 = insertelement <4 x float> poison, float %v140, i64 0
  %v142 = shufflevector <4 x float> %v141, <4 x float> poison, <4 x i32> zeroinitializer
  %v143 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v142, <4 x float> %v118, <4 x float> %v137)
  %v144 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v142, <4 x float> %v120, <4 x float> %v138)
  %p145 = getelementptr inbounds float, ptr %p82, i64 16
  %v146 = load <4 x float>, ptr %p145, align 4
  %p147 = getelementptr inbounds float, ptr %p82, i64 20
  %v148 = load <4 x float>, ptr %p147, align 4
  %p149 = getelementptr inbounds float, ptr %p82, i64 56
  %v150 = load <4 x float>, ptr %p149, align 4
  %p151 = getelementptr inbounds float, ptr %p82, i64 60
  %v152 = load <4 x float>, ptr %p151, align 4
  %p153 = getelementptr inbounds float, ptr %p80, i64 2
  %v154 = load float, ptr %p153, align 4
  %v155 = insertelement <4 x float> poison, float %v154, i64 0
  %v156 = shufflevector <4 x float> %v155, <4 x float> poison, <4 x i32> zeroinitializer
  %v157 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v156, <4 x float> %v146, <4 x float> %v131)
  %v158 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v156, <4 x float> %v148, <4 x float> %v132)
  %p159 = getelementptr inbounds float, ptr %p80, i64 12
  %v160 = load float, ptr %p159, align 4
  %v161 = insertelement <4 x float> poison, float %v160, i64 0
  %v162 = shufflevector <4 x float> %v161, <4 x float> poison, <4 x i32> zeroinitializer
  %v163 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v162, <4 x float> %v150, <4 x float> %v157)
  %v164 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v162, <4 x float> %v152, <4 x float> %v158)
  %p165 = getelementptr inbounds float, ptr %p80, i64 22
  %v166 = load float, ptr %p165, align 4
  %v167 = insertelement <4 x float> poison, float %v166, i64 0
  %v168 = shufflevector <4 x float> %v167, <4 x float> poison, <4 x i32> zeroinitializer
  %v169 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v168, <4 x float> %v146, <4 x float> %v143)
  %v170 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v168, <4 x float> %v148, <4 x float> %v144)
  %p171 = getelementptr inbounds float, ptr %p80, i64 32
  %v172 = load float, ptr %p171, align 4
  %v173 = insertelement <4 x float> poison, float %v172, i64 0
  %v174 = shufflevector <4 x float> %v173, <4 x float> poison, <4 x i32> zeroinitializer
  %v175 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v174, <4 x float> %v150, <4 x float> %v169)
  %v176 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v174, <4 x float> %v152, <4 x float> %v170)
  %p177 = getelementptr inbounds float, ptr %p82, i64 24
  %v178 = load <4 x float>, ptr %p177, align 4
  %p179 = getelementptr inbounds float, ptr %p82, i64 28
  %v180 = load <4 x float>, ptr %p179, align 4
  %p181 = getelementptr inbounds float, ptr %p82, i64 64
  %v182 = load <4 x float>, ptr %p181, align 4
  %p183 = getelementptr inbounds float, ptr %p82, i64 68
  %v184 = load <4 x float>, ptr %p183, align 4
  %p185 = getelementptr inbounds float, ptr %p80, i64 3
  %v186 = load float, ptr %p185, align 4
  %v187 = insertelement <4 x float> poison, float %v186, i64 0
  %v188 = shufflevector <4 x float> %v187, <4 x float> poison, <4 x i32> zeroinitializer
  %v189 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v188, <4 x float> %v178, <4 x float> %v163)
  %v190 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v188, <4 x float> %v180, <4 x float> %v164)
  %p191 = getelementptr inbounds float, ptr %p80, i64 13
  %v192 = load float, ptr %p191, align 4
  %v193 = insertelement <4 x float> poison, float %v192, i64 0
  %v194 = shufflevector <4 x float> %v193, <4 x float> poison, <4 x i32> zeroinitializer
  %v195 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v194, <4 x float> %v182, <4 x float> %v189)
  %v196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v194, <4 x float> %v184, <4 x float> %v190)
  %p197 = getelementptr inbounds float, ptr %p80, i64 23
  %v198 = load float, ptr %p197, align 4
  %v199 = insertelement <4 x float> poison, float %v198, i64 0
  %v200 = shufflevector <4 x float> %v199, <4 x float> poison, <4 x i32> zeroinitializer
  %v201 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v200, <4 x float> %v178, <4 x float> %v175)
  %v202 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v200, <4 x float> %v180, <4 x float> %v176)
  %p203 = getelementptr inbounds float, ptr %p80, i64 33
  %v204 = load float, ptr %p203, align 4
  %v205 = insertelement <4 x float> poison, float %v204, i64 0
  %v206 = shufflevector <4 x float> %v205, <4 x float> poison, <4 x i32> zeroinitializer
  %v207 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v206, <4 x float> %v182, <4 x float> %v201)
  %v208 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v206, <4 x float> %v184, <4 x float> %v202)
  %p209 = getelementptr inbounds float, ptr %p82, i64 32
  %v210 = load <4 x float>, ptr %p209, align 4
  %p211 = getelementptr inbounds float, ptr %p82, i64 36
  %v212 = load <4 x float>, ptr %p211, align 4
  %p213 = getelementptr inbounds float, ptr %p82, i64 72
  %v214 = load <4 x float>, ptr %p213, align 4
  %p215 = getelementptr inbounds float, ptr %p82, i64 76
  %v216 = load <4 x float>, ptr %p215, align 4
  %p217 = getelementptr inbounds float, ptr %p80, i64 4
  %v218 = load float, ptr %p217, align 4
  %v219 = insertelement <4 x float> poison, float %v218, i64 0
  %v220 = shufflevector <4 x float> %v219, <4 x float> poison, <4 x i32> zeroinitializer
  %v221 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v220, <4 x float> %v210, <4 x float> %v195)
  %v222 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v220, <4 x float> %v212, <4 x float> %v196)
  %p223 = getelementptr inbounds float, ptr %p80, i64 14
  %v224 = load float, ptr %p223, align 4
  %v225 = insertelement <4 x float> poison, float %v224, i64 0
  %v226 = shufflevector <4 x float> %v225, <4 x float> poison, <4 x i32> zeroinitializer
  %v227 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v226, <4 x float> %v214, <4 x float> %v221)
  %v228 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v226, <4 x float> %v216, <4 x float> %v222)
  %p229 = getelementptr inbounds float, ptr %p80, i64 24
  %v230 = load float, ptr %p229, align 4
  %v231 = insertelement <4 x float> poison, float %v230, i64 0
  %v232 = shufflevector <4 x float> %v231, <4 x float> poison, <4 x i32> zeroinitializer
  %v233 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v232, <4 x float> %v210, <4 x float> %v207)
  %v234 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v232, <4 x float> %v212, <4 x float> %v208)
  %p235 = getelementptr inbounds float, ptr %p80, i64 34
  %v236 = load float, ptr %p235, align 4
  %v237 = insertelement <4 x float> poison, float %v236, i64 0
  %v238 = shufflevector <4 x float> %v237, <4 x float> poison, <4 x i32> zeroinitializer
  %v239 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v238, <4 x float> %v214, <4 x float> %v233)
  %v240 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v238, <4 x float> %v216, <4 x float> %v234)
  %i241 = add nsw i64 %index77, 1
  br label %loop77
done77:
  %i242 = mul nsw i64 %i43, %n18
  %i243 = mul nsw i64 %index55, %n20
  %i244 = add nsw i64 %i242, %i243
  %i245 = mul nsw i64 %i60, 16
  %i246 = add nsw i64 %i244, %i245
  %i247 = add nsw i64 %i246, %i61
  %m248 = fcmp ogt <4 x float> zeroinitializer, %carried77_0
  %v249 = select <4 x i1> %m248, <4 x float> zeroinitializer, <4 x float> %carried77_0
  %p250 = getelementptr inbounds float, ptr %p8, i64 %i247
  store <4 x float> %v249, ptr %p250, align 1
  %m251 = fcmp ogt <4 x float> zeroinitializer, %carried77_1
  %v252 = select <4 x i1> %m251, <4 x float> zeroinitializer, <4 x float> %carried77_1
  %p253 = getelementptr inbounds float, ptr %p8, i64 %i247
  %p254 = getelementptr inbounds float, ptr %p253, i64 4
  store <4 x float> %v252, ptr %p254, align 1
  %m255 = fcmp ogt <4 x float> zeroinitializer, %carried77_2
  %v256 = select <4 x i1> %m255, <4 x float> zeroinitializer, <4 x float> %carried77_2
  %p257 = getelementptr inbounds float, ptr %p8, i64 %i247
  %p258 = getelementptr inbounds float, ptr %p257, i64 16
  store <4 x float> %v256, ptr %p258, align 1
  %m259 = fcmp ogt <4 x float> zeroinitializer, %carried77_3
  %v260 = select <4 x i1> %m259, <4 x float> zeroinitializer, <4 x float> %carried77_3
  %p261 = getelementptr inbounds float, ptr %p8, i64 %i247
  %p262 = getelementptr inbounds float, ptr %p261, i64 20
  store <4 x float> %v260, ptr %p262, align 1
  %i263 = add nsw i64 %index57, 2
  br label %loop57
done57:
  %i264 = add nsw i64 %index55, 1
  br label %loop55
done55:
  %i265 = add nsw i64 %index39, 1
  br label %loop39
done39:
  ret void
}
