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
  %v29 = getelementptr inbounds i64, ptr %arguments, i64 14
  %n30 = load i64, ptr %v29, align 8
  %v31 = getelementptr inbounds i64, ptr %arguments, i64 15
  %n32 = load i64, ptr %v31, align 8
  %v33 = getelementptr inbounds i64, ptr %arguments, i64 16
  %n34 = load i64, ptr %v33, align 8
  %v35 = getelementptr inbounds i64, ptr %arguments, i64 17
  %n36 = load i64, ptr %v35, align 8
  %i37 = udiv i64 %n22, 2
  %i38 = udiv i64 %n24, 2
  br label %loop39
loop39:
  %index39 = phi i64 [%first, %entry], [%i371, %done58]
  %c40 = icmp slt i64 %index39, %last
  br i1 %c40, label %body39, label %done39
body39:
  %i41 = udiv i64 %index39, %n16
  %i42 = urem i64 %index39, %n16
  %i43 = mul nsw i64 %i42, 2
  %i44 = sub nsw i64 %i43, %n34
  %i45 = sub nsw i64 0, %i44
  %c46 = icmp sgt i64 0, %i45
  %i47 = select i1 %c46, i64 0, i64 %i45
  %i48 = sub nsw i64 %n26, %i44
  %c49 = icmp slt i64 %n30, %i48
  %i50 = select i1 %c49, i64 %n30, i64 %i48
  %i51 = mul nsw i64 %i41, %n8
  %i52 = mul nsw i64 %i44, %n10
  %p53 = getelementptr inbounds bfloat, ptr %p2, i64 %i51
  %p54 = getelementptr inbounds bfloat, ptr %p53, i64 %i52
  %i55 = mul nsw i64 %i41, %n12
  %i56 = mul nsw i64 %i42, %n14
  %i57 = add nsw i64 %i55, %i56
  br label %loop58
loop58:
  %index58 = phi i64 [0, %body39], [%i370, %done300]
  %c59 = icmp slt i64 %index58, %n18
  br i1 %c59, label %body58, label %done58
body58:
  %i60 = mul nsw i64 %index58, 2
  %i61 = sub nsw i64 %i60, %n36
  %i62 = sub nsw i64 0, %i61
  %c63 = icmp sgt i64 0, %i62
  %i64 = select i1 %c63, i64 0, i64 %i62
  %i65 = sub nsw i64 %n28, %i61
  %c66 = icmp slt i64 %n32, %i65
  %i67 = select i1 %c66, i64 %n32, i64 %i65
  %i68 = mul nsw i64 %i61, %n22
  %p69 = getelementptr inbounds bfloat, ptr %p54, i64 %i68
  %i70 = mul nsw i64 %index58, %n24
  %i71 = add nsw i64 %i57, %i70
  %i72 = udiv i64 %n20, 16
  %i73 = mul nsw i64 %i72, 16
  br label %loop74
loop74:
  %index74 = phi i64 [0, %body58], [%i299, %done76]
  %c75 = icmp slt i64 %index74, %i73
  br i1 %c75, label %body74, label %done74
body74:
  br label %loop76
loop76:
  %index76 = phi i64 [%i47, %body74], [%i133, %done78]
  %carried76_0 = phi <4 x float> [zeroinitializer, %body74], [%carried78_0, %done78]
  %carried76_1 = phi <4 x float> [zeroinitializer, %body74], [%carried78_1, %done78]
  %carried76_2 = phi <4 x float> [zeroinitializer, %body74], [%carried78_2, %done78]
  %carried76_3 = phi <4 x float> [zeroinitializer, %body74], [%carried78_3, %done78]
  %c77 = icmp slt i64 %index76, %i50
  br i1 %c77, label %body76, label %done76
body76:
  br label %loop78
loop78:
  %index78 = phi i64 [%i64, %body76], [%i132, %body78]
  %carried78_0 = phi <4 x float> [%carried76_0, %body76], [%v128, %body78]
  %carried78_1 = phi <4 x float> [%carried76_1, %body76], [%v129, %body78]
  %carried78_2 = phi <4 x float> [%carried76_2, %body76], [%v130, %body78]
  %carried78_3 = phi <4 x float> [%carried76_3, %body76], [%v131, %body78]
  %c79 = icmp slt i64 %index78, %i67
  br i1 %c79, label %body78, label %done78
body78:
  %i80 = mul nsw i64 %index76, %n10
  %i81 = mul nsw i64 %index78, %n22
  %i82 = add nsw i64 %i80, %i81
  %p83 = getelementptr inbounds bfloat, ptr %p69, i64 %i82
  %p84 = getelementptr inbounds bfloat, ptr %p83, i64 %index74
  %p85 = getelementptr inbounds bfloat, ptr %p84, i64 %i37
  %v86 = load <4 x i16>, ptr %p85, align 1
  %v87 = zext <4 x i16> %v86 to <4 x i32>
  %v88 = shl <4 x i32> %v87, <i32 16, i32 16, i32 16, i32 16>
  %v89 = bitcast <4 x i32> %v88 to <4 x float>
  %v90 = load <4 x i16>, ptr %p84, align 1
  %v91 = zext <4 x i16> %v90 to <4 x i32>
  %v92 = shl <4 x i32> %v91, <i32 16, i32 16, i32 16, i32 16>
  %v93 = bitcast <4 x i32> %v92 to <4 x float>
  %v94 = fadd <4 x float> %v93, %v89
  %p95 = getelementptr inbounds bfloat, ptr %p84, i64 4
  %p96 = getelementptr inbounds bfloat, ptr %p95, i64 %i37
  %v97 = load <4 x i16>, ptr %p96, align 1
  %v98 = zext <4 x i16> %v97 to <4 x i32>
  %v99 = shl <4 x i32> %v98, <i32 16, i32 16, i32 16, i32 16>
  %v100 = bitcast <4 x i32> %v99 to <4 x float>
  %v101 = load <4 x i16>, ptr %p95, align 1
  %v102 = zext <4 x i16> %v101 to <4 x i32>
  %v103 = shl <4 x i32> %v102, <i32 16, i32 16, i32 16, i32 16>
  %v104 = bitcast <4 x i32> %v103 to <4 x float>
  %v105 = fadd <4 x float> %v104, %v100
  %p106 = getelementptr inbounds bfloat, ptr %p84, i64 8
  %p107 = getelementptr inbounds bfloat, ptr %p106, i64 %i37
  %v108 = load <4 x i16>, ptr %p107, align 1
  %v109 = zext <4 x i16> %v108 to <4 x i32>
  %v110 = shl <4 x i32> %v109, <i32 16, i32 16, i32 16, i32 16>
  %v111 = bitcast <4 x i32> %v110 to <4 x float>
  %v112 = load <4 x i16>, ptr %p106, align 1
  %v113 = zext <4 x i16> %v112 to <4 x i32>
  %v114 = shl <4 x i32> %v113, <i32 16, i32 16, i32 16, i32 16>
  %v115 = bitcast <4 x i32> %v114 to <4 x float>
  %v116 = fadd <4 x float> %v115, %v111
  %p117 = getelementptr inbounds bfloat, ptr %p84, i64 12
  %p118 = getelementptr inbounds bfloat, ptr %p117, i64 %i37
  %v119 = load <4 x i16>, ptr %p118, align 1
  %v120 = zext <4 x i16> %v119 to <4 x i32>
  %v121 = shl <4 x i32> %v120, <i32 16, i32 16, i32 16, i32 16>
  %v122 = bitcast <4 x i32> %v121 to <4 x float>
  %v123 = load <4 x i16>, ptr %p117, align 1
  %v124 = zext <4 x i16> %v123 to <4 x i32>
  %v125 = shl <4 x i32> %v124, <i32 16, i32 16, i32 16, i32 16>
  %v126 = bitcast <4 x i32> %v125 to <4 x float>
  %v127 = fadd <4 x float> %v126, %v122
  %v128 = fadd <4 x float> %carried78_0, %v94
  %v129 = fadd <4 x float> %carried78_1, %v105
  %v130 = fadd <4 x float> %carried78_2, %v116
  %v131 = fadd <4 x float> %carried78_3, %v127
  %i132 = add nsw i64 %index78, 1
  br label %loop78
done78:
  %i133 = add nsw i64 %index76, 1
  br label %loop76
done76:
  %i134 = sub nsw i64 %i50, %i47
  %i135 = sub nsw i64 %i67, %i64
  %i136 = mul nsw i64 %i134, %i135
  %v137 = sitofp i64 %i136 to float
  %v138 = insertelement <4 x float> poison, float %v137, i64 0
  %v139 = shufflevector <4 x float> %v138, <4 x float> poison, <4 x i32> zeroinitializer
  %v140 = fdiv <4 x float> %carried76_0, %v139
  %v141 = fdiv <4 x float> %carried76_1, %v139
  %v142 = fdiv <4 x float> %carried76_2, %v139
  %v143 = fdiv <4 x float> %carried76_3, %v139
  %i144 = add nsw i64 %i71, %index74
  %p145 = getelementptr inbounds bfloat, ptr %p4, i64 %i144
  %v146 = bitcast <4 x float> %v140 to <4 x i32>
  %v147 = lshr <4 x i32> %v146, <i32 16, i32 16, i32 16, i32 16>
  %v148 = and <4 x i32> %v147, <i32 1, i32 1, i32 1, i32 1>
  %v149 = add <4 x i32> %v148, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v150 = add <4 x i32> %v146, %v149
  %v151 = lshr <4 x i32> %v150, <i32 16, i32 16, i32 16, i32 16>
  %v152 = and <4 x i32> %v146, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m153 = icmp eq <4 x i32> %v152, zeroinitializer
  %v154 = and <4 x i32> %v147, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v155 = select <4 x i1> %m153, <4 x i32> %v154, <4 x i32> %v151
  %m156 = fcmp uno <4 x float> %v140, %v140
  %v157 = or <4 x i32> %v147, <i32 64, i32 64, i32 64, i32 64>
  %v158 = select <4 x i1> %m156, <4 x i32> %v157, <4 x i32> %v155
  %v159 = trunc <4 x i32> %v158 to <4 x i16>
  %v160 = zext <4 x i16> %v159 to <4 x i32>
  %v161 = shl <4 x i32> %v160, <i32 16, i32 16, i32 16, i32 16>
  %v162 = bitcast <4 x i32> %v161 to <4 x float>
  %v163 = fsub <4 x float> %v140, %v162
  %v164 = fsub <4 x float> %v162, %v162
  %m165 = fcmp ord <4 x float> %v164, %v164
  %v166 = select <4 x i1> %m165, <4 x float> %v163, <4 x float> zeroinitializer
  %v167 = bitcast <4 x float> %v166 to <4 x i32>
  %v168 = lshr <4 x i32> %v167, <i32 16, i32 16, i32 16, i32 16>
  %v169 = and <4 x i32> %v168, <i32 1, i32 1, i32 1, i32 1>
  %v170 = add <4 x i32> %v169, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v171 = add <4 x i32> %v167, %v170
  %v172 = lshr <4 x i32> %v171, <i32 16, i32 16, i32 16, i32 16>
  %v173 = and <4 x i32> %v167, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m174 = icmp eq <4 x i32> %v173, zeroinitializer
  %v175 = and <4 x i32> %v168, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v176 = select <4 x i1> %m174, <4 x i32> %v175, <4 x i32> %v172
  %m177 = fcmp uno <4 x float> %v166, %v166
  %v178 = or <4 x i32> %v168, <i32 64, i32 64, i32 64, i32 64>
  %v179 = select <4 x i1> %m177, <4 x i32> %v178, <4 x i32> %v176
  %v180 = trunc <4 x i32> %v179 to <4 x i16>
  store <4 x i16> %v159, ptr %p145, align 1
  %p181 = getelementptr inbounds bfloat, ptr %p145, i64 %i38
  store <4 x i16> %v180, ptr %p181, align 1
  %i182 = add nsw i64 %i71, %index74
  %i183 = add nsw i64 %i182, 4
  %p184 = getelementptr inbounds bfloat, ptr %p4, i64 %i183
  %v185 = bitcast <4 x float> %v141 to <4 x i32>
  %v186 = lshr <4 x i32> %v185, <i32 16, i32 16, i32 16, i32 16>
  %v187 = and <4 x i32> %v186, <i32 1, i32 1, i32 1, i32 1>
  %v188 = add <4 x i32> %v187, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v189 = add <4 x i32> %v185, %v188
  %v190 = lshr <4 x i32> %v189, <i32 16, i32 16, i32 16, i32 16>
  %v191 = and <4 x i32> %v185, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m192 = icmp eq <4 x i32> %v191, zeroinitializer
  %v193 = and <4 x i32> %v186, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v194 = select <4 x i1> %m192, <4 x i32> %v193, <4 x i32> %v190
  %m195 = fcmp uno <4 x float> %v141, %v141
  %v196 = or <4 x i32> %v186, <i32 64, i32 64, i32 64, i32 64>
  %v197 = select <4 x i1> %m195, <4 x i32> %v196, <4 x i32> %v194
  %v198 = trunc <4 x i32> %v197 to <4 x i16>
  %v199 = zext <4 x i16> %v198 to <4 x i32>
  %v200 = shl <4 x i32> %v199, <i32 16, i32 16, i32 16, i32 16>
  %v201 = bitcast <4 x i32> %v200 to <4 x float>
  %v202 = fsub <4 x float> %v141, %v201
  %v203 = fsub <4 x float> %v201, %v201
  %m204 = fcmp ord <4 x float> %v203, %v203
  %v205 = select <4 x i1> %m204, <4 x float> %v202, <4 x float> zeroinitializer
  %v206 = bitcast <4 x float> %v205 to <4 x i32>
  %v207 = lshr <4 x i32> %v206, <i32 16, i32 16, i32 16, i32 16>
  %v208 = and <4 x i32> %v207, <i32 1, i32 1, i32 1, i32 1>
  %v209 = add <4 x i32> %v208, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v210 = add <4 x i32> %v206, %v209
  %v211 = lshr <4 x i32> %v210, <i32 16, i32 16, i32 16, i32 16>
  %v212 = and <4 x i32> %v206, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m213 = icmp eq <4 x i32> %v212, zeroinitializer
  %v214 = and <4 x i32> %v207, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v215 = select <4 x i1> %m213, <4 x i32> %v214, <4 x i32> %v211
  %m216 = fcmp uno <4 x float> %v205, %v205
  %v217 = or <4 x i32> %v207, <i32 64, i32 64, i32 64, i32 64>
  %v218 = select <4 x i1> %m216, <4 x i32> %v217, <4 x i32> %v215
  %v219 = trunc <4 x i32> %v218 to <4 x i16>
  store <4 x i16> %v198, ptr %p184, align 1
  %p220 = getelementptr inbounds bfloat, ptr %p184, i64 %i38
  store <4 x i16> %v219, ptr %p220, align 1
  %i221 = add nsw i64 %i71, %index74
  %i222 = add nsw i64 %i221, 8
  %p223 = getelementptr inbounds bfloat, ptr %p4, i64 %i222
  %v224 = bitcast <4 x float> %v142 to <4 x i32>
  %v225 = lshr <4 x i32> %v224, <i32 16, i32 16, i32 16, i32 16>
  %v226 = and <4 x i32> %v225, <i32 1, i32 1, i32 1, i32 1>
  %v227 = add <4 x i32> %v226, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v228 = add <4 x i32> %v224, %v227
  %v229 = lshr <4 x i32> %v228, <i32 16, i32 16, i32 16, i32 16>
  %v230 = and <4 x i32> %v224, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m231 = icmp eq <4 x i32> %v230, zeroinitializer
  %v232 = and <4 x i32> %v225, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v233 = select <4 x i1> %m231, <4 x i32> %v232, <4 x i32> %v229
  %m234 = fcmp uno <4 x float> %v142, %v142
  %v235 = or <4 x i32> %v225, <i32 64, i32 64, i32 64, i32 64>
  %v236 = select <4 x i1> %m234, <4 x i32> %v235, <4 x i32> %v233
  %v237 = trunc <4 x i32> %v236 to <4 x i16>
  %v238 = zext <4 x i16> %v237 to <4 x i32>
  %v239 = shl <4 x i32> %v238, <i32 16, i32 16, i32 16, i32 16>
  %v240 = bitcast <4 x i32> %v239 to <4 x float>
  %v241 = fsub <4 x float> %v142, %v240
  %v242 = fsub <4 x float> %v240, %v240
  %m243 = fcmp ord <4 x float> %v242, %v242
  %v244 = select <4 x i1> %m243, <4 x float> %v241, <4 x float> zeroinitializer
  %v245 = bitcast <4 x float> %v244 to <4 x i32>
  %v246 = lshr <4 x i32> %v245, <i32 16, i32 16, i32 16, i32 16>
  %v247 = and <4 x i32> %v246, <i32 1, i32 1, i32 1, i32 1>
  %v248 = add <4 x i32> %v247, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v249 = add <4 x i32> %v245, %v248
  %v250 = lshr <4 x i32> %v249, <i32 16, i32 16, i32 16, i32 16>
  %v251 = and <4 x i32> %v245, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m252 = icmp eq <4 x i32> %v251, zeroinitializer
  %v253 = and <4 x i32> %v246, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v254 = select <4 x i1> %m252, <4 x i32> %v253, <4 x i32> %v250
  %m255 = fcmp uno <4 x float> %v244, %v244
  %v256 = or <4 x i32> %v246, <i32 64, i32 64, i32 64, i32 64>
  %v257 = select <4 x i1> %m255, <4 x i32> %v256, <4 x i32> %v254
  %v258 = trunc <4 x i32> %v257 to <4 x i16>
  store <4 x i16> %v237, ptr %p223, align 1
  %p259 = getelementptr inbounds bfloat, ptr %p223, i64 %i38
  store <4 x i16> %v258, ptr %p259, align 1
  %i260 = add nsw i64 %i71, %index74
  %i261 = add nsw i64 %i260, 12
  %p262 = getelementptr inbounds bfloat, ptr %p4, i64 %i261
  %v263 = bitcast <4 x float> %v143 to <4 x i32>
  %v264 = lshr <4 x i32> %v263, <i32 16, i32 16, i32 16, i32 16>
  %v265 = and <4 x i32> %v264, <i32 1, i32 1, i32 1, i32 1>
  %v266 = add <4 x i32> %v265, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v267 = add <4 x i32> %v263, %v266
  %v268 = lshr <4 x i32> %v267, <i32 16, i32 16, i32 16, i32 16>
  %v269 = and <4 x i32> %v263, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m270 = icmp eq <4 x i32> %v269, zeroinitializer
  %v271 = and <4 x i32> %v264, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v272 = select <4 x i1> %m270, <4 x i32> %v271, <4 x i32> %v268
  %m273 = fcmp uno <4 x float> %v143, %v143
  %v274 = or <4 x i32> %v264, <i32 64, i32 64, i32 64, i32 64>
  %v275 = select <4 x i1> %m273, <4 x i32> %v274, <4 x i32> %v272
  %v276 = trunc <4 x i32> %v275 to <4 x i16>
  %v277 = zext <4 x i16> %v276 to <4 x i32>
  %v278 = shl <4 x i32> %v277, <i32 16, i32 16, i32 16, i32 16>
  %v279 = bitcast <4 x i32> %v278 to <4 x float>
  %v280 = fsub <4 x float> %v143, %v279
  %v281 = fsub <4 x float> %v279, %v279
  %m282 = fcmp ord <4 x float> %v281, %v281
  %v283 = select <4 x i1> %m282, <4 x float> %v280, <4 x float> zeroinitializer
  %v284 = bitcast <4 x float> %v283 to <4 x i32>
  %v285 = lshr <4 x i32> %v284, <i32 16, i32 16, i32 16, i32 16>
  %v286 = and <4 x i32> %v285, <i32 1, i32 1, i32 1, i32 1>
  %v287 = add <4 x i32> %v286, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v288 = add <4 x i32> %v284, %v287
  %v289 = lshr <4 x i32> %v288, <i32 16, i32 16, i32 16, i32 16>
  %v290 = and <4 x i32> %v284, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m291 = icmp eq <4 x i32> %v290, zeroinitializer
  %v292 = and <4 x i32> %v285, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v293 = select <4 x i1> %m291, <4 x i32> %v292, <4 x i32> %v289
  %m294 = fcmp uno <4 x float> %v283, %v283
  %v295 = or <4 x i32> %v285, <i32 64, i32 64, i32 64, i32 64>
  %v296 = select <4 x i1> %m294, <4 x i32> %v295, <4 x i32> %v293
  %v297 = trunc <4 x i32> %v296 to <4 x i16>
  store <4 x i16> %v276, ptr %p262, align 1
  %p298 = getelementptr inbounds bfloat, ptr %p262, i64 %i38
  store <4 x i16> %v297, ptr %p298, align 1
  %i299 = add nsw i64 %index74, 16
  br label %loop74
done74:
  br label %loop300
loop300:
  %index300 = phi i64 [%i73, %done74], [%i369, %done303]
  %c301 = icmp slt i64 %index300, %n20
  br i1 %c301, label %body300, label %done300
body300:
  %i302 = add nsw i64 %i71, %index300
  br label %loop303
loop303:
  %index303 = phi i64 [%i47, %body300], [%i324, %done305]
  %carried303_0 = phi <4 x float> [zeroinitializer, %body300], [%carried305_0, %done305]
  %c304 = icmp slt i64 %index303, %i50
  br i1 %c304, label %body303, label %done303
body303:
  br label %loop305
loop305:
  %index305 = phi i64 [%i64, %body303], [%i323, %body305]
  %carried305_0 = phi <4 x float> [%carried303_0, %body303], [%v322, %body305]
  %c306 = icmp slt i64 %index305, %i67
  br i1 %c306, label %body305, label %done305
body305:
  %i307 = mul nsw i64 %index303, %n10
  %i308 = mul nsw i64 %index305, %n22
  %i309 = add nsw i64 %i307, %i308
  %p310 = getelementptr inbounds bfloat, ptr %p69, i64 %i309
  %p311 = getelementptr inbounds bfloat, ptr %p310, i64 %index300
  %p312 = getelementptr inbounds bfloat, ptr %p311, i64 %i37
  %v313 = load <4 x i16>, ptr %p312, align 1
  %v314 = zext <4 x i16> %v313 to <4 x i32>
  %v315 = shl <4 x i32> %v314, <i32 16, i32 16, i32 16, i32 16>
  %v316 = bitcast <4 x i32> %v315 to <4 x float>
  %v317 = load <4 x i16>, ptr %p311, align 1
  %v318 = zext <4 x i16> %v317 to <4 x i32>
  %v319 = shl <4 x i32> %v318, <i32 16, i32 16, i32 16, i32 16>
  %v320 = bitcast <4 x i32> %v319 to <4 x float>
  %v321 = fadd <4 x float> %v320, %v316
  %v322 = fadd <4 x float> %carried305_0, %v321
  %i323 = add nsw i64 %index305, 1
  br label %loop305
done305:
  %i324 = add nsw i64 %index303, 1
  br label %loop303
done303:
  %i325 = sub nsw i64 %i50, %i47
  %i326 = sub nsw i64 %i67, %i64
  %i327 = mul nsw i64 %i325, %i326
  %v328 = sitofp i64 %i327 to float
  %v329 = insertelement <4 x float> poison, float %v328, i64 0
  %v330 = shufflevector <4 x float> %v329, <4 x float> poison, <4 x i32> zeroinitializer
  %v331 = fdiv <4 x float> %carried303_0, %v330
  %p332 = getelementptr inbounds bfloat, ptr %p4, i64 %i302
  %v333 = bitcast <4 x float> %v331 to <4 x i32>
  %v334 = lshr <4 x i32> %v333, <i32 16, i32 16, i32 16, i32 16>
  %v335 = and <4 x i32> %v334, <i32 1, i32 1, i32 1, i32 1>
  %v336 = add <4 x i32> %v335, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v337 = add <4 x i32> %v333, %v336
  %v338 = lshr <4 x i32> %v337, <i32 16, i32 16, i32 16, i32 16>
  %v339 = and <4 x i32> %v333, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m340 = icmp eq <4 x i32> %v339, zeroinitializer
  %v341 = and <4 x i32> %v334, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v342 = select <4 x i1> %m340, <4 x i32> %v341, <4 x i32> %v338
  %m343 = fcmp uno <4 x float> %v331, %v331
  %v344 = or <4 x i32> %v334, <i32 64, i32 64, i32 64, i32 64>
  %v345 = select <4 x i1> %m343, <4 x i32> %v344, <4 x i32> %v342
  %v346 = trunc <4 x i32> %v345 to <4 x i16>
  %v347 = zext <4 x i16> %v346 to <4 x i32>
  %v348 = shl <4 x i32> %v347, <i32 16, i32 16, i32 16, i32 16>
  %v349 = bitcast <4 x i32> %v348 to <4 x float>
  %v350 = fsub <4 x float> %v331, %v349
  %v351 = fsub <4 x float> %v349, %v349
  %m352 = fcmp ord <4 x float> %v351, %v351
  %v353 = select <4 x i1> %m352, <4 x float> %v350, <4 x float> zeroinitializer
  %v354 = bitcast <4 x float> %v353 to <4 x i32>
  %v355 = lshr <4 x i32> %v354, <i32 16, i32 16, i32 16, i32 16>
  %v356 = and <4 x i32> %v355, <i32 1, i32 1, i32 1, i32 1>
  %v357 = add <4 x i32> %v356, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v358 = add <4 x i32> %v354, %v357
  %v359 = lshr <4 x i32> %v358, <i32 16, i32 16, i32 16, i32 16>
  %v360 = and <4 x i32> %v354, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m361 = icmp eq <4 x i32> %v360, zeroinitializer
  %v362 = and <4 x i32> %v355, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v363 = select <4 x i1> %m361, <4 x i32> %v362, <4 x i32> %v359
  %m364 = fcmp uno <4 x float> %v353, %v353
  %v365 = or <4 x i32> %v355, <i32 64, i32 64, i32 64, i32 64>
  %v366 = select <4 x i1> %m364, <4 x i32> %v365, <4 x i32> %v363
  %v367 = trunc <4 x i32> %v366 to <4 x i16>
  store <4 x i16> %v346, ptr %p332, align 1
  %p368 = getelementptr inbounds bfloat, ptr %p332, i64 %i38
  store <4 x i16> %v367, ptr %p368, align 1
  %i369 = add nsw i64 %index300, 4
  br label %loop300
done300:
  %i370 = add nsw i64 %index58, 1
  br label %loop58
done58:
  %i371 = add nsw i64 %index39, 1
  br label %loop39
done39:
  ret void
}
