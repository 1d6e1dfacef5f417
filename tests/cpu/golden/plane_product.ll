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
  %i63 = add nsw i64 %n24, 1
  %i64 = udiv i64 %i63, 2
  %i65 = add nsw i64 %n16, 1
  %i66 = udiv i64 %i65, 2
  %i67 = sub nsw i64 %n26, 1
  %i68 = add nsw i64 %i64, %i67
  %i69 = udiv i64 %i68, %n26
  br label %loop70
loop70:
  %index70 = phi i64 [%first, %entry], [%i319, %done138]
  %c71 = icmp slt i64 %index70, %last
  br i1 %c71, label %body70, label %done70
body70:
  %i72 = udiv i64 %index70, %i69
  %i73 = urem i64 %index70, %i69
  %i74 = mul nsw i64 %i73, %n26
  %i75 = mul nsw i64 %i72, %n28
  %i76 = mul nsw i64 %n26, 8
  %i77 = add nsw i64 %i76, 15
  %i78 = udiv i64 %i77, 16
  %i79 = mul nsw i64 %i78, 16
  %p80 = getelementptr inbounds float, ptr %scratch, i64 %i79
  %i81 = mul nsw i64 %n18, 8
  %i82 = add nsw i64 %i81, 16
  %i83 = sub nsw i64 %i64, %i74
  %c84 = icmp slt i64 %n26, %i83
  %i85 = select i1 %c84, i64 %n26, i64 %i83
  %i86 = add nsw i64 %i75, %n28
  %c87 = icmp slt i64 %i86, %i66
  %i88 = select i1 %c87, i64 %i86, i64 %i66
  %i89 = mul nsw i64 %i74, 2
  %i90 = sub nsw i64 %n24, 1
  %i91 = mul nsw i64 %i85, 2
  br label %loop92
loop92:
  %index92 = phi i64 [0, %body70], [%i110, %body92]
  %c93 = icmp slt i64 %index92, %i91
  br i1 %c93, label %body92, label %done92
body92:
  %i94 = add nsw i64 %i89, %index92
  %c95 = icmp slt i64 %i94, %i90
  %i96 = select i1 %c95, i64 %i94, i64 %i90
  %i97 = udiv i64 %i96, %n22
  %i98 = urem i64 %i96, %n22
  %i99 = mul nsw i64 %i98, 4
  %i100 = sub nsw i64 %n20, 4
  %c101 = icmp slt i64 %i99, %i100
  %i102 = select i1 %c101, i64 %i99, i64 %i100
  %i103 = mul nsw i64 %index92, 2
  %p104 = getelementptr inbounds i64, ptr %scratch, i64 %i103
  %i105 = mul nsw i64 %i97, %n32
  %i106 = mul nsw i64 %i97, %n36
  %i107 = add nsw i64 %i106, %i102
  %p108 = getelementptr inbounds i64, ptr %p104, i64 1
  store i64 %i107, ptr %p108, align 8
  %i109 = add nsw i64 %i105, %i102
  store i64 %i109, ptr %p104, align 8
  %i110 = add nsw i64 %index92, 1
  br label %loop92
done92:
  %i111 = mul nsw i64 %n34, 4
  br label %loop112
loop112:
  %index112 = phi i64 [0, %done92], [%i137, %done118]
  %c113 = icmp slt i64 %index112, %n18
  br i1 %c113, label %body112, label %done112
body112:
  %i114 = mul nsw i64 %index112, %n34
  %p115 = getelementptr inbounds float, ptr %p2, i64 %i114
  %i116 = mul nsw i64 %index112, 8
  %p117 = getelementptr inbounds float, ptr %p80, i64 %i116
  br label %loop118
loop118:
  %index118 = phi i64 [0, %body112], [%i136, %body118]
  %c119 = icmp slt i64 %index118, %i85
  br i1 %c119, label %body118, label %done118
body118:
  %i120 = mul nsw i64 %index118, %i82
  %p121 = getelementptr inbounds float, ptr %p117, i64 %i120
  %i122 = mul nsw i64 %index118, 4
  %p123 = getelementptr inbounds i64, ptr %scratch, i64 %i122
  %v124 = load i64, ptr %p123, align 8
  %p125 = getelementptr inbounds float, ptr %p115, i64 %v124
  %p126 = getelementptr inbounds float, ptr %p125, i64 %i111
  call void @llvm.prefetch.p0(ptr %p126, i32 0, i32 3, i32 1)
  %v127 = load <4 x float>, ptr %p125, align 4
  store <4 x float> %v127, ptr %p121, align 4
  %i128 = mul nsw i64 %index118, 4
  %p129 = getelementptr inbounds i64, ptr %scratch, i64 %i128
  %p130 = getelementptr inbounds i64, ptr %p129, i64 2
  %v131 = load i64, ptr %p130, align 8
  %p132 = getelementptr inbounds float, ptr %p115, i64 %v131
  %p133 = getelementptr inbounds float, ptr %p132, i64 %i111
  call void @llvm.prefetch.p0(ptr %p133, i32 0, i32 3, i32 1)
  %p134 = getelementptr inbounds float, ptr %p121, i64 4
  %v135 = load <4 x float>, ptr %p132, align 4
  store <4 x float> %v135, ptr %p134, align 4
  %i136 = add nsw i64 %index118, 1
  br label %loop118
done118:
  %i137 = add nsw i64 %index112, 1
  br label %loop112
done112:
  br label %loop138
loop138:
  %index138 = phi i64 [%i75, %done112], [%i318, %done143]
  %c139 = icmp slt i64 %index138, %i88
  br i1 %c139, label %body138, label %done138
body138:
  %i140 = add nsw i64 %index138, %n30
  %c141 = icmp slt i64 %i140, %i88
  %i142 = select i1 %c141, i64 %i140, i64 %i88
  br label %loop143
loop143:
  %index143 = phi i64 [0, %body138], [%i317, %done145]
  %c144 = icmp slt i64 %index143, %i85
  br i1 %c144, label %body143, label %done143
body143:
  br label %loop145
loop145:
  %index145 = phi i64 [%index138, %body143], [%i316, %done263]
  %c146 = icmp slt i64 %index145, %i142
  br i1 %c146, label %body145, label %done145
body145:
  %i147 = mul nsw i64 %index145, 2
  %i148 = sub nsw i64 %n16, 2
  %c149 = icmp slt i64 %i147, %i148
  %i150 = select i1 %c149, i64 %i147, i64 %i148
  %i151 = mul nsw i64 %i150, %n38
  %i152 = add nsw i64 %i151, %n38
  %i153 = mul nsw i64 %index143, 4
  %p154 = getelementptr inbounds i64, ptr %scratch, i64 %i153
  %p155 = getelementptr inbounds i64, ptr %p154, i64 1
  %v156 = load i64, ptr %p155, align 8
  %i157 = mul nsw i64 %index143, 4
  %p158 = getelementptr inbounds i64, ptr %scratch, i64 %i157
  %p159 = getelementptr inbounds i64, ptr %p158, i64 2
  %p160 = getelementptr inbounds i64, ptr %p159, i64 1
  %v161 = load i64, ptr %p160, align 8
  %i162 = add nsw i64 %i151, %v156
  %i163 = add nsw i64 %i151, %v161
  %i164 = add nsw i64 %i152, %v156
  %i165 = add nsw i64 %i152, %v161
  %p166 = getelementptr inbounds float, ptr %p8, i64 %i162
  call void @llvm.prefetch.p0(ptr %p166, i32 1, i32 3, i32 1)
  %p167 = getelementptr inbounds float, ptr %p8, i64 %i163
  call void @llvm.prefetch.p0(ptr %p167, i32 1, i32 3, i32 1)
  %p168 = getelementptr inbounds float, ptr %p8, i64 %i164
  call void @llvm.prefetch.p0(ptr %p168, i32 1, i32 3, i32 1)
  %p169 = getelementptr inbounds float, ptr %p8, i64 %i165
  call void @llvm.prefetch.p0(ptr %p169, i32 1, i32 3, i32 1)
  %i170 = mul nsw i64 %n18, 2
  %i171 = mul nsw i64 %index145, %i170
  %p172 = getelementptr inbounds float, ptr %p4, i64 %i171
  %i173 = mul nsw i64 %index143, %i82
  %p174 = getelementptr inbounds float, ptr %p80, i64 %i173
  %p175 = getelementptr inbounds float, ptr %p6, i64 %i150
  %v176 = load float, ptr %p175, align 4
  %v177 = insertelement <4 x float> poison, float %v176, i64 0
  %v178 = shufflevector <4 x float> %v177, <4 x float> poison, <4 x i32> zeroinitializer
  %p179 = getelementptr inbounds float, ptr %p6, i64 %i150
  %p180 = getelementptr inbounds float, ptr %p179, i64 1
  %v181 = load float, ptr %p180, align 4
  %v182 = insertelement <4 x float> poison, float %v181, i64 0
  %v183 = shufflevector <4 x float> %v182, <4 x float> poison, <4 x i32> zeroinitializer
  %c184 = icmp sgt i64 %n18, 0
  %i185 = select i1 %c184, i64 %n18, i64 0
  %i186 = udiv i64 %i185, 4
  %i187 = mul nsw i64 %i186, 4
  br label %loop188
loop188:
  %index188 = phi i64 [0, %body145], [%i262, %body188]
  %carried188_0 = phi <4 x float> [%v178, %body145], [%v254, %body188]
  %carried188_1 = phi <4 x float> [%v178, %body145], [%v255, %body188]
  %carried188_2 = phi <4 x float> [%v183, %body145], [%v260, %body188]
  %carried188_3 = phi <4 x float> [%v183, %body145], [%v261, %body188]
  %c189 = icmp slt i64 %index188, %i187
  br i1 %c189, label %body188, label %done188
body188:
  %i190 = mul nsw i64 %index188, 2
  %i191 = mul nsw i64 %index188, 8
  %p192 = getelementptr inbounds float, ptr %p174, i64 %i191
  %v193 = load <4 x float>, ptr %p192, align 4
  %p194 = getelementptr inbounds float, ptr %p192, i64 4
  %v195 = load <4 x float>, ptr %p194, align 4
  %p196 = getelementptr inbounds float, ptr %p172, i64 %i190
  %v197 = load float, ptr %p196, align 4
  %v198 = insertelement <4 x float> poison, float %v197, i64 0
  %v199 = shufflevector <4 x float> %v198, <4 x float> poison, <4 x i32> zeroinitializer
  %v200 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v199, <4 x float> %v193, <4 x float> %carried188_0)
  %v201 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v199, <4 x float> %v195, <4 x float> %carried188_1)
  %p202 = getelementptr inbounds float, ptr %p196, i64 1
  %v203 = load float, ptr %p202, align 4
  %v204 = insertelement <4 x float> poison, float %v203, i64 0
  %v205 = shufflevector <4 x float> %v204, <4 x float> poison, <4 x i32> zeroinitializer
  %v206 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v205, <4 x float> %v193, <4 x float> %carried188_2)
  %v207 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v205, <4 x float> %v195, <4 x float> %carried188_3)
  %p208 = getelementptr inbounds float, ptr %p174, i64 %i191
  %p209 = getelementptr inbounds float, ptr %p208, i64 8
  %v210 = load <4 x float>, ptr %p209, align 4
  %p211 = getelementptr inbounds float, ptr %p208, i64 12
  %v212 = load <4 x float>, ptr %p211, align 4
  %p213 = getelementptr inbounds float, ptr %p172, i64 %i190
  %p214 = getelementptr inbounds float, ptr %p213, i64 2
  %v215 = load float, ptr %p214, align 4
  %v216 = insertelement <4 x float> poison, float %v215, i64 0
  %v217 = shufflevector <4 x float> %v216, <4 x float> poison, <4 x i32> zeroinitializer
  %v218 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v217, <4 x float> %v210, <4 x float> %v200)
  %v219 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v217, <4 x float> %v212, <4 x float> %v201)
  %p220 = getelementptr inbounds float, ptr %p213, i64 3
  %v221 = load float, ptr %p220, align 4
  %v222 = insertelement <4 x float> poison, float %v221, i64 0
  %v223 = shufflevector <4 x float> %v222, <4 x float> poison, <4 x i32> zeroinitializer
  %v224 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v223, <4 x float> %v210, <4 x float> %v206)
  %v225 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v223, <4 x float> %v212, <4 x float> %v207)
  %p226 = getelementptr inbounds float, ptr %p174, i64 %i191
  %p227 = getelementptr inbounds float, ptr %p226, i64 16
  %v228 = load <4 x float>, ptr %p227, align 4
  %p229 = getelementptr inbounds float, ptr %p226, i64 20
  %v230 = load <4 x float>, ptr %p229, align 4
  %p231 = getelementptr inbounds float, ptr %p172, i64 %i190
  %p232 = getelementptr inbounds float, ptr %p231, i64 4
  %v233 = load float, ptr %p232, align 4
  %v234 = insertelement <4 x float> poison, float %v233, i64 0
  %v235 = shufflevector <4 x float> %v234, <4 x float> poison, <4 x i32> zeroinitializer
  %v236 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v235, <4 x float> %v228, <4 x float> %v218)
  %v237 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v235, <4 x float> %v230, <4 x float> %v219)
  %p238 = getelementptr inbounds float, ptr %p231, i64 5
  %v239 = load float, ptr %p238, align 4
  %v240 = insertelement <4 x float> poison, float %v239, i64 0
  %v241 = shufflevector <4 x float> %v240, <4 x float> poison, <4 x i32> zeroinitializer
  %v242 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v241, <4 x float> %v228, <4 x float> %v224)
  %v243 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v241, <4 x float> %v230, <4 x float> %v225)
  %p244 = getelementptr inbounds float, ptr %p174, i64 %i191
  %p245 = getelementptr inbounds float, ptr %p244, i64 24
  %v246 = load <4 x float>, ptr %p245, align 4
  %p247 = getelementptr inbounds float, ptr %p244, i64 28
  %v248 = load <4 x float>, ptr %p247, align 4
  %p249 = getelementptr inbounds float, ptr %p172, i64 %i190
  %p250 = getelementptr inbounds float, ptr %p249, i64 6
  %v251 = load float, ptr %p250, align 4
  %v252 = insertelement <4 x float> poison, float %v251, i64 0
  %v253 = shufflevector <4 x float> %v252, <4 x float> poison, <4 x i32> zeroinitializer
  %v254 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v253, <4 x float> %v246, <4 x float> %v236)
  %v255 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v253, <4 x float> %v248, <4 x float> %v237)
  %p256 = getelementptr inbounds float, ptr %p249, i64 7
  %v257 = load float, ptr %p256, align 4
  %v258 = insertelement <4 x float> poison, float %v257, i64 0
  %v259 = shufflevector <4 x float> %v258, <4 x float> poison, <4 x i32> zeroinitializer
  %v260 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v259, <4 x float> %v246, <4 x float> %v242)
  %v261 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v259, <4 x float> %v248, <4 x float> %v243)
  %i262 = add nsw i64 %index188, 4
  br label %loop188
done188:
  br label %loop263
loop263:
  %index263 = phi i64 [%i187, %done188], [%i283, %body263]
  %carried263_0 = phi <4 x float> [%carried188_0, %done188], [%v275, %body263]
  %carried263_1 = phi <4 x float> [%carried188_1, %done188], [%v276, %body263]
  %carried263_2 = phi <4 x float> [%carried188_2, %done188], [%v281, %body263]
  %carried263_3 = phi <4 x float> [%carried188_3, %done188], [%v282, %body263]
  %c264 = icmp slt i64 %index263, %n18
  br i1 %c264, label %body263, label %done263
body263:
  %i265 = mul nsw i64 %index263, 2
  %i266 = mul nsw i64 %index263, 8
  %p267 = getelementptr inbounds float, ptr %p174, i64 %i266
  %v268 = load <4 x float>, ptr %p267, align 4
  %p269 = getelementptr inbounds float, ptr %p267, i64 4
  %v270 = load <4 x float>, ptr %p269, align 4
  %p271 = getelementptr inbounds float, ptr %p172, i64 %i265
  %v272 = load float, ptr %p271, align 4
  %v273 = insertelement <4 x float> poison, float %v272, i64 0
  %v274 = shufflevector <4 x float> %v273, <4 x float> poison, <4 x i32> zeroinitializer
  %v275 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v274, <4 x float> %v268, <4 x float> %carried263_0)
  %v276 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v274, <4 x float> %v270, <4 x float> %carried263_1)
  %p277 = getelementptr inbounds float, ptr %p271, i64 1
  %v278 = load float, ptr %p277, align 4
  %v279 = insertelement <4 x float> poison, float %v278, i64 0
  %v280 = shufflevector <4 x float> %v279, <4 x float> poison, <4 x i32> zeroinitializer
  %v281 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v280, <4 x float> %v268, <4 x float> %carried263_2)
  %v282 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v280, <4 x float> %v270, <4 x float> %carried263_3)
  %i283 = add nsw i64 %index263, 1
  br label %loop263
done263:
  %p284 = getelementptr inbounds float, ptr %p10, i64 %i162
  %v285 = load <4 x float>, ptr %p284, align 1
  %v286 = fadd <4 x float> %carried263_0, %v285
  %v287 = load float, ptr %p12, align 4
  %v288 = insertelement <4 x float> poison, float %v287, i64 0
  %v289 = shufflevector <4 x float> %v288, <4 x float> poison, <4 x i32> zeroinitializer
  %v290 = fmul <4 x float> %v286, %v289
  %p291 = getelementptr inbounds float, ptr %p8, i64 %i162
  store <4 x float> %v290, ptr %p291, align 1
  %p292 = getelementptr inbounds float, ptr %p10, i64 %i163
  %v293 = load <4 x float>, ptr %p292, align 1
  %v294 = fadd <4 x float> %carried263_1, %v293
  %v295 = load float, ptr %p12, align 4
  %v296 = insertelement <4 x float> poison, float %v295, i64 0
  %v297 = shufflevector <4 x float> %v296, <4 x float> poison, <4 x i32> zeroinitializer
  %v298 = fmul <4 x float> %v294, %v297
  %p299 = getelementptr inbounds float, ptr %p8, i64 %i163
  store <4 x float> %v298, ptr %p299, align 1
  %p300 = getelementptr inbounds float, ptr %p10, i64 %i164
  %v301 = load <4 x float>, ptr %p300, align 1
  %v302 = fadd <4 x float> %carried263_2, %v301
  %v303 = load float, ptr %p12, align 4
  %v304 = insertelement <4 x float> poison, float %v303, i64 0
  %v305 = shufflevector <4 x float> %v304, <4 x float> poison, <4 x i32> zeroinitializer
  %v306 = fmul <4 x float> %v302, %v305
  %p307 = getelementptr inbounds float, ptr %p8, i64 %i164
  store <4 x float> %v306, ptr %p307, align 1
  %p308 = getelementptr inbounds float, ptr %p10, i64 %i165
  %v309 = load <4 x float>, ptr %p308, align 1
  %v310 = fadd <4 x float> %carried263_3, %v309
  %v311 = load float, ptr %p12, align 4
  %v312 = insertelement <4 x float> poison, float %v311, i64 0
  %v313 = shufflevector <4 x float> %v312, <4 x float> poison, <4 x i32> zeroinitializer
  %v314 = fmul <4 x float> %v310, %v313
  %p315 = getelementptr inbounds float, ptr %p8, i64 %i165
  store <4 x float> %v314, ptr %p315, align 1
  %i316 = add nsw i64 %index145, 1
  br label %loop145
done145:
  %i317 = add nsw i64 %index143, 1
  br label %loop143
done143:
  %i318 = add nsw i64 %index138, %n30
  br label %loop138
done138:
  %i319 = add nsw i64 %index70, 1
  br label %loop70
done70:
  ret void
}
