declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
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
  %index21 = phi i64 [%first, %entry], [%i160, %done109]
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
  %p101 = getelementptr inbounds i32, ptr %p4, i64 %index21
  %v102 = load i32, ptr %p101, align 4
  %v103 = insertelement <4 x i32> poison, i32 %v102, i64 0
  %v104 = shufflevector <4 x i32> %v103, <4 x i32> poison, <4 x i32> zeroinitializer
  %p105 = getelementptr inbounds float, ptr %p6, i64 %index21
  %v106 = load float, ptr %p105, align 4
  %v107 = insertelement <4 x float> poison, float %v106, i64 0
  %v108 = shufflevector <4 x float> %v107, <4 x float> poison, <4 x i32> zeroinitializer
  br label %loop109
loop109:
  %index109 = phi i64 [0, %done55], [%i159, %body109]
  %c110 = icmp slt i64 %index109, %n12
  br i1 %c110, label %body109, label %done109
body109:
  %i111 = sub nsw i64 %n12, %index109
  %c112 = icmp sgt i64 %i111, 0
  %i113 = select i1 %c112, i64 %i111, i64 0
  %c114 = icmp slt i64 %i113, 4
  %i115 = select i1 %c114, i64 %i113, i64 4
  %v116 = trunc i64 %i115 to i32
  %v117 = insertelement <4 x i32> poison, i32 %v116, i64 0
  %v118 = shufflevector <4 x i32> %v117, <4 x i32> poison, <4 x i32> zeroinitializer
  %m119 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v118
  %p120 = getelementptr inbounds float, ptr %p24, i64 %index109
  %v121 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p120, i32 1, <4 x i1> %m119, <4 x float> zeroinitializer)
  %v122 = fsub <4 x float> %v121, %v54
  %m123 = fcmp olt <4 x float> %v122, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v124 = select <4 x i1> %m123, <4 x float> %v122, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m125 = fcmp olt <4 x float> %v124, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v126 = select <4 x i1> %m125, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v124
  %v127 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v126, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v128 = fsub <4 x float> %v127, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v129 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v126)
  %v130 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v129)
  %v131 = fmul <4 x float> %v130, %v130
  %v132 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v130, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v133 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v132, <4 x float> %v130, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v134 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v133, <4 x float> %v130, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v135 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v134, <4 x float> %v130, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v136 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v135, <4 x float> %v130, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v137 = fadd <4 x float> %v130, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v138 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v136, <4 x float> %v131, <4 x float> %v137)
  %v139 = bitcast <4 x float> %v127 to <4 x i32>
  %v140 = shl <4 x i32> %v139, <i32 23, i32 23, i32 23, i32 23>
  %v141 = bitcast <4 x float> %v138 to <4 x i32>
  %v142 = add <4 x i32> %v141, %v140
  %v143 = bitcast <4 x i32> %v142 to <4 x float>
  %m144 = fcmp olt <4 x float> %v122, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v145 = select <4 x i1> %m144, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v143
  %v146 = fadd <4 x float> %v122, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %m147 = fcmp ugt <4 x float> %v122, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v148 = select <4 x i1> %m147, <4 x float> %v146, <4 x float> %v145
  %v149 = fdiv <4 x float> %v148, %v100
  %v150 = trunc i64 %index109 to i32
  %v151 = insertelement <4 x i32> poison, i32 %v150, i64 0
  %v152 = shufflevector <4 x i32> %v151, <4 x i32> poison, <4 x i32> zeroinitializer
  %v153 = add <4 x i32> %v152, <i32 0, i32 1, i32 2, i32 3>
  %m154 = icmp eq <4 x i32> %v153, %v104
  %v155 = fsub <4 x float> %v149, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v156 = select <4 x i1> %m154, <4 x float> %v155, <4 x float> %v149
  %v157 = fmul <4 x float> %v156, %v108
  %p158 = getelementptr inbounds float, ptr %p26, i64 %index109
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v157, ptr %p158, i32 1, <4 x i1> %m119)
  %i159 = add nsw i64 %index109, 4
  br label %loop109
done109:
  %i160 = add nsw i64 %index21, 1
  br label %loop21
done21:
  ret void
}
