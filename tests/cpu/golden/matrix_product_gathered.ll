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
  %n12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %arguments, i64 6
  %n14 = load i64, ptr %v13, align 8
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
  %i63 = add nsw i64 %n14, 3
  %i64 = udiv i64 %i63, 4
  %i65 = sub nsw i64 %n18, 1
  %i66 = add nsw i64 %n12, %i65
  %i67 = udiv i64 %i66, %n18
  br label %loop68
loop68:
  %index68 = phi i64 [%first, %entry], [%i292, %done117]
  %c69 = icmp slt i64 %index68, %last
  br i1 %c69, label %body68, label %done68
body68:
  %i70 = udiv i64 %index68, %i64
  %i71 = urem i64 %index68, %i64
  %i72 = udiv i64 %i70, %i67
  %i73 = urem i64 %i70, %i67
  %i74 = udiv i64 %i72, %n38
  %i75 = urem i64 %i72, %n38
  %i76 = mul nsw i64 %i75, %n46
  %i77 = mul nsw i64 %i75, %n54
  %i78 = mul nsw i64 %i75, %n62
  %i79 = udiv i64 %i74, %n36
  %i80 = urem i64 %i74, %n36
  %i81 = mul nsw i64 %i80, %n44
  %i82 = add nsw i64 %i76, %i81
  %i83 = mul nsw i64 %i80, %n52
  %i84 = add nsw i64 %i77, %i83
  %i85 = mul nsw i64 %i80, %n60
  %i86 = add nsw i64 %i78, %i85
  %i87 = udiv i64 %i79, %n34
  %i88 = urem i64 %i79, %n34
  %i89 = mul nsw i64 %i88, %n42
  %i90 = add nsw i64 %i82, %i89
  %i91 = mul nsw i64 %i88, %n50
  %i92 = add nsw i64 %i84, %i91
  %i93 = mul nsw i64 %i88, %n58
  %i94 = add nsw i64 %i86, %i93
  %i95 = mul nsw i64 %i87, %n40
  %i96 = add nsw i64 %i90, %i95
  %i97 = mul nsw i64 %i87, %n48
  %i98 = add nsw i64 %i92, %i97
  %i99 = mul nsw i64 %i87, %n56
  %i100 = add nsw i64 %i94, %i99
  %i101 = mul nsw i64 %i71, 4
  %i102 = mul nsw i64 %i73, %n18
  %i103 = add nsw i64 %i102, %n18
  %c104 = icmp slt i64 %i103, %n12
  %i105 = select i1 %c104, i64 %i103, i64 %n12
  %i106 = sub nsw i64 %n14, %i101
  %c107 = icmp sgt i64 %i106, 0
  %i108 = select i1 %c107, i64 %i106, i64 0
  %c109 = icmp slt i64 %i108, 4
  %i110 = select i1 %c109, i64 %i108, i64 4
  %v111 = trunc i64 %i110 to i32
  %v112 = insertelement <4 x i32> poison, i32 %v111, i64 0
  %v113 = shufflevector <4 x i32> %v112, <4 x i32> poison, <4 x i32> zeroinitializer
  %m114 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v113
  %p115 = getelementptr inbounds float, ptr %p2, i64 %i96
  %p116 = getelementptr inbounds float, ptr %p4, i64 %i98
  br label %loop117
loop117:
  %index117 = phi i64 [0, %body68], [%i291, %done174]
  %c118 = icmp slt i64 %index117, %n16
  br i1 %c118, label %body117, label %done117
body117:
  %i119 = sub nsw i64 %n16, %index117
  %c120 = icmp slt i64 %n20, %i119
  %i121 = select i1 %c120, i64 %n20, i64 %i119
  %i122 = mul nsw i64 %index117, %n26
  %p123 = getelementptr inbounds float, ptr %p116, i64 %i122
  %i124 = mul nsw i64 %index117, %n24
  %p125 = getelementptr inbounds float, ptr %p115, i64 %i124
  %i126 = sub nsw i64 %n14, %i101
  %c127 = icmp sgt i64 %i126, 0
  %i128 = select i1 %c127, i64 %i126, i64 0
  %c129 = icmp slt i64 %i128, 4
  %i130 = select i1 %c129, i64 %i128, i64 4
  %v131 = trunc i64 %i130 to i32
  %v132 = insertelement <4 x i32> poison, i32 %v131, i64 0
  %v133 = shufflevector <4 x i32> %v132, <4 x i32> poison, <4 x i32> zeroinitializer
  %m134 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v133
  br label %loop135
loop135:
  %index135 = phi i64 [0, %body117], [%i172, %body135]
  %c136 = icmp slt i64 %index135, %i121
  br i1 %c136, label %body135, label %done135
body135:
  %i137 = mul nsw i64 %index135, %n26
  %p138 = getelementptr inbounds float, ptr %p123, i64 %i137
  %i139 = mul nsw i64 %index135, 4
  %p140 = getelementptr inbounds float, ptr %scratch, i64 %i139
  %i141 = sub nsw i64 %n14, 1
  %c142 = icmp slt i64 %i101, %i141
  %i143 = select i1 %c142, i64 %i101, i64 %i141
  %i144 = add nsw i64 %i101, 1
  %i145 = sub nsw i64 %n14, 1
  %c146 = icmp slt i64 %i144, %i145
  %i147 = select i1 %c146, i64 %i144, i64 %i145
  %i148 = add nsw i64 %i101, 2
  %i149 = sub nsw i64 %n14, 1
  %c150 = icmp slt i64 %i148, %i149
  %i151 = select i1 %c150, i64 %i148, i64 %i149
  %i152 = add nsw i64 %i101, 3
  %i153 = sub nsw i64 %n14, 1
  %c154 = icmp slt i64 %i152, %i153
  %i155 = select i1 %c154, i64 %i152, i64 %i153
  %i156 = mul nsw i64 %i143, %n28
  %p157 = getelementptr inbounds float, ptr %p138, i64 %i156
  %i158 = mul nsw i64 %i147, %n28
  %p159 = getelementptr inbounds float, ptr %p138, i64 %i158
  %i160 = mul nsw i64 %i151, %n28
  %p161 = getelementptr inbounds float, ptr %p138, i64 %i160
  %i162 = mul nsw i64 %i155, %n28
  %p163 = getelementptr inbounds float, ptr %p138, i64 %i162
  %v164 = load float, ptr %p157, align 4
  %v165 = insertelement <4 x float> poison, float %v164, i64 0
  %v166 = load float, ptr %p159, align 4
  %v167 = insertelement <4 x float> %v165, float %v166, i64 1
  %v168 = load float, ptr %p161, align 4
  %v169 = insertelement <4 x float> %v167, float %v168, i64 2
  %v170 = load float, ptr %p163, align 4
  %v171 = insertelement <4 x float> %v169, float %v170, i64 3
  store <4 x float> %v171, ptr %p140, align 4
  %i172 = add nsw i64 %index135, 1
  br label %loop135
done135:
  %i173 = sub nsw i64 %i105, 1
  br label %loop174
loop174:
  %index174 = phi i64 [%i102, %done135], [%i290, %done283]
  %c175 = icmp slt i64 %index174, %i105
  br i1 %c175, label %body174, label %done174
body174:
  %i176 = add nsw i64 %index174, 1
  %c177 = icmp slt i64 %i176, %i173
  %i178 = select i1 %c177, i64 %i176, i64 %i173
  %i179 = mul nsw i64 %index174, %n22
  %p180 = getelementptr inbounds float, ptr %p125, i64 %i179
  %i181 = mul nsw i64 %i178, %n22
  %p182 = getelementptr inbounds float, ptr %p125, i64 %i181
  %c183 = icmp sgt i64 %i121, 0
  %i184 = select i1 %c183, i64 %i121, i64 0
  %i185 = udiv i64 %i184, 4
  %i186 = mul nsw i64 %i185, 4
  br label %loop187
loop187:
  %index187 = phi i64 [0, %body174], [%i247, %body187]
  %carried187_0 = phi <4 x float> [zeroinitializer, %body174], [%v240, %body187]
  %carried187_1 = phi <4 x float> [zeroinitializer, %body174], [%v246, %body187]
  %c188 = icmp slt i64 %index187, %i186
  br i1 %c188, label %body187, label %done187
body187:
  %i189 = mul nsw i64 %index187, 4
  %p190 = getelementptr inbounds float, ptr %scratch, i64 %i189
  %v191 = load <4 x float>, ptr %p190, align 4
  %p192 = getelementptr inbounds float, ptr %p180, i64 %index187
  %v193 = load float, ptr %p192, align 4
  %v194 = insertelement <4 x float> poison, float %v193, i64 0
  %v195 = shufflevector <4 x float> %v194, <4 x float> poison, <4 x i32> zeroinitializer
  %v196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v195, <4 x float> %v191, <4 x float> %carried187_0)
  %p197 = getelementptr inbounds float, ptr %p182, i64 %index187
  %v198 = load float, ptr %p197, align 4
  %v199 = insertelement <4 x float> poison, float %v198, i64 0
  %v200 = shufflevector <4 x float> %v199, <4 x float> poison, <4 x i32> zeroinitializer
  %v201 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v200, <4 x float> %v191, <4 x float> %carried187_1)
  %p202 = getelementptr inbounds float, ptr %scratch, i64 %i189
  %p203 = getelementptr inbounds float, ptr %p202, i64 4
  %v204 = load <4 x float>, ptr %p203, align 4
  %p205 = getelementptr inbounds float, ptr %p180, i64 %index187
  %p206 = getelementptr inbounds float, ptr %p205, i64 1
  %v207 = load float, ptr %p206, align 4
  %v208 = insertelement <4 x float> poison, float %v207, i64 0
  %v209 = shufflevector <4 x float> %v208, <4 x float> poison, <4 x i32> zeroinitializer
  %v210 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v209, <4 x float> %v204, <4 x float> %v196)
  %p211 = getelementptr inbounds float, ptr %p182, i64 %index187
  %p212 = getelementptr inbounds float, ptr %p211, i64 1
  %v213 = load float, ptr %p212, align 4
  %v214 = insertelement <4 x float> poison, float %v213, i64 0
  %v215 = shufflevector <4 x float> %v214, <4 x float> poison, <4 x i32> zeroinitializer
  %v216 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v215, <4 x float> %v204, <4 x float> %v201)
  %p217 = getelementptr inbounds float, ptr %scratch, i64 %i189
  %p218 = getelementptr inbounds float, ptr %p217, i64 8
  %v219 = load <4 x float>, ptr %p218, align 4
  %p220 = getelementptr inbounds float, ptr %p180, i64 %index187
  %p221 = getelementptr inbounds float, ptr %p220, i64 2
  %v222 = load float, ptr %p221, align 4
  %v223 = insertelement <4 x float> poison, float %v222, i64 0
  %v224 = shufflevector <4 x float> %v223, <4 x float> poison, <4 x i32> zeroinitializer
  %v225 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v224, <4 x float> %v219, <4 x float> %v210)
  %p226 = getelementptr inbounds float, ptr %p182, i64 %index187
  %p227 = getelementptr inbounds float, ptr %p226, i64 2
  %v228 = load float, ptr %p227, align 4
  %v229 = insertelement <4 x float> poison, float %v228, i64 0
  %v230 = shufflevector <4 x float> %v229, <4 x float> poison, <4 x i32> zeroinitializer
  %v231 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v230, <4 x float> %v219, <4 x float> %v216)
  %p232 = getelementptr inbounds float, ptr %scratch, i64 %i189
  %p233 = getelementptr inbounds float, ptr %p232, i64 12
  %v234 = load <4 x float>, ptr %p233, align 4
  %p235 = getelementptr inbounds float, ptr %p180, i64 %index187
  %p236 = getelementptr inbounds float, ptr %p235, i64 3
  %v237 = load float, ptr %p236, align 4
  %v238 = insertelement <4 x float> poison, float %v237, i64 0
  %v239 = shufflevector <4 x float> %v238, <4 x float> poison, <4 x i32> zeroinitializer
  %v240 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v239, <4 x float> %v234, <4 x float> %v225)
  %p241 = getelementptr inbounds float, ptr %p182, i64 %index187
  %p242 = getelementptr inbounds float, ptr %p241, i64 3
  %v243 = load float, ptr %p242, align 4
  %v244 = insertelement <4 x float> poison, float %v243, i64 0
  %v245 = shufflevector <4 x float> %v244, <4 x float> poison, <4 x i32> zeroinitializer
  %v246 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v245, <4 x float> %v234, <4 x float> %v231)
  %i247 = add nsw i64 %index187, 4
  br label %loop187
done187:
  br label %loop248
loop248:
  %index248 = phi i64 [%i186, %done187], [%i263, %body248]
  %carried248_0 = phi <4 x float> [%carried187_0, %done187], [%v257, %body248]
  %carried248_1 = phi <4 x float> [%carried187_1, %done187], [%v262, %body248]
  %c249 = icmp slt i64 %index248, %i121
  br i1 %c249, label %body248, label %done248
body248:
  %i250 = mul nsw i64 %index248, 4
  %p251 = getelementptr inbounds float, ptr %scratch, i64 %i250
  %v252 = load <4 x float>, ptr %p251, align 4
  %p253 = getelementptr inbounds float, ptr %p180, i64 %index248
  %v254 = load float, ptr %p253, align 4
  %v255 = insertelement <4 x float> poison, float %v254, i64 0
  %v256 = shufflevector <4 x float> %v255, <4 x float> poison, <4 x i32> zeroinitializer
  %v257 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v256, <4 x float> %v252, <4 x float> %carried248_0)
  %p258 = getelementptr inbounds float, ptr %p182, i64 %index248
  %v259 = load float, ptr %p258, align 4
  %v260 = insertelement <4 x float> poison, float %v259, i64 0
  %v261 = shufflevector <4 x float> %v260, <4 x float> poison, <4 x i32> zeroinitializer
  %v262 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v261, <4 x float> %v252, <4 x float> %carried248_1)
  %i263 = add nsw i64 %index248, 1
  br label %loop248
done248:
  %i264 = mul nsw i64 %index174, %n30
  %i265 = add nsw i64 %i100, %i264
  %i266 = add nsw i64 %i265, %i101
  %i267 = mul nsw i64 %i178, %n30
  %i268 = add nsw i64 %i100, %i267
  %i269 = add nsw i64 %i268, %i101
  %v270 = fmul <4 x float> %carried248_0, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v271 = fmul <4 x float> %carried248_1, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %p272 = getelementptr inbounds float, ptr %p6, i64 %i266
  %p273 = getelementptr inbounds float, ptr %p6, i64 %i269
  %c274 = icmp slt i64 %index117, 1
  %i275 = select i1 %c274, i64 %index117, i64 1
  br label %loop276
loop276:
  %index276 = phi i64 [0, %done248], [%i280, %body276]
  %carried276_0 = phi <4 x float> [%v270, %done248], [%v279, %body276]
  %c277 = icmp slt i64 %index276, %i275
  br i1 %c277, label %body276, label %done276
body276:
  %v278 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p272, i32 1, <4 x i1> %m114, <4 x float> zeroinitializer)
  %v279 = fadd <4 x float> %v278, %carried276_0
  %i280 = add nsw i64 %index276, 1
  br label %loop276
done276:
  %c281 = icmp slt i64 %index117, 1
  %i282 = select i1 %c281, i64 %index117, i64 1
  br label %loop283
loop283:
  %index283 = phi i64 [0, %done276], [%i287, %body283]
  %carried283_0 = phi <4 x float> [%v271, %done276], [%v286, %body283]
  %c284 = icmp slt i64 %index283, %i282
  br i1 %c284, label %body283, label %done283
body283:
  %v285 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p273, i32 1, <4 x i1> %m114, <4 x float> zeroinitializer)
  %v286 = fadd <4 x float> %v285, %carried283_0
  %i287 = add nsw i64 %index283, 1
  br label %loop283
done283:
  %p288 = getelementptr inbounds float, ptr %p6, i64 %i266
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried276_0, ptr %p288, i32 1, <4 x i1> %m114)
  %p289 = getelementptr inbounds float, ptr %p6, i64 %i269
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried283_0, ptr %p289, i32 1, <4 x i1> %m114)
  %i290 = add nsw i64 %index174, 2
  br label %loop174
done174:
  %i291 = add nsw i64 %index117, %n20
  br label %loop117
done117:
  %i292 = add nsw i64 %index68, 1
  br label %loop68
done68:
  ret void
}
