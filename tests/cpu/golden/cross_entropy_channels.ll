declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
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
  %index21 = phi i64 [%first, %entry], [%i166, %done106]
  %c22 = icmp slt i64 %index21, %last
  br i1 %c22, label %body21, label %done21
body21:
  %i23 = mul nsw i64 %index21, %n14
  %p24 = getelementptr inbounds float, ptr %p2, i64 %i23
  %i25 = mul nsw i64 %index21, %n20
  %p26 = getelementptr inbounds float, ptr %p8, i64 %i25
  br label %loop27
loop27:
  %index27 = phi i64 [0, %body21], [%i44, %body27]
  %carried27_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body21], [%v43, %body27]
  %c28 = icmp slt i64 %index27, %n12
  br i1 %c28, label %body27, label %done27
body27:
  %i29 = sub nsw i64 %n12, %index27
  %c30 = icmp sgt i64 %i29, 0
  %i31 = select i1 %c30, i64 %i29, i64 0
  %c32 = icmp slt i64 %i31, 4
  %i33 = select i1 %c32, i64 %i31, i64 4
  %v34 = trunc i64 %i33 to i32
  %v35 = insertelement <4 x i32> poison, i32 %v34, i64 0
  %v36 = shufflevector <4 x i32> %v35, <4 x i32> poison, <4 x i32> zeroinitializer
  %m37 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v36
  %p38 = getelementptr inbounds float, ptr %p24, i64 %index27
  %v39 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p38, i32 1, <4 x i1> %m37, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>)
  %m40 = fcmp ogt <4 x float> %v39, %carried27_0
  %m41 = fcmp uno <4 x float> %v39, %v39
  %m42 = or <4 x i1> %m40, %m41
  %v43 = select <4 x i1> %m42, <4 x float> %v39, <4 x float> %carried27_0
  %i44 = add nsw i64 %index27, 4
  br label %loop27
done27:
  %v45 = shufflevector <4 x float> %carried27_0, <4 x float> %carried27_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %m46 = fcmp ogt <4 x float> %carried27_0, %v45
  %m47 = fcmp uno <4 x float> %carried27_0, %carried27_0
  %m48 = or <4 x i1> %m46, %m47
  %v49 = select <4 x i1> %m48, <4 x float> %carried27_0, <4 x float> %v45
  %v50 = shufflevector <4 x float> %v49, <4 x float> %v49, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %m51 = fcmp ogt <4 x float> %v49, %v50
  %m52 = fcmp uno <4 x float> %v49, %v49
  %m53 = or <4 x i1> %m51, %m52
  %v54 = select <4 x i1> %m53, <4 x float> %v49, <4 x float> %v50
  br label %loop55
loop55:
  %index55 = phi i64 [0, %done27], [%i96, %body55]
  %carried55_0 = phi <4 x float> [zeroinitializer, %done27], [%v95, %body55]
  %c56 = icmp slt i64 %index55, %n12
  br i1 %c56, label %body55, label %done55
body55:
  %i57 = sub nsw i64 %n12, %index55
  %c58 = icmp sgt i64 %i57, 0
  %i59 = select i1 %c58, i64 %i57, i64 0
  %c60 = icmp slt i64 %i59, 4
  %i61 = select i1 %c60, i64 %i59, i64 4
  %v62 = trunc i64 %i61 to i32
  %v63 = insertelement <4 x i32> poison, i32 %v62, i64 0
  %v64 = shufflevector <4 x i32> %v63, <4 x i32> poison, <4 x i32> zeroinitializer
  %m65 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v64
  %p66 = getelementptr inbounds float, ptr %p24, i64 %index55
  %v67 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p66, i32 1, <4 x i1> %m65, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>)
  %v68 = fsub <4 x float> %v67, %v54
  %m69 = fcmp olt <4 x float> %v68, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v70 = select <4 x i1> %m69, <4 x float> %v68, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m71 = fcmp olt <4 x float> %v70, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v72 = select <4 x i1> %m71, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v70
  %v73 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v72, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v74 = fsub <4 x float> %v73, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v75 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v74, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v72)
  %v76 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v74, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v75)
  %v77 = fmul <4 x float> %v76, %v76
  %v78 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v76, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v79 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v78, <4 x float> %v76, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v80 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v79, <4 x float> %v76, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v81 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v80, <4 x float> %v76, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v82 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v81, <4 x float> %v76, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v83 = fadd <4 x float> %v76, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v84 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v82, <4 x float> %v77, <4 x float> %v83)
  %v85 = bitcast <4 x float> %v73 to <4 x i32>
  %v86 = shl <4 x i32> %v85, <i32 23, i32 23, i32 23, i32 23>
  %v87 = bitcast <4 x float> %v84 to <4 x i32>
  %v88 = add <4 x i32> %v87, %v86
  %v89 = bitcast <4 x i32> %v88 to <4 x float>
  %m90 = fcmp olt <4 x float> %v68, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v91 = select <4 x i1> %m90, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v89
  %v92 = fadd <4 x float> %v68, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %m93 = fcmp ugt <4 x float> %v68, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v94 = select <4 x i1> %m93, <4 x float> %v92, <4 x float> %v91
  %v95 = fadd <4 x float> %carried55_0, %v94
  %i96 = add nsw i64 %index55, 4
  br label %loop55
done55:
  %v97 = shufflevector <4 x float> %carried55_0, <4 x float> %carried55_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %v98 = fadd <4 x float> %carried55_0, %v97
  %v99 = shufflevector <4 x float> %v98, <4 x float> %v98, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %v100 = fadd <4 x float> %v98, %v99
  %p101 = getelementptr inbounds i64, ptr %p4, i64 %index21
  %v102 = load i64, ptr %p101, align 4
  %v103 = trunc i64 %v102 to i32
  %v104 = insertelement <4 x i32> poison, i32 %v103, i64 0
  %v105 = shufflevector <4 x i32> %v104, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %loop106
loop106:
  %index106 = phi i64 [0, %done55], [%i125, %body106]
  %carried106_0 = phi <4 x float> [<float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %done55], [%v124, %body106]
  %c107 = icmp slt i64 %index106, %n12
  br i1 %c107, label %body106, label %done106
body106:
  %i108 = sub nsw i64 %n12, %index106
  %c109 = icmp sgt i64 %i108, 0
  %i110 = select i1 %c109, i64 %i108, i64 0
  %c111 = icmp slt i64 %i110, 4
  %i112 = select i1 %c111, i64 %i110, i64 4
  %v113 = trunc i64 %i112 to i32
  %v114 = insertelement <4 x i32> poison, i32 %v113, i64 0
  %v115 = shufflevector <4 x i32> %v114, <4 x i32> poison, <4 x i32> zeroinitializer
  %m116 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v115
  %v117 = trunc i64 %index106 to i32
  %v118 = insertelement <4 x i32> poison, i32 %v117, i64 0
  %v119 = shufflevector <4 x i32> %v118, <4 x i32> poison, <4 x i32> zeroinitializer
  %v120 = add <4 x i32> %v119, <i32 0, i32 1, i32 2, i32 3>
  %m121 = icmp eq <4 x i32> %v120, %v105
  %p122 = getelementptr inbounds float, ptr %p24, i64 %index106
  %v123 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p122, i32 1, <4 x i1> %m116, <4 x float> zeroinitializer)
  %v124 = select <4 x i1> %m121, <4 x float> %v123, <4 x float> %carried106_0
  %i125 = add nsw i64 %index106, 4
  br label %loop106
done106:
  %v126 = shufflevector <4 x float> %carried106_0, <4 x float> %carried106_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %v127 = fadd <4 x float> %carried106_0, %v126
  %v128 = shufflevector <4 x float> %v127, <4 x float> %v127, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %v129 = fadd <4 x float> %v127, %v128
  %v130 = bitcast <4 x float> %v100 to <4 x i32>
  %v131 = lshr <4 x i32> %v130, <i32 23, i32 23, i32 23, i32 23>
  %v132 = sub <4 x i32> %v131, <i32 126, i32 126, i32 126, i32 126>
  %v133 = and <4 x i32> %v130, <i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %v134 = or <4 x i32> %v133, <i32 1056964608, i32 1056964608, i32 1056964608, i32 1056964608>
  %v135 = bitcast <4 x i32> %v134 to <4 x float>
  %v136 = sitofp <4 x i32> %v132 to <4 x float>
  %m137 = fcmp olt <4 x float> %v135, <float 0x3FE6A09E60000000, float 0x3FE6A09E60000000, float 0x3FE6A09E60000000, float 0x3FE6A09E60000000>
  %v138 = fadd <4 x float> %v135, %v135
  %v139 = select <4 x i1> %m137, <4 x float> %v138, <4 x float> %v135
  %v140 = fsub <4 x float> %v136, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v141 = select <4 x i1> %m137, <4 x float> %v140, <4 x float> %v136
  %v142 = fsub <4 x float> %v139, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v143 = fmul <4 x float> %v142, %v142
  %v144 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3FB2043760000000, float 0x3FB2043760000000, float 0x3FB2043760000000, float 0x3FB2043760000000>, <4 x float> %v142, <4 x float> <float 0xBFBD7A3700000000, float 0xBFBD7A3700000000, float 0xBFBD7A3700000000, float 0xBFBD7A3700000000>)
  %v145 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v144, <4 x float> %v142, <4 x float> <float 0x3FBDE4A340000000, float 0x3FBDE4A340000000, float 0x3FBDE4A340000000, float 0x3FBDE4A340000000>)
  %v146 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v145, <4 x float> %v142, <4 x float> <float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000>)
  %v147 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v146, <4 x float> %v142, <4 x float> <float 0x3FC23D37E0000000, float 0x3FC23D37E0000000, float 0x3FC23D37E0000000, float 0x3FC23D37E0000000>)
  %v148 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v147, <4 x float> %v142, <4 x float> <float 0xBFC555CA00000000, float 0xBFC555CA00000000, float 0xBFC555CA00000000, float 0xBFC555CA00000000>)
  %v149 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v148, <4 x float> %v142, <4 x float> <float 0x3FC999D580000000, float 0x3FC999D580000000, float 0x3FC999D580000000, float 0x3FC999D580000000>)
  %v150 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v149, <4 x float> %v142, <4 x float> <float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000>)
  %v151 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v150, <4 x float> %v142, <4 x float> <float 0x3FD5555540000000, float 0x3FD5555540000000, float 0x3FD5555540000000, float 0x3FD5555540000000>)
  %v152 = fmul <4 x float> %v142, %v143
  %v153 = fmul <4 x float> %v151, %v152
  %v154 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v141, <4 x float> <float 0xBF2BD01060000000, float 0xBF2BD01060000000, float 0xBF2BD01060000000, float 0xBF2BD01060000000>, <4 x float> %v153)
  %v155 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v143, <4 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <4 x float> %v154)
  %v156 = fadd <4 x float> %v142, %v155
  %v157 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v141, <4 x float> <float 0x3FE6300000000000, float 0x3FE6300000000000, float 0x3FE6300000000000, float 0x3FE6300000000000>, <4 x float> %v156)
  %m158 = fcmp oeq <4 x float> %v100, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v159 = select <4 x i1> %m158, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, <4 x float> %v157
  %m160 = fcmp olt <4 x float> %v100, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %v161 = select <4 x i1> %m160, <4 x float> %v159, <4 x float> %v100
  %v162 = fadd <4 x float> %v161, %v54
  %v163 = fsub <4 x float> %v162, %v129
  %p164 = getelementptr inbounds float, ptr %p8, i64 %index21
  %v165 = extractelement <4 x float> %v163, i64 0
  store float %v165, ptr %p164, align 4
  %i166 = add nsw i64 %index21, 1
  br label %loop21
done21:
  ret void
}
