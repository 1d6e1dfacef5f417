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
  %index82 = phi i64 [%first, %entry], [%i531, %done377]
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
  %i95 = mul nsw i64 2, %n20
  br label %loop96
loop96:
  %index96 = phi i64 [0, %body82], [%i262, %done117]
  %c97 = icmp slt i64 %index96, %i90
  br i1 %c97, label %body96, label %done96
body96:
  %i98 = add nsw i64 %i87, %index96
  %i99 = urem i64 %i98, %n34
  %i100 = udiv i64 %i98, %n34
  %i101 = udiv i64 %i100, %n32
  %i102 = urem i64 %i100, %n32
  %i103 = mul nsw i64 %i102, 2
  %i104 = mul nsw i64 %i99, 2
  %i105 = mul nsw i64 %i103, 2
  %i106 = sub nsw i64 %i105, %n48
  %i107 = sub nsw i64 %i104, %n50
  %i108 = mul nsw i64 %i101, %n18
  %i109 = mul nsw i64 %i106, %n20
  %i110 = mul nsw i64 %i107, 5
  %p111 = getelementptr inbounds float, ptr %p2, i64 %i108
  %p112 = getelementptr inbounds float, ptr %p111, i64 %i109
  %p113 = getelementptr inbounds float, ptr %p112, i64 %i110
  %i114 = mul nsw i64 %index96, 20
  %p115 = getelementptr inbounds float, ptr %scratch, i64 %i114
  %i116 = udiv i64 %n44, 6
  br label %loop117
loop117:
  %index117 = phi i64 [0, %body96], [%i260, %done124]
  %i118 = udiv i64 %index117, 2
  %i119 = urem i64 %index117, 2
  %i120 = mul nsw i64 %i118, 6
  %i121 = add nsw i64 %i119, %i120
  %i122 = mul nsw i64 %i121, %n20
  %p123 = getelementptr inbounds float, ptr %p113, i64 %i122
  br label %loop124
loop124:
  %index124 = phi i64 [0, %loop117], [%i258, %done166]
  %i125 = mul nsw i64 %index124, 3
  %i126 = mul nsw i64 %i125, 5
  %i127 = mul nsw i64 %index117, 3
  %i128 = add nsw i64 %i127, %index124
  %p129 = getelementptr inbounds float, ptr %p123, i64 %i126
  %i130 = mul nsw i64 %i128, %i116
  %p131 = getelementptr inbounds float, ptr %p115, i64 %i130
  %p132 = getelementptr inbounds float, ptr %p129, i64 %i95
  %i133 = mul nsw i64 2, %i95
  %p134 = getelementptr inbounds float, ptr %p129, i64 %i133
  %i135 = mul nsw i64 3, %i95
  %p136 = getelementptr inbounds float, ptr %p129, i64 %i135
  %p137 = getelementptr inbounds float, ptr %p131, i64 %i73
  %i138 = mul nsw i64 2, %i73
  %p139 = getelementptr inbounds float, ptr %p131, i64 %i138
  %i140 = mul nsw i64 3, %i73
  %p141 = getelementptr inbounds float, ptr %p131, i64 %i140
  %i142 = mul nsw i64 4, %i73
  %p143 = getelementptr inbounds float, ptr %p131, i64 %i142
  %i144 = mul nsw i64 5, %i73
  %p145 = getelementptr inbounds float, ptr %p131, i64 %i144
  %i146 = mul nsw i64 6, %i73
  %p147 = getelementptr inbounds float, ptr %p131, i64 %i146
  %i148 = mul nsw i64 7, %i73
  %p149 = getelementptr inbounds float, ptr %p131, i64 %i148
  %i150 = mul nsw i64 8, %i73
  %p151 = getelementptr inbounds float, ptr %p131, i64 %i150
  %i152 = mul nsw i64 9, %i73
  %p153 = getelementptr inbounds float, ptr %p131, i64 %i152
  %i154 = mul nsw i64 10, %i73
  %p155 = getelementptr inbounds float, ptr %p131, i64 %i154
  %i156 = mul nsw i64 11, %i73
  %p157 = getelementptr inbounds float, ptr %p131, i64 %i156
  %i158 = mul nsw i64 12, %i73
  %p159 = getelementptr inbounds float, ptr %p131, i64 %i158
  %i160 = mul nsw i64 13, %i73
  %p161 = getelementptr inbounds float, ptr %p131, i64 %i160
  %i162 = mul nsw i64 14, %i73
  %p163 = getelementptr inbounds float, ptr %p131, i64 %i162
  %i164 = mul nsw i64 15, %i73
  %p165 = getelementptr inbounds float, ptr %p131, i64 %i164
  br label %loop166
loop166:
  %index166 = phi i64 [0, %loop124], [%i257, %body166]
  %c167 = icmp slt i64 %index166, %i116
  br i1 %c167, label %body166, label %done166
body166:
  %i168 = sub nsw i64 %i116, %index166
  %c169 = icmp sgt i64 %i168, 0
  %i170 = select i1 %c169, i64 %i168, i64 0
  %c171 = icmp slt i64 %i170, 4
  %i172 = select i1 %c171, i64 %i170, i64 4
  %v173 = trunc i64 %i172 to i32
  %v174 = insertelement <4 x i32> poison, i32 %v173, i64 0
  %v175 = shufflevector <4 x i32> %v174, <4 x i32> poison, <4 x i32> zeroinitializer
  %m176 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v175
  %p177 = getelementptr inbounds float, ptr %p129, i64 %index166
  %v178 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p177, i32 1, <4 x i1> %m176, <4 x float> zeroinitializer)
  %p179 = getelementptr inbounds float, ptr %p177, i64 5
  %v180 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p179, i32 1, <4 x i1> %m176, <4 x float> zeroinitializer)
  %p181 = getelementptr inbounds float, ptr %p177, i64 10
  %v182 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p181, i32 1, <4 x i1> %m176, <4 x float> zeroinitializer)
  %p183 = getelementptr inbounds float, ptr %p177, i64 15
  %v184 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p183, i32 1, <4 x i1> %m176, <4 x float> zeroinitializer)
  %v185 = fsub <4 x float> %v178, %v182
  %v186 = fadd <4 x float> %v180, %v182
  %v187 = fsub <4 x float> %v182, %v180
  %v188 = fsub <4 x float> %v180, %v184
  %p189 = getelementptr inbounds float, ptr %p132, i64 %index166
  %v190 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p189, i32 1, <4 x i1> %m176, <4 x float> zeroinitializer)
  %p191 = getelementptr inbounds float, ptr %p189, i64 5
  %v192 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p191, i32 1, <4 x i1> %m176, <4 x float> zeroinitializer)
  %p193 = getelementptr inbounds float, ptr %p189, i64 10
  %v194 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p193, i32 1, <4 x i1> %m176, <4 x float> zeroinitializer)
  %p195 = getelementptr inbounds float, ptr %p189, i64 15
  %v196 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p195, i32 1, <4 x i1> %m176, <4 x float> zeroinitializer)
  %v197 = fsub <4 x float> %v190, %v194
  %v198 = fadd <4 x float> %v192, %v194
  %v199 = fsub <4 x float> %v194, %v192
  %v200 = fsub <4 x float> %v192, %v196
  %p201 = getelementptr inbounds float, ptr %p134, i64 %index166
  %v202 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p201, i32 1, <4 x i1> %m176, <4 x float> zeroinitializer)
  %p203 = getelementptr inbounds float, ptr %p201, i64 5
  %v204 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p203, i32 1, <4 x i1> %m176, <4 x float> zeroinitializer)
  %p205 = getelementptr inbounds float, ptr %p201, i64 10
  %v206 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p205, i32 1, <4 x i1> %m176, <4 x float> zeroinitializer)
  %p207 = getelementptr inbounds float, ptr %p201, i64 15
  %v208 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p207, i32 1, <4 x i1> %m176, <4 x float> zeroinitializer)
  %v209 = fsub <4 x float> %v202, %v206
  %v210 = fadd <4 x float> %v204, %v206
  %v211 = fsub <4 x float> %v206, %v204
  %v212 = fsub <4 x float> %v204, %v208
  %p213 = getelementptr inbounds float, ptr %p136, i64 %index166
  %v214 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p213, i32 1, <4 x i1> %m176, <4 x float> zeroinitializer)
  %p215 = getelementptr inbounds float, ptr %p213, i64 5
  %v216 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p215, i32 1, <4 x i1> %m176, <4 x float> zeroinitializer)
  %p217 = getelementptr inbounds float, ptr %p213, i64 10
  %v218 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p217, i32 1, <4 x i1> %m176, <4 x float> zeroinitializer)
  %p219 = getelementptr inbounds float, ptr %p213, i64 15
  %v220 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p219, i32 1, <4 x i1> %m176, <4 x float> zeroinitializer)
  %v221 = fsub <4 x float> %v214, %v218
  %v222 = fadd <4 x float> %v216, %v218
  %v223 = fsub <4 x float> %v218, %v216
  %v224 = fsub <4 x float> %v216, %v220
  %v225 = fsub <4 x float> %v185, %v209
  %v226 = fadd <4 x float> %v197, %v209
  %v227 = fsub <4 x float> %v209, %v197
  %v228 = fsub <4 x float> %v197, %v221
  %p229 = getelementptr inbounds float, ptr %p131, i64 %index166
  store <4 x float> %v225, ptr %p229, align 4
  %p230 = getelementptr inbounds float, ptr %p143, i64 %index166
  store <4 x float> %v226, ptr %p230, align 4
  %p231 = getelementptr inbounds float, ptr %p151, i64 %index166
  store <4 x float> %v227, ptr %p231, align 4
  %p232 = getelementptr inbounds float, ptr %p159, i64 %index166
  store <4 x float> %v228, ptr %p232, align 4
  %v233 = fsub <4 x float> %v186, %v210
  %v234 = fadd <4 x float> %v198, %v210
  %v235 = fsub <4 x float> %v210, %v198
  %v236 = fsub <4 x float> %v198, %v222
  %p237 = getelementptr inbounds float, ptr %p137, i64 %index166
  store <4 x float> %v233, ptr %p237, align 4
  %p238 = getelementptr inbounds float, ptr %p145, i64 %index166
  store <4 x float> %v234, ptr %p238, align 4
  %p239 = getelementptr inbounds float, ptr %p153, i64 %index166
  store <4 x float> %v235, ptr %p239, align 4
  %p240 = getelementptr inbounds float, ptr %p161, i64 %index166
  store <4 x float> %v236, ptr %p240, align 4
  %v241 = fsub <4 x float> %v187, %v211
  %v242 = fadd <4 x float> %v199, %v211
  %v243 = fsub <4 x float> %v211, %v199
  %v244 = fsub <4 x float> %v199, %v223
  %p245 = getelementptr inbounds float, ptr %p139, i64 %index166
  store <4 x float> %v241, ptr %p245, align 4
  %p246 = getelementptr inbounds float, ptr %p147, i64 %index166
  store <4 x float> %v242, ptr %p246, align 4
  %p247 = getelementptr inbounds float, ptr %p155, i64 %index166
  store <4 x float> %v243, ptr %p247, align 4
  %p248 = getelementptr inbounds float, ptr %p163, i64 %index166
  store <4 x float> %v244, ptr %p248, align 4
  %v249 = fsub <4 x float> %v188, %v212
  %v250 = fadd <4 x float> %v200, %v212
  %v251 = fsub <4 x float> %v212, %v200
  %v252 = fsub <4 x float> %v200, %v224
  %p253 = getelementptr inbounds float, ptr %p141, i64 %index166
  store <4 x float> %v249, ptr %p253, align 4
  %p254 = getelementptr inbounds float, ptr %p149, i64 %index166
  store <4 x float> %v250, ptr %p254, align 4
  %p255 = getelementptr inbounds float, ptr %p157, i64 %index166
  store <4 x float> %v251, ptr %p255, align 4
  %p256 = getelementptr inbounds float, ptr %p165, i64 %index166
  store <4 x float> %v252, ptr %p256, align 4
  %i257 = add nsw i64 %index166, 4
  br label %loop166
done166:
  %i258 = add nsw i64 %index124, 1
  %c259 = icmp slt i64 %i258, 3
  br i1 %c259, label %loop124, label %done124
done124:
  %i260 = add nsw i64 %index117, 1
  %c261 = icmp slt i64 %i260, 2
  br i1 %c261, label %loop117, label %done117
done117:
  %i262 = add nsw i64 %index96, 1
  br label %loop96
done96:
  %i263 = mul nsw i64 %i91, %i79
  %p264 = getelementptr inbounds float, ptr %p4, i64 %i263
  br label %loop265
loop265:
  %index265 = phi i64 [0, %done96], [%i370, %done272]
  %i266 = mul nsw i64 %index265, %i73
  %p267 = getelementptr inbounds float, ptr %scratch, i64 %i266
  %i268 = mul nsw i64 %index265, %i74
  %p269 = getelementptr inbounds float, ptr %p76, i64 %i268
  %i270 = mul nsw i64 %index265, %i81
  %p271 = getelementptr inbounds float, ptr %p264, i64 %i270
  br label %loop272
loop272:
  %index272 = phi i64 [0, %loop265], [%i369, %done278]
  %c273 = icmp slt i64 %index272, %i94
  br i1 %c273, label %body272, label %done272
body272:
  %i274 = mul nsw i64 %index272, %i79
  %p275 = getelementptr inbounds float, ptr %p271, i64 %i274
  %i276 = mul nsw i64 %index272, 4
  %p277 = getelementptr inbounds float, ptr %p269, i64 %i276
  br label %loop278
loop278:
  %index278 = phi i64 [0, %body272], [%i368, %done351]
  %c279 = icmp slt i64 %index278, %i90
  br i1 %c279, label %body278, label %done278
body278:
  %i280 = mul nsw i64 %index278, 20
  %p281 = getelementptr inbounds float, ptr %p267, i64 %i280
  %i282 = mul nsw i64 %index278, 24
  %p283 = getelementptr inbounds float, ptr %p277, i64 %i282
  %p284 = getelementptr inbounds float, ptr %p283, i64 24
  %c285 = icmp sgt i64 %n44, 0
  %i286 = select i1 %c285, i64 %n44, i64 0
  %i287 = udiv i64 %i286, 4
  %i288 = mul nsw i64 %i287, 4
  br label %loop289
loop289:
  %index289 = phi i64 [0, %body278], [%i350, %body289]
  %carried289_0 = phi <4 x float> [zeroinitializer, %body278], [%v344, %body289]
  %carried289_1 = phi <4 x float> [zeroinitializer, %body278], [%v349, %body289]
  %c290 = icmp slt i64 %index289, %i288
  br i1 %c290, label %body289, label %done289
body289:
  %i291 = mul nsw i64 %index289, 4
  %p292 = getelementptr inbounds float, ptr %p275, i64 %i291
  %p293 = getelementptr inbounds float, ptr %p292, i64 %i81
  call void @llvm.prefetch.p0(ptr %p293, i32 0, i32 2, i32 1)
  %v294 = load <4 x float>, ptr %p292, align 4
  %p295 = getelementptr inbounds float, ptr %p281, i64 %index289
  %v296 = load float, ptr %p295, align 4
  %v297 = insertelement <4 x float> poison, float %v296, i64 0
  %v298 = shufflevector <4 x float> %v297, <4 x float> poison, <4 x i32> zeroinitializer
  %v299 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v298, <4 x float> %v294, <4 x float> %carried289_0)
  %p300 = getelementptr inbounds float, ptr %p295, i64 20
  %v301 = load float, ptr %p300, align 4
  %v302 = insertelement <4 x float> poison, float %v301, i64 0
  %v303 = shufflevector <4 x float> %v302, <4 x float> poison, <4 x i32> zeroinitializer
  %v304 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v303, <4 x float> %v294, <4 x float> %carried289_1)
  %p305 = getelementptr inbounds float, ptr %p275, i64 %i291
  %p306 = getelementptr inbounds float, ptr %p305, i64 4
  %p307 = getelementptr inbounds float, ptr %p306, i64 %i81
  call void @llvm.prefetch.p0(ptr %p307, i32 0, i32 2, i32 1)
  %v308 = load <4 x float>, ptr %p306, align 4
  %p309 = getelementptr inbounds float, ptr %p281, i64 %index289
  %p310 = getelementptr inbounds float, ptr %p309, i64 1
  %v311 = load float, ptr %p310, align 4
  %v312 = insertelement <4 x float> poison, float %v311, i64 0
  %v313 = shufflevector <4 x float> %v312, <4 x float> poison, <4 x i32> zeroinitializer
  %v314 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v313, <4 x float> %v308, <4 x float> %v299)
  %p315 = getelementptr inbounds float, ptr %p309, i64 21
  %v316 = load float, ptr %p315, align 4
  %v317 = insertelement <4 x float> poison, float %v316, i64 0
  %v318 = shufflevector <4 x float> %v317, <4 x float> poison, <4 x i32> zeroinitializer
  %v319 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v318, <4 x float> %v308, <4 x float> %v304)
  %p320 = getelementptr inbounds float, ptr %p275, i64 %i291
  %p321 = getelementptr inbounds float, ptr %p320, i64 8
  %p322 = getelementptr inbounds float, ptr %p321, i64 %i81
  call void @llvm.prefetch.p0(ptr %p322, i32 0, i32 2, i32 1)
  %v323 = load <4 x float>, ptr %p321, align 4
  %p324 = getelementptr inbounds float, ptr %p281, i64 %index289
  %p325 = getelementptr inbounds float, ptr %p324, i64 2
  %v326 = load float, ptr %p325, align 4
  %v327 = insertelement <4 x float> poison, float %v326, i64 0
  %v328 = shufflevector <4 x float> %v327, <4 x float> poison, <4 x i32> zeroinitializer
  %v329 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v328, <4 x float> %v323, <4 x float> %v314)
  %p330 = getelementptr inbounds float, ptr %p324, i64 22
  %v331 = load float, ptr %p330, align 4
  %v332 = insertelement <4 x float> poison, float %v331, i64 0
  %v333 = shufflevector <4 x float> %v332, <4 x float> poison, <4 x i32> zeroinitializer
  %v334 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v333, <4 x float> %v323, <4 x float> %v319)
  %p335 = getelementptr inbounds float, ptr %p275, i64 %i291
  %p336 = getelementptr inbounds float, ptr %p335, i64 12
  %p337 = getelementptr inbounds float, ptr %p336, i64 %i81
  call void @llvm.prefetch.p0(ptr %p337, i32 0, i32 2, i32 1)
  %v338 = load <4 x float>, ptr %p336, align 4
  %p339 = getelementptr inbounds float, ptr %p281, i64 %index289
  %p340 = getelementptr inbounds float, ptr %p339, i64 3
  %v341 = load float, ptr %p340, align 4
  %v342 = insertelement <4 x float> poison, float %v341, i64 0
  %v343 = shufflevector <4 x float> %v342, <4 x float> poison, <4 x i32> zeroinitializer
  %v344 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v343, <4 x float> %v338, <4 x float> %v329)
  %p345 = getelementptr inbounds float, ptr %p339, i64 23
  %v346 = load float, ptr %p345, align 4
  %v347 = insertelement <4 x float> poison, float %v346, i64 0
  %v348 = shufflevector <4 x float> %v347, <4 x float> poison, <4 x i32> zeroinitializer
  %v349 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v348, <4 x float> %v338, <4 x float> %v334)
  %i350 = add nsw i64 %index289, 4
  br label %loop289
done289:
  br label %loop351
loop351:
  %index351 = phi i64 [%i288, %done289], [%i367, %body351]
  %carried351_0 = phi <4 x float> [%carried289_0, %done289], [%v361, %body351]
  %carried351_1 = phi <4 x float> [%carried289_1, %done289], [%v366, %body351]
  %c352 = icmp slt i64 %index351, %n44
  br i1 %c352, label %body351, label %done351
body351:
  %i353 = mul nsw i64 %index351, 4
  %p354 = getelementptr inbounds float, ptr %p275, i64 %i353
  %p355 = getelementptr inbounds float, ptr %p354, i64 %i81
  call void @llvm.prefetch.p0(ptr %p355, i32 0, i32 2, i32 1)
  %v356 = load <4 x float>, ptr %p354, align 4
  %p357 = getelementptr inbounds float, ptr %p281, i64 %index351
  %v358 = load float, ptr %p357, align 4
  %v359 = insertelement <4 x float> poison, float %v358, i64 0
  %v360 = shufflevector <4 x float> %v359, <4 x float> poison, <4 x i32> zeroinitializer
  %v361 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v360, <4 x float> %v356, <4 x float> %carried351_0)
  %p362 = getelementptr inbounds float, ptr %p357, i64 20
  %v363 = load float, ptr %p362, align 4
  %v364 = insertelement <4 x float> poison, float %v363, i64 0
  %v365 = shufflevector <4 x float> %v364, <4 x float> poison, <4 x i32> zeroinitializer
  %v366 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v365, <4 x float> %v356, <4 x float> %carried351_1)
  %i367 = add nsw i64 %index351, 1
  br label %loop351
done351:
  store <4 x float> %carried351_0, ptr %p283, align 4
  store <4 x float> %carried351_1, ptr %p284, align 4
  %i368 = add nsw i64 %index278, 2
  br label %loop278
done278:
  %i369 = add nsw i64 %index272, 1
  br label %loop272
done272:
  %i370 = add nsw i64 %index265, 1
  %c371 = icmp slt i64 %i370, 16
  br i1 %c371, label %loop265, label %done265
done265:
  %i372 = mul nsw i64 %i91, 4
  %i373 = mul nsw i64 %i94, 4
  %i374 = add nsw i64 %i372, %i373
  %c375 = icmp slt i64 %n46, %i374
  %i376 = select i1 %c375, i64 %n46, i64 %i374
  br label %loop377
loop377:
  %index377 = phi i64 [0, %done265], [%i530, %done417]
  %c378 = icmp slt i64 %index377, %i90
  br i1 %c378, label %body377, label %done377
body377:
  %i379 = add nsw i64 %i87, %index377
  %i380 = urem i64 %i379, %n34
  %i381 = udiv i64 %i379, %n34
  %i382 = udiv i64 %i381, %n32
  %i383 = urem i64 %i381, %n32
  %i384 = mul nsw i64 %i383, 2
  %i385 = mul nsw i64 %i380, 2
  %i386 = mul nsw i64 %index377, 24
  %p387 = getelementptr inbounds float, ptr %p76, i64 %i386
  %p388 = getelementptr inbounds float, ptr %p387, i64 %i74
  %i389 = mul nsw i64 2, %i74
  %p390 = getelementptr inbounds float, ptr %p387, i64 %i389
  %i391 = mul nsw i64 3, %i74
  %p392 = getelementptr inbounds float, ptr %p387, i64 %i391
  %i393 = mul nsw i64 4, %i74
  %p394 = getelementptr inbounds float, ptr %p387, i64 %i393
  %i395 = mul nsw i64 5, %i74
  %p396 = getelementptr inbounds float, ptr %p387, i64 %i395
  %i397 = mul nsw i64 6, %i74
  %p398 = getelementptr inbounds float, ptr %p387, i64 %i397
  %i399 = mul nsw i64 7, %i74
  %p400 = getelementptr inbounds float, ptr %p387, i64 %i399
  %i401 = mul nsw i64 8, %i74
  %p402 = getelementptr inbounds float, ptr %p387, i64 %i401
  %i403 = mul nsw i64 9, %i74
  %p404 = getelementptr inbounds float, ptr %p387, i64 %i403
  %i405 = mul nsw i64 10, %i74
  %p406 = getelementptr inbounds float, ptr %p387, i64 %i405
  %i407 = mul nsw i64 11, %i74
  %p408 = getelementptr inbounds float, ptr %p387, i64 %i407
  %i409 = mul nsw i64 12, %i74
  %p410 = getelementptr inbounds float, ptr %p387, i64 %i409
  %i411 = mul nsw i64 13, %i74
  %p412 = getelementptr inbounds float, ptr %p387, i64 %i411
  %i413 = mul nsw i64 14, %i74
  %p414 = getelementptr inbounds float, ptr %p387, i64 %i413
  %i415 = mul nsw i64 15, %i74
  %p416 = getelementptr inbounds float, ptr %p387, i64 %i415
  br label %loop417
loop417:
  %index417 = phi i64 [%i372, %body377], [%i529, %after508]
  %c418 = icmp slt i64 %index417, %i376
  br i1 %c418, label %body417, label %done417
body417:
  %i419 = sub nsw i64 %i376, 4
  %c420 = icmp slt i64 %index417, %i419
  %i421 = select i1 %c420, i64 %index417, i64 %i419
  %p422 = getelementptr inbounds float, ptr %p6, i64 %i421
  %v423 = load <4 x float>, ptr %p422, align 1
  %i424 = sub nsw i64 %i421, %i372
  %p425 = getelementptr inbounds float, ptr %p387, i64 %i424
  %v426 = load <4 x float>, ptr %p425, align 4
  %p427 = getelementptr inbounds float, ptr %p394, i64 %i424
  %v428 = load <4 x float>, ptr %p427, align 4
  %p429 = getelementptr inbounds float, ptr %p402, i64 %i424
  %v430 = load <4 x float>, ptr %p429, align 4
  %p431 = getelementptr inbounds float, ptr %p410, i64 %i424
  %v432 = load <4 x float>, ptr %p431, align 4
  %v433 = fadd <4 x float> %v428, %v430
  %v434 = fsub <4 x float> %v428, %v430
  %v435 = fadd <4 x float> %v426, %v433
  %v436 = fsub <4 x float> %v434, %v432
  %p437 = getelementptr inbounds float, ptr %p388, i64 %i424
  %v438 = load <4 x float>, ptr %p437, align 4
  %p439 = getelementptr inbounds float, ptr %p396, i64 %i424
  %v440 = load <4 x float>, ptr %p439, align 4
  %p441 = getelementptr inbounds float, ptr %p404, i64 %i424
  %v442 = load <4 x float>, ptr %p441, align 4
  %p443 = getelementptr inbounds float, ptr %p412, i64 %i424
  %v444 = load <4 x float>, ptr %p443, align 4
  %v445 = fadd <4 x float> %v440, %v442
  %v446 = fsub <4 x float> %v440, %v442
  %v447 = fadd <4 x float> %v438, %v445
  %v448 = fsub <4 x float> %v446, %v444
  %p449 = getelementptr inbounds float, ptr %p390, i64 %i424
  %v450 = load <4 x float>, ptr %p449, align 4
  %p451 = getelementptr inbounds float, ptr %p398, i64 %i424
  %v452 = load <4 x float>, ptr %p451, align 4
  %p453 = getelementptr inbounds float, ptr %p406, i64 %i424
  %v454 = load <4 x float>, ptr %p453, align 4
  %p455 = getelementptr inbounds float, ptr %p414, i64 %i424
  %v456 = load <4 x float>, ptr %p455, align 4
  %v457 = fadd <4 x float> %v452, %v454
  %v458 = fsub <4 x float> %v452, %v454
  %v459 = fadd <4 x float> %v450, %v457
  %v460 = fsub <4 x float> %v458, %v456
  %p461 = getelementptr inbounds float, ptr %p392, i64 %i424
  %v462 = load <4 x float>, ptr %p461, align 4
  %p463 = getelementptr inbounds float, ptr %p400, i64 %i424
  %v464 = load <4 x float>, ptr %p463, align 4
  %p465 = getelementptr inbounds float, ptr %p408, i64 %i424
  %v466 = load <4 x float>, ptr %p465, align 4
  %p467 = getelementptr inbounds float, ptr %p416, i64 %i424
  %v468 = load <4 x float>, ptr %p467, align 4
  %v469 = fadd <4 x float> %v464, %v466
  %v470 = fsub <4 x float> %v464, %v466
  %v471 = fadd <4 x float> %v462, %v469
  %v472 = fsub <4 x float> %v470, %v468
  %v473 = fadd <4 x float> %v447, %v459
  %v474 = fsub <4 x float> %v447, %v459
  %v475 = fadd <4 x float> %v435, %v473
  %v476 = fsub <4 x float> %v474, %v471
  %v477 = fadd <4 x float> %v448, %v460
  %v478 = fsub <4 x float> %v448, %v460
  %v479 = fadd <4 x float> %v436, %v477
  %v480 = fsub <4 x float> %v478, %v472
  %v481 = fadd <4 x float> %v475, %v423
  %v482 = fadd <4 x float> %v476, %v423
  %v483 = fadd <4 x float> %v479, %v423
  %v484 = fadd <4 x float> %v480, %v423
  %i485 = mul nsw i64 %i382, %n22
  %c486 = icmp slt i64 %i384, %n26
  br i1 %c486, label %then487, label %after487
then487:
  %c488 = icmp slt i64 %i385, %n28
  br i1 %c488, label %then489, label %after489
then489:
  %i490 = mul nsw i64 %i384, %n24
  %i491 = mul nsw i64 %i385, 5
  %i492 = add nsw i64 %i490, %i491
  %i493 = add nsw i64 %i485, %i492
  %i494 = add nsw i64 %i493, %i421
  %p495 = getelementptr inbounds float, ptr %p8, i64 %i494
  store <4 x float> %v481, ptr %p495, align 1
  br label %after489
after489:
  %i496 = add nsw i64 %i385, 1
  %c497 = icmp slt i64 %i496, %n28
  br i1 %c497, label %then498, label %after498
then498:
  %i499 = mul nsw i64 %i384, %n24
  %i500 = add nsw i64 %i385, 1
  %i501 = mul nsw i64 %i500, 5
  %i502 = add nsw i64 %i499, %i501
  %i503 = add nsw i64 %i485, %i502
  %i504 = add nsw i64 %i503, %i421
  %p505 = getelementptr inbounds float, ptr %p8, i64 %i504
  store <4 x float> %v482, ptr %p505, align 1
  br label %after498
after498:
  br label %after487
after487:
  %i506 = add nsw i64 %i384, 1
  %c507 = icmp slt i64 %i506, %n26
  br i1 %c507, label %then508, label %after508
then508:
  %c509 = icmp slt i64 %i385, %n28
  br i1 %c509, label %then510, label %after510
then510:
  %i511 = add nsw i64 %i384, 1
  %i512 = mul nsw i64 %i511, %n24
  %i513 = mul nsw i64 %i385, 5
  %i514 = add nsw i64 %i512, %i513
  %i515 = add nsw i64 %i485, %i514
  %i516 = add nsw i64 %i515, %i421
  %p517 = getelementptr inbounds float, ptr %p8, i64 %i516
  store <4 x float> %v483, ptr %p517, align 1
  br label %after510
after510:
  %i518 = add nsw i64 %i385, 1
  %c519 = icmp slt i64 %i518, %n28
  br i1 %c519, label %then520, label %after520
then520:
  %i521 = add nsw i64 %i384, 1
  %i522 = mul nsw i64 %i521, %n24
  %i523 = add nsw i64 %i385, 1
  %i524 = mul nsw i64 %i523, 5
  %i525 = add nsw i64 %i522, %i524
  %i526 = add nsw i64 %i485, %i525
  %i527 = add nsw i64 %i526, %i421
  %p528 = getelementptr inbounds float, ptr %p8, i64 %i527
  store <4 x float> %v484, ptr %p528, align 1
  br label %after520
after520:
  br label %after508
after508:
  %i529 = add nsw i64 %index417, 4
  br label %loop417
done417:
  %i530 = add nsw i64 %index377, 1
  br label %loop377
done377:
  %i531 = add nsw i64 %index82, 1
  br label %loop82
done82:
  ret void
}
