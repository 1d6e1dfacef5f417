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
  br label %loop35
loop35:
  %index35 = phi i64 [%first, %entry], [%i90, %done62]
  %c36 = icmp slt i64 %index35, %last
  br i1 %c36, label %body35, label %done35
body35:
  %i37 = udiv i64 %index35, %n32
  %i38 = urem i64 %index35, %n32
  %i39 = udiv i64 %i37, %n18
  %i40 = urem i64 %i37, %n18
  %p41 = getelementptr inbounds i64, ptr %p10, i64 %i40
  %v42 = load i64, ptr %p41, align 8
  %p43 = getelementptr inbounds i32, ptr %p2, i64 %v42
  %i44 = mul nsw i64 %i40, %n26
  %p45 = getelementptr inbounds i32, ptr %p4, i64 %i44
  %i46 = udiv i64 %i39, %n16
  %i47 = urem i64 %i39, %n16
  %p48 = getelementptr inbounds i64, ptr %p8, i64 %i47
  %v49 = load i64, ptr %p48, align 8
  %p50 = getelementptr inbounds i32, ptr %p43, i64 %v49
  %i51 = mul nsw i64 %i47, %n24
  %p52 = getelementptr inbounds i32, ptr %p45, i64 %i51
  %p53 = getelementptr inbounds i64, ptr %p6, i64 %i46
  %v54 = load i64, ptr %p53, align 8
  %p55 = getelementptr inbounds i32, ptr %p50, i64 %v54
  %i56 = mul nsw i64 %i46, %n22
  %p57 = getelementptr inbounds i32, ptr %p52, i64 %i56
  %i58 = mul nsw i64 %i38, %n30
  %i59 = add nsw i64 %i58, %n30
  %c60 = icmp slt i64 %i59, %n20
  %i61 = select i1 %c60, i64 %i59, i64 %n20
  br label %loop62
loop62:
  %index62 = phi i64 [%i58, %body35], [%i89, %after82]
  %c63 = icmp slt i64 %index62, %i61
  br i1 %c63, label %body62, label %done62
body62:
  %p64 = getelementptr inbounds i64, ptr %p12, i64 %index62
  %v65 = load i64, ptr %p64, align 8
  %p66 = getelementptr inbounds i32, ptr %p55, i64 %v65
  %i67 = mul nsw i64 %index62, %n28
  %p68 = getelementptr inbounds i32, ptr %p57, i64 %i67
  %i69 = sub nsw i64 %n34, 4
  %c70 = icmp sge i64 %i69, 0
  br i1 %c70, label %then71, label %after71
then71:
  br label %loop72
loop72:
  %index72 = phi i64 [0, %then71], [%i77, %body72]
  %c73 = icmp slt i64 %index72, %i69
  br i1 %c73, label %body72, label %done72
body72:
  %p74 = getelementptr inbounds i32, ptr %p66, i64 %index72
  %v75 = load <4 x i32>, ptr %p74, align 4
  %p76 = getelementptr inbounds i32, ptr %p68, i64 %index72
  store <4 x i32> %v75, ptr %p76, align 4
  %i77 = add nsw i64 %index72, 4
  br label %loop72
done72:
  %p78 = getelementptr inbounds i32, ptr %p66, i64 %i69
  %v79 = load <4 x i32>, ptr %p78, align 4
  %p80 = getelementptr inbounds i32, ptr %p68, i64 %i69
  store <4 x i32> %v79, ptr %p80, align 4
  br label %after71
after71:
  %c81 = icmp slt i64 %i69, 0
  br i1 %c81, label %then82, label %after82
then82:
  br label %loop83
loop83:
  %index83 = phi i64 [0, %then82], [%i88, %body83]
  %c84 = icmp slt i64 %index83, %n34
  br i1 %c84, label %body83, label %done83
body83:
  %p85 = getelementptr inbounds i32, ptr %p66, i64 %index83
  %v86 = load i32, ptr %p85, align 4
  %p87 = getelementptr inbounds i32, ptr %p68, i64 %index83
  store i32 %v86, ptr %p87, align 4
  %i88 = add nsw i64 %index83, 1
  br label %loop83
done83:
  br label %after82
after82:
  %i89 = add nsw i64 %index62, 1
  br label %loop62
done62:
  %i90 = add nsw i64 %index35, 1
  br label %loop35
done35:
  ret void
}
