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
  %i51 = mul nsw i64 %n28, %n24
  %i52 = add nsw i64 %n30, 7
  %i53 = udiv i64 %i52, 8
  br label %loop54
loop54:
  %index54 = phi i64 [%first, %entry], [%i244, %done145]
  %c55 = icmp slt i64 %index54, %last
  br i1 %c55, label %body54, label %done54
body54:
  %i56 = mul nsw i64 %i53, %n50
  %i57 = udiv i64 %index54, %i56
  %i58 = mul nsw i64 %i57, %n50
  %i59 = urem i64 %index54, %i56
  %i60 = sub nsw i64 %i51, %i58
  %c61 = icmp slt i64 %n50, %i60
  %i62 = select i1 %c61, i64 %n50, i64 %i60
  %i63 = udiv i64 %i59, %i62
  %i64 = urem i64 %i59, %i62
  %i65 = add nsw i64 %i58, %i64
  %i66 = udiv i64 %i65, %n24
  %i67 = urem i64 %i65, %n24
  %i68 = mul nsw i64 %i63, 8
  %i69 = mul nsw i64 %i67, 2
  %i70 = sub nsw i64 %i69, %n42
  %i71 = sub nsw i64 0, %i70
  %i72 = sub nsw i64 %i71, 1
  %c73 = icmp sgt i64 0, %i72
  %i74 = select i1 %c73, i64 0, i64 %i72
  %i75 = sub nsw i64 %n32, %i70
  %c76 = icmp slt i64 %n36, %i75
  %i77 = select i1 %c76, i64 %n36, i64 %i75
  %i78 = mul nsw i64 %i66, %n16
  %i79 = mul nsw i64 %i70, %n18
  %i80 = add nsw i64 %i78, %i79
  %i81 = sub nsw i64 0, %n44
  %i82 = mul nsw i64 %i81, 3
  %p83 = getelementptr inbounds float, ptr %p2, i64 %i80
  %p84 = getelementptr inbounds float, ptr %p83, i64 %i82
  %i85 = mul nsw i64 %i66, %n20
  %i86 = mul nsw i64 %i67, %n22
  %i87 = add nsw i64 %i85, %i86
  %i88 = sub nsw i64 %n26, 2
  %i89 = sub nsw i64 %n30, %i68
  %c90 = icmp sgt i64 %i89, 0
  %i91 = select i1 %c90, i64 %i89, i64 0
  %c92 = icmp slt i64 %i91, 4
  %i93 = select i1 %c92, i64 %i91, i64 4
  %v94 = trunc i64 %i93 to i32
  %v95 = insertelement <4 x i32> poison, i32 %v94, i64 0
  %v96 = shufflevector <4 x i32> %v95, <4 x i32> poison, <4 x i32> zeroinitializer
  %m97 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v96
  %i98 = sub nsw i64 %n30, %i68
  %i99 = sub nsw i64 %i98, 4
  %c100 = icmp sgt i64 %i99, 0
  %i101 = select i1 %c100, i64 %i99, i64 0
  %c102 = icmp slt i64 %i101, 4
  %i103 = select i1 %c102, i64 %i101, i64 4
  %v104 = trunc i64 %i103 to i32
  %v105 = insertelement <4 x i32> poison, i32 %v104, i64 0
  %v106 = shufflevector <4 x i32> %v105, <4 x i32> poison, <4 x i32> zeroinitializer
  %m107 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v106
  %p108 = getelementptr inbounds float, ptr %p6, i64 %i68
  %v109 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p108, i32 1, <4 x i1> %m97, <4 x float> zeroinitializer)
  %p110 = getelementptr inbounds float, ptr %p6, i64 %i68
  %p111 = getelementptr inbounds float, ptr %p110, i64 4
  %v112 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p111, i32 1, <4 x i1> %m107, <4 x float> zeroinitializer)
  %i113 = mul nsw i64 %n46, %n36
  %i114 = mul nsw i64 %i63, %i113
  %p115 = getelementptr inbounds float, ptr %p4, i64 %i114
  %c116 = icmp slt i64 %i74, %n36
  %i117 = select i1 %c116, i64 %i74, i64 %n36
  %c118 = icmp sgt i64 %i77, %i117
  %i119 = select i1 %c118, i64 %i77, i64 %i117
  %i120 = udiv i64 %n46, 8
  %i121 = mul nsw i64 %i117, %i120
  br label %loop122
loop122:
  %index122 = phi i64 [0, %body54], [%i131, %body122]
  %carried122_0 = phi <4 x float> [%v109, %body54], [%v127, %body122]
  %carried122_1 = phi <4 x float> [%v112, %body54], [%v130, %body122]
  %c123 = icmp slt i64 %index122, %i121
  br i1 %c123, label %body122, label %done122
body122:
  %i124 = mul nsw i64 %index122, 8
  %p125 = getelementptr inbounds float, ptr %p115, i64 %i124
  %v126 = load <4 x float>, ptr %p125, align 4
  %v127 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v126, <4 x float> %carried122_0)
  %p128 = getelementptr inbounds float, ptr %p125, i64 4
  %v129 = load <4 x float>, ptr %p128, align 4
  %v130 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v129, <4 x float> %carried122_1)
  %i131 = add nsw i64 %index122, 1
  br label %loop122
done122:
  %i132 = udiv i64 %n46, 8
  %i133 = mul nsw i64 %i119, %i132
  %i134 = mul nsw i64 %n36, %i132
  br label %loop135
loop135:
  %index135 = phi i64 [%i133, %done122], [%i144, %body135]
  %carried135_0 = phi <4 x float> [%carried122_0, %done122], [%v140, %body135]
  %carried135_1 = phi <4 x float> [%carried122_1, %done122], [%v143, %body135]
  %c136 = icmp slt i64 %index135, %i134
  br i1 %c136, label %body135, label %done135
body135:
  %i137 = mul nsw i64 %index135, 8
  %p138 = getelementptr inbounds float, ptr %p115, i64 %i137
  %v139 = load <4 x float>, ptr %p138, align 4
  %v140 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v139, <4 x float> %carried135_0)
  %p141 = getelementptr inbounds float, ptr %p138, i64 4
  %v142 = load <4 x float>, ptr %p141, align 4
  %v143 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v142, <4 x float> %carried135_1)
  %i144 = add nsw i64 %index135, 1
  br label %loop135
done135:
  br label %loop145
loop145:
  %index145 = phi i64 [0, %done135], [%i243, %done162]
  %c146 = icmp slt i64 %index145, %n26
  br i1 %c146, label %body145, label %done145
body145:
  %c147 = icmp slt i64 %index145, %i88
  %i148 = select i1 %c147, i64 %index145, i64 %i88
  %i149 = mul nsw i64 %i148, 3
  %p150 = getelementptr inbounds float, ptr %p84, i64 %i149
  %p151 = getelementptr inbounds float, ptr %p150, i64 %n18
  %i152 = mul nsw i64 %n46, %n36
  %i153 = mul nsw i64 %i63, %i152
  %p154 = getelementptr inbounds float, ptr %p4, i64 %i153
  %i155 = mul nsw i64 %n38, %n40
  %i156 = udiv i64 %i148, 2
  %i157 = mul nsw i64 %i156, 5
  %i158 = add nsw i64 %i87, %i157
  %i159 = add nsw i64 %i158, %i68
  %p160 = getelementptr inbounds float, ptr %p8, i64 %i159
  call void @llvm.prefetch.p0(ptr %p160, i32 1, i32 3, i32 1)
  %p161 = getelementptr inbounds float, ptr %p160, i64 4
  call void @llvm.prefetch.p0(ptr %p161, i32 1, i32 3, i32 1)
  br label %loop162
loop162:
  %index162 = phi i64 [%i74, %body145], [%i202, %done166]
  %carried162_0 = phi <4 x float> [%carried135_0, %body145], [%carried166_0, %done166]
  %carried162_1 = phi <4 x float> [%carried135_1, %body145], [%carried166_1, %done166]
  %carried162_2 = phi <4 x float> [%carried135_0, %body145], [%carried166_2, %done166]
  %carried162_3 = phi <4 x float> [%carried135_1, %body145], [%carried166_3, %done166]
  %carried162_4 = phi <4 x float> [%carried135_0, %body145], [%carried166_4, %done166]
  %carried162_5 = phi <4 x float> [%carried135_1, %body145], [%carried166_5, %done166]
  %carried162_6 = phi <4 x float> [%carried135_0, %body145], [%carried166_6, %done166]
  %carried162_7 = phi <4 x float> [%carried135_1, %body145], [%carried166_7, %done166]
  %c163 = icmp slt i64 %index162, %i77
  br i1 %c163, label %body162, label %done162
body162:
  %i164 = mul nsw i64 %index162, %n18
  %i165 = mul nsw i64 %index162, %n46
  br label %loop166
loop166:
  %index166 = phi i64 [0, %body162], [%i201, %body166]
  %carried166_0 = phi <4 x float> [%carried162_0, %body162], [%v181, %body166]
  %carried166_1 = phi <4 x float> [%carried162_1, %body162], [%v182, %body166]
  %carried166_2 = phi <4 x float> [%carried162_2, %body162], [%v187, %body166]
  %carried166_3 = phi <4 x float> [%carried162_3, %body162], [%v188, %body166]
  %carried166_4 = phi <4 x float> [%carried162_4, %body162], [%v193, %body166]
  %carried166_5 = phi <4 x float> [%carried162_5, %body162], [%v194, %body166]
  %carried166_6 = phi <4 x float> [%carried162_6, %body162], [%v199, %body166]
  %carried166_7 = phi <4 x float> [%carried162_7, %body162], [%v200, %body166]
  %c167 = icmp slt i64 %index166, %i155
  br i1 %c167, label %body166, label %done166
body166:
  %i168 = add nsw i64 %i164, %index166
  %i169 = mul nsw i64 %index166, 8
  %i170 = add nsw i64 %i165, %i169
  %p171 = getelementptr inbounds float, ptr %p154, i64 %i170
  %p172 = getelementptr inbounds float, ptr %p171, i64 128
  call void @llvm.prefetch.p0(ptr %p172, i32 0, i32 3, i32 1)
  %v173 = load <4 x float>, ptr %p171, align 4
  %p174 = getelementptr inbounds float, ptr %p171, i64 4
  %p175 = getelementptr inbounds float, ptr %p171, i64 132
  call void @llvm.prefetch.p0(ptr %p175, i32 0, i32 3, i32 1)
  %v176 = load <4 x float>, ptr %p174, align 4
  %p177 = getelementptr inbounds float, ptr %p150, i64 %i168
  %v178 = load float, ptr %p177, align 4
  %v179 = insertelement <4 x float> poison, float %v178, i64 0
  %v180 = shufflevector <4 x float> %v179, <4 x float> poison, <4 x i32> zeroinitializer
  %v181 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v180, <4 x float> %v173, <4 x float> %carried166_0)
  %v182 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v180, <4 x float> %v176, <4 x float> %carried166_1)
  %p183 = getelementptr inbounds float, ptr %p177, i64 3
  %v184 = load float, ptr %p183, align 4
  %v185 = insertelement <4 x float> poison, float %v184, i64 0
  %v186 = shufflevector <4 x float> %v185, <4 x float> poison, <4 x i32> zeroinitializer
  %v187 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v186, <4 x float> %v173, <4 x float> %carried166_2)
  %v188 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v186, <4 x float> %v176, <4 x float> %carried166_3)
  %p189 = getelementptr inbounds float, ptr %p151, i64 %i168
  %v190 = load float, ptr %p189, align 4
  %v191 = insertelement <4 x float> poison, float %v190, i64 0
  %v192 = shufflevector <4 x float> %v191, <4 x float> poison, <4 x i32> zeroinitializer
  %v193 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v192, <4 x float> %v173, <4 x float> %carried166_4)
  %v194 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v192, <4 x float> %v176, <4 x float> %carried166_5)
  %p195 = getelementptr inbounds float, ptr %p189, i64 3
  %v196 = load float, ptr %p195, align 4
  %v197 = insertelement <4 x float> poison, float %v196, i64 0
  %v198 = shufflevector <4 x float> %v197, <4 x float> poison, <4 x i32> zeroinitializer
  %v199 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v198, <4 x float> %v173, <4 x float> %carried166_6)
  %v200 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v198, <4 x float> %v176, <4 x float> %carried166_7)
  %i201 = add nsw i64 %index166, 1
  br label %loop166
done166:
  %i202 = add nsw i64 %index162, 1
  br label %loop162
done162:
  %m203 = fcmp ugt <4 x float> %carried162_2, %carried162_0
  %m204 = fcmp ord <4 x float> %carried162_0, %carried162_0
  %m205 = and <4 x i1> %m203, %m204
  %v206 = select <4 x i1> %m205, <4 x float> %carried162_2, <4 x float> %carried162_0
  %v207 = select <4 x i1> %m205, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m208 = fcmp ugt <4 x float> %carried162_4, %v206
  %m209 = fcmp ord <4 x float> %v206, %v206
  %m210 = and <4 x i1> %m208, %m209
  %v211 = select <4 x i1> %m210, <4 x float> %carried162_4, <4 x float> %v206
  %v212 = select <4 x i1> %m210, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v207
  %m213 = fcmp ugt <4 x float> %carried162_6, %v211
  %m214 = fcmp ord <4 x float> %v211, %v211
  %m215 = and <4 x i1> %m213, %m214
  %v216 = select <4 x i1> %m215, <4 x float> %carried162_6, <4 x float> %v211
  %v217 = select <4 x i1> %m215, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v212
  %p218 = getelementptr inbounds i8, ptr %p10, i64 %i159
  call void @llvm.masked.store.v4i8.p0(<4 x i8> %v217, ptr %p218, i32 1, <4 x i1> %m97)
  %m219 = fcmp ogt <4 x float> zeroinitializer, %v216
  %v220 = select <4 x i1> %m219, <4 x float> zeroinitializer, <4 x float> %v216
  %p221 = getelementptr inbounds float, ptr %p8, i64 %i159
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v220, ptr %p221, i32 1, <4 x i1> %m97)
  %m222 = fcmp ugt <4 x float> %carried162_3, %carried162_1
  %m223 = fcmp ord <4 x float> %carried162_1, %carried162_1
  %m224 = and <4 x i1> %m222, %m223
  %v225 = select <4 x i1> %m224, <4 x float> %carried162_3, <4 x float> %carried162_1
  %v226 = select <4 x i1> %m224, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m227 = fcmp ugt <4 x float> %carried162_5, %v225
  %m228 = fcmp ord <4 x float> %v225, %v225
  %m229 = and <4 x i1> %m227, %m228
  %v230 = select <4 x i1> %m229, <4 x float> %carried162_5, <4 x float> %v225
  %v231 = select <4 x i1> %m229, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v226
  %m232 = fcmp ugt <4 x float> %carried162_7, %v230
  %m233 = fcmp ord <4 x float> %v230, %v230
  %m234 = and <4 x i1> %m232, %m233
  %v235 = select <4 x i1> %m234, <4 x float> %carried162_7, <4 x float> %v230
  %v236 = select <4 x i1> %m234, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v231
  %p237 = getelementptr inbounds i8, ptr %p10, i64 %i159
  %p238 = getelementptr inbounds i8, ptr %p237, i64 4
  call void @llvm.masked.store.v4i8.p0(<4 x i8> %v236, ptr %p238, i32 1, <4 x i1> %m107)
  %m239 = fcmp ogt <4 x float> zeroinitializer, %v235
  %v240 = select <4 x i1> %m239, <4 x float> zeroinitializer, <4 x float> %v235
  %p241 = getelementptr inbounds float, ptr %p8, i64 %i159
  %p242 = getelementptr inbounds float, ptr %p241, i64 4
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v240, ptr %p242, i32 1, <4 x i1> %m107)
  %i243 = add nsw i64 %index145, 2
  br label %loop145
done145:
  %i244 = add nsw i64 %index54, 1
  br label %loop54
done54:
  ret void
}
