declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
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
  %i35 = add nsw i64 %n28, 3
  %i36 = udiv i64 %i35, 4
  %i37 = sub nsw i64 %n34, 1
  %i38 = add nsw i64 %n22, %i37
  %i39 = udiv i64 %i38, %n34
  %i40 = sub nsw i64 %n24, 2
  br label %loop41
loop41:
  %index41 = phi i64 [%first, %entry], [%i114, %done49]
  %c42 = icmp slt i64 %index41, %last
  br i1 %c42, label %body41, label %done41
body41:
  %i43 = udiv i64 %index41, %i39
  %i44 = urem i64 %index41, %i39
  %i45 = mul nsw i64 %i44, %n34
  %i46 = add nsw i64 %i45, %n34
  %c47 = icmp slt i64 %n22, %i46
  %i48 = select i1 %c47, i64 %n22, i64 %i46
  br label %loop49
loop49:
  %index49 = phi i64 [0, %body41], [%i113, %done51]
  %c50 = icmp slt i64 %index49, %n24
  br i1 %c50, label %body49, label %done49
body49:
  br label %loop51
loop51:
  %index51 = phi i64 [0, %body49], [%i112, %done67]
  %c52 = icmp slt i64 %index51, %i36
  br i1 %c52, label %body51, label %done51
body51:
  %i53 = mul nsw i64 %index51, 4
  %p54 = getelementptr inbounds float, ptr %p4, i64 %i53
  %p55 = getelementptr inbounds float, ptr %p4, i64 %n28
  %p56 = getelementptr inbounds float, ptr %p55, i64 %i53
  %v57 = load <4 x float>, ptr %p54, align 1
  %v58 = load <4 x float>, ptr %p56, align 1
  %i59 = mul nsw i64 2, %n28
  %p60 = getelementptr inbounds float, ptr %p4, i64 %i59
  %p61 = getelementptr inbounds float, ptr %p60, i64 %i53
  %i62 = mul nsw i64 3, %n28
  %p63 = getelementptr inbounds float, ptr %p4, i64 %i62
  %p64 = getelementptr inbounds float, ptr %p63, i64 %i53
  %v65 = load <4 x float>, ptr %p61, align 1
  %v66 = load <4 x float>, ptr %p64, align 1
  br label %loop67
loop67:
  %index67 = phi i64 [%i45, %body51], [%i111, %body67]
  %c68 = icmp slt i64 %index67, %i48
  br i1 %c68, label %body67, label %done67
body67:
  %c69 = icmp slt i64 %index49, %i40
  %i70 = select i1 %c69, i64 %index49, i64 %i40
  %i71 = sub nsw i64 %index67, %n30
  %i72 = sub nsw i64 %i70, %n32
  %i73 = mul nsw i64 %i43, %n14
  %i74 = mul nsw i64 %i71, %n16
  %i75 = mul nsw i64 %i72, 5
  %p76 = getelementptr inbounds float, ptr %p2, i64 %i73
  %p77 = getelementptr inbounds float, ptr %p76, i64 %i74
  %p78 = getelementptr inbounds float, ptr %p77, i64 %i75
  %p79 = getelementptr inbounds float, ptr %p78, i64 %i53
  %v80 = load <4 x float>, ptr %p79, align 1
  %v81 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v80, <4 x float> %v57, <4 x float> zeroinitializer)
  %p82 = getelementptr inbounds float, ptr %p79, i64 5
  %v83 = load <4 x float>, ptr %p82, align 1
  %v84 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v83, <4 x float> %v58, <4 x float> %v81)
  %v85 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v83, <4 x float> %v57, <4 x float> zeroinitializer)
  %p86 = getelementptr inbounds float, ptr %p79, i64 10
  %v87 = load <4 x float>, ptr %p86, align 1
  %v88 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v87, <4 x float> %v58, <4 x float> %v85)
  %p89 = getelementptr inbounds float, ptr %p79, i64 %n16
  %v90 = load <4 x float>, ptr %p89, align 1
  %v91 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v90, <4 x float> %v65, <4 x float> %v84)
  %p92 = getelementptr inbounds float, ptr %p89, i64 5
  %v93 = load <4 x float>, ptr %p92, align 1
  %v94 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v93, <4 x float> %v66, <4 x float> %v91)
  %v95 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v93, <4 x float> %v65, <4 x float> %v88)
  %p96 = getelementptr inbounds float, ptr %p89, i64 10
  %v97 = load <4 x float>, ptr %p96, align 1
  %v98 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v97, <4 x float> %v66, <4 x float> %v95)
  %i99 = mul nsw i64 %i43, %n18
  %i100 = mul nsw i64 %index67, %n20
  %i101 = add nsw i64 %i99, %i100
  %i102 = mul nsw i64 %i70, 5
  %i103 = add nsw i64 %i101, %i102
  %i104 = add nsw i64 %i103, %i53
  %i105 = mul nsw i64 2, %n16
  %p106 = getelementptr inbounds float, ptr %p79, i64 %i105
  call void @llvm.prefetch.p0(ptr %p106, i32 0, i32 2, i32 1)
  %p107 = getelementptr inbounds float, ptr %p106, i64 5
  call void @llvm.prefetch.p0(ptr %p107, i32 0, i32 2, i32 1)
  %p108 = getelementptr inbounds float, ptr %p8, i64 %i104
  store <4 x float> %v94, ptr %p108, align 16, !nontemporal !0
  %p109 = getelementptr inbounds float, ptr %p8, i64 %i104
  %p110 = getelementptr inbounds float, ptr %p109, i64 5
  store <4 x float> %v98, ptr %p110, align 16, !nontemporal !0
  %i111 = add nsw i64 %index67, 1
  br label %loop67
done67:
  %i112 = add nsw i64 %index51, 1
  br label %loop51
done51:
  %i113 = add nsw i64 %index49, 2
  br label %loop49
done49:
  %i114 = add nsw i64 %index41, 1
  br label %loop41
done41:
  ret void
}
!0 = !{i32 1}
