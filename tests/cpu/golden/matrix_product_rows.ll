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
  %p12 = load ptr, ptr %v11, align 8
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
  %v63 = getelementptr inbounds i64, ptr %arguments, i64 31
  %n64 = load i64, ptr %v63, align 8
  %i65 = add nsw i64 %n16, 3
  %i66 = udiv i64 %i65, 4
  %i67 = sub nsw i64 %n20, 1
  %i68 = add nsw i64 %n14, %i67
  %i69 = udiv i64 %i68, %n20
  br label %loop70
loop70:
  %index70 = phi i64 [%first, %entry], [%i178, %done138]
  %c71 = icmp slt i64 %index70, %last
  br i1 %c71, label %body70, label %done70
body70:
  %i72 = udiv i64 %index70, %i66
  %i73 = urem i64 %index70, %i66
  %i74 = udiv i64 %i72, %i69
  %i75 = urem i64 %i72, %i69
  %i76 = udiv i64 %i74, %n40
  %i77 = urem i64 %i74, %n40
  %i78 = mul nsw i64 %i77, %n48
  %i79 = mul nsw i64 %i77, %n56
  %i80 = mul nsw i64 %i77, %n64
  %i81 = udiv i64 %i76, %n38
  %i82 = urem i64 %i76, %n38
  %i83 = mul nsw i64 %i82, %n46
  %i84 = add nsw i64 %i78, %i83
  %i85 = mul nsw i64 %i82, %n54
  %i86 = add nsw i64 %i79, %i85
  %i87 = mul nsw i64 %i82, %n62
  %i88 = add nsw i64 %i80, %i87
  %i89 = udiv i64 %i81, %n36
  %i90 = urem i64 %i81, %n36
  %i91 = mul nsw i64 %i90, %n44
  %i92 = add nsw i64 %i84, %i91
  %i93 = mul nsw i64 %i90, %n52
  %i94 = add nsw i64 %i86, %i93
  %i95 = mul nsw i64 %i90, %n60
  %i96 = add nsw i64 %i88, %i95
  %i97 = mul nsw i64 %i89, %n42
  %i98 = add nsw i64 %i92, %i97
  %i99 = mul nsw i64 %i89, %n50
  %i100 = add nsw i64 %i94, %i99
  %i101 = mul nsw i64 %i89, %n58
  %i102 = add nsw i64 %i96, %i101
  %i103 = mul nsw i64 %i73, 4
  %i104 = mul nsw i64 %i75, %n20
  %i105 = add nsw i64 %i104, %n20
  %c106 = icmp slt i64 %i105, %n14
  %i107 = select i1 %c106, i64 %i105, i64 %n14
  %i108 = sub nsw i64 %n16, %i103
  %p109 = getelementptr inbounds float, ptr %p2, i64 %i98
  %p110 = getelementptr inbounds float, ptr %p4, i64 %i100
  %i111 = sub nsw i64 %n16, %i103
  br label %loop112
loop112:
  %index112 = phi i64 [0, %body70], [%i136, %after125]
  %c113 = icmp slt i64 %index112, %n18
  br i1 %c113, label %body112, label %done112
body112:
  %i114 = mul nsw i64 %index112, %n28
  %p115 = getelementptr inbounds float, ptr %p110, i64 %i114
  %i116 = mul nsw i64 %index112, 4
  %p117 = getelementptr inbounds float, ptr %scratch, i64 %i116
  %c118 = icmp sge i64 %i111, 4
  br i1 %c118, label %then119, label %after119
then119:
  %p120 = getelementptr inbounds float, ptr %p115, i64 %i103
  %v121 = load <4 x float>, ptr %p120, align 1
  store <4 x float> %v121, ptr %p117, align 4
  br label %after119
after119:
  %c122 = icmp sgt i64 %i111, 0
  %c123 = xor i1 %c118, true
  %c124 = and i1 %c122, %c123
  br i1 %c124, label %then125, label %after125
then125:
  %c126 = icmp sgt i64 %i111, 0
  %i127 = select i1 %c126, i64 %i111, i64 0
  %c128 = icmp slt i64 %i127, 4
  %i129 = select i1 %c128, i64 %i127, i64 4
  %v130 = trunc i64 %i129 to i32
  %v131 = insertelement <4 x i32> poison, i32 %v130, i64 0
  %v132 = shufflevector <4 x i32> %v131, <4 x i32> poison, <4 x i32> zeroinitializer
  %m133 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v132
  %p134 = getelementptr inbounds float, ptr %p115, i64 %i103
  %v135 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p134, i32 1, <4 x i1> %m133, <4 x float> zeroinitializer)
  store <4 x float> %v135, ptr %p117, align 4
  br label %after125
after125:
  %i136 = add nsw i64 %index112, 1
  br label %loop112
done112:
  %i137 = sub nsw i64 %i107, 1
  br label %loop138
loop138:
  %index138 = phi i64 [%i104, %done112], [%i177, %done147]
  %c139 = icmp slt i64 %index138, %i107
  br i1 %c139, label %body138, label %done138
body138:
  %i140 = add nsw i64 %index138, 1
  %c141 = icmp slt i64 %i140, %i137
  %i142 = select i1 %c141, i64 %i140, i64 %i137
  %i143 = mul nsw i64 %index138, %n24
  %p144 = getelementptr inbounds float, ptr %p109, i64 %i143
  %i145 = mul nsw i64 %i142, %n24
  %p146 = getelementptr inbounds float, ptr %p109, i64 %i145
  br label %loop147
loop147:
  %index147 = phi i64 [0, %body138], [%i163, %body147]
  %carried147_0 = phi <4 x float> [zeroinitializer, %body138], [%v157, %body147]
  %carried147_1 = phi <4 x float> [zeroinitializer, %body138], [%v162, %body147]
  %c148 = icmp slt i64 %index147, %n18
  br i1 %c148, label %body147, label %done147
body147:
  %i149 = mul nsw i64 %index147, %n26
  %i150 = mul nsw i64 %index147, 4
  %p151 = getelementptr inbounds float, ptr %scratch, i64 %i150
  %v152 = load <4 x float>, ptr %p151, align 4
  %p153 = getelementptr inbounds float, ptr %p144, i64 %i149
  %v154 = load float, ptr %p153, align 4
  %v155 = insertelement <4 x float> poison, float %v154, i64 0
  %v156 = shufflevector <4 x float> %v155, <4 x float> poison, <4 x i32> zeroinitializer
  %v157 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v156, <4 x float> %v152, <4 x float> %carried147_0)
  %p158 = getelementptr inbounds float, ptr %p146, i64 %i149
  %v159 = load float, ptr %p158, align 4
  %v160 = insertelement <4 x float> poison, float %v159, i64 0
  %v161 = shufflevector <4 x float> %v160, <4 x float> poison, <4 x i32> zeroinitializer
  %v162 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v161, <4 x float> %v152, <4 x float> %carried147_1)
  %i163 = add nsw i64 %index147, 1
  br label %loop147
done147:
  %i164 = mul nsw i64 %index138, %n32
  %i165 = add nsw i64 %i102, %i164
  %i166 = add nsw i64 %i165, %i103
  %i167 = mul nsw i64 %i142, %n32
  %i168 = add nsw i64 %i102, %i167
  %i169 = add nsw i64 %i168, %i103
  %i170 = sub nsw i64 %n16, %i103
  %m171 = fcmp ogt <4 x float> zeroinitializer, %carried147_0
  %v172 = select <4 x i1> %m171, <4 x float> zeroinitializer, <4 x float> %carried147_0
  %p173 = getelementptr inbounds float, ptr %p6, i64 %i166
  store <4 x float> %v172, ptr %p173, align 1
  %m174 = fcmp ogt <4 x float> zeroinitializer, %carried147_1
  %v175 = select <4 x i1> %m174, <4 x float> zeroinitializer, <4 x float> %carried147_1
  %p176 = getelementptr inbounds float, ptr %p6, i64 %i169
  store <4 x float> %v175, ptr %p176, align 1
  %i177 = add nsw i64 %index138, 2
  br label %loop138
done138:
  %i178 = add nsw i64 %index70, 1
  br label %loop70
done70:
  ret void
}
