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
  %i21 = sub nsw i64 %n12, 1
  %i22 = add nsw i64 %n10, %i21
  %i23 = udiv i64 %i22, %n12
  %i24 = sub nsw i64 %n8, 1
  %i25 = add nsw i64 %n6, %i24
  %i26 = udiv i64 %i25, %n8
  br label %loop27
loop27:
  %index27 = phi i64 [%first, %entry], [%i198, %done53]
  %c28 = icmp slt i64 %index27, %last
  br i1 %c28, label %body27, label %done27
body27:
  %i29 = udiv i64 %index27, %i23
  %i30 = urem i64 %index27, %i23
  %i31 = udiv i64 %i29, %i26
  %i32 = urem i64 %i29, %i26
  %i33 = mul nsw i64 %i32, %n8
  %i34 = mul nsw i64 %i30, %n12
  %i35 = sub nsw i64 %n6, %i33
  %c36 = icmp slt i64 %n8, %i35
  %i37 = select i1 %c36, i64 %n8, i64 %i35
  %i38 = sub nsw i64 %n10, %i34
  %c39 = icmp slt i64 %n12, %i38
  %i40 = select i1 %c39, i64 %n12, i64 %i38
  %i41 = mul nsw i64 %i31, %n14
  %i42 = mul nsw i64 %i33, %n16
  %p43 = getelementptr inbounds float, ptr %p2, i64 %i41
  %p44 = getelementptr inbounds float, ptr %p43, i64 %i42
  %p45 = getelementptr inbounds float, ptr %p44, i64 %i34
  %i46 = mul nsw i64 %i31, %n18
  %i47 = mul nsw i64 %i33, %n20
  %p48 = getelementptr inbounds float, ptr %p4, i64 %i46
  %p49 = getelementptr inbounds float, ptr %p48, i64 %i47
  %p50 = getelementptr inbounds float, ptr %p49, i64 %i34
  %i51 = udiv i64 %i40, 4
  %i52 = mul nsw i64 %i51, 4
  br label %loop53
loop53:
  %index53 = phi i64 [0, %body27], [%i197, %after126]
  %c54 = icmp slt i64 %index53, %i37
  br i1 %c54, label %body53, label %done53
body53:
  %i55 = mul nsw i64 %index53, %n16
  %p56 = getelementptr inbounds float, ptr %p45, i64 %i55
  %i57 = mul nsw i64 %index53, %n20
  %p58 = getelementptr inbounds float, ptr %p50, i64 %i57
  br label %loop59
loop59:
  %index59 = phi i64 [0, %body53], [%i123, %body59]
  %c60 = icmp slt i64 %index59, %i52
  br i1 %c60, label %body59, label %done59
body59:
  %p61 = getelementptr inbounds float, ptr %p56, i64 %index59
  %v62 = load <4 x float>, ptr %p61, align 1
  %m63 = fcmp ogt <4 x float> %v62, zeroinitializer
  %v64 = fmul <4 x float> %v62, <float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000>
  %v65 = select <4 x i1> %m63, <4 x float> %v62, <4 x float> %v64
  %m66 = fcmp olt <4 x float> %v65, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v67 = select <4 x i1> %m66, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v65
  %m68 = fcmp ogt <4 x float> %v67, <float 0x4018000000000000, float 0x4018000000000000, float 0x4018000000000000, float 0x4018000000000000>
  %v69 = select <4 x i1> %m68, <4 x float> <float 0x4018000000000000, float 0x4018000000000000, float 0x4018000000000000, float 0x4018000000000000>, <4 x float> %v67
  %v70 = fmul <4 x float> %v69, <float 0x3FC99999A0000000, float 0x3FC99999A0000000, float 0x3FC99999A0000000, float 0x3FC99999A0000000>
  %v71 = fadd <4 x float> %v70, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %m72 = fcmp olt <4 x float> %v71, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v73 = select <4 x i1> %m72, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v71
  %m74 = fcmp ogt <4 x float> %v73, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v75 = select <4 x i1> %m74, <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, <4 x float> %v73
  %v76 = fmul <4 x float> %v75, <float 0x3FC5555560000000, float 0x3FC5555560000000, float 0x3FC5555560000000, float 0x3FC5555560000000>
  %v77 = fadd <4 x float> %v76, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %m78 = fcmp olt <4 x float> %v77, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v79 = select <4 x i1> %m78, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v77
  %m80 = fcmp ogt <4 x float> %v79, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v81 = select <4 x i1> %m80, <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, <4 x float> %v79
  %v82 = fmul <4 x float> %v75, %v81
  %v83 = fmul <4 x float> %v82, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v84 = fneg <4 x float> %v83
  %m85 = fcmp ogt <4 x float> %v84, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v86 = select <4 x i1> %m85, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v84
  %m87 = fcmp olt <4 x float> %v86, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v88 = select <4 x i1> %m87, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v86
  %v89 = fmul <4 x float> %v88, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v90 = fadd <4 x float> %v89, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v91 = fsub <4 x float> %v90, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v92 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v91, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v88)
  %v93 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v91, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v92)
  %v94 = fmul <4 x float> %v93, %v93
  %v95 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v93, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v96 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v95, <4 x float> %v93, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v97 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v96, <4 x float> %v93, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v98 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v97, <4 x float> %v93, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v99 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v98, <4 x float> %v93, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v100 = fadd <4 x float> %v93, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v101 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v99, <4 x float> %v94, <4 x float> %v100)
  %m102 = fcmp uno <4 x float> %v84, %v84
  %v103 = select <4 x i1> %m102, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v91
  %v104 = fptosi <4 x float> %v103 to <4 x i32>
  %v105 = ashr <4 x i32> %v104, <i32 1, i32 1, i32 1, i32 1>
  %v106 = sub <4 x i32> %v104, %v105
  %v107 = add <4 x i32> %v105, <i32 127, i32 127, i32 127, i32 127>
  %v108 = shl <4 x i32> %v107, <i32 23, i32 23, i32 23, i32 23>
  %v109 = bitcast <4 x i32> %v108 to <4 x float>
  %v110 = fmul <4 x float> %v101, %v109
  %v111 = add <4 x i32> %v106, <i32 127, i32 127, i32 127, i32 127>
  %v112 = shl <4 x i32> %v111, <i32 23, i32 23, i32 23, i32 23>
  %v113 = bitcast <4 x i32> %v112 to <4 x float>
  %v114 = fmul <4 x float> %v110, %v113
  %m115 = fcmp olt <4 x float> %v84, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v116 = select <4 x i1> %m115, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v114
  %m117 = fcmp ogt <4 x float> %v84, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v118 = select <4 x i1> %m117, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v116
  %v119 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v118
  %v120 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v119
  %v121 = fmul <4 x float> %v82, %v120
  %p122 = getelementptr inbounds float, ptr %p58, i64 %index59
  store <4 x float> %v121, ptr %p122, align 1
  %i123 = add nsw i64 %index59, 4
  br label %loop59
done59:
  %i124 = sub nsw i64 %i40, %i52
  %c125 = icmp sgt i64 %i124, 0
  br i1 %c125, label %then126, label %after126
then126:
  %c127 = icmp sgt i64 %i124, 0
  %i128 = select i1 %c127, i64 %i124, i64 0
  %c129 = icmp slt i64 %i128, 4
  %i130 = select i1 %c129, i64 %i128, i64 4
  %v131 = trunc i64 %i130 to i32
  %v132 = insertelement <4 x i32> poison, i32 %v131, i64 0
  %v133 = shufflevector <4 x i32> %v132, <4 x i32> poison, <4 x i32> zeroinitializer
  %m134 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v133
  %p135 = getelementptr inbounds float, ptr %p56, i64 %i52
  %v136 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p135, i32 1, <4 x i1> %m134, <4 x float> zeroinitializer)
  %m137 = fcmp ogt <4 x float> %v136, zeroinitializer
  %v138 = fmul <4 x float> %v136, <float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000>
  %v139 = select <4 x i1> %m137, <4 x float> %v136, <4 x float> %v138
  %m140 = fcmp olt <4 x float> %v139, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v141 = select <4 x i1> %m140, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v139
  %m142 = fcmp ogt <4 x float> %v141, <float 0x4018000000000000, float 0x4018000000000000, float 0x4018000000000000, float 0x4018000000000000>
  %v143 = select <4 x i1> %m142, <4 x float> <float 0x4018000000000000, float 0x4018000000000000, float 0x4018000000000000, float 0x4018000000000000>, <4 x float> %v141
  %v144 = fmul <4 x float> %v143, <float 0x3FC99999A0000000, float 0x3FC99999A0000000, float 0x3FC99999A0000000, float 0x3FC99999A0000000>
  %v145 = fadd <4 x float> %v144, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %m146 = fcmp olt <4 x float> %v145, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v147 = select <4 x i1> %m146, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v145
  %m148 = fcmp ogt <4 x float> %v147, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v149 = select <4 x i1> %m148, <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, <4 x float> %v147
  %v150 = fmul <4 x float> %v149, <float 0x3FC5555560000000, float 0x3FC5555560000000, float 0x3FC5555560000000, float 0x3FC5555560000000>
  %v151 = fadd <4 x float> %v150, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %m152 = fcmp olt <4 x float> %v151, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v153 = select <4 x i1> %m152, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v151
  %m154 = fcmp ogt <4 x float> %v153, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v155 = select <4 x i1> %m154, <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, <4 x float> %v153
  %v156 = fmul <4 x float> %v149, %v155
  %v157 = fmul <4 x float> %v156, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v158 = fneg <4 x float> %v157
  %m159 = fcmp ogt <4 x float> %v158, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v160 = select <4 x i1> %m159, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v158
  %m161 = fcmp olt <4 x float> %v160, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v162 = select <4 x i1> %m161, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v160
  %v163 = fmul <4 x float> %v162, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v164 = fadd <4 x float> %v163, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v165 = fsub <4 x float> %v164, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v166 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v165, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v162)
  %v167 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v165, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v166)
  %v168 = fmul <4 x float> %v167, %v167
  %v169 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v167, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v170 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v169, <4 x float> %v167, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v171 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v170, <4 x float> %v167, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v172 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v171, <4 x float> %v167, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v173 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v172, <4 x float> %v167, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v174 = fadd <4 x float> %v167, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v175 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v173, <4 x float> %v168, <4 x float> %v174)
  %m176 = fcmp uno <4 x float> %v158, %v158
  %v177 = select <4 x i1> %m176, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v165
  %v178 = fptosi <4 x float> %v177 to <4 x i32>
  %v179 = ashr <4 x i32> %v178, <i32 1, i32 1, i32 1, i32 1>
  %v180 = sub <4 x i32> %v178, %v179
  %v181 = add <4 x i32> %v179, <i32 127, i32 127, i32 127, i32 127>
  %v182 = shl <4 x i32> %v181, <i32 23, i32 23, i32 23, i32 23>
  %v183 = bitcast <4 x i32> %v182 to <4 x float>
  %v184 = fmul <4 x float> %v175, %v183
  %v185 = add <4 x i32> %v180, <i32 127, i32 127, i32 127, i32 127>
  %v186 = shl <4 x i32> %v185, <i32 23, i32 23, i32 23, i32 23>
  %v187 = bitcast <4 x i32> %v186 to <4 x float>
  %v188 = fmul <4 x float> %v184, %v187
  %m189 = fcmp olt <4 x float> %v158, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v190 = select <4 x i1> %m189, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v188
  %m191 = fcmp ogt <4 x float> %v158, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v192 = select <4 x i1> %m191, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v190
  %v193 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v192
  %v194 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v193
  %v195 = fmul <4 x float> %v156, %v194
  %p196 = getelementptr inbounds float, ptr %p58, i64 %i52
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v195, ptr %p196, i32 1, <4 x i1> %m134)
  br label %after126
after126:
  %i197 = add nsw i64 %index53, 1
  br label %loop53
done53:
  %i198 = add nsw i64 %index27, 1
  br label %loop27
done27:
  ret void
}
