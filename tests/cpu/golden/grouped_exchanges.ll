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
  %i35 = sub nsw i64 %n34, 1
  %i36 = add nsw i64 %n22, %i35
  %i37 = udiv i64 %i36, %n34
  %i38 = sub nsw i64 %n24, 2
  br label %loop39
loop39:
  %index39 = phi i64 [%first, %entry], [%i128, %done50]
  %c40 = icmp slt i64 %index39, %last
  br i1 %c40, label %body39, label %done39
body39:
  %i41 = udiv i64 %index39, %n26
  %i42 = urem i64 %index39, %n26
  %i43 = udiv i64 %i41, %i37
  %i44 = urem i64 %i41, %i37
  %i45 = mul nsw i64 %i42, 4
  %i46 = mul nsw i64 %i44, %n34
  %i47 = add nsw i64 %i46, %n34
  %c48 = icmp slt i64 %n22, %i47
  %i49 = select i1 %c48, i64 %n22, i64 %i47
  br label %loop50
loop50:
  %index50 = phi i64 [%i46, %body39], [%i127, %done52]
  %c51 = icmp slt i64 %index50, %i49
  br i1 %c51, label %body50, label %done50
body50:
  br label %loop52
loop52:
  %index52 = phi i64 [0, %body50], [%i126, %done72]
  %c53 = icmp slt i64 %index52, %n24
  br i1 %c53, label %body52, label %done52
body52:
  %c54 = icmp slt i64 %index52, %i38
  %i55 = select i1 %c54, i64 %index52, i64 %i38
  %i56 = mul nsw i64 %i42, 4
  %i57 = udiv i64 %i56, 2
  %i58 = mul nsw i64 %i57, 2
  %i59 = mul nsw i64 %i43, %n14
  %i60 = sub nsw i64 %index50, %n30
  %i61 = mul nsw i64 %i60, %n16
  %i62 = sub nsw i64 %i55, %n32
  %i63 = mul nsw i64 %i62, 4
  %p64 = getelementptr inbounds float, ptr %p2, i64 %i59
  %p65 = getelementptr inbounds float, ptr %p64, i64 %i61
  %p66 = getelementptr inbounds float, ptr %p65, i64 %i63
  %p67 = getelementptr inbounds float, ptr %p66, i64 %i58
  %i68 = mul nsw i64 %n28, 16
  %i69 = mul nsw i64 %i42, %i68
  %p70 = getelementptr inbounds float, ptr %p4, i64 %i69
  %i71 = mul nsw i64 2, %n16
  br label %loop72
loop72:
  %index72 = phi i64 [0, %body52], [%i109, %body72]
  %carried72_0 = phi <4 x float> [zeroinitializer, %body52], [%v103, %body72]
  %carried72_1 = phi <4 x float> [zeroinitializer, %body52], [%v108, %body72]
  %c73 = icmp slt i64 %index72, %n28
  br i1 %c73, label %body72, label %done72
body72:
  %i74 = mul nsw i64 %index72, %i71
  %p75 = getelementptr inbounds float, ptr %p67, i64 %i74
  %i76 = mul nsw i64 %index72, 16
  %p77 = getelementptr inbounds float, ptr %p70, i64 %i76
  %v78 = load <4 x float>, ptr %p77, align 4
  %p79 = getelementptr inbounds float, ptr %p77, i64 8
  %v80 = load <4 x float>, ptr %p79, align 4
  %v81 = load <4 x float>, ptr %p75, align 4
  %v82 = shufflevector <4 x float> %v81, <4 x float> poison, <4 x i32> <i32 0, i32 0, i32 2, i32 2>
  %v83 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v82, <4 x float> %v78, <4 x float> %carried72_0)
  %p84 = getelementptr inbounds float, ptr %p75, i64 4
  %v85 = load <4 x float>, ptr %p84, align 4
  %v86 = shufflevector <4 x float> %v85, <4 x float> poison, <4 x i32> <i32 0, i32 0, i32 2, i32 2>
  %v87 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v86, <4 x float> %v80, <4 x float> %v83)
  %v88 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v86, <4 x float> %v78, <4 x float> %carried72_1)
  %p89 = getelementptr inbounds float, ptr %p75, i64 8
  %v90 = load <4 x float>, ptr %p89, align 4
  %v91 = shufflevector <4 x float> %v90, <4 x float> poison, <4 x i32> <i32 0, i32 0, i32 2, i32 2>
  %v92 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v91, <4 x float> %v80, <4 x float> %v88)
  %p93 = getelementptr inbounds float, ptr %p77, i64 4
  %v94 = load <4 x float>, ptr %p93, align 4
  %p95 = getelementptr inbounds float, ptr %p77, i64 12
  %v96 = load <4 x float>, ptr %p95, align 4
  %v97 = load <4 x float>, ptr %p75, align 4
  %v98 = shufflevector <4 x float> %v97, <4 x float> poison, <4 x i32> <i32 1, i32 1, i32 3, i32 3>
  %v99 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v98, <4 x float> %v94, <4 x float> %v87)
  %p100 = getelementptr inbounds float, ptr %p75, i64 4
  %v101 = load <4 x float>, ptr %p100, align 4
  %v102 = shufflevector <4 x float> %v101, <4 x float> poison, <4 x i32> <i32 1, i32 1, i32 3, i32 3>
  %v103 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v102, <4 x float> %v96, <4 x float> %v99)
  %v104 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v102, <4 x float> %v94, <4 x float> %v92)
  %p105 = getelementptr inbounds float, ptr %p75, i64 8
  %v106 = load <4 x float>, ptr %p105, align 4
  %v107 = shufflevector <4 x float> %v106, <4 x float> poison, <4 x i32> <i32 1, i32 1, i32 3, i32 3>
  %v108 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v107, <4 x float> %v96, <4 x float> %v104)
  %i109 = add nsw i64 %index72, 1
  br label %loop72
done72:
  %i110 = mul nsw i64 %i43, %n18
  %i111 = mul nsw i64 %index50, %n20
  %i112 = add nsw i64 %i110, %i111
  %i113 = mul nsw i64 %i55, 4
  %i114 = add nsw i64 %i112, %i113
  %i115 = add nsw i64 %i114, %i56
  %p116 = getelementptr inbounds float, ptr %p10, i64 %i115
  %v117 = load <4 x float>, ptr %p116, align 1
  %v118 = fadd <4 x float> %carried72_0, %v117
  %p119 = getelementptr inbounds float, ptr %p8, i64 %i115
  store <4 x float> %v118, ptr %p119, align 1
  %p120 = getelementptr inbounds float, ptr %p10, i64 %i115
  %p121 = getelementptr inbounds float, ptr %p120, i64 4
  %v122 = load <4 x float>, ptr %p121, align 1
  %v123 = fadd <4 x float> %carried72_1, %v122
  %p124 = getelementptr inbounds float, ptr %p8, i64 %i115
  %p125 = getelementptr inbounds float, ptr %p124, i64 4
  store <4 x float> %v123, ptr %p125, align 1
  %i126 = add nsw i64 %index52, 2
  br label %loop52
done52:
  %i127 = add nsw i64 %index50, 1
  br label %loop50
done50:
  %i128 = add nsw i64 %index39, 1
  br label %loop39
done39:
  ret void
}
