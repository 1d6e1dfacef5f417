declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare void @llvm.masked.store.v4i8.p0(<4 x i8>, ptr, i32, <4 x i1>)
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
  %index74 = phi i64 [%first, %entry], [%i265, %done165]
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
  %i89 = mul nsw i64 %i87, 2
  %i90 = sub nsw i64 %i89, %n44
  %i91 = sub nsw i64 0, %i90
  %i92 = sub nsw i64 %i91, 1
  %c93 = icmp sgt i64 0, %i92
  %i94 = select i1 %c93, i64 0, i64 %i92
  %i95 = sub nsw i64 %n34, %i90
  %c96 = icmp slt i64 %n38, %i95
  %i97 = select i1 %c96, i64 %n38, i64 %i95
  %i98 = mul nsw i64 %i86, %n18
  %i99 = mul nsw i64 %i90, %n20
  %i100 = add nsw i64 %i98, %i99
  %i101 = sub nsw i64 0, %n46
  %i102 = mul nsw i64 %i101, 3
  %p103 = getelementptr inbounds float, ptr %p2, i64 %i100
  %p104 = getelementptr inbounds float, ptr %p103, i64 %i102
  %i105 = mul nsw i64 %i86, %n22
  %i106 = mul nsw i64 %i87, %n24
  %i107 = add nsw i64 %i105, %i106
  %i108 = sub nsw i64 %n28, 2
  %i109 = sub nsw i64 %n32, %i88
  %c110 = icmp sgt i64 %i109, 0
  %i111 = select i1 %c110, i64 %i109, i64 0
  %c112 = icmp slt i64 %i111, 4
  %i113 = select i1 %c112, i64 %i111, i64 4
  %v114 = trunc i64 %i113 to i32
  %v115 = insertelement <4 x i32> poison, i32 %v114, i64 0
  %v116 = shufflevector <4 x i32> %v115, <4 x i32> poison, <4 x i32> zeroinitializer
  %m117 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v116
  %i118 = sub nsw i64 %n32, %i88
  %i119 = sub nsw i64 %i118, 4
  %c120 = icmp sgt i64 %i119, 0
  %i121 = select i1 %c120, i64 %i119, i64 0
  %c122 = icmp slt i64 %i121, 4
  %i123 = select i1 %c122, i64 %i121, i64 4
  %v124 = trunc i64 %i123 to i32
  %v125 = insertelement <4 x i32> poison, i32 %v124, i64 0
  %v126 = shufflevector <4 x i32> %v125, <4 x i32> poison, <4 x i32> zeroinitializer
  %m127 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v126
  %p128 = getelementptr inbounds float, ptr %p6, i64 %i88
  %v129 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p128, i32 1, <4 x i1> %m117, <4 x float> zeroinitializer)
  %p130 = getelementptr inbounds float, ptr %p6, i64 %i88
  %p131 = getelementptr inbounds float, ptr %p130, i64 4
  %v132 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p131, i32 1, <4 x i1> %m127, <4 x float> zeroinitializer)
  %i133 = mul nsw i64 %n48, %n38
  %i134 = mul nsw i64 %i83, %i133
  %p135 = getelementptr inbounds float, ptr %p4, i64 %i134
  %c136 = icmp slt i64 %i94, %n38
  %i137 = select i1 %c136, i64 %i94, i64 %n38
  %c138 = icmp sgt i64 %i97, %i137
  %i139 = select i1 %c138, i64 %i97, i64 %i137
  %i140 = udiv i64 %n48, 8
  %i141 = mul nsw i64 %i137, %i140
  br label %loop142
loop142:
  %index142 = phi i64 [0, %body74], [%i151, %body142]
  %carried142_0 = phi <4 x float> [%v129, %body74], [%v147, %body142]
  %carried142_1 = phi <4 x float> [%v132, %body74], [%v150, %body142]
  %c143 = icmp slt i64 %index142, %i141
  br i1 %c143, label %body142, label %done142
body142:
  %i144 = mul nsw i64 %index142, 8
  %p145 = getelementptr inbounds float, ptr %p135, i64 %i144
  %v146 = load <4 x float>, ptr %p145, align 4
  %v147 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v146, <4 x float> %carried142_0)
  %p148 = getelementptr inbounds float, ptr %p145, i64 4
  %v149 = load <4 x float>, ptr %p148, align 4
  %v150 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v149, <4 x float> %carried142_1)
  %i151 = add nsw i64 %index142, 1
  br label %loop142
done142:
  %i152 = udiv i64 %n48, 8
  %i153 = mul nsw i64 %i139, %i152
  %i154 = mul nsw i64 %n38, %i152
  br label %loop155
loop155:
  %index155 = phi i64 [%i153, %done142], [%i164, %body155]
  %carried155_0 = phi <4 x float> [%carried142_0, %done142], [%v160, %body155]
  %carried155_1 = phi <4 x float> [%carried142_1, %done142], [%v163, %body155]
  %c156 = icmp slt i64 %index155, %i154
  br i1 %c156, label %body155, label %done155
body155:
  %i157 = mul nsw i64 %index155, 8
  %p158 = getelementptr inbounds float, ptr %p135, i64 %i157
  %v159 = load <4 x float>, ptr %p158, align 4
  %v160 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v159, <4 x float> %carried155_0)
  %p161 = getelementptr inbounds float, ptr %p158, i64 4
  %v162 = load <4 x float>, ptr %p161, align 4
  %v163 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v162, <4 x float> %carried155_1)
  %i164 = add nsw i64 %index155, 1
  br label %loop155
done155:
  br label %loop165
loop165:
  %index165 = phi i64 [0, %done155], [%i264, %done182]
  %c166 = icmp slt i64 %index165, %n28
  br i1 %c166, label %body165, label %done165
body165:
  %c167 = icmp slt i64 %index165, %i108
  %i168 = select i1 %c167, i64 %index165, i64 %i108
  %i169 = mul nsw i64 %i168, 3
  %p170 = getelementptr inbounds float, ptr %p104, i64 %i169
  %p171 = getelementptr inbounds float, ptr %p170, i64 %n20
  %i172 = mul nsw i64 %n48, %n38
  %i173 = mul nsw i64 %i83, %i172
  %p174 = getelementptr inbounds float, ptr %p4, i64 %i173
  %i175 = mul nsw i64 %n40, %n42
  %i176 = udiv i64 %i168, 2
  %i177 = mul nsw i64 %i176, 5
  %i178 = add nsw i64 %i107, %i177
  %i179 = add nsw i64 %i178, %i88
  %p180 = getelementptr inbounds float, ptr %p8, i64 %i179
  call void @llvm.prefetch.p0(ptr %p180, i32 1, i32 3, i32 1)
  %p181 = getelementptr inbounds float, ptr %p180, i64 4
  call void @llvm.prefetch.p0(ptr %p181, i32 1, i32 3, i32 1)
  br label %loop182
loop182:
  %index182 = phi i64 [%i94, %body165], [%i222, %done186]
  %carried182_0 = phi <4 x float> [%carried155_0, %body165], [%carried186_0, %done186]
  %carried182_1 = phi <4 x float> [%carried155_1, %body165], [%carried186_1, %done186]
  %carried182_2 = phi <4 x float> [%carried155_0, %body165], [%carried186_2, %done186]
  %carried182_3 = phi <4 x float> [%carried155_1, %body165], [%carried186_3, %done186]
  %carried182_4 = phi <4 x float> [%carried155_0, %body165], [%carried186_4, %done186]
  %carried182_5 = phi <4 x float> [%carried155_1, %body165], [%carried186_5, %done186]
  %carried182_6 = phi <4 x float> [%carried155_0, %body165], [%carried186_6, %done186]
  %carried182_7 = phi <4 x float> [%carried155_1, %body165], [%carried186_7, %done186]
  %c183 = icmp slt i64 %index182, %i97
  br i1 %c183, label %body182, label %done182
body182:
  %i184 = mul nsw i64 %index182, %n20
  %i185 = mul nsw i64 %index182, %n48
  br label %loop186
loop186:
  %index186 = phi i64 [0, %body182], [%i221, %body186]
  %carried186_0 = phi <4 x float> [%carried182_0, %body182], [%v201, %body186]
  %carried186_1 = phi <4 x float> [%carried182_1, %body182], [%v202, %body186]
  %carried186_2 = phi <4 x float> [%carried182_2, %body182], [%v207, %body186]
  %carried186_3 = phi <4 x float> [%carried182_3, %body182], [%v208, %body186]
  %carried186_4 = phi <4 x float> [%carried182_4, %body182], [%v213, %body186]
  %carried186_5 = phi <4 x float> [%carried182_5, %body182], [%v214, %body186]
  %carried186_6 = phi <4 x float> [%carried182_6, %body182], [%v219, %body186]
  %carried186_7 = phi <4 x float> [%carried182_7, %body182], [%v220, %body186]
  %c187 = icmp slt i64 %index186, %i175
  br i1 %c187, label %body186, label %done186
body186:
  %i188 = add nsw i64 %i184, %index186
  %i189 = mul nsw i64 %index186, 8
  %i190 = add nsw i64 %i185, %i189
  %p191 = getelementptr inbounds float, ptr %p174, i64 %i190
  %p192 = getelementptr inbounds float, ptr %p191, i64 128
  call void @llvm.prefetch.p0(ptr %p192, i32 0, i32 3, i32 1)
  %v193 = load <4 x float>, ptr %p191, align 4
  %p194 = getelementptr inbounds float, ptr %p191, i64 4
  %p195 = getelementptr inbounds float, ptr %p191, i64 132
  call void @llvm.prefetch.p0(ptr %p195, i32 0, i32 3, i32 1)
  %v196 = load <4 x float>, ptr %p194, align 4
  %p197 = getelementptr inbounds float, ptr %p170, i64 %i188
  %v198 = load float, ptr %p197, align 4
  %v199 = insertelement <4 x float> poison, float %v198, i64 0
  %v200 = shufflevector <4 x float> %v199, <4 x float> poison, <4 x i32> zeroinitializer
  %v201 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v200, <4 x float> %v193, <4 x float> %carried186_0)
  %v202 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v200, <4 x float> %v196, <4 x float> %carried186_1)
  %p203 = getelementptr inbounds float, ptr %p197, i64 3
  %v204 = load float, ptr %p203, align 4
  %v205 = insertelement <4 x float> poison, float %v204, i64 0
  %v206 = shufflevector <4 x float> %v205, <4 x float> poison, <4 x i32> zeroinitializer
  %v207 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v206, <4 x float> %v193, <4 x float> %carried186_2)
  %v208 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v206, <4 x float> %v196, <4 x float> %carried186_3)
  %p209 = getelementptr inbounds float, ptr %p171, i64 %i188
  %v210 = load float, ptr %p209, align 4
  %v211 = insertelement <4 x float> poison, float %v210, i64 0
  %v212 = shufflevector <4 x float> %v211, <4 x float> poison, <4 x i32> zeroinitializer
  %v213 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v212, <4 x float> %v193, <4 x float> %carried186_4)
  %v214 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v212, <4 x float> %v196, <4 x float> %carried186_5)
  %p215 = getelementptr inbounds float, ptr %p209, i64 3
  %v216 = load float, ptr %p215, align 4
  %v217 = insertelement <4 x float> poison, float %v216, i64 0
  %v218 = shufflevector <4 x float> %v217, <4 x float> poison, <4 x i32> zeroinitializer
  %v219 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v218, <4 x float> %v193, <4 x float> %carried186_6)
  %v220 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v218, <4 x float> %v196, <4 x float> %carried186_7)
  %i221 = add nsw i64 %index186, 1
  br label %loop186
done186:
  %i222 = add nsw i64 %index182, 1
  br label %loop182
done182:
  %i223 = udiv i64 %i168, 2
  %m224 = fcmp ugt <4 x float> %carried182_2, %carried182_0
  %m225 = fcmp ord <4 x float> %carried182_0, %carried182_0
  %m226 = and <4 x i1> %m224, %m225
  %v227 = select <4 x i1> %m226, <4 x float> %carried182_2, <4 x float> %carried182_0
  %v228 = select <4 x i1> %m226, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m229 = fcmp ugt <4 x float> %carried182_4, %v227
  %m230 = fcmp ord <4 x float> %v227, %v227
  %m231 = and <4 x i1> %m229, %m230
  %v232 = select <4 x i1> %m231, <4 x float> %carried182_4, <4 x float> %v227
  %v233 = select <4 x i1> %m231, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v228
  %m234 = fcmp ugt <4 x float> %carried182_6, %v232
  %m235 = fcmp ord <4 x float> %v232, %v232
  %m236 = and <4 x i1> %m234, %m235
  %v237 = select <4 x i1> %m236, <4 x float> %carried182_6, <4 x float> %v232
  %v238 = select <4 x i1> %m236, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v233
  %p239 = getelementptr inbounds i8, ptr %p10, i64 %i179
  call void @llvm.masked.store.v4i8.p0(<4 x i8> %v238, ptr %p239, i32 1, <4 x i1> %m117)
  %m240 = fcmp ogt <4 x float> zeroinitializer, %v237
  %v241 = select <4 x i1> %m240, <4 x float> zeroinitializer, <4 x float> %v237
  %p242 = getelementptr inbounds float, ptr %p8, i64 %i179
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v241, ptr %p242, i32 1, <4 x i1> %m117)
  %m243 = fcmp ugt <4 x float> %carried182_3, %carried182_1
  %m244 = fcmp ord <4 x float> %carried182_1, %carried182_1
  %m245 = and <4 x i1> %m243, %m244
  %v246 = select <4 x i1> %m245, <4 x float> %carried182_3, <4 x float> %carried182_1
  %v247 = select <4 x i1> %m245, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m248 = fcmp ugt <4 x float> %carried182_5, %v246
  %m249 = fcmp ord <4 x float> %v246, %v246
  %m250 = and <4 x i1> %m248, %m249
  %v251 = select <4 x i1> %m250, <4 x float> %carried182_5, <4 x float> %v246
  %v252 = select <4 x i1> %m250, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v247
  %m253 = fcmp ugt <4 x float> %carried182_7, %v251
  %m254 = fcmp ord <4 x float> %v251, %v251
  %m255 = and <4 x i1> %m253, %m254
  %v256 = select <4 x i1> %m255, <4 x float> %carried182_7, <4 x float> %v251
  %v257 = select <4 x i1> %m255, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v252
  %p258 = getelementptr inbounds i8, ptr %p10, i64 %i179
  %p259 = getelementptr inbounds i8, ptr %p258, i64 4
  call void @llvm.masked.store.v4i8.p0(<4 x i8> %v257, ptr %p259, i32 1, <4 x i1> %m127)
  %m260 = fcmp ogt <4 x float> zeroinitializer, %v256
  %v261 = select <4 x i1> %m260, <4 x float> zeroinitializer, <4 x float> %v256
  %p262 = getelementptr inbounds float, ptr %p8, i64 %i179
  %p263 = getelementptr inbounds float, ptr %p262, i64 4
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v261, ptr %p263, i32 1, <4 x i1> %m127)
  %i264 = add nsw i64 %index165, 2
  br label %loop165
done165:
  %i265 = add nsw i64 %index74, 1
  br label %loop74
done74:
  ret void
}
