declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
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
  %n8 = load i64, ptr %v7, align 8
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
  %v21 = getelementptr inbounds i64, ptr %arguments, i64 10
  %n22 = load i64, ptr %v21, align 8
  %v23 = getelementptr inbounds i64, ptr %arguments, i64 11
  %n24 = load i64, ptr %v23, align 8
  %v25 = getelementptr inbounds i64, ptr %arguments, i64 12
  %n26 = load i64, ptr %v25, align 8
  %v27 = getelementptr inbounds i64, ptr %arguments, i64 13
  %n28 = load i64, ptr %v27, align 8
  %v29 = getelementptr inbounds i64, ptr %arguments, i64 14
  %n30 = load i64, ptr %v29, align 8
  %v31 = getelementptr inbounds i64, ptr %arguments, i64 15
  %n32 = load i64, ptr %v31, align 8
  br label %loop33
loop33:
  %index33 = phi i64 [%first, %entry], [%i271, %done56]
  %c34 = icmp slt i64 %index33, %last
  br i1 %c34, label %body33, label %done33
body33:
  %i35 = udiv i64 %index33, %n8
  %i36 = urem i64 %index33, %n8
  %i37 = mul nsw i64 %i35, %n16
  %i38 = mul nsw i64 %i36, %n18
  %p39 = getelementptr inbounds float, ptr %p2, i64 %i37
  %p40 = getelementptr inbounds float, ptr %p39, i64 %i38
  %i41 = mul nsw i64 %i35, %n22
  %i42 = mul nsw i64 %i36, %n24
  %p43 = getelementptr inbounds float, ptr %p4, i64 %i41
  %p44 = getelementptr inbounds float, ptr %p43, i64 %i42
  %i45 = mul nsw i64 %i35, %n28
  %i46 = mul nsw i64 %i36, %n30
  %p47 = getelementptr inbounds float, ptr %p6, i64 %i45
  %p48 = getelementptr inbounds float, ptr %p47, i64 %i46
  %i49 = mul nsw i64 %n12, %n10
  %i50 = mul nsw i64 %index33, %i49
  %i51 = sub nsw i64 %n14, %i50
  %c52 = icmp slt i64 %n12, %i51
  %i53 = select i1 %c52, i64 %n12, i64 %i51
  %i54 = udiv i64 %i53, 4
  %i55 = mul nsw i64 %i54, 4
  br label %loop56
loop56:
  %index56 = phi i64 [0, %body33], [%i270, %after165]
  %c57 = icmp slt i64 %index56, %n10
  br i1 %c57, label %body56, label %done56
body56:
  %i58 = mul nsw i64 %index56, %n20
  %p59 = getelementptr inbounds float, ptr %p40, i64 %i58
  %i60 = mul nsw i64 %index56, %n26
  %p61 = getelementptr inbounds float, ptr %p44, i64 %i60
  %i62 = mul nsw i64 %index56, %n32
  %p63 = getelementptr inbounds float, ptr %p48, i64 %i62
  br label %loop64
loop64:
  %index64 = phi i64 [0, %body56], [%i162, %body64]
  %c65 = icmp slt i64 %index64, %i55
  br i1 %c65, label %body64, label %done64
body64:
  %p66 = getelementptr inbounds float, ptr %p59, i64 %index64
  %v67 = load <4 x float>, ptr %p66, align 1
  %p68 = getelementptr inbounds float, ptr %p61, i64 %index64
  %v69 = load <4 x float>, ptr %p68, align 1
  %v70 = fadd <4 x float> %v67, %v69
  %v71 = bitcast <4 x float> %v70 to <4 x i32>
  %v72 = and <4 x i32> %v71, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v73 = bitcast <4 x i32> %v72 to <4 x float>
  %v74 = fmul <4 x float> %v73, <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>
  %m75 = fcmp ogt <4 x float> %v74, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v76 = select <4 x i1> %m75, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v74
  %m77 = fcmp olt <4 x float> %v76, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v78 = select <4 x i1> %m77, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v76
  %v79 = fmul <4 x float> %v78, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v80 = fadd <4 x float> %v79, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v81 = fsub <4 x float> %v80, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v82 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v81, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v78)
  %v83 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v81, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v82)
  %v84 = fmul <4 x float> %v83, %v83
  %v85 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v83, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v86 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v85, <4 x float> %v83, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v87 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v86, <4 x float> %v83, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v88 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v87, <4 x float> %v83, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v89 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v88, <4 x float> %v83, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v90 = fadd <4 x float> %v83, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v91 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v89, <4 x float> %v84, <4 x float> %v90)
  %m92 = fcmp uno <4 x float> %v74, %v74
  %v93 = select <4 x i1> %m92, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v81
  %v94 = fptosi <4 x float> %v93 to <4 x i32>
  %v95 = ashr <4 x i32> %v94, <i32 1, i32 1, i32 1, i32 1>
  %v96 = sub <4 x i32> %v94, %v95
  %v97 = add <4 x i32> %v95, <i32 127, i32 127, i32 127, i32 127>
  %v98 = shl <4 x i32> %v97, <i32 23, i32 23, i32 23, i32 23>
  %v99 = bitcast <4 x i32> %v98 to <4 x float>
  %v100 = fmul <4 x float> %v91, %v99
  %v101 = add <4 x i32> %v96, <i32 127, i32 127, i32 127, i32 127>
  %v102 = shl <4 x i32> %v101, <i32 23, i32 23, i32 23, i32 23>
  %v103 = bitcast <4 x i32> %v102 to <4 x float>
  %v104 = fmul <4 x float> %v100, %v103
  %m105 = fcmp olt <4 x float> %v74, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v106 = select <4 x i1> %m105, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v104
  %m107 = fcmp ogt <4 x float> %v74, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v108 = select <4 x i1> %m107, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v106
  %v109 = fadd <4 x float> %v108, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v110 = fdiv <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, %v109
  %v111 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v110
  %v112 = fmul <4 x float> %v70, %v70
  %v113 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000>, <4 x float> %v112, <4 x float> <float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000>)
  %v114 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v113, <4 x float> %v112, <4 x float> <float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000>)
  %v115 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v114, <4 x float> %v112, <4 x float> <float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000>)
  %v116 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v115, <4 x float> %v112, <4 x float> <float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000>)
  %v117 = fmul <4 x float> %v116, %v112
  %v118 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v117, <4 x float> %v70, <4 x float> %v70)
  %m119 = fcmp olt <4 x float> %v70, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v120 = fneg <4 x float> %v111
  %v121 = select <4 x i1> %m119, <4 x float> %v120, <4 x float> %v111
  %m122 = fcmp olt <4 x float> %v73, <float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000>
  %v123 = select <4 x i1> %m122, <4 x float> %v118, <4 x float> %v121
  %v124 = fneg <4 x float> %v123
  %m125 = fcmp ogt <4 x float> %v124, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v126 = select <4 x i1> %m125, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v124
  %m127 = fcmp olt <4 x float> %v126, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v128 = select <4 x i1> %m127, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v126
  %v129 = fmul <4 x float> %v128, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v130 = fadd <4 x float> %v129, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v131 = fsub <4 x float> %v130, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v132 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v131, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v128)
  %v133 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v131, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v132)
  %v134 = fmul <4 x float> %v133, %v133
  %v135 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v133, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v136 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v135, <4 x float> %v133, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v137 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v136, <4 x float> %v133, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v138 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v137, <4 x float> %v133, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v139 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v138, <4 x float> %v133, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v140 = fadd <4 x float> %v133, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v141 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v139, <4 x float> %v134, <4 x float> %v140)
  %m142 = fcmp uno <4 x float> %v124, %v124
  %v143 = select <4 x i1> %m142, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v131
  %v144 = fptosi <4 x float> %v143 to <4 x i32>
  %v145 = ashr <4 x i32> %v144, <i32 1, i32 1, i32 1, i32 1>
  %v146 = sub <4 x i32> %v144, %v145
  %v147 = add <4 x i32> %v145, <i32 127, i32 127, i32 127, i32 127>
  %v148 = shl <4 x i32> %v147, <i32 23, i32 23, i32 23, i32 23>
  %v149 = bitcast <4 x i32> %v148 to <4 x float>
  %v150 = fmul <4 x float> %v141, %v149
  %v151 = add <4 x i32> %v146, <i32 127, i32 127, i32 127, i32 127>
  %v152 = shl <4 x i32> %v151, <i32 23, i32 23, i32 23, i32 23>
  %v153 = bitcast <4 x i32> %v152 to <4 x float>
  %v154 = fmul <4 x float> %v150, %v153
  %m155 = fcmp olt <4 x float> %v124, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v156 = select <4 x i1> %m155, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v154
  %m157 = fcmp ogt <4 x float> %v124, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v158 = select <4 x i1> %m157, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v156
  %v159 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v158
  %v160 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v159
  %p161 = getelementptr inbounds float, ptr %p63, i64 %index64
  store <4 x float> %v160, ptr %p161, align 1
  %i162 = add nsw i64 %index64, 4
  br label %loop64
done64:
  %i163 = sub nsw i64 %i53, %i55
  %c164 = icmp sgt i64 %i163, 0
  br i1 %c164, label %then165, label %after165
then165:
  %c166 = icmp sgt i64 %i163, 0
  %i167 = select i1 %c166, i64 %i163, i64 0
  %c168 = icmp slt i64 %i167, 4
  %i169 = select i1 %c168, i64 %i167, i64 4
  %v170 = trunc i64 %i169 to i32
  %v171 = insertelement <4 x i32> poison, i32 %v170, i64 0
  %v172 = shufflevector <4 x i32> %v171, <4 x i32> poison, <4 x i32> zeroinitializer
  %m173 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v172
  %p174 = getelementptr inbounds float, ptr %p59, i64 %i55
  %v175 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p174, i32 1, <4 x i1> %m173, <4 x float> zeroinitializer)
  %p176 = getelementptr inbounds float, ptr %p61, i64 %i55
  %v177 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p176, i32 1, <4 x i1> %m173, <4 x float> zeroinitializer)
  %v178 = fadd <4 x float> %v175, %v177
  %v179 = bitcast <4 x float> %v178 to <4 x i32>
  %v180 = and <4 x i32> %v179, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v181 = bitcast <4 x i32> %v180 to <4 x float>
  %v182 = fmul <4 x float> %v181, <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>
  %m183 = fcmp ogt <4 x float> %v182, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v184 = select <4 x i1> %m183, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v182
  %m185 = fcmp olt <4 x float> %v184, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v186 = select <4 x i1> %m185, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v184
  %v187 = fmul <4 x float> %v186, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v188 = fadd <4 x float> %v187, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v189 = fsub <4 x float> %v188, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v190 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v189, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v186)
  %v191 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v189, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v190)
  %v192 = fmul <4 x float> %v191, %v191
  %v193 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v191, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v194 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v193, <4 x float> %v191, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v195 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v194, <4 x float> %v191, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v195, <4 x float> %v191, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v197 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v196, <4 x float> %v191, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v198 = fadd <4 x float> %v191, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v199 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v197, <4 x float> %v192, <4 x float> %v198)
  %m200 = fcmp uno <4 x float> %v182, %v182
  %v201 = select <4 x i1> %m200, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v189
  %v202 = fptosi <4 x float> %v201 to <4 x i32>
  %v203 = ashr <4 x i32> %v202, <i32 1, i32 1, i32 1, i32 1>
  %v204 = sub <4 x i32> %v202, %v203
  %v205 = add <4 x i32> %v203, <i32 127, i32 127, i32 127, i32 127>
  %v206 = shl <4 x i32> %v205, <i32 23, i32 23, i32 23, i32 23>
  %v207 = bitcast <4 x i32> %v206 to <4 x float>
  %v208 = fmul <4 x float> %v199, %v207
  %v209 = add <4 x i32> %v204, <i32 127, i32 127, i32 127, i32 127>
  %v210 = shl <4 x i32> %v209, <i32 23, i32 23, i32 23, i32 23>
  %v211 = bitcast <4 x i32> %v210 to <4 x float>
  %v212 = fmul <4 x float> %v208, %v211
  %m213 = fcmp olt <4 x float> %v182, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v214 = select <4 x i1> %m213, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v212
  %m215 = fcmp ogt <4 x float> %v182, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v216 = select <4 x i1> %m215, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v214
  %v217 = fadd <4 x float> %v216, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v218 = fdiv <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, %v217
  %v219 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v218
  %v220 = fmul <4 x float> %v178, %v178
  %v221 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000>, <4 x float> %v220, <4 x float> <float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000>)
  %v222 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v221, <4 x float> %v220, <4 x float> <float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000>)
  %v223 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v222, <4 x float> %v220, <4 x float> <float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000>)
  %v224 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v223, <4 x float> %v220, <4 x float> <float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000>)
  %v225 = fmul <4 x float> %v224, %v220
  %v226 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v225, <4 x float> %v178, <4 x float> %v178)
  %m227 = fcmp olt <4 x float> %v178, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v228 = fneg <4 x float> %v219
  %v229 = select <4 x i1> %m227, <4 x float> %v228, <4 x float> %v219
  %m230 = fcmp olt <4 x float> %v181, <float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000>
  %v231 = select <4 x i1> %m230, <4 x float> %v226, <4 x float> %v229
  %v232 = fneg <4 x float> %v231
  %m233 = fcmp ogt <4 x float> %v232, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v234 = select <4 x i1> %m233, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v232
  %m235 = fcmp olt <4 x float> %v234, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v236 = select <4 x i1> %m235, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v234
  %v237 = fmul <4 x float> %v236, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v238 = fadd <4 x float> %v237, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v239 = fsub <4 x float> %v238, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v240 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v239, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v236)
  %v241 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v239, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v240)
  %v242 = fmul <4 x float> %v241, %v241
  %v243 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v241, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v244 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v243, <4 x float> %v241, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v245 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v244, <4 x float> %v241, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v246 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v245, <4 x float> %v241, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v247 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v246, <4 x float> %v241, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v248 = fadd <4 x float> %v241, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v249 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v247, <4 x float> %v242, <4 x float> %v248)
  %m250 = fcmp uno <4 x float> %v232, %v232
  %v251 = select <4 x i1> %m250, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v239
  %v252 = fptosi <4 x float> %v251 to <4 x i32>
  %v253 = ashr <4 x i32> %v252, <i32 1, i32 1, i32 1, i32 1>
  %v254 = sub <4 x i32> %v252, %v253
  %v255 = add <4 x i32> %v253, <i32 127, i32 127, i32 127, i32 127>
  %v256 = shl <4 x i32> %v255, <i32 23, i32 23, i32 23, i32 23>
  %v257 = bitcast <4 x i32> %v256 to <4 x float>
  %v258 = fmul <4 x float> %v249, %v257
  %v259 = add <4 x i32> %v254, <i32 127, i32 127, i32 127, i32 127>
  %v260 = shl <4 x i32> %v259, <i32 23, i32 23, i32 23, i32 23>
  %v261 = bitcast <4 x i32> %v260 to <4 x float>
  %v262 = fmul <4 x float> %v258, %v261
  %m263 = fcmp olt <4 x float> %v232, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v264 = select <4 x i1> %m263, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v262
  %m265 = fcmp ogt <4 x float> %v232, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v266 = select <4 x i1> %m265, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v264
  %v267 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v266
  %v268 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v267
  %p269 = getelementptr inbounds float, ptr %p63, i64 %i55
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v268, ptr %p269, i32 1, <4 x i1> %m173)
  br label %after165
after165:
  %i270 = add nsw i64 %index56, 1
  br label %loop56
done56:
  %i271 = add nsw i64 %index33, 1
  br label %loop33
done33:
  ret void
}
