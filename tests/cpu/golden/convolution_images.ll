declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
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
  %v49 = getelementptr inbounds i64, ptr %arguments, i64 24
  %n50 = load i64, ptr %v49, align 8
  %i51 = mul nsw i64 %n28, %n24
  %i52 = add nsw i64 %n30, 1
  %i53 = udiv i64 %i52, 2
  %i54 = mul nsw i64 %n40, %n30
  %i55 = udiv i64 %i54, 4
  %i56 = mul nsw i64 %i55, 4
  %i57 = sub nsw i64 %i54, %i56
  %c58 = icmp sgt i64 %i57, 0
  %i59 = select i1 %c58, i64 %i57, i64 0
  %c60 = icmp slt i64 %i59, 4
  %i61 = select i1 %c60, i64 %i59, i64 4
  %v62 = trunc i64 %i61 to i32
  %v63 = insertelement <4 x i32> poison, i32 %v62, i64 0
  %v64 = shufflevector <4 x i32> %v63, <4 x i32> poison, <4 x i32> zeroinitializer
  %m65 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v64
  br label %loop66
loop66:
  %index66 = phi i64 [0, %entry], [%i84, %done68]
  %carried66_0 = phi <4 x float> [zeroinitializer, %entry], [%carried68_0, %done68]
  %c67 = icmp slt i64 %index66, %n36
  br i1 %c67, label %body66, label %done66
body66:
  br label %loop68
loop68:
  %index68 = phi i64 [0, %body66], [%i83, %done74]
  %carried68_0 = phi <4 x float> [%carried66_0, %body66], [%v82, %done74]
  %c69 = icmp slt i64 %index68, %n38
  br i1 %c69, label %body68, label %done68
body68:
  %i70 = mul nsw i64 %index66, %n46
  %i71 = mul nsw i64 %index68, %n48
  %p72 = getelementptr inbounds float, ptr %p4, i64 %i70
  %p73 = getelementptr inbounds float, ptr %p72, i64 %i71
  br label %loop74
loop74:
  %index74 = phi i64 [0, %body68], [%i79, %body74]
  %carried74_0 = phi <4 x float> [%carried68_0, %body68], [%v78, %body74]
  %c75 = icmp slt i64 %index74, %i56
  br i1 %c75, label %body74, label %done74
body74:
  %p76 = getelementptr inbounds float, ptr %p73, i64 %index74
  %v77 = load <4 x float>, ptr %p76, align 1
  %v78 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v77, <4 x float> zeroinitializer, <4 x float> %carried74_0)
  %i79 = add nsw i64 %index74, 4
  br label %loop74
done74:
  %p80 = getelementptr inbounds float, ptr %p73, i64 %i56
  %v81 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p80, i32 1, <4 x i1> %m65, <4 x float> zeroinitializer)
  %v82 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v81, <4 x float> zeroinitializer, <4 x float> %carried74_0)
  %i83 = add nsw i64 %index68, 1
  br label %loop68
done68:
  %i84 = add nsw i64 %index66, 1
  br label %loop66
done66:
  %m85 = fcmp uno <4 x float> %carried66_0, %carried66_0
  %v86 = bitcast <4 x i1> %m85 to i4
  %c87 = icmp ne i4 %v86, 0
  %v88 = select i1 %c87, <4 x float> <float 0x7FF8000000000000, float 0x7FF8000000000000, float 0x7FF8000000000000, float 0x7FF8000000000000>, <4 x float> zeroinitializer
  br label %loop89
loop89:
  %index89 = phi i64 [%first, %done66], [%i233, %done142]
  %c90 = icmp slt i64 %index89, %last
  br i1 %c90, label %body89, label %done89
body89:
  %i91 = mul nsw i64 %i53, %n50
  %i92 = udiv i64 %index89, %i91
  %i93 = mul nsw i64 %i92, %n50
  %i94 = urem i64 %index89, %i91
  %i95 = sub nsw i64 %i51, %i93
  %c96 = icmp slt i64 %n50, %i95
  %i97 = select i1 %c96, i64 %n50, i64 %i95
  %i98 = udiv i64 %i94, %i97
  %i99 = urem i64 %i94, %i97
  %i100 = add nsw i64 %i93, %i99
  %i101 = udiv i64 %i100, %n24
  %i102 = urem i64 %i100, %n24
  %i103 = mul nsw i64 %i98, 2
  %i104 = sub nsw i64 %n30, 2
  %c105 = icmp slt i64 %i103, %i104
  %i106 = select i1 %c105, i64 %i103, i64 %i104
  %i107 = mul nsw i64 %i102, 2
  %i108 = sub nsw i64 %i107, %n42
  %i109 = sub nsw i64 0, %i108
  %i110 = sub nsw i64 %i109, 1
  %c111 = icmp sgt i64 0, %i110
  %i112 = select i1 %c111, i64 0, i64 %i110
  %i113 = sub nsw i64 %n32, %i108
  %c114 = icmp slt i64 %n36, %i113
  %i115 = select i1 %c114, i64 %n36, i64 %i113
  %i116 = mul nsw i64 %i101, %n16
  %i117 = mul nsw i64 %i108, %n18
  %i118 = add nsw i64 %i116, %i117
  %i119 = sub nsw i64 0, %n44
  %i120 = mul nsw i64 %i119, 12
  %p121 = getelementptr inbounds float, ptr %p2, i64 %i118
  %p122 = getelementptr inbounds float, ptr %p121, i64 %i120
  %i123 = mul nsw i64 %i101, %n20
  %i124 = mul nsw i64 %i102, %n22
  %i125 = add nsw i64 %i123, %i124
  %i126 = sub nsw i64 %n26, 2
  %p127 = getelementptr inbounds float, ptr %p6, i64 %i106
  %v128 = load float, ptr %p127, align 4
  %v129 = insertelement <4 x float> poison, float %v128, i64 0
  %v130 = shufflevector <4 x float> %v129, <4 x float> poison, <4 x i32> zeroinitializer
  %p131 = getelementptr inbounds float, ptr %p6, i64 %i106
  %p132 = getelementptr inbounds float, ptr %p131, i64 1
  %v133 = load float, ptr %p132, align 4
  %v134 = insertelement <4 x float> poison, float %v133, i64 0
  %v135 = shufflevector <4 x float> %v134, <4 x float> poison, <4 x i32> zeroinitializer
  %c136 = icmp sgt i64 %i112, 0
  %c137 = icmp slt i64 %i115, %n36
  %c138 = or i1 %c136, %c137
  %v139 = select i1 %c138, <4 x float> %v88, <4 x float> zeroinitializer
  %v140 = fadd <4 x float> %v130, %v139
  %v141 = fadd <4 x float> %v135, %v139
  br label %loop142
loop142:
  %index142 = phi i64 [0, %body89], [%i232, %done156]
  %c143 = icmp slt i64 %index142, %n26
  br i1 %c143, label %body142, label %done142
body142:
  %c144 = icmp slt i64 %index142, %i126
  %i145 = select i1 %c144, i64 %index142, i64 %i126
  %i146 = mul nsw i64 %i145, 12
  %p147 = getelementptr inbounds float, ptr %p122, i64 %i146
  %p148 = getelementptr inbounds float, ptr %p147, i64 %n18
  %p149 = getelementptr inbounds float, ptr %p4, i64 %i106
  %i150 = mul nsw i64 %n38, %n40
  %i151 = udiv i64 %i145, 2
  %i152 = mul nsw i64 %i151, 20
  %i153 = mul nsw i64 %i106, 4
  %i154 = add nsw i64 %i125, %i152
  %i155 = add nsw i64 %i154, %i153
  br label %loop156
loop156:
  %index156 = phi i64 [%i112, %body142], [%i191, %done160]
  %carried156_0 = phi <4 x float> [%v140, %body142], [%carried160_0, %done160]
  %carried156_1 = phi <4 x float> [%v140, %body142], [%carried160_1, %done160]
  %carried156_2 = phi <4 x float> [%v140, %body142], [%carried160_2, %done160]
  %carried156_3 = phi <4 x float> [%v140, %body142], [%carried160_3, %done160]
  %carried156_4 = phi <4 x float> [%v141, %body142], [%carried160_4, %done160]
  %carried156_5 = phi <4 x float> [%v141, %body142], [%carried160_5, %done160]
  %carried156_6 = phi <4 x float> [%v141, %body142], [%carried160_6, %done160]
  %carried156_7 = phi <4 x float> [%v141, %body142], [%carried160_7, %done160]
  %c157 = icmp slt i64 %index156, %i115
  br i1 %c157, label %body156, label %done156
body156:
  %i158 = mul nsw i64 %index156, %n46
  %i159 = mul nsw i64 %index156, %n18
  br label %loop160
loop160:
  %index160 = phi i64 [0, %body156], [%i190, %body160]
  %carried160_0 = phi <4 x float> [%carried156_0, %body156], [%v176, %body160]
  %carried160_1 = phi <4 x float> [%carried156_1, %body156], [%v180, %body160]
  %carried160_2 = phi <4 x float> [%carried156_2, %body156], [%v184, %body160]
  %carried160_3 = phi <4 x float> [%carried156_3, %body156], [%v188, %body160]
  %carried160_4 = phi <4 x float> [%carried156_4, %body156], [%v177, %body160]
  %carried160_5 = phi <4 x float> [%carried156_5, %body156], [%v181, %body160]
  %carried160_6 = phi <4 x float> [%carried156_6, %body156], [%v185, %body160]
  %carried160_7 = phi <4 x float> [%carried156_7, %body156], [%v189, %body160]
  %c161 = icmp slt i64 %index160, %i150
  br i1 %c161, label %body160, label %done160
body160:
  %i162 = mul nsw i64 %index160, 5
  %i163 = add nsw i64 %i158, %i162
  %i164 = mul nsw i64 %index160, 4
  %i165 = add nsw i64 %i159, %i164
  %p166 = getelementptr inbounds float, ptr %p149, i64 %i163
  %v167 = load float, ptr %p166, align 4
  %v168 = insertelement <4 x float> poison, float %v167, i64 0
  %v169 = shufflevector <4 x float> %v168, <4 x float> poison, <4 x i32> zeroinitializer
  %p170 = getelementptr inbounds float, ptr %p166, i64 1
  %v171 = load float, ptr %p170, align 4
  %v172 = insertelement <4 x float> poison, float %v171, i64 0
  %v173 = shufflevector <4 x float> %v172, <4 x float> poison, <4 x i32> zeroinitializer
  %p174 = getelementptr inbounds float, ptr %p147, i64 %i165
  %v175 = load <4 x float>, ptr %p174, align 4
  %v176 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v169, <4 x float> %v175, <4 x float> %carried160_0)
  %v177 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v173, <4 x float> %v175, <4 x float> %carried160_4)
  %p178 = getelementptr inbounds float, ptr %p174, i64 12
  %v179 = load <4 x float>, ptr %p178, align 4
  %v180 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v169, <4 x float> %v179, <4 x float> %carried160_1)
  %v181 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v173, <4 x float> %v179, <4 x float> %carried160_5)
  %p182 = getelementptr inbounds float, ptr %p148, i64 %i165
  %v183 = load <4 x float>, ptr %p182, align 4
  %v184 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v169, <4 x float> %v183, <4 x float> %carried160_2)
  %v185 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v173, <4 x float> %v183, <4 x float> %carried160_6)
  %p186 = getelementptr inbounds float, ptr %p182, i64 12
  %v187 = load <4 x float>, ptr %p186, align 4
  %v188 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v169, <4 x float> %v187, <4 x float> %carried160_3)
  %v189 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v173, <4 x float> %v187, <4 x float> %carried160_7)
  %i190 = add nsw i64 %index160, 1
  br label %loop160
done160:
  %i191 = add nsw i64 %index156, 1
  br label %loop156
done156:
  %m192 = fcmp ugt <4 x float> %carried156_1, %carried156_0
  %m193 = fcmp ord <4 x float> %carried156_0, %carried156_0
  %m194 = and <4 x i1> %m192, %m193
  %v195 = select <4 x i1> %m194, <4 x float> %carried156_1, <4 x float> %carried156_0
  %v196 = select <4 x i1> %m194, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m197 = fcmp ugt <4 x float> %carried156_2, %v195
  %m198 = fcmp ord <4 x float> %v195, %v195
  %m199 = and <4 x i1> %m197, %m198
  %v200 = select <4 x i1> %m199, <4 x float> %carried156_2, <4 x float> %v195
  %v201 = select <4 x i1> %m199, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v196
  %m202 = fcmp ugt <4 x float> %carried156_3, %v200
  %m203 = fcmp ord <4 x float> %v200, %v200
  %m204 = and <4 x i1> %m202, %m203
  %v205 = select <4 x i1> %m204, <4 x float> %carried156_3, <4 x float> %v200
  %v206 = select <4 x i1> %m204, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v201
  %p207 = getelementptr inbounds i8, ptr %p10, i64 %i155
  store <4 x i8> %v206, ptr %p207, align 1
  %m208 = fcmp ogt <4 x float> zeroinitializer, %v205
  %v209 = select <4 x i1> %m208, <4 x float> zeroinitializer, <4 x float> %v205
  %p210 = getelementptr inbounds float, ptr %p8, i64 %i155
  store <4 x float> %v209, ptr %p210, align 1
  %m211 = fcmp ugt <4 x float> %carried156_5, %carried156_4
  %m212 = fcmp ord <4 x float> %carried156_4, %carried156_4
  %m213 = and <4 x i1> %m211, %m212
  %v214 = select <4 x i1> %m213, <4 x float> %carried156_5, <4 x float> %carried156_4
  %v215 = select <4 x i1> %m213, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m216 = fcmp ugt <4 x float> %carried156_6, %v214
  %m217 = fcmp ord <4 x float> %v214, %v214
  %m218 = and <4 x i1> %m216, %m217
  %v219 = select <4 x i1> %m218, <4 x float> %carried156_6, <4 x float> %v214
  %v220 = select <4 x i1> %m218, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v215
  %m221 = fcmp ugt <4 x float> %carried156_7, %v219
  %m222 = fcmp ord <4 x float> %v219, %v219
  %m223 = and <4 x i1> %m221, %m222
  %v224 = select <4 x i1> %m223, <4 x float> %carried156_7, <4 x float> %v219
  %v225 = select <4 x i1> %m223, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v220
  %p226 = getelementptr inbounds i8, ptr %p10, i64 %i155
  %p227 = getelementptr inbounds i8, ptr %p226, i64 4
  store <4 x i8> %v225, ptr %p227, align 1
  %m228 = fcmp ogt <4 x float> zeroinitializer, %v224
  %v229 = select <4 x i1> %m228, <4 x float> zeroinitializer, <4 x float> %v224
  %p230 = getelementptr inbounds float, ptr %p8, i64 %i155
  %p231 = getelementptr inbounds float, ptr %p230, i64 4
  store <4 x float> %v229, ptr %p231, align 1
  %i232 = add nsw i64 %index142, 2
  br label %loop142
done142:
  %i233 = add nsw i64 %index89, 1
  br label %loop89
done89:
  ret void
}
