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
  %p12 = load ptr, ptr %v11, align 8
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
  %v63 = getelementptr inbounds i64, ptr %arguments, i64 31
  %n64 = load i64, ptr %v63, align 8
  %i65 = add nsw i64 %n16, 3
  %i66 = udiv i64 %i65, 4
  %i67 = sub nsw i64 %n20, 1
  %i68 = add nsw i64 %n14, %i67
  %i69 = udiv i64 %i68, %n20
  br label %loop70
loop70:
  %index70 = phi i64 [%first, %entry], [%i317, %done119]
  %c71 = icmp slt i64 %index70, %last
  br i1 %c71, label %body70, label %done70
body70:
  %i72 = udiv i64 %index70, %i66
  %i73 = urem i64 %index70, %i66
  %i74 = udiv i64 %i72, %i69
  %i75 = urem i64 %i72, %i69
  %i76 = udiv i64 %i74, %n40
  %i77 = urem i64 %i74, %n40
  %i78 = mul nsw i64 %i77, %n48
  %i79 = mul nsw i64 %i77, %n56
  %i80 = mul nsw i64 %i77, %n64
  %i81 = udiv i64 %i76, %n38
  %i82 = urem i64 %i76, %n38
  %i83 = mul nsw i64 %i82, %n46
  %i84 = add nsw i64 %i78, %i83
  %i85 = mul nsw i64 %i82, %n54
  %i86 = add nsw i64 %i79, %i85
  %i87 = mul nsw i64 %i82, %n62
  %i88 = add nsw i64 %i80, %i87
  %i89 = udiv i64 %i81, %n36
  %i90 = urem i64 %i81, %n36
  %i91 = mul nsw i64 %i90, %n44
  %i92 = add nsw i64 %i84, %i91
  %i93 = mul nsw i64 %i90, %n52
  %i94 = add nsw i64 %i86, %i93
  %i95 = mul nsw i64 %i90, %n60
  %i96 = add nsw i64 %i88, %i95
  %i97 = mul nsw i64 %i89, %n42
  %i98 = add nsw i64 %i92, %i97
  %i99 = mul nsw i64 %i89, %n50
  %i100 = add nsw i64 %i94, %i99
  %i101 = mul nsw i64 %i89, %n58
  %i102 = add nsw i64 %i96, %i101
  %i103 = mul nsw i64 %i73, 4
  %i104 = mul nsw i64 %i75, %n20
  %i105 = add nsw i64 %i104, %n20
  %c106 = icmp slt i64 %i105, %n14
  %i107 = select i1 %c106, i64 %i105, i64 %n14
  %i108 = sub nsw i64 %n16, %i103
  %c109 = icmp sgt i64 %i108, 0
  %i110 = select i1 %c109, i64 %i108, i64 0
  %c111 = icmp slt i64 %i110, 4
  %i112 = select i1 %c111, i64 %i110, i64 4
  %v113 = trunc i64 %i112 to i32
  %v114 = insertelement <4 x i32> poison, i32 %v113, i64 0
  %v115 = shufflevector <4 x i32> %v114, <4 x i32> poison, <4 x i32> zeroinitializer
  %m116 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v115
  %p117 = getelementptr inbounds float, ptr %p2, i64 %i98
  %p118 = getelementptr inbounds float, ptr %p4, i64 %i100
  br label %loop119
loop119:
  %index119 = phi i64 [0, %body70], [%i316, %done168]
  %c120 = icmp slt i64 %index119, %n18
  br i1 %c120, label %body119, label %done119
body119:
  %i121 = sub nsw i64 %n18, %index119
  %c122 = icmp slt i64 %n22, %i121
  %i123 = select i1 %c122, i64 %n22, i64 %i121
  %i124 = mul nsw i64 %index119, %n28
  %p125 = getelementptr inbounds float, ptr %p118, i64 %i124
  %i126 = mul nsw i64 %index119, %n26
  %p127 = getelementptr inbounds float, ptr %p117, i64 %i126
  %i128 = sub nsw i64 %n16, %i103
  br label %loop129
loop129:
  %index129 = phi i64 [0, %body119], [%i166, %body129]
  %c130 = icmp slt i64 %index129, %i123
  br i1 %c130, label %body129, label %done129
body129:
  %i131 = mul nsw i64 %index129, %n28
  %p132 = getelementptr inbounds float, ptr %p125, i64 %i131
  %i133 = mul nsw i64 %index129, 4
  %p134 = getelementptr inbounds float, ptr %scratch, i64 %i133
  %i135 = sub nsw i64 %n16, 1
  %c136 = icmp slt i64 %i103, %i135
  %i137 = select i1 %c136, i64 %i103, i64 %i135
  %i138 = add nsw i64 %i103, 1
  %i139 = sub nsw i64 %n16, 1
  %c140 = icmp slt i64 %i138, %i139
  %i141 = select i1 %c140, i64 %i138, i64 %i139
  %i142 = add nsw i64 %i103, 2
  %i143 = sub nsw i64 %n16, 1
  %c144 = icmp slt i64 %i142, %i143
  %i145 = select i1 %c144, i64 %i142, i64 %i143
  %i146 = add nsw i64 %i103, 3
  %i147 = sub nsw i64 %n16, 1
  %c148 = icmp slt i64 %i146, %i147
  %i149 = select i1 %c148, i64 %i146, i64 %i147
  %i150 = mul nsw i64 %i137, %n30
  %p151 = getelementptr inbounds float, ptr %p132, i64 %i150
  %i152 = mul nsw i64 %i141, %n30
  %p153 = getelementptr inbounds float, ptr %p132, i64 %i152
  %i154 = mul nsw i64 %i145, %n30
  %p155 = getelementptr inbounds float, ptr %p132, i64 %i154
  %i156 = mul nsw i64 %i149, %n30
  %p157 = getelementptr inbounds float, ptr %p132, i64 %i156
  %v158 = load float, ptr %p151, align 4
  %v159 = insertelement <4 x float> poison, float %v158, i64 0
  %v160 = load float, ptr %p153, align 4
  %v161 = insertelement <4 x float> %v159, float %v160, i64 1
  %v162 = load float, ptr %p155, align 4
  %v163 = insertelement <4 x float> %v161, float %v162, i64 2
  %v164 = load float, ptr %p157, align 4
  %v165 = insertelement <4 x float> %v163, float %v164, i64 3
  store <4 x float> %v165, ptr %p134, align 4
  %i166 = add nsw i64 %index129, 1
  br label %loop129
done129:
  %i167 = sub nsw i64 %i107, 1
  br label %loop168
loop168:
  %index168 = phi i64 [%i104, %done129], [%i315, %after305]
  %c169 = icmp slt i64 %index168, %i107
  br i1 %c169, label %body168, label %done168
body168:
  %i170 = add nsw i64 %index168, 1
  %c171 = icmp slt i64 %i170, %i167
  %i172 = select i1 %c171, i64 %i170, i64 %i167
  %i173 = mul nsw i64 %index168, %n24
  %p174 = getelementptr inbounds float, ptr %p127, i64 %i173
  %i175 = mul nsw i64 %i172, %n24
  %p176 = getelementptr inbounds float, ptr %p127, i64 %i175
  %c177 = icmp sgt i64 %i123, 0
  %i178 = select i1 %c177, i64 %i123, i64 0
  %i179 = udiv i64 %i178, 4
  %i180 = mul nsw i64 %i179, 4
  br label %loop181
loop181:
  %index181 = phi i64 [0, %body168], [%i241, %body181]
  %carried181_0 = phi <4 x float> [zeroinitializer, %body168], [%v234, %body181]
  %carried181_1 = phi <4 x float> [zeroinitializer, %body168], [%v240, %body181]
  %c182 = icmp slt i64 %index181, %i180
  br i1 %c182, label %body181, label %done181
body181:
  %i183 = mul nsw i64 %index181, 4
  %p184 = getelementptr inbounds float, ptr %scratch, i64 %i183
  %v185 = load <4 x float>, ptr %p184, align 4
  %p186 = getelementptr inbounds float, ptr %p174, i64 %index181
  %v187 = load float, ptr %p186, align 4
  %v188 = insertelement <4 x float> poison, float %v187, i64 0
  %v189 = shufflevector <4 x float> %v188, <4 x float> poison, <4 x i32> zeroinitializer
  %v190 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v189, <4 x float> %v185, <4 x float> %carried181_0)
  %p191 = getelementptr inbounds float, ptr %p176, i64 %index181
  %v192 = load float, ptr %p191, align 4
  %v193 = insertelement <4 x float> poison, float %v192, i64 0
  %v194 = shufflevector <4 x float> %v193, <4 x float> poison, <4 x i32> zeroinitializer
  %v195 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v194, <4 x float> %v185, <4 x float> %carried181_1)
  %p196 = getelementptr inbounds float, ptr %scratch, i64 %i183
  %p197 = getelementptr inbounds float, ptr %p196, i64 4
  %v198 = load <4 x float>, ptr %p197, align 4
  %p199 = getelementptr inbounds float, ptr %p174, i64 %index181
  %p200 = getelementptr inbounds float, ptr %p199, i64 1
  %v201 = load float, ptr %p200, align 4
  %v202 = insertelement <4 x float> poison, float %v201, i64 0
  %v203 = shufflevector <4 x float> %v202, <4 x float> poison, <4 x i32> zeroinitializer
  %v204 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v203, <4 x float> %v198, <4 x float> %v190)
  %p205 = getelementptr inbounds float, ptr %p176, i64 %index181
  %p206 = getelementptr inbounds float, ptr %p205, i64 1
  %v207 = load float, ptr %p206, align 4
  %v208 = insertelement <4 x float> poison, float %v207, i64 0
  %v209 = shufflevector <4 x float> %v208, <4 x float> poison, <4 x i32> zeroinitializer
  %v210 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v209, <4 x float> %v198, <4 x float> %v195)
  %p211 = getelementptr inbounds float, ptr %scratch, i64 %i183
  %p212 = getelementptr inbounds float, ptr %p211, i64 8
  %v213 = load <4 x float>, ptr %p212, align 4
  %p214 = getelementptr inbounds float, ptr %p174, i64 %index181
  %p215 = getelementptr inbounds float, ptr %p214, i64 2
  %v216 = load float, ptr %p215, align 4
  %v217 = insertelement <4 x float> poison, float %v216, i64 0
  %v218 = shufflevector <4 x float> %v217, <4 x float> poison, <4 x i32> zeroinitializer
  %v219 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v218, <4 x float> %v213, <4 x float> %v204)
  %p220 = getelementptr inbounds float, ptr %p176, i64 %index181
  %p221 = getelementptr inbounds float, ptr %p220, i64 2
  %v222 = load float, ptr %p221, align 4
  %v223 = insertelement <4 x float> poison, float %v222, i64 0
  %v224 = shufflevector <4 x float> %v223, <4 x float> poison, <4 x i32> zeroinitializer
  %v225 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v224, <4 x float> %v213, <4 x float> %v210)
  %p226 = getelementptr inbounds float, ptr %scratch, i64 %i183
  %p227 = getelementptr inbounds float, ptr %p226, i64 12
  %v228 = load <4 x float>, ptr %p227, align 4
  %p229 = getelementptr inbounds float, ptr %p174, i64 %index181
  %p230 = getelementptr inbounds float, ptr %p229, i64 3
  %v231 = load float, ptr %p230, align 4
  %v232 = insertelement <4 x float> poison, float %v231, i64 0
  %v233 = shufflevector <4 x float> %v232, <4 x float> poison, <4 x i32> zeroinitializer
  %v234 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v233, <4 x float> %v228, <4 x float> %v219)
  %p235 = getelementptr inbounds float, ptr %p176, i64 %index181
  %p236 = getelementptr inbounds float, ptr %p235, i64 3
  %v237 = load float, ptr %p236, align 4
  %v238 = insertelement <4 x float> poison, float %v237, i64 0
  %v239 = shufflevector <4 x float> %v238, <4 x float> poison, <4 x i32> zeroinitializer
  %v240 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v239, <4 x float> %v228, <4 x float> %v225)
  %i241 = add nsw i64 %index181, 4
  br label %loop181
done181:
  br label %loop242
loop242:
  %index242 = phi i64 [%i180, %done181], [%i257, %body242]
  %carried242_0 = phi <4 x float> [%carried181_0, %done181], [%v251, %body242]
  %carried242_1 = phi <4 x float> [%carried181_1, %done181], [%v256, %body242]
  %c243 = icmp slt i64 %index242, %i123
  br i1 %c243, label %body242, label %done242
body242:
  %i244 = mul nsw i64 %index242, 4
  %p245 = getelementptr inbounds float, ptr %scratch, i64 %i244
  %v246 = load <4 x float>, ptr %p245, align 4
  %p247 = getelementptr inbounds float, ptr %p174, i64 %index242
  %v248 = load float, ptr %p247, align 4
  %v249 = insertelement <4 x float> poison, float %v248, i64 0
  %v250 = shufflevector <4 x float> %v249, <4 x float> poison, <4 x i32> zeroinitializer
  %v251 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v250, <4 x float> %v246, <4 x float> %carried242_0)
  %p252 = getelementptr inbounds float, ptr %p176, i64 %index242
  %v253 = load float, ptr %p252, align 4
  %v254 = insertelement <4 x float> poison, float %v253, i64 0
  %v255 = shufflevector <4 x float> %v254, <4 x float> poison, <4 x i32> zeroinitializer
  %v256 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v255, <4 x float> %v246, <4 x float> %carried242_1)
  %i257 = add nsw i64 %index242, 1
  br label %loop242
done242:
  %i258 = mul nsw i64 %index168, %n32
  %i259 = add nsw i64 %i102, %i258
  %i260 = add nsw i64 %i259, %i103
  %i261 = mul nsw i64 %i172, %n32
  %i262 = add nsw i64 %i102, %i261
  %i263 = add nsw i64 %i262, %i103
  %v264 = fmul <4 x float> %carried242_0, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v265 = fmul <4 x float> %carried242_1, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %p266 = getelementptr inbounds float, ptr %p6, i64 %i260
  %p267 = getelementptr inbounds float, ptr %p6, i64 %i263
  %c268 = icmp slt i64 %index119, 1
  %i269 = select i1 %c268, i64 %index119, i64 1
  br label %loop270
loop270:
  %index270 = phi i64 [0, %done242], [%i274, %body270]
  %carried270_0 = phi <4 x float> [%v264, %done242], [%v273, %body270]
  %c271 = icmp slt i64 %index270, %i269
  br i1 %c271, label %body270, label %done270
body270:
  %v272 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p266, i32 1, <4 x i1> %m116, <4 x float> zeroinitializer)
  %v273 = fadd <4 x float> %v272, %carried270_0
  %i274 = add nsw i64 %index270, 1
  br label %loop270
done270:
  %c275 = icmp slt i64 %index119, 1
  %i276 = select i1 %c275, i64 %index119, i64 1
  br label %loop277
loop277:
  %index277 = phi i64 [0, %done270], [%i281, %body277]
  %carried277_0 = phi <4 x float> [%v265, %done270], [%v280, %body277]
  %c278 = icmp slt i64 %index277, %i276
  br i1 %c278, label %body277, label %done277
body277:
  %v279 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p267, i32 1, <4 x i1> %m116, <4 x float> zeroinitializer)
  %v280 = fadd <4 x float> %v279, %carried277_0
  %i281 = add nsw i64 %index277, 1
  br label %loop277
done277:
  %i282 = sub nsw i64 %n16, %i103
  %c283 = icmp sge i64 %i282, 4
  br i1 %c283, label %then284, label %after284
then284:
  %p285 = getelementptr inbounds float, ptr %p6, i64 %i260
  store <4 x float> %carried270_0, ptr %p285, align 1
  br label %after284
after284:
  %c286 = icmp sgt i64 %i282, 0
  %c287 = xor i1 %c283, true
  %c288 = and i1 %c286, %c287
  br i1 %c288, label %then289, label %after289
then289:
  %c290 = icmp sgt i64 %i282, 0
  %i291 = select i1 %c290, i64 %i282, i64 0
  %c292 = icmp slt i64 %i291, 4
  %i293 = select i1 %c292, i64 %i291, i64 4
  %v294 = trunc i64 %i293 to i32
  %v295 = insertelement <4 x i32> poison, i32 %v294, i64 0
  %v296 = shufflevector <4 x i32> %v295, <4 x i32> poison, <4 x i32> zeroinitializer
  %m297 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v296
  %p298 = getelementptr inbounds float, ptr %p6, i64 %i260
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried270_0, ptr %p298, i32 1, <4 x i1> %m297)
  br label %after289
after289:
  %c299 = icmp sge i64 %i282, 4
  br i1 %c299, label %then300, label %after300
then300:
  %p301 = getelementptr inbounds float, ptr %p6, i64 %i263
  store <4 x float> %carried277_0, ptr %p301, align 1
  br label %after300
after300:
  %c302 = icmp sgt i64 %i282, 0
  %c303 = xor i1 %c299, true
  %c304 = and i1 %c302, %c303
  br i1 %c304, label %then305, label %after305
then305:
  %c306 = icmp sgt i64 %i282, 0
  %i307 = select i1 %c306, i64 %i282, i64 0
  %c308 = icmp slt i64 %i307, 4
  %i309 = select i1 %c308, i64 %i307, i64 4
  %v310 = trunc i64 %i309 to i32
  %v311 = insertelement <4 x i32> poison, i32 %v310, i64 0
  %v312 = shufflevector <4 x i32> %v311, <4 x i32> poison, <4 x i32> zeroinitializer
  %m313 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v312
  %p314 = getelementptr inbounds float, ptr %p6, i64 %i263
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried277_0, ptr %p314, i32 1, <4 x i1> %m313)
  br label %after305
after305:
  %i315 = add nsw i64 %index168, 2
  br label %loop168
done168:
  %i316 = add nsw i64 %index119, %n22
  br label %loop119
done119:
  %i317 = add nsw i64 %index70, 1
  br label %loop70
done70:
  ret void
}
