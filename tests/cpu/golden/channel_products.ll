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
  %p10 = load ptr, ptr %v9, align 8
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
  br label %loop29
loop29:
  %index29 = phi i64 [%first, %entry], [%i197, %done143]
  %c30 = icmp slt i64 %index29, %last
  br i1 %c30, label %body29, label %done29
body29:
  %i31 = mul nsw i64 %index29, %n28
  %i32 = add nsw i64 %i31, %n28
  %c33 = icmp slt i64 %i32, %n20
  %i34 = select i1 %c33, i64 %i32, i64 %n20
  %i35 = mul nsw i64 %index29, %n26
  %p36 = getelementptr inbounds float, ptr %p8, i64 %i35
  %i37 = mul nsw i64 %index29, %n26
  %p38 = getelementptr inbounds float, ptr %p10, i64 %i37
  %i39 = udiv i64 %n26, 4
  %i40 = mul nsw i64 %i39, 4
  br label %loop41
loop41:
  %index41 = phi i64 [0, %body29], [%i142, %done63]
  %c42 = icmp slt i64 %index41, %i40
  br i1 %c42, label %body41, label %done41
body41:
  %i43 = mul nsw i64 %index41, 4
  %p44 = getelementptr inbounds float, ptr %p6, i64 %index41
  %v45 = load float, ptr %p44, align 4
  %v46 = insertelement <4 x float> poison, float %v45, i64 0
  %v47 = shufflevector <4 x float> %v46, <4 x float> poison, <4 x i32> zeroinitializer
  %p48 = getelementptr inbounds float, ptr %p6, i64 %index41
  %p49 = getelementptr inbounds float, ptr %p48, i64 1
  %v50 = load float, ptr %p49, align 4
  %v51 = insertelement <4 x float> poison, float %v50, i64 0
  %v52 = shufflevector <4 x float> %v51, <4 x float> poison, <4 x i32> zeroinitializer
  %p53 = getelementptr inbounds float, ptr %p6, i64 %index41
  %p54 = getelementptr inbounds float, ptr %p53, i64 2
  %v55 = load float, ptr %p54, align 4
  %v56 = insertelement <4 x float> poison, float %v55, i64 0
  %v57 = shufflevector <4 x float> %v56, <4 x float> poison, <4 x i32> zeroinitializer
  %p58 = getelementptr inbounds float, ptr %p6, i64 %index41
  %p59 = getelementptr inbounds float, ptr %p58, i64 3
  %v60 = load float, ptr %p59, align 4
  %v61 = insertelement <4 x float> poison, float %v60, i64 0
  %v62 = shufflevector <4 x float> %v61, <4 x float> poison, <4 x i32> zeroinitializer
  br label %loop63
loop63:
  %index63 = phi i64 [%i31, %body41], [%i119, %done65]
  %carried63_0 = phi <4 x float> [zeroinitializer, %body41], [%carried65_0, %done65]
  %carried63_1 = phi <4 x float> [zeroinitializer, %body41], [%carried65_1, %done65]
  %carried63_2 = phi <4 x float> [zeroinitializer, %body41], [%carried65_2, %done65]
  %carried63_3 = phi <4 x float> [zeroinitializer, %body41], [%carried65_3, %done65]
  %carried63_4 = phi <4 x float> [zeroinitializer, %body41], [%carried65_4, %done65]
  %carried63_5 = phi <4 x float> [zeroinitializer, %body41], [%carried65_5, %done65]
  %carried63_6 = phi <4 x float> [zeroinitializer, %body41], [%carried65_6, %done65]
  %carried63_7 = phi <4 x float> [zeroinitializer, %body41], [%carried65_7, %done65]
  %c64 = icmp slt i64 %index63, %i34
  br i1 %c64, label %body63, label %done63
body63:
  br label %loop65
loop65:
  %index65 = phi i64 [0, %body63], [%i118, %done77]
  %carried65_0 = phi <4 x float> [%carried63_0, %body63], [%v110, %done77]
  %carried65_1 = phi <4 x float> [%carried63_1, %body63], [%v111, %done77]
  %carried65_2 = phi <4 x float> [%carried63_2, %body63], [%v112, %done77]
  %carried65_3 = phi <4 x float> [%carried63_3, %body63], [%v113, %done77]
  %carried65_4 = phi <4 x float> [%carried63_4, %body63], [%v114, %done77]
  %carried65_5 = phi <4 x float> [%carried63_5, %body63], [%v115, %done77]
  %carried65_6 = phi <4 x float> [%carried63_6, %body63], [%v116, %done77]
  %carried65_7 = phi <4 x float> [%carried63_7, %body63], [%v117, %done77]
  %c66 = icmp slt i64 %index65, %n22
  br i1 %c66, label %body65, label %done65
body65:
  %i67 = mul nsw i64 %index63, %n12
  %i68 = mul nsw i64 %index65, %n14
  %p69 = getelementptr inbounds float, ptr %p2, i64 %i43
  %p70 = getelementptr inbounds float, ptr %p69, i64 %i67
  %p71 = getelementptr inbounds float, ptr %p70, i64 %i68
  %i72 = mul nsw i64 %index63, %n16
  %i73 = mul nsw i64 %index65, %n18
  %p74 = getelementptr inbounds float, ptr %p4, i64 %i43
  %p75 = getelementptr inbounds float, ptr %p74, i64 %i72
  %p76 = getelementptr inbounds float, ptr %p75, i64 %i73
  br label %loop77
loop77:
  %index77 = phi i64 [0, %body65], [%i109, %body77]
  %carried77_0 = phi <4 x float> [zeroinitializer, %body65], [%v84, %body77]
  %carried77_1 = phi <4 x float> [zeroinitializer, %body65], [%v90, %body77]
  %carried77_2 = phi <4 x float> [zeroinitializer, %body65], [%v97, %body77]
  %carried77_3 = phi <4 x float> [zeroinitializer, %body65], [%v104, %body77]
  %carried77_4 = phi <4 x float> [zeroinitializer, %body65], [%v87, %body77]
  %carried77_5 = phi <4 x float> [zeroinitializer, %body65], [%v94, %body77]
  %carried77_6 = phi <4 x float> [zeroinitializer, %body65], [%v101, %body77]
  %carried77_7 = phi <4 x float> [zeroinitializer, %body65], [%v108, %body77]
  %c78 = icmp slt i64 %index77, %n24
  br i1 %c78, label %body77, label %done77
body77:
  %i79 = mul nsw i64 %index77, 12
  %p80 = getelementptr inbounds float, ptr %p71, i64 %i79
  %i81 = mul nsw i64 %index77, 20
  %p82 = getelementptr inbounds float, ptr %p76, i64 %i81
  %v83 = load <4 x float>, ptr %p80, align 1
  %v84 = fadd <4 x float> %carried77_0, %v83
  %v85 = load <4 x float>, ptr %p82, align 1
  %v86 = fsub <4 x float> %v85, %v47
  %v87 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v83, <4 x float> %v86, <4 x float> %carried77_4)
  %p88 = getelementptr inbounds float, ptr %p80, i64 4
  %v89 = load <4 x float>, ptr %p88, align 1
  %v90 = fadd <4 x float> %carried77_1, %v89
  %p91 = getelementptr inbounds float, ptr %p82, i64 4
  %v92 = load <4 x float>, ptr %p91, align 1
  %v93 = fsub <4 x float> %v92, %v52
  %v94 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v89, <4 x float> %v93, <4 x float> %carried77_5)
  %p95 = getelementptr inbounds float, ptr %p80, i64 8
  %v96 = load <4 x float>, ptr %p95, align 1
  %v97 = fadd <4 x float> %carried77_2, %v96
  %p98 = getelementptr inbounds float, ptr %p82, i64 8
  %v99 = load <4 x float>, ptr %p98, align 1
  %v100 = fsub <4 x float> %v99, %v57
  %v101 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v96, <4 x float> %v100, <4 x float> %carried77_6)
  %p102 = getelementptr inbounds float, ptr %p80, i64 12
  %v103 = load <4 x float>, ptr %p102, align 1
  %v104 = fadd <4 x float> %carried77_3, %v103
  %p105 = getelementptr inbounds float, ptr %p82, i64 12
  %v106 = load <4 x float>, ptr %p105, align 1
  %v107 = fsub <4 x float> %v106, %v62
  %v108 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v103, <4 x float> %v107, <4 x float> %carried77_7)
  %i109 = add nsw i64 %index77, 1
  br label %loop77
done77:
  %v110 = fadd <4 x float> %carried65_0, %carried77_0
  %v111 = fadd <4 x float> %carried65_1, %carried77_1
  %v112 = fadd <4 x float> %carried65_2, %carried77_2
  %v113 = fadd <4 x float> %carried65_3, %carried77_3
  %v114 = fadd <4 x float> %carried65_4, %carried77_4
  %v115 = fadd <4 x float> %carried65_5, %carried77_5
  %v116 = fadd <4 x float> %carried65_6, %carried77_6
  %v117 = fadd <4 x float> %carried65_7, %carried77_7
  %i118 = add nsw i64 %index65, 1
  br label %loop65
done65:
  %i119 = add nsw i64 %index63, 1
  br label %loop63
done63:
  %v120 = shufflevector <4 x float> %carried63_0, <4 x float> %carried63_1, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v121 = shufflevector <4 x float> %carried63_0, <4 x float> %carried63_1, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v122 = fadd <4 x float> %v120, %v121
  %v123 = shufflevector <4 x float> %carried63_2, <4 x float> %carried63_3, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v124 = shufflevector <4 x float> %carried63_2, <4 x float> %carried63_3, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v125 = fadd <4 x float> %v123, %v124
  %v126 = shufflevector <4 x float> %v122, <4 x float> %v125, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v127 = shufflevector <4 x float> %v122, <4 x float> %v125, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v128 = fadd <4 x float> %v126, %v127
  %v129 = shufflevector <4 x float> %v128, <4 x float> %v128, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %p130 = getelementptr inbounds float, ptr %p36, i64 %index41
  store <4 x float> %v129, ptr %p130, align 4
  %v131 = shufflevector <4 x float> %carried63_4, <4 x float> %carried63_5, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v132 = shufflevector <4 x float> %carried63_4, <4 x float> %carried63_5, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v133 = fadd <4 x float> %v131, %v132
  %v134 = shufflevector <4 x float> %carried63_6, <4 x float> %carried63_7, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v135 = shufflevector <4 x float> %carried63_6, <4 x float> %carried63_7, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v136 = fadd <4 x float> %v134, %v135
  %v137 = shufflevector <4 x float> %v133, <4 x float> %v136, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v138 = shufflevector <4 x float> %v133, <4 x float> %v136, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v139 = fadd <4 x float> %v137, %v138
  %v140 = shufflevector <4 x float> %v139, <4 x float> %v139, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %p141 = getelementptr inbounds float, ptr %p38, i64 %index41
  store <4 x float> %v140, ptr %p141, align 4
  %i142 = add nsw i64 %index41, 4
  br label %loop41
done41:
  br label %loop143
loop143:
  %index143 = phi i64 [%i40, %done41], [%i196, %done150]
  %c144 = icmp slt i64 %index143, %n26
  br i1 %c144, label %body143, label %done143
body143:
  %i145 = mul nsw i64 %index143, 4
  %p146 = getelementptr inbounds float, ptr %p6, i64 %index143
  %v147 = load float, ptr %p146, align 4
  %v148 = insertelement <4 x float> poison, float %v147, i64 0
  %v149 = shufflevector <4 x float> %v148, <4 x float> poison, <4 x i32> zeroinitializer
  br label %loop150
loop150:
  %index150 = phi i64 [%i31, %body143], [%i179, %done152]
  %carried150_0 = phi <4 x float> [zeroinitializer, %body143], [%carried152_0, %done152]
  %carried150_1 = phi <4 x float> [zeroinitializer, %body143], [%carried152_1, %done152]
  %c151 = icmp slt i64 %index150, %i34
  br i1 %c151, label %body150, label %done150
body150:
  br label %loop152
loop152:
  %index152 = phi i64 [0, %body150], [%i178, %done164]
  %carried152_0 = phi <4 x float> [%carried150_0, %body150], [%v176, %done164]
  %carried152_1 = phi <4 x float> [%carried150_1, %body150], [%v177, %done164]
  %c153 = icmp slt i64 %index152, %n22
  br i1 %c153, label %body152, label %done152
body152:
  %i154 = mul nsw i64 %index150, %n12
  %i155 = mul nsw i64 %index152, %n14
  %p156 = getelementptr inbounds float, ptr %p2, i64 %i145
  %p157 = getelementptr inbounds float, ptr %p156, i64 %i154
  %p158 = getelementptr inbounds float, ptr %p157, i64 %i155
  %i159 = mul nsw i64 %index150, %n16
  %i160 = mul nsw i64 %index152, %n18
  %p161 = getelementptr inbounds float, ptr %p4, i64 %i145
  %p162 = getelementptr inbounds float, ptr %p161, i64 %i159
  %p163 = getelementptr inbounds float, ptr %p162, i64 %i160
  br label %loop164
loop164:
  %index164 = phi i64 [0, %body152], [%i175, %body164]
  %carried164_0 = phi <4 x float> [zeroinitializer, %body152], [%v171, %body164]
  %carried164_1 = phi <4 x float> [zeroinitializer, %body152], [%v174, %body164]
  %c165 = icmp slt i64 %index164, %n24
  br i1 %c165, label %body164, label %done164
body164:
  %i166 = mul nsw i64 %index164, 12
  %p167 = getelementptr inbounds float, ptr %p158, i64 %i166
  %i168 = mul nsw i64 %index164, 20
  %p169 = getelementptr inbounds float, ptr %p163, i64 %i168
  %v170 = load <4 x float>, ptr %p167, align 1
  %v171 = fadd <4 x float> %carried164_0, %v170
  %v172 = load <4 x float>, ptr %p169, align 1
  %v173 = fsub <4 x float> %v172, %v149
  %v174 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v170, <4 x float> %v173, <4 x float> %carried164_1)
  %i175 = add nsw i64 %index164, 1
  br label %loop164
done164:
  %v176 = fadd <4 x float> %carried152_0, %carried164_0
  %v177 = fadd <4 x float> %carried152_1, %carried164_1
  %i178 = add nsw i64 %index152, 1
  br label %loop152
done152:
  %i179 = add nsw i64 %index150, 1
  br label %loop150
done150:
  %v180 = shufflevector <4 x float> %carried150_0, <4 x float> %carried150_0, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v181 = shufflevector <4 x float> %carried150_0, <4 x float> %carried150_0, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v182 = fadd <4 x float> %v180, %v181
  %v183 = shufflevector <4 x float> %v182, <4 x float> %v182, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v184 = shufflevector <4 x float> %v182, <4 x float> %v182, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v185 = fadd <4 x float> %v183, %v184
  %v186 = extractelement <4 x float> %v185, i64 0
  %p187 = getelementptr inbounds float, ptr %p36, i64 %index143
  store float %v186, ptr %p187, align 4
  %v188 = shufflevector <4 x float> %carried150_1, <4 x float> %carried150_1, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v189 = shufflevector <4 x float> %carried150_1, <4 x float> %carried150_1, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v190 = fadd <4 x float> %v188, %v189
  %v191 = shufflevector <4 x float> %v190, <4 x float> %v190, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v192 = shufflevector <4 x float> %v190, <4 x float> %v190, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v193 = fadd <4 x float> %v191, %v192
  %v194 = extractelement <4 x float> %v193, i64 0
  %p195 = getelementptr inbounds float, ptr %p38, i64 %index143
  store float %v194, ptr %p195, align 4
  %i196 = add nsw i64 %index143, 1
  br label %loop143
done143:
  %i197 = add nsw i64 %index29, 1
  br label %loop29
done29:
  ret void
}
