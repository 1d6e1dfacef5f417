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
  br label %loop37
loop37:
  %index37 = phi i64 [%first, %entry], [%i147, %done56]
  %c38 = icmp slt i64 %index37, %last
  br i1 %c38, label %body37, label %done37
body37:
  %i39 = udiv i64 %index37, %n26
  %i40 = urem i64 %index37, %n26
  %i41 = add nsw i64 %i40, %n30
  %i42 = sub nsw i64 %i41, %n34
  %i43 = add nsw i64 %i42, 2
  %c44 = icmp sgt i64 0, %i43
  %i45 = select i1 %c44, i64 0, i64 %i43
  %i46 = udiv i64 %i45, 2
  %i47 = udiv i64 %i41, 2
  %i48 = add nsw i64 %i47, 1
  %c49 = icmp slt i64 %i48, %n20
  %i50 = select i1 %c49, i64 %i48, i64 %n20
  %i51 = mul nsw i64 %i39, %n16
  %i52 = mul nsw i64 %i40, %n18
  %p53 = getelementptr inbounds float, ptr %p10, i64 %i51
  %p54 = getelementptr inbounds float, ptr %p53, i64 %i52
  %i55 = mul nsw i64 %i39, %n12
  br label %loop56
loop56:
  %index56 = phi i64 [0, %body37], [%i146, %done114]
  %c57 = icmp slt i64 %index56, %n28
  br i1 %c57, label %body56, label %done56
body56:
  %i58 = add nsw i64 %index56, %n32
  %i59 = sub nsw i64 %i58, %n36
  %i60 = add nsw i64 %i59, 2
  %c61 = icmp sgt i64 0, %i60
  %i62 = select i1 %c61, i64 0, i64 %i60
  %i63 = udiv i64 %i62, 2
  %i64 = udiv i64 %i58, 2
  %i65 = add nsw i64 %i64, 1
  %c66 = icmp slt i64 %i65, %n22
  %i67 = select i1 %c66, i64 %i65, i64 %n22
  %i68 = udiv i64 %n24, 4
  %i69 = mul nsw i64 %i68, 4
  br label %loop70
loop70:
  %index70 = phi i64 [0, %body56], [%i104, %done72]
  %c71 = icmp slt i64 %index70, %i69
  br i1 %c71, label %body70, label %done70
body70:
  br label %loop72
loop72:
  %index72 = phi i64 [%i46, %body70], [%i100, %done74]
  %carried72_0 = phi <4 x float> [zeroinitializer, %body70], [%carried74_0, %done74]
  %c73 = icmp slt i64 %index72, %i50
  br i1 %c73, label %body72, label %done72
body72:
  br label %loop74
loop74:
  %index74 = phi i64 [%i63, %body72], [%i99, %body74]
  %carried74_0 = phi <4 x float> [%carried72_0, %body72], [%v98, %body74]
  %c75 = icmp slt i64 %index74, %i67
  br i1 %c75, label %body74, label %done74
body74:
  %i76 = mul nsw i64 %index72, %n14
  %i77 = add nsw i64 %i55, %i76
  %i78 = mul nsw i64 %index74, %n24
  %i79 = add nsw i64 %i78, %index70
  %i80 = add nsw i64 %i77, %i79
  %p81 = getelementptr inbounds float, ptr %p2, i64 %i80
  %v82 = load <4 x float>, ptr %p81, align 1
  %i83 = mul nsw i64 %index72, 2
  %i84 = sub nsw i64 %i83, %n30
  %i85 = mul nsw i64 %index74, 2
  %i86 = sub nsw i64 %i85, %n32
  %i87 = sub nsw i64 %i40, %i84
  %i88 = sub nsw i64 %index56, %i86
  %i89 = mul nsw i64 %i87, %n36
  %i90 = add nsw i64 %i89, %i88
  %v91 = trunc i64 %i90 to i8
  %p92 = getelementptr inbounds i8, ptr %p4, i64 %i80
  %v93 = load <4 x i8>, ptr %p92, align 1
  %v94 = insertelement <4 x i8> poison, i8 %v91, i64 0
  %v95 = shufflevector <4 x i8> %v94, <4 x i8> poison, <4 x i32> zeroinitializer
  %m96 = icmp eq <4 x i8> %v93, %v95
  %v97 = select <4 x i1> %m96, <4 x float> %v82, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v98 = fadd <4 x float> %carried74_0, %v97
  %i99 = add nsw i64 %index74, 1
  br label %loop74
done74:
  %i100 = add nsw i64 %index72, 1
  br label %loop72
done72:
  %i101 = mul nsw i64 %index56, %n24
  %i102 = add nsw i64 %i101, %index70
  %p103 = getelementptr inbounds float, ptr %p54, i64 %i102
  store <4 x float> %carried72_0, ptr %p103, align 1
  %i104 = add nsw i64 %index70, 4
  br label %loop70
done70:
  %i105 = sub nsw i64 %n24, %i69
  %c106 = icmp sgt i64 %i105, 0
  %i107 = select i1 %c106, i64 %i105, i64 0
  %c108 = icmp slt i64 %i107, 4
  %i109 = select i1 %c108, i64 %i107, i64 4
  %v110 = trunc i64 %i109 to i32
  %v111 = insertelement <4 x i32> poison, i32 %v110, i64 0
  %v112 = shufflevector <4 x i32> %v111, <4 x i32> poison, <4 x i32> zeroinitializer
  %m113 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v112
  br label %loop114
loop114:
  %index114 = phi i64 [%i46, %done70], [%i142, %done116]
  %carried114_0 = phi <4 x float> [zeroinitializer, %done70], [%carried116_0, %done116]
  %c115 = icmp slt i64 %index114, %i50
  br i1 %c115, label %body114, label %done114
body114:
  br label %loop116
loop116:
  %index116 = phi i64 [%i63, %body114], [%i141, %body116]
  %carried116_0 = phi <4 x float> [%carried114_0, %body114], [%v140, %body116]
  %c117 = icmp slt i64 %index116, %i67
  br i1 %c117, label %body116, label %done116
body116:
  %i118 = mul nsw i64 %index114, %n14
  %i119 = add nsw i64 %i55, %i118
  %i120 = mul nsw i64 %index116, %n24
  %i121 = add nsw i64 %i120, %i69
  %i122 = add nsw i64 %i119, %i121
  %p123 = getelementptr inbounds float, ptr %p2, i64 %i122
  %v124 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p123, i32 1, <4 x i1> %m113, <4 x float> zeroinitializer)
  %i125 = mul nsw i64 %index114, 2
  %i126 = sub nsw i64 %i125, %n30
  %i127 = mul nsw i64 %index116, 2
  %i128 = sub nsw i64 %i127, %n32
  %i129 = sub nsw i64 %i40, %i126
  %i130 = sub nsw i64 %index56, %i128
  %i131 = mul nsw i64 %i129, %n36
  %i132 = add nsw i64 %i131, %i130
  %v133 = trunc i64 %i132 to i8
  %p134 = getelementptr inbounds i8, ptr %p4, i64 %i122
  %v135 = call <4 x i8> @llvm.masked.load.v4i8.p0(ptr %p134, i32 1, <4 x i1> %m113, <4 x i8> zeroinitializer)
  %v136 = insertelement <4 x i8> poison, i8 %v133, i64 0
  %v137 = shufflevector <4 x i8> %v136, <4 x i8> poison, <4 x i32> zeroinitializer
  %m138 = icmp eq <4 x i8> %v135, %v137
  %v139 = select <4 x i1> %m138, <4 x float> %v124, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v140 = fadd <4 x float> %carried116_0, %v139
  %i141 = add nsw i64 %index116, 1
  br label %loop116
done116:
  %i142 = add nsw i64 %index114, 1
  br label %loop114
done114:
  %i143 = mul nsw i64 %index56, %n24
  %i144 = add nsw i64 %i143, %i69
  %p145 = getelementptr inbounds float, ptr %p54, i64 %i144
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried114_0, ptr %p145, i32 1, <4 x i1> %m113)
  %i146 = add nsw i64 %index56, 1
  br label %loop56
done56:
  %i147 = add nsw i64 %index37, 1
  br label %loop37
done37:
  ret void
}
