declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare void @llvm.masked.store.v4f32.p0(<4 x float>, ptr, i32, <4 x i1>)
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
  br label %loop41
loop41:
  %index41 = phi i64 [%first, %entry], [%i221, %done162]
  %c42 = icmp slt i64 %index41, %last
  br i1 %c42, label %body41, label %done41
body41:
  %i43 = mul nsw i64 %n28, %n30
  %i44 = sub nsw i64 %n40, 1
  %i45 = add nsw i64 %n24, %i44
  %i46 = udiv i64 %i45, %n40
  %i47 = udiv i64 %index41, %i46
  %i48 = urem i64 %index41, %i46
  %i49 = mul nsw i64 %i48, %n40
  %i50 = sub nsw i64 %n24, %i49
  %c51 = icmp slt i64 %n40, %i50
  %i52 = select i1 %c51, i64 %n40, i64 %i50
  %i53 = udiv i64 %i47, %i43
  %i54 = urem i64 %i47, %i43
  %i55 = udiv i64 %i54, %n30
  %i56 = urem i64 %i54, %n30
  %i57 = mul nsw i64 %n24, %n22
  %i58 = mul nsw i64 %n24, %n22
  %i59 = mul nsw i64 %n28, %n30
  %i60 = mul nsw i64 %i59, %i58
  %i61 = mul nsw i64 %i53, %i60
  %i62 = mul nsw i64 %i54, %i57
  %i63 = mul nsw i64 %i49, %n22
  %p64 = getelementptr inbounds float, ptr %p6, i64 %i61
  %p65 = getelementptr inbounds float, ptr %p64, i64 %i62
  %p66 = getelementptr inbounds float, ptr %p65, i64 %i63
  %i67 = mul nsw i64 %i52, %n22
  %i68 = udiv i64 %i67, 4
  %i69 = mul nsw i64 %i68, 4
  br label %loop70
loop70:
  %index70 = phi i64 [0, %body41], [%i73, %body70]
  %c71 = icmp slt i64 %index70, %i69
  br i1 %c71, label %body70, label %done70
body70:
  %p72 = getelementptr inbounds float, ptr %p66, i64 %index70
  store <4 x float> zeroinitializer, ptr %p72, align 4
  %i73 = add nsw i64 %index70, 4
  br label %loop70
done70:
  br label %loop74
loop74:
  %index74 = phi i64 [%i69, %done70], [%i77, %body74]
  %c75 = icmp slt i64 %index74, %i67
  br i1 %c75, label %body74, label %done74
body74:
  %p76 = getelementptr inbounds float, ptr %p66, i64 %index74
  store float 0.0, ptr %p76, align 4
  %i77 = add nsw i64 %index74, 1
  br label %loop74
done74:
  %i78 = sub nsw i64 %i55, %n32
  %i79 = sub nsw i64 0, %i78
  %c80 = icmp sgt i64 0, %i79
  %i81 = select i1 %c80, i64 0, i64 %i79
  %i82 = sub nsw i64 %n26, %i78
  %c83 = icmp sgt i64 0, %i82
  %i84 = select i1 %c83, i64 0, i64 %i82
  %c85 = icmp slt i64 %i84, %n18
  %i86 = select i1 %c85, i64 %i84, i64 %n18
  %i87 = mul nsw i64 %i53, %n36
  %i88 = add nsw i64 %i87, %n36
  %c89 = icmp slt i64 %i88, %n16
  %i90 = select i1 %c89, i64 %i88, i64 %n16
  %i91 = sub nsw i64 %i55, %n32
  %i92 = sub nsw i64 %i56, %n34
  %i93 = mul nsw i64 %i91, %n10
  %i94 = mul nsw i64 %i92, 3
  %p95 = getelementptr inbounds float, ptr %p2, i64 %i93
  %p96 = getelementptr inbounds float, ptr %p95, i64 %i94
  %p97 = getelementptr inbounds float, ptr %p96, i64 %i49
  %c98 = icmp slt i64 %i81, %n18
  %i99 = select i1 %c98, i64 %i81, i64 %n18
  %c100 = icmp sgt i64 %i86, %i99
  %i101 = select i1 %c100, i64 %i86, i64 %i99
  %i102 = add nsw i64 %i99, %n18
  %c103 = icmp slt i64 %i101, %i102
  br i1 %c103, label %then104, label %after104
then104:
  br label %loop105
loop105:
  %index105 = phi i64 [0, %then104], [%i161, %done155]
  %c106 = icmp slt i64 %index105, %n22
  br i1 %c106, label %body105, label %done105
body105:
  %i107 = sub nsw i64 %n22, 4
  %c108 = icmp slt i64 %index105, %i107
  %i109 = select i1 %c108, i64 %index105, i64 %i107
  %i110 = sub nsw i64 %index105, %i109
  %c111 = icmp sgt i64 %i110, 0
  %i112 = select i1 %c111, i64 %i110, i64 0
  %c113 = icmp slt i64 %i112, 4
  %i114 = select i1 %c113, i64 %i112, i64 4
  %v115 = trunc i64 %i114 to i32
  %v116 = insertelement <4 x i32> poison, i32 %v115, i64 0
  %v117 = shufflevector <4 x i32> %v116, <4 x i32> poison, <4 x i32> zeroinitializer
  %m118 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v117
  %m119 = xor <4 x i1> %m118, <i1 true, i1 true, i1 true, i1 true>
  %p120 = getelementptr inbounds float, ptr %p4, i64 %i109
  br label %loop121
loop121:
  %index121 = phi i64 [%i87, %body105], [%i137, %done124]
  %carried121_0 = phi <4 x float> [zeroinitializer, %body105], [%carried124_0, %done124]
  %c122 = icmp slt i64 %index121, %i90
  br i1 %c122, label %body121, label %done121
body121:
  %i123 = mul nsw i64 %index121, %n12
  br label %loop124
loop124:
  %index124 = phi i64 [0, %body121], [%i136, %done128]
  %carried124_0 = phi <4 x float> [%carried121_0, %body121], [%carried128_0, %done128]
  %c125 = icmp slt i64 %index124, %i99
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
  %v133 = load <4 x float>, ptr %p132, align 4
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
  %index138 = phi i64 [%i87, %done121], [%i154, %done141]
  %carried138_0 = phi <4 x float> [%carried121_0, %done121], [%carried141_0, %done141]
  %c139 = icmp slt i64 %index138, %i90
  br i1 %c139, label %body138, label %done138
body138:
  %i140 = mul nsw i64 %index138, %n12
  br label %loop141
loop141:
  %index141 = phi i64 [%i101, %body138], [%i153, %done145]
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
  %v150 = load <4 x float>, ptr %p149, align 4
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
  %c156 = icmp slt i64 %index155, %i52
  br i1 %c156, label %body155, label %done155
body155:
  %i157 = mul nsw i64 %index155, %n22
  %p158 = getelementptr inbounds float, ptr %p66, i64 %i157
  %p159 = getelementptr inbounds float, ptr %p158, i64 %i109
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried138_0, ptr %p159, i32 1, <4 x i1> %m119)
  %i160 = add nsw i64 %index155, 1
  br label %loop155
done155:
  %i161 = add nsw i64 %index105, 4
  br label %loop105
done105:
  br label %after104
after104:
  br label %loop162
loop162:
  %index162 = phi i64 [%i87, %after104], [%i220, %done169]
  %c163 = icmp slt i64 %index162, %i90
  br i1 %c163, label %body162, label %done162
body162:
  %i164 = add nsw i64 %index162, 1
  %i165 = mul nsw i64 %index162, %n8
  %p166 = getelementptr inbounds float, ptr %p97, i64 %i165
  %i167 = mul nsw i64 %index162, %n12
  %p168 = getelementptr inbounds float, ptr %p4, i64 %i167
  br label %loop169
loop169:
  %index169 = phi i64 [%i81, %body162], [%i219, %done174]
  %c170 = icmp slt i64 %index169, %i86
  br i1 %c170, label %body169, label %done169
body169:
  %i171 = add nsw i64 %index169, %n38
  %c172 = icmp slt i64 %i171, %i86
  %i173 = select i1 %c172, i64 %i171, i64 %i86
  br label %loop174
loop174:
  %index174 = phi i64 [0, %body169], [%i218, %done189]
  %c175 = icmp slt i64 %index174, %n22
  br i1 %c175, label %body174, label %done174
body174:
  %i176 = sub nsw i64 %n22, 4
  %c177 = icmp slt i64 %index174, %i176
  %i178 = select i1 %c177, i64 %index174, i64 %i176
  %i179 = sub nsw i64 %index174, %i178
  %c180 = icmp sgt i64 %i179, 0
  %i181 = select i1 %c180, i64 %i179, i64 0
  %c182 = icmp slt i64 %i181, 4
  %i183 = select i1 %c182, i64 %i181, i64 4
  %v184 = trunc i64 %i183 to i32
  %v185 = insertelement <4 x i32> poison, i32 %v184, i64 0
  %v186 = shufflevector <4 x i32> %v185, <4 x i32> poison, <4 x i32> zeroinitializer
  %m187 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v186
  %m188 = xor <4 x i1> %m187, <i1 true, i1 true, i1 true, i1 true>
  br label %loop189
loop189:
  %index189 = phi i64 [0, %body174], [%i217, %done198]
  %c190 = icmp slt i64 %index189, %i52
  br i1 %c190, label %body189, label %done189
body189:
  %p191 = getelementptr inbounds float, ptr %p166, i64 %index189
  %i192 = mul nsw i64 %index189, %n22
  %p193 = getelementptr inbounds float, ptr %p66, i64 %i192
  %i194 = sub nsw i64 %i164, %index162
  %p195 = getelementptr inbounds float, ptr %p193, i64 %i178
  %v196 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p195, i32 1, <4 x i1> %m188, <4 x float> zeroinitializer)
  %p197 = getelementptr inbounds float, ptr %p168, i64 %i178
  br label %loop198
loop198:
  %index198 = phi i64 [%index169, %body189], [%i216, %done202]
  %carried198_0 = phi <4 x float> [%v196, %body189], [%carried202_0, %done202]
  %c199 = icmp slt i64 %index198, %i173
  br i1 %c199, label %body198, label %done198
body198:
  %i200 = mul nsw i64 %index198, %n10
  %i201 = mul nsw i64 %index198, %n14
  br label %loop202
loop202:
  %index202 = phi i64 [0, %body198], [%i215, %body202]
  %carried202_0 = phi <4 x float> [%carried198_0, %body198], [%v214, %body202]
  %c203 = icmp slt i64 %index202, %n20
  br i1 %c203, label %body202, label %done202
body202:
  %i204 = mul nsw i64 %index202, 3
  %i205 = add nsw i64 %i200, %i204
  %i206 = mul nsw i64 %index202, 5
  %i207 = add nsw i64 %i201, %i206
  %p208 = getelementptr inbounds float, ptr %p197, i64 %i207
  %v209 = load <4 x float>, ptr %p208, align 4
  %p210 = getelementptr inbounds float, ptr %p191, i64 %i205
  %v211 = load float, ptr %p210, align 4
  %v212 = insertelement <4 x float> poison, float %v211, i64 0
  %v213 = shufflevector <4 x float> %v212, <4 x float> poison, <4 x i32> zeroinitializer
  %v214 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v213, <4 x float> %v209, <4 x float> %carried202_0)
  %i215 = add nsw i64 %index202, 1
  br label %loop202
done202:
  %i216 = add nsw i64 %index198, 1
  br label %loop198
done198:
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried198_0, ptr %p195, i32 1, <4 x i1> %m188)
  %i217 = add nsw i64 %index189, 1
  br label %loop189
done189:
  %i218 = add nsw i64 %index174, 4
  br label %loop174
done174:
  %i219 = add nsw i64 %index169, %n38
  br label %loop169
done169:
  %i220 = add nsw i64 %index162, 1
  br label %loop162
done162:
  %i221 = add nsw i64 %index41, 1
  br label %loop41
done41:
  ret void
}
