declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
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
  %v65 = getelementptr inbounds i64, ptr %arguments, i64 32
  %n66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %arguments, i64 33
  %n68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %arguments, i64 34
  %n70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %arguments, i64 35
  %n72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %arguments, i64 36
  %n74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %arguments, i64 37
  %n76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %arguments, i64 38
  %n78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %arguments, i64 39
  %n80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %arguments, i64 40
  %n82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %arguments, i64 41
  %n84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %arguments, i64 42
  %n86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %arguments, i64 43
  %n88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %arguments, i64 44
  %n90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %arguments, i64 45
  %n92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %arguments, i64 46
  %n94 = load i64, ptr %v93, align 8
  %i95 = sub nsw i64 %n22, 1
  %i96 = add nsw i64 %n14, %i95
  %i97 = udiv i64 %i96, %n22
  br label %loop98
loop98:
  %index98 = phi i64 [%first, %entry], [%i370, %done335]
  %c99 = icmp slt i64 %index98, %last
  br i1 %c99, label %body98, label %done98
body98:
  %i100 = udiv i64 %index98, %i97
  %i101 = urem i64 %index98, %i97
  %i102 = udiv i64 %i100, %n46
  %i103 = urem i64 %i100, %n46
  %i104 = mul nsw i64 %i103, %n54
  %i105 = mul nsw i64 %i103, %n62
  %i106 = mul nsw i64 %i103, %n70
  %i107 = mul nsw i64 %i103, %n78
  %i108 = udiv i64 %i102, %n44
  %i109 = urem i64 %i102, %n44
  %i110 = mul nsw i64 %i109, %n52
  %i111 = add nsw i64 %i104, %i110
  %i112 = mul nsw i64 %i109, %n60
  %i113 = add nsw i64 %i105, %i112
  %i114 = mul nsw i64 %i109, %n68
  %i115 = add nsw i64 %i106, %i114
  %i116 = mul nsw i64 %i109, %n76
  %i117 = add nsw i64 %i107, %i116
  %i118 = udiv i64 %i108, %n42
  %i119 = urem i64 %i108, %n42
  %i120 = mul nsw i64 %i119, %n50
  %i121 = add nsw i64 %i111, %i120
  %i122 = mul nsw i64 %i119, %n58
  %i123 = add nsw i64 %i113, %i122
  %i124 = mul nsw i64 %i119, %n66
  %i125 = add nsw i64 %i115, %i124
  %i126 = mul nsw i64 %i119, %n74
  %i127 = add nsw i64 %i117, %i126
  %i128 = mul nsw i64 %i118, %n48
  %i129 = add nsw i64 %i121, %i128
  %i130 = mul nsw i64 %i118, %n56
  %i131 = add nsw i64 %i123, %i130
  %i132 = mul nsw i64 %i118, %n64
  %i133 = add nsw i64 %i125, %i132
  %i134 = mul nsw i64 %i118, %n72
  %i135 = add nsw i64 %i127, %i134
  %i136 = mul nsw i64 %i101, %n22
  %i137 = sub nsw i64 %n14, %i136
  %c138 = icmp slt i64 %n22, %i137
  %i139 = select i1 %c138, i64 %n22, i64 %i137
  %i140 = mul nsw i64 %i136, %n24
  %i141 = add nsw i64 %i129, %i140
  %i142 = mul nsw i64 %i136, %n34
  %i143 = add nsw i64 %i135, %i142
  %p144 = getelementptr inbounds float, ptr %p2, i64 %i141
  %p145 = getelementptr inbounds float, ptr %p4, i64 %i131
  %p146 = getelementptr inbounds float, ptr %p6, i64 %i133
  %p147 = getelementptr inbounds float, ptr %p8, i64 %i143
  %i148 = add nsw i64 %n16, 3
  %i149 = udiv i64 %i148, 4
  %i150 = mul nsw i64 %i149, 4
  %i151 = add nsw i64 %n18, 3
  %i152 = udiv i64 %i151, 4
  %i153 = mul nsw i64 %i152, 4
  %i154 = mul nsw i64 %i153, %i150
  %p155 = getelementptr inbounds float, ptr %scratch, i64 %i154
  %i156 = mul nsw i64 %n22, %i150
  %p157 = getelementptr inbounds float, ptr %p155, i64 %i156
  br label %loop158
loop158:
  %index158 = phi i64 [0, %body98], [%i222, %done188]
  %c159 = icmp slt i64 %index158, %i150
  br i1 %c159, label %body158, label %done158
body158:
  %i160 = mul nsw i64 %index158, %i153
  %p161 = getelementptr inbounds float, ptr %scratch, i64 %i160
  %i162 = sub nsw i64 %n16, %index158
  br label %loop163
loop163:
  %index163 = phi i64 [0, %body158], [%i187, %after176]
  %c164 = icmp slt i64 %index163, %n18
  br i1 %c164, label %body163, label %done163
body163:
  %i165 = mul nsw i64 %index163, %n28
  %p166 = getelementptr inbounds float, ptr %p145, i64 %i165
  %i167 = mul nsw i64 %index163, 4
  %p168 = getelementptr inbounds float, ptr %p161, i64 %i167
  %c169 = icmp sge i64 %i162, 4
  br i1 %c169, label %then170, label %after170
then170:
  %p171 = getelementptr inbounds float, ptr %p166, i64 %index158
  %v172 = load <4 x float>, ptr %p171, align 1
  store <4 x float> %v172, ptr %p168, align 4
  br label %after170
after170:
  %c173 = icmp sgt i64 %i162, 0
  %c174 = xor i1 %c169, true
  %c175 = and i1 %c173, %c174
  br i1 %c175, label %then176, label %after176
then176:
  %c177 = icmp sgt i64 %i162, 0
  %i178 = select i1 %c177, i64 %i162, i64 0
  %c179 = icmp slt i64 %i178, 4
  %i180 = select i1 %c179, i64 %i178, i64 4
  %v181 = trunc i64 %i180 to i32
  %v182 = insertelement <4 x i32> poison, i32 %v181, i64 0
  %v183 = shufflevector <4 x i32> %v182, <4 x i32> poison, <4 x i32> zeroinitializer
  %m184 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v183
  %p185 = getelementptr inbounds float, ptr %p166, i64 %index158
  %v186 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p185, i32 1, <4 x i1> %m184, <4 x float> zeroinitializer)
  store <4 x float> %v186, ptr %p168, align 4
  br label %after176
after176:
  %i187 = add nsw i64 %index163, 1
  br label %loop163
done163:
  br label %loop188
loop188:
  %index188 = phi i64 [0, %done163], [%i221, %done198]
  %c189 = icmp slt i64 %index188, %i139
  br i1 %c189, label %body188, label %done188
body188:
  %i190 = sub nsw i64 %i139, 1
  %i191 = add nsw i64 %index188, 1
  %c192 = icmp slt i64 %i191, %i190
  %i193 = select i1 %c192, i64 %i191, i64 %i190
  %i194 = mul nsw i64 %index188, %n24
  %p195 = getelementptr inbounds float, ptr %p144, i64 %i194
  %i196 = mul nsw i64 %i193, %n24
  %p197 = getelementptr inbounds float, ptr %p144, i64 %i196
  br label %loop198
loop198:
  %index198 = phi i64 [0, %body188], [%i214, %body198]
  %carried198_0 = phi <4 x float> [zeroinitializer, %body188], [%v208, %body198]
  %carried198_1 = phi <4 x float> [zeroinitializer, %body188], [%v213, %body198]
  %c199 = icmp slt i64 %index198, %n18
  br i1 %c199, label %body198, label %done198
body198:
  %i200 = mul nsw i64 %index198, %n26
  %i201 = mul nsw i64 %index198, 4
  %p202 = getelementptr inbounds float, ptr %p161, i64 %i201
  %v203 = load <4 x float>, ptr %p202, align 4
  %p204 = getelementptr inbounds float, ptr %p195, i64 %i200
  %v205 = load float, ptr %p204, align 4
  %v206 = insertelement <4 x float> poison, float %v205, i64 0
  %v207 = shufflevector <4 x float> %v206, <4 x float> poison, <4 x i32> zeroinitializer
  %v208 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v207, <4 x float> %v203, <4 x float> %carried198_0)
  %p209 = getelementptr inbounds float, ptr %p197, i64 %i200
  %v210 = load float, ptr %p209, align 4
  %v211 = insertelement <4 x float> poison, float %v210, i64 0
  %v212 = shufflevector <4 x float> %v211, <4 x float> poison, <4 x i32> zeroinitializer
  %v213 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v212, <4 x float> %v203, <4 x float> %carried198_1)
  %i214 = add nsw i64 %index198, 1
  br label %loop198
done198:
  %i215 = mul nsw i64 %index188, %i150
  %p216 = getelementptr inbounds float, ptr %p155, i64 %i215
  %p217 = getelementptr inbounds float, ptr %p216, i64 %index158
  store <4 x float> %carried198_0, ptr %p217, align 4
  %i218 = mul nsw i64 %i193, %i150
  %p219 = getelementptr inbounds float, ptr %p155, i64 %i218
  %p220 = getelementptr inbounds float, ptr %p219, i64 %index158
  store <4 x float> %carried198_1, ptr %p220, align 4
  %i221 = add nsw i64 %index188, 2
  br label %loop188
done188:
  %i222 = add nsw i64 %index158, 4
  br label %loop158
done158:
  br label %loop223
loop223:
  %index223 = phi i64 [0, %done158], [%i334, %done290]
  %c224 = icmp slt i64 %index223, %i139
  br i1 %c224, label %body223, label %done223
body223:
  %i225 = mul nsw i64 %index223, %i150
  %p226 = getelementptr inbounds float, ptr %p155, i64 %i225
  %i227 = udiv i64 %n16, 4
  %i228 = mul nsw i64 %i227, 4
  br label %loop229
loop229:
  %index229 = phi i64 [0, %body223], [%i236, %body229]
  %carried229_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body223], [%v235, %body229]
  %c230 = icmp slt i64 %index229, %i228
  br i1 %c230, label %body229, label %done229
body229:
  %p231 = getelementptr inbounds float, ptr %p226, i64 %index229
  %v232 = load <4 x float>, ptr %p231, align 4
  %p233 = getelementptr inbounds float, ptr %p226, i64 %index229
  store <4 x float> %v232, ptr %p233, align 4
  %m234 = fcmp ogt <4 x float> %v232, %carried229_0
  %v235 = select <4 x i1> %m234, <4 x float> %v232, <4 x float> %carried229_0
  %i236 = add nsw i64 %index229, 4
  br label %loop229
done229:
  br label %loop237
loop237:
  %index237 = phi i64 [%i228, %done229], [%i254, %body237]
  %carried237_0 = phi <4 x float> [%carried229_0, %done229], [%v253, %body237]
  %c238 = icmp slt i64 %index237, %n16
  br i1 %c238, label %body237, label %done237
body237:
  %i239 = sub nsw i64 %n16, %index237
  %c240 = icmp sgt i64 %i239, 0
  %i241 = select i1 %c240, i64 %i239, i64 0
  %c242 = icmp slt i64 %i241, 4
  %i243 = select i1 %c242, i64 %i241, i64 4
  %v244 = trunc i64 %i243 to i32
  %v245 = insertelement <4 x i32> poison, i32 %v244, i64 0
  %v246 = shufflevector <4 x i32> %v245, <4 x i32> poison, <4 x i32> zeroinitializer
  %m247 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v246
  %p248 = getelementptr inbounds float, ptr %p226, i64 %index237
  %v249 = load <4 x float>, ptr %p248, align 4
  %v250 = select <4 x i1> %m247, <4 x float> %v249, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>
  %p251 = getelementptr inbounds float, ptr %p226, i64 %index237
  store <4 x float> %v250, ptr %p251, align 4
  %m252 = fcmp ogt <4 x float> %v250, %carried237_0
  %v253 = select <4 x i1> %m252, <4 x float> %v250, <4 x float> %carried237_0
  %i254 = add nsw i64 %index237, 4
  br label %loop237
done237:
  %v255 = shufflevector <4 x float> %carried237_0, <4 x float> %carried237_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %m256 = fcmp ogt <4 x float> %carried237_0, %v255
  %v257 = select <4 x i1> %m256, <4 x float> %carried237_0, <4 x float> %v255
  %v258 = shufflevector <4 x float> %v257, <4 x float> %v257, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %m259 = fcmp ogt <4 x float> %v257, %v258
  %v260 = select <4 x i1> %m259, <4 x float> %v257, <4 x float> %v258
  %i261 = udiv i64 %n16, 4
  %i262 = mul nsw i64 %i261, 4
  br label %loop263
loop263:
  %index263 = phi i64 [0, %done237], [%i289, %body263]
  %carried263_0 = phi <4 x float> [zeroinitializer, %done237], [%v288, %body263]
  %c264 = icmp slt i64 %index263, %i262
  br i1 %c264, label %body263, label %done263
body263:
  %p265 = getelementptr inbounds float, ptr %p226, i64 %index263
  %v266 = load <4 x float>, ptr %p265, align 4
  %v267 = fsub <4 x float> %v266, %v260
  %m268 = fcmp olt <4 x float> %v267, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v269 = select <4 x i1> %m268, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v267
  %v270 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v269, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v271 = fsub <4 x float> %v270, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v272 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v271, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v269)
  %v273 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v271, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v272)
  %v274 = fmul <4 x float> %v273, %v273
  %v275 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v273, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v276 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v275, <4 x float> %v273, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v277 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v276, <4 x float> %v273, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v278 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v277, <4 x float> %v273, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v279 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v278, <4 x float> %v273, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v280 = fadd <4 x float> %v273, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v281 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v279, <4 x float> %v274, <4 x float> %v280)
  %v282 = bitcast <4 x float> %v270 to <4 x i32>
  %v283 = add <4 x i32> %v282, <i32 127, i32 127, i32 127, i32 127>
  %v284 = shl <4 x i32> %v283, <i32 23, i32 23, i32 23, i32 23>
  %v285 = bitcast <4 x i32> %v284 to <4 x float>
  %v286 = fmul <4 x float> %v281, %v285
  %v287 = select <4 x i1> %m268, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v286
  store <4 x float> %v287, ptr %p265, align 4
  %v288 = fadd <4 x float> %carried263_0, %v287
  %i289 = add nsw i64 %index263, 4
  br label %loop263
done263:
  br label %loop290
loop290:
  %index290 = phi i64 [%i262, %done263], [%i326, %body290]
  %carried290_0 = phi <4 x float> [%carried263_0, %done263], [%v325, %body290]
  %c291 = icmp slt i64 %index290, %n16
  br i1 %c291, label %body290, label %done290
body290:
  %i292 = sub nsw i64 %n16, %index290
  %c293 = icmp sgt i64 %i292, 0
  %i294 = select i1 %c293, i64 %i292, i64 0
  %c295 = icmp slt i64 %i294, 4
  %i296 = select i1 %c295, i64 %i294, i64 4
  %v297 = trunc i64 %i296 to i32
  %v298 = insertelement <4 x i32> poison, i32 %v297, i64 0
  %v299 = shufflevector <4 x i32> %v298, <4 x i32> poison, <4 x i32> zeroinitializer
  %m300 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v299
  %p301 = getelementptr inbounds float, ptr %p226, i64 %index290
  %v302 = load <4 x float>, ptr %p301, align 4
  %v303 = fsub <4 x float> %v302, %v260
  %m304 = fcmp olt <4 x float> %v303, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v305 = select <4 x i1> %m304, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v303
  %v306 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v305, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v307 = fsub <4 x float> %v306, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v308 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v307, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v305)
  %v309 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v307, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v308)
  %v310 = fmul <4 x float> %v309, %v309
  %v311 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v309, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v312 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v311, <4 x float> %v309, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v313 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v312, <4 x float> %v309, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v314 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v313, <4 x float> %v309, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v315 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v314, <4 x float> %v309, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v316 = fadd <4 x float> %v309, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v317 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v315, <4 x float> %v310, <4 x float> %v316)
  %v318 = bitcast <4 x float> %v306 to <4 x i32>
  %v319 = add <4 x i32> %v318, <i32 127, i32 127, i32 127, i32 127>
  %v320 = shl <4 x i32> %v319, <i32 23, i32 23, i32 23, i32 23>
  %v321 = bitcast <4 x i32> %v320 to <4 x float>
  %v322 = fmul <4 x float> %v317, %v321
  %v323 = select <4 x i1> %m304, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v322
  store <4 x float> %v323, ptr %p301, align 4
  %v324 = select <4 x i1> %m300, <4 x float> %v323, <4 x float> zeroinitializer
  %v325 = fadd <4 x float> %carried290_0, %v324
  %i326 = add nsw i64 %index290, 4
  br label %loop290
done290:
  %v327 = shufflevector <4 x float> %carried290_0, <4 x float> %carried290_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %v328 = fadd <4 x float> %carried290_0, %v327
  %v329 = shufflevector <4 x float> %v328, <4 x float> %v328, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %v330 = fadd <4 x float> %v328, %v329
  %v331 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v330
  %v332 = extractelement <4 x float> %v331, i64 0
  %p333 = getelementptr inbounds float, ptr %p157, i64 %index223
  store float %v332, ptr %p333, align 4
  %i334 = add nsw i64 %index223, 1
  br label %loop223
done223:
  br label %loop335
loop335:
  %index335 = phi i64 [0, %done223], [%i369, %done339]
  %c336 = icmp slt i64 %index335, %n20
  br i1 %c336, label %body335, label %done335
body335:
  %i337 = sub nsw i64 %n20, %index335
  %p338 = getelementptr inbounds float, ptr %p146, i64 %index335
  br label %loop339
loop339:
  %index339 = phi i64 [0, %body335], [%i368, %done344]
  %c340 = icmp slt i64 %index339, %i139
  br i1 %c340, label %body339, label %done339
body339:
  %i341 = sub nsw i64 %i139, 1
  %i342 = mul nsw i64 %index339, %i150
  %p343 = getelementptr inbounds float, ptr %p155, i64 %i342
  br label %loop344
loop344:
  %index344 = phi i64 [0, %body339], [%i357, %body344]
  %carried344_0 = phi <4 x float> [zeroinitializer, %body339], [%v353, %body344]
  %carried344_1 = phi <4 x float> [zeroinitializer, %body339], [%v356, %body344]
  %c345 = icmp slt i64 %index344, %n16
  br i1 %c345, label %body344, label %done344
body344:
  %i346 = mul nsw i64 %index344, %n32
  %p347 = getelementptr inbounds float, ptr %p343, i64 %index344
  %v348 = load float, ptr %p347, align 4
  %v349 = insertelement <4 x float> poison, float %v348, i64 0
  %v350 = shufflevector <4 x float> %v349, <4 x float> poison, <4 x i32> zeroinitializer
  %p351 = getelementptr inbounds float, ptr %p338, i64 %i346
  %v352 = load <4 x float>, ptr %p351, align 4
  %v353 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v350, <4 x float> %v352, <4 x float> %carried344_0)
  %p354 = getelementptr inbounds float, ptr %p351, i64 4
  %v355 = load <4 x float>, ptr %p354, align 4
  %v356 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v350, <4 x float> %v355, <4 x float> %carried344_1)
  %i357 = add nsw i64 %index344, 1
  br label %loop344
done344:
  %p358 = getelementptr inbounds float, ptr %p157, i64 %index339
  %v359 = load float, ptr %p358, align 4
  %v360 = insertelement <4 x float> poison, float %v359, i64 0
  %v361 = shufflevector <4 x float> %v360, <4 x float> poison, <4 x i32> zeroinitializer
  %i362 = mul nsw i64 %index339, %n34
  %p363 = getelementptr inbounds float, ptr %p147, i64 %i362
  %p364 = getelementptr inbounds float, ptr %p363, i64 %index335
  %v365 = fmul <4 x float> %carried344_0, %v361
  store <4 x float> %v365, ptr %p364, align 1
  %v366 = fmul <4 x float> %carried344_1, %v361
  %p367 = getelementptr inbounds float, ptr %p364, i64 4
  store <4 x float> %v366, ptr %p367, align 1
  %i368 = add nsw i64 %index339, 1
  br label %loop339
done339:
  %i369 = add nsw i64 %index335, 8
  br label %loop335
done335:
  %i370 = add nsw i64 %index98, 1
  br label %loop98
done98:
  ret void
}
