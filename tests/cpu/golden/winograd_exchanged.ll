declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare void @llvm.masked.store.v4bf16.p0(<4 x bfloat>, ptr, i32, <4 x i1>)
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
  %i81 = mul nsw i64 16, %i80
  %p82 = getelementptr inbounds float, ptr %p78, i64 %i81
  %i83 = mul nsw i64 %n44, 4
  %i84 = mul nsw i64 %n38, %i83
  %i85 = add nsw i64 %i84, 16
  br label %loop86
loop86:
  %index86 = phi i64 [%first, %entry], [%i694, %done528]
  %c87 = icmp slt i64 %index86, %last
  br i1 %c87, label %body86, label %done86
body86:
  %i88 = mul nsw i64 16, %i85
  %i89 = urem i64 %index86, %n40
  %i90 = udiv i64 %index86, %n40
  %i91 = mul nsw i64 %i90, %n36
  %i92 = sub nsw i64 %n30, %i91
  %c93 = icmp slt i64 %n36, %i92
  %i94 = select i1 %c93, i64 %n36, i64 %i92
  %i95 = mul nsw i64 %i89, %n42
  %i96 = sub nsw i64 %n38, %i95
  %c97 = icmp slt i64 %n42, %i96
  %i98 = select i1 %c97, i64 %n42, i64 %i96
  %i99 = mul nsw i64 16, %i74
  br label %loop100
loop100:
  %index100 = phi i64 [0, %body86], [%i103, %body100]
  %c101 = icmp slt i64 %index100, %i99
  br i1 %c101, label %body100, label %done100
body100:
  %p102 = getelementptr inbounds float, ptr %p76, i64 %index100
  store <4 x float> zeroinitializer, ptr %p102, align 4
  %i103 = add nsw i64 %index100, 4
  br label %loop100
done100:
  br label %loop104
loop104:
  %index104 = phi i64 [0, %done100], [%i522, %done418]
  %c105 = icmp slt i64 %index104, %n44
  br i1 %c105, label %body104, label %done104
body104:
  %i106 = sub nsw i64 %n44, %index104
  %c107 = icmp slt i64 %i106, 4
  %i108 = select i1 %c107, i64 %i106, i64 4
  br label %loop109
loop109:
  %index109 = phi i64 [0, %body104], [%i255, %done163]
  %c110 = icmp slt i64 %index109, %i94
  br i1 %c110, label %body109, label %done109
body109:
  %i111 = add nsw i64 %i91, %index109
  %i112 = urem i64 %i111, %n34
  %i113 = udiv i64 %i111, %n34
  %i114 = udiv i64 %i113, %n32
  %i115 = urem i64 %i113, %n32
  %i116 = mul nsw i64 %i115, 2
  %i117 = mul nsw i64 %i112, 2
  %i118 = sub nsw i64 %i116, %n48
  %i119 = sub nsw i64 %i117, %n50
  %i120 = mul nsw i64 %i114, %n18
  %i121 = mul nsw i64 %i118, %n20
  %i122 = mul nsw i64 %i119, 5
  %p123 = getelementptr inbounds float, ptr %p2, i64 %i120
  %p124 = getelementptr inbounds float, ptr %p123, i64 %i121
  %p125 = getelementptr inbounds float, ptr %p124, i64 %i122
  %p126 = getelementptr inbounds float, ptr %p125, i64 %index104
  %i127 = mul nsw i64 %index109, 20
  %p128 = getelementptr inbounds float, ptr %scratch, i64 %i127
  %p129 = getelementptr inbounds float, ptr %p126, i64 %n20
  %i130 = mul nsw i64 2, %n20
  %p131 = getelementptr inbounds float, ptr %p126, i64 %i130
  %i132 = mul nsw i64 3, %n20
  %p133 = getelementptr inbounds float, ptr %p126, i64 %i132
  %p134 = getelementptr inbounds float, ptr %p128, i64 %i73
  %i135 = mul nsw i64 2, %i73
  %p136 = getelementptr inbounds float, ptr %p128, i64 %i135
  %i137 = mul nsw i64 3, %i73
  %p138 = getelementptr inbounds float, ptr %p128, i64 %i137
  %i139 = mul nsw i64 4, %i73
  %p140 = getelementptr inbounds float, ptr %p128, i64 %i139
  %i141 = mul nsw i64 5, %i73
  %p142 = getelementptr inbounds float, ptr %p128, i64 %i141
  %i143 = mul nsw i64 6, %i73
  %p144 = getelementptr inbounds float, ptr %p128, i64 %i143
  %i145 = mul nsw i64 7, %i73
  %p146 = getelementptr inbounds float, ptr %p128, i64 %i145
  %i147 = mul nsw i64 8, %i73
  %p148 = getelementptr inbounds float, ptr %p128, i64 %i147
  %i149 = mul nsw i64 9, %i73
  %p150 = getelementptr inbounds float, ptr %p128, i64 %i149
  %i151 = mul nsw i64 10, %i73
  %p152 = getelementptr inbounds float, ptr %p128, i64 %i151
  %i153 = mul nsw i64 11, %i73
  %p154 = getelementptr inbounds float, ptr %p128, i64 %i153
  %i155 = mul nsw i64 12, %i73
  %p156 = getelementptr inbounds float, ptr %p128, i64 %i155
  %i157 = mul nsw i64 13, %i73
  %p158 = getelementptr inbounds float, ptr %p128, i64 %i157
  %i159 = mul nsw i64 14, %i73
  %p160 = getelementptr inbounds float, ptr %p128, i64 %i159
  %i161 = mul nsw i64 15, %i73
  %p162 = getelementptr inbounds float, ptr %p128, i64 %i161
  br label %loop163
loop163:
  %index163 = phi i64 [0, %body109], [%i254, %body163]
  %c164 = icmp slt i64 %index163, %i108
  br i1 %c164, label %body163, label %done163
body163:
  %i165 = sub nsw i64 %i108, %index163
  %c166 = icmp sgt i64 %i165, 0
  %i167 = select i1 %c166, i64 %i165, i64 0
  %c168 = icmp slt i64 %i167, 4
  %i169 = select i1 %c168, i64 %i167, i64 4
  %v170 = trunc i64 %i169 to i32
  %v171 = insertelement <4 x i32> poison, i32 %v170, i64 0
  %v172 = shufflevector <4 x i32> %v171, <4 x i32> poison, <4 x i32> zeroinitializer
  %m173 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v172
  %p174 = getelementptr inbounds float, ptr %p126, i64 %index163
  %v175 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p174, i32 1, <4 x i1> %m173, <4 x float> zeroinitializer)
  %p176 = getelementptr inbounds float, ptr %p174, i64 5
  %v177 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p176, i32 1, <4 x i1> %m173, <4 x float> zeroinitializer)
  %p178 = getelementptr inbounds float, ptr %p174, i64 10
  %v179 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p178, i32 1, <4 x i1> %m173, <4 x float> zeroinitializer)
  %p180 = getelementptr inbounds float, ptr %p174, i64 15
  %v181 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p180, i32 1, <4 x i1> %m173, <4 x float> zeroinitializer)
  %v182 = fsub <4 x float> %v175, %v179
  %v183 = fadd <4 x float> %v177, %v179
  %v184 = fsub <4 x float> %v179, %v177
  %v185 = fsub <4 x float> %v177, %v181
  %p186 = getelementptr inbounds float, ptr %p129, i64 %index163
  %v187 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p186, i32 1, <4 x i1> %m173, <4 x float> zeroinitializer)
  %p188 = getelementptr inbounds float, ptr %p186, i64 5
  %v189 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p188, i32 1, <4 x i1> %m173, <4 x float> zeroinitializer)
  %p190 = getelementptr inbounds float, ptr %p186, i64 10
  %v191 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p190, i32 1, <4 x i1> %m173, <4 x float> zeroinitializer)
  %p192 = getelementptr inbounds float, ptr %p186, i64 15
  %v193 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p192, i32 1, <4 x i1> %m173, <4 x float> zeroinitializer)
  %v194 = fsub <4 x float> %v187, %v191
  %v195 = fadd <4 x float> %v189, %v191
  %v196 = fsub <4 x float> %v191, %v189
  %v197 = fsub <4 x float> %v189, %v193
  %p198 = getelementptr inbounds float, ptr %p131, i64 %index163
  %v199 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p198, i32 1, <4 x i1> %m173, <4 x float> zeroinitializer)
  %p200 = getelementptr inbounds float, ptr %p198, i64 5
  %v201 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p200, i32 1, <4 x i1> %m173, <4 x float> zeroinitializer)
  %p202 = getelementptr inbounds float, ptr %p198, i64 10
  %v203 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p202, i32 1, <4 x i1> %m173, <4 x float> zeroinitializer)
  %p204 = getelementptr inbounds float, ptr %p198, i64 15
  %v205 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p204, i32 1, <4 x i1> %m173, <4 x float> zeroinitializer)
  %v206 = fsub <4 x float> %v199, %v203
  %v207 = fadd <4 x float> %v201, %v203
  %v208 = fsub <4 x float> %v203, %v201
  %v209 = fsub <4 x float> %v201, %v205
  %p210 = getelementptr inbounds float, ptr %p133, i64 %index163
  %v211 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p210, i32 1, <4 x i1> %m173, <4 x float> zeroinitializer)
  %p212 = getelementptr inbounds float, ptr %p210, i64 5
  %v213 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p212, i32 1, <4 x i1> %m173, <4 x float> zeroinitializer)
  %p214 = getelementptr inbounds float, ptr %p210, i64 10
  %v215 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p214, i32 1, <4 x i1> %m173, <4 x float> zeroinitializer)
  %p216 = getelementptr inbounds float, ptr %p210, i64 15
  %v217 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p216, i32 1, <4 x i1> %m173, <4 x float> zeroinitializer)
  %v218 = fsub <4 x float> %v211, %v215
  %v219 = fadd <4 x float> %v213, %v215
  %v220 = fsub <4 x float> %v215, %v213
  %v221 = fsub <4 x float> %v213, %v217
  %v222 = fsub <4 x float> %v182, %v206
  %v223 = fadd <4 x float> %v194, %v206
  %v224 = fsub <4 x float> %v206, %v194
  %v225 = fsub <4 x float> %v194, %v218
  %p226 = getelementptr inbounds float, ptr %p128, i64 %index163
  store <4 x float> %v222, ptr %p226, align 4
  %p227 = getelementptr inbounds float, ptr %p140, i64 %index163
  store <4 x float> %v223, ptr %p227, align 4
  %p228 = getelementptr inbounds float, ptr %p148, i64 %index163
  store <4 x float> %v224, ptr %p228, align 4
  %p229 = getelementptr inbounds float, ptr %p156, i64 %index163
  store <4 x float> %v225, ptr %p229, align 4
  %v230 = fsub <4 x float> %v183, %v207
  %v231 = fadd <4 x float> %v195, %v207
  %v232 = fsub <4 x float> %v207, %v195
  %v233 = fsub <4 x float> %v195, %v219
  %p234 = getelementptr inbounds float, ptr %p134, i64 %index163
  store <4 x float> %v230, ptr %p234, align 4
  %p235 = getelementptr inbounds float, ptr %p142, i64 %index163
  store <4 x float> %v231, ptr %p235, align 4
  %p236 = getelementptr inbounds float, ptr %p150, i64 %index163
  store <4 x float> %v232, ptr %p236, align 4
  %p237 = getelementptr inbounds float, ptr %p158, i64 %index163
  store <4 x float> %v233, ptr %p237, align 4
  %v238 = fsub <4 x float> %v184, %v208
  %v239 = fadd <4 x float> %v196, %v208
  %v240 = fsub <4 x float> %v208, %v196
  %v241 = fsub <4 x float> %v196, %v220
  %p242 = getelementptr inbounds float, ptr %p136, i64 %index163
  store <4 x float> %v238, ptr %p242, align 4
  %p243 = getelementptr inbounds float, ptr %p144, i64 %index163
  store <4 x float> %v239, ptr %p243, align 4
  %p244 = getelementptr inbounds float, ptr %p152, i64 %index163
  store <4 x float> %v240, ptr %p244, align 4
  %p245 = getelementptr inbounds float, ptr %p160, i64 %index163
  store <4 x float> %v241, ptr %p245, align 4
  %v246 = fsub <4 x float> %v185, %v209
  %v247 = fadd <4 x float> %v197, %v209
  %v248 = fsub <4 x float> %v209, %v197
  %v249 = fsub <4 x float> %v197, %v221
  %p250 = getelementptr inbounds float, ptr %p138, i64 %index163
  store <4 x float> %v246, ptr %p250, align 4
  %p251 = getelementptr inbounds float, ptr %p146, i64 %index163
  store <4 x float> %v247, ptr %p251, align 4
  %p252 = getelementptr inbounds float, ptr %p154, i64 %index163
  store <4 x float> %v248, ptr %p252, align 4
  %p253 = getelementptr inbounds float, ptr %p162, i64 %index163
  store <4 x float> %v249, ptr %p253, align 4
  %i254 = add nsw i64 %index163, 4
  br label %loop163
done163:
  %i255 = add nsw i64 %index109, 1
  br label %loop109
done109:
  br label %loop256
loop256:
  %index256 = phi i64 [0, %done109], [%i417, %done287]
  %c257 = icmp slt i64 %index256, %i98
  br i1 %c257, label %body256, label %done256
body256:
  %i258 = mul nsw i64 %index256, 16
  %p259 = getelementptr inbounds float, ptr %p78, i64 %i258
  %i260 = add nsw i64 %i95, %index256
  %i261 = mul nsw i64 %n44, %n46
  %i262 = sub nsw i64 %n46, 1
  %i263 = mul nsw i64 %i260, 4
  %c264 = icmp slt i64 %i263, %i262
  %i265 = select i1 %c264, i64 %i263, i64 %i262
  %i266 = mul nsw i64 %i265, %n44
  %p267 = getelementptr inbounds float, ptr %p4, i64 %i266
  %p268 = getelementptr inbounds float, ptr %p267, i64 %index104
  %i269 = add nsw i64 %i263, 1
  %c270 = icmp slt i64 %i269, %i262
  %i271 = select i1 %c270, i64 %i269, i64 %i262
  %i272 = mul nsw i64 %i271, %n44
  %p273 = getelementptr inbounds float, ptr %p4, i64 %i272
  %p274 = getelementptr inbounds float, ptr %p273, i64 %index104
  %i275 = add nsw i64 %i263, 2
  %c276 = icmp slt i64 %i275, %i262
  %i277 = select i1 %c276, i64 %i275, i64 %i262
  %i278 = mul nsw i64 %i277, %n44
  %p279 = getelementptr inbounds float, ptr %p4, i64 %i278
  %p280 = getelementptr inbounds float, ptr %p279, i64 %index104
  %i281 = add nsw i64 %i263, 3
  %c282 = icmp slt i64 %i281, %i262
  %i283 = select i1 %c282, i64 %i281, i64 %i262
  %i284 = mul nsw i64 %i283, %n44
  %p285 = getelementptr inbounds float, ptr %p4, i64 %i284
  %p286 = getelementptr inbounds float, ptr %p285, i64 %index104
  br label %loop287
loop287:
  %index287 = phi i64 [0, %body256], [%i416, %done327]
  %c288 = icmp slt i64 %index287, %i108
  br i1 %c288, label %body287, label %done287
body287:
  %i289 = sub nsw i64 %i108, %index287
  %c290 = icmp slt i64 %i289, 4
  %i291 = select i1 %c290, i64 %i289, i64 4
  %c292 = icmp sgt i64 %i291, 0
  %i293 = select i1 %c292, i64 %i291, i64 0
  %c294 = icmp slt i64 %i293, 4
  %i295 = select i1 %c294, i64 %i293, i64 4
  %v296 = trunc i64 %i295 to i32
  %v297 = insertelement <4 x i32> poison, i32 %v296, i64 0
  %v298 = shufflevector <4 x i32> %v297, <4 x i32> poison, <4 x i32> zeroinitializer
  %m299 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v298
  br label %loop300
loop300:
  %index300 = phi i64 [0, %body287], [%i325, %loop300]
  %i301 = sub nsw i64 8, %index300
  %i302 = mul nsw i64 %i301, %i261
  %i303 = add nsw i64 %index287, %i302
  %p304 = getelementptr inbounds float, ptr %p268, i64 %i303
  %v305 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p304, i32 1, <4 x i1> %m299, <4 x float> zeroinitializer)
  %p306 = getelementptr inbounds float, ptr %p274, i64 %i303
  %v307 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p306, i32 1, <4 x i1> %m299, <4 x float> zeroinitializer)
  %p308 = getelementptr inbounds float, ptr %p280, i64 %i303
  %v309 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p308, i32 1, <4 x i1> %m299, <4 x float> zeroinitializer)
  %p310 = getelementptr inbounds float, ptr %p286, i64 %i303
  %v311 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p310, i32 1, <4 x i1> %m299, <4 x float> zeroinitializer)
  %i312 = mul nsw i64 %index300, 16
  %p313 = getelementptr inbounds float, ptr %p82, i64 %i312
  %v314 = shufflevector <4 x float> %v305, <4 x float> %v309, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v315 = shufflevector <4 x float> %v305, <4 x float> %v309, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v316 = shufflevector <4 x float> %v307, <4 x float> %v311, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v317 = shufflevector <4 x float> %v307, <4 x float> %v311, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v318 = shufflevector <4 x float> %v314, <4 x float> %v316, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v319 = shufflevector <4 x float> %v314, <4 x float> %v316, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v320 = shufflevector <4 x float> %v315, <4 x float> %v317, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v321 = shufflevector <4 x float> %v315, <4 x float> %v317, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  store <4 x float> %v318, ptr %p313, align 4
  %p322 = getelementptr inbounds float, ptr %p313, i64 4
  store <4 x float> %v319, ptr %p322, align 4
  %p323 = getelementptr inbounds float, ptr %p313, i64 8
  store <4 x float> %v320, ptr %p323, align 4
  %p324 = getelementptr inbounds float, ptr %p313, i64 12
  store <4 x float> %v321, ptr %p324, align 4
  %i325 = add nsw i64 %index300, 1
  %c326 = icmp slt i64 %i325, 9
  br i1 %c326, label %loop300, label %done300
done300:
  br label %loop327
loop327:
  %index327 = phi i64 [0, %done300], [%i415, %body327]
  %c328 = icmp slt i64 %index327, %i291
  br i1 %c328, label %body327, label %done327
body327:
  %i329 = mul nsw i64 %index327, 4
  %p330 = getelementptr inbounds float, ptr %p82, i64 %i329
  %v331 = load <4 x float>, ptr %p330, align 4
  %p332 = getelementptr inbounds float, ptr %p330, i64 16
  %v333 = load <4 x float>, ptr %p332, align 4
  %p334 = getelementptr inbounds float, ptr %p330, i64 32
  %v335 = load <4 x float>, ptr %p334, align 4
  %p336 = getelementptr inbounds float, ptr %p330, i64 48
  %v337 = load <4 x float>, ptr %p336, align 4
  %p338 = getelementptr inbounds float, ptr %p330, i64 64
  %v339 = load <4 x float>, ptr %p338, align 4
  %p340 = getelementptr inbounds float, ptr %p330, i64 80
  %v341 = load <4 x float>, ptr %p340, align 4
  %p342 = getelementptr inbounds float, ptr %p330, i64 96
  %v343 = load <4 x float>, ptr %p342, align 4
  %p344 = getelementptr inbounds float, ptr %p330, i64 112
  %v345 = load <4 x float>, ptr %p344, align 4
  %p346 = getelementptr inbounds float, ptr %p330, i64 128
  %v347 = load <4 x float>, ptr %p346, align 4
  %i348 = add nsw i64 %index287, %index327
  %i349 = mul nsw i64 %i348, 4
  %p350 = getelementptr inbounds float, ptr %p259, i64 %i349
  %v351 = fadd <4 x float> %v331, %v343
  %v352 = fadd <4 x float> %v351, %v337
  %v353 = fmul <4 x float> %v352, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v354 = fsub <4 x float> %v351, %v337
  %v355 = fmul <4 x float> %v354, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v356 = fadd <4 x float> %v333, %v345
  %v357 = fadd <4 x float> %v356, %v339
  %v358 = fmul <4 x float> %v357, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v359 = fsub <4 x float> %v356, %v339
  %v360 = fmul <4 x float> %v359, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v361 = fadd <4 x float> %v335, %v347
  %v362 = fadd <4 x float> %v361, %v341
  %v363 = fmul <4 x float> %v362, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v364 = fsub <4 x float> %v361, %v341
  %v365 = fmul <4 x float> %v364, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v366 = fadd <4 x float> %v331, %v335
  %v367 = fadd <4 x float> %v366, %v333
  %v368 = fmul <4 x float> %v367, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v369 = fsub <4 x float> %v366, %v333
  %v370 = fmul <4 x float> %v369, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  store <4 x float> %v331, ptr %p350, align 4
  %p371 = getelementptr inbounds float, ptr %p350, i64 %i80
  store <4 x float> %v368, ptr %p371, align 4
  %i372 = mul nsw i64 %i80, 2
  %p373 = getelementptr inbounds float, ptr %p350, i64 %i372
  store <4 x float> %v370, ptr %p373, align 4
  %i374 = mul nsw i64 %i80, 3
  %p375 = getelementptr inbounds float, ptr %p350, i64 %i374
  store <4 x float> %v335, ptr %p375, align 4
  %v376 = fadd <4 x float> %v353, %v363
  %v377 = fadd <4 x float> %v376, %v358
  %v378 = fmul <4 x float> %v377, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v379 = fsub <4 x float> %v376, %v358
  %v380 = fmul <4 x float> %v379, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i381 = mul nsw i64 %i80, 4
  %p382 = getelementptr inbounds float, ptr %p350, i64 %i381
  store <4 x float> %v353, ptr %p382, align 4
  %i383 = mul nsw i64 %i80, 5
  %p384 = getelementptr inbounds float, ptr %p350, i64 %i383
  store <4 x float> %v378, ptr %p384, align 4
  %i385 = mul nsw i64 %i80, 6
  %p386 = getelementptr inbounds float, ptr %p350, i64 %i385
  store <4 x float> %v380, ptr %p386, align 4
  %i387 = mul nsw i64 %i80, 7
  %p388 = getelementptr inbounds float, ptr %p350, i64 %i387
  store <4 x float> %v363, ptr %p388, align 4
  %v389 = fadd <4 x float> %v355, %v365
  %v390 = fadd <4 x float> %v389, %v360
  %v391 = fmul <4 x float> %v390, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v392 = fsub <4 x float> %v389, %v360
  %v393 = fmul <4 x float> %v392, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i394 = mul nsw i64 %i80, 8
  %p395 = getelementptr inbounds float, ptr %p350, i64 %i394
  store <4 x float> %v355, ptr %p395, align 4
  %i396 = mul nsw i64 %i80, 9
  %p397 = getelementptr inbounds float, ptr %p350, i64 %i396
  store <4 x float> %v391, ptr %p397, align 4
  %i398 = mul nsw i64 %i80, 10
  %p399 = getelementptr inbounds float, ptr %p350, i64 %i398
  store <4 x float> %v393, ptr %p399, align 4
  %i400 = mul nsw i64 %i80, 11
  %p401 = getelementptr inbounds float, ptr %p350, i64 %i400
  store <4 x float> %v365, ptr %p401, align 4
  %v402 = fadd <4 x float> %v343, %v347
  %v403 = fadd <4 x float> %v402, %v345
  %v404 = fmul <4 x float> %v403, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v405 = fsub <4 x float> %v402, %v345
  %v406 = fmul <4 x float> %v405, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i407 = mul nsw i64 %i80, 12
  %p408 = getelementptr inbounds float, ptr %p350, i64 %i407
  store <4 x float> %v343, ptr %p408, align 4
  %i409 = mul nsw i64 %i80, 13
  %p410 = getelementptr inbounds float, ptr %p350, i64 %i409
  store <4 x float> %v404, ptr %p410, align 4
  %i411 = mul nsw i64 %i80, 14
  %p412 = getelementptr inbounds float, ptr %p350, i64 %i411
  store <4 x float> %v406, ptr %p412, align 4
  %i413 = mul nsw i64 %i80, 15
  %p414 = getelementptr inbounds float, ptr %p350, i64 %i413
  store <4 x float> %v347, ptr %p414, align 4
  %i415 = add nsw i64 %index327, 1
  br label %loop327
done327:
  %i416 = add nsw i64 %index287, 4
  br label %loop287
done287:
  %i417 = add nsw i64 %index256, 1
  br label %loop256
done256:
  br label %loop418
loop418:
  %index418 = phi i64 [0, %done256], [%i520, %done425]
  %i419 = mul nsw i64 %index418, %i73
  %p420 = getelementptr inbounds float, ptr %scratch, i64 %i419
  %i421 = mul nsw i64 %index418, %i74
  %p422 = getelementptr inbounds float, ptr %p76, i64 %i421
  %i423 = mul nsw i64 %index418, %i80
  %p424 = getelementptr inbounds float, ptr %p78, i64 %i423
  br label %loop425
loop425:
  %index425 = phi i64 [0, %loop418], [%i519, %done431]
  %c426 = icmp slt i64 %index425, %i98
  br i1 %c426, label %body425, label %done425
body425:
  %i427 = mul nsw i64 %index425, 16
  %p428 = getelementptr inbounds float, ptr %p424, i64 %i427
  %i429 = mul nsw i64 %index425, 4
  %p430 = getelementptr inbounds float, ptr %p422, i64 %i429
  br label %loop431
loop431:
  %index431 = phi i64 [0, %body425], [%i518, %done502]
  %c432 = icmp slt i64 %index431, %i94
  br i1 %c432, label %body431, label %done431
body431:
  %i433 = mul nsw i64 %index431, 20
  %p434 = getelementptr inbounds float, ptr %p420, i64 %i433
  %i435 = mul nsw i64 %index431, 24
  %p436 = getelementptr inbounds float, ptr %p430, i64 %i435
  %p437 = getelementptr inbounds float, ptr %p436, i64 24
  %v438 = load <4 x float>, ptr %p436, align 4
  %v439 = load <4 x float>, ptr %p437, align 4
  %c440 = icmp sgt i64 %i108, 0
  %i441 = select i1 %c440, i64 %i108, i64 0
  %i442 = udiv i64 %i441, 4
  %i443 = mul nsw i64 %i442, 4
  br label %loop444
loop444:
  %index444 = phi i64 [0, %body431], [%i501, %body444]
  %carried444_0 = phi <4 x float> [%v438, %body431], [%v495, %body444]
  %carried444_1 = phi <4 x float> [%v439, %body431], [%v500, %body444]
  %c445 = icmp slt i64 %index444, %i443
  br i1 %c445, label %body444, label %done444
body444:
  %i446 = mul nsw i64 %index444, 4
  %p447 = getelementptr inbounds float, ptr %p428, i64 %i446
  %v448 = load <4 x float>, ptr %p447, align 4
  %p449 = getelementptr inbounds float, ptr %p434, i64 %index444
  %v450 = load float, ptr %p449, align 4
  %v451 = insertelement <4 x float> poison, float %v450, i64 0
  %v452 = shufflevector <4 x float> %v451, <4 x float> poison, <4 x i32> zeroinitializer
  %v453 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v452, <4 x float> %v448, <4 x float> %carried444_0)
  %p454 = getelementptr inbounds float, ptr %p449, i64 20
  %v455 = load float, ptr %p454, align 4
  %v456 = insertelement <4 x float> poison, float %v455, i64 0
  %v457 = shufflevector <4 x float> %v456, <4 x float> poison, <4 x i32> zeroinitializer
  %v458 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v457, <4 x float> %v448, <4 x float> %carried444_1)
  %p459 = getelementptr inbounds float, ptr %p428, i64 %i446
  %p460 = getelementptr inbounds float, ptr %p459, i64 4
  %v461 = load <4 x float>, ptr %p460, align 4
  %p462 = getelementptr inbounds float, ptr %p434, i64 %index444
  %p463 = getelementptr inbounds float, ptr %p462, i64 1
  %v464 = load float, ptr %p463, align 4
  %v465 = insertelement <4 x float> poison, float %v464, i64 0
  %v466 = shufflevector <4 x float> %v465, <4 x float> poison, <4 x i32> zeroinitializer
  %v467 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v466, <4 x float> %v461, <4 x float> %v453)
  %p468 = getelementptr inbounds float, ptr %p462, i64 21
  %v469 = load float, ptr %p468, align 4
  %v470 = insertelement <4 x float> poison, float %v469, i64 0
  %v471 = shufflevector <4 x float> %v470, <4 x float> poison, <4 x i32> zeroinitializer
  %v472 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v471, <4 x float> %v461, <4 x float> %v458)
  %p473 = getelementptr inbounds float, ptr %p428, i64 %i446
  %p474 = getelementptr inbounds float, ptr %p473, i64 8
  %v475 = load <4 x float>, ptr %p474, align 4
  %p476 = getelementptr inbounds float, ptr %p434, i64 %index444
  %p477 = getelementptr inbounds float, ptr %p476, i64 2
  %v478 = load float, ptr %p477, align 4
  %v479 = insertelement <4 x float> poison, float %v478, i64 0
  %v480 = shufflevector <4 x float> %v479, <4 x float> poison, <4 x i32> zeroinitializer
  %v481 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v480, <4 x float> %v475, <4 x float> %v467)
  %p482 = getelementptr inbounds float, ptr %p476, i64 22
  %v483 = load float, ptr %p482, align 4
  %v484 = insertelement <4 x float> poison, float %v483, i64 0
  %v485 = shufflevector <4 x float> %v484, <4 x float> poison, <4 x i32> zeroinitializer
  %v486 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v485, <4 x float> %v475, <4 x float> %v472)
  %p487 = getelementptr inbounds float, ptr %p428, i64 %i446
  %p488 = getelementptr inbounds float, ptr %p487, i64 12
  %v489 = load <4 x float>, ptr %p488, align 4
  %p490 = getelementptr inbounds float, ptr %p434, i64 %index444
  %p491 = getelementptr inbounds float, ptr %p490, i64 3
  %v492 = load float, ptr %p491, align 4
  %v493 = insertelement <4 x float> poison, float %v492, i64 0
  %v494 = shufflevector <4 x float> %v493, <4 x float> poison, <4 x i32> zeroinitializer
  %v495 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v494, <4 x float> %v489, <4 x float> %v481)
  %p496 = getelementptr inbounds float, ptr %p490, i64 23
  %v497 = load float, ptr %p496, align 4
  %v498 = insertelement <4 x float> poison, float %v497, i64 0
  %v499 = shufflevector <4 x float> %v498, <4 x float> poison, <4 x i32> zeroinitializer
  %v500 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v499, <4 x float> %v489, <4 x float> %v486)
  %i501 = add nsw i64 %index444, 4
  br label %loop444
done444:
  br label %loop502
loop502:
  %index502 = phi i64 [%i443, %done444], [%i517, %body502]
  %carried502_0 = phi <4 x float> [%carried444_0, %done444], [%v511, %body502]
  %carried502_1 = phi <4 x float> [%carried444_1, %done444], [%v516, %body502]
  %c503 = icmp slt i64 %index502, %i108
  br i1 %c503, label %body502, label %done502
body502:
  %i504 = mul nsw i64 %index502, 4
  %p505 = getelementptr inbounds float, ptr %p428, i64 %i504
  %v506 = load <4 x float>, ptr %p505, align 4
  %p507 = getelementptr inbounds float, ptr %p434, i64 %index502
  %v508 = load float, ptr %p507, align 4
  %v509 = insertelement <4 x float> poison, float %v508, i64 0
  %v510 = shufflevector <4 x float> %v509, <4 x float> poison, <4 x i32> zeroinitializer
  %v511 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v510, <4 x float> %v506, <4 x float> %carried502_0)
  %p512 = getelementptr inbounds float, ptr %p507, i64 20
  %v513 = load float, ptr %p512, align 4
  %v514 = insertelement <4 x float> poison, float %v513, i64 0
  %v515 = shufflevector <4 x float> %v514, <4 x float> poison, <4 x i32> zeroinitializer
  %v516 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v515, <4 x float> %v506, <4 x float> %carried502_1)
  %i517 = add nsw i64 %index502, 1
  br label %loop502
done502:
  store <4 x float> %carried502_0, ptr %p436, align 4
  store <4 x float> %carried502_1, ptr %p437, align 4
  %i518 = add nsw i64 %index431, 2
  br label %loop431
done431:
  %i519 = add nsw i64 %index425, 1
  br label %loop425
done425:
  %i520 = add nsw i64 %index418, 1
  %c521 = icmp slt i64 %i520, 16
  br i1 %c521, label %loop418, label %done418
done418:
  %i522 = add nsw i64 %index104, 4
  br label %loop104
done104:
  %i523 = mul nsw i64 %i95, 4
  %i524 = mul nsw i64 %i98, 4
  %i525 = add nsw i64 %i523, %i524
  %c526 = icmp slt i64 %n46, %i525
  %i527 = select i1 %c526, i64 %n46, i64 %i525
  br label %loop528
loop528:
  %index528 = phi i64 [0, %done104], [%i693, %done568]
  %c529 = icmp slt i64 %index528, %i94
  br i1 %c529, label %body528, label %done528
body528:
  %i530 = add nsw i64 %i91, %index528
  %i531 = urem i64 %i530, %n34
  %i532 = udiv i64 %i530, %n34
  %i533 = udiv i64 %i532, %n32
  %i534 = urem i64 %i532, %n32
  %i535 = mul nsw i64 %i534, 2
  %i536 = mul nsw i64 %i531, 2
  %i537 = mul nsw i64 %index528, 24
  %p538 = getelementptr inbounds float, ptr %p76, i64 %i537
  %p539 = getelementptr inbounds float, ptr %p538, i64 %i74
  %i540 = mul nsw i64 2, %i74
  %p541 = getelementptr inbounds float, ptr %p538, i64 %i540
  %i542 = mul nsw i64 3, %i74
  %p543 = getelementptr inbounds float, ptr %p538, i64 %i542
  %i544 = mul nsw i64 4, %i74
  %p545 = getelementptr inbounds float, ptr %p538, i64 %i544
  %i546 = mul nsw i64 5, %i74
  %p547 = getelementptr inbounds float, ptr %p538, i64 %i546
  %i548 = mul nsw i64 6, %i74
  %p549 = getelementptr inbounds float, ptr %p538, i64 %i548
  %i550 = mul nsw i64 7, %i74
  %p551 = getelementptr inbounds float, ptr %p538, i64 %i550
  %i552 = mul nsw i64 8, %i74
  %p553 = getelementptr inbounds float, ptr %p538, i64 %i552
  %i554 = mul nsw i64 9, %i74
  %p555 = getelementptr inbounds float, ptr %p538, i64 %i554
  %i556 = mul nsw i64 10, %i74
  %p557 = getelementptr inbounds float, ptr %p538, i64 %i556
  %i558 = mul nsw i64 11, %i74
  %p559 = getelementptr inbounds float, ptr %p538, i64 %i558
  %i560 = mul nsw i64 12, %i74
  %p561 = getelementptr inbounds float, ptr %p538, i64 %i560
  %i562 = mul nsw i64 13, %i74
  %p563 = getelementptr inbounds float, ptr %p538, i64 %i562
  %i564 = mul nsw i64 14, %i74
  %p565 = getelementptr inbounds float, ptr %p538, i64 %i564
  %i566 = mul nsw i64 15, %i74
  %p567 = getelementptr inbounds float, ptr %p538, i64 %i566
  br label %loop568
loop568:
  %index568 = phi i64 [%i523, %body528], [%i692, %after665]
  %c569 = icmp slt i64 %index568, %i527
  br i1 %c569, label %body568, label %done568
body568:
  %i570 = sub nsw i64 %i527, %index568
  %c571 = icmp sgt i64 %i570, 0
  %i572 = select i1 %c571, i64 %i570, i64 0
  %c573 = icmp slt i64 %i572, 4
  %i574 = select i1 %c573, i64 %i572, i64 4
  %v575 = trunc i64 %i574 to i32
  %v576 = insertelement <4 x i32> poison, i32 %v575, i64 0
  %v577 = shufflevector <4 x i32> %v576, <4 x i32> poison, <4 x i32> zeroinitializer
  %m578 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v577
  %i579 = sub nsw i64 %index568, %i523
  %p580 = getelementptr inbounds float, ptr %p538, i64 %i579
  %v581 = load <4 x float>, ptr %p580, align 4
  %p582 = getelementptr inbounds float, ptr %p545, i64 %i579
  %v583 = load <4 x float>, ptr %p582, align 4
  %p584 = getelementptr inbounds float, ptr %p553, i64 %i579
  %v585 = load <4 x float>, ptr %p584, align 4
  %p586 = getelementptr inbounds float, ptr %p561, i64 %i579
  %v587 = load <4 x float>, ptr %p586, align 4
  %v588 = fadd <4 x float> %v583, %v585
  %v589 = fsub <4 x float> %v583, %v585
  %v590 = fadd <4 x float> %v581, %v588
  %v591 = fsub <4 x float> %v589, %v587
  %p592 = getelementptr inbounds float, ptr %p539, i64 %i579
  %v593 = load <4 x float>, ptr %p592, align 4
  %p594 = getelementptr inbounds float, ptr %p547, i64 %i579
  %v595 = load <4 x float>, ptr %p594, align 4
  %p596 = getelementptr inbounds float, ptr %p555, i64 %i579
  %v597 = load <4 x float>, ptr %p596, align 4
  %p598 = getelementptr inbounds float, ptr %p563, i64 %i579
  %v599 = load <4 x float>, ptr %p598, align 4
  %v600 = fadd <4 x float> %v595, %v597
  %v601 = fsub <4 x float> %v595, %v597
  %v602 = fadd <4 x float> %v593, %v600
  %v603 = fsub <4 x float> %v601, %v599
  %p604 = getelementptr inbounds float, ptr %p541, i64 %i579
  %v605 = load <4 x float>, ptr %p604, align 4
  %p606 = getelementptr inbounds float, ptr %p549, i64 %i579
  %v607 = load <4 x float>, ptr %p606, align 4
  %p608 = getelementptr inbounds float, ptr %p557, i64 %i579
  %v609 = load <4 x float>, ptr %p608, align 4
  %p610 = getelementptr inbounds float, ptr %p565, i64 %i579
  %v611 = load <4 x float>, ptr %p610, align 4
  %v612 = fadd <4 x float> %v607, %v609
  %v613 = fsub <4 x float> %v607, %v609
  %v614 = fadd <4 x float> %v605, %v612
  %v615 = fsub <4 x float> %v613, %v611
  %p616 = getelementptr inbounds float, ptr %p543, i64 %i579
  %v617 = load <4 x float>, ptr %p616, align 4
  %p618 = getelementptr inbounds float, ptr %p551, i64 %i579
  %v619 = load <4 x float>, ptr %p618, align 4
  %p620 = getelementptr inbounds float, ptr %p559, i64 %i579
  %v621 = load <4 x float>, ptr %p620, align 4
  %p622 = getelementptr inbounds float, ptr %p567, i64 %i579
  %v623 = load <4 x float>, ptr %p622, align 4
  %v624 = fadd <4 x float> %v619, %v621
  %v625 = fsub <4 x float> %v619, %v621
  %v626 = fadd <4 x float> %v617, %v624
  %v627 = fsub <4 x float> %v625, %v623
  %v628 = fadd <4 x float> %v602, %v614
  %v629 = fsub <4 x float> %v602, %v614
  %v630 = fadd <4 x float> %v590, %v628
  %v631 = fsub <4 x float> %v629, %v626
  %v632 = fadd <4 x float> %v603, %v615
  %v633 = fsub <4 x float> %v603, %v615
  %v634 = fadd <4 x float> %v591, %v632
  %v635 = fsub <4 x float> %v633, %v627
  %i636 = mul nsw i64 %i533, %n22
  %c637 = icmp slt i64 %i535, %n26
  br i1 %c637, label %then638, label %after638
then638:
  %c639 = icmp slt i64 %i536, %n28
  br i1 %c639, label %then640, label %after640
then640:
  %i641 = mul nsw i64 %i535, %n24
  %i642 = mul nsw i64 %i536, 5
  %i643 = add nsw i64 %i641, %i642
  %i644 = add nsw i64 %i636, %i643
  %i645 = add nsw i64 %i644, %index568
  %m646 = fcmp ogt <4 x float> zeroinitializer, %v630
  %v647 = select <4 x i1> %m646, <4 x float> zeroinitializer, <4 x float> %v630
  %p648 = getelementptr inbounds bfloat, ptr %p8, i64 %i645
  %v649 = fptrunc <4 x float> %v647 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v649, ptr %p648, i32 1, <4 x i1> %m578)
  br label %after640
after640:
  %i650 = add nsw i64 %i536, 1
  %c651 = icmp slt i64 %i650, %n28
  br i1 %c651, label %then652, label %after652
then652:
  %i653 = mul nsw i64 %i535, %n24
  %i654 = add nsw i64 %i536, 1
  %i655 = mul nsw i64 %i654, 5
  %i656 = add nsw i64 %i653, %i655
  %i657 = add nsw i64 %i636, %i656
  %i658 = add nsw i64 %i657, %index568
  %m659 = fcmp ogt <4 x float> zeroinitializer, %v631
  %v660 = select <4 x i1> %m659, <4 x float> zeroinitializer, <4 x float> %v631
  %p661 = getelementptr inbounds bfloat, ptr %p8, i64 %i658
  %v662 = fptrunc <4 x float> %v660 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v662, ptr %p661, i32 1, <4 x i1> %m578)
  br label %after652
after652:
  br label %after638
after638:
  %i663 = add nsw i64 %i535, 1
  %c664 = icmp slt i64 %i663, %n26
  br i1 %c664, label %then665, label %after665
then665:
  %c666 = icmp slt i64 %i536, %n28
  br i1 %c666, label %then667, label %after667
then667:
  %i668 = add nsw i64 %i535, 1
  %i669 = mul nsw i64 %i668, %n24
  %i670 = mul nsw i64 %i536, 5
  %i671 = add nsw i64 %i669, %i670
  %i672 = add nsw i64 %i636, %i671
  %i673 = add nsw i64 %i672, %index568
  %m674 = fcmp ogt <4 x float> zeroinitializer, %v634
  %v675 = select <4 x i1> %m674, <4 x float> zeroinitializer, <4 x float> %v634
  %p676 = getelementptr inbounds bfloat, ptr %p8, i64 %i673
  %v677 = fptrunc <4 x float> %v675 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v677, ptr %p676, i32 1, <4 x i1> %m578)
  br label %after667
after667:
  %i678 = add nsw i64 %i536, 1
  %c679 = icmp slt i64 %i678, %n28
  br i1 %c679, label %then680, label %after680
then680:
  %i681 = add nsw i64 %i535, 1
  %i682 = mul nsw i64 %i681, %n24
  %i683 = add nsw i64 %i536, 1
  %i684 = mul nsw i64 %i683, 5
  %i685 = add nsw i64 %i682, %i684
  %i686 = add nsw i64 %i636, %i685
  %i687 = add nsw i64 %i686, %index568
  %m688 = fcmp ogt <4 x float> zeroinitializer, %v635
  %v689 = select <4 x i1> %m688, <4 x float> zeroinitializer, <4 x float> %v635
  %p690 = getelementptr inbounds bfloat, ptr %p8, i64 %i687
  %v691 = fptrunc <4 x float> %v689 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v691, ptr %p690, i32 1, <4 x i1> %m578)
  br label %after680
after680:
  br label %after665
after665:
  %i692 = add nsw i64 %index568, 4
  br label %loop568
done568:
  %i693 = add nsw i64 %index528, 1
  br label %loop528
done528:
  %i694 = add nsw i64 %index86, 1
  br label %loop86
done86:
  ret void
}
