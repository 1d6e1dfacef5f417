declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
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
  %index75 = phi i64 [%first, %entry], [%i514, %done356]
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
  %index87 = phi i64 [0, %body75], [%i232, %done140]
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
  %index140 = phi i64 [0, %body87], [%i231, %body140]
  %c141 = icmp slt i64 %index140, %n44
  br i1 %c141, label %body140, label %done140
body140:
  %i142 = sub nsw i64 %n44, %index140
  %c143 = icmp sgt i64 %i142, 0
  %i144 = select i1 %c143, i64 %i142, i64 0
  %c145 = icmp slt i64 %i144, 4
  %i146 = select i1 %c145, i64 %i144, i64 4
  %v147 = trunc i64 %i146 to i32
  %v148 = insertelement <4 x i32> poison, i32 %v147, i64 0
  %v149 = shufflevector <4 x i32> %v148, <4 x i32> poison, <4 x i32> zeroinitializer
  %m150 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v149
  %p151 = getelementptr inbounds float, ptr %p103, i64 %index140
  %v152 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p151, i32 1, <4 x i1> %m150, <4 x float> zeroinitializer)
  %p153 = getelementptr inbounds float, ptr %p151, i64 5
  %v154 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p153, i32 1, <4 x i1> %m150, <4 x float> zeroinitializer)
  %p155 = getelementptr inbounds float, ptr %p151, i64 10
  %v156 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p155, i32 1, <4 x i1> %m150, <4 x float> zeroinitializer)
  %p157 = getelementptr inbounds float, ptr %p151, i64 15
  %v158 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p157, i32 1, <4 x i1> %m150, <4 x float> zeroinitializer)
  %v159 = fsub <4 x float> %v152, %v156
  %v160 = fadd <4 x float> %v154, %v156
  %v161 = fsub <4 x float> %v156, %v154
  %v162 = fsub <4 x float> %v154, %v158
  %p163 = getelementptr inbounds float, ptr %p106, i64 %index140
  %v164 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p163, i32 1, <4 x i1> %m150, <4 x float> zeroinitializer)
  %p165 = getelementptr inbounds float, ptr %p163, i64 5
  %v166 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p165, i32 1, <4 x i1> %m150, <4 x float> zeroinitializer)
  %p167 = getelementptr inbounds float, ptr %p163, i64 10
  %v168 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p167, i32 1, <4 x i1> %m150, <4 x float> zeroinitializer)
  %p169 = getelementptr inbounds float, ptr %p163, i64 15
  %v170 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p169, i32 1, <4 x i1> %m150, <4 x float> zeroinitializer)
  %v171 = fsub <4 x float> %v164, %v168
  %v172 = fadd <4 x float> %v166, %v168
  %v173 = fsub <4 x float> %v168, %v166
  %v174 = fsub <4 x float> %v166, %v170
  %p175 = getelementptr inbounds float, ptr %p108, i64 %index140
  %v176 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p175, i32 1, <4 x i1> %m150, <4 x float> zeroinitializer)
  %p177 = getelementptr inbounds float, ptr %p175, i64 5
  %v178 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p177, i32 1, <4 x i1> %m150, <4 x float> zeroinitializer)
  %p179 = getelementptr inbounds float, ptr %p175, i64 10
  %v180 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p179, i32 1, <4 x i1> %m150, <4 x float> zeroinitializer)
  %p181 = getelementptr inbounds float, ptr %p175, i64 15
  %v182 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p181, i32 1, <4 x i1> %m150, <4 x float> zeroinitializer)
  %v183 = fsub <4 x float> %v176, %v180
  %v184 = fadd <4 x float> %v178, %v180
  %v185 = fsub <4 x float> %v180, %v178
  %v186 = fsub <4 x float> %v178, %v182
  %p187 = getelementptr inbounds float, ptr %p110, i64 %index140
  %v188 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p187, i32 1, <4 x i1> %m150, <4 x float> zeroinitializer)
  %p189 = getelementptr inbounds float, ptr %p187, i64 5
  %v190 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p189, i32 1, <4 x i1> %m150, <4 x float> zeroinitializer)
  %p191 = getelementptr inbounds float, ptr %p187, i64 10
  %v192 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p191, i32 1, <4 x i1> %m150, <4 x float> zeroinitializer)
  %p193 = getelementptr inbounds float, ptr %p187, i64 15
  %v194 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p193, i32 1, <4 x i1> %m150, <4 x float> zeroinitializer)
  %v195 = fsub <4 x float> %v188, %v192
  %v196 = fadd <4 x float> %v190, %v192
  %v197 = fsub <4 x float> %v192, %v190
  %v198 = fsub <4 x float> %v190, %v194
  %v199 = fsub <4 x float> %v159, %v183
  %v200 = fadd <4 x float> %v171, %v183
  %v201 = fsub <4 x float> %v183, %v171
  %v202 = fsub <4 x float> %v171, %v195
  %p203 = getelementptr inbounds float, ptr %p105, i64 %index140
  store <4 x float> %v199, ptr %p203, align 4
  %p204 = getelementptr inbounds float, ptr %p117, i64 %index140
  store <4 x float> %v200, ptr %p204, align 4
  %p205 = getelementptr inbounds float, ptr %p125, i64 %index140
  store <4 x float> %v201, ptr %p205, align 4
  %p206 = getelementptr inbounds float, ptr %p133, i64 %index140
  store <4 x float> %v202, ptr %p206, align 4
  %v207 = fsub <4 x float> %v160, %v184
  %v208 = fadd <4 x float> %v172, %v184
  %v209 = fsub <4 x float> %v184, %v172
  %v210 = fsub <4 x float> %v172, %v196
  %p211 = getelementptr inbounds float, ptr %p111, i64 %index140
  store <4 x float> %v207, ptr %p211, align 4
  %p212 = getelementptr inbounds float, ptr %p119, i64 %index140
  store <4 x float> %v208, ptr %p212, align 4
  %p213 = getelementptr inbounds float, ptr %p127, i64 %index140
  store <4 x float> %v209, ptr %p213, align 4
  %p214 = getelementptr inbounds float, ptr %p135, i64 %index140
  store <4 x float> %v210, ptr %p214, align 4
  %v215 = fsub <4 x float> %v161, %v185
  %v216 = fadd <4 x float> %v173, %v185
  %v217 = fsub <4 x float> %v185, %v173
  %v218 = fsub <4 x float> %v173, %v197
  %p219 = getelementptr inbounds float, ptr %p113, i64 %index140
  store <4 x float> %v215, ptr %p219, align 4
  %p220 = getelementptr inbounds float, ptr %p121, i64 %index140
  store <4 x float> %v216, ptr %p220, align 4
  %p221 = getelementptr inbounds float, ptr %p129, i64 %index140
  store <4 x float> %v217, ptr %p221, align 4
  %p222 = getelementptr inbounds float, ptr %p137, i64 %index140
  store <4 x float> %v218, ptr %p222, align 4
  %v223 = fsub <4 x float> %v162, %v186
  %v224 = fadd <4 x float> %v174, %v186
  %v225 = fsub <4 x float> %v186, %v174
  %v226 = fsub <4 x float> %v174, %v198
  %p227 = getelementptr inbounds float, ptr %p115, i64 %index140
  store <4 x float> %v223, ptr %p227, align 4
  %p228 = getelementptr inbounds float, ptr %p123, i64 %index140
  store <4 x float> %v224, ptr %p228, align 4
  %p229 = getelementptr inbounds float, ptr %p131, i64 %index140
  store <4 x float> %v225, ptr %p229, align 4
  %p230 = getelementptr inbounds float, ptr %p139, i64 %index140
  store <4 x float> %v226, ptr %p230, align 4
  %i231 = add nsw i64 %index140, 4
  br label %loop140
done140:
  %i232 = add nsw i64 %index87, 1
  br label %loop87
done87:
  %i233 = mul nsw i64 %n44, 4
  %i234 = mul nsw i64 %i83, %i233
  %p235 = getelementptr inbounds float, ptr %p4, i64 %i234
  %i236 = mul nsw i64 %n38, %i233
  %i237 = add nsw i64 %i236, 16
  br label %loop238
loop238:
  %index238 = phi i64 [0, %done87], [%i343, %done245]
  %i239 = mul nsw i64 %index238, %i69
  %p240 = getelementptr inbounds float, ptr %scratch, i64 %i239
  %i241 = mul nsw i64 %index238, %i70
  %p242 = getelementptr inbounds float, ptr %p72, i64 %i241
  %i243 = mul nsw i64 %index238, %i237
  %p244 = getelementptr inbounds float, ptr %p235, i64 %i243
  br label %loop245
loop245:
  %index245 = phi i64 [0, %loop238], [%i342, %done251]
  %c246 = icmp slt i64 %index245, %i86
  br i1 %c246, label %body245, label %done245
body245:
  %i247 = mul nsw i64 %index245, %i233
  %p248 = getelementptr inbounds float, ptr %p244, i64 %i247
  %i249 = mul nsw i64 %index245, 4
  %p250 = getelementptr inbounds float, ptr %p242, i64 %i249
  br label %loop251
loop251:
  %index251 = phi i64 [0, %body245], [%i341, %done324]
  %c252 = icmp slt i64 %index251, %i82
  br i1 %c252, label %body251, label %done251
body251:
  %i253 = mul nsw i64 %index251, 20
  %p254 = getelementptr inbounds float, ptr %p240, i64 %i253
  %i255 = mul nsw i64 %index251, 24
  %p256 = getelementptr inbounds float, ptr %p250, i64 %i255
  %p257 = getelementptr inbounds float, ptr %p256, i64 24
  %c258 = icmp sgt i64 %n44, 0
  %i259 = select i1 %c258, i64 %n44, i64 0
  %i260 = udiv i64 %i259, 4
  %i261 = mul nsw i64 %i260, 4
  br label %loop262
loop262:
  %index262 = phi i64 [0, %body251], [%i323, %body262]
  %carried262_0 = phi <4 x float> [zeroinitializer, %body251], [%v317, %body262]
  %carried262_1 = phi <4 x float> [zeroinitializer, %body251], [%v322, %body262]
  %c263 = icmp slt i64 %index262, %i261
  br i1 %c263, label %body262, label %done262
body262:
  %i264 = mul nsw i64 %index262, 4
  %p265 = getelementptr inbounds float, ptr %p248, i64 %i264
  %p266 = getelementptr inbounds float, ptr %p265, i64 %i237
  call void @llvm.prefetch.p0(ptr %p266, i32 0, i32 2, i32 1)
  %v267 = load <4 x float>, ptr %p265, align 4
  %p268 = getelementptr inbounds float, ptr %p254, i64 %index262
  %v269 = load float, ptr %p268, align 4
  %v270 = insertelement <4 x float> poison, float %v269, i64 0
  %v271 = shufflevector <4 x float> %v270, <4 x float> poison, <4 x i32> zeroinitializer
  %v272 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v271, <4 x float> %v267, <4 x float> %carried262_0)
  %p273 = getelementptr inbounds float, ptr %p268, i64 20
  %v274 = load float, ptr %p273, align 4
  %v275 = insertelement <4 x float> poison, float %v274, i64 0
  %v276 = shufflevector <4 x float> %v275, <4 x float> poison, <4 x i32> zeroinitializer
  %v277 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v276, <4 x float> %v267, <4 x float> %carried262_1)
  %p278 = getelementptr inbounds float, ptr %p248, i64 %i264
  %p279 = getelementptr inbounds float, ptr %p278, i64 4
  %p280 = getelementptr inbounds float, ptr %p279, i64 %i237
  call void @llvm.prefetch.p0(ptr %p280, i32 0, i32 2, i32 1)
  %v281 = load <4 x float>, ptr %p279, align 4
  %p282 = getelementptr inbounds float, ptr %p254, i64 %index262
  %p283 = getelementptr inbounds float, ptr %p282, i64 1
  %v284 = load float, ptr %p283, align 4
  %v285 = insertelement <4 x float> poison, float %v284, i64 0
  %v286 = shufflevector <4 x float> %v285, <4 x float> poison, <4 x i32> zeroinitializer
  %v287 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v286, <4 x float> %v281, <4 x float> %v272)
  %p288 = getelementptr inbounds float, ptr %p282, i64 21
  %v289 = load float, ptr %p288, align 4
  %v290 = insertelement <4 x float> poison, float %v289, i64 0
  %v291 = shufflevector <4 x float> %v290, <4 x float> poison, <4 x i32> zeroinitializer
  %v292 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v291, <4 x float> %v281, <4 x float> %v277)
  %p293 = getelementptr inbounds float, ptr %p248, i64 %i264
  %p294 = getelementptr inbounds float, ptr %p293, i64 8
  %p295 = getelementptr inbounds float, ptr %p294, i64 %i237
  call void @llvm.prefetch.p0(ptr %p295, i32 0, i32 2, i32 1)
  %v296 = load <4 x float>, ptr %p294, align 4
  %p297 = getelementptr inbounds float, ptr %p254, i64 %index262
  %p298 = getelementptr inbounds float, ptr %p297, i64 2
  %v299 = load float, ptr %p298, align 4
  %v300 = insertelement <4 x float> poison, float %v299, i64 0
  %v301 = shufflevector <4 x float> %v300, <4 x float> poison, <4 x i32> zeroinitializer
  %v302 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v301, <4 x float> %v296, <4 x float> %v287)
  %p303 = getelementptr inbounds float, ptr %p297, i64 22
  %v304 = load float, ptr %p303, align 4
  %v305 = insertelement <4 x float> poison, float %v304, i64 0
  %v306 = shufflevector <4 x float> %v305, <4 x float> poison, <4 x i32> zeroinitializer
  %v307 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v306, <4 x float> %v296, <4 x float> %v292)
  %p308 = getelementptr inbounds float, ptr %p248, i64 %i264
  %p309 = getelementptr inbounds float, ptr %p308, i64 12
  %p310 = getelementptr inbounds float, ptr %p309, i64 %i237
  call void @llvm.prefetch.p0(ptr %p310, i32 0, i32 2, i32 1)
  %v311 = load <4 x float>, ptr %p309, align 4
  %p312 = getelementptr inbounds float, ptr %p254, i64 %index262
  %p313 = getelementptr inbounds float, ptr %p312, i64 3
  %v314 = load float, ptr %p313, align 4
  %v315 = insertelement <4 x float> poison, float %v314, i64 0
  %v316 = shufflevector <4 x float> %v315, <4 x float> poison, <4 x i32> zeroinitializer
  %v317 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v316, <4 x float> %v311, <4 x float> %v302)
  %p318 = getelementptr inbounds float, ptr %p312, i64 23
  %v319 = load float, ptr %p318, align 4
  %v320 = insertelement <4 x float> poison, float %v319, i64 0
  %v321 = shufflevector <4 x float> %v320, <4 x float> poison, <4 x i32> zeroinitializer
  %v322 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v321, <4 x float> %v311, <4 x float> %v307)
  %i323 = add nsw i64 %index262, 4
  br label %loop262
done262:
  br label %loop324
loop324:
  %index324 = phi i64 [%i261, %done262], [%i340, %body324]
  %carried324_0 = phi <4 x float> [%carried262_0, %done262], [%v334, %body324]
  %carried324_1 = phi <4 x float> [%carried262_1, %done262], [%v339, %body324]
  %c325 = icmp slt i64 %index324, %n44
  br i1 %c325, label %body324, label %done324
body324:
  %i326 = mul nsw i64 %index324, 4
  %p327 = getelementptr inbounds float, ptr %p248, i64 %i326
  %p328 = getelementptr inbounds float, ptr %p327, i64 %i237
  call void @llvm.prefetch.p0(ptr %p328, i32 0, i32 2, i32 1)
  %v329 = load <4 x float>, ptr %p327, align 4
  %p330 = getelementptr inbounds float, ptr %p254, i64 %index324
  %v331 = load float, ptr %p330, align 4
  %v332 = insertelement <4 x float> poison, float %v331, i64 0
  %v333 = shufflevector <4 x float> %v332, <4 x float> poison, <4 x i32> zeroinitializer
  %v334 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v333, <4 x float> %v329, <4 x float> %carried324_0)
  %p335 = getelementptr inbounds float, ptr %p330, i64 20
  %v336 = load float, ptr %p335, align 4
  %v337 = insertelement <4 x float> poison, float %v336, i64 0
  %v338 = shufflevector <4 x float> %v337, <4 x float> poison, <4 x i32> zeroinitializer
  %v339 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v338, <4 x float> %v329, <4 x float> %carried324_1)
  %i340 = add nsw i64 %index324, 1
  br label %loop324
done324:
  store <4 x float> %carried324_0, ptr %p256, align 4
  store <4 x float> %carried324_1, ptr %p257, align 4
  %i341 = add nsw i64 %index251, 2
  br label %loop251
done251:
  %i342 = add nsw i64 %index245, 1
  br label %loop245
done245:
  %i343 = add nsw i64 %index238, 1
  %c344 = icmp slt i64 %i343, 16
  br i1 %c344, label %loop238, label %done238
done238:
  %i345 = mul nsw i64 %n44, 4
  %i346 = mul nsw i64 %n38, %i345
  %p347 = getelementptr inbounds float, ptr %p4, i64 %i346
  %v348 = load float, ptr %p347, align 4
  %v349 = insertelement <4 x float> poison, float %v348, i64 0
  %v350 = shufflevector <4 x float> %v349, <4 x float> poison, <4 x i32> zeroinitializer
  %i351 = mul nsw i64 %i83, 4
  %i352 = mul nsw i64 %i86, 4
  %i353 = add nsw i64 %i351, %i352
  %c354 = icmp slt i64 %n46, %i353
  %i355 = select i1 %c354, i64 %n46, i64 %i353
  br label %loop356
loop356:
  %index356 = phi i64 [0, %done238], [%i513, %done396]
  %c357 = icmp slt i64 %index356, %i82
  br i1 %c357, label %body356, label %done356
body356:
  %i358 = add nsw i64 %i79, %index356
  %i359 = urem i64 %i358, %n34
  %i360 = udiv i64 %i358, %n34
  %i361 = udiv i64 %i360, %n32
  %i362 = urem i64 %i360, %n32
  %i363 = mul nsw i64 %i362, 2
  %i364 = mul nsw i64 %i359, 2
  %i365 = mul nsw i64 %index356, 24
  %p366 = getelementptr inbounds float, ptr %p72, i64 %i365
  %p367 = getelementptr inbounds float, ptr %p366, i64 %i70
  %i368 = mul nsw i64 2, %i70
  %p369 = getelementptr inbounds float, ptr %p366, i64 %i368
  %i370 = mul nsw i64 3, %i70
  %p371 = getelementptr inbounds float, ptr %p366, i64 %i370
  %i372 = mul nsw i64 4, %i70
  %p373 = getelementptr inbounds float, ptr %p366, i64 %i372
  %i374 = mul nsw i64 5, %i70
  %p375 = getelementptr inbounds float, ptr %p366, i64 %i374
  %i376 = mul nsw i64 6, %i70
  %p377 = getelementptr inbounds float, ptr %p366, i64 %i376
  %i378 = mul nsw i64 7, %i70
  %p379 = getelementptr inbounds float, ptr %p366, i64 %i378
  %i380 = mul nsw i64 8, %i70
  %p381 = getelementptr inbounds float, ptr %p366, i64 %i380
  %i382 = mul nsw i64 9, %i70
  %p383 = getelementptr inbounds float, ptr %p366, i64 %i382
  %i384 = mul nsw i64 10, %i70
  %p385 = getelementptr inbounds float, ptr %p366, i64 %i384
  %i386 = mul nsw i64 11, %i70
  %p387 = getelementptr inbounds float, ptr %p366, i64 %i386
  %i388 = mul nsw i64 12, %i70
  %p389 = getelementptr inbounds float, ptr %p366, i64 %i388
  %i390 = mul nsw i64 13, %i70
  %p391 = getelementptr inbounds float, ptr %p366, i64 %i390
  %i392 = mul nsw i64 14, %i70
  %p393 = getelementptr inbounds float, ptr %p366, i64 %i392
  %i394 = mul nsw i64 15, %i70
  %p395 = getelementptr inbounds float, ptr %p366, i64 %i394
  br label %loop396
loop396:
  %index396 = phi i64 [%i351, %body356], [%i512, %after491]
  %c397 = icmp slt i64 %index396, %i355
  br i1 %c397, label %body396, label %done396
body396:
  %i398 = sub nsw i64 %i355, %index396
  %c399 = icmp sgt i64 %i398, 0
  %i400 = select i1 %c399, i64 %i398, i64 0
  %c401 = icmp slt i64 %i400, 4
  %i402 = select i1 %c401, i64 %i400, i64 4
  %v403 = trunc i64 %i402 to i32
  %v404 = insertelement <4 x i32> poison, i32 %v403, i64 0
  %v405 = shufflevector <4 x i32> %v404, <4 x i32> poison, <4 x i32> zeroinitializer
  %m406 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v405
  %i407 = sub nsw i64 %index396, %i351
  %p408 = getelementptr inbounds float, ptr %p366, i64 %i407
  %v409 = load <4 x float>, ptr %p408, align 4
  %p410 = getelementptr inbounds float, ptr %p373, i64 %i407
  %v411 = load <4 x float>, ptr %p410, align 4
  %p412 = getelementptr inbounds float, ptr %p381, i64 %i407
  %v413 = load <4 x float>, ptr %p412, align 4
  %p414 = getelementptr inbounds float, ptr %p389, i64 %i407
  %v415 = load <4 x float>, ptr %p414, align 4
  %v416 = fadd <4 x float> %v411, %v413
  %v417 = fsub <4 x float> %v411, %v413
  %v418 = fadd <4 x float> %v409, %v416
  %v419 = fsub <4 x float> %v417, %v415
  %p420 = getelementptr inbounds float, ptr %p367, i64 %i407
  %v421 = load <4 x float>, ptr %p420, align 4
  %p422 = getelementptr inbounds float, ptr %p375, i64 %i407
  %v423 = load <4 x float>, ptr %p422, align 4
  %p424 = getelementptr inbounds float, ptr %p383, i64 %i407
  %v425 = load <4 x float>, ptr %p424, align 4
  %p426 = getelementptr inbounds float, ptr %p391, i64 %i407
  %v427 = load <4 x float>, ptr %p426, align 4
  %v428 = fadd <4 x float> %v423, %v425
  %v429 = fsub <4 x float> %v423, %v425
  %v430 = fadd <4 x float> %v421, %v428
  %v431 = fsub <4 x float> %v429, %v427
  %p432 = getelementptr inbounds float, ptr %p369, i64 %i407
  %v433 = load <4 x float>, ptr %p432, align 4
  %p434 = getelementptr inbounds float, ptr %p377, i64 %i407
  %v435 = load <4 x float>, ptr %p434, align 4
  %p436 = getelementptr inbounds float, ptr %p385, i64 %i407
  %v437 = load <4 x float>, ptr %p436, align 4
  %p438 = getelementptr inbounds float, ptr %p393, i64 %i407
  %v439 = load <4 x float>, ptr %p438, align 4
  %v440 = fadd <4 x float> %v435, %v437
  %v441 = fsub <4 x float> %v435, %v437
  %v442 = fadd <4 x float> %v433, %v440
  %v443 = fsub <4 x float> %v441, %v439
  %p444 = getelementptr inbounds float, ptr %p371, i64 %i407
  %v445 = load <4 x float>, ptr %p444, align 4
  %p446 = getelementptr inbounds float, ptr %p379, i64 %i407
  %v447 = load <4 x float>, ptr %p446, align 4
  %p448 = getelementptr inbounds float, ptr %p387, i64 %i407
  %v449 = load <4 x float>, ptr %p448, align 4
  %p450 = getelementptr inbounds float, ptr %p395, i64 %i407
  %v451 = load <4 x float>, ptr %p450, align 4
  %v452 = fadd <4 x float> %v447, %v449
  %v453 = fsub <4 x float> %v447, %v449
  %v454 = fadd <4 x float> %v445, %v452
  %v455 = fsub <4 x float> %v453, %v451
  %v456 = fadd <4 x float> %v430, %v442
  %v457 = fsub <4 x float> %v430, %v442
  %v458 = fadd <4 x float> %v418, %v456
  %v459 = fsub <4 x float> %v457, %v454
  %v460 = fadd <4 x float> %v431, %v443
  %v461 = fsub <4 x float> %v431, %v443
  %v462 = fadd <4 x float> %v419, %v460
  %v463 = fsub <4 x float> %v461, %v455
  %v464 = fmul <4 x float> %v458, %v350
  %v465 = fmul <4 x float> %v459, %v350
  %v466 = fmul <4 x float> %v462, %v350
  %v467 = fmul <4 x float> %v463, %v350
  %i468 = mul nsw i64 %i361, %n22
  %c469 = icmp slt i64 %i363, %n26
  br i1 %c469, label %then470, label %after470
then470:
  %c471 = icmp slt i64 %i364, %n28
  br i1 %c471, label %then472, label %after472
then472:
  %i473 = mul nsw i64 %i363, %n24
  %i474 = mul nsw i64 %i364, 5
  %i475 = add nsw i64 %i473, %i474
  %i476 = add nsw i64 %i468, %i475
  %i477 = add nsw i64 %i476, %index396
  %p478 = getelementptr inbounds float, ptr %p8, i64 %i477
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v464, ptr %p478, i32 1, <4 x i1> %m406)
  br label %after472
after472:
  %i479 = add nsw i64 %i364, 1
  %c480 = icmp slt i64 %i479, %n28
  br i1 %c480, label %then481, label %after481
then481:
  %i482 = mul nsw i64 %i363, %n24
  %i483 = add nsw i64 %i364, 1
  %i484 = mul nsw i64 %i483, 5
  %i485 = add nsw i64 %i482, %i484
  %i486 = add nsw i64 %i468, %i485
  %i487 = add nsw i64 %i486, %index396
  %p488 = getelementptr inbounds float, ptr %p8, i64 %i487
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v465, ptr %p488, i32 1, <4 x i1> %m406)
  br label %after481
after481:
  br label %after470
after470:
  %i489 = add nsw i64 %i363, 1
  %c490 = icmp slt i64 %i489, %n26
  br i1 %c490, label %then491, label %after491
then491:
  %c492 = icmp slt i64 %i364, %n28
  br i1 %c492, label %then493, label %after493
then493:
  %i494 = add nsw i64 %i363, 1
  %i495 = mul nsw i64 %i494, %n24
  %i496 = mul nsw i64 %i364, 5
  %i497 = add nsw i64 %i495, %i496
  %i498 = add nsw i64 %i468, %i497
  %i499 = add nsw i64 %i498, %index396
  %p500 = getelementptr inbounds float, ptr %p8, i64 %i499
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v466, ptr %p500, i32 1, <4 x i1> %m406)
  br label %after493
after493:
  %i501 = add nsw i64 %i364, 1
  %c502 = icmp slt i64 %i501, %n28
  br i1 %c502, label %then503, label %after503
then503:
  %i504 = add nsw i64 %i363, 1
  %i505 = mul nsw i64 %i504, %n24
  %i506 = add nsw i64 %i364, 1
  %i507 = mul nsw i64 %i506, 5
  %i508 = add nsw i64 %i505, %i507
  %i509 = add nsw i64 %i468, %i508
  %i510 = add nsw i64 %i509, %index396
  %p511 = getelementptr inbounds float, ptr %p8, i64 %i510
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v467, ptr %p511, i32 1, <4 x i1> %m406)
  br label %after503
after503:
  br label %after491
after491:
  %i512 = add nsw i64 %index396, 4
  br label %loop396
done396:
  %i513 = add nsw i64 %index356, 1
  br label %loop356
done356:
  %i514 = add nsw i64 %index75, 1
  br label %loop75
done75:
  ret void
}
