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
  %i63 = add nsw i64 %n16, 1
  %i64 = udiv i64 %i63, 2
  %i65 = sub nsw i64 %n26, 1
  %i66 = add nsw i64 %n24, %i65
  %i67 = udiv i64 %i66, %n26
  br label %loop68
loop68:
  %index68 = phi i64 [%first, %entry], [%i309, %done187]
  %c69 = icmp slt i64 %index68, %last
  br i1 %c69, label %body68, label %done68
body68:
  %i70 = udiv i64 %index68, %i67
  %i71 = urem i64 %index68, %i67
  %i72 = mul nsw i64 %i71, %n26
  %i73 = mul nsw i64 %i70, %n28
  %i74 = mul nsw i64 %n26, 16
  %i75 = add nsw i64 %i74, 15
  %i76 = udiv i64 %i75, 16
  %i77 = mul nsw i64 %i76, 16
  %p78 = getelementptr inbounds float, ptr %scratch, i64 %i77
  %i79 = mul nsw i64 %n18, 4
  %i80 = add nsw i64 %i79, 16
  %i81 = sub nsw i64 %n24, %i72
  %c82 = icmp slt i64 %n26, %i81
  %i83 = select i1 %c82, i64 %n26, i64 %i81
  %i84 = add nsw i64 %i73, %n28
  %c85 = icmp slt i64 %i84, %i64
  %i86 = select i1 %c85, i64 %i84, i64 %i64
  %i87 = sub nsw i64 %n24, 1
  br label %loop88
loop88:
  %index88 = phi i64 [0, %body68], [%i147, %body88]
  %c89 = icmp slt i64 %index88, %i83
  br i1 %c89, label %body88, label %done88
body88:
  %i90 = add nsw i64 %i72, %index88
  %c91 = icmp slt i64 %i90, %i87
  %i92 = select i1 %c91, i64 %i90, i64 %i87
  %i93 = udiv i64 %i92, %n22
  %i94 = urem i64 %i92, %n22
  %i95 = mul nsw i64 %i94, 4
  %i96 = sub nsw i64 %n20, 4
  %c97 = icmp slt i64 %i95, %i96
  %i98 = select i1 %c97, i64 %i95, i64 %i96
  %i99 = mul nsw i64 %index88, 8
  %p100 = getelementptr inbounds i64, ptr %scratch, i64 %i99
  %i101 = mul nsw i64 %i93, %n32
  %i102 = mul nsw i64 %i93, %n36
  %i103 = add nsw i64 %i102, %i98
  %p104 = getelementptr inbounds i64, ptr %p100, i64 1
  store i64 %i103, ptr %p104, align 8
  %i105 = udiv i64 %i98, %n40
  %i106 = urem i64 %i98, %n40
  %i107 = mul nsw i64 %i105, %n42
  %i108 = add nsw i64 %i101, %i107
  %i109 = mul nsw i64 %i106, %n44
  %i110 = add nsw i64 %i108, %i109
  store i64 %i110, ptr %p100, align 8
  %i111 = add nsw i64 %i106, 4
  %c112 = icmp sgt i64 %i111, %n40
  %v113 = zext i1 %c112 to i64
  %p114 = getelementptr inbounds i64, ptr %p100, i64 2
  store i64 %v113, ptr %p114, align 8
  %i115 = mul nsw i64 %i106, %n44
  %i116 = add nsw i64 %i108, %i115
  %p117 = getelementptr inbounds i64, ptr %p100, i64 4
  store i64 %i116, ptr %p117, align 8
  %i118 = add nsw i64 %i106, 1
  %c119 = icmp eq i64 %i118, %n40
  %i120 = add nsw i64 %i108, %n42
  %i121 = select i1 %c119, i64 %i120, i64 %i108
  %i122 = select i1 %c119, i64 0, i64 %i118
  %i123 = mul nsw i64 %i122, %n44
  %i124 = add nsw i64 %i121, %i123
  %p125 = getelementptr inbounds i64, ptr %p100, i64 5
  store i64 %i124, ptr %p125, align 8
  %i126 = add nsw i64 %i122, 1
  %c127 = icmp eq i64 %i126, %n40
  %i128 = add nsw i64 %i121, %n42
  %i129 = select i1 %c127, i64 %i128, i64 %i121
  %i130 = select i1 %c127, i64 0, i64 %i126
  %i131 = mul nsw i64 %i130, %n44
  %i132 = add nsw i64 %i129, %i131
  %p133 = getelementptr inbounds i64, ptr %p100, i64 6
  store i64 %i132, ptr %p133, align 8
  %i134 = add nsw i64 %i130, 1
  %c135 = icmp eq i64 %i134, %n40
  %i136 = add nsw i64 %i129, %n42
  %i137 = select i1 %c135, i64 %i136, i64 %i129
  %i138 = select i1 %c135, i64 0, i64 %i134
  %i139 = mul nsw i64 %i138, %n44
  %i140 = add nsw i64 %i137, %i139
  %p141 = getelementptr inbounds i64, ptr %p100, i64 7
  store i64 %i140, ptr %p141, align 8
  %i142 = add nsw i64 %i138, 1
  %c143 = icmp eq i64 %i142, %n40
  %i144 = add nsw i64 %i137, %n42
  %i145 = select i1 %c143, i64 %i144, i64 %i137
  %i146 = select i1 %c143, i64 0, i64 %i142
  %i147 = add nsw i64 %index88, 1
  br label %loop88
done88:
  %i148 = mul nsw i64 %n34, 4
  br label %loop149
loop149:
  %index149 = phi i64 [0, %done88], [%i186, %done155]
  %c150 = icmp slt i64 %index149, %n18
  br i1 %c150, label %body149, label %done149
body149:
  %i151 = mul nsw i64 %index149, %n34
  %p152 = getelementptr inbounds float, ptr %p2, i64 %i151
  %i153 = mul nsw i64 %index149, 4
  %p154 = getelementptr inbounds float, ptr %p78, i64 %i153
  br label %loop155
loop155:
  %index155 = phi i64 [0, %body149], [%i185, %after164]
  %c156 = icmp slt i64 %index155, %i83
  br i1 %c156, label %body155, label %done155
body155:
  %i157 = mul nsw i64 %index155, %i80
  %p158 = getelementptr inbounds float, ptr %p154, i64 %i157
  %i159 = mul nsw i64 %index155, 8
  %p160 = getelementptr inbounds i64, ptr %scratch, i64 %i159
  %v161 = load i64, ptr %p160, align 8
  %p162 = getelementptr inbounds float, ptr %p152, i64 %v161
  %p163 = getelementptr inbounds float, ptr %p162, i64 %i148
  call void @llvm.prefetch.p0(ptr %p163, i32 0, i32 3, i32 1)
  br i1 true, label %then164, label %after164
then164:
  %p165 = getelementptr inbounds i64, ptr %p160, i64 4
  %v166 = load i64, ptr %p165, align 8
  %p167 = getelementptr inbounds float, ptr %p152, i64 %v166
  %p168 = getelementptr inbounds i64, ptr %p160, i64 5
  %v169 = load i64, ptr %p168, align 8
  %p170 = getelementptr inbounds float, ptr %p152, i64 %v169
  %p171 = getelementptr inbounds i64, ptr %p160, i64 6
  %v172 = load i64, ptr %p171, align 8
  %p173 = getelementptr inbounds float, ptr %p152, i64 %v172
  %p174 = getelementptr inbounds i64, ptr %p160, i64 7
  %v175 = load i64, ptr %p174, align 8
  %p176 = getelementptr inbounds float, ptr %p152, i64 %v175
  %v177 = load float, ptr %p167, align 4
  %v178 = insertelement <4 x float> poison, float %v177, i64 0
  %v179 = load float, ptr %p170, align 4
  %v180 = insertelement <4 x float> %v178, float %v179, i64 1
  %v181 = load float, ptr %p173, align 4
  %v182 = insertelement <4 x float> %v180, float %v181, i64 2
  %v183 = load float, ptr %p176, align 4
  %v184 = insertelement <4 x float> %v182, float %v183, i64 3
  store <4 x float> %v184, ptr %p158, align 4
  br label %after164
after164:
  %i185 = add nsw i64 %index155, 1
  br label %loop155
done155:
  %i186 = add nsw i64 %index149, 1
  br label %loop149
done149:
  br label %loop187
loop187:
  %index187 = phi i64 [%i73, %done149], [%i308, %done192]
  %c188 = icmp slt i64 %index187, %i86
  br i1 %c188, label %body187, label %done187
body187:
  %i189 = add nsw i64 %index187, %n30
  %c190 = icmp slt i64 %i189, %i86
  %i191 = select i1 %c190, i64 %i189, i64 %i86
  br label %loop192
loop192:
  %index192 = phi i64 [0, %body187], [%i307, %done194]
  %c193 = icmp slt i64 %index192, %i83
  br i1 %c193, label %body192, label %done192
body192:
  br label %loop194
loop194:
  %index194 = phi i64 [%index187, %body192], [%i306, %done287]
  %c195 = icmp slt i64 %index194, %i191
  br i1 %c195, label %body194, label %done194
body194:
  %i196 = mul nsw i64 %index194, 2
  %i197 = sub nsw i64 %n16, 2
  %c198 = icmp slt i64 %i196, %i197
  %i199 = select i1 %c198, i64 %i196, i64 %i197
  %i200 = mul nsw i64 %i199, %n38
  %i201 = add nsw i64 %i200, %n38
  %i202 = mul nsw i64 %index192, 8
  %p203 = getelementptr inbounds i64, ptr %scratch, i64 %i202
  %p204 = getelementptr inbounds i64, ptr %p203, i64 1
  %v205 = load i64, ptr %p204, align 8
  %i206 = add nsw i64 %i200, %v205
  %i207 = add nsw i64 %i201, %v205
  %p208 = getelementptr inbounds float, ptr %p8, i64 %i206
  call void @llvm.prefetch.p0(ptr %p208, i32 1, i32 3, i32 1)
  %p209 = getelementptr inbounds float, ptr %p8, i64 %i207
  call void @llvm.prefetch.p0(ptr %p209, i32 1, i32 3, i32 1)
  %i210 = mul nsw i64 %n18, 2
  %i211 = mul nsw i64 %index194, %i210
  %p212 = getelementptr inbounds float, ptr %p4, i64 %i211
  %i213 = mul nsw i64 %index192, %i80
  %p214 = getelementptr inbounds float, ptr %p78, i64 %i213
  %p215 = getelementptr inbounds float, ptr %p6, i64 %i199
  %v216 = load float, ptr %p215, align 4
  %v217 = insertelement <4 x float> poison, float %v216, i64 0
  %v218 = shufflevector <4 x float> %v217, <4 x float> poison, <4 x i32> zeroinitializer
  %p219 = getelementptr inbounds float, ptr %p6, i64 %i199
  %p220 = getelementptr inbounds float, ptr %p219, i64 1
  %v221 = load float, ptr %p220, align 4
  %v222 = insertelement <4 x float> poison, float %v221, i64 0
  %v223 = shufflevector <4 x float> %v222, <4 x float> poison, <4 x i32> zeroinitializer
  %c224 = icmp sgt i64 %n18, 0
  %i225 = select i1 %c224, i64 %n18, i64 0
  %i226 = udiv i64 %i225, 4
  %i227 = mul nsw i64 %i226, 4
  br label %loop228
loop228:
  %index228 = phi i64 [0, %body194], [%i286, %body228]
  %carried228_0 = phi <4 x float> [%v218, %body194], [%v280, %body228]
  %carried228_1 = phi <4 x float> [%v223, %body194], [%v285, %body228]
  %c229 = icmp slt i64 %index228, %i227
  br i1 %c229, label %body228, label %done228
body228:
  %i230 = mul nsw i64 %index228, 2
  %i231 = mul nsw i64 %index228, 4
  %p232 = getelementptr inbounds float, ptr %p214, i64 %i231
  %v233 = load <4 x float>, ptr %p232, align 4
  %p234 = getelementptr inbounds float, ptr %p212, i64 %i230
  %v235 = load float, ptr %p234, align 4
  %v236 = insertelement <4 x float> poison, float %v235, i64 0
  %v237 = shufflevector <4 x float> %v236, <4 x float> poison, <4 x i32> zeroinitializer
  %v238 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v237, <4 x float> %v233, <4 x float> %carried228_0)
  %p239 = getelementptr inbounds float, ptr %p234, i64 1
  %v240 = load float, ptr %p239, align 4
  %v241 = insertelement <4 x float> poison, float %v240, i64 0
  %v242 = shufflevector <4 x float> %v241, <4 x float> poison, <4 x i32> zeroinitializer
  %v243 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v242, <4 x float> %v233, <4 x float> %carried228_1)
  %p244 = getelementptr inbounds float, ptr %p214, i64 %i231
  %p245 = getelementptr inbounds float, ptr %p244, i64 4
  %v246 = load <4 x float>, ptr %p245, align 4
  %p247 = getelementptr inbounds float, ptr %p212, i64 %i230
  %p248 = getelementptr inbounds float, ptr %p247, i64 2
  %v249 = load float, ptr %p248, align 4
  %v250 = insertelement <4 x float> poison, float %v249, i64 0
  %v251 = shufflevector <4 x float> %v250, <4 x float> poison, <4 x i32> zeroinitializer
  %v252 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v251, <4 x float> %v246, <4 x float> %v238)
  %p253 = getelementptr inbounds float, ptr %p247, i64 3
  %v254 = load float, ptr %p253, align 4
  %v255 = insertelement <4 x float> poison, float %v254, i64 0
  %v256 = shufflevector <4 x float> %v255, <4 x float> poison, <4 x i32> zeroinitializer
  %v257 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v256, <4 x float> %v246, <4 x float> %v243)
  %p258 = getelementptr inbounds float, ptr %p214, i64 %i231
  %p259 = getelementptr inbounds float, ptr %p258, i64 8
  %v260 = load <4 x float>, ptr %p259, align 4
  %p261 = getelementptr inbounds float, ptr %p212, i64 %i230
  %p262 = getelementptr inbounds float, ptr %p261, i64 4
  %v263 = load float, ptr %p262, align 4
  %v264 = insertelement <4 x float> poison, float %v263, i64 0
  %v265 = shufflevector <4 x float> %v264, <4 x float> poison, <4 x i32> zeroinitializer
  %v266 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v265, <4 x float> %v260, <4 x float> %v252)
  %p267 = getelementptr inbounds float, ptr %p261, i64 5
  %v268 = load float, ptr %p267, align 4
  %v269 = insertelement <4 x float> poison, float %v268, i64 0
  %v270 = shufflevector <4 x float> %v269, <4 x float> poison, <4 x i32> zeroinitializer
  %v271 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v270, <4 x float> %v260, <4 x float> %v257)
  %p272 = getelementptr inbounds float, ptr %p214, i64 %i231
  %p273 = getelementptr inbounds float, ptr %p272, i64 12
  %v274 = load <4 x float>, ptr %p273, align 4
  %p275 = getelementptr inbounds float, ptr %p212, i64 %i230
  %p276 = getelementptr inbounds float, ptr %p275, i64 6
  %v277 = load float, ptr %p276, align 4
  %v278 = insertelement <4 x float> poison, float %v277, i64 0
  %v279 = shufflevector <4 x float> %v278, <4 x float> poison, <4 x i32> zeroinitializer
  %v280 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v279, <4 x float> %v274, <4 x float> %v266)
  %p281 = getelementptr inbounds float, ptr %p275, i64 7
  %v282 = load float, ptr %p281, align 4
  %v283 = insertelement <4 x float> poison, float %v282, i64 0
  %v284 = shufflevector <4 x float> %v283, <4 x float> poison, <4 x i32> zeroinitializer
  %v285 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v284, <4 x float> %v274, <4 x float> %v271)
  %i286 = add nsw i64 %index228, 4
  br label %loop228
done228:
  br label %loop287
loop287:
  %index287 = phi i64 [%i227, %done228], [%i303, %body287]
  %carried287_0 = phi <4 x float> [%carried228_0, %done228], [%v297, %body287]
  %carried287_1 = phi <4 x float> [%carried228_1, %done228], [%v302, %body287]
  %c288 = icmp slt i64 %index287, %n18
  br i1 %c288, label %body287, label %done287
body287:
  %i289 = mul nsw i64 %index287, 2
  %i290 = mul nsw i64 %index287, 4
  %p291 = getelementptr inbounds float, ptr %p214, i64 %i290
  %v292 = load <4 x float>, ptr %p291, align 4
  %p293 = getelementptr inbounds float, ptr %p212, i64 %i289
  %v294 = load float, ptr %p293, align 4
  %v295 = insertelement <4 x float> poison, float %v294, i64 0
  %v296 = shufflevector <4 x float> %v295, <4 x float> poison, <4 x i32> zeroinitializer
  %v297 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v296, <4 x float> %v292, <4 x float> %carried287_0)
  %p298 = getelementptr inbounds float, ptr %p293, i64 1
  %v299 = load float, ptr %p298, align 4
  %v300 = insertelement <4 x float> poison, float %v299, i64 0
  %v301 = shufflevector <4 x float> %v300, <4 x float> poison, <4 x i32> zeroinitializer
  %v302 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v301, <4 x float> %v292, <4 x float> %carried287_1)
  %i303 = add nsw i64 %index287, 1
  br label %loop287
done287:
  %p304 = getelementptr inbounds float, ptr %p8, i64 %i206
  store <4 x float> %carried287_0, ptr %p304, align 1
  %p305 = getelementptr inbounds float, ptr %p8, i64 %i207
  store <4 x float> %carried287_1, ptr %p305, align 1
  %i306 = add nsw i64 %index194, 1
  br label %loop194
done194:
  %i307 = add nsw i64 %index192, 1
  br label %loop192
done192:
  %i308 = add nsw i64 %index187, %n30
  br label %loop187
done187:
  %i309 = add nsw i64 %index68, 1
  br label %loop68
done68:
  ret void
}
