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
  %p12 = load ptr, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %arguments, i64 6
  %p14 = load ptr, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %arguments, i64 7
  %p16 = load ptr, ptr %v15, align 8
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
  %v57 = load float, ptr %p4, align 4
  %v58 = insertelement <4 x float> poison, float %v57, i64 0
  %v59 = shufflevector <4 x float> %v58, <4 x float> poison, <4 x i32> zeroinitializer
  br label %loop60
loop60:
  %index60 = phi i64 [%first, %entry], [%i239, %done112]
  %c61 = icmp slt i64 %index60, %last
  br i1 %c61, label %body60, label %done60
body60:
  %i62 = udiv i64 %index60, %n36
  %i63 = urem i64 %index60, %n36
  %i64 = mul nsw i64 %i63, %n32
  %i65 = sub nsw i64 %n34, %i64
  %c66 = icmp slt i64 %n32, %i65
  %i67 = select i1 %c66, i64 %n32, i64 %i65
  %i68 = mul nsw i64 %i62, 24
  %i69 = mul nsw i64 %i64, 4
  %p70 = getelementptr inbounds float, ptr %p2, i64 %i68
  %p71 = getelementptr inbounds float, ptr %p70, i64 %i69
  %i72 = mul nsw i64 %i64, 4
  %i73 = mul nsw i64 %i67, 4
  %i74 = add nsw i64 %i72, %i73
  %c75 = icmp slt i64 %n30, %i74
  %i76 = select i1 %c75, i64 %n30, i64 %i74
  %i77 = urem i64 %i62, %n28
  %i78 = udiv i64 %i62, %n28
  %i79 = udiv i64 %i78, %n26
  %i80 = urem i64 %i78, %n26
  %i81 = mul nsw i64 %i80, 2
  %i82 = mul nsw i64 %i77, 2
  %p83 = getelementptr inbounds float, ptr %p71, i64 %n38
  %i84 = mul nsw i64 2, %n38
  %p85 = getelementptr inbounds float, ptr %p71, i64 %i84
  %i86 = mul nsw i64 3, %n38
  %p87 = getelementptr inbounds float, ptr %p71, i64 %i86
  %i88 = mul nsw i64 4, %n38
  %p89 = getelementptr inbounds float, ptr %p71, i64 %i88
  %i90 = mul nsw i64 5, %n38
  %p91 = getelementptr inbounds float, ptr %p71, i64 %i90
  %i92 = mul nsw i64 6, %n38
  %p93 = getelementptr inbounds float, ptr %p71, i64 %i92
  %i94 = mul nsw i64 7, %n38
  %p95 = getelementptr inbounds float, ptr %p71, i64 %i94
  %i96 = mul nsw i64 8, %n38
  %p97 = getelementptr inbounds float, ptr %p71, i64 %i96
  %i98 = mul nsw i64 9, %n38
  %p99 = getelementptr inbounds float, ptr %p71, i64 %i98
  %i100 = mul nsw i64 10, %n38
  %p101 = getelementptr inbounds float, ptr %p71, i64 %i100
  %i102 = mul nsw i64 11, %n38
  %p103 = getelementptr inbounds float, ptr %p71, i64 %i102
  %i104 = mul nsw i64 12, %n38
  %p105 = getelementptr inbounds float, ptr %p71, i64 %i104
  %i106 = mul nsw i64 13, %n38
  %p107 = getelementptr inbounds float, ptr %p71, i64 %i106
  %i108 = mul nsw i64 14, %n38
  %p109 = getelementptr inbounds float, ptr %p71, i64 %i108
  %i110 = mul nsw i64 15, %n38
  %p111 = getelementptr inbounds float, ptr %p71, i64 %i110
  br label %loop112
loop112:
  %index112 = phi i64 [%i72, %body60], [%i238, %after213]
  %c113 = icmp slt i64 %index112, %i76
  br i1 %c113, label %body112, label %done112
body112:
  %i114 = sub nsw i64 %i76, %index112
  %c115 = icmp sgt i64 %i114, 0
  %i116 = select i1 %c115, i64 %i114, i64 0
  %c117 = icmp slt i64 %i116, 4
  %i118 = select i1 %c117, i64 %i116, i64 4
  %v119 = trunc i64 %i118 to i32
  %v120 = insertelement <4 x i32> poison, i32 %v119, i64 0
  %v121 = shufflevector <4 x i32> %v120, <4 x i32> poison, <4 x i32> zeroinitializer
  %m122 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v121
  %p123 = getelementptr inbounds float, ptr %p6, i64 %index112
  %v124 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p123, i32 1, <4 x i1> %m122, <4 x float> zeroinitializer)
  %i125 = sub nsw i64 %index112, %i72
  %p126 = getelementptr inbounds float, ptr %p71, i64 %i125
  %v127 = load <4 x float>, ptr %p126, align 4
  %p128 = getelementptr inbounds float, ptr %p89, i64 %i125
  %v129 = load <4 x float>, ptr %p128, align 4
  %p130 = getelementptr inbounds float, ptr %p97, i64 %i125
  %v131 = load <4 x float>, ptr %p130, align 4
  %p132 = getelementptr inbounds float, ptr %p105, i64 %i125
  %v133 = load <4 x float>, ptr %p132, align 4
  %v134 = fadd <4 x float> %v129, %v131
  %v135 = fsub <4 x float> %v129, %v131
  %v136 = fadd <4 x float> %v127, %v134
  %v137 = fsub <4 x float> %v135, %v133
  %p138 = getelementptr inbounds float, ptr %p83, i64 %i125
  %v139 = load <4 x float>, ptr %p138, align 4
  %p140 = getelementptr inbounds float, ptr %p91, i64 %i125
  %v141 = load <4 x float>, ptr %p140, align 4
  %p142 = getelementptr inbounds float, ptr %p99, i64 %i125
  %v143 = load <4 x float>, ptr %p142, align 4
  %p144 = getelementptr inbounds float, ptr %p107, i64 %i125
  %v145 = load <4 x float>, ptr %p144, align 4
  %v146 = fadd <4 x float> %v141, %v143
  %v147 = fsub <4 x float> %v141, %v143
  %v148 = fadd <4 x float> %v139, %v146
  %v149 = fsub <4 x float> %v147, %v145
  %p150 = getelementptr inbounds float, ptr %p85, i64 %i125
  %v151 = load <4 x float>, ptr %p150, align 4
  %p152 = getelementptr inbounds float, ptr %p93, i64 %i125
  %v153 = load <4 x float>, ptr %p152, align 4
  %p154 = getelementptr inbounds float, ptr %p101, i64 %i125
  %v155 = load <4 x float>, ptr %p154, align 4
  %p156 = getelementptr inbounds float, ptr %p109, i64 %i125
  %v157 = load <4 x float>, ptr %p156, align 4
  %v158 = fadd <4 x float> %v153, %v155
  %v159 = fsub <4 x float> %v153, %v155
  %v160 = fadd <4 x float> %v151, %v158
  %v161 = fsub <4 x float> %v159, %v157
  %p162 = getelementptr inbounds float, ptr %p87, i64 %i125
  %v163 = load <4 x float>, ptr %p162, align 4
  %p164 = getelementptr inbounds float, ptr %p95, i64 %i125
  %v165 = load <4 x float>, ptr %p164, align 4
  %p166 = getelementptr inbounds float, ptr %p103, i64 %i125
  %v167 = load <4 x float>, ptr %p166, align 4
  %p168 = getelementptr inbounds float, ptr %p111, i64 %i125
  %v169 = load <4 x float>, ptr %p168, align 4
  %v170 = fadd <4 x float> %v165, %v167
  %v171 = fsub <4 x float> %v165, %v167
  %v172 = fadd <4 x float> %v163, %v170
  %v173 = fsub <4 x float> %v171, %v169
  %v174 = fadd <4 x float> %v148, %v160
  %v175 = fsub <4 x float> %v148, %v160
  %v176 = fadd <4 x float> %v136, %v174
  %v177 = fsub <4 x float> %v175, %v172
  %v178 = fadd <4 x float> %v149, %v161
  %v179 = fsub <4 x float> %v149, %v161
  %v180 = fadd <4 x float> %v137, %v178
  %v181 = fsub <4 x float> %v179, %v173
  %v182 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v176, <4 x float> %v59, <4 x float> %v124)
  %v183 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v177, <4 x float> %v59, <4 x float> %v124)
  %v184 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v180, <4 x float> %v59, <4 x float> %v124)
  %v185 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v181, <4 x float> %v59, <4 x float> %v124)
  %i186 = mul nsw i64 %i79, %n18
  %c187 = icmp slt i64 %i81, %n22
  br i1 %c187, label %then188, label %after188
then188:
  %c189 = icmp slt i64 %i82, %n24
  br i1 %c189, label %then190, label %after190
then190:
  %i191 = mul nsw i64 %i81, %n20
  %i192 = mul nsw i64 %i82, 5
  %i193 = add nsw i64 %i191, %i192
  %i194 = add nsw i64 %i186, %i193
  %i195 = add nsw i64 %i194, %index112
  %m196 = fcmp ogt <4 x float> zeroinitializer, %v182
  %v197 = select <4 x i1> %m196, <4 x float> zeroinitializer, <4 x float> %v182
  %p198 = getelementptr inbounds float, ptr %p8, i64 %i195
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v197, ptr %p198, i32 1, <4 x i1> %m122)
  br label %after190
after190:
  %i199 = add nsw i64 %i82, 1
  %c200 = icmp slt i64 %i199, %n24
  br i1 %c200, label %then201, label %after201
then201:
  %i202 = mul nsw i64 %i81, %n20
  %i203 = add nsw i64 %i82, 1
  %i204 = mul nsw i64 %i203, 5
  %i205 = add nsw i64 %i202, %i204
  %i206 = add nsw i64 %i186, %i205
  %i207 = add nsw i64 %i206, %index112
  %m208 = fcmp ogt <4 x float> zeroinitializer, %v183
  %v209 = select <4 x i1> %m208, <4 x float> zeroinitializer, <4 x float> %v183
  %p210 = getelementptr inbounds float, ptr %p8, i64 %i207
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v209, ptr %p210, i32 1, <4 x i1> %m122)
  br label %after201
after201:
  br label %after188
after188:
  %i211 = add nsw i64 %i81, 1
  %c212 = icmp slt i64 %i211, %n22
  br i1 %c212, label %then213, label %after213
then213:
  %c214 = icmp slt i64 %i82, %n24
  br i1 %c214, label %then215, label %after215
then215:
  %i216 = add nsw i64 %i81, 1
  %i217 = mul nsw i64 %i216, %n20
  %i218 = mul nsw i64 %i82, 5
  %i219 = add nsw i64 %i217, %i218
  %i220 = add nsw i64 %i186, %i219
  %i221 = add nsw i64 %i220, %index112
  %m222 = fcmp ogt <4 x float> zeroinitializer, %v184
  %v223 = select <4 x i1> %m222, <4 x float> zeroinitializer, <4 x float> %v184
  %p224 = getelementptr inbounds float, ptr %p8, i64 %i221
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v223, ptr %p224, i32 1, <4 x i1> %m122)
  br label %after215
after215:
  %i225 = add nsw i64 %i82, 1
  %c226 = icmp slt i64 %i225, %n24
  br i1 %c226, label %then227, label %after227
then227:
  %i228 = add nsw i64 %i81, 1
  %i229 = mul nsw i64 %i228, %n20
  %i230 = add nsw i64 %i82, 1
  %i231 = mul nsw i64 %i230, 5
  %i232 = add nsw i64 %i229, %i231
  %i233 = add nsw i64 %i186, %i232
  %i234 = add nsw i64 %i233, %index112
  %m235 = fcmp ogt <4 x float> zeroinitializer, %v185
  %v236 = select <4 x i1> %m235, <4 x float> zeroinitializer, <4 x float> %v185
  %p237 = getelementptr inbounds float, ptr %p8, i64 %i234
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v236, ptr %p237, i32 1, <4 x i1> %m122)
  br label %after227
after227:
  br label %after213
after213:
  %i238 = add nsw i64 %index112, 4
  br label %loop112
done112:
  %i239 = add nsw i64 %index60, 1
  br label %loop60
done60:
  ret void
}
