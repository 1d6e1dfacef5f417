declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
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
  %p12 = load ptr, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %arguments, i64 6
  %p14 = load ptr, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %arguments, i64 7
  %p16 = load ptr, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %arguments, i64 8
  %p18 = load ptr, ptr %v17, align 8
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
  %i31 = add nsw i64 %n22, 1
  %i32 = udiv i64 %i31, 2
  br label %loop33
loop33:
  %index33 = phi i64 [%first, %entry], [%i683, %after651]
  %c34 = icmp slt i64 %index33, %last
  br i1 %c34, label %body33, label %done33
body33:
  %i35 = udiv i64 %index33, %i32
  %i36 = urem i64 %index33, %i32
  %i37 = add nsw i64 %n24, 3
  %i38 = udiv i64 %i37, 4
  %i39 = mul nsw i64 %i38, 4
  %i40 = sub nsw i64 %n22, 1
  %i41 = mul nsw i64 %i36, 2
  %i42 = add nsw i64 %i41, 1
  %c43 = icmp slt i64 %i42, %i40
  %i44 = select i1 %c43, i64 %i42, i64 %i40
  %i45 = mul nsw i64 %n24, 3
  %i46 = mul nsw i64 %n24, %i45
  %i47 = mul nsw i64 %i35, %i46
  %p48 = getelementptr inbounds float, ptr %p4, i64 %i47
  %i49 = mul nsw i64 %i39, %i45
  %p50 = getelementptr inbounds float, ptr %scratch, i64 %i49
  %i51 = mul nsw i64 %i39, 2
  %c52 = icmp eq i64 %i35, 0
  %i53 = select i1 %c52, i64 %n28, i64 %n30
  %c54 = icmp ne i64 %i53, 0
  br label %loop55
loop55:
  %index55 = phi i64 [0, %body33], [%i84, %done68]
  %c56 = icmp slt i64 %index55, %i39
  br i1 %c56, label %body55, label %done55
body55:
  %i57 = sub nsw i64 %n24, %index55
  %c58 = icmp sgt i64 %i57, 0
  %i59 = select i1 %c58, i64 %i57, i64 0
  %c60 = icmp slt i64 %i59, 4
  %i61 = select i1 %c60, i64 %i59, i64 4
  %v62 = trunc i64 %i61 to i32
  %v63 = insertelement <4 x i32> poison, i32 %v62, i64 0
  %v64 = shufflevector <4 x i32> %v63, <4 x i32> poison, <4 x i32> zeroinitializer
  %m65 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v64
  %i66 = mul nsw i64 %index55, %i45
  %p67 = getelementptr inbounds float, ptr %scratch, i64 %i66
  br label %loop68
loop68:
  %index68 = phi i64 [0, %body55], [%i83, %body68]
  %c69 = icmp slt i64 %index68, %n24
  br i1 %c69, label %body68, label %done68
body68:
  %i70 = mul nsw i64 %index68, %i45
  %p71 = getelementptr inbounds float, ptr %p48, i64 %i70
  %p72 = getelementptr inbounds float, ptr %p71, i64 %index55
  %i73 = mul nsw i64 %index68, 12
  %p74 = getelementptr inbounds float, ptr %p67, i64 %i73
  %v75 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p72, i32 1, <4 x i1> %m65, <4 x float> zeroinitializer)
  store <4 x float> %v75, ptr %p74, align 4
  %p76 = getelementptr inbounds float, ptr %p72, i64 %n24
  %v77 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p76, i32 1, <4 x i1> %m65, <4 x float> zeroinitializer)
  %p78 = getelementptr inbounds float, ptr %p74, i64 4
  store <4 x float> %v77, ptr %p78, align 4
  %i79 = mul nsw i64 2, %n24
  %p80 = getelementptr inbounds float, ptr %p72, i64 %i79
  %v81 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p80, i32 1, <4 x i1> %m65, <4 x float> zeroinitializer)
  %p82 = getelementptr inbounds float, ptr %p74, i64 8
  store <4 x float> %v81, ptr %p82, align 4
  %i83 = add nsw i64 %index68, 1
  br label %loop68
done68:
  %i84 = add nsw i64 %index55, 4
  br label %loop55
done55:
  br label %loop85
loop85:
  %index85 = phi i64 [0, %done55], [%i111, %body85]
  %c86 = icmp slt i64 %index85, %i39
  br i1 %c86, label %body85, label %done85
body85:
  %i87 = sub nsw i64 %n24, %index85
  %c88 = icmp sgt i64 %i87, 0
  %i89 = select i1 %c88, i64 %i87, i64 0
  %c90 = icmp slt i64 %i89, 4
  %i91 = select i1 %c90, i64 %i89, i64 4
  %v92 = trunc i64 %i91 to i32
  %v93 = insertelement <4 x i32> poison, i32 %v92, i64 0
  %v94 = shufflevector <4 x i32> %v93, <4 x i32> poison, <4 x i32> zeroinitializer
  %m95 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v94
  %i96 = mul nsw i64 %i35, %n22
  %i97 = add nsw i64 %i96, %i41
  %i98 = mul nsw i64 %i97, %n24
  %p99 = getelementptr inbounds float, ptr %p6, i64 %i98
  %p100 = getelementptr inbounds float, ptr %p99, i64 %index85
  %v101 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p100, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %p102 = getelementptr inbounds float, ptr %p50, i64 %index85
  store <4 x float> %v101, ptr %p102, align 4
  %i103 = mul nsw i64 %i35, %n22
  %i104 = add nsw i64 %i103, %i44
  %i105 = mul nsw i64 %i104, %n24
  %p106 = getelementptr inbounds float, ptr %p6, i64 %i105
  %p107 = getelementptr inbounds float, ptr %p106, i64 %index85
  %v108 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p107, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %p109 = getelementptr inbounds float, ptr %p50, i64 %i39
  %p110 = getelementptr inbounds float, ptr %p109, i64 %index85
  store <4 x float> %v108, ptr %p110, align 4
  %i111 = add nsw i64 %index85, 4
  br label %loop85
done85:
  br label %loop112
loop112:
  %index112 = phi i64 [0, %done85], [%i648, %done391]
  %c113 = icmp slt i64 %index112, %n20
  br i1 %c113, label %body112, label %done112
body112:
  %i114 = sub nsw i64 %n20, 1
  %i115 = sub nsw i64 %i114, %index112
  %i116 = select i1 %c54, i64 %i115, i64 %index112
  %i117 = urem i64 %index112, 2
  br label %loop118
loop118:
  %index118 = phi i64 [0, %body112], [%i390, %done217]
  %c119 = icmp slt i64 %index118, %i39
  br i1 %c119, label %body118, label %done118
body118:
  %i120 = sub nsw i64 %n24, %index118
  %c121 = icmp sgt i64 %i120, 0
  %i122 = select i1 %c121, i64 %i120, i64 0
  %c123 = icmp slt i64 %i122, 4
  %i124 = select i1 %c123, i64 %i122, i64 4
  %v125 = trunc i64 %i124 to i32
  %v126 = insertelement <4 x i32> poison, i32 %v125, i64 0
  %v127 = shufflevector <4 x i32> %v126, <4 x i32> poison, <4 x i32> zeroinitializer
  %m128 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v127
  %i129 = mul nsw i64 %index118, %i45
  %p130 = getelementptr inbounds float, ptr %scratch, i64 %i129
  %i131 = mul nsw i64 %i117, %i51
  %p132 = getelementptr inbounds float, ptr %p50, i64 %i131
  %i133 = mul nsw i64 %i117, %i51
  %p134 = getelementptr inbounds float, ptr %p50, i64 %i133
  %p135 = getelementptr inbounds float, ptr %p134, i64 %i39
  %c136 = icmp sgt i64 %n24, 0
  %i137 = select i1 %c136, i64 %n24, i64 0
  %i138 = udiv i64 %i137, 4
  %i139 = mul nsw i64 %i138, 4
  br label %loop140
loop140:
  %index140 = phi i64 [0, %body118], [%i216, %body140]
  %carried140_0 = phi <4 x float> [zeroinitializer, %body118], [%v207, %body140]
  %carried140_1 = phi <4 x float> [zeroinitializer, %body118], [%v208, %body140]
  %carried140_2 = phi <4 x float> [zeroinitializer, %body118], [%v214, %body140]
  %carried140_3 = phi <4 x float> [zeroinitializer, %body118], [%v215, %body140]
  %c141 = icmp slt i64 %index140, %i139
  br i1 %c141, label %body140, label %done140
body140:
  %i142 = mul nsw i64 %index140, 12
  %p143 = getelementptr inbounds float, ptr %p130, i64 %i142
  %v144 = load <4 x float>, ptr %p143, align 4
  %p145 = getelementptr inbounds float, ptr %p143, i64 4
  %v146 = load <4 x float>, ptr %p145, align 4
  %p147 = getelementptr inbounds float, ptr %p132, i64 %index140
  %v148 = load float, ptr %p147, align 4
  %v149 = insertelement <4 x float> poison, float %v148, i64 0
  %v150 = shufflevector <4 x float> %v149, <4 x float> poison, <4 x i32> zeroinitializer
  %v151 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v150, <4 x float> %v144, <4 x float> %carried140_0)
  %v152 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v150, <4 x float> %v146, <4 x float> %carried140_1)
  %p153 = getelementptr inbounds float, ptr %p135, i64 %index140
  %v154 = load float, ptr %p153, align 4
  %v155 = insertelement <4 x float> poison, float %v154, i64 0
  %v156 = shufflevector <4 x float> %v155, <4 x float> poison, <4 x i32> zeroinitializer
  %v157 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v156, <4 x float> %v144, <4 x float> %carried140_2)
  %v158 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v156, <4 x float> %v146, <4 x float> %carried140_3)
  %p159 = getelementptr inbounds float, ptr %p130, i64 %i142
  %p160 = getelementptr inbounds float, ptr %p159, i64 12
  %v161 = load <4 x float>, ptr %p160, align 4
  %p162 = getelementptr inbounds float, ptr %p159, i64 16
  %v163 = load <4 x float>, ptr %p162, align 4
  %p164 = getelementptr inbounds float, ptr %p132, i64 %index140
  %p165 = getelementptr inbounds float, ptr %p164, i64 1
  %v166 = load float, ptr %p165, align 4
  %v167 = insertelement <4 x float> poison, float %v166, i64 0
  %v168 = shufflevector <4 x float> %v167, <4 x float> poison, <4 x i32> zeroinitializer
  %v169 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v168, <4 x float> %v161, <4 x float> %v151)
  %v170 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v168, <4 x float> %v163, <4 x float> %v152)
  %p171 = getelementptr inbounds float, ptr %p135, i64 %index140
  %p172 = getelementptr inbounds float, ptr %p171, i64 1
  %v173 = load float, ptr %p172, align 4
  %v174 = insertelement <4 x float> poison, float %v173, i64 0
  %v175 = shufflevector <4 x float> %v174, <4 x float> poison, <4 x i32> zeroinitializer
  %v176 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v175, <4 x float> %v161, <4 x float> %v157)
  %v177 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v175, <4 x float> %v163, <4 x float> %v158)
  %p178 = getelementptr inbounds float, ptr %p130, i64 %i142
  %p179 = getelementptr inbounds float, ptr %p178, i64 24
  %v180 = load <4 x float>, ptr %p179, align 4
  %p181 = getelementptr inbounds float, ptr %p178, i64 28
  %v182 = load <4 x float>, ptr %p181, align 4
  %p183 = getelementptr inbounds float, ptr %p132, i64 %index140
  %p184 = getelementptr inbounds float, ptr %p183, i64 2
  %v185 = load float, ptr %p184, align 4
  %v186 = insertelement <4 x float> poison, float %v185, i64 0
  %v187 = shufflevector <4 x float> %v186, <4 x float> poison, <4 x i32> zeroinitializer
  %v188 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v187, <4 x float> %v180, <4 x float> %v169)
  %v189 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v187, <4 x float> %v182, <4 x float> %v170)
  %p190 = getelementptr inbounds float, ptr %p135, i64 %index140
  %p191 = getelementptr inbounds float, ptr %p190, i64 2
  %v192 = load float, ptr %p191, align 4
  %v193 = insertelement <4 x float> poison, float %v192, i64 0
  %v194 = shufflevector <4 x float> %v193, <4 x float> poison, <4 x i32> zeroinitializer
  %v195 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v194, <4 x float> %v180, <4 x float> %v176)
  %v196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v194, <4 x float> %v182, <4 x float> %v177)
  %p197 = getelementptr inbounds float, ptr %p130, i64 %i142
  %p198 = getelementptr inbounds float, ptr %p197, i64 36
  %v199 = load <4 x float>, ptr %p198, align 4
  %p200 = getelementptr inbounds float, ptr %p197, i64 40
  %v201 = load <4 x float>, ptr %p200, align 4
  %p202 = getelementptr inbounds float, ptr %p132, i64 %index140
  %p203 = getelementptr inbounds float, ptr %p202, i64 3
  %v204 = load float, ptr %p203, align 4
  %v205 = insertelement <4 x float> poison, float %v204, i64 0
  %v206 = shufflevector <4 x float> %v205, <4 x float> poison, <4 x i32> zeroinitializer
  %v207 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v206, <4 x float> %v199, <4 x float> %v188)
  %v208 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v206, <4 x float> %v201, <4 x float> %v189)
  %p209 = getelementptr inbounds float, ptr %p135, i64 %index140
  %p210 = getelementptr inbounds float, ptr %p209, i64 3
  %v211 = load float, ptr %p210, align 4
  %v212 = insertelement <4 x float> poison, float %v211, i64 0
  %v213 = shufflevector <4 x float> %v212, <4 x float> poison, <4 x i32> zeroinitializer
  %v214 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v213, <4 x float> %v199, <4 x float> %v195)
  %v215 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v213, <4 x float> %v201, <4 x float> %v196)
  %i216 = add nsw i64 %index140, 4
  br label %loop140
done140:
  br label %loop217
loop217:
  %index217 = phi i64 [%i139, %done140], [%i236, %body217]
  %carried217_0 = phi <4 x float> [%carried140_0, %done140], [%v228, %body217]
  %carried217_1 = phi <4 x float> [%carried140_1, %done140], [%v229, %body217]
  %carried217_2 = phi <4 x float> [%carried140_2, %done140], [%v234, %body217]
  %carried217_3 = phi <4 x float> [%carried140_3, %done140], [%v235, %body217]
  %c218 = icmp slt i64 %index217, %n24
  br i1 %c218, label %body217, label %done217
body217:
  %i219 = mul nsw i64 %index217, 12
  %p220 = getelementptr inbounds float, ptr %p130, i64 %i219
  %v221 = load <4 x float>, ptr %p220, align 4
  %p222 = getelementptr inbounds float, ptr %p220, i64 4
  %v223 = load <4 x float>, ptr %p222, align 4
  %p224 = getelementptr inbounds float, ptr %p132, i64 %index217
  %v225 = load float, ptr %p224, align 4
  %v226 = insertelement <4 x float> poison, float %v225, i64 0
  %v227 = shufflevector <4 x float> %v226, <4 x float> poison, <4 x i32> zeroinitializer
  %v228 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v227, <4 x float> %v221, <4 x float> %carried217_0)
  %v229 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v227, <4 x float> %v223, <4 x float> %carried217_1)
  %p230 = getelementptr inbounds float, ptr %p135, i64 %index217
  %v231 = load float, ptr %p230, align 4
  %v232 = insertelement <4 x float> poison, float %v231, i64 0
  %v233 = shufflevector <4 x float> %v232, <4 x float> poison, <4 x i32> zeroinitializer
  %v234 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v233, <4 x float> %v221, <4 x float> %carried217_2)
  %v235 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v233, <4 x float> %v223, <4 x float> %carried217_3)
  %i236 = add nsw i64 %index217, 1
  br label %loop217
done217:
  %i237 = mul nsw i64 %i116, %n22
  %i238 = add nsw i64 %i237, %i41
  %i239 = mul nsw i64 %i238, %n26
  %i240 = add nsw i64 %i239, %i35
  %i241 = mul nsw i64 %i240, %i45
  %p242 = getelementptr inbounds float, ptr %p2, i64 %i241
  %p243 = getelementptr inbounds float, ptr %p242, i64 %index118
  %v244 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p243, i32 1, <4 x i1> %m128, <4 x float> zeroinitializer)
  %p245 = getelementptr inbounds float, ptr %p243, i64 %n24
  %v246 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p245, i32 1, <4 x i1> %m128, <4 x float> zeroinitializer)
  %i247 = mul nsw i64 %i117, %i51
  %p248 = getelementptr inbounds float, ptr %p50, i64 %i247
  %p249 = getelementptr inbounds float, ptr %p248, i64 %index118
  %v250 = load <4 x float>, ptr %p249, align 4
  %v251 = fadd <4 x float> %v244, %carried217_0
  %v252 = fneg <4 x float> %v251
  %m253 = fcmp olt <4 x float> %v252, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v254 = select <4 x i1> %m253, <4 x float> %v252, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m255 = fcmp olt <4 x float> %v254, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v256 = select <4 x i1> %m255, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v254
  %v257 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v256, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v258 = fsub <4 x float> %v257, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v259 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v258, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v256)
  %v260 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v258, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v259)
  %v261 = fmul <4 x float> %v260, %v260
  %v262 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v260, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v263 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v262, <4 x float> %v260, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v264 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v263, <4 x float> %v260, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v265 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v264, <4 x float> %v260, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v266 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v265, <4 x float> %v260, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v267 = fadd <4 x float> %v260, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v268 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v266, <4 x float> %v261, <4 x float> %v267)
  %v269 = bitcast <4 x float> %v257 to <4 x i32>
  %v270 = shl <4 x i32> %v269, <i32 23, i32 23, i32 23, i32 23>
  %v271 = bitcast <4 x float> %v268 to <4 x i32>
  %v272 = add <4 x i32> %v271, %v270
  %v273 = bitcast <4 x i32> %v272 to <4 x float>
  %v274 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v273
  %v275 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v274
  %m276 = fcmp uno <4 x float> %v251, %v251
  %v277 = select <4 x i1> %m276, <4 x float> %v251, <4 x float> %v275
  %v278 = fadd <4 x float> %v246, %carried217_1
  %v279 = fneg <4 x float> %v278
  %m280 = fcmp olt <4 x float> %v279, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v281 = select <4 x i1> %m280, <4 x float> %v279, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m282 = fcmp olt <4 x float> %v281, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v283 = select <4 x i1> %m282, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v281
  %v284 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v283, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v285 = fsub <4 x float> %v284, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v286 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v285, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v283)
  %v287 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v285, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v286)
  %v288 = fmul <4 x float> %v287, %v287
  %v289 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v287, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v290 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v289, <4 x float> %v287, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v291 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v290, <4 x float> %v287, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v292 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v291, <4 x float> %v287, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v293 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v292, <4 x float> %v287, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v294 = fadd <4 x float> %v287, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v295 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v293, <4 x float> %v288, <4 x float> %v294)
  %v296 = bitcast <4 x float> %v284 to <4 x i32>
  %v297 = shl <4 x i32> %v296, <i32 23, i32 23, i32 23, i32 23>
  %v298 = bitcast <4 x float> %v295 to <4 x i32>
  %v299 = add <4 x i32> %v298, %v297
  %v300 = bitcast <4 x i32> %v299 to <4 x float>
  %v301 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v300
  %v302 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v301
  %m303 = fcmp uno <4 x float> %v278, %v278
  %v304 = select <4 x i1> %m303, <4 x float> %v278, <4 x float> %v302
  %i305 = mul nsw i64 3, %i51
  %p306 = getelementptr inbounds float, ptr %p50, i64 %i305
  %p307 = getelementptr inbounds float, ptr %p306, i64 %index118
  store <4 x float> %v277, ptr %p307, align 4
  %v308 = fmul <4 x float> %v304, %v250
  %i309 = mul nsw i64 2, %i51
  %p310 = getelementptr inbounds float, ptr %p50, i64 %i309
  %p311 = getelementptr inbounds float, ptr %p310, i64 %index118
  store <4 x float> %v308, ptr %p311, align 4
  %i312 = mul nsw i64 %i116, %n22
  %i313 = add nsw i64 %i312, %i44
  %i314 = mul nsw i64 %i313, %n26
  %i315 = add nsw i64 %i314, %i35
  %i316 = mul nsw i64 %i315, %i45
  %p317 = getelementptr inbounds float, ptr %p2, i64 %i316
  %p318 = getelementptr inbounds float, ptr %p317, i64 %index118
  %v319 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p318, i32 1, <4 x i1> %m128, <4 x float> zeroinitializer)
  %p320 = getelementptr inbounds float, ptr %p318, i64 %n24
  %v321 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p320, i32 1, <4 x i1> %m128, <4 x float> zeroinitializer)
  %i322 = mul nsw i64 %i117, %i51
  %p323 = getelementptr inbounds float, ptr %p50, i64 %i322
  %p324 = getelementptr inbounds float, ptr %p323, i64 %i39
  %p325 = getelementptr inbounds float, ptr %p324, i64 %index118
  %v326 = load <4 x float>, ptr %p325, align 4
  %v327 = fadd <4 x float> %v319, %carried217_2
  %v328 = fneg <4 x float> %v327
  %m329 = fcmp olt <4 x float> %v328, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v330 = select <4 x i1> %m329, <4 x float> %v328, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m331 = fcmp olt <4 x float> %v330, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v332 = select <4 x i1> %m331, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v330
  %v333 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v332, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v334 = fsub <4 x float> %v333, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v335 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v334, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v332)
  %v336 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v334, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v335)
  %v337 = fmul <4 x float> %v336, %v336
  %v338 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v336, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v339 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v338, <4 x float> %v336, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v340 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v339, <4 x float> %v336, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v341 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v340, <4 x float> %v336, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v342 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v341, <4 x float> %v336, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v343 = fadd <4 x float> %v336, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v344 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v342, <4 x float> %v337, <4 x float> %v343)
  %v345 = bitcast <4 x float> %v333 to <4 x i32>
  %v346 = shl <4 x i32> %v345, <i32 23, i32 23, i32 23, i32 23>
  %v347 = bitcast <4 x float> %v344 to <4 x i32>
  %v348 = add <4 x i32> %v347, %v346
  %v349 = bitcast <4 x i32> %v348 to <4 x float>
  %v350 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v349
  %v351 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v350
  %m352 = fcmp uno <4 x float> %v327, %v327
  %v353 = select <4 x i1> %m352, <4 x float> %v327, <4 x float> %v351
  %v354 = fadd <4 x float> %v321, %carried217_3
  %v355 = fneg <4 x float> %v354
  %m356 = fcmp olt <4 x float> %v355, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v357 = select <4 x i1> %m356, <4 x float> %v355, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m358 = fcmp olt <4 x float> %v357, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v359 = select <4 x i1> %m358, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v357
  %v360 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v359, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v361 = fsub <4 x float> %v360, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v362 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v361, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v359)
  %v363 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v361, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v362)
  %v364 = fmul <4 x float> %v363, %v363
  %v365 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v363, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v366 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v365, <4 x float> %v363, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v367 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v366, <4 x float> %v363, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v368 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v367, <4 x float> %v363, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v369 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v368, <4 x float> %v363, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v370 = fadd <4 x float> %v363, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v371 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v369, <4 x float> %v364, <4 x float> %v370)
  %v372 = bitcast <4 x float> %v360 to <4 x i32>
  %v373 = shl <4 x i32> %v372, <i32 23, i32 23, i32 23, i32 23>
  %v374 = bitcast <4 x float> %v371 to <4 x i32>
  %v375 = add <4 x i32> %v374, %v373
  %v376 = bitcast <4 x i32> %v375 to <4 x float>
  %v377 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v376
  %v378 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v377
  %m379 = fcmp uno <4 x float> %v354, %v354
  %v380 = select <4 x i1> %m379, <4 x float> %v354, <4 x float> %v378
  %i381 = mul nsw i64 3, %i51
  %p382 = getelementptr inbounds float, ptr %p50, i64 %i381
  %p383 = getelementptr inbounds float, ptr %p382, i64 %i39
  %p384 = getelementptr inbounds float, ptr %p383, i64 %index118
  store <4 x float> %v353, ptr %p384, align 4
  %v385 = fmul <4 x float> %v380, %v326
  %i386 = mul nsw i64 2, %i51
  %p387 = getelementptr inbounds float, ptr %p50, i64 %i386
  %p388 = getelementptr inbounds float, ptr %p387, i64 %i39
  %p389 = getelementptr inbounds float, ptr %p388, i64 %index118
  store <4 x float> %v385, ptr %p389, align 4
  %i390 = add nsw i64 %index118, 4
  br label %loop118
done118:
  br label %loop391
loop391:
  %index391 = phi i64 [0, %done118], [%i647, %done475]
  %c392 = icmp slt i64 %index391, %i39
  br i1 %c392, label %body391, label %done391
body391:
  %i393 = sub nsw i64 %n24, %index391
  %c394 = icmp sgt i64 %i393, 0
  %i395 = select i1 %c394, i64 %i393, i64 0
  %c396 = icmp slt i64 %i395, 4
  %i397 = select i1 %c396, i64 %i395, i64 4
  %v398 = trunc i64 %i397 to i32
  %v399 = insertelement <4 x i32> poison, i32 %v398, i64 0
  %v400 = shufflevector <4 x i32> %v399, <4 x i32> poison, <4 x i32> zeroinitializer
  %m401 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v400
  %i402 = mul nsw i64 %index391, %i45
  %p403 = getelementptr inbounds float, ptr %scratch, i64 %i402
  %i404 = mul nsw i64 2, %i51
  %p405 = getelementptr inbounds float, ptr %p50, i64 %i404
  %i406 = mul nsw i64 2, %i51
  %p407 = getelementptr inbounds float, ptr %p50, i64 %i406
  %p408 = getelementptr inbounds float, ptr %p407, i64 %i39
  %c409 = icmp sgt i64 %n24, 0
  %i410 = select i1 %c409, i64 %n24, i64 0
  %i411 = udiv i64 %i410, 4
  %i412 = mul nsw i64 %i411, 4
  br label %loop413
loop413:
  %index413 = phi i64 [0, %body391], [%i474, %body413]
  %carried413_0 = phi <4 x float> [zeroinitializer, %body391], [%v467, %body413]
  %carried413_1 = phi <4 x float> [zeroinitializer, %body391], [%v473, %body413]
  %c414 = icmp slt i64 %index413, %i412
  br i1 %c414, label %body413, label %done413
body413:
  %i415 = mul nsw i64 %index413, 12
  %p416 = getelementptr inbounds float, ptr %p403, i64 %i415
  %p417 = getelementptr inbounds float, ptr %p416, i64 8
  %v418 = load <4 x float>, ptr %p417, align 4
  %p419 = getelementptr inbounds float, ptr %p405, i64 %index413
  %v420 = load float, ptr %p419, align 4
  %v421 = insertelement <4 x float> poison, float %v420, i64 0
  %v422 = shufflevector <4 x float> %v421, <4 x float> poison, <4 x i32> zeroinitializer
  %v423 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v422, <4 x float> %v418, <4 x float> %carried413_0)
  %p424 = getelementptr inbounds float, ptr %p408, i64 %index413
  %v425 = load float, ptr %p424, align 4
  %v426 = insertelement <4 x float> poison, float %v425, i64 0
  %v427 = shufflevector <4 x float> %v426, <4 x float> poison, <4 x i32> zeroinitializer
  %v428 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v427, <4 x float> %v418, <4 x float> %carried413_1)
  %p429 = getelementptr inbounds float, ptr %p403, i64 %i415
  %p430 = getelementptr inbounds float, ptr %p429, i64 20
  %v431 = load <4 x float>, ptr %p430, align 4
  %p432 = getelementptr inbounds float, ptr %p405, i64 %index413
  %p433 = getelementptr inbounds float, ptr %p432, i64 1
  %v434 = load float, ptr %p433, align 4
  %v435 = insertelement <4 x float> poison, float %v434, i64 0
  %v436 = shufflevector <4 x float> %v435, <4 x float> poison, <4 x i32> zeroinitializer
  %v437 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v436, <4 x float> %v431, <4 x float> %v423)
  %p438 = getelementptr inbounds float, ptr %p408, i64 %index413
  %p439 = getelementptr inbounds float, ptr %p438, i64 1
  %v440 = load float, ptr %p439, align 4
  %v441 = insertelement <4 x float> poison, float %v440, i64 0
  %v442 = shufflevector <4 x float> %v441, <4 x float> poison, <4 x i32> zeroinitializer
  %v443 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v442, <4 x float> %v431, <4 x float> %v428)
  %p444 = getelementptr inbounds float, ptr %p403, i64 %i415
  %p445 = getelementptr inbounds float, ptr %p444, i64 32
  %v446 = load <4 x float>, ptr %p445, align 4
  %p447 = getelementptr inbounds float, ptr %p405, i64 %index413
  %p448 = getelementptr inbounds float, ptr %p447, i64 2
  %v449 = load float, ptr %p448, align 4
  %v450 = insertelement <4 x float> poison, float %v449, i64 0
  %v451 = shufflevector <4 x float> %v450, <4 x float> poison, <4 x i32> zeroinitializer
  %v452 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v451, <4 x float> %v446, <4 x float> %v437)
  %p453 = getelementptr inbounds float, ptr %p408, i64 %index413
  %p454 = getelementptr inbounds float, ptr %p453, i64 2
  %v455 = load float, ptr %p454, align 4
  %v456 = insertelement <4 x float> poison, float %v455, i64 0
  %v457 = shufflevector <4 x float> %v456, <4 x float> poison, <4 x i32> zeroinitializer
  %v458 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v457, <4 x float> %v446, <4 x float> %v443)
  %p459 = getelementptr inbounds float, ptr %p403, i64 %i415
  %p460 = getelementptr inbounds float, ptr %p459, i64 44
  %v461 = load <4 x float>, ptr %p460, align 4
  %p462 = getelementptr inbounds float, ptr %p405, i64 %index413
  %p463 = getelementptr inbounds float, ptr %p462, i64 3
  %v464 = load float, ptr %p463, align 4
  %v465 = insertelement <4 x float> poison, float %v464, i64 0
  %v466 = shufflevector <4 x float> %v465, <4 x float> poison, <4 x i32> zeroinitializer
  %v467 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v466, <4 x float> %v461, <4 x float> %v452)
  %p468 = getelementptr inbounds float, ptr %p408, i64 %index413
  %p469 = getelementptr inbounds float, ptr %p468, i64 3
  %v470 = load float, ptr %p469, align 4
  %v471 = insertelement <4 x float> poison, float %v470, i64 0
  %v472 = shufflevector <4 x float> %v471, <4 x float> poison, <4 x i32> zeroinitializer
  %v473 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v472, <4 x float> %v461, <4 x float> %v458)
  %i474 = add nsw i64 %index413, 4
  br label %loop413
done413:
  br label %loop475
loop475:
  %index475 = phi i64 [%i412, %done413], [%i491, %body475]
  %carried475_0 = phi <4 x float> [%carried413_0, %done413], [%v485, %body475]
  %carried475_1 = phi <4 x float> [%carried413_1, %done413], [%v490, %body475]
  %c476 = icmp slt i64 %index475, %n24
  br i1 %c476, label %body475, label %done475
body475:
  %i477 = mul nsw i64 %index475, 12
  %p478 = getelementptr inbounds float, ptr %p403, i64 %i477
  %p479 = getelementptr inbounds float, ptr %p478, i64 8
  %v480 = load <4 x float>, ptr %p479, align 4
  %p481 = getelementptr inbounds float, ptr %p405, i64 %index475
  %v482 = load float, ptr %p481, align 4
  %v483 = insertelement <4 x float> poison, float %v482, i64 0
  %v484 = shufflevector <4 x float> %v483, <4 x float> poison, <4 x i32> zeroinitializer
  %v485 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v484, <4 x float> %v480, <4 x float> %carried475_0)
  %p486 = getelementptr inbounds float, ptr %p408, i64 %index475
  %v487 = load float, ptr %p486, align 4
  %v488 = insertelement <4 x float> poison, float %v487, i64 0
  %v489 = shufflevector <4 x float> %v488, <4 x float> poison, <4 x i32> zeroinitializer
  %v490 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v489, <4 x float> %v480, <4 x float> %carried475_1)
  %i491 = add nsw i64 %index475, 1
  br label %loop475
done475:
  %i492 = mul nsw i64 %i116, %n22
  %i493 = add nsw i64 %i492, %i41
  %i494 = mul nsw i64 %i493, %n26
  %i495 = add nsw i64 %i494, %i35
  %i496 = mul nsw i64 %i495, %i45
  %p497 = getelementptr inbounds float, ptr %p2, i64 %i496
  %p498 = getelementptr inbounds float, ptr %p497, i64 %index391
  %i499 = mul nsw i64 2, %n24
  %p500 = getelementptr inbounds float, ptr %p498, i64 %i499
  %v501 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p500, i32 1, <4 x i1> %m401, <4 x float> zeroinitializer)
  %i502 = mul nsw i64 %i117, %i51
  %p503 = getelementptr inbounds float, ptr %p50, i64 %i502
  %p504 = getelementptr inbounds float, ptr %p503, i64 %index391
  %v505 = load <4 x float>, ptr %p504, align 4
  %i506 = mul nsw i64 3, %i51
  %p507 = getelementptr inbounds float, ptr %p50, i64 %i506
  %p508 = getelementptr inbounds float, ptr %p507, i64 %index391
  %v509 = load <4 x float>, ptr %p508, align 4
  %v510 = fadd <4 x float> %v501, %carried475_0
  %v511 = bitcast <4 x float> %v510 to <4 x i32>
  %v512 = and <4 x i32> %v511, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v513 = bitcast <4 x i32> %v512 to <4 x float>
  %v514 = fadd <4 x float> %v513, %v513
  %m515 = fcmp olt <4 x float> %v514, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v516 = select <4 x i1> %m515, <4 x float> %v514, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m517 = fcmp olt <4 x float> %v516, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v518 = select <4 x i1> %m517, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v516
  %v519 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v518, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v520 = fsub <4 x float> %v519, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v521 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v520, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v518)
  %v522 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v520, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v521)
  %v523 = fmul <4 x float> %v522, %v522
  %v524 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v522, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v525 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v524, <4 x float> %v522, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v526 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v525, <4 x float> %v522, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v527 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v526, <4 x float> %v522, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v528 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v527, <4 x float> %v522, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v529 = fadd <4 x float> %v522, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v530 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v528, <4 x float> %v523, <4 x float> %v529)
  %v531 = bitcast <4 x float> %v519 to <4 x i32>
  %v532 = shl <4 x i32> %v531, <i32 23, i32 23, i32 23, i32 23>
  %v533 = bitcast <4 x float> %v530 to <4 x i32>
  %v534 = add <4 x i32> %v533, %v532
  %v535 = bitcast <4 x i32> %v534 to <4 x float>
  %v536 = fadd <4 x float> %v535, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v537 = fdiv <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, %v536
  %v538 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v537
  %v539 = fmul <4 x float> %v510, %v510
  %v540 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000>, <4 x float> %v539, <4 x float> <float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000>)
  %v541 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v540, <4 x float> %v539, <4 x float> <float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000>)
  %v542 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v541, <4 x float> %v539, <4 x float> <float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000>)
  %v543 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v542, <4 x float> %v539, <4 x float> <float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000>)
  %v544 = fmul <4 x float> %v543, %v539
  %v545 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v544, <4 x float> %v513, <4 x float> %v513)
  %m546 = fcmp oge <4 x float> %v513, <float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000>
  %v547 = select <4 x i1> %m546, <4 x float> %v538, <4 x float> %v545
  %v548 = bitcast <4 x float> %v510 to <4 x i32>
  %v549 = and <4 x i32> %v548, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %v550 = bitcast <4 x float> %v547 to <4 x i32>
  %v551 = or <4 x i32> %v550, %v549
  %v552 = bitcast <4 x i32> %v551 to <4 x float>
  %v553 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v509
  %v554 = fmul <4 x float> %v553, %v552
  %v555 = fmul <4 x float> %v509, %v505
  %v556 = fadd <4 x float> %v554, %v555
  %i557 = sub nsw i64 1, %i117
  %i558 = mul nsw i64 %i557, %i51
  %p559 = getelementptr inbounds float, ptr %p50, i64 %i558
  %p560 = getelementptr inbounds float, ptr %p559, i64 %index391
  store <4 x float> %v556, ptr %p560, align 4
  %i561 = mul nsw i64 %i116, %n26
  %i562 = add nsw i64 %i561, %i35
  %i563 = mul nsw i64 %i562, %n22
  %i564 = add nsw i64 %i563, %i41
  %i565 = mul nsw i64 %i564, %n24
  %p566 = getelementptr inbounds float, ptr %p14, i64 %i565
  %p567 = getelementptr inbounds float, ptr %p566, i64 %index391
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v556, ptr %p567, i32 1, <4 x i1> %m401)
  %i568 = mul nsw i64 %i116, %n22
  %i569 = add nsw i64 %i568, %i44
  %i570 = mul nsw i64 %i569, %n26
  %i571 = add nsw i64 %i570, %i35
  %i572 = mul nsw i64 %i571, %i45
  %p573 = getelementptr inbounds float, ptr %p2, i64 %i572
  %p574 = getelementptr inbounds float, ptr %p573, i64 %index391
  %i575 = mul nsw i64 2, %n24
  %p576 = getelementptr inbounds float, ptr %p574, i64 %i575
  %v577 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p576, i32 1, <4 x i1> %m401, <4 x float> zeroinitializer)
  %i578 = mul nsw i64 %i117, %i51
  %p579 = getelementptr inbounds float, ptr %p50, i64 %i578
  %p580 = getelementptr inbounds float, ptr %p579, i64 %i39
  %p581 = getelementptr inbounds float, ptr %p580, i64 %index391
  %v582 = load <4 x float>, ptr %p581, align 4
  %i583 = mul nsw i64 3, %i51
  %p584 = getelementptr inbounds float, ptr %p50, i64 %i583
  %p585 = getelementptr inbounds float, ptr %p584, i64 %i39
  %p586 = getelementptr inbounds float, ptr %p585, i64 %index391
  %v587 = load <4 x float>, ptr %p586, align 4
  %v588 = fadd <4 x float> %v577, %carried475_1
  %v589 = bitcast <4 x float> %v588 to <4 x i32>
  %v590 = and <4 x i32> %v589, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v591 = bitcast <4 x i32> %v590 to <4 x float>
  %v592 = fadd <4 x float> %v591, %v591
  %m593 = fcmp olt <4 x float> %v592, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v594 = select <4 x i1> %m593, <4 x float> %v592, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m595 = fcmp olt <4 x float> %v594, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v596 = select <4 x i1> %m595, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v594
  %v597 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v596, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v598 = fsub <4 x float> %v597, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v599 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v598, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v596)
  %v600 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v598, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v599)
  %v601 = fmul <4 x float> %v600, %v600
  %v602 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v600, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v603 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v602, <4 x float> %v600, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v604 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v603, <4 x float> %v600, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v605 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v604, <4 x float> %v600, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v606 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v605, <4 x float> %v600, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v607 = fadd <4 x float> %v600, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v608 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v606, <4 x float> %v601, <4 x float> %v607)
  %v609 = bitcast <4 x float> %v597 to <4 x i32>
  %v610 = shl <4 x i32> %v609, <i32 23, i32 23, i32 23, i32 23>
  %v611 = bitcast <4 x float> %v608 to <4 x i32>
  %v612 = add <4 x i32> %v611, %v610
  %v613 = bitcast <4 x i32> %v612 to <4 x float>
  %v614 = fadd <4 x float> %v613, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v615 = fdiv <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, %v614
  %v616 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v615
  %v617 = fmul <4 x float> %v588, %v588
  %v618 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000>, <4 x float> %v617, <4 x float> <float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000>)
  %v619 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v618, <4 x float> %v617, <4 x float> <float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000>)
  %v620 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v619, <4 x float> %v617, <4 x float> <float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000>)
  %v621 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v620, <4 x float> %v617, <4 x float> <float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000>)
  %v622 = fmul <4 x float> %v621, %v617
  %v623 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v622, <4 x float> %v591, <4 x float> %v591)
  %m624 = fcmp oge <4 x float> %v591, <float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000>
  %v625 = select <4 x i1> %m624, <4 x float> %v616, <4 x float> %v623
  %v626 = bitcast <4 x float> %v588 to <4 x i32>
  %v627 = and <4 x i32> %v626, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %v628 = bitcast <4 x float> %v625 to <4 x i32>
  %v629 = or <4 x i32> %v628, %v627
  %v630 = bitcast <4 x i32> %v629 to <4 x float>
  %v631 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v587
  %v632 = fmul <4 x float> %v631, %v630
  %v633 = fmul <4 x float> %v587, %v582
  %v634 = fadd <4 x float> %v632, %v633
  %i635 = sub nsw i64 1, %i117
  %i636 = mul nsw i64 %i635, %i51
  %p637 = getelementptr inbounds float, ptr %p50, i64 %i636
  %p638 = getelementptr inbounds float, ptr %p637, i64 %i39
  %p639 = getelementptr inbounds float, ptr %p638, i64 %index391
  store <4 x float> %v634, ptr %p639, align 4
  %i640 = mul nsw i64 %i116, %n26
  %i641 = add nsw i64 %i640, %i35
  %i642 = mul nsw i64 %i641, %n22
  %i643 = add nsw i64 %i642, %i44
  %i644 = mul nsw i64 %i643, %n24
  %p645 = getelementptr inbounds float, ptr %p14, i64 %i644
  %p646 = getelementptr inbounds float, ptr %p645, i64 %index391
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v634, ptr %p646, i32 1, <4 x i1> %m401)
  %i647 = add nsw i64 %index391, 4
  br label %loop391
done391:
  %i648 = add nsw i64 %index112, 1
  br label %loop112
done112:
  %i649 = urem i64 %n20, 2
  %c650 = icmp ne ptr %p16, null
  br i1 %c650, label %then651, label %after651
then651:
  br label %loop652
loop652:
  %index652 = phi i64 [0, %then651], [%i682, %body652]
  %c653 = icmp slt i64 %index652, %i39
  br i1 %c653, label %body652, label %done652
body652:
  %i654 = sub nsw i64 %n24, %index652
  %c655 = icmp sgt i64 %i654, 0
  %i656 = select i1 %c655, i64 %i654, i64 0
  %c657 = icmp slt i64 %i656, 4
  %i658 = select i1 %c657, i64 %i656, i64 4
  %v659 = trunc i64 %i658 to i32
  %v660 = insertelement <4 x i32> poison, i32 %v659, i64 0
  %v661 = shufflevector <4 x i32> %v660, <4 x i32> poison, <4 x i32> zeroinitializer
  %m662 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v661
  %i663 = mul nsw i64 %i649, %i51
  %p664 = getelementptr inbounds float, ptr %p50, i64 %i663
  %p665 = getelementptr inbounds float, ptr %p664, i64 %index652
  %v666 = load <4 x float>, ptr %p665, align 4
  %i667 = mul nsw i64 %i35, %n22
  %i668 = add nsw i64 %i667, %i41
  %i669 = mul nsw i64 %i668, %n24
  %p670 = getelementptr inbounds float, ptr %p16, i64 %i669
  %p671 = getelementptr inbounds float, ptr %p670, i64 %index652
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v666, ptr %p671, i32 1, <4 x i1> %m662)
  %i672 = mul nsw i64 %i649, %i51
  %p673 = getelementptr inbounds float, ptr %p50, i64 %i672
  %p674 = getelementptr inbounds float, ptr %p673, i64 %i39
  %p675 = getelementptr inbounds float, ptr %p674, i64 %index652
  %v676 = load <4 x float>, ptr %p675, align 4
  %i677 = mul nsw i64 %i35, %n22
  %i678 = add nsw i64 %i677, %i44
  %i679 = mul nsw i64 %i678, %n24
  %p680 = getelementptr inbounds float, ptr %p16, i64 %i679
  %p681 = getelementptr inbounds float, ptr %p680, i64 %index652
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v676, ptr %p681, i32 1, <4 x i1> %m662)
  %i682 = add nsw i64 %index652, 4
  br label %loop652
done652:
  br label %after651
after651:
  %i683 = add nsw i64 %index33, 1
  br label %loop33
done33:
  ret void
}
