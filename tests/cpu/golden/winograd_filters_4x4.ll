declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
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
  %i11 = mul nsw i64 %n6, 4
  %i12 = mul nsw i64 %n10, %i11
  %i13 = add nsw i64 %i12, 16
  br label %loop14
loop14:
  %index14 = phi i64 [%first, %entry], [%i265, %done47]
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
  %i23 = mul nsw i64 %i18, 4
  %p24 = getelementptr inbounds float, ptr %p4, i64 %i22
  %p25 = getelementptr inbounds float, ptr %p24, i64 %i23
  %i26 = mul nsw i64 %i16, 4
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
  %i40 = mul nsw i64 %i27, 2
  %i41 = mul nsw i64 %i27, 3
  %i42 = mul nsw i64 %i27, 4
  %i43 = mul nsw i64 %i27, 5
  %i44 = mul nsw i64 %i27, 6
  %i45 = mul nsw i64 %i27, 7
  %i46 = mul nsw i64 %i27, 8
  br label %loop47
loop47:
  %index47 = phi i64 [0, %body14], [%i264, %body47]
  %c48 = icmp slt i64 %index47, %i21
  br i1 %c48, label %body47, label %done47
body47:
  %i49 = mul nsw i64 %index47, %n8
  %p50 = getelementptr inbounds float, ptr %p30, i64 %i49
  %i51 = mul nsw i64 %index47, 4
  %p52 = getelementptr inbounds float, ptr %p25, i64 %i51
  %i53 = mul nsw i64 4, %n8
  %p54 = getelementptr inbounds float, ptr %p50, i64 %i53
  call void @llvm.prefetch.p0(ptr %p54, i32 0, i32 3, i32 1)
  %i55 = mul nsw i64 4, %n8
  %p56 = getelementptr inbounds float, ptr %p50, i64 %i27
  %p57 = getelementptr inbounds float, ptr %p56, i64 %i55
  call void @llvm.prefetch.p0(ptr %p57, i32 0, i32 3, i32 1)
  %i58 = mul nsw i64 4, %n8
  %p59 = getelementptr inbounds float, ptr %p50, i64 %i40
  %p60 = getelementptr inbounds float, ptr %p59, i64 %i58
  call void @llvm.prefetch.p0(ptr %p60, i32 0, i32 3, i32 1)
  %i61 = mul nsw i64 4, %n8
  %p62 = getelementptr inbounds float, ptr %p50, i64 %i41
  %p63 = getelementptr inbounds float, ptr %p62, i64 %i61
  call void @llvm.prefetch.p0(ptr %p63, i32 0, i32 3, i32 1)
  %i64 = mul nsw i64 4, %n8
  %p65 = getelementptr inbounds float, ptr %p50, i64 %i42
  %p66 = getelementptr inbounds float, ptr %p65, i64 %i64
  call void @llvm.prefetch.p0(ptr %p66, i32 0, i32 3, i32 1)
  %i67 = mul nsw i64 4, %n8
  %p68 = getelementptr inbounds float, ptr %p50, i64 %i43
  %p69 = getelementptr inbounds float, ptr %p68, i64 %i67
  call void @llvm.prefetch.p0(ptr %p69, i32 0, i32 3, i32 1)
  %i70 = mul nsw i64 4, %n8
  %p71 = getelementptr inbounds float, ptr %p50, i64 %i44
  %p72 = getelementptr inbounds float, ptr %p71, i64 %i70
  call void @llvm.prefetch.p0(ptr %p72, i32 0, i32 3, i32 1)
  %i73 = mul nsw i64 4, %n8
  %p74 = getelementptr inbounds float, ptr %p50, i64 %i45
  %p75 = getelementptr inbounds float, ptr %p74, i64 %i73
  call void @llvm.prefetch.p0(ptr %p75, i32 0, i32 3, i32 1)
  %i76 = mul nsw i64 4, %n8
  %p77 = getelementptr inbounds float, ptr %p50, i64 %i46
  %p78 = getelementptr inbounds float, ptr %p77, i64 %i76
  call void @llvm.prefetch.p0(ptr %p78, i32 0, i32 3, i32 1)
  %v79 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p50, i32 1, <4 x i1> %m39, <4 x float> zeroinitializer)
  %p80 = getelementptr inbounds float, ptr %p50, i64 %i27
  %v81 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p80, i32 1, <4 x i1> %m39, <4 x float> zeroinitializer)
  %p82 = getelementptr inbounds float, ptr %p50, i64 %i40
  %v83 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p82, i32 1, <4 x i1> %m39, <4 x float> zeroinitializer)
  %p84 = getelementptr inbounds float, ptr %p50, i64 %i41
  %v85 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p84, i32 1, <4 x i1> %m39, <4 x float> zeroinitializer)
  %p86 = getelementptr inbounds float, ptr %p50, i64 %i42
  %v87 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p86, i32 1, <4 x i1> %m39, <4 x float> zeroinitializer)
  %p88 = getelementptr inbounds float, ptr %p50, i64 %i43
  %v89 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p88, i32 1, <4 x i1> %m39, <4 x float> zeroinitializer)
  %p90 = getelementptr inbounds float, ptr %p50, i64 %i44
  %v91 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p90, i32 1, <4 x i1> %m39, <4 x float> zeroinitializer)
  %p92 = getelementptr inbounds float, ptr %p50, i64 %i45
  %v93 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p92, i32 1, <4 x i1> %m39, <4 x float> zeroinitializer)
  %p94 = getelementptr inbounds float, ptr %p50, i64 %i46
  %v95 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p94, i32 1, <4 x i1> %m39, <4 x float> zeroinitializer)
  %v96 = fadd <4 x float> %v79, %v91
  %v97 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v91, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v79)
  %v98 = fmul <4 x float> %v79, <float 0x3FD0000000000000, float 0x3FD0000000000000, float 0x3FD0000000000000, float 0x3FD0000000000000>
  %v99 = fadd <4 x float> %v96, %v85
  %v100 = fmul <4 x float> %v99, <float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000>
  %v101 = fsub <4 x float> %v96, %v85
  %v102 = fmul <4 x float> %v101, <float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000>
  %v103 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v85, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v97)
  %v104 = fmul <4 x float> %v103, <float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000>
  %v105 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v85, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v97)
  %v106 = fmul <4 x float> %v105, <float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000>
  %v107 = fadd <4 x float> %v81, %v93
  %v108 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v93, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v81)
  %v109 = fmul <4 x float> %v81, <float 0x3FD0000000000000, float 0x3FD0000000000000, float 0x3FD0000000000000, float 0x3FD0000000000000>
  %v110 = fadd <4 x float> %v107, %v87
  %v111 = fmul <4 x float> %v110, <float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000>
  %v112 = fsub <4 x float> %v107, %v87
  %v113 = fmul <4 x float> %v112, <float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000>
  %v114 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v87, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v108)
  %v115 = fmul <4 x float> %v114, <float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000>
  %v116 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v87, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v108)
  %v117 = fmul <4 x float> %v116, <float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000>
  %v118 = fadd <4 x float> %v83, %v95
  %v119 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v95, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v83)
  %v120 = fmul <4 x float> %v83, <float 0x3FD0000000000000, float 0x3FD0000000000000, float 0x3FD0000000000000, float 0x3FD0000000000000>
  %v121 = fadd <4 x float> %v118, %v89
  %v122 = fmul <4 x float> %v121, <float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000>
  %v123 = fsub <4 x float> %v118, %v89
  %v124 = fmul <4 x float> %v123, <float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000>
  %v125 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v89, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v119)
  %v126 = fmul <4 x float> %v125, <float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000>
  %v127 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v89, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v119)
  %v128 = fmul <4 x float> %v127, <float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000>
  %v129 = fadd <4 x float> %v98, %v120
  %v130 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v120, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v98)
  %v131 = fmul <4 x float> %v98, <float 0x3FD0000000000000, float 0x3FD0000000000000, float 0x3FD0000000000000, float 0x3FD0000000000000>
  %v132 = fadd <4 x float> %v129, %v109
  %v133 = fmul <4 x float> %v132, <float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000>
  %v134 = fsub <4 x float> %v129, %v109
  %v135 = fmul <4 x float> %v134, <float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000>
  %v136 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v109, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v130)
  %v137 = fmul <4 x float> %v136, <float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000>
  %v138 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v109, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v130)
  %v139 = fmul <4 x float> %v138, <float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000>
  store <4 x float> %v131, ptr %p52, align 4
  %p140 = getelementptr inbounds float, ptr %p52, i64 %i13
  store <4 x float> %v133, ptr %p140, align 4
  %i141 = mul nsw i64 %i13, 2
  %p142 = getelementptr inbounds float, ptr %p52, i64 %i141
  store <4 x float> %v135, ptr %p142, align 4
  %i143 = mul nsw i64 %i13, 3
  %p144 = getelementptr inbounds float, ptr %p52, i64 %i143
  store <4 x float> %v137, ptr %p144, align 4
  %i145 = mul nsw i64 %i13, 4
  %p146 = getelementptr inbounds float, ptr %p52, i64 %i145
  store <4 x float> %v139, ptr %p146, align 4
  %i147 = mul nsw i64 %i13, 5
  %p148 = getelementptr inbounds float, ptr %p52, i64 %i147
  store <4 x float> %v120, ptr %p148, align 4
  %v149 = fadd <4 x float> %v100, %v122
  %v150 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v122, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v100)
  %v151 = fmul <4 x float> %v100, <float 0x3FD0000000000000, float 0x3FD0000000000000, float 0x3FD0000000000000, float 0x3FD0000000000000>
  %v152 = fadd <4 x float> %v149, %v111
  %v153 = fmul <4 x float> %v152, <float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000>
  %v154 = fsub <4 x float> %v149, %v111
  %v155 = fmul <4 x float> %v154, <float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000>
  %v156 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v111, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v150)
  %v157 = fmul <4 x float> %v156, <float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000>
  %v158 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v111, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v150)
  %v159 = fmul <4 x float> %v158, <float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000>
  %i160 = mul nsw i64 %i13, 6
  %p161 = getelementptr inbounds float, ptr %p52, i64 %i160
  store <4 x float> %v151, ptr %p161, align 4
  %i162 = mul nsw i64 %i13, 7
  %p163 = getelementptr inbounds float, ptr %p52, i64 %i162
  store <4 x float> %v153, ptr %p163, align 4
  %i164 = mul nsw i64 %i13, 8
  %p165 = getelementptr inbounds float, ptr %p52, i64 %i164
  store <4 x float> %v155, ptr %p165, align 4
  %i166 = mul nsw i64 %i13, 9
  %p167 = getelementptr inbounds float, ptr %p52, i64 %i166
  store <4 x float> %v157, ptr %p167, align 4
  %i168 = mul nsw i64 %i13, 10
  %p169 = getelementptr inbounds float, ptr %p52, i64 %i168
  store <4 x float> %v159, ptr %p169, align 4
  %i170 = mul nsw i64 %i13, 11
  %p171 = getelementptr inbounds float, ptr %p52, i64 %i170
  store <4 x float> %v122, ptr %p171, align 4
  %v172 = fadd <4 x float> %v102, %v124
  %v173 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v124, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v102)
  %v174 = fmul <4 x float> %v102, <float 0x3FD0000000000000, float 0x3FD0000000000000, float 0x3FD0000000000000, float 0x3FD0000000000000>
  %v175 = fadd <4 x float> %v172, %v113
  %v176 = fmul <4 x float> %v175, <float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000>
  %v177 = fsub <4 x float> %v172, %v113
  %v178 = fmul <4 x float> %v177, <float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000>
  %v179 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v113, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v173)
  %v180 = fmul <4 x float> %v179, <float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000>
  %v181 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v113, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v173)
  %v182 = fmul <4 x float> %v181, <float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000>
  %i183 = mul nsw i64 %i13, 12
  %p184 = getelementptr inbounds float, ptr %p52, i64 %i183
  store <4 x float> %v174, ptr %p184, align 4
  %i185 = mul nsw i64 %i13, 13
  %p186 = getelementptr inbounds float, ptr %p52, i64 %i185
  store <4 x float> %v176, ptr %p186, align 4
  %i187 = mul nsw i64 %i13, 14
  %p188 = getelementptr inbounds float, ptr %p52, i64 %i187
  store <4 x float> %v178, ptr %p188, align 4
  %i189 = mul nsw i64 %i13, 15
  %p190 = getelementptr inbounds float, ptr %p52, i64 %i189
  store <4 x float> %v180, ptr %p190, align 4
  %i191 = mul nsw i64 %i13, 16
  %p192 = getelementptr inbounds float, ptr %p52, i64 %i191
  store <4 x float> %v182, ptr %p192, align 4
  %i193 = mul nsw i64 %i13, 17
  %p194 = getelementptr inbounds float, ptr %p52, i64 %i193
  store <4 x float> %v124, ptr %p194, align 4
  %v195 = fadd <4 x float> %v104, %v126
  %v196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v126, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v104)
  %v197 = fmul <4 x float> %v104, <float 0x3FD0000000000000, float 0x3FD0000000000000, float 0x3FD0000000000000, float 0x3FD0000000000000>
  %v198 = fadd <4 x float> %v195, %v115
  %v199 = fmul <4 x float> %v198, <float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000>
  %v200 = fsub <4 x float> %v195, %v115
  %v201 = fmul <4 x float> %v200, <float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000>
  %v202 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v115, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v196)
  %v203 = fmul <4 x float> %v202, <float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000>
  %v204 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v115, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v196)
  %v205 = fmul <4 x float> %v204, <float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000>
  %i206 = mul nsw i64 %i13, 18
  %p207 = getelementptr inbounds float, ptr %p52, i64 %i206
  store <4 x float> %v197, ptr %p207, align 4
  %i208 = mul nsw i64 %i13, 19
  %p209 = getelementptr inbounds float, ptr %p52, i64 %i208
  store <4 x float> %v199, ptr %p209, align 4
  %i210 = mul nsw i64 %i13, 20
  %p211 = getelementptr inbounds float, ptr %p52, i64 %i210
  store <4 x float> %v201, ptr %p211, align 4
  %i212 = mul nsw i64 %i13, 21
  %p213 = getelementptr inbounds float, ptr %p52, i64 %i212
  store <4 x float> %v203, ptr %p213, align 4
  %i214 = mul nsw i64 %i13, 22
  %p215 = getelementptr inbounds float, ptr %p52, i64 %i214
  store <4 x float> %v205, ptr %p215, align 4
  %i216 = mul nsw i64 %i13, 23
  %p217 = getelementptr inbounds float, ptr %p52, i64 %i216
  store <4 x float> %v126, ptr %p217, align 4
  %v218 = fadd <4 x float> %v106, %v128
  %v219 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v106)
  %v220 = fmul <4 x float> %v106, <float 0x3FD0000000000000, float 0x3FD0000000000000, float 0x3FD0000000000000, float 0x3FD0000000000000>
  %v221 = fadd <4 x float> %v218, %v117
  %v222 = fmul <4 x float> %v221, <float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000>
  %v223 = fsub <4 x float> %v218, %v117
  %v224 = fmul <4 x float> %v223, <float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000>
  %v225 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v117, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v219)
  %v226 = fmul <4 x float> %v225, <float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000>
  %v227 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v117, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v219)
  %v228 = fmul <4 x float> %v227, <float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000>
  %i229 = mul nsw i64 %i13, 24
  %p230 = getelementptr inbounds float, ptr %p52, i64 %i229
  store <4 x float> %v220, ptr %p230, align 4
  %i231 = mul nsw i64 %i13, 25
  %p232 = getelementptr inbounds float, ptr %p52, i64 %i231
  store <4 x float> %v222, ptr %p232, align 4
  %i233 = mul nsw i64 %i13, 26
  %p234 = getelementptr inbounds float, ptr %p52, i64 %i233
  store <4 x float> %v224, ptr %p234, align 4
  %i235 = mul nsw i64 %i13, 27
  %p236 = getelementptr inbounds float, ptr %p52, i64 %i235
  store <4 x float> %v226, ptr %p236, align 4
  %i237 = mul nsw i64 %i13, 28
  %p238 = getelementptr inbounds float, ptr %p52, i64 %i237
  store <4 x float> %v228, ptr %p238, align 4
  %i239 = mul nsw i64 %i13, 29
  %p240 = getelementptr inbounds float, ptr %p52, i64 %i239
  store <4 x float> %v128, ptr %p240, align 4
  %v241 = fadd <4 x float> %v91, %v95
  %v242 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v95, <4 x float> <float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000, float 0x4010000000000000>, <4 x float> %v91)
  %v243 = fmul <4 x float> %v91, <float 0x3FD0000000000000, float 0x3FD0000000000000, float 0x3FD0000000000000, float 0x3FD0000000000000>
  %v244 = fadd <4 x float> %v241, %v93
  %v245 = fmul <4 x float> %v244, <float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000>
  %v246 = fsub <4 x float> %v241, %v93
  %v247 = fmul <4 x float> %v246, <float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000, float 0xBFC5555560000000>
  %v248 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v93, <4 x float> <float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000, float 0x4000000000000000>, <4 x float> %v242)
  %v249 = fmul <4 x float> %v248, <float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000>
  %v250 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v93, <4 x float> <float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000, float 0xC000000000000000>, <4 x float> %v242)
  %v251 = fmul <4 x float> %v250, <float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000, float 0x3FA5555560000000>
  %i252 = mul nsw i64 %i13, 30
  %p253 = getelementptr inbounds float, ptr %p52, i64 %i252
  store <4 x float> %v243, ptr %p253, align 4
  %i254 = mul nsw i64 %i13, 31
  %p255 = getelementptr inbounds float, ptr %p52, i64 %i254
  store <4 x float> %v245, ptr %p255, align 4
  %i256 = mul nsw i64 %i13, 32
  %p257 = getelementptr inbounds float, ptr %p52, i64 %i256
  store <4 x float> %v247, ptr %p257, align 4
  %i258 = mul nsw i64 %i13, 33
  %p259 = getelementptr inbounds float, ptr %p52, i64 %i258
  store <4 x float> %v249, ptr %p259, align 4
  %i260 = mul nsw i64 %i13, 34
  %p261 = getelementptr inbounds float, ptr %p52, i64 %i260
  store <4 x float> %v251, ptr %p261, align 4
  %i262 = mul nsw i64 %i13, 35
  %p263 = getelementptr inbounds float, ptr %p52, i64 %i262
  store <4 x float> %v95, ptr %p263, align 4
  %i264 = add nsw i64 %index47, 1
  br label %loop47
done47:
  %i265 = add nsw i64 %index14, 1
  br label %loop14
done14:
  ret void
}
