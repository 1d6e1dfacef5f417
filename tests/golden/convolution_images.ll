declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
define void @kernel(ptr noalias readonly %arguments, i64 %first, i64 %last) nounwind {
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
  %p12 = load ptr, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %arguments, i64 6
  %p14 = load ptr, ptr %v13, align 8
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
  %v41 = getelementptr inbounds i64, ptr %arguments, i64 20
  %n42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %arguments, i64 21
  %n44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %arguments, i64 22
  %n46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %arguments, i64 23
  %n48 = load i64, ptr %v47, align 8
  %i49 = mul nsw i64 %n28, %n24
  %i50 = add nsw i64 %n30, 1
  %i51 = udiv i64 %i50, 2
  br label %loop52
loop52:
  %index52 = phi i64 [%first, %entry], [%i182, %done82]
  %c53 = icmp slt i64 %index52, %last
  br i1 %c53, label %body52, label %done52
body52:
  %i54 = urem i64 %index52, %i51
  %i55 = udiv i64 %index52, %i51
  %i56 = udiv i64 %i55, %n24
  %i57 = urem i64 %i55, %n24
  %i58 = mul nsw i64 %i54, 2
  %i59 = sub nsw i64 %n30, 2
  %c60 = icmp slt i64 %i58, %i59
  %i61 = select i1 %c60, i64 %i58, i64 %i59
  %i62 = mul nsw i64 %i57, 2
  %i63 = sub nsw i64 %i62, %n42
  %i64 = sub nsw i64 0, %i63
  %i65 = sub nsw i64 %i64, 1
  %c66 = icmp sgt i64 0, %i65
  %i67 = select i1 %c66, i64 0, i64 %i65
  %i68 = sub nsw i64 %n32, %i63
  %c69 = icmp slt i64 %n36, %i68
  %i70 = select i1 %c69, i64 %n36, i64 %i68
  %i71 = mul nsw i64 %i56, %n16
  %i72 = mul nsw i64 %i63, %n18
  %i73 = add nsw i64 %i71, %i72
  %i74 = sub nsw i64 0, %n44
  %i75 = mul nsw i64 %i74, 12
  %p76 = getelementptr inbounds float, ptr %p2, i64 %i73
  %p77 = getelementptr inbounds float, ptr %p76, i64 %i75
  %i78 = mul nsw i64 %i56, %n20
  %i79 = mul nsw i64 %i57, %n22
  %i80 = add nsw i64 %i78, %i79
  %i81 = sub nsw i64 %n26, 2
  br label %loop82
loop82:
  %index82 = phi i64 [0, %body52], [%i181, %done100]
  %c83 = icmp slt i64 %index82, %n26
  br i1 %c83, label %body82, label %done82
body82:
  %c84 = icmp slt i64 %index82, %i81
  %i85 = select i1 %c84, i64 %index82, i64 %i81
  %i86 = mul nsw i64 %i85, 12
  %p87 = getelementptr inbounds float, ptr %p77, i64 %i86
  %p88 = getelementptr inbounds float, ptr %p87, i64 %n18
  %p89 = getelementptr inbounds float, ptr %p4, i64 %i61
  %p90 = getelementptr inbounds float, ptr %p6, i64 %i61
  %v91 = load float, ptr %p90, align 4
  %v92 = insertelement <4 x float> poison, float %v91, i64 0
  %v93 = shufflevector <4 x float> %v92, <4 x float> poison, <4 x i32> zeroinitializer
  %p94 = getelementptr inbounds float, ptr %p6, i64 %i61
  %p95 = getelementptr inbounds float, ptr %p94, i64 1
  %v96 = load float, ptr %p95, align 4
  %v97 = insertelement <4 x float> poison, float %v96, i64 0
  %v98 = shufflevector <4 x float> %v97, <4 x float> poison, <4 x i32> zeroinitializer
  %i99 = mul nsw i64 %n38, %n40
  br label %loop100
loop100:
  %index100 = phi i64 [%i67, %body82], [%i135, %done104]
  %carried100_0 = phi <4 x float> [%v93, %body82], [%carried104_0, %done104]
  %carried100_1 = phi <4 x float> [%v93, %body82], [%carried104_1, %done104]
  %carried100_2 = phi <4 x float> [%v93, %body82], [%carried104_2, %done104]
  %carried100_3 = phi <4 x float> [%v93, %body82], [%carried104_3, %done104]
  %carried100_4 = phi <4 x float> [%v98, %body82], [%carried104_4, %done104]
  %carried100_5 = phi <4 x float> [%v98, %body82], [%carried104_5, %done104]
  %carried100_6 = phi <4 x float> [%v98, %body82], [%carried104_6, %done104]
  %carried100_7 = phi <4 x float> [%v98, %body82], [%carried104_7, %done104]
  %c101 = icmp slt i64 %index100, %i70
  br i1 %c101, label %body100, label %done100
body100:
  %i102 = mul nsw i64 %index100, %n46
  %i103 = mul nsw i64 %index100, %n18
  br label %loop104
loop104:
  %index104 = phi i64 [0, %body100], [%i134, %body104]
  %carried104_0 = phi <4 x float> [%carried100_0, %body100], [%v120, %body104]
  %carried104_1 = phi <4 x float> [%carried100_1, %body100], [%v124, %body104]
  %carried104_2 = phi <4 x float> [%carried100_2, %body100], [%v128, %body104]
  %carried104_3 = phi <4 x float> [%carried100_3, %body100], [%v132, %body104]
  %carried104_4 = phi <4 x float> [%carried100_4, %body100], [%v121, %body104]
  %carried104_5 = phi <4 x float> [%carried100_5, %body100], [%v125, %body104]
  %carried104_6 = phi <4 x float> [%carried100_6, %body100], [%v129, %body104]
  %carried104_7 = phi <4 x float> [%carried100_7, %body100], [%v133, %body104]
  %c105 = icmp slt i64 %index104, %i99
  br i1 %c105, label %body104, label %done104
body104:
  %i106 = mul nsw i64 %index104, 5
  %i107 = add nsw i64 %i102, %i106
  %i108 = mul nsw i64 %index104, 4
  %i109 = add nsw i64 %i103, %i108
  %p110 = getelementptr inbounds float, ptr %p89, i64 %i107
  %v111 = load float, ptr %p110, align 4
  %v112 = insertelement <4 x float> poison, float %v111, i64 0
  %v113 = shufflevector <4 x float> %v112, <4 x float> poison, <4 x i32> zeroinitializer
  %p114 = getelementptr inbounds float, ptr %p110, i64 1
  %v115 = load float, ptr %p114, align 4
  %v116 = insertelement <4 x float> poison, float %v115, i64 0
  %v117 = shufflevector <4 x float> %v116, <4 x float> poison, <4 x i32> zeroinitializer
  %p118 = getelementptr inbounds float, ptr %p87, i64 %i109
  %v119 = load <4 x float>, ptr %p118, align 4
  %v120 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v113, <4 x float> %v119, <4 x float> %carried104_0)
  %v121 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v117, <4 x float> %v119, <4 x float> %carried104_4)
  %p122 = getelementptr inbounds float, ptr %p118, i64 12
  %v123 = load <4 x float>, ptr %p122, align 4
  %v124 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v113, <4 x float> %v123, <4 x float> %carried104_1)
  %v125 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v117, <4 x float> %v123, <4 x float> %carried104_5)
  %p126 = getelementptr inbounds float, ptr %p88, i64 %i109
  %v127 = load <4 x float>, ptr %p126, align 4
  %v128 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v113, <4 x float> %v127, <4 x float> %carried104_2)
  %v129 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v117, <4 x float> %v127, <4 x float> %carried104_6)
  %p130 = getelementptr inbounds float, ptr %p126, i64 12
  %v131 = load <4 x float>, ptr %p130, align 4
  %v132 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v113, <4 x float> %v131, <4 x float> %carried104_3)
  %v133 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v117, <4 x float> %v131, <4 x float> %carried104_7)
  %i134 = add nsw i64 %index104, 1
  br label %loop104
done104:
  %i135 = add nsw i64 %index100, 1
  br label %loop100
done100:
  %i136 = udiv i64 %i85, 2
  %i137 = mul nsw i64 %i136, 12
  %i138 = mul nsw i64 %i61, 4
  %i139 = add nsw i64 %i80, %i137
  %i140 = add nsw i64 %i139, %i138
  %m141 = fcmp ugt <4 x float> %carried100_1, %carried100_0
  %m142 = fcmp ord <4 x float> %carried100_0, %carried100_0
  %m143 = and <4 x i1> %m141, %m142
  %v144 = select <4 x i1> %m143, <4 x float> %carried100_1, <4 x float> %carried100_0
  %v145 = select <4 x i1> %m143, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m146 = fcmp ugt <4 x float> %carried100_2, %v144
  %m147 = fcmp ord <4 x float> %v144, %v144
  %m148 = and <4 x i1> %m146, %m147
  %v149 = select <4 x i1> %m148, <4 x float> %carried100_2, <4 x float> %v144
  %v150 = select <4 x i1> %m148, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v145
  %m151 = fcmp ugt <4 x float> %carried100_3, %v149
  %m152 = fcmp ord <4 x float> %v149, %v149
  %m153 = and <4 x i1> %m151, %m152
  %v154 = select <4 x i1> %m153, <4 x float> %carried100_3, <4 x float> %v149
  %v155 = select <4 x i1> %m153, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v150
  %p156 = getelementptr inbounds i8, ptr %p10, i64 %i140
  store <4 x i8> %v155, ptr %p156, align 1
  %m157 = fcmp ogt <4 x float> zeroinitializer, %v154
  %v158 = select <4 x i1> %m157, <4 x float> zeroinitializer, <4 x float> %v154
  %p159 = getelementptr inbounds float, ptr %p8, i64 %i140
  store <4 x float> %v158, ptr %p159, align 1
  %m160 = fcmp ugt <4 x float> %carried100_5, %carried100_4
  %m161 = fcmp ord <4 x float> %carried100_4, %carried100_4
  %m162 = and <4 x i1> %m160, %m161
  %v163 = select <4 x i1> %m162, <4 x float> %carried100_5, <4 x float> %carried100_4
  %v164 = select <4 x i1> %m162, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m165 = fcmp ugt <4 x float> %carried100_6, %v163
  %m166 = fcmp ord <4 x float> %v163, %v163
  %m167 = and <4 x i1> %m165, %m166
  %v168 = select <4 x i1> %m167, <4 x float> %carried100_6, <4 x float> %v163
  %v169 = select <4 x i1> %m167, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v164
  %m170 = fcmp ugt <4 x float> %carried100_7, %v168
  %m171 = fcmp ord <4 x float> %v168, %v168
  %m172 = and <4 x i1> %m170, %m171
  %v173 = select <4 x i1> %m172, <4 x float> %carried100_7, <4 x float> %v168
  %v174 = select <4 x i1> %m172, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v169
  %p175 = getelementptr inbounds i8, ptr %p10, i64 %i140
  %p176 = getelementptr inbounds i8, ptr %p175, i64 4
  store <4 x i8> %v174, ptr %p176, align 1
  %m177 = fcmp ogt <4 x float> zeroinitializer, %v173
  %v178 = select <4 x i1> %m177, <4 x float> zeroinitializer, <4 x float> %v173
  %p179 = getelementptr inbounds float, ptr %p8, i64 %i140
  %p180 = getelementptr inbounds float, ptr %p179, i64 4
  store <4 x float> %v178, ptr %p180, align 1
  %i181 = add nsw i64 %index82, 2
  br label %loop82
done82:
  %i182 = add nsw i64 %index52, 1
  br label %loop52
done52:
  ret void
}
