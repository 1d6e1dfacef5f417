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
  %p16 = load ptr, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %arguments, i64 8
  %p18 = load ptr, ptr %v17, align 8
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
  br label %loop63
loop63:
  %index63 = phi i64 [%first, %entry], [%i249, %done83]
  %c64 = icmp slt i64 %index63, %last
  br i1 %c64, label %body63, label %done63
body63:
  %i65 = udiv i64 %index63, %n22
  %i66 = urem i64 %index63, %n22
  %i67 = udiv i64 %i65, %n20
  %i68 = urem i64 %i65, %n20
  %i69 = mul nsw i64 %i67, %n56
  %p70 = getelementptr inbounds float, ptr %p2, i64 %i69
  %i71 = mul nsw i64 %i67, %n58
  %p72 = getelementptr inbounds float, ptr %p4, i64 %i71
  %i73 = mul nsw i64 %i67, %n60
  %p74 = getelementptr inbounds i64, ptr %p6, i64 %i73
  %p75 = getelementptr inbounds i64, ptr %p8, i64 %i68
  %v76 = load i64, ptr %p75, align 8
  %p77 = getelementptr inbounds i64, ptr %p14, i64 %i68
  %v78 = load i64, ptr %p77, align 8
  %p79 = getelementptr inbounds i64, ptr %p10, i64 %i66
  %v80 = load i64, ptr %p79, align 8
  %p81 = getelementptr inbounds i64, ptr %p16, i64 %i66
  %v82 = load i64, ptr %p81, align 8
  br label %loop83
loop83:
  %index83 = phi i64 [0, %body63], [%i248, %after204]
  %c84 = icmp slt i64 %index83, %n24
  br i1 %c84, label %body83, label %done83
body83:
  %p85 = getelementptr inbounds i64, ptr %p12, i64 %index83
  %v86 = load i64, ptr %p85, align 8
  %p87 = getelementptr inbounds i64, ptr %p18, i64 %index83
  %v88 = load i64, ptr %p87, align 8
  %i89 = mul nsw i64 %i68, %n38
  %i90 = mul nsw i64 %i66, %n40
  %i91 = add nsw i64 %i89, %i90
  %i92 = mul nsw i64 %index83, %n42
  %i93 = add nsw i64 %i91, %i92
  %p94 = getelementptr inbounds float, ptr %p72, i64 %i93
  %c95 = icmp sge i64 %n62, 4
  br i1 %c95, label %then96, label %after96
then96:
  %i97 = sub nsw i64 %n62, 4
  %i98 = add nsw i64 %i97, 4
  br label %loop99
loop99:
  %index99 = phi i64 [0, %then96], [%i147, %done115]
  %c100 = icmp slt i64 %index99, %i98
  br i1 %c100, label %body99, label %done99
body99:
  %c101 = icmp slt i64 %index99, %i97
  %i102 = select i1 %c101, i64 %index99, i64 %i97
  %p103 = getelementptr inbounds float, ptr %p70, i64 %i102
  %p104 = getelementptr inbounds float, ptr %p94, i64 %i102
  %p105 = getelementptr inbounds i64, ptr %p74, i64 %i102
  %i106 = mul nsw i64 %i68, %n32
  %i107 = mul nsw i64 %i66, %n34
  %i108 = add nsw i64 %i106, %i107
  %i109 = mul nsw i64 %index83, %n36
  %i110 = add nsw i64 %i108, %i109
  %v111 = insertelement <4 x i64> poison, i64 %i110, i64 0
  %v112 = shufflevector <4 x i64> %v111, <4 x i64> poison, <4 x i32> zeroinitializer
  %v113 = insertelement <4 x float> poison, float 0x0000000000000000, i64 0
  %v114 = shufflevector <4 x float> %v113, <4 x float> poison, <4 x i32> zeroinitializer
  br label %loop115
loop115:
  %index115 = phi i64 [0, %body99], [%i146, %done119]
  %carried115_0 = phi <4 x float> [%v114, %body99], [%carried119_0, %done119]
  %c116 = icmp slt i64 %index115, %v78
  br i1 %c116, label %body115, label %done115
body115:
  %i117 = mul nsw i64 %index115, %n50
  %i118 = add nsw i64 %v76, %i117
  br label %loop119
loop119:
  %index119 = phi i64 [0, %body115], [%i145, %done123]
  %carried119_0 = phi <4 x float> [%carried115_0, %body115], [%carried123_0, %done123]
  %c120 = icmp slt i64 %index119, %v82
  br i1 %c120, label %body119, label %done119
body119:
  %i121 = mul nsw i64 %index119, %n52
  %i122 = add nsw i64 %v80, %i121
  br label %loop123
loop123:
  %index123 = phi i64 [0, %body119], [%i144, %body123]
  %carried123_0 = phi <4 x float> [%carried119_0, %body119], [%v143, %body123]
  %c124 = icmp slt i64 %index123, %v88
  br i1 %c124, label %body123, label %done123
body123:
  %i125 = mul nsw i64 %index123, %n54
  %i126 = add nsw i64 %v86, %i125
  %i127 = mul nsw i64 %i118, %n44
  %i128 = mul nsw i64 %i122, %n46
  %i129 = add nsw i64 %i127, %i128
  %i130 = mul nsw i64 %i126, %n48
  %i131 = add nsw i64 %i129, %i130
  %p132 = getelementptr inbounds i64, ptr %p105, i64 %i131
  %v133 = load <4 x i64>, ptr %p132, align 8
  %m134 = icmp eq <4 x i64> %v133, %v112
  %i135 = mul nsw i64 %i118, %n26
  %i136 = mul nsw i64 %i122, %n28
  %i137 = add nsw i64 %i135, %i136
  %i138 = mul nsw i64 %i126, %n30
  %i139 = add nsw i64 %i137, %i138
  %p140 = getelementptr inbounds float, ptr %p103, i64 %i139
  %v141 = load <4 x float>, ptr %p140, align 4
  %v142 = select <4 x i1> %m134, <4 x float> %v141, <4 x float> %v114
  %v143 = fadd <4 x float> %carried123_0, %v142
  %i144 = add nsw i64 %index123, 1
  br label %loop123
done123:
  %i145 = add nsw i64 %index119, 1
  br label %loop119
done119:
  %i146 = add nsw i64 %index115, 1
  br label %loop115
done115:
  store <4 x float> %carried115_0, ptr %p104, align 4
  %i147 = add nsw i64 %index99, 4
  br label %loop99
done99:
  br label %after96
after96:
  %c148 = icmp sge i64 %n62, 2
  %c149 = icmp slt i64 %n62, 4
  %c150 = and i1 %c148, %c149
  br i1 %c150, label %then151, label %after151
then151:
  %i152 = sub nsw i64 %n62, 2
  %i153 = add nsw i64 %i152, 2
  br label %loop154
loop154:
  %index154 = phi i64 [0, %then151], [%i202, %done170]
  %c155 = icmp slt i64 %index154, %i153
  br i1 %c155, label %body154, label %done154
body154:
  %c156 = icmp slt i64 %index154, %i152
  %i157 = select i1 %c156, i64 %index154, i64 %i152
  %p158 = getelementptr inbounds float, ptr %p70, i64 %i157
  %p159 = getelementptr inbounds float, ptr %p94, i64 %i157
  %p160 = getelementptr inbounds i64, ptr %p74, i64 %i157
  %i161 = mul nsw i64 %i68, %n32
  %i162 = mul nsw i64 %i66, %n34
  %i163 = add nsw i64 %i161, %i162
  %i164 = mul nsw i64 %index83, %n36
  %i165 = add nsw i64 %i163, %i164
  %v166 = insertelement <2 x i64> poison, i64 %i165, i64 0
  %v167 = shufflevector <2 x i64> %v166, <2 x i64> poison, <2 x i32> zeroinitializer
  %v168 = insertelement <2 x float> poison, float 0x0000000000000000, i64 0
  %v169 = shufflevector <2 x float> %v168, <2 x float> poison, <2 x i32> zeroinitializer
  br label %loop170
loop170:
  %index170 = phi i64 [0, %body154], [%i201, %done174]
  %carried170_0 = phi <2 x float> [%v169, %body154], [%carried174_0, %done174]
  %c171 = icmp slt i64 %index170, %v78
  br i1 %c171, label %body170, label %done170
body170:
  %i172 = mul nsw i64 %index170, %n50
  %i173 = add nsw i64 %v76, %i172
  br label %loop174
loop174:
  %index174 = phi i64 [0, %body170], [%i200, %done178]
  %carried174_0 = phi <2 x float> [%carried170_0, %body170], [%carried178_0, %done178]
  %c175 = icmp slt i64 %index174, %v82
  br i1 %c175, label %body174, label %done174
body174:
  %i176 = mul nsw i64 %index174, %n52
  %i177 = add nsw i64 %v80, %i176
  br label %loop178
loop178:
  %index178 = phi i64 [0, %body174], [%i199, %body178]
  %carried178_0 = phi <2 x float> [%carried174_0, %body174], [%v198, %body178]
  %c179 = icmp slt i64 %index178, %v88
  br i1 %c179, label %body178, label %done178
body178:
  %i180 = mul nsw i64 %index178, %n54
  %i181 = add nsw i64 %v86, %i180
  %i182 = mul nsw i64 %i173, %n44
  %i183 = mul nsw i64 %i177, %n46
  %i184 = add nsw i64 %i182, %i183
  %i185 = mul nsw i64 %i181, %n48
  %i186 = add nsw i64 %i184, %i185
  %p187 = getelementptr inbounds i64, ptr %p160, i64 %i186
  %v188 = load <2 x i64>, ptr %p187, align 8
  %m189 = icmp eq <2 x i64> %v188, %v167
  %i190 = mul nsw i64 %i173, %n26
  %i191 = mul nsw i64 %i177, %n28
  %i192 = add nsw i64 %i190, %i191
  %i193 = mul nsw i64 %i181, %n30
  %i194 = add nsw i64 %i192, %i193
  %p195 = getelementptr inbounds float, ptr %p158, i64 %i194
  %v196 = load <2 x float>, ptr %p195, align 4
  %v197 = select <2 x i1> %m189, <2 x float> %v196, <2 x float> %v169
  %v198 = fadd <2 x float> %carried178_0, %v197
  %i199 = add nsw i64 %index178, 1
  br label %loop178
done178:
  %i200 = add nsw i64 %index174, 1
  br label %loop174
done174:
  %i201 = add nsw i64 %index170, 1
  br label %loop170
done170:
  store <2 x float> %carried170_0, ptr %p159, align 4
  %i202 = add nsw i64 %index154, 2
  br label %loop154
done154:
  br label %after151
after151:
  %c203 = icmp slt i64 %n62, 2
  br i1 %c203, label %then204, label %after204
then204:
  br label %loop205
loop205:
  %index205 = phi i64 [0, %then204], [%i247, %done215]
  %c206 = icmp slt i64 %index205, %n62
  br i1 %c206, label %body205, label %done205
body205:
  %p207 = getelementptr inbounds float, ptr %p70, i64 %index205
  %p208 = getelementptr inbounds float, ptr %p94, i64 %index205
  %p209 = getelementptr inbounds i64, ptr %p74, i64 %index205
  %i210 = mul nsw i64 %i68, %n32
  %i211 = mul nsw i64 %i66, %n34
  %i212 = add nsw i64 %i210, %i211
  %i213 = mul nsw i64 %index83, %n36
  %i214 = add nsw i64 %i212, %i213
  br label %loop215
loop215:
  %index215 = phi i64 [0, %body205], [%i246, %done219]
  %carried215_0 = phi float [0x0000000000000000, %body205], [%carried219_0, %done219]
  %c216 = icmp slt i64 %index215, %v78
  br i1 %c216, label %body215, label %done215
body215:
  %i217 = mul nsw i64 %index215, %n50
  %i218 = add nsw i64 %v76, %i217
  br label %loop219
loop219:
  %index219 = phi i64 [0, %body215], [%i245, %done223]
  %carried219_0 = phi float [%carried215_0, %body215], [%carried223_0, %done223]
  %c220 = icmp slt i64 %index219, %v82
  br i1 %c220, label %body219, label %done219
body219:
  %i221 = mul nsw i64 %index219, %n52
  %i222 = add nsw i64 %v80, %i221
  br label %loop223
loop223:
  %index223 = phi i64 [0, %body219], [%i244, %body223]
  %carried223_0 = phi float [%carried219_0, %body219], [%v243, %body223]
  %c224 = icmp slt i64 %index223, %v88
  br i1 %c224, label %body223, label %done223
body223:
  %i225 = mul nsw i64 %index223, %n54
  %i226 = add nsw i64 %v86, %i225
  %i227 = mul nsw i64 %i218, %n44
  %i228 = mul nsw i64 %i222, %n46
  %i229 = add nsw i64 %i227, %i228
  %i230 = mul nsw i64 %i226, %n48
  %i231 = add nsw i64 %i229, %i230
  %p232 = getelementptr inbounds i64, ptr %p209, i64 %i231
  %v233 = load i64, ptr %p232, align 8
  %m234 = icmp eq i64 %v233, %i214
  %i235 = mul nsw i64 %i218, %n26
  %i236 = mul nsw i64 %i222, %n28
  %i237 = add nsw i64 %i235, %i236
  %i238 = mul nsw i64 %i226, %n30
  %i239 = add nsw i64 %i237, %i238
  %p240 = getelementptr inbounds float, ptr %p207, i64 %i239
  %v241 = load float, ptr %p240, align 4
  %v242 = select i1 %m234, float %v241, float 0x0000000000000000
  %v243 = fadd float %carried223_0, %v242
  %i244 = add nsw i64 %index223, 1
  br label %loop223
done223:
  %i245 = add nsw i64 %index219, 1
  br label %loop219
done219:
  %i246 = add nsw i64 %index215, 1
  br label %loop215
done215:
  store float %carried215_0, ptr %p208, align 4
  %i247 = add nsw i64 %index205, 1
  br label %loop205
done205:
  br label %after204
after204:
  %i248 = add nsw i64 %index83, 1
  br label %loop83
done83:
  %i249 = add nsw i64 %index63, 1
  br label %loop63
done63:
  ret void
}
