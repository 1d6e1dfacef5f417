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
  %v21 = getelementptr inbounds i64, ptr %arguments, i64 10
  %n22 = load i64, ptr %v21, align 8
  %v23 = getelementptr inbounds i64, ptr %arguments, i64 11
  %n24 = load i64, ptr %v23, align 8
  br label %loop25
loop25:
  %index25 = phi i64 [%first, %entry], [%i189, %done44]
  %c26 = icmp slt i64 %index25, %last
  br i1 %c26, label %body25, label %done25
body25:
  %i27 = udiv i64 %index25, %n6
  %i28 = urem i64 %index25, %n6
  %i29 = mul nsw i64 %i27, %n14
  %i30 = mul nsw i64 %i28, %n16
  %p31 = getelementptr inbounds float, ptr %p2, i64 %i29
  %p32 = getelementptr inbounds float, ptr %p31, i64 %i30
  %i33 = mul nsw i64 %i27, %n20
  %i34 = mul nsw i64 %i28, %n22
  %p35 = getelementptr inbounds float, ptr %p4, i64 %i33
  %p36 = getelementptr inbounds float, ptr %p35, i64 %i34
  %i37 = mul nsw i64 %n10, %n8
  %i38 = mul nsw i64 %index25, %i37
  %i39 = sub nsw i64 %n12, %i38
  %c40 = icmp slt i64 %n10, %i39
  %i41 = select i1 %c40, i64 %n10, i64 %i39
  %i42 = udiv i64 %i41, 4
  %i43 = mul nsw i64 %i42, 4
  br label %loop44
loop44:
  %index44 = phi i64 [0, %body25], [%i188, %after117]
  %c45 = icmp slt i64 %index44, %n8
  br i1 %c45, label %body44, label %done44
body44:
  %i46 = mul nsw i64 %index44, %n18
  %p47 = getelementptr inbounds float, ptr %p32, i64 %i46
  %i48 = mul nsw i64 %index44, %n24
  %p49 = getelementptr inbounds float, ptr %p36, i64 %i48
  br label %loop50
loop50:
  %index50 = phi i64 [0, %body44], [%i114, %body50]
  %c51 = icmp slt i64 %index50, %i43
  br i1 %c51, label %body50, label %done50
body50:
  %p52 = getelementptr inbounds float, ptr %p47, i64 %index50
  %v53 = load <4 x float>, ptr %p52, align 1
  %m54 = fcmp ogt <4 x float> %v53, zeroinitializer
  %v55 = fmul <4 x float> %v53, <float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000>
  %v56 = select <4 x i1> %m54, <4 x float> %v53, <4 x float> %v55
  %m57 = fcmp olt <4 x float> %v56, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v58 = select <4 x i1> %m57, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v56
  %m59 = fcmp ogt <4 x float> %v58, <float 0x4018000000000000, float 0x4018000000000000, float 0x4018000000000000, float 0x4018000000000000>
  %v60 = select <4 x i1> %m59, <4 x float> <float 0x4018000000000000, float 0x4018000000000000, float 0x4018000000000000, float 0x4018000000000000>, <4 x float> %v58
  %v61 = fmul <4 x float> %v60, <float 0x3FC99999A0000000, float 0x3FC99999A0000000, float 0x3FC99999A0000000, float 0x3FC99999A0000000>
  %v62 = fadd <4 x float> %v61, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %m63 = fcmp olt <4 x float> %v62, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v64 = select <4 x i1> %m63, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v62
  %m65 = fcmp ogt <4 x float> %v64, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v66 = select <4 x i1> %m65, <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, <4 x float> %v64
  %v67 = fmul <4 x float> %v66, <float 0x3FC5555560000000, float 0x3FC5555560000000, float 0x3FC5555560000000, float 0x3FC5555560000000>
  %v68 = fadd <4 x float> %v67, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %m69 = fcmp olt <4 x float> %v68, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v70 = select <4 x i1> %m69, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v68
  %m71 = fcmp ogt <4 x float> %v70, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v72 = select <4 x i1> %m71, <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, <4 x float> %v70
  %v73 = fmul <4 x float> %v66, %v72
  %v74 = fmul <4 x float> %v73, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v75 = fneg <4 x float> %v74
  %m76 = fcmp ogt <4 x float> %v75, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v77 = select <4 x i1> %m76, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v75
  %m78 = fcmp olt <4 x float> %v77, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v79 = select <4 x i1> %m78, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v77
  %v80 = fmul <4 x float> %v79, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v81 = fadd <4 x float> %v80, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v82 = fsub <4 x float> %v81, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v83 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v82, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v79)
  %v84 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v82, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v83)
  %v85 = fmul <4 x float> %v84, %v84
  %v86 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v84, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v87 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v86, <4 x float> %v84, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v88 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v87, <4 x float> %v84, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v89 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v88, <4 x float> %v84, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v90 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v89, <4 x float> %v84, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v91 = fadd <4 x float> %v84, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v92 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v90, <4 x float> %v85, <4 x float> %v91)
  %m93 = fcmp uno <4 x float> %v75, %v75
  %v94 = select <4 x i1> %m93, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v82
  %v95 = fptosi <4 x float> %v94 to <4 x i32>
  %v96 = ashr <4 x i32> %v95, <i32 1, i32 1, i32 1, i32 1>
  %v97 = sub <4 x i32> %v95, %v96
  %v98 = add <4 x i32> %v96, <i32 127, i32 127, i32 127, i32 127>
  %v99 = shl <4 x i32> %v98, <i32 23, i32 23, i32 23, i32 23>
  %v100 = bitcast <4 x i32> %v99 to <4 x float>
  %v101 = fmul <4 x float> %v92, %v100
  %v102 = add <4 x i32> %v97, <i32 127, i32 127, i32 127, i32 127>
  %v103 = shl <4 x i32> %v102, <i32 23, i32 23, i32 23, i32 23>
  %v104 = bitcast <4 x i32> %v103 to <4 x float>
  %v105 = fmul <4 x float> %v101, %v104
  %m106 = fcmp olt <4 x float> %v75, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v107 = select <4 x i1> %m106, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v105
  %m108 = fcmp ogt <4 x float> %v75, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v109 = select <4 x i1> %m108, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v107
  %v110 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v109
  %v111 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v110
  %v112 = fmul <4 x float> %v73, %v111
  %p113 = getelementptr inbounds float, ptr %p49, i64 %index50
  store <4 x float> %v112, ptr %p113, align 1
  %i114 = add nsw i64 %index50, 4
  br label %loop50
done50:
  %i115 = sub nsw i64 %i41, %i43
  %c116 = icmp sgt i64 %i115, 0
  br i1 %c116, label %then117, label %after117
then117:
  %c118 = icmp sgt i64 %i115, 0
  %i119 = select i1 %c118, i64 %i115, i64 0
  %c120 = icmp slt i64 %i119, 4
  %i121 = select i1 %c120, i64 %i119, i64 4
  %v122 = trunc i64 %i121 to i32
  %v123 = insertelement <4 x i32> poison, i32 %v122, i64 0
  %v124 = shufflevector <4 x i32> %v123, <4 x i32> poison, <4 x i32> zeroinitializer
  %m125 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v124
  %p126 = getelementptr inbounds float, ptr %p47, i64 %i43
  %v127 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p126, i32 1, <4 x i1> %m125, <4 x float> zeroinitializer)
  %m128 = fcmp ogt <4 x float> %v127, zeroinitializer
  %v129 = fmul <4 x float> %v127, <float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000>
  %v130 = select <4 x i1> %m128, <4 x float> %v127, <4 x float> %v129
  %m131 = fcmp olt <4 x float> %v130, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v132 = select <4 x i1> %m131, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v130
  %m133 = fcmp ogt <4 x float> %v132, <float 0x4018000000000000, float 0x4018000000000000, float 0x4018000000000000, float 0x4018000000000000>
  %v134 = select <4 x i1> %m133, <4 x float> <float 0x4018000000000000, float 0x4018000000000000, float 0x4018000000000000, float 0x4018000000000000>, <4 x float> %v132
  %v135 = fmul <4 x float> %v134, <float 0x3FC99999A0000000, float 0x3FC99999A0000000, float 0x3FC99999A0000000, float 0x3FC99999A0000000>
  %v136 = fadd <4 x float> %v135, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %m137 = fcmp olt <4 x float> %v136, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v138 = select <4 x i1> %m137, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v136
  %m139 = fcmp ogt <4 x float> %v138, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v140 = select <4 x i1> %m139, <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, <4 x float> %v138
  %v141 = fmul <4 x float> %v140, <float 0x3FC5555560000000, float 0x3FC5555560000000, float 0x3FC5555560000000, float 0x3FC5555560000000>
  %v142 = fadd <4 x float> %v141, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %m143 = fcmp olt <4 x float> %v142, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v144 = select <4 x i1> %m143, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v142
  %m145 = fcmp ogt <4 x float> %v144, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v146 = select <4 x i1> %m145, <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, <4 x float> %v144
  %v147 = fmul <4 x float> %v140, %v146
  %v148 = fmul <4 x float> %v147, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v149 = fneg <4 x float> %v148
  %m150 = fcmp ogt <4 x float> %v149, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v151 = select <4 x i1> %m150, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v149
  %m152 = fcmp olt <4 x float> %v151, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v153 = select <4 x i1> %m152, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v151
  %v154 = fmul <4 x float> %v153, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v155 = fadd <4 x float> %v154, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v156 = fsub <4 x float> %v155, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v157 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v156, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v153)
  %v158 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v156, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v157)
  %v159 = fmul <4 x float> %v158, %v158
  %v160 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v158, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v161 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v160, <4 x float> %v158, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v162 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v161, <4 x float> %v158, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v163 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v162, <4 x float> %v158, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v164 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v163, <4 x float> %v158, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v165 = fadd <4 x float> %v158, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v166 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v164, <4 x float> %v159, <4 x float> %v165)
  %m167 = fcmp uno <4 x float> %v149, %v149
  %v168 = select <4 x i1> %m167, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v156
  %v169 = fptosi <4 x float> %v168 to <4 x i32>
  %v170 = ashr <4 x i32> %v169, <i32 1, i32 1, i32 1, i32 1>
  %v171 = sub <4 x i32> %v169, %v170
  %v172 = add <4 x i32> %v170, <i32 127, i32 127, i32 127, i32 127>
  %v173 = shl <4 x i32> %v172, <i32 23, i32 23, i32 23, i32 23>
  %v174 = bitcast <4 x i32> %v173 to <4 x float>
  %v175 = fmul <4 x float> %v166, %v174
  %v176 = add <4 x i32> %v171, <i32 127, i32 127, i32 127, i32 127>
  %v177 = shl <4 x i32> %v176, <i32 23, i32 23, i32 23, i32 23>
  %v178 = bitcast <4 x i32> %v177 to <4 x float>
  %v179 = fmul <4 x float> %v175, %v178
  %m180 = fcmp olt <4 x float> %v149, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v181 = select <4 x i1> %m180, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v179
  %m182 = fcmp ogt <4 x float> %v149, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v183 = select <4 x i1> %m182, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v181
  %v184 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v183
  %v185 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v184
  %v186 = fmul <4 x float> %v147, %v185
  %p187 = getelementptr inbounds float, ptr %p49, i64 %i43
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v186, ptr %p187, i32 1, <4 x i1> %m125)
  br label %after117
after117:
  %i188 = add nsw i64 %index44, 1
  br label %loop44
done44:
  %i189 = add nsw i64 %index25, 1
  br label %loop25
done25:
  ret void
}
