declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare void @llvm.masked.store.v4i32.p0(<4 x i32>, ptr, i32, <4 x i1>)
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
  br label %loop21
loop21:
  %index21 = phi i64 [%first, %entry], [%i455, %after445]
  %c22 = icmp slt i64 %index21, %last
  br i1 %c22, label %body21, label %done21
body21:
  %i23 = udiv i64 %index21, %n18
  %i24 = mul nsw i64 %n16, 4
  %i25 = mul nsw i64 %i23, %i24
  %p26 = getelementptr inbounds float, ptr %p2, i64 %i25
  %i27 = mul nsw i64 %index21, %n16
  %p28 = getelementptr inbounds float, ptr %p4, i64 %i27
  %i29 = mul nsw i64 %index21, %n20
  %p30 = getelementptr inbounds i32, ptr %p12, i64 %i29
  %p31 = getelementptr inbounds float, ptr %scratch, i64 528
  %p32 = getelementptr inbounds float, ptr %p31, i64 %n16
  %i33 = mul nsw i64 %n16, 2
  %p34 = getelementptr inbounds float, ptr %p31, i64 %i33
  %i35 = mul nsw i64 %n16, 3
  %p36 = getelementptr inbounds float, ptr %p31, i64 %i35
  %i37 = mul nsw i64 %n16, 4
  %p38 = getelementptr inbounds float, ptr %p31, i64 %i37
  %i39 = add nsw i64 %n20, 4
  store i64 0, ptr %scratch, align 8
  %v40 = load float, ptr %p10, align 4
  %v41 = insertelement <4 x float> poison, float %v40, i64 0
  %v42 = shufflevector <4 x float> %v41, <4 x float> poison, <4 x i32> zeroinitializer
  %i43 = udiv i64 %n16, 4
  %i44 = mul nsw i64 %i43, 4
  br label %loop45
loop45:
  %index45 = phi i64 [0, %body21], [%i78, %after52]
  %c46 = icmp slt i64 %index45, %i44
  br i1 %c46, label %body45, label %done45
body45:
  %p47 = getelementptr inbounds float, ptr %p28, i64 %index45
  %v48 = load <4 x float>, ptr %p47, align 1
  %m49 = fcmp ogt <4 x float> %v48, %v42
  %v50 = bitcast <4 x i1> %m49 to i4
  %c51 = icmp ne i4 %v50, 0
  br i1 %c51, label %then52, label %after52
then52:
  %i53 = add nsw i64 %index45, 4
  %c54 = icmp slt i64 %i53, %n16
  %i55 = select i1 %c54, i64 %i53, i64 %n16
  br label %loop56
loop56:
  %index56 = phi i64 [%index45, %then52], [%i77, %body56]
  %c57 = icmp slt i64 %index56, %i55
  br i1 %c57, label %body56, label %done56
body56:
  %p58 = getelementptr inbounds float, ptr %p28, i64 %index56
  %v59 = load float, ptr %p58, align 4
  %m60 = fcmp ogt float %v59, %v40
  %v61 = load i64, ptr %scratch, align 8
  %p62 = getelementptr inbounds float, ptr %p28, i64 %index56
  %v63 = load float, ptr %p62, align 4
  %v64 = fadd float %v63, 0.0
  %v65 = bitcast float %v64 to i32
  %v66 = ashr i32 %v65, 31
  %v67 = xor i32 %v66, -1
  %v68 = and i32 %v67, 2147483647
  %v69 = xor i32 %v65, %v68
  %m70 = fcmp uno float %v63, %v63
  %v71 = select i1 %m70, i32 -1, i32 %v69
  %p72 = getelementptr inbounds float, ptr %p31, i64 %v61
  store i32 %v71, ptr %p72, align 4
  %v73 = trunc i64 %index56 to i32
  %p74 = getelementptr inbounds float, ptr %p32, i64 %v61
  store i32 %v73, ptr %p74, align 4
  %i75 = zext i1 %m60 to i64
  %i76 = add nsw i64 %v61, %i75
  store i64 %i76, ptr %scratch, align 8
  %i77 = add nsw i64 %index56, 1
  br label %loop56
done56:
  br label %after52
after52:
  %i78 = add nsw i64 %index45, 4
  br label %loop45
done45:
  %i79 = sub nsw i64 %n16, %i44
  %c80 = icmp sgt i64 %i79, 0
  br i1 %c80, label %then81, label %after81
then81:
  %c82 = icmp sgt i64 %i79, 0
  %i83 = select i1 %c82, i64 %i79, i64 0
  %c84 = icmp slt i64 %i83, 4
  %i85 = select i1 %c84, i64 %i83, i64 4
  %v86 = trunc i64 %i85 to i32
  %v87 = insertelement <4 x i32> poison, i32 %v86, i64 0
  %v88 = shufflevector <4 x i32> %v87, <4 x i32> poison, <4 x i32> zeroinitializer
  %m89 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v88
  %p90 = getelementptr inbounds float, ptr %p28, i64 %i44
  %v91 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p90, i32 1, <4 x i1> %m89, <4 x float> zeroinitializer)
  %m92 = fcmp ogt <4 x float> %v91, %v42
  %v93 = bitcast <4 x i1> %m92 to i4
  %c94 = icmp ne i4 %v93, 0
  br i1 %c94, label %then95, label %after95
then95:
  %i96 = add nsw i64 %i44, 4
  %c97 = icmp slt i64 %i96, %n16
  %i98 = select i1 %c97, i64 %i96, i64 %n16
  br label %loop99
loop99:
  %index99 = phi i64 [%i44, %then95], [%i120, %body99]
  %c100 = icmp slt i64 %index99, %i98
  br i1 %c100, label %body99, label %done99
body99:
  %p101 = getelementptr inbounds float, ptr %p28, i64 %index99
  %v102 = load float, ptr %p101, align 4
  %m103 = fcmp ogt float %v102, %v40
  %v104 = load i64, ptr %scratch, align 8
  %p105 = getelementptr inbounds float, ptr %p28, i64 %index99
  %v106 = load float, ptr %p105, align 4
  %v107 = fadd float %v106, 0.0
  %v108 = bitcast float %v107 to i32
  %v109 = ashr i32 %v108, 31
  %v110 = xor i32 %v109, -1
  %v111 = and i32 %v110, 2147483647
  %v112 = xor i32 %v108, %v111
  %m113 = fcmp uno float %v106, %v106
  %v114 = select i1 %m113, i32 -1, i32 %v112
  %p115 = getelementptr inbounds float, ptr %p31, i64 %v104
  store i32 %v114, ptr %p115, align 4
  %v116 = trunc i64 %index99 to i32
  %p117 = getelementptr inbounds float, ptr %p32, i64 %v104
  store i32 %v116, ptr %p117, align 4
  %i118 = zext i1 %m103 to i64
  %i119 = add nsw i64 %v104, %i118
  store i64 %i119, ptr %scratch, align 8
  %i120 = add nsw i64 %index99, 1
  br label %loop99
done99:
  br label %after95
after95:
  br label %after81
after81:
  %v121 = load i64, ptr %scratch, align 8
  %c122 = icmp sgt i64 %v121, 1
  br i1 %c122, label %then123, label %after123
then123:
  br label %loop124
loop124:
  %index124 = phi i64 [0, %then123], [%i127, %loop124]
  %i125 = add nsw i64 %index124, 8
  %p126 = getelementptr inbounds i64, ptr %scratch, i64 %i125
  store i64 0, ptr %p126, align 8
  %i127 = add nsw i64 %index124, 1
  %c128 = icmp slt i64 %i127, 256
  br i1 %c128, label %loop124, label %done124
done124:
  br label %loop129
loop129:
  %index129 = phi i64 [0, %done124], [%i141, %body129]
  %c130 = icmp slt i64 %index129, %v121
  br i1 %c130, label %body129, label %done129
body129:
  %p131 = getelementptr inbounds float, ptr %p31, i64 %index129
  %v132 = load i32, ptr %p131, align 4
  %v133 = lshr i32 %v132, 0
  %v134 = and i32 %v133, 255
  %i135 = zext i32 %v134 to i64
  %i136 = add nsw i64 %i135, 8
  %p137 = getelementptr inbounds i64, ptr %scratch, i64 %i136
  %v138 = load i64, ptr %p137, align 8
  %i139 = add nsw i64 %v138, 1
  %p140 = getelementptr inbounds i64, ptr %scratch, i64 %i136
  store i64 %i139, ptr %p140, align 8
  %i141 = add nsw i64 %index129, 1
  br label %loop129
done129:
  br label %loop142
loop142:
  %index142 = phi i64 [0, %done129], [%i148, %loop142]
  %carried142_0 = phi i64 [0, %done129], [%i147, %loop142]
  %i143 = add nsw i64 %index142, 8
  %p144 = getelementptr inbounds i64, ptr %scratch, i64 %i143
  %v145 = load i64, ptr %p144, align 8
  %p146 = getelementptr inbounds i64, ptr %scratch, i64 %i143
  store i64 %carried142_0, ptr %p146, align 8
  %i147 = add nsw i64 %carried142_0, %v145
  %i148 = add nsw i64 %index142, 1
  %c149 = icmp slt i64 %i148, 256
  br i1 %c149, label %loop142, label %done142
done142:
  br label %loop150
loop150:
  %index150 = phi i64 [0, %done142], [%i166, %body150]
  %c151 = icmp slt i64 %index150, %v121
  br i1 %c151, label %body150, label %done150
body150:
  %p152 = getelementptr inbounds float, ptr %p31, i64 %index150
  %v153 = load i32, ptr %p152, align 4
  %v154 = lshr i32 %v153, 0
  %v155 = and i32 %v154, 255
  %i156 = zext i32 %v155 to i64
  %i157 = add nsw i64 %i156, 8
  %p158 = getelementptr inbounds i64, ptr %scratch, i64 %i157
  %v159 = load i64, ptr %p158, align 8
  %i160 = add nsw i64 %v159, 1
  %p161 = getelementptr inbounds i64, ptr %scratch, i64 %i157
  store i64 %i160, ptr %p161, align 8
  %p162 = getelementptr inbounds float, ptr %p34, i64 %v159
  store i32 %v153, ptr %p162, align 4
  %p163 = getelementptr inbounds float, ptr %p32, i64 %index150
  %v164 = load i32, ptr %p163, align 4
  %p165 = getelementptr inbounds float, ptr %p36, i64 %v159
  store i32 %v164, ptr %p165, align 4
  %i166 = add nsw i64 %index150, 1
  br label %loop150
done150:
  br label %loop167
loop167:
  %index167 = phi i64 [0, %done150], [%i170, %loop167]
  %i168 = add nsw i64 %index167, 8
  %p169 = getelementptr inbounds i64, ptr %scratch, i64 %i168
  store i64 0, ptr %p169, align 8
  %i170 = add nsw i64 %index167, 1
  %c171 = icmp slt i64 %i170, 256
  br i1 %c171, label %loop167, label %done167
done167:
  br label %loop172
loop172:
  %index172 = phi i64 [0, %done167], [%i184, %body172]
  %c173 = icmp slt i64 %index172, %v121
  br i1 %c173, label %body172, label %done172
body172:
  %p174 = getelementptr inbounds float, ptr %p34, i64 %index172
  %v175 = load i32, ptr %p174, align 4
  %v176 = lshr i32 %v175, 8
  %v177 = and i32 %v176, 255
  %i178 = zext i32 %v177 to i64
  %i179 = add nsw i64 %i178, 8
  %p180 = getelementptr inbounds i64, ptr %scratch, i64 %i179
  %v181 = load i64, ptr %p180, align 8
  %i182 = add nsw i64 %v181, 1
  %p183 = getelementptr inbounds i64, ptr %scratch, i64 %i179
  store i64 %i182, ptr %p183, align 8
  %i184 = add nsw i64 %index172, 1
  br label %loop172
done172:
  br label %loop185
loop185:
  %index185 = phi i64 [0, %done172], [%i191, %loop185]
  %carried185_0 = phi i64 [0, %done172], [%i190, %loop185]
  %i186 = add nsw i64 %index185, 8
  %p187 = getelementptr inbounds i64, ptr %scratch, i64 %i186
  %v188 = load i64, ptr %p187, align 8
  %p189 = getelementptr inbounds i64, ptr %scratch, i64 %i186
  store i64 %carried185_0, ptr %p189, align 8
  %i190 = add nsw i64 %carried185_0, %v188
  %i191 = add nsw i64 %index185, 1
  %c192 = icmp slt i64 %i191, 256
  br i1 %c192, label %loop185, label %done185
done185:
  br label %loop193
loop193:
  %index193 = phi i64 [0, %done185], [%i209, %body193]
  %c194 = icmp slt i64 %index193, %v121
  br i1 %c194, label %body193, label %done193
body193:
  %p195 = getelementptr inbounds float, ptr %p34, i64 %index193
  %v196 = load i32, ptr %p195, align 4
  %v197 = lshr i32 %v196, 8
  %v198 = and i32 %v197, 255
  %i199 = zext i32 %v198 to i64
  %i200 = add nsw i64 %i199, 8
  %p201 = getelementptr inbounds i64, ptr %scratch, i64 %i200
  %v202 = load i64, ptr %p201, align 8
  %i203 = add nsw i64 %v202, 1
  %p204 = getelementptr inbounds i64, ptr %scratch, i64 %i200
  store i64 %i203, ptr %p204, align 8
  %p205 = getelementptr inbounds float, ptr %p31, i64 %v202
  store i32 %v196, ptr %p205, align 4
  %p206 = getelementptr inbounds float, ptr %p36, i64 %index193
  %v207 = load i32, ptr %p206, align 4
  %p208 = getelementptr inbounds float, ptr %p32, i64 %v202
  store i32 %v207, ptr %p208, align 4
  %i209 = add nsw i64 %index193, 1
  br label %loop193
done193:
  br label %loop210
loop210:
  %index210 = phi i64 [0, %done193], [%i213, %loop210]
  %i211 = add nsw i64 %index210, 8
  %p212 = getelementptr inbounds i64, ptr %scratch, i64 %i211
  store i64 0, ptr %p212, align 8
  %i213 = add nsw i64 %index210, 1
  %c214 = icmp slt i64 %i213, 256
  br i1 %c214, label %loop210, label %done210
done210:
  br label %loop215
loop215:
  %index215 = phi i64 [0, %done210], [%i227, %body215]
  %c216 = icmp slt i64 %index215, %v121
  br i1 %c216, label %body215, label %done215
body215:
  %p217 = getelementptr inbounds float, ptr %p31, i64 %index215
  %v218 = load i32, ptr %p217, align 4
  %v219 = lshr i32 %v218, 16
  %v220 = and i32 %v219, 255
  %i221 = zext i32 %v220 to i64
  %i222 = add nsw i64 %i221, 8
  %p223 = getelementptr inbounds i64, ptr %scratch, i64 %i222
  %v224 = load i64, ptr %p223, align 8
  %i225 = add nsw i64 %v224, 1
  %p226 = getelementptr inbounds i64, ptr %scratch, i64 %i222
  store i64 %i225, ptr %p226, align 8
  %i227 = add nsw i64 %index215, 1
  br label %loop215
done215:
  br label %loop228
loop228:
  %index228 = phi i64 [0, %done215], [%i234, %loop228]
  %carried228_0 = phi i64 [0, %done215], [%i233, %loop228]
  %i229 = add nsw i64 %index228, 8
  %p230 = getelementptr inbounds i64, ptr %scratch, i64 %i229
  %v231 = load i64, ptr %p230, align 8
  %p232 = getelementptr inbounds i64, ptr %scratch, i64 %i229
  store i64 %carried228_0, ptr %p232, align 8
  %i233 = add nsw i64 %carried228_0, %v231
  %i234 = add nsw i64 %index228, 1
  %c235 = icmp slt i64 %i234, 256
  br i1 %c235, label %loop228, label %done228
done228:
  br label %loop236
loop236:
  %index236 = phi i64 [0, %done228], [%i252, %body236]
  %c237 = icmp slt i64 %index236, %v121
  br i1 %c237, label %body236, label %done236
body236:
  %p238 = getelementptr inbounds float, ptr %p31, i64 %index236
  %v239 = load i32, ptr %p238, align 4
  %v240 = lshr i32 %v239, 16
  %v241 = and i32 %v240, 255
  %i242 = zext i32 %v241 to i64
  %i243 = add nsw i64 %i242, 8
  %p244 = getelementptr inbounds i64, ptr %scratch, i64 %i243
  %v245 = load i64, ptr %p244, align 8
  %i246 = add nsw i64 %v245, 1
  %p247 = getelementptr inbounds i64, ptr %scratch, i64 %i243
  store i64 %i246, ptr %p247, align 8
  %p248 = getelementptr inbounds float, ptr %p34, i64 %v245
  store i32 %v239, ptr %p248, align 4
  %p249 = getelementptr inbounds float, ptr %p32, i64 %index236
  %v250 = load i32, ptr %p249, align 4
  %p251 = getelementptr inbounds float, ptr %p36, i64 %v245
  store i32 %v250, ptr %p251, align 4
  %i252 = add nsw i64 %index236, 1
  br label %loop236
done236:
  br label %loop253
loop253:
  %index253 = phi i64 [0, %done236], [%i256, %loop253]
  %i254 = add nsw i64 %index253, 8
  %p255 = getelementptr inbounds i64, ptr %scratch, i64 %i254
  store i64 0, ptr %p255, align 8
  %i256 = add nsw i64 %index253, 1
  %c257 = icmp slt i64 %i256, 256
  br i1 %c257, label %loop253, label %done253
done253:
  br label %loop258
loop258:
  %index258 = phi i64 [0, %done253], [%i270, %body258]
  %c259 = icmp slt i64 %index258, %v121
  br i1 %c259, label %body258, label %done258
body258:
  %p260 = getelementptr inbounds float, ptr %p34, i64 %index258
  %v261 = load i32, ptr %p260, align 4
  %v262 = lshr i32 %v261, 24
  %v263 = and i32 %v262, 255
  %i264 = zext i32 %v263 to i64
  %i265 = add nsw i64 %i264, 8
  %p266 = getelementptr inbounds i64, ptr %scratch, i64 %i265
  %v267 = load i64, ptr %p266, align 8
  %i268 = add nsw i64 %v267, 1
  %p269 = getelementptr inbounds i64, ptr %scratch, i64 %i265
  store i64 %i268, ptr %p269, align 8
  %i270 = add nsw i64 %index258, 1
  br label %loop258
done258:
  br label %loop271
loop271:
  %index271 = phi i64 [0, %done258], [%i277, %loop271]
  %carried271_0 = phi i64 [0, %done258], [%i276, %loop271]
  %i272 = add nsw i64 %index271, 8
  %p273 = getelementptr inbounds i64, ptr %scratch, i64 %i272
  %v274 = load i64, ptr %p273, align 8
  %p275 = getelementptr inbounds i64, ptr %scratch, i64 %i272
  store i64 %carried271_0, ptr %p275, align 8
  %i276 = add nsw i64 %carried271_0, %v274
  %i277 = add nsw i64 %index271, 1
  %c278 = icmp slt i64 %i277, 256
  br i1 %c278, label %loop271, label %done271
done271:
  br label %loop279
loop279:
  %index279 = phi i64 [0, %done271], [%i295, %body279]
  %c280 = icmp slt i64 %index279, %v121
  br i1 %c280, label %body279, label %done279
body279:
  %p281 = getelementptr inbounds float, ptr %p34, i64 %index279
  %v282 = load i32, ptr %p281, align 4
  %v283 = lshr i32 %v282, 24
  %v284 = and i32 %v283, 255
  %i285 = zext i32 %v284 to i64
  %i286 = add nsw i64 %i285, 8
  %p287 = getelementptr inbounds i64, ptr %scratch, i64 %i286
  %v288 = load i64, ptr %p287, align 8
  %i289 = add nsw i64 %v288, 1
  %p290 = getelementptr inbounds i64, ptr %scratch, i64 %i286
  store i64 %i289, ptr %p290, align 8
  %p291 = getelementptr inbounds float, ptr %p31, i64 %v288
  store i32 %v282, ptr %p291, align 4
  %p292 = getelementptr inbounds float, ptr %p36, i64 %index279
  %v293 = load i32, ptr %p292, align 4
  %p294 = getelementptr inbounds float, ptr %p32, i64 %v288
  store i32 %v293, ptr %p294, align 4
  %i295 = add nsw i64 %index279, 1
  br label %loop279
done279:
  br label %after123
after123:
  %v296 = load i64, ptr %scratch, align 8
  %v297 = load float, ptr %p8, align 4
  %v298 = insertelement <4 x float> poison, float %v297, i64 0
  %v299 = shufflevector <4 x float> %v298, <4 x float> poison, <4 x i32> zeroinitializer
  %v300 = load i64, ptr %p6, align 8
  %c301 = icmp slt i64 %v300, %n20
  %i302 = select i1 %c301, i64 %v300, i64 %n20
  %p303 = getelementptr inbounds i64, ptr %scratch, i64 1
  store i64 0, ptr %p303, align 8
  br label %loop304
loop304:
  %index304 = phi i64 [0, %after123], [%i430, %after399]
  %c305 = icmp slt i64 %index304, %v296
  %p306 = getelementptr inbounds i64, ptr %scratch, i64 1
  %v307 = load i64, ptr %p306, align 8
  %c308 = icmp slt i64 %v307, %i302
  %c309 = and i1 %c305, %c308
  br i1 %c309, label %body304, label %done304
body304:
  %p310 = getelementptr inbounds float, ptr %p32, i64 %index304
  %v311 = load i32, ptr %p310, align 4
  %i312 = zext i32 %v311 to i64
  %i313 = mul nsw i64 %i312, 4
  %p314 = getelementptr inbounds float, ptr %p26, i64 %i313
  %v315 = load float, ptr %p314, align 4
  %i316 = mul nsw i64 %i312, 4
  %p317 = getelementptr inbounds float, ptr %p26, i64 %i316
  %p318 = getelementptr inbounds float, ptr %p317, i64 1
  %v319 = load float, ptr %p318, align 4
  %i320 = mul nsw i64 %i312, 4
  %p321 = getelementptr inbounds float, ptr %p26, i64 %i320
  %p322 = getelementptr inbounds float, ptr %p321, i64 2
  %v323 = load float, ptr %p322, align 4
  %i324 = mul nsw i64 %i312, 4
  %p325 = getelementptr inbounds float, ptr %p26, i64 %i324
  %p326 = getelementptr inbounds float, ptr %p325, i64 3
  %v327 = load float, ptr %p326, align 4
  %m328 = fcmp olt float %v315, %v323
  %v329 = select i1 %m328, float %v315, float %v323
  %m330 = fcmp olt float %v319, %v327
  %v331 = select i1 %m330, float %v319, float %v327
  %m332 = fcmp ogt float %v315, %v323
  %v333 = select i1 %m332, float %v315, float %v323
  %m334 = fcmp ogt float %v319, %v327
  %v335 = select i1 %m334, float %v319, float %v327
  %v336 = fsub float %v333, %v329
  %v337 = fsub float %v335, %v331
  %v338 = fmul float %v336, %v337
  %p339 = getelementptr inbounds i64, ptr %scratch, i64 1
  %v340 = load i64, ptr %p339, align 8
  %v341 = insertelement <4 x float> poison, float %v329, i64 0
  %v342 = shufflevector <4 x float> %v341, <4 x float> poison, <4 x i32> zeroinitializer
  %v343 = insertelement <4 x float> poison, float %v331, i64 0
  %v344 = shufflevector <4 x float> %v343, <4 x float> poison, <4 x i32> zeroinitializer
  %v345 = insertelement <4 x float> poison, float %v333, i64 0
  %v346 = shufflevector <4 x float> %v345, <4 x float> poison, <4 x i32> zeroinitializer
  %v347 = insertelement <4 x float> poison, float %v335, i64 0
  %v348 = shufflevector <4 x float> %v347, <4 x float> poison, <4 x i32> zeroinitializer
  %v349 = insertelement <4 x float> poison, float %v338, i64 0
  %v350 = shufflevector <4 x float> %v349, <4 x float> poison, <4 x i32> zeroinitializer
  br label %loop351
loop351:
  %index351 = phi i64 [0, %body304], [%i397, %body351]
  %carried351_0 = phi i1 [false, %body304], [%c396, %body351]
  %c352 = icmp slt i64 %index351, %v340
  %c353 = xor i1 %carried351_0, true
  %c354 = and i1 %c352, %c353
  br i1 %c354, label %body351, label %done351
body351:
  %p355 = getelementptr inbounds float, ptr %p38, i64 %index351
  %v356 = load <4 x float>, ptr %p355, align 4
  %p357 = getelementptr inbounds float, ptr %p38, i64 %i39
  %p358 = getelementptr inbounds float, ptr %p357, i64 %index351
  %v359 = load <4 x float>, ptr %p358, align 4
  %i360 = mul nsw i64 %i39, 2
  %p361 = getelementptr inbounds float, ptr %p38, i64 %i360
  %p362 = getelementptr inbounds float, ptr %p361, i64 %index351
  %v363 = load <4 x float>, ptr %p362, align 4
  %i364 = mul nsw i64 %i39, 3
  %p365 = getelementptr inbounds float, ptr %p38, i64 %i364
  %p366 = getelementptr inbounds float, ptr %p365, i64 %index351
  %v367 = load <4 x float>, ptr %p366, align 4
  %i368 = mul nsw i64 %i39, 4
  %p369 = getelementptr inbounds float, ptr %p38, i64 %i368
  %p370 = getelementptr inbounds float, ptr %p369, i64 %index351
  %v371 = load <4 x float>, ptr %p370, align 4
  %m372 = fcmp olt <4 x float> %v363, %v346
  %v373 = select <4 x i1> %m372, <4 x float> %v363, <4 x float> %v346
  %m374 = fcmp ogt <4 x float> %v356, %v342
  %v375 = select <4 x i1> %m374, <4 x float> %v356, <4 x float> %v342
  %v376 = fsub <4 x float> %v373, %v375
  %m377 = fcmp olt <4 x float> %v367, %v348
  %v378 = select <4 x i1> %m377, <4 x float> %v367, <4 x float> %v348
  %m379 = fcmp ogt <4 x float> %v359, %v344
  %v380 = select <4 x i1> %m379, <4 x float> %v359, <4 x float> %v344
  %v381 = fsub <4 x float> %v378, %v380
  %m382 = fcmp ogt <4 x float> %v376, zeroinitializer
  %v383 = select <4 x i1> %m382, <4 x float> %v376, <4 x float> zeroinitializer
  %m384 = fcmp ogt <4 x float> %v381, zeroinitializer
  %v385 = select <4 x i1> %m384, <4 x float> %v381, <4 x float> zeroinitializer
  %v386 = fmul <4 x float> %v383, %v385
  %v387 = fadd <4 x float> %v371, %v350
  %v388 = fsub <4 x float> %v387, %v386
  %v389 = fdiv <4 x float> %v386, %v388
  %m390 = fcmp ogt <4 x float> %v389, %v299
  %m391 = fcmp ogt <4 x float> %v386, zeroinitializer
  %m392 = and <4 x i1> %m390, %m391
  %m393 = fcmp ogt <4 x float> %v388, zeroinitializer
  %m394 = and <4 x i1> %m392, %m393
  %v395 = bitcast <4 x i1> %m394 to i4
  %c396 = icmp ne i4 %v395, 0
  %i397 = add nsw i64 %index351, 4
  br label %loop351
done351:
  %c398 = xor i1 %carried351_0, true
  br i1 %c398, label %then399, label %after399
then399:
  %i400 = urem i64 %v340, 4
  %c401 = icmp eq i64 %i400, 0
  br i1 %c401, label %then402, label %after402
then402:
  %p403 = getelementptr inbounds float, ptr %p38, i64 %v340
  store <4 x float> zeroinitializer, ptr %p403, align 4
  %p404 = getelementptr inbounds float, ptr %p38, i64 %i39
  %p405 = getelementptr inbounds float, ptr %p404, i64 %v340
  store <4 x float> zeroinitializer, ptr %p405, align 4
  %i406 = mul nsw i64 %i39, 2
  %p407 = getelementptr inbounds float, ptr %p38, i64 %i406
  %p408 = getelementptr inbounds float, ptr %p407, i64 %v340
  store <4 x float> zeroinitializer, ptr %p408, align 4
  %i409 = mul nsw i64 %i39, 3
  %p410 = getelementptr inbounds float, ptr %p38, i64 %i409
  %p411 = getelementptr inbounds float, ptr %p410, i64 %v340
  store <4 x float> zeroinitializer, ptr %p411, align 4
  %i412 = mul nsw i64 %i39, 4
  %p413 = getelementptr inbounds float, ptr %p38, i64 %i412
  %p414 = getelementptr inbounds float, ptr %p413, i64 %v340
  store <4 x float> zeroinitializer, ptr %p414, align 4
  br label %after402
after402:
  %p415 = getelementptr inbounds float, ptr %p38, i64 %v340
  store float %v329, ptr %p415, align 4
  %p416 = getelementptr inbounds float, ptr %p38, i64 %i39
  %p417 = getelementptr inbounds float, ptr %p416, i64 %v340
  store float %v331, ptr %p417, align 4
  %i418 = mul nsw i64 %i39, 2
  %p419 = getelementptr inbounds float, ptr %p38, i64 %i418
  %p420 = getelementptr inbounds float, ptr %p419, i64 %v340
  store float %v333, ptr %p420, align 4
  %i421 = mul nsw i64 %i39, 3
  %p422 = getelementptr inbounds float, ptr %p38, i64 %i421
  %p423 = getelementptr inbounds float, ptr %p422, i64 %v340
  store float %v335, ptr %p423, align 4
  %i424 = mul nsw i64 %i39, 4
  %p425 = getelementptr inbounds float, ptr %p38, i64 %i424
  %p426 = getelementptr inbounds float, ptr %p425, i64 %v340
  store float %v338, ptr %p426, align 4
  %p427 = getelementptr inbounds float, ptr %p30, i64 %v340
  store i32 %v311, ptr %p427, align 4
  %i428 = add nsw i64 %v340, 1
  %p429 = getelementptr inbounds i64, ptr %scratch, i64 1
  store i64 %i428, ptr %p429, align 8
  br label %after399
after399:
  %i430 = add nsw i64 %index304, 1
  br label %loop304
done304:
  %p431 = getelementptr inbounds i64, ptr %scratch, i64 1
  %v432 = load i64, ptr %p431, align 8
  %v433 = trunc i64 %v432 to i32
  %p434 = getelementptr inbounds i32, ptr %p14, i64 %index21
  store i32 %v433, ptr %p434, align 4
  %i435 = sub nsw i64 %n20, %v432
  %i436 = udiv i64 %i435, 4
  %i437 = mul nsw i64 %i436, 4
  %i438 = add nsw i64 %v432, %i437
  br label %loop439
loop439:
  %index439 = phi i64 [%v432, %done304], [%i442, %body439]
  %c440 = icmp slt i64 %index439, %i438
  br i1 %c440, label %body439, label %done439
body439:
  %p441 = getelementptr inbounds float, ptr %p30, i64 %index439
  store <4 x i32> <i32 -1, i32 -1, i32 -1, i32 -1>, ptr %p441, align 1
  %i442 = add nsw i64 %index439, 4
  br label %loop439
done439:
  %i443 = sub nsw i64 %n20, %i438
  %c444 = icmp sgt i64 %i443, 0
  br i1 %c444, label %then445, label %after445
then445:
  %c446 = icmp sgt i64 %i443, 0
  %i447 = select i1 %c446, i64 %i443, i64 0
  %c448 = icmp slt i64 %i447, 4
  %i449 = select i1 %c448, i64 %i447, i64 4
  %v450 = trunc i64 %i449 to i32
  %v451 = insertelement <4 x i32> poison, i32 %v450, i64 0
  %v452 = shufflevector <4 x i32> %v451, <4 x i32> poison, <4 x i32> zeroinitializer
  %m453 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v452
  %p454 = getelementptr inbounds float, ptr %p30, i64 %i438
  call void @llvm.masked.store.v4i32.p0(<4 x i32> <i32 -1, i32 -1, i32 -1, i32 -1>, ptr %p454, i32 1, <4 x i1> %m453)
  br label %after445
after445:
  %i455 = add nsw i64 %index21, 1
  br label %loop21
done21:
  ret void
}
