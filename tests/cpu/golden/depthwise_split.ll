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
  %p14 = load ptr, ptr %v13, align 8
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
  %v37 = getelementptr inbounds i64, ptr %arguments, i64 18
  %n38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i64, ptr %arguments, i64 19
  %n40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %arguments, i64 20
  %n42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %arguments, i64 21
  %n44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %arguments, i64 22
  %n46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %arguments, i64 23
  %n48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %arguments, i64 24
  %n50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %arguments, i64 25
  %n52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %arguments, i64 26
  %n54 = load i64, ptr %v53, align 8
  %i55 = add nsw i64 %n30, 3
  %i56 = udiv i64 %i55, 4
  %i57 = sub nsw i64 %n36, 1
  %i58 = add nsw i64 %n24, %i57
  %i59 = udiv i64 %i58, %n36
  %i60 = sub nsw i64 %n26, 2
  br label %loop61
loop61:
  %index61 = phi i64 [%first, %entry], [%i271, %done96]
  %c62 = icmp slt i64 %index61, %last
  br i1 %c62, label %body61, label %done61
body61:
  %i63 = udiv i64 %index61, %i56
  %i64 = udiv i64 %i63, %i59
  %i65 = urem i64 %i63, %i59
  %i66 = mul nsw i64 %i65, %n36
  %i67 = add nsw i64 %i66, %n36
  %c68 = icmp slt i64 %n24, %i67
  %i69 = select i1 %c68, i64 %n24, i64 %i67
  %i70 = urem i64 %index61, %i56
  %i71 = mul nsw i64 %i70, 4
  %i72 = sub nsw i64 %n30, %i71
  %c73 = icmp sgt i64 %i72, 0
  %i74 = select i1 %c73, i64 %i72, i64 0
  %c75 = icmp slt i64 %i74, 4
  %i76 = select i1 %c75, i64 %i74, i64 4
  %v77 = trunc i64 %i76 to i32
  %v78 = insertelement <4 x i32> poison, i32 %v77, i64 0
  %v79 = shufflevector <4 x i32> %v78, <4 x i32> poison, <4 x i32> zeroinitializer
  %m80 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v79
  %p81 = getelementptr inbounds float, ptr %p6, i64 %i71
  %v82 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p81, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %p83 = getelementptr inbounds float, ptr %p4, i64 %i71
  %p84 = getelementptr inbounds float, ptr %p4, i64 %n30
  %p85 = getelementptr inbounds float, ptr %p84, i64 %i71
  %v86 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p83, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v87 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p85, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %i88 = mul nsw i64 2, %n30
  %p89 = getelementptr inbounds float, ptr %p4, i64 %i88
  %p90 = getelementptr inbounds float, ptr %p89, i64 %i71
  %i91 = mul nsw i64 3, %n30
  %p92 = getelementptr inbounds float, ptr %p4, i64 %i91
  %p93 = getelementptr inbounds float, ptr %p92, i64 %i71
  %v94 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p90, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v95 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p93, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  br label %loop96
loop96:
  %index96 = phi i64 [0, %body61], [%i270, %done98]
  %c97 = icmp slt i64 %index96, %n26
  br i1 %c97, label %body96, label %done96
body96:
  br label %loop98
loop98:
  %index98 = phi i64 [%i66, %body96], [%i269, %body98]
  %c99 = icmp slt i64 %index98, %i69
  br i1 %c99, label %body98, label %done98
body98:
  %c100 = icmp slt i64 %index96, %i60
  %i101 = select i1 %c100, i64 %index96, i64 %i60
  %i102 = sub nsw i64 %index98, %n32
  %i103 = sub nsw i64 %i101, %n34
  %i104 = mul nsw i64 %i64, %n16
  %i105 = mul nsw i64 %i102, %n18
  %i106 = mul nsw i64 %i103, 16
  %p107 = getelementptr inbounds bfloat, ptr %p2, i64 %i104
  %p108 = getelementptr inbounds bfloat, ptr %p107, i64 %i105
  %p109 = getelementptr inbounds bfloat, ptr %p108, i64 %i106
  %p110 = getelementptr inbounds bfloat, ptr %p109, i64 %i71
  %p111 = getelementptr inbounds bfloat, ptr %p110, i64 8
  %v112 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p111, i32 1, <4 x i1> %m80, <4 x i16> zeroinitializer)
  %v113 = zext <4 x i16> %v112 to <4 x i32>
  %v114 = shl <4 x i32> %v113, <i32 16, i32 16, i32 16, i32 16>
  %v115 = bitcast <4 x i32> %v114 to <4 x float>
  %v116 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p110, i32 1, <4 x i1> %m80, <4 x i16> zeroinitializer)
  %v117 = zext <4 x i16> %v116 to <4 x i32>
  %v118 = shl <4 x i32> %v117, <i32 16, i32 16, i32 16, i32 16>
  %v119 = bitcast <4 x i32> %v118 to <4 x float>
  %v120 = fadd <4 x float> %v119, %v115
  %v121 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v120, <4 x float> %v86, <4 x float> %v82)
  %p122 = getelementptr inbounds bfloat, ptr %p110, i64 16
  %p123 = getelementptr inbounds bfloat, ptr %p122, i64 8
  %v124 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p123, i32 1, <4 x i1> %m80, <4 x i16> zeroinitializer)
  %v125 = zext <4 x i16> %v124 to <4 x i32>
  %v126 = shl <4 x i32> %v125, <i32 16, i32 16, i32 16, i32 16>
  %v127 = bitcast <4 x i32> %v126 to <4 x float>
  %v128 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p122, i32 1, <4 x i1> %m80, <4 x i16> zeroinitializer)
  %v129 = zext <4 x i16> %v128 to <4 x i32>
  %v130 = shl <4 x i32> %v129, <i32 16, i32 16, i32 16, i32 16>
  %v131 = bitcast <4 x i32> %v130 to <4 x float>
  %v132 = fadd <4 x float> %v131, %v127
  %v133 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v132, <4 x float> %v87, <4 x float> %v121)
  %v134 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v132, <4 x float> %v86, <4 x float> %v82)
  %p135 = getelementptr inbounds bfloat, ptr %p110, i64 32
  %p136 = getelementptr inbounds bfloat, ptr %p135, i64 8
  %v137 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p136, i32 1, <4 x i1> %m80, <4 x i16> zeroinitializer)
  %v138 = zext <4 x i16> %v137 to <4 x i32>
  %v139 = shl <4 x i32> %v138, <i32 16, i32 16, i32 16, i32 16>
  %v140 = bitcast <4 x i32> %v139 to <4 x float>
  %v141 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p135, i32 1, <4 x i1> %m80, <4 x i16> zeroinitializer)
  %v142 = zext <4 x i16> %v141 to <4 x i32>
  %v143 = shl <4 x i32> %v142, <i32 16, i32 16, i32 16, i32 16>
  %v144 = bitcast <4 x i32> %v143 to <4 x float>
  %v145 = fadd <4 x float> %v144, %v140
  %v146 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v145, <4 x float> %v87, <4 x float> %v134)
  %p147 = getelementptr inbounds bfloat, ptr %p110, i64 %n18
  %p148 = getelementptr inbounds bfloat, ptr %p147, i64 8
  %v149 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p148, i32 1, <4 x i1> %m80, <4 x i16> zeroinitializer)
  %v150 = zext <4 x i16> %v149 to <4 x i32>
  %v151 = shl <4 x i32> %v150, <i32 16, i32 16, i32 16, i32 16>
  %v152 = bitcast <4 x i32> %v151 to <4 x float>
  %v153 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p147, i32 1, <4 x i1> %m80, <4 x i16> zeroinitializer)
  %v154 = zext <4 x i16> %v153 to <4 x i32>
  %v155 = shl <4 x i32> %v154, <i32 16, i32 16, i32 16, i32 16>
  %v156 = bitcast <4 x i32> %v155 to <4 x float>
  %v157 = fadd <4 x float> %v156, %v152
  %v158 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v157, <4 x float> %v94, <4 x float> %v133)
  %p159 = getelementptr inbounds bfloat, ptr %p147, i64 16
  %p160 = getelementptr inbounds bfloat, ptr %p159, i64 8
  %v161 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p160, i32 1, <4 x i1> %m80, <4 x i16> zeroinitializer)
  %v162 = zext <4 x i16> %v161 to <4 x i32>
  %v163 = shl <4 x i32> %v162, <i32 16, i32 16, i32 16, i32 16>
  %v164 = bitcast <4 x i32> %v163 to <4 x float>
  %v165 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p159, i32 1, <4 x i1> %m80, <4 x i16> zeroinitializer)
  %v166 = zext <4 x i16> %v165 to <4 x i32>
  %v167 = shl <4 x i32> %v166, <i32 16, i32 16, i32 16, i32 16>
  %v168 = bitcast <4 x i32> %v167 to <4 x float>
  %v169 = fadd <4 x float> %v168, %v164
  %v170 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v169, <4 x float> %v95, <4 x float> %v158)
  %v171 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v169, <4 x float> %v94, <4 x float> %v146)
  %p172 = getelementptr inbounds bfloat, ptr %p147, i64 32
  %p173 = getelementptr inbounds bfloat, ptr %p172, i64 8
  %v174 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p173, i32 1, <4 x i1> %m80, <4 x i16> zeroinitializer)
  %v175 = zext <4 x i16> %v174 to <4 x i32>
  %v176 = shl <4 x i32> %v175, <i32 16, i32 16, i32 16, i32 16>
  %v177 = bitcast <4 x i32> %v176 to <4 x float>
  %v178 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p172, i32 1, <4 x i1> %m80, <4 x i16> zeroinitializer)
  %v179 = zext <4 x i16> %v178 to <4 x i32>
  %v180 = shl <4 x i32> %v179, <i32 16, i32 16, i32 16, i32 16>
  %v181 = bitcast <4 x i32> %v180 to <4 x float>
  %v182 = fadd <4 x float> %v181, %v177
  %v183 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v182, <4 x float> %v95, <4 x float> %v171)
  %i184 = mul nsw i64 %i64, %n20
  %i185 = mul nsw i64 %index98, %n22
  %i186 = add nsw i64 %i184, %i185
  %i187 = mul nsw i64 %i101, 5
  %i188 = add nsw i64 %i186, %i187
  %i189 = add nsw i64 %i188, %i71
  %m190 = fcmp ogt <4 x float> zeroinitializer, %v170
  %v191 = select <4 x i1> %m190, <4 x float> zeroinitializer, <4 x float> %v170
  %p192 = getelementptr inbounds bfloat, ptr %p8, i64 %i189
  %v193 = bitcast <4 x float> %v191 to <4 x i32>
  %v194 = lshr <4 x i32> %v193, <i32 16, i32 16, i32 16, i32 16>
  %v195 = and <4 x i32> %v194, <i32 1, i32 1, i32 1, i32 1>
  %v196 = add <4 x i32> %v195, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v197 = add <4 x i32> %v193, %v196
  %v198 = lshr <4 x i32> %v197, <i32 16, i32 16, i32 16, i32 16>
  %v199 = and <4 x i32> %v193, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m200 = icmp eq <4 x i32> %v199, zeroinitializer
  %v201 = and <4 x i32> %v194, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v202 = select <4 x i1> %m200, <4 x i32> %v201, <4 x i32> %v198
  %m203 = fcmp uno <4 x float> %v191, %v191
  %v204 = or <4 x i32> %v194, <i32 64, i32 64, i32 64, i32 64>
  %v205 = select <4 x i1> %m203, <4 x i32> %v204, <4 x i32> %v202
  %v206 = trunc <4 x i32> %v205 to <4 x i16>
  %v207 = zext <4 x i16> %v206 to <4 x i32>
  %v208 = shl <4 x i32> %v207, <i32 16, i32 16, i32 16, i32 16>
  %v209 = bitcast <4 x i32> %v208 to <4 x float>
  %v210 = fsub <4 x float> %v191, %v209
  %v211 = fsub <4 x float> %v209, %v209
  %m212 = fcmp ord <4 x float> %v211, %v211
  %v213 = select <4 x i1> %m212, <4 x float> %v210, <4 x float> zeroinitializer
  %v214 = bitcast <4 x float> %v213 to <4 x i32>
  %v215 = lshr <4 x i32> %v214, <i32 16, i32 16, i32 16, i32 16>
  %v216 = and <4 x i32> %v215, <i32 1, i32 1, i32 1, i32 1>
  %v217 = add <4 x i32> %v216, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v218 = add <4 x i32> %v214, %v217
  %v219 = lshr <4 x i32> %v218, <i32 16, i32 16, i32 16, i32 16>
  %v220 = and <4 x i32> %v214, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m221 = icmp eq <4 x i32> %v220, zeroinitializer
  %v222 = and <4 x i32> %v215, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v223 = select <4 x i1> %m221, <4 x i32> %v222, <4 x i32> %v219
  %m224 = fcmp uno <4 x float> %v213, %v213
  %v225 = or <4 x i32> %v215, <i32 64, i32 64, i32 64, i32 64>
  %v226 = select <4 x i1> %m224, <4 x i32> %v225, <4 x i32> %v223
  %v227 = trunc <4 x i32> %v226 to <4 x i16>
  call void @llvm.masked.store.v4i16.p0(<4 x i16> %v206, ptr %p192, i32 1, <4 x i1> %m80)
  %p228 = getelementptr inbounds bfloat, ptr %p192, i64 2
  call void @llvm.masked.store.v4i16.p0(<4 x i16> %v227, ptr %p228, i32 1, <4 x i1> %m80)
  %m229 = fcmp ogt <4 x float> zeroinitializer, %v183
  %v230 = select <4 x i1> %m229, <4 x float> zeroinitializer, <4 x float> %v183
  %p231 = getelementptr inbounds bfloat, ptr %p8, i64 %i189
  %p232 = getelementptr inbounds bfloat, ptr %p231, i64 5
  %v233 = bitcast <4 x float> %v230 to <4 x i32>
  %v234 = lshr <4 x i32> %v233, <i32 16, i32 16, i32 16, i32 16>
  %v235 = and <4 x i32> %v234, <i32 1, i32 1, i32 1, i32 1>
  %v236 = add <4 x i32> %v235, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v237 = add <4 x i32> %v233, %v236
  %v238 = lshr <4 x i32> %v237, <i32 16, i32 16, i32 16, i32 16>
  %v239 = and <4 x i32> %v233, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m240 = icmp eq <4 x i32> %v239, zeroinitializer
  %v241 = and <4 x i32> %v234, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v242 = select <4 x i1> %m240, <4 x i32> %v241, <4 x i32> %v238
  %m243 = fcmp uno <4 x float> %v230, %v230
  %v244 = or <4 x i32> %v234, <i32 64, i32 64, i32 64, i32 64>
  %v245 = select <4 x i1> %m243, <4 x i32> %v244, <4 x i32> %v242
  %v246 = trunc <4 x i32> %v245 to <4 x i16>
  %v247 = zext <4 x i16> %v246 to <4 x i32>
  %v248 = shl <4 x i32> %v247, <i32 16, i32 16, i32 16, i32 16>
  %v249 = bitcast <4 x i32> %v248 to <4 x float>
  %v250 = fsub <4 x float> %v230, %v249
  %v251 = fsub <4 x float> %v249, %v249
  %m252 = fcmp ord <4 x float> %v251, %v251
  %v253 = select <4 x i1> %m252, <4 x float> %v250, <4 x float> zeroinitializer
  %v254 = bitcast <4 x float> %v253 to <4 x i32>
  %v255 = lshr <4 x i32> %v254, <i32 16, i32 16, i32 16, i32 16>
  %v256 = and <4 x i32> %v255, <i32 1, i32 1, i32 1, i32 1>
  %v257 = add <4 x i32> %v256, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v258 = add <4 x i32> %v254, %v257
  %v259 = lshr <4 x i32> %v258, <i32 16, i32 16, i32 16, i32 16>
  %v260 = and <4 x i32> %v254, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m261 = icmp eq <4 x i32> %v260, zeroinitializer
  %v262 = and <4 x i32> %v255, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v263 = select <4 x i1> %m261, <4 x i32> %v262, <4 x i32> %v259
  %m264 = fcmp uno <4 x float> %v253, %v253
  %v265 = or <4 x i32> %v255, <i32 64, i32 64, i32 64, i32 64>
  %v266 = select <4 x i1> %m264, <4 x i32> %v265, <4 x i32> %v263
  %v267 = trunc <4 x i32> %v266 to <4 x i16>
  call void @llvm.masked.store.v4i16.p0(<4 x i16> %v246, ptr %p232, i32 1, <4 x i1> %m80)
  %p268 = getelementptr inbounds bfloat, ptr %p232, i64 2
  call void @llvm.masked.store.v4i16.p0(<4 x i16> %v267, ptr %p268, i32 1, <4 x i1> %m80)
  %i269 = add nsw i64 %index98, 1
  br label %loop98
done98:
  %i270 = add nsw i64 %index96, 2
  br label %loop96
done96:
  %i271 = add nsw i64 %index61, 1
  br label %loop61
done61:
  ret void
}
