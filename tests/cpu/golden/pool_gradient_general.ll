declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x i8> @llvm.masked.load.v4i8.p0(ptr, i32, <4 x i1>, <4 x i8>)
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
  br label %loop39
loop39:
  %index39 = phi i64 [%first, %entry], [%i149, %done58]
  %c40 = icmp slt i64 %index39, %last
  br i1 %c40, label %body39, label %done39
body39:
  %i41 = udiv i64 %index39, %n28
  %i42 = urem i64 %index39, %n28
  %i43 = add nsw i64 %i42, %n32
  %i44 = sub nsw i64 %i43, %n36
  %i45 = add nsw i64 %i44, 2
  %c46 = icmp sgt i64 0, %i45
  %i47 = select i1 %c46, i64 0, i64 %i45
  %i48 = udiv i64 %i47, 2
  %i49 = udiv i64 %i43, 2
  %i50 = add nsw i64 %i49, 1
  %c51 = icmp slt i64 %i50, %n22
  %i52 = select i1 %c51, i64 %i50, i64 %n22
  %i53 = mul nsw i64 %i41, %n18
  %i54 = mul nsw i64 %i42, %n20
  %p55 = getelementptr inbounds float, ptr %p12, i64 %i53
  %p56 = getelementptr inbounds float, ptr %p55, i64 %i54
  %i57 = mul nsw i64 %i41, %n14
  br label %loop58
loop58:
  %index58 = phi i64 [0, %body39], [%i148, %done116]
  %c59 = icmp slt i64 %index58, %n30
  br i1 %c59, label %body58, label %done58
body58:
  %i60 = add nsw i64 %index58, %n34
  %i61 = sub nsw i64 %i60, %n38
  %i62 = add nsw i64 %i61, 2
  %c63 = icmp sgt i64 0, %i62
  %i64 = select i1 %c63, i64 0, i64 %i62
  %i65 = udiv i64 %i64, 2
  %i66 = udiv i64 %i60, 2
  %i67 = add nsw i64 %i66, 1
  %c68 = icmp slt i64 %i67, %n24
  %i69 = select i1 %c68, i64 %i67, i64 %n24
  %i70 = udiv i64 %n26, 4
  %i71 = mul nsw i64 %i70, 4
  br label %loop72
loop72:
  %index72 = phi i64 [0, %body58], [%i106, %done74]
  %c73 = icmp slt i64 %index72, %i71
  br i1 %c73, label %body72, label %done72
body72:
  br label %loop74
loop74:
  %index74 = phi i64 [%i48, %body72], [%i102, %done76]
  %carried74_0 = phi <4 x float> [zeroinitializer, %body72], [%carried76_0, %done76]
  %c75 = icmp slt i64 %index74, %i52
  br i1 %c75, label %body74, label %done74
body74:
  br label %loop76
loop76:
  %index76 = phi i64 [%i65, %body74], [%i101, %body76]
  %carried76_0 = phi <4 x float> [%carried74_0, %body74], [%v100, %body76]
  %c77 = icmp slt i64 %index76, %i69
  br i1 %c77, label %body76, label %done76
body76:
  %i78 = mul nsw i64 %index74, %n16
  %i79 = add nsw i64 %i57, %i78
  %i80 = mul nsw i64 %index76, %n26
  %i81 = add nsw i64 %i80, %index72
  %i82 = add nsw i64 %i79, %i81
  %p83 = getelementptr inbounds float, ptr %p2, i64 %i82
  %v84 = load <4 x float>, ptr %p83, align 1
  %i85 = mul nsw i64 %index74, 2
  %i86 = sub nsw i64 %i85, %n32
  %i87 = mul nsw i64 %index76, 2
  %i88 = sub nsw i64 %i87, %n34
  %i89 = sub nsw i64 %i42, %i86
  %i90 = sub nsw i64 %index58, %i88
  %i91 = mul nsw i64 %i89, %n38
  %i92 = add nsw i64 %i91, %i90
  %v93 = trunc i64 %i92 to i8
  %p94 = getelementptr inbounds i8, ptr %p4, i64 %i82
  %v95 = load <4 x i8>, ptr %p94, align 1
  %v96 = insertelement <4 x i8> poison, i8 %v93, i64 0
  %v97 = shufflevector <4 x i8> %v96, <4 x i8> poison, <4 x i32> zeroinitializer
  %m98 = icmp eq <4 x i8> %v95, %v97
  %v99 = select <4 x i1> %m98, <4 x float> %v84, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v100 = fadd <4 x float> %carried76_0, %v99
  %i101 = add nsw i64 %index76, 1
  br label %loop76
done76:
  %i102 = add nsw i64 %index74, 1
  br label %loop74
done74:
  %i103 = mul nsw i64 %index58, %n26
  %i104 = add nsw i64 %i103, %index72
  %p105 = getelementptr inbounds float, ptr %p56, i64 %i104
  store <4 x float> %carried74_0, ptr %p105, align 1
  %i106 = add nsw i64 %index72, 4
  br label %loop72
done72:
  %i107 = sub nsw i64 %n26, %i71
  %c108 = icmp sgt i64 %i107, 0
  %i109 = select i1 %c108, i64 %i107, i64 0
  %c110 = icmp slt i64 %i109, 4
  %i111 = select i1 %c110, i64 %i109, i64 4
  %v112 = trunc i64 %i111 to i32
  %v113 = insertelement <4 x i32> poison, i32 %v112, i64 0
  %v114 = shufflevector <4 x i32> %v113, <4 x i32> poison, <4 x i32> zeroinitializer
  %m115 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v114
  br label %loop116
loop116:
  %index116 = phi i64 [%i48, %done72], [%i144, %done118]
  %carried116_0 = phi <4 x float> [zeroinitializer, %done72], [%carried118_0, %done118]
  %c117 = icmp slt i64 %index116, %i52
  br i1 %c117, label %body116, label %done116
body116:
  br label %loop118
loop118:
  %index118 = phi i64 [%i65, %body116], [%i143, %body118]
  %carried118_0 = phi <4 x float> [%carried116_0, %body116], [%v142, %body118]
  %c119 = icmp slt i64 %index118, %i69
  br i1 %c119, label %body118, label %done118
body118:
  %i120 = mul nsw i64 %index116, %n16
  %i121 = add nsw i64 %i57, %i120
  %i122 = mul nsw i64 %index118, %n26
  %i123 = add nsw i64 %i122, %i71
  %i124 = add nsw i64 %i121, %i123
  %p125 = getelementptr inbounds float, ptr %p2, i64 %i124
  %v126 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p125, i32 1, <4 x i1> %m115, <4 x float> zeroinitializer)
  %i127 = mul nsw i64 %index116, 2
  %i128 = sub nsw i64 %i127, %n32
  %i129 = mul nsw i64 %index118, 2
  %i130 = sub nsw i64 %i129, %n34
  %i131 = sub nsw i64 %i42, %i128
  %i132 = sub nsw i64 %index58, %i130
  %i133 = mul nsw i64 %i131, %n38
  %i134 = add nsw i64 %i133, %i132
  %v135 = trunc i64 %i134 to i8
  %p136 = getelementptr inbounds i8, ptr %p4, i64 %i124
  %v137 = call <4 x i8> @llvm.masked.load.v4i8.p0(ptr %p136, i32 1, <4 x i1> %m115, <4 x i8> zeroinitializer)
  %v138 = insertelement <4 x i8> poison, i8 %v135, i64 0
  %v139 = shufflevector <4 x i8> %v138, <4 x i8> poison, <4 x i32> zeroinitializer
  %m140 = icmp eq <4 x i8> %v137, %v139
  %v141 = select <4 x i1> %m140, <4 x float> %v126, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v142 = fadd <4 x float> %carried118_0, %v141
  %i143 = add nsw i64 %index118, 1
  br label %loop118
done118:
  %i144 = add nsw i64 %index116, 1
  br label %loop116
done116:
  %i145 = mul nsw i64 %index58, %n26
  %i146 = add nsw i64 %i145, %i71
  %p147 = getelementptr inbounds float, ptr %p56, i64 %i146
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried116_0, ptr %p147, i32 1, <4 x i1> %m115)
  %i148 = add nsw i64 %index58, 1
  br label %loop58
done58:
  %i149 = add nsw i64 %index39, 1
  br label %loop39
done39:
  ret void
}
