declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x float> @llvm.sqrt.v4f32(<4 x float>)
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
  %v35 = trunc i64 %n20 to i32
  %v36 = bitcast i32 %v35 to float
  %v37 = insertelement <4 x float> poison, float %v36, i64 0
  %v38 = shufflevector <4 x float> %v37, <4 x float> poison, <4 x i32> zeroinitializer
  %v39 = trunc i64 %n22 to i32
  %v40 = bitcast i32 %v39 to float
  %v41 = insertelement <4 x float> poison, float %v40, i64 0
  %v42 = shufflevector <4 x float> %v41, <4 x float> poison, <4 x i32> zeroinitializer
  %i43 = udiv i64 %n14, 4
  %i44 = mul nsw i64 %i43, 4
  br label %loop45
loop45:
  %index45 = phi i64 [%first, %entry], [%i426, %done311]
  %c46 = icmp slt i64 %index45, %last
  br i1 %c46, label %body45, label %done45
body45:
  %i47 = udiv i64 %index45, %n16
  %i48 = urem i64 %index45, %n16
  %i49 = udiv i64 %i47, %n10
  %i50 = urem i64 %i47, %n10
  %i51 = mul nsw i64 %i49, %n24
  %i52 = mul nsw i64 %i50, %n26
  %p53 = getelementptr inbounds float, ptr %p2, i64 %i51
  %p54 = getelementptr inbounds float, ptr %p53, i64 %i52
  %i55 = mul nsw i64 %i49, %n30
  %i56 = mul nsw i64 %i50, %n32
  %p57 = getelementptr inbounds float, ptr %p4, i64 %i55
  %p58 = getelementptr inbounds float, ptr %p57, i64 %i56
  %i59 = mul nsw i64 %i48, %n18
  %i60 = add nsw i64 %i59, %n18
  %c61 = icmp slt i64 %i60, %n12
  %i62 = select i1 %c61, i64 %i60, i64 %n12
  %i63 = sub nsw i64 %i62, %i59
  %i64 = udiv i64 %i63, 4
  %i65 = mul nsw i64 %i64, 4
  %i66 = add nsw i64 %i59, %i65
  br label %loop67
loop67:
  %index67 = phi i64 [%i59, %body45], [%i310, %done226]
  %c68 = icmp slt i64 %index67, %i66
  br i1 %c68, label %body67, label %done67
body67:
  %i69 = mul nsw i64 %index67, %n28
  %p70 = getelementptr inbounds float, ptr %p54, i64 %i69
  %i71 = add nsw i64 %index67, 1
  %i72 = mul nsw i64 %i71, %n28
  %p73 = getelementptr inbounds float, ptr %p54, i64 %i72
  %i74 = add nsw i64 %index67, 2
  %i75 = mul nsw i64 %i74, %n28
  %p76 = getelementptr inbounds float, ptr %p54, i64 %i75
  %i77 = add nsw i64 %index67, 3
  %i78 = mul nsw i64 %i77, %n28
  %p79 = getelementptr inbounds float, ptr %p54, i64 %i78
  %i80 = mul nsw i64 %index67, %n34
  %p81 = getelementptr inbounds float, ptr %p58, i64 %i80
  %i82 = add nsw i64 %index67, 1
  %i83 = mul nsw i64 %i82, %n34
  %p84 = getelementptr inbounds float, ptr %p58, i64 %i83
  %i85 = add nsw i64 %index67, 2
  %i86 = mul nsw i64 %i85, %n34
  %p87 = getelementptr inbounds float, ptr %p58, i64 %i86
  %i88 = add nsw i64 %index67, 3
  %i89 = mul nsw i64 %i88, %n34
  %p90 = getelementptr inbounds float, ptr %p58, i64 %i89
  br label %loop91
loop91:
  %index91 = phi i64 [0, %body67], [%i115, %done96]
  %carried91_0 = phi <4 x float> [zeroinitializer, %body67], [%v111, %done96]
  %carried91_1 = phi <4 x float> [zeroinitializer, %body67], [%v112, %done96]
  %carried91_2 = phi <4 x float> [zeroinitializer, %body67], [%v113, %done96]
  %carried91_3 = phi <4 x float> [zeroinitializer, %body67], [%v114, %done96]
  %c92 = icmp slt i64 %index91, %i44
  br i1 %c92, label %body91, label %done91
body91:
  %i93 = add nsw i64 %index91, 512
  %c94 = icmp slt i64 %i93, %i44
  %i95 = select i1 %c94, i64 %i93, i64 %i44
  br label %loop96
loop96:
  %index96 = phi i64 [%index91, %body91], [%i110, %body96]
  %carried96_0 = phi <4 x float> [zeroinitializer, %body91], [%v100, %body96]
  %carried96_1 = phi <4 x float> [zeroinitializer, %body91], [%v103, %body96]
  %carried96_2 = phi <4 x float> [zeroinitializer, %body91], [%v106, %body96]
  %carried96_3 = phi <4 x float> [zeroinitializer, %body91], [%v109, %body96]
  %c97 = icmp slt i64 %index96, %i95
  br i1 %c97, label %body96, label %done96
body96:
  %p98 = getelementptr inbounds float, ptr %p70, i64 %index96
  %v99 = load <4 x float>, ptr %p98, align 1
  %v100 = fadd <4 x float> %carried96_0, %v99
  %p101 = getelementptr inbounds float, ptr %p73, i64 %index96
  %v102 = load <4 x float>, ptr %p101, align 1
  %v103 = fadd <4 x float> %carried96_1, %v102
  %p104 = getelementptr inbounds float, ptr %p76, i64 %index96
  %v105 = load <4 x float>, ptr %p104, align 1
  %v106 = fadd <4 x float> %carried96_2, %v105
  %p107 = getelementptr inbounds float, ptr %p79, i64 %index96
  %v108 = load <4 x float>, ptr %p107, align 1
  %v109 = fadd <4 x float> %carried96_3, %v108
  %i110 = add nsw i64 %index96, 4
  br label %loop96
done96:
  %v111 = fadd <4 x float> %carried91_0, %carried96_0
  %v112 = fadd <4 x float> %carried91_1, %carried96_1
  %v113 = fadd <4 x float> %carried91_2, %carried96_2
  %v114 = fadd <4 x float> %carried91_3, %carried96_3
  %i115 = add nsw i64 %index91, 512
  br label %loop91
done91:
  %i116 = sub nsw i64 %n14, %i44
  %c117 = icmp sgt i64 %i116, 0
  %i118 = select i1 %c117, i64 %i116, i64 0
  %c119 = icmp slt i64 %i118, 4
  %i120 = select i1 %c119, i64 %i118, i64 4
  %v121 = trunc i64 %i120 to i32
  %v122 = insertelement <4 x i32> poison, i32 %v121, i64 0
  %v123 = shufflevector <4 x i32> %v122, <4 x i32> poison, <4 x i32> zeroinitializer
  %m124 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v123
  %p125 = getelementptr inbounds float, ptr %p70, i64 %i44
  %v126 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p125, i32 1, <4 x i1> %m124, <4 x float> zeroinitializer)
  %v127 = fadd <4 x float> %carried91_0, %v126
  %p128 = getelementptr inbounds float, ptr %p73, i64 %i44
  %v129 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p128, i32 1, <4 x i1> %m124, <4 x float> zeroinitializer)
  %v130 = fadd <4 x float> %carried91_1, %v129
  %p131 = getelementptr inbounds float, ptr %p76, i64 %i44
  %v132 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p131, i32 1, <4 x i1> %m124, <4 x float> zeroinitializer)
  %v133 = fadd <4 x float> %carried91_2, %v132
  %p134 = getelementptr inbounds float, ptr %p79, i64 %i44
  %v135 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p134, i32 1, <4 x i1> %m124, <4 x float> zeroinitializer)
  %v136 = fadd <4 x float> %carried91_3, %v135
  %v137 = shufflevector <4 x float> %v127, <4 x float> %v130, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v138 = shufflevector <4 x float> %v127, <4 x float> %v130, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v139 = fadd <4 x float> %v137, %v138
  %v140 = shufflevector <4 x float> %v133, <4 x float> %v136, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v141 = shufflevector <4 x float> %v133, <4 x float> %v136, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v142 = fadd <4 x float> %v140, %v141
  %v143 = shufflevector <4 x float> %v139, <4 x float> %v142, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v144 = shufflevector <4 x float> %v139, <4 x float> %v142, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v145 = fadd <4 x float> %v143, %v144
  %v146 = fmul <4 x float> %v145, %v38
  %v147 = shufflevector <4 x float> %v146, <4 x float> %v146, <4 x i32> <i32 0, i32 0, i32 0, i32 0>
  %v148 = shufflevector <4 x float> %v146, <4 x float> %v146, <4 x i32> <i32 1, i32 1, i32 1, i32 1>
  %v149 = shufflevector <4 x float> %v146, <4 x float> %v146, <4 x i32> <i32 2, i32 2, i32 2, i32 2>
  %v150 = shufflevector <4 x float> %v146, <4 x float> %v146, <4 x i32> <i32 3, i32 3, i32 3, i32 3>
  br label %loop151
loop151:
  %index151 = phi i64 [0, %done91], [%i179, %done156]
  %carried151_0 = phi <4 x float> [zeroinitializer, %done91], [%v175, %done156]
  %carried151_1 = phi <4 x float> [zeroinitializer, %done91], [%v176, %done156]
  %carried151_2 = phi <4 x float> [zeroinitializer, %done91], [%v177, %done156]
  %carried151_3 = phi <4 x float> [zeroinitializer, %done91], [%v178, %done156]
  %c152 = icmp slt i64 %index151, %i44
  br i1 %c152, label %body151, label %done151
body151:
  %i153 = add nsw i64 %index151, 512
  %c154 = icmp slt i64 %i153, %i44
  %i155 = select i1 %c154, i64 %i153, i64 %i44
  br label %loop156
loop156:
  %index156 = phi i64 [%index151, %body151], [%i174, %body156]
  %carried156_0 = phi <4 x float> [zeroinitializer, %body151], [%v161, %body156]
  %carried156_1 = phi <4 x float> [zeroinitializer, %body151], [%v165, %body156]
  %carried156_2 = phi <4 x float> [zeroinitializer, %body151], [%v169, %body156]
  %carried156_3 = phi <4 x float> [zeroinitializer, %body151], [%v173, %body156]
  %c157 = icmp slt i64 %index156, %i155
  br i1 %c157, label %body156, label %done156
body156:
  %p158 = getelementptr inbounds float, ptr %p70, i64 %index156
  %v159 = load <4 x float>, ptr %p158, align 1
  %v160 = fsub <4 x float> %v159, %v147
  %v161 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v160, <4 x float> %v160, <4 x float> %carried156_0)
  %p162 = getelementptr inbounds float, ptr %p73, i64 %index156
  %v163 = load <4 x float>, ptr %p162, align 1
  %v164 = fsub <4 x float> %v163, %v148
  %v165 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v164, <4 x float> %v164, <4 x float> %carried156_1)
  %p166 = getelementptr inbounds float, ptr %p76, i64 %index156
  %v167 = load <4 x float>, ptr %p166, align 1
  %v168 = fsub <4 x float> %v167, %v149
  %v169 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v168, <4 x float> %v168, <4 x float> %carried156_2)
  %p170 = getelementptr inbounds float, ptr %p79, i64 %index156
  %v171 = load <4 x float>, ptr %p170, align 1
  %v172 = fsub <4 x float> %v171, %v150
  %v173 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v172, <4 x float> %v172, <4 x float> %carried156_3)
  %i174 = add nsw i64 %index156, 4
  br label %loop156
done156:
  %v175 = fadd <4 x float> %carried151_0, %carried156_0
  %v176 = fadd <4 x float> %carried151_1, %carried156_1
  %v177 = fadd <4 x float> %carried151_2, %carried156_2
  %v178 = fadd <4 x float> %carried151_3, %carried156_3
  %i179 = add nsw i64 %index151, 512
  br label %loop151
done151:
  %i180 = sub nsw i64 %n14, %i44
  %c181 = icmp sgt i64 %i180, 0
  %i182 = select i1 %c181, i64 %i180, i64 0
  %c183 = icmp slt i64 %i182, 4
  %i184 = select i1 %c183, i64 %i182, i64 4
  %v185 = trunc i64 %i184 to i32
  %v186 = insertelement <4 x i32> poison, i32 %v185, i64 0
  %v187 = shufflevector <4 x i32> %v186, <4 x i32> poison, <4 x i32> zeroinitializer
  %m188 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v187
  %p189 = getelementptr inbounds float, ptr %p70, i64 %i44
  %v190 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p189, i32 1, <4 x i1> %m188, <4 x float> zeroinitializer)
  %v191 = fsub <4 x float> %v190, %v147
  %v192 = select <4 x i1> %m188, <4 x float> %v191, <4 x float> zeroinitializer
  %v193 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v192, <4 x float> %v192, <4 x float> %carried151_0)
  %p194 = getelementptr inbounds float, ptr %p73, i64 %i44
  %v195 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p194, i32 1, <4 x i1> %m188, <4 x float> zeroinitializer)
  %v196 = fsub <4 x float> %v195, %v148
  %v197 = select <4 x i1> %m188, <4 x float> %v196, <4 x float> zeroinitializer
  %v198 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v197, <4 x float> %v197, <4 x float> %carried151_1)
  %p199 = getelementptr inbounds float, ptr %p76, i64 %i44
  %v200 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p199, i32 1, <4 x i1> %m188, <4 x float> zeroinitializer)
  %v201 = fsub <4 x float> %v200, %v149
  %v202 = select <4 x i1> %m188, <4 x float> %v201, <4 x float> zeroinitializer
  %v203 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v202, <4 x float> %v202, <4 x float> %carried151_2)
  %p204 = getelementptr inbounds float, ptr %p79, i64 %i44
  %v205 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p204, i32 1, <4 x i1> %m188, <4 x float> zeroinitializer)
  %v206 = fsub <4 x float> %v205, %v150
  %v207 = select <4 x i1> %m188, <4 x float> %v206, <4 x float> zeroinitializer
  %v208 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v207, <4 x float> %v207, <4 x float> %carried151_3)
  %v209 = shufflevector <4 x float> %v193, <4 x float> %v198, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v210 = shufflevector <4 x float> %v193, <4 x float> %v198, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v211 = fadd <4 x float> %v209, %v210
  %v212 = shufflevector <4 x float> %v203, <4 x float> %v208, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v213 = shufflevector <4 x float> %v203, <4 x float> %v208, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v214 = fadd <4 x float> %v212, %v213
  %v215 = shufflevector <4 x float> %v211, <4 x float> %v214, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v216 = shufflevector <4 x float> %v211, <4 x float> %v214, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v217 = fadd <4 x float> %v215, %v216
  %v218 = fmul <4 x float> %v217, %v38
  %v219 = fadd <4 x float> %v218, %v42
  %v220 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v219)
  %v221 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v220
  %v222 = shufflevector <4 x float> %v221, <4 x float> %v221, <4 x i32> <i32 0, i32 0, i32 0, i32 0>
  %v223 = shufflevector <4 x float> %v221, <4 x float> %v221, <4 x i32> <i32 1, i32 1, i32 1, i32 1>
  %v224 = shufflevector <4 x float> %v221, <4 x float> %v221, <4 x i32> <i32 2, i32 2, i32 2, i32 2>
  %v225 = shufflevector <4 x float> %v221, <4 x float> %v221, <4 x i32> <i32 3, i32 3, i32 3, i32 3>
  br label %loop226
loop226:
  %index226 = phi i64 [0, %done151], [%i264, %body226]
  %c227 = icmp slt i64 %index226, %i44
  br i1 %c227, label %body226, label %done226
body226:
  %p228 = getelementptr inbounds float, ptr %p6, i64 %index226
  %v229 = load <4 x float>, ptr %p228, align 1
  %p230 = getelementptr inbounds float, ptr %p8, i64 %index226
  %v231 = load <4 x float>, ptr %p230, align 1
  %p232 = getelementptr inbounds float, ptr %p70, i64 %index226
  %v233 = load <4 x float>, ptr %p232, align 1
  %v234 = fsub <4 x float> %v233, %v147
  %v235 = fmul <4 x float> %v234, %v222
  %v236 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v235, <4 x float> %v229, <4 x float> %v231)
  %m237 = fcmp ogt <4 x float> zeroinitializer, %v236
  %v238 = select <4 x i1> %m237, <4 x float> zeroinitializer, <4 x float> %v236
  %p239 = getelementptr inbounds float, ptr %p81, i64 %index226
  store <4 x float> %v238, ptr %p239, align 1
  %p240 = getelementptr inbounds float, ptr %p73, i64 %index226
  %v241 = load <4 x float>, ptr %p240, align 1
  %v242 = fsub <4 x float> %v241, %v148
  %v243 = fmul <4 x float> %v242, %v223
  %v244 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v243, <4 x float> %v229, <4 x float> %v231)
  %m245 = fcmp ogt <4 x float> zeroinitializer, %v244
  %v246 = select <4 x i1> %m245, <4 x float> zeroinitializer, <4 x float> %v244
  %p247 = getelementptr inbounds float, ptr %p84, i64 %index226
  store <4 x float> %v246, ptr %p247, align 1
  %p248 = getelementptr inbounds float, ptr %p76, i64 %index226
  %v249 = load <4 x float>, ptr %p248, align 1
  %v250 = fsub <4 x float> %v249, %v149
  %v251 = fmul <4 x float> %v250, %v224
  %v252 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v251, <4 x float> %v229, <4 x float> %v231)
  %m253 = fcmp ogt <4 x float> zeroinitializer, %v252
  %v254 = select <4 x i1> %m253, <4 x float> zeroinitializer, <4 x float> %v252
  %p255 = getelementptr inbounds float, ptr %p87, i64 %index226
  store <4 x float> %v254, ptr %p255, align 1
  %p256 = getelementptr inbounds float, ptr %p79, i64 %index226
  %v257 = load <4 x float>, ptr %p256, align 1
  %v258 = fsub <4 x float> %v257, %v150
  %v259 = fmul <4 x float> %v258, %v225
  %v260 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v259, <4 x float> %v229, <4 x float> %v231)
  %m261 = fcmp ogt <4 x float> zeroinitializer, %v260
  %v262 = select <4 x i1> %m261, <4 x float> zeroinitializer, <4 x float> %v260
  %p263 = getelementptr inbounds float, ptr %p90, i64 %index226
  store <4 x float> %v262, ptr %p263, align 1
  %i264 = add nsw i64 %index226, 4
  br label %loop226
done226:
  %i265 = sub nsw i64 %n14, %i44
  %c266 = icmp sgt i64 %i265, 0
  %i267 = select i1 %c266, i64 %i265, i64 0
  %c268 = icmp slt i64 %i267, 4
  %i269 = select i1 %c268, i64 %i267, i64 4
  %v270 = trunc i64 %i269 to i32
  %v271 = insertelement <4 x i32> poison, i32 %v270, i64 0
  %v272 = shufflevector <4 x i32> %v271, <4 x i32> poison, <4 x i32> zeroinitializer
  %m273 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v272
  %p274 = getelementptr inbounds float, ptr %p6, i64 %i44
  %v275 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p274, i32 1, <4 x i1> %m273, <4 x float> zeroinitializer)
  %p276 = getelementptr inbounds float, ptr %p8, i64 %i44
  %v277 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p276, i32 1, <4 x i1> %m273, <4 x float> zeroinitializer)
  %p278 = getelementptr inbounds float, ptr %p70, i64 %i44
  %v279 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p278, i32 1, <4 x i1> %m273, <4 x float> zeroinitializer)
  %v280 = fsub <4 x float> %v279, %v147
  %v281 = fmul <4 x float> %v280, %v222
  %v282 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v281, <4 x float> %v275, <4 x float> %v277)
  %m283 = fcmp ogt <4 x float> zeroinitializer, %v282
  %v284 = select <4 x i1> %m283, <4 x float> zeroinitializer, <4 x float> %v282
  %p285 = getelementptr inbounds float, ptr %p81, i64 %i44
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v284, ptr %p285, i32 1, <4 x i1> %m273)
  %p286 = getelementptr inbounds float, ptr %p73, i64 %i44
  %v287 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p286, i32 1, <4 x i1> %m273, <4 x float> zeroinitializer)
  %v288 = fsub <4 x float> %v287, %v148
  %v289 = fmul <4 x float> %v288, %v223
  %v290 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v289, <4 x float> %v275, <4 x float> %v277)
  %m291 = fcmp ogt <4 x float> zeroinitializer, %v290
  %v292 = select <4 x i1> %m291, <4 x float> zeroinitializer, <4 x float> %v290
  %p293 = getelementptr inbounds float, ptr %p84, i64 %i44
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v292, ptr %p293, i32 1, <4 x i1> %m273)
  %p294 = getelementptr inbounds float, ptr %p76, i64 %i44
  %v295 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p294, i32 1, <4 x i1> %m273, <4 x float> zeroinitializer)
  %v296 = fsub <4 x float> %v295, %v149
  %v297 = fmul <4 x float> %v296, %v224
  %v298 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v297, <4 x float> %v275, <4 x float> %v277)
  %m299 = fcmp ogt <4 x float> zeroinitializer, %v298
  %v300 = select <4 x i1> %m299, <4 x float> zeroinitializer, <4 x float> %v298
  %p301 = getelementptr inbounds float, ptr %p87, i64 %i44
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v300, ptr %p301, i32 1, <4 x i1> %m273)
  %p302 = getelementptr inbounds float, ptr %p79, i64 %i44
  %v303 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p302, i32 1, <4 x i1> %m273, <4 x float> zeroinitializer)
  %v304 = fsub <4 x float> %v303, %v150
  %v305 = fmul <4 x float> %v304, %v225
  %v306 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v305, <4 x float> %v275, <4 x float> %v277)
  %m307 = fcmp ogt <4 x float> zeroinitializer, %v306
  %v308 = select <4 x i1> %m307, <4 x float> zeroinitializer, <4 x float> %v306
  %p309 = getelementptr inbounds float, ptr %p90, i64 %i44
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v308, ptr %p309, i32 1, <4 x i1> %m273)
  %i310 = add nsw i64 %index67, 4
  br label %loop67
done67:
  br label %loop311
loop311:
  %index311 = phi i64 [%i66, %done67], [%i425, %done389]
  %c312 = icmp slt i64 %index311, %i62
  br i1 %c312, label %body311, label %done311
body311:
  %i313 = mul nsw i64 %index311, %n28
  %p314 = getelementptr inbounds float, ptr %p54, i64 %i313
  %i315 = mul nsw i64 %index311, %n34
  %p316 = getelementptr inbounds float, ptr %p58, i64 %i315
  br label %loop317
loop317:
  %index317 = phi i64 [0, %body311], [%i329, %done322]
  %carried317_0 = phi <4 x float> [zeroinitializer, %body311], [%v328, %done322]
  %c318 = icmp slt i64 %index317, %i44
  br i1 %c318, label %body317, label %done317
body317:
  %i319 = add nsw i64 %index317, 512
  %c320 = icmp slt i64 %i319, %i44
  %i321 = select i1 %c320, i64 %i319, i64 %i44
  br label %loop322
loop322:
  %index322 = phi i64 [%index317, %body317], [%i327, %body322]
  %carried322_0 = phi <4 x float> [zeroinitializer, %body317], [%v326, %body322]
  %c323 = icmp slt i64 %index322, %i321
  br i1 %c323, label %body322, label %done322
body322:
  %p324 = getelementptr inbounds float, ptr %p314, i64 %index322
  %v325 = load <4 x float>, ptr %p324, align 1
  %v326 = fadd <4 x float> %carried322_0, %v325
  %i327 = add nsw i64 %index322, 4
  br label %loop322
done322:
  %v328 = fadd <4 x float> %carried317_0, %carried322_0
  %i329 = add nsw i64 %index317, 512
  br label %loop317
done317:
  %i330 = sub nsw i64 %n14, %i44
  %c331 = icmp sgt i64 %i330, 0
  %i332 = select i1 %c331, i64 %i330, i64 0
  %c333 = icmp slt i64 %i332, 4
  %i334 = select i1 %c333, i64 %i332, i64 4
  %v335 = trunc i64 %i334 to i32
  %v336 = insertelement <4 x i32> poison, i32 %v335, i64 0
  %v337 = shufflevector <4 x i32> %v336, <4 x i32> poison, <4 x i32> zeroinitializer
  %m338 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v337
  %p339 = getelementptr inbounds float, ptr %p314, i64 %i44
  %v340 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p339, i32 1, <4 x i1> %m338, <4 x float> zeroinitializer)
  %v341 = fadd <4 x float> %carried317_0, %v340
  %v342 = shufflevector <4 x float> %v341, <4 x float> %v341, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v343 = shufflevector <4 x float> %v341, <4 x float> %v341, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v344 = fadd <4 x float> %v342, %v343
  %v345 = shufflevector <4 x float> %v344, <4 x float> %v344, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v346 = shufflevector <4 x float> %v344, <4 x float> %v344, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v347 = fadd <4 x float> %v345, %v346
  %v348 = fmul <4 x float> %v347, %v38
  %v349 = shufflevector <4 x float> %v348, <4 x float> %v348, <4 x i32> <i32 0, i32 0, i32 0, i32 0>
  br label %loop350
loop350:
  %index350 = phi i64 [0, %done317], [%i363, %done355]
  %carried350_0 = phi <4 x float> [zeroinitializer, %done317], [%v362, %done355]
  %c351 = icmp slt i64 %index350, %i44
  br i1 %c351, label %body350, label %done350
body350:
  %i352 = add nsw i64 %index350, 512
  %c353 = icmp slt i64 %i352, %i44
  %i354 = select i1 %c353, i64 %i352, i64 %i44
  br label %loop355
loop355:
  %index355 = phi i64 [%index350, %body350], [%i361, %body355]
  %carried355_0 = phi <4 x float> [zeroinitializer, %body350], [%v360, %body355]
  %c356 = icmp slt i64 %index355, %i354
  br i1 %c356, label %body355, label %done355
body355:
  %p357 = getelementptr inbounds float, ptr %p314, i64 %index355
  %v358 = load <4 x float>, ptr %p357, align 1
  %v359 = fsub <4 x float> %v358, %v349
  %v360 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v359, <4 x float> %v359, <4 x float> %carried355_0)
  %i361 = add nsw i64 %index355, 4
  br label %loop355
done355:
  %v362 = fadd <4 x float> %carried350_0, %carried355_0
  %i363 = add nsw i64 %index350, 512
  br label %loop350
done350:
  %i364 = sub nsw i64 %n14, %i44
  %c365 = icmp sgt i64 %i364, 0
  %i366 = select i1 %c365, i64 %i364, i64 0
  %c367 = icmp slt i64 %i366, 4
  %i368 = select i1 %c367, i64 %i366, i64 4
  %v369 = trunc i64 %i368 to i32
  %v370 = insertelement <4 x i32> poison, i32 %v369, i64 0
  %v371 = shufflevector <4 x i32> %v370, <4 x i32> poison, <4 x i32> zeroinitializer
  %m372 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v371
  %p373 = getelementptr inbounds float, ptr %p314, i64 %i44
  %v374 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p373, i32 1, <4 x i1> %m372, <4 x float> zeroinitializer)
  %v375 = fsub <4 x float> %v374, %v349
  %v376 = select <4 x i1> %m372, <4 x float> %v375, <4 x float> zeroinitializer
  %v377 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v376, <4 x float> %v376, <4 x float> %carried350_0)
  %v378 = shufflevector <4 x float> %v377, <4 x float> %v377, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v379 = shufflevector <4 x float> %v377, <4 x float> %v377, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v380 = fadd <4 x float> %v378, %v379
  %v381 = shufflevector <4 x float> %v380, <4 x float> %v380, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v382 = shufflevector <4 x float> %v380, <4 x float> %v380, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v383 = fadd <4 x float> %v381, %v382
  %v384 = fmul <4 x float> %v383, %v38
  %v385 = fadd <4 x float> %v384, %v42
  %v386 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v385)
  %v387 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v386
  %v388 = shufflevector <4 x float> %v387, <4 x float> %v387, <4 x i32> <i32 0, i32 0, i32 0, i32 0>
  br label %loop389
loop389:
  %index389 = phi i64 [0, %done350], [%i403, %body389]
  %c390 = icmp slt i64 %index389, %i44
  br i1 %c390, label %body389, label %done389
body389:
  %p391 = getelementptr inbounds float, ptr %p6, i64 %index389
  %v392 = load <4 x float>, ptr %p391, align 1
  %p393 = getelementptr inbounds float, ptr %p8, i64 %index389
  %v394 = load <4 x float>, ptr %p393, align 1
  %p395 = getelementptr inbounds float, ptr %p314, i64 %index389
  %v396 = load <4 x float>, ptr %p395, align 1
  %v397 = fsub <4 x float> %v396, %v349
  %v398 = fmul <4 x float> %v397, %v388
  %v399 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v398, <4 x float> %v392, <4 x float> %v394)
  %m400 = fcmp ogt <4 x float> zeroinitializer, %v399
  %v401 = select <4 x i1> %m400, <4 x float> zeroinitializer, <4 x float> %v399
  %p402 = getelementptr inbounds float, ptr %p316, i64 %index389
  store <4 x float> %v401, ptr %p402, align 1
  %i403 = add nsw i64 %index389, 4
  br label %loop389
done389:
  %i404 = sub nsw i64 %n14, %i44
  %c405 = icmp sgt i64 %i404, 0
  %i406 = select i1 %c405, i64 %i404, i64 0
  %c407 = icmp slt i64 %i406, 4
  %i408 = select i1 %c407, i64 %i406, i64 4
  %v409 = trunc i64 %i408 to i32
  %v410 = insertelement <4 x i32> poison, i32 %v409, i64 0
  %v411 = shufflevector <4 x i32> %v410, <4 x i32> poison, <4 x i32> zeroinitializer
  %m412 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v411
  %p413 = getelementptr inbounds float, ptr %p6, i64 %i44
  %v414 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p413, i32 1, <4 x i1> %m412, <4 x float> zeroinitializer)
  %p415 = getelementptr inbounds float, ptr %p8, i64 %i44
  %v416 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p415, i32 1, <4 x i1> %m412, <4 x float> zeroinitializer)
  %p417 = getelementptr inbounds float, ptr %p314, i64 %i44
  %v418 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p417, i32 1, <4 x i1> %m412, <4 x float> zeroinitializer)
  %v419 = fsub <4 x float> %v418, %v349
  %v420 = fmul <4 x float> %v419, %v388
  %v421 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v420, <4 x float> %v414, <4 x float> %v416)
  %m422 = fcmp ogt <4 x float> zeroinitializer, %v421
  %v423 = select <4 x i1> %m422, <4 x float> zeroinitializer, <4 x float> %v421
  %p424 = getelementptr inbounds float, ptr %p316, i64 %i44
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v423, ptr %p424, i32 1, <4 x i1> %m412)
  %i425 = add nsw i64 %index311, 1
  br label %loop311
done311:
  %i426 = add nsw i64 %index45, 1
  br label %loop45
done45:
  ret void
}
