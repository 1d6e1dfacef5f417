declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x i32> @llvm.masked.load.v4i32.p0(ptr, i32, <4 x i1>, <4 x i32>)
declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
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
  %v15 = getelementptr inbounds i64, ptr %arguments, i64 9
  %n16 = load i64, ptr %v15, align 8
  br label %loop17
loop17:
  %index17 = phi i64 [%first, %entry], [%i154, %done103]
  %c18 = icmp slt i64 %index17, %last
  br i1 %c18, label %body17, label %done17
body17:
  %i19 = mul nsw i64 %index17, %n14
  %p20 = getelementptr inbounds float, ptr %p2, i64 %i19
  %i21 = mul nsw i64 %index17, %n16
  %p22 = getelementptr inbounds float, ptr %p8, i64 %i21
  %i23 = mul nsw i64 %n12, 4
  br label %loop24
loop24:
  %index24 = phi i64 [0, %body17], [%i32, %body24]
  %carried24_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body17], [%v31, %body24]
  %c25 = icmp slt i64 %index24, %i23
  br i1 %c25, label %body24, label %done24
body24:
  %p26 = getelementptr inbounds float, ptr %p20, i64 %index24
  %v27 = load <4 x float>, ptr %p26, align 1
  %m28 = fcmp ogt <4 x float> %v27, %carried24_0
  %m29 = fcmp uno <4 x float> %v27, %v27
  %m30 = or <4 x i1> %m28, %m29
  %v31 = select <4 x i1> %m30, <4 x float> %v27, <4 x float> %carried24_0
  %i32 = add nsw i64 %index24, 4
  br label %loop24
done24:
  %p33 = getelementptr inbounds float, ptr %scratch, i64 4
  %p34 = getelementptr inbounds float, ptr %scratch, i64 8
  %p35 = getelementptr inbounds float, ptr %scratch, i64 12
  store <4 x float> zeroinitializer, ptr %scratch, align 4
  store <4 x float> zeroinitializer, ptr %p33, align 4
  store <4 x float> zeroinitializer, ptr %p34, align 4
  store <4 x float> zeroinitializer, ptr %p35, align 4
  %i36 = mul nsw i64 %n12, 4
  br label %loop37
loop37:
  %index37 = phi i64 [0, %done24], [%i80, %body37]
  %carried37_0 = phi <4 x float> [zeroinitializer, %done24], [%v79, %body37]
  %c38 = icmp slt i64 %index37, %i36
  br i1 %c38, label %body37, label %done37
body37:
  %i39 = urem i64 %index37, 16
  %p40 = getelementptr inbounds float, ptr %scratch, i64 %i39
  %v41 = load <4 x float>, ptr %p40, align 4
  %p42 = getelementptr inbounds float, ptr %p20, i64 %index37
  %v43 = load <4 x float>, ptr %p42, align 1
  %v44 = fsub <4 x float> %v43, %carried24_0
  %m45 = fcmp ogt <4 x float> %v44, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v46 = select <4 x i1> %m45, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v44
  %m47 = fcmp olt <4 x float> %v46, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v48 = select <4 x i1> %m47, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v46
  %v49 = fmul <4 x float> %v48, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v50 = fadd <4 x float> %v49, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v51 = fsub <4 x float> %v50, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v52 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v51, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v48)
  %v53 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v51, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v52)
  %v54 = fmul <4 x float> %v53, %v53
  %v55 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v53, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v56 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v55, <4 x float> %v53, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v57 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v56, <4 x float> %v53, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v58 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v57, <4 x float> %v53, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v59 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v58, <4 x float> %v53, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v60 = fadd <4 x float> %v53, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v61 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v59, <4 x float> %v54, <4 x float> %v60)
  %m62 = fcmp uno <4 x float> %v44, %v44
  %v63 = select <4 x i1> %m62, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v51
  %v64 = fptosi <4 x float> %v63 to <4 x i32>
  %v65 = ashr <4 x i32> %v64, <i32 1, i32 1, i32 1, i32 1>
  %v66 = sub <4 x i32> %v64, %v65
  %v67 = add <4 x i32> %v65, <i32 127, i32 127, i32 127, i32 127>
  %v68 = shl <4 x i32> %v67, <i32 23, i32 23, i32 23, i32 23>
  %v69 = bitcast <4 x i32> %v68 to <4 x float>
  %v70 = fmul <4 x float> %v61, %v69
  %v71 = add <4 x i32> %v66, <i32 127, i32 127, i32 127, i32 127>
  %v72 = shl <4 x i32> %v71, <i32 23, i32 23, i32 23, i32 23>
  %v73 = bitcast <4 x i32> %v72 to <4 x float>
  %v74 = fmul <4 x float> %v70, %v73
  %m75 = fcmp olt <4 x float> %v44, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v76 = select <4 x i1> %m75, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v74
  %m77 = fcmp ogt <4 x float> %v44, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v78 = select <4 x i1> %m77, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v76
  %v79 = fadd <4 x float> %v41, %v78
  store <4 x float> %v79, ptr %p40, align 4
  %i80 = add nsw i64 %index37, 4
  br label %loop37
done37:
  %v81 = load <4 x float>, ptr %scratch, align 4
  %v82 = load <4 x float>, ptr %p33, align 4
  %v83 = load <4 x float>, ptr %p34, align 4
  %v84 = load <4 x float>, ptr %p35, align 4
  %v85 = fadd <4 x float> %v81, %v83
  %v86 = fadd <4 x float> %v82, %v84
  %v87 = fadd <4 x float> %v85, %v86
  %i88 = mul nsw i64 %index17, 4
  %i89 = sub nsw i64 %n10, %i88
  %c90 = icmp sgt i64 %i89, 0
  %i91 = select i1 %c90, i64 %i89, i64 0
  %c92 = icmp slt i64 %i91, 4
  %i93 = select i1 %c92, i64 %i91, i64 4
  %v94 = trunc i64 %i93 to i32
  %v95 = insertelement <4 x i32> poison, i32 %v94, i64 0
  %v96 = shufflevector <4 x i32> %v95, <4 x i32> poison, <4 x i32> zeroinitializer
  %m97 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v96
  %p98 = getelementptr inbounds i32, ptr %p4, i64 %i88
  %v99 = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %p98, i32 1, <4 x i1> %m97, <4 x i32> zeroinitializer)
  %p100 = getelementptr inbounds float, ptr %p6, i64 %i88
  %v101 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p100, i32 1, <4 x i1> %m97, <4 x float> zeroinitializer)
  %i102 = mul nsw i64 %n12, 4
  br label %loop103
loop103:
  %index103 = phi i64 [0, %done37], [%i153, %body103]
  %carried103_0 = phi <4 x float> [zeroinitializer, %done37], [%v151, %body103]
  %c104 = icmp slt i64 %index103, %i102
  br i1 %c104, label %body103, label %done103
body103:
  %p105 = getelementptr inbounds float, ptr %p20, i64 %index103
  %v106 = load <4 x float>, ptr %p105, align 1
  %v107 = fsub <4 x float> %v106, %carried24_0
  %m108 = fcmp ogt <4 x float> %v107, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v109 = select <4 x i1> %m108, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v107
  %m110 = fcmp olt <4 x float> %v109, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v111 = select <4 x i1> %m110, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v109
  %v112 = fmul <4 x float> %v111, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v113 = fadd <4 x float> %v112, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v114 = fsub <4 x float> %v113, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v115 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v114, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v111)
  %v116 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v114, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v115)
  %v117 = fmul <4 x float> %v116, %v116
  %v118 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v116, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v119 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v118, <4 x float> %v116, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v120 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v119, <4 x float> %v116, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v121 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v120, <4 x float> %v116, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v122 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v121, <4 x float> %v116, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v123 = fadd <4 x float> %v116, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v124 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v122, <4 x float> %v117, <4 x float> %v123)
  %m125 = fcmp uno <4 x float> %v107, %v107
  %v126 = select <4 x i1> %m125, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v114
  %v127 = fptosi <4 x float> %v126 to <4 x i32>
  %v128 = ashr <4 x i32> %v127, <i32 1, i32 1, i32 1, i32 1>
  %v129 = sub <4 x i32> %v127, %v128
  %v130 = add <4 x i32> %v128, <i32 127, i32 127, i32 127, i32 127>
  %v131 = shl <4 x i32> %v130, <i32 23, i32 23, i32 23, i32 23>
  %v132 = bitcast <4 x i32> %v131 to <4 x float>
  %v133 = fmul <4 x float> %v124, %v132
  %v134 = add <4 x i32> %v129, <i32 127, i32 127, i32 127, i32 127>
  %v135 = shl <4 x i32> %v134, <i32 23, i32 23, i32 23, i32 23>
  %v136 = bitcast <4 x i32> %v135 to <4 x float>
  %v137 = fmul <4 x float> %v133, %v136
  %m138 = fcmp olt <4 x float> %v107, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v139 = select <4 x i1> %m138, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v137
  %m140 = fcmp ogt <4 x float> %v107, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v141 = select <4 x i1> %m140, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v139
  %v142 = fdiv <4 x float> %v141, %v87
  %i143 = udiv i64 %index103, 4
  %v144 = trunc i64 %i143 to i32
  %v145 = insertelement <4 x i32> poison, i32 %v144, i64 0
  %v146 = shufflevector <4 x i32> %v145, <4 x i32> poison, <4 x i32> zeroinitializer
  %m147 = icmp eq <4 x i32> %v146, %v99
  %v148 = fsub <4 x float> %v142, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v149 = select <4 x i1> %m147, <4 x float> %v148, <4 x float> %v142
  %v150 = fmul <4 x float> %v149, %v101
  %v151 = select <4 x i1> %m97, <4 x float> %v150, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %p152 = getelementptr inbounds float, ptr %p22, i64 %index103
  store <4 x float> %v151, ptr %p152, align 1
  %i153 = add nsw i64 %index103, 4
  br label %loop103
done103:
  %i154 = add nsw i64 %index17, 1
  br label %loop17
done17:
  ret void
}
