declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <2 x float> @llvm.fmuladd.v2f32(<2 x float>, <2 x float>, <2 x float>)
declare float @llvm.fmuladd.f32(float, float, float)
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
  %v35 = getelementptr inbounds i64, ptr %arguments, i64 17
  %n36 = load i64, ptr %v35, align 8
  br label %loop37
loop37:
  %index37 = phi i64 [%first, %entry], [%i190, %done116]
  %c38 = icmp slt i64 %index37, %last
  br i1 %c38, label %body37, label %done37
body37:
  %i39 = udiv i64 %index37, %n14
  %i40 = urem i64 %index37, %n14
  %i41 = mul nsw i64 %i39, %n26
  %p42 = getelementptr inbounds float, ptr %p2, i64 %i41
  %i43 = mul nsw i64 %i39, %n32
  %i44 = mul nsw i64 %i40, %n34
  %p45 = getelementptr inbounds float, ptr %p4, i64 %i43
  %p46 = getelementptr inbounds float, ptr %p45, i64 %i44
  %i47 = mul nsw i64 %i40, 2
  %p48 = getelementptr inbounds i64, ptr %p6, i64 %i47
  %p49 = getelementptr inbounds float, ptr %p8, i64 %i47
  %v50 = load i64, ptr %p48, align 8
  %v51 = load float, ptr %p49, align 4
  %p52 = getelementptr inbounds i64, ptr %p48, i64 1
  %v53 = load i64, ptr %p52, align 8
  %p54 = getelementptr inbounds float, ptr %p49, i64 1
  %v55 = load float, ptr %p54, align 4
  %c56 = icmp sge i64 %n20, 4
  br i1 %c56, label %then57, label %after57
then57:
  %i58 = sub nsw i64 %n20, 4
  %i59 = add nsw i64 %i58, 4
  br label %loop60
loop60:
  %index60 = phi i64 [0, %then57], [%i77, %body60]
  %c61 = icmp slt i64 %index60, %i59
  br i1 %c61, label %body60, label %done60
body60:
  %c62 = icmp slt i64 %index60, %i58
  %i63 = select i1 %c62, i64 %index60, i64 %i58
  %p64 = getelementptr inbounds float, ptr %p42, i64 %v50
  %p65 = getelementptr inbounds float, ptr %p64, i64 %i63
  %v66 = load <4 x float>, ptr %p65, align 4
  %v67 = insertelement <4 x float> poison, float %v51, i64 0
  %v68 = shufflevector <4 x float> %v67, <4 x float> poison, <4 x i32> zeroinitializer
  %v69 = fmul <4 x float> %v66, %v68
  %p70 = getelementptr inbounds float, ptr %p42, i64 %v53
  %p71 = getelementptr inbounds float, ptr %p70, i64 %i63
  %v72 = load <4 x float>, ptr %p71, align 4
  %v73 = insertelement <4 x float> poison, float %v55, i64 0
  %v74 = shufflevector <4 x float> %v73, <4 x float> poison, <4 x i32> zeroinitializer
  %v75 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v72, <4 x float> %v74, <4 x float> %v69)
  %p76 = getelementptr inbounds float, ptr %scratch, i64 %i63
  store <4 x float> %v75, ptr %p76, align 4
  %i77 = add nsw i64 %index60, 4
  br label %loop60
done60:
  br label %after57
after57:
  %c78 = icmp sge i64 %n20, 2
  %c79 = icmp slt i64 %n20, 4
  %c80 = and i1 %c78, %c79
  br i1 %c80, label %then81, label %after81
then81:
  %i82 = sub nsw i64 %n20, 2
  %i83 = add nsw i64 %i82, 2
  br label %loop84
loop84:
  %index84 = phi i64 [0, %then81], [%i101, %body84]
  %c85 = icmp slt i64 %index84, %i83
  br i1 %c85, label %body84, label %done84
body84:
  %c86 = icmp slt i64 %index84, %i82
  %i87 = select i1 %c86, i64 %index84, i64 %i82
  %p88 = getelementptr inbounds float, ptr %p42, i64 %v50
  %p89 = getelementptr inbounds float, ptr %p88, i64 %i87
  %v90 = load <2 x float>, ptr %p89, align 4
  %v91 = insertelement <2 x float> poison, float %v51, i64 0
  %v92 = shufflevector <2 x float> %v91, <2 x float> poison, <2 x i32> zeroinitializer
  %v93 = fmul <2 x float> %v90, %v92
  %p94 = getelementptr inbounds float, ptr %p42, i64 %v53
  %p95 = getelementptr inbounds float, ptr %p94, i64 %i87
  %v96 = load <2 x float>, ptr %p95, align 4
  %v97 = insertelement <2 x float> poison, float %v55, i64 0
  %v98 = shufflevector <2 x float> %v97, <2 x float> poison, <2 x i32> zeroinitializer
  %v99 = call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %v96, <2 x float> %v98, <2 x float> %v93)
  %p100 = getelementptr inbounds float, ptr %scratch, i64 %i87
  store <2 x float> %v99, ptr %p100, align 4
  %i101 = add nsw i64 %index84, 2
  br label %loop84
done84:
  br label %after81
after81:
  %c102 = icmp slt i64 %n20, 2
  br i1 %c102, label %then103, label %after103
then103:
  br label %loop104
loop104:
  %index104 = phi i64 [0, %then103], [%i115, %body104]
  %c105 = icmp slt i64 %index104, %n20
  br i1 %c105, label %body104, label %done104
body104:
  %p106 = getelementptr inbounds float, ptr %p42, i64 %v50
  %p107 = getelementptr inbounds float, ptr %p106, i64 %index104
  %v108 = load float, ptr %p107, align 4
  %v109 = fmul float %v108, %v51
  %p110 = getelementptr inbounds float, ptr %p42, i64 %v53
  %p111 = getelementptr inbounds float, ptr %p110, i64 %index104
  %v112 = load float, ptr %p111, align 4
  %v113 = call float @llvm.fmuladd.f32(float %v112, float %v55, float %v109)
  %p114 = getelementptr inbounds float, ptr %scratch, i64 %index104
  store float %v113, ptr %p114, align 4
  %i115 = add nsw i64 %index104, 1
  br label %loop104
done104:
  br label %after103
after103:
  br label %loop116
loop116:
  %index116 = phi i64 [0, %after103], [%i189, %after176]
  %c117 = icmp slt i64 %index116, %n16
  br i1 %c117, label %body116, label %done116
body116:
  %i118 = mul nsw i64 %index116, 2
  %p119 = getelementptr inbounds i64, ptr %p10, i64 %i118
  %p120 = getelementptr inbounds float, ptr %p12, i64 %i118
  %v121 = load i64, ptr %p119, align 8
  %v122 = load float, ptr %p120, align 4
  %p123 = getelementptr inbounds i64, ptr %p119, i64 1
  %v124 = load i64, ptr %p123, align 8
  %p125 = getelementptr inbounds float, ptr %p120, i64 1
  %v126 = load float, ptr %p125, align 4
  %i127 = mul nsw i64 %index116, %n36
  %p128 = getelementptr inbounds float, ptr %p46, i64 %i127
  %c129 = icmp sge i64 %n18, 4
  br i1 %c129, label %then130, label %after130
then130:
  %i131 = sub nsw i64 %n18, 4
  %i132 = add nsw i64 %i131, 4
  br label %loop133
loop133:
  %index133 = phi i64 [0, %then130], [%i150, %body133]
  %c134 = icmp slt i64 %index133, %i132
  br i1 %c134, label %body133, label %done133
body133:
  %c135 = icmp slt i64 %index133, %i131
  %i136 = select i1 %c135, i64 %index133, i64 %i131
  %p137 = getelementptr inbounds float, ptr %scratch, i64 %v121
  %p138 = getelementptr inbounds float, ptr %p137, i64 %i136
  %v139 = load <4 x float>, ptr %p138, align 4
  %v140 = insertelement <4 x float> poison, float %v122, i64 0
  %v141 = shufflevector <4 x float> %v140, <4 x float> poison, <4 x i32> zeroinitializer
  %v142 = fmul <4 x float> %v139, %v141
  %p143 = getelementptr inbounds float, ptr %scratch, i64 %v124
  %p144 = getelementptr inbounds float, ptr %p143, i64 %i136
  %v145 = load <4 x float>, ptr %p144, align 4
  %v146 = insertelement <4 x float> poison, float %v126, i64 0
  %v147 = shufflevector <4 x float> %v146, <4 x float> poison, <4 x i32> zeroinitializer
  %v148 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v145, <4 x float> %v147, <4 x float> %v142)
  %p149 = getelementptr inbounds float, ptr %p128, i64 %i136
  store <4 x float> %v148, ptr %p149, align 4
  %i150 = add nsw i64 %index133, 4
  br label %loop133
done133:
  br label %after130
after130:
  %c151 = icmp sge i64 %n18, 2
  %c152 = icmp slt i64 %n18, 4
  %c153 = and i1 %c151, %c152
  br i1 %c153, label %then154, label %after154
then154:
  %i155 = sub nsw i64 %n18, 2
  %i156 = add nsw i64 %i155, 2
  br label %loop157
loop157:
  %index157 = phi i64 [0, %then154], [%i174, %body157]
  %c158 = icmp slt i64 %index157, %i156
  br i1 %c158, label %body157, label %done157
body157:
  %c159 = icmp slt i64 %index157, %i155
  %i160 = select i1 %c159, i64 %index157, i64 %i155
  %p161 = getelementptr inbounds float, ptr %scratch, i64 %v121
  %p162 = getelementptr inbounds float, ptr %p161, i64 %i160
  %v163 = load <2 x float>, ptr %p162, align 4
  %v164 = insertelement <2 x float> poison, float %v122, i64 0
  %v165 = shufflevector <2 x float> %v164, <2 x float> poison, <2 x i32> zeroinitializer
  %v166 = fmul <2 x float> %v163, %v165
  %p167 = getelementptr inbounds float, ptr %scratch, i64 %v124
  %p168 = getelementptr inbounds float, ptr %p167, i64 %i160
  %v169 = load <2 x float>, ptr %p168, align 4
  %v170 = insertelement <2 x float> poison, float %v126, i64 0
  %v171 = shufflevector <2 x float> %v170, <2 x float> poison, <2 x i32> zeroinitializer
  %v172 = call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %v169, <2 x float> %v171, <2 x float> %v166)
  %p173 = getelementptr inbounds float, ptr %p128, i64 %i160
  store <2 x float> %v172, ptr %p173, align 4
  %i174 = add nsw i64 %index157, 2
  br label %loop157
done157:
  br label %after154
after154:
  %c175 = icmp slt i64 %n18, 2
  br i1 %c175, label %then176, label %after176
then176:
  br label %loop177
loop177:
  %index177 = phi i64 [0, %then176], [%i188, %body177]
  %c178 = icmp slt i64 %index177, %n18
  br i1 %c178, label %body177, label %done177
body177:
  %p179 = getelementptr inbounds float, ptr %scratch, i64 %v121
  %p180 = getelementptr inbounds float, ptr %p179, i64 %index177
  %v181 = load float, ptr %p180, align 4
  %v182 = fmul float %v181, %v122
  %p183 = getelementptr inbounds float, ptr %scratch, i64 %v124
  %p184 = getelementptr inbounds float, ptr %p183, i64 %index177
  %v185 = load float, ptr %p184, align 4
  %v186 = call float @llvm.fmuladd.f32(float %v185, float %v126, float %v182)
  %p187 = getelementptr inbounds float, ptr %p128, i64 %index177
  store float %v186, ptr %p187, align 4
  %i188 = add nsw i64 %index177, 1
  br label %loop177
done177:
  br label %after176
after176:
  %i189 = add nsw i64 %index116, 1
  br label %loop116
done116:
  %i190 = add nsw i64 %index37, 1
  br label %loop37
done37:
  ret void
}
