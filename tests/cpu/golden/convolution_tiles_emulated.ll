declare <16 x float> @llvm.masked.load.v16f32.p0(ptr, i32, <16 x i1>, <16 x float>)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x i32> @llvm.masked.load.v16i32.p0(ptr, i32, <16 x i1>, <16 x i32>)
declare void @llvm.masked.store.v16f32.p0(<16 x float>, ptr, i32, <16 x i1>)
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
  %p51 = getelementptr inbounds i8, ptr %scratch, i64 1024
  br label %loop52
loop52:
  %index52 = phi i64 [0, %entry], [%i55, %loop52]
  %i53 = mul nsw i64 %index52, 64
  %p54 = getelementptr inbounds i8, ptr %p51, i64 %i53
  store <16 x float> zeroinitializer, ptr %p54, align 4
  %i55 = add nsw i64 %index52, 1
  %c56 = icmp slt i64 %i55, 16
  br i1 %c56, label %loop52, label %done52
done52:
  br label %loop57
loop57:
  %index57 = phi i64 [0, %done52], [%i61, %loop57]
  %p58 = getelementptr inbounds i8, ptr %p51, i64 1024
  %i59 = mul nsw i64 %index57, 64
  %p60 = getelementptr inbounds i8, ptr %p58, i64 %i59
  store <16 x float> zeroinitializer, ptr %p60, align 4
  %i61 = add nsw i64 %index57, 1
  %c62 = icmp slt i64 %i61, 16
  br i1 %c62, label %loop57, label %done57
done57:
  br label %loop63
loop63:
  %index63 = phi i64 [0, %done57], [%i67, %loop63]
  %p64 = getelementptr inbounds i8, ptr %p51, i64 2048
  %i65 = mul nsw i64 %index63, 64
  %p66 = getelementptr inbounds i8, ptr %p64, i64 %i65
  store <16 x float> zeroinitializer, ptr %p66, align 4
  %i67 = add nsw i64 %index63, 1
  %c68 = icmp slt i64 %i67, 16
  br i1 %c68, label %loop63, label %done63
done63:
  br label %loop69
loop69:
  %index69 = phi i64 [0, %done63], [%i73, %loop69]
  %p70 = getelementptr inbounds i8, ptr %p51, i64 3072
  %i71 = mul nsw i64 %index69, 64
  %p72 = getelementptr inbounds i8, ptr %p70, i64 %i71
  store <16 x float> zeroinitializer, ptr %p72, align 4
  %i73 = add nsw i64 %index69, 1
  %c74 = icmp slt i64 %i73, 16
  br i1 %c74, label %loop69, label %done69
done69:
  br label %loop75
loop75:
  %index75 = phi i64 [0, %done69], [%i79, %loop75]
  %p76 = getelementptr inbounds i8, ptr %p51, i64 4096
  %i77 = mul nsw i64 %index75, 64
  %p78 = getelementptr inbounds i8, ptr %p76, i64 %i77
  store <16 x float> zeroinitializer, ptr %p78, align 4
  %i79 = add nsw i64 %index75, 1
  %c80 = icmp slt i64 %i79, 16
  br i1 %c80, label %loop75, label %done75
done75:
  br label %loop81
loop81:
  %index81 = phi i64 [0, %done75], [%i85, %loop81]
  %p82 = getelementptr inbounds i8, ptr %p51, i64 5120
  %i83 = mul nsw i64 %index81, 64
  %p84 = getelementptr inbounds i8, ptr %p82, i64 %i83
  store <16 x float> zeroinitializer, ptr %p84, align 4
  %i85 = add nsw i64 %index81, 1
  %c86 = icmp slt i64 %i85, 16
  br i1 %c86, label %loop81, label %done81
done81:
  br label %loop87
loop87:
  %index87 = phi i64 [0, %done81], [%i91, %loop87]
  %p88 = getelementptr inbounds i8, ptr %p51, i64 6144
  %i89 = mul nsw i64 %index87, 64
  %p90 = getelementptr inbounds i8, ptr %p88, i64 %i89
  store <16 x float> zeroinitializer, ptr %p90, align 4
  %i91 = add nsw i64 %index87, 1
  %c92 = icmp slt i64 %i91, 16
  br i1 %c92, label %loop87, label %done87
done87:
  br label %loop93
loop93:
  %index93 = phi i64 [0, %done87], [%i97, %loop93]
  %p94 = getelementptr inbounds i8, ptr %p51, i64 7168
  %i95 = mul nsw i64 %index93, 64
  %p96 = getelementptr inbounds i8, ptr %p94, i64 %i95
  store <16 x float> zeroinitializer, ptr %p96, align 4
  %i97 = add nsw i64 %index93, 1
  %c98 = icmp slt i64 %i97, 16
  br i1 %c98, label %loop93, label %done93
done93:
  %i99 = mul nsw i64 %n28, %n24
  %i100 = add nsw i64 %n30, 15
  %i101 = udiv i64 %i100, 16
  br label %loop102
loop102:
  %index102 = phi i64 [%first, %done93], [%i294, %done190]
  %c103 = icmp slt i64 %index102, %last
  br i1 %c103, label %body102, label %done102
body102:
  %i104 = mul nsw i64 %i101, %n50
  %i105 = udiv i64 %index102, %i104
  %i106 = mul nsw i64 %i105, %n50
  %i107 = urem i64 %index102, %i104
  %i108 = sub nsw i64 %i99, %i106
  %c109 = icmp slt i64 %n50, %i108
  %i110 = select i1 %c109, i64 %n50, i64 %i108
  %i111 = udiv i64 %i107, %i110
  %i112 = urem i64 %i107, %i110
  %i113 = add nsw i64 %i106, %i112
  %i114 = udiv i64 %i113, %n24
  %i115 = urem i64 %i113, %n24
  %i116 = mul nsw i64 %i111, 16
  %i117 = sub nsw i64 %i115, %n42
  %i118 = sub nsw i64 0, %i117
  %c119 = icmp sgt i64 0, %i118
  %i120 = select i1 %c119, i64 0, i64 %i118
  %i121 = sub nsw i64 %n32, %i117
  %c122 = icmp slt i64 %n36, %i121
  %i123 = select i1 %c122, i64 %n36, i64 %i121
  %i124 = mul nsw i64 %i114, %n16
  %i125 = mul nsw i64 %i117, %n18
  %i126 = add nsw i64 %i124, %i125
  %i127 = sub nsw i64 0, %n44
  %i128 = mul nsw i64 %i127, 32
  %p129 = getelementptr inbounds bfloat, ptr %p2, i64 %i126
  %p130 = getelementptr inbounds bfloat, ptr %p129, i64 %i128
  %i131 = mul nsw i64 %i114, %n20
  %i132 = mul nsw i64 %i115, %n22
  %i133 = add nsw i64 %i131, %i132
  %i134 = sub nsw i64 %n26, 2
  %i135 = sub nsw i64 %n30, %i116
  %c136 = icmp sgt i64 %i135, 0
  %i137 = select i1 %c136, i64 %i135, i64 0
  %c138 = icmp slt i64 %i137, 16
  %i139 = select i1 %c138, i64 %i137, i64 16
  %v140 = trunc i64 %i139 to i32
  %v141 = insertelement <16 x i32> poison, i32 %v140, i64 0
  %v142 = shufflevector <16 x i32> %v141, <16 x i32> poison, <16 x i32> zeroinitializer
  %m143 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %v142
  %p144 = getelementptr inbounds float, ptr %p6, i64 %i116
  %v145 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr %p144, i32 1, <16 x i1> %m143, <16 x float> zeroinitializer)
  %i146 = mul nsw i64 %n46, %n36
  %i147 = mul nsw i64 %i111, %i146
  %p148 = getelementptr inbounds float, ptr %p4, i64 %i147
  %c149 = icmp slt i64 %i120, %n36
  %i150 = select i1 %c149, i64 %i120, i64 %n36
  %c151 = icmp sgt i64 %i123, %i150
  %i152 = select i1 %c151, i64 %i123, i64 %i150
  %i153 = udiv i64 %n46, 16
  %i154 = mul nsw i64 %i150, %i153
  br label %loop155
loop155:
  %index155 = phi i64 [0, %body102], [%i170, %body155]
  %carried155_0 = phi <16 x float> [%v145, %body102], [%v169, %body155]
  %c156 = icmp slt i64 %index155, %i154
  br i1 %c156, label %body155, label %done155
body155:
  %i157 = mul nsw i64 %index155, 16
  %p158 = getelementptr inbounds float, ptr %p148, i64 %i157
  %v159 = load <16 x i32>, ptr %p158, align 4
  %v160 = shl <16 x i32> zeroinitializer, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %v161 = and <16 x i32> zeroinitializer, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v162 = bitcast <16 x i32> %v160 to <16 x float>
  %v163 = bitcast <16 x i32> %v161 to <16 x float>
  %v164 = shl <16 x i32> %v159, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %v165 = and <16 x i32> %v159, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v166 = bitcast <16 x i32> %v164 to <16 x float>
  %v167 = bitcast <16 x i32> %v165 to <16 x float>
  %v168 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v163, <16 x float> %v167, <16 x float> %carried155_0)
  %v169 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v162, <16 x float> %v166, <16 x float> %v168)
  %i170 = add nsw i64 %index155, 1
  br label %loop155
done155:
  %i171 = udiv i64 %n46, 16
  %i172 = mul nsw i64 %i152, %i171
  %i173 = mul nsw i64 %n36, %i171
  br label %loop174
loop174:
  %index174 = phi i64 [%i172, %done155], [%i189, %body174]
  %carried174_0 = phi <16 x float> [%carried155_0, %done155], [%v188, %body174]
  %c175 = icmp slt i64 %index174, %i173
  br i1 %c175, label %body174, label %done174
body174:
  %i176 = mul nsw i64 %index174, 16
  %p177 = getelementptr inbounds float, ptr %p148, i64 %i176
  %v178 = load <16 x i32>, ptr %p177, align 4
  %v179 = shl <16 x i32> zeroinitializer, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %v180 = and <16 x i32> zeroinitializer, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v181 = bitcast <16 x i32> %v179 to <16 x float>
  %v182 = bitcast <16 x i32> %v180 to <16 x float>
  %v183 = shl <16 x i32> %v178, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %v184 = and <16 x i32> %v178, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v185 = bitcast <16 x i32> %v183 to <16 x float>
  %v186 = bitcast <16 x i32> %v184 to <16 x float>
  %v187 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v182, <16 x float> %v186, <16 x float> %carried174_0)
  %v188 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v181, <16 x float> %v185, <16 x float> %v187)
  %i189 = add nsw i64 %index174, 1
  br label %loop174
done174:
  br label %loop190
loop190:
  %index190 = phi i64 [0, %done174], [%i293, %done270]
  %c191 = icmp slt i64 %index190, %n26
  br i1 %c191, label %body190, label %done190
body190:
  %c192 = icmp slt i64 %index190, %i134
  %i193 = select i1 %c192, i64 %index190, i64 %i134
  br label %loop194
loop194:
  %index194 = phi i64 [0, %body190], [%i197, %loop194]
  %i195 = mul nsw i64 %index194, 64
  %p196 = getelementptr inbounds i8, ptr %p51, i64 %i195
  store <16 x float> zeroinitializer, ptr %p196, align 4
  %i197 = add nsw i64 %index194, 1
  %c198 = icmp slt i64 %i197, 16
  br i1 %c198, label %loop194, label %done194
done194:
  %i199 = mul nsw i64 %i193, 32
  %p200 = getelementptr inbounds bfloat, ptr %p130, i64 %i199
  %i201 = mul nsw i64 %n46, %n36
  %i202 = mul nsw i64 %i111, %i201
  %p203 = getelementptr inbounds float, ptr %p4, i64 %i202
  br label %loop204
loop204:
  %index204 = phi i64 [%i120, %done194], [%i269, %done210]
  %c205 = icmp slt i64 %index204, %i123
  br i1 %c205, label %body204, label %done204
body204:
  %i206 = mul nsw i64 %index204, %n18
  %i207 = mul nsw i64 %index204, %n46
  %i208 = mul nsw i64 %n38, %n40
  %i209 = udiv i64 %i208, 8
  br label %loop210
loop210:
  %index210 = phi i64 [0, %body204], [%i268, %done236]
  %c211 = icmp slt i64 %index210, %i209
  br i1 %c211, label %body210, label %done210
body210:
  %i212 = mul nsw i64 %index210, 8
  %i213 = add nsw i64 %i206, %i212
  %i214 = mul nsw i64 %index210, 64
  %i215 = add nsw i64 %i207, %i214
  %p216 = getelementptr inbounds bfloat, ptr %p200, i64 %i213
  br label %loop217
loop217:
  %index217 = phi i64 [0, %body210], [%i224, %loop217]
  %i218 = mul nsw i64 %index217, 64
  %p219 = getelementptr inbounds i8, ptr %p216, i64 %i218
  %p220 = getelementptr inbounds i8, ptr %p51, i64 1024
  %i221 = mul nsw i64 %index217, 64
  %p222 = getelementptr inbounds i8, ptr %p220, i64 %i221
  %v223 = call <16 x i32> @llvm.masked.load.v16i32.p0(ptr %p219, i32 1, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <16 x i32> zeroinitializer)
  store <16 x i32> %v223, ptr %p222, align 1
  %i224 = add nsw i64 %index217, 1
  %c225 = icmp slt i64 %i224, 2
  br i1 %c225, label %loop217, label %done217
done217:
  %p226 = getelementptr inbounds float, ptr %p203, i64 %i215
  br label %loop227
loop227:
  %index227 = phi i64 [0, %done217], [%i234, %loop227]
  %i228 = mul nsw i64 %index227, 64
  %p229 = getelementptr inbounds i8, ptr %p226, i64 %i228
  %p230 = getelementptr inbounds i8, ptr %p51, i64 2048
  %i231 = mul nsw i64 %index227, 64
  %p232 = getelementptr inbounds i8, ptr %p230, i64 %i231
  %v233 = load <16 x i32>, ptr %p229, align 1
  store <16 x i32> %v233, ptr %p232, align 1
  %i234 = add nsw i64 %index227, 1
  %c235 = icmp slt i64 %i234, 4
  br i1 %c235, label %loop227, label %done227
done227:
  br label %loop236
loop236:
  %index236 = phi i64 [0, %done227], [%i266, %done239]
  %i237 = mul nsw i64 %index236, 64
  %p238 = getelementptr inbounds i8, ptr %p51, i64 %i237
  br label %loop239
loop239:
  %index239 = phi i64 [0, %loop236], [%i261, %loop239]
  %carried239_0 = phi <16 x float> [zeroinitializer, %loop236], [%v259, %loop239]
  %carried239_1 = phi <16 x float> [zeroinitializer, %loop236], [%v260, %loop239]
  %p240 = getelementptr inbounds i8, ptr %p51, i64 1024
  %i241 = mul nsw i64 %index236, 64
  %p242 = getelementptr inbounds i8, ptr %p240, i64 %i241
  %p243 = getelementptr inbounds i32, ptr %p242, i64 %index239
  %v244 = load i32, ptr %p243, align 4
  %v245 = insertelement <16 x i32> poison, i32 %v244, i64 0
  %v246 = shufflevector <16 x i32> %v245, <16 x i32> poison, <16 x i32> zeroinitializer
  %v247 = shl <16 x i32> %v246, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %v248 = and <16 x i32> %v246, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v249 = bitcast <16 x i32> %v247 to <16 x float>
  %v250 = bitcast <16 x i32> %v248 to <16 x float>
  %p251 = getelementptr inbounds i8, ptr %p51, i64 2048
  %i252 = mul nsw i64 %index239, 64
  %p253 = getelementptr inbounds i8, ptr %p251, i64 %i252
  %v254 = load <16 x i32>, ptr %p253, align 4
  %v255 = shl <16 x i32> %v254, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %v256 = and <16 x i32> %v254, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v257 = bitcast <16 x i32> %v255 to <16 x float>
  %v258 = bitcast <16 x i32> %v256 to <16 x float>
  %v259 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v249, <16 x float> %v257, <16 x float> %carried239_0)
  %v260 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v250, <16 x float> %v258, <16 x float> %carried239_1)
  %i261 = add nsw i64 %index239, 1
  %c262 = icmp slt i64 %i261, 4
  br i1 %c262, label %loop239, label %done239
done239:
  %v263 = load <16 x float>, ptr %p238, align 4
  %v264 = fadd <16 x float> %v259, %v260
  %v265 = fadd <16 x float> %v263, %v264
  store <16 x float> %v265, ptr %p238, align 4
  %i266 = add nsw i64 %index236, 1
  %c267 = icmp slt i64 %i266, 2
  br i1 %c267, label %loop236, label %done236
done236:
  %i268 = add nsw i64 %index210, 1
  br label %loop210
done210:
  %i269 = add nsw i64 %index204, 1
  br label %loop204
done204:
  br label %loop270
loop270:
  %index270 = phi i64 [0, %done204], [%i276, %loop270]
  %i271 = mul nsw i64 %index270, 64
  %p272 = getelementptr inbounds i8, ptr %scratch, i64 %i271
  %i273 = mul nsw i64 %index270, 64
  %p274 = getelementptr inbounds i8, ptr %p51, i64 %i273
  %v275 = load <16 x i32>, ptr %p274, align 1
  store <16 x i32> %v275, ptr %p272, align 1
  %i276 = add nsw i64 %index270, 1
  %c277 = icmp slt i64 %i276, 2
  br i1 %c277, label %loop270, label %done270
done270:
  %v278 = load <16 x float>, ptr %scratch, align 4
  %v279 = fadd <16 x float> %v278, %carried174_0
  %p280 = getelementptr inbounds float, ptr %scratch, i64 16
  %v281 = load <16 x float>, ptr %p280, align 4
  %v282 = fadd <16 x float> %v281, %carried174_0
  %i283 = mul nsw i64 %i193, 16
  %i284 = add nsw i64 %i133, %i283
  %i285 = add nsw i64 %i284, %i116
  %m286 = fcmp ogt <16 x float> zeroinitializer, %v279
  %v287 = select <16 x i1> %m286, <16 x float> zeroinitializer, <16 x float> %v279
  %p288 = getelementptr inbounds float, ptr %p8, i64 %i285
  call void @llvm.masked.store.v16f32.p0(<16 x float> %v287, ptr %p288, i32 1, <16 x i1> %m143)
  %m289 = fcmp ogt <16 x float> zeroinitializer, %v282
  %v290 = select <16 x i1> %m289, <16 x float> zeroinitializer, <16 x float> %v282
  %p291 = getelementptr inbounds float, ptr %p8, i64 %i285
  %p292 = getelementptr inbounds float, ptr %p291, i64 16
  call void @llvm.masked.store.v16f32.p0(<16 x float> %v290, ptr %p292, i32 1, <16 x i1> %m143)
  %i293 = add nsw i64 %index190, 2
  br label %loop190
done190:
  %i294 = add nsw i64 %index102, 1
  br label %loop102
done102:
  ret void
}
