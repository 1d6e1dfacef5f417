declare void @llvm.masked.store.v4f32.p0(<4 x float>, ptr, i32, <4 x i1>)
declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
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
  br label %loop25
loop25:
  %index25 = phi i64 [%first, %entry], [%i279, %done70]
  %c26 = icmp slt i64 %index25, %last
  br i1 %c26, label %body25, label %done25
body25:
  %i27 = udiv i64 %index25, %n22
  %i28 = urem i64 %index25, %n22
  %i29 = mul nsw i64 %i27, 4
  %p30 = getelementptr inbounds float, ptr %p4, i64 %i29
  %v31 = load float, ptr %p8, align 4
  %v32 = load float, ptr %p30, align 4
  %v33 = fmul float %v32, %v31
  %v34 = fsub float %v33, 0x3FE0000000000000
  %p35 = getelementptr inbounds float, ptr %p30, i64 1
  %v36 = load float, ptr %p35, align 4
  %v37 = fmul float %v36, %v31
  %v38 = fsub float %v37, 0x3FE0000000000000
  %p39 = getelementptr inbounds float, ptr %p30, i64 2
  %v40 = load float, ptr %p39, align 4
  %v41 = fmul float %v40, %v31
  %v42 = fsub float %v41, 0x3FE0000000000000
  %p43 = getelementptr inbounds float, ptr %p30, i64 3
  %v44 = load float, ptr %p43, align 4
  %v45 = fmul float %v44, %v31
  %v46 = fsub float %v45, 0x3FE0000000000000
  %v47 = fsub float %v46, %v38
  %v48 = sitofp i64 %n22 to float
  %v49 = fdiv float %v47, %v48
  %v50 = fsub float %v42, %v34
  %v51 = sitofp i64 %n24 to float
  %v52 = fdiv float %v50, %v51
  %p53 = getelementptr inbounds i64, ptr %p6, i64 %i27
  %v54 = load i64, ptr %p53, align 8
  %c55 = icmp ult i64 %v54, %n14
  %c56 = xor i1 %c55, true
  br i1 %c56, label %then57, label %after57
then57:
  store i64 %v54, ptr %p12, align 8
  br label %after57
after57:
  %v58 = select i1 %c55, i64 %v54, i64 0
  %i59 = mul nsw i64 %n16, %n18
  %i60 = mul nsw i64 %i59, %n20
  %i61 = mul nsw i64 %v58, %i60
  %p62 = getelementptr inbounds float, ptr %p2, i64 %i61
  %i63 = mul nsw i64 %index25, %n24
  %i64 = mul nsw i64 %i63, %n20
  %p65 = getelementptr inbounds float, ptr %p10, i64 %i64
  %v66 = select i1 true, i64 2, i64 0
  %c67 = icmp sgt i64 %v66, 0
  %i68 = select i1 %c67, i64 %v66, i64 0
  %i69 = mul nsw i64 %i68, 2
  br label %loop70
loop70:
  %index70 = phi i64 [0, %after57], [%i278, %after265]
  %c71 = icmp slt i64 %index70, %n24
  br i1 %c71, label %body70, label %done70
body70:
  %i72 = mul nsw i64 %index70, %n20
  %p73 = getelementptr inbounds float, ptr %p65, i64 %i72
  %i74 = udiv i64 %n20, 4
  %i75 = mul nsw i64 %i74, 4
  br label %loop76
loop76:
  %index76 = phi i64 [0, %body70], [%i79, %body76]
  %c77 = icmp slt i64 %index76, %i75
  br i1 %c77, label %body76, label %done76
body76:
  %p78 = getelementptr inbounds float, ptr %p73, i64 %index76
  store <4 x float> zeroinitializer, ptr %p78, align 1
  %i79 = add nsw i64 %index76, 4
  br label %loop76
done76:
  %i80 = sub nsw i64 %n20, %i75
  %c81 = icmp sgt i64 %i80, 0
  br i1 %c81, label %then82, label %after82
then82:
  %c83 = icmp sgt i64 %i80, 0
  %i84 = select i1 %c83, i64 %i80, i64 0
  %c85 = icmp slt i64 %i84, 4
  %i86 = select i1 %c85, i64 %i84, i64 4
  %v87 = trunc i64 %i86 to i32
  %v88 = insertelement <4 x i32> poison, i32 %v87, i64 0
  %v89 = shufflevector <4 x i32> %v88, <4 x i32> poison, <4 x i32> zeroinitializer
  %m90 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v89
  %p91 = getelementptr inbounds float, ptr %p73, i64 %i75
  call void @llvm.masked.store.v4f32.p0(<4 x float> zeroinitializer, ptr %p91, i32 1, <4 x i1> %m90)
  br label %after82
after82:
  br label %loop92
loop92:
  %index92 = phi i64 [0, %after82], [%i247, %done123]
  %c93 = icmp slt i64 %index92, %v66
  br i1 %c93, label %body92, label %done92
body92:
  %v94 = sitofp i64 %index92 to float
  %v95 = fadd float %v94, 0x3FE0000000000000
  %v96 = fmul float %v95, %v49
  %v97 = sitofp i64 2 to float
  %v98 = fdiv float %v96, %v97
  %v99 = sitofp i64 %i28 to float
  %v100 = fmul float %v99, %v49
  %v101 = fadd float %v38, %v100
  %v102 = fadd float %v101, %v98
  %v103 = sitofp i64 %n16 to float
  %m104 = fcmp oge float %v102, 0xBFF0000000000000
  %m105 = fcmp ole float %v102, %v103
  %c106 = and i1 %m104, %m105
  %m107 = fcmp ogt float %v102, 0x0000000000000000
  %v108 = select i1 %m107, float %v102, float 0x0000000000000000
  %m109 = fcmp olt float %v108, %v103
  %v110 = select i1 %m109, float %v108, float %v103
  %i111 = sub nsw i64 %n16, 1
  %v112 = fptosi float %v110 to i64
  %c113 = icmp slt i64 %v112, %i111
  %i114 = select i1 %c113, i64 %v112, i64 %i111
  %c115 = icmp eq i64 %i114, %i111
  %v116 = sitofp i64 %i114 to float
  %v117 = select i1 %c115, float %v116, float %v110
  %v118 = fsub float %v117, %v116
  %v119 = fsub float 0x3FF0000000000000, %v118
  %i120 = add nsw i64 %i114, 1
  %c121 = icmp slt i64 %i120, %i111
  %i122 = select i1 %c121, i64 %i120, i64 %i111
  br label %loop123
loop123:
  %index123 = phi i64 [0, %body92], [%i245, %after214]
  %v124 = sitofp i64 %index123 to float
  %v125 = fadd float %v124, 0x3FE0000000000000
  %v126 = fmul float %v125, %v52
  %v127 = sitofp i64 2 to float
  %v128 = fdiv float %v126, %v127
  %v129 = sitofp i64 %index70 to float
  %v130 = fmul float %v129, %v52
  %v131 = fadd float %v34, %v130
  %v132 = fadd float %v131, %v128
  %v133 = sitofp i64 %n18 to float
  %m134 = fcmp oge float %v132, 0xBFF0000000000000
  %m135 = fcmp ole float %v132, %v133
  %c136 = and i1 %m134, %m135
  %m137 = fcmp ogt float %v132, 0x0000000000000000
  %v138 = select i1 %m137, float %v132, float 0x0000000000000000
  %m139 = fcmp olt float %v138, %v133
  %v140 = select i1 %m139, float %v138, float %v133
  %i141 = sub nsw i64 %n18, 1
  %v142 = fptosi float %v140 to i64
  %c143 = icmp slt i64 %v142, %i141
  %i144 = select i1 %c143, i64 %v142, i64 %i141
  %c145 = icmp eq i64 %i144, %i141
  %v146 = sitofp i64 %i144 to float
  %v147 = select i1 %c145, float %v146, float %v140
  %v148 = fsub float %v147, %v146
  %v149 = fsub float 0x3FF0000000000000, %v148
  %i150 = add nsw i64 %i144, 1
  %c151 = icmp slt i64 %i150, %i141
  %i152 = select i1 %c151, i64 %i150, i64 %i141
  %v153 = fmul float %v119, %v149
  %v154 = insertelement <4 x float> poison, float %v153, i64 0
  %v155 = shufflevector <4 x float> %v154, <4 x float> poison, <4 x i32> zeroinitializer
  %c156 = and i1 %c106, %c136
  %v157 = fmul float %v119, %v148
  %v158 = insertelement <4 x float> poison, float %v157, i64 0
  %v159 = shufflevector <4 x float> %v158, <4 x float> poison, <4 x i32> zeroinitializer
  %c160 = and i1 %c106, %c136
  %v161 = fmul float %v118, %v149
  %v162 = insertelement <4 x float> poison, float %v161, i64 0
  %v163 = shufflevector <4 x float> %v162, <4 x float> poison, <4 x i32> zeroinitializer
  %c164 = and i1 %c106, %c136
  %v165 = fmul float %v118, %v148
  %v166 = insertelement <4 x float> poison, float %v165, i64 0
  %v167 = shufflevector <4 x float> %v166, <4 x float> poison, <4 x i32> zeroinitializer
  %c168 = and i1 %c106, %c136
  %i169 = mul nsw i64 %i114, %n18
  %i170 = add nsw i64 %i169, %i144
  %i171 = mul nsw i64 %i170, %n20
  %p172 = getelementptr inbounds float, ptr %p62, i64 %i171
  %i173 = mul nsw i64 %i114, %n18
  %i174 = add nsw i64 %i173, %i152
  %i175 = mul nsw i64 %i174, %n20
  %p176 = getelementptr inbounds float, ptr %p62, i64 %i175
  %i177 = mul nsw i64 %i122, %n18
  %i178 = add nsw i64 %i177, %i144
  %i179 = mul nsw i64 %i178, %n20
  %p180 = getelementptr inbounds float, ptr %p62, i64 %i179
  %i181 = mul nsw i64 %i122, %n18
  %i182 = add nsw i64 %i181, %i152
  %i183 = mul nsw i64 %i182, %n20
  %p184 = getelementptr inbounds float, ptr %p62, i64 %i183
  %i185 = udiv i64 %n20, 4
  %i186 = mul nsw i64 %i185, 4
  br label %loop187
loop187:
  %index187 = phi i64 [0, %loop123], [%i211, %body187]
  %c188 = icmp slt i64 %index187, %i186
  br i1 %c188, label %body187, label %done187
body187:
  %p189 = getelementptr inbounds float, ptr %p73, i64 %index187
  %p190 = getelementptr inbounds float, ptr %p172, i64 %index187
  %v191 = load <4 x float>, ptr %p190, align 1
  %v192 = fmul <4 x float> %v191, %v155
  %v193 = select i1 %c156, <4 x float> %v192, <4 x float> zeroinitializer
  %p194 = getelementptr inbounds float, ptr %p176, i64 %index187
  %v195 = load <4 x float>, ptr %p194, align 1
  %v196 = fmul <4 x float> %v195, %v159
  %v197 = select i1 %c160, <4 x float> %v196, <4 x float> zeroinitializer
  %p198 = getelementptr inbounds float, ptr %p180, i64 %index187
  %v199 = load <4 x float>, ptr %p198, align 1
  %v200 = fmul <4 x float> %v199, %v163
  %v201 = select i1 %c164, <4 x float> %v200, <4 x float> zeroinitializer
  %p202 = getelementptr inbounds float, ptr %p184, i64 %index187
  %v203 = load <4 x float>, ptr %p202, align 1
  %v204 = fmul <4 x float> %v203, %v167
  %v205 = select i1 %c168, <4 x float> %v204, <4 x float> zeroinitializer
  %v206 = fadd <4 x float> %v193, %v197
  %v207 = fadd <4 x float> %v206, %v201
  %v208 = fadd <4 x float> %v207, %v205
  %v209 = load <4 x float>, ptr %p189, align 1
  %v210 = fadd <4 x float> %v209, %v208
  store <4 x float> %v210, ptr %p189, align 1
  %i211 = add nsw i64 %index187, 4
  br label %loop187
done187:
  %i212 = sub nsw i64 %n20, %i186
  %c213 = icmp sgt i64 %i212, 0
  br i1 %c213, label %then214, label %after214
then214:
  %c215 = icmp sgt i64 %i212, 0
  %i216 = select i1 %c215, i64 %i212, i64 0
  %c217 = icmp slt i64 %i216, 4
  %i218 = select i1 %c217, i64 %i216, i64 4
  %v219 = trunc i64 %i218 to i32
  %v220 = insertelement <4 x i32> poison, i32 %v219, i64 0
  %v221 = shufflevector <4 x i32> %v220, <4 x i32> poison, <4 x i32> zeroinitializer
  %m222 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v221
  %p223 = getelementptr inbounds float, ptr %p73, i64 %i186
  %p224 = getelementptr inbounds float, ptr %p172, i64 %i186
  %v225 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p224, i32 1, <4 x i1> %m222, <4 x float> zeroinitializer)
  %v226 = fmul <4 x float> %v225, %v155
  %v227 = select i1 %c156, <4 x float> %v226, <4 x float> zeroinitializer
  %p228 = getelementptr inbounds float, ptr %p176, i64 %i186
  %v229 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p228, i32 1, <4 x i1> %m222, <4 x float> zeroinitializer)
  %v230 = fmul <4 x float> %v229, %v159
  %v231 = select i1 %c160, <4 x float> %v230, <4 x float> zeroinitializer
  %p232 = getelementptr inbounds float, ptr %p180, i64 %i186
  %v233 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p232, i32 1, <4 x i1> %m222, <4 x float> zeroinitializer)
  %v234 = fmul <4 x float> %v233, %v163
  %v235 = select i1 %c164, <4 x float> %v234, <4 x float> zeroinitializer
  %p236 = getelementptr inbounds float, ptr %p184, i64 %i186
  %v237 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p236, i32 1, <4 x i1> %m222, <4 x float> zeroinitializer)
  %v238 = fmul <4 x float> %v237, %v167
  %v239 = select i1 %c168, <4 x float> %v238, <4 x float> zeroinitializer
  %v240 = fadd <4 x float> %v227, %v231
  %v241 = fadd <4 x float> %v240, %v235
  %v242 = fadd <4 x float> %v241, %v239
  %v243 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p223, i32 1, <4 x i1> %m222, <4 x float> zeroinitializer)
  %v244 = fadd <4 x float> %v243, %v242
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v244, ptr %p223, i32 1, <4 x i1> %m222)
  br label %after214
after214:
  %i245 = add nsw i64 %index123, 1
  %c246 = icmp slt i64 %i245, 2
  br i1 %c246, label %loop123, label %done123
done123:
  %i247 = add nsw i64 %index92, 1
  br label %loop92
done92:
  %c248 = icmp sle i64 %i69, 0
  %c249 = icmp sgt i64 %i69, 1
  %i250 = select i1 %c249, i64 %i69, i64 1
  %v251 = sitofp i64 %i250 to float
  %v252 = insertelement <4 x float> poison, float %v251, i64 0
  %v253 = shufflevector <4 x float> %v252, <4 x float> poison, <4 x i32> zeroinitializer
  %i254 = udiv i64 %n20, 4
  %i255 = mul nsw i64 %i254, 4
  br label %loop256
loop256:
  %index256 = phi i64 [0, %done92], [%i262, %body256]
  %c257 = icmp slt i64 %index256, %i255
  br i1 %c257, label %body256, label %done256
body256:
  %p258 = getelementptr inbounds float, ptr %p73, i64 %index256
  %v259 = load <4 x float>, ptr %p258, align 1
  %v260 = fdiv <4 x float> %v259, %v253
  %v261 = select i1 %c248, <4 x float> zeroinitializer, <4 x float> %v260
  store <4 x float> %v261, ptr %p258, align 1
  %i262 = add nsw i64 %index256, 4
  br label %loop256
done256:
  %i263 = sub nsw i64 %n20, %i255
  %c264 = icmp sgt i64 %i263, 0
  br i1 %c264, label %then265, label %after265
then265:
  %c266 = icmp sgt i64 %i263, 0
  %i267 = select i1 %c266, i64 %i263, i64 0
  %c268 = icmp slt i64 %i267, 4
  %i269 = select i1 %c268, i64 %i267, i64 4
  %v270 = trunc i64 %i269 to i32
  %v271 = insertelement <4 x i32> poison, i32 %v270, i64 0
  %v272 = shufflevector <4 x i32> %v271, <4 x i32> poison, <4 x i32> zeroinitializer
  %m273 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v272
  %p274 = getelementptr inbounds float, ptr %p73, i64 %i255
  %v275 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p274, i32 1, <4 x i1> %m273, <4 x float> zeroinitializer)
  %v276 = fdiv <4 x float> %v275, %v253
  %v277 = select i1 %c248, <4 x float> zeroinitializer, <4 x float> %v276
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v277, ptr %p274, i32 1, <4 x i1> %m273)
  br label %after265
after265:
  %i278 = add nsw i64 %index70, 1
  br label %loop70
done70:
  %i279 = add nsw i64 %index25, 1
  br label %loop25
done25:
  ret void
}
