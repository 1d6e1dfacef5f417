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
  %index33 = phi i64 [%first, %entry], [%i237, %done64]
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
  %index64 = phi i64 [0, %body33], [%i236, %after152]
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
  %index72 = phi i64 [0, %body64], [%i149, %body72]
  %c73 = icmp slt i64 %index72, %i63
  br i1 %c73, label %body72, label %done72
body72:
  %p74 = getelementptr inbounds float, ptr %p67, i64 %index72
  %v75 = load <4 x float>, ptr %p74, align 1
  %v76 = fmul <4 x float> %v75, %v75
  %v77 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v76, <4 x float> <float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000>, <4 x float> <float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000>)
  %v78 = fmul <4 x float> %v75, %v77
  %v79 = fneg <4 x float> %v78
  %m80 = fcmp olt <4 x float> %v79, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v81 = select <4 x i1> %m80, <4 x float> %v79, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m82 = fcmp olt <4 x float> %v81, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v83 = select <4 x i1> %m82, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v81
  %v84 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v83, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v85 = fsub <4 x float> %v84, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v86 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v85, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v83)
  %v87 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v85, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v86)
  %v88 = fmul <4 x float> %v87, %v87
  %v89 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v87, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v90 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v89, <4 x float> %v87, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v91 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v90, <4 x float> %v87, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v92 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v91, <4 x float> %v87, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v93 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v92, <4 x float> %v87, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v94 = fadd <4 x float> %v87, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v95 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v93, <4 x float> %v88, <4 x float> %v94)
  %v96 = bitcast <4 x float> %v84 to <4 x i32>
  %v97 = shl <4 x i32> %v96, <i32 23, i32 23, i32 23, i32 23>
  %v98 = bitcast <4 x float> %v95 to <4 x i32>
  %v99 = add <4 x i32> %v98, %v97
  %v100 = bitcast <4 x i32> %v99 to <4 x float>
  %v101 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v100
  %v102 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v101
  %m103 = fcmp uno <4 x float> %v78, %v78
  %v104 = select <4 x i1> %m103, <4 x float> %v78, <4 x float> %v102
  %v105 = fmul <4 x float> %v75, %v104
  %p106 = getelementptr inbounds float, ptr %p69, i64 %index72
  %v107 = load <4 x float>, ptr %p106, align 1
  %v108 = fmul <4 x float> %v107, %v107
  %v109 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v108, <4 x float> <float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000>, <4 x float> <float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000>)
  %v110 = fmul <4 x float> %v107, %v109
  %v111 = fneg <4 x float> %v110
  %m112 = fcmp olt <4 x float> %v111, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v113 = select <4 x i1> %m112, <4 x float> %v111, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m114 = fcmp olt <4 x float> %v113, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v115 = select <4 x i1> %m114, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v113
  %v116 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v115, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v117 = fsub <4 x float> %v116, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v118 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v117, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v115)
  %v119 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v117, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v118)
  %v120 = fmul <4 x float> %v119, %v119
  %v121 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v119, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v122 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v121, <4 x float> %v119, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v123 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v122, <4 x float> %v119, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v124 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v123, <4 x float> %v119, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v125 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v124, <4 x float> %v119, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v126 = fadd <4 x float> %v119, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v127 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v125, <4 x float> %v120, <4 x float> %v126)
  %v128 = bitcast <4 x float> %v116 to <4 x i32>
  %v129 = shl <4 x i32> %v128, <i32 23, i32 23, i32 23, i32 23>
  %v130 = bitcast <4 x float> %v127 to <4 x i32>
  %v131 = add <4 x i32> %v130, %v129
  %v132 = bitcast <4 x i32> %v131 to <4 x float>
  %v133 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v132
  %v134 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v133
  %m135 = fcmp uno <4 x float> %v110, %v110
  %v136 = select <4 x i1> %m135, <4 x float> %v110, <4 x float> %v134
  %m137 = fcmp olt <4 x float> %v107, <float 0xC034000000000000, float 0xC034000000000000, float 0xC034000000000000, float 0xC034000000000000>
  %v138 = select <4 x i1> %m137, <4 x float> <float 0xC034000000000000, float 0xC034000000000000, float 0xC034000000000000, float 0xC034000000000000>, <4 x float> %v107
  %m139 = fcmp ogt <4 x float> %v138, <float 0x4034000000000000, float 0x4034000000000000, float 0x4034000000000000, float 0x4034000000000000>
  %v140 = select <4 x i1> %m139, <4 x float> <float 0x4034000000000000, float 0x4034000000000000, float 0x4034000000000000, float 0x4034000000000000>, <4 x float> %v138
  %v141 = fmul <4 x float> %v140, %v140
  %v142 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v141, <4 x float> <float 0x3FCB6676C0000000, float 0x3FCB6676C0000000, float 0x3FCB6676C0000000, float 0x3FCB6676C0000000>, <4 x float> <float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000>)
  %v143 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v136
  %v144 = fmul <4 x float> %v136, %v143
  %v145 = fmul <4 x float> %v140, %v144
  %v146 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v145, <4 x float> %v142, <4 x float> %v136)
  %v147 = fmul <4 x float> %v105, %v146
  %p148 = getelementptr inbounds float, ptr %p71, i64 %index72
  store <4 x float> %v147, ptr %p148, align 1
  %i149 = add nsw i64 %index72, 4
  br label %loop72
done72:
  %i150 = sub nsw i64 %i46, %i63
  %c151 = icmp sgt i64 %i150, 0
  br i1 %c151, label %then152, label %after152
then152:
  %c153 = icmp sgt i64 %i150, 0
  %i154 = select i1 %c153, i64 %i150, i64 0
  %c155 = icmp slt i64 %i154, 4
  %i156 = select i1 %c155, i64 %i154, i64 4
  %v157 = trunc i64 %i156 to i32
  %v158 = insertelement <4 x i32> poison, i32 %v157, i64 0
  %v159 = shufflevector <4 x i32> %v158, <4 x i32> poison, <4 x i32> zeroinitializer
  %m160 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v159
  %p161 = getelementptr inbounds float, ptr %p67, i64 %i63
  %v162 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p161, i32 1, <4 x i1> %m160, <4 x float> zeroinitializer)
  %v163 = fmul <4 x float> %v162, %v162
  %v164 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v163, <4 x float> <float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000>, <4 x float> <float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000>)
  %v165 = fmul <4 x float> %v162, %v164
  %v166 = fneg <4 x float> %v165
  %m167 = fcmp olt <4 x float> %v166, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v168 = select <4 x i1> %m167, <4 x float> %v166, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m169 = fcmp olt <4 x float> %v168, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v170 = select <4 x i1> %m169, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v168
  %v171 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v170, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v172 = fsub <4 x float> %v171, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v173 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v172, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v170)
  %v174 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v172, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v173)
  %v175 = fmul <4 x float> %v174, %v174
  %v176 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v174, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v177 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v176, <4 x float> %v174, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v178 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v177, <4 x float> %v174, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v179 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v178, <4 x float> %v174, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v180 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v179, <4 x float> %v174, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v181 = fadd <4 x float> %v174, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v182 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v180, <4 x float> %v175, <4 x float> %v181)
  %v183 = bitcast <4 x float> %v171 to <4 x i32>
  %v184 = shl <4 x i32> %v183, <i32 23, i32 23, i32 23, i32 23>
  %v185 = bitcast <4 x float> %v182 to <4 x i32>
  %v186 = add <4 x i32> %v185, %v184
  %v187 = bitcast <4 x i32> %v186 to <4 x float>
  %v188 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v187
  %v189 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v188
  %m190 = fcmp uno <4 x float> %v165, %v165
  %v191 = select <4 x i1> %m190, <4 x float> %v165, <4 x float> %v189
  %v192 = fmul <4 x float> %v162, %v191
  %p193 = getelementptr inbounds float, ptr %p69, i64 %i63
  %v194 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p193, i32 1, <4 x i1> %m160, <4 x float> zeroinitializer)
  %v195 = fmul <4 x float> %v194, %v194
  %v196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v195, <4 x float> <float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000>, <4 x float> <float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000>)
  %v197 = fmul <4 x float> %v194, %v196
  %v198 = fneg <4 x float> %v197
  %m199 = fcmp olt <4 x float> %v198, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v200 = select <4 x i1> %m199, <4 x float> %v198, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m201 = fcmp olt <4 x float> %v200, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v202 = select <4 x i1> %m201, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v200
  %v203 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v202, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v204 = fsub <4 x float> %v203, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v205 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v204, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v202)
  %v206 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v204, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v205)
  %v207 = fmul <4 x float> %v206, %v206
  %v208 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v206, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v209 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v208, <4 x float> %v206, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v210 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v209, <4 x float> %v206, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v211 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v210, <4 x float> %v206, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v212 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v211, <4 x float> %v206, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v213 = fadd <4 x float> %v206, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v214 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v212, <4 x float> %v207, <4 x float> %v213)
  %v215 = bitcast <4 x float> %v203 to <4 x i32>
  %v216 = shl <4 x i32> %v215, <i32 23, i32 23, i32 23, i32 23>
  %v217 = bitcast <4 x float> %v214 to <4 x i32>
  %v218 = add <4 x i32> %v217, %v216
  %v219 = bitcast <4 x i32> %v218 to <4 x float>
  %v220 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v219
  %v221 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v220
  %m222 = fcmp uno <4 x float> %v197, %v197
  %v223 = select <4 x i1> %m222, <4 x float> %v197, <4 x float> %v221
  %m224 = fcmp olt <4 x float> %v194, <float 0xC034000000000000, float 0xC034000000000000, float 0xC034000000000000, float 0xC034000000000000>
  %v225 = select <4 x i1> %m224, <4 x float> <float 0xC034000000000000, float 0xC034000000000000, float 0xC034000000000000, float 0xC034000000000000>, <4 x float> %v194
  %m226 = fcmp ogt <4 x float> %v225, <float 0x4034000000000000, float 0x4034000000000000, float 0x4034000000000000, float 0x4034000000000000>
  %v227 = select <4 x i1> %m226, <4 x float> <float 0x4034000000000000, float 0x4034000000000000, float 0x4034000000000000, float 0x4034000000000000>, <4 x float> %v225
  %v228 = fmul <4 x float> %v227, %v227
  %v229 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v228, <4 x float> <float 0x3FCB6676C0000000, float 0x3FCB6676C0000000, float 0x3FCB6676C0000000, float 0x3FCB6676C0000000>, <4 x float> <float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000>)
  %v230 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v223
  %v231 = fmul <4 x float> %v223, %v230
  %v232 = fmul <4 x float> %v227, %v231
  %v233 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v232, <4 x float> %v229, <4 x float> %v223)
  %v234 = fmul <4 x float> %v192, %v233
  %p235 = getelementptr inbounds float, ptr %p71, i64 %i63
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v234, ptr %p235, i32 1, <4 x i1> %m160)
  br label %after152
after152:
  %i236 = add nsw i64 %index64, 1
  br label %loop64
done64:
  %i237 = add nsw i64 %index33, 1
  br label %loop33
done33:
  ret void
}
