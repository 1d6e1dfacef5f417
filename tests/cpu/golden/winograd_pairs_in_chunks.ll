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
  br label %loop25
loop25:
  %index25 = phi i64 [%first, %entry], [%i154, %done50]
  %c26 = icmp slt i64 %index25, %last
  br i1 %c26, label %body25, label %done25
body25:
  %i27 = udiv i64 %index25, %n20
  %i28 = urem i64 %index25, %n20
  %i29 = mul nsw i64 %i28, %n22
  %i30 = add nsw i64 %i29, %n22
  %c31 = icmp slt i64 %n18, %i30
  %i32 = select i1 %c31, i64 %n18, i64 %i30
  %i33 = mul nsw i64 %i27, %n8
  %p34 = getelementptr inbounds float, ptr %p2, i64 %i33
  %i35 = mul nsw i64 %i27, %n10
  %p36 = getelementptr inbounds float, ptr %p4, i64 %i35
  %i37 = mul nsw i64 %i27, %n12
  %p38 = getelementptr inbounds float, ptr %p6, i64 %i37
  %c39 = icmp ne i64 %n24, 0
  br i1 %c39, label %then40, label %after40
then40:
  br label %loop41
loop41:
  %index41 = phi i64 [0, %then40], [%i49, %done45]
  %c42 = icmp slt i64 %index41, %n16
  br i1 %c42, label %body41, label %done41
body41:
  %i43 = mul nsw i64 %index41, 24
  %p44 = getelementptr inbounds float, ptr %p38, i64 %i43
  br label %loop45
loop45:
  %index45 = phi i64 [%i29, %body41], [%i48, %body45]
  %c46 = icmp slt i64 %index45, %i32
  br i1 %c46, label %body45, label %done45
body45:
  %p47 = getelementptr inbounds float, ptr %p44, i64 %index45
  store <4 x float> zeroinitializer, ptr %p47, align 4
  %i48 = add nsw i64 %index45, 4
  br label %loop45
done45:
  %i49 = add nsw i64 %index41, 1
  br label %loop41
done41:
  br label %after40
after40:
  br label %loop50
loop50:
  %index50 = phi i64 [0, %after40], [%i153, %done59]
  %c51 = icmp slt i64 %index50, %n14
  br i1 %c51, label %body50, label %done50
body50:
  %i52 = sub nsw i64 %n14, %index50
  %c53 = icmp slt i64 %i52, 8
  %i54 = select i1 %c53, i64 %i52, i64 8
  %i55 = mul nsw i64 %index50, 20
  %p56 = getelementptr inbounds float, ptr %p34, i64 %i55
  %i57 = mul nsw i64 %index50, 24
  %p58 = getelementptr inbounds float, ptr %p36, i64 %i57
  br label %loop59
loop59:
  %index59 = phi i64 [%i29, %body50], [%i152, %done62]
  %c60 = icmp slt i64 %index59, %i32
  br i1 %c60, label %body59, label %done59
body59:
  %p61 = getelementptr inbounds float, ptr %p58, i64 %index59
  br label %loop62
loop62:
  %index62 = phi i64 [0, %body59], [%i151, %done134]
  %c63 = icmp slt i64 %index62, %n16
  br i1 %c63, label %body62, label %done62
body62:
  %p64 = getelementptr inbounds float, ptr %p56, i64 %index62
  %i65 = mul nsw i64 %index62, 24
  %p66 = getelementptr inbounds float, ptr %p38, i64 %i65
  %p67 = getelementptr inbounds float, ptr %p66, i64 %index59
  %p68 = getelementptr inbounds float, ptr %p67, i64 24
  %v69 = load <4 x float>, ptr %p67, align 4
  %v70 = load <4 x float>, ptr %p68, align 4
  %c71 = icmp sgt i64 %i54, 0
  %i72 = select i1 %c71, i64 %i54, i64 0
  %i73 = udiv i64 %i72, 4
  %i74 = mul nsw i64 %i73, 4
  br label %loop75
loop75:
  %index75 = phi i64 [0, %body62], [%i133, %body75]
  %carried75_0 = phi <4 x float> [%v69, %body62], [%v127, %body75]
  %carried75_1 = phi <4 x float> [%v70, %body62], [%v132, %body75]
  %c76 = icmp slt i64 %index75, %i74
  br i1 %c76, label %body75, label %done75
body75:
  %i77 = mul nsw i64 %index75, 20
  %i78 = mul nsw i64 %index75, 24
  %p79 = getelementptr inbounds float, ptr %p61, i64 %i78
  %v80 = load <4 x float>, ptr %p79, align 4
  %p81 = getelementptr inbounds float, ptr %p64, i64 %i77
  %v82 = load float, ptr %p81, align 4
  %v83 = insertelement <4 x float> poison, float %v82, i64 0
  %v84 = shufflevector <4 x float> %v83, <4 x float> poison, <4 x i32> zeroinitializer
  %v85 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v84, <4 x float> %v80, <4 x float> %carried75_0)
  %p86 = getelementptr inbounds float, ptr %p81, i64 1
  %v87 = load float, ptr %p86, align 4
  %v88 = insertelement <4 x float> poison, float %v87, i64 0
  %v89 = shufflevector <4 x float> %v88, <4 x float> poison, <4 x i32> zeroinitializer
  %v90 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v89, <4 x float> %v80, <4 x float> %carried75_1)
  %p91 = getelementptr inbounds float, ptr %p61, i64 %i78
  %p92 = getelementptr inbounds float, ptr %p91, i64 24
  %v93 = load <4 x float>, ptr %p92, align 4
  %p94 = getelementptr inbounds float, ptr %p64, i64 %i77
  %p95 = getelementptr inbounds float, ptr %p94, i64 20
  %v96 = load float, ptr %p95, align 4
  %v97 = insertelement <4 x float> poison, float %v96, i64 0
  %v98 = shufflevector <4 x float> %v97, <4 x float> poison, <4 x i32> zeroinitializer
  %v99 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v98, <4 x float> %v93, <4 x float> %v85)
  %p100 = getelementptr inbounds float, ptr %p94, i64 21
  %v101 = load float, ptr %p100, align 4
  %v102 = insertelement <4 x float> poison, float %v101, i64 0
  %v103 = shufflevector <4 x float> %v102, <4 x float> poison, <4 x i32> zeroinitializer
  %v104 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v103, <4 x float> %v93, <4 x float> %v90)
  %p105 = getelementptr inbounds float, ptr %p61, i64 %i78
  %p106 = getelementptr inbounds float, ptr %p105, i64 48
  %v107 = load <4 x float>, ptr %p106, align 4
  %p108 = getelementptr inbounds float, ptr %p64, i64 %i77
  %p109 = getelementptr inbounds float, ptr %p108, i64 40
  %v110 = load float, ptr %p109, align 4
  %v111 = insertelement <4 x float> poison, float %v110, i64 0
  %v112 = shufflevector <4 x float> %v111, <4 x float> poison, <4 x i32> zeroinitializer
  %v113 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v112, <4 x float> %v107, <4 x float> %v99)
  %p114 = getelementptr inbounds float, ptr %p108, i64 41
  %v115 = load float, ptr %p114, align 4
  %v116 = insertelement <4 x float> poison, float %v115, i64 0
  %v117 = shufflevector <4 x float> %v116, <4 x float> poison, <4 x i32> zeroinitializer
  %v118 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v117, <4 x float> %v107, <4 x float> %v104)
  %p119 = getelementptr inbounds float, ptr %p61, i64 %i78
  %p120 = getelementptr inbounds float, ptr %p119, i64 72
  %v121 = load <4 x float>, ptr %p120, align 4
  %p122 = getelementptr inbounds float, ptr %p64, i64 %i77
  %p123 = getelementptr inbounds float, ptr %p122, i64 60
  %v124 = load float, ptr %p123, align 4
  %v125 = insertelement <4 x float> poison, float %v124, i64 0
  %v126 = shufflevector <4 x float> %v125, <4 x float> poison, <4 x i32> zeroinitializer
  %v127 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v126, <4 x float> %v121, <4 x float> %v113)
  %p128 = getelementptr inbounds float, ptr %p122, i64 61
  %v129 = load float, ptr %p128, align 4
  %v130 = insertelement <4 x float> poison, float %v129, i64 0
  %v131 = shufflevector <4 x float> %v130, <4 x float> poison, <4 x i32> zeroinitializer
  %v132 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v131, <4 x float> %v121, <4 x float> %v118)
  %i133 = add nsw i64 %index75, 4
  br label %loop75
done75:
  br label %loop134
loop134:
  %index134 = phi i64 [%i74, %done75], [%i150, %body134]
  %carried134_0 = phi <4 x float> [%carried75_0, %done75], [%v144, %body134]
  %carried134_1 = phi <4 x float> [%carried75_1, %done75], [%v149, %body134]
  %c135 = icmp slt i64 %index134, %i54
  br i1 %c135, label %body134, label %done134
body134:
  %i136 = mul nsw i64 %index134, 20
  %i137 = mul nsw i64 %index134, 24
  %p138 = getelementptr inbounds float, ptr %p61, i64 %i137
  %v139 = load <4 x float>, ptr %p138, align 4
  %p140 = getelementptr inbounds float, ptr %p64, i64 %i136
  %v141 = load float, ptr %p140, align 4
  %v142 = insertelement <4 x float> poison, float %v141, i64 0
  %v143 = shufflevector <4 x float> %v142, <4 x float> poison, <4 x i32> zeroinitializer
  %v144 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v143, <4 x float> %v139, <4 x float> %carried134_0)
  %p145 = getelementptr inbounds float, ptr %p140, i64 1
  %v146 = load float, ptr %p145, align 4
  %v147 = insertelement <4 x float> poison, float %v146, i64 0
  %v148 = shufflevector <4 x float> %v147, <4 x float> poison, <4 x i32> zeroinitializer
  %v149 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v148, <4 x float> %v139, <4 x float> %carried134_1)
  %i150 = add nsw i64 %index134, 1
  br label %loop134
done134:
  store <4 x float> %carried134_0, ptr %p67, align 4
  store <4 x float> %carried134_1, ptr %p68, align 4
  %i151 = add nsw i64 %index62, 2
  br label %loop62
done62:
  %i152 = add nsw i64 %index59, 4
  br label %loop59
done59:
  %i153 = add nsw i64 %index50, 8
  br label %loop50
done50:
  %i154 = add nsw i64 %index25, 1
  br label %loop25
done25:
  ret void
}
