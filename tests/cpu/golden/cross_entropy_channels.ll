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
  %index21 = phi i64 [%first, %entry], [%i174, %done114]
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
  %index55 = phi i64 [0, %done27], [%i104, %body55]
  %carried55_0 = phi <4 x float> [zeroinitializer, %done27], [%v103, %body55]
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
  %m69 = fcmp ogt <4 x float> %v68, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v70 = select <4 x i1> %m69, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v68
  %m71 = fcmp olt <4 x float> %v70, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v72 = select <4 x i1> %m71, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v70
  %v73 = fmul <4 x float> %v72, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v74 = fadd <4 x float> %v73, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v75 = fsub <4 x float> %v74, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v76 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v75, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v72)
  %v77 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v75, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v76)
  %v78 = fmul <4 x float> %v77, %v77
  %v79 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v77, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v80 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v79, <4 x float> %v77, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v81 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v80, <4 x float> %v77, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v82 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v81, <4 x float> %v77, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v83 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v82, <4 x float> %v77, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v84 = fadd <4 x float> %v77, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v85 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v83, <4 x float> %v78, <4 x float> %v84)
  %m86 = fcmp uno <4 x float> %v68, %v68
  %v87 = select <4 x i1> %m86, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v75
  %v88 = fptosi <4 x float> %v87 to <4 x i32>
  %v89 = ashr <4 x i32> %v88, <i32 1, i32 1, i32 1, i32 1>
  %v90 = sub <4 x i32> %v88, %v89
  %v91 = add <4 x i32> %v89, <i32 127, i32 127, i32 127, i32 127>
  %v92 = shl <4 x i32> %v91, <i32 23, i32 23, i32 23, i32 23>
  %v93 = bitcast <4 x i32> %v92 to <4 x float>
  %v94 = fmul <4 x float> %v85, %v93
  %v95 = add <4 x i32> %v90, <i32 127, i32 127, i32 127, i32 127>
  %v96 = shl <4 x i32> %v95, <i32 23, i32 23, i32 23, i32 23>
  %v97 = bitcast <4 x i32> %v96 to <4 x float>
  %v98 = fmul <4 x float> %v94, %v97
  %m99 = fcmp olt <4 x float> %v68, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v100 = select <4 x i1> %m99, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v98
  %m101 = fcmp ogt <4 x float> %v68, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v102 = select <4 x i1> %m101, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v100
  %v103 = fadd <4 x float> %carried55_0, %v102
  %i104 = add nsw i64 %index55, 4
  br label %loop55
done55:
  %v105 = shufflevector <4 x float> %carried55_0, <4 x float> %carried55_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %v106 = fadd <4 x float> %carried55_0, %v105
  %v107 = shufflevector <4 x float> %v106, <4 x float> %v106, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %v108 = fadd <4 x float> %v106, %v107
  %p109 = getelementptr inbounds i64, ptr %p4, i64 %index21
  %v110 = load i64, ptr %p109, align 4
  %v111 = trunc i64 %v110 to i32
  %v112 = insertelement <4 x i32> poison, i32 %v111, i64 0
  %v113 = shufflevector <4 x i32> %v112, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %loop114
loop114:
  %index114 = phi i64 [0, %done55], [%i133, %body114]
  %carried114_0 = phi <4 x float> [<float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %done55], [%v132, %body114]
  %c115 = icmp slt i64 %index114, %n12
  br i1 %c115, label %body114, label %done114
body114:
  %i116 = sub nsw i64 %n12, %index114
  %c117 = icmp sgt i64 %i116, 0
  %i118 = select i1 %c117, i64 %i116, i64 0
  %c119 = icmp slt i64 %i118, 4
  %i120 = select i1 %c119, i64 %i118, i64 4
  %v121 = trunc i64 %i120 to i32
  %v122 = insertelement <4 x i32> poison, i32 %v121, i64 0
  %v123 = shufflevector <4 x i32> %v122, <4 x i32> poison, <4 x i32> zeroinitializer
  %m124 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v123
  %v125 = trunc i64 %index114 to i32
  %v126 = insertelement <4 x i32> poison, i32 %v125, i64 0
  %v127 = shufflevector <4 x i32> %v126, <4 x i32> poison, <4 x i32> zeroinitializer
  %v128 = add <4 x i32> %v127, <i32 0, i32 1, i32 2, i32 3>
  %m129 = icmp eq <4 x i32> %v128, %v113
  %p130 = getelementptr inbounds float, ptr %p24, i64 %index114
  %v131 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p130, i32 1, <4 x i1> %m124, <4 x float> zeroinitializer)
  %v132 = select <4 x i1> %m129, <4 x float> %v131, <4 x float> %carried114_0
  %i133 = add nsw i64 %index114, 4
  br label %loop114
done114:
  %v134 = shufflevector <4 x float> %carried114_0, <4 x float> %carried114_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %v135 = fadd <4 x float> %carried114_0, %v134
  %v136 = shufflevector <4 x float> %v135, <4 x float> %v135, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %v137 = fadd <4 x float> %v135, %v136
  %v138 = bitcast <4 x float> %v108 to <4 x i32>
  %v139 = lshr <4 x i32> %v138, <i32 23, i32 23, i32 23, i32 23>
  %v140 = sub <4 x i32> %v139, <i32 126, i32 126, i32 126, i32 126>
  %v141 = and <4 x i32> %v138, <i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %v142 = or <4 x i32> %v141, <i32 1056964608, i32 1056964608, i32 1056964608, i32 1056964608>
  %v143 = bitcast <4 x i32> %v142 to <4 x float>
  %v144 = sitofp <4 x i32> %v140 to <4 x float>
  %m145 = fcmp olt <4 x float> %v143, <float 0x3FE6A09E60000000, float 0x3FE6A09E60000000, float 0x3FE6A09E60000000, float 0x3FE6A09E60000000>
  %v146 = fadd <4 x float> %v143, %v143
  %v147 = select <4 x i1> %m145, <4 x float> %v146, <4 x float> %v143
  %v148 = fsub <4 x float> %v144, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v149 = select <4 x i1> %m145, <4 x float> %v148, <4 x float> %v144
  %v150 = fsub <4 x float> %v147, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v151 = fmul <4 x float> %v150, %v150
  %v152 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3FB2043760000000, float 0x3FB2043760000000, float 0x3FB2043760000000, float 0x3FB2043760000000>, <4 x float> %v150, <4 x float> <float 0xBFBD7A3700000000, float 0xBFBD7A3700000000, float 0xBFBD7A3700000000, float 0xBFBD7A3700000000>)
  %v153 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v152, <4 x float> %v150, <4 x float> <float 0x3FBDE4A340000000, float 0x3FBDE4A340000000, float 0x3FBDE4A340000000, float 0x3FBDE4A340000000>)
  %v154 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v153, <4 x float> %v150, <4 x float> <float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000>)
  %v155 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v154, <4 x float> %v150, <4 x float> <float 0x3FC23D37E0000000, float 0x3FC23D37E0000000, float 0x3FC23D37E0000000, float 0x3FC23D37E0000000>)
  %v156 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v155, <4 x float> %v150, <4 x float> <float 0xBFC555CA00000000, float 0xBFC555CA00000000, float 0xBFC555CA00000000, float 0xBFC555CA00000000>)
  %v157 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v156, <4 x float> %v150, <4 x float> <float 0x3FC999D580000000, float 0x3FC999D580000000, float 0x3FC999D580000000, float 0x3FC999D580000000>)
  %v158 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v157, <4 x float> %v150, <4 x float> <float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000>)
  %v159 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v158, <4 x float> %v150, <4 x float> <float 0x3FD5555540000000, float 0x3FD5555540000000, float 0x3FD5555540000000, float 0x3FD5555540000000>)
  %v160 = fmul <4 x float> %v150, %v151
  %v161 = fmul <4 x float> %v159, %v160
  %v162 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v149, <4 x float> <float 0xBF2BD01060000000, float 0xBF2BD01060000000, float 0xBF2BD01060000000, float 0xBF2BD01060000000>, <4 x float> %v161)
  %v163 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v151, <4 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <4 x float> %v162)
  %v164 = fadd <4 x float> %v150, %v163
  %v165 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v149, <4 x float> <float 0x3FE6300000000000, float 0x3FE6300000000000, float 0x3FE6300000000000, float 0x3FE6300000000000>, <4 x float> %v164)
  %m166 = fcmp oeq <4 x float> %v108, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v167 = select <4 x i1> %m166, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, <4 x float> %v165
  %m168 = fcmp olt <4 x float> %v108, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %v169 = select <4 x i1> %m168, <4 x float> %v167, <4 x float> %v108
  %v170 = fadd <4 x float> %v169, %v54
  %v171 = fsub <4 x float> %v170, %v137
  %p172 = getelementptr inbounds float, ptr %p8, i64 %index21
  %v173 = extractelement <4 x float> %v171, i64 0
  store float %v173, ptr %p172, align 4
  %i174 = add nsw i64 %index21, 1
  br label %loop21
done21:
  ret void
}
