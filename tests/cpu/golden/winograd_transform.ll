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
  %v11 = getelementptr inbounds i64, ptr %arguments, i64 5
  %n12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %arguments, i64 6
  %n14 = load i64, ptr %v13, align 8
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
  br label %loop25
loop25:
  %index25 = phi i64 [%first, %entry], [%i177, %done85]
  %c26 = icmp slt i64 %index25, %last
  br i1 %c26, label %body25, label %done25
body25:
  %i27 = udiv i64 %index25, %n18
  %i28 = urem i64 %index25, %n18
  %i29 = mul nsw i64 %i28, %n16
  %i30 = sub nsw i64 %n14, %i29
  %c31 = icmp slt i64 %n16, %i30
  %i32 = select i1 %c31, i64 %n16, i64 %i30
  %i33 = mul nsw i64 %i27, 20
  %p34 = getelementptr inbounds float, ptr %p4, i64 %i33
  %p35 = getelementptr inbounds float, ptr %p34, i64 %i29
  %i36 = urem i64 %i27, %n12
  %i37 = udiv i64 %i27, %n12
  %i38 = udiv i64 %i37, %n10
  %i39 = urem i64 %i37, %n10
  %i40 = mul nsw i64 %i39, 2
  %i41 = mul nsw i64 %i36, 2
  %i42 = sub nsw i64 %i40, %n20
  %i43 = sub nsw i64 %i41, %n22
  %i44 = mul nsw i64 %i38, %n6
  %i45 = mul nsw i64 %i42, %n8
  %i46 = mul nsw i64 %i43, 5
  %p47 = getelementptr inbounds float, ptr %p2, i64 %i44
  %p48 = getelementptr inbounds float, ptr %p47, i64 %i45
  %p49 = getelementptr inbounds float, ptr %p48, i64 %i46
  %p50 = getelementptr inbounds float, ptr %p49, i64 %i29
  %p51 = getelementptr inbounds float, ptr %p50, i64 %n8
  %i52 = mul nsw i64 2, %n8
  %p53 = getelementptr inbounds float, ptr %p50, i64 %i52
  %i54 = mul nsw i64 3, %n8
  %p55 = getelementptr inbounds float, ptr %p50, i64 %i54
  %p56 = getelementptr inbounds float, ptr %p35, i64 %n24
  %i57 = mul nsw i64 2, %n24
  %p58 = getelementptr inbounds float, ptr %p35, i64 %i57
  %i59 = mul nsw i64 3, %n24
  %p60 = getelementptr inbounds float, ptr %p35, i64 %i59
  %i61 = mul nsw i64 4, %n24
  %p62 = getelementptr inbounds float, ptr %p35, i64 %i61
  %i63 = mul nsw i64 5, %n24
  %p64 = getelementptr inbounds float, ptr %p35, i64 %i63
  %i65 = mul nsw i64 6, %n24
  %p66 = getelementptr inbounds float, ptr %p35, i64 %i65
  %i67 = mul nsw i64 7, %n24
  %p68 = getelementptr inbounds float, ptr %p35, i64 %i67
  %i69 = mul nsw i64 8, %n24
  %p70 = getelementptr inbounds float, ptr %p35, i64 %i69
  %i71 = mul nsw i64 9, %n24
  %p72 = getelementptr inbounds float, ptr %p35, i64 %i71
  %i73 = mul nsw i64 10, %n24
  %p74 = getelementptr inbounds float, ptr %p35, i64 %i73
  %i75 = mul nsw i64 11, %n24
  %p76 = getelementptr inbounds float, ptr %p35, i64 %i75
  %i77 = mul nsw i64 12, %n24
  %p78 = getelementptr inbounds float, ptr %p35, i64 %i77
  %i79 = mul nsw i64 13, %n24
  %p80 = getelementptr inbounds float, ptr %p35, i64 %i79
  %i81 = mul nsw i64 14, %n24
  %p82 = getelementptr inbounds float, ptr %p35, i64 %i81
  %i83 = mul nsw i64 15, %n24
  %p84 = getelementptr inbounds float, ptr %p35, i64 %i83
  br label %loop85
loop85:
  %index85 = phi i64 [0, %body25], [%i176, %body85]
  %c86 = icmp slt i64 %index85, %i32
  br i1 %c86, label %body85, label %done85
body85:
  %i87 = sub nsw i64 %i32, %index85
  %c88 = icmp sgt i64 %i87, 0
  %i89 = select i1 %c88, i64 %i87, i64 0
  %c90 = icmp slt i64 %i89, 4
  %i91 = select i1 %c90, i64 %i89, i64 4
  %v92 = trunc i64 %i91 to i32
  %v93 = insertelement <4 x i32> poison, i32 %v92, i64 0
  %v94 = shufflevector <4 x i32> %v93, <4 x i32> poison, <4 x i32> zeroinitializer
  %m95 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v94
  %p96 = getelementptr inbounds float, ptr %p50, i64 %index85
  %v97 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p96, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %p98 = getelementptr inbounds float, ptr %p96, i64 5
  %v99 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p98, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %p100 = getelementptr inbounds float, ptr %p96, i64 10
  %v101 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p100, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %p102 = getelementptr inbounds float, ptr %p96, i64 15
  %v103 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p102, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %v104 = fsub <4 x float> %v97, %v101
  %v105 = fadd <4 x float> %v99, %v101
  %v106 = fsub <4 x float> %v101, %v99
  %v107 = fsub <4 x float> %v99, %v103
  %p108 = getelementptr inbounds float, ptr %p51, i64 %index85
  %v109 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p108, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %p110 = getelementptr inbounds float, ptr %p108, i64 5
  %v111 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p110, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %p112 = getelementptr inbounds float, ptr %p108, i64 10
  %v113 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p112, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %p114 = getelementptr inbounds float, ptr %p108, i64 15
  %v115 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p114, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %v116 = fsub <4 x float> %v109, %v113
  %v117 = fadd <4 x float> %v111, %v113
  %v118 = fsub <4 x float> %v113, %v111
  %v119 = fsub <4 x float> %v111, %v115
  %p120 = getelementptr inbounds float, ptr %p53, i64 %index85
  %v121 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p120, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %p122 = getelementptr inbounds float, ptr %p120, i64 5
  %v123 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p122, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %p124 = getelementptr inbounds float, ptr %p120, i64 10
  %v125 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p124, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %p126 = getelementptr inbounds float, ptr %p120, i64 15
  %v127 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p126, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %v128 = fsub <4 x float> %v121, %v125
  %v129 = fadd <4 x float> %v123, %v125
  %v130 = fsub <4 x float> %v125, %v123
  %v131 = fsub <4 x float> %v123, %v127
  %p132 = getelementptr inbounds float, ptr %p55, i64 %index85
  %v133 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p132, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %p134 = getelementptr inbounds float, ptr %p132, i64 5
  %v135 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p134, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %p136 = getelementptr inbounds float, ptr %p132, i64 10
  %v137 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p136, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %p138 = getelementptr inbounds float, ptr %p132, i64 15
  %v139 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p138, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %v140 = fsub <4 x float> %v133, %v137
  %v141 = fadd <4 x float> %v135, %v137
  %v142 = fsub <4 x float> %v137, %v135
  %v143 = fsub <4 x float> %v135, %v139
  %v144 = fsub <4 x float> %v104, %v128
  %v145 = fadd <4 x float> %v116, %v128
  %v146 = fsub <4 x float> %v128, %v116
  %v147 = fsub <4 x float> %v116, %v140
  %p148 = getelementptr inbounds float, ptr %p35, i64 %index85
  store <4 x float> %v144, ptr %p148, align 4
  %p149 = getelementptr inbounds float, ptr %p62, i64 %index85
  store <4 x float> %v145, ptr %p149, align 4
  %p150 = getelementptr inbounds float, ptr %p70, i64 %index85
  store <4 x float> %v146, ptr %p150, align 4
  %p151 = getelementptr inbounds float, ptr %p78, i64 %index85
  store <4 x float> %v147, ptr %p151, align 4
  %v152 = fsub <4 x float> %v105, %v129
  %v153 = fadd <4 x float> %v117, %v129
  %v154 = fsub <4 x float> %v129, %v117
  %v155 = fsub <4 x float> %v117, %v141
  %p156 = getelementptr inbounds float, ptr %p56, i64 %index85
  store <4 x float> %v152, ptr %p156, align 4
  %p157 = getelementptr inbounds float, ptr %p64, i64 %index85
  store <4 x float> %v153, ptr %p157, align 4
  %p158 = getelementptr inbounds float, ptr %p72, i64 %index85
  store <4 x float> %v154, ptr %p158, align 4
  %p159 = getelementptr inbounds float, ptr %p80, i64 %index85
  store <4 x float> %v155, ptr %p159, align 4
  %v160 = fsub <4 x float> %v106, %v130
  %v161 = fadd <4 x float> %v118, %v130
  %v162 = fsub <4 x float> %v130, %v118
  %v163 = fsub <4 x float> %v118, %v142
  %p164 = getelementptr inbounds float, ptr %p58, i64 %index85
  store <4 x float> %v160, ptr %p164, align 4
  %p165 = getelementptr inbounds float, ptr %p66, i64 %index85
  store <4 x float> %v161, ptr %p165, align 4
  %p166 = getelementptr inbounds float, ptr %p74, i64 %index85
  store <4 x float> %v162, ptr %p166, align 4
  %p167 = getelementptr inbounds float, ptr %p82, i64 %index85
  store <4 x float> %v163, ptr %p167, align 4
  %v168 = fsub <4 x float> %v107, %v131
  %v169 = fadd <4 x float> %v119, %v131
  %v170 = fsub <4 x float> %v131, %v119
  %v171 = fsub <4 x float> %v119, %v143
  %p172 = getelementptr inbounds float, ptr %p60, i64 %index85
  store <4 x float> %v168, ptr %p172, align 4
  %p173 = getelementptr inbounds float, ptr %p68, i64 %index85
  store <4 x float> %v169, ptr %p173, align 4
  %p174 = getelementptr inbounds float, ptr %p76, i64 %index85
  store <4 x float> %v170, ptr %p174, align 4
  %p175 = getelementptr inbounds float, ptr %p84, i64 %index85
  store <4 x float> %v171, ptr %p175, align 4
  %i176 = add nsw i64 %index85, 4
  br label %loop85
done85:
  %i177 = add nsw i64 %index25, 1
  br label %loop25
done25:
  ret void
}
