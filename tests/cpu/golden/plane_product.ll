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
  %i37 = add nsw i64 %n22, 1
  %i38 = udiv i64 %i37, 2
  %i39 = add nsw i64 %n14, 1
  %i40 = udiv i64 %i39, 2
  %i41 = sub nsw i64 %n24, 1
  %i42 = add nsw i64 %i38, %i41
  %i43 = udiv i64 %i42, %n24
  br label %loop44
loop44:
  %index44 = phi i64 [%first, %entry], [%i286, %done110]
  %c45 = icmp slt i64 %index44, %last
  br i1 %c45, label %body44, label %done44
body44:
  %i46 = udiv i64 %index44, %i43
  %i47 = urem i64 %index44, %i43
  %i48 = mul nsw i64 %i47, %n24
  %i49 = mul nsw i64 %i46, %n26
  %i50 = mul nsw i64 %n24, 8
  %i51 = add nsw i64 %i50, 15
  %i52 = udiv i64 %i51, 16
  %i53 = mul nsw i64 %i52, 16
  %p54 = getelementptr inbounds float, ptr %scratch, i64 %i53
  %i55 = mul nsw i64 %n16, 8
  %i56 = add nsw i64 %i55, 16
  %i57 = sub nsw i64 %i38, %i48
  %c58 = icmp slt i64 %n24, %i57
  %i59 = select i1 %c58, i64 %n24, i64 %i57
  %i60 = add nsw i64 %i49, %n26
  %c61 = icmp slt i64 %i60, %i40
  %i62 = select i1 %c61, i64 %i60, i64 %i40
  %i63 = mul nsw i64 %i48, 2
  %i64 = sub nsw i64 %n22, 1
  %i65 = mul nsw i64 %i59, 2
  br label %loop66
loop66:
  %index66 = phi i64 [0, %body44], [%i84, %body66]
  %c67 = icmp slt i64 %index66, %i65
  br i1 %c67, label %body66, label %done66
body66:
  %i68 = add nsw i64 %i63, %index66
  %c69 = icmp slt i64 %i68, %i64
  %i70 = select i1 %c69, i64 %i68, i64 %i64
  %i71 = udiv i64 %i70, %n20
  %i72 = urem i64 %i70, %n20
  %i73 = mul nsw i64 %i72, 4
  %i74 = sub nsw i64 %n18, 4
  %c75 = icmp slt i64 %i73, %i74
  %i76 = select i1 %c75, i64 %i73, i64 %i74
  %i77 = mul nsw i64 %index66, 2
  %p78 = getelementptr inbounds i64, ptr %scratch, i64 %i77
  %i79 = mul nsw i64 %i71, %n30
  %i80 = add nsw i64 %i79, %i76
  store i64 %i80, ptr %p78, align 8
  %i81 = mul nsw i64 %i71, %n34
  %i82 = add nsw i64 %i81, %i76
  %p83 = getelementptr inbounds i64, ptr %p78, i64 1
  store i64 %i82, ptr %p83, align 8
  %i84 = add nsw i64 %index66, 1
  br label %loop66
done66:
  %i85 = mul nsw i64 %n32, 4
  br label %loop86
loop86:
  %index86 = phi i64 [0, %done66], [%i109, %done92]
  %c87 = icmp slt i64 %index86, %n16
  br i1 %c87, label %body86, label %done86
body86:
  %i88 = mul nsw i64 %index86, %n32
  %p89 = getelementptr inbounds float, ptr %p2, i64 %i88
  %i90 = mul nsw i64 %index86, 8
  %p91 = getelementptr inbounds float, ptr %p54, i64 %i90
  br label %loop92
loop92:
  %index92 = phi i64 [0, %body86], [%i108, %body92]
  %c93 = icmp slt i64 %index92, %i59
  br i1 %c93, label %body92, label %done92
body92:
  %i94 = mul nsw i64 %index92, %i56
  %p95 = getelementptr inbounds float, ptr %p91, i64 %i94
  %i96 = mul nsw i64 %index92, 4
  %p97 = getelementptr inbounds i64, ptr %scratch, i64 %i96
  %v98 = load i64, ptr %p97, align 8
  %p99 = getelementptr inbounds i64, ptr %p97, i64 2
  %v100 = load i64, ptr %p99, align 8
  %p101 = getelementptr inbounds float, ptr %p89, i64 %v98
  %p102 = getelementptr inbounds float, ptr %p101, i64 %i85
  call void @llvm.prefetch.p0(ptr %p102, i32 0, i32 3, i32 1)
  %v103 = load <4 x float>, ptr %p101, align 4
  store <4 x float> %v103, ptr %p95, align 4
  %p104 = getelementptr inbounds float, ptr %p89, i64 %v100
  %p105 = getelementptr inbounds float, ptr %p104, i64 %i85
  call void @llvm.prefetch.p0(ptr %p105, i32 0, i32 3, i32 1)
  %v106 = load <4 x float>, ptr %p104, align 4
  %p107 = getelementptr inbounds float, ptr %p95, i64 4
  store <4 x float> %v106, ptr %p107, align 4
  %i108 = add nsw i64 %index92, 1
  br label %loop92
done92:
  %i109 = add nsw i64 %index86, 1
  br label %loop86
done86:
  br label %loop110
loop110:
  %index110 = phi i64 [%i49, %done86], [%i285, %done115]
  %c111 = icmp slt i64 %index110, %i62
  br i1 %c111, label %body110, label %done110
body110:
  %i112 = add nsw i64 %index110, %n28
  %c113 = icmp slt i64 %i112, %i62
  %i114 = select i1 %c113, i64 %i112, i64 %i62
  br label %loop115
loop115:
  %index115 = phi i64 [0, %body110], [%i284, %done117]
  %c116 = icmp slt i64 %index115, %i59
  br i1 %c116, label %body115, label %done115
body115:
  br label %loop117
loop117:
  %index117 = phi i64 [%index110, %body115], [%i283, %done238]
  %c118 = icmp slt i64 %index117, %i114
  br i1 %c118, label %body117, label %done117
body117:
  %i119 = mul nsw i64 %index117, 2
  %i120 = sub nsw i64 %n14, 2
  %c121 = icmp slt i64 %i119, %i120
  %i122 = select i1 %c121, i64 %i119, i64 %i120
  %i123 = mul nsw i64 %i122, %n36
  %i124 = add nsw i64 %i123, %n36
  %i125 = mul nsw i64 %index115, 4
  %p126 = getelementptr inbounds i64, ptr %scratch, i64 %i125
  %p127 = getelementptr inbounds i64, ptr %p126, i64 1
  %v128 = load i64, ptr %p127, align 8
  %p129 = getelementptr inbounds i64, ptr %p126, i64 3
  %v130 = load i64, ptr %p129, align 8
  %i131 = add nsw i64 %i123, %v128
  %i132 = add nsw i64 %i123, %v130
  %i133 = mul nsw i64 %index115, 4
  %p134 = getelementptr inbounds i64, ptr %scratch, i64 %i133
  %p135 = getelementptr inbounds i64, ptr %p134, i64 1
  %v136 = load i64, ptr %p135, align 8
  %p137 = getelementptr inbounds i64, ptr %p134, i64 3
  %v138 = load i64, ptr %p137, align 8
  %i139 = add nsw i64 %i124, %v136
  %i140 = add nsw i64 %i124, %v138
  %p141 = getelementptr inbounds float, ptr %p8, i64 %i131
  call void @llvm.prefetch.p0(ptr %p141, i32 1, i32 3, i32 1)
  %p142 = getelementptr inbounds float, ptr %p8, i64 %i132
  call void @llvm.prefetch.p0(ptr %p142, i32 1, i32 3, i32 1)
  %p143 = getelementptr inbounds float, ptr %p8, i64 %i139
  call void @llvm.prefetch.p0(ptr %p143, i32 1, i32 3, i32 1)
  %p144 = getelementptr inbounds float, ptr %p8, i64 %i140
  call void @llvm.prefetch.p0(ptr %p144, i32 1, i32 3, i32 1)
  %i145 = mul nsw i64 %n16, 2
  %i146 = mul nsw i64 %index117, %i145
  %p147 = getelementptr inbounds float, ptr %p4, i64 %i146
  %i148 = mul nsw i64 %index115, %i56
  %p149 = getelementptr inbounds float, ptr %p54, i64 %i148
  %p150 = getelementptr inbounds float, ptr %p6, i64 %i122
  %v151 = load float, ptr %p150, align 4
  %v152 = insertelement <4 x float> poison, float %v151, i64 0
  %v153 = shufflevector <4 x float> %v152, <4 x float> poison, <4 x i32> zeroinitializer
  %p154 = getelementptr inbounds float, ptr %p6, i64 %i122
  %p155 = getelementptr inbounds float, ptr %p154, i64 1
  %v156 = load float, ptr %p155, align 4
  %v157 = insertelement <4 x float> poison, float %v156, i64 0
  %v158 = shufflevector <4 x float> %v157, <4 x float> poison, <4 x i32> zeroinitializer
  %c159 = icmp sgt i64 %n16, 0
  %i160 = select i1 %c159, i64 %n16, i64 0
  %i161 = udiv i64 %i160, 4
  %i162 = mul nsw i64 %i161, 4
  br label %loop163
loop163:
  %index163 = phi i64 [0, %body117], [%i237, %body163]
  %carried163_0 = phi <4 x float> [%v153, %body117], [%v229, %body163]
  %carried163_1 = phi <4 x float> [%v153, %body117], [%v230, %body163]
  %carried163_2 = phi <4 x float> [%v158, %body117], [%v235, %body163]
  %carried163_3 = phi <4 x float> [%v158, %body117], [%v236, %body163]
  %c164 = icmp slt i64 %index163, %i162
  br i1 %c164, label %body163, label %done163
body163:
  %i165 = mul nsw i64 %index163, 2
  %i166 = mul nsw i64 %index163, 8
  %p167 = getelementptr inbounds float, ptr %p149, i64 %i166
  %v168 = load <4 x float>, ptr %p167, align 4
  %p169 = getelementptr inbounds float, ptr %p167, i64 4
  %v170 = load <4 x float>, ptr %p169, align 4
  %p171 = getelementptr inbounds float, ptr %p147, i64 %i165
  %v172 = load float, ptr %p171, align 4
  %v173 = insertelement <4 x float> poison, float %v172, i64 0
  %v174 = shufflevector <4 x float> %v173, <4 x float> poison, <4 x i32> zeroinitializer
  %v175 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v174, <4 x float> %v168, <4 x float> %carried163_0)
  %v176 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v174, <4 x float> %v170, <4 x float> %carried163_1)
  %p177 = getelementptr inbounds float, ptr %p171, i64 1
  %v178 = load float, ptr %p177, align 4
  %v179 = insertelement <4 x float> poison, float %v178, i64 0
  %v180 = shufflevector <4 x float> %v179, <4 x float> poison, <4 x i32> zeroinitializer
  %v181 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v180, <4 x float> %v168, <4 x float> %carried163_2)
  %v182 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v180, <4 x float> %v170, <4 x float> %carried163_3)
  %p183 = getelementptr inbounds float, ptr %p149, i64 %i166
  %p184 = getelementptr inbounds float, ptr %p183, i64 8
  %v185 = load <4 x float>, ptr %p184, align 4
  %p186 = getelementptr inbounds float, ptr %p183, i64 12
  %v187 = load <4 x float>, ptr %p186, align 4
  %p188 = getelementptr inbounds float, ptr %p147, i64 %i165
  %p189 = getelementptr inbounds float, ptr %p188, i64 2
  %v190 = load float, ptr %p189, align 4
  %v191 = insertelement <4 x float> poison, float %v190, i64 0
  %v192 = shufflevector <4 x float> %v191, <4 x float> poison, <4 x i32> zeroinitializer
  %v193 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v192, <4 x float> %v185, <4 x float> %v175)
  %v194 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v192, <4 x float> %v187, <4 x float> %v176)
  %p195 = getelementptr inbounds float, ptr %p188, i64 3
  %v196 = load float, ptr %p195, align 4
  %v197 = insertelement <4 x float> poison, float %v196, i64 0
  %v198 = shufflevector <4 x float> %v197, <4 x float> poison, <4 x i32> zeroinitializer
  %v199 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v198, <4 x float> %v185, <4 x float> %v181)
  %v200 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v198, <4 x float> %v187, <4 x float> %v182)
  %p201 = getelementptr inbounds float, ptr %p149, i64 %i166
  %p202 = getelementptr inbounds float, ptr %p201, i64 16
  %v203 = load <4 x float>, ptr %p202, align 4
  %p204 = getelementptr inbounds float, ptr %p201, i64 20
  %v205 = load <4 x float>, ptr %p204, align 4
  %p206 = getelementptr inbounds float, ptr %p147, i64 %i165
  %p207 = getelementptr inbounds float, ptr %p206, i64 4
  %v208 = load float, ptr %p207, align 4
  %v209 = insertelement <4 x float> poison, float %v208, i64 0
  %v210 = shufflevector <4 x float> %v209, <4 x float> poison, <4 x i32> zeroinitializer
  %v211 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v210, <4 x float> %v203, <4 x float> %v193)
  %v212 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v210, <4 x float> %v205, <4 x float> %v194)
  %p213 = getelementptr inbounds float, ptr %p206, i64 5
  %v214 = load float, ptr %p213, align 4
  %v215 = insertelement <4 x float> poison, float %v214, i64 0
  %v216 = shufflevector <4 x float> %v215, <4 x float> poison, <4 x i32> zeroinitializer
  %v217 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v216, <4 x float> %v203, <4 x float> %v199)
  %v218 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v216, <4 x float> %v205, <4 x float> %v200)
  %p219 = getelementptr inbounds float, ptr %p149, i64 %i166
  %p220 = getelementptr inbounds float, ptr %p219, i64 24
  %v221 = load <4 x float>, ptr %p220, align 4
  %p222 = getelementptr inbounds float, ptr %p219, i64 28
  %v223 = load <4 x float>, ptr %p222, align 4
  %p224 = getelementptr inbounds float, ptr %p147, i64 %i165
  %p225 = getelementptr inbounds float, ptr %p224, i64 6
  %v226 = load float, ptr %p225, align 4
  %v227 = insertelement <4 x float> poison, float %v226, i64 0
  %v228 = shufflevector <4 x float> %v227, <4 x float> poison, <4 x i32> zeroinitializer
  %v229 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v228, <4 x float> %v221, <4 x float> %v211)
  %v230 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v228, <4 x float> %v223, <4 x float> %v212)
  %p231 = getelementptr inbounds float, ptr %p224, i64 7
  %v232 = load float, ptr %p231, align 4
  %v233 = insertelement <4 x float> poison, float %v232, i64 0
  %v234 = shufflevector <4 x float> %v233, <4 x float> poison, <4 x i32> zeroinitializer
  %v235 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v234, <4 x float> %v221, <4 x float> %v217)
  %v236 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v234, <4 x float> %v223, <4 x float> %v218)
  %i237 = add nsw i64 %index163, 4
  br label %loop163
done163:
  br label %loop238
loop238:
  %index238 = phi i64 [%i162, %done163], [%i258, %body238]
  %carried238_0 = phi <4 x float> [%carried163_0, %done163], [%v250, %body238]
  %carried238_1 = phi <4 x float> [%carried163_1, %done163], [%v251, %body238]
  %carried238_2 = phi <4 x float> [%carried163_2, %done163], [%v256, %body238]
  %carried238_3 = phi <4 x float> [%carried163_3, %done163], [%v257, %body238]
  %c239 = icmp slt i64 %index238, %n16
  br i1 %c239, label %body238, label %done238
body238:
  %i240 = mul nsw i64 %index238, 2
  %i241 = mul nsw i64 %index238, 8
  %p242 = getelementptr inbounds float, ptr %p149, i64 %i241
  %v243 = load <4 x float>, ptr %p242, align 4
  %p244 = getelementptr inbounds float, ptr %p242, i64 4
  %v245 = load <4 x float>, ptr %p244, align 4
  %p246 = getelementptr inbounds float, ptr %p147, i64 %i240
  %v247 = load float, ptr %p246, align 4
  %v248 = insertelement <4 x float> poison, float %v247, i64 0
  %v249 = shufflevector <4 x float> %v248, <4 x float> poison, <4 x i32> zeroinitializer
  %v250 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v249, <4 x float> %v243, <4 x float> %carried238_0)
  %v251 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v249, <4 x float> %v245, <4 x float> %carried238_1)
  %p252 = getelementptr inbounds float, ptr %p246, i64 1
  %v253 = load float, ptr %p252, align 4
  %v254 = insertelement <4 x float> poison, float %v253, i64 0
  %v255 = shufflevector <4 x float> %v254, <4 x float> poison, <4 x i32> zeroinitializer
  %v256 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v255, <4 x float> %v243, <4 x float> %carried238_2)
  %v257 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v255, <4 x float> %v245, <4 x float> %carried238_3)
  %i258 = add nsw i64 %index238, 1
  br label %loop238
done238:
  %m259 = fcmp ogt <4 x float> zeroinitializer, %carried238_0
  %v260 = select <4 x i1> %m259, <4 x float> zeroinitializer, <4 x float> %carried238_0
  %p261 = getelementptr inbounds float, ptr %p10, i64 %i131
  %v262 = load <4 x float>, ptr %p261, align 1
  %v263 = fadd <4 x float> %v260, %v262
  %p264 = getelementptr inbounds float, ptr %p8, i64 %i131
  store <4 x float> %v263, ptr %p264, align 1
  %m265 = fcmp ogt <4 x float> zeroinitializer, %carried238_1
  %v266 = select <4 x i1> %m265, <4 x float> zeroinitializer, <4 x float> %carried238_1
  %p267 = getelementptr inbounds float, ptr %p10, i64 %i132
  %v268 = load <4 x float>, ptr %p267, align 1
  %v269 = fadd <4 x float> %v266, %v268
  %p270 = getelementptr inbounds float, ptr %p8, i64 %i132
  store <4 x float> %v269, ptr %p270, align 1
  %m271 = fcmp ogt <4 x float> zeroinitializer, %carried238_2
  %v272 = select <4 x i1> %m271, <4 x float> zeroinitializer, <4 x float> %carried238_2
  %p273 = getelementptr inbounds float, ptr %p10, i64 %i139
  %v274 = load <4 x float>, ptr %p273, align 1
  %v275 = fadd <4 x float> %v272, %v274
  %p276 = getelementptr inbounds float, ptr %p8, i64 %i139
  store <4 x float> %v275, ptr %p276, align 1
  %m277 = fcmp ogt <4 x float> zeroinitializer, %carried238_3
  %v278 = select <4 x i1> %m277, <4 x float> zeroinitializer, <4 x float> %carried238_3
  %p279 = getelementptr inbounds float, ptr %p10, i64 %i140
  %v280 = load <4 x float>, ptr %p279, align 1
  %v281 = fadd <4 x float> %v278, %v280
  %p282 = getelementptr inbounds float, ptr %p8, i64 %i140
  store <4 x float> %v281, ptr %p282, align 1
  %i283 = add nsw i64 %index117, 1
  br label %loop117
done117:
  %i284 = add nsw i64 %index115, 1
  br label %loop115
done115:
  %i285 = add nsw i64 %index110, %n28
  br label %loop110
done110:
  %i286 = add nsw i64 %index44, 1
  br label %loop44
done44:
  ret void
}
