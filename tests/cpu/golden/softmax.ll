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
  %v9 = getelementptr inbounds i64, ptr %arguments, i64 5
  %n10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %arguments, i64 6
  %n12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %arguments, i64 7
  %n14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %arguments, i64 9
  %n16 = load i64, ptr %v15, align 8
  br label %loop17
loop17:
  %index17 = phi i64 [%first, %entry], [%i158, %done107]
  %c18 = icmp slt i64 %index17, %last
  br i1 %c18, label %body17, label %done17
body17:
  %i19 = mul nsw i64 %index17, %n12
  %p20 = getelementptr inbounds float, ptr %p2, i64 %i19
  %i21 = mul nsw i64 %index17, %n14
  %p22 = getelementptr inbounds float, ptr %p4, i64 %i21
  %i23 = mul nsw i64 %index17, %n16
  %p24 = getelementptr inbounds float, ptr %p8, i64 %i23
  br label %loop25
loop25:
  %index25 = phi i64 [0, %body17], [%i42, %body25]
  %carried25_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body17], [%v41, %body25]
  %c26 = icmp slt i64 %index25, %n10
  br i1 %c26, label %body25, label %done25
body25:
  %i27 = sub nsw i64 %n10, %index25
  %c28 = icmp sgt i64 %i27, 0
  %i29 = select i1 %c28, i64 %i27, i64 0
  %c30 = icmp slt i64 %i29, 4
  %i31 = select i1 %c30, i64 %i29, i64 4
  %v32 = trunc i64 %i31 to i32
  %v33 = insertelement <4 x i32> poison, i32 %v32, i64 0
  %v34 = shufflevector <4 x i32> %v33, <4 x i32> poison, <4 x i32> zeroinitializer
  %m35 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v34
  %p36 = getelementptr inbounds float, ptr %p20, i64 %index25
  %v37 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p36, i32 1, <4 x i1> %m35, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>)
  %m38 = fcmp ogt <4 x float> %v37, %carried25_0
  %m39 = fcmp uno <4 x float> %v37, %v37
  %m40 = or <4 x i1> %m38, %m39
  %v41 = select <4 x i1> %m40, <4 x float> %v37, <4 x float> %carried25_0
  %i42 = add nsw i64 %index25, 4
  br label %loop25
done25:
  %v43 = shufflevector <4 x float> %carried25_0, <4 x float> %carried25_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %m44 = fcmp ogt <4 x float> %carried25_0, %v43
  %m45 = fcmp uno <4 x float> %carried25_0, %carried25_0
  %m46 = or <4 x i1> %m44, %m45
  %v47 = select <4 x i1> %m46, <4 x float> %carried25_0, <4 x float> %v43
  %v48 = shufflevector <4 x float> %v47, <4 x float> %v47, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %m49 = fcmp ogt <4 x float> %v47, %v48
  %m50 = fcmp uno <4 x float> %v47, %v47
  %m51 = or <4 x i1> %m49, %m50
  %v52 = select <4 x i1> %m51, <4 x float> %v47, <4 x float> %v48
  br label %loop53
loop53:
  %index53 = phi i64 [0, %done25], [%i102, %body53]
  %carried53_0 = phi <4 x float> [zeroinitializer, %done25], [%v101, %body53]
  %c54 = icmp slt i64 %index53, %n10
  br i1 %c54, label %body53, label %done53
body53:
  %i55 = sub nsw i64 %n10, %index53
  %c56 = icmp sgt i64 %i55, 0
  %i57 = select i1 %c56, i64 %i55, i64 0
  %c58 = icmp slt i64 %i57, 4
  %i59 = select i1 %c58, i64 %i57, i64 4
  %v60 = trunc i64 %i59 to i32
  %v61 = insertelement <4 x i32> poison, i32 %v60, i64 0
  %v62 = shufflevector <4 x i32> %v61, <4 x i32> poison, <4 x i32> zeroinitializer
  %m63 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v62
  %p64 = getelementptr inbounds float, ptr %p20, i64 %index53
  %v65 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p64, i32 1, <4 x i1> %m63, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>)
  %v66 = fsub <4 x float> %v65, %v52
  %m67 = fcmp ogt <4 x float> %v66, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v68 = select <4 x i1> %m67, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v66
  %m69 = fcmp olt <4 x float> %v68, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v70 = select <4 x i1> %m69, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v68
  %v71 = fmul <4 x float> %v70, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v72 = fadd <4 x float> %v71, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v73 = fsub <4 x float> %v72, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v74 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v73, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v70)
  %v75 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v73, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v74)
  %v76 = fmul <4 x float> %v75, %v75
  %v77 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v75, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v78 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v77, <4 x float> %v75, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v79 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v78, <4 x float> %v75, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v80 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v79, <4 x float> %v75, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v81 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v80, <4 x float> %v75, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v82 = fadd <4 x float> %v75, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v83 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v81, <4 x float> %v76, <4 x float> %v82)
  %m84 = fcmp uno <4 x float> %v66, %v66
  %v85 = select <4 x i1> %m84, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v73
  %v86 = fptosi <4 x float> %v85 to <4 x i32>
  %v87 = ashr <4 x i32> %v86, <i32 1, i32 1, i32 1, i32 1>
  %v88 = sub <4 x i32> %v86, %v87
  %v89 = add <4 x i32> %v87, <i32 127, i32 127, i32 127, i32 127>
  %v90 = shl <4 x i32> %v89, <i32 23, i32 23, i32 23, i32 23>
  %v91 = bitcast <4 x i32> %v90 to <4 x float>
  %v92 = fmul <4 x float> %v83, %v91
  %v93 = add <4 x i32> %v88, <i32 127, i32 127, i32 127, i32 127>
  %v94 = shl <4 x i32> %v93, <i32 23, i32 23, i32 23, i32 23>
  %v95 = bitcast <4 x i32> %v94 to <4 x float>
  %v96 = fmul <4 x float> %v92, %v95
  %m97 = fcmp olt <4 x float> %v66, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v98 = select <4 x i1> %m97, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v96
  %m99 = fcmp ogt <4 x float> %v66, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v100 = select <4 x i1> %m99, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v98
  %v101 = fadd <4 x float> %carried53_0, %v100
  %i102 = add nsw i64 %index53, 4
  br label %loop53
done53:
  %v103 = shufflevector <4 x float> %carried53_0, <4 x float> %carried53_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %v104 = fadd <4 x float> %carried53_0, %v103
  %v105 = shufflevector <4 x float> %v104, <4 x float> %v104, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %v106 = fadd <4 x float> %v104, %v105
  br label %loop107
loop107:
  %index107 = phi i64 [0, %done53], [%i157, %body107]
  %carried107_0 = phi <4 x float> [zeroinitializer, %done53], [%v155, %body107]
  %c108 = icmp slt i64 %index107, %n10
  br i1 %c108, label %body107, label %done107
body107:
  %i109 = sub nsw i64 %n10, %index107
  %c110 = icmp sgt i64 %i109, 0
  %i111 = select i1 %c110, i64 %i109, i64 0
  %c112 = icmp slt i64 %i111, 4
  %i113 = select i1 %c112, i64 %i111, i64 4
  %v114 = trunc i64 %i113 to i32
  %v115 = insertelement <4 x i32> poison, i32 %v114, i64 0
  %v116 = shufflevector <4 x i32> %v115, <4 x i32> poison, <4 x i32> zeroinitializer
  %m117 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v116
  %p118 = getelementptr inbounds float, ptr %p20, i64 %index107
  %v119 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p118, i32 1, <4 x i1> %m117, <4 x float> zeroinitializer)
  %v120 = fsub <4 x float> %v119, %v52
  %m121 = fcmp ogt <4 x float> %v120, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v122 = select <4 x i1> %m121, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v120
  %m123 = fcmp olt <4 x float> %v122, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v124 = select <4 x i1> %m123, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v122
  %v125 = fmul <4 x float> %v124, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v126 = fadd <4 x float> %v125, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v127 = fsub <4 x float> %v126, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v128 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v127, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v124)
  %v129 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v127, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v128)
  %v130 = fmul <4 x float> %v129, %v129
  %v131 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v129, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v132 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v131, <4 x float> %v129, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v133 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v132, <4 x float> %v129, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v134 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v133, <4 x float> %v129, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v135 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v134, <4 x float> %v129, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v136 = fadd <4 x float> %v129, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v137 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v135, <4 x float> %v130, <4 x float> %v136)
  %m138 = fcmp uno <4 x float> %v120, %v120
  %v139 = select <4 x i1> %m138, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v127
  %v140 = fptosi <4 x float> %v139 to <4 x i32>
  %v141 = ashr <4 x i32> %v140, <i32 1, i32 1, i32 1, i32 1>
  %v142 = sub <4 x i32> %v140, %v141
  %v143 = add <4 x i32> %v141, <i32 127, i32 127, i32 127, i32 127>
  %v144 = shl <4 x i32> %v143, <i32 23, i32 23, i32 23, i32 23>
  %v145 = bitcast <4 x i32> %v144 to <4 x float>
  %v146 = fmul <4 x float> %v137, %v145
  %v147 = add <4 x i32> %v142, <i32 127, i32 127, i32 127, i32 127>
  %v148 = shl <4 x i32> %v147, <i32 23, i32 23, i32 23, i32 23>
  %v149 = bitcast <4 x i32> %v148 to <4 x float>
  %v150 = fmul <4 x float> %v146, %v149
  %m151 = fcmp olt <4 x float> %v120, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v152 = select <4 x i1> %m151, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v150
  %m153 = fcmp ogt <4 x float> %v120, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v154 = select <4 x i1> %m153, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v152
  %v155 = fdiv <4 x float> %v154, %v106
  %p156 = getelementptr inbounds float, ptr %p24, i64 %index107
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v155, ptr %p156, i32 1, <4 x i1> %m117)
  %i157 = add nsw i64 %index107, 4
  br label %loop107
done107:
  %i158 = add nsw i64 %index17, 1
  br label %loop17
done17:
  ret void
}
