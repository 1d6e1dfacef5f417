declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
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
  %i51 = mul nsw i64 %n28, %n24
  %i52 = add nsw i64 %n30, 3
  %i53 = udiv i64 %i52, 4
  br label %loop54
loop54:
  %index54 = phi i64 [%first, %entry], [%i380, %done83]
  %c55 = icmp slt i64 %index54, %last
  br i1 %c55, label %body54, label %done54
body54:
  %i56 = mul nsw i64 %i53, %n50
  %i57 = udiv i64 %index54, %i56
  %i58 = mul nsw i64 %i57, %n50
  %i59 = urem i64 %index54, %i56
  %i60 = sub nsw i64 %i51, %i58
  %c61 = icmp slt i64 %n50, %i60
  %i62 = select i1 %c61, i64 %n50, i64 %i60
  %i63 = udiv i64 %i59, %i62
  %i64 = urem i64 %i59, %i62
  %i65 = add nsw i64 %i58, %i64
  %i66 = udiv i64 %i65, %n24
  %i67 = urem i64 %i65, %n24
  %i68 = mul nsw i64 %i63, 4
  %i69 = sub nsw i64 %i67, %n42
  %i70 = mul nsw i64 %i66, %n16
  %i71 = mul nsw i64 %i69, %n18
  %i72 = add nsw i64 %i70, %i71
  %i73 = sub nsw i64 0, %n44
  %i74 = mul nsw i64 %i73, 3
  %p75 = getelementptr inbounds float, ptr %p2, i64 %i72
  %p76 = getelementptr inbounds float, ptr %p75, i64 %i74
  %i77 = mul nsw i64 %i66, %n20
  %i78 = mul nsw i64 %i67, %n22
  %i79 = add nsw i64 %i77, %i78
  %i80 = sub nsw i64 %n26, 2
  %p81 = getelementptr inbounds float, ptr %p6, i64 %i68
  %v82 = load <4 x float>, ptr %p81, align 1
  br label %loop83
loop83:
  %index83 = phi i64 [0, %body54], [%i379, %done98]
  %c84 = icmp slt i64 %index83, %n26
  br i1 %c84, label %body83, label %done83
body83:
  %c85 = icmp slt i64 %index83, %i80
  %i86 = select i1 %c85, i64 %index83, i64 %i80
  %i87 = mul nsw i64 %i86, 3
  %p88 = getelementptr inbounds float, ptr %p76, i64 %i87
  %i89 = mul nsw i64 %n46, %n36
  %i90 = mul nsw i64 %i63, %i89
  %p91 = getelementptr inbounds float, ptr %p4, i64 %i90
  %i92 = mul nsw i64 %n38, %n40
  %i93 = udiv i64 %i86, 2
  %i94 = mul nsw i64 %i93, 5
  %i95 = add nsw i64 %i79, %i94
  %i96 = add nsw i64 %i95, %i68
  %p97 = getelementptr inbounds float, ptr %p8, i64 %i96
  call void @llvm.prefetch.p0(ptr %p97, i32 1, i32 3, i32 1)
  br label %loop98
loop98:
  %index98 = phi i64 [0, %body83], [%i373, %done354]
  %carried98_0 = phi <4 x float> [%v82, %body83], [%carried354_0, %done354]
  %carried98_1 = phi <4 x float> [%v82, %body83], [%carried354_1, %done354]
  %c99 = icmp slt i64 %index98, %n36
  br i1 %c99, label %body98, label %done98
body98:
  %i100 = mul nsw i64 %index98, %n18
  %i101 = mul nsw i64 %index98, %n46
  %c102 = icmp sgt i64 %i92, 0
  %i103 = select i1 %c102, i64 %i92, i64 0
  %i104 = udiv i64 %i103, 16
  %i105 = mul nsw i64 %i104, 16
  br label %loop106
loop106:
  %index106 = phi i64 [0, %body98], [%i353, %body106]
  %carried106_0 = phi <4 x float> [%carried98_0, %body98], [%v347, %body106]
  %carried106_1 = phi <4 x float> [%carried98_1, %body98], [%v352, %body106]
  %c107 = icmp slt i64 %index106, %i105
  br i1 %c107, label %body106, label %done106
body106:
  %i108 = add nsw i64 %i100, %index106
  %i109 = mul nsw i64 %index106, 4
  %i110 = add nsw i64 %i101, %i109
  %p111 = getelementptr inbounds float, ptr %p88, i64 %i108
  %p112 = getelementptr inbounds float, ptr %p111, i64 6
  call void @llvm.prefetch.p0(ptr %p112, i32 0, i32 2, i32 1)
  %p113 = getelementptr inbounds float, ptr %p88, i64 %i108
  %p114 = getelementptr inbounds float, ptr %p113, i64 9
  call void @llvm.prefetch.p0(ptr %p114, i32 0, i32 2, i32 1)
  %p115 = getelementptr inbounds float, ptr %p91, i64 %i110
  %p116 = getelementptr inbounds float, ptr %p115, i64 64
  call void @llvm.prefetch.p0(ptr %p116, i32 0, i32 3, i32 1)
  %v117 = load <4 x float>, ptr %p115, align 4
  %p118 = getelementptr inbounds float, ptr %p88, i64 %i108
  %v119 = load float, ptr %p118, align 4
  %v120 = insertelement <4 x float> poison, float %v119, i64 0
  %v121 = shufflevector <4 x float> %v120, <4 x float> poison, <4 x i32> zeroinitializer
  %v122 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v121, <4 x float> %v117, <4 x float> %carried106_0)
  %p123 = getelementptr inbounds float, ptr %p118, i64 3
  %v124 = load float, ptr %p123, align 4
  %v125 = insertelement <4 x float> poison, float %v124, i64 0
  %v126 = shufflevector <4 x float> %v125, <4 x float> poison, <4 x i32> zeroinitializer
  %v127 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v126, <4 x float> %v117, <4 x float> %carried106_1)
  %p128 = getelementptr inbounds float, ptr %p91, i64 %i110
  %p129 = getelementptr inbounds float, ptr %p128, i64 4
  %p130 = getelementptr inbounds float, ptr %p128, i64 68
  call void @llvm.prefetch.p0(ptr %p130, i32 0, i32 3, i32 1)
  %v131 = load <4 x float>, ptr %p129, align 4
  %p132 = getelementptr inbounds float, ptr %p88, i64 %i108
  %p133 = getelementptr inbounds float, ptr %p132, i64 1
  %v134 = load float, ptr %p133, align 4
  %v135 = insertelement <4 x float> poison, float %v134, i64 0
  %v136 = shufflevector <4 x float> %v135, <4 x float> poison, <4 x i32> zeroinitializer
  %v137 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v136, <4 x float> %v131, <4 x float> %v122)
  %p138 = getelementptr inbounds float, ptr %p132, i64 4
  %v139 = load float, ptr %p138, align 4
  %v140 = insertelement <4 x float> poison, float %v139, i64 0
  %v141 = shufflevector <4 x float> %v140, <4 x float> poison, <4 x i32> zeroinitializer
  %v142 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v141, <4 x float> %v131, <4 x float> %v127)
  %p143 = getelementptr inbounds float, ptr %p91, i64 %i110
  %p144 = getelementptr inbounds float, ptr %p143, i64 8
  %p145 = getelementptr inbounds float, ptr %p143, i64 72
  call void @llvm.prefetch.p0(ptr %p145, i32 0, i32 3, i32 1)
  %v146 = load <4 x float>, ptr %p144, align 4
  %p147 = getelementptr inbounds float, ptr %p88, i64 %i108
  %p148 = getelementptr inbounds float, ptr %p147, i64 2
  %v149 = load float, ptr %p148, align 4
  %v150 = insertelement <4 x float> poison, float %v149, i64 0
  %v151 = shufflevector <4 x float> %v150, <4 x float> poison, <4 x i32> zeroinitializer
  %v152 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v151, <4 x float> %v146, <4 x float> %v137)
  %p153 = getelementptr inbounds float, ptr %p147, i64 5
  %v154 = load float, ptr %p153, align 4
  %v155 = insertelement <4 x float> poison, float %v154, i64 0
  %v156 = shufflevector <4 x float> %v155, <4 x float> poison, <4 x i32> zeroinitializer
  %v157 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v156, <4 x float> %v146, <4 x float> %v142)
  %p158 = getelementptr inbounds float, ptr %p91, i64 %i110
  %p159 = getelementptr inbounds float, ptr %p158, i64 12
  %p160 = getelementptr inbounds float, ptr %p158, i64 76
  call void @llvm.prefetch.p0(ptr %p160, i32 0, i32 3, i32 1)
  %v161 = load <4 x float>, ptr %p159, align 4
  %p162 = getelementptr inbounds float, ptr %p88, i64 %i108
  %p163 = getelementptr inbounds float, ptr %p162, i64 3
  %v164 = load float, ptr %p163, align 4
  %v165 = insertelement <4 x float> poison, float %v164, i64 0
  %v166 = shufflevector <4 x float> %v165, <4 x float> poison, <4 x i32> zeroinitializer
  %v167 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v166, <4 x float> %v161, <4 x float> %v152)
  %p168 = getelementptr inbounds float, ptr %p162, i64 6
  %v169 = load float, ptr %p168, align 4
  %v170 = insertelement <4 x float> poison, float %v169, i64 0
  %v171 = shufflevector <4 x float> %v170, <4 x float> poison, <4 x i32> zeroinitializer
  %v172 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v171, <4 x float> %v161, <4 x float> %v157)
  %p173 = getelementptr inbounds float, ptr %p91, i64 %i110
  %p174 = getelementptr inbounds float, ptr %p173, i64 16
  %p175 = getelementptr inbounds float, ptr %p173, i64 80
  call void @llvm.prefetch.p0(ptr %p175, i32 0, i32 3, i32 1)
  %v176 = load <4 x float>, ptr %p174, align 4
  %p177 = getelementptr inbounds float, ptr %p88, i64 %i108
  %p178 = getelementptr inbounds float, ptr %p177, i64 4
  %v179 = load float, ptr %p178, align 4
  %v180 = insertelement <4 x float> poison, float %v179, i64 0
  %v181 = shufflevector <4 x float> %v180, <4 x float> poison, <4 x i32> zeroinitializer
  %v182 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v181, <4 x float> %v176, <4 x float> %v167)
  %p183 = getelementptr inbounds float, ptr %p177, i64 7
  %v184 = load float, ptr %p183, align 4
  %v185 = insertelement <4 x float> poison, float %v184, i64 0
  %v186 = shufflevector <4 x float> %v185, <4 x float> poison, <4 x i32> zeroinitializer
  %v187 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v186, <4 x float> %v176, <4 x float> %v172)
  %p188 = getelementptr inbounds float, ptr %p91, i64 %i110
  %p189 = getelementptr inbounds float, ptr %p188, i64 20
  %p190 = getelementptr inbounds float, ptr %p188, i64 84
  call void @llvm.prefetch.p0(ptr %p190, i32 0, i32 3, i32 1)
  %v191 = load <4 x float>, ptr %p189, align 4
  %p192 = getelementptr inbounds float, ptr %p88, i64 %i108
  %p193 = getelementptr inbounds float, ptr %p192, i64 5
  %v194 = load float, ptr %p193, align 4
  %v195 = insertelement <4 x float> poison, float %v194, i64 0
  %v196 = shufflevector <4 x float> %v195, <4 x float> poison, <4 x i32> zeroinitializer
  %v197 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v196, <4 x float> %v191, <4 x float> %v182)
  %p198 = getelementptr inbounds float, ptr %p192, i64 8
  %v199 = load float, ptr %p198, align 4
  %v200 = insertelement <4 x float> poison, float %v199, i64 0
  %v201 = shufflevector <4 x float> %v200, <4 x float> poison, <4 x i32> zeroinitializer
  %v202 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v201, <4 x float> %v191, <4 x float> %v187)
  %p203 = getelementptr inbounds float, ptr %p91, i64 %i110
  %p204 = getelementptr inbounds float, ptr %p203, i64 24
  %p205 = getelementptr inbounds float, ptr %p203, i64 88
  call void @llvm.prefetch.p0(ptr %p205, i32 0, i32 3, i32 1)
  %v206 = load <4 x float>, ptr %p204, align 4
  %p207 = getelementptr inbounds float, ptr %p88, i64 %i108
  %p208 = getelementptr inbounds float, ptr %p207, i64 6
  %v209 = load float, ptr %p208, align 4
  %v210 = insertelement <4 x float> poison, float %v209, i64 0
  %v211 = shufflevector <4 x float> %v210, <4 x float> poison, <4 x i32> zeroinitializer
  %v212 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v211, <4 x float> %v206, <4 x float> %v197)
  %p213 = getelementptr inbounds float, ptr %p207, i64 9
  %v214 = load float, ptr %p213, align 4
  %v215 = insertelement <4 x float> poison, float %v214, i64 0
  %v216 = shufflevector <4 x float> %v215, <4 x float> poison, <4 x i32> zeroinitializer
  %v217 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v216, <4 x float> %v206, <4 x float> %v202)
  %p218 = getelementptr inbounds float, ptr %p91, i64 %i110
  %p219 = getelementptr inbounds float, ptr %p218, i64 28
  %p220 = getelementptr inbounds float, ptr %p218, i64 92
  call void @llvm.prefetch.p0(ptr %p220, i32 0, i32 3, i32 1)
  %v221 = load <4 x float>, ptr %p219, align 4
  %p222 = getelementptr inbounds float, ptr %p88, i64 %i108
  %p223 = getelementptr inbounds float, ptr %p222, i64 7
  %v224 = load float, ptr %p223, align 4
  %v225 = insertelement <4 x float> poison, float %v224, i64 0
  %v226 = shufflevector <4 x float> %v225, <4 x float> poison, <4 x i32> zeroinitializer
  %v227 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v226, <4 x float> %v221, <4 x float> %v212)
  %p228 = getelementptr inbounds float, ptr %p222, i64 10
  %v229 = load float, ptr %p228, align 4
  %v230 = insertelement <4 x float> poison, float %v229, i64 0
  %v231 = shufflevector <4 x float> %v230, <4 x float> poison, <4 x i32> zeroinitializer
  %v232 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v231, <4 x float> %v221, <4 x float> %v217)
  %p233 = getelementptr inbounds float, ptr %p91, i64 %i110
  %p234 = getelementptr inbounds float, ptr %p233, i64 32
  %p235 = getelementptr inbounds float, ptr %p233, i64 96
  call void @llvm.prefetch.p0(ptr %p235, i32 0, i32 3, i32 1)
  %v236 = load <4 x float>, ptr %p234, align 4
  %p237 = getelementptr inbounds float, ptr %p88, i64 %i108
  %p238 = getelementptr inbounds float, ptr %p237, i64 8
  %v239 = load float, ptr %p238, align 4
  %v240 = insertelement <4 x float> poison, float %v239, i64 0
  %v241 = shufflevector <4 x float> %v240, <4 x float> poison, <4 x i32> zeroinitializer
  %v242 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v241, <4 x float> %v236, <4 x float> %v227)
  %p243 = getelementptr inbounds float, ptr %p237, i64 11
  %v244 = load float, ptr %p243, align 4
  %v245 = insertelement <4 x float> poison, float %v244, i64 0
  %v246 = shufflevector <4 x float> %v245, <4 x float> poison, <4 x i32> zeroinitializer
  %v247 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v246, <4 x float> %v236, <4 x float> %v232)
  %p248 = getelementptr inbounds float, ptr %p91, i64 %i110
  %p249 = getelementptr inbounds float, ptr %p248, i64 36
  %p250 = getelementptr inbounds float, ptr %p248, i64 100
  call void @llvm.prefetch.p0(ptr %p250, i32 0, i32 3, i32 1)
  %v251 = load <4 x float>, ptr %p249, align 4
  %p252 = getelementptr inbounds float, ptr %p88, i64 %i108
  %p253 = getelementptr inbounds float, ptr %p252, i64 9
  %v254 = load float, ptr %p253, align 4
  %v255 = insertelement <4 x float> poison, float %v254, i64 0
  %v256 = shufflevector <4 x float> %v255, <4 x float> poison, <4 x i32> zeroinitializer
  %v257 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v256, <4 x float> %v251, <4 x float> %v242)
  %p258 = getelementptr inbounds float, ptr %p252, i64 12
  %v259 = load float, ptr %p258, align 4
  %v260 = insertelement <4 x float> poison, float %v259, i64 0
  %v261 = shufflevector <4 x float> %v260, <4 x float> poison, <4 x i32> zeroinitializer
  %v262 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v261, <4 x float> %v251, <4 x float> %v247)
  %p263 = getelementptr inbounds float, ptr %p91, i64 %i110
  %p264 = getelementptr inbounds float, ptr %p263, i64 40
  %p265 = getelementptr inbounds float, ptr %p263, i64 104
  call void @llvm.prefetch.p0(ptr %p265, i32 0, i32 3, i32 1)
  %v266 = load <4 x float>, ptr %p264, align 4
  %p267 = getelementptr inbounds float, ptr %p88, i64 %i108
  %p268 = getelementptr inbounds float, ptr %p267, i64 10
  %v269 = load float, ptr %p268, align 4
  %v270 = insertelement <4 x float> poison, float %v269, i64 0
  %v271 = shufflevector <4 x float> %v270, <4 x float> poison, <4 x i32> zeroinitializer
  %v272 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v271, <4 x float> %v266, <4 x float> %v257)
  %p273 = getelementptr inbounds float, ptr %p267, i64 13
  %v274 = load float, ptr %p273, align 4
  %v275 = insertelement <4 x float> poison, float %v274, i64 0
  %v276 = shufflevector <4 x float> %v275, <4 x float> poison, <4 x i32> zeroinitializer
  %v277 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v276, <4 x float> %v266, <4 x float> %v262)
  %p278 = getelementptr inbounds float, ptr %p91, i64 %i110
  %p279 = getelementptr inbounds float, ptr %p278, i64 44
  %p280 = getelementptr inbounds float, ptr %p278, i64 108
  call void @llvm.prefetch.p0(ptr %p280, i32 0, i32 3, i32 1)
  %v281 = load <4 x float>, ptr %p279, align 4
  %p282 = getelementptr inbounds float, ptr %p88, i64 %i108
  %p283 = getelementptr inbounds float, ptr %p282, i64 11
  %v284 = load float, ptr %p283, align 4
  %v285 = insertelement <4 x float> poison, float %v284, i64 0
  %v286 = shufflevector <4 x float> %v285, <4 x float> poison, <4 x i32> zeroinitializer
  %v287 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v286, <4 x float> %v281, <4 x float> %v272)
  %p288 = getelementptr inbounds float, ptr %p282, i64 14
  %v289 = load float, ptr %p288, align 4
  %v290 = insertelement <4 x float> poison, float %v289, i64 0
  %v291 = shufflevector <4 x float> %v290, <4 x float> poison, <4 x i32> zeroinitializer
  %v292 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v291, <4 x float> %v281, <4 x float> %v277)
  %p293 = getelementptr inbounds float, ptr %p91, i64 %i110
  %p294 = getelementptr inbounds float, ptr %p293, i64 48
  %p295 = getelementptr inbounds float, ptr %p293, i64 112
  call void @llvm.prefetch.p0(ptr %p295, i32 0, i32 3, i32 1)
  %v296 = load <4 x float>, ptr %p294, align 4
  %p297 = getelementptr inbounds float, ptr %p88, i64 %i108
  %p298 = getelementptr inbounds float, ptr %p297, i64 12
  %v299 = load float, ptr %p298, align 4
  %v300 = insertelement <4 x float> poison, float %v299, i64 0
  %v301 = shufflevector <4 x float> %v300, <4 x float> poison, <4 x i32> zeroinitializer
  %v302 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v301, <4 x float> %v296, <4 x float> %v287)
  %p303 = getelementptr inbounds float, ptr %p297, i64 15
  %v304 = load float, ptr %p303, align 4
  %v305 = insertelement <4 x float> poison, float %v304, i64 0
  %v306 = shufflevector <4 x float> %v305, <4 x float> poison, <4 x i32> zeroinitializer
  %v307 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v306, <4 x float> %v296, <4 x float> %v292)
  %p308 = getelementptr inbounds float, ptr %p91, i64 %i110
  %p309 = getelementptr inbounds float, ptr %p308, i64 52
  %p310 = getelementptr inbounds float, ptr %p308, i64 116
  call void @llvm.prefetch.p0(ptr %p310, i32 0, i32 3, i32 1)
  %v311 = load <4 x float>, ptr %p309, align 4
  %p312 = getelementptr inbounds float, ptr %p88, i64 %i108
  %p313 = getelementptr inbounds float, ptr %p312, i64 13
  %v314 = load float, ptr %p313, align 4
  %v315 = insertelement <4 x float> poison, float %v314, i64 0
  %v316 = shufflevector <4 x float> %v315, <4 x float> poison, <4 x i32> zeroinitializer
  %v317 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v316, <4 x float> %v311, <4 x float> %v302)
  %p318 = getelementptr inbounds float, ptr %p312, i64 16
  %v319 = load float, ptr %p318, align 4
  %v320 = insertelement <4 x float> poison, float %v319, i64 0
  %v321 = shufflevector <4 x float> %v320, <4 x float> poison, <4 x i32> zeroinitializer
  %v322 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v321, <4 x float> %v311, <4 x float> %v307)
  %p323 = getelementptr inbounds float, ptr %p91, i64 %i110
  %p324 = getelementptr inbounds float, ptr %p323, i64 56
  %p325 = getelementptr inbounds float, ptr %p323, i64 120
  call void @llvm.prefetch.p0(ptr %p325, i32 0, i32 3, i32 1)
  %v326 = load <4 x float>, ptr %p324, align 4
  %p327 = getelementptr inbounds float, ptr %p88, i64 %i108
  %p328 = getelementptr inbounds float, ptr %p327, i64 14
  %v329 = load float, ptr %p328, align 4
  %v330 = insertelement <4 x float> poison, float %v329, i64 0
  %v331 = shufflevector <4 x float> %v330, <4 x float> poison, <4 x i32> zeroinitializer
  %v332 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v331, <4 x float> %v326, <4 x float> %v317)
  %p333 = getelementptr inbounds float, ptr %p327, i64 17
  %v334 = load float, ptr %p333, align 4
  %v335 = insertelement <4 x float> poison, float %v334, i64 0
  %v336 = shufflevector <4 x float> %v335, <4 x float> poison, <4 x i32> zeroinitializer
  %v337 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v336, <4 x float> %v326, <4 x float> %v322)
  %p338 = getelementptr inbounds float, ptr %p91, i64 %i110
  %p339 = getelementptr inbounds float, ptr %p338, i64 60
  %p340 = getelementptr inbounds float, ptr %p338, i64 124
  call void @llvm.prefetch.p0(ptr %p340, i32 0, i32 3, i32 1)
  %v341 = load <4 x float>, ptr %p339, align 4
  %p342 = getelementptr inbounds float, ptr %p88, i64 %i108
  %p343 = getelementptr inbounds float, ptr %p342, i64 15
  %v344 = load float, ptr %p343, align 4
  %v345 = insertelement <4 x float> poison, float %v344, i64 0
  %v346 = shufflevector <4 x float> %v345, <4 x float> poison, <4 x i32> zeroinitializer
  %v347 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v346, <4 x float> %v341, <4 x float> %v332)
  %p348 = getelementptr inbounds float, ptr %p342, i64 18
  %v349 = load float, ptr %p348, align 4
  %v350 = insertelement <4 x float> poison, float %v349, i64 0
  %v351 = shufflevector <4 x float> %v350, <4 x float> poison, <4 x i32> zeroinitializer
  %v352 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v351, <4 x float> %v341, <4 x float> %v337)
  %i353 = add nsw i64 %index106, 16
  br label %loop106
done106:
  br label %loop354
loop354:
  %index354 = phi i64 [%i105, %done106], [%i372, %body354]
  %carried354_0 = phi <4 x float> [%carried106_0, %done106], [%v366, %body354]
  %carried354_1 = phi <4 x float> [%carried106_1, %done106], [%v371, %body354]
  %c355 = icmp slt i64 %index354, %i92
  br i1 %c355, label %body354, label %done354
body354:
  %i356 = add nsw i64 %i100, %index354
  %i357 = mul nsw i64 %index354, 4
  %i358 = add nsw i64 %i101, %i357
  %p359 = getelementptr inbounds float, ptr %p91, i64 %i358
  %p360 = getelementptr inbounds float, ptr %p359, i64 64
  call void @llvm.prefetch.p0(ptr %p360, i32 0, i32 3, i32 1)
  %v361 = load <4 x float>, ptr %p359, align 4
  %p362 = getelementptr inbounds float, ptr %p88, i64 %i356
  %v363 = load float, ptr %p362, align 4
  %v364 = insertelement <4 x float> poison, float %v363, i64 0
  %v365 = shufflevector <4 x float> %v364, <4 x float> poison, <4 x i32> zeroinitializer
  %v366 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v365, <4 x float> %v361, <4 x float> %carried354_0)
  %p367 = getelementptr inbounds float, ptr %p362, i64 3
  %v368 = load float, ptr %p367, align 4
  %v369 = insertelement <4 x float> poison, float %v368, i64 0
  %v370 = shufflevector <4 x float> %v369, <4 x float> poison, <4 x i32> zeroinitializer
  %v371 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v370, <4 x float> %v361, <4 x float> %carried354_1)
  %i372 = add nsw i64 %index354, 1
  br label %loop354
done354:
  %i373 = add nsw i64 %index98, 1
  br label %loop98
done98:
  %m374 = fcmp ogt <4 x float> %carried98_0, %carried98_1
  %m375 = fcmp uno <4 x float> %carried98_0, %carried98_0
  %m376 = or <4 x i1> %m374, %m375
  %v377 = select <4 x i1> %m376, <4 x float> %carried98_0, <4 x float> %carried98_1
  %p378 = getelementptr inbounds float, ptr %p8, i64 %i96
  store <4 x float> %v377, ptr %p378, align 1
  %i379 = add nsw i64 %index83, 2
  br label %loop83
done83:
  %i380 = add nsw i64 %index54, 1
  br label %loop54
done54:
  ret void
}
