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
  %i19 = mul nsw i64 %n12, %n14
  br label %loop20
loop20:
  %index20 = phi i64 [%first, %entry], [%i182, %done151]
  %c21 = icmp slt i64 %index20, %last
  br i1 %c21, label %body20, label %done20
body20:
  %i22 = udiv i64 %index20, %n12
  %i23 = urem i64 %index20, %n12
  %i24 = mul nsw i64 %i22, 4
  %i25 = mul nsw i64 %i23, %n14
  %i26 = mul nsw i64 %i22, %n16
  %i27 = mul nsw i64 %i23, %n18
  %p28 = getelementptr inbounds float, ptr %p8, i64 %i26
  %p29 = getelementptr inbounds float, ptr %p28, i64 %i27
  %i30 = sub nsw i64 %n10, %i24
  %c31 = icmp sgt i64 %i30, 0
  %i32 = select i1 %c31, i64 %i30, i64 0
  %c33 = icmp slt i64 %i32, 4
  %i34 = select i1 %c33, i64 %i32, i64 4
  %v35 = trunc i64 %i34 to i32
  %v36 = insertelement <4 x i32> poison, i32 %v35, i64 0
  %v37 = shufflevector <4 x i32> %v36, <4 x i32> poison, <4 x i32> zeroinitializer
  %m38 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v37
  %i39 = sub nsw i64 %n10, 1
  %c40 = icmp slt i64 %i24, %i39
  %i41 = select i1 %c40, i64 %i24, i64 %i39
  %i42 = mul nsw i64 %i41, %i19
  %p43 = getelementptr inbounds i8, ptr %p2, i64 %i42
  %p44 = getelementptr inbounds i8, ptr %p43, i64 %i25
  %i45 = add nsw i64 %i24, 1
  %c46 = icmp slt i64 %i45, %i39
  %i47 = select i1 %c46, i64 %i45, i64 %i39
  %i48 = mul nsw i64 %i47, %i19
  %p49 = getelementptr inbounds i8, ptr %p2, i64 %i48
  %p50 = getelementptr inbounds i8, ptr %p49, i64 %i25
  %i51 = add nsw i64 %i24, 2
  %c52 = icmp slt i64 %i51, %i39
  %i53 = select i1 %c52, i64 %i51, i64 %i39
  %i54 = mul nsw i64 %i53, %i19
  %p55 = getelementptr inbounds i8, ptr %p2, i64 %i54
  %p56 = getelementptr inbounds i8, ptr %p55, i64 %i25
  %i57 = add nsw i64 %i24, 3
  %c58 = icmp slt i64 %i57, %i39
  %i59 = select i1 %c58, i64 %i57, i64 %i39
  %i60 = mul nsw i64 %i59, %i19
  %p61 = getelementptr inbounds i8, ptr %p2, i64 %i60
  %p62 = getelementptr inbounds i8, ptr %p61, i64 %i25
  %i63 = udiv i64 %n14, 4
  %i64 = mul nsw i64 %i63, 4
  br label %loop65
loop65:
  %index65 = phi i64 [0, %body20], [%i150, %body65]
  %c66 = icmp slt i64 %index65, %i64
  br i1 %c66, label %body65, label %done65
body65:
  %p67 = getelementptr inbounds i8, ptr %p44, i64 %index65
  %v68 = load <4 x i8>, ptr %p67, align 1
  %v69 = uitofp <4 x i8> %v68 to <4 x float>
  %p70 = getelementptr inbounds i8, ptr %p50, i64 %index65
  %v71 = load <4 x i8>, ptr %p70, align 1
  %v72 = uitofp <4 x i8> %v71 to <4 x float>
  %p73 = getelementptr inbounds i8, ptr %p56, i64 %index65
  %v74 = load <4 x i8>, ptr %p73, align 1
  %v75 = uitofp <4 x i8> %v74 to <4 x float>
  %p76 = getelementptr inbounds i8, ptr %p62, i64 %index65
  %v77 = load <4 x i8>, ptr %p76, align 1
  %v78 = uitofp <4 x i8> %v77 to <4 x float>
  %v79 = shufflevector <4 x float> %v69, <4 x float> %v75, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v80 = shufflevector <4 x float> %v69, <4 x float> %v75, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v81 = shufflevector <4 x float> %v72, <4 x float> %v78, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v82 = shufflevector <4 x float> %v72, <4 x float> %v78, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v83 = shufflevector <4 x float> %v79, <4 x float> %v81, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v84 = shufflevector <4 x float> %v79, <4 x float> %v81, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v85 = shufflevector <4 x float> %v80, <4 x float> %v82, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v86 = shufflevector <4 x float> %v80, <4 x float> %v82, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %p87 = getelementptr inbounds float, ptr %p4, i64 %i25
  %p88 = getelementptr inbounds float, ptr %p87, i64 %index65
  %v89 = load float, ptr %p88, align 4
  %v90 = insertelement <4 x float> poison, float %v89, i64 0
  %v91 = shufflevector <4 x float> %v90, <4 x float> poison, <4 x i32> zeroinitializer
  %v92 = fsub <4 x float> %v83, %v91
  %p93 = getelementptr inbounds float, ptr %p6, i64 %i25
  %p94 = getelementptr inbounds float, ptr %p93, i64 %index65
  %v95 = load float, ptr %p94, align 4
  %v96 = insertelement <4 x float> poison, float %v95, i64 0
  %v97 = shufflevector <4 x float> %v96, <4 x float> poison, <4 x i32> zeroinitializer
  %v98 = fmul <4 x float> %v92, %v97
  %v99 = select <4 x i1> %m38, <4 x float> %v98, <4 x float> zeroinitializer
  %i100 = mul nsw i64 %index65, 4
  %p101 = getelementptr inbounds float, ptr %p29, i64 %i100
  store <4 x float> %v99, ptr %p101, align 4
  %i102 = add nsw i64 %index65, 1
  %p103 = getelementptr inbounds float, ptr %p4, i64 %i25
  %p104 = getelementptr inbounds float, ptr %p103, i64 %i102
  %v105 = load float, ptr %p104, align 4
  %v106 = insertelement <4 x float> poison, float %v105, i64 0
  %v107 = shufflevector <4 x float> %v106, <4 x float> poison, <4 x i32> zeroinitializer
  %v108 = fsub <4 x float> %v84, %v107
  %p109 = getelementptr inbounds float, ptr %p6, i64 %i25
  %p110 = getelementptr inbounds float, ptr %p109, i64 %i102
  %v111 = load float, ptr %p110, align 4
  %v112 = insertelement <4 x float> poison, float %v111, i64 0
  %v113 = shufflevector <4 x float> %v112, <4 x float> poison, <4 x i32> zeroinitializer
  %v114 = fmul <4 x float> %v108, %v113
  %v115 = select <4 x i1> %m38, <4 x float> %v114, <4 x float> zeroinitializer
  %i116 = mul nsw i64 %i102, 4
  %p117 = getelementptr inbounds float, ptr %p29, i64 %i116
  store <4 x float> %v115, ptr %p117, align 4
  %i118 = add nsw i64 %index65, 2
  %p119 = getelementptr inbounds float, ptr %p4, i64 %i25
  %p120 = getelementptr inbounds float, ptr %p119, i64 %i118
  %v121 = load float, ptr %p120, align 4
  %v122 = insertelement <4 x float> poison, float %v121, i64 0
  %v123 = shufflevector <4 x float> %v122, <4 x float> poison, <4 x i32> zeroinitializer
  %v124 = fsub <4 x float> %v85, %v123
  %p125 = getelementptr inbounds float, ptr %p6, i64 %i25
  %p126 = getelementptr inbounds float, ptr %p125, i64 %i118
  %v127 = load float, ptr %p126, align 4
  %v128 = insertelement <4 x float> poison, float %v127, i64 0
  %v129 = shufflevector <4 x float> %v128, <4 x float> poison, <4 x i32> zeroinitializer
  %v130 = fmul <4 x float> %v124, %v129
  %v131 = select <4 x i1> %m38, <4 x float> %v130, <4 x float> zeroinitializer
  %i132 = mul nsw i64 %i118, 4
  %p133 = getelementptr inbounds float, ptr %p29, i64 %i132
  store <4 x float> %v131, ptr %p133, align 4
  %i134 = add nsw i64 %index65, 3
  %p135 = getelementptr inbounds float, ptr %p4, i64 %i25
  %p136 = getelementptr inbounds float, ptr %p135, i64 %i134
  %v137 = load float, ptr %p136, align 4
  %v138 = insertelement <4 x float> poison, float %v137, i64 0
  %v139 = shufflevector <4 x float> %v138, <4 x float> poison, <4 x i32> zeroinitializer
  %v140 = fsub <4 x float> %v86, %v139
  %p141 = getelementptr inbounds float, ptr %p6, i64 %i25
  %p142 = getelementptr inbounds float, ptr %p141, i64 %i134
  %v143 = load float, ptr %p142, align 4
  %v144 = insertelement <4 x float> poison, float %v143, i64 0
  %v145 = shufflevector <4 x float> %v144, <4 x float> poison, <4 x i32> zeroinitializer
  %v146 = fmul <4 x float> %v140, %v145
  %v147 = select <4 x i1> %m38, <4 x float> %v146, <4 x float> zeroinitializer
  %i148 = mul nsw i64 %i134, 4
  %p149 = getelementptr inbounds float, ptr %p29, i64 %i148
  store <4 x float> %v147, ptr %p149, align 4
  %i150 = add nsw i64 %index65, 4
  br label %loop65
done65:
  br label %loop151
loop151:
  %index151 = phi i64 [%i64, %done65], [%i181, %body151]
  %c152 = icmp slt i64 %index151, %n14
  br i1 %c152, label %body151, label %done151
body151:
  %p153 = getelementptr inbounds i8, ptr %p44, i64 %index151
  %v154 = load i8, ptr %p153, align 1
  %v155 = insertelement <4 x i8> poison, i8 %v154, i64 0
  %p156 = getelementptr inbounds i8, ptr %p50, i64 %index151
  %v157 = load i8, ptr %p156, align 1
  %v158 = insertelement <4 x i8> %v155, i8 %v157, i64 1
  %p159 = getelementptr inbounds i8, ptr %p56, i64 %index151
  %v160 = load i8, ptr %p159, align 1
  %v161 = insertelement <4 x i8> %v158, i8 %v160, i64 2
  %p162 = getelementptr inbounds i8, ptr %p62, i64 %index151
  %v163 = load i8, ptr %p162, align 1
  %v164 = insertelement <4 x i8> %v161, i8 %v163, i64 3
  %v165 = uitofp <4 x i8> %v164 to <4 x float>
  %p166 = getelementptr inbounds float, ptr %p4, i64 %i25
  %p167 = getelementptr inbounds float, ptr %p166, i64 %index151
  %v168 = load float, ptr %p167, align 4
  %v169 = insertelement <4 x float> poison, float %v168, i64 0
  %v170 = shufflevector <4 x float> %v169, <4 x float> poison, <4 x i32> zeroinitializer
  %v171 = fsub <4 x float> %v165, %v170
  %p172 = getelementptr inbounds float, ptr %p6, i64 %i25
  %p173 = getelementptr inbounds float, ptr %p172, i64 %index151
  %v174 = load float, ptr %p173, align 4
  %v175 = insertelement <4 x float> poison, float %v174, i64 0
  %v176 = shufflevector <4 x float> %v175, <4 x float> poison, <4 x i32> zeroinitializer
  %v177 = fmul <4 x float> %v171, %v176
  %v178 = select <4 x i1> %m38, <4 x float> %v177, <4 x float> zeroinitializer
  %i179 = mul nsw i64 %index151, 4
  %p180 = getelementptr inbounds float, ptr %p29, i64 %i179
  store <4 x float> %v178, ptr %p180, align 4
  %i181 = add nsw i64 %index151, 1
  br label %loop151
done151:
  %i182 = add nsw i64 %index20, 1
  br label %loop20
done20:
  ret void
}
