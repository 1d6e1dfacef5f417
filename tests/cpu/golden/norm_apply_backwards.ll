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
  %index35 = phi i64 [%first, %entry], [%i112, %done63]
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
  %i55 = mul nsw i64 %n16, 3
  %i56 = mul nsw i64 %i37, %i55
  %p57 = getelementptr inbounds float, ptr %p8, i64 %i56
  %p58 = getelementptr inbounds float, ptr %p57, i64 %n16
  %i59 = mul nsw i64 %n16, 2
  %p60 = getelementptr inbounds float, ptr %p57, i64 %i59
  %i61 = udiv i64 %n16, 4
  %i62 = mul nsw i64 %i61, 4
  br label %loop63
loop63:
  %index63 = phi i64 [0, %body35], [%i111, %after89]
  %c64 = icmp slt i64 %index63, %i54
  br i1 %c64, label %body63, label %done63
body63:
  %i65 = mul nsw i64 %index63, %n22
  %p66 = getelementptr inbounds float, ptr %p44, i64 %i65
  %i67 = mul nsw i64 %index63, %n28
  %p68 = getelementptr inbounds float, ptr %p48, i64 %i67
  %i69 = mul nsw i64 %index63, %n34
  %p70 = getelementptr inbounds float, ptr %p52, i64 %i69
  br label %loop71
loop71:
  %index71 = phi i64 [0, %body63], [%i86, %body71]
  %c72 = icmp slt i64 %index71, %i62
  br i1 %c72, label %body71, label %done71
body71:
  %p73 = getelementptr inbounds float, ptr %p57, i64 %index71
  %v74 = load <4 x float>, ptr %p73, align 1
  %p75 = getelementptr inbounds float, ptr %p58, i64 %index71
  %v76 = load <4 x float>, ptr %p75, align 1
  %p77 = getelementptr inbounds float, ptr %p60, i64 %index71
  %v78 = load <4 x float>, ptr %p77, align 1
  %p79 = getelementptr inbounds float, ptr %p66, i64 %index71
  %v80 = load <4 x float>, ptr %p79, align 1
  %p81 = getelementptr inbounds float, ptr %p68, i64 %index71
  %v82 = load <4 x float>, ptr %p81, align 1
  %v83 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v80, <4 x float> %v76, <4 x float> %v78)
  %v84 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v82, <4 x float> %v74, <4 x float> %v83)
  %p85 = getelementptr inbounds float, ptr %p70, i64 %index71
  store <4 x float> %v84, ptr %p85, align 1
  %i86 = add nsw i64 %index71, 4
  br label %loop71
done71:
  %i87 = sub nsw i64 %n16, %i62
  %c88 = icmp sgt i64 %i87, 0
  br i1 %c88, label %then89, label %after89
then89:
  %c90 = icmp sgt i64 %i87, 0
  %i91 = select i1 %c90, i64 %i87, i64 0
  %c92 = icmp slt i64 %i91, 4
  %i93 = select i1 %c92, i64 %i91, i64 4
  %v94 = trunc i64 %i93 to i32
  %v95 = insertelement <4 x i32> poison, i32 %v94, i64 0
  %v96 = shufflevector <4 x i32> %v95, <4 x i32> poison, <4 x i32> zeroinitializer
  %m97 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v96
  %p98 = getelementptr inbounds float, ptr %p57, i64 %i62
  %v99 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p98, i32 1, <4 x i1> %m97, <4 x float> zeroinitializer)
  %p100 = getelementptr inbounds float, ptr %p58, i64 %i62
  %v101 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p100, i32 1, <4 x i1> %m97, <4 x float> zeroinitializer)
  %p102 = getelementptr inbounds float, ptr %p60, i64 %i62
  %v103 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p102, i32 1, <4 x i1> %m97, <4 x float> zeroinitializer)
  %p104 = getelementptr inbounds float, ptr %p66, i64 %i62
  %v105 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p104, i32 1, <4 x i1> %m97, <4 x float> zeroinitializer)
  %p106 = getelementptr inbounds float, ptr %p68, i64 %i62
  %v107 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p106, i32 1, <4 x i1> %m97, <4 x float> zeroinitializer)
  %v108 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v105, <4 x float> %v101, <4 x float> %v103)
  %v109 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v107, <4 x float> %v99, <4 x float> %v108)
  %p110 = getelementptr inbounds float, ptr %p70, i64 %i62
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v109, ptr %p110, i32 1, <4 x i1> %m97)
  br label %after89
after89:
  %i111 = add nsw i64 %index63, 1
  br label %loop63
done63:
  %i112 = add nsw i64 %index35, 1
  br label %loop35
done35:
  ret void
}
