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
  %index63 = phi i64 [%first, %entry], [%i203, %done83]
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
  %index83 = phi i64 [0, %body63], [%i202, %after172]
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
  %index99 = phi i64 [0, %then96], [%i131, %done108]
  %c100 = icmp slt i64 %index99, %i98
  br i1 %c100, label %body99, label %done99
body99:
  %c101 = icmp slt i64 %index99, %i97
  %i102 = select i1 %c101, i64 %index99, i64 %i97
  %p103 = getelementptr inbounds float, ptr %p70, i64 %i102
  %p104 = getelementptr inbounds float, ptr %p94, i64 %i102
  %p105 = getelementptr inbounds i64, ptr %p74, i64 %i102
  %v106 = insertelement <4 x float> poison, float 0x0000000000000000, i64 0
  %v107 = shufflevector <4 x float> %v106, <4 x float> poison, <4 x i32> zeroinitializer
  br label %loop108
loop108:
  %index108 = phi i64 [0, %body99], [%i130, %done112]
  %carried108_0 = phi <4 x float> [%v107, %body99], [%carried112_0, %done112]
  %c109 = icmp slt i64 %index108, %v78
  br i1 %c109, label %body108, label %done108
body108:
  %i110 = mul nsw i64 %index108, %n50
  %i111 = add nsw i64 %v76, %i110
  br label %loop112
loop112:
  %index112 = phi i64 [0, %body108], [%i129, %done116]
  %carried112_0 = phi <4 x float> [%carried108_0, %body108], [%carried116_0, %done116]
  %c113 = icmp slt i64 %index112, %v82
  br i1 %c113, label %body112, label %done112
body112:
  %i114 = mul nsw i64 %index112, %n52
  %i115 = add nsw i64 %v80, %i114
  br label %loop116
loop116:
  %index116 = phi i64 [0, %body112], [%i128, %body116]
  %carried116_0 = phi <4 x float> [%carried112_0, %body112], [%v127, %body116]
  %c117 = icmp slt i64 %index116, %v88
  br i1 %c117, label %body116, label %done116
body116:
  %i118 = mul nsw i64 %index116, %n54
  %i119 = add nsw i64 %v86, %i118
  %i120 = mul nsw i64 %i111, %n26
  %i121 = mul nsw i64 %i115, %n28
  %i122 = add nsw i64 %i120, %i121
  %i123 = mul nsw i64 %i119, %n30
  %i124 = add nsw i64 %i122, %i123
  %p125 = getelementptr inbounds float, ptr %p103, i64 %i124
  %v126 = load <4 x float>, ptr %p125, align 4
  %v127 = fadd <4 x float> %carried116_0, %v126
  %i128 = add nsw i64 %index116, 1
  br label %loop116
done116:
  %i129 = add nsw i64 %index112, 1
  br label %loop112
done112:
  %i130 = add nsw i64 %index108, 1
  br label %loop108
done108:
  store <4 x float> %carried108_0, ptr %p104, align 4
  %i131 = add nsw i64 %index99, 4
  br label %loop99
done99:
  br label %after96
after96:
  %c132 = icmp sge i64 %n62, 2
  %c133 = icmp slt i64 %n62, 4
  %c134 = and i1 %c132, %c133
  br i1 %c134, label %then135, label %after135
then135:
  %i136 = sub nsw i64 %n62, 2
  %i137 = add nsw i64 %i136, 2
  br label %loop138
loop138:
  %index138 = phi i64 [0, %then135], [%i170, %done147]
  %c139 = icmp slt i64 %index138, %i137
  br i1 %c139, label %body138, label %done138
body138:
  %c140 = icmp slt i64 %index138, %i136
  %i141 = select i1 %c140, i64 %index138, i64 %i136
  %p142 = getelementptr inbounds float, ptr %p70, i64 %i141
  %p143 = getelementptr inbounds float, ptr %p94, i64 %i141
  %p144 = getelementptr inbounds i64, ptr %p74, i64 %i141
  %v145 = insertelement <2 x float> poison, float 0x0000000000000000, i64 0
  %v146 = shufflevector <2 x float> %v145, <2 x float> poison, <2 x i32> zeroinitializer
  br label %loop147
loop147:
  %index147 = phi i64 [0, %body138], [%i169, %done151]
  %carried147_0 = phi <2 x float> [%v146, %body138], [%carried151_0, %done151]
  %c148 = icmp slt i64 %index147, %v78
  br i1 %c148, label %body147, label %done147
body147:
  %i149 = mul nsw i64 %index147, %n50
  %i150 = add nsw i64 %v76, %i149
  br label %loop151
loop151:
  %index151 = phi i64 [0, %body147], [%i168, %done155]
  %carried151_0 = phi <2 x float> [%carried147_0, %body147], [%carried155_0, %done155]
  %c152 = icmp slt i64 %index151, %v82
  br i1 %c152, label %body151, label %done151
body151:
  %i153 = mul nsw i64 %index151, %n52
  %i154 = add nsw i64 %v80, %i153
  br label %loop155
loop155:
  %index155 = phi i64 [0, %body151], [%i167, %body155]
  %carried155_0 = phi <2 x float> [%carried151_0, %body151], [%v166, %body155]
  %c156 = icmp slt i64 %index155, %v88
  br i1 %c156, label %body155, label %done155
body155:
  %i157 = mul nsw i64 %index155, %n54
  %i158 = add nsw i64 %v86, %i157
  %i159 = mul nsw i64 %i150, %n26
  %i160 = mul nsw i64 %i154, %n28
  %i161 = add nsw i64 %i159, %i160
  %i162 = mul nsw i64 %i158, %n30
  %i163 = add nsw i64 %i161, %i162
  %p164 = getelementptr inbounds float, ptr %p142, i64 %i163
  %v165 = load <2 x float>, ptr %p164, align 4
  %v166 = fadd <2 x float> %carried155_0, %v165
  %i167 = add nsw i64 %index155, 1
  br label %loop155
done155:
  %i168 = add nsw i64 %index151, 1
  br label %loop151
done151:
  %i169 = add nsw i64 %index147, 1
  br label %loop147
done147:
  store <2 x float> %carried147_0, ptr %p143, align 4
  %i170 = add nsw i64 %index138, 2
  br label %loop138
done138:
  br label %after135
after135:
  %c171 = icmp slt i64 %n62, 2
  br i1 %c171, label %then172, label %after172
then172:
  br label %loop173
loop173:
  %index173 = phi i64 [0, %then172], [%i201, %done178]
  %c174 = icmp slt i64 %index173, %n62
  br i1 %c174, label %body173, label %done173
body173:
  %p175 = getelementptr inbounds float, ptr %p70, i64 %index173
  %p176 = getelementptr inbounds float, ptr %p94, i64 %index173
  %p177 = getelementptr inbounds i64, ptr %p74, i64 %index173
  br label %loop178
loop178:
  %index178 = phi i64 [0, %body173], [%i200, %done182]
  %carried178_0 = phi float [0x0000000000000000, %body173], [%carried182_0, %done182]
  %c179 = icmp slt i64 %index178, %v78
  br i1 %c179, label %body178, label %done178
body178:
  %i180 = mul nsw i64 %index178, %n50
  %i181 = add nsw i64 %v76, %i180
  br label %loop182
loop182:
  %index182 = phi i64 [0, %body178], [%i199, %done186]
  %carried182_0 = phi float [%carried178_0, %body178], [%carried186_0, %done186]
  %c183 = icmp slt i64 %index182, %v82
  br i1 %c183, label %body182, label %done182
body182:
  %i184 = mul nsw i64 %index182, %n52
  %i185 = add nsw i64 %v80, %i184
  br label %loop186
loop186:
  %index186 = phi i64 [0, %body182], [%i198, %body186]
  %carried186_0 = phi float [%carried182_0, %body182], [%v197, %body186]
  %c187 = icmp slt i64 %index186, %v88
  br i1 %c187, label %body186, label %done186
body186:
  %i188 = mul nsw i64 %index186, %n54
  %i189 = add nsw i64 %v86, %i188
  %i190 = mul nsw i64 %i181, %n26
  %i191 = mul nsw i64 %i185, %n28
  %i192 = add nsw i64 %i190, %i191
  %i193 = mul nsw i64 %i189, %n30
  %i194 = add nsw i64 %i192, %i193
  %p195 = getelementptr inbounds float, ptr %p175, i64 %i194
  %v196 = load float, ptr %p195, align 4
  %v197 = fadd float %carried186_0, %v196
  %i198 = add nsw i64 %index186, 1
  br label %loop186
done186:
  %i199 = add nsw i64 %index182, 1
  br label %loop182
done182:
  %i200 = add nsw i64 %index178, 1
  br label %loop178
done178:
  store float %carried178_0, ptr %p176, align 4
  %i201 = add nsw i64 %index173, 1
  br label %loop173
done173:
  br label %after172
after172:
  %i202 = add nsw i64 %index83, 1
  br label %loop83
done83:
  %i203 = add nsw i64 %index63, 1
  br label %loop63
done63:
  ret void
}
