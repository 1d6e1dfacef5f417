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
  br label %loop29
loop29:
  %index29 = phi i64 [%first, %entry], [%i199, %done164]
  %c30 = icmp slt i64 %index29, %last
  br i1 %c30, label %body29, label %done29
body29:
  %i31 = udiv i64 %index29, %n10
  %i32 = urem i64 %index29, %n10
  %i33 = mul nsw i64 %i32, %n12
  %i34 = sub nsw i64 %n14, %i33
  %i35 = mul nsw i64 %i31, %n18
  %i36 = mul nsw i64 %i32, %n20
  %p37 = getelementptr inbounds float, ptr %p2, i64 %i35
  %p38 = getelementptr inbounds float, ptr %p37, i64 %i36
  %i39 = mul nsw i64 %i31, %n24
  %i40 = mul nsw i64 %i32, %n26
  %p41 = getelementptr inbounds float, ptr %p4, i64 %i39
  %p42 = getelementptr inbounds float, ptr %p41, i64 %i40
  %c43 = icmp slt i64 %n12, %i34
  %i44 = select i1 %c43, i64 %n12, i64 %i34
  %i45 = mul nsw i64 %n16, 2
  %i46 = mul nsw i64 %index29, %i45
  %p47 = getelementptr inbounds float, ptr %p8, i64 %i46
  %i48 = mul nsw i64 %i31, %i45
  %p49 = getelementptr inbounds float, ptr %p6, i64 %i48
  %i50 = udiv i64 %n16, 16
  %i51 = mul nsw i64 %i50, 16
  br label %loop52
loop52:
  %index52 = phi i64 [0, %body29], [%i119, %done71]
  %c53 = icmp slt i64 %index52, %i51
  br i1 %c53, label %body52, label %done52
body52:
  %p54 = getelementptr inbounds float, ptr %p49, i64 %index52
  %v55 = load <4 x float>, ptr %p54, align 1
  %p56 = getelementptr inbounds float, ptr %p54, i64 4
  %v57 = load <4 x float>, ptr %p56, align 1
  %p58 = getelementptr inbounds float, ptr %p54, i64 8
  %v59 = load <4 x float>, ptr %p58, align 1
  %p60 = getelementptr inbounds float, ptr %p54, i64 12
  %v61 = load <4 x float>, ptr %p60, align 1
  %p62 = getelementptr inbounds float, ptr %p49, i64 %index52
  %p63 = getelementptr inbounds float, ptr %p62, i64 %n16
  %v64 = load <4 x float>, ptr %p63, align 1
  %p65 = getelementptr inbounds float, ptr %p63, i64 4
  %v66 = load <4 x float>, ptr %p65, align 1
  %p67 = getelementptr inbounds float, ptr %p63, i64 8
  %v68 = load <4 x float>, ptr %p67, align 1
  %p69 = getelementptr inbounds float, ptr %p63, i64 12
  %v70 = load <4 x float>, ptr %p69, align 1
  br label %loop71
loop71:
  %index71 = phi i64 [0, %body52], [%i105, %body71]
  %carried71_0 = phi <4 x float> [zeroinitializer, %body52], [%v93, %body71]
  %carried71_1 = phi <4 x float> [zeroinitializer, %body52], [%v96, %body71]
  %carried71_2 = phi <4 x float> [zeroinitializer, %body52], [%v99, %body71]
  %carried71_3 = phi <4 x float> [zeroinitializer, %body52], [%v102, %body71]
  %carried71_4 = phi <4 x float> [zeroinitializer, %body52], [%v95, %body71]
  %carried71_5 = phi <4 x float> [zeroinitializer, %body52], [%v98, %body71]
  %carried71_6 = phi <4 x float> [zeroinitializer, %body52], [%v101, %body71]
  %carried71_7 = phi <4 x float> [zeroinitializer, %body52], [%v104, %body71]
  %c72 = icmp slt i64 %index71, %i44
  br i1 %c72, label %body71, label %done71
body71:
  %i73 = mul nsw i64 %index71, %n22
  %p74 = getelementptr inbounds float, ptr %p38, i64 %index52
  %p75 = getelementptr inbounds float, ptr %p74, i64 %i73
  %v76 = load <4 x float>, ptr %p75, align 1
  %p77 = getelementptr inbounds float, ptr %p75, i64 4
  %v78 = load <4 x float>, ptr %p77, align 1
  %p79 = getelementptr inbounds float, ptr %p75, i64 8
  %v80 = load <4 x float>, ptr %p79, align 1
  %p81 = getelementptr inbounds float, ptr %p75, i64 12
  %v82 = load <4 x float>, ptr %p81, align 1
  %i83 = mul nsw i64 %index71, %n28
  %p84 = getelementptr inbounds float, ptr %p42, i64 %index52
  %p85 = getelementptr inbounds float, ptr %p84, i64 %i83
  %v86 = load <4 x float>, ptr %p85, align 1
  %p87 = getelementptr inbounds float, ptr %p85, i64 4
  %v88 = load <4 x float>, ptr %p87, align 1
  %p89 = getelementptr inbounds float, ptr %p85, i64 8
  %v90 = load <4 x float>, ptr %p89, align 1
  %p91 = getelementptr inbounds float, ptr %p85, i64 12
  %v92 = load <4 x float>, ptr %p91, align 1
  %v93 = fadd <4 x float> %carried71_0, %v86
  %v94 = fsub <4 x float> %v76, %v55
  %v95 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v86, <4 x float> %v94, <4 x float> %carried71_4)
  %v96 = fadd <4 x float> %carried71_1, %v88
  %v97 = fsub <4 x float> %v78, %v57
  %v98 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v88, <4 x float> %v97, <4 x float> %carried71_5)
  %v99 = fadd <4 x float> %carried71_2, %v90
  %v100 = fsub <4 x float> %v80, %v59
  %v101 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v90, <4 x float> %v100, <4 x float> %carried71_6)
  %v102 = fadd <4 x float> %carried71_3, %v92
  %v103 = fsub <4 x float> %v82, %v61
  %v104 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v92, <4 x float> %v103, <4 x float> %carried71_7)
  %i105 = add nsw i64 %index71, 1
  br label %loop71
done71:
  %p106 = getelementptr inbounds float, ptr %p47, i64 %index52
  store <4 x float> %carried71_0, ptr %p106, align 1
  %p107 = getelementptr inbounds float, ptr %p106, i64 4
  store <4 x float> %carried71_1, ptr %p107, align 1
  %p108 = getelementptr inbounds float, ptr %p106, i64 8
  store <4 x float> %carried71_2, ptr %p108, align 1
  %p109 = getelementptr inbounds float, ptr %p106, i64 12
  store <4 x float> %carried71_3, ptr %p109, align 1
  %v110 = fmul <4 x float> %carried71_4, %v64
  %v111 = fmul <4 x float> %carried71_5, %v66
  %v112 = fmul <4 x float> %carried71_6, %v68
  %v113 = fmul <4 x float> %carried71_7, %v70
  %p114 = getelementptr inbounds float, ptr %p47, i64 %index52
  %p115 = getelementptr inbounds float, ptr %p114, i64 %n16
  store <4 x float> %v110, ptr %p115, align 1
  %p116 = getelementptr inbounds float, ptr %p115, i64 4
  store <4 x float> %v111, ptr %p116, align 1
  %p117 = getelementptr inbounds float, ptr %p115, i64 8
  store <4 x float> %v112, ptr %p117, align 1
  %p118 = getelementptr inbounds float, ptr %p115, i64 12
  store <4 x float> %v113, ptr %p118, align 1
  %i119 = add nsw i64 %index52, 16
  br label %loop52
done52:
  %i120 = sub nsw i64 %n16, %i51
  %i121 = udiv i64 %i120, 8
  %i122 = mul nsw i64 %i121, 8
  %i123 = add nsw i64 %i51, %i122
  br label %loop124
loop124:
  %index124 = phi i64 [%i51, %done52], [%i163, %done135]
  %c125 = icmp slt i64 %index124, %i123
  br i1 %c125, label %body124, label %done124
body124:
  %p126 = getelementptr inbounds float, ptr %p49, i64 %index124
  %v127 = load <4 x float>, ptr %p126, align 1
  %p128 = getelementptr inbounds float, ptr %p126, i64 4
  %v129 = load <4 x float>, ptr %p128, align 1
  %p130 = getelementptr inbounds float, ptr %p49, i64 %index124
  %p131 = getelementptr inbounds float, ptr %p130, i64 %n16
  %v132 = load <4 x float>, ptr %p131, align 1
  %p133 = getelementptr inbounds float, ptr %p131, i64 4
  %v134 = load <4 x float>, ptr %p133, align 1
  br label %loop135
loop135:
  %index135 = phi i64 [0, %body124], [%i155, %body135]
  %carried135_0 = phi <4 x float> [zeroinitializer, %body124], [%v149, %body135]
  %carried135_1 = phi <4 x float> [zeroinitializer, %body124], [%v152, %body135]
  %carried135_2 = phi <4 x float> [zeroinitializer, %body124], [%v151, %body135]
  %carried135_3 = phi <4 x float> [zeroinitializer, %body124], [%v154, %body135]
  %c136 = icmp slt i64 %index135, %i44
  br i1 %c136, label %body135, label %done135
body135:
  %i137 = mul nsw i64 %index135, %n22
  %p138 = getelementptr inbounds float, ptr %p38, i64 %index124
  %p139 = getelementptr inbounds float, ptr %p138, i64 %i137
  %v140 = load <4 x float>, ptr %p139, align 1
  %p141 = getelementptr inbounds float, ptr %p139, i64 4
  %v142 = load <4 x float>, ptr %p141, align 1
  %i143 = mul nsw i64 %index135, %n28
  %p144 = getelementptr inbounds float, ptr %p42, i64 %index124
  %p145 = getelementptr inbounds float, ptr %p144, i64 %i143
  %v146 = load <4 x float>, ptr %p145, align 1
  %p147 = getelementptr inbounds float, ptr %p145, i64 4
  %v148 = load <4 x float>, ptr %p147, align 1
  %v149 = fadd <4 x float> %carried135_0, %v146
  %v150 = fsub <4 x float> %v140, %v127
  %v151 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v146, <4 x float> %v150, <4 x float> %carried135_2)
  %v152 = fadd <4 x float> %carried135_1, %v148
  %v153 = fsub <4 x float> %v142, %v129
  %v154 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v148, <4 x float> %v153, <4 x float> %carried135_3)
  %i155 = add nsw i64 %index135, 1
  br label %loop135
done135:
  %p156 = getelementptr inbounds float, ptr %p47, i64 %index124
  store <4 x float> %carried135_0, ptr %p156, align 1
  %p157 = getelementptr inbounds float, ptr %p156, i64 4
  store <4 x float> %carried135_1, ptr %p157, align 1
  %v158 = fmul <4 x float> %carried135_2, %v132
  %v159 = fmul <4 x float> %carried135_3, %v134
  %p160 = getelementptr inbounds float, ptr %p47, i64 %index124
  %p161 = getelementptr inbounds float, ptr %p160, i64 %n16
  store <4 x float> %v158, ptr %p161, align 1
  %p162 = getelementptr inbounds float, ptr %p161, i64 4
  store <4 x float> %v159, ptr %p162, align 1
  %i163 = add nsw i64 %index124, 8
  br label %loop124
done124:
  br label %loop164
loop164:
  %index164 = phi i64 [%i123, %done124], [%i198, %done180]
  %c165 = icmp slt i64 %index164, %n16
  br i1 %c165, label %body164, label %done164
body164:
  %i166 = sub nsw i64 %n16, %index164
  %c167 = icmp sgt i64 %i166, 0
  %i168 = select i1 %c167, i64 %i166, i64 0
  %c169 = icmp slt i64 %i168, 4
  %i170 = select i1 %c169, i64 %i168, i64 4
  %v171 = trunc i64 %i170 to i32
  %v172 = insertelement <4 x i32> poison, i32 %v171, i64 0
  %v173 = shufflevector <4 x i32> %v172, <4 x i32> poison, <4 x i32> zeroinitializer
  %m174 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v173
  %p175 = getelementptr inbounds float, ptr %p49, i64 %index164
  %v176 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p175, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %p177 = getelementptr inbounds float, ptr %p49, i64 %index164
  %p178 = getelementptr inbounds float, ptr %p177, i64 %n16
  %v179 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p178, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  br label %loop180
loop180:
  %index180 = phi i64 [0, %body164], [%i193, %body180]
  %carried180_0 = phi <4 x float> [zeroinitializer, %body164], [%v190, %body180]
  %carried180_1 = phi <4 x float> [zeroinitializer, %body164], [%v192, %body180]
  %c181 = icmp slt i64 %index180, %i44
  br i1 %c181, label %body180, label %done180
body180:
  %i182 = mul nsw i64 %index180, %n22
  %p183 = getelementptr inbounds float, ptr %p38, i64 %index164
  %p184 = getelementptr inbounds float, ptr %p183, i64 %i182
  %v185 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p184, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %i186 = mul nsw i64 %index180, %n28
  %p187 = getelementptr inbounds float, ptr %p42, i64 %index164
  %p188 = getelementptr inbounds float, ptr %p187, i64 %i186
  %v189 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p188, i32 1, <4 x i1> %m174, <4 x float> zeroinitializer)
  %v190 = fadd <4 x float> %carried180_0, %v189
  %v191 = fsub <4 x float> %v185, %v176
  %v192 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v189, <4 x float> %v191, <4 x float> %carried180_1)
  %i193 = add nsw i64 %index180, 1
  br label %loop180
done180:
  %p194 = getelementptr inbounds float, ptr %p47, i64 %index164
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried180_0, ptr %p194, i32 1, <4 x i1> %m174)
  %v195 = fmul <4 x float> %carried180_1, %v179
  %p196 = getelementptr inbounds float, ptr %p47, i64 %index164
  %p197 = getelementptr inbounds float, ptr %p196, i64 %n16
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v195, ptr %p197, i32 1, <4 x i1> %m174)
  %i198 = add nsw i64 %index164, 4
  br label %loop164
done164:
  %i199 = add nsw i64 %index29, 1
  br label %loop29
done29:
  ret void
}
