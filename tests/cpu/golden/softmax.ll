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
  %index21 = phi i64 [%first, %entry], [%i146, %done103]
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
  %index57 = phi i64 [0, %done29], [%i98, %body57]
  %carried57_0 = phi <4 x float> [zeroinitializer, %done29], [%v97, %body57]
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
  %m71 = fcmp olt <4 x float> %v70, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v72 = select <4 x i1> %m71, <4 x float> %v70, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m73 = fcmp olt <4 x float> %v72, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v74 = select <4 x i1> %m73, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v72
  %v75 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v74, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v76 = fsub <4 x float> %v75, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v77 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v76, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v74)
  %v78 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v76, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v77)
  %v79 = fmul <4 x float> %v78, %v78
  %v80 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v78, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v81 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v80, <4 x float> %v78, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v82 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v81, <4 x float> %v78, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v83 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v82, <4 x float> %v78, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v84 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v83, <4 x float> %v78, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v85 = fadd <4 x float> %v78, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v86 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v84, <4 x float> %v79, <4 x float> %v85)
  %v87 = bitcast <4 x float> %v75 to <4 x i32>
  %v88 = shl <4 x i32> %v87, <i32 23, i32 23, i32 23, i32 23>
  %v89 = bitcast <4 x float> %v86 to <4 x i32>
  %v90 = add <4 x i32> %v89, %v88
  %v91 = bitcast <4 x i32> %v90 to <4 x float>
  %m92 = fcmp olt <4 x float> %v70, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v93 = select <4 x i1> %m92, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v91
  %v94 = fadd <4 x float> %v70, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %m95 = fcmp ugt <4 x float> %v70, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v96 = select <4 x i1> %m95, <4 x float> %v94, <4 x float> %v93
  %v97 = fadd <4 x float> %carried57_0, %v96
  %i98 = add nsw i64 %index57, 4
  br label %loop57
done57:
  %v99 = shufflevector <4 x float> %carried57_0, <4 x float> %carried57_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %v100 = fadd <4 x float> %carried57_0, %v99
  %v101 = shufflevector <4 x float> %v100, <4 x float> %v100, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %v102 = fadd <4 x float> %v100, %v101
  br label %loop103
loop103:
  %index103 = phi i64 [0, %done57], [%i145, %body103]
  %c104 = icmp slt i64 %index103, %n12
  br i1 %c104, label %body103, label %done103
body103:
  %i105 = sub nsw i64 %n12, %index103
  %c106 = icmp sgt i64 %i105, 0
  %i107 = select i1 %c106, i64 %i105, i64 0
  %c108 = icmp slt i64 %i107, 4
  %i109 = select i1 %c108, i64 %i107, i64 4
  %v110 = trunc i64 %i109 to i32
  %v111 = insertelement <4 x i32> poison, i32 %v110, i64 0
  %v112 = shufflevector <4 x i32> %v111, <4 x i32> poison, <4 x i32> zeroinitializer
  %m113 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v112
  %p114 = getelementptr inbounds float, ptr %p24, i64 %index103
  %v115 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p114, i32 1, <4 x i1> %m113, <4 x float> zeroinitializer)
  %v116 = fsub <4 x float> %v115, %v56
  %m117 = fcmp olt <4 x float> %v116, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v118 = select <4 x i1> %m117, <4 x float> %v116, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m119 = fcmp olt <4 x float> %v118, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v120 = select <4 x i1> %m119, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v118
  %v121 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v120, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v122 = fsub <4 x float> %v121, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v123 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v122, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v120)
  %v124 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v122, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v123)
  %v125 = fmul <4 x float> %v124, %v124
  %v126 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v124, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v127 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v126, <4 x float> %v124, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v128 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v127, <4 x float> %v124, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v129 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> %v124, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v130 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v129, <4 x float> %v124, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v131 = fadd <4 x float> %v124, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v132 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v130, <4 x float> %v125, <4 x float> %v131)
  %v133 = bitcast <4 x float> %v121 to <4 x i32>
  %v134 = shl <4 x i32> %v133, <i32 23, i32 23, i32 23, i32 23>
  %v135 = bitcast <4 x float> %v132 to <4 x i32>
  %v136 = add <4 x i32> %v135, %v134
  %v137 = bitcast <4 x i32> %v136 to <4 x float>
  %m138 = fcmp olt <4 x float> %v116, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v139 = select <4 x i1> %m138, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v137
  %v140 = fadd <4 x float> %v116, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %m141 = fcmp ugt <4 x float> %v116, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v142 = select <4 x i1> %m141, <4 x float> %v140, <4 x float> %v139
  %v143 = fdiv <4 x float> %v142, %v102
  %p144 = getelementptr inbounds float, ptr %p28, i64 %index103
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v143, ptr %p144, i32 1, <4 x i1> %m113)
  %i145 = add nsw i64 %index103, 4
  br label %loop103
done103:
  %i146 = add nsw i64 %index21, 1
  br label %loop21
done21:
  ret void
}
