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
  %i69 = mul nsw i64 %n36, 20
  %i70 = mul nsw i64 %n36, 24
  %i71 = mul nsw i64 16, %i69
  %p72 = getelementptr inbounds float, ptr %scratch, i64 %i71
  %i73 = mul nsw i64 16, %i70
  %p74 = getelementptr inbounds float, ptr %p72, i64 %i73
  %i75 = mul nsw i64 %n42, 16
  %i76 = add nsw i64 %i75, 16
  %i77 = mul nsw i64 16, %i76
  %p78 = getelementptr inbounds float, ptr %p74, i64 %i77
  br label %loop79
loop79:
  %index79 = phi i64 [%first, %entry], [%i686, %done520]
  %c80 = icmp slt i64 %index79, %last
  br i1 %c80, label %body79, label %done79
body79:
  %i81 = urem i64 %index79, %n40
  %i82 = udiv i64 %index79, %n40
  %i83 = mul nsw i64 %i82, %n36
  %i84 = sub nsw i64 %n30, %i83
  %c85 = icmp slt i64 %n36, %i84
  %i86 = select i1 %c85, i64 %n36, i64 %i84
  %i87 = mul nsw i64 %i81, %n42
  %i88 = sub nsw i64 %n38, %i87
  %c89 = icmp slt i64 %n42, %i88
  %i90 = select i1 %c89, i64 %n42, i64 %i88
  %i91 = mul nsw i64 16, %i70
  br label %loop92
loop92:
  %index92 = phi i64 [0, %body79], [%i95, %body92]
  %c93 = icmp slt i64 %index92, %i91
  br i1 %c93, label %body92, label %done92
body92:
  %p94 = getelementptr inbounds float, ptr %p72, i64 %index92
  store <4 x float> zeroinitializer, ptr %p94, align 4
  %i95 = add nsw i64 %index92, 4
  br label %loop92
done92:
  br label %loop96
loop96:
  %index96 = phi i64 [0, %done92], [%i514, %done410]
  %c97 = icmp slt i64 %index96, %n44
  br i1 %c97, label %body96, label %done96
body96:
  %i98 = sub nsw i64 %n44, %index96
  %c99 = icmp slt i64 %i98, 4
  %i100 = select i1 %c99, i64 %i98, i64 4
  br label %loop101
loop101:
  %index101 = phi i64 [0, %body96], [%i247, %done155]
  %c102 = icmp slt i64 %index101, %i86
  br i1 %c102, label %body101, label %done101
body101:
  %i103 = add nsw i64 %i83, %index101
  %i104 = urem i64 %i103, %n34
  %i105 = udiv i64 %i103, %n34
  %i106 = udiv i64 %i105, %n32
  %i107 = urem i64 %i105, %n32
  %i108 = mul nsw i64 %i107, 2
  %i109 = mul nsw i64 %i104, 2
  %i110 = sub nsw i64 %i108, %n48
  %i111 = sub nsw i64 %i109, %n50
  %i112 = mul nsw i64 %i106, %n18
  %i113 = mul nsw i64 %i110, %n20
  %i114 = mul nsw i64 %i111, 5
  %p115 = getelementptr inbounds float, ptr %p2, i64 %i112
  %p116 = getelementptr inbounds float, ptr %p115, i64 %i113
  %p117 = getelementptr inbounds float, ptr %p116, i64 %i114
  %p118 = getelementptr inbounds float, ptr %p117, i64 %index96
  %i119 = mul nsw i64 %index101, 20
  %p120 = getelementptr inbounds float, ptr %scratch, i64 %i119
  %p121 = getelementptr inbounds float, ptr %p118, i64 %n20
  %i122 = mul nsw i64 2, %n20
  %p123 = getelementptr inbounds float, ptr %p118, i64 %i122
  %i124 = mul nsw i64 3, %n20
  %p125 = getelementptr inbounds float, ptr %p118, i64 %i124
  %p126 = getelementptr inbounds float, ptr %p120, i64 %i69
  %i127 = mul nsw i64 2, %i69
  %p128 = getelementptr inbounds float, ptr %p120, i64 %i127
  %i129 = mul nsw i64 3, %i69
  %p130 = getelementptr inbounds float, ptr %p120, i64 %i129
  %i131 = mul nsw i64 4, %i69
  %p132 = getelementptr inbounds float, ptr %p120, i64 %i131
  %i133 = mul nsw i64 5, %i69
  %p134 = getelementptr inbounds float, ptr %p120, i64 %i133
  %i135 = mul nsw i64 6, %i69
  %p136 = getelementptr inbounds float, ptr %p120, i64 %i135
  %i137 = mul nsw i64 7, %i69
  %p138 = getelementptr inbounds float, ptr %p120, i64 %i137
  %i139 = mul nsw i64 8, %i69
  %p140 = getelementptr inbounds float, ptr %p120, i64 %i139
  %i141 = mul nsw i64 9, %i69
  %p142 = getelementptr inbounds float, ptr %p120, i64 %i141
  %i143 = mul nsw i64 10, %i69
  %p144 = getelementptr inbounds float, ptr %p120, i64 %i143
  %i145 = mul nsw i64 11, %i69
  %p146 = getelementptr inbounds float, ptr %p120, i64 %i145
  %i147 = mul nsw i64 12, %i69
  %p148 = getelementptr inbounds float, ptr %p120, i64 %i147
  %i149 = mul nsw i64 13, %i69
  %p150 = getelementptr inbounds float, ptr %p120, i64 %i149
  %i151 = mul nsw i64 14, %i69
  %p152 = getelementptr inbounds float, ptr %p120, i64 %i151
  %i153 = mul nsw i64 15, %i69
  %p154 = getelementptr inbounds float, ptr %p120, i64 %i153
  br label %loop155
loop155:
  %index155 = phi i64 [0, %body101], [%i246, %body155]
  %c156 = icmp slt i64 %index155, %i100
  br i1 %c156, label %body155, label %done155
body155:
  %i157 = sub nsw i64 %i100, %index155
  %c158 = icmp sgt i64 %i157, 0
  %i159 = select i1 %c158, i64 %i157, i64 0
  %c160 = icmp slt i64 %i159, 4
  %i161 = select i1 %c160, i64 %i159, i64 4
  %v162 = trunc i64 %i161 to i32
  %v163 = insertelement <4 x i32> poison, i32 %v162, i64 0
  %v164 = shufflevector <4 x i32> %v163, <4 x i32> poison, <4 x i32> zeroinitializer
  %m165 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v164
  %p166 = getelementptr inbounds float, ptr %p118, i64 %index155
  %v167 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p166, i32 1, <4 x i1> %m165, <4 x float> zeroinitializer)
  %p168 = getelementptr inbounds float, ptr %p166, i64 5
  %v169 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p168, i32 1, <4 x i1> %m165, <4 x float> zeroinitializer)
  %p170 = getelementptr inbounds float, ptr %p166, i64 10
  %v171 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p170, i32 1, <4 x i1> %m165, <4 x float> zeroinitializer)
  %p172 = getelementptr inbounds float, ptr %p166, i64 15
  %v173 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p172, i32 1, <4 x i1> %m165, <4 x float> zeroinitializer)
  %v174 = fsub <4 x float> %v167, %v171
  %v175 = fadd <4 x float> %v169, %v171
  %v176 = fsub <4 x float> %v171, %v169
  %v177 = fsub <4 x float> %v169, %v173
  %p178 = getelementptr inbounds float, ptr %p121, i64 %index155
  %v179 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p178, i32 1, <4 x i1> %m165, <4 x float> zeroinitializer)
  %p180 = getelementptr inbounds float, ptr %p178, i64 5
  %v181 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p180, i32 1, <4 x i1> %m165, <4 x float> zeroinitializer)
  %p182 = getelementptr inbounds float, ptr %p178, i64 10
  %v183 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p182, i32 1, <4 x i1> %m165, <4 x float> zeroinitializer)
  %p184 = getelementptr inbounds float, ptr %p178, i64 15
  %v185 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p184, i32 1, <4 x i1> %m165, <4 x float> zeroinitializer)
  %v186 = fsub <4 x float> %v179, %v183
  %v187 = fadd <4 x float> %v181, %v183
  %v188 = fsub <4 x float> %v183, %v181
  %v189 = fsub <4 x float> %v181, %v185
  %p190 = getelementptr inbounds float, ptr %p123, i64 %index155
  %v191 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p190, i32 1, <4 x i1> %m165, <4 x float> zeroinitializer)
  %p192 = getelementptr inbounds float, ptr %p190, i64 5
  %v193 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p192, i32 1, <4 x i1> %m165, <4 x float> zeroinitializer)
  %p194 = getelementptr inbounds float, ptr %p190, i64 10
  %v195 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p194, i32 1, <4 x i1> %m165, <4 x float> zeroinitializer)
  %p196 = getelementptr inbounds float, ptr %p190, i64 15
  %v197 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p196, i32 1, <4 x i1> %m165, <4 x float> zeroinitializer)
  %v198 = fsub <4 x float> %v191, %v195
  %v199 = fadd <4 x float> %v193, %v195
  %v200 = fsub <4 x float> %v195, %v193
  %v201 = fsub <4 x float> %v193, %v197
  %p202 = getelementptr inbounds float, ptr %p125, i64 %index155
  %v203 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p202, i32 1, <4 x i1> %m165, <4 x float> zeroinitializer)
  %p204 = getelementptr inbounds float, ptr %p202, i64 5
  %v205 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p204, i32 1, <4 x i1> %m165, <4 x float> zeroinitializer)
  %p206 = getelementptr inbounds float, ptr %p202, i64 10
  %v207 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p206, i32 1, <4 x i1> %m165, <4 x float> zeroinitializer)
  %p208 = getelementptr inbounds float, ptr %p202, i64 15
  %v209 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p208, i32 1, <4 x i1> %m165, <4 x float> zeroinitializer)
  %v210 = fsub <4 x float> %v203, %v207
  %v211 = fadd <4 x float> %v205, %v207
  %v212 = fsub <4 x float> %v207, %v205
  %v213 = fsub <4 x float> %v205, %v209
  %v214 = fsub <4 x float> %v174, %v198
  %v215 = fadd <4 x float> %v186, %v198
  %v216 = fsub <4 x float> %v198, %v186
  %v217 = fsub <4 x float> %v186, %v210
  %p218 = getelementptr inbounds float, ptr %p120, i64 %index155
  store <4 x float> %v214, ptr %p218, align 4
  %p219 = getelementptr inbounds float, ptr %p132, i64 %index155
  store <4 x float> %v215, ptr %p219, align 4
  %p220 = getelementptr inbounds float, ptr %p140, i64 %index155
  store <4 x float> %v216, ptr %p220, align 4
  %p221 = getelementptr inbounds float, ptr %p148, i64 %index155
  store <4 x float> %v217, ptr %p221, align 4
  %v222 = fsub <4 x float> %v175, %v199
  %v223 = fadd <4 x float> %v187, %v199
  %v224 = fsub <4 x float> %v199, %v187
  %v225 = fsub <4 x float> %v187, %v211
  %p226 = getelementptr inbounds float, ptr %p126, i64 %index155
  store <4 x float> %v222, ptr %p226, align 4
  %p227 = getelementptr inbounds float, ptr %p134, i64 %index155
  store <4 x float> %v223, ptr %p227, align 4
  %p228 = getelementptr inbounds float, ptr %p142, i64 %index155
  store <4 x float> %v224, ptr %p228, align 4
  %p229 = getelementptr inbounds float, ptr %p150, i64 %index155
  store <4 x float> %v225, ptr %p229, align 4
  %v230 = fsub <4 x float> %v176, %v200
  %v231 = fadd <4 x float> %v188, %v200
  %v232 = fsub <4 x float> %v200, %v188
  %v233 = fsub <4 x float> %v188, %v212
  %p234 = getelementptr inbounds float, ptr %p128, i64 %index155
  store <4 x float> %v230, ptr %p234, align 4
  %p235 = getelementptr inbounds float, ptr %p136, i64 %index155
  store <4 x float> %v231, ptr %p235, align 4
  %p236 = getelementptr inbounds float, ptr %p144, i64 %index155
  store <4 x float> %v232, ptr %p236, align 4
  %p237 = getelementptr inbounds float, ptr %p152, i64 %index155
  store <4 x float> %v233, ptr %p237, align 4
  %v238 = fsub <4 x float> %v177, %v201
  %v239 = fadd <4 x float> %v189, %v201
  %v240 = fsub <4 x float> %v201, %v189
  %v241 = fsub <4 x float> %v189, %v213
  %p242 = getelementptr inbounds float, ptr %p130, i64 %index155
  store <4 x float> %v238, ptr %p242, align 4
  %p243 = getelementptr inbounds float, ptr %p138, i64 %index155
  store <4 x float> %v239, ptr %p243, align 4
  %p244 = getelementptr inbounds float, ptr %p146, i64 %index155
  store <4 x float> %v240, ptr %p244, align 4
  %p245 = getelementptr inbounds float, ptr %p154, i64 %index155
  store <4 x float> %v241, ptr %p245, align 4
  %i246 = add nsw i64 %index155, 4
  br label %loop155
done155:
  %i247 = add nsw i64 %index101, 1
  br label %loop101
done101:
  br label %loop248
loop248:
  %index248 = phi i64 [0, %done101], [%i409, %done279]
  %c249 = icmp slt i64 %index248, %i90
  br i1 %c249, label %body248, label %done248
body248:
  %i250 = mul nsw i64 %index248, 16
  %p251 = getelementptr inbounds float, ptr %p74, i64 %i250
  %i252 = add nsw i64 %i87, %index248
  %i253 = mul nsw i64 %n44, %n46
  %i254 = sub nsw i64 %n46, 1
  %i255 = mul nsw i64 %i252, 4
  %c256 = icmp slt i64 %i255, %i254
  %i257 = select i1 %c256, i64 %i255, i64 %i254
  %i258 = mul nsw i64 %i257, %n44
  %p259 = getelementptr inbounds float, ptr %p4, i64 %i258
  %p260 = getelementptr inbounds float, ptr %p259, i64 %index96
  %i261 = add nsw i64 %i255, 1
  %c262 = icmp slt i64 %i261, %i254
  %i263 = select i1 %c262, i64 %i261, i64 %i254
  %i264 = mul nsw i64 %i263, %n44
  %p265 = getelementptr inbounds float, ptr %p4, i64 %i264
  %p266 = getelementptr inbounds float, ptr %p265, i64 %index96
  %i267 = add nsw i64 %i255, 2
  %c268 = icmp slt i64 %i267, %i254
  %i269 = select i1 %c268, i64 %i267, i64 %i254
  %i270 = mul nsw i64 %i269, %n44
  %p271 = getelementptr inbounds float, ptr %p4, i64 %i270
  %p272 = getelementptr inbounds float, ptr %p271, i64 %index96
  %i273 = add nsw i64 %i255, 3
  %c274 = icmp slt i64 %i273, %i254
  %i275 = select i1 %c274, i64 %i273, i64 %i254
  %i276 = mul nsw i64 %i275, %n44
  %p277 = getelementptr inbounds float, ptr %p4, i64 %i276
  %p278 = getelementptr inbounds float, ptr %p277, i64 %index96
  br label %loop279
loop279:
  %index279 = phi i64 [0, %body248], [%i408, %done319]
  %c280 = icmp slt i64 %index279, %i100
  br i1 %c280, label %body279, label %done279
body279:
  %i281 = sub nsw i64 %i100, %index279
  %c282 = icmp slt i64 %i281, 4
  %i283 = select i1 %c282, i64 %i281, i64 4
  %c284 = icmp sgt i64 %i283, 0
  %i285 = select i1 %c284, i64 %i283, i64 0
  %c286 = icmp slt i64 %i285, 4
  %i287 = select i1 %c286, i64 %i285, i64 4
  %v288 = trunc i64 %i287 to i32
  %v289 = insertelement <4 x i32> poison, i32 %v288, i64 0
  %v290 = shufflevector <4 x i32> %v289, <4 x i32> poison, <4 x i32> zeroinitializer
  %m291 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v290
  br label %loop292
loop292:
  %index292 = phi i64 [0, %body279], [%i317, %loop292]
  %i293 = sub nsw i64 8, %index292
  %i294 = mul nsw i64 %i293, %i253
  %i295 = add nsw i64 %index279, %i294
  %p296 = getelementptr inbounds float, ptr %p260, i64 %i295
  %v297 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p296, i32 1, <4 x i1> %m291, <4 x float> zeroinitializer)
  %p298 = getelementptr inbounds float, ptr %p266, i64 %i295
  %v299 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p298, i32 1, <4 x i1> %m291, <4 x float> zeroinitializer)
  %p300 = getelementptr inbounds float, ptr %p272, i64 %i295
  %v301 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p300, i32 1, <4 x i1> %m291, <4 x float> zeroinitializer)
  %p302 = getelementptr inbounds float, ptr %p278, i64 %i295
  %v303 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p302, i32 1, <4 x i1> %m291, <4 x float> zeroinitializer)
  %i304 = mul nsw i64 %index292, 16
  %p305 = getelementptr inbounds float, ptr %p78, i64 %i304
  %v306 = shufflevector <4 x float> %v297, <4 x float> %v301, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v307 = shufflevector <4 x float> %v297, <4 x float> %v301, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v308 = shufflevector <4 x float> %v299, <4 x float> %v303, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v309 = shufflevector <4 x float> %v299, <4 x float> %v303, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v310 = shufflevector <4 x float> %v306, <4 x float> %v308, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v311 = shufflevector <4 x float> %v306, <4 x float> %v308, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v312 = shufflevector <4 x float> %v307, <4 x float> %v309, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v313 = shufflevector <4 x float> %v307, <4 x float> %v309, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  store <4 x float> %v310, ptr %p305, align 4
  %p314 = getelementptr inbounds float, ptr %p305, i64 4
  store <4 x float> %v311, ptr %p314, align 4
  %p315 = getelementptr inbounds float, ptr %p305, i64 8
  store <4 x float> %v312, ptr %p315, align 4
  %p316 = getelementptr inbounds float, ptr %p305, i64 12
  store <4 x float> %v313, ptr %p316, align 4
  %i317 = add nsw i64 %index292, 1
  %c318 = icmp slt i64 %i317, 9
  br i1 %c318, label %loop292, label %done292
done292:
  br label %loop319
loop319:
  %index319 = phi i64 [0, %done292], [%i407, %body319]
  %c320 = icmp slt i64 %index319, %i283
  br i1 %c320, label %body319, label %done319
body319:
  %i321 = mul nsw i64 %index319, 4
  %p322 = getelementptr inbounds float, ptr %p78, i64 %i321
  %v323 = load <4 x float>, ptr %p322, align 4
  %p324 = getelementptr inbounds float, ptr %p322, i64 16
  %v325 = load <4 x float>, ptr %p324, align 4
  %p326 = getelementptr inbounds float, ptr %p322, i64 32
  %v327 = load <4 x float>, ptr %p326, align 4
  %p328 = getelementptr inbounds float, ptr %p322, i64 48
  %v329 = load <4 x float>, ptr %p328, align 4
  %p330 = getelementptr inbounds float, ptr %p322, i64 64
  %v331 = load <4 x float>, ptr %p330, align 4
  %p332 = getelementptr inbounds float, ptr %p322, i64 80
  %v333 = load <4 x float>, ptr %p332, align 4
  %p334 = getelementptr inbounds float, ptr %p322, i64 96
  %v335 = load <4 x float>, ptr %p334, align 4
  %p336 = getelementptr inbounds float, ptr %p322, i64 112
  %v337 = load <4 x float>, ptr %p336, align 4
  %p338 = getelementptr inbounds float, ptr %p322, i64 128
  %v339 = load <4 x float>, ptr %p338, align 4
  %i340 = add nsw i64 %index279, %index319
  %i341 = mul nsw i64 %i340, 4
  %p342 = getelementptr inbounds float, ptr %p251, i64 %i341
  %v343 = fadd <4 x float> %v323, %v335
  %v344 = fadd <4 x float> %v343, %v329
  %v345 = fmul <4 x float> %v344, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v346 = fsub <4 x float> %v343, %v329
  %v347 = fmul <4 x float> %v346, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v348 = fadd <4 x float> %v325, %v337
  %v349 = fadd <4 x float> %v348, %v331
  %v350 = fmul <4 x float> %v349, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v351 = fsub <4 x float> %v348, %v331
  %v352 = fmul <4 x float> %v351, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v353 = fadd <4 x float> %v327, %v339
  %v354 = fadd <4 x float> %v353, %v333
  %v355 = fmul <4 x float> %v354, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v356 = fsub <4 x float> %v353, %v333
  %v357 = fmul <4 x float> %v356, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v358 = fadd <4 x float> %v323, %v327
  %v359 = fadd <4 x float> %v358, %v325
  %v360 = fmul <4 x float> %v359, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v361 = fsub <4 x float> %v358, %v325
  %v362 = fmul <4 x float> %v361, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  store <4 x float> %v323, ptr %p342, align 4
  %p363 = getelementptr inbounds float, ptr %p342, i64 %i76
  store <4 x float> %v360, ptr %p363, align 4
  %i364 = mul nsw i64 %i76, 2
  %p365 = getelementptr inbounds float, ptr %p342, i64 %i364
  store <4 x float> %v362, ptr %p365, align 4
  %i366 = mul nsw i64 %i76, 3
  %p367 = getelementptr inbounds float, ptr %p342, i64 %i366
  store <4 x float> %v327, ptr %p367, align 4
  %v368 = fadd <4 x float> %v345, %v355
  %v369 = fadd <4 x float> %v368, %v350
  %v370 = fmul <4 x float> %v369, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v371 = fsub <4 x float> %v368, %v350
  %v372 = fmul <4 x float> %v371, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i373 = mul nsw i64 %i76, 4
  %p374 = getelementptr inbounds float, ptr %p342, i64 %i373
  store <4 x float> %v345, ptr %p374, align 4
  %i375 = mul nsw i64 %i76, 5
  %p376 = getelementptr inbounds float, ptr %p342, i64 %i375
  store <4 x float> %v370, ptr %p376, align 4
  %i377 = mul nsw i64 %i76, 6
  %p378 = getelementptr inbounds float, ptr %p342, i64 %i377
  store <4 x float> %v372, ptr %p378, align 4
  %i379 = mul nsw i64 %i76, 7
  %p380 = getelementptr inbounds float, ptr %p342, i64 %i379
  store <4 x float> %v355, ptr %p380, align 4
  %v381 = fadd <4 x float> %v347, %v357
  %v382 = fadd <4 x float> %v381, %v352
  %v383 = fmul <4 x float> %v382, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v384 = fsub <4 x float> %v381, %v352
  %v385 = fmul <4 x float> %v384, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i386 = mul nsw i64 %i76, 8
  %p387 = getelementptr inbounds float, ptr %p342, i64 %i386
  store <4 x float> %v347, ptr %p387, align 4
  %i388 = mul nsw i64 %i76, 9
  %p389 = getelementptr inbounds float, ptr %p342, i64 %i388
  store <4 x float> %v383, ptr %p389, align 4
  %i390 = mul nsw i64 %i76, 10
  %p391 = getelementptr inbounds float, ptr %p342, i64 %i390
  store <4 x float> %v385, ptr %p391, align 4
  %i392 = mul nsw i64 %i76, 11
  %p393 = getelementptr inbounds float, ptr %p342, i64 %i392
  store <4 x float> %v357, ptr %p393, align 4
  %v394 = fadd <4 x float> %v335, %v339
  %v395 = fadd <4 x float> %v394, %v337
  %v396 = fmul <4 x float> %v395, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v397 = fsub <4 x float> %v394, %v337
  %v398 = fmul <4 x float> %v397, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i399 = mul nsw i64 %i76, 12
  %p400 = getelementptr inbounds float, ptr %p342, i64 %i399
  store <4 x float> %v335, ptr %p400, align 4
  %i401 = mul nsw i64 %i76, 13
  %p402 = getelementptr inbounds float, ptr %p342, i64 %i401
  store <4 x float> %v396, ptr %p402, align 4
  %i403 = mul nsw i64 %i76, 14
  %p404 = getelementptr inbounds float, ptr %p342, i64 %i403
  store <4 x float> %v398, ptr %p404, align 4
  %i405 = mul nsw i64 %i76, 15
  %p406 = getelementptr inbounds float, ptr %p342, i64 %i405
  store <4 x float> %v339, ptr %p406, align 4
  %i407 = add nsw i64 %index319, 1
  br label %loop319
done319:
  %i408 = add nsw i64 %index279, 4
  br label %loop279
done279:
  %i409 = add nsw i64 %index248, 1
  br label %loop248
done248:
  br label %loop410
loop410:
  %index410 = phi i64 [0, %done248], [%i512, %done417]
  %i411 = mul nsw i64 %index410, %i69
  %p412 = getelementptr inbounds float, ptr %scratch, i64 %i411
  %i413 = mul nsw i64 %index410, %i70
  %p414 = getelementptr inbounds float, ptr %p72, i64 %i413
  %i415 = mul nsw i64 %index410, %i76
  %p416 = getelementptr inbounds float, ptr %p74, i64 %i415
  br label %loop417
loop417:
  %index417 = phi i64 [0, %loop410], [%i511, %done423]
  %c418 = icmp slt i64 %index417, %i90
  br i1 %c418, label %body417, label %done417
body417:
  %i419 = mul nsw i64 %index417, 16
  %p420 = getelementptr inbounds float, ptr %p416, i64 %i419
  %i421 = mul nsw i64 %index417, 4
  %p422 = getelementptr inbounds float, ptr %p414, i64 %i421
  br label %loop423
loop423:
  %index423 = phi i64 [0, %body417], [%i510, %done494]
  %c424 = icmp slt i64 %index423, %i86
  br i1 %c424, label %body423, label %done423
body423:
  %i425 = mul nsw i64 %index423, 20
  %p426 = getelementptr inbounds float, ptr %p412, i64 %i425
  %i427 = mul nsw i64 %index423, 24
  %p428 = getelementptr inbounds float, ptr %p422, i64 %i427
  %p429 = getelementptr inbounds float, ptr %p428, i64 24
  %v430 = load <4 x float>, ptr %p428, align 4
  %v431 = load <4 x float>, ptr %p429, align 4
  %c432 = icmp sgt i64 %i100, 0
  %i433 = select i1 %c432, i64 %i100, i64 0
  %i434 = udiv i64 %i433, 4
  %i435 = mul nsw i64 %i434, 4
  br label %loop436
loop436:
  %index436 = phi i64 [0, %body423], [%i493, %body436]
  %carried436_0 = phi <4 x float> [%v430, %body423], [%v487, %body436]
  %carried436_1 = phi <4 x float> [%v431, %body423], [%v492, %body436]
  %c437 = icmp slt i64 %index436, %i435
  br i1 %c437, label %body436, label %done436
body436:
  %i438 = mul nsw i64 %index436, 4
  %p439 = getelementptr inbounds float, ptr %p420, i64 %i438
  %v440 = load <4 x float>, ptr %p439, align 4
  %p441 = getelementptr inbounds float, ptr %p426, i64 %index436
  %v442 = load float, ptr %p441, align 4
  %v443 = insertelement <4 x float> poison, float %v442, i64 0
  %v444 = shufflevector <4 x float> %v443, <4 x float> poison, <4 x i32> zeroinitializer
  %v445 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v444, <4 x float> %v440, <4 x float> %carried436_0)
  %p446 = getelementptr inbounds float, ptr %p441, i64 20
  %v447 = load float, ptr %p446, align 4
  %v448 = insertelement <4 x float> poison, float %v447, i64 0
  %v449 = shufflevector <4 x float> %v448, <4 x float> poison, <4 x i32> zeroinitializer
  %v450 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v449, <4 x float> %v440, <4 x float> %carried436_1)
  %p451 = getelementptr inbounds float, ptr %p420, i64 %i438
  %p452 = getelementptr inbounds float, ptr %p451, i64 4
  %v453 = load <4 x float>, ptr %p452, align 4
  %p454 = getelementptr inbounds float, ptr %p426, i64 %index436
  %p455 = getelementptr inbounds float, ptr %p454, i64 1
  %v456 = load float, ptr %p455, align 4
  %v457 = insertelement <4 x float> poison, float %v456, i64 0
  %v458 = shufflevector <4 x float> %v457, <4 x float> poison, <4 x i32> zeroinitializer
  %v459 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v458, <4 x float> %v453, <4 x float> %v445)
  %p460 = getelementptr inbounds float, ptr %p454, i64 21
  %v461 = load float, ptr %p460, align 4
  %v462 = insertelement <4 x float> poison, float %v461, i64 0
  %v463 = shufflevector <4 x float> %v462, <4 x float> poison, <4 x i32> zeroinitializer
  %v464 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v463, <4 x float> %v453, <4 x float> %v450)
  %p465 = getelementptr inbounds float, ptr %p420, i64 %i438
  %p466 = getelementptr inbounds float, ptr %p465, i64 8
  %v467 = load <4 x float>, ptr %p466, align 4
  %p468 = getelementptr inbounds float, ptr %p426, i64 %index436
  %p469 = getelementptr inbounds float, ptr %p468, i64 2
  %v470 = load float, ptr %p469, align 4
  %v471 = insertelement <4 x float> poison, float %v470, i64 0
  %v472 = shufflevector <4 x float> %v471, <4 x float> poison, <4 x i32> zeroinitializer
  %v473 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v472, <4 x float> %v467, <4 x float> %v459)
  %p474 = getelementptr inbounds float, ptr %p468, i64 22
  %v475 = load float, ptr %p474, align 4
  %v476 = insertelement <4 x float> poison, float %v475, i64 0
  %v477 = shufflevector <4 x float> %v476, <4 x float> poison, <4 x i32> zeroinitializer
  %v478 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v477, <4 x float> %v467, <4 x float> %v464)
  %p479 = getelementptr inbounds float, ptr %p420, i64 %i438
  %p480 = getelementptr inbounds float, ptr %p479, i64 12
  %v481 = load <4 x float>, ptr %p480, align 4
  %p482 = getelementptr inbounds float, ptr %p426, i64 %index436
  %p483 = getelementptr inbounds float, ptr %p482, i64 3
  %v484 = load float, ptr %p483, align 4
  %v485 = insertelement <4 x float> poison, float %v484, i64 0
  %v486 = shufflevector <4 x float> %v485, <4 x float> poison, <4 x i32> zeroinitializer
  %v487 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v486, <4 x float> %v481, <4 x float> %v473)
  %p488 = getelementptr inbounds float, ptr %p482, i64 23
  %v489 = load float, ptr %p488, align 4
  %v490 = insertelement <4 x float> poison, float %v489, i64 0
  %v491 = shufflevector <4 x float> %v490, <4 x float> poison, <4 x i32> zeroinitializer
  %v492 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v491, <4 x float> %v481, <4 x float> %v478)
  %i493 = add nsw i64 %index436, 4
  br label %loop436
done436:
  br label %loop494
loop494:
  %index494 = phi i64 [%i435, %done436], [%i509, %body494]
  %carried494_0 = phi <4 x float> [%carried436_0, %done436], [%v503, %body494]
  %carried494_1 = phi <4 x float> [%carried436_1, %done436], [%v508, %body494]
  %c495 = icmp slt i64 %index494, %i100
  br i1 %c495, label %body494, label %done494
body494:
  %i496 = mul nsw i64 %index494, 4
  %p497 = getelementptr inbounds float, ptr %p420, i64 %i496
  %v498 = load <4 x float>, ptr %p497, align 4
  %p499 = getelementptr inbounds float, ptr %p426, i64 %index494
  %v500 = load float, ptr %p499, align 4
  %v501 = insertelement <4 x float> poison, float %v500, i64 0
  %v502 = shufflevector <4 x float> %v501, <4 x float> poison, <4 x i32> zeroinitializer
  %v503 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v502, <4 x float> %v498, <4 x float> %carried494_0)
  %p504 = getelementptr inbounds float, ptr %p499, i64 20
  %v505 = load float, ptr %p504, align 4
  %v506 = insertelement <4 x float> poison, float %v505, i64 0
  %v507 = shufflevector <4 x float> %v506, <4 x float> poison, <4 x i32> zeroinitializer
  %v508 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v507, <4 x float> %v498, <4 x float> %carried494_1)
  %i509 = add nsw i64 %index494, 1
  br label %loop494
done494:
  store <4 x float> %carried494_0, ptr %p428, align 4
  store <4 x float> %carried494_1, ptr %p429, align 4
  %i510 = add nsw i64 %index423, 2
  br label %loop423
done423:
  %i511 = add nsw i64 %index417, 1
  br label %loop417
done417:
  %i512 = add nsw i64 %index410, 1
  %c513 = icmp slt i64 %i512, 16
  br i1 %c513, label %loop410, label %done410
done410:
  %i514 = add nsw i64 %index96, 4
  br label %loop96
done96:
  %i515 = mul nsw i64 %i87, 4
  %i516 = mul nsw i64 %i90, 4
  %i517 = add nsw i64 %i515, %i516
  %c518 = icmp slt i64 %n46, %i517
  %i519 = select i1 %c518, i64 %n46, i64 %i517
  br label %loop520
loop520:
  %index520 = phi i64 [0, %done96], [%i685, %done560]
  %c521 = icmp slt i64 %index520, %i86
  br i1 %c521, label %body520, label %done520
body520:
  %i522 = add nsw i64 %i83, %index520
  %i523 = urem i64 %i522, %n34
  %i524 = udiv i64 %i522, %n34
  %i525 = udiv i64 %i524, %n32
  %i526 = urem i64 %i524, %n32
  %i527 = mul nsw i64 %i526, 2
  %i528 = mul nsw i64 %i523, 2
  %i529 = mul nsw i64 %index520, 24
  %p530 = getelementptr inbounds float, ptr %p72, i64 %i529
  %p531 = getelementptr inbounds float, ptr %p530, i64 %i70
  %i532 = mul nsw i64 2, %i70
  %p533 = getelementptr inbounds float, ptr %p530, i64 %i532
  %i534 = mul nsw i64 3, %i70
  %p535 = getelementptr inbounds float, ptr %p530, i64 %i534
  %i536 = mul nsw i64 4, %i70
  %p537 = getelementptr inbounds float, ptr %p530, i64 %i536
  %i538 = mul nsw i64 5, %i70
  %p539 = getelementptr inbounds float, ptr %p530, i64 %i538
  %i540 = mul nsw i64 6, %i70
  %p541 = getelementptr inbounds float, ptr %p530, i64 %i540
  %i542 = mul nsw i64 7, %i70
  %p543 = getelementptr inbounds float, ptr %p530, i64 %i542
  %i544 = mul nsw i64 8, %i70
  %p545 = getelementptr inbounds float, ptr %p530, i64 %i544
  %i546 = mul nsw i64 9, %i70
  %p547 = getelementptr inbounds float, ptr %p530, i64 %i546
  %i548 = mul nsw i64 10, %i70
  %p549 = getelementptr inbounds float, ptr %p530, i64 %i548
  %i550 = mul nsw i64 11, %i70
  %p551 = getelementptr inbounds float, ptr %p530, i64 %i550
  %i552 = mul nsw i64 12, %i70
  %p553 = getelementptr inbounds float, ptr %p530, i64 %i552
  %i554 = mul nsw i64 13, %i70
  %p555 = getelementptr inbounds float, ptr %p530, i64 %i554
  %i556 = mul nsw i64 14, %i70
  %p557 = getelementptr inbounds float, ptr %p530, i64 %i556
  %i558 = mul nsw i64 15, %i70
  %p559 = getelementptr inbounds float, ptr %p530, i64 %i558
  br label %loop560
loop560:
  %index560 = phi i64 [%i515, %body520], [%i684, %after657]
  %c561 = icmp slt i64 %index560, %i519
  br i1 %c561, label %body560, label %done560
body560:
  %i562 = sub nsw i64 %i519, %index560
  %c563 = icmp sgt i64 %i562, 0
  %i564 = select i1 %c563, i64 %i562, i64 0
  %c565 = icmp slt i64 %i564, 4
  %i566 = select i1 %c565, i64 %i564, i64 4
  %v567 = trunc i64 %i566 to i32
  %v568 = insertelement <4 x i32> poison, i32 %v567, i64 0
  %v569 = shufflevector <4 x i32> %v568, <4 x i32> poison, <4 x i32> zeroinitializer
  %m570 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v569
  %i571 = sub nsw i64 %index560, %i515
  %p572 = getelementptr inbounds float, ptr %p530, i64 %i571
  %v573 = load <4 x float>, ptr %p572, align 4
  %p574 = getelementptr inbounds float, ptr %p537, i64 %i571
  %v575 = load <4 x float>, ptr %p574, align 4
  %p576 = getelementptr inbounds float, ptr %p545, i64 %i571
  %v577 = load <4 x float>, ptr %p576, align 4
  %p578 = getelementptr inbounds float, ptr %p553, i64 %i571
  %v579 = load <4 x float>, ptr %p578, align 4
  %v580 = fadd <4 x float> %v575, %v577
  %v581 = fsub <4 x float> %v575, %v577
  %v582 = fadd <4 x float> %v573, %v580
  %v583 = fsub <4 x float> %v581, %v579
  %p584 = getelementptr inbounds float, ptr %p531, i64 %i571
  %v585 = load <4 x float>, ptr %p584, align 4
  %p586 = getelementptr inbounds float, ptr %p539, i64 %i571
  %v587 = load <4 x float>, ptr %p586, align 4
  %p588 = getelementptr inbounds float, ptr %p547, i64 %i571
  %v589 = load <4 x float>, ptr %p588, align 4
  %p590 = getelementptr inbounds float, ptr %p555, i64 %i571
  %v591 = load <4 x float>, ptr %p590, align 4
  %v592 = fadd <4 x float> %v587, %v589
  %v593 = fsub <4 x float> %v587, %v589
  %v594 = fadd <4 x float> %v585, %v592
  %v595 = fsub <4 x float> %v593, %v591
  %p596 = getelementptr inbounds float, ptr %p533, i64 %i571
  %v597 = load <4 x float>, ptr %p596, align 4
  %p598 = getelementptr inbounds float, ptr %p541, i64 %i571
  %v599 = load <4 x float>, ptr %p598, align 4
  %p600 = getelementptr inbounds float, ptr %p549, i64 %i571
  %v601 = load <4 x float>, ptr %p600, align 4
  %p602 = getelementptr inbounds float, ptr %p557, i64 %i571
  %v603 = load <4 x float>, ptr %p602, align 4
  %v604 = fadd <4 x float> %v599, %v601
  %v605 = fsub <4 x float> %v599, %v601
  %v606 = fadd <4 x float> %v597, %v604
  %v607 = fsub <4 x float> %v605, %v603
  %p608 = getelementptr inbounds float, ptr %p535, i64 %i571
  %v609 = load <4 x float>, ptr %p608, align 4
  %p610 = getelementptr inbounds float, ptr %p543, i64 %i571
  %v611 = load <4 x float>, ptr %p610, align 4
  %p612 = getelementptr inbounds float, ptr %p551, i64 %i571
  %v613 = load <4 x float>, ptr %p612, align 4
  %p614 = getelementptr inbounds float, ptr %p559, i64 %i571
  %v615 = load <4 x float>, ptr %p614, align 4
  %v616 = fadd <4 x float> %v611, %v613
  %v617 = fsub <4 x float> %v611, %v613
  %v618 = fadd <4 x float> %v609, %v616
  %v619 = fsub <4 x float> %v617, %v615
  %v620 = fadd <4 x float> %v594, %v606
  %v621 = fsub <4 x float> %v594, %v606
  %v622 = fadd <4 x float> %v582, %v620
  %v623 = fsub <4 x float> %v621, %v618
  %v624 = fadd <4 x float> %v595, %v607
  %v625 = fsub <4 x float> %v595, %v607
  %v626 = fadd <4 x float> %v583, %v624
  %v627 = fsub <4 x float> %v625, %v619
  %i628 = mul nsw i64 %i525, %n22
  %c629 = icmp slt i64 %i527, %n26
  br i1 %c629, label %then630, label %after630
then630:
  %c631 = icmp slt i64 %i528, %n28
  br i1 %c631, label %then632, label %after632
then632:
  %i633 = mul nsw i64 %i527, %n24
  %i634 = mul nsw i64 %i528, 5
  %i635 = add nsw i64 %i633, %i634
  %i636 = add nsw i64 %i628, %i635
  %i637 = add nsw i64 %i636, %index560
  %m638 = fcmp ogt <4 x float> zeroinitializer, %v622
  %v639 = select <4 x i1> %m638, <4 x float> zeroinitializer, <4 x float> %v622
  %p640 = getelementptr inbounds bfloat, ptr %p8, i64 %i637
  %v641 = fptrunc <4 x float> %v639 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v641, ptr %p640, i32 1, <4 x i1> %m570)
  br label %after632
after632:
  %i642 = add nsw i64 %i528, 1
  %c643 = icmp slt i64 %i642, %n28
  br i1 %c643, label %then644, label %after644
then644:
  %i645 = mul nsw i64 %i527, %n24
  %i646 = add nsw i64 %i528, 1
  %i647 = mul nsw i64 %i646, 5
  %i648 = add nsw i64 %i645, %i647
  %i649 = add nsw i64 %i628, %i648
  %i650 = add nsw i64 %i649, %index560
  %m651 = fcmp ogt <4 x float> zeroinitializer, %v623
  %v652 = select <4 x i1> %m651, <4 x float> zeroinitializer, <4 x float> %v623
  %p653 = getelementptr inbounds bfloat, ptr %p8, i64 %i650
  %v654 = fptrunc <4 x float> %v652 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v654, ptr %p653, i32 1, <4 x i1> %m570)
  br label %after644
after644:
  br label %after630
after630:
  %i655 = add nsw i64 %i527, 1
  %c656 = icmp slt i64 %i655, %n26
  br i1 %c656, label %then657, label %after657
then657:
  %c658 = icmp slt i64 %i528, %n28
  br i1 %c658, label %then659, label %after659
then659:
  %i660 = add nsw i64 %i527, 1
  %i661 = mul nsw i64 %i660, %n24
  %i662 = mul nsw i64 %i528, 5
  %i663 = add nsw i64 %i661, %i662
  %i664 = add nsw i64 %i628, %i663
  %i665 = add nsw i64 %i664, %index560
  %m666 = fcmp ogt <4 x float> zeroinitializer, %v626
  %v667 = select <4 x i1> %m666, <4 x float> zeroinitializer, <4 x float> %v626
  %p668 = getelementptr inbounds bfloat, ptr %p8, i64 %i665
  %v669 = fptrunc <4 x float> %v667 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v669, ptr %p668, i32 1, <4 x i1> %m570)
  br label %after659
after659:
  %i670 = add nsw i64 %i528, 1
  %c671 = icmp slt i64 %i670, %n28
  br i1 %c671, label %then672, label %after672
then672:
  %i673 = add nsw i64 %i527, 1
  %i674 = mul nsw i64 %i673, %n24
  %i675 = add nsw i64 %i528, 1
  %i676 = mul nsw i64 %i675, 5
  %i677 = add nsw i64 %i674, %i676
  %i678 = add nsw i64 %i628, %i677
  %i679 = add nsw i64 %i678, %index560
  %m680 = fcmp ogt <4 x float> zeroinitializer, %v627
  %v681 = select <4 x i1> %m680, <4 x float> zeroinitializer, <4 x float> %v627
  %p682 = getelementptr inbounds bfloat, ptr %p8, i64 %i679
  %v683 = fptrunc <4 x float> %v681 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v683, ptr %p682, i32 1, <4 x i1> %m570)
  br label %after672
after672:
  br label %after657
after657:
  %i684 = add nsw i64 %index560, 4
  br label %loop560
done560:
  %i685 = add nsw i64 %index520, 1
  br label %loop520
done520:
  %i686 = add nsw i64 %index79, 1
  br label %loop79
done79:
  ret void
}
