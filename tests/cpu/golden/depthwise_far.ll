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
  %p14 = load ptr, ptr %v13, align 8
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
  %v37 = getelementptr inbounds i64, ptr %arguments, i64 18
  %n38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i64, ptr %arguments, i64 19
  %n40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %arguments, i64 20
  %n42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %arguments, i64 21
  %n44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %arguments, i64 22
  %n46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %arguments, i64 23
  %n48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %arguments, i64 24
  %n50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %arguments, i64 25
  %n52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %arguments, i64 26
  %n54 = load i64, ptr %v53, align 8
  %i55 = add nsw i64 %n30, 3
  %i56 = udiv i64 %i55, 4
  %i57 = sub nsw i64 %n36, 1
  %i58 = add nsw i64 %n24, %i57
  %i59 = udiv i64 %i58, %n36
  %i60 = sub nsw i64 %n26, 2
  br label %loop61
loop61:
  %index61 = phi i64 [%first, %entry], [%i134, %done69]
  %c62 = icmp slt i64 %index61, %last
  br i1 %c62, label %body61, label %done61
body61:
  %i63 = udiv i64 %index61, %i59
  %i64 = urem i64 %index61, %i59
  %i65 = mul nsw i64 %i64, %n36
  %i66 = add nsw i64 %i65, %n36
  %c67 = icmp slt i64 %n24, %i66
  %i68 = select i1 %c67, i64 %n24, i64 %i66
  br label %loop69
loop69:
  %index69 = phi i64 [0, %body61], [%i133, %done71]
  %c70 = icmp slt i64 %index69, %n26
  br i1 %c70, label %body69, label %done69
body69:
  br label %loop71
loop71:
  %index71 = phi i64 [0, %body69], [%i132, %done87]
  %c72 = icmp slt i64 %index71, %i56
  br i1 %c72, label %body71, label %done71
body71:
  %i73 = mul nsw i64 %index71, 4
  %p74 = getelementptr inbounds float, ptr %p4, i64 %i73
  %p75 = getelementptr inbounds float, ptr %p4, i64 %n30
  %p76 = getelementptr inbounds float, ptr %p75, i64 %i73
  %v77 = load <4 x float>, ptr %p74, align 1
  %v78 = load <4 x float>, ptr %p76, align 1
  %i79 = mul nsw i64 2, %n30
  %p80 = getelementptr inbounds float, ptr %p4, i64 %i79
  %p81 = getelementptr inbounds float, ptr %p80, i64 %i73
  %i82 = mul nsw i64 3, %n30
  %p83 = getelementptr inbounds float, ptr %p4, i64 %i82
  %p84 = getelementptr inbounds float, ptr %p83, i64 %i73
  %v85 = load <4 x float>, ptr %p81, align 1
  %v86 = load <4 x float>, ptr %p84, align 1
  br label %loop87
loop87:
  %index87 = phi i64 [%i65, %body71], [%i131, %body87]
  %c88 = icmp slt i64 %index87, %i68
  br i1 %c88, label %body87, label %done87
body87:
  %c89 = icmp slt i64 %index69, %i60
  %i90 = select i1 %c89, i64 %index69, i64 %i60
  %i91 = sub nsw i64 %index87, %n32
  %i92 = sub nsw i64 %i90, %n34
  %i93 = mul nsw i64 %i63, %n16
  %i94 = mul nsw i64 %i91, %n18
  %i95 = mul nsw i64 %i92, 5
  %p96 = getelementptr inbounds float, ptr %p2, i64 %i93
  %p97 = getelementptr inbounds float, ptr %p96, i64 %i94
  %p98 = getelementptr inbounds float, ptr %p97, i64 %i95
  %p99 = getelementptr inbounds float, ptr %p98, i64 %i73
  %v100 = load <4 x float>, ptr %p99, align 1
  %v101 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v100, <4 x float> %v77, <4 x float> zeroinitializer)
  %p102 = getelementptr inbounds float, ptr %p99, i64 5
  %v103 = load <4 x float>, ptr %p102, align 1
  %v104 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v103, <4 x float> %v78, <4 x float> %v101)
  %v105 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v103, <4 x float> %v77, <4 x float> zeroinitializer)
  %p106 = getelementptr inbounds float, ptr %p99, i64 10
  %v107 = load <4 x float>, ptr %p106, align 1
  %v108 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v107, <4 x float> %v78, <4 x float> %v105)
  %p109 = getelementptr inbounds float, ptr %p99, i64 %n18
  %v110 = load <4 x float>, ptr %p109, align 1
  %v111 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v110, <4 x float> %v85, <4 x float> %v104)
  %p112 = getelementptr inbounds float, ptr %p109, i64 5
  %v113 = load <4 x float>, ptr %p112, align 1
  %v114 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v113, <4 x float> %v86, <4 x float> %v111)
  %v115 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v113, <4 x float> %v85, <4 x float> %v108)
  %p116 = getelementptr inbounds float, ptr %p109, i64 10
  %v117 = load <4 x float>, ptr %p116, align 1
  %v118 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v117, <4 x float> %v86, <4 x float> %v115)
  %i119 = mul nsw i64 %i63, %n20
  %i120 = mul nsw i64 %index87, %n22
  %i121 = add nsw i64 %i119, %i120
  %i122 = mul nsw i64 %i90, 5
  %i123 = add nsw i64 %i121, %i122
  %i124 = add nsw i64 %i123, %i73
  %i125 = mul nsw i64 2, %n18
  %p126 = getelementptr inbounds float, ptr %p99, i64 %i125
  call void @llvm.prefetch.p0(ptr %p126, i32 0, i32 2, i32 1)
  %p127 = getelementptr inbounds float, ptr %p126, i64 5
  call void @llvm.prefetch.p0(ptr %p127, i32 0, i32 2, i32 1)
  %p128 = getelementptr inbounds float, ptr %p8, i64 %i124
  store <4 x float> %v114, ptr %p128, align 16, !nontemporal !0
  %p129 = getelementptr inbounds float, ptr %p8, i64 %i124
  %p130 = getelementptr inbounds float, ptr %p129, i64 5
  store <4 x float> %v118, ptr %p130, align 16, !nontemporal !0
  %i131 = add nsw i64 %index87, 1
  br label %loop87
done87:
  %i132 = add nsw i64 %index71, 1
  br label %loop71
done71:
  %i133 = add nsw i64 %index69, 2
  br label %loop69
done69:
  %i134 = add nsw i64 %index61, 1
  br label %loop61
done61:
  ret void
}
!0 = !{i32 1}
