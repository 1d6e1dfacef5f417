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
  %p16 = load ptr, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %arguments, i64 8
  %p18 = load ptr, ptr %v17, align 8
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
  br label %loop31
loop31:
  %index31 = phi i64 [%first, %entry], [%i308, %after266]
  %c32 = icmp slt i64 %index31, %last
  br i1 %c32, label %body31, label %done31
body31:
  %i33 = udiv i64 %index31, %n22
  %i34 = urem i64 %index31, %n22
  %i35 = add nsw i64 %n24, 7
  %i36 = udiv i64 %i35, 8
  %i37 = mul nsw i64 %i36, 8
  %i38 = sub nsw i64 %n22, 1
  %i39 = mul nsw i64 %n24, %n24
  %i40 = mul nsw i64 %i33, %i39
  %p41 = getelementptr inbounds float, ptr %p4, i64 %i40
  %i42 = mul nsw i64 %i37, %n24
  %p43 = getelementptr inbounds float, ptr %scratch, i64 %i42
  %c44 = icmp eq i64 %i33, 0
  %i45 = select i1 %c44, i64 %n28, i64 %n30
  %c46 = icmp ne i64 %i45, 0
  br label %loop47
loop47:
  %index47 = phi i64 [0, %body31], [%i81, %done69]
  %c48 = icmp slt i64 %index47, %i37
  br i1 %c48, label %body47, label %done47
body47:
  %i49 = sub nsw i64 %n24, %index47
  %c50 = icmp sgt i64 %i49, 0
  %i51 = select i1 %c50, i64 %i49, i64 0
  %c52 = icmp slt i64 %i51, 4
  %i53 = select i1 %c52, i64 %i51, i64 4
  %v54 = trunc i64 %i53 to i32
  %v55 = insertelement <4 x i32> poison, i32 %v54, i64 0
  %v56 = shufflevector <4 x i32> %v55, <4 x i32> poison, <4 x i32> zeroinitializer
  %m57 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v56
  %i58 = sub nsw i64 %i49, 4
  %c59 = icmp sgt i64 %i58, 0
  %i60 = select i1 %c59, i64 %i58, i64 0
  %c61 = icmp slt i64 %i60, 4
  %i62 = select i1 %c61, i64 %i60, i64 4
  %v63 = trunc i64 %i62 to i32
  %v64 = insertelement <4 x i32> poison, i32 %v63, i64 0
  %v65 = shufflevector <4 x i32> %v64, <4 x i32> poison, <4 x i32> zeroinitializer
  %m66 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v65
  %i67 = mul nsw i64 %index47, %n24
  %p68 = getelementptr inbounds float, ptr %scratch, i64 %i67
  br label %loop69
loop69:
  %index69 = phi i64 [0, %body47], [%i80, %body69]
  %c70 = icmp slt i64 %index69, %n24
  br i1 %c70, label %body69, label %done69
body69:
  %i71 = mul nsw i64 %index69, %n24
  %p72 = getelementptr inbounds float, ptr %p41, i64 %i71
  %p73 = getelementptr inbounds float, ptr %p72, i64 %index47
  %i74 = mul nsw i64 %index69, 8
  %p75 = getelementptr inbounds float, ptr %p68, i64 %i74
  %v76 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p73, i32 1, <4 x i1> %m57, <4 x float> zeroinitializer)
  store <4 x float> %v76, ptr %p75, align 4
  %p77 = getelementptr inbounds float, ptr %p73, i64 4
  %v78 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p77, i32 1, <4 x i1> %m66, <4 x float> zeroinitializer)
  %p79 = getelementptr inbounds float, ptr %p75, i64 4
  store <4 x float> %v78, ptr %p79, align 4
  %i80 = add nsw i64 %index69, 1
  br label %loop69
done69:
  %i81 = add nsw i64 %index47, 8
  br label %loop47
done47:
  br label %loop82
loop82:
  %index82 = phi i64 [0, %done47], [%i118, %body82]
  %c83 = icmp slt i64 %index82, %i37
  br i1 %c83, label %body82, label %done82
body82:
  %i84 = sub nsw i64 %n24, %index82
  %c85 = icmp sgt i64 %i84, 0
  %i86 = select i1 %c85, i64 %i84, i64 0
  %c87 = icmp slt i64 %i86, 4
  %i88 = select i1 %c87, i64 %i86, i64 4
  %v89 = trunc i64 %i88 to i32
  %v90 = insertelement <4 x i32> poison, i32 %v89, i64 0
  %v91 = shufflevector <4 x i32> %v90, <4 x i32> poison, <4 x i32> zeroinitializer
  %m92 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v91
  %i93 = sub nsw i64 %i84, 4
  %c94 = icmp sgt i64 %i93, 0
  %i95 = select i1 %c94, i64 %i93, i64 0
  %c96 = icmp slt i64 %i95, 4
  %i97 = select i1 %c96, i64 %i95, i64 4
  %v98 = trunc i64 %i97 to i32
  %v99 = insertelement <4 x i32> poison, i32 %v98, i64 0
  %v100 = shufflevector <4 x i32> %v99, <4 x i32> poison, <4 x i32> zeroinitializer
  %m101 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v100
  %i102 = mul nsw i64 %i33, %n22
  %i103 = add nsw i64 %i102, %i34
  %i104 = mul nsw i64 %i103, %n24
  %p105 = getelementptr inbounds float, ptr %p6, i64 %i104
  %p106 = getelementptr inbounds float, ptr %p105, i64 %index82
  %v107 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p106, i32 1, <4 x i1> %m92, <4 x float> zeroinitializer)
  %p108 = getelementptr inbounds float, ptr %p43, i64 %index82
  store <4 x float> %v107, ptr %p108, align 4
  %i109 = mul nsw i64 %i33, %n22
  %i110 = add nsw i64 %i109, %i34
  %i111 = mul nsw i64 %i110, %n24
  %p112 = getelementptr inbounds float, ptr %p6, i64 %i111
  %p113 = getelementptr inbounds float, ptr %p112, i64 %index82
  %p114 = getelementptr inbounds float, ptr %p113, i64 4
  %v115 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p114, i32 1, <4 x i1> %m101, <4 x float> zeroinitializer)
  %p116 = getelementptr inbounds float, ptr %p43, i64 %index82
  %p117 = getelementptr inbounds float, ptr %p116, i64 4
  store <4 x float> %v115, ptr %p117, align 4
  %i118 = add nsw i64 %index82, 8
  br label %loop82
done82:
  br label %loop119
loop119:
  %index119 = phi i64 [0, %done82], [%i263, %done125]
  %c120 = icmp slt i64 %index119, %n20
  br i1 %c120, label %body119, label %done119
body119:
  %i121 = sub nsw i64 %n20, 1
  %i122 = sub nsw i64 %i121, %index119
  %i123 = select i1 %c46, i64 %i122, i64 %index119
  %i124 = urem i64 %index119, 2
  br label %loop125
loop125:
  %index125 = phi i64 [0, %body119], [%i262, %done203]
  %c126 = icmp slt i64 %index125, %i37
  br i1 %c126, label %body125, label %done125
body125:
  %i127 = sub nsw i64 %n24, %index125
  %c128 = icmp sgt i64 %i127, 0
  %i129 = select i1 %c128, i64 %i127, i64 0
  %c130 = icmp slt i64 %i129, 4
  %i131 = select i1 %c130, i64 %i129, i64 4
  %v132 = trunc i64 %i131 to i32
  %v133 = insertelement <4 x i32> poison, i32 %v132, i64 0
  %v134 = shufflevector <4 x i32> %v133, <4 x i32> poison, <4 x i32> zeroinitializer
  %m135 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v134
  %i136 = sub nsw i64 %i127, 4
  %c137 = icmp sgt i64 %i136, 0
  %i138 = select i1 %c137, i64 %i136, i64 0
  %c139 = icmp slt i64 %i138, 4
  %i140 = select i1 %c139, i64 %i138, i64 4
  %v141 = trunc i64 %i140 to i32
  %v142 = insertelement <4 x i32> poison, i32 %v141, i64 0
  %v143 = shufflevector <4 x i32> %v142, <4 x i32> poison, <4 x i32> zeroinitializer
  %m144 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v143
  %i145 = mul nsw i64 %index125, %n24
  %p146 = getelementptr inbounds float, ptr %scratch, i64 %i145
  %i147 = mul nsw i64 %i124, %i37
  %p148 = getelementptr inbounds float, ptr %p43, i64 %i147
  %c149 = icmp sgt i64 %n24, 0
  %i150 = select i1 %c149, i64 %n24, i64 0
  %i151 = udiv i64 %i150, 4
  %i152 = mul nsw i64 %i151, 4
  br label %loop153
loop153:
  %index153 = phi i64 [0, %body125], [%i202, %body153]
  %carried153_0 = phi <4 x float> [zeroinitializer, %body125], [%v198, %body153]
  %carried153_1 = phi <4 x float> [zeroinitializer, %body125], [%v201, %body153]
  %c154 = icmp slt i64 %index153, %i152
  br i1 %c154, label %body153, label %done153
body153:
  %i155 = mul nsw i64 %index153, 8
  %p156 = getelementptr inbounds float, ptr %p148, i64 %index153
  %v157 = load float, ptr %p156, align 4
  %v158 = insertelement <4 x float> poison, float %v157, i64 0
  %v159 = shufflevector <4 x float> %v158, <4 x float> poison, <4 x i32> zeroinitializer
  %p160 = getelementptr inbounds float, ptr %p146, i64 %i155
  %v161 = load <4 x float>, ptr %p160, align 4
  %v162 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v159, <4 x float> %v161, <4 x float> %carried153_0)
  %p163 = getelementptr inbounds float, ptr %p160, i64 4
  %v164 = load <4 x float>, ptr %p163, align 4
  %v165 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v159, <4 x float> %v164, <4 x float> %carried153_1)
  %p166 = getelementptr inbounds float, ptr %p148, i64 %index153
  %p167 = getelementptr inbounds float, ptr %p166, i64 1
  %v168 = load float, ptr %p167, align 4
  %v169 = insertelement <4 x float> poison, float %v168, i64 0
  %v170 = shufflevector <4 x float> %v169, <4 x float> poison, <4 x i32> zeroinitializer
  %p171 = getelementptr inbounds float, ptr %p146, i64 %i155
  %p172 = getelementptr inbounds float, ptr %p171, i64 8
  %v173 = load <4 x float>, ptr %p172, align 4
  %v174 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v170, <4 x float> %v173, <4 x float> %v162)
  %p175 = getelementptr inbounds float, ptr %p171, i64 12
  %v176 = load <4 x float>, ptr %p175, align 4
  %v177 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v170, <4 x float> %v176, <4 x float> %v165)
  %p178 = getelementptr inbounds float, ptr %p148, i64 %index153
  %p179 = getelementptr inbounds float, ptr %p178, i64 2
  %v180 = load float, ptr %p179, align 4
  %v181 = insertelement <4 x float> poison, float %v180, i64 0
  %v182 = shufflevector <4 x float> %v181, <4 x float> poison, <4 x i32> zeroinitializer
  %p183 = getelementptr inbounds float, ptr %p146, i64 %i155
  %p184 = getelementptr inbounds float, ptr %p183, i64 16
  %v185 = load <4 x float>, ptr %p184, align 4
  %v186 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v182, <4 x float> %v185, <4 x float> %v174)
  %p187 = getelementptr inbounds float, ptr %p183, i64 20
  %v188 = load <4 x float>, ptr %p187, align 4
  %v189 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v182, <4 x float> %v188, <4 x float> %v177)
  %p190 = getelementptr inbounds float, ptr %p148, i64 %index153
  %p191 = getelementptr inbounds float, ptr %p190, i64 3
  %v192 = load float, ptr %p191, align 4
  %v193 = insertelement <4 x float> poison, float %v192, i64 0
  %v194 = shufflevector <4 x float> %v193, <4 x float> poison, <4 x i32> zeroinitializer
  %p195 = getelementptr inbounds float, ptr %p146, i64 %i155
  %p196 = getelementptr inbounds float, ptr %p195, i64 24
  %v197 = load <4 x float>, ptr %p196, align 4
  %v198 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v194, <4 x float> %v197, <4 x float> %v186)
  %p199 = getelementptr inbounds float, ptr %p195, i64 28
  %v200 = load <4 x float>, ptr %p199, align 4
  %v201 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v194, <4 x float> %v200, <4 x float> %v189)
  %i202 = add nsw i64 %index153, 4
  br label %loop153
done153:
  br label %loop203
loop203:
  %index203 = phi i64 [%i152, %done153], [%i216, %body203]
  %carried203_0 = phi <4 x float> [%carried153_0, %done153], [%v212, %body203]
  %carried203_1 = phi <4 x float> [%carried153_1, %done153], [%v215, %body203]
  %c204 = icmp slt i64 %index203, %n24
  br i1 %c204, label %body203, label %done203
body203:
  %i205 = mul nsw i64 %index203, 8
  %p206 = getelementptr inbounds float, ptr %p148, i64 %index203
  %v207 = load float, ptr %p206, align 4
  %v208 = insertelement <4 x float> poison, float %v207, i64 0
  %v209 = shufflevector <4 x float> %v208, <4 x float> poison, <4 x i32> zeroinitializer
  %p210 = getelementptr inbounds float, ptr %p146, i64 %i205
  %v211 = load <4 x float>, ptr %p210, align 4
  %v212 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v209, <4 x float> %v211, <4 x float> %carried203_0)
  %p213 = getelementptr inbounds float, ptr %p210, i64 4
  %v214 = load <4 x float>, ptr %p213, align 4
  %v215 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v209, <4 x float> %v214, <4 x float> %carried203_1)
  %i216 = add nsw i64 %index203, 1
  br label %loop203
done203:
  %i217 = mul nsw i64 %i123, %n22
  %i218 = add nsw i64 %i217, %i34
  %i219 = mul nsw i64 %i218, %n26
  %i220 = add nsw i64 %i219, %i33
  %i221 = mul nsw i64 %i220, %n24
  %p222 = getelementptr inbounds float, ptr %p2, i64 %i221
  %p223 = getelementptr inbounds float, ptr %p222, i64 %index125
  %v224 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p223, i32 1, <4 x i1> %m135, <4 x float> zeroinitializer)
  %p225 = getelementptr inbounds float, ptr %p223, i64 4
  %v226 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p225, i32 1, <4 x i1> %m144, <4 x float> zeroinitializer)
  %v227 = fadd <4 x float> %v224, %carried203_0
  %v228 = bitcast <4 x float> %v227 to <4 x i32>
  %v229 = and <4 x i32> %v228, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v230 = bitcast <4 x i32> %v229 to <4 x float>
  %v231 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v230
  %v232 = fdiv <4 x float> %v227, %v231
  %i233 = sub nsw i64 1, %i124
  %i234 = mul nsw i64 %i233, %i37
  %p235 = getelementptr inbounds float, ptr %p43, i64 %i234
  %p236 = getelementptr inbounds float, ptr %p235, i64 %index125
  store <4 x float> %v232, ptr %p236, align 4
  %i237 = mul nsw i64 %i123, %n26
  %i238 = add nsw i64 %i237, %i33
  %i239 = mul nsw i64 %i238, %n22
  %i240 = add nsw i64 %i239, %i34
  %i241 = mul nsw i64 %i240, %n24
  %p242 = getelementptr inbounds float, ptr %p14, i64 %i241
  %p243 = getelementptr inbounds float, ptr %p242, i64 %index125
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v232, ptr %p243, i32 1, <4 x i1> %m135)
  %i244 = add nsw i64 %index125, 4
  %v245 = fadd <4 x float> %v226, %carried203_1
  %v246 = bitcast <4 x float> %v245 to <4 x i32>
  %v247 = and <4 x i32> %v246, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v248 = bitcast <4 x i32> %v247 to <4 x float>
  %v249 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v248
  %v250 = fdiv <4 x float> %v245, %v249
  %i251 = sub nsw i64 1, %i124
  %i252 = mul nsw i64 %i251, %i37
  %p253 = getelementptr inbounds float, ptr %p43, i64 %i252
  %p254 = getelementptr inbounds float, ptr %p253, i64 %i244
  store <4 x float> %v250, ptr %p254, align 4
  %i255 = mul nsw i64 %i123, %n26
  %i256 = add nsw i64 %i255, %i33
  %i257 = mul nsw i64 %i256, %n22
  %i258 = add nsw i64 %i257, %i34
  %i259 = mul nsw i64 %i258, %n24
  %p260 = getelementptr inbounds float, ptr %p14, i64 %i259
  %p261 = getelementptr inbounds float, ptr %p260, i64 %i244
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v250, ptr %p261, i32 1, <4 x i1> %m144)
  %i262 = add nsw i64 %index125, 8
  br label %loop125
done125:
  %i263 = add nsw i64 %index119, 1
  br label %loop119
done119:
  %i264 = urem i64 %n20, 2
  %c265 = icmp ne ptr %p16, null
  br i1 %c265, label %then266, label %after266
then266:
  br label %loop267
loop267:
  %index267 = phi i64 [0, %then266], [%i307, %body267]
  %c268 = icmp slt i64 %index267, %i37
  br i1 %c268, label %body267, label %done267
body267:
  %i269 = sub nsw i64 %n24, %index267
  %c270 = icmp sgt i64 %i269, 0
  %i271 = select i1 %c270, i64 %i269, i64 0
  %c272 = icmp slt i64 %i271, 4
  %i273 = select i1 %c272, i64 %i271, i64 4
  %v274 = trunc i64 %i273 to i32
  %v275 = insertelement <4 x i32> poison, i32 %v274, i64 0
  %v276 = shufflevector <4 x i32> %v275, <4 x i32> poison, <4 x i32> zeroinitializer
  %m277 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v276
  %i278 = sub nsw i64 %i269, 4
  %c279 = icmp sgt i64 %i278, 0
  %i280 = select i1 %c279, i64 %i278, i64 0
  %c281 = icmp slt i64 %i280, 4
  %i282 = select i1 %c281, i64 %i280, i64 4
  %v283 = trunc i64 %i282 to i32
  %v284 = insertelement <4 x i32> poison, i32 %v283, i64 0
  %v285 = shufflevector <4 x i32> %v284, <4 x i32> poison, <4 x i32> zeroinitializer
  %m286 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v285
  %i287 = mul nsw i64 %i264, %i37
  %p288 = getelementptr inbounds float, ptr %p43, i64 %i287
  %p289 = getelementptr inbounds float, ptr %p288, i64 %index267
  %v290 = load <4 x float>, ptr %p289, align 4
  %i291 = mul nsw i64 %i33, %n22
  %i292 = add nsw i64 %i291, %i34
  %i293 = mul nsw i64 %i292, %n24
  %p294 = getelementptr inbounds float, ptr %p16, i64 %i293
  %p295 = getelementptr inbounds float, ptr %p294, i64 %index267
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v290, ptr %p295, i32 1, <4 x i1> %m277)
  %i296 = mul nsw i64 %i264, %i37
  %p297 = getelementptr inbounds float, ptr %p43, i64 %i296
  %p298 = getelementptr inbounds float, ptr %p297, i64 %index267
  %p299 = getelementptr inbounds float, ptr %p298, i64 4
  %v300 = load <4 x float>, ptr %p299, align 4
  %i301 = mul nsw i64 %i33, %n22
  %i302 = add nsw i64 %i301, %i34
  %i303 = mul nsw i64 %i302, %n24
  %p304 = getelementptr inbounds float, ptr %p16, i64 %i303
  %p305 = getelementptr inbounds float, ptr %p304, i64 %index267
  %p306 = getelementptr inbounds float, ptr %p305, i64 4
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v300, ptr %p306, i32 1, <4 x i1> %m286)
  %i307 = add nsw i64 %index267, 8
  br label %loop267
done267:
  br label %after266
after266:
  %i308 = add nsw i64 %index31, 1
  br label %loop31
done31:
  ret void
}
