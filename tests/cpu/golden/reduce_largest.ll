declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
define void @kernel(ptr noalias readonly %arguments, i64 %first, i64 %last, ptr %scratch) nounwind {
entry:
  %v1 = getelementptr inbounds i64, ptr %arguments, i64 0
  %p2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr inbounds i64, ptr %arguments, i64 1
  %p4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i64, ptr %arguments, i64 2
  %n6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %arguments, i64 3
  %n8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %arguments, i64 4
  %n10 = load i64, ptr %v9, align 8
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
  %v51 = trunc i64 %n50 to i32
  %v52 = bitcast i32 %v51 to float
  %v53 = insertelement <4 x float> poison, float %v52, i64 0
  %v54 = shufflevector <4 x float> %v53, <4 x float> poison, <4 x i32> zeroinitializer
  br label %loop55
loop55:
  %index55 = phi i64 [%first, %entry], [%i180, %done77]
  %c56 = icmp slt i64 %index55, %last
  br i1 %c56, label %body55, label %done55
body55:
  %i57 = udiv i64 %index55, %n42
  %i58 = urem i64 %index55, %n42
  %i59 = udiv i64 %i57, %n40
  %i60 = urem i64 %i57, %n40
  %i61 = mul nsw i64 %i60, %n38
  %i62 = udiv i64 %i59, %n8
  %i63 = urem i64 %i59, %n8
  %i64 = mul nsw i64 %i62, %n18
  %i65 = mul nsw i64 %i63, %n20
  %p66 = getelementptr inbounds float, ptr %p2, i64 %i64
  %p67 = getelementptr inbounds float, ptr %p66, i64 %i65
  %i68 = mul nsw i64 %i62, %n30
  %i69 = mul nsw i64 %i63, %n32
  %p70 = getelementptr inbounds float, ptr %p4, i64 %i68
  %p71 = getelementptr inbounds float, ptr %p70, i64 %i69
  %i72 = mul nsw i64 %i58, %n46
  %p73 = getelementptr inbounds float, ptr %p71, i64 %i72
  %i74 = add nsw i64 %i61, %n38
  %c75 = icmp slt i64 %i74, %n10
  %i76 = select i1 %c75, i64 %i74, i64 %n10
  br label %loop77
loop77:
  %index77 = phi i64 [%i61, %body55], [%i179, %done87]
  %c78 = icmp slt i64 %index77, %i76
  br i1 %c78, label %body77, label %done77
body77:
  %i79 = mul nsw i64 %index77, %n22
  %p80 = getelementptr inbounds float, ptr %p67, i64 %i79
  %i81 = mul nsw i64 %index77, %n34
  %p82 = getelementptr inbounds float, ptr %p73, i64 %i81
  %i83 = mul nsw i64 %i58, %n44
  %i84 = add nsw i64 %i83, %n44
  %c85 = icmp slt i64 %i84, %n12
  %i86 = select i1 %c85, i64 %i84, i64 %n12
  br label %loop87
loop87:
  %index87 = phi i64 [%i83, %body77], [%i166, %done93]
  %carried87_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body77], [%carried93_0, %done93]
  %c88 = icmp slt i64 %index87, %i86
  br i1 %c88, label %body87, label %done87
body87:
  %i89 = mul nsw i64 %index87, %n16
  %i90 = sub nsw i64 %n48, %i89
  %c91 = icmp slt i64 %n16, %i90
  %i92 = select i1 %c91, i64 %n16, i64 %i90
  br label %loop93
loop93:
  %index93 = phi i64 [0, %body87], [%i165, %done143]
  %carried93_0 = phi <4 x float> [%carried87_0, %body87], [%v164, %done143]
  %c94 = icmp slt i64 %index93, %n14
  br i1 %c94, label %body93, label %done93
body93:
  %i95 = mul nsw i64 %index87, %n24
  %i96 = mul nsw i64 %index93, %n26
  %p97 = getelementptr inbounds float, ptr %p80, i64 %i95
  %p98 = getelementptr inbounds float, ptr %p97, i64 %i96
  %i99 = udiv i64 %i92, 16
  %i100 = mul nsw i64 %i99, 16
  br label %loop101
loop101:
  %index101 = phi i64 [0, %body93], [%i130, %body101]
  %carried101_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body93], [%v108, %body101]
  %carried101_1 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body93], [%v115, %body101]
  %carried101_2 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body93], [%v122, %body101]
  %carried101_3 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body93], [%v129, %body101]
  %c102 = icmp slt i64 %index101, %i100
  br i1 %c102, label %body101, label %done101
body101:
  %p103 = getelementptr inbounds float, ptr %p98, i64 %index101
  %v104 = load <4 x float>, ptr %p103, align 4
  %m105 = fcmp ogt <4 x float> %carried101_0, %v104
  %m106 = fcmp uno <4 x float> %carried101_0, %carried101_0
  %m107 = or <4 x i1> %m105, %m106
  %v108 = select <4 x i1> %m107, <4 x float> %carried101_0, <4 x float> %v104
  %p109 = getelementptr inbounds float, ptr %p98, i64 %index101
  %p110 = getelementptr inbounds float, ptr %p109, i64 4
  %v111 = load <4 x float>, ptr %p110, align 4
  %m112 = fcmp ogt <4 x float> %carried101_1, %v111
  %m113 = fcmp uno <4 x float> %carried101_1, %carried101_1
  %m114 = or <4 x i1> %m112, %m113
  %v115 = select <4 x i1> %m114, <4 x float> %carried101_1, <4 x float> %v111
  %p116 = getelementptr inbounds float, ptr %p98, i64 %index101
  %p117 = getelementptr inbounds float, ptr %p116, i64 8
  %v118 = load <4 x float>, ptr %p117, align 4
  %m119 = fcmp ogt <4 x float> %carried101_2, %v118
  %m120 = fcmp uno <4 x float> %carried101_2, %carried101_2
  %m121 = or <4 x i1> %m119, %m120
  %v122 = select <4 x i1> %m121, <4 x float> %carried101_2, <4 x float> %v118
  %p123 = getelementptr inbounds float, ptr %p98, i64 %index101
  %p124 = getelementptr inbounds float, ptr %p123, i64 12
  %v125 = load <4 x float>, ptr %p124, align 4
  %m126 = fcmp ogt <4 x float> %carried101_3, %v125
  %m127 = fcmp uno <4 x float> %carried101_3, %carried101_3
  %m128 = or <4 x i1> %m126, %m127
  %v129 = select <4 x i1> %m128, <4 x float> %carried101_3, <4 x float> %v125
  %i130 = add nsw i64 %index101, 16
  br label %loop101
done101:
  %m131 = fcmp ogt <4 x float> %carried101_0, %carried101_2
  %m132 = fcmp uno <4 x float> %carried101_0, %carried101_0
  %m133 = or <4 x i1> %m131, %m132
  %v134 = select <4 x i1> %m133, <4 x float> %carried101_0, <4 x float> %carried101_2
  %m135 = fcmp ogt <4 x float> %carried101_1, %carried101_3
  %m136 = fcmp uno <4 x float> %carried101_1, %carried101_1
  %m137 = or <4 x i1> %m135, %m136
  %v138 = select <4 x i1> %m137, <4 x float> %carried101_1, <4 x float> %carried101_3
  %m139 = fcmp ogt <4 x float> %v134, %v138
  %m140 = fcmp uno <4 x float> %v134, %v134
  %m141 = or <4 x i1> %m139, %m140
  %v142 = select <4 x i1> %m141, <4 x float> %v134, <4 x float> %v138
  br label %loop143
loop143:
  %index143 = phi i64 [%i100, %done101], [%i160, %body143]
  %carried143_0 = phi <4 x float> [%v142, %done101], [%v159, %body143]
  %c144 = icmp slt i64 %index143, %i92
  br i1 %c144, label %body143, label %done143
body143:
  %i145 = sub nsw i64 %i92, %index143
  %c146 = icmp sgt i64 %i145, 0
  %i147 = select i1 %c146, i64 %i145, i64 0
  %c148 = icmp slt i64 %i147, 4
  %i149 = select i1 %c148, i64 %i147, i64 4
  %v150 = trunc i64 %i149 to i32
  %v151 = insertelement <4 x i32> poison, i32 %v150, i64 0
  %v152 = shufflevector <4 x i32> %v151, <4 x i32> poison, <4 x i32> zeroinitializer
  %m153 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v152
  %p154 = getelementptr inbounds float, ptr %p98, i64 %index143
  %v155 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p154, i32 1, <4 x i1> %m153, <4 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>)
  %m156 = fcmp ogt <4 x float> %carried143_0, %v155
  %m157 = fcmp uno <4 x float> %carried143_0, %carried143_0
  %m158 = or <4 x i1> %m156, %m157
  %v159 = select <4 x i1> %m158, <4 x float> %carried143_0, <4 x float> %v155
  %i160 = add nsw i64 %index143, 4
  br label %loop143
done143:
  %m161 = fcmp ogt <4 x float> %carried93_0, %carried143_0
  %m162 = fcmp uno <4 x float> %carried93_0, %carried93_0
  %m163 = or <4 x i1> %m161, %m162
  %v164 = select <4 x i1> %m163, <4 x float> %carried93_0, <4 x float> %carried143_0
  %i165 = add nsw i64 %index93, 1
  br label %loop93
done93:
  %i166 = add nsw i64 %index87, 1
  br label %loop87
done87:
  %v167 = shufflevector <4 x float> %carried87_0, <4 x float> %carried87_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %m168 = fcmp ogt <4 x float> %carried87_0, %v167
  %m169 = fcmp uno <4 x float> %carried87_0, %carried87_0
  %m170 = or <4 x i1> %m168, %m169
  %v171 = select <4 x i1> %m170, <4 x float> %carried87_0, <4 x float> %v167
  %v172 = shufflevector <4 x float> %v171, <4 x float> %v171, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %m173 = fcmp ogt <4 x float> %v171, %v172
  %m174 = fcmp uno <4 x float> %v171, %v171
  %m175 = or <4 x i1> %m173, %m174
  %v176 = select <4 x i1> %m175, <4 x float> %v171, <4 x float> %v172
  %v177 = fdiv <4 x float> %v176, %v54
  %v178 = extractelement <4 x float> %v177, i64 0
  store float %v178, ptr %p82, align 4
  %i179 = add nsw i64 %index77, 1
  br label %loop77
done77:
  %i180 = add nsw i64 %index55, 1
  br label %loop55
done55:
  ret void
}
