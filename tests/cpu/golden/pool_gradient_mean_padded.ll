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
  %index37 = phi i64 [%first, %entry], [%i110, %done56]
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
  %index56 = phi i64 [0, %body37], [%i109, %done68]
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
  br label %loop68
loop68:
  %index68 = phi i64 [0, %body56], [%i108, %done70]
  %c69 = icmp slt i64 %index68, %n24
  br i1 %c69, label %body68, label %done68
body68:
  br label %loop70
loop70:
  %index70 = phi i64 [%i46, %body68], [%i104, %done72]
  %carried70_0 = phi <4 x float> [zeroinitializer, %body68], [%carried72_0, %done72]
  %c71 = icmp slt i64 %index70, %i50
  br i1 %c71, label %body70, label %done70
body70:
  br label %loop72
loop72:
  %index72 = phi i64 [%i63, %body70], [%i103, %body72]
  %carried72_0 = phi <4 x float> [%carried70_0, %body70], [%v102, %body72]
  %c73 = icmp slt i64 %index72, %i67
  br i1 %c73, label %body72, label %done72
body72:
  %i74 = mul nsw i64 %index70, %n14
  %i75 = add nsw i64 %i55, %i74
  %i76 = mul nsw i64 %index72, %n24
  %i77 = add nsw i64 %i76, %index68
  %i78 = add nsw i64 %i75, %i77
  %p79 = getelementptr inbounds float, ptr %p2, i64 %i78
  %v80 = load <4 x float>, ptr %p79, align 1
  %i81 = mul nsw i64 %index70, 2
  %i82 = sub nsw i64 %i81, %n30
  %i83 = mul nsw i64 %index72, 2
  %i84 = sub nsw i64 %i83, %n32
  %i85 = sub nsw i64 0, %i82
  %c86 = icmp sgt i64 0, %i85
  %i87 = select i1 %c86, i64 0, i64 %i85
  %i88 = sub nsw i64 %n26, %i82
  %c89 = icmp slt i64 %n34, %i88
  %i90 = select i1 %c89, i64 %n34, i64 %i88
  %i91 = sub nsw i64 0, %i84
  %c92 = icmp sgt i64 0, %i91
  %i93 = select i1 %c92, i64 0, i64 %i91
  %i94 = sub nsw i64 %n28, %i84
  %c95 = icmp slt i64 %n36, %i94
  %i96 = select i1 %c95, i64 %n36, i64 %i94
  %i97 = mul nsw i64 %n34, %n36
  %v98 = sitofp i64 %i97 to float
  %v99 = insertelement <4 x float> poison, float %v98, i64 0
  %v100 = shufflevector <4 x float> %v99, <4 x float> poison, <4 x i32> zeroinitializer
  %v101 = fdiv <4 x float> %v80, %v100
  %v102 = fadd <4 x float> %carried72_0, %v101
  %i103 = add nsw i64 %index72, 1
  br label %loop72
done72:
  %i104 = add nsw i64 %index70, 1
  br label %loop70
done70:
  %i105 = mul nsw i64 %index56, %n24
  %i106 = add nsw i64 %i105, %index68
  %p107 = getelementptr inbounds float, ptr %p54, i64 %i106
  store <4 x float> %carried70_0, ptr %p107, align 1
  %i108 = add nsw i64 %index68, 4
  br label %loop68
done68:
  %i109 = add nsw i64 %index56, 1
  br label %loop56
done56:
  %i110 = add nsw i64 %index37, 1
  br label %loop37
done37:
  ret void
}
