declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare void @llvm.masked.store.v4i8.p0(<4 x i8>, ptr, i32, <4 x i1>)
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
  %v51 = getelementptr inbounds i64, ptr %arguments, i64 25
  %n52 = load i64, ptr %v51, align 8
  %i53 = mul nsw i64 %n28, %n24
  %i54 = add nsw i64 %n30, 7
  %i55 = udiv i64 %i54, 8
  br label %loop56
loop56:
  %index56 = phi i64 [%first, %entry], [%i204, %done85]
  %c57 = icmp slt i64 %index56, %last
  br i1 %c57, label %body56, label %done56
body56:
  %i58 = udiv i64 %index56, %n50
  %i59 = urem i64 %i58, %i53
  %i60 = udiv i64 %index56, %n52
  %i61 = urem i64 %i60, %i55
  %i62 = udiv i64 %i59, %n24
  %i63 = urem i64 %i59, %n24
  %i64 = mul nsw i64 %i61, 8
  %i65 = mul nsw i64 %i63, 2
  %i66 = sub nsw i64 %i65, %n42
  %i67 = sub nsw i64 0, %i66
  %i68 = sub nsw i64 %i67, 1
  %c69 = icmp sgt i64 0, %i68
  %i70 = select i1 %c69, i64 0, i64 %i68
  %i71 = sub nsw i64 %n32, %i66
  %c72 = icmp slt i64 %n36, %i71
  %i73 = select i1 %c72, i64 %n36, i64 %i71
  %i74 = mul nsw i64 %i62, %n16
  %i75 = mul nsw i64 %i66, %n18
  %i76 = add nsw i64 %i74, %i75
  %i77 = sub nsw i64 0, %n44
  %i78 = mul nsw i64 %i77, 3
  %p79 = getelementptr inbounds float, ptr %p2, i64 %i76
  %p80 = getelementptr inbounds float, ptr %p79, i64 %i78
  %i81 = mul nsw i64 %i62, %n20
  %i82 = mul nsw i64 %i63, %n22
  %i83 = add nsw i64 %i81, %i82
  %i84 = sub nsw i64 %n26, 2
  br label %loop85
loop85:
  %index85 = phi i64 [0, %body56], [%i203, %done120]
  %c86 = icmp slt i64 %index85, %n26
  br i1 %c86, label %body85, label %done85
body85:
  %c87 = icmp slt i64 %index85, %i84
  %i88 = select i1 %c87, i64 %index85, i64 %i84
  %i89 = mul nsw i64 %i88, 3
  %p90 = getelementptr inbounds float, ptr %p80, i64 %i89
  %p91 = getelementptr inbounds float, ptr %p90, i64 %n18
  %i92 = mul nsw i64 %n46, %n36
  %i93 = mul nsw i64 %i61, %i92
  %p94 = getelementptr inbounds float, ptr %p4, i64 %i93
  %i95 = sub nsw i64 %n30, %i64
  %c96 = icmp sgt i64 %i95, 0
  %i97 = select i1 %c96, i64 %i95, i64 0
  %c98 = icmp slt i64 %i97, 4
  %i99 = select i1 %c98, i64 %i97, i64 4
  %v100 = trunc i64 %i99 to i32
  %v101 = insertelement <4 x i32> poison, i32 %v100, i64 0
  %v102 = shufflevector <4 x i32> %v101, <4 x i32> poison, <4 x i32> zeroinitializer
  %m103 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v102
  %i104 = sub nsw i64 %n30, %i64
  %i105 = sub nsw i64 %i104, 4
  %c106 = icmp sgt i64 %i105, 0
  %i107 = select i1 %c106, i64 %i105, i64 0
  %c108 = icmp slt i64 %i107, 4
  %i109 = select i1 %c108, i64 %i107, i64 4
  %v110 = trunc i64 %i109 to i32
  %v111 = insertelement <4 x i32> poison, i32 %v110, i64 0
  %v112 = shufflevector <4 x i32> %v111, <4 x i32> poison, <4 x i32> zeroinitializer
  %m113 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v112
  %p114 = getelementptr inbounds float, ptr %p6, i64 %i64
  %v115 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p114, i32 1, <4 x i1> %m103, <4 x float> zeroinitializer)
  %p116 = getelementptr inbounds float, ptr %p6, i64 %i64
  %p117 = getelementptr inbounds float, ptr %p116, i64 4
  %v118 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p117, i32 1, <4 x i1> %m113, <4 x float> zeroinitializer)
  %i119 = mul nsw i64 %n38, %n40
  br label %loop120
loop120:
  %index120 = phi i64 [%i70, %body85], [%i158, %done124]
  %carried120_0 = phi <4 x float> [%v115, %body85], [%carried124_0, %done124]
  %carried120_1 = phi <4 x float> [%v118, %body85], [%carried124_1, %done124]
  %carried120_2 = phi <4 x float> [%v115, %body85], [%carried124_2, %done124]
  %carried120_3 = phi <4 x float> [%v118, %body85], [%carried124_3, %done124]
  %carried120_4 = phi <4 x float> [%v115, %body85], [%carried124_4, %done124]
  %carried120_5 = phi <4 x float> [%v118, %body85], [%carried124_5, %done124]
  %carried120_6 = phi <4 x float> [%v115, %body85], [%carried124_6, %done124]
  %carried120_7 = phi <4 x float> [%v118, %body85], [%carried124_7, %done124]
  %c121 = icmp slt i64 %index120, %i73
  br i1 %c121, label %body120, label %done120
body120:
  %i122 = mul nsw i64 %index120, %n18
  %i123 = mul nsw i64 %index120, %n46
  br label %loop124
loop124:
  %index124 = phi i64 [0, %body120], [%i157, %body124]
  %carried124_0 = phi <4 x float> [%carried120_0, %body120], [%v137, %body124]
  %carried124_1 = phi <4 x float> [%carried120_1, %body120], [%v138, %body124]
  %carried124_2 = phi <4 x float> [%carried120_2, %body120], [%v143, %body124]
  %carried124_3 = phi <4 x float> [%carried120_3, %body120], [%v144, %body124]
  %carried124_4 = phi <4 x float> [%carried120_4, %body120], [%v149, %body124]
  %carried124_5 = phi <4 x float> [%carried120_5, %body120], [%v150, %body124]
  %carried124_6 = phi <4 x float> [%carried120_6, %body120], [%v155, %body124]
  %carried124_7 = phi <4 x float> [%carried120_7, %body120], [%v156, %body124]
  %c125 = icmp slt i64 %index124, %i119
  br i1 %c125, label %body124, label %done124
body124:
  %i126 = add nsw i64 %i122, %index124
  %i127 = mul nsw i64 %index124, 8
  %i128 = add nsw i64 %i123, %i127
  %p129 = getelementptr inbounds float, ptr %p94, i64 %i128
  %v130 = load <4 x float>, ptr %p129, align 4
  %p131 = getelementptr inbounds float, ptr %p129, i64 4
  %v132 = load <4 x float>, ptr %p131, align 4
  %p133 = getelementptr inbounds float, ptr %p90, i64 %i126
  %v134 = load float, ptr %p133, align 4
  %v135 = insertelement <4 x float> poison, float %v134, i64 0
  %v136 = shufflevector <4 x float> %v135, <4 x float> poison, <4 x i32> zeroinitializer
  %v137 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v136, <4 x float> %v130, <4 x float> %carried124_0)
  %v138 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v136, <4 x float> %v132, <4 x float> %carried124_1)
  %p139 = getelementptr inbounds float, ptr %p133, i64 3
  %v140 = load float, ptr %p139, align 4
  %v141 = insertelement <4 x float> poison, float %v140, i64 0
  %v142 = shufflevector <4 x float> %v141, <4 x float> poison, <4 x i32> zeroinitializer
  %v143 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v142, <4 x float> %v130, <4 x float> %carried124_2)
  %v144 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v142, <4 x float> %v132, <4 x float> %carried124_3)
  %p145 = getelementptr inbounds float, ptr %p91, i64 %i126
  %v146 = load float, ptr %p145, align 4
  %v147 = insertelement <4 x float> poison, float %v146, i64 0
  %v148 = shufflevector <4 x float> %v147, <4 x float> poison, <4 x i32> zeroinitializer
  %v149 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v148, <4 x float> %v130, <4 x float> %carried124_4)
  %v150 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v148, <4 x float> %v132, <4 x float> %carried124_5)
  %p151 = getelementptr inbounds float, ptr %p145, i64 3
  %v152 = load float, ptr %p151, align 4
  %v153 = insertelement <4 x float> poison, float %v152, i64 0
  %v154 = shufflevector <4 x float> %v153, <4 x float> poison, <4 x i32> zeroinitializer
  %v155 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v154, <4 x float> %v130, <4 x float> %carried124_6)
  %v156 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v154, <4 x float> %v132, <4 x float> %carried124_7)
  %i157 = add nsw i64 %index124, 1
  br label %loop124
done124:
  %i158 = add nsw i64 %index120, 1
  br label %loop120
done120:
  %i159 = udiv i64 %i88, 2
  %i160 = mul nsw i64 %i159, 3
  %i161 = add nsw i64 %i83, %i160
  %i162 = add nsw i64 %i161, %i64
  %m163 = fcmp ugt <4 x float> %carried120_2, %carried120_0
  %m164 = fcmp ord <4 x float> %carried120_0, %carried120_0
  %m165 = and <4 x i1> %m163, %m164
  %v166 = select <4 x i1> %m165, <4 x float> %carried120_2, <4 x float> %carried120_0
  %v167 = select <4 x i1> %m165, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m168 = fcmp ugt <4 x float> %carried120_4, %v166
  %m169 = fcmp ord <4 x float> %v166, %v166
  %m170 = and <4 x i1> %m168, %m169
  %v171 = select <4 x i1> %m170, <4 x float> %carried120_4, <4 x float> %v166
  %v172 = select <4 x i1> %m170, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v167
  %m173 = fcmp ugt <4 x float> %carried120_6, %v171
  %m174 = fcmp ord <4 x float> %v171, %v171
  %m175 = and <4 x i1> %m173, %m174
  %v176 = select <4 x i1> %m175, <4 x float> %carried120_6, <4 x float> %v171
  %v177 = select <4 x i1> %m175, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v172
  %p178 = getelementptr inbounds i8, ptr %p10, i64 %i162
  call void @llvm.masked.store.v4i8.p0(<4 x i8> %v177, ptr %p178, i32 1, <4 x i1> %m103)
  %m179 = fcmp ogt <4 x float> zeroinitializer, %v176
  %v180 = select <4 x i1> %m179, <4 x float> zeroinitializer, <4 x float> %v176
  %p181 = getelementptr inbounds float, ptr %p8, i64 %i162
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v180, ptr %p181, i32 1, <4 x i1> %m103)
  %m182 = fcmp ugt <4 x float> %carried120_3, %carried120_1
  %m183 = fcmp ord <4 x float> %carried120_1, %carried120_1
  %m184 = and <4 x i1> %m182, %m183
  %v185 = select <4 x i1> %m184, <4 x float> %carried120_3, <4 x float> %carried120_1
  %v186 = select <4 x i1> %m184, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m187 = fcmp ugt <4 x float> %carried120_5, %v185
  %m188 = fcmp ord <4 x float> %v185, %v185
  %m189 = and <4 x i1> %m187, %m188
  %v190 = select <4 x i1> %m189, <4 x float> %carried120_5, <4 x float> %v185
  %v191 = select <4 x i1> %m189, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v186
  %m192 = fcmp ugt <4 x float> %carried120_7, %v190
  %m193 = fcmp ord <4 x float> %v190, %v190
  %m194 = and <4 x i1> %m192, %m193
  %v195 = select <4 x i1> %m194, <4 x float> %carried120_7, <4 x float> %v190
  %v196 = select <4 x i1> %m194, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v191
  %p197 = getelementptr inbounds i8, ptr %p10, i64 %i162
  %p198 = getelementptr inbounds i8, ptr %p197, i64 4
  call void @llvm.masked.store.v4i8.p0(<4 x i8> %v196, ptr %p198, i32 1, <4 x i1> %m113)
  %m199 = fcmp ogt <4 x float> zeroinitializer, %v195
  %v200 = select <4 x i1> %m199, <4 x float> zeroinitializer, <4 x float> %v195
  %p201 = getelementptr inbounds float, ptr %p8, i64 %i162
  %p202 = getelementptr inbounds float, ptr %p201, i64 4
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v200, ptr %p202, i32 1, <4 x i1> %m113)
  %i203 = add nsw i64 %index85, 2
  br label %loop85
done85:
  %i204 = add nsw i64 %index56, 1
  br label %loop56
done56:
  ret void
}
