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
  %v69 = getelementptr inbounds i64, ptr %arguments, i64 34
  %n70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %arguments, i64 35
  %n72 = load i64, ptr %v71, align 8
  %i73 = mul nsw i64 %n36, 20
  %i74 = mul nsw i64 %n36, 24
  %i75 = mul nsw i64 36, %i73
  %p76 = getelementptr inbounds float, ptr %scratch, i64 %i75
  %i77 = mul nsw i64 36, %i74
  %p78 = getelementptr inbounds float, ptr %p76, i64 %i77
  %i79 = mul nsw i64 %n44, 4
  %i80 = mul nsw i64 %n38, %i79
  %i81 = add nsw i64 %i80, 16
  br label %loop82
loop82:
  %index82 = phi i64 [%first, %entry], [%i987, %done545]
  %c83 = icmp slt i64 %index82, %last
  br i1 %c83, label %body82, label %done82
body82:
  %i84 = mul nsw i64 36, %i81
  %i85 = urem i64 %index82, %n40
  %i86 = udiv i64 %index82, %n40
  %i87 = mul nsw i64 %i86, %n36
  %i88 = sub nsw i64 %n30, %i87
  %c89 = icmp slt i64 %n36, %i88
  %i90 = select i1 %c89, i64 %n36, i64 %i88
  %i91 = mul nsw i64 %i85, %n42
  %i92 = sub nsw i64 %n38, %i91
  %c93 = icmp slt i64 %n42, %i92
  %i94 = select i1 %c93, i64 %n42, i64 %i92
  br label %loop95
loop95:
  %index95 = phi i64 [0, %body82], [%i456, %done192]
  %c96 = icmp slt i64 %index95, %i90
  br i1 %c96, label %body95, label %done95
body95:
  %i97 = add nsw i64 %i87, %index95
  %i98 = urem i64 %i97, %n34
  %i99 = udiv i64 %i97, %n34
  %i100 = udiv i64 %i99, %n32
  %i101 = urem i64 %i99, %n32
  %i102 = mul nsw i64 %i101, 4
  %i103 = mul nsw i64 %i98, 4
  %i104 = sub nsw i64 %i102, %n48
  %i105 = sub nsw i64 %i103, %n50
  %i106 = mul nsw i64 %i100, %n18
  %i107 = mul nsw i64 %i104, %n20
  %i108 = mul nsw i64 %i105, 5
  %p109 = getelementptr inbounds float, ptr %p2, i64 %i106
  %p110 = getelementptr inbounds float, ptr %p109, i64 %i107
  %p111 = getelementptr inbounds float, ptr %p110, i64 %i108
  %i112 = mul nsw i64 %index95, 20
  %p113 = getelementptr inbounds float, ptr %scratch, i64 %i112
  %p114 = getelementptr inbounds float, ptr %p111, i64 %n20
  %i115 = mul nsw i64 2, %n20
  %p116 = getelementptr inbounds float, ptr %p111, i64 %i115
  %i117 = mul nsw i64 3, %n20
  %p118 = getelementptr inbounds float, ptr %p111, i64 %i117
  %i119 = mul nsw i64 4, %n20
  %p120 = getelementptr inbounds float, ptr %p111, i64 %i119
  %i121 = mul nsw i64 5, %n20
  %p122 = getelementptr inbounds float, ptr %p111, i64 %i121
  %p123 = getelementptr inbounds float, ptr %p113, i64 %i73
  %i124 = mul nsw i64 2, %i73
  %p125 = getelementptr inbounds float, ptr %p113, i64 %i124
  %i126 = mul nsw i64 3, %i73
  %p127 = getelementptr inbounds float, ptr %p113, i64 %i126
  %i128 = mul nsw i64 4, %i73
  %p129 = getelementptr inbounds float, ptr %p113, i64 %i128
  %i130 = mul nsw i64 5, %i73
  %p131 = getelementptr inbounds float, ptr %p113, i64 %i130
  %i132 = mul nsw i64 6, %i73
  %p133 = getelementptr inbounds float, ptr %p113, i64 %i132
  %i134 = mul nsw i64 7, %i73
  %p135 = getelementptr inbounds float, ptr %p113, i64 %i134
  %i136 = mul nsw i64 8, %i73
  %p137 = getelementptr inbounds float, ptr %p113, i64 %i136
  %i138 = mul nsw i64 9, %i73
  %p139 = getelementptr inbounds float, ptr %p113, i64 %i138
  %i140 = mul nsw i64 10, %i73
  %p141 = getelementptr inbounds float, ptr %p113, i64 %i140
  %i142 = mul nsw i64 11, %i73
  %p143 = getelementptr inbounds float, ptr %p113, i64 %i142
  %i144 = mul nsw i64 12, %i73
  %p145 = getelementptr inbounds float, ptr %p113, i64 %i144
  %i146 = mul nsw i64 13, %i73
  %p147 = getelementptr inbounds float, ptr %p113, i64 %i146
  %i148 = mul nsw i64 14, %i73
  %p149 = getelementptr inbounds float, ptr %p113, i64 %i148
  %i150 = mul nsw i64 15, %i73
  %p151 = getelementptr inbounds float, ptr %p113, i64 %i150
  %i152 = mul nsw i64 16, %i73
  %p153 = getelementptr inbounds float, ptr %p113, i64 %i152
  %i154 = mul nsw i64 17, %i73
  %p155 = getelementptr inbounds float, ptr %p113, i64 %i154
  %i156 = mul nsw i64 18, %i73
  %p157 = getelementptr inbounds float, ptr %p113, i64 %i156
  %i158 = mul nsw i64 19, %i73
  %p159 = getelementptr inbounds float, ptr %p113, i64 %i158
  %i160 = mul nsw i64 20, %i73
  %p161 = getelementptr inbounds float, ptr %p113, i64 %i160
  %i162 = mul nsw i64 21, %i73
  %p163 = getelementptr inbounds float, ptr %p113, i64 %i162
  %i164 = mul nsw i64 22, %i73
  %p165 = getelementptr inbounds float, ptr %p113, i64 %i164
  %i166 = mul nsw i64 23, %i73
  %p167 = getelementptr inbounds float, ptr %p113, i64 %i166
  %i168 = mul nsw i64 24, %i73
  %p169 = getelementptr inbounds float, ptr %p113, i64 %i168
  %i170 = mul nsw i64 25, %i73
  %p171 = getelementptr inbounds float, ptr %p113, i64 %i170
  %i172 = mul nsw i64 26, %i73
  %p173 = getelementptr inbounds float, ptr %p113, i64 %i172
  %i174 = mul nsw i64 27, %i73
  %p175 = getelementptr inbounds float, ptr %p113, i64 %i174
  %i176 = mul nsw i64 28, %i73
  %p177 = getelementptr inbounds float, ptr %p113, i64 %i176
  %i178 = mul nsw i64 29, %i73
  %p179 = getelementptr inbounds float, ptr %p113, i64 %i178
  %i180 = mul nsw i64 30, %i73
  %p181 = getelementptr inbounds float, ptr %p113, i64 %i180
  %i182 = mul nsw i64 31, %i73
  %p183 = getelementptr inbounds float, ptr %p113, i64 %i182
  %i184 = mul nsw i64 32, %i73
  %p185 = getelementptr inbounds float, ptr %p113, i64 %i184
  %i186 = mul nsw i64 33, %i73
  %p187 = getelementptr inbounds float, ptr %p113, i64 %i186
  %i188 = mul nsw i64 34, %i73
  %p189 = getelementptr inbounds float, ptr %p113, i64 %i188
  %i190 = mul nsw i64 35, %i73
  %p191 = getelementptr inbounds float, ptr %p113, i64 %i190
  br label %loop192
loop192:
  %index192 = phi i64 [0, %body95], [%i455, %body192]
  %c193 = icmp slt i64 %index192, %n44
  br i1 %c193, label %body192, label %done192
body192:
  %i194 = sub nsw i64 %n44, %index192
  %c195 = icmp sgt i64 %i194, 0
  %i196 = select i1 %c195, i64 %i194, i64 0
  %c197 = icmp slt i64 %i196, 4
  %i198 = select i1 %c197, i64 %i196, i64 4
  %v199 = trunc i64 %i198 to i32
  %v200 = insertelement <4 x i32> poison, i32 %v199, i64 0
  %v201 = shufflevector <4 x i32> %v200, <4 x i32> poison, <4 x i32> zeroinitializer
  %m202 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v201
  %p203 = getelementptr inbounds float, ptr %p111, i64 %index192
  %v204 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p203, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p205 = getelementptr inbounds float, ptr %p203, i64 5
  %v206 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p205, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p207 = getelementptr inbounds float, ptr %p203, i64 10
  %v208 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p207, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p209 = getelementptr inbounds float, ptr %p203, i64 15
  %v210 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p209, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p211 = getelementptr inbounds float, ptr %p203, i64 20
  %v212 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p211, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p213 = getelementptr inbounds float, ptr %p203, i64 25
  %v214 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p213, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %v215 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v208, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v212)
  %v216 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v206, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v210)
  %v217 = fsub <4 x float> %v212, %v208
  %v218 = fsub <4 x float> %v210, %v206
  %v219 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v208, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v212)
  %v220 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v204, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v219)
  %v221 = fadd <4 x float> %v215, %v216
  %v222 = fsub <4 x float> %v215, %v216
  %v223 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v218, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v217)
  %v224 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v218, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v217)
  %v225 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v210, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v214)
  %v226 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v206, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v225)
  %p227 = getelementptr inbounds float, ptr %p114, i64 %index192
  %v228 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p227, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p229 = getelementptr inbounds float, ptr %p227, i64 5
  %v230 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p229, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p231 = getelementptr inbounds float, ptr %p227, i64 10
  %v232 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p231, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p233 = getelementptr inbounds float, ptr %p227, i64 15
  %v234 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p233, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p235 = getelementptr inbounds float, ptr %p227, i64 20
  %v236 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p235, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p237 = getelementptr inbounds float, ptr %p227, i64 25
  %v238 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p237, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %v239 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v232, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v236)
  %v240 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v230, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v234)
  %v241 = fsub <4 x float> %v236, %v232
  %v242 = fsub <4 x float> %v234, %v230
  %v243 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v232, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v236)
  %v244 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v228, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v243)
  %v245 = fadd <4 x float> %v239, %v240
  %v246 = fsub <4 x float> %v239, %v240
  %v247 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v242, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v241)
  %v248 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v242, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v241)
  %v249 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v234, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v238)
  %v250 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v230, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v249)
  %p251 = getelementptr inbounds float, ptr %p116, i64 %index192
  %v252 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p251, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p253 = getelementptr inbounds float, ptr %p251, i64 5
  %v254 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p253, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p255 = getelementptr inbounds float, ptr %p251, i64 10
  %v256 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p255, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p257 = getelementptr inbounds float, ptr %p251, i64 15
  %v258 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p257, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p259 = getelementptr inbounds float, ptr %p251, i64 20
  %v260 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p259, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p261 = getelementptr inbounds float, ptr %p251, i64 25
  %v262 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p261, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %v263 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v256, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v260)
  %v264 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v254, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v258)
  %v265 = fsub <4 x float> %v260, %v256
  %v266 = fsub <4 x float> %v258, %v254
  %v267 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v256, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v260)
  %v268 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v252, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v267)
  %v269 = fadd <4 x float> %v263, %v264
  %v270 = fsub <4 x float> %v263, %v264
  %v271 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v266, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v265)
  %v272 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v266, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v265)
  %v273 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v258, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v262)
  %v274 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v254, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v273)
  %p275 = getelementptr inbounds float, ptr %p118, i64 %index192
  %v276 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p275, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p277 = getelementptr inbounds float, ptr %p275, i64 5
  %v278 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p277, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p279 = getelementptr inbounds float, ptr %p275, i64 10
  %v280 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p279, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p281 = getelementptr inbounds float, ptr %p275, i64 15
  %v282 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p281, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p283 = getelementptr inbounds float, ptr %p275, i64 20
  %v284 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p283, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p285 = getelementptr inbounds float, ptr %p275, i64 25
  %v286 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p285, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %v287 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v280, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v284)
  %v288 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v278, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v282)
  %v289 = fsub <4 x float> %v284, %v280
  %v290 = fsub <4 x float> %v282, %v278
  %v291 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v280, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v284)
  %v292 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v276, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v291)
  %v293 = fadd <4 x float> %v287, %v288
  %v294 = fsub <4 x float> %v287, %v288
  %v295 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v290, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v289)
  %v296 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v290, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v289)
  %v297 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v282, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v286)
  %v298 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v278, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v297)
  %p299 = getelementptr inbounds float, ptr %p120, i64 %index192
  %v300 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p299, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p301 = getelementptr inbounds float, ptr %p299, i64 5
  %v302 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p301, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p303 = getelementptr inbounds float, ptr %p299, i64 10
  %v304 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p303, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p305 = getelementptr inbounds float, ptr %p299, i64 15
  %v306 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p305, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p307 = getelementptr inbounds float, ptr %p299, i64 20
  %v308 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p307, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p309 = getelementptr inbounds float, ptr %p299, i64 25
  %v310 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p309, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %v311 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v304, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v308)
  %v312 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v302, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v306)
  %v313 = fsub <4 x float> %v308, %v304
  %v314 = fsub <4 x float> %v306, %v302
  %v315 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v304, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v308)
  %v316 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v300, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v315)
  %v317 = fadd <4 x float> %v311, %v312
  %v318 = fsub <4 x float> %v311, %v312
  %v319 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v314, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v313)
  %v320 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v314, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v313)
  %v321 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v306, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v310)
  %v322 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v302, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v321)
  %p323 = getelementptr inbounds float, ptr %p122, i64 %index192
  %v324 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p323, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p325 = getelementptr inbounds float, ptr %p323, i64 5
  %v326 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p325, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p327 = getelementptr inbounds float, ptr %p323, i64 10
  %v328 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p327, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p329 = getelementptr inbounds float, ptr %p323, i64 15
  %v330 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p329, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p331 = getelementptr inbounds float, ptr %p323, i64 20
  %v332 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p331, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %p333 = getelementptr inbounds float, ptr %p323, i64 25
  %v334 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p333, i32 1, <4 x i1> %m202, <4 x float> zeroinitializer)
  %v335 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v328, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v332)
  %v336 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v326, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v330)
  %v337 = fsub <4 x float> %v332, %v328
  %v338 = fsub <4 x float> %v330, %v326
  %v339 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v328, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v332)
  %v340 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v324, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v339)
  %v341 = fadd <4 x float> %v335, %v336
  %v342 = fsub <4 x float> %v335, %v336
  %v343 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v338, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v337)
  %v344 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v338, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v337)
  %v345 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v330, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v334)
  %v346 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v326, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v345)
  %v347 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v268, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v316)
  %v348 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v244, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v292)
  %v349 = fsub <4 x float> %v316, %v268
  %v350 = fsub <4 x float> %v292, %v244
  %v351 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v268, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v316)
  %v352 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v220, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v351)
  %v353 = fadd <4 x float> %v347, %v348
  %v354 = fsub <4 x float> %v347, %v348
  %v355 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v350, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v349)
  %v356 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v350, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v349)
  %v357 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v292, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v340)
  %v358 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v244, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v357)
  %p359 = getelementptr inbounds float, ptr %p113, i64 %index192
  store <4 x float> %v352, ptr %p359, align 4
  %p360 = getelementptr inbounds float, ptr %p133, i64 %index192
  store <4 x float> %v353, ptr %p360, align 4
  %p361 = getelementptr inbounds float, ptr %p145, i64 %index192
  store <4 x float> %v354, ptr %p361, align 4
  %p362 = getelementptr inbounds float, ptr %p157, i64 %index192
  store <4 x float> %v355, ptr %p362, align 4
  %p363 = getelementptr inbounds float, ptr %p169, i64 %index192
  store <4 x float> %v356, ptr %p363, align 4
  %p364 = getelementptr inbounds float, ptr %p181, i64 %index192
  store <4 x float> %v358, ptr %p364, align 4
  %v365 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v269, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v317)
  %v366 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v245, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v293)
  %v367 = fsub <4 x float> %v317, %v269
  %v368 = fsub <4 x float> %v293, %v245
  %v369 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v269, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v317)
  %v370 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v221, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v369)
  %v371 = fadd <4 x float> %v365, %v366
  %v372 = fsub <4 x float> %v365, %v366
  %v373 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v368, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v367)
  %v374 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v368, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v367)
  %v375 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v293, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v341)
  %v376 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v245, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v375)
  %p377 = getelementptr inbounds float, ptr %p123, i64 %index192
  store <4 x float> %v370, ptr %p377, align 4
  %p378 = getelementptr inbounds float, ptr %p135, i64 %index192
  store <4 x float> %v371, ptr %p378, align 4
  %p379 = getelementptr inbounds float, ptr %p147, i64 %index192
  store <4 x float> %v372, ptr %p379, align 4
  %p380 = getelementptr inbounds float, ptr %p159, i64 %index192
  store <4 x float> %v373, ptr %p380, align 4
  %p381 = getelementptr inbounds float, ptr %p171, i64 %index192
  store <4 x float> %v374, ptr %p381, align 4
  %p382 = getelementptr inbounds float, ptr %p183, i64 %index192
  store <4 x float> %v376, ptr %p382, align 4
  %v383 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v270, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v318)
  %v384 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v246, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v294)
  %v385 = fsub <4 x float> %v318, %v270
  %v386 = fsub <4 x float> %v294, %v246
  %v387 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v270, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v318)
  %v388 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v222, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v387)
  %v389 = fadd <4 x float> %v383, %v384
  %v390 = fsub <4 x float> %v383, %v384
  %v391 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v386, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v385)
  %v392 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v386, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v385)
  %v393 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v294, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v342)
  %v394 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v246, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v393)
  %p395 = getelementptr inbounds float, ptr %p125, i64 %index192
  store <4 x float> %v388, ptr %p395, align 4
  %p396 = getelementptr inbounds float, ptr %p137, i64 %index192
  store <4 x float> %v389, ptr %p396, align 4
  %p397 = getelementptr inbounds float, ptr %p149, i64 %index192
  store <4 x float> %v390, ptr %p397, align 4
  %p398 = getelementptr inbounds float, ptr %p161, i64 %index192
  store <4 x float> %v391, ptr %p398, align 4
  %p399 = getelementptr inbounds float, ptr %p173, i64 %index192
  store <4 x float> %v392, ptr %p399, align 4
  %p400 = getelementptr inbounds float, ptr %p185, i64 %index192
  store <4 x float> %v394, ptr %p400, align 4
  %v401 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v271, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v319)
  %v402 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v247, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v295)
  %v403 = fsub <4 x float> %v319, %v271
  %v404 = fsub <4 x float> %v295, %v247
  %v405 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v271, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v319)
  %v406 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v223, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v405)
  %v407 = fadd <4 x float> %v401, %v402
  %v408 = fsub <4 x float> %v401, %v402
  %v409 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v404, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v403)
  %v410 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v404, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v403)
  %v411 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v295, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v343)
  %v412 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v247, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v411)
  %p413 = getelementptr inbounds float, ptr %p127, i64 %index192
  store <4 x float> %v406, ptr %p413, align 4
  %p414 = getelementptr inbounds float, ptr %p139, i64 %index192
  store <4 x float> %v407, ptr %p414, align 4
  %p415 = getelementptr inbounds float, ptr %p151, i64 %index192
  store <4 x float> %v408, ptr %p415, align 4
  %p416 = getelementptr inbounds float, ptr %p163, i64 %index192
  store <4 x float> %v409, ptr %p416, align 4
  %p417 = getelementptr inbounds float, ptr %p175, i64 %index192
  store <4 x float> %v410, ptr %p417, align 4
  %p418 = getelementptr inbounds float, ptr %p187, i64 %index192
  store <4 x float> %v412, ptr %p418, align 4
  %v419 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v272, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v320)
  %v420 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v248, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v296)
  %v421 = fsub <4 x float> %v320, %v272
  %v422 = fsub <4 x float> %v296, %v248
  %v423 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v272, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v320)
  %v424 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v224, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v423)
  %v425 = fadd <4 x float> %v419, %v420
  %v426 = fsub <4 x float> %v419, %v420
  %v427 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v422, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v421)
  %v428 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v422, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v421)
  %v429 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v296, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v344)
  %v430 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v248, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v429)
  %p431 = getelementptr inbounds float, ptr %p129, i64 %index192
  store <4 x float> %v424, ptr %p431, align 4
  %p432 = getelementptr inbounds float, ptr %p141, i64 %index192
  store <4 x float> %v425, ptr %p432, align 4
  %p433 = getelementptr inbounds float, ptr %p153, i64 %index192
  store <4 x float> %v426, ptr %p433, align 4
  %p434 = getelementptr inbounds float, ptr %p165, i64 %index192
  store <4 x float> %v427, ptr %p434, align 4
  %p435 = getelementptr inbounds float, ptr %p177, i64 %index192
  store <4 x float> %v428, ptr %p435, align 4
  %p436 = getelementptr inbounds float, ptr %p189, i64 %index192
  store <4 x float> %v430, ptr %p436, align 4
  %v437 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v274, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v322)
  %v438 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v250, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v298)
  %v439 = fsub <4 x float> %v322, %v274
  %v440 = fsub <4 x float> %v298, %v250
  %v441 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v274, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v322)
  %v442 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v226, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v441)
  %v443 = fadd <4 x float> %v437, %v438
  %v444 = fsub <4 x float> %v437, %v438
  %v445 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v440, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v439)
  %v446 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v440, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v439)
  %v447 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v298, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v346)
  %v448 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v250, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v447)
  %p449 = getelementptr inbounds float, ptr %p131, i64 %index192
  store <4 x float> %v442, ptr %p449, align 4
  %p450 = getelementptr inbounds float, ptr %p143, i64 %index192
  store <4 x float> %v443, ptr %p450, align 4
  %p451 = getelementptr inbounds float, ptr %p155, i64 %index192
  store <4 x float> %v444, ptr %p451, align 4
  %p452 = getelementptr inbounds float, ptr %p167, i64 %index192
  store <4 x float> %v445, ptr %p452, align 4
  %p453 = getelementptr inbounds float, ptr %p179, i64 %index192
  store <4 x float> %v446, ptr %p453, align 4
  %p454 = getelementptr inbounds float, ptr %p191, i64 %index192
  store <4 x float> %v448, ptr %p454, align 4
  %i455 = add nsw i64 %index192, 4
  br label %loop192
done192:
  %i456 = add nsw i64 %index95, 1
  br label %loop95
done95:
  %i457 = mul nsw i64 %i91, %i79
  %p458 = getelementptr inbounds float, ptr %p4, i64 %i457
  br label %loop459
loop459:
  %index459 = phi i64 [0, %done95], [%i538, %done466]
  %i460 = mul nsw i64 %index459, %i73
  %p461 = getelementptr inbounds float, ptr %scratch, i64 %i460
  %i462 = mul nsw i64 %index459, %i74
  %p463 = getelementptr inbounds float, ptr %p76, i64 %i462
  %i464 = mul nsw i64 %index459, %i81
  %p465 = getelementptr inbounds float, ptr %p458, i64 %i464
  br label %loop466
loop466:
  %index466 = phi i64 [0, %loop459], [%i537, %done472]
  %c467 = icmp slt i64 %index466, %i94
  br i1 %c467, label %body466, label %done466
body466:
  %i468 = mul nsw i64 %index466, %i79
  %p469 = getelementptr inbounds float, ptr %p465, i64 %i468
  %i470 = mul nsw i64 %index466, 4
  %p471 = getelementptr inbounds float, ptr %p463, i64 %i470
  br label %loop472
loop472:
  %index472 = phi i64 [0, %body466], [%i536, %done524]
  %c473 = icmp slt i64 %index472, %i90
  br i1 %c473, label %body472, label %done472
body472:
  %i474 = mul nsw i64 %index472, 20
  %p475 = getelementptr inbounds float, ptr %p461, i64 %i474
  %i476 = mul nsw i64 %index472, 24
  %p477 = getelementptr inbounds float, ptr %p471, i64 %i476
  %c478 = icmp sgt i64 %n44, 0
  %i479 = select i1 %c478, i64 %n44, i64 0
  %i480 = udiv i64 %i479, 4
  %i481 = mul nsw i64 %i480, 4
  br label %loop482
loop482:
  %index482 = phi i64 [0, %body472], [%i523, %body482]
  %carried482_0 = phi <4 x float> [zeroinitializer, %body472], [%v522, %body482]
  %c483 = icmp slt i64 %index482, %i481
  br i1 %c483, label %body482, label %done482
body482:
  %i484 = mul nsw i64 %index482, 4
  %p485 = getelementptr inbounds float, ptr %p469, i64 %i484
  %p486 = getelementptr inbounds float, ptr %p485, i64 %i81
  call void @llvm.prefetch.p0(ptr %p486, i32 0, i32 2, i32 1)
  %v487 = load <4 x float>, ptr %p485, align 4
  %p488 = getelementptr inbounds float, ptr %p475, i64 %index482
  %v489 = load float, ptr %p488, align 4
  %v490 = insertelement <4 x float> poison, float %v489, i64 0
  %v491 = shufflevector <4 x float> %v490, <4 x float> poison, <4 x i32> zeroinitializer
  %v492 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v491, <4 x float> %v487, <4 x float> %carried482_0)
  %p493 = getelementptr inbounds float, ptr %p469, i64 %i484
  %p494 = getelementptr inbounds float, ptr %p493, i64 4
  %p495 = getelementptr inbounds float, ptr %p494, i64 %i81
  call void @llvm.prefetch.p0(ptr %p495, i32 0, i32 2, i32 1)
  %v496 = load <4 x float>, ptr %p494, align 4
  %p497 = getelementptr inbounds float, ptr %p475, i64 %index482
  %p498 = getelementptr inbounds float, ptr %p497, i64 1
  %v499 = load float, ptr %p498, align 4
  %v500 = insertelement <4 x float> poison, float %v499, i64 0
  %v501 = shufflevector <4 x float> %v500, <4 x float> poison, <4 x i32> zeroinitializer
  %v502 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v501, <4 x float> %v496, <4 x float> %v492)
  %p503 = getelementptr inbounds float, ptr %p469, i64 %i484
  %p504 = getelementptr inbounds float, ptr %p503, i64 8
  %p505 = getelementptr inbounds float, ptr %p504, i64 %i81
  call void @llvm.prefetch.p0(ptr %p505, i32 0, i32 2, i32 1)
  %v506 = load <4 x float>, ptr %p504, align 4
  %p507 = getelementptr inbounds float, ptr %p475, i64 %index482
  %p508 = getelementptr inbounds float, ptr %p507, i64 2
  %v509 = load float, ptr %p508, align 4
  %v510 = insertelement <4 x float> poison, float %v509, i64 0
  %v511 = shufflevector <4 x float> %v510, <4 x float> poison, <4 x i32> zeroinitializer
  %v512 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v511, <4 x float> %v506, <4 x float> %v502)
  %p513 = getelementptr inbounds float, ptr %p469, i64 %i484
  %p514 = getelementptr inbounds float, ptr %p513, i64 12
  %p515 = getelementptr inbounds float, ptr %p514, i64 %i81
  call void @llvm.prefetch.p0(ptr %p515, i32 0, i32 2, i32 1)
  %v516 = load <4 x float>, ptr %p514, align 4
  %p517 = getelementptr inbounds float, ptr %p475, i64 %index482
  %p518 = getelementptr inbounds float, ptr %p517, i64 3
  %v519 = load float, ptr %p518, align 4
  %v520 = insertelement <4 x float> poison, float %v519, i64 0
  %v521 = shufflevector <4 x float> %v520, <4 x float> poison, <4 x i32> zeroinitializer
  %v522 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v521, <4 x float> %v516, <4 x float> %v512)
  %i523 = add nsw i64 %index482, 4
  br label %loop482
done482:
  br label %loop524
loop524:
  %index524 = phi i64 [%i481, %done482], [%i535, %body524]
  %carried524_0 = phi <4 x float> [%carried482_0, %done482], [%v534, %body524]
  %c525 = icmp slt i64 %index524, %n44
  br i1 %c525, label %body524, label %done524
body524:
  %i526 = mul nsw i64 %index524, 4
  %p527 = getelementptr inbounds float, ptr %p469, i64 %i526
  %p528 = getelementptr inbounds float, ptr %p527, i64 %i81
  call void @llvm.prefetch.p0(ptr %p528, i32 0, i32 2, i32 1)
  %v529 = load <4 x float>, ptr %p527, align 4
  %p530 = getelementptr inbounds float, ptr %p475, i64 %index524
  %v531 = load float, ptr %p530, align 4
  %v532 = insertelement <4 x float> poison, float %v531, i64 0
  %v533 = shufflevector <4 x float> %v532, <4 x float> poison, <4 x i32> zeroinitializer
  %v534 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v533, <4 x float> %v529, <4 x float> %carried524_0)
  %i535 = add nsw i64 %index524, 1
  br label %loop524
done524:
  store <4 x float> %carried524_0, ptr %p477, align 4
  %i536 = add nsw i64 %index472, 1
  br label %loop472
done472:
  %i537 = add nsw i64 %index466, 1
  br label %loop466
done466:
  %i538 = add nsw i64 %index459, 1
  %c539 = icmp slt i64 %i538, 36
  br i1 %c539, label %loop459, label %done459
done459:
  %i540 = mul nsw i64 %i91, 4
  %i541 = mul nsw i64 %i94, 4
  %i542 = add nsw i64 %i540, %i541
  %c543 = icmp slt i64 %n46, %i542
  %i544 = select i1 %c543, i64 %n46, i64 %i542
  br label %loop545
loop545:
  %index545 = phi i64 [0, %done459], [%i986, %done625]
  %c546 = icmp slt i64 %index545, %i90
  br i1 %c546, label %body545, label %done545
body545:
  %i547 = add nsw i64 %i87, %index545
  %i548 = urem i64 %i547, %n34
  %i549 = udiv i64 %i547, %n34
  %i550 = udiv i64 %i549, %n32
  %i551 = urem i64 %i549, %n32
  %i552 = mul nsw i64 %i551, 4
  %i553 = mul nsw i64 %i548, 4
  %i554 = mul nsw i64 %index545, 24
  %p555 = getelementptr inbounds float, ptr %p76, i64 %i554
  %p556 = getelementptr inbounds float, ptr %p555, i64 %i74
  %i557 = mul nsw i64 2, %i74
  %p558 = getelementptr inbounds float, ptr %p555, i64 %i557
  %i559 = mul nsw i64 3, %i74
  %p560 = getelementptr inbounds float, ptr %p555, i64 %i559
  %i561 = mul nsw i64 4, %i74
  %p562 = getelementptr inbounds float, ptr %p555, i64 %i561
  %i563 = mul nsw i64 5, %i74
  %p564 = getelementptr inbounds float, ptr %p555, i64 %i563
  %i565 = mul nsw i64 6, %i74
  %p566 = getelementptr inbounds float, ptr %p555, i64 %i565
  %i567 = mul nsw i64 7, %i74
  %p568 = getelementptr inbounds float, ptr %p555, i64 %i567
  %i569 = mul nsw i64 8, %i74
  %p570 = getelementptr inbounds float, ptr %p555, i64 %i569
  %i571 = mul nsw i64 9, %i74
  %p572 = getelementptr inbounds float, ptr %p555, i64 %i571
  %i573 = mul nsw i64 10, %i74
  %p574 = getelementptr inbounds float, ptr %p555, i64 %i573
  %i575 = mul nsw i64 11, %i74
  %p576 = getelementptr inbounds float, ptr %p555, i64 %i575
  %i577 = mul nsw i64 12, %i74
  %p578 = getelementptr inbounds float, ptr %p555, i64 %i577
  %i579 = mul nsw i64 13, %i74
  %p580 = getelementptr inbounds float, ptr %p555, i64 %i579
  %i581 = mul nsw i64 14, %i74
  %p582 = getelementptr inbounds float, ptr %p555, i64 %i581
  %i583 = mul nsw i64 15, %i74
  %p584 = getelementptr inbounds float, ptr %p555, i64 %i583
  %i585 = mul nsw i64 16, %i74
  %p586 = getelementptr inbounds float, ptr %p555, i64 %i585
  %i587 = mul nsw i64 17, %i74
  %p588 = getelementptr inbounds float, ptr %p555, i64 %i587
  %i589 = mul nsw i64 18, %i74
  %p590 = getelementptr inbounds float, ptr %p555, i64 %i589
  %i591 = mul nsw i64 19, %i74
  %p592 = getelementptr inbounds float, ptr %p555, i64 %i591
  %i593 = mul nsw i64 20, %i74
  %p594 = getelementptr inbounds float, ptr %p555, i64 %i593
  %i595 = mul nsw i64 21, %i74
  %p596 = getelementptr inbounds float, ptr %p555, i64 %i595
  %i597 = mul nsw i64 22, %i74
  %p598 = getelementptr inbounds float, ptr %p555, i64 %i597
  %i599 = mul nsw i64 23, %i74
  %p600 = getelementptr inbounds float, ptr %p555, i64 %i599
  %i601 = mul nsw i64 24, %i74
  %p602 = getelementptr inbounds float, ptr %p555, i64 %i601
  %i603 = mul nsw i64 25, %i74
  %p604 = getelementptr inbounds float, ptr %p555, i64 %i603
  %i605 = mul nsw i64 26, %i74
  %p606 = getelementptr inbounds float, ptr %p555, i64 %i605
  %i607 = mul nsw i64 27, %i74
  %p608 = getelementptr inbounds float, ptr %p555, i64 %i607
  %i609 = mul nsw i64 28, %i74
  %p610 = getelementptr inbounds float, ptr %p555, i64 %i609
  %i611 = mul nsw i64 29, %i74
  %p612 = getelementptr inbounds float, ptr %p555, i64 %i611
  %i613 = mul nsw i64 30, %i74
  %p614 = getelementptr inbounds float, ptr %p555, i64 %i613
  %i615 = mul nsw i64 31, %i74
  %p616 = getelementptr inbounds float, ptr %p555, i64 %i615
  %i617 = mul nsw i64 32, %i74
  %p618 = getelementptr inbounds float, ptr %p555, i64 %i617
  %i619 = mul nsw i64 33, %i74
  %p620 = getelementptr inbounds float, ptr %p555, i64 %i619
  %i621 = mul nsw i64 34, %i74
  %p622 = getelementptr inbounds float, ptr %p555, i64 %i621
  %i623 = mul nsw i64 35, %i74
  %p624 = getelementptr inbounds float, ptr %p555, i64 %i623
  br label %loop625
loop625:
  %index625 = phi i64 [%i540, %body545], [%i985, %after942]
  %c626 = icmp slt i64 %index625, %i544
  br i1 %c626, label %body625, label %done625
body625:
  %i627 = sub nsw i64 %i544, %index625
  %c628 = icmp sgt i64 %i627, 0
  %i629 = select i1 %c628, i64 %i627, i64 0
  %c630 = icmp slt i64 %i629, 4
  %i631 = select i1 %c630, i64 %i629, i64 4
  %v632 = trunc i64 %i631 to i32
  %v633 = insertelement <4 x i32> poison, i32 %v632, i64 0
  %v634 = shufflevector <4 x i32> %v633, <4 x i32> poison, <4 x i32> zeroinitializer
  %m635 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v634
  %i636 = sub nsw i64 %index625, %i540
  %p637 = getelementptr inbounds float, ptr %p555, i64 %i636
  %v638 = load <4 x float>, ptr %p637, align 4
  %p639 = getelementptr inbounds float, ptr %p566, i64 %i636
  %v640 = load <4 x float>, ptr %p639, align 4
  %p641 = getelementptr inbounds float, ptr %p578, i64 %i636
  %v642 = load <4 x float>, ptr %p641, align 4
  %p643 = getelementptr inbounds float, ptr %p590, i64 %i636
  %v644 = load <4 x float>, ptr %p643, align 4
  %p645 = getelementptr inbounds float, ptr %p602, i64 %i636
  %v646 = load <4 x float>, ptr %p645, align 4
  %p647 = getelementptr inbounds float, ptr %p614, i64 %i636
  %v648 = load <4 x float>, ptr %p647, align 4
  %v649 = fadd <4 x float> %v640, %v642
  %v650 = fsub <4 x float> %v640, %v642
  %v651 = fadd <4 x float> %v644, %v646
  %v652 = fsub <4 x float> %v644, %v646
  %v653 = fadd <4 x float> %v638, %v649
  %v654 = fadd <4 x float> %v653, %v651
  %v655 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v652, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v650)
  %v656 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v651, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v649)
  %v657 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v652, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v650)
  %v658 = fadd <4 x float> %v657, %v648
  %p659 = getelementptr inbounds float, ptr %p556, i64 %i636
  %v660 = load <4 x float>, ptr %p659, align 4
  %p661 = getelementptr inbounds float, ptr %p568, i64 %i636
  %v662 = load <4 x float>, ptr %p661, align 4
  %p663 = getelementptr inbounds float, ptr %p580, i64 %i636
  %v664 = load <4 x float>, ptr %p663, align 4
  %p665 = getelementptr inbounds float, ptr %p592, i64 %i636
  %v666 = load <4 x float>, ptr %p665, align 4
  %p667 = getelementptr inbounds float, ptr %p604, i64 %i636
  %v668 = load <4 x float>, ptr %p667, align 4
  %p669 = getelementptr inbounds float, ptr %p616, i64 %i636
  %v670 = load <4 x float>, ptr %p669, align 4
  %v671 = fadd <4 x float> %v662, %v664
  %v672 = fsub <4 x float> %v662, %v664
  %v673 = fadd <4 x float> %v666, %v668
  %v674 = fsub <4 x float> %v666, %v668
  %v675 = fadd <4 x float> %v660, %v671
  %v676 = fadd <4 x float> %v675, %v673
  %v677 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v674, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v672)
  %v678 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v673, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v671)
  %v679 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v674, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v672)
  %v680 = fadd <4 x float> %v679, %v670
  %p681 = getelementptr inbounds float, ptr %p558, i64 %i636
  %v682 = load <4 x float>, ptr %p681, align 4
  %p683 = getelementptr inbounds float, ptr %p570, i64 %i636
  %v684 = load <4 x float>, ptr %p683, align 4
  %p685 = getelementptr inbounds float, ptr %p582, i64 %i636
  %v686 = load <4 x float>, ptr %p685, align 4
  %p687 = getelementptr inbounds float, ptr %p594, i64 %i636
  %v688 = load <4 x float>, ptr %p687, align 4
  %p689 = getelementptr inbounds float, ptr %p606, i64 %i636
  %v690 = load <4 x float>, ptr %p689, align 4
  %p691 = getelementptr inbounds float, ptr %p618, i64 %i636
  %v692 = load <4 x float>, ptr %p691, align 4
  %v693 = fadd <4 x float> %v684, %v686
  %v694 = fsub <4 x float> %v684, %v686
  %v695 = fadd <4 x float> %v688, %v690
  %v696 = fsub <4 x float> %v688, %v690
  %v697 = fadd <4 x float> %v682, %v693
  %v698 = fadd <4 x float> %v697, %v695
  %v699 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v696, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v694)
  %v700 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v695, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v693)
  %v701 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v696, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v694)
  %v702 = fadd <4 x float> %v701, %v692
  %p703 = getelementptr inbounds float, ptr %p560, i64 %i636
  %v704 = load <4 x float>, ptr %p703, align 4
  %p705 = getelementptr inbounds float, ptr %p572, i64 %i636
  %v706 = load <4 x float>, ptr %p705, align 4
  %p707 = getelementptr inbounds float, ptr %p584, i64 %i636
  %v708 = load <4 x float>, ptr %p707, align 4
  %p709 = getelementptr inbounds float, ptr %p596, i64 %i636
  %v710 = load <4 x float>, ptr %p709, align 4
  %p711 = getelementptr inbounds float, ptr %p608, i64 %i636
  %v712 = load <4 x float>, ptr %p711, align 4
  %p713 = getelementptr inbounds float, ptr %p620, i64 %i636
  %v714 = load <4 x float>, ptr %p713, align 4
  %v715 = fadd <4 x float> %v706, %v708
  %v716 = fsub <4 x float> %v706, %v708
  %v717 = fadd <4 x float> %v710, %v712
  %v718 = fsub <4 x float> %v710, %v712
  %v719 = fadd <4 x float> %v704, %v715
  %v720 = fadd <4 x float> %v719, %v717
  %v721 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v718, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v716)
  %v722 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v717, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v715)
  %v723 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v718, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v716)
  %v724 = fadd <4 x float> %v723, %v714
  %p725 = getelementptr inbounds float, ptr %p562, i64 %i636
  %v726 = load <4 x float>, ptr %p725, align 4
  %p727 = getelementptr inbounds float, ptr %p574, i64 %i636
  %v728 = load <4 x float>, ptr %p727, align 4
  %p729 = getelementptr inbounds float, ptr %p586, i64 %i636
  %v730 = load <4 x float>, ptr %p729, align 4
  %p731 = getelementptr inbounds float, ptr %p598, i64 %i636
  %v732 = load <4 x float>, ptr %p731, align 4
  %p733 = getelementptr inbounds float, ptr %p610, i64 %i636
  %v734 = load <4 x float>, ptr %p733, align 4
  %p735 = getelementptr inbounds float, ptr %p622, i64 %i636
  %v736 = load <4 x float>, ptr %p735, align 4
  %v737 = fadd <4 x float> %v728, %v730
  %v738 = fsub <4 x float> %v728, %v730
  %v739 = fadd <4 x float> %v732, %v734
  %v740 = fsub <4 x float> %v732, %v734
  %v741 = fadd <4 x float> %v726, %v737
  %v742 = fadd <4 x float> %v741, %v739
  %v743 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v740, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v738)
  %v744 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v739, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v737)
  %v745 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v740, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v738)
  %v746 = fadd <4 x float> %v745, %v736
  %p747 = getelementptr inbounds float, ptr %p564, i64 %i636
  %v748 = load <4 x float>, ptr %p747, align 4
  %p749 = getelementptr inbounds float, ptr %p576, i64 %i636
  %v750 = load <4 x float>, ptr %p749, align 4
  %p751 = getelementptr inbounds float, ptr %p588, i64 %i636
  %v752 = load <4 x float>, ptr %p751, align 4
  %p753 = getelementptr inbounds float, ptr %p600, i64 %i636
  %v754 = load <4 x float>, ptr %p753, align 4
  %p755 = getelementptr inbounds float, ptr %p612, i64 %i636
  %v756 = load <4 x float>, ptr %p755, align 4
  %p757 = getelementptr inbounds float, ptr %p624, i64 %i636
  %v758 = load <4 x float>, ptr %p757, align 4
  %v759 = fadd <4 x float> %v750, %v752
  %v760 = fsub <4 x float> %v750, %v752
  %v761 = fadd <4 x float> %v754, %v756
  %v762 = fsub <4 x float> %v754, %v756
  %v763 = fadd <4 x float> %v748, %v759
  %v764 = fadd <4 x float> %v763, %v761
  %v765 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v762, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v760)
  %v766 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v761, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v759)
  %v767 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v762, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v760)
  %v768 = fadd <4 x float> %v767, %v758
  %v769 = fadd <4 x float> %v676, %v698
  %v770 = fsub <4 x float> %v676, %v698
  %v771 = fadd <4 x float> %v720, %v742
  %v772 = fsub <4 x float> %v720, %v742
  %v773 = fadd <4 x float> %v654, %v769
  %v774 = fadd <4 x float> %v773, %v771
  %v775 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v772, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v770)
  %v776 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v771, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v769)
  %v777 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v772, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v770)
  %v778 = fadd <4 x float> %v777, %v764
  %v779 = fadd <4 x float> %v677, %v699
  %v780 = fsub <4 x float> %v677, %v699
  %v781 = fadd <4 x float> %v721, %v743
  %v782 = fsub <4 x float> %v721, %v743
  %v783 = fadd <4 x float> %v655, %v779
  %v784 = fadd <4 x float> %v783, %v781
  %v785 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v782, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v780)
  %v786 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v781, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v779)
  %v787 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v782, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v780)
  %v788 = fadd <4 x float> %v787, %v765
  %v789 = fadd <4 x float> %v678, %v700
  %v790 = fsub <4 x float> %v678, %v700
  %v791 = fadd <4 x float> %v722, %v744
  %v792 = fsub <4 x float> %v722, %v744
  %v793 = fadd <4 x float> %v656, %v789
  %v794 = fadd <4 x float> %v793, %v791
  %v795 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v792, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v790)
  %v796 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v791, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v789)
  %v797 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v792, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v790)
  %v798 = fadd <4 x float> %v797, %v766
  %v799 = fadd <4 x float> %v680, %v702
  %v800 = fsub <4 x float> %v680, %v702
  %v801 = fadd <4 x float> %v724, %v746
  %v802 = fsub <4 x float> %v724, %v746
  %v803 = fadd <4 x float> %v658, %v799
  %v804 = fadd <4 x float> %v803, %v801
  %v805 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v802, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v800)
  %v806 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v801, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v799)
  %v807 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v802, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v800)
  %v808 = fadd <4 x float> %v807, %v768
  %i809 = mul nsw i64 %i550, %n22
  %c810 = icmp slt i64 %i552, %n26
  br i1 %c810, label %then811, label %after811
then811:
  %c812 = icmp slt i64 %i553, %n28
  br i1 %c812, label %then813, label %after813
then813:
  %i814 = mul nsw i64 %i552, %n24
  %i815 = mul nsw i64 %i553, 5
  %i816 = add nsw i64 %i814, %i815
  %i817 = add nsw i64 %i809, %i816
  %i818 = add nsw i64 %i817, %index625
  %p819 = getelementptr inbounds float, ptr %p8, i64 %i818
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v774, ptr %p819, i32 1, <4 x i1> %m635)
  br label %after813
after813:
  %i820 = add nsw i64 %i553, 1
  %c821 = icmp slt i64 %i820, %n28
  br i1 %c821, label %then822, label %after822
then822:
  %i823 = mul nsw i64 %i552, %n24
  %i824 = add nsw i64 %i553, 1
  %i825 = mul nsw i64 %i824, 5
  %i826 = add nsw i64 %i823, %i825
  %i827 = add nsw i64 %i809, %i826
  %i828 = add nsw i64 %i827, %index625
  %p829 = getelementptr inbounds float, ptr %p8, i64 %i828
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v775, ptr %p829, i32 1, <4 x i1> %m635)
  br label %after822
after822:
  %i830 = add nsw i64 %i553, 2
  %c831 = icmp slt i64 %i830, %n28
  br i1 %c831, label %then832, label %after832
then832:
  %i833 = mul nsw i64 %i552, %n24
  %i834 = add nsw i64 %i553, 2
  %i835 = mul nsw i64 %i834, 5
  %i836 = add nsw i64 %i833, %i835
  %i837 = add nsw i64 %i809, %i836
  %i838 = add nsw i64 %i837, %index625
  %p839 = getelementptr inbounds float, ptr %p8, i64 %i838
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v776, ptr %p839, i32 1, <4 x i1> %m635)
  br label %after832
after832:
  %i840 = add nsw i64 %i553, 3
  %c841 = icmp slt i64 %i840, %n28
  br i1 %c841, label %then842, label %after842
then842:
  %i843 = mul nsw i64 %i552, %n24
  %i844 = add nsw i64 %i553, 3
  %i845 = mul nsw i64 %i844, 5
  %i846 = add nsw i64 %i843, %i845
  %i847 = add nsw i64 %i809, %i846
  %i848 = add nsw i64 %i847, %index625
  %p849 = getelementptr inbounds float, ptr %p8, i64 %i848
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v778, ptr %p849, i32 1, <4 x i1> %m635)
  br label %after842
after842:
  br label %after811
after811:
  %i850 = add nsw i64 %i552, 1
  %c851 = icmp slt i64 %i850, %n26
  br i1 %c851, label %then852, label %after852
then852:
  %c853 = icmp slt i64 %i553, %n28
  br i1 %c853, label %then854, label %after854
then854:
  %i855 = add nsw i64 %i552, 1
  %i856 = mul nsw i64 %i855, %n24
  %i857 = mul nsw i64 %i553, 5
  %i858 = add nsw i64 %i856, %i857
  %i859 = add nsw i64 %i809, %i858
  %i860 = add nsw i64 %i859, %index625
  %p861 = getelementptr inbounds float, ptr %p8, i64 %i860
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v784, ptr %p861, i32 1, <4 x i1> %m635)
  br label %after854
after854:
  %i862 = add nsw i64 %i553, 1
  %c863 = icmp slt i64 %i862, %n28
  br i1 %c863, label %then864, label %after864
then864:
  %i865 = add nsw i64 %i552, 1
  %i866 = mul nsw i64 %i865, %n24
  %i867 = add nsw i64 %i553, 1
  %i868 = mul nsw i64 %i867, 5
  %i869 = add nsw i64 %i866, %i868
  %i870 = add nsw i64 %i809, %i869
  %i871 = add nsw i64 %i870, %index625
  %p872 = getelementptr inbounds float, ptr %p8, i64 %i871
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v785, ptr %p872, i32 1, <4 x i1> %m635)
  br label %after864
after864:
  %i873 = add nsw i64 %i553, 2
  %c874 = icmp slt i64 %i873, %n28
  br i1 %c874, label %then875, label %after875
then875:
  %i876 = add nsw i64 %i552, 1
  %i877 = mul nsw i64 %i876, %n24
  %i878 = add nsw i64 %i553, 2
  %i879 = mul nsw i64 %i878, 5
  %i880 = add nsw i64 %i877, %i879
  %i881 = add nsw i64 %i809, %i880
  %i882 = add nsw i64 %i881, %index625
  %p883 = getelementptr inbounds float, ptr %p8, i64 %i882
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v786, ptr %p883, i32 1, <4 x i1> %m635)
  br label %after875
after875:
  %i884 = add nsw i64 %i553, 3
  %c885 = icmp slt i64 %i884, %n28
  br i1 %c885, label %then886, label %after886
then886:
  %i887 = add nsw i64 %i552, 1
  %i888 = mul nsw i64 %i887, %n24
  %i889 = add nsw i64 %i553, 3
  %i890 = mul nsw i64 %i889, 5
  %i891 = add nsw i64 %i888, %i890
  %i892 = add nsw i64 %i809, %i891
  %i893 = add nsw i64 %i892, %index625
  %p894 = getelementptr inbounds float, ptr %p8, i64 %i893
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v788, ptr %p894, i32 1, <4 x i1> %m635)
  br label %after886
after886:
  br label %after852
after852:
  %i895 = add nsw i64 %i552, 2
  %c896 = icmp slt i64 %i895, %n26
  br i1 %c896, label %then897, label %after897
then897:
  %c898 = icmp slt i64 %i553, %n28
  br i1 %c898, label %then899, label %after899
then899:
  %i900 = add nsw i64 %i552, 2
  %i901 = mul nsw i64 %i900, %n24
  %i902 = mul nsw i64 %i553, 5
  %i903 = add nsw i64 %i901, %i902
  %i904 = add nsw i64 %i809, %i903
  %i905 = add nsw i64 %i904, %index625
  %p906 = getelementptr inbounds float, ptr %p8, i64 %i905
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v794, ptr %p906, i32 1, <4 x i1> %m635)
  br label %after899
after899:
  %i907 = add nsw i64 %i553, 1
  %c908 = icmp slt i64 %i907, %n28
  br i1 %c908, label %then909, label %after909
then909:
  %i910 = add nsw i64 %i552, 2
  %i911 = mul nsw i64 %i910, %n24
  %i912 = add nsw i64 %i553, 1
  %i913 = mul nsw i64 %i912, 5
  %i914 = add nsw i64 %i911, %i913
  %i915 = add nsw i64 %i809, %i914
  %i916 = add nsw i64 %i915, %index625
  %p917 = getelementptr inbounds float, ptr %p8, i64 %i916
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v795, ptr %p917, i32 1, <4 x i1> %m635)
  br label %after909
after909:
  %i918 = add nsw i64 %i553, 2
  %c919 = icmp slt i64 %i918, %n28
  br i1 %c919, label %then920, label %after920
then920:
  %i921 = add nsw i64 %i552, 2
  %i922 = mul nsw i64 %i921, %n24
  %i923 = add nsw i64 %i553, 2
  %i924 = mul nsw i64 %i923, 5
  %i925 = add nsw i64 %i922, %i924
  %i926 = add nsw i64 %i809, %i925
  %i927 = add nsw i64 %i926, %index625
  %p928 = getelementptr inbounds float, ptr %p8, i64 %i927
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v796, ptr %p928, i32 1, <4 x i1> %m635)
  br label %after920
after920:
  %i929 = add nsw i64 %i553, 3
  %c930 = icmp slt i64 %i929, %n28
  br i1 %c930, label %then931, label %after931
then931:
  %i932 = add nsw i64 %i552, 2
  %i933 = mul nsw i64 %i932, %n24
  %i934 = add nsw i64 %i553, 3
  %i935 = mul nsw i64 %i934, 5
  %i936 = add nsw i64 %i933, %i935
  %i937 = add nsw i64 %i809, %i936
  %i938 = add nsw i64 %i937, %index625
  %p939 = getelementptr inbounds float, ptr %p8, i64 %i938
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v798, ptr %p939, i32 1, <4 x i1> %m635)
  br label %after931
after931:
  br label %after897
after897:
  %i940 = add nsw i64 %i552, 3
  %c941 = icmp slt i64 %i940, %n26
  br i1 %c941, label %then942, label %after942
then942:
  %c943 = icmp slt i64 %i553, %n28
  br i1 %c943, label %then944, label %after944
then944:
  %i945 = add nsw i64 %i552, 3
  %i946 = mul nsw i64 %i945, %n24
  %i947 = mul nsw i64 %i553, 5
  %i948 = add nsw i64 %i946, %i947
  %i949 = add nsw i64 %i809, %i948
  %i950 = add nsw i64 %i949, %index625
  %p951 = getelementptr inbounds float, ptr %p8, i64 %i950
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v804, ptr %p951, i32 1, <4 x i1> %m635)
  br label %after944
after944:
  %i952 = add nsw i64 %i553, 1
  %c953 = icmp slt i64 %i952, %n28
  br i1 %c953, label %then954, label %after954
then954:
  %i955 = add nsw i64 %i552, 3
  %i956 = mul nsw i64 %i955, %n24
  %i957 = add nsw i64 %i553, 1
  %i958 = mul nsw i64 %i957, 5
  %i959 = add nsw i64 %i956, %i958
  %i960 = add nsw i64 %i809, %i959
  %i961 = add nsw i64 %i960, %index625
  %p962 = getelementptr inbounds float, ptr %p8, i64 %i961
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v805, ptr %p962, i32 1, <4 x i1> %m635)
  br label %after954
after954:
  %i963 = add nsw i64 %i553, 2
  %c964 = icmp slt i64 %i963, %n28
  br i1 %c964, label %then965, label %after965
then965:
  %i966 = add nsw i64 %i552, 3
  %i967 = mul nsw i64 %i966, %n24
  %i968 = add nsw i64 %i553, 2
  %i969 = mul nsw i64 %i968, 5
  %i970 = add nsw i64 %i967, %i969
  %i971 = add nsw i64 %i809, %i970
  %i972 = add nsw i64 %i971, %index625
  %p973 = getelementptr inbounds float, ptr %p8, i64 %i972
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v806, ptr %p973, i32 1, <4 x i1> %m635)
  br label %after965
after965:
  %i974 = add nsw i64 %i553, 3
  %c975 = icmp slt i64 %i974, %n28
  br i1 %c975, label %then976, label %after976
then976:
  %i977 = add nsw i64 %i552, 3
  %i978 = mul nsw i64 %i977, %n24
  %i979 = add nsw i64 %i553, 3
  %i980 = mul nsw i64 %i979, 5
  %i981 = add nsw i64 %i978, %i980
  %i982 = add nsw i64 %i809, %i981
  %i983 = add nsw i64 %i982, %index625
  %p984 = getelementptr inbounds float, ptr %p8, i64 %i983
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v808, ptr %p984, i32 1, <4 x i1> %m635)
  br label %after976
after976:
  br label %after942
after942:
  %i985 = add nsw i64 %index625, 4
  br label %loop625
done625:
  %i986 = add nsw i64 %index545, 1
  br label %loop545
done545:
  %i987 = add nsw i64 %index82, 1
  br label %loop82
done82:
  ret void
}
