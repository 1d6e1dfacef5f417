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
  %index21 = phi i64 [%first, %entry], [%i391, %after381]
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
  br label %loop40
loop40:
  %index40 = phi i64 [0, %body21], [%i58, %body40]
  %c41 = icmp slt i64 %index40, %n16
  br i1 %c41, label %body40, label %done40
body40:
  %v42 = load i64, ptr %scratch, align 8
  %p43 = getelementptr inbounds float, ptr %p28, i64 %index40
  %v44 = load float, ptr %p43, align 4
  %v45 = fadd float %v44, 0.0
  %v46 = bitcast float %v45 to i32
  %v47 = ashr i32 %v46, 31
  %v48 = xor i32 %v47, -1
  %v49 = and i32 %v48, 2147483647
  %v50 = xor i32 %v46, %v49
  %m51 = fcmp uno float %v44, %v44
  %v52 = select i1 %m51, i32 -1, i32 %v50
  %p53 = getelementptr inbounds float, ptr %p31, i64 %v42
  store i32 %v52, ptr %p53, align 4
  %v54 = trunc i64 %index40 to i32
  %p55 = getelementptr inbounds float, ptr %p32, i64 %v42
  store i32 %v54, ptr %p55, align 4
  %i56 = zext i1 true to i64
  %i57 = add nsw i64 %v42, %i56
  store i64 %i57, ptr %scratch, align 8
  %i58 = add nsw i64 %index40, 1
  br label %loop40
done40:
  %v59 = load i64, ptr %scratch, align 8
  %c60 = icmp sgt i64 %v59, 1
  br i1 %c60, label %then61, label %after61
then61:
  br label %loop62
loop62:
  %index62 = phi i64 [0, %then61], [%i65, %loop62]
  %i63 = add nsw i64 %index62, 8
  %p64 = getelementptr inbounds i64, ptr %scratch, i64 %i63
  store i64 0, ptr %p64, align 8
  %i65 = add nsw i64 %index62, 1
  %c66 = icmp slt i64 %i65, 256
  br i1 %c66, label %loop62, label %done62
done62:
  br label %loop67
loop67:
  %index67 = phi i64 [0, %done62], [%i79, %body67]
  %c68 = icmp slt i64 %index67, %v59
  br i1 %c68, label %body67, label %done67
body67:
  %p69 = getelementptr inbounds float, ptr %p31, i64 %index67
  %v70 = load i32, ptr %p69, align 4
  %v71 = lshr i32 %v70, 0
  %v72 = and i32 %v71, 255
  %i73 = zext i32 %v72 to i64
  %i74 = add nsw i64 %i73, 8
  %p75 = getelementptr inbounds i64, ptr %scratch, i64 %i74
  %v76 = load i64, ptr %p75, align 8
  %i77 = add nsw i64 %v76, 1
  %p78 = getelementptr inbounds i64, ptr %scratch, i64 %i74
  store i64 %i77, ptr %p78, align 8
  %i79 = add nsw i64 %index67, 1
  br label %loop67
done67:
  br label %loop80
loop80:
  %index80 = phi i64 [0, %done67], [%i86, %loop80]
  %carried80_0 = phi i64 [0, %done67], [%i85, %loop80]
  %i81 = add nsw i64 %index80, 8
  %p82 = getelementptr inbounds i64, ptr %scratch, i64 %i81
  %v83 = load i64, ptr %p82, align 8
  %p84 = getelementptr inbounds i64, ptr %scratch, i64 %i81
  store i64 %carried80_0, ptr %p84, align 8
  %i85 = add nsw i64 %carried80_0, %v83
  %i86 = add nsw i64 %index80, 1
  %c87 = icmp slt i64 %i86, 256
  br i1 %c87, label %loop80, label %done80
done80:
  br label %loop88
loop88:
  %index88 = phi i64 [0, %done80], [%i104, %body88]
  %c89 = icmp slt i64 %index88, %v59
  br i1 %c89, label %body88, label %done88
body88:
  %p90 = getelementptr inbounds float, ptr %p31, i64 %index88
  %v91 = load i32, ptr %p90, align 4
  %v92 = lshr i32 %v91, 0
  %v93 = and i32 %v92, 255
  %i94 = zext i32 %v93 to i64
  %i95 = add nsw i64 %i94, 8
  %p96 = getelementptr inbounds i64, ptr %scratch, i64 %i95
  %v97 = load i64, ptr %p96, align 8
  %i98 = add nsw i64 %v97, 1
  %p99 = getelementptr inbounds i64, ptr %scratch, i64 %i95
  store i64 %i98, ptr %p99, align 8
  %p100 = getelementptr inbounds float, ptr %p34, i64 %v97
  store i32 %v91, ptr %p100, align 4
  %p101 = getelementptr inbounds float, ptr %p32, i64 %index88
  %v102 = load i32, ptr %p101, align 4
  %p103 = getelementptr inbounds float, ptr %p36, i64 %v97
  store i32 %v102, ptr %p103, align 4
  %i104 = add nsw i64 %index88, 1
  br label %loop88
done88:
  br label %loop105
loop105:
  %index105 = phi i64 [0, %done88], [%i108, %loop105]
  %i106 = add nsw i64 %index105, 8
  %p107 = getelementptr inbounds i64, ptr %scratch, i64 %i106
  store i64 0, ptr %p107, align 8
  %i108 = add nsw i64 %index105, 1
  %c109 = icmp slt i64 %i108, 256
  br i1 %c109, label %loop105, label %done105
done105:
  br label %loop110
loop110:
  %index110 = phi i64 [0, %done105], [%i122, %body110]
  %c111 = icmp slt i64 %index110, %v59
  br i1 %c111, label %body110, label %done110
body110:
  %p112 = getelementptr inbounds float, ptr %p34, i64 %index110
  %v113 = load i32, ptr %p112, align 4
  %v114 = lshr i32 %v113, 8
  %v115 = and i32 %v114, 255
  %i116 = zext i32 %v115 to i64
  %i117 = add nsw i64 %i116, 8
  %p118 = getelementptr inbounds i64, ptr %scratch, i64 %i117
  %v119 = load i64, ptr %p118, align 8
  %i120 = add nsw i64 %v119, 1
  %p121 = getelementptr inbounds i64, ptr %scratch, i64 %i117
  store i64 %i120, ptr %p121, align 8
  %i122 = add nsw i64 %index110, 1
  br label %loop110
done110:
  br label %loop123
loop123:
  %index123 = phi i64 [0, %done110], [%i129, %loop123]
  %carried123_0 = phi i64 [0, %done110], [%i128, %loop123]
  %i124 = add nsw i64 %index123, 8
  %p125 = getelementptr inbounds i64, ptr %scratch, i64 %i124
  %v126 = load i64, ptr %p125, align 8
  %p127 = getelementptr inbounds i64, ptr %scratch, i64 %i124
  store i64 %carried123_0, ptr %p127, align 8
  %i128 = add nsw i64 %carried123_0, %v126
  %i129 = add nsw i64 %index123, 1
  %c130 = icmp slt i64 %i129, 256
  br i1 %c130, label %loop123, label %done123
done123:
  br label %loop131
loop131:
  %index131 = phi i64 [0, %done123], [%i147, %body131]
  %c132 = icmp slt i64 %index131, %v59
  br i1 %c132, label %body131, label %done131
body131:
  %p133 = getelementptr inbounds float, ptr %p34, i64 %index131
  %v134 = load i32, ptr %p133, align 4
  %v135 = lshr i32 %v134, 8
  %v136 = and i32 %v135, 255
  %i137 = zext i32 %v136 to i64
  %i138 = add nsw i64 %i137, 8
  %p139 = getelementptr inbounds i64, ptr %scratch, i64 %i138
  %v140 = load i64, ptr %p139, align 8
  %i141 = add nsw i64 %v140, 1
  %p142 = getelementptr inbounds i64, ptr %scratch, i64 %i138
  store i64 %i141, ptr %p142, align 8
  %p143 = getelementptr inbounds float, ptr %p31, i64 %v140
  store i32 %v134, ptr %p143, align 4
  %p144 = getelementptr inbounds float, ptr %p36, i64 %index131
  %v145 = load i32, ptr %p144, align 4
  %p146 = getelementptr inbounds float, ptr %p32, i64 %v140
  store i32 %v145, ptr %p146, align 4
  %i147 = add nsw i64 %index131, 1
  br label %loop131
done131:
  br label %loop148
loop148:
  %index148 = phi i64 [0, %done131], [%i151, %loop148]
  %i149 = add nsw i64 %index148, 8
  %p150 = getelementptr inbounds i64, ptr %scratch, i64 %i149
  store i64 0, ptr %p150, align 8
  %i151 = add nsw i64 %index148, 1
  %c152 = icmp slt i64 %i151, 256
  br i1 %c152, label %loop148, label %done148
done148:
  br label %loop153
loop153:
  %index153 = phi i64 [0, %done148], [%i165, %body153]
  %c154 = icmp slt i64 %index153, %v59
  br i1 %c154, label %body153, label %done153
body153:
  %p155 = getelementptr inbounds float, ptr %p31, i64 %index153
  %v156 = load i32, ptr %p155, align 4
  %v157 = lshr i32 %v156, 16
  %v158 = and i32 %v157, 255
  %i159 = zext i32 %v158 to i64
  %i160 = add nsw i64 %i159, 8
  %p161 = getelementptr inbounds i64, ptr %scratch, i64 %i160
  %v162 = load i64, ptr %p161, align 8
  %i163 = add nsw i64 %v162, 1
  %p164 = getelementptr inbounds i64, ptr %scratch, i64 %i160
  store i64 %i163, ptr %p164, align 8
  %i165 = add nsw i64 %index153, 1
  br label %loop153
done153:
  br label %loop166
loop166:
  %index166 = phi i64 [0, %done153], [%i172, %loop166]
  %carried166_0 = phi i64 [0, %done153], [%i171, %loop166]
  %i167 = add nsw i64 %index166, 8
  %p168 = getelementptr inbounds i64, ptr %scratch, i64 %i167
  %v169 = load i64, ptr %p168, align 8
  %p170 = getelementptr inbounds i64, ptr %scratch, i64 %i167
  store i64 %carried166_0, ptr %p170, align 8
  %i171 = add nsw i64 %carried166_0, %v169
  %i172 = add nsw i64 %index166, 1
  %c173 = icmp slt i64 %i172, 256
  br i1 %c173, label %loop166, label %done166
done166:
  br label %loop174
loop174:
  %index174 = phi i64 [0, %done166], [%i190, %body174]
  %c175 = icmp slt i64 %index174, %v59
  br i1 %c175, label %body174, label %done174
body174:
  %p176 = getelementptr inbounds float, ptr %p31, i64 %index174
  %v177 = load i32, ptr %p176, align 4
  %v178 = lshr i32 %v177, 16
  %v179 = and i32 %v178, 255
  %i180 = zext i32 %v179 to i64
  %i181 = add nsw i64 %i180, 8
  %p182 = getelementptr inbounds i64, ptr %scratch, i64 %i181
  %v183 = load i64, ptr %p182, align 8
  %i184 = add nsw i64 %v183, 1
  %p185 = getelementptr inbounds i64, ptr %scratch, i64 %i181
  store i64 %i184, ptr %p185, align 8
  %p186 = getelementptr inbounds float, ptr %p34, i64 %v183
  store i32 %v177, ptr %p186, align 4
  %p187 = getelementptr inbounds float, ptr %p32, i64 %index174
  %v188 = load i32, ptr %p187, align 4
  %p189 = getelementptr inbounds float, ptr %p36, i64 %v183
  store i32 %v188, ptr %p189, align 4
  %i190 = add nsw i64 %index174, 1
  br label %loop174
done174:
  br label %loop191
loop191:
  %index191 = phi i64 [0, %done174], [%i194, %loop191]
  %i192 = add nsw i64 %index191, 8
  %p193 = getelementptr inbounds i64, ptr %scratch, i64 %i192
  store i64 0, ptr %p193, align 8
  %i194 = add nsw i64 %index191, 1
  %c195 = icmp slt i64 %i194, 256
  br i1 %c195, label %loop191, label %done191
done191:
  br label %loop196
loop196:
  %index196 = phi i64 [0, %done191], [%i208, %body196]
  %c197 = icmp slt i64 %index196, %v59
  br i1 %c197, label %body196, label %done196
body196:
  %p198 = getelementptr inbounds float, ptr %p34, i64 %index196
  %v199 = load i32, ptr %p198, align 4
  %v200 = lshr i32 %v199, 24
  %v201 = and i32 %v200, 255
  %i202 = zext i32 %v201 to i64
  %i203 = add nsw i64 %i202, 8
  %p204 = getelementptr inbounds i64, ptr %scratch, i64 %i203
  %v205 = load i64, ptr %p204, align 8
  %i206 = add nsw i64 %v205, 1
  %p207 = getelementptr inbounds i64, ptr %scratch, i64 %i203
  store i64 %i206, ptr %p207, align 8
  %i208 = add nsw i64 %index196, 1
  br label %loop196
done196:
  br label %loop209
loop209:
  %index209 = phi i64 [0, %done196], [%i215, %loop209]
  %carried209_0 = phi i64 [0, %done196], [%i214, %loop209]
  %i210 = add nsw i64 %index209, 8
  %p211 = getelementptr inbounds i64, ptr %scratch, i64 %i210
  %v212 = load i64, ptr %p211, align 8
  %p213 = getelementptr inbounds i64, ptr %scratch, i64 %i210
  store i64 %carried209_0, ptr %p213, align 8
  %i214 = add nsw i64 %carried209_0, %v212
  %i215 = add nsw i64 %index209, 1
  %c216 = icmp slt i64 %i215, 256
  br i1 %c216, label %loop209, label %done209
done209:
  br label %loop217
loop217:
  %index217 = phi i64 [0, %done209], [%i233, %body217]
  %c218 = icmp slt i64 %index217, %v59
  br i1 %c218, label %body217, label %done217
body217:
  %p219 = getelementptr inbounds float, ptr %p34, i64 %index217
  %v220 = load i32, ptr %p219, align 4
  %v221 = lshr i32 %v220, 24
  %v222 = and i32 %v221, 255
  %i223 = zext i32 %v222 to i64
  %i224 = add nsw i64 %i223, 8
  %p225 = getelementptr inbounds i64, ptr %scratch, i64 %i224
  %v226 = load i64, ptr %p225, align 8
  %i227 = add nsw i64 %v226, 1
  %p228 = getelementptr inbounds i64, ptr %scratch, i64 %i224
  store i64 %i227, ptr %p228, align 8
  %p229 = getelementptr inbounds float, ptr %p31, i64 %v226
  store i32 %v220, ptr %p229, align 4
  %p230 = getelementptr inbounds float, ptr %p36, i64 %index217
  %v231 = load i32, ptr %p230, align 4
  %p232 = getelementptr inbounds float, ptr %p32, i64 %v226
  store i32 %v231, ptr %p232, align 4
  %i233 = add nsw i64 %index217, 1
  br label %loop217
done217:
  br label %after61
after61:
  %v234 = load i64, ptr %scratch, align 8
  %v235 = load float, ptr %p8, align 4
  %v236 = insertelement <4 x float> poison, float %v235, i64 0
  %v237 = shufflevector <4 x float> %v236, <4 x float> poison, <4 x i32> zeroinitializer
  %v238 = load i64, ptr %p6, align 8
  %c239 = icmp slt i64 %v238, %n20
  %i240 = select i1 %c239, i64 %v238, i64 %n20
  %p241 = getelementptr inbounds i64, ptr %scratch, i64 1
  store i64 0, ptr %p241, align 8
  br label %loop242
loop242:
  %index242 = phi i64 [0, %after61], [%i366, %after335]
  %c243 = icmp slt i64 %index242, %v234
  %p244 = getelementptr inbounds i64, ptr %scratch, i64 1
  %v245 = load i64, ptr %p244, align 8
  %c246 = icmp slt i64 %v245, %i240
  %c247 = and i1 %c243, %c246
  br i1 %c247, label %body242, label %done242
body242:
  %p248 = getelementptr inbounds float, ptr %p32, i64 %index242
  %v249 = load i32, ptr %p248, align 4
  %i250 = zext i32 %v249 to i64
  %i251 = mul nsw i64 %i250, 4
  %p252 = getelementptr inbounds float, ptr %p26, i64 %i251
  %v253 = load float, ptr %p252, align 4
  %i254 = mul nsw i64 %i250, 4
  %p255 = getelementptr inbounds float, ptr %p26, i64 %i254
  %p256 = getelementptr inbounds float, ptr %p255, i64 1
  %v257 = load float, ptr %p256, align 4
  %i258 = mul nsw i64 %i250, 4
  %p259 = getelementptr inbounds float, ptr %p26, i64 %i258
  %p260 = getelementptr inbounds float, ptr %p259, i64 2
  %v261 = load float, ptr %p260, align 4
  %i262 = mul nsw i64 %i250, 4
  %p263 = getelementptr inbounds float, ptr %p26, i64 %i262
  %p264 = getelementptr inbounds float, ptr %p263, i64 3
  %v265 = load float, ptr %p264, align 4
  %v266 = fmul float %v265, 0.5
  %v267 = fmul float %v261, 0.5
  %v268 = fsub float %v257, %v266
  %v269 = fsub float %v253, %v267
  %v270 = fadd float %v257, %v266
  %v271 = fadd float %v253, %v267
  %v272 = fsub float %v270, %v268
  %v273 = fsub float %v271, %v269
  %v274 = fmul float %v272, %v273
  %p275 = getelementptr inbounds i64, ptr %scratch, i64 1
  %v276 = load i64, ptr %p275, align 8
  %v277 = insertelement <4 x float> poison, float %v268, i64 0
  %v278 = shufflevector <4 x float> %v277, <4 x float> poison, <4 x i32> zeroinitializer
  %v279 = insertelement <4 x float> poison, float %v269, i64 0
  %v280 = shufflevector <4 x float> %v279, <4 x float> poison, <4 x i32> zeroinitializer
  %v281 = insertelement <4 x float> poison, float %v270, i64 0
  %v282 = shufflevector <4 x float> %v281, <4 x float> poison, <4 x i32> zeroinitializer
  %v283 = insertelement <4 x float> poison, float %v271, i64 0
  %v284 = shufflevector <4 x float> %v283, <4 x float> poison, <4 x i32> zeroinitializer
  %v285 = insertelement <4 x float> poison, float %v274, i64 0
  %v286 = shufflevector <4 x float> %v285, <4 x float> poison, <4 x i32> zeroinitializer
  br label %loop287
loop287:
  %index287 = phi i64 [0, %body242], [%i333, %body287]
  %carried287_0 = phi i1 [false, %body242], [%c332, %body287]
  %c288 = icmp slt i64 %index287, %v276
  %c289 = xor i1 %carried287_0, true
  %c290 = and i1 %c288, %c289
  br i1 %c290, label %body287, label %done287
body287:
  %p291 = getelementptr inbounds float, ptr %p38, i64 %index287
  %v292 = load <4 x float>, ptr %p291, align 4
  %p293 = getelementptr inbounds float, ptr %p38, i64 %i39
  %p294 = getelementptr inbounds float, ptr %p293, i64 %index287
  %v295 = load <4 x float>, ptr %p294, align 4
  %i296 = mul nsw i64 %i39, 2
  %p297 = getelementptr inbounds float, ptr %p38, i64 %i296
  %p298 = getelementptr inbounds float, ptr %p297, i64 %index287
  %v299 = load <4 x float>, ptr %p298, align 4
  %i300 = mul nsw i64 %i39, 3
  %p301 = getelementptr inbounds float, ptr %p38, i64 %i300
  %p302 = getelementptr inbounds float, ptr %p301, i64 %index287
  %v303 = load <4 x float>, ptr %p302, align 4
  %i304 = mul nsw i64 %i39, 4
  %p305 = getelementptr inbounds float, ptr %p38, i64 %i304
  %p306 = getelementptr inbounds float, ptr %p305, i64 %index287
  %v307 = load <4 x float>, ptr %p306, align 4
  %m308 = fcmp olt <4 x float> %v299, %v282
  %v309 = select <4 x i1> %m308, <4 x float> %v299, <4 x float> %v282
  %m310 = fcmp ogt <4 x float> %v292, %v278
  %v311 = select <4 x i1> %m310, <4 x float> %v292, <4 x float> %v278
  %v312 = fsub <4 x float> %v309, %v311
  %m313 = fcmp olt <4 x float> %v303, %v284
  %v314 = select <4 x i1> %m313, <4 x float> %v303, <4 x float> %v284
  %m315 = fcmp ogt <4 x float> %v295, %v280
  %v316 = select <4 x i1> %m315, <4 x float> %v295, <4 x float> %v280
  %v317 = fsub <4 x float> %v314, %v316
  %m318 = fcmp ogt <4 x float> %v312, zeroinitializer
  %v319 = select <4 x i1> %m318, <4 x float> %v312, <4 x float> zeroinitializer
  %m320 = fcmp ogt <4 x float> %v317, zeroinitializer
  %v321 = select <4 x i1> %m320, <4 x float> %v317, <4 x float> zeroinitializer
  %v322 = fmul <4 x float> %v319, %v321
  %v323 = fadd <4 x float> %v307, %v286
  %v324 = fsub <4 x float> %v323, %v322
  %v325 = fdiv <4 x float> %v322, %v324
  %m326 = fcmp ogt <4 x float> %v325, %v237
  %m327 = fcmp ogt <4 x float> %v322, zeroinitializer
  %m328 = and <4 x i1> %m326, %m327
  %m329 = fcmp ogt <4 x float> %v324, zeroinitializer
  %m330 = and <4 x i1> %m328, %m329
  %v331 = bitcast <4 x i1> %m330 to i4
  %c332 = icmp ne i4 %v331, 0
  %i333 = add nsw i64 %index287, 4
  br label %loop287
done287:
  %c334 = xor i1 %carried287_0, true
  br i1 %c334, label %then335, label %after335
then335:
  %i336 = urem i64 %v276, 4
  %c337 = icmp eq i64 %i336, 0
  br i1 %c337, label %then338, label %after338
then338:
  %p339 = getelementptr inbounds float, ptr %p38, i64 %v276
  store <4 x float> zeroinitializer, ptr %p339, align 4
  %p340 = getelementptr inbounds float, ptr %p38, i64 %i39
  %p341 = getelementptr inbounds float, ptr %p340, i64 %v276
  store <4 x float> zeroinitializer, ptr %p341, align 4
  %i342 = mul nsw i64 %i39, 2
  %p343 = getelementptr inbounds float, ptr %p38, i64 %i342
  %p344 = getelementptr inbounds float, ptr %p343, i64 %v276
  store <4 x float> zeroinitializer, ptr %p344, align 4
  %i345 = mul nsw i64 %i39, 3
  %p346 = getelementptr inbounds float, ptr %p38, i64 %i345
  %p347 = getelementptr inbounds float, ptr %p346, i64 %v276
  store <4 x float> zeroinitializer, ptr %p347, align 4
  %i348 = mul nsw i64 %i39, 4
  %p349 = getelementptr inbounds float, ptr %p38, i64 %i348
  %p350 = getelementptr inbounds float, ptr %p349, i64 %v276
  store <4 x float> zeroinitializer, ptr %p350, align 4
  br label %after338
after338:
  %p351 = getelementptr inbounds float, ptr %p38, i64 %v276
  store float %v268, ptr %p351, align 4
  %p352 = getelementptr inbounds float, ptr %p38, i64 %i39
  %p353 = getelementptr inbounds float, ptr %p352, i64 %v276
  store float %v269, ptr %p353, align 4
  %i354 = mul nsw i64 %i39, 2
  %p355 = getelementptr inbounds float, ptr %p38, i64 %i354
  %p356 = getelementptr inbounds float, ptr %p355, i64 %v276
  store float %v270, ptr %p356, align 4
  %i357 = mul nsw i64 %i39, 3
  %p358 = getelementptr inbounds float, ptr %p38, i64 %i357
  %p359 = getelementptr inbounds float, ptr %p358, i64 %v276
  store float %v271, ptr %p359, align 4
  %i360 = mul nsw i64 %i39, 4
  %p361 = getelementptr inbounds float, ptr %p38, i64 %i360
  %p362 = getelementptr inbounds float, ptr %p361, i64 %v276
  store float %v274, ptr %p362, align 4
  %p363 = getelementptr inbounds float, ptr %p30, i64 %v276
  store i32 %v249, ptr %p363, align 4
  %i364 = add nsw i64 %v276, 1
  %p365 = getelementptr inbounds i64, ptr %scratch, i64 1
  store i64 %i364, ptr %p365, align 8
  br label %after335
after335:
  %i366 = add nsw i64 %index242, 1
  br label %loop242
done242:
  %p367 = getelementptr inbounds i64, ptr %scratch, i64 1
  %v368 = load i64, ptr %p367, align 8
  %v369 = trunc i64 %v368 to i32
  %p370 = getelementptr inbounds i32, ptr %p14, i64 %index21
  store i32 %v369, ptr %p370, align 4
  %i371 = sub nsw i64 %n20, %v368
  %i372 = udiv i64 %i371, 4
  %i373 = mul nsw i64 %i372, 4
  %i374 = add nsw i64 %v368, %i373
  br label %loop375
loop375:
  %index375 = phi i64 [%v368, %done242], [%i378, %body375]
  %c376 = icmp slt i64 %index375, %i374
  br i1 %c376, label %body375, label %done375
body375:
  %p377 = getelementptr inbounds float, ptr %p30, i64 %index375
  store <4 x i32> <i32 -1, i32 -1, i32 -1, i32 -1>, ptr %p377, align 1
  %i378 = add nsw i64 %index375, 4
  br label %loop375
done375:
  %i379 = sub nsw i64 %n20, %i374
  %c380 = icmp sgt i64 %i379, 0
  br i1 %c380, label %then381, label %after381
then381:
  %c382 = icmp sgt i64 %i379, 0
  %i383 = select i1 %c382, i64 %i379, i64 0
  %c384 = icmp slt i64 %i383, 4
  %i385 = select i1 %c384, i64 %i383, i64 4
  %v386 = trunc i64 %i385 to i32
  %v387 = insertelement <4 x i32> poison, i32 %v386, i64 0
  %v388 = shufflevector <4 x i32> %v387, <4 x i32> poison, <4 x i32> zeroinitializer
  %m389 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v388
  %p390 = getelementptr inbounds float, ptr %p30, i64 %i374
  call void @llvm.masked.store.v4i32.p0(<4 x i32> <i32 -1, i32 -1, i32 -1, i32 -1>, ptr %p390, i32 1, <4 x i1> %m389)
  br label %after381
after381:
  %i391 = add nsw i64 %index21, 1
  br label %loop21
done21:
  ret void
}
