declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
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
  %index35 = phi i64 [%first, %entry], [%i152, %done53]
  %c36 = icmp slt i64 %index35, %last
  br i1 %c36, label %body35, label %done35
body35:
  %i37 = udiv i64 %index35, %n34
  %i38 = urem i64 %index35, %n34
  %i39 = mul nsw i64 %i38, %n32
  %i40 = udiv i64 %i37, %n8
  %i41 = urem i64 %i37, %n8
  %i42 = mul nsw i64 %i40, %n12
  %i43 = mul nsw i64 %i41, %n14
  %p44 = getelementptr inbounds float, ptr %p2, i64 %i42
  %p45 = getelementptr inbounds float, ptr %p44, i64 %i43
  %i46 = mul nsw i64 %i40, %n18
  %i47 = mul nsw i64 %i41, %n20
  %p48 = getelementptr inbounds i64, ptr %p4, i64 %i46
  %p49 = getelementptr inbounds i64, ptr %p48, i64 %i47
  %i50 = add nsw i64 %i39, %n32
  %c51 = icmp slt i64 %i50, %n10
  %i52 = select i1 %c51, i64 %i50, i64 %n10
  br label %loop53
loop53:
  %index53 = phi i64 [%i39, %body35], [%i151, %done82]
  %c54 = icmp slt i64 %index53, %i52
  br i1 %c54, label %body53, label %done53
body53:
  %i55 = mul nsw i64 %index53, %n16
  %p56 = getelementptr inbounds float, ptr %p45, i64 %i55
  %i57 = udiv i64 %n28, 4
  %i58 = mul nsw i64 %i57, 4
  br label %loop59
loop59:
  %index59 = phi i64 [0, %body53], [%i81, %body59]
  %carried59_0 = phi <4 x float> [<float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %body53], [%v79, %body59]
  %carried59_1 = phi <4 x i32> [<i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, %body53], [%v80, %body59]
  %c60 = icmp slt i64 %index59, %i58
  br i1 %c60, label %body59, label %done59
body59:
  %v61 = trunc i64 %index59 to i32
  %v62 = insertelement <4 x i32> poison, i32 %v61, i64 0
  %v63 = shufflevector <4 x i32> %v62, <4 x i32> poison, <4 x i32> zeroinitializer
  %v64 = add <4 x i32> %v63, <i32 0, i32 1, i32 2, i32 3>
  %p65 = getelementptr inbounds float, ptr %p56, i64 %index59
  %v66 = load <4 x float>, ptr %p65, align 1
  %m67 = fcmp uno <4 x float> %carried59_0, %carried59_0
  %m68 = fcmp uno <4 x float> %v66, %v66
  %m69 = fcmp ogt <4 x float> %v66, %carried59_0
  %m70 = fcmp ord <4 x float> %carried59_0, %carried59_0
  %v71 = and <4 x i1> %m68, %m70
  %v72 = or <4 x i1> %m69, %v71
  %m73 = fcmp oeq <4 x float> %carried59_0, %v66
  %v74 = and <4 x i1> %m67, %m68
  %v75 = or <4 x i1> %m73, %v74
  %m76 = icmp slt <4 x i32> %v64, %carried59_1
  %v77 = and <4 x i1> %v75, %m76
  %v78 = or <4 x i1> %v72, %v77
  %v79 = select <4 x i1> %v78, <4 x float> %v66, <4 x float> %carried59_0
  %v80 = select <4 x i1> %v78, <4 x i32> %v64, <4 x i32> %carried59_1
  %i81 = add nsw i64 %index59, 4
  br label %loop59
done59:
  br label %loop82
loop82:
  %index82 = phi i64 [%i58, %done59], [%i114, %body82]
  %carried82_0 = phi <4 x float> [%carried59_0, %done59], [%v112, %body82]
  %carried82_1 = phi <4 x i32> [%carried59_1, %done59], [%v113, %body82]
  %c83 = icmp slt i64 %index82, %n28
  br i1 %c83, label %body82, label %done82
body82:
  %i84 = sub nsw i64 %n28, %index82
  %c85 = icmp sgt i64 %i84, 0
  %i86 = select i1 %c85, i64 %i84, i64 0
  %c87 = icmp slt i64 %i86, 4
  %i88 = select i1 %c87, i64 %i86, i64 4
  %v89 = trunc i64 %i88 to i32
  %v90 = insertelement <4 x i32> poison, i32 %v89, i64 0
  %v91 = shufflevector <4 x i32> %v90, <4 x i32> poison, <4 x i32> zeroinitializer
  %m92 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v91
  %v93 = trunc i64 %index82 to i32
  %v94 = insertelement <4 x i32> poison, i32 %v93, i64 0
  %v95 = shufflevector <4 x i32> %v94, <4 x i32> poison, <4 x i32> zeroinitializer
  %v96 = add <4 x i32> %v95, <i32 0, i32 1, i32 2, i32 3>
  %p97 = getelementptr inbounds float, ptr %p56, i64 %index82
  %v98 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p97, i32 1, <4 x i1> %m92, <4 x float> zeroinitializer)
  %m99 = fcmp uno <4 x float> %carried82_0, %carried82_0
  %m100 = fcmp uno <4 x float> %v98, %v98
  %m101 = fcmp ogt <4 x float> %v98, %carried82_0
  %m102 = fcmp ord <4 x float> %carried82_0, %carried82_0
  %v103 = and <4 x i1> %m100, %m102
  %v104 = or <4 x i1> %m101, %v103
  %m105 = fcmp oeq <4 x float> %carried82_0, %v98
  %v106 = and <4 x i1> %m99, %m100
  %v107 = or <4 x i1> %m105, %v106
  %m108 = icmp slt <4 x i32> %v96, %carried82_1
  %v109 = and <4 x i1> %v107, %m108
  %v110 = or <4 x i1> %v104, %v109
  %v111 = and <4 x i1> %v110, %m92
  %v112 = select <4 x i1> %v111, <4 x float> %v98, <4 x float> %carried82_0
  %v113 = select <4 x i1> %v111, <4 x i32> %v96, <4 x i32> %carried82_1
  %i114 = add nsw i64 %index82, 4
  br label %loop82
done82:
  %v115 = shufflevector <4 x float> %carried82_0, <4 x float> %carried82_0, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %v116 = shufflevector <4 x i32> %carried82_1, <4 x i32> %carried82_1, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %m117 = fcmp uno <4 x float> %carried82_0, %carried82_0
  %m118 = fcmp uno <4 x float> %v115, %v115
  %m119 = fcmp ogt <4 x float> %v115, %carried82_0
  %m120 = fcmp ord <4 x float> %carried82_0, %carried82_0
  %v121 = and <4 x i1> %m118, %m120
  %v122 = or <4 x i1> %m119, %v121
  %m123 = fcmp oeq <4 x float> %carried82_0, %v115
  %v124 = and <4 x i1> %m117, %m118
  %v125 = or <4 x i1> %m123, %v124
  %m126 = icmp slt <4 x i32> %v116, %carried82_1
  %v127 = and <4 x i1> %v125, %m126
  %v128 = or <4 x i1> %v122, %v127
  %v129 = select <4 x i1> %v128, <4 x float> %v115, <4 x float> %carried82_0
  %v130 = select <4 x i1> %v128, <4 x i32> %v116, <4 x i32> %carried82_1
  %v131 = shufflevector <4 x float> %v129, <4 x float> %v129, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %v132 = shufflevector <4 x i32> %v130, <4 x i32> %v130, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %m133 = fcmp uno <4 x float> %v129, %v129
  %m134 = fcmp uno <4 x float> %v131, %v131
  %m135 = fcmp ogt <4 x float> %v131, %v129
  %m136 = fcmp ord <4 x float> %v129, %v129
  %v137 = and <4 x i1> %m134, %m136
  %v138 = or <4 x i1> %m135, %v137
  %m139 = fcmp oeq <4 x float> %v129, %v131
  %v140 = and <4 x i1> %m133, %m134
  %v141 = or <4 x i1> %m139, %v140
  %m142 = icmp slt <4 x i32> %v132, %v130
  %v143 = and <4 x i1> %v141, %m142
  %v144 = or <4 x i1> %v138, %v143
  %v145 = select <4 x i1> %v144, <4 x float> %v131, <4 x float> %v129
  %v146 = select <4 x i1> %v144, <4 x i32> %v132, <4 x i32> %v130
  %v147 = extractelement <4 x i32> %v146, i64 0
  %i148 = mul nsw i64 %index53, %n22
  %p149 = getelementptr inbounds i64, ptr %p49, i64 %i148
  %v150 = sext i32 %v147 to i64
  store i64 %v150, ptr %p149, align 8
  %i151 = add nsw i64 %index53, 1
  br label %loop53
done53:
  %i152 = add nsw i64 %index35, 1
  br label %loop35
done35:
  ret void
}
