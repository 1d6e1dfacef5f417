declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
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
  %v53 = getelementptr inbounds i64, ptr %arguments, i64 26
  %n54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %arguments, i64 27
  %n56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %arguments, i64 28
  %n58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %arguments, i64 29
  %n60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %arguments, i64 30
  %n62 = load i64, ptr %v61, align 8
  %i63 = add nsw i64 %n14, 3
  %i64 = udiv i64 %i63, 4
  %i65 = sub nsw i64 %n18, 1
  %i66 = add nsw i64 %n12, %i65
  %i67 = udiv i64 %i66, %n18
  br label %loop68
loop68:
  %index68 = phi i64 [%first, %entry], [%i192, %done119]
  %c69 = icmp slt i64 %index68, %last
  br i1 %c69, label %body68, label %done68
body68:
  %i70 = udiv i64 %index68, %i64
  %i71 = urem i64 %index68, %i64
  %i72 = udiv i64 %i70, %i67
  %i73 = urem i64 %i70, %i67
  %i74 = udiv i64 %i72, %n38
  %i75 = urem i64 %i72, %n38
  %i76 = mul nsw i64 %i75, %n46
  %i77 = mul nsw i64 %i75, %n54
  %i78 = mul nsw i64 %i75, %n62
  %i79 = udiv i64 %i74, %n36
  %i80 = urem i64 %i74, %n36
  %i81 = mul nsw i64 %i80, %n44
  %i82 = add nsw i64 %i76, %i81
  %i83 = mul nsw i64 %i80, %n52
  %i84 = add nsw i64 %i77, %i83
  %i85 = mul nsw i64 %i80, %n60
  %i86 = add nsw i64 %i78, %i85
  %i87 = udiv i64 %i79, %n34
  %i88 = urem i64 %i79, %n34
  %i89 = mul nsw i64 %i88, %n42
  %i90 = add nsw i64 %i82, %i89
  %i91 = mul nsw i64 %i88, %n50
  %i92 = add nsw i64 %i84, %i91
  %i93 = mul nsw i64 %i88, %n58
  %i94 = add nsw i64 %i86, %i93
  %i95 = mul nsw i64 %i87, %n40
  %i96 = add nsw i64 %i90, %i95
  %i97 = mul nsw i64 %i87, %n48
  %i98 = add nsw i64 %i92, %i97
  %i99 = mul nsw i64 %i87, %n56
  %i100 = add nsw i64 %i94, %i99
  %i101 = mul nsw i64 %i71, 4
  %i102 = mul nsw i64 %i73, %n18
  %i103 = add nsw i64 %i102, %n18
  %c104 = icmp slt i64 %i103, %n12
  %i105 = select i1 %c104, i64 %i103, i64 %n12
  %i106 = sub nsw i64 %n14, %i101
  %c107 = icmp sgt i64 %i106, 0
  %i108 = select i1 %c107, i64 %i106, i64 0
  %c109 = icmp slt i64 %i108, 4
  %i110 = select i1 %c109, i64 %i108, i64 4
  %v111 = trunc i64 %i110 to i32
  %v112 = insertelement <4 x i32> poison, i32 %v111, i64 0
  %v113 = shufflevector <4 x i32> %v112, <4 x i32> poison, <4 x i32> zeroinitializer
  %m114 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v113
  %p115 = getelementptr inbounds float, ptr %p2, i64 %i96
  %p116 = getelementptr inbounds float, ptr %p4, i64 %i98
  %p117 = getelementptr inbounds float, ptr %p116, i64 %i101
  %i118 = sub nsw i64 %i105, 1
  br label %loop119
loop119:
  %index119 = phi i64 [%i102, %body68], [%i191, %after179]
  %c120 = icmp slt i64 %index119, %i105
  br i1 %c120, label %body119, label %done119
body119:
  %i121 = add nsw i64 %index119, 1
  %c122 = icmp slt i64 %i121, %i118
  %i123 = select i1 %c122, i64 %i121, i64 %i118
  %i124 = mul nsw i64 %index119, %n22
  %p125 = getelementptr inbounds float, ptr %p115, i64 %i124
  %i126 = mul nsw i64 %i123, %n22
  %p127 = getelementptr inbounds float, ptr %p115, i64 %i126
  br label %loop128
loop128:
  %index128 = phi i64 [0, %body119], [%i143, %body128]
  %carried128_0 = phi <4 x float> [zeroinitializer, %body119], [%v137, %body128]
  %carried128_1 = phi <4 x float> [zeroinitializer, %body119], [%v142, %body128]
  %c129 = icmp slt i64 %index128, %n16
  br i1 %c129, label %body128, label %done128
body128:
  %i130 = mul nsw i64 %index128, %n26
  %p131 = getelementptr inbounds float, ptr %p117, i64 %i130
  %v132 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p131, i32 1, <4 x i1> %m114, <4 x float> zeroinitializer)
  %p133 = getelementptr inbounds float, ptr %p125, i64 %index128
  %v134 = load float, ptr %p133, align 4
  %v135 = insertelement <4 x float> poison, float %v134, i64 0
  %v136 = shufflevector <4 x float> %v135, <4 x float> poison, <4 x i32> zeroinitializer
  %v137 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v136, <4 x float> %v132, <4 x float> %carried128_0)
  %p138 = getelementptr inbounds float, ptr %p127, i64 %index128
  %v139 = load float, ptr %p138, align 4
  %v140 = insertelement <4 x float> poison, float %v139, i64 0
  %v141 = shufflevector <4 x float> %v140, <4 x float> poison, <4 x i32> zeroinitializer
  %v142 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v141, <4 x float> %v132, <4 x float> %carried128_1)
  %i143 = add nsw i64 %index128, 1
  br label %loop128
done128:
  %i144 = mul nsw i64 %index119, %n30
  %i145 = add nsw i64 %i100, %i144
  %i146 = add nsw i64 %i145, %i101
  %i147 = mul nsw i64 %i123, %n30
  %i148 = add nsw i64 %i100, %i147
  %i149 = add nsw i64 %i148, %i101
  %i150 = sub nsw i64 %n14, %i101
  %c151 = icmp sge i64 %i150, 4
  br i1 %c151, label %then152, label %after152
then152:
  %m153 = fcmp ogt <4 x float> zeroinitializer, %carried128_0
  %v154 = select <4 x i1> %m153, <4 x float> zeroinitializer, <4 x float> %carried128_0
  %p155 = getelementptr inbounds float, ptr %p6, i64 %i146
  store <4 x float> %v154, ptr %p155, align 1
  br label %after152
after152:
  %c156 = icmp sgt i64 %i150, 0
  %c157 = xor i1 %c151, true
  %c158 = and i1 %c156, %c157
  br i1 %c158, label %then159, label %after159
then159:
  %c160 = icmp sgt i64 %i150, 0
  %i161 = select i1 %c160, i64 %i150, i64 0
  %c162 = icmp slt i64 %i161, 4
  %i163 = select i1 %c162, i64 %i161, i64 4
  %v164 = trunc i64 %i163 to i32
  %v165 = insertelement <4 x i32> poison, i32 %v164, i64 0
  %v166 = shufflevector <4 x i32> %v165, <4 x i32> poison, <4 x i32> zeroinitializer
  %m167 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v166
  %m168 = fcmp ogt <4 x float> zeroinitializer, %carried128_0
  %v169 = select <4 x i1> %m168, <4 x float> zeroinitializer, <4 x float> %carried128_0
  %p170 = getelementptr inbounds float, ptr %p6, i64 %i146
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v169, ptr %p170, i32 1, <4 x i1> %m167)
  br label %after159
after159:
  %c171 = icmp sge i64 %i150, 4
  br i1 %c171, label %then172, label %after172
then172:
  %m173 = fcmp ogt <4 x float> zeroinitializer, %carried128_1
  %v174 = select <4 x i1> %m173, <4 x float> zeroinitializer, <4 x float> %carried128_1
  %p175 = getelementptr inbounds float, ptr %p6, i64 %i149
  store <4 x float> %v174, ptr %p175, align 1
  br label %after172
after172:
  %c176 = icmp sgt i64 %i150, 0
  %c177 = xor i1 %c171, true
  %c178 = and i1 %c176, %c177
  br i1 %c178, label %then179, label %after179
then179:
  %c180 = icmp sgt i64 %i150, 0
  %i181 = select i1 %c180, i64 %i150, i64 0
  %c182 = icmp slt i64 %i181, 4
  %i183 = select i1 %c182, i64 %i181, i64 4
  %v184 = trunc i64 %i183 to i32
  %v185 = insertelement <4 x i32> poison, i32 %v184, i64 0
  %v186 = shufflevector <4 x i32> %v185, <4 x i32> poison, <4 x i32> zeroinitializer
  %m187 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v186
  %m188 = fcmp ogt <4 x float> zeroinitializer, %carried128_1
  %v189 = select <4 x i1> %m188, <4 x float> zeroinitializer, <4 x float> %carried128_1
  %p190 = getelementptr inbounds float, ptr %p6, i64 %i149
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v189, ptr %p190, i32 1, <4 x i1> %m187)
  br label %after179
after179:
  %i191 = add nsw i64 %index119, 2
  br label %loop119
done119:
  %i192 = add nsw i64 %index68, 1
  br label %loop68
done68:
  ret void
}
