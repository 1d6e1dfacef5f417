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
  %index33 = phi i64 [%first, %entry], [%i279, %done64]
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
  %index64 = phi i64 [0, %body33], [%i278, %after173]
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
  %index72 = phi i64 [0, %body64], [%i170, %body72]
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
  %v82 = fmul <4 x float> %v81, <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>
  %m83 = fcmp ogt <4 x float> %v82, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v84 = select <4 x i1> %m83, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v82
  %m85 = fcmp olt <4 x float> %v84, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v86 = select <4 x i1> %m85, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v84
  %v87 = fmul <4 x float> %v86, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v88 = fadd <4 x float> %v87, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v89 = fsub <4 x float> %v88, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v90 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v89, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v86)
  %v91 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v89, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v90)
  %v92 = fmul <4 x float> %v91, %v91
  %v93 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v91, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v94 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v93, <4 x float> %v91, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v95 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v94, <4 x float> %v91, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v96 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v95, <4 x float> %v91, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v97 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v96, <4 x float> %v91, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v98 = fadd <4 x float> %v91, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v99 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v97, <4 x float> %v92, <4 x float> %v98)
  %m100 = fcmp uno <4 x float> %v82, %v82
  %v101 = select <4 x i1> %m100, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v89
  %v102 = fptosi <4 x float> %v101 to <4 x i32>
  %v103 = ashr <4 x i32> %v102, <i32 1, i32 1, i32 1, i32 1>
  %v104 = sub <4 x i32> %v102, %v103
  %v105 = add <4 x i32> %v103, <i32 127, i32 127, i32 127, i32 127>
  %v106 = shl <4 x i32> %v105, <i32 23, i32 23, i32 23, i32 23>
  %v107 = bitcast <4 x i32> %v106 to <4 x float>
  %v108 = fmul <4 x float> %v99, %v107
  %v109 = add <4 x i32> %v104, <i32 127, i32 127, i32 127, i32 127>
  %v110 = shl <4 x i32> %v109, <i32 23, i32 23, i32 23, i32 23>
  %v111 = bitcast <4 x i32> %v110 to <4 x float>
  %v112 = fmul <4 x float> %v108, %v111
  %m113 = fcmp olt <4 x float> %v82, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v114 = select <4 x i1> %m113, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v112
  %m115 = fcmp ogt <4 x float> %v82, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v116 = select <4 x i1> %m115, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v114
  %v117 = fadd <4 x float> %v116, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v118 = fdiv <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, %v117
  %v119 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v118
  %v120 = fmul <4 x float> %v78, %v78
  %v121 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000>, <4 x float> %v120, <4 x float> <float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000>)
  %v122 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v121, <4 x float> %v120, <4 x float> <float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000>)
  %v123 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v122, <4 x float> %v120, <4 x float> <float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000>)
  %v124 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v123, <4 x float> %v120, <4 x float> <float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000>)
  %v125 = fmul <4 x float> %v124, %v120
  %v126 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v125, <4 x float> %v78, <4 x float> %v78)
  %m127 = fcmp olt <4 x float> %v78, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v128 = fneg <4 x float> %v119
  %v129 = select <4 x i1> %m127, <4 x float> %v128, <4 x float> %v119
  %m130 = fcmp olt <4 x float> %v81, <float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000>
  %v131 = select <4 x i1> %m130, <4 x float> %v126, <4 x float> %v129
  %v132 = fneg <4 x float> %v131
  %m133 = fcmp ogt <4 x float> %v132, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v134 = select <4 x i1> %m133, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v132
  %m135 = fcmp olt <4 x float> %v134, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v136 = select <4 x i1> %m135, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v134
  %v137 = fmul <4 x float> %v136, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v138 = fadd <4 x float> %v137, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v139 = fsub <4 x float> %v138, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v140 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v139, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v136)
  %v141 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v139, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v140)
  %v142 = fmul <4 x float> %v141, %v141
  %v143 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v141, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v144 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v143, <4 x float> %v141, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v145 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v144, <4 x float> %v141, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v146 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v145, <4 x float> %v141, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v147 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v146, <4 x float> %v141, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v148 = fadd <4 x float> %v141, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v149 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v147, <4 x float> %v142, <4 x float> %v148)
  %m150 = fcmp uno <4 x float> %v132, %v132
  %v151 = select <4 x i1> %m150, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v139
  %v152 = fptosi <4 x float> %v151 to <4 x i32>
  %v153 = ashr <4 x i32> %v152, <i32 1, i32 1, i32 1, i32 1>
  %v154 = sub <4 x i32> %v152, %v153
  %v155 = add <4 x i32> %v153, <i32 127, i32 127, i32 127, i32 127>
  %v156 = shl <4 x i32> %v155, <i32 23, i32 23, i32 23, i32 23>
  %v157 = bitcast <4 x i32> %v156 to <4 x float>
  %v158 = fmul <4 x float> %v149, %v157
  %v159 = add <4 x i32> %v154, <i32 127, i32 127, i32 127, i32 127>
  %v160 = shl <4 x i32> %v159, <i32 23, i32 23, i32 23, i32 23>
  %v161 = bitcast <4 x i32> %v160 to <4 x float>
  %v162 = fmul <4 x float> %v158, %v161
  %m163 = fcmp olt <4 x float> %v132, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v164 = select <4 x i1> %m163, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v162
  %m165 = fcmp ogt <4 x float> %v132, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v166 = select <4 x i1> %m165, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v164
  %v167 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v166
  %v168 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v167
  %p169 = getelementptr inbounds float, ptr %p71, i64 %index72
  store <4 x float> %v168, ptr %p169, align 1
  %i170 = add nsw i64 %index72, 4
  br label %loop72
done72:
  %i171 = sub nsw i64 %i46, %i63
  %c172 = icmp sgt i64 %i171, 0
  br i1 %c172, label %then173, label %after173
then173:
  %c174 = icmp sgt i64 %i171, 0
  %i175 = select i1 %c174, i64 %i171, i64 0
  %c176 = icmp slt i64 %i175, 4
  %i177 = select i1 %c176, i64 %i175, i64 4
  %v178 = trunc i64 %i177 to i32
  %v179 = insertelement <4 x i32> poison, i32 %v178, i64 0
  %v180 = shufflevector <4 x i32> %v179, <4 x i32> poison, <4 x i32> zeroinitializer
  %m181 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v180
  %p182 = getelementptr inbounds float, ptr %p67, i64 %i63
  %v183 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p182, i32 1, <4 x i1> %m181, <4 x float> zeroinitializer)
  %p184 = getelementptr inbounds float, ptr %p69, i64 %i63
  %v185 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p184, i32 1, <4 x i1> %m181, <4 x float> zeroinitializer)
  %v186 = fadd <4 x float> %v183, %v185
  %v187 = bitcast <4 x float> %v186 to <4 x i32>
  %v188 = and <4 x i32> %v187, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v189 = bitcast <4 x i32> %v188 to <4 x float>
  %v190 = fmul <4 x float> %v189, <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>
  %m191 = fcmp ogt <4 x float> %v190, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v192 = select <4 x i1> %m191, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v190
  %m193 = fcmp olt <4 x float> %v192, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v194 = select <4 x i1> %m193, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v192
  %v195 = fmul <4 x float> %v194, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v196 = fadd <4 x float> %v195, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v197 = fsub <4 x float> %v196, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v198 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v197, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v194)
  %v199 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v197, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v198)
  %v200 = fmul <4 x float> %v199, %v199
  %v201 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v199, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v202 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v201, <4 x float> %v199, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v203 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v202, <4 x float> %v199, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v204 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v203, <4 x float> %v199, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v205 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v204, <4 x float> %v199, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v206 = fadd <4 x float> %v199, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v207 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v205, <4 x float> %v200, <4 x float> %v206)
  %m208 = fcmp uno <4 x float> %v190, %v190
  %v209 = select <4 x i1> %m208, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v197
  %v210 = fptosi <4 x float> %v209 to <4 x i32>
  %v211 = ashr <4 x i32> %v210, <i32 1, i32 1, i32 1, i32 1>
  %v212 = sub <4 x i32> %v210, %v211
  %v213 = add <4 x i32> %v211, <i32 127, i32 127, i32 127, i32 127>
  %v214 = shl <4 x i32> %v213, <i32 23, i32 23, i32 23, i32 23>
  %v215 = bitcast <4 x i32> %v214 to <4 x float>
  %v216 = fmul <4 x float> %v207, %v215
  %v217 = add <4 x i32> %v212, <i32 127, i32 127, i32 127, i32 127>
  %v218 = shl <4 x i32> %v217, <i32 23, i32 23, i32 23, i32 23>
  %v219 = bitcast <4 x i32> %v218 to <4 x float>
  %v220 = fmul <4 x float> %v216, %v219
  %m221 = fcmp olt <4 x float> %v190, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v222 = select <4 x i1> %m221, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v220
  %m223 = fcmp ogt <4 x float> %v190, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v224 = select <4 x i1> %m223, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v222
  %v225 = fadd <4 x float> %v224, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v226 = fdiv <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, %v225
  %v227 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v226
  %v228 = fmul <4 x float> %v186, %v186
  %v229 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000>, <4 x float> %v228, <4 x float> <float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000>)
  %v230 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v229, <4 x float> %v228, <4 x float> <float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000>)
  %v231 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v230, <4 x float> %v228, <4 x float> <float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000>)
  %v232 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v231, <4 x float> %v228, <4 x float> <float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000>)
  %v233 = fmul <4 x float> %v232, %v228
  %v234 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v233, <4 x float> %v186, <4 x float> %v186)
  %m235 = fcmp olt <4 x float> %v186, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v236 = fneg <4 x float> %v227
  %v237 = select <4 x i1> %m235, <4 x float> %v236, <4 x float> %v227
  %m238 = fcmp olt <4 x float> %v189, <float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000>
  %v239 = select <4 x i1> %m238, <4 x float> %v234, <4 x float> %v237
  %v240 = fneg <4 x float> %v239
  %m241 = fcmp ogt <4 x float> %v240, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v242 = select <4 x i1> %m241, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v240
  %m243 = fcmp olt <4 x float> %v242, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v244 = select <4 x i1> %m243, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v242
  %v245 = fmul <4 x float> %v244, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v246 = fadd <4 x float> %v245, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v247 = fsub <4 x float> %v246, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v248 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v247, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v244)
  %v249 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v247, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v248)
  %v250 = fmul <4 x float> %v249, %v249
  %v251 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v249, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v252 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v251, <4 x float> %v249, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v253 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v252, <4 x float> %v249, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v254 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v253, <4 x float> %v249, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v255 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v254, <4 x float> %v249, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v256 = fadd <4 x float> %v249, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v257 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v255, <4 x float> %v250, <4 x float> %v256)
  %m258 = fcmp uno <4 x float> %v240, %v240
  %v259 = select <4 x i1> %m258, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v247
  %v260 = fptosi <4 x float> %v259 to <4 x i32>
  %v261 = ashr <4 x i32> %v260, <i32 1, i32 1, i32 1, i32 1>
  %v262 = sub <4 x i32> %v260, %v261
  %v263 = add <4 x i32> %v261, <i32 127, i32 127, i32 127, i32 127>
  %v264 = shl <4 x i32> %v263, <i32 23, i32 23, i32 23, i32 23>
  %v265 = bitcast <4 x i32> %v264 to <4 x float>
  %v266 = fmul <4 x float> %v257, %v265
  %v267 = add <4 x i32> %v262, <i32 127, i32 127, i32 127, i32 127>
  %v268 = shl <4 x i32> %v267, <i32 23, i32 23, i32 23, i32 23>
  %v269 = bitcast <4 x i32> %v268 to <4 x float>
  %v270 = fmul <4 x float> %v266, %v269
  %m271 = fcmp olt <4 x float> %v240, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v272 = select <4 x i1> %m271, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v270
  %m273 = fcmp ogt <4 x float> %v240, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v274 = select <4 x i1> %m273, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v272
  %v275 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v274
  %v276 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v275
  %p277 = getelementptr inbounds float, ptr %p71, i64 %i63
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v276, ptr %p277, i32 1, <4 x i1> %m181)
  br label %after173
after173:
  %i278 = add nsw i64 %index64, 1
  br label %loop64
done64:
  %i279 = add nsw i64 %index33, 1
  br label %loop33
done33:
  ret void
}
