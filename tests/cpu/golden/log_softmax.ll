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
  %index21 = phi i64 [%first, %entry], [%i127, %done119]
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
  %index43 = phi i64 [0, %done30], [%i78, %body43]
  %carried43_0 = phi <4 x float> [zeroinitializer, %done30], [%v77, %body43]
  %c44 = icmp slt i64 %index43, %i42
  br i1 %c44, label %body43, label %done43
body43:
  %i45 = urem i64 %index43, 16
  %p46 = getelementptr inbounds float, ptr %scratch, i64 %i45
  %v47 = load <4 x float>, ptr %p46, align 4
  %p48 = getelementptr inbounds float, ptr %p24, i64 %index43
  %v49 = load <4 x float>, ptr %p48, align 1
  %v50 = fsub <4 x float> %v49, %carried30_0
  %m51 = fcmp olt <4 x float> %v50, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v52 = select <4 x i1> %m51, <4 x float> %v50, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m53 = fcmp olt <4 x float> %v52, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v54 = select <4 x i1> %m53, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v52
  %v55 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v54, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v56 = fsub <4 x float> %v55, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v57 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v56, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v54)
  %v58 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v56, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v57)
  %v59 = fmul <4 x float> %v58, %v58
  %v60 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v58, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v61 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v60, <4 x float> %v58, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v62 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v61, <4 x float> %v58, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v63 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v62, <4 x float> %v58, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v64 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v63, <4 x float> %v58, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v65 = fadd <4 x float> %v58, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v66 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v64, <4 x float> %v59, <4 x float> %v65)
  %v67 = bitcast <4 x float> %v55 to <4 x i32>
  %v68 = shl <4 x i32> %v67, <i32 23, i32 23, i32 23, i32 23>
  %v69 = bitcast <4 x float> %v66 to <4 x i32>
  %v70 = add <4 x i32> %v69, %v68
  %v71 = bitcast <4 x i32> %v70 to <4 x float>
  %m72 = fcmp olt <4 x float> %v50, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v73 = select <4 x i1> %m72, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v71
  %v74 = fadd <4 x float> %v50, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %m75 = fcmp ugt <4 x float> %v50, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v76 = select <4 x i1> %m75, <4 x float> %v74, <4 x float> %v73
  %v77 = fadd <4 x float> %v47, %v76
  store <4 x float> %v77, ptr %p46, align 4
  %i78 = add nsw i64 %index43, 4
  br label %loop43
done43:
  %v79 = load <4 x float>, ptr %scratch, align 4
  %v80 = load <4 x float>, ptr %p39, align 4
  %v81 = load <4 x float>, ptr %p40, align 4
  %v82 = load <4 x float>, ptr %p41, align 4
  %v83 = fadd <4 x float> %v79, %v81
  %v84 = fadd <4 x float> %v80, %v82
  %v85 = fadd <4 x float> %v83, %v84
  %v86 = bitcast <4 x float> %v85 to <4 x i32>
  %v87 = lshr <4 x i32> %v86, <i32 23, i32 23, i32 23, i32 23>
  %v88 = sub <4 x i32> %v87, <i32 126, i32 126, i32 126, i32 126>
  %v89 = and <4 x i32> %v86, <i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %v90 = or <4 x i32> %v89, <i32 1056964608, i32 1056964608, i32 1056964608, i32 1056964608>
  %v91 = bitcast <4 x i32> %v90 to <4 x float>
  %v92 = sitofp <4 x i32> %v88 to <4 x float>
  %m93 = fcmp olt <4 x float> %v91, <float 0x3FE6A09E60000000, float 0x3FE6A09E60000000, float 0x3FE6A09E60000000, float 0x3FE6A09E60000000>
  %v94 = fadd <4 x float> %v91, %v91
  %v95 = select <4 x i1> %m93, <4 x float> %v94, <4 x float> %v91
  %v96 = fsub <4 x float> %v92, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v97 = select <4 x i1> %m93, <4 x float> %v96, <4 x float> %v92
  %v98 = fsub <4 x float> %v95, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v99 = fmul <4 x float> %v98, %v98
  %v100 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3FB2043760000000, float 0x3FB2043760000000, float 0x3FB2043760000000, float 0x3FB2043760000000>, <4 x float> %v98, <4 x float> <float 0xBFBD7A3700000000, float 0xBFBD7A3700000000, float 0xBFBD7A3700000000, float 0xBFBD7A3700000000>)
  %v101 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v100, <4 x float> %v98, <4 x float> <float 0x3FBDE4A340000000, float 0x3FBDE4A340000000, float 0x3FBDE4A340000000, float 0x3FBDE4A340000000>)
  %v102 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v101, <4 x float> %v98, <4 x float> <float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000>)
  %v103 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v102, <4 x float> %v98, <4 x float> <float 0x3FC23D37E0000000, float 0x3FC23D37E0000000, float 0x3FC23D37E0000000, float 0x3FC23D37E0000000>)
  %v104 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v103, <4 x float> %v98, <4 x float> <float 0xBFC555CA00000000, float 0xBFC555CA00000000, float 0xBFC555CA00000000, float 0xBFC555CA00000000>)
  %v105 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v104, <4 x float> %v98, <4 x float> <float 0x3FC999D580000000, float 0x3FC999D580000000, float 0x3FC999D580000000, float 0x3FC999D580000000>)
  %v106 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v105, <4 x float> %v98, <4 x float> <float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000>)
  %v107 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v106, <4 x float> %v98, <4 x float> <float 0x3FD5555540000000, float 0x3FD5555540000000, float 0x3FD5555540000000, float 0x3FD5555540000000>)
  %v108 = fmul <4 x float> %v98, %v99
  %v109 = fmul <4 x float> %v107, %v108
  %v110 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v97, <4 x float> <float 0xBF2BD01060000000, float 0xBF2BD01060000000, float 0xBF2BD01060000000, float 0xBF2BD01060000000>, <4 x float> %v109)
  %v111 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v99, <4 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <4 x float> %v110)
  %v112 = fadd <4 x float> %v98, %v111
  %v113 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v97, <4 x float> <float 0x3FE6300000000000, float 0x3FE6300000000000, float 0x3FE6300000000000, float 0x3FE6300000000000>, <4 x float> %v112)
  %m114 = fcmp oeq <4 x float> %v85, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v115 = select <4 x i1> %m114, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, <4 x float> %v113
  %m116 = fcmp olt <4 x float> %v85, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %v117 = select <4 x i1> %m116, <4 x float> %v115, <4 x float> %v85
  %i118 = mul nsw i64 %n12, 4
  br label %loop119
loop119:
  %index119 = phi i64 [0, %done43], [%i126, %body119]
  %c120 = icmp slt i64 %index119, %i118
  br i1 %c120, label %body119, label %done119
body119:
  %p121 = getelementptr inbounds float, ptr %p24, i64 %index119
  %v122 = load <4 x float>, ptr %p121, align 1
  %v123 = fsub <4 x float> %v122, %carried30_0
  %v124 = fsub <4 x float> %v123, %v117
  %p125 = getelementptr inbounds float, ptr %p28, i64 %index119
  store <4 x float> %v124, ptr %p125, align 1
  %i126 = add nsw i64 %index119, 4
  br label %loop119
done119:
  %i127 = add nsw i64 %index21, 1
  br label %loop21
done21:
  ret void
}
