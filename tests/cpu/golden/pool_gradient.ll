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
  %index39 = phi i64 [%first, %entry], [%i87, %done51]
  %c40 = icmp slt i64 %index39, %last
  br i1 %c40, label %body39, label %done39
body39:
  %i41 = udiv i64 %index39, %n22
  %i42 = urem i64 %index39, %n22
  %i43 = mul nsw i64 %i41, %n14
  %i44 = mul nsw i64 %i42, %n16
  %i45 = add nsw i64 %i43, %i44
  %i46 = mul nsw i64 %i41, %n18
  %i47 = mul nsw i64 %i42, 2
  %i48 = mul nsw i64 %i47, %n20
  %p49 = getelementptr inbounds float, ptr %p12, i64 %i46
  %p50 = getelementptr inbounds float, ptr %p49, i64 %i48
  br label %loop51
loop51:
  %index51 = phi i64 [0, %body39], [%i86, %done58]
  %c52 = icmp slt i64 %index51, %n24
  br i1 %c52, label %body51, label %done51
body51:
  %i53 = mul nsw i64 %index51, %n26
  %i54 = add nsw i64 %i45, %i53
  %i55 = mul nsw i64 %index51, 2
  %i56 = mul nsw i64 %i55, %n26
  %p57 = getelementptr inbounds float, ptr %p50, i64 %i56
  br label %loop58
loop58:
  %index58 = phi i64 [0, %body51], [%i85, %body58]
  %c59 = icmp slt i64 %index58, %n26
  br i1 %c59, label %body58, label %done58
body58:
  %i60 = add nsw i64 %i54, %index58
  %p61 = getelementptr inbounds float, ptr %p2, i64 %i60
  %v62 = load <4 x float>, ptr %p61, align 1
  %p63 = getelementptr inbounds float, ptr %p6, i64 %i60
  %v64 = load <4 x float>, ptr %p63, align 1
  %m65 = fcmp ogt <4 x float> %v64, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v66 = select <4 x i1> %m65, <4 x float> %v62, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %p67 = getelementptr inbounds i8, ptr %p4, i64 %i60
  %v68 = load <4 x i8>, ptr %p67, align 1
  %m69 = icmp eq <4 x i8> %v68, <i8 0, i8 0, i8 0, i8 0>
  %v70 = select <4 x i1> %m69, <4 x float> %v66, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %p71 = getelementptr inbounds float, ptr %p57, i64 %index58
  store <4 x float> %v70, ptr %p71, align 1
  %m72 = icmp eq <4 x i8> %v68, <i8 1, i8 1, i8 1, i8 1>
  %v73 = select <4 x i1> %m72, <4 x float> %v66, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %p74 = getelementptr inbounds float, ptr %p57, i64 %n26
  %p75 = getelementptr inbounds float, ptr %p74, i64 %index58
  store <4 x float> %v73, ptr %p75, align 1
  %m76 = icmp eq <4 x i8> %v68, <i8 2, i8 2, i8 2, i8 2>
  %v77 = select <4 x i1> %m76, <4 x float> %v66, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %p78 = getelementptr inbounds float, ptr %p57, i64 %n20
  %p79 = getelementptr inbounds float, ptr %p78, i64 %index58
  store <4 x float> %v77, ptr %p79, align 1
  %m80 = icmp eq <4 x i8> %v68, <i8 3, i8 3, i8 3, i8 3>
  %v81 = select <4 x i1> %m80, <4 x float> %v66, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %i82 = add nsw i64 %n20, %n26
  %p83 = getelementptr inbounds float, ptr %p57, i64 %i82
  %p84 = getelementptr inbounds float, ptr %p83, i64 %index58
  store <4 x float> %v81, ptr %p84, align 1
  %i85 = add nsw i64 %index58, 4
  br label %loop58
done58:
  %i86 = add nsw i64 %index51, 1
  br label %loop51
done51:
  %i87 = add nsw i64 %index39, 1
  br label %loop39
done39:
  ret void
}
