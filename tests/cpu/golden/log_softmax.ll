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
  %index21 = phi i64 [%first, %entry], [%i135, %done127]
  %c22 = icmp slt i64 %index21, %last
  br i1 %c22, label %body21, label %done21
body21:
  %i23 = mul nsw i64 %index21, %n14
  %p24 = getelementptr inbounds float, ptr %p2, i64 %i23
  %i25 = mul nsw i64 %index21, %n16
  %p26 = getelementptr inbounds float, ptr %p4, i64 %i25
  %i27 = mul nsw i64 %index21, %n20
  %p28 = getelementptr inbounds float, ptr %p8, i64 %i27
  %i29 = mul nsw i64 %n12, 4
  br label %loop30
loop30:
  %index30 = phi i64 [0, %body21], [%i38, %body30]
  %carried30_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body21], [%v37, %body30]
  %c31 = icmp slt i64 %index30, %i29
  br i1 %c31, label %body30, label %done30
body30:
  %p32 = getelementptr inbounds float, ptr %p24, i64 %index30
  %v33 = load <4 x float>, ptr %p32, align 1
  %m34 = fcmp ogt <4 x float> %v33, %carried30_0
  %m35 = fcmp uno <4 x float> %v33, %v33
  %m36 = or <4 x i1> %m34, %m35
  %v37 = select <4 x i1> %m36, <4 x float> %v33, <4 x float> %carried30_0
  %i38 = add nsw i64 %index30, 4
  br label %loop30
done30:
  %p39 = getelementptr inbounds float, ptr %scratch, i64 4
  %p40 = getelementptr inbounds float, ptr %scratch, i64 8
  %p41 = getelementptr inbounds float, ptr %scratch, i64 12
  store <4 x float> zeroinitializer, ptr %scratch, align 4
  store <4 x float> zeroinitializer, ptr %p39, align 4
  store <4 x float> zeroinitializer, ptr %p40, align 4
  store <4 x float> zeroinitializer, ptr %p41, align 4
  %i42 = mul nsw i64 %n12, 4
  br label %loop43
loop43:
  %index43 = phi i64 [0, %done30], [%i86, %body43]
  %carried43_0 = phi <4 x float> [zeroinitializer, %done30], [%v85, %body43]
  %c44 = icmp slt i64 %index43, %i42
  br i1 %c44, label %body43, label %done43
body43:
  %i45 = urem i64 %index43, 16
  %p46 = getelementptr inbounds float, ptr %scratch, i64 %i45
  %v47 = load <4 x float>, ptr %p46, align 4
  %p48 = getelementptr inbounds float, ptr %p24, i64 %index43
  %v49 = load <4 x float>, ptr %p48, align 1
  %v50 = fsub <4 x float> %v49, %carried30_0
  %m51 = fcmp ogt <4 x float> %v50, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v52 = select <4 x i1> %m51, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v50
  %m53 = fcmp olt <4 x float> %v52, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v54 = select <4 x i1> %m53, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v52
  %v55 = fmul <4 x float> %v54, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v56 = fadd <4 x float> %v55, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v57 = fsub <4 x float> %v56, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v58 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v57, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v54)
  %v59 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v57, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v58)
  %v60 = fmul <4 x float> %v59, %v59
  %v61 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v59, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v62 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v61, <4 x float> %v59, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v63 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v62, <4 x float> %v59, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v64 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v63, <4 x float> %v59, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v65 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v64, <4 x float> %v59, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v66 = fadd <4 x float> %v59, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v67 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v65, <4 x float> %v60, <4 x float> %v66)
  %m68 = fcmp uno <4 x float> %v50, %v50
  %v69 = select <4 x i1> %m68, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v57
  %v70 = fptosi <4 x float> %v69 to <4 x i32>
  %v71 = ashr <4 x i32> %v70, <i32 1, i32 1, i32 1, i32 1>
  %v72 = sub <4 x i32> %v70, %v71
  %v73 = add <4 x i32> %v71, <i32 127, i32 127, i32 127, i32 127>
  %v74 = shl <4 x i32> %v73, <i32 23, i32 23, i32 23, i32 23>
  %v75 = bitcast <4 x i32> %v74 to <4 x float>
  %v76 = fmul <4 x float> %v67, %v75
  %v77 = add <4 x i32> %v72, <i32 127, i32 127, i32 127, i32 127>
  %v78 = shl <4 x i32> %v77, <i32 23, i32 23, i32 23, i32 23>
  %v79 = bitcast <4 x i32> %v78 to <4 x float>
  %v80 = fmul <4 x float> %v76, %v79
  %m81 = fcmp olt <4 x float> %v50, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v82 = select <4 x i1> %m81, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v80
  %m83 = fcmp ogt <4 x float> %v50, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v84 = select <4 x i1> %m83, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v82
  %v85 = fadd <4 x float> %v47, %v84
  store <4 x float> %v85, ptr %p46, align 4
  %i86 = add nsw i64 %index43, 4
  br label %loop43
done43:
  %v87 = load <4 x float>, ptr %scratch, align 4
  %v88 = load <4 x float>, ptr %p39, align 4
  %v89 = load <4 x float>, ptr %p40, align 4
  %v90 = load <4 x float>, ptr %p41, align 4
  %v91 = fadd <4 x float> %v87, %v89
  %v92 = fadd <4 x float> %v88, %v90
  %v93 = fadd <4 x float> %v91, %v92
  %v94 = bitcast <4 x float> %v93 to <4 x i32>
  %v95 = lshr <4 x i32> %v94, <i32 23, i32 23, i32 23, i32 23>
  %v96 = sub <4 x i32> %v95, <i32 126, i32 126, i32 126, i32 126>
  %v97 = and <4 x i32> %v94, <i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %v98 = or <4 x i32> %v97, <i32 1056964608, i32 1056964608, i32 1056964608, i32 1056964608>
  %v99 = bitcast <4 x i32> %v98 to <4 x float>
  %v100 = sitofp <4 x i32> %v96 to <4 x float>
  %m101 = fcmp olt <4 x float> %v99, <float 0x3FE6A09E60000000, float 0x3FE6A09E60000000, float 0x3FE6A09E60000000, float 0x3FE6A09E60000000>
  %v102 = fadd <4 x float> %v99, %v99
  %v103 = select <4 x i1> %m101, <4 x float> %v102, <4 x float> %v99
  %v104 = fsub <4 x float> %v100, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v105 = select <4 x i1> %m101, <4 x float> %v104, <4 x float> %v100
  %v106 = fsub <4 x float> %v103, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v107 = fmul <4 x float> %v106, %v106
  %v108 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3FB2043760000000, float 0x3FB2043760000000, float 0x3FB2043760000000, float 0x3FB2043760000000>, <4 x float> %v106, <4 x float> <float 0xBFBD7A3700000000, float 0xBFBD7A3700000000, float 0xBFBD7A3700000000, float 0xBFBD7A3700000000>)
  %v109 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v108, <4 x float> %v106, <4 x float> <float 0x3FBDE4A340000000, float 0x3FBDE4A340000000, float 0x3FBDE4A340000000, float 0x3FBDE4A340000000>)
  %v110 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v109, <4 x float> %v106, <4 x float> <float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000>)
  %v111 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v110, <4 x float> %v106, <4 x float> <float 0x3FC23D37E0000000, float 0x3FC23D37E0000000, float 0x3FC23D37E0000000, float 0x3FC23D37E0000000>)
  %v112 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v111, <4 x float> %v106, <4 x float> <float 0xBFC555CA00000000, float 0xBFC555CA00000000, float 0xBFC555CA00000000, float 0xBFC555CA00000000>)
  %v113 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v112, <4 x float> %v106, <4 x float> <float 0x3FC999D580000000, float 0x3FC999D580000000, float 0x3FC999D580000000, float 0x3FC999D580000000>)
  %v114 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v113, <4 x float> %v106, <4 x float> <float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000>)
  %v115 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v114, <4 x float> %v106, <4 x float> <float 0x3FD5555540000000, float 0x3FD5555540000000, float 0x3FD5555540000000, float 0x3FD5555540000000>)
  %v116 = fmul <4 x float> %v106, %v107
  %v117 = fmul <4 x float> %v115, %v116
  %v118 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v105, <4 x float> <float 0xBF2BD01060000000, float 0xBF2BD01060000000, float 0xBF2BD01060000000, float 0xBF2BD01060000000>, <4 x float> %v117)
  %v119 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v107, <4 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <4 x float> %v118)
  %v120 = fadd <4 x float> %v106, %v119
  %v121 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v105, <4 x float> <float 0x3FE6300000000000, float 0x3FE6300000000000, float 0x3FE6300000000000, float 0x3FE6300000000000>, <4 x float> %v120)
  %m122 = fcmp oeq <4 x float> %v93, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v123 = select <4 x i1> %m122, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, <4 x float> %v121
  %m124 = fcmp olt <4 x float> %v93, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %v125 = select <4 x i1> %m124, <4 x float> %v123, <4 x float> %v93
  %i126 = mul nsw i64 %n12, 4
  br label %loop127
loop127:
  %index127 = phi i64 [0, %done43], [%i134, %body127]
  %c128 = icmp slt i64 %index127, %i126
  br i1 %c128, label %body127, label %done127
body127:
  %p129 = getelementptr inbounds float, ptr %p24, i64 %index127
  %v130 = load <4 x float>, ptr %p129, align 1
  %v131 = fsub <4 x float> %v130, %carried30_0
  %v132 = fsub <4 x float> %v131, %v125
  %p133 = getelementptr inbounds float, ptr %p28, i64 %index127
  store <4 x float> %v132, ptr %p133, align 1
  %i134 = add nsw i64 %index127, 4
  br label %loop127
done127:
  %i135 = add nsw i64 %index21, 1
  br label %loop21
done21:
  ret void
}
