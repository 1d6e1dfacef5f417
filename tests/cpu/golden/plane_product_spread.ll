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
  %v37 = getelementptr inbounds i64, ptr %arguments, i64 18
  %n38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i64, ptr %arguments, i64 19
  %n40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %arguments, i64 20
  %n42 = load i64, ptr %v41, align 8
  %i43 = add nsw i64 %n14, 1
  %i44 = udiv i64 %i43, 2
  %i45 = sub nsw i64 %n24, 1
  %i46 = add nsw i64 %n22, %i45
  %i47 = udiv i64 %i46, %n24
  br label %loop48
loop48:
  %index48 = phi i64 [%first, %entry], [%i289, %done167]
  %c49 = icmp slt i64 %index48, %last
  br i1 %c49, label %body48, label %done48
body48:
  %i50 = udiv i64 %index48, %i47
  %i51 = urem i64 %index48, %i47
  %i52 = mul nsw i64 %i51, %n24
  %i53 = mul nsw i64 %i50, %n26
  %i54 = mul nsw i64 %n24, 16
  %i55 = add nsw i64 %i54, 15
  %i56 = udiv i64 %i55, 16
  %i57 = mul nsw i64 %i56, 16
  %p58 = getelementptr inbounds float, ptr %scratch, i64 %i57
  %i59 = mul nsw i64 %n16, 4
  %i60 = add nsw i64 %i59, 16
  %i61 = sub nsw i64 %n22, %i52
  %c62 = icmp slt i64 %n24, %i61
  %i63 = select i1 %c62, i64 %n24, i64 %i61
  %i64 = add nsw i64 %i53, %n26
  %c65 = icmp slt i64 %i64, %i44
  %i66 = select i1 %c65, i64 %i64, i64 %i44
  %i67 = sub nsw i64 %n22, 1
  br label %loop68
loop68:
  %index68 = phi i64 [0, %body48], [%i127, %body68]
  %c69 = icmp slt i64 %index68, %i63
  br i1 %c69, label %body68, label %done68
body68:
  %i70 = add nsw i64 %i52, %index68
  %c71 = icmp slt i64 %i70, %i67
  %i72 = select i1 %c71, i64 %i70, i64 %i67
  %i73 = udiv i64 %i72, %n20
  %i74 = urem i64 %i72, %n20
  %i75 = mul nsw i64 %i74, 4
  %i76 = sub nsw i64 %n18, 4
  %c77 = icmp slt i64 %i75, %i76
  %i78 = select i1 %c77, i64 %i75, i64 %i76
  %i79 = mul nsw i64 %index68, 8
  %p80 = getelementptr inbounds i64, ptr %scratch, i64 %i79
  %i81 = mul nsw i64 %i73, %n30
  %i82 = mul nsw i64 %i73, %n34
  %i83 = add nsw i64 %i82, %i78
  %p84 = getelementptr inbounds i64, ptr %p80, i64 1
  store i64 %i83, ptr %p84, align 8
  %i85 = udiv i64 %i78, %n38
  %i86 = urem i64 %i78, %n38
  %i87 = mul nsw i64 %i85, %n40
  %i88 = add nsw i64 %i81, %i87
  %i89 = mul nsw i64 %i86, %n42
  %i90 = add nsw i64 %i88, %i89
  store i64 %i90, ptr %p80, align 8
  %i91 = add nsw i64 %i86, 4
  %c92 = icmp sgt i64 %i91, %n38
  %v93 = zext i1 %c92 to i64
  %p94 = getelementptr inbounds i64, ptr %p80, i64 2
  store i64 %v93, ptr %p94, align 8
  %i95 = mul nsw i64 %i86, %n42
  %i96 = add nsw i64 %i88, %i95
  %p97 = getelementptr inbounds i64, ptr %p80, i64 4
  store i64 %i96, ptr %p97, align 8
  %i98 = add nsw i64 %i86, 1
  %c99 = icmp eq i64 %i98, %n38
  %i100 = add nsw i64 %i88, %n40
  %i101 = select i1 %c99, i64 %i100, i64 %i88
  %i102 = select i1 %c99, i64 0, i64 %i98
  %i103 = mul nsw i64 %i102, %n42
  %i104 = add nsw i64 %i101, %i103
  %p105 = getelementptr inbounds i64, ptr %p80, i64 5
  store i64 %i104, ptr %p105, align 8
  %i106 = add nsw i64 %i102, 1
  %c107 = icmp eq i64 %i106, %n38
  %i108 = add nsw i64 %i101, %n40
  %i109 = select i1 %c107, i64 %i108, i64 %i101
  %i110 = select i1 %c107, i64 0, i64 %i106
  %i111 = mul nsw i64 %i110, %n42
  %i112 = add nsw i64 %i109, %i111
  %p113 = getelementptr inbounds i64, ptr %p80, i64 6
  store i64 %i112, ptr %p113, align 8
  %i114 = add nsw i64 %i110, 1
  %c115 = icmp eq i64 %i114, %n38
  %i116 = add nsw i64 %i109, %n40
  %i117 = select i1 %c115, i64 %i116, i64 %i109
  %i118 = select i1 %c115, i64 0, i64 %i114
  %i119 = mul nsw i64 %i118, %n42
  %i120 = add nsw i64 %i117, %i119
  %p121 = getelementptr inbounds i64, ptr %p80, i64 7
  store i64 %i120, ptr %p121, align 8
  %i122 = add nsw i64 %i118, 1
  %c123 = icmp eq i64 %i122, %n38
  %i124 = add nsw i64 %i117, %n40
  %i125 = select i1 %c123, i64 %i124, i64 %i117
  %i126 = select i1 %c123, i64 0, i64 %i122
  %i127 = add nsw i64 %index68, 1
  br label %loop68
done68:
  %i128 = mul nsw i64 %n32, 4
  br label %loop129
loop129:
  %index129 = phi i64 [0, %done68], [%i166, %done135]
  %c130 = icmp slt i64 %index129, %n16
  br i1 %c130, label %body129, label %done129
body129:
  %i131 = mul nsw i64 %index129, %n32
  %p132 = getelementptr inbounds float, ptr %p2, i64 %i131
  %i133 = mul nsw i64 %index129, 4
  %p134 = getelementptr inbounds float, ptr %p58, i64 %i133
  br label %loop135
loop135:
  %index135 = phi i64 [0, %body129], [%i165, %after144]
  %c136 = icmp slt i64 %index135, %i63
  br i1 %c136, label %body135, label %done135
body135:
  %i137 = mul nsw i64 %index135, %i60
  %p138 = getelementptr inbounds float, ptr %p134, i64 %i137
  %i139 = mul nsw i64 %index135, 8
  %p140 = getelementptr inbounds i64, ptr %scratch, i64 %i139
  %v141 = load i64, ptr %p140, align 8
  %p142 = getelementptr inbounds float, ptr %p132, i64 %v141
  %p143 = getelementptr inbounds float, ptr %p142, i64 %i128
  call void @llvm.prefetch.p0(ptr %p143, i32 0, i32 3, i32 1)
  br i1 true, label %then144, label %after144
then144:
  %p145 = getelementptr inbounds i64, ptr %p140, i64 4
  %v146 = load i64, ptr %p145, align 8
  %p147 = getelementptr inbounds float, ptr %p132, i64 %v146
  %p148 = getelementptr inbounds i64, ptr %p140, i64 5
  %v149 = load i64, ptr %p148, align 8
  %p150 = getelementptr inbounds float, ptr %p132, i64 %v149
  %p151 = getelementptr inbounds i64, ptr %p140, i64 6
  %v152 = load i64, ptr %p151, align 8
  %p153 = getelementptr inbounds float, ptr %p132, i64 %v152
  %p154 = getelementptr inbounds i64, ptr %p140, i64 7
  %v155 = load i64, ptr %p154, align 8
  %p156 = getelementptr inbounds float, ptr %p132, i64 %v155
  %v157 = load float, ptr %p147, align 4
  %v158 = insertelement <4 x float> poison, float %v157, i64 0
  %v159 = load float, ptr %p150, align 4
  %v160 = insertelement <4 x float> %v158, float %v159, i64 1
  %v161 = load float, ptr %p153, align 4
  %v162 = insertelement <4 x float> %v160, float %v161, i64 2
  %v163 = load float, ptr %p156, align 4
  %v164 = insertelement <4 x float> %v162, float %v163, i64 3
  store <4 x float> %v164, ptr %p138, align 4
  br label %after144
after144:
  %i165 = add nsw i64 %index135, 1
  br label %loop135
done135:
  %i166 = add nsw i64 %index129, 1
  br label %loop129
done129:
  br label %loop167
loop167:
  %index167 = phi i64 [%i53, %done129], [%i288, %done172]
  %c168 = icmp slt i64 %index167, %i66
  br i1 %c168, label %body167, label %done167
body167:
  %i169 = add nsw i64 %index167, %n28
  %c170 = icmp slt i64 %i169, %i66
  %i171 = select i1 %c170, i64 %i169, i64 %i66
  br label %loop172
loop172:
  %index172 = phi i64 [0, %body167], [%i287, %done174]
  %c173 = icmp slt i64 %index172, %i63
  br i1 %c173, label %body172, label %done172
body172:
  br label %loop174
loop174:
  %index174 = phi i64 [%index167, %body172], [%i286, %done267]
  %c175 = icmp slt i64 %index174, %i171
  br i1 %c175, label %body174, label %done174
body174:
  %i176 = mul nsw i64 %index174, 2
  %i177 = sub nsw i64 %n14, 2
  %c178 = icmp slt i64 %i176, %i177
  %i179 = select i1 %c178, i64 %i176, i64 %i177
  %i180 = mul nsw i64 %i179, %n36
  %i181 = add nsw i64 %i180, %n36
  %i182 = mul nsw i64 %index172, 8
  %p183 = getelementptr inbounds i64, ptr %scratch, i64 %i182
  %p184 = getelementptr inbounds i64, ptr %p183, i64 1
  %v185 = load i64, ptr %p184, align 8
  %i186 = add nsw i64 %i180, %v185
  %i187 = add nsw i64 %i181, %v185
  %p188 = getelementptr inbounds float, ptr %p8, i64 %i186
  call void @llvm.prefetch.p0(ptr %p188, i32 1, i32 3, i32 1)
  %p189 = getelementptr inbounds float, ptr %p8, i64 %i187
  call void @llvm.prefetch.p0(ptr %p189, i32 1, i32 3, i32 1)
  %i190 = mul nsw i64 %n16, 2
  %i191 = mul nsw i64 %index174, %i190
  %p192 = getelementptr inbounds float, ptr %p4, i64 %i191
  %i193 = mul nsw i64 %index172, %i60
  %p194 = getelementptr inbounds float, ptr %p58, i64 %i193
  %p195 = getelementptr inbounds float, ptr %p6, i64 %i179
  %v196 = load float, ptr %p195, align 4
  %v197 = insertelement <4 x float> poison, float %v196, i64 0
  %v198 = shufflevector <4 x float> %v197, <4 x float> poison, <4 x i32> zeroinitializer
  %p199 = getelementptr inbounds float, ptr %p6, i64 %i179
  %p200 = getelementptr inbounds float, ptr %p199, i64 1
  %v201 = load float, ptr %p200, align 4
  %v202 = insertelement <4 x float> poison, float %v201, i64 0
  %v203 = shufflevector <4 x float> %v202, <4 x float> poison, <4 x i32> zeroinitializer
  %c204 = icmp sgt i64 %n16, 0
  %i205 = select i1 %c204, i64 %n16, i64 0
  %i206 = udiv i64 %i205, 4
  %i207 = mul nsw i64 %i206, 4
  br label %loop208
loop208:
  %index208 = phi i64 [0, %body174], [%i266, %body208]
  %carried208_0 = phi <4 x float> [%v198, %body174], [%v260, %body208]
  %carried208_1 = phi <4 x float> [%v203, %body174], [%v265, %body208]
  %c209 = icmp slt i64 %index208, %i207
  br i1 %c209, label %body208, label %done208
body208:
  %i210 = mul nsw i64 %index208, 2
  %i211 = mul nsw i64 %index208, 4
  %p212 = getelementptr inbounds float, ptr %p194, i64 %i211
  %v213 = load <4 x float>, ptr %p212, align 4
  %p214 = getelementptr inbounds float, ptr %p192, i64 %i210
  %v215 = load float, ptr %p214, align 4
  %v216 = insertelement <4 x float> poison, float %v215, i64 0
  %v217 = shufflevector <4 x float> %v216, <4 x float> poison, <4 x i32> zeroinitializer
  %v218 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v217, <4 x float> %v213, <4 x float> %carried208_0)
  %p219 = getelementptr inbounds float, ptr %p214, i64 1
  %v220 = load float, ptr %p219, align 4
  %v221 = insertelement <4 x float> poison, float %v220, i64 0
  %v222 = shufflevector <4 x float> %v221, <4 x float> poison, <4 x i32> zeroinitializer
  %v223 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v222, <4 x float> %v213, <4 x float> %carried208_1)
  %p224 = getelementptr inbounds float, ptr %p194, i64 %i211
  %p225 = getelementptr inbounds float, ptr %p224, i64 4
  %v226 = load <4 x float>, ptr %p225, align 4
  %p227 = getelementptr inbounds float, ptr %p192, i64 %i210
  %p228 = getelementptr inbounds float, ptr %p227, i64 2
  %v229 = load float, ptr %p228, align 4
  %v230 = insertelement <4 x float> poison, float %v229, i64 0
  %v231 = shufflevector <4 x float> %v230, <4 x float> poison, <4 x i32> zeroinitializer
  %v232 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v231, <4 x float> %v226, <4 x float> %v218)
  %p233 = getelementptr inbounds float, ptr %p227, i64 3
  %v234 = load float, ptr %p233, align 4
  %v235 = insertelement <4 x float> poison, float %v234, i64 0
  %v236 = shufflevector <4 x float> %v235, <4 x float> poison, <4 x i32> zeroinitializer
  %v237 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v236, <4 x float> %v226, <4 x float> %v223)
  %p238 = getelementptr inbounds float, ptr %p194, i64 %i211
  %p239 = getelementptr inbounds float, ptr %p238, i64 8
  %v240 = load <4 x float>, ptr %p239, align 4
  %p241 = getelementptr inbounds float, ptr %p192, i64 %i210
  %p242 = getelementptr inbounds float, ptr %p241, i64 4
  %v243 = load float, ptr %p242, align 4
  %v244 = insertelement <4 x float> poison, float %v243, i64 0
  %v245 = shufflevector <4 x float> %v244, <4 x float> poison, <4 x i32> zeroinitializer
  %v246 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v245, <4 x float> %v240, <4 x float> %v232)
  %p247 = getelementptr inbounds float, ptr %p241, i64 5
  %v248 = load float, ptr %p247, align 4
  %v249 = insertelement <4 x float> poison, float %v248, i64 0
  %v250 = shufflevector <4 x float> %v249, <4 x float> poison, <4 x i32> zeroinitializer
  %v251 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v250, <4 x float> %v240, <4 x float> %v237)
  %p252 = getelementptr inbounds float, ptr %p194, i64 %i211
  %p253 = getelementptr inbounds float, ptr %p252, i64 12
  %v254 = load <4 x float>, ptr %p253, align 4
  %p255 = getelementptr inbounds float, ptr %p192, i64 %i210
  %p256 = getelementptr inbounds float, ptr %p255, i64 6
  %v257 = load float, ptr %p256, align 4
  %v258 = insertelement <4 x float> poison, float %v257, i64 0
  %v259 = shufflevector <4 x float> %v258, <4 x float> poison, <4 x i32> zeroinitializer
  %v260 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v259, <4 x float> %v254, <4 x float> %v246)
  %p261 = getelementptr inbounds float, ptr %p255, i64 7
  %v262 = load float, ptr %p261, align 4
  %v263 = insertelement <4 x float> poison, float %v262, i64 0
  %v264 = shufflevector <4 x float> %v263, <4 x float> poison, <4 x i32> zeroinitializer
  %v265 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v264, <4 x float> %v254, <4 x float> %v251)
  %i266 = add nsw i64 %index208, 4
  br label %loop208
done208:
  br label %loop267
loop267:
  %index267 = phi i64 [%i207, %done208], [%i283, %body267]
  %carried267_0 = phi <4 x float> [%carried208_0, %done208], [%v277, %body267]
  %carried267_1 = phi <4 x float> [%carried208_1, %done208], [%v282, %body267]
  %c268 = icmp slt i64 %index267, %n16
  br i1 %c268, label %body267, label %done267
body267:
  %i269 = mul nsw i64 %index267, 2
  %i270 = mul nsw i64 %index267, 4
  %p271 = getelementptr inbounds float, ptr %p194, i64 %i270
  %v272 = load <4 x float>, ptr %p271, align 4
  %p273 = getelementptr inbounds float, ptr %p192, i64 %i269
  %v274 = load float, ptr %p273, align 4
  %v275 = insertelement <4 x float> poison, float %v274, i64 0
  %v276 = shufflevector <4 x float> %v275, <4 x float> poison, <4 x i32> zeroinitializer
  %v277 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v276, <4 x float> %v272, <4 x float> %carried267_0)
  %p278 = getelementptr inbounds float, ptr %p273, i64 1
  %v279 = load float, ptr %p278, align 4
  %v280 = insertelement <4 x float> poison, float %v279, i64 0
  %v281 = shufflevector <4 x float> %v280, <4 x float> poison, <4 x i32> zeroinitializer
  %v282 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v281, <4 x float> %v272, <4 x float> %carried267_1)
  %i283 = add nsw i64 %index267, 1
  br label %loop267
done267:
  %p284 = getelementptr inbounds float, ptr %p8, i64 %i186
  store <4 x float> %carried267_0, ptr %p284, align 1
  %p285 = getelementptr inbounds float, ptr %p8, i64 %i187
  store <4 x float> %carried267_1, ptr %p285, align 1
  %i286 = add nsw i64 %index174, 1
  br label %loop174
done174:
  %i287 = add nsw i64 %index172, 1
  br label %loop172
done172:
  %i288 = add nsw i64 %index167, %n28
  br label %loop167
done167:
  %i289 = add nsw i64 %index48, 1
  br label %loop48
done48:
  ret void
}
