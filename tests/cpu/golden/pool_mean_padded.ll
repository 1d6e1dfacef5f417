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
  %index37 = phi i64 [%first, %entry], [%i94, %done56]
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
  %index56 = phi i64 [0, %body37], [%i93, %done70]
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
  br label %loop70
loop70:
  %index70 = phi i64 [0, %body56], [%i92, %done73]
  %c71 = icmp slt i64 %index70, %n20
  br i1 %c71, label %body70, label %done70
body70:
  %i72 = add nsw i64 %i69, %index70
  br label %loop73
loop73:
  %index73 = phi i64 [%i45, %body70], [%i85, %done75]
  %carried73_0 = phi <4 x float> [zeroinitializer, %body70], [%carried75_0, %done75]
  %c74 = icmp slt i64 %index73, %i48
  br i1 %c74, label %body73, label %done73
body73:
  br label %loop75
loop75:
  %index75 = phi i64 [%i62, %body73], [%i84, %body75]
  %carried75_0 = phi <4 x float> [%carried73_0, %body73], [%v83, %body75]
  %c76 = icmp slt i64 %index75, %i65
  br i1 %c76, label %body75, label %done75
body75:
  %i77 = mul nsw i64 %index73, %n10
  %i78 = mul nsw i64 %index75, %n22
  %i79 = add nsw i64 %i77, %i78
  %p80 = getelementptr inbounds float, ptr %p67, i64 %i79
  %p81 = getelementptr inbounds float, ptr %p80, i64 %index70
  %v82 = load <4 x float>, ptr %p81, align 1
  %v83 = fadd <4 x float> %carried75_0, %v82
  %i84 = add nsw i64 %index75, 1
  br label %loop75
done75:
  %i85 = add nsw i64 %index73, 1
  br label %loop73
done73:
  %i86 = mul nsw i64 %n30, %n32
  %v87 = sitofp i64 %i86 to float
  %v88 = insertelement <4 x float> poison, float %v87, i64 0
  %v89 = shufflevector <4 x float> %v88, <4 x float> poison, <4 x i32> zeroinitializer
  %v90 = fdiv <4 x float> %carried73_0, %v89
  %p91 = getelementptr inbounds float, ptr %p4, i64 %i72
  store <4 x float> %v90, ptr %p91, align 1
  %i92 = add nsw i64 %index70, 4
  br label %loop70
done70:
  %i93 = add nsw i64 %index56, 1
  br label %loop56
done56:
  %i94 = add nsw i64 %index37, 1
  br label %loop37
done37:
  ret void
}
