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
  %index43 = phi i64 [%first, %entry], [%i256, %done162]
  %c44 = icmp slt i64 %index43, %last
  br i1 %c44, label %body43, label %done43
body43:
  %i45 = mul nsw i64 %n28, %n30
  %i46 = sub nsw i64 %n42, 1
  %i47 = add nsw i64 %n24, %i46
  %i48 = udiv i64 %i47, %n42
  %i49 = udiv i64 %index43, %i48
  %i50 = urem i64 %index43, %i48
  %i51 = mul nsw i64 %i50, %n42
  %i52 = sub nsw i64 %n24, %i51
  %c53 = icmp slt i64 %n42, %i52
  %i54 = select i1 %c53, i64 %n42, i64 %i52
  %i55 = udiv i64 %i49, %i45
  %i56 = urem i64 %i49, %i45
  %i57 = udiv i64 %i56, %n30
  %i58 = urem i64 %i56, %n30
  %i59 = mul nsw i64 %n24, %n22
  %i60 = mul nsw i64 %n24, %n22
  %i61 = mul nsw i64 %n28, %n30
  %i62 = mul nsw i64 %i61, %i60
  %i63 = mul nsw i64 %i55, %i62
  %i64 = mul nsw i64 %i56, %i59
  %i65 = mul nsw i64 %i51, %n22
  %p66 = getelementptr inbounds float, ptr %p6, i64 %i63
  %p67 = getelementptr inbounds float, ptr %p66, i64 %i64
  %p68 = getelementptr inbounds float, ptr %p67, i64 %i65
  %i69 = mul nsw i64 %i54, %n22
  %i70 = udiv i64 %i69, 4
  %i71 = mul nsw i64 %i70, 4
  br label %loop72
loop72:
  %index72 = phi i64 [0, %body43], [%i75, %body72]
  %c73 = icmp slt i64 %index72, %i71
  br i1 %c73, label %body72, label %done72
body72:
  %p74 = getelementptr inbounds float, ptr %p68, i64 %index72
  store <4 x float> zeroinitializer, ptr %p74, align 4
  %i75 = add nsw i64 %index72, 4
  br label %loop72
done72:
  br label %loop76
loop76:
  %index76 = phi i64 [%i71, %done72], [%i79, %body76]
  %c77 = icmp slt i64 %index76, %i69
  br i1 %c77, label %body76, label %done76
body76:
  %p78 = getelementptr inbounds float, ptr %p68, i64 %index76
  store float 0.0, ptr %p78, align 4
  %i79 = add nsw i64 %index76, 1
  br label %loop76
done76:
  %i80 = sub nsw i64 %i57, %n32
  %i81 = sub nsw i64 0, %i80
  %c82 = icmp sgt i64 0, %i81
  %i83 = select i1 %c82, i64 0, i64 %i81
  %i84 = sub nsw i64 %n26, %i80
  %c85 = icmp sgt i64 0, %i84
  %i86 = select i1 %c85, i64 0, i64 %i84
  %c87 = icmp slt i64 %i86, %n18
  %i88 = select i1 %c87, i64 %i86, i64 %n18
  %i89 = mul nsw i64 %i55, %n36
  %i90 = add nsw i64 %i89, %n36
  %c91 = icmp slt i64 %i90, %n16
  %i92 = select i1 %c91, i64 %i90, i64 %n16
  %i93 = sub nsw i64 %i57, %n32
  %i94 = sub nsw i64 %i58, %n34
  %i95 = mul nsw i64 %i93, %n10
  %i96 = mul nsw i64 %i94, 3
  %p97 = getelementptr inbounds float, ptr %p2, i64 %i95
  %p98 = getelementptr inbounds float, ptr %p97, i64 %i96
  %p99 = getelementptr inbounds float, ptr %p98, i64 %i51
  %i100 = udiv i64 %i54, 2
  %i101 = mul nsw i64 %i100, 2
  %c102 = icmp slt i64 %i83, %n18
  %i103 = select i1 %c102, i64 %i83, i64 %n18
  %c104 = icmp sgt i64 %i88, %i103
  %i105 = select i1 %c104, i64 %i88, i64 %i103
  %i106 = add nsw i64 %i103, %n18
  %c107 = icmp slt i64 %i105, %i106
  br i1 %c107, label %then108, label %after108
then108:
  br label %loop109
loop109:
  %index109 = phi i64 [0, %then108], [%i161, %done155]
  %c110 = icmp slt i64 %index109, %n22
  br i1 %c110, label %body109, label %done109
body109:
  %i111 = sub nsw i64 %n22, %index109
  %c112 = icmp sgt i64 %i111, 0
  %i113 = select i1 %c112, i64 %i111, i64 0
  %c114 = icmp slt i64 %i113, 4
  %i115 = select i1 %c114, i64 %i113, i64 4
  %v116 = trunc i64 %i115 to i32
  %v117 = insertelement <4 x i32> poison, i32 %v116, i64 0
  %v118 = shufflevector <4 x i32> %v117, <4 x i32> poison, <4 x i32> zeroinitializer
  %m119 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v118
  %p120 = getelementptr inbounds float, ptr %p4, i64 %index109
  br label %loop121
loop121:
  %index121 = phi i64 [%i89, %body109], [%i137, %done124]
  %carried121_0 = phi <4 x float> [zeroinitializer, %body109], [%carried124_0, %done124]
  %c122 = icmp slt i64 %index121, %i92
  br i1 %c122, label %body121, label %done121
body121:
  %i123 = mul nsw i64 %index121, %n12
  br label %loop124
loop124:
  %index124 = phi i64 [0, %body121], [%i136, %done128]
  %carried124_0 = phi <4 x float> [%carried121_0, %body121], [%carried128_0, %done128]
  %c125 = icmp slt i64 %index124, %i103
  br i1 %c125, label %body124, label %done124
body124:
  %i126 = mul nsw i64 %index124, %n14
  %i127 = add nsw i64 %i123, %i126
  br label %loop128
loop128:
  %index128 = phi i64 [0, %body124], [%i135, %body128]
  %carried128_0 = phi <4 x float> [%carried124_0, %body124], [%v134, %body128]
  %c129 = icmp slt i64 %index128, %n20
  br i1 %c129, label %body128, label %done128
body128:
  %i130 = mul nsw i64 %index128, 5
  %i131 = add nsw i64 %i127, %i130
  %p132 = getelementptr inbounds float, ptr %p120, i64 %i131
  %v133 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p132, i32 1, <4 x i1> %m119, <4 x float> zeroinitializer)
  %v134 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v133, <4 x float> %carried128_0)
  %i135 = add nsw i64 %index128, 1
  br label %loop128
done128:
  %i136 = add nsw i64 %index124, 1
  br label %loop124
done124:
  %i137 = add nsw i64 %index121, 1
  br label %loop121
done121:
  br label %loop138
loop138:
  %index138 = phi i64 [%i89, %done121], [%i154, %done141]
  %carried138_0 = phi <4 x float> [%carried121_0, %done121], [%carried141_0, %done141]
  %c139 = icmp slt i64 %index138, %i92
  br i1 %c139, label %body138, label %done138
body138:
  %i140 = mul nsw i64 %index138, %n12
  br label %loop141
loop141:
  %index141 = phi i64 [%i105, %body138], [%i153, %done145]
  %carried141_0 = phi <4 x float> [%carried138_0, %body138], [%carried145_0, %done145]
  %c142 = icmp slt i64 %index141, %n18
  br i1 %c142, label %body141, label %done141
body141:
  %i143 = mul nsw i64 %index141, %n14
  %i144 = add nsw i64 %i140, %i143
  br label %loop145
loop145:
  %index145 = phi i64 [0, %body141], [%i152, %body145]
  %carried145_0 = phi <4 x float> [%carried141_0, %body141], [%v151, %body145]
  %c146 = icmp slt i64 %index145, %n20
  br i1 %c146, label %body145, label %done145
body145:
  %i147 = mul nsw i64 %index145, 5
  %i148 = add nsw i64 %i144, %i147
  %p149 = getelementptr inbounds float, ptr %p120, i64 %i148
  %v150 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p149, i32 1, <4 x i1> %m119, <4 x float> zeroinitializer)
  %v151 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v150, <4 x float> %carried145_0)
  %i152 = add nsw i64 %index145, 1
  br label %loop145
done145:
  %i153 = add nsw i64 %index141, 1
  br label %loop141
done141:
  %i154 = add nsw i64 %index138, 1
  br label %loop138
done138:
  br label %loop155
loop155:
  %index155 = phi i64 [0, %done138], [%i160, %body155]
  %c156 = icmp slt i64 %index155, %i54
  br i1 %c156, label %body155, label %done155
body155:
  %i157 = mul nsw i64 %index155, %n22
  %p158 = getelementptr inbounds float, ptr %p68, i64 %i157
  %p159 = getelementptr inbounds float, ptr %p158, i64 %index109
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried138_0, ptr %p159, i32 1, <4 x i1> %m119)
  %i160 = add nsw i64 %index155, 1
  br label %loop155
done155:
  %i161 = add nsw i64 %index109, 4
  br label %loop109
done109:
  br label %after108
after108:
  br label %loop162
loop162:
  %index162 = phi i64 [%i89, %after108], [%i255, %done171]
  %c163 = icmp slt i64 %index162, %i92
  br i1 %c163, label %body162, label %done162
body162:
  %i164 = add nsw i64 %index162, 1
  %c165 = icmp slt i64 %i164, %i92
  %i166 = select i1 %c165, i64 %i164, i64 %i92
  %i167 = mul nsw i64 %index162, %n8
  %p168 = getelementptr inbounds float, ptr %p99, i64 %i167
  %i169 = mul nsw i64 %index162, %n12
  %p170 = getelementptr inbounds float, ptr %p4, i64 %i169
  br label %loop171
loop171:
  %index171 = phi i64 [%i83, %body162], [%i254, %done176]
  %c172 = icmp slt i64 %index171, %i88
  br i1 %c172, label %body171, label %done171
body171:
  %i173 = add nsw i64 %index171, %n40
  %c174 = icmp slt i64 %i173, %i88
  %i175 = select i1 %c174, i64 %i173, i64 %i88
  br label %loop176
loop176:
  %index176 = phi i64 [0, %body171], [%i253, %done224]
  %c177 = icmp slt i64 %index176, %n22
  br i1 %c177, label %body176, label %done176
body176:
  %i178 = sub nsw i64 %n22, %index176
  %c179 = icmp sgt i64 %i178, 0
  %i180 = select i1 %c179, i64 %i178, i64 0
  %c181 = icmp slt i64 %i180, 4
  %i182 = select i1 %c181, i64 %i180, i64 4
  %v183 = trunc i64 %i182 to i32
  %v184 = insertelement <4 x i32> poison, i32 %v183, i64 0
  %v185 = shufflevector <4 x i32> %v184, <4 x i32> poison, <4 x i32> zeroinitializer
  %m186 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v185
  br label %loop187
loop187:
  %index187 = phi i64 [0, %body176], [%i223, %done199]
  %c188 = icmp slt i64 %index187, %i101
  br i1 %c188, label %body187, label %done187
body187:
  %p189 = getelementptr inbounds float, ptr %p168, i64 %index187
  %i190 = mul nsw i64 %index187, %n22
  %p191 = getelementptr inbounds float, ptr %p68, i64 %i190
  %i192 = sub nsw i64 %i166, %index162
  %p193 = getelementptr inbounds float, ptr %p191, i64 %index176
  %p194 = getelementptr inbounds float, ptr %p191, i64 %n22
  %p195 = getelementptr inbounds float, ptr %p194, i64 %index176
  %v196 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p193, i32 1, <4 x i1> %m186, <4 x float> zeroinitializer)
  %v197 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p195, i32 1, <4 x i1> %m186, <4 x float> zeroinitializer)
  %p198 = getelementptr inbounds float, ptr %p170, i64 %index176
  br label %loop199
loop199:
  %index199 = phi i64 [%index171, %body187], [%i222, %done203]
  %carried199_0 = phi <4 x float> [%v196, %body187], [%carried203_0, %done203]
  %carried199_1 = phi <4 x float> [%v197, %body187], [%carried203_1, %done203]
  %c200 = icmp slt i64 %index199, %i175
  br i1 %c200, label %body199, label %done199
body199:
  %i201 = mul nsw i64 %index199, %n10
  %i202 = mul nsw i64 %index199, %n14
  br label %loop203
loop203:
  %index203 = phi i64 [0, %body199], [%i221, %body203]
  %carried203_0 = phi <4 x float> [%carried199_0, %body199], [%v215, %body203]
  %carried203_1 = phi <4 x float> [%carried199_1, %body199], [%v220, %body203]
  %c204 = icmp slt i64 %index203, %n20
  br i1 %c204, label %body203, label %done203
body203:
  %i205 = mul nsw i64 %index203, 3
  %i206 = add nsw i64 %i201, %i205
  %i207 = mul nsw i64 %index203, 5
  %i208 = add nsw i64 %i202, %i207
  %p209 = getelementptr inbounds float, ptr %p198, i64 %i208
  %v210 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p209, i32 1, <4 x i1> %m186, <4 x float> zeroinitializer)
  %p211 = getelementptr inbounds float, ptr %p189, i64 %i206
  %v212 = load float, ptr %p211, align 4
  %v213 = insertelement <4 x float> poison, float %v212, i64 0
  %v214 = shufflevector <4 x float> %v213, <4 x float> poison, <4 x i32> zeroinitializer
  %v215 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v214, <4 x float> %v210, <4 x float> %carried203_0)
  %p216 = getelementptr inbounds float, ptr %p211, i64 1
  %v217 = load float, ptr %p216, align 4
  %v218 = insertelement <4 x float> poison, float %v217, i64 0
  %v219 = shufflevector <4 x float> %v218, <4 x float> poison, <4 x i32> zeroinitializer
  %v220 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v219, <4 x float> %v210, <4 x float> %carried203_1)
  %i221 = add nsw i64 %index203, 1
  br label %loop203
done203:
  %i222 = add nsw i64 %index199, 1
  br label %loop199
done199:
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried199_0, ptr %p193, i32 1, <4 x i1> %m186)
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried199_1, ptr %p195, i32 1, <4 x i1> %m186)
  %i223 = add nsw i64 %index187, 2
  br label %loop187
done187:
  br label %loop224
loop224:
  %index224 = phi i64 [%i101, %done187], [%i252, %done233]
  %c225 = icmp slt i64 %index224, %i54
  br i1 %c225, label %body224, label %done224
body224:
  %p226 = getelementptr inbounds float, ptr %p168, i64 %index224
  %i227 = mul nsw i64 %index224, %n22
  %p228 = getelementptr inbounds float, ptr %p68, i64 %i227
  %i229 = sub nsw i64 %i166, %index162
  %p230 = getelementptr inbounds float, ptr %p228, i64 %index176
  %v231 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p230, i32 1, <4 x i1> %m186, <4 x float> zeroinitializer)
  %p232 = getelementptr inbounds float, ptr %p170, i64 %index176
  br label %loop233
loop233:
  %index233 = phi i64 [%index171, %body224], [%i251, %done237]
  %carried233_0 = phi <4 x float> [%v231, %body224], [%carried237_0, %done237]
  %c234 = icmp slt i64 %index233, %i175
  br i1 %c234, label %body233, label %done233
body233:
  %i235 = mul nsw i64 %index233, %n10
  %i236 = mul nsw i64 %index233, %n14
  br label %loop237
loop237:
  %index237 = phi i64 [0, %body233], [%i250, %body237]
  %carried237_0 = phi <4 x float> [%carried233_0, %body233], [%v249, %body237]
  %c238 = icmp slt i64 %index237, %n20
  br i1 %c238, label %body237, label %done237
body237:
  %i239 = mul nsw i64 %index237, 3
  %i240 = add nsw i64 %i235, %i239
  %i241 = mul nsw i64 %index237, 5
  %i242 = add nsw i64 %i236, %i241
  %p243 = getelementptr inbounds float, ptr %p232, i64 %i242
  %v244 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p243, i32 1, <4 x i1> %m186, <4 x float> zeroinitializer)
  %p245 = getelementptr inbounds float, ptr %p226, i64 %i240
  %v246 = load float, ptr %p245, align 4
  %v247 = insertelement <4 x float> poison, float %v246, i64 0
  %v248 = shufflevector <4 x float> %v247, <4 x float> poison, <4 x i32> zeroinitializer
  %v249 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v248, <4 x float> %v244, <4 x float> %carried237_0)
  %i250 = add nsw i64 %index237, 1
  br label %loop237
done237:
  %i251 = add nsw i64 %index233, 1
  br label %loop233
done233:
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried233_0, ptr %p230, i32 1, <4 x i1> %m186)
  %i252 = add nsw i64 %index224, 1
  br label %loop224
done224:
  %i253 = add nsw i64 %index176, 4
  br label %loop176
done176:
  %i254 = add nsw i64 %index171, %n40
  br label %loop171
done171:
  %i255 = add nsw i64 %index162, 1
  br label %loop162
done162:
  %i256 = add nsw i64 %index43, 1
  br label %loop43
done43:
  ret void
}
