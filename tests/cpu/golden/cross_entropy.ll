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
  %v15 = getelementptr inbounds i64, ptr %arguments, i64 9
  %n16 = load i64, ptr %v15, align 8
  br label %loop17
loop17:
  %index17 = phi i64 [%first, %entry], [%i148, %done102]
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
  %p98 = getelementptr inbounds i64, ptr %p4, i64 %i88
  %v99 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr %p98, i32 1, <4 x i1> %m97, <4 x i64> zeroinitializer)
  %v100 = trunc <4 x i64> %v99 to <4 x i32>
  %i101 = mul nsw i64 %n12, 4
  br label %loop102
loop102:
  %index102 = phi i64 [0, %done37], [%i112, %body102]
  %carried102_0 = phi <4 x float> [<float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %done37], [%v111, %body102]
  %c103 = icmp slt i64 %index102, %i101
  br i1 %c103, label %body102, label %done102
body102:
  %i104 = udiv i64 %index102, 4
  %v105 = trunc i64 %i104 to i32
  %v106 = insertelement <4 x i32> poison, i32 %v105, i64 0
  %v107 = shufflevector <4 x i32> %v106, <4 x i32> poison, <4 x i32> zeroinitializer
  %m108 = icmp eq <4 x i32> %v107, %v100
  %p109 = getelementptr inbounds float, ptr %p20, i64 %index102
  %v110 = load <4 x float>, ptr %p109, align 1
  %v111 = select <4 x i1> %m108, <4 x float> %v110, <4 x float> %carried102_0
  %i112 = add nsw i64 %index102, 4
  br label %loop102
done102:
  %v113 = bitcast <4 x float> %v87 to <4 x i32>
  %v114 = lshr <4 x i32> %v113, <i32 23, i32 23, i32 23, i32 23>
  %v115 = sub <4 x i32> %v114, <i32 126, i32 126, i32 126, i32 126>
  %v116 = and <4 x i32> %v113, <i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %v117 = or <4 x i32> %v116, <i32 1056964608, i32 1056964608, i32 1056964608, i32 1056964608>
  %v118 = bitcast <4 x i32> %v117 to <4 x float>
  %v119 = sitofp <4 x i32> %v115 to <4 x float>
  %m120 = fcmp olt <4 x float> %v118, <float 0x3FE6A09E60000000, float 0x3FE6A09E60000000, float 0x3FE6A09E60000000, float 0x3FE6A09E60000000>
  %v121 = fadd <4 x float> %v118, %v118
  %v122 = select <4 x i1> %m120, <4 x float> %v121, <4 x float> %v118
  %v123 = fsub <4 x float> %v119, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v124 = select <4 x i1> %m120, <4 x float> %v123, <4 x float> %v119
  %v125 = fsub <4 x float> %v122, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v126 = fmul <4 x float> %v125, %v125
  %v127 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3FB2043760000000, float 0x3FB2043760000000, float 0x3FB2043760000000, float 0x3FB2043760000000>, <4 x float> %v125, <4 x float> <float 0xBFBD7A3700000000, float 0xBFBD7A3700000000, float 0xBFBD7A3700000000, float 0xBFBD7A3700000000>)
  %v128 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v127, <4 x float> %v125, <4 x float> <float 0x3FBDE4A340000000, float 0x3FBDE4A340000000, float 0x3FBDE4A340000000, float 0x3FBDE4A340000000>)
  %v129 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> %v125, <4 x float> <float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000, float 0xBFBFCBA9E0000000>)
  %v130 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v129, <4 x float> %v125, <4 x float> <float 0x3FC23D37E0000000, float 0x3FC23D37E0000000, float 0x3FC23D37E0000000, float 0x3FC23D37E0000000>)
  %v131 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v130, <4 x float> %v125, <4 x float> <float 0xBFC555CA00000000, float 0xBFC555CA00000000, float 0xBFC555CA00000000, float 0xBFC555CA00000000>)
  %v132 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v131, <4 x float> %v125, <4 x float> <float 0x3FC999D580000000, float 0x3FC999D580000000, float 0x3FC999D580000000, float 0x3FC999D580000000>)
  %v133 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v132, <4 x float> %v125, <4 x float> <float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000, float 0xBFCFFFFF80000000>)
  %v134 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v133, <4 x float> %v125, <4 x float> <float 0x3FD5555540000000, float 0x3FD5555540000000, float 0x3FD5555540000000, float 0x3FD5555540000000>)
  %v135 = fmul <4 x float> %v125, %v126
  %v136 = fmul <4 x float> %v134, %v135
  %v137 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v124, <4 x float> <float 0xBF2BD01060000000, float 0xBF2BD01060000000, float 0xBF2BD01060000000, float 0xBF2BD01060000000>, <4 x float> %v136)
  %v138 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v126, <4 x float> <float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000, float 0xBFE0000000000000>, <4 x float> %v137)
  %v139 = fadd <4 x float> %v125, %v138
  %v140 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v124, <4 x float> <float 0x3FE6300000000000, float 0x3FE6300000000000, float 0x3FE6300000000000, float 0x3FE6300000000000>, <4 x float> %v139)
  %m141 = fcmp oeq <4 x float> %v87, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v142 = select <4 x i1> %m141, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, <4 x float> %v140
  %m143 = fcmp olt <4 x float> %v87, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %v144 = select <4 x i1> %m143, <4 x float> %v142, <4 x float> %v87
  %v145 = fadd <4 x float> %v144, %carried24_0
  %v146 = fsub <4 x float> %v145, %carried102_0
  %p147 = getelementptr inbounds float, ptr %p8, i64 %i88
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v146, ptr %p147, i32 1, <4 x i1> %m97)
  %i148 = add nsw i64 %index17, 1
  br label %loop17
done17:
  ret void
}
