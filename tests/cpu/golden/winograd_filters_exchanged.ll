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
  %i11 = mul nsw i64 %n6, 4
  %i12 = mul nsw i64 %n10, %i11
  %i13 = add nsw i64 %i12, 16
  br label %loop14
loop14:
  %index14 = phi i64 [%first, %entry], [%i182, %done52]
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
  %i26 = mul nsw i64 %n6, %n8
  %i27 = sub nsw i64 %n8, 1
  %i28 = mul nsw i64 %i16, 4
  %c29 = icmp slt i64 %i28, %i27
  %i30 = select i1 %c29, i64 %i28, i64 %i27
  %i31 = mul nsw i64 %i30, %n6
  %p32 = getelementptr inbounds float, ptr %p2, i64 %i31
  %p33 = getelementptr inbounds float, ptr %p32, i64 %i18
  %i34 = add nsw i64 %i28, 1
  %c35 = icmp slt i64 %i34, %i27
  %i36 = select i1 %c35, i64 %i34, i64 %i27
  %i37 = mul nsw i64 %i36, %n6
  %p38 = getelementptr inbounds float, ptr %p2, i64 %i37
  %p39 = getelementptr inbounds float, ptr %p38, i64 %i18
  %i40 = add nsw i64 %i28, 2
  %c41 = icmp slt i64 %i40, %i27
  %i42 = select i1 %c41, i64 %i40, i64 %i27
  %i43 = mul nsw i64 %i42, %n6
  %p44 = getelementptr inbounds float, ptr %p2, i64 %i43
  %p45 = getelementptr inbounds float, ptr %p44, i64 %i18
  %i46 = add nsw i64 %i28, 3
  %c47 = icmp slt i64 %i46, %i27
  %i48 = select i1 %c47, i64 %i46, i64 %i27
  %i49 = mul nsw i64 %i48, %n6
  %p50 = getelementptr inbounds float, ptr %p2, i64 %i49
  %p51 = getelementptr inbounds float, ptr %p50, i64 %i18
  br label %loop52
loop52:
  %index52 = phi i64 [0, %body14], [%i181, %done92]
  %c53 = icmp slt i64 %index52, %i21
  br i1 %c53, label %body52, label %done52
body52:
  %i54 = sub nsw i64 %i21, %index52
  %c55 = icmp slt i64 %i54, 4
  %i56 = select i1 %c55, i64 %i54, i64 4
  %c57 = icmp sgt i64 %i56, 0
  %i58 = select i1 %c57, i64 %i56, i64 0
  %c59 = icmp slt i64 %i58, 4
  %i60 = select i1 %c59, i64 %i58, i64 4
  %v61 = trunc i64 %i60 to i32
  %v62 = insertelement <4 x i32> poison, i32 %v61, i64 0
  %v63 = shufflevector <4 x i32> %v62, <4 x i32> poison, <4 x i32> zeroinitializer
  %m64 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v63
  br label %loop65
loop65:
  %index65 = phi i64 [0, %body52], [%i90, %loop65]
  %i66 = sub nsw i64 8, %index65
  %i67 = mul nsw i64 %i66, %i26
  %i68 = add nsw i64 %index52, %i67
  %p69 = getelementptr inbounds float, ptr %p33, i64 %i68
  %v70 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p69, i32 1, <4 x i1> %m64, <4 x float> zeroinitializer)
  %p71 = getelementptr inbounds float, ptr %p39, i64 %i68
  %v72 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p71, i32 1, <4 x i1> %m64, <4 x float> zeroinitializer)
  %p73 = getelementptr inbounds float, ptr %p45, i64 %i68
  %v74 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p73, i32 1, <4 x i1> %m64, <4 x float> zeroinitializer)
  %p75 = getelementptr inbounds float, ptr %p51, i64 %i68
  %v76 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p75, i32 1, <4 x i1> %m64, <4 x float> zeroinitializer)
  %i77 = mul nsw i64 %index65, 16
  %p78 = getelementptr inbounds float, ptr %scratch, i64 %i77
  %v79 = shufflevector <4 x float> %v70, <4 x float> %v74, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v80 = shufflevector <4 x float> %v70, <4 x float> %v74, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v81 = shufflevector <4 x float> %v72, <4 x float> %v76, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v82 = shufflevector <4 x float> %v72, <4 x float> %v76, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v83 = shufflevector <4 x float> %v79, <4 x float> %v81, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v84 = shufflevector <4 x float> %v79, <4 x float> %v81, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v85 = shufflevector <4 x float> %v80, <4 x float> %v82, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v86 = shufflevector <4 x float> %v80, <4 x float> %v82, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  store <4 x float> %v83, ptr %p78, align 4
  %p87 = getelementptr inbounds float, ptr %p78, i64 4
  store <4 x float> %v84, ptr %p87, align 4
  %p88 = getelementptr inbounds float, ptr %p78, i64 8
  store <4 x float> %v85, ptr %p88, align 4
  %p89 = getelementptr inbounds float, ptr %p78, i64 12
  store <4 x float> %v86, ptr %p89, align 4
  %i90 = add nsw i64 %index65, 1
  %c91 = icmp slt i64 %i90, 9
  br i1 %c91, label %loop65, label %done65
done65:
  br label %loop92
loop92:
  %index92 = phi i64 [0, %done65], [%i180, %body92]
  %c93 = icmp slt i64 %index92, %i56
  br i1 %c93, label %body92, label %done92
body92:
  %i94 = mul nsw i64 %index92, 4
  %p95 = getelementptr inbounds float, ptr %scratch, i64 %i94
  %v96 = load <4 x float>, ptr %p95, align 4
  %p97 = getelementptr inbounds float, ptr %p95, i64 16
  %v98 = load <4 x float>, ptr %p97, align 4
  %p99 = getelementptr inbounds float, ptr %p95, i64 32
  %v100 = load <4 x float>, ptr %p99, align 4
  %p101 = getelementptr inbounds float, ptr %p95, i64 48
  %v102 = load <4 x float>, ptr %p101, align 4
  %p103 = getelementptr inbounds float, ptr %p95, i64 64
  %v104 = load <4 x float>, ptr %p103, align 4
  %p105 = getelementptr inbounds float, ptr %p95, i64 80
  %v106 = load <4 x float>, ptr %p105, align 4
  %p107 = getelementptr inbounds float, ptr %p95, i64 96
  %v108 = load <4 x float>, ptr %p107, align 4
  %p109 = getelementptr inbounds float, ptr %p95, i64 112
  %v110 = load <4 x float>, ptr %p109, align 4
  %p111 = getelementptr inbounds float, ptr %p95, i64 128
  %v112 = load <4 x float>, ptr %p111, align 4
  %i113 = add nsw i64 %index52, %index92
  %i114 = mul nsw i64 %i113, 4
  %p115 = getelementptr inbounds float, ptr %p25, i64 %i114
  %v116 = fadd <4 x float> %v96, %v108
  %v117 = fadd <4 x float> %v116, %v102
  %v118 = fmul <4 x float> %v117, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v119 = fsub <4 x float> %v116, %v102
  %v120 = fmul <4 x float> %v119, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v121 = fadd <4 x float> %v98, %v110
  %v122 = fadd <4 x float> %v121, %v104
  %v123 = fmul <4 x float> %v122, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v124 = fsub <4 x float> %v121, %v104
  %v125 = fmul <4 x float> %v124, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v126 = fadd <4 x float> %v100, %v112
  %v127 = fadd <4 x float> %v126, %v106
  %v128 = fmul <4 x float> %v127, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v129 = fsub <4 x float> %v126, %v106
  %v130 = fmul <4 x float> %v129, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v131 = fadd <4 x float> %v96, %v100
  %v132 = fadd <4 x float> %v131, %v98
  %v133 = fmul <4 x float> %v132, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v134 = fsub <4 x float> %v131, %v98
  %v135 = fmul <4 x float> %v134, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  store <4 x float> %v96, ptr %p115, align 4
  %p136 = getelementptr inbounds float, ptr %p115, i64 %i13
  store <4 x float> %v133, ptr %p136, align 4
  %i137 = mul nsw i64 %i13, 2
  %p138 = getelementptr inbounds float, ptr %p115, i64 %i137
  store <4 x float> %v135, ptr %p138, align 4
  %i139 = mul nsw i64 %i13, 3
  %p140 = getelementptr inbounds float, ptr %p115, i64 %i139
  store <4 x float> %v100, ptr %p140, align 4
  %v141 = fadd <4 x float> %v118, %v128
  %v142 = fadd <4 x float> %v141, %v123
  %v143 = fmul <4 x float> %v142, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v144 = fsub <4 x float> %v141, %v123
  %v145 = fmul <4 x float> %v144, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i146 = mul nsw i64 %i13, 4
  %p147 = getelementptr inbounds float, ptr %p115, i64 %i146
  store <4 x float> %v118, ptr %p147, align 4
  %i148 = mul nsw i64 %i13, 5
  %p149 = getelementptr inbounds float, ptr %p115, i64 %i148
  store <4 x float> %v143, ptr %p149, align 4
  %i150 = mul nsw i64 %i13, 6
  %p151 = getelementptr inbounds float, ptr %p115, i64 %i150
  store <4 x float> %v145, ptr %p151, align 4
  %i152 = mul nsw i64 %i13, 7
  %p153 = getelementptr inbounds float, ptr %p115, i64 %i152
  store <4 x float> %v128, ptr %p153, align 4
  %v154 = fadd <4 x float> %v120, %v130
  %v155 = fadd <4 x float> %v154, %v125
  %v156 = fmul <4 x float> %v155, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v157 = fsub <4 x float> %v154, %v125
  %v158 = fmul <4 x float> %v157, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i159 = mul nsw i64 %i13, 8
  %p160 = getelementptr inbounds float, ptr %p115, i64 %i159
  store <4 x float> %v120, ptr %p160, align 4
  %i161 = mul nsw i64 %i13, 9
  %p162 = getelementptr inbounds float, ptr %p115, i64 %i161
  store <4 x float> %v156, ptr %p162, align 4
  %i163 = mul nsw i64 %i13, 10
  %p164 = getelementptr inbounds float, ptr %p115, i64 %i163
  store <4 x float> %v158, ptr %p164, align 4
  %i165 = mul nsw i64 %i13, 11
  %p166 = getelementptr inbounds float, ptr %p115, i64 %i165
  store <4 x float> %v130, ptr %p166, align 4
  %v167 = fadd <4 x float> %v108, %v112
  %v168 = fadd <4 x float> %v167, %v110
  %v169 = fmul <4 x float> %v168, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v170 = fsub <4 x float> %v167, %v110
  %v171 = fmul <4 x float> %v170, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %i172 = mul nsw i64 %i13, 12
  %p173 = getelementptr inbounds float, ptr %p115, i64 %i172
  store <4 x float> %v108, ptr %p173, align 4
  %i174 = mul nsw i64 %i13, 13
  %p175 = getelementptr inbounds float, ptr %p115, i64 %i174
  store <4 x float> %v169, ptr %p175, align 4
  %i176 = mul nsw i64 %i13, 14
  %p177 = getelementptr inbounds float, ptr %p115, i64 %i176
  store <4 x float> %v171, ptr %p177, align 4
  %i178 = mul nsw i64 %i13, 15
  %p179 = getelementptr inbounds float, ptr %p115, i64 %i178
  store <4 x float> %v112, ptr %p179, align 4
  %i180 = add nsw i64 %index92, 1
  br label %loop92
done92:
  %i181 = add nsw i64 %index52, 4
  br label %loop52
done52:
  %i182 = add nsw i64 %index14, 1
  br label %loop14
done14:
  ret void
}
