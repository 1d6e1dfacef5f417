declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <4 x i16> @llvm.masked.load.v4i16.p0(ptr, i32, <4 x i1>, <4 x i16>)
declare void @llvm.masked.store.v4i16.p0(<4 x i16>, ptr, i32, <4 x i1>)
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
  %v69 = getelementptr inbounds i64, ptr %arguments, i64 34
  %n70 = load i64, ptr %v69, align 8
  %i71 = mul nsw i64 %n30, %n26
  %i72 = add nsw i64 %n32, 3
  %i73 = udiv i64 %i72, 4
  br label %loop74
loop74:
  %index74 = phi i64 [%first, %entry], [%i303, %done162]
  %c75 = icmp slt i64 %index74, %last
  br i1 %c75, label %body74, label %done74
body74:
  %i76 = mul nsw i64 %i73, %n52
  %i77 = udiv i64 %index74, %i76
  %i78 = mul nsw i64 %i77, %n52
  %i79 = urem i64 %index74, %i76
  %i80 = sub nsw i64 %i71, %i78
  %c81 = icmp slt i64 %n52, %i80
  %i82 = select i1 %c81, i64 %n52, i64 %i80
  %i83 = udiv i64 %i79, %i82
  %i84 = urem i64 %i79, %i82
  %i85 = add nsw i64 %i78, %i84
  %i86 = udiv i64 %i85, %n26
  %i87 = urem i64 %i85, %n26
  %i88 = mul nsw i64 %i83, 4
  %i89 = sub nsw i64 %i87, %n44
  %i90 = sub nsw i64 0, %i89
  %c91 = icmp sgt i64 0, %i90
  %i92 = select i1 %c91, i64 0, i64 %i90
  %i93 = sub nsw i64 %n34, %i89
  %c94 = icmp slt i64 %n38, %i93
  %i95 = select i1 %c94, i64 %n38, i64 %i93
  %i96 = mul nsw i64 %i86, %n18
  %i97 = mul nsw i64 %i89, %n20
  %i98 = add nsw i64 %i96, %i97
  %i99 = sub nsw i64 0, %n46
  %i100 = mul nsw i64 %i99, 3
  %p101 = getelementptr inbounds bfloat, ptr %p2, i64 %i98
  %p102 = getelementptr inbounds bfloat, ptr %p101, i64 %i100
  %i103 = mul nsw i64 %i86, %n22
  %i104 = mul nsw i64 %i87, %n24
  %i105 = add nsw i64 %i103, %i104
  %i106 = sub nsw i64 %n28, 2
  %i107 = sub nsw i64 %n32, %i88
  %c108 = icmp sgt i64 %i107, 0
  %i109 = select i1 %c108, i64 %i107, i64 0
  %c110 = icmp slt i64 %i109, 4
  %i111 = select i1 %c110, i64 %i109, i64 4
  %v112 = trunc i64 %i111 to i32
  %v113 = insertelement <4 x i32> poison, i32 %v112, i64 0
  %v114 = shufflevector <4 x i32> %v113, <4 x i32> poison, <4 x i32> zeroinitializer
  %m115 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v114
  %p116 = getelementptr inbounds float, ptr %p6, i64 %i88
  %v117 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p116, i32 1, <4 x i1> %m115, <4 x float> zeroinitializer)
  %i118 = mul nsw i64 %n48, %n38
  %i119 = mul nsw i64 %i83, %i118
  %p120 = getelementptr inbounds float, ptr %p4, i64 %i119
  %c121 = icmp slt i64 %i92, %n38
  %i122 = select i1 %c121, i64 %i92, i64 %n38
  %c123 = icmp sgt i64 %i95, %i122
  %i124 = select i1 %c123, i64 %i95, i64 %i122
  %i125 = udiv i64 %n48, 4
  %i126 = mul nsw i64 %i122, %i125
  br label %loop127
loop127:
  %index127 = phi i64 [0, %body74], [%i142, %body127]
  %carried127_0 = phi <4 x float> [%v117, %body74], [%v141, %body127]
  %c128 = icmp slt i64 %index127, %i126
  br i1 %c128, label %body127, label %done127
body127:
  %i129 = mul nsw i64 %index127, 4
  %p130 = getelementptr inbounds float, ptr %p120, i64 %i129
  %v131 = load <4 x i32>, ptr %p130, align 4
  %v132 = shl <4 x i32> zeroinitializer, <i32 16, i32 16, i32 16, i32 16>
  %v133 = and <4 x i32> zeroinitializer, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v134 = bitcast <4 x i32> %v132 to <4 x float>
  %v135 = bitcast <4 x i32> %v133 to <4 x float>
  %v136 = shl <4 x i32> %v131, <i32 16, i32 16, i32 16, i32 16>
  %v137 = and <4 x i32> %v131, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v138 = bitcast <4 x i32> %v136 to <4 x float>
  %v139 = bitcast <4 x i32> %v137 to <4 x float>
  %v140 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v135, <4 x float> %v139, <4 x float> %carried127_0)
  %v141 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v134, <4 x float> %v138, <4 x float> %v140)
  %i142 = add nsw i64 %index127, 1
  br label %loop127
done127:
  %i143 = udiv i64 %n48, 4
  %i144 = mul nsw i64 %i124, %i143
  %i145 = mul nsw i64 %n38, %i143
  br label %loop146
loop146:
  %index146 = phi i64 [%i144, %done127], [%i161, %body146]
  %carried146_0 = phi <4 x float> [%carried127_0, %done127], [%v160, %body146]
  %c147 = icmp slt i64 %index146, %i145
  br i1 %c147, label %body146, label %done146
body146:
  %i148 = mul nsw i64 %index146, 4
  %p149 = getelementptr inbounds float, ptr %p120, i64 %i148
  %v150 = load <4 x i32>, ptr %p149, align 4
  %v151 = shl <4 x i32> zeroinitializer, <i32 16, i32 16, i32 16, i32 16>
  %v152 = and <4 x i32> zeroinitializer, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v153 = bitcast <4 x i32> %v151 to <4 x float>
  %v154 = bitcast <4 x i32> %v152 to <4 x float>
  %v155 = shl <4 x i32> %v150, <i32 16, i32 16, i32 16, i32 16>
  %v156 = and <4 x i32> %v150, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v157 = bitcast <4 x i32> %v155 to <4 x float>
  %v158 = bitcast <4 x i32> %v156 to <4 x float>
  %v159 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v154, <4 x float> %v158, <4 x float> %carried146_0)
  %v160 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v153, <4 x float> %v157, <4 x float> %v159)
  %i161 = add nsw i64 %index146, 1
  br label %loop146
done146:
  br label %loop162
loop162:
  %index162 = phi i64 [0, %done146], [%i302, %done178]
  %c163 = icmp slt i64 %index162, %n28
  br i1 %c163, label %body162, label %done162
body162:
  %c164 = icmp slt i64 %index162, %i106
  %i165 = select i1 %c164, i64 %index162, i64 %i106
  %i166 = mul nsw i64 %i165, 3
  %p167 = getelementptr inbounds bfloat, ptr %p102, i64 %i166
  %i168 = mul nsw i64 %n48, %n38
  %i169 = mul nsw i64 %i83, %i168
  %p170 = getelementptr inbounds float, ptr %p4, i64 %i169
  %i171 = mul nsw i64 %n40, %n42
  %i172 = udiv i64 %i171, 2
  %i173 = mul nsw i64 %i165, 5
  %i174 = add nsw i64 %i105, %i173
  %i175 = add nsw i64 %i174, %i88
  %p176 = getelementptr inbounds bfloat, ptr %p8, i64 %i175
  call void @llvm.prefetch.p0(ptr %p176, i32 1, i32 3, i32 1)
  %p177 = getelementptr inbounds bfloat, ptr %p176, i64 5
  call void @llvm.prefetch.p0(ptr %p177, i32 1, i32 3, i32 1)
  br label %loop178
loop178:
  %index178 = phi i64 [%i92, %body162], [%i257, %done182]
  %carried178_0 = phi <4 x float> [%carried146_0, %body162], [%v241, %done182]
  %carried178_1 = phi <4 x float> [%carried146_0, %body162], [%v256, %done182]
  %c179 = icmp slt i64 %index178, %i95
  br i1 %c179, label %body178, label %done178
body178:
  %i180 = mul nsw i64 %index178, %n20
  %i181 = mul nsw i64 %index178, %n48
  br label %loop182
loop182:
  %index182 = phi i64 [0, %body178], [%i219, %body182]
  %carried182_0 = phi <4 x float> [%carried178_0, %body178], [%v204, %body182]
  %carried182_1 = phi <4 x float> [%carried178_1, %body178], [%v218, %body182]
  %c183 = icmp slt i64 %index182, %i172
  br i1 %c183, label %body182, label %done182
body182:
  %i184 = mul nsw i64 %index182, 2
  %i185 = add nsw i64 %i180, %i184
  %i186 = mul nsw i64 %index182, 4
  %i187 = add nsw i64 %i181, %i186
  %p188 = getelementptr inbounds float, ptr %p170, i64 %i187
  %p189 = getelementptr inbounds float, ptr %p188, i64 64
  call void @llvm.prefetch.p0(ptr %p189, i32 0, i32 3, i32 1)
  %v190 = load <4 x i32>, ptr %p188, align 4
  %p191 = getelementptr inbounds bfloat, ptr %p167, i64 %i185
  %v192 = load i32, ptr %p191, align 2
  %v193 = insertelement <4 x i32> poison, i32 %v192, i64 0
  %v194 = shufflevector <4 x i32> %v193, <4 x i32> poison, <4 x i32> zeroinitializer
  %v195 = shl <4 x i32> %v194, <i32 16, i32 16, i32 16, i32 16>
  %v196 = and <4 x i32> %v194, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v197 = bitcast <4 x i32> %v195 to <4 x float>
  %v198 = bitcast <4 x i32> %v196 to <4 x float>
  %v199 = shl <4 x i32> %v190, <i32 16, i32 16, i32 16, i32 16>
  %v200 = and <4 x i32> %v190, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v201 = bitcast <4 x i32> %v199 to <4 x float>
  %v202 = bitcast <4 x i32> %v200 to <4 x float>
  %v203 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v198, <4 x float> %v202, <4 x float> %carried182_0)
  %v204 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v197, <4 x float> %v201, <4 x float> %v203)
  %p205 = getelementptr inbounds bfloat, ptr %p191, i64 3
  %v206 = load i32, ptr %p205, align 2
  %v207 = insertelement <4 x i32> poison, i32 %v206, i64 0
  %v208 = shufflevector <4 x i32> %v207, <4 x i32> poison, <4 x i32> zeroinitializer
  %v209 = shl <4 x i32> %v208, <i32 16, i32 16, i32 16, i32 16>
  %v210 = and <4 x i32> %v208, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v211 = bitcast <4 x i32> %v209 to <4 x float>
  %v212 = bitcast <4 x i32> %v210 to <4 x float>
  %v213 = shl <4 x i32> %v190, <i32 16, i32 16, i32 16, i32 16>
  %v214 = and <4 x i32> %v190, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v215 = bitcast <4 x i32> %v213 to <4 x float>
  %v216 = bitcast <4 x i32> %v214 to <4 x float>
  %v217 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v212, <4 x float> %v216, <4 x float> %carried182_1)
  %v218 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v211, <4 x float> %v215, <4 x float> %v217)
  %i219 = add nsw i64 %index182, 1
  br label %loop182
done182:
  %i220 = mul nsw i64 %i172, 2
  %i221 = add nsw i64 %i180, %i220
  %i222 = mul nsw i64 %i172, 4
  %i223 = add nsw i64 %i181, %i222
  %p224 = getelementptr inbounds float, ptr %p170, i64 %i223
  %p225 = getelementptr inbounds float, ptr %p224, i64 64
  call void @llvm.prefetch.p0(ptr %p225, i32 0, i32 3, i32 1)
  %v226 = load <4 x i32>, ptr %p224, align 4
  %p227 = getelementptr inbounds bfloat, ptr %p167, i64 %i221
  %v228 = load i16, ptr %p227, align 2
  %v229 = zext i16 %v228 to i32
  %v230 = insertelement <4 x i32> poison, i32 %v229, i64 0
  %v231 = shufflevector <4 x i32> %v230, <4 x i32> poison, <4 x i32> zeroinitializer
  %v232 = shl <4 x i32> %v231, <i32 16, i32 16, i32 16, i32 16>
  %v233 = and <4 x i32> %v231, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v234 = bitcast <4 x i32> %v232 to <4 x float>
  %v235 = bitcast <4 x i32> %v233 to <4 x float>
  %v236 = shl <4 x i32> %v226, <i32 16, i32 16, i32 16, i32 16>
  %v237 = and <4 x i32> %v226, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v238 = bitcast <4 x i32> %v236 to <4 x float>
  %v239 = bitcast <4 x i32> %v237 to <4 x float>
  %v240 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v235, <4 x float> %v239, <4 x float> %carried182_0)
  %v241 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v234, <4 x float> %v238, <4 x float> %v240)
  %p242 = getelementptr inbounds bfloat, ptr %p227, i64 3
  %v243 = load i16, ptr %p242, align 2
  %v244 = zext i16 %v243 to i32
  %v245 = insertelement <4 x i32> poison, i32 %v244, i64 0
  %v246 = shufflevector <4 x i32> %v245, <4 x i32> poison, <4 x i32> zeroinitializer
  %v247 = shl <4 x i32> %v246, <i32 16, i32 16, i32 16, i32 16>
  %v248 = and <4 x i32> %v246, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v249 = bitcast <4 x i32> %v247 to <4 x float>
  %v250 = bitcast <4 x i32> %v248 to <4 x float>
  %v251 = shl <4 x i32> %v226, <i32 16, i32 16, i32 16, i32 16>
  %v252 = and <4 x i32> %v226, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v253 = bitcast <4 x i32> %v251 to <4 x float>
  %v254 = bitcast <4 x i32> %v252 to <4 x float>
  %v255 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v250, <4 x float> %v254, <4 x float> %carried182_1)
  %v256 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v249, <4 x float> %v253, <4 x float> %v255)
  %i257 = add nsw i64 %index178, 1
  br label %loop178
done178:
  %p258 = getelementptr inbounds bfloat, ptr %p12, i64 %i175
  %v259 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p258, i32 1, <4 x i1> %m115, <4 x i16> zeroinitializer)
  %v260 = zext <4 x i16> %v259 to <4 x i32>
  %v261 = shl <4 x i32> %v260, <i32 16, i32 16, i32 16, i32 16>
  %v262 = bitcast <4 x i32> %v261 to <4 x float>
  %v263 = fadd <4 x float> %carried178_0, %v262
  %p264 = getelementptr inbounds bfloat, ptr %p8, i64 %i175
  %v265 = bitcast <4 x float> %v263 to <4 x i32>
  %v266 = lshr <4 x i32> %v265, <i32 16, i32 16, i32 16, i32 16>
  %v267 = and <4 x i32> %v266, <i32 1, i32 1, i32 1, i32 1>
  %v268 = add <4 x i32> %v267, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v269 = add <4 x i32> %v265, %v268
  %v270 = lshr <4 x i32> %v269, <i32 16, i32 16, i32 16, i32 16>
  %v271 = and <4 x i32> %v265, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m272 = icmp eq <4 x i32> %v271, zeroinitializer
  %v273 = and <4 x i32> %v266, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v274 = select <4 x i1> %m272, <4 x i32> %v273, <4 x i32> %v270
  %m275 = fcmp uno <4 x float> %v263, %v263
  %v276 = or <4 x i32> %v266, <i32 64, i32 64, i32 64, i32 64>
  %v277 = select <4 x i1> %m275, <4 x i32> %v276, <4 x i32> %v274
  %v278 = trunc <4 x i32> %v277 to <4 x i16>
  call void @llvm.masked.store.v4i16.p0(<4 x i16> %v278, ptr %p264, i32 1, <4 x i1> %m115)
  %p279 = getelementptr inbounds bfloat, ptr %p12, i64 %i175
  %p280 = getelementptr inbounds bfloat, ptr %p279, i64 5
  %v281 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p280, i32 1, <4 x i1> %m115, <4 x i16> zeroinitializer)
  %v282 = zext <4 x i16> %v281 to <4 x i32>
  %v283 = shl <4 x i32> %v282, <i32 16, i32 16, i32 16, i32 16>
  %v284 = bitcast <4 x i32> %v283 to <4 x float>
  %v285 = fadd <4 x float> %carried178_1, %v284
  %p286 = getelementptr inbounds bfloat, ptr %p8, i64 %i175
  %p287 = getelementptr inbounds bfloat, ptr %p286, i64 5
  %v288 = bitcast <4 x float> %v285 to <4 x i32>
  %v289 = lshr <4 x i32> %v288, <i32 16, i32 16, i32 16, i32 16>
  %v290 = and <4 x i32> %v289, <i32 1, i32 1, i32 1, i32 1>
  %v291 = add <4 x i32> %v290, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v292 = add <4 x i32> %v288, %v291
  %v293 = lshr <4 x i32> %v292, <i32 16, i32 16, i32 16, i32 16>
  %v294 = and <4 x i32> %v288, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m295 = icmp eq <4 x i32> %v294, zeroinitializer
  %v296 = and <4 x i32> %v289, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v297 = select <4 x i1> %m295, <4 x i32> %v296, <4 x i32> %v293
  %m298 = fcmp uno <4 x float> %v285, %v285
  %v299 = or <4 x i32> %v289, <i32 64, i32 64, i32 64, i32 64>
  %v300 = select <4 x i1> %m298, <4 x i32> %v299, <4 x i32> %v297
  %v301 = trunc <4 x i32> %v300 to <4 x i16>
  call void @llvm.masked.store.v4i16.p0(<4 x i16> %v301, ptr %p287, i32 1, <4 x i1> %m115)
  %i302 = add nsw i64 %index162, 2
  br label %loop162
done162:
  %i303 = add nsw i64 %index74, 1
  br label %loop74
done74:
  ret void
}
