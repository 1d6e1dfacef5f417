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
  %index21 = phi i64 [%first, %entry], [%i158, %done107]
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
  %index41 = phi i64 [0, %done28], [%i84, %body41]
  %carried41_0 = phi <4 x float> [zeroinitializer, %done28], [%v83, %body41]
  %c42 = icmp slt i64 %index41, %i40
  br i1 %c42, label %body41, label %done41
body41:
  %i43 = urem i64 %index41, 16
  %p44 = getelementptr inbounds float, ptr %scratch, i64 %i43
  %v45 = load <4 x float>, ptr %p44, align 4
  %p46 = getelementptr inbounds float, ptr %p24, i64 %index41
  %v47 = load <4 x float>, ptr %p46, align 1
  %v48 = fsub <4 x float> %v47, %carried28_0
  %m49 = fcmp ogt <4 x float> %v48, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v50 = select <4 x i1> %m49, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v48
  %m51 = fcmp olt <4 x float> %v50, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v52 = select <4 x i1> %m51, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v50
  %v53 = fmul <4 x float> %v52, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v54 = fadd <4 x float> %v53, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v55 = fsub <4 x float> %v54, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v56 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v55, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v52)
  %v57 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v55, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v56)
  %v58 = fmul <4 x float> %v57, %v57
  %v59 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v57, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v60 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v59, <4 x float> %v57, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v61 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v60, <4 x float> %v57, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v62 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v61, <4 x float> %v57, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v63 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v62, <4 x float> %v57, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v64 = fadd <4 x float> %v57, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v65 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v63, <4 x float> %v58, <4 x float> %v64)
  %m66 = fcmp uno <4 x float> %v48, %v48
  %v67 = select <4 x i1> %m66, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v55
  %v68 = fptosi <4 x float> %v67 to <4 x i32>
  %v69 = ashr <4 x i32> %v68, <i32 1, i32 1, i32 1, i32 1>
  %v70 = sub <4 x i32> %v68, %v69
  %v71 = add <4 x i32> %v69, <i32 127, i32 127, i32 127, i32 127>
  %v72 = shl <4 x i32> %v71, <i32 23, i32 23, i32 23, i32 23>
  %v73 = bitcast <4 x i32> %v72 to <4 x float>
  %v74 = fmul <4 x float> %v65, %v73
  %v75 = add <4 x i32> %v70, <i32 127, i32 127, i32 127, i32 127>
  %v76 = shl <4 x i32> %v75, <i32 23, i32 23, i32 23, i32 23>
  %v77 = bitcast <4 x i32> %v76 to <4 x float>
  %v78 = fmul <4 x float> %v74, %v77
  %m79 = fcmp olt <4 x float> %v48, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v80 = select <4 x i1> %m79, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v78
  %m81 = fcmp ogt <4 x float> %v48, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v82 = select <4 x i1> %m81, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v80
  %v83 = fadd <4 x float> %v45, %v82
  store <4 x float> %v83, ptr %p44, align 4
  %i84 = add nsw i64 %index41, 4
  br label %loop41
done41:
  %v85 = load <4 x float>, ptr %scratch, align 4
  %v86 = load <4 x float>, ptr %p37, align 4
  %v87 = load <4 x float>, ptr %p38, align 4
  %v88 = load <4 x float>, ptr %p39, align 4
  %v89 = fadd <4 x float> %v85, %v87
  %v90 = fadd <4 x float> %v86, %v88
  %v91 = fadd <4 x float> %v89, %v90
  %i92 = mul nsw i64 %index21, 4
  %i93 = sub nsw i64 %n10, %i92
  %c94 = icmp sgt i64 %i93, 0
  %i95 = select i1 %c94, i64 %i93, i64 0
  %c96 = icmp slt i64 %i95, 4
  %i97 = select i1 %c96, i64 %i95, i64 4
  %v98 = trunc i64 %i97 to i32
  %v99 = insertelement <4 x i32> poison, i32 %v98, i64 0
  %v100 = shufflevector <4 x i32> %v99, <4 x i32> poison, <4 x i32> zeroinitializer
  %m101 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v100
  %p102 = getelementptr inbounds i32, ptr %p4, i64 %i92
  %v103 = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %p102, i32 1, <4 x i1> %m101, <4 x i32> zeroinitializer)
  %p104 = getelementptr inbounds float, ptr %p6, i64 %i92
  %v105 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p104, i32 1, <4 x i1> %m101, <4 x float> zeroinitializer)
  %i106 = mul nsw i64 %n12, 4
  br label %loop107
loop107:
  %index107 = phi i64 [0, %done41], [%i157, %body107]
  %c108 = icmp slt i64 %index107, %i106
  br i1 %c108, label %body107, label %done107
body107:
  %p109 = getelementptr inbounds float, ptr %p24, i64 %index107
  %v110 = load <4 x float>, ptr %p109, align 1
  %v111 = fsub <4 x float> %v110, %carried28_0
  %m112 = fcmp ogt <4 x float> %v111, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v113 = select <4 x i1> %m112, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v111
  %m114 = fcmp olt <4 x float> %v113, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v115 = select <4 x i1> %m114, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v113
  %v116 = fmul <4 x float> %v115, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v117 = fadd <4 x float> %v116, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v118 = fsub <4 x float> %v117, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v119 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v118, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v115)
  %v120 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v118, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v119)
  %v121 = fmul <4 x float> %v120, %v120
  %v122 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v120, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v123 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v122, <4 x float> %v120, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v124 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v123, <4 x float> %v120, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v125 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v124, <4 x float> %v120, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v126 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v125, <4 x float> %v120, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v127 = fadd <4 x float> %v120, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v128 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v126, <4 x float> %v121, <4 x float> %v127)
  %m129 = fcmp uno <4 x float> %v111, %v111
  %v130 = select <4 x i1> %m129, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v118
  %v131 = fptosi <4 x float> %v130 to <4 x i32>
  %v132 = ashr <4 x i32> %v131, <i32 1, i32 1, i32 1, i32 1>
  %v133 = sub <4 x i32> %v131, %v132
  %v134 = add <4 x i32> %v132, <i32 127, i32 127, i32 127, i32 127>
  %v135 = shl <4 x i32> %v134, <i32 23, i32 23, i32 23, i32 23>
  %v136 = bitcast <4 x i32> %v135 to <4 x float>
  %v137 = fmul <4 x float> %v128, %v136
  %v138 = add <4 x i32> %v133, <i32 127, i32 127, i32 127, i32 127>
  %v139 = shl <4 x i32> %v138, <i32 23, i32 23, i32 23, i32 23>
  %v140 = bitcast <4 x i32> %v139 to <4 x float>
  %v141 = fmul <4 x float> %v137, %v140
  %m142 = fcmp olt <4 x float> %v111, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v143 = select <4 x i1> %m142, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v141
  %m144 = fcmp ogt <4 x float> %v111, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v145 = select <4 x i1> %m144, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v143
  %v146 = fdiv <4 x float> %v145, %v91
  %i147 = udiv i64 %index107, 4
  %v148 = trunc i64 %i147 to i32
  %v149 = insertelement <4 x i32> poison, i32 %v148, i64 0
  %v150 = shufflevector <4 x i32> %v149, <4 x i32> poison, <4 x i32> zeroinitializer
  %m151 = icmp eq <4 x i32> %v150, %v103
  %v152 = fsub <4 x float> %v146, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v153 = select <4 x i1> %m151, <4 x float> %v152, <4 x float> %v146
  %v154 = fmul <4 x float> %v153, %v105
  %v155 = select <4 x i1> %m101, <4 x float> %v154, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %p156 = getelementptr inbounds float, ptr %p26, i64 %index107
  store <4 x float> %v155, ptr %p156, align 1
  %i157 = add nsw i64 %index107, 4
  br label %loop107
done107:
  %i158 = add nsw i64 %index21, 1
  br label %loop21
done21:
  ret void
}
