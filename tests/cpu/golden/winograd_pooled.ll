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
  %i69 = mul nsw i64 %n36, 20
  %i70 = mul nsw i64 %n36, 24
  %i71 = mul nsw i64 16, %i69
  %p72 = getelementptr inbounds float, ptr %scratch, i64 %i71
  %i73 = mul nsw i64 16, %i70
  %p74 = getelementptr inbounds float, ptr %p72, i64 %i73
  br label %loop75
loop75:
  %index75 = phi i64 [%first, %entry], [%i485, %done347]
  %c76 = icmp slt i64 %index75, %last
  br i1 %c76, label %body75, label %done75
body75:
  %i77 = urem i64 %index75, %n40
  %i78 = udiv i64 %index75, %n40
  %i79 = mul nsw i64 %i78, %n36
  %i80 = sub nsw i64 %n30, %i79
  %c81 = icmp slt i64 %n36, %i80
  %i82 = select i1 %c81, i64 %n36, i64 %i80
  %i83 = mul nsw i64 %i77, %n42
  %i84 = sub nsw i64 %n38, %i83
  %c85 = icmp slt i64 %n42, %i84
  %i86 = select i1 %c85, i64 %n42, i64 %i84
  br label %loop87
loop87:
  %index87 = phi i64 [0, %body75], [%i223, %done140]
  %c88 = icmp slt i64 %index87, %i82
  br i1 %c88, label %body87, label %done87
body87:
  %i89 = add nsw i64 %i79, %index87
  %i90 = urem i64 %i89, %n34
  %i91 = udiv i64 %i89, %n34
  %i92 = udiv i64 %i91, %n32
  %i93 = urem i64 %i91, %n32
  %i94 = mul nsw i64 %i93, 2
  %i95 = mul nsw i64 %i90, 2
  %i96 = sub nsw i64 %i94, %n48
  %i97 = sub nsw i64 %i95, %n50
  %i98 = mul nsw i64 %i92, %n18
  %i99 = mul nsw i64 %i96, %n20
  %i100 = mul nsw i64 %i97, 5
  %p101 = getelementptr inbounds float, ptr %p2, i64 %i98
  %p102 = getelementptr inbounds float, ptr %p101, i64 %i99
  %p103 = getelementptr inbounds float, ptr %p102, i64 %i100
  %i104 = mul nsw i64 %index87, 20
  %p105 = getelementptr inbounds float, ptr %scratch, i64 %i104
  %p106 = getelementptr inbounds float, ptr %p103, i64 %n20
  %i107 = mul nsw i64 2, %n20
  %p108 = getelementptr inbounds float, ptr %p103, i64 %i107
  %i109 = mul nsw i64 3, %n20
  %p110 = getelementptr inbounds float, ptr %p103, i64 %i109
  %p111 = getelementptr inbounds float, ptr %p105, i64 %i69
  %i112 = mul nsw i64 2, %i69
  %p113 = getelementptr inbounds float, ptr %p105, i64 %i112
  %i114 = mul nsw i64 3, %i69
  %p115 = getelementptr inbounds float, ptr %p105, i64 %i114
  %i116 = mul nsw i64 4, %i69
  %p117 = getelementptr inbounds float, ptr %p105, i64 %i116
  %i118 = mul nsw i64 5, %i69
  %p119 = getelementptr inbounds float, ptr %p105, i64 %i118
  %i120 = mul nsw i64 6, %i69
  %p121 = getelementptr inbounds float, ptr %p105, i64 %i120
  %i122 = mul nsw i64 7, %i69
  %p123 = getelementptr inbounds float, ptr %p105, i64 %i122
  %i124 = mul nsw i64 8, %i69
  %p125 = getelementptr inbounds float, ptr %p105, i64 %i124
  %i126 = mul nsw i64 9, %i69
  %p127 = getelementptr inbounds float, ptr %p105, i64 %i126
  %i128 = mul nsw i64 10, %i69
  %p129 = getelementptr inbounds float, ptr %p105, i64 %i128
  %i130 = mul nsw i64 11, %i69
  %p131 = getelementptr inbounds float, ptr %p105, i64 %i130
  %i132 = mul nsw i64 12, %i69
  %p133 = getelementptr inbounds float, ptr %p105, i64 %i132
  %i134 = mul nsw i64 13, %i69
  %p135 = getelementptr inbounds float, ptr %p105, i64 %i134
  %i136 = mul nsw i64 14, %i69
  %p137 = getelementptr inbounds float, ptr %p105, i64 %i136
  %i138 = mul nsw i64 15, %i69
  %p139 = getelementptr inbounds float, ptr %p105, i64 %i138
  br label %loop140
loop140:
  %index140 = phi i64 [0, %body87], [%i222, %body140]
  %c141 = icmp slt i64 %index140, %n44
  br i1 %c141, label %body140, label %done140
body140:
  %p142 = getelementptr inbounds float, ptr %p103, i64 %index140
  %v143 = load <4 x float>, ptr %p142, align 1
  %p144 = getelementptr inbounds float, ptr %p142, i64 5
  %v145 = load <4 x float>, ptr %p144, align 1
  %p146 = getelementptr inbounds float, ptr %p142, i64 10
  %v147 = load <4 x float>, ptr %p146, align 1
  %p148 = getelementptr inbounds float, ptr %p142, i64 15
  %v149 = load <4 x float>, ptr %p148, align 1
  %v150 = fsub <4 x float> %v143, %v147
  %v151 = fadd <4 x float> %v145, %v147
  %v152 = fsub <4 x float> %v147, %v145
  %v153 = fsub <4 x float> %v145, %v149
  %p154 = getelementptr inbounds float, ptr %p106, i64 %index140
  %v155 = load <4 x float>, ptr %p154, align 1
  %p156 = getelementptr inbounds float, ptr %p154, i64 5
  %v157 = load <4 x float>, ptr %p156, align 1
  %p158 = getelementptr inbounds float, ptr %p154, i64 10
  %v159 = load <4 x float>, ptr %p158, align 1
  %p160 = getelementptr inbounds float, ptr %p154, i64 15
  %v161 = load <4 x float>, ptr %p160, align 1
  %v162 = fsub <4 x float> %v155, %v159
  %v163 = fadd <4 x float> %v157, %v159
  %v164 = fsub <4 x float> %v159, %v157
  %v165 = fsub <4 x float> %v157, %v161
  %p166 = getelementptr inbounds float, ptr %p108, i64 %index140
  %v167 = load <4 x float>, ptr %p166, align 1
  %p168 = getelementptr inbounds float, ptr %p166, i64 5
  %v169 = load <4 x float>, ptr %p168, align 1
  %p170 = getelementptr inbounds float, ptr %p166, i64 10
  %v171 = load <4 x float>, ptr %p170, align 1
  %p172 = getelementptr inbounds float, ptr %p166, i64 15
  %v173 = load <4 x float>, ptr %p172, align 1
  %v174 = fsub <4 x float> %v167, %v171
  %v175 = fadd <4 x float> %v169, %v171
  %v176 = fsub <4 x float> %v171, %v169
  %v177 = fsub <4 x float> %v169, %v173
  %p178 = getelementptr inbounds float, ptr %p110, i64 %index140
  %v179 = load <4 x float>, ptr %p178, align 1
  %p180 = getelementptr inbounds float, ptr %p178, i64 5
  %v181 = load <4 x float>, ptr %p180, align 1
  %p182 = getelementptr inbounds float, ptr %p178, i64 10
  %v183 = load <4 x float>, ptr %p182, align 1
  %p184 = getelementptr inbounds float, ptr %p178, i64 15
  %v185 = load <4 x float>, ptr %p184, align 1
  %v186 = fsub <4 x float> %v179, %v183
  %v187 = fadd <4 x float> %v181, %v183
  %v188 = fsub <4 x float> %v183, %v181
  %v189 = fsub <4 x float> %v181, %v185
  %v190 = fsub <4 x float> %v150, %v174
  %v191 = fadd <4 x float> %v162, %v174
  %v192 = fsub <4 x float> %v174, %v162
  %v193 = fsub <4 x float> %v162, %v186
  %p194 = getelementptr inbounds float, ptr %p105, i64 %index140
  store <4 x float> %v190, ptr %p194, align 4
  %p195 = getelementptr inbounds float, ptr %p117, i64 %index140
  store <4 x float> %v191, ptr %p195, align 4
  %p196 = getelementptr inbounds float, ptr %p125, i64 %index140
  store <4 x float> %v192, ptr %p196, align 4
  %p197 = getelementptr inbounds float, ptr %p133, i64 %index140
  store <4 x float> %v193, ptr %p197, align 4
  %v198 = fsub <4 x float> %v151, %v175
  %v199 = fadd <4 x float> %v163, %v175
  %v200 = fsub <4 x float> %v175, %v163
  %v201 = fsub <4 x float> %v163, %v187
  %p202 = getelementptr inbounds float, ptr %p111, i64 %index140
  store <4 x float> %v198, ptr %p202, align 4
  %p203 = getelementptr inbounds float, ptr %p119, i64 %index140
  store <4 x float> %v199, ptr %p203, align 4
  %p204 = getelementptr inbounds float, ptr %p127, i64 %index140
  store <4 x float> %v200, ptr %p204, align 4
  %p205 = getelementptr inbounds float, ptr %p135, i64 %index140
  store <4 x float> %v201, ptr %p205, align 4
  %v206 = fsub <4 x float> %v152, %v176
  %v207 = fadd <4 x float> %v164, %v176
  %v208 = fsub <4 x float> %v176, %v164
  %v209 = fsub <4 x float> %v164, %v188
  %p210 = getelementptr inbounds float, ptr %p113, i64 %index140
  store <4 x float> %v206, ptr %p210, align 4
  %p211 = getelementptr inbounds float, ptr %p121, i64 %index140
  store <4 x float> %v207, ptr %p211, align 4
  %p212 = getelementptr inbounds float, ptr %p129, i64 %index140
  store <4 x float> %v208, ptr %p212, align 4
  %p213 = getelementptr inbounds float, ptr %p137, i64 %index140
  store <4 x float> %v209, ptr %p213, align 4
  %v214 = fsub <4 x float> %v153, %v177
  %v215 = fadd <4 x float> %v165, %v177
  %v216 = fsub <4 x float> %v177, %v165
  %v217 = fsub <4 x float> %v165, %v189
  %p218 = getelementptr inbounds float, ptr %p115, i64 %index140
  store <4 x float> %v214, ptr %p218, align 4
  %p219 = getelementptr inbounds float, ptr %p123, i64 %index140
  store <4 x float> %v215, ptr %p219, align 4
  %p220 = getelementptr inbounds float, ptr %p131, i64 %index140
  store <4 x float> %v216, ptr %p220, align 4
  %p221 = getelementptr inbounds float, ptr %p139, i64 %index140
  store <4 x float> %v217, ptr %p221, align 4
  %i222 = add nsw i64 %index140, 4
  br label %loop140
done140:
  %i223 = add nsw i64 %index87, 1
  br label %loop87
done87:
  %i224 = mul nsw i64 %n44, 4
  %i225 = mul nsw i64 %i83, %i224
  %p226 = getelementptr inbounds float, ptr %p4, i64 %i225
  %i227 = mul nsw i64 %n38, %i224
  %i228 = add nsw i64 %i227, 16
  br label %loop229
loop229:
  %index229 = phi i64 [0, %done87], [%i334, %done236]
  %i230 = mul nsw i64 %index229, %i69
  %p231 = getelementptr inbounds float, ptr %scratch, i64 %i230
  %i232 = mul nsw i64 %index229, %i70
  %p233 = getelementptr inbounds float, ptr %p72, i64 %i232
  %i234 = mul nsw i64 %index229, %i228
  %p235 = getelementptr inbounds float, ptr %p226, i64 %i234
  br label %loop236
loop236:
  %index236 = phi i64 [0, %loop229], [%i333, %done242]
  %c237 = icmp slt i64 %index236, %i86
  br i1 %c237, label %body236, label %done236
body236:
  %i238 = mul nsw i64 %index236, %i224
  %p239 = getelementptr inbounds float, ptr %p235, i64 %i238
  %i240 = mul nsw i64 %index236, 4
  %p241 = getelementptr inbounds float, ptr %p233, i64 %i240
  br label %loop242
loop242:
  %index242 = phi i64 [0, %body236], [%i332, %done315]
  %c243 = icmp slt i64 %index242, %i82
  br i1 %c243, label %body242, label %done242
body242:
  %i244 = mul nsw i64 %index242, 20
  %p245 = getelementptr inbounds float, ptr %p231, i64 %i244
  %i246 = mul nsw i64 %index242, 24
  %p247 = getelementptr inbounds float, ptr %p241, i64 %i246
  %p248 = getelementptr inbounds float, ptr %p247, i64 24
  %c249 = icmp sgt i64 %n44, 0
  %i250 = select i1 %c249, i64 %n44, i64 0
  %i251 = udiv i64 %i250, 4
  %i252 = mul nsw i64 %i251, 4
  br label %loop253
loop253:
  %index253 = phi i64 [0, %body242], [%i314, %body253]
  %carried253_0 = phi <4 x float> [zeroinitializer, %body242], [%v308, %body253]
  %carried253_1 = phi <4 x float> [zeroinitializer, %body242], [%v313, %body253]
  %c254 = icmp slt i64 %index253, %i252
  br i1 %c254, label %body253, label %done253
body253:
  %i255 = mul nsw i64 %index253, 4
  %p256 = getelementptr inbounds float, ptr %p239, i64 %i255
  %p257 = getelementptr inbounds float, ptr %p256, i64 %i228
  call void @llvm.prefetch.p0(ptr %p257, i32 0, i32 2, i32 1)
  %v258 = load <4 x float>, ptr %p256, align 4
  %p259 = getelementptr inbounds float, ptr %p245, i64 %index253
  %v260 = load float, ptr %p259, align 4
  %v261 = insertelement <4 x float> poison, float %v260, i64 0
  %v262 = shufflevector <4 x float> %v261, <4 x float> poison, <4 x i32> zeroinitializer
  %v263 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v262, <4 x float> %v258, <4 x float> %carried253_0)
  %p264 = getelementptr inbounds float, ptr %p259, i64 20
  %v265 = load float, ptr %p264, align 4
  %v266 = insertelement <4 x float> poison, float %v265, i64 0
  %v267 = shufflevector <4 x float> %v266, <4 x float> poison, <4 x i32> zeroinitializer
  %v268 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v267, <4 x float> %v258, <4 x float> %carried253_1)
  %p269 = getelementptr inbounds float, ptr %p239, i64 %i255
  %p270 = getelementptr inbounds float, ptr %p269, i64 4
  %p271 = getelementptr inbounds float, ptr %p270, i64 %i228
  call void @llvm.prefetch.p0(ptr %p271, i32 0, i32 2, i32 1)
  %v272 = load <4 x float>, ptr %p270, align 4
  %p273 = getelementptr inbounds float, ptr %p245, i64 %index253
  %p274 = getelementptr inbounds float, ptr %p273, i64 1
  %v275 = load float, ptr %p274, align 4
  %v276 = insertelement <4 x float> poison, float %v275, i64 0
  %v277 = shufflevector <4 x float> %v276, <4 x float> poison, <4 x i32> zeroinitializer
  %v278 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v277, <4 x float> %v272, <4 x float> %v263)
  %p279 = getelementptr inbounds float, ptr %p273, i64 21
  %v280 = load float, ptr %p279, align 4
  %v281 = insertelement <4 x float> poison, float %v280, i64 0
  %v282 = shufflevector <4 x float> %v281, <4 x float> poison, <4 x i32> zeroinitializer
  %v283 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v282, <4 x float> %v272, <4 x float> %v268)
  %p284 = getelementptr inbounds float, ptr %p239, i64 %i255
  %p285 = getelementptr inbounds float, ptr %p284, i64 8
  %p286 = getelementptr inbounds float, ptr %p285, i64 %i228
  call void @llvm.prefetch.p0(ptr %p286, i32 0, i32 2, i32 1)
  %v287 = load <4 x float>, ptr %p285, align 4
  %p288 = getelementptr inbounds float, ptr %p245, i64 %index253
  %p289 = getelementptr inbounds float, ptr %p288, i64 2
  %v290 = load float, ptr %p289, align 4
  %v291 = insertelement <4 x float> poison, float %v290, i64 0
  %v292 = shufflevector <4 x float> %v291, <4 x float> poison, <4 x i32> zeroinitializer
  %v293 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v292, <4 x float> %v287, <4 x float> %v278)
  %p294 = getelementptr inbounds float, ptr %p288, i64 22
  %v295 = load float, ptr %p294, align 4
  %v296 = insertelement <4 x float> poison, float %v295, i64 0
  %v297 = shufflevector <4 x float> %v296, <4 x float> poison, <4 x i32> zeroinitializer
  %v298 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v297, <4 x float> %v287, <4 x float> %v283)
  %p299 = getelementptr inbounds float, ptr %p239, i64 %i255
  %p300 = getelementptr inbounds float, ptr %p299, i64 12
  %p301 = getelementptr inbounds float, ptr %p300, i64 %i228
  call void @llvm.prefetch.p0(ptr %p301, i32 0, i32 2, i32 1)
  %v302 = load <4 x float>, ptr %p300, align 4
  %p303 = getelementptr inbounds float, ptr %p245, i64 %index253
  %p304 = getelementptr inbounds float, ptr %p303, i64 3
  %v305 = load float, ptr %p304, align 4
  %v306 = insertelement <4 x float> poison, float %v305, i64 0
  %v307 = shufflevector <4 x float> %v306, <4 x float> poison, <4 x i32> zeroinitializer
  %v308 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v307, <4 x float> %v302, <4 x float> %v293)
  %p309 = getelementptr inbounds float, ptr %p303, i64 23
  %v310 = load float, ptr %p309, align 4
  %v311 = insertelement <4 x float> poison, float %v310, i64 0
  %v312 = shufflevector <4 x float> %v311, <4 x float> poison, <4 x i32> zeroinitializer
  %v313 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v312, <4 x float> %v302, <4 x float> %v298)
  %i314 = add nsw i64 %index253, 4
  br label %loop253
done253:
  br label %loop315
loop315:
  %index315 = phi i64 [%i252, %done253], [%i331, %body315]
  %carried315_0 = phi <4 x float> [%carried253_0, %done253], [%v325, %body315]
  %carried315_1 = phi <4 x float> [%carried253_1, %done253], [%v330, %body315]
  %c316 = icmp slt i64 %index315, %n44
  br i1 %c316, label %body315, label %done315
body315:
  %i317 = mul nsw i64 %index315, 4
  %p318 = getelementptr inbounds float, ptr %p239, i64 %i317
  %p319 = getelementptr inbounds float, ptr %p318, i64 %i228
  call void @llvm.prefetch.p0(ptr %p319, i32 0, i32 2, i32 1)
  %v320 = load <4 x float>, ptr %p318, align 4
  %p321 = getelementptr inbounds float, ptr %p245, i64 %index315
  %v322 = load float, ptr %p321, align 4
  %v323 = insertelement <4 x float> poison, float %v322, i64 0
  %v324 = shufflevector <4 x float> %v323, <4 x float> poison, <4 x i32> zeroinitializer
  %v325 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v324, <4 x float> %v320, <4 x float> %carried315_0)
  %p326 = getelementptr inbounds float, ptr %p321, i64 20
  %v327 = load float, ptr %p326, align 4
  %v328 = insertelement <4 x float> poison, float %v327, i64 0
  %v329 = shufflevector <4 x float> %v328, <4 x float> poison, <4 x i32> zeroinitializer
  %v330 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v329, <4 x float> %v320, <4 x float> %carried315_1)
  %i331 = add nsw i64 %index315, 1
  br label %loop315
done315:
  store <4 x float> %carried315_0, ptr %p247, align 4
  store <4 x float> %carried315_1, ptr %p248, align 4
  %i332 = add nsw i64 %index242, 2
  br label %loop242
done242:
  %i333 = add nsw i64 %index236, 1
  br label %loop236
done236:
  %i334 = add nsw i64 %index229, 1
  %c335 = icmp slt i64 %i334, 16
  br i1 %c335, label %loop229, label %done229
done229:
  %i336 = mul nsw i64 %n44, 4
  %i337 = mul nsw i64 %n38, %i336
  %p338 = getelementptr inbounds float, ptr %p4, i64 %i337
  %v339 = load float, ptr %p338, align 4
  %v340 = insertelement <4 x float> poison, float %v339, i64 0
  %v341 = shufflevector <4 x float> %v340, <4 x float> poison, <4 x i32> zeroinitializer
  %i342 = mul nsw i64 %i83, 4
  %i343 = mul nsw i64 %i86, 4
  %i344 = add nsw i64 %i342, %i343
  %c345 = icmp slt i64 %n46, %i344
  %i346 = select i1 %c345, i64 %n46, i64 %i344
  br label %loop347
loop347:
  %index347 = phi i64 [0, %done229], [%i484, %done387]
  %c348 = icmp slt i64 %index347, %i82
  br i1 %c348, label %body347, label %done347
body347:
  %i349 = add nsw i64 %i79, %index347
  %i350 = urem i64 %i349, %n34
  %i351 = udiv i64 %i349, %n34
  %i352 = udiv i64 %i351, %n32
  %i353 = urem i64 %i351, %n32
  %i354 = mul nsw i64 %i353, 2
  %i355 = mul nsw i64 %i350, 2
  %i356 = mul nsw i64 %index347, 24
  %p357 = getelementptr inbounds float, ptr %p72, i64 %i356
  %p358 = getelementptr inbounds float, ptr %p357, i64 %i70
  %i359 = mul nsw i64 2, %i70
  %p360 = getelementptr inbounds float, ptr %p357, i64 %i359
  %i361 = mul nsw i64 3, %i70
  %p362 = getelementptr inbounds float, ptr %p357, i64 %i361
  %i363 = mul nsw i64 4, %i70
  %p364 = getelementptr inbounds float, ptr %p357, i64 %i363
  %i365 = mul nsw i64 5, %i70
  %p366 = getelementptr inbounds float, ptr %p357, i64 %i365
  %i367 = mul nsw i64 6, %i70
  %p368 = getelementptr inbounds float, ptr %p357, i64 %i367
  %i369 = mul nsw i64 7, %i70
  %p370 = getelementptr inbounds float, ptr %p357, i64 %i369
  %i371 = mul nsw i64 8, %i70
  %p372 = getelementptr inbounds float, ptr %p357, i64 %i371
  %i373 = mul nsw i64 9, %i70
  %p374 = getelementptr inbounds float, ptr %p357, i64 %i373
  %i375 = mul nsw i64 10, %i70
  %p376 = getelementptr inbounds float, ptr %p357, i64 %i375
  %i377 = mul nsw i64 11, %i70
  %p378 = getelementptr inbounds float, ptr %p357, i64 %i377
  %i379 = mul nsw i64 12, %i70
  %p380 = getelementptr inbounds float, ptr %p357, i64 %i379
  %i381 = mul nsw i64 13, %i70
  %p382 = getelementptr inbounds float, ptr %p357, i64 %i381
  %i383 = mul nsw i64 14, %i70
  %p384 = getelementptr inbounds float, ptr %p357, i64 %i383
  %i385 = mul nsw i64 15, %i70
  %p386 = getelementptr inbounds float, ptr %p357, i64 %i385
  br label %loop387
loop387:
  %index387 = phi i64 [%i342, %body347], [%i483, %after455]
  %c388 = icmp slt i64 %index387, %i346
  br i1 %c388, label %body387, label %done387
body387:
  %p389 = getelementptr inbounds float, ptr %p6, i64 %index387
  %v390 = load <4 x float>, ptr %p389, align 1
  %i391 = sub nsw i64 %index387, %i342
  %p392 = getelementptr inbounds float, ptr %p357, i64 %i391
  %v393 = load <4 x float>, ptr %p392, align 4
  %p394 = getelementptr inbounds float, ptr %p364, i64 %i391
  %v395 = load <4 x float>, ptr %p394, align 4
  %p396 = getelementptr inbounds float, ptr %p372, i64 %i391
  %v397 = load <4 x float>, ptr %p396, align 4
  %p398 = getelementptr inbounds float, ptr %p380, i64 %i391
  %v399 = load <4 x float>, ptr %p398, align 4
  %v400 = fadd <4 x float> %v395, %v397
  %v401 = fsub <4 x float> %v395, %v397
  %v402 = fadd <4 x float> %v393, %v400
  %v403 = fsub <4 x float> %v401, %v399
  %p404 = getelementptr inbounds float, ptr %p358, i64 %i391
  %v405 = load <4 x float>, ptr %p404, align 4
  %p406 = getelementptr inbounds float, ptr %p366, i64 %i391
  %v407 = load <4 x float>, ptr %p406, align 4
  %p408 = getelementptr inbounds float, ptr %p374, i64 %i391
  %v409 = load <4 x float>, ptr %p408, align 4
  %p410 = getelementptr inbounds float, ptr %p382, i64 %i391
  %v411 = load <4 x float>, ptr %p410, align 4
  %v412 = fadd <4 x float> %v407, %v409
  %v413 = fsub <4 x float> %v407, %v409
  %v414 = fadd <4 x float> %v405, %v412
  %v415 = fsub <4 x float> %v413, %v411
  %p416 = getelementptr inbounds float, ptr %p360, i64 %i391
  %v417 = load <4 x float>, ptr %p416, align 4
  %p418 = getelementptr inbounds float, ptr %p368, i64 %i391
  %v419 = load <4 x float>, ptr %p418, align 4
  %p420 = getelementptr inbounds float, ptr %p376, i64 %i391
  %v421 = load <4 x float>, ptr %p420, align 4
  %p422 = getelementptr inbounds float, ptr %p384, i64 %i391
  %v423 = load <4 x float>, ptr %p422, align 4
  %v424 = fadd <4 x float> %v419, %v421
  %v425 = fsub <4 x float> %v419, %v421
  %v426 = fadd <4 x float> %v417, %v424
  %v427 = fsub <4 x float> %v425, %v423
  %p428 = getelementptr inbounds float, ptr %p362, i64 %i391
  %v429 = load <4 x float>, ptr %p428, align 4
  %p430 = getelementptr inbounds float, ptr %p370, i64 %i391
  %v431 = load <4 x float>, ptr %p430, align 4
  %p432 = getelementptr inbounds float, ptr %p378, i64 %i391
  %v433 = load <4 x float>, ptr %p432, align 4
  %p434 = getelementptr inbounds float, ptr %p386, i64 %i391
  %v435 = load <4 x float>, ptr %p434, align 4
  %v436 = fadd <4 x float> %v431, %v433
  %v437 = fsub <4 x float> %v431, %v433
  %v438 = fadd <4 x float> %v429, %v436
  %v439 = fsub <4 x float> %v437, %v435
  %v440 = fadd <4 x float> %v414, %v426
  %v441 = fsub <4 x float> %v414, %v426
  %v442 = fadd <4 x float> %v402, %v440
  %v443 = fsub <4 x float> %v441, %v438
  %v444 = fadd <4 x float> %v415, %v427
  %v445 = fsub <4 x float> %v415, %v427
  %v446 = fadd <4 x float> %v403, %v444
  %v447 = fsub <4 x float> %v445, %v439
  %v448 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v442, <4 x float> %v341, <4 x float> %v390)
  %v449 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v443, <4 x float> %v341, <4 x float> %v390)
  %v450 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v446, <4 x float> %v341, <4 x float> %v390)
  %v451 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v447, <4 x float> %v341, <4 x float> %v390)
  %i452 = mul nsw i64 %i352, %n22
  %i453 = add nsw i64 %i354, 1
  %c454 = icmp slt i64 %i453, %n26
  br i1 %c454, label %then455, label %after455
then455:
  %i456 = add nsw i64 %i355, 1
  %c457 = icmp slt i64 %i456, %n28
  br i1 %c457, label %then458, label %after458
then458:
  %i459 = udiv i64 %i354, 2
  %i460 = mul nsw i64 %i459, %n24
  %i461 = udiv i64 %i355, 2
  %i462 = mul nsw i64 %i461, 5
  %i463 = add nsw i64 %i460, %i462
  %i464 = add nsw i64 %i452, %i463
  %i465 = add nsw i64 %i464, %index387
  %m466 = fcmp ugt <4 x float> %v449, %v448
  %m467 = fcmp ord <4 x float> %v448, %v448
  %m468 = and <4 x i1> %m466, %m467
  %v469 = select <4 x i1> %m468, <4 x float> %v449, <4 x float> %v448
  %v470 = select <4 x i1> %m468, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m471 = fcmp ugt <4 x float> %v450, %v469
  %m472 = fcmp ord <4 x float> %v469, %v469
  %m473 = and <4 x i1> %m471, %m472
  %v474 = select <4 x i1> %m473, <4 x float> %v450, <4 x float> %v469
  %v475 = select <4 x i1> %m473, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v470
  %m476 = fcmp ugt <4 x float> %v451, %v474
  %m477 = fcmp ord <4 x float> %v474, %v474
  %m478 = and <4 x i1> %m476, %m477
  %v479 = select <4 x i1> %m478, <4 x float> %v451, <4 x float> %v474
  %v480 = select <4 x i1> %m478, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v475
  %p481 = getelementptr inbounds i8, ptr %p10, i64 %i465
  store <4 x i8> %v480, ptr %p481, align 1
  %p482 = getelementptr inbounds float, ptr %p8, i64 %i465
  store <4 x float> %v479, ptr %p482, align 1
  br label %after458
after458:
  br label %after455
after455:
  %i483 = add nsw i64 %index387, 4
  br label %loop387
done387:
  %i484 = add nsw i64 %index347, 1
  br label %loop347
done347:
  %i485 = add nsw i64 %index75, 1
  br label %loop75
done75:
  ret void
}
