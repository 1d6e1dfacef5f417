declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare void @llvm.masked.store.v4f32.p0(<4 x float>, ptr, i32, <4 x i1>)
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
  %index35 = phi i64 [%first, %entry], [%i103, %after81]
  %c36 = icmp slt i64 %index35, %last
  br i1 %c36, label %body35, label %done35
body35:
  %i37 = udiv i64 %index35, %n34
  %i38 = urem i64 %index35, %n34
  %i39 = mul nsw i64 %i38, %n32
  %i40 = udiv i64 %i37, %n10
  %i41 = urem i64 %i37, %n10
  %i42 = udiv i64 %i40, %n8
  %i43 = urem i64 %i40, %n8
  %i44 = mul nsw i64 %i42, %n12
  %i45 = mul nsw i64 %i43, %n14
  %i46 = mul nsw i64 %i41, %n16
  %p47 = getelementptr inbounds float, ptr %p2, i64 %i44
  %p48 = getelementptr inbounds float, ptr %p47, i64 %i45
  %p49 = getelementptr inbounds float, ptr %p48, i64 %i46
  %i50 = mul nsw i64 %i42, %n18
  %i51 = mul nsw i64 %i43, %n20
  %i52 = mul nsw i64 %i41, %n22
  %p53 = getelementptr inbounds float, ptr %p4, i64 %i50
  %p54 = getelementptr inbounds float, ptr %p53, i64 %i51
  %p55 = getelementptr inbounds float, ptr %p54, i64 %i52
  %i56 = add nsw i64 %i39, %n32
  %c57 = icmp slt i64 %i56, %n30
  %i58 = select i1 %c57, i64 %i56, i64 %n30
  %i59 = sub nsw i64 %i58, %i39
  %i60 = udiv i64 %i59, 4
  %i61 = mul nsw i64 %i60, 4
  %i62 = add nsw i64 %i39, %i61
  br label %loop63
loop63:
  %index63 = phi i64 [%i39, %body35], [%i78, %done67]
  %c64 = icmp slt i64 %index63, %i62
  br i1 %c64, label %body63, label %done63
body63:
  %p65 = getelementptr inbounds float, ptr %p49, i64 %index63
  %p66 = getelementptr inbounds float, ptr %p55, i64 %index63
  br label %loop67
loop67:
  %index67 = phi i64 [0, %body63], [%i77, %body67]
  %carried67_0 = phi <4 x float> [zeroinitializer, %body63], [%v74, %body67]
  %c68 = icmp slt i64 %index67, %n28
  br i1 %c68, label %body67, label %done67
body67:
  %i69 = sub nsw i64 %n28, 1
  %i70 = sub nsw i64 %i69, %index67
  %i71 = mul nsw i64 %i70, %n24
  %p72 = getelementptr inbounds float, ptr %p65, i64 %i71
  %v73 = load <4 x float>, ptr %p72, align 1
  %v74 = fadd <4 x float> %carried67_0, %v73
  %i75 = mul nsw i64 %i70, %n26
  %p76 = getelementptr inbounds float, ptr %p66, i64 %i75
  store <4 x float> %v74, ptr %p76, align 1
  %i77 = add nsw i64 %index67, 1
  br label %loop67
done67:
  %i78 = add nsw i64 %index63, 4
  br label %loop63
done63:
  %i79 = sub nsw i64 %i58, %i62
  %c80 = icmp sgt i64 %i79, 0
  br i1 %c80, label %then81, label %after81
then81:
  %c82 = icmp sgt i64 %i79, 0
  %i83 = select i1 %c82, i64 %i79, i64 0
  %c84 = icmp slt i64 %i83, 4
  %i85 = select i1 %c84, i64 %i83, i64 4
  %v86 = trunc i64 %i85 to i32
  %v87 = insertelement <4 x i32> poison, i32 %v86, i64 0
  %v88 = shufflevector <4 x i32> %v87, <4 x i32> poison, <4 x i32> zeroinitializer
  %m89 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v88
  %p90 = getelementptr inbounds float, ptr %p49, i64 %i62
  %p91 = getelementptr inbounds float, ptr %p55, i64 %i62
  br label %loop92
loop92:
  %index92 = phi i64 [0, %then81], [%i102, %body92]
  %carried92_0 = phi <4 x float> [zeroinitializer, %then81], [%v99, %body92]
  %c93 = icmp slt i64 %index92, %n28
  br i1 %c93, label %body92, label %done92
body92:
  %i94 = sub nsw i64 %n28, 1
  %i95 = sub nsw i64 %i94, %index92
  %i96 = mul nsw i64 %i95, %n24
  %p97 = getelementptr inbounds float, ptr %p90, i64 %i96
  %v98 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p97, i32 1, <4 x i1> %m89, <4 x float> zeroinitializer)
  %v99 = fadd <4 x float> %carried92_0, %v98
  %i100 = mul nsw i64 %i95, %n26
  %p101 = getelementptr inbounds float, ptr %p91, i64 %i100
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v99, ptr %p101, i32 1, <4 x i1> %m89)
  %i102 = add nsw i64 %index92, 1
  br label %loop92
done92:
  br label %after81
after81:
  %i103 = add nsw i64 %index35, 1
  br label %loop35
done35:
  ret void
}
