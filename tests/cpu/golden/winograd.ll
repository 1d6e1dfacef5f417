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
  %index82 = phi i64 [%first, %entry], [%i523, %done355]
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
  %index95 = phi i64 [0, %body82], [%i240, %done148]
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
  %index148 = phi i64 [0, %body95], [%i239, %body148]
  %c149 = icmp slt i64 %index148, %n44
  br i1 %c149, label %body148, label %done148
body148:
  %i150 = sub nsw i64 %n44, %index148
  %c151 = icmp sgt i64 %i150, 0
  %i152 = select i1 %c151, i64 %i150, i64 0
  %c153 = icmp slt i64 %i152, 4
  %i154 = select i1 %c153, i64 %i152, i64 4
  %v155 = trunc i64 %i154 to i32
  %v156 = insertelement <4 x i32> poison, i32 %v155, i64 0
  %v157 = shufflevector <4 x i32> %v156, <4 x i32> poison, <4 x i32> zeroinitializer
  %m158 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v157
  %p159 = getelementptr inbounds float, ptr %p111, i64 %index148
  %v160 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p159, i32 1, <4 x i1> %m158, <4 x float> zeroinitializer)
  %p161 = getelementptr inbounds float, ptr %p159, i64 5
  %v162 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p161, i32 1, <4 x i1> %m158, <4 x float> zeroinitializer)
  %p163 = getelementptr inbounds float, ptr %p159, i64 10
  %v164 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p163, i32 1, <4 x i1> %m158, <4 x float> zeroinitializer)
  %p165 = getelementptr inbounds float, ptr %p159, i64 15
  %v166 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p165, i32 1, <4 x i1> %m158, <4 x float> zeroinitializer)
  %v167 = fsub <4 x float> %v160, %v164
  %v168 = fadd <4 x float> %v162, %v164
  %v169 = fsub <4 x float> %v164, %v162
  %v170 = fsub <4 x float> %v162, %v166
  %p171 = getelementptr inbounds float, ptr %p114, i64 %index148
  %v172 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p171, i32 1, <4 x i1> %m158, <4 x float> zeroinitializer)
  %p173 = getelementptr inbounds float, ptr %p171, i64 5
  %v174 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p173, i32 1, <4 x i1> %m158, <4 x float> zeroinitializer)
  %p175 = getelementptr inbounds float, ptr %p171, i64 10
  %v176 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p175, i32 1, <4 x i1> %m158, <4 x float> zeroinitializer)
  %p177 = getelementptr inbounds float, ptr %p171, i64 15
  %v178 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p177, i32 1, <4 x i1> %m158, <4 x float> zeroinitializer)
  %v179 = fsub <4 x float> %v172, %v176
  %v180 = fadd <4 x float> %v174, %v176
  %v181 = fsub <4 x float> %v176, %v174
  %v182 = fsub <4 x float> %v174, %v178
  %p183 = getelementptr inbounds float, ptr %p116, i64 %index148
  %v184 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p183, i32 1, <4 x i1> %m158, <4 x float> zeroinitializer)
  %p185 = getelementptr inbounds float, ptr %p183, i64 5
  %v186 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p185, i32 1, <4 x i1> %m158, <4 x float> zeroinitializer)
  %p187 = getelementptr inbounds float, ptr %p183, i64 10
  %v188 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p187, i32 1, <4 x i1> %m158, <4 x float> zeroinitializer)
  %p189 = getelementptr inbounds float, ptr %p183, i64 15
  %v190 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p189, i32 1, <4 x i1> %m158, <4 x float> zeroinitializer)
  %v191 = fsub <4 x float> %v184, %v188
  %v192 = fadd <4 x float> %v186, %v188
  %v193 = fsub <4 x float> %v188, %v186
  %v194 = fsub <4 x float> %v186, %v190
  %p195 = getelementptr inbounds float, ptr %p118, i64 %index148
  %v196 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p195, i32 1, <4 x i1> %m158, <4 x float> zeroinitializer)
  %p197 = getelementptr inbounds float, ptr %p195, i64 5
  %v198 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p197, i32 1, <4 x i1> %m158, <4 x float> zeroinitializer)
  %p199 = getelementptr inbounds float, ptr %p195, i64 10
  %v200 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p199, i32 1, <4 x i1> %m158, <4 x float> zeroinitializer)
  %p201 = getelementptr inbounds float, ptr %p195, i64 15
  %v202 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p201, i32 1, <4 x i1> %m158, <4 x float> zeroinitializer)
  %v203 = fsub <4 x float> %v196, %v200
  %v204 = fadd <4 x float> %v198, %v200
  %v205 = fsub <4 x float> %v200, %v198
  %v206 = fsub <4 x float> %v198, %v202
  %v207 = fsub <4 x float> %v167, %v191
  %v208 = fadd <4 x float> %v179, %v191
  %v209 = fsub <4 x float> %v191, %v179
  %v210 = fsub <4 x float> %v179, %v203
  %p211 = getelementptr inbounds float, ptr %p113, i64 %index148
  store <4 x float> %v207, ptr %p211, align 4
  %p212 = getelementptr inbounds float, ptr %p125, i64 %index148
  store <4 x float> %v208, ptr %p212, align 4
  %p213 = getelementptr inbounds float, ptr %p133, i64 %index148
  store <4 x float> %v209, ptr %p213, align 4
  %p214 = getelementptr inbounds float, ptr %p141, i64 %index148
  store <4 x float> %v210, ptr %p214, align 4
  %v215 = fsub <4 x float> %v168, %v192
  %v216 = fadd <4 x float> %v180, %v192
  %v217 = fsub <4 x float> %v192, %v180
  %v218 = fsub <4 x float> %v180, %v204
  %p219 = getelementptr inbounds float, ptr %p119, i64 %index148
  store <4 x float> %v215, ptr %p219, align 4
  %p220 = getelementptr inbounds float, ptr %p127, i64 %index148
  store <4 x float> %v216, ptr %p220, align 4
  %p221 = getelementptr inbounds float, ptr %p135, i64 %index148
  store <4 x float> %v217, ptr %p221, align 4
  %p222 = getelementptr inbounds float, ptr %p143, i64 %index148
  store <4 x float> %v218, ptr %p222, align 4
  %v223 = fsub <4 x float> %v169, %v193
  %v224 = fadd <4 x float> %v181, %v193
  %v225 = fsub <4 x float> %v193, %v181
  %v226 = fsub <4 x float> %v181, %v205
  %p227 = getelementptr inbounds float, ptr %p121, i64 %index148
  store <4 x float> %v223, ptr %p227, align 4
  %p228 = getelementptr inbounds float, ptr %p129, i64 %index148
  store <4 x float> %v224, ptr %p228, align 4
  %p229 = getelementptr inbounds float, ptr %p137, i64 %index148
  store <4 x float> %v225, ptr %p229, align 4
  %p230 = getelementptr inbounds float, ptr %p145, i64 %index148
  store <4 x float> %v226, ptr %p230, align 4
  %v231 = fsub <4 x float> %v170, %v194
  %v232 = fadd <4 x float> %v182, %v194
  %v233 = fsub <4 x float> %v194, %v182
  %v234 = fsub <4 x float> %v182, %v206
  %p235 = getelementptr inbounds float, ptr %p123, i64 %index148
  store <4 x float> %v231, ptr %p235, align 4
  %p236 = getelementptr inbounds float, ptr %p131, i64 %index148
  store <4 x float> %v232, ptr %p236, align 4
  %p237 = getelementptr inbounds float, ptr %p139, i64 %index148
  store <4 x float> %v233, ptr %p237, align 4
  %p238 = getelementptr inbounds float, ptr %p147, i64 %index148
  store <4 x float> %v234, ptr %p238, align 4
  %i239 = add nsw i64 %index148, 4
  br label %loop148
done148:
  %i240 = add nsw i64 %index95, 1
  br label %loop95
done95:
  %i241 = mul nsw i64 %i91, %i79
  %p242 = getelementptr inbounds float, ptr %p4, i64 %i241
  br label %loop243
loop243:
  %index243 = phi i64 [0, %done95], [%i348, %done250]
  %i244 = mul nsw i64 %index243, %i73
  %p245 = getelementptr inbounds float, ptr %scratch, i64 %i244
  %i246 = mul nsw i64 %index243, %i74
  %p247 = getelementptr inbounds float, ptr %p76, i64 %i246
  %i248 = mul nsw i64 %index243, %i81
  %p249 = getelementptr inbounds float, ptr %p242, i64 %i248
  br label %loop250
loop250:
  %index250 = phi i64 [0, %loop243], [%i347, %done256]
  %c251 = icmp slt i64 %index250, %i94
  br i1 %c251, label %body250, label %done250
body250:
  %i252 = mul nsw i64 %index250, %i79
  %p253 = getelementptr inbounds float, ptr %p249, i64 %i252
  %i254 = mul nsw i64 %index250, 4
  %p255 = getelementptr inbounds float, ptr %p247, i64 %i254
  br label %loop256
loop256:
  %index256 = phi i64 [0, %body250], [%i346, %done329]
  %c257 = icmp slt i64 %index256, %i90
  br i1 %c257, label %body256, label %done256
body256:
  %i258 = mul nsw i64 %index256, 20
  %p259 = getelementptr inbounds float, ptr %p245, i64 %i258
  %i260 = mul nsw i64 %index256, 24
  %p261 = getelementptr inbounds float, ptr %p255, i64 %i260
  %p262 = getelementptr inbounds float, ptr %p261, i64 24
  %c263 = icmp sgt i64 %n44, 0
  %i264 = select i1 %c263, i64 %n44, i64 0
  %i265 = udiv i64 %i264, 4
  %i266 = mul nsw i64 %i265, 4
  br label %loop267
loop267:
  %index267 = phi i64 [0, %body256], [%i328, %body267]
  %carried267_0 = phi <4 x float> [zeroinitializer, %body256], [%v322, %body267]
  %carried267_1 = phi <4 x float> [zeroinitializer, %body256], [%v327, %body267]
  %c268 = icmp slt i64 %index267, %i266
  br i1 %c268, label %body267, label %done267
body267:
  %i269 = mul nsw i64 %index267, 4
  %p270 = getelementptr inbounds float, ptr %p253, i64 %i269
  %p271 = getelementptr inbounds float, ptr %p270, i64 %i81
  call void @llvm.prefetch.p0(ptr %p271, i32 0, i32 2, i32 1)
  %v272 = load <4 x float>, ptr %p270, align 4
  %p273 = getelementptr inbounds float, ptr %p259, i64 %index267
  %v274 = load float, ptr %p273, align 4
  %v275 = insertelement <4 x float> poison, float %v274, i64 0
  %v276 = shufflevector <4 x float> %v275, <4 x float> poison, <4 x i32> zeroinitializer
  %v277 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v276, <4 x float> %v272, <4 x float> %carried267_0)
  %p278 = getelementptr inbounds float, ptr %p273, i64 20
  %v279 = load float, ptr %p278, align 4
  %v280 = insertelement <4 x float> poison, float %v279, i64 0
  %v281 = shufflevector <4 x float> %v280, <4 x float> poison, <4 x i32> zeroinitializer
  %v282 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v281, <4 x float> %v272, <4 x float> %carried267_1)
  %p283 = getelementptr inbounds float, ptr %p253, i64 %i269
  %p284 = getelementptr inbounds float, ptr %p283, i64 4
  %p285 = getelementptr inbounds float, ptr %p284, i64 %i81
  call void @llvm.prefetch.p0(ptr %p285, i32 0, i32 2, i32 1)
  %v286 = load <4 x float>, ptr %p284, align 4
  %p287 = getelementptr inbounds float, ptr %p259, i64 %index267
  %p288 = getelementptr inbounds float, ptr %p287, i64 1
  %v289 = load float, ptr %p288, align 4
  %v290 = insertelement <4 x float> poison, float %v289, i64 0
  %v291 = shufflevector <4 x float> %v290, <4 x float> poison, <4 x i32> zeroinitializer
  %v292 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v291, <4 x float> %v286, <4 x float> %v277)
  %p293 = getelementptr inbounds float, ptr %p287, i64 21
  %v294 = load float, ptr %p293, align 4
  %v295 = insertelement <4 x float> poison, float %v294, i64 0
  %v296 = shufflevector <4 x float> %v295, <4 x float> poison, <4 x i32> zeroinitializer
  %v297 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v296, <4 x float> %v286, <4 x float> %v282)
  %p298 = getelementptr inbounds float, ptr %p253, i64 %i269
  %p299 = getelementptr inbounds float, ptr %p298, i64 8
  %p300 = getelementptr inbounds float, ptr %p299, i64 %i81
  call void @llvm.prefetch.p0(ptr %p300, i32 0, i32 2, i32 1)
  %v301 = load <4 x float>, ptr %p299, align 4
  %p302 = getelementptr inbounds float, ptr %p259, i64 %index267
  %p303 = getelementptr inbounds float, ptr %p302, i64 2
  %v304 = load float, ptr %p303, align 4
  %v305 = insertelement <4 x float> poison, float %v304, i64 0
  %v306 = shufflevector <4 x float> %v305, <4 x float> poison, <4 x i32> zeroinitializer
  %v307 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v306, <4 x float> %v301, <4 x float> %v292)
  %p308 = getelementptr inbounds float, ptr %p302, i64 22
  %v309 = load float, ptr %p308, align 4
  %v310 = insertelement <4 x float> poison, float %v309, i64 0
  %v311 = shufflevector <4 x float> %v310, <4 x float> poison, <4 x i32> zeroinitializer
  %v312 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v311, <4 x float> %v301, <4 x float> %v297)
  %p313 = getelementptr inbounds float, ptr %p253, i64 %i269
  %p314 = getelementptr inbounds float, ptr %p313, i64 12
  %p315 = getelementptr inbounds float, ptr %p314, i64 %i81
  call void @llvm.prefetch.p0(ptr %p315, i32 0, i32 2, i32 1)
  %v316 = load <4 x float>, ptr %p314, align 4
  %p317 = getelementptr inbounds float, ptr %p259, i64 %index267
  %p318 = getelementptr inbounds float, ptr %p317, i64 3
  %v319 = load float, ptr %p318, align 4
  %v320 = insertelement <4 x float> poison, float %v319, i64 0
  %v321 = shufflevector <4 x float> %v320, <4 x float> poison, <4 x i32> zeroinitializer
  %v322 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v321, <4 x float> %v316, <4 x float> %v307)
  %p323 = getelementptr inbounds float, ptr %p317, i64 23
  %v324 = load float, ptr %p323, align 4
  %v325 = insertelement <4 x float> poison, float %v324, i64 0
  %v326 = shufflevector <4 x float> %v325, <4 x float> poison, <4 x i32> zeroinitializer
  %v327 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v326, <4 x float> %v316, <4 x float> %v312)
  %i328 = add nsw i64 %index267, 4
  br label %loop267
done267:
  br label %loop329
loop329:
  %index329 = phi i64 [%i266, %done267], [%i345, %body329]
  %carried329_0 = phi <4 x float> [%carried267_0, %done267], [%v339, %body329]
  %carried329_1 = phi <4 x float> [%carried267_1, %done267], [%v344, %body329]
  %c330 = icmp slt i64 %index329, %n44
  br i1 %c330, label %body329, label %done329
body329:
  %i331 = mul nsw i64 %index329, 4
  %p332 = getelementptr inbounds float, ptr %p253, i64 %i331
  %p333 = getelementptr inbounds float, ptr %p332, i64 %i81
  call void @llvm.prefetch.p0(ptr %p333, i32 0, i32 2, i32 1)
  %v334 = load <4 x float>, ptr %p332, align 4
  %p335 = getelementptr inbounds float, ptr %p259, i64 %index329
  %v336 = load float, ptr %p335, align 4
  %v337 = insertelement <4 x float> poison, float %v336, i64 0
  %v338 = shufflevector <4 x float> %v337, <4 x float> poison, <4 x i32> zeroinitializer
  %v339 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v338, <4 x float> %v334, <4 x float> %carried329_0)
  %p340 = getelementptr inbounds float, ptr %p335, i64 20
  %v341 = load float, ptr %p340, align 4
  %v342 = insertelement <4 x float> poison, float %v341, i64 0
  %v343 = shufflevector <4 x float> %v342, <4 x float> poison, <4 x i32> zeroinitializer
  %v344 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v343, <4 x float> %v334, <4 x float> %carried329_1)
  %i345 = add nsw i64 %index329, 1
  br label %loop329
done329:
  store <4 x float> %carried329_0, ptr %p261, align 4
  store <4 x float> %carried329_1, ptr %p262, align 4
  %i346 = add nsw i64 %index256, 2
  br label %loop256
done256:
  %i347 = add nsw i64 %index250, 1
  br label %loop250
done250:
  %i348 = add nsw i64 %index243, 1
  %c349 = icmp slt i64 %i348, 16
  br i1 %c349, label %loop243, label %done243
done243:
  %i350 = mul nsw i64 %i91, 4
  %i351 = mul nsw i64 %i94, 4
  %i352 = add nsw i64 %i350, %i351
  %c353 = icmp slt i64 %n46, %i352
  %i354 = select i1 %c353, i64 %n46, i64 %i352
  br label %loop355
loop355:
  %index355 = phi i64 [0, %done243], [%i522, %done395]
  %c356 = icmp slt i64 %index355, %i90
  br i1 %c356, label %body355, label %done355
body355:
  %i357 = add nsw i64 %i87, %index355
  %i358 = urem i64 %i357, %n34
  %i359 = udiv i64 %i357, %n34
  %i360 = udiv i64 %i359, %n32
  %i361 = urem i64 %i359, %n32
  %i362 = mul nsw i64 %i361, 2
  %i363 = mul nsw i64 %i358, 2
  %i364 = mul nsw i64 %index355, 24
  %p365 = getelementptr inbounds float, ptr %p76, i64 %i364
  %p366 = getelementptr inbounds float, ptr %p365, i64 %i74
  %i367 = mul nsw i64 2, %i74
  %p368 = getelementptr inbounds float, ptr %p365, i64 %i367
  %i369 = mul nsw i64 3, %i74
  %p370 = getelementptr inbounds float, ptr %p365, i64 %i369
  %i371 = mul nsw i64 4, %i74
  %p372 = getelementptr inbounds float, ptr %p365, i64 %i371
  %i373 = mul nsw i64 5, %i74
  %p374 = getelementptr inbounds float, ptr %p365, i64 %i373
  %i375 = mul nsw i64 6, %i74
  %p376 = getelementptr inbounds float, ptr %p365, i64 %i375
  %i377 = mul nsw i64 7, %i74
  %p378 = getelementptr inbounds float, ptr %p365, i64 %i377
  %i379 = mul nsw i64 8, %i74
  %p380 = getelementptr inbounds float, ptr %p365, i64 %i379
  %i381 = mul nsw i64 9, %i74
  %p382 = getelementptr inbounds float, ptr %p365, i64 %i381
  %i383 = mul nsw i64 10, %i74
  %p384 = getelementptr inbounds float, ptr %p365, i64 %i383
  %i385 = mul nsw i64 11, %i74
  %p386 = getelementptr inbounds float, ptr %p365, i64 %i385
  %i387 = mul nsw i64 12, %i74
  %p388 = getelementptr inbounds float, ptr %p365, i64 %i387
  %i389 = mul nsw i64 13, %i74
  %p390 = getelementptr inbounds float, ptr %p365, i64 %i389
  %i391 = mul nsw i64 14, %i74
  %p392 = getelementptr inbounds float, ptr %p365, i64 %i391
  %i393 = mul nsw i64 15, %i74
  %p394 = getelementptr inbounds float, ptr %p365, i64 %i393
  br label %loop395
loop395:
  %index395 = phi i64 [%i350, %body355], [%i521, %after496]
  %c396 = icmp slt i64 %index395, %i354
  br i1 %c396, label %body395, label %done395
body395:
  %i397 = sub nsw i64 %i354, %index395
  %c398 = icmp sgt i64 %i397, 0
  %i399 = select i1 %c398, i64 %i397, i64 0
  %c400 = icmp slt i64 %i399, 4
  %i401 = select i1 %c400, i64 %i399, i64 4
  %v402 = trunc i64 %i401 to i32
  %v403 = insertelement <4 x i32> poison, i32 %v402, i64 0
  %v404 = shufflevector <4 x i32> %v403, <4 x i32> poison, <4 x i32> zeroinitializer
  %m405 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v404
  %p406 = getelementptr inbounds float, ptr %p6, i64 %index395
  %v407 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p406, i32 1, <4 x i1> %m405, <4 x float> zeroinitializer)
  %i408 = sub nsw i64 %index395, %i350
  %p409 = getelementptr inbounds float, ptr %p365, i64 %i408
  %v410 = load <4 x float>, ptr %p409, align 4
  %p411 = getelementptr inbounds float, ptr %p372, i64 %i408
  %v412 = load <4 x float>, ptr %p411, align 4
  %p413 = getelementptr inbounds float, ptr %p380, i64 %i408
  %v414 = load <4 x float>, ptr %p413, align 4
  %p415 = getelementptr inbounds float, ptr %p388, i64 %i408
  %v416 = load <4 x float>, ptr %p415, align 4
  %v417 = fadd <4 x float> %v412, %v414
  %v418 = fsub <4 x float> %v412, %v414
  %v419 = fadd <4 x float> %v410, %v417
  %v420 = fsub <4 x float> %v418, %v416
  %p421 = getelementptr inbounds float, ptr %p366, i64 %i408
  %v422 = load <4 x float>, ptr %p421, align 4
  %p423 = getelementptr inbounds float, ptr %p374, i64 %i408
  %v424 = load <4 x float>, ptr %p423, align 4
  %p425 = getelementptr inbounds float, ptr %p382, i64 %i408
  %v426 = load <4 x float>, ptr %p425, align 4
  %p427 = getelementptr inbounds float, ptr %p390, i64 %i408
  %v428 = load <4 x float>, ptr %p427, align 4
  %v429 = fadd <4 x float> %v424, %v426
  %v430 = fsub <4 x float> %v424, %v426
  %v431 = fadd <4 x float> %v422, %v429
  %v432 = fsub <4 x float> %v430, %v428
  %p433 = getelementptr inbounds float, ptr %p368, i64 %i408
  %v434 = load <4 x float>, ptr %p433, align 4
  %p435 = getelementptr inbounds float, ptr %p376, i64 %i408
  %v436 = load <4 x float>, ptr %p435, align 4
  %p437 = getelementptr inbounds float, ptr %p384, i64 %i408
  %v438 = load <4 x float>, ptr %p437, align 4
  %p439 = getelementptr inbounds float, ptr %p392, i64 %i408
  %v440 = load <4 x float>, ptr %p439, align 4
  %v441 = fadd <4 x float> %v436, %v438
  %v442 = fsub <4 x float> %v436, %v438
  %v443 = fadd <4 x float> %v434, %v441
  %v444 = fsub <4 x float> %v442, %v440
  %p445 = getelementptr inbounds float, ptr %p370, i64 %i408
  %v446 = load <4 x float>, ptr %p445, align 4
  %p447 = getelementptr inbounds float, ptr %p378, i64 %i408
  %v448 = load <4 x float>, ptr %p447, align 4
  %p449 = getelementptr inbounds float, ptr %p386, i64 %i408
  %v450 = load <4 x float>, ptr %p449, align 4
  %p451 = getelementptr inbounds float, ptr %p394, i64 %i408
  %v452 = load <4 x float>, ptr %p451, align 4
  %v453 = fadd <4 x float> %v448, %v450
  %v454 = fsub <4 x float> %v448, %v450
  %v455 = fadd <4 x float> %v446, %v453
  %v456 = fsub <4 x float> %v454, %v452
  %v457 = fadd <4 x float> %v431, %v443
  %v458 = fsub <4 x float> %v431, %v443
  %v459 = fadd <4 x float> %v419, %v457
  %v460 = fsub <4 x float> %v458, %v455
  %v461 = fadd <4 x float> %v432, %v444
  %v462 = fsub <4 x float> %v432, %v444
  %v463 = fadd <4 x float> %v420, %v461
  %v464 = fsub <4 x float> %v462, %v456
  %v465 = fadd <4 x float> %v459, %v407
  %v466 = fadd <4 x float> %v460, %v407
  %v467 = fadd <4 x float> %v463, %v407
  %v468 = fadd <4 x float> %v464, %v407
  %i469 = mul nsw i64 %i360, %n22
  %c470 = icmp slt i64 %i362, %n26
  br i1 %c470, label %then471, label %after471
then471:
  %c472 = icmp slt i64 %i363, %n28
  br i1 %c472, label %then473, label %after473
then473:
  %i474 = mul nsw i64 %i362, %n24
  %i475 = mul nsw i64 %i363, 5
  %i476 = add nsw i64 %i474, %i475
  %i477 = add nsw i64 %i469, %i476
  %i478 = add nsw i64 %i477, %index395
  %m479 = fcmp ogt <4 x float> zeroinitializer, %v465
  %v480 = select <4 x i1> %m479, <4 x float> zeroinitializer, <4 x float> %v465
  %p481 = getelementptr inbounds float, ptr %p8, i64 %i478
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v480, ptr %p481, i32 1, <4 x i1> %m405)
  br label %after473
after473:
  %i482 = add nsw i64 %i363, 1
  %c483 = icmp slt i64 %i482, %n28
  br i1 %c483, label %then484, label %after484
then484:
  %i485 = mul nsw i64 %i362, %n24
  %i486 = add nsw i64 %i363, 1
  %i487 = mul nsw i64 %i486, 5
  %i488 = add nsw i64 %i485, %i487
  %i489 = add nsw i64 %i469, %i488
  %i490 = add nsw i64 %i489, %index395
  %m491 = fcmp ogt <4 x float> zeroinitializer, %v466
  %v492 = select <4 x i1> %m491, <4 x float> zeroinitializer, <4 x float> %v466
  %p493 = getelementptr inbounds float, ptr %p8, i64 %i490
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v492, ptr %p493, i32 1, <4 x i1> %m405)
  br label %after484
after484:
  br label %after471
after471:
  %i494 = add nsw i64 %i362, 1
  %c495 = icmp slt i64 %i494, %n26
  br i1 %c495, label %then496, label %after496
then496:
  %c497 = icmp slt i64 %i363, %n28
  br i1 %c497, label %then498, label %after498
then498:
  %i499 = add nsw i64 %i362, 1
  %i500 = mul nsw i64 %i499, %n24
  %i501 = mul nsw i64 %i363, 5
  %i502 = add nsw i64 %i500, %i501
  %i503 = add nsw i64 %i469, %i502
  %i504 = add nsw i64 %i503, %index395
  %m505 = fcmp ogt <4 x float> zeroinitializer, %v467
  %v506 = select <4 x i1> %m505, <4 x float> zeroinitializer, <4 x float> %v467
  %p507 = getelementptr inbounds float, ptr %p8, i64 %i504
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v506, ptr %p507, i32 1, <4 x i1> %m405)
  br label %after498
after498:
  %i508 = add nsw i64 %i363, 1
  %c509 = icmp slt i64 %i508, %n28
  br i1 %c509, label %then510, label %after510
then510:
  %i511 = add nsw i64 %i362, 1
  %i512 = mul nsw i64 %i511, %n24
  %i513 = add nsw i64 %i363, 1
  %i514 = mul nsw i64 %i513, 5
  %i515 = add nsw i64 %i512, %i514
  %i516 = add nsw i64 %i469, %i515
  %i517 = add nsw i64 %i516, %index395
  %m518 = fcmp ogt <4 x float> zeroinitializer, %v468
  %v519 = select <4 x i1> %m518, <4 x float> zeroinitializer, <4 x float> %v468
  %p520 = getelementptr inbounds float, ptr %p8, i64 %i517
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v519, ptr %p520, i32 1, <4 x i1> %m405)
  br label %after510
after510:
  br label %after496
after496:
  %i521 = add nsw i64 %index395, 4
  br label %loop395
done395:
  %i522 = add nsw i64 %index355, 1
  br label %loop355
done355:
  %i523 = add nsw i64 %index82, 1
  br label %loop82
done82:
  ret void
}
