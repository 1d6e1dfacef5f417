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
  %index68 = phi i64 [%first, %entry], [%i315, %done117]
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
  %index117 = phi i64 [0, %body68], [%i314, %done166]
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
  br label %loop127
loop127:
  %index127 = phi i64 [0, %body117], [%i164, %body127]
  %c128 = icmp slt i64 %index127, %i121
  br i1 %c128, label %body127, label %done127
body127:
  %i129 = mul nsw i64 %index127, %n26
  %p130 = getelementptr inbounds float, ptr %p123, i64 %i129
  %i131 = mul nsw i64 %index127, 4
  %p132 = getelementptr inbounds float, ptr %scratch, i64 %i131
  %i133 = sub nsw i64 %n14, 1
  %c134 = icmp slt i64 %i101, %i133
  %i135 = select i1 %c134, i64 %i101, i64 %i133
  %i136 = add nsw i64 %i101, 1
  %i137 = sub nsw i64 %n14, 1
  %c138 = icmp slt i64 %i136, %i137
  %i139 = select i1 %c138, i64 %i136, i64 %i137
  %i140 = add nsw i64 %i101, 2
  %i141 = sub nsw i64 %n14, 1
  %c142 = icmp slt i64 %i140, %i141
  %i143 = select i1 %c142, i64 %i140, i64 %i141
  %i144 = add nsw i64 %i101, 3
  %i145 = sub nsw i64 %n14, 1
  %c146 = icmp slt i64 %i144, %i145
  %i147 = select i1 %c146, i64 %i144, i64 %i145
  %i148 = mul nsw i64 %i135, %n28
  %p149 = getelementptr inbounds float, ptr %p130, i64 %i148
  %i150 = mul nsw i64 %i139, %n28
  %p151 = getelementptr inbounds float, ptr %p130, i64 %i150
  %i152 = mul nsw i64 %i143, %n28
  %p153 = getelementptr inbounds float, ptr %p130, i64 %i152
  %i154 = mul nsw i64 %i147, %n28
  %p155 = getelementptr inbounds float, ptr %p130, i64 %i154
  %v156 = load float, ptr %p149, align 4
  %v157 = insertelement <4 x float> poison, float %v156, i64 0
  %v158 = load float, ptr %p151, align 4
  %v159 = insertelement <4 x float> %v157, float %v158, i64 1
  %v160 = load float, ptr %p153, align 4
  %v161 = insertelement <4 x float> %v159, float %v160, i64 2
  %v162 = load float, ptr %p155, align 4
  %v163 = insertelement <4 x float> %v161, float %v162, i64 3
  store <4 x float> %v163, ptr %p132, align 4
  %i164 = add nsw i64 %index127, 1
  br label %loop127
done127:
  %i165 = sub nsw i64 %i105, 1
  br label %loop166
loop166:
  %index166 = phi i64 [%i102, %done127], [%i313, %after303]
  %c167 = icmp slt i64 %index166, %i105
  br i1 %c167, label %body166, label %done166
body166:
  %i168 = add nsw i64 %index166, 1
  %c169 = icmp slt i64 %i168, %i165
  %i170 = select i1 %c169, i64 %i168, i64 %i165
  %i171 = mul nsw i64 %index166, %n22
  %p172 = getelementptr inbounds float, ptr %p125, i64 %i171
  %i173 = mul nsw i64 %i170, %n22
  %p174 = getelementptr inbounds float, ptr %p125, i64 %i173
  %c175 = icmp sgt i64 %i121, 0
  %i176 = select i1 %c175, i64 %i121, i64 0
  %i177 = udiv i64 %i176, 4
  %i178 = mul nsw i64 %i177, 4
  br label %loop179
loop179:
  %index179 = phi i64 [0, %body166], [%i239, %body179]
  %carried179_0 = phi <4 x float> [zeroinitializer, %body166], [%v232, %body179]
  %carried179_1 = phi <4 x float> [zeroinitializer, %body166], [%v238, %body179]
  %c180 = icmp slt i64 %index179, %i178
  br i1 %c180, label %body179, label %done179
body179:
  %i181 = mul nsw i64 %index179, 4
  %p182 = getelementptr inbounds float, ptr %scratch, i64 %i181
  %v183 = load <4 x float>, ptr %p182, align 4
  %p184 = getelementptr inbounds float, ptr %p172, i64 %index179
  %v185 = load float, ptr %p184, align 4
  %v186 = insertelement <4 x float> poison, float %v185, i64 0
  %v187 = shufflevector <4 x float> %v186, <4 x float> poison, <4 x i32> zeroinitializer
  %v188 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v187, <4 x float> %v183, <4 x float> %carried179_0)
  %p189 = getelementptr inbounds float, ptr %p174, i64 %index179
  %v190 = load float, ptr %p189, align 4
  %v191 = insertelement <4 x float> poison, float %v190, i64 0
  %v192 = shufflevector <4 x float> %v191, <4 x float> poison, <4 x i32> zeroinitializer
  %v193 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v192, <4 x float> %v183, <4 x float> %carried179_1)
  %p194 = getelementptr inbounds float, ptr %scratch, i64 %i181
  %p195 = getelementptr inbounds float, ptr %p194, i64 4
  %v196 = load <4 x float>, ptr %p195, align 4
  %p197 = getelementptr inbounds float, ptr %p172, i64 %index179
  %p198 = getelementptr inbounds float, ptr %p197, i64 1
  %v199 = load float, ptr %p198, align 4
  %v200 = insertelement <4 x float> poison, float %v199, i64 0
  %v201 = shufflevector <4 x float> %v200, <4 x float> poison, <4 x i32> zeroinitializer
  %v202 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v201, <4 x float> %v196, <4 x float> %v188)
  %p203 = getelementptr inbounds float, ptr %p174, i64 %index179
  %p204 = getelementptr inbounds float, ptr %p203, i64 1
  %v205 = load float, ptr %p204, align 4
  %v206 = insertelement <4 x float> poison, float %v205, i64 0
  %v207 = shufflevector <4 x float> %v206, <4 x float> poison, <4 x i32> zeroinitializer
  %v208 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v207, <4 x float> %v196, <4 x float> %v193)
  %p209 = getelementptr inbounds float, ptr %scratch, i64 %i181
  %p210 = getelementptr inbounds float, ptr %p209, i64 8
  %v211 = load <4 x float>, ptr %p210, align 4
  %p212 = getelementptr inbounds float, ptr %p172, i64 %index179
  %p213 = getelementptr inbounds float, ptr %p212, i64 2
  %v214 = load float, ptr %p213, align 4
  %v215 = insertelement <4 x float> poison, float %v214, i64 0
  %v216 = shufflevector <4 x float> %v215, <4 x float> poison, <4 x i32> zeroinitializer
  %v217 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v216, <4 x float> %v211, <4 x float> %v202)
  %p218 = getelementptr inbounds float, ptr %p174, i64 %index179
  %p219 = getelementptr inbounds float, ptr %p218, i64 2
  %v220 = load float, ptr %p219, align 4
  %v221 = insertelement <4 x float> poison, float %v220, i64 0
  %v222 = shufflevector <4 x float> %v221, <4 x float> poison, <4 x i32> zeroinitializer
  %v223 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v222, <4 x float> %v211, <4 x float> %v208)
  %p224 = getelementptr inbounds float, ptr %scratch, i64 %i181
  %p225 = getelementptr inbounds float, ptr %p224, i64 12
  %v226 = load <4 x float>, ptr %p225, align 4
  %p227 = getelementptr inbounds float, ptr %p172, i64 %index179
  %p228 = getelementptr inbounds float, ptr %p227, i64 3
  %v229 = load float, ptr %p228, align 4
  %v230 = insertelement <4 x float> poison, float %v229, i64 0
  %v231 = shufflevector <4 x float> %v230, <4 x float> poison, <4 x i32> zeroinitializer
  %v232 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v231, <4 x float> %v226, <4 x float> %v217)
  %p233 = getelementptr inbounds float, ptr %p174, i64 %index179
  %p234 = getelementptr inbounds float, ptr %p233, i64 3
  %v235 = load float, ptr %p234, align 4
  %v236 = insertelement <4 x float> poison, float %v235, i64 0
  %v237 = shufflevector <4 x float> %v236, <4 x float> poison, <4 x i32> zeroinitializer
  %v238 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v237, <4 x float> %v226, <4 x float> %v223)
  %i239 = add nsw i64 %index179, 4
  br label %loop179
done179:
  br label %loop240
loop240:
  %index240 = phi i64 [%i178, %done179], [%i255, %body240]
  %carried240_0 = phi <4 x float> [%carried179_0, %done179], [%v249, %body240]
  %carried240_1 = phi <4 x float> [%carried179_1, %done179], [%v254, %body240]
  %c241 = icmp slt i64 %index240, %i121
  br i1 %c241, label %body240, label %done240
body240:
  %i242 = mul nsw i64 %index240, 4
  %p243 = getelementptr inbounds float, ptr %scratch, i64 %i242
  %v244 = load <4 x float>, ptr %p243, align 4
  %p245 = getelementptr inbounds float, ptr %p172, i64 %index240
  %v246 = load float, ptr %p245, align 4
  %v247 = insertelement <4 x float> poison, float %v246, i64 0
  %v248 = shufflevector <4 x float> %v247, <4 x float> poison, <4 x i32> zeroinitializer
  %v249 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v248, <4 x float> %v244, <4 x float> %carried240_0)
  %p250 = getelementptr inbounds float, ptr %p174, i64 %index240
  %v251 = load float, ptr %p250, align 4
  %v252 = insertelement <4 x float> poison, float %v251, i64 0
  %v253 = shufflevector <4 x float> %v252, <4 x float> poison, <4 x i32> zeroinitializer
  %v254 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v253, <4 x float> %v244, <4 x float> %carried240_1)
  %i255 = add nsw i64 %index240, 1
  br label %loop240
done240:
  %i256 = mul nsw i64 %index166, %n30
  %i257 = add nsw i64 %i100, %i256
  %i258 = add nsw i64 %i257, %i101
  %i259 = mul nsw i64 %i170, %n30
  %i260 = add nsw i64 %i100, %i259
  %i261 = add nsw i64 %i260, %i101
  %v262 = fmul <4 x float> %carried240_0, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v263 = fmul <4 x float> %carried240_1, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %p264 = getelementptr inbounds float, ptr %p6, i64 %i258
  %p265 = getelementptr inbounds float, ptr %p6, i64 %i261
  %c266 = icmp slt i64 %index117, 1
  %i267 = select i1 %c266, i64 %index117, i64 1
  br label %loop268
loop268:
  %index268 = phi i64 [0, %done240], [%i272, %body268]
  %carried268_0 = phi <4 x float> [%v262, %done240], [%v271, %body268]
  %c269 = icmp slt i64 %index268, %i267
  br i1 %c269, label %body268, label %done268
body268:
  %v270 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p264, i32 1, <4 x i1> %m114, <4 x float> zeroinitializer)
  %v271 = fadd <4 x float> %v270, %carried268_0
  %i272 = add nsw i64 %index268, 1
  br label %loop268
done268:
  %c273 = icmp slt i64 %index117, 1
  %i274 = select i1 %c273, i64 %index117, i64 1
  br label %loop275
loop275:
  %index275 = phi i64 [0, %done268], [%i279, %body275]
  %carried275_0 = phi <4 x float> [%v263, %done268], [%v278, %body275]
  %c276 = icmp slt i64 %index275, %i274
  br i1 %c276, label %body275, label %done275
body275:
  %v277 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p265, i32 1, <4 x i1> %m114, <4 x float> zeroinitializer)
  %v278 = fadd <4 x float> %v277, %carried275_0
  %i279 = add nsw i64 %index275, 1
  br label %loop275
done275:
  %i280 = sub nsw i64 %n14, %i101
  %c281 = icmp sge i64 %i280, 4
  br i1 %c281, label %then282, label %after282
then282:
  %p283 = getelementptr inbounds float, ptr %p6, i64 %i258
  store <4 x float> %carried268_0, ptr %p283, align 1
  br label %after282
after282:
  %c284 = icmp sgt i64 %i280, 0
  %c285 = xor i1 %c281, true
  %c286 = and i1 %c284, %c285
  br i1 %c286, label %then287, label %after287
then287:
  %c288 = icmp sgt i64 %i280, 0
  %i289 = select i1 %c288, i64 %i280, i64 0
  %c290 = icmp slt i64 %i289, 4
  %i291 = select i1 %c290, i64 %i289, i64 4
  %v292 = trunc i64 %i291 to i32
  %v293 = insertelement <4 x i32> poison, i32 %v292, i64 0
  %v294 = shufflevector <4 x i32> %v293, <4 x i32> poison, <4 x i32> zeroinitializer
  %m295 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v294
  %p296 = getelementptr inbounds float, ptr %p6, i64 %i258
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried268_0, ptr %p296, i32 1, <4 x i1> %m295)
  br label %after287
after287:
  %c297 = icmp sge i64 %i280, 4
  br i1 %c297, label %then298, label %after298
then298:
  %p299 = getelementptr inbounds float, ptr %p6, i64 %i261
  store <4 x float> %carried275_0, ptr %p299, align 1
  br label %after298
after298:
  %c300 = icmp sgt i64 %i280, 0
  %c301 = xor i1 %c297, true
  %c302 = and i1 %c300, %c301
  br i1 %c302, label %then303, label %after303
then303:
  %c304 = icmp sgt i64 %i280, 0
  %i305 = select i1 %c304, i64 %i280, i64 0
  %c306 = icmp slt i64 %i305, 4
  %i307 = select i1 %c306, i64 %i305, i64 4
  %v308 = trunc i64 %i307 to i32
  %v309 = insertelement <4 x i32> poison, i32 %v308, i64 0
  %v310 = shufflevector <4 x i32> %v309, <4 x i32> poison, <4 x i32> zeroinitializer
  %m311 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v310
  %p312 = getelementptr inbounds float, ptr %p6, i64 %i261
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried275_0, ptr %p312, i32 1, <4 x i1> %m311)
  br label %after303
after303:
  %i313 = add nsw i64 %index166, 2
  br label %loop166
done166:
  %i314 = add nsw i64 %index117, %n20
  br label %loop117
done117:
  %i315 = add nsw i64 %index68, 1
  br label %loop68
done68:
  ret void
}
