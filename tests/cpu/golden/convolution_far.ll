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
  %i71 = mul nsw i64 %n30, %n26
  %i72 = add nsw i64 %n32, 3
  %i73 = udiv i64 %i72, 4
  br label %loop74
loop74:
  %index74 = phi i64 [%first, %entry], [%i401, %done103]
  %c75 = icmp slt i64 %index74, %last
  br i1 %c75, label %body74, label %done74
body74:
  %i76 = mul nsw i64 %i73, %n52
  %i77 = udiv i64 %index74, %i76
  %i78 = mul nsw i64 %i77, %n52
  %i79 = urem i64 %index74, %i76
  %i80 = sub nsw i64 %i71, %i78
  %c81 = icmp slt i64 %n52, %i80
  %i82 = select i1 %c81, i64 %n52, i64 %i80
  %i83 = udiv i64 %i79, %i82
  %i84 = urem i64 %i79, %i82
  %i85 = add nsw i64 %i78, %i84
  %i86 = udiv i64 %i85, %n26
  %i87 = urem i64 %i85, %n26
  %i88 = mul nsw i64 %i83, 4
  %i89 = sub nsw i64 %i87, %n44
  %i90 = mul nsw i64 %i86, %n18
  %i91 = mul nsw i64 %i89, %n20
  %i92 = add nsw i64 %i90, %i91
  %i93 = sub nsw i64 0, %n46
  %i94 = mul nsw i64 %i93, 3
  %p95 = getelementptr inbounds float, ptr %p2, i64 %i92
  %p96 = getelementptr inbounds float, ptr %p95, i64 %i94
  %i97 = mul nsw i64 %i86, %n22
  %i98 = mul nsw i64 %i87, %n24
  %i99 = add nsw i64 %i97, %i98
  %i100 = sub nsw i64 %n28, 2
  %p101 = getelementptr inbounds float, ptr %p6, i64 %i88
  %v102 = load <4 x float>, ptr %p101, align 1
  br label %loop103
loop103:
  %index103 = phi i64 [0, %body74], [%i400, %done118]
  %c104 = icmp slt i64 %index103, %n28
  br i1 %c104, label %body103, label %done103
body103:
  %c105 = icmp slt i64 %index103, %i100
  %i106 = select i1 %c105, i64 %index103, i64 %i100
  %i107 = mul nsw i64 %i106, 3
  %p108 = getelementptr inbounds float, ptr %p96, i64 %i107
  %i109 = mul nsw i64 %n48, %n38
  %i110 = mul nsw i64 %i83, %i109
  %p111 = getelementptr inbounds float, ptr %p4, i64 %i110
  %i112 = mul nsw i64 %n40, %n42
  %i113 = udiv i64 %i106, 2
  %i114 = mul nsw i64 %i113, 5
  %i115 = add nsw i64 %i99, %i114
  %i116 = add nsw i64 %i115, %i88
  %p117 = getelementptr inbounds float, ptr %p8, i64 %i116
  call void @llvm.prefetch.p0(ptr %p117, i32 1, i32 3, i32 1)
  br label %loop118
loop118:
  %index118 = phi i64 [0, %body103], [%i393, %done374]
  %carried118_0 = phi <4 x float> [%v102, %body103], [%carried374_0, %done374]
  %carried118_1 = phi <4 x float> [%v102, %body103], [%carried374_1, %done374]
  %c119 = icmp slt i64 %index118, %n38
  br i1 %c119, label %body118, label %done118
body118:
  %i120 = mul nsw i64 %index118, %n20
  %i121 = mul nsw i64 %index118, %n48
  %c122 = icmp sgt i64 %i112, 0
  %i123 = select i1 %c122, i64 %i112, i64 0
  %i124 = udiv i64 %i123, 16
  %i125 = mul nsw i64 %i124, 16
  br label %loop126
loop126:
  %index126 = phi i64 [0, %body118], [%i373, %body126]
  %carried126_0 = phi <4 x float> [%carried118_0, %body118], [%v367, %body126]
  %carried126_1 = phi <4 x float> [%carried118_1, %body118], [%v372, %body126]
  %c127 = icmp slt i64 %index126, %i125
  br i1 %c127, label %body126, label %done126
body126:
  %i128 = add nsw i64 %i120, %index126
  %i129 = mul nsw i64 %index126, 4
  %i130 = add nsw i64 %i121, %i129
  %p131 = getelementptr inbounds float, ptr %p108, i64 %i128
  %p132 = getelementptr inbounds float, ptr %p131, i64 6
  call void @llvm.prefetch.p0(ptr %p132, i32 0, i32 2, i32 1)
  %p133 = getelementptr inbounds float, ptr %p108, i64 %i128
  %p134 = getelementptr inbounds float, ptr %p133, i64 9
  call void @llvm.prefetch.p0(ptr %p134, i32 0, i32 2, i32 1)
  %p135 = getelementptr inbounds float, ptr %p111, i64 %i130
  %p136 = getelementptr inbounds float, ptr %p135, i64 64
  call void @llvm.prefetch.p0(ptr %p136, i32 0, i32 3, i32 1)
  %v137 = load <4 x float>, ptr %p135, align 4
  %p138 = getelementptr inbounds float, ptr %p108, i64 %i128
  %v139 = load float, ptr %p138, align 4
  %v140 = insertelement <4 x float> poison, float %v139, i64 0
  %v141 = shufflevector <4 x float> %v140, <4 x float> poison, <4 x i32> zeroinitializer
  %v142 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v141, <4 x float> %v137, <4 x float> %carried126_0)
  %p143 = getelementptr inbounds float, ptr %p138, i64 3
  %v144 = load float, ptr %p143, align 4
  %v145 = insertelement <4 x float> poison, float %v144, i64 0
  %v146 = shufflevector <4 x float> %v145, <4 x float> poison, <4 x i32> zeroinitializer
  %v147 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v146, <4 x float> %v137, <4 x float> %carried126_1)
  %p148 = getelementptr inbounds float, ptr %p111, i64 %i130
  %p149 = getelementptr inbounds float, ptr %p148, i64 4
  %p150 = getelementptr inbounds float, ptr %p148, i64 68
  call void @llvm.prefetch.p0(ptr %p150, i32 0, i32 3, i32 1)
  %v151 = load <4 x float>, ptr %p149, align 4
  %p152 = getelementptr inbounds float, ptr %p108, i64 %i128
  %p153 = getelementptr inbounds float, ptr %p152, i64 1
  %v154 = load float, ptr %p153, align 4
  %v155 = insertelement <4 x float> poison, float %v154, i64 0
  %v156 = shufflevector <4 x float> %v155, <4 x float> poison, <4 x i32> zeroinitializer
  %v157 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v156, <4 x float> %v151, <4 x float> %v142)
  %p158 = getelementptr inbounds float, ptr %p152, i64 4
  %v159 = load float, ptr %p158, align 4
  %v160 = insertelement <4 x float> poison, float %v159, i64 0
  %v161 = shufflevector <4 x float> %v160, <4 x float> poison, <4 x i32> zeroinitializer
  %v162 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v161, <4 x float> %v151, <4 x float> %v147)
  %p163 = getelementptr inbounds float, ptr %p111, i64 %i130
  %p164 = getelementptr inbounds float, ptr %p163, i64 8
  %p165 = getelementptr inbounds float, ptr %p163, i64 72
  call void @llvm.prefetch.p0(ptr %p165, i32 0, i32 3, i32 1)
  %v166 = load <4 x float>, ptr %p164, align 4
  %p167 = getelementptr inbounds float, ptr %p108, i64 %i128
  %p168 = getelementptr inbounds float, ptr %p167, i64 2
  %v169 = load float, ptr %p168, align 4
  %v170 = insertelement <4 x float> poison, float %v169, i64 0
  %v171 = shufflevector <4 x float> %v170, <4 x float> poison, <4 x i32> zeroinitializer
  %v172 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v171, <4 x float> %v166, <4 x float> %v157)
  %p173 = getelementptr inbounds float, ptr %p167, i64 5
  %v174 = load float, ptr %p173, align 4
  %v175 = insertelement <4 x float> poison, float %v174, i64 0
  %v176 = shufflevector <4 x float> %v175, <4 x float> poison, <4 x i32> zeroinitializer
  %v177 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v176, <4 x float> %v166, <4 x float> %v162)
  %p178 = getelementptr inbounds float, ptr %p111, i64 %i130
  %p179 = getelementptr inbounds float, ptr %p178, i64 12
  %p180 = getelementptr inbounds float, ptr %p178, i64 76
  call void @llvm.prefetch.p0(ptr %p180, i32 0, i32 3, i32 1)
  %v181 = load <4 x float>, ptr %p179, align 4
  %p182 = getelementptr inbounds float, ptr %p108, i64 %i128
  %p183 = getelementptr inbounds float, ptr %p182, i64 3
  %v184 = load float, ptr %p183, align 4
  %v185 = insertelement <4 x float> poison, float %v184, i64 0
  %v186 = shufflevector <4 x float> %v185, <4 x float> poison, <4 x i32> zeroinitializer
  %v187 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v186, <4 x float> %v181, <4 x float> %v172)
  %p188 = getelementptr inbounds float, ptr %p182, i64 6
  %v189 = load float, ptr %p188, align 4
  %v190 = insertelement <4 x float> poison, float %v189, i64 0
  %v191 = shufflevector <4 x float> %v190, <4 x float> poison, <4 x i32> zeroinitializer
  %v192 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v191, <4 x float> %v181, <4 x float> %v177)
  %p193 = getelementptr inbounds float, ptr %p111, i64 %i130
  %p194 = getelementptr inbounds float, ptr %p193, i64 16
  %p195 = getelementptr inbounds float, ptr %p193, i64 80
  call void @llvm.prefetch.p0(ptr %p195, i32 0, i32 3, i32 1)
  %v196 = load <4 x float>, ptr %p194, align 4
  %p197 = getelementptr inbounds float, ptr %p108, i64 %i128
  %p198 = getelementptr inbounds float, ptr %p197, i64 4
  %v199 = load float, ptr %p198, align 4
  %v200 = insertelement <4 x float> poison, float %v199, i64 0
  %v201 = shufflevector <4 x float> %v200, <4 x float> poison, <4 x i32> zeroinitializer
  %v202 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v201, <4 x float> %v196, <4 x float> %v187)
  %p203 = getelementptr inbounds float, ptr %p197, i64 7
  %v204 = load float, ptr %p203, align 4
  %v205 = insertelement <4 x float> poison, float %v204, i64 0
  %v206 = shufflevector <4 x float> %v205, <4 x float> poison, <4 x i32> zeroinitializer
  %v207 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v206, <4 x float> %v196, <4 x float> %v192)
  %p208 = getelementptr inbounds float, ptr %p111, i64 %i130
  %p209 = getelementptr inbounds float, ptr %p208, i64 20
  %p210 = getelementptr inbounds float, ptr %p208, i64 84
  call void @llvm.prefetch.p0(ptr %p210, i32 0, i32 3, i32 1)
  %v211 = load <4 x float>, ptr %p209, align 4
  %p212 = getelementptr inbounds float, ptr %p108, i64 %i128
  %p213 = getelementptr inbounds float, ptr %p212, i64 5
  %v214 = load float, ptr %p213, align 4
  %v215 = insertelement <4 x float> poison, float %v214, i64 0
  %v216 = shufflevector <4 x float> %v215, <4 x float> poison, <4 x i32> zeroinitializer
  %v217 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v216, <4 x float> %v211, <4 x float> %v202)
  %p218 = getelementptr inbounds float, ptr %p212, i64 8
  %v219 = load float, ptr %p218, align 4
  %v220 = insertelement <4 x float> poison, float %v219, i64 0
  %v221 = shufflevector <4 x float> %v220, <4 x float> poison, <4 x i32> zeroinitializer
  %v222 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v221, <4 x float> %v211, <4 x float> %v207)
  %p223 = getelementptr inbounds float, ptr %p111, i64 %i130
  %p224 = getelementptr inbounds float, ptr %p223, i64 24
  %p225 = getelementptr inbounds float, ptr %p223, i64 88
  call void @llvm.prefetch.p0(ptr %p225, i32 0, i32 3, i32 1)
  %v226 = load <4 x float>, ptr %p224, align 4
  %p227 = getelementptr inbounds float, ptr %p108, i64 %i128
  %p228 = getelementptr inbounds float, ptr %p227, i64 6
  %v229 = load float, ptr %p228, align 4
  %v230 = insertelement <4 x float> poison, float %v229, i64 0
  %v231 = shufflevector <4 x float> %v230, <4 x float> poison, <4 x i32> zeroinitializer
  %v232 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v231, <4 x float> %v226, <4 x float> %v217)
  %p233 = getelementptr inbounds float, ptr %p227, i64 9
  %v234 = load float, ptr %p233, align 4
  %v235 = insertelement <4 x float> poison, float %v234, i64 0
  %v236 = shufflevector <4 x float> %v235, <4 x float> poison, <4 x i32> zeroinitializer
  %v237 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v236, <4 x float> %v226, <4 x float> %v222)
  %p238 = getelementptr inbounds float, ptr %p111, i64 %i130
  %p239 = getelementptr inbounds float, ptr %p238, i64 28
  %p240 = getelementptr inbounds float, ptr %p238, i64 92
  call void @llvm.prefetch.p0(ptr %p240, i32 0, i32 3, i32 1)
  %v241 = load <4 x float>, ptr %p239, align 4
  %p242 = getelementptr inbounds float, ptr %p108, i64 %i128
  %p243 = getelementptr inbounds float, ptr %p242, i64 7
  %v244 = load float, ptr %p243, align 4
  %v245 = insertelement <4 x float> poison, float %v244, i64 0
  %v246 = shufflevector <4 x float> %v245, <4 x float> poison, <4 x i32> zeroinitializer
  %v247 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v246, <4 x float> %v241, <4 x float> %v232)
  %p248 = getelementptr inbounds float, ptr %p242, i64 10
  %v249 = load float, ptr %p248, align 4
  %v250 = insertelement <4 x float> poison, float %v249, i64 0
  %v251 = shufflevector <4 x float> %v250, <4 x float> poison, <4 x i32> zeroinitializer
  %v252 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v251, <4 x float> %v241, <4 x float> %v237)
  %p253 = getelementptr inbounds float, ptr %p111, i64 %i130
  %p254 = getelementptr inbounds float, ptr %p253, i64 32
  %p255 = getelementptr inbounds float, ptr %p253, i64 96
  call void @llvm.prefetch.p0(ptr %p255, i32 0, i32 3, i32 1)
  %v256 = load <4 x float>, ptr %p254, align 4
  %p257 = getelementptr inbounds float, ptr %p108, i64 %i128
  %p258 = getelementptr inbounds float, ptr %p257, i64 8
  %v259 = load float, ptr %p258, align 4
  %v260 = insertelement <4 x float> poison, float %v259, i64 0
  %v261 = shufflevector <4 x float> %v260, <4 x float> poison, <4 x i32> zeroinitializer
  %v262 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v261, <4 x float> %v256, <4 x float> %v247)
  %p263 = getelementptr inbounds float, ptr %p257, i64 11
  %v264 = load float, ptr %p263, align 4
  %v265 = insertelement <4 x float> poison, float %v264, i64 0
  %v266 = shufflevector <4 x float> %v265, <4 x float> poison, <4 x i32> zeroinitializer
  %v267 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v266, <4 x float> %v256, <4 x float> %v252)
  %p268 = getelementptr inbounds float, ptr %p111, i64 %i130
  %p269 = getelementptr inbounds float, ptr %p268, i64 36
  %p270 = getelementptr inbounds float, ptr %p268, i64 100
  call void @llvm.prefetch.p0(ptr %p270, i32 0, i32 3, i32 1)
  %v271 = load <4 x float>, ptr %p269, align 4
  %p272 = getelementptr inbounds float, ptr %p108, i64 %i128
  %p273 = getelementptr inbounds float, ptr %p272, i64 9
  %v274 = load float, ptr %p273, align 4
  %v275 = insertelement <4 x float> poison, float %v274, i64 0
  %v276 = shufflevector <4 x float> %v275, <4 x float> poison, <4 x i32> zeroinitializer
  %v277 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v276, <4 x float> %v271, <4 x float> %v262)
  %p278 = getelementptr inbounds float, ptr %p272, i64 12
  %v279 = load float, ptr %p278, align 4
  %v280 = insertelement <4 x float> poison, float %v279, i64 0
  %v281 = shufflevector <4 x float> %v280, <4 x float> poison, <4 x i32> zeroinitializer
  %v282 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v281, <4 x float> %v271, <4 x float> %v267)
  %p283 = getelementptr inbounds float, ptr %p111, i64 %i130
  %p284 = getelementptr inbounds float, ptr %p283, i64 40
  %p285 = getelementptr inbounds float, ptr %p283, i64 104
  call void @llvm.prefetch.p0(ptr %p285, i32 0, i32 3, i32 1)
  %v286 = load <4 x float>, ptr %p284, align 4
  %p287 = getelementptr inbounds float, ptr %p108, i64 %i128
  %p288 = getelementptr inbounds float, ptr %p287, i64 10
  %v289 = load float, ptr %p288, align 4
  %v290 = insertelement <4 x float> poison, float %v289, i64 0
  %v291 = shufflevector <4 x float> %v290, <4 x float> poison, <4 x i32> zeroinitializer
  %v292 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v291, <4 x float> %v286, <4 x float> %v277)
  %p293 = getelementptr inbounds float, ptr %p287, i64 13
  %v294 = load float, ptr %p293, align 4
  %v295 = insertelement <4 x float> poison, float %v294, i64 0
  %v296 = shufflevector <4 x float> %v295, <4 x float> poison, <4 x i32> zeroinitializer
  %v297 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v296, <4 x float> %v286, <4 x float> %v282)
  %p298 = getelementptr inbounds float, ptr %p111, i64 %i130
  %p299 = getelementptr inbounds float, ptr %p298, i64 44
  %p300 = getelementptr inbounds float, ptr %p298, i64 108
  call void @llvm.prefetch.p0(ptr %p300, i32 0, i32 3, i32 1)
  %v301 = load <4 x float>, ptr %p299, align 4
  %p302 = getelementptr inbounds float, ptr %p108, i64 %i128
  %p303 = getelementptr inbounds float, ptr %p302, i64 11
  %v304 = load float, ptr %p303, align 4
  %v305 = insertelement <4 x float> poison, float %v304, i64 0
  %v306 = shufflevector <4 x float> %v305, <4 x float> poison, <4 x i32> zeroinitializer
  %v307 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v306, <4 x float> %v301, <4 x float> %v292)
  %p308 = getelementptr inbounds float, ptr %p302, i64 14
  %v309 = load float, ptr %p308, align 4
  %v310 = insertelement <4 x float> poison, float %v309, i64 0
  %v311 = shufflevector <4 x float> %v310, <4 x float> poison, <4 x i32> zeroinitializer
  %v312 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v311, <4 x float> %v301, <4 x float> %v297)
  %p313 = getelementptr inbounds float, ptr %p111, i64 %i130
  %p314 = getelementptr inbounds float, ptr %p313, i64 48
  %p315 = getelementptr inbounds float, ptr %p313, i64 112
  call void @llvm.prefetch.p0(ptr %p315, i32 0, i32 3, i32 1)
  %v316 = load <4 x float>, ptr %p314, align 4
  %p317 = getelementptr inbounds float, ptr %p108, i64 %i128
  %p318 = getelementptr inbounds float, ptr %p317, i64 12
  %v319 = load float, ptr %p318, align 4
  %v320 = insertelement <4 x float> poison, float %v319, i64 0
  %v321 = shufflevector <4 x float> %v320, <4 x float> poison, <4 x i32> zeroinitializer
  %v322 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v321, <4 x float> %v316, <4 x float> %v307)
  %p323 = getelementptr inbounds float, ptr %p317, i64 15
  %v324 = load float, ptr %p323, align 4
  %v325 = insertelement <4 x float> poison, float %v324, i64 0
  %v326 = shufflevector <4 x float> %v325, <4 x float> poison, <4 x i32> zeroinitializer
  %v327 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v326, <4 x float> %v316, <4 x float> %v312)
  %p328 = getelementptr inbounds float, ptr %p111, i64 %i130
  %p329 = getelementptr inbounds float, ptr %p328, i64 52
  %p330 = getelementptr inbounds float, ptr %p328, i64 116
  call void @llvm.prefetch.p0(ptr %p330, i32 0, i32 3, i32 1)
  %v331 = load <4 x float>, ptr %p329, align 4
  %p332 = getelementptr inbounds float, ptr %p108, i64 %i128
  %p333 = getelementptr inbounds float, ptr %p332, i64 13
  %v334 = load float, ptr %p333, align 4
  %v335 = insertelement <4 x float> poison, float %v334, i64 0
  %v336 = shufflevector <4 x float> %v335, <4 x float> poison, <4 x i32> zeroinitializer
  %v337 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v336, <4 x float> %v331, <4 x float> %v322)
  %p338 = getelementptr inbounds float, ptr %p332, i64 16
  %v339 = load float, ptr %p338, align 4
  %v340 = insertelement <4 x float> poison, float %v339, i64 0
  %v341 = shufflevector <4 x float> %v340, <4 x float> poison, <4 x i32> zeroinitializer
  %v342 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v341, <4 x float> %v331, <4 x float> %v327)
  %p343 = getelementptr inbounds float, ptr %p111, i64 %i130
  %p344 = getelementptr inbounds float, ptr %p343, i64 56
  %p345 = getelementptr inbounds float, ptr %p343, i64 120
  call void @llvm.prefetch.p0(ptr %p345, i32 0, i32 3, i32 1)
  %v346 = load <4 x float>, ptr %p344, align 4
  %p347 = getelementptr inbounds float, ptr %p108, i64 %i128
  %p348 = getelementptr inbounds float, ptr %p347, i64 14
  %v349 = load float, ptr %p348, align 4
  %v350 = insertelement <4 x float> poison, float %v349, i64 0
  %v351 = shufflevector <4 x float> %v350, <4 x float> poison, <4 x i32> zeroinitializer
  %v352 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v351, <4 x float> %v346, <4 x float> %v337)
  %p353 = getelementptr inbounds float, ptr %p347, i64 17
  %v354 = load float, ptr %p353, align 4
  %v355 = insertelement <4 x float> poison, float %v354, i64 0
  %v356 = shufflevector <4 x float> %v355, <4 x float> poison, <4 x i32> zeroinitializer
  %v357 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v356, <4 x float> %v346, <4 x float> %v342)
  %p358 = getelementptr inbounds float, ptr %p111, i64 %i130
  %p359 = getelementptr inbounds float, ptr %p358, i64 60
  %p360 = getelementptr inbounds float, ptr %p358, i64 124
  call void @llvm.prefetch.p0(ptr %p360, i32 0, i32 3, i32 1)
  %v361 = load <4 x float>, ptr %p359, align 4
  %p362 = getelementptr inbounds float, ptr %p108, i64 %i128
  %p363 = getelementptr inbounds float, ptr %p362, i64 15
  %v364 = load float, ptr %p363, align 4
  %v365 = insertelement <4 x float> poison, float %v364, i64 0
  %v366 = shufflevector <4 x float> %v365, <4 x float> poison, <4 x i32> zeroinitializer
  %v367 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v366, <4 x float> %v361, <4 x float> %v352)
  %p368 = getelementptr inbounds float, ptr %p362, i64 18
  %v369 = load float, ptr %p368, align 4
  %v370 = insertelement <4 x float> poison, float %v369, i64 0
  %v371 = shufflevector <4 x float> %v370, <4 x float> poison, <4 x i32> zeroinitializer
  %v372 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v371, <4 x float> %v361, <4 x float> %v357)
  %i373 = add nsw i64 %index126, 16
  br label %loop126
done126:
  br label %loop374
loop374:
  %index374 = phi i64 [%i125, %done126], [%i392, %body374]
  %carried374_0 = phi <4 x float> [%carried126_0, %done126], [%v386, %body374]
  %carried374_1 = phi <4 x float> [%carried126_1, %done126], [%v391, %body374]
  %c375 = icmp slt i64 %index374, %i112
  br i1 %c375, label %body374, label %done374
body374:
  %i376 = add nsw i64 %i120, %index374
  %i377 = mul nsw i64 %index374, 4
  %i378 = add nsw i64 %i121, %i377
  %p379 = getelementptr inbounds float, ptr %p111, i64 %i378
  %p380 = getelementptr inbounds float, ptr %p379, i64 64
  call void @llvm.prefetch.p0(ptr %p380, i32 0, i32 3, i32 1)
  %v381 = load <4 x float>, ptr %p379, align 4
  %p382 = getelementptr inbounds float, ptr %p108, i64 %i376
  %v383 = load float, ptr %p382, align 4
  %v384 = insertelement <4 x float> poison, float %v383, i64 0
  %v385 = shufflevector <4 x float> %v384, <4 x float> poison, <4 x i32> zeroinitializer
  %v386 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v385, <4 x float> %v381, <4 x float> %carried374_0)
  %p387 = getelementptr inbounds float, ptr %p382, i64 3
  %v388 = load float, ptr %p387, align 4
  %v389 = insertelement <4 x float> poison, float %v388, i64 0
  %v390 = shufflevector <4 x float> %v389, <4 x float> poison, <4 x i32> zeroinitializer
  %v391 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v390, <4 x float> %v381, <4 x float> %carried374_1)
  %i392 = add nsw i64 %index374, 1
  br label %loop374
done374:
  %i393 = add nsw i64 %index118, 1
  br label %loop118
done118:
  %i394 = udiv i64 %i106, 2
  %m395 = fcmp ogt <4 x float> %carried118_0, %carried118_1
  %m396 = fcmp uno <4 x float> %carried118_0, %carried118_0
  %m397 = or <4 x i1> %m395, %m396
  %v398 = select <4 x i1> %m397, <4 x float> %carried118_0, <4 x float> %carried118_1
  %p399 = getelementptr inbounds float, ptr %p8, i64 %i116
  store <4 x float> %v398, ptr %p399, align 1
  %i400 = add nsw i64 %index103, 2
  br label %loop103
done103:
  %i401 = add nsw i64 %index74, 1
  br label %loop74
done74:
  ret void
}
