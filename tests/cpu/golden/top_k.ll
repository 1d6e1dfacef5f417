declare <4 x i32> @llvm.masked.load.v4i32.p0(ptr, i32, <4 x i1>, <4 x i32>)
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
  br label %loop13
loop13:
  %index13 = phi i64 [%first, %entry], [%i415, %done403]
  %c14 = icmp slt i64 %index13, %last
  br i1 %c14, label %body13, label %done13
body13:
  %i15 = udiv i64 %index13, %n12
  %i16 = urem i64 %index13, %n12
  %i17 = mul nsw i64 %n8, %n12
  %i18 = mul nsw i64 %i15, %i17
  %i19 = mul nsw i64 %n10, %n12
  %i20 = mul nsw i64 %i15, %i19
  %p21 = getelementptr inbounds float, ptr %p2, i64 %i18
  %p22 = getelementptr inbounds float, ptr %p21, i64 %i16
  %p23 = getelementptr inbounds float, ptr %p4, i64 %i20
  %p24 = getelementptr inbounds float, ptr %p23, i64 %i16
  %p25 = getelementptr inbounds i64, ptr %p6, i64 %i20
  %p26 = getelementptr inbounds i64, ptr %p25, i64 %i16
  %p27 = getelementptr inbounds float, ptr %scratch, i64 4112
  %p28 = getelementptr inbounds float, ptr %p27, i64 %n8
  %i29 = mul nsw i64 %n8, 2
  %p30 = getelementptr inbounds float, ptr %p27, i64 %i29
  %i31 = mul nsw i64 %n8, 3
  %p32 = getelementptr inbounds float, ptr %p27, i64 %i31
  %i33 = mul nsw i64 %n8, 4
  %p34 = getelementptr inbounds float, ptr %p27, i64 %i33
  br label %loop35
loop35:
  %index35 = phi i64 [0, %body13], [%i49, %body35]
  %c36 = icmp slt i64 %index35, %n8
  br i1 %c36, label %body35, label %done35
body35:
  %i37 = mul nsw i64 %index35, %n12
  %p38 = getelementptr inbounds float, ptr %p22, i64 %i37
  %v39 = load float, ptr %p38, align 4
  %v40 = fadd float %v39, 0.0
  %v41 = bitcast float %v40 to i32
  %v42 = ashr i32 %v41, 31
  %v43 = or i32 %v42, -2147483648
  %v44 = xor i32 %v41, %v43
  %v45 = xor i32 %v44, -1
  %m46 = fcmp uno float %v39, %v39
  %v47 = select i1 %m46, i32 0, i32 %v45
  %p48 = getelementptr inbounds float, ptr %p27, i64 %index35
  store i32 %v47, ptr %p48, align 4
  %i49 = add nsw i64 %index35, 1
  br label %loop35
done35:
  br label %loop50
loop50:
  %index50 = phi i64 [0, %done35], [%i53, %loop50]
  %i51 = add nsw i64 %index50, 8
  %p52 = getelementptr inbounds i64, ptr %scratch, i64 %i51
  store i64 0, ptr %p52, align 8
  %i53 = add nsw i64 %index50, 1
  %c54 = icmp slt i64 %i53, 2048
  br i1 %c54, label %loop50, label %done50
done50:
  br label %loop55
loop55:
  %index55 = phi i64 [0, %done50], [%i67, %body55]
  %c56 = icmp slt i64 %index55, %n8
  br i1 %c56, label %body55, label %done55
body55:
  %p57 = getelementptr inbounds float, ptr %p27, i64 %index55
  %v58 = load i32, ptr %p57, align 4
  %v59 = lshr i32 %v58, 21
  %v60 = and i32 %v59, 2047
  %i61 = zext i32 %v60 to i64
  %i62 = add nsw i64 %i61, 8
  %p63 = getelementptr inbounds i64, ptr %scratch, i64 %i62
  %v64 = load i64, ptr %p63, align 8
  %i65 = add nsw i64 %v64, 1
  %p66 = getelementptr inbounds i64, ptr %scratch, i64 %i62
  store i64 %i65, ptr %p66, align 8
  %i67 = add nsw i64 %index55, 1
  br label %loop55
done55:
  br label %loop68
loop68:
  %index68 = phi i64 [0, %done55], [%i76, %body68]
  %carried68_0 = phi i64 [0, %done55], [%i75, %body68]
  %carried68_1 = phi i64 [0, %done55], [%index68, %body68]
  %carried68_2 = phi i64 [0, %done55], [%carried68_0, %body68]
  %c69 = icmp slt i64 %index68, 2048
  %c70 = icmp slt i64 %carried68_0, %n10
  %c71 = and i1 %c69, %c70
  br i1 %c71, label %body68, label %done68
body68:
  %i72 = add nsw i64 %index68, 8
  %p73 = getelementptr inbounds i64, ptr %scratch, i64 %i72
  %v74 = load i64, ptr %p73, align 8
  %i75 = add nsw i64 %carried68_0, %v74
  %i76 = add nsw i64 %index68, 1
  br label %loop68
done68:
  br label %loop77
loop77:
  %index77 = phi i64 [0, %done68], [%i80, %loop77]
  %i78 = add nsw i64 %index77, 8
  %p79 = getelementptr inbounds i64, ptr %scratch, i64 %i78
  store i64 0, ptr %p79, align 8
  %i80 = add nsw i64 %index77, 1
  %c81 = icmp slt i64 %i80, 2048
  br i1 %c81, label %loop77, label %done77
done77:
  %v82 = trunc i64 %carried68_1 to i32
  %v83 = insertelement <4 x i32> poison, i32 %v82, i64 0
  %v84 = shufflevector <4 x i32> %v83, <4 x i32> poison, <4 x i32> zeroinitializer
  %i85 = udiv i64 %n8, 4
  %i86 = mul nsw i64 %i85, 4
  br label %loop87
loop87:
  %index87 = phi i64 [0, %done77], [%i115, %done99]
  %c88 = icmp slt i64 %index87, %i86
  br i1 %c88, label %body87, label %done87
body87:
  %p89 = getelementptr inbounds float, ptr %p27, i64 %index87
  %v90 = load <4 x i32>, ptr %p89, align 1
  %v91 = lshr <4 x i32> %v90, <i32 21, i32 21, i32 21, i32 21>
  %m92 = icmp eq <4 x i32> %v91, %v84
  %v93 = bitcast <4 x i1> %m92 to i4
  %c94 = icmp ne i4 %v93, 0
  %i95 = add nsw i64 %index87, 4
  %c96 = icmp slt i64 %i95, %n8
  %i97 = select i1 %c96, i64 %i95, i64 %n8
  %v98 = select i1 %c94, i64 %i97, i64 %index87
  br label %loop99
loop99:
  %index99 = phi i64 [%index87, %body87], [%i114, %body99]
  %c100 = icmp slt i64 %index99, %v98
  br i1 %c100, label %body99, label %done99
body99:
  %p101 = getelementptr inbounds float, ptr %p27, i64 %index99
  %v102 = load i32, ptr %p101, align 4
  %v103 = lshr i32 %v102, 21
  %m104 = icmp eq i32 %v103, %v82
  %i105 = zext i1 %m104 to i64
  %v106 = lshr i32 %v102, 10
  %v107 = and i32 %v106, 2047
  %i108 = zext i32 %v107 to i64
  %i109 = add nsw i64 %i108, 8
  %p110 = getelementptr inbounds i64, ptr %scratch, i64 %i109
  %v111 = load i64, ptr %p110, align 8
  %i112 = add nsw i64 %v111, %i105
  %p113 = getelementptr inbounds i64, ptr %scratch, i64 %i109
  store i64 %i112, ptr %p113, align 8
  %i114 = add nsw i64 %index99, 1
  br label %loop99
done99:
  %i115 = add nsw i64 %index87, 4
  br label %loop87
done87:
  %i116 = sub nsw i64 %n8, %i86
  %c117 = icmp sgt i64 %i116, 0
  br i1 %c117, label %then118, label %after118
then118:
  %c119 = icmp sgt i64 %i116, 0
  %i120 = select i1 %c119, i64 %i116, i64 0
  %c121 = icmp slt i64 %i120, 4
  %i122 = select i1 %c121, i64 %i120, i64 4
  %v123 = trunc i64 %i122 to i32
  %v124 = insertelement <4 x i32> poison, i32 %v123, i64 0
  %v125 = shufflevector <4 x i32> %v124, <4 x i32> poison, <4 x i32> zeroinitializer
  %m126 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v125
  %p127 = getelementptr inbounds float, ptr %p27, i64 %i86
  %v128 = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %p127, i32 1, <4 x i1> %m126, <4 x i32> zeroinitializer)
  %v129 = lshr <4 x i32> %v128, <i32 21, i32 21, i32 21, i32 21>
  %m130 = icmp eq <4 x i32> %v129, %v84
  %v131 = bitcast <4 x i1> %m130 to i4
  %c132 = icmp ne i4 %v131, 0
  %i133 = add nsw i64 %i86, 4
  %c134 = icmp slt i64 %i133, %n8
  %i135 = select i1 %c134, i64 %i133, i64 %n8
  %v136 = select i1 %c132, i64 %i135, i64 %i86
  br label %loop137
loop137:
  %index137 = phi i64 [%i86, %then118], [%i152, %body137]
  %c138 = icmp slt i64 %index137, %v136
  br i1 %c138, label %body137, label %done137
body137:
  %p139 = getelementptr inbounds float, ptr %p27, i64 %index137
  %v140 = load i32, ptr %p139, align 4
  %v141 = lshr i32 %v140, 21
  %m142 = icmp eq i32 %v141, %v82
  %i143 = zext i1 %m142 to i64
  %v144 = lshr i32 %v140, 10
  %v145 = and i32 %v144, 2047
  %i146 = zext i32 %v145 to i64
  %i147 = add nsw i64 %i146, 8
  %p148 = getelementptr inbounds i64, ptr %scratch, i64 %i147
  %v149 = load i64, ptr %p148, align 8
  %i150 = add nsw i64 %v149, %i143
  %p151 = getelementptr inbounds i64, ptr %scratch, i64 %i147
  store i64 %i150, ptr %p151, align 8
  %i152 = add nsw i64 %index137, 1
  br label %loop137
done137:
  br label %after118
after118:
  %i153 = sub nsw i64 %n10, %carried68_2
  br label %loop154
loop154:
  %index154 = phi i64 [0, %after118], [%i162, %body154]
  %carried154_0 = phi i64 [0, %after118], [%i161, %body154]
  %carried154_1 = phi i64 [0, %after118], [%index154, %body154]
  %carried154_2 = phi i64 [0, %after118], [%carried154_0, %body154]
  %c155 = icmp slt i64 %index154, 2048
  %c156 = icmp slt i64 %carried154_0, %i153
  %c157 = and i1 %c155, %c156
  br i1 %c157, label %body154, label %done154
body154:
  %i158 = add nsw i64 %index154, 8
  %p159 = getelementptr inbounds i64, ptr %scratch, i64 %i158
  %v160 = load i64, ptr %p159, align 8
  %i161 = add nsw i64 %carried154_0, %v160
  %i162 = add nsw i64 %index154, 1
  br label %loop154
done154:
  %i163 = mul nsw i64 %carried68_1, 2048
  %i164 = or i64 %i163, %carried154_1
  %i165 = shl i64 %i164, 10
  %i166 = or i64 %i165, 1023
  %v167 = trunc i64 %i166 to i32
  store i64 0, ptr %scratch, align 8
  %v168 = insertelement <4 x i32> poison, i32 %v167, i64 0
  %v169 = shufflevector <4 x i32> %v168, <4 x i32> poison, <4 x i32> zeroinitializer
  %i170 = udiv i64 %n8, 4
  %i171 = mul nsw i64 %i170, 4
  br label %loop172
loop172:
  %index172 = phi i64 [0, %done154], [%i195, %done183]
  %c173 = icmp slt i64 %index172, %i171
  br i1 %c173, label %body172, label %done172
body172:
  %p174 = getelementptr inbounds float, ptr %p27, i64 %index172
  %v175 = load <4 x i32>, ptr %p174, align 1
  %m176 = icmp ule <4 x i32> %v175, %v169
  %v177 = bitcast <4 x i1> %m176 to i4
  %c178 = icmp ne i4 %v177, 0
  %i179 = add nsw i64 %index172, 4
  %c180 = icmp slt i64 %i179, %n8
  %i181 = select i1 %c180, i64 %i179, i64 %n8
  %v182 = select i1 %c178, i64 %i181, i64 %index172
  br label %loop183
loop183:
  %index183 = phi i64 [%index172, %body172], [%i194, %body183]
  %c184 = icmp slt i64 %index183, %v182
  br i1 %c184, label %body183, label %done183
body183:
  %p185 = getelementptr inbounds float, ptr %p27, i64 %index183
  %v186 = load i32, ptr %p185, align 4
  %v187 = load i64, ptr %scratch, align 8
  %p188 = getelementptr inbounds float, ptr %p28, i64 %v187
  store i32 %v186, ptr %p188, align 4
  %v189 = trunc i64 %index183 to i32
  %p190 = getelementptr inbounds float, ptr %p30, i64 %v187
  store i32 %v189, ptr %p190, align 4
  %m191 = icmp ule i32 %v186, %v167
  %i192 = zext i1 %m191 to i64
  %i193 = add nsw i64 %v187, %i192
  store i64 %i193, ptr %scratch, align 8
  %i194 = add nsw i64 %index183, 1
  br label %loop183
done183:
  %i195 = add nsw i64 %index172, 4
  br label %loop172
done172:
  %i196 = sub nsw i64 %n8, %i171
  %c197 = icmp sgt i64 %i196, 0
  br i1 %c197, label %then198, label %after198
then198:
  %c199 = icmp sgt i64 %i196, 0
  %i200 = select i1 %c199, i64 %i196, i64 0
  %c201 = icmp slt i64 %i200, 4
  %i202 = select i1 %c201, i64 %i200, i64 4
  %v203 = trunc i64 %i202 to i32
  %v204 = insertelement <4 x i32> poison, i32 %v203, i64 0
  %v205 = shufflevector <4 x i32> %v204, <4 x i32> poison, <4 x i32> zeroinitializer
  %m206 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v205
  %p207 = getelementptr inbounds float, ptr %p27, i64 %i171
  %v208 = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %p207, i32 1, <4 x i1> %m206, <4 x i32> zeroinitializer)
  %m209 = icmp ule <4 x i32> %v208, %v169
  %v210 = bitcast <4 x i1> %m209 to i4
  %c211 = icmp ne i4 %v210, 0
  %i212 = add nsw i64 %i171, 4
  %c213 = icmp slt i64 %i212, %n8
  %i214 = select i1 %c213, i64 %i212, i64 %n8
  %v215 = select i1 %c211, i64 %i214, i64 %i171
  br label %loop216
loop216:
  %index216 = phi i64 [%i171, %then198], [%i227, %body216]
  %c217 = icmp slt i64 %index216, %v215
  br i1 %c217, label %body216, label %done216
body216:
  %p218 = getelementptr inbounds float, ptr %p27, i64 %index216
  %v219 = load i32, ptr %p218, align 4
  %v220 = load i64, ptr %scratch, align 8
  %p221 = getelementptr inbounds float, ptr %p28, i64 %v220
  store i32 %v219, ptr %p221, align 4
  %v222 = trunc i64 %index216 to i32
  %p223 = getelementptr inbounds float, ptr %p30, i64 %v220
  store i32 %v222, ptr %p223, align 4
  %m224 = icmp ule i32 %v219, %v167
  %i225 = zext i1 %m224 to i64
  %i226 = add nsw i64 %v220, %i225
  store i64 %i226, ptr %scratch, align 8
  %i227 = add nsw i64 %index216, 1
  br label %loop216
done216:
  br label %after198
after198:
  %v228 = load i64, ptr %scratch, align 8
  %c229 = icmp sgt i64 %v228, 1
  br i1 %c229, label %then230, label %after230
then230:
  br label %loop231
loop231:
  %index231 = phi i64 [0, %then230], [%i234, %loop231]
  %i232 = add nsw i64 %index231, 8
  %p233 = getelementptr inbounds i64, ptr %scratch, i64 %i232
  store i64 0, ptr %p233, align 8
  %i234 = add nsw i64 %index231, 1
  %c235 = icmp slt i64 %i234, 256
  br i1 %c235, label %loop231, label %done231
done231:
  br label %loop236
loop236:
  %index236 = phi i64 [0, %done231], [%i248, %body236]
  %c237 = icmp slt i64 %index236, %v228
  br i1 %c237, label %body236, label %done236
body236:
  %p238 = getelementptr inbounds float, ptr %p28, i64 %index236
  %v239 = load i32, ptr %p238, align 4
  %v240 = lshr i32 %v239, 0
  %v241 = and i32 %v240, 255
  %i242 = zext i32 %v241 to i64
  %i243 = add nsw i64 %i242, 8
  %p244 = getelementptr inbounds i64, ptr %scratch, i64 %i243
  %v245 = load i64, ptr %p244, align 8
  %i246 = add nsw i64 %v245, 1
  %p247 = getelementptr inbounds i64, ptr %scratch, i64 %i243
  store i64 %i246, ptr %p247, align 8
  %i248 = add nsw i64 %index236, 1
  br label %loop236
done236:
  br label %loop249
loop249:
  %index249 = phi i64 [0, %done236], [%i255, %loop249]
  %carried249_0 = phi i64 [0, %done236], [%i254, %loop249]
  %i250 = add nsw i64 %index249, 8
  %p251 = getelementptr inbounds i64, ptr %scratch, i64 %i250
  %v252 = load i64, ptr %p251, align 8
  %p253 = getelementptr inbounds i64, ptr %scratch, i64 %i250
  store i64 %carried249_0, ptr %p253, align 8
  %i254 = add nsw i64 %carried249_0, %v252
  %i255 = add nsw i64 %index249, 1
  %c256 = icmp slt i64 %i255, 256
  br i1 %c256, label %loop249, label %done249
done249:
  br label %loop257
loop257:
  %index257 = phi i64 [0, %done249], [%i273, %body257]
  %c258 = icmp slt i64 %index257, %v228
  br i1 %c258, label %body257, label %done257
body257:
  %p259 = getelementptr inbounds float, ptr %p28, i64 %index257
  %v260 = load i32, ptr %p259, align 4
  %v261 = lshr i32 %v260, 0
  %v262 = and i32 %v261, 255
  %i263 = zext i32 %v262 to i64
  %i264 = add nsw i64 %i263, 8
  %p265 = getelementptr inbounds i64, ptr %scratch, i64 %i264
  %v266 = load i64, ptr %p265, align 8
  %i267 = add nsw i64 %v266, 1
  %p268 = getelementptr inbounds i64, ptr %scratch, i64 %i264
  store i64 %i267, ptr %p268, align 8
  %p269 = getelementptr inbounds float, ptr %p32, i64 %v266
  store i32 %v260, ptr %p269, align 4
  %p270 = getelementptr inbounds float, ptr %p30, i64 %index257
  %v271 = load i32, ptr %p270, align 4
  %p272 = getelementptr inbounds float, ptr %p34, i64 %v266
  store i32 %v271, ptr %p272, align 4
  %i273 = add nsw i64 %index257, 1
  br label %loop257
done257:
  br label %loop274
loop274:
  %index274 = phi i64 [0, %done257], [%i277, %loop274]
  %i275 = add nsw i64 %index274, 8
  %p276 = getelementptr inbounds i64, ptr %scratch, i64 %i275
  store i64 0, ptr %p276, align 8
  %i277 = add nsw i64 %index274, 1
  %c278 = icmp slt i64 %i277, 256
  br i1 %c278, label %loop274, label %done274
done274:
  br label %loop279
loop279:
  %index279 = phi i64 [0, %done274], [%i291, %body279]
  %c280 = icmp slt i64 %index279, %v228
  br i1 %c280, label %body279, label %done279
body279:
  %p281 = getelementptr inbounds float, ptr %p32, i64 %index279
  %v282 = load i32, ptr %p281, align 4
  %v283 = lshr i32 %v282, 8
  %v284 = and i32 %v283, 255
  %i285 = zext i32 %v284 to i64
  %i286 = add nsw i64 %i285, 8
  %p287 = getelementptr inbounds i64, ptr %scratch, i64 %i286
  %v288 = load i64, ptr %p287, align 8
  %i289 = add nsw i64 %v288, 1
  %p290 = getelementptr inbounds i64, ptr %scratch, i64 %i286
  store i64 %i289, ptr %p290, align 8
  %i291 = add nsw i64 %index279, 1
  br label %loop279
done279:
  br label %loop292
loop292:
  %index292 = phi i64 [0, %done279], [%i298, %loop292]
  %carried292_0 = phi i64 [0, %done279], [%i297, %loop292]
  %i293 = add nsw i64 %index292, 8
  %p294 = getelementptr inbounds i64, ptr %scratch, i64 %i293
  %v295 = load i64, ptr %p294, align 8
  %p296 = getelementptr inbounds i64, ptr %scratch, i64 %i293
  store i64 %carried292_0, ptr %p296, align 8
  %i297 = add nsw i64 %carried292_0, %v295
  %i298 = add nsw i64 %index292, 1
  %c299 = icmp slt i64 %i298, 256
  br i1 %c299, label %loop292, label %done292
done292:
  br label %loop300
loop300:
  %index300 = phi i64 [0, %done292], [%i316, %body300]
  %c301 = icmp slt i64 %index300, %v228
  br i1 %c301, label %body300, label %done300
body300:
  %p302 = getelementptr inbounds float, ptr %p32, i64 %index300
  %v303 = load i32, ptr %p302, align 4
  %v304 = lshr i32 %v303, 8
  %v305 = and i32 %v304, 255
  %i306 = zext i32 %v305 to i64
  %i307 = add nsw i64 %i306, 8
  %p308 = getelementptr inbounds i64, ptr %scratch, i64 %i307
  %v309 = load i64, ptr %p308, align 8
  %i310 = add nsw i64 %v309, 1
  %p311 = getelementptr inbounds i64, ptr %scratch, i64 %i307
  store i64 %i310, ptr %p311, align 8
  %p312 = getelementptr inbounds float, ptr %p28, i64 %v309
  store i32 %v303, ptr %p312, align 4
  %p313 = getelementptr inbounds float, ptr %p34, i64 %index300
  %v314 = load i32, ptr %p313, align 4
  %p315 = getelementptr inbounds float, ptr %p30, i64 %v309
  store i32 %v314, ptr %p315, align 4
  %i316 = add nsw i64 %index300, 1
  br label %loop300
done300:
  br label %loop317
loop317:
  %index317 = phi i64 [0, %done300], [%i320, %loop317]
  %i318 = add nsw i64 %index317, 8
  %p319 = getelementptr inbounds i64, ptr %scratch, i64 %i318
  store i64 0, ptr %p319, align 8
  %i320 = add nsw i64 %index317, 1
  %c321 = icmp slt i64 %i320, 256
  br i1 %c321, label %loop317, label %done317
done317:
  br label %loop322
loop322:
  %index322 = phi i64 [0, %done317], [%i334, %body322]
  %c323 = icmp slt i64 %index322, %v228
  br i1 %c323, label %body322, label %done322
body322:
  %p324 = getelementptr inbounds float, ptr %p28, i64 %index322
  %v325 = load i32, ptr %p324, align 4
  %v326 = lshr i32 %v325, 16
  %v327 = and i32 %v326, 255
  %i328 = zext i32 %v327 to i64
  %i329 = add nsw i64 %i328, 8
  %p330 = getelementptr inbounds i64, ptr %scratch, i64 %i329
  %v331 = load i64, ptr %p330, align 8
  %i332 = add nsw i64 %v331, 1
  %p333 = getelementptr inbounds i64, ptr %scratch, i64 %i329
  store i64 %i332, ptr %p333, align 8
  %i334 = add nsw i64 %index322, 1
  br label %loop322
done322:
  br label %loop335
loop335:
  %index335 = phi i64 [0, %done322], [%i341, %loop335]
  %carried335_0 = phi i64 [0, %done322], [%i340, %loop335]
  %i336 = add nsw i64 %index335, 8
  %p337 = getelementptr inbounds i64, ptr %scratch, i64 %i336
  %v338 = load i64, ptr %p337, align 8
  %p339 = getelementptr inbounds i64, ptr %scratch, i64 %i336
  store i64 %carried335_0, ptr %p339, align 8
  %i340 = add nsw i64 %carried335_0, %v338
  %i341 = add nsw i64 %index335, 1
  %c342 = icmp slt i64 %i341, 256
  br i1 %c342, label %loop335, label %done335
done335:
  br label %loop343
loop343:
  %index343 = phi i64 [0, %done335], [%i359, %body343]
  %c344 = icmp slt i64 %index343, %v228
  br i1 %c344, label %body343, label %done343
body343:
  %p345 = getelementptr inbounds float, ptr %p28, i64 %index343
  %v346 = load i32, ptr %p345, align 4
  %v347 = lshr i32 %v346, 16
  %v348 = and i32 %v347, 255
  %i349 = zext i32 %v348 to i64
  %i350 = add nsw i64 %i349, 8
  %p351 = getelementptr inbounds i64, ptr %scratch, i64 %i350
  %v352 = load i64, ptr %p351, align 8
  %i353 = add nsw i64 %v352, 1
  %p354 = getelementptr inbounds i64, ptr %scratch, i64 %i350
  store i64 %i353, ptr %p354, align 8
  %p355 = getelementptr inbounds float, ptr %p32, i64 %v352
  store i32 %v346, ptr %p355, align 4
  %p356 = getelementptr inbounds float, ptr %p30, i64 %index343
  %v357 = load i32, ptr %p356, align 4
  %p358 = getelementptr inbounds float, ptr %p34, i64 %v352
  store i32 %v357, ptr %p358, align 4
  %i359 = add nsw i64 %index343, 1
  br label %loop343
done343:
  br label %loop360
loop360:
  %index360 = phi i64 [0, %done343], [%i363, %loop360]
  %i361 = add nsw i64 %index360, 8
  %p362 = getelementptr inbounds i64, ptr %scratch, i64 %i361
  store i64 0, ptr %p362, align 8
  %i363 = add nsw i64 %index360, 1
  %c364 = icmp slt i64 %i363, 256
  br i1 %c364, label %loop360, label %done360
done360:
  br label %loop365
loop365:
  %index365 = phi i64 [0, %done360], [%i377, %body365]
  %c366 = icmp slt i64 %index365, %v228
  br i1 %c366, label %body365, label %done365
body365:
  %p367 = getelementptr inbounds float, ptr %p32, i64 %index365
  %v368 = load i32, ptr %p367, align 4
  %v369 = lshr i32 %v368, 24
  %v370 = and i32 %v369, 255
  %i371 = zext i32 %v370 to i64
  %i372 = add nsw i64 %i371, 8
  %p373 = getelementptr inbounds i64, ptr %scratch, i64 %i372
  %v374 = load i64, ptr %p373, align 8
  %i375 = add nsw i64 %v374, 1
  %p376 = getelementptr inbounds i64, ptr %scratch, i64 %i372
  store i64 %i375, ptr %p376, align 8
  %i377 = add nsw i64 %index365, 1
  br label %loop365
done365:
  br label %loop378
loop378:
  %index378 = phi i64 [0, %done365], [%i384, %loop378]
  %carried378_0 = phi i64 [0, %done365], [%i383, %loop378]
  %i379 = add nsw i64 %index378, 8
  %p380 = getelementptr inbounds i64, ptr %scratch, i64 %i379
  %v381 = load i64, ptr %p380, align 8
  %p382 = getelementptr inbounds i64, ptr %scratch, i64 %i379
  store i64 %carried378_0, ptr %p382, align 8
  %i383 = add nsw i64 %carried378_0, %v381
  %i384 = add nsw i64 %index378, 1
  %c385 = icmp slt i64 %i384, 256
  br i1 %c385, label %loop378, label %done378
done378:
  br label %loop386
loop386:
  %index386 = phi i64 [0, %done378], [%i402, %body386]
  %c387 = icmp slt i64 %index386, %v228
  br i1 %c387, label %body386, label %done386
body386:
  %p388 = getelementptr inbounds float, ptr %p32, i64 %index386
  %v389 = load i32, ptr %p388, align 4
  %v390 = lshr i32 %v389, 24
  %v391 = and i32 %v390, 255
  %i392 = zext i32 %v391 to i64
  %i393 = add nsw i64 %i392, 8
  %p394 = getelementptr inbounds i64, ptr %scratch, i64 %i393
  %v395 = load i64, ptr %p394, align 8
  %i396 = add nsw i64 %v395, 1
  %p397 = getelementptr inbounds i64, ptr %scratch, i64 %i393
  store i64 %i396, ptr %p397, align 8
  %p398 = getelementptr inbounds float, ptr %p28, i64 %v395
  store i32 %v389, ptr %p398, align 4
  %p399 = getelementptr inbounds float, ptr %p34, i64 %index386
  %v400 = load i32, ptr %p399, align 4
  %p401 = getelementptr inbounds float, ptr %p30, i64 %v395
  store i32 %v400, ptr %p401, align 4
  %i402 = add nsw i64 %index386, 1
  br label %loop386
done386:
  br label %after230
after230:
  br label %loop403
loop403:
  %index403 = phi i64 [0, %after230], [%i414, %body403]
  %c404 = icmp slt i64 %index403, %n10
  br i1 %c404, label %body403, label %done403
body403:
  %p405 = getelementptr inbounds float, ptr %p30, i64 %index403
  %v406 = load i32, ptr %p405, align 4
  %i407 = zext i32 %v406 to i64
  %i408 = mul nsw i64 %i407, %n12
  %p409 = getelementptr inbounds float, ptr %p22, i64 %i408
  %v410 = load float, ptr %p409, align 4
  %i411 = mul nsw i64 %index403, %n12
  %p412 = getelementptr inbounds float, ptr %p24, i64 %i411
  store float %v410, ptr %p412, align 4
  %p413 = getelementptr inbounds i64, ptr %p26, i64 %i411
  store i64 %i407, ptr %p413, align 8
  %i414 = add nsw i64 %index403, 1
  br label %loop403
done403:
  %i415 = add nsw i64 %index13, 1
  br label %loop13
done13:
  ret void
}
