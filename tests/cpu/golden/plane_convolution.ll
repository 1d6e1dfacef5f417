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
  %n10 = load i64, ptr %v9, align 8
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
  %i39 = mul nsw i64 %n30, %n32
  %i40 = add nsw i64 %i39, 4
  %i41 = mul nsw i64 %n10, 2
  %i42 = mul nsw i64 %i41, %i40
  %p43 = getelementptr inbounds float, ptr %scratch, i64 %i42
  %p44 = getelementptr inbounds float, ptr %p43, i64 12
  %i45 = mul nsw i64 %n30, %n32
  %i46 = add nsw i64 %i45, 7
  %i47 = udiv i64 %i46, 8
  %i48 = mul nsw i64 %i47, 8
  br label %loop49
loop49:
  %index49 = phi i64 [%first, %entry], [%i335, %done164]
  %c50 = icmp slt i64 %index49, %last
  br i1 %c50, label %body49, label %done49
body49:
  %i51 = udiv i64 %index49, %n36
  %i52 = urem i64 %index49, %n36
  %i53 = udiv i64 %i51, %n28
  %i54 = urem i64 %i51, %n28
  %i55 = mul nsw i64 %i54, %n26
  %i56 = sub nsw i64 %n18, %i55
  %c57 = icmp slt i64 %n26, %i56
  %i58 = select i1 %c57, i64 %n26, i64 %i56
  %i59 = sub nsw i64 %i55, %n22
  %i60 = sub nsw i64 %i58, 1
  %i61 = add nsw i64 %i60, 2
  br label %loop62
loop62:
  %index62 = phi i64 [0, %body49], [%i158, %done69]
  %c63 = icmp slt i64 %index62, %n10
  br i1 %c63, label %body62, label %done62
body62:
  %i64 = mul nsw i64 %i53, %n10
  %i65 = add nsw i64 %i64, %index62
  %i66 = mul nsw i64 %n12, %n14
  %i67 = mul nsw i64 %i65, %i66
  %p68 = getelementptr inbounds float, ptr %p2, i64 %i67
  br label %loop69
loop69:
  %index69 = phi i64 [0, %body62], [%i157, %after97]
  %c70 = icmp slt i64 %index69, %i61
  br i1 %c70, label %body69, label %done69
body69:
  %i71 = mul nsw i64 %index62, 2
  %i72 = mul nsw i64 %i71, %i40
  %i73 = mul nsw i64 %index69, %n32
  %p74 = getelementptr inbounds float, ptr %scratch, i64 %i72
  %p75 = getelementptr inbounds float, ptr %p74, i64 %i73
  %i76 = add nsw i64 %i59, %index69
  %c77 = icmp sge i64 %i76, 0
  %c78 = icmp slt i64 %i76, %n12
  %c79 = and i1 %c77, %c78
  %i80 = mul nsw i64 %n32, 2
  %c81 = icmp eq i64 %n24, 0
  %i82 = sub nsw i64 %i80, 1
  %c83 = icmp slt i64 %i82, %n14
  %c84 = and i1 %c81, %c83
  %c85 = and i1 %c79, %c84
  %c86 = xor i1 %c85, true
  br i1 %c86, label %then87, label %after87
then87:
  br label %loop88
loop88:
  %index88 = phi i64 [0, %then87], [%i91, %body88]
  %c89 = icmp slt i64 %index88, %n32
  br i1 %c89, label %body88, label %done88
body88:
  %p90 = getelementptr inbounds float, ptr %p75, i64 %index88
  store <4 x float> zeroinitializer, ptr %p90, align 4
  %i91 = add nsw i64 %index88, 4
  br label %loop88
done88:
  %p92 = getelementptr inbounds float, ptr %p75, i64 %i40
  br label %loop93
loop93:
  %index93 = phi i64 [0, %done88], [%i96, %body93]
  %c94 = icmp slt i64 %index93, %n32
  br i1 %c94, label %body93, label %done93
body93:
  %p95 = getelementptr inbounds float, ptr %p92, i64 %index93
  store <4 x float> zeroinitializer, ptr %p95, align 4
  %i96 = add nsw i64 %index93, 4
  br label %loop93
done93:
  br label %after87
after87:
  br i1 %c79, label %then97, label %after97
then97:
  %i98 = mul nsw i64 %i76, %n14
  %p99 = getelementptr inbounds float, ptr %p68, i64 %i98
  %i100 = udiv i64 %n24, 2
  %i101 = urem i64 %n24, 2
  %i102 = mul nsw i64 %i101, %i40
  %p103 = getelementptr inbounds float, ptr %p75, i64 %i102
  %p104 = getelementptr inbounds float, ptr %p103, i64 %i100
  %i105 = add nsw i64 %n14, 1
  %i106 = udiv i64 %i105, 2
  %i107 = sub nsw i64 %n32, %i100
  %c108 = icmp slt i64 %i106, %i107
  %i109 = select i1 %c108, i64 %i106, i64 %i107
  %i110 = add nsw i64 %n24, 1
  %i111 = udiv i64 %i110, 2
  %i112 = urem i64 %i110, 2
  %i113 = mul nsw i64 %i112, %i40
  %p114 = getelementptr inbounds float, ptr %p75, i64 %i113
  %p115 = getelementptr inbounds float, ptr %p114, i64 %i111
  %i116 = sub nsw i64 %n14, 1
  %i117 = add nsw i64 %i116, 1
  %i118 = udiv i64 %i117, 2
  %i119 = sub nsw i64 %n32, %i111
  %c120 = icmp slt i64 %i118, %i119
  %i121 = select i1 %c120, i64 %i118, i64 %i119
  %c122 = icmp slt i64 %i109, %i121
  %i123 = select i1 %c122, i64 %i109, i64 %i121
  %c124 = icmp sgt i64 %i123, 0
  %i125 = select i1 %c124, i64 %i123, i64 0
  %i126 = udiv i64 %i125, 4
  %i127 = mul nsw i64 %i126, 4
  br label %loop128
loop128:
  %index128 = phi i64 [0, %then97], [%i141, %body128]
  %c129 = icmp slt i64 %index128, %i127
  br i1 %c129, label %body128, label %done128
body128:
  %i130 = mul nsw i64 %index128, 2
  %p131 = getelementptr inbounds float, ptr %p99, i64 %i130
  %v132 = load <4 x float>, ptr %p131, align 4
  %p133 = getelementptr inbounds float, ptr %p131, i64 4
  %v134 = load <4 x float>, ptr %p133, align 4
  %v135 = shufflevector <4 x float> %v132, <4 x float> %v132, <4 x i32> <i32 4, i32 6, i32 0, i32 0>
  %v136 = shufflevector <4 x float> %v135, <4 x float> %v134, <4 x i32> <i32 0, i32 1, i32 4, i32 6>
  %v137 = shufflevector <4 x float> %v132, <4 x float> %v132, <4 x i32> <i32 5, i32 7, i32 0, i32 0>
  %v138 = shufflevector <4 x float> %v137, <4 x float> %v134, <4 x i32> <i32 0, i32 1, i32 5, i32 7>
  %p139 = getelementptr inbounds float, ptr %p104, i64 %index128
  store <4 x float> %v136, ptr %p139, align 4
  %p140 = getelementptr inbounds float, ptr %p115, i64 %index128
  store <4 x float> %v138, ptr %p140, align 4
  %i141 = add nsw i64 %index128, 4
  br label %loop128
done128:
  br label %loop142
loop142:
  %index142 = phi i64 [%i127, %done128], [%i148, %body142]
  %c143 = icmp slt i64 %index142, %i109
  br i1 %c143, label %body142, label %done142
body142:
  %i144 = mul nsw i64 %index142, 2
  %p145 = getelementptr inbounds float, ptr %p99, i64 %i144
  %v146 = load float, ptr %p145, align 4
  %p147 = getelementptr inbounds float, ptr %p104, i64 %index142
  store float %v146, ptr %p147, align 4
  %i148 = add nsw i64 %index142, 1
  br label %loop142
done142:
  br label %loop149
loop149:
  %index149 = phi i64 [%i127, %done142], [%i156, %body149]
  %c150 = icmp slt i64 %index149, %i121
  br i1 %c150, label %body149, label %done149
body149:
  %i151 = mul nsw i64 %index149, 2
  %p152 = getelementptr inbounds float, ptr %p99, i64 %i151
  %p153 = getelementptr inbounds float, ptr %p152, i64 1
  %v154 = load float, ptr %p153, align 4
  %p155 = getelementptr inbounds float, ptr %p115, i64 %index149
  store float %v154, ptr %p155, align 4
  %i156 = add nsw i64 %index149, 1
  br label %loop149
done149:
  br label %after97
after97:
  %i157 = add nsw i64 %index69, 1
  br label %loop69
done69:
  %i158 = add nsw i64 %index62, 1
  br label %loop62
done62:
  %i159 = mul nsw i64 %i58, %n32
  %i160 = mul nsw i64 %i52, %n38
  %i161 = add nsw i64 %i160, %n38
  %c162 = icmp slt i64 %n34, %i161
  %i163 = select i1 %c162, i64 %n34, i64 %i161
  br label %loop164
loop164:
  %index164 = phi i64 [%i160, %done62], [%i334, %done296]
  %c165 = icmp slt i64 %index164, %i163
  br i1 %c165, label %body164, label %done164
body164:
  %i166 = sub nsw i64 %n16, 2
  %i167 = mul nsw i64 %index164, 2
  %c168 = icmp slt i64 %i167, %i166
  %i169 = select i1 %c168, i64 %i167, i64 %i166
  %i170 = mul nsw i64 %n10, 12
  %i171 = mul nsw i64 %index164, %i170
  %p172 = getelementptr inbounds float, ptr %p4, i64 %i171
  br label %loop173
loop173:
  %index173 = phi i64 [0, %body164], [%i294, %done186]
  %c174 = icmp slt i64 %index173, %i159
  br i1 %c174, label %body173, label %done173
body173:
  %p175 = getelementptr inbounds float, ptr %scratch, i64 %index173
  %p176 = getelementptr inbounds float, ptr %p6, i64 %i169
  %v177 = load float, ptr %p176, align 4
  %v178 = insertelement <4 x float> poison, float %v177, i64 0
  %v179 = shufflevector <4 x float> %v178, <4 x float> poison, <4 x i32> zeroinitializer
  %p180 = getelementptr inbounds float, ptr %p6, i64 %i169
  %p181 = getelementptr inbounds float, ptr %p180, i64 1
  %v182 = load float, ptr %p181, align 4
  %v183 = insertelement <4 x float> poison, float %v182, i64 0
  %v184 = shufflevector <4 x float> %v183, <4 x float> poison, <4 x i32> zeroinitializer
  %i185 = mul nsw i64 %i40, 2
  br label %loop186
loop186:
  %index186 = phi i64 [0, %body173], [%i288, %body186]
  %carried186_0 = phi <4 x float> [%v179, %body173], [%v280, %body186]
  %carried186_1 = phi <4 x float> [%v179, %body173], [%v281, %body186]
  %carried186_2 = phi <4 x float> [%v184, %body173], [%v286, %body186]
  %carried186_3 = phi <4 x float> [%v184, %body173], [%v287, %body186]
  %c187 = icmp slt i64 %index186, %n10
  br i1 %c187, label %body186, label %done186
body186:
  %i188 = mul nsw i64 %index186, %i185
  %p189 = getelementptr inbounds float, ptr %p175, i64 %i188
  %i190 = mul nsw i64 %index186, 12
  %p191 = getelementptr inbounds float, ptr %p172, i64 %i190
  %v192 = load <4 x float>, ptr %p189, align 4
  %p193 = getelementptr inbounds float, ptr %p189, i64 4
  %v194 = load <4 x float>, ptr %p193, align 4
  %v195 = load float, ptr %p191, align 4
  %v196 = insertelement <4 x float> poison, float %v195, i64 0
  %v197 = shufflevector <4 x float> %v196, <4 x float> poison, <4 x i32> zeroinitializer
  %v198 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v197, <4 x float> %v192, <4 x float> %carried186_0)
  %v199 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v197, <4 x float> %v194, <4 x float> %carried186_1)
  %p200 = getelementptr inbounds float, ptr %p191, i64 1
  %v201 = load float, ptr %p200, align 4
  %v202 = insertelement <4 x float> poison, float %v201, i64 0
  %v203 = shufflevector <4 x float> %v202, <4 x float> poison, <4 x i32> zeroinitializer
  %v204 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v203, <4 x float> %v192, <4 x float> %carried186_2)
  %v205 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v203, <4 x float> %v194, <4 x float> %carried186_3)
  %p206 = getelementptr inbounds float, ptr %p189, i64 %i40
  %v207 = load <4 x float>, ptr %p206, align 4
  %p208 = getelementptr inbounds float, ptr %p206, i64 4
  %v209 = load <4 x float>, ptr %p208, align 4
  %p210 = getelementptr inbounds float, ptr %p191, i64 2
  %v211 = load float, ptr %p210, align 4
  %v212 = insertelement <4 x float> poison, float %v211, i64 0
  %v213 = shufflevector <4 x float> %v212, <4 x float> poison, <4 x i32> zeroinitializer
  %v214 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v213, <4 x float> %v207, <4 x float> %v198)
  %v215 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v213, <4 x float> %v209, <4 x float> %v199)
  %p216 = getelementptr inbounds float, ptr %p191, i64 3
  %v217 = load float, ptr %p216, align 4
  %v218 = insertelement <4 x float> poison, float %v217, i64 0
  %v219 = shufflevector <4 x float> %v218, <4 x float> poison, <4 x i32> zeroinitializer
  %v220 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v219, <4 x float> %v207, <4 x float> %v204)
  %v221 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v219, <4 x float> %v209, <4 x float> %v205)
  %p222 = getelementptr inbounds float, ptr %p189, i64 1
  %v223 = load <4 x float>, ptr %p222, align 4
  %p224 = getelementptr inbounds float, ptr %p189, i64 5
  %v225 = load <4 x float>, ptr %p224, align 4
  %p226 = getelementptr inbounds float, ptr %p191, i64 4
  %v227 = load float, ptr %p226, align 4
  %v228 = insertelement <4 x float> poison, float %v227, i64 0
  %v229 = shufflevector <4 x float> %v228, <4 x float> poison, <4 x i32> zeroinitializer
  %v230 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v229, <4 x float> %v223, <4 x float> %v214)
  %v231 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v229, <4 x float> %v225, <4 x float> %v215)
  %p232 = getelementptr inbounds float, ptr %p191, i64 5
  %v233 = load float, ptr %p232, align 4
  %v234 = insertelement <4 x float> poison, float %v233, i64 0
  %v235 = shufflevector <4 x float> %v234, <4 x float> poison, <4 x i32> zeroinitializer
  %v236 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v235, <4 x float> %v223, <4 x float> %v220)
  %v237 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v235, <4 x float> %v225, <4 x float> %v221)
  %p238 = getelementptr inbounds float, ptr %p189, i64 %n32
  %v239 = load <4 x float>, ptr %p238, align 4
  %p240 = getelementptr inbounds float, ptr %p238, i64 4
  %v241 = load <4 x float>, ptr %p240, align 4
  %p242 = getelementptr inbounds float, ptr %p191, i64 6
  %v243 = load float, ptr %p242, align 4
  %v244 = insertelement <4 x float> poison, float %v243, i64 0
  %v245 = shufflevector <4 x float> %v244, <4 x float> poison, <4 x i32> zeroinitializer
  %v246 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v245, <4 x float> %v239, <4 x float> %v230)
  %v247 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v245, <4 x float> %v241, <4 x float> %v231)
  %p248 = getelementptr inbounds float, ptr %p191, i64 7
  %v249 = load float, ptr %p248, align 4
  %v250 = insertelement <4 x float> poison, float %v249, i64 0
  %v251 = shufflevector <4 x float> %v250, <4 x float> poison, <4 x i32> zeroinitializer
  %v252 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v251, <4 x float> %v239, <4 x float> %v236)
  %v253 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v251, <4 x float> %v241, <4 x float> %v237)
  %p254 = getelementptr inbounds float, ptr %p189, i64 %i40
  %p255 = getelementptr inbounds float, ptr %p254, i64 %n32
  %v256 = load <4 x float>, ptr %p255, align 4
  %p257 = getelementptr inbounds float, ptr %p255, i64 4
  %v258 = load <4 x float>, ptr %p257, align 4
  %p259 = getelementptr inbounds float, ptr %p191, i64 8
  %v260 = load float, ptr %p259, align 4
  %v261 = insertelement <4 x float> poison, float %v260, i64 0
  %v262 = shufflevector <4 x float> %v261, <4 x float> poison, <4 x i32> zeroinitializer
  %v263 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v262, <4 x float> %v256, <4 x float> %v246)
  %v264 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v262, <4 x float> %v258, <4 x float> %v247)
  %p265 = getelementptr inbounds float, ptr %p191, i64 9
  %v266 = load float, ptr %p265, align 4
  %v267 = insertelement <4 x float> poison, float %v266, i64 0
  %v268 = shufflevector <4 x float> %v267, <4 x float> poison, <4 x i32> zeroinitializer
  %v269 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v268, <4 x float> %v256, <4 x float> %v252)
  %v270 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v268, <4 x float> %v258, <4 x float> %v253)
  %p271 = getelementptr inbounds float, ptr %p189, i64 %n32
  %p272 = getelementptr inbounds float, ptr %p271, i64 1
  %v273 = load <4 x float>, ptr %p272, align 4
  %p274 = getelementptr inbounds float, ptr %p271, i64 5
  %v275 = load <4 x float>, ptr %p274, align 4
  %p276 = getelementptr inbounds float, ptr %p191, i64 10
  %v277 = load float, ptr %p276, align 4
  %v278 = insertelement <4 x float> poison, float %v277, i64 0
  %v279 = shufflevector <4 x float> %v278, <4 x float> poison, <4 x i32> zeroinitializer
  %v280 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v279, <4 x float> %v273, <4 x float> %v263)
  %v281 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v279, <4 x float> %v275, <4 x float> %v264)
  %p282 = getelementptr inbounds float, ptr %p191, i64 11
  %v283 = load float, ptr %p282, align 4
  %v284 = insertelement <4 x float> poison, float %v283, i64 0
  %v285 = shufflevector <4 x float> %v284, <4 x float> poison, <4 x i32> zeroinitializer
  %v286 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v285, <4 x float> %v273, <4 x float> %v269)
  %v287 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v285, <4 x float> %v275, <4 x float> %v270)
  %i288 = add nsw i64 %index186, 1
  br label %loop186
done186:
  %p289 = getelementptr inbounds float, ptr %p44, i64 %index173
  store <4 x float> %carried186_0, ptr %p289, align 4
  %p290 = getelementptr inbounds float, ptr %p289, i64 4
  store <4 x float> %carried186_1, ptr %p290, align 4
  %p291 = getelementptr inbounds float, ptr %p44, i64 %i48
  %p292 = getelementptr inbounds float, ptr %p291, i64 %index173
  store <4 x float> %carried186_2, ptr %p292, align 4
  %p293 = getelementptr inbounds float, ptr %p292, i64 4
  store <4 x float> %carried186_3, ptr %p293, align 4
  %i294 = add nsw i64 %index173, 8
  br label %loop173
done173:
  %i295 = sub nsw i64 %n20, 4
  br label %loop296
loop296:
  %index296 = phi i64 [0, %done173], [%i332, %done306]
  %i297 = mul nsw i64 %i53, %n16
  %i298 = add nsw i64 %i297, %i169
  %i299 = add nsw i64 %i298, %index296
  %i300 = mul nsw i64 %i299, %n18
  %i301 = add nsw i64 %i300, %i55
  %i302 = mul nsw i64 %i301, %n20
  %p303 = getelementptr inbounds float, ptr %p8, i64 %i302
  %i304 = mul nsw i64 %index296, %i48
  %p305 = getelementptr inbounds float, ptr %p44, i64 %i304
  br label %loop306
loop306:
  %index306 = phi i64 [0, %loop296], [%i331, %after324]
  %c307 = icmp slt i64 %index306, %i58
  br i1 %c307, label %body306, label %done306
body306:
  %i308 = mul nsw i64 %index306, %n32
  %p309 = getelementptr inbounds float, ptr %p305, i64 %i308
  %i310 = mul nsw i64 %index306, %n20
  %p311 = getelementptr inbounds float, ptr %p303, i64 %i310
  %c312 = icmp slt i64 -1, %i295
  br i1 %c312, label %then313, label %after313
then313:
  br label %loop314
loop314:
  %index314 = phi i64 [0, %then313], [%i319, %body314]
  %c315 = icmp slt i64 %index314, %i295
  br i1 %c315, label %body314, label %done314
body314:
  %p316 = getelementptr inbounds float, ptr %p309, i64 %index314
  %v317 = load <4 x float>, ptr %p316, align 4
  %p318 = getelementptr inbounds float, ptr %p311, i64 %index314
  store <4 x float> %v317, ptr %p318, align 4
  %i319 = add nsw i64 %index314, 4
  br label %loop314
done314:
  %p320 = getelementptr inbounds float, ptr %p309, i64 %i295
  %v321 = load <4 x float>, ptr %p320, align 4
  %p322 = getelementptr inbounds float, ptr %p311, i64 %i295
  store <4 x float> %v321, ptr %p322, align 4
  br label %after313
after313:
  %c323 = icmp slt i64 %i295, 0
  br i1 %c323, label %then324, label %after324
then324:
  br label %loop325
loop325:
  %index325 = phi i64 [0, %then324], [%i330, %body325]
  %c326 = icmp slt i64 %index325, %n20
  br i1 %c326, label %body325, label %done325
body325:
  %p327 = getelementptr inbounds float, ptr %p309, i64 %index325
  %v328 = load float, ptr %p327, align 4
  %p329 = getelementptr inbounds float, ptr %p311, i64 %index325
  store float %v328, ptr %p329, align 4
  %i330 = add nsw i64 %index325, 1
  br label %loop325
done325:
  br label %after324
after324:
  %i331 = add nsw i64 %index306, 1
  br label %loop306
done306:
  %i332 = add nsw i64 %index296, 1
  %c333 = icmp slt i64 %i332, 2
  br i1 %c333, label %loop296, label %done296
done296:
  %i334 = add nsw i64 %index164, 1
  br label %loop164
done164:
  %i335 = add nsw i64 %index49, 1
  br label %loop49
done49:
  ret void
}
