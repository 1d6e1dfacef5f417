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
  %i35 = add nsw i64 %n28, 3
  %i36 = udiv i64 %i35, 4
  %i37 = sub nsw i64 %n34, 1
  %i38 = add nsw i64 %n22, %i37
  %i39 = udiv i64 %i38, %n34
  %i40 = sub nsw i64 %n24, 2
  br label %loop41
loop41:
  %index41 = phi i64 [%first, %entry], [%i125, %done76]
  %c42 = icmp slt i64 %index41, %last
  br i1 %c42, label %body41, label %done41
body41:
  %i43 = udiv i64 %index41, %i36
  %i44 = udiv i64 %i43, %i39
  %i45 = urem i64 %i43, %i39
  %i46 = mul nsw i64 %i45, %n34
  %i47 = add nsw i64 %i46, %n34
  %c48 = icmp slt i64 %n22, %i47
  %i49 = select i1 %c48, i64 %n22, i64 %i47
  %i50 = urem i64 %index41, %i36
  %i51 = mul nsw i64 %i50, 4
  %i52 = sub nsw i64 %n28, %i51
  %c53 = icmp sgt i64 %i52, 0
  %i54 = select i1 %c53, i64 %i52, i64 0
  %c55 = icmp slt i64 %i54, 4
  %i56 = select i1 %c55, i64 %i54, i64 4
  %v57 = trunc i64 %i56 to i32
  %v58 = insertelement <4 x i32> poison, i32 %v57, i64 0
  %v59 = shufflevector <4 x i32> %v58, <4 x i32> poison, <4 x i32> zeroinitializer
  %m60 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v59
  %p61 = getelementptr inbounds float, ptr %p6, i64 %i51
  %v62 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p61, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %p63 = getelementptr inbounds float, ptr %p4, i64 %i51
  %p64 = getelementptr inbounds float, ptr %p4, i64 %n28
  %p65 = getelementptr inbounds float, ptr %p64, i64 %i51
  %v66 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p63, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v67 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p65, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %i68 = mul nsw i64 2, %n28
  %p69 = getelementptr inbounds float, ptr %p4, i64 %i68
  %p70 = getelementptr inbounds float, ptr %p69, i64 %i51
  %i71 = mul nsw i64 3, %n28
  %p72 = getelementptr inbounds float, ptr %p4, i64 %i71
  %p73 = getelementptr inbounds float, ptr %p72, i64 %i51
  %v74 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p70, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v75 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p73, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  br label %loop76
loop76:
  %index76 = phi i64 [0, %body41], [%i124, %done78]
  %c77 = icmp slt i64 %index76, %n24
  br i1 %c77, label %body76, label %done76
body76:
  br label %loop78
loop78:
  %index78 = phi i64 [%i46, %body76], [%i123, %body78]
  %c79 = icmp slt i64 %index78, %i49
  br i1 %c79, label %body78, label %done78
body78:
  %c80 = icmp slt i64 %index76, %i40
  %i81 = select i1 %c80, i64 %index76, i64 %i40
  %i82 = sub nsw i64 %index78, %n30
  %i83 = sub nsw i64 %i81, %n32
  %i84 = mul nsw i64 %i44, %n14
  %i85 = mul nsw i64 %i82, %n16
  %i86 = mul nsw i64 %i83, 5
  %p87 = getelementptr inbounds float, ptr %p2, i64 %i84
  %p88 = getelementptr inbounds float, ptr %p87, i64 %i85
  %p89 = getelementptr inbounds float, ptr %p88, i64 %i86
  %p90 = getelementptr inbounds float, ptr %p89, i64 %i51
  %v91 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p90, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v92 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v91, <4 x float> %v66, <4 x float> %v62)
  %p93 = getelementptr inbounds float, ptr %p90, i64 5
  %v94 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p93, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v95 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v94, <4 x float> %v67, <4 x float> %v92)
  %v96 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v94, <4 x float> %v66, <4 x float> %v62)
  %p97 = getelementptr inbounds float, ptr %p90, i64 10
  %v98 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p97, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v99 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v98, <4 x float> %v67, <4 x float> %v96)
  %p100 = getelementptr inbounds float, ptr %p90, i64 %n16
  %v101 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p100, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v102 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v101, <4 x float> %v74, <4 x float> %v95)
  %p103 = getelementptr inbounds float, ptr %p100, i64 5
  %v104 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p103, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v105 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v104, <4 x float> %v75, <4 x float> %v102)
  %v106 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v104, <4 x float> %v74, <4 x float> %v99)
  %p107 = getelementptr inbounds float, ptr %p100, i64 10
  %v108 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p107, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v109 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v108, <4 x float> %v75, <4 x float> %v106)
  %i110 = mul nsw i64 %i44, %n18
  %i111 = mul nsw i64 %index78, %n20
  %i112 = add nsw i64 %i110, %i111
  %i113 = mul nsw i64 %i81, 5
  %i114 = add nsw i64 %i112, %i113
  %i115 = add nsw i64 %i114, %i51
  %m116 = fcmp ogt <4 x float> zeroinitializer, %v105
  %v117 = select <4 x i1> %m116, <4 x float> zeroinitializer, <4 x float> %v105
  %p118 = getelementptr inbounds float, ptr %p8, i64 %i115
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v117, ptr %p118, i32 1, <4 x i1> %m60)
  %m119 = fcmp ogt <4 x float> zeroinitializer, %v109
  %v120 = select <4 x i1> %m119, <4 x float> zeroinitializer, <4 x float> %v109
  %p121 = getelementptr inbounds float, ptr %p8, i64 %i115
  %p122 = getelementptr inbounds float, ptr %p121, i64 5
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v120, ptr %p122, i32 1, <4 x i1> %m60)
  %i123 = add nsw i64 %index78, 1
  br label %loop78
done78:
  %i124 = add nsw i64 %index76, 2
  br label %loop76
done76:
  %i125 = add nsw i64 %index41, 1
  br label %loop41
done41:
  ret void
}
