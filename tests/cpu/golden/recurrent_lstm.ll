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
  %index31 = phi i64 [%first, %entry], [%i600, %after578]
  %c32 = icmp slt i64 %index31, %last
  br i1 %c32, label %body31, label %done31
body31:
  %i33 = udiv i64 %index31, %n22
  %i34 = urem i64 %index31, %n22
  %i35 = add nsw i64 %n24, 3
  %i36 = udiv i64 %i35, 4
  %i37 = mul nsw i64 %i36, 4
  %i38 = sub nsw i64 %n22, 1
  %i39 = mul nsw i64 %n24, 4
  %i40 = mul nsw i64 %n24, %i39
  %i41 = mul nsw i64 %i33, %i40
  %p42 = getelementptr inbounds float, ptr %p4, i64 %i41
  %i43 = mul nsw i64 %i37, %i39
  %p44 = getelementptr inbounds float, ptr %scratch, i64 %i43
  %c45 = icmp eq i64 %i33, 0
  %i46 = select i1 %c45, i64 %n28, i64 %n30
  %c47 = icmp ne i64 %i46, 0
  br label %loop48
loop48:
  %index48 = phi i64 [0, %body31], [%i81, %done61]
  %c49 = icmp slt i64 %index48, %i37
  br i1 %c49, label %body48, label %done48
body48:
  %i50 = sub nsw i64 %n24, %index48
  %c51 = icmp sgt i64 %i50, 0
  %i52 = select i1 %c51, i64 %i50, i64 0
  %c53 = icmp slt i64 %i52, 4
  %i54 = select i1 %c53, i64 %i52, i64 4
  %v55 = trunc i64 %i54 to i32
  %v56 = insertelement <4 x i32> poison, i32 %v55, i64 0
  %v57 = shufflevector <4 x i32> %v56, <4 x i32> poison, <4 x i32> zeroinitializer
  %m58 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v57
  %i59 = mul nsw i64 %index48, %i39
  %p60 = getelementptr inbounds float, ptr %scratch, i64 %i59
  br label %loop61
loop61:
  %index61 = phi i64 [0, %body48], [%i80, %body61]
  %c62 = icmp slt i64 %index61, %n24
  br i1 %c62, label %body61, label %done61
body61:
  %i63 = mul nsw i64 %index61, %i39
  %p64 = getelementptr inbounds float, ptr %p42, i64 %i63
  %p65 = getelementptr inbounds float, ptr %p64, i64 %index48
  %i66 = mul nsw i64 %index61, 16
  %p67 = getelementptr inbounds float, ptr %p60, i64 %i66
  %v68 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p65, i32 1, <4 x i1> %m58, <4 x float> zeroinitializer)
  store <4 x float> %v68, ptr %p67, align 4
  %p69 = getelementptr inbounds float, ptr %p65, i64 %n24
  %v70 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p69, i32 1, <4 x i1> %m58, <4 x float> zeroinitializer)
  %p71 = getelementptr inbounds float, ptr %p67, i64 4
  store <4 x float> %v70, ptr %p71, align 4
  %i72 = mul nsw i64 2, %n24
  %p73 = getelementptr inbounds float, ptr %p65, i64 %i72
  %v74 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p73, i32 1, <4 x i1> %m58, <4 x float> zeroinitializer)
  %p75 = getelementptr inbounds float, ptr %p67, i64 8
  store <4 x float> %v74, ptr %p75, align 4
  %i76 = mul nsw i64 3, %n24
  %p77 = getelementptr inbounds float, ptr %p65, i64 %i76
  %v78 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p77, i32 1, <4 x i1> %m58, <4 x float> zeroinitializer)
  %p79 = getelementptr inbounds float, ptr %p67, i64 12
  store <4 x float> %v78, ptr %p79, align 4
  %i80 = add nsw i64 %index61, 1
  br label %loop61
done61:
  %i81 = add nsw i64 %index48, 4
  br label %loop48
done48:
  br label %loop82
loop82:
  %index82 = phi i64 [0, %done48], [%i109, %body82]
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
  %i93 = mul nsw i64 %i33, %n22
  %i94 = add nsw i64 %i93, %i34
  %i95 = mul nsw i64 %i94, %n24
  %p96 = getelementptr inbounds float, ptr %p6, i64 %i95
  %p97 = getelementptr inbounds float, ptr %p96, i64 %index82
  %v98 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p97, i32 1, <4 x i1> %m92, <4 x float> zeroinitializer)
  %p99 = getelementptr inbounds float, ptr %p44, i64 %index82
  store <4 x float> %v98, ptr %p99, align 4
  %i100 = mul nsw i64 %i33, %n22
  %i101 = add nsw i64 %i100, %i34
  %i102 = mul nsw i64 %i101, %n24
  %p103 = getelementptr inbounds float, ptr %p8, i64 %i102
  %p104 = getelementptr inbounds float, ptr %p103, i64 %index82
  %v105 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p104, i32 1, <4 x i1> %m92, <4 x float> zeroinitializer)
  %i106 = mul nsw i64 2, %i37
  %p107 = getelementptr inbounds float, ptr %p44, i64 %i106
  %p108 = getelementptr inbounds float, ptr %p107, i64 %index82
  store <4 x float> %v105, ptr %p108, align 4
  %i109 = add nsw i64 %index82, 4
  br label %loop82
done82:
  %p110 = getelementptr inbounds i32, ptr %p12, i64 %i34
  %v111 = load i32, ptr %p110, align 4
  %i112 = sext i32 %v111 to i64
  %c113 = icmp sgt i64 %i112, 0
  %i114 = select i1 %c113, i64 %i112, i64 0
  %c115 = icmp slt i64 %i114, %n20
  %i116 = select i1 %c115, i64 %i114, i64 %n20
  br label %loop117
loop117:
  %index117 = phi i64 [0, %done82], [%i530, %done123]
  %c118 = icmp slt i64 %index117, %i116
  br i1 %c118, label %body117, label %done117
body117:
  %i119 = sub nsw i64 %i116, 1
  %i120 = sub nsw i64 %i119, %index117
  %i121 = select i1 %c47, i64 %i120, i64 %index117
  %i122 = urem i64 %index117, 2
  br label %loop123
loop123:
  %index123 = phi i64 [0, %body117], [%i529, %done216]
  %c124 = icmp slt i64 %index123, %i37
  br i1 %c124, label %body123, label %done123
body123:
  %i125 = sub nsw i64 %n24, %index123
  %c126 = icmp sgt i64 %i125, 0
  %i127 = select i1 %c126, i64 %i125, i64 0
  %c128 = icmp slt i64 %i127, 4
  %i129 = select i1 %c128, i64 %i127, i64 4
  %v130 = trunc i64 %i129 to i32
  %v131 = insertelement <4 x i32> poison, i32 %v130, i64 0
  %v132 = shufflevector <4 x i32> %v131, <4 x i32> poison, <4 x i32> zeroinitializer
  %m133 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v132
  %i134 = mul nsw i64 %index123, %i39
  %p135 = getelementptr inbounds float, ptr %scratch, i64 %i134
  %i136 = mul nsw i64 %i122, %i37
  %p137 = getelementptr inbounds float, ptr %p44, i64 %i136
  %c138 = icmp sgt i64 %n24, 0
  %i139 = select i1 %c138, i64 %n24, i64 0
  %i140 = udiv i64 %i139, 4
  %i141 = mul nsw i64 %i140, 4
  br label %loop142
loop142:
  %index142 = phi i64 [0, %body123], [%i215, %body142]
  %carried142_0 = phi <4 x float> [zeroinitializer, %body123], [%v205, %body142]
  %carried142_1 = phi <4 x float> [zeroinitializer, %body123], [%v208, %body142]
  %carried142_2 = phi <4 x float> [zeroinitializer, %body123], [%v211, %body142]
  %carried142_3 = phi <4 x float> [zeroinitializer, %body123], [%v214, %body142]
  %c143 = icmp slt i64 %index142, %i141
  br i1 %c143, label %body142, label %done142
body142:
  %i144 = mul nsw i64 %index142, 16
  %p145 = getelementptr inbounds float, ptr %p137, i64 %index142
  %v146 = load float, ptr %p145, align 4
  %v147 = insertelement <4 x float> poison, float %v146, i64 0
  %v148 = shufflevector <4 x float> %v147, <4 x float> poison, <4 x i32> zeroinitializer
  %p149 = getelementptr inbounds float, ptr %p135, i64 %i144
  %v150 = load <4 x float>, ptr %p149, align 4
  %v151 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v148, <4 x float> %v150, <4 x float> %carried142_0)
  %p152 = getelementptr inbounds float, ptr %p149, i64 4
  %v153 = load <4 x float>, ptr %p152, align 4
  %v154 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v148, <4 x float> %v153, <4 x float> %carried142_1)
  %p155 = getelementptr inbounds float, ptr %p149, i64 8
  %v156 = load <4 x float>, ptr %p155, align 4
  %v157 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v148, <4 x float> %v156, <4 x float> %carried142_2)
  %p158 = getelementptr inbounds float, ptr %p149, i64 12
  %v159 = load <4 x float>, ptr %p158, align 4
  %v160 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v148, <4 x float> %v159, <4 x float> %carried142_3)
  %p161 = getelementptr inbounds float, ptr %p137, i64 %index142
  %p162 = getelementptr inbounds float, ptr %p161, i64 1
  %v163 = load float, ptr %p162, align 4
  %v164 = insertelement <4 x float> poison, float %v163, i64 0
  %v165 = shufflevector <4 x float> %v164, <4 x float> poison, <4 x i32> zeroinitializer
  %p166 = getelementptr inbounds float, ptr %p135, i64 %i144
  %p167 = getelementptr inbounds float, ptr %p166, i64 16
  %v168 = load <4 x float>, ptr %p167, align 4
  %v169 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v165, <4 x float> %v168, <4 x float> %v151)
  %p170 = getelementptr inbounds float, ptr %p166, i64 20
  %v171 = load <4 x float>, ptr %p170, align 4
  %v172 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v165, <4 x float> %v171, <4 x float> %v154)
  %p173 = getelementptr inbounds float, ptr %p166, i64 24
  %v174 = load <4 x float>, ptr %p173, align 4
  %v175 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v165, <4 x float> %v174, <4 x float> %v157)
  %p176 = getelementptr inbounds float, ptr %p166, i64 28
  %v177 = load <4 x float>, ptr %p176, align 4
  %v178 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v165, <4 x float> %v177, <4 x float> %v160)
  %p179 = getelementptr inbounds float, ptr %p137, i64 %index142
  %p180 = getelementptr inbounds float, ptr %p179, i64 2
  %v181 = load float, ptr %p180, align 4
  %v182 = insertelement <4 x float> poison, float %v181, i64 0
  %v183 = shufflevector <4 x float> %v182, <4 x float> poison, <4 x i32> zeroinitializer
  %p184 = getelementptr inbounds float, ptr %p135, i64 %i144
  %p185 = getelementptr inbounds float, ptr %p184, i64 32
  %v186 = load <4 x float>, ptr %p185, align 4
  %v187 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v183, <4 x float> %v186, <4 x float> %v169)
  %p188 = getelementptr inbounds float, ptr %p184, i64 36
  %v189 = load <4 x float>, ptr %p188, align 4
  %v190 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v183, <4 x float> %v189, <4 x float> %v172)
  %p191 = getelementptr inbounds float, ptr %p184, i64 40
  %v192 = load <4 x float>, ptr %p191, align 4
  %v193 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v183, <4 x float> %v192, <4 x float> %v175)
  %p194 = getelementptr inbounds float, ptr %p184, i64 44
  %v195 = load <4 x float>, ptr %p194, align 4
  %v196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v183, <4 x float> %v195, <4 x float> %v178)
  %p197 = getelementptr inbounds float, ptr %p137, i64 %index142
  %p198 = getelementptr inbounds float, ptr %p197, i64 3
  %v199 = load float, ptr %p198, align 4
  %v200 = insertelement <4 x float> poison, float %v199, i64 0
  %v201 = shufflevector <4 x float> %v200, <4 x float> poison, <4 x i32> zeroinitializer
  %p202 = getelementptr inbounds float, ptr %p135, i64 %i144
  %p203 = getelementptr inbounds float, ptr %p202, i64 48
  %v204 = load <4 x float>, ptr %p203, align 4
  %v205 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v201, <4 x float> %v204, <4 x float> %v187)
  %p206 = getelementptr inbounds float, ptr %p202, i64 52
  %v207 = load <4 x float>, ptr %p206, align 4
  %v208 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v201, <4 x float> %v207, <4 x float> %v190)
  %p209 = getelementptr inbounds float, ptr %p202, i64 56
  %v210 = load <4 x float>, ptr %p209, align 4
  %v211 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v201, <4 x float> %v210, <4 x float> %v193)
  %p212 = getelementptr inbounds float, ptr %p202, i64 60
  %v213 = load <4 x float>, ptr %p212, align 4
  %v214 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v201, <4 x float> %v213, <4 x float> %v196)
  %i215 = add nsw i64 %index142, 4
  br label %loop142
done142:
  br label %loop216
loop216:
  %index216 = phi i64 [%i141, %done142], [%i235, %body216]
  %carried216_0 = phi <4 x float> [%carried142_0, %done142], [%v225, %body216]
  %carried216_1 = phi <4 x float> [%carried142_1, %done142], [%v228, %body216]
  %carried216_2 = phi <4 x float> [%carried142_2, %done142], [%v231, %body216]
  %carried216_3 = phi <4 x float> [%carried142_3, %done142], [%v234, %body216]
  %c217 = icmp slt i64 %index216, %n24
  br i1 %c217, label %body216, label %done216
body216:
  %i218 = mul nsw i64 %index216, 16
  %p219 = getelementptr inbounds float, ptr %p137, i64 %index216
  %v220 = load float, ptr %p219, align 4
  %v221 = insertelement <4 x float> poison, float %v220, i64 0
  %v222 = shufflevector <4 x float> %v221, <4 x float> poison, <4 x i32> zeroinitializer
  %p223 = getelementptr inbounds float, ptr %p135, i64 %i218
  %v224 = load <4 x float>, ptr %p223, align 4
  %v225 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v222, <4 x float> %v224, <4 x float> %carried216_0)
  %p226 = getelementptr inbounds float, ptr %p223, i64 4
  %v227 = load <4 x float>, ptr %p226, align 4
  %v228 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v222, <4 x float> %v227, <4 x float> %carried216_1)
  %p229 = getelementptr inbounds float, ptr %p223, i64 8
  %v230 = load <4 x float>, ptr %p229, align 4
  %v231 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v222, <4 x float> %v230, <4 x float> %carried216_2)
  %p232 = getelementptr inbounds float, ptr %p223, i64 12
  %v233 = load <4 x float>, ptr %p232, align 4
  %v234 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v222, <4 x float> %v233, <4 x float> %carried216_3)
  %i235 = add nsw i64 %index216, 1
  br label %loop216
done216:
  %i236 = mul nsw i64 %i121, %n22
  %i237 = add nsw i64 %i236, %i34
  %i238 = mul nsw i64 %i237, %n26
  %i239 = add nsw i64 %i238, %i33
  %i240 = mul nsw i64 %i239, %i39
  %p241 = getelementptr inbounds float, ptr %p2, i64 %i240
  %p242 = getelementptr inbounds float, ptr %p241, i64 %index123
  %v243 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p242, i32 1, <4 x i1> %m133, <4 x float> zeroinitializer)
  %p244 = getelementptr inbounds float, ptr %p242, i64 %n24
  %v245 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p244, i32 1, <4 x i1> %m133, <4 x float> zeroinitializer)
  %i246 = mul nsw i64 2, %n24
  %p247 = getelementptr inbounds float, ptr %p242, i64 %i246
  %v248 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p247, i32 1, <4 x i1> %m133, <4 x float> zeroinitializer)
  %i249 = mul nsw i64 3, %n24
  %p250 = getelementptr inbounds float, ptr %p242, i64 %i249
  %v251 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p250, i32 1, <4 x i1> %m133, <4 x float> zeroinitializer)
  %v252 = fadd <4 x float> %v243, %carried216_0
  %v253 = fadd <4 x float> %v245, %carried216_1
  %v254 = fadd <4 x float> %v248, %carried216_2
  %v255 = fadd <4 x float> %v251, %carried216_3
  %i256 = mul nsw i64 2, %i37
  %p257 = getelementptr inbounds float, ptr %p44, i64 %i256
  %p258 = getelementptr inbounds float, ptr %p257, i64 %index123
  %v259 = load <4 x float>, ptr %p258, align 4
  %i260 = mul nsw i64 %n24, 3
  %i261 = mul nsw i64 %i33, %i260
  %p262 = getelementptr inbounds float, ptr %p10, i64 %i261
  %p263 = getelementptr inbounds float, ptr %p262, i64 %index123
  %v264 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p263, i32 1, <4 x i1> %m133, <4 x float> zeroinitializer)
  %v265 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v264, <4 x float> %v259, <4 x float> %v252)
  %m266 = fcmp olt <4 x float> %v265, <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>
  %v267 = select <4 x i1> %m266, <4 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <4 x float> %v265
  %m268 = fcmp ogt <4 x float> %v267, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v269 = select <4 x i1> %m268, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>, <4 x float> %v267
  %v270 = fneg <4 x float> %v269
  %m271 = fcmp ogt <4 x float> %v270, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v272 = select <4 x i1> %m271, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v270
  %m273 = fcmp olt <4 x float> %v272, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v274 = select <4 x i1> %m273, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v272
  %v275 = fmul <4 x float> %v274, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v276 = fadd <4 x float> %v275, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v277 = fsub <4 x float> %v276, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v278 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v277, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v274)
  %v279 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v277, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v278)
  %v280 = fmul <4 x float> %v279, %v279
  %v281 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v279, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v282 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v281, <4 x float> %v279, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v283 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v282, <4 x float> %v279, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v284 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v283, <4 x float> %v279, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v285 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v284, <4 x float> %v279, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v286 = fadd <4 x float> %v279, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v287 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v285, <4 x float> %v280, <4 x float> %v286)
  %m288 = fcmp uno <4 x float> %v270, %v270
  %v289 = select <4 x i1> %m288, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v277
  %v290 = fptosi <4 x float> %v289 to <4 x i32>
  %v291 = ashr <4 x i32> %v290, <i32 1, i32 1, i32 1, i32 1>
  %v292 = sub <4 x i32> %v290, %v291
  %v293 = add <4 x i32> %v291, <i32 127, i32 127, i32 127, i32 127>
  %v294 = shl <4 x i32> %v293, <i32 23, i32 23, i32 23, i32 23>
  %v295 = bitcast <4 x i32> %v294 to <4 x float>
  %v296 = fmul <4 x float> %v287, %v295
  %v297 = add <4 x i32> %v292, <i32 127, i32 127, i32 127, i32 127>
  %v298 = shl <4 x i32> %v297, <i32 23, i32 23, i32 23, i32 23>
  %v299 = bitcast <4 x i32> %v298 to <4 x float>
  %v300 = fmul <4 x float> %v296, %v299
  %m301 = fcmp olt <4 x float> %v270, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v302 = select <4 x i1> %m301, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v300
  %m303 = fcmp ogt <4 x float> %v270, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v304 = select <4 x i1> %m303, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v302
  %v305 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v304
  %v306 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v305
  %i307 = mul nsw i64 %n24, 3
  %i308 = mul nsw i64 %i33, %i307
  %i309 = mul nsw i64 %n24, 2
  %p310 = getelementptr inbounds float, ptr %p10, i64 %i308
  %p311 = getelementptr inbounds float, ptr %p310, i64 %i309
  %p312 = getelementptr inbounds float, ptr %p311, i64 %index123
  %v313 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p312, i32 1, <4 x i1> %m133, <4 x float> zeroinitializer)
  %v314 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v313, <4 x float> %v259, <4 x float> %v254)
  %m315 = fcmp olt <4 x float> %v314, <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>
  %v316 = select <4 x i1> %m315, <4 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <4 x float> %v314
  %m317 = fcmp ogt <4 x float> %v316, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v318 = select <4 x i1> %m317, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>, <4 x float> %v316
  %v319 = fneg <4 x float> %v318
  %m320 = fcmp ogt <4 x float> %v319, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v321 = select <4 x i1> %m320, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v319
  %m322 = fcmp olt <4 x float> %v321, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v323 = select <4 x i1> %m322, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v321
  %v324 = fmul <4 x float> %v323, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v325 = fadd <4 x float> %v324, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v326 = fsub <4 x float> %v325, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v327 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v326, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v323)
  %v328 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v326, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v327)
  %v329 = fmul <4 x float> %v328, %v328
  %v330 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v328, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v331 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v330, <4 x float> %v328, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v332 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v331, <4 x float> %v328, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v333 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v332, <4 x float> %v328, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v334 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v333, <4 x float> %v328, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v335 = fadd <4 x float> %v328, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v336 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v334, <4 x float> %v329, <4 x float> %v335)
  %m337 = fcmp uno <4 x float> %v319, %v319
  %v338 = select <4 x i1> %m337, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v326
  %v339 = fptosi <4 x float> %v338 to <4 x i32>
  %v340 = ashr <4 x i32> %v339, <i32 1, i32 1, i32 1, i32 1>
  %v341 = sub <4 x i32> %v339, %v340
  %v342 = add <4 x i32> %v340, <i32 127, i32 127, i32 127, i32 127>
  %v343 = shl <4 x i32> %v342, <i32 23, i32 23, i32 23, i32 23>
  %v344 = bitcast <4 x i32> %v343 to <4 x float>
  %v345 = fmul <4 x float> %v336, %v344
  %v346 = add <4 x i32> %v341, <i32 127, i32 127, i32 127, i32 127>
  %v347 = shl <4 x i32> %v346, <i32 23, i32 23, i32 23, i32 23>
  %v348 = bitcast <4 x i32> %v347 to <4 x float>
  %v349 = fmul <4 x float> %v345, %v348
  %m350 = fcmp olt <4 x float> %v319, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v351 = select <4 x i1> %m350, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v349
  %m352 = fcmp ogt <4 x float> %v319, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v353 = select <4 x i1> %m352, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v351
  %v354 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v353
  %v355 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v354
  %v356 = fmul <4 x float> %v355, %v259
  %m357 = fcmp olt <4 x float> %v255, <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>
  %v358 = select <4 x i1> %m357, <4 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <4 x float> %v255
  %m359 = fcmp ogt <4 x float> %v358, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v360 = select <4 x i1> %m359, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>, <4 x float> %v358
  %v361 = bitcast <4 x float> %v360 to <4 x i32>
  %v362 = and <4 x i32> %v361, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v363 = bitcast <4 x i32> %v362 to <4 x float>
  %v364 = fmul <4 x float> %v363, <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>
  %m365 = fcmp ogt <4 x float> %v364, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v366 = select <4 x i1> %m365, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v364
  %m367 = fcmp olt <4 x float> %v366, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v368 = select <4 x i1> %m367, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v366
  %v369 = fmul <4 x float> %v368, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v370 = fadd <4 x float> %v369, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v371 = fsub <4 x float> %v370, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v372 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v371, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v368)
  %v373 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v371, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v372)
  %v374 = fmul <4 x float> %v373, %v373
  %v375 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v373, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v376 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v375, <4 x float> %v373, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v377 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v376, <4 x float> %v373, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v378 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v377, <4 x float> %v373, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v379 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v378, <4 x float> %v373, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v380 = fadd <4 x float> %v373, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v381 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v379, <4 x float> %v374, <4 x float> %v380)
  %m382 = fcmp uno <4 x float> %v364, %v364
  %v383 = select <4 x i1> %m382, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v371
  %v384 = fptosi <4 x float> %v383 to <4 x i32>
  %v385 = ashr <4 x i32> %v384, <i32 1, i32 1, i32 1, i32 1>
  %v386 = sub <4 x i32> %v384, %v385
  %v387 = add <4 x i32> %v385, <i32 127, i32 127, i32 127, i32 127>
  %v388 = shl <4 x i32> %v387, <i32 23, i32 23, i32 23, i32 23>
  %v389 = bitcast <4 x i32> %v388 to <4 x float>
  %v390 = fmul <4 x float> %v381, %v389
  %v391 = add <4 x i32> %v386, <i32 127, i32 127, i32 127, i32 127>
  %v392 = shl <4 x i32> %v391, <i32 23, i32 23, i32 23, i32 23>
  %v393 = bitcast <4 x i32> %v392 to <4 x float>
  %v394 = fmul <4 x float> %v390, %v393
  %m395 = fcmp olt <4 x float> %v364, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v396 = select <4 x i1> %m395, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v394
  %m397 = fcmp ogt <4 x float> %v364, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v398 = select <4 x i1> %m397, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v396
  %v399 = fadd <4 x float> %v398, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v400 = fdiv <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, %v399
  %v401 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v400
  %v402 = fmul <4 x float> %v360, %v360
  %v403 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000>, <4 x float> %v402, <4 x float> <float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000>)
  %v404 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v403, <4 x float> %v402, <4 x float> <float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000>)
  %v405 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v404, <4 x float> %v402, <4 x float> <float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000>)
  %v406 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v405, <4 x float> %v402, <4 x float> <float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000>)
  %v407 = fmul <4 x float> %v406, %v402
  %v408 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v407, <4 x float> %v360, <4 x float> %v360)
  %m409 = fcmp olt <4 x float> %v360, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v410 = fneg <4 x float> %v401
  %v411 = select <4 x i1> %m409, <4 x float> %v410, <4 x float> %v401
  %m412 = fcmp olt <4 x float> %v363, <float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000>
  %v413 = select <4 x i1> %m412, <4 x float> %v408, <4 x float> %v411
  %v414 = fmul <4 x float> %v306, %v413
  %v415 = fadd <4 x float> %v356, %v414
  store <4 x float> %v415, ptr %p258, align 4
  %i416 = mul nsw i64 %n24, 3
  %i417 = mul nsw i64 %i33, %i416
  %p418 = getelementptr inbounds float, ptr %p10, i64 %i417
  %p419 = getelementptr inbounds float, ptr %p418, i64 %n24
  %p420 = getelementptr inbounds float, ptr %p419, i64 %index123
  %v421 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p420, i32 1, <4 x i1> %m133, <4 x float> zeroinitializer)
  %v422 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v421, <4 x float> %v415, <4 x float> %v253)
  %m423 = fcmp olt <4 x float> %v422, <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>
  %v424 = select <4 x i1> %m423, <4 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <4 x float> %v422
  %m425 = fcmp ogt <4 x float> %v424, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v426 = select <4 x i1> %m425, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>, <4 x float> %v424
  %v427 = fneg <4 x float> %v426
  %m428 = fcmp ogt <4 x float> %v427, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v429 = select <4 x i1> %m428, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v427
  %m430 = fcmp olt <4 x float> %v429, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v431 = select <4 x i1> %m430, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v429
  %v432 = fmul <4 x float> %v431, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v433 = fadd <4 x float> %v432, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v434 = fsub <4 x float> %v433, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v435 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v434, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v431)
  %v436 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v434, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v435)
  %v437 = fmul <4 x float> %v436, %v436
  %v438 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v436, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v439 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v438, <4 x float> %v436, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v440 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v439, <4 x float> %v436, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v441 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v440, <4 x float> %v436, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v442 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v441, <4 x float> %v436, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v443 = fadd <4 x float> %v436, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v444 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v442, <4 x float> %v437, <4 x float> %v443)
  %m445 = fcmp uno <4 x float> %v427, %v427
  %v446 = select <4 x i1> %m445, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v434
  %v447 = fptosi <4 x float> %v446 to <4 x i32>
  %v448 = ashr <4 x i32> %v447, <i32 1, i32 1, i32 1, i32 1>
  %v449 = sub <4 x i32> %v447, %v448
  %v450 = add <4 x i32> %v448, <i32 127, i32 127, i32 127, i32 127>
  %v451 = shl <4 x i32> %v450, <i32 23, i32 23, i32 23, i32 23>
  %v452 = bitcast <4 x i32> %v451 to <4 x float>
  %v453 = fmul <4 x float> %v444, %v452
  %v454 = add <4 x i32> %v449, <i32 127, i32 127, i32 127, i32 127>
  %v455 = shl <4 x i32> %v454, <i32 23, i32 23, i32 23, i32 23>
  %v456 = bitcast <4 x i32> %v455 to <4 x float>
  %v457 = fmul <4 x float> %v453, %v456
  %m458 = fcmp olt <4 x float> %v427, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v459 = select <4 x i1> %m458, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v457
  %m460 = fcmp ogt <4 x float> %v427, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v461 = select <4 x i1> %m460, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v459
  %v462 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v461
  %v463 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v462
  %v464 = bitcast <4 x float> %v415 to <4 x i32>
  %v465 = and <4 x i32> %v464, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v466 = bitcast <4 x i32> %v465 to <4 x float>
  %v467 = fmul <4 x float> %v466, <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>
  %m468 = fcmp ogt <4 x float> %v467, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v469 = select <4 x i1> %m468, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v467
  %m470 = fcmp olt <4 x float> %v469, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v471 = select <4 x i1> %m470, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v469
  %v472 = fmul <4 x float> %v471, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v473 = fadd <4 x float> %v472, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v474 = fsub <4 x float> %v473, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v475 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v474, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v471)
  %v476 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v474, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v475)
  %v477 = fmul <4 x float> %v476, %v476
  %v478 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v476, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v479 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v478, <4 x float> %v476, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v480 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v479, <4 x float> %v476, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v481 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v480, <4 x float> %v476, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v482 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v481, <4 x float> %v476, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v483 = fadd <4 x float> %v476, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v484 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v482, <4 x float> %v477, <4 x float> %v483)
  %m485 = fcmp uno <4 x float> %v467, %v467
  %v486 = select <4 x i1> %m485, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v474
  %v487 = fptosi <4 x float> %v486 to <4 x i32>
  %v488 = ashr <4 x i32> %v487, <i32 1, i32 1, i32 1, i32 1>
  %v489 = sub <4 x i32> %v487, %v488
  %v490 = add <4 x i32> %v488, <i32 127, i32 127, i32 127, i32 127>
  %v491 = shl <4 x i32> %v490, <i32 23, i32 23, i32 23, i32 23>
  %v492 = bitcast <4 x i32> %v491 to <4 x float>
  %v493 = fmul <4 x float> %v484, %v492
  %v494 = add <4 x i32> %v489, <i32 127, i32 127, i32 127, i32 127>
  %v495 = shl <4 x i32> %v494, <i32 23, i32 23, i32 23, i32 23>
  %v496 = bitcast <4 x i32> %v495 to <4 x float>
  %v497 = fmul <4 x float> %v493, %v496
  %m498 = fcmp olt <4 x float> %v467, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v499 = select <4 x i1> %m498, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v497
  %m500 = fcmp ogt <4 x float> %v467, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v501 = select <4 x i1> %m500, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v499
  %v502 = fadd <4 x float> %v501, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v503 = fdiv <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, %v502
  %v504 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v503
  %v505 = fmul <4 x float> %v415, %v415
  %v506 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000>, <4 x float> %v505, <4 x float> <float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000>)
  %v507 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v506, <4 x float> %v505, <4 x float> <float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000>)
  %v508 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v507, <4 x float> %v505, <4 x float> <float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000>)
  %v509 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v508, <4 x float> %v505, <4 x float> <float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000>)
  %v510 = fmul <4 x float> %v509, %v505
  %v511 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v510, <4 x float> %v415, <4 x float> %v415)
  %m512 = fcmp olt <4 x float> %v415, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v513 = fneg <4 x float> %v504
  %v514 = select <4 x i1> %m512, <4 x float> %v513, <4 x float> %v504
  %m515 = fcmp olt <4 x float> %v466, <float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000>
  %v516 = select <4 x i1> %m515, <4 x float> %v511, <4 x float> %v514
  %v517 = fmul <4 x float> %v463, %v516
  %i518 = sub nsw i64 1, %i122
  %i519 = mul nsw i64 %i518, %i37
  %p520 = getelementptr inbounds float, ptr %p44, i64 %i519
  %p521 = getelementptr inbounds float, ptr %p520, i64 %index123
  store <4 x float> %v517, ptr %p521, align 4
  %i522 = mul nsw i64 %i121, %n26
  %i523 = add nsw i64 %i522, %i33
  %i524 = mul nsw i64 %i523, %n22
  %i525 = add nsw i64 %i524, %i34
  %i526 = mul nsw i64 %i525, %n24
  %p527 = getelementptr inbounds float, ptr %p14, i64 %i526
  %p528 = getelementptr inbounds float, ptr %p527, i64 %index123
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v517, ptr %p528, i32 1, <4 x i1> %m133)
  %i529 = add nsw i64 %index123, 4
  br label %loop123
done123:
  %i530 = add nsw i64 %index117, 1
  br label %loop117
done117:
  br label %loop531
loop531:
  %index531 = phi i64 [%i116, %done117], [%i552, %done533]
  %c532 = icmp slt i64 %index531, %n20
  br i1 %c532, label %body531, label %done531
body531:
  br label %loop533
loop533:
  %index533 = phi i64 [0, %body531], [%i551, %body533]
  %c534 = icmp slt i64 %index533, %i37
  br i1 %c534, label %body533, label %done533
body533:
  %i535 = sub nsw i64 %n24, %index533
  %c536 = icmp sgt i64 %i535, 0
  %i537 = select i1 %c536, i64 %i535, i64 0
  %c538 = icmp slt i64 %i537, 4
  %i539 = select i1 %c538, i64 %i537, i64 4
  %v540 = trunc i64 %i539 to i32
  %v541 = insertelement <4 x i32> poison, i32 %v540, i64 0
  %v542 = shufflevector <4 x i32> %v541, <4 x i32> poison, <4 x i32> zeroinitializer
  %m543 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v542
  %i544 = mul nsw i64 %index531, %n26
  %i545 = add nsw i64 %i544, %i33
  %i546 = mul nsw i64 %i545, %n22
  %i547 = add nsw i64 %i546, %i34
  %i548 = mul nsw i64 %i547, %n24
  %p549 = getelementptr inbounds float, ptr %p14, i64 %i548
  %p550 = getelementptr inbounds float, ptr %p549, i64 %index533
  call void @llvm.masked.store.v4f32.p0(<4 x float> zeroinitializer, ptr %p550, i32 1, <4 x i1> %m543)
  %i551 = add nsw i64 %index533, 4
  br label %loop533
done533:
  %i552 = add nsw i64 %index531, 1
  br label %loop531
done531:
  %i553 = urem i64 %i116, 2
  %c554 = icmp ne ptr %p16, null
  br i1 %c554, label %then555, label %after555
then555:
  br label %loop556
loop556:
  %index556 = phi i64 [0, %then555], [%i576, %body556]
  %c557 = icmp slt i64 %index556, %i37
  br i1 %c557, label %body556, label %done556
body556:
  %i558 = sub nsw i64 %n24, %index556
  %c559 = icmp sgt i64 %i558, 0
  %i560 = select i1 %c559, i64 %i558, i64 0
  %c561 = icmp slt i64 %i560, 4
  %i562 = select i1 %c561, i64 %i560, i64 4
  %v563 = trunc i64 %i562 to i32
  %v564 = insertelement <4 x i32> poison, i32 %v563, i64 0
  %v565 = shufflevector <4 x i32> %v564, <4 x i32> poison, <4 x i32> zeroinitializer
  %m566 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v565
  %i567 = mul nsw i64 %i553, %i37
  %p568 = getelementptr inbounds float, ptr %p44, i64 %i567
  %p569 = getelementptr inbounds float, ptr %p568, i64 %index556
  %v570 = load <4 x float>, ptr %p569, align 4
  %i571 = mul nsw i64 %i33, %n22
  %i572 = add nsw i64 %i571, %i34
  %i573 = mul nsw i64 %i572, %n24
  %p574 = getelementptr inbounds float, ptr %p16, i64 %i573
  %p575 = getelementptr inbounds float, ptr %p574, i64 %index556
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v570, ptr %p575, i32 1, <4 x i1> %m566)
  %i576 = add nsw i64 %index556, 4
  br label %loop556
done556:
  br label %after555
after555:
  %c577 = icmp ne ptr %p18, null
  br i1 %c577, label %then578, label %after578
then578:
  br label %loop579
loop579:
  %index579 = phi i64 [0, %then578], [%i599, %body579]
  %c580 = icmp slt i64 %index579, %i37
  br i1 %c580, label %body579, label %done579
body579:
  %i581 = sub nsw i64 %n24, %index579
  %c582 = icmp sgt i64 %i581, 0
  %i583 = select i1 %c582, i64 %i581, i64 0
  %c584 = icmp slt i64 %i583, 4
  %i585 = select i1 %c584, i64 %i583, i64 4
  %v586 = trunc i64 %i585 to i32
  %v587 = insertelement <4 x i32> poison, i32 %v586, i64 0
  %v588 = shufflevector <4 x i32> %v587, <4 x i32> poison, <4 x i32> zeroinitializer
  %m589 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v588
  %i590 = mul nsw i64 2, %i37
  %p591 = getelementptr inbounds float, ptr %p44, i64 %i590
  %p592 = getelementptr inbounds float, ptr %p591, i64 %index579
  %v593 = load <4 x float>, ptr %p592, align 4
  %i594 = mul nsw i64 %i33, %n22
  %i595 = add nsw i64 %i594, %i34
  %i596 = mul nsw i64 %i595, %n24
  %p597 = getelementptr inbounds float, ptr %p18, i64 %i596
  %p598 = getelementptr inbounds float, ptr %p597, i64 %index579
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v593, ptr %p598, i32 1, <4 x i1> %m589)
  %i599 = add nsw i64 %index579, 4
  br label %loop579
done579:
  br label %after578
after578:
  %i600 = add nsw i64 %index31, 1
  br label %loop31
done31:
  ret void
}
