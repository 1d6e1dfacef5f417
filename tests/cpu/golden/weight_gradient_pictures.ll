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
  br label %loop41
loop41:
  %index41 = phi i64 [%first, %entry], [%i265, %done155]
  %c42 = icmp slt i64 %index41, %last
  br i1 %c42, label %body41, label %done41
body41:
  %i43 = mul nsw i64 %n28, %n30
  %i44 = sub nsw i64 %n40, 1
  %i45 = add nsw i64 %n24, %i44
  %i46 = udiv i64 %i45, %n40
  %i47 = udiv i64 %index41, %i46
  %i48 = urem i64 %index41, %i46
  %i49 = mul nsw i64 %i48, %n40
  %i50 = sub nsw i64 %n24, %i49
  %c51 = icmp slt i64 %n40, %i50
  %i52 = select i1 %c51, i64 %n40, i64 %i50
  %i53 = udiv i64 %i47, %i43
  %i54 = urem i64 %i47, %i43
  %i55 = udiv i64 %i54, %n30
  %i56 = urem i64 %i54, %n30
  %i57 = mul nsw i64 %n24, %n22
  %i58 = mul nsw i64 %n24, %n22
  %i59 = mul nsw i64 %n28, %n30
  %i60 = mul nsw i64 %i59, %i58
  %i61 = mul nsw i64 %i53, %i60
  %i62 = mul nsw i64 %i54, %i57
  %i63 = mul nsw i64 %i49, %n22
  %p64 = getelementptr inbounds float, ptr %p6, i64 %i61
  %p65 = getelementptr inbounds float, ptr %p64, i64 %i62
  %p66 = getelementptr inbounds float, ptr %p65, i64 %i63
  %i67 = mul nsw i64 %i52, %n22
  %i68 = udiv i64 %i67, 4
  %i69 = mul nsw i64 %i68, 4
  br label %loop70
loop70:
  %index70 = phi i64 [0, %body41], [%i73, %body70]
  %c71 = icmp slt i64 %index70, %i69
  br i1 %c71, label %body70, label %done70
body70:
  %p72 = getelementptr inbounds float, ptr %p66, i64 %index70
  store <4 x float> zeroinitializer, ptr %p72, align 4
  %i73 = add nsw i64 %index70, 4
  br label %loop70
done70:
  br label %loop74
loop74:
  %index74 = phi i64 [%i69, %done70], [%i77, %body74]
  %c75 = icmp slt i64 %index74, %i67
  br i1 %c75, label %body74, label %done74
body74:
  %p76 = getelementptr inbounds float, ptr %p66, i64 %index74
  store float 0.0, ptr %p76, align 4
  %i77 = add nsw i64 %index74, 1
  br label %loop74
done74:
  %i78 = sub nsw i64 %i55, %n32
  %i79 = sub nsw i64 0, %i78
  %c80 = icmp sgt i64 0, %i79
  %i81 = select i1 %c80, i64 0, i64 %i79
  %i82 = sub nsw i64 %n26, %i78
  %c83 = icmp sgt i64 0, %i82
  %i84 = select i1 %c83, i64 0, i64 %i82
  %c85 = icmp slt i64 %i84, %n18
  %i86 = select i1 %c85, i64 %i84, i64 %n18
  %i87 = mul nsw i64 %i53, %n36
  %i88 = add nsw i64 %i87, %n36
  %c89 = icmp slt i64 %i88, %n16
  %i90 = select i1 %c89, i64 %i88, i64 %n16
  %i91 = sub nsw i64 %i55, %n32
  %i92 = sub nsw i64 %i56, %n34
  %i93 = mul nsw i64 %i91, %n10
  %i94 = mul nsw i64 %i92, 3
  %p95 = getelementptr inbounds float, ptr %p2, i64 %i93
  %p96 = getelementptr inbounds float, ptr %p95, i64 %i94
  %p97 = getelementptr inbounds float, ptr %p96, i64 %i49
  %i98 = udiv i64 %i52, 2
  %i99 = mul nsw i64 %i98, 2
  %c100 = icmp slt i64 %i81, %n18
  %i101 = select i1 %c100, i64 %i81, i64 %n18
  %c102 = icmp sgt i64 %i86, %i101
  %i103 = select i1 %c102, i64 %i86, i64 %i101
  %i104 = add nsw i64 %i101, %n18
  %c105 = icmp slt i64 %i103, %i104
  br i1 %c105, label %then106, label %after106
then106:
  br label %loop107
loop107:
  %index107 = phi i64 [0, %then106], [%i150, %done144]
  %c108 = icmp slt i64 %index107, %n22
  br i1 %c108, label %body107, label %done107
body107:
  %p109 = getelementptr inbounds float, ptr %p4, i64 %index107
  br label %loop110
loop110:
  %index110 = phi i64 [%i87, %body107], [%i126, %done113]
  %carried110_0 = phi <4 x float> [zeroinitializer, %body107], [%carried113_0, %done113]
  %c111 = icmp slt i64 %index110, %i90
  br i1 %c111, label %body110, label %done110
body110:
  %i112 = mul nsw i64 %index110, %n12
  br label %loop113
loop113:
  %index113 = phi i64 [0, %body110], [%i125, %done117]
  %carried113_0 = phi <4 x float> [%carried110_0, %body110], [%carried117_0, %done117]
  %c114 = icmp slt i64 %index113, %i101
  br i1 %c114, label %body113, label %done113
body113:
  %i115 = mul nsw i64 %index113, %n14
  %i116 = add nsw i64 %i112, %i115
  br label %loop117
loop117:
  %index117 = phi i64 [0, %body113], [%i124, %body117]
  %carried117_0 = phi <4 x float> [%carried113_0, %body113], [%v123, %body117]
  %c118 = icmp slt i64 %index117, %n20
  br i1 %c118, label %body117, label %done117
body117:
  %i119 = mul nsw i64 %index117, 5
  %i120 = add nsw i64 %i116, %i119
  %p121 = getelementptr inbounds float, ptr %p109, i64 %i120
  %v122 = load <4 x float>, ptr %p121, align 4
  %v123 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v122, <4 x float> %carried117_0)
  %i124 = add nsw i64 %index117, 1
  br label %loop117
done117:
  %i125 = add nsw i64 %index113, 1
  br label %loop113
done113:
  %i126 = add nsw i64 %index110, 1
  br label %loop110
done110:
  br label %loop127
loop127:
  %index127 = phi i64 [%i87, %done110], [%i143, %done130]
  %carried127_0 = phi <4 x float> [%carried110_0, %done110], [%carried130_0, %done130]
  %c128 = icmp slt i64 %index127, %i90
  br i1 %c128, label %body127, label %done127
body127:
  %i129 = mul nsw i64 %index127, %n12
  br label %loop130
loop130:
  %index130 = phi i64 [%i103, %body127], [%i142, %done134]
  %carried130_0 = phi <4 x float> [%carried127_0, %body127], [%carried134_0, %done134]
  %c131 = icmp slt i64 %index130, %n18
  br i1 %c131, label %body130, label %done130
body130:
  %i132 = mul nsw i64 %index130, %n14
  %i133 = add nsw i64 %i129, %i132
  br label %loop134
loop134:
  %index134 = phi i64 [0, %body130], [%i141, %body134]
  %carried134_0 = phi <4 x float> [%carried130_0, %body130], [%v140, %body134]
  %c135 = icmp slt i64 %index134, %n20
  br i1 %c135, label %body134, label %done134
body134:
  %i136 = mul nsw i64 %index134, 5
  %i137 = add nsw i64 %i133, %i136
  %p138 = getelementptr inbounds float, ptr %p109, i64 %i137
  %v139 = load <4 x float>, ptr %p138, align 4
  %v140 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v139, <4 x float> %carried134_0)
  %i141 = add nsw i64 %index134, 1
  br label %loop134
done134:
  %i142 = add nsw i64 %index130, 1
  br label %loop130
done130:
  %i143 = add nsw i64 %index127, 1
  br label %loop127
done127:
  br label %loop144
loop144:
  %index144 = phi i64 [0, %done127], [%i149, %body144]
  %c145 = icmp slt i64 %index144, %i52
  br i1 %c145, label %body144, label %done144
body144:
  %i146 = mul nsw i64 %index144, %n22
  %p147 = getelementptr inbounds float, ptr %p66, i64 %i146
  %p148 = getelementptr inbounds float, ptr %p147, i64 %index107
  store <4 x float> %carried127_0, ptr %p148, align 1
  %i149 = add nsw i64 %index144, 1
  br label %loop144
done144:
  %i150 = add nsw i64 %index107, 4
  br label %loop107
done107:
  br label %after106
after106:
  %i151 = mul nsw i64 %i87, %n8
  %p152 = getelementptr inbounds float, ptr %p97, i64 %i151
  %i153 = mul nsw i64 %i87, %n12
  %p154 = getelementptr inbounds float, ptr %p4, i64 %i153
  br label %loop155
loop155:
  %index155 = phi i64 [%i81, %after106], [%i264, %done160]
  %c156 = icmp slt i64 %index155, %i86
  br i1 %c156, label %body155, label %done155
body155:
  %i157 = add nsw i64 %index155, %n38
  %c158 = icmp slt i64 %i157, %i86
  %i159 = select i1 %c158, i64 %i157, i64 %i86
  br label %loop160
loop160:
  %index160 = phi i64 [0, %body155], [%i263, %done163]
  %c161 = icmp slt i64 %index160, %n22
  br i1 %c161, label %body160, label %done160
body160:
  %i162 = add nsw i64 %index160, 4
  br label %loop163
loop163:
  %index163 = phi i64 [0, %body160], [%i262, %done181]
  %c164 = icmp slt i64 %index163, %i99
  br i1 %c164, label %body163, label %done163
body163:
  %p165 = getelementptr inbounds float, ptr %p152, i64 %index163
  %i166 = mul nsw i64 %index163, %n22
  %p167 = getelementptr inbounds float, ptr %p66, i64 %i166
  %i168 = sub nsw i64 %i90, %i87
  %p169 = getelementptr inbounds float, ptr %p167, i64 %index160
  %p170 = getelementptr inbounds float, ptr %p167, i64 %i162
  %p171 = getelementptr inbounds float, ptr %p167, i64 %n22
  %p172 = getelementptr inbounds float, ptr %p171, i64 %index160
  %p173 = getelementptr inbounds float, ptr %p167, i64 %n22
  %p174 = getelementptr inbounds float, ptr %p173, i64 %i162
  %v175 = load <4 x float>, ptr %p169, align 1
  %v176 = load <4 x float>, ptr %p170, align 1
  %v177 = load <4 x float>, ptr %p172, align 1
  %v178 = load <4 x float>, ptr %p174, align 1
  %p179 = getelementptr inbounds float, ptr %p154, i64 %index160
  %p180 = getelementptr inbounds float, ptr %p154, i64 %i162
  br label %loop181
loop181:
  %index181 = phi i64 [0, %body163], [%i261, %done185]
  %carried181_0 = phi <4 x float> [%v175, %body163], [%carried185_0, %done185]
  %carried181_1 = phi <4 x float> [%v176, %body163], [%carried185_1, %done185]
  %carried181_2 = phi <4 x float> [%v177, %body163], [%carried185_2, %done185]
  %carried181_3 = phi <4 x float> [%v178, %body163], [%carried185_3, %done185]
  %c182 = icmp slt i64 %index181, %i168
  br i1 %c182, label %body181, label %done181
body181:
  %i183 = mul nsw i64 %index181, %n8
  %i184 = mul nsw i64 %index181, %n12
  br label %loop185
loop185:
  %index185 = phi i64 [%index155, %body181], [%i260, %done237]
  %carried185_0 = phi <4 x float> [%carried181_0, %body181], [%carried237_0, %done237]
  %carried185_1 = phi <4 x float> [%carried181_1, %body181], [%carried237_1, %done237]
  %carried185_2 = phi <4 x float> [%carried181_2, %body181], [%carried237_2, %done237]
  %carried185_3 = phi <4 x float> [%carried181_3, %body181], [%carried237_3, %done237]
  %c186 = icmp slt i64 %index185, %i159
  br i1 %c186, label %body185, label %done185
body185:
  %i187 = mul nsw i64 %index185, %n10
  %i188 = add nsw i64 %i183, %i187
  %i189 = mul nsw i64 %index185, %n14
  %i190 = add nsw i64 %i184, %i189
  %c191 = icmp sgt i64 %n20, 0
  %i192 = select i1 %c191, i64 %n20, i64 0
  %i193 = udiv i64 %i192, 2
  %i194 = mul nsw i64 %i193, 2
  br label %loop195
loop195:
  %index195 = phi i64 [0, %body185], [%i236, %body195]
  %carried195_0 = phi <4 x float> [%carried185_0, %body185], [%v228, %body195]
  %carried195_1 = phi <4 x float> [%carried185_1, %body185], [%v229, %body195]
  %carried195_2 = phi <4 x float> [%carried185_2, %body185], [%v234, %body195]
  %carried195_3 = phi <4 x float> [%carried185_3, %body185], [%v235, %body195]
  %c196 = icmp slt i64 %index195, %i194
  br i1 %c196, label %body195, label %done195
body195:
  %i197 = mul nsw i64 %index195, 3
  %i198 = add nsw i64 %i188, %i197
  %i199 = mul nsw i64 %index195, 5
  %i200 = add nsw i64 %i190, %i199
  %p201 = getelementptr inbounds float, ptr %p179, i64 %i200
  %v202 = load <4 x float>, ptr %p201, align 4
  %p203 = getelementptr inbounds float, ptr %p180, i64 %i200
  %v204 = load <4 x float>, ptr %p203, align 4
  %p205 = getelementptr inbounds float, ptr %p165, i64 %i198
  %v206 = load float, ptr %p205, align 4
  %v207 = insertelement <4 x float> poison, float %v206, i64 0
  %v208 = shufflevector <4 x float> %v207, <4 x float> poison, <4 x i32> zeroinitializer
  %v209 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v208, <4 x float> %v202, <4 x float> %carried195_0)
  %v210 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v208, <4 x float> %v204, <4 x float> %carried195_1)
  %p211 = getelementptr inbounds float, ptr %p205, i64 1
  %v212 = load float, ptr %p211, align 4
  %v213 = insertelement <4 x float> poison, float %v212, i64 0
  %v214 = shufflevector <4 x float> %v213, <4 x float> poison, <4 x i32> zeroinitializer
  %v215 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v214, <4 x float> %v202, <4 x float> %carried195_2)
  %v216 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v214, <4 x float> %v204, <4 x float> %carried195_3)
  %p217 = getelementptr inbounds float, ptr %p179, i64 %i200
  %p218 = getelementptr inbounds float, ptr %p217, i64 5
  %v219 = load <4 x float>, ptr %p218, align 4
  %p220 = getelementptr inbounds float, ptr %p180, i64 %i200
  %p221 = getelementptr inbounds float, ptr %p220, i64 5
  %v222 = load <4 x float>, ptr %p221, align 4
  %p223 = getelementptr inbounds float, ptr %p165, i64 %i198
  %p224 = getelementptr inbounds float, ptr %p223, i64 3
  %v225 = load float, ptr %p224, align 4
  %v226 = insertelement <4 x float> poison, float %v225, i64 0
  %v227 = shufflevector <4 x float> %v226, <4 x float> poison, <4 x i32> zeroinitializer
  %v228 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v227, <4 x float> %v219, <4 x float> %v209)
  %v229 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v227, <4 x float> %v222, <4 x float> %v210)
  %p230 = getelementptr inbounds float, ptr %p223, i64 4
  %v231 = load float, ptr %p230, align 4
  %v232 = insertelement <4 x float> poison, float %v231, i64 0
  %v233 = shufflevector <4 x float> %v232, <4 x float> poison, <4 x i32> zeroinitializer
  %v234 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v233, <4 x float> %v219, <4 x float> %v215)
  %v235 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v233, <4 x float> %v222, <4 x float> %v216)
  %i236 = add nsw i64 %index195, 2
  br label %loop195
done195:
  br label %loop237
loop237:
  %index237 = phi i64 [%i194, %done195], [%i259, %body237]
  %carried237_0 = phi <4 x float> [%carried195_0, %done195], [%v251, %body237]
  %carried237_1 = phi <4 x float> [%carried195_1, %done195], [%v252, %body237]
  %carried237_2 = phi <4 x float> [%carried195_2, %done195], [%v257, %body237]
  %carried237_3 = phi <4 x float> [%carried195_3, %done195], [%v258, %body237]
  %c238 = icmp slt i64 %index237, %n20
  br i1 %c238, label %body237, label %done237
body237:
  %i239 = mul nsw i64 %index237, 3
  %i240 = add nsw i64 %i188, %i239
  %i241 = mul nsw i64 %index237, 5
  %i242 = add nsw i64 %i190, %i241
  %p243 = getelementptr inbounds float, ptr %p179, i64 %i242
  %v244 = load <4 x float>, ptr %p243, align 4
  %p245 = getelementptr inbounds float, ptr %p180, i64 %i242
  %v246 = load <4 x float>, ptr %p245, align 4
  %p247 = getelementptr inbounds float, ptr %p165, i64 %i240
  %v248 = load float, ptr %p247, align 4
  %v249 = insertelement <4 x float> poison, float %v248, i64 0
  %v250 = shufflevector <4 x float> %v249, <4 x float> poison, <4 x i32> zeroinitializer
  %v251 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v250, <4 x float> %v244, <4 x float> %carried237_0)
  %v252 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v250, <4 x float> %v246, <4 x float> %carried237_1)
  %p253 = getelementptr inbounds float, ptr %p247, i64 1
  %v254 = load float, ptr %p253, align 4
  %v255 = insertelement <4 x float> poison, float %v254, i64 0
  %v256 = shufflevector <4 x float> %v255, <4 x float> poison, <4 x i32> zeroinitializer
  %v257 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v256, <4 x float> %v244, <4 x float> %carried237_2)
  %v258 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v256, <4 x float> %v246, <4 x float> %carried237_3)
  %i259 = add nsw i64 %index237, 1
  br label %loop237
done237:
  %i260 = add nsw i64 %index185, 1
  br label %loop185
done185:
  %i261 = add nsw i64 %index181, 1
  br label %loop181
done181:
  store <4 x float> %carried181_0, ptr %p169, align 1
  store <4 x float> %carried181_1, ptr %p170, align 1
  store <4 x float> %carried181_2, ptr %p172, align 1
  store <4 x float> %carried181_3, ptr %p174, align 1
  %i262 = add nsw i64 %index163, 2
  br label %loop163
done163:
  %i263 = add nsw i64 %index160, 8
  br label %loop160
done160:
  %i264 = add nsw i64 %index155, %n38
  br label %loop155
done155:
  %i265 = add nsw i64 %index41, 1
  br label %loop41
done41:
  ret void
}
