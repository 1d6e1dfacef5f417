declare <4 x float> @llvm.sqrt.v4f32(<4 x float>)
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
  %i39 = sub nsw i64 %n18, 1
  %i40 = add nsw i64 %n16, %i39
  %i41 = udiv i64 %i40, %n18
  %i42 = sub nsw i64 %n14, 1
  %i43 = add nsw i64 %n12, %i42
  %i44 = udiv i64 %i43, %n14
  br label %loop45
loop45:
  %index45 = phi i64 [%first, %entry], [%i149, %done86]
  %c46 = icmp slt i64 %index45, %last
  br i1 %c46, label %body45, label %done45
body45:
  %i47 = udiv i64 %index45, %i41
  %i48 = urem i64 %index45, %i41
  %i49 = udiv i64 %i47, %i44
  %i50 = urem i64 %i47, %i44
  %i51 = mul nsw i64 %i50, %n14
  %i52 = mul nsw i64 %i48, %n18
  %i53 = sub nsw i64 %n12, %i51
  %c54 = icmp slt i64 %n14, %i53
  %i55 = select i1 %c54, i64 %n14, i64 %i53
  %i56 = sub nsw i64 %n16, %i52
  %c57 = icmp slt i64 %n18, %i56
  %i58 = select i1 %c57, i64 %n18, i64 %i56
  %i59 = mul nsw i64 %i49, %n20
  %i60 = mul nsw i64 %i51, %n22
  %p61 = getelementptr inbounds float, ptr %p2, i64 %i59
  %p62 = getelementptr inbounds float, ptr %p61, i64 %i60
  %p63 = getelementptr inbounds float, ptr %p62, i64 %i52
  %i64 = mul nsw i64 %i49, %n24
  %i65 = mul nsw i64 %i51, %n26
  %p66 = getelementptr inbounds float, ptr %p4, i64 %i64
  %p67 = getelementptr inbounds float, ptr %p66, i64 %i65
  %p68 = getelementptr inbounds float, ptr %p67, i64 %i52
  %i69 = mul nsw i64 %i49, %n28
  %i70 = mul nsw i64 %i51, %n30
  %p71 = getelementptr inbounds float, ptr %p6, i64 %i69
  %p72 = getelementptr inbounds float, ptr %p71, i64 %i70
  %p73 = getelementptr inbounds float, ptr %p72, i64 %i52
  %i74 = mul nsw i64 %i49, %n32
  %i75 = mul nsw i64 %i51, %n34
  %p76 = getelementptr inbounds float, ptr %p8, i64 %i74
  %p77 = getelementptr inbounds float, ptr %p76, i64 %i75
  %p78 = getelementptr inbounds float, ptr %p77, i64 %i52
  %i79 = mul nsw i64 %i49, %n36
  %i80 = mul nsw i64 %i51, %n38
  %p81 = getelementptr inbounds float, ptr %p10, i64 %i79
  %p82 = getelementptr inbounds float, ptr %p81, i64 %i80
  %p83 = getelementptr inbounds float, ptr %p82, i64 %i52
  %i84 = udiv i64 %i58, 4
  %i85 = mul nsw i64 %i84, 4
  br label %loop86
loop86:
  %index86 = phi i64 [0, %body45], [%i148, %after121]
  %c87 = icmp slt i64 %index86, %i55
  br i1 %c87, label %body86, label %done86
body86:
  %i88 = mul nsw i64 %index86, %n22
  %p89 = getelementptr inbounds float, ptr %p63, i64 %i88
  %i90 = mul nsw i64 %index86, %n26
  %p91 = getelementptr inbounds float, ptr %p68, i64 %i90
  %i92 = mul nsw i64 %index86, %n30
  %p93 = getelementptr inbounds float, ptr %p73, i64 %i92
  %i94 = mul nsw i64 %index86, %n34
  %p95 = getelementptr inbounds float, ptr %p78, i64 %i94
  %i96 = mul nsw i64 %index86, %n38
  %p97 = getelementptr inbounds float, ptr %p83, i64 %i96
  br label %loop98
loop98:
  %index98 = phi i64 [0, %body86], [%i118, %body98]
  %c99 = icmp slt i64 %index98, %i85
  br i1 %c99, label %body98, label %done98
body98:
  %p100 = getelementptr inbounds float, ptr %p89, i64 %index98
  %v101 = load <4 x float>, ptr %p100, align 1
  %p102 = getelementptr inbounds float, ptr %p91, i64 %index98
  %v103 = load <4 x float>, ptr %p102, align 1
  %v104 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v103
  %v105 = fmul <4 x float> %v103, %v104
  %v106 = fmul <4 x float> %v101, %v105
  %p107 = getelementptr inbounds float, ptr %p93, i64 %index98
  %v108 = load <4 x float>, ptr %p107, align 1
  %v109 = fmul <4 x float> %v108, %v108
  %v110 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v109
  %v111 = fmul <4 x float> %v106, %v110
  %p112 = getelementptr inbounds float, ptr %p95, i64 %index98
  %v113 = load <4 x float>, ptr %p112, align 1
  %m114 = fcmp ogt <4 x float> %v113, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v115 = select <4 x i1> %m114, <4 x float> %v111, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v116 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v115)
  %p117 = getelementptr inbounds float, ptr %p97, i64 %index98
  store <4 x float> %v116, ptr %p117, align 1
  %i118 = add nsw i64 %index98, 4
  br label %loop98
done98:
  %i119 = sub nsw i64 %i58, %i85
  %c120 = icmp sgt i64 %i119, 0
  br i1 %c120, label %then121, label %after121
then121:
  %c122 = icmp sgt i64 %i119, 0
  %i123 = select i1 %c122, i64 %i119, i64 0
  %c124 = icmp slt i64 %i123, 4
  %i125 = select i1 %c124, i64 %i123, i64 4
  %v126 = trunc i64 %i125 to i32
  %v127 = insertelement <4 x i32> poison, i32 %v126, i64 0
  %v128 = shufflevector <4 x i32> %v127, <4 x i32> poison, <4 x i32> zeroinitializer
  %m129 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v128
  %p130 = getelementptr inbounds float, ptr %p89, i64 %i85
  %v131 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p130, i32 1, <4 x i1> %m129, <4 x float> zeroinitializer)
  %p132 = getelementptr inbounds float, ptr %p91, i64 %i85
  %v133 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p132, i32 1, <4 x i1> %m129, <4 x float> zeroinitializer)
  %v134 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v133
  %v135 = fmul <4 x float> %v133, %v134
  %v136 = fmul <4 x float> %v131, %v135
  %p137 = getelementptr inbounds float, ptr %p93, i64 %i85
  %v138 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p137, i32 1, <4 x i1> %m129, <4 x float> zeroinitializer)
  %v139 = fmul <4 x float> %v138, %v138
  %v140 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v139
  %v141 = fmul <4 x float> %v136, %v140
  %p142 = getelementptr inbounds float, ptr %p95, i64 %i85
  %v143 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p142, i32 1, <4 x i1> %m129, <4 x float> zeroinitializer)
  %m144 = fcmp ogt <4 x float> %v143, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v145 = select <4 x i1> %m144, <4 x float> %v141, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v146 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v145)
  %p147 = getelementptr inbounds float, ptr %p97, i64 %i85
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v146, ptr %p147, i32 1, <4 x i1> %m129)
  br label %after121
after121:
  %i148 = add nsw i64 %index86, 1
  br label %loop86
done86:
  %i149 = add nsw i64 %index45, 1
  br label %loop45
done45:
  ret void
}
