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
  %index31 = phi i64 [%first, %entry], [%i362, %after340]
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
  %index97 = phi i64 [0, %done78], [%i337, %done103]
  %c98 = icmp slt i64 %index97, %n20
  br i1 %c98, label %body97, label %done97
body97:
  %i99 = sub nsw i64 %n20, 1
  %i100 = sub nsw i64 %i99, %index97
  %i101 = select i1 %c47, i64 %i100, i64 %index97
  %i102 = urem i64 %index97, 2
  br label %loop103
loop103:
  %index103 = phi i64 [0, %body97], [%i336, %done184]
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
  %m220 = fcmp olt <4 x float> %v219, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v221 = select <4 x i1> %m220, <4 x float> %v219, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m222 = fcmp olt <4 x float> %v221, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v223 = select <4 x i1> %m222, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v221
  %v224 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v223, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v225 = fsub <4 x float> %v224, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v226 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v225, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v223)
  %v227 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v225, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v226)
  %v228 = fmul <4 x float> %v227, %v227
  %v229 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v227, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v230 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v229, <4 x float> %v227, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v231 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v230, <4 x float> %v227, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v232 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v231, <4 x float> %v227, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v233 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v232, <4 x float> %v227, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v234 = fadd <4 x float> %v227, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v235 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v233, <4 x float> %v228, <4 x float> %v234)
  %v236 = bitcast <4 x float> %v224 to <4 x i32>
  %v237 = shl <4 x i32> %v236, <i32 23, i32 23, i32 23, i32 23>
  %v238 = bitcast <4 x float> %v235 to <4 x i32>
  %v239 = add <4 x i32> %v238, %v237
  %v240 = bitcast <4 x i32> %v239 to <4 x float>
  %v241 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v240
  %v242 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v241
  %m243 = fcmp uno <4 x float> %v218, %v218
  %v244 = select <4 x i1> %m243, <4 x float> %v218, <4 x float> %v242
  %v245 = fadd <4 x float> %v210, %carried184_1
  %v246 = fneg <4 x float> %v245
  %m247 = fcmp olt <4 x float> %v246, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v248 = select <4 x i1> %m247, <4 x float> %v246, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m249 = fcmp olt <4 x float> %v248, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v250 = select <4 x i1> %m249, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v248
  %v251 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v250, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v252 = fsub <4 x float> %v251, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v253 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v252, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v250)
  %v254 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v252, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v253)
  %v255 = fmul <4 x float> %v254, %v254
  %v256 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v254, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v257 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v256, <4 x float> %v254, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v258 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v257, <4 x float> %v254, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v259 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v258, <4 x float> %v254, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v260 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v259, <4 x float> %v254, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v261 = fadd <4 x float> %v254, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v262 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v260, <4 x float> %v255, <4 x float> %v261)
  %v263 = bitcast <4 x float> %v251 to <4 x i32>
  %v264 = shl <4 x i32> %v263, <i32 23, i32 23, i32 23, i32 23>
  %v265 = bitcast <4 x float> %v262 to <4 x i32>
  %v266 = add <4 x i32> %v265, %v264
  %v267 = bitcast <4 x i32> %v266 to <4 x float>
  %v268 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v267
  %v269 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v268
  %m270 = fcmp uno <4 x float> %v245, %v245
  %v271 = select <4 x i1> %m270, <4 x float> %v245, <4 x float> %v269
  %i272 = mul nsw i64 %i33, %n24
  %p273 = getelementptr inbounds float, ptr %p10, i64 %i272
  %p274 = getelementptr inbounds float, ptr %p273, i64 %index103
  %v275 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p274, i32 1, <4 x i1> %m113, <4 x float> zeroinitializer)
  %v276 = fadd <4 x float> %carried184_2, %v275
  %v277 = fmul <4 x float> %v271, %v276
  %v278 = fadd <4 x float> %v213, %v277
  %v279 = bitcast <4 x float> %v278 to <4 x i32>
  %v280 = and <4 x i32> %v279, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v281 = bitcast <4 x i32> %v280 to <4 x float>
  %v282 = fadd <4 x float> %v281, %v281
  %m283 = fcmp olt <4 x float> %v282, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v284 = select <4 x i1> %m283, <4 x float> %v282, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m285 = fcmp olt <4 x float> %v284, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v286 = select <4 x i1> %m285, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v284
  %v287 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v286, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v288 = fsub <4 x float> %v287, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v289 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v288, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v286)
  %v290 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v288, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v289)
  %v291 = fmul <4 x float> %v290, %v290
  %v292 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v290, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v293 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v292, <4 x float> %v290, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v294 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v293, <4 x float> %v290, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v295 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v294, <4 x float> %v290, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v296 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v295, <4 x float> %v290, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v297 = fadd <4 x float> %v290, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v298 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v296, <4 x float> %v291, <4 x float> %v297)
  %v299 = bitcast <4 x float> %v287 to <4 x i32>
  %v300 = shl <4 x i32> %v299, <i32 23, i32 23, i32 23, i32 23>
  %v301 = bitcast <4 x float> %v298 to <4 x i32>
  %v302 = add <4 x i32> %v301, %v300
  %v303 = bitcast <4 x i32> %v302 to <4 x float>
  %v304 = fadd <4 x float> %v303, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v305 = fdiv <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, %v304
  %v306 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v305
  %v307 = fmul <4 x float> %v278, %v278
  %v308 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000>, <4 x float> %v307, <4 x float> <float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000>)
  %v309 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v308, <4 x float> %v307, <4 x float> <float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000>)
  %v310 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v309, <4 x float> %v307, <4 x float> <float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000>)
  %v311 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v310, <4 x float> %v307, <4 x float> <float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000>)
  %v312 = fmul <4 x float> %v311, %v307
  %v313 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v312, <4 x float> %v281, <4 x float> %v281)
  %m314 = fcmp oge <4 x float> %v281, <float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000>
  %v315 = select <4 x i1> %m314, <4 x float> %v306, <4 x float> %v313
  %v316 = bitcast <4 x float> %v278 to <4 x i32>
  %v317 = and <4 x i32> %v316, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %v318 = bitcast <4 x float> %v315 to <4 x i32>
  %v319 = or <4 x i32> %v318, %v317
  %v320 = bitcast <4 x i32> %v319 to <4 x float>
  %v321 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v244
  %v322 = fmul <4 x float> %v321, %v320
  %v323 = fmul <4 x float> %v244, %v217
  %v324 = fadd <4 x float> %v322, %v323
  %i325 = sub nsw i64 1, %i102
  %i326 = mul nsw i64 %i325, %i37
  %p327 = getelementptr inbounds float, ptr %p44, i64 %i326
  %p328 = getelementptr inbounds float, ptr %p327, i64 %index103
  store <4 x float> %v324, ptr %p328, align 4
  %i329 = mul nsw i64 %i101, %n26
  %i330 = add nsw i64 %i329, %i33
  %i331 = mul nsw i64 %i330, %n22
  %i332 = add nsw i64 %i331, %i34
  %i333 = mul nsw i64 %i332, %n24
  %p334 = getelementptr inbounds float, ptr %p14, i64 %i333
  %p335 = getelementptr inbounds float, ptr %p334, i64 %index103
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v324, ptr %p335, i32 1, <4 x i1> %m113)
  %i336 = add nsw i64 %index103, 4
  br label %loop103
done103:
  %i337 = add nsw i64 %index97, 1
  br label %loop97
done97:
  %i338 = urem i64 %n20, 2
  %c339 = icmp ne ptr %p16, null
  br i1 %c339, label %then340, label %after340
then340:
  br label %loop341
loop341:
  %index341 = phi i64 [0, %then340], [%i361, %body341]
  %c342 = icmp slt i64 %index341, %i37
  br i1 %c342, label %body341, label %done341
body341:
  %i343 = sub nsw i64 %n24, %index341
  %c344 = icmp sgt i64 %i343, 0
  %i345 = select i1 %c344, i64 %i343, i64 0
  %c346 = icmp slt i64 %i345, 4
  %i347 = select i1 %c346, i64 %i345, i64 4
  %v348 = trunc i64 %i347 to i32
  %v349 = insertelement <4 x i32> poison, i32 %v348, i64 0
  %v350 = shufflevector <4 x i32> %v349, <4 x i32> poison, <4 x i32> zeroinitializer
  %m351 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v350
  %i352 = mul nsw i64 %i338, %i37
  %p353 = getelementptr inbounds float, ptr %p44, i64 %i352
  %p354 = getelementptr inbounds float, ptr %p353, i64 %index341
  %v355 = load <4 x float>, ptr %p354, align 4
  %i356 = mul nsw i64 %i33, %n22
  %i357 = add nsw i64 %i356, %i34
  %i358 = mul nsw i64 %i357, %n24
  %p359 = getelementptr inbounds float, ptr %p16, i64 %i358
  %p360 = getelementptr inbounds float, ptr %p359, i64 %index341
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v355, ptr %p360, i32 1, <4 x i1> %m351)
  %i361 = add nsw i64 %index341, 4
  br label %loop341
done341:
  br label %after340
after340:
  %i362 = add nsw i64 %index31, 1
  br label %loop31
done31:
  ret void
}
