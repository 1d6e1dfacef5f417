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
  %index35 = phi i64 [%first, %entry], [%i69, %done53]
  %c36 = icmp slt i64 %index35, %last
  br i1 %c36, label %body35, label %done35
body35:
  %i37 = udiv i64 %index35, %n34
  %i38 = urem i64 %index35, %n34
  %i39 = mul nsw i64 %i38, %n32
  %i40 = udiv i64 %i37, %n8
  %i41 = urem i64 %i37, %n8
  %i42 = mul nsw i64 %i40, %n12
  %i43 = mul nsw i64 %i41, %n14
  %p44 = getelementptr inbounds float, ptr %p2, i64 %i42
  %p45 = getelementptr inbounds float, ptr %p44, i64 %i43
  %i46 = mul nsw i64 %i40, %n18
  %i47 = mul nsw i64 %i41, %n20
  %p48 = getelementptr inbounds float, ptr %p4, i64 %i46
  %p49 = getelementptr inbounds float, ptr %p48, i64 %i47
  %i50 = add nsw i64 %i39, %n32
  %c51 = icmp slt i64 %i50, %n10
  %i52 = select i1 %c51, i64 %i50, i64 %n10
  br label %loop53
loop53:
  %index53 = phi i64 [%i39, %body35], [%i68, %done59]
  %c54 = icmp slt i64 %index53, %i52
  br i1 %c54, label %body53, label %done53
body53:
  %i55 = mul nsw i64 %index53, %n16
  %p56 = getelementptr inbounds float, ptr %p45, i64 %i55
  %i57 = mul nsw i64 %index53, %n22
  %p58 = getelementptr inbounds float, ptr %p49, i64 %i57
  br label %loop59
loop59:
  %index59 = phi i64 [0, %body53], [%i67, %body59]
  %carried59_0 = phi float [0.0, %body53], [%v64, %body59]
  %c60 = icmp slt i64 %index59, %n28
  br i1 %c60, label %body59, label %done59
body59:
  %i61 = mul nsw i64 %index59, %n24
  %p62 = getelementptr inbounds float, ptr %p56, i64 %i61
  %v63 = load float, ptr %p62, align 4
  %v64 = fadd float %carried59_0, %v63
  %i65 = mul nsw i64 %index59, %n26
  %p66 = getelementptr inbounds float, ptr %p58, i64 %i65
  store float %carried59_0, ptr %p66, align 4
  %i67 = add nsw i64 %index59, 1
  br label %loop59
done59:
  %i68 = add nsw i64 %index53, 1
  br label %loop53
done53:
  %i69 = add nsw i64 %index35, 1
  br label %loop35
done35:
  ret void
}
