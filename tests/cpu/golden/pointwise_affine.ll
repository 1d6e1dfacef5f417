declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
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
  %i45 = sub nsw i64 %n20, 1
  %i46 = add nsw i64 %n18, %i45
  %i47 = udiv i64 %i46, %n20
  %i48 = sub nsw i64 %n16, 1
  %i49 = add nsw i64 %n14, %i48
  %i50 = udiv i64 %i49, %n16
  br label %loop51
loop51:
  %index51 = phi i64 [%first, %entry], [%i173, %done100]
  %c52 = icmp slt i64 %index51, %last
  br i1 %c52, label %body51, label %done51
body51:
  %i53 = udiv i64 %index51, %i47
  %i54 = urem i64 %index51, %i47
  %i55 = udiv i64 %i53, %i50
  %i56 = urem i64 %i53, %i50
  %i57 = mul nsw i64 %i56, %n16
  %i58 = mul nsw i64 %i54, %n20
  %i59 = sub nsw i64 %n14, %i57
  %c60 = icmp slt i64 %n16, %i59
  %i61 = select i1 %c60, i64 %n16, i64 %i59
  %i62 = sub nsw i64 %n18, %i58
  %c63 = icmp slt i64 %n20, %i62
  %i64 = select i1 %c63, i64 %n20, i64 %i62
  %i65 = mul nsw i64 %i55, %n22
  %i66 = mul nsw i64 %i57, %n24
  %p67 = getelementptr inbounds float, ptr %p2, i64 %i65
  %p68 = getelementptr inbounds float, ptr %p67, i64 %i66
  %p69 = getelementptr inbounds float, ptr %p68, i64 %i58
  %i70 = mul nsw i64 %i55, %n26
  %i71 = mul nsw i64 %i57, %n28
  %i72 = udiv i64 %i58, 4
  %p73 = getelementptr inbounds float, ptr %p4, i64 %i70
  %p74 = getelementptr inbounds float, ptr %p73, i64 %i71
  %p75 = getelementptr inbounds float, ptr %p74, i64 %i72
  %i76 = mul nsw i64 %i55, %n30
  %i77 = mul nsw i64 %i57, %n32
  %i78 = udiv i64 %i58, 4
  %p79 = getelementptr inbounds float, ptr %p6, i64 %i76
  %p80 = getelementptr inbounds float, ptr %p79, i64 %i77
  %p81 = getelementptr inbounds float, ptr %p80, i64 %i78
  %i82 = mul nsw i64 %i55, %n34
  %i83 = mul nsw i64 %i57, %n36
  %i84 = udiv i64 %i58, 4
  %p85 = getelementptr inbounds float, ptr %p8, i64 %i82
  %p86 = getelementptr inbounds float, ptr %p85, i64 %i83
  %p87 = getelementptr inbounds float, ptr %p86, i64 %i84
  %i88 = mul nsw i64 %i55, %n38
  %i89 = mul nsw i64 %i57, %n40
  %p90 = getelementptr inbounds float, ptr %p10, i64 %i88
  %p91 = getelementptr inbounds float, ptr %p90, i64 %i89
  %p92 = getelementptr inbounds float, ptr %p91, i64 %i58
  %i93 = mul nsw i64 %i55, %n42
  %i94 = mul nsw i64 %i57, %n44
  %p95 = getelementptr inbounds float, ptr %p12, i64 %i93
  %p96 = getelementptr inbounds float, ptr %p95, i64 %i94
  %p97 = getelementptr inbounds float, ptr %p96, i64 %i58
  %i98 = udiv i64 %i64, 4
  %i99 = mul nsw i64 %i98, 4
  br label %loop100
loop100:
  %index100 = phi i64 [0, %body51], [%i172, %after141]
  %c101 = icmp slt i64 %index100, %i61
  br i1 %c101, label %body100, label %done100
body100:
  %i102 = mul nsw i64 %index100, %n24
  %p103 = getelementptr inbounds float, ptr %p69, i64 %i102
  %i104 = mul nsw i64 %index100, %n28
  %p105 = getelementptr inbounds float, ptr %p75, i64 %i104
  %i106 = mul nsw i64 %index100, %n32
  %p107 = getelementptr inbounds float, ptr %p81, i64 %i106
  %i108 = mul nsw i64 %index100, %n36
  %p109 = getelementptr inbounds float, ptr %p87, i64 %i108
  %i110 = mul nsw i64 %index100, %n40
  %p111 = getelementptr inbounds float, ptr %p92, i64 %i110
  %i112 = mul nsw i64 %index100, %n44
  %p113 = getelementptr inbounds float, ptr %p97, i64 %i112
  br label %loop114
loop114:
  %index114 = phi i64 [0, %body100], [%i138, %body114]
  %c115 = icmp slt i64 %index114, %i99
  br i1 %c115, label %body114, label %done114
body114:
  %p116 = getelementptr inbounds float, ptr %p103, i64 %index114
  %v117 = load <4 x float>, ptr %p116, align 1
  %i118 = udiv i64 %index114, 4
  %p119 = getelementptr inbounds float, ptr %p105, i64 %i118
  %v120 = load float, ptr %p119, align 4
  %v121 = insertelement <4 x float> poison, float %v120, i64 0
  %v122 = shufflevector <4 x float> %v121, <4 x float> poison, <4 x i32> zeroinitializer
  %i123 = udiv i64 %index114, 4
  %p124 = getelementptr inbounds float, ptr %p107, i64 %i123
  %v125 = load float, ptr %p124, align 4
  %v126 = insertelement <4 x float> poison, float %v125, i64 0
  %v127 = shufflevector <4 x float> %v126, <4 x float> poison, <4 x i32> zeroinitializer
  %v128 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v117, <4 x float> %v122, <4 x float> %v127)
  %i129 = udiv i64 %index114, 4
  %p130 = getelementptr inbounds float, ptr %p109, i64 %i129
  %v131 = load float, ptr %p130, align 4
  %v132 = insertelement <4 x float> poison, float %v131, i64 0
  %v133 = shufflevector <4 x float> %v132, <4 x float> poison, <4 x i32> zeroinitializer
  %p134 = getelementptr inbounds float, ptr %p111, i64 %index114
  %v135 = load <4 x float>, ptr %p134, align 1
  %v136 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v133, <4 x float> %v135, <4 x float> %v128)
  %p137 = getelementptr inbounds float, ptr %p113, i64 %index114
  store <4 x float> %v136, ptr %p137, align 1
  %i138 = add nsw i64 %index114, 4
  br label %loop114
done114:
  %i139 = sub nsw i64 %i64, %i99
  %c140 = icmp sgt i64 %i139, 0
  br i1 %c140, label %then141, label %after141
then141:
  %c142 = icmp sgt i64 %i139, 0
  %i143 = select i1 %c142, i64 %i139, i64 0
  %c144 = icmp slt i64 %i143, 4
  %i145 = select i1 %c144, i64 %i143, i64 4
  %v146 = trunc i64 %i145 to i32
  %v147 = insertelement <4 x i32> poison, i32 %v146, i64 0
  %v148 = shufflevector <4 x i32> %v147, <4 x i32> poison, <4 x i32> zeroinitializer
  %m149 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v148
  %p150 = getelementptr inbounds float, ptr %p103, i64 %i99
  %v151 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p150, i32 1, <4 x i1> %m149, <4 x float> zeroinitializer)
  %i152 = udiv i64 %i99, 4
  %p153 = getelementptr inbounds float, ptr %p105, i64 %i152
  %v154 = load float, ptr %p153, align 4
  %v155 = insertelement <4 x float> poison, float %v154, i64 0
  %v156 = shufflevector <4 x float> %v155, <4 x float> poison, <4 x i32> zeroinitializer
  %i157 = udiv i64 %i99, 4
  %p158 = getelementptr inbounds float, ptr %p107, i64 %i157
  %v159 = load float, ptr %p158, align 4
  %v160 = insertelement <4 x float> poison, float %v159, i64 0
  %v161 = shufflevector <4 x float> %v160, <4 x float> poison, <4 x i32> zeroinitializer
  %v162 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v151, <4 x float> %v156, <4 x float> %v161)
  %i163 = udiv i64 %i99, 4
  %p164 = getelementptr inbounds float, ptr %p109, i64 %i163
  %v165 = load float, ptr %p164, align 4
  %v166 = insertelement <4 x float> poison, float %v165, i64 0
  %v167 = shufflevector <4 x float> %v166, <4 x float> poison, <4 x i32> zeroinitializer
  %p168 = getelementptr inbounds float, ptr %p111, i64 %i99
  %v169 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p168, i32 1, <4 x i1> %m149, <4 x float> zeroinitializer)
  %v170 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v167, <4 x float> %v169, <4 x float> %v162)
  %p171 = getelementptr inbounds float, ptr %p113, i64 %i99
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v170, ptr %p171, i32 1, <4 x i1> %m149)
  br label %after141
after141:
  %i172 = add nsw i64 %index100, 1
  br label %loop100
done100:
  %i173 = add nsw i64 %index51, 1
  br label %loop51
done51:
  ret void
}
