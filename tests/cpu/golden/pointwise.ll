declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
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
  %v23 = getelementptr inbounds i64, ptr %arguments, i64 11
  %n24 = load i64, ptr %v23, align 8
  %v25 = getelementptr inbounds i64, ptr %arguments, i64 12
  %n26 = load i64, ptr %v25, align 8
  %i27 = sub nsw i64 %n14, 1
  %i28 = add nsw i64 %n12, %i27
  %i29 = udiv i64 %i28, %n14
  %i30 = sub nsw i64 %n10, 1
  %i31 = add nsw i64 %n8, %i30
  %i32 = udiv i64 %i31, %n10
  br label %loop33
loop33:
  %index33 = phi i64 [%first, %entry], [%i235, %done64]
  %c34 = icmp slt i64 %index33, %last
  br i1 %c34, label %body33, label %done33
body33:
  %i35 = udiv i64 %index33, %i29
  %i36 = urem i64 %index33, %i29
  %i37 = udiv i64 %i35, %i32
  %i38 = urem i64 %i35, %i32
  %i39 = mul nsw i64 %i38, %n10
  %i40 = mul nsw i64 %i36, %n14
  %i41 = sub nsw i64 %n8, %i39
  %c42 = icmp slt i64 %n10, %i41
  %i43 = select i1 %c42, i64 %n10, i64 %i41
  %i44 = sub nsw i64 %n12, %i40
  %c45 = icmp slt i64 %n14, %i44
  %i46 = select i1 %c45, i64 %n14, i64 %i44
  %i47 = mul nsw i64 %i37, %n16
  %i48 = mul nsw i64 %i39, %n18
  %p49 = getelementptr inbounds float, ptr %p2, i64 %i47
  %p50 = getelementptr inbounds float, ptr %p49, i64 %i48
  %p51 = getelementptr inbounds float, ptr %p50, i64 %i40
  %i52 = mul nsw i64 %i37, %n20
  %i53 = mul nsw i64 %i39, %n22
  %p54 = getelementptr inbounds float, ptr %p4, i64 %i52
  %p55 = getelementptr inbounds float, ptr %p54, i64 %i53
  %p56 = getelementptr inbounds float, ptr %p55, i64 %i40
  %i57 = mul nsw i64 %i37, %n24
  %i58 = mul nsw i64 %i39, %n26
  %p59 = getelementptr inbounds float, ptr %p6, i64 %i57
  %p60 = getelementptr inbounds float, ptr %p59, i64 %i58
  %p61 = getelementptr inbounds float, ptr %p60, i64 %i40
  %i62 = udiv i64 %i46, 4
  %i63 = mul nsw i64 %i62, 4
  br label %loop64
loop64:
  %index64 = phi i64 [0, %body33], [%i234, %after151]
  %c65 = icmp slt i64 %index64, %i43
  br i1 %c65, label %body64, label %done64
body64:
  %i66 = mul nsw i64 %index64, %n18
  %p67 = getelementptr inbounds float, ptr %p51, i64 %i66
  %i68 = mul nsw i64 %index64, %n22
  %p69 = getelementptr inbounds float, ptr %p56, i64 %i68
  %i70 = mul nsw i64 %index64, %n26
  %p71 = getelementptr inbounds float, ptr %p61, i64 %i70
  br label %loop72
loop72:
  %index72 = phi i64 [0, %body64], [%i148, %body72]
  %c73 = icmp slt i64 %index72, %i63
  br i1 %c73, label %body72, label %done72
body72:
  %p74 = getelementptr inbounds float, ptr %p67, i64 %index72
  %v75 = load <4 x float>, ptr %p74, align 1
  %p76 = getelementptr inbounds float, ptr %p69, i64 %index72
  %v77 = load <4 x float>, ptr %p76, align 1
  %v78 = fadd <4 x float> %v75, %v77
  %v79 = bitcast <4 x float> %v78 to <4 x i32>
  %v80 = and <4 x i32> %v79, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v81 = bitcast <4 x i32> %v80 to <4 x float>
  %v82 = fadd <4 x float> %v81, %v81
  %m83 = fcmp olt <4 x float> %v82, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v84 = select <4 x i1> %m83, <4 x float> %v82, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m85 = fcmp olt <4 x float> %v84, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v86 = select <4 x i1> %m85, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v84
  %v87 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v86, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v88 = fsub <4 x float> %v87, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v89 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v88, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v86)
  %v90 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v88, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v89)
  %v91 = fmul <4 x float> %v90, %v90
  %v92 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v90, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v93 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v92, <4 x float> %v90, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v94 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v93, <4 x float> %v90, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v95 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v94, <4 x float> %v90, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v96 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v95, <4 x float> %v90, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v97 = fadd <4 x float> %v90, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v98 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v96, <4 x float> %v91, <4 x float> %v97)
  %v99 = bitcast <4 x float> %v87 to <4 x i32>
  %v100 = shl <4 x i32> %v99, <i32 23, i32 23, i32 23, i32 23>
  %v101 = bitcast <4 x float> %v98 to <4 x i32>
  %v102 = add <4 x i32> %v101, %v100
  %v103 = bitcast <4 x i32> %v102 to <4 x float>
  %v104 = fadd <4 x float> %v103, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v105 = fdiv <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, %v104
  %v106 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v105
  %v107 = fmul <4 x float> %v78, %v78
  %v108 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000>, <4 x float> %v107, <4 x float> <float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000>)
  %v109 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v108, <4 x float> %v107, <4 x float> <float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000>)
  %v110 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v109, <4 x float> %v107, <4 x float> <float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000>)
  %v111 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v110, <4 x float> %v107, <4 x float> <float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000>)
  %v112 = fmul <4 x float> %v111, %v107
  %v113 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v112, <4 x float> %v81, <4 x float> %v81)
  %m114 = fcmp oge <4 x float> %v81, <float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000>
  %v115 = select <4 x i1> %m114, <4 x float> %v106, <4 x float> %v113
  %v116 = bitcast <4 x float> %v78 to <4 x i32>
  %v117 = and <4 x i32> %v116, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %v118 = bitcast <4 x float> %v115 to <4 x i32>
  %v119 = or <4 x i32> %v118, %v117
  %v120 = bitcast <4 x i32> %v119 to <4 x float>
  %v121 = fneg <4 x float> %v120
  %m122 = fcmp olt <4 x float> %v121, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v123 = select <4 x i1> %m122, <4 x float> %v121, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m124 = fcmp olt <4 x float> %v123, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v125 = select <4 x i1> %m124, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v123
  %v126 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v125, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v127 = fsub <4 x float> %v126, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v128 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v127, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v125)
  %v129 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v127, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v128)
  %v130 = fmul <4 x float> %v129, %v129
  %v131 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v129, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v132 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v131, <4 x float> %v129, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v133 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v132, <4 x float> %v129, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v134 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v133, <4 x float> %v129, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v135 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v134, <4 x float> %v129, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v136 = fadd <4 x float> %v129, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v137 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v135, <4 x float> %v130, <4 x float> %v136)
  %v138 = bitcast <4 x float> %v126 to <4 x i32>
  %v139 = shl <4 x i32> %v138, <i32 23, i32 23, i32 23, i32 23>
  %v140 = bitcast <4 x float> %v137 to <4 x i32>
  %v141 = add <4 x i32> %v140, %v139
  %v142 = bitcast <4 x i32> %v141 to <4 x float>
  %v143 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v142
  %v144 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v143
  %m145 = fcmp uno <4 x float> %v120, %v120
  %v146 = select <4 x i1> %m145, <4 x float> %v120, <4 x float> %v144
  %p147 = getelementptr inbounds float, ptr %p71, i64 %index72
  store <4 x float> %v146, ptr %p147, align 1
  %i148 = add nsw i64 %index72, 4
  br label %loop72
done72:
  %i149 = sub nsw i64 %i46, %i63
  %c150 = icmp sgt i64 %i149, 0
  br i1 %c150, label %then151, label %after151
then151:
  %c152 = icmp sgt i64 %i149, 0
  %i153 = select i1 %c152, i64 %i149, i64 0
  %c154 = icmp slt i64 %i153, 4
  %i155 = select i1 %c154, i64 %i153, i64 4
  %v156 = trunc i64 %i155 to i32
  %v157 = insertelement <4 x i32> poison, i32 %v156, i64 0
  %v158 = shufflevector <4 x i32> %v157, <4 x i32> poison, <4 x i32> zeroinitializer
  %m159 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v158
  %p160 = getelementptr inbounds float, ptr %p67, i64 %i63
  %v161 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p160, i32 1, <4 x i1> %m159, <4 x float> zeroinitializer)
  %p162 = getelementptr inbounds float, ptr %p69, i64 %i63
  %v163 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p162, i32 1, <4 x i1> %m159, <4 x float> zeroinitializer)
  %v164 = fadd <4 x float> %v161, %v163
  %v165 = bitcast <4 x float> %v164 to <4 x i32>
  %v166 = and <4 x i32> %v165, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v167 = bitcast <4 x i32> %v166 to <4 x float>
  %v168 = fadd <4 x float> %v167, %v167
  %m169 = fcmp olt <4 x float> %v168, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v170 = select <4 x i1> %m169, <4 x float> %v168, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m171 = fcmp olt <4 x float> %v170, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v172 = select <4 x i1> %m171, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v170
  %v173 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v172, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v174 = fsub <4 x float> %v173, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v175 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v174, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v172)
  %v176 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v174, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v175)
  %v177 = fmul <4 x float> %v176, %v176
  %v178 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v176, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v179 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v178, <4 x float> %v176, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v180 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v179, <4 x float> %v176, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v181 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v180, <4 x float> %v176, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v182 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v181, <4 x float> %v176, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v183 = fadd <4 x float> %v176, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v184 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v182, <4 x float> %v177, <4 x float> %v183)
  %v185 = bitcast <4 x float> %v173 to <4 x i32>
  %v186 = shl <4 x i32> %v185, <i32 23, i32 23, i32 23, i32 23>
  %v187 = bitcast <4 x float> %v184 to <4 x i32>
  %v188 = add <4 x i32> %v187, %v186
  %v189 = bitcast <4 x i32> %v188 to <4 x float>
  %v190 = fadd <4 x float> %v189, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v191 = fdiv <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, %v190
  %v192 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v191
  %v193 = fmul <4 x float> %v164, %v164
  %v194 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000>, <4 x float> %v193, <4 x float> <float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000>)
  %v195 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v194, <4 x float> %v193, <4 x float> <float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000>)
  %v196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v195, <4 x float> %v193, <4 x float> <float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000>)
  %v197 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v196, <4 x float> %v193, <4 x float> <float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000>)
  %v198 = fmul <4 x float> %v197, %v193
  %v199 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v198, <4 x float> %v167, <4 x float> %v167)
  %m200 = fcmp oge <4 x float> %v167, <float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000>
  %v201 = select <4 x i1> %m200, <4 x float> %v192, <4 x float> %v199
  %v202 = bitcast <4 x float> %v164 to <4 x i32>
  %v203 = and <4 x i32> %v202, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %v204 = bitcast <4 x float> %v201 to <4 x i32>
  %v205 = or <4 x i32> %v204, %v203
  %v206 = bitcast <4 x i32> %v205 to <4 x float>
  %v207 = fneg <4 x float> %v206
  %m208 = fcmp olt <4 x float> %v207, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v209 = select <4 x i1> %m208, <4 x float> %v207, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m210 = fcmp olt <4 x float> %v209, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v211 = select <4 x i1> %m210, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v209
  %v212 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v211, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v213 = fsub <4 x float> %v212, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v214 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v213, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v211)
  %v215 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v213, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v214)
  %v216 = fmul <4 x float> %v215, %v215
  %v217 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v215, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v218 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v217, <4 x float> %v215, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v219 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v218, <4 x float> %v215, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v220 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v219, <4 x float> %v215, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v221 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v220, <4 x float> %v215, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v222 = fadd <4 x float> %v215, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v223 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v221, <4 x float> %v216, <4 x float> %v222)
  %v224 = bitcast <4 x float> %v212 to <4 x i32>
  %v225 = shl <4 x i32> %v224, <i32 23, i32 23, i32 23, i32 23>
  %v226 = bitcast <4 x float> %v223 to <4 x i32>
  %v227 = add <4 x i32> %v226, %v225
  %v228 = bitcast <4 x i32> %v227 to <4 x float>
  %v229 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v228
  %v230 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v229
  %m231 = fcmp uno <4 x float> %v206, %v206
  %v232 = select <4 x i1> %m231, <4 x float> %v206, <4 x float> %v230
  %p233 = getelementptr inbounds float, ptr %p71, i64 %i63
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v232, ptr %p233, i32 1, <4 x i1> %m159)
  br label %after151
after151:
  %i234 = add nsw i64 %index64, 1
  br label %loop64
done64:
  %i235 = add nsw i64 %index33, 1
  br label %loop33
done33:
  ret void
}
