declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
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
  %index68 = phi i64 [%first, %entry], [%i167, %done128]
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
  %p107 = getelementptr inbounds float, ptr %p2, i64 %i96
  %p108 = getelementptr inbounds float, ptr %p4, i64 %i98
  %i109 = sub nsw i64 %n14, %i101
  %c110 = icmp sgt i64 %i109, 0
  %i111 = select i1 %c110, i64 %i109, i64 0
  %c112 = icmp slt i64 %i111, 4
  %i113 = select i1 %c112, i64 %i111, i64 4
  %v114 = trunc i64 %i113 to i32
  %v115 = insertelement <4 x i32> poison, i32 %v114, i64 0
  %v116 = shufflevector <4 x i32> %v115, <4 x i32> poison, <4 x i32> zeroinitializer
  %m117 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v116
  br label %loop118
loop118:
  %index118 = phi i64 [0, %body68], [%i126, %body118]
  %c119 = icmp slt i64 %index118, %n16
  br i1 %c119, label %body118, label %done118
body118:
  %i120 = mul nsw i64 %index118, %n26
  %p121 = getelementptr inbounds float, ptr %p108, i64 %i120
  %i122 = mul nsw i64 %index118, 4
  %p123 = getelementptr inbounds float, ptr %scratch, i64 %i122
  %p124 = getelementptr inbounds float, ptr %p121, i64 %i101
  %v125 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p124, i32 1, <4 x i1> %m117, <4 x float> zeroinitializer)
  store <4 x float> %v125, ptr %p123, align 4
  %i126 = add nsw i64 %index118, 1
  br label %loop118
done118:
  %i127 = sub nsw i64 %i105, 1
  br label %loop128
loop128:
  %index128 = phi i64 [%i102, %done118], [%i166, %done137]
  %c129 = icmp slt i64 %index128, %i105
  br i1 %c129, label %body128, label %done128
body128:
  %i130 = add nsw i64 %index128, 1
  %c131 = icmp slt i64 %i130, %i127
  %i132 = select i1 %c131, i64 %i130, i64 %i127
  %i133 = mul nsw i64 %index128, %n22
  %p134 = getelementptr inbounds float, ptr %p107, i64 %i133
  %i135 = mul nsw i64 %i132, %n22
  %p136 = getelementptr inbounds float, ptr %p107, i64 %i135
  br label %loop137
loop137:
  %index137 = phi i64 [0, %body128], [%i153, %body137]
  %carried137_0 = phi <4 x float> [zeroinitializer, %body128], [%v147, %body137]
  %carried137_1 = phi <4 x float> [zeroinitializer, %body128], [%v152, %body137]
  %c138 = icmp slt i64 %index137, %n16
  br i1 %c138, label %body137, label %done137
body137:
  %i139 = mul nsw i64 %index137, %n24
  %i140 = mul nsw i64 %index137, 4
  %p141 = getelementptr inbounds float, ptr %scratch, i64 %i140
  %v142 = load <4 x float>, ptr %p141, align 4
  %p143 = getelementptr inbounds float, ptr %p134, i64 %i139
  %v144 = load float, ptr %p143, align 4
  %v145 = insertelement <4 x float> poison, float %v144, i64 0
  %v146 = shufflevector <4 x float> %v145, <4 x float> poison, <4 x i32> zeroinitializer
  %v147 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v146, <4 x float> %v142, <4 x float> %carried137_0)
  %p148 = getelementptr inbounds float, ptr %p136, i64 %i139
  %v149 = load float, ptr %p148, align 4
  %v150 = insertelement <4 x float> poison, float %v149, i64 0
  %v151 = shufflevector <4 x float> %v150, <4 x float> poison, <4 x i32> zeroinitializer
  %v152 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v151, <4 x float> %v142, <4 x float> %carried137_1)
  %i153 = add nsw i64 %index137, 1
  br label %loop137
done137:
  %i154 = mul nsw i64 %index128, %n30
  %i155 = add nsw i64 %i100, %i154
  %i156 = add nsw i64 %i155, %i101
  %i157 = mul nsw i64 %i132, %n30
  %i158 = add nsw i64 %i100, %i157
  %i159 = add nsw i64 %i158, %i101
  %m160 = fcmp ogt <4 x float> zeroinitializer, %carried137_0
  %v161 = select <4 x i1> %m160, <4 x float> zeroinitializer, <4 x float> %carried137_0
  %p162 = getelementptr inbounds float, ptr %p6, i64 %i156
  store <4 x float> %v161, ptr %p162, align 1
  %m163 = fcmp ogt <4 x float> zeroinitializer, %carried137_1
  %v164 = select <4 x i1> %m163, <4 x float> zeroinitializer, <4 x float> %carried137_1
  %p165 = getelementptr inbounds float, ptr %p6, i64 %i159
  store <4 x float> %v164, ptr %p165, align 1
  %i166 = add nsw i64 %index128, 2
  br label %loop128
done128:
  %i167 = add nsw i64 %index68, 1
  br label %loop68
done68:
  ret void
}
