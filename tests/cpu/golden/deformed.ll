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
  %v37 = getelementptr inbounds i64, ptr %arguments, i64 18
  %n38 = load i64, ptr %v37, align 8
  %i39 = mul nsw i64 %n24, %n26
  br label %loop40
loop40:
  %index40 = phi i64 [%first, %entry], [%i221, %done48]
  %c41 = icmp slt i64 %index40, %last
  br i1 %c41, label %body40, label %done40
body40:
  %i42 = udiv i64 %index40, %n16
  %i43 = urem i64 %index40, %n16
  %i44 = mul nsw i64 %n10, %n12
  %i45 = mul nsw i64 %i44, %n14
  %i46 = mul nsw i64 %i42, %i45
  %p47 = getelementptr inbounds float, ptr %p2, i64 %i46
  br label %loop48
loop48:
  %index48 = phi i64 [0, %body40], [%i220, %done52]
  %c49 = icmp slt i64 %index48, %n18
  br i1 %c49, label %body48, label %done48
body48:
  %i50 = mul nsw i64 %index40, %n18
  %i51 = add nsw i64 %i50, %index48
  br label %loop52
loop52:
  %index52 = phi i64 [0, %body48], [%i219, %done57]
  %c53 = icmp slt i64 %index52, %n20
  br i1 %c53, label %body52, label %done52
body52:
  %i54 = mul nsw i64 %i51, %n20
  %i55 = add nsw i64 %i54, %index52
  %i56 = mul nsw i64 %i55, %i39
  br label %loop57
loop57:
  %index57 = phi i64 [0, %body52], [%i218, %after187]
  %c58 = icmp slt i64 %index57, %i39
  br i1 %c58, label %body57, label %done57
body57:
  %i59 = udiv i64 %index57, %n26
  %i60 = urem i64 %index57, %n26
  %i61 = add nsw i64 %i56, %index57
  %i62 = mul nsw i64 %i61, 2
  %p63 = getelementptr inbounds float, ptr %p4, i64 %i62
  %i64 = mul nsw i64 %i43, %n28
  %i65 = sub nsw i64 %i64, %n36
  %i66 = mul nsw i64 %i59, %n32
  %i67 = add nsw i64 %i65, %i66
  %v68 = sitofp i64 %i67 to float
  %v69 = load float, ptr %p63, align 4
  %v70 = fadd float %v68, %v69
  %m71 = fcmp ogt float %v70, 0xC130000000000000
  %v72 = select i1 %m71, float %v70, float 0xC130000000000000
  %m73 = fcmp olt float %v72, 0x4130000000000000
  %v74 = select i1 %m73, float %v72, float 0x4130000000000000
  %v75 = fptosi float %v74 to i64
  %v76 = sitofp i64 %v75 to float
  %m77 = fcmp ogt float %v76, %v74
  %i78 = sub nsw i64 %v75, 1
  %v79 = select i1 %m77, i64 %i78, i64 %v75
  %v80 = fsub float %v76, 0x3FF0000000000000
  %v81 = select i1 %m77, float %v80, float %v76
  %v82 = fsub float %v74, %v81
  %v83 = fsub float 0x3FF0000000000000, %v82
  %c84 = icmp ult i64 %v79, %n10
  %v85 = select i1 %c84, i64 %v79, i64 0
  %i86 = add nsw i64 %v79, 1
  %c87 = icmp ult i64 %i86, %n10
  %v88 = select i1 %c87, i64 %i86, i64 0
  %p89 = getelementptr inbounds float, ptr %p63, i64 1
  %i90 = mul nsw i64 %index48, %n30
  %i91 = sub nsw i64 %i90, %n38
  %i92 = mul nsw i64 %i60, %n34
  %i93 = add nsw i64 %i91, %i92
  %v94 = sitofp i64 %i93 to float
  %v95 = load float, ptr %p89, align 4
  %v96 = fadd float %v94, %v95
  %m97 = fcmp ogt float %v96, 0xC130000000000000
  %v98 = select i1 %m97, float %v96, float 0xC130000000000000
  %m99 = fcmp olt float %v98, 0x4130000000000000
  %v100 = select i1 %m99, float %v98, float 0x4130000000000000
  %v101 = fptosi float %v100 to i64
  %v102 = sitofp i64 %v101 to float
  %m103 = fcmp ogt float %v102, %v100
  %i104 = sub nsw i64 %v101, 1
  %v105 = select i1 %m103, i64 %i104, i64 %v101
  %v106 = fsub float %v102, 0x3FF0000000000000
  %v107 = select i1 %m103, float %v106, float %v102
  %v108 = fsub float %v100, %v107
  %v109 = fsub float 0x3FF0000000000000, %v108
  %c110 = icmp ult i64 %v105, %n12
  %v111 = select i1 %c110, i64 %v105, i64 0
  %i112 = add nsw i64 %v105, 1
  %c113 = icmp ult i64 %i112, %n12
  %v114 = select i1 %c113, i64 %i112, i64 0
  %i115 = mul nsw i64 %index52, %n22
  %i116 = mul nsw i64 %i51, %i39
  %i117 = add nsw i64 %i116, %index57
  %i118 = mul nsw i64 %i117, %n14
  %p119 = getelementptr inbounds float, ptr %p8, i64 %i118
  %p120 = getelementptr inbounds float, ptr %p119, i64 %i115
  %p121 = getelementptr inbounds float, ptr %p6, i64 %i61
  %v122 = load float, ptr %p121, align 4
  %v123 = insertelement <4 x float> poison, float %v122, i64 0
  %v124 = shufflevector <4 x float> %v123, <4 x float> poison, <4 x i32> zeroinitializer
  %p125 = getelementptr inbounds float, ptr %p47, i64 %i115
  %v126 = fmul float %v83, %v109
  %v127 = insertelement <4 x float> poison, float %v126, i64 0
  %v128 = shufflevector <4 x float> %v127, <4 x float> poison, <4 x i32> zeroinitializer
  %c129 = and i1 %c84, %c110
  %v130 = fmul float %v83, %v108
  %v131 = insertelement <4 x float> poison, float %v130, i64 0
  %v132 = shufflevector <4 x float> %v131, <4 x float> poison, <4 x i32> zeroinitializer
  %c133 = and i1 %c84, %c113
  %v134 = fmul float %v82, %v109
  %v135 = insertelement <4 x float> poison, float %v134, i64 0
  %v136 = shufflevector <4 x float> %v135, <4 x float> poison, <4 x i32> zeroinitializer
  %c137 = and i1 %c87, %c110
  %v138 = fmul float %v82, %v108
  %v139 = insertelement <4 x float> poison, float %v138, i64 0
  %v140 = shufflevector <4 x float> %v139, <4 x float> poison, <4 x i32> zeroinitializer
  %c141 = and i1 %c87, %c113
  %i142 = mul nsw i64 %v85, %n12
  %i143 = add nsw i64 %i142, %v111
  %i144 = mul nsw i64 %i143, %n14
  %p145 = getelementptr inbounds float, ptr %p125, i64 %i144
  %i146 = mul nsw i64 %v85, %n12
  %i147 = add nsw i64 %i146, %v114
  %i148 = mul nsw i64 %i147, %n14
  %p149 = getelementptr inbounds float, ptr %p125, i64 %i148
  %i150 = mul nsw i64 %v88, %n12
  %i151 = add nsw i64 %i150, %v111
  %i152 = mul nsw i64 %i151, %n14
  %p153 = getelementptr inbounds float, ptr %p125, i64 %i152
  %i154 = mul nsw i64 %v88, %n12
  %i155 = add nsw i64 %i154, %v114
  %i156 = mul nsw i64 %i155, %n14
  %p157 = getelementptr inbounds float, ptr %p125, i64 %i156
  %i158 = udiv i64 %n22, 4
  %i159 = mul nsw i64 %i158, 4
  br label %loop160
loop160:
  %index160 = phi i64 [0, %body57], [%i184, %body160]
  %c161 = icmp slt i64 %index160, %i159
  br i1 %c161, label %body160, label %done160
body160:
  %p162 = getelementptr inbounds float, ptr %p145, i64 %index160
  %v163 = load <4 x float>, ptr %p162, align 1
  %v164 = fmul <4 x float> %v163, %v128
  %v165 = select i1 %c129, <4 x float> %v164, <4 x float> zeroinitializer
  %v166 = fadd <4 x float> zeroinitializer, %v165
  %p167 = getelementptr inbounds float, ptr %p149, i64 %index160
  %v168 = load <4 x float>, ptr %p167, align 1
  %v169 = fmul <4 x float> %v168, %v132
  %v170 = select i1 %c133, <4 x float> %v169, <4 x float> zeroinitializer
  %v171 = fadd <4 x float> %v166, %v170
  %p172 = getelementptr inbounds float, ptr %p153, i64 %index160
  %v173 = load <4 x float>, ptr %p172, align 1
  %v174 = fmul <4 x float> %v173, %v136
  %v175 = select i1 %c137, <4 x float> %v174, <4 x float> zeroinitializer
  %v176 = fadd <4 x float> %v171, %v175
  %p177 = getelementptr inbounds float, ptr %p157, i64 %index160
  %v178 = load <4 x float>, ptr %p177, align 1
  %v179 = fmul <4 x float> %v178, %v140
  %v180 = select i1 %c141, <4 x float> %v179, <4 x float> zeroinitializer
  %v181 = fadd <4 x float> %v176, %v180
  %v182 = fmul <4 x float> %v181, %v124
  %p183 = getelementptr inbounds float, ptr %p120, i64 %index160
  store <4 x float> %v182, ptr %p183, align 1
  %i184 = add nsw i64 %index160, 4
  br label %loop160
done160:
  %i185 = sub nsw i64 %n22, %i159
  %c186 = icmp sgt i64 %i185, 0
  br i1 %c186, label %then187, label %after187
then187:
  %c188 = icmp sgt i64 %i185, 0
  %i189 = select i1 %c188, i64 %i185, i64 0
  %c190 = icmp slt i64 %i189, 4
  %i191 = select i1 %c190, i64 %i189, i64 4
  %v192 = trunc i64 %i191 to i32
  %v193 = insertelement <4 x i32> poison, i32 %v192, i64 0
  %v194 = shufflevector <4 x i32> %v193, <4 x i32> poison, <4 x i32> zeroinitializer
  %m195 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v194
  %p196 = getelementptr inbounds float, ptr %p145, i64 %i159
  %v197 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p196, i32 1, <4 x i1> %m195, <4 x float> zeroinitializer)
  %v198 = fmul <4 x float> %v197, %v128
  %v199 = select i1 %c129, <4 x float> %v198, <4 x float> zeroinitializer
  %v200 = fadd <4 x float> zeroinitializer, %v199
  %p201 = getelementptr inbounds float, ptr %p149, i64 %i159
  %v202 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p201, i32 1, <4 x i1> %m195, <4 x float> zeroinitializer)
  %v203 = fmul <4 x float> %v202, %v132
  %v204 = select i1 %c133, <4 x float> %v203, <4 x float> zeroinitializer
  %v205 = fadd <4 x float> %v200, %v204
  %p206 = getelementptr inbounds float, ptr %p153, i64 %i159
  %v207 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p206, i32 1, <4 x i1> %m195, <4 x float> zeroinitializer)
  %v208 = fmul <4 x float> %v207, %v136
  %v209 = select i1 %c137, <4 x float> %v208, <4 x float> zeroinitializer
  %v210 = fadd <4 x float> %v205, %v209
  %p211 = getelementptr inbounds float, ptr %p157, i64 %i159
  %v212 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p211, i32 1, <4 x i1> %m195, <4 x float> zeroinitializer)
  %v213 = fmul <4 x float> %v212, %v140
  %v214 = select i1 %c141, <4 x float> %v213, <4 x float> zeroinitializer
  %v215 = fadd <4 x float> %v210, %v214
  %v216 = fmul <4 x float> %v215, %v124
  %p217 = getelementptr inbounds float, ptr %p120, i64 %i159
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v216, ptr %p217, i32 1, <4 x i1> %m195)
  br label %after187
after187:
  %i218 = add nsw i64 %index57, 1
  br label %loop57
done57:
  %i219 = add nsw i64 %index52, 1
  br label %loop52
done52:
  %i220 = add nsw i64 %index48, 1
  br label %loop48
done48:
  %i221 = add nsw i64 %index40, 1
  br label %loop40
done40:
  ret void
}
