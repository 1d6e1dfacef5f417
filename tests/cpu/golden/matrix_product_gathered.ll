declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
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
  %i85 = add nsw i64 %n18, 3
  %i86 = udiv i64 %i85, 4
  %i87 = sub nsw i64 %n22, 1
  %i88 = add nsw i64 %n16, %i87
  %i89 = udiv i64 %i88, %n22
  br label %loop90
loop90:
  %index90 = phi i64 [%first, %entry], [%i337, %done139]
  %c91 = icmp slt i64 %index90, %last
  br i1 %c91, label %body90, label %done90
body90:
  %i92 = udiv i64 %index90, %i86
  %i93 = urem i64 %index90, %i86
  %i94 = udiv i64 %i92, %i89
  %i95 = urem i64 %i92, %i89
  %i96 = udiv i64 %i94, %n42
  %i97 = urem i64 %i94, %n42
  %i98 = mul nsw i64 %i97, %n50
  %i99 = mul nsw i64 %i97, %n58
  %i100 = mul nsw i64 %i97, %n66
  %i101 = udiv i64 %i96, %n40
  %i102 = urem i64 %i96, %n40
  %i103 = mul nsw i64 %i102, %n48
  %i104 = add nsw i64 %i98, %i103
  %i105 = mul nsw i64 %i102, %n56
  %i106 = add nsw i64 %i99, %i105
  %i107 = mul nsw i64 %i102, %n64
  %i108 = add nsw i64 %i100, %i107
  %i109 = udiv i64 %i101, %n38
  %i110 = urem i64 %i101, %n38
  %i111 = mul nsw i64 %i110, %n46
  %i112 = add nsw i64 %i104, %i111
  %i113 = mul nsw i64 %i110, %n54
  %i114 = add nsw i64 %i106, %i113
  %i115 = mul nsw i64 %i110, %n62
  %i116 = add nsw i64 %i108, %i115
  %i117 = mul nsw i64 %i109, %n44
  %i118 = add nsw i64 %i112, %i117
  %i119 = mul nsw i64 %i109, %n52
  %i120 = add nsw i64 %i114, %i119
  %i121 = mul nsw i64 %i109, %n60
  %i122 = add nsw i64 %i116, %i121
  %i123 = mul nsw i64 %i93, 4
  %i124 = mul nsw i64 %i95, %n22
  %i125 = add nsw i64 %i124, %n22
  %c126 = icmp slt i64 %i125, %n16
  %i127 = select i1 %c126, i64 %i125, i64 %n16
  %i128 = sub nsw i64 %n18, %i123
  %c129 = icmp sgt i64 %i128, 0
  %i130 = select i1 %c129, i64 %i128, i64 0
  %c131 = icmp slt i64 %i130, 4
  %i132 = select i1 %c131, i64 %i130, i64 4
  %v133 = trunc i64 %i132 to i32
  %v134 = insertelement <4 x i32> poison, i32 %v133, i64 0
  %v135 = shufflevector <4 x i32> %v134, <4 x i32> poison, <4 x i32> zeroinitializer
  %m136 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v135
  %p137 = getelementptr inbounds float, ptr %p2, i64 %i118
  %p138 = getelementptr inbounds float, ptr %p4, i64 %i120
  br label %loop139
loop139:
  %index139 = phi i64 [0, %body90], [%i336, %done188]
  %c140 = icmp slt i64 %index139, %n20
  br i1 %c140, label %body139, label %done139
body139:
  %i141 = sub nsw i64 %n20, %index139
  %c142 = icmp slt i64 %n24, %i141
  %i143 = select i1 %c142, i64 %n24, i64 %i141
  %i144 = mul nsw i64 %index139, %n30
  %p145 = getelementptr inbounds float, ptr %p138, i64 %i144
  %i146 = mul nsw i64 %index139, %n28
  %p147 = getelementptr inbounds float, ptr %p137, i64 %i146
  %i148 = sub nsw i64 %n18, %i123
  br label %loop149
loop149:
  %index149 = phi i64 [0, %body139], [%i186, %body149]
  %c150 = icmp slt i64 %index149, %i143
  br i1 %c150, label %body149, label %done149
body149:
  %i151 = mul nsw i64 %index149, %n30
  %p152 = getelementptr inbounds float, ptr %p145, i64 %i151
  %i153 = mul nsw i64 %index149, 4
  %p154 = getelementptr inbounds float, ptr %scratch, i64 %i153
  %i155 = sub nsw i64 %n18, 1
  %c156 = icmp slt i64 %i123, %i155
  %i157 = select i1 %c156, i64 %i123, i64 %i155
  %i158 = add nsw i64 %i123, 1
  %i159 = sub nsw i64 %n18, 1
  %c160 = icmp slt i64 %i158, %i159
  %i161 = select i1 %c160, i64 %i158, i64 %i159
  %i162 = add nsw i64 %i123, 2
  %i163 = sub nsw i64 %n18, 1
  %c164 = icmp slt i64 %i162, %i163
  %i165 = select i1 %c164, i64 %i162, i64 %i163
  %i166 = add nsw i64 %i123, 3
  %i167 = sub nsw i64 %n18, 1
  %c168 = icmp slt i64 %i166, %i167
  %i169 = select i1 %c168, i64 %i166, i64 %i167
  %i170 = mul nsw i64 %i157, %n32
  %p171 = getelementptr inbounds float, ptr %p152, i64 %i170
  %i172 = mul nsw i64 %i161, %n32
  %p173 = getelementptr inbounds float, ptr %p152, i64 %i172
  %i174 = mul nsw i64 %i165, %n32
  %p175 = getelementptr inbounds float, ptr %p152, i64 %i174
  %i176 = mul nsw i64 %i169, %n32
  %p177 = getelementptr inbounds float, ptr %p152, i64 %i176
  %v178 = load float, ptr %p171, align 4
  %v179 = insertelement <4 x float> poison, float %v178, i64 0
  %v180 = load float, ptr %p173, align 4
  %v181 = insertelement <4 x float> %v179, float %v180, i64 1
  %v182 = load float, ptr %p175, align 4
  %v183 = insertelement <4 x float> %v181, float %v182, i64 2
  %v184 = load float, ptr %p177, align 4
  %v185 = insertelement <4 x float> %v183, float %v184, i64 3
  store <4 x float> %v185, ptr %p154, align 4
  %i186 = add nsw i64 %index149, 1
  br label %loop149
done149:
  %i187 = sub nsw i64 %i127, 1
  br label %loop188
loop188:
  %index188 = phi i64 [%i124, %done149], [%i335, %after325]
  %c189 = icmp slt i64 %index188, %i127
  br i1 %c189, label %body188, label %done188
body188:
  %i190 = add nsw i64 %index188, 1
  %c191 = icmp slt i64 %i190, %i187
  %i192 = select i1 %c191, i64 %i190, i64 %i187
  %i193 = mul nsw i64 %index188, %n26
  %p194 = getelementptr inbounds float, ptr %p147, i64 %i193
  %i195 = mul nsw i64 %i192, %n26
  %p196 = getelementptr inbounds float, ptr %p147, i64 %i195
  %c197 = icmp sgt i64 %i143, 0
  %i198 = select i1 %c197, i64 %i143, i64 0
  %i199 = udiv i64 %i198, 4
  %i200 = mul nsw i64 %i199, 4
  br label %loop201
loop201:
  %index201 = phi i64 [0, %body188], [%i261, %body201]
  %carried201_0 = phi <4 x float> [zeroinitializer, %body188], [%v254, %body201]
  %carried201_1 = phi <4 x float> [zeroinitializer, %body188], [%v260, %body201]
  %c202 = icmp slt i64 %index201, %i200
  br i1 %c202, label %body201, label %done201
body201:
  %i203 = mul nsw i64 %index201, 4
  %p204 = getelementptr inbounds float, ptr %scratch, i64 %i203
  %v205 = load <4 x float>, ptr %p204, align 4
  %p206 = getelementptr inbounds float, ptr %p194, i64 %index201
  %v207 = load float, ptr %p206, align 4
  %v208 = insertelement <4 x float> poison, float %v207, i64 0
  %v209 = shufflevector <4 x float> %v208, <4 x float> poison, <4 x i32> zeroinitializer
  %v210 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v209, <4 x float> %v205, <4 x float> %carried201_0)
  %p211 = getelementptr inbounds float, ptr %p196, i64 %index201
  %v212 = load float, ptr %p211, align 4
  %v213 = insertelement <4 x float> poison, float %v212, i64 0
  %v214 = shufflevector <4 x float> %v213, <4 x float> poison, <4 x i32> zeroinitializer
  %v215 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v214, <4 x float> %v205, <4 x float> %carried201_1)
  %p216 = getelementptr inbounds float, ptr %scratch, i64 %i203
  %p217 = getelementptr inbounds float, ptr %p216, i64 4
  %v218 = load <4 x float>, ptr %p217, align 4
  %p219 = getelementptr inbounds float, ptr %p194, i64 %index201
  %p220 = getelementptr inbounds float, ptr %p219, i64 1
  %v221 = load float, ptr %p220, align 4
  %v222 = insertelement <4 x float> poison, float %v221, i64 0
  %v223 = shufflevector <4 x float> %v222, <4 x float> poison, <4 x i32> zeroinitializer
  %v224 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v223, <4 x float> %v218, <4 x float> %v210)
  %p225 = getelementptr inbounds float, ptr %p196, i64 %index201
  %p226 = getelementptr inbounds float, ptr %p225, i64 1
  %v227 = load float, ptr %p226, align 4
  %v228 = insertelement <4 x float> poison, float %v227, i64 0
  %v229 = shufflevector <4 x float> %v228, <4 x float> poison, <4 x i32> zeroinitializer
  %v230 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v229, <4 x float> %v218, <4 x float> %v215)
  %p231 = getelementptr inbounds float, ptr %scratch, i64 %i203
  %p232 = getelementptr inbounds float, ptr %p231, i64 8
  %v233 = load <4 x float>, ptr %p232, align 4
  %p234 = getelementptr inbounds float, ptr %p194, i64 %index201
  %p235 = getelementptr inbounds float, ptr %p234, i64 2
  %v236 = load float, ptr %p235, align 4
  %v237 = insertelement <4 x float> poison, float %v236, i64 0
  %v238 = shufflevector <4 x float> %v237, <4 x float> poison, <4 x i32> zeroinitializer
  %v239 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v238, <4 x float> %v233, <4 x float> %v224)
  %p240 = getelementptr inbounds float, ptr %p196, i64 %index201
  %p241 = getelementptr inbounds float, ptr %p240, i64 2
  %v242 = load float, ptr %p241, align 4
  %v243 = insertelement <4 x float> poison, float %v242, i64 0
  %v244 = shufflevector <4 x float> %v243, <4 x float> poison, <4 x i32> zeroinitializer
  %v245 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v244, <4 x float> %v233, <4 x float> %v230)
  %p246 = getelementptr inbounds float, ptr %scratch, i64 %i203
  %p247 = getelementptr inbounds float, ptr %p246, i64 12
  %v248 = load <4 x float>, ptr %p247, align 4
  %p249 = getelementptr inbounds float, ptr %p194, i64 %index201
  %p250 = getelementptr inbounds float, ptr %p249, i64 3
  %v251 = load float, ptr %p250, align 4
  %v252 = insertelement <4 x float> poison, float %v251, i64 0
  %v253 = shufflevector <4 x float> %v252, <4 x float> poison, <4 x i32> zeroinitializer
  %v254 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v253, <4 x float> %v248, <4 x float> %v239)
  %p255 = getelementptr inbounds float, ptr %p196, i64 %index201
  %p256 = getelementptr inbounds float, ptr %p255, i64 3
  %v257 = load float, ptr %p256, align 4
  %v258 = insertelement <4 x float> poison, float %v257, i64 0
  %v259 = shufflevector <4 x float> %v258, <4 x float> poison, <4 x i32> zeroinitializer
  %v260 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v259, <4 x float> %v248, <4 x float> %v245)
  %i261 = add nsw i64 %index201, 4
  br label %loop201
done201:
  br label %loop262
loop262:
  %index262 = phi i64 [%i200, %done201], [%i277, %body262]
  %carried262_0 = phi <4 x float> [%carried201_0, %done201], [%v271, %body262]
  %carried262_1 = phi <4 x float> [%carried201_1, %done201], [%v276, %body262]
  %c263 = icmp slt i64 %index262, %i143
  br i1 %c263, label %body262, label %done262
body262:
  %i264 = mul nsw i64 %index262, 4
  %p265 = getelementptr inbounds float, ptr %scratch, i64 %i264
  %v266 = load <4 x float>, ptr %p265, align 4
  %p267 = getelementptr inbounds float, ptr %p194, i64 %index262
  %v268 = load float, ptr %p267, align 4
  %v269 = insertelement <4 x float> poison, float %v268, i64 0
  %v270 = shufflevector <4 x float> %v269, <4 x float> poison, <4 x i32> zeroinitializer
  %v271 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v270, <4 x float> %v266, <4 x float> %carried262_0)
  %p272 = getelementptr inbounds float, ptr %p196, i64 %index262
  %v273 = load float, ptr %p272, align 4
  %v274 = insertelement <4 x float> poison, float %v273, i64 0
  %v275 = shufflevector <4 x float> %v274, <4 x float> poison, <4 x i32> zeroinitializer
  %v276 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v275, <4 x float> %v266, <4 x float> %carried262_1)
  %i277 = add nsw i64 %index262, 1
  br label %loop262
done262:
  %i278 = mul nsw i64 %index188, %n34
  %i279 = add nsw i64 %i122, %i278
  %i280 = add nsw i64 %i279, %i123
  %i281 = mul nsw i64 %i192, %n34
  %i282 = add nsw i64 %i122, %i281
  %i283 = add nsw i64 %i282, %i123
  %v284 = fmul <4 x float> %carried262_0, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v285 = fmul <4 x float> %carried262_1, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %p286 = getelementptr inbounds float, ptr %p6, i64 %i280
  %p287 = getelementptr inbounds float, ptr %p6, i64 %i283
  %c288 = icmp slt i64 %index139, 1
  %i289 = select i1 %c288, i64 %index139, i64 1
  br label %loop290
loop290:
  %index290 = phi i64 [0, %done262], [%i294, %body290]
  %carried290_0 = phi <4 x float> [%v284, %done262], [%v293, %body290]
  %c291 = icmp slt i64 %index290, %i289
  br i1 %c291, label %body290, label %done290
body290:
  %v292 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p286, i32 1, <4 x i1> %m136, <4 x float> zeroinitializer)
  %v293 = fadd <4 x float> %v292, %carried290_0
  %i294 = add nsw i64 %index290, 1
  br label %loop290
done290:
  %c295 = icmp slt i64 %index139, 1
  %i296 = select i1 %c295, i64 %index139, i64 1
  br label %loop297
loop297:
  %index297 = phi i64 [0, %done290], [%i301, %body297]
  %carried297_0 = phi <4 x float> [%v285, %done290], [%v300, %body297]
  %c298 = icmp slt i64 %index297, %i296
  br i1 %c298, label %body297, label %done297
body297:
  %v299 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p287, i32 1, <4 x i1> %m136, <4 x float> zeroinitializer)
  %v300 = fadd <4 x float> %v299, %carried297_0
  %i301 = add nsw i64 %index297, 1
  br label %loop297
done297:
  %i302 = sub nsw i64 %n18, %i123
  %c303 = icmp sge i64 %i302, 4
  br i1 %c303, label %then304, label %after304
then304:
  %p305 = getelementptr inbounds float, ptr %p6, i64 %i280
  store <4 x float> %carried290_0, ptr %p305, align 1
  br label %after304
after304:
  %c306 = icmp sgt i64 %i302, 0
  %c307 = xor i1 %c303, true
  %c308 = and i1 %c306, %c307
  br i1 %c308, label %then309, label %after309
then309:
  %c310 = icmp sgt i64 %i302, 0
  %i311 = select i1 %c310, i64 %i302, i64 0
  %c312 = icmp slt i64 %i311, 4
  %i313 = select i1 %c312, i64 %i311, i64 4
  %v314 = trunc i64 %i313 to i32
  %v315 = insertelement <4 x i32> poison, i32 %v314, i64 0
  %v316 = shufflevector <4 x i32> %v315, <4 x i32> poison, <4 x i32> zeroinitializer
  %m317 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v316
  %p318 = getelementptr inbounds float, ptr %p6, i64 %i280
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried290_0, ptr %p318, i32 1, <4 x i1> %m317)
  br label %after309
after309:
  %c319 = icmp sge i64 %i302, 4
  br i1 %c319, label %then320, label %after320
then320:
  %p321 = getelementptr inbounds float, ptr %p6, i64 %i283
  store <4 x float> %carried297_0, ptr %p321, align 1
  br label %after320
after320:
  %c322 = icmp sgt i64 %i302, 0
  %c323 = xor i1 %c319, true
  %c324 = and i1 %c322, %c323
  br i1 %c324, label %then325, label %after325
then325:
  %c326 = icmp sgt i64 %i302, 0
  %i327 = select i1 %c326, i64 %i302, i64 0
  %c328 = icmp slt i64 %i327, 4
  %i329 = select i1 %c328, i64 %i327, i64 4
  %v330 = trunc i64 %i329 to i32
  %v331 = insertelement <4 x i32> poison, i32 %v330, i64 0
  %v332 = shufflevector <4 x i32> %v331, <4 x i32> poison, <4 x i32> zeroinitializer
  %m333 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v332
  %p334 = getelementptr inbounds float, ptr %p6, i64 %i283
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried297_0, ptr %p334, i32 1, <4 x i1> %m333)
  br label %after325
after325:
  %i335 = add nsw i64 %index188, 2
  br label %loop188
done188:
  %i336 = add nsw i64 %index139, %n24
  br label %loop139
done139:
  %i337 = add nsw i64 %index90, 1
  br label %loop90
done90:
  ret void
}
