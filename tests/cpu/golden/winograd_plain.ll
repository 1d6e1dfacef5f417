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
  %p16 = load ptr, ptr %v15, align 8
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
  %v49 = getelementptr inbounds i64, ptr %arguments, i64 24
  %n50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %arguments, i64 25
  %n52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %arguments, i64 26
  %n54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %arguments, i64 27
  %n56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %arguments, i64 28
  %n58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %arguments, i64 29
  %n60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %arguments, i64 30
  %n62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %arguments, i64 31
  %n64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %arguments, i64 32
  %n66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %arguments, i64 33
  %n68 = load i64, ptr %v67, align 8
  %i69 = mul nsw i64 %n36, 20
  %i70 = mul nsw i64 %n36, 24
  %i71 = mul nsw i64 16, %i69
  %p72 = getelementptr inbounds float, ptr %scratch, i64 %i71
  %i73 = mul nsw i64 16, %i70
  %p74 = getelementptr inbounds float, ptr %p72, i64 %i73
  %i75 = mul nsw i64 %n42, 16
  %i76 = add nsw i64 %i75, 16
  br label %loop77
loop77:
  %index77 = phi i64 [%first, %entry], [%i667, %done497]
  %c78 = icmp slt i64 %index77, %last
  br i1 %c78, label %body77, label %done77
body77:
  %i79 = urem i64 %index77, %n40
  %i80 = udiv i64 %index77, %n40
  %i81 = mul nsw i64 %i80, %n36
  %i82 = sub nsw i64 %n30, %i81
  %c83 = icmp slt i64 %n36, %i82
  %i84 = select i1 %c83, i64 %n36, i64 %i82
  %i85 = mul nsw i64 %i79, %n42
  %i86 = sub nsw i64 %n38, %i85
  %c87 = icmp slt i64 %n42, %i86
  %i88 = select i1 %c87, i64 %n42, i64 %i86
  %i89 = mul nsw i64 16, %i70
  br label %loop90
loop90:
  %index90 = phi i64 [0, %body77], [%i93, %body90]
  %c91 = icmp slt i64 %index90, %i89
  br i1 %c91, label %body90, label %done90
body90:
  %p92 = getelementptr inbounds float, ptr %p72, i64 %index90
  store <4 x float> zeroinitializer, ptr %p92, align 4
  %i93 = add nsw i64 %index90, 4
  br label %loop90
done90:
  br label %loop94
loop94:
  %index94 = phi i64 [0, %done90], [%i491, %done387]
  %c95 = icmp slt i64 %index94, %n44
  br i1 %c95, label %body94, label %done94
body94:
  %i96 = sub nsw i64 %n44, %index94
  %c97 = icmp slt i64 %i96, 4
  %i98 = select i1 %c97, i64 %i96, i64 4
  br label %loop99
loop99:
  %index99 = phi i64 [0, %body94], [%i245, %done153]
  %c100 = icmp slt i64 %index99, %i84
  br i1 %c100, label %body99, label %done99
body99:
  %i101 = add nsw i64 %i81, %index99
  %i102 = urem i64 %i101, %n34
  %i103 = udiv i64 %i101, %n34
  %i104 = udiv i64 %i103, %n32
  %i105 = urem i64 %i103, %n32
  %i106 = mul nsw i64 %i105, 2
  %i107 = mul nsw i64 %i102, 2
  %i108 = sub nsw i64 %i106, %n48
  %i109 = sub nsw i64 %i107, %n50
  %i110 = mul nsw i64 %i104, %n18
  %i111 = mul nsw i64 %i108, %n20
  %i112 = mul nsw i64 %i109, 5
  %p113 = getelementptr inbounds float, ptr %p2, i64 %i110
  %p114 = getelementptr inbounds float, ptr %p113, i64 %i111
  %p115 = getelementptr inbounds float, ptr %p114, i64 %i112
  %p116 = getelementptr inbounds float, ptr %p115, i64 %index94
  %i117 = mul nsw i64 %index99, 20
  %p118 = getelementptr inbounds float, ptr %scratch, i64 %i117
  %p119 = getelementptr inbounds float, ptr %p116, i64 %n20
  %i120 = mul nsw i64 2, %n20
  %p121 = getelementptr inbounds float, ptr %p116, i64 %i120
  %i122 = mul nsw i64 3, %n20
  %p123 = getelementptr inbounds float, ptr %p116, i64 %i122
  %p124 = getelementptr inbounds float, ptr %p118, i64 %i69
  %i125 = mul nsw i64 2, %i69
  %p126 = getelementptr inbounds float, ptr %p118, i64 %i125
  %i127 = mul nsw i64 3, %i69
  %p128 = getelementptr inbounds float, ptr %p118, i64 %i127
  %i129 = mul nsw i64 4, %i69
  %p130 = getelementptr inbounds float, ptr %p118, i64 %i129
  %i131 = mul nsw i64 5, %i69
  %p132 = getelementptr inbounds float, ptr %p118, i64 %i131
  %i133 = mul nsw i64 6, %i69
  %p134 = getelementptr inbounds float, ptr %p118, i64 %i133
  %i135 = mul nsw i64 7, %i69
  %p136 = getelementptr inbounds float, ptr %p118, i64 %i135
  %i137 = mul nsw i64 8, %i69
  %p138 = getelementptr inbounds float, ptr %p118, i64 %i137
  %i139 = mul nsw i64 9, %i69
  %p140 = getelementptr inbounds float, ptr %p118, i64 %i139
  %i141 = mul nsw i64 10, %i69
  %p142 = getelementptr inbounds float, ptr %p118, i64 %i141
  %i143 = mul nsw i64 11, %i69
  %p144 = getelementptr inbounds float, ptr %p118, i64 %i143
  %i145 = mul nsw i64 12, %i69
  %p146 = getelementptr inbounds float, ptr %p118, i64 %i145
  %i147 = mul nsw i64 13, %i69
  %p148 = getelementptr inbounds float, ptr %p118, i64 %i147
  %i149 = mul nsw i64 14, %i69
  %p150 = getelementptr inbounds float, ptr %p118, i64 %i149
  %i151 = mul nsw i64 15, %i69
  %p152 = getelementptr inbounds float, ptr %p118, i64 %i151
  br label %loop153
loop153:
  %index153 = phi i64 [0, %body99], [%i244, %body153]
  %c154 = icmp slt i64 %index153, %i98
  br i1 %c154, label %body153, label %done153
body153:
  %i155 = sub nsw i64 %i98, %index153
  %c156 = icmp sgt i64 %i155, 0
  %i157 = select i1 %c156, i64 %i155, i64 0
  %c158 = icmp slt i64 %i157, 4
  %i159 = select i1 %c158, i64 %i157, i64 4
  %v160 = trunc i64 %i159 to i32
  %v161 = insertelement <4 x i32> poison, i32 %v160, i64 0
  %v162 = shufflevector <4 x i32> %v161, <4 x i32> poison, <4 x i32> zeroinitializer
  %m163 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v162
  %p164 = getelementptr inbounds float, ptr %p116, i64 %index153
  %v165 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p164, i32 1, <4 x i1> %m163, <4 x float> zeroinitializer)
  %p166 = getelementptr inbounds float, ptr %p164, i64 5
  %v167 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p166, i32 1, <4 x i1> %m163, <4 x float> zeroinitializer)
  %p168 = getelementptr inbounds float, ptr %p164, i64 10
  %v169 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p168, i32 1, <4 x i1> %m163, <4 x float> zeroinitializer)
  %p170 = getelementptr inbounds float, ptr %p164, i64 15
  %v171 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p170, i32 1, <4 x i1> %m163, <4 x float> zeroinitializer)
  %v172 = fsub <4 x float> %v165, %v169
  %v173 = fadd <4 x float> %v167, %v169
  %v174 = fsub <4 x float> %v169, %v167
  %v175 = fsub <4 x float> %v167, %v171
  %p176 = getelementptr inbounds float, ptr %p119, i64 %index153
  %v177 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p176, i32 1, <4 x i1> %m163, <4 x float> zeroinitializer)
  %p178 = getelementptr inbounds float, ptr %p176, i64 5
  %v179 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p178, i32 1, <4 x i1> %m163, <4 x float> zeroinitializer)
  %p180 = getelementptr inbounds float, ptr %p176, i64 10
  %v181 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p180, i32 1, <4 x i1> %m163, <4 x float> zeroinitializer)
  %p182 = getelementptr inbounds float, ptr %p176, i64 15
  %v183 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p182, i32 1, <4 x i1> %m163, <4 x float> zeroinitializer)
  %v184 = fsub <4 x float> %v177, %v181
  %v185 = fadd <4 x float> %v179, %v181
  %v186 = fsub <4 x float> %v181, %v179
  %v187 = fsub <4 x float> %v179, %v183
  %p188 = getelementptr inbounds float, ptr %p121, i64 %index153
  %v189 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p188, i32 1, <4 x i1> %m163, <4 x float> zeroinitializer)
  %p190 = getelementptr inbounds float, ptr %p188, i64 5
  %v191 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p190, i32 1, <4 x i1> %m163, <4 x float> zeroinitializer)
  %p192 = getelementptr inbounds float, ptr %p188, i64 10
  %v193 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p192, i32 1, <4 x i1> %m163, <4 x float> zeroinitializer)
  %p194 = getelementptr inbounds float, ptr %p188, i64 15
  %v195 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p194, i32 1, <4 x i1> %m163, <4 x float> zeroinitializer)
  %v196 = fsub <4 x float> %v189, %v193
  %v197 = fadd <4 x float> %v191, %v193
  %v198 = fsub <4 x float> %v193, %v191
  %v199 = fsub <4 x float> %v191, %v195
  %p200 = getelementptr inbounds float, ptr %p123, i64 %index153
  %v201 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p200, i32 1, <4 x i1> %m163, <4 x float> zeroinitializer)
  %p202 = getelementptr inbounds float, ptr %p200, i64 5
  %v203 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p202, i32 1, <4 x i1> %m163, <4 x float> zeroinitializer)
  %p204 = getelementptr inbounds float, ptr %p200, i64 10
  %v205 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p204, i32 1, <4 x i1> %m163, <4 x float> zeroinitializer)
  %p206 = getelementptr inbounds float, ptr %p200, i64 15
  %v207 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p206, i32 1, <4 x i1> %m163, <4 x float> zeroinitializer)
  %v208 = fsub <4 x float> %v201, %v205
  %v209 = fadd <4 x float> %v203, %v205
  %v210 = fsub <4 x float> %v205, %v203
  %v211 = fsub <4 x float> %v203, %v207
  %v212 = fsub <4 x float> %v172, %v196
  %v213 = fadd <4 x float> %v184, %v196
  %v214 = fsub <4 x float> %v196, %v184
  %v215 = fsub <4 x float> %v184, %v208
  %p216 = getelementptr inbounds float, ptr %p118, i64 %index153
  store <4 x float> %v212, ptr %p216, align 4
  %p217 = getelementptr inbounds float, ptr %p130, i64 %index153
  store <4 x float> %v213, ptr %p217, align 4
  %p218 = getelementptr inbounds float, ptr %p138, i64 %index153
  store <4 x float> %v214, ptr %p218, align 4
  %p219 = getelementptr inbounds float, ptr %p146, i64 %index153
  store <4 x float> %v215, ptr %p219, align 4
  %v220 = fsub <4 x float> %v173, %v197
  %v221 = fadd <4 x float> %v185, %v197
  %v222 = fsub <4 x float> %v197, %v185
  %v223 = fsub <4 x float> %v185, %v209
  %p224 = getelementptr inbounds float, ptr %p124, i64 %index153
  store <4 x float> %v220, ptr %p224, align 4
  %p225 = getelementptr inbounds float, ptr %p132, i64 %index153
  store <4 x float> %v221, ptr %p225, align 4
  %p226 = getelementptr inbounds float, ptr %p140, i64 %index153
  store <4 x float> %v222, ptr %p226, align 4
  %p227 = getelementptr inbounds float, ptr %p148, i64 %index153
  store <4 x float> %v223, ptr %p227, align 4
  %v228 = fsub <4 x float> %v174, %v198
  %v229 = fadd <4 x float> %v186, %v198
  %v230 = fsub <4 x float> %v198, %v186
  %v231 = fsub <4 x float> %v186, %v210
  %p232 = getelementptr inbounds float, ptr %p126, i64 %index153
  store <4 x float> %v228, ptr %p232, align 4
  %p233 = getelementptr inbounds float, ptr %p134, i64 %index153
  store <4 x float> %v229, ptr %p233, align 4
  %p234 = getelementptr inbounds float, ptr %p142, i64 %index153
  store <4 x float> %v230, ptr %p234, align 4
  %p235 = getelementptr inbounds float, ptr %p150, i64 %index153
  store <4 x float> %v231, ptr %p235, align 4
  %v236 = fsub <4 x float> %v175, %v199
  %v237 = fadd <4 x float> %v187, %v199
  %v238 = fsub <4 x float> %v199, %v187
  %v239 = fsub <4 x float> %v187, %v211
  %p240 = getelementptr inbounds float, ptr %p128, i64 %index153
  store <4 x float> %v236, ptr %p240, align 4
  %p241 = getelementptr inbounds float, ptr %p136, i64 %index153
  store <4 x float> %v237, ptr %p241, align 4
  %p242 = getelementptr inbounds float, ptr %p144, i64 %index153
  store <4 x float> %v238, ptr %p242, align 4
  %p243 = getelementptr inbounds float, ptr %p152, i64 %index153
  store <4 x float> %v239, ptr %p243, align 4
  %i244 = add nsw i64 %index153, 4
  br label %loop153
done153:
  %i245 = add nsw i64 %index99, 1
  br label %loop99
done99:
  br label %loop246
loop246:
  %index246 = phi i64 [0, %done99], [%i386, %done272]
  %c247 = icmp slt i64 %index246, %i88
  br i1 %c247, label %body246, label %done246
body246:
  %i248 = mul nsw i64 %index246, 16
  %p249 = getelementptr inbounds float, ptr %p74, i64 %i248
  %i250 = add nsw i64 %i85, %index246
  %i251 = mul nsw i64 %i250, 4
  %i252 = mul nsw i64 %n44, %n46
  %i253 = mul nsw i64 %index94, %n46
  %p254 = getelementptr inbounds float, ptr %p4, i64 %i253
  %p255 = getelementptr inbounds float, ptr %p254, i64 %i251
  %i256 = sub nsw i64 %n46, %i251
  %c257 = icmp sgt i64 %i256, 0
  %i258 = select i1 %c257, i64 %i256, i64 0
  %c259 = icmp slt i64 %i258, 4
  %i260 = select i1 %c259, i64 %i258, i64 4
  %v261 = trunc i64 %i260 to i32
  %v262 = insertelement <4 x i32> poison, i32 %v261, i64 0
  %v263 = shufflevector <4 x i32> %v262, <4 x i32> poison, <4 x i32> zeroinitializer
  %m264 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v263
  %i265 = mul nsw i64 %i252, 2
  %i266 = mul nsw i64 %i252, 3
  %i267 = mul nsw i64 %i252, 4
  %i268 = mul nsw i64 %i252, 5
  %i269 = mul nsw i64 %i252, 6
  %i270 = mul nsw i64 %i252, 7
  %i271 = mul nsw i64 %i252, 8
  br label %loop272
loop272:
  %index272 = phi i64 [0, %body246], [%i385, %body272]
  %c273 = icmp slt i64 %index272, %i98
  br i1 %c273, label %body272, label %done272
body272:
  %i274 = mul nsw i64 %index272, %n46
  %p275 = getelementptr inbounds float, ptr %p255, i64 %i274
  %i276 = mul nsw i64 %index272, 4
  %p277 = getelementptr inbounds float, ptr %p249, i64 %i276
  %i278 = mul nsw i64 4, %n46
  %p279 = getelementptr inbounds float, ptr %p275, i64 %i278
  call void @llvm.prefetch.p0(ptr %p279, i32 0, i32 3, i32 1)
  %i280 = mul nsw i64 4, %n46
  %p281 = getelementptr inbounds float, ptr %p275, i64 %i252
  %p282 = getelementptr inbounds float, ptr %p281, i64 %i280
  call void @llvm.prefetch.p0(ptr %p282, i32 0, i32 3, i32 1)
  %i283 = mul nsw i64 4, %n46
  %p284 = getelementptr inbounds float, ptr %p275, i64 %i265
  %p285 = getelementptr inbounds float, ptr %p284, i64 %i283
  call void @llvm.prefetch.p0(ptr %p285, i32 0, i32 3, i32 1)
  %i286 = mul nsw i64 4, %n46
  %p287 = getelementptr inbounds float, ptr %p275, i64 %i266
  %p288 = getelementptr inbounds float, ptr %p287, i64 %i286
  call void @llvm.prefetch.p0(ptr %p288, i32 0, i32 3, i32 1)
  %i289 = mul nsw i64 4, %n46
  %p290 = getelementptr inbounds float, ptr %p275, i64 %i267
  %p291 = getelementptr inbounds float, ptr %p290, i64 %i289
  call void @llvm.prefetch.p0(ptr %p291, i32 0, i32 3, i32 1)
  %i292 = mul nsw i64 4, %n46
  %p293 = getelementptr inbounds float, ptr %p275, i64 %i268
  %p294 = getelementptr inbounds float, ptr %p293, i64 %i292
  call void @llvm.prefetch.p0(ptr %p294, i32 0, i32 3, i32 1)
  %i295 = mul nsw i64 4, %n46
  %p296 = getelementptr inbounds float, ptr %p275, i64 %i269
  %p297 = getelementptr inbounds float, ptr %p296, i64 %i295
  call void @llvm.prefetch.p0(ptr %p297, i32 0, i32 3, i32 1)
  %i298 = mul nsw i64 4, %n46
  %p299 = getelementptr inbounds float, ptr %p275, i64 %i270
  %p300 = getelementptr inbounds float, ptr %p299, i64 %i298
  call void @llvm.prefetch.p0(ptr %p300, i32 0, i32 3, i32 1)
  %i301 = mul nsw i64 4, %n46
  %p302 = getelementptr inbounds float, ptr %p275, i64 %i271
  %p303 = getelementptr inbounds float, ptr %p302, i64 %i301
  call void @llvm.prefetch.p0(ptr %p303, i32 0, i32 3, i32 1)
  %v304 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p275, i32 1, <4 x i1> %m264, <4 x float> zeroinitializer)
  %p305 = getelementptr inbounds float, ptr %p275, i64 %i252
  %v306 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p305, i32 1, <4 x i1> %m264, <4 x float> zeroinitializer)
  %p307 = getelementptr inbounds float, ptr %p275, i64 %i265
  %v308 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p307, i32 1, <4 x i1> %m264, <4 x float> zeroinitializer)
  %p309 = getelementptr inbounds float, ptr %p275, i64 %i266
  %v310 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p309, i32 1, <4 x i1> %m264, <4 x float> zeroinitializer)
  %p311 = getelementptr inbounds float, ptr %p275, i64 %i267
  %v312 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p311, i32 1, <4 x i1> %m264, <4 x float> zeroinitializer)
  %p313 = getelementptr inbounds float, ptr %p275, i64 %i268
  %v314 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p313, i32 1, <4 x i1> %m264, <4 x float> zeroinitializer)
  %p315 = getelementptr inbounds float, ptr %p275, i64 %i269
  %v316 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p315, i32 1, <4 x i1> %m264, <4 x float> zeroinitializer)
  %p317 = getelementptr inbounds float, ptr %p275, i64 %i270
  %v318 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p317, i32 1, <4 x i1> %m264, <4 x float> zeroinitializer)
  %p319 = getelementptr inbounds float, ptr %p275, i64 %i271
  %v320 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p319, i32 1, <4 x i1> %m264, <4 x float> zeroinitializer)
  %v321 = fadd <4 x float> %v304, %v316
  %v322 = fadd <4 x float> %v321, %v310
  %v323 = fmul <4 x float> %v322, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v324 = fsub <4 x float> %v321, %v310
  %v325 = fmul <4 x float> %v324, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v326 = fadd <4 x float> %v306, %v318
  %v327 = fadd <4 x float> %v326, %v312
  %v328 = fmul <4 x float> %v327, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v329 = fsub <4 x float> %v326, %v312
  %v330 = fmul <4 x float> %v329, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v331 = fadd <4 x float> %v308, %v320
  %v332 = fadd <4 x float> %v331, %v314
  %v333 = fmul <4 x float> %v332, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v334 = fsub <4 x float> %v331, %v314
  %v335 = fmul <4 x float> %v334, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v336 = fadd <4 x float> %v304, %v308
  %v337 = fadd <4 x float> %v336, %v306
  %v338 = fmul <4 x float> %v337, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v339 = fsub <4 x float> %v336, %v306
  %v340 = fmul <4 x float> %v339, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  store <4 x float> %v304, ptr %p277, align 4
  %p341 = getelementptr inbounds float, ptr %p277, i64 %i76
  store <4 x float> %v338, ptr %p341, align 4
  %i342 = mul nsw i64 %i76, 2
  %p343 = getelementptr inbounds float, ptr %p277, i64 %i342
  store <4 x float> %v340, ptr %p343, align 4
  %i344 = mul nsw i64 %i76, 3
  %p345 = getelementptr inbounds float, ptr %p277, i64 %i344
  store <4 x float> %v308, ptr %p345, align 4
  %v346 = fadd <4 x float> %v323, %v333
  %v347 = fadd <4 x float> %v346, %v328
  %v348 = fmul <4 x float> %v347, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v349 = fsub <4 x float> %v346, %v328
  %v350 = fmul <4 x float> %v349, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i351 = mul nsw i64 %i76, 4
  %p352 = getelementptr inbounds float, ptr %p277, i64 %i351
  store <4 x float> %v323, ptr %p352, align 4
  %i353 = mul nsw i64 %i76, 5
  %p354 = getelementptr inbounds float, ptr %p277, i64 %i353
  store <4 x float> %v348, ptr %p354, align 4
  %i355 = mul nsw i64 %i76, 6
  %p356 = getelementptr inbounds float, ptr %p277, i64 %i355
  store <4 x float> %v350, ptr %p356, align 4
  %i357 = mul nsw i64 %i76, 7
  %p358 = getelementptr inbounds float, ptr %p277, i64 %i357
  store <4 x float> %v333, ptr %p358, align 4
  %v359 = fadd <4 x float> %v325, %v335
  %v360 = fadd <4 x float> %v359, %v330
  %v361 = fmul <4 x float> %v360, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v362 = fsub <4 x float> %v359, %v330
  %v363 = fmul <4 x float> %v362, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i364 = mul nsw i64 %i76, 8
  %p365 = getelementptr inbounds float, ptr %p277, i64 %i364
  store <4 x float> %v325, ptr %p365, align 4
  %i366 = mul nsw i64 %i76, 9
  %p367 = getelementptr inbounds float, ptr %p277, i64 %i366
  store <4 x float> %v361, ptr %p367, align 4
  %i368 = mul nsw i64 %i76, 10
  %p369 = getelementptr inbounds float, ptr %p277, i64 %i368
  store <4 x float> %v363, ptr %p369, align 4
  %i370 = mul nsw i64 %i76, 11
  %p371 = getelementptr inbounds float, ptr %p277, i64 %i370
  store <4 x float> %v335, ptr %p371, align 4
  %v372 = fadd <4 x float> %v316, %v320
  %v373 = fadd <4 x float> %v372, %v318
  %v374 = fmul <4 x float> %v373, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v375 = fsub <4 x float> %v372, %v318
  %v376 = fmul <4 x float> %v375, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i377 = mul nsw i64 %i76, 12
  %p378 = getelementptr inbounds float, ptr %p277, i64 %i377
  store <4 x float> %v316, ptr %p378, align 4
  %i379 = mul nsw i64 %i76, 13
  %p380 = getelementptr inbounds float, ptr %p277, i64 %i379
  store <4 x float> %v374, ptr %p380, align 4
  %i381 = mul nsw i64 %i76, 14
  %p382 = getelementptr inbounds float, ptr %p277, i64 %i381
  store <4 x float> %v376, ptr %p382, align 4
  %i383 = mul nsw i64 %i76, 15
  %p384 = getelementptr inbounds float, ptr %p277, i64 %i383
  store <4 x float> %v320, ptr %p384, align 4
  %i385 = add nsw i64 %index272, 1
  br label %loop272
done272:
  %i386 = add nsw i64 %index246, 1
  br label %loop246
done246:
  br label %loop387
loop387:
  %index387 = phi i64 [0, %done246], [%i489, %done394]
  %i388 = mul nsw i64 %index387, %i69
  %p389 = getelementptr inbounds float, ptr %scratch, i64 %i388
  %i390 = mul nsw i64 %index387, %i70
  %p391 = getelementptr inbounds float, ptr %p72, i64 %i390
  %i392 = mul nsw i64 %index387, %i76
  %p393 = getelementptr inbounds float, ptr %p74, i64 %i392
  br label %loop394
loop394:
  %index394 = phi i64 [0, %loop387], [%i488, %done400]
  %c395 = icmp slt i64 %index394, %i88
  br i1 %c395, label %body394, label %done394
body394:
  %i396 = mul nsw i64 %index394, 16
  %p397 = getelementptr inbounds float, ptr %p393, i64 %i396
  %i398 = mul nsw i64 %index394, 4
  %p399 = getelementptr inbounds float, ptr %p391, i64 %i398
  br label %loop400
loop400:
  %index400 = phi i64 [0, %body394], [%i487, %done471]
  %c401 = icmp slt i64 %index400, %i84
  br i1 %c401, label %body400, label %done400
body400:
  %i402 = mul nsw i64 %index400, 20
  %p403 = getelementptr inbounds float, ptr %p389, i64 %i402
  %i404 = mul nsw i64 %index400, 24
  %p405 = getelementptr inbounds float, ptr %p399, i64 %i404
  %p406 = getelementptr inbounds float, ptr %p405, i64 24
  %v407 = load <4 x float>, ptr %p405, align 4
  %v408 = load <4 x float>, ptr %p406, align 4
  %c409 = icmp sgt i64 %i98, 0
  %i410 = select i1 %c409, i64 %i98, i64 0
  %i411 = udiv i64 %i410, 4
  %i412 = mul nsw i64 %i411, 4
  br label %loop413
loop413:
  %index413 = phi i64 [0, %body400], [%i470, %body413]
  %carried413_0 = phi <4 x float> [%v407, %body400], [%v464, %body413]
  %carried413_1 = phi <4 x float> [%v408, %body400], [%v469, %body413]
  %c414 = icmp slt i64 %index413, %i412
  br i1 %c414, label %body413, label %done413
body413:
  %i415 = mul nsw i64 %index413, 4
  %p416 = getelementptr inbounds float, ptr %p397, i64 %i415
  %v417 = load <4 x float>, ptr %p416, align 4
  %p418 = getelementptr inbounds float, ptr %p403, i64 %index413
  %v419 = load float, ptr %p418, align 4
  %v420 = insertelement <4 x float> poison, float %v419, i64 0
  %v421 = shufflevector <4 x float> %v420, <4 x float> poison, <4 x i32> zeroinitializer
  %v422 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v421, <4 x float> %v417, <4 x float> %carried413_0)
  %p423 = getelementptr inbounds float, ptr %p418, i64 20
  %v424 = load float, ptr %p423, align 4
  %v425 = insertelement <4 x float> poison, float %v424, i64 0
  %v426 = shufflevector <4 x float> %v425, <4 x float> poison, <4 x i32> zeroinitializer
  %v427 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v426, <4 x float> %v417, <4 x float> %carried413_1)
  %p428 = getelementptr inbounds float, ptr %p397, i64 %i415
  %p429 = getelementptr inbounds float, ptr %p428, i64 4
  %v430 = load <4 x float>, ptr %p429, align 4
  %p431 = getelementptr inbounds float, ptr %p403, i64 %index413
  %p432 = getelementptr inbounds float, ptr %p431, i64 1
  %v433 = load float, ptr %p432, align 4
  %v434 = insertelement <4 x float> poison, float %v433, i64 0
  %v435 = shufflevector <4 x float> %v434, <4 x float> poison, <4 x i32> zeroinitializer
  %v436 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v435, <4 x float> %v430, <4 x float> %v422)
  %p437 = getelementptr inbounds float, ptr %p431, i64 21
  %v438 = load float, ptr %p437, align 4
  %v439 = insertelement <4 x float> poison, float %v438, i64 0
  %v440 = shufflevector <4 x float> %v439, <4 x float> poison, <4 x i32> zeroinitializer
  %v441 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v440, <4 x float> %v430, <4 x float> %v427)
  %p442 = getelementptr inbounds float, ptr %p397, i64 %i415
  %p443 = getelementptr inbounds float, ptr %p442, i64 8
  %v444 = load <4 x float>, ptr %p443, align 4
  %p445 = getelementptr inbounds float, ptr %p403, i64 %index413
  %p446 = getelementptr inbounds float, ptr %p445, i64 2
  %v447 = load float, ptr %p446, align 4
  %v448 = insertelement <4 x float> poison, float %v447, i64 0
  %v449 = shufflevector <4 x float> %v448, <4 x float> poison, <4 x i32> zeroinitializer
  %v450 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v449, <4 x float> %v444, <4 x float> %v436)
  %p451 = getelementptr inbounds float, ptr %p445, i64 22
  %v452 = load float, ptr %p451, align 4
  %v453 = insertelement <4 x float> poison, float %v452, i64 0
  %v454 = shufflevector <4 x float> %v453, <4 x float> poison, <4 x i32> zeroinitializer
  %v455 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v454, <4 x float> %v444, <4 x float> %v441)
  %p456 = getelementptr inbounds float, ptr %p397, i64 %i415
  %p457 = getelementptr inbounds float, ptr %p456, i64 12
  %v458 = load <4 x float>, ptr %p457, align 4
  %p459 = getelementptr inbounds float, ptr %p403, i64 %index413
  %p460 = getelementptr inbounds float, ptr %p459, i64 3
  %v461 = load float, ptr %p460, align 4
  %v462 = insertelement <4 x float> poison, float %v461, i64 0
  %v463 = shufflevector <4 x float> %v462, <4 x float> poison, <4 x i32> zeroinitializer
  %v464 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v463, <4 x float> %v458, <4 x float> %v450)
  %p465 = getelementptr inbounds float, ptr %p459, i64 23
  %v466 = load float, ptr %p465, align 4
  %v467 = insertelement <4 x float> poison, float %v466, i64 0
  %v468 = shufflevector <4 x float> %v467, <4 x float> poison, <4 x i32> zeroinitializer
  %v469 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v468, <4 x float> %v458, <4 x float> %v455)
  %i470 = add nsw i64 %index413, 4
  br label %loop413
done413:
  br label %loop471
loop471:
  %index471 = phi i64 [%i412, %done413], [%i486, %body471]
  %carried471_0 = phi <4 x float> [%carried413_0, %done413], [%v480, %body471]
  %carried471_1 = phi <4 x float> [%carried413_1, %done413], [%v485, %body471]
  %c472 = icmp slt i64 %index471, %i98
  br i1 %c472, label %body471, label %done471
body471:
  %i473 = mul nsw i64 %index471, 4
  %p474 = getelementptr inbounds float, ptr %p397, i64 %i473
  %v475 = load <4 x float>, ptr %p474, align 4
  %p476 = getelementptr inbounds float, ptr %p403, i64 %index471
  %v477 = load float, ptr %p476, align 4
  %v478 = insertelement <4 x float> poison, float %v477, i64 0
  %v479 = shufflevector <4 x float> %v478, <4 x float> poison, <4 x i32> zeroinitializer
  %v480 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v479, <4 x float> %v475, <4 x float> %carried471_0)
  %p481 = getelementptr inbounds float, ptr %p476, i64 20
  %v482 = load float, ptr %p481, align 4
  %v483 = insertelement <4 x float> poison, float %v482, i64 0
  %v484 = shufflevector <4 x float> %v483, <4 x float> poison, <4 x i32> zeroinitializer
  %v485 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v484, <4 x float> %v475, <4 x float> %carried471_1)
  %i486 = add nsw i64 %index471, 1
  br label %loop471
done471:
  store <4 x float> %carried471_0, ptr %p405, align 4
  store <4 x float> %carried471_1, ptr %p406, align 4
  %i487 = add nsw i64 %index400, 2
  br label %loop400
done400:
  %i488 = add nsw i64 %index394, 1
  br label %loop394
done394:
  %i489 = add nsw i64 %index387, 1
  %c490 = icmp slt i64 %i489, 16
  br i1 %c490, label %loop387, label %done387
done387:
  %i491 = add nsw i64 %index94, 4
  br label %loop94
done94:
  %i492 = mul nsw i64 %i85, 4
  %i493 = mul nsw i64 %i88, 4
  %i494 = add nsw i64 %i492, %i493
  %c495 = icmp slt i64 %n46, %i494
  %i496 = select i1 %c495, i64 %n46, i64 %i494
  br label %loop497
loop497:
  %index497 = phi i64 [0, %done94], [%i666, %done537]
  %c498 = icmp slt i64 %index497, %i84
  br i1 %c498, label %body497, label %done497
body497:
  %i499 = add nsw i64 %i81, %index497
  %i500 = urem i64 %i499, %n34
  %i501 = udiv i64 %i499, %n34
  %i502 = udiv i64 %i501, %n32
  %i503 = urem i64 %i501, %n32
  %i504 = mul nsw i64 %i503, 2
  %i505 = mul nsw i64 %i500, 2
  %i506 = mul nsw i64 %index497, 24
  %p507 = getelementptr inbounds float, ptr %p72, i64 %i506
  %p508 = getelementptr inbounds float, ptr %p507, i64 %i70
  %i509 = mul nsw i64 2, %i70
  %p510 = getelementptr inbounds float, ptr %p507, i64 %i509
  %i511 = mul nsw i64 3, %i70
  %p512 = getelementptr inbounds float, ptr %p507, i64 %i511
  %i513 = mul nsw i64 4, %i70
  %p514 = getelementptr inbounds float, ptr %p507, i64 %i513
  %i515 = mul nsw i64 5, %i70
  %p516 = getelementptr inbounds float, ptr %p507, i64 %i515
  %i517 = mul nsw i64 6, %i70
  %p518 = getelementptr inbounds float, ptr %p507, i64 %i517
  %i519 = mul nsw i64 7, %i70
  %p520 = getelementptr inbounds float, ptr %p507, i64 %i519
  %i521 = mul nsw i64 8, %i70
  %p522 = getelementptr inbounds float, ptr %p507, i64 %i521
  %i523 = mul nsw i64 9, %i70
  %p524 = getelementptr inbounds float, ptr %p507, i64 %i523
  %i525 = mul nsw i64 10, %i70
  %p526 = getelementptr inbounds float, ptr %p507, i64 %i525
  %i527 = mul nsw i64 11, %i70
  %p528 = getelementptr inbounds float, ptr %p507, i64 %i527
  %i529 = mul nsw i64 12, %i70
  %p530 = getelementptr inbounds float, ptr %p507, i64 %i529
  %i531 = mul nsw i64 13, %i70
  %p532 = getelementptr inbounds float, ptr %p507, i64 %i531
  %i533 = mul nsw i64 14, %i70
  %p534 = getelementptr inbounds float, ptr %p507, i64 %i533
  %i535 = mul nsw i64 15, %i70
  %p536 = getelementptr inbounds float, ptr %p507, i64 %i535
  br label %loop537
loop537:
  %index537 = phi i64 [%i492, %body497], [%i665, %after636]
  %c538 = icmp slt i64 %index537, %i496
  br i1 %c538, label %body537, label %done537
body537:
  %i539 = sub nsw i64 %i496, %index537
  %c540 = icmp sgt i64 %i539, 0
  %i541 = select i1 %c540, i64 %i539, i64 0
  %c542 = icmp slt i64 %i541, 4
  %i543 = select i1 %c542, i64 %i541, i64 4
  %v544 = trunc i64 %i543 to i32
  %v545 = insertelement <4 x i32> poison, i32 %v544, i64 0
  %v546 = shufflevector <4 x i32> %v545, <4 x i32> poison, <4 x i32> zeroinitializer
  %m547 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v546
  %i548 = sub nsw i64 %index537, %i492
  %p549 = getelementptr inbounds float, ptr %p507, i64 %i548
  %v550 = load <4 x float>, ptr %p549, align 4
  %p551 = getelementptr inbounds float, ptr %p514, i64 %i548
  %v552 = load <4 x float>, ptr %p551, align 4
  %p553 = getelementptr inbounds float, ptr %p522, i64 %i548
  %v554 = load <4 x float>, ptr %p553, align 4
  %p555 = getelementptr inbounds float, ptr %p530, i64 %i548
  %v556 = load <4 x float>, ptr %p555, align 4
  %v557 = fadd <4 x float> %v552, %v554
  %v558 = fsub <4 x float> %v552, %v554
  %v559 = fadd <4 x float> %v550, %v557
  %v560 = fsub <4 x float> %v558, %v556
  %p561 = getelementptr inbounds float, ptr %p508, i64 %i548
  %v562 = load <4 x float>, ptr %p561, align 4
  %p563 = getelementptr inbounds float, ptr %p516, i64 %i548
  %v564 = load <4 x float>, ptr %p563, align 4
  %p565 = getelementptr inbounds float, ptr %p524, i64 %i548
  %v566 = load <4 x float>, ptr %p565, align 4
  %p567 = getelementptr inbounds float, ptr %p532, i64 %i548
  %v568 = load <4 x float>, ptr %p567, align 4
  %v569 = fadd <4 x float> %v564, %v566
  %v570 = fsub <4 x float> %v564, %v566
  %v571 = fadd <4 x float> %v562, %v569
  %v572 = fsub <4 x float> %v570, %v568
  %p573 = getelementptr inbounds float, ptr %p510, i64 %i548
  %v574 = load <4 x float>, ptr %p573, align 4
  %p575 = getelementptr inbounds float, ptr %p518, i64 %i548
  %v576 = load <4 x float>, ptr %p575, align 4
  %p577 = getelementptr inbounds float, ptr %p526, i64 %i548
  %v578 = load <4 x float>, ptr %p577, align 4
  %p579 = getelementptr inbounds float, ptr %p534, i64 %i548
  %v580 = load <4 x float>, ptr %p579, align 4
  %v581 = fadd <4 x float> %v576, %v578
  %v582 = fsub <4 x float> %v576, %v578
  %v583 = fadd <4 x float> %v574, %v581
  %v584 = fsub <4 x float> %v582, %v580
  %p585 = getelementptr inbounds float, ptr %p512, i64 %i548
  %v586 = load <4 x float>, ptr %p585, align 4
  %p587 = getelementptr inbounds float, ptr %p520, i64 %i548
  %v588 = load <4 x float>, ptr %p587, align 4
  %p589 = getelementptr inbounds float, ptr %p528, i64 %i548
  %v590 = load <4 x float>, ptr %p589, align 4
  %p591 = getelementptr inbounds float, ptr %p536, i64 %i548
  %v592 = load <4 x float>, ptr %p591, align 4
  %v593 = fadd <4 x float> %v588, %v590
  %v594 = fsub <4 x float> %v588, %v590
  %v595 = fadd <4 x float> %v586, %v593
  %v596 = fsub <4 x float> %v594, %v592
  %v597 = fadd <4 x float> %v571, %v583
  %v598 = fsub <4 x float> %v571, %v583
  %v599 = fadd <4 x float> %v559, %v597
  %v600 = fsub <4 x float> %v598, %v595
  %v601 = fadd <4 x float> %v572, %v584
  %v602 = fsub <4 x float> %v572, %v584
  %v603 = fadd <4 x float> %v560, %v601
  %v604 = fsub <4 x float> %v602, %v596
  %i605 = mul nsw i64 %i502, %n22
  %c606 = icmp slt i64 %i504, %n26
  br i1 %c606, label %then607, label %after607
then607:
  %c608 = icmp slt i64 %i505, %n28
  br i1 %c608, label %then609, label %after609
then609:
  %i610 = mul nsw i64 %i504, %n24
  %i611 = mul nsw i64 %i505, 5
  %i612 = add nsw i64 %i610, %i611
  %i613 = add nsw i64 %i605, %i612
  %i614 = add nsw i64 %i613, %index537
  %p615 = getelementptr inbounds bfloat, ptr %p12, i64 %i614
  %v616 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p615, i32 1, <4 x i1> %m547, <4 x bfloat> zeroinitializer)
  %v617 = fpext <4 x bfloat> %v616 to <4 x float>
  %v618 = fadd <4 x float> %v599, %v617
  %p619 = getelementptr inbounds float, ptr %p8, i64 %i614
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v618, ptr %p619, i32 1, <4 x i1> %m547)
  br label %after609
after609:
  %i620 = add nsw i64 %i505, 1
  %c621 = icmp slt i64 %i620, %n28
  br i1 %c621, label %then622, label %after622
then622:
  %i623 = mul nsw i64 %i504, %n24
  %i624 = add nsw i64 %i505, 1
  %i625 = mul nsw i64 %i624, 5
  %i626 = add nsw i64 %i623, %i625
  %i627 = add nsw i64 %i605, %i626
  %i628 = add nsw i64 %i627, %index537
  %p629 = getelementptr inbounds bfloat, ptr %p12, i64 %i628
  %v630 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p629, i32 1, <4 x i1> %m547, <4 x bfloat> zeroinitializer)
  %v631 = fpext <4 x bfloat> %v630 to <4 x float>
  %v632 = fadd <4 x float> %v600, %v631
  %p633 = getelementptr inbounds float, ptr %p8, i64 %i628
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v632, ptr %p633, i32 1, <4 x i1> %m547)
  br label %after622
after622:
  br label %after607
after607:
  %i634 = add nsw i64 %i504, 1
  %c635 = icmp slt i64 %i634, %n26
  br i1 %c635, label %then636, label %after636
then636:
  %c637 = icmp slt i64 %i505, %n28
  br i1 %c637, label %then638, label %after638
then638:
  %i639 = add nsw i64 %i504, 1
  %i640 = mul nsw i64 %i639, %n24
  %i641 = mul nsw i64 %i505, 5
  %i642 = add nsw i64 %i640, %i641
  %i643 = add nsw i64 %i605, %i642
  %i644 = add nsw i64 %i643, %index537
  %p645 = getelementptr inbounds bfloat, ptr %p12, i64 %i644
  %v646 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p645, i32 1, <4 x i1> %m547, <4 x bfloat> zeroinitializer)
  %v647 = fpext <4 x bfloat> %v646 to <4 x float>
  %v648 = fadd <4 x float> %v603, %v647
  %p649 = getelementptr inbounds float, ptr %p8, i64 %i644
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v648, ptr %p649, i32 1, <4 x i1> %m547)
  br label %after638
after638:
  %i650 = add nsw i64 %i505, 1
  %c651 = icmp slt i64 %i650, %n28
  br i1 %c651, label %then652, label %after652
then652:
  %i653 = add nsw i64 %i504, 1
  %i654 = mul nsw i64 %i653, %n24
  %i655 = add nsw i64 %i505, 1
  %i656 = mul nsw i64 %i655, 5
  %i657 = add nsw i64 %i654, %i656
  %i658 = add nsw i64 %i605, %i657
  %i659 = add nsw i64 %i658, %index537
  %p660 = getelementptr inbounds bfloat, ptr %p12, i64 %i659
  %v661 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p660, i32 1, <4 x i1> %m547, <4 x bfloat> zeroinitializer)
  %v662 = fpext <4 x bfloat> %v661 to <4 x float>
  %v663 = fadd <4 x float> %v604, %v662
  %p664 = getelementptr inbounds float, ptr %p8, i64 %i659
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v663, ptr %p664, i32 1, <4 x i1> %m547)
  br label %after652
after652:
  br label %after636
after636:
  %i665 = add nsw i64 %index537, 4
  br label %loop537
done537:
  %i666 = add nsw i64 %index497, 1
  br label %loop497
done497:
  %i667 = add nsw i64 %index77, 1
  br label %loop77
done77:
  ret void
}
