declare <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr, i32, <4 x i1>, <4 x bfloat>)
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
  %index37 = phi i64 [%first, %entry], [%i125, %done56]
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
  %p51 = getelementptr inbounds bfloat, ptr %p2, i64 %i49
  %p52 = getelementptr inbounds bfloat, ptr %p51, i64 %i50
  %i53 = mul nsw i64 %i39, %n12
  %i54 = mul nsw i64 %i40, %n14
  %i55 = add nsw i64 %i53, %i54
  br label %loop56
loop56:
  %index56 = phi i64 [0, %body37], [%i124, %done105]
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
  %p67 = getelementptr inbounds bfloat, ptr %p52, i64 %i66
  %i68 = mul nsw i64 %index56, %n24
  %i69 = add nsw i64 %i55, %i68
  %i70 = udiv i64 %n20, 4
  %i71 = mul nsw i64 %i70, 4
  br label %loop72
loop72:
  %index72 = phi i64 [0, %body56], [%i94, %done75]
  %c73 = icmp slt i64 %index72, %i71
  br i1 %c73, label %body72, label %done72
body72:
  %i74 = add nsw i64 %i69, %index72
  br label %loop75
loop75:
  %index75 = phi i64 [%i45, %body72], [%i91, %done77]
  %carried75_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body72], [%carried77_0, %done77]
  %c76 = icmp slt i64 %index75, %i48
  br i1 %c76, label %body75, label %done75
body75:
  br label %loop77
loop77:
  %index77 = phi i64 [%i62, %body75], [%i90, %body77]
  %carried77_0 = phi <4 x float> [%carried75_0, %body75], [%v89, %body77]
  %c78 = icmp slt i64 %index77, %i65
  br i1 %c78, label %body77, label %done77
body77:
  %i79 = mul nsw i64 %index75, %n10
  %i80 = mul nsw i64 %index77, %n22
  %i81 = add nsw i64 %i79, %i80
  %p82 = getelementptr inbounds bfloat, ptr %p67, i64 %i81
  %p83 = getelementptr inbounds bfloat, ptr %p82, i64 %index72
  %v84 = load <4 x bfloat>, ptr %p83, align 1
  %v85 = fpext <4 x bfloat> %v84 to <4 x float>
  %m86 = fcmp ogt <4 x float> %v85, %carried77_0
  %m87 = fcmp uno <4 x float> %v85, %v85
  %m88 = or <4 x i1> %m86, %m87
  %v89 = select <4 x i1> %m88, <4 x float> %v85, <4 x float> %carried77_0
  %i90 = add nsw i64 %index77, 1
  br label %loop77
done77:
  %i91 = add nsw i64 %index75, 1
  br label %loop75
done75:
  %p92 = getelementptr inbounds bfloat, ptr %p4, i64 %i74
  %v93 = fptrunc <4 x float> %carried75_0 to <4 x bfloat>
  store <4 x bfloat> %v93, ptr %p92, align 1
  %i94 = add nsw i64 %index72, 4
  br label %loop72
done72:
  %i95 = sub nsw i64 %n20, %i71
  %c96 = icmp sgt i64 %i95, 0
  %i97 = select i1 %c96, i64 %i95, i64 0
  %c98 = icmp slt i64 %i97, 4
  %i99 = select i1 %c98, i64 %i97, i64 4
  %v100 = trunc i64 %i99 to i32
  %v101 = insertelement <4 x i32> poison, i32 %v100, i64 0
  %v102 = shufflevector <4 x i32> %v101, <4 x i32> poison, <4 x i32> zeroinitializer
  %m103 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v102
  %i104 = add nsw i64 %i69, %i71
  br label %loop105
loop105:
  %index105 = phi i64 [%i45, %done72], [%i121, %done107]
  %carried105_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %done72], [%carried107_0, %done107]
  %c106 = icmp slt i64 %index105, %i48
  br i1 %c106, label %body105, label %done105
body105:
  br label %loop107
loop107:
  %index107 = phi i64 [%i62, %body105], [%i120, %body107]
  %carried107_0 = phi <4 x float> [%carried105_0, %body105], [%v119, %body107]
  %c108 = icmp slt i64 %index107, %i65
  br i1 %c108, label %body107, label %done107
body107:
  %i109 = mul nsw i64 %index105, %n10
  %i110 = mul nsw i64 %index107, %n22
  %i111 = add nsw i64 %i109, %i110
  %p112 = getelementptr inbounds bfloat, ptr %p67, i64 %i111
  %p113 = getelementptr inbounds bfloat, ptr %p112, i64 %i71
  %v114 = call <4 x bfloat> @llvm.masked.load.v4bf16.p0(ptr %p113, i32 1, <4 x i1> %m103, <4 x bfloat> zeroinitializer)
  %v115 = fpext <4 x bfloat> %v114 to <4 x float>
  %m116 = fcmp ogt <4 x float> %v115, %carried107_0
  %m117 = fcmp uno <4 x float> %v115, %v115
  %m118 = or <4 x i1> %m116, %m117
  %v119 = select <4 x i1> %m118, <4 x float> %v115, <4 x float> %carried107_0
  %i120 = add nsw i64 %index107, 1
  br label %loop107
done107:
  %i121 = add nsw i64 %index105, 1
  br label %loop105
done105:
  %p122 = getelementptr inbounds bfloat, ptr %p4, i64 %i104
  %v123 = fptrunc <4 x float> %carried105_0 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v123, ptr %p122, i32 1, <4 x i1> %m103)
  %i124 = add nsw i64 %index56, 1
  br label %loop56
done56:
  %i125 = add nsw i64 %index37, 1
  br label %loop37
done37:
  ret void
}
