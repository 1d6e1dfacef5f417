declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
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
  br label %loop31
loop31:
  %index31 = phi i64 [%first, %entry], [%i117, %done57]
  %c32 = icmp slt i64 %index31, %last
  br i1 %c32, label %body31, label %done31
body31:
  %i33 = udiv i64 %index31, %n30
  %i34 = urem i64 %index31, %n30
  %i35 = udiv i64 %i33, %n26
  %i36 = urem i64 %i33, %n26
  %i37 = mul nsw i64 %i35, %n12
  %p38 = getelementptr inbounds i32, ptr %p2, i64 %i37
  %i39 = mul nsw i64 %i35, %n18
  %p40 = getelementptr inbounds i32, ptr %p4, i64 %i39
  %i41 = mul nsw i64 %i36, %n24
  %i42 = add nsw i64 %i36, 1
  %c43 = icmp eq i64 %i42, %n26
  %i44 = add nsw i64 %i41, %n24
  %i45 = select i1 %c43, i64 %n8, i64 %i44
  %i46 = mul nsw i64 %i34, %n28
  %i47 = add nsw i64 %i34, 1
  %c48 = icmp eq i64 %i47, %n30
  %i49 = add nsw i64 %i46, %n28
  %i50 = select i1 %c48, i64 %n10, i64 %i49
  %i51 = sub nsw i64 %i50, 4
  %i52 = add nsw i64 %i50, 3
  %i53 = sub nsw i64 %i52, %i46
  %i54 = udiv i64 %i53, 4
  %i55 = mul nsw i64 %i54, 4
  %i56 = add nsw i64 %i46, %i55
  br label %loop57
loop57:
  %index57 = phi i64 [%i46, %body31], [%i116, %done67]
  %c58 = icmp slt i64 %index57, %i56
  br i1 %c58, label %body57, label %done57
body57:
  %c59 = icmp slt i64 %index57, %i51
  %i60 = select i1 %c59, i64 %index57, i64 %i51
  %i61 = sub nsw i64 %i45, 4
  %i62 = add nsw i64 %i45, 3
  %i63 = sub nsw i64 %i62, %i41
  %i64 = udiv i64 %i63, 4
  %i65 = mul nsw i64 %i64, 4
  %i66 = add nsw i64 %i41, %i65
  br label %loop67
loop67:
  %index67 = phi i64 [%i41, %body57], [%i115, %body67]
  %c68 = icmp slt i64 %index67, %i66
  br i1 %c68, label %body67, label %done67
body67:
  %c69 = icmp slt i64 %index67, %i61
  %i70 = select i1 %c69, i64 %index67, i64 %i61
  %i71 = mul nsw i64 %i70, %n14
  %p72 = getelementptr inbounds i32, ptr %p38, i64 %i71
  %p73 = getelementptr inbounds i32, ptr %p72, i64 %i60
  %i74 = mul nsw i64 %i60, %n22
  %p75 = getelementptr inbounds i32, ptr %p40, i64 %i70
  %p76 = getelementptr inbounds i32, ptr %p75, i64 %i74
  %p77 = getelementptr inbounds i32, ptr %p73, i64 32
  call void @llvm.prefetch.p0(ptr %p77, i32 0, i32 3, i32 1)
  %v78 = load <4 x i32>, ptr %p73, align 1
  %v79 = bitcast <4 x i32> %v78 to <4 x float>
  %p80 = getelementptr inbounds i32, ptr %p73, i64 %n14
  %p81 = getelementptr inbounds i32, ptr %p80, i64 32
  call void @llvm.prefetch.p0(ptr %p81, i32 0, i32 3, i32 1)
  %v82 = load <4 x i32>, ptr %p80, align 1
  %v83 = bitcast <4 x i32> %v82 to <4 x float>
  %i84 = mul nsw i64 2, %n14
  %p85 = getelementptr inbounds i32, ptr %p73, i64 %i84
  %p86 = getelementptr inbounds i32, ptr %p85, i64 32
  call void @llvm.prefetch.p0(ptr %p86, i32 0, i32 3, i32 1)
  %v87 = load <4 x i32>, ptr %p85, align 1
  %v88 = bitcast <4 x i32> %v87 to <4 x float>
  %i89 = mul nsw i64 3, %n14
  %p90 = getelementptr inbounds i32, ptr %p73, i64 %i89
  %p91 = getelementptr inbounds i32, ptr %p90, i64 32
  call void @llvm.prefetch.p0(ptr %p91, i32 0, i32 3, i32 1)
  %v92 = load <4 x i32>, ptr %p90, align 1
  %v93 = bitcast <4 x i32> %v92 to <4 x float>
  %v94 = shufflevector <4 x float> %v79, <4 x float> %v88, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v95 = shufflevector <4 x float> %v79, <4 x float> %v88, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v96 = shufflevector <4 x float> %v83, <4 x float> %v93, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v97 = shufflevector <4 x float> %v83, <4 x float> %v93, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v98 = shufflevector <4 x float> %v94, <4 x float> %v96, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v99 = shufflevector <4 x float> %v94, <4 x float> %v96, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v100 = shufflevector <4 x float> %v95, <4 x float> %v97, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v101 = shufflevector <4 x float> %v95, <4 x float> %v97, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %i102 = mul nsw i64 %n22, 16
  %p103 = getelementptr inbounds i32, ptr %p76, i64 %i102
  call void @llvm.prefetch.p0(ptr %p103, i32 1, i32 3, i32 1)
  store <4 x float> %v98, ptr %p76, align 4
  %p104 = getelementptr inbounds i32, ptr %p76, i64 %n22
  %i105 = mul nsw i64 %n22, 16
  %p106 = getelementptr inbounds i32, ptr %p104, i64 %i105
  call void @llvm.prefetch.p0(ptr %p106, i32 1, i32 3, i32 1)
  store <4 x float> %v99, ptr %p104, align 4
  %i107 = mul nsw i64 2, %n22
  %p108 = getelementptr inbounds i32, ptr %p76, i64 %i107
  %i109 = mul nsw i64 %n22, 16
  %p110 = getelementptr inbounds i32, ptr %p108, i64 %i109
  call void @llvm.prefetch.p0(ptr %p110, i32 1, i32 3, i32 1)
  store <4 x float> %v100, ptr %p108, align 4
  %i111 = mul nsw i64 3, %n22
  %p112 = getelementptr inbounds i32, ptr %p76, i64 %i111
  %i113 = mul nsw i64 %n22, 16
  %p114 = getelementptr inbounds i32, ptr %p112, i64 %i113
  call void @llvm.prefetch.p0(ptr %p114, i32 1, i32 3, i32 1)
  store <4 x float> %v101, ptr %p112, align 4
  %i115 = add nsw i64 %index67, 4
  br label %loop67
done67:
  %i116 = add nsw i64 %index57, 4
  br label %loop57
done57:
  %i117 = add nsw i64 %index31, 1
  br label %loop31
done31:
  ret void
}
