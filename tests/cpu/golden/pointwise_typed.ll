declare <4 x i32> @llvm.masked.load.v4i32.p0(ptr, i32, <4 x i1>, <4 x i32>)
declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
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
  %v25 = getelementptr inbounds i64, ptr %arguments, i64 12
  %n26 = load i64, ptr %v25, align 8
  %v27 = getelementptr inbounds i64, ptr %arguments, i64 13
  %n28 = load i64, ptr %v27, align 8
  %i29 = sub nsw i64 %n18, 1
  %i30 = add nsw i64 %n16, %i29
  %i31 = udiv i64 %i30, %n18
  %i32 = sub nsw i64 %n14, 1
  %i33 = add nsw i64 %n12, %i32
  %i34 = udiv i64 %i33, %n14
  br label %loop35
loop35:
  %index35 = phi i64 [%first, %entry], [%i211, %done65]
  %c36 = icmp slt i64 %index35, %last
  br i1 %c36, label %body35, label %done35
body35:
  %i37 = udiv i64 %index35, %i31
  %i38 = urem i64 %index35, %i31
  %i39 = udiv i64 %i37, %i34
  %i40 = urem i64 %i37, %i34
  %i41 = mul nsw i64 %i40, %n14
  %i42 = mul nsw i64 %i38, %n18
  %i43 = sub nsw i64 %n12, %i41
  %c44 = icmp slt i64 %n14, %i43
  %i45 = select i1 %c44, i64 %n14, i64 %i43
  %i46 = sub nsw i64 %n16, %i42
  %c47 = icmp slt i64 %n18, %i46
  %i48 = select i1 %c47, i64 %n18, i64 %i46
  %i49 = mul nsw i64 %i41, %n20
  %p50 = getelementptr inbounds i32, ptr %p2, i64 %i49
  %p51 = getelementptr inbounds i32, ptr %p50, i64 %i42
  %i52 = mul nsw i64 %i41, %n22
  %p53 = getelementptr inbounds i16, ptr %p4, i64 %i52
  %i54 = mul nsw i64 %i41, %n24
  %p55 = getelementptr inbounds float, ptr %p6, i64 %i54
  %p56 = getelementptr inbounds float, ptr %p55, i64 %i42
  %i57 = mul nsw i64 %i41, %n26
  %p58 = getelementptr inbounds float, ptr %p8, i64 %i57
  %p59 = getelementptr inbounds float, ptr %p58, i64 %i42
  %i60 = mul nsw i64 %i41, %n28
  %p61 = getelementptr inbounds float, ptr %p10, i64 %i60
  %p62 = getelementptr inbounds float, ptr %p61, i64 %i42
  %i63 = udiv i64 %i48, 4
  %i64 = mul nsw i64 %i63, 4
  br label %loop65
loop65:
  %index65 = phi i64 [0, %body35], [%i210, %after152]
  %c66 = icmp slt i64 %index65, %i45
  br i1 %c66, label %body65, label %done65
body65:
  %i67 = mul nsw i64 %index65, %n20
  %p68 = getelementptr inbounds i32, ptr %p51, i64 %i67
  %i69 = mul nsw i64 %index65, %n22
  %p70 = getelementptr inbounds i16, ptr %p53, i64 %i69
  %i71 = mul nsw i64 %index65, %n24
  %p72 = getelementptr inbounds float, ptr %p56, i64 %i71
  %i73 = mul nsw i64 %index65, %n26
  %p74 = getelementptr inbounds float, ptr %p59, i64 %i73
  %i75 = mul nsw i64 %index65, %n28
  %p76 = getelementptr inbounds float, ptr %p62, i64 %i75
  %v77 = load i16, ptr %p70, align 1
  %v78 = insertelement <4 x i16> poison, i16 %v77, i64 0
  %v79 = shufflevector <4 x i16> %v78, <4 x i16> poison, <4 x i32> zeroinitializer
  %v80 = zext <4 x i16> %v79 to <4 x i32>
  %v81 = and <4 x i32> %v80, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v82 = shl <4 x i32> %v81, <i32 13, i32 13, i32 13, i32 13>
  %v83 = bitcast <4 x i32> %v82 to <4 x float>
  %v84 = fmul <4 x float> %v83, <float 0x46F0000000000000, float 0x46F0000000000000, float 0x46F0000000000000, float 0x46F0000000000000>
  %v85 = or <4 x i32> %v82, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %v86 = bitcast <4 x i32> %v85 to <4 x float>
  %v87 = sitofp <4 x i32> %v81 to <4 x float>
  %v88 = fmul <4 x float> %v87, <float 0x3E70000000000000, float 0x3E70000000000000, float 0x3E70000000000000, float 0x3E70000000000000>
  %m89 = icmp ugt <4 x i32> %v81, <i32 31743, i32 31743, i32 31743, i32 31743>
  %v90 = select <4 x i1> %m89, <4 x float> %v86, <4 x float> %v84
  %m91 = icmp ult <4 x i32> %v81, <i32 1024, i32 1024, i32 1024, i32 1024>
  %v92 = select <4 x i1> %m91, <4 x float> %v88, <4 x float> %v90
  %v93 = and <4 x i32> %v80, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v94 = shl <4 x i32> %v93, <i32 16, i32 16, i32 16, i32 16>
  %v95 = bitcast <4 x float> %v92 to <4 x i32>
  %v96 = or <4 x i32> %v95, %v94
  %v97 = bitcast <4 x i32> %v96 to <4 x float>
  br label %loop98
loop98:
  %index98 = phi i64 [0, %body65], [%i149, %body98]
  %c99 = icmp slt i64 %index98, %i64
  br i1 %c99, label %body98, label %done98
body98:
  %p100 = getelementptr inbounds i32, ptr %p68, i64 %index98
  %v101 = load <4 x i32>, ptr %p100, align 1
  %v102 = sitofp <4 x i32> %v101 to <4 x float>
  %v103 = bitcast <4 x float> %v102 to <4 x i32>
  %v104 = and <4 x i32> %v103, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v105 = lshr <4 x i32> %v104, <i32 13, i32 13, i32 13, i32 13>
  %v106 = and <4 x i32> %v105, <i32 1, i32 1, i32 1, i32 1>
  %v107 = sub <4 x i32> %v104, <i32 939520001, i32 939520001, i32 939520001, i32 939520001>
  %v108 = add <4 x i32> %v107, %v106
  %v109 = lshr <4 x i32> %v108, <i32 13, i32 13, i32 13, i32 13>
  %v110 = bitcast <4 x i32> %v104 to <4 x float>
  %v111 = fadd <4 x float> %v110, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v112 = bitcast <4 x float> %v111 to <4 x i32>
  %v113 = sub <4 x i32> %v112, <i32 1056964608, i32 1056964608, i32 1056964608, i32 1056964608>
  %m114 = icmp ult <4 x i32> %v104, <i32 947912704, i32 947912704, i32 947912704, i32 947912704>
  %v115 = select <4 x i1> %m114, <4 x i32> %v113, <4 x i32> %v109
  %m116 = icmp ugt <4 x i32> %v104, <i32 1199566847, i32 1199566847, i32 1199566847, i32 1199566847>
  %v117 = select <4 x i1> %m116, <4 x i32> <i32 31744, i32 31744, i32 31744, i32 31744>, <4 x i32> %v115
  %m118 = fcmp uno <4 x float> %v102, %v102
  %v119 = select <4 x i1> %m118, <4 x i32> <i32 32256, i32 32256, i32 32256, i32 32256>, <4 x i32> %v117
  %v120 = lshr <4 x i32> %v103, <i32 16, i32 16, i32 16, i32 16>
  %v121 = and <4 x i32> %v120, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v122 = or <4 x i32> %v119, %v121
  %v123 = trunc <4 x i32> %v122 to <4 x i16>
  %v124 = zext <4 x i16> %v123 to <4 x i32>
  %v125 = and <4 x i32> %v124, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v126 = shl <4 x i32> %v125, <i32 13, i32 13, i32 13, i32 13>
  %v127 = bitcast <4 x i32> %v126 to <4 x float>
  %v128 = fmul <4 x float> %v127, <float 0x46F0000000000000, float 0x46F0000000000000, float 0x46F0000000000000, float 0x46F0000000000000>
  %v129 = or <4 x i32> %v126, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %v130 = bitcast <4 x i32> %v129 to <4 x float>
  %v131 = sitofp <4 x i32> %v125 to <4 x float>
  %v132 = fmul <4 x float> %v131, <float 0x3E70000000000000, float 0x3E70000000000000, float 0x3E70000000000000, float 0x3E70000000000000>
  %m133 = icmp ugt <4 x i32> %v125, <i32 31743, i32 31743, i32 31743, i32 31743>
  %v134 = select <4 x i1> %m133, <4 x float> %v130, <4 x float> %v128
  %m135 = icmp ult <4 x i32> %v125, <i32 1024, i32 1024, i32 1024, i32 1024>
  %v136 = select <4 x i1> %m135, <4 x float> %v132, <4 x float> %v134
  %v137 = and <4 x i32> %v124, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v138 = shl <4 x i32> %v137, <i32 16, i32 16, i32 16, i32 16>
  %v139 = bitcast <4 x float> %v136 to <4 x i32>
  %v140 = or <4 x i32> %v139, %v138
  %v141 = bitcast <4 x i32> %v140 to <4 x float>
  %m142 = fcmp olt <4 x float> %v141, %v97
  %p143 = getelementptr inbounds float, ptr %p72, i64 %index98
  %v144 = load <4 x float>, ptr %p143, align 1
  %p145 = getelementptr inbounds float, ptr %p74, i64 %index98
  %v146 = load <4 x float>, ptr %p145, align 1
  %v147 = select <4 x i1> %m142, <4 x float> %v144, <4 x float> %v146
  %p148 = getelementptr inbounds float, ptr %p76, i64 %index98
  store <4 x float> %v147, ptr %p148, align 1
  %i149 = add nsw i64 %index98, 4
  br label %loop98
done98:
  %i150 = sub nsw i64 %i48, %i64
  %c151 = icmp sgt i64 %i150, 0
  br i1 %c151, label %then152, label %after152
then152:
  %c153 = icmp sgt i64 %i150, 0
  %i154 = select i1 %c153, i64 %i150, i64 0
  %c155 = icmp slt i64 %i154, 4
  %i156 = select i1 %c155, i64 %i154, i64 4
  %v157 = trunc i64 %i156 to i32
  %v158 = insertelement <4 x i32> poison, i32 %v157, i64 0
  %v159 = shufflevector <4 x i32> %v158, <4 x i32> poison, <4 x i32> zeroinitializer
  %m160 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v159
  %p161 = getelementptr inbounds i32, ptr %p68, i64 %i64
  %v162 = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %p161, i32 1, <4 x i1> %m160, <4 x i32> zeroinitializer)
  %v163 = sitofp <4 x i32> %v162 to <4 x float>
  %v164 = bitcast <4 x float> %v163 to <4 x i32>
  %v165 = and <4 x i32> %v164, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %v166 = lshr <4 x i32> %v165, <i32 13, i32 13, i32 13, i32 13>
  %v167 = and <4 x i32> %v166, <i32 1, i32 1, i32 1, i32 1>
  %v168 = sub <4 x i32> %v165, <i32 939520001, i32 939520001, i32 939520001, i32 939520001>
  %v169 = add <4 x i32> %v168, %v167
  %v170 = lshr <4 x i32> %v169, <i32 13, i32 13, i32 13, i32 13>
  %v171 = bitcast <4 x i32> %v165 to <4 x float>
  %v172 = fadd <4 x float> %v171, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v173 = bitcast <4 x float> %v172 to <4 x i32>
  %v174 = sub <4 x i32> %v173, <i32 1056964608, i32 1056964608, i32 1056964608, i32 1056964608>
  %m175 = icmp ult <4 x i32> %v165, <i32 947912704, i32 947912704, i32 947912704, i32 947912704>
  %v176 = select <4 x i1> %m175, <4 x i32> %v174, <4 x i32> %v170
  %m177 = icmp ugt <4 x i32> %v165, <i32 1199566847, i32 1199566847, i32 1199566847, i32 1199566847>
  %v178 = select <4 x i1> %m177, <4 x i32> <i32 31744, i32 31744, i32 31744, i32 31744>, <4 x i32> %v176
  %m179 = fcmp uno <4 x float> %v163, %v163
  %v180 = select <4 x i1> %m179, <4 x i32> <i32 32256, i32 32256, i32 32256, i32 32256>, <4 x i32> %v178
  %v181 = lshr <4 x i32> %v164, <i32 16, i32 16, i32 16, i32 16>
  %v182 = and <4 x i32> %v181, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v183 = or <4 x i32> %v180, %v182
  %v184 = trunc <4 x i32> %v183 to <4 x i16>
  %v185 = zext <4 x i16> %v184 to <4 x i32>
  %v186 = and <4 x i32> %v185, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v187 = shl <4 x i32> %v186, <i32 13, i32 13, i32 13, i32 13>
  %v188 = bitcast <4 x i32> %v187 to <4 x float>
  %v189 = fmul <4 x float> %v188, <float 0x46F0000000000000, float 0x46F0000000000000, float 0x46F0000000000000, float 0x46F0000000000000>
  %v190 = or <4 x i32> %v187, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %v191 = bitcast <4 x i32> %v190 to <4 x float>
  %v192 = sitofp <4 x i32> %v186 to <4 x float>
  %v193 = fmul <4 x float> %v192, <float 0x3E70000000000000, float 0x3E70000000000000, float 0x3E70000000000000, float 0x3E70000000000000>
  %m194 = icmp ugt <4 x i32> %v186, <i32 31743, i32 31743, i32 31743, i32 31743>
  %v195 = select <4 x i1> %m194, <4 x float> %v191, <4 x float> %v189
  %m196 = icmp ult <4 x i32> %v186, <i32 1024, i32 1024, i32 1024, i32 1024>
  %v197 = select <4 x i1> %m196, <4 x float> %v193, <4 x float> %v195
  %v198 = and <4 x i32> %v185, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v199 = shl <4 x i32> %v198, <i32 16, i32 16, i32 16, i32 16>
  %v200 = bitcast <4 x float> %v197 to <4 x i32>
  %v201 = or <4 x i32> %v200, %v199
  %v202 = bitcast <4 x i32> %v201 to <4 x float>
  %m203 = fcmp olt <4 x float> %v202, %v97
  %p204 = getelementptr inbounds float, ptr %p72, i64 %i64
  %v205 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p204, i32 1, <4 x i1> %m160, <4 x float> zeroinitializer)
  %p206 = getelementptr inbounds float, ptr %p74, i64 %i64
  %v207 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p206, i32 1, <4 x i1> %m160, <4 x float> zeroinitializer)
  %v208 = select <4 x i1> %m203, <4 x float> %v205, <4 x float> %v207
  %p209 = getelementptr inbounds float, ptr %p76, i64 %i64
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v208, ptr %p209, i32 1, <4 x i1> %m160)
  br label %after152
after152:
  %i210 = add nsw i64 %index65, 1
  br label %loop65
done65:
  %i211 = add nsw i64 %index35, 1
  br label %loop35
done35:
  ret void
}
