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
  %v39 = getelementptr inbounds i64, ptr %arguments, i64 19
  %n40 = load i64, ptr %v39, align 8
  br label %loop41
loop41:
  %index41 = phi i64 [%first, %entry], [%i183, %done129]
  %c42 = icmp slt i64 %index41, %last
  br i1 %c42, label %body41, label %done41
body41:
  %i43 = add nsw i64 %n22, 1
  %i44 = udiv i64 %i43, 2
  %i45 = udiv i64 %index41, %i44
  %i46 = urem i64 %index41, %i44
  %i47 = udiv i64 %i45, %n28
  %i48 = urem i64 %i45, %n28
  %i49 = mul nsw i64 %i46, 2
  %i50 = sub nsw i64 %n22, 2
  %c51 = icmp slt i64 %i49, %i50
  %i52 = select i1 %c51, i64 %i49, i64 %i50
  %i53 = mul nsw i64 %n30, %n24
  %i54 = mul nsw i64 %i47, %n36
  %i55 = add nsw i64 %i54, %n36
  %c56 = icmp slt i64 %i55, %n16
  %i57 = select i1 %c56, i64 %i55, i64 %n16
  %i58 = sub nsw i64 %i48, %n32
  %i59 = mul nsw i64 %i58, %n10
  %i60 = sub nsw i64 0, %n34
  %i61 = mul nsw i64 %i60, 12
  %p62 = getelementptr inbounds float, ptr %p2, i64 %i59
  %p63 = getelementptr inbounds float, ptr %p62, i64 %i61
  %i64 = mul nsw i64 %i52, 4
  %p65 = getelementptr inbounds float, ptr %p4, i64 %i64
  %i66 = mul nsw i64 %n24, %n22
  %i67 = mul nsw i64 %n28, %n30
  %i68 = mul nsw i64 %i67, %i66
  %i69 = mul nsw i64 %i47, %i68
  %i70 = mul nsw i64 %i48, %i53
  %i71 = mul nsw i64 %i70, %n22
  %p72 = getelementptr inbounds float, ptr %p6, i64 %i69
  %p73 = getelementptr inbounds float, ptr %p72, i64 %i71
  %p74 = getelementptr inbounds float, ptr %p73, i64 %i52
  %i75 = sub nsw i64 %i48, %n32
  %i76 = sub nsw i64 0, %i75
  %c77 = icmp sgt i64 0, %i76
  %i78 = select i1 %c77, i64 0, i64 %i76
  %i79 = sub nsw i64 %n26, %i75
  %c80 = icmp sgt i64 0, %i79
  %i81 = select i1 %c80, i64 0, i64 %i79
  %c82 = icmp slt i64 %i81, %n18
  %i83 = select i1 %c82, i64 %i81, i64 %n18
  %i84 = sub nsw i64 %i53, 2
  %c85 = icmp slt i64 %i78, %n18
  %i86 = select i1 %c85, i64 %i78, i64 %n18
  %c87 = icmp sgt i64 %i83, %i86
  %i88 = select i1 %c87, i64 %i83, i64 %i86
  br label %loop89
loop89:
  %index89 = phi i64 [%i54, %body41], [%i108, %done92]
  %carried89_0 = phi <4 x float> [zeroinitializer, %body41], [%carried92_0, %done92]
  %carried89_1 = phi <4 x float> [zeroinitializer, %body41], [%carried92_1, %done92]
  %c90 = icmp slt i64 %index89, %i57
  br i1 %c90, label %body89, label %done89
body89:
  %i91 = mul nsw i64 %index89, %n12
  br label %loop92
loop92:
  %index92 = phi i64 [0, %body89], [%i107, %done96]
  %carried92_0 = phi <4 x float> [%carried89_0, %body89], [%carried96_0, %done96]
  %carried92_1 = phi <4 x float> [%carried89_1, %body89], [%carried96_1, %done96]
  %c93 = icmp slt i64 %index92, %i86
  br i1 %c93, label %body92, label %done92
body92:
  %i94 = mul nsw i64 %index92, %n14
  %i95 = add nsw i64 %i91, %i94
  br label %loop96
loop96:
  %index96 = phi i64 [0, %body92], [%i106, %body96]
  %carried96_0 = phi <4 x float> [%carried92_0, %body92], [%v102, %body96]
  %carried96_1 = phi <4 x float> [%carried92_1, %body92], [%v105, %body96]
  %c97 = icmp slt i64 %index96, %n20
  br i1 %c97, label %body96, label %done96
body96:
  %i98 = mul nsw i64 %index96, 20
  %i99 = add nsw i64 %i95, %i98
  %p100 = getelementptr inbounds float, ptr %p65, i64 %i99
  %v101 = load <4 x float>, ptr %p100, align 4
  %v102 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v101, <4 x float> %carried96_0)
  %p103 = getelementptr inbounds float, ptr %p100, i64 4
  %v104 = load <4 x float>, ptr %p103, align 4
  %v105 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v104, <4 x float> %carried96_1)
  %i106 = add nsw i64 %index96, 1
  br label %loop96
done96:
  %i107 = add nsw i64 %index92, 1
  br label %loop92
done92:
  %i108 = add nsw i64 %index89, 1
  br label %loop89
done89:
  br label %loop109
loop109:
  %index109 = phi i64 [%i54, %done89], [%i128, %done112]
  %carried109_0 = phi <4 x float> [%carried89_0, %done89], [%carried112_0, %done112]
  %carried109_1 = phi <4 x float> [%carried89_1, %done89], [%carried112_1, %done112]
  %c110 = icmp slt i64 %index109, %i57
  br i1 %c110, label %body109, label %done109
body109:
  %i111 = mul nsw i64 %index109, %n12
  br label %loop112
loop112:
  %index112 = phi i64 [%i88, %body109], [%i127, %done116]
  %carried112_0 = phi <4 x float> [%carried109_0, %body109], [%carried116_0, %done116]
  %carried112_1 = phi <4 x float> [%carried109_1, %body109], [%carried116_1, %done116]
  %c113 = icmp slt i64 %index112, %n18
  br i1 %c113, label %body112, label %done112
body112:
  %i114 = mul nsw i64 %index112, %n14
  %i115 = add nsw i64 %i111, %i114
  br label %loop116
loop116:
  %index116 = phi i64 [0, %body112], [%i126, %body116]
  %carried116_0 = phi <4 x float> [%carried112_0, %body112], [%v122, %body116]
  %carried116_1 = phi <4 x float> [%carried112_1, %body112], [%v125, %body116]
  %c117 = icmp slt i64 %index116, %n20
  br i1 %c117, label %body116, label %done116
body116:
  %i118 = mul nsw i64 %index116, 20
  %i119 = add nsw i64 %i115, %i118
  %p120 = getelementptr inbounds float, ptr %p65, i64 %i119
  %v121 = load <4 x float>, ptr %p120, align 4
  %v122 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v121, <4 x float> %carried116_0)
  %p123 = getelementptr inbounds float, ptr %p120, i64 4
  %v124 = load <4 x float>, ptr %p123, align 4
  %v125 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v124, <4 x float> %carried116_1)
  %i126 = add nsw i64 %index116, 1
  br label %loop116
done116:
  %i127 = add nsw i64 %index112, 1
  br label %loop112
done112:
  %i128 = add nsw i64 %index109, 1
  br label %loop109
done109:
  br label %loop129
loop129:
  %index129 = phi i64 [0, %done109], [%i182, %done135]
  %c130 = icmp slt i64 %index129, %i53
  br i1 %c130, label %body129, label %done129
body129:
  %c131 = icmp slt i64 %index129, %i84
  %i132 = select i1 %c131, i64 %index129, i64 %i84
  %i133 = mul nsw i64 %i132, 4
  %p134 = getelementptr inbounds float, ptr %p63, i64 %i133
  br label %loop135
loop135:
  %index135 = phi i64 [%i54, %body129], [%i165, %done139]
  %carried135_0 = phi <4 x float> [%carried109_0, %body129], [%carried139_0, %done139]
  %carried135_1 = phi <4 x float> [%carried109_1, %body129], [%carried139_1, %done139]
  %carried135_2 = phi <4 x float> [%carried109_0, %body129], [%carried139_2, %done139]
  %carried135_3 = phi <4 x float> [%carried109_1, %body129], [%carried139_3, %done139]
  %c136 = icmp slt i64 %index135, %i57
  br i1 %c136, label %body135, label %done135
body135:
  %i137 = mul nsw i64 %index135, %n8
  %i138 = mul nsw i64 %index135, %n12
  br label %loop139
loop139:
  %index139 = phi i64 [%i78, %body135], [%i164, %done145]
  %carried139_0 = phi <4 x float> [%carried135_0, %body135], [%carried145_0, %done145]
  %carried139_1 = phi <4 x float> [%carried135_1, %body135], [%carried145_1, %done145]
  %carried139_2 = phi <4 x float> [%carried135_2, %body135], [%carried145_2, %done145]
  %carried139_3 = phi <4 x float> [%carried135_3, %body135], [%carried145_3, %done145]
  %c140 = icmp slt i64 %index139, %i83
  br i1 %c140, label %body139, label %done139
body139:
  %i141 = mul nsw i64 %index139, %n10
  %i142 = add nsw i64 %i137, %i141
  %i143 = mul nsw i64 %index139, %n14
  %i144 = add nsw i64 %i138, %i143
  br label %loop145
loop145:
  %index145 = phi i64 [0, %body139], [%i163, %body145]
  %carried145_0 = phi <4 x float> [%carried139_0, %body139], [%v157, %body145]
  %carried145_1 = phi <4 x float> [%carried139_1, %body139], [%v158, %body145]
  %carried145_2 = phi <4 x float> [%carried139_2, %body139], [%v161, %body145]
  %carried145_3 = phi <4 x float> [%carried139_3, %body139], [%v162, %body145]
  %c146 = icmp slt i64 %index145, %n20
  br i1 %c146, label %body145, label %done145
body145:
  %i147 = mul nsw i64 %index145, 12
  %i148 = add nsw i64 %i142, %i147
  %i149 = mul nsw i64 %index145, 20
  %i150 = add nsw i64 %i144, %i149
  %p151 = getelementptr inbounds float, ptr %p65, i64 %i150
  %v152 = load <4 x float>, ptr %p151, align 4
  %p153 = getelementptr inbounds float, ptr %p151, i64 4
  %v154 = load <4 x float>, ptr %p153, align 4
  %p155 = getelementptr inbounds float, ptr %p134, i64 %i148
  %v156 = load <4 x float>, ptr %p155, align 4
  %v157 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v156, <4 x float> %v152, <4 x float> %carried145_0)
  %v158 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v156, <4 x float> %v154, <4 x float> %carried145_1)
  %p159 = getelementptr inbounds float, ptr %p155, i64 4
  %v160 = load <4 x float>, ptr %p159, align 4
  %v161 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v160, <4 x float> %v152, <4 x float> %carried145_2)
  %v162 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v160, <4 x float> %v154, <4 x float> %carried145_3)
  %i163 = add nsw i64 %index145, 1
  br label %loop145
done145:
  %i164 = add nsw i64 %index139, 1
  br label %loop139
done139:
  %i165 = add nsw i64 %index135, 1
  br label %loop135
done135:
  %v166 = shufflevector <4 x float> %carried135_0, <4 x float> %carried135_1, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v167 = shufflevector <4 x float> %carried135_0, <4 x float> %carried135_1, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v168 = fadd <4 x float> %v166, %v167
  %v169 = shufflevector <4 x float> %carried135_2, <4 x float> %carried135_3, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v170 = shufflevector <4 x float> %carried135_2, <4 x float> %carried135_3, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v171 = fadd <4 x float> %v169, %v170
  %v172 = shufflevector <4 x float> %v168, <4 x float> %v171, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v173 = shufflevector <4 x float> %v168, <4 x float> %v171, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v174 = fadd <4 x float> %v172, %v173
  %v175 = shufflevector <4 x float> %v174, <4 x float> %v174, <2 x i32> <i32 0, i32 1>
  %i176 = mul nsw i64 %i132, %n22
  %p177 = getelementptr inbounds float, ptr %p74, i64 %i176
  store <2 x float> %v175, ptr %p177, align 4
  %v178 = shufflevector <4 x float> %v174, <4 x float> %v174, <2 x i32> <i32 2, i32 3>
  %i179 = add nsw i64 %i132, 1
  %i180 = mul nsw i64 %i179, %n22
  %p181 = getelementptr inbounds float, ptr %p74, i64 %i180
  store <2 x float> %v178, ptr %p181, align 4
  %i182 = add nsw i64 %index129, 2
  br label %loop129
done129:
  %i183 = add nsw i64 %index41, 1
  br label %loop41
done41:
  ret void
}
