declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
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
  %index31 = phi i64 [%first, %entry], [%i127, %done53]
  %c32 = icmp slt i64 %index31, %last
  br i1 %c32, label %body31, label %done31
body31:
  %i33 = udiv i64 %index31, %i30
  %i34 = urem i64 %index31, %i30
  %i35 = mul nsw i64 %i34, 4
  %i36 = sub nsw i64 %n22, %i35
  %c37 = icmp sgt i64 %i36, 0
  %i38 = select i1 %c37, i64 %i36, i64 0
  %c39 = icmp slt i64 %i38, 4
  %i40 = select i1 %c39, i64 %i38, i64 4
  %v41 = trunc i64 %i40 to i32
  %v42 = insertelement <4 x i32> poison, i32 %v41, i64 0
  %v43 = shufflevector <4 x i32> %v42, <4 x i32> poison, <4 x i32> zeroinitializer
  %m44 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v43
  %i45 = mul nsw i64 %i33, %n28
  %i46 = add nsw i64 %i45, %n28
  %c47 = icmp slt i64 %n16, %i46
  %i48 = select i1 %c47, i64 %n16, i64 %i46
  %i49 = mul nsw i64 4, %n22
  %i50 = mul nsw i64 %i33, %i49
  %p51 = getelementptr inbounds float, ptr %p6, i64 %i50
  %p52 = getelementptr inbounds float, ptr %p51, i64 %i35
  br label %loop53
loop53:
  %index53 = phi i64 [%i45, %body31], [%i121, %done102]
  %carried53_0 = phi <4 x float> [zeroinitializer, %body31], [%carried102_0, %done102]
  %carried53_1 = phi <4 x float> [zeroinitializer, %body31], [%carried102_1, %done102]
  %carried53_2 = phi <4 x float> [zeroinitializer, %body31], [%carried102_2, %done102]
  %carried53_3 = phi <4 x float> [zeroinitializer, %body31], [%carried102_3, %done102]
  %c54 = icmp slt i64 %index53, %i48
  br i1 %c54, label %body53, label %done53
body53:
  %i55 = udiv i64 %index53, %n18
  %i56 = urem i64 %index53, %n18
  %i57 = sub nsw i64 %i56, %n24
  %i58 = mul nsw i64 %i55, %n8
  %i59 = mul nsw i64 %i57, %n10
  %i60 = sub nsw i64 0, %n26
  %i61 = mul nsw i64 %i60, 5
  %p62 = getelementptr inbounds float, ptr %p2, i64 %i58
  %p63 = getelementptr inbounds float, ptr %p62, i64 %i59
  %p64 = getelementptr inbounds float, ptr %p63, i64 %i61
  %p65 = getelementptr inbounds float, ptr %p64, i64 %i35
  %i66 = mul nsw i64 %i55, %n12
  %i67 = mul nsw i64 %i56, %n14
  %p68 = getelementptr inbounds float, ptr %p4, i64 %i66
  %p69 = getelementptr inbounds float, ptr %p68, i64 %i67
  %p70 = getelementptr inbounds float, ptr %p69, i64 %i35
  %i71 = udiv i64 %n20, 2
  %i72 = mul nsw i64 %i71, 2
  br label %loop73
loop73:
  %index73 = phi i64 [0, %body53], [%i101, %body73]
  %carried73_0 = phi <4 x float> [%carried53_0, %body53], [%v86, %body73]
  %carried73_1 = phi <4 x float> [%carried53_1, %body53], [%v90, %body73]
  %carried73_2 = phi <4 x float> [%carried53_2, %body53], [%v96, %body73]
  %carried73_3 = phi <4 x float> [%carried53_3, %body53], [%v100, %body73]
  %c74 = icmp slt i64 %index73, %i72
  br i1 %c74, label %body73, label %done73
body73:
  %i75 = mul nsw i64 %index73, 5
  %p76 = getelementptr inbounds float, ptr %p65, i64 %i75
  %i77 = mul nsw i64 %index73, 5
  %p78 = getelementptr inbounds float, ptr %p70, i64 %i77
  %v79 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p78, i32 1, <4 x i1> %m44, <4 x float> zeroinitializer)
  %p80 = getelementptr inbounds float, ptr %p78, i64 5
  %v81 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p80, i32 1, <4 x i1> %m44, <4 x float> zeroinitializer)
  %v82 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p76, i32 1, <4 x i1> %m44, <4 x float> zeroinitializer)
  %v83 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v82, <4 x float> %v79, <4 x float> %carried73_0)
  %p84 = getelementptr inbounds float, ptr %p76, i64 5
  %v85 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p84, i32 1, <4 x i1> %m44, <4 x float> zeroinitializer)
  %v86 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v85, <4 x float> %v81, <4 x float> %v83)
  %v87 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v85, <4 x float> %v79, <4 x float> %carried73_1)
  %p88 = getelementptr inbounds float, ptr %p76, i64 10
  %v89 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p88, i32 1, <4 x i1> %m44, <4 x float> zeroinitializer)
  %v90 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v89, <4 x float> %v81, <4 x float> %v87)
  %p91 = getelementptr inbounds float, ptr %p76, i64 %n10
  %v92 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p91, i32 1, <4 x i1> %m44, <4 x float> zeroinitializer)
  %v93 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v92, <4 x float> %v79, <4 x float> %carried73_2)
  %p94 = getelementptr inbounds float, ptr %p91, i64 5
  %v95 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p94, i32 1, <4 x i1> %m44, <4 x float> zeroinitializer)
  %v96 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v95, <4 x float> %v81, <4 x float> %v93)
  %v97 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v95, <4 x float> %v79, <4 x float> %carried73_3)
  %p98 = getelementptr inbounds float, ptr %p91, i64 10
  %v99 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p98, i32 1, <4 x i1> %m44, <4 x float> zeroinitializer)
  %v100 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v99, <4 x float> %v81, <4 x float> %v97)
  %i101 = add nsw i64 %index73, 2
  br label %loop73
done73:
  br label %loop102
loop102:
  %index102 = phi i64 [%i72, %done73], [%i120, %body102]
  %carried102_0 = phi <4 x float> [%carried73_0, %done73], [%v110, %body102]
  %carried102_1 = phi <4 x float> [%carried73_1, %done73], [%v113, %body102]
  %carried102_2 = phi <4 x float> [%carried73_2, %done73], [%v116, %body102]
  %carried102_3 = phi <4 x float> [%carried73_3, %done73], [%v119, %body102]
  %c103 = icmp slt i64 %index102, %n20
  br i1 %c103, label %body102, label %done102
body102:
  %i104 = mul nsw i64 %index102, 5
  %p105 = getelementptr inbounds float, ptr %p65, i64 %i104
  %i106 = mul nsw i64 %index102, 5
  %p107 = getelementptr inbounds float, ptr %p70, i64 %i106
  %v108 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p107, i32 1, <4 x i1> %m44, <4 x float> zeroinitializer)
  %v109 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p105, i32 1, <4 x i1> %m44, <4 x float> zeroinitializer)
  %v110 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v109, <4 x float> %v108, <4 x float> %carried102_0)
  %p111 = getelementptr inbounds float, ptr %p105, i64 5
  %v112 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p111, i32 1, <4 x i1> %m44, <4 x float> zeroinitializer)
  %v113 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v112, <4 x float> %v108, <4 x float> %carried102_1)
  %p114 = getelementptr inbounds float, ptr %p105, i64 %n10
  %v115 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p114, i32 1, <4 x i1> %m44, <4 x float> zeroinitializer)
  %v116 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v115, <4 x float> %v108, <4 x float> %carried102_2)
  %p117 = getelementptr inbounds float, ptr %p114, i64 5
  %v118 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p117, i32 1, <4 x i1> %m44, <4 x float> zeroinitializer)
  %v119 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v118, <4 x float> %v108, <4 x float> %carried102_3)
  %i120 = add nsw i64 %index102, 1
  br label %loop102
done102:
  %i121 = add nsw i64 %index53, 1
  br label %loop53
done53:
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried53_0, ptr %p52, i32 1, <4 x i1> %m44)
  %p122 = getelementptr inbounds float, ptr %p52, i64 %n22
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried53_1, ptr %p122, i32 1, <4 x i1> %m44)
  %i123 = mul nsw i64 2, %n22
  %p124 = getelementptr inbounds float, ptr %p52, i64 %i123
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried53_2, ptr %p124, i32 1, <4 x i1> %m44)
  %i125 = mul nsw i64 3, %n22
  %p126 = getelementptr inbounds float, ptr %p52, i64 %i125
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried53_3, ptr %p126, i32 1, <4 x i1> %m44)
  %i127 = add nsw i64 %index31, 1
  br label %loop31
done31:
  ret void
}
