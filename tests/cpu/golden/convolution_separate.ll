declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
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
  %v57 = getelementptr inbounds i64, ptr %arguments, i64 28
  %n58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %arguments, i64 29
  %n60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %arguments, i64 30
  %n62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %arguments, i64 31
  %n64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %arguments, i64 32
  %n66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %arguments, i64 33
  %n68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %arguments, i64 34
  %n70 = load i64, ptr %v69, align 8
  %i71 = mul nsw i64 %n30, %n26
  %i72 = add nsw i64 %n32, 3
  %i73 = udiv i64 %i72, 4
  br label %loop74
loop74:
  %index74 = phi i64 [%first, %entry], [%i200, %done133]
  %c75 = icmp slt i64 %index74, %last
  br i1 %c75, label %body74, label %done74
body74:
  %i76 = mul nsw i64 %i73, %n52
  %i77 = udiv i64 %index74, %i76
  %i78 = mul nsw i64 %i77, %n52
  %i79 = urem i64 %index74, %i76
  %i80 = sub nsw i64 %i71, %i78
  %c81 = icmp slt i64 %n52, %i80
  %i82 = select i1 %c81, i64 %n52, i64 %i80
  %i83 = udiv i64 %i79, %i82
  %i84 = urem i64 %i79, %i82
  %i85 = add nsw i64 %i78, %i84
  %i86 = udiv i64 %i85, %n26
  %i87 = urem i64 %i85, %n26
  %i88 = mul nsw i64 %i83, 4
  %i89 = sub nsw i64 %i87, %n44
  %i90 = sub nsw i64 0, %i89
  %c91 = icmp sgt i64 0, %i90
  %i92 = select i1 %c91, i64 0, i64 %i90
  %i93 = sub nsw i64 %n34, %i89
  %c94 = icmp slt i64 %n38, %i93
  %i95 = select i1 %c94, i64 %n38, i64 %i93
  %i96 = mul nsw i64 %i86, %n18
  %i97 = mul nsw i64 %i89, %n20
  %i98 = add nsw i64 %i96, %i97
  %i99 = sub nsw i64 0, %n46
  %i100 = mul nsw i64 %i99, 3
  %p101 = getelementptr inbounds float, ptr %p2, i64 %i98
  %p102 = getelementptr inbounds float, ptr %p101, i64 %i100
  %i103 = mul nsw i64 %i86, %n22
  %i104 = mul nsw i64 %i87, %n24
  %i105 = add nsw i64 %i103, %i104
  %i106 = sub nsw i64 %n28, 2
  %i107 = mul nsw i64 %n48, %n38
  %i108 = mul nsw i64 %i83, %i107
  %p109 = getelementptr inbounds float, ptr %p4, i64 %i108
  %c110 = icmp slt i64 %i92, %n38
  %i111 = select i1 %c110, i64 %i92, i64 %n38
  %c112 = icmp sgt i64 %i95, %i111
  %i113 = select i1 %c112, i64 %i95, i64 %i111
  %i114 = udiv i64 %n48, 4
  %i115 = mul nsw i64 %i111, %i114
  br label %loop116
loop116:
  %index116 = phi i64 [0, %body74], [%i122, %body116]
  %carried116_0 = phi <4 x float> [zeroinitializer, %body74], [%v121, %body116]
  %c117 = icmp slt i64 %index116, %i115
  br i1 %c117, label %body116, label %done116
body116:
  %i118 = mul nsw i64 %index116, 4
  %p119 = getelementptr inbounds float, ptr %p109, i64 %i118
  %v120 = load <4 x float>, ptr %p119, align 4
  %v121 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v120, <4 x float> %carried116_0)
  %i122 = add nsw i64 %index116, 1
  br label %loop116
done116:
  %i123 = udiv i64 %n48, 4
  %i124 = mul nsw i64 %i113, %i123
  %i125 = mul nsw i64 %n38, %i123
  br label %loop126
loop126:
  %index126 = phi i64 [%i124, %done116], [%i132, %body126]
  %carried126_0 = phi <4 x float> [%carried116_0, %done116], [%v131, %body126]
  %c127 = icmp slt i64 %index126, %i125
  br i1 %c127, label %body126, label %done126
body126:
  %i128 = mul nsw i64 %index126, 4
  %p129 = getelementptr inbounds float, ptr %p109, i64 %i128
  %v130 = load <4 x float>, ptr %p129, align 4
  %v131 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v130, <4 x float> %carried126_0)
  %i132 = add nsw i64 %index126, 1
  br label %loop126
done126:
  br label %loop133
loop133:
  %index133 = phi i64 [0, %done126], [%i199, %done158]
  %c134 = icmp slt i64 %index133, %n28
  br i1 %c134, label %body133, label %done133
body133:
  %c135 = icmp slt i64 %index133, %i106
  %i136 = select i1 %c135, i64 %index133, i64 %i106
  %i137 = mul nsw i64 %i136, 3
  %p138 = getelementptr inbounds float, ptr %p102, i64 %i137
  %i139 = mul nsw i64 %n48, %n38
  %i140 = mul nsw i64 %i83, %i139
  %p141 = getelementptr inbounds float, ptr %p4, i64 %i140
  %i142 = sub nsw i64 %i136, %n46
  %i143 = add nsw i64 %i142, 1
  %i144 = sub nsw i64 0, %i143
  %c145 = icmp sgt i64 0, %i144
  %i146 = select i1 %c145, i64 0, i64 %i144
  %i147 = sub nsw i64 %n36, %i142
  %c148 = icmp slt i64 %n40, %i147
  %i149 = select i1 %c148, i64 %n40, i64 %i147
  %c150 = icmp sgt i64 %i146, 0
  %c151 = icmp slt i64 %i149, %n40
  %c152 = or i1 %c150, %c151
  %v153 = select i1 %c152, <4 x float> zeroinitializer, <4 x float> zeroinitializer
  %v154 = fadd <4 x float> %carried126_0, %v153
  %i155 = mul nsw i64 %i136, 5
  %i156 = add nsw i64 %i105, %i155
  %i157 = add nsw i64 %i156, %i88
  br label %loop158
loop158:
  %index158 = phi i64 [%i92, %body133], [%i188, %done162]
  %carried158_0 = phi <4 x float> [%v154, %body133], [%carried162_0, %done162]
  %carried158_1 = phi <4 x float> [%v154, %body133], [%carried162_1, %done162]
  %c159 = icmp slt i64 %index158, %i95
  br i1 %c159, label %body158, label %done158
body158:
  %i160 = mul nsw i64 %index158, %n20
  %i161 = mul nsw i64 %index158, %n48
  br label %loop162
loop162:
  %index162 = phi i64 [%i146, %body158], [%i187, %done168]
  %carried162_0 = phi <4 x float> [%carried158_0, %body158], [%carried168_0, %done168]
  %carried162_1 = phi <4 x float> [%carried158_1, %body158], [%carried168_1, %done168]
  %c163 = icmp slt i64 %index162, %i149
  br i1 %c163, label %body162, label %done162
body162:
  %i164 = mul nsw i64 %index162, 3
  %i165 = add nsw i64 %i160, %i164
  %i166 = mul nsw i64 %index162, %n50
  %i167 = add nsw i64 %i161, %i166
  br label %loop168
loop168:
  %index168 = phi i64 [0, %body162], [%i186, %body168]
  %carried168_0 = phi <4 x float> [%carried162_0, %body162], [%v180, %body168]
  %carried168_1 = phi <4 x float> [%carried162_1, %body162], [%v185, %body168]
  %c169 = icmp slt i64 %index168, %n42
  br i1 %c169, label %body168, label %done168
body168:
  %i170 = add nsw i64 %i165, %index168
  %i171 = mul nsw i64 %index168, 4
  %i172 = add nsw i64 %i167, %i171
  %p173 = getelementptr inbounds float, ptr %p141, i64 %i172
  %p174 = getelementptr inbounds float, ptr %p173, i64 64
  call void @llvm.prefetch.p0(ptr %p174, i32 0, i32 3, i32 1)
  %v175 = load <4 x float>, ptr %p173, align 4
  %p176 = getelementptr inbounds float, ptr %p138, i64 %i170
  %v177 = load float, ptr %p176, align 4
  %v178 = insertelement <4 x float> poison, float %v177, i64 0
  %v179 = shufflevector <4 x float> %v178, <4 x float> poison, <4 x i32> zeroinitializer
  %v180 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v179, <4 x float> %v175, <4 x float> %carried168_0)
  %p181 = getelementptr inbounds float, ptr %p176, i64 3
  %v182 = load float, ptr %p181, align 4
  %v183 = insertelement <4 x float> poison, float %v182, i64 0
  %v184 = shufflevector <4 x float> %v183, <4 x float> poison, <4 x i32> zeroinitializer
  %v185 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v184, <4 x float> %v175, <4 x float> %carried168_1)
  %i186 = add nsw i64 %index168, 1
  br label %loop168
done168:
  %i187 = add nsw i64 %index162, 1
  br label %loop162
done162:
  %i188 = add nsw i64 %index158, 1
  br label %loop158
done158:
  %p189 = getelementptr inbounds float, ptr %p12, i64 %i157
  %v190 = load <4 x float>, ptr %p189, align 1
  %v191 = fadd <4 x float> %carried158_0, %v190
  %p192 = getelementptr inbounds float, ptr %p8, i64 %i157
  store <4 x float> %v191, ptr %p192, align 16, !nontemporal !0
  %p193 = getelementptr inbounds float, ptr %p12, i64 %i157
  %p194 = getelementptr inbounds float, ptr %p193, i64 5
  %v195 = load <4 x float>, ptr %p194, align 1
  %v196 = fadd <4 x float> %carried158_1, %v195
  %p197 = getelementptr inbounds float, ptr %p8, i64 %i157
  %p198 = getelementptr inbounds float, ptr %p197, i64 5
  store <4 x float> %v196, ptr %p198, align 16, !nontemporal !0
  %i199 = add nsw i64 %index133, 2
  br label %loop133
done133:
  %i200 = add nsw i64 %index74, 1
  br label %loop74
done74:
  ret void
}
!0 = !{i32 1}
