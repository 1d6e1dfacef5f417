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
  %i72 = add nsw i64 %n32, 7
  %i73 = udiv i64 %i72, 8
  br label %loop74
loop74:
  %index74 = phi i64 [%first, %entry], [%i229, %done151]
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
  %i88 = mul nsw i64 %i83, 8
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
  %i107 = sub nsw i64 %n32, 4
  %i108 = sub nsw i64 %i107, %i88
  %c109 = icmp slt i64 0, %i108
  %i110 = select i1 %c109, i64 0, i64 %i108
  %c111 = icmp slt i64 4, %i108
  %i112 = select i1 %c111, i64 4, i64 %i108
  %p113 = getelementptr inbounds float, ptr %p6, i64 %i88
  %p114 = getelementptr inbounds float, ptr %p113, i64 %i110
  %v115 = load <4 x float>, ptr %p114, align 1
  %p116 = getelementptr inbounds float, ptr %p6, i64 %i88
  %p117 = getelementptr inbounds float, ptr %p116, i64 %i112
  %v118 = load <4 x float>, ptr %p117, align 1
  %i119 = mul nsw i64 %n48, %n38
  %i120 = mul nsw i64 %i83, %i119
  %p121 = getelementptr inbounds float, ptr %p4, i64 %i120
  %c122 = icmp slt i64 %i92, %n38
  %i123 = select i1 %c122, i64 %i92, i64 %n38
  %c124 = icmp sgt i64 %i95, %i123
  %i125 = select i1 %c124, i64 %i95, i64 %i123
  %i126 = udiv i64 %n48, 8
  %i127 = mul nsw i64 %i123, %i126
  br label %loop128
loop128:
  %index128 = phi i64 [0, %body74], [%i137, %body128]
  %carried128_0 = phi <4 x float> [%v115, %body74], [%v133, %body128]
  %carried128_1 = phi <4 x float> [%v118, %body74], [%v136, %body128]
  %c129 = icmp slt i64 %index128, %i127
  br i1 %c129, label %body128, label %done128
body128:
  %i130 = mul nsw i64 %index128, 8
  %p131 = getelementptr inbounds float, ptr %p121, i64 %i130
  %v132 = load <4 x float>, ptr %p131, align 4
  %v133 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v132, <4 x float> %carried128_0)
  %p134 = getelementptr inbounds float, ptr %p131, i64 4
  %v135 = load <4 x float>, ptr %p134, align 4
  %v136 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v135, <4 x float> %carried128_1)
  %i137 = add nsw i64 %index128, 1
  br label %loop128
done128:
  %i138 = udiv i64 %n48, 8
  %i139 = mul nsw i64 %i125, %i138
  %i140 = mul nsw i64 %n38, %i138
  br label %loop141
loop141:
  %index141 = phi i64 [%i139, %done128], [%i150, %body141]
  %carried141_0 = phi <4 x float> [%carried128_0, %done128], [%v146, %body141]
  %carried141_1 = phi <4 x float> [%carried128_1, %done128], [%v149, %body141]
  %c142 = icmp slt i64 %index141, %i140
  br i1 %c142, label %body141, label %done141
body141:
  %i143 = mul nsw i64 %index141, 8
  %p144 = getelementptr inbounds float, ptr %p121, i64 %i143
  %v145 = load <4 x float>, ptr %p144, align 4
  %v146 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v145, <4 x float> %carried141_0)
  %p147 = getelementptr inbounds float, ptr %p144, i64 4
  %v148 = load <4 x float>, ptr %p147, align 4
  %v149 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v148, <4 x float> %carried141_1)
  %i150 = add nsw i64 %index141, 1
  br label %loop141
done141:
  br label %loop151
loop151:
  %index151 = phi i64 [0, %done141], [%i228, %done171]
  %c152 = icmp slt i64 %index151, %n28
  br i1 %c152, label %body151, label %done151
body151:
  %c153 = icmp slt i64 %index151, %i106
  %i154 = select i1 %c153, i64 %index151, i64 %i106
  %i155 = mul nsw i64 %i154, 3
  %p156 = getelementptr inbounds float, ptr %p102, i64 %i155
  %i157 = mul nsw i64 %n48, %n38
  %i158 = mul nsw i64 %i83, %i157
  %p159 = getelementptr inbounds float, ptr %p4, i64 %i158
  %i160 = mul nsw i64 %n40, %n42
  %i161 = mul nsw i64 %i154, 5
  %i162 = add nsw i64 %i105, %i161
  %i163 = add nsw i64 %i162, %i88
  %p164 = getelementptr inbounds float, ptr %p8, i64 %i163
  %p165 = getelementptr inbounds float, ptr %p164, i64 %i110
  call void @llvm.prefetch.p0(ptr %p165, i32 1, i32 3, i32 1)
  %p166 = getelementptr inbounds float, ptr %p164, i64 %i112
  call void @llvm.prefetch.p0(ptr %p166, i32 1, i32 3, i32 1)
  %p167 = getelementptr inbounds float, ptr %p164, i64 %i110
  %p168 = getelementptr inbounds float, ptr %p167, i64 5
  call void @llvm.prefetch.p0(ptr %p168, i32 1, i32 3, i32 1)
  %p169 = getelementptr inbounds float, ptr %p164, i64 %i112
  %p170 = getelementptr inbounds float, ptr %p169, i64 5
  call void @llvm.prefetch.p0(ptr %p170, i32 1, i32 3, i32 1)
  br label %loop171
loop171:
  %index171 = phi i64 [%i92, %body151], [%i199, %done175]
  %carried171_0 = phi <4 x float> [%carried141_0, %body151], [%carried175_0, %done175]
  %carried171_1 = phi <4 x float> [%carried141_1, %body151], [%carried175_1, %done175]
  %carried171_2 = phi <4 x float> [%carried141_0, %body151], [%carried175_2, %done175]
  %carried171_3 = phi <4 x float> [%carried141_1, %body151], [%carried175_3, %done175]
  %c172 = icmp slt i64 %index171, %i95
  br i1 %c172, label %body171, label %done171
body171:
  %i173 = mul nsw i64 %index171, %n20
  %i174 = mul nsw i64 %index171, %n48
  br label %loop175
loop175:
  %index175 = phi i64 [0, %body171], [%i198, %body175]
  %carried175_0 = phi <4 x float> [%carried171_0, %body171], [%v190, %body175]
  %carried175_1 = phi <4 x float> [%carried171_1, %body171], [%v191, %body175]
  %carried175_2 = phi <4 x float> [%carried171_2, %body171], [%v196, %body175]
  %carried175_3 = phi <4 x float> [%carried171_3, %body171], [%v197, %body175]
  %c176 = icmp slt i64 %index175, %i160
  br i1 %c176, label %body175, label %done175
body175:
  %i177 = add nsw i64 %i173, %index175
  %i178 = mul nsw i64 %index175, 8
  %i179 = add nsw i64 %i174, %i178
  %p180 = getelementptr inbounds float, ptr %p159, i64 %i179
  %p181 = getelementptr inbounds float, ptr %p180, i64 128
  call void @llvm.prefetch.p0(ptr %p181, i32 0, i32 3, i32 1)
  %v182 = load <4 x float>, ptr %p180, align 4
  %p183 = getelementptr inbounds float, ptr %p180, i64 4
  %p184 = getelementptr inbounds float, ptr %p180, i64 132
  call void @llvm.prefetch.p0(ptr %p184, i32 0, i32 3, i32 1)
  %v185 = load <4 x float>, ptr %p183, align 4
  %p186 = getelementptr inbounds float, ptr %p156, i64 %i177
  %v187 = load float, ptr %p186, align 4
  %v188 = insertelement <4 x float> poison, float %v187, i64 0
  %v189 = shufflevector <4 x float> %v188, <4 x float> poison, <4 x i32> zeroinitializer
  %v190 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v189, <4 x float> %v182, <4 x float> %carried175_0)
  %v191 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v189, <4 x float> %v185, <4 x float> %carried175_1)
  %p192 = getelementptr inbounds float, ptr %p186, i64 3
  %v193 = load float, ptr %p192, align 4
  %v194 = insertelement <4 x float> poison, float %v193, i64 0
  %v195 = shufflevector <4 x float> %v194, <4 x float> poison, <4 x i32> zeroinitializer
  %v196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v195, <4 x float> %v182, <4 x float> %carried175_2)
  %v197 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v195, <4 x float> %v185, <4 x float> %carried175_3)
  %i198 = add nsw i64 %index175, 1
  br label %loop175
done175:
  %i199 = add nsw i64 %index171, 1
  br label %loop171
done171:
  %p200 = getelementptr inbounds float, ptr %p12, i64 %i163
  %p201 = getelementptr inbounds float, ptr %p200, i64 %i110
  %v202 = load <4 x float>, ptr %p201, align 1
  %v203 = fadd <4 x float> %carried171_0, %v202
  %p204 = getelementptr inbounds float, ptr %p8, i64 %i163
  %p205 = getelementptr inbounds float, ptr %p204, i64 %i110
  store <4 x float> %v203, ptr %p205, align 1
  %p206 = getelementptr inbounds float, ptr %p12, i64 %i163
  %p207 = getelementptr inbounds float, ptr %p206, i64 %i112
  %v208 = load <4 x float>, ptr %p207, align 1
  %v209 = fadd <4 x float> %carried171_1, %v208
  %p210 = getelementptr inbounds float, ptr %p8, i64 %i163
  %p211 = getelementptr inbounds float, ptr %p210, i64 %i112
  store <4 x float> %v209, ptr %p211, align 1
  %p212 = getelementptr inbounds float, ptr %p12, i64 %i163
  %p213 = getelementptr inbounds float, ptr %p212, i64 %i110
  %p214 = getelementptr inbounds float, ptr %p213, i64 5
  %v215 = load <4 x float>, ptr %p214, align 1
  %v216 = fadd <4 x float> %carried171_2, %v215
  %p217 = getelementptr inbounds float, ptr %p8, i64 %i163
  %p218 = getelementptr inbounds float, ptr %p217, i64 %i110
  %p219 = getelementptr inbounds float, ptr %p218, i64 5
  store <4 x float> %v216, ptr %p219, align 1
  %p220 = getelementptr inbounds float, ptr %p12, i64 %i163
  %p221 = getelementptr inbounds float, ptr %p220, i64 %i112
  %p222 = getelementptr inbounds float, ptr %p221, i64 5
  %v223 = load <4 x float>, ptr %p222, align 1
  %v224 = fadd <4 x float> %carried171_3, %v223
  %p225 = getelementptr inbounds float, ptr %p8, i64 %i163
  %p226 = getelementptr inbounds float, ptr %p225, i64 %i112
  %p227 = getelementptr inbounds float, ptr %p226, i64 5
  store <4 x float> %v224, ptr %p227, align 1
  %i228 = add nsw i64 %index151, 2
  br label %loop151
done151:
  %i229 = add nsw i64 %index74, 1
  br label %loop74
done74:
  ret void
}
