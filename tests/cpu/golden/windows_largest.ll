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
  %p18 = load ptr, ptr %v17, align 8
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
  br label %loop63
loop63:
  %index63 = phi i64 [%first, %entry], [%i274, %done83]
  %c64 = icmp slt i64 %index63, %last
  br i1 %c64, label %body63, label %done63
body63:
  %i65 = udiv i64 %index63, %n22
  %i66 = urem i64 %index63, %n22
  %i67 = udiv i64 %i65, %n20
  %i68 = urem i64 %i65, %n20
  %i69 = mul nsw i64 %i67, %n56
  %p70 = getelementptr inbounds float, ptr %p2, i64 %i69
  %i71 = mul nsw i64 %i67, %n58
  %p72 = getelementptr inbounds float, ptr %p4, i64 %i71
  %i73 = mul nsw i64 %i67, %n60
  %p74 = getelementptr inbounds i64, ptr %p6, i64 %i73
  %p75 = getelementptr inbounds i64, ptr %p8, i64 %i68
  %v76 = load i64, ptr %p75, align 8
  %p77 = getelementptr inbounds i64, ptr %p14, i64 %i68
  %v78 = load i64, ptr %p77, align 8
  %p79 = getelementptr inbounds i64, ptr %p10, i64 %i66
  %v80 = load i64, ptr %p79, align 8
  %p81 = getelementptr inbounds i64, ptr %p16, i64 %i66
  %v82 = load i64, ptr %p81, align 8
  br label %loop83
loop83:
  %index83 = phi i64 [0, %body63], [%i273, %after224]
  %c84 = icmp slt i64 %index83, %n24
  br i1 %c84, label %body83, label %done83
body83:
  %p85 = getelementptr inbounds i64, ptr %p12, i64 %index83
  %v86 = load i64, ptr %p85, align 8
  %p87 = getelementptr inbounds i64, ptr %p18, i64 %index83
  %v88 = load i64, ptr %p87, align 8
  %i89 = mul nsw i64 %i68, %n38
  %i90 = mul nsw i64 %i66, %n40
  %i91 = add nsw i64 %i89, %i90
  %i92 = mul nsw i64 %index83, %n42
  %i93 = add nsw i64 %i91, %i92
  %p94 = getelementptr inbounds float, ptr %p72, i64 %i93
  %i95 = mul nsw i64 %i68, %n44
  %i96 = mul nsw i64 %i66, %n46
  %i97 = add nsw i64 %i95, %i96
  %i98 = mul nsw i64 %index83, %n48
  %i99 = add nsw i64 %i97, %i98
  %p100 = getelementptr inbounds i64, ptr %p74, i64 %i99
  %c101 = icmp sge i64 %n62, 4
  br i1 %c101, label %then102, label %after102
then102:
  %i103 = sub nsw i64 %n62, 4
  %i104 = add nsw i64 %i103, 4
  br label %loop105
loop105:
  %index105 = phi i64 [0, %then102], [%i160, %done122]
  %c106 = icmp slt i64 %index105, %i104
  br i1 %c106, label %body105, label %done105
body105:
  %c107 = icmp slt i64 %index105, %i103
  %i108 = select i1 %c107, i64 %index105, i64 %i103
  %p109 = getelementptr inbounds float, ptr %p70, i64 %i108
  %p110 = getelementptr inbounds float, ptr %p94, i64 %i108
  %p111 = getelementptr inbounds i64, ptr %p100, i64 %i108
  %v112 = insertelement <4 x float> poison, float 0xFFF0000000000000, i64 0
  %v113 = shufflevector <4 x float> %v112, <4 x float> poison, <4 x i32> zeroinitializer
  %i114 = mul nsw i64 %v76, %n32
  %i115 = mul nsw i64 %v80, %n34
  %i116 = add nsw i64 %i114, %i115
  %i117 = mul nsw i64 %v86, %n36
  %i118 = add nsw i64 %i116, %i117
  %v119 = trunc i64 %i118 to i32
  %v120 = insertelement <4 x i32> poison, i32 %v119, i64 0
  %v121 = shufflevector <4 x i32> %v120, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %loop122
loop122:
  %index122 = phi i64 [0, %body105], [%i158, %done126]
  %carried122_0 = phi <4 x float> [%v113, %body105], [%carried126_0, %done126]
  %carried122_1 = phi <4 x i32> [%v121, %body105], [%carried126_1, %done126]
  %c123 = icmp slt i64 %index122, %v78
  br i1 %c123, label %body122, label %done122
body122:
  %i124 = mul nsw i64 %index122, %n50
  %i125 = add nsw i64 %v76, %i124
  br label %loop126
loop126:
  %index126 = phi i64 [0, %body122], [%i157, %done130]
  %carried126_0 = phi <4 x float> [%carried122_0, %body122], [%carried130_0, %done130]
  %carried126_1 = phi <4 x i32> [%carried122_1, %body122], [%carried130_1, %done130]
  %c127 = icmp slt i64 %index126, %v82
  br i1 %c127, label %body126, label %done126
body126:
  %i128 = mul nsw i64 %index126, %n52
  %i129 = add nsw i64 %v80, %i128
  br label %loop130
loop130:
  %index130 = phi i64 [0, %body126], [%i156, %body130]
  %carried130_0 = phi <4 x float> [%carried126_0, %body126], [%v146, %body130]
  %carried130_1 = phi <4 x i32> [%carried126_1, %body126], [%v155, %body130]
  %c131 = icmp slt i64 %index130, %v88
  br i1 %c131, label %body130, label %done130
body130:
  %i132 = mul nsw i64 %index130, %n54
  %i133 = add nsw i64 %v86, %i132
  %i134 = mul nsw i64 %i125, %n26
  %i135 = mul nsw i64 %i129, %n28
  %i136 = add nsw i64 %i134, %i135
  %i137 = mul nsw i64 %i133, %n30
  %i138 = add nsw i64 %i136, %i137
  %p139 = getelementptr inbounds float, ptr %p109, i64 %i138
  %v140 = load <4 x float>, ptr %p139, align 4
  %m141 = fcmp uno <4 x float> %v140, %v140
  %m142 = fcmp ord <4 x float> %carried130_0, %carried130_0
  %m143 = and <4 x i1> %m141, %m142
  %m144 = fcmp ogt <4 x float> %v140, %carried130_0
  %m145 = or <4 x i1> %m144, %m143
  %v146 = select <4 x i1> %m145, <4 x float> %v140, <4 x float> %carried130_0
  %i147 = mul nsw i64 %i125, %n32
  %i148 = mul nsw i64 %i129, %n34
  %i149 = add nsw i64 %i147, %i148
  %i150 = mul nsw i64 %i133, %n36
  %i151 = add nsw i64 %i149, %i150
  %v152 = trunc i64 %i151 to i32
  %v153 = insertelement <4 x i32> poison, i32 %v152, i64 0
  %v154 = shufflevector <4 x i32> %v153, <4 x i32> poison, <4 x i32> zeroinitializer
  %v155 = select <4 x i1> %m145, <4 x i32> %v154, <4 x i32> %carried130_1
  %i156 = add nsw i64 %index130, 1
  br label %loop130
done130:
  %i157 = add nsw i64 %index126, 1
  br label %loop126
done126:
  %i158 = add nsw i64 %index122, 1
  br label %loop122
done122:
  store <4 x float> %carried122_0, ptr %p110, align 4
  %v159 = zext <4 x i32> %carried122_1 to <4 x i64>
  store <4 x i64> %v159, ptr %p111, align 8
  %i160 = add nsw i64 %index105, 4
  br label %loop105
done105:
  br label %after102
after102:
  %c161 = icmp sge i64 %n62, 2
  %c162 = icmp slt i64 %n62, 4
  %c163 = and i1 %c161, %c162
  br i1 %c163, label %then164, label %after164
then164:
  %i165 = sub nsw i64 %n62, 2
  %i166 = add nsw i64 %i165, 2
  br label %loop167
loop167:
  %index167 = phi i64 [0, %then164], [%i222, %done184]
  %c168 = icmp slt i64 %index167, %i166
  br i1 %c168, label %body167, label %done167
body167:
  %c169 = icmp slt i64 %index167, %i165
  %i170 = select i1 %c169, i64 %index167, i64 %i165
  %p171 = getelementptr inbounds float, ptr %p70, i64 %i170
  %p172 = getelementptr inbounds float, ptr %p94, i64 %i170
  %p173 = getelementptr inbounds i64, ptr %p100, i64 %i170
  %v174 = insertelement <2 x float> poison, float 0xFFF0000000000000, i64 0
  %v175 = shufflevector <2 x float> %v174, <2 x float> poison, <2 x i32> zeroinitializer
  %i176 = mul nsw i64 %v76, %n32
  %i177 = mul nsw i64 %v80, %n34
  %i178 = add nsw i64 %i176, %i177
  %i179 = mul nsw i64 %v86, %n36
  %i180 = add nsw i64 %i178, %i179
  %v181 = trunc i64 %i180 to i32
  %v182 = insertelement <2 x i32> poison, i32 %v181, i64 0
  %v183 = shufflevector <2 x i32> %v182, <2 x i32> poison, <2 x i32> zeroinitializer
  br label %loop184
loop184:
  %index184 = phi i64 [0, %body167], [%i220, %done188]
  %carried184_0 = phi <2 x float> [%v175, %body167], [%carried188_0, %done188]
  %carried184_1 = phi <2 x i32> [%v183, %body167], [%carried188_1, %done188]
  %c185 = icmp slt i64 %index184, %v78
  br i1 %c185, label %body184, label %done184
body184:
  %i186 = mul nsw i64 %index184, %n50
  %i187 = add nsw i64 %v76, %i186
  br label %loop188
loop188:
  %index188 = phi i64 [0, %body184], [%i219, %done192]
  %carried188_0 = phi <2 x float> [%carried184_0, %body184], [%carried192_0, %done192]
  %carried188_1 = phi <2 x i32> [%carried184_1, %body184], [%carried192_1, %done192]
  %c189 = icmp slt i64 %index188, %v82
  br i1 %c189, label %body188, label %done188
body188:
  %i190 = mul nsw i64 %index188, %n52
  %i191 = add nsw i64 %v80, %i190
  br label %loop192
loop192:
  %index192 = phi i64 [0, %body188], [%i218, %body192]
  %carried192_0 = phi <2 x float> [%carried188_0, %body188], [%v208, %body192]
  %carried192_1 = phi <2 x i32> [%carried188_1, %body188], [%v217, %body192]
  %c193 = icmp slt i64 %index192, %v88
  br i1 %c193, label %body192, label %done192
body192:
  %i194 = mul nsw i64 %index192, %n54
  %i195 = add nsw i64 %v86, %i194
  %i196 = mul nsw i64 %i187, %n26
  %i197 = mul nsw i64 %i191, %n28
  %i198 = add nsw i64 %i196, %i197
  %i199 = mul nsw i64 %i195, %n30
  %i200 = add nsw i64 %i198, %i199
  %p201 = getelementptr inbounds float, ptr %p171, i64 %i200
  %v202 = load <2 x float>, ptr %p201, align 4
  %m203 = fcmp uno <2 x float> %v202, %v202
  %m204 = fcmp ord <2 x float> %carried192_0, %carried192_0
  %m205 = and <2 x i1> %m203, %m204
  %m206 = fcmp ogt <2 x float> %v202, %carried192_0
  %m207 = or <2 x i1> %m206, %m205
  %v208 = select <2 x i1> %m207, <2 x float> %v202, <2 x float> %carried192_0
  %i209 = mul nsw i64 %i187, %n32
  %i210 = mul nsw i64 %i191, %n34
  %i211 = add nsw i64 %i209, %i210
  %i212 = mul nsw i64 %i195, %n36
  %i213 = add nsw i64 %i211, %i212
  %v214 = trunc i64 %i213 to i32
  %v215 = insertelement <2 x i32> poison, i32 %v214, i64 0
  %v216 = shufflevector <2 x i32> %v215, <2 x i32> poison, <2 x i32> zeroinitializer
  %v217 = select <2 x i1> %m207, <2 x i32> %v216, <2 x i32> %carried192_1
  %i218 = add nsw i64 %index192, 1
  br label %loop192
done192:
  %i219 = add nsw i64 %index188, 1
  br label %loop188
done188:
  %i220 = add nsw i64 %index184, 1
  br label %loop184
done184:
  store <2 x float> %carried184_0, ptr %p172, align 4
  %v221 = zext <2 x i32> %carried184_1 to <2 x i64>
  store <2 x i64> %v221, ptr %p173, align 8
  %i222 = add nsw i64 %index167, 2
  br label %loop167
done167:
  br label %after164
after164:
  %c223 = icmp slt i64 %n62, 2
  br i1 %c223, label %then224, label %after224
then224:
  br label %loop225
loop225:
  %index225 = phi i64 [0, %then224], [%i272, %done236]
  %c226 = icmp slt i64 %index225, %n62
  br i1 %c226, label %body225, label %done225
body225:
  %p227 = getelementptr inbounds float, ptr %p70, i64 %index225
  %p228 = getelementptr inbounds float, ptr %p94, i64 %index225
  %p229 = getelementptr inbounds i64, ptr %p100, i64 %index225
  %i230 = mul nsw i64 %v76, %n32
  %i231 = mul nsw i64 %v80, %n34
  %i232 = add nsw i64 %i230, %i231
  %i233 = mul nsw i64 %v86, %n36
  %i234 = add nsw i64 %i232, %i233
  %v235 = trunc i64 %i234 to i32
  br label %loop236
loop236:
  %index236 = phi i64 [0, %body225], [%i270, %done240]
  %carried236_0 = phi float [0xFFF0000000000000, %body225], [%carried240_0, %done240]
  %carried236_1 = phi i32 [%v235, %body225], [%carried240_1, %done240]
  %c237 = icmp slt i64 %index236, %v78
  br i1 %c237, label %body236, label %done236
body236:
  %i238 = mul nsw i64 %index236, %n50
  %i239 = add nsw i64 %v76, %i238
  br label %loop240
loop240:
  %index240 = phi i64 [0, %body236], [%i269, %done244]
  %carried240_0 = phi float [%carried236_0, %body236], [%carried244_0, %done244]
  %carried240_1 = phi i32 [%carried236_1, %body236], [%carried244_1, %done244]
  %c241 = icmp slt i64 %index240, %v82
  br i1 %c241, label %body240, label %done240
body240:
  %i242 = mul nsw i64 %index240, %n52
  %i243 = add nsw i64 %v80, %i242
  br label %loop244
loop244:
  %index244 = phi i64 [0, %body240], [%i268, %body244]
  %carried244_0 = phi float [%carried240_0, %body240], [%v260, %body244]
  %carried244_1 = phi i32 [%carried240_1, %body240], [%v267, %body244]
  %c245 = icmp slt i64 %index244, %v88
  br i1 %c245, label %body244, label %done244
body244:
  %i246 = mul nsw i64 %index244, %n54
  %i247 = add nsw i64 %v86, %i246
  %i248 = mul nsw i64 %i239, %n26
  %i249 = mul nsw i64 %i243, %n28
  %i250 = add nsw i64 %i248, %i249
  %i251 = mul nsw i64 %i247, %n30
  %i252 = add nsw i64 %i250, %i251
  %p253 = getelementptr inbounds float, ptr %p227, i64 %i252
  %v254 = load float, ptr %p253, align 4
  %m255 = fcmp uno float %v254, %v254
  %m256 = fcmp ord float %carried244_0, %carried244_0
  %m257 = and i1 %m255, %m256
  %m258 = fcmp ogt float %v254, %carried244_0
  %m259 = or i1 %m258, %m257
  %v260 = select i1 %m259, float %v254, float %carried244_0
  %i261 = mul nsw i64 %i239, %n32
  %i262 = mul nsw i64 %i243, %n34
  %i263 = add nsw i64 %i261, %i262
  %i264 = mul nsw i64 %i247, %n36
  %i265 = add nsw i64 %i263, %i264
  %v266 = trunc i64 %i265 to i32
  %v267 = select i1 %m259, i32 %v266, i32 %carried244_1
  %i268 = add nsw i64 %index244, 1
  br label %loop244
done244:
  %i269 = add nsw i64 %index240, 1
  br label %loop240
done240:
  %i270 = add nsw i64 %index236, 1
  br label %loop236
done236:
  store float %carried236_0, ptr %p228, align 4
  %v271 = zext i32 %carried236_1 to i64
  store i64 %v271, ptr %p229, align 8
  %i272 = add nsw i64 %index225, 1
  br label %loop225
done225:
  br label %after224
after224:
  %i273 = add nsw i64 %index83, 1
  br label %loop83
done83:
  %i274 = add nsw i64 %index63, 1
  br label %loop63
done63:
  ret void
}
