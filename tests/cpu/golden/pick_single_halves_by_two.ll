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
  %index63 = phi i64 [%first, %entry], [%i127, %done75]
  %c64 = icmp slt i64 %index63, %last
  br i1 %c64, label %body63, label %done63
body63:
  %i65 = udiv i64 %index63, %n60
  %i66 = urem i64 %index63, %n60
  %i67 = mul nsw i64 %i66, %n58
  %i68 = add nsw i64 %i67, %n58
  %c69 = icmp slt i64 %i68, %n16
  %i70 = select i1 %c69, i64 %i68, i64 %n16
  %i71 = udiv i64 %i65, %n14
  %i72 = urem i64 %i65, %n14
  %i73 = udiv i64 %i71, %n12
  %i74 = urem i64 %i71, %n12
  br label %loop75
loop75:
  %index75 = phi i64 [%i67, %body63], [%i126, %after118]
  %c76 = icmp slt i64 %index75, %i70
  br i1 %c76, label %body75, label %done75
body75:
  %i77 = mul nsw i64 %i73, %n18
  %i78 = mul nsw i64 %i73, %n26
  %i79 = mul nsw i64 %i73, %n12
  %i80 = add nsw i64 %i79, %i74
  %i81 = mul nsw i64 %i74, %n20
  %i82 = add nsw i64 %i77, %i81
  %i83 = mul nsw i64 %i74, %n28
  %i84 = add nsw i64 %i78, %i83
  %i85 = mul nsw i64 %i80, %n14
  %i86 = add nsw i64 %i85, %i72
  %i87 = mul nsw i64 %i72, %n22
  %i88 = add nsw i64 %i82, %i87
  %i89 = mul nsw i64 %i72, %n30
  %i90 = add nsw i64 %i84, %i89
  %i91 = mul nsw i64 %i86, %n16
  %i92 = add nsw i64 %i91, %index75
  %i93 = mul nsw i64 %index75, %n24
  %i94 = add nsw i64 %i88, %i93
  %i95 = mul nsw i64 %index75, %n32
  %i96 = add nsw i64 %i90, %i95
  %p97 = getelementptr inbounds i32, ptr %p4, i64 %i96
  %v98 = load i32, ptr %p97, align 4
  %i99 = sext i32 %v98 to i64
  %c100 = icmp slt i64 %i99, 0
  %v101 = select i1 %c100, i64 %n34, i64 0
  %i102 = add nsw i64 %i99, %v101
  %c103 = icmp ult i64 %i102, %n34
  %c104 = xor i1 %c103, true
  br i1 %c104, label %then105, label %after105
then105:
  store i64 %i99, ptr %p8, align 8
  br label %after105
after105:
  %v106 = select i1 %c103, i64 %i102, i64 0
  %i107 = mul nsw i64 %v106, %n46
  %i108 = add nsw i64 %i94, %i107
  %p109 = getelementptr inbounds i32, ptr %p4, i64 %i96
  %p110 = getelementptr inbounds i32, ptr %p109, i64 1
  %v111 = load i32, ptr %p110, align 4
  %i112 = sext i32 %v111 to i64
  %c113 = icmp slt i64 %i112, 0
  %v114 = select i1 %c113, i64 %n36, i64 0
  %i115 = add nsw i64 %i112, %v114
  %c116 = icmp ult i64 %i115, %n36
  %c117 = xor i1 %c116, true
  br i1 %c117, label %then118, label %after118
then118:
  store i64 %i112, ptr %p8, align 8
  br label %after118
after118:
  %v119 = select i1 %c116, i64 %i115, i64 0
  %i120 = mul nsw i64 %v119, %n48
  %i121 = add nsw i64 %i108, %i120
  %p122 = getelementptr inbounds i16, ptr %p2, i64 %i121
  %i123 = mul nsw i64 %i92, %n62
  %p124 = getelementptr inbounds i16, ptr %p6, i64 %i123
  %v125 = load i16, ptr %p122, align 2
  store i16 %v125, ptr %p124, align 2
  %i126 = add nsw i64 %index75, 1
  br label %loop75
done75:
  %i127 = add nsw i64 %index63, 1
  br label %loop63
done63:
  ret void
}
