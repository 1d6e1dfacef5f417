declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
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
  %v55 = getelementptr inbounds i64, ptr %arguments, i64 27
  %n56 = load i64, ptr %v55, align 8
  %i57 = sub nsw i64 %n36, 1
  %i58 = add nsw i64 %n24, %i57
  %i59 = udiv i64 %i58, %n36
  %i60 = sub nsw i64 %n26, 2
  %i61 = sub nsw i64 %n38, 1
  %i62 = add nsw i64 %n28, %i61
  %i63 = udiv i64 %i62, %n38
  br label %loop64
loop64:
  %index64 = phi i64 [%first, %entry], [%i147, %done78]
  %c65 = icmp slt i64 %index64, %last
  br i1 %c65, label %body64, label %done64
body64:
  %i66 = udiv i64 %index64, %i63
  %i67 = urem i64 %index64, %i63
  %i68 = udiv i64 %i66, %i59
  %i69 = urem i64 %i66, %i59
  %i70 = mul nsw i64 %i67, %n38
  %i71 = add nsw i64 %i70, %n38
  %c72 = icmp slt i64 %n28, %i71
  %i73 = select i1 %c72, i64 %n28, i64 %i71
  %i74 = mul nsw i64 %i69, %n36
  %i75 = add nsw i64 %i74, %n36
  %c76 = icmp slt i64 %n24, %i75
  %i77 = select i1 %c76, i64 %n24, i64 %i75
  br label %loop78
loop78:
  %index78 = phi i64 [%i74, %body64], [%i146, %done80]
  %c79 = icmp slt i64 %index78, %i77
  br i1 %c79, label %body78, label %done78
body78:
  br label %loop80
loop80:
  %index80 = phi i64 [0, %body78], [%i145, %done82]
  %c81 = icmp slt i64 %index80, %n26
  br i1 %c81, label %body80, label %done80
body80:
  br label %loop82
loop82:
  %index82 = phi i64 [%i70, %body80], [%i144, %done124]
  %c83 = icmp slt i64 %index82, %i73
  br i1 %c83, label %body82, label %done82
body82:
  %c84 = icmp slt i64 %index80, %i60
  %i85 = select i1 %c84, i64 %index80, i64 %i60
  %i86 = mul nsw i64 %index82, 4
  %i87 = udiv i64 %i86, 4
  %i88 = mul nsw i64 %i68, %n16
  %i89 = mul nsw i64 %index78, 2
  %i90 = sub nsw i64 %i89, %n32
  %i91 = mul nsw i64 %i90, %n18
  %i92 = mul nsw i64 %i85, 2
  %i93 = sub nsw i64 %i92, %n34
  %i94 = mul nsw i64 %i93, 4
  %p95 = getelementptr inbounds float, ptr %p2, i64 %i88
  %p96 = getelementptr inbounds float, ptr %p95, i64 %i91
  %p97 = getelementptr inbounds float, ptr %p96, i64 %i94
  %p98 = getelementptr inbounds float, ptr %p97, i64 %i87
  %i99 = mul nsw i64 %n30, 4
  %i100 = mul nsw i64 %index82, %i99
  %p101 = getelementptr inbounds float, ptr %p4, i64 %i100
  %i102 = mul nsw i64 %i68, %n20
  %i103 = mul nsw i64 %index78, %n22
  %i104 = add nsw i64 %i102, %i103
  %i105 = mul nsw i64 %i85, 4
  %i106 = add nsw i64 %i104, %i105
  %i107 = add nsw i64 %i106, %i86
  %i108 = sub nsw i64 %n30, 1
  %i109 = add nsw i64 %i108, 1
  %i110 = mul nsw i64 %i109, %n18
  %p111 = getelementptr inbounds float, ptr %p98, i64 %i110
  call void @llvm.prefetch.p0(ptr %p111, i32 0, i32 2, i32 1)
  %p112 = getelementptr inbounds float, ptr %p111, i64 4
  call void @llvm.prefetch.p0(ptr %p112, i32 0, i32 2, i32 1)
  %p113 = getelementptr inbounds float, ptr %p111, i64 8
  call void @llvm.prefetch.p0(ptr %p113, i32 0, i32 2, i32 1)
  %p114 = getelementptr inbounds float, ptr %p111, i64 12
  call void @llvm.prefetch.p0(ptr %p114, i32 0, i32 2, i32 1)
  %i115 = add nsw i64 %i109, 1
  %i116 = mul nsw i64 %i115, %n18
  %p117 = getelementptr inbounds float, ptr %p98, i64 %i116
  call void @llvm.prefetch.p0(ptr %p117, i32 0, i32 2, i32 1)
  %p118 = getelementptr inbounds float, ptr %p117, i64 4
  call void @llvm.prefetch.p0(ptr %p118, i32 0, i32 2, i32 1)
  %p119 = getelementptr inbounds float, ptr %p117, i64 8
  call void @llvm.prefetch.p0(ptr %p119, i32 0, i32 2, i32 1)
  %p120 = getelementptr inbounds float, ptr %p117, i64 12
  call void @llvm.prefetch.p0(ptr %p120, i32 0, i32 2, i32 1)
  %p121 = getelementptr inbounds float, ptr %p8, i64 %i107
  %p122 = getelementptr inbounds float, ptr %p121, i64 8
  call void @llvm.prefetch.p0(ptr %p122, i32 1, i32 2, i32 1)
  %p123 = getelementptr inbounds float, ptr %p122, i64 4
  call void @llvm.prefetch.p0(ptr %p123, i32 1, i32 2, i32 1)
  br label %loop124
loop124:
  %index124 = phi i64 [0, %body82], [%i140, %body124]
  %carried124_0 = phi <4 x float> [zeroinitializer, %body82], [%v134, %body124]
  %carried124_1 = phi <4 x float> [zeroinitializer, %body82], [%v139, %body124]
  %c125 = icmp slt i64 %index124, %n30
  br i1 %c125, label %body124, label %done124
body124:
  %i126 = mul nsw i64 %index124, %n18
  %p127 = getelementptr inbounds float, ptr %p98, i64 %i126
  %i128 = mul nsw i64 %index124, 4
  %p129 = getelementptr inbounds float, ptr %p101, i64 %i128
  %v130 = load <4 x float>, ptr %p129, align 4
  %v131 = load float, ptr %p127, align 4
  %v132 = insertelement <4 x float> poison, float %v131, i64 0
  %v133 = shufflevector <4 x float> %v132, <4 x float> poison, <4 x i32> zeroinitializer
  %v134 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v133, <4 x float> %v130, <4 x float> %carried124_0)
  %p135 = getelementptr inbounds float, ptr %p127, i64 8
  %v136 = load float, ptr %p135, align 4
  %v137 = insertelement <4 x float> poison, float %v136, i64 0
  %v138 = shufflevector <4 x float> %v137, <4 x float> poison, <4 x i32> zeroinitializer
  %v139 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v138, <4 x float> %v130, <4 x float> %carried124_1)
  %i140 = add nsw i64 %index124, 1
  br label %loop124
done124:
  %p141 = getelementptr inbounds float, ptr %p8, i64 %i107
  store <4 x float> %carried124_0, ptr %p141, align 1
  %p142 = getelementptr inbounds float, ptr %p8, i64 %i107
  %p143 = getelementptr inbounds float, ptr %p142, i64 4
  store <4 x float> %carried124_1, ptr %p143, align 1
  %i144 = add nsw i64 %index82, 1
  br label %loop82
done82:
  %i145 = add nsw i64 %index80, 2
  br label %loop80
done80:
  %i146 = add nsw i64 %index78, 1
  br label %loop78
done78:
  %i147 = add nsw i64 %index64, 1
  br label %loop64
done64:
  ret void
}
