declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr, i32, <4 x i1>, <4 x bfloat>)
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
  %i79 = mul nsw i64 %n42, 16
  %i80 = add nsw i64 %i79, 16
  %i81 = mul nsw i64 %n44, 4
  %i82 = mul nsw i64 %n38, %i81
  %i83 = add nsw i64 %i82, 16
  br label %loop84
loop84:
  %index84 = phi i64 [%first, %entry], [%i675, %done505]
  %c85 = icmp slt i64 %index84, %last
  br i1 %c85, label %body84, label %done84
body84:
  %i86 = mul nsw i64 16, %i83
  %i87 = urem i64 %index84, %n40
  %i88 = udiv i64 %index84, %n40
  %i89 = mul nsw i64 %i88, %n36
  %i90 = sub nsw i64 %n30, %i89
  %c91 = icmp slt i64 %n36, %i90
  %i92 = select i1 %c91, i64 %n36, i64 %i90
  %i93 = mul nsw i64 %i87, %n42
  %i94 = sub nsw i64 %n38, %i93
  %c95 = icmp slt i64 %n42, %i94
  %i96 = select i1 %c95, i64 %n42, i64 %i94
  %i97 = mul nsw i64 16, %i74
  br label %loop98
loop98:
  %index98 = phi i64 [0, %body84], [%i101, %body98]
  %c99 = icmp slt i64 %index98, %i97
  br i1 %c99, label %body98, label %done98
body98:
  %p100 = getelementptr inbounds float, ptr %p76, i64 %index98
  store <4 x float> zeroinitializer, ptr %p100, align 4
  %i101 = add nsw i64 %index98, 4
  br label %loop98
done98:
  br label %loop102
loop102:
  %index102 = phi i64 [0, %done98], [%i499, %done395]
  %c103 = icmp slt i64 %index102, %n44
  br i1 %c103, label %body102, label %done102
body102:
  %i104 = sub nsw i64 %n44, %index102
  %c105 = icmp slt i64 %i104, 4
  %i106 = select i1 %c105, i64 %i104, i64 4
  br label %loop107
loop107:
  %index107 = phi i64 [0, %body102], [%i253, %done161]
  %c108 = icmp slt i64 %index107, %i92
  br i1 %c108, label %body107, label %done107
body107:
  %i109 = add nsw i64 %i89, %index107
  %i110 = urem i64 %i109, %n34
  %i111 = udiv i64 %i109, %n34
  %i112 = udiv i64 %i111, %n32
  %i113 = urem i64 %i111, %n32
  %i114 = mul nsw i64 %i113, 2
  %i115 = mul nsw i64 %i110, 2
  %i116 = sub nsw i64 %i114, %n48
  %i117 = sub nsw i64 %i115, %n50
  %i118 = mul nsw i64 %i112, %n18
  %i119 = mul nsw i64 %i116, %n20
  %i120 = mul nsw i64 %i117, 5
  %p121 = getelementptr inbounds float, ptr %p2, i64 %i118
  %p122 = getelementptr inbounds float, ptr %p121, i64 %i119
  %p123 = getelementptr inbounds float, ptr %p122, i64 %i120
  %p124 = getelementptr inbounds float, ptr %p123, i64 %index102
  %i125 = mul nsw i64 %index107, 20
  %p126 = getelementptr inbounds float, ptr %scratch, i64 %i125
  %p127 = getelementptr inbounds float, ptr %p124, i64 %n20
  %i128 = mul nsw i64 2, %n20
  %p129 = getelementptr inbounds float, ptr %p124, i64 %i128
  %i130 = mul nsw i64 3, %n20
  %p131 = getelementptr inbounds float, ptr %p124, i64 %i130
  %p132 = getelementptr inbounds float, ptr %p126, i64 %i73
  %i133 = mul nsw i64 2, %i73
  %p134 = getelementptr inbounds float, ptr %p126, i64 %i133
  %i135 = mul nsw i64 3, %i73
  %p136 = getelementptr inbounds float, ptr %p126, i64 %i135
  %i137 = mul nsw i64 4, %i73
  %p138 = getelementptr inbounds float, ptr %p126, i64 %i137
  %i139 = mul nsw i64 5, %i73
  %p140 = getelementptr inbounds float, ptr %p126, i64 %i139
  %i141 = mul nsw i64 6, %i73
  %p142 = getelementptr inbounds float, ptr %p126, i64 %i141
  %i143 = mul nsw i64 7, %i73
  %p144 = getelementptr inbounds float, ptr %p126, i64 %i143
  %i145 = mul nsw i64 8, %i73
  %p146 = getelementptr inbounds float, ptr %p126, i64 %i145
  %i147 = mul nsw i64 9, %i73
  %p148 = getelementptr inbounds float, ptr %p126, i64 %i147
  %i149 = mul nsw i64 10, %i73
  %p150 = getelementptr inbounds float, ptr %p126, i64 %i149
  %i151 = mul nsw i64 11, %i73
  %p152 = getelementptr inbounds float, ptr %p126, i64 %i151
  %i153 = mul nsw i64 12, %i73
  %p154 = getelementptr inbounds float, ptr %p126, i64 %i153
  %i155 = mul nsw i64 13, %i73
  %p156 = getelementptr inbounds float, ptr %p126, i64 %i155
  %i157 = mul nsw i64 14, %i73
  %p158 = getelementptr inbounds float, ptr %p126, i64 %i157
  %i159 = mul nsw i64 15, %i73
  %p160 = getelementptr inbounds float, ptr %p126, i64 %i159
  br label %loop161
loop161:
  %index161 = phi i64 [0, %body107], [%i252, %body161]
  %c162 = icmp slt i64 %index161, %i106
  br i1 %c162, label %body161, label %done161
body161:
  %i163 = sub nsw i64 %i106, %index161
  %c164 = icmp sgt i64 %i163, 0
  %i165 = select i1 %c164, i64 %i163, i64 0
  %c166 = icmp slt i64 %i165, 4
  %i167 = select i1 %c166, i64 %i165, i64 4
  %v168 = trunc i64 %i167 to i32
  %v169 = insertelement <4 x i32> poison, i32 %v168, i64 0
  %v170 = shufflevector <4 x i32> %v169, <4 x i32> poison, <4 x i32> zeroinitializer
  %m171 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v170
  %p172 = getelementptr inbounds float, ptr %p124, i64 %index161
  %v173 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p172, i32 1, <4 x i1> %m171, <4 x float> zeroinitializer)
  %p174 = getelementptr inbounds float, ptr %p172, i64 5
  %v175 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p174, i32 1, <4 x i1> %m171, <4 x float> zeroinitializer)
  %p176 = getelementptr inbounds float, ptr %p172, i64 10
  %v177 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p176, i32 1, <4 x i1> %m171, <4 x float> zeroinitializer)
  %p178 = getelementptr inbounds float, ptr %p172, i64 15
  %v179 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p178, i32 1, <4 x i1> %m171, <4 x float> zeroinitializer)
  %v180 = fsub <4 x float> %v173, %v177
  %v181 = fadd <4 x float> %v175, %v177
  %v182 = fsub <4 x float> %v177, %v175
  %v183 = fsub <4 x float> %v175, %v179
  %p184 = getelementptr inbounds float, ptr %p127, i64 %index161
  %v185 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p184, i32 1, <4 x i1> %m171, <4 x float> zeroinitializer)
  %p186 = getelementptr inbounds float, ptr %p184, i64 5
  %v187 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p186, i32 1, <4 x i1> %m171, <4 x float> zeroinitializer)
  %p188 = getelementptr inbounds float, ptr %p184, i64 10
  %v189 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p188, i32 1, <4 x i1> %m171, <4 x float> zeroinitializer)
  %p190 = getelementptr inbounds float, ptr %p184, i64 15
  %v191 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p190, i32 1, <4 x i1> %m171, <4 x float> zeroinitializer)
  %v192 = fsub <4 x float> %v185, %v189
  %v193 = fadd <4 x float> %v187, %v189
  %v194 = fsub <4 x float> %v189, %v187
  %v195 = fsub <4 x float> %v187, %v191
  %p196 = getelementptr inbounds float, ptr %p129, i64 %index161
  %v197 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p196, i32 1, <4 x i1> %m171, <4 x float> zeroinitializer)
  %p198 = getelementptr inbounds float, ptr %p196, i64 5
  %v199 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p198, i32 1, <4 x i1> %m171, <4 x float> zeroinitializer)
  %p200 = getelementptr inbounds float, ptr %p196, i64 10
  %v201 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p200, i32 1, <4 x i1> %m171, <4 x float> zeroinitializer)
  %p202 = getelementptr inbounds float, ptr %p196, i64 15
  %v203 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p202, i32 1, <4 x i1> %m171, <4 x float> zeroinitializer)
  %v204 = fsub <4 x float> %v197, %v201
  %v205 = fadd <4 x float> %v199, %v201
  %v206 = fsub <4 x float> %v201, %v199
  %v207 = fsub <4 x float> %v199, %v203
  %p208 = getelementptr inbounds float, ptr %p131, i64 %index161
  %v209 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p208, i32 1, <4 x i1> %m171, <4 x float> zeroinitializer)
  %p210 = getelementptr inbounds float, ptr %p208, i64 5
  %v211 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p210, i32 1, <4 x i1> %m171, <4 x float> zeroinitializer)
  %p212 = getelementptr inbounds float, ptr %p208, i64 10
  %v213 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p212, i32 1, <4 x i1> %m171, <4 x float> zeroinitializer)
  %p214 = getelementptr inbounds float, ptr %p208, i64 15
  %v215 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p214, i32 1, <4 x i1> %m171, <4 x float> zeroinitializer)
  %v216 = fsub <4 x float> %v209, %v213
  %v217 = fadd <4 x float> %v211, %v213
  %v218 = fsub <4 x float> %v213, %v211
  %v219 = fsub <4 x float> %v211, %v215
  %v220 = fsub <4 x float> %v180, %v204
  %v221 = fadd <4 x float> %v192, %v204
  %v222 = fsub <4 x float> %v204, %v192
  %v223 = fsub <4 x float> %v192, %v216
  %p224 = getelementptr inbounds float, ptr %p126, i64 %index161
  store <4 x float> %v220, ptr %p224, align 4
  %p225 = getelementptr inbounds float, ptr %p138, i64 %index161
  store <4 x float> %v221, ptr %p225, align 4
  %p226 = getelementptr inbounds float, ptr %p146, i64 %index161
  store <4 x float> %v222, ptr %p226, align 4
  %p227 = getelementptr inbounds float, ptr %p154, i64 %index161
  store <4 x float> %v223, ptr %p227, align 4
  %v228 = fsub <4 x float> %v181, %v205
  %v229 = fadd <4 x float> %v193, %v205
  %v230 = fsub <4 x float> %v205, %v193
  %v231 = fsub <4 x float> %v193, %v217
  %p232 = getelementptr inbounds float, ptr %p132, i64 %index161
  store <4 x float> %v228, ptr %p232, align 4
  %p233 = getelementptr inbounds float, ptr %p140, i64 %index161
  store <4 x float> %v229, ptr %p233, align 4
  %p234 = getelementptr inbounds float, ptr %p148, i64 %index161
  store <4 x float> %v230, ptr %p234, align 4
  %p235 = getelementptr inbounds float, ptr %p156, i64 %index161
  store <4 x float> %v231, ptr %p235, align 4
  %v236 = fsub <4 x float> %v182, %v206
  %v237 = fadd <4 x float> %v194, %v206
  %v238 = fsub <4 x float> %v206, %v194
  %v239 = fsub <4 x float> %v194, %v218
  %p240 = getelementptr inbounds float, ptr %p134, i64 %index161
  store <4 x float> %v236, ptr %p240, align 4
  %p241 = getelementptr inbounds float, ptr %p142, i64 %index161
  store <4 x float> %v237, ptr %p241, align 4
  %p242 = getelementptr inbounds float, ptr %p150, i64 %index161
  store <4 x float> %v238, ptr %p242, align 4
  %p243 = getelementptr inbounds float, ptr %p158, i64 %index161
  store <4 x float> %v239, ptr %p243, align 4
  %v244 = fsub <4 x float> %v183, %v207
  %v245 = fadd <4 x float> %v195, %v207
  %v246 = fsub <4 x float> %v207, %v195
  %v247 = fsub <4 x float> %v195, %v219
  %p248 = getelementptr inbounds float, ptr %p136, i64 %index161
  store <4 x float> %v244, ptr %p248, align 4
  %p249 = getelementptr inbounds float, ptr %p144, i64 %index161
  store <4 x float> %v245, ptr %p249, align 4
  %p250 = getelementptr inbounds float, ptr %p152, i64 %index161
  store <4 x float> %v246, ptr %p250, align 4
  %p251 = getelementptr inbounds float, ptr %p160, i64 %index161
  store <4 x float> %v247, ptr %p251, align 4
  %i252 = add nsw i64 %index161, 4
  br label %loop161
done161:
  %i253 = add nsw i64 %index107, 1
  br label %loop107
done107:
  br label %loop254
loop254:
  %index254 = phi i64 [0, %done107], [%i394, %done280]
  %c255 = icmp slt i64 %index254, %i96
  br i1 %c255, label %body254, label %done254
body254:
  %i256 = mul nsw i64 %index254, 16
  %p257 = getelementptr inbounds float, ptr %p78, i64 %i256
  %i258 = add nsw i64 %i93, %index254
  %i259 = mul nsw i64 %i258, 4
  %i260 = mul nsw i64 %n44, %n46
  %i261 = mul nsw i64 %index102, %n46
  %p262 = getelementptr inbounds float, ptr %p4, i64 %i261
  %p263 = getelementptr inbounds float, ptr %p262, i64 %i259
  %i264 = sub nsw i64 %n46, %i259
  %c265 = icmp sgt i64 %i264, 0
  %i266 = select i1 %c265, i64 %i264, i64 0
  %c267 = icmp slt i64 %i266, 4
  %i268 = select i1 %c267, i64 %i266, i64 4
  %v269 = trunc i64 %i268 to i32
  %v270 = insertelement <4 x i32> poison, i32 %v269, i64 0
  %v271 = shufflevector <4 x i32> %v270, <4 x i32> poison, <4 x i32> zeroinitializer
  %m272 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v271
  %i273 = mul nsw i64 %i260, 2
  %i274 = mul nsw i64 %i260, 3
  %i275 = mul nsw i64 %i260, 4
  %i276 = mul nsw i64 %i260, 5
  %i277 = mul nsw i64 %i260, 6
  %i278 = mul nsw i64 %i260, 7
  %i279 = mul nsw i64 %i260, 8
  br label %loop280
loop280:
  %index280 = phi i64 [0, %body254], [%i393, %body280]
  %c281 = icmp slt i64 %index280, %i106
  br i1 %c281, label %body280, label %done280
body280:
  %i282 = mul nsw i64 %index280, %n46
  %p283 = getelementptr inbounds float, ptr %p263, i64 %i282
  %i284 = mul nsw i64 %index280, 4
  %p285 = getelementptr inbounds float, ptr %p257, i64 %i284
  %i286 = mul nsw i64 4, %n46
  %p287 = getelementptr inbounds float, ptr %p283, i64 %i286
  call void @llvm.prefetch.p0(ptr %p287, i32 0, i32 3, i32 1)
  %i288 = mul nsw i64 4, %n46
  %p289 = getelementptr inbounds float, ptr %p283, i64 %i260
  %p290 = getelementptr inbounds float, ptr %p289, i64 %i288
  call void @llvm.prefetch.p0(ptr %p290, i32 0, i32 3, i32 1)
  %i291 = mul nsw i64 4, %n46
  %p292 = getelementptr inbounds float, ptr %p283, i64 %i273
  %p293 = getelementptr inbounds float, ptr %p292, i64 %i291
  call void @llvm.prefetch.p0(ptr %p293, i32 0, i32 3, i32 1)
  %i294 = mul nsw i64 4, %n46
  %p295 = getelementptr inbounds float, ptr %p283, i64 %i274
  %p296 = getelementptr inbounds float, ptr %p295, i64 %i294
  call void @llvm.prefetch.p0(ptr %p296, i32 0, i32 3, i32 1)
  %i297 = mul nsw i64 4, %n46
  %p298 = getelementptr inbounds float, ptr %p283, i64 %i275
  %p299 = getelementptr inbounds float, ptr %p298, i64 %i297
  call void @llvm.prefetch.p0(ptr %p299, i32 0, i32 3, i32 1)
  %i300 = mul nsw i64 4, %n46
  %p301 = getelementptr inbounds float, ptr %p283, i64 %i276
  %p302 = getelementptr inbounds float, ptr %p301, i64 %i300
  call void @llvm.prefetch.p0(ptr %p302, i32 0, i32 3, i32 1)
  %i303 = mul nsw i64 4, %n46
  %p304 = getelementptr inbounds float, ptr %p283, i64 %i277
  %p305 = getelementptr inbounds float, ptr %p304, i64 %i303
  call void @llvm.prefetch.p0(ptr %p305, i32 0, i32 3, i32 1)
  %i306 = mul nsw i64 4, %n46
  %p307 = getelementptr inbounds float, ptr %p283, i64 %i278
  %p308 = getelementptr inbounds float, ptr %p307, i64 %i306
  call void @llvm.prefetch.p0(ptr %p308, i32 0, i32 3, i32 1)
  %i309 = mul nsw i64 4, %n46
  %p310 = getelementptr inbounds float, ptr %p283, i64 %i279
  %p311 = getelementptr inbounds float, ptr %p310, i64 %i309
  call void @llvm.prefetch.p0(ptr %p311, i32 0, i32 3, i32 1)
  %v312 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p283, i32 1, <4 x i1> %m272, <4 x float> zeroinitializer)
  %p313 = getelementptr inbounds float, ptr %p283, i64 %i260
  %v314 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p313, i32 1, <4 x i1> %m272, <4 x float> zeroinitializer)
  %p315 = getelementptr inbounds float, ptr %p283, i64 %i273
  %v316 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p315, i32 1, <4 x i1> %m272, <4 x float> zeroinitializer)
  %p317 = getelementptr inbounds float, ptr %p283, i64 %i274
  %v318 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p317, i32 1, <4 x i1> %m272, <4 x float> zeroinitializer)
  %p319 = getelementptr inbounds float, ptr %p283, i64 %i275
  %v320 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p319, i32 1, <4 x i1> %m272, <4 x float> zeroinitializer)
  %p321 = getelementptr inbounds float, ptr %p283, i64 %i276
  %v322 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p321, i32 1, <4 x i1> %m272, <4 x float> zeroinitializer)
  %p323 = getelementptr inbounds float, ptr %p283, i64 %i277
  %v324 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p323, i32 1, <4 x i1> %m272, <4 x float> zeroinitializer)
  %p325 = getelementptr inbounds float, ptr %p283, i64 %i278
  %v326 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p325, i32 1, <4 x i1> %m272, <4 x float> zeroinitializer)
  %p327 = getelementptr inbounds float, ptr %p283, i64 %i279
  %v328 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p327, i32 1, <4 x i1> %m272, <4 x float> zeroinitializer)
  %v329 = fadd <4 x float> %v312, %v324
  %v330 = fadd <4 x float> %v329, %v318
  %v331 = fmul <4 x float> %v330, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v332 = fsub <4 x float> %v329, %v318
  %v333 = fmul <4 x float> %v332, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v334 = fadd <4 x float> %v314, %v326
  %v335 = fadd <4 x float> %v334, %v320
  %v336 = fmul <4 x float> %v335, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v337 = fsub <4 x float> %v334, %v320
  %v338 = fmul <4 x float> %v337, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v339 = fadd <4 x float> %v316, %v328
  %v340 = fadd <4 x float> %v339, %v322
  %v341 = fmul <4 x float> %v340, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v342 = fsub <4 x float> %v339, %v322
  %v343 = fmul <4 x float> %v342, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v344 = fadd <4 x float> %v312, %v316
  %v345 = fadd <4 x float> %v344, %v314
  %v346 = fmul <4 x float> %v345, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v347 = fsub <4 x float> %v344, %v314
  %v348 = fmul <4 x float> %v347, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  store <4 x float> %v312, ptr %p285, align 4
  %p349 = getelementptr inbounds float, ptr %p285, i64 %i80
  store <4 x float> %v346, ptr %p349, align 4
  %i350 = mul nsw i64 %i80, 2
  %p351 = getelementptr inbounds float, ptr %p285, i64 %i350
  store <4 x float> %v348, ptr %p351, align 4
  %i352 = mul nsw i64 %i80, 3
  %p353 = getelementptr inbounds float, ptr %p285, i64 %i352
  store <4 x float> %v316, ptr %p353, align 4
  %v354 = fadd <4 x float> %v331, %v341
  %v355 = fadd <4 x float> %v354, %v336
  %v356 = fmul <4 x float> %v355, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v357 = fsub <4 x float> %v354, %v336
  %v358 = fmul <4 x float> %v357, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i359 = mul nsw i64 %i80, 4
  %p360 = getelementptr inbounds float, ptr %p285, i64 %i359
  store <4 x float> %v331, ptr %p360, align 4
  %i361 = mul nsw i64 %i80, 5
  %p362 = getelementptr inbounds float, ptr %p285, i64 %i361
  store <4 x float> %v356, ptr %p362, align 4
  %i363 = mul nsw i64 %i80, 6
  %p364 = getelementptr inbounds float, ptr %p285, i64 %i363
  store <4 x float> %v358, ptr %p364, align 4
  %i365 = mul nsw i64 %i80, 7
  %p366 = getelementptr inbounds float, ptr %p285, i64 %i365
  store <4 x float> %v341, ptr %p366, align 4
  %v367 = fadd <4 x float> %v333, %v343
  %v368 = fadd <4 x float> %v367, %v338
  %v369 = fmul <4 x float> %v368, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v370 = fsub <4 x float> %v367, %v338
  %v371 = fmul <4 x float> %v370, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i372 = mul nsw i64 %i80, 8
  %p373 = getelementptr inbounds float, ptr %p285, i64 %i372
  store <4 x float> %v333, ptr %p373, align 4
  %i374 = mul nsw i64 %i80, 9
  %p375 = getelementptr inbounds float, ptr %p285, i64 %i374
  store <4 x float> %v369, ptr %p375, align 4
  %i376 = mul nsw i64 %i80, 10
  %p377 = getelementptr inbounds float, ptr %p285, i64 %i376
  store <4 x float> %v371, ptr %p377, align 4
  %i378 = mul nsw i64 %i80, 11
  %p379 = getelementptr inbounds float, ptr %p285, i64 %i378
  store <4 x float> %v343, ptr %p379, align 4
  %v380 = fadd <4 x float> %v324, %v328
  %v381 = fadd <4 x float> %v380, %v326
  %v382 = fmul <4 x float> %v381, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v383 = fsub <4 x float> %v380, %v326
  %v384 = fmul <4 x float> %v383, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i385 = mul nsw i64 %i80, 12
  %p386 = getelementptr inbounds float, ptr %p285, i64 %i385
  store <4 x float> %v324, ptr %p386, align 4
  %i387 = mul nsw i64 %i80, 13
  %p388 = getelementptr inbounds float, ptr %p285, i64 %i387
  store <4 x float> %v382, ptr %p388, align 4
  %i389 = mul nsw i64 %i80, 14
  %p390 = getelementptr inbounds float, ptr %p285, i64 %i389
  store <4 x float> %v384, ptr %p390, align 4
  %i391 = mul nsw i64 %i80, 15
  %p392 = getelementptr inbounds float, ptr %p285, i64 %i391
  store <4 x float> %v328, ptr %p392, align 4
  %i393 = add nsw i64 %index280, 1
  br label %loop280
done280:
  %i394 = add nsw i64 %index254, 1
  br label %loop254
done254:
  br label %loop395
loop395:
  %index395 = phi i64 [0, %done254], [%i497, %done402]
  %i396 = mul nsw i64 %index395, %i73
  %p397 = getelementptr inbounds float, ptr %scratch, i64 %i396
  %i398 = mul nsw i64 %index395, %i74
  %p399 = getelementptr inbounds float, ptr %p76, i64 %i398
  %i400 = mul nsw i64 %index395, %i80
  %p401 = getelementptr inbounds float, ptr %p78, i64 %i400
  br label %loop402
loop402:
  %index402 = phi i64 [0, %loop395], [%i496, %done408]
  %c403 = icmp slt i64 %index402, %i96
  br i1 %c403, label %body402, label %done402
body402:
  %i404 = mul nsw i64 %index402, 16
  %p405 = getelementptr inbounds float, ptr %p401, i64 %i404
  %i406 = mul nsw i64 %index402, 4
  %p407 = getelementptr inbounds float, ptr %p399, i64 %i406
  br label %loop408
loop408:
  %index408 = phi i64 [0, %body402], [%i495, %done479]
  %c409 = icmp slt i64 %index408, %i92
  br i1 %c409, label %body408, label %done408
body408:
  %i410 = mul nsw i64 %index408, 20
  %p411 = getelementptr inbounds float, ptr %p397, i64 %i410
  %i412 = mul nsw i64 %index408, 24
  %p413 = getelementptr inbounds float, ptr %p407, i64 %i412
  %p414 = getelementptr inbounds float, ptr %p413, i64 24
  %v415 = load <4 x float>, ptr %p413, align 4
  %v416 = load <4 x float>, ptr %p414, align 4
  %c417 = icmp sgt i64 %i106, 0
  %i418 = select i1 %c417, i64 %i106, i64 0
  %i419 = udiv i64 %i418, 4
  %i420 = mul nsw i64 %i419, 4
  br label %loop421
loop421:
  %index421 = phi i64 [0, %body408], [%i478, %body421]
  %carried421_0 = phi <4 x float> [%v415, %body408], [%v472, %body421]
  %carried421_1 = phi <4 x float> [%v416, %body408], [%v477, %body421]
  %c422 = icmp slt i64 %index421, %i420
  br i1 %c422, label %body421, label %done421
body421:
  %i423 = mul nsw i64 %index421, 4
  %p424 = getelementptr inbounds float, ptr %p405, i64 %i423
  %v425 = load <4 x float>, ptr %p424, align 4
  %p426 = getelementptr inbounds float, ptr %p411, i64 %index421
  %v427 = load float, ptr %p426, align 4
  %v428 = insertelement <4 x float> poison, float %v427, i64 0
  %v429 = shufflevector <4 x float> %v428, <4 x float> poison, <4 x i32> zeroinitializer
  %v430 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v429, <4 x float> %v425, <4 x float> %carried421_0)
  %p431 = getelementptr inbounds float, ptr %p426, i64 20
  %v432 = load float, ptr %p431, align 4
  %v433 = insertelement <4 x float> poison, float %v432, i64 0
  %v434 = shufflevector <4 x float> %v433, <4 x float> poison, <4 x i32> zeroinitializer
  %v435 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v434, <4 x float> %v425, <4 x float> %carried421_1)
  %p436 = getelementptr inbounds float, ptr %p405, i64 %i423
  %p437 = getelementptr inbounds float, ptr %p436, i64 4
  %v438 = load <4 x float>, ptr %p437, align 4
  %p439 = getelementptr inbounds float, ptr %p411, i64 %index421
  %p440 = getelementptr inbounds float, ptr %p439, i64 1
  %v441 = load float, ptr %p440, align 4
  %v442 = insertelement <4 x float> poison, float %v441, i64 0
  %v443 = shufflevector <4 x float> %v442, <4 x float> poison, <4 x i32> zeroinitializer
  %v444 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v443, <4 x float> %v438, <4 x float> %v430)
  %p445 = getelementptr inbounds float, ptr %p439, i64 21
  %v446 = load float, ptr %p445, align 4
  %v447 = insertelement <4 x float> poison, float %v446, i64 0
  %v448 = shufflevector <4 x float> %v447, <4 x float> poison, <4 x i32> zeroinitializer
  %v449 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v448, <4 x float> %v438, <4 x float> %v435)
  %p450 = getelementptr inbounds float, ptr %p405, i64 %i423
  %p451 = getelementptr inbounds float, ptr %p450, i64 8
  %v452 = load <4 x float>, ptr %p451, align 4
  %p453 = getelementptr inbounds float, ptr %p411, i64 %index421
  %p454 = getelementptr inbounds float, ptr %p453, i64 2
  %v455 = load float, ptr %p454, align 4
  %v456 = insertelement <4 x float> poison, float %v455, i64 0
  %v457 = shufflevector <4 x float> %v456, <4 x float> poison, <4 x i32> zeroinitializer
  %v458 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v457, <4 x float> %v452, <4 x float> %v444)
  %p459 = getelementptr inbounds float, ptr %p453, i64 22
  %v460 = load float, ptr %p459, align 4
  %v461 = insertelement <4 x float> poison, float %v460, i64 0
  %v462 = shufflevector <4 x float> %v461, <4 x float> poison, <4 x i32> zeroinitializer
  %v463 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v462, <4 x float> %v452, <4 x float> %v449)
  %p464 = getelementptr inbounds float, ptr %p405, i64 %i423
  %p465 = getelementptr inbounds float, ptr %p464, i64 12
  %v466 = load <4 x float>, ptr %p465, align 4
  %p467 = getelementptr inbounds float, ptr %p411, i64 %index421
  %p468 = getelementptr inbounds float, ptr %p467, i64 3
  %v469 = load float, ptr %p468, align 4
  %v470 = insertelement <4 x float> poison, float %v469, i64 0
  %v471 = shufflevector <4 x float> %v470, <4 x float> poison, <4 x i32> zeroinitializer
  %v472 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v471, <4 x float> %v466, <4 x float> %v458)
  %p473 = getelementptr inbounds float, ptr %p467, i64 23
  %v474 = load float, ptr %p473, align 4
  %v475 = insertelement <4 x float> poison, float %v474, i64 0
  %v476 = shufflevector <4 x float> %v475, <4 x float> poison, <4 x i32> zeroinitializer
  %v477 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v476, <4 x float> %v466, <4 x float> %v463)
  %i478 = add nsw i64 %index421, 4
  br label %loop421
done421:
  br label %loop479
loop479:
  %index479 = phi i64 [%i420, %done421], [%i494, %body479]
  %carried479_0 = phi <4 x float> [%carried421_0, %done421], [%v488, %body479]
  %carried479_1 = phi <4 x float> [%carried421_1, %done421], [%v493, %body479]
  %c480 = icmp slt i64 %index479, %i106
  br i1 %c480, label %body479, label %done479
body479:
  %i481 = mul nsw i64 %index479, 4
  %p482 = getelementptr inbounds float, ptr %p405, i64 %i481
  %v483 = load <4 x float>, ptr %p482, align 4
  %p484 = getelementptr inbounds float, ptr %p411, i64 %index479
  %v485 = load float, ptr %p484, align 4
  %v486 = insertelement <4 x float> poison, float %v485, i64 0
  %v487 = shufflevector <4 x float> %v486, <4 x float> poison, <4 x i32> zeroinitializer
  %v488 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v487, <4 x float> %v483, <4 x float> %carried479_0)
  %p489 = getelementptr inbounds float, ptr %p484, i64 20
  %v490 = load float, ptr %p489, align 4
  %v491 = insertelement <4 x float> poison, float %v490, i64 0
  %v492 = shufflevector <4 x float> %v491, <4 x float> poison, <4 x i32> zeroinitializer
  %v493 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v492, <4 x float> %v483, <4 x float> %carried479_1)
  %i494 = add nsw i64 %index479, 1
  br label %loop479
done479:
  store <4 x float> %carried479_0, ptr %p413, align 4
  store <4 x float> %carried479_1, ptr %p414, align 4
  %i495 = add nsw i64 %index408, 2
  br label %loop408
done408:
  %i496 = add nsw i64 %index402, 1
  br label %loop402
done402:
  %i497 = add nsw i64 %index395, 1
  %c498 = icmp slt i64 %i497, 16
  br i1 %c498, label %loop395, label %done395
done395:
  %i499 = add nsw i64 %index102, 4
  br label %loop102
done102:
  %i500 = mul nsw i64 %i93, 4
  %i501 = mul nsw i64 %i96, 4
  %i502 = add nsw i64 %i500, %i501
  %c503 = icmp slt i64 %n46, %i502
  %i504 = select i1 %c503, i64 %n46, i64 %i502
  br label %loop505
loop505:
  %index505 = phi i64 [0, %done102], [%i674, %done545]
  %c506 = icmp slt i64 %index505, %i92
  br i1 %c506, label %body505, label %done505
body505:
  %i507 = add nsw i64 %i89, %index505
  %i508 = urem i64 %i507, %n34
  %i509 = udiv i64 %i507, %n34
  %i510 = udiv i64 %i509, %n32
  %i511 = urem i64 %i509, %n32
  %i512 = mul nsw i64 %i511, 2
  %i513 = mul nsw i64 %i508, 2
  %i514 = mul nsw i64 %index505, 24
  %p515 = getelementptr inbounds float, ptr %p76, i64 %i514
  %p516 = getelementptr inbounds float, ptr %p515, i64 %i74
  %i517 = mul nsw i64 2, %i74
  %p518 = getelementptr inbounds float, ptr %p515, i64 %i517
  %i519 = mul nsw i64 3, %i74
  %p520 = getelementptr inbounds float, ptr %p515, i64 %i519
  %i521 = mul nsw i64 4, %i74
  %p522 = getelementptr inbounds float, ptr %p515, i64 %i521
  %i523 = mul nsw i64 5, %i74
  %p524 = getelementptr inbounds float, ptr %p515, i64 %i523
  %i525 = mul nsw i64 6, %i74
  %p526 = getelementptr inbounds float, ptr %p515, i64 %i525
  %i527 = mul nsw i64 7, %i74
  %p528 = getelementptr inbounds float, ptr %p515, i64 %i527
  %i529 = mul nsw i64 8, %i74
  %p530 = getelementptr inbounds float, ptr %p515, i64 %i529
  %i531 = mul nsw i64 9, %i74
  %p532 = getelementptr inbounds float, ptr %p515, i64 %i531
  %i533 = mul nsw i64 10, %i74
  %p534 = getelementptr inbounds float, ptr %p515, i64 %i533
  %i535 = mul nsw i64 11, %i74
  %p536 = getelementptr inbounds float, ptr %p515, i64 %i535
  %i537 = mul nsw i64 12, %i74
  %p538 = getelementptr inbounds float, ptr %p515, i64 %i537
  %i539 = mul nsw i64 13, %i74
  %p540 = getelementptr inbounds float, ptr %p515, i64 %i539
  %i541 = mul nsw i64 14, %i74
  %p542 = getelementptr inbounds float, ptr %p515, i64 %i541
  %i543 = mul nsw i64 15, %i74
  %p544 = getelementptr inbounds float, ptr %p515, i64 %i543
  br label %loop545
loop545:
  %index545 = phi i64 [%i500, %body505], [%i673, %after644]
  %c546 = icmp slt i64 %index545, %i504
  br i1 %c546, label %body545, label %done545
body545:
  %i547 = sub nsw i64 %i504, %index545
  %c548 = icmp sgt i64 %i547, 0
  %i549 = select i1 %c548, i64 %i547, i64 0
  %c550 = icmp slt i64 %i549, 4
  %i551 = select i1 %c550, i64 %i549, i64 4
  %v552 = trunc i64 %i551 to i32
  %v553 = insertelement <4 x i32> poison, i32 %v552, i64 0
  %v554 = shufflevector <4 x i32> %v553, <4 x i32> poison, <4 x i32> zeroinitializer
  %m555 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v554
  %i556 = sub nsw i64 %index545, %i500
  %p557 = getelementptr inbounds float, ptr %p515, i64 %i556
  %v558 = load <4 x float>, ptr %p557, align 4
  %p559 = getelementptr inbounds float, ptr %p522, i64 %i556
  %v560 = load <4 x float>, ptr %p559, align 4
  %p561 = getelementptr inbounds float, ptr %p530, i64 %i556
  %v562 = load <4 x float>, ptr %p561, align 4
  %p563 = getelementptr inbounds float, ptr %p538, i64 %i556
  %v564 = load <4 x float>, ptr %p563, align 4
  %v565 = fadd <4 x float> %v560, %v562
  %v566 = fsub <4 x float> %v560, %v562
  %v567 = fadd <4 x float> %v558, %v565
  %v568 = fsub <4 x float> %v566, %v564
  %p569 = getelementptr inbounds float, ptr %p516, i64 %i556
  %v570 = load <4 x float>, ptr %p569, align 4
  %p571 = getelementptr inbounds float, ptr %p524, i64 %i556
  %v572 = load <4 x float>, ptr %p571, align 4
  %p573 = getelementptr inbounds float, ptr %p532, i64 %i556
  %v574 = load <4 x float>, ptr %p573, align 4
  %p575 = getelementptr inbounds float, ptr %p540, i64 %i556
  %v576 = load <4 x float>, ptr %p575, align 4
  %v577 = fadd <4 x float> %v572, %v574
  %v578 = fsub <4 x float> %v572, %v574
  %v579 = fadd <4 x float> %v570, %v577
  %v580 = fsub <4 x float> %v578, %v576
  %p581 = getelementptr inbounds float, ptr %p518, i64 %i556
  %v582 = load <4 x float>, ptr %p581, align 4
  %p583 = getelementptr inbounds float, ptr %p526, i64 %i556
  %v584 = load <4 x float>, ptr %p583, align 4
  %p585 = getelementptr inbounds float, ptr %p534, i64 %i556
  %v586 = load <4 x float>, ptr %p585, align 4
  %p587 = getelementptr inbounds float, ptr %p542, i64 %i556
  %v588 = load <4 x float>, ptr %p587, align 4
  %v589 = fadd <4 x float> %v584, %v586
  %v590 = fsub <4 x float> %v584, %v586
  %v591 = fadd <4 x float> %v582, %v589
  %v592 = fsub <4 x float> %v590, %v588
  %p593 = getelementptr inbounds float, ptr %p520, i64 %i556
  %v594 = load <4 x float>, ptr %p593, align 4
  %p595 = getelementptr inbounds float, ptr %p528, i64 %i556
  %v596 = load <4 x float>, ptr %p595, align 4
  %p597 = getelementptr inbounds float, ptr %p536, i64 %i556
  %v598 = load <4 x float>, ptr %p597, align 4
  %p599 = getelementptr inbounds float, ptr %p544, i64 %i556
  %v600 = load <4 x float>, ptr %p599, align 4
  %v601 = fadd <4 x float> %v596, %v598
  %v602 = fsub <4 x float> %v596, %v598
  %v603 = fadd <4 x float> %v594, %v601
  %v604 = fsub <4 x float> %v602, %v600
  %v605 = fadd <4 x float> %v579, %v591
  %v606 = fsub <4 x float> %v579, %v591
  %v607 = fadd <4 x float> %v567, %v605
  %v608 = fsub <4 x float> %v606, %v603
  %v609 = fadd <4 x float> %v580, %v592
  %v610 = fsub <4 x float> %v580, %v592
  %v611 = fadd <4 x float> %v568, %v609
  %v612 = fsub <4 x float> %v610, %v604
  %i613 = mul nsw i64 %i510, %n22
  %c614 = icmp slt i64 %i512, %n26
  br i1 %c614, label %then615, label %after615
then615:
  %c616 = icmp slt i64 %i513, %n28
  br i1 %c616, label %then617, label %after617
then617:
  %i618 = mul nsw i64 %i512, %n24
  %i619 = mul nsw i64 %i513, 5
  %i620 = add nsw i64 %i618, %i619
  %i621 = add nsw i64 %i613, %i620
  %i622 = add nsw i64 %i621, %index545
  %p623 = getelementptr inbounds bfloat, ptr %p12, i64 %i622
  %v624 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p623, i32 1, <4 x i1> %m555, <4 x bfloat> zeroinitializer)
  %v625 = fpext <4 x bfloat> %v624 to <4 x float>
  %v626 = fadd <4 x float> %v607, %v625
  %p627 = getelementptr inbounds float, ptr %p8, i64 %i622
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v626, ptr %p627, i32 1, <4 x i1> %m555)
  br label %after617
after617:
  %i628 = add nsw i64 %i513, 1
  %c629 = icmp slt i64 %i628, %n28
  br i1 %c629, label %then630, label %after630
then630:
  %i631 = mul nsw i64 %i512, %n24
  %i632 = add nsw i64 %i513, 1
  %i633 = mul nsw i64 %i632, 5
  %i634 = add nsw i64 %i631, %i633
  %i635 = add nsw i64 %i613, %i634
  %i636 = add nsw i64 %i635, %index545
  %p637 = getelementptr inbounds bfloat, ptr %p12, i64 %i636
  %v638 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p637, i32 1, <4 x i1> %m555, <4 x bfloat> zeroinitializer)
  %v639 = fpext <4 x bfloat> %v638 to <4 x float>
  %v640 = fadd <4 x float> %v608, %v639
  %p641 = getelementptr inbounds float, ptr %p8, i64 %i636
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v640, ptr %p641, i32 1, <4 x i1> %m555)
  br label %after630
after630:
  br label %after615
after615:
  %i642 = add nsw i64 %i512, 1
  %c643 = icmp slt i64 %i642, %n26
  br i1 %c643, label %then644, label %after644
then644:
  %c645 = icmp slt i64 %i513, %n28
  br i1 %c645, label %then646, label %after646
then646:
  %i647 = add nsw i64 %i512, 1
  %i648 = mul nsw i64 %i647, %n24
  %i649 = mul nsw i64 %i513, 5
  %i650 = add nsw i64 %i648, %i649
  %i651 = add nsw i64 %i613, %i650
  %i652 = add nsw i64 %i651, %index545
  %p653 = getelementptr inbounds bfloat, ptr %p12, i64 %i652
  %v654 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p653, i32 1, <4 x i1> %m555, <4 x bfloat> zeroinitializer)
  %v655 = fpext <4 x bfloat> %v654 to <4 x float>
  %v656 = fadd <4 x float> %v611, %v655
  %p657 = getelementptr inbounds float, ptr %p8, i64 %i652
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v656, ptr %p657, i32 1, <4 x i1> %m555)
  br label %after646
after646:
  %i658 = add nsw i64 %i513, 1
  %c659 = icmp slt i64 %i658, %n28
  br i1 %c659, label %then660, label %after660
then660:
  %i661 = add nsw i64 %i512, 1
  %i662 = mul nsw i64 %i661, %n24
  %i663 = add nsw i64 %i513, 1
  %i664 = mul nsw i64 %i663, 5
  %i665 = add nsw i64 %i662, %i664
  %i666 = add nsw i64 %i613, %i665
  %i667 = add nsw i64 %i666, %index545
  %p668 = getelementptr inbounds bfloat, ptr %p12, i64 %i667
  %v669 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p668, i32 1, <4 x i1> %m555, <4 x bfloat> zeroinitializer)
  %v670 = fpext <4 x bfloat> %v669 to <4 x float>
  %v671 = fadd <4 x float> %v612, %v670
  %p672 = getelementptr inbounds float, ptr %p8, i64 %i667
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v671, ptr %p672, i32 1, <4 x i1> %m555)
  br label %after660
after660:
  br label %after644
after644:
  %i673 = add nsw i64 %index545, 4
  br label %loop545
done545:
  %i674 = add nsw i64 %index505, 1
  br label %loop505
done505:
  %i675 = add nsw i64 %index84, 1
  br label %loop84
done84:
  ret void
}
