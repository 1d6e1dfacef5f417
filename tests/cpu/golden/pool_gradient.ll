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
  %index37 = phi i64 [%first, %entry], [%i85, %done49]
  %c38 = icmp slt i64 %index37, %last
  br i1 %c38, label %body37, label %done37
body37:
  %i39 = udiv i64 %index37, %n20
  %i40 = urem i64 %index37, %n20
  %i41 = mul nsw i64 %i39, %n12
  %i42 = mul nsw i64 %i40, %n14
  %i43 = add nsw i64 %i41, %i42
  %i44 = mul nsw i64 %i39, %n16
  %i45 = mul nsw i64 %i40, 2
  %i46 = mul nsw i64 %i45, %n18
  %p47 = getelementptr inbounds float, ptr %p10, i64 %i44
  %p48 = getelementptr inbounds float, ptr %p47, i64 %i46
  br label %loop49
loop49:
  %index49 = phi i64 [0, %body37], [%i84, %done56]
  %c50 = icmp slt i64 %index49, %n22
  br i1 %c50, label %body49, label %done49
body49:
  %i51 = mul nsw i64 %index49, %n24
  %i52 = add nsw i64 %i43, %i51
  %i53 = mul nsw i64 %index49, 2
  %i54 = mul nsw i64 %i53, %n24
  %p55 = getelementptr inbounds float, ptr %p48, i64 %i54
  br label %loop56
loop56:
  %index56 = phi i64 [0, %body49], [%i83, %body56]
  %c57 = icmp slt i64 %index56, %n24
  br i1 %c57, label %body56, label %done56
body56:
  %i58 = add nsw i64 %i52, %index56
  %p59 = getelementptr inbounds float, ptr %p2, i64 %i58
  %v60 = load <4 x float>, ptr %p59, align 1
  %p61 = getelementptr inbounds float, ptr %p6, i64 %i58
  %v62 = load <4 x float>, ptr %p61, align 1
  %m63 = fcmp ogt <4 x float> %v62, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v64 = select <4 x i1> %m63, <4 x float> %v60, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %p65 = getelementptr inbounds i8, ptr %p4, i64 %i58
  %v66 = load <4 x i8>, ptr %p65, align 1
  %m67 = icmp eq <4 x i8> %v66, <i8 0, i8 0, i8 0, i8 0>
  %v68 = select <4 x i1> %m67, <4 x float> %v64, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %p69 = getelementptr inbounds float, ptr %p55, i64 %index56
  store <4 x float> %v68, ptr %p69, align 1
  %m70 = icmp eq <4 x i8> %v66, <i8 1, i8 1, i8 1, i8 1>
  %v71 = select <4 x i1> %m70, <4 x float> %v64, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %p72 = getelementptr inbounds float, ptr %p55, i64 %n24
  %p73 = getelementptr inbounds float, ptr %p72, i64 %index56
  store <4 x float> %v71, ptr %p73, align 1
  %m74 = icmp eq <4 x i8> %v66, <i8 2, i8 2, i8 2, i8 2>
  %v75 = select <4 x i1> %m74, <4 x float> %v64, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %p76 = getelementptr inbounds float, ptr %p55, i64 %n18
  %p77 = getelementptr inbounds float, ptr %p76, i64 %index56
  store <4 x float> %v75, ptr %p77, align 1
  %m78 = icmp eq <4 x i8> %v66, <i8 3, i8 3, i8 3, i8 3>
  %v79 = select <4 x i1> %m78, <4 x float> %v64, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %i80 = add nsw i64 %n18, %n24
  %p81 = getelementptr inbounds float, ptr %p55, i64 %i80
  %p82 = getelementptr inbounds float, ptr %p81, i64 %index56
  store <4 x float> %v79, ptr %p82, align 1
  %i83 = add nsw i64 %index56, 4
  br label %loop56
done56:
  %i84 = add nsw i64 %index49, 1
  br label %loop49
done49:
  %i85 = add nsw i64 %index37, 1
  br label %loop37
done37:
  ret void
}
