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
  %index31 = phi i64 [%first, %entry], [%i105, %done57]
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
  %index57 = phi i64 [%i46, %body31], [%i104, %done67]
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
  %index67 = phi i64 [%i41, %body57], [%i103, %body67]
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
  %v77 = load <4 x i32>, ptr %p73, align 1
  %v78 = bitcast <4 x i32> %v77 to <4 x float>
  %p79 = getelementptr inbounds i32, ptr %p73, i64 %n14
  %v80 = load <4 x i32>, ptr %p79, align 1
  %v81 = bitcast <4 x i32> %v80 to <4 x float>
  %i82 = mul nsw i64 2, %n14
  %p83 = getelementptr inbounds i32, ptr %p73, i64 %i82
  %v84 = load <4 x i32>, ptr %p83, align 1
  %v85 = bitcast <4 x i32> %v84 to <4 x float>
  %i86 = mul nsw i64 3, %n14
  %p87 = getelementptr inbounds i32, ptr %p73, i64 %i86
  %v88 = load <4 x i32>, ptr %p87, align 1
  %v89 = bitcast <4 x i32> %v88 to <4 x float>
  %v90 = shufflevector <4 x float> %v78, <4 x float> %v85, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v91 = shufflevector <4 x float> %v78, <4 x float> %v85, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v92 = shufflevector <4 x float> %v81, <4 x float> %v89, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v93 = shufflevector <4 x float> %v81, <4 x float> %v89, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v94 = shufflevector <4 x float> %v90, <4 x float> %v92, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v95 = shufflevector <4 x float> %v90, <4 x float> %v92, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v96 = shufflevector <4 x float> %v91, <4 x float> %v93, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v97 = shufflevector <4 x float> %v91, <4 x float> %v93, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  store <4 x float> %v94, ptr %p76, align 4
  %p98 = getelementptr inbounds i32, ptr %p76, i64 %n22
  store <4 x float> %v95, ptr %p98, align 4
  %i99 = mul nsw i64 2, %n22
  %p100 = getelementptr inbounds i32, ptr %p76, i64 %i99
  store <4 x float> %v96, ptr %p100, align 4
  %i101 = mul nsw i64 3, %n22
  %p102 = getelementptr inbounds i32, ptr %p76, i64 %i101
  store <4 x float> %v97, ptr %p102, align 4
  %i103 = add nsw i64 %index67, 4
  br label %loop67
done67:
  %i104 = add nsw i64 %index57, 4
  br label %loop57
done57:
  %i105 = add nsw i64 %index31, 1
  br label %loop31
done31:
  ret void
}
