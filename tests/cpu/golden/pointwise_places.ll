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
  %i43 = sub nsw i64 %n16, 1
  %i44 = add nsw i64 %n14, %i43
  %i45 = udiv i64 %i44, %n16
  %i46 = sub nsw i64 %n12, 1
  %i47 = add nsw i64 %n10, %i46
  %i48 = udiv i64 %i47, %n12
  br label %loop49
loop49:
  %index49 = phi i64 [%first, %entry], [%i138, %done94]
  %c50 = icmp slt i64 %index49, %last
  br i1 %c50, label %body49, label %done49
body49:
  %i51 = udiv i64 %index49, %i45
  %i52 = urem i64 %index49, %i45
  %i53 = udiv i64 %i51, %i48
  %i54 = urem i64 %i51, %i48
  %i55 = udiv i64 %i53, %n18
  %i56 = urem i64 %i53, %n18
  %i57 = mul nsw i64 %i54, %n12
  %i58 = mul nsw i64 %i52, %n16
  %i59 = sub nsw i64 %n10, %i57
  %c60 = icmp slt i64 %n12, %i59
  %i61 = select i1 %c60, i64 %n12, i64 %i59
  %i62 = sub nsw i64 %n14, %i58
  %c63 = icmp slt i64 %n16, %i62
  %i64 = select i1 %c63, i64 %n16, i64 %i62
  %i65 = mul nsw i64 %i55, %n20
  %i66 = mul nsw i64 %i56, %n22
  %i67 = mul nsw i64 %i57, %n24
  %p68 = getelementptr inbounds float, ptr %p2, i64 %i65
  %p69 = getelementptr inbounds float, ptr %p68, i64 %i66
  %p70 = getelementptr inbounds float, ptr %p69, i64 %i67
  %i71 = mul nsw i64 %i55, %n26
  %i72 = mul nsw i64 %i56, %n28
  %i73 = mul nsw i64 %i57, %n30
  %p74 = getelementptr inbounds float, ptr %p4, i64 %i71
  %p75 = getelementptr inbounds float, ptr %p74, i64 %i72
  %p76 = getelementptr inbounds float, ptr %p75, i64 %i73
  %p77 = getelementptr inbounds float, ptr %p76, i64 %i58
  %i78 = mul nsw i64 %i55, %n32
  %i79 = mul nsw i64 %i56, %n34
  %i80 = mul nsw i64 %i57, %n36
  %p81 = getelementptr inbounds float, ptr %p6, i64 %i78
  %p82 = getelementptr inbounds float, ptr %p81, i64 %i79
  %p83 = getelementptr inbounds float, ptr %p82, i64 %i80
  %p84 = getelementptr inbounds float, ptr %p83, i64 %i58
  %i85 = mul nsw i64 %i55, %n38
  %i86 = mul nsw i64 %i56, %n40
  %i87 = mul nsw i64 %i57, %n42
  %p88 = getelementptr inbounds float, ptr %p8, i64 %i85
  %p89 = getelementptr inbounds float, ptr %p88, i64 %i86
  %p90 = getelementptr inbounds float, ptr %p89, i64 %i87
  %p91 = getelementptr inbounds float, ptr %p90, i64 %i58
  %i92 = udiv i64 %i64, 4
  %i93 = mul nsw i64 %i92, 4
  br label %loop94
loop94:
  %index94 = phi i64 [0, %body49], [%i137, %after120]
  %c95 = icmp slt i64 %index94, %i61
  br i1 %c95, label %body94, label %done94
body94:
  %i96 = mul nsw i64 %index94, %n24
  %p97 = getelementptr inbounds float, ptr %p70, i64 %i96
  %i98 = mul nsw i64 %index94, %n30
  %p99 = getelementptr inbounds float, ptr %p77, i64 %i98
  %i100 = mul nsw i64 %index94, %n36
  %p101 = getelementptr inbounds float, ptr %p84, i64 %i100
  %i102 = mul nsw i64 %index94, %n42
  %p103 = getelementptr inbounds float, ptr %p91, i64 %i102
  %v104 = load float, ptr %p97, align 4
  %v105 = insertelement <4 x float> poison, float %v104, i64 0
  %v106 = shufflevector <4 x float> %v105, <4 x float> poison, <4 x i32> zeroinitializer
  br label %loop107
loop107:
  %index107 = phi i64 [0, %body94], [%i117, %body107]
  %c108 = icmp slt i64 %index107, %i93
  br i1 %c108, label %body107, label %done107
body107:
  %p109 = getelementptr inbounds float, ptr %p99, i64 %index107
  %v110 = load <4 x float>, ptr %p109, align 1
  %v111 = fsub <4 x float> %v106, %v110
  %p112 = getelementptr inbounds float, ptr %p101, i64 %index107
  %v113 = load <4 x float>, ptr %p112, align 1
  %v114 = fdiv <4 x float> %v113, %v111
  %v115 = fmul <4 x float> %v114, %v114
  %p116 = getelementptr inbounds float, ptr %p103, i64 %index107
  store <4 x float> %v115, ptr %p116, align 1
  %i117 = add nsw i64 %index107, 4
  br label %loop107
done107:
  %i118 = sub nsw i64 %i64, %i93
  %c119 = icmp sgt i64 %i118, 0
  br i1 %c119, label %then120, label %after120
then120:
  %c121 = icmp sgt i64 %i118, 0
  %i122 = select i1 %c121, i64 %i118, i64 0
  %c123 = icmp slt i64 %i122, 4
  %i124 = select i1 %c123, i64 %i122, i64 4
  %v125 = trunc i64 %i124 to i32
  %v126 = insertelement <4 x i32> poison, i32 %v125, i64 0
  %v127 = shufflevector <4 x i32> %v126, <4 x i32> poison, <4 x i32> zeroinitializer
  %m128 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v127
  %p129 = getelementptr inbounds float, ptr %p99, i64 %i93
  %v130 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p129, i32 1, <4 x i1> %m128, <4 x float> zeroinitializer)
  %v131 = fsub <4 x float> %v106, %v130
  %p132 = getelementptr inbounds float, ptr %p101, i64 %i93
  %v133 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p132, i32 1, <4 x i1> %m128, <4 x float> zeroinitializer)
  %v134 = fdiv <4 x float> %v133, %v131
  %v135 = fmul <4 x float> %v134, %v134
  %p136 = getelementptr inbounds float, ptr %p103, i64 %i93
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v135, ptr %p136, i32 1, <4 x i1> %m128)
  br label %after120
after120:
  %i137 = add nsw i64 %index94, 1
  br label %loop94
done94:
  %i138 = add nsw i64 %index49, 1
  br label %loop49
done49:
  ret void
}
