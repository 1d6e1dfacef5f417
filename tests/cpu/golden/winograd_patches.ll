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
  %index27 = phi i64 [%first, %entry], [%i386, %done33]
  %c28 = icmp slt i64 %index27, %last
  br i1 %c28, label %body27, label %done27
body27:
  %i29 = mul nsw i64 %index27, %n18
  %i30 = add nsw i64 %i29, %n18
  %c31 = icmp slt i64 %n16, %i30
  %i32 = select i1 %c31, i64 %n16, i64 %i30
  br label %loop33
loop33:
  %index33 = phi i64 [%i29, %body27], [%i385, %done130]
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
  %i57 = mul nsw i64 4, %n8
  %p58 = getelementptr inbounds float, ptr %p49, i64 %i57
  %i59 = mul nsw i64 5, %n8
  %p60 = getelementptr inbounds float, ptr %p49, i64 %i59
  %p61 = getelementptr inbounds float, ptr %p51, i64 %n20
  %i62 = mul nsw i64 2, %n20
  %p63 = getelementptr inbounds float, ptr %p51, i64 %i62
  %i64 = mul nsw i64 3, %n20
  %p65 = getelementptr inbounds float, ptr %p51, i64 %i64
  %i66 = mul nsw i64 4, %n20
  %p67 = getelementptr inbounds float, ptr %p51, i64 %i66
  %i68 = mul nsw i64 5, %n20
  %p69 = getelementptr inbounds float, ptr %p51, i64 %i68
  %i70 = mul nsw i64 6, %n20
  %p71 = getelementptr inbounds float, ptr %p51, i64 %i70
  %i72 = mul nsw i64 7, %n20
  %p73 = getelementptr inbounds float, ptr %p51, i64 %i72
  %i74 = mul nsw i64 8, %n20
  %p75 = getelementptr inbounds float, ptr %p51, i64 %i74
  %i76 = mul nsw i64 9, %n20
  %p77 = getelementptr inbounds float, ptr %p51, i64 %i76
  %i78 = mul nsw i64 10, %n20
  %p79 = getelementptr inbounds float, ptr %p51, i64 %i78
  %i80 = mul nsw i64 11, %n20
  %p81 = getelementptr inbounds float, ptr %p51, i64 %i80
  %i82 = mul nsw i64 12, %n20
  %p83 = getelementptr inbounds float, ptr %p51, i64 %i82
  %i84 = mul nsw i64 13, %n20
  %p85 = getelementptr inbounds float, ptr %p51, i64 %i84
  %i86 = mul nsw i64 14, %n20
  %p87 = getelementptr inbounds float, ptr %p51, i64 %i86
  %i88 = mul nsw i64 15, %n20
  %p89 = getelementptr inbounds float, ptr %p51, i64 %i88
  %i90 = mul nsw i64 16, %n20
  %p91 = getelementptr inbounds float, ptr %p51, i64 %i90
  %i92 = mul nsw i64 17, %n20
  %p93 = getelementptr inbounds float, ptr %p51, i64 %i92
  %i94 = mul nsw i64 18, %n20
  %p95 = getelementptr inbounds float, ptr %p51, i64 %i94
  %i96 = mul nsw i64 19, %n20
  %p97 = getelementptr inbounds float, ptr %p51, i64 %i96
  %i98 = mul nsw i64 20, %n20
  %p99 = getelementptr inbounds float, ptr %p51, i64 %i98
  %i100 = mul nsw i64 21, %n20
  %p101 = getelementptr inbounds float, ptr %p51, i64 %i100
  %i102 = mul nsw i64 22, %n20
  %p103 = getelementptr inbounds float, ptr %p51, i64 %i102
  %i104 = mul nsw i64 23, %n20
  %p105 = getelementptr inbounds float, ptr %p51, i64 %i104
  %i106 = mul nsw i64 24, %n20
  %p107 = getelementptr inbounds float, ptr %p51, i64 %i106
  %i108 = mul nsw i64 25, %n20
  %p109 = getelementptr inbounds float, ptr %p51, i64 %i108
  %i110 = mul nsw i64 26, %n20
  %p111 = getelementptr inbounds float, ptr %p51, i64 %i110
  %i112 = mul nsw i64 27, %n20
  %p113 = getelementptr inbounds float, ptr %p51, i64 %i112
  %i114 = mul nsw i64 28, %n20
  %p115 = getelementptr inbounds float, ptr %p51, i64 %i114
  %i116 = mul nsw i64 29, %n20
  %p117 = getelementptr inbounds float, ptr %p51, i64 %i116
  %i118 = mul nsw i64 30, %n20
  %p119 = getelementptr inbounds float, ptr %p51, i64 %i118
  %i120 = mul nsw i64 31, %n20
  %p121 = getelementptr inbounds float, ptr %p51, i64 %i120
  %i122 = mul nsw i64 32, %n20
  %p123 = getelementptr inbounds float, ptr %p51, i64 %i122
  %i124 = mul nsw i64 33, %n20
  %p125 = getelementptr inbounds float, ptr %p51, i64 %i124
  %i126 = mul nsw i64 34, %n20
  %p127 = getelementptr inbounds float, ptr %p51, i64 %i126
  %i128 = mul nsw i64 35, %n20
  %p129 = getelementptr inbounds float, ptr %p51, i64 %i128
  br label %loop130
loop130:
  %index130 = phi i64 [0, %body33], [%i384, %body130]
  %c131 = icmp slt i64 %index130, %n22
  br i1 %c131, label %body130, label %done130
body130:
  %p132 = getelementptr inbounds float, ptr %p49, i64 %index130
  %v133 = load <4 x float>, ptr %p132, align 4
  %p134 = getelementptr inbounds float, ptr %p132, i64 5
  %v135 = load <4 x float>, ptr %p134, align 4
  %p136 = getelementptr inbounds float, ptr %p132, i64 10
  %v137 = load <4 x float>, ptr %p136, align 4
  %p138 = getelementptr inbounds float, ptr %p132, i64 15
  %v139 = load <4 x float>, ptr %p138, align 4
  %p140 = getelementptr inbounds float, ptr %p132, i64 20
  %v141 = load <4 x float>, ptr %p140, align 4
  %p142 = getelementptr inbounds float, ptr %p132, i64 25
  %v143 = load <4 x float>, ptr %p142, align 4
  %v144 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v137, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v141)
  %v145 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v135, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v139)
  %v146 = fsub <4 x float> %v141, %v137
  %v147 = fsub <4 x float> %v139, %v135
  %v148 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v137, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v141)
  %v149 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v133, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v148)
  %v150 = fadd <4 x float> %v144, %v145
  %v151 = fsub <4 x float> %v144, %v145
  %v152 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v147, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v146)
  %v153 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v147, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v146)
  %v154 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v139, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v143)
  %v155 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v135, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v154)
  %p156 = getelementptr inbounds float, ptr %p52, i64 %index130
  %v157 = load <4 x float>, ptr %p156, align 4
  %p158 = getelementptr inbounds float, ptr %p156, i64 5
  %v159 = load <4 x float>, ptr %p158, align 4
  %p160 = getelementptr inbounds float, ptr %p156, i64 10
  %v161 = load <4 x float>, ptr %p160, align 4
  %p162 = getelementptr inbounds float, ptr %p156, i64 15
  %v163 = load <4 x float>, ptr %p162, align 4
  %p164 = getelementptr inbounds float, ptr %p156, i64 20
  %v165 = load <4 x float>, ptr %p164, align 4
  %p166 = getelementptr inbounds float, ptr %p156, i64 25
  %v167 = load <4 x float>, ptr %p166, align 4
  %v168 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v161, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v165)
  %v169 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v159, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v163)
  %v170 = fsub <4 x float> %v165, %v161
  %v171 = fsub <4 x float> %v163, %v159
  %v172 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v161, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v165)
  %v173 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v157, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v172)
  %v174 = fadd <4 x float> %v168, %v169
  %v175 = fsub <4 x float> %v168, %v169
  %v176 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v171, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v170)
  %v177 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v171, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v170)
  %v178 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v163, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v167)
  %v179 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v159, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v178)
  %p180 = getelementptr inbounds float, ptr %p54, i64 %index130
  %v181 = load <4 x float>, ptr %p180, align 4
  %p182 = getelementptr inbounds float, ptr %p180, i64 5
  %v183 = load <4 x float>, ptr %p182, align 4
  %p184 = getelementptr inbounds float, ptr %p180, i64 10
  %v185 = load <4 x float>, ptr %p184, align 4
  %p186 = getelementptr inbounds float, ptr %p180, i64 15
  %v187 = load <4 x float>, ptr %p186, align 4
  %p188 = getelementptr inbounds float, ptr %p180, i64 20
  %v189 = load <4 x float>, ptr %p188, align 4
  %p190 = getelementptr inbounds float, ptr %p180, i64 25
  %v191 = load <4 x float>, ptr %p190, align 4
  %v192 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v185, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v189)
  %v193 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v183, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v187)
  %v194 = fsub <4 x float> %v189, %v185
  %v195 = fsub <4 x float> %v187, %v183
  %v196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v185, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v189)
  %v197 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v181, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v196)
  %v198 = fadd <4 x float> %v192, %v193
  %v199 = fsub <4 x float> %v192, %v193
  %v200 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v195, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v194)
  %v201 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v195, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v194)
  %v202 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v187, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v191)
  %v203 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v183, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v202)
  %p204 = getelementptr inbounds float, ptr %p56, i64 %index130
  %v205 = load <4 x float>, ptr %p204, align 4
  %p206 = getelementptr inbounds float, ptr %p204, i64 5
  %v207 = load <4 x float>, ptr %p206, align 4
  %p208 = getelementptr inbounds float, ptr %p204, i64 10
  %v209 = load <4 x float>, ptr %p208, align 4
  %p210 = getelementptr inbounds float, ptr %p204, i64 15
  %v211 = load <4 x float>, ptr %p210, align 4
  %p212 = getelementptr inbounds float, ptr %p204, i64 20
  %v213 = load <4 x float>, ptr %p212, align 4
  %p214 = getelementptr inbounds float, ptr %p204, i64 25
  %v215 = load <4 x float>, ptr %p214, align 4
  %v216 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v209, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v213)
  %v217 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v207, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v211)
  %v218 = fsub <4 x float> %v213, %v209
  %v219 = fsub <4 x float> %v211, %v207
  %v220 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v209, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v213)
  %v221 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v205, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v220)
  %v222 = fadd <4 x float> %v216, %v217
  %v223 = fsub <4 x float> %v216, %v217
  %v224 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v219, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v218)
  %v225 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v219, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v218)
  %v226 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v211, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v215)
  %v227 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v207, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v226)
  %p228 = getelementptr inbounds float, ptr %p58, i64 %index130
  %v229 = load <4 x float>, ptr %p228, align 4
  %p230 = getelementptr inbounds float, ptr %p228, i64 5
  %v231 = load <4 x float>, ptr %p230, align 4
  %p232 = getelementptr inbounds float, ptr %p228, i64 10
  %v233 = load <4 x float>, ptr %p232, align 4
  %p234 = getelementptr inbounds float, ptr %p228, i64 15
  %v235 = load <4 x float>, ptr %p234, align 4
  %p236 = getelementptr inbounds float, ptr %p228, i64 20
  %v237 = load <4 x float>, ptr %p236, align 4
  %p238 = getelementptr inbounds float, ptr %p228, i64 25
  %v239 = load <4 x float>, ptr %p238, align 4
  %v240 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v233, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v237)
  %v241 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v231, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v235)
  %v242 = fsub <4 x float> %v237, %v233
  %v243 = fsub <4 x float> %v235, %v231
  %v244 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v233, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v237)
  %v245 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v229, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v244)
  %v246 = fadd <4 x float> %v240, %v241
  %v247 = fsub <4 x float> %v240, %v241
  %v248 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v243, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v242)
  %v249 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v243, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v242)
  %v250 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v235, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v239)
  %v251 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v231, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v250)
  %p252 = getelementptr inbounds float, ptr %p60, i64 %index130
  %v253 = load <4 x float>, ptr %p252, align 4
  %p254 = getelementptr inbounds float, ptr %p252, i64 5
  %v255 = load <4 x float>, ptr %p254, align 4
  %p256 = getelementptr inbounds float, ptr %p252, i64 10
  %v257 = load <4 x float>, ptr %p256, align 4
  %p258 = getelementptr inbounds float, ptr %p252, i64 15
  %v259 = load <4 x float>, ptr %p258, align 4
  %p260 = getelementptr inbounds float, ptr %p252, i64 20
  %v261 = load <4 x float>, ptr %p260, align 4
  %p262 = getelementptr inbounds float, ptr %p252, i64 25
  %v263 = load <4 x float>, ptr %p262, align 4
  %v264 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v257, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v261)
  %v265 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v255, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v259)
  %v266 = fsub <4 x float> %v261, %v257
  %v267 = fsub <4 x float> %v259, %v255
  %v268 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v257, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v261)
  %v269 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v253, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v268)
  %v270 = fadd <4 x float> %v264, %v265
  %v271 = fsub <4 x float> %v264, %v265
  %v272 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v267, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v266)
  %v273 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v267, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v266)
  %v274 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v259, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v263)
  %v275 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v255, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v274)
  %v276 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v197, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v245)
  %v277 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v173, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v221)
  %v278 = fsub <4 x float> %v245, %v197
  %v279 = fsub <4 x float> %v221, %v173
  %v280 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v197, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v245)
  %v281 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v149, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v280)
  %v282 = fadd <4 x float> %v276, %v277
  %v283 = fsub <4 x float> %v276, %v277
  %v284 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v279, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v278)
  %v285 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v279, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v278)
  %v286 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v221, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v269)
  %v287 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v173, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v286)
  %p288 = getelementptr inbounds float, ptr %p51, i64 %index130
  store <4 x float> %v281, ptr %p288, align 4
  %p289 = getelementptr inbounds float, ptr %p71, i64 %index130
  store <4 x float> %v282, ptr %p289, align 4
  %p290 = getelementptr inbounds float, ptr %p83, i64 %index130
  store <4 x float> %v283, ptr %p290, align 4
  %p291 = getelementptr inbounds float, ptr %p95, i64 %index130
  store <4 x float> %v284, ptr %p291, align 4
  %p292 = getelementptr inbounds float, ptr %p107, i64 %index130
  store <4 x float> %v285, ptr %p292, align 4
  %p293 = getelementptr inbounds float, ptr %p119, i64 %index130
  store <4 x float> %v287, ptr %p293, align 4
  %v294 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v198, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v246)
  %v295 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v174, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v222)
  %v296 = fsub <4 x float> %v246, %v198
  %v297 = fsub <4 x float> %v222, %v174
  %v298 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v198, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v246)
  %v299 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v150, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v298)
  %v300 = fadd <4 x float> %v294, %v295
  %v301 = fsub <4 x float> %v294, %v295
  %v302 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v297, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v296)
  %v303 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v297, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v296)
  %v304 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v222, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v270)
  %v305 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v174, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v304)
  %p306 = getelementptr inbounds float, ptr %p61, i64 %index130
  store <4 x float> %v299, ptr %p306, align 4
  %p307 = getelementptr inbounds float, ptr %p73, i64 %index130
  store <4 x float> %v300, ptr %p307, align 4
  %p308 = getelementptr inbounds float, ptr %p85, i64 %index130
  store <4 x float> %v301, ptr %p308, align 4
  %p309 = getelementptr inbounds float, ptr %p97, i64 %index130
  store <4 x float> %v302, ptr %p309, align 4
  %p310 = getelementptr inbounds float, ptr %p109, i64 %index130
  store <4 x float> %v303, ptr %p310, align 4
  %p311 = getelementptr inbounds float, ptr %p121, i64 %index130
  store <4 x float> %v305, ptr %p311, align 4
  %v312 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v199, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v247)
  %v313 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v175, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v223)
  %v314 = fsub <4 x float> %v247, %v199
  %v315 = fsub <4 x float> %v223, %v175
  %v316 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v199, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v247)
  %v317 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v151, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v316)
  %v318 = fadd <4 x float> %v312, %v313
  %v319 = fsub <4 x float> %v312, %v313
  %v320 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v315, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v314)
  %v321 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v315, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v314)
  %v322 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v223, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v271)
  %v323 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v175, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v322)
  %p324 = getelementptr inbounds float, ptr %p63, i64 %index130
  store <4 x float> %v317, ptr %p324, align 4
  %p325 = getelementptr inbounds float, ptr %p75, i64 %index130
  store <4 x float> %v318, ptr %p325, align 4
  %p326 = getelementptr inbounds float, ptr %p87, i64 %index130
  store <4 x float> %v319, ptr %p326, align 4
  %p327 = getelementptr inbounds float, ptr %p99, i64 %index130
  store <4 x float> %v320, ptr %p327, align 4
  %p328 = getelementptr inbounds float, ptr %p111, i64 %index130
  store <4 x float> %v321, ptr %p328, align 4
  %p329 = getelementptr inbounds float, ptr %p123, i64 %index130
  store <4 x float> %v323, ptr %p329, align 4
  %v330 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v200, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v248)
  %v331 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v176, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v224)
  %v332 = fsub <4 x float> %v248, %v200
  %v333 = fsub <4 x float> %v224, %v176
  %v334 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v200, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v248)
  %v335 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v152, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v334)
  %v336 = fadd <4 x float> %v330, %v331
  %v337 = fsub <4 x float> %v330, %v331
  %v338 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v333, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v332)
  %v339 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v333, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v332)
  %v340 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v224, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v272)
  %v341 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v176, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v340)
  %p342 = getelementptr inbounds float, ptr %p65, i64 %index130
  store <4 x float> %v335, ptr %p342, align 4
  %p343 = getelementptr inbounds float, ptr %p77, i64 %index130
  store <4 x float> %v336, ptr %p343, align 4
  %p344 = getelementptr inbounds float, ptr %p89, i64 %index130
  store <4 x float> %v337, ptr %p344, align 4
  %p345 = getelementptr inbounds float, ptr %p101, i64 %index130
  store <4 x float> %v338, ptr %p345, align 4
  %p346 = getelementptr inbounds float, ptr %p113, i64 %index130
  store <4 x float> %v339, ptr %p346, align 4
  %p347 = getelementptr inbounds float, ptr %p125, i64 %index130
  store <4 x float> %v341, ptr %p347, align 4
  %v348 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v201, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v249)
  %v349 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v177, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v225)
  %v350 = fsub <4 x float> %v249, %v201
  %v351 = fsub <4 x float> %v225, %v177
  %v352 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v201, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v249)
  %v353 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v153, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v352)
  %v354 = fadd <4 x float> %v348, %v349
  %v355 = fsub <4 x float> %v348, %v349
  %v356 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v351, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v350)
  %v357 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v351, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v350)
  %v358 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v225, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v273)
  %v359 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v177, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v358)
  %p360 = getelementptr inbounds float, ptr %p67, i64 %index130
  store <4 x float> %v353, ptr %p360, align 4
  %p361 = getelementptr inbounds float, ptr %p79, i64 %index130
  store <4 x float> %v354, ptr %p361, align 4
  %p362 = getelementptr inbounds float, ptr %p91, i64 %index130
  store <4 x float> %v355, ptr %p362, align 4
  %p363 = getelementptr inbounds float, ptr %p103, i64 %index130
  store <4 x float> %v356, ptr %p363, align 4
  %p364 = getelementptr inbounds float, ptr %p115, i64 %index130
  store <4 x float> %v357, ptr %p364, align 4
  %p365 = getelementptr inbounds float, ptr %p127, i64 %index130
  store <4 x float> %v359, ptr %p365, align 4
  %v366 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v203, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v251)
  %v367 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v179, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v227)
  %v368 = fsub <4 x float> %v251, %v203
  %v369 = fsub <4 x float> %v227, %v179
  %v370 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v203, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v251)
  %v371 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v155, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v370)
  %v372 = fadd <4 x float> %v366, %v367
  %v373 = fsub <4 x float> %v366, %v367
  %v374 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v369, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v368)
  %v375 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v369, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v368)
  %v376 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v227, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v275)
  %v377 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v179, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v376)
  %p378 = getelementptr inbounds float, ptr %p69, i64 %index130
  store <4 x float> %v371, ptr %p378, align 4
  %p379 = getelementptr inbounds float, ptr %p81, i64 %index130
  store <4 x float> %v372, ptr %p379, align 4
  %p380 = getelementptr inbounds float, ptr %p93, i64 %index130
  store <4 x float> %v373, ptr %p380, align 4
  %p381 = getelementptr inbounds float, ptr %p105, i64 %index130
  store <4 x float> %v374, ptr %p381, align 4
  %p382 = getelementptr inbounds float, ptr %p117, i64 %index130
  store <4 x float> %v375, ptr %p382, align 4
  %p383 = getelementptr inbounds float, ptr %p129, i64 %index130
  store <4 x float> %v377, ptr %p383, align 4
  %i384 = add nsw i64 %index130, 4
  br label %loop130
done130:
  %i385 = add nsw i64 %index33, 1
  br label %loop33
done33:
  %i386 = add nsw i64 %index27, 1
  br label %loop27
done27:
  ret void
}
