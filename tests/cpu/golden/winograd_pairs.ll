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
  %index25 = phi i64 [%first, %entry], [%i131, %done39]
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
  br label %loop39
loop39:
  %index39 = phi i64 [%i29, %body25], [%i130, %done42]
  %c40 = icmp slt i64 %index39, %i32
  br i1 %c40, label %body39, label %done39
body39:
  %p41 = getelementptr inbounds float, ptr %p36, i64 %index39
  br label %loop42
loop42:
  %index42 = phi i64 [0, %body39], [%i129, %done112]
  %c43 = icmp slt i64 %index42, %n16
  br i1 %c43, label %body42, label %done42
body42:
  %p44 = getelementptr inbounds float, ptr %p34, i64 %index42
  %i45 = mul nsw i64 %index42, 24
  %p46 = getelementptr inbounds float, ptr %p38, i64 %i45
  %p47 = getelementptr inbounds float, ptr %p46, i64 %index39
  %p48 = getelementptr inbounds float, ptr %p47, i64 24
  %c49 = icmp sgt i64 %n14, 0
  %i50 = select i1 %c49, i64 %n14, i64 0
  %i51 = udiv i64 %i50, 4
  %i52 = mul nsw i64 %i51, 4
  br label %loop53
loop53:
  %index53 = phi i64 [0, %body42], [%i111, %body53]
  %carried53_0 = phi <4 x float> [zeroinitializer, %body42], [%v105, %body53]
  %carried53_1 = phi <4 x float> [zeroinitializer, %body42], [%v110, %body53]
  %c54 = icmp slt i64 %index53, %i52
  br i1 %c54, label %body53, label %done53
body53:
  %i55 = mul nsw i64 %index53, 20
  %i56 = mul nsw i64 %index53, 24
  %p57 = getelementptr inbounds float, ptr %p41, i64 %i56
  %v58 = load <4 x float>, ptr %p57, align 4
  %p59 = getelementptr inbounds float, ptr %p44, i64 %i55
  %v60 = load float, ptr %p59, align 4
  %v61 = insertelement <4 x float> poison, float %v60, i64 0
  %v62 = shufflevector <4 x float> %v61, <4 x float> poison, <4 x i32> zeroinitializer
  %v63 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v62, <4 x float> %v58, <4 x float> %carried53_0)
  %p64 = getelementptr inbounds float, ptr %p59, i64 1
  %v65 = load float, ptr %p64, align 4
  %v66 = insertelement <4 x float> poison, float %v65, i64 0
  %v67 = shufflevector <4 x float> %v66, <4 x float> poison, <4 x i32> zeroinitializer
  %v68 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v67, <4 x float> %v58, <4 x float> %carried53_1)
  %p69 = getelementptr inbounds float, ptr %p41, i64 %i56
  %p70 = getelementptr inbounds float, ptr %p69, i64 24
  %v71 = load <4 x float>, ptr %p70, align 4
  %p72 = getelementptr inbounds float, ptr %p44, i64 %i55
  %p73 = getelementptr inbounds float, ptr %p72, i64 20
  %v74 = load float, ptr %p73, align 4
  %v75 = insertelement <4 x float> poison, float %v74, i64 0
  %v76 = shufflevector <4 x float> %v75, <4 x float> poison, <4 x i32> zeroinitializer
  %v77 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v76, <4 x float> %v71, <4 x float> %v63)
  %p78 = getelementptr inbounds float, ptr %p72, i64 21
  %v79 = load float, ptr %p78, align 4
  %v80 = insertelement <4 x float> poison, float %v79, i64 0
  %v81 = shufflevector <4 x float> %v80, <4 x float> poison, <4 x i32> zeroinitializer
  %v82 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v81, <4 x float> %v71, <4 x float> %v68)
  %p83 = getelementptr inbounds float, ptr %p41, i64 %i56
  %p84 = getelementptr inbounds float, ptr %p83, i64 48
  %v85 = load <4 x float>, ptr %p84, align 4
  %p86 = getelementptr inbounds float, ptr %p44, i64 %i55
  %p87 = getelementptr inbounds float, ptr %p86, i64 40
  %v88 = load float, ptr %p87, align 4
  %v89 = insertelement <4 x float> poison, float %v88, i64 0
  %v90 = shufflevector <4 x float> %v89, <4 x float> poison, <4 x i32> zeroinitializer
  %v91 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v90, <4 x float> %v85, <4 x float> %v77)
  %p92 = getelementptr inbounds float, ptr %p86, i64 41
  %v93 = load float, ptr %p92, align 4
  %v94 = insertelement <4 x float> poison, float %v93, i64 0
  %v95 = shufflevector <4 x float> %v94, <4 x float> poison, <4 x i32> zeroinitializer
  %v96 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v95, <4 x float> %v85, <4 x float> %v82)
  %p97 = getelementptr inbounds float, ptr %p41, i64 %i56
  %p98 = getelementptr inbounds float, ptr %p97, i64 72
  %v99 = load <4 x float>, ptr %p98, align 4
  %p100 = getelementptr inbounds float, ptr %p44, i64 %i55
  %p101 = getelementptr inbounds float, ptr %p100, i64 60
  %v102 = load float, ptr %p101, align 4
  %v103 = insertelement <4 x float> poison, float %v102, i64 0
  %v104 = shufflevector <4 x float> %v103, <4 x float> poison, <4 x i32> zeroinitializer
  %v105 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v104, <4 x float> %v99, <4 x float> %v91)
  %p106 = getelementptr inbounds float, ptr %p100, i64 61
  %v107 = load float, ptr %p106, align 4
  %v108 = insertelement <4 x float> poison, float %v107, i64 0
  %v109 = shufflevector <4 x float> %v108, <4 x float> poison, <4 x i32> zeroinitializer
  %v110 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v109, <4 x float> %v99, <4 x float> %v96)
  %i111 = add nsw i64 %index53, 4
  br label %loop53
done53:
  br label %loop112
loop112:
  %index112 = phi i64 [%i52, %done53], [%i128, %body112]
  %carried112_0 = phi <4 x float> [%carried53_0, %done53], [%v122, %body112]
  %carried112_1 = phi <4 x float> [%carried53_1, %done53], [%v127, %body112]
  %c113 = icmp slt i64 %index112, %n14
  br i1 %c113, label %body112, label %done112
body112:
  %i114 = mul nsw i64 %index112, 20
  %i115 = mul nsw i64 %index112, 24
  %p116 = getelementptr inbounds float, ptr %p41, i64 %i115
  %v117 = load <4 x float>, ptr %p116, align 4
  %p118 = getelementptr inbounds float, ptr %p44, i64 %i114
  %v119 = load float, ptr %p118, align 4
  %v120 = insertelement <4 x float> poison, float %v119, i64 0
  %v121 = shufflevector <4 x float> %v120, <4 x float> poison, <4 x i32> zeroinitializer
  %v122 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v121, <4 x float> %v117, <4 x float> %carried112_0)
  %p123 = getelementptr inbounds float, ptr %p118, i64 1
  %v124 = load float, ptr %p123, align 4
  %v125 = insertelement <4 x float> poison, float %v124, i64 0
  %v126 = shufflevector <4 x float> %v125, <4 x float> poison, <4 x i32> zeroinitializer
  %v127 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v126, <4 x float> %v117, <4 x float> %carried112_1)
  %i128 = add nsw i64 %index112, 1
  br label %loop112
done112:
  store <4 x float> %carried112_0, ptr %p47, align 4
  store <4 x float> %carried112_1, ptr %p48, align 4
  %i129 = add nsw i64 %index42, 2
  br label %loop42
done42:
  %i130 = add nsw i64 %index39, 4
  br label %loop39
done39:
  %i131 = add nsw i64 %index25, 1
  br label %loop25
done25:
  ret void
}
