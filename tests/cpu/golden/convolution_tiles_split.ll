@tile_shapes = private constant [64 x i8] c"\01\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\40\00\10\00\40\00\40\00\40\00\40\00\40\00\40\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\02\02\04\04\04\04\04\04\00\00\00\00\00\00\00\00", align 64
declare void @llvm.x86.ldtilecfg(ptr)
declare void @llvm.x86.tilezero(i8)
declare void @llvm.x86.tileloadd64(i8, ptr, i64)
declare void @llvm.x86.tdpbf16ps(i8, i8, i8)
declare void @llvm.x86.tilestored64(i8, ptr, i64)
declare void @llvm.masked.store.v16bf16.p0(<16 x bfloat>, ptr, i32, <16 x i1>)
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
  %index74 = phi i64 [%first, %entry], [%i176, %done110]
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
  %i90 = mul nsw i64 %i86, %n18
  %i91 = mul nsw i64 %i89, %n20
  %i92 = add nsw i64 %i90, %i91
  %i93 = sub nsw i64 0, %n46
  %i94 = mul nsw i64 %i93, 32
  %p95 = getelementptr inbounds bfloat, ptr %p2, i64 %i92
  %p96 = getelementptr inbounds bfloat, ptr %p95, i64 %i94
  %i97 = mul nsw i64 %i86, %n22
  %i98 = mul nsw i64 %i87, %n24
  %i99 = add nsw i64 %i97, %i98
  %i100 = sub nsw i64 %n28, 2
  %i101 = sub nsw i64 %n32, %i88
  %c102 = icmp sgt i64 %i101, 0
  %i103 = select i1 %c102, i64 %i101, i64 0
  %c104 = icmp slt i64 %i103, 16
  %i105 = select i1 %c104, i64 %i103, i64 16
  %v106 = trunc i64 %i105 to i32
  %v107 = insertelement <16 x i32> poison, i32 %v106, i64 0
  %v108 = shufflevector <16 x i32> %v107, <16 x i32> poison, <16 x i32> zeroinitializer
  %m109 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %v108
  br label %loop110
loop110:
  %index110 = phi i64 [0, %body74], [%i175, %done119]
  %c111 = icmp slt i64 %index110, %n28
  br i1 %c111, label %body110, label %done110
body110:
  %c112 = icmp slt i64 %index110, %i100
  %i113 = select i1 %c112, i64 %index110, i64 %i100
  call void @llvm.x86.tilezero(i8 0)
  %i114 = mul nsw i64 %i113, 32
  %p115 = getelementptr inbounds bfloat, ptr %p96, i64 %i114
  %i116 = mul nsw i64 %n48, %n38
  %i117 = mul nsw i64 %i83, %i116
  %p118 = getelementptr inbounds float, ptr %p4, i64 %i117
  br label %loop119
loop119:
  %index119 = phi i64 [0, %body110], [%i145, %done123]
  %c120 = icmp slt i64 %index119, %n38
  br i1 %c120, label %body119, label %done119
body119:
  %i121 = mul nsw i64 %index119, %n20
  %i122 = mul nsw i64 %index119, %n48
  br label %loop123
loop123:
  %index123 = phi i64 [0, %body119], [%i144, %done130]
  %c124 = icmp slt i64 %index123, %n40
  br i1 %c124, label %body123, label %done123
body123:
  %i125 = mul nsw i64 %index123, 32
  %i126 = add nsw i64 %i121, %i125
  %i127 = mul nsw i64 %index123, %n50
  %i128 = add nsw i64 %i122, %i127
  %i129 = udiv i64 %n42, 8
  br label %loop130
loop130:
  %index130 = phi i64 [0, %body123], [%i143, %body130]
  %c131 = icmp slt i64 %index130, %i129
  br i1 %c131, label %body130, label %done130
body130:
  %i132 = mul nsw i64 %index130, 8
  %i133 = add nsw i64 %i126, %i132
  %i134 = mul nsw i64 %index130, 128
  %i135 = add nsw i64 %i128, %i134
  %p136 = getelementptr inbounds bfloat, ptr %p115, i64 %i133
  call void @llvm.x86.tileloadd64(i8 1, ptr %p136, i64 64)
  %p137 = getelementptr inbounds float, ptr %p118, i64 %i135
  call void @llvm.x86.tileloadd64(i8 2, ptr %p137, i64 128)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 1, i8 2)
  %p138 = getelementptr inbounds float, ptr %p118, i64 %i135
  %p139 = getelementptr inbounds float, ptr %p138, i64 16
  call void @llvm.x86.tileloadd64(i8 3, ptr %p139, i64 128)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 1, i8 3)
  %p140 = getelementptr inbounds bfloat, ptr %p115, i64 %i133
  %p141 = getelementptr inbounds bfloat, ptr %p140, i64 16
  call void @llvm.x86.tileloadd64(i8 1, ptr %p141, i64 64)
  %p142 = getelementptr inbounds float, ptr %p118, i64 %i135
  call void @llvm.x86.tileloadd64(i8 2, ptr %p142, i64 128)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 1, i8 2)
  %i143 = add nsw i64 %index130, 1
  br label %loop130
done130:
  %i144 = add nsw i64 %index123, 1
  br label %loop123
done123:
  %i145 = add nsw i64 %index119, 1
  br label %loop119
done119:
  call void @llvm.x86.tilestored64(i8 0, ptr %scratch, i64 64)
  %v146 = load <16 x float>, ptr %scratch, align 4
  %p147 = getelementptr inbounds float, ptr %scratch, i64 16
  %v148 = load <16 x float>, ptr %p147, align 4
  %i149 = mul nsw i64 %i113, 16
  %i150 = add nsw i64 %i99, %i149
  %i151 = add nsw i64 %i150, %i88
  %m152 = fcmp ogt <16 x float> zeroinitializer, %v146
  %v153 = select <16 x i1> %m152, <16 x float> zeroinitializer, <16 x float> %v146
  %p154 = getelementptr inbounds bfloat, ptr %p8, i64 %i151
  %v155 = fptrunc <16 x float> %v153 to <16 x bfloat>
  %v156 = fpext <16 x bfloat> %v155 to <16 x float>
  %v157 = fsub <16 x float> %v153, %v156
  %v158 = fsub <16 x float> %v156, %v156
  %m159 = fcmp ord <16 x float> %v158, %v158
  %v160 = select <16 x i1> %m159, <16 x float> %v157, <16 x float> zeroinitializer
  %v161 = fptrunc <16 x float> %v160 to <16 x bfloat>
  call void @llvm.masked.store.v16bf16.p0(<16 x bfloat> %v155, ptr %p154, i32 1, <16 x i1> %m109)
  %p162 = getelementptr inbounds bfloat, ptr %p154, i64 8
  call void @llvm.masked.store.v16bf16.p0(<16 x bfloat> %v161, ptr %p162, i32 1, <16 x i1> %m109)
  %m163 = fcmp ogt <16 x float> zeroinitializer, %v148
  %v164 = select <16 x i1> %m163, <16 x float> zeroinitializer, <16 x float> %v148
  %p165 = getelementptr inbounds bfloat, ptr %p8, i64 %i151
  %p166 = getelementptr inbounds bfloat, ptr %p165, i64 16
  %v167 = fptrunc <16 x float> %v164 to <16 x bfloat>
  %v168 = fpext <16 x bfloat> %v167 to <16 x float>
  %v169 = fsub <16 x float> %v164, %v168
  %v170 = fsub <16 x float> %v168, %v168
  %m171 = fcmp ord <16 x float> %v170, %v170
  %v172 = select <16 x i1> %m171, <16 x float> %v169, <16 x float> zeroinitializer
  %v173 = fptrunc <16 x float> %v172 to <16 x bfloat>
  call void @llvm.masked.store.v16bf16.p0(<16 x bfloat> %v167, ptr %p166, i32 1, <16 x i1> %m109)
  %p174 = getelementptr inbounds bfloat, ptr %p166, i64 8
  call void @llvm.masked.store.v16bf16.p0(<16 x bfloat> %v173, ptr %p174, i32 1, <16 x i1> %m109)
  %i175 = add nsw i64 %index110, 2
  br label %loop110
done110:
  %i176 = add nsw i64 %index74, 1
  br label %loop74
done74:
  call void @llvm.x86.tilerelease()
  ret void
}
