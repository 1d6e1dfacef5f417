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
  %index55 = phi i64 [%first, %entry], [%i494, %done336]
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
  %i325 = mul nsw i64 %n42, 4
  %i326 = mul nsw i64 %n36, %i325
  %p327 = getelementptr inbounds float, ptr %p4, i64 %i326
  %v328 = load float, ptr %p327, align 4
  %v329 = insertelement <4 x float> poison, float %v328, i64 0
  %v330 = shufflevector <4 x float> %v329, <4 x float> poison, <4 x i32> zeroinitializer
  %i331 = mul nsw i64 %i63, 4
  %i332 = mul nsw i64 %i66, 4
  %i333 = add nsw i64 %i331, %i332
  %c334 = icmp slt i64 %n44, %i333
  %i335 = select i1 %c334, i64 %n44, i64 %i333
  br label %loop336
loop336:
  %index336 = phi i64 [0, %done218], [%i493, %done376]
  %c337 = icmp slt i64 %index336, %i62
  br i1 %c337, label %body336, label %done336
body336:
  %i338 = add nsw i64 %i59, %index336
  %i339 = urem i64 %i338, %n32
  %i340 = udiv i64 %i338, %n32
  %i341 = udiv i64 %i340, %n30
  %i342 = urem i64 %i340, %n30
  %i343 = mul nsw i64 %i342, 2
  %i344 = mul nsw i64 %i339, 2
  %i345 = mul nsw i64 %index336, 24
  %p346 = getelementptr inbounds float, ptr %p52, i64 %i345
  %p347 = getelementptr inbounds float, ptr %p346, i64 %i50
  %i348 = mul nsw i64 2, %i50
  %p349 = getelementptr inbounds float, ptr %p346, i64 %i348
  %i350 = mul nsw i64 3, %i50
  %p351 = getelementptr inbounds float, ptr %p346, i64 %i350
  %i352 = mul nsw i64 4, %i50
  %p353 = getelementptr inbounds float, ptr %p346, i64 %i352
  %i354 = mul nsw i64 5, %i50
  %p355 = getelementptr inbounds float, ptr %p346, i64 %i354
  %i356 = mul nsw i64 6, %i50
  %p357 = getelementptr inbounds float, ptr %p346, i64 %i356
  %i358 = mul nsw i64 7, %i50
  %p359 = getelementptr inbounds float, ptr %p346, i64 %i358
  %i360 = mul nsw i64 8, %i50
  %p361 = getelementptr inbounds float, ptr %p346, i64 %i360
  %i362 = mul nsw i64 9, %i50
  %p363 = getelementptr inbounds float, ptr %p346, i64 %i362
  %i364 = mul nsw i64 10, %i50
  %p365 = getelementptr inbounds float, ptr %p346, i64 %i364
  %i366 = mul nsw i64 11, %i50
  %p367 = getelementptr inbounds float, ptr %p346, i64 %i366
  %i368 = mul nsw i64 12, %i50
  %p369 = getelementptr inbounds float, ptr %p346, i64 %i368
  %i370 = mul nsw i64 13, %i50
  %p371 = getelementptr inbounds float, ptr %p346, i64 %i370
  %i372 = mul nsw i64 14, %i50
  %p373 = getelementptr inbounds float, ptr %p346, i64 %i372
  %i374 = mul nsw i64 15, %i50
  %p375 = getelementptr inbounds float, ptr %p346, i64 %i374
  br label %loop376
loop376:
  %index376 = phi i64 [%i331, %body336], [%i492, %after471]
  %c377 = icmp slt i64 %index376, %i335
  br i1 %c377, label %body376, label %done376
body376:
  %i378 = sub nsw i64 %i335, %index376
  %c379 = icmp sgt i64 %i378, 0
  %i380 = select i1 %c379, i64 %i378, i64 0
  %c381 = icmp slt i64 %i380, 4
  %i382 = select i1 %c381, i64 %i380, i64 4
  %v383 = trunc i64 %i382 to i32
  %v384 = insertelement <4 x i32> poison, i32 %v383, i64 0
  %v385 = shufflevector <4 x i32> %v384, <4 x i32> poison, <4 x i32> zeroinitializer
  %m386 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v385
  %i387 = sub nsw i64 %index376, %i331
  %p388 = getelementptr inbounds float, ptr %p346, i64 %i387
  %v389 = load <4 x float>, ptr %p388, align 4
  %p390 = getelementptr inbounds float, ptr %p353, i64 %i387
  %v391 = load <4 x float>, ptr %p390, align 4
  %p392 = getelementptr inbounds float, ptr %p361, i64 %i387
  %v393 = load <4 x float>, ptr %p392, align 4
  %p394 = getelementptr inbounds float, ptr %p369, i64 %i387
  %v395 = load <4 x float>, ptr %p394, align 4
  %v396 = fadd <4 x float> %v391, %v393
  %v397 = fsub <4 x float> %v391, %v393
  %v398 = fadd <4 x float> %v389, %v396
  %v399 = fsub <4 x float> %v397, %v395
  %p400 = getelementptr inbounds float, ptr %p347, i64 %i387
  %v401 = load <4 x float>, ptr %p400, align 4
  %p402 = getelementptr inbounds float, ptr %p355, i64 %i387
  %v403 = load <4 x float>, ptr %p402, align 4
  %p404 = getelementptr inbounds float, ptr %p363, i64 %i387
  %v405 = load <4 x float>, ptr %p404, align 4
  %p406 = getelementptr inbounds float, ptr %p371, i64 %i387
  %v407 = load <4 x float>, ptr %p406, align 4
  %v408 = fadd <4 x float> %v403, %v405
  %v409 = fsub <4 x float> %v403, %v405
  %v410 = fadd <4 x float> %v401, %v408
  %v411 = fsub <4 x float> %v409, %v407
  %p412 = getelementptr inbounds float, ptr %p349, i64 %i387
  %v413 = load <4 x float>, ptr %p412, align 4
  %p414 = getelementptr inbounds float, ptr %p357, i64 %i387
  %v415 = load <4 x float>, ptr %p414, align 4
  %p416 = getelementptr inbounds float, ptr %p365, i64 %i387
  %v417 = load <4 x float>, ptr %p416, align 4
  %p418 = getelementptr inbounds float, ptr %p373, i64 %i387
  %v419 = load <4 x float>, ptr %p418, align 4
  %v420 = fadd <4 x float> %v415, %v417
  %v421 = fsub <4 x float> %v415, %v417
  %v422 = fadd <4 x float> %v413, %v420
  %v423 = fsub <4 x float> %v421, %v419
  %p424 = getelementptr inbounds float, ptr %p351, i64 %i387
  %v425 = load <4 x float>, ptr %p424, align 4
  %p426 = getelementptr inbounds float, ptr %p359, i64 %i387
  %v427 = load <4 x float>, ptr %p426, align 4
  %p428 = getelementptr inbounds float, ptr %p367, i64 %i387
  %v429 = load <4 x float>, ptr %p428, align 4
  %p430 = getelementptr inbounds float, ptr %p375, i64 %i387
  %v431 = load <4 x float>, ptr %p430, align 4
  %v432 = fadd <4 x float> %v427, %v429
  %v433 = fsub <4 x float> %v427, %v429
  %v434 = fadd <4 x float> %v425, %v432
  %v435 = fsub <4 x float> %v433, %v431
  %v436 = fadd <4 x float> %v410, %v422
  %v437 = fsub <4 x float> %v410, %v422
  %v438 = fadd <4 x float> %v398, %v436
  %v439 = fsub <4 x float> %v437, %v434
  %v440 = fadd <4 x float> %v411, %v423
  %v441 = fsub <4 x float> %v411, %v423
  %v442 = fadd <4 x float> %v399, %v440
  %v443 = fsub <4 x float> %v441, %v435
  %v444 = fmul <4 x float> %v438, %v330
  %v445 = fmul <4 x float> %v439, %v330
  %v446 = fmul <4 x float> %v442, %v330
  %v447 = fmul <4 x float> %v443, %v330
  %i448 = mul nsw i64 %i341, %n20
  %c449 = icmp slt i64 %i343, %n24
  br i1 %c449, label %then450, label %after450
then450:
  %c451 = icmp slt i64 %i344, %n26
  br i1 %c451, label %then452, label %after452
then452:
  %i453 = mul nsw i64 %i343, %n22
  %i454 = mul nsw i64 %i344, 5
  %i455 = add nsw i64 %i453, %i454
  %i456 = add nsw i64 %i448, %i455
  %i457 = add nsw i64 %i456, %index376
  %p458 = getelementptr inbounds float, ptr %p8, i64 %i457
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v444, ptr %p458, i32 1, <4 x i1> %m386)
  br label %after452
after452:
  %i459 = add nsw i64 %i344, 1
  %c460 = icmp slt i64 %i459, %n26
  br i1 %c460, label %then461, label %after461
then461:
  %i462 = mul nsw i64 %i343, %n22
  %i463 = add nsw i64 %i344, 1
  %i464 = mul nsw i64 %i463, 5
  %i465 = add nsw i64 %i462, %i464
  %i466 = add nsw i64 %i448, %i465
  %i467 = add nsw i64 %i466, %index376
  %p468 = getelementptr inbounds float, ptr %p8, i64 %i467
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v445, ptr %p468, i32 1, <4 x i1> %m386)
  br label %after461
after461:
  br label %after450
after450:
  %i469 = add nsw i64 %i343, 1
  %c470 = icmp slt i64 %i469, %n24
  br i1 %c470, label %then471, label %after471
then471:
  %c472 = icmp slt i64 %i344, %n26
  br i1 %c472, label %then473, label %after473
then473:
  %i474 = add nsw i64 %i343, 1
  %i475 = mul nsw i64 %i474, %n22
  %i476 = mul nsw i64 %i344, 5
  %i477 = add nsw i64 %i475, %i476
  %i478 = add nsw i64 %i448, %i477
  %i479 = add nsw i64 %i478, %index376
  %p480 = getelementptr inbounds float, ptr %p8, i64 %i479
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v446, ptr %p480, i32 1, <4 x i1> %m386)
  br label %after473
after473:
  %i481 = add nsw i64 %i344, 1
  %c482 = icmp slt i64 %i481, %n26
  br i1 %c482, label %then483, label %after483
then483:
  %i484 = add nsw i64 %i343, 1
  %i485 = mul nsw i64 %i484, %n22
  %i486 = add nsw i64 %i344, 1
  %i487 = mul nsw i64 %i486, 5
  %i488 = add nsw i64 %i485, %i487
  %i489 = add nsw i64 %i448, %i488
  %i490 = add nsw i64 %i489, %index376
  %p491 = getelementptr inbounds float, ptr %p8, i64 %i490
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v447, ptr %p491, i32 1, <4 x i1> %m386)
  br label %after483
after483:
  br label %after471
after471:
  %i492 = add nsw i64 %index376, 4
  br label %loop376
done376:
  %i493 = add nsw i64 %index336, 1
  br label %loop336
done336:
  %i494 = add nsw i64 %index55, 1
  br label %loop55
done55:
  ret void
}
