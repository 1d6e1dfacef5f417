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
  %index37 = phi i64 [%first, %entry], [%i122, %done49]
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
  %i47 = mul nsw i64 %i40, %n28
  %p48 = getelementptr inbounds float, ptr %p42, i64 %i47
  br label %loop49
loop49:
  %index49 = phi i64 [0, %body37], [%i121, %after105]
  %c50 = icmp slt i64 %index49, %n16
  br i1 %c50, label %body49, label %done49
body49:
  %i51 = mul nsw i64 %index49, %n24
  %p52 = getelementptr inbounds i64, ptr %p10, i64 %i51
  %p53 = getelementptr inbounds float, ptr %p12, i64 %i51
  %i54 = mul nsw i64 %index49, %n36
  %p55 = getelementptr inbounds float, ptr %p46, i64 %i54
  %c56 = icmp sge i64 %n18, 4
  br i1 %c56, label %then57, label %after57
then57:
  %i58 = sub nsw i64 %n18, 4
  %i59 = add nsw i64 %i58, 4
  br label %loop60
loop60:
  %index60 = phi i64 [0, %then57], [%i78, %done64]
  %c61 = icmp slt i64 %index60, %i59
  br i1 %c61, label %body60, label %done60
body60:
  %c62 = icmp slt i64 %index60, %i58
  %i63 = select i1 %c62, i64 %index60, i64 %i58
  br label %loop64
loop64:
  %index64 = phi i64 [0, %body60], [%i76, %body64]
  %carried64_0 = phi <4 x float> [zeroinitializer, %body60], [%v75, %body64]
  %c65 = icmp slt i64 %index64, %n24
  br i1 %c65, label %body64, label %done64
body64:
  %p66 = getelementptr inbounds i64, ptr %p52, i64 %index64
  %v67 = load i64, ptr %p66, align 8
  %p68 = getelementptr inbounds float, ptr %p53, i64 %index64
  %v69 = load float, ptr %p68, align 4
  %p70 = getelementptr inbounds float, ptr %p48, i64 %v67
  %p71 = getelementptr inbounds float, ptr %p70, i64 %i63
  %v72 = load <4 x float>, ptr %p71, align 4
  %v73 = insertelement <4 x float> poison, float %v69, i64 0
  %v74 = shufflevector <4 x float> %v73, <4 x float> poison, <4 x i32> zeroinitializer
  %v75 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v72, <4 x float> %v74, <4 x float> %carried64_0)
  %i76 = add nsw i64 %index64, 1
  br label %loop64
done64:
  %p77 = getelementptr inbounds float, ptr %p55, i64 %i63
  store <4 x float> %carried64_0, ptr %p77, align 4
  %i78 = add nsw i64 %index60, 4
  br label %loop60
done60:
  br label %after57
after57:
  %c79 = icmp sge i64 %n18, 2
  %c80 = icmp slt i64 %n18, 4
  %c81 = and i1 %c79, %c80
  br i1 %c81, label %then82, label %after82
then82:
  %i83 = sub nsw i64 %n18, 2
  %i84 = add nsw i64 %i83, 2
  br label %loop85
loop85:
  %index85 = phi i64 [0, %then82], [%i103, %done89]
  %c86 = icmp slt i64 %index85, %i84
  br i1 %c86, label %body85, label %done85
body85:
  %c87 = icmp slt i64 %index85, %i83
  %i88 = select i1 %c87, i64 %index85, i64 %i83
  br label %loop89
loop89:
  %index89 = phi i64 [0, %body85], [%i101, %body89]
  %carried89_0 = phi <2 x float> [zeroinitializer, %body85], [%v100, %body89]
  %c90 = icmp slt i64 %index89, %n24
  br i1 %c90, label %body89, label %done89
body89:
  %p91 = getelementptr inbounds i64, ptr %p52, i64 %index89
  %v92 = load i64, ptr %p91, align 8
  %p93 = getelementptr inbounds float, ptr %p53, i64 %index89
  %v94 = load float, ptr %p93, align 4
  %p95 = getelementptr inbounds float, ptr %p48, i64 %v92
  %p96 = getelementptr inbounds float, ptr %p95, i64 %i88
  %v97 = load <2 x float>, ptr %p96, align 4
  %v98 = insertelement <2 x float> poison, float %v94, i64 0
  %v99 = shufflevector <2 x float> %v98, <2 x float> poison, <2 x i32> zeroinitializer
  %v100 = call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %v97, <2 x float> %v99, <2 x float> %carried89_0)
  %i101 = add nsw i64 %index89, 1
  br label %loop89
done89:
  %p102 = getelementptr inbounds float, ptr %p55, i64 %i88
  store <2 x float> %carried89_0, ptr %p102, align 4
  %i103 = add nsw i64 %index85, 2
  br label %loop85
done85:
  br label %after82
after82:
  %c104 = icmp slt i64 %n18, 2
  br i1 %c104, label %then105, label %after105
then105:
  br label %loop106
loop106:
  %index106 = phi i64 [0, %then105], [%i120, %done108]
  %c107 = icmp slt i64 %index106, %n18
  br i1 %c107, label %body106, label %done106
body106:
  br label %loop108
loop108:
  %index108 = phi i64 [0, %body106], [%i118, %body108]
  %carried108_0 = phi float [0.0, %body106], [%v117, %body108]
  %c109 = icmp slt i64 %index108, %n24
  br i1 %c109, label %body108, label %done108
body108:
  %p110 = getelementptr inbounds i64, ptr %p52, i64 %index108
  %v111 = load i64, ptr %p110, align 8
  %p112 = getelementptr inbounds float, ptr %p53, i64 %index108
  %v113 = load float, ptr %p112, align 4
  %p114 = getelementptr inbounds float, ptr %p48, i64 %v111
  %p115 = getelementptr inbounds float, ptr %p114, i64 %index106
  %v116 = load float, ptr %p115, align 4
  %v117 = call float @llvm.fmuladd.f32(float %v116, float %v113, float %carried108_0)
  %i118 = add nsw i64 %index108, 1
  br label %loop108
done108:
  %p119 = getelementptr inbounds float, ptr %p55, i64 %index106
  store float %carried108_0, ptr %p119, align 4
  %i120 = add nsw i64 %index106, 1
  br label %loop106
done106:
  br label %after105
after105:
  %i121 = add nsw i64 %index49, 1
  br label %loop49
done49:
  %i122 = add nsw i64 %index37, 1
  br label %loop37
done37:
  ret void
}
