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
  %index68 = phi i64 [%first, %entry], [%i176, %done136]
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
  br label %loop110
loop110:
  %index110 = phi i64 [0, %body68], [%i134, %after123]
  %c111 = icmp slt i64 %index110, %n16
  br i1 %c111, label %body110, label %done110
body110:
  %i112 = mul nsw i64 %index110, %n26
  %p113 = getelementptr inbounds float, ptr %p108, i64 %i112
  %i114 = mul nsw i64 %index110, 4
  %p115 = getelementptr inbounds float, ptr %scratch, i64 %i114
  %c116 = icmp sge i64 %i109, 4
  br i1 %c116, label %then117, label %after117
then117:
  %p118 = getelementptr inbounds float, ptr %p113, i64 %i101
  %v119 = load <4 x float>, ptr %p118, align 1
  store <4 x float> %v119, ptr %p115, align 4
  br label %after117
after117:
  %c120 = icmp sgt i64 %i109, 0
  %c121 = xor i1 %c116, true
  %c122 = and i1 %c120, %c121
  br i1 %c122, label %then123, label %after123
then123:
  %c124 = icmp sgt i64 %i109, 0
  %i125 = select i1 %c124, i64 %i109, i64 0
  %c126 = icmp slt i64 %i125, 4
  %i127 = select i1 %c126, i64 %i125, i64 4
  %v128 = trunc i64 %i127 to i32
  %v129 = insertelement <4 x i32> poison, i32 %v128, i64 0
  %v130 = shufflevector <4 x i32> %v129, <4 x i32> poison, <4 x i32> zeroinitializer
  %m131 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v130
  %p132 = getelementptr inbounds float, ptr %p113, i64 %i101
  %v133 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p132, i32 1, <4 x i1> %m131, <4 x float> zeroinitializer)
  store <4 x float> %v133, ptr %p115, align 4
  br label %after123
after123:
  %i134 = add nsw i64 %index110, 1
  br label %loop110
done110:
  %i135 = sub nsw i64 %i105, 1
  br label %loop136
loop136:
  %index136 = phi i64 [%i102, %done110], [%i175, %done145]
  %c137 = icmp slt i64 %index136, %i105
  br i1 %c137, label %body136, label %done136
body136:
  %i138 = add nsw i64 %index136, 1
  %c139 = icmp slt i64 %i138, %i135
  %i140 = select i1 %c139, i64 %i138, i64 %i135
  %i141 = mul nsw i64 %index136, %n22
  %p142 = getelementptr inbounds float, ptr %p107, i64 %i141
  %i143 = mul nsw i64 %i140, %n22
  %p144 = getelementptr inbounds float, ptr %p107, i64 %i143
  br label %loop145
loop145:
  %index145 = phi i64 [0, %body136], [%i161, %body145]
  %carried145_0 = phi <4 x float> [zeroinitializer, %body136], [%v155, %body145]
  %carried145_1 = phi <4 x float> [zeroinitializer, %body136], [%v160, %body145]
  %c146 = icmp slt i64 %index145, %n16
  br i1 %c146, label %body145, label %done145
body145:
  %i147 = mul nsw i64 %index145, %n24
  %i148 = mul nsw i64 %index145, 4
  %p149 = getelementptr inbounds float, ptr %scratch, i64 %i148
  %v150 = load <4 x float>, ptr %p149, align 4
  %p151 = getelementptr inbounds float, ptr %p142, i64 %i147
  %v152 = load float, ptr %p151, align 4
  %v153 = insertelement <4 x float> poison, float %v152, i64 0
  %v154 = shufflevector <4 x float> %v153, <4 x float> poison, <4 x i32> zeroinitializer
  %v155 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v154, <4 x float> %v150, <4 x float> %carried145_0)
  %p156 = getelementptr inbounds float, ptr %p144, i64 %i147
  %v157 = load float, ptr %p156, align 4
  %v158 = insertelement <4 x float> poison, float %v157, i64 0
  %v159 = shufflevector <4 x float> %v158, <4 x float> poison, <4 x i32> zeroinitializer
  %v160 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v159, <4 x float> %v150, <4 x float> %carried145_1)
  %i161 = add nsw i64 %index145, 1
  br label %loop145
done145:
  %i162 = mul nsw i64 %index136, %n30
  %i163 = add nsw i64 %i100, %i162
  %i164 = add nsw i64 %i163, %i101
  %i165 = mul nsw i64 %i140, %n30
  %i166 = add nsw i64 %i100, %i165
  %i167 = add nsw i64 %i166, %i101
  %i168 = sub nsw i64 %n14, %i101
  %m169 = fcmp ogt <4 x float> zeroinitializer, %carried145_0
  %v170 = select <4 x i1> %m169, <4 x float> zeroinitializer, <4 x float> %carried145_0
  %p171 = getelementptr inbounds float, ptr %p6, i64 %i164
  store <4 x float> %v170, ptr %p171, align 1
  %m172 = fcmp ogt <4 x float> zeroinitializer, %carried145_1
  %v173 = select <4 x i1> %m172, <4 x float> zeroinitializer, <4 x float> %carried145_1
  %p174 = getelementptr inbounds float, ptr %p6, i64 %i167
  store <4 x float> %v173, ptr %p174, align 1
  %i175 = add nsw i64 %index136, 2
  br label %loop136
done136:
  %i176 = add nsw i64 %index68, 1
  br label %loop68
done68:
  ret void
}
