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
  %index33 = phi i64 [%first, %entry], [%i749, %after717]
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
  %index112 = phi i64 [0, %done85], [%i714, %done435]
  %c113 = icmp slt i64 %index112, %n20
  br i1 %c113, label %body112, label %done112
body112:
  %i114 = sub nsw i64 %n20, 1
  %i115 = sub nsw i64 %i114, %index112
  %i116 = select i1 %c54, i64 %i115, i64 %index112
  %i117 = urem i64 %index112, 2
  br label %loop118
loop118:
  %index118 = phi i64 [0, %body112], [%i434, %done217]
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
  %m253 = fcmp ogt <4 x float> %v252, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v254 = select <4 x i1> %m253, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v252
  %m255 = fcmp olt <4 x float> %v254, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v256 = select <4 x i1> %m255, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v254
  %v257 = fmul <4 x float> %v256, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v258 = fadd <4 x float> %v257, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v259 = fsub <4 x float> %v258, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v260 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v259, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v256)
  %v261 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v259, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v260)
  %v262 = fmul <4 x float> %v261, %v261
  %v263 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v261, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v264 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v263, <4 x float> %v261, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v265 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v264, <4 x float> %v261, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v266 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v265, <4 x float> %v261, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v267 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v266, <4 x float> %v261, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v268 = fadd <4 x float> %v261, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v269 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v267, <4 x float> %v262, <4 x float> %v268)
  %m270 = fcmp uno <4 x float> %v252, %v252
  %v271 = select <4 x i1> %m270, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v259
  %v272 = fptosi <4 x float> %v271 to <4 x i32>
  %v273 = ashr <4 x i32> %v272, <i32 1, i32 1, i32 1, i32 1>
  %v274 = sub <4 x i32> %v272, %v273
  %v275 = add <4 x i32> %v273, <i32 127, i32 127, i32 127, i32 127>
  %v276 = shl <4 x i32> %v275, <i32 23, i32 23, i32 23, i32 23>
  %v277 = bitcast <4 x i32> %v276 to <4 x float>
  %v278 = fmul <4 x float> %v269, %v277
  %v279 = add <4 x i32> %v274, <i32 127, i32 127, i32 127, i32 127>
  %v280 = shl <4 x i32> %v279, <i32 23, i32 23, i32 23, i32 23>
  %v281 = bitcast <4 x i32> %v280 to <4 x float>
  %v282 = fmul <4 x float> %v278, %v281
  %m283 = fcmp olt <4 x float> %v252, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v284 = select <4 x i1> %m283, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v282
  %m285 = fcmp ogt <4 x float> %v252, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v286 = select <4 x i1> %m285, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v284
  %v287 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v286
  %v288 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v287
  %v289 = fadd <4 x float> %v246, %carried217_1
  %v290 = fneg <4 x float> %v289
  %m291 = fcmp ogt <4 x float> %v290, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v292 = select <4 x i1> %m291, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v290
  %m293 = fcmp olt <4 x float> %v292, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v294 = select <4 x i1> %m293, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v292
  %v295 = fmul <4 x float> %v294, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v296 = fadd <4 x float> %v295, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v297 = fsub <4 x float> %v296, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v298 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v297, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v294)
  %v299 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v297, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v298)
  %v300 = fmul <4 x float> %v299, %v299
  %v301 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v299, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v302 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v301, <4 x float> %v299, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v303 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v302, <4 x float> %v299, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v304 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v303, <4 x float> %v299, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v305 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v304, <4 x float> %v299, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v306 = fadd <4 x float> %v299, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v307 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v305, <4 x float> %v300, <4 x float> %v306)
  %m308 = fcmp uno <4 x float> %v290, %v290
  %v309 = select <4 x i1> %m308, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v297
  %v310 = fptosi <4 x float> %v309 to <4 x i32>
  %v311 = ashr <4 x i32> %v310, <i32 1, i32 1, i32 1, i32 1>
  %v312 = sub <4 x i32> %v310, %v311
  %v313 = add <4 x i32> %v311, <i32 127, i32 127, i32 127, i32 127>
  %v314 = shl <4 x i32> %v313, <i32 23, i32 23, i32 23, i32 23>
  %v315 = bitcast <4 x i32> %v314 to <4 x float>
  %v316 = fmul <4 x float> %v307, %v315
  %v317 = add <4 x i32> %v312, <i32 127, i32 127, i32 127, i32 127>
  %v318 = shl <4 x i32> %v317, <i32 23, i32 23, i32 23, i32 23>
  %v319 = bitcast <4 x i32> %v318 to <4 x float>
  %v320 = fmul <4 x float> %v316, %v319
  %m321 = fcmp olt <4 x float> %v290, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v322 = select <4 x i1> %m321, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v320
  %m323 = fcmp ogt <4 x float> %v290, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v324 = select <4 x i1> %m323, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v322
  %v325 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v324
  %v326 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v325
  %i327 = mul nsw i64 3, %i51
  %p328 = getelementptr inbounds float, ptr %p50, i64 %i327
  %p329 = getelementptr inbounds float, ptr %p328, i64 %index118
  store <4 x float> %v288, ptr %p329, align 4
  %v330 = fmul <4 x float> %v326, %v250
  %i331 = mul nsw i64 2, %i51
  %p332 = getelementptr inbounds float, ptr %p50, i64 %i331
  %p333 = getelementptr inbounds float, ptr %p332, i64 %index118
  store <4 x float> %v330, ptr %p333, align 4
  %i334 = mul nsw i64 %i116, %n22
  %i335 = add nsw i64 %i334, %i44
  %i336 = mul nsw i64 %i335, %n26
  %i337 = add nsw i64 %i336, %i35
  %i338 = mul nsw i64 %i337, %i45
  %p339 = getelementptr inbounds float, ptr %p2, i64 %i338
  %p340 = getelementptr inbounds float, ptr %p339, i64 %index118
  %v341 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p340, i32 1, <4 x i1> %m128, <4 x float> zeroinitializer)
  %p342 = getelementptr inbounds float, ptr %p340, i64 %n24
  %v343 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p342, i32 1, <4 x i1> %m128, <4 x float> zeroinitializer)
  %i344 = mul nsw i64 %i117, %i51
  %p345 = getelementptr inbounds float, ptr %p50, i64 %i344
  %p346 = getelementptr inbounds float, ptr %p345, i64 %i39
  %p347 = getelementptr inbounds float, ptr %p346, i64 %index118
  %v348 = load <4 x float>, ptr %p347, align 4
  %v349 = fadd <4 x float> %v341, %carried217_2
  %v350 = fneg <4 x float> %v349
  %m351 = fcmp ogt <4 x float> %v350, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v352 = select <4 x i1> %m351, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v350
  %m353 = fcmp olt <4 x float> %v352, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v354 = select <4 x i1> %m353, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v352
  %v355 = fmul <4 x float> %v354, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v356 = fadd <4 x float> %v355, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v357 = fsub <4 x float> %v356, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v358 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v357, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v354)
  %v359 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v357, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v358)
  %v360 = fmul <4 x float> %v359, %v359
  %v361 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v359, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v362 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v361, <4 x float> %v359, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v363 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v362, <4 x float> %v359, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v364 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v363, <4 x float> %v359, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v365 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v364, <4 x float> %v359, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v366 = fadd <4 x float> %v359, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v367 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v365, <4 x float> %v360, <4 x float> %v366)
  %m368 = fcmp uno <4 x float> %v350, %v350
  %v369 = select <4 x i1> %m368, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v357
  %v370 = fptosi <4 x float> %v369 to <4 x i32>
  %v371 = ashr <4 x i32> %v370, <i32 1, i32 1, i32 1, i32 1>
  %v372 = sub <4 x i32> %v370, %v371
  %v373 = add <4 x i32> %v371, <i32 127, i32 127, i32 127, i32 127>
  %v374 = shl <4 x i32> %v373, <i32 23, i32 23, i32 23, i32 23>
  %v375 = bitcast <4 x i32> %v374 to <4 x float>
  %v376 = fmul <4 x float> %v367, %v375
  %v377 = add <4 x i32> %v372, <i32 127, i32 127, i32 127, i32 127>
  %v378 = shl <4 x i32> %v377, <i32 23, i32 23, i32 23, i32 23>
  %v379 = bitcast <4 x i32> %v378 to <4 x float>
  %v380 = fmul <4 x float> %v376, %v379
  %m381 = fcmp olt <4 x float> %v350, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v382 = select <4 x i1> %m381, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v380
  %m383 = fcmp ogt <4 x float> %v350, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v384 = select <4 x i1> %m383, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v382
  %v385 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v384
  %v386 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v385
  %v387 = fadd <4 x float> %v343, %carried217_3
  %v388 = fneg <4 x float> %v387
  %m389 = fcmp ogt <4 x float> %v388, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v390 = select <4 x i1> %m389, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v388
  %m391 = fcmp olt <4 x float> %v390, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v392 = select <4 x i1> %m391, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v390
  %v393 = fmul <4 x float> %v392, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v394 = fadd <4 x float> %v393, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v395 = fsub <4 x float> %v394, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v396 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v395, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v392)
  %v397 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v395, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v396)
  %v398 = fmul <4 x float> %v397, %v397
  %v399 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v397, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v400 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v399, <4 x float> %v397, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v401 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v400, <4 x float> %v397, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v402 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v401, <4 x float> %v397, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v403 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v402, <4 x float> %v397, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v404 = fadd <4 x float> %v397, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v405 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v403, <4 x float> %v398, <4 x float> %v404)
  %m406 = fcmp uno <4 x float> %v388, %v388
  %v407 = select <4 x i1> %m406, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v395
  %v408 = fptosi <4 x float> %v407 to <4 x i32>
  %v409 = ashr <4 x i32> %v408, <i32 1, i32 1, i32 1, i32 1>
  %v410 = sub <4 x i32> %v408, %v409
  %v411 = add <4 x i32> %v409, <i32 127, i32 127, i32 127, i32 127>
  %v412 = shl <4 x i32> %v411, <i32 23, i32 23, i32 23, i32 23>
  %v413 = bitcast <4 x i32> %v412 to <4 x float>
  %v414 = fmul <4 x float> %v405, %v413
  %v415 = add <4 x i32> %v410, <i32 127, i32 127, i32 127, i32 127>
  %v416 = shl <4 x i32> %v415, <i32 23, i32 23, i32 23, i32 23>
  %v417 = bitcast <4 x i32> %v416 to <4 x float>
  %v418 = fmul <4 x float> %v414, %v417
  %m419 = fcmp olt <4 x float> %v388, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v420 = select <4 x i1> %m419, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v418
  %m421 = fcmp ogt <4 x float> %v388, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v422 = select <4 x i1> %m421, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v420
  %v423 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v422
  %v424 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v423
  %i425 = mul nsw i64 3, %i51
  %p426 = getelementptr inbounds float, ptr %p50, i64 %i425
  %p427 = getelementptr inbounds float, ptr %p426, i64 %i39
  %p428 = getelementptr inbounds float, ptr %p427, i64 %index118
  store <4 x float> %v386, ptr %p428, align 4
  %v429 = fmul <4 x float> %v424, %v348
  %i430 = mul nsw i64 2, %i51
  %p431 = getelementptr inbounds float, ptr %p50, i64 %i430
  %p432 = getelementptr inbounds float, ptr %p431, i64 %i39
  %p433 = getelementptr inbounds float, ptr %p432, i64 %index118
  store <4 x float> %v429, ptr %p433, align 4
  %i434 = add nsw i64 %index118, 4
  br label %loop118
done118:
  br label %loop435
loop435:
  %index435 = phi i64 [0, %done118], [%i713, %done519]
  %c436 = icmp slt i64 %index435, %i39
  br i1 %c436, label %body435, label %done435
body435:
  %i437 = sub nsw i64 %n24, %index435
  %c438 = icmp sgt i64 %i437, 0
  %i439 = select i1 %c438, i64 %i437, i64 0
  %c440 = icmp slt i64 %i439, 4
  %i441 = select i1 %c440, i64 %i439, i64 4
  %v442 = trunc i64 %i441 to i32
  %v443 = insertelement <4 x i32> poison, i32 %v442, i64 0
  %v444 = shufflevector <4 x i32> %v443, <4 x i32> poison, <4 x i32> zeroinitializer
  %m445 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v444
  %i446 = mul nsw i64 %index435, %i45
  %p447 = getelementptr inbounds float, ptr %scratch, i64 %i446
  %i448 = mul nsw i64 2, %i51
  %p449 = getelementptr inbounds float, ptr %p50, i64 %i448
  %i450 = mul nsw i64 2, %i51
  %p451 = getelementptr inbounds float, ptr %p50, i64 %i450
  %p452 = getelementptr inbounds float, ptr %p451, i64 %i39
  %c453 = icmp sgt i64 %n24, 0
  %i454 = select i1 %c453, i64 %n24, i64 0
  %i455 = udiv i64 %i454, 4
  %i456 = mul nsw i64 %i455, 4
  br label %loop457
loop457:
  %index457 = phi i64 [0, %body435], [%i518, %body457]
  %carried457_0 = phi <4 x float> [zeroinitializer, %body435], [%v511, %body457]
  %carried457_1 = phi <4 x float> [zeroinitializer, %body435], [%v517, %body457]
  %c458 = icmp slt i64 %index457, %i456
  br i1 %c458, label %body457, label %done457
body457:
  %i459 = mul nsw i64 %index457, 12
  %p460 = getelementptr inbounds float, ptr %p447, i64 %i459
  %p461 = getelementptr inbounds float, ptr %p460, i64 8
  %v462 = load <4 x float>, ptr %p461, align 4
  %p463 = getelementptr inbounds float, ptr %p449, i64 %index457
  %v464 = load float, ptr %p463, align 4
  %v465 = insertelement <4 x float> poison, float %v464, i64 0
  %v466 = shufflevector <4 x float> %v465, <4 x float> poison, <4 x i32> zeroinitializer
  %v467 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v466, <4 x float> %v462, <4 x float> %carried457_0)
  %p468 = getelementptr inbounds float, ptr %p452, i64 %index457
  %v469 = load float, ptr %p468, align 4
  %v470 = insertelement <4 x float> poison, float %v469, i64 0
  %v471 = shufflevector <4 x float> %v470, <4 x float> poison, <4 x i32> zeroinitializer
  %v472 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v471, <4 x float> %v462, <4 x float> %carried457_1)
  %p473 = getelementptr inbounds float, ptr %p447, i64 %i459
  %p474 = getelementptr inbounds float, ptr %p473, i64 20
  %v475 = load <4 x float>, ptr %p474, align 4
  %p476 = getelementptr inbounds float, ptr %p449, i64 %index457
  %p477 = getelementptr inbounds float, ptr %p476, i64 1
  %v478 = load float, ptr %p477, align 4
  %v479 = insertelement <4 x float> poison, float %v478, i64 0
  %v480 = shufflevector <4 x float> %v479, <4 x float> poison, <4 x i32> zeroinitializer
  %v481 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v480, <4 x float> %v475, <4 x float> %v467)
  %p482 = getelementptr inbounds float, ptr %p452, i64 %index457
  %p483 = getelementptr inbounds float, ptr %p482, i64 1
  %v484 = load float, ptr %p483, align 4
  %v485 = insertelement <4 x float> poison, float %v484, i64 0
  %v486 = shufflevector <4 x float> %v485, <4 x float> poison, <4 x i32> zeroinitializer
  %v487 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v486, <4 x float> %v475, <4 x float> %v472)
  %p488 = getelementptr inbounds float, ptr %p447, i64 %i459
  %p489 = getelementptr inbounds float, ptr %p488, i64 32
  %v490 = load <4 x float>, ptr %p489, align 4
  %p491 = getelementptr inbounds float, ptr %p449, i64 %index457
  %p492 = getelementptr inbounds float, ptr %p491, i64 2
  %v493 = load float, ptr %p492, align 4
  %v494 = insertelement <4 x float> poison, float %v493, i64 0
  %v495 = shufflevector <4 x float> %v494, <4 x float> poison, <4 x i32> zeroinitializer
  %v496 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v495, <4 x float> %v490, <4 x float> %v481)
  %p497 = getelementptr inbounds float, ptr %p452, i64 %index457
  %p498 = getelementptr inbounds float, ptr %p497, i64 2
  %v499 = load float, ptr %p498, align 4
  %v500 = insertelement <4 x float> poison, float %v499, i64 0
  %v501 = shufflevector <4 x float> %v500, <4 x float> poison, <4 x i32> zeroinitializer
  %v502 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v501, <4 x float> %v490, <4 x float> %v487)
  %p503 = getelementptr inbounds float, ptr %p447, i64 %i459
  %p504 = getelementptr inbounds float, ptr %p503, i64 44
  %v505 = load <4 x float>, ptr %p504, align 4
  %p506 = getelementptr inbounds float, ptr %p449, i64 %index457
  %p507 = getelementptr inbounds float, ptr %p506, i64 3
  %v508 = load float, ptr %p507, align 4
  %v509 = insertelement <4 x float> poison, float %v508, i64 0
  %v510 = shufflevector <4 x float> %v509, <4 x float> poison, <4 x i32> zeroinitializer
  %v511 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v510, <4 x float> %v505, <4 x float> %v496)
  %p512 = getelementptr inbounds float, ptr %p452, i64 %index457
  %p513 = getelementptr inbounds float, ptr %p512, i64 3
  %v514 = load float, ptr %p513, align 4
  %v515 = insertelement <4 x float> poison, float %v514, i64 0
  %v516 = shufflevector <4 x float> %v515, <4 x float> poison, <4 x i32> zeroinitializer
  %v517 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v516, <4 x float> %v505, <4 x float> %v502)
  %i518 = add nsw i64 %index457, 4
  br label %loop457
done457:
  br label %loop519
loop519:
  %index519 = phi i64 [%i456, %done457], [%i535, %body519]
  %carried519_0 = phi <4 x float> [%carried457_0, %done457], [%v529, %body519]
  %carried519_1 = phi <4 x float> [%carried457_1, %done457], [%v534, %body519]
  %c520 = icmp slt i64 %index519, %n24
  br i1 %c520, label %body519, label %done519
body519:
  %i521 = mul nsw i64 %index519, 12
  %p522 = getelementptr inbounds float, ptr %p447, i64 %i521
  %p523 = getelementptr inbounds float, ptr %p522, i64 8
  %v524 = load <4 x float>, ptr %p523, align 4
  %p525 = getelementptr inbounds float, ptr %p449, i64 %index519
  %v526 = load float, ptr %p525, align 4
  %v527 = insertelement <4 x float> poison, float %v526, i64 0
  %v528 = shufflevector <4 x float> %v527, <4 x float> poison, <4 x i32> zeroinitializer
  %v529 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v528, <4 x float> %v524, <4 x float> %carried519_0)
  %p530 = getelementptr inbounds float, ptr %p452, i64 %index519
  %v531 = load float, ptr %p530, align 4
  %v532 = insertelement <4 x float> poison, float %v531, i64 0
  %v533 = shufflevector <4 x float> %v532, <4 x float> poison, <4 x i32> zeroinitializer
  %v534 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v533, <4 x float> %v524, <4 x float> %carried519_1)
  %i535 = add nsw i64 %index519, 1
  br label %loop519
done519:
  %i536 = mul nsw i64 %i116, %n22
  %i537 = add nsw i64 %i536, %i41
  %i538 = mul nsw i64 %i537, %n26
  %i539 = add nsw i64 %i538, %i35
  %i540 = mul nsw i64 %i539, %i45
  %p541 = getelementptr inbounds float, ptr %p2, i64 %i540
  %p542 = getelementptr inbounds float, ptr %p541, i64 %index435
  %i543 = mul nsw i64 2, %n24
  %p544 = getelementptr inbounds float, ptr %p542, i64 %i543
  %v545 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p544, i32 1, <4 x i1> %m445, <4 x float> zeroinitializer)
  %i546 = mul nsw i64 %i117, %i51
  %p547 = getelementptr inbounds float, ptr %p50, i64 %i546
  %p548 = getelementptr inbounds float, ptr %p547, i64 %index435
  %v549 = load <4 x float>, ptr %p548, align 4
  %i550 = mul nsw i64 3, %i51
  %p551 = getelementptr inbounds float, ptr %p50, i64 %i550
  %p552 = getelementptr inbounds float, ptr %p551, i64 %index435
  %v553 = load <4 x float>, ptr %p552, align 4
  %v554 = fadd <4 x float> %v545, %carried519_0
  %v555 = bitcast <4 x float> %v554 to <4 x i32>
  %v556 = and <4 x i32> %v555, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v557 = bitcast <4 x i32> %v556 to <4 x float>
  %v558 = fmul <4 x float> %v557, <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>
  %m559 = fcmp ogt <4 x float> %v558, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v560 = select <4 x i1> %m559, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v558
  %m561 = fcmp olt <4 x float> %v560, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v562 = select <4 x i1> %m561, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v560
  %v563 = fmul <4 x float> %v562, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v564 = fadd <4 x float> %v563, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v565 = fsub <4 x float> %v564, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v566 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v565, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v562)
  %v567 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v565, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v566)
  %v568 = fmul <4 x float> %v567, %v567
  %v569 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v567, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v570 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v569, <4 x float> %v567, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v571 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v570, <4 x float> %v567, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v572 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v571, <4 x float> %v567, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v573 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v572, <4 x float> %v567, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v574 = fadd <4 x float> %v567, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v575 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v573, <4 x float> %v568, <4 x float> %v574)
  %m576 = fcmp uno <4 x float> %v558, %v558
  %v577 = select <4 x i1> %m576, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v565
  %v578 = fptosi <4 x float> %v577 to <4 x i32>
  %v579 = ashr <4 x i32> %v578, <i32 1, i32 1, i32 1, i32 1>
  %v580 = sub <4 x i32> %v578, %v579
  %v581 = add <4 x i32> %v579, <i32 127, i32 127, i32 127, i32 127>
  %v582 = shl <4 x i32> %v581, <i32 23, i32 23, i32 23, i32 23>
  %v583 = bitcast <4 x i32> %v582 to <4 x float>
  %v584 = fmul <4 x float> %v575, %v583
  %v585 = add <4 x i32> %v580, <i32 127, i32 127, i32 127, i32 127>
  %v586 = shl <4 x i32> %v585, <i32 23, i32 23, i32 23, i32 23>
  %v587 = bitcast <4 x i32> %v586 to <4 x float>
  %v588 = fmul <4 x float> %v584, %v587
  %m589 = fcmp olt <4 x float> %v558, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v590 = select <4 x i1> %m589, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v588
  %m591 = fcmp ogt <4 x float> %v558, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v592 = select <4 x i1> %m591, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v590
  %v593 = fadd <4 x float> %v592, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v594 = fdiv <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, %v593
  %v595 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v594
  %v596 = fmul <4 x float> %v554, %v554
  %v597 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000>, <4 x float> %v596, <4 x float> <float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000>)
  %v598 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v597, <4 x float> %v596, <4 x float> <float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000>)
  %v599 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v598, <4 x float> %v596, <4 x float> <float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000>)
  %v600 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v599, <4 x float> %v596, <4 x float> <float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000>)
  %v601 = fmul <4 x float> %v600, %v596
  %v602 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v601, <4 x float> %v554, <4 x float> %v554)
  %m603 = fcmp olt <4 x float> %v554, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v604 = fneg <4 x float> %v595
  %v605 = select <4 x i1> %m603, <4 x float> %v604, <4 x float> %v595
  %m606 = fcmp olt <4 x float> %v557, <float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000>
  %v607 = select <4 x i1> %m606, <4 x float> %v602, <4 x float> %v605
  %v608 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v553
  %v609 = fmul <4 x float> %v608, %v607
  %v610 = fmul <4 x float> %v553, %v549
  %v611 = fadd <4 x float> %v609, %v610
  %i612 = sub nsw i64 1, %i117
  %i613 = mul nsw i64 %i612, %i51
  %p614 = getelementptr inbounds float, ptr %p50, i64 %i613
  %p615 = getelementptr inbounds float, ptr %p614, i64 %index435
  store <4 x float> %v611, ptr %p615, align 4
  %i616 = mul nsw i64 %i116, %n26
  %i617 = add nsw i64 %i616, %i35
  %i618 = mul nsw i64 %i617, %n22
  %i619 = add nsw i64 %i618, %i41
  %i620 = mul nsw i64 %i619, %n24
  %p621 = getelementptr inbounds float, ptr %p14, i64 %i620
  %p622 = getelementptr inbounds float, ptr %p621, i64 %index435
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v611, ptr %p622, i32 1, <4 x i1> %m445)
  %i623 = mul nsw i64 %i116, %n22
  %i624 = add nsw i64 %i623, %i44
  %i625 = mul nsw i64 %i624, %n26
  %i626 = add nsw i64 %i625, %i35
  %i627 = mul nsw i64 %i626, %i45
  %p628 = getelementptr inbounds float, ptr %p2, i64 %i627
  %p629 = getelementptr inbounds float, ptr %p628, i64 %index435
  %i630 = mul nsw i64 2, %n24
  %p631 = getelementptr inbounds float, ptr %p629, i64 %i630
  %v632 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p631, i32 1, <4 x i1> %m445, <4 x float> zeroinitializer)
  %i633 = mul nsw i64 %i117, %i51
  %p634 = getelementptr inbounds float, ptr %p50, i64 %i633
  %p635 = getelementptr inbounds float, ptr %p634, i64 %i39
  %p636 = getelementptr inbounds float, ptr %p635, i64 %index435
  %v637 = load <4 x float>, ptr %p636, align 4
  %i638 = mul nsw i64 3, %i51
  %p639 = getelementptr inbounds float, ptr %p50, i64 %i638
  %p640 = getelementptr inbounds float, ptr %p639, i64 %i39
  %p641 = getelementptr inbounds float, ptr %p640, i64 %index435
  %v642 = load <4 x float>, ptr %p641, align 4
  %v643 = fadd <4 x float> %v632, %carried519_1
  %v644 = bitcast <4 x float> %v643 to <4 x i32>
  %v645 = and <4 x i32> %v644, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v646 = bitcast <4 x i32> %v645 to <4 x float>
  %v647 = fmul <4 x float> %v646, <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>
  %m648 = fcmp ogt <4 x float> %v647, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v649 = select <4 x i1> %m648, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v647
  %m650 = fcmp olt <4 x float> %v649, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v651 = select <4 x i1> %m650, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v649
  %v652 = fmul <4 x float> %v651, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v653 = fadd <4 x float> %v652, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v654 = fsub <4 x float> %v653, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v655 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v654, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v651)
  %v656 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v654, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v655)
  %v657 = fmul <4 x float> %v656, %v656
  %v658 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v656, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v659 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v658, <4 x float> %v656, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v660 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v659, <4 x float> %v656, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v661 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v660, <4 x float> %v656, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v662 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v661, <4 x float> %v656, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v663 = fadd <4 x float> %v656, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v664 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v662, <4 x float> %v657, <4 x float> %v663)
  %m665 = fcmp uno <4 x float> %v647, %v647
  %v666 = select <4 x i1> %m665, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v654
  %v667 = fptosi <4 x float> %v666 to <4 x i32>
  %v668 = ashr <4 x i32> %v667, <i32 1, i32 1, i32 1, i32 1>
  %v669 = sub <4 x i32> %v667, %v668
  %v670 = add <4 x i32> %v668, <i32 127, i32 127, i32 127, i32 127>
  %v671 = shl <4 x i32> %v670, <i32 23, i32 23, i32 23, i32 23>
  %v672 = bitcast <4 x i32> %v671 to <4 x float>
  %v673 = fmul <4 x float> %v664, %v672
  %v674 = add <4 x i32> %v669, <i32 127, i32 127, i32 127, i32 127>
  %v675 = shl <4 x i32> %v674, <i32 23, i32 23, i32 23, i32 23>
  %v676 = bitcast <4 x i32> %v675 to <4 x float>
  %v677 = fmul <4 x float> %v673, %v676
  %m678 = fcmp olt <4 x float> %v647, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v679 = select <4 x i1> %m678, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v677
  %m680 = fcmp ogt <4 x float> %v647, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v681 = select <4 x i1> %m680, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v679
  %v682 = fadd <4 x float> %v681, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v683 = fdiv <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, %v682
  %v684 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v683
  %v685 = fmul <4 x float> %v643, %v643
  %v686 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000>, <4 x float> %v685, <4 x float> <float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000>)
  %v687 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v686, <4 x float> %v685, <4 x float> <float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000>)
  %v688 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v687, <4 x float> %v685, <4 x float> <float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000>)
  %v689 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v688, <4 x float> %v685, <4 x float> <float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000>)
  %v690 = fmul <4 x float> %v689, %v685
  %v691 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v690, <4 x float> %v643, <4 x float> %v643)
  %m692 = fcmp olt <4 x float> %v643, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v693 = fneg <4 x float> %v684
  %v694 = select <4 x i1> %m692, <4 x float> %v693, <4 x float> %v684
  %m695 = fcmp olt <4 x float> %v646, <float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000>
  %v696 = select <4 x i1> %m695, <4 x float> %v691, <4 x float> %v694
  %v697 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v642
  %v698 = fmul <4 x float> %v697, %v696
  %v699 = fmul <4 x float> %v642, %v637
  %v700 = fadd <4 x float> %v698, %v699
  %i701 = sub nsw i64 1, %i117
  %i702 = mul nsw i64 %i701, %i51
  %p703 = getelementptr inbounds float, ptr %p50, i64 %i702
  %p704 = getelementptr inbounds float, ptr %p703, i64 %i39
  %p705 = getelementptr inbounds float, ptr %p704, i64 %index435
  store <4 x float> %v700, ptr %p705, align 4
  %i706 = mul nsw i64 %i116, %n26
  %i707 = add nsw i64 %i706, %i35
  %i708 = mul nsw i64 %i707, %n22
  %i709 = add nsw i64 %i708, %i44
  %i710 = mul nsw i64 %i709, %n24
  %p711 = getelementptr inbounds float, ptr %p14, i64 %i710
  %p712 = getelementptr inbounds float, ptr %p711, i64 %index435
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v700, ptr %p712, i32 1, <4 x i1> %m445)
  %i713 = add nsw i64 %index435, 4
  br label %loop435
done435:
  %i714 = add nsw i64 %index112, 1
  br label %loop112
done112:
  %i715 = urem i64 %n20, 2
  %c716 = icmp ne ptr %p16, null
  br i1 %c716, label %then717, label %after717
then717:
  br label %loop718
loop718:
  %index718 = phi i64 [0, %then717], [%i748, %body718]
  %c719 = icmp slt i64 %index718, %i39
  br i1 %c719, label %body718, label %done718
body718:
  %i720 = sub nsw i64 %n24, %index718
  %c721 = icmp sgt i64 %i720, 0
  %i722 = select i1 %c721, i64 %i720, i64 0
  %c723 = icmp slt i64 %i722, 4
  %i724 = select i1 %c723, i64 %i722, i64 4
  %v725 = trunc i64 %i724 to i32
  %v726 = insertelement <4 x i32> poison, i32 %v725, i64 0
  %v727 = shufflevector <4 x i32> %v726, <4 x i32> poison, <4 x i32> zeroinitializer
  %m728 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v727
  %i729 = mul nsw i64 %i715, %i51
  %p730 = getelementptr inbounds float, ptr %p50, i64 %i729
  %p731 = getelementptr inbounds float, ptr %p730, i64 %index718
  %v732 = load <4 x float>, ptr %p731, align 4
  %i733 = mul nsw i64 %i35, %n22
  %i734 = add nsw i64 %i733, %i41
  %i735 = mul nsw i64 %i734, %n24
  %p736 = getelementptr inbounds float, ptr %p16, i64 %i735
  %p737 = getelementptr inbounds float, ptr %p736, i64 %index718
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v732, ptr %p737, i32 1, <4 x i1> %m728)
  %i738 = mul nsw i64 %i715, %i51
  %p739 = getelementptr inbounds float, ptr %p50, i64 %i738
  %p740 = getelementptr inbounds float, ptr %p739, i64 %i39
  %p741 = getelementptr inbounds float, ptr %p740, i64 %index718
  %v742 = load <4 x float>, ptr %p741, align 4
  %i743 = mul nsw i64 %i35, %n22
  %i744 = add nsw i64 %i743, %i44
  %i745 = mul nsw i64 %i744, %n24
  %p746 = getelementptr inbounds float, ptr %p16, i64 %i745
  %p747 = getelementptr inbounds float, ptr %p746, i64 %index718
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v742, ptr %p747, i32 1, <4 x i1> %m728)
  %i748 = add nsw i64 %index718, 4
  br label %loop718
done718:
  br label %after717
after717:
  %i749 = add nsw i64 %index33, 1
  br label %loop33
done33:
  ret void
}
