declare void @llvm.masked.store.v4f32.p0(<4 x float>, ptr, i32, <4 x i1>)
declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x float> @llvm.sqrt.v4f32(<4 x float>)
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
  %v23 = trunc i64 %n20 to i32
  %v24 = bitcast i32 %v23 to float
  %v25 = insertelement <4 x float> poison, float %v24, i64 0
  %v26 = shufflevector <4 x float> %v25, <4 x float> poison, <4 x i32> zeroinitializer
  %v27 = trunc i64 %n22 to i32
  %v28 = bitcast i32 %v27 to float
  %v29 = insertelement <4 x float> poison, float %v28, i64 0
  %v30 = shufflevector <4 x float> %v29, <4 x float> poison, <4 x i32> zeroinitializer
  %i31 = udiv i64 %n16, 4
  %i32 = mul nsw i64 %i31, 4
  br label %loop33
loop33:
  %index33 = phi i64 [%first, %entry], [%i706, %done515]
  %c34 = icmp slt i64 %index33, %last
  br i1 %c34, label %body33, label %done33
body33:
  %i35 = mul nsw i64 %index33, %n16
  %p36 = getelementptr inbounds float, ptr %p10, i64 %i35
  %p37 = getelementptr inbounds float, ptr %p12, i64 %i35
  br label %loop38
loop38:
  %index38 = phi i64 [0, %body33], [%i41, %body38]
  %c39 = icmp slt i64 %index38, %i32
  br i1 %c39, label %body38, label %done38
body38:
  %p40 = getelementptr inbounds float, ptr %p36, i64 %index38
  store <4 x float> zeroinitializer, ptr %p40, align 1
  %i41 = add nsw i64 %index38, 4
  br label %loop38
done38:
  %i42 = sub nsw i64 %n16, %i32
  %c43 = icmp sgt i64 %i42, 0
  br i1 %c43, label %then44, label %after44
then44:
  %c45 = icmp sgt i64 %i42, 0
  %i46 = select i1 %c45, i64 %i42, i64 0
  %c47 = icmp slt i64 %i46, 4
  %i48 = select i1 %c47, i64 %i46, i64 4
  %v49 = trunc i64 %i48 to i32
  %v50 = insertelement <4 x i32> poison, i32 %v49, i64 0
  %v51 = shufflevector <4 x i32> %v50, <4 x i32> poison, <4 x i32> zeroinitializer
  %m52 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v51
  %p53 = getelementptr inbounds float, ptr %p36, i64 %i32
  call void @llvm.masked.store.v4f32.p0(<4 x float> zeroinitializer, ptr %p53, i32 1, <4 x i1> %m52)
  br label %after44
after44:
  br label %loop54
loop54:
  %index54 = phi i64 [0, %after44], [%i57, %body54]
  %c55 = icmp slt i64 %index54, %i32
  br i1 %c55, label %body54, label %done54
body54:
  %p56 = getelementptr inbounds float, ptr %p37, i64 %index54
  store <4 x float> zeroinitializer, ptr %p56, align 1
  %i57 = add nsw i64 %index54, 4
  br label %loop54
done54:
  %i58 = sub nsw i64 %n16, %i32
  %c59 = icmp sgt i64 %i58, 0
  br i1 %c59, label %then60, label %after60
then60:
  %c61 = icmp sgt i64 %i58, 0
  %i62 = select i1 %c61, i64 %i58, i64 0
  %c63 = icmp slt i64 %i62, 4
  %i64 = select i1 %c63, i64 %i62, i64 4
  %v65 = trunc i64 %i64 to i32
  %v66 = insertelement <4 x i32> poison, i32 %v65, i64 0
  %v67 = shufflevector <4 x i32> %v66, <4 x i32> poison, <4 x i32> zeroinitializer
  %m68 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v67
  %p69 = getelementptr inbounds float, ptr %p37, i64 %i32
  call void @llvm.masked.store.v4f32.p0(<4 x float> zeroinitializer, ptr %p69, i32 1, <4 x i1> %m68)
  br label %after60
after60:
  %i70 = mul nsw i64 %index33, %n18
  %i71 = add nsw i64 %i70, %n18
  %c72 = icmp slt i64 %i71, %n14
  %i73 = select i1 %c72, i64 %i71, i64 %n14
  %i74 = sub nsw i64 %i73, %i70
  %i75 = udiv i64 %i74, 4
  %i76 = mul nsw i64 %i75, 4
  %i77 = add nsw i64 %i70, %i76
  br label %loop78
loop78:
  %index78 = phi i64 [%i70, %after60], [%i514, %done378]
  %c79 = icmp slt i64 %index78, %i77
  br i1 %c79, label %body78, label %done78
body78:
  %i80 = mul nsw i64 %index78, %n16
  %p81 = getelementptr inbounds float, ptr %p2, i64 %i80
  %i82 = add nsw i64 %index78, 1
  %i83 = mul nsw i64 %i82, %n16
  %p84 = getelementptr inbounds float, ptr %p2, i64 %i83
  %i85 = add nsw i64 %index78, 2
  %i86 = mul nsw i64 %i85, %n16
  %p87 = getelementptr inbounds float, ptr %p2, i64 %i86
  %i88 = add nsw i64 %index78, 3
  %i89 = mul nsw i64 %i88, %n16
  %p90 = getelementptr inbounds float, ptr %p2, i64 %i89
  %i91 = mul nsw i64 %index78, %n16
  %p92 = getelementptr inbounds float, ptr %p4, i64 %i91
  %i93 = add nsw i64 %index78, 1
  %i94 = mul nsw i64 %i93, %n16
  %p95 = getelementptr inbounds float, ptr %p4, i64 %i94
  %i96 = add nsw i64 %index78, 2
  %i97 = mul nsw i64 %i96, %n16
  %p98 = getelementptr inbounds float, ptr %p4, i64 %i97
  %i99 = add nsw i64 %index78, 3
  %i100 = mul nsw i64 %i99, %n16
  %p101 = getelementptr inbounds float, ptr %p4, i64 %i100
  %i102 = mul nsw i64 %index78, %n16
  %p103 = getelementptr inbounds float, ptr %p8, i64 %i102
  %i104 = add nsw i64 %index78, 1
  %i105 = mul nsw i64 %i104, %n16
  %p106 = getelementptr inbounds float, ptr %p8, i64 %i105
  %i107 = add nsw i64 %index78, 2
  %i108 = mul nsw i64 %i107, %n16
  %p109 = getelementptr inbounds float, ptr %p8, i64 %i108
  %i110 = add nsw i64 %index78, 3
  %i111 = mul nsw i64 %i110, %n16
  %p112 = getelementptr inbounds float, ptr %p8, i64 %i111
  br label %loop113
loop113:
  %index113 = phi i64 [0, %body78], [%i137, %done118]
  %carried113_0 = phi <4 x float> [zeroinitializer, %body78], [%v133, %done118]
  %carried113_1 = phi <4 x float> [zeroinitializer, %body78], [%v134, %done118]
  %carried113_2 = phi <4 x float> [zeroinitializer, %body78], [%v135, %done118]
  %carried113_3 = phi <4 x float> [zeroinitializer, %body78], [%v136, %done118]
  %c114 = icmp slt i64 %index113, %i32
  br i1 %c114, label %body113, label %done113
body113:
  %i115 = add nsw i64 %index113, 512
  %c116 = icmp slt i64 %i115, %i32
  %i117 = select i1 %c116, i64 %i115, i64 %i32
  br label %loop118
loop118:
  %index118 = phi i64 [%index113, %body113], [%i132, %body118]
  %carried118_0 = phi <4 x float> [zeroinitializer, %body113], [%v122, %body118]
  %carried118_1 = phi <4 x float> [zeroinitializer, %body113], [%v125, %body118]
  %carried118_2 = phi <4 x float> [zeroinitializer, %body113], [%v128, %body118]
  %carried118_3 = phi <4 x float> [zeroinitializer, %body113], [%v131, %body118]
  %c119 = icmp slt i64 %index118, %i117
  br i1 %c119, label %body118, label %done118
body118:
  %p120 = getelementptr inbounds float, ptr %p92, i64 %index118
  %v121 = load <4 x float>, ptr %p120, align 1
  %v122 = fadd <4 x float> %carried118_0, %v121
  %p123 = getelementptr inbounds float, ptr %p95, i64 %index118
  %v124 = load <4 x float>, ptr %p123, align 1
  %v125 = fadd <4 x float> %carried118_1, %v124
  %p126 = getelementptr inbounds float, ptr %p98, i64 %index118
  %v127 = load <4 x float>, ptr %p126, align 1
  %v128 = fadd <4 x float> %carried118_2, %v127
  %p129 = getelementptr inbounds float, ptr %p101, i64 %index118
  %v130 = load <4 x float>, ptr %p129, align 1
  %v131 = fadd <4 x float> %carried118_3, %v130
  %i132 = add nsw i64 %index118, 4
  br label %loop118
done118:
  %v133 = fadd <4 x float> %carried113_0, %carried118_0
  %v134 = fadd <4 x float> %carried113_1, %carried118_1
  %v135 = fadd <4 x float> %carried113_2, %carried118_2
  %v136 = fadd <4 x float> %carried113_3, %carried118_3
  %i137 = add nsw i64 %index113, 512
  br label %loop113
done113:
  %i138 = sub nsw i64 %n16, %i32
  %c139 = icmp sgt i64 %i138, 0
  %i140 = select i1 %c139, i64 %i138, i64 0
  %c141 = icmp slt i64 %i140, 4
  %i142 = select i1 %c141, i64 %i140, i64 4
  %v143 = trunc i64 %i142 to i32
  %v144 = insertelement <4 x i32> poison, i32 %v143, i64 0
  %v145 = shufflevector <4 x i32> %v144, <4 x i32> poison, <4 x i32> zeroinitializer
  %m146 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v145
  %p147 = getelementptr inbounds float, ptr %p92, i64 %i32
  %v148 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p147, i32 1, <4 x i1> %m146, <4 x float> zeroinitializer)
  %v149 = fadd <4 x float> %carried113_0, %v148
  %p150 = getelementptr inbounds float, ptr %p95, i64 %i32
  %v151 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p150, i32 1, <4 x i1> %m146, <4 x float> zeroinitializer)
  %v152 = fadd <4 x float> %carried113_1, %v151
  %p153 = getelementptr inbounds float, ptr %p98, i64 %i32
  %v154 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p153, i32 1, <4 x i1> %m146, <4 x float> zeroinitializer)
  %v155 = fadd <4 x float> %carried113_2, %v154
  %p156 = getelementptr inbounds float, ptr %p101, i64 %i32
  %v157 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p156, i32 1, <4 x i1> %m146, <4 x float> zeroinitializer)
  %v158 = fadd <4 x float> %carried113_3, %v157
  %v159 = shufflevector <4 x float> %v149, <4 x float> %v152, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v160 = shufflevector <4 x float> %v149, <4 x float> %v152, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v161 = fadd <4 x float> %v159, %v160
  %v162 = shufflevector <4 x float> %v155, <4 x float> %v158, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v163 = shufflevector <4 x float> %v155, <4 x float> %v158, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v164 = fadd <4 x float> %v162, %v163
  %v165 = shufflevector <4 x float> %v161, <4 x float> %v164, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v166 = shufflevector <4 x float> %v161, <4 x float> %v164, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v167 = fadd <4 x float> %v165, %v166
  %v168 = fmul <4 x float> %v167, %v26
  %v169 = shufflevector <4 x float> %v168, <4 x float> %v168, <4 x i32> <i32 0, i32 0, i32 0, i32 0>
  %v170 = shufflevector <4 x float> %v168, <4 x float> %v168, <4 x i32> <i32 1, i32 1, i32 1, i32 1>
  %v171 = shufflevector <4 x float> %v168, <4 x float> %v168, <4 x i32> <i32 2, i32 2, i32 2, i32 2>
  %v172 = shufflevector <4 x float> %v168, <4 x float> %v168, <4 x i32> <i32 3, i32 3, i32 3, i32 3>
  br label %loop173
loop173:
  %index173 = phi i64 [0, %done113], [%i201, %done178]
  %carried173_0 = phi <4 x float> [zeroinitializer, %done113], [%v197, %done178]
  %carried173_1 = phi <4 x float> [zeroinitializer, %done113], [%v198, %done178]
  %carried173_2 = phi <4 x float> [zeroinitializer, %done113], [%v199, %done178]
  %carried173_3 = phi <4 x float> [zeroinitializer, %done113], [%v200, %done178]
  %c174 = icmp slt i64 %index173, %i32
  br i1 %c174, label %body173, label %done173
body173:
  %i175 = add nsw i64 %index173, 512
  %c176 = icmp slt i64 %i175, %i32
  %i177 = select i1 %c176, i64 %i175, i64 %i32
  br label %loop178
loop178:
  %index178 = phi i64 [%index173, %body173], [%i196, %body178]
  %carried178_0 = phi <4 x float> [zeroinitializer, %body173], [%v183, %body178]
  %carried178_1 = phi <4 x float> [zeroinitializer, %body173], [%v187, %body178]
  %carried178_2 = phi <4 x float> [zeroinitializer, %body173], [%v191, %body178]
  %carried178_3 = phi <4 x float> [zeroinitializer, %body173], [%v195, %body178]
  %c179 = icmp slt i64 %index178, %i177
  br i1 %c179, label %body178, label %done178
body178:
  %p180 = getelementptr inbounds float, ptr %p92, i64 %index178
  %v181 = load <4 x float>, ptr %p180, align 1
  %v182 = fsub <4 x float> %v181, %v169
  %v183 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v182, <4 x float> %v182, <4 x float> %carried178_0)
  %p184 = getelementptr inbounds float, ptr %p95, i64 %index178
  %v185 = load <4 x float>, ptr %p184, align 1
  %v186 = fsub <4 x float> %v185, %v170
  %v187 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v186, <4 x float> %v186, <4 x float> %carried178_1)
  %p188 = getelementptr inbounds float, ptr %p98, i64 %index178
  %v189 = load <4 x float>, ptr %p188, align 1
  %v190 = fsub <4 x float> %v189, %v171
  %v191 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v190, <4 x float> %v190, <4 x float> %carried178_2)
  %p192 = getelementptr inbounds float, ptr %p101, i64 %index178
  %v193 = load <4 x float>, ptr %p192, align 1
  %v194 = fsub <4 x float> %v193, %v172
  %v195 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v194, <4 x float> %v194, <4 x float> %carried178_3)
  %i196 = add nsw i64 %index178, 4
  br label %loop178
done178:
  %v197 = fadd <4 x float> %carried173_0, %carried178_0
  %v198 = fadd <4 x float> %carried173_1, %carried178_1
  %v199 = fadd <4 x float> %carried173_2, %carried178_2
  %v200 = fadd <4 x float> %carried173_3, %carried178_3
  %i201 = add nsw i64 %index173, 512
  br label %loop173
done173:
  %i202 = sub nsw i64 %n16, %i32
  %c203 = icmp sgt i64 %i202, 0
  %i204 = select i1 %c203, i64 %i202, i64 0
  %c205 = icmp slt i64 %i204, 4
  %i206 = select i1 %c205, i64 %i204, i64 4
  %v207 = trunc i64 %i206 to i32
  %v208 = insertelement <4 x i32> poison, i32 %v207, i64 0
  %v209 = shufflevector <4 x i32> %v208, <4 x i32> poison, <4 x i32> zeroinitializer
  %m210 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v209
  %p211 = getelementptr inbounds float, ptr %p92, i64 %i32
  %v212 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p211, i32 1, <4 x i1> %m210, <4 x float> zeroinitializer)
  %v213 = fsub <4 x float> %v212, %v169
  %v214 = select <4 x i1> %m210, <4 x float> %v213, <4 x float> zeroinitializer
  %v215 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v214, <4 x float> %v214, <4 x float> %carried173_0)
  %p216 = getelementptr inbounds float, ptr %p95, i64 %i32
  %v217 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p216, i32 1, <4 x i1> %m210, <4 x float> zeroinitializer)
  %v218 = fsub <4 x float> %v217, %v170
  %v219 = select <4 x i1> %m210, <4 x float> %v218, <4 x float> zeroinitializer
  %v220 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v219, <4 x float> %v219, <4 x float> %carried173_1)
  %p221 = getelementptr inbounds float, ptr %p98, i64 %i32
  %v222 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p221, i32 1, <4 x i1> %m210, <4 x float> zeroinitializer)
  %v223 = fsub <4 x float> %v222, %v171
  %v224 = select <4 x i1> %m210, <4 x float> %v223, <4 x float> zeroinitializer
  %v225 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v224, <4 x float> %v224, <4 x float> %carried173_2)
  %p226 = getelementptr inbounds float, ptr %p101, i64 %i32
  %v227 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p226, i32 1, <4 x i1> %m210, <4 x float> zeroinitializer)
  %v228 = fsub <4 x float> %v227, %v172
  %v229 = select <4 x i1> %m210, <4 x float> %v228, <4 x float> zeroinitializer
  %v230 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v229, <4 x float> %v229, <4 x float> %carried173_3)
  %v231 = shufflevector <4 x float> %v215, <4 x float> %v220, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v232 = shufflevector <4 x float> %v215, <4 x float> %v220, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v233 = fadd <4 x float> %v231, %v232
  %v234 = shufflevector <4 x float> %v225, <4 x float> %v230, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v235 = shufflevector <4 x float> %v225, <4 x float> %v230, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v236 = fadd <4 x float> %v234, %v235
  %v237 = shufflevector <4 x float> %v233, <4 x float> %v236, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v238 = shufflevector <4 x float> %v233, <4 x float> %v236, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v239 = fadd <4 x float> %v237, %v238
  %v240 = fmul <4 x float> %v239, %v26
  %v241 = fadd <4 x float> %v240, %v30
  %v242 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v241)
  %v243 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v242
  %v244 = shufflevector <4 x float> %v243, <4 x float> %v243, <4 x i32> <i32 0, i32 0, i32 0, i32 0>
  %v245 = shufflevector <4 x float> %v243, <4 x float> %v243, <4 x i32> <i32 1, i32 1, i32 1, i32 1>
  %v246 = shufflevector <4 x float> %v243, <4 x float> %v243, <4 x i32> <i32 2, i32 2, i32 2, i32 2>
  %v247 = shufflevector <4 x float> %v243, <4 x float> %v243, <4 x i32> <i32 3, i32 3, i32 3, i32 3>
  br label %loop248
loop248:
  %index248 = phi i64 [0, %done173], [%i302, %done253]
  %carried248_0 = phi <4 x float> [zeroinitializer, %done173], [%v294, %done253]
  %carried248_1 = phi <4 x float> [zeroinitializer, %done173], [%v295, %done253]
  %carried248_2 = phi <4 x float> [zeroinitializer, %done173], [%v296, %done253]
  %carried248_3 = phi <4 x float> [zeroinitializer, %done173], [%v297, %done253]
  %carried248_4 = phi <4 x float> [zeroinitializer, %done173], [%v298, %done253]
  %carried248_5 = phi <4 x float> [zeroinitializer, %done173], [%v299, %done253]
  %carried248_6 = phi <4 x float> [zeroinitializer, %done173], [%v300, %done253]
  %carried248_7 = phi <4 x float> [zeroinitializer, %done173], [%v301, %done253]
  %c249 = icmp slt i64 %index248, %i32
  br i1 %c249, label %body248, label %done248
body248:
  %i250 = add nsw i64 %index248, 512
  %c251 = icmp slt i64 %i250, %i32
  %i252 = select i1 %c251, i64 %i250, i64 %i32
  br label %loop253
loop253:
  %index253 = phi i64 [%index248, %body248], [%i293, %body253]
  %carried253_0 = phi <4 x float> [zeroinitializer, %body248], [%v260, %body253]
  %carried253_1 = phi <4 x float> [zeroinitializer, %body248], [%v269, %body253]
  %carried253_2 = phi <4 x float> [zeroinitializer, %body248], [%v278, %body253]
  %carried253_3 = phi <4 x float> [zeroinitializer, %body248], [%v287, %body253]
  %carried253_4 = phi <4 x float> [zeroinitializer, %body248], [%v265, %body253]
  %carried253_5 = phi <4 x float> [zeroinitializer, %body248], [%v274, %body253]
  %carried253_6 = phi <4 x float> [zeroinitializer, %body248], [%v283, %body253]
  %carried253_7 = phi <4 x float> [zeroinitializer, %body248], [%v292, %body253]
  %c254 = icmp slt i64 %index253, %i252
  br i1 %c254, label %body253, label %done253
body253:
  %p255 = getelementptr inbounds float, ptr %p6, i64 %index253
  %v256 = load <4 x float>, ptr %p255, align 1
  %p257 = getelementptr inbounds float, ptr %p81, i64 %index253
  %v258 = load <4 x float>, ptr %p257, align 1
  %v259 = fmul <4 x float> %v258, %v256
  %v260 = fadd <4 x float> %carried253_0, %v259
  %p261 = getelementptr inbounds float, ptr %p92, i64 %index253
  %v262 = load <4 x float>, ptr %p261, align 1
  %v263 = fsub <4 x float> %v262, %v169
  %v264 = fmul <4 x float> %v263, %v244
  %v265 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v259, <4 x float> %v264, <4 x float> %carried253_4)
  %p266 = getelementptr inbounds float, ptr %p84, i64 %index253
  %v267 = load <4 x float>, ptr %p266, align 1
  %v268 = fmul <4 x float> %v267, %v256
  %v269 = fadd <4 x float> %carried253_1, %v268
  %p270 = getelementptr inbounds float, ptr %p95, i64 %index253
  %v271 = load <4 x float>, ptr %p270, align 1
  %v272 = fsub <4 x float> %v271, %v170
  %v273 = fmul <4 x float> %v272, %v245
  %v274 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v268, <4 x float> %v273, <4 x float> %carried253_5)
  %p275 = getelementptr inbounds float, ptr %p87, i64 %index253
  %v276 = load <4 x float>, ptr %p275, align 1
  %v277 = fmul <4 x float> %v276, %v256
  %v278 = fadd <4 x float> %carried253_2, %v277
  %p279 = getelementptr inbounds float, ptr %p98, i64 %index253
  %v280 = load <4 x float>, ptr %p279, align 1
  %v281 = fsub <4 x float> %v280, %v171
  %v282 = fmul <4 x float> %v281, %v246
  %v283 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v277, <4 x float> %v282, <4 x float> %carried253_6)
  %p284 = getelementptr inbounds float, ptr %p90, i64 %index253
  %v285 = load <4 x float>, ptr %p284, align 1
  %v286 = fmul <4 x float> %v285, %v256
  %v287 = fadd <4 x float> %carried253_3, %v286
  %p288 = getelementptr inbounds float, ptr %p101, i64 %index253
  %v289 = load <4 x float>, ptr %p288, align 1
  %v290 = fsub <4 x float> %v289, %v172
  %v291 = fmul <4 x float> %v290, %v247
  %v292 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v286, <4 x float> %v291, <4 x float> %carried253_7)
  %i293 = add nsw i64 %index253, 4
  br label %loop253
done253:
  %v294 = fadd <4 x float> %carried248_0, %carried253_0
  %v295 = fadd <4 x float> %carried248_1, %carried253_1
  %v296 = fadd <4 x float> %carried248_2, %carried253_2
  %v297 = fadd <4 x float> %carried248_3, %carried253_3
  %v298 = fadd <4 x float> %carried248_4, %carried253_4
  %v299 = fadd <4 x float> %carried248_5, %carried253_5
  %v300 = fadd <4 x float> %carried248_6, %carried253_6
  %v301 = fadd <4 x float> %carried248_7, %carried253_7
  %i302 = add nsw i64 %index248, 512
  br label %loop248
done248:
  %i303 = sub nsw i64 %n16, %i32
  %c304 = icmp sgt i64 %i303, 0
  %i305 = select i1 %c304, i64 %i303, i64 0
  %c306 = icmp slt i64 %i305, 4
  %i307 = select i1 %c306, i64 %i305, i64 4
  %v308 = trunc i64 %i307 to i32
  %v309 = insertelement <4 x i32> poison, i32 %v308, i64 0
  %v310 = shufflevector <4 x i32> %v309, <4 x i32> poison, <4 x i32> zeroinitializer
  %m311 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v310
  %p312 = getelementptr inbounds float, ptr %p6, i64 %i32
  %v313 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p312, i32 1, <4 x i1> %m311, <4 x float> zeroinitializer)
  %p314 = getelementptr inbounds float, ptr %p81, i64 %i32
  %v315 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p314, i32 1, <4 x i1> %m311, <4 x float> zeroinitializer)
  %v316 = fmul <4 x float> %v315, %v313
  %v317 = fadd <4 x float> %carried248_0, %v316
  %p318 = getelementptr inbounds float, ptr %p92, i64 %i32
  %v319 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p318, i32 1, <4 x i1> %m311, <4 x float> zeroinitializer)
  %v320 = fsub <4 x float> %v319, %v169
  %v321 = fmul <4 x float> %v320, %v244
  %v322 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v316, <4 x float> %v321, <4 x float> %carried248_4)
  %p323 = getelementptr inbounds float, ptr %p84, i64 %i32
  %v324 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p323, i32 1, <4 x i1> %m311, <4 x float> zeroinitializer)
  %v325 = fmul <4 x float> %v324, %v313
  %v326 = fadd <4 x float> %carried248_1, %v325
  %p327 = getelementptr inbounds float, ptr %p95, i64 %i32
  %v328 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p327, i32 1, <4 x i1> %m311, <4 x float> zeroinitializer)
  %v329 = fsub <4 x float> %v328, %v170
  %v330 = fmul <4 x float> %v329, %v245
  %v331 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v325, <4 x float> %v330, <4 x float> %carried248_5)
  %p332 = getelementptr inbounds float, ptr %p87, i64 %i32
  %v333 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p332, i32 1, <4 x i1> %m311, <4 x float> zeroinitializer)
  %v334 = fmul <4 x float> %v333, %v313
  %v335 = fadd <4 x float> %carried248_2, %v334
  %p336 = getelementptr inbounds float, ptr %p98, i64 %i32
  %v337 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p336, i32 1, <4 x i1> %m311, <4 x float> zeroinitializer)
  %v338 = fsub <4 x float> %v337, %v171
  %v339 = fmul <4 x float> %v338, %v246
  %v340 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v334, <4 x float> %v339, <4 x float> %carried248_6)
  %p341 = getelementptr inbounds float, ptr %p90, i64 %i32
  %v342 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p341, i32 1, <4 x i1> %m311, <4 x float> zeroinitializer)
  %v343 = fmul <4 x float> %v342, %v313
  %v344 = fadd <4 x float> %carried248_3, %v343
  %p345 = getelementptr inbounds float, ptr %p101, i64 %i32
  %v346 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p345, i32 1, <4 x i1> %m311, <4 x float> zeroinitializer)
  %v347 = fsub <4 x float> %v346, %v172
  %v348 = fmul <4 x float> %v347, %v247
  %v349 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v343, <4 x float> %v348, <4 x float> %carried248_7)
  %v350 = shufflevector <4 x float> %v317, <4 x float> %v326, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v351 = shufflevector <4 x float> %v317, <4 x float> %v326, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v352 = fadd <4 x float> %v350, %v351
  %v353 = shufflevector <4 x float> %v335, <4 x float> %v344, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v354 = shufflevector <4 x float> %v335, <4 x float> %v344, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v355 = fadd <4 x float> %v353, %v354
  %v356 = shufflevector <4 x float> %v352, <4 x float> %v355, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v357 = shufflevector <4 x float> %v352, <4 x float> %v355, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v358 = fadd <4 x float> %v356, %v357
  %v359 = fmul <4 x float> %v358, %v26
  %v360 = shufflevector <4 x float> %v359, <4 x float> %v359, <4 x i32> <i32 0, i32 0, i32 0, i32 0>
  %v361 = shufflevector <4 x float> %v359, <4 x float> %v359, <4 x i32> <i32 1, i32 1, i32 1, i32 1>
  %v362 = shufflevector <4 x float> %v359, <4 x float> %v359, <4 x i32> <i32 2, i32 2, i32 2, i32 2>
  %v363 = shufflevector <4 x float> %v359, <4 x float> %v359, <4 x i32> <i32 3, i32 3, i32 3, i32 3>
  %v364 = shufflevector <4 x float> %v322, <4 x float> %v331, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v365 = shufflevector <4 x float> %v322, <4 x float> %v331, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v366 = fadd <4 x float> %v364, %v365
  %v367 = shufflevector <4 x float> %v340, <4 x float> %v349, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v368 = shufflevector <4 x float> %v340, <4 x float> %v349, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v369 = fadd <4 x float> %v367, %v368
  %v370 = shufflevector <4 x float> %v366, <4 x float> %v369, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v371 = shufflevector <4 x float> %v366, <4 x float> %v369, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v372 = fadd <4 x float> %v370, %v371
  %v373 = fmul <4 x float> %v372, %v26
  %v374 = shufflevector <4 x float> %v373, <4 x float> %v373, <4 x i32> <i32 0, i32 0, i32 0, i32 0>
  %v375 = shufflevector <4 x float> %v373, <4 x float> %v373, <4 x i32> <i32 1, i32 1, i32 1, i32 1>
  %v376 = shufflevector <4 x float> %v373, <4 x float> %v373, <4 x i32> <i32 2, i32 2, i32 2, i32 2>
  %v377 = shufflevector <4 x float> %v373, <4 x float> %v373, <4 x i32> <i32 3, i32 3, i32 3, i32 3>
  br label %loop378
loop378:
  %index378 = phi i64 [0, %done248], [%i442, %body378]
  %c379 = icmp slt i64 %index378, %i32
  br i1 %c379, label %body378, label %done378
body378:
  %p380 = getelementptr inbounds float, ptr %p6, i64 %index378
  %v381 = load <4 x float>, ptr %p380, align 1
  %p382 = getelementptr inbounds float, ptr %p36, i64 %index378
  %p383 = getelementptr inbounds float, ptr %p37, i64 %index378
  %v384 = load <4 x float>, ptr %p382, align 1
  %v385 = load <4 x float>, ptr %p383, align 1
  %p386 = getelementptr inbounds float, ptr %p81, i64 %index378
  %v387 = load <4 x float>, ptr %p386, align 1
  %p388 = getelementptr inbounds float, ptr %p92, i64 %index378
  %v389 = load <4 x float>, ptr %p388, align 1
  %v390 = fsub <4 x float> %v389, %v169
  %v391 = fmul <4 x float> %v390, %v244
  %v392 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v387, <4 x float> %v391, <4 x float> %v384)
  %v393 = fadd <4 x float> %v385, %v387
  %v394 = fmul <4 x float> %v387, %v381
  %v395 = fmul <4 x float> %v391, %v374
  %v396 = fsub <4 x float> %v394, %v395
  %v397 = fsub <4 x float> %v396, %v360
  %v398 = fmul <4 x float> %v397, %v244
  %p399 = getelementptr inbounds float, ptr %p103, i64 %index378
  store <4 x float> %v398, ptr %p399, align 1
  %p400 = getelementptr inbounds float, ptr %p84, i64 %index378
  %v401 = load <4 x float>, ptr %p400, align 1
  %p402 = getelementptr inbounds float, ptr %p95, i64 %index378
  %v403 = load <4 x float>, ptr %p402, align 1
  %v404 = fsub <4 x float> %v403, %v170
  %v405 = fmul <4 x float> %v404, %v245
  %v406 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v401, <4 x float> %v405, <4 x float> %v392)
  %v407 = fadd <4 x float> %v393, %v401
  %v408 = fmul <4 x float> %v401, %v381
  %v409 = fmul <4 x float> %v405, %v375
  %v410 = fsub <4 x float> %v408, %v409
  %v411 = fsub <4 x float> %v410, %v361
  %v412 = fmul <4 x float> %v411, %v245
  %p413 = getelementptr inbounds float, ptr %p106, i64 %index378
  store <4 x float> %v412, ptr %p413, align 1
  %p414 = getelementptr inbounds float, ptr %p87, i64 %index378
  %v415 = load <4 x float>, ptr %p414, align 1
  %p416 = getelementptr inbounds float, ptr %p98, i64 %index378
  %v417 = load <4 x float>, ptr %p416, align 1
  %v418 = fsub <4 x float> %v417, %v171
  %v419 = fmul <4 x float> %v418, %v246
  %v420 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v415, <4 x float> %v419, <4 x float> %v406)
  %v421 = fadd <4 x float> %v407, %v415
  %v422 = fmul <4 x float> %v415, %v381
  %v423 = fmul <4 x float> %v419, %v376
  %v424 = fsub <4 x float> %v422, %v423
  %v425 = fsub <4 x float> %v424, %v362
  %v426 = fmul <4 x float> %v425, %v246
  %p427 = getelementptr inbounds float, ptr %p109, i64 %index378
  store <4 x float> %v426, ptr %p427, align 1
  %p428 = getelementptr inbounds float, ptr %p90, i64 %index378
  %v429 = load <4 x float>, ptr %p428, align 1
  %p430 = getelementptr inbounds float, ptr %p101, i64 %index378
  %v431 = load <4 x float>, ptr %p430, align 1
  %v432 = fsub <4 x float> %v431, %v172
  %v433 = fmul <4 x float> %v432, %v247
  %v434 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v429, <4 x float> %v433, <4 x float> %v420)
  %v435 = fadd <4 x float> %v421, %v429
  %v436 = fmul <4 x float> %v429, %v381
  %v437 = fmul <4 x float> %v433, %v377
  %v438 = fsub <4 x float> %v436, %v437
  %v439 = fsub <4 x float> %v438, %v363
  %v440 = fmul <4 x float> %v439, %v247
  %p441 = getelementptr inbounds float, ptr %p112, i64 %index378
  store <4 x float> %v440, ptr %p441, align 1
  store <4 x float> %v434, ptr %p382, align 1
  store <4 x float> %v435, ptr %p383, align 1
  %i442 = add nsw i64 %index378, 4
  br label %loop378
done378:
  %i443 = sub nsw i64 %n16, %i32
  %c444 = icmp sgt i64 %i443, 0
  %i445 = select i1 %c444, i64 %i443, i64 0
  %c446 = icmp slt i64 %i445, 4
  %i447 = select i1 %c446, i64 %i445, i64 4
  %v448 = trunc i64 %i447 to i32
  %v449 = insertelement <4 x i32> poison, i32 %v448, i64 0
  %v450 = shufflevector <4 x i32> %v449, <4 x i32> poison, <4 x i32> zeroinitializer
  %m451 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v450
  %p452 = getelementptr inbounds float, ptr %p6, i64 %i32
  %v453 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p452, i32 1, <4 x i1> %m451, <4 x float> zeroinitializer)
  %p454 = getelementptr inbounds float, ptr %p36, i64 %i32
  %p455 = getelementptr inbounds float, ptr %p37, i64 %i32
  %v456 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p454, i32 1, <4 x i1> %m451, <4 x float> zeroinitializer)
  %v457 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p455, i32 1, <4 x i1> %m451, <4 x float> zeroinitializer)
  %p458 = getelementptr inbounds float, ptr %p81, i64 %i32
  %v459 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p458, i32 1, <4 x i1> %m451, <4 x float> zeroinitializer)
  %p460 = getelementptr inbounds float, ptr %p92, i64 %i32
  %v461 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p460, i32 1, <4 x i1> %m451, <4 x float> zeroinitializer)
  %v462 = fsub <4 x float> %v461, %v169
  %v463 = fmul <4 x float> %v462, %v244
  %v464 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v459, <4 x float> %v463, <4 x float> %v456)
  %v465 = fadd <4 x float> %v457, %v459
  %v466 = fmul <4 x float> %v459, %v453
  %v467 = fmul <4 x float> %v463, %v374
  %v468 = fsub <4 x float> %v466, %v467
  %v469 = fsub <4 x float> %v468, %v360
  %v470 = fmul <4 x float> %v469, %v244
  %p471 = getelementptr inbounds float, ptr %p103, i64 %i32
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v470, ptr %p471, i32 1, <4 x i1> %m451)
  %p472 = getelementptr inbounds float, ptr %p84, i64 %i32
  %v473 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p472, i32 1, <4 x i1> %m451, <4 x float> zeroinitializer)
  %p474 = getelementptr inbounds float, ptr %p95, i64 %i32
  %v475 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p474, i32 1, <4 x i1> %m451, <4 x float> zeroinitializer)
  %v476 = fsub <4 x float> %v475, %v170
  %v477 = fmul <4 x float> %v476, %v245
  %v478 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v473, <4 x float> %v477, <4 x float> %v464)
  %v479 = fadd <4 x float> %v465, %v473
  %v480 = fmul <4 x float> %v473, %v453
  %v481 = fmul <4 x float> %v477, %v375
  %v482 = fsub <4 x float> %v480, %v481
  %v483 = fsub <4 x float> %v482, %v361
  %v484 = fmul <4 x float> %v483, %v245
  %p485 = getelementptr inbounds float, ptr %p106, i64 %i32
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v484, ptr %p485, i32 1, <4 x i1> %m451)
  %p486 = getelementptr inbounds float, ptr %p87, i64 %i32
  %v487 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p486, i32 1, <4 x i1> %m451, <4 x float> zeroinitializer)
  %p488 = getelementptr inbounds float, ptr %p98, i64 %i32
  %v489 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p488, i32 1, <4 x i1> %m451, <4 x float> zeroinitializer)
  %v490 = fsub <4 x float> %v489, %v171
  %v491 = fmul <4 x float> %v490, %v246
  %v492 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v487, <4 x float> %v491, <4 x float> %v478)
  %v493 = fadd <4 x float> %v479, %v487
  %v494 = fmul <4 x float> %v487, %v453
  %v495 = fmul <4 x float> %v491, %v376
  %v496 = fsub <4 x float> %v494, %v495
  %v497 = fsub <4 x float> %v496, %v362
  %v498 = fmul <4 x float> %v497, %v246
  %p499 = getelementptr inbounds float, ptr %p109, i64 %i32
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v498, ptr %p499, i32 1, <4 x i1> %m451)
  %p500 = getelementptr inbounds float, ptr %p90, i64 %i32
  %v501 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p500, i32 1, <4 x i1> %m451, <4 x float> zeroinitializer)
  %p502 = getelementptr inbounds float, ptr %p101, i64 %i32
  %v503 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p502, i32 1, <4 x i1> %m451, <4 x float> zeroinitializer)
  %v504 = fsub <4 x float> %v503, %v172
  %v505 = fmul <4 x float> %v504, %v247
  %v506 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v501, <4 x float> %v505, <4 x float> %v492)
  %v507 = fadd <4 x float> %v493, %v501
  %v508 = fmul <4 x float> %v501, %v453
  %v509 = fmul <4 x float> %v505, %v377
  %v510 = fsub <4 x float> %v508, %v509
  %v511 = fsub <4 x float> %v510, %v363
  %v512 = fmul <4 x float> %v511, %v247
  %p513 = getelementptr inbounds float, ptr %p112, i64 %i32
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v512, ptr %p513, i32 1, <4 x i1> %m451)
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v506, ptr %p454, i32 1, <4 x i1> %m451)
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v507, ptr %p455, i32 1, <4 x i1> %m451)
  %i514 = add nsw i64 %index78, 4
  br label %loop78
done78:
  br label %loop515
loop515:
  %index515 = phi i64 [%i77, %done78], [%i705, %done653]
  %c516 = icmp slt i64 %index515, %i73
  br i1 %c516, label %body515, label %done515
body515:
  %i517 = mul nsw i64 %index515, %n16
  %p518 = getelementptr inbounds float, ptr %p2, i64 %i517
  %i519 = mul nsw i64 %index515, %n16
  %p520 = getelementptr inbounds float, ptr %p4, i64 %i519
  %i521 = mul nsw i64 %index515, %n16
  %p522 = getelementptr inbounds float, ptr %p8, i64 %i521
  br label %loop523
loop523:
  %index523 = phi i64 [0, %body515], [%i535, %done528]
  %carried523_0 = phi <4 x float> [zeroinitializer, %body515], [%v534, %done528]
  %c524 = icmp slt i64 %index523, %i32
  br i1 %c524, label %body523, label %done523
body523:
  %i525 = add nsw i64 %index523, 512
  %c526 = icmp slt i64 %i525, %i32
  %i527 = select i1 %c526, i64 %i525, i64 %i32
  br label %loop528
loop528:
  %index528 = phi i64 [%index523, %body523], [%i533, %body528]
  %carried528_0 = phi <4 x float> [zeroinitializer, %body523], [%v532, %body528]
  %c529 = icmp slt i64 %index528, %i527
  br i1 %c529, label %body528, label %done528
body528:
  %p530 = getelementptr inbounds float, ptr %p520, i64 %index528
  %v531 = load <4 x float>, ptr %p530, align 1
  %v532 = fadd <4 x float> %carried528_0, %v531
  %i533 = add nsw i64 %index528, 4
  br label %loop528
done528:
  %v534 = fadd <4 x float> %carried523_0, %carried528_0
  %i535 = add nsw i64 %index523, 512
  br label %loop523
done523:
  %i536 = sub nsw i64 %n16, %i32
  %c537 = icmp sgt i64 %i536, 0
  %i538 = select i1 %c537, i64 %i536, i64 0
  %c539 = icmp slt i64 %i538, 4
  %i540 = select i1 %c539, i64 %i538, i64 4
  %v541 = trunc i64 %i540 to i32
  %v542 = insertelement <4 x i32> poison, i32 %v541, i64 0
  %v543 = shufflevector <4 x i32> %v542, <4 x i32> poison, <4 x i32> zeroinitializer
  %m544 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v543
  %p545 = getelementptr inbounds float, ptr %p520, i64 %i32
  %v546 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p545, i32 1, <4 x i1> %m544, <4 x float> zeroinitializer)
  %v547 = fadd <4 x float> %carried523_0, %v546
  %v548 = shufflevector <4 x float> %v547, <4 x float> %v547, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v549 = shufflevector <4 x float> %v547, <4 x float> %v547, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v550 = fadd <4 x float> %v548, %v549
  %v551 = shufflevector <4 x float> %v550, <4 x float> %v550, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v552 = shufflevector <4 x float> %v550, <4 x float> %v550, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v553 = fadd <4 x float> %v551, %v552
  %v554 = fmul <4 x float> %v553, %v26
  %v555 = shufflevector <4 x float> %v554, <4 x float> %v554, <4 x i32> <i32 0, i32 0, i32 0, i32 0>
  br label %loop556
loop556:
  %index556 = phi i64 [0, %done523], [%i569, %done561]
  %carried556_0 = phi <4 x float> [zeroinitializer, %done523], [%v568, %done561]
  %c557 = icmp slt i64 %index556, %i32
  br i1 %c557, label %body556, label %done556
body556:
  %i558 = add nsw i64 %index556, 512
  %c559 = icmp slt i64 %i558, %i32
  %i560 = select i1 %c559, i64 %i558, i64 %i32
  br label %loop561
loop561:
  %index561 = phi i64 [%index556, %body556], [%i567, %body561]
  %carried561_0 = phi <4 x float> [zeroinitializer, %body556], [%v566, %body561]
  %c562 = icmp slt i64 %index561, %i560
  br i1 %c562, label %body561, label %done561
body561:
  %p563 = getelementptr inbounds float, ptr %p520, i64 %index561
  %v564 = load <4 x float>, ptr %p563, align 1
  %v565 = fsub <4 x float> %v564, %v555
  %v566 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v565, <4 x float> %v565, <4 x float> %carried561_0)
  %i567 = add nsw i64 %index561, 4
  br label %loop561
done561:
  %v568 = fadd <4 x float> %carried556_0, %carried561_0
  %i569 = add nsw i64 %index556, 512
  br label %loop556
done556:
  %i570 = sub nsw i64 %n16, %i32
  %c571 = icmp sgt i64 %i570, 0
  %i572 = select i1 %c571, i64 %i570, i64 0
  %c573 = icmp slt i64 %i572, 4
  %i574 = select i1 %c573, i64 %i572, i64 4
  %v575 = trunc i64 %i574 to i32
  %v576 = insertelement <4 x i32> poison, i32 %v575, i64 0
  %v577 = shufflevector <4 x i32> %v576, <4 x i32> poison, <4 x i32> zeroinitializer
  %m578 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v577
  %p579 = getelementptr inbounds float, ptr %p520, i64 %i32
  %v580 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p579, i32 1, <4 x i1> %m578, <4 x float> zeroinitializer)
  %v581 = fsub <4 x float> %v580, %v555
  %v582 = select <4 x i1> %m578, <4 x float> %v581, <4 x float> zeroinitializer
  %v583 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v582, <4 x float> %v582, <4 x float> %carried556_0)
  %v584 = shufflevector <4 x float> %v583, <4 x float> %v583, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v585 = shufflevector <4 x float> %v583, <4 x float> %v583, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v586 = fadd <4 x float> %v584, %v585
  %v587 = shufflevector <4 x float> %v586, <4 x float> %v586, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v588 = shufflevector <4 x float> %v586, <4 x float> %v586, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v589 = fadd <4 x float> %v587, %v588
  %v590 = fmul <4 x float> %v589, %v26
  %v591 = fadd <4 x float> %v590, %v30
  %v592 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v591)
  %v593 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v592
  %v594 = shufflevector <4 x float> %v593, <4 x float> %v593, <4 x i32> <i32 0, i32 0, i32 0, i32 0>
  br label %loop595
loop595:
  %index595 = phi i64 [0, %done556], [%i616, %done600]
  %carried595_0 = phi <4 x float> [zeroinitializer, %done556], [%v614, %done600]
  %carried595_1 = phi <4 x float> [zeroinitializer, %done556], [%v615, %done600]
  %c596 = icmp slt i64 %index595, %i32
  br i1 %c596, label %body595, label %done595
body595:
  %i597 = add nsw i64 %index595, 512
  %c598 = icmp slt i64 %i597, %i32
  %i599 = select i1 %c598, i64 %i597, i64 %i32
  br label %loop600
loop600:
  %index600 = phi i64 [%index595, %body595], [%i613, %body600]
  %carried600_0 = phi <4 x float> [zeroinitializer, %body595], [%v607, %body600]
  %carried600_1 = phi <4 x float> [zeroinitializer, %body595], [%v612, %body600]
  %c601 = icmp slt i64 %index600, %i599
  br i1 %c601, label %body600, label %done600
body600:
  %p602 = getelementptr inbounds float, ptr %p6, i64 %index600
  %v603 = load <4 x float>, ptr %p602, align 1
  %p604 = getelementptr inbounds float, ptr %p518, i64 %index600
  %v605 = load <4 x float>, ptr %p604, align 1
  %v606 = fmul <4 x float> %v605, %v603
  %v607 = fadd <4 x float> %carried600_0, %v606
  %p608 = getelementptr inbounds float, ptr %p520, i64 %index600
  %v609 = load <4 x float>, ptr %p608, align 1
  %v610 = fsub <4 x float> %v609, %v555
  %v611 = fmul <4 x float> %v610, %v594
  %v612 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v606, <4 x float> %v611, <4 x float> %carried600_1)
  %i613 = add nsw i64 %index600, 4
  br label %loop600
done600:
  %v614 = fadd <4 x float> %carried595_0, %carried600_0
  %v615 = fadd <4 x float> %carried595_1, %carried600_1
  %i616 = add nsw i64 %index595, 512
  br label %loop595
done595:
  %i617 = sub nsw i64 %n16, %i32
  %c618 = icmp sgt i64 %i617, 0
  %i619 = select i1 %c618, i64 %i617, i64 0
  %c620 = icmp slt i64 %i619, 4
  %i621 = select i1 %c620, i64 %i619, i64 4
  %v622 = trunc i64 %i621 to i32
  %v623 = insertelement <4 x i32> poison, i32 %v622, i64 0
  %v624 = shufflevector <4 x i32> %v623, <4 x i32> poison, <4 x i32> zeroinitializer
  %m625 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v624
  %p626 = getelementptr inbounds float, ptr %p6, i64 %i32
  %v627 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p626, i32 1, <4 x i1> %m625, <4 x float> zeroinitializer)
  %p628 = getelementptr inbounds float, ptr %p518, i64 %i32
  %v629 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p628, i32 1, <4 x i1> %m625, <4 x float> zeroinitializer)
  %v630 = fmul <4 x float> %v629, %v627
  %v631 = fadd <4 x float> %carried595_0, %v630
  %p632 = getelementptr inbounds float, ptr %p520, i64 %i32
  %v633 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p632, i32 1, <4 x i1> %m625, <4 x float> zeroinitializer)
  %v634 = fsub <4 x float> %v633, %v555
  %v635 = fmul <4 x float> %v634, %v594
  %v636 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v630, <4 x float> %v635, <4 x float> %carried595_1)
  %v637 = shufflevector <4 x float> %v631, <4 x float> %v631, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v638 = shufflevector <4 x float> %v631, <4 x float> %v631, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v639 = fadd <4 x float> %v637, %v638
  %v640 = shufflevector <4 x float> %v639, <4 x float> %v639, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v641 = shufflevector <4 x float> %v639, <4 x float> %v639, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v642 = fadd <4 x float> %v640, %v641
  %v643 = fmul <4 x float> %v642, %v26
  %v644 = shufflevector <4 x float> %v643, <4 x float> %v643, <4 x i32> <i32 0, i32 0, i32 0, i32 0>
  %v645 = shufflevector <4 x float> %v636, <4 x float> %v636, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v646 = shufflevector <4 x float> %v636, <4 x float> %v636, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v647 = fadd <4 x float> %v645, %v646
  %v648 = shufflevector <4 x float> %v647, <4 x float> %v647, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v649 = shufflevector <4 x float> %v647, <4 x float> %v647, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v650 = fadd <4 x float> %v648, %v649
  %v651 = fmul <4 x float> %v650, %v26
  %v652 = shufflevector <4 x float> %v651, <4 x float> %v651, <4 x i32> <i32 0, i32 0, i32 0, i32 0>
  br label %loop653
loop653:
  %index653 = phi i64 [0, %done595], [%i675, %body653]
  %c654 = icmp slt i64 %index653, %i32
  br i1 %c654, label %body653, label %done653
body653:
  %p655 = getelementptr inbounds float, ptr %p6, i64 %index653
  %v656 = load <4 x float>, ptr %p655, align 1
  %p657 = getelementptr inbounds float, ptr %p36, i64 %index653
  %p658 = getelementptr inbounds float, ptr %p37, i64 %index653
  %v659 = load <4 x float>, ptr %p657, align 1
  %v660 = load <4 x float>, ptr %p658, align 1
  %p661 = getelementptr inbounds float, ptr %p518, i64 %index653
  %v662 = load <4 x float>, ptr %p661, align 1
  %p663 = getelementptr inbounds float, ptr %p520, i64 %index653
  %v664 = load <4 x float>, ptr %p663, align 1
  %v665 = fsub <4 x float> %v664, %v555
  %v666 = fmul <4 x float> %v665, %v594
  %v667 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v662, <4 x float> %v666, <4 x float> %v659)
  %v668 = fadd <4 x float> %v660, %v662
  %v669 = fmul <4 x float> %v662, %v656
  %v670 = fmul <4 x float> %v666, %v652
  %v671 = fsub <4 x float> %v669, %v670
  %v672 = fsub <4 x float> %v671, %v644
  %v673 = fmul <4 x float> %v672, %v594
  %p674 = getelementptr inbounds float, ptr %p522, i64 %index653
  store <4 x float> %v673, ptr %p674, align 1
  store <4 x float> %v667, ptr %p657, align 1
  store <4 x float> %v668, ptr %p658, align 1
  %i675 = add nsw i64 %index653, 4
  br label %loop653
done653:
  %i676 = sub nsw i64 %n16, %i32
  %c677 = icmp sgt i64 %i676, 0
  %i678 = select i1 %c677, i64 %i676, i64 0
  %c679 = icmp slt i64 %i678, 4
  %i680 = select i1 %c679, i64 %i678, i64 4
  %v681 = trunc i64 %i680 to i32
  %v682 = insertelement <4 x i32> poison, i32 %v681, i64 0
  %v683 = shufflevector <4 x i32> %v682, <4 x i32> poison, <4 x i32> zeroinitializer
  %m684 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v683
  %p685 = getelementptr inbounds float, ptr %p6, i64 %i32
  %v686 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p685, i32 1, <4 x i1> %m684, <4 x float> zeroinitializer)
  %p687 = getelementptr inbounds float, ptr %p36, i64 %i32
  %p688 = getelementptr inbounds float, ptr %p37, i64 %i32
  %v689 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p687, i32 1, <4 x i1> %m684, <4 x float> zeroinitializer)
  %v690 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p688, i32 1, <4 x i1> %m684, <4 x float> zeroinitializer)
  %p691 = getelementptr inbounds float, ptr %p518, i64 %i32
  %v692 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p691, i32 1, <4 x i1> %m684, <4 x float> zeroinitializer)
  %p693 = getelementptr inbounds float, ptr %p520, i64 %i32
  %v694 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p693, i32 1, <4 x i1> %m684, <4 x float> zeroinitializer)
  %v695 = fsub <4 x float> %v694, %v555
  %v696 = fmul <4 x float> %v695, %v594
  %v697 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v692, <4 x float> %v696, <4 x float> %v689)
  %v698 = fadd <4 x float> %v690, %v692
  %v699 = fmul <4 x float> %v692, %v686
  %v700 = fmul <4 x float> %v696, %v652
  %v701 = fsub <4 x float> %v699, %v700
  %v702 = fsub <4 x float> %v701, %v644
  %v703 = fmul <4 x float> %v702, %v594
  %p704 = getelementptr inbounds float, ptr %p522, i64 %i32
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v703, ptr %p704, i32 1, <4 x i1> %m684)
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v697, ptr %p687, i32 1, <4 x i1> %m684)
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v698, ptr %p688, i32 1, <4 x i1> %m684)
  %i705 = add nsw i64 %index515, 1
  br label %loop515
done515:
  %i706 = add nsw i64 %index33, 1
  br label %loop33
done33:
  ret void
}
