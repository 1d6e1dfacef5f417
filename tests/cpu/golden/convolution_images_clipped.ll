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
  %i72 = mul nsw i64 %n42, %n32
  %i73 = udiv i64 %i72, 4
  %i74 = mul nsw i64 %i73, 4
  %i75 = sub nsw i64 %i72, %i74
  %c76 = icmp sgt i64 %i75, 0
  %i77 = select i1 %c76, i64 %i75, i64 0
  %c78 = icmp slt i64 %i77, 4
  %i79 = select i1 %c78, i64 %i77, i64 4
  %v80 = trunc i64 %i79 to i32
  %v81 = insertelement <4 x i32> poison, i32 %v80, i64 0
  %v82 = shufflevector <4 x i32> %v81, <4 x i32> poison, <4 x i32> zeroinitializer
  %m83 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v82
  br label %loop84
loop84:
  %index84 = phi i64 [0, %entry], [%i102, %done86]
  %carried84_0 = phi <4 x float> [zeroinitializer, %entry], [%carried86_0, %done86]
  %c85 = icmp slt i64 %index84, %n38
  br i1 %c85, label %body84, label %done84
body84:
  br label %loop86
loop86:
  %index86 = phi i64 [0, %body84], [%i101, %done92]
  %carried86_0 = phi <4 x float> [%carried84_0, %body84], [%v100, %done92]
  %c87 = icmp slt i64 %index86, %n40
  br i1 %c87, label %body86, label %done86
body86:
  %i88 = mul nsw i64 %index84, %n48
  %i89 = mul nsw i64 %index86, %n50
  %p90 = getelementptr inbounds float, ptr %p4, i64 %i88
  %p91 = getelementptr inbounds float, ptr %p90, i64 %i89
  br label %loop92
loop92:
  %index92 = phi i64 [0, %body86], [%i97, %body92]
  %carried92_0 = phi <4 x float> [%carried86_0, %body86], [%v96, %body92]
  %c93 = icmp slt i64 %index92, %i74
  br i1 %c93, label %body92, label %done92
body92:
  %p94 = getelementptr inbounds float, ptr %p91, i64 %index92
  %v95 = load <4 x float>, ptr %p94, align 1
  %v96 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v95, <4 x float> zeroinitializer, <4 x float> %carried92_0)
  %i97 = add nsw i64 %index92, 4
  br label %loop92
done92:
  %p98 = getelementptr inbounds float, ptr %p91, i64 %i74
  %v99 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p98, i32 1, <4 x i1> %m83, <4 x float> zeroinitializer)
  %v100 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v99, <4 x float> zeroinitializer, <4 x float> %carried92_0)
  %i101 = add nsw i64 %index86, 1
  br label %loop86
done86:
  %i102 = add nsw i64 %index84, 1
  br label %loop84
done84:
  %m103 = fcmp uno <4 x float> %carried84_0, %carried84_0
  %v104 = bitcast <4 x i1> %m103 to i4
  %c105 = icmp ne i4 %v104, 0
  %v106 = select i1 %c105, <4 x float> <float 0x7FF8000000000000, float 0x7FF8000000000000, float 0x7FF8000000000000, float 0x7FF8000000000000>, <4 x float> zeroinitializer
  br label %loop107
loop107:
  %index107 = phi i64 [%first, %done84], [%i292, %done151]
  %c108 = icmp slt i64 %index107, %last
  br i1 %c108, label %body107, label %done107
body107:
  %i109 = mul nsw i64 %n32, %n52
  %i110 = udiv i64 %index107, %i109
  %i111 = mul nsw i64 %i110, %n52
  %i112 = urem i64 %index107, %i109
  %i113 = sub nsw i64 %i71, %i111
  %c114 = icmp slt i64 %n52, %i113
  %i115 = select i1 %c114, i64 %n52, i64 %i113
  %i116 = udiv i64 %i112, %i115
  %i117 = urem i64 %i112, %i115
  %i118 = add nsw i64 %i111, %i117
  %i119 = udiv i64 %i118, %n26
  %i120 = urem i64 %i118, %n26
  %i121 = sub nsw i64 %n32, 1
  %c122 = icmp slt i64 %i116, %i121
  %i123 = select i1 %c122, i64 %i116, i64 %i121
  %i124 = sub nsw i64 %i120, %n44
  %i125 = sub nsw i64 0, %i124
  %c126 = icmp sgt i64 0, %i125
  %i127 = select i1 %c126, i64 0, i64 %i125
  %i128 = sub nsw i64 %n34, %i124
  %c129 = icmp slt i64 %n38, %i128
  %i130 = select i1 %c129, i64 %n38, i64 %i128
  %i131 = mul nsw i64 %i119, %n18
  %i132 = mul nsw i64 %i124, %n20
  %i133 = add nsw i64 %i131, %i132
  %i134 = sub nsw i64 0, %n46
  %i135 = mul nsw i64 %i134, 12
  %p136 = getelementptr inbounds float, ptr %p2, i64 %i133
  %p137 = getelementptr inbounds float, ptr %p136, i64 %i135
  %i138 = mul nsw i64 %i119, %n22
  %i139 = mul nsw i64 %i120, %n24
  %i140 = add nsw i64 %i138, %i139
  %i141 = sub nsw i64 %n28, 2
  %p142 = getelementptr inbounds float, ptr %p6, i64 %i123
  %v143 = load float, ptr %p142, align 4
  %v144 = insertelement <4 x float> poison, float %v143, i64 0
  %v145 = shufflevector <4 x float> %v144, <4 x float> poison, <4 x i32> zeroinitializer
  %c146 = icmp sgt i64 %i127, 0
  %c147 = icmp slt i64 %i130, %n38
  %c148 = or i1 %c146, %c147
  %v149 = select i1 %c148, <4 x float> %v106, <4 x float> zeroinitializer
  %v150 = fadd <4 x float> %v145, %v149
  br label %loop151
loop151:
  %index151 = phi i64 [0, %body107], [%i291, %done175]
  %c152 = icmp slt i64 %index151, %n28
  br i1 %c152, label %body151, label %done151
body151:
  %c153 = icmp slt i64 %index151, %i141
  %i154 = select i1 %c153, i64 %index151, i64 %i141
  %i155 = mul nsw i64 %i154, 12
  %p156 = getelementptr inbounds float, ptr %p137, i64 %i155
  %p157 = getelementptr inbounds float, ptr %p4, i64 %i123
  %i158 = sub nsw i64 %i154, %n46
  %i159 = add nsw i64 %i158, 1
  %i160 = sub nsw i64 0, %i159
  %c161 = icmp sgt i64 0, %i160
  %i162 = select i1 %c161, i64 0, i64 %i160
  %i163 = sub nsw i64 %n36, %i158
  %c164 = icmp slt i64 %n40, %i163
  %i165 = select i1 %c164, i64 %n40, i64 %i163
  %c166 = icmp sgt i64 %i162, 0
  %c167 = icmp slt i64 %i165, %n40
  %c168 = or i1 %c166, %c167
  %v169 = select i1 %c168, <4 x float> %v106, <4 x float> zeroinitializer
  %v170 = fadd <4 x float> %v150, %v169
  %i171 = mul nsw i64 %i154, 20
  %i172 = mul nsw i64 %i123, 4
  %i173 = add nsw i64 %i140, %i171
  %i174 = add nsw i64 %i173, %i172
  br label %loop175
loop175:
  %index175 = phi i64 [%i127, %body151], [%i203, %done179]
  %carried175_0 = phi <4 x float> [%v170, %body151], [%carried179_0, %done179]
  %carried175_1 = phi <4 x float> [%v170, %body151], [%carried179_1, %done179]
  %c176 = icmp slt i64 %index175, %i130
  br i1 %c176, label %body175, label %done175
body175:
  %i177 = mul nsw i64 %index175, %n48
  %i178 = mul nsw i64 %index175, %n20
  br label %loop179
loop179:
  %index179 = phi i64 [%i162, %body175], [%i202, %done185]
  %carried179_0 = phi <4 x float> [%carried175_0, %body175], [%carried185_0, %done185]
  %carried179_1 = phi <4 x float> [%carried175_1, %body175], [%carried185_1, %done185]
  %c180 = icmp slt i64 %index179, %i165
  br i1 %c180, label %body179, label %done179
body179:
  %i181 = mul nsw i64 %index179, %n50
  %i182 = add nsw i64 %i177, %i181
  %i183 = mul nsw i64 %index179, 12
  %i184 = add nsw i64 %i178, %i183
  br label %loop185
loop185:
  %index185 = phi i64 [0, %body179], [%i201, %body185]
  %carried185_0 = phi <4 x float> [%carried179_0, %body179], [%v197, %body185]
  %carried185_1 = phi <4 x float> [%carried179_1, %body179], [%v200, %body185]
  %c186 = icmp slt i64 %index185, %n42
  br i1 %c186, label %body185, label %done185
body185:
  %i187 = mul nsw i64 %index185, 5
  %i188 = add nsw i64 %i182, %i187
  %i189 = mul nsw i64 %index185, 4
  %i190 = add nsw i64 %i184, %i189
  %p191 = getelementptr inbounds float, ptr %p157, i64 %i188
  %v192 = load float, ptr %p191, align 4
  %v193 = insertelement <4 x float> poison, float %v192, i64 0
  %v194 = shufflevector <4 x float> %v193, <4 x float> poison, <4 x i32> zeroinitializer
  %p195 = getelementptr inbounds float, ptr %p156, i64 %i190
  %v196 = load <4 x float>, ptr %p195, align 4
  %v197 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v194, <4 x float> %v196, <4 x float> %carried185_0)
  %p198 = getelementptr inbounds float, ptr %p195, i64 12
  %v199 = load <4 x float>, ptr %p198, align 4
  %v200 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v194, <4 x float> %v199, <4 x float> %carried185_1)
  %i201 = add nsw i64 %index185, 1
  br label %loop185
done185:
  %i202 = add nsw i64 %index179, 1
  br label %loop179
done179:
  %i203 = add nsw i64 %index175, 1
  br label %loop175
done175:
  %v204 = bitcast <4 x float> %carried175_0 to <4 x i32>
  %v205 = and <4 x i32> %v204, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v206 = bitcast <4 x i32> %v205 to <4 x float>
  %v207 = fadd <4 x float> %v206, %v206
  %m208 = fcmp olt <4 x float> %v207, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v209 = select <4 x i1> %m208, <4 x float> %v207, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m210 = fcmp olt <4 x float> %v209, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v211 = select <4 x i1> %m210, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v209
  %v212 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v211, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v213 = fsub <4 x float> %v212, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v214 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v213, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v211)
  %v215 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v213, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v214)
  %v216 = fmul <4 x float> %v215, %v215
  %v217 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v215, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v218 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v217, <4 x float> %v215, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v219 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v218, <4 x float> %v215, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v220 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v219, <4 x float> %v215, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v221 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v220, <4 x float> %v215, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v222 = fadd <4 x float> %v215, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v223 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v221, <4 x float> %v216, <4 x float> %v222)
  %v224 = bitcast <4 x float> %v212 to <4 x i32>
  %v225 = shl <4 x i32> %v224, <i32 23, i32 23, i32 23, i32 23>
  %v226 = bitcast <4 x float> %v223 to <4 x i32>
  %v227 = add <4 x i32> %v226, %v225
  %v228 = bitcast <4 x i32> %v227 to <4 x float>
  %v229 = fadd <4 x float> %v228, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v230 = fdiv <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, %v229
  %v231 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v230
  %v232 = fmul <4 x float> %carried175_0, %carried175_0
  %v233 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000>, <4 x float> %v232, <4 x float> <float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000>)
  %v234 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v233, <4 x float> %v232, <4 x float> <float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000>)
  %v235 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v234, <4 x float> %v232, <4 x float> <float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000>)
  %v236 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v235, <4 x float> %v232, <4 x float> <float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000>)
  %v237 = fmul <4 x float> %v236, %v232
  %v238 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v237, <4 x float> %v206, <4 x float> %v206)
  %m239 = fcmp oge <4 x float> %v206, <float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000>
  %v240 = select <4 x i1> %m239, <4 x float> %v231, <4 x float> %v238
  %v241 = bitcast <4 x float> %carried175_0 to <4 x i32>
  %v242 = and <4 x i32> %v241, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %v243 = bitcast <4 x float> %v240 to <4 x i32>
  %v244 = or <4 x i32> %v243, %v242
  %v245 = bitcast <4 x i32> %v244 to <4 x float>
  %p246 = getelementptr inbounds float, ptr %p8, i64 %i174
  store <4 x float> %v245, ptr %p246, align 1
  %v247 = bitcast <4 x float> %carried175_1 to <4 x i32>
  %v248 = and <4 x i32> %v247, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v249 = bitcast <4 x i32> %v248 to <4 x float>
  %v250 = fadd <4 x float> %v249, %v249
  %m251 = fcmp olt <4 x float> %v250, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v252 = select <4 x i1> %m251, <4 x float> %v250, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m253 = fcmp olt <4 x float> %v252, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v254 = select <4 x i1> %m253, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v252
  %v255 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v254, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v256 = fsub <4 x float> %v255, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v257 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v256, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v254)
  %v258 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v256, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v257)
  %v259 = fmul <4 x float> %v258, %v258
  %v260 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v258, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v261 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v260, <4 x float> %v258, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v262 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v261, <4 x float> %v258, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v263 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v262, <4 x float> %v258, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v264 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v263, <4 x float> %v258, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v265 = fadd <4 x float> %v258, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v266 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v264, <4 x float> %v259, <4 x float> %v265)
  %v267 = bitcast <4 x float> %v255 to <4 x i32>
  %v268 = shl <4 x i32> %v267, <i32 23, i32 23, i32 23, i32 23>
  %v269 = bitcast <4 x float> %v266 to <4 x i32>
  %v270 = add <4 x i32> %v269, %v268
  %v271 = bitcast <4 x i32> %v270 to <4 x float>
  %v272 = fadd <4 x float> %v271, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v273 = fdiv <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, %v272
  %v274 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v273
  %v275 = fmul <4 x float> %carried175_1, %carried175_1
  %v276 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000, float 0xBF775E1D40000000>, <4 x float> %v275, <4 x float> <float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000, float 0x3F952269C0000000>)
  %v277 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v276, <4 x float> %v275, <4 x float> <float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000, float 0xBFAB83C5A0000000>)
  %v278 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v277, <4 x float> %v275, <4 x float> <float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000, float 0x3FC1107260000000>)
  %v279 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v278, <4 x float> %v275, <4 x float> <float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000, float 0xBFD5555320000000>)
  %v280 = fmul <4 x float> %v279, %v275
  %v281 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v280, <4 x float> %v249, <4 x float> %v249)
  %m282 = fcmp oge <4 x float> %v249, <float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000, float 0x3FE4000000000000>
  %v283 = select <4 x i1> %m282, <4 x float> %v274, <4 x float> %v281
  %v284 = bitcast <4 x float> %carried175_1 to <4 x i32>
  %v285 = and <4 x i32> %v284, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %v286 = bitcast <4 x float> %v283 to <4 x i32>
  %v287 = or <4 x i32> %v286, %v285
  %v288 = bitcast <4 x i32> %v287 to <4 x float>
  %p289 = getelementptr inbounds float, ptr %p8, i64 %i174
  %p290 = getelementptr inbounds float, ptr %p289, i64 20
  store <4 x float> %v288, ptr %p290, align 1
  %i291 = add nsw i64 %index151, 2
  br label %loop151
done151:
  %i292 = add nsw i64 %index107, 1
  br label %loop107
done107:
  ret void
}
