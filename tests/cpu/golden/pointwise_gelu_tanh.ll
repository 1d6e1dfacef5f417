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
  %index33 = phi i64 [%first, %entry], [%i265, %done56]
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
  %index56 = phi i64 [0, %body33], [%i264, %after162]
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
  %index64 = phi i64 [0, %body56], [%i159, %body64]
  %c65 = icmp slt i64 %index64, %i55
  br i1 %c65, label %body64, label %done64
body64:
  %p66 = getelementptr inbounds float, ptr %p59, i64 %index64
  %v67 = load <4 x float>, ptr %p66, align 1
  %v68 = fmul <4 x float> %v67, %v67
  %v69 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v68, <4 x float> <float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000>, <4 x float> <float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000>)
  %v70 = fmul <4 x float> %v67, %v69
  %v71 = fneg <4 x float> %v70
  %m72 = fcmp ogt <4 x float> %v71, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v73 = select <4 x i1> %m72, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v71
  %m74 = fcmp olt <4 x float> %v73, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v75 = select <4 x i1> %m74, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v73
  %v76 = fmul <4 x float> %v75, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v77 = fadd <4 x float> %v76, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v78 = fsub <4 x float> %v77, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v79 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v78, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v75)
  %v80 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v78, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v79)
  %v81 = fmul <4 x float> %v80, %v80
  %v82 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v80, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v83 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v82, <4 x float> %v80, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v84 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v83, <4 x float> %v80, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v85 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v84, <4 x float> %v80, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v86 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v85, <4 x float> %v80, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v87 = fadd <4 x float> %v80, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v88 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v86, <4 x float> %v81, <4 x float> %v87)
  %m89 = fcmp uno <4 x float> %v71, %v71
  %v90 = select <4 x i1> %m89, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v78
  %v91 = fptosi <4 x float> %v90 to <4 x i32>
  %v92 = ashr <4 x i32> %v91, <i32 1, i32 1, i32 1, i32 1>
  %v93 = sub <4 x i32> %v91, %v92
  %v94 = add <4 x i32> %v92, <i32 127, i32 127, i32 127, i32 127>
  %v95 = shl <4 x i32> %v94, <i32 23, i32 23, i32 23, i32 23>
  %v96 = bitcast <4 x i32> %v95 to <4 x float>
  %v97 = fmul <4 x float> %v88, %v96
  %v98 = add <4 x i32> %v93, <i32 127, i32 127, i32 127, i32 127>
  %v99 = shl <4 x i32> %v98, <i32 23, i32 23, i32 23, i32 23>
  %v100 = bitcast <4 x i32> %v99 to <4 x float>
  %v101 = fmul <4 x float> %v97, %v100
  %m102 = fcmp olt <4 x float> %v71, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v103 = select <4 x i1> %m102, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v101
  %m104 = fcmp ogt <4 x float> %v71, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v105 = select <4 x i1> %m104, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v103
  %v106 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v105
  %v107 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v106
  %v108 = fmul <4 x float> %v67, %v107
  %p109 = getelementptr inbounds float, ptr %p61, i64 %index64
  %v110 = load <4 x float>, ptr %p109, align 1
  %v111 = fmul <4 x float> %v110, %v110
  %v112 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v111, <4 x float> <float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000>, <4 x float> <float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000>)
  %v113 = fmul <4 x float> %v110, %v112
  %v114 = fneg <4 x float> %v113
  %m115 = fcmp ogt <4 x float> %v114, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v116 = select <4 x i1> %m115, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v114
  %m117 = fcmp olt <4 x float> %v116, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v118 = select <4 x i1> %m117, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v116
  %v119 = fmul <4 x float> %v118, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v120 = fadd <4 x float> %v119, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v121 = fsub <4 x float> %v120, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v122 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v121, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v118)
  %v123 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v121, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v122)
  %v124 = fmul <4 x float> %v123, %v123
  %v125 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v123, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v126 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v125, <4 x float> %v123, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v127 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v126, <4 x float> %v123, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v128 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v127, <4 x float> %v123, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v129 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> %v123, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v130 = fadd <4 x float> %v123, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v131 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v129, <4 x float> %v124, <4 x float> %v130)
  %m132 = fcmp uno <4 x float> %v114, %v114
  %v133 = select <4 x i1> %m132, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v121
  %v134 = fptosi <4 x float> %v133 to <4 x i32>
  %v135 = ashr <4 x i32> %v134, <i32 1, i32 1, i32 1, i32 1>
  %v136 = sub <4 x i32> %v134, %v135
  %v137 = add <4 x i32> %v135, <i32 127, i32 127, i32 127, i32 127>
  %v138 = shl <4 x i32> %v137, <i32 23, i32 23, i32 23, i32 23>
  %v139 = bitcast <4 x i32> %v138 to <4 x float>
  %v140 = fmul <4 x float> %v131, %v139
  %v141 = add <4 x i32> %v136, <i32 127, i32 127, i32 127, i32 127>
  %v142 = shl <4 x i32> %v141, <i32 23, i32 23, i32 23, i32 23>
  %v143 = bitcast <4 x i32> %v142 to <4 x float>
  %v144 = fmul <4 x float> %v140, %v143
  %m145 = fcmp olt <4 x float> %v114, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v146 = select <4 x i1> %m145, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v144
  %m147 = fcmp ogt <4 x float> %v114, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v148 = select <4 x i1> %m147, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v146
  %v149 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v148
  %v150 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v149
  %v151 = fmul <4 x float> %v110, %v110
  %v152 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v151, <4 x float> <float 0x3FCB6676C0000000, float 0x3FCB6676C0000000, float 0x3FCB6676C0000000, float 0x3FCB6676C0000000>, <4 x float> <float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000>)
  %v153 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v150
  %v154 = fmul <4 x float> %v150, %v153
  %v155 = fmul <4 x float> %v110, %v154
  %v156 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v155, <4 x float> %v152, <4 x float> %v150)
  %v157 = fmul <4 x float> %v108, %v156
  %p158 = getelementptr inbounds float, ptr %p63, i64 %index64
  store <4 x float> %v157, ptr %p158, align 1
  %i159 = add nsw i64 %index64, 4
  br label %loop64
done64:
  %i160 = sub nsw i64 %i53, %i55
  %c161 = icmp sgt i64 %i160, 0
  br i1 %c161, label %then162, label %after162
then162:
  %c163 = icmp sgt i64 %i160, 0
  %i164 = select i1 %c163, i64 %i160, i64 0
  %c165 = icmp slt i64 %i164, 4
  %i166 = select i1 %c165, i64 %i164, i64 4
  %v167 = trunc i64 %i166 to i32
  %v168 = insertelement <4 x i32> poison, i32 %v167, i64 0
  %v169 = shufflevector <4 x i32> %v168, <4 x i32> poison, <4 x i32> zeroinitializer
  %m170 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v169
  %p171 = getelementptr inbounds float, ptr %p59, i64 %i55
  %v172 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p171, i32 1, <4 x i1> %m170, <4 x float> zeroinitializer)
  %v173 = fmul <4 x float> %v172, %v172
  %v174 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v173, <4 x float> <float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000>, <4 x float> <float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000>)
  %v175 = fmul <4 x float> %v172, %v174
  %v176 = fneg <4 x float> %v175
  %m177 = fcmp ogt <4 x float> %v176, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v178 = select <4 x i1> %m177, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v176
  %m179 = fcmp olt <4 x float> %v178, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v180 = select <4 x i1> %m179, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v178
  %v181 = fmul <4 x float> %v180, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v182 = fadd <4 x float> %v181, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v183 = fsub <4 x float> %v182, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v184 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v183, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v180)
  %v185 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v183, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v184)
  %v186 = fmul <4 x float> %v185, %v185
  %v187 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v185, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v188 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v187, <4 x float> %v185, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v189 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v188, <4 x float> %v185, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v190 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v189, <4 x float> %v185, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v191 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v190, <4 x float> %v185, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v192 = fadd <4 x float> %v185, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v193 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v191, <4 x float> %v186, <4 x float> %v192)
  %m194 = fcmp uno <4 x float> %v176, %v176
  %v195 = select <4 x i1> %m194, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v183
  %v196 = fptosi <4 x float> %v195 to <4 x i32>
  %v197 = ashr <4 x i32> %v196, <i32 1, i32 1, i32 1, i32 1>
  %v198 = sub <4 x i32> %v196, %v197
  %v199 = add <4 x i32> %v197, <i32 127, i32 127, i32 127, i32 127>
  %v200 = shl <4 x i32> %v199, <i32 23, i32 23, i32 23, i32 23>
  %v201 = bitcast <4 x i32> %v200 to <4 x float>
  %v202 = fmul <4 x float> %v193, %v201
  %v203 = add <4 x i32> %v198, <i32 127, i32 127, i32 127, i32 127>
  %v204 = shl <4 x i32> %v203, <i32 23, i32 23, i32 23, i32 23>
  %v205 = bitcast <4 x i32> %v204 to <4 x float>
  %v206 = fmul <4 x float> %v202, %v205
  %m207 = fcmp olt <4 x float> %v176, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v208 = select <4 x i1> %m207, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v206
  %m209 = fcmp ogt <4 x float> %v176, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v210 = select <4 x i1> %m209, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v208
  %v211 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v210
  %v212 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v211
  %v213 = fmul <4 x float> %v172, %v212
  %p214 = getelementptr inbounds float, ptr %p61, i64 %i55
  %v215 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p214, i32 1, <4 x i1> %m170, <4 x float> zeroinitializer)
  %v216 = fmul <4 x float> %v215, %v215
  %v217 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v216, <4 x float> <float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000, float 0x3FB2444F20000000>, <4 x float> <float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000>)
  %v218 = fmul <4 x float> %v215, %v217
  %v219 = fneg <4 x float> %v218
  %m220 = fcmp ogt <4 x float> %v219, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v221 = select <4 x i1> %m220, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v219
  %m222 = fcmp olt <4 x float> %v221, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v223 = select <4 x i1> %m222, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v221
  %v224 = fmul <4 x float> %v223, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v225 = fadd <4 x float> %v224, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v226 = fsub <4 x float> %v225, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v227 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v226, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v223)
  %v228 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v226, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v227)
  %v229 = fmul <4 x float> %v228, %v228
  %v230 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v228, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v231 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v230, <4 x float> %v228, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v232 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v231, <4 x float> %v228, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v233 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v232, <4 x float> %v228, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v234 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v233, <4 x float> %v228, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v235 = fadd <4 x float> %v228, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v236 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v234, <4 x float> %v229, <4 x float> %v235)
  %m237 = fcmp uno <4 x float> %v219, %v219
  %v238 = select <4 x i1> %m237, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v226
  %v239 = fptosi <4 x float> %v238 to <4 x i32>
  %v240 = ashr <4 x i32> %v239, <i32 1, i32 1, i32 1, i32 1>
  %v241 = sub <4 x i32> %v239, %v240
  %v242 = add <4 x i32> %v240, <i32 127, i32 127, i32 127, i32 127>
  %v243 = shl <4 x i32> %v242, <i32 23, i32 23, i32 23, i32 23>
  %v244 = bitcast <4 x i32> %v243 to <4 x float>
  %v245 = fmul <4 x float> %v236, %v244
  %v246 = add <4 x i32> %v241, <i32 127, i32 127, i32 127, i32 127>
  %v247 = shl <4 x i32> %v246, <i32 23, i32 23, i32 23, i32 23>
  %v248 = bitcast <4 x i32> %v247 to <4 x float>
  %v249 = fmul <4 x float> %v245, %v248
  %m250 = fcmp olt <4 x float> %v219, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v251 = select <4 x i1> %m250, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v249
  %m252 = fcmp ogt <4 x float> %v219, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v253 = select <4 x i1> %m252, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v251
  %v254 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v253
  %v255 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v254
  %v256 = fmul <4 x float> %v215, %v215
  %v257 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v256, <4 x float> <float 0x3FCB6676C0000000, float 0x3FCB6676C0000000, float 0x3FCB6676C0000000, float 0x3FCB6676C0000000>, <4 x float> <float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000, float 0x3FF9884540000000>)
  %v258 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v255
  %v259 = fmul <4 x float> %v255, %v258
  %v260 = fmul <4 x float> %v215, %v259
  %v261 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v260, <4 x float> %v257, <4 x float> %v255)
  %v262 = fmul <4 x float> %v213, %v261
  %p263 = getelementptr inbounds float, ptr %p63, i64 %i55
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v262, ptr %p263, i32 1, <4 x i1> %m170)
  br label %after162
after162:
  %i264 = add nsw i64 %index56, 1
  br label %loop56
done56:
  %i265 = add nsw i64 %index33, 1
  br label %loop33
done33:
  ret void
}
