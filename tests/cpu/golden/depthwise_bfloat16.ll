declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr, i32, <4 x i1>, <4 x bfloat>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare void @llvm.masked.store.v4bf16.p0(<4 x bfloat>, ptr, i32, <4 x i1>)
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
  %index61 = phi i64 [%first, %entry], [%i158, %done96]
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
  %index96 = phi i64 [0, %body61], [%i157, %done98]
  %c97 = icmp slt i64 %index96, %n26
  br i1 %c97, label %body96, label %done96
body96:
  br label %loop98
loop98:
  %index98 = phi i64 [%i66, %body96], [%i156, %body98]
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
  %p107 = getelementptr inbounds bfloat, ptr %p2, i64 %i104
  %p108 = getelementptr inbounds bfloat, ptr %p107, i64 %i105
  %p109 = getelementptr inbounds bfloat, ptr %p108, i64 %i106
  %p110 = getelementptr inbounds bfloat, ptr %p109, i64 %i71
  %v111 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p110, i32 1, <4 x i1> %m80, <4 x bfloat> zeroinitializer)
  %v112 = fpext <4 x bfloat> %v111 to <4 x float>
  %v113 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v112, <4 x float> %v86, <4 x float> %v82)
  %p114 = getelementptr inbounds bfloat, ptr %p110, i64 5
  %v115 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p114, i32 1, <4 x i1> %m80, <4 x bfloat> zeroinitializer)
  %v116 = fpext <4 x bfloat> %v115 to <4 x float>
  %v117 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v116, <4 x float> %v87, <4 x float> %v113)
  %v118 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v116, <4 x float> %v86, <4 x float> %v82)
  %p119 = getelementptr inbounds bfloat, ptr %p110, i64 10
  %v120 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p119, i32 1, <4 x i1> %m80, <4 x bfloat> zeroinitializer)
  %v121 = fpext <4 x bfloat> %v120 to <4 x float>
  %v122 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v121, <4 x float> %v87, <4 x float> %v118)
  %p123 = getelementptr inbounds bfloat, ptr %p110, i64 %n18
  %v124 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p123, i32 1, <4 x i1> %m80, <4 x bfloat> zeroinitializer)
  %v125 = fpext <4 x bfloat> %v124 to <4 x float>
  %v126 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v125, <4 x float> %v94, <4 x float> %v117)
  %p127 = getelementptr inbounds bfloat, ptr %p123, i64 5
  %v128 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p127, i32 1, <4 x i1> %m80, <4 x bfloat> zeroinitializer)
  %v129 = fpext <4 x bfloat> %v128 to <4 x float>
  %v130 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v129, <4 x float> %v95, <4 x float> %v126)
  %v131 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v129, <4 x float> %v94, <4 x float> %v122)
  %p132 = getelementptr inbounds bfloat, ptr %p123, i64 10
  %v133 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p132, i32 1, <4 x i1> %m80, <4 x bfloat> zeroinitializer)
  %v134 = fpext <4 x bfloat> %v133 to <4 x float>
  %v135 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v134, <4 x float> %v95, <4 x float> %v131)
  %i136 = mul nsw i64 %i64, %n20
  %i137 = mul nsw i64 %index98, %n22
  %i138 = add nsw i64 %i136, %i137
  %i139 = mul nsw i64 %i101, 5
  %i140 = add nsw i64 %i138, %i139
  %i141 = add nsw i64 %i140, %i71
  %p142 = getelementptr inbounds bfloat, ptr %p10, i64 %i141
  %v143 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p142, i32 1, <4 x i1> %m80, <4 x bfloat> zeroinitializer)
  %v144 = fpext <4 x bfloat> %v143 to <4 x float>
  %v145 = fadd <4 x float> %v130, %v144
  %p146 = getelementptr inbounds bfloat, ptr %p8, i64 %i141
  %v147 = fptrunc <4 x float> %v145 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v147, ptr %p146, i32 1, <4 x i1> %m80)
  %p148 = getelementptr inbounds bfloat, ptr %p10, i64 %i141
  %p149 = getelementptr inbounds bfloat, ptr %p148, i64 5
  %v150 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p149, i32 1, <4 x i1> %m80, <4 x bfloat> zeroinitializer)
  %v151 = fpext <4 x bfloat> %v150 to <4 x float>
  %v152 = fadd <4 x float> %v135, %v151
  %p153 = getelementptr inbounds bfloat, ptr %p8, i64 %i141
  %p154 = getelementptr inbounds bfloat, ptr %p153, i64 5
  %v155 = fptrunc <4 x float> %v152 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v155, ptr %p154, i32 1, <4 x i1> %m80)
  %i156 = add nsw i64 %index98, 1
  br label %loop98
done98:
  %i157 = add nsw i64 %index96, 2
  br label %loop96
done96:
  %i158 = add nsw i64 %index61, 1
  br label %loop61
done61:
  ret void
}
