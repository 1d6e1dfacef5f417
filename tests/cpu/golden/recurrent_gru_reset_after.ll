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
  %index31 = phi i64 [%first, %entry], [%i395, %after373]
  %c32 = icmp slt i64 %index31, %last
  br i1 %c32, label %body31, label %done31
body31:
  %i33 = udiv i64 %index31, %n22
  %i34 = urem i64 %index31, %n22
  %i35 = add nsw i64 %n24, 3
  %i36 = udiv i64 %i35, 4
  %i37 = mul nsw i64 %i36, 4
  %i38 = sub nsw i64 %n22, 1
  %i39 = mul nsw i64 %n24, 3
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
  %index48 = phi i64 [0, %body31], [%i77, %done61]
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
  %index61 = phi i64 [0, %body48], [%i76, %body61]
  %c62 = icmp slt i64 %index61, %n24
  br i1 %c62, label %body61, label %done61
body61:
  %i63 = mul nsw i64 %index61, %i39
  %p64 = getelementptr inbounds float, ptr %p42, i64 %i63
  %p65 = getelementptr inbounds float, ptr %p64, i64 %index48
  %i66 = mul nsw i64 %index61, 12
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
  %i76 = add nsw i64 %index61, 1
  br label %loop61
done61:
  %i77 = add nsw i64 %index48, 4
  br label %loop48
done48:
  br label %loop78
loop78:
  %index78 = phi i64 [0, %done48], [%i96, %body78]
  %c79 = icmp slt i64 %index78, %i37
  br i1 %c79, label %body78, label %done78
body78:
  %i80 = sub nsw i64 %n24, %index78
  %c81 = icmp sgt i64 %i80, 0
  %i82 = select i1 %c81, i64 %i80, i64 0
  %c83 = icmp slt i64 %i82, 4
  %i84 = select i1 %c83, i64 %i82, i64 4
  %v85 = trunc i64 %i84 to i32
  %v86 = insertelement <4 x i32> poison, i32 %v85, i64 0
  %v87 = shufflevector <4 x i32> %v86, <4 x i32> poison, <4 x i32> zeroinitializer
  %m88 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v87
  %i89 = mul nsw i64 %i33, %n22
  %i90 = add nsw i64 %i89, %i34
  %i91 = mul nsw i64 %i90, %n24
  %p92 = getelementptr inbounds float, ptr %p6, i64 %i91
  %p93 = getelementptr inbounds float, ptr %p92, i64 %index78
  %v94 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p93, i32 1, <4 x i1> %m88, <4 x float> zeroinitializer)
  %p95 = getelementptr inbounds float, ptr %p44, i64 %index78
  store <4 x float> %v94, ptr %p95, align 4
  %i96 = add nsw i64 %index78, 4
  br label %loop78
done78:
  br label %loop97
loop97:
  %index97 = phi i64 [0, %done78], [%i370, %done103]
  %c98 = icmp slt i64 %index97, %n20
  br i1 %c98, label %body97, label %done97
body97:
  %i99 = sub nsw i64 %n20, 1
  %i100 = sub nsw i64 %i99, %index97
  %i101 = select i1 %c47, i64 %i100, i64 %index97
  %i102 = urem i64 %index97, 2
  br label %loop103
loop103:
  %index103 = phi i64 [0, %body97], [%i369, %done184]
  %c104 = icmp slt i64 %index103, %i37
  br i1 %c104, label %body103, label %done103
body103:
  %i105 = sub nsw i64 %n24, %index103
  %c106 = icmp sgt i64 %i105, 0
  %i107 = select i1 %c106, i64 %i105, i64 0
  %c108 = icmp slt i64 %i107, 4
  %i109 = select i1 %c108, i64 %i107, i64 4
  %v110 = trunc i64 %i109 to i32
  %v111 = insertelement <4 x i32> poison, i32 %v110, i64 0
  %v112 = shufflevector <4 x i32> %v111, <4 x i32> poison, <4 x i32> zeroinitializer
  %m113 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v112
  %i114 = mul nsw i64 %index103, %i39
  %p115 = getelementptr inbounds float, ptr %scratch, i64 %i114
  %i116 = mul nsw i64 %i102, %i37
  %p117 = getelementptr inbounds float, ptr %p44, i64 %i116
  %c118 = icmp sgt i64 %n24, 0
  %i119 = select i1 %c118, i64 %n24, i64 0
  %i120 = udiv i64 %i119, 4
  %i121 = mul nsw i64 %i120, 4
  br label %loop122
loop122:
  %index122 = phi i64 [0, %body103], [%i183, %body122]
  %carried122_0 = phi <4 x float> [zeroinitializer, %body103], [%v176, %body122]
  %carried122_1 = phi <4 x float> [zeroinitializer, %body103], [%v179, %body122]
  %carried122_2 = phi <4 x float> [zeroinitializer, %body103], [%v182, %body122]
  %c123 = icmp slt i64 %index122, %i121
  br i1 %c123, label %body122, label %done122
body122:
  %i124 = mul nsw i64 %index122, 12
  %p125 = getelementptr inbounds float, ptr %p117, i64 %index122
  %v126 = load float, ptr %p125, align 4
  %v127 = insertelement <4 x float> poison, float %v126, i64 0
  %v128 = shufflevector <4 x float> %v127, <4 x float> poison, <4 x i32> zeroinitializer
  %p129 = getelementptr inbounds float, ptr %p115, i64 %i124
  %v130 = load <4 x float>, ptr %p129, align 4
  %v131 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> %v130, <4 x float> %carried122_0)
  %p132 = getelementptr inbounds float, ptr %p129, i64 4
  %v133 = load <4 x float>, ptr %p132, align 4
  %v134 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> %v133, <4 x float> %carried122_1)
  %p135 = getelementptr inbounds float, ptr %p129, i64 8
  %v136 = load <4 x float>, ptr %p135, align 4
  %v137 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> %v136, <4 x float> %carried122_2)
  %p138 = getelementptr inbounds float, ptr %p117, i64 %index122
  %p139 = getelementptr inbounds float, ptr %p138, i64 1
  %v140 = load float, ptr %p139, align 4
  %v141 = insertelement <4 x float> poison, float %v140, i64 0
  %v142 = shufflevector <4 x float> %v141, <4 x float> poison, <4 x i32> zeroinitializer
  %p143 = getelementptr inbounds float, ptr %p115, i64 %i124
  %p144 = getelementptr inbounds float, ptr %p143, i64 12
  %v145 = load <4 x float>, ptr %p144, align 4
  %v146 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v142, <4 x float> %v145, <4 x float> %v131)
  %p147 = getelementptr inbounds float, ptr %p143, i64 16
  %v148 = load <4 x float>, ptr %p147, align 4
  %v149 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v142, <4 x float> %v148, <4 x float> %v134)
  %p150 = getelementptr inbounds float, ptr %p143, i64 20
  %v151 = load <4 x float>, ptr %p150, align 4
  %v152 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v142, <4 x float> %v151, <4 x float> %v137)
  %p153 = getelementptr inbounds float, ptr %p117, i64 %index122
  %p154 = getelementptr inbounds float, ptr %p153, i64 2
  %v155 = load float, ptr %p154, align 4
  %v156 = insertelement <4 x float> poison, float %v155, i64 0
  %v157 = shufflevector <4 x float> %v156, <4 x float> poison, <4 x i32> zeroinitializer
  %p158 = getelementptr inbounds float, ptr %p115, i64 %i124
  %p159 = getelementptr inbounds float, ptr %p158, i64 24
  %v160 = load <4 x float>, ptr %p159, align 4
  %v161 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v157, <4 x float> %v160, <4 x float> %v146)
  %p162 = getelementptr inbounds float, ptr %p158, i64 28
  %v163 = load <4 x float>, ptr %p162, align 4
  %v164 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v157, <4 x float> %v163, <4 x float> %v149)
  %p165 = getelementptr inbounds float, ptr %p158, i64 32
  %v166 = load <4 x float>, ptr %p165, align 4
  %v167 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v157, <4 x float> %v166, <4 x float> %v152)
  %p168 = getelementptr inbounds float, ptr %p117, i64 %index122
  %p169 = getelementptr inbounds float, ptr %p168, i64 3
  %v170 = load float, ptr %p169, align 4
  %v171 = insertelement <4 x float> poison, float %v170, i64 0
  %v172 = shufflevector <4 x float> %v171, <4 x float> poison, <4 x i32> zeroinitializer
  %p173 = getelementptr inbounds float, ptr %p115, i64 %i124
  %p174 = getelementptr inbounds float, ptr %p173, i64 36
  %v175 = load <4 x float>, ptr %p174, align 4
  %v176 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v172, <4 x float> %v175, <4 x float> %v161)
  %p177 = getelementptr inbounds float, ptr %p173, i64 40
  %v178 = load <4 x float>, ptr %p177, align 4
  %v179 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v172, <4 x float> %v178, <4 x float> %v164)
  %p180 = getelementptr inbounds float, ptr %p173, i64 44
  %v181 = load <4 x float>, ptr %p180, align 4
  %v182 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v172, <4 x float> %v181, <4 x float> %v167)
  %i183 = add nsw i64 %index122, 4
  br label %loop122
done122:
  br label %loop184
loop184:
  %index184 = phi i64 [%i121, %done122], [%i200, %body184]
  %carried184_0 = phi <4 x float> [%carried122_0, %done122], [%v193, %body184]
  %carried184_1 = phi <4 x float> [%carried122_1, %done122], [%v196, %body184]
  %carried184_2 = phi <4 x float> [%carried122_2, %done122], [%v199, %body184]
  %c185 = icmp slt i64 %index184, %n24
  br i1 %c185, label %body184, label %done184
body184:
  %i186 = mul nsw i64 %index184, 12
  %p187 = getelementptr inbounds float, ptr %p117, i64 %index184
  %v188 = load float, ptr %p187, align 4
  %v189 = insertelement <4 x float> poison, float %v188, i64 0
  %v190 = shufflevector <4 x float> %v189, <4 x float> poison, <4 x i32> zeroinitializer
  %p191 = getelementptr inbounds float, ptr %p115, i64 %i186
  %v192 = load <4 x float>, ptr %p191, align 4
  %v193 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v190, <4 x float> %v192, <4 x float> %carried184_0)
  %p194 = getelementptr inbounds float, ptr %p191, i64 4
  %v195 = load <4 x float>, ptr %p194, align 4
  %v196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v190, <4 x float> %v195, <4 x float> %carried184_1)
  %p197 = getelementptr inbounds float, ptr %p191, i64 8
  %v198 = load <4 x float>, ptr %p197, align 4
  %v199 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v190, <4 x float> %v198, <4 x float> %carried184_2)
  %i200 = add nsw i64 %index184, 1
  br label %loop184
done184:
  %i201 = mul nsw i64 %i101, %n22
  %i202 = add nsw i64 %i201, %i34
  %i203 = mul nsw i64 %i202, %n26
  %i204 = add nsw i64 %i203, %i33
  %i205 = mul nsw i64 %i204, %i39
  %p206 = getelementptr inbounds float, ptr %p2, i64 %i205
  %p207 = getelementptr inbounds float, ptr %p206, i64 %index103
  %v208 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p207, i32 1, <4 x i1> %m113, <4 x float> zeroinitializer)
  %p209 = getelementptr inbounds float, ptr %p207, i64 %n24
  %v210 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p209, i32 1, <4 x i1> %m113, <4 x float> zeroinitializer)
  %i211 = mul nsw i64 2, %n24
  %p212 = getelementptr inbounds float, ptr %p207, i64 %i211
  %v213 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p212, i32 1, <4 x i1> %m113, <4 x float> zeroinitializer)
  %i214 = mul nsw i64 %i102, %i37
  %p215 = getelementptr inbounds float, ptr %p44, i64 %i214
  %p216 = getelementptr inbounds float, ptr %p215, i64 %index103
  %v217 = load <4 x float>, ptr %p216, align 4
  %v218 = fadd <4 x float> %v208, %carried184_0
  %v219 = fneg <4 x float> %v218
  %m220 = fcmp ogt <4 x float> %v219, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v221 = select <4 x i1> %m220, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v219
  %m222 = fcmp olt <4 x float> %v221, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v223 = select <4 x i1> %m222, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v221
  %v224 = fmul <4 x float> %v223, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v225 = fadd <4 x float> %v224, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v226 = fsub <4 x float> %v225, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v227 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v226, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v223)
  %v228 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v226, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v227)
  %v229 = fmul <4 x float> %v228, %v228
  %v230 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v228, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v231 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v230, <4 x float> %v228, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v232 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v231, <4 x float> %v228, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v233 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v232, <4 x float> %v228, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v234 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v233, <4 x float> %v228, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v235 = fadd <4 x float> %v228, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v236 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v234, <4 x float> %v229, <4 x float> %v235)
  %m237 = fcmp uno <4 x float> %v219, %v219
  %v238 = select <4 x i1> %m237, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v226
  %v239 = fptosi <4 x float> %v238 to <4 x i32>
  %v240 = ashr <4 x i32> %v239, <i32 1, i32 1, i32 1, i32 1>
  %v241 = sub <4 x i32> %v239, %v240
  %v242 = add <4 x i32> %v240, <i32 127, i32 127, i32 127, i32 127>
  %v243 = shl <4 x i32> %v242, <i32 23, i32 23, i32 23, i32 23>
  %v244 = bitcast <4 x i32> %v243 to <4 x float>
  %v245 = fmul <4 x float> %v236, %v244
  %v246 = add <4 x i32> %v241, <i32 127, i32 127, i32 127, i32 127>
  %v247 = shl <4 x i32> %v246, <i32 23, i32 23, i32 23, i32 23>
  %v248 = bitcast <4 x i32> %v247 to <4 x float>
  %v249 = fmul <4 x float> %v245, %v248
  %m250 = fcmp olt <4 x float> %v219, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v251 = select <4 x i1> %m250, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v249
  %m252 = fcmp ogt <4 x float> %v219, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v253 = select <4 x i1> %m252, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v251
  %v254 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v253
  %v255 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v254
  %v256 = fadd <4 x float> %v210, %carried184_1
  %v257 = fneg <4 x float> %v256
  %m258 = fcmp ogt <4 x float> %v257, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v259 = select <4 x i1> %m258, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v257
  %m260 = fcmp olt <4 x float> %v259, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v261 = select <4 x i1> %m260, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v259
  %v262 = fmul <4 x float> %v261, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v263 = fadd <4 x float> %v262, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v264 = fsub <4 x float> %v263, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v265 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v264, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v261)
  %v266 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v264, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v265)
  %v267 = fmul <4 x float> %v266, %v266
  %v268 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v266, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v269 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v268, <4 x float> %v266, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v270 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v269, <4 x float> %v266, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v271 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v270, <4 x float> %v266, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v272 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v271, <4 x float> %v266, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v273 = fadd <4 x float> %v266, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v274 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v272, <4 x float> %v267, <4 x float> %v273)
  %m275 = fcmp uno <4 x float> %v257, %v257
  %v276 = select <4 x i1> %m275, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v264
  %v277 = fptosi <4 x float> %v276 to <4 x i32>
  %v278 = ashr <4 x i32> %v277, <i32 1, i32 1, i32 1, i32 1>
  %v279 = sub <4 x i32> %v277, %v278
  %v280 = add <4 x i32> %v278, <i32 127, i32 127, i32 127, i32 127>
  %v281 = shl <4 x i32> %v280, <i32 23, i32 23, i32 23, i32 23>
  %v282 = bitcast <4 x i32> %v281 to <4 x float>
  %v283 = fmul <4 x float> %v274, %v282
  %v284 = add <4 x i32> %v279, <i32 127, i32 127, i32 127, i32 127>
  %v285 = shl <4 x i32> %v284, <i32 23, i32 23, i32 23, i32 23>
  %v286 = bitcast <4 x i32> %v285 to <4 x float>
  %v287 = fmul <4 x float> %v283, %v286
  %m288 = fcmp olt <4 x float> %v257, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v289 = select <4 x i1> %m288, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v287
  %m290 = fcmp ogt <4 x float> %v257, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v291 = select <4 x i1> %m290, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v289
  %v292 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v291
  %v293 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v292
  %i294 = mul nsw i64 %i33, %n24
  %p295 = getelementptr inbounds float, ptr %p10, i64 %i294
  %p296 = getelementptr inbounds float, ptr %p295, i64 %index103
  %v297 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p296, i32 1, <4 x i1> %m113, <4 x float> zeroinitializer)
  %v298 = fadd <4 x float> %carried184_2, %v297
  %v299 = fmul <4 x float> %v293, %v298
  %v300 = fadd <4 x float> %v213, %v299
  %v301 = bitcast <4 x float> %v300 to <4 x i32>
  %v302 = and <4 x i32> %v301, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v303 = bitcast <4 x i32> %v302 to <4 x float>
  %v304 = fmul <4 x float> %v303, <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>
  %m305 = fcmp ogt <4 x float> %v304, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v306 = select <4 x i1> %m305, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v304
  %m307 = fcmp olt <4 x float> %v306, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v308 = select <4 x i1> %m307, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v306
  %v309 = fmul <4 x float> %v308, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v310 = fadd <4 x float> %v309, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v311 = fsub <4 x float> %v310, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v312 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v311, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v308)
  %v313 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v311, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v312)
  %v314 = fmul <4 x float> %v313, %v313
  %v315 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v313, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v316 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v315, <4 x float> %v313, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v317 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v316, <4 x float> %v313, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v318 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v317, <4 x float> %v313, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v319 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v318, <4 x float> %v313, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v320 = fadd <4 x float> %v313, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v321 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v319, <4 x float> %v314, <4 x float> %v320)
  %m322 = fcmp uno <4 x float> %v304, %v304
  %v323 = select <4 x i1> %m322, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v311
  %v324 = fptosi <4 x float> %v323 to <4 x i32>
  %v325 = ashr <4 x i32> %v324, <i32 1, i32 1, i32 1, i32 1>
  %v326 = sub <4 x i32> %v324, %v325
  %v327 = add <4 x i32> %v325, <i32 127, i32 127, i32 127, i32 127>
  %v328 = shl <4 x i32> %v327, <i32 23, i32 23, i32 23, i32 23>
  %v329 = bitcast <4 x i32> %v328 to <4 x float>
  %v330 = fmul <4 x float> %v321, %v329
  %v331 = add <4 x i32> %v326, <i32 127, i32 127, i32 127, i32 127>
  %v332 = shl <4 x i32> %v331, <i32 23, i32 23, i32 23, i32 23>
  %v333 = bitcast <4 x i32> %v332 to <4 x float>
  %v334 = fmul <4 x float> %v330, %v333
  %m335 = fcmp olt <4 x float> %v304, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v336 = select <4 x i1> %m335, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v334
  %m337 = fcmp ogt <4 x float> %v304, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v338 = select <4 x i1> %m337, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v336
  %v339 = fadd <4 x float> %v338, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v340 = fdiv <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, %v339
  %v341 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v340
  %v342 = fmul <4 x float> %v300, %v300
  %v343 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000>, <4 x float> %v342, <4 x float> <float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000>)
  %v344 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v343, <4 x float> %v342, <4 x float> <float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000>)
  %v345 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v344, <4 x float> %v342, <4 x float> <float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000>)
  %v346 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v345, <4 x float> %v342, <4 x float> <float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000>)
  %v347 = fmul <4 x float> %v346, %v342
  %v348 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v347, <4 x float> %v300, <4 x float> %v300)
  %m349 = fcmp olt <4 x float> %v300, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v350 = fneg <4 x float> %v341
  %v351 = select <4 x i1> %m349, <4 x float> %v350, <4 x float> %v341
  %m352 = fcmp olt <4 x float> %v303, <float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000>
  %v353 = select <4 x i1> %m352, <4 x float> %v348, <4 x float> %v351
  %v354 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v255
  %v355 = fmul <4 x float> %v354, %v353
  %v356 = fmul <4 x float> %v255, %v217
  %v357 = fadd <4 x float> %v355, %v356
  %i358 = sub nsw i64 1, %i102
  %i359 = mul nsw i64 %i358, %i37
  %p360 = getelementptr inbounds float, ptr %p44, i64 %i359
  %p361 = getelementptr inbounds float, ptr %p360, i64 %index103
  store <4 x float> %v357, ptr %p361, align 4
  %i362 = mul nsw i64 %i101, %n26
  %i363 = add nsw i64 %i362, %i33
  %i364 = mul nsw i64 %i363, %n22
  %i365 = add nsw i64 %i364, %i34
  %i366 = mul nsw i64 %i365, %n24
  %p367 = getelementptr inbounds float, ptr %p14, i64 %i366
  %p368 = getelementptr inbounds float, ptr %p367, i64 %index103
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v357, ptr %p368, i32 1, <4 x i1> %m113)
  %i369 = add nsw i64 %index103, 4
  br label %loop103
done103:
  %i370 = add nsw i64 %index97, 1
  br label %loop97
done97:
  %i371 = urem i64 %n20, 2
  %c372 = icmp ne ptr %p16, null
  br i1 %c372, label %then373, label %after373
then373:
  br label %loop374
loop374:
  %index374 = phi i64 [0, %then373], [%i394, %body374]
  %c375 = icmp slt i64 %index374, %i37
  br i1 %c375, label %body374, label %done374
body374:
  %i376 = sub nsw i64 %n24, %index374
  %c377 = icmp sgt i64 %i376, 0
  %i378 = select i1 %c377, i64 %i376, i64 0
  %c379 = icmp slt i64 %i378, 4
  %i380 = select i1 %c379, i64 %i378, i64 4
  %v381 = trunc i64 %i380 to i32
  %v382 = insertelement <4 x i32> poison, i32 %v381, i64 0
  %v383 = shufflevector <4 x i32> %v382, <4 x i32> poison, <4 x i32> zeroinitializer
  %m384 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v383
  %i385 = mul nsw i64 %i371, %i37
  %p386 = getelementptr inbounds float, ptr %p44, i64 %i385
  %p387 = getelementptr inbounds float, ptr %p386, i64 %index374
  %v388 = load <4 x float>, ptr %p387, align 4
  %i389 = mul nsw i64 %i33, %n22
  %i390 = add nsw i64 %i389, %i34
  %i391 = mul nsw i64 %i390, %n24
  %p392 = getelementptr inbounds float, ptr %p16, i64 %i391
  %p393 = getelementptr inbounds float, ptr %p392, i64 %index374
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v388, ptr %p393, i32 1, <4 x i1> %m384)
  %i394 = add nsw i64 %index374, 4
  br label %loop374
done374:
  br label %after373
after373:
  %i395 = add nsw i64 %index31, 1
  br label %loop31
done31:
  ret void
}
