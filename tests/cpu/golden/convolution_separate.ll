declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
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
  %p14 = load ptr, ptr %v13, align 8
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
  %v39 = getelementptr inbounds i64, ptr %arguments, i64 19
  %n40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %arguments, i64 20
  %n42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %arguments, i64 21
  %n44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %arguments, i64 22
  %n46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %arguments, i64 23
  %n48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %arguments, i64 24
  %n50 = load i64, ptr %v49, align 8
  %i51 = mul nsw i64 %n28, %n24
  %i52 = add nsw i64 %n30, 3
  %i53 = udiv i64 %i52, 4
  br label %loop54
loop54:
  %index54 = phi i64 [%first, %entry], [%i180, %done113]
  %c55 = icmp slt i64 %index54, %last
  br i1 %c55, label %body54, label %done54
body54:
  %i56 = mul nsw i64 %i53, %n50
  %i57 = udiv i64 %index54, %i56
  %i58 = mul nsw i64 %i57, %n50
  %i59 = urem i64 %index54, %i56
  %i60 = sub nsw i64 %i51, %i58
  %c61 = icmp slt i64 %n50, %i60
  %i62 = select i1 %c61, i64 %n50, i64 %i60
  %i63 = udiv i64 %i59, %i62
  %i64 = urem i64 %i59, %i62
  %i65 = add nsw i64 %i58, %i64
  %i66 = udiv i64 %i65, %n24
  %i67 = urem i64 %i65, %n24
  %i68 = mul nsw i64 %i63, 4
  %i69 = sub nsw i64 %i67, %n42
  %i70 = sub nsw i64 0, %i69
  %c71 = icmp sgt i64 0, %i70
  %i72 = select i1 %c71, i64 0, i64 %i70
  %i73 = sub nsw i64 %n32, %i69
  %c74 = icmp slt i64 %n36, %i73
  %i75 = select i1 %c74, i64 %n36, i64 %i73
  %i76 = mul nsw i64 %i66, %n16
  %i77 = mul nsw i64 %i69, %n18
  %i78 = add nsw i64 %i76, %i77
  %i79 = sub nsw i64 0, %n44
  %i80 = mul nsw i64 %i79, 3
  %p81 = getelementptr inbounds float, ptr %p2, i64 %i78
  %p82 = getelementptr inbounds float, ptr %p81, i64 %i80
  %i83 = mul nsw i64 %i66, %n20
  %i84 = mul nsw i64 %i67, %n22
  %i85 = add nsw i64 %i83, %i84
  %i86 = sub nsw i64 %n26, 2
  %i87 = mul nsw i64 %n46, %n36
  %i88 = mul nsw i64 %i63, %i87
  %p89 = getelementptr inbounds float, ptr %p4, i64 %i88
  %c90 = icmp slt i64 %i72, %n36
  %i91 = select i1 %c90, i64 %i72, i64 %n36
  %c92 = icmp sgt i64 %i75, %i91
  %i93 = select i1 %c92, i64 %i75, i64 %i91
  %i94 = udiv i64 %n46, 4
  %i95 = mul nsw i64 %i91, %i94
  br label %loop96
loop96:
  %index96 = phi i64 [0, %body54], [%i102, %body96]
  %carried96_0 = phi <4 x float> [zeroinitializer, %body54], [%v101, %body96]
  %c97 = icmp slt i64 %index96, %i95
  br i1 %c97, label %body96, label %done96
body96:
  %i98 = mul nsw i64 %index96, 4
  %p99 = getelementptr inbounds float, ptr %p89, i64 %i98
  %v100 = load <4 x float>, ptr %p99, align 4
  %v101 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v100, <4 x float> %carried96_0)
  %i102 = add nsw i64 %index96, 1
  br label %loop96
done96:
  %i103 = udiv i64 %n46, 4
  %i104 = mul nsw i64 %i93, %i103
  %i105 = mul nsw i64 %n36, %i103
  br label %loop106
loop106:
  %index106 = phi i64 [%i104, %done96], [%i112, %body106]
  %carried106_0 = phi <4 x float> [%carried96_0, %done96], [%v111, %body106]
  %c107 = icmp slt i64 %index106, %i105
  br i1 %c107, label %body106, label %done106
body106:
  %i108 = mul nsw i64 %index106, 4
  %p109 = getelementptr inbounds float, ptr %p89, i64 %i108
  %v110 = load <4 x float>, ptr %p109, align 4
  %v111 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v110, <4 x float> %carried106_0)
  %i112 = add nsw i64 %index106, 1
  br label %loop106
done106:
  br label %loop113
loop113:
  %index113 = phi i64 [0, %done106], [%i179, %done138]
  %c114 = icmp slt i64 %index113, %n26
  br i1 %c114, label %body113, label %done113
body113:
  %c115 = icmp slt i64 %index113, %i86
  %i116 = select i1 %c115, i64 %index113, i64 %i86
  %i117 = mul nsw i64 %i116, 3
  %p118 = getelementptr inbounds float, ptr %p82, i64 %i117
  %i119 = mul nsw i64 %n46, %n36
  %i120 = mul nsw i64 %i63, %i119
  %p121 = getelementptr inbounds float, ptr %p4, i64 %i120
  %i122 = sub nsw i64 %i116, %n44
  %i123 = add nsw i64 %i122, 1
  %i124 = sub nsw i64 0, %i123
  %c125 = icmp sgt i64 0, %i124
  %i126 = select i1 %c125, i64 0, i64 %i124
  %i127 = sub nsw i64 %n34, %i122
  %c128 = icmp slt i64 %n38, %i127
  %i129 = select i1 %c128, i64 %n38, i64 %i127
  %c130 = icmp sgt i64 %i126, 0
  %c131 = icmp slt i64 %i129, %n38
  %c132 = or i1 %c130, %c131
  %v133 = select i1 %c132, <4 x float> zeroinitializer, <4 x float> zeroinitializer
  %v134 = fadd <4 x float> %carried106_0, %v133
  %i135 = mul nsw i64 %i116, 5
  %i136 = add nsw i64 %i85, %i135
  %i137 = add nsw i64 %i136, %i68
  br label %loop138
loop138:
  %index138 = phi i64 [%i72, %body113], [%i168, %done142]
  %carried138_0 = phi <4 x float> [%v134, %body113], [%carried142_0, %done142]
  %carried138_1 = phi <4 x float> [%v134, %body113], [%carried142_1, %done142]
  %c139 = icmp slt i64 %index138, %i75
  br i1 %c139, label %body138, label %done138
body138:
  %i140 = mul nsw i64 %index138, %n18
  %i141 = mul nsw i64 %index138, %n46
  br label %loop142
loop142:
  %index142 = phi i64 [%i126, %body138], [%i167, %done148]
  %carried142_0 = phi <4 x float> [%carried138_0, %body138], [%carried148_0, %done148]
  %carried142_1 = phi <4 x float> [%carried138_1, %body138], [%carried148_1, %done148]
  %c143 = icmp slt i64 %index142, %i129
  br i1 %c143, label %body142, label %done142
body142:
  %i144 = mul nsw i64 %index142, 3
  %i145 = add nsw i64 %i140, %i144
  %i146 = mul nsw i64 %index142, %n48
  %i147 = add nsw i64 %i141, %i146
  br label %loop148
loop148:
  %index148 = phi i64 [0, %body142], [%i166, %body148]
  %carried148_0 = phi <4 x float> [%carried142_0, %body142], [%v160, %body148]
  %carried148_1 = phi <4 x float> [%carried142_1, %body142], [%v165, %body148]
  %c149 = icmp slt i64 %index148, %n40
  br i1 %c149, label %body148, label %done148
body148:
  %i150 = add nsw i64 %i145, %index148
  %i151 = mul nsw i64 %index148, 4
  %i152 = add nsw i64 %i147, %i151
  %p153 = getelementptr inbounds float, ptr %p121, i64 %i152
  %p154 = getelementptr inbounds float, ptr %p153, i64 64
  call void @llvm.prefetch.p0(ptr %p154, i32 0, i32 3, i32 1)
  %v155 = load <4 x float>, ptr %p153, align 4
  %p156 = getelementptr inbounds float, ptr %p118, i64 %i150
  %v157 = load float, ptr %p156, align 4
  %v158 = insertelement <4 x float> poison, float %v157, i64 0
  %v159 = shufflevector <4 x float> %v158, <4 x float> poison, <4 x i32> zeroinitializer
  %v160 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v159, <4 x float> %v155, <4 x float> %carried148_0)
  %p161 = getelementptr inbounds float, ptr %p156, i64 3
  %v162 = load float, ptr %p161, align 4
  %v163 = insertelement <4 x float> poison, float %v162, i64 0
  %v164 = shufflevector <4 x float> %v163, <4 x float> poison, <4 x i32> zeroinitializer
  %v165 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v164, <4 x float> %v155, <4 x float> %carried148_1)
  %i166 = add nsw i64 %index148, 1
  br label %loop148
done148:
  %i167 = add nsw i64 %index142, 1
  br label %loop142
done142:
  %i168 = add nsw i64 %index138, 1
  br label %loop138
done138:
  %p169 = getelementptr inbounds float, ptr %p12, i64 %i137
  %v170 = load <4 x float>, ptr %p169, align 1
  %v171 = fadd <4 x float> %carried138_0, %v170
  %p172 = getelementptr inbounds float, ptr %p8, i64 %i137
  store <4 x float> %v171, ptr %p172, align 16, !nontemporal !0
  %p173 = getelementptr inbounds float, ptr %p12, i64 %i137
  %p174 = getelementptr inbounds float, ptr %p173, i64 5
  %v175 = load <4 x float>, ptr %p174, align 1
  %v176 = fadd <4 x float> %carried138_1, %v175
  %p177 = getelementptr inbounds float, ptr %p8, i64 %i137
  %p178 = getelementptr inbounds float, ptr %p177, i64 5
  store <4 x float> %v176, ptr %p178, align 16, !nontemporal !0
  %i179 = add nsw i64 %index113, 2
  br label %loop113
done113:
  %i180 = add nsw i64 %index54, 1
  br label %loop54
done54:
  ret void
}
!0 = !{i32 1}
