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
  %i51 = mul nsw i64 %n28, %n24
  %i52 = add nsw i64 %n30, 3
  %i53 = udiv i64 %i52, 4
  br label %loop54
loop54:
  %index54 = phi i64 [%first, %entry], [%i283, %done142]
  %c55 = icmp slt i64 %index54, %last
  br i1 %c55, label %body54, label %done54
body54:
  %i56 = mul nsw i64 %i53, %n50
  %i57 = udiv i64 %index54, %i56
  %i58 = mul nsw i64 %i57, %n50
  %i59 = urem i64 %index54, %i56
  %i60 = sub nsw i64 %i51, %i58
  %c61 = icmp slt i64 %n50, %i60
  %i62 = select i1 %c61, i64 %n50, i64 %i60
  %i63 = udiv i64 %i59, %i62
  %i64 = urem i64 %i59, %i62
  %i65 = add nsw i64 %i58, %i64
  %i66 = udiv i64 %i65, %n24
  %i67 = urem i64 %i65, %n24
  %i68 = mul nsw i64 %i63, 4
  %i69 = sub nsw i64 %i67, %n42
  %i70 = sub nsw i64 0, %i69
  %c71 = icmp sgt i64 0, %i70
  %i72 = select i1 %c71, i64 0, i64 %i70
  %i73 = sub nsw i64 %n32, %i69
  %c74 = icmp slt i64 %n36, %i73
  %i75 = select i1 %c74, i64 %n36, i64 %i73
  %i76 = mul nsw i64 %i66, %n16
  %i77 = mul nsw i64 %i69, %n18
  %i78 = add nsw i64 %i76, %i77
  %i79 = sub nsw i64 0, %n44
  %i80 = mul nsw i64 %i79, 3
  %p81 = getelementptr inbounds bfloat, ptr %p2, i64 %i78
  %p82 = getelementptr inbounds bfloat, ptr %p81, i64 %i80
  %i83 = mul nsw i64 %i66, %n20
  %i84 = mul nsw i64 %i67, %n22
  %i85 = add nsw i64 %i83, %i84
  %i86 = sub nsw i64 %n26, 2
  %i87 = sub nsw i64 %n30, %i68
  %c88 = icmp sgt i64 %i87, 0
  %i89 = select i1 %c88, i64 %i87, i64 0
  %c90 = icmp slt i64 %i89, 4
  %i91 = select i1 %c90, i64 %i89, i64 4
  %v92 = trunc i64 %i91 to i32
  %v93 = insertelement <4 x i32> poison, i32 %v92, i64 0
  %v94 = shufflevector <4 x i32> %v93, <4 x i32> poison, <4 x i32> zeroinitializer
  %m95 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v94
  %p96 = getelementptr inbounds float, ptr %p6, i64 %i68
  %v97 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p96, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %i98 = mul nsw i64 %n46, %n36
  %i99 = mul nsw i64 %i63, %i98
  %p100 = getelementptr inbounds float, ptr %p4, i64 %i99
  %c101 = icmp slt i64 %i72, %n36
  %i102 = select i1 %c101, i64 %i72, i64 %n36
  %c103 = icmp sgt i64 %i75, %i102
  %i104 = select i1 %c103, i64 %i75, i64 %i102
  %i105 = udiv i64 %n46, 4
  %i106 = mul nsw i64 %i102, %i105
  br label %loop107
loop107:
  %index107 = phi i64 [0, %body54], [%i122, %body107]
  %carried107_0 = phi <4 x float> [%v97, %body54], [%v121, %body107]
  %c108 = icmp slt i64 %index107, %i106
  br i1 %c108, label %body107, label %done107
body107:
  %i109 = mul nsw i64 %index107, 4
  %p110 = getelementptr inbounds float, ptr %p100, i64 %i109
  %v111 = load <4 x i32>, ptr %p110, align 4
  %v112 = shl <4 x i32> zeroinitializer, <i32 16, i32 16, i32 16, i32 16>
  %v113 = and <4 x i32> zeroinitializer, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v114 = bitcast <4 x i32> %v112 to <4 x float>
  %v115 = bitcast <4 x i32> %v113 to <4 x float>
  %v116 = shl <4 x i32> %v111, <i32 16, i32 16, i32 16, i32 16>
  %v117 = and <4 x i32> %v111, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v118 = bitcast <4 x i32> %v116 to <4 x float>
  %v119 = bitcast <4 x i32> %v117 to <4 x float>
  %v120 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v115, <4 x float> %v119, <4 x float> %carried107_0)
  %v121 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v114, <4 x float> %v118, <4 x float> %v120)
  %i122 = add nsw i64 %index107, 1
  br label %loop107
done107:
  %i123 = udiv i64 %n46, 4
  %i124 = mul nsw i64 %i104, %i123
  %i125 = mul nsw i64 %n36, %i123
  br label %loop126
loop126:
  %index126 = phi i64 [%i124, %done107], [%i141, %body126]
  %carried126_0 = phi <4 x float> [%carried107_0, %done107], [%v140, %body126]
  %c127 = icmp slt i64 %index126, %i125
  br i1 %c127, label %body126, label %done126
body126:
  %i128 = mul nsw i64 %index126, 4
  %p129 = getelementptr inbounds float, ptr %p100, i64 %i128
  %v130 = load <4 x i32>, ptr %p129, align 4
  %v131 = shl <4 x i32> zeroinitializer, <i32 16, i32 16, i32 16, i32 16>
  %v132 = and <4 x i32> zeroinitializer, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v133 = bitcast <4 x i32> %v131 to <4 x float>
  %v134 = bitcast <4 x i32> %v132 to <4 x float>
  %v135 = shl <4 x i32> %v130, <i32 16, i32 16, i32 16, i32 16>
  %v136 = and <4 x i32> %v130, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v137 = bitcast <4 x i32> %v135 to <4 x float>
  %v138 = bitcast <4 x i32> %v136 to <4 x float>
  %v139 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v134, <4 x float> %v138, <4 x float> %carried126_0)
  %v140 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v133, <4 x float> %v137, <4 x float> %v139)
  %i141 = add nsw i64 %index126, 1
  br label %loop126
done126:
  br label %loop142
loop142:
  %index142 = phi i64 [0, %done126], [%i282, %done158]
  %c143 = icmp slt i64 %index142, %n26
  br i1 %c143, label %body142, label %done142
body142:
  %c144 = icmp slt i64 %index142, %i86
  %i145 = select i1 %c144, i64 %index142, i64 %i86
  %i146 = mul nsw i64 %i145, 3
  %p147 = getelementptr inbounds bfloat, ptr %p82, i64 %i146
  %i148 = mul nsw i64 %n46, %n36
  %i149 = mul nsw i64 %i63, %i148
  %p150 = getelementptr inbounds float, ptr %p4, i64 %i149
  %i151 = mul nsw i64 %n38, %n40
  %i152 = udiv i64 %i151, 2
  %i153 = mul nsw i64 %i145, 5
  %i154 = add nsw i64 %i85, %i153
  %i155 = add nsw i64 %i154, %i68
  %p156 = getelementptr inbounds bfloat, ptr %p8, i64 %i155
  call void @llvm.prefetch.p0(ptr %p156, i32 1, i32 3, i32 1)
  %p157 = getelementptr inbounds bfloat, ptr %p156, i64 5
  call void @llvm.prefetch.p0(ptr %p157, i32 1, i32 3, i32 1)
  br label %loop158
loop158:
  %index158 = phi i64 [%i72, %body142], [%i237, %done162]
  %carried158_0 = phi <4 x float> [%carried126_0, %body142], [%v221, %done162]
  %carried158_1 = phi <4 x float> [%carried126_0, %body142], [%v236, %done162]
  %c159 = icmp slt i64 %index158, %i75
  br i1 %c159, label %body158, label %done158
body158:
  %i160 = mul nsw i64 %index158, %n18
  %i161 = mul nsw i64 %index158, %n46
  br label %loop162
loop162:
  %index162 = phi i64 [0, %body158], [%i199, %body162]
  %carried162_0 = phi <4 x float> [%carried158_0, %body158], [%v184, %body162]
  %carried162_1 = phi <4 x float> [%carried158_1, %body158], [%v198, %body162]
  %c163 = icmp slt i64 %index162, %i152
  br i1 %c163, label %body162, label %done162
body162:
  %i164 = mul nsw i64 %index162, 2
  %i165 = add nsw i64 %i160, %i164
  %i166 = mul nsw i64 %index162, 4
  %i167 = add nsw i64 %i161, %i166
  %p168 = getelementptr inbounds float, ptr %p150, i64 %i167
  %p169 = getelementptr inbounds float, ptr %p168, i64 64
  call void @llvm.prefetch.p0(ptr %p169, i32 0, i32 3, i32 1)
  %v170 = load <4 x i32>, ptr %p168, align 4
  %p171 = getelementptr inbounds bfloat, ptr %p147, i64 %i165
  %v172 = load i32, ptr %p171, align 2
  %v173 = insertelement <4 x i32> poison, i32 %v172, i64 0
  %v174 = shufflevector <4 x i32> %v173, <4 x i32> poison, <4 x i32> zeroinitializer
  %v175 = shl <4 x i32> %v174, <i32 16, i32 16, i32 16, i32 16>
  %v176 = and <4 x i32> %v174, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v177 = bitcast <4 x i32> %v175 to <4 x float>
  %v178 = bitcast <4 x i32> %v176 to <4 x float>
  %v179 = shl <4 x i32> %v170, <i32 16, i32 16, i32 16, i32 16>
  %v180 = and <4 x i32> %v170, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v181 = bitcast <4 x i32> %v179 to <4 x float>
  %v182 = bitcast <4 x i32> %v180 to <4 x float>
  %v183 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v178, <4 x float> %v182, <4 x float> %carried162_0)
  %v184 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v177, <4 x float> %v181, <4 x float> %v183)
  %p185 = getelementptr inbounds bfloat, ptr %p171, i64 3
  %v186 = load i32, ptr %p185, align 2
  %v187 = insertelement <4 x i32> poison, i32 %v186, i64 0
  %v188 = shufflevector <4 x i32> %v187, <4 x i32> poison, <4 x i32> zeroinitializer
  %v189 = shl <4 x i32> %v188, <i32 16, i32 16, i32 16, i32 16>
  %v190 = and <4 x i32> %v188, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v191 = bitcast <4 x i32> %v189 to <4 x float>
  %v192 = bitcast <4 x i32> %v190 to <4 x float>
  %v193 = shl <4 x i32> %v170, <i32 16, i32 16, i32 16, i32 16>
  %v194 = and <4 x i32> %v170, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v195 = bitcast <4 x i32> %v193 to <4 x float>
  %v196 = bitcast <4 x i32> %v194 to <4 x float>
  %v197 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v192, <4 x float> %v196, <4 x float> %carried162_1)
  %v198 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v191, <4 x float> %v195, <4 x float> %v197)
  %i199 = add nsw i64 %index162, 1
  br label %loop162
done162:
  %i200 = mul nsw i64 %i152, 2
  %i201 = add nsw i64 %i160, %i200
  %i202 = mul nsw i64 %i152, 4
  %i203 = add nsw i64 %i161, %i202
  %p204 = getelementptr inbounds float, ptr %p150, i64 %i203
  %p205 = getelementptr inbounds float, ptr %p204, i64 64
  call void @llvm.prefetch.p0(ptr %p205, i32 0, i32 3, i32 1)
  %v206 = load <4 x i32>, ptr %p204, align 4
  %p207 = getelementptr inbounds bfloat, ptr %p147, i64 %i201
  %v208 = load i16, ptr %p207, align 2
  %v209 = zext i16 %v208 to i32
  %v210 = insertelement <4 x i32> poison, i32 %v209, i64 0
  %v211 = shufflevector <4 x i32> %v210, <4 x i32> poison, <4 x i32> zeroinitializer
  %v212 = shl <4 x i32> %v211, <i32 16, i32 16, i32 16, i32 16>
  %v213 = and <4 x i32> %v211, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v214 = bitcast <4 x i32> %v212 to <4 x float>
  %v215 = bitcast <4 x i32> %v213 to <4 x float>
  %v216 = shl <4 x i32> %v206, <i32 16, i32 16, i32 16, i32 16>
  %v217 = and <4 x i32> %v206, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v218 = bitcast <4 x i32> %v216 to <4 x float>
  %v219 = bitcast <4 x i32> %v217 to <4 x float>
  %v220 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v215, <4 x float> %v219, <4 x float> %carried162_0)
  %v221 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v214, <4 x float> %v218, <4 x float> %v220)
  %p222 = getelementptr inbounds bfloat, ptr %p207, i64 3
  %v223 = load i16, ptr %p222, align 2
  %v224 = zext i16 %v223 to i32
  %v225 = insertelement <4 x i32> poison, i32 %v224, i64 0
  %v226 = shufflevector <4 x i32> %v225, <4 x i32> poison, <4 x i32> zeroinitializer
  %v227 = shl <4 x i32> %v226, <i32 16, i32 16, i32 16, i32 16>
  %v228 = and <4 x i32> %v226, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v229 = bitcast <4 x i32> %v227 to <4 x float>
  %v230 = bitcast <4 x i32> %v228 to <4 x float>
  %v231 = shl <4 x i32> %v206, <i32 16, i32 16, i32 16, i32 16>
  %v232 = and <4 x i32> %v206, <i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v233 = bitcast <4 x i32> %v231 to <4 x float>
  %v234 = bitcast <4 x i32> %v232 to <4 x float>
  %v235 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v230, <4 x float> %v234, <4 x float> %carried162_1)
  %v236 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v229, <4 x float> %v233, <4 x float> %v235)
  %i237 = add nsw i64 %index158, 1
  br label %loop158
done158:
  %p238 = getelementptr inbounds bfloat, ptr %p12, i64 %i155
  %v239 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p238, i32 1, <4 x i1> %m95, <4 x i16> zeroinitializer)
  %v240 = zext <4 x i16> %v239 to <4 x i32>
  %v241 = shl <4 x i32> %v240, <i32 16, i32 16, i32 16, i32 16>
  %v242 = bitcast <4 x i32> %v241 to <4 x float>
  %v243 = fadd <4 x float> %carried158_0, %v242
  %p244 = getelementptr inbounds bfloat, ptr %p8, i64 %i155
  %v245 = bitcast <4 x float> %v243 to <4 x i32>
  %v246 = lshr <4 x i32> %v245, <i32 16, i32 16, i32 16, i32 16>
  %v247 = and <4 x i32> %v246, <i32 1, i32 1, i32 1, i32 1>
  %v248 = add <4 x i32> %v247, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v249 = add <4 x i32> %v245, %v248
  %v250 = lshr <4 x i32> %v249, <i32 16, i32 16, i32 16, i32 16>
  %v251 = and <4 x i32> %v245, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m252 = icmp eq <4 x i32> %v251, zeroinitializer
  %v253 = and <4 x i32> %v246, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v254 = select <4 x i1> %m252, <4 x i32> %v253, <4 x i32> %v250
  %m255 = fcmp uno <4 x float> %v243, %v243
  %v256 = or <4 x i32> %v246, <i32 64, i32 64, i32 64, i32 64>
  %v257 = select <4 x i1> %m255, <4 x i32> %v256, <4 x i32> %v254
  %v258 = trunc <4 x i32> %v257 to <4 x i16>
  call void @llvm.masked.store.v4i16.p0(<4 x i16> %v258, ptr %p244, i32 1, <4 x i1> %m95)
  %p259 = getelementptr inbounds bfloat, ptr %p12, i64 %i155
  %p260 = getelementptr inbounds bfloat, ptr %p259, i64 5
  %v261 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p260, i32 1, <4 x i1> %m95, <4 x i16> zeroinitializer)
  %v262 = zext <4 x i16> %v261 to <4 x i32>
  %v263 = shl <4 x i32> %v262, <i32 16, i32 16, i32 16, i32 16>
  %v264 = bitcast <4 x i32> %v263 to <4 x float>
  %v265 = fadd <4 x float> %carried158_1, %v264
  %p266 = getelementptr inbounds bfloat, ptr %p8, i64 %i155
  %p267 = getelementptr inbounds bfloat, ptr %p266, i64 5
  %v268 = bitcast <4 x float> %v265 to <4 x i32>
  %v269 = lshr <4 x i32> %v268, <i32 16, i32 16, i32 16, i32 16>
  %v270 = and <4 x i32> %v269, <i32 1, i32 1, i32 1, i32 1>
  %v271 = add <4 x i32> %v270, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v272 = add <4 x i32> %v268, %v271
  %v273 = lshr <4 x i32> %v272, <i32 16, i32 16, i32 16, i32 16>
  %v274 = and <4 x i32> %v268, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m275 = icmp eq <4 x i32> %v274, zeroinitializer
  %v276 = and <4 x i32> %v269, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v277 = select <4 x i1> %m275, <4 x i32> %v276, <4 x i32> %v273
  %m278 = fcmp uno <4 x float> %v265, %v265
  %v279 = or <4 x i32> %v269, <i32 64, i32 64, i32 64, i32 64>
  %v280 = select <4 x i1> %m278, <4 x i32> %v279, <4 x i32> %v277
  %v281 = trunc <4 x i32> %v280 to <4 x i16>
  call void @llvm.masked.store.v4i16.p0(<4 x i16> %v281, ptr %p267, i32 1, <4 x i1> %m95)
  %i282 = add nsw i64 %index142, 2
  br label %loop142
done142:
  %i283 = add nsw i64 %index54, 1
  br label %loop54
done54:
  ret void
}
