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
  %v15 = getelementptr inbounds i64, ptr %arguments, i64 9
  %n16 = load i64, ptr %v15, align 8
  br label %loop17
loop17:
  %index17 = phi i64 [%first, %entry], [%i170, %done110]
  %c18 = icmp slt i64 %index17, %last
  br i1 %c18, label %body17, label %done17
body17:
  %i19 = mul nsw i64 %index17, %n14
  %p20 = getelementptr inbounds float, ptr %p2, i64 %i19
  %i21 = mul nsw i64 %index17, %n16
  %p22 = getelementptr inbounds float, ptr %p8, i64 %i21
  br label %loop23
loop23:
  %index23 = phi i64 [0, %body17], [%i40, %body23]
  %carried23_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body17], [%v39, %body23]
  %c24 = icmp slt i64 %index23, %n12
  br i1 %c24, label %body23, label %done23
body23:
  %i25 = sub nsw i64 %n12, %index23
  %c26 = icmp sgt i64 %i25, 0
  %i27 = select i1 %c26, i64 %i25, i64 0
  %c28 = icmp slt i64 %i27, 4
  %i29 = select i1 %c28, i64 %i27, i64 4
  %v30 = trunc i64 %i29 to i32
  %v31 = insertelement <4 x i32> poison, i32 %v30, i64 0
  %v32 = shufflevector <4 x i32> %v31, <4 x i32> poison, <4 x i32> zeroinitializer
  %m33 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v32
  %p34 = getelementptr inbounds float, ptr %p20, i64 %index23
  %v35 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p34, i32 1, <4 x i1> %m33, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>)
  %m36 = fcmp ogt <4 x float> %v35, %carried23_0
  %m37 = fcmp uno <4 x float> %v35, %v35
  %m38 = or <4 x i1> %m36, %m37
  %v39 = select <4 x i1> %m38, <4 x float> %v35, <4 x float> %carried23_0
  %i40 = add nsw i64 %index23, 4
  br label %loop23
done23:
  %v41 = shufflevector <4 x float> %carried23_0, <4 x float> %carried23_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %m42 = fcmp ogt <4 x float> %carried23_0, %v41
  %m43 = fcmp uno <4 x float> %carried23_0, %carried23_0
  %m44 = or <4 x i1> %m42, %m43
  %v45 = select <4 x i1> %m44, <4 x float> %carried23_0, <4 x float> %v41
  %v46 = shufflevector <4 x float> %v45, <4 x float> %v45, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %m47 = fcmp ogt <4 x float> %v45, %v46
  %m48 = fcmp uno <4 x float> %v45, %v45
  %m49 = or <4 x i1> %m47, %m48
  %v50 = select <4 x i1> %m49, <4 x float> %v45, <4 x float> %v46
  br label %loop51
loop51:
  %index51 = phi i64 [0, %done23], [%i100, %body51]
  %carried51_0 = phi <4 x float> [zeroinitializer, %done23], [%v99, %body51]
  %c52 = icmp slt i64 %index51, %n12
  br i1 %c52, label %body51, label %done51
body51:
  %i53 = sub nsw i64 %n12, %index51
  %c54 = icmp sgt i64 %i53, 0
  %i55 = select i1 %c54, i64 %i53, i64 0
  %c56 = icmp slt i64 %i55, 4
  %i57 = select i1 %c56, i64 %i55, i64 4
  %v58 = trunc i64 %i57 to i32
  %v59 = insertelement <4 x i32> poison, i32 %v58, i64 0
  %v60 = shufflevector <4 x i32> %v59, <4 x i32> poison, <4 x i32> zeroinitializer
  %m61 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v60
  %p62 = getelementptr inbounds float, ptr %p20, i64 %index51
  %v63 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p62, i32 1, <4 x i1> %m61, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>)
  %v64 = fsub <4 x float> %v63, %v50
  %m65 = fcmp ogt <4 x float> %v64, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v66 = select <4 x i1> %m65, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v64
  %m67 = fcmp olt <4 x float> %v66, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v68 = select <4 x i1> %m67, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v66
  %v69 = fmul <4 x float> %v68, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v70 = fadd <4 x float> %v69, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v71 = fsub <4 x float> %v70, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v72 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v71, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v68)
  %v73 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v71, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v72)
  %v74 = fmul <4 x float> %v73, %v73
  %v75 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v73, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v76 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v75, <4 x float> %v73, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v77 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v76, <4 x float> %v73, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v78 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v77, <4 x float> %v73, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v79 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v78, <4 x float> %v73, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v80 = fadd <4 x float> %v73, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v81 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v79, <4 x float> %v74, <4 x float> %v80)
  %m82 = fcmp uno <4 x float> %v64, %v64
  %v83 = select <4 x i1> %m82, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v71
  %v84 = fptosi <4 x float> %v83 to <4 x i32>
  %v85 = ashr <4 x i32> %v84, <i32 1, i32 1, i32 1, i32 1>
  %v86 = sub <4 x i32> %v84, %v85
  %v87 = add <4 x i32> %v85, <i32 127, i32 127, i32 127, i32 127>
  %v88 = shl <4 x i32> %v87, <i32 23, i32 23, i32 23, i32 23>
  %v89 = bitcast <4 x i32> %v88 to <4 x float>
  %v90 = fmul <4 x float> %v81, %v89
  %v91 = add <4 x i32> %v86, <i32 127, i32 127, i32 127, i32 127>
  %v92 = shl <4 x i32> %v91, <i32 23, i32 23, i32 23, i32 23>
  %v93 = bitcast <4 x i32> %v92 to <4 x float>
  %v94 = fmul <4 x float> %v90, %v93
  %m95 = fcmp olt <4 x float> %v64, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v96 = select <4 x i1> %m95, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v94
  %m97 = fcmp ogt <4 x float> %v64, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v98 = select <4 x i1> %m97, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v96
  %v99 = fadd <4 x float> %carried51_0, %v98
  %i100 = add nsw i64 %index51, 4
  br label %loop51
done51:
  %v101 = shufflevector <4 x float> %carried51_0, <4 x float> %carried51_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %v102 = fadd <4 x float> %carried51_0, %v101
  %v103 = shufflevector <4 x float> %v102, <4 x float> %v102, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %v104 = fadd <4 x float> %v102, %v103
  %p105 = getelementptr inbounds i64, ptr %p4, i64 %index17
  %v106 = load i64, ptr %p105, align 4
  %v107 = trunc i64 %v106 to i32
  %v108 = insertelement <4 x i32> poison, i32 %v107, i64 0
  %v109 = shufflevector <4 x i32> %v108, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %loop110
loop110:
  %index110 = phi i64 [0, %done51], [%i129, %body110]
  %carried110_0 = phi <4 x float> [<float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %done51], [%v128, %body110]
  %c111 = icmp slt i64 %index110, %n12
  br i1 %c111, label %body110, label %done110
body110:
  %i112 = sub nsw i64 %n12, %index110
  %c113 = icmp sgt i64 %i112, 0
  %i114 = select i1 %c113, i64 %i112, i64 0
  %c115 = icmp slt i64 %i114, 4
  %i116 = select i1 %c115, i64 %i114, i64 4
  %v117 = trunc i64 %i116 to i32
  %v118 = insertelement <4 x i32> poison, i32 %v117, i64 0
  %v119 = shufflevector <4 x i32> %v118, <4 x i32> poison, <4 x i32> zeroinitializer
  %m120 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v119
  %v121 = trunc i64 %index110 to i32
  %v122 = insertelement <4 x i32> poison, i32 %v121, i64 0
  %v123 = shufflevector <4 x i32> %v122, <4 x i32> poison, <4 x i32> zeroinitializer
  %v124 = add <4 x i32> %v123, <i32 0, i32 1, i32 2, i32 3>
  %m125 = icmp eq <4 x i32> %v124, %v109
  %p126 = getelementptr inbounds float, ptr %p20, i64 %index110
  %v127 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p126, i32 1, <4 x i1> %m120, <4 x float> zeroinitializer)
  %v128 = select <4 x i1> %m125, <4 x float> %v127, <4 x float> %carried110_0
  %i129 = add nsw i64 %index110, 4
  br label %loop110
done110:
  %v130 = shufflevector <4 x float> %carried110_0, <4 x float> %carried110_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %v131 = fadd <4 x float> %carried110_0, %v130
  %v132 = shufflevector <4 x float> %v131, <4 x float> %v131, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %v133 = fadd <4 x float> %v131, %v132
  %v134 = bitcast <4 x float> %v104 to <4 x i32>
  %v135 = lshr <4 x i32> %v134, <i32 23, i32 23, i32 23, i32 23>
  %v136 = sub <4 x i32> %v135, <i32 126, i32 126, i32 126, i32 126>
  %v137 = and <4 x i32> %v134, <i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %v138 = or <4 x i32> %v137, <i32 1056964608, i32 1056964608, i32 1056964608, i32 1056964608>
  %v139 = bitcast <4 x i32> %v138 to <4 x float>
  %v140 = sitofp <4 x i32> %v136 to <4 x float>
  %m141 = fcmp olt <4 x float> %v139, <float 0x3FE6A09E60000000, float 0x3FE6A09E60000000, float 0x3FE6A09E60000000, float 0x3FE6A09E60000000>
  %v142 = fadd <4 x float> %v139, %v139
  %v143 = select <4 x i1> %m141, <4 x float> %v142, <4 x float> %v139
  %v144 = fsub <4 x float> %v140, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v145 = select <4 x i1> %m141, <4 x float> %v144, <4 x float> %v140
  %v146 = fsub <4 x float> %v143, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v147 = fmul <4 x float> %v146, %v146
  %v148 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3FB2043760000000, float 0x3FB2043760000000, float 0x3FB2043760000000, float 0x3FB2043760000000>, <4 x float> %v146, <4 x float> <float 0xBFBD7A3700000000, float 0xBFBD7A3700000000, float 0xBFBD7A3700000000, float 0xBFBD7A3700000000>)
  %v149 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v148, <4 x float> %v146, <4 x float> <float 0x3FBDE4A340000000, float 0x3FBDE4A340000000, float 0x3FBDE4A340000000, float 0x3FBDE4A340000000>)
  %v150 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v149, <4 x float> %v146, <4 x float> <float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000>)
  %v151 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v150, <4 x float> %v146, <4 x float> <float 0x3FC23D37E0000000, float 0x3FC23D37E0000000, float 0x3FC23D37E0000000, float 0x3FC23D37E0000000>)
  %v152 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v151, <4 x float> %v146, <4 x float> <float 0xBFC555CA00000000, float 0xBFC555CA00000000, float 0xBFC555CA00000000, float 0xBFC555CA00000000>)
  %v153 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v152, <4 x float> %v146, <4 x float> <float 0x3FC999D580000000, float 0x3FC999D580000000, float 0x3FC999D580000000, float 0x3FC999D580000000>)
  %v154 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v153, <4 x float> %v146, <4 x float> <float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000>)
  %v155 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v154, <4 x float> %v146, <4 x float> <float 0x3FD5555540000000, float 0x3FD5555540000000, float 0x3FD5555540000000, float 0x3FD5555540000000>)
  %v156 = fmul <4 x float> %v146, %v147
  %v157 = fmul <4 x float> %v155, %v156
  %v158 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v145, <4 x float> <float 0xBF2BD01060000000, float 0xBF2BD01060000000, float 0xBF2BD01060000000, float 0xBF2BD01060000000>, <4 x float> %v157)
  %v159 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v147, <4 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <4 x float> %v158)
  %v160 = fadd <4 x float> %v146, %v159
  %v161 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v145, <4 x float> <float 0x3FE6300000000000, float 0x3FE6300000000000, float 0x3FE6300000000000, float 0x3FE6300000000000>, <4 x float> %v160)
  %m162 = fcmp oeq <4 x float> %v104, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v163 = select <4 x i1> %m162, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, <4 x float> %v161
  %m164 = fcmp olt <4 x float> %v104, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %v165 = select <4 x i1> %m164, <4 x float> %v163, <4 x float> %v104
  %v166 = fadd <4 x float> %v165, %v50
  %v167 = fsub <4 x float> %v166, %v133
  %p168 = getelementptr inbounds float, ptr %p8, i64 %index17
  %v169 = extractelement <4 x float> %v167, i64 0
  store float %v169, ptr %p168, align 4
  %i170 = add nsw i64 %index17, 1
  br label %loop17
done17:
  ret void
}
