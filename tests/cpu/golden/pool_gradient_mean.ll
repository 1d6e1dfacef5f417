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
  %index39 = phi i64 [%first, %entry], [%i114, %done58]
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
  %index58 = phi i64 [0, %body39], [%i113, %done70]
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
  br label %loop70
loop70:
  %index70 = phi i64 [0, %body58], [%i112, %done72]
  %c71 = icmp slt i64 %index70, %n26
  br i1 %c71, label %body70, label %done70
body70:
  br label %loop72
loop72:
  %index72 = phi i64 [%i48, %body70], [%i108, %done74]
  %carried72_0 = phi <4 x float> [zeroinitializer, %body70], [%carried74_0, %done74]
  %c73 = icmp slt i64 %index72, %i52
  br i1 %c73, label %body72, label %done72
body72:
  br label %loop74
loop74:
  %index74 = phi i64 [%i65, %body72], [%i107, %body74]
  %carried74_0 = phi <4 x float> [%carried72_0, %body72], [%v106, %body74]
  %c75 = icmp slt i64 %index74, %i69
  br i1 %c75, label %body74, label %done74
body74:
  %i76 = mul nsw i64 %index72, %n16
  %i77 = add nsw i64 %i57, %i76
  %i78 = mul nsw i64 %index74, %n26
  %i79 = add nsw i64 %i78, %index70
  %i80 = add nsw i64 %i77, %i79
  %p81 = getelementptr inbounds float, ptr %p2, i64 %i80
  %v82 = load <4 x float>, ptr %p81, align 1
  %i83 = mul nsw i64 %index72, 2
  %i84 = sub nsw i64 %i83, %n32
  %i85 = mul nsw i64 %index74, 2
  %i86 = sub nsw i64 %i85, %n34
  %i87 = sub nsw i64 0, %i84
  %c88 = icmp sgt i64 0, %i87
  %i89 = select i1 %c88, i64 0, i64 %i87
  %i90 = sub nsw i64 %n28, %i84
  %c91 = icmp slt i64 %n36, %i90
  %i92 = select i1 %c91, i64 %n36, i64 %i90
  %i93 = sub nsw i64 0, %i86
  %c94 = icmp sgt i64 0, %i93
  %i95 = select i1 %c94, i64 0, i64 %i93
  %i96 = sub nsw i64 %n30, %i86
  %c97 = icmp slt i64 %n38, %i96
  %i98 = select i1 %c97, i64 %n38, i64 %i96
  %i99 = sub nsw i64 %i92, %i89
  %i100 = sub nsw i64 %i98, %i95
  %i101 = mul nsw i64 %i99, %i100
  %v102 = sitofp i64 %i101 to float
  %v103 = insertelement <4 x float> poison, float %v102, i64 0
  %v104 = shufflevector <4 x float> %v103, <4 x float> poison, <4 x i32> zeroinitializer
  %v105 = fdiv <4 x float> %v82, %v104
  %v106 = fadd <4 x float> %carried74_0, %v105
  %i107 = add nsw i64 %index74, 1
  br label %loop74
done74:
  %i108 = add nsw i64 %index72, 1
  br label %loop72
done72:
  %i109 = mul nsw i64 %index58, %n26
  %i110 = add nsw i64 %i109, %index70
  %p111 = getelementptr inbounds float, ptr %p56, i64 %i110
  store <4 x float> %carried72_0, ptr %p111, align 1
  %i112 = add nsw i64 %index70, 4
  br label %loop70
done70:
  %i113 = add nsw i64 %index58, 1
  br label %loop58
done58:
  %i114 = add nsw i64 %index39, 1
  br label %loop39
done39:
  ret void
}
