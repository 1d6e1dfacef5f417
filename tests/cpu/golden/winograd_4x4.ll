declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
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
  %i69 = mul nsw i64 %n36, 20
  %i70 = mul nsw i64 %n36, 24
  %i71 = mul nsw i64 36, %i69
  %p72 = getelementptr inbounds float, ptr %scratch, i64 %i71
  %i73 = mul nsw i64 36, %i70
  %p74 = getelementptr inbounds float, ptr %p72, i64 %i73
  br label %loop75
loop75:
  %index75 = phi i64 [%first, %entry], [%i982, %done540]
  %c76 = icmp slt i64 %index75, %last
  br i1 %c76, label %body75, label %done75
body75:
  %i77 = urem i64 %index75, %n40
  %i78 = udiv i64 %index75, %n40
  %i79 = mul nsw i64 %i78, %n36
  %i80 = sub nsw i64 %n30, %i79
  %c81 = icmp slt i64 %n36, %i80
  %i82 = select i1 %c81, i64 %n36, i64 %i80
  %i83 = mul nsw i64 %i77, %n42
  %i84 = sub nsw i64 %n38, %i83
  %c85 = icmp slt i64 %n42, %i84
  %i86 = select i1 %c85, i64 %n42, i64 %i84
  br label %loop87
loop87:
  %index87 = phi i64 [0, %body75], [%i448, %done184]
  %c88 = icmp slt i64 %index87, %i82
  br i1 %c88, label %body87, label %done87
body87:
  %i89 = add nsw i64 %i79, %index87
  %i90 = urem i64 %i89, %n34
  %i91 = udiv i64 %i89, %n34
  %i92 = udiv i64 %i91, %n32
  %i93 = urem i64 %i91, %n32
  %i94 = mul nsw i64 %i93, 4
  %i95 = mul nsw i64 %i90, 4
  %i96 = sub nsw i64 %i94, %n48
  %i97 = sub nsw i64 %i95, %n50
  %i98 = mul nsw i64 %i92, %n18
  %i99 = mul nsw i64 %i96, %n20
  %i100 = mul nsw i64 %i97, 5
  %p101 = getelementptr inbounds float, ptr %p2, i64 %i98
  %p102 = getelementptr inbounds float, ptr %p101, i64 %i99
  %p103 = getelementptr inbounds float, ptr %p102, i64 %i100
  %i104 = mul nsw i64 %index87, 20
  %p105 = getelementptr inbounds float, ptr %scratch, i64 %i104
  %p106 = getelementptr inbounds float, ptr %p103, i64 %n20
  %i107 = mul nsw i64 2, %n20
  %p108 = getelementptr inbounds float, ptr %p103, i64 %i107
  %i109 = mul nsw i64 3, %n20
  %p110 = getelementptr inbounds float, ptr %p103, i64 %i109
  %i111 = mul nsw i64 4, %n20
  %p112 = getelementptr inbounds float, ptr %p103, i64 %i111
  %i113 = mul nsw i64 5, %n20
  %p114 = getelementptr inbounds float, ptr %p103, i64 %i113
  %p115 = getelementptr inbounds float, ptr %p105, i64 %i69
  %i116 = mul nsw i64 2, %i69
  %p117 = getelementptr inbounds float, ptr %p105, i64 %i116
  %i118 = mul nsw i64 3, %i69
  %p119 = getelementptr inbounds float, ptr %p105, i64 %i118
  %i120 = mul nsw i64 4, %i69
  %p121 = getelementptr inbounds float, ptr %p105, i64 %i120
  %i122 = mul nsw i64 5, %i69
  %p123 = getelementptr inbounds float, ptr %p105, i64 %i122
  %i124 = mul nsw i64 6, %i69
  %p125 = getelementptr inbounds float, ptr %p105, i64 %i124
  %i126 = mul nsw i64 7, %i69
  %p127 = getelementptr inbounds float, ptr %p105, i64 %i126
  %i128 = mul nsw i64 8, %i69
  %p129 = getelementptr inbounds float, ptr %p105, i64 %i128
  %i130 = mul nsw i64 9, %i69
  %p131 = getelementptr inbounds float, ptr %p105, i64 %i130
  %i132 = mul nsw i64 10, %i69
  %p133 = getelementptr inbounds float, ptr %p105, i64 %i132
  %i134 = mul nsw i64 11, %i69
  %p135 = getelementptr inbounds float, ptr %p105, i64 %i134
  %i136 = mul nsw i64 12, %i69
  %p137 = getelementptr inbounds float, ptr %p105, i64 %i136
  %i138 = mul nsw i64 13, %i69
  %p139 = getelementptr inbounds float, ptr %p105, i64 %i138
  %i140 = mul nsw i64 14, %i69
  %p141 = getelementptr inbounds float, ptr %p105, i64 %i140
  %i142 = mul nsw i64 15, %i69
  %p143 = getelementptr inbounds float, ptr %p105, i64 %i142
  %i144 = mul nsw i64 16, %i69
  %p145 = getelementptr inbounds float, ptr %p105, i64 %i144
  %i146 = mul nsw i64 17, %i69
  %p147 = getelementptr inbounds float, ptr %p105, i64 %i146
  %i148 = mul nsw i64 18, %i69
  %p149 = getelementptr inbounds float, ptr %p105, i64 %i148
  %i150 = mul nsw i64 19, %i69
  %p151 = getelementptr inbounds float, ptr %p105, i64 %i150
  %i152 = mul nsw i64 20, %i69
  %p153 = getelementptr inbounds float, ptr %p105, i64 %i152
  %i154 = mul nsw i64 21, %i69
  %p155 = getelementptr inbounds float, ptr %p105, i64 %i154
  %i156 = mul nsw i64 22, %i69
  %p157 = getelementptr inbounds float, ptr %p105, i64 %i156
  %i158 = mul nsw i64 23, %i69
  %p159 = getelementptr inbounds float, ptr %p105, i64 %i158
  %i160 = mul nsw i64 24, %i69
  %p161 = getelementptr inbounds float, ptr %p105, i64 %i160
  %i162 = mul nsw i64 25, %i69
  %p163 = getelementptr inbounds float, ptr %p105, i64 %i162
  %i164 = mul nsw i64 26, %i69
  %p165 = getelementptr inbounds float, ptr %p105, i64 %i164
  %i166 = mul nsw i64 27, %i69
  %p167 = getelementptr inbounds float, ptr %p105, i64 %i166
  %i168 = mul nsw i64 28, %i69
  %p169 = getelementptr inbounds float, ptr %p105, i64 %i168
  %i170 = mul nsw i64 29, %i69
  %p171 = getelementptr inbounds float, ptr %p105, i64 %i170
  %i172 = mul nsw i64 30, %i69
  %p173 = getelementptr inbounds float, ptr %p105, i64 %i172
  %i174 = mul nsw i64 31, %i69
  %p175 = getelementptr inbounds float, ptr %p105, i64 %i174
  %i176 = mul nsw i64 32, %i69
  %p177 = getelementptr inbounds float, ptr %p105, i64 %i176
  %i178 = mul nsw i64 33, %i69
  %p179 = getelementptr inbounds float, ptr %p105, i64 %i178
  %i180 = mul nsw i64 34, %i69
  %p181 = getelementptr inbounds float, ptr %p105, i64 %i180
  %i182 = mul nsw i64 35, %i69
  %p183 = getelementptr inbounds float, ptr %p105, i64 %i182
  br label %loop184
loop184:
  %index184 = phi i64 [0, %body87], [%i447, %body184]
  %c185 = icmp slt i64 %index184, %n44
  br i1 %c185, label %body184, label %done184
body184:
  %i186 = sub nsw i64 %n44, %index184
  %c187 = icmp sgt i64 %i186, 0
  %i188 = select i1 %c187, i64 %i186, i64 0
  %c189 = icmp slt i64 %i188, 4
  %i190 = select i1 %c189, i64 %i188, i64 4
  %v191 = trunc i64 %i190 to i32
  %v192 = insertelement <4 x i32> poison, i32 %v191, i64 0
  %v193 = shufflevector <4 x i32> %v192, <4 x i32> poison, <4 x i32> zeroinitializer
  %m194 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v193
  %p195 = getelementptr inbounds float, ptr %p103, i64 %index184
  %v196 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p195, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p197 = getelementptr inbounds float, ptr %p195, i64 5
  %v198 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p197, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p199 = getelementptr inbounds float, ptr %p195, i64 10
  %v200 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p199, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p201 = getelementptr inbounds float, ptr %p195, i64 15
  %v202 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p201, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p203 = getelementptr inbounds float, ptr %p195, i64 20
  %v204 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p203, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p205 = getelementptr inbounds float, ptr %p195, i64 25
  %v206 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p205, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %v207 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v200, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v204)
  %v208 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v198, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v202)
  %v209 = fsub <4 x float> %v204, %v200
  %v210 = fsub <4 x float> %v202, %v198
  %v211 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v200, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v204)
  %v212 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v196, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v211)
  %v213 = fadd <4 x float> %v207, %v208
  %v214 = fsub <4 x float> %v207, %v208
  %v215 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v210, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v209)
  %v216 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v210, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v209)
  %v217 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v202, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v206)
  %v218 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v198, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v217)
  %p219 = getelementptr inbounds float, ptr %p106, i64 %index184
  %v220 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p219, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p221 = getelementptr inbounds float, ptr %p219, i64 5
  %v222 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p221, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p223 = getelementptr inbounds float, ptr %p219, i64 10
  %v224 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p223, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p225 = getelementptr inbounds float, ptr %p219, i64 15
  %v226 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p225, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p227 = getelementptr inbounds float, ptr %p219, i64 20
  %v228 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p227, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p229 = getelementptr inbounds float, ptr %p219, i64 25
  %v230 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p229, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %v231 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v224, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v228)
  %v232 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v222, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v226)
  %v233 = fsub <4 x float> %v228, %v224
  %v234 = fsub <4 x float> %v226, %v222
  %v235 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v224, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v228)
  %v236 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v220, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v235)
  %v237 = fadd <4 x float> %v231, %v232
  %v238 = fsub <4 x float> %v231, %v232
  %v239 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v234, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v233)
  %v240 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v234, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v233)
  %v241 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v226, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v230)
  %v242 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v222, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v241)
  %p243 = getelementptr inbounds float, ptr %p108, i64 %index184
  %v244 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p243, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p245 = getelementptr inbounds float, ptr %p243, i64 5
  %v246 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p245, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p247 = getelementptr inbounds float, ptr %p243, i64 10
  %v248 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p247, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p249 = getelementptr inbounds float, ptr %p243, i64 15
  %v250 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p249, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p251 = getelementptr inbounds float, ptr %p243, i64 20
  %v252 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p251, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p253 = getelementptr inbounds float, ptr %p243, i64 25
  %v254 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p253, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %v255 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v248, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v252)
  %v256 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v246, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v250)
  %v257 = fsub <4 x float> %v252, %v248
  %v258 = fsub <4 x float> %v250, %v246
  %v259 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v248, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v252)
  %v260 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v244, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v259)
  %v261 = fadd <4 x float> %v255, %v256
  %v262 = fsub <4 x float> %v255, %v256
  %v263 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v258, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v257)
  %v264 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v258, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v257)
  %v265 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v250, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v254)
  %v266 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v246, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v265)
  %p267 = getelementptr inbounds float, ptr %p110, i64 %index184
  %v268 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p267, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p269 = getelementptr inbounds float, ptr %p267, i64 5
  %v270 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p269, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p271 = getelementptr inbounds float, ptr %p267, i64 10
  %v272 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p271, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p273 = getelementptr inbounds float, ptr %p267, i64 15
  %v274 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p273, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p275 = getelementptr inbounds float, ptr %p267, i64 20
  %v276 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p275, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p277 = getelementptr inbounds float, ptr %p267, i64 25
  %v278 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p277, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %v279 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v272, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v276)
  %v280 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v270, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v274)
  %v281 = fsub <4 x float> %v276, %v272
  %v282 = fsub <4 x float> %v274, %v270
  %v283 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v272, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v276)
  %v284 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v268, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v283)
  %v285 = fadd <4 x float> %v279, %v280
  %v286 = fsub <4 x float> %v279, %v280
  %v287 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v282, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v281)
  %v288 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v282, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v281)
  %v289 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v274, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v278)
  %v290 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v270, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v289)
  %p291 = getelementptr inbounds float, ptr %p112, i64 %index184
  %v292 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p291, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p293 = getelementptr inbounds float, ptr %p291, i64 5
  %v294 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p293, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p295 = getelementptr inbounds float, ptr %p291, i64 10
  %v296 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p295, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p297 = getelementptr inbounds float, ptr %p291, i64 15
  %v298 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p297, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p299 = getelementptr inbounds float, ptr %p291, i64 20
  %v300 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p299, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p301 = getelementptr inbounds float, ptr %p291, i64 25
  %v302 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p301, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %v303 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v296, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v300)
  %v304 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v294, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v298)
  %v305 = fsub <4 x float> %v300, %v296
  %v306 = fsub <4 x float> %v298, %v294
  %v307 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v296, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v300)
  %v308 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v292, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v307)
  %v309 = fadd <4 x float> %v303, %v304
  %v310 = fsub <4 x float> %v303, %v304
  %v311 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v306, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v305)
  %v312 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v306, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v305)
  %v313 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v298, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v302)
  %v314 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v294, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v313)
  %p315 = getelementptr inbounds float, ptr %p114, i64 %index184
  %v316 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p315, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p317 = getelementptr inbounds float, ptr %p315, i64 5
  %v318 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p317, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p319 = getelementptr inbounds float, ptr %p315, i64 10
  %v320 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p319, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p321 = getelementptr inbounds float, ptr %p315, i64 15
  %v322 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p321, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p323 = getelementptr inbounds float, ptr %p315, i64 20
  %v324 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p323, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %p325 = getelementptr inbounds float, ptr %p315, i64 25
  %v326 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p325, i32 1, <4 x i1> %m194, <4 x float> zeroinitializer)
  %v327 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v320, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v324)
  %v328 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v318, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v322)
  %v329 = fsub <4 x float> %v324, %v320
  %v330 = fsub <4 x float> %v322, %v318
  %v331 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v320, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v324)
  %v332 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v316, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v331)
  %v333 = fadd <4 x float> %v327, %v328
  %v334 = fsub <4 x float> %v327, %v328
  %v335 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v330, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v329)
  %v336 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v330, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v329)
  %v337 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v322, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v326)
  %v338 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v318, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v337)
  %v339 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v260, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v308)
  %v340 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v236, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v284)
  %v341 = fsub <4 x float> %v308, %v260
  %v342 = fsub <4 x float> %v284, %v236
  %v343 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v260, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v308)
  %v344 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v212, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v343)
  %v345 = fadd <4 x float> %v339, %v340
  %v346 = fsub <4 x float> %v339, %v340
  %v347 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v342, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v341)
  %v348 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v342, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v341)
  %v349 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v284, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v332)
  %v350 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v236, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v349)
  %p351 = getelementptr inbounds float, ptr %p105, i64 %index184
  store <4 x float> %v344, ptr %p351, align 4
  %p352 = getelementptr inbounds float, ptr %p125, i64 %index184
  store <4 x float> %v345, ptr %p352, align 4
  %p353 = getelementptr inbounds float, ptr %p137, i64 %index184
  store <4 x float> %v346, ptr %p353, align 4
  %p354 = getelementptr inbounds float, ptr %p149, i64 %index184
  store <4 x float> %v347, ptr %p354, align 4
  %p355 = getelementptr inbounds float, ptr %p161, i64 %index184
  store <4 x float> %v348, ptr %p355, align 4
  %p356 = getelementptr inbounds float, ptr %p173, i64 %index184
  store <4 x float> %v350, ptr %p356, align 4
  %v357 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v261, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v309)
  %v358 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v237, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v285)
  %v359 = fsub <4 x float> %v309, %v261
  %v360 = fsub <4 x float> %v285, %v237
  %v361 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v261, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v309)
  %v362 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v213, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v361)
  %v363 = fadd <4 x float> %v357, %v358
  %v364 = fsub <4 x float> %v357, %v358
  %v365 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v360, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v359)
  %v366 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v360, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v359)
  %v367 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v285, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v333)
  %v368 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v237, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v367)
  %p369 = getelementptr inbounds float, ptr %p115, i64 %index184
  store <4 x float> %v362, ptr %p369, align 4
  %p370 = getelementptr inbounds float, ptr %p127, i64 %index184
  store <4 x float> %v363, ptr %p370, align 4
  %p371 = getelementptr inbounds float, ptr %p139, i64 %index184
  store <4 x float> %v364, ptr %p371, align 4
  %p372 = getelementptr inbounds float, ptr %p151, i64 %index184
  store <4 x float> %v365, ptr %p372, align 4
  %p373 = getelementptr inbounds float, ptr %p163, i64 %index184
  store <4 x float> %v366, ptr %p373, align 4
  %p374 = getelementptr inbounds float, ptr %p175, i64 %index184
  store <4 x float> %v368, ptr %p374, align 4
  %v375 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v262, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v310)
  %v376 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v238, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v286)
  %v377 = fsub <4 x float> %v310, %v262
  %v378 = fsub <4 x float> %v286, %v238
  %v379 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v262, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v310)
  %v380 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v214, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v379)
  %v381 = fadd <4 x float> %v375, %v376
  %v382 = fsub <4 x float> %v375, %v376
  %v383 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v378, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v377)
  %v384 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v378, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v377)
  %v385 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v286, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v334)
  %v386 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v238, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v385)
  %p387 = getelementptr inbounds float, ptr %p117, i64 %index184
  store <4 x float> %v380, ptr %p387, align 4
  %p388 = getelementptr inbounds float, ptr %p129, i64 %index184
  store <4 x float> %v381, ptr %p388, align 4
  %p389 = getelementptr inbounds float, ptr %p141, i64 %index184
  store <4 x float> %v382, ptr %p389, align 4
  %p390 = getelementptr inbounds float, ptr %p153, i64 %index184
  store <4 x float> %v383, ptr %p390, align 4
  %p391 = getelementptr inbounds float, ptr %p165, i64 %index184
  store <4 x float> %v384, ptr %p391, align 4
  %p392 = getelementptr inbounds float, ptr %p177, i64 %index184
  store <4 x float> %v386, ptr %p392, align 4
  %v393 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v263, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v311)
  %v394 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v239, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v287)
  %v395 = fsub <4 x float> %v311, %v263
  %v396 = fsub <4 x float> %v287, %v239
  %v397 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v263, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v311)
  %v398 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v215, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v397)
  %v399 = fadd <4 x float> %v393, %v394
  %v400 = fsub <4 x float> %v393, %v394
  %v401 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v396, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v395)
  %v402 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v396, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v395)
  %v403 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v287, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v335)
  %v404 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v239, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v403)
  %p405 = getelementptr inbounds float, ptr %p119, i64 %index184
  store <4 x float> %v398, ptr %p405, align 4
  %p406 = getelementptr inbounds float, ptr %p131, i64 %index184
  store <4 x float> %v399, ptr %p406, align 4
  %p407 = getelementptr inbounds float, ptr %p143, i64 %index184
  store <4 x float> %v400, ptr %p407, align 4
  %p408 = getelementptr inbounds float, ptr %p155, i64 %index184
  store <4 x float> %v401, ptr %p408, align 4
  %p409 = getelementptr inbounds float, ptr %p167, i64 %index184
  store <4 x float> %v402, ptr %p409, align 4
  %p410 = getelementptr inbounds float, ptr %p179, i64 %index184
  store <4 x float> %v404, ptr %p410, align 4
  %v411 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v264, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v312)
  %v412 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v240, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v288)
  %v413 = fsub <4 x float> %v312, %v264
  %v414 = fsub <4 x float> %v288, %v240
  %v415 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v264, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v312)
  %v416 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v216, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v415)
  %v417 = fadd <4 x float> %v411, %v412
  %v418 = fsub <4 x float> %v411, %v412
  %v419 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v414, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v413)
  %v420 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v414, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v413)
  %v421 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v288, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v336)
  %v422 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v240, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v421)
  %p423 = getelementptr inbounds float, ptr %p121, i64 %index184
  store <4 x float> %v416, ptr %p423, align 4
  %p424 = getelementptr inbounds float, ptr %p133, i64 %index184
  store <4 x float> %v417, ptr %p424, align 4
  %p425 = getelementptr inbounds float, ptr %p145, i64 %index184
  store <4 x float> %v418, ptr %p425, align 4
  %p426 = getelementptr inbounds float, ptr %p157, i64 %index184
  store <4 x float> %v419, ptr %p426, align 4
  %p427 = getelementptr inbounds float, ptr %p169, i64 %index184
  store <4 x float> %v420, ptr %p427, align 4
  %p428 = getelementptr inbounds float, ptr %p181, i64 %index184
  store <4 x float> %v422, ptr %p428, align 4
  %v429 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v266, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v314)
  %v430 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v242, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v290)
  %v431 = fsub <4 x float> %v314, %v266
  %v432 = fsub <4 x float> %v290, %v242
  %v433 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v266, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v314)
  %v434 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v218, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v433)
  %v435 = fadd <4 x float> %v429, %v430
  %v436 = fsub <4 x float> %v429, %v430
  %v437 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v432, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v431)
  %v438 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v432, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v431)
  %v439 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v290, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v338)
  %v440 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v242, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v439)
  %p441 = getelementptr inbounds float, ptr %p123, i64 %index184
  store <4 x float> %v434, ptr %p441, align 4
  %p442 = getelementptr inbounds float, ptr %p135, i64 %index184
  store <4 x float> %v435, ptr %p442, align 4
  %p443 = getelementptr inbounds float, ptr %p147, i64 %index184
  store <4 x float> %v436, ptr %p443, align 4
  %p444 = getelementptr inbounds float, ptr %p159, i64 %index184
  store <4 x float> %v437, ptr %p444, align 4
  %p445 = getelementptr inbounds float, ptr %p171, i64 %index184
  store <4 x float> %v438, ptr %p445, align 4
  %p446 = getelementptr inbounds float, ptr %p183, i64 %index184
  store <4 x float> %v440, ptr %p446, align 4
  %i447 = add nsw i64 %index184, 4
  br label %loop184
done184:
  %i448 = add nsw i64 %index87, 1
  br label %loop87
done87:
  %i449 = mul nsw i64 %n44, 4
  %i450 = mul nsw i64 %i83, %i449
  %p451 = getelementptr inbounds float, ptr %p4, i64 %i450
  %i452 = mul nsw i64 %n38, %i449
  %i453 = add nsw i64 %i452, 16
  br label %loop454
loop454:
  %index454 = phi i64 [0, %done87], [%i533, %done461]
  %i455 = mul nsw i64 %index454, %i69
  %p456 = getelementptr inbounds float, ptr %scratch, i64 %i455
  %i457 = mul nsw i64 %index454, %i70
  %p458 = getelementptr inbounds float, ptr %p72, i64 %i457
  %i459 = mul nsw i64 %index454, %i453
  %p460 = getelementptr inbounds float, ptr %p451, i64 %i459
  br label %loop461
loop461:
  %index461 = phi i64 [0, %loop454], [%i532, %done467]
  %c462 = icmp slt i64 %index461, %i86
  br i1 %c462, label %body461, label %done461
body461:
  %i463 = mul nsw i64 %index461, %i449
  %p464 = getelementptr inbounds float, ptr %p460, i64 %i463
  %i465 = mul nsw i64 %index461, 4
  %p466 = getelementptr inbounds float, ptr %p458, i64 %i465
  br label %loop467
loop467:
  %index467 = phi i64 [0, %body461], [%i531, %done519]
  %c468 = icmp slt i64 %index467, %i82
  br i1 %c468, label %body467, label %done467
body467:
  %i469 = mul nsw i64 %index467, 20
  %p470 = getelementptr inbounds float, ptr %p456, i64 %i469
  %i471 = mul nsw i64 %index467, 24
  %p472 = getelementptr inbounds float, ptr %p466, i64 %i471
  %c473 = icmp sgt i64 %n44, 0
  %i474 = select i1 %c473, i64 %n44, i64 0
  %i475 = udiv i64 %i474, 4
  %i476 = mul nsw i64 %i475, 4
  br label %loop477
loop477:
  %index477 = phi i64 [0, %body467], [%i518, %body477]
  %carried477_0 = phi <4 x float> [zeroinitializer, %body467], [%v517, %body477]
  %c478 = icmp slt i64 %index477, %i476
  br i1 %c478, label %body477, label %done477
body477:
  %i479 = mul nsw i64 %index477, 4
  %p480 = getelementptr inbounds float, ptr %p464, i64 %i479
  %p481 = getelementptr inbounds float, ptr %p480, i64 %i453
  call void @llvm.prefetch.p0(ptr %p481, i32 0, i32 2, i32 1)
  %v482 = load <4 x float>, ptr %p480, align 4
  %p483 = getelementptr inbounds float, ptr %p470, i64 %index477
  %v484 = load float, ptr %p483, align 4
  %v485 = insertelement <4 x float> poison, float %v484, i64 0
  %v486 = shufflevector <4 x float> %v485, <4 x float> poison, <4 x i32> zeroinitializer
  %v487 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v486, <4 x float> %v482, <4 x float> %carried477_0)
  %p488 = getelementptr inbounds float, ptr %p464, i64 %i479
  %p489 = getelementptr inbounds float, ptr %p488, i64 4
  %p490 = getelementptr inbounds float, ptr %p489, i64 %i453
  call void @llvm.prefetch.p0(ptr %p490, i32 0, i32 2, i32 1)
  %v491 = load <4 x float>, ptr %p489, align 4
  %p492 = getelementptr inbounds float, ptr %p470, i64 %index477
  %p493 = getelementptr inbounds float, ptr %p492, i64 1
  %v494 = load float, ptr %p493, align 4
  %v495 = insertelement <4 x float> poison, float %v494, i64 0
  %v496 = shufflevector <4 x float> %v495, <4 x float> poison, <4 x i32> zeroinitializer
  %v497 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v496, <4 x float> %v491, <4 x float> %v487)
  %p498 = getelementptr inbounds float, ptr %p464, i64 %i479
  %p499 = getelementptr inbounds float, ptr %p498, i64 8
  %p500 = getelementptr inbounds float, ptr %p499, i64 %i453
  call void @llvm.prefetch.p0(ptr %p500, i32 0, i32 2, i32 1)
  %v501 = load <4 x float>, ptr %p499, align 4
  %p502 = getelementptr inbounds float, ptr %p470, i64 %index477
  %p503 = getelementptr inbounds float, ptr %p502, i64 2
  %v504 = load float, ptr %p503, align 4
  %v505 = insertelement <4 x float> poison, float %v504, i64 0
  %v506 = shufflevector <4 x float> %v505, <4 x float> poison, <4 x i32> zeroinitializer
  %v507 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v506, <4 x float> %v501, <4 x float> %v497)
  %p508 = getelementptr inbounds float, ptr %p464, i64 %i479
  %p509 = getelementptr inbounds float, ptr %p508, i64 12
  %p510 = getelementptr inbounds float, ptr %p509, i64 %i453
  call void @llvm.prefetch.p0(ptr %p510, i32 0, i32 2, i32 1)
  %v511 = load <4 x float>, ptr %p509, align 4
  %p512 = getelementptr inbounds float, ptr %p470, i64 %index477
  %p513 = getelementptr inbounds float, ptr %p512, i64 3
  %v514 = load float, ptr %p513, align 4
  %v515 = insertelement <4 x float> poison, float %v514, i64 0
  %v516 = shufflevector <4 x float> %v515, <4 x float> poison, <4 x i32> zeroinitializer
  %v517 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v516, <4 x float> %v511, <4 x float> %v507)
  %i518 = add nsw i64 %index477, 4
  br label %loop477
done477:
  br label %loop519
loop519:
  %index519 = phi i64 [%i476, %done477], [%i530, %body519]
  %carried519_0 = phi <4 x float> [%carried477_0, %done477], [%v529, %body519]
  %c520 = icmp slt i64 %index519, %n44
  br i1 %c520, label %body519, label %done519
body519:
  %i521 = mul nsw i64 %index519, 4
  %p522 = getelementptr inbounds float, ptr %p464, i64 %i521
  %p523 = getelementptr inbounds float, ptr %p522, i64 %i453
  call void @llvm.prefetch.p0(ptr %p523, i32 0, i32 2, i32 1)
  %v524 = load <4 x float>, ptr %p522, align 4
  %p525 = getelementptr inbounds float, ptr %p470, i64 %index519
  %v526 = load float, ptr %p525, align 4
  %v527 = insertelement <4 x float> poison, float %v526, i64 0
  %v528 = shufflevector <4 x float> %v527, <4 x float> poison, <4 x i32> zeroinitializer
  %v529 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v528, <4 x float> %v524, <4 x float> %carried519_0)
  %i530 = add nsw i64 %index519, 1
  br label %loop519
done519:
  store <4 x float> %carried519_0, ptr %p472, align 4
  %i531 = add nsw i64 %index467, 1
  br label %loop467
done467:
  %i532 = add nsw i64 %index461, 1
  br label %loop461
done461:
  %i533 = add nsw i64 %index454, 1
  %c534 = icmp slt i64 %i533, 36
  br i1 %c534, label %loop454, label %done454
done454:
  %i535 = mul nsw i64 %i83, 4
  %i536 = mul nsw i64 %i86, 4
  %i537 = add nsw i64 %i535, %i536
  %c538 = icmp slt i64 %n46, %i537
  %i539 = select i1 %c538, i64 %n46, i64 %i537
  br label %loop540
loop540:
  %index540 = phi i64 [0, %done454], [%i981, %done620]
  %c541 = icmp slt i64 %index540, %i82
  br i1 %c541, label %body540, label %done540
body540:
  %i542 = add nsw i64 %i79, %index540
  %i543 = urem i64 %i542, %n34
  %i544 = udiv i64 %i542, %n34
  %i545 = udiv i64 %i544, %n32
  %i546 = urem i64 %i544, %n32
  %i547 = mul nsw i64 %i546, 4
  %i548 = mul nsw i64 %i543, 4
  %i549 = mul nsw i64 %index540, 24
  %p550 = getelementptr inbounds float, ptr %p72, i64 %i549
  %p551 = getelementptr inbounds float, ptr %p550, i64 %i70
  %i552 = mul nsw i64 2, %i70
  %p553 = getelementptr inbounds float, ptr %p550, i64 %i552
  %i554 = mul nsw i64 3, %i70
  %p555 = getelementptr inbounds float, ptr %p550, i64 %i554
  %i556 = mul nsw i64 4, %i70
  %p557 = getelementptr inbounds float, ptr %p550, i64 %i556
  %i558 = mul nsw i64 5, %i70
  %p559 = getelementptr inbounds float, ptr %p550, i64 %i558
  %i560 = mul nsw i64 6, %i70
  %p561 = getelementptr inbounds float, ptr %p550, i64 %i560
  %i562 = mul nsw i64 7, %i70
  %p563 = getelementptr inbounds float, ptr %p550, i64 %i562
  %i564 = mul nsw i64 8, %i70
  %p565 = getelementptr inbounds float, ptr %p550, i64 %i564
  %i566 = mul nsw i64 9, %i70
  %p567 = getelementptr inbounds float, ptr %p550, i64 %i566
  %i568 = mul nsw i64 10, %i70
  %p569 = getelementptr inbounds float, ptr %p550, i64 %i568
  %i570 = mul nsw i64 11, %i70
  %p571 = getelementptr inbounds float, ptr %p550, i64 %i570
  %i572 = mul nsw i64 12, %i70
  %p573 = getelementptr inbounds float, ptr %p550, i64 %i572
  %i574 = mul nsw i64 13, %i70
  %p575 = getelementptr inbounds float, ptr %p550, i64 %i574
  %i576 = mul nsw i64 14, %i70
  %p577 = getelementptr inbounds float, ptr %p550, i64 %i576
  %i578 = mul nsw i64 15, %i70
  %p579 = getelementptr inbounds float, ptr %p550, i64 %i578
  %i580 = mul nsw i64 16, %i70
  %p581 = getelementptr inbounds float, ptr %p550, i64 %i580
  %i582 = mul nsw i64 17, %i70
  %p583 = getelementptr inbounds float, ptr %p550, i64 %i582
  %i584 = mul nsw i64 18, %i70
  %p585 = getelementptr inbounds float, ptr %p550, i64 %i584
  %i586 = mul nsw i64 19, %i70
  %p587 = getelementptr inbounds float, ptr %p550, i64 %i586
  %i588 = mul nsw i64 20, %i70
  %p589 = getelementptr inbounds float, ptr %p550, i64 %i588
  %i590 = mul nsw i64 21, %i70
  %p591 = getelementptr inbounds float, ptr %p550, i64 %i590
  %i592 = mul nsw i64 22, %i70
  %p593 = getelementptr inbounds float, ptr %p550, i64 %i592
  %i594 = mul nsw i64 23, %i70
  %p595 = getelementptr inbounds float, ptr %p550, i64 %i594
  %i596 = mul nsw i64 24, %i70
  %p597 = getelementptr inbounds float, ptr %p550, i64 %i596
  %i598 = mul nsw i64 25, %i70
  %p599 = getelementptr inbounds float, ptr %p550, i64 %i598
  %i600 = mul nsw i64 26, %i70
  %p601 = getelementptr inbounds float, ptr %p550, i64 %i600
  %i602 = mul nsw i64 27, %i70
  %p603 = getelementptr inbounds float, ptr %p550, i64 %i602
  %i604 = mul nsw i64 28, %i70
  %p605 = getelementptr inbounds float, ptr %p550, i64 %i604
  %i606 = mul nsw i64 29, %i70
  %p607 = getelementptr inbounds float, ptr %p550, i64 %i606
  %i608 = mul nsw i64 30, %i70
  %p609 = getelementptr inbounds float, ptr %p550, i64 %i608
  %i610 = mul nsw i64 31, %i70
  %p611 = getelementptr inbounds float, ptr %p550, i64 %i610
  %i612 = mul nsw i64 32, %i70
  %p613 = getelementptr inbounds float, ptr %p550, i64 %i612
  %i614 = mul nsw i64 33, %i70
  %p615 = getelementptr inbounds float, ptr %p550, i64 %i614
  %i616 = mul nsw i64 34, %i70
  %p617 = getelementptr inbounds float, ptr %p550, i64 %i616
  %i618 = mul nsw i64 35, %i70
  %p619 = getelementptr inbounds float, ptr %p550, i64 %i618
  br label %loop620
loop620:
  %index620 = phi i64 [%i535, %body540], [%i980, %after937]
  %c621 = icmp slt i64 %index620, %i539
  br i1 %c621, label %body620, label %done620
body620:
  %i622 = sub nsw i64 %i539, %index620
  %c623 = icmp sgt i64 %i622, 0
  %i624 = select i1 %c623, i64 %i622, i64 0
  %c625 = icmp slt i64 %i624, 4
  %i626 = select i1 %c625, i64 %i624, i64 4
  %v627 = trunc i64 %i626 to i32
  %v628 = insertelement <4 x i32> poison, i32 %v627, i64 0
  %v629 = shufflevector <4 x i32> %v628, <4 x i32> poison, <4 x i32> zeroinitializer
  %m630 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v629
  %i631 = sub nsw i64 %index620, %i535
  %p632 = getelementptr inbounds float, ptr %p550, i64 %i631
  %v633 = load <4 x float>, ptr %p632, align 4
  %p634 = getelementptr inbounds float, ptr %p561, i64 %i631
  %v635 = load <4 x float>, ptr %p634, align 4
  %p636 = getelementptr inbounds float, ptr %p573, i64 %i631
  %v637 = load <4 x float>, ptr %p636, align 4
  %p638 = getelementptr inbounds float, ptr %p585, i64 %i631
  %v639 = load <4 x float>, ptr %p638, align 4
  %p640 = getelementptr inbounds float, ptr %p597, i64 %i631
  %v641 = load <4 x float>, ptr %p640, align 4
  %p642 = getelementptr inbounds float, ptr %p609, i64 %i631
  %v643 = load <4 x float>, ptr %p642, align 4
  %v644 = fadd <4 x float> %v635, %v637
  %v645 = fsub <4 x float> %v635, %v637
  %v646 = fadd <4 x float> %v639, %v641
  %v647 = fsub <4 x float> %v639, %v641
  %v648 = fadd <4 x float> %v633, %v644
  %v649 = fadd <4 x float> %v648, %v646
  %v650 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v647, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v645)
  %v651 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v646, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v644)
  %v652 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v647, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v645)
  %v653 = fadd <4 x float> %v652, %v643
  %p654 = getelementptr inbounds float, ptr %p551, i64 %i631
  %v655 = load <4 x float>, ptr %p654, align 4
  %p656 = getelementptr inbounds float, ptr %p563, i64 %i631
  %v657 = load <4 x float>, ptr %p656, align 4
  %p658 = getelementptr inbounds float, ptr %p575, i64 %i631
  %v659 = load <4 x float>, ptr %p658, align 4
  %p660 = getelementptr inbounds float, ptr %p587, i64 %i631
  %v661 = load <4 x float>, ptr %p660, align 4
  %p662 = getelementptr inbounds float, ptr %p599, i64 %i631
  %v663 = load <4 x float>, ptr %p662, align 4
  %p664 = getelementptr inbounds float, ptr %p611, i64 %i631
  %v665 = load <4 x float>, ptr %p664, align 4
  %v666 = fadd <4 x float> %v657, %v659
  %v667 = fsub <4 x float> %v657, %v659
  %v668 = fadd <4 x float> %v661, %v663
  %v669 = fsub <4 x float> %v661, %v663
  %v670 = fadd <4 x float> %v655, %v666
  %v671 = fadd <4 x float> %v670, %v668
  %v672 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v669, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v667)
  %v673 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v668, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v666)
  %v674 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v669, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v667)
  %v675 = fadd <4 x float> %v674, %v665
  %p676 = getelementptr inbounds float, ptr %p553, i64 %i631
  %v677 = load <4 x float>, ptr %p676, align 4
  %p678 = getelementptr inbounds float, ptr %p565, i64 %i631
  %v679 = load <4 x float>, ptr %p678, align 4
  %p680 = getelementptr inbounds float, ptr %p577, i64 %i631
  %v681 = load <4 x float>, ptr %p680, align 4
  %p682 = getelementptr inbounds float, ptr %p589, i64 %i631
  %v683 = load <4 x float>, ptr %p682, align 4
  %p684 = getelementptr inbounds float, ptr %p601, i64 %i631
  %v685 = load <4 x float>, ptr %p684, align 4
  %p686 = getelementptr inbounds float, ptr %p613, i64 %i631
  %v687 = load <4 x float>, ptr %p686, align 4
  %v688 = fadd <4 x float> %v679, %v681
  %v689 = fsub <4 x float> %v679, %v681
  %v690 = fadd <4 x float> %v683, %v685
  %v691 = fsub <4 x float> %v683, %v685
  %v692 = fadd <4 x float> %v677, %v688
  %v693 = fadd <4 x float> %v692, %v690
  %v694 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v691, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v689)
  %v695 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v690, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v688)
  %v696 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v691, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v689)
  %v697 = fadd <4 x float> %v696, %v687
  %p698 = getelementptr inbounds float, ptr %p555, i64 %i631
  %v699 = load <4 x float>, ptr %p698, align 4
  %p700 = getelementptr inbounds float, ptr %p567, i64 %i631
  %v701 = load <4 x float>, ptr %p700, align 4
  %p702 = getelementptr inbounds float, ptr %p579, i64 %i631
  %v703 = load <4 x float>, ptr %p702, align 4
  %p704 = getelementptr inbounds float, ptr %p591, i64 %i631
  %v705 = load <4 x float>, ptr %p704, align 4
  %p706 = getelementptr inbounds float, ptr %p603, i64 %i631
  %v707 = load <4 x float>, ptr %p706, align 4
  %p708 = getelementptr inbounds float, ptr %p615, i64 %i631
  %v709 = load <4 x float>, ptr %p708, align 4
  %v710 = fadd <4 x float> %v701, %v703
  %v711 = fsub <4 x float> %v701, %v703
  %v712 = fadd <4 x float> %v705, %v707
  %v713 = fsub <4 x float> %v705, %v707
  %v714 = fadd <4 x float> %v699, %v710
  %v715 = fadd <4 x float> %v714, %v712
  %v716 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v713, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v711)
  %v717 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v712, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v710)
  %v718 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v713, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v711)
  %v719 = fadd <4 x float> %v718, %v709
  %p720 = getelementptr inbounds float, ptr %p557, i64 %i631
  %v721 = load <4 x float>, ptr %p720, align 4
  %p722 = getelementptr inbounds float, ptr %p569, i64 %i631
  %v723 = load <4 x float>, ptr %p722, align 4
  %p724 = getelementptr inbounds float, ptr %p581, i64 %i631
  %v725 = load <4 x float>, ptr %p724, align 4
  %p726 = getelementptr inbounds float, ptr %p593, i64 %i631
  %v727 = load <4 x float>, ptr %p726, align 4
  %p728 = getelementptr inbounds float, ptr %p605, i64 %i631
  %v729 = load <4 x float>, ptr %p728, align 4
  %p730 = getelementptr inbounds float, ptr %p617, i64 %i631
  %v731 = load <4 x float>, ptr %p730, align 4
  %v732 = fadd <4 x float> %v723, %v725
  %v733 = fsub <4 x float> %v723, %v725
  %v734 = fadd <4 x float> %v727, %v729
  %v735 = fsub <4 x float> %v727, %v729
  %v736 = fadd <4 x float> %v721, %v732
  %v737 = fadd <4 x float> %v736, %v734
  %v738 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v735, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v733)
  %v739 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v734, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v732)
  %v740 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v735, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v733)
  %v741 = fadd <4 x float> %v740, %v731
  %p742 = getelementptr inbounds float, ptr %p559, i64 %i631
  %v743 = load <4 x float>, ptr %p742, align 4
  %p744 = getelementptr inbounds float, ptr %p571, i64 %i631
  %v745 = load <4 x float>, ptr %p744, align 4
  %p746 = getelementptr inbounds float, ptr %p583, i64 %i631
  %v747 = load <4 x float>, ptr %p746, align 4
  %p748 = getelementptr inbounds float, ptr %p595, i64 %i631
  %v749 = load <4 x float>, ptr %p748, align 4
  %p750 = getelementptr inbounds float, ptr %p607, i64 %i631
  %v751 = load <4 x float>, ptr %p750, align 4
  %p752 = getelementptr inbounds float, ptr %p619, i64 %i631
  %v753 = load <4 x float>, ptr %p752, align 4
  %v754 = fadd <4 x float> %v745, %v747
  %v755 = fsub <4 x float> %v745, %v747
  %v756 = fadd <4 x float> %v749, %v751
  %v757 = fsub <4 x float> %v749, %v751
  %v758 = fadd <4 x float> %v743, %v754
  %v759 = fadd <4 x float> %v758, %v756
  %v760 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v757, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v755)
  %v761 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v756, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v754)
  %v762 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v757, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v755)
  %v763 = fadd <4 x float> %v762, %v753
  %v764 = fadd <4 x float> %v671, %v693
  %v765 = fsub <4 x float> %v671, %v693
  %v766 = fadd <4 x float> %v715, %v737
  %v767 = fsub <4 x float> %v715, %v737
  %v768 = fadd <4 x float> %v649, %v764
  %v769 = fadd <4 x float> %v768, %v766
  %v770 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v767, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v765)
  %v771 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v766, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v764)
  %v772 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v767, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v765)
  %v773 = fadd <4 x float> %v772, %v759
  %v774 = fadd <4 x float> %v672, %v694
  %v775 = fsub <4 x float> %v672, %v694
  %v776 = fadd <4 x float> %v716, %v738
  %v777 = fsub <4 x float> %v716, %v738
  %v778 = fadd <4 x float> %v650, %v774
  %v779 = fadd <4 x float> %v778, %v776
  %v780 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v777, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v775)
  %v781 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v776, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v774)
  %v782 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v777, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v775)
  %v783 = fadd <4 x float> %v782, %v760
  %v784 = fadd <4 x float> %v673, %v695
  %v785 = fsub <4 x float> %v673, %v695
  %v786 = fadd <4 x float> %v717, %v739
  %v787 = fsub <4 x float> %v717, %v739
  %v788 = fadd <4 x float> %v651, %v784
  %v789 = fadd <4 x float> %v788, %v786
  %v790 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v787, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v785)
  %v791 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v786, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v784)
  %v792 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v787, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v785)
  %v793 = fadd <4 x float> %v792, %v761
  %v794 = fadd <4 x float> %v675, %v697
  %v795 = fsub <4 x float> %v675, %v697
  %v796 = fadd <4 x float> %v719, %v741
  %v797 = fsub <4 x float> %v719, %v741
  %v798 = fadd <4 x float> %v653, %v794
  %v799 = fadd <4 x float> %v798, %v796
  %v800 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v797, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v795)
  %v801 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v796, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v794)
  %v802 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v797, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v795)
  %v803 = fadd <4 x float> %v802, %v763
  %i804 = mul nsw i64 %i545, %n22
  %c805 = icmp slt i64 %i547, %n26
  br i1 %c805, label %then806, label %after806
then806:
  %c807 = icmp slt i64 %i548, %n28
  br i1 %c807, label %then808, label %after808
then808:
  %i809 = mul nsw i64 %i547, %n24
  %i810 = mul nsw i64 %i548, 5
  %i811 = add nsw i64 %i809, %i810
  %i812 = add nsw i64 %i804, %i811
  %i813 = add nsw i64 %i812, %index620
  %p814 = getelementptr inbounds float, ptr %p8, i64 %i813
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v769, ptr %p814, i32 1, <4 x i1> %m630)
  br label %after808
after808:
  %i815 = add nsw i64 %i548, 1
  %c816 = icmp slt i64 %i815, %n28
  br i1 %c816, label %then817, label %after817
then817:
  %i818 = mul nsw i64 %i547, %n24
  %i819 = add nsw i64 %i548, 1
  %i820 = mul nsw i64 %i819, 5
  %i821 = add nsw i64 %i818, %i820
  %i822 = add nsw i64 %i804, %i821
  %i823 = add nsw i64 %i822, %index620
  %p824 = getelementptr inbounds float, ptr %p8, i64 %i823
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v770, ptr %p824, i32 1, <4 x i1> %m630)
  br label %after817
after817:
  %i825 = add nsw i64 %i548, 2
  %c826 = icmp slt i64 %i825, %n28
  br i1 %c826, label %then827, label %after827
then827:
  %i828 = mul nsw i64 %i547, %n24
  %i829 = add nsw i64 %i548, 2
  %i830 = mul nsw i64 %i829, 5
  %i831 = add nsw i64 %i828, %i830
  %i832 = add nsw i64 %i804, %i831
  %i833 = add nsw i64 %i832, %index620
  %p834 = getelementptr inbounds float, ptr %p8, i64 %i833
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v771, ptr %p834, i32 1, <4 x i1> %m630)
  br label %after827
after827:
  %i835 = add nsw i64 %i548, 3
  %c836 = icmp slt i64 %i835, %n28
  br i1 %c836, label %then837, label %after837
then837:
  %i838 = mul nsw i64 %i547, %n24
  %i839 = add nsw i64 %i548, 3
  %i840 = mul nsw i64 %i839, 5
  %i841 = add nsw i64 %i838, %i840
  %i842 = add nsw i64 %i804, %i841
  %i843 = add nsw i64 %i842, %index620
  %p844 = getelementptr inbounds float, ptr %p8, i64 %i843
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v773, ptr %p844, i32 1, <4 x i1> %m630)
  br label %after837
after837:
  br label %after806
after806:
  %i845 = add nsw i64 %i547, 1
  %c846 = icmp slt i64 %i845, %n26
  br i1 %c846, label %then847, label %after847
then847:
  %c848 = icmp slt i64 %i548, %n28
  br i1 %c848, label %then849, label %after849
then849:
  %i850 = add nsw i64 %i547, 1
  %i851 = mul nsw i64 %i850, %n24
  %i852 = mul nsw i64 %i548, 5
  %i853 = add nsw i64 %i851, %i852
  %i854 = add nsw i64 %i804, %i853
  %i855 = add nsw i64 %i854, %index620
  %p856 = getelementptr inbounds float, ptr %p8, i64 %i855
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v779, ptr %p856, i32 1, <4 x i1> %m630)
  br label %after849
after849:
  %i857 = add nsw i64 %i548, 1
  %c858 = icmp slt i64 %i857, %n28
  br i1 %c858, label %then859, label %after859
then859:
  %i860 = add nsw i64 %i547, 1
  %i861 = mul nsw i64 %i860, %n24
  %i862 = add nsw i64 %i548, 1
  %i863 = mul nsw i64 %i862, 5
  %i864 = add nsw i64 %i861, %i863
  %i865 = add nsw i64 %i804, %i864
  %i866 = add nsw i64 %i865, %index620
  %p867 = getelementptr inbounds float, ptr %p8, i64 %i866
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v780, ptr %p867, i32 1, <4 x i1> %m630)
  br label %after859
after859:
  %i868 = add nsw i64 %i548, 2
  %c869 = icmp slt i64 %i868, %n28
  br i1 %c869, label %then870, label %after870
then870:
  %i871 = add nsw i64 %i547, 1
  %i872 = mul nsw i64 %i871, %n24
  %i873 = add nsw i64 %i548, 2
  %i874 = mul nsw i64 %i873, 5
  %i875 = add nsw i64 %i872, %i874
  %i876 = add nsw i64 %i804, %i875
  %i877 = add nsw i64 %i876, %index620
  %p878 = getelementptr inbounds float, ptr %p8, i64 %i877
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v781, ptr %p878, i32 1, <4 x i1> %m630)
  br label %after870
after870:
  %i879 = add nsw i64 %i548, 3
  %c880 = icmp slt i64 %i879, %n28
  br i1 %c880, label %then881, label %after881
then881:
  %i882 = add nsw i64 %i547, 1
  %i883 = mul nsw i64 %i882, %n24
  %i884 = add nsw i64 %i548, 3
  %i885 = mul nsw i64 %i884, 5
  %i886 = add nsw i64 %i883, %i885
  %i887 = add nsw i64 %i804, %i886
  %i888 = add nsw i64 %i887, %index620
  %p889 = getelementptr inbounds float, ptr %p8, i64 %i888
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v783, ptr %p889, i32 1, <4 x i1> %m630)
  br label %after881
after881:
  br label %after847
after847:
  %i890 = add nsw i64 %i547, 2
  %c891 = icmp slt i64 %i890, %n26
  br i1 %c891, label %then892, label %after892
then892:
  %c893 = icmp slt i64 %i548, %n28
  br i1 %c893, label %then894, label %after894
then894:
  %i895 = add nsw i64 %i547, 2
  %i896 = mul nsw i64 %i895, %n24
  %i897 = mul nsw i64 %i548, 5
  %i898 = add nsw i64 %i896, %i897
  %i899 = add nsw i64 %i804, %i898
  %i900 = add nsw i64 %i899, %index620
  %p901 = getelementptr inbounds float, ptr %p8, i64 %i900
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v789, ptr %p901, i32 1, <4 x i1> %m630)
  br label %after894
after894:
  %i902 = add nsw i64 %i548, 1
  %c903 = icmp slt i64 %i902, %n28
  br i1 %c903, label %then904, label %after904
then904:
  %i905 = add nsw i64 %i547, 2
  %i906 = mul nsw i64 %i905, %n24
  %i907 = add nsw i64 %i548, 1
  %i908 = mul nsw i64 %i907, 5
  %i909 = add nsw i64 %i906, %i908
  %i910 = add nsw i64 %i804, %i909
  %i911 = add nsw i64 %i910, %index620
  %p912 = getelementptr inbounds float, ptr %p8, i64 %i911
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v790, ptr %p912, i32 1, <4 x i1> %m630)
  br label %after904
after904:
  %i913 = add nsw i64 %i548, 2
  %c914 = icmp slt i64 %i913, %n28
  br i1 %c914, label %then915, label %after915
then915:
  %i916 = add nsw i64 %i547, 2
  %i917 = mul nsw i64 %i916, %n24
  %i918 = add nsw i64 %i548, 2
  %i919 = mul nsw i64 %i918, 5
  %i920 = add nsw i64 %i917, %i919
  %i921 = add nsw i64 %i804, %i920
  %i922 = add nsw i64 %i921, %index620
  %p923 = getelementptr inbounds float, ptr %p8, i64 %i922
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v791, ptr %p923, i32 1, <4 x i1> %m630)
  br label %after915
after915:
  %i924 = add nsw i64 %i548, 3
  %c925 = icmp slt i64 %i924, %n28
  br i1 %c925, label %then926, label %after926
then926:
  %i927 = add nsw i64 %i547, 2
  %i928 = mul nsw i64 %i927, %n24
  %i929 = add nsw i64 %i548, 3
  %i930 = mul nsw i64 %i929, 5
  %i931 = add nsw i64 %i928, %i930
  %i932 = add nsw i64 %i804, %i931
  %i933 = add nsw i64 %i932, %index620
  %p934 = getelementptr inbounds float, ptr %p8, i64 %i933
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v793, ptr %p934, i32 1, <4 x i1> %m630)
  br label %after926
after926:
  br label %after892
after892:
  %i935 = add nsw i64 %i547, 3
  %c936 = icmp slt i64 %i935, %n26
  br i1 %c936, label %then937, label %after937
then937:
  %c938 = icmp slt i64 %i548, %n28
  br i1 %c938, label %then939, label %after939
then939:
  %i940 = add nsw i64 %i547, 3
  %i941 = mul nsw i64 %i940, %n24
  %i942 = mul nsw i64 %i548, 5
  %i943 = add nsw i64 %i941, %i942
  %i944 = add nsw i64 %i804, %i943
  %i945 = add nsw i64 %i944, %index620
  %p946 = getelementptr inbounds float, ptr %p8, i64 %i945
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v799, ptr %p946, i32 1, <4 x i1> %m630)
  br label %after939
after939:
  %i947 = add nsw i64 %i548, 1
  %c948 = icmp slt i64 %i947, %n28
  br i1 %c948, label %then949, label %after949
then949:
  %i950 = add nsw i64 %i547, 3
  %i951 = mul nsw i64 %i950, %n24
  %i952 = add nsw i64 %i548, 1
  %i953 = mul nsw i64 %i952, 5
  %i954 = add nsw i64 %i951, %i953
  %i955 = add nsw i64 %i804, %i954
  %i956 = add nsw i64 %i955, %index620
  %p957 = getelementptr inbounds float, ptr %p8, i64 %i956
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v800, ptr %p957, i32 1, <4 x i1> %m630)
  br label %after949
after949:
  %i958 = add nsw i64 %i548, 2
  %c959 = icmp slt i64 %i958, %n28
  br i1 %c959, label %then960, label %after960
then960:
  %i961 = add nsw i64 %i547, 3
  %i962 = mul nsw i64 %i961, %n24
  %i963 = add nsw i64 %i548, 2
  %i964 = mul nsw i64 %i963, 5
  %i965 = add nsw i64 %i962, %i964
  %i966 = add nsw i64 %i804, %i965
  %i967 = add nsw i64 %i966, %index620
  %p968 = getelementptr inbounds float, ptr %p8, i64 %i967
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v801, ptr %p968, i32 1, <4 x i1> %m630)
  br label %after960
after960:
  %i969 = add nsw i64 %i548, 3
  %c970 = icmp slt i64 %i969, %n28
  br i1 %c970, label %then971, label %after971
then971:
  %i972 = add nsw i64 %i547, 3
  %i973 = mul nsw i64 %i972, %n24
  %i974 = add nsw i64 %i548, 3
  %i975 = mul nsw i64 %i974, 5
  %i976 = add nsw i64 %i973, %i975
  %i977 = add nsw i64 %i804, %i976
  %i978 = add nsw i64 %i977, %index620
  %p979 = getelementptr inbounds float, ptr %p8, i64 %i978
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v803, ptr %p979, i32 1, <4 x i1> %m630)
  br label %after971
after971:
  br label %after937
after937:
  %i980 = add nsw i64 %index620, 4
  br label %loop620
done620:
  %i981 = add nsw i64 %index540, 1
  br label %loop540
done540:
  %i982 = add nsw i64 %index75, 1
  br label %loop75
done75:
  ret void
}
