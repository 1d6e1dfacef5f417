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
  %p16 = load ptr, ptr %v15, align 8
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
  %v65 = getelementptr inbounds i64, ptr %arguments, i64 32
  %n66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %arguments, i64 33
  %n68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %arguments, i64 34
  %n70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %arguments, i64 35
  %n72 = load i64, ptr %v71, align 8
  %i73 = mul nsw i64 %n36, 20
  %i74 = mul nsw i64 %n36, 24
  %i75 = mul nsw i64 16, %i73
  %p76 = getelementptr inbounds float, ptr %scratch, i64 %i75
  %i77 = mul nsw i64 16, %i74
  %p78 = getelementptr inbounds float, ptr %p76, i64 %i77
  %i79 = mul nsw i64 %n44, 4
  %i80 = mul nsw i64 %n38, %i79
  %i81 = add nsw i64 %i80, 16
  br label %loop82
loop82:
  %index82 = phi i64 [%first, %entry], [%i489, %done351]
  %c83 = icmp slt i64 %index82, %last
  br i1 %c83, label %body82, label %done82
body82:
  %i84 = mul nsw i64 16, %i81
  %i85 = urem i64 %index82, %n40
  %i86 = udiv i64 %index82, %n40
  %i87 = mul nsw i64 %i86, %n36
  %i88 = sub nsw i64 %n30, %i87
  %c89 = icmp slt i64 %n36, %i88
  %i90 = select i1 %c89, i64 %n36, i64 %i88
  %i91 = mul nsw i64 %i85, %n42
  %i92 = sub nsw i64 %n38, %i91
  %c93 = icmp slt i64 %n42, %i92
  %i94 = select i1 %c93, i64 %n42, i64 %i92
  br label %loop95
loop95:
  %index95 = phi i64 [0, %body82], [%i231, %done148]
  %c96 = icmp slt i64 %index95, %i90
  br i1 %c96, label %body95, label %done95
body95:
  %i97 = add nsw i64 %i87, %index95
  %i98 = urem i64 %i97, %n34
  %i99 = udiv i64 %i97, %n34
  %i100 = udiv i64 %i99, %n32
  %i101 = urem i64 %i99, %n32
  %i102 = mul nsw i64 %i101, 2
  %i103 = mul nsw i64 %i98, 2
  %i104 = sub nsw i64 %i102, %n48
  %i105 = sub nsw i64 %i103, %n50
  %i106 = mul nsw i64 %i100, %n18
  %i107 = mul nsw i64 %i104, %n20
  %i108 = mul nsw i64 %i105, 5
  %p109 = getelementptr inbounds float, ptr %p2, i64 %i106
  %p110 = getelementptr inbounds float, ptr %p109, i64 %i107
  %p111 = getelementptr inbounds float, ptr %p110, i64 %i108
  %i112 = mul nsw i64 %index95, 20
  %p113 = getelementptr inbounds float, ptr %scratch, i64 %i112
  %p114 = getelementptr inbounds float, ptr %p111, i64 %n20
  %i115 = mul nsw i64 2, %n20
  %p116 = getelementptr inbounds float, ptr %p111, i64 %i115
  %i117 = mul nsw i64 3, %n20
  %p118 = getelementptr inbounds float, ptr %p111, i64 %i117
  %p119 = getelementptr inbounds float, ptr %p113, i64 %i73
  %i120 = mul nsw i64 2, %i73
  %p121 = getelementptr inbounds float, ptr %p113, i64 %i120
  %i122 = mul nsw i64 3, %i73
  %p123 = getelementptr inbounds float, ptr %p113, i64 %i122
  %i124 = mul nsw i64 4, %i73
  %p125 = getelementptr inbounds float, ptr %p113, i64 %i124
  %i126 = mul nsw i64 5, %i73
  %p127 = getelementptr inbounds float, ptr %p113, i64 %i126
  %i128 = mul nsw i64 6, %i73
  %p129 = getelementptr inbounds float, ptr %p113, i64 %i128
  %i130 = mul nsw i64 7, %i73
  %p131 = getelementptr inbounds float, ptr %p113, i64 %i130
  %i132 = mul nsw i64 8, %i73
  %p133 = getelementptr inbounds float, ptr %p113, i64 %i132
  %i134 = mul nsw i64 9, %i73
  %p135 = getelementptr inbounds float, ptr %p113, i64 %i134
  %i136 = mul nsw i64 10, %i73
  %p137 = getelementptr inbounds float, ptr %p113, i64 %i136
  %i138 = mul nsw i64 11, %i73
  %p139 = getelementptr inbounds float, ptr %p113, i64 %i138
  %i140 = mul nsw i64 12, %i73
  %p141 = getelementptr inbounds float, ptr %p113, i64 %i140
  %i142 = mul nsw i64 13, %i73
  %p143 = getelementptr inbounds float, ptr %p113, i64 %i142
  %i144 = mul nsw i64 14, %i73
  %p145 = getelementptr inbounds float, ptr %p113, i64 %i144
  %i146 = mul nsw i64 15, %i73
  %p147 = getelementptr inbounds float, ptr %p113, i64 %i146
  br label %loop148
loop148:
  %index148 = phi i64 [0, %body95], [%i230, %body148]
  %c149 = icmp slt i64 %index148, %n44
  br i1 %c149, label %body148, label %done148
body148:
  %p150 = getelementptr inbounds float, ptr %p111, i64 %index148
  %v151 = load <4 x float>, ptr %p150, align 1
  %p152 = getelementptr inbounds float, ptr %p150, i64 5
  %v153 = load <4 x float>, ptr %p152, align 1
  %p154 = getelementptr inbounds float, ptr %p150, i64 10
  %v155 = load <4 x float>, ptr %p154, align 1
  %p156 = getelementptr inbounds float, ptr %p150, i64 15
  %v157 = load <4 x float>, ptr %p156, align 1
  %v158 = fsub <4 x float> %v151, %v155
  %v159 = fadd <4 x float> %v153, %v155
  %v160 = fsub <4 x float> %v155, %v153
  %v161 = fsub <4 x float> %v153, %v157
  %p162 = getelementptr inbounds float, ptr %p114, i64 %index148
  %v163 = load <4 x float>, ptr %p162, align 1
  %p164 = getelementptr inbounds float, ptr %p162, i64 5
  %v165 = load <4 x float>, ptr %p164, align 1
  %p166 = getelementptr inbounds float, ptr %p162, i64 10
  %v167 = load <4 x float>, ptr %p166, align 1
  %p168 = getelementptr inbounds float, ptr %p162, i64 15
  %v169 = load <4 x float>, ptr %p168, align 1
  %v170 = fsub <4 x float> %v163, %v167
  %v171 = fadd <4 x float> %v165, %v167
  %v172 = fsub <4 x float> %v167, %v165
  %v173 = fsub <4 x float> %v165, %v169
  %p174 = getelementptr inbounds float, ptr %p116, i64 %index148
  %v175 = load <4 x float>, ptr %p174, align 1
  %p176 = getelementptr inbounds float, ptr %p174, i64 5
  %v177 = load <4 x float>, ptr %p176, align 1
  %p178 = getelementptr inbounds float, ptr %p174, i64 10
  %v179 = load <4 x float>, ptr %p178, align 1
  %p180 = getelementptr inbounds float, ptr %p174, i64 15
  %v181 = load <4 x float>, ptr %p180, align 1
  %v182 = fsub <4 x float> %v175, %v179
  %v183 = fadd <4 x float> %v177, %v179
  %v184 = fsub <4 x float> %v179, %v177
  %v185 = fsub <4 x float> %v177, %v181
  %p186 = getelementptr inbounds float, ptr %p118, i64 %index148
  %v187 = load <4 x float>, ptr %p186, align 1
  %p188 = getelementptr inbounds float, ptr %p186, i64 5
  %v189 = load <4 x float>, ptr %p188, align 1
  %p190 = getelementptr inbounds float, ptr %p186, i64 10
  %v191 = load <4 x float>, ptr %p190, align 1
  %p192 = getelementptr inbounds float, ptr %p186, i64 15
  %v193 = load <4 x float>, ptr %p192, align 1
  %v194 = fsub <4 x float> %v187, %v191
  %v195 = fadd <4 x float> %v189, %v191
  %v196 = fsub <4 x float> %v191, %v189
  %v197 = fsub <4 x float> %v189, %v193
  %v198 = fsub <4 x float> %v158, %v182
  %v199 = fadd <4 x float> %v170, %v182
  %v200 = fsub <4 x float> %v182, %v170
  %v201 = fsub <4 x float> %v170, %v194
  %p202 = getelementptr inbounds float, ptr %p113, i64 %index148
  store <4 x float> %v198, ptr %p202, align 4
  %p203 = getelementptr inbounds float, ptr %p125, i64 %index148
  store <4 x float> %v199, ptr %p203, align 4
  %p204 = getelementptr inbounds float, ptr %p133, i64 %index148
  store <4 x float> %v200, ptr %p204, align 4
  %p205 = getelementptr inbounds float, ptr %p141, i64 %index148
  store <4 x float> %v201, ptr %p205, align 4
  %v206 = fsub <4 x float> %v159, %v183
  %v207 = fadd <4 x float> %v171, %v183
  %v208 = fsub <4 x float> %v183, %v171
  %v209 = fsub <4 x float> %v171, %v195
  %p210 = getelementptr inbounds float, ptr %p119, i64 %index148
  store <4 x float> %v206, ptr %p210, align 4
  %p211 = getelementptr inbounds float, ptr %p127, i64 %index148
  store <4 x float> %v207, ptr %p211, align 4
  %p212 = getelementptr inbounds float, ptr %p135, i64 %index148
  store <4 x float> %v208, ptr %p212, align 4
  %p213 = getelementptr inbounds float, ptr %p143, i64 %index148
  store <4 x float> %v209, ptr %p213, align 4
  %v214 = fsub <4 x float> %v160, %v184
  %v215 = fadd <4 x float> %v172, %v184
  %v216 = fsub <4 x float> %v184, %v172
  %v217 = fsub <4 x float> %v172, %v196
  %p218 = getelementptr inbounds float, ptr %p121, i64 %index148
  store <4 x float> %v214, ptr %p218, align 4
  %p219 = getelementptr inbounds float, ptr %p129, i64 %index148
  store <4 x float> %v215, ptr %p219, align 4
  %p220 = getelementptr inbounds float, ptr %p137, i64 %index148
  store <4 x float> %v216, ptr %p220, align 4
  %p221 = getelementptr inbounds float, ptr %p145, i64 %index148
  store <4 x float> %v217, ptr %p221, align 4
  %v222 = fsub <4 x float> %v161, %v185
  %v223 = fadd <4 x float> %v173, %v185
  %v224 = fsub <4 x float> %v185, %v173
  %v225 = fsub <4 x float> %v173, %v197
  %p226 = getelementptr inbounds float, ptr %p123, i64 %index148
  store <4 x float> %v222, ptr %p226, align 4
  %p227 = getelementptr inbounds float, ptr %p131, i64 %index148
  store <4 x float> %v223, ptr %p227, align 4
  %p228 = getelementptr inbounds float, ptr %p139, i64 %index148
  store <4 x float> %v224, ptr %p228, align 4
  %p229 = getelementptr inbounds float, ptr %p147, i64 %index148
  store <4 x float> %v225, ptr %p229, align 4
  %i230 = add nsw i64 %index148, 4
  br label %loop148
done148:
  %i231 = add nsw i64 %index95, 1
  br label %loop95
done95:
  %i232 = mul nsw i64 %i91, %i79
  %p233 = getelementptr inbounds float, ptr %p4, i64 %i232
  br label %loop234
loop234:
  %index234 = phi i64 [0, %done95], [%i339, %done241]
  %i235 = mul nsw i64 %index234, %i73
  %p236 = getelementptr inbounds float, ptr %scratch, i64 %i235
  %i237 = mul nsw i64 %index234, %i74
  %p238 = getelementptr inbounds float, ptr %p76, i64 %i237
  %i239 = mul nsw i64 %index234, %i81
  %p240 = getelementptr inbounds float, ptr %p233, i64 %i239
  br label %loop241
loop241:
  %index241 = phi i64 [0, %loop234], [%i338, %done247]
  %c242 = icmp slt i64 %index241, %i94
  br i1 %c242, label %body241, label %done241
body241:
  %i243 = mul nsw i64 %index241, %i79
  %p244 = getelementptr inbounds float, ptr %p240, i64 %i243
  %i245 = mul nsw i64 %index241, 4
  %p246 = getelementptr inbounds float, ptr %p238, i64 %i245
  br label %loop247
loop247:
  %index247 = phi i64 [0, %body241], [%i337, %done320]
  %c248 = icmp slt i64 %index247, %i90
  br i1 %c248, label %body247, label %done247
body247:
  %i249 = mul nsw i64 %index247, 20
  %p250 = getelementptr inbounds float, ptr %p236, i64 %i249
  %i251 = mul nsw i64 %index247, 24
  %p252 = getelementptr inbounds float, ptr %p246, i64 %i251
  %p253 = getelementptr inbounds float, ptr %p252, i64 24
  %c254 = icmp sgt i64 %n44, 0
  %i255 = select i1 %c254, i64 %n44, i64 0
  %i256 = udiv i64 %i255, 4
  %i257 = mul nsw i64 %i256, 4
  br label %loop258
loop258:
  %index258 = phi i64 [0, %body247], [%i319, %body258]
  %carried258_0 = phi <4 x float> [zeroinitializer, %body247], [%v313, %body258]
  %carried258_1 = phi <4 x float> [zeroinitializer, %body247], [%v318, %body258]
  %c259 = icmp slt i64 %index258, %i257
  br i1 %c259, label %body258, label %done258
body258:
  %i260 = mul nsw i64 %index258, 4
  %p261 = getelementptr inbounds float, ptr %p244, i64 %i260
  %p262 = getelementptr inbounds float, ptr %p261, i64 %i81
  call void @llvm.prefetch.p0(ptr %p262, i32 0, i32 2, i32 1)
  %v263 = load <4 x float>, ptr %p261, align 4
  %p264 = getelementptr inbounds float, ptr %p250, i64 %index258
  %v265 = load float, ptr %p264, align 4
  %v266 = insertelement <4 x float> poison, float %v265, i64 0
  %v267 = shufflevector <4 x float> %v266, <4 x float> poison, <4 x i32> zeroinitializer
  %v268 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v267, <4 x float> %v263, <4 x float> %carried258_0)
  %p269 = getelementptr inbounds float, ptr %p264, i64 20
  %v270 = load float, ptr %p269, align 4
  %v271 = insertelement <4 x float> poison, float %v270, i64 0
  %v272 = shufflevector <4 x float> %v271, <4 x float> poison, <4 x i32> zeroinitializer
  %v273 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v272, <4 x float> %v263, <4 x float> %carried258_1)
  %p274 = getelementptr inbounds float, ptr %p244, i64 %i260
  %p275 = getelementptr inbounds float, ptr %p274, i64 4
  %p276 = getelementptr inbounds float, ptr %p275, i64 %i81
  call void @llvm.prefetch.p0(ptr %p276, i32 0, i32 2, i32 1)
  %v277 = load <4 x float>, ptr %p275, align 4
  %p278 = getelementptr inbounds float, ptr %p250, i64 %index258
  %p279 = getelementptr inbounds float, ptr %p278, i64 1
  %v280 = load float, ptr %p279, align 4
  %v281 = insertelement <4 x float> poison, float %v280, i64 0
  %v282 = shufflevector <4 x float> %v281, <4 x float> poison, <4 x i32> zeroinitializer
  %v283 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v282, <4 x float> %v277, <4 x float> %v268)
  %p284 = getelementptr inbounds float, ptr %p278, i64 21
  %v285 = load float, ptr %p284, align 4
  %v286 = insertelement <4 x float> poison, float %v285, i64 0
  %v287 = shufflevector <4 x float> %v286, <4 x float> poison, <4 x i32> zeroinitializer
  %v288 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v287, <4 x float> %v277, <4 x float> %v273)
  %p289 = getelementptr inbounds float, ptr %p244, i64 %i260
  %p290 = getelementptr inbounds float, ptr %p289, i64 8
  %p291 = getelementptr inbounds float, ptr %p290, i64 %i81
  call void @llvm.prefetch.p0(ptr %p291, i32 0, i32 2, i32 1)
  %v292 = load <4 x float>, ptr %p290, align 4
  %p293 = getelementptr inbounds float, ptr %p250, i64 %index258
  %p294 = getelementptr inbounds float, ptr %p293, i64 2
  %v295 = load float, ptr %p294, align 4
  %v296 = insertelement <4 x float> poison, float %v295, i64 0
  %v297 = shufflevector <4 x float> %v296, <4 x float> poison, <4 x i32> zeroinitializer
  %v298 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v297, <4 x float> %v292, <4 x float> %v283)
  %p299 = getelementptr inbounds float, ptr %p293, i64 22
  %v300 = load float, ptr %p299, align 4
  %v301 = insertelement <4 x float> poison, float %v300, i64 0
  %v302 = shufflevector <4 x float> %v301, <4 x float> poison, <4 x i32> zeroinitializer
  %v303 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v302, <4 x float> %v292, <4 x float> %v288)
  %p304 = getelementptr inbounds float, ptr %p244, i64 %i260
  %p305 = getelementptr inbounds float, ptr %p304, i64 12
  %p306 = getelementptr inbounds float, ptr %p305, i64 %i81
  call void @llvm.prefetch.p0(ptr %p306, i32 0, i32 2, i32 1)
  %v307 = load <4 x float>, ptr %p305, align 4
  %p308 = getelementptr inbounds float, ptr %p250, i64 %index258
  %p309 = getelementptr inbounds float, ptr %p308, i64 3
  %v310 = load float, ptr %p309, align 4
  %v311 = insertelement <4 x float> poison, float %v310, i64 0
  %v312 = shufflevector <4 x float> %v311, <4 x float> poison, <4 x i32> zeroinitializer
  %v313 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v312, <4 x float> %v307, <4 x float> %v298)
  %p314 = getelementptr inbounds float, ptr %p308, i64 23
  %v315 = load float, ptr %p314, align 4
  %v316 = insertelement <4 x float> poison, float %v315, i64 0
  %v317 = shufflevector <4 x float> %v316, <4 x float> poison, <4 x i32> zeroinitializer
  %v318 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v317, <4 x float> %v307, <4 x float> %v303)
  %i319 = add nsw i64 %index258, 4
  br label %loop258
done258:
  br label %loop320
loop320:
  %index320 = phi i64 [%i257, %done258], [%i336, %body320]
  %carried320_0 = phi <4 x float> [%carried258_0, %done258], [%v330, %body320]
  %carried320_1 = phi <4 x float> [%carried258_1, %done258], [%v335, %body320]
  %c321 = icmp slt i64 %index320, %n44
  br i1 %c321, label %body320, label %done320
body320:
  %i322 = mul nsw i64 %index320, 4
  %p323 = getelementptr inbounds float, ptr %p244, i64 %i322
  %p324 = getelementptr inbounds float, ptr %p323, i64 %i81
  call void @llvm.prefetch.p0(ptr %p324, i32 0, i32 2, i32 1)
  %v325 = load <4 x float>, ptr %p323, align 4
  %p326 = getelementptr inbounds float, ptr %p250, i64 %index320
  %v327 = load float, ptr %p326, align 4
  %v328 = insertelement <4 x float> poison, float %v327, i64 0
  %v329 = shufflevector <4 x float> %v328, <4 x float> poison, <4 x i32> zeroinitializer
  %v330 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v329, <4 x float> %v325, <4 x float> %carried320_0)
  %p331 = getelementptr inbounds float, ptr %p326, i64 20
  %v332 = load float, ptr %p331, align 4
  %v333 = insertelement <4 x float> poison, float %v332, i64 0
  %v334 = shufflevector <4 x float> %v333, <4 x float> poison, <4 x i32> zeroinitializer
  %v335 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v334, <4 x float> %v325, <4 x float> %carried320_1)
  %i336 = add nsw i64 %index320, 1
  br label %loop320
done320:
  store <4 x float> %carried320_0, ptr %p252, align 4
  store <4 x float> %carried320_1, ptr %p253, align 4
  %i337 = add nsw i64 %index247, 2
  br label %loop247
done247:
  %i338 = add nsw i64 %index241, 1
  br label %loop241
done241:
  %i339 = add nsw i64 %index234, 1
  %c340 = icmp slt i64 %i339, 16
  br i1 %c340, label %loop234, label %done234
done234:
  %i341 = mul nsw i64 %n38, %i79
  %p342 = getelementptr inbounds float, ptr %p4, i64 %i341
  %v343 = load float, ptr %p342, align 4
  %v344 = insertelement <4 x float> poison, float %v343, i64 0
  %v345 = shufflevector <4 x float> %v344, <4 x float> poison, <4 x i32> zeroinitializer
  %i346 = mul nsw i64 %i91, 4
  %i347 = mul nsw i64 %i94, 4
  %i348 = add nsw i64 %i346, %i347
  %c349 = icmp slt i64 %n46, %i348
  %i350 = select i1 %c349, i64 %n46, i64 %i348
  br label %loop351
loop351:
  %index351 = phi i64 [0, %done234], [%i488, %done391]
  %c352 = icmp slt i64 %index351, %i90
  br i1 %c352, label %body351, label %done351
body351:
  %i353 = add nsw i64 %i87, %index351
  %i354 = urem i64 %i353, %n34
  %i355 = udiv i64 %i353, %n34
  %i356 = udiv i64 %i355, %n32
  %i357 = urem i64 %i355, %n32
  %i358 = mul nsw i64 %i357, 2
  %i359 = mul nsw i64 %i354, 2
  %i360 = mul nsw i64 %index351, 24
  %p361 = getelementptr inbounds float, ptr %p76, i64 %i360
  %p362 = getelementptr inbounds float, ptr %p361, i64 %i74
  %i363 = mul nsw i64 2, %i74
  %p364 = getelementptr inbounds float, ptr %p361, i64 %i363
  %i365 = mul nsw i64 3, %i74
  %p366 = getelementptr inbounds float, ptr %p361, i64 %i365
  %i367 = mul nsw i64 4, %i74
  %p368 = getelementptr inbounds float, ptr %p361, i64 %i367
  %i369 = mul nsw i64 5, %i74
  %p370 = getelementptr inbounds float, ptr %p361, i64 %i369
  %i371 = mul nsw i64 6, %i74
  %p372 = getelementptr inbounds float, ptr %p361, i64 %i371
  %i373 = mul nsw i64 7, %i74
  %p374 = getelementptr inbounds float, ptr %p361, i64 %i373
  %i375 = mul nsw i64 8, %i74
  %p376 = getelementptr inbounds float, ptr %p361, i64 %i375
  %i377 = mul nsw i64 9, %i74
  %p378 = getelementptr inbounds float, ptr %p361, i64 %i377
  %i379 = mul nsw i64 10, %i74
  %p380 = getelementptr inbounds float, ptr %p361, i64 %i379
  %i381 = mul nsw i64 11, %i74
  %p382 = getelementptr inbounds float, ptr %p361, i64 %i381
  %i383 = mul nsw i64 12, %i74
  %p384 = getelementptr inbounds float, ptr %p361, i64 %i383
  %i385 = mul nsw i64 13, %i74
  %p386 = getelementptr inbounds float, ptr %p361, i64 %i385
  %i387 = mul nsw i64 14, %i74
  %p388 = getelementptr inbounds float, ptr %p361, i64 %i387
  %i389 = mul nsw i64 15, %i74
  %p390 = getelementptr inbounds float, ptr %p361, i64 %i389
  br label %loop391
loop391:
  %index391 = phi i64 [%i346, %body351], [%i487, %after459]
  %c392 = icmp slt i64 %index391, %i350
  br i1 %c392, label %body391, label %done391
body391:
  %p393 = getelementptr inbounds float, ptr %p6, i64 %index391
  %v394 = load <4 x float>, ptr %p393, align 1
  %i395 = sub nsw i64 %index391, %i346
  %p396 = getelementptr inbounds float, ptr %p361, i64 %i395
  %v397 = load <4 x float>, ptr %p396, align 4
  %p398 = getelementptr inbounds float, ptr %p368, i64 %i395
  %v399 = load <4 x float>, ptr %p398, align 4
  %p400 = getelementptr inbounds float, ptr %p376, i64 %i395
  %v401 = load <4 x float>, ptr %p400, align 4
  %p402 = getelementptr inbounds float, ptr %p384, i64 %i395
  %v403 = load <4 x float>, ptr %p402, align 4
  %v404 = fadd <4 x float> %v399, %v401
  %v405 = fsub <4 x float> %v399, %v401
  %v406 = fadd <4 x float> %v397, %v404
  %v407 = fsub <4 x float> %v405, %v403
  %p408 = getelementptr inbounds float, ptr %p362, i64 %i395
  %v409 = load <4 x float>, ptr %p408, align 4
  %p410 = getelementptr inbounds float, ptr %p370, i64 %i395
  %v411 = load <4 x float>, ptr %p410, align 4
  %p412 = getelementptr inbounds float, ptr %p378, i64 %i395
  %v413 = load <4 x float>, ptr %p412, align 4
  %p414 = getelementptr inbounds float, ptr %p386, i64 %i395
  %v415 = load <4 x float>, ptr %p414, align 4
  %v416 = fadd <4 x float> %v411, %v413
  %v417 = fsub <4 x float> %v411, %v413
  %v418 = fadd <4 x float> %v409, %v416
  %v419 = fsub <4 x float> %v417, %v415
  %p420 = getelementptr inbounds float, ptr %p364, i64 %i395
  %v421 = load <4 x float>, ptr %p420, align 4
  %p422 = getelementptr inbounds float, ptr %p372, i64 %i395
  %v423 = load <4 x float>, ptr %p422, align 4
  %p424 = getelementptr inbounds float, ptr %p380, i64 %i395
  %v425 = load <4 x float>, ptr %p424, align 4
  %p426 = getelementptr inbounds float, ptr %p388, i64 %i395
  %v427 = load <4 x float>, ptr %p426, align 4
  %v428 = fadd <4 x float> %v423, %v425
  %v429 = fsub <4 x float> %v423, %v425
  %v430 = fadd <4 x float> %v421, %v428
  %v431 = fsub <4 x float> %v429, %v427
  %p432 = getelementptr inbounds float, ptr %p366, i64 %i395
  %v433 = load <4 x float>, ptr %p432, align 4
  %p434 = getelementptr inbounds float, ptr %p374, i64 %i395
  %v435 = load <4 x float>, ptr %p434, align 4
  %p436 = getelementptr inbounds float, ptr %p382, i64 %i395
  %v437 = load <4 x float>, ptr %p436, align 4
  %p438 = getelementptr inbounds float, ptr %p390, i64 %i395
  %v439 = load <4 x float>, ptr %p438, align 4
  %v440 = fadd <4 x float> %v435, %v437
  %v441 = fsub <4 x float> %v435, %v437
  %v442 = fadd <4 x float> %v433, %v440
  %v443 = fsub <4 x float> %v441, %v439
  %v444 = fadd <4 x float> %v418, %v430
  %v445 = fsub <4 x float> %v418, %v430
  %v446 = fadd <4 x float> %v406, %v444
  %v447 = fsub <4 x float> %v445, %v442
  %v448 = fadd <4 x float> %v419, %v431
  %v449 = fsub <4 x float> %v419, %v431
  %v450 = fadd <4 x float> %v407, %v448
  %v451 = fsub <4 x float> %v449, %v443
  %v452 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v446, <4 x float> %v345, <4 x float> %v394)
  %v453 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v447, <4 x float> %v345, <4 x float> %v394)
  %v454 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v450, <4 x float> %v345, <4 x float> %v394)
  %v455 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v451, <4 x float> %v345, <4 x float> %v394)
  %i456 = mul nsw i64 %i356, %n22
  %i457 = add nsw i64 %i358, 1
  %c458 = icmp slt i64 %i457, %n26
  br i1 %c458, label %then459, label %after459
then459:
  %i460 = add nsw i64 %i359, 1
  %c461 = icmp slt i64 %i460, %n28
  br i1 %c461, label %then462, label %after462
then462:
  %i463 = udiv i64 %i358, 2
  %i464 = mul nsw i64 %i463, %n24
  %i465 = udiv i64 %i359, 2
  %i466 = mul nsw i64 %i465, 5
  %i467 = add nsw i64 %i464, %i466
  %i468 = add nsw i64 %i456, %i467
  %i469 = add nsw i64 %i468, %index391
  %m470 = fcmp ugt <4 x float> %v453, %v452
  %m471 = fcmp ord <4 x float> %v452, %v452
  %m472 = and <4 x i1> %m470, %m471
  %v473 = select <4 x i1> %m472, <4 x float> %v453, <4 x float> %v452
  %v474 = select <4 x i1> %m472, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m475 = fcmp ugt <4 x float> %v454, %v473
  %m476 = fcmp ord <4 x float> %v473, %v473
  %m477 = and <4 x i1> %m475, %m476
  %v478 = select <4 x i1> %m477, <4 x float> %v454, <4 x float> %v473
  %v479 = select <4 x i1> %m477, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v474
  %m480 = fcmp ugt <4 x float> %v455, %v478
  %m481 = fcmp ord <4 x float> %v478, %v478
  %m482 = and <4 x i1> %m480, %m481
  %v483 = select <4 x i1> %m482, <4 x float> %v455, <4 x float> %v478
  %v484 = select <4 x i1> %m482, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v479
  %p485 = getelementptr inbounds i8, ptr %p10, i64 %i469
  store <4 x i8> %v484, ptr %p485, align 1
  %p486 = getelementptr inbounds float, ptr %p8, i64 %i469
  store <4 x float> %v483, ptr %p486, align 1
  br label %after462
after462:
  br label %after459
after459:
  %i487 = add nsw i64 %index391, 4
  br label %loop391
done391:
  %i488 = add nsw i64 %index351, 1
  br label %loop351
done351:
  %i489 = add nsw i64 %index82, 1
  br label %loop82
done82:
  ret void
}
