declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare void @llvm.masked.store.v4f32.p0(<4 x float>, ptr, i32, <4 x i1>)
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
  %v73 = getelementptr inbounds i64, ptr %arguments, i64 36
  %n74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %arguments, i64 37
  %n76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %arguments, i64 38
  %n78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %arguments, i64 39
  %n80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %arguments, i64 40
  %n82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %arguments, i64 41
  %n84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %arguments, i64 42
  %n86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %arguments, i64 43
  %n88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %arguments, i64 44
  %n90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %arguments, i64 45
  %n92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %arguments, i64 46
  %n94 = load i64, ptr %v93, align 8
  %i95 = sub nsw i64 %n22, 1
  %i96 = add nsw i64 %n14, %i95
  %i97 = udiv i64 %i96, %n22
  br label %loop98
loop98:
  %index98 = phi i64 [%first, %entry], [%i578, %done494]
  %c99 = icmp slt i64 %index98, %last
  br i1 %c99, label %body98, label %done98
body98:
  %i100 = udiv i64 %index98, %i97
  %i101 = urem i64 %index98, %i97
  %i102 = udiv i64 %i100, %n46
  %i103 = urem i64 %i100, %n46
  %i104 = mul nsw i64 %i103, %n54
  %i105 = mul nsw i64 %i103, %n62
  %i106 = mul nsw i64 %i103, %n70
  %i107 = mul nsw i64 %i103, %n78
  %i108 = mul nsw i64 %i103, %n86
  %i109 = mul nsw i64 %i103, %n94
  %i110 = udiv i64 %i102, %n44
  %i111 = urem i64 %i102, %n44
  %i112 = mul nsw i64 %i111, %n52
  %i113 = add nsw i64 %i104, %i112
  %i114 = mul nsw i64 %i111, %n60
  %i115 = add nsw i64 %i105, %i114
  %i116 = mul nsw i64 %i111, %n68
  %i117 = add nsw i64 %i106, %i116
  %i118 = mul nsw i64 %i111, %n76
  %i119 = add nsw i64 %i107, %i118
  %i120 = mul nsw i64 %i111, %n84
  %i121 = add nsw i64 %i108, %i120
  %i122 = mul nsw i64 %i111, %n92
  %i123 = add nsw i64 %i109, %i122
  %i124 = udiv i64 %i110, %n42
  %i125 = urem i64 %i110, %n42
  %i126 = mul nsw i64 %i125, %n50
  %i127 = add nsw i64 %i113, %i126
  %i128 = mul nsw i64 %i125, %n58
  %i129 = add nsw i64 %i115, %i128
  %i130 = mul nsw i64 %i125, %n66
  %i131 = add nsw i64 %i117, %i130
  %i132 = mul nsw i64 %i125, %n74
  %i133 = add nsw i64 %i119, %i132
  %i134 = mul nsw i64 %i125, %n82
  %i135 = add nsw i64 %i121, %i134
  %i136 = mul nsw i64 %i125, %n90
  %i137 = add nsw i64 %i123, %i136
  %i138 = mul nsw i64 %i124, %n48
  %i139 = add nsw i64 %i127, %i138
  %i140 = mul nsw i64 %i124, %n56
  %i141 = add nsw i64 %i129, %i140
  %i142 = mul nsw i64 %i124, %n64
  %i143 = add nsw i64 %i131, %i142
  %i144 = mul nsw i64 %i124, %n72
  %i145 = add nsw i64 %i133, %i144
  %i146 = mul nsw i64 %i124, %n80
  %i147 = add nsw i64 %i135, %i146
  %i148 = mul nsw i64 %i124, %n88
  %i149 = add nsw i64 %i137, %i148
  %i150 = mul nsw i64 %i101, %n22
  %i151 = sub nsw i64 %n14, %i150
  %c152 = icmp slt i64 %n22, %i151
  %i153 = select i1 %c152, i64 %n22, i64 %i151
  %i154 = mul nsw i64 %i150, %n24
  %i155 = add nsw i64 %i139, %i154
  %i156 = mul nsw i64 %i150, %n34
  %i157 = add nsw i64 %i145, %i156
  %i158 = mul nsw i64 %i150, %n36
  %i159 = add nsw i64 %i147, %i158
  %i160 = mul nsw i64 %i150, %n38
  %i161 = add nsw i64 %i149, %i160
  %p162 = getelementptr inbounds float, ptr %p2, i64 %i155
  %p163 = getelementptr inbounds float, ptr %p4, i64 %i141
  %p164 = getelementptr inbounds float, ptr %p6, i64 %i143
  %p165 = getelementptr inbounds float, ptr %p8, i64 %i157
  %p166 = getelementptr inbounds float, ptr %p10, i64 %i159
  %p167 = getelementptr inbounds float, ptr %p12, i64 %i161
  %i168 = add nsw i64 %n16, 3
  %i169 = udiv i64 %i168, 4
  %i170 = mul nsw i64 %i169, 4
  %i171 = add nsw i64 %n18, 3
  %i172 = udiv i64 %i171, 4
  %i173 = mul nsw i64 %i172, 4
  %i174 = mul nsw i64 %i173, %i170
  %p175 = getelementptr inbounds float, ptr %scratch, i64 %i174
  %i176 = mul nsw i64 %n22, %i170
  %p177 = getelementptr inbounds float, ptr %p175, i64 %i176
  br label %loop178
loop178:
  %index178 = phi i64 [0, %body98], [%i361, %done263]
  %c179 = icmp slt i64 %index178, %i170
  br i1 %c179, label %body178, label %done178
body178:
  %i180 = mul nsw i64 %index178, %i173
  %p181 = getelementptr inbounds float, ptr %scratch, i64 %i180
  %i182 = sub nsw i64 %n16, 1
  %c183 = icmp slt i64 %index178, %i182
  %i184 = select i1 %c183, i64 %index178, i64 %i182
  %i185 = mul nsw i64 %i184, %n30
  %p186 = getelementptr inbounds float, ptr %p163, i64 %i185
  %i187 = add nsw i64 %index178, 1
  %i188 = sub nsw i64 %n16, 1
  %c189 = icmp slt i64 %i187, %i188
  %i190 = select i1 %c189, i64 %i187, i64 %i188
  %i191 = mul nsw i64 %i190, %n30
  %p192 = getelementptr inbounds float, ptr %p163, i64 %i191
  %i193 = add nsw i64 %index178, 2
  %i194 = sub nsw i64 %n16, 1
  %c195 = icmp slt i64 %i193, %i194
  %i196 = select i1 %c195, i64 %i193, i64 %i194
  %i197 = mul nsw i64 %i196, %n30
  %p198 = getelementptr inbounds float, ptr %p163, i64 %i197
  %i199 = add nsw i64 %index178, 3
  %i200 = sub nsw i64 %n16, 1
  %c201 = icmp slt i64 %i199, %i200
  %i202 = select i1 %c201, i64 %i199, i64 %i200
  %i203 = mul nsw i64 %i202, %n30
  %p204 = getelementptr inbounds float, ptr %p163, i64 %i203
  %i205 = udiv i64 %n18, 4
  %i206 = mul nsw i64 %i205, 4
  br label %loop207
loop207:
  %index207 = phi i64 [0, %body178], [%i230, %body207]
  %c208 = icmp slt i64 %index207, %i206
  br i1 %c208, label %body207, label %done207
body207:
  %p209 = getelementptr inbounds float, ptr %p186, i64 %index207
  %v210 = load <4 x float>, ptr %p209, align 1
  %p211 = getelementptr inbounds float, ptr %p192, i64 %index207
  %v212 = load <4 x float>, ptr %p211, align 1
  %p213 = getelementptr inbounds float, ptr %p198, i64 %index207
  %v214 = load <4 x float>, ptr %p213, align 1
  %p215 = getelementptr inbounds float, ptr %p204, i64 %index207
  %v216 = load <4 x float>, ptr %p215, align 1
  %v217 = shufflevector <4 x float> %v210, <4 x float> %v214, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v218 = shufflevector <4 x float> %v210, <4 x float> %v214, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v219 = shufflevector <4 x float> %v212, <4 x float> %v216, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v220 = shufflevector <4 x float> %v212, <4 x float> %v216, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v221 = shufflevector <4 x float> %v217, <4 x float> %v219, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v222 = shufflevector <4 x float> %v217, <4 x float> %v219, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v223 = shufflevector <4 x float> %v218, <4 x float> %v220, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v224 = shufflevector <4 x float> %v218, <4 x float> %v220, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %i225 = mul nsw i64 %index207, 4
  %p226 = getelementptr inbounds float, ptr %p181, i64 %i225
  store <4 x float> %v221, ptr %p226, align 4
  %p227 = getelementptr inbounds float, ptr %p226, i64 4
  store <4 x float> %v222, ptr %p227, align 4
  %p228 = getelementptr inbounds float, ptr %p226, i64 8
  store <4 x float> %v223, ptr %p228, align 4
  %p229 = getelementptr inbounds float, ptr %p226, i64 12
  store <4 x float> %v224, ptr %p229, align 4
  %i230 = add nsw i64 %index207, 4
  br label %loop207
done207:
  %i231 = sub nsw i64 %n18, %i206
  %c232 = icmp sgt i64 %i231, 0
  br i1 %c232, label %then233, label %after233
then233:
  %c234 = icmp sgt i64 %i231, 0
  %i235 = select i1 %c234, i64 %i231, i64 0
  %c236 = icmp slt i64 %i235, 4
  %i237 = select i1 %c236, i64 %i235, i64 4
  %v238 = trunc i64 %i237 to i32
  %v239 = insertelement <4 x i32> poison, i32 %v238, i64 0
  %v240 = shufflevector <4 x i32> %v239, <4 x i32> poison, <4 x i32> zeroinitializer
  %m241 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v240
  %p242 = getelementptr inbounds float, ptr %p186, i64 %i206
  %v243 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p242, i32 1, <4 x i1> %m241, <4 x float> zeroinitializer)
  %p244 = getelementptr inbounds float, ptr %p192, i64 %i206
  %v245 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p244, i32 1, <4 x i1> %m241, <4 x float> zeroinitializer)
  %p246 = getelementptr inbounds float, ptr %p198, i64 %i206
  %v247 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p246, i32 1, <4 x i1> %m241, <4 x float> zeroinitializer)
  %p248 = getelementptr inbounds float, ptr %p204, i64 %i206
  %v249 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p248, i32 1, <4 x i1> %m241, <4 x float> zeroinitializer)
  %v250 = shufflevector <4 x float> %v243, <4 x float> %v247, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v251 = shufflevector <4 x float> %v243, <4 x float> %v247, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v252 = shufflevector <4 x float> %v245, <4 x float> %v249, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v253 = shufflevector <4 x float> %v245, <4 x float> %v249, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v254 = shufflevector <4 x float> %v250, <4 x float> %v252, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v255 = shufflevector <4 x float> %v250, <4 x float> %v252, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v256 = shufflevector <4 x float> %v251, <4 x float> %v253, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v257 = shufflevector <4 x float> %v251, <4 x float> %v253, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %i258 = mul nsw i64 %i206, 4
  %p259 = getelementptr inbounds float, ptr %p181, i64 %i258
  store <4 x float> %v254, ptr %p259, align 4
  %p260 = getelementptr inbounds float, ptr %p259, i64 4
  store <4 x float> %v255, ptr %p260, align 4
  %p261 = getelementptr inbounds float, ptr %p259, i64 8
  store <4 x float> %v256, ptr %p261, align 4
  %p262 = getelementptr inbounds float, ptr %p259, i64 12
  store <4 x float> %v257, ptr %p262, align 4
  br label %after233
after233:
  br label %loop263
loop263:
  %index263 = phi i64 [0, %after233], [%i360, %done338]
  %c264 = icmp slt i64 %index263, %i153
  br i1 %c264, label %body263, label %done263
body263:
  %i265 = sub nsw i64 %i153, 1
  %i266 = add nsw i64 %index263, 1
  %c267 = icmp slt i64 %i266, %i265
  %i268 = select i1 %c267, i64 %i266, i64 %i265
  %i269 = mul nsw i64 %index263, %n24
  %p270 = getelementptr inbounds float, ptr %p162, i64 %i269
  %i271 = mul nsw i64 %i268, %n24
  %p272 = getelementptr inbounds float, ptr %p162, i64 %i271
  %c273 = icmp sgt i64 %n18, 0
  %i274 = select i1 %c273, i64 %n18, i64 0
  %i275 = udiv i64 %i274, 4
  %i276 = mul nsw i64 %i275, 4
  br label %loop277
loop277:
  %index277 = phi i64 [0, %body263], [%i337, %body277]
  %carried277_0 = phi <4 x float> [zeroinitializer, %body263], [%v330, %body277]
  %carried277_1 = phi <4 x float> [zeroinitializer, %body263], [%v336, %body277]
  %c278 = icmp slt i64 %index277, %i276
  br i1 %c278, label %body277, label %done277
body277:
  %i279 = mul nsw i64 %index277, 4
  %p280 = getelementptr inbounds float, ptr %p181, i64 %i279
  %v281 = load <4 x float>, ptr %p280, align 4
  %p282 = getelementptr inbounds float, ptr %p270, i64 %index277
  %v283 = load float, ptr %p282, align 4
  %v284 = insertelement <4 x float> poison, float %v283, i64 0
  %v285 = shufflevector <4 x float> %v284, <4 x float> poison, <4 x i32> zeroinitializer
  %v286 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v285, <4 x float> %v281, <4 x float> %carried277_0)
  %p287 = getelementptr inbounds float, ptr %p272, i64 %index277
  %v288 = load float, ptr %p287, align 4
  %v289 = insertelement <4 x float> poison, float %v288, i64 0
  %v290 = shufflevector <4 x float> %v289, <4 x float> poison, <4 x i32> zeroinitializer
  %v291 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v290, <4 x float> %v281, <4 x float> %carried277_1)
  %p292 = getelementptr inbounds float, ptr %p181, i64 %i279
  %p293 = getelementptr inbounds float, ptr %p292, i64 4
  %v294 = load <4 x float>, ptr %p293, align 4
  %p295 = getelementptr inbounds float, ptr %p270, i64 %index277
  %p296 = getelementptr inbounds float, ptr %p295, i64 1
  %v297 = load float, ptr %p296, align 4
  %v298 = insertelement <4 x float> poison, float %v297, i64 0
  %v299 = shufflevector <4 x float> %v298, <4 x float> poison, <4 x i32> zeroinitializer
  %v300 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v299, <4 x float> %v294, <4 x float> %v286)
  %p301 = getelementptr inbounds float, ptr %p272, i64 %index277
  %p302 = getelementptr inbounds float, ptr %p301, i64 1
  %v303 = load float, ptr %p302, align 4
  %v304 = insertelement <4 x float> poison, float %v303, i64 0
  %v305 = shufflevector <4 x float> %v304, <4 x float> poison, <4 x i32> zeroinitializer
  %v306 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v305, <4 x float> %v294, <4 x float> %v291)
  %p307 = getelementptr inbounds float, ptr %p181, i64 %i279
  %p308 = getelementptr inbounds float, ptr %p307, i64 8
  %v309 = load <4 x float>, ptr %p308, align 4
  %p310 = getelementptr inbounds float, ptr %p270, i64 %index277
  %p311 = getelementptr inbounds float, ptr %p310, i64 2
  %v312 = load float, ptr %p311, align 4
  %v313 = insertelement <4 x float> poison, float %v312, i64 0
  %v314 = shufflevector <4 x float> %v313, <4 x float> poison, <4 x i32> zeroinitializer
  %v315 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v314, <4 x float> %v309, <4 x float> %v300)
  %p316 = getelementptr inbounds float, ptr %p272, i64 %index277
  %p317 = getelementptr inbounds float, ptr %p316, i64 2
  %v318 = load float, ptr %p317, align 4
  %v319 = insertelement <4 x float> poison, float %v318, i64 0
  %v320 = shufflevector <4 x float> %v319, <4 x float> poison, <4 x i32> zeroinitializer
  %v321 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v320, <4 x float> %v309, <4 x float> %v306)
  %p322 = getelementptr inbounds float, ptr %p181, i64 %i279
  %p323 = getelementptr inbounds float, ptr %p322, i64 12
  %v324 = load <4 x float>, ptr %p323, align 4
  %p325 = getelementptr inbounds float, ptr %p270, i64 %index277
  %p326 = getelementptr inbounds float, ptr %p325, i64 3
  %v327 = load float, ptr %p326, align 4
  %v328 = insertelement <4 x float> poison, float %v327, i64 0
  %v329 = shufflevector <4 x float> %v328, <4 x float> poison, <4 x i32> zeroinitializer
  %v330 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v329, <4 x float> %v324, <4 x float> %v315)
  %p331 = getelementptr inbounds float, ptr %p272, i64 %index277
  %p332 = getelementptr inbounds float, ptr %p331, i64 3
  %v333 = load float, ptr %p332, align 4
  %v334 = insertelement <4 x float> poison, float %v333, i64 0
  %v335 = shufflevector <4 x float> %v334, <4 x float> poison, <4 x i32> zeroinitializer
  %v336 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v335, <4 x float> %v324, <4 x float> %v321)
  %i337 = add nsw i64 %index277, 4
  br label %loop277
done277:
  br label %loop338
loop338:
  %index338 = phi i64 [%i276, %done277], [%i353, %body338]
  %carried338_0 = phi <4 x float> [%carried277_0, %done277], [%v347, %body338]
  %carried338_1 = phi <4 x float> [%carried277_1, %done277], [%v352, %body338]
  %c339 = icmp slt i64 %index338, %n18
  br i1 %c339, label %body338, label %done338
body338:
  %i340 = mul nsw i64 %index338, 4
  %p341 = getelementptr inbounds float, ptr %p181, i64 %i340
  %v342 = load <4 x float>, ptr %p341, align 4
  %p343 = getelementptr inbounds float, ptr %p270, i64 %index338
  %v344 = load float, ptr %p343, align 4
  %v345 = insertelement <4 x float> poison, float %v344, i64 0
  %v346 = shufflevector <4 x float> %v345, <4 x float> poison, <4 x i32> zeroinitializer
  %v347 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v346, <4 x float> %v342, <4 x float> %carried338_0)
  %p348 = getelementptr inbounds float, ptr %p272, i64 %index338
  %v349 = load float, ptr %p348, align 4
  %v350 = insertelement <4 x float> poison, float %v349, i64 0
  %v351 = shufflevector <4 x float> %v350, <4 x float> poison, <4 x i32> zeroinitializer
  %v352 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v351, <4 x float> %v342, <4 x float> %carried338_1)
  %i353 = add nsw i64 %index338, 1
  br label %loop338
done338:
  %i354 = mul nsw i64 %index263, %i170
  %p355 = getelementptr inbounds float, ptr %p175, i64 %i354
  %p356 = getelementptr inbounds float, ptr %p355, i64 %index178
  store <4 x float> %carried338_0, ptr %p356, align 4
  %i357 = mul nsw i64 %i268, %i170
  %p358 = getelementptr inbounds float, ptr %p175, i64 %i357
  %p359 = getelementptr inbounds float, ptr %p358, i64 %index178
  store <4 x float> %carried338_1, ptr %p359, align 4
  %i360 = add nsw i64 %index263, 2
  br label %loop263
done263:
  %i361 = add nsw i64 %index178, 4
  br label %loop178
done178:
  br label %loop362
loop362:
  %index362 = phi i64 [0, %done178], [%i493, %done449]
  %c363 = icmp slt i64 %index362, %i153
  br i1 %c363, label %body362, label %done362
body362:
  %i364 = mul nsw i64 %index362, %i170
  %p365 = getelementptr inbounds float, ptr %p175, i64 %i364
  %i366 = mul nsw i64 %index362, %n36
  %p367 = getelementptr inbounds float, ptr %p166, i64 %i366
  %i368 = mul nsw i64 %index362, %n38
  %p369 = getelementptr inbounds float, ptr %p167, i64 %i368
  %i370 = udiv i64 %n16, 4
  %i371 = mul nsw i64 %i370, 4
  br label %loop372
loop372:
  %index372 = phi i64 [0, %body362], [%i387, %body372]
  %carried372_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body362], [%v386, %body372]
  %c373 = icmp slt i64 %index372, %i371
  br i1 %c373, label %body372, label %done372
body372:
  %p374 = getelementptr inbounds float, ptr %p365, i64 %index372
  %v375 = load <4 x float>, ptr %p374, align 4
  %v376 = fmul <4 x float> %v375, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %p377 = getelementptr inbounds float, ptr %p367, i64 %index372
  %v378 = load <4 x float>, ptr %p377, align 1
  %v379 = fadd <4 x float> %v376, %v378
  %v380 = load float, ptr %p369, align 4
  %v381 = insertelement <4 x float> poison, float %v380, i64 0
  %v382 = shufflevector <4 x float> %v381, <4 x float> poison, <4 x i32> zeroinitializer
  %v383 = fadd <4 x float> %v379, %v382
  %p384 = getelementptr inbounds float, ptr %p365, i64 %index372
  store <4 x float> %v383, ptr %p384, align 4
  %m385 = fcmp ogt <4 x float> %v383, %carried372_0
  %v386 = select <4 x i1> %m385, <4 x float> %v383, <4 x float> %carried372_0
  %i387 = add nsw i64 %index372, 4
  br label %loop372
done372:
  br label %loop388
loop388:
  %index388 = phi i64 [%i371, %done372], [%i413, %body388]
  %carried388_0 = phi <4 x float> [%carried372_0, %done372], [%v412, %body388]
  %c389 = icmp slt i64 %index388, %n16
  br i1 %c389, label %body388, label %done388
body388:
  %i390 = sub nsw i64 %n16, %index388
  %c391 = icmp sgt i64 %i390, 0
  %i392 = select i1 %c391, i64 %i390, i64 0
  %c393 = icmp slt i64 %i392, 4
  %i394 = select i1 %c393, i64 %i392, i64 4
  %v395 = trunc i64 %i394 to i32
  %v396 = insertelement <4 x i32> poison, i32 %v395, i64 0
  %v397 = shufflevector <4 x i32> %v396, <4 x i32> poison, <4 x i32> zeroinitializer
  %m398 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v397
  %p399 = getelementptr inbounds float, ptr %p365, i64 %index388
  %v400 = load <4 x float>, ptr %p399, align 4
  %v401 = fmul <4 x float> %v400, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %p402 = getelementptr inbounds float, ptr %p367, i64 %index388
  %v403 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p402, i32 1, <4 x i1> %m398, <4 x float> zeroinitializer)
  %v404 = fadd <4 x float> %v401, %v403
  %v405 = load float, ptr %p369, align 4
  %v406 = insertelement <4 x float> poison, float %v405, i64 0
  %v407 = shufflevector <4 x float> %v406, <4 x float> poison, <4 x i32> zeroinitializer
  %v408 = fadd <4 x float> %v404, %v407
  %v409 = select <4 x i1> %m398, <4 x float> %v408, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>
  %p410 = getelementptr inbounds float, ptr %p365, i64 %index388
  store <4 x float> %v409, ptr %p410, align 4
  %m411 = fcmp ogt <4 x float> %v409, %carried388_0
  %v412 = select <4 x i1> %m411, <4 x float> %v409, <4 x float> %carried388_0
  %i413 = add nsw i64 %index388, 4
  br label %loop388
done388:
  %v414 = shufflevector <4 x float> %carried388_0, <4 x float> %carried388_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %m415 = fcmp ogt <4 x float> %carried388_0, %v414
  %v416 = select <4 x i1> %m415, <4 x float> %carried388_0, <4 x float> %v414
  %v417 = shufflevector <4 x float> %v416, <4 x float> %v416, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %m418 = fcmp ogt <4 x float> %v416, %v417
  %v419 = select <4 x i1> %m418, <4 x float> %v416, <4 x float> %v417
  %i420 = udiv i64 %n16, 4
  %i421 = mul nsw i64 %i420, 4
  br label %loop422
loop422:
  %index422 = phi i64 [0, %done388], [%i448, %body422]
  %carried422_0 = phi <4 x float> [zeroinitializer, %done388], [%v447, %body422]
  %c423 = icmp slt i64 %index422, %i421
  br i1 %c423, label %body422, label %done422
body422:
  %p424 = getelementptr inbounds float, ptr %p365, i64 %index422
  %v425 = load <4 x float>, ptr %p424, align 4
  %v426 = fsub <4 x float> %v425, %v419
  %m427 = fcmp olt <4 x float> %v426, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v428 = select <4 x i1> %m427, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v426
  %v429 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v428, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v430 = fsub <4 x float> %v429, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v431 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v430, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v428)
  %v432 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v430, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v431)
  %v433 = fmul <4 x float> %v432, %v432
  %v434 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v432, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v435 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v434, <4 x float> %v432, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v436 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v435, <4 x float> %v432, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v437 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v436, <4 x float> %v432, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v438 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v437, <4 x float> %v432, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v439 = fadd <4 x float> %v432, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v440 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v438, <4 x float> %v433, <4 x float> %v439)
  %v441 = bitcast <4 x float> %v429 to <4 x i32>
  %v442 = add <4 x i32> %v441, <i32 127, i32 127, i32 127, i32 127>
  %v443 = shl <4 x i32> %v442, <i32 23, i32 23, i32 23, i32 23>
  %v444 = bitcast <4 x i32> %v443 to <4 x float>
  %v445 = fmul <4 x float> %v440, %v444
  %v446 = select <4 x i1> %m427, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v445
  store <4 x float> %v446, ptr %p424, align 4
  %v447 = fadd <4 x float> %carried422_0, %v446
  %i448 = add nsw i64 %index422, 4
  br label %loop422
done422:
  br label %loop449
loop449:
  %index449 = phi i64 [%i421, %done422], [%i485, %body449]
  %carried449_0 = phi <4 x float> [%carried422_0, %done422], [%v484, %body449]
  %c450 = icmp slt i64 %index449, %n16
  br i1 %c450, label %body449, label %done449
body449:
  %i451 = sub nsw i64 %n16, %index449
  %c452 = icmp sgt i64 %i451, 0
  %i453 = select i1 %c452, i64 %i451, i64 0
  %c454 = icmp slt i64 %i453, 4
  %i455 = select i1 %c454, i64 %i453, i64 4
  %v456 = trunc i64 %i455 to i32
  %v457 = insertelement <4 x i32> poison, i32 %v456, i64 0
  %v458 = shufflevector <4 x i32> %v457, <4 x i32> poison, <4 x i32> zeroinitializer
  %m459 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v458
  %p460 = getelementptr inbounds float, ptr %p365, i64 %index449
  %v461 = load <4 x float>, ptr %p460, align 4
  %v462 = fsub <4 x float> %v461, %v419
  %m463 = fcmp olt <4 x float> %v462, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v464 = select <4 x i1> %m463, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v462
  %v465 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v464, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v466 = fsub <4 x float> %v465, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v467 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v466, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v464)
  %v468 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v466, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v467)
  %v469 = fmul <4 x float> %v468, %v468
  %v470 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v468, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v471 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v470, <4 x float> %v468, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v472 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v471, <4 x float> %v468, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v473 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v472, <4 x float> %v468, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v474 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v473, <4 x float> %v468, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v475 = fadd <4 x float> %v468, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v476 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v474, <4 x float> %v469, <4 x float> %v475)
  %v477 = bitcast <4 x float> %v465 to <4 x i32>
  %v478 = add <4 x i32> %v477, <i32 127, i32 127, i32 127, i32 127>
  %v479 = shl <4 x i32> %v478, <i32 23, i32 23, i32 23, i32 23>
  %v480 = bitcast <4 x i32> %v479 to <4 x float>
  %v481 = fmul <4 x float> %v476, %v480
  %v482 = select <4 x i1> %m463, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v481
  store <4 x float> %v482, ptr %p460, align 4
  %v483 = select <4 x i1> %m459, <4 x float> %v482, <4 x float> zeroinitializer
  %v484 = fadd <4 x float> %carried449_0, %v483
  %i485 = add nsw i64 %index449, 4
  br label %loop449
done449:
  %v486 = shufflevector <4 x float> %carried449_0, <4 x float> %carried449_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %v487 = fadd <4 x float> %carried449_0, %v486
  %v488 = shufflevector <4 x float> %v487, <4 x float> %v487, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %v489 = fadd <4 x float> %v487, %v488
  %v490 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v489
  %v491 = extractelement <4 x float> %v490, i64 0
  %p492 = getelementptr inbounds float, ptr %p177, i64 %index362
  store float %v491, ptr %p492, align 4
  %i493 = add nsw i64 %index362, 1
  br label %loop362
done362:
  br label %loop494
loop494:
  %index494 = phi i64 [0, %done362], [%i577, %done515]
  %c495 = icmp slt i64 %index494, %n20
  br i1 %c495, label %body494, label %done494
body494:
  %i496 = sub nsw i64 %n20, %index494
  %c497 = icmp sgt i64 %i496, 0
  %i498 = select i1 %c497, i64 %i496, i64 0
  %c499 = icmp slt i64 %i498, 4
  %i500 = select i1 %c499, i64 %i498, i64 4
  %v501 = trunc i64 %i500 to i32
  %v502 = insertelement <4 x i32> poison, i32 %v501, i64 0
  %v503 = shufflevector <4 x i32> %v502, <4 x i32> poison, <4 x i32> zeroinitializer
  %m504 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v503
  %i505 = sub nsw i64 %i496, 4
  %c506 = icmp sgt i64 %i505, 0
  %i507 = select i1 %c506, i64 %i505, i64 0
  %c508 = icmp slt i64 %i507, 4
  %i509 = select i1 %c508, i64 %i507, i64 4
  %v510 = trunc i64 %i509 to i32
  %v511 = insertelement <4 x i32> poison, i32 %v510, i64 0
  %v512 = shufflevector <4 x i32> %v511, <4 x i32> poison, <4 x i32> zeroinitializer
  %m513 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v512
  %p514 = getelementptr inbounds float, ptr %p164, i64 %index494
  br label %loop515
loop515:
  %index515 = phi i64 [0, %body494], [%i576, %after565]
  %c516 = icmp slt i64 %index515, %i153
  br i1 %c516, label %body515, label %done515
body515:
  %i517 = sub nsw i64 %i153, 1
  %i518 = mul nsw i64 %index515, %i170
  %p519 = getelementptr inbounds float, ptr %p175, i64 %i518
  br label %loop520
loop520:
  %index520 = phi i64 [0, %body515], [%i533, %body520]
  %carried520_0 = phi <4 x float> [zeroinitializer, %body515], [%v529, %body520]
  %carried520_1 = phi <4 x float> [zeroinitializer, %body515], [%v532, %body520]
  %c521 = icmp slt i64 %index520, %n16
  br i1 %c521, label %body520, label %done520
body520:
  %i522 = mul nsw i64 %index520, %n32
  %p523 = getelementptr inbounds float, ptr %p519, i64 %index520
  %v524 = load float, ptr %p523, align 4
  %v525 = insertelement <4 x float> poison, float %v524, i64 0
  %v526 = shufflevector <4 x float> %v525, <4 x float> poison, <4 x i32> zeroinitializer
  %p527 = getelementptr inbounds float, ptr %p514, i64 %i522
  %v528 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p527, i32 1, <4 x i1> %m504, <4 x float> zeroinitializer)
  %v529 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v526, <4 x float> %v528, <4 x float> %carried520_0)
  %p530 = getelementptr inbounds float, ptr %p527, i64 4
  %v531 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p530, i32 1, <4 x i1> %m513, <4 x float> zeroinitializer)
  %v532 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v526, <4 x float> %v531, <4 x float> %carried520_1)
  %i533 = add nsw i64 %index520, 1
  br label %loop520
done520:
  %p534 = getelementptr inbounds float, ptr %p177, i64 %index515
  %v535 = load float, ptr %p534, align 4
  %v536 = insertelement <4 x float> poison, float %v535, i64 0
  %v537 = shufflevector <4 x float> %v536, <4 x float> poison, <4 x i32> zeroinitializer
  %i538 = mul nsw i64 %index515, %n34
  %p539 = getelementptr inbounds float, ptr %p165, i64 %i538
  %p540 = getelementptr inbounds float, ptr %p539, i64 %index494
  %c541 = icmp sge i64 %i496, 4
  br i1 %c541, label %then542, label %after542
then542:
  %v543 = fmul <4 x float> %carried520_0, %v537
  store <4 x float> %v543, ptr %p540, align 1
  br label %after542
after542:
  %c544 = icmp sgt i64 %i496, 0
  %c545 = xor i1 %c541, true
  %c546 = and i1 %c544, %c545
  br i1 %c546, label %then547, label %after547
then547:
  %c548 = icmp sgt i64 %i496, 0
  %i549 = select i1 %c548, i64 %i496, i64 0
  %c550 = icmp slt i64 %i549, 4
  %i551 = select i1 %c550, i64 %i549, i64 4
  %v552 = trunc i64 %i551 to i32
  %v553 = insertelement <4 x i32> poison, i32 %v552, i64 0
  %v554 = shufflevector <4 x i32> %v553, <4 x i32> poison, <4 x i32> zeroinitializer
  %m555 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v554
  %v556 = fmul <4 x float> %carried520_0, %v537
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v556, ptr %p540, i32 1, <4 x i1> %m555)
  br label %after547
after547:
  %i557 = sub nsw i64 %i496, 4
  %c558 = icmp sge i64 %i557, 4
  br i1 %c558, label %then559, label %after559
then559:
  %v560 = fmul <4 x float> %carried520_1, %v537
  %p561 = getelementptr inbounds float, ptr %p540, i64 4
  store <4 x float> %v560, ptr %p561, align 1
  br label %after559
after559:
  %c562 = icmp sgt i64 %i557, 0
  %c563 = xor i1 %c558, true
  %c564 = and i1 %c562, %c563
  br i1 %c564, label %then565, label %after565
then565:
  %c566 = icmp sgt i64 %i557, 0
  %i567 = select i1 %c566, i64 %i557, i64 0
  %c568 = icmp slt i64 %i567, 4
  %i569 = select i1 %c568, i64 %i567, i64 4
  %v570 = trunc i64 %i569 to i32
  %v571 = insertelement <4 x i32> poison, i32 %v570, i64 0
  %v572 = shufflevector <4 x i32> %v571, <4 x i32> poison, <4 x i32> zeroinitializer
  %m573 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v572
  %v574 = fmul <4 x float> %carried520_1, %v537
  %p575 = getelementptr inbounds float, ptr %p540, i64 4
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v574, ptr %p575, i32 1, <4 x i1> %m573)
  br label %after565
after565:
  %i576 = add nsw i64 %index515, 1
  br label %loop515
done515:
  %i577 = add nsw i64 %index494, 8
  br label %loop494
done494:
  %i578 = add nsw i64 %index98, 1
  br label %loop98
done98:
  ret void
}
