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
  %index17 = phi i64 [%first, %entry], [%i131, %done123]
  %c18 = icmp slt i64 %index17, %last
  br i1 %c18, label %body17, label %done17
body17:
  %i19 = mul nsw i64 %index17, %n12
  %p20 = getelementptr inbounds float, ptr %p2, i64 %i19
  %i21 = mul nsw i64 %index17, %n14
  %p22 = getelementptr inbounds float, ptr %p4, i64 %i21
  %i23 = mul nsw i64 %index17, %n16
  %p24 = getelementptr inbounds float, ptr %p8, i64 %i23
  %i25 = mul nsw i64 %n10, 4
  br label %loop26
loop26:
  %index26 = phi i64 [0, %body17], [%i34, %body26]
  %carried26_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body17], [%v33, %body26]
  %c27 = icmp slt i64 %index26, %i25
  br i1 %c27, label %body26, label %done26
body26:
  %p28 = getelementptr inbounds float, ptr %p20, i64 %index26
  %v29 = load <4 x float>, ptr %p28, align 1
  %m30 = fcmp ogt <4 x float> %v29, %carried26_0
  %m31 = fcmp uno <4 x float> %v29, %v29
  %m32 = or <4 x i1> %m30, %m31
  %v33 = select <4 x i1> %m32, <4 x float> %v29, <4 x float> %carried26_0
  %i34 = add nsw i64 %index26, 4
  br label %loop26
done26:
  %p35 = getelementptr inbounds float, ptr %scratch, i64 4
  %p36 = getelementptr inbounds float, ptr %scratch, i64 8
  %p37 = getelementptr inbounds float, ptr %scratch, i64 12
  store <4 x float> zeroinitializer, ptr %scratch, align 4
  store <4 x float> zeroinitializer, ptr %p35, align 4
  store <4 x float> zeroinitializer, ptr %p36, align 4
  store <4 x float> zeroinitializer, ptr %p37, align 4
  %i38 = mul nsw i64 %n10, 4
  br label %loop39
loop39:
  %index39 = phi i64 [0, %done26], [%i82, %body39]
  %carried39_0 = phi <4 x float> [zeroinitializer, %done26], [%v81, %body39]
  %c40 = icmp slt i64 %index39, %i38
  br i1 %c40, label %body39, label %done39
body39:
  %i41 = urem i64 %index39, 16
  %p42 = getelementptr inbounds float, ptr %scratch, i64 %i41
  %v43 = load <4 x float>, ptr %p42, align 4
  %p44 = getelementptr inbounds float, ptr %p20, i64 %index39
  %v45 = load <4 x float>, ptr %p44, align 1
  %v46 = fsub <4 x float> %v45, %carried26_0
  %m47 = fcmp ogt <4 x float> %v46, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v48 = select <4 x i1> %m47, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v46
  %m49 = fcmp olt <4 x float> %v48, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v50 = select <4 x i1> %m49, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v48
  %v51 = fmul <4 x float> %v50, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v52 = fadd <4 x float> %v51, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v53 = fsub <4 x float> %v52, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v54 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v53, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v50)
  %v55 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v53, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v54)
  %v56 = fmul <4 x float> %v55, %v55
  %v57 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v55, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v58 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v57, <4 x float> %v55, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v59 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v58, <4 x float> %v55, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v60 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v59, <4 x float> %v55, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v61 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v60, <4 x float> %v55, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v62 = fadd <4 x float> %v55, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v63 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v61, <4 x float> %v56, <4 x float> %v62)
  %m64 = fcmp uno <4 x float> %v46, %v46
  %v65 = select <4 x i1> %m64, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v53
  %v66 = fptosi <4 x float> %v65 to <4 x i32>
  %v67 = ashr <4 x i32> %v66, <i32 1, i32 1, i32 1, i32 1>
  %v68 = sub <4 x i32> %v66, %v67
  %v69 = add <4 x i32> %v67, <i32 127, i32 127, i32 127, i32 127>
  %v70 = shl <4 x i32> %v69, <i32 23, i32 23, i32 23, i32 23>
  %v71 = bitcast <4 x i32> %v70 to <4 x float>
  %v72 = fmul <4 x float> %v63, %v71
  %v73 = add <4 x i32> %v68, <i32 127, i32 127, i32 127, i32 127>
  %v74 = shl <4 x i32> %v73, <i32 23, i32 23, i32 23, i32 23>
  %v75 = bitcast <4 x i32> %v74 to <4 x float>
  %v76 = fmul <4 x float> %v72, %v75
  %m77 = fcmp olt <4 x float> %v46, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v78 = select <4 x i1> %m77, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v76
  %m79 = fcmp ogt <4 x float> %v46, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v80 = select <4 x i1> %m79, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v78
  %v81 = fadd <4 x float> %v43, %v80
  store <4 x float> %v81, ptr %p42, align 4
  %i82 = add nsw i64 %index39, 4
  br label %loop39
done39:
  %v83 = load <4 x float>, ptr %scratch, align 4
  %v84 = load <4 x float>, ptr %p35, align 4
  %v85 = load <4 x float>, ptr %p36, align 4
  %v86 = load <4 x float>, ptr %p37, align 4
  %v87 = fadd <4 x float> %v83, %v85
  %v88 = fadd <4 x float> %v84, %v86
  %v89 = fadd <4 x float> %v87, %v88
  %v90 = bitcast <4 x float> %v89 to <4 x i32>
  %v91 = lshr <4 x i32> %v90, <i32 23, i32 23, i32 23, i32 23>
  %v92 = sub <4 x i32> %v91, <i32 126, i32 126, i32 126, i32 126>
  %v93 = and <4 x i32> %v90, <i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %v94 = or <4 x i32> %v93, <i32 1056964608, i32 1056964608, i32 1056964608, i32 1056964608>
  %v95 = bitcast <4 x i32> %v94 to <4 x float>
  %v96 = sitofp <4 x i32> %v92 to <4 x float>
  %m97 = fcmp olt <4 x float> %v95, <float 0x3FE6A09E60000000, float 0x3FE6A09E60000000, float 0x3FE6A09E60000000, float 0x3FE6A09E60000000>
  %v98 = fadd <4 x float> %v95, %v95
  %v99 = select <4 x i1> %m97, <4 x float> %v98, <4 x float> %v95
  %v100 = fsub <4 x float> %v96, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v101 = select <4 x i1> %m97, <4 x float> %v100, <4 x float> %v96
  %v102 = fsub <4 x float> %v99, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v103 = fmul <4 x float> %v102, %v102
  %v104 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3FB2043760000000, float 0x3FB2043760000000, float 0x3FB2043760000000, float 0x3FB2043760000000>, <4 x float> %v102, <4 x float> <float 0xBFBD7A3700000000, float 0xBFBD7A3700000000, float 0xBFBD7A3700000000, float 0xBFBD7A3700000000>)
  %v105 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v104, <4 x float> %v102, <4 x float> <float 0x3FBDE4A340000000, float 0x3FBDE4A340000000, float 0x3FBDE4A340000000, float 0x3FBDE4A340000000>)
  %v106 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v105, <4 x float> %v102, <4 x float> <float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000>)
  %v107 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v106, <4 x float> %v102, <4 x float> <float 0x3FC23D37E0000000, float 0x3FC23D37E0000000, float 0x3FC23D37E0000000, float 0x3FC23D37E0000000>)
  %v108 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v107, <4 x float> %v102, <4 x float> <float 0xBFC555CA00000000, float 0xBFC555CA00000000, float 0xBFC555CA00000000, float 0xBFC555CA00000000>)
  %v109 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v108, <4 x float> %v102, <4 x float> <float 0x3FC999D580000000, float 0x3FC999D580000000, float 0x3FC999D580000000, float 0x3FC999D580000000>)
  %v110 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v109, <4 x float> %v102, <4 x float> <float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000>)
  %v111 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v110, <4 x float> %v102, <4 x float> <float 0x3FD5555540000000, float 0x3FD5555540000000, float 0x3FD5555540000000, float 0x3FD5555540000000>)
  %v112 = fmul <4 x float> %v102, %v103
  %v113 = fmul <4 x float> %v111, %v112
  %v114 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v101, <4 x float> <float 0xBF2BD01060000000, float 0xBF2BD01060000000, float 0xBF2BD01060000000, float 0xBF2BD01060000000>, <4 x float> %v113)
  %v115 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v103, <4 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <4 x float> %v114)
  %v116 = fadd <4 x float> %v102, %v115
  %v117 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v101, <4 x float> <float 0x3FE6300000000000, float 0x3FE6300000000000, float 0x3FE6300000000000, float 0x3FE6300000000000>, <4 x float> %v116)
  %m118 = fcmp oeq <4 x float> %v89, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v119 = select <4 x i1> %m118, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, <4 x float> %v117
  %m120 = fcmp olt <4 x float> %v89, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %v121 = select <4 x i1> %m120, <4 x float> %v119, <4 x float> %v89
  %i122 = mul nsw i64 %n10, 4
  br label %loop123
loop123:
  %index123 = phi i64 [0, %done39], [%i130, %body123]
  %carried123_0 = phi <4 x float> [zeroinitializer, %done39], [%v128, %body123]
  %c124 = icmp slt i64 %index123, %i122
  br i1 %c124, label %body123, label %done123
body123:
  %p125 = getelementptr inbounds float, ptr %p20, i64 %index123
  %v126 = load <4 x float>, ptr %p125, align 1
  %v127 = fsub <4 x float> %v126, %carried26_0
  %v128 = fsub <4 x float> %v127, %v121
  %p129 = getelementptr inbounds float, ptr %p24, i64 %index123
  store <4 x float> %v128, ptr %p129, align 1
  %i130 = add nsw i64 %index123, 4
  br label %loop123
done123:
  %i131 = add nsw i64 %index17, 1
  br label %loop17
done17:
  ret void
}
