declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
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
  %i60 = sub nsw i64 %n26, 1
  br label %loop61
loop61:
  %index61 = phi i64 [%first, %entry], [%i173, %done83]
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
  br label %loop83
loop83:
  %index83 = phi i64 [0, %body61], [%i172, %done85]
  %c84 = icmp slt i64 %index83, %n26
  br i1 %c84, label %body83, label %done83
body83:
  br label %loop85
loop85:
  %index85 = phi i64 [%i66, %body83], [%i171, %body85]
  %c86 = icmp slt i64 %index85, %i69
  br i1 %c86, label %body85, label %done85
body85:
  %c87 = icmp slt i64 %index83, %i60
  %i88 = select i1 %c87, i64 %index83, i64 %i60
  %i89 = sub nsw i64 %index85, %n32
  %i90 = sub nsw i64 %i88, %n34
  %i91 = mul nsw i64 %i64, %n16
  %i92 = mul nsw i64 %i89, %n18
  %i93 = mul nsw i64 %i90, 5
  %p94 = getelementptr inbounds float, ptr %p2, i64 %i91
  %p95 = getelementptr inbounds float, ptr %p94, i64 %i92
  %p96 = getelementptr inbounds float, ptr %p95, i64 %i93
  %p97 = getelementptr inbounds float, ptr %p96, i64 %i71
  %p98 = getelementptr inbounds float, ptr %p4, i64 %i71
  %p99 = getelementptr inbounds float, ptr %p4, i64 %n30
  %p100 = getelementptr inbounds float, ptr %p99, i64 %i71
  %i101 = mul nsw i64 2, %n30
  %p102 = getelementptr inbounds float, ptr %p4, i64 %i101
  %p103 = getelementptr inbounds float, ptr %p102, i64 %i71
  %v104 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p98, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v105 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p100, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v106 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p103, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v107 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p97, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v108 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v107, <4 x float> %v104, <4 x float> %v82)
  %p109 = getelementptr inbounds float, ptr %p97, i64 5
  %v110 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p109, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v111 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v110, <4 x float> %v105, <4 x float> %v108)
  %p112 = getelementptr inbounds float, ptr %p97, i64 10
  %v113 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p112, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v114 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v113, <4 x float> %v106, <4 x float> %v111)
  %p115 = getelementptr inbounds float, ptr %p97, i64 %n18
  %i116 = mul nsw i64 3, %n30
  %p117 = getelementptr inbounds float, ptr %p4, i64 %i116
  %p118 = getelementptr inbounds float, ptr %p117, i64 %i71
  %i119 = mul nsw i64 4, %n30
  %p120 = getelementptr inbounds float, ptr %p4, i64 %i119
  %p121 = getelementptr inbounds float, ptr %p120, i64 %i71
  %i122 = mul nsw i64 5, %n30
  %p123 = getelementptr inbounds float, ptr %p4, i64 %i122
  %p124 = getelementptr inbounds float, ptr %p123, i64 %i71
  %v125 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p118, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v126 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p121, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v127 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p124, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v128 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p115, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v129 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> %v125, <4 x float> %v114)
  %p130 = getelementptr inbounds float, ptr %p115, i64 5
  %v131 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p130, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v132 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v131, <4 x float> %v126, <4 x float> %v129)
  %p133 = getelementptr inbounds float, ptr %p115, i64 10
  %v134 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p133, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v135 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v134, <4 x float> %v127, <4 x float> %v132)
  %i136 = mul nsw i64 2, %n18
  %p137 = getelementptr inbounds float, ptr %p97, i64 %i136
  %i138 = mul nsw i64 6, %n30
  %p139 = getelementptr inbounds float, ptr %p4, i64 %i138
  %p140 = getelementptr inbounds float, ptr %p139, i64 %i71
  %i141 = mul nsw i64 7, %n30
  %p142 = getelementptr inbounds float, ptr %p4, i64 %i141
  %p143 = getelementptr inbounds float, ptr %p142, i64 %i71
  %i144 = mul nsw i64 8, %n30
  %p145 = getelementptr inbounds float, ptr %p4, i64 %i144
  %p146 = getelementptr inbounds float, ptr %p145, i64 %i71
  %v147 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p140, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v148 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p143, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v149 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p146, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v150 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p137, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v151 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v150, <4 x float> %v147, <4 x float> %v135)
  %p152 = getelementptr inbounds float, ptr %p137, i64 5
  %v153 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p152, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v154 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v153, <4 x float> %v148, <4 x float> %v151)
  %p155 = getelementptr inbounds float, ptr %p137, i64 10
  %v156 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p155, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v157 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v156, <4 x float> %v149, <4 x float> %v154)
  %i158 = mul nsw i64 %i64, %n20
  %i159 = mul nsw i64 %index85, %n22
  %i160 = add nsw i64 %i158, %i159
  %i161 = mul nsw i64 %i88, 5
  %i162 = add nsw i64 %i160, %i161
  %i163 = add nsw i64 %i162, %i71
  %i164 = mul nsw i64 3, %n18
  %p165 = getelementptr inbounds float, ptr %p97, i64 %i164
  call void @llvm.prefetch.p0(ptr %p165, i32 0, i32 2, i32 1)
  %i166 = add nsw i64 %i163, %n22
  %p167 = getelementptr inbounds float, ptr %p8, i64 %i166
  call void @llvm.prefetch.p0(ptr %p167, i32 1, i32 3, i32 1)
  %m168 = fcmp ogt <4 x float> zeroinitializer, %v157
  %v169 = select <4 x i1> %m168, <4 x float> zeroinitializer, <4 x float> %v157
  %p170 = getelementptr inbounds float, ptr %p8, i64 %i163
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v169, ptr %p170, i32 1, <4 x i1> %m80)
  %i171 = add nsw i64 %index85, 1
  br label %loop85
done85:
  %i172 = add nsw i64 %index83, 1
  br label %loop83
done83:
  %i173 = add nsw i64 %index61, 1
  br label %loop61
done61:
  ret void
}
