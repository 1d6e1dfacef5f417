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
  %v35 = getelementptr inbounds i64, ptr %arguments, i64 17
  %n36 = load i64, ptr %v35, align 8
  %v37 = getelementptr inbounds i64, ptr %arguments, i64 18
  %n38 = load i64, ptr %v37, align 8
  %i39 = mul nsw i64 %n30, %n32
  %i40 = add nsw i64 %i39, 4
  %i41 = mul nsw i64 %n10, %i40
  %p42 = getelementptr inbounds float, ptr %scratch, i64 %i41
  %p43 = getelementptr inbounds float, ptr %p42, i64 8
  %i44 = mul nsw i64 %n30, %n32
  %i45 = add nsw i64 %i44, 3
  %i46 = udiv i64 %i45, 4
  %i47 = mul nsw i64 %i46, 4
  br label %loop48
loop48:
  %index48 = phi i64 [%first, %entry], [%i252, %done119]
  %c49 = icmp slt i64 %index48, %last
  br i1 %c49, label %body48, label %done48
body48:
  %i50 = udiv i64 %index48, %n36
  %i51 = urem i64 %index48, %n36
  %i52 = udiv i64 %i50, %n28
  %i53 = urem i64 %i50, %n28
  %i54 = mul nsw i64 %i53, %n26
  %i55 = sub nsw i64 %n18, %i54
  %c56 = icmp slt i64 %n26, %i55
  %i57 = select i1 %c56, i64 %n26, i64 %i55
  %i58 = sub nsw i64 %i54, %n22
  %i59 = sub nsw i64 %i57, 1
  %i60 = add nsw i64 %i59, 2
  br label %loop61
loop61:
  %index61 = phi i64 [0, %body48], [%i113, %done68]
  %c62 = icmp slt i64 %index61, %n10
  br i1 %c62, label %body61, label %done61
body61:
  %i63 = mul nsw i64 %i52, %n10
  %i64 = add nsw i64 %i63, %index61
  %i65 = mul nsw i64 %n12, %n14
  %i66 = mul nsw i64 %i64, %i65
  %p67 = getelementptr inbounds float, ptr %p2, i64 %i66
  br label %loop68
loop68:
  %index68 = phi i64 [0, %body61], [%i112, %after89]
  %c69 = icmp slt i64 %index68, %i60
  br i1 %c69, label %body68, label %done68
body68:
  %i70 = mul nsw i64 %index61, %i40
  %i71 = mul nsw i64 %index68, %n32
  %p72 = getelementptr inbounds float, ptr %scratch, i64 %i70
  %p73 = getelementptr inbounds float, ptr %p72, i64 %i71
  %i74 = add nsw i64 %i58, %index68
  %c75 = icmp sge i64 %i74, 0
  %c76 = icmp slt i64 %i74, %n12
  %c77 = and i1 %c75, %c76
  %c78 = icmp eq i64 %n24, 0
  %i79 = sub nsw i64 %n32, 1
  %c80 = icmp slt i64 %i79, %n14
  %c81 = and i1 %c78, %c80
  %c82 = and i1 %c77, %c81
  %c83 = xor i1 %c82, true
  br i1 %c83, label %then84, label %after84
then84:
  br label %loop85
loop85:
  %index85 = phi i64 [0, %then84], [%i88, %body85]
  %c86 = icmp slt i64 %index85, %n32
  br i1 %c86, label %body85, label %done85
body85:
  %p87 = getelementptr inbounds float, ptr %p73, i64 %index85
  store <4 x float> zeroinitializer, ptr %p87, align 4
  %i88 = add nsw i64 %index85, 4
  br label %loop85
done85:
  br label %after84
after84:
  br i1 %c77, label %then89, label %after89
then89:
  %i90 = mul nsw i64 %i74, %n14
  %p91 = getelementptr inbounds float, ptr %p67, i64 %i90
  %p92 = getelementptr inbounds float, ptr %p73, i64 %n24
  %i93 = sub nsw i64 %n32, %n24
  %c94 = icmp slt i64 %n14, %i93
  %i95 = select i1 %c94, i64 %n14, i64 %i93
  %c96 = icmp sgt i64 %i95, 0
  %i97 = select i1 %c96, i64 %i95, i64 0
  %i98 = udiv i64 %i97, 4
  %i99 = mul nsw i64 %i98, 4
  br label %loop100
loop100:
  %index100 = phi i64 [0, %then89], [%i105, %body100]
  %c101 = icmp slt i64 %index100, %i99
  br i1 %c101, label %body100, label %done100
body100:
  %p102 = getelementptr inbounds float, ptr %p91, i64 %index100
  %v103 = load <4 x float>, ptr %p102, align 4
  %p104 = getelementptr inbounds float, ptr %p92, i64 %index100
  store <4 x float> %v103, ptr %p104, align 4
  %i105 = add nsw i64 %index100, 4
  br label %loop100
done100:
  br label %loop106
loop106:
  %index106 = phi i64 [%i99, %done100], [%i111, %body106]
  %c107 = icmp slt i64 %index106, %i95
  br i1 %c107, label %body106, label %done106
body106:
  %p108 = getelementptr inbounds float, ptr %p91, i64 %index106
  %v109 = load float, ptr %p108, align 4
  %p110 = getelementptr inbounds float, ptr %p92, i64 %index106
  store float %v109, ptr %p110, align 4
  %i111 = add nsw i64 %index106, 1
  br label %loop106
done106:
  br label %after89
after89:
  %i112 = add nsw i64 %index68, 1
  br label %loop68
done68:
  %i113 = add nsw i64 %index61, 1
  br label %loop61
done61:
  %i114 = mul nsw i64 %i57, %n32
  %i115 = mul nsw i64 %i51, %n38
  %i116 = add nsw i64 %i115, %n38
  %c117 = icmp slt i64 %n34, %i116
  %i118 = select i1 %c117, i64 %n34, i64 %i116
  br label %loop119
loop119:
  %index119 = phi i64 [%i115, %done61], [%i251, %done213]
  %c120 = icmp slt i64 %index119, %i118
  br i1 %c120, label %body119, label %done119
body119:
  %i121 = sub nsw i64 %n16, 3
  %i122 = mul nsw i64 %index119, 3
  %c123 = icmp slt i64 %i122, %i121
  %i124 = select i1 %c123, i64 %i122, i64 %i121
  %i125 = mul nsw i64 %n10, 12
  %i126 = mul nsw i64 %index119, %i125
  %p127 = getelementptr inbounds float, ptr %p4, i64 %i126
  br label %loop128
loop128:
  %index128 = phi i64 [0, %body119], [%i211, %done131]
  %c129 = icmp slt i64 %index128, %i114
  br i1 %c129, label %body128, label %done128
body128:
  %p130 = getelementptr inbounds float, ptr %scratch, i64 %index128
  br label %loop131
loop131:
  %index131 = phi i64 [0, %body128], [%i204, %body131]
  %carried131_0 = phi <4 x float> [zeroinitializer, %body128], [%v193, %body131]
  %carried131_1 = phi <4 x float> [zeroinitializer, %body128], [%v198, %body131]
  %carried131_2 = phi <4 x float> [zeroinitializer, %body128], [%v203, %body131]
  %c132 = icmp slt i64 %index131, %n10
  br i1 %c132, label %body131, label %done131
body131:
  %i133 = mul nsw i64 %index131, %i40
  %p134 = getelementptr inbounds float, ptr %p130, i64 %i133
  %i135 = mul nsw i64 %index131, 12
  %p136 = getelementptr inbounds float, ptr %p127, i64 %i135
  %v137 = load <4 x float>, ptr %p134, align 4
  %v138 = load float, ptr %p136, align 4
  %v139 = insertelement <4 x float> poison, float %v138, i64 0
  %v140 = shufflevector <4 x float> %v139, <4 x float> poison, <4 x i32> zeroinitializer
  %v141 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v140, <4 x float> %v137, <4 x float> %carried131_0)
  %p142 = getelementptr inbounds float, ptr %p136, i64 1
  %v143 = load float, ptr %p142, align 4
  %v144 = insertelement <4 x float> poison, float %v143, i64 0
  %v145 = shufflevector <4 x float> %v144, <4 x float> poison, <4 x i32> zeroinitializer
  %v146 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v145, <4 x float> %v137, <4 x float> %carried131_1)
  %p147 = getelementptr inbounds float, ptr %p136, i64 2
  %v148 = load float, ptr %p147, align 4
  %v149 = insertelement <4 x float> poison, float %v148, i64 0
  %v150 = shufflevector <4 x float> %v149, <4 x float> poison, <4 x i32> zeroinitializer
  %v151 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v150, <4 x float> %v137, <4 x float> %carried131_2)
  %p152 = getelementptr inbounds float, ptr %p134, i64 1
  %v153 = load <4 x float>, ptr %p152, align 4
  %p154 = getelementptr inbounds float, ptr %p136, i64 3
  %v155 = load float, ptr %p154, align 4
  %v156 = insertelement <4 x float> poison, float %v155, i64 0
  %v157 = shufflevector <4 x float> %v156, <4 x float> poison, <4 x i32> zeroinitializer
  %v158 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v157, <4 x float> %v153, <4 x float> %v141)
  %p159 = getelementptr inbounds float, ptr %p136, i64 4
  %v160 = load float, ptr %p159, align 4
  %v161 = insertelement <4 x float> poison, float %v160, i64 0
  %v162 = shufflevector <4 x float> %v161, <4 x float> poison, <4 x i32> zeroinitializer
  %v163 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v162, <4 x float> %v153, <4 x float> %v146)
  %p164 = getelementptr inbounds float, ptr %p136, i64 5
  %v165 = load float, ptr %p164, align 4
  %v166 = insertelement <4 x float> poison, float %v165, i64 0
  %v167 = shufflevector <4 x float> %v166, <4 x float> poison, <4 x i32> zeroinitializer
  %v168 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v167, <4 x float> %v153, <4 x float> %v151)
  %p169 = getelementptr inbounds float, ptr %p134, i64 %n32
  %v170 = load <4 x float>, ptr %p169, align 4
  %p171 = getelementptr inbounds float, ptr %p136, i64 6
  %v172 = load float, ptr %p171, align 4
  %v173 = insertelement <4 x float> poison, float %v172, i64 0
  %v174 = shufflevector <4 x float> %v173, <4 x float> poison, <4 x i32> zeroinitializer
  %v175 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v174, <4 x float> %v170, <4 x float> %v158)
  %p176 = getelementptr inbounds float, ptr %p136, i64 7
  %v177 = load float, ptr %p176, align 4
  %v178 = insertelement <4 x float> poison, float %v177, i64 0
  %v179 = shufflevector <4 x float> %v178, <4 x float> poison, <4 x i32> zeroinitializer
  %v180 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v179, <4 x float> %v170, <4 x float> %v163)
  %p181 = getelementptr inbounds float, ptr %p136, i64 8
  %v182 = load float, ptr %p181, align 4
  %v183 = insertelement <4 x float> poison, float %v182, i64 0
  %v184 = shufflevector <4 x float> %v183, <4 x float> poison, <4 x i32> zeroinitializer
  %v185 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v184, <4 x float> %v170, <4 x float> %v168)
  %p186 = getelementptr inbounds float, ptr %p134, i64 %n32
  %p187 = getelementptr inbounds float, ptr %p186, i64 1
  %v188 = load <4 x float>, ptr %p187, align 4
  %p189 = getelementptr inbounds float, ptr %p136, i64 9
  %v190 = load float, ptr %p189, align 4
  %v191 = insertelement <4 x float> poison, float %v190, i64 0
  %v192 = shufflevector <4 x float> %v191, <4 x float> poison, <4 x i32> zeroinitializer
  %v193 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v192, <4 x float> %v188, <4 x float> %v175)
  %p194 = getelementptr inbounds float, ptr %p136, i64 10
  %v195 = load float, ptr %p194, align 4
  %v196 = insertelement <4 x float> poison, float %v195, i64 0
  %v197 = shufflevector <4 x float> %v196, <4 x float> poison, <4 x i32> zeroinitializer
  %v198 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v197, <4 x float> %v188, <4 x float> %v180)
  %p199 = getelementptr inbounds float, ptr %p136, i64 11
  %v200 = load float, ptr %p199, align 4
  %v201 = insertelement <4 x float> poison, float %v200, i64 0
  %v202 = shufflevector <4 x float> %v201, <4 x float> poison, <4 x i32> zeroinitializer
  %v203 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v202, <4 x float> %v188, <4 x float> %v185)
  %i204 = add nsw i64 %index131, 1
  br label %loop131
done131:
  %p205 = getelementptr inbounds float, ptr %p43, i64 %index128
  store <4 x float> %carried131_0, ptr %p205, align 4
  %p206 = getelementptr inbounds float, ptr %p43, i64 %i47
  %p207 = getelementptr inbounds float, ptr %p206, i64 %index128
  store <4 x float> %carried131_1, ptr %p207, align 4
  %i208 = mul nsw i64 %i47, 2
  %p209 = getelementptr inbounds float, ptr %p43, i64 %i208
  %p210 = getelementptr inbounds float, ptr %p209, i64 %index128
  store <4 x float> %carried131_2, ptr %p210, align 4
  %i211 = add nsw i64 %index128, 4
  br label %loop128
done128:
  %i212 = sub nsw i64 %n20, 4
  br label %loop213
loop213:
  %index213 = phi i64 [0, %done128], [%i249, %done223]
  %i214 = mul nsw i64 %i52, %n16
  %i215 = add nsw i64 %i214, %i124
  %i216 = add nsw i64 %i215, %index213
  %i217 = mul nsw i64 %i216, %n18
  %i218 = add nsw i64 %i217, %i54
  %i219 = mul nsw i64 %i218, %n20
  %p220 = getelementptr inbounds float, ptr %p8, i64 %i219
  %i221 = mul nsw i64 %index213, %i47
  %p222 = getelementptr inbounds float, ptr %p43, i64 %i221
  br label %loop223
loop223:
  %index223 = phi i64 [0, %loop213], [%i248, %after241]
  %c224 = icmp slt i64 %index223, %i57
  br i1 %c224, label %body223, label %done223
body223:
  %i225 = mul nsw i64 %index223, %n32
  %p226 = getelementptr inbounds float, ptr %p222, i64 %i225
  %i227 = mul nsw i64 %index223, %n20
  %p228 = getelementptr inbounds float, ptr %p220, i64 %i227
  %c229 = icmp slt i64 -1, %i212
  br i1 %c229, label %then230, label %after230
then230:
  br label %loop231
loop231:
  %index231 = phi i64 [0, %then230], [%i236, %body231]
  %c232 = icmp slt i64 %index231, %i212
  br i1 %c232, label %body231, label %done231
body231:
  %p233 = getelementptr inbounds float, ptr %p226, i64 %index231
  %v234 = load <4 x float>, ptr %p233, align 4
  %p235 = getelementptr inbounds float, ptr %p228, i64 %index231
  store <4 x float> %v234, ptr %p235, align 4
  %i236 = add nsw i64 %index231, 4
  br label %loop231
done231:
  %p237 = getelementptr inbounds float, ptr %p226, i64 %i212
  %v238 = load <4 x float>, ptr %p237, align 4
  %p239 = getelementptr inbounds float, ptr %p228, i64 %i212
  store <4 x float> %v238, ptr %p239, align 4
  br label %after230
after230:
  %c240 = icmp slt i64 %i212, 0
  br i1 %c240, label %then241, label %after241
then241:
  br label %loop242
loop242:
  %index242 = phi i64 [0, %then241], [%i247, %body242]
  %c243 = icmp slt i64 %index242, %n20
  br i1 %c243, label %body242, label %done242
body242:
  %p244 = getelementptr inbounds float, ptr %p226, i64 %index242
  %v245 = load float, ptr %p244, align 4
  %p246 = getelementptr inbounds float, ptr %p228, i64 %index242
  store float %v245, ptr %p246, align 4
  %i247 = add nsw i64 %index242, 1
  br label %loop242
done242:
  br label %after241
after241:
  %i248 = add nsw i64 %index223, 1
  br label %loop223
done223:
  %i249 = add nsw i64 %index213, 1
  %c250 = icmp slt i64 %i249, 3
  br i1 %c250, label %loop213, label %done213
done213:
  %i251 = add nsw i64 %index119, 1
  br label %loop119
done119:
  %i252 = add nsw i64 %index48, 1
  br label %loop48
done48:
  ret void
}
