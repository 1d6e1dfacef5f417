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
  %i45 = sub nsw i64 %n24, 1
  %i46 = add nsw i64 %i44, %i45
  %i47 = udiv i64 %i46, %n24
  br label %loop48
loop48:
  %index48 = phi i64 [%first, %entry], [%i318, %done215]
  %c49 = icmp slt i64 %index48, %last
  br i1 %c49, label %body48, label %done48
body48:
  %i50 = udiv i64 %index48, %i47
  %i51 = urem i64 %index48, %i47
  %i52 = mul nsw i64 %i51, %n24
  %i53 = mul nsw i64 %i50, %n26
  %i54 = mul nsw i64 %n24, 32
  %i55 = add nsw i64 %i54, 15
  %i56 = udiv i64 %i55, 16
  %i57 = mul nsw i64 %i56, 16
  %p58 = getelementptr inbounds float, ptr %scratch, i64 %i57
  %i59 = mul nsw i64 %n16, 8
  %i60 = add nsw i64 %i59, 16
  %i61 = sub nsw i64 %i44, %i52
  %c62 = icmp slt i64 %n24, %i61
  %i63 = select i1 %c62, i64 %n24, i64 %i61
  %i64 = add nsw i64 %i53, %n26
  %c65 = icmp slt i64 %i64, %n14
  %i66 = select i1 %c65, i64 %i64, i64 %n14
  %i67 = mul nsw i64 %i52, 2
  %i68 = sub nsw i64 %n22, 1
  %i69 = mul nsw i64 %i63, 2
  br label %loop70
loop70:
  %index70 = phi i64 [0, %body48], [%i129, %body70]
  %c71 = icmp slt i64 %index70, %i69
  br i1 %c71, label %body70, label %done70
body70:
  %i72 = add nsw i64 %i67, %index70
  %c73 = icmp slt i64 %i72, %i68
  %i74 = select i1 %c73, i64 %i72, i64 %i68
  %i75 = udiv i64 %i74, %n20
  %i76 = urem i64 %i74, %n20
  %i77 = mul nsw i64 %i76, 4
  %i78 = sub nsw i64 %n18, 4
  %c79 = icmp slt i64 %i77, %i78
  %i80 = select i1 %c79, i64 %i77, i64 %i78
  %i81 = mul nsw i64 %index70, 8
  %p82 = getelementptr inbounds i64, ptr %scratch, i64 %i81
  %i83 = mul nsw i64 %i75, %n30
  %i84 = mul nsw i64 %i75, %n34
  %i85 = add nsw i64 %i84, %i80
  %p86 = getelementptr inbounds i64, ptr %p82, i64 1
  store i64 %i85, ptr %p86, align 8
  %i87 = udiv i64 %i80, %n38
  %i88 = urem i64 %i80, %n38
  %i89 = mul nsw i64 %i87, %n40
  %i90 = add nsw i64 %i83, %i89
  %i91 = mul nsw i64 %i88, %n42
  %i92 = add nsw i64 %i90, %i91
  store i64 %i92, ptr %p82, align 8
  %i93 = add nsw i64 %i88, 4
  %c94 = icmp sgt i64 %i93, %n38
  %v95 = zext i1 %c94 to i64
  %p96 = getelementptr inbounds i64, ptr %p82, i64 2
  store i64 %v95, ptr %p96, align 8
  %i97 = mul nsw i64 %i88, %n42
  %i98 = add nsw i64 %i90, %i97
  %p99 = getelementptr inbounds i64, ptr %p82, i64 4
  store i64 %i98, ptr %p99, align 8
  %i100 = add nsw i64 %i88, 1
  %c101 = icmp eq i64 %i100, %n38
  %i102 = add nsw i64 %i90, %n40
  %i103 = select i1 %c101, i64 %i102, i64 %i90
  %i104 = select i1 %c101, i64 0, i64 %i100
  %i105 = mul nsw i64 %i104, %n42
  %i106 = add nsw i64 %i103, %i105
  %p107 = getelementptr inbounds i64, ptr %p82, i64 5
  store i64 %i106, ptr %p107, align 8
  %i108 = add nsw i64 %i104, 1
  %c109 = icmp eq i64 %i108, %n38
  %i110 = add nsw i64 %i103, %n40
  %i111 = select i1 %c109, i64 %i110, i64 %i103
  %i112 = select i1 %c109, i64 0, i64 %i108
  %i113 = mul nsw i64 %i112, %n42
  %i114 = add nsw i64 %i111, %i113
  %p115 = getelementptr inbounds i64, ptr %p82, i64 6
  store i64 %i114, ptr %p115, align 8
  %i116 = add nsw i64 %i112, 1
  %c117 = icmp eq i64 %i116, %n38
  %i118 = add nsw i64 %i111, %n40
  %i119 = select i1 %c117, i64 %i118, i64 %i111
  %i120 = select i1 %c117, i64 0, i64 %i116
  %i121 = mul nsw i64 %i120, %n42
  %i122 = add nsw i64 %i119, %i121
  %p123 = getelementptr inbounds i64, ptr %p82, i64 7
  store i64 %i122, ptr %p123, align 8
  %i124 = add nsw i64 %i120, 1
  %c125 = icmp eq i64 %i124, %n38
  %i126 = add nsw i64 %i119, %n40
  %i127 = select i1 %c125, i64 %i126, i64 %i119
  %i128 = select i1 %c125, i64 0, i64 %i124
  %i129 = add nsw i64 %index70, 1
  br label %loop70
done70:
  %i130 = mul nsw i64 %n32, 4
  br label %loop131
loop131:
  %index131 = phi i64 [0, %done70], [%i214, %done137]
  %c132 = icmp slt i64 %index131, %n16
  br i1 %c132, label %body131, label %done131
body131:
  %i133 = mul nsw i64 %index131, %n32
  %p134 = getelementptr inbounds float, ptr %p2, i64 %i133
  %i135 = mul nsw i64 %index131, 8
  %p136 = getelementptr inbounds float, ptr %p58, i64 %i135
  br label %loop137
loop137:
  %index137 = phi i64 [0, %body131], [%i213, %after192]
  %c138 = icmp slt i64 %index137, %i63
  br i1 %c138, label %body137, label %done137
body137:
  %i139 = mul nsw i64 %index137, %i60
  %p140 = getelementptr inbounds float, ptr %p136, i64 %i139
  %i141 = mul nsw i64 %index137, 16
  %p142 = getelementptr inbounds i64, ptr %scratch, i64 %i141
  %v143 = load i64, ptr %p142, align 8
  %p144 = getelementptr inbounds float, ptr %p134, i64 %v143
  %p145 = getelementptr inbounds float, ptr %p144, i64 %i130
  call void @llvm.prefetch.p0(ptr %p145, i32 0, i32 3, i32 1)
  %p146 = getelementptr inbounds i64, ptr %p142, i64 2
  %v147 = load i64, ptr %p146, align 8
  %c148 = icmp ne i64 %v147, 0
  %c149 = xor i1 %c148, true
  br i1 %c149, label %then150, label %after150
then150:
  %v151 = load <4 x float>, ptr %p144, align 4
  %p152 = getelementptr inbounds float, ptr %p144, i64 3
  %v153 = load <4 x float>, ptr %p152, align 4
  %v154 = shufflevector <4 x float> %v151, <4 x float> %v153, <4 x i32> <i32 0, i32 2, i32 5, i32 7>
  store <4 x float> %v154, ptr %p140, align 4
  br label %after150
after150:
  br i1 %c148, label %then155, label %after155
then155:
  %p156 = getelementptr inbounds i64, ptr %p142, i64 4
  %v157 = load i64, ptr %p156, align 8
  %p158 = getelementptr inbounds float, ptr %p134, i64 %v157
  %p159 = getelementptr inbounds i64, ptr %p142, i64 5
  %v160 = load i64, ptr %p159, align 8
  %p161 = getelementptr inbounds float, ptr %p134, i64 %v160
  %p162 = getelementptr inbounds i64, ptr %p142, i64 6
  %v163 = load i64, ptr %p162, align 8
  %p164 = getelementptr inbounds float, ptr %p134, i64 %v163
  %p165 = getelementptr inbounds i64, ptr %p142, i64 7
  %v166 = load i64, ptr %p165, align 8
  %p167 = getelementptr inbounds float, ptr %p134, i64 %v166
  %v168 = load float, ptr %p158, align 4
  %v169 = insertelement <4 x float> poison, float %v168, i64 0
  %v170 = load float, ptr %p161, align 4
  %v171 = insertelement <4 x float> %v169, float %v170, i64 1
  %v172 = load float, ptr %p164, align 4
  %v173 = insertelement <4 x float> %v171, float %v172, i64 2
  %v174 = load float, ptr %p167, align 4
  %v175 = insertelement <4 x float> %v173, float %v174, i64 3
  store <4 x float> %v175, ptr %p140, align 4
  br label %after155
after155:
  %i176 = mul nsw i64 %index137, 16
  %p177 = getelementptr inbounds i64, ptr %scratch, i64 %i176
  %p178 = getelementptr inbounds i64, ptr %p177, i64 8
  %v179 = load i64, ptr %p178, align 8
  %p180 = getelementptr inbounds float, ptr %p134, i64 %v179
  %p181 = getelementptr inbounds float, ptr %p180, i64 %i130
  call void @llvm.prefetch.p0(ptr %p181, i32 0, i32 3, i32 1)
  %p182 = getelementptr inbounds float, ptr %p140, i64 4
  %p183 = getelementptr inbounds i64, ptr %p178, i64 2
  %v184 = load i64, ptr %p183, align 8
  %c185 = icmp ne i64 %v184, 0
  %c186 = xor i1 %c185, true
  br i1 %c186, label %then187, label %after187
then187:
  %v188 = load <4 x float>, ptr %p180, align 4
  %p189 = getelementptr inbounds float, ptr %p180, i64 3
  %v190 = load <4 x float>, ptr %p189, align 4
  %v191 = shufflevector <4 x float> %v188, <4 x float> %v190, <4 x i32> <i32 0, i32 2, i32 5, i32 7>
  store <4 x float> %v191, ptr %p182, align 4
  br label %after187
after187:
  br i1 %c185, label %then192, label %after192
then192:
  %p193 = getelementptr inbounds i64, ptr %p178, i64 4
  %v194 = load i64, ptr %p193, align 8
  %p195 = getelementptr inbounds float, ptr %p134, i64 %v194
  %p196 = getelementptr inbounds i64, ptr %p178, i64 5
  %v197 = load i64, ptr %p196, align 8
  %p198 = getelementptr inbounds float, ptr %p134, i64 %v197
  %p199 = getelementptr inbounds i64, ptr %p178, i64 6
  %v200 = load i64, ptr %p199, align 8
  %p201 = getelementptr inbounds float, ptr %p134, i64 %v200
  %p202 = getelementptr inbounds i64, ptr %p178, i64 7
  %v203 = load i64, ptr %p202, align 8
  %p204 = getelementptr inbounds float, ptr %p134, i64 %v203
  %v205 = load float, ptr %p195, align 4
  %v206 = insertelement <4 x float> poison, float %v205, i64 0
  %v207 = load float, ptr %p198, align 4
  %v208 = insertelement <4 x float> %v206, float %v207, i64 1
  %v209 = load float, ptr %p201, align 4
  %v210 = insertelement <4 x float> %v208, float %v209, i64 2
  %v211 = load float, ptr %p204, align 4
  %v212 = insertelement <4 x float> %v210, float %v211, i64 3
  store <4 x float> %v212, ptr %p182, align 4
  br label %after192
after192:
  %i213 = add nsw i64 %index137, 1
  br label %loop137
done137:
  %i214 = add nsw i64 %index131, 1
  br label %loop131
done131:
  br label %loop215
loop215:
  %index215 = phi i64 [%i53, %done131], [%i317, %done220]
  %c216 = icmp slt i64 %index215, %i66
  br i1 %c216, label %body215, label %done215
body215:
  %i217 = add nsw i64 %index215, %n28
  %c218 = icmp slt i64 %i217, %i66
  %i219 = select i1 %c218, i64 %i217, i64 %i66
  br label %loop220
loop220:
  %index220 = phi i64 [0, %body215], [%i316, %done222]
  %c221 = icmp slt i64 %index220, %i63
  br i1 %c221, label %body220, label %done220
body220:
  br label %loop222
loop222:
  %index222 = phi i64 [%index215, %body220], [%i315, %done299]
  %c223 = icmp slt i64 %index222, %i219
  br i1 %c223, label %body222, label %done222
body222:
  %i224 = sub nsw i64 %n14, 1
  %c225 = icmp slt i64 %index222, %i224
  %i226 = select i1 %c225, i64 %index222, i64 %i224
  %i227 = mul nsw i64 %i226, %n36
  %i228 = mul nsw i64 %index220, 16
  %p229 = getelementptr inbounds i64, ptr %scratch, i64 %i228
  %p230 = getelementptr inbounds i64, ptr %p229, i64 1
  %v231 = load i64, ptr %p230, align 8
  %i232 = mul nsw i64 %index220, 16
  %p233 = getelementptr inbounds i64, ptr %scratch, i64 %i232
  %p234 = getelementptr inbounds i64, ptr %p233, i64 8
  %p235 = getelementptr inbounds i64, ptr %p234, i64 1
  %v236 = load i64, ptr %p235, align 8
  %i237 = add nsw i64 %i227, %v231
  %i238 = add nsw i64 %i227, %v236
  %p239 = getelementptr inbounds float, ptr %p8, i64 %i237
  call void @llvm.prefetch.p0(ptr %p239, i32 1, i32 3, i32 1)
  %p240 = getelementptr inbounds float, ptr %p8, i64 %i238
  call void @llvm.prefetch.p0(ptr %p240, i32 1, i32 3, i32 1)
  %i241 = mul nsw i64 %index222, %n16
  %p242 = getelementptr inbounds float, ptr %p4, i64 %i241
  %i243 = mul nsw i64 %index220, %i60
  %p244 = getelementptr inbounds float, ptr %p58, i64 %i243
  %c245 = icmp sgt i64 %n16, 0
  %i246 = select i1 %c245, i64 %n16, i64 0
  %i247 = udiv i64 %i246, 4
  %i248 = mul nsw i64 %i247, 4
  br label %loop249
loop249:
  %index249 = phi i64 [0, %body222], [%i298, %body249]
  %carried249_0 = phi <4 x float> [zeroinitializer, %body222], [%v294, %body249]
  %carried249_1 = phi <4 x float> [zeroinitializer, %body222], [%v297, %body249]
  %c250 = icmp slt i64 %index249, %i248
  br i1 %c250, label %body249, label %done249
body249:
  %i251 = mul nsw i64 %index249, 8
  %p252 = getelementptr inbounds float, ptr %p242, i64 %index249
  %v253 = load float, ptr %p252, align 4
  %v254 = insertelement <4 x float> poison, float %v253, i64 0
  %v255 = shufflevector <4 x float> %v254, <4 x float> poison, <4 x i32> zeroinitializer
  %p256 = getelementptr inbounds float, ptr %p244, i64 %i251
  %v257 = load <4 x float>, ptr %p256, align 4
  %v258 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v255, <4 x float> %v257, <4 x float> %carried249_0)
  %p259 = getelementptr inbounds float, ptr %p256, i64 4
  %v260 = load <4 x float>, ptr %p259, align 4
  %v261 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v255, <4 x float> %v260, <4 x float> %carried249_1)
  %p262 = getelementptr inbounds float, ptr %p242, i64 %index249
  %p263 = getelementptr inbounds float, ptr %p262, i64 1
  %v264 = load float, ptr %p263, align 4
  %v265 = insertelement <4 x float> poison, float %v264, i64 0
  %v266 = shufflevector <4 x float> %v265, <4 x float> poison, <4 x i32> zeroinitializer
  %p267 = getelementptr inbounds float, ptr %p244, i64 %i251
  %p268 = getelementptr inbounds float, ptr %p267, i64 8
  %v269 = load <4 x float>, ptr %p268, align 4
  %v270 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v266, <4 x float> %v269, <4 x float> %v258)
  %p271 = getelementptr inbounds float, ptr %p267, i64 12
  %v272 = load <4 x float>, ptr %p271, align 4
  %v273 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v266, <4 x float> %v272, <4 x float> %v261)
  %p274 = getelementptr inbounds float, ptr %p242, i64 %index249
  %p275 = getelementptr inbounds float, ptr %p274, i64 2
  %v276 = load float, ptr %p275, align 4
  %v277 = insertelement <4 x float> poison, float %v276, i64 0
  %v278 = shufflevector <4 x float> %v277, <4 x float> poison, <4 x i32> zeroinitializer
  %p279 = getelementptr inbounds float, ptr %p244, i64 %i251
  %p280 = getelementptr inbounds float, ptr %p279, i64 16
  %v281 = load <4 x float>, ptr %p280, align 4
  %v282 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v278, <4 x float> %v281, <4 x float> %v270)
  %p283 = getelementptr inbounds float, ptr %p279, i64 20
  %v284 = load <4 x float>, ptr %p283, align 4
  %v285 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v278, <4 x float> %v284, <4 x float> %v273)
  %p286 = getelementptr inbounds float, ptr %p242, i64 %index249
  %p287 = getelementptr inbounds float, ptr %p286, i64 3
  %v288 = load float, ptr %p287, align 4
  %v289 = insertelement <4 x float> poison, float %v288, i64 0
  %v290 = shufflevector <4 x float> %v289, <4 x float> poison, <4 x i32> zeroinitializer
  %p291 = getelementptr inbounds float, ptr %p244, i64 %i251
  %p292 = getelementptr inbounds float, ptr %p291, i64 24
  %v293 = load <4 x float>, ptr %p292, align 4
  %v294 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v290, <4 x float> %v293, <4 x float> %v282)
  %p295 = getelementptr inbounds float, ptr %p291, i64 28
  %v296 = load <4 x float>, ptr %p295, align 4
  %v297 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v290, <4 x float> %v296, <4 x float> %v285)
  %i298 = add nsw i64 %index249, 4
  br label %loop249
done249:
  br label %loop299
loop299:
  %index299 = phi i64 [%i248, %done249], [%i312, %body299]
  %carried299_0 = phi <4 x float> [%carried249_0, %done249], [%v308, %body299]
  %carried299_1 = phi <4 x float> [%carried249_1, %done249], [%v311, %body299]
  %c300 = icmp slt i64 %index299, %n16
  br i1 %c300, label %body299, label %done299
body299:
  %i301 = mul nsw i64 %index299, 8
  %p302 = getelementptr inbounds float, ptr %p242, i64 %index299
  %v303 = load float, ptr %p302, align 4
  %v304 = insertelement <4 x float> poison, float %v303, i64 0
  %v305 = shufflevector <4 x float> %v304, <4 x float> poison, <4 x i32> zeroinitializer
  %p306 = getelementptr inbounds float, ptr %p244, i64 %i301
  %v307 = load <4 x float>, ptr %p306, align 4
  %v308 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v305, <4 x float> %v307, <4 x float> %carried299_0)
  %p309 = getelementptr inbounds float, ptr %p306, i64 4
  %v310 = load <4 x float>, ptr %p309, align 4
  %v311 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v305, <4 x float> %v310, <4 x float> %carried299_1)
  %i312 = add nsw i64 %index299, 1
  br label %loop299
done299:
  %p313 = getelementptr inbounds float, ptr %p8, i64 %i237
  store <4 x float> %carried299_0, ptr %p313, align 1
  %p314 = getelementptr inbounds float, ptr %p8, i64 %i238
  store <4 x float> %carried299_1, ptr %p314, align 1
  %i315 = add nsw i64 %index222, 1
  br label %loop222
done222:
  %i316 = add nsw i64 %index220, 1
  br label %loop220
done220:
  %i317 = add nsw i64 %index215, %n28
  br label %loop215
done215:
  %i318 = add nsw i64 %index48, 1
  br label %loop48
done48:
  ret void
}
