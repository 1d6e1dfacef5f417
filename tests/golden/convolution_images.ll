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
  br label %loop50
loop50:
  %index50 = phi i64 [%first, %entry], [%i180, %done80]
  %c51 = icmp slt i64 %index50, %last
  br i1 %c51, label %body50, label %done50
body50:
  %i52 = udiv i64 %index50, %i49
  %i53 = urem i64 %index50, %i49
  %i54 = udiv i64 %i53, %n24
  %i55 = urem i64 %i53, %n24
  %i56 = mul nsw i64 %i52, 2
  %i57 = sub nsw i64 %n30, 2
  %c58 = icmp slt i64 %i56, %i57
  %i59 = select i1 %c58, i64 %i56, i64 %i57
  %i60 = mul nsw i64 %i55, 2
  %i61 = sub nsw i64 %i60, %n42
  %i62 = sub nsw i64 0, %i61
  %i63 = sub nsw i64 %i62, 1
  %c64 = icmp sgt i64 0, %i63
  %i65 = select i1 %c64, i64 0, i64 %i63
  %i66 = sub nsw i64 %n32, %i61
  %c67 = icmp slt i64 %n36, %i66
  %i68 = select i1 %c67, i64 %n36, i64 %i66
  %i69 = mul nsw i64 %i54, %n16
  %i70 = mul nsw i64 %i61, %n18
  %i71 = add nsw i64 %i69, %i70
  %i72 = sub nsw i64 0, %n44
  %i73 = mul nsw i64 %i72, 12
  %p74 = getelementptr inbounds float, ptr %p2, i64 %i71
  %p75 = getelementptr inbounds float, ptr %p74, i64 %i73
  %i76 = mul nsw i64 %i54, %n20
  %i77 = mul nsw i64 %i55, %n22
  %i78 = add nsw i64 %i76, %i77
  %i79 = sub nsw i64 %n26, 2
  br label %loop80
loop80:
  %index80 = phi i64 [0, %body50], [%i179, %done98]
  %c81 = icmp slt i64 %index80, %n26
  br i1 %c81, label %body80, label %done80
body80:
  %c82 = icmp slt i64 %index80, %i79
  %i83 = select i1 %c82, i64 %index80, i64 %i79
  %i84 = mul nsw i64 %i83, 12
  %p85 = getelementptr inbounds float, ptr %p75, i64 %i84
  %p86 = getelementptr inbounds float, ptr %p85, i64 %n18
  %p87 = getelementptr inbounds float, ptr %p4, i64 %i59
  %p88 = getelementptr inbounds float, ptr %p6, i64 %i59
  %v89 = load float, ptr %p88, align 4
  %v90 = insertelement <4 x float> poison, float %v89, i64 0
  %v91 = shufflevector <4 x float> %v90, <4 x float> poison, <4 x i32> zeroinitializer
  %p92 = getelementptr inbounds float, ptr %p6, i64 %i59
  %p93 = getelementptr inbounds float, ptr %p92, i64 1
  %v94 = load float, ptr %p93, align 4
  %v95 = insertelement <4 x float> poison, float %v94, i64 0
  %v96 = shufflevector <4 x float> %v95, <4 x float> poison, <4 x i32> zeroinitializer
  %i97 = mul nsw i64 %n38, %n40
  br label %loop98
loop98:
  %index98 = phi i64 [%i65, %body80], [%i133, %done102]
  %carried98_0 = phi <4 x float> [%v91, %body80], [%carried102_0, %done102]
  %carried98_1 = phi <4 x float> [%v91, %body80], [%carried102_1, %done102]
  %carried98_2 = phi <4 x float> [%v91, %body80], [%carried102_2, %done102]
  %carried98_3 = phi <4 x float> [%v91, %body80], [%carried102_3, %done102]
  %carried98_4 = phi <4 x float> [%v96, %body80], [%carried102_4, %done102]
  %carried98_5 = phi <4 x float> [%v96, %body80], [%carried102_5, %done102]
  %carried98_6 = phi <4 x float> [%v96, %body80], [%carried102_6, %done102]
  %carried98_7 = phi <4 x float> [%v96, %body80], [%carried102_7, %done102]
  %c99 = icmp slt i64 %index98, %i68
  br i1 %c99, label %body98, label %done98
body98:
  %i100 = mul nsw i64 %index98, %n46
  %i101 = mul nsw i64 %index98, %n18
  br label %loop102
loop102:
  %index102 = phi i64 [0, %body98], [%i132, %body102]
  %carried102_0 = phi <4 x float> [%carried98_0, %body98], [%v118, %body102]
  %carried102_1 = phi <4 x float> [%carried98_1, %body98], [%v122, %body102]
  %carried102_2 = phi <4 x float> [%carried98_2, %body98], [%v126, %body102]
  %carried102_3 = phi <4 x float> [%carried98_3, %body98], [%v130, %body102]
  %carried102_4 = phi <4 x float> [%carried98_4, %body98], [%v119, %body102]
  %carried102_5 = phi <4 x float> [%carried98_5, %body98], [%v123, %body102]
  %carried102_6 = phi <4 x float> [%carried98_6, %body98], [%v127, %body102]
  %carried102_7 = phi <4 x float> [%carried98_7, %body98], [%v131, %body102]
  %c103 = icmp slt i64 %index102, %i97
  br i1 %c103, label %body102, label %done102
body102:
  %i104 = mul nsw i64 %index102, 5
  %i105 = add nsw i64 %i100, %i104
  %i106 = mul nsw i64 %index102, 4
  %i107 = add nsw i64 %i101, %i106
  %p108 = getelementptr inbounds float, ptr %p87, i64 %i105
  %v109 = load float, ptr %p108, align 4
  %v110 = insertelement <4 x float> poison, float %v109, i64 0
  %v111 = shufflevector <4 x float> %v110, <4 x float> poison, <4 x i32> zeroinitializer
  %p112 = getelementptr inbounds float, ptr %p108, i64 1
  %v113 = load float, ptr %p112, align 4
  %v114 = insertelement <4 x float> poison, float %v113, i64 0
  %v115 = shufflevector <4 x float> %v114, <4 x float> poison, <4 x i32> zeroinitializer
  %p116 = getelementptr inbounds float, ptr %p85, i64 %i107
  %v117 = load <4 x float>, ptr %p116, align 4
  %v118 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v111, <4 x float> %v117, <4 x float> %carried102_0)
  %v119 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v115, <4 x float> %v117, <4 x float> %carried102_4)
  %p120 = getelementptr inbounds float, ptr %p116, i64 12
  %v121 = load <4 x float>, ptr %p120, align 4
  %v122 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v111, <4 x float> %v121, <4 x float> %carried102_1)
  %v123 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v115, <4 x float> %v121, <4 x float> %carried102_5)
  %p124 = getelementptr inbounds float, ptr %p86, i64 %i107
  %v125 = load <4 x float>, ptr %p124, align 4
  %v126 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v111, <4 x float> %v125, <4 x float> %carried102_2)
  %v127 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v115, <4 x float> %v125, <4 x float> %carried102_6)
  %p128 = getelementptr inbounds float, ptr %p124, i64 12
  %v129 = load <4 x float>, ptr %p128, align 4
  %v130 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v111, <4 x float> %v129, <4 x float> %carried102_3)
  %v131 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v115, <4 x float> %v129, <4 x float> %carried102_7)
  %i132 = add nsw i64 %index102, 1
  br label %loop102
done102:
  %i133 = add nsw i64 %index98, 1
  br label %loop98
done98:
  %i134 = udiv i64 %i83, 2
  %i135 = mul nsw i64 %i134, 12
  %i136 = mul nsw i64 %i59, 4
  %i137 = add nsw i64 %i78, %i135
  %i138 = add nsw i64 %i137, %i136
  %m139 = fcmp ugt <4 x float> %carried98_1, %carried98_0
  %m140 = fcmp ord <4 x float> %carried98_0, %carried98_0
  %m141 = and <4 x i1> %m139, %m140
  %v142 = select <4 x i1> %m141, <4 x float> %carried98_1, <4 x float> %carried98_0
  %v143 = select <4 x i1> %m141, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m144 = fcmp ugt <4 x float> %carried98_2, %v142
  %m145 = fcmp ord <4 x float> %v142, %v142
  %m146 = and <4 x i1> %m144, %m145
  %v147 = select <4 x i1> %m146, <4 x float> %carried98_2, <4 x float> %v142
  %v148 = select <4 x i1> %m146, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v143
  %m149 = fcmp ugt <4 x float> %carried98_3, %v147
  %m150 = fcmp ord <4 x float> %v147, %v147
  %m151 = and <4 x i1> %m149, %m150
  %v152 = select <4 x i1> %m151, <4 x float> %carried98_3, <4 x float> %v147
  %v153 = select <4 x i1> %m151, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v148
  %p154 = getelementptr inbounds i8, ptr %p10, i64 %i138
  store <4 x i8> %v153, ptr %p154, align 1
  %m155 = fcmp ogt <4 x float> zeroinitializer, %v152
  %v156 = select <4 x i1> %m155, <4 x float> zeroinitializer, <4 x float> %v152
  %p157 = getelementptr inbounds float, ptr %p8, i64 %i138
  store <4 x float> %v156, ptr %p157, align 1
  %m158 = fcmp ugt <4 x float> %carried98_5, %carried98_4
  %m159 = fcmp ord <4 x float> %carried98_4, %carried98_4
  %m160 = and <4 x i1> %m158, %m159
  %v161 = select <4 x i1> %m160, <4 x float> %carried98_5, <4 x float> %carried98_4
  %v162 = select <4 x i1> %m160, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m163 = fcmp ugt <4 x float> %carried98_6, %v161
  %m164 = fcmp ord <4 x float> %v161, %v161
  %m165 = and <4 x i1> %m163, %m164
  %v166 = select <4 x i1> %m165, <4 x float> %carried98_6, <4 x float> %v161
  %v167 = select <4 x i1> %m165, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v162
  %m168 = fcmp ugt <4 x float> %carried98_7, %v166
  %m169 = fcmp ord <4 x float> %v166, %v166
  %m170 = and <4 x i1> %m168, %m169
  %v171 = select <4 x i1> %m170, <4 x float> %carried98_7, <4 x float> %v166
  %v172 = select <4 x i1> %m170, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v167
  %p173 = getelementptr inbounds i8, ptr %p10, i64 %i138
  %p174 = getelementptr inbounds i8, ptr %p173, i64 4
  store <4 x i8> %v172, ptr %p174, align 1
  %m175 = fcmp ogt <4 x float> zeroinitializer, %v171
  %v176 = select <4 x i1> %m175, <4 x float> zeroinitializer, <4 x float> %v171
  %p177 = getelementptr inbounds float, ptr %p8, i64 %i138
  %p178 = getelementptr inbounds float, ptr %p177, i64 4
  store <4 x float> %v176, ptr %p178, align 1
  %i179 = add nsw i64 %index80, 2
  br label %loop80
done80:
  %i180 = add nsw i64 %index50, 1
  br label %loop50
done50:
  ret void
}
