declare <4 x i32> @llvm.masked.load.v4i32.p0(ptr, i32, <4 x i1>, <4 x i32>)
declare void @llvm.masked.store.v4i32.p0(<4 x i32>, ptr, i32, <4 x i1>)
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
  %index31 = phi i64 [%first, %entry], [%i118, %after75]
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
  %i51 = sub nsw i64 %i50, %i46
  %i52 = udiv i64 %i51, 4
  %i53 = mul nsw i64 %i52, 4
  %i54 = add nsw i64 %i46, %i53
  br label %loop55
loop55:
  %index55 = phi i64 [%i46, %body31], [%i72, %body55]
  %c56 = icmp slt i64 %index55, %i54
  br i1 %c56, label %body55, label %done55
body55:
  %i57 = sub nsw i64 %i50, %index55
  %p58 = getelementptr inbounds i32, ptr %p38, i64 %index55
  %p59 = getelementptr inbounds i32, ptr %p38, i64 %n14
  %p60 = getelementptr inbounds i32, ptr %p59, i64 %index55
  %i61 = mul nsw i64 %index55, 2
  %p62 = getelementptr inbounds i32, ptr %p40, i64 %i61
  %i63 = mul nsw i64 %index55, 2
  %p64 = getelementptr inbounds i32, ptr %p40, i64 %i63
  %p65 = getelementptr inbounds i32, ptr %p64, i64 4
  %v66 = load <4 x i32>, ptr %p58, align 1
  %v67 = load <4 x i32>, ptr %p60, align 1
  %v68 = shufflevector <4 x i32> %v66, <4 x i32> %v66, <4 x i32> <i32 4, i32 0, i32 5, i32 0>
  %v69 = shufflevector <4 x i32> %v68, <4 x i32> %v67, <4 x i32> <i32 0, i32 4, i32 2, i32 5>
  %v70 = shufflevector <4 x i32> %v66, <4 x i32> %v66, <4 x i32> <i32 6, i32 0, i32 7, i32 0>
  %v71 = shufflevector <4 x i32> %v70, <4 x i32> %v67, <4 x i32> <i32 0, i32 6, i32 2, i32 7>
  store <4 x i32> %v69, ptr %p62, align 1
  store <4 x i32> %v71, ptr %p65, align 1
  %i72 = add nsw i64 %index55, 4
  br label %loop55
done55:
  %i73 = sub nsw i64 %i50, %i54
  %c74 = icmp sgt i64 %i73, 0
  br i1 %c74, label %then75, label %after75
then75:
  %c76 = icmp sgt i64 %i73, 0
  %i77 = select i1 %c76, i64 %i73, i64 0
  %c78 = icmp slt i64 %i77, 4
  %i79 = select i1 %c78, i64 %i77, i64 4
  %v80 = trunc i64 %i79 to i32
  %v81 = insertelement <4 x i32> poison, i32 %v80, i64 0
  %v82 = shufflevector <4 x i32> %v81, <4 x i32> poison, <4 x i32> zeroinitializer
  %m83 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v82
  %i84 = sub nsw i64 %i50, %i54
  %p85 = getelementptr inbounds i32, ptr %p38, i64 %i54
  %p86 = getelementptr inbounds i32, ptr %p38, i64 %n14
  %p87 = getelementptr inbounds i32, ptr %p86, i64 %i54
  %i88 = mul nsw i64 %i54, 2
  %p89 = getelementptr inbounds i32, ptr %p40, i64 %i88
  %i90 = mul nsw i64 %i84, 2
  %c91 = icmp sgt i64 %i90, 0
  %i92 = select i1 %c91, i64 %i90, i64 0
  %c93 = icmp slt i64 %i92, 4
  %i94 = select i1 %c93, i64 %i92, i64 4
  %v95 = trunc i64 %i94 to i32
  %v96 = insertelement <4 x i32> poison, i32 %v95, i64 0
  %v97 = shufflevector <4 x i32> %v96, <4 x i32> poison, <4 x i32> zeroinitializer
  %m98 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v97
  %i99 = mul nsw i64 %i54, 2
  %p100 = getelementptr inbounds i32, ptr %p40, i64 %i99
  %p101 = getelementptr inbounds i32, ptr %p100, i64 4
  %i102 = mul nsw i64 %i84, 2
  %i103 = sub nsw i64 %i102, 4
  %c104 = icmp sgt i64 %i103, 0
  %i105 = select i1 %c104, i64 %i103, i64 0
  %c106 = icmp slt i64 %i105, 4
  %i107 = select i1 %c106, i64 %i105, i64 4
  %v108 = trunc i64 %i107 to i32
  %v109 = insertelement <4 x i32> poison, i32 %v108, i64 0
  %v110 = shufflevector <4 x i32> %v109, <4 x i32> poison, <4 x i32> zeroinitializer
  %m111 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v110
  %v112 = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %p85, i32 1, <4 x i1> %m83, <4 x i32> zeroinitializer)
  %v113 = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %p87, i32 1, <4 x i1> %m83, <4 x i32> zeroinitializer)
  %v114 = shufflevector <4 x i32> %v112, <4 x i32> %v112, <4 x i32> <i32 4, i32 0, i32 5, i32 0>
  %v115 = shufflevector <4 x i32> %v114, <4 x i32> %v113, <4 x i32> <i32 0, i32 4, i32 2, i32 5>
  %v116 = shufflevector <4 x i32> %v112, <4 x i32> %v112, <4 x i32> <i32 6, i32 0, i32 7, i32 0>
  %v117 = shufflevector <4 x i32> %v116, <4 x i32> %v113, <4 x i32> <i32 0, i32 6, i32 2, i32 7>
  call void @llvm.masked.store.v4i32.p0(<4 x i32> %v115, ptr %p89, i32 1, <4 x i1> %m98)
  call void @llvm.masked.store.v4i32.p0(<4 x i32> %v117, ptr %p101, i32 1, <4 x i1> %m111)
  br label %after75
after75:
  %i118 = add nsw i64 %index31, 1
  br label %loop31
done31:
  ret void
}
