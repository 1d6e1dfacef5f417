define void @kernel(ptr noalias readonly %arguments, i64 %first, i64 %last, ptr %scratch) nounwind {
entry:
  %v1 = getelementptr inbounds i64, ptr %arguments, i64 0
  %p2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr inbounds i64, ptr %arguments, i64 1
  %p4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i64, ptr %arguments, i64 2
  %n6 = load i64, ptr %v5, align 8
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
  br label %loop21
loop21:
  %index21 = phi i64 [%first, %entry], [%i107, %done36]
  %c22 = icmp slt i64 %index21, %last
  br i1 %c22, label %body21, label %done21
body21:
  %i23 = mul nsw i64 %n6, %n8
  %i24 = udiv i64 %index21, %i23
  %i25 = urem i64 %index21, %i23
  %i26 = udiv i64 %i25, %n8
  %i27 = urem i64 %i25, %n8
  %i28 = mul nsw i64 %i24, 8
  %i29 = mul nsw i64 %i26, %n14
  %i30 = mul nsw i64 %i27, %n16
  %p31 = getelementptr inbounds float, ptr %p2, i64 %i29
  %p32 = getelementptr inbounds float, ptr %p31, i64 %i30
  %i33 = mul nsw i64 %index21, %n10
  %i34 = mul nsw i64 %i33, 8
  %p35 = getelementptr inbounds float, ptr %p4, i64 %i34
  br label %loop36
loop36:
  %index36 = phi i64 [0, %body21], [%i106, %body36]
  %c37 = icmp slt i64 %index36, %n10
  br i1 %c37, label %body36, label %done36
body36:
  %i38 = mul nsw i64 %index36, %n18
  %p39 = getelementptr inbounds float, ptr %p32, i64 %i38
  %i40 = mul nsw i64 %index36, 8
  %p41 = getelementptr inbounds float, ptr %p35, i64 %i40
  %i42 = sub nsw i64 %n12, 4
  %c43 = icmp slt i64 %i28, %i42
  %i44 = select i1 %c43, i64 %i28, i64 %i42
  %i45 = sub nsw i64 %n12, 1
  %c46 = icmp slt i64 %i44, %i45
  %i47 = select i1 %c46, i64 %i44, i64 %i45
  %i48 = mul nsw i64 %i47, %n20
  %p49 = getelementptr inbounds float, ptr %p39, i64 %i48
  %v50 = load float, ptr %p49, align 4
  %v51 = insertelement <4 x float> poison, float %v50, i64 0
  %i52 = add nsw i64 %i44, 1
  %c53 = icmp slt i64 %i52, %i45
  %i54 = select i1 %c53, i64 %i52, i64 %i45
  %i55 = mul nsw i64 %i54, %n20
  %p56 = getelementptr inbounds float, ptr %p39, i64 %i55
  %v57 = load float, ptr %p56, align 4
  %v58 = insertelement <4 x float> %v51, float %v57, i64 1
  %i59 = add nsw i64 %i44, 2
  %c60 = icmp slt i64 %i59, %i45
  %i61 = select i1 %c60, i64 %i59, i64 %i45
  %i62 = mul nsw i64 %i61, %n20
  %p63 = getelementptr inbounds float, ptr %p39, i64 %i62
  %v64 = load float, ptr %p63, align 4
  %v65 = insertelement <4 x float> %v58, float %v64, i64 2
  %i66 = add nsw i64 %i44, 3
  %c67 = icmp slt i64 %i66, %i45
  %i68 = select i1 %c67, i64 %i66, i64 %i45
  %i69 = mul nsw i64 %i68, %n20
  %p70 = getelementptr inbounds float, ptr %p39, i64 %i69
  %v71 = load float, ptr %p70, align 4
  %v72 = insertelement <4 x float> %v65, float %v71, i64 3
  store <4 x float> %v72, ptr %p41, align 4
  %i73 = add nsw i64 %i28, 4
  %i74 = sub nsw i64 %n12, 4
  %c75 = icmp slt i64 %i73, %i74
  %i76 = select i1 %c75, i64 %i73, i64 %i74
  %i77 = sub nsw i64 %n12, 1
  %c78 = icmp slt i64 %i76, %i77
  %i79 = select i1 %c78, i64 %i76, i64 %i77
  %i80 = mul nsw i64 %i79, %n20
  %p81 = getelementptr inbounds float, ptr %p39, i64 %i80
  %v82 = load float, ptr %p81, align 4
  %v83 = insertelement <4 x float> poison, float %v82, i64 0
  %i84 = add nsw i64 %i76, 1
  %c85 = icmp slt i64 %i84, %i77
  %i86 = select i1 %c85, i64 %i84, i64 %i77
  %i87 = mul nsw i64 %i86, %n20
  %p88 = getelementptr inbounds float, ptr %p39, i64 %i87
  %v89 = load float, ptr %p88, align 4
  %v90 = insertelement <4 x float> %v83, float %v89, i64 1
  %i91 = add nsw i64 %i76, 2
  %c92 = icmp slt i64 %i91, %i77
  %i93 = select i1 %c92, i64 %i91, i64 %i77
  %i94 = mul nsw i64 %i93, %n20
  %p95 = getelementptr inbounds float, ptr %p39, i64 %i94
  %v96 = load float, ptr %p95, align 4
  %v97 = insertelement <4 x float> %v90, float %v96, i64 2
  %i98 = add nsw i64 %i76, 3
  %c99 = icmp slt i64 %i98, %i77
  %i100 = select i1 %c99, i64 %i98, i64 %i77
  %i101 = mul nsw i64 %i100, %n20
  %p102 = getelementptr inbounds float, ptr %p39, i64 %i101
  %v103 = load float, ptr %p102, align 4
  %v104 = insertelement <4 x float> %v97, float %v103, i64 3
  %p105 = getelementptr inbounds float, ptr %p41, i64 4
  store <4 x float> %v104, ptr %p105, align 4
  %i106 = add nsw i64 %index36, 1
  br label %loop36
done36:
  %i107 = add nsw i64 %index21, 1
  br label %loop21
done21:
  ret void
}
