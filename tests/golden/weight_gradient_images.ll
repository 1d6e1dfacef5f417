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
  %index39 = phi i64 [%first, %entry], [%i137, %done83]
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
  %index83 = phi i64 [0, %body39], [%i136, %done89]
  %c84 = icmp slt i64 %index83, %i51
  br i1 %c84, label %body83, label %done83
body83:
  %c85 = icmp slt i64 %index83, %i82
  %i86 = select i1 %c85, i64 %index83, i64 %i82
  %i87 = mul nsw i64 %i86, 4
  %p88 = getelementptr inbounds float, ptr %p61, i64 %i87
  br label %loop89
loop89:
  %index89 = phi i64 [%i52, %body83], [%i119, %done93]
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
  %index93 = phi i64 [%i76, %body89], [%i118, %done99]
  %carried93_0 = phi <4 x float> [%carried89_0, %body89], [%carried99_0, %done99]
  %carried93_1 = phi <4 x float> [%carried89_1, %body89], [%carried99_1, %done99]
  %carried93_2 = phi <4 x float> [%carried89_2, %body89], [%carried99_2, %done99]
  %carried93_3 = phi <4 x float> [%carried89_3, %body89], [%carried99_3, %done99]
  %c94 = icmp slt i64 %index93, %i81
  br i1 %c94, label %body93, label %done93
body93:
  %i95 = mul nsw i64 %index93, %n10
  %i96 = add nsw i64 %i91, %i95
  %i97 = mul nsw i64 %index93, %n14
  %i98 = add nsw i64 %i92, %i97
  br label %loop99
loop99:
  %index99 = phi i64 [0, %body93], [%i117, %body99]
  %carried99_0 = phi <4 x float> [%carried93_0, %body93], [%v111, %body99]
  %carried99_1 = phi <4 x float> [%carried93_1, %body93], [%v112, %body99]
  %carried99_2 = phi <4 x float> [%carried93_2, %body93], [%v115, %body99]
  %carried99_3 = phi <4 x float> [%carried93_3, %body93], [%v116, %body99]
  %c100 = icmp slt i64 %index99, %n20
  br i1 %c100, label %body99, label %done99
body99:
  %i101 = mul nsw i64 %index99, 12
  %i102 = add nsw i64 %i96, %i101
  %i103 = mul nsw i64 %index99, 20
  %i104 = add nsw i64 %i98, %i103
  %p105 = getelementptr inbounds float, ptr %p63, i64 %i104
  %v106 = load <4 x float>, ptr %p105, align 4
  %p107 = getelementptr inbounds float, ptr %p105, i64 4
  %v108 = load <4 x float>, ptr %p107, align 4
  %p109 = getelementptr inbounds float, ptr %p88, i64 %i102
  %v110 = load <4 x float>, ptr %p109, align 4
  %v111 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v110, <4 x float> %v106, <4 x float> %carried99_0)
  %v112 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v110, <4 x float> %v108, <4 x float> %carried99_1)
  %p113 = getelementptr inbounds float, ptr %p109, i64 4
  %v114 = load <4 x float>, ptr %p113, align 4
  %v115 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v114, <4 x float> %v106, <4 x float> %carried99_2)
  %v116 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v114, <4 x float> %v108, <4 x float> %carried99_3)
  %i117 = add nsw i64 %index99, 1
  br label %loop99
done99:
  %i118 = add nsw i64 %index93, 1
  br label %loop93
done93:
  %i119 = add nsw i64 %index89, 1
  br label %loop89
done89:
  %v120 = shufflevector <4 x float> %carried89_0, <4 x float> %carried89_1, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v121 = shufflevector <4 x float> %carried89_0, <4 x float> %carried89_1, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v122 = fadd <4 x float> %v120, %v121
  %v123 = shufflevector <4 x float> %carried89_2, <4 x float> %carried89_3, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v124 = shufflevector <4 x float> %carried89_2, <4 x float> %carried89_3, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v125 = fadd <4 x float> %v123, %v124
  %v126 = shufflevector <4 x float> %v122, <4 x float> %v125, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v127 = shufflevector <4 x float> %v122, <4 x float> %v125, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v128 = fadd <4 x float> %v126, %v127
  %v129 = shufflevector <4 x float> %v128, <4 x float> %v128, <2 x i32> <i32 0, i32 1>
  %i130 = mul nsw i64 %i86, %n22
  %p131 = getelementptr inbounds float, ptr %p72, i64 %i130
  store <2 x float> %v129, ptr %p131, align 4
  %v132 = shufflevector <4 x float> %v128, <4 x float> %v128, <2 x i32> <i32 2, i32 3>
  %i133 = add nsw i64 %i86, 1
  %i134 = mul nsw i64 %i133, %n22
  %p135 = getelementptr inbounds float, ptr %p72, i64 %i134
  store <2 x float> %v132, ptr %p135, align 4
  %i136 = add nsw i64 %index83, 2
  br label %loop83
done83:
  %i137 = add nsw i64 %index39, 1
  br label %loop39
done39:
  ret void
}
