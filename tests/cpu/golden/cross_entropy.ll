declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x i64> @llvm.masked.load.v4i64.p0(ptr, i32, <4 x i1>, <4 x i64>)
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
  %index21 = phi i64 [%first, %entry], [%i152, %done106]
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
  %p102 = getelementptr inbounds i64, ptr %p4, i64 %i92
  %v103 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr %p102, i32 1, <4 x i1> %m101, <4 x i64> zeroinitializer)
  %v104 = trunc <4 x i64> %v103 to <4 x i32>
  %i105 = mul nsw i64 %n12, 4
  br label %loop106
loop106:
  %index106 = phi i64 [0, %done41], [%i116, %body106]
  %carried106_0 = phi <4 x float> [<float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %done41], [%v115, %body106]
  %c107 = icmp slt i64 %index106, %i105
  br i1 %c107, label %body106, label %done106
body106:
  %i108 = udiv i64 %index106, 4
  %v109 = trunc i64 %i108 to i32
  %v110 = insertelement <4 x i32> poison, i32 %v109, i64 0
  %v111 = shufflevector <4 x i32> %v110, <4 x i32> poison, <4 x i32> zeroinitializer
  %m112 = icmp eq <4 x i32> %v111, %v104
  %p113 = getelementptr inbounds float, ptr %p24, i64 %index106
  %v114 = load <4 x float>, ptr %p113, align 1
  %v115 = select <4 x i1> %m112, <4 x float> %v114, <4 x float> %carried106_0
  %i116 = add nsw i64 %index106, 4
  br label %loop106
done106:
  %v117 = bitcast <4 x float> %v91 to <4 x i32>
  %v118 = lshr <4 x i32> %v117, <i32 23, i32 23, i32 23, i32 23>
  %v119 = sub <4 x i32> %v118, <i32 126, i32 126, i32 126, i32 126>
  %v120 = and <4 x i32> %v117, <i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %v121 = or <4 x i32> %v120, <i32 1056964608, i32 1056964608, i32 1056964608, i32 1056964608>
  %v122 = bitcast <4 x i32> %v121 to <4 x float>
  %v123 = sitofp <4 x i32> %v119 to <4 x float>
  %m124 = fcmp olt <4 x float> %v122, <float 0x3FE6A09E60000000, float 0x3FE6A09E60000000, float 0x3FE6A09E60000000, float 0x3FE6A09E60000000>
  %v125 = fadd <4 x float> %v122, %v122
  %v126 = select <4 x i1> %m124, <4 x float> %v125, <4 x float> %v122
  %v127 = fsub <4 x float> %v123, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v128 = select <4 x i1> %m124, <4 x float> %v127, <4 x float> %v123
  %v129 = fsub <4 x float> %v126, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v130 = fmul <4 x float> %v129, %v129
  %v131 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3FB2043760000000, float 0x3FB2043760000000, float 0x3FB2043760000000, float 0x3FB2043760000000>, <4 x float> %v129, <4 x float> <float 0xBFBD7A3700000000, float 0xBFBD7A3700000000, float 0xBFBD7A3700000000, float 0xBFBD7A3700000000>)
  %v132 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v131, <4 x float> %v129, <4 x float> <float 0x3FBDE4A340000000, float 0x3FBDE4A340000000, float 0x3FBDE4A340000000, float 0x3FBDE4A340000000>)
  %v133 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v132, <4 x float> %v129, <4 x float> <float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000>)
  %v134 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v133, <4 x float> %v129, <4 x float> <float 0x3FC23D37E0000000, float 0x3FC23D37E0000000, float 0x3FC23D37E0000000, float 0x3FC23D37E0000000>)
  %v135 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v134, <4 x float> %v129, <4 x float> <float 0xBFC555CA00000000, float 0xBFC555CA00000000, float 0xBFC555CA00000000, float 0xBFC555CA00000000>)
  %v136 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v135, <4 x float> %v129, <4 x float> <float 0x3FC999D580000000, float 0x3FC999D580000000, float 0x3FC999D580000000, float 0x3FC999D580000000>)
  %v137 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v136, <4 x float> %v129, <4 x float> <float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000>)
  %v138 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v137, <4 x float> %v129, <4 x float> <float 0x3FD5555540000000, float 0x3FD5555540000000, float 0x3FD5555540000000, float 0x3FD5555540000000>)
  %v139 = fmul <4 x float> %v129, %v130
  %v140 = fmul <4 x float> %v138, %v139
  %v141 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> <float 0xBF2BD01060000000, float 0xBF2BD01060000000, float 0xBF2BD01060000000, float 0xBF2BD01060000000>, <4 x float> %v140)
  %v142 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v130, <4 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <4 x float> %v141)
  %v143 = fadd <4 x float> %v129, %v142
  %v144 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> <float 0x3FE6300000000000, float 0x3FE6300000000000, float 0x3FE6300000000000, float 0x3FE6300000000000>, <4 x float> %v143)
  %m145 = fcmp oeq <4 x float> %v91, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v146 = select <4 x i1> %m145, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, <4 x float> %v144
  %m147 = fcmp olt <4 x float> %v91, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %v148 = select <4 x i1> %m147, <4 x float> %v146, <4 x float> %v91
  %v149 = fadd <4 x float> %v148, %carried28_0
  %v150 = fsub <4 x float> %v149, %carried106_0
  %p151 = getelementptr inbounds float, ptr %p8, i64 %i92
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v150, ptr %p151, i32 1, <4 x i1> %m101)
  %i152 = add nsw i64 %index21, 1
  br label %loop21
done21:
  ret void
}
