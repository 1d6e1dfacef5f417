define void @kernel(ptr noalias readonly %arguments, i64 %first, i64 %last, ptr %scratch) nounwind {
entry:
  %v1 = getelementptr inbounds i64, ptr %arguments, i64 0
  %p2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr inbounds i64, ptr %arguments, i64 1
  %p4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i64, ptr %arguments, i64 2
  %n6 = load i64, ptr %v5, align 8
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
  br label %loop35
loop35:
  %index35 = phi i64 [%first, %entry], [%i69, %done47]
  %c36 = icmp slt i64 %index35, %last
  br i1 %c36, label %body35, label %done35
body35:
  %i37 = udiv i64 %index35, %n8
  %i38 = urem i64 %index35, %n8
  %i39 = mul nsw i64 %i37, %n16
  %i40 = mul nsw i64 %i38, %n18
  %p41 = getelementptr inbounds bfloat, ptr %p2, i64 %i39
  %p42 = getelementptr inbounds bfloat, ptr %p41, i64 %i40
  %i43 = mul nsw i64 %i37, %n26
  %i44 = mul nsw i64 %i38, %n28
  %p45 = getelementptr inbounds bfloat, ptr %p4, i64 %i43
  %p46 = getelementptr inbounds bfloat, ptr %p45, i64 %i44
  br label %loop47
loop47:
  %index47 = phi i64 [0, %body35], [%i68, %done53]
  %c48 = icmp slt i64 %index47, %n10
  br i1 %c48, label %body47, label %done47
body47:
  %i49 = mul nsw i64 %index47, %n20
  %p50 = getelementptr inbounds bfloat, ptr %p42, i64 %i49
  %i51 = mul nsw i64 %index47, %n30
  %p52 = getelementptr inbounds bfloat, ptr %p46, i64 %i51
  br label %loop53
loop53:
  %index53 = phi i64 [0, %body47], [%i67, %done59]
  %c54 = icmp slt i64 %index53, %n12
  br i1 %c54, label %body53, label %done53
body53:
  %i55 = mul nsw i64 %index53, %n22
  %p56 = getelementptr inbounds bfloat, ptr %p50, i64 %i55
  %i57 = mul nsw i64 %index53, %n32
  %p58 = getelementptr inbounds bfloat, ptr %p52, i64 %i57
  br label %loop59
loop59:
  %index59 = phi i64 [0, %body53], [%i66, %body59]
  %c60 = icmp slt i64 %index59, %n14
  br i1 %c60, label %body59, label %done59
body59:
  %i61 = mul nsw i64 %index59, %n24
  %p62 = getelementptr inbounds bfloat, ptr %p56, i64 %i61
  %v63 = load bfloat, ptr %p62, align 2
  %i64 = mul nsw i64 %index59, %n34
  %p65 = getelementptr inbounds bfloat, ptr %p58, i64 %i64
  store bfloat %v63, ptr %p65, align 2
  %i66 = add nsw i64 %index59, 1
  br label %loop59
done59:
  %i67 = add nsw i64 %index53, 1
  br label %loop53
done53:
  %i68 = add nsw i64 %index47, 1
  br label %loop47
done47:
  %i69 = add nsw i64 %index35, 1
  br label %loop35
done35:
  ret void
}
