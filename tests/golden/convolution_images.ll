declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
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
  %v51 = getelementptr inbounds i64, ptr %arguments, i64 25
  %n52 = load i64, ptr %v51, align 8
  %i53 = mul nsw i64 %n28, %n24
  %i54 = add nsw i64 %n30, 1
  %i55 = udiv i64 %i54, 2
  %i56 = mul nsw i64 %n40, %n30
  %i57 = udiv i64 %i56, 4
  %i58 = mul nsw i64 %i57, 4
  %i59 = sub nsw i64 %i56, %i58
  %c60 = icmp sgt i64 %i59, 0
  %i61 = select i1 %c60, i64 %i59, i64 0
  %c62 = icmp slt i64 %i61, 4
  %i63 = select i1 %c62, i64 %i61, i64 4
  %v64 = trunc i64 %i63 to i32
  %v65 = insertelement <4 x i32> poison, i32 %v64, i64 0
  %v66 = shufflevector <4 x i32> %v65, <4 x i32> poison, <4 x i32> zeroinitializer
  %m67 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v66
  br label %loop68
loop68:
  %index68 = phi i64 [0, %entry], [%i86, %done70]
  %carried68_0 = phi <4 x float> [zeroinitializer, %entry], [%carried70_0, %done70]
  %c69 = icmp slt i64 %index68, %n36
  br i1 %c69, label %body68, label %done68
body68:
  br label %loop70
loop70:
  %index70 = phi i64 [0, %body68], [%i85, %done76]
  %carried70_0 = phi <4 x float> [%carried68_0, %body68], [%v84, %done76]
  %c71 = icmp slt i64 %index70, %n38
  br i1 %c71, label %body70, label %done70
body70:
  %i72 = mul nsw i64 %index68, %n46
  %i73 = mul nsw i64 %index70, %n48
  %p74 = getelementptr inbounds float, ptr %p4, i64 %i72
  %p75 = getelementptr inbounds float, ptr %p74, i64 %i73
  br label %loop76
loop76:
  %index76 = phi i64 [0, %body70], [%i81, %body76]
  %carried76_0 = phi <4 x float> [%carried70_0, %body70], [%v80, %body76]
  %c77 = icmp slt i64 %index76, %i58
  br i1 %c77, label %body76, label %done76
body76:
  %p78 = getelementptr inbounds float, ptr %p75, i64 %index76
  %v79 = load <4 x float>, ptr %p78, align 1
  %v80 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v79, <4 x float> zeroinitializer, <4 x float> %carried76_0)
  %i81 = add nsw i64 %index76, 4
  br label %loop76
done76:
  %p82 = getelementptr inbounds float, ptr %p75, i64 %i58
  %v83 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p82, i32 1, <4 x i1> %m67, <4 x float> zeroinitializer)
  %v84 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v83, <4 x float> zeroinitializer, <4 x float> %carried76_0)
  %i85 = add nsw i64 %index70, 1
  br label %loop70
done70:
  %i86 = add nsw i64 %index68, 1
  br label %loop68
done68:
  %m87 = fcmp uno <4 x float> %carried68_0, %carried68_0
  %v88 = bitcast <4 x i1> %m87 to i4
  %c89 = icmp ne i4 %v88, 0
  %v90 = select i1 %c89, <4 x float> <float 0x7FF8000000000000, float 0x7FF8000000000000, float 0x7FF8000000000000, float 0x7FF8000000000000>, <4 x float> zeroinitializer
  br label %loop91
loop91:
  %index91 = phi i64 [%first, %done68], [%i229, %done138]
  %c92 = icmp slt i64 %index91, %last
  br i1 %c92, label %body91, label %done91
body91:
  %i93 = udiv i64 %index91, %n50
  %i94 = urem i64 %i93, %i53
  %i95 = udiv i64 %index91, %n52
  %i96 = urem i64 %i95, %i55
  %i97 = udiv i64 %i94, %n24
  %i98 = urem i64 %i94, %n24
  %i99 = mul nsw i64 %i96, 2
  %i100 = sub nsw i64 %n30, 2
  %c101 = icmp slt i64 %i99, %i100
  %i102 = select i1 %c101, i64 %i99, i64 %i100
  %i103 = mul nsw i64 %i98, 2
  %i104 = sub nsw i64 %i103, %n42
  %i105 = sub nsw i64 0, %i104
  %i106 = sub nsw i64 %i105, 1
  %c107 = icmp sgt i64 0, %i106
  %i108 = select i1 %c107, i64 0, i64 %i106
  %i109 = sub nsw i64 %n32, %i104
  %c110 = icmp slt i64 %n36, %i109
  %i111 = select i1 %c110, i64 %n36, i64 %i109
  %i112 = mul nsw i64 %i97, %n16
  %i113 = mul nsw i64 %i104, %n18
  %i114 = add nsw i64 %i112, %i113
  %i115 = sub nsw i64 0, %n44
  %i116 = mul nsw i64 %i115, 12
  %p117 = getelementptr inbounds float, ptr %p2, i64 %i114
  %p118 = getelementptr inbounds float, ptr %p117, i64 %i116
  %i119 = mul nsw i64 %i97, %n20
  %i120 = mul nsw i64 %i98, %n22
  %i121 = add nsw i64 %i119, %i120
  %i122 = sub nsw i64 %n26, 2
  %p123 = getelementptr inbounds float, ptr %p6, i64 %i102
  %v124 = load float, ptr %p123, align 4
  %v125 = insertelement <4 x float> poison, float %v124, i64 0
  %v126 = shufflevector <4 x float> %v125, <4 x float> poison, <4 x i32> zeroinitializer
  %p127 = getelementptr inbounds float, ptr %p6, i64 %i102
  %p128 = getelementptr inbounds float, ptr %p127, i64 1
  %v129 = load float, ptr %p128, align 4
  %v130 = insertelement <4 x float> poison, float %v129, i64 0
  %v131 = shufflevector <4 x float> %v130, <4 x float> poison, <4 x i32> zeroinitializer
  %c132 = icmp sgt i64 %i108, 0
  %c133 = icmp slt i64 %i111, %n36
  %c134 = or i1 %c132, %c133
  %v135 = select i1 %c134, <4 x float> %v90, <4 x float> zeroinitializer
  %v136 = fadd <4 x float> %v126, %v135
  %v137 = fadd <4 x float> %v131, %v135
  br label %loop138
loop138:
  %index138 = phi i64 [0, %body91], [%i228, %done152]
  %c139 = icmp slt i64 %index138, %n26
  br i1 %c139, label %body138, label %done138
body138:
  %c140 = icmp slt i64 %index138, %i122
  %i141 = select i1 %c140, i64 %index138, i64 %i122
  %i142 = mul nsw i64 %i141, 12
  %p143 = getelementptr inbounds float, ptr %p118, i64 %i142
  %p144 = getelementptr inbounds float, ptr %p143, i64 %n18
  %p145 = getelementptr inbounds float, ptr %p4, i64 %i102
  %i146 = mul nsw i64 %n38, %n40
  %i147 = udiv i64 %i141, 2
  %i148 = mul nsw i64 %i147, 12
  %i149 = mul nsw i64 %i102, 4
  %i150 = add nsw i64 %i121, %i148
  %i151 = add nsw i64 %i150, %i149
  br label %loop152
loop152:
  %index152 = phi i64 [%i108, %body138], [%i187, %done156]
  %carried152_0 = phi <4 x float> [%v136, %body138], [%carried156_0, %done156]
  %carried152_1 = phi <4 x float> [%v136, %body138], [%carried156_1, %done156]
  %carried152_2 = phi <4 x float> [%v136, %body138], [%carried156_2, %done156]
  %carried152_3 = phi <4 x float> [%v136, %body138], [%carried156_3, %done156]
  %carried152_4 = phi <4 x float> [%v137, %body138], [%carried156_4, %done156]
  %carried152_5 = phi <4 x float> [%v137, %body138], [%carried156_5, %done156]
  %carried152_6 = phi <4 x float> [%v137, %body138], [%carried156_6, %done156]
  %carried152_7 = phi <4 x float> [%v137, %body138], [%carried156_7, %done156]
  %c153 = icmp slt i64 %index152, %i111
  br i1 %c153, label %body152, label %done152
body152:
  %i154 = mul nsw i64 %index152, %n46
  %i155 = mul nsw i64 %index152, %n18
  br label %loop156
loop156:
  %index156 = phi i64 [0, %body152], [%i186, %body156]
  %carried156_0 = phi <4 x float> [%carried152_0, %body152], [%v172, %body156]
  %carried156_1 = phi <4 x float> [%carried152_1, %body152], [%v176, %body156]
  %carried156_2 = phi <4 x float> [%carried152_2, %body152], [%v180, %body156]
  %carried156_3 = phi <4 x float> [%carried152_3, %body152], [%v184, %body156]
  %carried156_4 = phi <4 x float> [%carried152_4, %body152], [%v173, %body156]
  %carried156_5 = phi <4 x float> [%carried152_5, %body152], [%v177, %body156]
  %carried156_6 = phi <4 x float> [%carried152_6, %body152], [%v181, %body156]
  %carried156_7 = phi <4 x float> [%carried152_7, %body152], [%v185, %body156]
  %c157 = icmp slt i64 %index156, %i146
  br i1 %c157, label %body156, label %done156
body156:
  %i158 = mul nsw i64 %index156, 5
  %i159 = add nsw i64 %i154, %i158
  %i160 = mul nsw i64 %index156, 4
  %i161 = add nsw i64 %i155, %i160
  %p162 = getelementptr inbounds float, ptr %p145, i64 %i159
  %v163 = load float, ptr %p162, align 4
  %v164 = insertelement <4 x float> poison, float %v163, i64 0
  %v165 = shufflevector <4 x float> %v164, <4 x float> poison, <4 x i32> zeroinitializer
  %p166 = getelementptr inbounds float, ptr %p162, i64 1
  %v167 = load float, ptr %p166, align 4
  %v168 = insertelement <4 x float> poison, float %v167, i64 0
  %v169 = shufflevector <4 x float> %v168, <4 x float> poison, <4 x i32> zeroinitializer
  %p170 = getelementptr inbounds float, ptr %p143, i64 %i161
  %v171 = load <4 x float>, ptr %p170, align 4
  %v172 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v165, <4 x float> %v171, <4 x float> %carried156_0)
  %v173 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v169, <4 x float> %v171, <4 x float> %carried156_4)
  %p174 = getelementptr inbounds float, ptr %p170, i64 12
  %v175 = load <4 x float>, ptr %p174, align 4
  %v176 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v165, <4 x float> %v175, <4 x float> %carried156_1)
  %v177 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v169, <4 x float> %v175, <4 x float> %carried156_5)
  %p178 = getelementptr inbounds float, ptr %p144, i64 %i161
  %v179 = load <4 x float>, ptr %p178, align 4
  %v180 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v165, <4 x float> %v179, <4 x float> %carried156_2)
  %v181 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v169, <4 x float> %v179, <4 x float> %carried156_6)
  %p182 = getelementptr inbounds float, ptr %p178, i64 12
  %v183 = load <4 x float>, ptr %p182, align 4
  %v184 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v165, <4 x float> %v183, <4 x float> %carried156_3)
  %v185 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v169, <4 x float> %v183, <4 x float> %carried156_7)
  %i186 = add nsw i64 %index156, 1
  br label %loop156
done156:
  %i187 = add nsw i64 %index152, 1
  br label %loop152
done152:
  %m188 = fcmp ugt <4 x float> %carried152_1, %carried152_0
  %m189 = fcmp ord <4 x float> %carried152_0, %carried152_0
  %m190 = and <4 x i1> %m188, %m189
  %v191 = select <4 x i1> %m190, <4 x float> %carried152_1, <4 x float> %carried152_0
  %v192 = select <4 x i1> %m190, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m193 = fcmp ugt <4 x float> %carried152_2, %v191
  %m194 = fcmp ord <4 x float> %v191, %v191
  %m195 = and <4 x i1> %m193, %m194
  %v196 = select <4 x i1> %m195, <4 x float> %carried152_2, <4 x float> %v191
  %v197 = select <4 x i1> %m195, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v192
  %m198 = fcmp ugt <4 x float> %carried152_3, %v196
  %m199 = fcmp ord <4 x float> %v196, %v196
  %m200 = and <4 x i1> %m198, %m199
  %v201 = select <4 x i1> %m200, <4 x float> %carried152_3, <4 x float> %v196
  %v202 = select <4 x i1> %m200, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v197
  %p203 = getelementptr inbounds i8, ptr %p10, i64 %i151
  store <4 x i8> %v202, ptr %p203, align 1
  %m204 = fcmp ogt <4 x float> zeroinitializer, %v201
  %v205 = select <4 x i1> %m204, <4 x float> zeroinitializer, <4 x float> %v201
  %p206 = getelementptr inbounds float, ptr %p8, i64 %i151
  store <4 x float> %v205, ptr %p206, align 1
  %m207 = fcmp ugt <4 x float> %carried152_5, %carried152_4
  %m208 = fcmp ord <4 x float> %carried152_4, %carried152_4
  %m209 = and <4 x i1> %m207, %m208
  %v210 = select <4 x i1> %m209, <4 x float> %carried152_5, <4 x float> %carried152_4
  %v211 = select <4 x i1> %m209, <4 x i8> <i8 1, i8 1, i8 1, i8 1>, <4 x i8> <i8 0, i8 0, i8 0, i8 0>
  %m212 = fcmp ugt <4 x float> %carried152_6, %v210
  %m213 = fcmp ord <4 x float> %v210, %v210
  %m214 = and <4 x i1> %m212, %m213
  %v215 = select <4 x i1> %m214, <4 x float> %carried152_6, <4 x float> %v210
  %v216 = select <4 x i1> %m214, <4 x i8> <i8 2, i8 2, i8 2, i8 2>, <4 x i8> %v211
  %m217 = fcmp ugt <4 x float> %carried152_7, %v215
  %m218 = fcmp ord <4 x float> %v215, %v215
  %m219 = and <4 x i1> %m217, %m218
  %v220 = select <4 x i1> %m219, <4 x float> %carried152_7, <4 x float> %v215
  %v221 = select <4 x i1> %m219, <4 x i8> <i8 3, i8 3, i8 3, i8 3>, <4 x i8> %v216
  %p222 = getelementptr inbounds i8, ptr %p10, i64 %i151
  %p223 = getelementptr inbounds i8, ptr %p222, i64 4
  store <4 x i8> %v221, ptr %p223, align 1
  %m224 = fcmp ogt <4 x float> zeroinitializer, %v220
  %v225 = select <4 x i1> %m224, <4 x float> zeroinitializer, <4 x float> %v220
  %p226 = getelementptr inbounds float, ptr %p8, i64 %i151
  %p227 = getelementptr inbounds float, ptr %p226, i64 4
  store <4 x float> %v225, ptr %p227, align 1
  %i228 = add nsw i64 %index138, 2
  br label %loop138
done138:
  %i229 = add nsw i64 %index91, 1
  br label %loop91
done91:
  ret void
}
