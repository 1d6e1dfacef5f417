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
  %index98 = phi i64 [%first, %entry], [%i362, %done327]
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
  %index158 = phi i64 [0, %body98], [%i214, %done180]
  %c159 = icmp slt i64 %index158, %i150
  br i1 %c159, label %body158, label %done158
body158:
  %i160 = mul nsw i64 %index158, %i153
  %p161 = getelementptr inbounds float, ptr %scratch, i64 %i160
  %i162 = sub nsw i64 %n16, %index158
  %c163 = icmp sgt i64 %i162, 0
  %i164 = select i1 %c163, i64 %i162, i64 0
  %c165 = icmp slt i64 %i164, 4
  %i166 = select i1 %c165, i64 %i164, i64 4
  %v167 = trunc i64 %i166 to i32
  %v168 = insertelement <4 x i32> poison, i32 %v167, i64 0
  %v169 = shufflevector <4 x i32> %v168, <4 x i32> poison, <4 x i32> zeroinitializer
  %m170 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v169
  br label %loop171
loop171:
  %index171 = phi i64 [0, %body158], [%i179, %body171]
  %c172 = icmp slt i64 %index171, %n18
  br i1 %c172, label %body171, label %done171
body171:
  %i173 = mul nsw i64 %index171, %n28
  %p174 = getelementptr inbounds float, ptr %p145, i64 %i173
  %i175 = mul nsw i64 %index171, 4
  %p176 = getelementptr inbounds float, ptr %p161, i64 %i175
  %p177 = getelementptr inbounds float, ptr %p174, i64 %index158
  %v178 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p177, i32 1, <4 x i1> %m170, <4 x float> zeroinitializer)
  store <4 x float> %v178, ptr %p176, align 4
  %i179 = add nsw i64 %index171, 1
  br label %loop171
done171:
  br label %loop180
loop180:
  %index180 = phi i64 [0, %done171], [%i213, %done190]
  %c181 = icmp slt i64 %index180, %i139
  br i1 %c181, label %body180, label %done180
body180:
  %i182 = sub nsw i64 %i139, 1
  %i183 = add nsw i64 %index180, 1
  %c184 = icmp slt i64 %i183, %i182
  %i185 = select i1 %c184, i64 %i183, i64 %i182
  %i186 = mul nsw i64 %index180, %n24
  %p187 = getelementptr inbounds float, ptr %p144, i64 %i186
  %i188 = mul nsw i64 %i185, %n24
  %p189 = getelementptr inbounds float, ptr %p144, i64 %i188
  br label %loop190
loop190:
  %index190 = phi i64 [0, %body180], [%i206, %body190]
  %carried190_0 = phi <4 x float> [zeroinitializer, %body180], [%v200, %body190]
  %carried190_1 = phi <4 x float> [zeroinitializer, %body180], [%v205, %body190]
  %c191 = icmp slt i64 %index190, %n18
  br i1 %c191, label %body190, label %done190
body190:
  %i192 = mul nsw i64 %index190, %n26
  %i193 = mul nsw i64 %index190, 4
  %p194 = getelementptr inbounds float, ptr %p161, i64 %i193
  %v195 = load <4 x float>, ptr %p194, align 4
  %p196 = getelementptr inbounds float, ptr %p187, i64 %i192
  %v197 = load float, ptr %p196, align 4
  %v198 = insertelement <4 x float> poison, float %v197, i64 0
  %v199 = shufflevector <4 x float> %v198, <4 x float> poison, <4 x i32> zeroinitializer
  %v200 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v199, <4 x float> %v195, <4 x float> %carried190_0)
  %p201 = getelementptr inbounds float, ptr %p189, i64 %i192
  %v202 = load float, ptr %p201, align 4
  %v203 = insertelement <4 x float> poison, float %v202, i64 0
  %v204 = shufflevector <4 x float> %v203, <4 x float> poison, <4 x i32> zeroinitializer
  %v205 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v204, <4 x float> %v195, <4 x float> %carried190_1)
  %i206 = add nsw i64 %index190, 1
  br label %loop190
done190:
  %i207 = mul nsw i64 %index180, %i150
  %p208 = getelementptr inbounds float, ptr %p155, i64 %i207
  %p209 = getelementptr inbounds float, ptr %p208, i64 %index158
  store <4 x float> %carried190_0, ptr %p209, align 4
  %i210 = mul nsw i64 %i185, %i150
  %p211 = getelementptr inbounds float, ptr %p155, i64 %i210
  %p212 = getelementptr inbounds float, ptr %p211, i64 %index158
  store <4 x float> %carried190_1, ptr %p212, align 4
  %i213 = add nsw i64 %index180, 2
  br label %loop180
done180:
  %i214 = add nsw i64 %index158, 4
  br label %loop158
done158:
  br label %loop215
loop215:
  %index215 = phi i64 [0, %done158], [%i326, %done282]
  %c216 = icmp slt i64 %index215, %i139
  br i1 %c216, label %body215, label %done215
body215:
  %i217 = mul nsw i64 %index215, %i150
  %p218 = getelementptr inbounds float, ptr %p155, i64 %i217
  %i219 = udiv i64 %n16, 4
  %i220 = mul nsw i64 %i219, 4
  br label %loop221
loop221:
  %index221 = phi i64 [0, %body215], [%i228, %body221]
  %carried221_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body215], [%v227, %body221]
  %c222 = icmp slt i64 %index221, %i220
  br i1 %c222, label %body221, label %done221
body221:
  %p223 = getelementptr inbounds float, ptr %p218, i64 %index221
  %v224 = load <4 x float>, ptr %p223, align 4
  %p225 = getelementptr inbounds float, ptr %p218, i64 %index221
  store <4 x float> %v224, ptr %p225, align 4
  %m226 = fcmp ogt <4 x float> %v224, %carried221_0
  %v227 = select <4 x i1> %m226, <4 x float> %v224, <4 x float> %carried221_0
  %i228 = add nsw i64 %index221, 4
  br label %loop221
done221:
  br label %loop229
loop229:
  %index229 = phi i64 [%i220, %done221], [%i246, %body229]
  %carried229_0 = phi <4 x float> [%carried221_0, %done221], [%v245, %body229]
  %c230 = icmp slt i64 %index229, %n16
  br i1 %c230, label %body229, label %done229
body229:
  %i231 = sub nsw i64 %n16, %index229
  %c232 = icmp sgt i64 %i231, 0
  %i233 = select i1 %c232, i64 %i231, i64 0
  %c234 = icmp slt i64 %i233, 4
  %i235 = select i1 %c234, i64 %i233, i64 4
  %v236 = trunc i64 %i235 to i32
  %v237 = insertelement <4 x i32> poison, i32 %v236, i64 0
  %v238 = shufflevector <4 x i32> %v237, <4 x i32> poison, <4 x i32> zeroinitializer
  %m239 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v238
  %p240 = getelementptr inbounds float, ptr %p218, i64 %index229
  %v241 = load <4 x float>, ptr %p240, align 4
  %v242 = select <4 x i1> %m239, <4 x float> %v241, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>
  %p243 = getelementptr inbounds float, ptr %p218, i64 %index229
  store <4 x float> %v242, ptr %p243, align 4
  %m244 = fcmp ogt <4 x float> %v242, %carried229_0
  %v245 = select <4 x i1> %m244, <4 x float> %v242, <4 x float> %carried229_0
  %i246 = add nsw i64 %index229, 4
  br label %loop229
done229:
  %v247 = shufflevector <4 x float> %carried229_0, <4 x float> %carried229_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %m248 = fcmp ogt <4 x float> %carried229_0, %v247
  %v249 = select <4 x i1> %m248, <4 x float> %carried229_0, <4 x float> %v247
  %v250 = shufflevector <4 x float> %v249, <4 x float> %v249, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %m251 = fcmp ogt <4 x float> %v249, %v250
  %v252 = select <4 x i1> %m251, <4 x float> %v249, <4 x float> %v250
  %i253 = udiv i64 %n16, 4
  %i254 = mul nsw i64 %i253, 4
  br label %loop255
loop255:
  %index255 = phi i64 [0, %done229], [%i281, %body255]
  %carried255_0 = phi <4 x float> [zeroinitializer, %done229], [%v280, %body255]
  %c256 = icmp slt i64 %index255, %i254
  br i1 %c256, label %body255, label %done255
body255:
  %p257 = getelementptr inbounds float, ptr %p218, i64 %index255
  %v258 = load <4 x float>, ptr %p257, align 4
  %v259 = fsub <4 x float> %v258, %v252
  %m260 = fcmp olt <4 x float> %v259, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v261 = select <4 x i1> %m260, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v259
  %v262 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v261, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v263 = fsub <4 x float> %v262, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v264 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v263, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v261)
  %v265 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v263, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v264)
  %v266 = fmul <4 x float> %v265, %v265
  %v267 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v265, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v268 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v267, <4 x float> %v265, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v269 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v268, <4 x float> %v265, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v270 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v269, <4 x float> %v265, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v271 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v270, <4 x float> %v265, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v272 = fadd <4 x float> %v265, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v273 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v271, <4 x float> %v266, <4 x float> %v272)
  %v274 = bitcast <4 x float> %v262 to <4 x i32>
  %v275 = add <4 x i32> %v274, <i32 127, i32 127, i32 127, i32 127>
  %v276 = shl <4 x i32> %v275, <i32 23, i32 23, i32 23, i32 23>
  %v277 = bitcast <4 x i32> %v276 to <4 x float>
  %v278 = fmul <4 x float> %v273, %v277
  %v279 = select <4 x i1> %m260, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v278
  store <4 x float> %v279, ptr %p257, align 4
  %v280 = fadd <4 x float> %carried255_0, %v279
  %i281 = add nsw i64 %index255, 4
  br label %loop255
done255:
  br label %loop282
loop282:
  %index282 = phi i64 [%i254, %done255], [%i318, %body282]
  %carried282_0 = phi <4 x float> [%carried255_0, %done255], [%v317, %body282]
  %c283 = icmp slt i64 %index282, %n16
  br i1 %c283, label %body282, label %done282
body282:
  %i284 = sub nsw i64 %n16, %index282
  %c285 = icmp sgt i64 %i284, 0
  %i286 = select i1 %c285, i64 %i284, i64 0
  %c287 = icmp slt i64 %i286, 4
  %i288 = select i1 %c287, i64 %i286, i64 4
  %v289 = trunc i64 %i288 to i32
  %v290 = insertelement <4 x i32> poison, i32 %v289, i64 0
  %v291 = shufflevector <4 x i32> %v290, <4 x i32> poison, <4 x i32> zeroinitializer
  %m292 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v291
  %p293 = getelementptr inbounds float, ptr %p218, i64 %index282
  %v294 = load <4 x float>, ptr %p293, align 4
  %v295 = fsub <4 x float> %v294, %v252
  %m296 = fcmp olt <4 x float> %v295, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v297 = select <4 x i1> %m296, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v295
  %v298 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v297, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v299 = fsub <4 x float> %v298, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v300 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v299, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v297)
  %v301 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v299, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v300)
  %v302 = fmul <4 x float> %v301, %v301
  %v303 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v301, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v304 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v303, <4 x float> %v301, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v305 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v304, <4 x float> %v301, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v306 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v305, <4 x float> %v301, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v307 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v306, <4 x float> %v301, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v308 = fadd <4 x float> %v301, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v309 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v307, <4 x float> %v302, <4 x float> %v308)
  %v310 = bitcast <4 x float> %v298 to <4 x i32>
  %v311 = add <4 x i32> %v310, <i32 127, i32 127, i32 127, i32 127>
  %v312 = shl <4 x i32> %v311, <i32 23, i32 23, i32 23, i32 23>
  %v313 = bitcast <4 x i32> %v312 to <4 x float>
  %v314 = fmul <4 x float> %v309, %v313
  %v315 = select <4 x i1> %m296, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v314
  store <4 x float> %v315, ptr %p293, align 4
  %v316 = select <4 x i1> %m292, <4 x float> %v315, <4 x float> zeroinitializer
  %v317 = fadd <4 x float> %carried282_0, %v316
  %i318 = add nsw i64 %index282, 4
  br label %loop282
done282:
  %v319 = shufflevector <4 x float> %carried282_0, <4 x float> %carried282_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %v320 = fadd <4 x float> %carried282_0, %v319
  %v321 = shufflevector <4 x float> %v320, <4 x float> %v320, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %v322 = fadd <4 x float> %v320, %v321
  %v323 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v322
  %v324 = extractelement <4 x float> %v323, i64 0
  %p325 = getelementptr inbounds float, ptr %p157, i64 %index215
  store float %v324, ptr %p325, align 4
  %i326 = add nsw i64 %index215, 1
  br label %loop215
done215:
  br label %loop327
loop327:
  %index327 = phi i64 [0, %done215], [%i361, %done331]
  %c328 = icmp slt i64 %index327, %n20
  br i1 %c328, label %body327, label %done327
body327:
  %i329 = sub nsw i64 %n20, %index327
  %p330 = getelementptr inbounds float, ptr %p146, i64 %index327
  br label %loop331
loop331:
  %index331 = phi i64 [0, %body327], [%i360, %done336]
  %c332 = icmp slt i64 %index331, %i139
  br i1 %c332, label %body331, label %done331
body331:
  %i333 = sub nsw i64 %i139, 1
  %i334 = mul nsw i64 %index331, %i150
  %p335 = getelementptr inbounds float, ptr %p155, i64 %i334
  br label %loop336
loop336:
  %index336 = phi i64 [0, %body331], [%i349, %body336]
  %carried336_0 = phi <4 x float> [zeroinitializer, %body331], [%v345, %body336]
  %carried336_1 = phi <4 x float> [zeroinitializer, %body331], [%v348, %body336]
  %c337 = icmp slt i64 %index336, %n16
  br i1 %c337, label %body336, label %done336
body336:
  %i338 = mul nsw i64 %index336, %n32
  %p339 = getelementptr inbounds float, ptr %p335, i64 %index336
  %v340 = load float, ptr %p339, align 4
  %v341 = insertelement <4 x float> poison, float %v340, i64 0
  %v342 = shufflevector <4 x float> %v341, <4 x float> poison, <4 x i32> zeroinitializer
  %p343 = getelementptr inbounds float, ptr %p330, i64 %i338
  %v344 = load <4 x float>, ptr %p343, align 4
  %v345 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v342, <4 x float> %v344, <4 x float> %carried336_0)
  %p346 = getelementptr inbounds float, ptr %p343, i64 4
  %v347 = load <4 x float>, ptr %p346, align 4
  %v348 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v342, <4 x float> %v347, <4 x float> %carried336_1)
  %i349 = add nsw i64 %index336, 1
  br label %loop336
done336:
  %p350 = getelementptr inbounds float, ptr %p157, i64 %index331
  %v351 = load float, ptr %p350, align 4
  %v352 = insertelement <4 x float> poison, float %v351, i64 0
  %v353 = shufflevector <4 x float> %v352, <4 x float> poison, <4 x i32> zeroinitializer
  %i354 = mul nsw i64 %index331, %n34
  %p355 = getelementptr inbounds float, ptr %p147, i64 %i354
  %p356 = getelementptr inbounds float, ptr %p355, i64 %index327
  %v357 = fmul <4 x float> %carried336_0, %v353
  store <4 x float> %v357, ptr %p356, align 1
  %v358 = fmul <4 x float> %carried336_1, %v353
  %p359 = getelementptr inbounds float, ptr %p356, i64 4
  store <4 x float> %v358, ptr %p359, align 1
  %i360 = add nsw i64 %index331, 1
  br label %loop331
done331:
  %i361 = add nsw i64 %index327, 8
  br label %loop327
done327:
  %i362 = add nsw i64 %index98, 1
  br label %loop98
done98:
  ret void
}
