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
  %index90 = phi i64 [%first, %entry], [%i224, %done141]
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
  %c129 = icmp sgt i64 %i128, 0
  %i130 = select i1 %c129, i64 %i128, i64 0
  %c131 = icmp slt i64 %i130, 4
  %i132 = select i1 %c131, i64 %i130, i64 4
  %v133 = trunc i64 %i132 to i32
  %v134 = insertelement <4 x i32> poison, i32 %v133, i64 0
  %v135 = shufflevector <4 x i32> %v134, <4 x i32> poison, <4 x i32> zeroinitializer
  %m136 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v135
  %p137 = getelementptr inbounds float, ptr %p2, i64 %i118
  %p138 = getelementptr inbounds float, ptr %p4, i64 %i120
  %p139 = getelementptr inbounds float, ptr %p138, i64 %i123
  %i140 = sub nsw i64 %i127, 1
  br label %loop141
loop141:
  %index141 = phi i64 [%i124, %body90], [%i223, %after211]
  %c142 = icmp slt i64 %index141, %i127
  br i1 %c142, label %body141, label %done141
body141:
  %i143 = add nsw i64 %index141, 1
  %c144 = icmp slt i64 %i143, %i140
  %i145 = select i1 %c144, i64 %i143, i64 %i140
  %i146 = mul nsw i64 %index141, %n26
  %p147 = getelementptr inbounds float, ptr %p137, i64 %i146
  %i148 = mul nsw i64 %i145, %n26
  %p149 = getelementptr inbounds float, ptr %p137, i64 %i148
  br label %loop150
loop150:
  %index150 = phi i64 [0, %body141], [%i165, %body150]
  %carried150_0 = phi <4 x float> [zeroinitializer, %body141], [%v159, %body150]
  %carried150_1 = phi <4 x float> [zeroinitializer, %body141], [%v164, %body150]
  %c151 = icmp slt i64 %index150, %n20
  br i1 %c151, label %body150, label %done150
body150:
  %i152 = mul nsw i64 %index150, %n30
  %p153 = getelementptr inbounds float, ptr %p139, i64 %i152
  %v154 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p153, i32 1, <4 x i1> %m136, <4 x float> zeroinitializer)
  %p155 = getelementptr inbounds float, ptr %p147, i64 %index150
  %v156 = load float, ptr %p155, align 4
  %v157 = insertelement <4 x float> poison, float %v156, i64 0
  %v158 = shufflevector <4 x float> %v157, <4 x float> poison, <4 x i32> zeroinitializer
  %v159 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v158, <4 x float> %v154, <4 x float> %carried150_0)
  %p160 = getelementptr inbounds float, ptr %p149, i64 %index150
  %v161 = load float, ptr %p160, align 4
  %v162 = insertelement <4 x float> poison, float %v161, i64 0
  %v163 = shufflevector <4 x float> %v162, <4 x float> poison, <4 x i32> zeroinitializer
  %v164 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v163, <4 x float> %v154, <4 x float> %carried150_1)
  %i165 = add nsw i64 %index150, 1
  br label %loop150
done150:
  %i166 = mul nsw i64 %index141, %n34
  %i167 = add nsw i64 %i122, %i166
  %i168 = add nsw i64 %i167, %i123
  %i169 = mul nsw i64 %i145, %n34
  %i170 = add nsw i64 %i122, %i169
  %i171 = add nsw i64 %i170, %i123
  %p172 = getelementptr inbounds float, ptr %p14, i64 %index141
  %v173 = load float, ptr %p172, align 4
  %v174 = insertelement <4 x float> poison, float %v173, i64 0
  %v175 = shufflevector <4 x float> %v174, <4 x float> poison, <4 x i32> zeroinitializer
  %p176 = getelementptr inbounds float, ptr %p14, i64 %i145
  %v177 = load float, ptr %p176, align 4
  %v178 = insertelement <4 x float> poison, float %v177, i64 0
  %v179 = shufflevector <4 x float> %v178, <4 x float> poison, <4 x i32> zeroinitializer
  %v180 = fadd <4 x float> %carried150_0, %v175
  %v181 = fadd <4 x float> %carried150_1, %v179
  %i182 = sub nsw i64 %n18, %i123
  %c183 = icmp sge i64 %i182, 4
  br i1 %c183, label %then184, label %after184
then184:
  %m185 = fcmp ogt <4 x float> zeroinitializer, %v180
  %v186 = select <4 x i1> %m185, <4 x float> zeroinitializer, <4 x float> %v180
  %p187 = getelementptr inbounds float, ptr %p6, i64 %i168
  store <4 x float> %v186, ptr %p187, align 1
  br label %after184
after184:
  %c188 = icmp sgt i64 %i182, 0
  %c189 = xor i1 %c183, true
  %c190 = and i1 %c188, %c189
  br i1 %c190, label %then191, label %after191
then191:
  %c192 = icmp sgt i64 %i182, 0
  %i193 = select i1 %c192, i64 %i182, i64 0
  %c194 = icmp slt i64 %i193, 4
  %i195 = select i1 %c194, i64 %i193, i64 4
  %v196 = trunc i64 %i195 to i32
  %v197 = insertelement <4 x i32> poison, i32 %v196, i64 0
  %v198 = shufflevector <4 x i32> %v197, <4 x i32> poison, <4 x i32> zeroinitializer
  %m199 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v198
  %m200 = fcmp ogt <4 x float> zeroinitializer, %v180
  %v201 = select <4 x i1> %m200, <4 x float> zeroinitializer, <4 x float> %v180
  %p202 = getelementptr inbounds float, ptr %p6, i64 %i168
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v201, ptr %p202, i32 1, <4 x i1> %m199)
  br label %after191
after191:
  %c203 = icmp sge i64 %i182, 4
  br i1 %c203, label %then204, label %after204
then204:
  %m205 = fcmp ogt <4 x float> zeroinitializer, %v181
  %v206 = select <4 x i1> %m205, <4 x float> zeroinitializer, <4 x float> %v181
  %p207 = getelementptr inbounds float, ptr %p6, i64 %i171
  store <4 x float> %v206, ptr %p207, align 1
  br label %after204
after204:
  %c208 = icmp sgt i64 %i182, 0
  %c209 = xor i1 %c203, true
  %c210 = and i1 %c208, %c209
  br i1 %c210, label %then211, label %after211
then211:
  %c212 = icmp sgt i64 %i182, 0
  %i213 = select i1 %c212, i64 %i182, i64 0
  %c214 = icmp slt i64 %i213, 4
  %i215 = select i1 %c214, i64 %i213, i64 4
  %v216 = trunc i64 %i215 to i32
  %v217 = insertelement <4 x i32> poison, i32 %v216, i64 0
  %v218 = shufflevector <4 x i32> %v217, <4 x i32> poison, <4 x i32> zeroinitializer
  %m219 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v218
  %m220 = fcmp ogt <4 x float> zeroinitializer, %v181
  %v221 = select <4 x i1> %m220, <4 x float> zeroinitializer, <4 x float> %v181
  %p222 = getelementptr inbounds float, ptr %p6, i64 %i171
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v221, ptr %p222, i32 1, <4 x i1> %m219)
  br label %after211
after211:
  %i223 = add nsw i64 %index141, 2
  br label %loop141
done141:
  %i224 = add nsw i64 %index90, 1
  br label %loop90
done90:
  ret void
}
