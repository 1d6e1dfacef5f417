declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
define void @kernel(ptr noalias readonly %arguments, i64 %first, i64 %last, ptr %scratch) nounwind {
entry:
  %v1 = getelementptr inbounds i64, ptr %arguments, i64 0
  %p2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr inbounds i64, ptr %arguments, i64 1
  %p4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i64, ptr %arguments, i64 2
  %p6 = load ptr, ptr %v5, align 8
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
  %i29 = add nsw i64 %n22, 3
  %i30 = udiv i64 %i29, 4
  br label %loop31
loop31:
  %index31 = phi i64 [%first, %entry], [%i84, %done44]
  %c32 = icmp slt i64 %index31, %last
  br i1 %c32, label %body31, label %done31
body31:
  %i33 = udiv i64 %index31, %i30
  %i34 = urem i64 %index31, %i30
  %i35 = mul nsw i64 %i34, 4
  %i36 = mul nsw i64 %i33, %n28
  %i37 = add nsw i64 %i36, %n28
  %c38 = icmp slt i64 %n16, %i37
  %i39 = select i1 %c38, i64 %n16, i64 %i37
  %i40 = mul nsw i64 2, %n22
  %i41 = mul nsw i64 %i33, %i40
  %p42 = getelementptr inbounds float, ptr %p6, i64 %i41
  %p43 = getelementptr inbounds float, ptr %p42, i64 %i35
  br label %loop44
loop44:
  %index44 = phi i64 [%i36, %body31], [%i82, %done63]
  %carried44_0 = phi <4 x float> [zeroinitializer, %body31], [%carried63_0, %done63]
  %carried44_1 = phi <4 x float> [zeroinitializer, %body31], [%carried63_1, %done63]
  %c45 = icmp slt i64 %index44, %i39
  br i1 %c45, label %body44, label %done44
body44:
  %i46 = udiv i64 %index44, %n18
  %i47 = urem i64 %index44, %n18
  %i48 = mul nsw i64 %i47, 2
  %i49 = sub nsw i64 %i48, %n24
  %i50 = mul nsw i64 %i46, %n8
  %i51 = mul nsw i64 %i49, %n10
  %i52 = sub nsw i64 0, %n26
  %i53 = mul nsw i64 %i52, 5
  %p54 = getelementptr inbounds float, ptr %p2, i64 %i50
  %p55 = getelementptr inbounds float, ptr %p54, i64 %i51
  %p56 = getelementptr inbounds float, ptr %p55, i64 %i53
  %p57 = getelementptr inbounds float, ptr %p56, i64 %i35
  %i58 = mul nsw i64 %i46, %n12
  %i59 = mul nsw i64 %i47, %n14
  %p60 = getelementptr inbounds float, ptr %p4, i64 %i58
  %p61 = getelementptr inbounds float, ptr %p60, i64 %i59
  %p62 = getelementptr inbounds float, ptr %p61, i64 %i35
  br label %loop63
loop63:
  %index63 = phi i64 [0, %body44], [%i81, %body63]
  %carried63_0 = phi <4 x float> [%carried44_0, %body44], [%v77, %body63]
  %carried63_1 = phi <4 x float> [%carried44_1, %body44], [%v80, %body63]
  %c64 = icmp slt i64 %index63, %n20
  br i1 %c64, label %body63, label %done63
body63:
  %i65 = mul nsw i64 %index63, 10
  %p66 = getelementptr inbounds float, ptr %p57, i64 %i65
  %i67 = mul nsw i64 %index63, 5
  %p68 = getelementptr inbounds float, ptr %p62, i64 %i67
  %v69 = load <4 x float>, ptr %p68, align 1
  %p70 = getelementptr inbounds float, ptr %p66, i64 %n10
  call void @llvm.prefetch.p0(ptr %p70, i32 0, i32 2, i32 1)
  %p71 = getelementptr inbounds float, ptr %p70, i64 5
  call void @llvm.prefetch.p0(ptr %p71, i32 0, i32 2, i32 1)
  %i72 = mul nsw i64 2, %n10
  %p73 = getelementptr inbounds float, ptr %p66, i64 %i72
  call void @llvm.prefetch.p0(ptr %p73, i32 0, i32 2, i32 1)
  %p74 = getelementptr inbounds float, ptr %p73, i64 5
  call void @llvm.prefetch.p0(ptr %p74, i32 0, i32 2, i32 1)
  %p75 = getelementptr inbounds float, ptr %p68, i64 %n14
  call void @llvm.prefetch.p0(ptr %p75, i32 0, i32 2, i32 1)
  %v76 = load <4 x float>, ptr %p66, align 1
  %v77 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v76, <4 x float> %v69, <4 x float> %carried63_0)
  %p78 = getelementptr inbounds float, ptr %p66, i64 5
  %v79 = load <4 x float>, ptr %p78, align 1
  %v80 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v79, <4 x float> %v69, <4 x float> %carried63_1)
  %i81 = add nsw i64 %index63, 1
  br label %loop63
done63:
  %i82 = add nsw i64 %index44, 1
  br label %loop44
done44:
  store <4 x float> %carried44_0, ptr %p43, align 1
  %p83 = getelementptr inbounds float, ptr %p43, i64 %n22
  store <4 x float> %carried44_1, ptr %p83, align 1
  %i84 = add nsw i64 %index31, 1
  br label %loop31
done31:
  ret void
}
