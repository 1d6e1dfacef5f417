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
  br label %loop57
loop57:
  %index57 = phi i64 [%first, %entry], [%i165, %done92]
  %c58 = icmp slt i64 %index57, %last
  br i1 %c58, label %body57, label %done57
body57:
  %i59 = udiv i64 %index57, %n14
  %i60 = urem i64 %index57, %n14
  %i61 = mul nsw i64 %i59, %n22
  %i62 = mul nsw i64 %i60, %n24
  %p63 = getelementptr inbounds float, ptr %p2, i64 %i61
  %p64 = getelementptr inbounds float, ptr %p63, i64 %i62
  %i65 = mul nsw i64 %i59, %n28
  %i66 = mul nsw i64 %i60, %n30
  %p67 = getelementptr inbounds float, ptr %p4, i64 %i65
  %p68 = getelementptr inbounds float, ptr %p67, i64 %i66
  %i69 = mul nsw i64 %i59, %n34
  %i70 = mul nsw i64 %i60, %n36
  %p71 = getelementptr inbounds float, ptr %p6, i64 %i69
  %p72 = getelementptr inbounds float, ptr %p71, i64 %i70
  %i73 = mul nsw i64 %i59, %n40
  %i74 = mul nsw i64 %i60, %n42
  %p75 = getelementptr inbounds float, ptr %p8, i64 %i73
  %p76 = getelementptr inbounds float, ptr %p75, i64 %i74
  %i77 = mul nsw i64 %i59, %n46
  %i78 = mul nsw i64 %i60, %n48
  %p79 = getelementptr inbounds float, ptr %p10, i64 %i77
  %p80 = getelementptr inbounds float, ptr %p79, i64 %i78
  %i81 = mul nsw i64 %i59, %n52
  %i82 = mul nsw i64 %i60, %n54
  %p83 = getelementptr inbounds float, ptr %p12, i64 %i81
  %p84 = getelementptr inbounds float, ptr %p83, i64 %i82
  %i85 = mul nsw i64 %n18, %n16
  %i86 = mul nsw i64 %index57, %i85
  %i87 = sub nsw i64 %n20, %i86
  %c88 = icmp slt i64 %n18, %i87
  %i89 = select i1 %c88, i64 %n18, i64 %i87
  %i90 = udiv i64 %i89, 4
  %i91 = mul nsw i64 %i90, 4
  br label %loop92
loop92:
  %index92 = phi i64 [0, %body57], [%i164, %after133]
  %c93 = icmp slt i64 %index92, %n16
  br i1 %c93, label %body92, label %done92
body92:
  %i94 = mul nsw i64 %index92, %n26
  %p95 = getelementptr inbounds float, ptr %p64, i64 %i94
  %i96 = mul nsw i64 %index92, %n32
  %p97 = getelementptr inbounds float, ptr %p68, i64 %i96
  %i98 = mul nsw i64 %index92, %n38
  %p99 = getelementptr inbounds float, ptr %p72, i64 %i98
  %i100 = mul nsw i64 %index92, %n44
  %p101 = getelementptr inbounds float, ptr %p76, i64 %i100
  %i102 = mul nsw i64 %index92, %n50
  %p103 = getelementptr inbounds float, ptr %p80, i64 %i102
  %i104 = mul nsw i64 %index92, %n56
  %p105 = getelementptr inbounds float, ptr %p84, i64 %i104
  br label %loop106
loop106:
  %index106 = phi i64 [0, %body92], [%i130, %body106]
  %c107 = icmp slt i64 %index106, %i91
  br i1 %c107, label %body106, label %done106
body106:
  %p108 = getelementptr inbounds float, ptr %p95, i64 %index106
  %v109 = load <4 x float>, ptr %p108, align 1
  %i110 = udiv i64 %index106, 4
  %p111 = getelementptr inbounds float, ptr %p97, i64 %i110
  %v112 = load float, ptr %p111, align 4
  %v113 = insertelement <4 x float> poison, float %v112, i64 0
  %v114 = shufflevector <4 x float> %v113, <4 x float> poison, <4 x i32> zeroinitializer
  %i115 = udiv i64 %index106, 4
  %p116 = getelementptr inbounds float, ptr %p99, i64 %i115
  %v117 = load float, ptr %p116, align 4
  %v118 = insertelement <4 x float> poison, float %v117, i64 0
  %v119 = shufflevector <4 x float> %v118, <4 x float> poison, <4 x i32> zeroinitializer
  %v120 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v109, <4 x float> %v114, <4 x float> %v119)
  %i121 = udiv i64 %index106, 4
  %p122 = getelementptr inbounds float, ptr %p101, i64 %i121
  %v123 = load float, ptr %p122, align 4
  %v124 = insertelement <4 x float> poison, float %v123, i64 0
  %v125 = shufflevector <4 x float> %v124, <4 x float> poison, <4 x i32> zeroinitializer
  %p126 = getelementptr inbounds float, ptr %p103, i64 %index106
  %v127 = load <4 x float>, ptr %p126, align 1
  %v128 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v125, <4 x float> %v127, <4 x float> %v120)
  %p129 = getelementptr inbounds float, ptr %p105, i64 %index106
  store <4 x float> %v128, ptr %p129, align 1
  %i130 = add nsw i64 %index106, 4
  br label %loop106
done106:
  %i131 = sub nsw i64 %i89, %i91
  %c132 = icmp sgt i64 %i131, 0
  br i1 %c132, label %then133, label %after133
then133:
  %c134 = icmp sgt i64 %i131, 0
  %i135 = select i1 %c134, i64 %i131, i64 0
  %c136 = icmp slt i64 %i135, 4
  %i137 = select i1 %c136, i64 %i135, i64 4
  %v138 = trunc i64 %i137 to i32
  %v139 = insertelement <4 x i32> poison, i32 %v138, i64 0
  %v140 = shufflevector <4 x i32> %v139, <4 x i32> poison, <4 x i32> zeroinitializer
  %m141 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v140
  %p142 = getelementptr inbounds float, ptr %p95, i64 %i91
  %v143 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p142, i32 1, <4 x i1> %m141, <4 x float> zeroinitializer)
  %i144 = udiv i64 %i91, 4
  %p145 = getelementptr inbounds float, ptr %p97, i64 %i144
  %v146 = load float, ptr %p145, align 4
  %v147 = insertelement <4 x float> poison, float %v146, i64 0
  %v148 = shufflevector <4 x float> %v147, <4 x float> poison, <4 x i32> zeroinitializer
  %i149 = udiv i64 %i91, 4
  %p150 = getelementptr inbounds float, ptr %p99, i64 %i149
  %v151 = load float, ptr %p150, align 4
  %v152 = insertelement <4 x float> poison, float %v151, i64 0
  %v153 = shufflevector <4 x float> %v152, <4 x float> poison, <4 x i32> zeroinitializer
  %v154 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v143, <4 x float> %v148, <4 x float> %v153)
  %i155 = udiv i64 %i91, 4
  %p156 = getelementptr inbounds float, ptr %p101, i64 %i155
  %v157 = load float, ptr %p156, align 4
  %v158 = insertelement <4 x float> poison, float %v157, i64 0
  %v159 = shufflevector <4 x float> %v158, <4 x float> poison, <4 x i32> zeroinitializer
  %p160 = getelementptr inbounds float, ptr %p103, i64 %i91
  %v161 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p160, i32 1, <4 x i1> %m141, <4 x float> zeroinitializer)
  %v162 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v159, <4 x float> %v161, <4 x float> %v154)
  %p163 = getelementptr inbounds float, ptr %p105, i64 %i91
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v162, ptr %p163, i32 1, <4 x i1> %m141)
  br label %after133
after133:
  %i164 = add nsw i64 %index92, 1
  br label %loop92
done92:
  %i165 = add nsw i64 %index57, 1
  br label %loop57
done57:
  ret void
}
