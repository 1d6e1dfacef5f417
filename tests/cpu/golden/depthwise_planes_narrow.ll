declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
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
  %i47 = udiv i64 %n34, 8
  %i48 = mul nsw i64 %i47, 8
  %i49 = sub nsw i64 %n34, %i48
  %c50 = icmp sgt i64 %i49, 0
  %i51 = select i1 %c50, i64 %i49, i64 0
  %c52 = icmp slt i64 %i51, 4
  %i53 = select i1 %c52, i64 %i51, i64 4
  %v54 = trunc i64 %i53 to i32
  %v55 = insertelement <4 x i32> poison, i32 %v54, i64 0
  %v56 = shufflevector <4 x i32> %v55, <4 x i32> poison, <4 x i32> zeroinitializer
  %m57 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v56
  %i58 = sub nsw i64 %i49, 4
  %c59 = icmp sgt i64 %i58, 0
  %i60 = select i1 %c59, i64 %i58, i64 0
  %c61 = icmp slt i64 %i60, 4
  %i62 = select i1 %c61, i64 %i60, i64 4
  %v63 = trunc i64 %i62 to i32
  %v64 = insertelement <4 x i32> poison, i32 %v63, i64 0
  %v65 = shufflevector <4 x i32> %v64, <4 x i32> poison, <4 x i32> zeroinitializer
  %m66 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v65
  %c67 = icmp sgt i64 %i49, 0
  %i68 = mul nsw i64 %n42, %n44
  br label %loop69
loop69:
  %index69 = phi i64 [0, %entry], [%i72, %body69]
  %c70 = icmp slt i64 %index69, %i68
  br i1 %c70, label %body69, label %done69
body69:
  %p71 = getelementptr inbounds float, ptr %scratch, i64 %index69
  store <4 x float> zeroinitializer, ptr %p71, align 4
  %i72 = add nsw i64 %index69, 4
  br label %loop69
done69:
  %c73 = icmp sgt i64 %n30, 1
  br label %loop74
loop74:
  %index74 = phi i64 [%first, %done69], [%i200, %done163]
  %c75 = icmp slt i64 %index74, %last
  br i1 %c75, label %body74, label %done74
body74:
  %i76 = udiv i64 %index74, %n30
  %i77 = urem i64 %index74, %n30
  %i78 = udiv i64 %i76, %n28
  %i79 = urem i64 %i76, %n28
  %i80 = mul nsw i64 %i77, %n36
  %i81 = udiv i64 %i80, %n30
  %i82 = add nsw i64 %i77, 1
  %i83 = mul nsw i64 %i82, %n36
  %i84 = udiv i64 %i83, %n30
  %i85 = mul nsw i64 %i81, 2
  %i86 = sub nsw i64 %i85, %n40
  %i87 = add nsw i64 %i86, %n42
  %c88 = icmp sgt i64 %i86, 0
  %i89 = select i1 %c88, i64 %i86, i64 0
  %c90 = icmp slt i64 %i89, %i87
  %i91 = select i1 %c90, i64 %i89, i64 %i87
  %c92 = icmp slt i64 %i87, %n32
  %i93 = select i1 %c92, i64 %i87, i64 %n32
  %c94 = icmp sgt i64 %i93, %i91
  %i95 = select i1 %c94, i64 %i93, i64 %i91
  %i96 = mul nsw i64 %i78, %n16
  %i97 = mul nsw i64 %i79, %n18
  %p98 = getelementptr inbounds float, ptr %p2, i64 %i96
  %p99 = getelementptr inbounds float, ptr %p98, i64 %i97
  br i1 %c73, label %then100, label %after100
then100:
  %i101 = sub nsw i64 %i91, %i86
  %i102 = mul nsw i64 %i101, %n44
  br label %loop103
loop103:
  %index103 = phi i64 [0, %then100], [%i106, %body103]
  %c104 = icmp slt i64 %index103, %i102
  br i1 %c104, label %body103, label %done103
body103:
  %p105 = getelementptr inbounds float, ptr %scratch, i64 %index103
  store <4 x float> zeroinitializer, ptr %p105, align 4
  %i106 = add nsw i64 %index103, 4
  br label %loop103
done103:
  %i107 = sub nsw i64 %i95, %i86
  %i108 = mul nsw i64 %i107, %n44
  %p109 = getelementptr inbounds float, ptr %scratch, i64 %i108
  %i110 = sub nsw i64 %i87, %i95
  %i111 = mul nsw i64 %i110, %n44
  br label %loop112
loop112:
  %index112 = phi i64 [0, %done103], [%i115, %body112]
  %c113 = icmp slt i64 %index112, %i111
  br i1 %c113, label %body112, label %done112
body112:
  %p114 = getelementptr inbounds float, ptr %p109, i64 %index112
  store <4 x float> zeroinitializer, ptr %p114, align 4
  %i115 = add nsw i64 %index112, 4
  br label %loop112
done112:
  br label %after100
after100:
  br label %loop116
loop116:
  %index116 = phi i64 [%i91, %after100], [%i155, %after140]
  %c117 = icmp slt i64 %index116, %i95
  br i1 %c117, label %body116, label %done116
body116:
  %i118 = mul nsw i64 %index116, %n20
  %p119 = getelementptr inbounds float, ptr %p99, i64 %i118
  %i120 = sub nsw i64 %index116, %i86
  %i121 = mul nsw i64 %i120, %n44
  %p122 = getelementptr inbounds float, ptr %scratch, i64 %i121
  br label %loop123
loop123:
  %index123 = phi i64 [0, %body116], [%i139, %body123]
  %c124 = icmp slt i64 %index123, %i48
  br i1 %c124, label %body123, label %done123
body123:
  %p125 = getelementptr inbounds float, ptr %p119, i64 %index123
  %v126 = load <4 x float>, ptr %p125, align 1
  %p127 = getelementptr inbounds float, ptr %p125, i64 4
  %v128 = load <4 x float>, ptr %p127, align 1
  %v129 = shufflevector <4 x float> %v126, <4 x float> %v126, <4 x i32> <i32 4, i32 6, i32 0, i32 0>
  %v130 = shufflevector <4 x float> %v129, <4 x float> %v128, <4 x i32> <i32 0, i32 1, i32 4, i32 6>
  %v131 = shufflevector <4 x float> %v126, <4 x float> %v126, <4 x i32> <i32 5, i32 7, i32 0, i32 0>
  %v132 = shufflevector <4 x float> %v131, <4 x float> %v128, <4 x i32> <i32 0, i32 1, i32 5, i32 7>
  %i133 = udiv i64 %index123, 2
  %p134 = getelementptr inbounds float, ptr %p122, i64 %n46
  %p135 = getelementptr inbounds float, ptr %p134, i64 %i133
  store <4 x float> %v130, ptr %p135, align 4
  %i136 = udiv i64 %index123, 2
  %p137 = getelementptr inbounds float, ptr %p122, i64 %i136
  %p138 = getelementptr inbounds float, ptr %p137, i64 1
  store <4 x float> %v132, ptr %p138, align 4
  %i139 = add nsw i64 %index123, 8
  br label %loop123
done123:
  br i1 %c67, label %then140, label %after140
then140:
  %p141 = getelementptr inbounds float, ptr %p119, i64 %i48
  %v142 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p141, i32 1, <4 x i1> %m57, <4 x float> zeroinitializer)
  %p143 = getelementptr inbounds float, ptr %p141, i64 4
  %v144 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p143, i32 1, <4 x i1> %m66, <4 x float> zeroinitializer)
  %v145 = shufflevector <4 x float> %v142, <4 x float> %v142, <4 x i32> <i32 4, i32 6, i32 0, i32 0>
  %v146 = shufflevector <4 x float> %v145, <4 x float> %v144, <4 x i32> <i32 0, i32 1, i32 4, i32 6>
  %v147 = shufflevector <4 x float> %v142, <4 x float> %v142, <4 x i32> <i32 5, i32 7, i32 0, i32 0>
  %v148 = shufflevector <4 x float> %v147, <4 x float> %v144, <4 x i32> <i32 0, i32 1, i32 5, i32 7>
  %i149 = udiv i64 %i48, 2
  %p150 = getelementptr inbounds float, ptr %p122, i64 %n46
  %p151 = getelementptr inbounds float, ptr %p150, i64 %i149
  store <4 x float> %v146, ptr %p151, align 4
  %i152 = udiv i64 %i48, 2
  %p153 = getelementptr inbounds float, ptr %p122, i64 %i152
  %p154 = getelementptr inbounds float, ptr %p153, i64 1
  store <4 x float> %v148, ptr %p154, align 4
  br label %after140
after140:
  %i155 = add nsw i64 %index116, 1
  br label %loop116
done116:
  %i156 = mul nsw i64 %i79, 3
  %p157 = getelementptr inbounds float, ptr %p4, i64 %i156
  %i158 = mul nsw i64 %i78, %n22
  %i159 = mul nsw i64 %i79, %n24
  %i160 = add nsw i64 %i158, %i159
  %i161 = sub nsw i64 %i84, 1
  %i162 = sub nsw i64 %n38, 4
  br label %loop163
loop163:
  %index163 = phi i64 [%i81, %done116], [%i199, %body163]
  %c164 = icmp slt i64 %index163, %i84
  br i1 %c164, label %body163, label %done163
body163:
  %c165 = icmp slt i64 %index163, %i161
  %i166 = select i1 %c165, i64 %index163, i64 %i161
  %i167 = sub nsw i64 %i166, %i81
  %i168 = mul nsw i64 %i167, 2
  %i169 = mul nsw i64 %i168, %n44
  %p170 = getelementptr inbounds float, ptr %scratch, i64 %i169
  %i171 = mul nsw i64 %i166, %n26
  %i172 = add nsw i64 %i160, %i171
  %v173 = load float, ptr %p157, align 4
  %v174 = insertelement <4 x float> poison, float %v173, i64 0
  %v175 = shufflevector <4 x float> %v174, <4 x float> poison, <4 x i32> zeroinitializer
  %v176 = load <4 x float>, ptr %p170, align 4
  %v177 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v176, <4 x float> %v175, <4 x float> zeroinitializer)
  %p178 = getelementptr inbounds float, ptr %p157, i64 1
  %v179 = load float, ptr %p178, align 4
  %v180 = insertelement <4 x float> poison, float %v179, i64 0
  %v181 = shufflevector <4 x float> %v180, <4 x float> poison, <4 x i32> zeroinitializer
  %p182 = getelementptr inbounds float, ptr %p170, i64 %n46
  %v183 = load <4 x float>, ptr %p182, align 4
  %v184 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v183, <4 x float> %v181, <4 x float> %v177)
  %p185 = getelementptr inbounds float, ptr %p157, i64 2
  %v186 = load float, ptr %p185, align 4
  %v187 = insertelement <4 x float> poison, float %v186, i64 0
  %v188 = shufflevector <4 x float> %v187, <4 x float> poison, <4 x i32> zeroinitializer
  %p189 = getelementptr inbounds float, ptr %p170, i64 1
  %v190 = load <4 x float>, ptr %p189, align 4
  %v191 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v190, <4 x float> %v188, <4 x float> %v184)
  %p192 = getelementptr inbounds float, ptr %p10, i64 %i172
  %v193 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p192, i32 1, <4 x i1> <i1 true, i1 true, i1 true, i1 false>, <4 x float> zeroinitializer)
  %v194 = fadd <4 x float> %v191, %v193
  %p195 = getelementptr inbounds float, ptr %p8, i64 %i172
  %v196 = shufflevector <4 x float> %v194, <4 x float> %v194, <2 x i32> <i32 0, i32 1>
  store <2 x float> %v196, ptr %p195, align 4
  %v197 = shufflevector <4 x float> %v194, <4 x float> %v194, <2 x i32> <i32 1, i32 2>
  %p198 = getelementptr inbounds float, ptr %p195, i64 1
  store <2 x float> %v197, ptr %p198, align 4
  %i199 = add nsw i64 %index163, 1
  br label %loop163
done163:
  %i200 = add nsw i64 %index74, 1
  br label %loop74
done74:
  ret void
}
