declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
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
  %i23 = mul nsw i64 %n10, 4
  br label %loop24
loop24:
  %index24 = phi i64 [%first, %entry], [%i140, %done42]
  %c25 = icmp slt i64 %index24, %last
  br i1 %c25, label %body24, label %done24
body24:
  %i26 = udiv i64 %index24, %n16
  %i27 = urem i64 %index24, %n16
  %i28 = mul nsw i64 %i27, %n14
  %i29 = sub nsw i64 %n12, %i28
  %c30 = icmp slt i64 %n14, %i29
  %i31 = select i1 %c30, i64 %n14, i64 %i29
  %i32 = mul nsw i64 %i26, %n18
  %p33 = getelementptr inbounds float, ptr %p2, i64 %i32
  %i34 = mul nsw i64 %i26, %n20
  %i35 = mul nsw i64 %i28, %i23
  %p36 = getelementptr inbounds float, ptr %p4, i64 %i34
  %p37 = getelementptr inbounds float, ptr %p36, i64 %i35
  %i38 = mul nsw i64 %i26, %n22
  %i39 = mul nsw i64 %i28, 4
  %p40 = getelementptr inbounds float, ptr %p6, i64 %i38
  %p41 = getelementptr inbounds float, ptr %p40, i64 %i39
  br label %loop42
loop42:
  %index42 = phi i64 [0, %body24], [%i139, %done48]
  %c43 = icmp slt i64 %index42, %i31
  br i1 %c43, label %body42, label %done42
body42:
  %i44 = mul nsw i64 %index42, %i23
  %p45 = getelementptr inbounds float, ptr %p37, i64 %i44
  %i46 = mul nsw i64 %index42, 4
  %p47 = getelementptr inbounds float, ptr %p41, i64 %i46
  br label %loop48
loop48:
  %index48 = phi i64 [0, %body42], [%i138, %done121]
  %c49 = icmp slt i64 %index48, %n8
  br i1 %c49, label %body48, label %done48
body48:
  %i50 = mul nsw i64 %index48, 20
  %p51 = getelementptr inbounds float, ptr %p33, i64 %i50
  %i52 = mul nsw i64 %index48, 24
  %p53 = getelementptr inbounds float, ptr %p47, i64 %i52
  %p54 = getelementptr inbounds float, ptr %p53, i64 24
  %c55 = icmp sgt i64 %n10, 0
  %i56 = select i1 %c55, i64 %n10, i64 0
  %i57 = udiv i64 %i56, 4
  %i58 = mul nsw i64 %i57, 4
  br label %loop59
loop59:
  %index59 = phi i64 [0, %body48], [%i120, %body59]
  %carried59_0 = phi <4 x float> [zeroinitializer, %body48], [%v114, %body59]
  %carried59_1 = phi <4 x float> [zeroinitializer, %body48], [%v119, %body59]
  %c60 = icmp slt i64 %index59, %i58
  br i1 %c60, label %body59, label %done59
body59:
  %i61 = mul nsw i64 %index59, 4
  %p62 = getelementptr inbounds float, ptr %p45, i64 %i61
  %p63 = getelementptr inbounds float, ptr %p62, i64 %i23
  call void @llvm.prefetch.p0(ptr %p63, i32 0, i32 2, i32 1)
  %v64 = load <4 x float>, ptr %p62, align 4
  %p65 = getelementptr inbounds float, ptr %p51, i64 %index59
  %v66 = load float, ptr %p65, align 4
  %v67 = insertelement <4 x float> poison, float %v66, i64 0
  %v68 = shufflevector <4 x float> %v67, <4 x float> poison, <4 x i32> zeroinitializer
  %v69 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v68, <4 x float> %v64, <4 x float> %carried59_0)
  %p70 = getelementptr inbounds float, ptr %p65, i64 20
  %v71 = load float, ptr %p70, align 4
  %v72 = insertelement <4 x float> poison, float %v71, i64 0
  %v73 = shufflevector <4 x float> %v72, <4 x float> poison, <4 x i32> zeroinitializer
  %v74 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v73, <4 x float> %v64, <4 x float> %carried59_1)
  %p75 = getelementptr inbounds float, ptr %p45, i64 %i61
  %p76 = getelementptr inbounds float, ptr %p75, i64 4
  %p77 = getelementptr inbounds float, ptr %p76, i64 %i23
  call void @llvm.prefetch.p0(ptr %p77, i32 0, i32 2, i32 1)
  %v78 = load <4 x float>, ptr %p76, align 4
  %p79 = getelementptr inbounds float, ptr %p51, i64 %index59
  %p80 = getelementptr inbounds float, ptr %p79, i64 1
  %v81 = load float, ptr %p80, align 4
  %v82 = insertelement <4 x float> poison, float %v81, i64 0
  %v83 = shufflevector <4 x float> %v82, <4 x float> poison, <4 x i32> zeroinitializer
  %v84 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v83, <4 x float> %v78, <4 x float> %v69)
  %p85 = getelementptr inbounds float, ptr %p79, i64 21
  %v86 = load float, ptr %p85, align 4
  %v87 = insertelement <4 x float> poison, float %v86, i64 0
  %v88 = shufflevector <4 x float> %v87, <4 x float> poison, <4 x i32> zeroinitializer
  %v89 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v88, <4 x float> %v78, <4 x float> %v74)
  %p90 = getelementptr inbounds float, ptr %p45, i64 %i61
  %p91 = getelementptr inbounds float, ptr %p90, i64 8
  %p92 = getelementptr inbounds float, ptr %p91, i64 %i23
  call void @llvm.prefetch.p0(ptr %p92, i32 0, i32 2, i32 1)
  %v93 = load <4 x float>, ptr %p91, align 4
  %p94 = getelementptr inbounds float, ptr %p51, i64 %index59
  %p95 = getelementptr inbounds float, ptr %p94, i64 2
  %v96 = load float, ptr %p95, align 4
  %v97 = insertelement <4 x float> poison, float %v96, i64 0
  %v98 = shufflevector <4 x float> %v97, <4 x float> poison, <4 x i32> zeroinitializer
  %v99 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v98, <4 x float> %v93, <4 x float> %v84)
  %p100 = getelementptr inbounds float, ptr %p94, i64 22
  %v101 = load float, ptr %p100, align 4
  %v102 = insertelement <4 x float> poison, float %v101, i64 0
  %v103 = shufflevector <4 x float> %v102, <4 x float> poison, <4 x i32> zeroinitializer
  %v104 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v103, <4 x float> %v93, <4 x float> %v89)
  %p105 = getelementptr inbounds float, ptr %p45, i64 %i61
  %p106 = getelementptr inbounds float, ptr %p105, i64 12
  %p107 = getelementptr inbounds float, ptr %p106, i64 %i23
  call void @llvm.prefetch.p0(ptr %p107, i32 0, i32 2, i32 1)
  %v108 = load <4 x float>, ptr %p106, align 4
  %p109 = getelementptr inbounds float, ptr %p51, i64 %index59
  %p110 = getelementptr inbounds float, ptr %p109, i64 3
  %v111 = load float, ptr %p110, align 4
  %v112 = insertelement <4 x float> poison, float %v111, i64 0
  %v113 = shufflevector <4 x float> %v112, <4 x float> poison, <4 x i32> zeroinitializer
  %v114 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v113, <4 x float> %v108, <4 x float> %v99)
  %p115 = getelementptr inbounds float, ptr %p109, i64 23
  %v116 = load float, ptr %p115, align 4
  %v117 = insertelement <4 x float> poison, float %v116, i64 0
  %v118 = shufflevector <4 x float> %v117, <4 x float> poison, <4 x i32> zeroinitializer
  %v119 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v118, <4 x float> %v108, <4 x float> %v104)
  %i120 = add nsw i64 %index59, 4
  br label %loop59
done59:
  br label %loop121
loop121:
  %index121 = phi i64 [%i58, %done59], [%i137, %body121]
  %carried121_0 = phi <4 x float> [%carried59_0, %done59], [%v131, %body121]
  %carried121_1 = phi <4 x float> [%carried59_1, %done59], [%v136, %body121]
  %c122 = icmp slt i64 %index121, %n10
  br i1 %c122, label %body121, label %done121
body121:
  %i123 = mul nsw i64 %index121, 4
  %p124 = getelementptr inbounds float, ptr %p45, i64 %i123
  %p125 = getelementptr inbounds float, ptr %p124, i64 %i23
  call void @llvm.prefetch.p0(ptr %p125, i32 0, i32 2, i32 1)
  %v126 = load <4 x float>, ptr %p124, align 4
  %p127 = getelementptr inbounds float, ptr %p51, i64 %index121
  %v128 = load float, ptr %p127, align 4
  %v129 = insertelement <4 x float> poison, float %v128, i64 0
  %v130 = shufflevector <4 x float> %v129, <4 x float> poison, <4 x i32> zeroinitializer
  %v131 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v130, <4 x float> %v126, <4 x float> %carried121_0)
  %p132 = getelementptr inbounds float, ptr %p127, i64 20
  %v133 = load float, ptr %p132, align 4
  %v134 = insertelement <4 x float> poison, float %v133, i64 0
  %v135 = shufflevector <4 x float> %v134, <4 x float> poison, <4 x i32> zeroinitializer
  %v136 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v135, <4 x float> %v126, <4 x float> %carried121_1)
  %i137 = add nsw i64 %index121, 1
  br label %loop121
done121:
  store <4 x float> %carried121_0, ptr %p53, align 4
  store <4 x float> %carried121_1, ptr %p54, align 4
  %i138 = add nsw i64 %index48, 2
  br label %loop48
done48:
  %i139 = add nsw i64 %index42, 1
  br label %loop42
done42:
  %i140 = add nsw i64 %index24, 1
  br label %loop24
done24:
  ret void
}
