declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
define void @kernel(ptr noalias readonly %arguments, i64 %first, i64 %last, ptr %scratch) nounwind {
entry:
  %v1 = getelementptr inbounds i64, ptr %arguments, i64 0
  %p2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr inbounds i64, ptr %arguments, i64 1
  %p4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i64, ptr %arguments, i64 2
  %n6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %arguments, i64 3
  %n8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %arguments, i64 4
  %n10 = load i64, ptr %v9, align 8
  %i11 = mul nsw i64 %n6, 8
  %i12 = mul nsw i64 %n10, %i11
  %i13 = add nsw i64 %i12, 16
  br label %loop14
loop14:
  %index14 = phi i64 [%first, %entry], [%i270, %done56]
  %c15 = icmp slt i64 %index14, %last
  br i1 %c15, label %body14, label %done14
body14:
  %i16 = urem i64 %index14, %n10
  %i17 = udiv i64 %index14, %n10
  %i18 = mul nsw i64 %i17, 4
  %i19 = sub nsw i64 %n6, %i18
  %c20 = icmp slt i64 %i19, 4
  %i21 = select i1 %c20, i64 %i19, i64 4
  %i22 = mul nsw i64 %i16, %i11
  %i23 = mul nsw i64 %i18, 8
  %p24 = getelementptr inbounds float, ptr %p4, i64 %i22
  %p25 = getelementptr inbounds float, ptr %p24, i64 %i23
  %i26 = mul nsw i64 %i16, 8
  %i27 = mul nsw i64 %n6, %n8
  %i28 = mul nsw i64 %i18, %n8
  %p29 = getelementptr inbounds float, ptr %p2, i64 %i28
  %p30 = getelementptr inbounds float, ptr %p29, i64 %i26
  %i31 = sub nsw i64 %n8, %i26
  %c32 = icmp sgt i64 %i31, 0
  %i33 = select i1 %c32, i64 %i31, i64 0
  %c34 = icmp slt i64 %i33, 4
  %i35 = select i1 %c34, i64 %i33, i64 4
  %v36 = trunc i64 %i35 to i32
  %v37 = insertelement <4 x i32> poison, i32 %v36, i64 0
  %v38 = shufflevector <4 x i32> %v37, <4 x i32> poison, <4 x i32> zeroinitializer
  %m39 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v38
  %i40 = sub nsw i64 %i31, 4
  %c41 = icmp sgt i64 %i40, 0
  %i42 = select i1 %c41, i64 %i40, i64 0
  %c43 = icmp slt i64 %i42, 4
  %i44 = select i1 %c43, i64 %i42, i64 4
  %v45 = trunc i64 %i44 to i32
  %v46 = insertelement <4 x i32> poison, i32 %v45, i64 0
  %v47 = shufflevector <4 x i32> %v46, <4 x i32> poison, <4 x i32> zeroinitializer
  %m48 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v47
  %i49 = mul nsw i64 %i27, 2
  %i50 = mul nsw i64 %i27, 3
  %i51 = mul nsw i64 %i27, 4
  %i52 = mul nsw i64 %i27, 5
  %i53 = mul nsw i64 %i27, 6
  %i54 = mul nsw i64 %i27, 7
  %i55 = mul nsw i64 %i27, 8
  br label %loop56
loop56:
  %index56 = phi i64 [0, %body14], [%i269, %body56]
  %c57 = icmp slt i64 %index56, %i21
  br i1 %c57, label %body56, label %done56
body56:
  %i58 = mul nsw i64 %index56, %n8
  %p59 = getelementptr inbounds float, ptr %p30, i64 %i58
  %i60 = mul nsw i64 %index56, 8
  %p61 = getelementptr inbounds float, ptr %p25, i64 %i60
  %i62 = mul nsw i64 4, %n8
  %p63 = getelementptr inbounds float, ptr %p59, i64 %i62
  call void @llvm.prefetch.p0(ptr %p63, i32 0, i32 3, i32 1)
  %p64 = getelementptr inbounds float, ptr %p63, i64 4
  call void @llvm.prefetch.p0(ptr %p64, i32 0, i32 3, i32 1)
  %i65 = mul nsw i64 4, %n8
  %p66 = getelementptr inbounds float, ptr %p59, i64 %i27
  %p67 = getelementptr inbounds float, ptr %p66, i64 %i65
  call void @llvm.prefetch.p0(ptr %p67, i32 0, i32 3, i32 1)
  %p68 = getelementptr inbounds float, ptr %p67, i64 4
  call void @llvm.prefetch.p0(ptr %p68, i32 0, i32 3, i32 1)
  %i69 = mul nsw i64 4, %n8
  %p70 = getelementptr inbounds float, ptr %p59, i64 %i49
  %p71 = getelementptr inbounds float, ptr %p70, i64 %i69
  call void @llvm.prefetch.p0(ptr %p71, i32 0, i32 3, i32 1)
  %p72 = getelementptr inbounds float, ptr %p71, i64 4
  call void @llvm.prefetch.p0(ptr %p72, i32 0, i32 3, i32 1)
  %i73 = mul nsw i64 4, %n8
  %p74 = getelementptr inbounds float, ptr %p59, i64 %i50
  %p75 = getelementptr inbounds float, ptr %p74, i64 %i73
  call void @llvm.prefetch.p0(ptr %p75, i32 0, i32 3, i32 1)
  %p76 = getelementptr inbounds float, ptr %p75, i64 4
  call void @llvm.prefetch.p0(ptr %p76, i32 0, i32 3, i32 1)
  %i77 = mul nsw i64 4, %n8
  %p78 = getelementptr inbounds float, ptr %p59, i64 %i51
  %p79 = getelementptr inbounds float, ptr %p78, i64 %i77
  call void @llvm.prefetch.p0(ptr %p79, i32 0, i32 3, i32 1)
  %p80 = getelementptr inbounds float, ptr %p79, i64 4
  call void @llvm.prefetch.p0(ptr %p80, i32 0, i32 3, i32 1)
  %i81 = mul nsw i64 4, %n8
  %p82 = getelementptr inbounds float, ptr %p59, i64 %i52
  %p83 = getelementptr inbounds float, ptr %p82, i64 %i81
  call void @llvm.prefetch.p0(ptr %p83, i32 0, i32 3, i32 1)
  %p84 = getelementptr inbounds float, ptr %p83, i64 4
  call void @llvm.prefetch.p0(ptr %p84, i32 0, i32 3, i32 1)
  %i85 = mul nsw i64 4, %n8
  %p86 = getelementptr inbounds float, ptr %p59, i64 %i53
  %p87 = getelementptr inbounds float, ptr %p86, i64 %i85
  call void @llvm.prefetch.p0(ptr %p87, i32 0, i32 3, i32 1)
  %p88 = getelementptr inbounds float, ptr %p87, i64 4
  call void @llvm.prefetch.p0(ptr %p88, i32 0, i32 3, i32 1)
  %i89 = mul nsw i64 4, %n8
  %p90 = getelementptr inbounds float, ptr %p59, i64 %i54
  %p91 = getelementptr inbounds float, ptr %p90, i64 %i89
  call void @llvm.prefetch.p0(ptr %p91, i32 0, i32 3, i32 1)
  %p92 = getelementptr inbounds float, ptr %p91, i64 4
  call void @llvm.prefetch.p0(ptr %p92, i32 0, i32 3, i32 1)
  %i93 = mul nsw i64 4, %n8
  %p94 = getelementptr inbounds float, ptr %p59, i64 %i55
  %p95 = getelementptr inbounds float, ptr %p94, i64 %i93
  call void @llvm.prefetch.p0(ptr %p95, i32 0, i32 3, i32 1)
  %p96 = getelementptr inbounds float, ptr %p95, i64 4
  call void @llvm.prefetch.p0(ptr %p96, i32 0, i32 3, i32 1)
  %v97 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p59, i32 1, <4 x i1> %m39, <4 x float> zeroinitializer)
  %p98 = getelementptr inbounds float, ptr %p59, i64 %i27
  %v99 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p98, i32 1, <4 x i1> %m39, <4 x float> zeroinitializer)
  %p100 = getelementptr inbounds float, ptr %p59, i64 %i49
  %v101 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p100, i32 1, <4 x i1> %m39, <4 x float> zeroinitializer)
  %p102 = getelementptr inbounds float, ptr %p59, i64 %i50
  %v103 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p102, i32 1, <4 x i1> %m39, <4 x float> zeroinitializer)
  %p104 = getelementptr inbounds float, ptr %p59, i64 %i51
  %v105 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p104, i32 1, <4 x i1> %m39, <4 x float> zeroinitializer)
  %p106 = getelementptr inbounds float, ptr %p59, i64 %i52
  %v107 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p106, i32 1, <4 x i1> %m39, <4 x float> zeroinitializer)
  %p108 = getelementptr inbounds float, ptr %p59, i64 %i53
  %v109 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p108, i32 1, <4 x i1> %m39, <4 x float> zeroinitializer)
  %p110 = getelementptr inbounds float, ptr %p59, i64 %i54
  %v111 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p110, i32 1, <4 x i1> %m39, <4 x float> zeroinitializer)
  %p112 = getelementptr inbounds float, ptr %p59, i64 %i55
  %v113 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p112, i32 1, <4 x i1> %m39, <4 x float> zeroinitializer)
  %v114 = fadd <4 x float> %v97, %v109
  %v115 = fadd <4 x float> %v114, %v103
  %v116 = fmul <4 x float> %v115, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v117 = fsub <4 x float> %v114, %v103
  %v118 = fmul <4 x float> %v117, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v119 = fadd <4 x float> %v99, %v111
  %v120 = fadd <4 x float> %v119, %v105
  %v121 = fmul <4 x float> %v120, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v122 = fsub <4 x float> %v119, %v105
  %v123 = fmul <4 x float> %v122, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v124 = fadd <4 x float> %v101, %v113
  %v125 = fadd <4 x float> %v124, %v107
  %v126 = fmul <4 x float> %v125, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v127 = fsub <4 x float> %v124, %v107
  %v128 = fmul <4 x float> %v127, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v129 = fadd <4 x float> %v97, %v101
  %v130 = fadd <4 x float> %v129, %v99
  %v131 = fmul <4 x float> %v130, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v132 = fsub <4 x float> %v129, %v99
  %v133 = fmul <4 x float> %v132, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  store <4 x float> %v97, ptr %p61, align 4
  %p134 = getelementptr inbounds float, ptr %p61, i64 %i13
  store <4 x float> %v131, ptr %p134, align 4
  %i135 = mul nsw i64 %i13, 2
  %p136 = getelementptr inbounds float, ptr %p61, i64 %i135
  store <4 x float> %v133, ptr %p136, align 4
  %i137 = mul nsw i64 %i13, 3
  %p138 = getelementptr inbounds float, ptr %p61, i64 %i137
  store <4 x float> %v101, ptr %p138, align 4
  %v139 = fadd <4 x float> %v116, %v126
  %v140 = fadd <4 x float> %v139, %v121
  %v141 = fmul <4 x float> %v140, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v142 = fsub <4 x float> %v139, %v121
  %v143 = fmul <4 x float> %v142, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i144 = mul nsw i64 %i13, 4
  %p145 = getelementptr inbounds float, ptr %p61, i64 %i144
  store <4 x float> %v116, ptr %p145, align 4
  %i146 = mul nsw i64 %i13, 5
  %p147 = getelementptr inbounds float, ptr %p61, i64 %i146
  store <4 x float> %v141, ptr %p147, align 4
  %i148 = mul nsw i64 %i13, 6
  %p149 = getelementptr inbounds float, ptr %p61, i64 %i148
  store <4 x float> %v143, ptr %p149, align 4
  %i150 = mul nsw i64 %i13, 7
  %p151 = getelementptr inbounds float, ptr %p61, i64 %i150
  store <4 x float> %v126, ptr %p151, align 4
  %v152 = fadd <4 x float> %v118, %v128
  %v153 = fadd <4 x float> %v152, %v123
  %v154 = fmul <4 x float> %v153, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v155 = fsub <4 x float> %v152, %v123
  %v156 = fmul <4 x float> %v155, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i157 = mul nsw i64 %i13, 8
  %p158 = getelementptr inbounds float, ptr %p61, i64 %i157
  store <4 x float> %v118, ptr %p158, align 4
  %i159 = mul nsw i64 %i13, 9
  %p160 = getelementptr inbounds float, ptr %p61, i64 %i159
  store <4 x float> %v154, ptr %p160, align 4
  %i161 = mul nsw i64 %i13, 10
  %p162 = getelementptr inbounds float, ptr %p61, i64 %i161
  store <4 x float> %v156, ptr %p162, align 4
  %i163 = mul nsw i64 %i13, 11
  %p164 = getelementptr inbounds float, ptr %p61, i64 %i163
  store <4 x float> %v128, ptr %p164, align 4
  %v165 = fadd <4 x float> %v109, %v113
  %v166 = fadd <4 x float> %v165, %v111
  %v167 = fmul <4 x float> %v166, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v168 = fsub <4 x float> %v165, %v111
  %v169 = fmul <4 x float> %v168, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i170 = mul nsw i64 %i13, 12
  %p171 = getelementptr inbounds float, ptr %p61, i64 %i170
  store <4 x float> %v109, ptr %p171, align 4
  %i172 = mul nsw i64 %i13, 13
  %p173 = getelementptr inbounds float, ptr %p61, i64 %i172
  store <4 x float> %v167, ptr %p173, align 4
  %i174 = mul nsw i64 %i13, 14
  %p175 = getelementptr inbounds float, ptr %p61, i64 %i174
  store <4 x float> %v169, ptr %p175, align 4
  %i176 = mul nsw i64 %i13, 15
  %p177 = getelementptr inbounds float, ptr %p61, i64 %i176
  store <4 x float> %v113, ptr %p177, align 4
  %p178 = getelementptr inbounds float, ptr %p59, i64 4
  %v179 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p178, i32 1, <4 x i1> %m48, <4 x float> zeroinitializer)
  %p180 = getelementptr inbounds float, ptr %p59, i64 %i27
  %p181 = getelementptr inbounds float, ptr %p180, i64 4
  %v182 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p181, i32 1, <4 x i1> %m48, <4 x float> zeroinitializer)
  %p183 = getelementptr inbounds float, ptr %p59, i64 %i49
  %p184 = getelementptr inbounds float, ptr %p183, i64 4
  %v185 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p184, i32 1, <4 x i1> %m48, <4 x float> zeroinitializer)
  %p186 = getelementptr inbounds float, ptr %p59, i64 %i50
  %p187 = getelementptr inbounds float, ptr %p186, i64 4
  %v188 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p187, i32 1, <4 x i1> %m48, <4 x float> zeroinitializer)
  %p189 = getelementptr inbounds float, ptr %p59, i64 %i51
  %p190 = getelementptr inbounds float, ptr %p189, i64 4
  %v191 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p190, i32 1, <4 x i1> %m48, <4 x float> zeroinitializer)
  %p192 = getelementptr inbounds float, ptr %p59, i64 %i52
  %p193 = getelementptr inbounds float, ptr %p192, i64 4
  %v194 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p193, i32 1, <4 x i1> %m48, <4 x float> zeroinitializer)
  %p195 = getelementptr inbounds float, ptr %p59, i64 %i53
  %p196 = getelementptr inbounds float, ptr %p195, i64 4
  %v197 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p196, i32 1, <4 x i1> %m48, <4 x float> zeroinitializer)
  %p198 = getelementptr inbounds float, ptr %p59, i64 %i54
  %p199 = getelementptr inbounds float, ptr %p198, i64 4
  %v200 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p199, i32 1, <4 x i1> %m48, <4 x float> zeroinitializer)
  %p201 = getelementptr inbounds float, ptr %p59, i64 %i55
  %p202 = getelementptr inbounds float, ptr %p201, i64 4
  %v203 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p202, i32 1, <4 x i1> %m48, <4 x float> zeroinitializer)
  %p204 = getelementptr inbounds float, ptr %p61, i64 4
  %v205 = fadd <4 x float> %v179, %v197
  %v206 = fadd <4 x float> %v205, %v188
  %v207 = fmul <4 x float> %v206, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v208 = fsub <4 x float> %v205, %v188
  %v209 = fmul <4 x float> %v208, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v210 = fadd <4 x float> %v182, %v200
  %v211 = fadd <4 x float> %v210, %v191
  %v212 = fmul <4 x float> %v211, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v213 = fsub <4 x float> %v210, %v191
  %v214 = fmul <4 x float> %v213, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v215 = fadd <4 x float> %v185, %v203
  %v216 = fadd <4 x float> %v215, %v194
  %v217 = fmul <4 x float> %v216, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v218 = fsub <4 x float> %v215, %v194
  %v219 = fmul <4 x float> %v218, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v220 = fadd <4 x float> %v179, %v185
  %v221 = fadd <4 x float> %v220, %v182
  %v222 = fmul <4 x float> %v221, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v223 = fsub <4 x float> %v220, %v182
  %v224 = fmul <4 x float> %v223, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  store <4 x float> %v179, ptr %p204, align 4
  %p225 = getelementptr inbounds float, ptr %p204, i64 %i13
  store <4 x float> %v222, ptr %p225, align 4
  %i226 = mul nsw i64 %i13, 2
  %p227 = getelementptr inbounds float, ptr %p204, i64 %i226
  store <4 x float> %v224, ptr %p227, align 4
  %i228 = mul nsw i64 %i13, 3
  %p229 = getelementptr inbounds float, ptr %p204, i64 %i228
  store <4 x float> %v185, ptr %p229, align 4
  %v230 = fadd <4 x float> %v207, %v217
  %v231 = fadd <4 x float> %v230, %v212
  %v232 = fmul <4 x float> %v231, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v233 = fsub <4 x float> %v230, %v212
  %v234 = fmul <4 x float> %v233, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i235 = mul nsw i64 %i13, 4
  %p236 = getelementptr inbounds float, ptr %p204, i64 %i235
  store <4 x float> %v207, ptr %p236, align 4
  %i237 = mul nsw i64 %i13, 5
  %p238 = getelementptr inbounds float, ptr %p204, i64 %i237
  store <4 x float> %v232, ptr %p238, align 4
  %i239 = mul nsw i64 %i13, 6
  %p240 = getelementptr inbounds float, ptr %p204, i64 %i239
  store <4 x float> %v234, ptr %p240, align 4
  %i241 = mul nsw i64 %i13, 7
  %p242 = getelementptr inbounds float, ptr %p204, i64 %i241
  store <4 x float> %v217, ptr %p242, align 4
  %v243 = fadd <4 x float> %v209, %v219
  %v244 = fadd <4 x float> %v243, %v214
  %v245 = fmul <4 x float> %v244, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v246 = fsub <4 x float> %v243, %v214
  %v247 = fmul <4 x float> %v246, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i248 = mul nsw i64 %i13, 8
  %p249 = getelementptr inbounds float, ptr %p204, i64 %i248
  store <4 x float> %v209, ptr %p249, align 4
  %i250 = mul nsw i64 %i13, 9
  %p251 = getelementptr inbounds float, ptr %p204, i64 %i250
  store <4 x float> %v245, ptr %p251, align 4
  %i252 = mul nsw i64 %i13, 10
  %p253 = getelementptr inbounds float, ptr %p204, i64 %i252
  store <4 x float> %v247, ptr %p253, align 4
  %i254 = mul nsw i64 %i13, 11
  %p255 = getelementptr inbounds float, ptr %p204, i64 %i254
  store <4 x float> %v219, ptr %p255, align 4
  %v256 = fadd <4 x float> %v197, %v203
  %v257 = fadd <4 x float> %v256, %v200
  %v258 = fmul <4 x float> %v257, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v259 = fsub <4 x float> %v256, %v200
  %v260 = fmul <4 x float> %v259, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i261 = mul nsw i64 %i13, 12
  %p262 = getelementptr inbounds float, ptr %p204, i64 %i261
  store <4 x float> %v197, ptr %p262, align 4
  %i263 = mul nsw i64 %i13, 13
  %p264 = getelementptr inbounds float, ptr %p204, i64 %i263
  store <4 x float> %v258, ptr %p264, align 4
  %i265 = mul nsw i64 %i13, 14
  %p266 = getelementptr inbounds float, ptr %p204, i64 %i265
  store <4 x float> %v260, ptr %p266, align 4
  %i267 = mul nsw i64 %i13, 15
  %p268 = getelementptr inbounds float, ptr %p204, i64 %i267
  store <4 x float> %v203, ptr %p268, align 4
  %i269 = add nsw i64 %index56, 1
  br label %loop56
done56:
  %i270 = add nsw i64 %index14, 1
  br label %loop14
done14:
  ret void
}
