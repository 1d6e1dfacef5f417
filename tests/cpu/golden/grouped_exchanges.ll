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
  %p10 = load ptr, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %arguments, i64 5
  %p12 = load ptr, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %arguments, i64 6
  %p14 = load ptr, ptr %v13, align 8
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
  %v45 = getelementptr inbounds i64, ptr %arguments, i64 22
  %n46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %arguments, i64 23
  %n48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %arguments, i64 24
  %n50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %arguments, i64 25
  %n52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %arguments, i64 26
  %n54 = load i64, ptr %v53, align 8
  %i55 = sub nsw i64 %n36, 1
  %i56 = add nsw i64 %n24, %i55
  %i57 = udiv i64 %i56, %n36
  %i58 = sub nsw i64 %n26, 2
  br label %loop59
loop59:
  %index59 = phi i64 [%first, %entry], [%i148, %done70]
  %c60 = icmp slt i64 %index59, %last
  br i1 %c60, label %body59, label %done59
body59:
  %i61 = udiv i64 %index59, %n28
  %i62 = urem i64 %index59, %n28
  %i63 = udiv i64 %i61, %i57
  %i64 = urem i64 %i61, %i57
  %i65 = mul nsw i64 %i62, 4
  %i66 = mul nsw i64 %i64, %n36
  %i67 = add nsw i64 %i66, %n36
  %c68 = icmp slt i64 %n24, %i67
  %i69 = select i1 %c68, i64 %n24, i64 %i67
  br label %loop70
loop70:
  %index70 = phi i64 [%i66, %body59], [%i147, %done72]
  %c71 = icmp slt i64 %index70, %i69
  br i1 %c71, label %body70, label %done70
body70:
  br label %loop72
loop72:
  %index72 = phi i64 [0, %body70], [%i146, %done92]
  %c73 = icmp slt i64 %index72, %n26
  br i1 %c73, label %body72, label %done72
body72:
  %c74 = icmp slt i64 %index72, %i58
  %i75 = select i1 %c74, i64 %index72, i64 %i58
  %i76 = mul nsw i64 %i62, 4
  %i77 = udiv i64 %i76, 2
  %i78 = mul nsw i64 %i77, 2
  %i79 = mul nsw i64 %i63, %n16
  %i80 = sub nsw i64 %index70, %n32
  %i81 = mul nsw i64 %i80, %n18
  %i82 = sub nsw i64 %i75, %n34
  %i83 = mul nsw i64 %i82, 4
  %p84 = getelementptr inbounds float, ptr %p2, i64 %i79
  %p85 = getelementptr inbounds float, ptr %p84, i64 %i81
  %p86 = getelementptr inbounds float, ptr %p85, i64 %i83
  %p87 = getelementptr inbounds float, ptr %p86, i64 %i78
  %i88 = mul nsw i64 %n30, 16
  %i89 = mul nsw i64 %i62, %i88
  %p90 = getelementptr inbounds float, ptr %p4, i64 %i89
  %i91 = mul nsw i64 2, %n18
  br label %loop92
loop92:
  %index92 = phi i64 [0, %body72], [%i129, %body92]
  %carried92_0 = phi <4 x float> [zeroinitializer, %body72], [%v123, %body92]
  %carried92_1 = phi <4 x float> [zeroinitializer, %body72], [%v128, %body92]
  %c93 = icmp slt i64 %index92, %n30
  br i1 %c93, label %body92, label %done92
body92:
  %i94 = mul nsw i64 %index92, %i91
  %p95 = getelementptr inbounds float, ptr %p87, i64 %i94
  %i96 = mul nsw i64 %index92, 16
  %p97 = getelementptr inbounds float, ptr %p90, i64 %i96
  %v98 = load <4 x float>, ptr %p97, align 4
  %p99 = getelementptr inbounds float, ptr %p97, i64 8
  %v100 = load <4 x float>, ptr %p99, align 4
  %v101 = load <4 x float>, ptr %p95, align 4
  %v102 = shufflevector <4 x float> %v101, <4 x float> poison, <4 x i32> <i32 0, i32 0, i32 2, i32 2>
  %v103 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v102, <4 x float> %v98, <4 x float> %carried92_0)
  %p104 = getelementptr inbounds float, ptr %p95, i64 4
  %v105 = load <4 x float>, ptr %p104, align 4
  %v106 = shufflevector <4 x float> %v105, <4 x float> poison, <4 x i32> <i32 0, i32 0, i32 2, i32 2>
  %v107 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v106, <4 x float> %v100, <4 x float> %v103)
  %v108 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v106, <4 x float> %v98, <4 x float> %carried92_1)
  %p109 = getelementptr inbounds float, ptr %p95, i64 8
  %v110 = load <4 x float>, ptr %p109, align 4
  %v111 = shufflevector <4 x float> %v110, <4 x float> poison, <4 x i32> <i32 0, i32 0, i32 2, i32 2>
  %v112 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v111, <4 x float> %v100, <4 x float> %v108)
  %p113 = getelementptr inbounds float, ptr %p97, i64 4
  %v114 = load <4 x float>, ptr %p113, align 4
  %p115 = getelementptr inbounds float, ptr %p97, i64 12
  %v116 = load <4 x float>, ptr %p115, align 4
  %v117 = load <4 x float>, ptr %p95, align 4
  %v118 = shufflevector <4 x float> %v117, <4 x float> poison, <4 x i32> <i32 1, i32 1, i32 3, i32 3>
  %v119 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v118, <4 x float> %v114, <4 x float> %v107)
  %p120 = getelementptr inbounds float, ptr %p95, i64 4
  %v121 = load <4 x float>, ptr %p120, align 4
  %v122 = shufflevector <4 x float> %v121, <4 x float> poison, <4 x i32> <i32 1, i32 1, i32 3, i32 3>
  %v123 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v122, <4 x float> %v116, <4 x float> %v119)
  %v124 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v122, <4 x float> %v114, <4 x float> %v112)
  %p125 = getelementptr inbounds float, ptr %p95, i64 8
  %v126 = load <4 x float>, ptr %p125, align 4
  %v127 = shufflevector <4 x float> %v126, <4 x float> poison, <4 x i32> <i32 1, i32 1, i32 3, i32 3>
  %v128 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v127, <4 x float> %v116, <4 x float> %v124)
  %i129 = add nsw i64 %index92, 1
  br label %loop92
done92:
  %i130 = mul nsw i64 %i63, %n20
  %i131 = mul nsw i64 %index70, %n22
  %i132 = add nsw i64 %i130, %i131
  %i133 = mul nsw i64 %i75, 4
  %i134 = add nsw i64 %i132, %i133
  %i135 = add nsw i64 %i134, %i76
  %p136 = getelementptr inbounds float, ptr %p10, i64 %i135
  %v137 = load <4 x float>, ptr %p136, align 1
  %v138 = fadd <4 x float> %carried92_0, %v137
  %p139 = getelementptr inbounds float, ptr %p8, i64 %i135
  store <4 x float> %v138, ptr %p139, align 1
  %p140 = getelementptr inbounds float, ptr %p10, i64 %i135
  %p141 = getelementptr inbounds float, ptr %p140, i64 4
  %v142 = load <4 x float>, ptr %p141, align 1
  %v143 = fadd <4 x float> %carried92_1, %v142
  %p144 = getelementptr inbounds float, ptr %p8, i64 %i135
  %p145 = getelementptr inbounds float, ptr %p144, i64 4
  store <4 x float> %v143, ptr %p145, align 1
  %i146 = add nsw i64 %index72, 2
  br label %loop72
done72:
  %i147 = add nsw i64 %index70, 1
  br label %loop70
done70:
  %i148 = add nsw i64 %index59, 1
  br label %loop59
done59:
  ret void
}
