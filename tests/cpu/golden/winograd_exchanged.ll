declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare void @llvm.masked.store.v4bf16.p0(<4 x bfloat>, ptr, i32, <4 x i1>)
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
  %i57 = mul nsw i64 16, %i56
  %p58 = getelementptr inbounds float, ptr %p54, i64 %i57
  br label %loop59
loop59:
  %index59 = phi i64 [%first, %entry], [%i666, %done500]
  %c60 = icmp slt i64 %index59, %last
  br i1 %c60, label %body59, label %done59
body59:
  %i61 = urem i64 %index59, %n38
  %i62 = udiv i64 %index59, %n38
  %i63 = mul nsw i64 %i62, %n34
  %i64 = sub nsw i64 %n28, %i63
  %c65 = icmp slt i64 %n34, %i64
  %i66 = select i1 %c65, i64 %n34, i64 %i64
  %i67 = mul nsw i64 %i61, %n40
  %i68 = sub nsw i64 %n36, %i67
  %c69 = icmp slt i64 %n40, %i68
  %i70 = select i1 %c69, i64 %n40, i64 %i68
  %i71 = mul nsw i64 16, %i50
  br label %loop72
loop72:
  %index72 = phi i64 [0, %body59], [%i75, %body72]
  %c73 = icmp slt i64 %index72, %i71
  br i1 %c73, label %body72, label %done72
body72:
  %p74 = getelementptr inbounds float, ptr %p52, i64 %index72
  store <4 x float> zeroinitializer, ptr %p74, align 4
  %i75 = add nsw i64 %index72, 4
  br label %loop72
done72:
  br label %loop76
loop76:
  %index76 = phi i64 [0, %done72], [%i494, %done390]
  %c77 = icmp slt i64 %index76, %n42
  br i1 %c77, label %body76, label %done76
body76:
  %i78 = sub nsw i64 %n42, %index76
  %c79 = icmp slt i64 %i78, 4
  %i80 = select i1 %c79, i64 %i78, i64 4
  br label %loop81
loop81:
  %index81 = phi i64 [0, %body76], [%i227, %done135]
  %c82 = icmp slt i64 %index81, %i66
  br i1 %c82, label %body81, label %done81
body81:
  %i83 = add nsw i64 %i63, %index81
  %i84 = urem i64 %i83, %n32
  %i85 = udiv i64 %i83, %n32
  %i86 = udiv i64 %i85, %n30
  %i87 = urem i64 %i85, %n30
  %i88 = mul nsw i64 %i87, 2
  %i89 = mul nsw i64 %i84, 2
  %i90 = mul nsw i64 %i86, %n16
  %i91 = sub nsw i64 %i88, %n46
  %i92 = mul nsw i64 %i91, %n18
  %i93 = sub nsw i64 %i89, %n48
  %i94 = mul nsw i64 %i93, 5
  %p95 = getelementptr inbounds float, ptr %p2, i64 %i90
  %p96 = getelementptr inbounds float, ptr %p95, i64 %i92
  %p97 = getelementptr inbounds float, ptr %p96, i64 %i94
  %p98 = getelementptr inbounds float, ptr %p97, i64 %index76
  %i99 = mul nsw i64 %index81, 20
  %p100 = getelementptr inbounds float, ptr %scratch, i64 %i99
  %p101 = getelementptr inbounds float, ptr %p98, i64 %n18
  %i102 = mul nsw i64 2, %n18
  %p103 = getelementptr inbounds float, ptr %p98, i64 %i102
  %i104 = mul nsw i64 3, %n18
  %p105 = getelementptr inbounds float, ptr %p98, i64 %i104
  %p106 = getelementptr inbounds float, ptr %p100, i64 %i49
  %i107 = mul nsw i64 2, %i49
  %p108 = getelementptr inbounds float, ptr %p100, i64 %i107
  %i109 = mul nsw i64 3, %i49
  %p110 = getelementptr inbounds float, ptr %p100, i64 %i109
  %i111 = mul nsw i64 4, %i49
  %p112 = getelementptr inbounds float, ptr %p100, i64 %i111
  %i113 = mul nsw i64 5, %i49
  %p114 = getelementptr inbounds float, ptr %p100, i64 %i113
  %i115 = mul nsw i64 6, %i49
  %p116 = getelementptr inbounds float, ptr %p100, i64 %i115
  %i117 = mul nsw i64 7, %i49
  %p118 = getelementptr inbounds float, ptr %p100, i64 %i117
  %i119 = mul nsw i64 8, %i49
  %p120 = getelementptr inbounds float, ptr %p100, i64 %i119
  %i121 = mul nsw i64 9, %i49
  %p122 = getelementptr inbounds float, ptr %p100, i64 %i121
  %i123 = mul nsw i64 10, %i49
  %p124 = getelementptr inbounds float, ptr %p100, i64 %i123
  %i125 = mul nsw i64 11, %i49
  %p126 = getelementptr inbounds float, ptr %p100, i64 %i125
  %i127 = mul nsw i64 12, %i49
  %p128 = getelementptr inbounds float, ptr %p100, i64 %i127
  %i129 = mul nsw i64 13, %i49
  %p130 = getelementptr inbounds float, ptr %p100, i64 %i129
  %i131 = mul nsw i64 14, %i49
  %p132 = getelementptr inbounds float, ptr %p100, i64 %i131
  %i133 = mul nsw i64 15, %i49
  %p134 = getelementptr inbounds float, ptr %p100, i64 %i133
  br label %loop135
loop135:
  %index135 = phi i64 [0, %body81], [%i226, %body135]
  %c136 = icmp slt i64 %index135, %i80
  br i1 %c136, label %body135, label %done135
body135:
  %i137 = sub nsw i64 %i80, %index135
  %c138 = icmp sgt i64 %i137, 0
  %i139 = select i1 %c138, i64 %i137, i64 0
  %c140 = icmp slt i64 %i139, 4
  %i141 = select i1 %c140, i64 %i139, i64 4
  %v142 = trunc i64 %i141 to i32
  %v143 = insertelement <4 x i32> poison, i32 %v142, i64 0
  %v144 = shufflevector <4 x i32> %v143, <4 x i32> poison, <4 x i32> zeroinitializer
  %m145 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v144
  %p146 = getelementptr inbounds float, ptr %p98, i64 %index135
  %v147 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p146, i32 1, <4 x i1> %m145, <4 x float> zeroinitializer)
  %p148 = getelementptr inbounds float, ptr %p146, i64 5
  %v149 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p148, i32 1, <4 x i1> %m145, <4 x float> zeroinitializer)
  %p150 = getelementptr inbounds float, ptr %p146, i64 10
  %v151 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p150, i32 1, <4 x i1> %m145, <4 x float> zeroinitializer)
  %p152 = getelementptr inbounds float, ptr %p146, i64 15
  %v153 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p152, i32 1, <4 x i1> %m145, <4 x float> zeroinitializer)
  %v154 = fsub <4 x float> %v147, %v151
  %v155 = fadd <4 x float> %v149, %v151
  %v156 = fsub <4 x float> %v151, %v149
  %v157 = fsub <4 x float> %v149, %v153
  %p158 = getelementptr inbounds float, ptr %p101, i64 %index135
  %v159 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p158, i32 1, <4 x i1> %m145, <4 x float> zeroinitializer)
  %p160 = getelementptr inbounds float, ptr %p158, i64 5
  %v161 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p160, i32 1, <4 x i1> %m145, <4 x float> zeroinitializer)
  %p162 = getelementptr inbounds float, ptr %p158, i64 10
  %v163 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p162, i32 1, <4 x i1> %m145, <4 x float> zeroinitializer)
  %p164 = getelementptr inbounds float, ptr %p158, i64 15
  %v165 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p164, i32 1, <4 x i1> %m145, <4 x float> zeroinitializer)
  %v166 = fsub <4 x float> %v159, %v163
  %v167 = fadd <4 x float> %v161, %v163
  %v168 = fsub <4 x float> %v163, %v161
  %v169 = fsub <4 x float> %v161, %v165
  %p170 = getelementptr inbounds float, ptr %p103, i64 %index135
  %v171 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p170, i32 1, <4 x i1> %m145, <4 x float> zeroinitializer)
  %p172 = getelementptr inbounds float, ptr %p170, i64 5
  %v173 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p172, i32 1, <4 x i1> %m145, <4 x float> zeroinitializer)
  %p174 = getelementptr inbounds float, ptr %p170, i64 10
  %v175 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p174, i32 1, <4 x i1> %m145, <4 x float> zeroinitializer)
  %p176 = getelementptr inbounds float, ptr %p170, i64 15
  %v177 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p176, i32 1, <4 x i1> %m145, <4 x float> zeroinitializer)
  %v178 = fsub <4 x float> %v171, %v175
  %v179 = fadd <4 x float> %v173, %v175
  %v180 = fsub <4 x float> %v175, %v173
  %v181 = fsub <4 x float> %v173, %v177
  %p182 = getelementptr inbounds float, ptr %p105, i64 %index135
  %v183 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p182, i32 1, <4 x i1> %m145, <4 x float> zeroinitializer)
  %p184 = getelementptr inbounds float, ptr %p182, i64 5
  %v185 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p184, i32 1, <4 x i1> %m145, <4 x float> zeroinitializer)
  %p186 = getelementptr inbounds float, ptr %p182, i64 10
  %v187 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p186, i32 1, <4 x i1> %m145, <4 x float> zeroinitializer)
  %p188 = getelementptr inbounds float, ptr %p182, i64 15
  %v189 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p188, i32 1, <4 x i1> %m145, <4 x float> zeroinitializer)
  %v190 = fsub <4 x float> %v183, %v187
  %v191 = fadd <4 x float> %v185, %v187
  %v192 = fsub <4 x float> %v187, %v185
  %v193 = fsub <4 x float> %v185, %v189
  %v194 = fsub <4 x float> %v154, %v178
  %v195 = fadd <4 x float> %v166, %v178
  %v196 = fsub <4 x float> %v178, %v166
  %v197 = fsub <4 x float> %v166, %v190
  %p198 = getelementptr inbounds float, ptr %p100, i64 %index135
  store <4 x float> %v194, ptr %p198, align 4
  %p199 = getelementptr inbounds float, ptr %p112, i64 %index135
  store <4 x float> %v195, ptr %p199, align 4
  %p200 = getelementptr inbounds float, ptr %p120, i64 %index135
  store <4 x float> %v196, ptr %p200, align 4
  %p201 = getelementptr inbounds float, ptr %p128, i64 %index135
  store <4 x float> %v197, ptr %p201, align 4
  %v202 = fsub <4 x float> %v155, %v179
  %v203 = fadd <4 x float> %v167, %v179
  %v204 = fsub <4 x float> %v179, %v167
  %v205 = fsub <4 x float> %v167, %v191
  %p206 = getelementptr inbounds float, ptr %p106, i64 %index135
  store <4 x float> %v202, ptr %p206, align 4
  %p207 = getelementptr inbounds float, ptr %p114, i64 %index135
  store <4 x float> %v203, ptr %p207, align 4
  %p208 = getelementptr inbounds float, ptr %p122, i64 %index135
  store <4 x float> %v204, ptr %p208, align 4
  %p209 = getelementptr inbounds float, ptr %p130, i64 %index135
  store <4 x float> %v205, ptr %p209, align 4
  %v210 = fsub <4 x float> %v156, %v180
  %v211 = fadd <4 x float> %v168, %v180
  %v212 = fsub <4 x float> %v180, %v168
  %v213 = fsub <4 x float> %v168, %v192
  %p214 = getelementptr inbounds float, ptr %p108, i64 %index135
  store <4 x float> %v210, ptr %p214, align 4
  %p215 = getelementptr inbounds float, ptr %p116, i64 %index135
  store <4 x float> %v211, ptr %p215, align 4
  %p216 = getelementptr inbounds float, ptr %p124, i64 %index135
  store <4 x float> %v212, ptr %p216, align 4
  %p217 = getelementptr inbounds float, ptr %p132, i64 %index135
  store <4 x float> %v213, ptr %p217, align 4
  %v218 = fsub <4 x float> %v157, %v181
  %v219 = fadd <4 x float> %v169, %v181
  %v220 = fsub <4 x float> %v181, %v169
  %v221 = fsub <4 x float> %v169, %v193
  %p222 = getelementptr inbounds float, ptr %p110, i64 %index135
  store <4 x float> %v218, ptr %p222, align 4
  %p223 = getelementptr inbounds float, ptr %p118, i64 %index135
  store <4 x float> %v219, ptr %p223, align 4
  %p224 = getelementptr inbounds float, ptr %p126, i64 %index135
  store <4 x float> %v220, ptr %p224, align 4
  %p225 = getelementptr inbounds float, ptr %p134, i64 %index135
  store <4 x float> %v221, ptr %p225, align 4
  %i226 = add nsw i64 %index135, 4
  br label %loop135
done135:
  %i227 = add nsw i64 %index81, 1
  br label %loop81
done81:
  br label %loop228
loop228:
  %index228 = phi i64 [0, %done81], [%i389, %done259]
  %c229 = icmp slt i64 %index228, %i70
  br i1 %c229, label %body228, label %done228
body228:
  %i230 = mul nsw i64 %index228, 16
  %p231 = getelementptr inbounds float, ptr %p54, i64 %i230
  %i232 = add nsw i64 %i67, %index228
  %i233 = mul nsw i64 %n42, %n44
  %i234 = sub nsw i64 %n44, 1
  %i235 = mul nsw i64 %i232, 4
  %c236 = icmp slt i64 %i235, %i234
  %i237 = select i1 %c236, i64 %i235, i64 %i234
  %i238 = mul nsw i64 %i237, %n42
  %p239 = getelementptr inbounds float, ptr %p4, i64 %i238
  %p240 = getelementptr inbounds float, ptr %p239, i64 %index76
  %i241 = add nsw i64 %i235, 1
  %c242 = icmp slt i64 %i241, %i234
  %i243 = select i1 %c242, i64 %i241, i64 %i234
  %i244 = mul nsw i64 %i243, %n42
  %p245 = getelementptr inbounds float, ptr %p4, i64 %i244
  %p246 = getelementptr inbounds float, ptr %p245, i64 %index76
  %i247 = add nsw i64 %i235, 2
  %c248 = icmp slt i64 %i247, %i234
  %i249 = select i1 %c248, i64 %i247, i64 %i234
  %i250 = mul nsw i64 %i249, %n42
  %p251 = getelementptr inbounds float, ptr %p4, i64 %i250
  %p252 = getelementptr inbounds float, ptr %p251, i64 %index76
  %i253 = add nsw i64 %i235, 3
  %c254 = icmp slt i64 %i253, %i234
  %i255 = select i1 %c254, i64 %i253, i64 %i234
  %i256 = mul nsw i64 %i255, %n42
  %p257 = getelementptr inbounds float, ptr %p4, i64 %i256
  %p258 = getelementptr inbounds float, ptr %p257, i64 %index76
  br label %loop259
loop259:
  %index259 = phi i64 [0, %body228], [%i388, %done299]
  %c260 = icmp slt i64 %index259, %i80
  br i1 %c260, label %body259, label %done259
body259:
  %i261 = sub nsw i64 %i80, %index259
  %c262 = icmp slt i64 %i261, 4
  %i263 = select i1 %c262, i64 %i261, i64 4
  %c264 = icmp sgt i64 %i263, 0
  %i265 = select i1 %c264, i64 %i263, i64 0
  %c266 = icmp slt i64 %i265, 4
  %i267 = select i1 %c266, i64 %i265, i64 4
  %v268 = trunc i64 %i267 to i32
  %v269 = insertelement <4 x i32> poison, i32 %v268, i64 0
  %v270 = shufflevector <4 x i32> %v269, <4 x i32> poison, <4 x i32> zeroinitializer
  %m271 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v270
  br label %loop272
loop272:
  %index272 = phi i64 [0, %body259], [%i297, %loop272]
  %i273 = sub nsw i64 8, %index272
  %i274 = mul nsw i64 %i273, %i233
  %i275 = add nsw i64 %index259, %i274
  %p276 = getelementptr inbounds float, ptr %p240, i64 %i275
  %v277 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p276, i32 1, <4 x i1> %m271, <4 x float> zeroinitializer)
  %p278 = getelementptr inbounds float, ptr %p246, i64 %i275
  %v279 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p278, i32 1, <4 x i1> %m271, <4 x float> zeroinitializer)
  %p280 = getelementptr inbounds float, ptr %p252, i64 %i275
  %v281 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p280, i32 1, <4 x i1> %m271, <4 x float> zeroinitializer)
  %p282 = getelementptr inbounds float, ptr %p258, i64 %i275
  %v283 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p282, i32 1, <4 x i1> %m271, <4 x float> zeroinitializer)
  %i284 = mul nsw i64 %index272, 16
  %p285 = getelementptr inbounds float, ptr %p58, i64 %i284
  %v286 = shufflevector <4 x float> %v277, <4 x float> %v281, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v287 = shufflevector <4 x float> %v277, <4 x float> %v281, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v288 = shufflevector <4 x float> %v279, <4 x float> %v283, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v289 = shufflevector <4 x float> %v279, <4 x float> %v283, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v290 = shufflevector <4 x float> %v286, <4 x float> %v288, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v291 = shufflevector <4 x float> %v286, <4 x float> %v288, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v292 = shufflevector <4 x float> %v287, <4 x float> %v289, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v293 = shufflevector <4 x float> %v287, <4 x float> %v289, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  store <4 x float> %v290, ptr %p285, align 4
  %p294 = getelementptr inbounds float, ptr %p285, i64 4
  store <4 x float> %v291, ptr %p294, align 4
  %p295 = getelementptr inbounds float, ptr %p285, i64 8
  store <4 x float> %v292, ptr %p295, align 4
  %p296 = getelementptr inbounds float, ptr %p285, i64 12
  store <4 x float> %v293, ptr %p296, align 4
  %i297 = add nsw i64 %index272, 1
  %c298 = icmp slt i64 %i297, 9
  br i1 %c298, label %loop272, label %done272
done272:
  br label %loop299
loop299:
  %index299 = phi i64 [0, %done272], [%i387, %body299]
  %c300 = icmp slt i64 %index299, %i263
  br i1 %c300, label %body299, label %done299
body299:
  %i301 = mul nsw i64 %index299, 4
  %p302 = getelementptr inbounds float, ptr %p58, i64 %i301
  %v303 = load <4 x float>, ptr %p302, align 4
  %p304 = getelementptr inbounds float, ptr %p302, i64 16
  %v305 = load <4 x float>, ptr %p304, align 4
  %p306 = getelementptr inbounds float, ptr %p302, i64 32
  %v307 = load <4 x float>, ptr %p306, align 4
  %p308 = getelementptr inbounds float, ptr %p302, i64 48
  %v309 = load <4 x float>, ptr %p308, align 4
  %p310 = getelementptr inbounds float, ptr %p302, i64 64
  %v311 = load <4 x float>, ptr %p310, align 4
  %p312 = getelementptr inbounds float, ptr %p302, i64 80
  %v313 = load <4 x float>, ptr %p312, align 4
  %p314 = getelementptr inbounds float, ptr %p302, i64 96
  %v315 = load <4 x float>, ptr %p314, align 4
  %p316 = getelementptr inbounds float, ptr %p302, i64 112
  %v317 = load <4 x float>, ptr %p316, align 4
  %p318 = getelementptr inbounds float, ptr %p302, i64 128
  %v319 = load <4 x float>, ptr %p318, align 4
  %i320 = add nsw i64 %index259, %index299
  %i321 = mul nsw i64 %i320, 4
  %p322 = getelementptr inbounds float, ptr %p231, i64 %i321
  %v323 = fadd <4 x float> %v303, %v315
  %v324 = fadd <4 x float> %v323, %v309
  %v325 = fmul <4 x float> %v324, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v326 = fsub <4 x float> %v323, %v309
  %v327 = fmul <4 x float> %v326, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v328 = fadd <4 x float> %v305, %v317
  %v329 = fadd <4 x float> %v328, %v311
  %v330 = fmul <4 x float> %v329, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v331 = fsub <4 x float> %v328, %v311
  %v332 = fmul <4 x float> %v331, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v333 = fadd <4 x float> %v307, %v319
  %v334 = fadd <4 x float> %v333, %v313
  %v335 = fmul <4 x float> %v334, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v336 = fsub <4 x float> %v333, %v313
  %v337 = fmul <4 x float> %v336, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v338 = fadd <4 x float> %v303, %v307
  %v339 = fadd <4 x float> %v338, %v305
  %v340 = fmul <4 x float> %v339, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v341 = fsub <4 x float> %v338, %v305
  %v342 = fmul <4 x float> %v341, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  store <4 x float> %v303, ptr %p322, align 4
  %p343 = getelementptr inbounds float, ptr %p322, i64 %i56
  store <4 x float> %v340, ptr %p343, align 4
  %i344 = mul nsw i64 %i56, 2
  %p345 = getelementptr inbounds float, ptr %p322, i64 %i344
  store <4 x float> %v342, ptr %p345, align 4
  %i346 = mul nsw i64 %i56, 3
  %p347 = getelementptr inbounds float, ptr %p322, i64 %i346
  store <4 x float> %v307, ptr %p347, align 4
  %v348 = fadd <4 x float> %v325, %v335
  %v349 = fadd <4 x float> %v348, %v330
  %v350 = fmul <4 x float> %v349, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v351 = fsub <4 x float> %v348, %v330
  %v352 = fmul <4 x float> %v351, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i353 = mul nsw i64 %i56, 4
  %p354 = getelementptr inbounds float, ptr %p322, i64 %i353
  store <4 x float> %v325, ptr %p354, align 4
  %i355 = mul nsw i64 %i56, 5
  %p356 = getelementptr inbounds float, ptr %p322, i64 %i355
  store <4 x float> %v350, ptr %p356, align 4
  %i357 = mul nsw i64 %i56, 6
  %p358 = getelementptr inbounds float, ptr %p322, i64 %i357
  store <4 x float> %v352, ptr %p358, align 4
  %i359 = mul nsw i64 %i56, 7
  %p360 = getelementptr inbounds float, ptr %p322, i64 %i359
  store <4 x float> %v335, ptr %p360, align 4
  %v361 = fadd <4 x float> %v327, %v337
  %v362 = fadd <4 x float> %v361, %v332
  %v363 = fmul <4 x float> %v362, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v364 = fsub <4 x float> %v361, %v332
  %v365 = fmul <4 x float> %v364, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i366 = mul nsw i64 %i56, 8
  %p367 = getelementptr inbounds float, ptr %p322, i64 %i366
  store <4 x float> %v327, ptr %p367, align 4
  %i368 = mul nsw i64 %i56, 9
  %p369 = getelementptr inbounds float, ptr %p322, i64 %i368
  store <4 x float> %v363, ptr %p369, align 4
  %i370 = mul nsw i64 %i56, 10
  %p371 = getelementptr inbounds float, ptr %p322, i64 %i370
  store <4 x float> %v365, ptr %p371, align 4
  %i372 = mul nsw i64 %i56, 11
  %p373 = getelementptr inbounds float, ptr %p322, i64 %i372
  store <4 x float> %v337, ptr %p373, align 4
  %v374 = fadd <4 x float> %v315, %v319
  %v375 = fadd <4 x float> %v374, %v317
  %v376 = fmul <4 x float> %v375, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v377 = fsub <4 x float> %v374, %v317
  %v378 = fmul <4 x float> %v377, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i379 = mul nsw i64 %i56, 12
  %p380 = getelementptr inbounds float, ptr %p322, i64 %i379
  store <4 x float> %v315, ptr %p380, align 4
  %i381 = mul nsw i64 %i56, 13
  %p382 = getelementptr inbounds float, ptr %p322, i64 %i381
  store <4 x float> %v376, ptr %p382, align 4
  %i383 = mul nsw i64 %i56, 14
  %p384 = getelementptr inbounds float, ptr %p322, i64 %i383
  store <4 x float> %v378, ptr %p384, align 4
  %i385 = mul nsw i64 %i56, 15
  %p386 = getelementptr inbounds float, ptr %p322, i64 %i385
  store <4 x float> %v319, ptr %p386, align 4
  %i387 = add nsw i64 %index299, 1
  br label %loop299
done299:
  %i388 = add nsw i64 %index259, 4
  br label %loop259
done259:
  %i389 = add nsw i64 %index228, 1
  br label %loop228
done228:
  br label %loop390
loop390:
  %index390 = phi i64 [0, %done228], [%i492, %done397]
  %i391 = mul nsw i64 %index390, %i49
  %p392 = getelementptr inbounds float, ptr %scratch, i64 %i391
  %i393 = mul nsw i64 %index390, %i50
  %p394 = getelementptr inbounds float, ptr %p52, i64 %i393
  %i395 = mul nsw i64 %index390, %i56
  %p396 = getelementptr inbounds float, ptr %p54, i64 %i395
  br label %loop397
loop397:
  %index397 = phi i64 [0, %loop390], [%i491, %done403]
  %c398 = icmp slt i64 %index397, %i70
  br i1 %c398, label %body397, label %done397
body397:
  %i399 = mul nsw i64 %index397, 16
  %p400 = getelementptr inbounds float, ptr %p396, i64 %i399
  %i401 = mul nsw i64 %index397, 4
  %p402 = getelementptr inbounds float, ptr %p394, i64 %i401
  br label %loop403
loop403:
  %index403 = phi i64 [0, %body397], [%i490, %done474]
  %c404 = icmp slt i64 %index403, %i66
  br i1 %c404, label %body403, label %done403
body403:
  %i405 = mul nsw i64 %index403, 20
  %p406 = getelementptr inbounds float, ptr %p392, i64 %i405
  %i407 = mul nsw i64 %index403, 24
  %p408 = getelementptr inbounds float, ptr %p402, i64 %i407
  %p409 = getelementptr inbounds float, ptr %p408, i64 24
  %v410 = load <4 x float>, ptr %p408, align 4
  %v411 = load <4 x float>, ptr %p409, align 4
  %c412 = icmp sgt i64 %i80, 0
  %i413 = select i1 %c412, i64 %i80, i64 0
  %i414 = udiv i64 %i413, 4
  %i415 = mul nsw i64 %i414, 4
  br label %loop416
loop416:
  %index416 = phi i64 [0, %body403], [%i473, %body416]
  %carried416_0 = phi <4 x float> [%v410, %body403], [%v467, %body416]
  %carried416_1 = phi <4 x float> [%v411, %body403], [%v472, %body416]
  %c417 = icmp slt i64 %index416, %i415
  br i1 %c417, label %body416, label %done416
body416:
  %i418 = mul nsw i64 %index416, 4
  %p419 = getelementptr inbounds float, ptr %p400, i64 %i418
  %v420 = load <4 x float>, ptr %p419, align 4
  %p421 = getelementptr inbounds float, ptr %p406, i64 %index416
  %v422 = load float, ptr %p421, align 4
  %v423 = insertelement <4 x float> poison, float %v422, i64 0
  %v424 = shufflevector <4 x float> %v423, <4 x float> poison, <4 x i32> zeroinitializer
  %v425 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v424, <4 x float> %v420, <4 x float> %carried416_0)
  %p426 = getelementptr inbounds float, ptr %p421, i64 20
  %v427 = load float, ptr %p426, align 4
  %v428 = insertelement <4 x float> poison, float %v427, i64 0
  %v429 = shufflevector <4 x float> %v428, <4 x float> poison, <4 x i32> zeroinitializer
  %v430 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v429, <4 x float> %v420, <4 x float> %carried416_1)
  %p431 = getelementptr inbounds float, ptr %p400, i64 %i418
  %p432 = getelementptr inbounds float, ptr %p431, i64 4
  %v433 = load <4 x float>, ptr %p432, align 4
  %p434 = getelementptr inbounds float, ptr %p406, i64 %index416
  %p435 = getelementptr inbounds float, ptr %p434, i64 1
  %v436 = load float, ptr %p435, align 4
  %v437 = insertelement <4 x float> poison, float %v436, i64 0
  %v438 = shufflevector <4 x float> %v437, <4 x float> poison, <4 x i32> zeroinitializer
  %v439 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v438, <4 x float> %v433, <4 x float> %v425)
  %p440 = getelementptr inbounds float, ptr %p434, i64 21
  %v441 = load float, ptr %p440, align 4
  %v442 = insertelement <4 x float> poison, float %v441, i64 0
  %v443 = shufflevector <4 x float> %v442, <4 x float> poison, <4 x i32> zeroinitializer
  %v444 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v443, <4 x float> %v433, <4 x float> %v430)
  %p445 = getelementptr inbounds float, ptr %p400, i64 %i418
  %p446 = getelementptr inbounds float, ptr %p445, i64 8
  %v447 = load <4 x float>, ptr %p446, align 4
  %p448 = getelementptr inbounds float, ptr %p406, i64 %index416
  %p449 = getelementptr inbounds float, ptr %p448, i64 2
  %v450 = load float, ptr %p449, align 4
  %v451 = insertelement <4 x float> poison, float %v450, i64 0
  %v452 = shufflevector <4 x float> %v451, <4 x float> poison, <4 x i32> zeroinitializer
  %v453 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v452, <4 x float> %v447, <4 x float> %v439)
  %p454 = getelementptr inbounds float, ptr %p448, i64 22
  %v455 = load float, ptr %p454, align 4
  %v456 = insertelement <4 x float> poison, float %v455, i64 0
  %v457 = shufflevector <4 x float> %v456, <4 x float> poison, <4 x i32> zeroinitializer
  %v458 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v457, <4 x float> %v447, <4 x float> %v444)
  %p459 = getelementptr inbounds float, ptr %p400, i64 %i418
  %p460 = getelementptr inbounds float, ptr %p459, i64 12
  %v461 = load <4 x float>, ptr %p460, align 4
  %p462 = getelementptr inbounds float, ptr %p406, i64 %index416
  %p463 = getelementptr inbounds float, ptr %p462, i64 3
  %v464 = load float, ptr %p463, align 4
  %v465 = insertelement <4 x float> poison, float %v464, i64 0
  %v466 = shufflevector <4 x float> %v465, <4 x float> poison, <4 x i32> zeroinitializer
  %v467 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v466, <4 x float> %v461, <4 x float> %v453)
  %p468 = getelementptr inbounds float, ptr %p462, i64 23
  %v469 = load float, ptr %p468, align 4
  %v470 = insertelement <4 x float> poison, float %v469, i64 0
  %v471 = shufflevector <4 x float> %v470, <4 x float> poison, <4 x i32> zeroinitializer
  %v472 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v471, <4 x float> %v461, <4 x float> %v458)
  %i473 = add nsw i64 %index416, 4
  br label %loop416
done416:
  br label %loop474
loop474:
  %index474 = phi i64 [%i415, %done416], [%i489, %body474]
  %carried474_0 = phi <4 x float> [%carried416_0, %done416], [%v483, %body474]
  %carried474_1 = phi <4 x float> [%carried416_1, %done416], [%v488, %body474]
  %c475 = icmp slt i64 %index474, %i80
  br i1 %c475, label %body474, label %done474
body474:
  %i476 = mul nsw i64 %index474, 4
  %p477 = getelementptr inbounds float, ptr %p400, i64 %i476
  %v478 = load <4 x float>, ptr %p477, align 4
  %p479 = getelementptr inbounds float, ptr %p406, i64 %index474
  %v480 = load float, ptr %p479, align 4
  %v481 = insertelement <4 x float> poison, float %v480, i64 0
  %v482 = shufflevector <4 x float> %v481, <4 x float> poison, <4 x i32> zeroinitializer
  %v483 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v482, <4 x float> %v478, <4 x float> %carried474_0)
  %p484 = getelementptr inbounds float, ptr %p479, i64 20
  %v485 = load float, ptr %p484, align 4
  %v486 = insertelement <4 x float> poison, float %v485, i64 0
  %v487 = shufflevector <4 x float> %v486, <4 x float> poison, <4 x i32> zeroinitializer
  %v488 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v487, <4 x float> %v478, <4 x float> %carried474_1)
  %i489 = add nsw i64 %index474, 1
  br label %loop474
done474:
  store <4 x float> %carried474_0, ptr %p408, align 4
  store <4 x float> %carried474_1, ptr %p409, align 4
  %i490 = add nsw i64 %index403, 2
  br label %loop403
done403:
  %i491 = add nsw i64 %index397, 1
  br label %loop397
done397:
  %i492 = add nsw i64 %index390, 1
  %c493 = icmp slt i64 %i492, 16
  br i1 %c493, label %loop390, label %done390
done390:
  %i494 = add nsw i64 %index76, 4
  br label %loop76
done76:
  %i495 = mul nsw i64 %i67, 4
  %i496 = mul nsw i64 %i70, 4
  %i497 = add nsw i64 %i495, %i496
  %c498 = icmp slt i64 %n44, %i497
  %i499 = select i1 %c498, i64 %n44, i64 %i497
  br label %loop500
loop500:
  %index500 = phi i64 [0, %done76], [%i665, %done540]
  %c501 = icmp slt i64 %index500, %i66
  br i1 %c501, label %body500, label %done500
body500:
  %i502 = add nsw i64 %i63, %index500
  %i503 = urem i64 %i502, %n32
  %i504 = udiv i64 %i502, %n32
  %i505 = udiv i64 %i504, %n30
  %i506 = urem i64 %i504, %n30
  %i507 = mul nsw i64 %i506, 2
  %i508 = mul nsw i64 %i503, 2
  %i509 = mul nsw i64 %index500, 24
  %p510 = getelementptr inbounds float, ptr %p52, i64 %i509
  %p511 = getelementptr inbounds float, ptr %p510, i64 %i50
  %i512 = mul nsw i64 2, %i50
  %p513 = getelementptr inbounds float, ptr %p510, i64 %i512
  %i514 = mul nsw i64 3, %i50
  %p515 = getelementptr inbounds float, ptr %p510, i64 %i514
  %i516 = mul nsw i64 4, %i50
  %p517 = getelementptr inbounds float, ptr %p510, i64 %i516
  %i518 = mul nsw i64 5, %i50
  %p519 = getelementptr inbounds float, ptr %p510, i64 %i518
  %i520 = mul nsw i64 6, %i50
  %p521 = getelementptr inbounds float, ptr %p510, i64 %i520
  %i522 = mul nsw i64 7, %i50
  %p523 = getelementptr inbounds float, ptr %p510, i64 %i522
  %i524 = mul nsw i64 8, %i50
  %p525 = getelementptr inbounds float, ptr %p510, i64 %i524
  %i526 = mul nsw i64 9, %i50
  %p527 = getelementptr inbounds float, ptr %p510, i64 %i526
  %i528 = mul nsw i64 10, %i50
  %p529 = getelementptr inbounds float, ptr %p510, i64 %i528
  %i530 = mul nsw i64 11, %i50
  %p531 = getelementptr inbounds float, ptr %p510, i64 %i530
  %i532 = mul nsw i64 12, %i50
  %p533 = getelementptr inbounds float, ptr %p510, i64 %i532
  %i534 = mul nsw i64 13, %i50
  %p535 = getelementptr inbounds float, ptr %p510, i64 %i534
  %i536 = mul nsw i64 14, %i50
  %p537 = getelementptr inbounds float, ptr %p510, i64 %i536
  %i538 = mul nsw i64 15, %i50
  %p539 = getelementptr inbounds float, ptr %p510, i64 %i538
  br label %loop540
loop540:
  %index540 = phi i64 [%i495, %body500], [%i664, %after637]
  %c541 = icmp slt i64 %index540, %i499
  br i1 %c541, label %body540, label %done540
body540:
  %i542 = sub nsw i64 %i499, %index540
  %c543 = icmp sgt i64 %i542, 0
  %i544 = select i1 %c543, i64 %i542, i64 0
  %c545 = icmp slt i64 %i544, 4
  %i546 = select i1 %c545, i64 %i544, i64 4
  %v547 = trunc i64 %i546 to i32
  %v548 = insertelement <4 x i32> poison, i32 %v547, i64 0
  %v549 = shufflevector <4 x i32> %v548, <4 x i32> poison, <4 x i32> zeroinitializer
  %m550 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v549
  %i551 = sub nsw i64 %index540, %i495
  %p552 = getelementptr inbounds float, ptr %p510, i64 %i551
  %v553 = load <4 x float>, ptr %p552, align 4
  %p554 = getelementptr inbounds float, ptr %p517, i64 %i551
  %v555 = load <4 x float>, ptr %p554, align 4
  %p556 = getelementptr inbounds float, ptr %p525, i64 %i551
  %v557 = load <4 x float>, ptr %p556, align 4
  %p558 = getelementptr inbounds float, ptr %p533, i64 %i551
  %v559 = load <4 x float>, ptr %p558, align 4
  %v560 = fadd <4 x float> %v555, %v557
  %v561 = fsub <4 x float> %v555, %v557
  %v562 = fadd <4 x float> %v553, %v560
  %v563 = fsub <4 x float> %v561, %v559
  %p564 = getelementptr inbounds float, ptr %p511, i64 %i551
  %v565 = load <4 x float>, ptr %p564, align 4
  %p566 = getelementptr inbounds float, ptr %p519, i64 %i551
  %v567 = load <4 x float>, ptr %p566, align 4
  %p568 = getelementptr inbounds float, ptr %p527, i64 %i551
  %v569 = load <4 x float>, ptr %p568, align 4
  %p570 = getelementptr inbounds float, ptr %p535, i64 %i551
  %v571 = load <4 x float>, ptr %p570, align 4
  %v572 = fadd <4 x float> %v567, %v569
  %v573 = fsub <4 x float> %v567, %v569
  %v574 = fadd <4 x float> %v565, %v572
  %v575 = fsub <4 x float> %v573, %v571
  %p576 = getelementptr inbounds float, ptr %p513, i64 %i551
  %v577 = load <4 x float>, ptr %p576, align 4
  %p578 = getelementptr inbounds float, ptr %p521, i64 %i551
  %v579 = load <4 x float>, ptr %p578, align 4
  %p580 = getelementptr inbounds float, ptr %p529, i64 %i551
  %v581 = load <4 x float>, ptr %p580, align 4
  %p582 = getelementptr inbounds float, ptr %p537, i64 %i551
  %v583 = load <4 x float>, ptr %p582, align 4
  %v584 = fadd <4 x float> %v579, %v581
  %v585 = fsub <4 x float> %v579, %v581
  %v586 = fadd <4 x float> %v577, %v584
  %v587 = fsub <4 x float> %v585, %v583
  %p588 = getelementptr inbounds float, ptr %p515, i64 %i551
  %v589 = load <4 x float>, ptr %p588, align 4
  %p590 = getelementptr inbounds float, ptr %p523, i64 %i551
  %v591 = load <4 x float>, ptr %p590, align 4
  %p592 = getelementptr inbounds float, ptr %p531, i64 %i551
  %v593 = load <4 x float>, ptr %p592, align 4
  %p594 = getelementptr inbounds float, ptr %p539, i64 %i551
  %v595 = load <4 x float>, ptr %p594, align 4
  %v596 = fadd <4 x float> %v591, %v593
  %v597 = fsub <4 x float> %v591, %v593
  %v598 = fadd <4 x float> %v589, %v596
  %v599 = fsub <4 x float> %v597, %v595
  %v600 = fadd <4 x float> %v574, %v586
  %v601 = fsub <4 x float> %v574, %v586
  %v602 = fadd <4 x float> %v562, %v600
  %v603 = fsub <4 x float> %v601, %v598
  %v604 = fadd <4 x float> %v575, %v587
  %v605 = fsub <4 x float> %v575, %v587
  %v606 = fadd <4 x float> %v563, %v604
  %v607 = fsub <4 x float> %v605, %v599
  %i608 = mul nsw i64 %i505, %n20
  %c609 = icmp slt i64 %i507, %n24
  br i1 %c609, label %then610, label %after610
then610:
  %c611 = icmp slt i64 %i508, %n26
  br i1 %c611, label %then612, label %after612
then612:
  %i613 = mul nsw i64 %i507, %n22
  %i614 = mul nsw i64 %i508, 5
  %i615 = add nsw i64 %i613, %i614
  %i616 = add nsw i64 %i608, %i615
  %i617 = add nsw i64 %i616, %index540
  %m618 = fcmp ogt <4 x float> zeroinitializer, %v602
  %v619 = select <4 x i1> %m618, <4 x float> zeroinitializer, <4 x float> %v602
  %p620 = getelementptr inbounds bfloat, ptr %p8, i64 %i617
  %v621 = fptrunc <4 x float> %v619 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v621, ptr %p620, i32 1, <4 x i1> %m550)
  br label %after612
after612:
  %i622 = add nsw i64 %i508, 1
  %c623 = icmp slt i64 %i622, %n26
  br i1 %c623, label %then624, label %after624
then624:
  %i625 = mul nsw i64 %i507, %n22
  %i626 = add nsw i64 %i508, 1
  %i627 = mul nsw i64 %i626, 5
  %i628 = add nsw i64 %i625, %i627
  %i629 = add nsw i64 %i608, %i628
  %i630 = add nsw i64 %i629, %index540
  %m631 = fcmp ogt <4 x float> zeroinitializer, %v603
  %v632 = select <4 x i1> %m631, <4 x float> zeroinitializer, <4 x float> %v603
  %p633 = getelementptr inbounds bfloat, ptr %p8, i64 %i630
  %v634 = fptrunc <4 x float> %v632 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v634, ptr %p633, i32 1, <4 x i1> %m550)
  br label %after624
after624:
  br label %after610
after610:
  %i635 = add nsw i64 %i507, 1
  %c636 = icmp slt i64 %i635, %n24
  br i1 %c636, label %then637, label %after637
then637:
  %c638 = icmp slt i64 %i508, %n26
  br i1 %c638, label %then639, label %after639
then639:
  %i640 = add nsw i64 %i507, 1
  %i641 = mul nsw i64 %i640, %n22
  %i642 = mul nsw i64 %i508, 5
  %i643 = add nsw i64 %i641, %i642
  %i644 = add nsw i64 %i608, %i643
  %i645 = add nsw i64 %i644, %index540
  %m646 = fcmp ogt <4 x float> zeroinitializer, %v606
  %v647 = select <4 x i1> %m646, <4 x float> zeroinitializer, <4 x float> %v606
  %p648 = getelementptr inbounds bfloat, ptr %p8, i64 %i645
  %v649 = fptrunc <4 x float> %v647 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v649, ptr %p648, i32 1, <4 x i1> %m550)
  br label %after639
after639:
  %i650 = add nsw i64 %i508, 1
  %c651 = icmp slt i64 %i650, %n26
  br i1 %c651, label %then652, label %after652
then652:
  %i653 = add nsw i64 %i507, 1
  %i654 = mul nsw i64 %i653, %n22
  %i655 = add nsw i64 %i508, 1
  %i656 = mul nsw i64 %i655, 5
  %i657 = add nsw i64 %i654, %i656
  %i658 = add nsw i64 %i608, %i657
  %i659 = add nsw i64 %i658, %index540
  %m660 = fcmp ogt <4 x float> zeroinitializer, %v607
  %v661 = select <4 x i1> %m660, <4 x float> zeroinitializer, <4 x float> %v607
  %p662 = getelementptr inbounds bfloat, ptr %p8, i64 %i659
  %v663 = fptrunc <4 x float> %v661 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v663, ptr %p662, i32 1, <4 x i1> %m550)
  br label %after652
after652:
  br label %after637
after637:
  %i664 = add nsw i64 %index540, 4
  br label %loop540
done540:
  %i665 = add nsw i64 %index500, 1
  br label %loop500
done500:
  %i666 = add nsw i64 %index59, 1
  br label %loop59
done59:
  ret void
}
