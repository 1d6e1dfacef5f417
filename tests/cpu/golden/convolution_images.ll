declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
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
  %i72 = add nsw i64 %n32, 1
  %i73 = udiv i64 %i72, 2
  %i74 = mul nsw i64 %n42, %n32
  %i75 = udiv i64 %i74, 4
  %i76 = mul nsw i64 %i75, 4
  %i77 = sub nsw i64 %i74, %i76
  %c78 = icmp sgt i64 %i77, 0
  %i79 = select i1 %c78, i64 %i77, i64 0
  %c80 = icmp slt i64 %i79, 4
  %i81 = select i1 %c80, i64 %i79, i64 4
  %v82 = trunc i64 %i81 to i32
  %v83 = insertelement <4 x i32> poison, i32 %v82, i64 0
  %v84 = shufflevector <4 x i32> %v83, <4 x i32> poison, <4 x i32> zeroinitializer
  %m85 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v84
  br label %loop86
loop86:
  %index86 = phi i64 [0, %entry], [%i104, %done88]
  %carried86_0 = phi <4 x float> [zeroinitializer, %entry], [%carried88_0, %done88]
  %c87 = icmp slt i64 %index86, %n38
  br i1 %c87, label %body86, label %done86
body86:
  br label %loop88
loop88:
  %index88 = phi i64 [0, %body86], [%i103, %done94]
  %carried88_0 = phi <4 x float> [%carried86_0, %body86], [%v102, %done94]
  %c89 = icmp slt i64 %index88, %n40
  br i1 %c89, label %body88, label %done88
body88:
  %i90 = mul nsw i64 %index86, %n48
  %i91 = mul nsw i64 %index88, %n50
  %p92 = getelementptr inbounds float, ptr %p4, i64 %i90
  %p93 = getelementptr inbounds float, ptr %p92, i64 %i91
  br label %loop94
loop94:
  %index94 = phi i64 [0, %body88], [%i99, %body94]
  %carried94_0 = phi <4 x float> [%carried88_0, %body88], [%v98, %body94]
  %c95 = icmp slt i64 %index94, %i76
  br i1 %c95, label %body94, label %done94
body94:
  %p96 = getelementptr inbounds float, ptr %p93, i64 %index94
  %v97 = load <4 x float>, ptr %p96, align 1
  %v98 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v97, <4 x float> zeroinitializer, <4 x float> %carried94_0)
  %i99 = add nsw i64 %index94, 4
  br label %loop94
done94:
  %p100 = getelementptr inbounds float, ptr %p93, i64 %i76
  %v101 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p100, i32 1, <4 x i1> %m85, <4 x float> zeroinitializer)
  %v102 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v101, <4 x float> zeroinitializer, <4 x float> %carried94_0)
  %i103 = add nsw i64 %index88, 1
  br label %loop88
done88:
  %i104 = add nsw i64 %index86, 1
  br label %loop86
done86:
  %m105 = fcmp uno <4 x float> %carried86_0, %carried86_0
  %v106 = bitcast <4 x i1> %m105 to i4
  %c107 = icmp ne i4 %v106, 0
  %v108 = select i1 %c107, <4 x float> <float 0x7FF8000000000000, float 0x7FF8000000000000, float 0x7FF8000000000000, float 0x7FF8000000000000>, <4 x float> zeroinitializer
  br label %loop109
loop109:
  %index109 = phi i64 [%first, %done86], [%i254, %done162]
  %c110 = icmp slt i64 %index109, %last
  br i1 %c110, label %body109, label %done109
body109:
  %i111 = mul nsw i64 %i73, %n52
  %i112 = udiv i64 %index109, %i111
  %i113 = mul nsw i64 %i112, %n52
  %i114 = urem i64 %index109, %i111
  %i115 = sub nsw i64 %i71, %i113
  %c116 = icmp slt i64 %n52, %i115
  %i117 = select i1 %c116, i64 %n52, i64 %i115
  %i118 = udiv i64 %i114, %i117
  %i119 = urem i64 %i114, %i117
  %i120 = add nsw i64 %i113, %i119
  %i121 = udiv i64 %i120, %n26
  %i122 = urem i64 %i120, %n26
  %i123 = mul nsw i64 %i118, 2
  %i124 = sub nsw i64 %n32, 2
  %c125 = icmp slt i64 %i123, %i124
  %i126 = select i1 %c125, i64 %i123, i64 %i124
  %i127 = mul nsw i64 %i122, 2
  %i128 = sub nsw i64 %i127, %n44
  %i129 = sub nsw i64 0, %i128
  %i130 = sub nsw i64 %i129, 1
  %c131 = icmp sgt i64 0, %i130
  %i132 = select i1 %c131, i64 0, i64 %i130
  %i133 = sub nsw i64 %n34, %i128
  %c134 = icmp slt i64 %n38, %i133
  %i135 = select i1 %c134, i64 %n38, i64 %i133
  %i136 = mul nsw i64 %i121, %n18
  %i137 = mul nsw i64 %i128, %n20
  %i138 = add nsw i64 %i136, %i137
  %i139 = sub nsw i64 0, %n46
  %i140 = mul nsw i64 %i139, 12
  %p141 = getelementptr inbounds float, ptr %p2, i64 %i138
  %p142 = getelementptr inbounds float, ptr %p141, i64 %i140
  %i143 = mul nsw i64 %i121, %n22
  %i144 = mul nsw i64 %i122, %n24
  %i145 = add nsw i64 %i143, %i144
  %i146 = sub nsw i64 %n28, 2
  %p147 = getelementptr inbounds float, ptr %p6, i64 %i126
  %v148 = load float, ptr %p147, align 4
  %v149 = insertelement <4 x float> poison, float %v148, i64 0
  %v150 = shufflevector <4 x float> %v149, <4 x float> poison, <4 x i32> zeroinitializer
  %p151 = getelementptr inbounds float, ptr %p6, i64 %i126
  %p152 = getelementptr inbounds float, ptr %p151, i64 1
  %v153 = load float, ptr %p152, align 4
  %v154 = insertelement <4 x float> poison, float %v153, i64 0
  %v155 = shufflevector <4 x float> %v154, <4 x float> poison, <4 x i32> zeroinitializer
  %c156 = icmp sgt i64 %i132, 0
  %c157 = icmp slt i64 %i135, %n38
  %c158 = or i1 %c156, %c157
  %v159 = select i1 %c158, <4 x float> %v108, <4 x float> zeroinitializer
  %v160 = fadd <4 x float> %v150, %v159
  %v161 = fadd <4 x float> %v155, %v159
  br label %loop162
loop162:
  %index162 = phi i64 [0, %body109], [%i253, %done176]
  %c163 = icmp slt i64 %index162, %n28
  br i1 %c163, label %body162, label %done162
body162:
  %c164 = icmp slt i64 %index162, %i146
  %i165 = select i1 %c164, i64 %index162, i64 %i146
  %i166 = mul nsw i64 %i165, 12
  %p167 = getelementptr inbounds float, ptr %p142, i64 %i166
  %p168 = getelementptr inbounds float, ptr %p167, i64 %n20
  %p169 = getelementptr inbounds float, ptr %p4, i64 %i126
  %i170 = mul nsw i64 %n40, %n42
  %i171 = udiv i64 %i165, 2
  %i172 = mul nsw i64 %i171, 20
  %i173 = mul nsw i64 %i126, 4
  %i174 = add nsw i64 %i145, %i172
  %i175 = add nsw i64 %i174, %i173
  br label %loop176
loop176:
  %index176 = phi i64 [%i132, %body162], [%i211, %done180]
  %carried176_0 = phi <4 x float> [%v160, %body162], [%carried180_0, %done180]
  %carried176_1 = phi <4 x float> [%v160, %body162], [%carried180_1, %done180]
  %carried176_2 = phi <4 x float> [%v160, %body162], [%carried180_2, %done180]
  %carried176_3 = phi <4 x float> [%v160, %body162], [%carried180_3, %done180]
  %carried176_4 = phi <4 x float> [%v161, %body162], [%carried180_4, %done180]
  %carried176_5 = phi <4 x float> [%v161, %body162], [%carried180_5, %done180]
  %carried176_6 = phi <4 x float> [%v161, %body162], [%carried180_6, %done180]
  %carried176_7 = phi <4 x float> [%v161, %body162], [%carried180_7, %done180]
  %c177 = icmp slt i64 %index176, %i135
  br i1 %c177, label %body176, label %done176
body176:
  %i178 = mul nsw i64 %index176, %n48
  %i179 = mul nsw i64 %index176, %n20
  br label %loop180
loop180:
  %index180 = phi i64 [0, %body176], [%i210, %body180]
  %carried180_0 = phi <4 x float> [%carried176_0, %body176], [%v196, %body180]
  %carried180_1 = phi <4 x float> [%carried176_1, %body176], [%v200, %body180]
  %carried180_2 = phi <4 x float> [%carried176_2, %body176], [%v204, %body180]
  %carried180_3 = phi <4 x float> [%carried176_3, %body176], [%v208, %body180]
  %carried180_4 = phi <4 x float> [%carried176_4, %body176], [%v197, %body180]
  %carried180_5 = phi <4 x float> [%carried176_5, %body176], [%v201, %body180]
  %carried180_6 = phi <4 x float> [%carried176_6, %body176], [%v205, %body180]
  %carried180_7 = phi <4 x float> [%carried176_7, %body176], [%v209, %body180]
  %c181 = icmp slt i64 %index180, %i170
  br i1 %c181, label %body180, label %done180
body180:
  %i182 = mul nsw i64 %index180, 5
  %i183 = add nsw i64 %i178, %i182
  %i184 = mul nsw i64 %index180, 4
  %i185 = add nsw i64 %i179, %i184
  %p186 = getelementptr inbounds float, ptr %p169, i64 %i183
  %v187 = load float, ptr %p186, align 4
  %v188 = insertelement <4 x float> poison, float %v187, i64 0
  %v189 = shufflevector <4 x float> %v188, <4 x float> poison, <4 x i32> zeroinitializer
  %p190 = getelementptr inbounds float, ptr %p186, i64 1
  %v191 = load float, ptr %p190, align 4
  %v192 = insertelement <4 x float> poison, float %v191, i64 0
  %v193 = shufflevector <4 x float> %v192, <4 x float> poison, <4 x i32> zeroinitializer
  %p194 = getelementptr inbounds float, ptr %p167, i64 %i185
  %v195 = load <4 x float>, ptr %p194, align 4
  %v196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v189, <4 x float> %v195, <4 x float> %carried180_0)
  %v197 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v193, <4 x float> %v195, <4 x float> %carried180_4)
  %p198 = getelementptr inbounds float, ptr %p194, i64 12
  %v199 = load <4 x float>, ptr %p198, align 4
  %v200 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v189, <4 x float> %v199, <4 x float> %carried180_1)
  %v201 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v193, <4 x float> %v199, <4 x float> %carried180_5)
  %p202 = getelementptr inbounds float, ptr %p168, i64 %i185
  %v203 = load <4 x float>, ptr %p202, align 4
  %v204 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v189, <4 x float> %v203, <4 x float> %carried180_2)
  %v205 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v193, <4 x float> %v203, <4 x float> %carried180_6)
  %p206 = getelementptr inbounds float, ptr %p202, i64 12
  %v207 = load <4 x float>, ptr %p206, align 4
  %v208 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v189, <4 x float> %v207, <4 x float> %carried180_3)
  %v209 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v193, <4 x float> %v207, <4 x float> %carried180_7)
  %i210 = add nsw i64 %index180, 1
  br label %loop180
done180:
  %i211 = add nsw i64 %index176, 1
  br label %loop176
done176:
  %i212 = udiv i64 %i165, 2
  %m213 = fcmp ugt <4 x float> %carried176_1, %carried176_0
  %m214 = fcmp ord <4 x float> %carried176_0, %carried176_0
  %m215 = and <4 x i1> %m213, %m214
  %v216 = select <4 x i1> %m215, <4 x float> %carried176_1, <4 x float> %carried176_0
  %v217 = select <4 x i1> %m215, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m218 = fcmp ugt <4 x float> %carried176_2, %v216
  %m219 = fcmp ord <4 x float> %v216, %v216
  %m220 = and <4 x i1> %m218, %m219
  %v221 = select <4 x i1> %m220, <4 x float> %carried176_2, <4 x float> %v216
  %v222 = select <4 x i1> %m220, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v217
  %m223 = fcmp ugt <4 x float> %carried176_3, %v221
  %m224 = fcmp ord <4 x float> %v221, %v221
  %m225 = and <4 x i1> %m223, %m224
  %v226 = select <4 x i1> %m225, <4 x float> %carried176_3, <4 x float> %v221
  %v227 = select <4 x i1> %m225, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v222
  %p228 = getelementptr inbounds i8, ptr %p10, i64 %i175
  store <4 x i8> %v227, ptr %p228, align 1
  %m229 = fcmp ogt <4 x float> zeroinitializer, %v226
  %v230 = select <4 x i1> %m229, <4 x float> zeroinitializer, <4 x float> %v226
  %p231 = getelementptr inbounds float, ptr %p8, i64 %i175
  store <4 x float> %v230, ptr %p231, align 1
  %m232 = fcmp ugt <4 x float> %carried176_5, %carried176_4
  %m233 = fcmp ord <4 x float> %carried176_4, %carried176_4
  %m234 = and <4 x i1> %m232, %m233
  %v235 = select <4 x i1> %m234, <4 x float> %carried176_5, <4 x float> %carried176_4
  %v236 = select <4 x i1> %m234, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m237 = fcmp ugt <4 x float> %carried176_6, %v235
  %m238 = fcmp ord <4 x float> %v235, %v235
  %m239 = and <4 x i1> %m237, %m238
  %v240 = select <4 x i1> %m239, <4 x float> %carried176_6, <4 x float> %v235
  %v241 = select <4 x i1> %m239, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v236
  %m242 = fcmp ugt <4 x float> %carried176_7, %v240
  %m243 = fcmp ord <4 x float> %v240, %v240
  %m244 = and <4 x i1> %m242, %m243
  %v245 = select <4 x i1> %m244, <4 x float> %carried176_7, <4 x float> %v240
  %v246 = select <4 x i1> %m244, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v241
  %p247 = getelementptr inbounds i8, ptr %p10, i64 %i175
  %p248 = getelementptr inbounds i8, ptr %p247, i64 4
  store <4 x i8> %v246, ptr %p248, align 1
  %m249 = fcmp ogt <4 x float> zeroinitializer, %v245
  %v250 = select <4 x i1> %m249, <4 x float> zeroinitializer, <4 x float> %v245
  %p251 = getelementptr inbounds float, ptr %p8, i64 %i175
  %p252 = getelementptr inbounds float, ptr %p251, i64 4
  store <4 x float> %v250, ptr %p252, align 1
  %i253 = add nsw i64 %index162, 2
  br label %loop162
done162:
  %i254 = add nsw i64 %index109, 1
  br label %loop109
done109:
  ret void
}
