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
  %i52 = mul nsw i64 %n40, %n30
  %i53 = udiv i64 %i52, 4
  %i54 = mul nsw i64 %i53, 4
  %i55 = sub nsw i64 %i52, %i54
  %c56 = icmp sgt i64 %i55, 0
  %i57 = select i1 %c56, i64 %i55, i64 0
  %c58 = icmp slt i64 %i57, 4
  %i59 = select i1 %c58, i64 %i57, i64 4
  %v60 = trunc i64 %i59 to i32
  %v61 = insertelement <4 x i32> poison, i32 %v60, i64 0
  %v62 = shufflevector <4 x i32> %v61, <4 x i32> poison, <4 x i32> zeroinitializer
  %m63 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v62
  br label %loop64
loop64:
  %index64 = phi i64 [0, %entry], [%i82, %done66]
  %carried64_0 = phi <4 x float> [zeroinitializer, %entry], [%carried66_0, %done66]
  %c65 = icmp slt i64 %index64, %n36
  br i1 %c65, label %body64, label %done64
body64:
  br label %loop66
loop66:
  %index66 = phi i64 [0, %body64], [%i81, %done72]
  %carried66_0 = phi <4 x float> [%carried64_0, %body64], [%v80, %done72]
  %c67 = icmp slt i64 %index66, %n38
  br i1 %c67, label %body66, label %done66
body66:
  %i68 = mul nsw i64 %index64, %n46
  %i69 = mul nsw i64 %index66, %n48
  %p70 = getelementptr inbounds float, ptr %p4, i64 %i68
  %p71 = getelementptr inbounds float, ptr %p70, i64 %i69
  br label %loop72
loop72:
  %index72 = phi i64 [0, %body66], [%i77, %body72]
  %carried72_0 = phi <4 x float> [%carried66_0, %body66], [%v76, %body72]
  %c73 = icmp slt i64 %index72, %i54
  br i1 %c73, label %body72, label %done72
body72:
  %p74 = getelementptr inbounds float, ptr %p71, i64 %index72
  %v75 = load <4 x float>, ptr %p74, align 1
  %v76 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v75, <4 x float> zeroinitializer, <4 x float> %carried72_0)
  %i77 = add nsw i64 %index72, 4
  br label %loop72
done72:
  %p78 = getelementptr inbounds float, ptr %p71, i64 %i54
  %v79 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p78, i32 1, <4 x i1> %m63, <4 x float> zeroinitializer)
  %v80 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v79, <4 x float> zeroinitializer, <4 x float> %carried72_0)
  %i81 = add nsw i64 %index66, 1
  br label %loop66
done66:
  %i82 = add nsw i64 %index64, 1
  br label %loop64
done64:
  %m83 = fcmp uno <4 x float> %carried64_0, %carried64_0
  %v84 = bitcast <4 x i1> %m83 to i4
  %c85 = icmp ne i4 %v84, 0
  %v86 = select i1 %c85, <4 x float> <float 0x7FF8000000000000, float 0x7FF8000000000000, float 0x7FF8000000000000, float 0x7FF8000000000000>, <4 x float> zeroinitializer
  br label %loop87
loop87:
  %index87 = phi i64 [%first, %done64], [%i272, %done131]
  %c88 = icmp slt i64 %index87, %last
  br i1 %c88, label %body87, label %done87
body87:
  %i89 = mul nsw i64 %n30, %n50
  %i90 = udiv i64 %index87, %i89
  %i91 = mul nsw i64 %i90, %n50
  %i92 = urem i64 %index87, %i89
  %i93 = sub nsw i64 %i51, %i91
  %c94 = icmp slt i64 %n50, %i93
  %i95 = select i1 %c94, i64 %n50, i64 %i93
  %i96 = udiv i64 %i92, %i95
  %i97 = urem i64 %i92, %i95
  %i98 = add nsw i64 %i91, %i97
  %i99 = udiv i64 %i98, %n24
  %i100 = urem i64 %i98, %n24
  %i101 = sub nsw i64 %n30, 1
  %c102 = icmp slt i64 %i96, %i101
  %i103 = select i1 %c102, i64 %i96, i64 %i101
  %i104 = sub nsw i64 %i100, %n42
  %i105 = sub nsw i64 0, %i104
  %c106 = icmp sgt i64 0, %i105
  %i107 = select i1 %c106, i64 0, i64 %i105
  %i108 = sub nsw i64 %n32, %i104
  %c109 = icmp slt i64 %n36, %i108
  %i110 = select i1 %c109, i64 %n36, i64 %i108
  %i111 = mul nsw i64 %i99, %n16
  %i112 = mul nsw i64 %i104, %n18
  %i113 = add nsw i64 %i111, %i112
  %i114 = sub nsw i64 0, %n44
  %i115 = mul nsw i64 %i114, 12
  %p116 = getelementptr inbounds float, ptr %p2, i64 %i113
  %p117 = getelementptr inbounds float, ptr %p116, i64 %i115
  %i118 = mul nsw i64 %i99, %n20
  %i119 = mul nsw i64 %i100, %n22
  %i120 = add nsw i64 %i118, %i119
  %i121 = sub nsw i64 %n26, 2
  %p122 = getelementptr inbounds float, ptr %p6, i64 %i103
  %v123 = load float, ptr %p122, align 4
  %v124 = insertelement <4 x float> poison, float %v123, i64 0
  %v125 = shufflevector <4 x float> %v124, <4 x float> poison, <4 x i32> zeroinitializer
  %c126 = icmp sgt i64 %i107, 0
  %c127 = icmp slt i64 %i110, %n36
  %c128 = or i1 %c126, %c127
  %v129 = select i1 %c128, <4 x float> %v86, <4 x float> zeroinitializer
  %v130 = fadd <4 x float> %v125, %v129
  br label %loop131
loop131:
  %index131 = phi i64 [0, %body87], [%i271, %done155]
  %c132 = icmp slt i64 %index131, %n26
  br i1 %c132, label %body131, label %done131
body131:
  %c133 = icmp slt i64 %index131, %i121
  %i134 = select i1 %c133, i64 %index131, i64 %i121
  %i135 = mul nsw i64 %i134, 12
  %p136 = getelementptr inbounds float, ptr %p117, i64 %i135
  %p137 = getelementptr inbounds float, ptr %p4, i64 %i103
  %i138 = sub nsw i64 %i134, %n44
  %i139 = add nsw i64 %i138, 1
  %i140 = sub nsw i64 0, %i139
  %c141 = icmp sgt i64 0, %i140
  %i142 = select i1 %c141, i64 0, i64 %i140
  %i143 = sub nsw i64 %n34, %i138
  %c144 = icmp slt i64 %n38, %i143
  %i145 = select i1 %c144, i64 %n38, i64 %i143
  %c146 = icmp sgt i64 %i142, 0
  %c147 = icmp slt i64 %i145, %n38
  %c148 = or i1 %c146, %c147
  %v149 = select i1 %c148, <4 x float> %v86, <4 x float> zeroinitializer
  %v150 = fadd <4 x float> %v130, %v149
  %i151 = mul nsw i64 %i134, 20
  %i152 = mul nsw i64 %i103, 4
  %i153 = add nsw i64 %i120, %i151
  %i154 = add nsw i64 %i153, %i152
  br label %loop155
loop155:
  %index155 = phi i64 [%i107, %body131], [%i183, %done159]
  %carried155_0 = phi <4 x float> [%v150, %body131], [%carried159_0, %done159]
  %carried155_1 = phi <4 x float> [%v150, %body131], [%carried159_1, %done159]
  %c156 = icmp slt i64 %index155, %i110
  br i1 %c156, label %body155, label %done155
body155:
  %i157 = mul nsw i64 %index155, %n46
  %i158 = mul nsw i64 %index155, %n18
  br label %loop159
loop159:
  %index159 = phi i64 [%i142, %body155], [%i182, %done165]
  %carried159_0 = phi <4 x float> [%carried155_0, %body155], [%carried165_0, %done165]
  %carried159_1 = phi <4 x float> [%carried155_1, %body155], [%carried165_1, %done165]
  %c160 = icmp slt i64 %index159, %i145
  br i1 %c160, label %body159, label %done159
body159:
  %i161 = mul nsw i64 %index159, %n48
  %i162 = add nsw i64 %i157, %i161
  %i163 = mul nsw i64 %index159, 12
  %i164 = add nsw i64 %i158, %i163
  br label %loop165
loop165:
  %index165 = phi i64 [0, %body159], [%i181, %body165]
  %carried165_0 = phi <4 x float> [%carried159_0, %body159], [%v177, %body165]
  %carried165_1 = phi <4 x float> [%carried159_1, %body159], [%v180, %body165]
  %c166 = icmp slt i64 %index165, %n40
  br i1 %c166, label %body165, label %done165
body165:
  %i167 = mul nsw i64 %index165, 5
  %i168 = add nsw i64 %i162, %i167
  %i169 = mul nsw i64 %index165, 4
  %i170 = add nsw i64 %i164, %i169
  %p171 = getelementptr inbounds float, ptr %p137, i64 %i168
  %v172 = load float, ptr %p171, align 4
  %v173 = insertelement <4 x float> poison, float %v172, i64 0
  %v174 = shufflevector <4 x float> %v173, <4 x float> poison, <4 x i32> zeroinitializer
  %p175 = getelementptr inbounds float, ptr %p136, i64 %i170
  %v176 = load <4 x float>, ptr %p175, align 4
  %v177 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v174, <4 x float> %v176, <4 x float> %carried165_0)
  %p178 = getelementptr inbounds float, ptr %p175, i64 12
  %v179 = load <4 x float>, ptr %p178, align 4
  %v180 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v174, <4 x float> %v179, <4 x float> %carried165_1)
  %i181 = add nsw i64 %index165, 1
  br label %loop165
done165:
  %i182 = add nsw i64 %index159, 1
  br label %loop159
done159:
  %i183 = add nsw i64 %index155, 1
  br label %loop155
done155:
  %v184 = bitcast <4 x float> %carried155_0 to <4 x i32>
  %v185 = and <4 x i32> %v184, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v186 = bitcast <4 x i32> %v185 to <4 x float>
  %v187 = fadd <4 x float> %v186, %v186
  %m188 = fcmp olt <4 x float> %v187, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v189 = select <4 x i1> %m188, <4 x float> %v187, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m190 = fcmp olt <4 x float> %v189, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v191 = select <4 x i1> %m190, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v189
  %v192 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v191, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v193 = fsub <4 x float> %v192, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v194 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v193, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v191)
  %v195 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v193, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v194)
  %v196 = fmul <4 x float> %v195, %v195
  %v197 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v195, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v198 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v197, <4 x float> %v195, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v199 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v198, <4 x float> %v195, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v200 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v199, <4 x float> %v195, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v201 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v200, <4 x float> %v195, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v202 = fadd <4 x float> %v195, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v203 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v201, <4 x float> %v196, <4 x float> %v202)
  %v204 = bitcast <4 x float> %v192 to <4 x i32>
  %v205 = shl <4 x i32> %v204, <i32 23, i32 23, i32 23, i32 23>
  %v206 = bitcast <4 x float> %v203 to <4 x i32>
  %v207 = add <4 x i32> %v206, %v205
  %v208 = bitcast <4 x i32> %v207 to <4 x float>
  %v209 = fadd <4 x float> %v208, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v210 = fdiv <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, %v209
  %v211 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v210
  %v212 = fmul <4 x float> %carried155_0, %carried155_0
  %v213 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000>, <4 x float> %v212, <4 x float> <float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000>)
  %v214 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v213, <4 x float> %v212, <4 x float> <float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000>)
  %v215 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v214, <4 x float> %v212, <4 x float> <float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000>)
  %v216 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v215, <4 x float> %v212, <4 x float> <float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000>)
  %v217 = fmul <4 x float> %v216, %v212
  %v218 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v217, <4 x float> %v186, <4 x float> %v186)
  %m219 = fcmp oge <4 x float> %v186, <float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000>
  %v220 = select <4 x i1> %m219, <4 x float> %v211, <4 x float> %v218
  %v221 = bitcast <4 x float> %carried155_0 to <4 x i32>
  %v222 = and <4 x i32> %v221, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %v223 = bitcast <4 x float> %v220 to <4 x i32>
  %v224 = or <4 x i32> %v223, %v222
  %v225 = bitcast <4 x i32> %v224 to <4 x float>
  %p226 = getelementptr inbounds float, ptr %p8, i64 %i154
  store <4 x float> %v225, ptr %p226, align 1
  %v227 = bitcast <4 x float> %carried155_1 to <4 x i32>
  %v228 = and <4 x i32> %v227, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v229 = bitcast <4 x i32> %v228 to <4 x float>
  %v230 = fadd <4 x float> %v229, %v229
  %m231 = fcmp olt <4 x float> %v230, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v232 = select <4 x i1> %m231, <4 x float> %v230, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m233 = fcmp olt <4 x float> %v232, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v234 = select <4 x i1> %m233, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v232
  %v235 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v234, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v236 = fsub <4 x float> %v235, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v237 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v236, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v234)
  %v238 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v236, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v237)
  %v239 = fmul <4 x float> %v238, %v238
  %v240 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v238, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v241 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v240, <4 x float> %v238, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v242 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v241, <4 x float> %v238, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v243 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v242, <4 x float> %v238, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v244 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v243, <4 x float> %v238, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v245 = fadd <4 x float> %v238, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v246 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v244, <4 x float> %v239, <4 x float> %v245)
  %v247 = bitcast <4 x float> %v235 to <4 x i32>
  %v248 = shl <4 x i32> %v247, <i32 23, i32 23, i32 23, i32 23>
  %v249 = bitcast <4 x float> %v246 to <4 x i32>
  %v250 = add <4 x i32> %v249, %v248
  %v251 = bitcast <4 x i32> %v250 to <4 x float>
  %v252 = fadd <4 x float> %v251, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v253 = fdiv <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, %v252
  %v254 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v253
  %v255 = fmul <4 x float> %carried155_1, %carried155_1
  %v256 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000>, <4 x float> %v255, <4 x float> <float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000>)
  %v257 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v256, <4 x float> %v255, <4 x float> <float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000>)
  %v258 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v257, <4 x float> %v255, <4 x float> <float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000>)
  %v259 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v258, <4 x float> %v255, <4 x float> <float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000>)
  %v260 = fmul <4 x float> %v259, %v255
  %v261 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v260, <4 x float> %v229, <4 x float> %v229)
  %m262 = fcmp oge <4 x float> %v229, <float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000>
  %v263 = select <4 x i1> %m262, <4 x float> %v254, <4 x float> %v261
  %v264 = bitcast <4 x float> %carried155_1 to <4 x i32>
  %v265 = and <4 x i32> %v264, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %v266 = bitcast <4 x float> %v263 to <4 x i32>
  %v267 = or <4 x i32> %v266, %v265
  %v268 = bitcast <4 x i32> %v267 to <4 x float>
  %p269 = getelementptr inbounds float, ptr %p8, i64 %i154
  %p270 = getelementptr inbounds float, ptr %p269, i64 20
  store <4 x float> %v268, ptr %p270, align 1
  %i271 = add nsw i64 %index131, 2
  br label %loop131
done131:
  %i272 = add nsw i64 %index87, 1
  br label %loop87
done87:
  ret void
}
