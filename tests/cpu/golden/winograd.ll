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
  %index75 = phi i64 [%first, %entry], [%i518, %done350]
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
  %i345 = mul nsw i64 %i83, 4
  %i346 = mul nsw i64 %i86, 4
  %i347 = add nsw i64 %i345, %i346
  %c348 = icmp slt i64 %n46, %i347
  %i349 = select i1 %c348, i64 %n46, i64 %i347
  br label %loop350
loop350:
  %index350 = phi i64 [0, %done238], [%i517, %done390]
  %c351 = icmp slt i64 %index350, %i82
  br i1 %c351, label %body350, label %done350
body350:
  %i352 = add nsw i64 %i79, %index350
  %i353 = urem i64 %i352, %n34
  %i354 = udiv i64 %i352, %n34
  %i355 = udiv i64 %i354, %n32
  %i356 = urem i64 %i354, %n32
  %i357 = mul nsw i64 %i356, 2
  %i358 = mul nsw i64 %i353, 2
  %i359 = mul nsw i64 %index350, 24
  %p360 = getelementptr inbounds float, ptr %p72, i64 %i359
  %p361 = getelementptr inbounds float, ptr %p360, i64 %i70
  %i362 = mul nsw i64 2, %i70
  %p363 = getelementptr inbounds float, ptr %p360, i64 %i362
  %i364 = mul nsw i64 3, %i70
  %p365 = getelementptr inbounds float, ptr %p360, i64 %i364
  %i366 = mul nsw i64 4, %i70
  %p367 = getelementptr inbounds float, ptr %p360, i64 %i366
  %i368 = mul nsw i64 5, %i70
  %p369 = getelementptr inbounds float, ptr %p360, i64 %i368
  %i370 = mul nsw i64 6, %i70
  %p371 = getelementptr inbounds float, ptr %p360, i64 %i370
  %i372 = mul nsw i64 7, %i70
  %p373 = getelementptr inbounds float, ptr %p360, i64 %i372
  %i374 = mul nsw i64 8, %i70
  %p375 = getelementptr inbounds float, ptr %p360, i64 %i374
  %i376 = mul nsw i64 9, %i70
  %p377 = getelementptr inbounds float, ptr %p360, i64 %i376
  %i378 = mul nsw i64 10, %i70
  %p379 = getelementptr inbounds float, ptr %p360, i64 %i378
  %i380 = mul nsw i64 11, %i70
  %p381 = getelementptr inbounds float, ptr %p360, i64 %i380
  %i382 = mul nsw i64 12, %i70
  %p383 = getelementptr inbounds float, ptr %p360, i64 %i382
  %i384 = mul nsw i64 13, %i70
  %p385 = getelementptr inbounds float, ptr %p360, i64 %i384
  %i386 = mul nsw i64 14, %i70
  %p387 = getelementptr inbounds float, ptr %p360, i64 %i386
  %i388 = mul nsw i64 15, %i70
  %p389 = getelementptr inbounds float, ptr %p360, i64 %i388
  br label %loop390
loop390:
  %index390 = phi i64 [%i345, %body350], [%i516, %after491]
  %c391 = icmp slt i64 %index390, %i349
  br i1 %c391, label %body390, label %done390
body390:
  %i392 = sub nsw i64 %i349, %index390
  %c393 = icmp sgt i64 %i392, 0
  %i394 = select i1 %c393, i64 %i392, i64 0
  %c395 = icmp slt i64 %i394, 4
  %i396 = select i1 %c395, i64 %i394, i64 4
  %v397 = trunc i64 %i396 to i32
  %v398 = insertelement <4 x i32> poison, i32 %v397, i64 0
  %v399 = shufflevector <4 x i32> %v398, <4 x i32> poison, <4 x i32> zeroinitializer
  %m400 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v399
  %p401 = getelementptr inbounds float, ptr %p6, i64 %index390
  %v402 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p401, i32 1, <4 x i1> %m400, <4 x float> zeroinitializer)
  %i403 = sub nsw i64 %index390, %i345
  %p404 = getelementptr inbounds float, ptr %p360, i64 %i403
  %v405 = load <4 x float>, ptr %p404, align 4
  %p406 = getelementptr inbounds float, ptr %p367, i64 %i403
  %v407 = load <4 x float>, ptr %p406, align 4
  %p408 = getelementptr inbounds float, ptr %p375, i64 %i403
  %v409 = load <4 x float>, ptr %p408, align 4
  %p410 = getelementptr inbounds float, ptr %p383, i64 %i403
  %v411 = load <4 x float>, ptr %p410, align 4
  %v412 = fadd <4 x float> %v407, %v409
  %v413 = fsub <4 x float> %v407, %v409
  %v414 = fadd <4 x float> %v405, %v412
  %v415 = fsub <4 x float> %v413, %v411
  %p416 = getelementptr inbounds float, ptr %p361, i64 %i403
  %v417 = load <4 x float>, ptr %p416, align 4
  %p418 = getelementptr inbounds float, ptr %p369, i64 %i403
  %v419 = load <4 x float>, ptr %p418, align 4
  %p420 = getelementptr inbounds float, ptr %p377, i64 %i403
  %v421 = load <4 x float>, ptr %p420, align 4
  %p422 = getelementptr inbounds float, ptr %p385, i64 %i403
  %v423 = load <4 x float>, ptr %p422, align 4
  %v424 = fadd <4 x float> %v419, %v421
  %v425 = fsub <4 x float> %v419, %v421
  %v426 = fadd <4 x float> %v417, %v424
  %v427 = fsub <4 x float> %v425, %v423
  %p428 = getelementptr inbounds float, ptr %p363, i64 %i403
  %v429 = load <4 x float>, ptr %p428, align 4
  %p430 = getelementptr inbounds float, ptr %p371, i64 %i403
  %v431 = load <4 x float>, ptr %p430, align 4
  %p432 = getelementptr inbounds float, ptr %p379, i64 %i403
  %v433 = load <4 x float>, ptr %p432, align 4
  %p434 = getelementptr inbounds float, ptr %p387, i64 %i403
  %v435 = load <4 x float>, ptr %p434, align 4
  %v436 = fadd <4 x float> %v431, %v433
  %v437 = fsub <4 x float> %v431, %v433
  %v438 = fadd <4 x float> %v429, %v436
  %v439 = fsub <4 x float> %v437, %v435
  %p440 = getelementptr inbounds float, ptr %p365, i64 %i403
  %v441 = load <4 x float>, ptr %p440, align 4
  %p442 = getelementptr inbounds float, ptr %p373, i64 %i403
  %v443 = load <4 x float>, ptr %p442, align 4
  %p444 = getelementptr inbounds float, ptr %p381, i64 %i403
  %v445 = load <4 x float>, ptr %p444, align 4
  %p446 = getelementptr inbounds float, ptr %p389, i64 %i403
  %v447 = load <4 x float>, ptr %p446, align 4
  %v448 = fadd <4 x float> %v443, %v445
  %v449 = fsub <4 x float> %v443, %v445
  %v450 = fadd <4 x float> %v441, %v448
  %v451 = fsub <4 x float> %v449, %v447
  %v452 = fadd <4 x float> %v426, %v438
  %v453 = fsub <4 x float> %v426, %v438
  %v454 = fadd <4 x float> %v414, %v452
  %v455 = fsub <4 x float> %v453, %v450
  %v456 = fadd <4 x float> %v427, %v439
  %v457 = fsub <4 x float> %v427, %v439
  %v458 = fadd <4 x float> %v415, %v456
  %v459 = fsub <4 x float> %v457, %v451
  %v460 = fadd <4 x float> %v454, %v402
  %v461 = fadd <4 x float> %v455, %v402
  %v462 = fadd <4 x float> %v458, %v402
  %v463 = fadd <4 x float> %v459, %v402
  %i464 = mul nsw i64 %i355, %n22
  %c465 = icmp slt i64 %i357, %n26
  br i1 %c465, label %then466, label %after466
then466:
  %c467 = icmp slt i64 %i358, %n28
  br i1 %c467, label %then468, label %after468
then468:
  %i469 = mul nsw i64 %i357, %n24
  %i470 = mul nsw i64 %i358, 5
  %i471 = add nsw i64 %i469, %i470
  %i472 = add nsw i64 %i464, %i471
  %i473 = add nsw i64 %i472, %index390
  %m474 = fcmp ogt <4 x float> zeroinitializer, %v460
  %v475 = select <4 x i1> %m474, <4 x float> zeroinitializer, <4 x float> %v460
  %p476 = getelementptr inbounds float, ptr %p8, i64 %i473
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v475, ptr %p476, i32 1, <4 x i1> %m400)
  br label %after468
after468:
  %i477 = add nsw i64 %i358, 1
  %c478 = icmp slt i64 %i477, %n28
  br i1 %c478, label %then479, label %after479
then479:
  %i480 = mul nsw i64 %i357, %n24
  %i481 = add nsw i64 %i358, 1
  %i482 = mul nsw i64 %i481, 5
  %i483 = add nsw i64 %i480, %i482
  %i484 = add nsw i64 %i464, %i483
  %i485 = add nsw i64 %i484, %index390
  %m486 = fcmp ogt <4 x float> zeroinitializer, %v461
  %v487 = select <4 x i1> %m486, <4 x float> zeroinitializer, <4 x float> %v461
  %p488 = getelementptr inbounds float, ptr %p8, i64 %i485
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v487, ptr %p488, i32 1, <4 x i1> %m400)
  br label %after479
after479:
  br label %after466
after466:
  %i489 = add nsw i64 %i357, 1
  %c490 = icmp slt i64 %i489, %n26
  br i1 %c490, label %then491, label %after491
then491:
  %c492 = icmp slt i64 %i358, %n28
  br i1 %c492, label %then493, label %after493
then493:
  %i494 = add nsw i64 %i357, 1
  %i495 = mul nsw i64 %i494, %n24
  %i496 = mul nsw i64 %i358, 5
  %i497 = add nsw i64 %i495, %i496
  %i498 = add nsw i64 %i464, %i497
  %i499 = add nsw i64 %i498, %index390
  %m500 = fcmp ogt <4 x float> zeroinitializer, %v462
  %v501 = select <4 x i1> %m500, <4 x float> zeroinitializer, <4 x float> %v462
  %p502 = getelementptr inbounds float, ptr %p8, i64 %i499
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v501, ptr %p502, i32 1, <4 x i1> %m400)
  br label %after493
after493:
  %i503 = add nsw i64 %i358, 1
  %c504 = icmp slt i64 %i503, %n28
  br i1 %c504, label %then505, label %after505
then505:
  %i506 = add nsw i64 %i357, 1
  %i507 = mul nsw i64 %i506, %n24
  %i508 = add nsw i64 %i358, 1
  %i509 = mul nsw i64 %i508, 5
  %i510 = add nsw i64 %i507, %i509
  %i511 = add nsw i64 %i464, %i510
  %i512 = add nsw i64 %i511, %index390
  %m513 = fcmp ogt <4 x float> zeroinitializer, %v463
  %v514 = select <4 x i1> %m513, <4 x float> zeroinitializer, <4 x float> %v463
  %p515 = getelementptr inbounds float, ptr %p8, i64 %i512
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v514, ptr %p515, i32 1, <4 x i1> %m400)
  br label %after505
after505:
  br label %after491
after491:
  %i516 = add nsw i64 %index390, 4
  br label %loop390
done390:
  %i517 = add nsw i64 %index350, 1
  br label %loop350
done350:
  %i518 = add nsw i64 %index75, 1
  br label %loop75
done75:
  ret void
}
