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
  %index31 = phi i64 [%first, %entry], [%i545, %after523]
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
  %index117 = phi i64 [0, %done82], [%i475, %done123]
  %c118 = icmp slt i64 %index117, %i116
  br i1 %c118, label %body117, label %done117
body117:
  %i119 = sub nsw i64 %i116, 1
  %i120 = sub nsw i64 %i119, %index117
  %i121 = select i1 %c47, i64 %i120, i64 %index117
  %i122 = urem i64 %index117, 2
  br label %loop123
loop123:
  %index123 = phi i64 [0, %body117], [%i474, %done216]
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
  %m271 = fcmp olt <4 x float> %v270, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v272 = select <4 x i1> %m271, <4 x float> %v270, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m273 = fcmp olt <4 x float> %v272, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v274 = select <4 x i1> %m273, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v272
  %v275 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v274, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v276 = fsub <4 x float> %v275, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v277 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v276, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v274)
  %v278 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v276, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v277)
  %v279 = fmul <4 x float> %v278, %v278
  %v280 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v278, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v281 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v280, <4 x float> %v278, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v282 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v281, <4 x float> %v278, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v283 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v282, <4 x float> %v278, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v284 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v283, <4 x float> %v278, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v285 = fadd <4 x float> %v278, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v286 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v284, <4 x float> %v279, <4 x float> %v285)
  %v287 = bitcast <4 x float> %v275 to <4 x i32>
  %v288 = shl <4 x i32> %v287, <i32 23, i32 23, i32 23, i32 23>
  %v289 = bitcast <4 x float> %v286 to <4 x i32>
  %v290 = add <4 x i32> %v289, %v288
  %v291 = bitcast <4 x i32> %v290 to <4 x float>
  %v292 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v291
  %v293 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v292
  %m294 = fcmp uno <4 x float> %v269, %v269
  %v295 = select <4 x i1> %m294, <4 x float> %v269, <4 x float> %v293
  %i296 = mul nsw i64 %n24, 3
  %i297 = mul nsw i64 %i33, %i296
  %i298 = mul nsw i64 %n24, 2
  %p299 = getelementptr inbounds float, ptr %p10, i64 %i297
  %p300 = getelementptr inbounds float, ptr %p299, i64 %i298
  %p301 = getelementptr inbounds float, ptr %p300, i64 %index123
  %v302 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p301, i32 1, <4 x i1> %m133, <4 x float> zeroinitializer)
  %v303 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v302, <4 x float> %v259, <4 x float> %v254)
  %m304 = fcmp olt <4 x float> %v303, <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>
  %v305 = select <4 x i1> %m304, <4 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <4 x float> %v303
  %m306 = fcmp ogt <4 x float> %v305, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v307 = select <4 x i1> %m306, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>, <4 x float> %v305
  %v308 = fneg <4 x float> %v307
  %m309 = fcmp olt <4 x float> %v308, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v310 = select <4 x i1> %m309, <4 x float> %v308, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m311 = fcmp olt <4 x float> %v310, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v312 = select <4 x i1> %m311, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v310
  %v313 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v312, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v314 = fsub <4 x float> %v313, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v315 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v314, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v312)
  %v316 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v314, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v315)
  %v317 = fmul <4 x float> %v316, %v316
  %v318 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v316, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v319 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v318, <4 x float> %v316, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v320 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v319, <4 x float> %v316, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v321 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v320, <4 x float> %v316, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v322 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v321, <4 x float> %v316, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v323 = fadd <4 x float> %v316, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v324 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v322, <4 x float> %v317, <4 x float> %v323)
  %v325 = bitcast <4 x float> %v313 to <4 x i32>
  %v326 = shl <4 x i32> %v325, <i32 23, i32 23, i32 23, i32 23>
  %v327 = bitcast <4 x float> %v324 to <4 x i32>
  %v328 = add <4 x i32> %v327, %v326
  %v329 = bitcast <4 x i32> %v328 to <4 x float>
  %v330 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v329
  %v331 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v330
  %m332 = fcmp uno <4 x float> %v307, %v307
  %v333 = select <4 x i1> %m332, <4 x float> %v307, <4 x float> %v331
  %v334 = fmul <4 x float> %v333, %v259
  %m335 = fcmp olt <4 x float> %v255, <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>
  %v336 = select <4 x i1> %m335, <4 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <4 x float> %v255
  %m337 = fcmp ogt <4 x float> %v336, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v338 = select <4 x i1> %m337, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>, <4 x float> %v336
  %v339 = bitcast <4 x float> %v338 to <4 x i32>
  %v340 = and <4 x i32> %v339, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v341 = bitcast <4 x i32> %v340 to <4 x float>
  %v342 = fadd <4 x float> %v341, %v341
  %m343 = fcmp olt <4 x float> %v342, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v344 = select <4 x i1> %m343, <4 x float> %v342, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m345 = fcmp olt <4 x float> %v344, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v346 = select <4 x i1> %m345, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v344
  %v347 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v346, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v348 = fsub <4 x float> %v347, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v349 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v348, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v346)
  %v350 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v348, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v349)
  %v351 = fmul <4 x float> %v350, %v350
  %v352 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v350, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v353 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v352, <4 x float> %v350, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v354 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v353, <4 x float> %v350, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v355 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v354, <4 x float> %v350, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v356 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v355, <4 x float> %v350, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v357 = fadd <4 x float> %v350, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v358 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v356, <4 x float> %v351, <4 x float> %v357)
  %v359 = bitcast <4 x float> %v347 to <4 x i32>
  %v360 = shl <4 x i32> %v359, <i32 23, i32 23, i32 23, i32 23>
  %v361 = bitcast <4 x float> %v358 to <4 x i32>
  %v362 = add <4 x i32> %v361, %v360
  %v363 = bitcast <4 x i32> %v362 to <4 x float>
  %v364 = fadd <4 x float> %v363, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v365 = fdiv <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, %v364
  %v366 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v365
  %v367 = fmul <4 x float> %v338, %v338
  %v368 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000>, <4 x float> %v367, <4 x float> <float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000>)
  %v369 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v368, <4 x float> %v367, <4 x float> <float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000>)
  %v370 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v369, <4 x float> %v367, <4 x float> <float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000>)
  %v371 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v370, <4 x float> %v367, <4 x float> <float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000>)
  %v372 = fmul <4 x float> %v371, %v367
  %v373 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v372, <4 x float> %v341, <4 x float> %v341)
  %m374 = fcmp oge <4 x float> %v341, <float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000>
  %v375 = select <4 x i1> %m374, <4 x float> %v366, <4 x float> %v373
  %v376 = bitcast <4 x float> %v338 to <4 x i32>
  %v377 = and <4 x i32> %v376, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %v378 = bitcast <4 x float> %v375 to <4 x i32>
  %v379 = or <4 x i32> %v378, %v377
  %v380 = bitcast <4 x i32> %v379 to <4 x float>
  %v381 = fmul <4 x float> %v295, %v380
  %v382 = fadd <4 x float> %v334, %v381
  store <4 x float> %v382, ptr %p258, align 4
  %i383 = mul nsw i64 %n24, 3
  %i384 = mul nsw i64 %i33, %i383
  %p385 = getelementptr inbounds float, ptr %p10, i64 %i384
  %p386 = getelementptr inbounds float, ptr %p385, i64 %n24
  %p387 = getelementptr inbounds float, ptr %p386, i64 %index123
  %v388 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p387, i32 1, <4 x i1> %m133, <4 x float> zeroinitializer)
  %v389 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v388, <4 x float> %v382, <4 x float> %v253)
  %m390 = fcmp olt <4 x float> %v389, <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>
  %v391 = select <4 x i1> %m390, <4 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <4 x float> %v389
  %m392 = fcmp ogt <4 x float> %v391, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v393 = select <4 x i1> %m392, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>, <4 x float> %v391
  %v394 = fneg <4 x float> %v393
  %m395 = fcmp olt <4 x float> %v394, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v396 = select <4 x i1> %m395, <4 x float> %v394, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m397 = fcmp olt <4 x float> %v396, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v398 = select <4 x i1> %m397, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v396
  %v399 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v398, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v400 = fsub <4 x float> %v399, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v401 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v400, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v398)
  %v402 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v400, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v401)
  %v403 = fmul <4 x float> %v402, %v402
  %v404 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v402, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v405 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v404, <4 x float> %v402, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v406 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v405, <4 x float> %v402, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v407 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v406, <4 x float> %v402, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v408 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v407, <4 x float> %v402, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v409 = fadd <4 x float> %v402, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v410 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v408, <4 x float> %v403, <4 x float> %v409)
  %v411 = bitcast <4 x float> %v399 to <4 x i32>
  %v412 = shl <4 x i32> %v411, <i32 23, i32 23, i32 23, i32 23>
  %v413 = bitcast <4 x float> %v410 to <4 x i32>
  %v414 = add <4 x i32> %v413, %v412
  %v415 = bitcast <4 x i32> %v414 to <4 x float>
  %v416 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v415
  %v417 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v416
  %m418 = fcmp uno <4 x float> %v393, %v393
  %v419 = select <4 x i1> %m418, <4 x float> %v393, <4 x float> %v417
  %v420 = bitcast <4 x float> %v382 to <4 x i32>
  %v421 = and <4 x i32> %v420, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v422 = bitcast <4 x i32> %v421 to <4 x float>
  %v423 = fadd <4 x float> %v422, %v422
  %m424 = fcmp olt <4 x float> %v423, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v425 = select <4 x i1> %m424, <4 x float> %v423, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m426 = fcmp olt <4 x float> %v425, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v427 = select <4 x i1> %m426, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v425
  %v428 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v427, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v429 = fsub <4 x float> %v428, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v430 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v429, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v427)
  %v431 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v429, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v430)
  %v432 = fmul <4 x float> %v431, %v431
  %v433 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v431, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v434 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v433, <4 x float> %v431, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v435 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v434, <4 x float> %v431, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v436 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v435, <4 x float> %v431, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v437 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v436, <4 x float> %v431, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v438 = fadd <4 x float> %v431, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v439 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v437, <4 x float> %v432, <4 x float> %v438)
  %v440 = bitcast <4 x float> %v428 to <4 x i32>
  %v441 = shl <4 x i32> %v440, <i32 23, i32 23, i32 23, i32 23>
  %v442 = bitcast <4 x float> %v439 to <4 x i32>
  %v443 = add <4 x i32> %v442, %v441
  %v444 = bitcast <4 x i32> %v443 to <4 x float>
  %v445 = fadd <4 x float> %v444, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v446 = fdiv <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, %v445
  %v447 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v446
  %v448 = fmul <4 x float> %v382, %v382
  %v449 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000>, <4 x float> %v448, <4 x float> <float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000>)
  %v450 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v449, <4 x float> %v448, <4 x float> <float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000>)
  %v451 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v450, <4 x float> %v448, <4 x float> <float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000>)
  %v452 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v451, <4 x float> %v448, <4 x float> <float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000>)
  %v453 = fmul <4 x float> %v452, %v448
  %v454 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v453, <4 x float> %v422, <4 x float> %v422)
  %m455 = fcmp oge <4 x float> %v422, <float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000>
  %v456 = select <4 x i1> %m455, <4 x float> %v447, <4 x float> %v454
  %v457 = bitcast <4 x float> %v382 to <4 x i32>
  %v458 = and <4 x i32> %v457, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %v459 = bitcast <4 x float> %v456 to <4 x i32>
  %v460 = or <4 x i32> %v459, %v458
  %v461 = bitcast <4 x i32> %v460 to <4 x float>
  %v462 = fmul <4 x float> %v419, %v461
  %i463 = sub nsw i64 1, %i122
  %i464 = mul nsw i64 %i463, %i37
  %p465 = getelementptr inbounds float, ptr %p44, i64 %i464
  %p466 = getelementptr inbounds float, ptr %p465, i64 %index123
  store <4 x float> %v462, ptr %p466, align 4
  %i467 = mul nsw i64 %i121, %n26
  %i468 = add nsw i64 %i467, %i33
  %i469 = mul nsw i64 %i468, %n22
  %i470 = add nsw i64 %i469, %i34
  %i471 = mul nsw i64 %i470, %n24
  %p472 = getelementptr inbounds float, ptr %p14, i64 %i471
  %p473 = getelementptr inbounds float, ptr %p472, i64 %index123
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v462, ptr %p473, i32 1, <4 x i1> %m133)
  %i474 = add nsw i64 %index123, 4
  br label %loop123
done123:
  %i475 = add nsw i64 %index117, 1
  br label %loop117
done117:
  br label %loop476
loop476:
  %index476 = phi i64 [%i116, %done117], [%i497, %done478]
  %c477 = icmp slt i64 %index476, %n20
  br i1 %c477, label %body476, label %done476
body476:
  br label %loop478
loop478:
  %index478 = phi i64 [0, %body476], [%i496, %body478]
  %c479 = icmp slt i64 %index478, %i37
  br i1 %c479, label %body478, label %done478
body478:
  %i480 = sub nsw i64 %n24, %index478
  %c481 = icmp sgt i64 %i480, 0
  %i482 = select i1 %c481, i64 %i480, i64 0
  %c483 = icmp slt i64 %i482, 4
  %i484 = select i1 %c483, i64 %i482, i64 4
  %v485 = trunc i64 %i484 to i32
  %v486 = insertelement <4 x i32> poison, i32 %v485, i64 0
  %v487 = shufflevector <4 x i32> %v486, <4 x i32> poison, <4 x i32> zeroinitializer
  %m488 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v487
  %i489 = mul nsw i64 %index476, %n26
  %i490 = add nsw i64 %i489, %i33
  %i491 = mul nsw i64 %i490, %n22
  %i492 = add nsw i64 %i491, %i34
  %i493 = mul nsw i64 %i492, %n24
  %p494 = getelementptr inbounds float, ptr %p14, i64 %i493
  %p495 = getelementptr inbounds float, ptr %p494, i64 %index478
  call void @llvm.masked.store.v4f32.p0(<4 x float> zeroinitializer, ptr %p495, i32 1, <4 x i1> %m488)
  %i496 = add nsw i64 %index478, 4
  br label %loop478
done478:
  %i497 = add nsw i64 %index476, 1
  br label %loop476
done476:
  %i498 = urem i64 %i116, 2
  %c499 = icmp ne ptr %p16, null
  br i1 %c499, label %then500, label %after500
then500:
  br label %loop501
loop501:
  %index501 = phi i64 [0, %then500], [%i521, %body501]
  %c502 = icmp slt i64 %index501, %i37
  br i1 %c502, label %body501, label %done501
body501:
  %i503 = sub nsw i64 %n24, %index501
  %c504 = icmp sgt i64 %i503, 0
  %i505 = select i1 %c504, i64 %i503, i64 0
  %c506 = icmp slt i64 %i505, 4
  %i507 = select i1 %c506, i64 %i505, i64 4
  %v508 = trunc i64 %i507 to i32
  %v509 = insertelement <4 x i32> poison, i32 %v508, i64 0
  %v510 = shufflevector <4 x i32> %v509, <4 x i32> poison, <4 x i32> zeroinitializer
  %m511 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v510
  %i512 = mul nsw i64 %i498, %i37
  %p513 = getelementptr inbounds float, ptr %p44, i64 %i512
  %p514 = getelementptr inbounds float, ptr %p513, i64 %index501
  %v515 = load <4 x float>, ptr %p514, align 4
  %i516 = mul nsw i64 %i33, %n22
  %i517 = add nsw i64 %i516, %i34
  %i518 = mul nsw i64 %i517, %n24
  %p519 = getelementptr inbounds float, ptr %p16, i64 %i518
  %p520 = getelementptr inbounds float, ptr %p519, i64 %index501
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v515, ptr %p520, i32 1, <4 x i1> %m511)
  %i521 = add nsw i64 %index501, 4
  br label %loop501
done501:
  br label %after500
after500:
  %c522 = icmp ne ptr %p18, null
  br i1 %c522, label %then523, label %after523
then523:
  br label %loop524
loop524:
  %index524 = phi i64 [0, %then523], [%i544, %body524]
  %c525 = icmp slt i64 %index524, %i37
  br i1 %c525, label %body524, label %done524
body524:
  %i526 = sub nsw i64 %n24, %index524
  %c527 = icmp sgt i64 %i526, 0
  %i528 = select i1 %c527, i64 %i526, i64 0
  %c529 = icmp slt i64 %i528, 4
  %i530 = select i1 %c529, i64 %i528, i64 4
  %v531 = trunc i64 %i530 to i32
  %v532 = insertelement <4 x i32> poison, i32 %v531, i64 0
  %v533 = shufflevector <4 x i32> %v532, <4 x i32> poison, <4 x i32> zeroinitializer
  %m534 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v533
  %i535 = mul nsw i64 2, %i37
  %p536 = getelementptr inbounds float, ptr %p44, i64 %i535
  %p537 = getelementptr inbounds float, ptr %p536, i64 %index524
  %v538 = load <4 x float>, ptr %p537, align 4
  %i539 = mul nsw i64 %i33, %n22
  %i540 = add nsw i64 %i539, %i34
  %i541 = mul nsw i64 %i540, %n24
  %p542 = getelementptr inbounds float, ptr %p18, i64 %i541
  %p543 = getelementptr inbounds float, ptr %p542, i64 %index524
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v538, ptr %p543, i32 1, <4 x i1> %m534)
  %i544 = add nsw i64 %index524, 4
  br label %loop524
done524:
  br label %after523
after523:
  %i545 = add nsw i64 %index31, 1
  br label %loop31
done31:
  ret void
}
