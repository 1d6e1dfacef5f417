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
  br label %loop39
loop39:
  %index39 = phi i64 [%first, %entry], [%i174, %done83]
  %c40 = icmp slt i64 %index39, %last
  br i1 %c40, label %body39, label %done39
body39:
  %i41 = add nsw i64 %n22, 1
  %i42 = udiv i64 %i41, 2
  %i43 = udiv i64 %index39, %i42
  %i44 = urem i64 %index39, %i42
  %i45 = udiv i64 %i43, %n28
  %i46 = urem i64 %i43, %n28
  %i47 = mul nsw i64 %i44, 2
  %i48 = sub nsw i64 %n22, 2
  %c49 = icmp slt i64 %i47, %i48
  %i50 = select i1 %c49, i64 %i47, i64 %i48
  %i51 = mul nsw i64 %n30, %n24
  %i52 = mul nsw i64 %i45, %n36
  %i53 = add nsw i64 %i52, %n36
  %c54 = icmp slt i64 %i53, %n16
  %i55 = select i1 %c54, i64 %i53, i64 %n16
  %i56 = sub nsw i64 %i46, %n32
  %i57 = mul nsw i64 %i56, %n10
  %i58 = sub nsw i64 0, %n34
  %i59 = mul nsw i64 %i58, 12
  %p60 = getelementptr inbounds float, ptr %p2, i64 %i57
  %p61 = getelementptr inbounds float, ptr %p60, i64 %i59
  %i62 = mul nsw i64 %i50, 4
  %p63 = getelementptr inbounds float, ptr %p4, i64 %i62
  %i64 = mul nsw i64 %n24, %n22
  %i65 = mul nsw i64 %n28, %n30
  %i66 = mul nsw i64 %i65, %i64
  %i67 = mul nsw i64 %i45, %i66
  %i68 = mul nsw i64 %i46, %i51
  %i69 = mul nsw i64 %i68, %n22
  %p70 = getelementptr inbounds float, ptr %p6, i64 %i67
  %p71 = getelementptr inbounds float, ptr %p70, i64 %i69
  %p72 = getelementptr inbounds float, ptr %p71, i64 %i50
  %i73 = sub nsw i64 %i46, %n32
  %i74 = sub nsw i64 0, %i73
  %c75 = icmp sgt i64 0, %i74
  %i76 = select i1 %c75, i64 0, i64 %i74
  %i77 = sub nsw i64 %n26, %i73
  %c78 = icmp sgt i64 0, %i77
  %i79 = select i1 %c78, i64 0, i64 %i77
  %c80 = icmp slt i64 %i79, %n18
  %i81 = select i1 %c80, i64 %i79, i64 %n18
  %i82 = sub nsw i64 %i51, 2
  br label %loop83
loop83:
  %index83 = phi i64 [0, %body39], [%i173, %done89]
  %c84 = icmp slt i64 %index83, %i51
  br i1 %c84, label %body83, label %done83
body83:
  %c85 = icmp slt i64 %index83, %i82
  %i86 = select i1 %c85, i64 %index83, i64 %i82
  %i87 = mul nsw i64 %i86, 4
  %p88 = getelementptr inbounds float, ptr %p61, i64 %i87
  br label %loop89
loop89:
  %index89 = phi i64 [%i52, %body83], [%i156, %done93]
  %carried89_0 = phi <4 x float> [zeroinitializer, %body83], [%carried93_0, %done93]
  %carried89_1 = phi <4 x float> [zeroinitializer, %body83], [%carried93_1, %done93]
  %carried89_2 = phi <4 x float> [zeroinitializer, %body83], [%carried93_2, %done93]
  %carried89_3 = phi <4 x float> [zeroinitializer, %body83], [%carried93_3, %done93]
  %c90 = icmp slt i64 %index89, %i55
  br i1 %c90, label %body89, label %done89
body89:
  %i91 = mul nsw i64 %index89, %n8
  %i92 = mul nsw i64 %index89, %n12
  br label %loop93
loop93:
  %index93 = phi i64 [%i76, %body89], [%i155, %done136]
  %carried93_0 = phi <4 x float> [%carried89_0, %body89], [%carried136_0, %done136]
  %carried93_1 = phi <4 x float> [%carried89_1, %body89], [%carried136_1, %done136]
  %carried93_2 = phi <4 x float> [%carried89_2, %body89], [%carried136_2, %done136]
  %carried93_3 = phi <4 x float> [%carried89_3, %body89], [%carried136_3, %done136]
  %c94 = icmp slt i64 %index93, %i81
  br i1 %c94, label %body93, label %done93
body93:
  %i95 = mul nsw i64 %index93, %n10
  %i96 = add nsw i64 %i91, %i95
  %i97 = mul nsw i64 %index93, %n14
  %i98 = add nsw i64 %i92, %i97
  %c99 = icmp sgt i64 %n20, 0
  %i100 = select i1 %c99, i64 %n20, i64 0
  %i101 = udiv i64 %i100, 2
  %i102 = mul nsw i64 %i101, 2
  br label %loop103
loop103:
  %index103 = phi i64 [0, %body93], [%i135, %body103]
  %carried103_0 = phi <4 x float> [%carried93_0, %body93], [%v129, %body103]
  %carried103_1 = phi <4 x float> [%carried93_1, %body93], [%v130, %body103]
  %carried103_2 = phi <4 x float> [%carried93_2, %body93], [%v133, %body103]
  %carried103_3 = phi <4 x float> [%carried93_3, %body93], [%v134, %body103]
  %c104 = icmp slt i64 %index103, %i102
  br i1 %c104, label %body103, label %done103
body103:
  %i105 = mul nsw i64 %index103, 12
  %i106 = add nsw i64 %i96, %i105
  %i107 = mul nsw i64 %index103, 20
  %i108 = add nsw i64 %i98, %i107
  %p109 = getelementptr inbounds float, ptr %p63, i64 %i108
  %v110 = load <4 x float>, ptr %p109, align 4
  %p111 = getelementptr inbounds float, ptr %p109, i64 4
  %v112 = load <4 x float>, ptr %p111, align 4
  %p113 = getelementptr inbounds float, ptr %p88, i64 %i106
  %v114 = load <4 x float>, ptr %p113, align 4
  %v115 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v114, <4 x float> %v110, <4 x float> %carried103_0)
  %v116 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v114, <4 x float> %v112, <4 x float> %carried103_1)
  %p117 = getelementptr inbounds float, ptr %p113, i64 4
  %v118 = load <4 x float>, ptr %p117, align 4
  %v119 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v118, <4 x float> %v110, <4 x float> %carried103_2)
  %v120 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v118, <4 x float> %v112, <4 x float> %carried103_3)
  %p121 = getelementptr inbounds float, ptr %p63, i64 %i108
  %p122 = getelementptr inbounds float, ptr %p121, i64 20
  %v123 = load <4 x float>, ptr %p122, align 4
  %p124 = getelementptr inbounds float, ptr %p121, i64 24
  %v125 = load <4 x float>, ptr %p124, align 4
  %p126 = getelementptr inbounds float, ptr %p88, i64 %i106
  %p127 = getelementptr inbounds float, ptr %p126, i64 12
  %v128 = load <4 x float>, ptr %p127, align 4
  %v129 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> %v123, <4 x float> %v115)
  %v130 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> %v125, <4 x float> %v116)
  %p131 = getelementptr inbounds float, ptr %p126, i64 16
  %v132 = load <4 x float>, ptr %p131, align 4
  %v133 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v132, <4 x float> %v123, <4 x float> %v119)
  %v134 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v132, <4 x float> %v125, <4 x float> %v120)
  %i135 = add nsw i64 %index103, 2
  br label %loop103
done103:
  br label %loop136
loop136:
  %index136 = phi i64 [%i102, %done103], [%i154, %body136]
  %carried136_0 = phi <4 x float> [%carried103_0, %done103], [%v148, %body136]
  %carried136_1 = phi <4 x float> [%carried103_1, %done103], [%v149, %body136]
  %carried136_2 = phi <4 x float> [%carried103_2, %done103], [%v152, %body136]
  %carried136_3 = phi <4 x float> [%carried103_3, %done103], [%v153, %body136]
  %c137 = icmp slt i64 %index136, %n20
  br i1 %c137, label %body136, label %done136
body136:
  %i138 = mul nsw i64 %index136, 12
  %i139 = add nsw i64 %i96, %i138
  %i140 = mul nsw i64 %index136, 20
  %i141 = add nsw i64 %i98, %i140
  %p142 = getelementptr inbounds float, ptr %p63, i64 %i141
  %v143 = load <4 x float>, ptr %p142, align 4
  %p144 = getelementptr inbounds float, ptr %p142, i64 4
  %v145 = load <4 x float>, ptr %p144, align 4
  %p146 = getelementptr inbounds float, ptr %p88, i64 %i139
  %v147 = load <4 x float>, ptr %p146, align 4
  %v148 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v147, <4 x float> %v143, <4 x float> %carried136_0)
  %v149 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v147, <4 x float> %v145, <4 x float> %carried136_1)
  %p150 = getelementptr inbounds float, ptr %p146, i64 4
  %v151 = load <4 x float>, ptr %p150, align 4
  %v152 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v151, <4 x float> %v143, <4 x float> %carried136_2)
  %v153 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v151, <4 x float> %v145, <4 x float> %carried136_3)
  %i154 = add nsw i64 %index136, 1
  br label %loop136
done136:
  %i155 = add nsw i64 %index93, 1
  br label %loop93
done93:
  %i156 = add nsw i64 %index89, 1
  br label %loop89
done89:
  %v157 = shufflevector <4 x float> %carried89_0, <4 x float> %carried89_1, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v158 = shufflevector <4 x float> %carried89_0, <4 x float> %carried89_1, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v159 = fadd <4 x float> %v157, %v158
  %v160 = shufflevector <4 x float> %carried89_2, <4 x float> %carried89_3, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v161 = shufflevector <4 x float> %carried89_2, <4 x float> %carried89_3, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v162 = fadd <4 x float> %v160, %v161
  %v163 = shufflevector <4 x float> %v159, <4 x float> %v162, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v164 = shufflevector <4 x float> %v159, <4 x float> %v162, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v165 = fadd <4 x float> %v163, %v164
  %v166 = shufflevector <4 x float> %v165, <4 x float> %v165, <2 x i32> <i32 0, i32 1>
  %i167 = mul nsw i64 %i86, %n22
  %p168 = getelementptr inbounds float, ptr %p72, i64 %i167
  store <2 x float> %v166, ptr %p168, align 4
  %v169 = shufflevector <4 x float> %v165, <4 x float> %v165, <2 x i32> <i32 2, i32 3>
  %i170 = add nsw i64 %i86, 1
  %i171 = mul nsw i64 %i170, %n22
  %p172 = getelementptr inbounds float, ptr %p72, i64 %i171
  store <2 x float> %v169, ptr %p172, align 4
  %i173 = add nsw i64 %index83, 2
  br label %loop83
done83:
  %i174 = add nsw i64 %index39, 1
  br label %loop39
done39:
  ret void
}
