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
  %v53 = getelementptr inbounds i64, ptr %arguments, i64 26
  %n54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %arguments, i64 27
  %n56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %arguments, i64 28
  %n58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %arguments, i64 29
  %n60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %arguments, i64 30
  %n62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %arguments, i64 31
  %n64 = load i64, ptr %v63, align 8
  %i65 = add nsw i64 %n16, 7
  %i66 = udiv i64 %i65, 8
  %i67 = sub nsw i64 %n20, 1
  %i68 = add nsw i64 %n14, %i67
  %i69 = udiv i64 %i68, %n20
  br label %loop70
loop70:
  %index70 = phi i64 [%first, %entry], [%i482, %done294]
  %c71 = icmp slt i64 %index70, %last
  br i1 %c71, label %body70, label %done70
body70:
  %i72 = udiv i64 %index70, %i66
  %i73 = urem i64 %index70, %i66
  %i74 = udiv i64 %i72, %i69
  %i75 = urem i64 %i72, %i69
  %i76 = udiv i64 %i74, %n40
  %i77 = urem i64 %i74, %n40
  %i78 = mul nsw i64 %i77, %n48
  %i79 = mul nsw i64 %i77, %n56
  %i80 = mul nsw i64 %i77, %n64
  %i81 = udiv i64 %i76, %n38
  %i82 = urem i64 %i76, %n38
  %i83 = mul nsw i64 %i82, %n46
  %i84 = add nsw i64 %i78, %i83
  %i85 = mul nsw i64 %i82, %n54
  %i86 = add nsw i64 %i79, %i85
  %i87 = mul nsw i64 %i82, %n62
  %i88 = add nsw i64 %i80, %i87
  %i89 = udiv i64 %i81, %n36
  %i90 = urem i64 %i81, %n36
  %i91 = mul nsw i64 %i90, %n44
  %i92 = add nsw i64 %i84, %i91
  %i93 = mul nsw i64 %i90, %n52
  %i94 = add nsw i64 %i86, %i93
  %i95 = mul nsw i64 %i90, %n60
  %i96 = add nsw i64 %i88, %i95
  %i97 = mul nsw i64 %i89, %n42
  %i98 = add nsw i64 %i92, %i97
  %i99 = mul nsw i64 %i89, %n50
  %i100 = add nsw i64 %i94, %i99
  %i101 = mul nsw i64 %i89, %n58
  %i102 = add nsw i64 %i96, %i101
  %i103 = mul nsw i64 %i73, 8
  %i104 = mul nsw i64 %i75, %n20
  %i105 = add nsw i64 %i104, %n20
  %c106 = icmp slt i64 %i105, %n14
  %i107 = select i1 %c106, i64 %i105, i64 %n14
  %i108 = sub nsw i64 %n16, %i103
  %c109 = icmp sgt i64 %i108, 0
  %i110 = select i1 %c109, i64 %i108, i64 0
  %c111 = icmp slt i64 %i110, 4
  %i112 = select i1 %c111, i64 %i110, i64 4
  %v113 = trunc i64 %i112 to i32
  %v114 = insertelement <4 x i32> poison, i32 %v113, i64 0
  %v115 = shufflevector <4 x i32> %v114, <4 x i32> poison, <4 x i32> zeroinitializer
  %m116 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v115
  %i117 = sub nsw i64 %i108, 4
  %c118 = icmp sgt i64 %i117, 0
  %i119 = select i1 %c118, i64 %i117, i64 0
  %c120 = icmp slt i64 %i119, 4
  %i121 = select i1 %c120, i64 %i119, i64 4
  %v122 = trunc i64 %i121 to i32
  %v123 = insertelement <4 x i32> poison, i32 %v122, i64 0
  %v124 = shufflevector <4 x i32> %v123, <4 x i32> poison, <4 x i32> zeroinitializer
  %m125 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v124
  %p126 = getelementptr inbounds float, ptr %p2, i64 %i98
  %p127 = getelementptr inbounds float, ptr %p4, i64 %i100
  %i128 = sub nsw i64 %n16, 1
  %c129 = icmp slt i64 %i103, %i128
  %i130 = select i1 %c129, i64 %i103, i64 %i128
  %i131 = mul nsw i64 %i130, %n30
  %p132 = getelementptr inbounds float, ptr %p127, i64 %i131
  %i133 = add nsw i64 %i103, 1
  %i134 = sub nsw i64 %n16, 1
  %c135 = icmp slt i64 %i133, %i134
  %i136 = select i1 %c135, i64 %i133, i64 %i134
  %i137 = mul nsw i64 %i136, %n30
  %p138 = getelementptr inbounds float, ptr %p127, i64 %i137
  %i139 = add nsw i64 %i103, 2
  %i140 = sub nsw i64 %n16, 1
  %c141 = icmp slt i64 %i139, %i140
  %i142 = select i1 %c141, i64 %i139, i64 %i140
  %i143 = mul nsw i64 %i142, %n30
  %p144 = getelementptr inbounds float, ptr %p127, i64 %i143
  %i145 = add nsw i64 %i103, 3
  %i146 = sub nsw i64 %n16, 1
  %c147 = icmp slt i64 %i145, %i146
  %i148 = select i1 %c147, i64 %i145, i64 %i146
  %i149 = mul nsw i64 %i148, %n30
  %p150 = getelementptr inbounds float, ptr %p127, i64 %i149
  %i151 = udiv i64 %n18, 4
  %i152 = mul nsw i64 %i151, 4
  br label %loop153
loop153:
  %index153 = phi i64 [0, %body70], [%i176, %body153]
  %c154 = icmp slt i64 %index153, %i152
  br i1 %c154, label %body153, label %done153
body153:
  %p155 = getelementptr inbounds float, ptr %p132, i64 %index153
  %v156 = load <4 x float>, ptr %p155, align 1
  %p157 = getelementptr inbounds float, ptr %p138, i64 %index153
  %v158 = load <4 x float>, ptr %p157, align 1
  %p159 = getelementptr inbounds float, ptr %p144, i64 %index153
  %v160 = load <4 x float>, ptr %p159, align 1
  %p161 = getelementptr inbounds float, ptr %p150, i64 %index153
  %v162 = load <4 x float>, ptr %p161, align 1
  %v163 = shufflevector <4 x float> %v156, <4 x float> %v160, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v164 = shufflevector <4 x float> %v156, <4 x float> %v160, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v165 = shufflevector <4 x float> %v158, <4 x float> %v162, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v166 = shufflevector <4 x float> %v158, <4 x float> %v162, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v167 = shufflevector <4 x float> %v163, <4 x float> %v165, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v168 = shufflevector <4 x float> %v163, <4 x float> %v165, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v169 = shufflevector <4 x float> %v164, <4 x float> %v166, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v170 = shufflevector <4 x float> %v164, <4 x float> %v166, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %i171 = mul nsw i64 %index153, 8
  %p172 = getelementptr inbounds float, ptr %scratch, i64 %i171
  store <4 x float> %v167, ptr %p172, align 4
  %p173 = getelementptr inbounds float, ptr %p172, i64 8
  store <4 x float> %v168, ptr %p173, align 4
  %p174 = getelementptr inbounds float, ptr %p172, i64 16
  store <4 x float> %v169, ptr %p174, align 4
  %p175 = getelementptr inbounds float, ptr %p172, i64 24
  store <4 x float> %v170, ptr %p175, align 4
  %i176 = add nsw i64 %index153, 4
  br label %loop153
done153:
  %i177 = sub nsw i64 %n18, %i152
  %c178 = icmp sgt i64 %i177, 0
  br i1 %c178, label %then179, label %after179
then179:
  %c180 = icmp sgt i64 %i177, 0
  %i181 = select i1 %c180, i64 %i177, i64 0
  %c182 = icmp slt i64 %i181, 4
  %i183 = select i1 %c182, i64 %i181, i64 4
  %v184 = trunc i64 %i183 to i32
  %v185 = insertelement <4 x i32> poison, i32 %v184, i64 0
  %v186 = shufflevector <4 x i32> %v185, <4 x i32> poison, <4 x i32> zeroinitializer
  %m187 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v186
  %p188 = getelementptr inbounds float, ptr %p132, i64 %i152
  %v189 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p188, i32 1, <4 x i1> %m187, <4 x float> zeroinitializer)
  %p190 = getelementptr inbounds float, ptr %p138, i64 %i152
  %v191 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p190, i32 1, <4 x i1> %m187, <4 x float> zeroinitializer)
  %p192 = getelementptr inbounds float, ptr %p144, i64 %i152
  %v193 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p192, i32 1, <4 x i1> %m187, <4 x float> zeroinitializer)
  %p194 = getelementptr inbounds float, ptr %p150, i64 %i152
  %v195 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p194, i32 1, <4 x i1> %m187, <4 x float> zeroinitializer)
  %v196 = shufflevector <4 x float> %v189, <4 x float> %v193, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v197 = shufflevector <4 x float> %v189, <4 x float> %v193, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v198 = shufflevector <4 x float> %v191, <4 x float> %v195, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v199 = shufflevector <4 x float> %v191, <4 x float> %v195, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v200 = shufflevector <4 x float> %v196, <4 x float> %v198, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v201 = shufflevector <4 x float> %v196, <4 x float> %v198, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v202 = shufflevector <4 x float> %v197, <4 x float> %v199, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v203 = shufflevector <4 x float> %v197, <4 x float> %v199, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %i204 = mul nsw i64 %i152, 8
  %p205 = getelementptr inbounds float, ptr %scratch, i64 %i204
  store <4 x float> %v200, ptr %p205, align 4
  %p206 = getelementptr inbounds float, ptr %p205, i64 8
  store <4 x float> %v201, ptr %p206, align 4
  %p207 = getelementptr inbounds float, ptr %p205, i64 16
  store <4 x float> %v202, ptr %p207, align 4
  %p208 = getelementptr inbounds float, ptr %p205, i64 24
  store <4 x float> %v203, ptr %p208, align 4
  br label %after179
after179:
  %i209 = add nsw i64 %i103, 4
  %i210 = sub nsw i64 %n16, 1
  %c211 = icmp slt i64 %i209, %i210
  %i212 = select i1 %c211, i64 %i209, i64 %i210
  %i213 = mul nsw i64 %i212, %n30
  %p214 = getelementptr inbounds float, ptr %p127, i64 %i213
  %i215 = add nsw i64 %i103, 5
  %i216 = sub nsw i64 %n16, 1
  %c217 = icmp slt i64 %i215, %i216
  %i218 = select i1 %c217, i64 %i215, i64 %i216
  %i219 = mul nsw i64 %i218, %n30
  %p220 = getelementptr inbounds float, ptr %p127, i64 %i219
  %i221 = add nsw i64 %i103, 6
  %i222 = sub nsw i64 %n16, 1
  %c223 = icmp slt i64 %i221, %i222
  %i224 = select i1 %c223, i64 %i221, i64 %i222
  %i225 = mul nsw i64 %i224, %n30
  %p226 = getelementptr inbounds float, ptr %p127, i64 %i225
  %i227 = add nsw i64 %i103, 7
  %i228 = sub nsw i64 %n16, 1
  %c229 = icmp slt i64 %i227, %i228
  %i230 = select i1 %c229, i64 %i227, i64 %i228
  %i231 = mul nsw i64 %i230, %n30
  %p232 = getelementptr inbounds float, ptr %p127, i64 %i231
  %i233 = udiv i64 %n18, 4
  %i234 = mul nsw i64 %i233, 4
  br label %loop235
loop235:
  %index235 = phi i64 [0, %after179], [%i259, %body235]
  %c236 = icmp slt i64 %index235, %i234
  br i1 %c236, label %body235, label %done235
body235:
  %p237 = getelementptr inbounds float, ptr %p214, i64 %index235
  %v238 = load <4 x float>, ptr %p237, align 1
  %p239 = getelementptr inbounds float, ptr %p220, i64 %index235
  %v240 = load <4 x float>, ptr %p239, align 1
  %p241 = getelementptr inbounds float, ptr %p226, i64 %index235
  %v242 = load <4 x float>, ptr %p241, align 1
  %p243 = getelementptr inbounds float, ptr %p232, i64 %index235
  %v244 = load <4 x float>, ptr %p243, align 1
  %v245 = shufflevector <4 x float> %v238, <4 x float> %v242, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v246 = shufflevector <4 x float> %v238, <4 x float> %v242, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v247 = shufflevector <4 x float> %v240, <4 x float> %v244, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v248 = shufflevector <4 x float> %v240, <4 x float> %v244, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v249 = shufflevector <4 x float> %v245, <4 x float> %v247, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v250 = shufflevector <4 x float> %v245, <4 x float> %v247, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v251 = shufflevector <4 x float> %v246, <4 x float> %v248, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v252 = shufflevector <4 x float> %v246, <4 x float> %v248, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %i253 = mul nsw i64 %index235, 8
  %p254 = getelementptr inbounds float, ptr %scratch, i64 %i253
  %p255 = getelementptr inbounds float, ptr %p254, i64 4
  store <4 x float> %v249, ptr %p255, align 4
  %p256 = getelementptr inbounds float, ptr %p254, i64 12
  store <4 x float> %v250, ptr %p256, align 4
  %p257 = getelementptr inbounds float, ptr %p254, i64 20
  store <4 x float> %v251, ptr %p257, align 4
  %p258 = getelementptr inbounds float, ptr %p254, i64 28
  store <4 x float> %v252, ptr %p258, align 4
  %i259 = add nsw i64 %index235, 4
  br label %loop235
done235:
  %i260 = sub nsw i64 %n18, %i234
  %c261 = icmp sgt i64 %i260, 0
  br i1 %c261, label %then262, label %after262
then262:
  %c263 = icmp sgt i64 %i260, 0
  %i264 = select i1 %c263, i64 %i260, i64 0
  %c265 = icmp slt i64 %i264, 4
  %i266 = select i1 %c265, i64 %i264, i64 4
  %v267 = trunc i64 %i266 to i32
  %v268 = insertelement <4 x i32> poison, i32 %v267, i64 0
  %v269 = shufflevector <4 x i32> %v268, <4 x i32> poison, <4 x i32> zeroinitializer
  %m270 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v269
  %p271 = getelementptr inbounds float, ptr %p214, i64 %i234
  %v272 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p271, i32 1, <4 x i1> %m270, <4 x float> zeroinitializer)
  %p273 = getelementptr inbounds float, ptr %p220, i64 %i234
  %v274 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p273, i32 1, <4 x i1> %m270, <4 x float> zeroinitializer)
  %p275 = getelementptr inbounds float, ptr %p226, i64 %i234
  %v276 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p275, i32 1, <4 x i1> %m270, <4 x float> zeroinitializer)
  %p277 = getelementptr inbounds float, ptr %p232, i64 %i234
  %v278 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p277, i32 1, <4 x i1> %m270, <4 x float> zeroinitializer)
  %v279 = shufflevector <4 x float> %v272, <4 x float> %v276, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v280 = shufflevector <4 x float> %v272, <4 x float> %v276, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v281 = shufflevector <4 x float> %v274, <4 x float> %v278, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v282 = shufflevector <4 x float> %v274, <4 x float> %v278, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v283 = shufflevector <4 x float> %v279, <4 x float> %v281, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v284 = shufflevector <4 x float> %v279, <4 x float> %v281, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v285 = shufflevector <4 x float> %v280, <4 x float> %v282, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v286 = shufflevector <4 x float> %v280, <4 x float> %v282, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %i287 = mul nsw i64 %i234, 8
  %p288 = getelementptr inbounds float, ptr %scratch, i64 %i287
  %p289 = getelementptr inbounds float, ptr %p288, i64 4
  store <4 x float> %v283, ptr %p289, align 4
  %p290 = getelementptr inbounds float, ptr %p288, i64 12
  store <4 x float> %v284, ptr %p290, align 4
  %p291 = getelementptr inbounds float, ptr %p288, i64 20
  store <4 x float> %v285, ptr %p291, align 4
  %p292 = getelementptr inbounds float, ptr %p288, i64 28
  store <4 x float> %v286, ptr %p292, align 4
  br label %after262
after262:
  %i293 = sub nsw i64 %i107, 1
  br label %loop294
loop294:
  %index294 = phi i64 [%i104, %after262], [%i481, %after470]
  %c295 = icmp slt i64 %index294, %i107
  br i1 %c295, label %body294, label %done294
body294:
  %i296 = add nsw i64 %index294, 1
  %c297 = icmp slt i64 %i296, %i293
  %i298 = select i1 %c297, i64 %i296, i64 %i293
  %i299 = mul nsw i64 %index294, %n24
  %p300 = getelementptr inbounds float, ptr %p126, i64 %i299
  %i301 = mul nsw i64 %i298, %n24
  %p302 = getelementptr inbounds float, ptr %p126, i64 %i301
  %c303 = icmp sgt i64 %n18, 0
  %i304 = select i1 %c303, i64 %n18, i64 0
  %i305 = udiv i64 %i304, 4
  %i306 = mul nsw i64 %i305, 4
  br label %loop307
loop307:
  %index307 = phi i64 [0, %body294], [%i383, %body307]
  %carried307_0 = phi <4 x float> [zeroinitializer, %body294], [%v374, %body307]
  %carried307_1 = phi <4 x float> [zeroinitializer, %body294], [%v375, %body307]
  %carried307_2 = phi <4 x float> [zeroinitializer, %body294], [%v381, %body307]
  %carried307_3 = phi <4 x float> [zeroinitializer, %body294], [%v382, %body307]
  %c308 = icmp slt i64 %index307, %i306
  br i1 %c308, label %body307, label %done307
body307:
  %i309 = mul nsw i64 %index307, 8
  %p310 = getelementptr inbounds float, ptr %scratch, i64 %i309
  %v311 = load <4 x float>, ptr %p310, align 4
  %p312 = getelementptr inbounds float, ptr %p310, i64 4
  %v313 = load <4 x float>, ptr %p312, align 4
  %p314 = getelementptr inbounds float, ptr %p300, i64 %index307
  %v315 = load float, ptr %p314, align 4
  %v316 = insertelement <4 x float> poison, float %v315, i64 0
  %v317 = shufflevector <4 x float> %v316, <4 x float> poison, <4 x i32> zeroinitializer
  %v318 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v317, <4 x float> %v311, <4 x float> %carried307_0)
  %v319 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v317, <4 x float> %v313, <4 x float> %carried307_1)
  %p320 = getelementptr inbounds float, ptr %p302, i64 %index307
  %v321 = load float, ptr %p320, align 4
  %v322 = insertelement <4 x float> poison, float %v321, i64 0
  %v323 = shufflevector <4 x float> %v322, <4 x float> poison, <4 x i32> zeroinitializer
  %v324 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v323, <4 x float> %v311, <4 x float> %carried307_2)
  %v325 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v323, <4 x float> %v313, <4 x float> %carried307_3)
  %p326 = getelementptr inbounds float, ptr %scratch, i64 %i309
  %p327 = getelementptr inbounds float, ptr %p326, i64 8
  %v328 = load <4 x float>, ptr %p327, align 4
  %p329 = getelementptr inbounds float, ptr %p326, i64 12
  %v330 = load <4 x float>, ptr %p329, align 4
  %p331 = getelementptr inbounds float, ptr %p300, i64 %index307
  %p332 = getelementptr inbounds float, ptr %p331, i64 1
  %v333 = load float, ptr %p332, align 4
  %v334 = insertelement <4 x float> poison, float %v333, i64 0
  %v335 = shufflevector <4 x float> %v334, <4 x float> poison, <4 x i32> zeroinitializer
  %v336 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v335, <4 x float> %v328, <4 x float> %v318)
  %v337 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v335, <4 x float> %v330, <4 x float> %v319)
  %p338 = getelementptr inbounds float, ptr %p302, i64 %index307
  %p339 = getelementptr inbounds float, ptr %p338, i64 1
  %v340 = load float, ptr %p339, align 4
  %v341 = insertelement <4 x float> poison, float %v340, i64 0
  %v342 = shufflevector <4 x float> %v341, <4 x float> poison, <4 x i32> zeroinitializer
  %v343 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v342, <4 x float> %v328, <4 x float> %v324)
  %v344 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v342, <4 x float> %v330, <4 x float> %v325)
  %p345 = getelementptr inbounds float, ptr %scratch, i64 %i309
  %p346 = getelementptr inbounds float, ptr %p345, i64 16
  %v347 = load <4 x float>, ptr %p346, align 4
  %p348 = getelementptr inbounds float, ptr %p345, i64 20
  %v349 = load <4 x float>, ptr %p348, align 4
  %p350 = getelementptr inbounds float, ptr %p300, i64 %index307
  %p351 = getelementptr inbounds float, ptr %p350, i64 2
  %v352 = load float, ptr %p351, align 4
  %v353 = insertelement <4 x float> poison, float %v352, i64 0
  %v354 = shufflevector <4 x float> %v353, <4 x float> poison, <4 x i32> zeroinitializer
  %v355 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v354, <4 x float> %v347, <4 x float> %v336)
  %v356 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v354, <4 x float> %v349, <4 x float> %v337)
  %p357 = getelementptr inbounds float, ptr %p302, i64 %index307
  %p358 = getelementptr inbounds float, ptr %p357, i64 2
  %v359 = load float, ptr %p358, align 4
  %v360 = insertelement <4 x float> poison, float %v359, i64 0
  %v361 = shufflevector <4 x float> %v360, <4 x float> poison, <4 x i32> zeroinitializer
  %v362 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v361, <4 x float> %v347, <4 x float> %v343)
  %v363 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v361, <4 x float> %v349, <4 x float> %v344)
  %p364 = getelementptr inbounds float, ptr %scratch, i64 %i309
  %p365 = getelementptr inbounds float, ptr %p364, i64 24
  %v366 = load <4 x float>, ptr %p365, align 4
  %p367 = getelementptr inbounds float, ptr %p364, i64 28
  %v368 = load <4 x float>, ptr %p367, align 4
  %p369 = getelementptr inbounds float, ptr %p300, i64 %index307
  %p370 = getelementptr inbounds float, ptr %p369, i64 3
  %v371 = load float, ptr %p370, align 4
  %v372 = insertelement <4 x float> poison, float %v371, i64 0
  %v373 = shufflevector <4 x float> %v372, <4 x float> poison, <4 x i32> zeroinitializer
  %v374 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v373, <4 x float> %v366, <4 x float> %v355)
  %v375 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v373, <4 x float> %v368, <4 x float> %v356)
  %p376 = getelementptr inbounds float, ptr %p302, i64 %index307
  %p377 = getelementptr inbounds float, ptr %p376, i64 3
  %v378 = load float, ptr %p377, align 4
  %v379 = insertelement <4 x float> poison, float %v378, i64 0
  %v380 = shufflevector <4 x float> %v379, <4 x float> poison, <4 x i32> zeroinitializer
  %v381 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v380, <4 x float> %v366, <4 x float> %v362)
  %v382 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v380, <4 x float> %v368, <4 x float> %v363)
  %i383 = add nsw i64 %index307, 4
  br label %loop307
done307:
  br label %loop384
loop384:
  %index384 = phi i64 [%i306, %done307], [%i403, %body384]
  %carried384_0 = phi <4 x float> [%carried307_0, %done307], [%v395, %body384]
  %carried384_1 = phi <4 x float> [%carried307_1, %done307], [%v396, %body384]
  %carried384_2 = phi <4 x float> [%carried307_2, %done307], [%v401, %body384]
  %carried384_3 = phi <4 x float> [%carried307_3, %done307], [%v402, %body384]
  %c385 = icmp slt i64 %index384, %n18
  br i1 %c385, label %body384, label %done384
body384:
  %i386 = mul nsw i64 %index384, 8
  %p387 = getelementptr inbounds float, ptr %scratch, i64 %i386
  %v388 = load <4 x float>, ptr %p387, align 4
  %p389 = getelementptr inbounds float, ptr %p387, i64 4
  %v390 = load <4 x float>, ptr %p389, align 4
  %p391 = getelementptr inbounds float, ptr %p300, i64 %index384
  %v392 = load float, ptr %p391, align 4
  %v393 = insertelement <4 x float> poison, float %v392, i64 0
  %v394 = shufflevector <4 x float> %v393, <4 x float> poison, <4 x i32> zeroinitializer
  %v395 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v394, <4 x float> %v388, <4 x float> %carried384_0)
  %v396 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v394, <4 x float> %v390, <4 x float> %carried384_1)
  %p397 = getelementptr inbounds float, ptr %p302, i64 %index384
  %v398 = load float, ptr %p397, align 4
  %v399 = insertelement <4 x float> poison, float %v398, i64 0
  %v400 = shufflevector <4 x float> %v399, <4 x float> poison, <4 x i32> zeroinitializer
  %v401 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v400, <4 x float> %v388, <4 x float> %carried384_2)
  %v402 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v400, <4 x float> %v390, <4 x float> %carried384_3)
  %i403 = add nsw i64 %index384, 1
  br label %loop384
done384:
  %i404 = mul nsw i64 %index294, %n32
  %i405 = add nsw i64 %i102, %i404
  %i406 = add nsw i64 %i405, %i103
  %i407 = mul nsw i64 %i298, %n32
  %i408 = add nsw i64 %i102, %i407
  %i409 = add nsw i64 %i408, %i103
  %i410 = sub nsw i64 %n16, %i103
  %c411 = icmp sge i64 %i410, 4
  br i1 %c411, label %then412, label %after412
then412:
  %p413 = getelementptr inbounds float, ptr %p6, i64 %i406
  store <4 x float> %carried384_0, ptr %p413, align 1
  br label %after412
after412:
  %c414 = icmp sgt i64 %i410, 0
  %c415 = xor i1 %c411, true
  %c416 = and i1 %c414, %c415
  br i1 %c416, label %then417, label %after417
then417:
  %c418 = icmp sgt i64 %i410, 0
  %i419 = select i1 %c418, i64 %i410, i64 0
  %c420 = icmp slt i64 %i419, 4
  %i421 = select i1 %c420, i64 %i419, i64 4
  %v422 = trunc i64 %i421 to i32
  %v423 = insertelement <4 x i32> poison, i32 %v422, i64 0
  %v424 = shufflevector <4 x i32> %v423, <4 x i32> poison, <4 x i32> zeroinitializer
  %m425 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v424
  %p426 = getelementptr inbounds float, ptr %p6, i64 %i406
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried384_0, ptr %p426, i32 1, <4 x i1> %m425)
  br label %after417
after417:
  %i427 = sub nsw i64 %i410, 4
  %c428 = icmp sge i64 %i427, 4
  br i1 %c428, label %then429, label %after429
then429:
  %i430 = add nsw i64 %i406, 4
  %p431 = getelementptr inbounds float, ptr %p6, i64 %i430
  store <4 x float> %carried384_1, ptr %p431, align 1
  br label %after429
after429:
  %c432 = icmp sgt i64 %i427, 0
  %c433 = xor i1 %c428, true
  %c434 = and i1 %c432, %c433
  br i1 %c434, label %then435, label %after435
then435:
  %c436 = icmp sgt i64 %i427, 0
  %i437 = select i1 %c436, i64 %i427, i64 0
  %c438 = icmp slt i64 %i437, 4
  %i439 = select i1 %c438, i64 %i437, i64 4
  %v440 = trunc i64 %i439 to i32
  %v441 = insertelement <4 x i32> poison, i32 %v440, i64 0
  %v442 = shufflevector <4 x i32> %v441, <4 x i32> poison, <4 x i32> zeroinitializer
  %m443 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v442
  %i444 = add nsw i64 %i406, 4
  %p445 = getelementptr inbounds float, ptr %p6, i64 %i444
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried384_1, ptr %p445, i32 1, <4 x i1> %m443)
  br label %after435
after435:
  %c446 = icmp sge i64 %i410, 4
  br i1 %c446, label %then447, label %after447
then447:
  %p448 = getelementptr inbounds float, ptr %p6, i64 %i409
  store <4 x float> %carried384_2, ptr %p448, align 1
  br label %after447
after447:
  %c449 = icmp sgt i64 %i410, 0
  %c450 = xor i1 %c446, true
  %c451 = and i1 %c449, %c450
  br i1 %c451, label %then452, label %after452
then452:
  %c453 = icmp sgt i64 %i410, 0
  %i454 = select i1 %c453, i64 %i410, i64 0
  %c455 = icmp slt i64 %i454, 4
  %i456 = select i1 %c455, i64 %i454, i64 4
  %v457 = trunc i64 %i456 to i32
  %v458 = insertelement <4 x i32> poison, i32 %v457, i64 0
  %v459 = shufflevector <4 x i32> %v458, <4 x i32> poison, <4 x i32> zeroinitializer
  %m460 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v459
  %p461 = getelementptr inbounds float, ptr %p6, i64 %i409
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried384_2, ptr %p461, i32 1, <4 x i1> %m460)
  br label %after452
after452:
  %i462 = sub nsw i64 %i410, 4
  %c463 = icmp sge i64 %i462, 4
  br i1 %c463, label %then464, label %after464
then464:
  %i465 = add nsw i64 %i409, 4
  %p466 = getelementptr inbounds float, ptr %p6, i64 %i465
  store <4 x float> %carried384_3, ptr %p466, align 1
  br label %after464
after464:
  %c467 = icmp sgt i64 %i462, 0
  %c468 = xor i1 %c463, true
  %c469 = and i1 %c467, %c468
  br i1 %c469, label %then470, label %after470
then470:
  %c471 = icmp sgt i64 %i462, 0
  %i472 = select i1 %c471, i64 %i462, i64 0
  %c473 = icmp slt i64 %i472, 4
  %i474 = select i1 %c473, i64 %i472, i64 4
  %v475 = trunc i64 %i474 to i32
  %v476 = insertelement <4 x i32> poison, i32 %v475, i64 0
  %v477 = shufflevector <4 x i32> %v476, <4 x i32> poison, <4 x i32> zeroinitializer
  %m478 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v477
  %i479 = add nsw i64 %i409, 4
  %p480 = getelementptr inbounds float, ptr %p6, i64 %i479
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried384_3, ptr %p480, i32 1, <4 x i1> %m478)
  br label %after470
after470:
  %i481 = add nsw i64 %index294, 2
  br label %loop294
done294:
  %i482 = add nsw i64 %index70, 1
  br label %loop70
done70:
  ret void
}
