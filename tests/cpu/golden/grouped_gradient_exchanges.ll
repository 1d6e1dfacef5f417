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
  %i33 = mul nsw i64 %n24, 4
  br label %loop34
loop34:
  %index34 = phi i64 [%first, %entry], [%i189, %done53]
  %c35 = icmp slt i64 %index34, %last
  br i1 %c35, label %body34, label %done34
body34:
  %i36 = udiv i64 %n22, 4
  %i37 = udiv i64 %index34, %i36
  %i38 = urem i64 %index34, %i36
  %i39 = mul nsw i64 %i38, 4
  %i40 = mul nsw i64 %i37, %i33
  %i41 = mul nsw i64 %i40, %n22
  %p42 = getelementptr inbounds float, ptr %p6, i64 %i41
  %p43 = getelementptr inbounds float, ptr %p42, i64 %i39
  br label %loop44
loop44:
  %index44 = phi i64 [0, %body34], [%i48, %body44]
  %c45 = icmp slt i64 %index44, %i33
  br i1 %c45, label %body44, label %done44
body44:
  %i46 = mul nsw i64 %index44, %n22
  %p47 = getelementptr inbounds float, ptr %p43, i64 %i46
  store <4 x float> zeroinitializer, ptr %p47, align 4
  %i48 = add nsw i64 %index44, 1
  br label %loop44
done44:
  %i49 = mul nsw i64 %i37, %n30
  %i50 = add nsw i64 %i49, %n30
  %c51 = icmp slt i64 %n16, %i50
  %i52 = select i1 %c51, i64 %n16, i64 %i50
  br label %loop53
loop53:
  %index53 = phi i64 [%i49, %done44], [%i188, %done58]
  %c54 = icmp slt i64 %index53, %i52
  br i1 %c54, label %body53, label %done53
body53:
  %i55 = add nsw i64 %index53, %n32
  %c56 = icmp slt i64 %i52, %i55
  %i57 = select i1 %c56, i64 %i52, i64 %i55
  br label %loop58
loop58:
  %index58 = phi i64 [0, %body53], [%i187, %done137]
  %c59 = icmp slt i64 %index58, %n24
  br i1 %c59, label %body58, label %done58
body58:
  %i60 = mul nsw i64 %index58, 2
  %i61 = sub nsw i64 %i60, %n26
  %i62 = mul nsw i64 4, %n22
  %i63 = mul nsw i64 %i61, %n10
  %i64 = sub nsw i64 0, %n28
  %i65 = mul nsw i64 %i64, 4
  %i66 = udiv i64 %i39, 2
  %i67 = mul nsw i64 %i66, 2
  %p68 = getelementptr inbounds float, ptr %p2, i64 %i63
  %p69 = getelementptr inbounds float, ptr %p68, i64 %i65
  %p70 = getelementptr inbounds float, ptr %p69, i64 %i67
  %p71 = getelementptr inbounds float, ptr %p4, i64 %i39
  %i72 = mul nsw i64 %index58, %i62
  %p73 = getelementptr inbounds float, ptr %p43, i64 %i72
  %i74 = mul nsw i64 2, %n22
  %p75 = getelementptr inbounds float, ptr %p73, i64 %i74
  %v76 = load <4 x float>, ptr %p73, align 4
  %v77 = load <4 x float>, ptr %p75, align 4
  %i78 = udiv i64 %n20, 2
  %i79 = mul nsw i64 %i78, 2
  br label %loop80
loop80:
  %index80 = phi i64 [%index53, %body58], [%i129, %done114]
  %carried80_0 = phi <4 x float> [%v76, %body58], [%carried114_0, %done114]
  %carried80_1 = phi <4 x float> [%v77, %body58], [%carried114_1, %done114]
  %c81 = icmp slt i64 %index80, %i57
  br i1 %c81, label %body80, label %done80
body80:
  %i82 = udiv i64 %index80, %n18
  %i83 = urem i64 %index80, %n18
  %i84 = mul nsw i64 %i82, %n8
  %i85 = mul nsw i64 %i83, %n10
  %p86 = getelementptr inbounds float, ptr %p70, i64 %i84
  %p87 = getelementptr inbounds float, ptr %p86, i64 %i85
  %i88 = mul nsw i64 %i82, %n12
  %i89 = mul nsw i64 %i83, %n14
  %p90 = getelementptr inbounds float, ptr %p71, i64 %i88
  %p91 = getelementptr inbounds float, ptr %p90, i64 %i89
  br label %loop92
loop92:
  %index92 = phi i64 [0, %body80], [%i113, %body92]
  %carried92_0 = phi <4 x float> [%carried80_0, %body80], [%v108, %body92]
  %carried92_1 = phi <4 x float> [%carried80_1, %body80], [%v112, %body92]
  %c93 = icmp slt i64 %index92, %i79
  br i1 %c93, label %body92, label %done92
body92:
  %i94 = mul nsw i64 %index92, 4
  %p95 = getelementptr inbounds float, ptr %p87, i64 %i94
  %i96 = mul nsw i64 %index92, 4
  %p97 = getelementptr inbounds float, ptr %p91, i64 %i96
  %v98 = load <4 x float>, ptr %p97, align 4
  %v99 = load <4 x float>, ptr %p95, align 4
  %v100 = shufflevector <4 x float> %v99, <4 x float> poison, <4 x i32> <i32 0, i32 0, i32 2, i32 2>
  %v101 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v100, <4 x float> %v98, <4 x float> %carried92_0)
  %p102 = getelementptr inbounds float, ptr %p95, i64 4
  %p103 = getelementptr inbounds float, ptr %p97, i64 4
  %v104 = load <4 x float>, ptr %p103, align 4
  %v105 = load <4 x float>, ptr %p102, align 4
  %v106 = shufflevector <4 x float> %v105, <4 x float> poison, <4 x i32> <i32 0, i32 0, i32 2, i32 2>
  %v107 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v106, <4 x float> %v98, <4 x float> %carried92_1)
  %v108 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v106, <4 x float> %v104, <4 x float> %v101)
  %p109 = getelementptr inbounds float, ptr %p95, i64 8
  %v110 = load <4 x float>, ptr %p109, align 4
  %v111 = shufflevector <4 x float> %v110, <4 x float> poison, <4 x i32> <i32 0, i32 0, i32 2, i32 2>
  %v112 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v111, <4 x float> %v104, <4 x float> %v107)
  %i113 = add nsw i64 %index92, 2
  br label %loop92
done92:
  br label %loop114
loop114:
  %index114 = phi i64 [%i79, %done92], [%i128, %body114]
  %carried114_0 = phi <4 x float> [%carried92_0, %done92], [%v123, %body114]
  %carried114_1 = phi <4 x float> [%carried92_1, %done92], [%v127, %body114]
  %c115 = icmp slt i64 %index114, %n20
  br i1 %c115, label %body114, label %done114
body114:
  %i116 = mul nsw i64 %index114, 4
  %p117 = getelementptr inbounds float, ptr %p87, i64 %i116
  %i118 = mul nsw i64 %index114, 4
  %p119 = getelementptr inbounds float, ptr %p91, i64 %i118
  %v120 = load <4 x float>, ptr %p119, align 4
  %v121 = load <4 x float>, ptr %p117, align 4
  %v122 = shufflevector <4 x float> %v121, <4 x float> poison, <4 x i32> <i32 0, i32 0, i32 2, i32 2>
  %v123 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v122, <4 x float> %v120, <4 x float> %carried114_0)
  %p124 = getelementptr inbounds float, ptr %p117, i64 4
  %v125 = load <4 x float>, ptr %p124, align 4
  %v126 = shufflevector <4 x float> %v125, <4 x float> poison, <4 x i32> <i32 0, i32 0, i32 2, i32 2>
  %v127 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v126, <4 x float> %v120, <4 x float> %carried114_1)
  %i128 = add nsw i64 %index114, 1
  br label %loop114
done114:
  %i129 = add nsw i64 %index80, 1
  br label %loop80
done80:
  store <4 x float> %carried80_0, ptr %p73, align 4
  store <4 x float> %carried80_1, ptr %p75, align 4
  %p130 = getelementptr inbounds float, ptr %p73, i64 %n22
  %i131 = mul nsw i64 3, %n22
  %p132 = getelementptr inbounds float, ptr %p73, i64 %i131
  %v133 = load <4 x float>, ptr %p130, align 4
  %v134 = load <4 x float>, ptr %p132, align 4
  %i135 = udiv i64 %n20, 2
  %i136 = mul nsw i64 %i135, 2
  br label %loop137
loop137:
  %index137 = phi i64 [%index53, %done80], [%i186, %done171]
  %carried137_0 = phi <4 x float> [%v133, %done80], [%carried171_0, %done171]
  %carried137_1 = phi <4 x float> [%v134, %done80], [%carried171_1, %done171]
  %c138 = icmp slt i64 %index137, %i57
  br i1 %c138, label %body137, label %done137
body137:
  %i139 = udiv i64 %index137, %n18
  %i140 = urem i64 %index137, %n18
  %i141 = mul nsw i64 %i139, %n8
  %i142 = mul nsw i64 %i140, %n10
  %p143 = getelementptr inbounds float, ptr %p70, i64 %i141
  %p144 = getelementptr inbounds float, ptr %p143, i64 %i142
  %i145 = mul nsw i64 %i139, %n12
  %i146 = mul nsw i64 %i140, %n14
  %p147 = getelementptr inbounds float, ptr %p71, i64 %i145
  %p148 = getelementptr inbounds float, ptr %p147, i64 %i146
  br label %loop149
loop149:
  %index149 = phi i64 [0, %body137], [%i170, %body149]
  %carried149_0 = phi <4 x float> [%carried137_0, %body137], [%v165, %body149]
  %carried149_1 = phi <4 x float> [%carried137_1, %body137], [%v169, %body149]
  %c150 = icmp slt i64 %index149, %i136
  br i1 %c150, label %body149, label %done149
body149:
  %i151 = mul nsw i64 %index149, 4
  %p152 = getelementptr inbounds float, ptr %p144, i64 %i151
  %i153 = mul nsw i64 %index149, 4
  %p154 = getelementptr inbounds float, ptr %p148, i64 %i153
  %v155 = load <4 x float>, ptr %p154, align 4
  %v156 = load <4 x float>, ptr %p152, align 4
  %v157 = shufflevector <4 x float> %v156, <4 x float> poison, <4 x i32> <i32 1, i32 1, i32 3, i32 3>
  %v158 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v157, <4 x float> %v155, <4 x float> %carried149_0)
  %p159 = getelementptr inbounds float, ptr %p152, i64 4
  %p160 = getelementptr inbounds float, ptr %p154, i64 4
  %v161 = load <4 x float>, ptr %p160, align 4
  %v162 = load <4 x float>, ptr %p159, align 4
  %v163 = shufflevector <4 x float> %v162, <4 x float> poison, <4 x i32> <i32 1, i32 1, i32 3, i32 3>
  %v164 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v163, <4 x float> %v155, <4 x float> %carried149_1)
  %v165 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v163, <4 x float> %v161, <4 x float> %v158)
  %p166 = getelementptr inbounds float, ptr %p152, i64 8
  %v167 = load <4 x float>, ptr %p166, align 4
  %v168 = shufflevector <4 x float> %v167, <4 x float> poison, <4 x i32> <i32 1, i32 1, i32 3, i32 3>
  %v169 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v168, <4 x float> %v161, <4 x float> %v164)
  %i170 = add nsw i64 %index149, 2
  br label %loop149
done149:
  br label %loop171
loop171:
  %index171 = phi i64 [%i136, %done149], [%i185, %body171]
  %carried171_0 = phi <4 x float> [%carried149_0, %done149], [%v180, %body171]
  %carried171_1 = phi <4 x float> [%carried149_1, %done149], [%v184, %body171]
  %c172 = icmp slt i64 %index171, %n20
  br i1 %c172, label %body171, label %done171
body171:
  %i173 = mul nsw i64 %index171, 4
  %p174 = getelementptr inbounds float, ptr %p144, i64 %i173
  %i175 = mul nsw i64 %index171, 4
  %p176 = getelementptr inbounds float, ptr %p148, i64 %i175
  %v177 = load <4 x float>, ptr %p176, align 4
  %v178 = load <4 x float>, ptr %p174, align 4
  %v179 = shufflevector <4 x float> %v178, <4 x float> poison, <4 x i32> <i32 1, i32 1, i32 3, i32 3>
  %v180 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v179, <4 x float> %v177, <4 x float> %carried171_0)
  %p181 = getelementptr inbounds float, ptr %p174, i64 4
  %v182 = load <4 x float>, ptr %p181, align 4
  %v183 = shufflevector <4 x float> %v182, <4 x float> poison, <4 x i32> <i32 1, i32 1, i32 3, i32 3>
  %v184 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v183, <4 x float> %v177, <4 x float> %carried171_1)
  %i185 = add nsw i64 %index171, 1
  br label %loop171
done171:
  %i186 = add nsw i64 %index137, 1
  br label %loop137
done137:
  store <4 x float> %carried137_0, ptr %p130, align 4
  store <4 x float> %carried137_1, ptr %p132, align 4
  %i187 = add nsw i64 %index58, 1
  br label %loop58
done58:
  %i188 = add nsw i64 %index53, %n32
  br label %loop53
done53:
  %i189 = add nsw i64 %index34, 1
  br label %loop34
done34:
  ret void
}
