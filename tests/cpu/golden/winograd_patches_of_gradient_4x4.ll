declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
define void @kernel(ptr noalias readonly %arguments, i64 %first, i64 %last, ptr %scratch) nounwind {
entry:
  %v1 = getelementptr inbounds i64, ptr %arguments, i64 0
  %p2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr inbounds i64, ptr %arguments, i64 1
  %p4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i64, ptr %arguments, i64 2
  %n6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %arguments, i64 3
  %n8 = load i64, ptr %v7, align 8
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
  br label %loop27
loop27:
  %index27 = phi i64 [%first, %entry], [%i278, %done33]
  %c28 = icmp slt i64 %index27, %last
  br i1 %c28, label %body27, label %done27
body27:
  %i29 = mul nsw i64 %index27, %n18
  %i30 = add nsw i64 %i29, %n18
  %c31 = icmp slt i64 %n16, %i30
  %i32 = select i1 %c31, i64 %n16, i64 %i30
  br label %loop33
loop33:
  %index33 = phi i64 [%i29, %body27], [%i277, %done126]
  %c34 = icmp slt i64 %index33, %i32
  br i1 %c34, label %body33, label %done33
body33:
  %i35 = add nsw i64 %n14, %index33
  %i36 = udiv i64 %i35, %n12
  %i37 = urem i64 %i35, %n12
  %i38 = udiv i64 %i36, %n10
  %i39 = urem i64 %i36, %n10
  %i40 = mul nsw i64 %i38, %n6
  %i41 = mul nsw i64 %i39, 4
  %i42 = sub nsw i64 %i41, %n24
  %i43 = mul nsw i64 %i42, %n8
  %i44 = mul nsw i64 %i37, 4
  %i45 = sub nsw i64 %i44, %n26
  %i46 = mul nsw i64 %i45, 5
  %p47 = getelementptr inbounds float, ptr %p2, i64 %i40
  %p48 = getelementptr inbounds float, ptr %p47, i64 %i43
  %p49 = getelementptr inbounds float, ptr %p48, i64 %i46
  %i50 = mul nsw i64 %index33, 20
  %p51 = getelementptr inbounds float, ptr %p4, i64 %i50
  %p52 = getelementptr inbounds float, ptr %p49, i64 %n8
  %i53 = mul nsw i64 2, %n8
  %p54 = getelementptr inbounds float, ptr %p49, i64 %i53
  %i55 = mul nsw i64 3, %n8
  %p56 = getelementptr inbounds float, ptr %p49, i64 %i55
  %p57 = getelementptr inbounds float, ptr %p51, i64 %n20
  %i58 = mul nsw i64 2, %n20
  %p59 = getelementptr inbounds float, ptr %p51, i64 %i58
  %i60 = mul nsw i64 3, %n20
  %p61 = getelementptr inbounds float, ptr %p51, i64 %i60
  %i62 = mul nsw i64 4, %n20
  %p63 = getelementptr inbounds float, ptr %p51, i64 %i62
  %i64 = mul nsw i64 5, %n20
  %p65 = getelementptr inbounds float, ptr %p51, i64 %i64
  %i66 = mul nsw i64 6, %n20
  %p67 = getelementptr inbounds float, ptr %p51, i64 %i66
  %i68 = mul nsw i64 7, %n20
  %p69 = getelementptr inbounds float, ptr %p51, i64 %i68
  %i70 = mul nsw i64 8, %n20
  %p71 = getelementptr inbounds float, ptr %p51, i64 %i70
  %i72 = mul nsw i64 9, %n20
  %p73 = getelementptr inbounds float, ptr %p51, i64 %i72
  %i74 = mul nsw i64 10, %n20
  %p75 = getelementptr inbounds float, ptr %p51, i64 %i74
  %i76 = mul nsw i64 11, %n20
  %p77 = getelementptr inbounds float, ptr %p51, i64 %i76
  %i78 = mul nsw i64 12, %n20
  %p79 = getelementptr inbounds float, ptr %p51, i64 %i78
  %i80 = mul nsw i64 13, %n20
  %p81 = getelementptr inbounds float, ptr %p51, i64 %i80
  %i82 = mul nsw i64 14, %n20
  %p83 = getelementptr inbounds float, ptr %p51, i64 %i82
  %i84 = mul nsw i64 15, %n20
  %p85 = getelementptr inbounds float, ptr %p51, i64 %i84
  %i86 = mul nsw i64 16, %n20
  %p87 = getelementptr inbounds float, ptr %p51, i64 %i86
  %i88 = mul nsw i64 17, %n20
  %p89 = getelementptr inbounds float, ptr %p51, i64 %i88
  %i90 = mul nsw i64 18, %n20
  %p91 = getelementptr inbounds float, ptr %p51, i64 %i90
  %i92 = mul nsw i64 19, %n20
  %p93 = getelementptr inbounds float, ptr %p51, i64 %i92
  %i94 = mul nsw i64 20, %n20
  %p95 = getelementptr inbounds float, ptr %p51, i64 %i94
  %i96 = mul nsw i64 21, %n20
  %p97 = getelementptr inbounds float, ptr %p51, i64 %i96
  %i98 = mul nsw i64 22, %n20
  %p99 = getelementptr inbounds float, ptr %p51, i64 %i98
  %i100 = mul nsw i64 23, %n20
  %p101 = getelementptr inbounds float, ptr %p51, i64 %i100
  %i102 = mul nsw i64 24, %n20
  %p103 = getelementptr inbounds float, ptr %p51, i64 %i102
  %i104 = mul nsw i64 25, %n20
  %p105 = getelementptr inbounds float, ptr %p51, i64 %i104
  %i106 = mul nsw i64 26, %n20
  %p107 = getelementptr inbounds float, ptr %p51, i64 %i106
  %i108 = mul nsw i64 27, %n20
  %p109 = getelementptr inbounds float, ptr %p51, i64 %i108
  %i110 = mul nsw i64 28, %n20
  %p111 = getelementptr inbounds float, ptr %p51, i64 %i110
  %i112 = mul nsw i64 29, %n20
  %p113 = getelementptr inbounds float, ptr %p51, i64 %i112
  %i114 = mul nsw i64 30, %n20
  %p115 = getelementptr inbounds float, ptr %p51, i64 %i114
  %i116 = mul nsw i64 31, %n20
  %p117 = getelementptr inbounds float, ptr %p51, i64 %i116
  %i118 = mul nsw i64 32, %n20
  %p119 = getelementptr inbounds float, ptr %p51, i64 %i118
  %i120 = mul nsw i64 33, %n20
  %p121 = getelementptr inbounds float, ptr %p51, i64 %i120
  %i122 = mul nsw i64 34, %n20
  %p123 = getelementptr inbounds float, ptr %p51, i64 %i122
  %i124 = mul nsw i64 35, %n20
  %p125 = getelementptr inbounds float, ptr %p51, i64 %i124
  br label %loop126
loop126:
  %index126 = phi i64 [0, %body33], [%i276, %body126]
  %c127 = icmp slt i64 %index126, %n22
  br i1 %c127, label %body126, label %done126
body126:
  %p128 = getelementptr inbounds float, ptr %p49, i64 %index126
  %v129 = load <4 x float>, ptr %p128, align 4
  %p130 = getelementptr inbounds float, ptr %p128, i64 5
  %v131 = load <4 x float>, ptr %p130, align 4
  %p132 = getelementptr inbounds float, ptr %p128, i64 10
  %v133 = load <4 x float>, ptr %p132, align 4
  %p134 = getelementptr inbounds float, ptr %p128, i64 15
  %v135 = load <4 x float>, ptr %p134, align 4
  %v136 = fadd <4 x float> %v129, %v133
  %v137 = fadd <4 x float> %v131, %v135
  %v138 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v133, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v129)
  %v139 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v135, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v131)
  %v140 = fadd <4 x float> %v136, %v137
  %v141 = fsub <4 x float> %v136, %v137
  %v142 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v139, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v138)
  %v143 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v139, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v138)
  %p144 = getelementptr inbounds float, ptr %p52, i64 %index126
  %v145 = load <4 x float>, ptr %p144, align 4
  %p146 = getelementptr inbounds float, ptr %p144, i64 5
  %v147 = load <4 x float>, ptr %p146, align 4
  %p148 = getelementptr inbounds float, ptr %p144, i64 10
  %v149 = load <4 x float>, ptr %p148, align 4
  %p150 = getelementptr inbounds float, ptr %p144, i64 15
  %v151 = load <4 x float>, ptr %p150, align 4
  %v152 = fadd <4 x float> %v145, %v149
  %v153 = fadd <4 x float> %v147, %v151
  %v154 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v149, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v145)
  %v155 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v151, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v147)
  %v156 = fadd <4 x float> %v152, %v153
  %v157 = fsub <4 x float> %v152, %v153
  %v158 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v155, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v154)
  %v159 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v155, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v154)
  %p160 = getelementptr inbounds float, ptr %p54, i64 %index126
  %v161 = load <4 x float>, ptr %p160, align 4
  %p162 = getelementptr inbounds float, ptr %p160, i64 5
  %v163 = load <4 x float>, ptr %p162, align 4
  %p164 = getelementptr inbounds float, ptr %p160, i64 10
  %v165 = load <4 x float>, ptr %p164, align 4
  %p166 = getelementptr inbounds float, ptr %p160, i64 15
  %v167 = load <4 x float>, ptr %p166, align 4
  %v168 = fadd <4 x float> %v161, %v165
  %v169 = fadd <4 x float> %v163, %v167
  %v170 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v165, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v161)
  %v171 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v167, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v163)
  %v172 = fadd <4 x float> %v168, %v169
  %v173 = fsub <4 x float> %v168, %v169
  %v174 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v171, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v170)
  %v175 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v171, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v170)
  %p176 = getelementptr inbounds float, ptr %p56, i64 %index126
  %v177 = load <4 x float>, ptr %p176, align 4
  %p178 = getelementptr inbounds float, ptr %p176, i64 5
  %v179 = load <4 x float>, ptr %p178, align 4
  %p180 = getelementptr inbounds float, ptr %p176, i64 10
  %v181 = load <4 x float>, ptr %p180, align 4
  %p182 = getelementptr inbounds float, ptr %p176, i64 15
  %v183 = load <4 x float>, ptr %p182, align 4
  %v184 = fadd <4 x float> %v177, %v181
  %v185 = fadd <4 x float> %v179, %v183
  %v186 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v181, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v177)
  %v187 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v183, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v179)
  %v188 = fadd <4 x float> %v184, %v185
  %v189 = fsub <4 x float> %v184, %v185
  %v190 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v187, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v186)
  %v191 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v187, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v186)
  %v192 = fadd <4 x float> %v129, %v161
  %v193 = fadd <4 x float> %v145, %v177
  %v194 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v161, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v129)
  %v195 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v177, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v145)
  %v196 = fadd <4 x float> %v192, %v193
  %v197 = fsub <4 x float> %v192, %v193
  %v198 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v195, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v194)
  %v199 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v195, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v194)
  %p200 = getelementptr inbounds float, ptr %p51, i64 %index126
  store <4 x float> %v129, ptr %p200, align 4
  %p201 = getelementptr inbounds float, ptr %p67, i64 %index126
  store <4 x float> %v196, ptr %p201, align 4
  %p202 = getelementptr inbounds float, ptr %p79, i64 %index126
  store <4 x float> %v197, ptr %p202, align 4
  %p203 = getelementptr inbounds float, ptr %p91, i64 %index126
  store <4 x float> %v198, ptr %p203, align 4
  %p204 = getelementptr inbounds float, ptr %p103, i64 %index126
  store <4 x float> %v199, ptr %p204, align 4
  %p205 = getelementptr inbounds float, ptr %p115, i64 %index126
  store <4 x float> %v177, ptr %p205, align 4
  %v206 = fadd <4 x float> %v140, %v172
  %v207 = fadd <4 x float> %v156, %v188
  %v208 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v172, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v140)
  %v209 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v188, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v156)
  %v210 = fadd <4 x float> %v206, %v207
  %v211 = fsub <4 x float> %v206, %v207
  %v212 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v209, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v208)
  %v213 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v209, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v208)
  %p214 = getelementptr inbounds float, ptr %p57, i64 %index126
  store <4 x float> %v140, ptr %p214, align 4
  %p215 = getelementptr inbounds float, ptr %p69, i64 %index126
  store <4 x float> %v210, ptr %p215, align 4
  %p216 = getelementptr inbounds float, ptr %p81, i64 %index126
  store <4 x float> %v211, ptr %p216, align 4
  %p217 = getelementptr inbounds float, ptr %p93, i64 %index126
  store <4 x float> %v212, ptr %p217, align 4
  %p218 = getelementptr inbounds float, ptr %p105, i64 %index126
  store <4 x float> %v213, ptr %p218, align 4
  %p219 = getelementptr inbounds float, ptr %p117, i64 %index126
  store <4 x float> %v188, ptr %p219, align 4
  %v220 = fadd <4 x float> %v141, %v173
  %v221 = fadd <4 x float> %v157, %v189
  %v222 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v173, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v141)
  %v223 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v189, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v157)
  %v224 = fadd <4 x float> %v220, %v221
  %v225 = fsub <4 x float> %v220, %v221
  %v226 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v223, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v222)
  %v227 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v223, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v222)
  %p228 = getelementptr inbounds float, ptr %p59, i64 %index126
  store <4 x float> %v141, ptr %p228, align 4
  %p229 = getelementptr inbounds float, ptr %p71, i64 %index126
  store <4 x float> %v224, ptr %p229, align 4
  %p230 = getelementptr inbounds float, ptr %p83, i64 %index126
  store <4 x float> %v225, ptr %p230, align 4
  %p231 = getelementptr inbounds float, ptr %p95, i64 %index126
  store <4 x float> %v226, ptr %p231, align 4
  %p232 = getelementptr inbounds float, ptr %p107, i64 %index126
  store <4 x float> %v227, ptr %p232, align 4
  %p233 = getelementptr inbounds float, ptr %p119, i64 %index126
  store <4 x float> %v189, ptr %p233, align 4
  %v234 = fadd <4 x float> %v142, %v174
  %v235 = fadd <4 x float> %v158, %v190
  %v236 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v174, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v142)
  %v237 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v190, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v158)
  %v238 = fadd <4 x float> %v234, %v235
  %v239 = fsub <4 x float> %v234, %v235
  %v240 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v237, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v236)
  %v241 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v237, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v236)
  %p242 = getelementptr inbounds float, ptr %p61, i64 %index126
  store <4 x float> %v142, ptr %p242, align 4
  %p243 = getelementptr inbounds float, ptr %p73, i64 %index126
  store <4 x float> %v238, ptr %p243, align 4
  %p244 = getelementptr inbounds float, ptr %p85, i64 %index126
  store <4 x float> %v239, ptr %p244, align 4
  %p245 = getelementptr inbounds float, ptr %p97, i64 %index126
  store <4 x float> %v240, ptr %p245, align 4
  %p246 = getelementptr inbounds float, ptr %p109, i64 %index126
  store <4 x float> %v241, ptr %p246, align 4
  %p247 = getelementptr inbounds float, ptr %p121, i64 %index126
  store <4 x float> %v190, ptr %p247, align 4
  %v248 = fadd <4 x float> %v143, %v175
  %v249 = fadd <4 x float> %v159, %v191
  %v250 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v175, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v143)
  %v251 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v191, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v159)
  %v252 = fadd <4 x float> %v248, %v249
  %v253 = fsub <4 x float> %v248, %v249
  %v254 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v251, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v250)
  %v255 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v251, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v250)
  %p256 = getelementptr inbounds float, ptr %p63, i64 %index126
  store <4 x float> %v143, ptr %p256, align 4
  %p257 = getelementptr inbounds float, ptr %p75, i64 %index126
  store <4 x float> %v252, ptr %p257, align 4
  %p258 = getelementptr inbounds float, ptr %p87, i64 %index126
  store <4 x float> %v253, ptr %p258, align 4
  %p259 = getelementptr inbounds float, ptr %p99, i64 %index126
  store <4 x float> %v254, ptr %p259, align 4
  %p260 = getelementptr inbounds float, ptr %p111, i64 %index126
  store <4 x float> %v255, ptr %p260, align 4
  %p261 = getelementptr inbounds float, ptr %p123, i64 %index126
  store <4 x float> %v191, ptr %p261, align 4
  %v262 = fadd <4 x float> %v135, %v167
  %v263 = fadd <4 x float> %v151, %v183
  %v264 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v167, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v135)
  %v265 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v183, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v151)
  %v266 = fadd <4 x float> %v262, %v263
  %v267 = fsub <4 x float> %v262, %v263
  %v268 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v265, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v264)
  %v269 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v265, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v264)
  %p270 = getelementptr inbounds float, ptr %p65, i64 %index126
  store <4 x float> %v135, ptr %p270, align 4
  %p271 = getelementptr inbounds float, ptr %p77, i64 %index126
  store <4 x float> %v266, ptr %p271, align 4
  %p272 = getelementptr inbounds float, ptr %p89, i64 %index126
  store <4 x float> %v267, ptr %p272, align 4
  %p273 = getelementptr inbounds float, ptr %p101, i64 %index126
  store <4 x float> %v268, ptr %p273, align 4
  %p274 = getelementptr inbounds float, ptr %p113, i64 %index126
  store <4 x float> %v269, ptr %p274, align 4
  %p275 = getelementptr inbounds float, ptr %p125, i64 %index126
  store <4 x float> %v183, ptr %p275, align 4
  %i276 = add nsw i64 %index126, 4
  br label %loop126
done126:
  %i277 = add nsw i64 %index33, 1
  br label %loop33
done33:
  %i278 = add nsw i64 %index27, 1
  br label %loop27
done27:
  ret void
}
