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
  %index57 = phi i64 [%first, %entry], [%i167, %done92]
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
  %index92 = phi i64 [0, %body57], [%i166, %after134]
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
  %index106 = phi i64 [0, %body92], [%i131, %body106]
  %c107 = icmp slt i64 %index106, %i91
  br i1 %c107, label %body106, label %done106
body106:
  %p108 = getelementptr inbounds float, ptr %p95, i64 %index106
  %v109 = load <4 x float>, ptr %p108, align 1
  %p110 = getelementptr inbounds float, ptr %p97, i64 %index106
  %v111 = load <4 x float>, ptr %p110, align 1
  %v112 = fsub <4 x float> %v109, %v111
  %i113 = udiv i64 %index106, 4
  %p114 = getelementptr inbounds float, ptr %p99, i64 %i113
  %v115 = load float, ptr %p114, align 4
  %v116 = insertelement <4 x float> poison, float %v115, i64 0
  %v117 = shufflevector <4 x float> %v116, <4 x float> poison, <4 x i32> zeroinitializer
  %v118 = fmul <4 x float> %v112, %v117
  %v119 = load float, ptr %p8, align 4
  %v120 = insertelement <4 x float> poison, float %v119, i64 0
  %v121 = shufflevector <4 x float> %v120, <4 x float> poison, <4 x i32> zeroinitializer
  %v122 = fdiv <4 x float> %v118, %v121
  %p123 = getelementptr inbounds float, ptr %p103, i64 %index106
  %v124 = load <4 x float>, ptr %p123, align 1
  %v125 = fsub <4 x float> %v124, %v122
  %v126 = fmul <4 x float> <float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000>, %v125
  %v127 = fadd <4 x float> %v122, %v126
  %m128 = fcmp ogt <4 x float> zeroinitializer, %v127
  %v129 = select <4 x i1> %m128, <4 x float> zeroinitializer, <4 x float> %v127
  %p130 = getelementptr inbounds float, ptr %p105, i64 %index106
  store <4 x float> %v129, ptr %p130, align 1
  %i131 = add nsw i64 %index106, 4
  br label %loop106
done106:
  %i132 = sub nsw i64 %i89, %i91
  %c133 = icmp sgt i64 %i132, 0
  br i1 %c133, label %then134, label %after134
then134:
  %c135 = icmp sgt i64 %i132, 0
  %i136 = select i1 %c135, i64 %i132, i64 0
  %c137 = icmp slt i64 %i136, 4
  %i138 = select i1 %c137, i64 %i136, i64 4
  %v139 = trunc i64 %i138 to i32
  %v140 = insertelement <4 x i32> poison, i32 %v139, i64 0
  %v141 = shufflevector <4 x i32> %v140, <4 x i32> poison, <4 x i32> zeroinitializer
  %m142 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v141
  %p143 = getelementptr inbounds float, ptr %p95, i64 %i91
  %v144 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p143, i32 1, <4 x i1> %m142, <4 x float> zeroinitializer)
  %p145 = getelementptr inbounds float, ptr %p97, i64 %i91
  %v146 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p145, i32 1, <4 x i1> %m142, <4 x float> zeroinitializer)
  %v147 = fsub <4 x float> %v144, %v146
  %i148 = udiv i64 %i91, 4
  %p149 = getelementptr inbounds float, ptr %p99, i64 %i148
  %v150 = load float, ptr %p149, align 4
  %v151 = insertelement <4 x float> poison, float %v150, i64 0
  %v152 = shufflevector <4 x float> %v151, <4 x float> poison, <4 x i32> zeroinitializer
  %v153 = fmul <4 x float> %v147, %v152
  %v154 = load float, ptr %p8, align 4
  %v155 = insertelement <4 x float> poison, float %v154, i64 0
  %v156 = shufflevector <4 x float> %v155, <4 x float> poison, <4 x i32> zeroinitializer
  %v157 = fdiv <4 x float> %v153, %v156
  %p158 = getelementptr inbounds float, ptr %p103, i64 %i91
  %v159 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p158, i32 1, <4 x i1> %m142, <4 x float> zeroinitializer)
  %v160 = fsub <4 x float> %v159, %v157
  %v161 = fmul <4 x float> <float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000>, %v160
  %v162 = fadd <4 x float> %v157, %v161
  %m163 = fcmp ogt <4 x float> zeroinitializer, %v162
  %v164 = select <4 x i1> %m163, <4 x float> zeroinitializer, <4 x float> %v162
  %p165 = getelementptr inbounds float, ptr %p105, i64 %i91
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v164, ptr %p165, i32 1, <4 x i1> %m142)
  br label %after134
after134:
  %i166 = add nsw i64 %index92, 1
  br label %loop92
done92:
  %i167 = add nsw i64 %index57, 1
  br label %loop57
done57:
  ret void
}
