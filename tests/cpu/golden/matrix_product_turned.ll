declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
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
  %i63 = add nsw i64 %n14, 7
  %i64 = udiv i64 %i63, 8
  %i65 = sub nsw i64 %n18, 1
  %i66 = add nsw i64 %n12, %i65
  %i67 = udiv i64 %i66, %n18
  br label %loop68
loop68:
  %index68 = phi i64 [%first, %entry], [%i480, %done292]
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
  %i101 = mul nsw i64 %i71, 8
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
  %i115 = sub nsw i64 %i106, 4
  %c116 = icmp sgt i64 %i115, 0
  %i117 = select i1 %c116, i64 %i115, i64 0
  %c118 = icmp slt i64 %i117, 4
  %i119 = select i1 %c118, i64 %i117, i64 4
  %v120 = trunc i64 %i119 to i32
  %v121 = insertelement <4 x i32> poison, i32 %v120, i64 0
  %v122 = shufflevector <4 x i32> %v121, <4 x i32> poison, <4 x i32> zeroinitializer
  %m123 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v122
  %p124 = getelementptr inbounds float, ptr %p2, i64 %i96
  %p125 = getelementptr inbounds float, ptr %p4, i64 %i98
  %i126 = sub nsw i64 %n14, 1
  %c127 = icmp slt i64 %i101, %i126
  %i128 = select i1 %c127, i64 %i101, i64 %i126
  %i129 = mul nsw i64 %i128, %n28
  %p130 = getelementptr inbounds float, ptr %p125, i64 %i129
  %i131 = add nsw i64 %i101, 1
  %i132 = sub nsw i64 %n14, 1
  %c133 = icmp slt i64 %i131, %i132
  %i134 = select i1 %c133, i64 %i131, i64 %i132
  %i135 = mul nsw i64 %i134, %n28
  %p136 = getelementptr inbounds float, ptr %p125, i64 %i135
  %i137 = add nsw i64 %i101, 2
  %i138 = sub nsw i64 %n14, 1
  %c139 = icmp slt i64 %i137, %i138
  %i140 = select i1 %c139, i64 %i137, i64 %i138
  %i141 = mul nsw i64 %i140, %n28
  %p142 = getelementptr inbounds float, ptr %p125, i64 %i141
  %i143 = add nsw i64 %i101, 3
  %i144 = sub nsw i64 %n14, 1
  %c145 = icmp slt i64 %i143, %i144
  %i146 = select i1 %c145, i64 %i143, i64 %i144
  %i147 = mul nsw i64 %i146, %n28
  %p148 = getelementptr inbounds float, ptr %p125, i64 %i147
  %i149 = udiv i64 %n16, 4
  %i150 = mul nsw i64 %i149, 4
  br label %loop151
loop151:
  %index151 = phi i64 [0, %body68], [%i174, %body151]
  %c152 = icmp slt i64 %index151, %i150
  br i1 %c152, label %body151, label %done151
body151:
  %p153 = getelementptr inbounds float, ptr %p130, i64 %index151
  %v154 = load <4 x float>, ptr %p153, align 1
  %p155 = getelementptr inbounds float, ptr %p136, i64 %index151
  %v156 = load <4 x float>, ptr %p155, align 1
  %p157 = getelementptr inbounds float, ptr %p142, i64 %index151
  %v158 = load <4 x float>, ptr %p157, align 1
  %p159 = getelementptr inbounds float, ptr %p148, i64 %index151
  %v160 = load <4 x float>, ptr %p159, align 1
  %v161 = shufflevector <4 x float> %v154, <4 x float> %v158, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v162 = shufflevector <4 x float> %v154, <4 x float> %v158, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v163 = shufflevector <4 x float> %v156, <4 x float> %v160, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v164 = shufflevector <4 x float> %v156, <4 x float> %v160, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v165 = shufflevector <4 x float> %v161, <4 x float> %v163, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v166 = shufflevector <4 x float> %v161, <4 x float> %v163, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v167 = shufflevector <4 x float> %v162, <4 x float> %v164, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v168 = shufflevector <4 x float> %v162, <4 x float> %v164, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %i169 = mul nsw i64 %index151, 8
  %p170 = getelementptr inbounds float, ptr %scratch, i64 %i169
  store <4 x float> %v165, ptr %p170, align 4
  %p171 = getelementptr inbounds float, ptr %p170, i64 8
  store <4 x float> %v166, ptr %p171, align 4
  %p172 = getelementptr inbounds float, ptr %p170, i64 16
  store <4 x float> %v167, ptr %p172, align 4
  %p173 = getelementptr inbounds float, ptr %p170, i64 24
  store <4 x float> %v168, ptr %p173, align 4
  %i174 = add nsw i64 %index151, 4
  br label %loop151
done151:
  %i175 = sub nsw i64 %n16, %i150
  %c176 = icmp sgt i64 %i175, 0
  br i1 %c176, label %then177, label %after177
then177:
  %c178 = icmp sgt i64 %i175, 0
  %i179 = select i1 %c178, i64 %i175, i64 0
  %c180 = icmp slt i64 %i179, 4
  %i181 = select i1 %c180, i64 %i179, i64 4
  %v182 = trunc i64 %i181 to i32
  %v183 = insertelement <4 x i32> poison, i32 %v182, i64 0
  %v184 = shufflevector <4 x i32> %v183, <4 x i32> poison, <4 x i32> zeroinitializer
  %m185 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v184
  %p186 = getelementptr inbounds float, ptr %p130, i64 %i150
  %v187 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p186, i32 1, <4 x i1> %m185, <4 x float> zeroinitializer)
  %p188 = getelementptr inbounds float, ptr %p136, i64 %i150
  %v189 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p188, i32 1, <4 x i1> %m185, <4 x float> zeroinitializer)
  %p190 = getelementptr inbounds float, ptr %p142, i64 %i150
  %v191 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p190, i32 1, <4 x i1> %m185, <4 x float> zeroinitializer)
  %p192 = getelementptr inbounds float, ptr %p148, i64 %i150
  %v193 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p192, i32 1, <4 x i1> %m185, <4 x float> zeroinitializer)
  %v194 = shufflevector <4 x float> %v187, <4 x float> %v191, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v195 = shufflevector <4 x float> %v187, <4 x float> %v191, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v196 = shufflevector <4 x float> %v189, <4 x float> %v193, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v197 = shufflevector <4 x float> %v189, <4 x float> %v193, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v198 = shufflevector <4 x float> %v194, <4 x float> %v196, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v199 = shufflevector <4 x float> %v194, <4 x float> %v196, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v200 = shufflevector <4 x float> %v195, <4 x float> %v197, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v201 = shufflevector <4 x float> %v195, <4 x float> %v197, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %i202 = mul nsw i64 %i150, 8
  %p203 = getelementptr inbounds float, ptr %scratch, i64 %i202
  store <4 x float> %v198, ptr %p203, align 4
  %p204 = getelementptr inbounds float, ptr %p203, i64 8
  store <4 x float> %v199, ptr %p204, align 4
  %p205 = getelementptr inbounds float, ptr %p203, i64 16
  store <4 x float> %v200, ptr %p205, align 4
  %p206 = getelementptr inbounds float, ptr %p203, i64 24
  store <4 x float> %v201, ptr %p206, align 4
  br label %after177
after177:
  %i207 = add nsw i64 %i101, 4
  %i208 = sub nsw i64 %n14, 1
  %c209 = icmp slt i64 %i207, %i208
  %i210 = select i1 %c209, i64 %i207, i64 %i208
  %i211 = mul nsw i64 %i210, %n28
  %p212 = getelementptr inbounds float, ptr %p125, i64 %i211
  %i213 = add nsw i64 %i101, 5
  %i214 = sub nsw i64 %n14, 1
  %c215 = icmp slt i64 %i213, %i214
  %i216 = select i1 %c215, i64 %i213, i64 %i214
  %i217 = mul nsw i64 %i216, %n28
  %p218 = getelementptr inbounds float, ptr %p125, i64 %i217
  %i219 = add nsw i64 %i101, 6
  %i220 = sub nsw i64 %n14, 1
  %c221 = icmp slt i64 %i219, %i220
  %i222 = select i1 %c221, i64 %i219, i64 %i220
  %i223 = mul nsw i64 %i222, %n28
  %p224 = getelementptr inbounds float, ptr %p125, i64 %i223
  %i225 = add nsw i64 %i101, 7
  %i226 = sub nsw i64 %n14, 1
  %c227 = icmp slt i64 %i225, %i226
  %i228 = select i1 %c227, i64 %i225, i64 %i226
  %i229 = mul nsw i64 %i228, %n28
  %p230 = getelementptr inbounds float, ptr %p125, i64 %i229
  %i231 = udiv i64 %n16, 4
  %i232 = mul nsw i64 %i231, 4
  br label %loop233
loop233:
  %index233 = phi i64 [0, %after177], [%i257, %body233]
  %c234 = icmp slt i64 %index233, %i232
  br i1 %c234, label %body233, label %done233
body233:
  %p235 = getelementptr inbounds float, ptr %p212, i64 %index233
  %v236 = load <4 x float>, ptr %p235, align 1
  %p237 = getelementptr inbounds float, ptr %p218, i64 %index233
  %v238 = load <4 x float>, ptr %p237, align 1
  %p239 = getelementptr inbounds float, ptr %p224, i64 %index233
  %v240 = load <4 x float>, ptr %p239, align 1
  %p241 = getelementptr inbounds float, ptr %p230, i64 %index233
  %v242 = load <4 x float>, ptr %p241, align 1
  %v243 = shufflevector <4 x float> %v236, <4 x float> %v240, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v244 = shufflevector <4 x float> %v236, <4 x float> %v240, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v245 = shufflevector <4 x float> %v238, <4 x float> %v242, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v246 = shufflevector <4 x float> %v238, <4 x float> %v242, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v247 = shufflevector <4 x float> %v243, <4 x float> %v245, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v248 = shufflevector <4 x float> %v243, <4 x float> %v245, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v249 = shufflevector <4 x float> %v244, <4 x float> %v246, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v250 = shufflevector <4 x float> %v244, <4 x float> %v246, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %i251 = mul nsw i64 %index233, 8
  %p252 = getelementptr inbounds float, ptr %scratch, i64 %i251
  %p253 = getelementptr inbounds float, ptr %p252, i64 4
  store <4 x float> %v247, ptr %p253, align 4
  %p254 = getelementptr inbounds float, ptr %p252, i64 12
  store <4 x float> %v248, ptr %p254, align 4
  %p255 = getelementptr inbounds float, ptr %p252, i64 20
  store <4 x float> %v249, ptr %p255, align 4
  %p256 = getelementptr inbounds float, ptr %p252, i64 28
  store <4 x float> %v250, ptr %p256, align 4
  %i257 = add nsw i64 %index233, 4
  br label %loop233
done233:
  %i258 = sub nsw i64 %n16, %i232
  %c259 = icmp sgt i64 %i258, 0
  br i1 %c259, label %then260, label %after260
then260:
  %c261 = icmp sgt i64 %i258, 0
  %i262 = select i1 %c261, i64 %i258, i64 0
  %c263 = icmp slt i64 %i262, 4
  %i264 = select i1 %c263, i64 %i262, i64 4
  %v265 = trunc i64 %i264 to i32
  %v266 = insertelement <4 x i32> poison, i32 %v265, i64 0
  %v267 = shufflevector <4 x i32> %v266, <4 x i32> poison, <4 x i32> zeroinitializer
  %m268 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v267
  %p269 = getelementptr inbounds float, ptr %p212, i64 %i232
  %v270 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p269, i32 1, <4 x i1> %m268, <4 x float> zeroinitializer)
  %p271 = getelementptr inbounds float, ptr %p218, i64 %i232
  %v272 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p271, i32 1, <4 x i1> %m268, <4 x float> zeroinitializer)
  %p273 = getelementptr inbounds float, ptr %p224, i64 %i232
  %v274 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p273, i32 1, <4 x i1> %m268, <4 x float> zeroinitializer)
  %p275 = getelementptr inbounds float, ptr %p230, i64 %i232
  %v276 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p275, i32 1, <4 x i1> %m268, <4 x float> zeroinitializer)
  %v277 = shufflevector <4 x float> %v270, <4 x float> %v274, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v278 = shufflevector <4 x float> %v270, <4 x float> %v274, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v279 = shufflevector <4 x float> %v272, <4 x float> %v276, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v280 = shufflevector <4 x float> %v272, <4 x float> %v276, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v281 = shufflevector <4 x float> %v277, <4 x float> %v279, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v282 = shufflevector <4 x float> %v277, <4 x float> %v279, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v283 = shufflevector <4 x float> %v278, <4 x float> %v280, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v284 = shufflevector <4 x float> %v278, <4 x float> %v280, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %i285 = mul nsw i64 %i232, 8
  %p286 = getelementptr inbounds float, ptr %scratch, i64 %i285
  %p287 = getelementptr inbounds float, ptr %p286, i64 4
  store <4 x float> %v281, ptr %p287, align 4
  %p288 = getelementptr inbounds float, ptr %p286, i64 12
  store <4 x float> %v282, ptr %p288, align 4
  %p289 = getelementptr inbounds float, ptr %p286, i64 20
  store <4 x float> %v283, ptr %p289, align 4
  %p290 = getelementptr inbounds float, ptr %p286, i64 28
  store <4 x float> %v284, ptr %p290, align 4
  br label %after260
after260:
  %i291 = sub nsw i64 %i105, 1
  br label %loop292
loop292:
  %index292 = phi i64 [%i102, %after260], [%i479, %after468]
  %c293 = icmp slt i64 %index292, %i105
  br i1 %c293, label %body292, label %done292
body292:
  %i294 = add nsw i64 %index292, 1
  %c295 = icmp slt i64 %i294, %i291
  %i296 = select i1 %c295, i64 %i294, i64 %i291
  %i297 = mul nsw i64 %index292, %n22
  %p298 = getelementptr inbounds float, ptr %p124, i64 %i297
  %i299 = mul nsw i64 %i296, %n22
  %p300 = getelementptr inbounds float, ptr %p124, i64 %i299
  %c301 = icmp sgt i64 %n16, 0
  %i302 = select i1 %c301, i64 %n16, i64 0
  %i303 = udiv i64 %i302, 4
  %i304 = mul nsw i64 %i303, 4
  br label %loop305
loop305:
  %index305 = phi i64 [0, %body292], [%i381, %body305]
  %carried305_0 = phi <4 x float> [zeroinitializer, %body292], [%v372, %body305]
  %carried305_1 = phi <4 x float> [zeroinitializer, %body292], [%v373, %body305]
  %carried305_2 = phi <4 x float> [zeroinitializer, %body292], [%v379, %body305]
  %carried305_3 = phi <4 x float> [zeroinitializer, %body292], [%v380, %body305]
  %c306 = icmp slt i64 %index305, %i304
  br i1 %c306, label %body305, label %done305
body305:
  %i307 = mul nsw i64 %index305, 8
  %p308 = getelementptr inbounds float, ptr %scratch, i64 %i307
  %v309 = load <4 x float>, ptr %p308, align 4
  %p310 = getelementptr inbounds float, ptr %p308, i64 4
  %v311 = load <4 x float>, ptr %p310, align 4
  %p312 = getelementptr inbounds float, ptr %p298, i64 %index305
  %v313 = load float, ptr %p312, align 4
  %v314 = insertelement <4 x float> poison, float %v313, i64 0
  %v315 = shufflevector <4 x float> %v314, <4 x float> poison, <4 x i32> zeroinitializer
  %v316 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v315, <4 x float> %v309, <4 x float> %carried305_0)
  %v317 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v315, <4 x float> %v311, <4 x float> %carried305_1)
  %p318 = getelementptr inbounds float, ptr %p300, i64 %index305
  %v319 = load float, ptr %p318, align 4
  %v320 = insertelement <4 x float> poison, float %v319, i64 0
  %v321 = shufflevector <4 x float> %v320, <4 x float> poison, <4 x i32> zeroinitializer
  %v322 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v321, <4 x float> %v309, <4 x float> %carried305_2)
  %v323 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v321, <4 x float> %v311, <4 x float> %carried305_3)
  %p324 = getelementptr inbounds float, ptr %scratch, i64 %i307
  %p325 = getelementptr inbounds float, ptr %p324, i64 8
  %v326 = load <4 x float>, ptr %p325, align 4
  %p327 = getelementptr inbounds float, ptr %p324, i64 12
  %v328 = load <4 x float>, ptr %p327, align 4
  %p329 = getelementptr inbounds float, ptr %p298, i64 %index305
  %p330 = getelementptr inbounds float, ptr %p329, i64 1
  %v331 = load float, ptr %p330, align 4
  %v332 = insertelement <4 x float> poison, float %v331, i64 0
  %v333 = shufflevector <4 x float> %v332, <4 x float> poison, <4 x i32> zeroinitializer
  %v334 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v333, <4 x float> %v326, <4 x float> %v316)
  %v335 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v333, <4 x float> %v328, <4 x float> %v317)
  %p336 = getelementptr inbounds float, ptr %p300, i64 %index305
  %p337 = getelementptr inbounds float, ptr %p336, i64 1
  %v338 = load float, ptr %p337, align 4
  %v339 = insertelement <4 x float> poison, float %v338, i64 0
  %v340 = shufflevector <4 x float> %v339, <4 x float> poison, <4 x i32> zeroinitializer
  %v341 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v340, <4 x float> %v326, <4 x float> %v322)
  %v342 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v340, <4 x float> %v328, <4 x float> %v323)
  %p343 = getelementptr inbounds float, ptr %scratch, i64 %i307
  %p344 = getelementptr inbounds float, ptr %p343, i64 16
  %v345 = load <4 x float>, ptr %p344, align 4
  %p346 = getelementptr inbounds float, ptr %p343, i64 20
  %v347 = load <4 x float>, ptr %p346, align 4
  %p348 = getelementptr inbounds float, ptr %p298, i64 %index305
  %p349 = getelementptr inbounds float, ptr %p348, i64 2
  %v350 = load float, ptr %p349, align 4
  %v351 = insertelement <4 x float> poison, float %v350, i64 0
  %v352 = shufflevector <4 x float> %v351, <4 x float> poison, <4 x i32> zeroinitializer
  %v353 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v352, <4 x float> %v345, <4 x float> %v334)
  %v354 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v352, <4 x float> %v347, <4 x float> %v335)
  %p355 = getelementptr inbounds float, ptr %p300, i64 %index305
  %p356 = getelementptr inbounds float, ptr %p355, i64 2
  %v357 = load float, ptr %p356, align 4
  %v358 = insertelement <4 x float> poison, float %v357, i64 0
  %v359 = shufflevector <4 x float> %v358, <4 x float> poison, <4 x i32> zeroinitializer
  %v360 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v359, <4 x float> %v345, <4 x float> %v341)
  %v361 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v359, <4 x float> %v347, <4 x float> %v342)
  %p362 = getelementptr inbounds float, ptr %scratch, i64 %i307
  %p363 = getelementptr inbounds float, ptr %p362, i64 24
  %v364 = load <4 x float>, ptr %p363, align 4
  %p365 = getelementptr inbounds float, ptr %p362, i64 28
  %v366 = load <4 x float>, ptr %p365, align 4
  %p367 = getelementptr inbounds float, ptr %p298, i64 %index305
  %p368 = getelementptr inbounds float, ptr %p367, i64 3
  %v369 = load float, ptr %p368, align 4
  %v370 = insertelement <4 x float> poison, float %v369, i64 0
  %v371 = shufflevector <4 x float> %v370, <4 x float> poison, <4 x i32> zeroinitializer
  %v372 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v371, <4 x float> %v364, <4 x float> %v353)
  %v373 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v371, <4 x float> %v366, <4 x float> %v354)
  %p374 = getelementptr inbounds float, ptr %p300, i64 %index305
  %p375 = getelementptr inbounds float, ptr %p374, i64 3
  %v376 = load float, ptr %p375, align 4
  %v377 = insertelement <4 x float> poison, float %v376, i64 0
  %v378 = shufflevector <4 x float> %v377, <4 x float> poison, <4 x i32> zeroinitializer
  %v379 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v378, <4 x float> %v364, <4 x float> %v360)
  %v380 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v378, <4 x float> %v366, <4 x float> %v361)
  %i381 = add nsw i64 %index305, 4
  br label %loop305
done305:
  br label %loop382
loop382:
  %index382 = phi i64 [%i304, %done305], [%i401, %body382]
  %carried382_0 = phi <4 x float> [%carried305_0, %done305], [%v393, %body382]
  %carried382_1 = phi <4 x float> [%carried305_1, %done305], [%v394, %body382]
  %carried382_2 = phi <4 x float> [%carried305_2, %done305], [%v399, %body382]
  %carried382_3 = phi <4 x float> [%carried305_3, %done305], [%v400, %body382]
  %c383 = icmp slt i64 %index382, %n16
  br i1 %c383, label %body382, label %done382
body382:
  %i384 = mul nsw i64 %index382, 8
  %p385 = getelementptr inbounds float, ptr %scratch, i64 %i384
  %v386 = load <4 x float>, ptr %p385, align 4
  %p387 = getelementptr inbounds float, ptr %p385, i64 4
  %v388 = load <4 x float>, ptr %p387, align 4
  %p389 = getelementptr inbounds float, ptr %p298, i64 %index382
  %v390 = load float, ptr %p389, align 4
  %v391 = insertelement <4 x float> poison, float %v390, i64 0
  %v392 = shufflevector <4 x float> %v391, <4 x float> poison, <4 x i32> zeroinitializer
  %v393 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v392, <4 x float> %v386, <4 x float> %carried382_0)
  %v394 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v392, <4 x float> %v388, <4 x float> %carried382_1)
  %p395 = getelementptr inbounds float, ptr %p300, i64 %index382
  %v396 = load float, ptr %p395, align 4
  %v397 = insertelement <4 x float> poison, float %v396, i64 0
  %v398 = shufflevector <4 x float> %v397, <4 x float> poison, <4 x i32> zeroinitializer
  %v399 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v398, <4 x float> %v386, <4 x float> %carried382_2)
  %v400 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v398, <4 x float> %v388, <4 x float> %carried382_3)
  %i401 = add nsw i64 %index382, 1
  br label %loop382
done382:
  %i402 = mul nsw i64 %index292, %n30
  %i403 = add nsw i64 %i100, %i402
  %i404 = add nsw i64 %i403, %i101
  %i405 = mul nsw i64 %i296, %n30
  %i406 = add nsw i64 %i100, %i405
  %i407 = add nsw i64 %i406, %i101
  %i408 = sub nsw i64 %n14, %i101
  %c409 = icmp sge i64 %i408, 4
  br i1 %c409, label %then410, label %after410
then410:
  %p411 = getelementptr inbounds float, ptr %p6, i64 %i404
  store <4 x float> %carried382_0, ptr %p411, align 1
  br label %after410
after410:
  %c412 = icmp sgt i64 %i408, 0
  %c413 = xor i1 %c409, true
  %c414 = and i1 %c412, %c413
  br i1 %c414, label %then415, label %after415
then415:
  %c416 = icmp sgt i64 %i408, 0
  %i417 = select i1 %c416, i64 %i408, i64 0
  %c418 = icmp slt i64 %i417, 4
  %i419 = select i1 %c418, i64 %i417, i64 4
  %v420 = trunc i64 %i419 to i32
  %v421 = insertelement <4 x i32> poison, i32 %v420, i64 0
  %v422 = shufflevector <4 x i32> %v421, <4 x i32> poison, <4 x i32> zeroinitializer
  %m423 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v422
  %p424 = getelementptr inbounds float, ptr %p6, i64 %i404
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried382_0, ptr %p424, i32 1, <4 x i1> %m423)
  br label %after415
after415:
  %i425 = sub nsw i64 %i408, 4
  %c426 = icmp sge i64 %i425, 4
  br i1 %c426, label %then427, label %after427
then427:
  %i428 = add nsw i64 %i404, 4
  %p429 = getelementptr inbounds float, ptr %p6, i64 %i428
  store <4 x float> %carried382_1, ptr %p429, align 1
  br label %after427
after427:
  %c430 = icmp sgt i64 %i425, 0
  %c431 = xor i1 %c426, true
  %c432 = and i1 %c430, %c431
  br i1 %c432, label %then433, label %after433
then433:
  %c434 = icmp sgt i64 %i425, 0
  %i435 = select i1 %c434, i64 %i425, i64 0
  %c436 = icmp slt i64 %i435, 4
  %i437 = select i1 %c436, i64 %i435, i64 4
  %v438 = trunc i64 %i437 to i32
  %v439 = insertelement <4 x i32> poison, i32 %v438, i64 0
  %v440 = shufflevector <4 x i32> %v439, <4 x i32> poison, <4 x i32> zeroinitializer
  %m441 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v440
  %i442 = add nsw i64 %i404, 4
  %p443 = getelementptr inbounds float, ptr %p6, i64 %i442
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried382_1, ptr %p443, i32 1, <4 x i1> %m441)
  br label %after433
after433:
  %c444 = icmp sge i64 %i408, 4
  br i1 %c444, label %then445, label %after445
then445:
  %p446 = getelementptr inbounds float, ptr %p6, i64 %i407
  store <4 x float> %carried382_2, ptr %p446, align 1
  br label %after445
after445:
  %c447 = icmp sgt i64 %i408, 0
  %c448 = xor i1 %c444, true
  %c449 = and i1 %c447, %c448
  br i1 %c449, label %then450, label %after450
then450:
  %c451 = icmp sgt i64 %i408, 0
  %i452 = select i1 %c451, i64 %i408, i64 0
  %c453 = icmp slt i64 %i452, 4
  %i454 = select i1 %c453, i64 %i452, i64 4
  %v455 = trunc i64 %i454 to i32
  %v456 = insertelement <4 x i32> poison, i32 %v455, i64 0
  %v457 = shufflevector <4 x i32> %v456, <4 x i32> poison, <4 x i32> zeroinitializer
  %m458 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v457
  %p459 = getelementptr inbounds float, ptr %p6, i64 %i407
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried382_2, ptr %p459, i32 1, <4 x i1> %m458)
  br label %after450
after450:
  %i460 = sub nsw i64 %i408, 4
  %c461 = icmp sge i64 %i460, 4
  br i1 %c461, label %then462, label %after462
then462:
  %i463 = add nsw i64 %i407, 4
  %p464 = getelementptr inbounds float, ptr %p6, i64 %i463
  store <4 x float> %carried382_3, ptr %p464, align 1
  br label %after462
after462:
  %c465 = icmp sgt i64 %i460, 0
  %c466 = xor i1 %c461, true
  %c467 = and i1 %c465, %c466
  br i1 %c467, label %then468, label %after468
then468:
  %c469 = icmp sgt i64 %i460, 0
  %i470 = select i1 %c469, i64 %i460, i64 0
  %c471 = icmp slt i64 %i470, 4
  %i472 = select i1 %c471, i64 %i470, i64 4
  %v473 = trunc i64 %i472 to i32
  %v474 = insertelement <4 x i32> poison, i32 %v473, i64 0
  %v475 = shufflevector <4 x i32> %v474, <4 x i32> poison, <4 x i32> zeroinitializer
  %m476 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v475
  %i477 = add nsw i64 %i407, 4
  %p478 = getelementptr inbounds float, ptr %p6, i64 %i477
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried382_3, ptr %p478, i32 1, <4 x i1> %m476)
  br label %after468
after468:
  %i479 = add nsw i64 %index292, 2
  br label %loop292
done292:
  %i480 = add nsw i64 %index68, 1
  br label %loop68
done68:
  ret void
}
