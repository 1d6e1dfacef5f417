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
  %i49 = mul nsw i64 %n34, 20
  %i50 = mul nsw i64 %n34, 24
  %i51 = mul nsw i64 16, %i49
  %p52 = getelementptr inbounds float, ptr %scratch, i64 %i51
  %i53 = mul nsw i64 16, %i50
  %p54 = getelementptr inbounds float, ptr %p52, i64 %i53
  br label %loop55
loop55:
  %index55 = phi i64 [%first, %entry], [%i465, %done327]
  %c56 = icmp slt i64 %index55, %last
  br i1 %c56, label %body55, label %done55
body55:
  %i57 = urem i64 %index55, %n38
  %i58 = udiv i64 %index55, %n38
  %i59 = mul nsw i64 %i58, %n34
  %i60 = sub nsw i64 %n28, %i59
  %c61 = icmp slt i64 %n34, %i60
  %i62 = select i1 %c61, i64 %n34, i64 %i60
  %i63 = mul nsw i64 %i57, %n40
  %i64 = sub nsw i64 %n36, %i63
  %c65 = icmp slt i64 %n40, %i64
  %i66 = select i1 %c65, i64 %n40, i64 %i64
  br label %loop67
loop67:
  %index67 = phi i64 [0, %body55], [%i203, %done120]
  %c68 = icmp slt i64 %index67, %i62
  br i1 %c68, label %body67, label %done67
body67:
  %i69 = add nsw i64 %i59, %index67
  %i70 = urem i64 %i69, %n32
  %i71 = udiv i64 %i69, %n32
  %i72 = udiv i64 %i71, %n30
  %i73 = urem i64 %i71, %n30
  %i74 = mul nsw i64 %i73, 2
  %i75 = mul nsw i64 %i70, 2
  %i76 = mul nsw i64 %i72, %n16
  %i77 = sub nsw i64 %i74, %n46
  %i78 = mul nsw i64 %i77, %n18
  %i79 = sub nsw i64 %i75, %n48
  %i80 = mul nsw i64 %i79, 5
  %p81 = getelementptr inbounds float, ptr %p2, i64 %i76
  %p82 = getelementptr inbounds float, ptr %p81, i64 %i78
  %p83 = getelementptr inbounds float, ptr %p82, i64 %i80
  %i84 = mul nsw i64 %index67, 20
  %p85 = getelementptr inbounds float, ptr %scratch, i64 %i84
  %p86 = getelementptr inbounds float, ptr %p83, i64 %n18
  %i87 = mul nsw i64 2, %n18
  %p88 = getelementptr inbounds float, ptr %p83, i64 %i87
  %i89 = mul nsw i64 3, %n18
  %p90 = getelementptr inbounds float, ptr %p83, i64 %i89
  %p91 = getelementptr inbounds float, ptr %p85, i64 %i49
  %i92 = mul nsw i64 2, %i49
  %p93 = getelementptr inbounds float, ptr %p85, i64 %i92
  %i94 = mul nsw i64 3, %i49
  %p95 = getelementptr inbounds float, ptr %p85, i64 %i94
  %i96 = mul nsw i64 4, %i49
  %p97 = getelementptr inbounds float, ptr %p85, i64 %i96
  %i98 = mul nsw i64 5, %i49
  %p99 = getelementptr inbounds float, ptr %p85, i64 %i98
  %i100 = mul nsw i64 6, %i49
  %p101 = getelementptr inbounds float, ptr %p85, i64 %i100
  %i102 = mul nsw i64 7, %i49
  %p103 = getelementptr inbounds float, ptr %p85, i64 %i102
  %i104 = mul nsw i64 8, %i49
  %p105 = getelementptr inbounds float, ptr %p85, i64 %i104
  %i106 = mul nsw i64 9, %i49
  %p107 = getelementptr inbounds float, ptr %p85, i64 %i106
  %i108 = mul nsw i64 10, %i49
  %p109 = getelementptr inbounds float, ptr %p85, i64 %i108
  %i110 = mul nsw i64 11, %i49
  %p111 = getelementptr inbounds float, ptr %p85, i64 %i110
  %i112 = mul nsw i64 12, %i49
  %p113 = getelementptr inbounds float, ptr %p85, i64 %i112
  %i114 = mul nsw i64 13, %i49
  %p115 = getelementptr inbounds float, ptr %p85, i64 %i114
  %i116 = mul nsw i64 14, %i49
  %p117 = getelementptr inbounds float, ptr %p85, i64 %i116
  %i118 = mul nsw i64 15, %i49
  %p119 = getelementptr inbounds float, ptr %p85, i64 %i118
  br label %loop120
loop120:
  %index120 = phi i64 [0, %body67], [%i202, %body120]
  %c121 = icmp slt i64 %index120, %n42
  br i1 %c121, label %body120, label %done120
body120:
  %p122 = getelementptr inbounds float, ptr %p83, i64 %index120
  %v123 = load <4 x float>, ptr %p122, align 1
  %p124 = getelementptr inbounds float, ptr %p122, i64 5
  %v125 = load <4 x float>, ptr %p124, align 1
  %p126 = getelementptr inbounds float, ptr %p122, i64 10
  %v127 = load <4 x float>, ptr %p126, align 1
  %p128 = getelementptr inbounds float, ptr %p122, i64 15
  %v129 = load <4 x float>, ptr %p128, align 1
  %v130 = fsub <4 x float> %v123, %v127
  %v131 = fadd <4 x float> %v125, %v127
  %v132 = fsub <4 x float> %v127, %v125
  %v133 = fsub <4 x float> %v125, %v129
  %p134 = getelementptr inbounds float, ptr %p86, i64 %index120
  %v135 = load <4 x float>, ptr %p134, align 1
  %p136 = getelementptr inbounds float, ptr %p134, i64 5
  %v137 = load <4 x float>, ptr %p136, align 1
  %p138 = getelementptr inbounds float, ptr %p134, i64 10
  %v139 = load <4 x float>, ptr %p138, align 1
  %p140 = getelementptr inbounds float, ptr %p134, i64 15
  %v141 = load <4 x float>, ptr %p140, align 1
  %v142 = fsub <4 x float> %v135, %v139
  %v143 = fadd <4 x float> %v137, %v139
  %v144 = fsub <4 x float> %v139, %v137
  %v145 = fsub <4 x float> %v137, %v141
  %p146 = getelementptr inbounds float, ptr %p88, i64 %index120
  %v147 = load <4 x float>, ptr %p146, align 1
  %p148 = getelementptr inbounds float, ptr %p146, i64 5
  %v149 = load <4 x float>, ptr %p148, align 1
  %p150 = getelementptr inbounds float, ptr %p146, i64 10
  %v151 = load <4 x float>, ptr %p150, align 1
  %p152 = getelementptr inbounds float, ptr %p146, i64 15
  %v153 = load <4 x float>, ptr %p152, align 1
  %v154 = fsub <4 x float> %v147, %v151
  %v155 = fadd <4 x float> %v149, %v151
  %v156 = fsub <4 x float> %v151, %v149
  %v157 = fsub <4 x float> %v149, %v153
  %p158 = getelementptr inbounds float, ptr %p90, i64 %index120
  %v159 = load <4 x float>, ptr %p158, align 1
  %p160 = getelementptr inbounds float, ptr %p158, i64 5
  %v161 = load <4 x float>, ptr %p160, align 1
  %p162 = getelementptr inbounds float, ptr %p158, i64 10
  %v163 = load <4 x float>, ptr %p162, align 1
  %p164 = getelementptr inbounds float, ptr %p158, i64 15
  %v165 = load <4 x float>, ptr %p164, align 1
  %v166 = fsub <4 x float> %v159, %v163
  %v167 = fadd <4 x float> %v161, %v163
  %v168 = fsub <4 x float> %v163, %v161
  %v169 = fsub <4 x float> %v161, %v165
  %v170 = fsub <4 x float> %v130, %v154
  %v171 = fadd <4 x float> %v142, %v154
  %v172 = fsub <4 x float> %v154, %v142
  %v173 = fsub <4 x float> %v142, %v166
  %p174 = getelementptr inbounds float, ptr %p85, i64 %index120
  store <4 x float> %v170, ptr %p174, align 4
  %p175 = getelementptr inbounds float, ptr %p97, i64 %index120
  store <4 x float> %v171, ptr %p175, align 4
  %p176 = getelementptr inbounds float, ptr %p105, i64 %index120
  store <4 x float> %v172, ptr %p176, align 4
  %p177 = getelementptr inbounds float, ptr %p113, i64 %index120
  store <4 x float> %v173, ptr %p177, align 4
  %v178 = fsub <4 x float> %v131, %v155
  %v179 = fadd <4 x float> %v143, %v155
  %v180 = fsub <4 x float> %v155, %v143
  %v181 = fsub <4 x float> %v143, %v167
  %p182 = getelementptr inbounds float, ptr %p91, i64 %index120
  store <4 x float> %v178, ptr %p182, align 4
  %p183 = getelementptr inbounds float, ptr %p99, i64 %index120
  store <4 x float> %v179, ptr %p183, align 4
  %p184 = getelementptr inbounds float, ptr %p107, i64 %index120
  store <4 x float> %v180, ptr %p184, align 4
  %p185 = getelementptr inbounds float, ptr %p115, i64 %index120
  store <4 x float> %v181, ptr %p185, align 4
  %v186 = fsub <4 x float> %v132, %v156
  %v187 = fadd <4 x float> %v144, %v156
  %v188 = fsub <4 x float> %v156, %v144
  %v189 = fsub <4 x float> %v144, %v168
  %p190 = getelementptr inbounds float, ptr %p93, i64 %index120
  store <4 x float> %v186, ptr %p190, align 4
  %p191 = getelementptr inbounds float, ptr %p101, i64 %index120
  store <4 x float> %v187, ptr %p191, align 4
  %p192 = getelementptr inbounds float, ptr %p109, i64 %index120
  store <4 x float> %v188, ptr %p192, align 4
  %p193 = getelementptr inbounds float, ptr %p117, i64 %index120
  store <4 x float> %v189, ptr %p193, align 4
  %v194 = fsub <4 x float> %v133, %v157
  %v195 = fadd <4 x float> %v145, %v157
  %v196 = fsub <4 x float> %v157, %v145
  %v197 = fsub <4 x float> %v145, %v169
  %p198 = getelementptr inbounds float, ptr %p95, i64 %index120
  store <4 x float> %v194, ptr %p198, align 4
  %p199 = getelementptr inbounds float, ptr %p103, i64 %index120
  store <4 x float> %v195, ptr %p199, align 4
  %p200 = getelementptr inbounds float, ptr %p111, i64 %index120
  store <4 x float> %v196, ptr %p200, align 4
  %p201 = getelementptr inbounds float, ptr %p119, i64 %index120
  store <4 x float> %v197, ptr %p201, align 4
  %i202 = add nsw i64 %index120, 4
  br label %loop120
done120:
  %i203 = add nsw i64 %index67, 1
  br label %loop67
done67:
  %i204 = mul nsw i64 %n42, 4
  %i205 = mul nsw i64 %i63, %i204
  %p206 = getelementptr inbounds float, ptr %p4, i64 %i205
  %i207 = mul nsw i64 %n36, %i204
  %i208 = add nsw i64 %i207, 16
  br label %loop209
loop209:
  %index209 = phi i64 [0, %done67], [%i314, %done216]
  %i210 = mul nsw i64 %index209, %i49
  %p211 = getelementptr inbounds float, ptr %scratch, i64 %i210
  %i212 = mul nsw i64 %index209, %i50
  %p213 = getelementptr inbounds float, ptr %p52, i64 %i212
  %i214 = mul nsw i64 %index209, %i208
  %p215 = getelementptr inbounds float, ptr %p206, i64 %i214
  br label %loop216
loop216:
  %index216 = phi i64 [0, %loop209], [%i313, %done222]
  %c217 = icmp slt i64 %index216, %i66
  br i1 %c217, label %body216, label %done216
body216:
  %i218 = mul nsw i64 %index216, %i204
  %p219 = getelementptr inbounds float, ptr %p215, i64 %i218
  %i220 = mul nsw i64 %index216, 4
  %p221 = getelementptr inbounds float, ptr %p213, i64 %i220
  br label %loop222
loop222:
  %index222 = phi i64 [0, %body216], [%i312, %done295]
  %c223 = icmp slt i64 %index222, %i62
  br i1 %c223, label %body222, label %done222
body222:
  %i224 = mul nsw i64 %index222, 20
  %p225 = getelementptr inbounds float, ptr %p211, i64 %i224
  %i226 = mul nsw i64 %index222, 24
  %p227 = getelementptr inbounds float, ptr %p221, i64 %i226
  %p228 = getelementptr inbounds float, ptr %p227, i64 24
  %c229 = icmp sgt i64 %n42, 0
  %i230 = select i1 %c229, i64 %n42, i64 0
  %i231 = udiv i64 %i230, 4
  %i232 = mul nsw i64 %i231, 4
  br label %loop233
loop233:
  %index233 = phi i64 [0, %body222], [%i294, %body233]
  %carried233_0 = phi <4 x float> [zeroinitializer, %body222], [%v288, %body233]
  %carried233_1 = phi <4 x float> [zeroinitializer, %body222], [%v293, %body233]
  %c234 = icmp slt i64 %index233, %i232
  br i1 %c234, label %body233, label %done233
body233:
  %i235 = mul nsw i64 %index233, 4
  %p236 = getelementptr inbounds float, ptr %p219, i64 %i235
  %p237 = getelementptr inbounds float, ptr %p236, i64 %i208
  call void @llvm.prefetch.p0(ptr %p237, i32 0, i32 2, i32 1)
  %v238 = load <4 x float>, ptr %p236, align 4
  %p239 = getelementptr inbounds float, ptr %p225, i64 %index233
  %v240 = load float, ptr %p239, align 4
  %v241 = insertelement <4 x float> poison, float %v240, i64 0
  %v242 = shufflevector <4 x float> %v241, <4 x float> poison, <4 x i32> zeroinitializer
  %v243 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v242, <4 x float> %v238, <4 x float> %carried233_0)
  %p244 = getelementptr inbounds float, ptr %p239, i64 20
  %v245 = load float, ptr %p244, align 4
  %v246 = insertelement <4 x float> poison, float %v245, i64 0
  %v247 = shufflevector <4 x float> %v246, <4 x float> poison, <4 x i32> zeroinitializer
  %v248 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v247, <4 x float> %v238, <4 x float> %carried233_1)
  %p249 = getelementptr inbounds float, ptr %p219, i64 %i235
  %p250 = getelementptr inbounds float, ptr %p249, i64 4
  %p251 = getelementptr inbounds float, ptr %p250, i64 %i208
  call void @llvm.prefetch.p0(ptr %p251, i32 0, i32 2, i32 1)
  %v252 = load <4 x float>, ptr %p250, align 4
  %p253 = getelementptr inbounds float, ptr %p225, i64 %index233
  %p254 = getelementptr inbounds float, ptr %p253, i64 1
  %v255 = load float, ptr %p254, align 4
  %v256 = insertelement <4 x float> poison, float %v255, i64 0
  %v257 = shufflevector <4 x float> %v256, <4 x float> poison, <4 x i32> zeroinitializer
  %v258 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v257, <4 x float> %v252, <4 x float> %v243)
  %p259 = getelementptr inbounds float, ptr %p253, i64 21
  %v260 = load float, ptr %p259, align 4
  %v261 = insertelement <4 x float> poison, float %v260, i64 0
  %v262 = shufflevector <4 x float> %v261, <4 x float> poison, <4 x i32> zeroinitializer
  %v263 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v262, <4 x float> %v252, <4 x float> %v248)
  %p264 = getelementptr inbounds float, ptr %p219, i64 %i235
  %p265 = getelementptr inbounds float, ptr %p264, i64 8
  %p266 = getelementptr inbounds float, ptr %p265, i64 %i208
  call void @llvm.prefetch.p0(ptr %p266, i32 0, i32 2, i32 1)
  %v267 = load <4 x float>, ptr %p265, align 4
  %p268 = getelementptr inbounds float, ptr %p225, i64 %index233
  %p269 = getelementptr inbounds float, ptr %p268, i64 2
  %v270 = load float, ptr %p269, align 4
  %v271 = insertelement <4 x float> poison, float %v270, i64 0
  %v272 = shufflevector <4 x float> %v271, <4 x float> poison, <4 x i32> zeroinitializer
  %v273 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v272, <4 x float> %v267, <4 x float> %v258)
  %p274 = getelementptr inbounds float, ptr %p268, i64 22
  %v275 = load float, ptr %p274, align 4
  %v276 = insertelement <4 x float> poison, float %v275, i64 0
  %v277 = shufflevector <4 x float> %v276, <4 x float> poison, <4 x i32> zeroinitializer
  %v278 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v277, <4 x float> %v267, <4 x float> %v263)
  %p279 = getelementptr inbounds float, ptr %p219, i64 %i235
  %p280 = getelementptr inbounds float, ptr %p279, i64 12
  %p281 = getelementptr inbounds float, ptr %p280, i64 %i208
  call void @llvm.prefetch.p0(ptr %p281, i32 0, i32 2, i32 1)
  %v282 = load <4 x float>, ptr %p280, align 4
  %p283 = getelementptr inbounds float, ptr %p225, i64 %index233
  %p284 = getelementptr inbounds float, ptr %p283, i64 3
  %v285 = load float, ptr %p284, align 4
  %v286 = insertelement <4 x float> poison, float %v285, i64 0
  %v287 = shufflevector <4 x float> %v286, <4 x float> poison, <4 x i32> zeroinitializer
  %v288 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v287, <4 x float> %v282, <4 x float> %v273)
  %p289 = getelementptr inbounds float, ptr %p283, i64 23
  %v290 = load float, ptr %p289, align 4
  %v291 = insertelement <4 x float> poison, float %v290, i64 0
  %v292 = shufflevector <4 x float> %v291, <4 x float> poison, <4 x i32> zeroinitializer
  %v293 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v292, <4 x float> %v282, <4 x float> %v278)
  %i294 = add nsw i64 %index233, 4
  br label %loop233
done233:
  br label %loop295
loop295:
  %index295 = phi i64 [%i232, %done233], [%i311, %body295]
  %carried295_0 = phi <4 x float> [%carried233_0, %done233], [%v305, %body295]
  %carried295_1 = phi <4 x float> [%carried233_1, %done233], [%v310, %body295]
  %c296 = icmp slt i64 %index295, %n42
  br i1 %c296, label %body295, label %done295
body295:
  %i297 = mul nsw i64 %index295, 4
  %p298 = getelementptr inbounds float, ptr %p219, i64 %i297
  %p299 = getelementptr inbounds float, ptr %p298, i64 %i208
  call void @llvm.prefetch.p0(ptr %p299, i32 0, i32 2, i32 1)
  %v300 = load <4 x float>, ptr %p298, align 4
  %p301 = getelementptr inbounds float, ptr %p225, i64 %index295
  %v302 = load float, ptr %p301, align 4
  %v303 = insertelement <4 x float> poison, float %v302, i64 0
  %v304 = shufflevector <4 x float> %v303, <4 x float> poison, <4 x i32> zeroinitializer
  %v305 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v304, <4 x float> %v300, <4 x float> %carried295_0)
  %p306 = getelementptr inbounds float, ptr %p301, i64 20
  %v307 = load float, ptr %p306, align 4
  %v308 = insertelement <4 x float> poison, float %v307, i64 0
  %v309 = shufflevector <4 x float> %v308, <4 x float> poison, <4 x i32> zeroinitializer
  %v310 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v309, <4 x float> %v300, <4 x float> %carried295_1)
  %i311 = add nsw i64 %index295, 1
  br label %loop295
done295:
  store <4 x float> %carried295_0, ptr %p227, align 4
  store <4 x float> %carried295_1, ptr %p228, align 4
  %i312 = add nsw i64 %index222, 2
  br label %loop222
done222:
  %i313 = add nsw i64 %index216, 1
  br label %loop216
done216:
  %i314 = add nsw i64 %index209, 1
  %c315 = icmp slt i64 %i314, 16
  br i1 %c315, label %loop209, label %done209
done209:
  %i316 = mul nsw i64 %n42, 4
  %i317 = mul nsw i64 %n36, %i316
  %p318 = getelementptr inbounds float, ptr %p4, i64 %i317
  %v319 = load float, ptr %p318, align 4
  %v320 = insertelement <4 x float> poison, float %v319, i64 0
  %v321 = shufflevector <4 x float> %v320, <4 x float> poison, <4 x i32> zeroinitializer
  %i322 = mul nsw i64 %i63, 4
  %i323 = mul nsw i64 %i66, 4
  %i324 = add nsw i64 %i322, %i323
  %c325 = icmp slt i64 %n44, %i324
  %i326 = select i1 %c325, i64 %n44, i64 %i324
  br label %loop327
loop327:
  %index327 = phi i64 [0, %done209], [%i464, %done367]
  %c328 = icmp slt i64 %index327, %i62
  br i1 %c328, label %body327, label %done327
body327:
  %i329 = add nsw i64 %i59, %index327
  %i330 = urem i64 %i329, %n32
  %i331 = udiv i64 %i329, %n32
  %i332 = udiv i64 %i331, %n30
  %i333 = urem i64 %i331, %n30
  %i334 = mul nsw i64 %i333, 2
  %i335 = mul nsw i64 %i330, 2
  %i336 = mul nsw i64 %index327, 24
  %p337 = getelementptr inbounds float, ptr %p52, i64 %i336
  %p338 = getelementptr inbounds float, ptr %p337, i64 %i50
  %i339 = mul nsw i64 2, %i50
  %p340 = getelementptr inbounds float, ptr %p337, i64 %i339
  %i341 = mul nsw i64 3, %i50
  %p342 = getelementptr inbounds float, ptr %p337, i64 %i341
  %i343 = mul nsw i64 4, %i50
  %p344 = getelementptr inbounds float, ptr %p337, i64 %i343
  %i345 = mul nsw i64 5, %i50
  %p346 = getelementptr inbounds float, ptr %p337, i64 %i345
  %i347 = mul nsw i64 6, %i50
  %p348 = getelementptr inbounds float, ptr %p337, i64 %i347
  %i349 = mul nsw i64 7, %i50
  %p350 = getelementptr inbounds float, ptr %p337, i64 %i349
  %i351 = mul nsw i64 8, %i50
  %p352 = getelementptr inbounds float, ptr %p337, i64 %i351
  %i353 = mul nsw i64 9, %i50
  %p354 = getelementptr inbounds float, ptr %p337, i64 %i353
  %i355 = mul nsw i64 10, %i50
  %p356 = getelementptr inbounds float, ptr %p337, i64 %i355
  %i357 = mul nsw i64 11, %i50
  %p358 = getelementptr inbounds float, ptr %p337, i64 %i357
  %i359 = mul nsw i64 12, %i50
  %p360 = getelementptr inbounds float, ptr %p337, i64 %i359
  %i361 = mul nsw i64 13, %i50
  %p362 = getelementptr inbounds float, ptr %p337, i64 %i361
  %i363 = mul nsw i64 14, %i50
  %p364 = getelementptr inbounds float, ptr %p337, i64 %i363
  %i365 = mul nsw i64 15, %i50
  %p366 = getelementptr inbounds float, ptr %p337, i64 %i365
  br label %loop367
loop367:
  %index367 = phi i64 [%i322, %body327], [%i463, %after435]
  %c368 = icmp slt i64 %index367, %i326
  br i1 %c368, label %body367, label %done367
body367:
  %p369 = getelementptr inbounds float, ptr %p6, i64 %index367
  %v370 = load <4 x float>, ptr %p369, align 1
  %i371 = sub nsw i64 %index367, %i322
  %p372 = getelementptr inbounds float, ptr %p337, i64 %i371
  %v373 = load <4 x float>, ptr %p372, align 4
  %p374 = getelementptr inbounds float, ptr %p344, i64 %i371
  %v375 = load <4 x float>, ptr %p374, align 4
  %p376 = getelementptr inbounds float, ptr %p352, i64 %i371
  %v377 = load <4 x float>, ptr %p376, align 4
  %p378 = getelementptr inbounds float, ptr %p360, i64 %i371
  %v379 = load <4 x float>, ptr %p378, align 4
  %v380 = fadd <4 x float> %v375, %v377
  %v381 = fsub <4 x float> %v375, %v377
  %v382 = fadd <4 x float> %v373, %v380
  %v383 = fsub <4 x float> %v381, %v379
  %p384 = getelementptr inbounds float, ptr %p338, i64 %i371
  %v385 = load <4 x float>, ptr %p384, align 4
  %p386 = getelementptr inbounds float, ptr %p346, i64 %i371
  %v387 = load <4 x float>, ptr %p386, align 4
  %p388 = getelementptr inbounds float, ptr %p354, i64 %i371
  %v389 = load <4 x float>, ptr %p388, align 4
  %p390 = getelementptr inbounds float, ptr %p362, i64 %i371
  %v391 = load <4 x float>, ptr %p390, align 4
  %v392 = fadd <4 x float> %v387, %v389
  %v393 = fsub <4 x float> %v387, %v389
  %v394 = fadd <4 x float> %v385, %v392
  %v395 = fsub <4 x float> %v393, %v391
  %p396 = getelementptr inbounds float, ptr %p340, i64 %i371
  %v397 = load <4 x float>, ptr %p396, align 4
  %p398 = getelementptr inbounds float, ptr %p348, i64 %i371
  %v399 = load <4 x float>, ptr %p398, align 4
  %p400 = getelementptr inbounds float, ptr %p356, i64 %i371
  %v401 = load <4 x float>, ptr %p400, align 4
  %p402 = getelementptr inbounds float, ptr %p364, i64 %i371
  %v403 = load <4 x float>, ptr %p402, align 4
  %v404 = fadd <4 x float> %v399, %v401
  %v405 = fsub <4 x float> %v399, %v401
  %v406 = fadd <4 x float> %v397, %v404
  %v407 = fsub <4 x float> %v405, %v403
  %p408 = getelementptr inbounds float, ptr %p342, i64 %i371
  %v409 = load <4 x float>, ptr %p408, align 4
  %p410 = getelementptr inbounds float, ptr %p350, i64 %i371
  %v411 = load <4 x float>, ptr %p410, align 4
  %p412 = getelementptr inbounds float, ptr %p358, i64 %i371
  %v413 = load <4 x float>, ptr %p412, align 4
  %p414 = getelementptr inbounds float, ptr %p366, i64 %i371
  %v415 = load <4 x float>, ptr %p414, align 4
  %v416 = fadd <4 x float> %v411, %v413
  %v417 = fsub <4 x float> %v411, %v413
  %v418 = fadd <4 x float> %v409, %v416
  %v419 = fsub <4 x float> %v417, %v415
  %v420 = fadd <4 x float> %v394, %v406
  %v421 = fsub <4 x float> %v394, %v406
  %v422 = fadd <4 x float> %v382, %v420
  %v423 = fsub <4 x float> %v421, %v418
  %v424 = fadd <4 x float> %v395, %v407
  %v425 = fsub <4 x float> %v395, %v407
  %v426 = fadd <4 x float> %v383, %v424
  %v427 = fsub <4 x float> %v425, %v419
  %v428 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v422, <4 x float> %v321, <4 x float> %v370)
  %v429 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v423, <4 x float> %v321, <4 x float> %v370)
  %v430 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v426, <4 x float> %v321, <4 x float> %v370)
  %v431 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v427, <4 x float> %v321, <4 x float> %v370)
  %i432 = mul nsw i64 %i332, %n20
  %i433 = add nsw i64 %i334, 1
  %c434 = icmp slt i64 %i433, %n24
  br i1 %c434, label %then435, label %after435
then435:
  %i436 = add nsw i64 %i335, 1
  %c437 = icmp slt i64 %i436, %n26
  br i1 %c437, label %then438, label %after438
then438:
  %i439 = udiv i64 %i334, 2
  %i440 = mul nsw i64 %i439, %n22
  %i441 = udiv i64 %i335, 2
  %i442 = mul nsw i64 %i441, 5
  %i443 = add nsw i64 %i440, %i442
  %i444 = add nsw i64 %i432, %i443
  %i445 = add nsw i64 %i444, %index367
  %m446 = fcmp ugt <4 x float> %v429, %v428
  %m447 = fcmp ord <4 x float> %v428, %v428
  %m448 = and <4 x i1> %m446, %m447
  %v449 = select <4 x i1> %m448, <4 x float> %v429, <4 x float> %v428
  %v450 = select <4 x i1> %m448, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m451 = fcmp ugt <4 x float> %v430, %v449
  %m452 = fcmp ord <4 x float> %v449, %v449
  %m453 = and <4 x i1> %m451, %m452
  %v454 = select <4 x i1> %m453, <4 x float> %v430, <4 x float> %v449
  %v455 = select <4 x i1> %m453, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v450
  %m456 = fcmp ugt <4 x float> %v431, %v454
  %m457 = fcmp ord <4 x float> %v454, %v454
  %m458 = and <4 x i1> %m456, %m457
  %v459 = select <4 x i1> %m458, <4 x float> %v431, <4 x float> %v454
  %v460 = select <4 x i1> %m458, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v455
  %p461 = getelementptr inbounds i8, ptr %p10, i64 %i445
  store <4 x i8> %v460, ptr %p461, align 1
  %p462 = getelementptr inbounds float, ptr %p8, i64 %i445
  store <4 x float> %v459, ptr %p462, align 1
  br label %after438
after438:
  br label %after435
after435:
  %i463 = add nsw i64 %index367, 4
  br label %loop367
done367:
  %i464 = add nsw i64 %index327, 1
  br label %loop327
done327:
  %i465 = add nsw i64 %index55, 1
  br label %loop55
done55:
  ret void
}
