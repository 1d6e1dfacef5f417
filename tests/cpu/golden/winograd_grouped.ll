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
  %index82 = phi i64 [%first, %entry], [%i561, %done400]
  %c83 = icmp slt i64 %index82, %last
  br i1 %c83, label %body82, label %done82
body82:
  %i84 = mul nsw i64 %n52, %n54
  %i85 = udiv i64 %index82, %i84
  %i86 = urem i64 %index82, %i84
  %i87 = udiv i64 %i86, %n54
  %i88 = urem i64 %i86, %n54
  %i89 = mul nsw i64 %i85, %n54
  %i90 = add nsw i64 %i89, %i88
  %i91 = mul nsw i64 16, %i81
  %i92 = mul nsw i64 %i87, %i91
  %p93 = getelementptr inbounds float, ptr %p4, i64 %i92
  %i94 = urem i64 %i90, %n40
  %i95 = udiv i64 %i90, %n40
  %i96 = mul nsw i64 %i95, %n36
  %i97 = sub nsw i64 %n30, %i96
  %c98 = icmp slt i64 %n36, %i97
  %i99 = select i1 %c98, i64 %n36, i64 %i97
  %i100 = mul nsw i64 %i94, %n42
  %i101 = sub nsw i64 %n38, %i100
  %c102 = icmp slt i64 %n42, %i101
  %i103 = select i1 %c102, i64 %n42, i64 %i101
  br label %loop104
loop104:
  %index104 = phi i64 [0, %body82], [%i279, %done159]
  %c105 = icmp slt i64 %index104, %i99
  br i1 %c105, label %body104, label %done104
body104:
  %i106 = add nsw i64 %i96, %index104
  %i107 = urem i64 %i106, %n34
  %i108 = udiv i64 %i106, %n34
  %i109 = udiv i64 %i108, %n32
  %i110 = urem i64 %i108, %n32
  %i111 = mul nsw i64 %i110, 2
  %i112 = mul nsw i64 %i107, 2
  %i113 = sub nsw i64 %i111, %n48
  %i114 = sub nsw i64 %i112, %n50
  %i115 = mul nsw i64 %i109, %n18
  %i116 = mul nsw i64 %i113, %n20
  %i117 = mul nsw i64 %i114, 5
  %i118 = mul nsw i64 %i87, %n44
  %p119 = getelementptr inbounds float, ptr %p2, i64 %i115
  %p120 = getelementptr inbounds float, ptr %p119, i64 %i116
  %p121 = getelementptr inbounds float, ptr %p120, i64 %i117
  %p122 = getelementptr inbounds float, ptr %p121, i64 %i118
  %i123 = mul nsw i64 %index104, 20
  %p124 = getelementptr inbounds float, ptr %scratch, i64 %i123
  %p125 = getelementptr inbounds float, ptr %p122, i64 %n20
  %i126 = mul nsw i64 2, %n20
  %p127 = getelementptr inbounds float, ptr %p122, i64 %i126
  %i128 = mul nsw i64 3, %n20
  %p129 = getelementptr inbounds float, ptr %p122, i64 %i128
  %p130 = getelementptr inbounds float, ptr %p124, i64 %i73
  %i131 = mul nsw i64 2, %i73
  %p132 = getelementptr inbounds float, ptr %p124, i64 %i131
  %i133 = mul nsw i64 3, %i73
  %p134 = getelementptr inbounds float, ptr %p124, i64 %i133
  %i135 = mul nsw i64 4, %i73
  %p136 = getelementptr inbounds float, ptr %p124, i64 %i135
  %i137 = mul nsw i64 5, %i73
  %p138 = getelementptr inbounds float, ptr %p124, i64 %i137
  %i139 = mul nsw i64 6, %i73
  %p140 = getelementptr inbounds float, ptr %p124, i64 %i139
  %i141 = mul nsw i64 7, %i73
  %p142 = getelementptr inbounds float, ptr %p124, i64 %i141
  %i143 = mul nsw i64 8, %i73
  %p144 = getelementptr inbounds float, ptr %p124, i64 %i143
  %i145 = mul nsw i64 9, %i73
  %p146 = getelementptr inbounds float, ptr %p124, i64 %i145
  %i147 = mul nsw i64 10, %i73
  %p148 = getelementptr inbounds float, ptr %p124, i64 %i147
  %i149 = mul nsw i64 11, %i73
  %p150 = getelementptr inbounds float, ptr %p124, i64 %i149
  %i151 = mul nsw i64 12, %i73
  %p152 = getelementptr inbounds float, ptr %p124, i64 %i151
  %i153 = mul nsw i64 13, %i73
  %p154 = getelementptr inbounds float, ptr %p124, i64 %i153
  %i155 = mul nsw i64 14, %i73
  %p156 = getelementptr inbounds float, ptr %p124, i64 %i155
  %i157 = mul nsw i64 15, %i73
  %p158 = getelementptr inbounds float, ptr %p124, i64 %i157
  br label %loop159
loop159:
  %index159 = phi i64 [0, %body104], [%i278, %body159]
  %c160 = icmp slt i64 %index159, %n44
  br i1 %c160, label %body159, label %done159
body159:
  %i161 = sub nsw i64 %n44, %index159
  %c162 = icmp sgt i64 %i161, 0
  %i163 = select i1 %c162, i64 %i161, i64 0
  %c164 = icmp slt i64 %i163, 4
  %i165 = select i1 %c164, i64 %i163, i64 4
  %v166 = trunc i64 %i165 to i32
  %v167 = insertelement <4 x i32> poison, i32 %v166, i64 0
  %v168 = shufflevector <4 x i32> %v167, <4 x i32> poison, <4 x i32> zeroinitializer
  %m169 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v168
  %p170 = getelementptr inbounds float, ptr %p122, i64 %index159
  %v171 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p170, i32 1, <4 x i1> %m169, <4 x float> zeroinitializer)
  %p172 = getelementptr inbounds float, ptr %p170, i64 5
  %v173 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p172, i32 1, <4 x i1> %m169, <4 x float> zeroinitializer)
  %p174 = getelementptr inbounds float, ptr %p170, i64 10
  %v175 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p174, i32 1, <4 x i1> %m169, <4 x float> zeroinitializer)
  %p176 = getelementptr inbounds float, ptr %p170, i64 15
  %v177 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p176, i32 1, <4 x i1> %m169, <4 x float> zeroinitializer)
  %v178 = fsub <4 x float> %v171, %v175
  %v179 = fadd <4 x float> %v173, %v175
  %v180 = fsub <4 x float> %v175, %v173
  %v181 = fsub <4 x float> %v173, %v177
  %p182 = getelementptr inbounds float, ptr %p170, i64 %n44
  call void @llvm.prefetch.p0(ptr %p182, i32 0, i32 2, i32 1)
  %p183 = getelementptr inbounds float, ptr %p170, i64 %n44
  %p184 = getelementptr inbounds float, ptr %p183, i64 5
  call void @llvm.prefetch.p0(ptr %p184, i32 0, i32 2, i32 1)
  %p185 = getelementptr inbounds float, ptr %p170, i64 %n44
  %p186 = getelementptr inbounds float, ptr %p185, i64 10
  call void @llvm.prefetch.p0(ptr %p186, i32 0, i32 2, i32 1)
  %p187 = getelementptr inbounds float, ptr %p170, i64 %n44
  %p188 = getelementptr inbounds float, ptr %p187, i64 15
  call void @llvm.prefetch.p0(ptr %p188, i32 0, i32 2, i32 1)
  %p189 = getelementptr inbounds float, ptr %p125, i64 %index159
  %v190 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p189, i32 1, <4 x i1> %m169, <4 x float> zeroinitializer)
  %p191 = getelementptr inbounds float, ptr %p189, i64 5
  %v192 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p191, i32 1, <4 x i1> %m169, <4 x float> zeroinitializer)
  %p193 = getelementptr inbounds float, ptr %p189, i64 10
  %v194 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p193, i32 1, <4 x i1> %m169, <4 x float> zeroinitializer)
  %p195 = getelementptr inbounds float, ptr %p189, i64 15
  %v196 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p195, i32 1, <4 x i1> %m169, <4 x float> zeroinitializer)
  %v197 = fsub <4 x float> %v190, %v194
  %v198 = fadd <4 x float> %v192, %v194
  %v199 = fsub <4 x float> %v194, %v192
  %v200 = fsub <4 x float> %v192, %v196
  %p201 = getelementptr inbounds float, ptr %p189, i64 %n44
  call void @llvm.prefetch.p0(ptr %p201, i32 0, i32 2, i32 1)
  %p202 = getelementptr inbounds float, ptr %p189, i64 %n44
  %p203 = getelementptr inbounds float, ptr %p202, i64 5
  call void @llvm.prefetch.p0(ptr %p203, i32 0, i32 2, i32 1)
  %p204 = getelementptr inbounds float, ptr %p189, i64 %n44
  %p205 = getelementptr inbounds float, ptr %p204, i64 10
  call void @llvm.prefetch.p0(ptr %p205, i32 0, i32 2, i32 1)
  %p206 = getelementptr inbounds float, ptr %p189, i64 %n44
  %p207 = getelementptr inbounds float, ptr %p206, i64 15
  call void @llvm.prefetch.p0(ptr %p207, i32 0, i32 2, i32 1)
  %p208 = getelementptr inbounds float, ptr %p127, i64 %index159
  %v209 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p208, i32 1, <4 x i1> %m169, <4 x float> zeroinitializer)
  %p210 = getelementptr inbounds float, ptr %p208, i64 5
  %v211 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p210, i32 1, <4 x i1> %m169, <4 x float> zeroinitializer)
  %p212 = getelementptr inbounds float, ptr %p208, i64 10
  %v213 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p212, i32 1, <4 x i1> %m169, <4 x float> zeroinitializer)
  %p214 = getelementptr inbounds float, ptr %p208, i64 15
  %v215 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p214, i32 1, <4 x i1> %m169, <4 x float> zeroinitializer)
  %v216 = fsub <4 x float> %v209, %v213
  %v217 = fadd <4 x float> %v211, %v213
  %v218 = fsub <4 x float> %v213, %v211
  %v219 = fsub <4 x float> %v211, %v215
  %p220 = getelementptr inbounds float, ptr %p208, i64 %n44
  call void @llvm.prefetch.p0(ptr %p220, i32 0, i32 2, i32 1)
  %p221 = getelementptr inbounds float, ptr %p208, i64 %n44
  %p222 = getelementptr inbounds float, ptr %p221, i64 5
  call void @llvm.prefetch.p0(ptr %p222, i32 0, i32 2, i32 1)
  %p223 = getelementptr inbounds float, ptr %p208, i64 %n44
  %p224 = getelementptr inbounds float, ptr %p223, i64 10
  call void @llvm.prefetch.p0(ptr %p224, i32 0, i32 2, i32 1)
  %p225 = getelementptr inbounds float, ptr %p208, i64 %n44
  %p226 = getelementptr inbounds float, ptr %p225, i64 15
  call void @llvm.prefetch.p0(ptr %p226, i32 0, i32 2, i32 1)
  %p227 = getelementptr inbounds float, ptr %p129, i64 %index159
  %v228 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p227, i32 1, <4 x i1> %m169, <4 x float> zeroinitializer)
  %p229 = getelementptr inbounds float, ptr %p227, i64 5
  %v230 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p229, i32 1, <4 x i1> %m169, <4 x float> zeroinitializer)
  %p231 = getelementptr inbounds float, ptr %p227, i64 10
  %v232 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p231, i32 1, <4 x i1> %m169, <4 x float> zeroinitializer)
  %p233 = getelementptr inbounds float, ptr %p227, i64 15
  %v234 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p233, i32 1, <4 x i1> %m169, <4 x float> zeroinitializer)
  %v235 = fsub <4 x float> %v228, %v232
  %v236 = fadd <4 x float> %v230, %v232
  %v237 = fsub <4 x float> %v232, %v230
  %v238 = fsub <4 x float> %v230, %v234
  %p239 = getelementptr inbounds float, ptr %p227, i64 %n44
  call void @llvm.prefetch.p0(ptr %p239, i32 0, i32 2, i32 1)
  %p240 = getelementptr inbounds float, ptr %p227, i64 %n44
  %p241 = getelementptr inbounds float, ptr %p240, i64 5
  call void @llvm.prefetch.p0(ptr %p241, i32 0, i32 2, i32 1)
  %p242 = getelementptr inbounds float, ptr %p227, i64 %n44
  %p243 = getelementptr inbounds float, ptr %p242, i64 10
  call void @llvm.prefetch.p0(ptr %p243, i32 0, i32 2, i32 1)
  %p244 = getelementptr inbounds float, ptr %p227, i64 %n44
  %p245 = getelementptr inbounds float, ptr %p244, i64 15
  call void @llvm.prefetch.p0(ptr %p245, i32 0, i32 2, i32 1)
  %v246 = fsub <4 x float> %v178, %v216
  %v247 = fadd <4 x float> %v197, %v216
  %v248 = fsub <4 x float> %v216, %v197
  %v249 = fsub <4 x float> %v197, %v235
  %p250 = getelementptr inbounds float, ptr %p124, i64 %index159
  store <4 x float> %v246, ptr %p250, align 4
  %p251 = getelementptr inbounds float, ptr %p136, i64 %index159
  store <4 x float> %v247, ptr %p251, align 4
  %p252 = getelementptr inbounds float, ptr %p144, i64 %index159
  store <4 x float> %v248, ptr %p252, align 4
  %p253 = getelementptr inbounds float, ptr %p152, i64 %index159
  store <4 x float> %v249, ptr %p253, align 4
  %v254 = fsub <4 x float> %v179, %v217
  %v255 = fadd <4 x float> %v198, %v217
  %v256 = fsub <4 x float> %v217, %v198
  %v257 = fsub <4 x float> %v198, %v236
  %p258 = getelementptr inbounds float, ptr %p130, i64 %index159
  store <4 x float> %v254, ptr %p258, align 4
  %p259 = getelementptr inbounds float, ptr %p138, i64 %index159
  store <4 x float> %v255, ptr %p259, align 4
  %p260 = getelementptr inbounds float, ptr %p146, i64 %index159
  store <4 x float> %v256, ptr %p260, align 4
  %p261 = getelementptr inbounds float, ptr %p154, i64 %index159
  store <4 x float> %v257, ptr %p261, align 4
  %v262 = fsub <4 x float> %v180, %v218
  %v263 = fadd <4 x float> %v199, %v218
  %v264 = fsub <4 x float> %v218, %v199
  %v265 = fsub <4 x float> %v199, %v237
  %p266 = getelementptr inbounds float, ptr %p132, i64 %index159
  store <4 x float> %v262, ptr %p266, align 4
  %p267 = getelementptr inbounds float, ptr %p140, i64 %index159
  store <4 x float> %v263, ptr %p267, align 4
  %p268 = getelementptr inbounds float, ptr %p148, i64 %index159
  store <4 x float> %v264, ptr %p268, align 4
  %p269 = getelementptr inbounds float, ptr %p156, i64 %index159
  store <4 x float> %v265, ptr %p269, align 4
  %v270 = fsub <4 x float> %v181, %v219
  %v271 = fadd <4 x float> %v200, %v219
  %v272 = fsub <4 x float> %v219, %v200
  %v273 = fsub <4 x float> %v200, %v238
  %p274 = getelementptr inbounds float, ptr %p134, i64 %index159
  store <4 x float> %v270, ptr %p274, align 4
  %p275 = getelementptr inbounds float, ptr %p142, i64 %index159
  store <4 x float> %v271, ptr %p275, align 4
  %p276 = getelementptr inbounds float, ptr %p150, i64 %index159
  store <4 x float> %v272, ptr %p276, align 4
  %p277 = getelementptr inbounds float, ptr %p158, i64 %index159
  store <4 x float> %v273, ptr %p277, align 4
  %i278 = add nsw i64 %index159, 4
  br label %loop159
done159:
  %i279 = add nsw i64 %index104, 1
  br label %loop104
done104:
  %i280 = mul nsw i64 %i100, %i79
  %p281 = getelementptr inbounds float, ptr %p93, i64 %i280
  br label %loop282
loop282:
  %index282 = phi i64 [0, %done104], [%i387, %done289]
  %i283 = mul nsw i64 %index282, %i73
  %p284 = getelementptr inbounds float, ptr %scratch, i64 %i283
  %i285 = mul nsw i64 %index282, %i74
  %p286 = getelementptr inbounds float, ptr %p76, i64 %i285
  %i287 = mul nsw i64 %index282, %i81
  %p288 = getelementptr inbounds float, ptr %p281, i64 %i287
  br label %loop289
loop289:
  %index289 = phi i64 [0, %loop282], [%i386, %done295]
  %c290 = icmp slt i64 %index289, %i103
  br i1 %c290, label %body289, label %done289
body289:
  %i291 = mul nsw i64 %index289, %i79
  %p292 = getelementptr inbounds float, ptr %p288, i64 %i291
  %i293 = mul nsw i64 %index289, 4
  %p294 = getelementptr inbounds float, ptr %p286, i64 %i293
  br label %loop295
loop295:
  %index295 = phi i64 [0, %body289], [%i385, %done368]
  %c296 = icmp slt i64 %index295, %i99
  br i1 %c296, label %body295, label %done295
body295:
  %i297 = mul nsw i64 %index295, 20
  %p298 = getelementptr inbounds float, ptr %p284, i64 %i297
  %i299 = mul nsw i64 %index295, 24
  %p300 = getelementptr inbounds float, ptr %p294, i64 %i299
  %p301 = getelementptr inbounds float, ptr %p300, i64 24
  %c302 = icmp sgt i64 %n44, 0
  %i303 = select i1 %c302, i64 %n44, i64 0
  %i304 = udiv i64 %i303, 4
  %i305 = mul nsw i64 %i304, 4
  br label %loop306
loop306:
  %index306 = phi i64 [0, %body295], [%i367, %body306]
  %carried306_0 = phi <4 x float> [zeroinitializer, %body295], [%v361, %body306]
  %carried306_1 = phi <4 x float> [zeroinitializer, %body295], [%v366, %body306]
  %c307 = icmp slt i64 %index306, %i305
  br i1 %c307, label %body306, label %done306
body306:
  %i308 = mul nsw i64 %index306, 4
  %p309 = getelementptr inbounds float, ptr %p292, i64 %i308
  %p310 = getelementptr inbounds float, ptr %p309, i64 %i81
  call void @llvm.prefetch.p0(ptr %p310, i32 0, i32 2, i32 1)
  %v311 = load <4 x float>, ptr %p309, align 4
  %p312 = getelementptr inbounds float, ptr %p298, i64 %index306
  %v313 = load float, ptr %p312, align 4
  %v314 = insertelement <4 x float> poison, float %v313, i64 0
  %v315 = shufflevector <4 x float> %v314, <4 x float> poison, <4 x i32> zeroinitializer
  %v316 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v315, <4 x float> %v311, <4 x float> %carried306_0)
  %p317 = getelementptr inbounds float, ptr %p312, i64 20
  %v318 = load float, ptr %p317, align 4
  %v319 = insertelement <4 x float> poison, float %v318, i64 0
  %v320 = shufflevector <4 x float> %v319, <4 x float> poison, <4 x i32> zeroinitializer
  %v321 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v320, <4 x float> %v311, <4 x float> %carried306_1)
  %p322 = getelementptr inbounds float, ptr %p292, i64 %i308
  %p323 = getelementptr inbounds float, ptr %p322, i64 4
  %p324 = getelementptr inbounds float, ptr %p323, i64 %i81
  call void @llvm.prefetch.p0(ptr %p324, i32 0, i32 2, i32 1)
  %v325 = load <4 x float>, ptr %p323, align 4
  %p326 = getelementptr inbounds float, ptr %p298, i64 %index306
  %p327 = getelementptr inbounds float, ptr %p326, i64 1
  %v328 = load float, ptr %p327, align 4
  %v329 = insertelement <4 x float> poison, float %v328, i64 0
  %v330 = shufflevector <4 x float> %v329, <4 x float> poison, <4 x i32> zeroinitializer
  %v331 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v330, <4 x float> %v325, <4 x float> %v316)
  %p332 = getelementptr inbounds float, ptr %p326, i64 21
  %v333 = load float, ptr %p332, align 4
  %v334 = insertelement <4 x float> poison, float %v333, i64 0
  %v335 = shufflevector <4 x float> %v334, <4 x float> poison, <4 x i32> zeroinitializer
  %v336 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v335, <4 x float> %v325, <4 x float> %v321)
  %p337 = getelementptr inbounds float, ptr %p292, i64 %i308
  %p338 = getelementptr inbounds float, ptr %p337, i64 8
  %p339 = getelementptr inbounds float, ptr %p338, i64 %i81
  call void @llvm.prefetch.p0(ptr %p339, i32 0, i32 2, i32 1)
  %v340 = load <4 x float>, ptr %p338, align 4
  %p341 = getelementptr inbounds float, ptr %p298, i64 %index306
  %p342 = getelementptr inbounds float, ptr %p341, i64 2
  %v343 = load float, ptr %p342, align 4
  %v344 = insertelement <4 x float> poison, float %v343, i64 0
  %v345 = shufflevector <4 x float> %v344, <4 x float> poison, <4 x i32> zeroinitializer
  %v346 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v345, <4 x float> %v340, <4 x float> %v331)
  %p347 = getelementptr inbounds float, ptr %p341, i64 22
  %v348 = load float, ptr %p347, align 4
  %v349 = insertelement <4 x float> poison, float %v348, i64 0
  %v350 = shufflevector <4 x float> %v349, <4 x float> poison, <4 x i32> zeroinitializer
  %v351 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v350, <4 x float> %v340, <4 x float> %v336)
  %p352 = getelementptr inbounds float, ptr %p292, i64 %i308
  %p353 = getelementptr inbounds float, ptr %p352, i64 12
  %p354 = getelementptr inbounds float, ptr %p353, i64 %i81
  call void @llvm.prefetch.p0(ptr %p354, i32 0, i32 2, i32 1)
  %v355 = load <4 x float>, ptr %p353, align 4
  %p356 = getelementptr inbounds float, ptr %p298, i64 %index306
  %p357 = getelementptr inbounds float, ptr %p356, i64 3
  %v358 = load float, ptr %p357, align 4
  %v359 = insertelement <4 x float> poison, float %v358, i64 0
  %v360 = shufflevector <4 x float> %v359, <4 x float> poison, <4 x i32> zeroinitializer
  %v361 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v360, <4 x float> %v355, <4 x float> %v346)
  %p362 = getelementptr inbounds float, ptr %p356, i64 23
  %v363 = load float, ptr %p362, align 4
  %v364 = insertelement <4 x float> poison, float %v363, i64 0
  %v365 = shufflevector <4 x float> %v364, <4 x float> poison, <4 x i32> zeroinitializer
  %v366 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v365, <4 x float> %v355, <4 x float> %v351)
  %i367 = add nsw i64 %index306, 4
  br label %loop306
done306:
  br label %loop368
loop368:
  %index368 = phi i64 [%i305, %done306], [%i384, %body368]
  %carried368_0 = phi <4 x float> [%carried306_0, %done306], [%v378, %body368]
  %carried368_1 = phi <4 x float> [%carried306_1, %done306], [%v383, %body368]
  %c369 = icmp slt i64 %index368, %n44
  br i1 %c369, label %body368, label %done368
body368:
  %i370 = mul nsw i64 %index368, 4
  %p371 = getelementptr inbounds float, ptr %p292, i64 %i370
  %p372 = getelementptr inbounds float, ptr %p371, i64 %i81
  call void @llvm.prefetch.p0(ptr %p372, i32 0, i32 2, i32 1)
  %v373 = load <4 x float>, ptr %p371, align 4
  %p374 = getelementptr inbounds float, ptr %p298, i64 %index368
  %v375 = load float, ptr %p374, align 4
  %v376 = insertelement <4 x float> poison, float %v375, i64 0
  %v377 = shufflevector <4 x float> %v376, <4 x float> poison, <4 x i32> zeroinitializer
  %v378 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v377, <4 x float> %v373, <4 x float> %carried368_0)
  %p379 = getelementptr inbounds float, ptr %p374, i64 20
  %v380 = load float, ptr %p379, align 4
  %v381 = insertelement <4 x float> poison, float %v380, i64 0
  %v382 = shufflevector <4 x float> %v381, <4 x float> poison, <4 x i32> zeroinitializer
  %v383 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v382, <4 x float> %v373, <4 x float> %carried368_1)
  %i384 = add nsw i64 %index368, 1
  br label %loop368
done368:
  store <4 x float> %carried368_0, ptr %p300, align 4
  store <4 x float> %carried368_1, ptr %p301, align 4
  %i385 = add nsw i64 %index295, 2
  br label %loop295
done295:
  %i386 = add nsw i64 %index289, 1
  br label %loop289
done289:
  %i387 = add nsw i64 %index282, 1
  %c388 = icmp slt i64 %i387, 16
  br i1 %c388, label %loop282, label %done282
done282:
  %i389 = mul nsw i64 %n38, %i79
  %p390 = getelementptr inbounds float, ptr %p93, i64 %i389
  %v391 = load float, ptr %p390, align 4
  %v392 = insertelement <4 x float> poison, float %v391, i64 0
  %v393 = shufflevector <4 x float> %v392, <4 x float> poison, <4 x i32> zeroinitializer
  %i394 = mul nsw i64 %i100, 4
  %i395 = mul nsw i64 %i103, 4
  %i396 = add nsw i64 %i394, %i395
  %c397 = icmp slt i64 %n46, %i396
  %i398 = select i1 %c397, i64 %n46, i64 %i396
  %i399 = mul nsw i64 %i87, %n46
  br label %loop400
loop400:
  %index400 = phi i64 [0, %done282], [%i560, %done440]
  %c401 = icmp slt i64 %index400, %i99
  br i1 %c401, label %body400, label %done400
body400:
  %i402 = add nsw i64 %i96, %index400
  %i403 = urem i64 %i402, %n34
  %i404 = udiv i64 %i402, %n34
  %i405 = udiv i64 %i404, %n32
  %i406 = urem i64 %i404, %n32
  %i407 = mul nsw i64 %i406, 2
  %i408 = mul nsw i64 %i403, 2
  %i409 = mul nsw i64 %index400, 24
  %p410 = getelementptr inbounds float, ptr %p76, i64 %i409
  %p411 = getelementptr inbounds float, ptr %p410, i64 %i74
  %i412 = mul nsw i64 2, %i74
  %p413 = getelementptr inbounds float, ptr %p410, i64 %i412
  %i414 = mul nsw i64 3, %i74
  %p415 = getelementptr inbounds float, ptr %p410, i64 %i414
  %i416 = mul nsw i64 4, %i74
  %p417 = getelementptr inbounds float, ptr %p410, i64 %i416
  %i418 = mul nsw i64 5, %i74
  %p419 = getelementptr inbounds float, ptr %p410, i64 %i418
  %i420 = mul nsw i64 6, %i74
  %p421 = getelementptr inbounds float, ptr %p410, i64 %i420
  %i422 = mul nsw i64 7, %i74
  %p423 = getelementptr inbounds float, ptr %p410, i64 %i422
  %i424 = mul nsw i64 8, %i74
  %p425 = getelementptr inbounds float, ptr %p410, i64 %i424
  %i426 = mul nsw i64 9, %i74
  %p427 = getelementptr inbounds float, ptr %p410, i64 %i426
  %i428 = mul nsw i64 10, %i74
  %p429 = getelementptr inbounds float, ptr %p410, i64 %i428
  %i430 = mul nsw i64 11, %i74
  %p431 = getelementptr inbounds float, ptr %p410, i64 %i430
  %i432 = mul nsw i64 12, %i74
  %p433 = getelementptr inbounds float, ptr %p410, i64 %i432
  %i434 = mul nsw i64 13, %i74
  %p435 = getelementptr inbounds float, ptr %p410, i64 %i434
  %i436 = mul nsw i64 14, %i74
  %p437 = getelementptr inbounds float, ptr %p410, i64 %i436
  %i438 = mul nsw i64 15, %i74
  %p439 = getelementptr inbounds float, ptr %p410, i64 %i438
  br label %loop440
loop440:
  %index440 = phi i64 [%i394, %body400], [%i559, %after538]
  %c441 = icmp slt i64 %index440, %i398
  br i1 %c441, label %body440, label %done440
body440:
  %i442 = sub nsw i64 %i398, %index440
  %c443 = icmp sgt i64 %i442, 0
  %i444 = select i1 %c443, i64 %i442, i64 0
  %c445 = icmp slt i64 %i444, 4
  %i446 = select i1 %c445, i64 %i444, i64 4
  %v447 = trunc i64 %i446 to i32
  %v448 = insertelement <4 x i32> poison, i32 %v447, i64 0
  %v449 = shufflevector <4 x i32> %v448, <4 x i32> poison, <4 x i32> zeroinitializer
  %m450 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v449
  %i451 = add nsw i64 %index440, %i399
  %p452 = getelementptr inbounds float, ptr %p6, i64 %i451
  %v453 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p452, i32 1, <4 x i1> %m450, <4 x float> zeroinitializer)
  %i454 = sub nsw i64 %index440, %i394
  %p455 = getelementptr inbounds float, ptr %p410, i64 %i454
  %v456 = load <4 x float>, ptr %p455, align 4
  %p457 = getelementptr inbounds float, ptr %p417, i64 %i454
  %v458 = load <4 x float>, ptr %p457, align 4
  %p459 = getelementptr inbounds float, ptr %p425, i64 %i454
  %v460 = load <4 x float>, ptr %p459, align 4
  %p461 = getelementptr inbounds float, ptr %p433, i64 %i454
  %v462 = load <4 x float>, ptr %p461, align 4
  %v463 = fadd <4 x float> %v458, %v460
  %v464 = fsub <4 x float> %v458, %v460
  %v465 = fadd <4 x float> %v456, %v463
  %v466 = fsub <4 x float> %v464, %v462
  %p467 = getelementptr inbounds float, ptr %p411, i64 %i454
  %v468 = load <4 x float>, ptr %p467, align 4
  %p469 = getelementptr inbounds float, ptr %p419, i64 %i454
  %v470 = load <4 x float>, ptr %p469, align 4
  %p471 = getelementptr inbounds float, ptr %p427, i64 %i454
  %v472 = load <4 x float>, ptr %p471, align 4
  %p473 = getelementptr inbounds float, ptr %p435, i64 %i454
  %v474 = load <4 x float>, ptr %p473, align 4
  %v475 = fadd <4 x float> %v470, %v472
  %v476 = fsub <4 x float> %v470, %v472
  %v477 = fadd <4 x float> %v468, %v475
  %v478 = fsub <4 x float> %v476, %v474
  %p479 = getelementptr inbounds float, ptr %p413, i64 %i454
  %v480 = load <4 x float>, ptr %p479, align 4
  %p481 = getelementptr inbounds float, ptr %p421, i64 %i454
  %v482 = load <4 x float>, ptr %p481, align 4
  %p483 = getelementptr inbounds float, ptr %p429, i64 %i454
  %v484 = load <4 x float>, ptr %p483, align 4
  %p485 = getelementptr inbounds float, ptr %p437, i64 %i454
  %v486 = load <4 x float>, ptr %p485, align 4
  %v487 = fadd <4 x float> %v482, %v484
  %v488 = fsub <4 x float> %v482, %v484
  %v489 = fadd <4 x float> %v480, %v487
  %v490 = fsub <4 x float> %v488, %v486
  %p491 = getelementptr inbounds float, ptr %p415, i64 %i454
  %v492 = load <4 x float>, ptr %p491, align 4
  %p493 = getelementptr inbounds float, ptr %p423, i64 %i454
  %v494 = load <4 x float>, ptr %p493, align 4
  %p495 = getelementptr inbounds float, ptr %p431, i64 %i454
  %v496 = load <4 x float>, ptr %p495, align 4
  %p497 = getelementptr inbounds float, ptr %p439, i64 %i454
  %v498 = load <4 x float>, ptr %p497, align 4
  %v499 = fadd <4 x float> %v494, %v496
  %v500 = fsub <4 x float> %v494, %v496
  %v501 = fadd <4 x float> %v492, %v499
  %v502 = fsub <4 x float> %v500, %v498
  %v503 = fadd <4 x float> %v477, %v489
  %v504 = fsub <4 x float> %v477, %v489
  %v505 = fadd <4 x float> %v465, %v503
  %v506 = fsub <4 x float> %v504, %v501
  %v507 = fadd <4 x float> %v478, %v490
  %v508 = fsub <4 x float> %v478, %v490
  %v509 = fadd <4 x float> %v466, %v507
  %v510 = fsub <4 x float> %v508, %v502
  %v511 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v505, <4 x float> %v393, <4 x float> %v453)
  %v512 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v506, <4 x float> %v393, <4 x float> %v453)
  %v513 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v509, <4 x float> %v393, <4 x float> %v453)
  %v514 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v510, <4 x float> %v393, <4 x float> %v453)
  %i515 = mul nsw i64 %i405, %n22
  %c516 = icmp slt i64 %i407, %n26
  br i1 %c516, label %then517, label %after517
then517:
  %c518 = icmp slt i64 %i408, %n28
  br i1 %c518, label %then519, label %after519
then519:
  %i520 = mul nsw i64 %i407, %n24
  %i521 = mul nsw i64 %i408, 5
  %i522 = add nsw i64 %i520, %i521
  %i523 = add nsw i64 %i515, %i522
  %i524 = add nsw i64 %i523, %i451
  %p525 = getelementptr inbounds float, ptr %p8, i64 %i524
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v511, ptr %p525, i32 1, <4 x i1> %m450)
  br label %after519
after519:
  %i526 = add nsw i64 %i408, 1
  %c527 = icmp slt i64 %i526, %n28
  br i1 %c527, label %then528, label %after528
then528:
  %i529 = mul nsw i64 %i407, %n24
  %i530 = add nsw i64 %i408, 1
  %i531 = mul nsw i64 %i530, 5
  %i532 = add nsw i64 %i529, %i531
  %i533 = add nsw i64 %i515, %i532
  %i534 = add nsw i64 %i533, %i451
  %p535 = getelementptr inbounds float, ptr %p8, i64 %i534
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v512, ptr %p535, i32 1, <4 x i1> %m450)
  br label %after528
after528:
  br label %after517
after517:
  %i536 = add nsw i64 %i407, 1
  %c537 = icmp slt i64 %i536, %n26
  br i1 %c537, label %then538, label %after538
then538:
  %c539 = icmp slt i64 %i408, %n28
  br i1 %c539, label %then540, label %after540
then540:
  %i541 = add nsw i64 %i407, 1
  %i542 = mul nsw i64 %i541, %n24
  %i543 = mul nsw i64 %i408, 5
  %i544 = add nsw i64 %i542, %i543
  %i545 = add nsw i64 %i515, %i544
  %i546 = add nsw i64 %i545, %i451
  %p547 = getelementptr inbounds float, ptr %p8, i64 %i546
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v513, ptr %p547, i32 1, <4 x i1> %m450)
  br label %after540
after540:
  %i548 = add nsw i64 %i408, 1
  %c549 = icmp slt i64 %i548, %n28
  br i1 %c549, label %then550, label %after550
then550:
  %i551 = add nsw i64 %i407, 1
  %i552 = mul nsw i64 %i551, %n24
  %i553 = add nsw i64 %i408, 1
  %i554 = mul nsw i64 %i553, 5
  %i555 = add nsw i64 %i552, %i554
  %i556 = add nsw i64 %i515, %i555
  %i557 = add nsw i64 %i556, %i451
  %p558 = getelementptr inbounds float, ptr %p8, i64 %i557
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v514, ptr %p558, i32 1, <4 x i1> %m450)
  br label %after550
after550:
  br label %after538
after538:
  %i559 = add nsw i64 %index440, 4
  br label %loop440
done440:
  %i560 = add nsw i64 %index400, 1
  br label %loop400
done400:
  %i561 = add nsw i64 %index82, 1
  br label %loop82
done82:
  ret void
}
