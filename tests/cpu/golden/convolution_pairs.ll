declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.x86.avx512bf16.dpbf16ps.128(<4 x float>, <8 x bfloat>, <8 x bfloat>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare void @llvm.masked.store.v4bf16.p0(<4 x bfloat>, ptr, i32, <4 x i1>)
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
  %index74 = phi i64 [%first, %entry], [%i226, %done148]
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
  %p101 = getelementptr inbounds bfloat, ptr %p2, i64 %i98
  %p102 = getelementptr inbounds bfloat, ptr %p101, i64 %i100
  %i103 = mul nsw i64 %i86, %n22
  %i104 = mul nsw i64 %i87, %n24
  %i105 = add nsw i64 %i103, %i104
  %i106 = sub nsw i64 %n28, 2
  %i107 = sub nsw i64 %n32, %i88
  %c108 = icmp sgt i64 %i107, 0
  %i109 = select i1 %c108, i64 %i107, i64 0
  %c110 = icmp slt i64 %i109, 4
  %i111 = select i1 %c110, i64 %i109, i64 4
  %v112 = trunc i64 %i111 to i32
  %v113 = insertelement <4 x i32> poison, i32 %v112, i64 0
  %v114 = shufflevector <4 x i32> %v113, <4 x i32> poison, <4 x i32> zeroinitializer
  %m115 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v114
  %p116 = getelementptr inbounds float, ptr %p6, i64 %i88
  %v117 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p116, i32 1, <4 x i1> %m115, <4 x float> zeroinitializer)
  %i118 = mul nsw i64 %n48, %n38
  %i119 = mul nsw i64 %i83, %i118
  %p120 = getelementptr inbounds float, ptr %p4, i64 %i119
  %c121 = icmp slt i64 %i92, %n38
  %i122 = select i1 %c121, i64 %i92, i64 %n38
  %c123 = icmp sgt i64 %i95, %i122
  %i124 = select i1 %c123, i64 %i95, i64 %i122
  %i125 = udiv i64 %n48, 4
  %i126 = mul nsw i64 %i122, %i125
  br label %loop127
loop127:
  %index127 = phi i64 [0, %body74], [%i135, %body127]
  %carried127_0 = phi <4 x float> [%v117, %body74], [%v134, %body127]
  %c128 = icmp slt i64 %index127, %i126
  br i1 %c128, label %body127, label %done127
body127:
  %i129 = mul nsw i64 %index127, 4
  %p130 = getelementptr inbounds float, ptr %p120, i64 %i129
  %v131 = load <4 x i32>, ptr %p130, align 4
  %v132 = bitcast <4 x i32> zeroinitializer to <8 x bfloat>
  %v133 = bitcast <4 x i32> %v131 to <8 x bfloat>
  %v134 = call <4 x float> @llvm.x86.avx512bf16.dpbf16ps.128(<4 x float> %carried127_0, <8 x bfloat> %v132, <8 x bfloat> %v133)
  %i135 = add nsw i64 %index127, 1
  br label %loop127
done127:
  %i136 = udiv i64 %n48, 4
  %i137 = mul nsw i64 %i124, %i136
  %i138 = mul nsw i64 %n38, %i136
  br label %loop139
loop139:
  %index139 = phi i64 [%i137, %done127], [%i147, %body139]
  %carried139_0 = phi <4 x float> [%carried127_0, %done127], [%v146, %body139]
  %c140 = icmp slt i64 %index139, %i138
  br i1 %c140, label %body139, label %done139
body139:
  %i141 = mul nsw i64 %index139, 4
  %p142 = getelementptr inbounds float, ptr %p120, i64 %i141
  %v143 = load <4 x i32>, ptr %p142, align 4
  %v144 = bitcast <4 x i32> zeroinitializer to <8 x bfloat>
  %v145 = bitcast <4 x i32> %v143 to <8 x bfloat>
  %v146 = call <4 x float> @llvm.x86.avx512bf16.dpbf16ps.128(<4 x float> %carried139_0, <8 x bfloat> %v144, <8 x bfloat> %v145)
  %i147 = add nsw i64 %index139, 1
  br label %loop139
done139:
  br label %loop148
loop148:
  %index148 = phi i64 [0, %done139], [%i225, %done164]
  %c149 = icmp slt i64 %index148, %n28
  br i1 %c149, label %body148, label %done148
body148:
  %c150 = icmp slt i64 %index148, %i106
  %i151 = select i1 %c150, i64 %index148, i64 %i106
  %i152 = mul nsw i64 %i151, 3
  %p153 = getelementptr inbounds bfloat, ptr %p102, i64 %i152
  %i154 = mul nsw i64 %n48, %n38
  %i155 = mul nsw i64 %i83, %i154
  %p156 = getelementptr inbounds float, ptr %p4, i64 %i155
  %i157 = mul nsw i64 %n40, %n42
  %i158 = udiv i64 %i157, 2
  %i159 = mul nsw i64 %i151, 5
  %i160 = add nsw i64 %i105, %i159
  %i161 = add nsw i64 %i160, %i88
  %p162 = getelementptr inbounds bfloat, ptr %p8, i64 %i161
  call void @llvm.prefetch.p0(ptr %p162, i32 1, i32 3, i32 1)
  %p163 = getelementptr inbounds bfloat, ptr %p162, i64 5
  call void @llvm.prefetch.p0(ptr %p163, i32 1, i32 3, i32 1)
  br label %loop164
loop164:
  %index164 = phi i64 [%i92, %body148], [%i215, %done168]
  %carried164_0 = phi <4 x float> [%carried139_0, %body148], [%v206, %done168]
  %carried164_1 = phi <4 x float> [%carried139_0, %body148], [%v214, %done168]
  %c165 = icmp slt i64 %index164, %i95
  br i1 %c165, label %body164, label %done164
body164:
  %i166 = mul nsw i64 %index164, %n20
  %i167 = mul nsw i64 %index164, %n48
  br label %loop168
loop168:
  %index168 = phi i64 [0, %body164], [%i191, %body168]
  %carried168_0 = phi <4 x float> [%carried164_0, %body164], [%v183, %body168]
  %carried168_1 = phi <4 x float> [%carried164_1, %body164], [%v190, %body168]
  %c169 = icmp slt i64 %index168, %i158
  br i1 %c169, label %body168, label %done168
body168:
  %i170 = mul nsw i64 %index168, 2
  %i171 = add nsw i64 %i166, %i170
  %i172 = mul nsw i64 %index168, 4
  %i173 = add nsw i64 %i167, %i172
  %p174 = getelementptr inbounds float, ptr %p156, i64 %i173
  %p175 = getelementptr inbounds float, ptr %p174, i64 64
  call void @llvm.prefetch.p0(ptr %p175, i32 0, i32 3, i32 1)
  %v176 = load <4 x i32>, ptr %p174, align 4
  %p177 = getelementptr inbounds bfloat, ptr %p153, i64 %i171
  %v178 = load i32, ptr %p177, align 2
  %v179 = insertelement <4 x i32> poison, i32 %v178, i64 0
  %v180 = shufflevector <4 x i32> %v179, <4 x i32> poison, <4 x i32> zeroinitializer
  %v181 = bitcast <4 x i32> %v180 to <8 x bfloat>
  %v182 = bitcast <4 x i32> %v176 to <8 x bfloat>
  %v183 = call <4 x float> @llvm.x86.avx512bf16.dpbf16ps.128(<4 x float> %carried168_0, <8 x bfloat> %v181, <8 x bfloat> %v182)
  %p184 = getelementptr inbounds bfloat, ptr %p177, i64 3
  %v185 = load i32, ptr %p184, align 2
  %v186 = insertelement <4 x i32> poison, i32 %v185, i64 0
  %v187 = shufflevector <4 x i32> %v186, <4 x i32> poison, <4 x i32> zeroinitializer
  %v188 = bitcast <4 x i32> %v187 to <8 x bfloat>
  %v189 = bitcast <4 x i32> %v176 to <8 x bfloat>
  %v190 = call <4 x float> @llvm.x86.avx512bf16.dpbf16ps.128(<4 x float> %carried168_1, <8 x bfloat> %v188, <8 x bfloat> %v189)
  %i191 = add nsw i64 %index168, 1
  br label %loop168
done168:
  %i192 = mul nsw i64 %i158, 2
  %i193 = add nsw i64 %i166, %i192
  %i194 = mul nsw i64 %i158, 4
  %i195 = add nsw i64 %i167, %i194
  %p196 = getelementptr inbounds float, ptr %p156, i64 %i195
  %p197 = getelementptr inbounds float, ptr %p196, i64 64
  call void @llvm.prefetch.p0(ptr %p197, i32 0, i32 3, i32 1)
  %v198 = load <4 x i32>, ptr %p196, align 4
  %p199 = getelementptr inbounds bfloat, ptr %p153, i64 %i193
  %v200 = load i16, ptr %p199, align 2
  %v201 = zext i16 %v200 to i32
  %v202 = insertelement <4 x i32> poison, i32 %v201, i64 0
  %v203 = shufflevector <4 x i32> %v202, <4 x i32> poison, <4 x i32> zeroinitializer
  %v204 = bitcast <4 x i32> %v203 to <8 x bfloat>
  %v205 = bitcast <4 x i32> %v198 to <8 x bfloat>
  %v206 = call <4 x float> @llvm.x86.avx512bf16.dpbf16ps.128(<4 x float> %carried168_0, <8 x bfloat> %v204, <8 x bfloat> %v205)
  %p207 = getelementptr inbounds bfloat, ptr %p199, i64 3
  %v208 = load i16, ptr %p207, align 2
  %v209 = zext i16 %v208 to i32
  %v210 = insertelement <4 x i32> poison, i32 %v209, i64 0
  %v211 = shufflevector <4 x i32> %v210, <4 x i32> poison, <4 x i32> zeroinitializer
  %v212 = bitcast <4 x i32> %v211 to <8 x bfloat>
  %v213 = bitcast <4 x i32> %v198 to <8 x bfloat>
  %v214 = call <4 x float> @llvm.x86.avx512bf16.dpbf16ps.128(<4 x float> %carried168_1, <8 x bfloat> %v212, <8 x bfloat> %v213)
  %i215 = add nsw i64 %index164, 1
  br label %loop164
done164:
  %m216 = fcmp ogt <4 x float> zeroinitializer, %carried164_0
  %v217 = select <4 x i1> %m216, <4 x float> zeroinitializer, <4 x float> %carried164_0
  %p218 = getelementptr inbounds bfloat, ptr %p8, i64 %i161
  %v219 = fptrunc <4 x float> %v217 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v219, ptr %p218, i32 1, <4 x i1> %m115)
  %m220 = fcmp ogt <4 x float> zeroinitializer, %carried164_1
  %v221 = select <4 x i1> %m220, <4 x float> zeroinitializer, <4 x float> %carried164_1
  %p222 = getelementptr inbounds bfloat, ptr %p8, i64 %i161
  %p223 = getelementptr inbounds bfloat, ptr %p222, i64 5
  %v224 = fptrunc <4 x float> %v221 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v224, ptr %p223, i32 1, <4 x i1> %m115)
  %i225 = add nsw i64 %index148, 2
  br label %loop148
done148:
  %i226 = add nsw i64 %index74, 1
  br label %loop74
done74:
  ret void
}
