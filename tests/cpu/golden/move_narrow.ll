declare <4 x i32> @llvm.masked.load.v4i32.p0(ptr, i32, <4 x i1>, <4 x i32>)
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
  %index31 = phi i64 [%first, %entry], [%i107, %done65]
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
  %c51 = icmp sgt i64 %n10, 0
  %i52 = select i1 %c51, i64 %n10, i64 0
  %c53 = icmp slt i64 %i52, 4
  %i54 = select i1 %c53, i64 %i52, i64 4
  %v55 = trunc i64 %i54 to i32
  %v56 = insertelement <4 x i32> poison, i32 %v55, i64 0
  %v57 = shufflevector <4 x i32> %v56, <4 x i32> poison, <4 x i32> zeroinitializer
  %m58 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v57
  %i59 = sub nsw i64 %i45, 4
  %i60 = add nsw i64 %i45, 3
  %i61 = sub nsw i64 %i60, %i41
  %i62 = udiv i64 %i61, 4
  %i63 = mul nsw i64 %i62, 4
  %i64 = add nsw i64 %i41, %i63
  br label %loop65
loop65:
  %index65 = phi i64 [%i41, %body31], [%i106, %after105]
  %c66 = icmp slt i64 %index65, %i64
  br i1 %c66, label %body65, label %done65
body65:
  %c67 = icmp slt i64 %index65, %i59
  %i68 = select i1 %c67, i64 %index65, i64 %i59
  %i69 = mul nsw i64 %i68, %n14
  %p70 = getelementptr inbounds i32, ptr %p38, i64 %i69
  %p71 = getelementptr inbounds i32, ptr %p40, i64 %i68
  %v72 = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %p70, i32 1, <4 x i1> %m58, <4 x i32> zeroinitializer)
  %v73 = bitcast <4 x i32> %v72 to <4 x float>
  %p74 = getelementptr inbounds i32, ptr %p70, i64 %n14
  %v75 = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %p74, i32 1, <4 x i1> %m58, <4 x i32> zeroinitializer)
  %v76 = bitcast <4 x i32> %v75 to <4 x float>
  %i77 = mul nsw i64 2, %n14
  %p78 = getelementptr inbounds i32, ptr %p70, i64 %i77
  %v79 = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %p78, i32 1, <4 x i1> %m58, <4 x i32> zeroinitializer)
  %v80 = bitcast <4 x i32> %v79 to <4 x float>
  %i81 = mul nsw i64 3, %n14
  %p82 = getelementptr inbounds i32, ptr %p70, i64 %i81
  %v83 = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %p82, i32 1, <4 x i1> %m58, <4 x i32> zeroinitializer)
  %v84 = bitcast <4 x i32> %v83 to <4 x float>
  %v85 = shufflevector <4 x float> %v73, <4 x float> %v80, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v86 = shufflevector <4 x float> %v73, <4 x float> %v80, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v87 = shufflevector <4 x float> %v76, <4 x float> %v84, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v88 = shufflevector <4 x float> %v76, <4 x float> %v84, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v89 = shufflevector <4 x float> %v85, <4 x float> %v87, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v90 = shufflevector <4 x float> %v85, <4 x float> %v87, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v91 = shufflevector <4 x float> %v86, <4 x float> %v88, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v92 = shufflevector <4 x float> %v86, <4 x float> %v88, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %c93 = icmp sgt i64 %n10, 0
  br i1 %c93, label %then94, label %after94
then94:
  store <4 x float> %v89, ptr %p71, align 4
  br label %after94
after94:
  %p95 = getelementptr inbounds i32, ptr %p71, i64 %n22
  %c96 = icmp sgt i64 %n10, 1
  br i1 %c96, label %then97, label %after97
then97:
  store <4 x float> %v90, ptr %p95, align 4
  br label %after97
after97:
  %i98 = mul nsw i64 2, %n22
  %p99 = getelementptr inbounds i32, ptr %p71, i64 %i98
  %c100 = icmp sgt i64 %n10, 2
  br i1 %c100, label %then101, label %after101
then101:
  store <4 x float> %v91, ptr %p99, align 4
  br label %after101
after101:
  %i102 = mul nsw i64 3, %n22
  %p103 = getelementptr inbounds i32, ptr %p71, i64 %i102
  %c104 = icmp sgt i64 %n10, 3
  br i1 %c104, label %then105, label %after105
then105:
  store <4 x float> %v92, ptr %p103, align 4
  br label %after105
after105:
  %i106 = add nsw i64 %index65, 4
  br label %loop65
done65:
  %i107 = add nsw i64 %index31, 1
  br label %loop31
done31:
  ret void
}
