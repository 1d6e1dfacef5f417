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
  %i47 = udiv i64 %n34, 4
  %i48 = mul nsw i64 %i47, 4
  %i49 = sub nsw i64 %n34, %i48
  %c50 = icmp sgt i64 %i49, 0
  %i51 = select i1 %c50, i64 %i49, i64 0
  %c52 = icmp slt i64 %i51, 4
  %i53 = select i1 %c52, i64 %i51, i64 4
  %v54 = trunc i64 %i53 to i32
  %v55 = insertelement <4 x i32> poison, i32 %v54, i64 0
  %v56 = shufflevector <4 x i32> %v55, <4 x i32> poison, <4 x i32> zeroinitializer
  %m57 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v56
  %c58 = icmp sgt i64 %i49, 0
  %i59 = mul nsw i64 %n42, %n44
  br label %loop60
loop60:
  %index60 = phi i64 [0, %entry], [%i63, %body60]
  %c61 = icmp slt i64 %index60, %i59
  br i1 %c61, label %body60, label %done60
body60:
  %p62 = getelementptr inbounds float, ptr %scratch, i64 %index60
  store <4 x float> zeroinitializer, ptr %p62, align 4
  %i63 = add nsw i64 %index60, 4
  br label %loop60
done60:
  %c64 = icmp sgt i64 %n30, 1
  br label %loop65
loop65:
  %index65 = phi i64 [%first, %done60], [%i228, %done137]
  %c66 = icmp slt i64 %index65, %last
  br i1 %c66, label %body65, label %done65
body65:
  %i67 = udiv i64 %index65, %n30
  %i68 = urem i64 %index65, %n30
  %i69 = udiv i64 %i67, %n28
  %i70 = urem i64 %i67, %n28
  %i71 = mul nsw i64 %i68, %n36
  %i72 = udiv i64 %i71, %n30
  %i73 = add nsw i64 %i68, 1
  %i74 = mul nsw i64 %i73, %n36
  %i75 = udiv i64 %i74, %n30
  %i76 = sub nsw i64 %i72, %n40
  %i77 = add nsw i64 %i76, %n42
  %c78 = icmp sgt i64 %i76, 0
  %i79 = select i1 %c78, i64 %i76, i64 0
  %c80 = icmp slt i64 %i79, %i77
  %i81 = select i1 %c80, i64 %i79, i64 %i77
  %c82 = icmp slt i64 %i77, %n32
  %i83 = select i1 %c82, i64 %i77, i64 %n32
  %c84 = icmp sgt i64 %i83, %i81
  %i85 = select i1 %c84, i64 %i83, i64 %i81
  %i86 = mul nsw i64 %i69, %n16
  %i87 = mul nsw i64 %i70, %n18
  %p88 = getelementptr inbounds float, ptr %p2, i64 %i86
  %p89 = getelementptr inbounds float, ptr %p88, i64 %i87
  br i1 %c64, label %then90, label %after90
then90:
  %i91 = sub nsw i64 %i81, %i76
  %i92 = mul nsw i64 %i91, %n44
  br label %loop93
loop93:
  %index93 = phi i64 [0, %then90], [%i96, %body93]
  %c94 = icmp slt i64 %index93, %i92
  br i1 %c94, label %body93, label %done93
body93:
  %p95 = getelementptr inbounds float, ptr %scratch, i64 %index93
  store <4 x float> zeroinitializer, ptr %p95, align 4
  %i96 = add nsw i64 %index93, 4
  br label %loop93
done93:
  %i97 = sub nsw i64 %i85, %i76
  %i98 = mul nsw i64 %i97, %n44
  %p99 = getelementptr inbounds float, ptr %scratch, i64 %i98
  %i100 = sub nsw i64 %i77, %i85
  %i101 = mul nsw i64 %i100, %n44
  br label %loop102
loop102:
  %index102 = phi i64 [0, %done93], [%i105, %body102]
  %c103 = icmp slt i64 %index102, %i101
  br i1 %c103, label %body102, label %done102
body102:
  %p104 = getelementptr inbounds float, ptr %p99, i64 %index102
  store <4 x float> zeroinitializer, ptr %p104, align 4
  %i105 = add nsw i64 %index102, 4
  br label %loop102
done102:
  br label %after90
after90:
  br label %loop106
loop106:
  %index106 = phi i64 [%i81, %after90], [%i125, %after120]
  %c107 = icmp slt i64 %index106, %i85
  br i1 %c107, label %body106, label %done106
body106:
  %i108 = mul nsw i64 %index106, %n20
  %p109 = getelementptr inbounds float, ptr %p89, i64 %i108
  %i110 = sub nsw i64 %index106, %i76
  %i111 = mul nsw i64 %i110, %n44
  %p112 = getelementptr inbounds float, ptr %scratch, i64 %i111
  br label %loop113
loop113:
  %index113 = phi i64 [0, %body106], [%i119, %body113]
  %c114 = icmp slt i64 %index113, %i48
  br i1 %c114, label %body113, label %done113
body113:
  %p115 = getelementptr inbounds float, ptr %p109, i64 %index113
  %v116 = load <4 x float>, ptr %p115, align 1
  %p117 = getelementptr inbounds float, ptr %p112, i64 %index113
  %p118 = getelementptr inbounds float, ptr %p117, i64 4
  store <4 x float> %v116, ptr %p118, align 4
  %i119 = add nsw i64 %index113, 4
  br label %loop113
done113:
  br i1 %c58, label %then120, label %after120
then120:
  %p121 = getelementptr inbounds float, ptr %p109, i64 %i48
  %v122 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p121, i32 1, <4 x i1> %m57, <4 x float> zeroinitializer)
  %p123 = getelementptr inbounds float, ptr %p112, i64 %i48
  %p124 = getelementptr inbounds float, ptr %p123, i64 4
  store <4 x float> %v122, ptr %p124, align 4
  br label %after120
after120:
  %i125 = add nsw i64 %index106, 1
  br label %loop106
done106:
  %i126 = mul nsw i64 %i70, 4
  %p127 = getelementptr inbounds float, ptr %p4, i64 %i126
  %p128 = getelementptr inbounds float, ptr %p6, i64 %i70
  %v129 = load float, ptr %p128, align 4
  %v130 = insertelement <4 x float> poison, float %v129, i64 0
  %v131 = shufflevector <4 x float> %v130, <4 x float> poison, <4 x i32> zeroinitializer
  %i132 = mul nsw i64 %i69, %n22
  %i133 = mul nsw i64 %i70, %n24
  %i134 = add nsw i64 %i132, %i133
  %i135 = sub nsw i64 %i75, 2
  %i136 = sub nsw i64 %n38, 8
  br label %loop137
loop137:
  %index137 = phi i64 [%i72, %done106], [%i227, %done146]
  %c138 = icmp slt i64 %index137, %i75
  br i1 %c138, label %body137, label %done137
body137:
  %c139 = icmp slt i64 %index137, %i135
  %i140 = select i1 %c139, i64 %index137, i64 %i135
  %i141 = sub nsw i64 %i140, %i72
  %i142 = mul nsw i64 %i141, %n44
  %p143 = getelementptr inbounds float, ptr %scratch, i64 %i142
  %i144 = mul nsw i64 %i140, %n26
  %i145 = add nsw i64 %i134, %i144
  br label %loop146
loop146:
  %index146 = phi i64 [0, %body137], [%i226, %body146]
  %c147 = icmp slt i64 %index146, %n38
  br i1 %c147, label %body146, label %done146
body146:
  %c148 = icmp slt i64 %index146, %i136
  %i149 = select i1 %c148, i64 %index146, i64 %i136
  %p150 = getelementptr inbounds float, ptr %p143, i64 %i149
  %p151 = getelementptr inbounds float, ptr %p150, i64 %n44
  %i152 = mul nsw i64 2, %n44
  %p153 = getelementptr inbounds float, ptr %p150, i64 %i152
  %v154 = load float, ptr %p127, align 4
  %v155 = insertelement <4 x float> poison, float %v154, i64 0
  %v156 = shufflevector <4 x float> %v155, <4 x float> poison, <4 x i32> zeroinitializer
  %p157 = getelementptr inbounds float, ptr %p127, i64 2
  %v158 = load float, ptr %p157, align 4
  %v159 = insertelement <4 x float> poison, float %v158, i64 0
  %v160 = shufflevector <4 x float> %v159, <4 x float> poison, <4 x i32> zeroinitializer
  %p161 = getelementptr inbounds float, ptr %p150, i64 3
  %v162 = load <4 x float>, ptr %p161, align 4
  %v163 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v162, <4 x float> %v156, <4 x float> %v131)
  %p164 = getelementptr inbounds float, ptr %p161, i64 4
  %v165 = load <4 x float>, ptr %p164, align 4
  %v166 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v165, <4 x float> %v156, <4 x float> %v131)
  %p167 = getelementptr inbounds float, ptr %p151, i64 3
  %v168 = load <4 x float>, ptr %p167, align 4
  %v169 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v168, <4 x float> %v160, <4 x float> %v163)
  %v170 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v168, <4 x float> %v156, <4 x float> %v131)
  %p171 = getelementptr inbounds float, ptr %p167, i64 4
  %v172 = load <4 x float>, ptr %p171, align 4
  %v173 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v172, <4 x float> %v160, <4 x float> %v166)
  %v174 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v172, <4 x float> %v156, <4 x float> %v131)
  %p175 = getelementptr inbounds float, ptr %p153, i64 3
  %v176 = load <4 x float>, ptr %p175, align 4
  %v177 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v176, <4 x float> %v160, <4 x float> %v170)
  %p178 = getelementptr inbounds float, ptr %p175, i64 4
  %v179 = load <4 x float>, ptr %p178, align 4
  %v180 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v179, <4 x float> %v160, <4 x float> %v174)
  %p181 = getelementptr inbounds float, ptr %p127, i64 1
  %v182 = load float, ptr %p181, align 4
  %v183 = insertelement <4 x float> poison, float %v182, i64 0
  %v184 = shufflevector <4 x float> %v183, <4 x float> poison, <4 x i32> zeroinitializer
  %p185 = getelementptr inbounds float, ptr %p127, i64 3
  %v186 = load float, ptr %p185, align 4
  %v187 = insertelement <4 x float> poison, float %v186, i64 0
  %v188 = shufflevector <4 x float> %v187, <4 x float> poison, <4 x i32> zeroinitializer
  %p189 = getelementptr inbounds float, ptr %p150, i64 4
  %v190 = load <4 x float>, ptr %p189, align 4
  %v191 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v190, <4 x float> %v184, <4 x float> %v169)
  %p192 = getelementptr inbounds float, ptr %p189, i64 4
  %v193 = load <4 x float>, ptr %p192, align 4
  %v194 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v193, <4 x float> %v184, <4 x float> %v173)
  %p195 = getelementptr inbounds float, ptr %p151, i64 4
  %v196 = load <4 x float>, ptr %p195, align 4
  %v197 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v196, <4 x float> %v188, <4 x float> %v191)
  %v198 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v196, <4 x float> %v184, <4 x float> %v177)
  %p199 = getelementptr inbounds float, ptr %p195, i64 4
  %v200 = load <4 x float>, ptr %p199, align 4
  %v201 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v200, <4 x float> %v188, <4 x float> %v194)
  %v202 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v200, <4 x float> %v184, <4 x float> %v180)
  %p203 = getelementptr inbounds float, ptr %p153, i64 4
  %v204 = load <4 x float>, ptr %p203, align 4
  %v205 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v204, <4 x float> %v188, <4 x float> %v198)
  %p206 = getelementptr inbounds float, ptr %p203, i64 4
  %v207 = load <4 x float>, ptr %p206, align 4
  %v208 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v207, <4 x float> %v188, <4 x float> %v202)
  %i209 = add nsw i64 %i145, %i149
  %m210 = fcmp ogt <4 x float> zeroinitializer, %v197
  %v211 = select <4 x i1> %m210, <4 x float> zeroinitializer, <4 x float> %v197
  %p212 = getelementptr inbounds float, ptr %p8, i64 %i209
  store <4 x float> %v211, ptr %p212, align 4
  %m213 = fcmp ogt <4 x float> zeroinitializer, %v201
  %v214 = select <4 x i1> %m213, <4 x float> zeroinitializer, <4 x float> %v201
  %p215 = getelementptr inbounds float, ptr %p8, i64 %i209
  %p216 = getelementptr inbounds float, ptr %p215, i64 4
  store <4 x float> %v214, ptr %p216, align 4
  %i217 = add nsw i64 %i209, %n26
  %m218 = fcmp ogt <4 x float> zeroinitializer, %v205
  %v219 = select <4 x i1> %m218, <4 x float> zeroinitializer, <4 x float> %v205
  %p220 = getelementptr inbounds float, ptr %p8, i64 %i217
  store <4 x float> %v219, ptr %p220, align 4
  %i221 = add nsw i64 %i209, %n26
  %m222 = fcmp ogt <4 x float> zeroinitializer, %v208
  %v223 = select <4 x i1> %m222, <4 x float> zeroinitializer, <4 x float> %v208
  %p224 = getelementptr inbounds float, ptr %p8, i64 %i221
  %p225 = getelementptr inbounds float, ptr %p224, i64 4
  store <4 x float> %v223, ptr %p225, align 4
  %i226 = add nsw i64 %index146, 8
  br label %loop146
done146:
  %i227 = add nsw i64 %index137, 2
  br label %loop137
done137:
  %i228 = add nsw i64 %index65, 1
  br label %loop65
done65:
  ret void
}
