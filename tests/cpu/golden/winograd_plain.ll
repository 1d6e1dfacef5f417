declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr, i32, <4 x i1>, <4 x bfloat>)
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
  %i55 = mul nsw i64 %n40, 16
  %i56 = add nsw i64 %i55, 16
  br label %loop57
loop57:
  %index57 = phi i64 [%first, %entry], [%i647, %done477]
  %c58 = icmp slt i64 %index57, %last
  br i1 %c58, label %body57, label %done57
body57:
  %i59 = urem i64 %index57, %n38
  %i60 = udiv i64 %index57, %n38
  %i61 = mul nsw i64 %i60, %n34
  %i62 = sub nsw i64 %n28, %i61
  %c63 = icmp slt i64 %n34, %i62
  %i64 = select i1 %c63, i64 %n34, i64 %i62
  %i65 = mul nsw i64 %i59, %n40
  %i66 = sub nsw i64 %n36, %i65
  %c67 = icmp slt i64 %n40, %i66
  %i68 = select i1 %c67, i64 %n40, i64 %i66
  %i69 = mul nsw i64 16, %i50
  br label %loop70
loop70:
  %index70 = phi i64 [0, %body57], [%i73, %body70]
  %c71 = icmp slt i64 %index70, %i69
  br i1 %c71, label %body70, label %done70
body70:
  %p72 = getelementptr inbounds float, ptr %p52, i64 %index70
  store <4 x float> zeroinitializer, ptr %p72, align 4
  %i73 = add nsw i64 %index70, 4
  br label %loop70
done70:
  br label %loop74
loop74:
  %index74 = phi i64 [0, %done70], [%i471, %done367]
  %c75 = icmp slt i64 %index74, %n42
  br i1 %c75, label %body74, label %done74
body74:
  %i76 = sub nsw i64 %n42, %index74
  %c77 = icmp slt i64 %i76, 4
  %i78 = select i1 %c77, i64 %i76, i64 4
  br label %loop79
loop79:
  %index79 = phi i64 [0, %body74], [%i225, %done133]
  %c80 = icmp slt i64 %index79, %i64
  br i1 %c80, label %body79, label %done79
body79:
  %i81 = add nsw i64 %i61, %index79
  %i82 = urem i64 %i81, %n32
  %i83 = udiv i64 %i81, %n32
  %i84 = udiv i64 %i83, %n30
  %i85 = urem i64 %i83, %n30
  %i86 = mul nsw i64 %i85, 2
  %i87 = mul nsw i64 %i82, 2
  %i88 = mul nsw i64 %i84, %n16
  %i89 = sub nsw i64 %i86, %n46
  %i90 = mul nsw i64 %i89, %n18
  %i91 = sub nsw i64 %i87, %n48
  %i92 = mul nsw i64 %i91, 5
  %p93 = getelementptr inbounds float, ptr %p2, i64 %i88
  %p94 = getelementptr inbounds float, ptr %p93, i64 %i90
  %p95 = getelementptr inbounds float, ptr %p94, i64 %i92
  %p96 = getelementptr inbounds float, ptr %p95, i64 %index74
  %i97 = mul nsw i64 %index79, 20
  %p98 = getelementptr inbounds float, ptr %scratch, i64 %i97
  %p99 = getelementptr inbounds float, ptr %p96, i64 %n18
  %i100 = mul nsw i64 2, %n18
  %p101 = getelementptr inbounds float, ptr %p96, i64 %i100
  %i102 = mul nsw i64 3, %n18
  %p103 = getelementptr inbounds float, ptr %p96, i64 %i102
  %p104 = getelementptr inbounds float, ptr %p98, i64 %i49
  %i105 = mul nsw i64 2, %i49
  %p106 = getelementptr inbounds float, ptr %p98, i64 %i105
  %i107 = mul nsw i64 3, %i49
  %p108 = getelementptr inbounds float, ptr %p98, i64 %i107
  %i109 = mul nsw i64 4, %i49
  %p110 = getelementptr inbounds float, ptr %p98, i64 %i109
  %i111 = mul nsw i64 5, %i49
  %p112 = getelementptr inbounds float, ptr %p98, i64 %i111
  %i113 = mul nsw i64 6, %i49
  %p114 = getelementptr inbounds float, ptr %p98, i64 %i113
  %i115 = mul nsw i64 7, %i49
  %p116 = getelementptr inbounds float, ptr %p98, i64 %i115
  %i117 = mul nsw i64 8, %i49
  %p118 = getelementptr inbounds float, ptr %p98, i64 %i117
  %i119 = mul nsw i64 9, %i49
  %p120 = getelementptr inbounds float, ptr %p98, i64 %i119
  %i121 = mul nsw i64 10, %i49
  %p122 = getelementptr inbounds float, ptr %p98, i64 %i121
  %i123 = mul nsw i64 11, %i49
  %p124 = getelementptr inbounds float, ptr %p98, i64 %i123
  %i125 = mul nsw i64 12, %i49
  %p126 = getelementptr inbounds float, ptr %p98, i64 %i125
  %i127 = mul nsw i64 13, %i49
  %p128 = getelementptr inbounds float, ptr %p98, i64 %i127
  %i129 = mul nsw i64 14, %i49
  %p130 = getelementptr inbounds float, ptr %p98, i64 %i129
  %i131 = mul nsw i64 15, %i49
  %p132 = getelementptr inbounds float, ptr %p98, i64 %i131
  br label %loop133
loop133:
  %index133 = phi i64 [0, %body79], [%i224, %body133]
  %c134 = icmp slt i64 %index133, %i78
  br i1 %c134, label %body133, label %done133
body133:
  %i135 = sub nsw i64 %i78, %index133
  %c136 = icmp sgt i64 %i135, 0
  %i137 = select i1 %c136, i64 %i135, i64 0
  %c138 = icmp slt i64 %i137, 4
  %i139 = select i1 %c138, i64 %i137, i64 4
  %v140 = trunc i64 %i139 to i32
  %v141 = insertelement <4 x i32> poison, i32 %v140, i64 0
  %v142 = shufflevector <4 x i32> %v141, <4 x i32> poison, <4 x i32> zeroinitializer
  %m143 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v142
  %p144 = getelementptr inbounds float, ptr %p96, i64 %index133
  %v145 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p144, i32 1, <4 x i1> %m143, <4 x float> zeroinitializer)
  %p146 = getelementptr inbounds float, ptr %p144, i64 5
  %v147 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p146, i32 1, <4 x i1> %m143, <4 x float> zeroinitializer)
  %p148 = getelementptr inbounds float, ptr %p144, i64 10
  %v149 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p148, i32 1, <4 x i1> %m143, <4 x float> zeroinitializer)
  %p150 = getelementptr inbounds float, ptr %p144, i64 15
  %v151 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p150, i32 1, <4 x i1> %m143, <4 x float> zeroinitializer)
  %v152 = fsub <4 x float> %v145, %v149
  %v153 = fadd <4 x float> %v147, %v149
  %v154 = fsub <4 x float> %v149, %v147
  %v155 = fsub <4 x float> %v147, %v151
  %p156 = getelementptr inbounds float, ptr %p99, i64 %index133
  %v157 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p156, i32 1, <4 x i1> %m143, <4 x float> zeroinitializer)
  %p158 = getelementptr inbounds float, ptr %p156, i64 5
  %v159 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p158, i32 1, <4 x i1> %m143, <4 x float> zeroinitializer)
  %p160 = getelementptr inbounds float, ptr %p156, i64 10
  %v161 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p160, i32 1, <4 x i1> %m143, <4 x float> zeroinitializer)
  %p162 = getelementptr inbounds float, ptr %p156, i64 15
  %v163 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p162, i32 1, <4 x i1> %m143, <4 x float> zeroinitializer)
  %v164 = fsub <4 x float> %v157, %v161
  %v165 = fadd <4 x float> %v159, %v161
  %v166 = fsub <4 x float> %v161, %v159
  %v167 = fsub <4 x float> %v159, %v163
  %p168 = getelementptr inbounds float, ptr %p101, i64 %index133
  %v169 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p168, i32 1, <4 x i1> %m143, <4 x float> zeroinitializer)
  %p170 = getelementptr inbounds float, ptr %p168, i64 5
  %v171 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p170, i32 1, <4 x i1> %m143, <4 x float> zeroinitializer)
  %p172 = getelementptr inbounds float, ptr %p168, i64 10
  %v173 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p172, i32 1, <4 x i1> %m143, <4 x float> zeroinitializer)
  %p174 = getelementptr inbounds float, ptr %p168, i64 15
  %v175 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p174, i32 1, <4 x i1> %m143, <4 x float> zeroinitializer)
  %v176 = fsub <4 x float> %v169, %v173
  %v177 = fadd <4 x float> %v171, %v173
  %v178 = fsub <4 x float> %v173, %v171
  %v179 = fsub <4 x float> %v171, %v175
  %p180 = getelementptr inbounds float, ptr %p103, i64 %index133
  %v181 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p180, i32 1, <4 x i1> %m143, <4 x float> zeroinitializer)
  %p182 = getelementptr inbounds float, ptr %p180, i64 5
  %v183 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p182, i32 1, <4 x i1> %m143, <4 x float> zeroinitializer)
  %p184 = getelementptr inbounds float, ptr %p180, i64 10
  %v185 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p184, i32 1, <4 x i1> %m143, <4 x float> zeroinitializer)
  %p186 = getelementptr inbounds float, ptr %p180, i64 15
  %v187 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p186, i32 1, <4 x i1> %m143, <4 x float> zeroinitializer)
  %v188 = fsub <4 x float> %v181, %v185
  %v189 = fadd <4 x float> %v183, %v185
  %v190 = fsub <4 x float> %v185, %v183
  %v191 = fsub <4 x float> %v183, %v187
  %v192 = fsub <4 x float> %v152, %v176
  %v193 = fadd <4 x float> %v164, %v176
  %v194 = fsub <4 x float> %v176, %v164
  %v195 = fsub <4 x float> %v164, %v188
  %p196 = getelementptr inbounds float, ptr %p98, i64 %index133
  store <4 x float> %v192, ptr %p196, align 4
  %p197 = getelementptr inbounds float, ptr %p110, i64 %index133
  store <4 x float> %v193, ptr %p197, align 4
  %p198 = getelementptr inbounds float, ptr %p118, i64 %index133
  store <4 x float> %v194, ptr %p198, align 4
  %p199 = getelementptr inbounds float, ptr %p126, i64 %index133
  store <4 x float> %v195, ptr %p199, align 4
  %v200 = fsub <4 x float> %v153, %v177
  %v201 = fadd <4 x float> %v165, %v177
  %v202 = fsub <4 x float> %v177, %v165
  %v203 = fsub <4 x float> %v165, %v189
  %p204 = getelementptr inbounds float, ptr %p104, i64 %index133
  store <4 x float> %v200, ptr %p204, align 4
  %p205 = getelementptr inbounds float, ptr %p112, i64 %index133
  store <4 x float> %v201, ptr %p205, align 4
  %p206 = getelementptr inbounds float, ptr %p120, i64 %index133
  store <4 x float> %v202, ptr %p206, align 4
  %p207 = getelementptr inbounds float, ptr %p128, i64 %index133
  store <4 x float> %v203, ptr %p207, align 4
  %v208 = fsub <4 x float> %v154, %v178
  %v209 = fadd <4 x float> %v166, %v178
  %v210 = fsub <4 x float> %v178, %v166
  %v211 = fsub <4 x float> %v166, %v190
  %p212 = getelementptr inbounds float, ptr %p106, i64 %index133
  store <4 x float> %v208, ptr %p212, align 4
  %p213 = getelementptr inbounds float, ptr %p114, i64 %index133
  store <4 x float> %v209, ptr %p213, align 4
  %p214 = getelementptr inbounds float, ptr %p122, i64 %index133
  store <4 x float> %v210, ptr %p214, align 4
  %p215 = getelementptr inbounds float, ptr %p130, i64 %index133
  store <4 x float> %v211, ptr %p215, align 4
  %v216 = fsub <4 x float> %v155, %v179
  %v217 = fadd <4 x float> %v167, %v179
  %v218 = fsub <4 x float> %v179, %v167
  %v219 = fsub <4 x float> %v167, %v191
  %p220 = getelementptr inbounds float, ptr %p108, i64 %index133
  store <4 x float> %v216, ptr %p220, align 4
  %p221 = getelementptr inbounds float, ptr %p116, i64 %index133
  store <4 x float> %v217, ptr %p221, align 4
  %p222 = getelementptr inbounds float, ptr %p124, i64 %index133
  store <4 x float> %v218, ptr %p222, align 4
  %p223 = getelementptr inbounds float, ptr %p132, i64 %index133
  store <4 x float> %v219, ptr %p223, align 4
  %i224 = add nsw i64 %index133, 4
  br label %loop133
done133:
  %i225 = add nsw i64 %index79, 1
  br label %loop79
done79:
  br label %loop226
loop226:
  %index226 = phi i64 [0, %done79], [%i366, %done252]
  %c227 = icmp slt i64 %index226, %i68
  br i1 %c227, label %body226, label %done226
body226:
  %i228 = mul nsw i64 %index226, 16
  %p229 = getelementptr inbounds float, ptr %p54, i64 %i228
  %i230 = add nsw i64 %i65, %index226
  %i231 = mul nsw i64 %i230, 4
  %i232 = mul nsw i64 %n42, %n44
  %i233 = mul nsw i64 %index74, %n44
  %p234 = getelementptr inbounds float, ptr %p4, i64 %i233
  %p235 = getelementptr inbounds float, ptr %p234, i64 %i231
  %i236 = sub nsw i64 %n44, %i231
  %c237 = icmp sgt i64 %i236, 0
  %i238 = select i1 %c237, i64 %i236, i64 0
  %c239 = icmp slt i64 %i238, 4
  %i240 = select i1 %c239, i64 %i238, i64 4
  %v241 = trunc i64 %i240 to i32
  %v242 = insertelement <4 x i32> poison, i32 %v241, i64 0
  %v243 = shufflevector <4 x i32> %v242, <4 x i32> poison, <4 x i32> zeroinitializer
  %m244 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v243
  %i245 = mul nsw i64 %i232, 2
  %i246 = mul nsw i64 %i232, 3
  %i247 = mul nsw i64 %i232, 4
  %i248 = mul nsw i64 %i232, 5
  %i249 = mul nsw i64 %i232, 6
  %i250 = mul nsw i64 %i232, 7
  %i251 = mul nsw i64 %i232, 8
  br label %loop252
loop252:
  %index252 = phi i64 [0, %body226], [%i365, %body252]
  %c253 = icmp slt i64 %index252, %i78
  br i1 %c253, label %body252, label %done252
body252:
  %i254 = mul nsw i64 %index252, %n44
  %p255 = getelementptr inbounds float, ptr %p235, i64 %i254
  %i256 = mul nsw i64 %index252, 4
  %p257 = getelementptr inbounds float, ptr %p229, i64 %i256
  %i258 = mul nsw i64 4, %n44
  %p259 = getelementptr inbounds float, ptr %p255, i64 %i258
  call void @llvm.prefetch.p0(ptr %p259, i32 0, i32 3, i32 1)
  %i260 = mul nsw i64 4, %n44
  %p261 = getelementptr inbounds float, ptr %p255, i64 %i232
  %p262 = getelementptr inbounds float, ptr %p261, i64 %i260
  call void @llvm.prefetch.p0(ptr %p262, i32 0, i32 3, i32 1)
  %i263 = mul nsw i64 4, %n44
  %p264 = getelementptr inbounds float, ptr %p255, i64 %i245
  %p265 = getelementptr inbounds float, ptr %p264, i64 %i263
  call void @llvm.prefetch.p0(ptr %p265, i32 0, i32 3, i32 1)
  %i266 = mul nsw i64 4, %n44
  %p267 = getelementptr inbounds float, ptr %p255, i64 %i246
  %p268 = getelementptr inbounds float, ptr %p267, i64 %i266
  call void @llvm.prefetch.p0(ptr %p268, i32 0, i32 3, i32 1)
  %i269 = mul nsw i64 4, %n44
  %p270 = getelementptr inbounds float, ptr %p255, i64 %i247
  %p271 = getelementptr inbounds float, ptr %p270, i64 %i269
  call void @llvm.prefetch.p0(ptr %p271, i32 0, i32 3, i32 1)
  %i272 = mul nsw i64 4, %n44
  %p273 = getelementptr inbounds float, ptr %p255, i64 %i248
  %p274 = getelementptr inbounds float, ptr %p273, i64 %i272
  call void @llvm.prefetch.p0(ptr %p274, i32 0, i32 3, i32 1)
  %i275 = mul nsw i64 4, %n44
  %p276 = getelementptr inbounds float, ptr %p255, i64 %i249
  %p277 = getelementptr inbounds float, ptr %p276, i64 %i275
  call void @llvm.prefetch.p0(ptr %p277, i32 0, i32 3, i32 1)
  %i278 = mul nsw i64 4, %n44
  %p279 = getelementptr inbounds float, ptr %p255, i64 %i250
  %p280 = getelementptr inbounds float, ptr %p279, i64 %i278
  call void @llvm.prefetch.p0(ptr %p280, i32 0, i32 3, i32 1)
  %i281 = mul nsw i64 4, %n44
  %p282 = getelementptr inbounds float, ptr %p255, i64 %i251
  %p283 = getelementptr inbounds float, ptr %p282, i64 %i281
  call void @llvm.prefetch.p0(ptr %p283, i32 0, i32 3, i32 1)
  %v284 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p255, i32 1, <4 x i1> %m244, <4 x float> zeroinitializer)
  %p285 = getelementptr inbounds float, ptr %p255, i64 %i232
  %v286 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p285, i32 1, <4 x i1> %m244, <4 x float> zeroinitializer)
  %p287 = getelementptr inbounds float, ptr %p255, i64 %i245
  %v288 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p287, i32 1, <4 x i1> %m244, <4 x float> zeroinitializer)
  %p289 = getelementptr inbounds float, ptr %p255, i64 %i246
  %v290 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p289, i32 1, <4 x i1> %m244, <4 x float> zeroinitializer)
  %p291 = getelementptr inbounds float, ptr %p255, i64 %i247
  %v292 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p291, i32 1, <4 x i1> %m244, <4 x float> zeroinitializer)
  %p293 = getelementptr inbounds float, ptr %p255, i64 %i248
  %v294 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p293, i32 1, <4 x i1> %m244, <4 x float> zeroinitializer)
  %p295 = getelementptr inbounds float, ptr %p255, i64 %i249
  %v296 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p295, i32 1, <4 x i1> %m244, <4 x float> zeroinitializer)
  %p297 = getelementptr inbounds float, ptr %p255, i64 %i250
  %v298 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p297, i32 1, <4 x i1> %m244, <4 x float> zeroinitializer)
  %p299 = getelementptr inbounds float, ptr %p255, i64 %i251
  %v300 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p299, i32 1, <4 x i1> %m244, <4 x float> zeroinitializer)
  %v301 = fadd <4 x float> %v284, %v296
  %v302 = fadd <4 x float> %v301, %v290
  %v303 = fmul <4 x float> %v302, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v304 = fsub <4 x float> %v301, %v290
  %v305 = fmul <4 x float> %v304, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v306 = fadd <4 x float> %v286, %v298
  %v307 = fadd <4 x float> %v306, %v292
  %v308 = fmul <4 x float> %v307, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v309 = fsub <4 x float> %v306, %v292
  %v310 = fmul <4 x float> %v309, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v311 = fadd <4 x float> %v288, %v300
  %v312 = fadd <4 x float> %v311, %v294
  %v313 = fmul <4 x float> %v312, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v314 = fsub <4 x float> %v311, %v294
  %v315 = fmul <4 x float> %v314, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v316 = fadd <4 x float> %v284, %v288
  %v317 = fadd <4 x float> %v316, %v286
  %v318 = fmul <4 x float> %v317, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v319 = fsub <4 x float> %v316, %v286
  %v320 = fmul <4 x float> %v319, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  store <4 x float> %v284, ptr %p257, align 4
  %p321 = getelementptr inbounds float, ptr %p257, i64 %i56
  store <4 x float> %v318, ptr %p321, align 4
  %i322 = mul nsw i64 %i56, 2
  %p323 = getelementptr inbounds float, ptr %p257, i64 %i322
  store <4 x float> %v320, ptr %p323, align 4
  %i324 = mul nsw i64 %i56, 3
  %p325 = getelementptr inbounds float, ptr %p257, i64 %i324
  store <4 x float> %v288, ptr %p325, align 4
  %v326 = fadd <4 x float> %v303, %v313
  %v327 = fadd <4 x float> %v326, %v308
  %v328 = fmul <4 x float> %v327, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v329 = fsub <4 x float> %v326, %v308
  %v330 = fmul <4 x float> %v329, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i331 = mul nsw i64 %i56, 4
  %p332 = getelementptr inbounds float, ptr %p257, i64 %i331
  store <4 x float> %v303, ptr %p332, align 4
  %i333 = mul nsw i64 %i56, 5
  %p334 = getelementptr inbounds float, ptr %p257, i64 %i333
  store <4 x float> %v328, ptr %p334, align 4
  %i335 = mul nsw i64 %i56, 6
  %p336 = getelementptr inbounds float, ptr %p257, i64 %i335
  store <4 x float> %v330, ptr %p336, align 4
  %i337 = mul nsw i64 %i56, 7
  %p338 = getelementptr inbounds float, ptr %p257, i64 %i337
  store <4 x float> %v313, ptr %p338, align 4
  %v339 = fadd <4 x float> %v305, %v315
  %v340 = fadd <4 x float> %v339, %v310
  %v341 = fmul <4 x float> %v340, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v342 = fsub <4 x float> %v339, %v310
  %v343 = fmul <4 x float> %v342, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i344 = mul nsw i64 %i56, 8
  %p345 = getelementptr inbounds float, ptr %p257, i64 %i344
  store <4 x float> %v305, ptr %p345, align 4
  %i346 = mul nsw i64 %i56, 9
  %p347 = getelementptr inbounds float, ptr %p257, i64 %i346
  store <4 x float> %v341, ptr %p347, align 4
  %i348 = mul nsw i64 %i56, 10
  %p349 = getelementptr inbounds float, ptr %p257, i64 %i348
  store <4 x float> %v343, ptr %p349, align 4
  %i350 = mul nsw i64 %i56, 11
  %p351 = getelementptr inbounds float, ptr %p257, i64 %i350
  store <4 x float> %v315, ptr %p351, align 4
  %v352 = fadd <4 x float> %v296, %v300
  %v353 = fadd <4 x float> %v352, %v298
  %v354 = fmul <4 x float> %v353, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v355 = fsub <4 x float> %v352, %v298
  %v356 = fmul <4 x float> %v355, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i357 = mul nsw i64 %i56, 12
  %p358 = getelementptr inbounds float, ptr %p257, i64 %i357
  store <4 x float> %v296, ptr %p358, align 4
  %i359 = mul nsw i64 %i56, 13
  %p360 = getelementptr inbounds float, ptr %p257, i64 %i359
  store <4 x float> %v354, ptr %p360, align 4
  %i361 = mul nsw i64 %i56, 14
  %p362 = getelementptr inbounds float, ptr %p257, i64 %i361
  store <4 x float> %v356, ptr %p362, align 4
  %i363 = mul nsw i64 %i56, 15
  %p364 = getelementptr inbounds float, ptr %p257, i64 %i363
  store <4 x float> %v300, ptr %p364, align 4
  %i365 = add nsw i64 %index252, 1
  br label %loop252
done252:
  %i366 = add nsw i64 %index226, 1
  br label %loop226
done226:
  br label %loop367
loop367:
  %index367 = phi i64 [0, %done226], [%i469, %done374]
  %i368 = mul nsw i64 %index367, %i49
  %p369 = getelementptr inbounds float, ptr %scratch, i64 %i368
  %i370 = mul nsw i64 %index367, %i50
  %p371 = getelementptr inbounds float, ptr %p52, i64 %i370
  %i372 = mul nsw i64 %index367, %i56
  %p373 = getelementptr inbounds float, ptr %p54, i64 %i372
  br label %loop374
loop374:
  %index374 = phi i64 [0, %loop367], [%i468, %done380]
  %c375 = icmp slt i64 %index374, %i68
  br i1 %c375, label %body374, label %done374
body374:
  %i376 = mul nsw i64 %index374, 16
  %p377 = getelementptr inbounds float, ptr %p373, i64 %i376
  %i378 = mul nsw i64 %index374, 4
  %p379 = getelementptr inbounds float, ptr %p371, i64 %i378
  br label %loop380
loop380:
  %index380 = phi i64 [0, %body374], [%i467, %done451]
  %c381 = icmp slt i64 %index380, %i64
  br i1 %c381, label %body380, label %done380
body380:
  %i382 = mul nsw i64 %index380, 20
  %p383 = getelementptr inbounds float, ptr %p369, i64 %i382
  %i384 = mul nsw i64 %index380, 24
  %p385 = getelementptr inbounds float, ptr %p379, i64 %i384
  %p386 = getelementptr inbounds float, ptr %p385, i64 24
  %v387 = load <4 x float>, ptr %p385, align 4
  %v388 = load <4 x float>, ptr %p386, align 4
  %c389 = icmp sgt i64 %i78, 0
  %i390 = select i1 %c389, i64 %i78, i64 0
  %i391 = udiv i64 %i390, 4
  %i392 = mul nsw i64 %i391, 4
  br label %loop393
loop393:
  %index393 = phi i64 [0, %body380], [%i450, %body393]
  %carried393_0 = phi <4 x float> [%v387, %body380], [%v444, %body393]
  %carried393_1 = phi <4 x float> [%v388, %body380], [%v449, %body393]
  %c394 = icmp slt i64 %index393, %i392
  br i1 %c394, label %body393, label %done393
body393:
  %i395 = mul nsw i64 %index393, 4
  %p396 = getelementptr inbounds float, ptr %p377, i64 %i395
  %v397 = load <4 x float>, ptr %p396, align 4
  %p398 = getelementptr inbounds float, ptr %p383, i64 %index393
  %v399 = load float, ptr %p398, align 4
  %v400 = insertelement <4 x float> poison, float %v399, i64 0
  %v401 = shufflevector <4 x float> %v400, <4 x float> poison, <4 x i32> zeroinitializer
  %v402 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v401, <4 x float> %v397, <4 x float> %carried393_0)
  %p403 = getelementptr inbounds float, ptr %p398, i64 20
  %v404 = load float, ptr %p403, align 4
  %v405 = insertelement <4 x float> poison, float %v404, i64 0
  %v406 = shufflevector <4 x float> %v405, <4 x float> poison, <4 x i32> zeroinitializer
  %v407 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v406, <4 x float> %v397, <4 x float> %carried393_1)
  %p408 = getelementptr inbounds float, ptr %p377, i64 %i395
  %p409 = getelementptr inbounds float, ptr %p408, i64 4
  %v410 = load <4 x float>, ptr %p409, align 4
  %p411 = getelementptr inbounds float, ptr %p383, i64 %index393
  %p412 = getelementptr inbounds float, ptr %p411, i64 1
  %v413 = load float, ptr %p412, align 4
  %v414 = insertelement <4 x float> poison, float %v413, i64 0
  %v415 = shufflevector <4 x float> %v414, <4 x float> poison, <4 x i32> zeroinitializer
  %v416 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v415, <4 x float> %v410, <4 x float> %v402)
  %p417 = getelementptr inbounds float, ptr %p411, i64 21
  %v418 = load float, ptr %p417, align 4
  %v419 = insertelement <4 x float> poison, float %v418, i64 0
  %v420 = shufflevector <4 x float> %v419, <4 x float> poison, <4 x i32> zeroinitializer
  %v421 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v420, <4 x float> %v410, <4 x float> %v407)
  %p422 = getelementptr inbounds float, ptr %p377, i64 %i395
  %p423 = getelementptr inbounds float, ptr %p422, i64 8
  %v424 = load <4 x float>, ptr %p423, align 4
  %p425 = getelementptr inbounds float, ptr %p383, i64 %index393
  %p426 = getelementptr inbounds float, ptr %p425, i64 2
  %v427 = load float, ptr %p426, align 4
  %v428 = insertelement <4 x float> poison, float %v427, i64 0
  %v429 = shufflevector <4 x float> %v428, <4 x float> poison, <4 x i32> zeroinitializer
  %v430 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v429, <4 x float> %v424, <4 x float> %v416)
  %p431 = getelementptr inbounds float, ptr %p425, i64 22
  %v432 = load float, ptr %p431, align 4
  %v433 = insertelement <4 x float> poison, float %v432, i64 0
  %v434 = shufflevector <4 x float> %v433, <4 x float> poison, <4 x i32> zeroinitializer
  %v435 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v434, <4 x float> %v424, <4 x float> %v421)
  %p436 = getelementptr inbounds float, ptr %p377, i64 %i395
  %p437 = getelementptr inbounds float, ptr %p436, i64 12
  %v438 = load <4 x float>, ptr %p437, align 4
  %p439 = getelementptr inbounds float, ptr %p383, i64 %index393
  %p440 = getelementptr inbounds float, ptr %p439, i64 3
  %v441 = load float, ptr %p440, align 4
  %v442 = insertelement <4 x float> poison, float %v441, i64 0
  %v443 = shufflevector <4 x float> %v442, <4 x float> poison, <4 x i32> zeroinitializer
  %v444 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v443, <4 x float> %v438, <4 x float> %v430)
  %p445 = getelementptr inbounds float, ptr %p439, i64 23
  %v446 = load float, ptr %p445, align 4
  %v447 = insertelement <4 x float> poison, float %v446, i64 0
  %v448 = shufflevector <4 x float> %v447, <4 x float> poison, <4 x i32> zeroinitializer
  %v449 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v448, <4 x float> %v438, <4 x float> %v435)
  %i450 = add nsw i64 %index393, 4
  br label %loop393
done393:
  br label %loop451
loop451:
  %index451 = phi i64 [%i392, %done393], [%i466, %body451]
  %carried451_0 = phi <4 x float> [%carried393_0, %done393], [%v460, %body451]
  %carried451_1 = phi <4 x float> [%carried393_1, %done393], [%v465, %body451]
  %c452 = icmp slt i64 %index451, %i78
  br i1 %c452, label %body451, label %done451
body451:
  %i453 = mul nsw i64 %index451, 4
  %p454 = getelementptr inbounds float, ptr %p377, i64 %i453
  %v455 = load <4 x float>, ptr %p454, align 4
  %p456 = getelementptr inbounds float, ptr %p383, i64 %index451
  %v457 = load float, ptr %p456, align 4
  %v458 = insertelement <4 x float> poison, float %v457, i64 0
  %v459 = shufflevector <4 x float> %v458, <4 x float> poison, <4 x i32> zeroinitializer
  %v460 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v459, <4 x float> %v455, <4 x float> %carried451_0)
  %p461 = getelementptr inbounds float, ptr %p456, i64 20
  %v462 = load float, ptr %p461, align 4
  %v463 = insertelement <4 x float> poison, float %v462, i64 0
  %v464 = shufflevector <4 x float> %v463, <4 x float> poison, <4 x i32> zeroinitializer
  %v465 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v464, <4 x float> %v455, <4 x float> %carried451_1)
  %i466 = add nsw i64 %index451, 1
  br label %loop451
done451:
  store <4 x float> %carried451_0, ptr %p385, align 4
  store <4 x float> %carried451_1, ptr %p386, align 4
  %i467 = add nsw i64 %index380, 2
  br label %loop380
done380:
  %i468 = add nsw i64 %index374, 1
  br label %loop374
done374:
  %i469 = add nsw i64 %index367, 1
  %c470 = icmp slt i64 %i469, 16
  br i1 %c470, label %loop367, label %done367
done367:
  %i471 = add nsw i64 %index74, 4
  br label %loop74
done74:
  %i472 = mul nsw i64 %i65, 4
  %i473 = mul nsw i64 %i68, 4
  %i474 = add nsw i64 %i472, %i473
  %c475 = icmp slt i64 %n44, %i474
  %i476 = select i1 %c475, i64 %n44, i64 %i474
  br label %loop477
loop477:
  %index477 = phi i64 [0, %done74], [%i646, %done517]
  %c478 = icmp slt i64 %index477, %i64
  br i1 %c478, label %body477, label %done477
body477:
  %i479 = add nsw i64 %i61, %index477
  %i480 = urem i64 %i479, %n32
  %i481 = udiv i64 %i479, %n32
  %i482 = udiv i64 %i481, %n30
  %i483 = urem i64 %i481, %n30
  %i484 = mul nsw i64 %i483, 2
  %i485 = mul nsw i64 %i480, 2
  %i486 = mul nsw i64 %index477, 24
  %p487 = getelementptr inbounds float, ptr %p52, i64 %i486
  %p488 = getelementptr inbounds float, ptr %p487, i64 %i50
  %i489 = mul nsw i64 2, %i50
  %p490 = getelementptr inbounds float, ptr %p487, i64 %i489
  %i491 = mul nsw i64 3, %i50
  %p492 = getelementptr inbounds float, ptr %p487, i64 %i491
  %i493 = mul nsw i64 4, %i50
  %p494 = getelementptr inbounds float, ptr %p487, i64 %i493
  %i495 = mul nsw i64 5, %i50
  %p496 = getelementptr inbounds float, ptr %p487, i64 %i495
  %i497 = mul nsw i64 6, %i50
  %p498 = getelementptr inbounds float, ptr %p487, i64 %i497
  %i499 = mul nsw i64 7, %i50
  %p500 = getelementptr inbounds float, ptr %p487, i64 %i499
  %i501 = mul nsw i64 8, %i50
  %p502 = getelementptr inbounds float, ptr %p487, i64 %i501
  %i503 = mul nsw i64 9, %i50
  %p504 = getelementptr inbounds float, ptr %p487, i64 %i503
  %i505 = mul nsw i64 10, %i50
  %p506 = getelementptr inbounds float, ptr %p487, i64 %i505
  %i507 = mul nsw i64 11, %i50
  %p508 = getelementptr inbounds float, ptr %p487, i64 %i507
  %i509 = mul nsw i64 12, %i50
  %p510 = getelementptr inbounds float, ptr %p487, i64 %i509
  %i511 = mul nsw i64 13, %i50
  %p512 = getelementptr inbounds float, ptr %p487, i64 %i511
  %i513 = mul nsw i64 14, %i50
  %p514 = getelementptr inbounds float, ptr %p487, i64 %i513
  %i515 = mul nsw i64 15, %i50
  %p516 = getelementptr inbounds float, ptr %p487, i64 %i515
  br label %loop517
loop517:
  %index517 = phi i64 [%i472, %body477], [%i645, %after616]
  %c518 = icmp slt i64 %index517, %i476
  br i1 %c518, label %body517, label %done517
body517:
  %i519 = sub nsw i64 %i476, %index517
  %c520 = icmp sgt i64 %i519, 0
  %i521 = select i1 %c520, i64 %i519, i64 0
  %c522 = icmp slt i64 %i521, 4
  %i523 = select i1 %c522, i64 %i521, i64 4
  %v524 = trunc i64 %i523 to i32
  %v525 = insertelement <4 x i32> poison, i32 %v524, i64 0
  %v526 = shufflevector <4 x i32> %v525, <4 x i32> poison, <4 x i32> zeroinitializer
  %m527 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v526
  %i528 = sub nsw i64 %index517, %i472
  %p529 = getelementptr inbounds float, ptr %p487, i64 %i528
  %v530 = load <4 x float>, ptr %p529, align 4
  %p531 = getelementptr inbounds float, ptr %p494, i64 %i528
  %v532 = load <4 x float>, ptr %p531, align 4
  %p533 = getelementptr inbounds float, ptr %p502, i64 %i528
  %v534 = load <4 x float>, ptr %p533, align 4
  %p535 = getelementptr inbounds float, ptr %p510, i64 %i528
  %v536 = load <4 x float>, ptr %p535, align 4
  %v537 = fadd <4 x float> %v532, %v534
  %v538 = fsub <4 x float> %v532, %v534
  %v539 = fadd <4 x float> %v530, %v537
  %v540 = fsub <4 x float> %v538, %v536
  %p541 = getelementptr inbounds float, ptr %p488, i64 %i528
  %v542 = load <4 x float>, ptr %p541, align 4
  %p543 = getelementptr inbounds float, ptr %p496, i64 %i528
  %v544 = load <4 x float>, ptr %p543, align 4
  %p545 = getelementptr inbounds float, ptr %p504, i64 %i528
  %v546 = load <4 x float>, ptr %p545, align 4
  %p547 = getelementptr inbounds float, ptr %p512, i64 %i528
  %v548 = load <4 x float>, ptr %p547, align 4
  %v549 = fadd <4 x float> %v544, %v546
  %v550 = fsub <4 x float> %v544, %v546
  %v551 = fadd <4 x float> %v542, %v549
  %v552 = fsub <4 x float> %v550, %v548
  %p553 = getelementptr inbounds float, ptr %p490, i64 %i528
  %v554 = load <4 x float>, ptr %p553, align 4
  %p555 = getelementptr inbounds float, ptr %p498, i64 %i528
  %v556 = load <4 x float>, ptr %p555, align 4
  %p557 = getelementptr inbounds float, ptr %p506, i64 %i528
  %v558 = load <4 x float>, ptr %p557, align 4
  %p559 = getelementptr inbounds float, ptr %p514, i64 %i528
  %v560 = load <4 x float>, ptr %p559, align 4
  %v561 = fadd <4 x float> %v556, %v558
  %v562 = fsub <4 x float> %v556, %v558
  %v563 = fadd <4 x float> %v554, %v561
  %v564 = fsub <4 x float> %v562, %v560
  %p565 = getelementptr inbounds float, ptr %p492, i64 %i528
  %v566 = load <4 x float>, ptr %p565, align 4
  %p567 = getelementptr inbounds float, ptr %p500, i64 %i528
  %v568 = load <4 x float>, ptr %p567, align 4
  %p569 = getelementptr inbounds float, ptr %p508, i64 %i528
  %v570 = load <4 x float>, ptr %p569, align 4
  %p571 = getelementptr inbounds float, ptr %p516, i64 %i528
  %v572 = load <4 x float>, ptr %p571, align 4
  %v573 = fadd <4 x float> %v568, %v570
  %v574 = fsub <4 x float> %v568, %v570
  %v575 = fadd <4 x float> %v566, %v573
  %v576 = fsub <4 x float> %v574, %v572
  %v577 = fadd <4 x float> %v551, %v563
  %v578 = fsub <4 x float> %v551, %v563
  %v579 = fadd <4 x float> %v539, %v577
  %v580 = fsub <4 x float> %v578, %v575
  %v581 = fadd <4 x float> %v552, %v564
  %v582 = fsub <4 x float> %v552, %v564
  %v583 = fadd <4 x float> %v540, %v581
  %v584 = fsub <4 x float> %v582, %v576
  %i585 = mul nsw i64 %i482, %n20
  %c586 = icmp slt i64 %i484, %n24
  br i1 %c586, label %then587, label %after587
then587:
  %c588 = icmp slt i64 %i485, %n26
  br i1 %c588, label %then589, label %after589
then589:
  %i590 = mul nsw i64 %i484, %n22
  %i591 = mul nsw i64 %i485, 5
  %i592 = add nsw i64 %i590, %i591
  %i593 = add nsw i64 %i585, %i592
  %i594 = add nsw i64 %i593, %index517
  %p595 = getelementptr inbounds bfloat, ptr %p12, i64 %i594
  %v596 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p595, i32 1, <4 x i1> %m527, <4 x bfloat> zeroinitializer)
  %v597 = fpext <4 x bfloat> %v596 to <4 x float>
  %v598 = fadd <4 x float> %v579, %v597
  %p599 = getelementptr inbounds float, ptr %p8, i64 %i594
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v598, ptr %p599, i32 1, <4 x i1> %m527)
  br label %after589
after589:
  %i600 = add nsw i64 %i485, 1
  %c601 = icmp slt i64 %i600, %n26
  br i1 %c601, label %then602, label %after602
then602:
  %i603 = mul nsw i64 %i484, %n22
  %i604 = add nsw i64 %i485, 1
  %i605 = mul nsw i64 %i604, 5
  %i606 = add nsw i64 %i603, %i605
  %i607 = add nsw i64 %i585, %i606
  %i608 = add nsw i64 %i607, %index517
  %p609 = getelementptr inbounds bfloat, ptr %p12, i64 %i608
  %v610 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p609, i32 1, <4 x i1> %m527, <4 x bfloat> zeroinitializer)
  %v611 = fpext <4 x bfloat> %v610 to <4 x float>
  %v612 = fadd <4 x float> %v580, %v611
  %p613 = getelementptr inbounds float, ptr %p8, i64 %i608
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v612, ptr %p613, i32 1, <4 x i1> %m527)
  br label %after602
after602:
  br label %after587
after587:
  %i614 = add nsw i64 %i484, 1
  %c615 = icmp slt i64 %i614, %n24
  br i1 %c615, label %then616, label %after616
then616:
  %c617 = icmp slt i64 %i485, %n26
  br i1 %c617, label %then618, label %after618
then618:
  %i619 = add nsw i64 %i484, 1
  %i620 = mul nsw i64 %i619, %n22
  %i621 = mul nsw i64 %i485, 5
  %i622 = add nsw i64 %i620, %i621
  %i623 = add nsw i64 %i585, %i622
  %i624 = add nsw i64 %i623, %index517
  %p625 = getelementptr inbounds bfloat, ptr %p12, i64 %i624
  %v626 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p625, i32 1, <4 x i1> %m527, <4 x bfloat> zeroinitializer)
  %v627 = fpext <4 x bfloat> %v626 to <4 x float>
  %v628 = fadd <4 x float> %v583, %v627
  %p629 = getelementptr inbounds float, ptr %p8, i64 %i624
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v628, ptr %p629, i32 1, <4 x i1> %m527)
  br label %after618
after618:
  %i630 = add nsw i64 %i485, 1
  %c631 = icmp slt i64 %i630, %n26
  br i1 %c631, label %then632, label %after632
then632:
  %i633 = add nsw i64 %i484, 1
  %i634 = mul nsw i64 %i633, %n22
  %i635 = add nsw i64 %i485, 1
  %i636 = mul nsw i64 %i635, 5
  %i637 = add nsw i64 %i634, %i636
  %i638 = add nsw i64 %i585, %i637
  %i639 = add nsw i64 %i638, %index517
  %p640 = getelementptr inbounds bfloat, ptr %p12, i64 %i639
  %v641 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p640, i32 1, <4 x i1> %m527, <4 x bfloat> zeroinitializer)
  %v642 = fpext <4 x bfloat> %v641 to <4 x float>
  %v643 = fadd <4 x float> %v584, %v642
  %p644 = getelementptr inbounds float, ptr %p8, i64 %i639
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v643, ptr %p644, i32 1, <4 x i1> %m527)
  br label %after632
after632:
  br label %after616
after616:
  %i645 = add nsw i64 %index517, 4
  br label %loop517
done517:
  %i646 = add nsw i64 %index477, 1
  br label %loop477
done477:
  %i647 = add nsw i64 %index57, 1
  br label %loop57
done57:
  ret void
}
