@tile_shapes = private constant [64 x i8] c"\01\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\40\00\10\00\40\00\40\00\40\00\40\00\40\00\40\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\02\02\04\04\04\04\04\04\00\00\00\00\00\00\00\00", align 64
declare void @llvm.x86.ldtilecfg(ptr)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr, i32, <16 x i1>, <16 x float>)
declare <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float>, <32 x bfloat>, <32 x bfloat>)
declare void @llvm.x86.tilezero(i8)
declare void @llvm.x86.tileloadd64(i8, ptr, i64)
declare void @llvm.x86.tdpbf16ps(i8, i8, i8)
declare void @llvm.x86.tilestored64(i8, ptr, i64)
declare void @llvm.masked.store.v16f32.p0(<16 x float>, ptr, i32, <16 x i1>)
declare void @llvm.x86.tilerelease()
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
  %p16 = load ptr, ptr %v15, align 8
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
  %v57 = getelementptr inbounds i64, ptr %arguments, i64 28
  %n58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %arguments, i64 29
  %n60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %arguments, i64 30
  %n62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %arguments, i64 31
  %n64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %arguments, i64 32
  %n66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %arguments, i64 33
  %n68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %arguments, i64 34
  %n70 = load i64, ptr %v69, align 8
  call void @llvm.x86.ldtilecfg(ptr @tile_shapes)
  %i71 = mul nsw i64 %n30, %n26
  %i72 = add nsw i64 %n32, 15
  %i73 = udiv i64 %i72, 16
  br label %loop74
loop74:
  %index74 = phi i64 [%first, %entry], [%i189, %done148]
  %c75 = icmp slt i64 %index74, %last
  br i1 %c75, label %body74, label %done74
body74:
  %i76 = mul nsw i64 %i73, %n52
  %i77 = udiv i64 %index74, %i76
  %i78 = mul nsw i64 %i77, %n52
  %i79 = urem i64 %index74, %i76
  %i80 = sub nsw i64 %i71, %i78
  %c81 = icmp slt i64 %n52, %i80
  %i82 = select i1 %c81, i64 %n52, i64 %i80
  %i83 = udiv i64 %i79, %i82
  %i84 = urem i64 %i79, %i82
  %i85 = add nsw i64 %i78, %i84
  %i86 = udiv i64 %i85, %n26
  %i87 = urem i64 %i85, %n26
  %i88 = mul nsw i64 %i83, 16
  %i89 = sub nsw i64 %i87, %n44
  %i90 = sub nsw i64 0, %i89
  %c91 = icmp sgt i64 0, %i90
  %i92 = select i1 %c91, i64 0, i64 %i90
  %i93 = sub nsw i64 %n34, %i89
  %c94 = icmp slt i64 %n38, %i93
  %i95 = select i1 %c94, i64 %n38, i64 %i93
  %i96 = mul nsw i64 %i86, %n18
  %i97 = mul nsw i64 %i89, %n20
  %i98 = add nsw i64 %i96, %i97
  %i99 = sub nsw i64 0, %n46
  %i100 = mul nsw i64 %i99, 32
  %p101 = getelementptr inbounds bfloat, ptr %p2, i64 %i98
  %p102 = getelementptr inbounds bfloat, ptr %p101, i64 %i100
  %i103 = mul nsw i64 %i86, %n22
  %i104 = mul nsw i64 %i87, %n24
  %i105 = add nsw i64 %i103, %i104
  %i106 = sub nsw i64 %n28, 2
  %i107 = sub nsw i64 %n32, %i88
  %c108 = icmp sgt i64 %i107, 0
  %i109 = select i1 %c108, i64 %i107, i64 0
  %c110 = icmp slt i64 %i109, 16
  %i111 = select i1 %c110, i64 %i109, i64 16
  %v112 = trunc i64 %i111 to i32
  %v113 = insertelement <16 x i32> poison, i32 %v112, i64 0
  %v114 = shufflevector <16 x i32> %v113, <16 x i32> poison, <16 x i32> zeroinitializer
  %m115 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %v114
  %p116 = getelementptr inbounds float, ptr %p6, i64 %i88
  %v117 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr %p116, i32 1, <16 x i1> %m115, <16 x float> zeroinitializer)
  %i118 = mul nsw i64 %n48, %n38
  %i119 = mul nsw i64 %i83, %i118
  %p120 = getelementptr inbounds float, ptr %p4, i64 %i119
  %c121 = icmp slt i64 %i92, %n38
  %i122 = select i1 %c121, i64 %i92, i64 %n38
  %c123 = icmp sgt i64 %i95, %i122
  %i124 = select i1 %c123, i64 %i95, i64 %i122
  %i125 = udiv i64 %n48, 16
  %i126 = mul nsw i64 %i122, %i125
  br label %loop127
loop127:
  %index127 = phi i64 [0, %body74], [%i135, %body127]
  %carried127_0 = phi <16 x float> [%v117, %body74], [%v134, %body127]
  %c128 = icmp slt i64 %index127, %i126
  br i1 %c128, label %body127, label %done127
body127:
  %i129 = mul nsw i64 %index127, 16
  %p130 = getelementptr inbounds float, ptr %p120, i64 %i129
  %v131 = load <16 x i32>, ptr %p130, align 4
  %v132 = bitcast <16 x i32> zeroinitializer to <32 x bfloat>
  %v133 = bitcast <16 x i32> %v131 to <32 x bfloat>
  %v134 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %carried127_0, <32 x bfloat> %v132, <32 x bfloat> %v133)
  %i135 = add nsw i64 %index127, 1
  br label %loop127
done127:
  %i136 = udiv i64 %n48, 16
  %i137 = mul nsw i64 %i124, %i136
  %i138 = mul nsw i64 %n38, %i136
  br label %loop139
loop139:
  %index139 = phi i64 [%i137, %done127], [%i147, %body139]
  %carried139_0 = phi <16 x float> [%carried127_0, %done127], [%v146, %body139]
  %c140 = icmp slt i64 %index139, %i138
  br i1 %c140, label %body139, label %done139
body139:
  %i141 = mul nsw i64 %index139, 16
  %p142 = getelementptr inbounds float, ptr %p120, i64 %i141
  %v143 = load <16 x i32>, ptr %p142, align 4
  %v144 = bitcast <16 x i32> zeroinitializer to <32 x bfloat>
  %v145 = bitcast <16 x i32> %v143 to <32 x bfloat>
  %v146 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %carried139_0, <32 x bfloat> %v144, <32 x bfloat> %v145)
  %i147 = add nsw i64 %index139, 1
  br label %loop139
done139:
  br label %loop148
loop148:
  %index148 = phi i64 [0, %done139], [%i188, %done157]
  %c149 = icmp slt i64 %index148, %n28
  br i1 %c149, label %body148, label %done148
body148:
  %c150 = icmp slt i64 %index148, %i106
  %i151 = select i1 %c150, i64 %index148, i64 %i106
  call void @llvm.x86.tilezero(i8 0)
  %i152 = mul nsw i64 %i151, 32
  %p153 = getelementptr inbounds bfloat, ptr %p102, i64 %i152
  %i154 = mul nsw i64 %n48, %n38
  %i155 = mul nsw i64 %i83, %i154
  %p156 = getelementptr inbounds float, ptr %p4, i64 %i155
  br label %loop157
loop157:
  %index157 = phi i64 [%i92, %body148], [%i172, %done163]
  %c158 = icmp slt i64 %index157, %i95
  br i1 %c158, label %body157, label %done157
body157:
  %i159 = mul nsw i64 %index157, %n20
  %i160 = mul nsw i64 %index157, %n48
  %i161 = mul nsw i64 %n40, %n42
  %i162 = udiv i64 %i161, 8
  br label %loop163
loop163:
  %index163 = phi i64 [0, %body157], [%i171, %body163]
  %c164 = icmp slt i64 %index163, %i162
  br i1 %c164, label %body163, label %done163
body163:
  %i165 = mul nsw i64 %index163, 8
  %i166 = add nsw i64 %i159, %i165
  %i167 = mul nsw i64 %index163, 64
  %i168 = add nsw i64 %i160, %i167
  %p169 = getelementptr inbounds bfloat, ptr %p153, i64 %i166
  call void @llvm.x86.tileloadd64(i8 1, ptr %p169, i64 64)
  %p170 = getelementptr inbounds float, ptr %p156, i64 %i168
  call void @llvm.x86.tileloadd64(i8 2, ptr %p170, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 1, i8 2)
  %i171 = add nsw i64 %index163, 1
  br label %loop163
done163:
  %i172 = add nsw i64 %index157, 1
  br label %loop157
done157:
  call void @llvm.x86.tilestored64(i8 0, ptr %scratch, i64 64)
  %v173 = load <16 x float>, ptr %scratch, align 4
  %v174 = fadd <16 x float> %v173, %carried139_0
  %p175 = getelementptr inbounds float, ptr %scratch, i64 16
  %v176 = load <16 x float>, ptr %p175, align 4
  %v177 = fadd <16 x float> %v176, %carried139_0
  %i178 = mul nsw i64 %i151, 16
  %i179 = add nsw i64 %i105, %i178
  %i180 = add nsw i64 %i179, %i88
  %m181 = fcmp ogt <16 x float> zeroinitializer, %v174
  %v182 = select <16 x i1> %m181, <16 x float> zeroinitializer, <16 x float> %v174
  %p183 = getelementptr inbounds float, ptr %p8, i64 %i180
  call void @llvm.masked.store.v16f32.p0(<16 x float> %v182, ptr %p183, i32 1, <16 x i1> %m115)
  %m184 = fcmp ogt <16 x float> zeroinitializer, %v177
  %v185 = select <16 x i1> %m184, <16 x float> zeroinitializer, <16 x float> %v177
  %p186 = getelementptr inbounds float, ptr %p8, i64 %i180
  %p187 = getelementptr inbounds float, ptr %p186, i64 16
  call void @llvm.masked.store.v16f32.p0(<16 x float> %v185, ptr %p187, i32 1, <16 x i1> %m115)
  %i188 = add nsw i64 %index148, 2
  br label %loop148
done148:
  %i189 = add nsw i64 %index74, 1
  br label %loop74
done74:
  call void @llvm.x86.tilerelease()
  ret void
}
