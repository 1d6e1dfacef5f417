declare void @llvm.masked.store.v4f32.p0(<4 x float>, ptr, i32, <4 x i1>)
declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
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
  br label %loop25
loop25:
  %index25 = phi i64 [%first, %entry], [%i344, %done113]
  %c26 = icmp slt i64 %index25, %last
  br i1 %c26, label %body25, label %done25
body25:
  %i27 = udiv i64 %index25, %n22
  %i28 = urem i64 %index25, %n22
  %i29 = mul nsw i64 %i27, 4
  %p30 = getelementptr inbounds float, ptr %p4, i64 %i29
  %v31 = load float, ptr %p8, align 4
  %v32 = load float, ptr %p30, align 4
  %v33 = fmul float %v32, %v31
  %v34 = fsub float %v33, 0x0000000000000000
  %p35 = getelementptr inbounds float, ptr %p30, i64 1
  %v36 = load float, ptr %p35, align 4
  %v37 = fmul float %v36, %v31
  %v38 = fsub float %v37, 0x0000000000000000
  %p39 = getelementptr inbounds float, ptr %p30, i64 2
  %v40 = load float, ptr %p39, align 4
  %v41 = fmul float %v40, %v31
  %v42 = fsub float %v41, 0x0000000000000000
  %p43 = getelementptr inbounds float, ptr %p30, i64 3
  %v44 = load float, ptr %p43, align 4
  %v45 = fmul float %v44, %v31
  %v46 = fsub float %v45, 0x0000000000000000
  %v47 = fsub float %v46, %v38
  %m48 = fcmp olt float %v47, 0x3FF0000000000000
  %v49 = select i1 %m48, float 0x3FF0000000000000, float %v47
  %v50 = sitofp i64 %n22 to float
  %v51 = fdiv float %v49, %v50
  %m52 = fcmp ogt float %v51, 0xBFF0000000000000
  %v53 = select i1 %m52, float %v51, float 0xBFF0000000000000
  %m54 = fcmp olt float %v53, 0x4130000000000000
  %v55 = select i1 %m54, float %v53, float 0x4130000000000000
  %v56 = fptosi float %v55 to i64
  %v57 = sitofp i64 %v56 to float
  %m58 = fcmp ogt float %v57, %v55
  %i59 = sub nsw i64 %v56, 1
  %v60 = select i1 %m58, i64 %i59, i64 %v56
  %v61 = fsub float %v57, 0x3FF0000000000000
  %v62 = select i1 %m58, float %v61, float %v57
  %m63 = fcmp ogt float %v51, 0xBFF0000000000000
  %v64 = select i1 %m63, float %v51, float 0xBFF0000000000000
  %m65 = fcmp olt float %v64, 0x4130000000000000
  %v66 = select i1 %m65, float %v64, float 0x4130000000000000
  %m67 = fcmp ogt float %v66, %v62
  %i68 = zext i1 %m67 to i64
  %i69 = add nsw i64 %v60, %i68
  %v70 = fsub float %v42, %v34
  %m71 = fcmp olt float %v70, 0x3FF0000000000000
  %v72 = select i1 %m71, float 0x3FF0000000000000, float %v70
  %v73 = sitofp i64 %n24 to float
  %v74 = fdiv float %v72, %v73
  %m75 = fcmp ogt float %v74, 0xBFF0000000000000
  %v76 = select i1 %m75, float %v74, float 0xBFF0000000000000
  %m77 = fcmp olt float %v76, 0x4130000000000000
  %v78 = select i1 %m77, float %v76, float 0x4130000000000000
  %v79 = fptosi float %v78 to i64
  %v80 = sitofp i64 %v79 to float
  %m81 = fcmp ogt float %v80, %v78
  %i82 = sub nsw i64 %v79, 1
  %v83 = select i1 %m81, i64 %i82, i64 %v79
  %v84 = fsub float %v80, 0x3FF0000000000000
  %v85 = select i1 %m81, float %v84, float %v80
  %m86 = fcmp ogt float %v74, 0xBFF0000000000000
  %v87 = select i1 %m86, float %v74, float 0xBFF0000000000000
  %m88 = fcmp olt float %v87, 0x4130000000000000
  %v89 = select i1 %m88, float %v87, float 0x4130000000000000
  %m90 = fcmp ogt float %v89, %v85
  %i91 = zext i1 %m90 to i64
  %i92 = add nsw i64 %v83, %i91
  %p93 = getelementptr inbounds i64, ptr %p6, i64 %i27
  %v94 = load i64, ptr %p93, align 8
  %c95 = icmp ult i64 %v94, %n14
  %c96 = xor i1 %c95, true
  br i1 %c96, label %then97, label %after97
then97:
  store i64 %v94, ptr %p12, align 8
  br label %after97
after97:
  %v98 = select i1 %c95, i64 %v94, i64 0
  %i99 = mul nsw i64 %n16, %n18
  %i100 = mul nsw i64 %i99, %n20
  %i101 = mul nsw i64 %v98, %i100
  %p102 = getelementptr inbounds float, ptr %p2, i64 %i101
  %i103 = mul nsw i64 %index25, %n24
  %i104 = mul nsw i64 %i103, %n20
  %p105 = getelementptr inbounds float, ptr %p10, i64 %i104
  %c106 = icmp sgt i64 %i92, 0
  %v107 = select i1 %c106, i64 %i69, i64 0
  %c108 = icmp sgt i64 %v107, 0
  %i109 = select i1 %c108, i64 %v107, i64 0
  %c110 = icmp sgt i64 %i92, 0
  %i111 = select i1 %c110, i64 %i92, i64 0
  %i112 = mul nsw i64 %i109, %i111
  br label %loop113
loop113:
  %index113 = phi i64 [0, %after97], [%i343, %after331]
  %c114 = icmp slt i64 %index113, %n24
  br i1 %c114, label %body113, label %done113
body113:
  %i115 = mul nsw i64 %index113, %n20
  %p116 = getelementptr inbounds float, ptr %p105, i64 %i115
  %i117 = udiv i64 %n20, 4
  %i118 = mul nsw i64 %i117, 4
  br label %loop119
loop119:
  %index119 = phi i64 [0, %body113], [%i122, %body119]
  %c120 = icmp slt i64 %index119, %i118
  br i1 %c120, label %body119, label %done119
body119:
  %p121 = getelementptr inbounds float, ptr %p116, i64 %index119
  store <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, ptr %p121, align 1
  %i122 = add nsw i64 %index119, 4
  br label %loop119
done119:
  %i123 = sub nsw i64 %n20, %i118
  %c124 = icmp sgt i64 %i123, 0
  br i1 %c124, label %then125, label %after125
then125:
  %c126 = icmp sgt i64 %i123, 0
  %i127 = select i1 %c126, i64 %i123, i64 0
  %c128 = icmp slt i64 %i127, 4
  %i129 = select i1 %c128, i64 %i127, i64 4
  %v130 = trunc i64 %i129 to i32
  %v131 = insertelement <4 x i32> poison, i32 %v130, i64 0
  %v132 = shufflevector <4 x i32> %v131, <4 x i32> poison, <4 x i32> zeroinitializer
  %m133 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v132
  %p134 = getelementptr inbounds float, ptr %p116, i64 %i118
  call void @llvm.masked.store.v4f32.p0(<4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, ptr %p134, i32 1, <4 x i1> %m133)
  br label %after125
after125:
  br label %loop135
loop135:
  %index135 = phi i64 [0, %after125], [%i314, %done166]
  %c136 = icmp slt i64 %index135, %v107
  br i1 %c136, label %body135, label %done135
body135:
  %v137 = sitofp i64 %index135 to float
  %v138 = fadd float %v137, 0x3FE0000000000000
  %v139 = fmul float %v138, %v51
  %v140 = sitofp i64 %i69 to float
  %v141 = fdiv float %v139, %v140
  %v142 = sitofp i64 %i28 to float
  %v143 = fmul float %v142, %v51
  %v144 = fadd float %v38, %v143
  %v145 = fadd float %v144, %v141
  %v146 = sitofp i64 %n16 to float
  %m147 = fcmp oge float %v145, 0xBFF0000000000000
  %m148 = fcmp ole float %v145, %v146
  %c149 = and i1 %m147, %m148
  %m150 = fcmp ogt float %v145, 0x0000000000000000
  %v151 = select i1 %m150, float %v145, float 0x0000000000000000
  %m152 = fcmp olt float %v151, %v146
  %v153 = select i1 %m152, float %v151, float %v146
  %i154 = sub nsw i64 %n16, 1
  %v155 = fptosi float %v153 to i64
  %c156 = icmp slt i64 %v155, %i154
  %i157 = select i1 %c156, i64 %v155, i64 %i154
  %c158 = icmp eq i64 %i157, %i154
  %v159 = sitofp i64 %i157 to float
  %v160 = select i1 %c158, float %v159, float %v153
  %v161 = fsub float %v160, %v159
  %v162 = fsub float 0x3FF0000000000000, %v161
  %i163 = add nsw i64 %i157, 1
  %c164 = icmp slt i64 %i163, %i154
  %i165 = select i1 %c164, i64 %i163, i64 %i154
  br label %loop166
loop166:
  %index166 = phi i64 [0, %body135], [%i313, %after270]
  %c167 = icmp slt i64 %index166, %i92
  br i1 %c167, label %body166, label %done166
body166:
  %v168 = sitofp i64 %index166 to float
  %v169 = fadd float %v168, 0x3FE0000000000000
  %v170 = fmul float %v169, %v74
  %v171 = sitofp i64 %i92 to float
  %v172 = fdiv float %v170, %v171
  %v173 = sitofp i64 %index113 to float
  %v174 = fmul float %v173, %v74
  %v175 = fadd float %v34, %v174
  %v176 = fadd float %v175, %v172
  %v177 = sitofp i64 %n18 to float
  %m178 = fcmp oge float %v176, 0xBFF0000000000000
  %m179 = fcmp ole float %v176, %v177
  %c180 = and i1 %m178, %m179
  %m181 = fcmp ogt float %v176, 0x0000000000000000
  %v182 = select i1 %m181, float %v176, float 0x0000000000000000
  %m183 = fcmp olt float %v182, %v177
  %v184 = select i1 %m183, float %v182, float %v177
  %i185 = sub nsw i64 %n18, 1
  %v186 = fptosi float %v184 to i64
  %c187 = icmp slt i64 %v186, %i185
  %i188 = select i1 %c187, i64 %v186, i64 %i185
  %c189 = icmp eq i64 %i188, %i185
  %v190 = sitofp i64 %i188 to float
  %v191 = select i1 %c189, float %v190, float %v184
  %v192 = fsub float %v191, %v190
  %v193 = fsub float 0x3FF0000000000000, %v192
  %i194 = add nsw i64 %i188, 1
  %c195 = icmp slt i64 %i194, %i185
  %i196 = select i1 %c195, i64 %i194, i64 %i185
  %v197 = fmul float %v162, %v193
  %v198 = insertelement <4 x float> poison, float %v197, i64 0
  %v199 = shufflevector <4 x float> %v198, <4 x float> poison, <4 x i32> zeroinitializer
  %c200 = and i1 %c149, %c180
  %v201 = fmul float %v162, %v192
  %v202 = insertelement <4 x float> poison, float %v201, i64 0
  %v203 = shufflevector <4 x float> %v202, <4 x float> poison, <4 x i32> zeroinitializer
  %c204 = and i1 %c149, %c180
  %v205 = fmul float %v161, %v193
  %v206 = insertelement <4 x float> poison, float %v205, i64 0
  %v207 = shufflevector <4 x float> %v206, <4 x float> poison, <4 x i32> zeroinitializer
  %c208 = and i1 %c149, %c180
  %v209 = fmul float %v161, %v192
  %v210 = insertelement <4 x float> poison, float %v209, i64 0
  %v211 = shufflevector <4 x float> %v210, <4 x float> poison, <4 x i32> zeroinitializer
  %c212 = and i1 %c149, %c180
  %i213 = mul nsw i64 %i157, %n18
  %i214 = add nsw i64 %i213, %i188
  %i215 = mul nsw i64 %i214, %n20
  %p216 = getelementptr inbounds float, ptr %p102, i64 %i215
  %i217 = mul nsw i64 %i157, %n18
  %i218 = add nsw i64 %i217, %i196
  %i219 = mul nsw i64 %i218, %n20
  %p220 = getelementptr inbounds float, ptr %p102, i64 %i219
  %i221 = mul nsw i64 %i165, %n18
  %i222 = add nsw i64 %i221, %i188
  %i223 = mul nsw i64 %i222, %n20
  %p224 = getelementptr inbounds float, ptr %p102, i64 %i223
  %i225 = mul nsw i64 %i165, %n18
  %i226 = add nsw i64 %i225, %i196
  %i227 = mul nsw i64 %i226, %n20
  %p228 = getelementptr inbounds float, ptr %p102, i64 %i227
  %i229 = udiv i64 %n20, 4
  %i230 = mul nsw i64 %i229, 4
  br label %loop231
loop231:
  %index231 = phi i64 [0, %body166], [%i267, %body231]
  %c232 = icmp slt i64 %index231, %i230
  br i1 %c232, label %body231, label %done231
body231:
  %p233 = getelementptr inbounds float, ptr %p116, i64 %index231
  %p234 = getelementptr inbounds float, ptr %p216, i64 %index231
  %v235 = load <4 x float>, ptr %p234, align 1
  %v236 = fmul <4 x float> %v235, %v199
  %v237 = select i1 %c200, <4 x float> %v236, <4 x float> zeroinitializer
  %p238 = getelementptr inbounds float, ptr %p220, i64 %index231
  %v239 = load <4 x float>, ptr %p238, align 1
  %v240 = fmul <4 x float> %v239, %v203
  %v241 = select i1 %c204, <4 x float> %v240, <4 x float> zeroinitializer
  %p242 = getelementptr inbounds float, ptr %p224, i64 %index231
  %v243 = load <4 x float>, ptr %p242, align 1
  %v244 = fmul <4 x float> %v243, %v207
  %v245 = select i1 %c208, <4 x float> %v244, <4 x float> zeroinitializer
  %p246 = getelementptr inbounds float, ptr %p228, i64 %index231
  %v247 = load <4 x float>, ptr %p246, align 1
  %v248 = fmul <4 x float> %v247, %v211
  %v249 = select i1 %c212, <4 x float> %v248, <4 x float> zeroinitializer
  %m250 = fcmp ogt <4 x float> %v237, %v241
  %m251 = fcmp uno <4 x float> %v237, %v237
  %m252 = or <4 x i1> %m250, %m251
  %v253 = select <4 x i1> %m252, <4 x float> %v237, <4 x float> %v241
  %m254 = fcmp ogt <4 x float> %v253, %v245
  %m255 = fcmp uno <4 x float> %v253, %v253
  %m256 = or <4 x i1> %m254, %m255
  %v257 = select <4 x i1> %m256, <4 x float> %v253, <4 x float> %v245
  %m258 = fcmp ogt <4 x float> %v257, %v249
  %m259 = fcmp uno <4 x float> %v257, %v257
  %m260 = or <4 x i1> %m258, %m259
  %v261 = select <4 x i1> %m260, <4 x float> %v257, <4 x float> %v249
  %v262 = load <4 x float>, ptr %p233, align 1
  %m263 = fcmp ogt <4 x float> %v262, %v261
  %m264 = fcmp uno <4 x float> %v262, %v262
  %m265 = or <4 x i1> %m263, %m264
  %v266 = select <4 x i1> %m265, <4 x float> %v262, <4 x float> %v261
  store <4 x float> %v266, ptr %p233, align 1
  %i267 = add nsw i64 %index231, 4
  br label %loop231
done231:
  %i268 = sub nsw i64 %n20, %i230
  %c269 = icmp sgt i64 %i268, 0
  br i1 %c269, label %then270, label %after270
then270:
  %c271 = icmp sgt i64 %i268, 0
  %i272 = select i1 %c271, i64 %i268, i64 0
  %c273 = icmp slt i64 %i272, 4
  %i274 = select i1 %c273, i64 %i272, i64 4
  %v275 = trunc i64 %i274 to i32
  %v276 = insertelement <4 x i32> poison, i32 %v275, i64 0
  %v277 = shufflevector <4 x i32> %v276, <4 x i32> poison, <4 x i32> zeroinitializer
  %m278 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v277
  %p279 = getelementptr inbounds float, ptr %p116, i64 %i230
  %p280 = getelementptr inbounds float, ptr %p216, i64 %i230
  %v281 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p280, i32 1, <4 x i1> %m278, <4 x float> zeroinitializer)
  %v282 = fmul <4 x float> %v281, %v199
  %v283 = select i1 %c200, <4 x float> %v282, <4 x float> zeroinitializer
  %p284 = getelementptr inbounds float, ptr %p220, i64 %i230
  %v285 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p284, i32 1, <4 x i1> %m278, <4 x float> zeroinitializer)
  %v286 = fmul <4 x float> %v285, %v203
  %v287 = select i1 %c204, <4 x float> %v286, <4 x float> zeroinitializer
  %p288 = getelementptr inbounds float, ptr %p224, i64 %i230
  %v289 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p288, i32 1, <4 x i1> %m278, <4 x float> zeroinitializer)
  %v290 = fmul <4 x float> %v289, %v207
  %v291 = select i1 %c208, <4 x float> %v290, <4 x float> zeroinitializer
  %p292 = getelementptr inbounds float, ptr %p228, i64 %i230
  %v293 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p292, i32 1, <4 x i1> %m278, <4 x float> zeroinitializer)
  %v294 = fmul <4 x float> %v293, %v211
  %v295 = select i1 %c212, <4 x float> %v294, <4 x float> zeroinitializer
  %m296 = fcmp ogt <4 x float> %v283, %v287
  %m297 = fcmp uno <4 x float> %v283, %v283
  %m298 = or <4 x i1> %m296, %m297
  %v299 = select <4 x i1> %m298, <4 x float> %v283, <4 x float> %v287
  %m300 = fcmp ogt <4 x float> %v299, %v291
  %m301 = fcmp uno <4 x float> %v299, %v299
  %m302 = or <4 x i1> %m300, %m301
  %v303 = select <4 x i1> %m302, <4 x float> %v299, <4 x float> %v291
  %m304 = fcmp ogt <4 x float> %v303, %v295
  %m305 = fcmp uno <4 x float> %v303, %v303
  %m306 = or <4 x i1> %m304, %m305
  %v307 = select <4 x i1> %m306, <4 x float> %v303, <4 x float> %v295
  %v308 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p279, i32 1, <4 x i1> %m278, <4 x float> zeroinitializer)
  %m309 = fcmp ogt <4 x float> %v308, %v307
  %m310 = fcmp uno <4 x float> %v308, %v308
  %m311 = or <4 x i1> %m309, %m310
  %v312 = select <4 x i1> %m311, <4 x float> %v308, <4 x float> %v307
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v312, ptr %p279, i32 1, <4 x i1> %m278)
  br label %after270
after270:
  %i313 = add nsw i64 %index166, 1
  br label %loop166
done166:
  %i314 = add nsw i64 %index135, 1
  br label %loop135
done135:
  %c315 = icmp sle i64 %i112, 0
  %c316 = icmp sgt i64 %i112, 1
  %i317 = select i1 %c316, i64 %i112, i64 1
  %v318 = sitofp i64 %i317 to float
  %v319 = insertelement <4 x float> poison, float %v318, i64 0
  %v320 = shufflevector <4 x float> %v319, <4 x float> poison, <4 x i32> zeroinitializer
  %i321 = udiv i64 %n20, 4
  %i322 = mul nsw i64 %i321, 4
  br label %loop323
loop323:
  %index323 = phi i64 [0, %done135], [%i328, %body323]
  %c324 = icmp slt i64 %index323, %i322
  br i1 %c324, label %body323, label %done323
body323:
  %p325 = getelementptr inbounds float, ptr %p116, i64 %index323
  %v326 = load <4 x float>, ptr %p325, align 1
  %v327 = select i1 %c315, <4 x float> zeroinitializer, <4 x float> %v326
  store <4 x float> %v327, ptr %p325, align 1
  %i328 = add nsw i64 %index323, 4
  br label %loop323
done323:
  %i329 = sub nsw i64 %n20, %i322
  %c330 = icmp sgt i64 %i329, 0
  br i1 %c330, label %then331, label %after331
then331:
  %c332 = icmp sgt i64 %i329, 0
  %i333 = select i1 %c332, i64 %i329, i64 0
  %c334 = icmp slt i64 %i333, 4
  %i335 = select i1 %c334, i64 %i333, i64 4
  %v336 = trunc i64 %i335 to i32
  %v337 = insertelement <4 x i32> poison, i32 %v336, i64 0
  %v338 = shufflevector <4 x i32> %v337, <4 x i32> poison, <4 x i32> zeroinitializer
  %m339 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v338
  %p340 = getelementptr inbounds float, ptr %p116, i64 %i322
  %v341 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p340, i32 1, <4 x i1> %m339, <4 x float> zeroinitializer)
  %v342 = select i1 %c315, <4 x float> zeroinitializer, <4 x float> %v341
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v342, ptr %p340, i32 1, <4 x i1> %m339)
  br label %after331
after331:
  %i343 = add nsw i64 %index113, 1
  br label %loop113
done113:
  %i344 = add nsw i64 %index25, 1
  br label %loop25
done25:
  ret void
}
