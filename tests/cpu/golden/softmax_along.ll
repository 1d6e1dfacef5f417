declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
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
  %v37 = getelementptr inbounds i64, ptr %arguments, i64 18
  %n38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i64, ptr %arguments, i64 19
  %n40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %arguments, i64 20
  %n42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %arguments, i64 21
  %n44 = load i64, ptr %v43, align 8
  br label %loop45
loop45:
  %index45 = phi i64 [%first, %entry], [%i477, %done323]
  %c46 = icmp slt i64 %index45, %last
  br i1 %c46, label %body45, label %done45
body45:
  %i47 = udiv i64 %index45, %n44
  %i48 = urem i64 %index45, %n44
  %i49 = mul nsw i64 %i48, %n42
  %i50 = udiv i64 %i47, %n10
  %i51 = urem i64 %i47, %n10
  %i52 = mul nsw i64 %i50, %n14
  %i53 = mul nsw i64 %i51, %n16
  %p54 = getelementptr inbounds float, ptr %p2, i64 %i52
  %p55 = getelementptr inbounds float, ptr %p54, i64 %i53
  %i56 = mul nsw i64 %i50, %n26
  %i57 = mul nsw i64 %i51, %n28
  %p58 = getelementptr inbounds float, ptr %p6, i64 %i56
  %p59 = getelementptr inbounds float, ptr %p58, i64 %i57
  %i60 = add nsw i64 %i49, %n42
  %c61 = icmp slt i64 %i60, %n12
  %i62 = select i1 %c61, i64 %i60, i64 %n12
  %i63 = sub nsw i64 %i62, %i49
  %i64 = udiv i64 %i63, 2
  %i65 = mul nsw i64 %i64, 2
  %i66 = add nsw i64 %i49, %i65
  br label %loop67
loop67:
  %index67 = phi i64 [%i49, %body45], [%i322, %done302]
  %c68 = icmp slt i64 %index67, %i66
  br i1 %c68, label %body67, label %done67
body67:
  %i69 = mul nsw i64 %index67, %n18
  %p70 = getelementptr inbounds float, ptr %p55, i64 %i69
  %i71 = add nsw i64 %index67, 1
  %i72 = mul nsw i64 %i71, %n18
  %p73 = getelementptr inbounds float, ptr %p55, i64 %i72
  %i74 = mul nsw i64 %index67, %n30
  %p75 = getelementptr inbounds float, ptr %p59, i64 %i74
  %i76 = add nsw i64 %index67, 1
  %i77 = mul nsw i64 %i76, %n30
  %p78 = getelementptr inbounds float, ptr %p59, i64 %i77
  %i79 = udiv i64 %n38, 4
  %i80 = mul nsw i64 %i79, 4
  br label %loop81
loop81:
  %index81 = phi i64 [0, %body67], [%i95, %body81]
  %carried81_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body67], [%v88, %body81]
  %carried81_1 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body67], [%v94, %body81]
  %c82 = icmp slt i64 %index81, %i80
  br i1 %c82, label %body81, label %done81
body81:
  %p83 = getelementptr inbounds float, ptr %p70, i64 %index81
  %v84 = load <4 x float>, ptr %p83, align 1
  %m85 = fcmp ogt <4 x float> %v84, %carried81_0
  %m86 = fcmp uno <4 x float> %v84, %v84
  %m87 = or <4 x i1> %m85, %m86
  %v88 = select <4 x i1> %m87, <4 x float> %v84, <4 x float> %carried81_0
  %p89 = getelementptr inbounds float, ptr %p73, i64 %index81
  %v90 = load <4 x float>, ptr %p89, align 1
  %m91 = fcmp ogt <4 x float> %v90, %carried81_1
  %m92 = fcmp uno <4 x float> %v90, %v90
  %m93 = or <4 x i1> %m91, %m92
  %v94 = select <4 x i1> %m93, <4 x float> %v90, <4 x float> %carried81_1
  %i95 = add nsw i64 %index81, 4
  br label %loop81
done81:
  br label %loop96
loop96:
  %index96 = phi i64 [%i80, %done81], [%i119, %body96]
  %carried96_0 = phi <4 x float> [%carried81_0, %done81], [%v112, %body96]
  %carried96_1 = phi <4 x float> [%carried81_1, %done81], [%v118, %body96]
  %c97 = icmp slt i64 %index96, %n38
  br i1 %c97, label %body96, label %done96
body96:
  %i98 = sub nsw i64 %n38, %index96
  %c99 = icmp sgt i64 %i98, 0
  %i100 = select i1 %c99, i64 %i98, i64 0
  %c101 = icmp slt i64 %i100, 4
  %i102 = select i1 %c101, i64 %i100, i64 4
  %v103 = trunc i64 %i102 to i32
  %v104 = insertelement <4 x i32> poison, i32 %v103, i64 0
  %v105 = shufflevector <4 x i32> %v104, <4 x i32> poison, <4 x i32> zeroinitializer
  %m106 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v105
  %p107 = getelementptr inbounds float, ptr %p70, i64 %index96
  %v108 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p107, i32 1, <4 x i1> %m106, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>)
  %m109 = fcmp ogt <4 x float> %v108, %carried96_0
  %m110 = fcmp uno <4 x float> %v108, %v108
  %m111 = or <4 x i1> %m109, %m110
  %v112 = select <4 x i1> %m111, <4 x float> %v108, <4 x float> %carried96_0
  %p113 = getelementptr inbounds float, ptr %p73, i64 %index96
  %v114 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p113, i32 1, <4 x i1> %m106, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>)
  %m115 = fcmp ogt <4 x float> %v114, %carried96_1
  %m116 = fcmp uno <4 x float> %v114, %v114
  %m117 = or <4 x i1> %m115, %m116
  %v118 = select <4 x i1> %m117, <4 x float> %v114, <4 x float> %carried96_1
  %i119 = add nsw i64 %index96, 4
  br label %loop96
done96:
  %v120 = shufflevector <4 x float> %carried96_0, <4 x float> %carried96_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %m121 = fcmp ogt <4 x float> %carried96_0, %v120
  %m122 = fcmp uno <4 x float> %carried96_0, %carried96_0
  %m123 = or <4 x i1> %m121, %m122
  %v124 = select <4 x i1> %m123, <4 x float> %carried96_0, <4 x float> %v120
  %v125 = shufflevector <4 x float> %carried96_1, <4 x float> %carried96_1, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %m126 = fcmp ogt <4 x float> %carried96_1, %v125
  %m127 = fcmp uno <4 x float> %carried96_1, %carried96_1
  %m128 = or <4 x i1> %m126, %m127
  %v129 = select <4 x i1> %m128, <4 x float> %carried96_1, <4 x float> %v125
  %v130 = shufflevector <4 x float> %v124, <4 x float> %v124, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %m131 = fcmp ogt <4 x float> %v124, %v130
  %m132 = fcmp uno <4 x float> %v124, %v124
  %m133 = or <4 x i1> %m131, %m132
  %v134 = select <4 x i1> %m133, <4 x float> %v124, <4 x float> %v130
  %v135 = shufflevector <4 x float> %v129, <4 x float> %v129, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %m136 = fcmp ogt <4 x float> %v129, %v135
  %m137 = fcmp uno <4 x float> %v129, %v129
  %m138 = or <4 x i1> %m136, %m137
  %v139 = select <4 x i1> %m138, <4 x float> %v129, <4 x float> %v135
  %i140 = udiv i64 %n38, 4
  %i141 = mul nsw i64 %i140, 4
  br label %loop142
loop142:
  %index142 = phi i64 [0, %done96], [%i206, %body142]
  %carried142_0 = phi <4 x float> [zeroinitializer, %done96], [%v174, %body142]
  %carried142_1 = phi <4 x float> [zeroinitializer, %done96], [%v205, %body142]
  %c143 = icmp slt i64 %index142, %i141
  br i1 %c143, label %body142, label %done142
body142:
  %p144 = getelementptr inbounds float, ptr %p70, i64 %index142
  %v145 = load <4 x float>, ptr %p144, align 1
  %v146 = fsub <4 x float> %v145, %v134
  %m147 = fcmp olt <4 x float> %v146, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v148 = select <4 x i1> %m147, <4 x float> %v146, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m149 = fcmp olt <4 x float> %v148, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v150 = select <4 x i1> %m149, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v148
  %v151 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v150, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v152 = fsub <4 x float> %v151, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v153 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v152, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v150)
  %v154 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v152, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v153)
  %v155 = fmul <4 x float> %v154, %v154
  %v156 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v154, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v157 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v156, <4 x float> %v154, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v158 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v157, <4 x float> %v154, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v159 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v158, <4 x float> %v154, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v160 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v159, <4 x float> %v154, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v161 = fadd <4 x float> %v154, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v162 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v160, <4 x float> %v155, <4 x float> %v161)
  %v163 = bitcast <4 x float> %v151 to <4 x i32>
  %v164 = shl <4 x i32> %v163, <i32 23, i32 23, i32 23, i32 23>
  %v165 = bitcast <4 x float> %v162 to <4 x i32>
  %v166 = add <4 x i32> %v165, %v164
  %v167 = bitcast <4 x i32> %v166 to <4 x float>
  %m168 = fcmp olt <4 x float> %v146, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v169 = select <4 x i1> %m168, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v167
  %v170 = fadd <4 x float> %v146, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %m171 = fcmp ugt <4 x float> %v146, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v172 = select <4 x i1> %m171, <4 x float> %v170, <4 x float> %v169
  %p173 = getelementptr inbounds float, ptr %p75, i64 %index142
  store <4 x float> %v172, ptr %p173, align 1
  %v174 = fadd <4 x float> %carried142_0, %v172
  %p175 = getelementptr inbounds float, ptr %p73, i64 %index142
  %v176 = load <4 x float>, ptr %p175, align 1
  %v177 = fsub <4 x float> %v176, %v139
  %m178 = fcmp olt <4 x float> %v177, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v179 = select <4 x i1> %m178, <4 x float> %v177, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m180 = fcmp olt <4 x float> %v179, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v181 = select <4 x i1> %m180, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v179
  %v182 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v181, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v183 = fsub <4 x float> %v182, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v184 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v183, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v181)
  %v185 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v183, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v184)
  %v186 = fmul <4 x float> %v185, %v185
  %v187 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v185, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v188 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v187, <4 x float> %v185, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v189 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v188, <4 x float> %v185, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v190 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v189, <4 x float> %v185, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v191 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v190, <4 x float> %v185, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v192 = fadd <4 x float> %v185, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v193 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v191, <4 x float> %v186, <4 x float> %v192)
  %v194 = bitcast <4 x float> %v182 to <4 x i32>
  %v195 = shl <4 x i32> %v194, <i32 23, i32 23, i32 23, i32 23>
  %v196 = bitcast <4 x float> %v193 to <4 x i32>
  %v197 = add <4 x i32> %v196, %v195
  %v198 = bitcast <4 x i32> %v197 to <4 x float>
  %m199 = fcmp olt <4 x float> %v177, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v200 = select <4 x i1> %m199, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v198
  %v201 = fadd <4 x float> %v177, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %m202 = fcmp ugt <4 x float> %v177, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v203 = select <4 x i1> %m202, <4 x float> %v201, <4 x float> %v200
  %p204 = getelementptr inbounds float, ptr %p78, i64 %index142
  store <4 x float> %v203, ptr %p204, align 1
  %v205 = fadd <4 x float> %carried142_1, %v203
  %i206 = add nsw i64 %index142, 4
  br label %loop142
done142:
  br label %loop207
loop207:
  %index207 = phi i64 [%i141, %done142], [%i280, %body207]
  %carried207_0 = phi <4 x float> [%carried142_0, %done142], [%v248, %body207]
  %carried207_1 = phi <4 x float> [%carried142_1, %done142], [%v279, %body207]
  %c208 = icmp slt i64 %index207, %n38
  br i1 %c208, label %body207, label %done207
body207:
  %i209 = sub nsw i64 %n38, %index207
  %c210 = icmp sgt i64 %i209, 0
  %i211 = select i1 %c210, i64 %i209, i64 0
  %c212 = icmp slt i64 %i211, 4
  %i213 = select i1 %c212, i64 %i211, i64 4
  %v214 = trunc i64 %i213 to i32
  %v215 = insertelement <4 x i32> poison, i32 %v214, i64 0
  %v216 = shufflevector <4 x i32> %v215, <4 x i32> poison, <4 x i32> zeroinitializer
  %m217 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v216
  %p218 = getelementptr inbounds float, ptr %p70, i64 %index207
  %v219 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p218, i32 1, <4 x i1> %m217, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>)
  %v220 = fsub <4 x float> %v219, %v134
  %m221 = fcmp olt <4 x float> %v220, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v222 = select <4 x i1> %m221, <4 x float> %v220, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m223 = fcmp olt <4 x float> %v222, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v224 = select <4 x i1> %m223, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v222
  %v225 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v224, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v226 = fsub <4 x float> %v225, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v227 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v226, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v224)
  %v228 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v226, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v227)
  %v229 = fmul <4 x float> %v228, %v228
  %v230 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v228, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v231 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v230, <4 x float> %v228, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v232 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v231, <4 x float> %v228, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v233 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v232, <4 x float> %v228, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v234 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v233, <4 x float> %v228, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v235 = fadd <4 x float> %v228, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v236 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v234, <4 x float> %v229, <4 x float> %v235)
  %v237 = bitcast <4 x float> %v225 to <4 x i32>
  %v238 = shl <4 x i32> %v237, <i32 23, i32 23, i32 23, i32 23>
  %v239 = bitcast <4 x float> %v236 to <4 x i32>
  %v240 = add <4 x i32> %v239, %v238
  %v241 = bitcast <4 x i32> %v240 to <4 x float>
  %m242 = fcmp olt <4 x float> %v220, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v243 = select <4 x i1> %m242, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v241
  %v244 = fadd <4 x float> %v220, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %m245 = fcmp ugt <4 x float> %v220, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v246 = select <4 x i1> %m245, <4 x float> %v244, <4 x float> %v243
  %p247 = getelementptr inbounds float, ptr %p75, i64 %index207
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v246, ptr %p247, i32 1, <4 x i1> %m217)
  %v248 = fadd <4 x float> %carried207_0, %v246
  %p249 = getelementptr inbounds float, ptr %p73, i64 %index207
  %v250 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p249, i32 1, <4 x i1> %m217, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>)
  %v251 = fsub <4 x float> %v250, %v139
  %m252 = fcmp olt <4 x float> %v251, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v253 = select <4 x i1> %m252, <4 x float> %v251, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m254 = fcmp olt <4 x float> %v253, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v255 = select <4 x i1> %m254, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v253
  %v256 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v255, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v257 = fsub <4 x float> %v256, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v258 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v257, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v255)
  %v259 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v257, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v258)
  %v260 = fmul <4 x float> %v259, %v259
  %v261 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v259, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v262 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v261, <4 x float> %v259, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v263 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v262, <4 x float> %v259, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v264 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v263, <4 x float> %v259, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v265 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v264, <4 x float> %v259, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v266 = fadd <4 x float> %v259, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v267 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v265, <4 x float> %v260, <4 x float> %v266)
  %v268 = bitcast <4 x float> %v256 to <4 x i32>
  %v269 = shl <4 x i32> %v268, <i32 23, i32 23, i32 23, i32 23>
  %v270 = bitcast <4 x float> %v267 to <4 x i32>
  %v271 = add <4 x i32> %v270, %v269
  %v272 = bitcast <4 x i32> %v271 to <4 x float>
  %m273 = fcmp olt <4 x float> %v251, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v274 = select <4 x i1> %m273, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v272
  %v275 = fadd <4 x float> %v251, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %m276 = fcmp ugt <4 x float> %v251, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v277 = select <4 x i1> %m276, <4 x float> %v275, <4 x float> %v274
  %p278 = getelementptr inbounds float, ptr %p78, i64 %index207
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v277, ptr %p278, i32 1, <4 x i1> %m217)
  %v279 = fadd <4 x float> %carried207_1, %v277
  %i280 = add nsw i64 %index207, 4
  br label %loop207
done207:
  %v281 = shufflevector <4 x float> %carried207_0, <4 x float> %carried207_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %v282 = fadd <4 x float> %carried207_0, %v281
  %v283 = shufflevector <4 x float> %carried207_1, <4 x float> %carried207_1, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %v284 = fadd <4 x float> %carried207_1, %v283
  %v285 = shufflevector <4 x float> %v282, <4 x float> %v282, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %v286 = fadd <4 x float> %v282, %v285
  %v287 = shufflevector <4 x float> %v284, <4 x float> %v284, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %v288 = fadd <4 x float> %v284, %v287
  %i289 = udiv i64 %n38, 4
  %i290 = mul nsw i64 %i289, 4
  br label %loop291
loop291:
  %index291 = phi i64 [0, %done207], [%i301, %body291]
  %c292 = icmp slt i64 %index291, %i290
  br i1 %c292, label %body291, label %done291
body291:
  %p293 = getelementptr inbounds float, ptr %p75, i64 %index291
  %v294 = load <4 x float>, ptr %p293, align 1
  %v295 = fdiv <4 x float> %v294, %v286
  %p296 = getelementptr inbounds float, ptr %p75, i64 %index291
  store <4 x float> %v295, ptr %p296, align 1
  %p297 = getelementptr inbounds float, ptr %p78, i64 %index291
  %v298 = load <4 x float>, ptr %p297, align 1
  %v299 = fdiv <4 x float> %v298, %v288
  %p300 = getelementptr inbounds float, ptr %p78, i64 %index291
  store <4 x float> %v299, ptr %p300, align 1
  %i301 = add nsw i64 %index291, 4
  br label %loop291
done291:
  br label %loop302
loop302:
  %index302 = phi i64 [%i290, %done291], [%i321, %body302]
  %c303 = icmp slt i64 %index302, %n38
  br i1 %c303, label %body302, label %done302
body302:
  %i304 = sub nsw i64 %n38, %index302
  %c305 = icmp sgt i64 %i304, 0
  %i306 = select i1 %c305, i64 %i304, i64 0
  %c307 = icmp slt i64 %i306, 4
  %i308 = select i1 %c307, i64 %i306, i64 4
  %v309 = trunc i64 %i308 to i32
  %v310 = insertelement <4 x i32> poison, i32 %v309, i64 0
  %v311 = shufflevector <4 x i32> %v310, <4 x i32> poison, <4 x i32> zeroinitializer
  %m312 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v311
  %p313 = getelementptr inbounds float, ptr %p75, i64 %index302
  %v314 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p313, i32 1, <4 x i1> %m312, <4 x float> zeroinitializer)
  %v315 = fdiv <4 x float> %v314, %v286
  %p316 = getelementptr inbounds float, ptr %p75, i64 %index302
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v315, ptr %p316, i32 1, <4 x i1> %m312)
  %p317 = getelementptr inbounds float, ptr %p78, i64 %index302
  %v318 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p317, i32 1, <4 x i1> %m312, <4 x float> zeroinitializer)
  %v319 = fdiv <4 x float> %v318, %v288
  %p320 = getelementptr inbounds float, ptr %p78, i64 %index302
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v319, ptr %p320, i32 1, <4 x i1> %m312)
  %i321 = add nsw i64 %index302, 4
  br label %loop302
done302:
  %i322 = add nsw i64 %index67, 2
  br label %loop67
done67:
  br label %loop323
loop323:
  %index323 = phi i64 [%i66, %done67], [%i476, %done460]
  %c324 = icmp slt i64 %index323, %i62
  br i1 %c324, label %body323, label %done323
body323:
  %i325 = mul nsw i64 %index323, %n18
  %p326 = getelementptr inbounds float, ptr %p55, i64 %i325
  %i327 = mul nsw i64 %index323, %n30
  %p328 = getelementptr inbounds float, ptr %p59, i64 %i327
  %i329 = udiv i64 %n38, 4
  %i330 = mul nsw i64 %i329, 4
  br label %loop331
loop331:
  %index331 = phi i64 [0, %body323], [%i339, %body331]
  %carried331_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body323], [%v338, %body331]
  %c332 = icmp slt i64 %index331, %i330
  br i1 %c332, label %body331, label %done331
body331:
  %p333 = getelementptr inbounds float, ptr %p326, i64 %index331
  %v334 = load <4 x float>, ptr %p333, align 1
  %m335 = fcmp ogt <4 x float> %v334, %carried331_0
  %m336 = fcmp uno <4 x float> %v334, %v334
  %m337 = or <4 x i1> %m335, %m336
  %v338 = select <4 x i1> %m337, <4 x float> %v334, <4 x float> %carried331_0
  %i339 = add nsw i64 %index331, 4
  br label %loop331
done331:
  br label %loop340
loop340:
  %index340 = phi i64 [%i330, %done331], [%i357, %body340]
  %carried340_0 = phi <4 x float> [%carried331_0, %done331], [%v356, %body340]
  %c341 = icmp slt i64 %index340, %n38
  br i1 %c341, label %body340, label %done340
body340:
  %i342 = sub nsw i64 %n38, %index340
  %c343 = icmp sgt i64 %i342, 0
  %i344 = select i1 %c343, i64 %i342, i64 0
  %c345 = icmp slt i64 %i344, 4
  %i346 = select i1 %c345, i64 %i344, i64 4
  %v347 = trunc i64 %i346 to i32
  %v348 = insertelement <4 x i32> poison, i32 %v347, i64 0
  %v349 = shufflevector <4 x i32> %v348, <4 x i32> poison, <4 x i32> zeroinitializer
  %m350 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v349
  %p351 = getelementptr inbounds float, ptr %p326, i64 %index340
  %v352 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p351, i32 1, <4 x i1> %m350, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>)
  %m353 = fcmp ogt <4 x float> %v352, %carried340_0
  %m354 = fcmp uno <4 x float> %v352, %v352
  %m355 = or <4 x i1> %m353, %m354
  %v356 = select <4 x i1> %m355, <4 x float> %v352, <4 x float> %carried340_0
  %i357 = add nsw i64 %index340, 4
  br label %loop340
done340:
  %v358 = shufflevector <4 x float> %carried340_0, <4 x float> %carried340_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %m359 = fcmp ogt <4 x float> %carried340_0, %v358
  %m360 = fcmp uno <4 x float> %carried340_0, %carried340_0
  %m361 = or <4 x i1> %m359, %m360
  %v362 = select <4 x i1> %m361, <4 x float> %carried340_0, <4 x float> %v358
  %v363 = shufflevector <4 x float> %v362, <4 x float> %v362, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %m364 = fcmp ogt <4 x float> %v362, %v363
  %m365 = fcmp uno <4 x float> %v362, %v362
  %m366 = or <4 x i1> %m364, %m365
  %v367 = select <4 x i1> %m366, <4 x float> %v362, <4 x float> %v363
  %i368 = udiv i64 %n38, 4
  %i369 = mul nsw i64 %i368, 4
  br label %loop370
loop370:
  %index370 = phi i64 [0, %done340], [%i403, %body370]
  %carried370_0 = phi <4 x float> [zeroinitializer, %done340], [%v402, %body370]
  %c371 = icmp slt i64 %index370, %i369
  br i1 %c371, label %body370, label %done370
body370:
  %p372 = getelementptr inbounds float, ptr %p326, i64 %index370
  %v373 = load <4 x float>, ptr %p372, align 1
  %v374 = fsub <4 x float> %v373, %v367
  %m375 = fcmp olt <4 x float> %v374, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v376 = select <4 x i1> %m375, <4 x float> %v374, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m377 = fcmp olt <4 x float> %v376, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v378 = select <4 x i1> %m377, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v376
  %v379 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v378, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v380 = fsub <4 x float> %v379, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v381 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v380, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v378)
  %v382 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v380, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v381)
  %v383 = fmul <4 x float> %v382, %v382
  %v384 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v382, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v385 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v384, <4 x float> %v382, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v386 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v385, <4 x float> %v382, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v387 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v386, <4 x float> %v382, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v388 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v387, <4 x float> %v382, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v389 = fadd <4 x float> %v382, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v390 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v388, <4 x float> %v383, <4 x float> %v389)
  %v391 = bitcast <4 x float> %v379 to <4 x i32>
  %v392 = shl <4 x i32> %v391, <i32 23, i32 23, i32 23, i32 23>
  %v393 = bitcast <4 x float> %v390 to <4 x i32>
  %v394 = add <4 x i32> %v393, %v392
  %v395 = bitcast <4 x i32> %v394 to <4 x float>
  %m396 = fcmp olt <4 x float> %v374, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v397 = select <4 x i1> %m396, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v395
  %v398 = fadd <4 x float> %v374, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %m399 = fcmp ugt <4 x float> %v374, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v400 = select <4 x i1> %m399, <4 x float> %v398, <4 x float> %v397
  %p401 = getelementptr inbounds float, ptr %p328, i64 %index370
  store <4 x float> %v400, ptr %p401, align 1
  %v402 = fadd <4 x float> %carried370_0, %v400
  %i403 = add nsw i64 %index370, 4
  br label %loop370
done370:
  br label %loop404
loop404:
  %index404 = phi i64 [%i369, %done370], [%i446, %body404]
  %carried404_0 = phi <4 x float> [%carried370_0, %done370], [%v445, %body404]
  %c405 = icmp slt i64 %index404, %n38
  br i1 %c405, label %body404, label %done404
body404:
  %i406 = sub nsw i64 %n38, %index404
  %c407 = icmp sgt i64 %i406, 0
  %i408 = select i1 %c407, i64 %i406, i64 0
  %c409 = icmp slt i64 %i408, 4
  %i410 = select i1 %c409, i64 %i408, i64 4
  %v411 = trunc i64 %i410 to i32
  %v412 = insertelement <4 x i32> poison, i32 %v411, i64 0
  %v413 = shufflevector <4 x i32> %v412, <4 x i32> poison, <4 x i32> zeroinitializer
  %m414 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v413
  %p415 = getelementptr inbounds float, ptr %p326, i64 %index404
  %v416 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p415, i32 1, <4 x i1> %m414, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>)
  %v417 = fsub <4 x float> %v416, %v367
  %m418 = fcmp olt <4 x float> %v417, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v419 = select <4 x i1> %m418, <4 x float> %v417, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m420 = fcmp olt <4 x float> %v419, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v421 = select <4 x i1> %m420, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v419
  %v422 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v421, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v423 = fsub <4 x float> %v422, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v424 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v423, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v421)
  %v425 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v423, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v424)
  %v426 = fmul <4 x float> %v425, %v425
  %v427 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v425, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v428 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v427, <4 x float> %v425, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v429 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v428, <4 x float> %v425, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v430 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v429, <4 x float> %v425, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v431 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v430, <4 x float> %v425, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v432 = fadd <4 x float> %v425, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v433 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v431, <4 x float> %v426, <4 x float> %v432)
  %v434 = bitcast <4 x float> %v422 to <4 x i32>
  %v435 = shl <4 x i32> %v434, <i32 23, i32 23, i32 23, i32 23>
  %v436 = bitcast <4 x float> %v433 to <4 x i32>
  %v437 = add <4 x i32> %v436, %v435
  %v438 = bitcast <4 x i32> %v437 to <4 x float>
  %m439 = fcmp olt <4 x float> %v417, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v440 = select <4 x i1> %m439, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v438
  %v441 = fadd <4 x float> %v417, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %m442 = fcmp ugt <4 x float> %v417, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v443 = select <4 x i1> %m442, <4 x float> %v441, <4 x float> %v440
  %p444 = getelementptr inbounds float, ptr %p328, i64 %index404
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v443, ptr %p444, i32 1, <4 x i1> %m414)
  %v445 = fadd <4 x float> %carried404_0, %v443
  %i446 = add nsw i64 %index404, 4
  br label %loop404
done404:
  %v447 = shufflevector <4 x float> %carried404_0, <4 x float> %carried404_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %v448 = fadd <4 x float> %carried404_0, %v447
  %v449 = shufflevector <4 x float> %v448, <4 x float> %v448, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %v450 = fadd <4 x float> %v448, %v449
  %i451 = udiv i64 %n38, 4
  %i452 = mul nsw i64 %i451, 4
  br label %loop453
loop453:
  %index453 = phi i64 [0, %done404], [%i459, %body453]
  %c454 = icmp slt i64 %index453, %i452
  br i1 %c454, label %body453, label %done453
body453:
  %p455 = getelementptr inbounds float, ptr %p328, i64 %index453
  %v456 = load <4 x float>, ptr %p455, align 1
  %v457 = fdiv <4 x float> %v456, %v450
  %p458 = getelementptr inbounds float, ptr %p328, i64 %index453
  store <4 x float> %v457, ptr %p458, align 1
  %i459 = add nsw i64 %index453, 4
  br label %loop453
done453:
  br label %loop460
loop460:
  %index460 = phi i64 [%i452, %done453], [%i475, %body460]
  %c461 = icmp slt i64 %index460, %n38
  br i1 %c461, label %body460, label %done460
body460:
  %i462 = sub nsw i64 %n38, %index460
  %c463 = icmp sgt i64 %i462, 0
  %i464 = select i1 %c463, i64 %i462, i64 0
  %c465 = icmp slt i64 %i464, 4
  %i466 = select i1 %c465, i64 %i464, i64 4
  %v467 = trunc i64 %i466 to i32
  %v468 = insertelement <4 x i32> poison, i32 %v467, i64 0
  %v469 = shufflevector <4 x i32> %v468, <4 x i32> poison, <4 x i32> zeroinitializer
  %m470 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v469
  %p471 = getelementptr inbounds float, ptr %p328, i64 %index460
  %v472 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p471, i32 1, <4 x i1> %m470, <4 x float> zeroinitializer)
  %v473 = fdiv <4 x float> %v472, %v450
  %p474 = getelementptr inbounds float, ptr %p328, i64 %index460
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v473, ptr %p474, i32 1, <4 x i1> %m470)
  %i475 = add nsw i64 %index460, 4
  br label %loop460
done460:
  %i476 = add nsw i64 %index323, 1
  br label %loop323
done323:
  %i477 = add nsw i64 %index45, 1
  br label %loop45
done45:
  ret void
}
