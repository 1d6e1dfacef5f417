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
  %v51 = getelementptr inbounds i64, ptr %arguments, i64 25
  %n52 = load i64, ptr %v51, align 8
  %i53 = mul nsw i64 %n28, %n24
  %i54 = add nsw i64 %n30, 7
  %i55 = udiv i64 %i54, 8
  br label %loop56
loop56:
  %index56 = phi i64 [%first, %entry], [%i240, %done141]
  %c57 = icmp slt i64 %index56, %last
  br i1 %c57, label %body56, label %done56
body56:
  %i58 = udiv i64 %index56, %n50
  %i59 = urem i64 %i58, %i53
  %i60 = udiv i64 %index56, %n52
  %i61 = urem i64 %i60, %i55
  %i62 = udiv i64 %i59, %n24
  %i63 = urem i64 %i59, %n24
  %i64 = mul nsw i64 %i61, 8
  %i65 = mul nsw i64 %i63, 2
  %i66 = sub nsw i64 %i65, %n42
  %i67 = sub nsw i64 0, %i66
  %i68 = sub nsw i64 %i67, 1
  %c69 = icmp sgt i64 0, %i68
  %i70 = select i1 %c69, i64 0, i64 %i68
  %i71 = sub nsw i64 %n32, %i66
  %c72 = icmp slt i64 %n36, %i71
  %i73 = select i1 %c72, i64 %n36, i64 %i71
  %i74 = mul nsw i64 %i62, %n16
  %i75 = mul nsw i64 %i66, %n18
  %i76 = add nsw i64 %i74, %i75
  %i77 = sub nsw i64 0, %n44
  %i78 = mul nsw i64 %i77, 3
  %p79 = getelementptr inbounds float, ptr %p2, i64 %i76
  %p80 = getelementptr inbounds float, ptr %p79, i64 %i78
  %i81 = mul nsw i64 %i62, %n20
  %i82 = mul nsw i64 %i63, %n22
  %i83 = add nsw i64 %i81, %i82
  %i84 = sub nsw i64 %n26, 2
  %i85 = sub nsw i64 %n30, %i64
  %c86 = icmp sgt i64 %i85, 0
  %i87 = select i1 %c86, i64 %i85, i64 0
  %c88 = icmp slt i64 %i87, 4
  %i89 = select i1 %c88, i64 %i87, i64 4
  %v90 = trunc i64 %i89 to i32
  %v91 = insertelement <4 x i32> poison, i32 %v90, i64 0
  %v92 = shufflevector <4 x i32> %v91, <4 x i32> poison, <4 x i32> zeroinitializer
  %m93 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v92
  %i94 = sub nsw i64 %n30, %i64
  %i95 = sub nsw i64 %i94, 4
  %c96 = icmp sgt i64 %i95, 0
  %i97 = select i1 %c96, i64 %i95, i64 0
  %c98 = icmp slt i64 %i97, 4
  %i99 = select i1 %c98, i64 %i97, i64 4
  %v100 = trunc i64 %i99 to i32
  %v101 = insertelement <4 x i32> poison, i32 %v100, i64 0
  %v102 = shufflevector <4 x i32> %v101, <4 x i32> poison, <4 x i32> zeroinitializer
  %m103 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v102
  %p104 = getelementptr inbounds float, ptr %p6, i64 %i64
  %v105 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p104, i32 1, <4 x i1> %m93, <4 x float> zeroinitializer)
  %p106 = getelementptr inbounds float, ptr %p6, i64 %i64
  %p107 = getelementptr inbounds float, ptr %p106, i64 4
  %v108 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p107, i32 1, <4 x i1> %m103, <4 x float> zeroinitializer)
  %i109 = mul nsw i64 %n46, %n36
  %i110 = mul nsw i64 %i61, %i109
  %p111 = getelementptr inbounds float, ptr %p4, i64 %i110
  %c112 = icmp slt i64 %i70, %n36
  %i113 = select i1 %c112, i64 %i70, i64 %n36
  %c114 = icmp sgt i64 %i73, %i113
  %i115 = select i1 %c114, i64 %i73, i64 %i113
  %i116 = udiv i64 %n46, 8
  %i117 = mul nsw i64 %i113, %i116
  br label %loop118
loop118:
  %index118 = phi i64 [0, %body56], [%i127, %body118]
  %carried118_0 = phi <4 x float> [%v105, %body56], [%v123, %body118]
  %carried118_1 = phi <4 x float> [%v108, %body56], [%v126, %body118]
  %c119 = icmp slt i64 %index118, %i117
  br i1 %c119, label %body118, label %done118
body118:
  %i120 = mul nsw i64 %index118, 8
  %p121 = getelementptr inbounds float, ptr %p111, i64 %i120
  %v122 = load <4 x float>, ptr %p121, align 4
  %v123 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v122, <4 x float> %carried118_0)
  %p124 = getelementptr inbounds float, ptr %p121, i64 4
  %v125 = load <4 x float>, ptr %p124, align 4
  %v126 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v125, <4 x float> %carried118_1)
  %i127 = add nsw i64 %index118, 1
  br label %loop118
done118:
  %i128 = udiv i64 %n46, 8
  %i129 = mul nsw i64 %i115, %i128
  %i130 = mul nsw i64 %n36, %i128
  br label %loop131
loop131:
  %index131 = phi i64 [%i129, %done118], [%i140, %body131]
  %carried131_0 = phi <4 x float> [%carried118_0, %done118], [%v136, %body131]
  %carried131_1 = phi <4 x float> [%carried118_1, %done118], [%v139, %body131]
  %c132 = icmp slt i64 %index131, %i130
  br i1 %c132, label %body131, label %done131
body131:
  %i133 = mul nsw i64 %index131, 8
  %p134 = getelementptr inbounds float, ptr %p111, i64 %i133
  %v135 = load <4 x float>, ptr %p134, align 4
  %v136 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v135, <4 x float> %carried131_0)
  %p137 = getelementptr inbounds float, ptr %p134, i64 4
  %v138 = load <4 x float>, ptr %p137, align 4
  %v139 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v138, <4 x float> %carried131_1)
  %i140 = add nsw i64 %index131, 1
  br label %loop131
done131:
  br label %loop141
loop141:
  %index141 = phi i64 [0, %done131], [%i239, %done158]
  %c142 = icmp slt i64 %index141, %n26
  br i1 %c142, label %body141, label %done141
body141:
  %c143 = icmp slt i64 %index141, %i84
  %i144 = select i1 %c143, i64 %index141, i64 %i84
  %i145 = mul nsw i64 %i144, 3
  %p146 = getelementptr inbounds float, ptr %p80, i64 %i145
  %p147 = getelementptr inbounds float, ptr %p146, i64 %n18
  %i148 = mul nsw i64 %n46, %n36
  %i149 = mul nsw i64 %i61, %i148
  %p150 = getelementptr inbounds float, ptr %p4, i64 %i149
  %i151 = mul nsw i64 %n38, %n40
  %i152 = udiv i64 %i144, 2
  %i153 = mul nsw i64 %i152, 3
  %i154 = add nsw i64 %i83, %i153
  %i155 = add nsw i64 %i154, %i64
  %p156 = getelementptr inbounds float, ptr %p8, i64 %i155
  call void @llvm.prefetch.p0(ptr %p156, i32 1, i32 3, i32 1)
  %p157 = getelementptr inbounds float, ptr %p156, i64 4
  call void @llvm.prefetch.p0(ptr %p157, i32 1, i32 3, i32 1)
  br label %loop158
loop158:
  %index158 = phi i64 [%i70, %body141], [%i198, %done162]
  %carried158_0 = phi <4 x float> [%carried131_0, %body141], [%carried162_0, %done162]
  %carried158_1 = phi <4 x float> [%carried131_1, %body141], [%carried162_1, %done162]
  %carried158_2 = phi <4 x float> [%carried131_0, %body141], [%carried162_2, %done162]
  %carried158_3 = phi <4 x float> [%carried131_1, %body141], [%carried162_3, %done162]
  %carried158_4 = phi <4 x float> [%carried131_0, %body141], [%carried162_4, %done162]
  %carried158_5 = phi <4 x float> [%carried131_1, %body141], [%carried162_5, %done162]
  %carried158_6 = phi <4 x float> [%carried131_0, %body141], [%carried162_6, %done162]
  %carried158_7 = phi <4 x float> [%carried131_1, %body141], [%carried162_7, %done162]
  %c159 = icmp slt i64 %index158, %i73
  br i1 %c159, label %body158, label %done158
body158:
  %i160 = mul nsw i64 %index158, %n18
  %i161 = mul nsw i64 %index158, %n46
  br label %loop162
loop162:
  %index162 = phi i64 [0, %body158], [%i197, %body162]
  %carried162_0 = phi <4 x float> [%carried158_0, %body158], [%v177, %body162]
  %carried162_1 = phi <4 x float> [%carried158_1, %body158], [%v178, %body162]
  %carried162_2 = phi <4 x float> [%carried158_2, %body158], [%v183, %body162]
  %carried162_3 = phi <4 x float> [%carried158_3, %body158], [%v184, %body162]
  %carried162_4 = phi <4 x float> [%carried158_4, %body158], [%v189, %body162]
  %carried162_5 = phi <4 x float> [%carried158_5, %body158], [%v190, %body162]
  %carried162_6 = phi <4 x float> [%carried158_6, %body158], [%v195, %body162]
  %carried162_7 = phi <4 x float> [%carried158_7, %body158], [%v196, %body162]
  %c163 = icmp slt i64 %index162, %i151
  br i1 %c163, label %body162, label %done162
body162:
  %i164 = add nsw i64 %i160, %index162
  %i165 = mul nsw i64 %index162, 8
  %i166 = add nsw i64 %i161, %i165
  %p167 = getelementptr inbounds float, ptr %p150, i64 %i166
  %p168 = getelementptr inbounds float, ptr %p167, i64 128
  call void @llvm.prefetch.p0(ptr %p168, i32 0, i32 3, i32 1)
  %v169 = load <4 x float>, ptr %p167, align 4
  %p170 = getelementptr inbounds float, ptr %p167, i64 4
  %p171 = getelementptr inbounds float, ptr %p167, i64 132
  call void @llvm.prefetch.p0(ptr %p171, i32 0, i32 3, i32 1)
  %v172 = load <4 x float>, ptr %p170, align 4
  %p173 = getelementptr inbounds float, ptr %p146, i64 %i164
  %v174 = load float, ptr %p173, align 4
  %v175 = insertelement <4 x float> poison, float %v174, i64 0
  %v176 = shufflevector <4 x float> %v175, <4 x float> poison, <4 x i32> zeroinitializer
  %v177 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v176, <4 x float> %v169, <4 x float> %carried162_0)
  %v178 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v176, <4 x float> %v172, <4 x float> %carried162_1)
  %p179 = getelementptr inbounds float, ptr %p173, i64 3
  %v180 = load float, ptr %p179, align 4
  %v181 = insertelement <4 x float> poison, float %v180, i64 0
  %v182 = shufflevector <4 x float> %v181, <4 x float> poison, <4 x i32> zeroinitializer
  %v183 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v182, <4 x float> %v169, <4 x float> %carried162_2)
  %v184 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v182, <4 x float> %v172, <4 x float> %carried162_3)
  %p185 = getelementptr inbounds float, ptr %p147, i64 %i164
  %v186 = load float, ptr %p185, align 4
  %v187 = insertelement <4 x float> poison, float %v186, i64 0
  %v188 = shufflevector <4 x float> %v187, <4 x float> poison, <4 x i32> zeroinitializer
  %v189 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v188, <4 x float> %v169, <4 x float> %carried162_4)
  %v190 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v188, <4 x float> %v172, <4 x float> %carried162_5)
  %p191 = getelementptr inbounds float, ptr %p185, i64 3
  %v192 = load float, ptr %p191, align 4
  %v193 = insertelement <4 x float> poison, float %v192, i64 0
  %v194 = shufflevector <4 x float> %v193, <4 x float> poison, <4 x i32> zeroinitializer
  %v195 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v194, <4 x float> %v169, <4 x float> %carried162_6)
  %v196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v194, <4 x float> %v172, <4 x float> %carried162_7)
  %i197 = add nsw i64 %index162, 1
  br label %loop162
done162:
  %i198 = add nsw i64 %index158, 1
  br label %loop158
done158:
  %m199 = fcmp ugt <4 x float> %carried158_2, %carried158_0
  %m200 = fcmp ord <4 x float> %carried158_0, %carried158_0
  %m201 = and <4 x i1> %m199, %m200
  %v202 = select <4 x i1> %m201, <4 x float> %carried158_2, <4 x float> %carried158_0
  %v203 = select <4 x i1> %m201, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m204 = fcmp ugt <4 x float> %carried158_4, %v202
  %m205 = fcmp ord <4 x float> %v202, %v202
  %m206 = and <4 x i1> %m204, %m205
  %v207 = select <4 x i1> %m206, <4 x float> %carried158_4, <4 x float> %v202
  %v208 = select <4 x i1> %m206, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v203
  %m209 = fcmp ugt <4 x float> %carried158_6, %v207
  %m210 = fcmp ord <4 x float> %v207, %v207
  %m211 = and <4 x i1> %m209, %m210
  %v212 = select <4 x i1> %m211, <4 x float> %carried158_6, <4 x float> %v207
  %v213 = select <4 x i1> %m211, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v208
  %p214 = getelementptr inbounds i8, ptr %p10, i64 %i155
  call void @llvm.masked.store.v4i8.p0(<4 x i8> %v213, ptr %p214, i32 1, <4 x i1> %m93)
  %m215 = fcmp ogt <4 x float> zeroinitializer, %v212
  %v216 = select <4 x i1> %m215, <4 x float> zeroinitializer, <4 x float> %v212
  %p217 = getelementptr inbounds float, ptr %p8, i64 %i155
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v216, ptr %p217, i32 1, <4 x i1> %m93)
  %m218 = fcmp ugt <4 x float> %carried158_3, %carried158_1
  %m219 = fcmp ord <4 x float> %carried158_1, %carried158_1
  %m220 = and <4 x i1> %m218, %m219
  %v221 = select <4 x i1> %m220, <4 x float> %carried158_3, <4 x float> %carried158_1
  %v222 = select <4 x i1> %m220, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m223 = fcmp ugt <4 x float> %carried158_5, %v221
  %m224 = fcmp ord <4 x float> %v221, %v221
  %m225 = and <4 x i1> %m223, %m224
  %v226 = select <4 x i1> %m225, <4 x float> %carried158_5, <4 x float> %v221
  %v227 = select <4 x i1> %m225, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v222
  %m228 = fcmp ugt <4 x float> %carried158_7, %v226
  %m229 = fcmp ord <4 x float> %v226, %v226
  %m230 = and <4 x i1> %m228, %m229
  %v231 = select <4 x i1> %m230, <4 x float> %carried158_7, <4 x float> %v226
  %v232 = select <4 x i1> %m230, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v227
  %p233 = getelementptr inbounds i8, ptr %p10, i64 %i155
  %p234 = getelementptr inbounds i8, ptr %p233, i64 4
  call void @llvm.masked.store.v4i8.p0(<4 x i8> %v232, ptr %p234, i32 1, <4 x i1> %m103)
  %m235 = fcmp ogt <4 x float> zeroinitializer, %v231
  %v236 = select <4 x i1> %m235, <4 x float> zeroinitializer, <4 x float> %v231
  %p237 = getelementptr inbounds float, ptr %p8, i64 %i155
  %p238 = getelementptr inbounds float, ptr %p237, i64 4
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v236, ptr %p238, i32 1, <4 x i1> %m103)
  %i239 = add nsw i64 %index141, 2
  br label %loop141
done141:
  %i240 = add nsw i64 %index56, 1
  br label %loop56
done56:
  ret void
}
