declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare void @llvm.masked.store.v4i8.p0(<4 x i8>, ptr, i32, <4 x i1>)
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
  br label %loop37
loop37:
  %index37 = phi i64 [%first, %entry], [%i139, %done56]
  %c38 = icmp slt i64 %index37, %last
  br i1 %c38, label %body37, label %done37
body37:
  %i39 = udiv i64 %index37, %n16
  %i40 = urem i64 %index37, %n16
  %i41 = mul nsw i64 %i40, 2
  %i42 = sub nsw i64 %i41, %n34
  %i43 = sub nsw i64 0, %i42
  %c44 = icmp sgt i64 0, %i43
  %i45 = select i1 %c44, i64 0, i64 %i43
  %i46 = sub nsw i64 %n26, %i42
  %c47 = icmp slt i64 %n30, %i46
  %i48 = select i1 %c47, i64 %n30, i64 %i46
  %i49 = mul nsw i64 %i39, %n8
  %i50 = mul nsw i64 %i42, %n10
  %p51 = getelementptr inbounds float, ptr %p2, i64 %i49
  %p52 = getelementptr inbounds float, ptr %p51, i64 %i50
  %i53 = mul nsw i64 %i39, %n12
  %i54 = mul nsw i64 %i40, %n14
  %i55 = add nsw i64 %i53, %i54
  br label %loop56
loop56:
  %index56 = phi i64 [0, %body37], [%i138, %done112]
  %c57 = icmp slt i64 %index56, %n18
  br i1 %c57, label %body56, label %done56
body56:
  %i58 = mul nsw i64 %index56, 2
  %i59 = sub nsw i64 %i58, %n36
  %i60 = sub nsw i64 0, %i59
  %c61 = icmp sgt i64 0, %i60
  %i62 = select i1 %c61, i64 0, i64 %i60
  %i63 = sub nsw i64 %n28, %i59
  %c64 = icmp slt i64 %n32, %i63
  %i65 = select i1 %c64, i64 %n32, i64 %i63
  %i66 = mul nsw i64 %i59, %n22
  %p67 = getelementptr inbounds float, ptr %p52, i64 %i66
  %i68 = mul nsw i64 %index56, %n24
  %i69 = add nsw i64 %i55, %i68
  %i70 = udiv i64 %n20, 4
  %i71 = mul nsw i64 %i70, 4
  br label %loop72
loop72:
  %index72 = phi i64 [0, %body56], [%i101, %done75]
  %c73 = icmp slt i64 %index72, %i71
  br i1 %c73, label %body72, label %done72
body72:
  %i74 = add nsw i64 %i69, %index72
  br label %loop75
loop75:
  %index75 = phi i64 [%i45, %body72], [%i98, %done77]
  %carried75_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body72], [%carried77_0, %done77]
  %carried75_1 = phi <4 x i8> [<i8 -1, i8 -1, i8 -1, i8 -1>, %body72], [%carried77_1, %done77]
  %c76 = icmp slt i64 %index75, %i48
  br i1 %c76, label %body75, label %done75
body75:
  br label %loop77
loop77:
  %index77 = phi i64 [%i62, %body75], [%i97, %body77]
  %carried77_0 = phi <4 x float> [%carried75_0, %body75], [%v93, %body77]
  %carried77_1 = phi <4 x i8> [%carried75_1, %body75], [%v96, %body77]
  %c78 = icmp slt i64 %index77, %i65
  br i1 %c78, label %body77, label %done77
body77:
  %i79 = mul nsw i64 %index75, %n10
  %i80 = mul nsw i64 %index77, %n22
  %i81 = add nsw i64 %i79, %i80
  %p82 = getelementptr inbounds float, ptr %p67, i64 %i81
  %p83 = getelementptr inbounds float, ptr %p82, i64 %index72
  %v84 = load <4 x float>, ptr %p83, align 1
  %m85 = fcmp ugt <4 x float> %v84, %carried77_0
  %m86 = fcmp ord <4 x float> %carried77_0, %carried77_0
  %i87 = mul nsw i64 %index75, %n32
  %i88 = add nsw i64 %i87, %index77
  %m89 = icmp slt <4 x i8> %carried77_1, zeroinitializer
  %m90 = and <4 x i1> %m85, %m86
  %m91 = or <4 x i1> %m90, %m89
  %v92 = trunc i64 %i88 to i8
  %v93 = select <4 x i1> %m91, <4 x float> %v84, <4 x float> %carried77_0
  %v94 = insertelement <4 x i8> poison, i8 %v92, i64 0
  %v95 = shufflevector <4 x i8> %v94, <4 x i8> poison, <4 x i32> zeroinitializer
  %v96 = select <4 x i1> %m91, <4 x i8> %v95, <4 x i8> %carried77_1
  %i97 = add nsw i64 %index77, 1
  br label %loop77
done77:
  %i98 = add nsw i64 %index75, 1
  br label %loop75
done75:
  %p99 = getelementptr inbounds i8, ptr %p6, i64 %i74
  store <4 x i8> %carried75_1, ptr %p99, align 1
  %p100 = getelementptr inbounds float, ptr %p4, i64 %i74
  store <4 x float> %carried75_0, ptr %p100, align 1
  %i101 = add nsw i64 %index72, 4
  br label %loop72
done72:
  %i102 = sub nsw i64 %n20, %i71
  %c103 = icmp sgt i64 %i102, 0
  %i104 = select i1 %c103, i64 %i102, i64 0
  %c105 = icmp slt i64 %i104, 4
  %i106 = select i1 %c105, i64 %i104, i64 4
  %v107 = trunc i64 %i106 to i32
  %v108 = insertelement <4 x i32> poison, i32 %v107, i64 0
  %v109 = shufflevector <4 x i32> %v108, <4 x i32> poison, <4 x i32> zeroinitializer
  %m110 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v109
  %i111 = add nsw i64 %i69, %i71
  br label %loop112
loop112:
  %index112 = phi i64 [%i45, %done72], [%i135, %done114]
  %carried112_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %done72], [%carried114_0, %done114]
  %carried112_1 = phi <4 x i8> [<i8 -1, i8 -1, i8 -1, i8 -1>, %done72], [%carried114_1, %done114]
  %c113 = icmp slt i64 %index112, %i48
  br i1 %c113, label %body112, label %done112
body112:
  br label %loop114
loop114:
  %index114 = phi i64 [%i62, %body112], [%i134, %body114]
  %carried114_0 = phi <4 x float> [%carried112_0, %body112], [%v130, %body114]
  %carried114_1 = phi <4 x i8> [%carried112_1, %body112], [%v133, %body114]
  %c115 = icmp slt i64 %index114, %i65
  br i1 %c115, label %body114, label %done114
body114:
  %i116 = mul nsw i64 %index112, %n10
  %i117 = mul nsw i64 %index114, %n22
  %i118 = add nsw i64 %i116, %i117
  %p119 = getelementptr inbounds float, ptr %p67, i64 %i118
  %p120 = getelementptr inbounds float, ptr %p119, i64 %i71
  %v121 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p120, i32 1, <4 x i1> %m110, <4 x float> zeroinitializer)
  %m122 = fcmp ugt <4 x float> %v121, %carried114_0
  %m123 = fcmp ord <4 x float> %carried114_0, %carried114_0
  %i124 = mul nsw i64 %index112, %n32
  %i125 = add nsw i64 %i124, %index114
  %m126 = icmp slt <4 x i8> %carried114_1, zeroinitializer
  %m127 = and <4 x i1> %m122, %m123
  %m128 = or <4 x i1> %m127, %m126
  %v129 = trunc i64 %i125 to i8
  %v130 = select <4 x i1> %m128, <4 x float> %v121, <4 x float> %carried114_0
  %v131 = insertelement <4 x i8> poison, i8 %v129, i64 0
  %v132 = shufflevector <4 x i8> %v131, <4 x i8> poison, <4 x i32> zeroinitializer
  %v133 = select <4 x i1> %m128, <4 x i8> %v132, <4 x i8> %carried114_1
  %i134 = add nsw i64 %index114, 1
  br label %loop114
done114:
  %i135 = add nsw i64 %index112, 1
  br label %loop112
done112:
  %p136 = getelementptr inbounds i8, ptr %p6, i64 %i111
  call void @llvm.masked.store.v4i8.p0(<4 x i8> %carried112_1, ptr %p136, i32 1, <4 x i1> %m110)
  %p137 = getelementptr inbounds float, ptr %p4, i64 %i111
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried112_0, ptr %p137, i32 1, <4 x i1> %m110)
  %i138 = add nsw i64 %index56, 1
  br label %loop56
done56:
  %i139 = add nsw i64 %index37, 1
  br label %loop37
done37:
  ret void
}
