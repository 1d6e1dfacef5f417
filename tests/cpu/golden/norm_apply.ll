declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
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
  %index35 = phi i64 [%first, %entry], [%i110, %done61]
  %c36 = icmp slt i64 %index35, %last
  br i1 %c36, label %body35, label %done35
body35:
  %i37 = udiv i64 %index35, %n10
  %i38 = urem i64 %index35, %n10
  %i39 = mul nsw i64 %i38, %n12
  %i40 = sub nsw i64 %n14, %i39
  %i41 = mul nsw i64 %i37, %n18
  %i42 = mul nsw i64 %i38, %n20
  %p43 = getelementptr inbounds float, ptr %p2, i64 %i41
  %p44 = getelementptr inbounds float, ptr %p43, i64 %i42
  %i45 = mul nsw i64 %i37, %n24
  %i46 = mul nsw i64 %i38, %n26
  %p47 = getelementptr inbounds float, ptr %p4, i64 %i45
  %p48 = getelementptr inbounds float, ptr %p47, i64 %i46
  %i49 = mul nsw i64 %i37, %n30
  %i50 = mul nsw i64 %i38, %n32
  %p51 = getelementptr inbounds float, ptr %p6, i64 %i49
  %p52 = getelementptr inbounds float, ptr %p51, i64 %i50
  %c53 = icmp slt i64 %n12, %i40
  %i54 = select i1 %c53, i64 %n12, i64 %i40
  %i55 = mul nsw i64 %n16, 2
  %i56 = mul nsw i64 %i37, %i55
  %p57 = getelementptr inbounds float, ptr %p8, i64 %i56
  %p58 = getelementptr inbounds float, ptr %p57, i64 %n16
  %i59 = udiv i64 %n16, 4
  %i60 = mul nsw i64 %i59, 4
  br label %loop61
loop61:
  %index61 = phi i64 [0, %body35], [%i109, %after87]
  %c62 = icmp slt i64 %index61, %i54
  br i1 %c62, label %body61, label %done61
body61:
  %i63 = mul nsw i64 %index61, %n22
  %p64 = getelementptr inbounds float, ptr %p44, i64 %i63
  %i65 = mul nsw i64 %index61, %n28
  %p66 = getelementptr inbounds float, ptr %p48, i64 %i65
  %i67 = mul nsw i64 %index61, %n34
  %p68 = getelementptr inbounds float, ptr %p52, i64 %i67
  br label %loop69
loop69:
  %index69 = phi i64 [0, %body61], [%i84, %body69]
  %c70 = icmp slt i64 %index69, %i60
  br i1 %c70, label %body69, label %done69
body69:
  %p71 = getelementptr inbounds float, ptr %p57, i64 %index69
  %v72 = load <4 x float>, ptr %p71, align 1
  %p73 = getelementptr inbounds float, ptr %p58, i64 %index69
  %v74 = load <4 x float>, ptr %p73, align 1
  %p75 = getelementptr inbounds float, ptr %p64, i64 %index69
  %v76 = load <4 x float>, ptr %p75, align 1
  %v77 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v76, <4 x float> %v72, <4 x float> %v74)
  %p78 = getelementptr inbounds float, ptr %p66, i64 %index69
  %v79 = load <4 x float>, ptr %p78, align 1
  %v80 = fadd <4 x float> %v77, %v79
  %m81 = fcmp ogt <4 x float> zeroinitializer, %v80
  %v82 = select <4 x i1> %m81, <4 x float> zeroinitializer, <4 x float> %v80
  %p83 = getelementptr inbounds float, ptr %p68, i64 %index69
  store <4 x float> %v82, ptr %p83, align 1
  %i84 = add nsw i64 %index69, 4
  br label %loop69
done69:
  %i85 = sub nsw i64 %n16, %i60
  %c86 = icmp sgt i64 %i85, 0
  br i1 %c86, label %then87, label %after87
then87:
  %c88 = icmp sgt i64 %i85, 0
  %i89 = select i1 %c88, i64 %i85, i64 0
  %c90 = icmp slt i64 %i89, 4
  %i91 = select i1 %c90, i64 %i89, i64 4
  %v92 = trunc i64 %i91 to i32
  %v93 = insertelement <4 x i32> poison, i32 %v92, i64 0
  %v94 = shufflevector <4 x i32> %v93, <4 x i32> poison, <4 x i32> zeroinitializer
  %m95 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v94
  %p96 = getelementptr inbounds float, ptr %p57, i64 %i60
  %v97 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p96, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %p98 = getelementptr inbounds float, ptr %p58, i64 %i60
  %v99 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p98, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %p100 = getelementptr inbounds float, ptr %p64, i64 %i60
  %v101 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p100, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %v102 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v101, <4 x float> %v97, <4 x float> %v99)
  %p103 = getelementptr inbounds float, ptr %p66, i64 %i60
  %v104 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p103, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %v105 = fadd <4 x float> %v102, %v104
  %m106 = fcmp ogt <4 x float> zeroinitializer, %v105
  %v107 = select <4 x i1> %m106, <4 x float> zeroinitializer, <4 x float> %v105
  %p108 = getelementptr inbounds float, ptr %p68, i64 %i60
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v107, ptr %p108, i32 1, <4 x i1> %m95)
  br label %after87
after87:
  %i109 = add nsw i64 %index61, 1
  br label %loop61
done61:
  %i110 = add nsw i64 %index35, 1
  br label %loop35
done35:
  ret void
}
