declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x float> @llvm.sqrt.v4f32(<4 x float>)
declare void @llvm.masked.store.v4f32.p0(<4 x float>, ptr, i32, <4 x i1>)
define void @kernel(ptr noalias readonly %arguments, i64 %first, i64 %last, ptr %scratch) nounwind {
entry:
  %v1 = getelementptr inbounds i64, ptr %arguments, i64 0
  %p2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr inbounds i64, ptr %arguments, i64 1
  %p4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i64, ptr %arguments, i64 2
  %n6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %arguments, i64 3
  %n8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %arguments, i64 4
  %n10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %arguments, i64 5
  %n12 = load i64, ptr %v11, align 8
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
  br label %loop23
loop23:
  %index23 = phi i64 [%first, %entry], [%i313, %done35]
  %c24 = icmp slt i64 %index23, %last
  br i1 %c24, label %body23, label %done23
body23:
  %i25 = udiv i64 %index23, %n18
  %i26 = urem i64 %index23, %n18
  %i27 = mul nsw i64 %i25, %n6
  %i28 = mul nsw i64 %i26, %n8
  %p29 = getelementptr inbounds float, ptr %p2, i64 %i27
  %p30 = getelementptr inbounds float, ptr %p29, i64 %i28
  %i31 = mul nsw i64 %i25, %n12
  %i32 = mul nsw i64 %i26, %n14
  %p33 = getelementptr inbounds float, ptr %p4, i64 %i31
  %p34 = getelementptr inbounds float, ptr %p33, i64 %i32
  br label %loop35
loop35:
  %index35 = phi i64 [0, %body23], [%i312, %done196]
  %c36 = icmp slt i64 %index35, %n20
  br i1 %c36, label %body35, label %done35
body35:
  %i37 = mul nsw i64 %index35, %n10
  %p38 = getelementptr inbounds float, ptr %p30, i64 %i37
  %i39 = mul nsw i64 %index35, %n16
  %p40 = getelementptr inbounds float, ptr %p34, i64 %i39
  %i41 = sub nsw i64 %n22, 4
  %i42 = sub nsw i64 %i41, 4
  %c43 = icmp sgt i64 %i42, 0
  %i44 = select i1 %c43, i64 %i42, i64 0
  %i45 = add nsw i64 %i44, 3
  %i46 = udiv i64 %i45, 4
  %i47 = mul nsw i64 %i46, 4
  %i48 = add nsw i64 4, %i47
  %c49 = icmp sgt i64 4, %i48
  %i50 = select i1 %c49, i64 4, i64 %i48
  %c51 = icmp slt i64 4, %n22
  %i52 = select i1 %c51, i64 4, i64 %n22
  br label %loop53
loop53:
  %index53 = phi i64 [0, %body35], [%i168, %body53]
  %c54 = icmp slt i64 %index53, %i52
  br i1 %c54, label %body53, label %done53
body53:
  %i55 = add nsw i64 %index53, -2
  %i56 = sub nsw i64 %n22, %i55
  %c57 = icmp sgt i64 %i56, 0
  %i58 = select i1 %c57, i64 %i56, i64 0
  %c59 = icmp slt i64 %i58, 4
  %i60 = select i1 %c59, i64 %i58, i64 4
  %v61 = trunc i64 %i60 to i32
  %v62 = insertelement <4 x i32> poison, i32 %v61, i64 0
  %v63 = shufflevector <4 x i32> %v62, <4 x i32> poison, <4 x i32> zeroinitializer
  %m64 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v63
  %i65 = sub nsw i64 0, %i55
  %c66 = icmp sgt i64 %i65, 0
  %i67 = select i1 %c66, i64 %i65, i64 0
  %c68 = icmp slt i64 %i67, 4
  %i69 = select i1 %c68, i64 %i67, i64 4
  %v70 = trunc i64 %i69 to i32
  %v71 = insertelement <4 x i32> poison, i32 %v70, i64 0
  %v72 = shufflevector <4 x i32> %v71, <4 x i32> poison, <4 x i32> zeroinitializer
  %m73 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v72
  %m74 = xor <4 x i1> %m73, <i1 true, i1 true, i1 true, i1 true>
  %m75 = and <4 x i1> %m64, %m74
  %p76 = getelementptr inbounds float, ptr %p38, i64 %i55
  %v77 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p76, i32 1, <4 x i1> %m75, <4 x float> zeroinitializer)
  %v78 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v77, <4 x float> %v77, <4 x float> zeroinitializer)
  %i79 = add nsw i64 %index53, -1
  %i80 = sub nsw i64 %n22, %i79
  %c81 = icmp sgt i64 %i80, 0
  %i82 = select i1 %c81, i64 %i80, i64 0
  %c83 = icmp slt i64 %i82, 4
  %i84 = select i1 %c83, i64 %i82, i64 4
  %v85 = trunc i64 %i84 to i32
  %v86 = insertelement <4 x i32> poison, i32 %v85, i64 0
  %v87 = shufflevector <4 x i32> %v86, <4 x i32> poison, <4 x i32> zeroinitializer
  %m88 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v87
  %i89 = sub nsw i64 0, %i79
  %c90 = icmp sgt i64 %i89, 0
  %i91 = select i1 %c90, i64 %i89, i64 0
  %c92 = icmp slt i64 %i91, 4
  %i93 = select i1 %c92, i64 %i91, i64 4
  %v94 = trunc i64 %i93 to i32
  %v95 = insertelement <4 x i32> poison, i32 %v94, i64 0
  %v96 = shufflevector <4 x i32> %v95, <4 x i32> poison, <4 x i32> zeroinitializer
  %m97 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v96
  %m98 = xor <4 x i1> %m97, <i1 true, i1 true, i1 true, i1 true>
  %m99 = and <4 x i1> %m88, %m98
  %p100 = getelementptr inbounds float, ptr %p38, i64 %i79
  %v101 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p100, i32 1, <4 x i1> %m99, <4 x float> zeroinitializer)
  %v102 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v101, <4 x float> %v101, <4 x float> %v78)
  %i103 = sub nsw i64 %n22, %index53
  %c104 = icmp sgt i64 %i103, 0
  %i105 = select i1 %c104, i64 %i103, i64 0
  %c106 = icmp slt i64 %i105, 4
  %i107 = select i1 %c106, i64 %i105, i64 4
  %v108 = trunc i64 %i107 to i32
  %v109 = insertelement <4 x i32> poison, i32 %v108, i64 0
  %v110 = shufflevector <4 x i32> %v109, <4 x i32> poison, <4 x i32> zeroinitializer
  %m111 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v110
  %i112 = sub nsw i64 0, %index53
  %c113 = icmp sgt i64 %i112, 0
  %i114 = select i1 %c113, i64 %i112, i64 0
  %c115 = icmp slt i64 %i114, 4
  %i116 = select i1 %c115, i64 %i114, i64 4
  %v117 = trunc i64 %i116 to i32
  %v118 = insertelement <4 x i32> poison, i32 %v117, i64 0
  %v119 = shufflevector <4 x i32> %v118, <4 x i32> poison, <4 x i32> zeroinitializer
  %m120 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v119
  %m121 = xor <4 x i1> %m120, <i1 true, i1 true, i1 true, i1 true>
  %m122 = and <4 x i1> %m111, %m121
  %p123 = getelementptr inbounds float, ptr %p38, i64 %index53
  %v124 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p123, i32 1, <4 x i1> %m122, <4 x float> zeroinitializer)
  %v125 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v124, <4 x float> %v124, <4 x float> %v102)
  %i126 = add nsw i64 %index53, 1
  %i127 = sub nsw i64 %n22, %i126
  %c128 = icmp sgt i64 %i127, 0
  %i129 = select i1 %c128, i64 %i127, i64 0
  %c130 = icmp slt i64 %i129, 4
  %i131 = select i1 %c130, i64 %i129, i64 4
  %v132 = trunc i64 %i131 to i32
  %v133 = insertelement <4 x i32> poison, i32 %v132, i64 0
  %v134 = shufflevector <4 x i32> %v133, <4 x i32> poison, <4 x i32> zeroinitializer
  %m135 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v134
  %i136 = sub nsw i64 0, %i126
  %c137 = icmp sgt i64 %i136, 0
  %i138 = select i1 %c137, i64 %i136, i64 0
  %c139 = icmp slt i64 %i138, 4
  %i140 = select i1 %c139, i64 %i138, i64 4
  %v141 = trunc i64 %i140 to i32
  %v142 = insertelement <4 x i32> poison, i32 %v141, i64 0
  %v143 = shufflevector <4 x i32> %v142, <4 x i32> poison, <4 x i32> zeroinitializer
  %m144 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v143
  %m145 = xor <4 x i1> %m144, <i1 true, i1 true, i1 true, i1 true>
  %m146 = and <4 x i1> %m135, %m145
  %p147 = getelementptr inbounds float, ptr %p38, i64 %i126
  %v148 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p147, i32 1, <4 x i1> %m146, <4 x float> zeroinitializer)
  %v149 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v148, <4 x float> %v148, <4 x float> %v125)
  %v150 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v149, <4 x float> <float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000>, <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>)
  %i151 = sub nsw i64 %n22, %index53
  %c152 = icmp sgt i64 %i151, 0
  %i153 = select i1 %c152, i64 %i151, i64 0
  %c154 = icmp slt i64 %i153, 4
  %i155 = select i1 %c154, i64 %i153, i64 4
  %v156 = trunc i64 %i155 to i32
  %v157 = insertelement <4 x i32> poison, i32 %v156, i64 0
  %v158 = shufflevector <4 x i32> %v157, <4 x i32> poison, <4 x i32> zeroinitializer
  %m159 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v158
  %p160 = getelementptr inbounds float, ptr %p38, i64 %index53
  %v161 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p160, i32 1, <4 x i1> %m159, <4 x float> zeroinitializer)
  %v162 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v150)
  %v163 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v162)
  %v164 = fmul <4 x float> %v162, %v163
  %v165 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v164
  %v166 = fmul <4 x float> %v161, %v165
  %p167 = getelementptr inbounds float, ptr %p40, i64 %index53
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v166, ptr %p167, i32 1, <4 x i1> %m159)
  %i168 = add nsw i64 %index53, 4
  br label %loop53
done53:
  br label %loop169
loop169:
  %index169 = phi i64 [4, %done53], [%i195, %body169]
  %c170 = icmp slt i64 %index169, %i41
  br i1 %c170, label %body169, label %done169
body169:
  %i171 = add nsw i64 %index169, -2
  %p172 = getelementptr inbounds float, ptr %p38, i64 %i171
  %v173 = load <4 x float>, ptr %p172, align 1
  %v174 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v173, <4 x float> %v173, <4 x float> zeroinitializer)
  %i175 = add nsw i64 %index169, -1
  %p176 = getelementptr inbounds float, ptr %p38, i64 %i175
  %v177 = load <4 x float>, ptr %p176, align 1
  %v178 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v177, <4 x float> %v177, <4 x float> %v174)
  %p179 = getelementptr inbounds float, ptr %p38, i64 %index169
  %v180 = load <4 x float>, ptr %p179, align 1
  %v181 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v180, <4 x float> %v180, <4 x float> %v178)
  %i182 = add nsw i64 %index169, 1
  %p183 = getelementptr inbounds float, ptr %p38, i64 %i182
  %v184 = load <4 x float>, ptr %p183, align 1
  %v185 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v184, <4 x float> %v184, <4 x float> %v181)
  %v186 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v185, <4 x float> <float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000>, <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>)
  %p187 = getelementptr inbounds float, ptr %p38, i64 %index169
  %v188 = load <4 x float>, ptr %p187, align 1
  %v189 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v186)
  %v190 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v189)
  %v191 = fmul <4 x float> %v189, %v190
  %v192 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v191
  %v193 = fmul <4 x float> %v188, %v192
  %p194 = getelementptr inbounds float, ptr %p40, i64 %index169
  store <4 x float> %v193, ptr %p194, align 1
  %i195 = add nsw i64 %index169, 4
  br label %loop169
done169:
  br label %loop196
loop196:
  %index196 = phi i64 [%i50, %done169], [%i311, %body196]
  %c197 = icmp slt i64 %index196, %n22
  br i1 %c197, label %body196, label %done196
body196:
  %i198 = add nsw i64 %index196, -2
  %i199 = sub nsw i64 %n22, %i198
  %c200 = icmp sgt i64 %i199, 0
  %i201 = select i1 %c200, i64 %i199, i64 0
  %c202 = icmp slt i64 %i201, 4
  %i203 = select i1 %c202, i64 %i201, i64 4
  %v204 = trunc i64 %i203 to i32
  %v205 = insertelement <4 x i32> poison, i32 %v204, i64 0
  %v206 = shufflevector <4 x i32> %v205, <4 x i32> poison, <4 x i32> zeroinitializer
  %m207 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v206
  %i208 = sub nsw i64 0, %i198
  %c209 = icmp sgt i64 %i208, 0
  %i210 = select i1 %c209, i64 %i208, i64 0
  %c211 = icmp slt i64 %i210, 4
  %i212 = select i1 %c211, i64 %i210, i64 4
  %v213 = trunc i64 %i212 to i32
  %v214 = insertelement <4 x i32> poison, i32 %v213, i64 0
  %v215 = shufflevector <4 x i32> %v214, <4 x i32> poison, <4 x i32> zeroinitializer
  %m216 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v215
  %m217 = xor <4 x i1> %m216, <i1 true, i1 true, i1 true, i1 true>
  %m218 = and <4 x i1> %m207, %m217
  %p219 = getelementptr inbounds float, ptr %p38, i64 %i198
  %v220 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p219, i32 1, <4 x i1> %m218, <4 x float> zeroinitializer)
  %v221 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v220, <4 x float> %v220, <4 x float> zeroinitializer)
  %i222 = add nsw i64 %index196, -1
  %i223 = sub nsw i64 %n22, %i222
  %c224 = icmp sgt i64 %i223, 0
  %i225 = select i1 %c224, i64 %i223, i64 0
  %c226 = icmp slt i64 %i225, 4
  %i227 = select i1 %c226, i64 %i225, i64 4
  %v228 = trunc i64 %i227 to i32
  %v229 = insertelement <4 x i32> poison, i32 %v228, i64 0
  %v230 = shufflevector <4 x i32> %v229, <4 x i32> poison, <4 x i32> zeroinitializer
  %m231 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v230
  %i232 = sub nsw i64 0, %i222
  %c233 = icmp sgt i64 %i232, 0
  %i234 = select i1 %c233, i64 %i232, i64 0
  %c235 = icmp slt i64 %i234, 4
  %i236 = select i1 %c235, i64 %i234, i64 4
  %v237 = trunc i64 %i236 to i32
  %v238 = insertelement <4 x i32> poison, i32 %v237, i64 0
  %v239 = shufflevector <4 x i32> %v238, <4 x i32> poison, <4 x i32> zeroinitializer
  %m240 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v239
  %m241 = xor <4 x i1> %m240, <i1 true, i1 true, i1 true, i1 true>
  %m242 = and <4 x i1> %m231, %m241
  %p243 = getelementptr inbounds float, ptr %p38, i64 %i222
  %v244 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p243, i32 1, <4 x i1> %m242, <4 x float> zeroinitializer)
  %v245 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v244, <4 x float> %v244, <4 x float> %v221)
  %i246 = sub nsw i64 %n22, %index196
  %c247 = icmp sgt i64 %i246, 0
  %i248 = select i1 %c247, i64 %i246, i64 0
  %c249 = icmp slt i64 %i248, 4
  %i250 = select i1 %c249, i64 %i248, i64 4
  %v251 = trunc i64 %i250 to i32
  %v252 = insertelement <4 x i32> poison, i32 %v251, i64 0
  %v253 = shufflevector <4 x i32> %v252, <4 x i32> poison, <4 x i32> zeroinitializer
  %m254 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v253
  %i255 = sub nsw i64 0, %index196
  %c256 = icmp sgt i64 %i255, 0
  %i257 = select i1 %c256, i64 %i255, i64 0
  %c258 = icmp slt i64 %i257, 4
  %i259 = select i1 %c258, i64 %i257, i64 4
  %v260 = trunc i64 %i259 to i32
  %v261 = insertelement <4 x i32> poison, i32 %v260, i64 0
  %v262 = shufflevector <4 x i32> %v261, <4 x i32> poison, <4 x i32> zeroinitializer
  %m263 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v262
  %m264 = xor <4 x i1> %m263, <i1 true, i1 true, i1 true, i1 true>
  %m265 = and <4 x i1> %m254, %m264
  %p266 = getelementptr inbounds float, ptr %p38, i64 %index196
  %v267 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p266, i32 1, <4 x i1> %m265, <4 x float> zeroinitializer)
  %v268 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v267, <4 x float> %v267, <4 x float> %v245)
  %i269 = add nsw i64 %index196, 1
  %i270 = sub nsw i64 %n22, %i269
  %c271 = icmp sgt i64 %i270, 0
  %i272 = select i1 %c271, i64 %i270, i64 0
  %c273 = icmp slt i64 %i272, 4
  %i274 = select i1 %c273, i64 %i272, i64 4
  %v275 = trunc i64 %i274 to i32
  %v276 = insertelement <4 x i32> poison, i32 %v275, i64 0
  %v277 = shufflevector <4 x i32> %v276, <4 x i32> poison, <4 x i32> zeroinitializer
  %m278 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v277
  %i279 = sub nsw i64 0, %i269
  %c280 = icmp sgt i64 %i279, 0
  %i281 = select i1 %c280, i64 %i279, i64 0
  %c282 = icmp slt i64 %i281, 4
  %i283 = select i1 %c282, i64 %i281, i64 4
  %v284 = trunc i64 %i283 to i32
  %v285 = insertelement <4 x i32> poison, i32 %v284, i64 0
  %v286 = shufflevector <4 x i32> %v285, <4 x i32> poison, <4 x i32> zeroinitializer
  %m287 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v286
  %m288 = xor <4 x i1> %m287, <i1 true, i1 true, i1 true, i1 true>
  %m289 = and <4 x i1> %m278, %m288
  %p290 = getelementptr inbounds float, ptr %p38, i64 %i269
  %v291 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p290, i32 1, <4 x i1> %m289, <4 x float> zeroinitializer)
  %v292 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v291, <4 x float> %v291, <4 x float> %v268)
  %v293 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v292, <4 x float> <float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000>, <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>)
  %i294 = sub nsw i64 %n22, %index196
  %c295 = icmp sgt i64 %i294, 0
  %i296 = select i1 %c295, i64 %i294, i64 0
  %c297 = icmp slt i64 %i296, 4
  %i298 = select i1 %c297, i64 %i296, i64 4
  %v299 = trunc i64 %i298 to i32
  %v300 = insertelement <4 x i32> poison, i32 %v299, i64 0
  %v301 = shufflevector <4 x i32> %v300, <4 x i32> poison, <4 x i32> zeroinitializer
  %m302 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v301
  %p303 = getelementptr inbounds float, ptr %p38, i64 %index196
  %v304 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p303, i32 1, <4 x i1> %m302, <4 x float> zeroinitializer)
  %v305 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v293)
  %v306 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v305)
  %v307 = fmul <4 x float> %v305, %v306
  %v308 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v307
  %v309 = fmul <4 x float> %v304, %v308
  %p310 = getelementptr inbounds float, ptr %p40, i64 %index196
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v309, ptr %p310, i32 1, <4 x i1> %m302)
  %i311 = add nsw i64 %index196, 4
  br label %loop196
done196:
  %i312 = add nsw i64 %index35, 1
  br label %loop35
done35:
  %i313 = add nsw i64 %index23, 1
  br label %loop23
done23:
  ret void
}
