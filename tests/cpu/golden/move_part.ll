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
  %index31 = phi i64 [%first, %entry], [%i152, %after87]
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
  %index55 = phi i64 [%i46, %body31], [%i84, %body55]
  %c56 = icmp slt i64 %index55, %i54
  br i1 %c56, label %body55, label %done55
body55:
  %i57 = sub nsw i64 %i50, %index55
  %p58 = getelementptr inbounds i32, ptr %p40, i64 %index55
  %p59 = getelementptr inbounds i32, ptr %p40, i64 %n20
  %p60 = getelementptr inbounds i32, ptr %p59, i64 %index55
  %i61 = mul nsw i64 2, %n20
  %p62 = getelementptr inbounds i32, ptr %p40, i64 %i61
  %p63 = getelementptr inbounds i32, ptr %p62, i64 %index55
  %i64 = mul nsw i64 %index55, 3
  %p65 = getelementptr inbounds i32, ptr %p38, i64 %i64
  %i66 = mul nsw i64 %index55, 3
  %p67 = getelementptr inbounds i32, ptr %p38, i64 %i66
  %p68 = getelementptr inbounds i32, ptr %p67, i64 4
  %i69 = mul nsw i64 %index55, 3
  %p70 = getelementptr inbounds i32, ptr %p38, i64 %i69
  %p71 = getelementptr inbounds i32, ptr %p70, i64 8
  %v72 = load <4 x i32>, ptr %p65, align 1
  %v73 = load <4 x i32>, ptr %p68, align 1
  %v74 = load <4 x i32>, ptr %p71, align 1
  %v75 = shufflevector <4 x i32> %v72, <4 x i32> %v72, <4 x i32> <i32 4, i32 7, i32 0, i32 0>
  %v76 = shufflevector <4 x i32> %v75, <4 x i32> %v73, <4 x i32> <i32 0, i32 1, i32 6, i32 0>
  %v77 = shufflevector <4 x i32> %v76, <4 x i32> %v74, <4 x i32> <i32 0, i32 1, i32 2, i32 5>
  %v78 = shufflevector <4 x i32> %v72, <4 x i32> %v72, <4 x i32> <i32 5, i32 0, i32 0, i32 0>
  %v79 = shufflevector <4 x i32> %v78, <4 x i32> %v73, <4 x i32> <i32 0, i32 4, i32 7, i32 0>
  %v80 = shufflevector <4 x i32> %v79, <4 x i32> %v74, <4 x i32> <i32 0, i32 1, i32 2, i32 6>
  %v81 = shufflevector <4 x i32> %v72, <4 x i32> %v72, <4 x i32> <i32 6, i32 0, i32 0, i32 0>
  %v82 = shufflevector <4 x i32> %v81, <4 x i32> %v73, <4 x i32> <i32 0, i32 5, i32 0, i32 0>
  %v83 = shufflevector <4 x i32> %v82, <4 x i32> %v74, <4 x i32> <i32 0, i32 1, i32 4, i32 7>
  store <4 x i32> %v77, ptr %p58, align 1
  store <4 x i32> %v80, ptr %p60, align 1
  store <4 x i32> %v83, ptr %p63, align 1
  %i84 = add nsw i64 %index55, 4
  br label %loop55
done55:
  %i85 = sub nsw i64 %i50, %i54
  %c86 = icmp sgt i64 %i85, 0
  br i1 %c86, label %then87, label %after87
then87:
  %c88 = icmp sgt i64 %i85, 0
  %i89 = select i1 %c88, i64 %i85, i64 0
  %c90 = icmp slt i64 %i89, 4
  %i91 = select i1 %c90, i64 %i89, i64 4
  %v92 = trunc i64 %i91 to i32
  %v93 = insertelement <4 x i32> poison, i32 %v92, i64 0
  %v94 = shufflevector <4 x i32> %v93, <4 x i32> poison, <4 x i32> zeroinitializer
  %m95 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v94
  %i96 = sub nsw i64 %i50, %i54
  %p97 = getelementptr inbounds i32, ptr %p40, i64 %i54
  %p98 = getelementptr inbounds i32, ptr %p40, i64 %n20
  %p99 = getelementptr inbounds i32, ptr %p98, i64 %i54
  %i100 = mul nsw i64 2, %n20
  %p101 = getelementptr inbounds i32, ptr %p40, i64 %i100
  %p102 = getelementptr inbounds i32, ptr %p101, i64 %i54
  %i103 = mul nsw i64 %i54, 3
  %p104 = getelementptr inbounds i32, ptr %p38, i64 %i103
  %i105 = mul nsw i64 %i96, 3
  %c106 = icmp sgt i64 %i105, 0
  %i107 = select i1 %c106, i64 %i105, i64 0
  %c108 = icmp slt i64 %i107, 4
  %i109 = select i1 %c108, i64 %i107, i64 4
  %v110 = trunc i64 %i109 to i32
  %v111 = insertelement <4 x i32> poison, i32 %v110, i64 0
  %v112 = shufflevector <4 x i32> %v111, <4 x i32> poison, <4 x i32> zeroinitializer
  %m113 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v112
  %i114 = mul nsw i64 %i54, 3
  %p115 = getelementptr inbounds i32, ptr %p38, i64 %i114
  %p116 = getelementptr inbounds i32, ptr %p115, i64 4
  %i117 = mul nsw i64 %i96, 3
  %i118 = sub nsw i64 %i117, 4
  %c119 = icmp sgt i64 %i118, 0
  %i120 = select i1 %c119, i64 %i118, i64 0
  %c121 = icmp slt i64 %i120, 4
  %i122 = select i1 %c121, i64 %i120, i64 4
  %v123 = trunc i64 %i122 to i32
  %v124 = insertelement <4 x i32> poison, i32 %v123, i64 0
  %v125 = shufflevector <4 x i32> %v124, <4 x i32> poison, <4 x i32> zeroinitializer
  %m126 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v125
  %i127 = mul nsw i64 %i54, 3
  %p128 = getelementptr inbounds i32, ptr %p38, i64 %i127
  %p129 = getelementptr inbounds i32, ptr %p128, i64 8
  %i130 = mul nsw i64 %i96, 3
  %i131 = sub nsw i64 %i130, 8
  %c132 = icmp sgt i64 %i131, 0
  %i133 = select i1 %c132, i64 %i131, i64 0
  %c134 = icmp slt i64 %i133, 4
  %i135 = select i1 %c134, i64 %i133, i64 4
  %v136 = trunc i64 %i135 to i32
  %v137 = insertelement <4 x i32> poison, i32 %v136, i64 0
  %v138 = shufflevector <4 x i32> %v137, <4 x i32> poison, <4 x i32> zeroinitializer
  %m139 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v138
  %v140 = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %p104, i32 1, <4 x i1> %m113, <4 x i32> zeroinitializer)
  %v141 = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %p116, i32 1, <4 x i1> %m126, <4 x i32> zeroinitializer)
  %v142 = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %p129, i32 1, <4 x i1> %m139, <4 x i32> zeroinitializer)
  %v143 = shufflevector <4 x i32> %v140, <4 x i32> %v140, <4 x i32> <i32 4, i32 7, i32 0, i32 0>
  %v144 = shufflevector <4 x i32> %v143, <4 x i32> %v141, <4 x i32> <i32 0, i32 1, i32 6, i32 0>
  %v145 = shufflevector <4 x i32> %v144, <4 x i32> %v142, <4 x i32> <i32 0, i32 1, i32 2, i32 5>
  %v146 = shufflevector <4 x i32> %v140, <4 x i32> %v140, <4 x i32> <i32 5, i32 0, i32 0, i32 0>
  %v147 = shufflevector <4 x i32> %v146, <4 x i32> %v141, <4 x i32> <i32 0, i32 4, i32 7, i32 0>
  %v148 = shufflevector <4 x i32> %v147, <4 x i32> %v142, <4 x i32> <i32 0, i32 1, i32 2, i32 6>
  %v149 = shufflevector <4 x i32> %v140, <4 x i32> %v140, <4 x i32> <i32 6, i32 0, i32 0, i32 0>
  %v150 = shufflevector <4 x i32> %v149, <4 x i32> %v141, <4 x i32> <i32 0, i32 5, i32 0, i32 0>
  %v151 = shufflevector <4 x i32> %v150, <4 x i32> %v142, <4 x i32> <i32 0, i32 1, i32 4, i32 7>
  call void @llvm.masked.store.v4i32.p0(<4 x i32> %v145, ptr %p97, i32 1, <4 x i1> %m95)
  call void @llvm.masked.store.v4i32.p0(<4 x i32> %v148, ptr %p99, i32 1, <4 x i1> %m95)
  call void @llvm.masked.store.v4i32.p0(<4 x i32> %v151, ptr %p102, i32 1, <4 x i1> %m95)
  br label %after87
after87:
  %i152 = add nsw i64 %index31, 1
  br label %loop31
done31:
  ret void
}
