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
  %i43 = add nsw i64 %n22, 1
  %i44 = udiv i64 %i43, 2
  %i45 = add nsw i64 %n14, 1
  %i46 = udiv i64 %i45, 2
  %i47 = sub nsw i64 %n24, 1
  %i48 = add nsw i64 %i44, %i47
  %i49 = udiv i64 %i48, %n24
  br label %loop50
loop50:
  %index50 = phi i64 [%first, %entry], [%i291, %done118]
  %c51 = icmp slt i64 %index50, %last
  br i1 %c51, label %body50, label %done50
body50:
  %i52 = udiv i64 %index50, %i49
  %i53 = urem i64 %index50, %i49
  %i54 = mul nsw i64 %i53, %n24
  %i55 = mul nsw i64 %i52, %n26
  %i56 = mul nsw i64 %n24, 8
  %i57 = add nsw i64 %i56, 15
  %i58 = udiv i64 %i57, 16
  %i59 = mul nsw i64 %i58, 16
  %p60 = getelementptr inbounds float, ptr %scratch, i64 %i59
  %i61 = mul nsw i64 %n16, 8
  %i62 = add nsw i64 %i61, 16
  %i63 = sub nsw i64 %i44, %i54
  %c64 = icmp slt i64 %n24, %i63
  %i65 = select i1 %c64, i64 %n24, i64 %i63
  %i66 = add nsw i64 %i55, %n26
  %c67 = icmp slt i64 %i66, %i46
  %i68 = select i1 %c67, i64 %i66, i64 %i46
  %i69 = mul nsw i64 %i54, 2
  %i70 = sub nsw i64 %n22, 1
  %i71 = mul nsw i64 %i65, 2
  br label %loop72
loop72:
  %index72 = phi i64 [0, %body50], [%i90, %body72]
  %c73 = icmp slt i64 %index72, %i71
  br i1 %c73, label %body72, label %done72
body72:
  %i74 = add nsw i64 %i69, %index72
  %c75 = icmp slt i64 %i74, %i70
  %i76 = select i1 %c75, i64 %i74, i64 %i70
  %i77 = udiv i64 %i76, %n20
  %i78 = urem i64 %i76, %n20
  %i79 = mul nsw i64 %i78, 4
  %i80 = sub nsw i64 %n18, 4
  %c81 = icmp slt i64 %i79, %i80
  %i82 = select i1 %c81, i64 %i79, i64 %i80
  %i83 = mul nsw i64 %index72, 2
  %p84 = getelementptr inbounds i64, ptr %scratch, i64 %i83
  %i85 = mul nsw i64 %i77, %n30
  %i86 = mul nsw i64 %i77, %n34
  %i87 = add nsw i64 %i86, %i82
  %p88 = getelementptr inbounds i64, ptr %p84, i64 1
  store i64 %i87, ptr %p88, align 8
  %i89 = add nsw i64 %i85, %i82
  store i64 %i89, ptr %p84, align 8
  %i90 = add nsw i64 %index72, 1
  br label %loop72
done72:
  %i91 = mul nsw i64 %n32, 4
  br label %loop92
loop92:
  %index92 = phi i64 [0, %done72], [%i117, %done98]
  %c93 = icmp slt i64 %index92, %n16
  br i1 %c93, label %body92, label %done92
body92:
  %i94 = mul nsw i64 %index92, %n32
  %p95 = getelementptr inbounds float, ptr %p2, i64 %i94
  %i96 = mul nsw i64 %index92, 8
  %p97 = getelementptr inbounds float, ptr %p60, i64 %i96
  br label %loop98
loop98:
  %index98 = phi i64 [0, %body92], [%i116, %body98]
  %c99 = icmp slt i64 %index98, %i65
  br i1 %c99, label %body98, label %done98
body98:
  %i100 = mul nsw i64 %index98, %i62
  %p101 = getelementptr inbounds float, ptr %p97, i64 %i100
  %i102 = mul nsw i64 %index98, 4
  %p103 = getelementptr inbounds i64, ptr %scratch, i64 %i102
  %v104 = load i64, ptr %p103, align 8
  %p105 = getelementptr inbounds float, ptr %p95, i64 %v104
  %p106 = getelementptr inbounds float, ptr %p105, i64 %i91
  call void @llvm.prefetch.p0(ptr %p106, i32 0, i32 3, i32 1)
  %v107 = load <4 x float>, ptr %p105, align 4
  store <4 x float> %v107, ptr %p101, align 4
  %i108 = mul nsw i64 %index98, 4
  %p109 = getelementptr inbounds i64, ptr %scratch, i64 %i108
  %p110 = getelementptr inbounds i64, ptr %p109, i64 2
  %v111 = load i64, ptr %p110, align 8
  %p112 = getelementptr inbounds float, ptr %p95, i64 %v111
  %p113 = getelementptr inbounds float, ptr %p112, i64 %i91
  call void @llvm.prefetch.p0(ptr %p113, i32 0, i32 3, i32 1)
  %p114 = getelementptr inbounds float, ptr %p101, i64 4
  %v115 = load <4 x float>, ptr %p112, align 4
  store <4 x float> %v115, ptr %p114, align 4
  %i116 = add nsw i64 %index98, 1
  br label %loop98
done98:
  %i117 = add nsw i64 %index92, 1
  br label %loop92
done92:
  br label %loop118
loop118:
  %index118 = phi i64 [%i55, %done92], [%i290, %done123]
  %c119 = icmp slt i64 %index118, %i68
  br i1 %c119, label %body118, label %done118
body118:
  %i120 = add nsw i64 %index118, %n28
  %c121 = icmp slt i64 %i120, %i68
  %i122 = select i1 %c121, i64 %i120, i64 %i68
  br label %loop123
loop123:
  %index123 = phi i64 [0, %body118], [%i289, %done125]
  %c124 = icmp slt i64 %index123, %i65
  br i1 %c124, label %body123, label %done123
body123:
  br label %loop125
loop125:
  %index125 = phi i64 [%index118, %body123], [%i288, %done243]
  %c126 = icmp slt i64 %index125, %i122
  br i1 %c126, label %body125, label %done125
body125:
  %i127 = mul nsw i64 %index125, 2
  %i128 = sub nsw i64 %n14, 2
  %c129 = icmp slt i64 %i127, %i128
  %i130 = select i1 %c129, i64 %i127, i64 %i128
  %i131 = mul nsw i64 %i130, %n36
  %i132 = add nsw i64 %i131, %n36
  %i133 = mul nsw i64 %index123, 4
  %p134 = getelementptr inbounds i64, ptr %scratch, i64 %i133
  %p135 = getelementptr inbounds i64, ptr %p134, i64 1
  %v136 = load i64, ptr %p135, align 8
  %i137 = mul nsw i64 %index123, 4
  %p138 = getelementptr inbounds i64, ptr %scratch, i64 %i137
  %p139 = getelementptr inbounds i64, ptr %p138, i64 2
  %p140 = getelementptr inbounds i64, ptr %p139, i64 1
  %v141 = load i64, ptr %p140, align 8
  %i142 = add nsw i64 %i131, %v136
  %i143 = add nsw i64 %i131, %v141
  %i144 = add nsw i64 %i132, %v136
  %i145 = add nsw i64 %i132, %v141
  %p146 = getelementptr inbounds float, ptr %p8, i64 %i142
  call void @llvm.prefetch.p0(ptr %p146, i32 1, i32 3, i32 1)
  %p147 = getelementptr inbounds float, ptr %p8, i64 %i143
  call void @llvm.prefetch.p0(ptr %p147, i32 1, i32 3, i32 1)
  %p148 = getelementptr inbounds float, ptr %p8, i64 %i144
  call void @llvm.prefetch.p0(ptr %p148, i32 1, i32 3, i32 1)
  %p149 = getelementptr inbounds float, ptr %p8, i64 %i145
  call void @llvm.prefetch.p0(ptr %p149, i32 1, i32 3, i32 1)
  %i150 = mul nsw i64 %n16, 2
  %i151 = mul nsw i64 %index125, %i150
  %p152 = getelementptr inbounds float, ptr %p4, i64 %i151
  %i153 = mul nsw i64 %index123, %i62
  %p154 = getelementptr inbounds float, ptr %p60, i64 %i153
  %p155 = getelementptr inbounds float, ptr %p6, i64 %i130
  %v156 = load float, ptr %p155, align 4
  %v157 = insertelement <4 x float> poison, float %v156, i64 0
  %v158 = shufflevector <4 x float> %v157, <4 x float> poison, <4 x i32> zeroinitializer
  %p159 = getelementptr inbounds float, ptr %p6, i64 %i130
  %p160 = getelementptr inbounds float, ptr %p159, i64 1
  %v161 = load float, ptr %p160, align 4
  %v162 = insertelement <4 x float> poison, float %v161, i64 0
  %v163 = shufflevector <4 x float> %v162, <4 x float> poison, <4 x i32> zeroinitializer
  %c164 = icmp sgt i64 %n16, 0
  %i165 = select i1 %c164, i64 %n16, i64 0
  %i166 = udiv i64 %i165, 4
  %i167 = mul nsw i64 %i166, 4
  br label %loop168
loop168:
  %index168 = phi i64 [0, %body125], [%i242, %body168]
  %carried168_0 = phi <4 x float> [%v158, %body125], [%v234, %body168]
  %carried168_1 = phi <4 x float> [%v158, %body125], [%v235, %body168]
  %carried168_2 = phi <4 x float> [%v163, %body125], [%v240, %body168]
  %carried168_3 = phi <4 x float> [%v163, %body125], [%v241, %body168]
  %c169 = icmp slt i64 %index168, %i167
  br i1 %c169, label %body168, label %done168
body168:
  %i170 = mul nsw i64 %index168, 2
  %i171 = mul nsw i64 %index168, 8
  %p172 = getelementptr inbounds float, ptr %p154, i64 %i171
  %v173 = load <4 x float>, ptr %p172, align 4
  %p174 = getelementptr inbounds float, ptr %p172, i64 4
  %v175 = load <4 x float>, ptr %p174, align 4
  %p176 = getelementptr inbounds float, ptr %p152, i64 %i170
  %v177 = load float, ptr %p176, align 4
  %v178 = insertelement <4 x float> poison, float %v177, i64 0
  %v179 = shufflevector <4 x float> %v178, <4 x float> poison, <4 x i32> zeroinitializer
  %v180 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v179, <4 x float> %v173, <4 x float> %carried168_0)
  %v181 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v179, <4 x float> %v175, <4 x float> %carried168_1)
  %p182 = getelementptr inbounds float, ptr %p176, i64 1
  %v183 = load float, ptr %p182, align 4
  %v184 = insertelement <4 x float> poison, float %v183, i64 0
  %v185 = shufflevector <4 x float> %v184, <4 x float> poison, <4 x i32> zeroinitializer
  %v186 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v185, <4 x float> %v173, <4 x float> %carried168_2)
  %v187 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v185, <4 x float> %v175, <4 x float> %carried168_3)
  %p188 = getelementptr inbounds float, ptr %p154, i64 %i171
  %p189 = getelementptr inbounds float, ptr %p188, i64 8
  %v190 = load <4 x float>, ptr %p189, align 4
  %p191 = getelementptr inbounds float, ptr %p188, i64 12
  %v192 = load <4 x float>, ptr %p191, align 4
  %p193 = getelementptr inbounds float, ptr %p152, i64 %i170
  %p194 = getelementptr inbounds float, ptr %p193, i64 2
  %v195 = load float, ptr %p194, align 4
  %v196 = insertelement <4 x float> poison, float %v195, i64 0
  %v197 = shufflevector <4 x float> %v196, <4 x float> poison, <4 x i32> zeroinitializer
  %v198 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v197, <4 x float> %v190, <4 x float> %v180)
  %v199 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v197, <4 x float> %v192, <4 x float> %v181)
  %p200 = getelementptr inbounds float, ptr %p193, i64 3
  %v201 = load float, ptr %p200, align 4
  %v202 = insertelement <4 x float> poison, float %v201, i64 0
  %v203 = shufflevector <4 x float> %v202, <4 x float> poison, <4 x i32> zeroinitializer
  %v204 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v203, <4 x float> %v190, <4 x float> %v186)
  %v205 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v203, <4 x float> %v192, <4 x float> %v187)
  %p206 = getelementptr inbounds float, ptr %p154, i64 %i171
  %p207 = getelementptr inbounds float, ptr %p206, i64 16
  %v208 = load <4 x float>, ptr %p207, align 4
  %p209 = getelementptr inbounds float, ptr %p206, i64 20
  %v210 = load <4 x float>, ptr %p209, align 4
  %p211 = getelementptr inbounds float, ptr %p152, i64 %i170
  %p212 = getelementptr inbounds float, ptr %p211, i64 4
  %v213 = load float, ptr %p212, align 4
  %v214 = insertelement <4 x float> poison, float %v213, i64 0
  %v215 = shufflevector <4 x float> %v214, <4 x float> poison, <4 x i32> zeroinitializer
  %v216 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v215, <4 x float> %v208, <4 x float> %v198)
  %v217 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v215, <4 x float> %v210, <4 x float> %v199)
  %p218 = getelementptr inbounds float, ptr %p211, i64 5
  %v219 = load float, ptr %p218, align 4
  %v220 = insertelement <4 x float> poison, float %v219, i64 0
  %v221 = shufflevector <4 x float> %v220, <4 x float> poison, <4 x i32> zeroinitializer
  %v222 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v221, <4 x float> %v208, <4 x float> %v204)
  %v223 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v221, <4 x float> %v210, <4 x float> %v205)
  %p224 = getelementptr inbounds float, ptr %p154, i64 %i171
  %p225 = getelementptr inbounds float, ptr %p224, i64 24
  %v226 = load <4 x float>, ptr %p225, align 4
  %p227 = getelementptr inbounds float, ptr %p224, i64 28
  %v228 = load <4 x float>, ptr %p227, align 4
  %p229 = getelementptr inbounds float, ptr %p152, i64 %i170
  %p230 = getelementptr inbounds float, ptr %p229, i64 6
  %v231 = load float, ptr %p230, align 4
  %v232 = insertelement <4 x float> poison, float %v231, i64 0
  %v233 = shufflevector <4 x float> %v232, <4 x float> poison, <4 x i32> zeroinitializer
  %v234 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v233, <4 x float> %v226, <4 x float> %v216)
  %v235 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v233, <4 x float> %v228, <4 x float> %v217)
  %p236 = getelementptr inbounds float, ptr %p229, i64 7
  %v237 = load float, ptr %p236, align 4
  %v238 = insertelement <4 x float> poison, float %v237, i64 0
  %v239 = shufflevector <4 x float> %v238, <4 x float> poison, <4 x i32> zeroinitializer
  %v240 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v239, <4 x float> %v226, <4 x float> %v222)
  %v241 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v239, <4 x float> %v228, <4 x float> %v223)
  %i242 = add nsw i64 %index168, 4
  br label %loop168
done168:
  br label %loop243
loop243:
  %index243 = phi i64 [%i167, %done168], [%i263, %body243]
  %carried243_0 = phi <4 x float> [%carried168_0, %done168], [%v255, %body243]
  %carried243_1 = phi <4 x float> [%carried168_1, %done168], [%v256, %body243]
  %carried243_2 = phi <4 x float> [%carried168_2, %done168], [%v261, %body243]
  %carried243_3 = phi <4 x float> [%carried168_3, %done168], [%v262, %body243]
  %c244 = icmp slt i64 %index243, %n16
  br i1 %c244, label %body243, label %done243
body243:
  %i245 = mul nsw i64 %index243, 2
  %i246 = mul nsw i64 %index243, 8
  %p247 = getelementptr inbounds float, ptr %p154, i64 %i246
  %v248 = load <4 x float>, ptr %p247, align 4
  %p249 = getelementptr inbounds float, ptr %p247, i64 4
  %v250 = load <4 x float>, ptr %p249, align 4
  %p251 = getelementptr inbounds float, ptr %p152, i64 %i245
  %v252 = load float, ptr %p251, align 4
  %v253 = insertelement <4 x float> poison, float %v252, i64 0
  %v254 = shufflevector <4 x float> %v253, <4 x float> poison, <4 x i32> zeroinitializer
  %v255 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v254, <4 x float> %v248, <4 x float> %carried243_0)
  %v256 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v254, <4 x float> %v250, <4 x float> %carried243_1)
  %p257 = getelementptr inbounds float, ptr %p251, i64 1
  %v258 = load float, ptr %p257, align 4
  %v259 = insertelement <4 x float> poison, float %v258, i64 0
  %v260 = shufflevector <4 x float> %v259, <4 x float> poison, <4 x i32> zeroinitializer
  %v261 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v260, <4 x float> %v248, <4 x float> %carried243_2)
  %v262 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v260, <4 x float> %v250, <4 x float> %carried243_3)
  %i263 = add nsw i64 %index243, 1
  br label %loop243
done243:
  %m264 = fcmp ogt <4 x float> zeroinitializer, %carried243_0
  %v265 = select <4 x i1> %m264, <4 x float> zeroinitializer, <4 x float> %carried243_0
  %p266 = getelementptr inbounds float, ptr %p10, i64 %i142
  %v267 = load <4 x float>, ptr %p266, align 1
  %v268 = fadd <4 x float> %v265, %v267
  %p269 = getelementptr inbounds float, ptr %p8, i64 %i142
  store <4 x float> %v268, ptr %p269, align 1
  %m270 = fcmp ogt <4 x float> zeroinitializer, %carried243_1
  %v271 = select <4 x i1> %m270, <4 x float> zeroinitializer, <4 x float> %carried243_1
  %p272 = getelementptr inbounds float, ptr %p10, i64 %i143
  %v273 = load <4 x float>, ptr %p272, align 1
  %v274 = fadd <4 x float> %v271, %v273
  %p275 = getelementptr inbounds float, ptr %p8, i64 %i143
  store <4 x float> %v274, ptr %p275, align 1
  %m276 = fcmp ogt <4 x float> zeroinitializer, %carried243_2
  %v277 = select <4 x i1> %m276, <4 x float> zeroinitializer, <4 x float> %carried243_2
  %p278 = getelementptr inbounds float, ptr %p10, i64 %i144
  %v279 = load <4 x float>, ptr %p278, align 1
  %v280 = fadd <4 x float> %v277, %v279
  %p281 = getelementptr inbounds float, ptr %p8, i64 %i144
  store <4 x float> %v280, ptr %p281, align 1
  %m282 = fcmp ogt <4 x float> zeroinitializer, %carried243_3
  %v283 = select <4 x i1> %m282, <4 x float> zeroinitializer, <4 x float> %carried243_3
  %p284 = getelementptr inbounds float, ptr %p10, i64 %i145
  %v285 = load <4 x float>, ptr %p284, align 1
  %v286 = fadd <4 x float> %v283, %v285
  %p287 = getelementptr inbounds float, ptr %p8, i64 %i145
  store <4 x float> %v286, ptr %p287, align 1
  %i288 = add nsw i64 %index125, 1
  br label %loop125
done125:
  %i289 = add nsw i64 %index123, 1
  br label %loop123
done123:
  %i290 = add nsw i64 %index118, %n28
  br label %loop118
done118:
  %i291 = add nsw i64 %index50, 1
  br label %loop50
done50:
  ret void
}
