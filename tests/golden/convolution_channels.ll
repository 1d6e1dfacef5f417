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
  %i50 = add nsw i64 %n30, 1
  %i51 = udiv i64 %i50, 2
  br label %loop52
loop52:
  %index52 = phi i64 [%first, %entry], [%i198, %done79]
  %c53 = icmp slt i64 %index52, %last
  br i1 %c53, label %body52, label %done52
body52:
  %i54 = udiv i64 %index52, %i49
  %i55 = urem i64 %index52, %i49
  %i56 = udiv i64 %i55, %n24
  %i57 = urem i64 %i55, %n24
  %i58 = mul nsw i64 %i54, 8
  %i59 = mul nsw i64 %i57, 2
  %i60 = sub nsw i64 %i59, %n42
  %i61 = sub nsw i64 0, %i60
  %i62 = sub nsw i64 %i61, 1
  %c63 = icmp sgt i64 0, %i62
  %i64 = select i1 %c63, i64 0, i64 %i62
  %i65 = sub nsw i64 %n32, %i60
  %c66 = icmp slt i64 %n36, %i65
  %i67 = select i1 %c66, i64 %n36, i64 %i65
  %i68 = mul nsw i64 %i56, %n16
  %i69 = mul nsw i64 %i60, %n18
  %i70 = add nsw i64 %i68, %i69
  %i71 = sub nsw i64 0, %n44
  %i72 = mul nsw i64 %i71, 3
  %p73 = getelementptr inbounds float, ptr %p2, i64 %i70
  %p74 = getelementptr inbounds float, ptr %p73, i64 %i72
  %i75 = mul nsw i64 %i56, %n20
  %i76 = mul nsw i64 %i57, %n22
  %i77 = add nsw i64 %i75, %i76
  %i78 = sub nsw i64 %n26, 2
  br label %loop79
loop79:
  %index79 = phi i64 [0, %body52], [%i197, %done114]
  %c80 = icmp slt i64 %index79, %n26
  br i1 %c80, label %body79, label %done79
body79:
  %c81 = icmp slt i64 %index79, %i78
  %i82 = select i1 %c81, i64 %index79, i64 %i78
  %i83 = mul nsw i64 %i82, 3
  %p84 = getelementptr inbounds float, ptr %p74, i64 %i83
  %p85 = getelementptr inbounds float, ptr %p84, i64 %n18
  %i86 = mul nsw i64 %n46, %n36
  %i87 = mul nsw i64 %i54, %i86
  %p88 = getelementptr inbounds float, ptr %p4, i64 %i87
  %i89 = sub nsw i64 %n30, %i58
  %c90 = icmp sgt i64 %i89, 0
  %i91 = select i1 %c90, i64 %i89, i64 0
  %c92 = icmp slt i64 %i91, 4
  %i93 = select i1 %c92, i64 %i91, i64 4
  %v94 = trunc i64 %i93 to i32
  %v95 = insertelement <4 x i32> poison, i32 %v94, i64 0
  %v96 = shufflevector <4 x i32> %v95, <4 x i32> poison, <4 x i32> zeroinitializer
  %m97 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v96
  %i98 = sub nsw i64 %n30, %i58
  %i99 = sub nsw i64 %i98, 4
  %c100 = icmp sgt i64 %i99, 0
  %i101 = select i1 %c100, i64 %i99, i64 0
  %c102 = icmp slt i64 %i101, 4
  %i103 = select i1 %c102, i64 %i101, i64 4
  %v104 = trunc i64 %i103 to i32
  %v105 = insertelement <4 x i32> poison, i32 %v104, i64 0
  %v106 = shufflevector <4 x i32> %v105, <4 x i32> poison, <4 x i32> zeroinitializer
  %m107 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v106
  %p108 = getelementptr inbounds float, ptr %p6, i64 %i58
  %v109 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p108, i32 1, <4 x i1> %m97, <4 x float> zeroinitializer)
  %p110 = getelementptr inbounds float, ptr %p6, i64 %i58
  %p111 = getelementptr inbounds float, ptr %p110, i64 4
  %v112 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p111, i32 1, <4 x i1> %m107, <4 x float> zeroinitializer)
  %i113 = mul nsw i64 %n38, %n40
  br label %loop114
loop114:
  %index114 = phi i64 [%i64, %body79], [%i152, %done118]
  %carried114_0 = phi <4 x float> [%v109, %body79], [%carried118_0, %done118]
  %carried114_1 = phi <4 x float> [%v112, %body79], [%carried118_1, %done118]
  %carried114_2 = phi <4 x float> [%v109, %body79], [%carried118_2, %done118]
  %carried114_3 = phi <4 x float> [%v112, %body79], [%carried118_3, %done118]
  %carried114_4 = phi <4 x float> [%v109, %body79], [%carried118_4, %done118]
  %carried114_5 = phi <4 x float> [%v112, %body79], [%carried118_5, %done118]
  %carried114_6 = phi <4 x float> [%v109, %body79], [%carried118_6, %done118]
  %carried114_7 = phi <4 x float> [%v112, %body79], [%carried118_7, %done118]
  %c115 = icmp slt i64 %index114, %i67
  br i1 %c115, label %body114, label %done114
body114:
  %i116 = mul nsw i64 %index114, %n18
  %i117 = mul nsw i64 %index114, %n46
  br label %loop118
loop118:
  %index118 = phi i64 [0, %body114], [%i151, %body118]
  %carried118_0 = phi <4 x float> [%carried114_0, %body114], [%v131, %body118]
  %carried118_1 = phi <4 x float> [%carried114_1, %body114], [%v132, %body118]
  %carried118_2 = phi <4 x float> [%carried114_2, %body114], [%v137, %body118]
  %carried118_3 = phi <4 x float> [%carried114_3, %body114], [%v138, %body118]
  %carried118_4 = phi <4 x float> [%carried114_4, %body114], [%v143, %body118]
  %carried118_5 = phi <4 x float> [%carried114_5, %body114], [%v144, %body118]
  %carried118_6 = phi <4 x float> [%carried114_6, %body114], [%v149, %body118]
  %carried118_7 = phi <4 x float> [%carried114_7, %body114], [%v150, %body118]
  %c119 = icmp slt i64 %index118, %i113
  br i1 %c119, label %body118, label %done118
body118:
  %i120 = add nsw i64 %i116, %index118
  %i121 = mul nsw i64 %index118, 8
  %i122 = add nsw i64 %i117, %i121
  %p123 = getelementptr inbounds float, ptr %p88, i64 %i122
  %v124 = load <4 x float>, ptr %p123, align 4
  %p125 = getelementptr inbounds float, ptr %p123, i64 4
  %v126 = load <4 x float>, ptr %p125, align 4
  %p127 = getelementptr inbounds float, ptr %p84, i64 %i120
  %v128 = load float, ptr %p127, align 4
  %v129 = insertelement <4 x float> poison, float %v128, i64 0
  %v130 = shufflevector <4 x float> %v129, <4 x float> poison, <4 x i32> zeroinitializer
  %v131 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v130, <4 x float> %v124, <4 x float> %carried118_0)
  %v132 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v130, <4 x float> %v126, <4 x float> %carried118_1)
  %p133 = getelementptr inbounds float, ptr %p127, i64 3
  %v134 = load float, ptr %p133, align 4
  %v135 = insertelement <4 x float> poison, float %v134, i64 0
  %v136 = shufflevector <4 x float> %v135, <4 x float> poison, <4 x i32> zeroinitializer
  %v137 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v136, <4 x float> %v124, <4 x float> %carried118_2)
  %v138 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v136, <4 x float> %v126, <4 x float> %carried118_3)
  %p139 = getelementptr inbounds float, ptr %p85, i64 %i120
  %v140 = load float, ptr %p139, align 4
  %v141 = insertelement <4 x float> poison, float %v140, i64 0
  %v142 = shufflevector <4 x float> %v141, <4 x float> poison, <4 x i32> zeroinitializer
  %v143 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v142, <4 x float> %v124, <4 x float> %carried118_4)
  %v144 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v142, <4 x float> %v126, <4 x float> %carried118_5)
  %p145 = getelementptr inbounds float, ptr %p139, i64 3
  %v146 = load float, ptr %p145, align 4
  %v147 = insertelement <4 x float> poison, float %v146, i64 0
  %v148 = shufflevector <4 x float> %v147, <4 x float> poison, <4 x i32> zeroinitializer
  %v149 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v148, <4 x float> %v124, <4 x float> %carried118_6)
  %v150 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v148, <4 x float> %v126, <4 x float> %carried118_7)
  %i151 = add nsw i64 %index118, 1
  br label %loop118
done118:
  %i152 = add nsw i64 %index114, 1
  br label %loop114
done114:
  %i153 = udiv i64 %i82, 2
  %i154 = mul nsw i64 %i153, 3
  %i155 = add nsw i64 %i77, %i154
  %i156 = add nsw i64 %i155, %i58
  %m157 = fcmp ugt <4 x float> %carried114_2, %carried114_0
  %m158 = fcmp ord <4 x float> %carried114_0, %carried114_0
  %m159 = and <4 x i1> %m157, %m158
  %v160 = select <4 x i1> %m159, <4 x float> %carried114_2, <4 x float> %carried114_0
  %v161 = select <4 x i1> %m159, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m162 = fcmp ugt <4 x float> %carried114_4, %v160
  %m163 = fcmp ord <4 x float> %v160, %v160
  %m164 = and <4 x i1> %m162, %m163
  %v165 = select <4 x i1> %m164, <4 x float> %carried114_4, <4 x float> %v160
  %v166 = select <4 x i1> %m164, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v161
  %m167 = fcmp ugt <4 x float> %carried114_6, %v165
  %m168 = fcmp ord <4 x float> %v165, %v165
  %m169 = and <4 x i1> %m167, %m168
  %v170 = select <4 x i1> %m169, <4 x float> %carried114_6, <4 x float> %v165
  %v171 = select <4 x i1> %m169, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v166
  %p172 = getelementptr inbounds i8, ptr %p10, i64 %i156
  call void @llvm.masked.store.v4i8.p0(<4 x i8> %v171, ptr %p172, i32 1, <4 x i1> %m97)
  %m173 = fcmp ogt <4 x float> zeroinitializer, %v170
  %v174 = select <4 x i1> %m173, <4 x float> zeroinitializer, <4 x float> %v170
  %p175 = getelementptr inbounds float, ptr %p8, i64 %i156
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v174, ptr %p175, i32 1, <4 x i1> %m97)
  %m176 = fcmp ugt <4 x float> %carried114_3, %carried114_1
  %m177 = fcmp ord <4 x float> %carried114_1, %carried114_1
  %m178 = and <4 x i1> %m176, %m177
  %v179 = select <4 x i1> %m178, <4 x float> %carried114_3, <4 x float> %carried114_1
  %v180 = select <4 x i1> %m178, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m181 = fcmp ugt <4 x float> %carried114_5, %v179
  %m182 = fcmp ord <4 x float> %v179, %v179
  %m183 = and <4 x i1> %m181, %m182
  %v184 = select <4 x i1> %m183, <4 x float> %carried114_5, <4 x float> %v179
  %v185 = select <4 x i1> %m183, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v180
  %m186 = fcmp ugt <4 x float> %carried114_7, %v184
  %m187 = fcmp ord <4 x float> %v184, %v184
  %m188 = and <4 x i1> %m186, %m187
  %v189 = select <4 x i1> %m188, <4 x float> %carried114_7, <4 x float> %v184
  %v190 = select <4 x i1> %m188, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v185
  %p191 = getelementptr inbounds i8, ptr %p10, i64 %i156
  %p192 = getelementptr inbounds i8, ptr %p191, i64 4
  call void @llvm.masked.store.v4i8.p0(<4 x i8> %v190, ptr %p192, i32 1, <4 x i1> %m107)
  %m193 = fcmp ogt <4 x float> zeroinitializer, %v189
  %v194 = select <4 x i1> %m193, <4 x float> zeroinitializer, <4 x float> %v189
  %p195 = getelementptr inbounds float, ptr %p8, i64 %i156
  %p196 = getelementptr inbounds float, ptr %p195, i64 4
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v194, ptr %p196, i32 1, <4 x i1> %m107)
  %i197 = add nsw i64 %index79, 2
  br label %loop79
done79:
  %i198 = add nsw i64 %index52, 1
  br label %loop52
done52:
  ret void
}
