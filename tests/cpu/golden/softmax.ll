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
  br label %loop21
loop21:
  %index21 = phi i64 [%first, %entry], [%i162, %done111]
  %c22 = icmp slt i64 %index21, %last
  br i1 %c22, label %body21, label %done21
body21:
  %i23 = mul nsw i64 %index21, %n14
  %p24 = getelementptr inbounds float, ptr %p2, i64 %i23
  %i25 = mul nsw i64 %index21, %n16
  %p26 = getelementptr inbounds float, ptr %p4, i64 %i25
  %i27 = mul nsw i64 %index21, %n20
  %p28 = getelementptr inbounds float, ptr %p8, i64 %i27
  br label %loop29
loop29:
  %index29 = phi i64 [0, %body21], [%i46, %body29]
  %carried29_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body21], [%v45, %body29]
  %c30 = icmp slt i64 %index29, %n12
  br i1 %c30, label %body29, label %done29
body29:
  %i31 = sub nsw i64 %n12, %index29
  %c32 = icmp sgt i64 %i31, 0
  %i33 = select i1 %c32, i64 %i31, i64 0
  %c34 = icmp slt i64 %i33, 4
  %i35 = select i1 %c34, i64 %i33, i64 4
  %v36 = trunc i64 %i35 to i32
  %v37 = insertelement <4 x i32> poison, i32 %v36, i64 0
  %v38 = shufflevector <4 x i32> %v37, <4 x i32> poison, <4 x i32> zeroinitializer
  %m39 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v38
  %p40 = getelementptr inbounds float, ptr %p24, i64 %index29
  %v41 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p40, i32 1, <4 x i1> %m39, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>)
  %m42 = fcmp ogt <4 x float> %v41, %carried29_0
  %m43 = fcmp uno <4 x float> %v41, %v41
  %m44 = or <4 x i1> %m42, %m43
  %v45 = select <4 x i1> %m44, <4 x float> %v41, <4 x float> %carried29_0
  %i46 = add nsw i64 %index29, 4
  br label %loop29
done29:
  %v47 = shufflevector <4 x float> %carried29_0, <4 x float> %carried29_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %m48 = fcmp ogt <4 x float> %carried29_0, %v47
  %m49 = fcmp uno <4 x float> %carried29_0, %carried29_0
  %m50 = or <4 x i1> %m48, %m49
  %v51 = select <4 x i1> %m50, <4 x float> %carried29_0, <4 x float> %v47
  %v52 = shufflevector <4 x float> %v51, <4 x float> %v51, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %m53 = fcmp ogt <4 x float> %v51, %v52
  %m54 = fcmp uno <4 x float> %v51, %v51
  %m55 = or <4 x i1> %m53, %m54
  %v56 = select <4 x i1> %m55, <4 x float> %v51, <4 x float> %v52
  br label %loop57
loop57:
  %index57 = phi i64 [0, %done29], [%i106, %body57]
  %carried57_0 = phi <4 x float> [zeroinitializer, %done29], [%v105, %body57]
  %c58 = icmp slt i64 %index57, %n12
  br i1 %c58, label %body57, label %done57
body57:
  %i59 = sub nsw i64 %n12, %index57
  %c60 = icmp sgt i64 %i59, 0
  %i61 = select i1 %c60, i64 %i59, i64 0
  %c62 = icmp slt i64 %i61, 4
  %i63 = select i1 %c62, i64 %i61, i64 4
  %v64 = trunc i64 %i63 to i32
  %v65 = insertelement <4 x i32> poison, i32 %v64, i64 0
  %v66 = shufflevector <4 x i32> %v65, <4 x i32> poison, <4 x i32> zeroinitializer
  %m67 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v66
  %p68 = getelementptr inbounds float, ptr %p24, i64 %index57
  %v69 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p68, i32 1, <4 x i1> %m67, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>)
  %v70 = fsub <4 x float> %v69, %v56
  %m71 = fcmp ogt <4 x float> %v70, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v72 = select <4 x i1> %m71, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v70
  %m73 = fcmp olt <4 x float> %v72, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v74 = select <4 x i1> %m73, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v72
  %v75 = fmul <4 x float> %v74, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v76 = fadd <4 x float> %v75, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v77 = fsub <4 x float> %v76, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v78 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v77, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v74)
  %v79 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v77, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v78)
  %v80 = fmul <4 x float> %v79, %v79
  %v81 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v79, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v82 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v81, <4 x float> %v79, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v83 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v82, <4 x float> %v79, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v84 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v83, <4 x float> %v79, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v85 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v84, <4 x float> %v79, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v86 = fadd <4 x float> %v79, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v87 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v85, <4 x float> %v80, <4 x float> %v86)
  %m88 = fcmp uno <4 x float> %v70, %v70
  %v89 = select <4 x i1> %m88, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v77
  %v90 = fptosi <4 x float> %v89 to <4 x i32>
  %v91 = ashr <4 x i32> %v90, <i32 1, i32 1, i32 1, i32 1>
  %v92 = sub <4 x i32> %v90, %v91
  %v93 = add <4 x i32> %v91, <i32 127, i32 127, i32 127, i32 127>
  %v94 = shl <4 x i32> %v93, <i32 23, i32 23, i32 23, i32 23>
  %v95 = bitcast <4 x i32> %v94 to <4 x float>
  %v96 = fmul <4 x float> %v87, %v95
  %v97 = add <4 x i32> %v92, <i32 127, i32 127, i32 127, i32 127>
  %v98 = shl <4 x i32> %v97, <i32 23, i32 23, i32 23, i32 23>
  %v99 = bitcast <4 x i32> %v98 to <4 x float>
  %v100 = fmul <4 x float> %v96, %v99
  %m101 = fcmp olt <4 x float> %v70, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v102 = select <4 x i1> %m101, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v100
  %m103 = fcmp ogt <4 x float> %v70, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v104 = select <4 x i1> %m103, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v102
  %v105 = fadd <4 x float> %carried57_0, %v104
  %i106 = add nsw i64 %index57, 4
  br label %loop57
done57:
  %v107 = shufflevector <4 x float> %carried57_0, <4 x float> %carried57_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %v108 = fadd <4 x float> %carried57_0, %v107
  %v109 = shufflevector <4 x float> %v108, <4 x float> %v108, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %v110 = fadd <4 x float> %v108, %v109
  br label %loop111
loop111:
  %index111 = phi i64 [0, %done57], [%i161, %body111]
  %c112 = icmp slt i64 %index111, %n12
  br i1 %c112, label %body111, label %done111
body111:
  %i113 = sub nsw i64 %n12, %index111
  %c114 = icmp sgt i64 %i113, 0
  %i115 = select i1 %c114, i64 %i113, i64 0
  %c116 = icmp slt i64 %i115, 4
  %i117 = select i1 %c116, i64 %i115, i64 4
  %v118 = trunc i64 %i117 to i32
  %v119 = insertelement <4 x i32> poison, i32 %v118, i64 0
  %v120 = shufflevector <4 x i32> %v119, <4 x i32> poison, <4 x i32> zeroinitializer
  %m121 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v120
  %p122 = getelementptr inbounds float, ptr %p24, i64 %index111
  %v123 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p122, i32 1, <4 x i1> %m121, <4 x float> zeroinitializer)
  %v124 = fsub <4 x float> %v123, %v56
  %m125 = fcmp ogt <4 x float> %v124, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v126 = select <4 x i1> %m125, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v124
  %m127 = fcmp olt <4 x float> %v126, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v128 = select <4 x i1> %m127, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v126
  %v129 = fmul <4 x float> %v128, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v130 = fadd <4 x float> %v129, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v131 = fsub <4 x float> %v130, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v132 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v131, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v128)
  %v133 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v131, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v132)
  %v134 = fmul <4 x float> %v133, %v133
  %v135 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v133, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v136 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v135, <4 x float> %v133, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v137 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v136, <4 x float> %v133, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v138 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v137, <4 x float> %v133, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v139 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v138, <4 x float> %v133, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v140 = fadd <4 x float> %v133, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v141 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v139, <4 x float> %v134, <4 x float> %v140)
  %m142 = fcmp uno <4 x float> %v124, %v124
  %v143 = select <4 x i1> %m142, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v131
  %v144 = fptosi <4 x float> %v143 to <4 x i32>
  %v145 = ashr <4 x i32> %v144, <i32 1, i32 1, i32 1, i32 1>
  %v146 = sub <4 x i32> %v144, %v145
  %v147 = add <4 x i32> %v145, <i32 127, i32 127, i32 127, i32 127>
  %v148 = shl <4 x i32> %v147, <i32 23, i32 23, i32 23, i32 23>
  %v149 = bitcast <4 x i32> %v148 to <4 x float>
  %v150 = fmul <4 x float> %v141, %v149
  %v151 = add <4 x i32> %v146, <i32 127, i32 127, i32 127, i32 127>
  %v152 = shl <4 x i32> %v151, <i32 23, i32 23, i32 23, i32 23>
  %v153 = bitcast <4 x i32> %v152 to <4 x float>
  %v154 = fmul <4 x float> %v150, %v153
  %m155 = fcmp olt <4 x float> %v124, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v156 = select <4 x i1> %m155, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v154
  %m157 = fcmp ogt <4 x float> %v124, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v158 = select <4 x i1> %m157, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v156
  %v159 = fdiv <4 x float> %v158, %v110
  %p160 = getelementptr inbounds float, ptr %p28, i64 %index111
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v159, ptr %p160, i32 1, <4 x i1> %m121)
  %i161 = add nsw i64 %index111, 4
  br label %loop111
done111:
  %i162 = add nsw i64 %index21, 1
  br label %loop21
done21:
  ret void
}
