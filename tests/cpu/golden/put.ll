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
  br label %loop63
loop63:
  %index63 = phi i64 [%first, %entry], [%i121, %done65]
  %c64 = icmp slt i64 %index63, %last
  br i1 %c64, label %body63, label %done63
body63:
  br label %loop65
loop65:
  %index65 = phi i64 [0, %body63], [%i120, %done67]
  %c66 = icmp slt i64 %index65, %n10
  br i1 %c66, label %body65, label %done65
body65:
  br label %loop67
loop67:
  %index67 = phi i64 [0, %body65], [%i119, %done69]
  %c68 = icmp slt i64 %index67, %n12
  br i1 %c68, label %body67, label %done67
body67:
  br label %loop69
loop69:
  %index69 = phi i64 [0, %body67], [%i118, %done71]
  %c70 = icmp slt i64 %index69, %n14
  br i1 %c70, label %body69, label %done69
body69:
  br label %loop71
loop71:
  %index71 = phi i64 [0, %body69], [%i117, %done111]
  %c72 = icmp slt i64 %index71, %n16
  br i1 %c72, label %body71, label %done71
body71:
  %i73 = mul nsw i64 %index65, %n18
  %i74 = mul nsw i64 %index65, %n26
  %i75 = mul nsw i64 %index65, %n12
  %i76 = add nsw i64 %i75, %index67
  %i77 = mul nsw i64 %index67, %n20
  %i78 = add nsw i64 %i73, %i77
  %i79 = mul nsw i64 %index67, %n28
  %i80 = add nsw i64 %i74, %i79
  %i81 = mul nsw i64 %i76, %n14
  %i82 = add nsw i64 %i81, %index69
  %i83 = mul nsw i64 %index69, %n22
  %i84 = add nsw i64 %i78, %i83
  %i85 = mul nsw i64 %index69, %n30
  %i86 = add nsw i64 %i80, %i85
  %i87 = mul nsw i64 %i82, %n16
  %i88 = add nsw i64 %i87, %index71
  %i89 = mul nsw i64 %index71, %n24
  %i90 = add nsw i64 %i84, %i89
  %i91 = mul nsw i64 %index71, %n32
  %i92 = add nsw i64 %i86, %i91
  %p93 = getelementptr inbounds i64, ptr %p4, i64 %i92
  %v94 = load i64, ptr %p93, align 8
  %c95 = icmp slt i64 %v94, 0
  %v96 = select i1 %c95, i64 %n34, i64 0
  %i97 = add nsw i64 %v94, %v96
  %c98 = icmp ult i64 %i97, %n34
  %c99 = xor i1 %c98, true
  br i1 %c99, label %then100, label %after100
then100:
  store i64 %v94, ptr %p8, align 8
  br label %after100
after100:
  %v101 = select i1 %c98, i64 %i97, i64 0
  %i102 = mul nsw i64 %v101, %n46
  %i103 = add nsw i64 %i90, %i102
  %p104 = getelementptr inbounds i8, ptr %p2, i64 %i103
  %i105 = mul nsw i64 %i88, %n62
  %p106 = getelementptr inbounds i8, ptr %p6, i64 %i105
  %i107 = mul nsw i64 %index63, %n58
  %i108 = add nsw i64 %i107, %n58
  %c109 = icmp slt i64 %i108, %n62
  %i110 = select i1 %c109, i64 %i108, i64 %n62
  br label %loop111
loop111:
  %index111 = phi i64 [%i107, %after100], [%i116, %body111]
  %c112 = icmp slt i64 %index111, %i110
  br i1 %c112, label %body111, label %done111
body111:
  %p113 = getelementptr inbounds i8, ptr %p104, i64 %index111
  %p114 = getelementptr inbounds i8, ptr %p106, i64 %index111
  %v115 = load i8, ptr %p114, align 1
  store i8 %v115, ptr %p113, align 1
  %i116 = add nsw i64 %index111, 1
  br label %loop111
done111:
  %i117 = add nsw i64 %index71, 1
  br label %loop71
done71:
  %i118 = add nsw i64 %index69, 1
  br label %loop69
done69:
  %i119 = add nsw i64 %index67, 1
  br label %loop67
done67:
  %i120 = add nsw i64 %index65, 1
  br label %loop65
done65:
  %i121 = add nsw i64 %index63, 1
  br label %loop63
done63:
  ret void
}
