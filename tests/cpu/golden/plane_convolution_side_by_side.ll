declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
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
  %i35 = mul nsw i64 %n30, %n32
  %i36 = add nsw i64 %i35, 4
  %i37 = mul nsw i64 %n10, %i36
  %p38 = getelementptr inbounds float, ptr %scratch, i64 %i37
  %p39 = getelementptr inbounds float, ptr %p38, i64 8
  %i40 = mul nsw i64 %n30, %n32
  %i41 = add nsw i64 %i40, 3
  %i42 = udiv i64 %i41, 4
  %i43 = mul nsw i64 %i42, 4
  br label %loop44
loop44:
  %index44 = phi i64 [%first, %entry], [%i235, %done102]
  %c45 = icmp slt i64 %index44, %last
  br i1 %c45, label %body44, label %done44
body44:
  %i46 = udiv i64 %index44, %n28
  %i47 = urem i64 %index44, %n28
  %i48 = mul nsw i64 %i47, %n26
  %i49 = sub nsw i64 %n18, %i48
  %c50 = icmp slt i64 %n26, %i49
  %i51 = select i1 %c50, i64 %n26, i64 %i49
  %i52 = sub nsw i64 %i48, %n22
  %i53 = sub nsw i64 %i51, 1
  %i54 = add nsw i64 %i53, 2
  br label %loop55
loop55:
  %index55 = phi i64 [0, %body44], [%i100, %done62]
  %c56 = icmp slt i64 %index55, %n10
  br i1 %c56, label %body55, label %done55
body55:
  %i57 = mul nsw i64 %i46, %n10
  %i58 = add nsw i64 %i57, %index55
  %i59 = mul nsw i64 %n12, %n14
  %i60 = mul nsw i64 %i58, %i59
  %p61 = getelementptr inbounds float, ptr %p2, i64 %i60
  br label %loop62
loop62:
  %index62 = phi i64 [0, %body55], [%i99, %after76]
  %c63 = icmp slt i64 %index62, %i54
  br i1 %c63, label %body62, label %done62
body62:
  %i64 = mul nsw i64 %index55, %i36
  %i65 = mul nsw i64 %index62, %n32
  %p66 = getelementptr inbounds float, ptr %scratch, i64 %i64
  %p67 = getelementptr inbounds float, ptr %p66, i64 %i65
  br label %loop68
loop68:
  %index68 = phi i64 [0, %body62], [%i71, %body68]
  %c69 = icmp slt i64 %index68, %n32
  br i1 %c69, label %body68, label %done68
body68:
  %p70 = getelementptr inbounds float, ptr %p67, i64 %index68
  store <4 x float> zeroinitializer, ptr %p70, align 4
  %i71 = add nsw i64 %index68, 4
  br label %loop68
done68:
  %i72 = add nsw i64 %i52, %index62
  %c73 = icmp sge i64 %i72, 0
  %c74 = icmp slt i64 %i72, %n12
  %c75 = and i1 %c73, %c74
  br i1 %c75, label %then76, label %after76
then76:
  %i77 = mul nsw i64 %i72, %n14
  %p78 = getelementptr inbounds float, ptr %p61, i64 %i77
  %p79 = getelementptr inbounds float, ptr %p67, i64 %n24
  %i80 = sub nsw i64 %n32, %n24
  %c81 = icmp slt i64 %n14, %i80
  %i82 = select i1 %c81, i64 %n14, i64 %i80
  %c83 = icmp sgt i64 %i82, 0
  %i84 = select i1 %c83, i64 %i82, i64 0
  %i85 = udiv i64 %i84, 4
  %i86 = mul nsw i64 %i85, 4
  br label %loop87
loop87:
  %index87 = phi i64 [0, %then76], [%i92, %body87]
  %c88 = icmp slt i64 %index87, %i86
  br i1 %c88, label %body87, label %done87
body87:
  %p89 = getelementptr inbounds float, ptr %p78, i64 %index87
  %v90 = load <4 x float>, ptr %p89, align 4
  %p91 = getelementptr inbounds float, ptr %p79, i64 %index87
  store <4 x float> %v90, ptr %p91, align 4
  %i92 = add nsw i64 %index87, 4
  br label %loop87
done87:
  br label %loop93
loop93:
  %index93 = phi i64 [%i86, %done87], [%i98, %body93]
  %c94 = icmp slt i64 %index93, %i82
  br i1 %c94, label %body93, label %done93
body93:
  %p95 = getelementptr inbounds float, ptr %p78, i64 %index93
  %v96 = load float, ptr %p95, align 4
  %p97 = getelementptr inbounds float, ptr %p79, i64 %index93
  store float %v96, ptr %p97, align 4
  %i98 = add nsw i64 %index93, 1
  br label %loop93
done93:
  br label %after76
after76:
  %i99 = add nsw i64 %index62, 1
  br label %loop62
done62:
  %i100 = add nsw i64 %index55, 1
  br label %loop55
done55:
  %i101 = mul nsw i64 %i51, %n32
  br label %loop102
loop102:
  %index102 = phi i64 [0, %done55], [%i234, %done196]
  %c103 = icmp slt i64 %index102, %n34
  br i1 %c103, label %body102, label %done102
body102:
  %i104 = sub nsw i64 %n16, 3
  %i105 = mul nsw i64 %index102, 3
  %c106 = icmp slt i64 %i105, %i104
  %i107 = select i1 %c106, i64 %i105, i64 %i104
  %i108 = mul nsw i64 %n10, 12
  %i109 = mul nsw i64 %index102, %i108
  %p110 = getelementptr inbounds float, ptr %p4, i64 %i109
  br label %loop111
loop111:
  %index111 = phi i64 [0, %body102], [%i194, %done114]
  %c112 = icmp slt i64 %index111, %i101
  br i1 %c112, label %body111, label %done111
body111:
  %p113 = getelementptr inbounds float, ptr %scratch, i64 %index111
  br label %loop114
loop114:
  %index114 = phi i64 [0, %body111], [%i187, %body114]
  %carried114_0 = phi <4 x float> [zeroinitializer, %body111], [%v176, %body114]
  %carried114_1 = phi <4 x float> [zeroinitializer, %body111], [%v181, %body114]
  %carried114_2 = phi <4 x float> [zeroinitializer, %body111], [%v186, %body114]
  %c115 = icmp slt i64 %index114, %n10
  br i1 %c115, label %body114, label %done114
body114:
  %i116 = mul nsw i64 %index114, %i36
  %p117 = getelementptr inbounds float, ptr %p113, i64 %i116
  %i118 = mul nsw i64 %index114, 12
  %p119 = getelementptr inbounds float, ptr %p110, i64 %i118
  %v120 = load <4 x float>, ptr %p117, align 4
  %v121 = load float, ptr %p119, align 4
  %v122 = insertelement <4 x float> poison, float %v121, i64 0
  %v123 = shufflevector <4 x float> %v122, <4 x float> poison, <4 x i32> zeroinitializer
  %v124 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v123, <4 x float> %v120, <4 x float> %carried114_0)
  %p125 = getelementptr inbounds float, ptr %p119, i64 1
  %v126 = load float, ptr %p125, align 4
  %v127 = insertelement <4 x float> poison, float %v126, i64 0
  %v128 = shufflevector <4 x float> %v127, <4 x float> poison, <4 x i32> zeroinitializer
  %v129 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> %v120, <4 x float> %carried114_1)
  %p130 = getelementptr inbounds float, ptr %p119, i64 2
  %v131 = load float, ptr %p130, align 4
  %v132 = insertelement <4 x float> poison, float %v131, i64 0
  %v133 = shufflevector <4 x float> %v132, <4 x float> poison, <4 x i32> zeroinitializer
  %v134 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v133, <4 x float> %v120, <4 x float> %carried114_2)
  %p135 = getelementptr inbounds float, ptr %p117, i64 1
  %v136 = load <4 x float>, ptr %p135, align 4
  %p137 = getelementptr inbounds float, ptr %p119, i64 3
  %v138 = load float, ptr %p137, align 4
  %v139 = insertelement <4 x float> poison, float %v138, i64 0
  %v140 = shufflevector <4 x float> %v139, <4 x float> poison, <4 x i32> zeroinitializer
  %v141 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v140, <4 x float> %v136, <4 x float> %v124)
  %p142 = getelementptr inbounds float, ptr %p119, i64 4
  %v143 = load float, ptr %p142, align 4
  %v144 = insertelement <4 x float> poison, float %v143, i64 0
  %v145 = shufflevector <4 x float> %v144, <4 x float> poison, <4 x i32> zeroinitializer
  %v146 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v145, <4 x float> %v136, <4 x float> %v129)
  %p147 = getelementptr inbounds float, ptr %p119, i64 5
  %v148 = load float, ptr %p147, align 4
  %v149 = insertelement <4 x float> poison, float %v148, i64 0
  %v150 = shufflevector <4 x float> %v149, <4 x float> poison, <4 x i32> zeroinitializer
  %v151 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v150, <4 x float> %v136, <4 x float> %v134)
  %p152 = getelementptr inbounds float, ptr %p117, i64 %n32
  %v153 = load <4 x float>, ptr %p152, align 4
  %p154 = getelementptr inbounds float, ptr %p119, i64 6
  %v155 = load float, ptr %p154, align 4
  %v156 = insertelement <4 x float> poison, float %v155, i64 0
  %v157 = shufflevector <4 x float> %v156, <4 x float> poison, <4 x i32> zeroinitializer
  %v158 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v157, <4 x float> %v153, <4 x float> %v141)
  %p159 = getelementptr inbounds float, ptr %p119, i64 7
  %v160 = load float, ptr %p159, align 4
  %v161 = insertelement <4 x float> poison, float %v160, i64 0
  %v162 = shufflevector <4 x float> %v161, <4 x float> poison, <4 x i32> zeroinitializer
  %v163 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v162, <4 x float> %v153, <4 x float> %v146)
  %p164 = getelementptr inbounds float, ptr %p119, i64 8
  %v165 = load float, ptr %p164, align 4
  %v166 = insertelement <4 x float> poison, float %v165, i64 0
  %v167 = shufflevector <4 x float> %v166, <4 x float> poison, <4 x i32> zeroinitializer
  %v168 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v167, <4 x float> %v153, <4 x float> %v151)
  %p169 = getelementptr inbounds float, ptr %p117, i64 %n32
  %p170 = getelementptr inbounds float, ptr %p169, i64 1
  %v171 = load <4 x float>, ptr %p170, align 4
  %p172 = getelementptr inbounds float, ptr %p119, i64 9
  %v173 = load float, ptr %p172, align 4
  %v174 = insertelement <4 x float> poison, float %v173, i64 0
  %v175 = shufflevector <4 x float> %v174, <4 x float> poison, <4 x i32> zeroinitializer
  %v176 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v175, <4 x float> %v171, <4 x float> %v158)
  %p177 = getelementptr inbounds float, ptr %p119, i64 10
  %v178 = load float, ptr %p177, align 4
  %v179 = insertelement <4 x float> poison, float %v178, i64 0
  %v180 = shufflevector <4 x float> %v179, <4 x float> poison, <4 x i32> zeroinitializer
  %v181 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v180, <4 x float> %v171, <4 x float> %v163)
  %p182 = getelementptr inbounds float, ptr %p119, i64 11
  %v183 = load float, ptr %p182, align 4
  %v184 = insertelement <4 x float> poison, float %v183, i64 0
  %v185 = shufflevector <4 x float> %v184, <4 x float> poison, <4 x i32> zeroinitializer
  %v186 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v185, <4 x float> %v171, <4 x float> %v168)
  %i187 = add nsw i64 %index114, 1
  br label %loop114
done114:
  %p188 = getelementptr inbounds float, ptr %p39, i64 %index111
  store <4 x float> %carried114_0, ptr %p188, align 4
  %p189 = getelementptr inbounds float, ptr %p39, i64 %i43
  %p190 = getelementptr inbounds float, ptr %p189, i64 %index111
  store <4 x float> %carried114_1, ptr %p190, align 4
  %i191 = mul nsw i64 %i43, 2
  %p192 = getelementptr inbounds float, ptr %p39, i64 %i191
  %p193 = getelementptr inbounds float, ptr %p192, i64 %index111
  store <4 x float> %carried114_2, ptr %p193, align 4
  %i194 = add nsw i64 %index111, 4
  br label %loop111
done111:
  %i195 = sub nsw i64 %n20, 4
  br label %loop196
loop196:
  %index196 = phi i64 [0, %done111], [%i232, %done206]
  %i197 = mul nsw i64 %i46, %n16
  %i198 = add nsw i64 %i197, %i107
  %i199 = add nsw i64 %i198, %index196
  %i200 = mul nsw i64 %i199, %n18
  %i201 = add nsw i64 %i200, %i48
  %i202 = mul nsw i64 %i201, %n20
  %p203 = getelementptr inbounds float, ptr %p8, i64 %i202
  %i204 = mul nsw i64 %index196, %i43
  %p205 = getelementptr inbounds float, ptr %p39, i64 %i204
  br label %loop206
loop206:
  %index206 = phi i64 [0, %loop196], [%i231, %after224]
  %c207 = icmp slt i64 %index206, %i51
  br i1 %c207, label %body206, label %done206
body206:
  %i208 = mul nsw i64 %index206, %n32
  %p209 = getelementptr inbounds float, ptr %p205, i64 %i208
  %i210 = mul nsw i64 %index206, %n20
  %p211 = getelementptr inbounds float, ptr %p203, i64 %i210
  %c212 = icmp slt i64 -1, %i195
  br i1 %c212, label %then213, label %after213
then213:
  br label %loop214
loop214:
  %index214 = phi i64 [0, %then213], [%i219, %body214]
  %c215 = icmp slt i64 %index214, %i195
  br i1 %c215, label %body214, label %done214
body214:
  %p216 = getelementptr inbounds float, ptr %p209, i64 %index214
  %v217 = load <4 x float>, ptr %p216, align 4
  %p218 = getelementptr inbounds float, ptr %p211, i64 %index214
  store <4 x float> %v217, ptr %p218, align 4
  %i219 = add nsw i64 %index214, 4
  br label %loop214
done214:
  %p220 = getelementptr inbounds float, ptr %p209, i64 %i195
  %v221 = load <4 x float>, ptr %p220, align 4
  %p222 = getelementptr inbounds float, ptr %p211, i64 %i195
  store <4 x float> %v221, ptr %p222, align 4
  br label %after213
after213:
  %c223 = icmp slt i64 %i195, 0
  br i1 %c223, label %then224, label %after224
then224:
  br label %loop225
loop225:
  %index225 = phi i64 [0, %then224], [%i230, %body225]
  %c226 = icmp slt i64 %index225, %n20
  br i1 %c226, label %body225, label %done225
body225:
  %p227 = getelementptr inbounds float, ptr %p209, i64 %index225
  %v228 = load float, ptr %p227, align 4
  %p229 = getelementptr inbounds float, ptr %p211, i64 %index225
  store float %v228, ptr %p229, align 4
  %i230 = add nsw i64 %index225, 1
  br label %loop225
done225:
  br label %after224
after224:
  %i231 = add nsw i64 %index206, 1
  br label %loop206
done206:
  %i232 = add nsw i64 %index196, 1
  %c233 = icmp slt i64 %i232, 3
  br i1 %c233, label %loop196, label %done196
done196:
  %i234 = add nsw i64 %index102, 1
  br label %loop102
done102:
  %i235 = add nsw i64 %index44, 1
  br label %loop44
done44:
  ret void
}
