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
  %v69 = getelementptr inbounds i64, ptr %arguments, i64 34
  %n70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %arguments, i64 35
  %n72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %arguments, i64 36
  %n74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %arguments, i64 37
  %n76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %arguments, i64 38
  %n78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %arguments, i64 39
  %n80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %arguments, i64 40
  %n82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %arguments, i64 41
  %n84 = load i64, ptr %v83, align 8
  %i85 = add nsw i64 %n18, 7
  %i86 = udiv i64 %i85, 8
  %i87 = sub nsw i64 %n22, 1
  %i88 = add nsw i64 %n16, %i87
  %i89 = udiv i64 %i88, %n22
  br label %loop90
loop90:
  %index90 = phi i64 [%first, %entry], [%i506, %done314]
  %c91 = icmp slt i64 %index90, %last
  br i1 %c91, label %body90, label %done90
body90:
  %i92 = udiv i64 %index90, %i86
  %i93 = urem i64 %index90, %i86
  %i94 = udiv i64 %i92, %i89
  %i95 = urem i64 %i92, %i89
  %i96 = udiv i64 %i94, %n42
  %i97 = urem i64 %i94, %n42
  %i98 = mul nsw i64 %i97, %n50
  %i99 = mul nsw i64 %i97, %n58
  %i100 = mul nsw i64 %i97, %n66
  %i101 = udiv i64 %i96, %n40
  %i102 = urem i64 %i96, %n40
  %i103 = mul nsw i64 %i102, %n48
  %i104 = add nsw i64 %i98, %i103
  %i105 = mul nsw i64 %i102, %n56
  %i106 = add nsw i64 %i99, %i105
  %i107 = mul nsw i64 %i102, %n64
  %i108 = add nsw i64 %i100, %i107
  %i109 = udiv i64 %i101, %n38
  %i110 = urem i64 %i101, %n38
  %i111 = mul nsw i64 %i110, %n46
  %i112 = add nsw i64 %i104, %i111
  %i113 = mul nsw i64 %i110, %n54
  %i114 = add nsw i64 %i106, %i113
  %i115 = mul nsw i64 %i110, %n62
  %i116 = add nsw i64 %i108, %i115
  %i117 = mul nsw i64 %i109, %n44
  %i118 = add nsw i64 %i112, %i117
  %i119 = mul nsw i64 %i109, %n52
  %i120 = add nsw i64 %i114, %i119
  %i121 = mul nsw i64 %i109, %n60
  %i122 = add nsw i64 %i116, %i121
  %i123 = mul nsw i64 %i93, 8
  %i124 = mul nsw i64 %i95, %n22
  %i125 = add nsw i64 %i124, %n22
  %c126 = icmp slt i64 %i125, %n16
  %i127 = select i1 %c126, i64 %i125, i64 %n16
  %i128 = sub nsw i64 %n18, %i123
  %c129 = icmp sgt i64 %i128, 0
  %i130 = select i1 %c129, i64 %i128, i64 0
  %c131 = icmp slt i64 %i130, 4
  %i132 = select i1 %c131, i64 %i130, i64 4
  %v133 = trunc i64 %i132 to i32
  %v134 = insertelement <4 x i32> poison, i32 %v133, i64 0
  %v135 = shufflevector <4 x i32> %v134, <4 x i32> poison, <4 x i32> zeroinitializer
  %m136 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v135
  %i137 = sub nsw i64 %i128, 4
  %c138 = icmp sgt i64 %i137, 0
  %i139 = select i1 %c138, i64 %i137, i64 0
  %c140 = icmp slt i64 %i139, 4
  %i141 = select i1 %c140, i64 %i139, i64 4
  %v142 = trunc i64 %i141 to i32
  %v143 = insertelement <4 x i32> poison, i32 %v142, i64 0
  %v144 = shufflevector <4 x i32> %v143, <4 x i32> poison, <4 x i32> zeroinitializer
  %m145 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v144
  %p146 = getelementptr inbounds float, ptr %p2, i64 %i118
  %p147 = getelementptr inbounds float, ptr %p4, i64 %i120
  %i148 = sub nsw i64 %n18, 1
  %c149 = icmp slt i64 %i123, %i148
  %i150 = select i1 %c149, i64 %i123, i64 %i148
  %i151 = mul nsw i64 %i150, %n32
  %p152 = getelementptr inbounds float, ptr %p147, i64 %i151
  %i153 = add nsw i64 %i123, 1
  %i154 = sub nsw i64 %n18, 1
  %c155 = icmp slt i64 %i153, %i154
  %i156 = select i1 %c155, i64 %i153, i64 %i154
  %i157 = mul nsw i64 %i156, %n32
  %p158 = getelementptr inbounds float, ptr %p147, i64 %i157
  %i159 = add nsw i64 %i123, 2
  %i160 = sub nsw i64 %n18, 1
  %c161 = icmp slt i64 %i159, %i160
  %i162 = select i1 %c161, i64 %i159, i64 %i160
  %i163 = mul nsw i64 %i162, %n32
  %p164 = getelementptr inbounds float, ptr %p147, i64 %i163
  %i165 = add nsw i64 %i123, 3
  %i166 = sub nsw i64 %n18, 1
  %c167 = icmp slt i64 %i165, %i166
  %i168 = select i1 %c167, i64 %i165, i64 %i166
  %i169 = mul nsw i64 %i168, %n32
  %p170 = getelementptr inbounds float, ptr %p147, i64 %i169
  %i171 = udiv i64 %n20, 4
  %i172 = mul nsw i64 %i171, 4
  br label %loop173
loop173:
  %index173 = phi i64 [0, %body90], [%i196, %body173]
  %c174 = icmp slt i64 %index173, %i172
  br i1 %c174, label %body173, label %done173
body173:
  %p175 = getelementptr inbounds float, ptr %p152, i64 %index173
  %v176 = load <4 x float>, ptr %p175, align 1
  %p177 = getelementptr inbounds float, ptr %p158, i64 %index173
  %v178 = load <4 x float>, ptr %p177, align 1
  %p179 = getelementptr inbounds float, ptr %p164, i64 %index173
  %v180 = load <4 x float>, ptr %p179, align 1
  %p181 = getelementptr inbounds float, ptr %p170, i64 %index173
  %v182 = load <4 x float>, ptr %p181, align 1
  %v183 = shufflevector <4 x float> %v176, <4 x float> %v180, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v184 = shufflevector <4 x float> %v176, <4 x float> %v180, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v185 = shufflevector <4 x float> %v178, <4 x float> %v182, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v186 = shufflevector <4 x float> %v178, <4 x float> %v182, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v187 = shufflevector <4 x float> %v183, <4 x float> %v185, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v188 = shufflevector <4 x float> %v183, <4 x float> %v185, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v189 = shufflevector <4 x float> %v184, <4 x float> %v186, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v190 = shufflevector <4 x float> %v184, <4 x float> %v186, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %i191 = mul nsw i64 %index173, 8
  %p192 = getelementptr inbounds float, ptr %scratch, i64 %i191
  store <4 x float> %v187, ptr %p192, align 4
  %p193 = getelementptr inbounds float, ptr %p192, i64 8
  store <4 x float> %v188, ptr %p193, align 4
  %p194 = getelementptr inbounds float, ptr %p192, i64 16
  store <4 x float> %v189, ptr %p194, align 4
  %p195 = getelementptr inbounds float, ptr %p192, i64 24
  store <4 x float> %v190, ptr %p195, align 4
  %i196 = add nsw i64 %index173, 4
  br label %loop173
done173:
  %i197 = sub nsw i64 %n20, %i172
  %c198 = icmp sgt i64 %i197, 0
  br i1 %c198, label %then199, label %after199
then199:
  %c200 = icmp sgt i64 %i197, 0
  %i201 = select i1 %c200, i64 %i197, i64 0
  %c202 = icmp slt i64 %i201, 4
  %i203 = select i1 %c202, i64 %i201, i64 4
  %v204 = trunc i64 %i203 to i32
  %v205 = insertelement <4 x i32> poison, i32 %v204, i64 0
  %v206 = shufflevector <4 x i32> %v205, <4 x i32> poison, <4 x i32> zeroinitializer
  %m207 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v206
  %p208 = getelementptr inbounds float, ptr %p152, i64 %i172
  %v209 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p208, i32 1, <4 x i1> %m207, <4 x float> zeroinitializer)
  %p210 = getelementptr inbounds float, ptr %p158, i64 %i172
  %v211 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p210, i32 1, <4 x i1> %m207, <4 x float> zeroinitializer)
  %p212 = getelementptr inbounds float, ptr %p164, i64 %i172
  %v213 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p212, i32 1, <4 x i1> %m207, <4 x float> zeroinitializer)
  %p214 = getelementptr inbounds float, ptr %p170, i64 %i172
  %v215 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p214, i32 1, <4 x i1> %m207, <4 x float> zeroinitializer)
  %v216 = shufflevector <4 x float> %v209, <4 x float> %v213, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v217 = shufflevector <4 x float> %v209, <4 x float> %v213, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v218 = shufflevector <4 x float> %v211, <4 x float> %v215, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v219 = shufflevector <4 x float> %v211, <4 x float> %v215, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v220 = shufflevector <4 x float> %v216, <4 x float> %v218, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v221 = shufflevector <4 x float> %v216, <4 x float> %v218, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v222 = shufflevector <4 x float> %v217, <4 x float> %v219, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v223 = shufflevector <4 x float> %v217, <4 x float> %v219, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %i224 = mul nsw i64 %i172, 8
  %p225 = getelementptr inbounds float, ptr %scratch, i64 %i224
  store <4 x float> %v220, ptr %p225, align 4
  %p226 = getelementptr inbounds float, ptr %p225, i64 8
  store <4 x float> %v221, ptr %p226, align 4
  %p227 = getelementptr inbounds float, ptr %p225, i64 16
  store <4 x float> %v222, ptr %p227, align 4
  %p228 = getelementptr inbounds float, ptr %p225, i64 24
  store <4 x float> %v223, ptr %p228, align 4
  br label %after199
after199:
  %i229 = add nsw i64 %i123, 4
  %i230 = sub nsw i64 %n18, 1
  %c231 = icmp slt i64 %i229, %i230
  %i232 = select i1 %c231, i64 %i229, i64 %i230
  %i233 = mul nsw i64 %i232, %n32
  %p234 = getelementptr inbounds float, ptr %p147, i64 %i233
  %i235 = add nsw i64 %i123, 5
  %i236 = sub nsw i64 %n18, 1
  %c237 = icmp slt i64 %i235, %i236
  %i238 = select i1 %c237, i64 %i235, i64 %i236
  %i239 = mul nsw i64 %i238, %n32
  %p240 = getelementptr inbounds float, ptr %p147, i64 %i239
  %i241 = add nsw i64 %i123, 6
  %i242 = sub nsw i64 %n18, 1
  %c243 = icmp slt i64 %i241, %i242
  %i244 = select i1 %c243, i64 %i241, i64 %i242
  %i245 = mul nsw i64 %i244, %n32
  %p246 = getelementptr inbounds float, ptr %p147, i64 %i245
  %i247 = add nsw i64 %i123, 7
  %i248 = sub nsw i64 %n18, 1
  %c249 = icmp slt i64 %i247, %i248
  %i250 = select i1 %c249, i64 %i247, i64 %i248
  %i251 = mul nsw i64 %i250, %n32
  %p252 = getelementptr inbounds float, ptr %p147, i64 %i251
  %i253 = udiv i64 %n20, 4
  %i254 = mul nsw i64 %i253, 4
  br label %loop255
loop255:
  %index255 = phi i64 [0, %after199], [%i279, %body255]
  %c256 = icmp slt i64 %index255, %i254
  br i1 %c256, label %body255, label %done255
body255:
  %p257 = getelementptr inbounds float, ptr %p234, i64 %index255
  %v258 = load <4 x float>, ptr %p257, align 1
  %p259 = getelementptr inbounds float, ptr %p240, i64 %index255
  %v260 = load <4 x float>, ptr %p259, align 1
  %p261 = getelementptr inbounds float, ptr %p246, i64 %index255
  %v262 = load <4 x float>, ptr %p261, align 1
  %p263 = getelementptr inbounds float, ptr %p252, i64 %index255
  %v264 = load <4 x float>, ptr %p263, align 1
  %v265 = shufflevector <4 x float> %v258, <4 x float> %v262, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v266 = shufflevector <4 x float> %v258, <4 x float> %v262, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v267 = shufflevector <4 x float> %v260, <4 x float> %v264, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v268 = shufflevector <4 x float> %v260, <4 x float> %v264, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v269 = shufflevector <4 x float> %v265, <4 x float> %v267, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v270 = shufflevector <4 x float> %v265, <4 x float> %v267, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v271 = shufflevector <4 x float> %v266, <4 x float> %v268, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v272 = shufflevector <4 x float> %v266, <4 x float> %v268, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %i273 = mul nsw i64 %index255, 8
  %p274 = getelementptr inbounds float, ptr %scratch, i64 %i273
  %p275 = getelementptr inbounds float, ptr %p274, i64 4
  store <4 x float> %v269, ptr %p275, align 4
  %p276 = getelementptr inbounds float, ptr %p274, i64 12
  store <4 x float> %v270, ptr %p276, align 4
  %p277 = getelementptr inbounds float, ptr %p274, i64 20
  store <4 x float> %v271, ptr %p277, align 4
  %p278 = getelementptr inbounds float, ptr %p274, i64 28
  store <4 x float> %v272, ptr %p278, align 4
  %i279 = add nsw i64 %index255, 4
  br label %loop255
done255:
  %i280 = sub nsw i64 %n20, %i254
  %c281 = icmp sgt i64 %i280, 0
  br i1 %c281, label %then282, label %after282
then282:
  %c283 = icmp sgt i64 %i280, 0
  %i284 = select i1 %c283, i64 %i280, i64 0
  %c285 = icmp slt i64 %i284, 4
  %i286 = select i1 %c285, i64 %i284, i64 4
  %v287 = trunc i64 %i286 to i32
  %v288 = insertelement <4 x i32> poison, i32 %v287, i64 0
  %v289 = shufflevector <4 x i32> %v288, <4 x i32> poison, <4 x i32> zeroinitializer
  %m290 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v289
  %p291 = getelementptr inbounds float, ptr %p234, i64 %i254
  %v292 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p291, i32 1, <4 x i1> %m290, <4 x float> zeroinitializer)
  %p293 = getelementptr inbounds float, ptr %p240, i64 %i254
  %v294 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p293, i32 1, <4 x i1> %m290, <4 x float> zeroinitializer)
  %p295 = getelementptr inbounds float, ptr %p246, i64 %i254
  %v296 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p295, i32 1, <4 x i1> %m290, <4 x float> zeroinitializer)
  %p297 = getelementptr inbounds float, ptr %p252, i64 %i254
  %v298 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p297, i32 1, <4 x i1> %m290, <4 x float> zeroinitializer)
  %v299 = shufflevector <4 x float> %v292, <4 x float> %v296, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v300 = shufflevector <4 x float> %v292, <4 x float> %v296, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v301 = shufflevector <4 x float> %v294, <4 x float> %v298, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v302 = shufflevector <4 x float> %v294, <4 x float> %v298, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v303 = shufflevector <4 x float> %v299, <4 x float> %v301, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v304 = shufflevector <4 x float> %v299, <4 x float> %v301, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v305 = shufflevector <4 x float> %v300, <4 x float> %v302, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v306 = shufflevector <4 x float> %v300, <4 x float> %v302, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %i307 = mul nsw i64 %i254, 8
  %p308 = getelementptr inbounds float, ptr %scratch, i64 %i307
  %p309 = getelementptr inbounds float, ptr %p308, i64 4
  store <4 x float> %v303, ptr %p309, align 4
  %p310 = getelementptr inbounds float, ptr %p308, i64 12
  store <4 x float> %v304, ptr %p310, align 4
  %p311 = getelementptr inbounds float, ptr %p308, i64 20
  store <4 x float> %v305, ptr %p311, align 4
  %p312 = getelementptr inbounds float, ptr %p308, i64 28
  store <4 x float> %v306, ptr %p312, align 4
  br label %after282
after282:
  %i313 = sub nsw i64 %i127, 1
  br label %loop314
loop314:
  %index314 = phi i64 [%i124, %after282], [%i505, %after493]
  %c315 = icmp slt i64 %index314, %i127
  br i1 %c315, label %body314, label %done314
body314:
  %i316 = add nsw i64 %index314, 1
  %c317 = icmp slt i64 %i316, %i313
  %i318 = select i1 %c317, i64 %i316, i64 %i313
  %i319 = mul nsw i64 %index314, %n26
  %p320 = getelementptr inbounds float, ptr %p146, i64 %i319
  %i321 = mul nsw i64 %i318, %n26
  %p322 = getelementptr inbounds float, ptr %p146, i64 %i321
  %c323 = icmp sgt i64 %n20, 0
  %i324 = select i1 %c323, i64 %n20, i64 0
  %i325 = udiv i64 %i324, 4
  %i326 = mul nsw i64 %i325, 4
  br label %loop327
loop327:
  %index327 = phi i64 [0, %body314], [%i403, %body327]
  %carried327_0 = phi <4 x float> [zeroinitializer, %body314], [%v394, %body327]
  %carried327_1 = phi <4 x float> [zeroinitializer, %body314], [%v395, %body327]
  %carried327_2 = phi <4 x float> [zeroinitializer, %body314], [%v401, %body327]
  %carried327_3 = phi <4 x float> [zeroinitializer, %body314], [%v402, %body327]
  %c328 = icmp slt i64 %index327, %i326
  br i1 %c328, label %body327, label %done327
body327:
  %i329 = mul nsw i64 %index327, 8
  %p330 = getelementptr inbounds float, ptr %scratch, i64 %i329
  %v331 = load <4 x float>, ptr %p330, align 4
  %p332 = getelementptr inbounds float, ptr %p330, i64 4
  %v333 = load <4 x float>, ptr %p332, align 4
  %p334 = getelementptr inbounds float, ptr %p320, i64 %index327
  %v335 = load float, ptr %p334, align 4
  %v336 = insertelement <4 x float> poison, float %v335, i64 0
  %v337 = shufflevector <4 x float> %v336, <4 x float> poison, <4 x i32> zeroinitializer
  %v338 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v337, <4 x float> %v331, <4 x float> %carried327_0)
  %v339 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v337, <4 x float> %v333, <4 x float> %carried327_1)
  %p340 = getelementptr inbounds float, ptr %p322, i64 %index327
  %v341 = load float, ptr %p340, align 4
  %v342 = insertelement <4 x float> poison, float %v341, i64 0
  %v343 = shufflevector <4 x float> %v342, <4 x float> poison, <4 x i32> zeroinitializer
  %v344 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v343, <4 x float> %v331, <4 x float> %carried327_2)
  %v345 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v343, <4 x float> %v333, <4 x float> %carried327_3)
  %p346 = getelementptr inbounds float, ptr %scratch, i64 %i329
  %p347 = getelementptr inbounds float, ptr %p346, i64 8
  %v348 = load <4 x float>, ptr %p347, align 4
  %p349 = getelementptr inbounds float, ptr %p346, i64 12
  %v350 = load <4 x float>, ptr %p349, align 4
  %p351 = getelementptr inbounds float, ptr %p320, i64 %index327
  %p352 = getelementptr inbounds float, ptr %p351, i64 1
  %v353 = load float, ptr %p352, align 4
  %v354 = insertelement <4 x float> poison, float %v353, i64 0
  %v355 = shufflevector <4 x float> %v354, <4 x float> poison, <4 x i32> zeroinitializer
  %v356 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v355, <4 x float> %v348, <4 x float> %v338)
  %v357 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v355, <4 x float> %v350, <4 x float> %v339)
  %p358 = getelementptr inbounds float, ptr %p322, i64 %index327
  %p359 = getelementptr inbounds float, ptr %p358, i64 1
  %v360 = load float, ptr %p359, align 4
  %v361 = insertelement <4 x float> poison, float %v360, i64 0
  %v362 = shufflevector <4 x float> %v361, <4 x float> poison, <4 x i32> zeroinitializer
  %v363 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v362, <4 x float> %v348, <4 x float> %v344)
  %v364 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v362, <4 x float> %v350, <4 x float> %v345)
  %p365 = getelementptr inbounds float, ptr %scratch, i64 %i329
  %p366 = getelementptr inbounds float, ptr %p365, i64 16
  %v367 = load <4 x float>, ptr %p366, align 4
  %p368 = getelementptr inbounds float, ptr %p365, i64 20
  %v369 = load <4 x float>, ptr %p368, align 4
  %p370 = getelementptr inbounds float, ptr %p320, i64 %index327
  %p371 = getelementptr inbounds float, ptr %p370, i64 2
  %v372 = load float, ptr %p371, align 4
  %v373 = insertelement <4 x float> poison, float %v372, i64 0
  %v374 = shufflevector <4 x float> %v373, <4 x float> poison, <4 x i32> zeroinitializer
  %v375 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v374, <4 x float> %v367, <4 x float> %v356)
  %v376 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v374, <4 x float> %v369, <4 x float> %v357)
  %p377 = getelementptr inbounds float, ptr %p322, i64 %index327
  %p378 = getelementptr inbounds float, ptr %p377, i64 2
  %v379 = load float, ptr %p378, align 4
  %v380 = insertelement <4 x float> poison, float %v379, i64 0
  %v381 = shufflevector <4 x float> %v380, <4 x float> poison, <4 x i32> zeroinitializer
  %v382 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v381, <4 x float> %v367, <4 x float> %v363)
  %v383 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v381, <4 x float> %v369, <4 x float> %v364)
  %p384 = getelementptr inbounds float, ptr %scratch, i64 %i329
  %p385 = getelementptr inbounds float, ptr %p384, i64 24
  %v386 = load <4 x float>, ptr %p385, align 4
  %p387 = getelementptr inbounds float, ptr %p384, i64 28
  %v388 = load <4 x float>, ptr %p387, align 4
  %p389 = getelementptr inbounds float, ptr %p320, i64 %index327
  %p390 = getelementptr inbounds float, ptr %p389, i64 3
  %v391 = load float, ptr %p390, align 4
  %v392 = insertelement <4 x float> poison, float %v391, i64 0
  %v393 = shufflevector <4 x float> %v392, <4 x float> poison, <4 x i32> zeroinitializer
  %v394 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v393, <4 x float> %v386, <4 x float> %v375)
  %v395 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v393, <4 x float> %v388, <4 x float> %v376)
  %p396 = getelementptr inbounds float, ptr %p322, i64 %index327
  %p397 = getelementptr inbounds float, ptr %p396, i64 3
  %v398 = load float, ptr %p397, align 4
  %v399 = insertelement <4 x float> poison, float %v398, i64 0
  %v400 = shufflevector <4 x float> %v399, <4 x float> poison, <4 x i32> zeroinitializer
  %v401 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v400, <4 x float> %v386, <4 x float> %v382)
  %v402 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v400, <4 x float> %v388, <4 x float> %v383)
  %i403 = add nsw i64 %index327, 4
  br label %loop327
done327:
  br label %loop404
loop404:
  %index404 = phi i64 [%i326, %done327], [%i423, %body404]
  %carried404_0 = phi <4 x float> [%carried327_0, %done327], [%v415, %body404]
  %carried404_1 = phi <4 x float> [%carried327_1, %done327], [%v416, %body404]
  %carried404_2 = phi <4 x float> [%carried327_2, %done327], [%v421, %body404]
  %carried404_3 = phi <4 x float> [%carried327_3, %done327], [%v422, %body404]
  %c405 = icmp slt i64 %index404, %n20
  br i1 %c405, label %body404, label %done404
body404:
  %i406 = mul nsw i64 %index404, 8
  %p407 = getelementptr inbounds float, ptr %scratch, i64 %i406
  %v408 = load <4 x float>, ptr %p407, align 4
  %p409 = getelementptr inbounds float, ptr %p407, i64 4
  %v410 = load <4 x float>, ptr %p409, align 4
  %p411 = getelementptr inbounds float, ptr %p320, i64 %index404
  %v412 = load float, ptr %p411, align 4
  %v413 = insertelement <4 x float> poison, float %v412, i64 0
  %v414 = shufflevector <4 x float> %v413, <4 x float> poison, <4 x i32> zeroinitializer
  %v415 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v414, <4 x float> %v408, <4 x float> %carried404_0)
  %v416 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v414, <4 x float> %v410, <4 x float> %carried404_1)
  %p417 = getelementptr inbounds float, ptr %p322, i64 %index404
  %v418 = load float, ptr %p417, align 4
  %v419 = insertelement <4 x float> poison, float %v418, i64 0
  %v420 = shufflevector <4 x float> %v419, <4 x float> poison, <4 x i32> zeroinitializer
  %v421 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v420, <4 x float> %v408, <4 x float> %carried404_2)
  %v422 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v420, <4 x float> %v410, <4 x float> %carried404_3)
  %i423 = add nsw i64 %index404, 1
  br label %loop404
done404:
  %i424 = mul nsw i64 %index314, %n34
  %i425 = add nsw i64 %i122, %i424
  %i426 = add nsw i64 %i425, %i123
  %i427 = mul nsw i64 %i318, %n34
  %i428 = add nsw i64 %i122, %i427
  %i429 = add nsw i64 %i428, %i123
  %i430 = sub nsw i64 %n18, %i123
  %c431 = icmp sge i64 %i430, 4
  br i1 %c431, label %then432, label %after432
then432:
  %p433 = getelementptr inbounds float, ptr %p6, i64 %i426
  store <4 x float> %carried404_0, ptr %p433, align 1
  br label %after432
after432:
  %c434 = icmp sgt i64 %i430, 0
  %c435 = xor i1 %c431, true
  %c436 = and i1 %c434, %c435
  br i1 %c436, label %then437, label %after437
then437:
  %c438 = icmp sgt i64 %i430, 0
  %i439 = select i1 %c438, i64 %i430, i64 0
  %c440 = icmp slt i64 %i439, 4
  %i441 = select i1 %c440, i64 %i439, i64 4
  %v442 = trunc i64 %i441 to i32
  %v443 = insertelement <4 x i32> poison, i32 %v442, i64 0
  %v444 = shufflevector <4 x i32> %v443, <4 x i32> poison, <4 x i32> zeroinitializer
  %m445 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v444
  %p446 = getelementptr inbounds float, ptr %p6, i64 %i426
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried404_0, ptr %p446, i32 1, <4 x i1> %m445)
  br label %after437
after437:
  %i447 = sub nsw i64 %i430, 4
  %c448 = icmp sge i64 %i447, 4
  br i1 %c448, label %then449, label %after449
then449:
  %i450 = add nsw i64 %i426, 4
  %i451 = add nsw i64 %i123, 4
  %p452 = getelementptr inbounds float, ptr %p6, i64 %i450
  store <4 x float> %carried404_1, ptr %p452, align 1
  br label %after449
after449:
  %c453 = icmp sgt i64 %i447, 0
  %c454 = xor i1 %c448, true
  %c455 = and i1 %c453, %c454
  br i1 %c455, label %then456, label %after456
then456:
  %c457 = icmp sgt i64 %i447, 0
  %i458 = select i1 %c457, i64 %i447, i64 0
  %c459 = icmp slt i64 %i458, 4
  %i460 = select i1 %c459, i64 %i458, i64 4
  %v461 = trunc i64 %i460 to i32
  %v462 = insertelement <4 x i32> poison, i32 %v461, i64 0
  %v463 = shufflevector <4 x i32> %v462, <4 x i32> poison, <4 x i32> zeroinitializer
  %m464 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v463
  %i465 = add nsw i64 %i426, 4
  %i466 = add nsw i64 %i123, 4
  %p467 = getelementptr inbounds float, ptr %p6, i64 %i465
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried404_1, ptr %p467, i32 1, <4 x i1> %m464)
  br label %after456
after456:
  %c468 = icmp sge i64 %i430, 4
  br i1 %c468, label %then469, label %after469
then469:
  %p470 = getelementptr inbounds float, ptr %p6, i64 %i429
  store <4 x float> %carried404_2, ptr %p470, align 1
  br label %after469
after469:
  %c471 = icmp sgt i64 %i430, 0
  %c472 = xor i1 %c468, true
  %c473 = and i1 %c471, %c472
  br i1 %c473, label %then474, label %after474
then474:
  %c475 = icmp sgt i64 %i430, 0
  %i476 = select i1 %c475, i64 %i430, i64 0
  %c477 = icmp slt i64 %i476, 4
  %i478 = select i1 %c477, i64 %i476, i64 4
  %v479 = trunc i64 %i478 to i32
  %v480 = insertelement <4 x i32> poison, i32 %v479, i64 0
  %v481 = shufflevector <4 x i32> %v480, <4 x i32> poison, <4 x i32> zeroinitializer
  %m482 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v481
  %p483 = getelementptr inbounds float, ptr %p6, i64 %i429
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried404_2, ptr %p483, i32 1, <4 x i1> %m482)
  br label %after474
after474:
  %i484 = sub nsw i64 %i430, 4
  %c485 = icmp sge i64 %i484, 4
  br i1 %c485, label %then486, label %after486
then486:
  %i487 = add nsw i64 %i429, 4
  %i488 = add nsw i64 %i123, 4
  %p489 = getelementptr inbounds float, ptr %p6, i64 %i487
  store <4 x float> %carried404_3, ptr %p489, align 1
  br label %after486
after486:
  %c490 = icmp sgt i64 %i484, 0
  %c491 = xor i1 %c485, true
  %c492 = and i1 %c490, %c491
  br i1 %c492, label %then493, label %after493
then493:
  %c494 = icmp sgt i64 %i484, 0
  %i495 = select i1 %c494, i64 %i484, i64 0
  %c496 = icmp slt i64 %i495, 4
  %i497 = select i1 %c496, i64 %i495, i64 4
  %v498 = trunc i64 %i497 to i32
  %v499 = insertelement <4 x i32> poison, i32 %v498, i64 0
  %v500 = shufflevector <4 x i32> %v499, <4 x i32> poison, <4 x i32> zeroinitializer
  %m501 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v500
  %i502 = add nsw i64 %i429, 4
  %i503 = add nsw i64 %i123, 4
  %p504 = getelementptr inbounds float, ptr %p6, i64 %i502
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried404_3, ptr %p504, i32 1, <4 x i1> %m501)
  br label %after493
after493:
  %i505 = add nsw i64 %index314, 2
  br label %loop314
done314:
  %i506 = add nsw i64 %index90, 1
  br label %loop90
done90:
  ret void
}
