declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare void @llvm.masked.store.v4f32.p0(<4 x float>, ptr, i32, <4 x i1>)
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
  %v51 = trunc i64 %n50 to i32
  %v52 = bitcast i32 %v51 to float
  %v53 = insertelement <4 x float> poison, float %v52, i64 0
  %v54 = shufflevector <4 x float> %v53, <4 x float> poison, <4 x i32> zeroinitializer
  br label %loop55
loop55:
  %index55 = phi i64 [%first, %entry], [%i220, %done179]
  %c56 = icmp slt i64 %index55, %last
  br i1 %c56, label %body55, label %done55
body55:
  %i57 = udiv i64 %index55, %n42
  %i58 = urem i64 %index55, %n42
  %i59 = udiv i64 %i57, %n40
  %i60 = urem i64 %i57, %n40
  %i61 = mul nsw i64 %i60, %n38
  %i62 = udiv i64 %i59, %n10
  %i63 = urem i64 %i59, %n10
  %i64 = udiv i64 %i62, %n8
  %i65 = urem i64 %i62, %n8
  %i66 = mul nsw i64 %i64, %n18
  %i67 = mul nsw i64 %i65, %n20
  %i68 = mul nsw i64 %i63, %n22
  %p69 = getelementptr inbounds float, ptr %p2, i64 %i66
  %p70 = getelementptr inbounds float, ptr %p69, i64 %i67
  %p71 = getelementptr inbounds float, ptr %p70, i64 %i68
  %i72 = mul nsw i64 %i64, %n30
  %i73 = mul nsw i64 %i65, %n32
  %i74 = mul nsw i64 %i63, %n34
  %p75 = getelementptr inbounds float, ptr %p4, i64 %i72
  %p76 = getelementptr inbounds float, ptr %p75, i64 %i73
  %p77 = getelementptr inbounds float, ptr %p76, i64 %i74
  %i78 = mul nsw i64 %i58, %n46
  %p79 = getelementptr inbounds float, ptr %p77, i64 %i78
  %i80 = add nsw i64 %i61, %n38
  %c81 = icmp slt i64 %i80, %n36
  %i82 = select i1 %c81, i64 %i80, i64 %n36
  %i83 = sub nsw i64 %i82, %i61
  %i84 = udiv i64 %i83, 16
  %i85 = mul nsw i64 %i84, 16
  %i86 = add nsw i64 %i61, %i85
  br label %loop87
loop87:
  %index87 = phi i64 [%i61, %body55], [%i136, %done95]
  %c88 = icmp slt i64 %index87, %i86
  br i1 %c88, label %body87, label %done87
body87:
  %p89 = getelementptr inbounds float, ptr %p71, i64 %index87
  %p90 = getelementptr inbounds float, ptr %p79, i64 %index87
  %i91 = mul nsw i64 %i58, %n44
  %i92 = add nsw i64 %i91, %n44
  %c93 = icmp slt i64 %i92, %n12
  %i94 = select i1 %c93, i64 %i92, i64 %n12
  br label %loop95
loop95:
  %index95 = phi i64 [%i91, %body87], [%i128, %done101]
  %carried95_0 = phi <4 x float> [<float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %body87], [%carried101_0, %done101]
  %carried95_1 = phi <4 x float> [<float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %body87], [%carried101_1, %done101]
  %carried95_2 = phi <4 x float> [<float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %body87], [%carried101_2, %done101]
  %carried95_3 = phi <4 x float> [<float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %body87], [%carried101_3, %done101]
  %c96 = icmp slt i64 %index95, %i94
  br i1 %c96, label %body95, label %done95
body95:
  %i97 = mul nsw i64 %index95, %n16
  %i98 = sub nsw i64 %n48, %i97
  %c99 = icmp slt i64 %n16, %i98
  %i100 = select i1 %c99, i64 %n16, i64 %i98
  br label %loop101
loop101:
  %index101 = phi i64 [0, %body95], [%i127, %done107]
  %carried101_0 = phi <4 x float> [%carried95_0, %body95], [%v123, %done107]
  %carried101_1 = phi <4 x float> [%carried95_1, %body95], [%v124, %done107]
  %carried101_2 = phi <4 x float> [%carried95_2, %body95], [%v125, %done107]
  %carried101_3 = phi <4 x float> [%carried95_3, %body95], [%v126, %done107]
  %c102 = icmp slt i64 %index101, %n14
  br i1 %c102, label %body101, label %done101
body101:
  %i103 = mul nsw i64 %index95, %n24
  %i104 = mul nsw i64 %index101, %n26
  %p105 = getelementptr inbounds float, ptr %p89, i64 %i103
  %p106 = getelementptr inbounds float, ptr %p105, i64 %i104
  br label %loop107
loop107:
  %index107 = phi i64 [0, %body101], [%i122, %body107]
  %carried107_0 = phi <4 x float> [<float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %body101], [%v112, %body107]
  %carried107_1 = phi <4 x float> [<float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %body101], [%v115, %body107]
  %carried107_2 = phi <4 x float> [<float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %body101], [%v118, %body107]
  %carried107_3 = phi <4 x float> [<float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %body101], [%v121, %body107]
  %c108 = icmp slt i64 %index107, %i100
  br i1 %c108, label %body107, label %done107
body107:
  %i109 = mul nsw i64 %index107, %n28
  %p110 = getelementptr inbounds float, ptr %p106, i64 %i109
  %v111 = load <4 x float>, ptr %p110, align 1
  %v112 = fadd <4 x float> %carried107_0, %v111
  %p113 = getelementptr inbounds float, ptr %p110, i64 4
  %v114 = load <4 x float>, ptr %p113, align 1
  %v115 = fadd <4 x float> %carried107_1, %v114
  %p116 = getelementptr inbounds float, ptr %p110, i64 8
  %v117 = load <4 x float>, ptr %p116, align 1
  %v118 = fadd <4 x float> %carried107_2, %v117
  %p119 = getelementptr inbounds float, ptr %p110, i64 12
  %v120 = load <4 x float>, ptr %p119, align 1
  %v121 = fadd <4 x float> %carried107_3, %v120
  %i122 = add nsw i64 %index107, 1
  br label %loop107
done107:
  %v123 = fadd <4 x float> %carried101_0, %carried107_0
  %v124 = fadd <4 x float> %carried101_1, %carried107_1
  %v125 = fadd <4 x float> %carried101_2, %carried107_2
  %v126 = fadd <4 x float> %carried101_3, %carried107_3
  %i127 = add nsw i64 %index101, 1
  br label %loop101
done101:
  %i128 = add nsw i64 %index95, 1
  br label %loop95
done95:
  %v129 = fdiv <4 x float> %carried95_0, %v54
  store <4 x float> %v129, ptr %p90, align 1
  %v130 = fdiv <4 x float> %carried95_1, %v54
  %p131 = getelementptr inbounds float, ptr %p90, i64 4
  store <4 x float> %v130, ptr %p131, align 1
  %v132 = fdiv <4 x float> %carried95_2, %v54
  %p133 = getelementptr inbounds float, ptr %p90, i64 8
  store <4 x float> %v132, ptr %p133, align 1
  %v134 = fdiv <4 x float> %carried95_3, %v54
  %p135 = getelementptr inbounds float, ptr %p90, i64 12
  store <4 x float> %v134, ptr %p135, align 1
  %i136 = add nsw i64 %index87, 16
  br label %loop87
done87:
  %i137 = sub nsw i64 %i82, %i86
  %i138 = udiv i64 %i137, 8
  %i139 = mul nsw i64 %i138, 8
  %i140 = add nsw i64 %i86, %i139
  br label %loop141
loop141:
  %index141 = phi i64 [%i86, %done87], [%i178, %done149]
  %c142 = icmp slt i64 %index141, %i140
  br i1 %c142, label %body141, label %done141
body141:
  %p143 = getelementptr inbounds float, ptr %p71, i64 %index141
  %p144 = getelementptr inbounds float, ptr %p79, i64 %index141
  %i145 = mul nsw i64 %i58, %n44
  %i146 = add nsw i64 %i145, %n44
  %c147 = icmp slt i64 %i146, %n12
  %i148 = select i1 %c147, i64 %i146, i64 %n12
  br label %loop149
loop149:
  %index149 = phi i64 [%i145, %body141], [%i174, %done155]
  %carried149_0 = phi <4 x float> [<float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %body141], [%carried155_0, %done155]
  %carried149_1 = phi <4 x float> [<float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %body141], [%carried155_1, %done155]
  %c150 = icmp slt i64 %index149, %i148
  br i1 %c150, label %body149, label %done149
body149:
  %i151 = mul nsw i64 %index149, %n16
  %i152 = sub nsw i64 %n48, %i151
  %c153 = icmp slt i64 %n16, %i152
  %i154 = select i1 %c153, i64 %n16, i64 %i152
  br label %loop155
loop155:
  %index155 = phi i64 [0, %body149], [%i173, %done161]
  %carried155_0 = phi <4 x float> [%carried149_0, %body149], [%v171, %done161]
  %carried155_1 = phi <4 x float> [%carried149_1, %body149], [%v172, %done161]
  %c156 = icmp slt i64 %index155, %n14
  br i1 %c156, label %body155, label %done155
body155:
  %i157 = mul nsw i64 %index149, %n24
  %i158 = mul nsw i64 %index155, %n26
  %p159 = getelementptr inbounds float, ptr %p143, i64 %i157
  %p160 = getelementptr inbounds float, ptr %p159, i64 %i158
  br label %loop161
loop161:
  %index161 = phi i64 [0, %body155], [%i170, %body161]
  %carried161_0 = phi <4 x float> [<float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %body155], [%v166, %body161]
  %carried161_1 = phi <4 x float> [<float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %body155], [%v169, %body161]
  %c162 = icmp slt i64 %index161, %i154
  br i1 %c162, label %body161, label %done161
body161:
  %i163 = mul nsw i64 %index161, %n28
  %p164 = getelementptr inbounds float, ptr %p160, i64 %i163
  %v165 = load <4 x float>, ptr %p164, align 1
  %v166 = fadd <4 x float> %carried161_0, %v165
  %p167 = getelementptr inbounds float, ptr %p164, i64 4
  %v168 = load <4 x float>, ptr %p167, align 1
  %v169 = fadd <4 x float> %carried161_1, %v168
  %i170 = add nsw i64 %index161, 1
  br label %loop161
done161:
  %v171 = fadd <4 x float> %carried155_0, %carried161_0
  %v172 = fadd <4 x float> %carried155_1, %carried161_1
  %i173 = add nsw i64 %index155, 1
  br label %loop155
done155:
  %i174 = add nsw i64 %index149, 1
  br label %loop149
done149:
  %v175 = fdiv <4 x float> %carried149_0, %v54
  store <4 x float> %v175, ptr %p144, align 1
  %v176 = fdiv <4 x float> %carried149_1, %v54
  %p177 = getelementptr inbounds float, ptr %p144, i64 4
  store <4 x float> %v176, ptr %p177, align 1
  %i178 = add nsw i64 %index141, 8
  br label %loop141
done141:
  br label %loop179
loop179:
  %index179 = phi i64 [%i140, %done141], [%i219, %done196]
  %c180 = icmp slt i64 %index179, %i82
  br i1 %c180, label %body179, label %done179
body179:
  %i181 = sub nsw i64 %i82, %index179
  %c182 = icmp sgt i64 %i181, 0
  %i183 = select i1 %c182, i64 %i181, i64 0
  %c184 = icmp slt i64 %i183, 4
  %i185 = select i1 %c184, i64 %i183, i64 4
  %v186 = trunc i64 %i185 to i32
  %v187 = insertelement <4 x i32> poison, i32 %v186, i64 0
  %v188 = shufflevector <4 x i32> %v187, <4 x i32> poison, <4 x i32> zeroinitializer
  %m189 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v188
  %p190 = getelementptr inbounds float, ptr %p71, i64 %index179
  %p191 = getelementptr inbounds float, ptr %p79, i64 %index179
  %i192 = mul nsw i64 %i58, %n44
  %i193 = add nsw i64 %i192, %n44
  %c194 = icmp slt i64 %i193, %n12
  %i195 = select i1 %c194, i64 %i193, i64 %n12
  br label %loop196
loop196:
  %index196 = phi i64 [%i192, %body179], [%i217, %done202]
  %carried196_0 = phi <4 x float> [<float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %body179], [%carried202_0, %done202]
  %c197 = icmp slt i64 %index196, %i195
  br i1 %c197, label %body196, label %done196
body196:
  %i198 = mul nsw i64 %index196, %n16
  %i199 = sub nsw i64 %n48, %i198
  %c200 = icmp slt i64 %n16, %i199
  %i201 = select i1 %c200, i64 %n16, i64 %i199
  br label %loop202
loop202:
  %index202 = phi i64 [0, %body196], [%i216, %done208]
  %carried202_0 = phi <4 x float> [%carried196_0, %body196], [%v215, %done208]
  %c203 = icmp slt i64 %index202, %n14
  br i1 %c203, label %body202, label %done202
body202:
  %i204 = mul nsw i64 %index196, %n24
  %i205 = mul nsw i64 %index202, %n26
  %p206 = getelementptr inbounds float, ptr %p190, i64 %i204
  %p207 = getelementptr inbounds float, ptr %p206, i64 %i205
  br label %loop208
loop208:
  %index208 = phi i64 [0, %body202], [%i214, %body208]
  %carried208_0 = phi <4 x float> [<float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, %body202], [%v213, %body208]
  %c209 = icmp slt i64 %index208, %i201
  br i1 %c209, label %body208, label %done208
body208:
  %i210 = mul nsw i64 %index208, %n28
  %p211 = getelementptr inbounds float, ptr %p207, i64 %i210
  %v212 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p211, i32 1, <4 x i1> %m189, <4 x float> zeroinitializer)
  %v213 = fadd <4 x float> %carried208_0, %v212
  %i214 = add nsw i64 %index208, 1
  br label %loop208
done208:
  %v215 = fadd <4 x float> %carried202_0, %carried208_0
  %i216 = add nsw i64 %index202, 1
  br label %loop202
done202:
  %i217 = add nsw i64 %index196, 1
  br label %loop196
done196:
  %v218 = fdiv <4 x float> %carried196_0, %v54
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v218, ptr %p191, i32 1, <4 x i1> %m189)
  %i219 = add nsw i64 %index179, 4
  br label %loop179
done179:
  %i220 = add nsw i64 %index55, 1
  br label %loop55
done55:
  ret void
}
