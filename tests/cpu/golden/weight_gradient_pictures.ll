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
  %n8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %arguments, i64 4
  %n10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %arguments, i64 5
  %n12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %arguments, i64 6
  %n14 = load i64, ptr %v13, align 8
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
  br label %loop43
loop43:
  %index43 = phi i64 [%first, %entry], [%i273, %done153]
  %c44 = icmp slt i64 %index43, %last
  br i1 %c44, label %body43, label %done43
body43:
  %i45 = mul nsw i64 %n28, %n30
  %i46 = sub nsw i64 %n42, 1
  %i47 = add nsw i64 %n24, %i46
  %i48 = udiv i64 %i47, %n42
  %i49 = udiv i64 %index43, %i48
  %i50 = urem i64 %index43, %i48
  %i51 = mul nsw i64 %i50, %n42
  %i52 = sub nsw i64 %n24, %i51
  %c53 = icmp slt i64 %n42, %i52
  %i54 = select i1 %c53, i64 %n42, i64 %i52
  %i55 = udiv i64 %i49, %i45
  %i56 = urem i64 %i49, %i45
  %i57 = udiv i64 %i56, %n30
  %i58 = urem i64 %i56, %n30
  %i59 = mul nsw i64 %n24, %n22
  %i60 = mul nsw i64 %n24, %n22
  %i61 = mul nsw i64 %n28, %n30
  %i62 = mul nsw i64 %i61, %i60
  %i63 = mul nsw i64 %i55, %i62
  %i64 = mul nsw i64 %i56, %i59
  %i65 = mul nsw i64 %i51, %n22
  %p66 = getelementptr inbounds float, ptr %p6, i64 %i63
  %p67 = getelementptr inbounds float, ptr %p66, i64 %i64
  %p68 = getelementptr inbounds float, ptr %p67, i64 %i65
  %i69 = mul nsw i64 %i54, %n22
  %i70 = udiv i64 %i69, 4
  %i71 = mul nsw i64 %i70, 4
  br label %loop72
loop72:
  %index72 = phi i64 [0, %body43], [%i75, %body72]
  %c73 = icmp slt i64 %index72, %i71
  br i1 %c73, label %body72, label %done72
body72:
  %p74 = getelementptr inbounds float, ptr %p68, i64 %index72
  store <4 x float> zeroinitializer, ptr %p74, align 4
  %i75 = add nsw i64 %index72, 4
  br label %loop72
done72:
  br label %loop76
loop76:
  %index76 = phi i64 [%i71, %done72], [%i79, %body76]
  %c77 = icmp slt i64 %index76, %i69
  br i1 %c77, label %body76, label %done76
body76:
  %p78 = getelementptr inbounds float, ptr %p68, i64 %index76
  store float 0.0, ptr %p78, align 4
  %i79 = add nsw i64 %index76, 1
  br label %loop76
done76:
  %i80 = sub nsw i64 %i57, %n32
  %i81 = sub nsw i64 0, %i80
  %c82 = icmp sgt i64 0, %i81
  %i83 = select i1 %c82, i64 0, i64 %i81
  %i84 = sub nsw i64 %n26, %i80
  %c85 = icmp sgt i64 0, %i84
  %i86 = select i1 %c85, i64 0, i64 %i84
  %c87 = icmp slt i64 %i86, %n18
  %i88 = select i1 %c87, i64 %i86, i64 %n18
  %i89 = mul nsw i64 %i55, %n36
  %i90 = add nsw i64 %i89, %n36
  %c91 = icmp slt i64 %i90, %n16
  %i92 = select i1 %c91, i64 %i90, i64 %n16
  %i93 = sub nsw i64 %i57, %n32
  %i94 = sub nsw i64 %i58, %n34
  %i95 = mul nsw i64 %i93, %n10
  %i96 = mul nsw i64 %i94, 3
  %p97 = getelementptr inbounds float, ptr %p2, i64 %i95
  %p98 = getelementptr inbounds float, ptr %p97, i64 %i96
  %p99 = getelementptr inbounds float, ptr %p98, i64 %i51
  %i100 = udiv i64 %i54, 2
  %i101 = mul nsw i64 %i100, 2
  %c102 = icmp slt i64 %i83, %n18
  %i103 = select i1 %c102, i64 %i83, i64 %n18
  %c104 = icmp sgt i64 %i88, %i103
  %i105 = select i1 %c104, i64 %i88, i64 %i103
  %i106 = add nsw i64 %i103, %n18
  %c107 = icmp slt i64 %i105, %i106
  br i1 %c107, label %then108, label %after108
then108:
  br label %loop109
loop109:
  %index109 = phi i64 [0, %then108], [%i152, %done146]
  %c110 = icmp slt i64 %index109, %n22
  br i1 %c110, label %body109, label %done109
body109:
  %p111 = getelementptr inbounds float, ptr %p4, i64 %index109
  br label %loop112
loop112:
  %index112 = phi i64 [%i89, %body109], [%i128, %done115]
  %carried112_0 = phi <4 x float> [zeroinitializer, %body109], [%carried115_0, %done115]
  %c113 = icmp slt i64 %index112, %i92
  br i1 %c113, label %body112, label %done112
body112:
  %i114 = mul nsw i64 %index112, %n12
  br label %loop115
loop115:
  %index115 = phi i64 [0, %body112], [%i127, %done119]
  %carried115_0 = phi <4 x float> [%carried112_0, %body112], [%carried119_0, %done119]
  %c116 = icmp slt i64 %index115, %i103
  br i1 %c116, label %body115, label %done115
body115:
  %i117 = mul nsw i64 %index115, %n14
  %i118 = add nsw i64 %i114, %i117
  br label %loop119
loop119:
  %index119 = phi i64 [0, %body115], [%i126, %body119]
  %carried119_0 = phi <4 x float> [%carried115_0, %body115], [%v125, %body119]
  %c120 = icmp slt i64 %index119, %n20
  br i1 %c120, label %body119, label %done119
body119:
  %i121 = mul nsw i64 %index119, 5
  %i122 = add nsw i64 %i118, %i121
  %p123 = getelementptr inbounds float, ptr %p111, i64 %i122
  %v124 = load <4 x float>, ptr %p123, align 4
  %v125 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v124, <4 x float> %carried119_0)
  %i126 = add nsw i64 %index119, 1
  br label %loop119
done119:
  %i127 = add nsw i64 %index115, 1
  br label %loop115
done115:
  %i128 = add nsw i64 %index112, 1
  br label %loop112
done112:
  br label %loop129
loop129:
  %index129 = phi i64 [%i89, %done112], [%i145, %done132]
  %carried129_0 = phi <4 x float> [%carried112_0, %done112], [%carried132_0, %done132]
  %c130 = icmp slt i64 %index129, %i92
  br i1 %c130, label %body129, label %done129
body129:
  %i131 = mul nsw i64 %index129, %n12
  br label %loop132
loop132:
  %index132 = phi i64 [%i105, %body129], [%i144, %done136]
  %carried132_0 = phi <4 x float> [%carried129_0, %body129], [%carried136_0, %done136]
  %c133 = icmp slt i64 %index132, %n18
  br i1 %c133, label %body132, label %done132
body132:
  %i134 = mul nsw i64 %index132, %n14
  %i135 = add nsw i64 %i131, %i134
  br label %loop136
loop136:
  %index136 = phi i64 [0, %body132], [%i143, %body136]
  %carried136_0 = phi <4 x float> [%carried132_0, %body132], [%v142, %body136]
  %c137 = icmp slt i64 %index136, %n20
  br i1 %c137, label %body136, label %done136
body136:
  %i138 = mul nsw i64 %index136, 5
  %i139 = add nsw i64 %i135, %i138
  %p140 = getelementptr inbounds float, ptr %p111, i64 %i139
  %v141 = load <4 x float>, ptr %p140, align 4
  %v142 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v141, <4 x float> %carried136_0)
  %i143 = add nsw i64 %index136, 1
  br label %loop136
done136:
  %i144 = add nsw i64 %index132, 1
  br label %loop132
done132:
  %i145 = add nsw i64 %index129, 1
  br label %loop129
done129:
  br label %loop146
loop146:
  %index146 = phi i64 [0, %done129], [%i151, %body146]
  %c147 = icmp slt i64 %index146, %i54
  br i1 %c147, label %body146, label %done146
body146:
  %i148 = mul nsw i64 %index146, %n22
  %p149 = getelementptr inbounds float, ptr %p68, i64 %i148
  %p150 = getelementptr inbounds float, ptr %p149, i64 %index109
  store <4 x float> %carried129_0, ptr %p150, align 1
  %i151 = add nsw i64 %index146, 1
  br label %loop146
done146:
  %i152 = add nsw i64 %index109, 4
  br label %loop109
done109:
  br label %after108
after108:
  br label %loop153
loop153:
  %index153 = phi i64 [%i89, %after108], [%i272, %done162]
  %c154 = icmp slt i64 %index153, %i92
  br i1 %c154, label %body153, label %done153
body153:
  %i155 = add nsw i64 %index153, %n38
  %c156 = icmp slt i64 %i155, %i92
  %i157 = select i1 %c156, i64 %i155, i64 %i92
  %i158 = mul nsw i64 %index153, %n8
  %p159 = getelementptr inbounds float, ptr %p99, i64 %i158
  %i160 = mul nsw i64 %index153, %n12
  %p161 = getelementptr inbounds float, ptr %p4, i64 %i160
  br label %loop162
loop162:
  %index162 = phi i64 [%i83, %body153], [%i271, %done167]
  %c163 = icmp slt i64 %index162, %i88
  br i1 %c163, label %body162, label %done162
body162:
  %i164 = add nsw i64 %index162, %n40
  %c165 = icmp slt i64 %i164, %i88
  %i166 = select i1 %c165, i64 %i164, i64 %i88
  br label %loop167
loop167:
  %index167 = phi i64 [0, %body162], [%i270, %done170]
  %c168 = icmp slt i64 %index167, %n22
  br i1 %c168, label %body167, label %done167
body167:
  %i169 = add nsw i64 %index167, 4
  br label %loop170
loop170:
  %index170 = phi i64 [0, %body167], [%i269, %done188]
  %c171 = icmp slt i64 %index170, %i101
  br i1 %c171, label %body170, label %done170
body170:
  %p172 = getelementptr inbounds float, ptr %p159, i64 %index170
  %i173 = mul nsw i64 %index170, %n22
  %p174 = getelementptr inbounds float, ptr %p68, i64 %i173
  %i175 = sub nsw i64 %i157, %index153
  %p176 = getelementptr inbounds float, ptr %p174, i64 %index167
  %p177 = getelementptr inbounds float, ptr %p174, i64 %i169
  %p178 = getelementptr inbounds float, ptr %p174, i64 %n22
  %p179 = getelementptr inbounds float, ptr %p178, i64 %index167
  %p180 = getelementptr inbounds float, ptr %p174, i64 %n22
  %p181 = getelementptr inbounds float, ptr %p180, i64 %i169
  %v182 = load <4 x float>, ptr %p176, align 1
  %v183 = load <4 x float>, ptr %p177, align 1
  %v184 = load <4 x float>, ptr %p179, align 1
  %v185 = load <4 x float>, ptr %p181, align 1
  %p186 = getelementptr inbounds float, ptr %p161, i64 %index167
  %p187 = getelementptr inbounds float, ptr %p161, i64 %i169
  br label %loop188
loop188:
  %index188 = phi i64 [0, %body170], [%i268, %done192]
  %carried188_0 = phi <4 x float> [%v182, %body170], [%carried192_0, %done192]
  %carried188_1 = phi <4 x float> [%v183, %body170], [%carried192_1, %done192]
  %carried188_2 = phi <4 x float> [%v184, %body170], [%carried192_2, %done192]
  %carried188_3 = phi <4 x float> [%v185, %body170], [%carried192_3, %done192]
  %c189 = icmp slt i64 %index188, %i175
  br i1 %c189, label %body188, label %done188
body188:
  %i190 = mul nsw i64 %index188, %n8
  %i191 = mul nsw i64 %index188, %n12
  br label %loop192
loop192:
  %index192 = phi i64 [%index162, %body188], [%i267, %done244]
  %carried192_0 = phi <4 x float> [%carried188_0, %body188], [%carried244_0, %done244]
  %carried192_1 = phi <4 x float> [%carried188_1, %body188], [%carried244_1, %done244]
  %carried192_2 = phi <4 x float> [%carried188_2, %body188], [%carried244_2, %done244]
  %carried192_3 = phi <4 x float> [%carried188_3, %body188], [%carried244_3, %done244]
  %c193 = icmp slt i64 %index192, %i166
  br i1 %c193, label %body192, label %done192
body192:
  %i194 = mul nsw i64 %index192, %n10
  %i195 = add nsw i64 %i190, %i194
  %i196 = mul nsw i64 %index192, %n14
  %i197 = add nsw i64 %i191, %i196
  %c198 = icmp sgt i64 %n20, 0
  %i199 = select i1 %c198, i64 %n20, i64 0
  %i200 = udiv i64 %i199, 2
  %i201 = mul nsw i64 %i200, 2
  br label %loop202
loop202:
  %index202 = phi i64 [0, %body192], [%i243, %body202]
  %carried202_0 = phi <4 x float> [%carried192_0, %body192], [%v235, %body202]
  %carried202_1 = phi <4 x float> [%carried192_1, %body192], [%v236, %body202]
  %carried202_2 = phi <4 x float> [%carried192_2, %body192], [%v241, %body202]
  %carried202_3 = phi <4 x float> [%carried192_3, %body192], [%v242, %body202]
  %c203 = icmp slt i64 %index202, %i201
  br i1 %c203, label %body202, label %done202
body202:
  %i204 = mul nsw i64 %index202, 3
  %i205 = add nsw i64 %i195, %i204
  %i206 = mul nsw i64 %index202, 5
  %i207 = add nsw i64 %i197, %i206
  %p208 = getelementptr inbounds float, ptr %p186, i64 %i207
  %v209 = load <4 x float>, ptr %p208, align 4
  %p210 = getelementptr inbounds float, ptr %p187, i64 %i207
  %v211 = load <4 x float>, ptr %p210, align 4
  %p212 = getelementptr inbounds float, ptr %p172, i64 %i205
  %v213 = load float, ptr %p212, align 4
  %v214 = insertelement <4 x float> poison, float %v213, i64 0
  %v215 = shufflevector <4 x float> %v214, <4 x float> poison, <4 x i32> zeroinitializer
  %v216 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v215, <4 x float> %v209, <4 x float> %carried202_0)
  %v217 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v215, <4 x float> %v211, <4 x float> %carried202_1)
  %p218 = getelementptr inbounds float, ptr %p212, i64 1
  %v219 = load float, ptr %p218, align 4
  %v220 = insertelement <4 x float> poison, float %v219, i64 0
  %v221 = shufflevector <4 x float> %v220, <4 x float> poison, <4 x i32> zeroinitializer
  %v222 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v221, <4 x float> %v209, <4 x float> %carried202_2)
  %v223 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v221, <4 x float> %v211, <4 x float> %carried202_3)
  %p224 = getelementptr inbounds float, ptr %p186, i64 %i207
  %p225 = getelementptr inbounds float, ptr %p224, i64 5
  %v226 = load <4 x float>, ptr %p225, align 4
  %p227 = getelementptr inbounds float, ptr %p187, i64 %i207
  %p228 = getelementptr inbounds float, ptr %p227, i64 5
  %v229 = load <4 x float>, ptr %p228, align 4
  %p230 = getelementptr inbounds float, ptr %p172, i64 %i205
  %p231 = getelementptr inbounds float, ptr %p230, i64 3
  %v232 = load float, ptr %p231, align 4
  %v233 = insertelement <4 x float> poison, float %v232, i64 0
  %v234 = shufflevector <4 x float> %v233, <4 x float> poison, <4 x i32> zeroinitializer
  %v235 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v234, <4 x float> %v226, <4 x float> %v216)
  %v236 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v234, <4 x float> %v229, <4 x float> %v217)
  %p237 = getelementptr inbounds float, ptr %p230, i64 4
  %v238 = load float, ptr %p237, align 4
  %v239 = insertelement <4 x float> poison, float %v238, i64 0
  %v240 = shufflevector <4 x float> %v239, <4 x float> poison, <4 x i32> zeroinitializer
  %v241 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v240, <4 x float> %v226, <4 x float> %v222)
  %v242 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v240, <4 x float> %v229, <4 x float> %v223)
  %i243 = add nsw i64 %index202, 2
  br label %loop202
done202:
  br label %loop244
loop244:
  %index244 = phi i64 [%i201, %done202], [%i266, %body244]
  %carried244_0 = phi <4 x float> [%carried202_0, %done202], [%v258, %body244]
  %carried244_1 = phi <4 x float> [%carried202_1, %done202], [%v259, %body244]
  %carried244_2 = phi <4 x float> [%carried202_2, %done202], [%v264, %body244]
  %carried244_3 = phi <4 x float> [%carried202_3, %done202], [%v265, %body244]
  %c245 = icmp slt i64 %index244, %n20
  br i1 %c245, label %body244, label %done244
body244:
  %i246 = mul nsw i64 %index244, 3
  %i247 = add nsw i64 %i195, %i246
  %i248 = mul nsw i64 %index244, 5
  %i249 = add nsw i64 %i197, %i248
  %p250 = getelementptr inbounds float, ptr %p186, i64 %i249
  %v251 = load <4 x float>, ptr %p250, align 4
  %p252 = getelementptr inbounds float, ptr %p187, i64 %i249
  %v253 = load <4 x float>, ptr %p252, align 4
  %p254 = getelementptr inbounds float, ptr %p172, i64 %i247
  %v255 = load float, ptr %p254, align 4
  %v256 = insertelement <4 x float> poison, float %v255, i64 0
  %v257 = shufflevector <4 x float> %v256, <4 x float> poison, <4 x i32> zeroinitializer
  %v258 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v257, <4 x float> %v251, <4 x float> %carried244_0)
  %v259 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v257, <4 x float> %v253, <4 x float> %carried244_1)
  %p260 = getelementptr inbounds float, ptr %p254, i64 1
  %v261 = load float, ptr %p260, align 4
  %v262 = insertelement <4 x float> poison, float %v261, i64 0
  %v263 = shufflevector <4 x float> %v262, <4 x float> poison, <4 x i32> zeroinitializer
  %v264 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v263, <4 x float> %v251, <4 x float> %carried244_2)
  %v265 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v263, <4 x float> %v253, <4 x float> %carried244_3)
  %i266 = add nsw i64 %index244, 1
  br label %loop244
done244:
  %i267 = add nsw i64 %index192, 1
  br label %loop192
done192:
  %i268 = add nsw i64 %index188, 1
  br label %loop188
done188:
  store <4 x float> %carried188_0, ptr %p176, align 1
  store <4 x float> %carried188_1, ptr %p177, align 1
  store <4 x float> %carried188_2, ptr %p179, align 1
  store <4 x float> %carried188_3, ptr %p181, align 1
  %i269 = add nsw i64 %index170, 2
  br label %loop170
done170:
  %i270 = add nsw i64 %index167, 8
  br label %loop167
done167:
  %i271 = add nsw i64 %index162, %n40
  br label %loop162
done162:
  %i272 = add nsw i64 %index153, %n38
  br label %loop153
done153:
  %i273 = add nsw i64 %index43, 1
  br label %loop43
done43:
  ret void
}
