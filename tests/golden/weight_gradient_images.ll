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
  %v33 = getelementptr inbounds i64, ptr %arguments, i64 16
  %n34 = load i64, ptr %v33, align 8
  %v35 = getelementptr inbounds i64, ptr %arguments, i64 17
  %n36 = load i64, ptr %v35, align 8
  %v37 = getelementptr inbounds i64, ptr %arguments, i64 18
  %n38 = load i64, ptr %v37, align 8
  br label %loop39
loop39:
  %index39 = phi i64 [%first, %entry], [%i218, %done127]
  %c40 = icmp slt i64 %index39, %last
  br i1 %c40, label %body39, label %done39
body39:
  %i41 = add nsw i64 %n22, 1
  %i42 = udiv i64 %i41, 2
  %i43 = udiv i64 %index39, %i42
  %i44 = urem i64 %index39, %i42
  %i45 = udiv i64 %i43, %n28
  %i46 = urem i64 %i43, %n28
  %i47 = mul nsw i64 %i44, 2
  %i48 = sub nsw i64 %n22, 2
  %c49 = icmp slt i64 %i47, %i48
  %i50 = select i1 %c49, i64 %i47, i64 %i48
  %i51 = mul nsw i64 %n30, %n24
  %i52 = mul nsw i64 %i45, %n36
  %i53 = add nsw i64 %i52, %n36
  %c54 = icmp slt i64 %i53, %n16
  %i55 = select i1 %c54, i64 %i53, i64 %n16
  %i56 = sub nsw i64 %i46, %n32
  %i57 = mul nsw i64 %i56, %n10
  %i58 = sub nsw i64 0, %n34
  %i59 = mul nsw i64 %i58, 12
  %p60 = getelementptr inbounds float, ptr %p2, i64 %i57
  %p61 = getelementptr inbounds float, ptr %p60, i64 %i59
  %i62 = mul nsw i64 %i50, 4
  %p63 = getelementptr inbounds float, ptr %p4, i64 %i62
  %i64 = mul nsw i64 %n24, %n22
  %i65 = mul nsw i64 %n28, %n30
  %i66 = mul nsw i64 %i65, %i64
  %i67 = mul nsw i64 %i45, %i66
  %i68 = mul nsw i64 %i46, %i51
  %i69 = mul nsw i64 %i68, %n22
  %p70 = getelementptr inbounds float, ptr %p6, i64 %i67
  %p71 = getelementptr inbounds float, ptr %p70, i64 %i69
  %p72 = getelementptr inbounds float, ptr %p71, i64 %i50
  %i73 = sub nsw i64 %i46, %n32
  %i74 = sub nsw i64 0, %i73
  %c75 = icmp sgt i64 0, %i74
  %i76 = select i1 %c75, i64 0, i64 %i74
  %i77 = sub nsw i64 %n26, %i73
  %c78 = icmp sgt i64 0, %i77
  %i79 = select i1 %c78, i64 0, i64 %i77
  %c80 = icmp slt i64 %i79, %n18
  %i81 = select i1 %c80, i64 %i79, i64 %n18
  %i82 = sub nsw i64 %i51, 2
  %c83 = icmp slt i64 %i76, %n18
  %i84 = select i1 %c83, i64 %i76, i64 %n18
  %c85 = icmp sgt i64 %i81, %i84
  %i86 = select i1 %c85, i64 %i81, i64 %i84
  br label %loop87
loop87:
  %index87 = phi i64 [%i52, %body39], [%i106, %done90]
  %carried87_0 = phi <4 x float> [zeroinitializer, %body39], [%carried90_0, %done90]
  %carried87_1 = phi <4 x float> [zeroinitializer, %body39], [%carried90_1, %done90]
  %c88 = icmp slt i64 %index87, %i55
  br i1 %c88, label %body87, label %done87
body87:
  %i89 = mul nsw i64 %index87, %n12
  br label %loop90
loop90:
  %index90 = phi i64 [0, %body87], [%i105, %done94]
  %carried90_0 = phi <4 x float> [%carried87_0, %body87], [%carried94_0, %done94]
  %carried90_1 = phi <4 x float> [%carried87_1, %body87], [%carried94_1, %done94]
  %c91 = icmp slt i64 %index90, %i84
  br i1 %c91, label %body90, label %done90
body90:
  %i92 = mul nsw i64 %index90, %n14
  %i93 = add nsw i64 %i89, %i92
  br label %loop94
loop94:
  %index94 = phi i64 [0, %body90], [%i104, %body94]
  %carried94_0 = phi <4 x float> [%carried90_0, %body90], [%v100, %body94]
  %carried94_1 = phi <4 x float> [%carried90_1, %body90], [%v103, %body94]
  %c95 = icmp slt i64 %index94, %n20
  br i1 %c95, label %body94, label %done94
body94:
  %i96 = mul nsw i64 %index94, 20
  %i97 = add nsw i64 %i93, %i96
  %p98 = getelementptr inbounds float, ptr %p63, i64 %i97
  %v99 = load <4 x float>, ptr %p98, align 4
  %v100 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v99, <4 x float> %carried94_0)
  %p101 = getelementptr inbounds float, ptr %p98, i64 4
  %v102 = load <4 x float>, ptr %p101, align 4
  %v103 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v102, <4 x float> %carried94_1)
  %i104 = add nsw i64 %index94, 1
  br label %loop94
done94:
  %i105 = add nsw i64 %index90, 1
  br label %loop90
done90:
  %i106 = add nsw i64 %index87, 1
  br label %loop87
done87:
  br label %loop107
loop107:
  %index107 = phi i64 [%i52, %done87], [%i126, %done110]
  %carried107_0 = phi <4 x float> [%carried87_0, %done87], [%carried110_0, %done110]
  %carried107_1 = phi <4 x float> [%carried87_1, %done87], [%carried110_1, %done110]
  %c108 = icmp slt i64 %index107, %i55
  br i1 %c108, label %body107, label %done107
body107:
  %i109 = mul nsw i64 %index107, %n12
  br label %loop110
loop110:
  %index110 = phi i64 [%i86, %body107], [%i125, %done114]
  %carried110_0 = phi <4 x float> [%carried107_0, %body107], [%carried114_0, %done114]
  %carried110_1 = phi <4 x float> [%carried107_1, %body107], [%carried114_1, %done114]
  %c111 = icmp slt i64 %index110, %n18
  br i1 %c111, label %body110, label %done110
body110:
  %i112 = mul nsw i64 %index110, %n14
  %i113 = add nsw i64 %i109, %i112
  br label %loop114
loop114:
  %index114 = phi i64 [0, %body110], [%i124, %body114]
  %carried114_0 = phi <4 x float> [%carried110_0, %body110], [%v120, %body114]
  %carried114_1 = phi <4 x float> [%carried110_1, %body110], [%v123, %body114]
  %c115 = icmp slt i64 %index114, %n20
  br i1 %c115, label %body114, label %done114
body114:
  %i116 = mul nsw i64 %index114, 20
  %i117 = add nsw i64 %i113, %i116
  %p118 = getelementptr inbounds float, ptr %p63, i64 %i117
  %v119 = load <4 x float>, ptr %p118, align 4
  %v120 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v119, <4 x float> %carried114_0)
  %p121 = getelementptr inbounds float, ptr %p118, i64 4
  %v122 = load <4 x float>, ptr %p121, align 4
  %v123 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v122, <4 x float> %carried114_1)
  %i124 = add nsw i64 %index114, 1
  br label %loop114
done114:
  %i125 = add nsw i64 %index110, 1
  br label %loop110
done110:
  %i126 = add nsw i64 %index107, 1
  br label %loop107
done107:
  br label %loop127
loop127:
  %index127 = phi i64 [0, %done107], [%i217, %done133]
  %c128 = icmp slt i64 %index127, %i51
  br i1 %c128, label %body127, label %done127
body127:
  %c129 = icmp slt i64 %index127, %i82
  %i130 = select i1 %c129, i64 %index127, i64 %i82
  %i131 = mul nsw i64 %i130, 4
  %p132 = getelementptr inbounds float, ptr %p61, i64 %i131
  br label %loop133
loop133:
  %index133 = phi i64 [%i52, %body127], [%i200, %done137]
  %carried133_0 = phi <4 x float> [%carried107_0, %body127], [%carried137_0, %done137]
  %carried133_1 = phi <4 x float> [%carried107_1, %body127], [%carried137_1, %done137]
  %carried133_2 = phi <4 x float> [%carried107_0, %body127], [%carried137_2, %done137]
  %carried133_3 = phi <4 x float> [%carried107_1, %body127], [%carried137_3, %done137]
  %c134 = icmp slt i64 %index133, %i55
  br i1 %c134, label %body133, label %done133
body133:
  %i135 = mul nsw i64 %index133, %n8
  %i136 = mul nsw i64 %index133, %n12
  br label %loop137
loop137:
  %index137 = phi i64 [%i76, %body133], [%i199, %done180]
  %carried137_0 = phi <4 x float> [%carried133_0, %body133], [%carried180_0, %done180]
  %carried137_1 = phi <4 x float> [%carried133_1, %body133], [%carried180_1, %done180]
  %carried137_2 = phi <4 x float> [%carried133_2, %body133], [%carried180_2, %done180]
  %carried137_3 = phi <4 x float> [%carried133_3, %body133], [%carried180_3, %done180]
  %c138 = icmp slt i64 %index137, %i81
  br i1 %c138, label %body137, label %done137
body137:
  %i139 = mul nsw i64 %index137, %n10
  %i140 = add nsw i64 %i135, %i139
  %i141 = mul nsw i64 %index137, %n14
  %i142 = add nsw i64 %i136, %i141
  %c143 = icmp sgt i64 %n20, 0
  %i144 = select i1 %c143, i64 %n20, i64 0
  %i145 = udiv i64 %i144, 2
  %i146 = mul nsw i64 %i145, 2
  br label %loop147
loop147:
  %index147 = phi i64 [0, %body137], [%i179, %body147]
  %carried147_0 = phi <4 x float> [%carried137_0, %body137], [%v173, %body147]
  %carried147_1 = phi <4 x float> [%carried137_1, %body137], [%v174, %body147]
  %carried147_2 = phi <4 x float> [%carried137_2, %body137], [%v177, %body147]
  %carried147_3 = phi <4 x float> [%carried137_3, %body137], [%v178, %body147]
  %c148 = icmp slt i64 %index147, %i146
  br i1 %c148, label %body147, label %done147
body147:
  %i149 = mul nsw i64 %index147, 12
  %i150 = add nsw i64 %i140, %i149
  %i151 = mul nsw i64 %index147, 20
  %i152 = add nsw i64 %i142, %i151
  %p153 = getelementptr inbounds float, ptr %p63, i64 %i152
  %v154 = load <4 x float>, ptr %p153, align 4
  %p155 = getelementptr inbounds float, ptr %p153, i64 4
  %v156 = load <4 x float>, ptr %p155, align 4
  %p157 = getelementptr inbounds float, ptr %p132, i64 %i150
  %v158 = load <4 x float>, ptr %p157, align 4
  %v159 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v158, <4 x float> %v154, <4 x float> %carried147_0)
  %v160 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v158, <4 x float> %v156, <4 x float> %carried147_1)
  %p161 = getelementptr inbounds float, ptr %p157, i64 4
  %v162 = load <4 x float>, ptr %p161, align 4
  %v163 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v162, <4 x float> %v154, <4 x float> %carried147_2)
  %v164 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v162, <4 x float> %v156, <4 x float> %carried147_3)
  %p165 = getelementptr inbounds float, ptr %p63, i64 %i152
  %p166 = getelementptr inbounds float, ptr %p165, i64 20
  %v167 = load <4 x float>, ptr %p166, align 4
  %p168 = getelementptr inbounds float, ptr %p165, i64 24
  %v169 = load <4 x float>, ptr %p168, align 4
  %p170 = getelementptr inbounds float, ptr %p132, i64 %i150
  %p171 = getelementptr inbounds float, ptr %p170, i64 12
  %v172 = load <4 x float>, ptr %p171, align 4
  %v173 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v172, <4 x float> %v167, <4 x float> %v159)
  %v174 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v172, <4 x float> %v169, <4 x float> %v160)
  %p175 = getelementptr inbounds float, ptr %p170, i64 16
  %v176 = load <4 x float>, ptr %p175, align 4
  %v177 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v176, <4 x float> %v167, <4 x float> %v163)
  %v178 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v176, <4 x float> %v169, <4 x float> %v164)
  %i179 = add nsw i64 %index147, 2
  br label %loop147
done147:
  br label %loop180
loop180:
  %index180 = phi i64 [%i146, %done147], [%i198, %body180]
  %carried180_0 = phi <4 x float> [%carried147_0, %done147], [%v192, %body180]
  %carried180_1 = phi <4 x float> [%carried147_1, %done147], [%v193, %body180]
  %carried180_2 = phi <4 x float> [%carried147_2, %done147], [%v196, %body180]
  %carried180_3 = phi <4 x float> [%carried147_3, %done147], [%v197, %body180]
  %c181 = icmp slt i64 %index180, %n20
  br i1 %c181, label %body180, label %done180
body180:
  %i182 = mul nsw i64 %index180, 12
  %i183 = add nsw i64 %i140, %i182
  %i184 = mul nsw i64 %index180, 20
  %i185 = add nsw i64 %i142, %i184
  %p186 = getelementptr inbounds float, ptr %p63, i64 %i185
  %v187 = load <4 x float>, ptr %p186, align 4
  %p188 = getelementptr inbounds float, ptr %p186, i64 4
  %v189 = load <4 x float>, ptr %p188, align 4
  %p190 = getelementptr inbounds float, ptr %p132, i64 %i183
  %v191 = load <4 x float>, ptr %p190, align 4
  %v192 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v191, <4 x float> %v187, <4 x float> %carried180_0)
  %v193 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v191, <4 x float> %v189, <4 x float> %carried180_1)
  %p194 = getelementptr inbounds float, ptr %p190, i64 4
  %v195 = load <4 x float>, ptr %p194, align 4
  %v196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v195, <4 x float> %v187, <4 x float> %carried180_2)
  %v197 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v195, <4 x float> %v189, <4 x float> %carried180_3)
  %i198 = add nsw i64 %index180, 1
  br label %loop180
done180:
  %i199 = add nsw i64 %index137, 1
  br label %loop137
done137:
  %i200 = add nsw i64 %index133, 1
  br label %loop133
done133:
  %v201 = shufflevector <4 x float> %carried133_0, <4 x float> %carried133_1, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v202 = shufflevector <4 x float> %carried133_0, <4 x float> %carried133_1, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v203 = fadd <4 x float> %v201, %v202
  %v204 = shufflevector <4 x float> %carried133_2, <4 x float> %carried133_3, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v205 = shufflevector <4 x float> %carried133_2, <4 x float> %carried133_3, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v206 = fadd <4 x float> %v204, %v205
  %v207 = shufflevector <4 x float> %v203, <4 x float> %v206, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v208 = shufflevector <4 x float> %v203, <4 x float> %v206, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v209 = fadd <4 x float> %v207, %v208
  %v210 = shufflevector <4 x float> %v209, <4 x float> %v209, <2 x i32> <i32 0, i32 1>
  %i211 = mul nsw i64 %i130, %n22
  %p212 = getelementptr inbounds float, ptr %p72, i64 %i211
  store <2 x float> %v210, ptr %p212, align 4
  %v213 = shufflevector <4 x float> %v209, <4 x float> %v209, <2 x i32> <i32 2, i32 3>
  %i214 = add nsw i64 %i130, 1
  %i215 = mul nsw i64 %i214, %n22
  %p216 = getelementptr inbounds float, ptr %p72, i64 %i215
  store <2 x float> %v213, ptr %p216, align 4
  %i217 = add nsw i64 %index127, 2
  br label %loop127
done127:
  %i218 = add nsw i64 %index39, 1
  br label %loop39
done39:
  ret void
}
