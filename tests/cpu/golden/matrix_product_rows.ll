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
  %v71 = getelementptr inbounds i64, ptr %arguments, i64 35
  %n72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %arguments, i64 36
  %n74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %arguments, i64 37
  %n76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %arguments, i64 38
  %n78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %arguments, i64 39
  %n80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %arguments, i64 40
  %n82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %arguments, i64 41
  %n84 = load i64, ptr %v83, align 8
  %i85 = add nsw i64 %n18, 3
  %i86 = udiv i64 %i85, 4
  %i87 = sub nsw i64 %n22, 1
  %i88 = add nsw i64 %n16, %i87
  %i89 = udiv i64 %i88, %n22
  br label %loop90
loop90:
  %index90 = phi i64 [%first, %entry], [%i198, %done158]
  %c91 = icmp slt i64 %index90, %last
  br i1 %c91, label %body90, label %done90
body90:
  %i92 = udiv i64 %index90, %i86
  %i93 = urem i64 %index90, %i86
  %i94 = udiv i64 %i92, %i89
  %i95 = urem i64 %i92, %i89
  %i96 = udiv i64 %i94, %n42
  %i97 = urem i64 %i94, %n42
  %i98 = mul nsw i64 %i97, %n50
  %i99 = mul nsw i64 %i97, %n58
  %i100 = mul nsw i64 %i97, %n66
  %i101 = udiv i64 %i96, %n40
  %i102 = urem i64 %i96, %n40
  %i103 = mul nsw i64 %i102, %n48
  %i104 = add nsw i64 %i98, %i103
  %i105 = mul nsw i64 %i102, %n56
  %i106 = add nsw i64 %i99, %i105
  %i107 = mul nsw i64 %i102, %n64
  %i108 = add nsw i64 %i100, %i107
  %i109 = udiv i64 %i101, %n38
  %i110 = urem i64 %i101, %n38
  %i111 = mul nsw i64 %i110, %n46
  %i112 = add nsw i64 %i104, %i111
  %i113 = mul nsw i64 %i110, %n54
  %i114 = add nsw i64 %i106, %i113
  %i115 = mul nsw i64 %i110, %n62
  %i116 = add nsw i64 %i108, %i115
  %i117 = mul nsw i64 %i109, %n44
  %i118 = add nsw i64 %i112, %i117
  %i119 = mul nsw i64 %i109, %n52
  %i120 = add nsw i64 %i114, %i119
  %i121 = mul nsw i64 %i109, %n60
  %i122 = add nsw i64 %i116, %i121
  %i123 = mul nsw i64 %i93, 4
  %i124 = mul nsw i64 %i95, %n22
  %i125 = add nsw i64 %i124, %n22
  %c126 = icmp slt i64 %i125, %n16
  %i127 = select i1 %c126, i64 %i125, i64 %n16
  %i128 = sub nsw i64 %n18, %i123
  %p129 = getelementptr inbounds float, ptr %p2, i64 %i118
  %p130 = getelementptr inbounds float, ptr %p4, i64 %i120
  %i131 = sub nsw i64 %n18, %i123
  br label %loop132
loop132:
  %index132 = phi i64 [0, %body90], [%i156, %after145]
  %c133 = icmp slt i64 %index132, %n20
  br i1 %c133, label %body132, label %done132
body132:
  %i134 = mul nsw i64 %index132, %n30
  %p135 = getelementptr inbounds float, ptr %p130, i64 %i134
  %i136 = mul nsw i64 %index132, 4
  %p137 = getelementptr inbounds float, ptr %scratch, i64 %i136
  %c138 = icmp sge i64 %i131, 4
  br i1 %c138, label %then139, label %after139
then139:
  %p140 = getelementptr inbounds float, ptr %p135, i64 %i123
  %v141 = load <4 x float>, ptr %p140, align 1
  store <4 x float> %v141, ptr %p137, align 4
  br label %after139
after139:
  %c142 = icmp sgt i64 %i131, 0
  %c143 = xor i1 %c138, true
  %c144 = and i1 %c142, %c143
  br i1 %c144, label %then145, label %after145
then145:
  %c146 = icmp sgt i64 %i131, 0
  %i147 = select i1 %c146, i64 %i131, i64 0
  %c148 = icmp slt i64 %i147, 4
  %i149 = select i1 %c148, i64 %i147, i64 4
  %v150 = trunc i64 %i149 to i32
  %v151 = insertelement <4 x i32> poison, i32 %v150, i64 0
  %v152 = shufflevector <4 x i32> %v151, <4 x i32> poison, <4 x i32> zeroinitializer
  %m153 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v152
  %p154 = getelementptr inbounds float, ptr %p135, i64 %i123
  %v155 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p154, i32 1, <4 x i1> %m153, <4 x float> zeroinitializer)
  store <4 x float> %v155, ptr %p137, align 4
  br label %after145
after145:
  %i156 = add nsw i64 %index132, 1
  br label %loop132
done132:
  %i157 = sub nsw i64 %i127, 1
  br label %loop158
loop158:
  %index158 = phi i64 [%i124, %done132], [%i197, %done167]
  %c159 = icmp slt i64 %index158, %i127
  br i1 %c159, label %body158, label %done158
body158:
  %i160 = add nsw i64 %index158, 1
  %c161 = icmp slt i64 %i160, %i157
  %i162 = select i1 %c161, i64 %i160, i64 %i157
  %i163 = mul nsw i64 %index158, %n26
  %p164 = getelementptr inbounds float, ptr %p129, i64 %i163
  %i165 = mul nsw i64 %i162, %n26
  %p166 = getelementptr inbounds float, ptr %p129, i64 %i165
  br label %loop167
loop167:
  %index167 = phi i64 [0, %body158], [%i183, %body167]
  %carried167_0 = phi <4 x float> [zeroinitializer, %body158], [%v177, %body167]
  %carried167_1 = phi <4 x float> [zeroinitializer, %body158], [%v182, %body167]
  %c168 = icmp slt i64 %index167, %n20
  br i1 %c168, label %body167, label %done167
body167:
  %i169 = mul nsw i64 %index167, %n28
  %i170 = mul nsw i64 %index167, 4
  %p171 = getelementptr inbounds float, ptr %scratch, i64 %i170
  %v172 = load <4 x float>, ptr %p171, align 4
  %p173 = getelementptr inbounds float, ptr %p164, i64 %i169
  %v174 = load float, ptr %p173, align 4
  %v175 = insertelement <4 x float> poison, float %v174, i64 0
  %v176 = shufflevector <4 x float> %v175, <4 x float> poison, <4 x i32> zeroinitializer
  %v177 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v176, <4 x float> %v172, <4 x float> %carried167_0)
  %p178 = getelementptr inbounds float, ptr %p166, i64 %i169
  %v179 = load float, ptr %p178, align 4
  %v180 = insertelement <4 x float> poison, float %v179, i64 0
  %v181 = shufflevector <4 x float> %v180, <4 x float> poison, <4 x i32> zeroinitializer
  %v182 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v181, <4 x float> %v172, <4 x float> %carried167_1)
  %i183 = add nsw i64 %index167, 1
  br label %loop167
done167:
  %i184 = mul nsw i64 %index158, %n34
  %i185 = add nsw i64 %i122, %i184
  %i186 = add nsw i64 %i185, %i123
  %i187 = mul nsw i64 %i162, %n34
  %i188 = add nsw i64 %i122, %i187
  %i189 = add nsw i64 %i188, %i123
  %i190 = sub nsw i64 %n18, %i123
  %m191 = fcmp ogt <4 x float> zeroinitializer, %carried167_0
  %v192 = select <4 x i1> %m191, <4 x float> zeroinitializer, <4 x float> %carried167_0
  %p193 = getelementptr inbounds float, ptr %p6, i64 %i186
  store <4 x float> %v192, ptr %p193, align 1
  %m194 = fcmp ogt <4 x float> zeroinitializer, %carried167_1
  %v195 = select <4 x i1> %m194, <4 x float> zeroinitializer, <4 x float> %carried167_1
  %p196 = getelementptr inbounds float, ptr %p6, i64 %i189
  store <4 x float> %v195, ptr %p196, align 1
  %i197 = add nsw i64 %index158, 2
  br label %loop158
done158:
  %i198 = add nsw i64 %index90, 1
  br label %loop90
done90:
  ret void
}
