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
  %index27 = phi i64 [%first, %entry], [%i174, %done53]
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
  %index53 = phi i64 [0, %body27], [%i173, %after114]
  %c54 = icmp slt i64 %index53, %i37
  br i1 %c54, label %body53, label %done53
body53:
  %i55 = mul nsw i64 %index53, %n16
  %p56 = getelementptr inbounds float, ptr %p45, i64 %i55
  %i57 = mul nsw i64 %index53, %n20
  %p58 = getelementptr inbounds float, ptr %p50, i64 %i57
  br label %loop59
loop59:
  %index59 = phi i64 [0, %body53], [%i111, %body59]
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
  %v83 = fneg <4 x float> %v82
  %m84 = fcmp olt <4 x float> %v83, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v85 = select <4 x i1> %m84, <4 x float> %v83, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m86 = fcmp olt <4 x float> %v85, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v87 = select <4 x i1> %m86, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v85
  %v88 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v87, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v89 = fsub <4 x float> %v88, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v90 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v89, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v87)
  %v91 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v89, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v90)
  %v92 = fmul <4 x float> %v91, %v91
  %v93 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v91, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v94 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v93, <4 x float> %v91, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v95 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v94, <4 x float> %v91, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v96 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v95, <4 x float> %v91, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v97 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v96, <4 x float> %v91, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v98 = fadd <4 x float> %v91, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v99 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v97, <4 x float> %v92, <4 x float> %v98)
  %v100 = bitcast <4 x float> %v88 to <4 x i32>
  %v101 = shl <4 x i32> %v100, <i32 23, i32 23, i32 23, i32 23>
  %v102 = bitcast <4 x float> %v99 to <4 x i32>
  %v103 = add <4 x i32> %v102, %v101
  %v104 = bitcast <4 x i32> %v103 to <4 x float>
  %v105 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v104
  %v106 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v105
  %m107 = fcmp uno <4 x float> %v82, %v82
  %v108 = select <4 x i1> %m107, <4 x float> %v82, <4 x float> %v106
  %v109 = fmul <4 x float> %v82, %v108
  %p110 = getelementptr inbounds float, ptr %p58, i64 %index59
  store <4 x float> %v109, ptr %p110, align 1
  %i111 = add nsw i64 %index59, 4
  br label %loop59
done59:
  %i112 = sub nsw i64 %i40, %i52
  %c113 = icmp sgt i64 %i112, 0
  br i1 %c113, label %then114, label %after114
then114:
  %c115 = icmp sgt i64 %i112, 0
  %i116 = select i1 %c115, i64 %i112, i64 0
  %c117 = icmp slt i64 %i116, 4
  %i118 = select i1 %c117, i64 %i116, i64 4
  %v119 = trunc i64 %i118 to i32
  %v120 = insertelement <4 x i32> poison, i32 %v119, i64 0
  %v121 = shufflevector <4 x i32> %v120, <4 x i32> poison, <4 x i32> zeroinitializer
  %m122 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v121
  %p123 = getelementptr inbounds float, ptr %p56, i64 %i52
  %v124 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p123, i32 1, <4 x i1> %m122, <4 x float> zeroinitializer)
  %m125 = fcmp ogt <4 x float> %v124, zeroinitializer
  %v126 = fmul <4 x float> %v124, <float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000>
  %v127 = select <4 x i1> %m125, <4 x float> %v124, <4 x float> %v126
  %m128 = fcmp olt <4 x float> %v127, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v129 = select <4 x i1> %m128, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v127
  %m130 = fcmp ogt <4 x float> %v129, <float 0x4018000000000000, float 0x4018000000000000, float 0x4018000000000000, float 0x4018000000000000>
  %v131 = select <4 x i1> %m130, <4 x float> <float 0x4018000000000000, float 0x4018000000000000, float 0x4018000000000000, float 0x4018000000000000>, <4 x float> %v129
  %v132 = fmul <4 x float> %v131, <float 0x3FC99999A0000000, float 0x3FC99999A0000000, float 0x3FC99999A0000000, float 0x3FC99999A0000000>
  %v133 = fadd <4 x float> %v132, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %m134 = fcmp olt <4 x float> %v133, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v135 = select <4 x i1> %m134, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v133
  %m136 = fcmp ogt <4 x float> %v135, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v137 = select <4 x i1> %m136, <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, <4 x float> %v135
  %v138 = fmul <4 x float> %v137, <float 0x3FC5555560000000, float 0x3FC5555560000000, float 0x3FC5555560000000, float 0x3FC5555560000000>
  %v139 = fadd <4 x float> %v138, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %m140 = fcmp olt <4 x float> %v139, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v141 = select <4 x i1> %m140, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v139
  %m142 = fcmp ogt <4 x float> %v141, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v143 = select <4 x i1> %m142, <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, <4 x float> %v141
  %v144 = fmul <4 x float> %v137, %v143
  %v145 = fneg <4 x float> %v144
  %m146 = fcmp olt <4 x float> %v145, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v147 = select <4 x i1> %m146, <4 x float> %v145, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m148 = fcmp olt <4 x float> %v147, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v149 = select <4 x i1> %m148, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v147
  %v150 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v149, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v151 = fsub <4 x float> %v150, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v152 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v151, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v149)
  %v153 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v151, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v152)
  %v154 = fmul <4 x float> %v153, %v153
  %v155 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v153, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v156 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v155, <4 x float> %v153, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v157 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v156, <4 x float> %v153, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v158 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v157, <4 x float> %v153, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v159 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v158, <4 x float> %v153, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v160 = fadd <4 x float> %v153, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v161 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v159, <4 x float> %v154, <4 x float> %v160)
  %v162 = bitcast <4 x float> %v150 to <4 x i32>
  %v163 = shl <4 x i32> %v162, <i32 23, i32 23, i32 23, i32 23>
  %v164 = bitcast <4 x float> %v161 to <4 x i32>
  %v165 = add <4 x i32> %v164, %v163
  %v166 = bitcast <4 x i32> %v165 to <4 x float>
  %v167 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v166
  %v168 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v167
  %m169 = fcmp uno <4 x float> %v144, %v144
  %v170 = select <4 x i1> %m169, <4 x float> %v144, <4 x float> %v168
  %v171 = fmul <4 x float> %v144, %v170
  %p172 = getelementptr inbounds float, ptr %p58, i64 %i52
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v171, ptr %p172, i32 1, <4 x i1> %m122)
  br label %after114
after114:
  %i173 = add nsw i64 %index53, 1
  br label %loop53
done53:
  %i174 = add nsw i64 %index27, 1
  br label %loop27
done27:
  ret void
}
