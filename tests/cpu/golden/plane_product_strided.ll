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
  %i65 = sub nsw i64 %n26, 1
  %i66 = add nsw i64 %i64, %i65
  %i67 = udiv i64 %i66, %n26
  br label %loop68
loop68:
  %index68 = phi i64 [%first, %entry], [%i338, %done235]
  %c69 = icmp slt i64 %index68, %last
  br i1 %c69, label %body68, label %done68
body68:
  %i70 = udiv i64 %index68, %i67
  %i71 = urem i64 %index68, %i67
  %i72 = mul nsw i64 %i71, %n26
  %i73 = mul nsw i64 %i70, %n28
  %i74 = mul nsw i64 %n26, 32
  %i75 = add nsw i64 %i74, 15
  %i76 = udiv i64 %i75, 16
  %i77 = mul nsw i64 %i76, 16
  %p78 = getelementptr inbounds float, ptr %scratch, i64 %i77
  %i79 = mul nsw i64 %n18, 8
  %i80 = add nsw i64 %i79, 16
  %i81 = sub nsw i64 %i64, %i72
  %c82 = icmp slt i64 %n26, %i81
  %i83 = select i1 %c82, i64 %n26, i64 %i81
  %i84 = add nsw i64 %i73, %n28
  %c85 = icmp slt i64 %i84, %n16
  %i86 = select i1 %c85, i64 %i84, i64 %n16
  %i87 = mul nsw i64 %i72, 2
  %i88 = sub nsw i64 %n24, 1
  %i89 = mul nsw i64 %i83, 2
  br label %loop90
loop90:
  %index90 = phi i64 [0, %body68], [%i149, %body90]
  %c91 = icmp slt i64 %index90, %i89
  br i1 %c91, label %body90, label %done90
body90:
  %i92 = add nsw i64 %i87, %index90
  %c93 = icmp slt i64 %i92, %i88
  %i94 = select i1 %c93, i64 %i92, i64 %i88
  %i95 = udiv i64 %i94, %n22
  %i96 = urem i64 %i94, %n22
  %i97 = mul nsw i64 %i96, 4
  %i98 = sub nsw i64 %n20, 4
  %c99 = icmp slt i64 %i97, %i98
  %i100 = select i1 %c99, i64 %i97, i64 %i98
  %i101 = mul nsw i64 %index90, 8
  %p102 = getelementptr inbounds i64, ptr %scratch, i64 %i101
  %i103 = mul nsw i64 %i95, %n32
  %i104 = mul nsw i64 %i95, %n36
  %i105 = add nsw i64 %i104, %i100
  %p106 = getelementptr inbounds i64, ptr %p102, i64 1
  store i64 %i105, ptr %p106, align 8
  %i107 = udiv i64 %i100, %n40
  %i108 = urem i64 %i100, %n40
  %i109 = mul nsw i64 %i107, %n42
  %i110 = add nsw i64 %i103, %i109
  %i111 = mul nsw i64 %i108, %n44
  %i112 = add nsw i64 %i110, %i111
  store i64 %i112, ptr %p102, align 8
  %i113 = add nsw i64 %i108, 4
  %c114 = icmp sgt i64 %i113, %n40
  %v115 = zext i1 %c114 to i64
  %p116 = getelementptr inbounds i64, ptr %p102, i64 2
  store i64 %v115, ptr %p116, align 8
  %i117 = mul nsw i64 %i108, %n44
  %i118 = add nsw i64 %i110, %i117
  %p119 = getelementptr inbounds i64, ptr %p102, i64 4
  store i64 %i118, ptr %p119, align 8
  %i120 = add nsw i64 %i108, 1
  %c121 = icmp eq i64 %i120, %n40
  %i122 = add nsw i64 %i110, %n42
  %i123 = select i1 %c121, i64 %i122, i64 %i110
  %i124 = select i1 %c121, i64 0, i64 %i120
  %i125 = mul nsw i64 %i124, %n44
  %i126 = add nsw i64 %i123, %i125
  %p127 = getelementptr inbounds i64, ptr %p102, i64 5
  store i64 %i126, ptr %p127, align 8
  %i128 = add nsw i64 %i124, 1
  %c129 = icmp eq i64 %i128, %n40
  %i130 = add nsw i64 %i123, %n42
  %i131 = select i1 %c129, i64 %i130, i64 %i123
  %i132 = select i1 %c129, i64 0, i64 %i128
  %i133 = mul nsw i64 %i132, %n44
  %i134 = add nsw i64 %i131, %i133
  %p135 = getelementptr inbounds i64, ptr %p102, i64 6
  store i64 %i134, ptr %p135, align 8
  %i136 = add nsw i64 %i132, 1
  %c137 = icmp eq i64 %i136, %n40
  %i138 = add nsw i64 %i131, %n42
  %i139 = select i1 %c137, i64 %i138, i64 %i131
  %i140 = select i1 %c137, i64 0, i64 %i136
  %i141 = mul nsw i64 %i140, %n44
  %i142 = add nsw i64 %i139, %i141
  %p143 = getelementptr inbounds i64, ptr %p102, i64 7
  store i64 %i142, ptr %p143, align 8
  %i144 = add nsw i64 %i140, 1
  %c145 = icmp eq i64 %i144, %n40
  %i146 = add nsw i64 %i139, %n42
  %i147 = select i1 %c145, i64 %i146, i64 %i139
  %i148 = select i1 %c145, i64 0, i64 %i144
  %i149 = add nsw i64 %index90, 1
  br label %loop90
done90:
  %i150 = mul nsw i64 %n34, 4
  br label %loop151
loop151:
  %index151 = phi i64 [0, %done90], [%i234, %done157]
  %c152 = icmp slt i64 %index151, %n18
  br i1 %c152, label %body151, label %done151
body151:
  %i153 = mul nsw i64 %index151, %n34
  %p154 = getelementptr inbounds float, ptr %p2, i64 %i153
  %i155 = mul nsw i64 %index151, 8
  %p156 = getelementptr inbounds float, ptr %p78, i64 %i155
  br label %loop157
loop157:
  %index157 = phi i64 [0, %body151], [%i233, %after212]
  %c158 = icmp slt i64 %index157, %i83
  br i1 %c158, label %body157, label %done157
body157:
  %i159 = mul nsw i64 %index157, %i80
  %p160 = getelementptr inbounds float, ptr %p156, i64 %i159
  %i161 = mul nsw i64 %index157, 16
  %p162 = getelementptr inbounds i64, ptr %scratch, i64 %i161
  %v163 = load i64, ptr %p162, align 8
  %p164 = getelementptr inbounds float, ptr %p154, i64 %v163
  %p165 = getelementptr inbounds float, ptr %p164, i64 %i150
  call void @llvm.prefetch.p0(ptr %p165, i32 0, i32 3, i32 1)
  %p166 = getelementptr inbounds i64, ptr %p162, i64 2
  %v167 = load i64, ptr %p166, align 8
  %c168 = icmp ne i64 %v167, 0
  %c169 = xor i1 %c168, true
  br i1 %c169, label %then170, label %after170
then170:
  %v171 = load <4 x float>, ptr %p164, align 4
  %p172 = getelementptr inbounds float, ptr %p164, i64 3
  %v173 = load <4 x float>, ptr %p172, align 4
  %v174 = shufflevector <4 x float> %v171, <4 x float> %v173, <4 x i32> <i32 0, i32 2, i32 5, i32 7>
  store <4 x float> %v174, ptr %p160, align 4
  br label %after170
after170:
  br i1 %c168, label %then175, label %after175
then175:
  %p176 = getelementptr inbounds i64, ptr %p162, i64 4
  %v177 = load i64, ptr %p176, align 8
  %p178 = getelementptr inbounds float, ptr %p154, i64 %v177
  %p179 = getelementptr inbounds i64, ptr %p162, i64 5
  %v180 = load i64, ptr %p179, align 8
  %p181 = getelementptr inbounds float, ptr %p154, i64 %v180
  %p182 = getelementptr inbounds i64, ptr %p162, i64 6
  %v183 = load i64, ptr %p182, align 8
  %p184 = getelementptr inbounds float, ptr %p154, i64 %v183
  %p185 = getelementptr inbounds i64, ptr %p162, i64 7
  %v186 = load i64, ptr %p185, align 8
  %p187 = getelementptr inbounds float, ptr %p154, i64 %v186
  %v188 = load float, ptr %p178, align 4
  %v189 = insertelement <4 x float> poison, float %v188, i64 0
  %v190 = load float, ptr %p181, align 4
  %v191 = insertelement <4 x float> %v189, float %v190, i64 1
  %v192 = load float, ptr %p184, align 4
  %v193 = insertelement <4 x float> %v191, float %v192, i64 2
  %v194 = load float, ptr %p187, align 4
  %v195 = insertelement <4 x float> %v193, float %v194, i64 3
  store <4 x float> %v195, ptr %p160, align 4
  br label %after175
after175:
  %i196 = mul nsw i64 %index157, 16
  %p197 = getelementptr inbounds i64, ptr %scratch, i64 %i196
  %p198 = getelementptr inbounds i64, ptr %p197, i64 8
  %v199 = load i64, ptr %p198, align 8
  %p200 = getelementptr inbounds float, ptr %p154, i64 %v199
  %p201 = getelementptr inbounds float, ptr %p200, i64 %i150
  call void @llvm.prefetch.p0(ptr %p201, i32 0, i32 3, i32 1)
  %p202 = getelementptr inbounds float, ptr %p160, i64 4
  %p203 = getelementptr inbounds i64, ptr %p198, i64 2
  %v204 = load i64, ptr %p203, align 8
  %c205 = icmp ne i64 %v204, 0
  %c206 = xor i1 %c205, true
  br i1 %c206, label %then207, label %after207
then207:
  %v208 = load <4 x float>, ptr %p200, align 4
  %p209 = getelementptr inbounds float, ptr %p200, i64 3
  %v210 = load <4 x float>, ptr %p209, align 4
  %v211 = shufflevector <4 x float> %v208, <4 x float> %v210, <4 x i32> <i32 0, i32 2, i32 5, i32 7>
  store <4 x float> %v211, ptr %p202, align 4
  br label %after207
after207:
  br i1 %c205, label %then212, label %after212
then212:
  %p213 = getelementptr inbounds i64, ptr %p198, i64 4
  %v214 = load i64, ptr %p213, align 8
  %p215 = getelementptr inbounds float, ptr %p154, i64 %v214
  %p216 = getelementptr inbounds i64, ptr %p198, i64 5
  %v217 = load i64, ptr %p216, align 8
  %p218 = getelementptr inbounds float, ptr %p154, i64 %v217
  %p219 = getelementptr inbounds i64, ptr %p198, i64 6
  %v220 = load i64, ptr %p219, align 8
  %p221 = getelementptr inbounds float, ptr %p154, i64 %v220
  %p222 = getelementptr inbounds i64, ptr %p198, i64 7
  %v223 = load i64, ptr %p222, align 8
  %p224 = getelementptr inbounds float, ptr %p154, i64 %v223
  %v225 = load float, ptr %p215, align 4
  %v226 = insertelement <4 x float> poison, float %v225, i64 0
  %v227 = load float, ptr %p218, align 4
  %v228 = insertelement <4 x float> %v226, float %v227, i64 1
  %v229 = load float, ptr %p221, align 4
  %v230 = insertelement <4 x float> %v228, float %v229, i64 2
  %v231 = load float, ptr %p224, align 4
  %v232 = insertelement <4 x float> %v230, float %v231, i64 3
  store <4 x float> %v232, ptr %p202, align 4
  br label %after212
after212:
  %i233 = add nsw i64 %index157, 1
  br label %loop157
done157:
  %i234 = add nsw i64 %index151, 1
  br label %loop151
done151:
  br label %loop235
loop235:
  %index235 = phi i64 [%i73, %done151], [%i337, %done240]
  %c236 = icmp slt i64 %index235, %i86
  br i1 %c236, label %body235, label %done235
body235:
  %i237 = add nsw i64 %index235, %n30
  %c238 = icmp slt i64 %i237, %i86
  %i239 = select i1 %c238, i64 %i237, i64 %i86
  br label %loop240
loop240:
  %index240 = phi i64 [0, %body235], [%i336, %done242]
  %c241 = icmp slt i64 %index240, %i83
  br i1 %c241, label %body240, label %done240
body240:
  br label %loop242
loop242:
  %index242 = phi i64 [%index235, %body240], [%i335, %done319]
  %c243 = icmp slt i64 %index242, %i239
  br i1 %c243, label %body242, label %done242
body242:
  %i244 = sub nsw i64 %n16, 1
  %c245 = icmp slt i64 %index242, %i244
  %i246 = select i1 %c245, i64 %index242, i64 %i244
  %i247 = mul nsw i64 %i246, %n38
  %i248 = mul nsw i64 %index240, 16
  %p249 = getelementptr inbounds i64, ptr %scratch, i64 %i248
  %p250 = getelementptr inbounds i64, ptr %p249, i64 1
  %v251 = load i64, ptr %p250, align 8
  %i252 = mul nsw i64 %index240, 16
  %p253 = getelementptr inbounds i64, ptr %scratch, i64 %i252
  %p254 = getelementptr inbounds i64, ptr %p253, i64 8
  %p255 = getelementptr inbounds i64, ptr %p254, i64 1
  %v256 = load i64, ptr %p255, align 8
  %i257 = add nsw i64 %i247, %v251
  %i258 = add nsw i64 %i247, %v256
  %p259 = getelementptr inbounds float, ptr %p8, i64 %i257
  call void @llvm.prefetch.p0(ptr %p259, i32 1, i32 3, i32 1)
  %p260 = getelementptr inbounds float, ptr %p8, i64 %i258
  call void @llvm.prefetch.p0(ptr %p260, i32 1, i32 3, i32 1)
  %i261 = mul nsw i64 %index242, %n18
  %p262 = getelementptr inbounds float, ptr %p4, i64 %i261
  %i263 = mul nsw i64 %index240, %i80
  %p264 = getelementptr inbounds float, ptr %p78, i64 %i263
  %c265 = icmp sgt i64 %n18, 0
  %i266 = select i1 %c265, i64 %n18, i64 0
  %i267 = udiv i64 %i266, 4
  %i268 = mul nsw i64 %i267, 4
  br label %loop269
loop269:
  %index269 = phi i64 [0, %body242], [%i318, %body269]
  %carried269_0 = phi <4 x float> [zeroinitializer, %body242], [%v314, %body269]
  %carried269_1 = phi <4 x float> [zeroinitializer, %body242], [%v317, %body269]
  %c270 = icmp slt i64 %index269, %i268
  br i1 %c270, label %body269, label %done269
body269:
  %i271 = mul nsw i64 %index269, 8
  %p272 = getelementptr inbounds float, ptr %p262, i64 %index269
  %v273 = load float, ptr %p272, align 4
  %v274 = insertelement <4 x float> poison, float %v273, i64 0
  %v275 = shufflevector <4 x float> %v274, <4 x float> poison, <4 x i32> zeroinitializer
  %p276 = getelementptr inbounds float, ptr %p264, i64 %i271
  %v277 = load <4 x float>, ptr %p276, align 4
  %v278 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v275, <4 x float> %v277, <4 x float> %carried269_0)
  %p279 = getelementptr inbounds float, ptr %p276, i64 4
  %v280 = load <4 x float>, ptr %p279, align 4
  %v281 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v275, <4 x float> %v280, <4 x float> %carried269_1)
  %p282 = getelementptr inbounds float, ptr %p262, i64 %index269
  %p283 = getelementptr inbounds float, ptr %p282, i64 1
  %v284 = load float, ptr %p283, align 4
  %v285 = insertelement <4 x float> poison, float %v284, i64 0
  %v286 = shufflevector <4 x float> %v285, <4 x float> poison, <4 x i32> zeroinitializer
  %p287 = getelementptr inbounds float, ptr %p264, i64 %i271
  %p288 = getelementptr inbounds float, ptr %p287, i64 8
  %v289 = load <4 x float>, ptr %p288, align 4
  %v290 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v286, <4 x float> %v289, <4 x float> %v278)
  %p291 = getelementptr inbounds float, ptr %p287, i64 12
  %v292 = load <4 x float>, ptr %p291, align 4
  %v293 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v286, <4 x float> %v292, <4 x float> %v281)
  %p294 = getelementptr inbounds float, ptr %p262, i64 %index269
  %p295 = getelementptr inbounds float, ptr %p294, i64 2
  %v296 = load float, ptr %p295, align 4
  %v297 = insertelement <4 x float> poison, float %v296, i64 0
  %v298 = shufflevector <4 x float> %v297, <4 x float> poison, <4 x i32> zeroinitializer
  %p299 = getelementptr inbounds float, ptr %p264, i64 %i271
  %p300 = getelementptr inbounds float, ptr %p299, i64 16
  %v301 = load <4 x float>, ptr %p300, align 4
  %v302 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v298, <4 x float> %v301, <4 x float> %v290)
  %p303 = getelementptr inbounds float, ptr %p299, i64 20
  %v304 = load <4 x float>, ptr %p303, align 4
  %v305 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v298, <4 x float> %v304, <4 x float> %v293)
  %p306 = getelementptr inbounds float, ptr %p262, i64 %index269
  %p307 = getelementptr inbounds float, ptr %p306, i64 3
  %v308 = load float, ptr %p307, align 4
  %v309 = insertelement <4 x float> poison, float %v308, i64 0
  %v310 = shufflevector <4 x float> %v309, <4 x float> poison, <4 x i32> zeroinitializer
  %p311 = getelementptr inbounds float, ptr %p264, i64 %i271
  %p312 = getelementptr inbounds float, ptr %p311, i64 24
  %v313 = load <4 x float>, ptr %p312, align 4
  %v314 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v310, <4 x float> %v313, <4 x float> %v302)
  %p315 = getelementptr inbounds float, ptr %p311, i64 28
  %v316 = load <4 x float>, ptr %p315, align 4
  %v317 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v310, <4 x float> %v316, <4 x float> %v305)
  %i318 = add nsw i64 %index269, 4
  br label %loop269
done269:
  br label %loop319
loop319:
  %index319 = phi i64 [%i268, %done269], [%i332, %body319]
  %carried319_0 = phi <4 x float> [%carried269_0, %done269], [%v328, %body319]
  %carried319_1 = phi <4 x float> [%carried269_1, %done269], [%v331, %body319]
  %c320 = icmp slt i64 %index319, %n18
  br i1 %c320, label %body319, label %done319
body319:
  %i321 = mul nsw i64 %index319, 8
  %p322 = getelementptr inbounds float, ptr %p262, i64 %index319
  %v323 = load float, ptr %p322, align 4
  %v324 = insertelement <4 x float> poison, float %v323, i64 0
  %v325 = shufflevector <4 x float> %v324, <4 x float> poison, <4 x i32> zeroinitializer
  %p326 = getelementptr inbounds float, ptr %p264, i64 %i321
  %v327 = load <4 x float>, ptr %p326, align 4
  %v328 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v325, <4 x float> %v327, <4 x float> %carried319_0)
  %p329 = getelementptr inbounds float, ptr %p326, i64 4
  %v330 = load <4 x float>, ptr %p329, align 4
  %v331 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v325, <4 x float> %v330, <4 x float> %carried319_1)
  %i332 = add nsw i64 %index319, 1
  br label %loop319
done319:
  %p333 = getelementptr inbounds float, ptr %p8, i64 %i257
  store <4 x float> %carried319_0, ptr %p333, align 1
  %p334 = getelementptr inbounds float, ptr %p8, i64 %i258
  store <4 x float> %carried319_1, ptr %p334, align 1
  %i335 = add nsw i64 %index242, 1
  br label %loop242
done242:
  %i336 = add nsw i64 %index240, 1
  br label %loop240
done240:
  %i337 = add nsw i64 %index235, %n30
  br label %loop235
done235:
  %i338 = add nsw i64 %index68, 1
  br label %loop68
done68:
  ret void
}
