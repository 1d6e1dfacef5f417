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
  br label %loop41
loop41:
  %index41 = phi i64 [%first, %entry], [%i252, %done160]
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
  %i98 = udiv i64 %i52, 2
  %i99 = mul nsw i64 %i98, 2
  %c100 = icmp slt i64 %i81, %n18
  %i101 = select i1 %c100, i64 %i81, i64 %n18
  %c102 = icmp sgt i64 %i86, %i101
  %i103 = select i1 %c102, i64 %i86, i64 %i101
  %i104 = add nsw i64 %i101, %n18
  %c105 = icmp slt i64 %i103, %i104
  br i1 %c105, label %then106, label %after106
then106:
  br label %loop107
loop107:
  %index107 = phi i64 [0, %then106], [%i159, %done153]
  %c108 = icmp slt i64 %index107, %n22
  br i1 %c108, label %body107, label %done107
body107:
  %i109 = sub nsw i64 %n22, %index107
  %c110 = icmp sgt i64 %i109, 0
  %i111 = select i1 %c110, i64 %i109, i64 0
  %c112 = icmp slt i64 %i111, 4
  %i113 = select i1 %c112, i64 %i111, i64 4
  %v114 = trunc i64 %i113 to i32
  %v115 = insertelement <4 x i32> poison, i32 %v114, i64 0
  %v116 = shufflevector <4 x i32> %v115, <4 x i32> poison, <4 x i32> zeroinitializer
  %m117 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v116
  %p118 = getelementptr inbounds float, ptr %p4, i64 %index107
  br label %loop119
loop119:
  %index119 = phi i64 [%i87, %body107], [%i135, %done122]
  %carried119_0 = phi <4 x float> [zeroinitializer, %body107], [%carried122_0, %done122]
  %c120 = icmp slt i64 %index119, %i90
  br i1 %c120, label %body119, label %done119
body119:
  %i121 = mul nsw i64 %index119, %n12
  br label %loop122
loop122:
  %index122 = phi i64 [0, %body119], [%i134, %done126]
  %carried122_0 = phi <4 x float> [%carried119_0, %body119], [%carried126_0, %done126]
  %c123 = icmp slt i64 %index122, %i101
  br i1 %c123, label %body122, label %done122
body122:
  %i124 = mul nsw i64 %index122, %n14
  %i125 = add nsw i64 %i121, %i124
  br label %loop126
loop126:
  %index126 = phi i64 [0, %body122], [%i133, %body126]
  %carried126_0 = phi <4 x float> [%carried122_0, %body122], [%v132, %body126]
  %c127 = icmp slt i64 %index126, %n20
  br i1 %c127, label %body126, label %done126
body126:
  %i128 = mul nsw i64 %index126, 5
  %i129 = add nsw i64 %i125, %i128
  %p130 = getelementptr inbounds float, ptr %p118, i64 %i129
  %v131 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p130, i32 1, <4 x i1> %m117, <4 x float> zeroinitializer)
  %v132 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v131, <4 x float> %carried126_0)
  %i133 = add nsw i64 %index126, 1
  br label %loop126
done126:
  %i134 = add nsw i64 %index122, 1
  br label %loop122
done122:
  %i135 = add nsw i64 %index119, 1
  br label %loop119
done119:
  br label %loop136
loop136:
  %index136 = phi i64 [%i87, %done119], [%i152, %done139]
  %carried136_0 = phi <4 x float> [%carried119_0, %done119], [%carried139_0, %done139]
  %c137 = icmp slt i64 %index136, %i90
  br i1 %c137, label %body136, label %done136
body136:
  %i138 = mul nsw i64 %index136, %n12
  br label %loop139
loop139:
  %index139 = phi i64 [%i103, %body136], [%i151, %done143]
  %carried139_0 = phi <4 x float> [%carried136_0, %body136], [%carried143_0, %done143]
  %c140 = icmp slt i64 %index139, %n18
  br i1 %c140, label %body139, label %done139
body139:
  %i141 = mul nsw i64 %index139, %n14
  %i142 = add nsw i64 %i138, %i141
  br label %loop143
loop143:
  %index143 = phi i64 [0, %body139], [%i150, %body143]
  %carried143_0 = phi <4 x float> [%carried139_0, %body139], [%v149, %body143]
  %c144 = icmp slt i64 %index143, %n20
  br i1 %c144, label %body143, label %done143
body143:
  %i145 = mul nsw i64 %index143, 5
  %i146 = add nsw i64 %i142, %i145
  %p147 = getelementptr inbounds float, ptr %p118, i64 %i146
  %v148 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p147, i32 1, <4 x i1> %m117, <4 x float> zeroinitializer)
  %v149 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v148, <4 x float> %carried143_0)
  %i150 = add nsw i64 %index143, 1
  br label %loop143
done143:
  %i151 = add nsw i64 %index139, 1
  br label %loop139
done139:
  %i152 = add nsw i64 %index136, 1
  br label %loop136
done136:
  br label %loop153
loop153:
  %index153 = phi i64 [0, %done136], [%i158, %body153]
  %c154 = icmp slt i64 %index153, %i52
  br i1 %c154, label %body153, label %done153
body153:
  %i155 = mul nsw i64 %index153, %n22
  %p156 = getelementptr inbounds float, ptr %p66, i64 %i155
  %p157 = getelementptr inbounds float, ptr %p156, i64 %index107
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried136_0, ptr %p157, i32 1, <4 x i1> %m117)
  %i158 = add nsw i64 %index153, 1
  br label %loop153
done153:
  %i159 = add nsw i64 %index107, 4
  br label %loop107
done107:
  br label %after106
after106:
  br label %loop160
loop160:
  %index160 = phi i64 [%i87, %after106], [%i251, %done167]
  %c161 = icmp slt i64 %index160, %i90
  br i1 %c161, label %body160, label %done160
body160:
  %i162 = add nsw i64 %index160, 1
  %i163 = mul nsw i64 %index160, %n8
  %p164 = getelementptr inbounds float, ptr %p97, i64 %i163
  %i165 = mul nsw i64 %index160, %n12
  %p166 = getelementptr inbounds float, ptr %p4, i64 %i165
  br label %loop167
loop167:
  %index167 = phi i64 [%i81, %body160], [%i250, %done172]
  %c168 = icmp slt i64 %index167, %i86
  br i1 %c168, label %body167, label %done167
body167:
  %i169 = add nsw i64 %index167, %n38
  %c170 = icmp slt i64 %i169, %i86
  %i171 = select i1 %c170, i64 %i169, i64 %i86
  br label %loop172
loop172:
  %index172 = phi i64 [0, %body167], [%i249, %done220]
  %c173 = icmp slt i64 %index172, %n22
  br i1 %c173, label %body172, label %done172
body172:
  %i174 = sub nsw i64 %n22, %index172
  %c175 = icmp sgt i64 %i174, 0
  %i176 = select i1 %c175, i64 %i174, i64 0
  %c177 = icmp slt i64 %i176, 4
  %i178 = select i1 %c177, i64 %i176, i64 4
  %v179 = trunc i64 %i178 to i32
  %v180 = insertelement <4 x i32> poison, i32 %v179, i64 0
  %v181 = shufflevector <4 x i32> %v180, <4 x i32> poison, <4 x i32> zeroinitializer
  %m182 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v181
  br label %loop183
loop183:
  %index183 = phi i64 [0, %body172], [%i219, %done195]
  %c184 = icmp slt i64 %index183, %i99
  br i1 %c184, label %body183, label %done183
body183:
  %p185 = getelementptr inbounds float, ptr %p164, i64 %index183
  %i186 = mul nsw i64 %index183, %n22
  %p187 = getelementptr inbounds float, ptr %p66, i64 %i186
  %i188 = sub nsw i64 %i162, %index160
  %p189 = getelementptr inbounds float, ptr %p187, i64 %index172
  %p190 = getelementptr inbounds float, ptr %p187, i64 %n22
  %p191 = getelementptr inbounds float, ptr %p190, i64 %index172
  %v192 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p189, i32 1, <4 x i1> %m182, <4 x float> zeroinitializer)
  %v193 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p191, i32 1, <4 x i1> %m182, <4 x float> zeroinitializer)
  %p194 = getelementptr inbounds float, ptr %p166, i64 %index172
  br label %loop195
loop195:
  %index195 = phi i64 [%index167, %body183], [%i218, %done199]
  %carried195_0 = phi <4 x float> [%v192, %body183], [%carried199_0, %done199]
  %carried195_1 = phi <4 x float> [%v193, %body183], [%carried199_1, %done199]
  %c196 = icmp slt i64 %index195, %i171
  br i1 %c196, label %body195, label %done195
body195:
  %i197 = mul nsw i64 %index195, %n10
  %i198 = mul nsw i64 %index195, %n14
  br label %loop199
loop199:
  %index199 = phi i64 [0, %body195], [%i217, %body199]
  %carried199_0 = phi <4 x float> [%carried195_0, %body195], [%v211, %body199]
  %carried199_1 = phi <4 x float> [%carried195_1, %body195], [%v216, %body199]
  %c200 = icmp slt i64 %index199, %n20
  br i1 %c200, label %body199, label %done199
body199:
  %i201 = mul nsw i64 %index199, 3
  %i202 = add nsw i64 %i197, %i201
  %i203 = mul nsw i64 %index199, 5
  %i204 = add nsw i64 %i198, %i203
  %p205 = getelementptr inbounds float, ptr %p194, i64 %i204
  %v206 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p205, i32 1, <4 x i1> %m182, <4 x float> zeroinitializer)
  %p207 = getelementptr inbounds float, ptr %p185, i64 %i202
  %v208 = load float, ptr %p207, align 4
  %v209 = insertelement <4 x float> poison, float %v208, i64 0
  %v210 = shufflevector <4 x float> %v209, <4 x float> poison, <4 x i32> zeroinitializer
  %v211 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v210, <4 x float> %v206, <4 x float> %carried199_0)
  %p212 = getelementptr inbounds float, ptr %p207, i64 1
  %v213 = load float, ptr %p212, align 4
  %v214 = insertelement <4 x float> poison, float %v213, i64 0
  %v215 = shufflevector <4 x float> %v214, <4 x float> poison, <4 x i32> zeroinitializer
  %v216 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v215, <4 x float> %v206, <4 x float> %carried199_1)
  %i217 = add nsw i64 %index199, 1
  br label %loop199
done199:
  %i218 = add nsw i64 %index195, 1
  br label %loop195
done195:
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried195_0, ptr %p189, i32 1, <4 x i1> %m182)
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried195_1, ptr %p191, i32 1, <4 x i1> %m182)
  %i219 = add nsw i64 %index183, 2
  br label %loop183
done183:
  br label %loop220
loop220:
  %index220 = phi i64 [%i99, %done183], [%i248, %done229]
  %c221 = icmp slt i64 %index220, %i52
  br i1 %c221, label %body220, label %done220
body220:
  %p222 = getelementptr inbounds float, ptr %p164, i64 %index220
  %i223 = mul nsw i64 %index220, %n22
  %p224 = getelementptr inbounds float, ptr %p66, i64 %i223
  %i225 = sub nsw i64 %i162, %index160
  %p226 = getelementptr inbounds float, ptr %p224, i64 %index172
  %v227 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p226, i32 1, <4 x i1> %m182, <4 x float> zeroinitializer)
  %p228 = getelementptr inbounds float, ptr %p166, i64 %index172
  br label %loop229
loop229:
  %index229 = phi i64 [%index167, %body220], [%i247, %done233]
  %carried229_0 = phi <4 x float> [%v227, %body220], [%carried233_0, %done233]
  %c230 = icmp slt i64 %index229, %i171
  br i1 %c230, label %body229, label %done229
body229:
  %i231 = mul nsw i64 %index229, %n10
  %i232 = mul nsw i64 %index229, %n14
  br label %loop233
loop233:
  %index233 = phi i64 [0, %body229], [%i246, %body233]
  %carried233_0 = phi <4 x float> [%carried229_0, %body229], [%v245, %body233]
  %c234 = icmp slt i64 %index233, %n20
  br i1 %c234, label %body233, label %done233
body233:
  %i235 = mul nsw i64 %index233, 3
  %i236 = add nsw i64 %i231, %i235
  %i237 = mul nsw i64 %index233, 5
  %i238 = add nsw i64 %i232, %i237
  %p239 = getelementptr inbounds float, ptr %p228, i64 %i238
  %v240 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p239, i32 1, <4 x i1> %m182, <4 x float> zeroinitializer)
  %p241 = getelementptr inbounds float, ptr %p222, i64 %i236
  %v242 = load float, ptr %p241, align 4
  %v243 = insertelement <4 x float> poison, float %v242, i64 0
  %v244 = shufflevector <4 x float> %v243, <4 x float> poison, <4 x i32> zeroinitializer
  %v245 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v244, <4 x float> %v240, <4 x float> %carried233_0)
  %i246 = add nsw i64 %index233, 1
  br label %loop233
done233:
  %i247 = add nsw i64 %index229, 1
  br label %loop229
done229:
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried229_0, ptr %p226, i32 1, <4 x i1> %m182)
  %i248 = add nsw i64 %index220, 1
  br label %loop220
done220:
  %i249 = add nsw i64 %index172, 4
  br label %loop172
done172:
  %i250 = add nsw i64 %index167, %n38
  br label %loop167
done167:
  %i251 = add nsw i64 %index160, 1
  br label %loop160
done160:
  %i252 = add nsw i64 %index41, 1
  br label %loop41
done41:
  ret void
}
