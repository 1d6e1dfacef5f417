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
  br label %loop29
loop29:
  %index29 = phi i64 [%first, %entry], [%i116, %done85]
  %c30 = icmp slt i64 %index29, %last
  br i1 %c30, label %body29, label %done29
body29:
  %i31 = mul nsw i64 %index29, %n28
  %i32 = add nsw i64 %i31, %n28
  %c33 = icmp slt i64 %i32, %n20
  %i34 = select i1 %c33, i64 %i32, i64 %n20
  %i35 = mul nsw i64 %index29, %n26
  %p36 = getelementptr inbounds float, ptr %p8, i64 %i35
  %i37 = udiv i64 %n26, 4
  %i38 = mul nsw i64 %i37, 4
  br label %loop39
loop39:
  %index39 = phi i64 [0, %body29], [%i84, %done42]
  %c40 = icmp slt i64 %index39, %i38
  br i1 %c40, label %body39, label %done39
body39:
  %i41 = mul nsw i64 %index39, 4
  br label %loop42
loop42:
  %index42 = phi i64 [%i31, %body39], [%i72, %done44]
  %carried42_0 = phi <4 x float> [zeroinitializer, %body39], [%carried44_0, %done44]
  %carried42_1 = phi <4 x float> [zeroinitializer, %body39], [%carried44_1, %done44]
  %carried42_2 = phi <4 x float> [zeroinitializer, %body39], [%carried44_2, %done44]
  %carried42_3 = phi <4 x float> [zeroinitializer, %body39], [%carried44_3, %done44]
  %c43 = icmp slt i64 %index42, %i34
  br i1 %c43, label %body42, label %done42
body42:
  br label %loop44
loop44:
  %index44 = phi i64 [0, %body42], [%i71, %done51]
  %carried44_0 = phi <4 x float> [%carried42_0, %body42], [%v67, %done51]
  %carried44_1 = phi <4 x float> [%carried42_1, %body42], [%v68, %done51]
  %carried44_2 = phi <4 x float> [%carried42_2, %body42], [%v69, %done51]
  %carried44_3 = phi <4 x float> [%carried42_3, %body42], [%v70, %done51]
  %c45 = icmp slt i64 %index44, %n22
  br i1 %c45, label %body44, label %done44
body44:
  %i46 = mul nsw i64 %index42, %n12
  %i47 = mul nsw i64 %index44, %n14
  %p48 = getelementptr inbounds float, ptr %p2, i64 %i41
  %p49 = getelementptr inbounds float, ptr %p48, i64 %i46
  %p50 = getelementptr inbounds float, ptr %p49, i64 %i47
  br label %loop51
loop51:
  %index51 = phi i64 [0, %body44], [%i66, %body51]
  %carried51_0 = phi <4 x float> [zeroinitializer, %body44], [%v56, %body51]
  %carried51_1 = phi <4 x float> [zeroinitializer, %body44], [%v59, %body51]
  %carried51_2 = phi <4 x float> [zeroinitializer, %body44], [%v62, %body51]
  %carried51_3 = phi <4 x float> [zeroinitializer, %body44], [%v65, %body51]
  %c52 = icmp slt i64 %index51, %n24
  br i1 %c52, label %body51, label %done51
body51:
  %i53 = mul nsw i64 %index51, 12
  %p54 = getelementptr inbounds float, ptr %p50, i64 %i53
  %v55 = load <4 x float>, ptr %p54, align 1
  %v56 = fadd <4 x float> %carried51_0, %v55
  %p57 = getelementptr inbounds float, ptr %p54, i64 4
  %v58 = load <4 x float>, ptr %p57, align 1
  %v59 = fadd <4 x float> %carried51_1, %v58
  %p60 = getelementptr inbounds float, ptr %p54, i64 8
  %v61 = load <4 x float>, ptr %p60, align 1
  %v62 = fadd <4 x float> %carried51_2, %v61
  %p63 = getelementptr inbounds float, ptr %p54, i64 12
  %v64 = load <4 x float>, ptr %p63, align 1
  %v65 = fadd <4 x float> %carried51_3, %v64
  %i66 = add nsw i64 %index51, 1
  br label %loop51
done51:
  %v67 = fadd <4 x float> %carried44_0, %carried51_0
  %v68 = fadd <4 x float> %carried44_1, %carried51_1
  %v69 = fadd <4 x float> %carried44_2, %carried51_2
  %v70 = fadd <4 x float> %carried44_3, %carried51_3
  %i71 = add nsw i64 %index44, 1
  br label %loop44
done44:
  %i72 = add nsw i64 %index42, 1
  br label %loop42
done42:
  %v73 = shufflevector <4 x float> %carried42_0, <4 x float> %carried42_1, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v74 = shufflevector <4 x float> %carried42_0, <4 x float> %carried42_1, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v75 = fadd <4 x float> %v73, %v74
  %v76 = shufflevector <4 x float> %carried42_2, <4 x float> %carried42_3, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v77 = shufflevector <4 x float> %carried42_2, <4 x float> %carried42_3, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v78 = fadd <4 x float> %v76, %v77
  %v79 = shufflevector <4 x float> %v75, <4 x float> %v78, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v80 = shufflevector <4 x float> %v75, <4 x float> %v78, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v81 = fadd <4 x float> %v79, %v80
  %v82 = shufflevector <4 x float> %v81, <4 x float> %v81, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %p83 = getelementptr inbounds float, ptr %p36, i64 %index39
  store <4 x float> %v82, ptr %p83, align 4
  %i84 = add nsw i64 %index39, 4
  br label %loop39
done39:
  br label %loop85
loop85:
  %index85 = phi i64 [%i38, %done39], [%i115, %done88]
  %c86 = icmp slt i64 %index85, %n26
  br i1 %c86, label %body85, label %done85
body85:
  %i87 = mul nsw i64 %index85, 4
  br label %loop88
loop88:
  %index88 = phi i64 [%i31, %body85], [%i106, %done90]
  %carried88_0 = phi <4 x float> [zeroinitializer, %body85], [%carried90_0, %done90]
  %c89 = icmp slt i64 %index88, %i34
  br i1 %c89, label %body88, label %done88
body88:
  br label %loop90
loop90:
  %index90 = phi i64 [0, %body88], [%i105, %done97]
  %carried90_0 = phi <4 x float> [%carried88_0, %body88], [%v104, %done97]
  %c91 = icmp slt i64 %index90, %n22
  br i1 %c91, label %body90, label %done90
body90:
  %i92 = mul nsw i64 %index88, %n12
  %i93 = mul nsw i64 %index90, %n14
  %p94 = getelementptr inbounds float, ptr %p2, i64 %i87
  %p95 = getelementptr inbounds float, ptr %p94, i64 %i92
  %p96 = getelementptr inbounds float, ptr %p95, i64 %i93
  br label %loop97
loop97:
  %index97 = phi i64 [0, %body90], [%i103, %body97]
  %carried97_0 = phi <4 x float> [zeroinitializer, %body90], [%v102, %body97]
  %c98 = icmp slt i64 %index97, %n24
  br i1 %c98, label %body97, label %done97
body97:
  %i99 = mul nsw i64 %index97, 12
  %p100 = getelementptr inbounds float, ptr %p96, i64 %i99
  %v101 = load <4 x float>, ptr %p100, align 1
  %v102 = fadd <4 x float> %carried97_0, %v101
  %i103 = add nsw i64 %index97, 1
  br label %loop97
done97:
  %v104 = fadd <4 x float> %carried90_0, %carried97_0
  %i105 = add nsw i64 %index90, 1
  br label %loop90
done90:
  %i106 = add nsw i64 %index88, 1
  br label %loop88
done88:
  %v107 = shufflevector <4 x float> %carried88_0, <4 x float> %carried88_0, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v108 = shufflevector <4 x float> %carried88_0, <4 x float> %carried88_0, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v109 = fadd <4 x float> %v107, %v108
  %v110 = shufflevector <4 x float> %v109, <4 x float> %v109, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v111 = shufflevector <4 x float> %v109, <4 x float> %v109, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v112 = fadd <4 x float> %v110, %v111
  %v113 = extractelement <4 x float> %v112, i64 0
  %p114 = getelementptr inbounds float, ptr %p36, i64 %index85
  store float %v113, ptr %p114, align 4
  %i115 = add nsw i64 %index85, 1
  br label %loop85
done85:
  %i116 = add nsw i64 %index29, 1
  br label %loop29
done29:
  ret void
}
