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
  %index13 = phi i64 [%first, %entry], [%i296, %done284]
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
  %index35 = phi i64 [0, %body13], [%i48, %body35]
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
  %m45 = fcmp uno float %v39, %v39
  %v46 = select i1 %m45, i32 -1, i32 %v44
  %p47 = getelementptr inbounds float, ptr %p27, i64 %index35
  store i32 %v46, ptr %p47, align 4
  %i48 = add nsw i64 %index35, 1
  br label %loop35
done35:
  store i64 0, ptr %scratch, align 8
  %v49 = insertelement <4 x i32> poison, i32 -1, i64 0
  %v50 = shufflevector <4 x i32> %v49, <4 x i32> poison, <4 x i32> zeroinitializer
  %i51 = udiv i64 %n8, 4
  %i52 = mul nsw i64 %i51, 4
  br label %loop53
loop53:
  %index53 = phi i64 [0, %done35], [%i76, %done64]
  %c54 = icmp slt i64 %index53, %i52
  br i1 %c54, label %body53, label %done53
body53:
  %p55 = getelementptr inbounds float, ptr %p27, i64 %index53
  %v56 = load <4 x i32>, ptr %p55, align 1
  %m57 = icmp ule <4 x i32> %v56, %v50
  %v58 = bitcast <4 x i1> %m57 to i4
  %c59 = icmp ne i4 %v58, 0
  %i60 = add nsw i64 %index53, 4
  %c61 = icmp slt i64 %i60, %n8
  %i62 = select i1 %c61, i64 %i60, i64 %n8
  %v63 = select i1 %c59, i64 %i62, i64 %index53
  br label %loop64
loop64:
  %index64 = phi i64 [%index53, %body53], [%i75, %body64]
  %c65 = icmp slt i64 %index64, %v63
  br i1 %c65, label %body64, label %done64
body64:
  %p66 = getelementptr inbounds float, ptr %p27, i64 %index64
  %v67 = load i32, ptr %p66, align 4
  %v68 = load i64, ptr %scratch, align 8
  %p69 = getelementptr inbounds float, ptr %p28, i64 %v68
  store i32 %v67, ptr %p69, align 4
  %v70 = trunc i64 %index64 to i32
  %p71 = getelementptr inbounds float, ptr %p30, i64 %v68
  store i32 %v70, ptr %p71, align 4
  %m72 = icmp ule i32 %v67, -1
  %i73 = zext i1 %m72 to i64
  %i74 = add nsw i64 %v68, %i73
  store i64 %i74, ptr %scratch, align 8
  %i75 = add nsw i64 %index64, 1
  br label %loop64
done64:
  %i76 = add nsw i64 %index53, 4
  br label %loop53
done53:
  %i77 = sub nsw i64 %n8, %i52
  %c78 = icmp sgt i64 %i77, 0
  br i1 %c78, label %then79, label %after79
then79:
  %c80 = icmp sgt i64 %i77, 0
  %i81 = select i1 %c80, i64 %i77, i64 0
  %c82 = icmp slt i64 %i81, 4
  %i83 = select i1 %c82, i64 %i81, i64 4
  %v84 = trunc i64 %i83 to i32
  %v85 = insertelement <4 x i32> poison, i32 %v84, i64 0
  %v86 = shufflevector <4 x i32> %v85, <4 x i32> poison, <4 x i32> zeroinitializer
  %m87 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v86
  %p88 = getelementptr inbounds float, ptr %p27, i64 %i52
  %v89 = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %p88, i32 1, <4 x i1> %m87, <4 x i32> zeroinitializer)
  %m90 = icmp ule <4 x i32> %v89, %v50
  %v91 = bitcast <4 x i1> %m90 to i4
  %c92 = icmp ne i4 %v91, 0
  %i93 = add nsw i64 %i52, 4
  %c94 = icmp slt i64 %i93, %n8
  %i95 = select i1 %c94, i64 %i93, i64 %n8
  %v96 = select i1 %c92, i64 %i95, i64 %i52
  br label %loop97
loop97:
  %index97 = phi i64 [%i52, %then79], [%i108, %body97]
  %c98 = icmp slt i64 %index97, %v96
  br i1 %c98, label %body97, label %done97
body97:
  %p99 = getelementptr inbounds float, ptr %p27, i64 %index97
  %v100 = load i32, ptr %p99, align 4
  %v101 = load i64, ptr %scratch, align 8
  %p102 = getelementptr inbounds float, ptr %p28, i64 %v101
  store i32 %v100, ptr %p102, align 4
  %v103 = trunc i64 %index97 to i32
  %p104 = getelementptr inbounds float, ptr %p30, i64 %v101
  store i32 %v103, ptr %p104, align 4
  %m105 = icmp ule i32 %v100, -1
  %i106 = zext i1 %m105 to i64
  %i107 = add nsw i64 %v101, %i106
  store i64 %i107, ptr %scratch, align 8
  %i108 = add nsw i64 %index97, 1
  br label %loop97
done97:
  br label %after79
after79:
  %v109 = load i64, ptr %scratch, align 8
  %c110 = icmp sgt i64 %v109, 1
  br i1 %c110, label %then111, label %after111
then111:
  br label %loop112
loop112:
  %index112 = phi i64 [0, %then111], [%i115, %loop112]
  %i113 = add nsw i64 %index112, 8
  %p114 = getelementptr inbounds i64, ptr %scratch, i64 %i113
  store i64 0, ptr %p114, align 8
  %i115 = add nsw i64 %index112, 1
  %c116 = icmp slt i64 %i115, 256
  br i1 %c116, label %loop112, label %done112
done112:
  br label %loop117
loop117:
  %index117 = phi i64 [0, %done112], [%i129, %body117]
  %c118 = icmp slt i64 %index117, %v109
  br i1 %c118, label %body117, label %done117
body117:
  %p119 = getelementptr inbounds float, ptr %p28, i64 %index117
  %v120 = load i32, ptr %p119, align 4
  %v121 = lshr i32 %v120, 0
  %v122 = and i32 %v121, 255
  %i123 = zext i32 %v122 to i64
  %i124 = add nsw i64 %i123, 8
  %p125 = getelementptr inbounds i64, ptr %scratch, i64 %i124
  %v126 = load i64, ptr %p125, align 8
  %i127 = add nsw i64 %v126, 1
  %p128 = getelementptr inbounds i64, ptr %scratch, i64 %i124
  store i64 %i127, ptr %p128, align 8
  %i129 = add nsw i64 %index117, 1
  br label %loop117
done117:
  br label %loop130
loop130:
  %index130 = phi i64 [0, %done117], [%i136, %loop130]
  %carried130_0 = phi i64 [0, %done117], [%i135, %loop130]
  %i131 = add nsw i64 %index130, 8
  %p132 = getelementptr inbounds i64, ptr %scratch, i64 %i131
  %v133 = load i64, ptr %p132, align 8
  %p134 = getelementptr inbounds i64, ptr %scratch, i64 %i131
  store i64 %carried130_0, ptr %p134, align 8
  %i135 = add nsw i64 %carried130_0, %v133
  %i136 = add nsw i64 %index130, 1
  %c137 = icmp slt i64 %i136, 256
  br i1 %c137, label %loop130, label %done130
done130:
  br label %loop138
loop138:
  %index138 = phi i64 [0, %done130], [%i154, %body138]
  %c139 = icmp slt i64 %index138, %v109
  br i1 %c139, label %body138, label %done138
body138:
  %p140 = getelementptr inbounds float, ptr %p28, i64 %index138
  %v141 = load i32, ptr %p140, align 4
  %v142 = lshr i32 %v141, 0
  %v143 = and i32 %v142, 255
  %i144 = zext i32 %v143 to i64
  %i145 = add nsw i64 %i144, 8
  %p146 = getelementptr inbounds i64, ptr %scratch, i64 %i145
  %v147 = load i64, ptr %p146, align 8
  %i148 = add nsw i64 %v147, 1
  %p149 = getelementptr inbounds i64, ptr %scratch, i64 %i145
  store i64 %i148, ptr %p149, align 8
  %p150 = getelementptr inbounds float, ptr %p32, i64 %v147
  store i32 %v141, ptr %p150, align 4
  %p151 = getelementptr inbounds float, ptr %p30, i64 %index138
  %v152 = load i32, ptr %p151, align 4
  %p153 = getelementptr inbounds float, ptr %p34, i64 %v147
  store i32 %v152, ptr %p153, align 4
  %i154 = add nsw i64 %index138, 1
  br label %loop138
done138:
  br label %loop155
loop155:
  %index155 = phi i64 [0, %done138], [%i158, %loop155]
  %i156 = add nsw i64 %index155, 8
  %p157 = getelementptr inbounds i64, ptr %scratch, i64 %i156
  store i64 0, ptr %p157, align 8
  %i158 = add nsw i64 %index155, 1
  %c159 = icmp slt i64 %i158, 256
  br i1 %c159, label %loop155, label %done155
done155:
  br label %loop160
loop160:
  %index160 = phi i64 [0, %done155], [%i172, %body160]
  %c161 = icmp slt i64 %index160, %v109
  br i1 %c161, label %body160, label %done160
body160:
  %p162 = getelementptr inbounds float, ptr %p32, i64 %index160
  %v163 = load i32, ptr %p162, align 4
  %v164 = lshr i32 %v163, 8
  %v165 = and i32 %v164, 255
  %i166 = zext i32 %v165 to i64
  %i167 = add nsw i64 %i166, 8
  %p168 = getelementptr inbounds i64, ptr %scratch, i64 %i167
  %v169 = load i64, ptr %p168, align 8
  %i170 = add nsw i64 %v169, 1
  %p171 = getelementptr inbounds i64, ptr %scratch, i64 %i167
  store i64 %i170, ptr %p171, align 8
  %i172 = add nsw i64 %index160, 1
  br label %loop160
done160:
  br label %loop173
loop173:
  %index173 = phi i64 [0, %done160], [%i179, %loop173]
  %carried173_0 = phi i64 [0, %done160], [%i178, %loop173]
  %i174 = add nsw i64 %index173, 8
  %p175 = getelementptr inbounds i64, ptr %scratch, i64 %i174
  %v176 = load i64, ptr %p175, align 8
  %p177 = getelementptr inbounds i64, ptr %scratch, i64 %i174
  store i64 %carried173_0, ptr %p177, align 8
  %i178 = add nsw i64 %carried173_0, %v176
  %i179 = add nsw i64 %index173, 1
  %c180 = icmp slt i64 %i179, 256
  br i1 %c180, label %loop173, label %done173
done173:
  br label %loop181
loop181:
  %index181 = phi i64 [0, %done173], [%i197, %body181]
  %c182 = icmp slt i64 %index181, %v109
  br i1 %c182, label %body181, label %done181
body181:
  %p183 = getelementptr inbounds float, ptr %p32, i64 %index181
  %v184 = load i32, ptr %p183, align 4
  %v185 = lshr i32 %v184, 8
  %v186 = and i32 %v185, 255
  %i187 = zext i32 %v186 to i64
  %i188 = add nsw i64 %i187, 8
  %p189 = getelementptr inbounds i64, ptr %scratch, i64 %i188
  %v190 = load i64, ptr %p189, align 8
  %i191 = add nsw i64 %v190, 1
  %p192 = getelementptr inbounds i64, ptr %scratch, i64 %i188
  store i64 %i191, ptr %p192, align 8
  %p193 = getelementptr inbounds float, ptr %p28, i64 %v190
  store i32 %v184, ptr %p193, align 4
  %p194 = getelementptr inbounds float, ptr %p34, i64 %index181
  %v195 = load i32, ptr %p194, align 4
  %p196 = getelementptr inbounds float, ptr %p30, i64 %v190
  store i32 %v195, ptr %p196, align 4
  %i197 = add nsw i64 %index181, 1
  br label %loop181
done181:
  br label %loop198
loop198:
  %index198 = phi i64 [0, %done181], [%i201, %loop198]
  %i199 = add nsw i64 %index198, 8
  %p200 = getelementptr inbounds i64, ptr %scratch, i64 %i199
  store i64 0, ptr %p200, align 8
  %i201 = add nsw i64 %index198, 1
  %c202 = icmp slt i64 %i201, 256
  br i1 %c202, label %loop198, label %done198
done198:
  br label %loop203
loop203:
  %index203 = phi i64 [0, %done198], [%i215, %body203]
  %c204 = icmp slt i64 %index203, %v109
  br i1 %c204, label %body203, label %done203
body203:
  %p205 = getelementptr inbounds float, ptr %p28, i64 %index203
  %v206 = load i32, ptr %p205, align 4
  %v207 = lshr i32 %v206, 16
  %v208 = and i32 %v207, 255
  %i209 = zext i32 %v208 to i64
  %i210 = add nsw i64 %i209, 8
  %p211 = getelementptr inbounds i64, ptr %scratch, i64 %i210
  %v212 = load i64, ptr %p211, align 8
  %i213 = add nsw i64 %v212, 1
  %p214 = getelementptr inbounds i64, ptr %scratch, i64 %i210
  store i64 %i213, ptr %p214, align 8
  %i215 = add nsw i64 %index203, 1
  br label %loop203
done203:
  br label %loop216
loop216:
  %index216 = phi i64 [0, %done203], [%i222, %loop216]
  %carried216_0 = phi i64 [0, %done203], [%i221, %loop216]
  %i217 = add nsw i64 %index216, 8
  %p218 = getelementptr inbounds i64, ptr %scratch, i64 %i217
  %v219 = load i64, ptr %p218, align 8
  %p220 = getelementptr inbounds i64, ptr %scratch, i64 %i217
  store i64 %carried216_0, ptr %p220, align 8
  %i221 = add nsw i64 %carried216_0, %v219
  %i222 = add nsw i64 %index216, 1
  %c223 = icmp slt i64 %i222, 256
  br i1 %c223, label %loop216, label %done216
done216:
  br label %loop224
loop224:
  %index224 = phi i64 [0, %done216], [%i240, %body224]
  %c225 = icmp slt i64 %index224, %v109
  br i1 %c225, label %body224, label %done224
body224:
  %p226 = getelementptr inbounds float, ptr %p28, i64 %index224
  %v227 = load i32, ptr %p226, align 4
  %v228 = lshr i32 %v227, 16
  %v229 = and i32 %v228, 255
  %i230 = zext i32 %v229 to i64
  %i231 = add nsw i64 %i230, 8
  %p232 = getelementptr inbounds i64, ptr %scratch, i64 %i231
  %v233 = load i64, ptr %p232, align 8
  %i234 = add nsw i64 %v233, 1
  %p235 = getelementptr inbounds i64, ptr %scratch, i64 %i231
  store i64 %i234, ptr %p235, align 8
  %p236 = getelementptr inbounds float, ptr %p32, i64 %v233
  store i32 %v227, ptr %p236, align 4
  %p237 = getelementptr inbounds float, ptr %p30, i64 %index224
  %v238 = load i32, ptr %p237, align 4
  %p239 = getelementptr inbounds float, ptr %p34, i64 %v233
  store i32 %v238, ptr %p239, align 4
  %i240 = add nsw i64 %index224, 1
  br label %loop224
done224:
  br label %loop241
loop241:
  %index241 = phi i64 [0, %done224], [%i244, %loop241]
  %i242 = add nsw i64 %index241, 8
  %p243 = getelementptr inbounds i64, ptr %scratch, i64 %i242
  store i64 0, ptr %p243, align 8
  %i244 = add nsw i64 %index241, 1
  %c245 = icmp slt i64 %i244, 256
  br i1 %c245, label %loop241, label %done241
done241:
  br label %loop246
loop246:
  %index246 = phi i64 [0, %done241], [%i258, %body246]
  %c247 = icmp slt i64 %index246, %v109
  br i1 %c247, label %body246, label %done246
body246:
  %p248 = getelementptr inbounds float, ptr %p32, i64 %index246
  %v249 = load i32, ptr %p248, align 4
  %v250 = lshr i32 %v249, 24
  %v251 = and i32 %v250, 255
  %i252 = zext i32 %v251 to i64
  %i253 = add nsw i64 %i252, 8
  %p254 = getelementptr inbounds i64, ptr %scratch, i64 %i253
  %v255 = load i64, ptr %p254, align 8
  %i256 = add nsw i64 %v255, 1
  %p257 = getelementptr inbounds i64, ptr %scratch, i64 %i253
  store i64 %i256, ptr %p257, align 8
  %i258 = add nsw i64 %index246, 1
  br label %loop246
done246:
  br label %loop259
loop259:
  %index259 = phi i64 [0, %done246], [%i265, %loop259]
  %carried259_0 = phi i64 [0, %done246], [%i264, %loop259]
  %i260 = add nsw i64 %index259, 8
  %p261 = getelementptr inbounds i64, ptr %scratch, i64 %i260
  %v262 = load i64, ptr %p261, align 8
  %p263 = getelementptr inbounds i64, ptr %scratch, i64 %i260
  store i64 %carried259_0, ptr %p263, align 8
  %i264 = add nsw i64 %carried259_0, %v262
  %i265 = add nsw i64 %index259, 1
  %c266 = icmp slt i64 %i265, 256
  br i1 %c266, label %loop259, label %done259
done259:
  br label %loop267
loop267:
  %index267 = phi i64 [0, %done259], [%i283, %body267]
  %c268 = icmp slt i64 %index267, %v109
  br i1 %c268, label %body267, label %done267
body267:
  %p269 = getelementptr inbounds float, ptr %p32, i64 %index267
  %v270 = load i32, ptr %p269, align 4
  %v271 = lshr i32 %v270, 24
  %v272 = and i32 %v271, 255
  %i273 = zext i32 %v272 to i64
  %i274 = add nsw i64 %i273, 8
  %p275 = getelementptr inbounds i64, ptr %scratch, i64 %i274
  %v276 = load i64, ptr %p275, align 8
  %i277 = add nsw i64 %v276, 1
  %p278 = getelementptr inbounds i64, ptr %scratch, i64 %i274
  store i64 %i277, ptr %p278, align 8
  %p279 = getelementptr inbounds float, ptr %p28, i64 %v276
  store i32 %v270, ptr %p279, align 4
  %p280 = getelementptr inbounds float, ptr %p34, i64 %index267
  %v281 = load i32, ptr %p280, align 4
  %p282 = getelementptr inbounds float, ptr %p30, i64 %v276
  store i32 %v281, ptr %p282, align 4
  %i283 = add nsw i64 %index267, 1
  br label %loop267
done267:
  br label %after111
after111:
  br label %loop284
loop284:
  %index284 = phi i64 [0, %after111], [%i295, %body284]
  %c285 = icmp slt i64 %index284, %n10
  br i1 %c285, label %body284, label %done284
body284:
  %p286 = getelementptr inbounds float, ptr %p30, i64 %index284
  %v287 = load i32, ptr %p286, align 4
  %i288 = zext i32 %v287 to i64
  %i289 = mul nsw i64 %i288, %n12
  %p290 = getelementptr inbounds float, ptr %p22, i64 %i289
  %v291 = load float, ptr %p290, align 4
  %i292 = mul nsw i64 %index284, %n12
  %p293 = getelementptr inbounds float, ptr %p24, i64 %i292
  store float %v291, ptr %p293, align 4
  %p294 = getelementptr inbounds i64, ptr %p26, i64 %i292
  store i64 %i288, ptr %p294, align 8
  %i295 = add nsw i64 %index284, 1
  br label %loop284
done284:
  %i296 = add nsw i64 %index13, 1
  br label %loop13
done13:
  ret void
}
