declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare void @llvm.masked.store.v4f32.p0(<4 x float>, ptr, i32, <4 x i1>)
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
  br label %loop29
loop29:
  %index29 = phi i64 [%first, %entry], [%i112, %done80]
  %c30 = icmp slt i64 %index29, %last
  br i1 %c30, label %body29, label %done29
body29:
  %i31 = mul nsw i64 %index29, %n28
  %i32 = add nsw i64 %i31, %n28
  %c33 = icmp slt i64 %i32, %n20
  %i34 = select i1 %c33, i64 %i32, i64 %n20
  %i35 = mul nsw i64 %index29, %n26
  %p36 = getelementptr inbounds float, ptr %p8, i64 %i35
  %i37 = udiv i64 %n26, 16
  %i38 = mul nsw i64 %i37, 16
  br label %loop39
loop39:
  %index39 = phi i64 [0, %body29], [%i79, %done41]
  %c40 = icmp slt i64 %index39, %i38
  br i1 %c40, label %body39, label %done39
body39:
  br label %loop41
loop41:
  %index41 = phi i64 [%i31, %body39], [%i71, %done43]
  %carried41_0 = phi <4 x float> [zeroinitializer, %body39], [%carried43_0, %done43]
  %carried41_1 = phi <4 x float> [zeroinitializer, %body39], [%carried43_1, %done43]
  %carried41_2 = phi <4 x float> [zeroinitializer, %body39], [%carried43_2, %done43]
  %carried41_3 = phi <4 x float> [zeroinitializer, %body39], [%carried43_3, %done43]
  %c42 = icmp slt i64 %index41, %i34
  br i1 %c42, label %body41, label %done41
body41:
  br label %loop43
loop43:
  %index43 = phi i64 [0, %body41], [%i70, %done50]
  %carried43_0 = phi <4 x float> [%carried41_0, %body41], [%v66, %done50]
  %carried43_1 = phi <4 x float> [%carried41_1, %body41], [%v67, %done50]
  %carried43_2 = phi <4 x float> [%carried41_2, %body41], [%v68, %done50]
  %carried43_3 = phi <4 x float> [%carried41_3, %body41], [%v69, %done50]
  %c44 = icmp slt i64 %index43, %n22
  br i1 %c44, label %body43, label %done43
body43:
  %i45 = mul nsw i64 %index41, %n12
  %i46 = mul nsw i64 %index43, %n14
  %p47 = getelementptr inbounds float, ptr %p2, i64 %index39
  %p48 = getelementptr inbounds float, ptr %p47, i64 %i45
  %p49 = getelementptr inbounds float, ptr %p48, i64 %i46
  br label %loop50
loop50:
  %index50 = phi i64 [0, %body43], [%i65, %body50]
  %carried50_0 = phi <4 x float> [zeroinitializer, %body43], [%v55, %body50]
  %carried50_1 = phi <4 x float> [zeroinitializer, %body43], [%v58, %body50]
  %carried50_2 = phi <4 x float> [zeroinitializer, %body43], [%v61, %body50]
  %carried50_3 = phi <4 x float> [zeroinitializer, %body43], [%v64, %body50]
  %c51 = icmp slt i64 %index50, %n24
  br i1 %c51, label %body50, label %done50
body50:
  %i52 = mul nsw i64 %index50, 5
  %p53 = getelementptr inbounds float, ptr %p49, i64 %i52
  %v54 = load <4 x float>, ptr %p53, align 1
  %v55 = fadd <4 x float> %carried50_0, %v54
  %p56 = getelementptr inbounds float, ptr %p53, i64 4
  %v57 = load <4 x float>, ptr %p56, align 1
  %v58 = fadd <4 x float> %carried50_1, %v57
  %p59 = getelementptr inbounds float, ptr %p53, i64 8
  %v60 = load <4 x float>, ptr %p59, align 1
  %v61 = fadd <4 x float> %carried50_2, %v60
  %p62 = getelementptr inbounds float, ptr %p53, i64 12
  %v63 = load <4 x float>, ptr %p62, align 1
  %v64 = fadd <4 x float> %carried50_3, %v63
  %i65 = add nsw i64 %index50, 1
  br label %loop50
done50:
  %v66 = fadd <4 x float> %carried43_0, %carried50_0
  %v67 = fadd <4 x float> %carried43_1, %carried50_1
  %v68 = fadd <4 x float> %carried43_2, %carried50_2
  %v69 = fadd <4 x float> %carried43_3, %carried50_3
  %i70 = add nsw i64 %index43, 1
  br label %loop43
done43:
  %i71 = add nsw i64 %index41, 1
  br label %loop41
done41:
  %p72 = getelementptr inbounds float, ptr %p36, i64 %index39
  store <4 x float> %carried41_0, ptr %p72, align 4
  %p73 = getelementptr inbounds float, ptr %p36, i64 %index39
  %p74 = getelementptr inbounds float, ptr %p73, i64 4
  store <4 x float> %carried41_1, ptr %p74, align 4
  %p75 = getelementptr inbounds float, ptr %p36, i64 %index39
  %p76 = getelementptr inbounds float, ptr %p75, i64 8
  store <4 x float> %carried41_2, ptr %p76, align 4
  %p77 = getelementptr inbounds float, ptr %p36, i64 %index39
  %p78 = getelementptr inbounds float, ptr %p77, i64 12
  store <4 x float> %carried41_3, ptr %p78, align 4
  %i79 = add nsw i64 %index39, 16
  br label %loop39
done39:
  br label %loop80
loop80:
  %index80 = phi i64 [%i38, %done39], [%i111, %done91]
  %c81 = icmp slt i64 %index80, %n26
  br i1 %c81, label %body80, label %done80
body80:
  %i82 = sub nsw i64 %n26, %index80
  %c83 = icmp sgt i64 %i82, 0
  %i84 = select i1 %c83, i64 %i82, i64 0
  %c85 = icmp slt i64 %i84, 4
  %i86 = select i1 %c85, i64 %i84, i64 4
  %v87 = trunc i64 %i86 to i32
  %v88 = insertelement <4 x i32> poison, i32 %v87, i64 0
  %v89 = shufflevector <4 x i32> %v88, <4 x i32> poison, <4 x i32> zeroinitializer
  %m90 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v89
  br label %loop91
loop91:
  %index91 = phi i64 [%i31, %body80], [%i109, %done93]
  %carried91_0 = phi <4 x float> [zeroinitializer, %body80], [%carried93_0, %done93]
  %c92 = icmp slt i64 %index91, %i34
  br i1 %c92, label %body91, label %done91
body91:
  br label %loop93
loop93:
  %index93 = phi i64 [0, %body91], [%i108, %done100]
  %carried93_0 = phi <4 x float> [%carried91_0, %body91], [%v107, %done100]
  %c94 = icmp slt i64 %index93, %n22
  br i1 %c94, label %body93, label %done93
body93:
  %i95 = mul nsw i64 %index91, %n12
  %i96 = mul nsw i64 %index93, %n14
  %p97 = getelementptr inbounds float, ptr %p2, i64 %index80
  %p98 = getelementptr inbounds float, ptr %p97, i64 %i95
  %p99 = getelementptr inbounds float, ptr %p98, i64 %i96
  br label %loop100
loop100:
  %index100 = phi i64 [0, %body93], [%i106, %body100]
  %carried100_0 = phi <4 x float> [zeroinitializer, %body93], [%v105, %body100]
  %c101 = icmp slt i64 %index100, %n24
  br i1 %c101, label %body100, label %done100
body100:
  %i102 = mul nsw i64 %index100, 5
  %p103 = getelementptr inbounds float, ptr %p99, i64 %i102
  %v104 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p103, i32 1, <4 x i1> %m90, <4 x float> zeroinitializer)
  %v105 = fadd <4 x float> %carried100_0, %v104
  %i106 = add nsw i64 %index100, 1
  br label %loop100
done100:
  %v107 = fadd <4 x float> %carried93_0, %carried100_0
  %i108 = add nsw i64 %index93, 1
  br label %loop93
done93:
  %i109 = add nsw i64 %index91, 1
  br label %loop91
done91:
  %p110 = getelementptr inbounds float, ptr %p36, i64 %index80
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried91_0, ptr %p110, i32 1, <4 x i1> %m90)
  %i111 = add nsw i64 %index80, 4
  br label %loop80
done80:
  %i112 = add nsw i64 %index29, 1
  br label %loop29
done29:
  ret void
}
