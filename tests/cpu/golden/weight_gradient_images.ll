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
  br label %loop43
loop43:
  %index43 = phi i64 [%first, %entry], [%i185, %done131]
  %c44 = icmp slt i64 %index43, %last
  br i1 %c44, label %body43, label %done43
body43:
  %i45 = add nsw i64 %n22, 1
  %i46 = udiv i64 %i45, 2
  %i47 = udiv i64 %index43, %i46
  %i48 = urem i64 %index43, %i46
  %i49 = udiv i64 %i47, %n28
  %i50 = urem i64 %i47, %n28
  %i51 = mul nsw i64 %i48, 2
  %i52 = sub nsw i64 %n22, 2
  %c53 = icmp slt i64 %i51, %i52
  %i54 = select i1 %c53, i64 %i51, i64 %i52
  %i55 = mul nsw i64 %n30, %n24
  %i56 = mul nsw i64 %i49, %n36
  %i57 = add nsw i64 %i56, %n36
  %c58 = icmp slt i64 %i57, %n16
  %i59 = select i1 %c58, i64 %i57, i64 %n16
  %i60 = sub nsw i64 %i50, %n32
  %i61 = mul nsw i64 %i60, %n10
  %i62 = sub nsw i64 0, %n34
  %i63 = mul nsw i64 %i62, 12
  %p64 = getelementptr inbounds float, ptr %p2, i64 %i61
  %p65 = getelementptr inbounds float, ptr %p64, i64 %i63
  %i66 = mul nsw i64 %i54, 4
  %p67 = getelementptr inbounds float, ptr %p4, i64 %i66
  %i68 = mul nsw i64 %n24, %n22
  %i69 = mul nsw i64 %n28, %n30
  %i70 = mul nsw i64 %i69, %i68
  %i71 = mul nsw i64 %i49, %i70
  %i72 = mul nsw i64 %i50, %i55
  %i73 = mul nsw i64 %i72, %n22
  %p74 = getelementptr inbounds float, ptr %p6, i64 %i71
  %p75 = getelementptr inbounds float, ptr %p74, i64 %i73
  %p76 = getelementptr inbounds float, ptr %p75, i64 %i54
  %i77 = sub nsw i64 %i50, %n32
  %i78 = sub nsw i64 0, %i77
  %c79 = icmp sgt i64 0, %i78
  %i80 = select i1 %c79, i64 0, i64 %i78
  %i81 = sub nsw i64 %n26, %i77
  %c82 = icmp sgt i64 0, %i81
  %i83 = select i1 %c82, i64 0, i64 %i81
  %c84 = icmp slt i64 %i83, %n18
  %i85 = select i1 %c84, i64 %i83, i64 %n18
  %i86 = sub nsw i64 %i55, 2
  %c87 = icmp slt i64 %i80, %n18
  %i88 = select i1 %c87, i64 %i80, i64 %n18
  %c89 = icmp sgt i64 %i85, %i88
  %i90 = select i1 %c89, i64 %i85, i64 %i88
  br label %loop91
loop91:
  %index91 = phi i64 [%i56, %body43], [%i110, %done94]
  %carried91_0 = phi <4 x float> [zeroinitializer, %body43], [%carried94_0, %done94]
  %carried91_1 = phi <4 x float> [zeroinitializer, %body43], [%carried94_1, %done94]
  %c92 = icmp slt i64 %index91, %i59
  br i1 %c92, label %body91, label %done91
body91:
  %i93 = mul nsw i64 %index91, %n12
  br label %loop94
loop94:
  %index94 = phi i64 [0, %body91], [%i109, %done98]
  %carried94_0 = phi <4 x float> [%carried91_0, %body91], [%carried98_0, %done98]
  %carried94_1 = phi <4 x float> [%carried91_1, %body91], [%carried98_1, %done98]
  %c95 = icmp slt i64 %index94, %i88
  br i1 %c95, label %body94, label %done94
body94:
  %i96 = mul nsw i64 %index94, %n14
  %i97 = add nsw i64 %i93, %i96
  br label %loop98
loop98:
  %index98 = phi i64 [0, %body94], [%i108, %body98]
  %carried98_0 = phi <4 x float> [%carried94_0, %body94], [%v104, %body98]
  %carried98_1 = phi <4 x float> [%carried94_1, %body94], [%v107, %body98]
  %c99 = icmp slt i64 %index98, %n20
  br i1 %c99, label %body98, label %done98
body98:
  %i100 = mul nsw i64 %index98, 20
  %i101 = add nsw i64 %i97, %i100
  %p102 = getelementptr inbounds float, ptr %p67, i64 %i101
  %v103 = load <4 x float>, ptr %p102, align 4
  %v104 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v103, <4 x float> %carried98_0)
  %p105 = getelementptr inbounds float, ptr %p102, i64 4
  %v106 = load <4 x float>, ptr %p105, align 4
  %v107 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v106, <4 x float> %carried98_1)
  %i108 = add nsw i64 %index98, 1
  br label %loop98
done98:
  %i109 = add nsw i64 %index94, 1
  br label %loop94
done94:
  %i110 = add nsw i64 %index91, 1
  br label %loop91
done91:
  br label %loop111
loop111:
  %index111 = phi i64 [%i56, %done91], [%i130, %done114]
  %carried111_0 = phi <4 x float> [%carried91_0, %done91], [%carried114_0, %done114]
  %carried111_1 = phi <4 x float> [%carried91_1, %done91], [%carried114_1, %done114]
  %c112 = icmp slt i64 %index111, %i59
  br i1 %c112, label %body111, label %done111
body111:
  %i113 = mul nsw i64 %index111, %n12
  br label %loop114
loop114:
  %index114 = phi i64 [%i90, %body111], [%i129, %done118]
  %carried114_0 = phi <4 x float> [%carried111_0, %body111], [%carried118_0, %done118]
  %carried114_1 = phi <4 x float> [%carried111_1, %body111], [%carried118_1, %done118]
  %c115 = icmp slt i64 %index114, %n18
  br i1 %c115, label %body114, label %done114
body114:
  %i116 = mul nsw i64 %index114, %n14
  %i117 = add nsw i64 %i113, %i116
  br label %loop118
loop118:
  %index118 = phi i64 [0, %body114], [%i128, %body118]
  %carried118_0 = phi <4 x float> [%carried114_0, %body114], [%v124, %body118]
  %carried118_1 = phi <4 x float> [%carried114_1, %body114], [%v127, %body118]
  %c119 = icmp slt i64 %index118, %n20
  br i1 %c119, label %body118, label %done118
body118:
  %i120 = mul nsw i64 %index118, 20
  %i121 = add nsw i64 %i117, %i120
  %p122 = getelementptr inbounds float, ptr %p67, i64 %i121
  %v123 = load <4 x float>, ptr %p122, align 4
  %v124 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v123, <4 x float> %carried118_0)
  %p125 = getelementptr inbounds float, ptr %p122, i64 4
  %v126 = load <4 x float>, ptr %p125, align 4
  %v127 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v126, <4 x float> %carried118_1)
  %i128 = add nsw i64 %index118, 1
  br label %loop118
done118:
  %i129 = add nsw i64 %index114, 1
  br label %loop114
done114:
  %i130 = add nsw i64 %index111, 1
  br label %loop111
done111:
  br label %loop131
loop131:
  %index131 = phi i64 [0, %done111], [%i184, %done137]
  %c132 = icmp slt i64 %index131, %i55
  br i1 %c132, label %body131, label %done131
body131:
  %c133 = icmp slt i64 %index131, %i86
  %i134 = select i1 %c133, i64 %index131, i64 %i86
  %i135 = mul nsw i64 %i134, 4
  %p136 = getelementptr inbounds float, ptr %p65, i64 %i135
  br label %loop137
loop137:
  %index137 = phi i64 [%i56, %body131], [%i167, %done141]
  %carried137_0 = phi <4 x float> [%carried111_0, %body131], [%carried141_0, %done141]
  %carried137_1 = phi <4 x float> [%carried111_1, %body131], [%carried141_1, %done141]
  %carried137_2 = phi <4 x float> [%carried111_0, %body131], [%carried141_2, %done141]
  %carried137_3 = phi <4 x float> [%carried111_1, %body131], [%carried141_3, %done141]
  %c138 = icmp slt i64 %index137, %i59
  br i1 %c138, label %body137, label %done137
body137:
  %i139 = mul nsw i64 %index137, %n8
  %i140 = mul nsw i64 %index137, %n12
  br label %loop141
loop141:
  %index141 = phi i64 [%i80, %body137], [%i166, %done147]
  %carried141_0 = phi <4 x float> [%carried137_0, %body137], [%carried147_0, %done147]
  %carried141_1 = phi <4 x float> [%carried137_1, %body137], [%carried147_1, %done147]
  %carried141_2 = phi <4 x float> [%carried137_2, %body137], [%carried147_2, %done147]
  %carried141_3 = phi <4 x float> [%carried137_3, %body137], [%carried147_3, %done147]
  %c142 = icmp slt i64 %index141, %i85
  br i1 %c142, label %body141, label %done141
body141:
  %i143 = mul nsw i64 %index141, %n10
  %i144 = add nsw i64 %i139, %i143
  %i145 = mul nsw i64 %index141, %n14
  %i146 = add nsw i64 %i140, %i145
  br label %loop147
loop147:
  %index147 = phi i64 [0, %body141], [%i165, %body147]
  %carried147_0 = phi <4 x float> [%carried141_0, %body141], [%v159, %body147]
  %carried147_1 = phi <4 x float> [%carried141_1, %body141], [%v160, %body147]
  %carried147_2 = phi <4 x float> [%carried141_2, %body141], [%v163, %body147]
  %carried147_3 = phi <4 x float> [%carried141_3, %body141], [%v164, %body147]
  %c148 = icmp slt i64 %index147, %n20
  br i1 %c148, label %body147, label %done147
body147:
  %i149 = mul nsw i64 %index147, 12
  %i150 = add nsw i64 %i144, %i149
  %i151 = mul nsw i64 %index147, 20
  %i152 = add nsw i64 %i146, %i151
  %p153 = getelementptr inbounds float, ptr %p67, i64 %i152
  %v154 = load <4 x float>, ptr %p153, align 4
  %p155 = getelementptr inbounds float, ptr %p153, i64 4
  %v156 = load <4 x float>, ptr %p155, align 4
  %p157 = getelementptr inbounds float, ptr %p136, i64 %i150
  %v158 = load <4 x float>, ptr %p157, align 4
  %v159 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v158, <4 x float> %v154, <4 x float> %carried147_0)
  %v160 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v158, <4 x float> %v156, <4 x float> %carried147_1)
  %p161 = getelementptr inbounds float, ptr %p157, i64 4
  %v162 = load <4 x float>, ptr %p161, align 4
  %v163 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v162, <4 x float> %v154, <4 x float> %carried147_2)
  %v164 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v162, <4 x float> %v156, <4 x float> %carried147_3)
  %i165 = add nsw i64 %index147, 1
  br label %loop147
done147:
  %i166 = add nsw i64 %index141, 1
  br label %loop141
done141:
  %i167 = add nsw i64 %index137, 1
  br label %loop137
done137:
  %v168 = shufflevector <4 x float> %carried137_0, <4 x float> %carried137_1, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v169 = shufflevector <4 x float> %carried137_0, <4 x float> %carried137_1, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v170 = fadd <4 x float> %v168, %v169
  %v171 = shufflevector <4 x float> %carried137_2, <4 x float> %carried137_3, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v172 = shufflevector <4 x float> %carried137_2, <4 x float> %carried137_3, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v173 = fadd <4 x float> %v171, %v172
  %v174 = shufflevector <4 x float> %v170, <4 x float> %v173, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v175 = shufflevector <4 x float> %v170, <4 x float> %v173, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v176 = fadd <4 x float> %v174, %v175
  %v177 = shufflevector <4 x float> %v176, <4 x float> %v176, <2 x i32> <i32 0, i32 1>
  %i178 = mul nsw i64 %i134, %n22
  %p179 = getelementptr inbounds float, ptr %p76, i64 %i178
  store <2 x float> %v177, ptr %p179, align 4
  %v180 = shufflevector <4 x float> %v176, <4 x float> %v176, <2 x i32> <i32 2, i32 3>
  %i181 = add nsw i64 %i134, 1
  %i182 = mul nsw i64 %i181, %n22
  %p183 = getelementptr inbounds float, ptr %p76, i64 %i182
  store <2 x float> %v180, ptr %p183, align 4
  %i184 = add nsw i64 %index131, 2
  br label %loop131
done131:
  %i185 = add nsw i64 %index43, 1
  br label %loop43
done43:
  ret void
}
