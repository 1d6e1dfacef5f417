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
  %v15 = getelementptr inbounds i64, ptr %arguments, i64 7
  %n16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %arguments, i64 8
  %n18 = load i64, ptr %v17, align 8
  %v19 = getelementptr inbounds i64, ptr %arguments, i64 9
  %n20 = load i64, ptr %v19, align 8
  br label %loop21
loop21:
  %index21 = phi i64 [%first, %entry], [%i142, %done99]
  %c22 = icmp slt i64 %index21, %last
  br i1 %c22, label %body21, label %done21
body21:
  %i23 = mul nsw i64 %index21, %n14
  %p24 = getelementptr inbounds float, ptr %p2, i64 %i23
  %i25 = mul nsw i64 %index21, %n20
  %p26 = getelementptr inbounds float, ptr %p8, i64 %i25
  %i27 = mul nsw i64 %n12, 4
  br label %loop28
loop28:
  %index28 = phi i64 [0, %body21], [%i36, %body28]
  %carried28_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body21], [%v35, %body28]
  %c29 = icmp slt i64 %index28, %i27
  br i1 %c29, label %body28, label %done28
body28:
  %p30 = getelementptr inbounds float, ptr %p24, i64 %index28
  %v31 = load <4 x float>, ptr %p30, align 1
  %m32 = fcmp ogt <4 x float> %v31, %carried28_0
  %m33 = fcmp uno <4 x float> %v31, %v31
  %m34 = or <4 x i1> %m32, %m33
  %v35 = select <4 x i1> %m34, <4 x float> %v31, <4 x float> %carried28_0
  %i36 = add nsw i64 %index28, 4
  br label %loop28
done28:
  %p37 = getelementptr inbounds float, ptr %scratch, i64 4
  %p38 = getelementptr inbounds float, ptr %scratch, i64 8
  %p39 = getelementptr inbounds float, ptr %scratch, i64 12
  store <4 x float> zeroinitializer, ptr %scratch, align 4
  store <4 x float> zeroinitializer, ptr %p37, align 4
  store <4 x float> zeroinitializer, ptr %p38, align 4
  store <4 x float> zeroinitializer, ptr %p39, align 4
  %i40 = mul nsw i64 %n12, 4
  br label %loop41
loop41:
  %index41 = phi i64 [0, %done28], [%i76, %body41]
  %carried41_0 = phi <4 x float> [zeroinitializer, %done28], [%v75, %body41]
  %c42 = icmp slt i64 %index41, %i40
  br i1 %c42, label %body41, label %done41
body41:
  %i43 = urem i64 %index41, 16
  %p44 = getelementptr inbounds float, ptr %scratch, i64 %i43
  %v45 = load <4 x float>, ptr %p44, align 4
  %p46 = getelementptr inbounds float, ptr %p24, i64 %index41
  %v47 = load <4 x float>, ptr %p46, align 1
  %v48 = fsub <4 x float> %v47, %carried28_0
  %m49 = fcmp olt <4 x float> %v48, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v50 = select <4 x i1> %m49, <4 x float> %v48, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m51 = fcmp olt <4 x float> %v50, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v52 = select <4 x i1> %m51, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v50
  %v53 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v52, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v54 = fsub <4 x float> %v53, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v55 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v54, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v52)
  %v56 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v54, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v55)
  %v57 = fmul <4 x float> %v56, %v56
  %v58 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v56, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v59 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v58, <4 x float> %v56, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v60 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v59, <4 x float> %v56, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v61 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v60, <4 x float> %v56, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v62 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v61, <4 x float> %v56, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v63 = fadd <4 x float> %v56, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v64 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v62, <4 x float> %v57, <4 x float> %v63)
  %v65 = bitcast <4 x float> %v53 to <4 x i32>
  %v66 = shl <4 x i32> %v65, <i32 23, i32 23, i32 23, i32 23>
  %v67 = bitcast <4 x float> %v64 to <4 x i32>
  %v68 = add <4 x i32> %v67, %v66
  %v69 = bitcast <4 x i32> %v68 to <4 x float>
  %m70 = fcmp olt <4 x float> %v48, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v71 = select <4 x i1> %m70, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v69
  %v72 = fadd <4 x float> %v48, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %m73 = fcmp ugt <4 x float> %v48, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v74 = select <4 x i1> %m73, <4 x float> %v72, <4 x float> %v71
  %v75 = fadd <4 x float> %v45, %v74
  store <4 x float> %v75, ptr %p44, align 4
  %i76 = add nsw i64 %index41, 4
  br label %loop41
done41:
  %v77 = load <4 x float>, ptr %scratch, align 4
  %v78 = load <4 x float>, ptr %p37, align 4
  %v79 = load <4 x float>, ptr %p38, align 4
  %v80 = load <4 x float>, ptr %p39, align 4
  %v81 = fadd <4 x float> %v77, %v79
  %v82 = fadd <4 x float> %v78, %v80
  %v83 = fadd <4 x float> %v81, %v82
  %i84 = mul nsw i64 %index21, 4
  %i85 = sub nsw i64 %n10, %i84
  %c86 = icmp sgt i64 %i85, 0
  %i87 = select i1 %c86, i64 %i85, i64 0
  %c88 = icmp slt i64 %i87, 4
  %i89 = select i1 %c88, i64 %i87, i64 4
  %v90 = trunc i64 %i89 to i32
  %v91 = insertelement <4 x i32> poison, i32 %v90, i64 0
  %v92 = shufflevector <4 x i32> %v91, <4 x i32> poison, <4 x i32> zeroinitializer
  %m93 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v92
  %p94 = getelementptr inbounds i32, ptr %p4, i64 %i84
  %v95 = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %p94, i32 1, <4 x i1> %m93, <4 x i32> zeroinitializer)
  %p96 = getelementptr inbounds float, ptr %p6, i64 %i84
  %v97 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p96, i32 1, <4 x i1> %m93, <4 x float> zeroinitializer)
  %i98 = mul nsw i64 %n12, 4
  br label %loop99
loop99:
  %index99 = phi i64 [0, %done41], [%i141, %body99]
  %c100 = icmp slt i64 %index99, %i98
  br i1 %c100, label %body99, label %done99
body99:
  %p101 = getelementptr inbounds float, ptr %p24, i64 %index99
  %v102 = load <4 x float>, ptr %p101, align 1
  %v103 = fsub <4 x float> %v102, %carried28_0
  %m104 = fcmp olt <4 x float> %v103, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v105 = select <4 x i1> %m104, <4 x float> %v103, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m106 = fcmp olt <4 x float> %v105, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v107 = select <4 x i1> %m106, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v105
  %v108 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v107, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v109 = fsub <4 x float> %v108, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v110 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v109, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v107)
  %v111 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v109, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v110)
  %v112 = fmul <4 x float> %v111, %v111
  %v113 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v111, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v114 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v113, <4 x float> %v111, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v115 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v114, <4 x float> %v111, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v116 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v115, <4 x float> %v111, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v117 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v116, <4 x float> %v111, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v118 = fadd <4 x float> %v111, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v119 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v117, <4 x float> %v112, <4 x float> %v118)
  %v120 = bitcast <4 x float> %v108 to <4 x i32>
  %v121 = shl <4 x i32> %v120, <i32 23, i32 23, i32 23, i32 23>
  %v122 = bitcast <4 x float> %v119 to <4 x i32>
  %v123 = add <4 x i32> %v122, %v121
  %v124 = bitcast <4 x i32> %v123 to <4 x float>
  %m125 = fcmp olt <4 x float> %v103, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v126 = select <4 x i1> %m125, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v124
  %v127 = fadd <4 x float> %v103, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %m128 = fcmp ugt <4 x float> %v103, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v129 = select <4 x i1> %m128, <4 x float> %v127, <4 x float> %v126
  %v130 = fdiv <4 x float> %v129, %v83
  %i131 = udiv i64 %index99, 4
  %v132 = trunc i64 %i131 to i32
  %v133 = insertelement <4 x i32> poison, i32 %v132, i64 0
  %v134 = shufflevector <4 x i32> %v133, <4 x i32> poison, <4 x i32> zeroinitializer
  %m135 = icmp eq <4 x i32> %v134, %v95
  %v136 = fsub <4 x float> %v130, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v137 = select <4 x i1> %m135, <4 x float> %v136, <4 x float> %v130
  %v138 = fmul <4 x float> %v137, %v97
  %v139 = select <4 x i1> %m93, <4 x float> %v138, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %p140 = getelementptr inbounds float, ptr %p26, i64 %index99
  store <4 x float> %v139, ptr %p140, align 1
  %i141 = add nsw i64 %index99, 4
  br label %loop99
done99:
  %i142 = add nsw i64 %index21, 1
  br label %loop21
done21:
  ret void
}
