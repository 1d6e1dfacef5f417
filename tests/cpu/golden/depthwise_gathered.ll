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
  %v53 = getelementptr inbounds i64, ptr %arguments, i64 26
  %n54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %arguments, i64 27
  %n56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %arguments, i64 28
  %n58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %arguments, i64 29
  %n60 = load i64, ptr %v59, align 8
  %i61 = add nsw i64 %n32, 3
  %i62 = udiv i64 %i61, 4
  %i63 = add nsw i64 %i62, 1
  %i64 = udiv i64 %i63, 2
  %c65 = icmp sgt i64 %n38, 1
  %i66 = mul nsw i64 %n40, %n42
  br label %loop67
loop67:
  %index67 = phi i64 [0, %entry], [%i70, %body67]
  %c68 = icmp slt i64 %index67, %i66
  br i1 %c68, label %body67, label %done67
body67:
  %p69 = getelementptr inbounds float, ptr %scratch, i64 %index67
  store <4 x float> zeroinitializer, ptr %p69, align 4
  %i70 = add nsw i64 %index67, 4
  br label %loop67
done67:
  %i71 = sub nsw i64 %n26, 2
  br label %loop72
loop72:
  %index72 = phi i64 [%first, %done67], [%i220, %done87]
  %c73 = icmp slt i64 %index72, %last
  br i1 %c73, label %body72, label %done72
body72:
  %i74 = udiv i64 %index72, %i64
  %i75 = urem i64 %index72, %i64
  %i76 = udiv i64 %i74, %n38
  %i77 = urem i64 %i74, %n38
  %i78 = mul nsw i64 %i77, %n24
  %i79 = udiv i64 %i78, %n38
  %i80 = add nsw i64 %i77, 1
  %i81 = mul nsw i64 %i80, %n24
  %i82 = udiv i64 %i81, %n38
  %i83 = mul nsw i64 %i75, 2
  %i84 = add nsw i64 %i83, 2
  %c85 = icmp slt i64 %i62, %i84
  %i86 = select i1 %c85, i64 %i62, i64 %i84
  br label %loop87
loop87:
  %index87 = phi i64 [%i83, %body72], [%i219, %done174]
  %c88 = icmp slt i64 %index87, %i86
  br i1 %c88, label %body87, label %done87
body87:
  %i89 = mul nsw i64 %index87, 4
  %i90 = sub nsw i64 %n32, 4
  %c91 = icmp slt i64 %i89, %i90
  %i92 = select i1 %c91, i64 %i89, i64 %i90
  %p93 = getelementptr inbounds float, ptr %p6, i64 %i92
  %v94 = load <4 x float>, ptr %p93, align 1
  %p95 = getelementptr inbounds float, ptr %p4, i64 %i92
  %p96 = getelementptr inbounds float, ptr %p4, i64 %n32
  %p97 = getelementptr inbounds float, ptr %p96, i64 %i92
  %v98 = load <4 x float>, ptr %p95, align 1
  %v99 = load <4 x float>, ptr %p97, align 1
  %i100 = mul nsw i64 2, %n32
  %p101 = getelementptr inbounds float, ptr %p4, i64 %i100
  %p102 = getelementptr inbounds float, ptr %p101, i64 %i92
  %i103 = mul nsw i64 3, %n32
  %p104 = getelementptr inbounds float, ptr %p4, i64 %i103
  %p105 = getelementptr inbounds float, ptr %p104, i64 %i92
  %v106 = load <4 x float>, ptr %p102, align 1
  %v107 = load <4 x float>, ptr %p105, align 1
  %i108 = sub nsw i64 %i79, %n34
  %i109 = add nsw i64 %i108, %n40
  %c110 = icmp sgt i64 %i108, 0
  %i111 = select i1 %c110, i64 %i108, i64 0
  %c112 = icmp slt i64 %i111, %i109
  %i113 = select i1 %c112, i64 %i111, i64 %i109
  %c114 = icmp slt i64 %i109, %n28
  %i115 = select i1 %c114, i64 %i109, i64 %n28
  %c116 = icmp sgt i64 %i115, %i113
  %i117 = select i1 %c116, i64 %i115, i64 %i113
  br i1 %c65, label %then118, label %after118
then118:
  %i119 = sub nsw i64 %i113, %i108
  %i120 = mul nsw i64 %i119, %n42
  br label %loop121
loop121:
  %index121 = phi i64 [0, %then118], [%i124, %body121]
  %c122 = icmp slt i64 %index121, %i120
  br i1 %c122, label %body121, label %done121
body121:
  %p123 = getelementptr inbounds float, ptr %scratch, i64 %index121
  store <4 x float> zeroinitializer, ptr %p123, align 4
  %i124 = add nsw i64 %index121, 4
  br label %loop121
done121:
  %i125 = sub nsw i64 %i117, %i108
  %i126 = mul nsw i64 %i125, %n42
  %p127 = getelementptr inbounds float, ptr %scratch, i64 %i126
  %i128 = sub nsw i64 %i109, %i117
  %i129 = mul nsw i64 %i128, %n42
  br label %loop130
loop130:
  %index130 = phi i64 [0, %done121], [%i133, %body130]
  %c131 = icmp slt i64 %index130, %i129
  br i1 %c131, label %body130, label %done130
body130:
  %p132 = getelementptr inbounds float, ptr %p127, i64 %index130
  store <4 x float> zeroinitializer, ptr %p132, align 4
  %i133 = add nsw i64 %index130, 4
  br label %loop130
done130:
  br label %after118
after118:
  %i134 = mul nsw i64 %i76, %n16
  %p135 = getelementptr inbounds float, ptr %p2, i64 %i134
  %p136 = getelementptr inbounds float, ptr %p135, i64 %i92
  %i137 = mul nsw i64 %n36, 4
  %i138 = udiv i64 %n30, 4
  %i139 = mul nsw i64 %i138, 4
  br label %loop140
loop140:
  %index140 = phi i64 [%i113, %after118], [%i173, %done165]
  %c141 = icmp slt i64 %index140, %i117
  br i1 %c141, label %body140, label %done140
body140:
  %i142 = mul nsw i64 %index140, %n18
  %p143 = getelementptr inbounds float, ptr %p136, i64 %i142
  %i144 = sub nsw i64 %index140, %i108
  %i145 = mul nsw i64 %i144, %n42
  %p146 = getelementptr inbounds float, ptr %scratch, i64 %i145
  %p147 = getelementptr inbounds float, ptr %p146, i64 %i137
  br label %loop148
loop148:
  %index148 = phi i64 [0, %body140], [%i164, %body148]
  %c149 = icmp slt i64 %index148, %i139
  br i1 %c149, label %body148, label %done148
body148:
  %i150 = mul nsw i64 %index148, 5
  %p151 = getelementptr inbounds float, ptr %p143, i64 %i150
  %i152 = mul nsw i64 %index148, 4
  %p153 = getelementptr inbounds float, ptr %p147, i64 %i152
  %v154 = load <4 x float>, ptr %p151, align 1
  store <4 x float> %v154, ptr %p153, align 4
  %p155 = getelementptr inbounds float, ptr %p151, i64 5
  %v156 = load <4 x float>, ptr %p155, align 1
  %p157 = getelementptr inbounds float, ptr %p153, i64 4
  store <4 x float> %v156, ptr %p157, align 4
  %p158 = getelementptr inbounds float, ptr %p151, i64 10
  %v159 = load <4 x float>, ptr %p158, align 1
  %p160 = getelementptr inbounds float, ptr %p153, i64 8
  store <4 x float> %v159, ptr %p160, align 4
  %p161 = getelementptr inbounds float, ptr %p151, i64 15
  %v162 = load <4 x float>, ptr %p161, align 1
  %p163 = getelementptr inbounds float, ptr %p153, i64 12
  store <4 x float> %v162, ptr %p163, align 4
  %i164 = add nsw i64 %index148, 4
  br label %loop148
done148:
  br label %loop165
loop165:
  %index165 = phi i64 [%i139, %done148], [%i172, %body165]
  %c166 = icmp slt i64 %index165, %n30
  br i1 %c166, label %body165, label %done165
body165:
  %i167 = mul nsw i64 %index165, 5
  %p168 = getelementptr inbounds float, ptr %p143, i64 %i167
  %i169 = mul nsw i64 %index165, 4
  %p170 = getelementptr inbounds float, ptr %p147, i64 %i169
  %v171 = load <4 x float>, ptr %p168, align 1
  store <4 x float> %v171, ptr %p170, align 4
  %i172 = add nsw i64 %index165, 1
  br label %loop165
done165:
  %i173 = add nsw i64 %index140, 1
  br label %loop140
done140:
  br label %loop174
loop174:
  %index174 = phi i64 [0, %done140], [%i218, %done178]
  %c175 = icmp slt i64 %index174, %n26
  br i1 %c175, label %body174, label %done174
body174:
  %c176 = icmp slt i64 %index174, %i71
  %i177 = select i1 %c176, i64 %index174, i64 %i71
  br label %loop178
loop178:
  %index178 = phi i64 [%i79, %body174], [%i217, %body178]
  %c179 = icmp slt i64 %index178, %i82
  br i1 %c179, label %body178, label %done178
body178:
  %i180 = sub nsw i64 %index178, %i79
  %i181 = mul nsw i64 %i177, 4
  %i182 = mul nsw i64 %i180, %n42
  %p183 = getelementptr inbounds float, ptr %scratch, i64 %i182
  %p184 = getelementptr inbounds float, ptr %p183, i64 %i181
  %v185 = load <4 x float>, ptr %p184, align 1
  %v186 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v185, <4 x float> %v98, <4 x float> %v94)
  %p187 = getelementptr inbounds float, ptr %p184, i64 4
  %v188 = load <4 x float>, ptr %p187, align 1
  %v189 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v188, <4 x float> %v99, <4 x float> %v186)
  %v190 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v188, <4 x float> %v98, <4 x float> %v94)
  %p191 = getelementptr inbounds float, ptr %p184, i64 8
  %v192 = load <4 x float>, ptr %p191, align 1
  %v193 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v192, <4 x float> %v99, <4 x float> %v190)
  %p194 = getelementptr inbounds float, ptr %p184, i64 %n42
  %v195 = load <4 x float>, ptr %p194, align 1
  %v196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v195, <4 x float> %v106, <4 x float> %v189)
  %p197 = getelementptr inbounds float, ptr %p194, i64 4
  %v198 = load <4 x float>, ptr %p197, align 1
  %v199 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v198, <4 x float> %v107, <4 x float> %v196)
  %v200 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v198, <4 x float> %v106, <4 x float> %v193)
  %p201 = getelementptr inbounds float, ptr %p194, i64 8
  %v202 = load <4 x float>, ptr %p201, align 1
  %v203 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v202, <4 x float> %v107, <4 x float> %v200)
  %i204 = mul nsw i64 %i76, %n20
  %i205 = mul nsw i64 %index178, %n22
  %i206 = add nsw i64 %i204, %i205
  %i207 = mul nsw i64 %i177, 5
  %i208 = add nsw i64 %i206, %i207
  %i209 = add nsw i64 %i208, %i92
  %m210 = fcmp ogt <4 x float> zeroinitializer, %v199
  %v211 = select <4 x i1> %m210, <4 x float> zeroinitializer, <4 x float> %v199
  %p212 = getelementptr inbounds float, ptr %p8, i64 %i209
  store <4 x float> %v211, ptr %p212, align 1
  %m213 = fcmp ogt <4 x float> zeroinitializer, %v203
  %v214 = select <4 x i1> %m213, <4 x float> zeroinitializer, <4 x float> %v203
  %p215 = getelementptr inbounds float, ptr %p8, i64 %i209
  %p216 = getelementptr inbounds float, ptr %p215, i64 5
  store <4 x float> %v214, ptr %p216, align 1
  %i217 = add nsw i64 %index178, 1
  br label %loop178
done178:
  %i218 = add nsw i64 %index174, 2
  br label %loop174
done174:
  %i219 = add nsw i64 %index87, 1
  br label %loop87
done87:
  %i220 = add nsw i64 %index72, 1
  br label %loop72
done72:
  ret void
}
