declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
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
  %i33 = mul nsw i64 %n24, 5
  br label %loop34
loop34:
  %index34 = phi i64 [%first, %entry], [%i201, %done53]
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
  %index53 = phi i64 [%i49, %done44], [%i200, %done58]
  %c54 = icmp slt i64 %index53, %i52
  br i1 %c54, label %body53, label %done53
body53:
  %i55 = add nsw i64 %index53, %n32
  %c56 = icmp slt i64 %i52, %i55
  %i57 = select i1 %c56, i64 %i52, i64 %i55
  br label %loop58
loop58:
  %index58 = phi i64 [0, %body53], [%i199, %done87]
  %c59 = icmp slt i64 %index58, %n24
  br i1 %c59, label %body58, label %done58
body58:
  %i60 = sub nsw i64 %index58, %n26
  %i61 = mul nsw i64 5, %n22
  %i62 = mul nsw i64 %i60, %n10
  %i63 = sub nsw i64 0, %n28
  %i64 = mul nsw i64 %i63, 10
  %i65 = udiv i64 %i39, 8
  %i66 = mul nsw i64 %i65, 5
  %p67 = getelementptr inbounds float, ptr %p2, i64 %i62
  %p68 = getelementptr inbounds float, ptr %p67, i64 %i64
  %p69 = getelementptr inbounds float, ptr %p68, i64 %i66
  %p70 = getelementptr inbounds float, ptr %p4, i64 %i39
  %i71 = mul nsw i64 %index58, %i61
  %p72 = getelementptr inbounds float, ptr %p43, i64 %i71
  %p73 = getelementptr inbounds float, ptr %p72, i64 %n22
  %i74 = mul nsw i64 2, %n22
  %p75 = getelementptr inbounds float, ptr %p72, i64 %i74
  %i76 = mul nsw i64 3, %n22
  %p77 = getelementptr inbounds float, ptr %p72, i64 %i76
  %i78 = mul nsw i64 4, %n22
  %p79 = getelementptr inbounds float, ptr %p72, i64 %i78
  %v80 = load <4 x float>, ptr %p72, align 4
  %v81 = load <4 x float>, ptr %p73, align 4
  %v82 = load <4 x float>, ptr %p75, align 4
  %v83 = load <4 x float>, ptr %p77, align 4
  %v84 = load <4 x float>, ptr %p79, align 4
  %i85 = udiv i64 %n20, 2
  %i86 = mul nsw i64 %i85, 2
  br label %loop87
loop87:
  %index87 = phi i64 [%index53, %body58], [%i198, %done164]
  %carried87_0 = phi <4 x float> [%v80, %body58], [%carried164_0, %done164]
  %carried87_1 = phi <4 x float> [%v81, %body58], [%carried164_1, %done164]
  %carried87_2 = phi <4 x float> [%v82, %body58], [%carried164_2, %done164]
  %carried87_3 = phi <4 x float> [%v83, %body58], [%carried164_3, %done164]
  %carried87_4 = phi <4 x float> [%v84, %body58], [%carried164_4, %done164]
  %c88 = icmp slt i64 %index87, %i57
  br i1 %c88, label %body87, label %done87
body87:
  %i89 = udiv i64 %index87, %n18
  %i90 = urem i64 %index87, %n18
  %i91 = mul nsw i64 %i89, %n8
  %i92 = mul nsw i64 %i90, %n10
  %p93 = getelementptr inbounds float, ptr %p69, i64 %i91
  %p94 = getelementptr inbounds float, ptr %p93, i64 %i92
  %i95 = mul nsw i64 %i89, %n12
  %i96 = mul nsw i64 %i90, %n14
  %p97 = getelementptr inbounds float, ptr %p70, i64 %i95
  %p98 = getelementptr inbounds float, ptr %p97, i64 %i96
  br label %loop99
loop99:
  %index99 = phi i64 [0, %body87], [%i163, %body99]
  %carried99_0 = phi <4 x float> [%carried87_0, %body87], [%v158, %body99]
  %carried99_1 = phi <4 x float> [%carried87_1, %body87], [%v159, %body99]
  %carried99_2 = phi <4 x float> [%carried87_2, %body87], [%v160, %body99]
  %carried99_3 = phi <4 x float> [%carried87_3, %body87], [%v161, %body99]
  %carried99_4 = phi <4 x float> [%carried87_4, %body87], [%v162, %body99]
  %c100 = icmp slt i64 %index99, %i86
  br i1 %c100, label %body99, label %done99
body99:
  %i101 = mul nsw i64 %index99, 20
  %p102 = getelementptr inbounds float, ptr %p94, i64 %i101
  %i103 = mul nsw i64 %index99, 16
  %p104 = getelementptr inbounds float, ptr %p98, i64 %i103
  %p105 = getelementptr inbounds float, ptr %p104, i64 %n14
  call void @llvm.prefetch.p0(ptr %p105, i32 0, i32 3, i32 1)
  %p106 = getelementptr inbounds float, ptr %p102, i64 %n10
  call void @llvm.prefetch.p0(ptr %p106, i32 0, i32 3, i32 1)
  %p107 = getelementptr inbounds float, ptr %p104, i64 %n14
  %p108 = getelementptr inbounds float, ptr %p107, i64 16
  call void @llvm.prefetch.p0(ptr %p108, i32 0, i32 3, i32 1)
  %p109 = getelementptr inbounds float, ptr %p102, i64 %n10
  %p110 = getelementptr inbounds float, ptr %p109, i64 20
  call void @llvm.prefetch.p0(ptr %p110, i32 0, i32 3, i32 1)
  %v111 = load <4 x float>, ptr %p104, align 4
  %v112 = load float, ptr %p102, align 4
  %v113 = insertelement <4 x float> poison, float %v112, i64 0
  %v114 = shufflevector <4 x float> %v113, <4 x float> poison, <4 x i32> zeroinitializer
  %p115 = getelementptr inbounds float, ptr %p102, i64 1
  %v116 = load float, ptr %p115, align 4
  %v117 = insertelement <4 x float> poison, float %v116, i64 0
  %v118 = shufflevector <4 x float> %v117, <4 x float> poison, <4 x i32> zeroinitializer
  %p119 = getelementptr inbounds float, ptr %p102, i64 2
  %v120 = load float, ptr %p119, align 4
  %v121 = insertelement <4 x float> poison, float %v120, i64 0
  %v122 = shufflevector <4 x float> %v121, <4 x float> poison, <4 x i32> zeroinitializer
  %p123 = getelementptr inbounds float, ptr %p102, i64 3
  %v124 = load float, ptr %p123, align 4
  %v125 = insertelement <4 x float> poison, float %v124, i64 0
  %v126 = shufflevector <4 x float> %v125, <4 x float> poison, <4 x i32> zeroinitializer
  %p127 = getelementptr inbounds float, ptr %p102, i64 4
  %v128 = load float, ptr %p127, align 4
  %v129 = insertelement <4 x float> poison, float %v128, i64 0
  %v130 = shufflevector <4 x float> %v129, <4 x float> poison, <4 x i32> zeroinitializer
  %v131 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v114, <4 x float> %v111, <4 x float> %carried99_0)
  %v132 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v118, <4 x float> %v111, <4 x float> %carried99_1)
  %v133 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v122, <4 x float> %v111, <4 x float> %carried99_2)
  %v134 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v126, <4 x float> %v111, <4 x float> %carried99_3)
  %v135 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v130, <4 x float> %v111, <4 x float> %carried99_4)
  %p136 = getelementptr inbounds float, ptr %p102, i64 20
  %p137 = getelementptr inbounds float, ptr %p104, i64 16
  %v138 = load <4 x float>, ptr %p137, align 4
  %v139 = load float, ptr %p136, align 4
  %v140 = insertelement <4 x float> poison, float %v139, i64 0
  %v141 = shufflevector <4 x float> %v140, <4 x float> poison, <4 x i32> zeroinitializer
  %p142 = getelementptr inbounds float, ptr %p136, i64 1
  %v143 = load float, ptr %p142, align 4
  %v144 = insertelement <4 x float> poison, float %v143, i64 0
  %v145 = shufflevector <4 x float> %v144, <4 x float> poison, <4 x i32> zeroinitializer
  %p146 = getelementptr inbounds float, ptr %p136, i64 2
  %v147 = load float, ptr %p146, align 4
  %v148 = insertelement <4 x float> poison, float %v147, i64 0
  %v149 = shufflevector <4 x float> %v148, <4 x float> poison, <4 x i32> zeroinitializer
  %p150 = getelementptr inbounds float, ptr %p136, i64 3
  %v151 = load float, ptr %p150, align 4
  %v152 = insertelement <4 x float> poison, float %v151, i64 0
  %v153 = shufflevector <4 x float> %v152, <4 x float> poison, <4 x i32> zeroinitializer
  %p154 = getelementptr inbounds float, ptr %p136, i64 4
  %v155 = load float, ptr %p154, align 4
  %v156 = insertelement <4 x float> poison, float %v155, i64 0
  %v157 = shufflevector <4 x float> %v156, <4 x float> poison, <4 x i32> zeroinitializer
  %v158 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v141, <4 x float> %v138, <4 x float> %v131)
  %v159 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v145, <4 x float> %v138, <4 x float> %v132)
  %v160 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v149, <4 x float> %v138, <4 x float> %v133)
  %v161 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v153, <4 x float> %v138, <4 x float> %v134)
  %v162 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v157, <4 x float> %v138, <4 x float> %v135)
  %i163 = add nsw i64 %index99, 2
  br label %loop99
done99:
  br label %loop164
loop164:
  %index164 = phi i64 [%i86, %done99], [%i197, %body164]
  %carried164_0 = phi <4 x float> [%carried99_0, %done99], [%v192, %body164]
  %carried164_1 = phi <4 x float> [%carried99_1, %done99], [%v193, %body164]
  %carried164_2 = phi <4 x float> [%carried99_2, %done99], [%v194, %body164]
  %carried164_3 = phi <4 x float> [%carried99_3, %done99], [%v195, %body164]
  %carried164_4 = phi <4 x float> [%carried99_4, %done99], [%v196, %body164]
  %c165 = icmp slt i64 %index164, %n20
  br i1 %c165, label %body164, label %done164
body164:
  %i166 = mul nsw i64 %index164, 20
  %p167 = getelementptr inbounds float, ptr %p94, i64 %i166
  %i168 = mul nsw i64 %index164, 16
  %p169 = getelementptr inbounds float, ptr %p98, i64 %i168
  %p170 = getelementptr inbounds float, ptr %p169, i64 %n14
  call void @llvm.prefetch.p0(ptr %p170, i32 0, i32 3, i32 1)
  %p171 = getelementptr inbounds float, ptr %p167, i64 %n10
  call void @llvm.prefetch.p0(ptr %p171, i32 0, i32 3, i32 1)
  %v172 = load <4 x float>, ptr %p169, align 4
  %v173 = load float, ptr %p167, align 4
  %v174 = insertelement <4 x float> poison, float %v173, i64 0
  %v175 = shufflevector <4 x float> %v174, <4 x float> poison, <4 x i32> zeroinitializer
  %p176 = getelementptr inbounds float, ptr %p167, i64 1
  %v177 = load float, ptr %p176, align 4
  %v178 = insertelement <4 x float> poison, float %v177, i64 0
  %v179 = shufflevector <4 x float> %v178, <4 x float> poison, <4 x i32> zeroinitializer
  %p180 = getelementptr inbounds float, ptr %p167, i64 2
  %v181 = load float, ptr %p180, align 4
  %v182 = insertelement <4 x float> poison, float %v181, i64 0
  %v183 = shufflevector <4 x float> %v182, <4 x float> poison, <4 x i32> zeroinitializer
  %p184 = getelementptr inbounds float, ptr %p167, i64 3
  %v185 = load float, ptr %p184, align 4
  %v186 = insertelement <4 x float> poison, float %v185, i64 0
  %v187 = shufflevector <4 x float> %v186, <4 x float> poison, <4 x i32> zeroinitializer
  %p188 = getelementptr inbounds float, ptr %p167, i64 4
  %v189 = load float, ptr %p188, align 4
  %v190 = insertelement <4 x float> poison, float %v189, i64 0
  %v191 = shufflevector <4 x float> %v190, <4 x float> poison, <4 x i32> zeroinitializer
  %v192 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v175, <4 x float> %v172, <4 x float> %carried164_0)
  %v193 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v179, <4 x float> %v172, <4 x float> %carried164_1)
  %v194 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v183, <4 x float> %v172, <4 x float> %carried164_2)
  %v195 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v187, <4 x float> %v172, <4 x float> %carried164_3)
  %v196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v191, <4 x float> %v172, <4 x float> %carried164_4)
  %i197 = add nsw i64 %index164, 1
  br label %loop164
done164:
  %i198 = add nsw i64 %index87, 1
  br label %loop87
done87:
  store <4 x float> %carried87_0, ptr %p72, align 4
  store <4 x float> %carried87_1, ptr %p73, align 4
  store <4 x float> %carried87_2, ptr %p75, align 4
  store <4 x float> %carried87_3, ptr %p77, align 4
  store <4 x float> %carried87_4, ptr %p79, align 4
  %i199 = add nsw i64 %index58, 1
  br label %loop58
done58:
  %i200 = add nsw i64 %index53, %n32
  br label %loop53
done53:
  %i201 = add nsw i64 %index34, 1
  br label %loop34
done34:
  ret void
}
