declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
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
  %index75 = phi i64 [%first, %entry], [%i526, %done372]
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
  %i87 = mul nsw i64 2, %n20
  br label %loop88
loop88:
  %index88 = phi i64 [0, %body75], [%i254, %done109]
  %c89 = icmp slt i64 %index88, %i82
  br i1 %c89, label %body88, label %done88
body88:
  %i90 = add nsw i64 %i79, %index88
  %i91 = urem i64 %i90, %n34
  %i92 = udiv i64 %i90, %n34
  %i93 = udiv i64 %i92, %n32
  %i94 = urem i64 %i92, %n32
  %i95 = mul nsw i64 %i94, 2
  %i96 = mul nsw i64 %i91, 2
  %i97 = mul nsw i64 %i95, 2
  %i98 = sub nsw i64 %i97, %n48
  %i99 = sub nsw i64 %i96, %n50
  %i100 = mul nsw i64 %i93, %n18
  %i101 = mul nsw i64 %i98, %n20
  %i102 = mul nsw i64 %i99, 5
  %p103 = getelementptr inbounds float, ptr %p2, i64 %i100
  %p104 = getelementptr inbounds float, ptr %p103, i64 %i101
  %p105 = getelementptr inbounds float, ptr %p104, i64 %i102
  %i106 = mul nsw i64 %index88, 20
  %p107 = getelementptr inbounds float, ptr %scratch, i64 %i106
  %i108 = udiv i64 %n44, 6
  br label %loop109
loop109:
  %index109 = phi i64 [0, %body88], [%i252, %done116]
  %i110 = udiv i64 %index109, 2
  %i111 = urem i64 %index109, 2
  %i112 = mul nsw i64 %i110, 6
  %i113 = add nsw i64 %i111, %i112
  %i114 = mul nsw i64 %i113, %n20
  %p115 = getelementptr inbounds float, ptr %p105, i64 %i114
  br label %loop116
loop116:
  %index116 = phi i64 [0, %loop109], [%i250, %done158]
  %i117 = mul nsw i64 %index116, 3
  %i118 = mul nsw i64 %i117, 5
  %i119 = mul nsw i64 %index109, 3
  %i120 = add nsw i64 %i119, %index116
  %p121 = getelementptr inbounds float, ptr %p115, i64 %i118
  %i122 = mul nsw i64 %i120, %i108
  %p123 = getelementptr inbounds float, ptr %p107, i64 %i122
  %p124 = getelementptr inbounds float, ptr %p121, i64 %i87
  %i125 = mul nsw i64 2, %i87
  %p126 = getelementptr inbounds float, ptr %p121, i64 %i125
  %i127 = mul nsw i64 3, %i87
  %p128 = getelementptr inbounds float, ptr %p121, i64 %i127
  %p129 = getelementptr inbounds float, ptr %p123, i64 %i69
  %i130 = mul nsw i64 2, %i69
  %p131 = getelementptr inbounds float, ptr %p123, i64 %i130
  %i132 = mul nsw i64 3, %i69
  %p133 = getelementptr inbounds float, ptr %p123, i64 %i132
  %i134 = mul nsw i64 4, %i69
  %p135 = getelementptr inbounds float, ptr %p123, i64 %i134
  %i136 = mul nsw i64 5, %i69
  %p137 = getelementptr inbounds float, ptr %p123, i64 %i136
  %i138 = mul nsw i64 6, %i69
  %p139 = getelementptr inbounds float, ptr %p123, i64 %i138
  %i140 = mul nsw i64 7, %i69
  %p141 = getelementptr inbounds float, ptr %p123, i64 %i140
  %i142 = mul nsw i64 8, %i69
  %p143 = getelementptr inbounds float, ptr %p123, i64 %i142
  %i144 = mul nsw i64 9, %i69
  %p145 = getelementptr inbounds float, ptr %p123, i64 %i144
  %i146 = mul nsw i64 10, %i69
  %p147 = getelementptr inbounds float, ptr %p123, i64 %i146
  %i148 = mul nsw i64 11, %i69
  %p149 = getelementptr inbounds float, ptr %p123, i64 %i148
  %i150 = mul nsw i64 12, %i69
  %p151 = getelementptr inbounds float, ptr %p123, i64 %i150
  %i152 = mul nsw i64 13, %i69
  %p153 = getelementptr inbounds float, ptr %p123, i64 %i152
  %i154 = mul nsw i64 14, %i69
  %p155 = getelementptr inbounds float, ptr %p123, i64 %i154
  %i156 = mul nsw i64 15, %i69
  %p157 = getelementptr inbounds float, ptr %p123, i64 %i156
  br label %loop158
loop158:
  %index158 = phi i64 [0, %loop116], [%i249, %body158]
  %c159 = icmp slt i64 %index158, %i108
  br i1 %c159, label %body158, label %done158
body158:
  %i160 = sub nsw i64 %i108, %index158
  %c161 = icmp sgt i64 %i160, 0
  %i162 = select i1 %c161, i64 %i160, i64 0
  %c163 = icmp slt i64 %i162, 4
  %i164 = select i1 %c163, i64 %i162, i64 4
  %v165 = trunc i64 %i164 to i32
  %v166 = insertelement <4 x i32> poison, i32 %v165, i64 0
  %v167 = shufflevector <4 x i32> %v166, <4 x i32> poison, <4 x i32> zeroinitializer
  %m168 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v167
  %p169 = getelementptr inbounds float, ptr %p121, i64 %index158
  %v170 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p169, i32 1, <4 x i1> %m168, <4 x float> zeroinitializer)
  %p171 = getelementptr inbounds float, ptr %p169, i64 5
  %v172 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p171, i32 1, <4 x i1> %m168, <4 x float> zeroinitializer)
  %p173 = getelementptr inbounds float, ptr %p169, i64 10
  %v174 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p173, i32 1, <4 x i1> %m168, <4 x float> zeroinitializer)
  %p175 = getelementptr inbounds float, ptr %p169, i64 15
  %v176 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p175, i32 1, <4 x i1> %m168, <4 x float> zeroinitializer)
  %v177 = fsub <4 x float> %v170, %v174
  %v178 = fadd <4 x float> %v172, %v174
  %v179 = fsub <4 x float> %v174, %v172
  %v180 = fsub <4 x float> %v172, %v176
  %p181 = getelementptr inbounds float, ptr %p124, i64 %index158
  %v182 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p181, i32 1, <4 x i1> %m168, <4 x float> zeroinitializer)
  %p183 = getelementptr inbounds float, ptr %p181, i64 5
  %v184 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p183, i32 1, <4 x i1> %m168, <4 x float> zeroinitializer)
  %p185 = getelementptr inbounds float, ptr %p181, i64 10
  %v186 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p185, i32 1, <4 x i1> %m168, <4 x float> zeroinitializer)
  %p187 = getelementptr inbounds float, ptr %p181, i64 15
  %v188 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p187, i32 1, <4 x i1> %m168, <4 x float> zeroinitializer)
  %v189 = fsub <4 x float> %v182, %v186
  %v190 = fadd <4 x float> %v184, %v186
  %v191 = fsub <4 x float> %v186, %v184
  %v192 = fsub <4 x float> %v184, %v188
  %p193 = getelementptr inbounds float, ptr %p126, i64 %index158
  %v194 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p193, i32 1, <4 x i1> %m168, <4 x float> zeroinitializer)
  %p195 = getelementptr inbounds float, ptr %p193, i64 5
  %v196 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p195, i32 1, <4 x i1> %m168, <4 x float> zeroinitializer)
  %p197 = getelementptr inbounds float, ptr %p193, i64 10
  %v198 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p197, i32 1, <4 x i1> %m168, <4 x float> zeroinitializer)
  %p199 = getelementptr inbounds float, ptr %p193, i64 15
  %v200 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p199, i32 1, <4 x i1> %m168, <4 x float> zeroinitializer)
  %v201 = fsub <4 x float> %v194, %v198
  %v202 = fadd <4 x float> %v196, %v198
  %v203 = fsub <4 x float> %v198, %v196
  %v204 = fsub <4 x float> %v196, %v200
  %p205 = getelementptr inbounds float, ptr %p128, i64 %index158
  %v206 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p205, i32 1, <4 x i1> %m168, <4 x float> zeroinitializer)
  %p207 = getelementptr inbounds float, ptr %p205, i64 5
  %v208 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p207, i32 1, <4 x i1> %m168, <4 x float> zeroinitializer)
  %p209 = getelementptr inbounds float, ptr %p205, i64 10
  %v210 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p209, i32 1, <4 x i1> %m168, <4 x float> zeroinitializer)
  %p211 = getelementptr inbounds float, ptr %p205, i64 15
  %v212 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p211, i32 1, <4 x i1> %m168, <4 x float> zeroinitializer)
  %v213 = fsub <4 x float> %v206, %v210
  %v214 = fadd <4 x float> %v208, %v210
  %v215 = fsub <4 x float> %v210, %v208
  %v216 = fsub <4 x float> %v208, %v212
  %v217 = fsub <4 x float> %v177, %v201
  %v218 = fadd <4 x float> %v189, %v201
  %v219 = fsub <4 x float> %v201, %v189
  %v220 = fsub <4 x float> %v189, %v213
  %p221 = getelementptr inbounds float, ptr %p123, i64 %index158
  store <4 x float> %v217, ptr %p221, align 4
  %p222 = getelementptr inbounds float, ptr %p135, i64 %index158
  store <4 x float> %v218, ptr %p222, align 4
  %p223 = getelementptr inbounds float, ptr %p143, i64 %index158
  store <4 x float> %v219, ptr %p223, align 4
  %p224 = getelementptr inbounds float, ptr %p151, i64 %index158
  store <4 x float> %v220, ptr %p224, align 4
  %v225 = fsub <4 x float> %v178, %v202
  %v226 = fadd <4 x float> %v190, %v202
  %v227 = fsub <4 x float> %v202, %v190
  %v228 = fsub <4 x float> %v190, %v214
  %p229 = getelementptr inbounds float, ptr %p129, i64 %index158
  store <4 x float> %v225, ptr %p229, align 4
  %p230 = getelementptr inbounds float, ptr %p137, i64 %index158
  store <4 x float> %v226, ptr %p230, align 4
  %p231 = getelementptr inbounds float, ptr %p145, i64 %index158
  store <4 x float> %v227, ptr %p231, align 4
  %p232 = getelementptr inbounds float, ptr %p153, i64 %index158
  store <4 x float> %v228, ptr %p232, align 4
  %v233 = fsub <4 x float> %v179, %v203
  %v234 = fadd <4 x float> %v191, %v203
  %v235 = fsub <4 x float> %v203, %v191
  %v236 = fsub <4 x float> %v191, %v215
  %p237 = getelementptr inbounds float, ptr %p131, i64 %index158
  store <4 x float> %v233, ptr %p237, align 4
  %p238 = getelementptr inbounds float, ptr %p139, i64 %index158
  store <4 x float> %v234, ptr %p238, align 4
  %p239 = getelementptr inbounds float, ptr %p147, i64 %index158
  store <4 x float> %v235, ptr %p239, align 4
  %p240 = getelementptr inbounds float, ptr %p155, i64 %index158
  store <4 x float> %v236, ptr %p240, align 4
  %v241 = fsub <4 x float> %v180, %v204
  %v242 = fadd <4 x float> %v192, %v204
  %v243 = fsub <4 x float> %v204, %v192
  %v244 = fsub <4 x float> %v192, %v216
  %p245 = getelementptr inbounds float, ptr %p133, i64 %index158
  store <4 x float> %v241, ptr %p245, align 4
  %p246 = getelementptr inbounds float, ptr %p141, i64 %index158
  store <4 x float> %v242, ptr %p246, align 4
  %p247 = getelementptr inbounds float, ptr %p149, i64 %index158
  store <4 x float> %v243, ptr %p247, align 4
  %p248 = getelementptr inbounds float, ptr %p157, i64 %index158
  store <4 x float> %v244, ptr %p248, align 4
  %i249 = add nsw i64 %index158, 4
  br label %loop158
done158:
  %i250 = add nsw i64 %index116, 1
  %c251 = icmp slt i64 %i250, 3
  br i1 %c251, label %loop116, label %done116
done116:
  %i252 = add nsw i64 %index109, 1
  %c253 = icmp slt i64 %i252, 2
  br i1 %c253, label %loop109, label %done109
done109:
  %i254 = add nsw i64 %index88, 1
  br label %loop88
done88:
  %i255 = mul nsw i64 %n44, 4
  %i256 = mul nsw i64 %i83, %i255
  %p257 = getelementptr inbounds float, ptr %p4, i64 %i256
  %i258 = mul nsw i64 %n38, %i255
  %i259 = add nsw i64 %i258, 16
  br label %loop260
loop260:
  %index260 = phi i64 [0, %done88], [%i365, %done267]
  %i261 = mul nsw i64 %index260, %i69
  %p262 = getelementptr inbounds float, ptr %scratch, i64 %i261
  %i263 = mul nsw i64 %index260, %i70
  %p264 = getelementptr inbounds float, ptr %p72, i64 %i263
  %i265 = mul nsw i64 %index260, %i259
  %p266 = getelementptr inbounds float, ptr %p257, i64 %i265
  br label %loop267
loop267:
  %index267 = phi i64 [0, %loop260], [%i364, %done273]
  %c268 = icmp slt i64 %index267, %i86
  br i1 %c268, label %body267, label %done267
body267:
  %i269 = mul nsw i64 %index267, %i255
  %p270 = getelementptr inbounds float, ptr %p266, i64 %i269
  %i271 = mul nsw i64 %index267, 4
  %p272 = getelementptr inbounds float, ptr %p264, i64 %i271
  br label %loop273
loop273:
  %index273 = phi i64 [0, %body267], [%i363, %done346]
  %c274 = icmp slt i64 %index273, %i82
  br i1 %c274, label %body273, label %done273
body273:
  %i275 = mul nsw i64 %index273, 20
  %p276 = getelementptr inbounds float, ptr %p262, i64 %i275
  %i277 = mul nsw i64 %index273, 24
  %p278 = getelementptr inbounds float, ptr %p272, i64 %i277
  %p279 = getelementptr inbounds float, ptr %p278, i64 24
  %c280 = icmp sgt i64 %n44, 0
  %i281 = select i1 %c280, i64 %n44, i64 0
  %i282 = udiv i64 %i281, 4
  %i283 = mul nsw i64 %i282, 4
  br label %loop284
loop284:
  %index284 = phi i64 [0, %body273], [%i345, %body284]
  %carried284_0 = phi <4 x float> [zeroinitializer, %body273], [%v339, %body284]
  %carried284_1 = phi <4 x float> [zeroinitializer, %body273], [%v344, %body284]
  %c285 = icmp slt i64 %index284, %i283
  br i1 %c285, label %body284, label %done284
body284:
  %i286 = mul nsw i64 %index284, 4
  %p287 = getelementptr inbounds float, ptr %p270, i64 %i286
  %p288 = getelementptr inbounds float, ptr %p287, i64 %i259
  call void @llvm.prefetch.p0(ptr %p288, i32 0, i32 2, i32 1)
  %v289 = load <4 x float>, ptr %p287, align 4
  %p290 = getelementptr inbounds float, ptr %p276, i64 %index284
  %v291 = load float, ptr %p290, align 4
  %v292 = insertelement <4 x float> poison, float %v291, i64 0
  %v293 = shufflevector <4 x float> %v292, <4 x float> poison, <4 x i32> zeroinitializer
  %v294 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v293, <4 x float> %v289, <4 x float> %carried284_0)
  %p295 = getelementptr inbounds float, ptr %p290, i64 20
  %v296 = load float, ptr %p295, align 4
  %v297 = insertelement <4 x float> poison, float %v296, i64 0
  %v298 = shufflevector <4 x float> %v297, <4 x float> poison, <4 x i32> zeroinitializer
  %v299 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v298, <4 x float> %v289, <4 x float> %carried284_1)
  %p300 = getelementptr inbounds float, ptr %p270, i64 %i286
  %p301 = getelementptr inbounds float, ptr %p300, i64 4
  %p302 = getelementptr inbounds float, ptr %p301, i64 %i259
  call void @llvm.prefetch.p0(ptr %p302, i32 0, i32 2, i32 1)
  %v303 = load <4 x float>, ptr %p301, align 4
  %p304 = getelementptr inbounds float, ptr %p276, i64 %index284
  %p305 = getelementptr inbounds float, ptr %p304, i64 1
  %v306 = load float, ptr %p305, align 4
  %v307 = insertelement <4 x float> poison, float %v306, i64 0
  %v308 = shufflevector <4 x float> %v307, <4 x float> poison, <4 x i32> zeroinitializer
  %v309 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v308, <4 x float> %v303, <4 x float> %v294)
  %p310 = getelementptr inbounds float, ptr %p304, i64 21
  %v311 = load float, ptr %p310, align 4
  %v312 = insertelement <4 x float> poison, float %v311, i64 0
  %v313 = shufflevector <4 x float> %v312, <4 x float> poison, <4 x i32> zeroinitializer
  %v314 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v313, <4 x float> %v303, <4 x float> %v299)
  %p315 = getelementptr inbounds float, ptr %p270, i64 %i286
  %p316 = getelementptr inbounds float, ptr %p315, i64 8
  %p317 = getelementptr inbounds float, ptr %p316, i64 %i259
  call void @llvm.prefetch.p0(ptr %p317, i32 0, i32 2, i32 1)
  %v318 = load <4 x float>, ptr %p316, align 4
  %p319 = getelementptr inbounds float, ptr %p276, i64 %index284
  %p320 = getelementptr inbounds float, ptr %p319, i64 2
  %v321 = load float, ptr %p320, align 4
  %v322 = insertelement <4 x float> poison, float %v321, i64 0
  %v323 = shufflevector <4 x float> %v322, <4 x float> poison, <4 x i32> zeroinitializer
  %v324 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v323, <4 x float> %v318, <4 x float> %v309)
  %p325 = getelementptr inbounds float, ptr %p319, i64 22
  %v326 = load float, ptr %p325, align 4
  %v327 = insertelement <4 x float> poison, float %v326, i64 0
  %v328 = shufflevector <4 x float> %v327, <4 x float> poison, <4 x i32> zeroinitializer
  %v329 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v328, <4 x float> %v318, <4 x float> %v314)
  %p330 = getelementptr inbounds float, ptr %p270, i64 %i286
  %p331 = getelementptr inbounds float, ptr %p330, i64 12
  %p332 = getelementptr inbounds float, ptr %p331, i64 %i259
  call void @llvm.prefetch.p0(ptr %p332, i32 0, i32 2, i32 1)
  %v333 = load <4 x float>, ptr %p331, align 4
  %p334 = getelementptr inbounds float, ptr %p276, i64 %index284
  %p335 = getelementptr inbounds float, ptr %p334, i64 3
  %v336 = load float, ptr %p335, align 4
  %v337 = insertelement <4 x float> poison, float %v336, i64 0
  %v338 = shufflevector <4 x float> %v337, <4 x float> poison, <4 x i32> zeroinitializer
  %v339 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v338, <4 x float> %v333, <4 x float> %v324)
  %p340 = getelementptr inbounds float, ptr %p334, i64 23
  %v341 = load float, ptr %p340, align 4
  %v342 = insertelement <4 x float> poison, float %v341, i64 0
  %v343 = shufflevector <4 x float> %v342, <4 x float> poison, <4 x i32> zeroinitializer
  %v344 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v343, <4 x float> %v333, <4 x float> %v329)
  %i345 = add nsw i64 %index284, 4
  br label %loop284
done284:
  br label %loop346
loop346:
  %index346 = phi i64 [%i283, %done284], [%i362, %body346]
  %carried346_0 = phi <4 x float> [%carried284_0, %done284], [%v356, %body346]
  %carried346_1 = phi <4 x float> [%carried284_1, %done284], [%v361, %body346]
  %c347 = icmp slt i64 %index346, %n44
  br i1 %c347, label %body346, label %done346
body346:
  %i348 = mul nsw i64 %index346, 4
  %p349 = getelementptr inbounds float, ptr %p270, i64 %i348
  %p350 = getelementptr inbounds float, ptr %p349, i64 %i259
  call void @llvm.prefetch.p0(ptr %p350, i32 0, i32 2, i32 1)
  %v351 = load <4 x float>, ptr %p349, align 4
  %p352 = getelementptr inbounds float, ptr %p276, i64 %index346
  %v353 = load float, ptr %p352, align 4
  %v354 = insertelement <4 x float> poison, float %v353, i64 0
  %v355 = shufflevector <4 x float> %v354, <4 x float> poison, <4 x i32> zeroinitializer
  %v356 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v355, <4 x float> %v351, <4 x float> %carried346_0)
  %p357 = getelementptr inbounds float, ptr %p352, i64 20
  %v358 = load float, ptr %p357, align 4
  %v359 = insertelement <4 x float> poison, float %v358, i64 0
  %v360 = shufflevector <4 x float> %v359, <4 x float> poison, <4 x i32> zeroinitializer
  %v361 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v360, <4 x float> %v351, <4 x float> %carried346_1)
  %i362 = add nsw i64 %index346, 1
  br label %loop346
done346:
  store <4 x float> %carried346_0, ptr %p278, align 4
  store <4 x float> %carried346_1, ptr %p279, align 4
  %i363 = add nsw i64 %index273, 2
  br label %loop273
done273:
  %i364 = add nsw i64 %index267, 1
  br label %loop267
done267:
  %i365 = add nsw i64 %index260, 1
  %c366 = icmp slt i64 %i365, 16
  br i1 %c366, label %loop260, label %done260
done260:
  %i367 = mul nsw i64 %i83, 4
  %i368 = mul nsw i64 %i86, 4
  %i369 = add nsw i64 %i367, %i368
  %c370 = icmp slt i64 %n46, %i369
  %i371 = select i1 %c370, i64 %n46, i64 %i369
  br label %loop372
loop372:
  %index372 = phi i64 [0, %done260], [%i525, %done412]
  %c373 = icmp slt i64 %index372, %i82
  br i1 %c373, label %body372, label %done372
body372:
  %i374 = add nsw i64 %i79, %index372
  %i375 = urem i64 %i374, %n34
  %i376 = udiv i64 %i374, %n34
  %i377 = udiv i64 %i376, %n32
  %i378 = urem i64 %i376, %n32
  %i379 = mul nsw i64 %i378, 2
  %i380 = mul nsw i64 %i375, 2
  %i381 = mul nsw i64 %index372, 24
  %p382 = getelementptr inbounds float, ptr %p72, i64 %i381
  %p383 = getelementptr inbounds float, ptr %p382, i64 %i70
  %i384 = mul nsw i64 2, %i70
  %p385 = getelementptr inbounds float, ptr %p382, i64 %i384
  %i386 = mul nsw i64 3, %i70
  %p387 = getelementptr inbounds float, ptr %p382, i64 %i386
  %i388 = mul nsw i64 4, %i70
  %p389 = getelementptr inbounds float, ptr %p382, i64 %i388
  %i390 = mul nsw i64 5, %i70
  %p391 = getelementptr inbounds float, ptr %p382, i64 %i390
  %i392 = mul nsw i64 6, %i70
  %p393 = getelementptr inbounds float, ptr %p382, i64 %i392
  %i394 = mul nsw i64 7, %i70
  %p395 = getelementptr inbounds float, ptr %p382, i64 %i394
  %i396 = mul nsw i64 8, %i70
  %p397 = getelementptr inbounds float, ptr %p382, i64 %i396
  %i398 = mul nsw i64 9, %i70
  %p399 = getelementptr inbounds float, ptr %p382, i64 %i398
  %i400 = mul nsw i64 10, %i70
  %p401 = getelementptr inbounds float, ptr %p382, i64 %i400
  %i402 = mul nsw i64 11, %i70
  %p403 = getelementptr inbounds float, ptr %p382, i64 %i402
  %i404 = mul nsw i64 12, %i70
  %p405 = getelementptr inbounds float, ptr %p382, i64 %i404
  %i406 = mul nsw i64 13, %i70
  %p407 = getelementptr inbounds float, ptr %p382, i64 %i406
  %i408 = mul nsw i64 14, %i70
  %p409 = getelementptr inbounds float, ptr %p382, i64 %i408
  %i410 = mul nsw i64 15, %i70
  %p411 = getelementptr inbounds float, ptr %p382, i64 %i410
  br label %loop412
loop412:
  %index412 = phi i64 [%i367, %body372], [%i524, %after503]
  %c413 = icmp slt i64 %index412, %i371
  br i1 %c413, label %body412, label %done412
body412:
  %i414 = sub nsw i64 %i371, 4
  %c415 = icmp slt i64 %index412, %i414
  %i416 = select i1 %c415, i64 %index412, i64 %i414
  %p417 = getelementptr inbounds float, ptr %p6, i64 %i416
  %v418 = load <4 x float>, ptr %p417, align 1
  %i419 = sub nsw i64 %i416, %i367
  %p420 = getelementptr inbounds float, ptr %p382, i64 %i419
  %v421 = load <4 x float>, ptr %p420, align 4
  %p422 = getelementptr inbounds float, ptr %p389, i64 %i419
  %v423 = load <4 x float>, ptr %p422, align 4
  %p424 = getelementptr inbounds float, ptr %p397, i64 %i419
  %v425 = load <4 x float>, ptr %p424, align 4
  %p426 = getelementptr inbounds float, ptr %p405, i64 %i419
  %v427 = load <4 x float>, ptr %p426, align 4
  %v428 = fadd <4 x float> %v423, %v425
  %v429 = fsub <4 x float> %v423, %v425
  %v430 = fadd <4 x float> %v421, %v428
  %v431 = fsub <4 x float> %v429, %v427
  %p432 = getelementptr inbounds float, ptr %p383, i64 %i419
  %v433 = load <4 x float>, ptr %p432, align 4
  %p434 = getelementptr inbounds float, ptr %p391, i64 %i419
  %v435 = load <4 x float>, ptr %p434, align 4
  %p436 = getelementptr inbounds float, ptr %p399, i64 %i419
  %v437 = load <4 x float>, ptr %p436, align 4
  %p438 = getelementptr inbounds float, ptr %p407, i64 %i419
  %v439 = load <4 x float>, ptr %p438, align 4
  %v440 = fadd <4 x float> %v435, %v437
  %v441 = fsub <4 x float> %v435, %v437
  %v442 = fadd <4 x float> %v433, %v440
  %v443 = fsub <4 x float> %v441, %v439
  %p444 = getelementptr inbounds float, ptr %p385, i64 %i419
  %v445 = load <4 x float>, ptr %p444, align 4
  %p446 = getelementptr inbounds float, ptr %p393, i64 %i419
  %v447 = load <4 x float>, ptr %p446, align 4
  %p448 = getelementptr inbounds float, ptr %p401, i64 %i419
  %v449 = load <4 x float>, ptr %p448, align 4
  %p450 = getelementptr inbounds float, ptr %p409, i64 %i419
  %v451 = load <4 x float>, ptr %p450, align 4
  %v452 = fadd <4 x float> %v447, %v449
  %v453 = fsub <4 x float> %v447, %v449
  %v454 = fadd <4 x float> %v445, %v452
  %v455 = fsub <4 x float> %v453, %v451
  %p456 = getelementptr inbounds float, ptr %p387, i64 %i419
  %v457 = load <4 x float>, ptr %p456, align 4
  %p458 = getelementptr inbounds float, ptr %p395, i64 %i419
  %v459 = load <4 x float>, ptr %p458, align 4
  %p460 = getelementptr inbounds float, ptr %p403, i64 %i419
  %v461 = load <4 x float>, ptr %p460, align 4
  %p462 = getelementptr inbounds float, ptr %p411, i64 %i419
  %v463 = load <4 x float>, ptr %p462, align 4
  %v464 = fadd <4 x float> %v459, %v461
  %v465 = fsub <4 x float> %v459, %v461
  %v466 = fadd <4 x float> %v457, %v464
  %v467 = fsub <4 x float> %v465, %v463
  %v468 = fadd <4 x float> %v442, %v454
  %v469 = fsub <4 x float> %v442, %v454
  %v470 = fadd <4 x float> %v430, %v468
  %v471 = fsub <4 x float> %v469, %v466
  %v472 = fadd <4 x float> %v443, %v455
  %v473 = fsub <4 x float> %v443, %v455
  %v474 = fadd <4 x float> %v431, %v472
  %v475 = fsub <4 x float> %v473, %v467
  %v476 = fadd <4 x float> %v470, %v418
  %v477 = fadd <4 x float> %v471, %v418
  %v478 = fadd <4 x float> %v474, %v418
  %v479 = fadd <4 x float> %v475, %v418
  %i480 = mul nsw i64 %i377, %n22
  %c481 = icmp slt i64 %i379, %n26
  br i1 %c481, label %then482, label %after482
then482:
  %c483 = icmp slt i64 %i380, %n28
  br i1 %c483, label %then484, label %after484
then484:
  %i485 = mul nsw i64 %i379, %n24
  %i486 = mul nsw i64 %i380, 5
  %i487 = add nsw i64 %i485, %i486
  %i488 = add nsw i64 %i480, %i487
  %i489 = add nsw i64 %i488, %i416
  %p490 = getelementptr inbounds float, ptr %p8, i64 %i489
  store <4 x float> %v476, ptr %p490, align 1
  br label %after484
after484:
  %i491 = add nsw i64 %i380, 1
  %c492 = icmp slt i64 %i491, %n28
  br i1 %c492, label %then493, label %after493
then493:
  %i494 = mul nsw i64 %i379, %n24
  %i495 = add nsw i64 %i380, 1
  %i496 = mul nsw i64 %i495, 5
  %i497 = add nsw i64 %i494, %i496
  %i498 = add nsw i64 %i480, %i497
  %i499 = add nsw i64 %i498, %i416
  %p500 = getelementptr inbounds float, ptr %p8, i64 %i499
  store <4 x float> %v477, ptr %p500, align 1
  br label %after493
after493:
  br label %after482
after482:
  %i501 = add nsw i64 %i379, 1
  %c502 = icmp slt i64 %i501, %n26
  br i1 %c502, label %then503, label %after503
then503:
  %c504 = icmp slt i64 %i380, %n28
  br i1 %c504, label %then505, label %after505
then505:
  %i506 = add nsw i64 %i379, 1
  %i507 = mul nsw i64 %i506, %n24
  %i508 = mul nsw i64 %i380, 5
  %i509 = add nsw i64 %i507, %i508
  %i510 = add nsw i64 %i480, %i509
  %i511 = add nsw i64 %i510, %i416
  %p512 = getelementptr inbounds float, ptr %p8, i64 %i511
  store <4 x float> %v478, ptr %p512, align 1
  br label %after505
after505:
  %i513 = add nsw i64 %i380, 1
  %c514 = icmp slt i64 %i513, %n28
  br i1 %c514, label %then515, label %after515
then515:
  %i516 = add nsw i64 %i379, 1
  %i517 = mul nsw i64 %i516, %n24
  %i518 = add nsw i64 %i380, 1
  %i519 = mul nsw i64 %i518, 5
  %i520 = add nsw i64 %i517, %i519
  %i521 = add nsw i64 %i480, %i520
  %i522 = add nsw i64 %i521, %i416
  %p523 = getelementptr inbounds float, ptr %p8, i64 %i522
  store <4 x float> %v479, ptr %p523, align 1
  br label %after515
after515:
  br label %after503
after503:
  %i524 = add nsw i64 %index412, 4
  br label %loop412
done412:
  %i525 = add nsw i64 %index372, 1
  br label %loop372
done372:
  %i526 = add nsw i64 %index75, 1
  br label %loop75
done75:
  ret void
}
