declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
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
  %index55 = phi i64 [%first, %entry], [%i498, %done330]
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
  %index67 = phi i64 [0, %body55], [%i212, %done120]
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
  %index120 = phi i64 [0, %body67], [%i211, %body120]
  %c121 = icmp slt i64 %index120, %n42
  br i1 %c121, label %body120, label %done120
body120:
  %i122 = sub nsw i64 %n42, %index120
  %c123 = icmp sgt i64 %i122, 0
  %i124 = select i1 %c123, i64 %i122, i64 0
  %c125 = icmp slt i64 %i124, 4
  %i126 = select i1 %c125, i64 %i124, i64 4
  %v127 = trunc i64 %i126 to i32
  %v128 = insertelement <4 x i32> poison, i32 %v127, i64 0
  %v129 = shufflevector <4 x i32> %v128, <4 x i32> poison, <4 x i32> zeroinitializer
  %m130 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v129
  %p131 = getelementptr inbounds float, ptr %p83, i64 %index120
  %v132 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p131, i32 1, <4 x i1> %m130, <4 x float> zeroinitializer)
  %p133 = getelementptr inbounds float, ptr %p131, i64 5
  %v134 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p133, i32 1, <4 x i1> %m130, <4 x float> zeroinitializer)
  %p135 = getelementptr inbounds float, ptr %p131, i64 10
  %v136 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p135, i32 1, <4 x i1> %m130, <4 x float> zeroinitializer)
  %p137 = getelementptr inbounds float, ptr %p131, i64 15
  %v138 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p137, i32 1, <4 x i1> %m130, <4 x float> zeroinitializer)
  %v139 = fsub <4 x float> %v132, %v136
  %v140 = fadd <4 x float> %v134, %v136
  %v141 = fsub <4 x float> %v136, %v134
  %v142 = fsub <4 x float> %v134, %v138
  %p143 = getelementptr inbounds float, ptr %p86, i64 %index120
  %v144 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p143, i32 1, <4 x i1> %m130, <4 x float> zeroinitializer)
  %p145 = getelementptr inbounds float, ptr %p143, i64 5
  %v146 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p145, i32 1, <4 x i1> %m130, <4 x float> zeroinitializer)
  %p147 = getelementptr inbounds float, ptr %p143, i64 10
  %v148 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p147, i32 1, <4 x i1> %m130, <4 x float> zeroinitializer)
  %p149 = getelementptr inbounds float, ptr %p143, i64 15
  %v150 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p149, i32 1, <4 x i1> %m130, <4 x float> zeroinitializer)
  %v151 = fsub <4 x float> %v144, %v148
  %v152 = fadd <4 x float> %v146, %v148
  %v153 = fsub <4 x float> %v148, %v146
  %v154 = fsub <4 x float> %v146, %v150
  %p155 = getelementptr inbounds float, ptr %p88, i64 %index120
  %v156 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p155, i32 1, <4 x i1> %m130, <4 x float> zeroinitializer)
  %p157 = getelementptr inbounds float, ptr %p155, i64 5
  %v158 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p157, i32 1, <4 x i1> %m130, <4 x float> zeroinitializer)
  %p159 = getelementptr inbounds float, ptr %p155, i64 10
  %v160 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p159, i32 1, <4 x i1> %m130, <4 x float> zeroinitializer)
  %p161 = getelementptr inbounds float, ptr %p155, i64 15
  %v162 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p161, i32 1, <4 x i1> %m130, <4 x float> zeroinitializer)
  %v163 = fsub <4 x float> %v156, %v160
  %v164 = fadd <4 x float> %v158, %v160
  %v165 = fsub <4 x float> %v160, %v158
  %v166 = fsub <4 x float> %v158, %v162
  %p167 = getelementptr inbounds float, ptr %p90, i64 %index120
  %v168 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p167, i32 1, <4 x i1> %m130, <4 x float> zeroinitializer)
  %p169 = getelementptr inbounds float, ptr %p167, i64 5
  %v170 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p169, i32 1, <4 x i1> %m130, <4 x float> zeroinitializer)
  %p171 = getelementptr inbounds float, ptr %p167, i64 10
  %v172 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p171, i32 1, <4 x i1> %m130, <4 x float> zeroinitializer)
  %p173 = getelementptr inbounds float, ptr %p167, i64 15
  %v174 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p173, i32 1, <4 x i1> %m130, <4 x float> zeroinitializer)
  %v175 = fsub <4 x float> %v168, %v172
  %v176 = fadd <4 x float> %v170, %v172
  %v177 = fsub <4 x float> %v172, %v170
  %v178 = fsub <4 x float> %v170, %v174
  %v179 = fsub <4 x float> %v139, %v163
  %v180 = fadd <4 x float> %v151, %v163
  %v181 = fsub <4 x float> %v163, %v151
  %v182 = fsub <4 x float> %v151, %v175
  %p183 = getelementptr inbounds float, ptr %p85, i64 %index120
  store <4 x float> %v179, ptr %p183, align 4
  %p184 = getelementptr inbounds float, ptr %p97, i64 %index120
  store <4 x float> %v180, ptr %p184, align 4
  %p185 = getelementptr inbounds float, ptr %p105, i64 %index120
  store <4 x float> %v181, ptr %p185, align 4
  %p186 = getelementptr inbounds float, ptr %p113, i64 %index120
  store <4 x float> %v182, ptr %p186, align 4
  %v187 = fsub <4 x float> %v140, %v164
  %v188 = fadd <4 x float> %v152, %v164
  %v189 = fsub <4 x float> %v164, %v152
  %v190 = fsub <4 x float> %v152, %v176
  %p191 = getelementptr inbounds float, ptr %p91, i64 %index120
  store <4 x float> %v187, ptr %p191, align 4
  %p192 = getelementptr inbounds float, ptr %p99, i64 %index120
  store <4 x float> %v188, ptr %p192, align 4
  %p193 = getelementptr inbounds float, ptr %p107, i64 %index120
  store <4 x float> %v189, ptr %p193, align 4
  %p194 = getelementptr inbounds float, ptr %p115, i64 %index120
  store <4 x float> %v190, ptr %p194, align 4
  %v195 = fsub <4 x float> %v141, %v165
  %v196 = fadd <4 x float> %v153, %v165
  %v197 = fsub <4 x float> %v165, %v153
  %v198 = fsub <4 x float> %v153, %v177
  %p199 = getelementptr inbounds float, ptr %p93, i64 %index120
  store <4 x float> %v195, ptr %p199, align 4
  %p200 = getelementptr inbounds float, ptr %p101, i64 %index120
  store <4 x float> %v196, ptr %p200, align 4
  %p201 = getelementptr inbounds float, ptr %p109, i64 %index120
  store <4 x float> %v197, ptr %p201, align 4
  %p202 = getelementptr inbounds float, ptr %p117, i64 %index120
  store <4 x float> %v198, ptr %p202, align 4
  %v203 = fsub <4 x float> %v142, %v166
  %v204 = fadd <4 x float> %v154, %v166
  %v205 = fsub <4 x float> %v166, %v154
  %v206 = fsub <4 x float> %v154, %v178
  %p207 = getelementptr inbounds float, ptr %p95, i64 %index120
  store <4 x float> %v203, ptr %p207, align 4
  %p208 = getelementptr inbounds float, ptr %p103, i64 %index120
  store <4 x float> %v204, ptr %p208, align 4
  %p209 = getelementptr inbounds float, ptr %p111, i64 %index120
  store <4 x float> %v205, ptr %p209, align 4
  %p210 = getelementptr inbounds float, ptr %p119, i64 %index120
  store <4 x float> %v206, ptr %p210, align 4
  %i211 = add nsw i64 %index120, 4
  br label %loop120
done120:
  %i212 = add nsw i64 %index67, 1
  br label %loop67
done67:
  %i213 = mul nsw i64 %n42, 4
  %i214 = mul nsw i64 %i63, %i213
  %p215 = getelementptr inbounds float, ptr %p4, i64 %i214
  %i216 = mul nsw i64 %n36, %i213
  %i217 = add nsw i64 %i216, 16
  br label %loop218
loop218:
  %index218 = phi i64 [0, %done67], [%i323, %done225]
  %i219 = mul nsw i64 %index218, %i49
  %p220 = getelementptr inbounds float, ptr %scratch, i64 %i219
  %i221 = mul nsw i64 %index218, %i50
  %p222 = getelementptr inbounds float, ptr %p52, i64 %i221
  %i223 = mul nsw i64 %index218, %i217
  %p224 = getelementptr inbounds float, ptr %p215, i64 %i223
  br label %loop225
loop225:
  %index225 = phi i64 [0, %loop218], [%i322, %done231]
  %c226 = icmp slt i64 %index225, %i66
  br i1 %c226, label %body225, label %done225
body225:
  %i227 = mul nsw i64 %index225, %i213
  %p228 = getelementptr inbounds float, ptr %p224, i64 %i227
  %i229 = mul nsw i64 %index225, 4
  %p230 = getelementptr inbounds float, ptr %p222, i64 %i229
  br label %loop231
loop231:
  %index231 = phi i64 [0, %body225], [%i321, %done304]
  %c232 = icmp slt i64 %index231, %i62
  br i1 %c232, label %body231, label %done231
body231:
  %i233 = mul nsw i64 %index231, 20
  %p234 = getelementptr inbounds float, ptr %p220, i64 %i233
  %i235 = mul nsw i64 %index231, 24
  %p236 = getelementptr inbounds float, ptr %p230, i64 %i235
  %p237 = getelementptr inbounds float, ptr %p236, i64 24
  %c238 = icmp sgt i64 %n42, 0
  %i239 = select i1 %c238, i64 %n42, i64 0
  %i240 = udiv i64 %i239, 4
  %i241 = mul nsw i64 %i240, 4
  br label %loop242
loop242:
  %index242 = phi i64 [0, %body231], [%i303, %body242]
  %carried242_0 = phi <4 x float> [zeroinitializer, %body231], [%v297, %body242]
  %carried242_1 = phi <4 x float> [zeroinitializer, %body231], [%v302, %body242]
  %c243 = icmp slt i64 %index242, %i241
  br i1 %c243, label %body242, label %done242
body242:
  %i244 = mul nsw i64 %index242, 4
  %p245 = getelementptr inbounds float, ptr %p228, i64 %i244
  %p246 = getelementptr inbounds float, ptr %p245, i64 %i217
  call void @llvm.prefetch.p0(ptr %p246, i32 0, i32 2, i32 1)
  %v247 = load <4 x float>, ptr %p245, align 4
  %p248 = getelementptr inbounds float, ptr %p234, i64 %index242
  %v249 = load float, ptr %p248, align 4
  %v250 = insertelement <4 x float> poison, float %v249, i64 0
  %v251 = shufflevector <4 x float> %v250, <4 x float> poison, <4 x i32> zeroinitializer
  %v252 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v251, <4 x float> %v247, <4 x float> %carried242_0)
  %p253 = getelementptr inbounds float, ptr %p248, i64 20
  %v254 = load float, ptr %p253, align 4
  %v255 = insertelement <4 x float> poison, float %v254, i64 0
  %v256 = shufflevector <4 x float> %v255, <4 x float> poison, <4 x i32> zeroinitializer
  %v257 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v256, <4 x float> %v247, <4 x float> %carried242_1)
  %p258 = getelementptr inbounds float, ptr %p228, i64 %i244
  %p259 = getelementptr inbounds float, ptr %p258, i64 4
  %p260 = getelementptr inbounds float, ptr %p259, i64 %i217
  call void @llvm.prefetch.p0(ptr %p260, i32 0, i32 2, i32 1)
  %v261 = load <4 x float>, ptr %p259, align 4
  %p262 = getelementptr inbounds float, ptr %p234, i64 %index242
  %p263 = getelementptr inbounds float, ptr %p262, i64 1
  %v264 = load float, ptr %p263, align 4
  %v265 = insertelement <4 x float> poison, float %v264, i64 0
  %v266 = shufflevector <4 x float> %v265, <4 x float> poison, <4 x i32> zeroinitializer
  %v267 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v266, <4 x float> %v261, <4 x float> %v252)
  %p268 = getelementptr inbounds float, ptr %p262, i64 21
  %v269 = load float, ptr %p268, align 4
  %v270 = insertelement <4 x float> poison, float %v269, i64 0
  %v271 = shufflevector <4 x float> %v270, <4 x float> poison, <4 x i32> zeroinitializer
  %v272 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v271, <4 x float> %v261, <4 x float> %v257)
  %p273 = getelementptr inbounds float, ptr %p228, i64 %i244
  %p274 = getelementptr inbounds float, ptr %p273, i64 8
  %p275 = getelementptr inbounds float, ptr %p274, i64 %i217
  call void @llvm.prefetch.p0(ptr %p275, i32 0, i32 2, i32 1)
  %v276 = load <4 x float>, ptr %p274, align 4
  %p277 = getelementptr inbounds float, ptr %p234, i64 %index242
  %p278 = getelementptr inbounds float, ptr %p277, i64 2
  %v279 = load float, ptr %p278, align 4
  %v280 = insertelement <4 x float> poison, float %v279, i64 0
  %v281 = shufflevector <4 x float> %v280, <4 x float> poison, <4 x i32> zeroinitializer
  %v282 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v281, <4 x float> %v276, <4 x float> %v267)
  %p283 = getelementptr inbounds float, ptr %p277, i64 22
  %v284 = load float, ptr %p283, align 4
  %v285 = insertelement <4 x float> poison, float %v284, i64 0
  %v286 = shufflevector <4 x float> %v285, <4 x float> poison, <4 x i32> zeroinitializer
  %v287 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v286, <4 x float> %v276, <4 x float> %v272)
  %p288 = getelementptr inbounds float, ptr %p228, i64 %i244
  %p289 = getelementptr inbounds float, ptr %p288, i64 12
  %p290 = getelementptr inbounds float, ptr %p289, i64 %i217
  call void @llvm.prefetch.p0(ptr %p290, i32 0, i32 2, i32 1)
  %v291 = load <4 x float>, ptr %p289, align 4
  %p292 = getelementptr inbounds float, ptr %p234, i64 %index242
  %p293 = getelementptr inbounds float, ptr %p292, i64 3
  %v294 = load float, ptr %p293, align 4
  %v295 = insertelement <4 x float> poison, float %v294, i64 0
  %v296 = shufflevector <4 x float> %v295, <4 x float> poison, <4 x i32> zeroinitializer
  %v297 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v296, <4 x float> %v291, <4 x float> %v282)
  %p298 = getelementptr inbounds float, ptr %p292, i64 23
  %v299 = load float, ptr %p298, align 4
  %v300 = insertelement <4 x float> poison, float %v299, i64 0
  %v301 = shufflevector <4 x float> %v300, <4 x float> poison, <4 x i32> zeroinitializer
  %v302 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v301, <4 x float> %v291, <4 x float> %v287)
  %i303 = add nsw i64 %index242, 4
  br label %loop242
done242:
  br label %loop304
loop304:
  %index304 = phi i64 [%i241, %done242], [%i320, %body304]
  %carried304_0 = phi <4 x float> [%carried242_0, %done242], [%v314, %body304]
  %carried304_1 = phi <4 x float> [%carried242_1, %done242], [%v319, %body304]
  %c305 = icmp slt i64 %index304, %n42
  br i1 %c305, label %body304, label %done304
body304:
  %i306 = mul nsw i64 %index304, 4
  %p307 = getelementptr inbounds float, ptr %p228, i64 %i306
  %p308 = getelementptr inbounds float, ptr %p307, i64 %i217
  call void @llvm.prefetch.p0(ptr %p308, i32 0, i32 2, i32 1)
  %v309 = load <4 x float>, ptr %p307, align 4
  %p310 = getelementptr inbounds float, ptr %p234, i64 %index304
  %v311 = load float, ptr %p310, align 4
  %v312 = insertelement <4 x float> poison, float %v311, i64 0
  %v313 = shufflevector <4 x float> %v312, <4 x float> poison, <4 x i32> zeroinitializer
  %v314 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v313, <4 x float> %v309, <4 x float> %carried304_0)
  %p315 = getelementptr inbounds float, ptr %p310, i64 20
  %v316 = load float, ptr %p315, align 4
  %v317 = insertelement <4 x float> poison, float %v316, i64 0
  %v318 = shufflevector <4 x float> %v317, <4 x float> poison, <4 x i32> zeroinitializer
  %v319 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v318, <4 x float> %v309, <4 x float> %carried304_1)
  %i320 = add nsw i64 %index304, 1
  br label %loop304
done304:
  store <4 x float> %carried304_0, ptr %p236, align 4
  store <4 x float> %carried304_1, ptr %p237, align 4
  %i321 = add nsw i64 %index231, 2
  br label %loop231
done231:
  %i322 = add nsw i64 %index225, 1
  br label %loop225
done225:
  %i323 = add nsw i64 %index218, 1
  %c324 = icmp slt i64 %i323, 16
  br i1 %c324, label %loop218, label %done218
done218:
  %i325 = mul nsw i64 %i63, 4
  %i326 = mul nsw i64 %i66, 4
  %i327 = add nsw i64 %i325, %i326
  %c328 = icmp slt i64 %n44, %i327
  %i329 = select i1 %c328, i64 %n44, i64 %i327
  br label %loop330
loop330:
  %index330 = phi i64 [0, %done218], [%i497, %done370]
  %c331 = icmp slt i64 %index330, %i62
  br i1 %c331, label %body330, label %done330
body330:
  %i332 = add nsw i64 %i59, %index330
  %i333 = urem i64 %i332, %n32
  %i334 = udiv i64 %i332, %n32
  %i335 = udiv i64 %i334, %n30
  %i336 = urem i64 %i334, %n30
  %i337 = mul nsw i64 %i336, 2
  %i338 = mul nsw i64 %i333, 2
  %i339 = mul nsw i64 %index330, 24
  %p340 = getelementptr inbounds float, ptr %p52, i64 %i339
  %p341 = getelementptr inbounds float, ptr %p340, i64 %i50
  %i342 = mul nsw i64 2, %i50
  %p343 = getelementptr inbounds float, ptr %p340, i64 %i342
  %i344 = mul nsw i64 3, %i50
  %p345 = getelementptr inbounds float, ptr %p340, i64 %i344
  %i346 = mul nsw i64 4, %i50
  %p347 = getelementptr inbounds float, ptr %p340, i64 %i346
  %i348 = mul nsw i64 5, %i50
  %p349 = getelementptr inbounds float, ptr %p340, i64 %i348
  %i350 = mul nsw i64 6, %i50
  %p351 = getelementptr inbounds float, ptr %p340, i64 %i350
  %i352 = mul nsw i64 7, %i50
  %p353 = getelementptr inbounds float, ptr %p340, i64 %i352
  %i354 = mul nsw i64 8, %i50
  %p355 = getelementptr inbounds float, ptr %p340, i64 %i354
  %i356 = mul nsw i64 9, %i50
  %p357 = getelementptr inbounds float, ptr %p340, i64 %i356
  %i358 = mul nsw i64 10, %i50
  %p359 = getelementptr inbounds float, ptr %p340, i64 %i358
  %i360 = mul nsw i64 11, %i50
  %p361 = getelementptr inbounds float, ptr %p340, i64 %i360
  %i362 = mul nsw i64 12, %i50
  %p363 = getelementptr inbounds float, ptr %p340, i64 %i362
  %i364 = mul nsw i64 13, %i50
  %p365 = getelementptr inbounds float, ptr %p340, i64 %i364
  %i366 = mul nsw i64 14, %i50
  %p367 = getelementptr inbounds float, ptr %p340, i64 %i366
  %i368 = mul nsw i64 15, %i50
  %p369 = getelementptr inbounds float, ptr %p340, i64 %i368
  br label %loop370
loop370:
  %index370 = phi i64 [%i325, %body330], [%i496, %after471]
  %c371 = icmp slt i64 %index370, %i329
  br i1 %c371, label %body370, label %done370
body370:
  %i372 = sub nsw i64 %i329, %index370
  %c373 = icmp sgt i64 %i372, 0
  %i374 = select i1 %c373, i64 %i372, i64 0
  %c375 = icmp slt i64 %i374, 4
  %i376 = select i1 %c375, i64 %i374, i64 4
  %v377 = trunc i64 %i376 to i32
  %v378 = insertelement <4 x i32> poison, i32 %v377, i64 0
  %v379 = shufflevector <4 x i32> %v378, <4 x i32> poison, <4 x i32> zeroinitializer
  %m380 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v379
  %p381 = getelementptr inbounds float, ptr %p6, i64 %index370
  %v382 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p381, i32 1, <4 x i1> %m380, <4 x float> zeroinitializer)
  %i383 = sub nsw i64 %index370, %i325
  %p384 = getelementptr inbounds float, ptr %p340, i64 %i383
  %v385 = load <4 x float>, ptr %p384, align 4
  %p386 = getelementptr inbounds float, ptr %p347, i64 %i383
  %v387 = load <4 x float>, ptr %p386, align 4
  %p388 = getelementptr inbounds float, ptr %p355, i64 %i383
  %v389 = load <4 x float>, ptr %p388, align 4
  %p390 = getelementptr inbounds float, ptr %p363, i64 %i383
  %v391 = load <4 x float>, ptr %p390, align 4
  %v392 = fadd <4 x float> %v387, %v389
  %v393 = fsub <4 x float> %v387, %v389
  %v394 = fadd <4 x float> %v385, %v392
  %v395 = fsub <4 x float> %v393, %v391
  %p396 = getelementptr inbounds float, ptr %p341, i64 %i383
  %v397 = load <4 x float>, ptr %p396, align 4
  %p398 = getelementptr inbounds float, ptr %p349, i64 %i383
  %v399 = load <4 x float>, ptr %p398, align 4
  %p400 = getelementptr inbounds float, ptr %p357, i64 %i383
  %v401 = load <4 x float>, ptr %p400, align 4
  %p402 = getelementptr inbounds float, ptr %p365, i64 %i383
  %v403 = load <4 x float>, ptr %p402, align 4
  %v404 = fadd <4 x float> %v399, %v401
  %v405 = fsub <4 x float> %v399, %v401
  %v406 = fadd <4 x float> %v397, %v404
  %v407 = fsub <4 x float> %v405, %v403
  %p408 = getelementptr inbounds float, ptr %p343, i64 %i383
  %v409 = load <4 x float>, ptr %p408, align 4
  %p410 = getelementptr inbounds float, ptr %p351, i64 %i383
  %v411 = load <4 x float>, ptr %p410, align 4
  %p412 = getelementptr inbounds float, ptr %p359, i64 %i383
  %v413 = load <4 x float>, ptr %p412, align 4
  %p414 = getelementptr inbounds float, ptr %p367, i64 %i383
  %v415 = load <4 x float>, ptr %p414, align 4
  %v416 = fadd <4 x float> %v411, %v413
  %v417 = fsub <4 x float> %v411, %v413
  %v418 = fadd <4 x float> %v409, %v416
  %v419 = fsub <4 x float> %v417, %v415
  %p420 = getelementptr inbounds float, ptr %p345, i64 %i383
  %v421 = load <4 x float>, ptr %p420, align 4
  %p422 = getelementptr inbounds float, ptr %p353, i64 %i383
  %v423 = load <4 x float>, ptr %p422, align 4
  %p424 = getelementptr inbounds float, ptr %p361, i64 %i383
  %v425 = load <4 x float>, ptr %p424, align 4
  %p426 = getelementptr inbounds float, ptr %p369, i64 %i383
  %v427 = load <4 x float>, ptr %p426, align 4
  %v428 = fadd <4 x float> %v423, %v425
  %v429 = fsub <4 x float> %v423, %v425
  %v430 = fadd <4 x float> %v421, %v428
  %v431 = fsub <4 x float> %v429, %v427
  %v432 = fadd <4 x float> %v406, %v418
  %v433 = fsub <4 x float> %v406, %v418
  %v434 = fadd <4 x float> %v394, %v432
  %v435 = fsub <4 x float> %v433, %v430
  %v436 = fadd <4 x float> %v407, %v419
  %v437 = fsub <4 x float> %v407, %v419
  %v438 = fadd <4 x float> %v395, %v436
  %v439 = fsub <4 x float> %v437, %v431
  %v440 = fadd <4 x float> %v434, %v382
  %v441 = fadd <4 x float> %v435, %v382
  %v442 = fadd <4 x float> %v438, %v382
  %v443 = fadd <4 x float> %v439, %v382
  %i444 = mul nsw i64 %i335, %n20
  %c445 = icmp slt i64 %i337, %n24
  br i1 %c445, label %then446, label %after446
then446:
  %c447 = icmp slt i64 %i338, %n26
  br i1 %c447, label %then448, label %after448
then448:
  %i449 = mul nsw i64 %i337, %n22
  %i450 = mul nsw i64 %i338, 5
  %i451 = add nsw i64 %i449, %i450
  %i452 = add nsw i64 %i444, %i451
  %i453 = add nsw i64 %i452, %index370
  %m454 = fcmp ogt <4 x float> zeroinitializer, %v440
  %v455 = select <4 x i1> %m454, <4 x float> zeroinitializer, <4 x float> %v440
  %p456 = getelementptr inbounds float, ptr %p8, i64 %i453
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v455, ptr %p456, i32 1, <4 x i1> %m380)
  br label %after448
after448:
  %i457 = add nsw i64 %i338, 1
  %c458 = icmp slt i64 %i457, %n26
  br i1 %c458, label %then459, label %after459
then459:
  %i460 = mul nsw i64 %i337, %n22
  %i461 = add nsw i64 %i338, 1
  %i462 = mul nsw i64 %i461, 5
  %i463 = add nsw i64 %i460, %i462
  %i464 = add nsw i64 %i444, %i463
  %i465 = add nsw i64 %i464, %index370
  %m466 = fcmp ogt <4 x float> zeroinitializer, %v441
  %v467 = select <4 x i1> %m466, <4 x float> zeroinitializer, <4 x float> %v441
  %p468 = getelementptr inbounds float, ptr %p8, i64 %i465
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v467, ptr %p468, i32 1, <4 x i1> %m380)
  br label %after459
after459:
  br label %after446
after446:
  %i469 = add nsw i64 %i337, 1
  %c470 = icmp slt i64 %i469, %n24
  br i1 %c470, label %then471, label %after471
then471:
  %c472 = icmp slt i64 %i338, %n26
  br i1 %c472, label %then473, label %after473
then473:
  %i474 = add nsw i64 %i337, 1
  %i475 = mul nsw i64 %i474, %n22
  %i476 = mul nsw i64 %i338, 5
  %i477 = add nsw i64 %i475, %i476
  %i478 = add nsw i64 %i444, %i477
  %i479 = add nsw i64 %i478, %index370
  %m480 = fcmp ogt <4 x float> zeroinitializer, %v442
  %v481 = select <4 x i1> %m480, <4 x float> zeroinitializer, <4 x float> %v442
  %p482 = getelementptr inbounds float, ptr %p8, i64 %i479
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v481, ptr %p482, i32 1, <4 x i1> %m380)
  br label %after473
after473:
  %i483 = add nsw i64 %i338, 1
  %c484 = icmp slt i64 %i483, %n26
  br i1 %c484, label %then485, label %after485
then485:
  %i486 = add nsw i64 %i337, 1
  %i487 = mul nsw i64 %i486, %n22
  %i488 = add nsw i64 %i338, 1
  %i489 = mul nsw i64 %i488, 5
  %i490 = add nsw i64 %i487, %i489
  %i491 = add nsw i64 %i444, %i490
  %i492 = add nsw i64 %i491, %index370
  %m493 = fcmp ogt <4 x float> zeroinitializer, %v443
  %v494 = select <4 x i1> %m493, <4 x float> zeroinitializer, <4 x float> %v443
  %p495 = getelementptr inbounds float, ptr %p8, i64 %i492
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v494, ptr %p495, i32 1, <4 x i1> %m380)
  br label %after485
after485:
  br label %after471
after471:
  %i496 = add nsw i64 %index370, 4
  br label %loop370
done370:
  %i497 = add nsw i64 %index330, 1
  br label %loop330
done330:
  %i498 = add nsw i64 %index55, 1
  br label %loop55
done55:
  ret void
}
