declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
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
  %i40 = sub nsw i64 %n24, 1
  br label %loop41
loop41:
  %index41 = phi i64 [%first, %entry], [%i153, %done63]
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
  br label %loop63
loop63:
  %index63 = phi i64 [0, %body41], [%i152, %done65]
  %c64 = icmp slt i64 %index63, %n24
  br i1 %c64, label %body63, label %done63
body63:
  br label %loop65
loop65:
  %index65 = phi i64 [%i46, %body63], [%i151, %body65]
  %c66 = icmp slt i64 %index65, %i49
  br i1 %c66, label %body65, label %done65
body65:
  %c67 = icmp slt i64 %index63, %i40
  %i68 = select i1 %c67, i64 %index63, i64 %i40
  %i69 = sub nsw i64 %index65, %n30
  %i70 = sub nsw i64 %i68, %n32
  %i71 = mul nsw i64 %i44, %n14
  %i72 = mul nsw i64 %i69, %n16
  %i73 = mul nsw i64 %i70, 5
  %p74 = getelementptr inbounds float, ptr %p2, i64 %i71
  %p75 = getelementptr inbounds float, ptr %p74, i64 %i72
  %p76 = getelementptr inbounds float, ptr %p75, i64 %i73
  %p77 = getelementptr inbounds float, ptr %p76, i64 %i51
  %p78 = getelementptr inbounds float, ptr %p4, i64 %i51
  %p79 = getelementptr inbounds float, ptr %p4, i64 %n28
  %p80 = getelementptr inbounds float, ptr %p79, i64 %i51
  %i81 = mul nsw i64 2, %n28
  %p82 = getelementptr inbounds float, ptr %p4, i64 %i81
  %p83 = getelementptr inbounds float, ptr %p82, i64 %i51
  %v84 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p78, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v85 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p80, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v86 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p83, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v87 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p77, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v88 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v87, <4 x float> %v84, <4 x float> %v62)
  %p89 = getelementptr inbounds float, ptr %p77, i64 5
  %v90 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p89, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v91 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v90, <4 x float> %v85, <4 x float> %v88)
  %p92 = getelementptr inbounds float, ptr %p77, i64 10
  %v93 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p92, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v94 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v93, <4 x float> %v86, <4 x float> %v91)
  %p95 = getelementptr inbounds float, ptr %p77, i64 %n16
  %i96 = mul nsw i64 3, %n28
  %p97 = getelementptr inbounds float, ptr %p4, i64 %i96
  %p98 = getelementptr inbounds float, ptr %p97, i64 %i51
  %i99 = mul nsw i64 4, %n28
  %p100 = getelementptr inbounds float, ptr %p4, i64 %i99
  %p101 = getelementptr inbounds float, ptr %p100, i64 %i51
  %i102 = mul nsw i64 5, %n28
  %p103 = getelementptr inbounds float, ptr %p4, i64 %i102
  %p104 = getelementptr inbounds float, ptr %p103, i64 %i51
  %v105 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p98, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v106 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p101, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v107 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p104, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v108 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p95, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v109 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v108, <4 x float> %v105, <4 x float> %v94)
  %p110 = getelementptr inbounds float, ptr %p95, i64 5
  %v111 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p110, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v112 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v111, <4 x float> %v106, <4 x float> %v109)
  %p113 = getelementptr inbounds float, ptr %p95, i64 10
  %v114 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p113, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v115 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v114, <4 x float> %v107, <4 x float> %v112)
  %i116 = mul nsw i64 2, %n16
  %p117 = getelementptr inbounds float, ptr %p77, i64 %i116
  %i118 = mul nsw i64 6, %n28
  %p119 = getelementptr inbounds float, ptr %p4, i64 %i118
  %p120 = getelementptr inbounds float, ptr %p119, i64 %i51
  %i121 = mul nsw i64 7, %n28
  %p122 = getelementptr inbounds float, ptr %p4, i64 %i121
  %p123 = getelementptr inbounds float, ptr %p122, i64 %i51
  %i124 = mul nsw i64 8, %n28
  %p125 = getelementptr inbounds float, ptr %p4, i64 %i124
  %p126 = getelementptr inbounds float, ptr %p125, i64 %i51
  %v127 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p120, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v128 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p123, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v129 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p126, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v130 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p117, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v131 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v130, <4 x float> %v127, <4 x float> %v115)
  %p132 = getelementptr inbounds float, ptr %p117, i64 5
  %v133 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p132, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v134 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v133, <4 x float> %v128, <4 x float> %v131)
  %p135 = getelementptr inbounds float, ptr %p117, i64 10
  %v136 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p135, i32 1, <4 x i1> %m60, <4 x float> zeroinitializer)
  %v137 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v136, <4 x float> %v129, <4 x float> %v134)
  %i138 = mul nsw i64 %i44, %n18
  %i139 = mul nsw i64 %index65, %n20
  %i140 = add nsw i64 %i138, %i139
  %i141 = mul nsw i64 %i68, 5
  %i142 = add nsw i64 %i140, %i141
  %i143 = add nsw i64 %i142, %i51
  %i144 = mul nsw i64 3, %n16
  %p145 = getelementptr inbounds float, ptr %p77, i64 %i144
  call void @llvm.prefetch.p0(ptr %p145, i32 0, i32 2, i32 1)
  %i146 = add nsw i64 %i143, %n20
  %p147 = getelementptr inbounds float, ptr %p8, i64 %i146
  call void @llvm.prefetch.p0(ptr %p147, i32 1, i32 3, i32 1)
  %m148 = fcmp ogt <4 x float> zeroinitializer, %v137
  %v149 = select <4 x i1> %m148, <4 x float> zeroinitializer, <4 x float> %v137
  %p150 = getelementptr inbounds float, ptr %p8, i64 %i143
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v149, ptr %p150, i32 1, <4 x i1> %m60)
  %i151 = add nsw i64 %index65, 1
  br label %loop65
done65:
  %i152 = add nsw i64 %index63, 1
  br label %loop63
done63:
  %i153 = add nsw i64 %index41, 1
  br label %loop41
done41:
  ret void
}
