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
  %index21 = phi i64 [%first, %entry], [%i176, %done117]
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
  %p109 = getelementptr inbounds i32, ptr %p4, i64 %index21
  %v110 = load i32, ptr %p109, align 4
  %v111 = insertelement <4 x i32> poison, i32 %v110, i64 0
  %v112 = shufflevector <4 x i32> %v111, <4 x i32> poison, <4 x i32> zeroinitializer
  %p113 = getelementptr inbounds float, ptr %p6, i64 %index21
  %v114 = load float, ptr %p113, align 4
  %v115 = insertelement <4 x float> poison, float %v114, i64 0
  %v116 = shufflevector <4 x float> %v115, <4 x float> poison, <4 x i32> zeroinitializer
  br label %loop117
loop117:
  %index117 = phi i64 [0, %done55], [%i175, %body117]
  %c118 = icmp slt i64 %index117, %n12
  br i1 %c118, label %body117, label %done117
body117:
  %i119 = sub nsw i64 %n12, %index117
  %c120 = icmp sgt i64 %i119, 0
  %i121 = select i1 %c120, i64 %i119, i64 0
  %c122 = icmp slt i64 %i121, 4
  %i123 = select i1 %c122, i64 %i121, i64 4
  %v124 = trunc i64 %i123 to i32
  %v125 = insertelement <4 x i32> poison, i32 %v124, i64 0
  %v126 = shufflevector <4 x i32> %v125, <4 x i32> poison, <4 x i32> zeroinitializer
  %m127 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v126
  %p128 = getelementptr inbounds float, ptr %p24, i64 %index117
  %v129 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p128, i32 1, <4 x i1> %m127, <4 x float> zeroinitializer)
  %v130 = fsub <4 x float> %v129, %v54
  %m131 = fcmp ogt <4 x float> %v130, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v132 = select <4 x i1> %m131, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v130
  %m133 = fcmp olt <4 x float> %v132, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v134 = select <4 x i1> %m133, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v132
  %v135 = fmul <4 x float> %v134, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v136 = fadd <4 x float> %v135, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v137 = fsub <4 x float> %v136, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v138 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v137, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v134)
  %v139 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v137, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v138)
  %v140 = fmul <4 x float> %v139, %v139
  %v141 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v139, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v142 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v141, <4 x float> %v139, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v143 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v142, <4 x float> %v139, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v144 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v143, <4 x float> %v139, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v145 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v144, <4 x float> %v139, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v146 = fadd <4 x float> %v139, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v147 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v145, <4 x float> %v140, <4 x float> %v146)
  %m148 = fcmp uno <4 x float> %v130, %v130
  %v149 = select <4 x i1> %m148, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v137
  %v150 = fptosi <4 x float> %v149 to <4 x i32>
  %v151 = ashr <4 x i32> %v150, <i32 1, i32 1, i32 1, i32 1>
  %v152 = sub <4 x i32> %v150, %v151
  %v153 = add <4 x i32> %v151, <i32 127, i32 127, i32 127, i32 127>
  %v154 = shl <4 x i32> %v153, <i32 23, i32 23, i32 23, i32 23>
  %v155 = bitcast <4 x i32> %v154 to <4 x float>
  %v156 = fmul <4 x float> %v147, %v155
  %v157 = add <4 x i32> %v152, <i32 127, i32 127, i32 127, i32 127>
  %v158 = shl <4 x i32> %v157, <i32 23, i32 23, i32 23, i32 23>
  %v159 = bitcast <4 x i32> %v158 to <4 x float>
  %v160 = fmul <4 x float> %v156, %v159
  %m161 = fcmp olt <4 x float> %v130, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v162 = select <4 x i1> %m161, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v160
  %m163 = fcmp ogt <4 x float> %v130, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v164 = select <4 x i1> %m163, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v162
  %v165 = fdiv <4 x float> %v164, %v108
  %v166 = trunc i64 %index117 to i32
  %v167 = insertelement <4 x i32> poison, i32 %v166, i64 0
  %v168 = shufflevector <4 x i32> %v167, <4 x i32> poison, <4 x i32> zeroinitializer
  %v169 = add <4 x i32> %v168, <i32 0, i32 1, i32 2, i32 3>
  %m170 = icmp eq <4 x i32> %v169, %v112
  %v171 = fsub <4 x float> %v165, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v172 = select <4 x i1> %m170, <4 x float> %v171, <4 x float> %v165
  %v173 = fmul <4 x float> %v172, %v116
  %p174 = getelementptr inbounds float, ptr %p26, i64 %index117
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v173, ptr %p174, i32 1, <4 x i1> %m127)
  %i175 = add nsw i64 %index117, 4
  br label %loop117
done117:
  %i176 = add nsw i64 %index21, 1
  br label %loop21
done21:
  ret void
}
