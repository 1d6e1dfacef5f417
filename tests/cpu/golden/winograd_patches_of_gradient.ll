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
  br label %loop27
loop27:
  %index27 = phi i64 [%first, %entry], [%i128, %done33]
  %c28 = icmp slt i64 %index27, %last
  br i1 %c28, label %body27, label %done27
body27:
  %i29 = mul nsw i64 %index27, %n18
  %i30 = add nsw i64 %i29, %n18
  %c31 = icmp slt i64 %n16, %i30
  %i32 = select i1 %c31, i64 %n16, i64 %i30
  br label %loop33
loop33:
  %index33 = phi i64 [%i29, %body27], [%i127, %done82]
  %c34 = icmp slt i64 %index33, %i32
  br i1 %c34, label %body33, label %done33
body33:
  %i35 = add nsw i64 %n14, %index33
  %i36 = udiv i64 %i35, %n12
  %i37 = urem i64 %i35, %n12
  %i38 = udiv i64 %i36, %n10
  %i39 = urem i64 %i36, %n10
  %i40 = mul nsw i64 %i38, %n6
  %i41 = mul nsw i64 %i39, 2
  %i42 = sub nsw i64 %i41, %n24
  %i43 = mul nsw i64 %i42, %n8
  %i44 = mul nsw i64 %i37, 2
  %i45 = sub nsw i64 %i44, %n26
  %i46 = mul nsw i64 %i45, 5
  %p47 = getelementptr inbounds float, ptr %p2, i64 %i40
  %p48 = getelementptr inbounds float, ptr %p47, i64 %i43
  %p49 = getelementptr inbounds float, ptr %p48, i64 %i46
  %i50 = mul nsw i64 %index33, 20
  %p51 = getelementptr inbounds float, ptr %p4, i64 %i50
  %p52 = getelementptr inbounds float, ptr %p49, i64 %n8
  %p53 = getelementptr inbounds float, ptr %p51, i64 %n20
  %i54 = mul nsw i64 2, %n20
  %p55 = getelementptr inbounds float, ptr %p51, i64 %i54
  %i56 = mul nsw i64 3, %n20
  %p57 = getelementptr inbounds float, ptr %p51, i64 %i56
  %i58 = mul nsw i64 4, %n20
  %p59 = getelementptr inbounds float, ptr %p51, i64 %i58
  %i60 = mul nsw i64 5, %n20
  %p61 = getelementptr inbounds float, ptr %p51, i64 %i60
  %i62 = mul nsw i64 6, %n20
  %p63 = getelementptr inbounds float, ptr %p51, i64 %i62
  %i64 = mul nsw i64 7, %n20
  %p65 = getelementptr inbounds float, ptr %p51, i64 %i64
  %i66 = mul nsw i64 8, %n20
  %p67 = getelementptr inbounds float, ptr %p51, i64 %i66
  %i68 = mul nsw i64 9, %n20
  %p69 = getelementptr inbounds float, ptr %p51, i64 %i68
  %i70 = mul nsw i64 10, %n20
  %p71 = getelementptr inbounds float, ptr %p51, i64 %i70
  %i72 = mul nsw i64 11, %n20
  %p73 = getelementptr inbounds float, ptr %p51, i64 %i72
  %i74 = mul nsw i64 12, %n20
  %p75 = getelementptr inbounds float, ptr %p51, i64 %i74
  %i76 = mul nsw i64 13, %n20
  %p77 = getelementptr inbounds float, ptr %p51, i64 %i76
  %i78 = mul nsw i64 14, %n20
  %p79 = getelementptr inbounds float, ptr %p51, i64 %i78
  %i80 = mul nsw i64 15, %n20
  %p81 = getelementptr inbounds float, ptr %p51, i64 %i80
  br label %loop82
loop82:
  %index82 = phi i64 [0, %body33], [%i126, %body82]
  %c83 = icmp slt i64 %index82, %n22
  br i1 %c83, label %body82, label %done82
body82:
  %p84 = getelementptr inbounds float, ptr %p49, i64 %index82
  %v85 = load <4 x float>, ptr %p84, align 4
  %p86 = getelementptr inbounds float, ptr %p84, i64 5
  %v87 = load <4 x float>, ptr %p86, align 4
  %v88 = fadd <4 x float> %v85, %v87
  %v89 = fsub <4 x float> %v85, %v87
  %v90 = fsub <4 x float> zeroinitializer, %v87
  %p91 = getelementptr inbounds float, ptr %p52, i64 %index82
  %v92 = load <4 x float>, ptr %p91, align 4
  %p93 = getelementptr inbounds float, ptr %p91, i64 5
  %v94 = load <4 x float>, ptr %p93, align 4
  %v95 = fadd <4 x float> %v92, %v94
  %v96 = fsub <4 x float> %v92, %v94
  %v97 = fsub <4 x float> zeroinitializer, %v94
  %v98 = fadd <4 x float> %v85, %v92
  %v99 = fsub <4 x float> %v85, %v92
  %v100 = fsub <4 x float> zeroinitializer, %v92
  %p101 = getelementptr inbounds float, ptr %p51, i64 %index82
  store <4 x float> %v85, ptr %p101, align 4
  %p102 = getelementptr inbounds float, ptr %p59, i64 %index82
  store <4 x float> %v98, ptr %p102, align 4
  %p103 = getelementptr inbounds float, ptr %p67, i64 %index82
  store <4 x float> %v99, ptr %p103, align 4
  %p104 = getelementptr inbounds float, ptr %p75, i64 %index82
  store <4 x float> %v100, ptr %p104, align 4
  %v105 = fadd <4 x float> %v88, %v95
  %v106 = fsub <4 x float> %v88, %v95
  %v107 = fsub <4 x float> zeroinitializer, %v95
  %p108 = getelementptr inbounds float, ptr %p53, i64 %index82
  store <4 x float> %v88, ptr %p108, align 4
  %p109 = getelementptr inbounds float, ptr %p61, i64 %index82
  store <4 x float> %v105, ptr %p109, align 4
  %p110 = getelementptr inbounds float, ptr %p69, i64 %index82
  store <4 x float> %v106, ptr %p110, align 4
  %p111 = getelementptr inbounds float, ptr %p77, i64 %index82
  store <4 x float> %v107, ptr %p111, align 4
  %v112 = fadd <4 x float> %v89, %v96
  %v113 = fsub <4 x float> %v89, %v96
  %v114 = fsub <4 x float> zeroinitializer, %v96
  %p115 = getelementptr inbounds float, ptr %p55, i64 %index82
  store <4 x float> %v89, ptr %p115, align 4
  %p116 = getelementptr inbounds float, ptr %p63, i64 %index82
  store <4 x float> %v112, ptr %p116, align 4
  %p117 = getelementptr inbounds float, ptr %p71, i64 %index82
  store <4 x float> %v113, ptr %p117, align 4
  %p118 = getelementptr inbounds float, ptr %p79, i64 %index82
  store <4 x float> %v114, ptr %p118, align 4
  %v119 = fadd <4 x float> %v90, %v97
  %v120 = fsub <4 x float> %v90, %v97
  %v121 = fsub <4 x float> zeroinitializer, %v97
  %p122 = getelementptr inbounds float, ptr %p57, i64 %index82
  store <4 x float> %v90, ptr %p122, align 4
  %p123 = getelementptr inbounds float, ptr %p65, i64 %index82
  store <4 x float> %v119, ptr %p123, align 4
  %p124 = getelementptr inbounds float, ptr %p73, i64 %index82
  store <4 x float> %v120, ptr %p124, align 4
  %p125 = getelementptr inbounds float, ptr %p81, i64 %index82
  store <4 x float> %v121, ptr %p125, align 4
  %i126 = add nsw i64 %index82, 4
  br label %loop82
done82:
  %i127 = add nsw i64 %index33, 1
  br label %loop33
done33:
  %i128 = add nsw i64 %index27, 1
  br label %loop27
done27:
  ret void
}
