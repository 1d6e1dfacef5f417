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
  %index33 = phi i64 [%first, %entry], [%i273, %done64]
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
  %index64 = phi i64 [0, %body33], [%i272, %after170]
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
  %index72 = phi i64 [0, %body64], [%i167, %body72]
  %c73 = icmp slt i64 %index72, %i63
  br i1 %c73, label %body72, label %done72
body72:
  %p74 = getelementptr inbounds float, ptr %p67, i64 %index72
  %v75 = load <4 x float>, ptr %p74, align 1
  %v76 = fmul <4 x float> %v75, %v75
  %v77 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v76, <4 x float> <float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000>, <4 x float> <float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000>)
  %v78 = fmul <4 x float> %v75, %v77
  %v79 = fneg <4 x float> %v78
  %m80 = fcmp ogt <4 x float> %v79, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v81 = select <4 x i1> %m80, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v79
  %m82 = fcmp olt <4 x float> %v81, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v83 = select <4 x i1> %m82, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v81
  %v84 = fmul <4 x float> %v83, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v85 = fadd <4 x float> %v84, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v86 = fsub <4 x float> %v85, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v87 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v86, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v83)
  %v88 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v86, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v87)
  %v89 = fmul <4 x float> %v88, %v88
  %v90 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v88, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v91 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v90, <4 x float> %v88, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v92 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v91, <4 x float> %v88, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v93 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v92, <4 x float> %v88, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v94 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v93, <4 x float> %v88, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v95 = fadd <4 x float> %v88, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v96 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v94, <4 x float> %v89, <4 x float> %v95)
  %m97 = fcmp uno <4 x float> %v79, %v79
  %v98 = select <4 x i1> %m97, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v86
  %v99 = fptosi <4 x float> %v98 to <4 x i32>
  %v100 = ashr <4 x i32> %v99, <i32 1, i32 1, i32 1, i32 1>
  %v101 = sub <4 x i32> %v99, %v100
  %v102 = add <4 x i32> %v100, <i32 127, i32 127, i32 127, i32 127>
  %v103 = shl <4 x i32> %v102, <i32 23, i32 23, i32 23, i32 23>
  %v104 = bitcast <4 x i32> %v103 to <4 x float>
  %v105 = fmul <4 x float> %v96, %v104
  %v106 = add <4 x i32> %v101, <i32 127, i32 127, i32 127, i32 127>
  %v107 = shl <4 x i32> %v106, <i32 23, i32 23, i32 23, i32 23>
  %v108 = bitcast <4 x i32> %v107 to <4 x float>
  %v109 = fmul <4 x float> %v105, %v108
  %m110 = fcmp olt <4 x float> %v79, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v111 = select <4 x i1> %m110, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v109
  %m112 = fcmp ogt <4 x float> %v79, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v113 = select <4 x i1> %m112, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v111
  %v114 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v113
  %v115 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v114
  %v116 = fmul <4 x float> %v75, %v115
  %p117 = getelementptr inbounds float, ptr %p69, i64 %index72
  %v118 = load <4 x float>, ptr %p117, align 1
  %v119 = fmul <4 x float> %v118, %v118
  %v120 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v119, <4 x float> <float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000>, <4 x float> <float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000>)
  %v121 = fmul <4 x float> %v118, %v120
  %v122 = fneg <4 x float> %v121
  %m123 = fcmp ogt <4 x float> %v122, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v124 = select <4 x i1> %m123, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v122
  %m125 = fcmp olt <4 x float> %v124, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v126 = select <4 x i1> %m125, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v124
  %v127 = fmul <4 x float> %v126, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v128 = fadd <4 x float> %v127, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v129 = fsub <4 x float> %v128, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v130 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v129, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v126)
  %v131 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v129, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v130)
  %v132 = fmul <4 x float> %v131, %v131
  %v133 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v131, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v134 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v133, <4 x float> %v131, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v135 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v134, <4 x float> %v131, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v136 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v135, <4 x float> %v131, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v137 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v136, <4 x float> %v131, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v138 = fadd <4 x float> %v131, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v139 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v137, <4 x float> %v132, <4 x float> %v138)
  %m140 = fcmp uno <4 x float> %v122, %v122
  %v141 = select <4 x i1> %m140, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v129
  %v142 = fptosi <4 x float> %v141 to <4 x i32>
  %v143 = ashr <4 x i32> %v142, <i32 1, i32 1, i32 1, i32 1>
  %v144 = sub <4 x i32> %v142, %v143
  %v145 = add <4 x i32> %v143, <i32 127, i32 127, i32 127, i32 127>
  %v146 = shl <4 x i32> %v145, <i32 23, i32 23, i32 23, i32 23>
  %v147 = bitcast <4 x i32> %v146 to <4 x float>
  %v148 = fmul <4 x float> %v139, %v147
  %v149 = add <4 x i32> %v144, <i32 127, i32 127, i32 127, i32 127>
  %v150 = shl <4 x i32> %v149, <i32 23, i32 23, i32 23, i32 23>
  %v151 = bitcast <4 x i32> %v150 to <4 x float>
  %v152 = fmul <4 x float> %v148, %v151
  %m153 = fcmp olt <4 x float> %v122, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v154 = select <4 x i1> %m153, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v152
  %m155 = fcmp ogt <4 x float> %v122, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v156 = select <4 x i1> %m155, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v154
  %v157 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v156
  %v158 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v157
  %v159 = fmul <4 x float> %v118, %v118
  %v160 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v159, <4 x float> <float 0x3FCB6676C0000000, float 0x3FCB6676C0000000, float 0x3FCB6676C0000000, float 0x3FCB6676C0000000>, <4 x float> <float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000>)
  %v161 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v158
  %v162 = fmul <4 x float> %v158, %v161
  %v163 = fmul <4 x float> %v118, %v162
  %v164 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v163, <4 x float> %v160, <4 x float> %v158)
  %v165 = fmul <4 x float> %v116, %v164
  %p166 = getelementptr inbounds float, ptr %p71, i64 %index72
  store <4 x float> %v165, ptr %p166, align 1
  %i167 = add nsw i64 %index72, 4
  br label %loop72
done72:
  %i168 = sub nsw i64 %i46, %i63
  %c169 = icmp sgt i64 %i168, 0
  br i1 %c169, label %then170, label %after170
then170:
  %c171 = icmp sgt i64 %i168, 0
  %i172 = select i1 %c171, i64 %i168, i64 0
  %c173 = icmp slt i64 %i172, 4
  %i174 = select i1 %c173, i64 %i172, i64 4
  %v175 = trunc i64 %i174 to i32
  %v176 = insertelement <4 x i32> poison, i32 %v175, i64 0
  %v177 = shufflevector <4 x i32> %v176, <4 x i32> poison, <4 x i32> zeroinitializer
  %m178 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v177
  %p179 = getelementptr inbounds float, ptr %p67, i64 %i63
  %v180 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p179, i32 1, <4 x i1> %m178, <4 x float> zeroinitializer)
  %v181 = fmul <4 x float> %v180, %v180
  %v182 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v181, <4 x float> <float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000>, <4 x float> <float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000>)
  %v183 = fmul <4 x float> %v180, %v182
  %v184 = fneg <4 x float> %v183
  %m185 = fcmp ogt <4 x float> %v184, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v186 = select <4 x i1> %m185, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v184
  %m187 = fcmp olt <4 x float> %v186, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v188 = select <4 x i1> %m187, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v186
  %v189 = fmul <4 x float> %v188, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v190 = fadd <4 x float> %v189, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v191 = fsub <4 x float> %v190, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v192 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v191, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v188)
  %v193 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v191, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v192)
  %v194 = fmul <4 x float> %v193, %v193
  %v195 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v193, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v195, <4 x float> %v193, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v197 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v196, <4 x float> %v193, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v198 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v197, <4 x float> %v193, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v199 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v198, <4 x float> %v193, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v200 = fadd <4 x float> %v193, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v201 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v199, <4 x float> %v194, <4 x float> %v200)
  %m202 = fcmp uno <4 x float> %v184, %v184
  %v203 = select <4 x i1> %m202, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v191
  %v204 = fptosi <4 x float> %v203 to <4 x i32>
  %v205 = ashr <4 x i32> %v204, <i32 1, i32 1, i32 1, i32 1>
  %v206 = sub <4 x i32> %v204, %v205
  %v207 = add <4 x i32> %v205, <i32 127, i32 127, i32 127, i32 127>
  %v208 = shl <4 x i32> %v207, <i32 23, i32 23, i32 23, i32 23>
  %v209 = bitcast <4 x i32> %v208 to <4 x float>
  %v210 = fmul <4 x float> %v201, %v209
  %v211 = add <4 x i32> %v206, <i32 127, i32 127, i32 127, i32 127>
  %v212 = shl <4 x i32> %v211, <i32 23, i32 23, i32 23, i32 23>
  %v213 = bitcast <4 x i32> %v212 to <4 x float>
  %v214 = fmul <4 x float> %v210, %v213
  %m215 = fcmp olt <4 x float> %v184, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v216 = select <4 x i1> %m215, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v214
  %m217 = fcmp ogt <4 x float> %v184, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v218 = select <4 x i1> %m217, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v216
  %v219 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v218
  %v220 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v219
  %v221 = fmul <4 x float> %v180, %v220
  %p222 = getelementptr inbounds float, ptr %p69, i64 %i63
  %v223 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p222, i32 1, <4 x i1> %m178, <4 x float> zeroinitializer)
  %v224 = fmul <4 x float> %v223, %v223
  %v225 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v224, <4 x float> <float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000>, <4 x float> <float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000>)
  %v226 = fmul <4 x float> %v223, %v225
  %v227 = fneg <4 x float> %v226
  %m228 = fcmp ogt <4 x float> %v227, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v229 = select <4 x i1> %m228, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v227
  %m230 = fcmp olt <4 x float> %v229, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v231 = select <4 x i1> %m230, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v229
  %v232 = fmul <4 x float> %v231, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v233 = fadd <4 x float> %v232, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v234 = fsub <4 x float> %v233, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v235 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v234, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v231)
  %v236 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v234, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v235)
  %v237 = fmul <4 x float> %v236, %v236
  %v238 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v236, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v239 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v238, <4 x float> %v236, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v240 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v239, <4 x float> %v236, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v241 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v240, <4 x float> %v236, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v242 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v241, <4 x float> %v236, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v243 = fadd <4 x float> %v236, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v244 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v242, <4 x float> %v237, <4 x float> %v243)
  %m245 = fcmp uno <4 x float> %v227, %v227
  %v246 = select <4 x i1> %m245, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v234
  %v247 = fptosi <4 x float> %v246 to <4 x i32>
  %v248 = ashr <4 x i32> %v247, <i32 1, i32 1, i32 1, i32 1>
  %v249 = sub <4 x i32> %v247, %v248
  %v250 = add <4 x i32> %v248, <i32 127, i32 127, i32 127, i32 127>
  %v251 = shl <4 x i32> %v250, <i32 23, i32 23, i32 23, i32 23>
  %v252 = bitcast <4 x i32> %v251 to <4 x float>
  %v253 = fmul <4 x float> %v244, %v252
  %v254 = add <4 x i32> %v249, <i32 127, i32 127, i32 127, i32 127>
  %v255 = shl <4 x i32> %v254, <i32 23, i32 23, i32 23, i32 23>
  %v256 = bitcast <4 x i32> %v255 to <4 x float>
  %v257 = fmul <4 x float> %v253, %v256
  %m258 = fcmp olt <4 x float> %v227, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v259 = select <4 x i1> %m258, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v257
  %m260 = fcmp ogt <4 x float> %v227, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v261 = select <4 x i1> %m260, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v259
  %v262 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v261
  %v263 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v262
  %v264 = fmul <4 x float> %v223, %v223
  %v265 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v264, <4 x float> <float 0x3FCB6676C0000000, float 0x3FCB6676C0000000, float 0x3FCB6676C0000000, float 0x3FCB6676C0000000>, <4 x float> <float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000>)
  %v266 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v263
  %v267 = fmul <4 x float> %v263, %v266
  %v268 = fmul <4 x float> %v223, %v267
  %v269 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v268, <4 x float> %v265, <4 x float> %v263)
  %v270 = fmul <4 x float> %v221, %v269
  %p271 = getelementptr inbounds float, ptr %p71, i64 %i63
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v270, ptr %p271, i32 1, <4 x i1> %m178)
  br label %after170
after170:
  %i272 = add nsw i64 %index64, 1
  br label %loop64
done64:
  %i273 = add nsw i64 %index33, 1
  br label %loop33
done33:
  ret void
}
