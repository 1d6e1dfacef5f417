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
  %i49 = mul nsw i64 %n34, 20
  %i50 = mul nsw i64 %n34, 24
  %i51 = mul nsw i64 36, %i49
  %p52 = getelementptr inbounds float, ptr %scratch, i64 %i51
  %i53 = mul nsw i64 36, %i50
  %p54 = getelementptr inbounds float, ptr %p52, i64 %i53
  br label %loop55
loop55:
  %index55 = phi i64 [%first, %entry], [%i962, %done520]
  %c56 = icmp slt i64 %index55, %last
  br i1 %c56, label %body55, label %done55
body55:
  %i57 = urem i64 %index55, %n38
  %i58 = udiv i64 %index55, %n38
  %i59 = mul nsw i64 %i58, %n34
  %i60 = sub nsw i64 %n28, %i59
  %c61 = icmp slt i64 %n34, %i60
  %i62 = select i1 %c61, i64 %n34, i64 %i60
  %i63 = mul nsw i64 %i57, %n40
  %i64 = sub nsw i64 %n36, %i63
  %c65 = icmp slt i64 %n40, %i64
  %i66 = select i1 %c65, i64 %n40, i64 %i64
  br label %loop67
loop67:
  %index67 = phi i64 [0, %body55], [%i428, %done164]
  %c68 = icmp slt i64 %index67, %i62
  br i1 %c68, label %body67, label %done67
body67:
  %i69 = add nsw i64 %i59, %index67
  %i70 = urem i64 %i69, %n32
  %i71 = udiv i64 %i69, %n32
  %i72 = udiv i64 %i71, %n30
  %i73 = urem i64 %i71, %n30
  %i74 = mul nsw i64 %i73, 4
  %i75 = mul nsw i64 %i70, 4
  %i76 = mul nsw i64 %i72, %n16
  %i77 = sub nsw i64 %i74, %n46
  %i78 = mul nsw i64 %i77, %n18
  %i79 = sub nsw i64 %i75, %n48
  %i80 = mul nsw i64 %i79, 5
  %p81 = getelementptr inbounds float, ptr %p2, i64 %i76
  %p82 = getelementptr inbounds float, ptr %p81, i64 %i78
  %p83 = getelementptr inbounds float, ptr %p82, i64 %i80
  %i84 = mul nsw i64 %index67, 20
  %p85 = getelementptr inbounds float, ptr %scratch, i64 %i84
  %p86 = getelementptr inbounds float, ptr %p83, i64 %n18
  %i87 = mul nsw i64 2, %n18
  %p88 = getelementptr inbounds float, ptr %p83, i64 %i87
  %i89 = mul nsw i64 3, %n18
  %p90 = getelementptr inbounds float, ptr %p83, i64 %i89
  %i91 = mul nsw i64 4, %n18
  %p92 = getelementptr inbounds float, ptr %p83, i64 %i91
  %i93 = mul nsw i64 5, %n18
  %p94 = getelementptr inbounds float, ptr %p83, i64 %i93
  %p95 = getelementptr inbounds float, ptr %p85, i64 %i49
  %i96 = mul nsw i64 2, %i49
  %p97 = getelementptr inbounds float, ptr %p85, i64 %i96
  %i98 = mul nsw i64 3, %i49
  %p99 = getelementptr inbounds float, ptr %p85, i64 %i98
  %i100 = mul nsw i64 4, %i49
  %p101 = getelementptr inbounds float, ptr %p85, i64 %i100
  %i102 = mul nsw i64 5, %i49
  %p103 = getelementptr inbounds float, ptr %p85, i64 %i102
  %i104 = mul nsw i64 6, %i49
  %p105 = getelementptr inbounds float, ptr %p85, i64 %i104
  %i106 = mul nsw i64 7, %i49
  %p107 = getelementptr inbounds float, ptr %p85, i64 %i106
  %i108 = mul nsw i64 8, %i49
  %p109 = getelementptr inbounds float, ptr %p85, i64 %i108
  %i110 = mul nsw i64 9, %i49
  %p111 = getelementptr inbounds float, ptr %p85, i64 %i110
  %i112 = mul nsw i64 10, %i49
  %p113 = getelementptr inbounds float, ptr %p85, i64 %i112
  %i114 = mul nsw i64 11, %i49
  %p115 = getelementptr inbounds float, ptr %p85, i64 %i114
  %i116 = mul nsw i64 12, %i49
  %p117 = getelementptr inbounds float, ptr %p85, i64 %i116
  %i118 = mul nsw i64 13, %i49
  %p119 = getelementptr inbounds float, ptr %p85, i64 %i118
  %i120 = mul nsw i64 14, %i49
  %p121 = getelementptr inbounds float, ptr %p85, i64 %i120
  %i122 = mul nsw i64 15, %i49
  %p123 = getelementptr inbounds float, ptr %p85, i64 %i122
  %i124 = mul nsw i64 16, %i49
  %p125 = getelementptr inbounds float, ptr %p85, i64 %i124
  %i126 = mul nsw i64 17, %i49
  %p127 = getelementptr inbounds float, ptr %p85, i64 %i126
  %i128 = mul nsw i64 18, %i49
  %p129 = getelementptr inbounds float, ptr %p85, i64 %i128
  %i130 = mul nsw i64 19, %i49
  %p131 = getelementptr inbounds float, ptr %p85, i64 %i130
  %i132 = mul nsw i64 20, %i49
  %p133 = getelementptr inbounds float, ptr %p85, i64 %i132
  %i134 = mul nsw i64 21, %i49
  %p135 = getelementptr inbounds float, ptr %p85, i64 %i134
  %i136 = mul nsw i64 22, %i49
  %p137 = getelementptr inbounds float, ptr %p85, i64 %i136
  %i138 = mul nsw i64 23, %i49
  %p139 = getelementptr inbounds float, ptr %p85, i64 %i138
  %i140 = mul nsw i64 24, %i49
  %p141 = getelementptr inbounds float, ptr %p85, i64 %i140
  %i142 = mul nsw i64 25, %i49
  %p143 = getelementptr inbounds float, ptr %p85, i64 %i142
  %i144 = mul nsw i64 26, %i49
  %p145 = getelementptr inbounds float, ptr %p85, i64 %i144
  %i146 = mul nsw i64 27, %i49
  %p147 = getelementptr inbounds float, ptr %p85, i64 %i146
  %i148 = mul nsw i64 28, %i49
  %p149 = getelementptr inbounds float, ptr %p85, i64 %i148
  %i150 = mul nsw i64 29, %i49
  %p151 = getelementptr inbounds float, ptr %p85, i64 %i150
  %i152 = mul nsw i64 30, %i49
  %p153 = getelementptr inbounds float, ptr %p85, i64 %i152
  %i154 = mul nsw i64 31, %i49
  %p155 = getelementptr inbounds float, ptr %p85, i64 %i154
  %i156 = mul nsw i64 32, %i49
  %p157 = getelementptr inbounds float, ptr %p85, i64 %i156
  %i158 = mul nsw i64 33, %i49
  %p159 = getelementptr inbounds float, ptr %p85, i64 %i158
  %i160 = mul nsw i64 34, %i49
  %p161 = getelementptr inbounds float, ptr %p85, i64 %i160
  %i162 = mul nsw i64 35, %i49
  %p163 = getelementptr inbounds float, ptr %p85, i64 %i162
  br label %loop164
loop164:
  %index164 = phi i64 [0, %body67], [%i427, %body164]
  %c165 = icmp slt i64 %index164, %n42
  br i1 %c165, label %body164, label %done164
body164:
  %i166 = sub nsw i64 %n42, %index164
  %c167 = icmp sgt i64 %i166, 0
  %i168 = select i1 %c167, i64 %i166, i64 0
  %c169 = icmp slt i64 %i168, 4
  %i170 = select i1 %c169, i64 %i168, i64 4
  %v171 = trunc i64 %i170 to i32
  %v172 = insertelement <4 x i32> poison, i32 %v171, i64 0
  %v173 = shufflevector <4 x i32> %v172, <4 x i32> poison, <4 x i32> zeroinitializer
  %m174 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v173
  %p175 = getelementptr inbounds float, ptr %p83, i64 %index164
  %v176 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p175, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p177 = getelementptr inbounds float, ptr %p175, i64 5
  %v178 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p177, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p179 = getelementptr inbounds float, ptr %p175, i64 10
  %v180 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p179, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p181 = getelementptr inbounds float, ptr %p175, i64 15
  %v182 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p181, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p183 = getelementptr inbounds float, ptr %p175, i64 20
  %v184 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p183, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p185 = getelementptr inbounds float, ptr %p175, i64 25
  %v186 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p185, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %v187 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v180, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v184)
  %v188 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v178, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v182)
  %v189 = fsub <4 x float> %v184, %v180
  %v190 = fsub <4 x float> %v182, %v178
  %v191 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v180, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v184)
  %v192 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v176, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v191)
  %v193 = fadd <4 x float> %v187, %v188
  %v194 = fsub <4 x float> %v187, %v188
  %v195 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v190, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v189)
  %v196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v190, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v189)
  %v197 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v182, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v186)
  %v198 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v178, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v197)
  %p199 = getelementptr inbounds float, ptr %p86, i64 %index164
  %v200 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p199, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p201 = getelementptr inbounds float, ptr %p199, i64 5
  %v202 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p201, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p203 = getelementptr inbounds float, ptr %p199, i64 10
  %v204 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p203, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p205 = getelementptr inbounds float, ptr %p199, i64 15
  %v206 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p205, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p207 = getelementptr inbounds float, ptr %p199, i64 20
  %v208 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p207, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p209 = getelementptr inbounds float, ptr %p199, i64 25
  %v210 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p209, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %v211 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v204, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v208)
  %v212 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v202, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v206)
  %v213 = fsub <4 x float> %v208, %v204
  %v214 = fsub <4 x float> %v206, %v202
  %v215 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v204, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v208)
  %v216 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v200, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v215)
  %v217 = fadd <4 x float> %v211, %v212
  %v218 = fsub <4 x float> %v211, %v212
  %v219 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v214, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v213)
  %v220 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v214, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v213)
  %v221 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v206, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v210)
  %v222 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v202, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v221)
  %p223 = getelementptr inbounds float, ptr %p88, i64 %index164
  %v224 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p223, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p225 = getelementptr inbounds float, ptr %p223, i64 5
  %v226 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p225, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p227 = getelementptr inbounds float, ptr %p223, i64 10
  %v228 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p227, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p229 = getelementptr inbounds float, ptr %p223, i64 15
  %v230 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p229, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p231 = getelementptr inbounds float, ptr %p223, i64 20
  %v232 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p231, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p233 = getelementptr inbounds float, ptr %p223, i64 25
  %v234 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p233, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %v235 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v228, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v232)
  %v236 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v226, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v230)
  %v237 = fsub <4 x float> %v232, %v228
  %v238 = fsub <4 x float> %v230, %v226
  %v239 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v228, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v232)
  %v240 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v224, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v239)
  %v241 = fadd <4 x float> %v235, %v236
  %v242 = fsub <4 x float> %v235, %v236
  %v243 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v238, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v237)
  %v244 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v238, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v237)
  %v245 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v230, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v234)
  %v246 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v226, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v245)
  %p247 = getelementptr inbounds float, ptr %p90, i64 %index164
  %v248 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p247, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p249 = getelementptr inbounds float, ptr %p247, i64 5
  %v250 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p249, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p251 = getelementptr inbounds float, ptr %p247, i64 10
  %v252 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p251, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p253 = getelementptr inbounds float, ptr %p247, i64 15
  %v254 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p253, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p255 = getelementptr inbounds float, ptr %p247, i64 20
  %v256 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p255, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p257 = getelementptr inbounds float, ptr %p247, i64 25
  %v258 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p257, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %v259 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v252, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v256)
  %v260 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v250, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v254)
  %v261 = fsub <4 x float> %v256, %v252
  %v262 = fsub <4 x float> %v254, %v250
  %v263 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v252, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v256)
  %v264 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v248, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v263)
  %v265 = fadd <4 x float> %v259, %v260
  %v266 = fsub <4 x float> %v259, %v260
  %v267 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v262, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v261)
  %v268 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v262, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v261)
  %v269 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v254, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v258)
  %v270 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v250, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v269)
  %p271 = getelementptr inbounds float, ptr %p92, i64 %index164
  %v272 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p271, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p273 = getelementptr inbounds float, ptr %p271, i64 5
  %v274 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p273, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p275 = getelementptr inbounds float, ptr %p271, i64 10
  %v276 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p275, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p277 = getelementptr inbounds float, ptr %p271, i64 15
  %v278 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p277, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p279 = getelementptr inbounds float, ptr %p271, i64 20
  %v280 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p279, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p281 = getelementptr inbounds float, ptr %p271, i64 25
  %v282 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p281, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %v283 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v276, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v280)
  %v284 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v274, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v278)
  %v285 = fsub <4 x float> %v280, %v276
  %v286 = fsub <4 x float> %v278, %v274
  %v287 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v276, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v280)
  %v288 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v272, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v287)
  %v289 = fadd <4 x float> %v283, %v284
  %v290 = fsub <4 x float> %v283, %v284
  %v291 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v286, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v285)
  %v292 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v286, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v285)
  %v293 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v278, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v282)
  %v294 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v274, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v293)
  %p295 = getelementptr inbounds float, ptr %p94, i64 %index164
  %v296 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p295, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p297 = getelementptr inbounds float, ptr %p295, i64 5
  %v298 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p297, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p299 = getelementptr inbounds float, ptr %p295, i64 10
  %v300 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p299, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p301 = getelementptr inbounds float, ptr %p295, i64 15
  %v302 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p301, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p303 = getelementptr inbounds float, ptr %p295, i64 20
  %v304 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p303, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p305 = getelementptr inbounds float, ptr %p295, i64 25
  %v306 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p305, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %v307 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v300, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v304)
  %v308 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v298, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v302)
  %v309 = fsub <4 x float> %v304, %v300
  %v310 = fsub <4 x float> %v302, %v298
  %v311 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v300, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v304)
  %v312 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v296, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v311)
  %v313 = fadd <4 x float> %v307, %v308
  %v314 = fsub <4 x float> %v307, %v308
  %v315 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v310, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v309)
  %v316 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v310, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v309)
  %v317 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v302, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v306)
  %v318 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v298, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v317)
  %v319 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v240, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v288)
  %v320 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v216, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v264)
  %v321 = fsub <4 x float> %v288, %v240
  %v322 = fsub <4 x float> %v264, %v216
  %v323 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v240, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v288)
  %v324 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v192, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v323)
  %v325 = fadd <4 x float> %v319, %v320
  %v326 = fsub <4 x float> %v319, %v320
  %v327 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v322, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v321)
  %v328 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v322, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v321)
  %v329 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v264, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v312)
  %v330 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v216, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v329)
  %p331 = getelementptr inbounds float, ptr %p85, i64 %index164
  store <4 x float> %v324, ptr %p331, align 4
  %p332 = getelementptr inbounds float, ptr %p105, i64 %index164
  store <4 x float> %v325, ptr %p332, align 4
  %p333 = getelementptr inbounds float, ptr %p117, i64 %index164
  store <4 x float> %v326, ptr %p333, align 4
  %p334 = getelementptr inbounds float, ptr %p129, i64 %index164
  store <4 x float> %v327, ptr %p334, align 4
  %p335 = getelementptr inbounds float, ptr %p141, i64 %index164
  store <4 x float> %v328, ptr %p335, align 4
  %p336 = getelementptr inbounds float, ptr %p153, i64 %index164
  store <4 x float> %v330, ptr %p336, align 4
  %v337 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v241, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v289)
  %v338 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v217, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v265)
  %v339 = fsub <4 x float> %v289, %v241
  %v340 = fsub <4 x float> %v265, %v217
  %v341 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v241, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v289)
  %v342 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v193, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v341)
  %v343 = fadd <4 x float> %v337, %v338
  %v344 = fsub <4 x float> %v337, %v338
  %v345 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v340, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v339)
  %v346 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v340, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v339)
  %v347 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v265, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v313)
  %v348 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v217, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v347)
  %p349 = getelementptr inbounds float, ptr %p95, i64 %index164
  store <4 x float> %v342, ptr %p349, align 4
  %p350 = getelementptr inbounds float, ptr %p107, i64 %index164
  store <4 x float> %v343, ptr %p350, align 4
  %p351 = getelementptr inbounds float, ptr %p119, i64 %index164
  store <4 x float> %v344, ptr %p351, align 4
  %p352 = getelementptr inbounds float, ptr %p131, i64 %index164
  store <4 x float> %v345, ptr %p352, align 4
  %p353 = getelementptr inbounds float, ptr %p143, i64 %index164
  store <4 x float> %v346, ptr %p353, align 4
  %p354 = getelementptr inbounds float, ptr %p155, i64 %index164
  store <4 x float> %v348, ptr %p354, align 4
  %v355 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v242, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v290)
  %v356 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v218, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v266)
  %v357 = fsub <4 x float> %v290, %v242
  %v358 = fsub <4 x float> %v266, %v218
  %v359 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v242, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v290)
  %v360 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v194, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v359)
  %v361 = fadd <4 x float> %v355, %v356
  %v362 = fsub <4 x float> %v355, %v356
  %v363 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v358, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v357)
  %v364 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v358, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v357)
  %v365 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v266, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v314)
  %v366 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v218, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v365)
  %p367 = getelementptr inbounds float, ptr %p97, i64 %index164
  store <4 x float> %v360, ptr %p367, align 4
  %p368 = getelementptr inbounds float, ptr %p109, i64 %index164
  store <4 x float> %v361, ptr %p368, align 4
  %p369 = getelementptr inbounds float, ptr %p121, i64 %index164
  store <4 x float> %v362, ptr %p369, align 4
  %p370 = getelementptr inbounds float, ptr %p133, i64 %index164
  store <4 x float> %v363, ptr %p370, align 4
  %p371 = getelementptr inbounds float, ptr %p145, i64 %index164
  store <4 x float> %v364, ptr %p371, align 4
  %p372 = getelementptr inbounds float, ptr %p157, i64 %index164
  store <4 x float> %v366, ptr %p372, align 4
  %v373 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v243, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v291)
  %v374 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v219, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v267)
  %v375 = fsub <4 x float> %v291, %v243
  %v376 = fsub <4 x float> %v267, %v219
  %v377 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v243, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v291)
  %v378 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v195, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v377)
  %v379 = fadd <4 x float> %v373, %v374
  %v380 = fsub <4 x float> %v373, %v374
  %v381 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v376, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v375)
  %v382 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v376, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v375)
  %v383 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v267, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v315)
  %v384 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v219, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v383)
  %p385 = getelementptr inbounds float, ptr %p99, i64 %index164
  store <4 x float> %v378, ptr %p385, align 4
  %p386 = getelementptr inbounds float, ptr %p111, i64 %index164
  store <4 x float> %v379, ptr %p386, align 4
  %p387 = getelementptr inbounds float, ptr %p123, i64 %index164
  store <4 x float> %v380, ptr %p387, align 4
  %p388 = getelementptr inbounds float, ptr %p135, i64 %index164
  store <4 x float> %v381, ptr %p388, align 4
  %p389 = getelementptr inbounds float, ptr %p147, i64 %index164
  store <4 x float> %v382, ptr %p389, align 4
  %p390 = getelementptr inbounds float, ptr %p159, i64 %index164
  store <4 x float> %v384, ptr %p390, align 4
  %v391 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v244, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v292)
  %v392 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v220, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v268)
  %v393 = fsub <4 x float> %v292, %v244
  %v394 = fsub <4 x float> %v268, %v220
  %v395 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v244, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v292)
  %v396 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v196, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v395)
  %v397 = fadd <4 x float> %v391, %v392
  %v398 = fsub <4 x float> %v391, %v392
  %v399 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v394, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v393)
  %v400 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v394, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v393)
  %v401 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v268, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v316)
  %v402 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v220, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v401)
  %p403 = getelementptr inbounds float, ptr %p101, i64 %index164
  store <4 x float> %v396, ptr %p403, align 4
  %p404 = getelementptr inbounds float, ptr %p113, i64 %index164
  store <4 x float> %v397, ptr %p404, align 4
  %p405 = getelementptr inbounds float, ptr %p125, i64 %index164
  store <4 x float> %v398, ptr %p405, align 4
  %p406 = getelementptr inbounds float, ptr %p137, i64 %index164
  store <4 x float> %v399, ptr %p406, align 4
  %p407 = getelementptr inbounds float, ptr %p149, i64 %index164
  store <4 x float> %v400, ptr %p407, align 4
  %p408 = getelementptr inbounds float, ptr %p161, i64 %index164
  store <4 x float> %v402, ptr %p408, align 4
  %v409 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v246, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v294)
  %v410 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v222, <4 x float> <float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000, float 0xC010000000000000>, <4 x float> %v270)
  %v411 = fsub <4 x float> %v294, %v246
  %v412 = fsub <4 x float> %v270, %v222
  %v413 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v246, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v294)
  %v414 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v198, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v413)
  %v415 = fadd <4 x float> %v409, %v410
  %v416 = fsub <4 x float> %v409, %v410
  %v417 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v412, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v411)
  %v418 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v412, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v411)
  %v419 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v270, <4 x float> <float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000, float 0xC014000000000000>, <4 x float> %v318)
  %v420 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v222, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v419)
  %p421 = getelementptr inbounds float, ptr %p103, i64 %index164
  store <4 x float> %v414, ptr %p421, align 4
  %p422 = getelementptr inbounds float, ptr %p115, i64 %index164
  store <4 x float> %v415, ptr %p422, align 4
  %p423 = getelementptr inbounds float, ptr %p127, i64 %index164
  store <4 x float> %v416, ptr %p423, align 4
  %p424 = getelementptr inbounds float, ptr %p139, i64 %index164
  store <4 x float> %v417, ptr %p424, align 4
  %p425 = getelementptr inbounds float, ptr %p151, i64 %index164
  store <4 x float> %v418, ptr %p425, align 4
  %p426 = getelementptr inbounds float, ptr %p163, i64 %index164
  store <4 x float> %v420, ptr %p426, align 4
  %i427 = add nsw i64 %index164, 4
  br label %loop164
done164:
  %i428 = add nsw i64 %index67, 1
  br label %loop67
done67:
  %i429 = mul nsw i64 %n42, 4
  %i430 = mul nsw i64 %i63, %i429
  %p431 = getelementptr inbounds float, ptr %p4, i64 %i430
  %i432 = mul nsw i64 %n36, %i429
  %i433 = add nsw i64 %i432, 16
  br label %loop434
loop434:
  %index434 = phi i64 [0, %done67], [%i513, %done441]
  %i435 = mul nsw i64 %index434, %i49
  %p436 = getelementptr inbounds float, ptr %scratch, i64 %i435
  %i437 = mul nsw i64 %index434, %i50
  %p438 = getelementptr inbounds float, ptr %p52, i64 %i437
  %i439 = mul nsw i64 %index434, %i433
  %p440 = getelementptr inbounds float, ptr %p431, i64 %i439
  br label %loop441
loop441:
  %index441 = phi i64 [0, %loop434], [%i512, %done447]
  %c442 = icmp slt i64 %index441, %i66
  br i1 %c442, label %body441, label %done441
body441:
  %i443 = mul nsw i64 %index441, %i429
  %p444 = getelementptr inbounds float, ptr %p440, i64 %i443
  %i445 = mul nsw i64 %index441, 4
  %p446 = getelementptr inbounds float, ptr %p438, i64 %i445
  br label %loop447
loop447:
  %index447 = phi i64 [0, %body441], [%i511, %done499]
  %c448 = icmp slt i64 %index447, %i62
  br i1 %c448, label %body447, label %done447
body447:
  %i449 = mul nsw i64 %index447, 20
  %p450 = getelementptr inbounds float, ptr %p436, i64 %i449
  %i451 = mul nsw i64 %index447, 24
  %p452 = getelementptr inbounds float, ptr %p446, i64 %i451
  %c453 = icmp sgt i64 %n42, 0
  %i454 = select i1 %c453, i64 %n42, i64 0
  %i455 = udiv i64 %i454, 4
  %i456 = mul nsw i64 %i455, 4
  br label %loop457
loop457:
  %index457 = phi i64 [0, %body447], [%i498, %body457]
  %carried457_0 = phi <4 x float> [zeroinitializer, %body447], [%v497, %body457]
  %c458 = icmp slt i64 %index457, %i456
  br i1 %c458, label %body457, label %done457
body457:
  %i459 = mul nsw i64 %index457, 4
  %p460 = getelementptr inbounds float, ptr %p444, i64 %i459
  %p461 = getelementptr inbounds float, ptr %p460, i64 %i433
  call void @llvm.prefetch.p0(ptr %p461, i32 0, i32 2, i32 1)
  %v462 = load <4 x float>, ptr %p460, align 4
  %p463 = getelementptr inbounds float, ptr %p450, i64 %index457
  %v464 = load float, ptr %p463, align 4
  %v465 = insertelement <4 x float> poison, float %v464, i64 0
  %v466 = shufflevector <4 x float> %v465, <4 x float> poison, <4 x i32> zeroinitializer
  %v467 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v466, <4 x float> %v462, <4 x float> %carried457_0)
  %p468 = getelementptr inbounds float, ptr %p444, i64 %i459
  %p469 = getelementptr inbounds float, ptr %p468, i64 4
  %p470 = getelementptr inbounds float, ptr %p469, i64 %i433
  call void @llvm.prefetch.p0(ptr %p470, i32 0, i32 2, i32 1)
  %v471 = load <4 x float>, ptr %p469, align 4
  %p472 = getelementptr inbounds float, ptr %p450, i64 %index457
  %p473 = getelementptr inbounds float, ptr %p472, i64 1
  %v474 = load float, ptr %p473, align 4
  %v475 = insertelement <4 x float> poison, float %v474, i64 0
  %v476 = shufflevector <4 x float> %v475, <4 x float> poison, <4 x i32> zeroinitializer
  %v477 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v476, <4 x float> %v471, <4 x float> %v467)
  %p478 = getelementptr inbounds float, ptr %p444, i64 %i459
  %p479 = getelementptr inbounds float, ptr %p478, i64 8
  %p480 = getelementptr inbounds float, ptr %p479, i64 %i433
  call void @llvm.prefetch.p0(ptr %p480, i32 0, i32 2, i32 1)
  %v481 = load <4 x float>, ptr %p479, align 4
  %p482 = getelementptr inbounds float, ptr %p450, i64 %index457
  %p483 = getelementptr inbounds float, ptr %p482, i64 2
  %v484 = load float, ptr %p483, align 4
  %v485 = insertelement <4 x float> poison, float %v484, i64 0
  %v486 = shufflevector <4 x float> %v485, <4 x float> poison, <4 x i32> zeroinitializer
  %v487 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v486, <4 x float> %v481, <4 x float> %v477)
  %p488 = getelementptr inbounds float, ptr %p444, i64 %i459
  %p489 = getelementptr inbounds float, ptr %p488, i64 12
  %p490 = getelementptr inbounds float, ptr %p489, i64 %i433
  call void @llvm.prefetch.p0(ptr %p490, i32 0, i32 2, i32 1)
  %v491 = load <4 x float>, ptr %p489, align 4
  %p492 = getelementptr inbounds float, ptr %p450, i64 %index457
  %p493 = getelementptr inbounds float, ptr %p492, i64 3
  %v494 = load float, ptr %p493, align 4
  %v495 = insertelement <4 x float> poison, float %v494, i64 0
  %v496 = shufflevector <4 x float> %v495, <4 x float> poison, <4 x i32> zeroinitializer
  %v497 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v496, <4 x float> %v491, <4 x float> %v487)
  %i498 = add nsw i64 %index457, 4
  br label %loop457
done457:
  br label %loop499
loop499:
  %index499 = phi i64 [%i456, %done457], [%i510, %body499]
  %carried499_0 = phi <4 x float> [%carried457_0, %done457], [%v509, %body499]
  %c500 = icmp slt i64 %index499, %n42
  br i1 %c500, label %body499, label %done499
body499:
  %i501 = mul nsw i64 %index499, 4
  %p502 = getelementptr inbounds float, ptr %p444, i64 %i501
  %p503 = getelementptr inbounds float, ptr %p502, i64 %i433
  call void @llvm.prefetch.p0(ptr %p503, i32 0, i32 2, i32 1)
  %v504 = load <4 x float>, ptr %p502, align 4
  %p505 = getelementptr inbounds float, ptr %p450, i64 %index499
  %v506 = load float, ptr %p505, align 4
  %v507 = insertelement <4 x float> poison, float %v506, i64 0
  %v508 = shufflevector <4 x float> %v507, <4 x float> poison, <4 x i32> zeroinitializer
  %v509 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v508, <4 x float> %v504, <4 x float> %carried499_0)
  %i510 = add nsw i64 %index499, 1
  br label %loop499
done499:
  store <4 x float> %carried499_0, ptr %p452, align 4
  %i511 = add nsw i64 %index447, 1
  br label %loop447
done447:
  %i512 = add nsw i64 %index441, 1
  br label %loop441
done441:
  %i513 = add nsw i64 %index434, 1
  %c514 = icmp slt i64 %i513, 36
  br i1 %c514, label %loop434, label %done434
done434:
  %i515 = mul nsw i64 %i63, 4
  %i516 = mul nsw i64 %i66, 4
  %i517 = add nsw i64 %i515, %i516
  %c518 = icmp slt i64 %n44, %i517
  %i519 = select i1 %c518, i64 %n44, i64 %i517
  br label %loop520
loop520:
  %index520 = phi i64 [0, %done434], [%i961, %done600]
  %c521 = icmp slt i64 %index520, %i62
  br i1 %c521, label %body520, label %done520
body520:
  %i522 = add nsw i64 %i59, %index520
  %i523 = urem i64 %i522, %n32
  %i524 = udiv i64 %i522, %n32
  %i525 = udiv i64 %i524, %n30
  %i526 = urem i64 %i524, %n30
  %i527 = mul nsw i64 %i526, 4
  %i528 = mul nsw i64 %i523, 4
  %i529 = mul nsw i64 %index520, 24
  %p530 = getelementptr inbounds float, ptr %p52, i64 %i529
  %p531 = getelementptr inbounds float, ptr %p530, i64 %i50
  %i532 = mul nsw i64 2, %i50
  %p533 = getelementptr inbounds float, ptr %p530, i64 %i532
  %i534 = mul nsw i64 3, %i50
  %p535 = getelementptr inbounds float, ptr %p530, i64 %i534
  %i536 = mul nsw i64 4, %i50
  %p537 = getelementptr inbounds float, ptr %p530, i64 %i536
  %i538 = mul nsw i64 5, %i50
  %p539 = getelementptr inbounds float, ptr %p530, i64 %i538
  %i540 = mul nsw i64 6, %i50
  %p541 = getelementptr inbounds float, ptr %p530, i64 %i540
  %i542 = mul nsw i64 7, %i50
  %p543 = getelementptr inbounds float, ptr %p530, i64 %i542
  %i544 = mul nsw i64 8, %i50
  %p545 = getelementptr inbounds float, ptr %p530, i64 %i544
  %i546 = mul nsw i64 9, %i50
  %p547 = getelementptr inbounds float, ptr %p530, i64 %i546
  %i548 = mul nsw i64 10, %i50
  %p549 = getelementptr inbounds float, ptr %p530, i64 %i548
  %i550 = mul nsw i64 11, %i50
  %p551 = getelementptr inbounds float, ptr %p530, i64 %i550
  %i552 = mul nsw i64 12, %i50
  %p553 = getelementptr inbounds float, ptr %p530, i64 %i552
  %i554 = mul nsw i64 13, %i50
  %p555 = getelementptr inbounds float, ptr %p530, i64 %i554
  %i556 = mul nsw i64 14, %i50
  %p557 = getelementptr inbounds float, ptr %p530, i64 %i556
  %i558 = mul nsw i64 15, %i50
  %p559 = getelementptr inbounds float, ptr %p530, i64 %i558
  %i560 = mul nsw i64 16, %i50
  %p561 = getelementptr inbounds float, ptr %p530, i64 %i560
  %i562 = mul nsw i64 17, %i50
  %p563 = getelementptr inbounds float, ptr %p530, i64 %i562
  %i564 = mul nsw i64 18, %i50
  %p565 = getelementptr inbounds float, ptr %p530, i64 %i564
  %i566 = mul nsw i64 19, %i50
  %p567 = getelementptr inbounds float, ptr %p530, i64 %i566
  %i568 = mul nsw i64 20, %i50
  %p569 = getelementptr inbounds float, ptr %p530, i64 %i568
  %i570 = mul nsw i64 21, %i50
  %p571 = getelementptr inbounds float, ptr %p530, i64 %i570
  %i572 = mul nsw i64 22, %i50
  %p573 = getelementptr inbounds float, ptr %p530, i64 %i572
  %i574 = mul nsw i64 23, %i50
  %p575 = getelementptr inbounds float, ptr %p530, i64 %i574
  %i576 = mul nsw i64 24, %i50
  %p577 = getelementptr inbounds float, ptr %p530, i64 %i576
  %i578 = mul nsw i64 25, %i50
  %p579 = getelementptr inbounds float, ptr %p530, i64 %i578
  %i580 = mul nsw i64 26, %i50
  %p581 = getelementptr inbounds float, ptr %p530, i64 %i580
  %i582 = mul nsw i64 27, %i50
  %p583 = getelementptr inbounds float, ptr %p530, i64 %i582
  %i584 = mul nsw i64 28, %i50
  %p585 = getelementptr inbounds float, ptr %p530, i64 %i584
  %i586 = mul nsw i64 29, %i50
  %p587 = getelementptr inbounds float, ptr %p530, i64 %i586
  %i588 = mul nsw i64 30, %i50
  %p589 = getelementptr inbounds float, ptr %p530, i64 %i588
  %i590 = mul nsw i64 31, %i50
  %p591 = getelementptr inbounds float, ptr %p530, i64 %i590
  %i592 = mul nsw i64 32, %i50
  %p593 = getelementptr inbounds float, ptr %p530, i64 %i592
  %i594 = mul nsw i64 33, %i50
  %p595 = getelementptr inbounds float, ptr %p530, i64 %i594
  %i596 = mul nsw i64 34, %i50
  %p597 = getelementptr inbounds float, ptr %p530, i64 %i596
  %i598 = mul nsw i64 35, %i50
  %p599 = getelementptr inbounds float, ptr %p530, i64 %i598
  br label %loop600
loop600:
  %index600 = phi i64 [%i515, %body520], [%i960, %after917]
  %c601 = icmp slt i64 %index600, %i519
  br i1 %c601, label %body600, label %done600
body600:
  %i602 = sub nsw i64 %i519, %index600
  %c603 = icmp sgt i64 %i602, 0
  %i604 = select i1 %c603, i64 %i602, i64 0
  %c605 = icmp slt i64 %i604, 4
  %i606 = select i1 %c605, i64 %i604, i64 4
  %v607 = trunc i64 %i606 to i32
  %v608 = insertelement <4 x i32> poison, i32 %v607, i64 0
  %v609 = shufflevector <4 x i32> %v608, <4 x i32> poison, <4 x i32> zeroinitializer
  %m610 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v609
  %i611 = sub nsw i64 %index600, %i515
  %p612 = getelementptr inbounds float, ptr %p530, i64 %i611
  %v613 = load <4 x float>, ptr %p612, align 4
  %p614 = getelementptr inbounds float, ptr %p541, i64 %i611
  %v615 = load <4 x float>, ptr %p614, align 4
  %p616 = getelementptr inbounds float, ptr %p553, i64 %i611
  %v617 = load <4 x float>, ptr %p616, align 4
  %p618 = getelementptr inbounds float, ptr %p565, i64 %i611
  %v619 = load <4 x float>, ptr %p618, align 4
  %p620 = getelementptr inbounds float, ptr %p577, i64 %i611
  %v621 = load <4 x float>, ptr %p620, align 4
  %p622 = getelementptr inbounds float, ptr %p589, i64 %i611
  %v623 = load <4 x float>, ptr %p622, align 4
  %v624 = fadd <4 x float> %v615, %v617
  %v625 = fsub <4 x float> %v615, %v617
  %v626 = fadd <4 x float> %v619, %v621
  %v627 = fsub <4 x float> %v619, %v621
  %v628 = fadd <4 x float> %v613, %v624
  %v629 = fadd <4 x float> %v628, %v626
  %v630 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v627, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v625)
  %v631 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v626, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v624)
  %v632 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v627, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v625)
  %v633 = fadd <4 x float> %v632, %v623
  %p634 = getelementptr inbounds float, ptr %p531, i64 %i611
  %v635 = load <4 x float>, ptr %p634, align 4
  %p636 = getelementptr inbounds float, ptr %p543, i64 %i611
  %v637 = load <4 x float>, ptr %p636, align 4
  %p638 = getelementptr inbounds float, ptr %p555, i64 %i611
  %v639 = load <4 x float>, ptr %p638, align 4
  %p640 = getelementptr inbounds float, ptr %p567, i64 %i611
  %v641 = load <4 x float>, ptr %p640, align 4
  %p642 = getelementptr inbounds float, ptr %p579, i64 %i611
  %v643 = load <4 x float>, ptr %p642, align 4
  %p644 = getelementptr inbounds float, ptr %p591, i64 %i611
  %v645 = load <4 x float>, ptr %p644, align 4
  %v646 = fadd <4 x float> %v637, %v639
  %v647 = fsub <4 x float> %v637, %v639
  %v648 = fadd <4 x float> %v641, %v643
  %v649 = fsub <4 x float> %v641, %v643
  %v650 = fadd <4 x float> %v635, %v646
  %v651 = fadd <4 x float> %v650, %v648
  %v652 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v649, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v647)
  %v653 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v648, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v646)
  %v654 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v649, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v647)
  %v655 = fadd <4 x float> %v654, %v645
  %p656 = getelementptr inbounds float, ptr %p533, i64 %i611
  %v657 = load <4 x float>, ptr %p656, align 4
  %p658 = getelementptr inbounds float, ptr %p545, i64 %i611
  %v659 = load <4 x float>, ptr %p658, align 4
  %p660 = getelementptr inbounds float, ptr %p557, i64 %i611
  %v661 = load <4 x float>, ptr %p660, align 4
  %p662 = getelementptr inbounds float, ptr %p569, i64 %i611
  %v663 = load <4 x float>, ptr %p662, align 4
  %p664 = getelementptr inbounds float, ptr %p581, i64 %i611
  %v665 = load <4 x float>, ptr %p664, align 4
  %p666 = getelementptr inbounds float, ptr %p593, i64 %i611
  %v667 = load <4 x float>, ptr %p666, align 4
  %v668 = fadd <4 x float> %v659, %v661
  %v669 = fsub <4 x float> %v659, %v661
  %v670 = fadd <4 x float> %v663, %v665
  %v671 = fsub <4 x float> %v663, %v665
  %v672 = fadd <4 x float> %v657, %v668
  %v673 = fadd <4 x float> %v672, %v670
  %v674 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v671, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v669)
  %v675 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v670, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v668)
  %v676 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v671, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v669)
  %v677 = fadd <4 x float> %v676, %v667
  %p678 = getelementptr inbounds float, ptr %p535, i64 %i611
  %v679 = load <4 x float>, ptr %p678, align 4
  %p680 = getelementptr inbounds float, ptr %p547, i64 %i611
  %v681 = load <4 x float>, ptr %p680, align 4
  %p682 = getelementptr inbounds float, ptr %p559, i64 %i611
  %v683 = load <4 x float>, ptr %p682, align 4
  %p684 = getelementptr inbounds float, ptr %p571, i64 %i611
  %v685 = load <4 x float>, ptr %p684, align 4
  %p686 = getelementptr inbounds float, ptr %p583, i64 %i611
  %v687 = load <4 x float>, ptr %p686, align 4
  %p688 = getelementptr inbounds float, ptr %p595, i64 %i611
  %v689 = load <4 x float>, ptr %p688, align 4
  %v690 = fadd <4 x float> %v681, %v683
  %v691 = fsub <4 x float> %v681, %v683
  %v692 = fadd <4 x float> %v685, %v687
  %v693 = fsub <4 x float> %v685, %v687
  %v694 = fadd <4 x float> %v679, %v690
  %v695 = fadd <4 x float> %v694, %v692
  %v696 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v693, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v691)
  %v697 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v692, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v690)
  %v698 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v693, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v691)
  %v699 = fadd <4 x float> %v698, %v689
  %p700 = getelementptr inbounds float, ptr %p537, i64 %i611
  %v701 = load <4 x float>, ptr %p700, align 4
  %p702 = getelementptr inbounds float, ptr %p549, i64 %i611
  %v703 = load <4 x float>, ptr %p702, align 4
  %p704 = getelementptr inbounds float, ptr %p561, i64 %i611
  %v705 = load <4 x float>, ptr %p704, align 4
  %p706 = getelementptr inbounds float, ptr %p573, i64 %i611
  %v707 = load <4 x float>, ptr %p706, align 4
  %p708 = getelementptr inbounds float, ptr %p585, i64 %i611
  %v709 = load <4 x float>, ptr %p708, align 4
  %p710 = getelementptr inbounds float, ptr %p597, i64 %i611
  %v711 = load <4 x float>, ptr %p710, align 4
  %v712 = fadd <4 x float> %v703, %v705
  %v713 = fsub <4 x float> %v703, %v705
  %v714 = fadd <4 x float> %v707, %v709
  %v715 = fsub <4 x float> %v707, %v709
  %v716 = fadd <4 x float> %v701, %v712
  %v717 = fadd <4 x float> %v716, %v714
  %v718 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v715, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v713)
  %v719 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v714, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v712)
  %v720 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v715, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v713)
  %v721 = fadd <4 x float> %v720, %v711
  %p722 = getelementptr inbounds float, ptr %p539, i64 %i611
  %v723 = load <4 x float>, ptr %p722, align 4
  %p724 = getelementptr inbounds float, ptr %p551, i64 %i611
  %v725 = load <4 x float>, ptr %p724, align 4
  %p726 = getelementptr inbounds float, ptr %p563, i64 %i611
  %v727 = load <4 x float>, ptr %p726, align 4
  %p728 = getelementptr inbounds float, ptr %p575, i64 %i611
  %v729 = load <4 x float>, ptr %p728, align 4
  %p730 = getelementptr inbounds float, ptr %p587, i64 %i611
  %v731 = load <4 x float>, ptr %p730, align 4
  %p732 = getelementptr inbounds float, ptr %p599, i64 %i611
  %v733 = load <4 x float>, ptr %p732, align 4
  %v734 = fadd <4 x float> %v725, %v727
  %v735 = fsub <4 x float> %v725, %v727
  %v736 = fadd <4 x float> %v729, %v731
  %v737 = fsub <4 x float> %v729, %v731
  %v738 = fadd <4 x float> %v723, %v734
  %v739 = fadd <4 x float> %v738, %v736
  %v740 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v737, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v735)
  %v741 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v736, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v734)
  %v742 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v737, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v735)
  %v743 = fadd <4 x float> %v742, %v733
  %v744 = fadd <4 x float> %v651, %v673
  %v745 = fsub <4 x float> %v651, %v673
  %v746 = fadd <4 x float> %v695, %v717
  %v747 = fsub <4 x float> %v695, %v717
  %v748 = fadd <4 x float> %v629, %v744
  %v749 = fadd <4 x float> %v748, %v746
  %v750 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v747, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v745)
  %v751 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v746, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v744)
  %v752 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v747, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v745)
  %v753 = fadd <4 x float> %v752, %v739
  %v754 = fadd <4 x float> %v652, %v674
  %v755 = fsub <4 x float> %v652, %v674
  %v756 = fadd <4 x float> %v696, %v718
  %v757 = fsub <4 x float> %v696, %v718
  %v758 = fadd <4 x float> %v630, %v754
  %v759 = fadd <4 x float> %v758, %v756
  %v760 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v757, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v755)
  %v761 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v756, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v754)
  %v762 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v757, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v755)
  %v763 = fadd <4 x float> %v762, %v740
  %v764 = fadd <4 x float> %v653, %v675
  %v765 = fsub <4 x float> %v653, %v675
  %v766 = fadd <4 x float> %v697, %v719
  %v767 = fsub <4 x float> %v697, %v719
  %v768 = fadd <4 x float> %v631, %v764
  %v769 = fadd <4 x float> %v768, %v766
  %v770 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v767, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v765)
  %v771 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v766, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v764)
  %v772 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v767, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v765)
  %v773 = fadd <4 x float> %v772, %v741
  %v774 = fadd <4 x float> %v655, %v677
  %v775 = fsub <4 x float> %v655, %v677
  %v776 = fadd <4 x float> %v699, %v721
  %v777 = fsub <4 x float> %v699, %v721
  %v778 = fadd <4 x float> %v633, %v774
  %v779 = fadd <4 x float> %v778, %v776
  %v780 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v777, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v775)
  %v781 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v776, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v774)
  %v782 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v777, <4 x float> <float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000, float 0x4020000000000000>, <4 x float> %v775)
  %v783 = fadd <4 x float> %v782, %v743
  %i784 = mul nsw i64 %i525, %n20
  %c785 = icmp slt i64 %i527, %n24
  br i1 %c785, label %then786, label %after786
then786:
  %c787 = icmp slt i64 %i528, %n26
  br i1 %c787, label %then788, label %after788
then788:
  %i789 = mul nsw i64 %i527, %n22
  %i790 = mul nsw i64 %i528, 5
  %i791 = add nsw i64 %i789, %i790
  %i792 = add nsw i64 %i784, %i791
  %i793 = add nsw i64 %i792, %index600
  %p794 = getelementptr inbounds float, ptr %p8, i64 %i793
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v749, ptr %p794, i32 1, <4 x i1> %m610)
  br label %after788
after788:
  %i795 = add nsw i64 %i528, 1
  %c796 = icmp slt i64 %i795, %n26
  br i1 %c796, label %then797, label %after797
then797:
  %i798 = mul nsw i64 %i527, %n22
  %i799 = add nsw i64 %i528, 1
  %i800 = mul nsw i64 %i799, 5
  %i801 = add nsw i64 %i798, %i800
  %i802 = add nsw i64 %i784, %i801
  %i803 = add nsw i64 %i802, %index600
  %p804 = getelementptr inbounds float, ptr %p8, i64 %i803
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v750, ptr %p804, i32 1, <4 x i1> %m610)
  br label %after797
after797:
  %i805 = add nsw i64 %i528, 2
  %c806 = icmp slt i64 %i805, %n26
  br i1 %c806, label %then807, label %after807
then807:
  %i808 = mul nsw i64 %i527, %n22
  %i809 = add nsw i64 %i528, 2
  %i810 = mul nsw i64 %i809, 5
  %i811 = add nsw i64 %i808, %i810
  %i812 = add nsw i64 %i784, %i811
  %i813 = add nsw i64 %i812, %index600
  %p814 = getelementptr inbounds float, ptr %p8, i64 %i813
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v751, ptr %p814, i32 1, <4 x i1> %m610)
  br label %after807
after807:
  %i815 = add nsw i64 %i528, 3
  %c816 = icmp slt i64 %i815, %n26
  br i1 %c816, label %then817, label %after817
then817:
  %i818 = mul nsw i64 %i527, %n22
  %i819 = add nsw i64 %i528, 3
  %i820 = mul nsw i64 %i819, 5
  %i821 = add nsw i64 %i818, %i820
  %i822 = add nsw i64 %i784, %i821
  %i823 = add nsw i64 %i822, %index600
  %p824 = getelementptr inbounds float, ptr %p8, i64 %i823
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v753, ptr %p824, i32 1, <4 x i1> %m610)
  br label %after817
after817:
  br label %after786
after786:
  %i825 = add nsw i64 %i527, 1
  %c826 = icmp slt i64 %i825, %n24
  br i1 %c826, label %then827, label %after827
then827:
  %c828 = icmp slt i64 %i528, %n26
  br i1 %c828, label %then829, label %after829
then829:
  %i830 = add nsw i64 %i527, 1
  %i831 = mul nsw i64 %i830, %n22
  %i832 = mul nsw i64 %i528, 5
  %i833 = add nsw i64 %i831, %i832
  %i834 = add nsw i64 %i784, %i833
  %i835 = add nsw i64 %i834, %index600
  %p836 = getelementptr inbounds float, ptr %p8, i64 %i835
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v759, ptr %p836, i32 1, <4 x i1> %m610)
  br label %after829
after829:
  %i837 = add nsw i64 %i528, 1
  %c838 = icmp slt i64 %i837, %n26
  br i1 %c838, label %then839, label %after839
then839:
  %i840 = add nsw i64 %i527, 1
  %i841 = mul nsw i64 %i840, %n22
  %i842 = add nsw i64 %i528, 1
  %i843 = mul nsw i64 %i842, 5
  %i844 = add nsw i64 %i841, %i843
  %i845 = add nsw i64 %i784, %i844
  %i846 = add nsw i64 %i845, %index600
  %p847 = getelementptr inbounds float, ptr %p8, i64 %i846
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v760, ptr %p847, i32 1, <4 x i1> %m610)
  br label %after839
after839:
  %i848 = add nsw i64 %i528, 2
  %c849 = icmp slt i64 %i848, %n26
  br i1 %c849, label %then850, label %after850
then850:
  %i851 = add nsw i64 %i527, 1
  %i852 = mul nsw i64 %i851, %n22
  %i853 = add nsw i64 %i528, 2
  %i854 = mul nsw i64 %i853, 5
  %i855 = add nsw i64 %i852, %i854
  %i856 = add nsw i64 %i784, %i855
  %i857 = add nsw i64 %i856, %index600
  %p858 = getelementptr inbounds float, ptr %p8, i64 %i857
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v761, ptr %p858, i32 1, <4 x i1> %m610)
  br label %after850
after850:
  %i859 = add nsw i64 %i528, 3
  %c860 = icmp slt i64 %i859, %n26
  br i1 %c860, label %then861, label %after861
then861:
  %i862 = add nsw i64 %i527, 1
  %i863 = mul nsw i64 %i862, %n22
  %i864 = add nsw i64 %i528, 3
  %i865 = mul nsw i64 %i864, 5
  %i866 = add nsw i64 %i863, %i865
  %i867 = add nsw i64 %i784, %i866
  %i868 = add nsw i64 %i867, %index600
  %p869 = getelementptr inbounds float, ptr %p8, i64 %i868
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v763, ptr %p869, i32 1, <4 x i1> %m610)
  br label %after861
after861:
  br label %after827
after827:
  %i870 = add nsw i64 %i527, 2
  %c871 = icmp slt i64 %i870, %n24
  br i1 %c871, label %then872, label %after872
then872:
  %c873 = icmp slt i64 %i528, %n26
  br i1 %c873, label %then874, label %after874
then874:
  %i875 = add nsw i64 %i527, 2
  %i876 = mul nsw i64 %i875, %n22
  %i877 = mul nsw i64 %i528, 5
  %i878 = add nsw i64 %i876, %i877
  %i879 = add nsw i64 %i784, %i878
  %i880 = add nsw i64 %i879, %index600
  %p881 = getelementptr inbounds float, ptr %p8, i64 %i880
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v769, ptr %p881, i32 1, <4 x i1> %m610)
  br label %after874
after874:
  %i882 = add nsw i64 %i528, 1
  %c883 = icmp slt i64 %i882, %n26
  br i1 %c883, label %then884, label %after884
then884:
  %i885 = add nsw i64 %i527, 2
  %i886 = mul nsw i64 %i885, %n22
  %i887 = add nsw i64 %i528, 1
  %i888 = mul nsw i64 %i887, 5
  %i889 = add nsw i64 %i886, %i888
  %i890 = add nsw i64 %i784, %i889
  %i891 = add nsw i64 %i890, %index600
  %p892 = getelementptr inbounds float, ptr %p8, i64 %i891
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v770, ptr %p892, i32 1, <4 x i1> %m610)
  br label %after884
after884:
  %i893 = add nsw i64 %i528, 2
  %c894 = icmp slt i64 %i893, %n26
  br i1 %c894, label %then895, label %after895
then895:
  %i896 = add nsw i64 %i527, 2
  %i897 = mul nsw i64 %i896, %n22
  %i898 = add nsw i64 %i528, 2
  %i899 = mul nsw i64 %i898, 5
  %i900 = add nsw i64 %i897, %i899
  %i901 = add nsw i64 %i784, %i900
  %i902 = add nsw i64 %i901, %index600
  %p903 = getelementptr inbounds float, ptr %p8, i64 %i902
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v771, ptr %p903, i32 1, <4 x i1> %m610)
  br label %after895
after895:
  %i904 = add nsw i64 %i528, 3
  %c905 = icmp slt i64 %i904, %n26
  br i1 %c905, label %then906, label %after906
then906:
  %i907 = add nsw i64 %i527, 2
  %i908 = mul nsw i64 %i907, %n22
  %i909 = add nsw i64 %i528, 3
  %i910 = mul nsw i64 %i909, 5
  %i911 = add nsw i64 %i908, %i910
  %i912 = add nsw i64 %i784, %i911
  %i913 = add nsw i64 %i912, %index600
  %p914 = getelementptr inbounds float, ptr %p8, i64 %i913
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v773, ptr %p914, i32 1, <4 x i1> %m610)
  br label %after906
after906:
  br label %after872
after872:
  %i915 = add nsw i64 %i527, 3
  %c916 = icmp slt i64 %i915, %n24
  br i1 %c916, label %then917, label %after917
then917:
  %c918 = icmp slt i64 %i528, %n26
  br i1 %c918, label %then919, label %after919
then919:
  %i920 = add nsw i64 %i527, 3
  %i921 = mul nsw i64 %i920, %n22
  %i922 = mul nsw i64 %i528, 5
  %i923 = add nsw i64 %i921, %i922
  %i924 = add nsw i64 %i784, %i923
  %i925 = add nsw i64 %i924, %index600
  %p926 = getelementptr inbounds float, ptr %p8, i64 %i925
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v779, ptr %p926, i32 1, <4 x i1> %m610)
  br label %after919
after919:
  %i927 = add nsw i64 %i528, 1
  %c928 = icmp slt i64 %i927, %n26
  br i1 %c928, label %then929, label %after929
then929:
  %i930 = add nsw i64 %i527, 3
  %i931 = mul nsw i64 %i930, %n22
  %i932 = add nsw i64 %i528, 1
  %i933 = mul nsw i64 %i932, 5
  %i934 = add nsw i64 %i931, %i933
  %i935 = add nsw i64 %i784, %i934
  %i936 = add nsw i64 %i935, %index600
  %p937 = getelementptr inbounds float, ptr %p8, i64 %i936
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v780, ptr %p937, i32 1, <4 x i1> %m610)
  br label %after929
after929:
  %i938 = add nsw i64 %i528, 2
  %c939 = icmp slt i64 %i938, %n26
  br i1 %c939, label %then940, label %after940
then940:
  %i941 = add nsw i64 %i527, 3
  %i942 = mul nsw i64 %i941, %n22
  %i943 = add nsw i64 %i528, 2
  %i944 = mul nsw i64 %i943, 5
  %i945 = add nsw i64 %i942, %i944
  %i946 = add nsw i64 %i784, %i945
  %i947 = add nsw i64 %i946, %index600
  %p948 = getelementptr inbounds float, ptr %p8, i64 %i947
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v781, ptr %p948, i32 1, <4 x i1> %m610)
  br label %after940
after940:
  %i949 = add nsw i64 %i528, 3
  %c950 = icmp slt i64 %i949, %n26
  br i1 %c950, label %then951, label %after951
then951:
  %i952 = add nsw i64 %i527, 3
  %i953 = mul nsw i64 %i952, %n22
  %i954 = add nsw i64 %i528, 3
  %i955 = mul nsw i64 %i954, 5
  %i956 = add nsw i64 %i953, %i955
  %i957 = add nsw i64 %i784, %i956
  %i958 = add nsw i64 %i957, %index600
  %p959 = getelementptr inbounds float, ptr %p8, i64 %i958
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v783, ptr %p959, i32 1, <4 x i1> %m610)
  br label %after951
after951:
  br label %after917
after917:
  %i960 = add nsw i64 %index600, 4
  br label %loop600
done600:
  %i961 = add nsw i64 %index520, 1
  br label %loop520
done520:
  %i962 = add nsw i64 %index55, 1
  br label %loop55
done55:
  ret void
}
