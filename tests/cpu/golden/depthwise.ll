declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare void @llvm.masked.store.v4f32.p0(<4 x float>, ptr, i32, <4 x i1>)
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
  %index61 = phi i64 [%first, %entry], [%i145, %done96]
  %c62 = icmp slt i64 %index61, %last
  br i1 %c62, label %body61, label %done61
body61:
  %i63 = udiv i64 %index61, %i56
  %i64 = udiv i64 %i63, %i59
  %i65 = urem i64 %i63, %i59
  %i66 = mul nsw i64 %i65, %n36
  %i67 = add nsw i64 %i66, %n36
  %c68 = icmp slt i64 %n24, %i67
  %i69 = select i1 %c68, i64 %n24, i64 %i67
  %i70 = urem i64 %index61, %i56
  %i71 = mul nsw i64 %i70, 4
  %i72 = sub nsw i64 %n30, %i71
  %c73 = icmp sgt i64 %i72, 0
  %i74 = select i1 %c73, i64 %i72, i64 0
  %c75 = icmp slt i64 %i74, 4
  %i76 = select i1 %c75, i64 %i74, i64 4
  %v77 = trunc i64 %i76 to i32
  %v78 = insertelement <4 x i32> poison, i32 %v77, i64 0
  %v79 = shufflevector <4 x i32> %v78, <4 x i32> poison, <4 x i32> zeroinitializer
  %m80 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v79
  %p81 = getelementptr inbounds float, ptr %p6, i64 %i71
  %v82 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p81, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %p83 = getelementptr inbounds float, ptr %p4, i64 %i71
  %p84 = getelementptr inbounds float, ptr %p4, i64 %n30
  %p85 = getelementptr inbounds float, ptr %p84, i64 %i71
  %v86 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p83, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v87 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p85, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %i88 = mul nsw i64 2, %n30
  %p89 = getelementptr inbounds float, ptr %p4, i64 %i88
  %p90 = getelementptr inbounds float, ptr %p89, i64 %i71
  %i91 = mul nsw i64 3, %n30
  %p92 = getelementptr inbounds float, ptr %p4, i64 %i91
  %p93 = getelementptr inbounds float, ptr %p92, i64 %i71
  %v94 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p90, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v95 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p93, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  br label %loop96
loop96:
  %index96 = phi i64 [0, %body61], [%i144, %done98]
  %c97 = icmp slt i64 %index96, %n26
  br i1 %c97, label %body96, label %done96
body96:
  br label %loop98
loop98:
  %index98 = phi i64 [%i66, %body96], [%i143, %body98]
  %c99 = icmp slt i64 %index98, %i69
  br i1 %c99, label %body98, label %done98
body98:
  %c100 = icmp slt i64 %index96, %i60
  %i101 = select i1 %c100, i64 %index96, i64 %i60
  %i102 = sub nsw i64 %index98, %n32
  %i103 = sub nsw i64 %i101, %n34
  %i104 = mul nsw i64 %i64, %n16
  %i105 = mul nsw i64 %i102, %n18
  %i106 = mul nsw i64 %i103, 5
  %p107 = getelementptr inbounds float, ptr %p2, i64 %i104
  %p108 = getelementptr inbounds float, ptr %p107, i64 %i105
  %p109 = getelementptr inbounds float, ptr %p108, i64 %i106
  %p110 = getelementptr inbounds float, ptr %p109, i64 %i71
  %v111 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p110, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v112 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v111, <4 x float> %v86, <4 x float> %v82)
  %p113 = getelementptr inbounds float, ptr %p110, i64 5
  %v114 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p113, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v115 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v114, <4 x float> %v87, <4 x float> %v112)
  %v116 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v114, <4 x float> %v86, <4 x float> %v82)
  %p117 = getelementptr inbounds float, ptr %p110, i64 10
  %v118 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p117, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v119 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v118, <4 x float> %v87, <4 x float> %v116)
  %p120 = getelementptr inbounds float, ptr %p110, i64 %n18
  %v121 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p120, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v122 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v121, <4 x float> %v94, <4 x float> %v115)
  %p123 = getelementptr inbounds float, ptr %p120, i64 5
  %v124 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p123, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v125 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v124, <4 x float> %v95, <4 x float> %v122)
  %v126 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v124, <4 x float> %v94, <4 x float> %v119)
  %p127 = getelementptr inbounds float, ptr %p120, i64 10
  %v128 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p127, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v129 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> %v95, <4 x float> %v126)
  %i130 = mul nsw i64 %i64, %n20
  %i131 = mul nsw i64 %index98, %n22
  %i132 = add nsw i64 %i130, %i131
  %i133 = mul nsw i64 %i101, 5
  %i134 = add nsw i64 %i132, %i133
  %i135 = add nsw i64 %i134, %i71
  %m136 = fcmp ogt <4 x float> zeroinitializer, %v125
  %v137 = select <4 x i1> %m136, <4 x float> zeroinitializer, <4 x float> %v125
  %p138 = getelementptr inbounds float, ptr %p8, i64 %i135
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v137, ptr %p138, i32 1, <4 x i1> %m80)
  %m139 = fcmp ogt <4 x float> zeroinitializer, %v129
  %v140 = select <4 x i1> %m139, <4 x float> zeroinitializer, <4 x float> %v129
  %p141 = getelementptr inbounds float, ptr %p8, i64 %i135
  %p142 = getelementptr inbounds float, ptr %p141, i64 5
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v140, ptr %p142, i32 1, <4 x i1> %m80)
  %i143 = add nsw i64 %index98, 1
  br label %loop98
done98:
  %i144 = add nsw i64 %index96, 2
  br label %loop96
done96:
  %i145 = add nsw i64 %index61, 1
  br label %loop61
done61:
  ret void
}
