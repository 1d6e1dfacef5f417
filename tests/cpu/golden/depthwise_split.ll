declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x i16> @llvm.masked.load.v4i16.p0(ptr, i32, <4 x i1>, <4 x i16>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare void @llvm.masked.store.v4i16.p0(<4 x i16>, ptr, i32, <4 x i1>)
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
  %i35 = add nsw i64 %n28, 3
  %i36 = udiv i64 %i35, 4
  %i37 = sub nsw i64 %n34, 1
  %i38 = add nsw i64 %n22, %i37
  %i39 = udiv i64 %i38, %n34
  %i40 = sub nsw i64 %n24, 2
  br label %loop41
loop41:
  %index41 = phi i64 [%first, %entry], [%i251, %done76]
  %c42 = icmp slt i64 %index41, %last
  br i1 %c42, label %body41, label %done41
body41:
  %i43 = udiv i64 %index41, %i36
  %i44 = udiv i64 %i43, %i39
  %i45 = urem i64 %i43, %i39
  %i46 = mul nsw i64 %i45, %n34
  %i47 = add nsw i64 %i46, %n34
  %c48 = icmp slt i64 %n22, %i47
  %i49 = select i1 %c48, i64 %n22, i64 %i47
  %i50 = urem i64 %index41, %i36
  %i51 = mul nsw i64 %i50, 4
  %i52 = sub nsw i64 %n28, %i51
  %c53 = icmp sgt i64 %i52, 0
  %i54 = select i1 %c53, i64 %i52, i64 0
  %c55 = icmp slt i64 %i54, 4
  %i56 = select i1 %c55, i64 %i54, i64 4
  %v57 = trunc i64 %i56 to i32
  %v58 = insertelement <4 x i32> poison, i32 %v57, i64 0
  %v59 = shufflevector <4 x i32> %v58, <4 x i32> poison, <4 x i32> zeroinitializer
  %m60 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v59
  %p61 = getelementptr inbounds float, ptr %p6, i64 %i51
  %v62 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p61, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %p63 = getelementptr inbounds float, ptr %p4, i64 %i51
  %p64 = getelementptr inbounds float, ptr %p4, i64 %n28
  %p65 = getelementptr inbounds float, ptr %p64, i64 %i51
  %v66 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p63, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v67 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p65, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %i68 = mul nsw i64 2, %n28
  %p69 = getelementptr inbounds float, ptr %p4, i64 %i68
  %p70 = getelementptr inbounds float, ptr %p69, i64 %i51
  %i71 = mul nsw i64 3, %n28
  %p72 = getelementptr inbounds float, ptr %p4, i64 %i71
  %p73 = getelementptr inbounds float, ptr %p72, i64 %i51
  %v74 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p70, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v75 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p73, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  br label %loop76
loop76:
  %index76 = phi i64 [0, %body41], [%i250, %done78]
  %c77 = icmp slt i64 %index76, %n24
  br i1 %c77, label %body76, label %done76
body76:
  br label %loop78
loop78:
  %index78 = phi i64 [%i46, %body76], [%i249, %body78]
  %c79 = icmp slt i64 %index78, %i49
  br i1 %c79, label %body78, label %done78
body78:
  %c80 = icmp slt i64 %index76, %i40
  %i81 = select i1 %c80, i64 %index76, i64 %i40
  %i82 = sub nsw i64 %index78, %n30
  %i83 = sub nsw i64 %i81, %n32
  %i84 = mul nsw i64 %i44, %n14
  %i85 = mul nsw i64 %i82, %n16
  %i86 = mul nsw i64 %i83, 16
  %p87 = getelementptr inbounds bfloat, ptr %p2, i64 %i84
  %p88 = getelementptr inbounds bfloat, ptr %p87, i64 %i85
  %p89 = getelementptr inbounds bfloat, ptr %p88, i64 %i86
  %p90 = getelementptr inbounds bfloat, ptr %p89, i64 %i51
  %p91 = getelementptr inbounds bfloat, ptr %p90, i64 8
  %v92 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p91, i32 1, <4 x i1> %m60, <4 x i16> zeroinitializer)
  %v93 = zext <4 x i16> %v92 to <4 x i32>
  %v94 = shl <4 x i32> %v93, <i32 16, i32 16, i32 16, i32 16>
  %v95 = bitcast <4 x i32> %v94 to <4 x float>
  %v96 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p90, i32 1, <4 x i1> %m60, <4 x i16> zeroinitializer)
  %v97 = zext <4 x i16> %v96 to <4 x i32>
  %v98 = shl <4 x i32> %v97, <i32 16, i32 16, i32 16, i32 16>
  %v99 = bitcast <4 x i32> %v98 to <4 x float>
  %v100 = fadd <4 x float> %v99, %v95
  %v101 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v100, <4 x float> %v66, <4 x float> %v62)
  %p102 = getelementptr inbounds bfloat, ptr %p90, i64 16
  %p103 = getelementptr inbounds bfloat, ptr %p102, i64 8
  %v104 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p103, i32 1, <4 x i1> %m60, <4 x i16> zeroinitializer)
  %v105 = zext <4 x i16> %v104 to <4 x i32>
  %v106 = shl <4 x i32> %v105, <i32 16, i32 16, i32 16, i32 16>
  %v107 = bitcast <4 x i32> %v106 to <4 x float>
  %v108 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p102, i32 1, <4 x i1> %m60, <4 x i16> zeroinitializer)
  %v109 = zext <4 x i16> %v108 to <4 x i32>
  %v110 = shl <4 x i32> %v109, <i32 16, i32 16, i32 16, i32 16>
  %v111 = bitcast <4 x i32> %v110 to <4 x float>
  %v112 = fadd <4 x float> %v111, %v107
  %v113 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v112, <4 x float> %v67, <4 x float> %v101)
  %v114 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v112, <4 x float> %v66, <4 x float> %v62)
  %p115 = getelementptr inbounds bfloat, ptr %p90, i64 32
  %p116 = getelementptr inbounds bfloat, ptr %p115, i64 8
  %v117 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p116, i32 1, <4 x i1> %m60, <4 x i16> zeroinitializer)
  %v118 = zext <4 x i16> %v117 to <4 x i32>
  %v119 = shl <4 x i32> %v118, <i32 16, i32 16, i32 16, i32 16>
  %v120 = bitcast <4 x i32> %v119 to <4 x float>
  %v121 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p115, i32 1, <4 x i1> %m60, <4 x i16> zeroinitializer)
  %v122 = zext <4 x i16> %v121 to <4 x i32>
  %v123 = shl <4 x i32> %v122, <i32 16, i32 16, i32 16, i32 16>
  %v124 = bitcast <4 x i32> %v123 to <4 x float>
  %v125 = fadd <4 x float> %v124, %v120
  %v126 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v125, <4 x float> %v67, <4 x float> %v114)
  %p127 = getelementptr inbounds bfloat, ptr %p90, i64 %n16
  %p128 = getelementptr inbounds bfloat, ptr %p127, i64 8
  %v129 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p128, i32 1, <4 x i1> %m60, <4 x i16> zeroinitializer)
  %v130 = zext <4 x i16> %v129 to <4 x i32>
  %v131 = shl <4 x i32> %v130, <i32 16, i32 16, i32 16, i32 16>
  %v132 = bitcast <4 x i32> %v131 to <4 x float>
  %v133 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p127, i32 1, <4 x i1> %m60, <4 x i16> zeroinitializer)
  %v134 = zext <4 x i16> %v133 to <4 x i32>
  %v135 = shl <4 x i32> %v134, <i32 16, i32 16, i32 16, i32 16>
  %v136 = bitcast <4 x i32> %v135 to <4 x float>
  %v137 = fadd <4 x float> %v136, %v132
  %v138 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v137, <4 x float> %v74, <4 x float> %v113)
  %p139 = getelementptr inbounds bfloat, ptr %p127, i64 16
  %p140 = getelementptr inbounds bfloat, ptr %p139, i64 8
  %v141 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p140, i32 1, <4 x i1> %m60, <4 x i16> zeroinitializer)
  %v142 = zext <4 x i16> %v141 to <4 x i32>
  %v143 = shl <4 x i32> %v142, <i32 16, i32 16, i32 16, i32 16>
  %v144 = bitcast <4 x i32> %v143 to <4 x float>
  %v145 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p139, i32 1, <4 x i1> %m60, <4 x i16> zeroinitializer)
  %v146 = zext <4 x i16> %v145 to <4 x i32>
  %v147 = shl <4 x i32> %v146, <i32 16, i32 16, i32 16, i32 16>
  %v148 = bitcast <4 x i32> %v147 to <4 x float>
  %v149 = fadd <4 x float> %v148, %v144
  %v150 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v149, <4 x float> %v75, <4 x float> %v138)
  %v151 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v149, <4 x float> %v74, <4 x float> %v126)
  %p152 = getelementptr inbounds bfloat, ptr %p127, i64 32
  %p153 = getelementptr inbounds bfloat, ptr %p152, i64 8
  %v154 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p153, i32 1, <4 x i1> %m60, <4 x i16> zeroinitializer)
  %v155 = zext <4 x i16> %v154 to <4 x i32>
  %v156 = shl <4 x i32> %v155, <i32 16, i32 16, i32 16, i32 16>
  %v157 = bitcast <4 x i32> %v156 to <4 x float>
  %v158 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p152, i32 1, <4 x i1> %m60, <4 x i16> zeroinitializer)
  %v159 = zext <4 x i16> %v158 to <4 x i32>
  %v160 = shl <4 x i32> %v159, <i32 16, i32 16, i32 16, i32 16>
  %v161 = bitcast <4 x i32> %v160 to <4 x float>
  %v162 = fadd <4 x float> %v161, %v157
  %v163 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v162, <4 x float> %v75, <4 x float> %v151)
  %i164 = mul nsw i64 %i44, %n18
  %i165 = mul nsw i64 %index78, %n20
  %i166 = add nsw i64 %i164, %i165
  %i167 = mul nsw i64 %i81, 5
  %i168 = add nsw i64 %i166, %i167
  %i169 = add nsw i64 %i168, %i51
  %m170 = fcmp ogt <4 x float> zeroinitializer, %v150
  %v171 = select <4 x i1> %m170, <4 x float> zeroinitializer, <4 x float> %v150
  %p172 = getelementptr inbounds bfloat, ptr %p8, i64 %i169
  %v173 = bitcast <4 x float> %v171 to <4 x i32>
  %v174 = lshr <4 x i32> %v173, <i32 16, i32 16, i32 16, i32 16>
  %v175 = and <4 x i32> %v174, <i32 1, i32 1, i32 1, i32 1>
  %v176 = add <4 x i32> %v175, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v177 = add <4 x i32> %v173, %v176
  %v178 = lshr <4 x i32> %v177, <i32 16, i32 16, i32 16, i32 16>
  %v179 = and <4 x i32> %v173, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m180 = icmp eq <4 x i32> %v179, zeroinitializer
  %v181 = and <4 x i32> %v174, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v182 = select <4 x i1> %m180, <4 x i32> %v181, <4 x i32> %v178
  %m183 = fcmp uno <4 x float> %v171, %v171
  %v184 = or <4 x i32> %v174, <i32 64, i32 64, i32 64, i32 64>
  %v185 = select <4 x i1> %m183, <4 x i32> %v184, <4 x i32> %v182
  %v186 = trunc <4 x i32> %v185 to <4 x i16>
  %v187 = zext <4 x i16> %v186 to <4 x i32>
  %v188 = shl <4 x i32> %v187, <i32 16, i32 16, i32 16, i32 16>
  %v189 = bitcast <4 x i32> %v188 to <4 x float>
  %v190 = fsub <4 x float> %v171, %v189
  %v191 = fsub <4 x float> %v189, %v189
  %m192 = fcmp ord <4 x float> %v191, %v191
  %v193 = select <4 x i1> %m192, <4 x float> %v190, <4 x float> zeroinitializer
  %v194 = bitcast <4 x float> %v193 to <4 x i32>
  %v195 = lshr <4 x i32> %v194, <i32 16, i32 16, i32 16, i32 16>
  %v196 = and <4 x i32> %v195, <i32 1, i32 1, i32 1, i32 1>
  %v197 = add <4 x i32> %v196, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v198 = add <4 x i32> %v194, %v197
  %v199 = lshr <4 x i32> %v198, <i32 16, i32 16, i32 16, i32 16>
  %v200 = and <4 x i32> %v194, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m201 = icmp eq <4 x i32> %v200, zeroinitializer
  %v202 = and <4 x i32> %v195, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v203 = select <4 x i1> %m201, <4 x i32> %v202, <4 x i32> %v199
  %m204 = fcmp uno <4 x float> %v193, %v193
  %v205 = or <4 x i32> %v195, <i32 64, i32 64, i32 64, i32 64>
  %v206 = select <4 x i1> %m204, <4 x i32> %v205, <4 x i32> %v203
  %v207 = trunc <4 x i32> %v206 to <4 x i16>
  call void @llvm.masked.store.v4i16.p0(<4 x i16> %v186, ptr %p172, i32 1, <4 x i1> %m60)
  %p208 = getelementptr inbounds bfloat, ptr %p172, i64 2
  call void @llvm.masked.store.v4i16.p0(<4 x i16> %v207, ptr %p208, i32 1, <4 x i1> %m60)
  %m209 = fcmp ogt <4 x float> zeroinitializer, %v163
  %v210 = select <4 x i1> %m209, <4 x float> zeroinitializer, <4 x float> %v163
  %p211 = getelementptr inbounds bfloat, ptr %p8, i64 %i169
  %p212 = getelementptr inbounds bfloat, ptr %p211, i64 5
  %v213 = bitcast <4 x float> %v210 to <4 x i32>
  %v214 = lshr <4 x i32> %v213, <i32 16, i32 16, i32 16, i32 16>
  %v215 = and <4 x i32> %v214, <i32 1, i32 1, i32 1, i32 1>
  %v216 = add <4 x i32> %v215, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v217 = add <4 x i32> %v213, %v216
  %v218 = lshr <4 x i32> %v217, <i32 16, i32 16, i32 16, i32 16>
  %v219 = and <4 x i32> %v213, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m220 = icmp eq <4 x i32> %v219, zeroinitializer
  %v221 = and <4 x i32> %v214, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v222 = select <4 x i1> %m220, <4 x i32> %v221, <4 x i32> %v218
  %m223 = fcmp uno <4 x float> %v210, %v210
  %v224 = or <4 x i32> %v214, <i32 64, i32 64, i32 64, i32 64>
  %v225 = select <4 x i1> %m223, <4 x i32> %v224, <4 x i32> %v222
  %v226 = trunc <4 x i32> %v225 to <4 x i16>
  %v227 = zext <4 x i16> %v226 to <4 x i32>
  %v228 = shl <4 x i32> %v227, <i32 16, i32 16, i32 16, i32 16>
  %v229 = bitcast <4 x i32> %v228 to <4 x float>
  %v230 = fsub <4 x float> %v210, %v229
  %v231 = fsub <4 x float> %v229, %v229
  %m232 = fcmp ord <4 x float> %v231, %v231
  %v233 = select <4 x i1> %m232, <4 x float> %v230, <4 x float> zeroinitializer
  %v234 = bitcast <4 x float> %v233 to <4 x i32>
  %v235 = lshr <4 x i32> %v234, <i32 16, i32 16, i32 16, i32 16>
  %v236 = and <4 x i32> %v235, <i32 1, i32 1, i32 1, i32 1>
  %v237 = add <4 x i32> %v236, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v238 = add <4 x i32> %v234, %v237
  %v239 = lshr <4 x i32> %v238, <i32 16, i32 16, i32 16, i32 16>
  %v240 = and <4 x i32> %v234, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m241 = icmp eq <4 x i32> %v240, zeroinitializer
  %v242 = and <4 x i32> %v235, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v243 = select <4 x i1> %m241, <4 x i32> %v242, <4 x i32> %v239
  %m244 = fcmp uno <4 x float> %v233, %v233
  %v245 = or <4 x i32> %v235, <i32 64, i32 64, i32 64, i32 64>
  %v246 = select <4 x i1> %m244, <4 x i32> %v245, <4 x i32> %v243
  %v247 = trunc <4 x i32> %v246 to <4 x i16>
  call void @llvm.masked.store.v4i16.p0(<4 x i16> %v226, ptr %p212, i32 1, <4 x i1> %m60)
  %p248 = getelementptr inbounds bfloat, ptr %p212, i64 2
  call void @llvm.masked.store.v4i16.p0(<4 x i16> %v247, ptr %p248, i32 1, <4 x i1> %m60)
  %i249 = add nsw i64 %index78, 1
  br label %loop78
done78:
  %i250 = add nsw i64 %index76, 2
  br label %loop76
done76:
  %i251 = add nsw i64 %index41, 1
  br label %loop41
done41:
  ret void
}
