declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare void @llvm.masked.store.v4i8.p0(<4 x i8>, ptr, i32, <4 x i1>)
declare void @llvm.masked.store.v4f32.p0(<4 x float>, ptr, i32, <4 x i1>)
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
  %index50 = phi i64 [%first, %entry], [%i196, %done77]
  %c51 = icmp slt i64 %index50, %last
  br i1 %c51, label %body50, label %done50
body50:
  %i52 = udiv i64 %index50, %i49
  %i53 = urem i64 %index50, %i49
  %i54 = udiv i64 %i53, %n24
  %i55 = urem i64 %i53, %n24
  %i56 = mul nsw i64 %i52, 8
  %i57 = mul nsw i64 %i55, 2
  %i58 = sub nsw i64 %i57, %n42
  %i59 = sub nsw i64 0, %i58
  %i60 = sub nsw i64 %i59, 1
  %c61 = icmp sgt i64 0, %i60
  %i62 = select i1 %c61, i64 0, i64 %i60
  %i63 = sub nsw i64 %n32, %i58
  %c64 = icmp slt i64 %n36, %i63
  %i65 = select i1 %c64, i64 %n36, i64 %i63
  %i66 = mul nsw i64 %i54, %n16
  %i67 = mul nsw i64 %i58, %n18
  %i68 = add nsw i64 %i66, %i67
  %i69 = sub nsw i64 0, %n44
  %i70 = mul nsw i64 %i69, 3
  %p71 = getelementptr inbounds float, ptr %p2, i64 %i68
  %p72 = getelementptr inbounds float, ptr %p71, i64 %i70
  %i73 = mul nsw i64 %i54, %n20
  %i74 = mul nsw i64 %i55, %n22
  %i75 = add nsw i64 %i73, %i74
  %i76 = sub nsw i64 %n26, 2
  br label %loop77
loop77:
  %index77 = phi i64 [0, %body50], [%i195, %done112]
  %c78 = icmp slt i64 %index77, %n26
  br i1 %c78, label %body77, label %done77
body77:
  %c79 = icmp slt i64 %index77, %i76
  %i80 = select i1 %c79, i64 %index77, i64 %i76
  %i81 = mul nsw i64 %i80, 3
  %p82 = getelementptr inbounds float, ptr %p72, i64 %i81
  %p83 = getelementptr inbounds float, ptr %p82, i64 %n18
  %i84 = mul nsw i64 %n46, %n36
  %i85 = mul nsw i64 %i52, %i84
  %p86 = getelementptr inbounds float, ptr %p4, i64 %i85
  %i87 = sub nsw i64 %n30, %i56
  %c88 = icmp sgt i64 %i87, 0
  %i89 = select i1 %c88, i64 %i87, i64 0
  %c90 = icmp slt i64 %i89, 4
  %i91 = select i1 %c90, i64 %i89, i64 4
  %v92 = trunc i64 %i91 to i32
  %v93 = insertelement <4 x i32> poison, i32 %v92, i64 0
  %v94 = shufflevector <4 x i32> %v93, <4 x i32> poison, <4 x i32> zeroinitializer
  %m95 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v94
  %i96 = sub nsw i64 %n30, %i56
  %i97 = sub nsw i64 %i96, 4
  %c98 = icmp sgt i64 %i97, 0
  %i99 = select i1 %c98, i64 %i97, i64 0
  %c100 = icmp slt i64 %i99, 4
  %i101 = select i1 %c100, i64 %i99, i64 4
  %v102 = trunc i64 %i101 to i32
  %v103 = insertelement <4 x i32> poison, i32 %v102, i64 0
  %v104 = shufflevector <4 x i32> %v103, <4 x i32> poison, <4 x i32> zeroinitializer
  %m105 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v104
  %p106 = getelementptr inbounds float, ptr %p6, i64 %i56
  %v107 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p106, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %p108 = getelementptr inbounds float, ptr %p6, i64 %i56
  %p109 = getelementptr inbounds float, ptr %p108, i64 4
  %v110 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p109, i32 1, <4 x i1> %m105, <4 x float> zeroinitializer)
  %i111 = mul nsw i64 %n38, %n40
  br label %loop112
loop112:
  %index112 = phi i64 [%i62, %body77], [%i150, %done116]
  %carried112_0 = phi <4 x float> [%v107, %body77], [%carried116_0, %done116]
  %carried112_1 = phi <4 x float> [%v110, %body77], [%carried116_1, %done116]
  %carried112_2 = phi <4 x float> [%v107, %body77], [%carried116_2, %done116]
  %carried112_3 = phi <4 x float> [%v110, %body77], [%carried116_3, %done116]
  %carried112_4 = phi <4 x float> [%v107, %body77], [%carried116_4, %done116]
  %carried112_5 = phi <4 x float> [%v110, %body77], [%carried116_5, %done116]
  %carried112_6 = phi <4 x float> [%v107, %body77], [%carried116_6, %done116]
  %carried112_7 = phi <4 x float> [%v110, %body77], [%carried116_7, %done116]
  %c113 = icmp slt i64 %index112, %i65
  br i1 %c113, label %body112, label %done112
body112:
  %i114 = mul nsw i64 %index112, %n18
  %i115 = mul nsw i64 %index112, %n46
  br label %loop116
loop116:
  %index116 = phi i64 [0, %body112], [%i149, %body116]
  %carried116_0 = phi <4 x float> [%carried112_0, %body112], [%v129, %body116]
  %carried116_1 = phi <4 x float> [%carried112_1, %body112], [%v130, %body116]
  %carried116_2 = phi <4 x float> [%carried112_2, %body112], [%v135, %body116]
  %carried116_3 = phi <4 x float> [%carried112_3, %body112], [%v136, %body116]
  %carried116_4 = phi <4 x float> [%carried112_4, %body112], [%v141, %body116]
  %carried116_5 = phi <4 x float> [%carried112_5, %body112], [%v142, %body116]
  %carried116_6 = phi <4 x float> [%carried112_6, %body112], [%v147, %body116]
  %carried116_7 = phi <4 x float> [%carried112_7, %body112], [%v148, %body116]
  %c117 = icmp slt i64 %index116, %i111
  br i1 %c117, label %body116, label %done116
body116:
  %i118 = add nsw i64 %i114, %index116
  %i119 = mul nsw i64 %index116, 8
  %i120 = add nsw i64 %i115, %i119
  %p121 = getelementptr inbounds float, ptr %p86, i64 %i120
  %v122 = load <4 x float>, ptr %p121, align 4
  %p123 = getelementptr inbounds float, ptr %p121, i64 4
  %v124 = load <4 x float>, ptr %p123, align 4
  %p125 = getelementptr inbounds float, ptr %p82, i64 %i118
  %v126 = load float, ptr %p125, align 4
  %v127 = insertelement <4 x float> poison, float %v126, i64 0
  %v128 = shufflevector <4 x float> %v127, <4 x float> poison, <4 x i32> zeroinitializer
  %v129 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> %v122, <4 x float> %carried116_0)
  %v130 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> %v124, <4 x float> %carried116_1)
  %p131 = getelementptr inbounds float, ptr %p125, i64 3
  %v132 = load float, ptr %p131, align 4
  %v133 = insertelement <4 x float> poison, float %v132, i64 0
  %v134 = shufflevector <4 x float> %v133, <4 x float> poison, <4 x i32> zeroinitializer
  %v135 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v134, <4 x float> %v122, <4 x float> %carried116_2)
  %v136 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v134, <4 x float> %v124, <4 x float> %carried116_3)
  %p137 = getelementptr inbounds float, ptr %p83, i64 %i118
  %v138 = load float, ptr %p137, align 4
  %v139 = insertelement <4 x float> poison, float %v138, i64 0
  %v140 = shufflevector <4 x float> %v139, <4 x float> poison, <4 x i32> zeroinitializer
  %v141 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v140, <4 x float> %v122, <4 x float> %carried116_4)
  %v142 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v140, <4 x float> %v124, <4 x float> %carried116_5)
  %p143 = getelementptr inbounds float, ptr %p137, i64 3
  %v144 = load float, ptr %p143, align 4
  %v145 = insertelement <4 x float> poison, float %v144, i64 0
  %v146 = shufflevector <4 x float> %v145, <4 x float> poison, <4 x i32> zeroinitializer
  %v147 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v146, <4 x float> %v122, <4 x float> %carried116_6)
  %v148 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v146, <4 x float> %v124, <4 x float> %carried116_7)
  %i149 = add nsw i64 %index116, 1
  br label %loop116
done116:
  %i150 = add nsw i64 %index112, 1
  br label %loop112
done112:
  %i151 = udiv i64 %i80, 2
  %i152 = mul nsw i64 %i151, 3
  %i153 = add nsw i64 %i75, %i152
  %i154 = add nsw i64 %i153, %i56
  %m155 = fcmp ugt <4 x float> %carried112_2, %carried112_0
  %m156 = fcmp ord <4 x float> %carried112_0, %carried112_0
  %m157 = and <4 x i1> %m155, %m156
  %v158 = select <4 x i1> %m157, <4 x float> %carried112_2, <4 x float> %carried112_0
  %v159 = select <4 x i1> %m157, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m160 = fcmp ugt <4 x float> %carried112_4, %v158
  %m161 = fcmp ord <4 x float> %v158, %v158
  %m162 = and <4 x i1> %m160, %m161
  %v163 = select <4 x i1> %m162, <4 x float> %carried112_4, <4 x float> %v158
  %v164 = select <4 x i1> %m162, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v159
  %m165 = fcmp ugt <4 x float> %carried112_6, %v163
  %m166 = fcmp ord <4 x float> %v163, %v163
  %m167 = and <4 x i1> %m165, %m166
  %v168 = select <4 x i1> %m167, <4 x float> %carried112_6, <4 x float> %v163
  %v169 = select <4 x i1> %m167, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v164
  %p170 = getelementptr inbounds i8, ptr %p10, i64 %i154
  call void @llvm.masked.store.v4i8.p0(<4 x i8> %v169, ptr %p170, i32 1, <4 x i1> %m95)
  %m171 = fcmp ogt <4 x float> zeroinitializer, %v168
  %v172 = select <4 x i1> %m171, <4 x float> zeroinitializer, <4 x float> %v168
  %p173 = getelementptr inbounds float, ptr %p8, i64 %i154
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v172, ptr %p173, i32 1, <4 x i1> %m95)
  %m174 = fcmp ugt <4 x float> %carried112_3, %carried112_1
  %m175 = fcmp ord <4 x float> %carried112_1, %carried112_1
  %m176 = and <4 x i1> %m174, %m175
  %v177 = select <4 x i1> %m176, <4 x float> %carried112_3, <4 x float> %carried112_1
  %v178 = select <4 x i1> %m176, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m179 = fcmp ugt <4 x float> %carried112_5, %v177
  %m180 = fcmp ord <4 x float> %v177, %v177
  %m181 = and <4 x i1> %m179, %m180
  %v182 = select <4 x i1> %m181, <4 x float> %carried112_5, <4 x float> %v177
  %v183 = select <4 x i1> %m181, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v178
  %m184 = fcmp ugt <4 x float> %carried112_7, %v182
  %m185 = fcmp ord <4 x float> %v182, %v182
  %m186 = and <4 x i1> %m184, %m185
  %v187 = select <4 x i1> %m186, <4 x float> %carried112_7, <4 x float> %v182
  %v188 = select <4 x i1> %m186, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v183
  %p189 = getelementptr inbounds i8, ptr %p10, i64 %i154
  %p190 = getelementptr inbounds i8, ptr %p189, i64 4
  call void @llvm.masked.store.v4i8.p0(<4 x i8> %v188, ptr %p190, i32 1, <4 x i1> %m105)
  %m191 = fcmp ogt <4 x float> zeroinitializer, %v187
  %v192 = select <4 x i1> %m191, <4 x float> zeroinitializer, <4 x float> %v187
  %p193 = getelementptr inbounds float, ptr %p8, i64 %i154
  %p194 = getelementptr inbounds float, ptr %p193, i64 4
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v192, ptr %p194, i32 1, <4 x i1> %m105)
  %i195 = add nsw i64 %index77, 2
  br label %loop77
done77:
  %i196 = add nsw i64 %index50, 1
  br label %loop50
done50:
  ret void
}
