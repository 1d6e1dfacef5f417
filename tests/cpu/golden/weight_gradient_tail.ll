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
  %v41 = getelementptr inbounds i64, ptr %arguments, i64 20
  %n42 = load i64, ptr %v41, align 8
  br label %loop43
loop43:
  %index43 = phi i64 [%first, %entry], [%i225, %done164]
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
  %c100 = icmp slt i64 %i83, %n18
  %i101 = select i1 %c100, i64 %i83, i64 %n18
  %c102 = icmp sgt i64 %i88, %i101
  %i103 = select i1 %c102, i64 %i88, i64 %i101
  %i104 = add nsw i64 %i101, %n18
  %c105 = icmp slt i64 %i103, %i104
  br i1 %c105, label %then106, label %after106
then106:
  br label %loop107
loop107:
  %index107 = phi i64 [0, %then106], [%i163, %done157]
  %c108 = icmp slt i64 %index107, %n22
  br i1 %c108, label %body107, label %done107
body107:
  %i109 = sub nsw i64 %n22, 4
  %c110 = icmp slt i64 %index107, %i109
  %i111 = select i1 %c110, i64 %index107, i64 %i109
  %i112 = sub nsw i64 %index107, %i111
  %c113 = icmp sgt i64 %i112, 0
  %i114 = select i1 %c113, i64 %i112, i64 0
  %c115 = icmp slt i64 %i114, 4
  %i116 = select i1 %c115, i64 %i114, i64 4
  %v117 = trunc i64 %i116 to i32
  %v118 = insertelement <4 x i32> poison, i32 %v117, i64 0
  %v119 = shufflevector <4 x i32> %v118, <4 x i32> poison, <4 x i32> zeroinitializer
  %m120 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v119
  %m121 = xor <4 x i1> %m120, <i1 true, i1 true, i1 true, i1 true>
  %p122 = getelementptr inbounds float, ptr %p4, i64 %i111
  br label %loop123
loop123:
  %index123 = phi i64 [%i89, %body107], [%i139, %done126]
  %carried123_0 = phi <4 x float> [zeroinitializer, %body107], [%carried126_0, %done126]
  %c124 = icmp slt i64 %index123, %i92
  br i1 %c124, label %body123, label %done123
body123:
  %i125 = mul nsw i64 %index123, %n12
  br label %loop126
loop126:
  %index126 = phi i64 [0, %body123], [%i138, %done130]
  %carried126_0 = phi <4 x float> [%carried123_0, %body123], [%carried130_0, %done130]
  %c127 = icmp slt i64 %index126, %i101
  br i1 %c127, label %body126, label %done126
body126:
  %i128 = mul nsw i64 %index126, %n14
  %i129 = add nsw i64 %i125, %i128
  br label %loop130
loop130:
  %index130 = phi i64 [0, %body126], [%i137, %body130]
  %carried130_0 = phi <4 x float> [%carried126_0, %body126], [%v136, %body130]
  %c131 = icmp slt i64 %index130, %n20
  br i1 %c131, label %body130, label %done130
body130:
  %i132 = mul nsw i64 %index130, 5
  %i133 = add nsw i64 %i129, %i132
  %p134 = getelementptr inbounds float, ptr %p122, i64 %i133
  %v135 = load <4 x float>, ptr %p134, align 4
  %v136 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v135, <4 x float> %carried130_0)
  %i137 = add nsw i64 %index130, 1
  br label %loop130
done130:
  %i138 = add nsw i64 %index126, 1
  br label %loop126
done126:
  %i139 = add nsw i64 %index123, 1
  br label %loop123
done123:
  br label %loop140
loop140:
  %index140 = phi i64 [%i89, %done123], [%i156, %done143]
  %carried140_0 = phi <4 x float> [%carried123_0, %done123], [%carried143_0, %done143]
  %c141 = icmp slt i64 %index140, %i92
  br i1 %c141, label %body140, label %done140
body140:
  %i142 = mul nsw i64 %index140, %n12
  br label %loop143
loop143:
  %index143 = phi i64 [%i103, %body140], [%i155, %done147]
  %carried143_0 = phi <4 x float> [%carried140_0, %body140], [%carried147_0, %done147]
  %c144 = icmp slt i64 %index143, %n18
  br i1 %c144, label %body143, label %done143
body143:
  %i145 = mul nsw i64 %index143, %n14
  %i146 = add nsw i64 %i142, %i145
  br label %loop147
loop147:
  %index147 = phi i64 [0, %body143], [%i154, %body147]
  %carried147_0 = phi <4 x float> [%carried143_0, %body143], [%v153, %body147]
  %c148 = icmp slt i64 %index147, %n20
  br i1 %c148, label %body147, label %done147
body147:
  %i149 = mul nsw i64 %index147, 5
  %i150 = add nsw i64 %i146, %i149
  %p151 = getelementptr inbounds float, ptr %p122, i64 %i150
  %v152 = load <4 x float>, ptr %p151, align 4
  %v153 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> zeroinitializer, <4 x float> %v152, <4 x float> %carried147_0)
  %i154 = add nsw i64 %index147, 1
  br label %loop147
done147:
  %i155 = add nsw i64 %index143, 1
  br label %loop143
done143:
  %i156 = add nsw i64 %index140, 1
  br label %loop140
done140:
  br label %loop157
loop157:
  %index157 = phi i64 [0, %done140], [%i162, %body157]
  %c158 = icmp slt i64 %index157, %i54
  br i1 %c158, label %body157, label %done157
body157:
  %i159 = mul nsw i64 %index157, %n22
  %p160 = getelementptr inbounds float, ptr %p68, i64 %i159
  %p161 = getelementptr inbounds float, ptr %p160, i64 %i111
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried140_0, ptr %p161, i32 1, <4 x i1> %m121)
  %i162 = add nsw i64 %index157, 1
  br label %loop157
done157:
  %i163 = add nsw i64 %index107, 4
  br label %loop107
done107:
  br label %after106
after106:
  br label %loop164
loop164:
  %index164 = phi i64 [%i89, %after106], [%i224, %done173]
  %c165 = icmp slt i64 %index164, %i92
  br i1 %c165, label %body164, label %done164
body164:
  %i166 = add nsw i64 %index164, 1
  %c167 = icmp slt i64 %i166, %i92
  %i168 = select i1 %c167, i64 %i166, i64 %i92
  %i169 = mul nsw i64 %index164, %n8
  %p170 = getelementptr inbounds float, ptr %p99, i64 %i169
  %i171 = mul nsw i64 %index164, %n12
  %p172 = getelementptr inbounds float, ptr %p4, i64 %i171
  br label %loop173
loop173:
  %index173 = phi i64 [%i83, %body164], [%i223, %done178]
  %c174 = icmp slt i64 %index173, %i88
  br i1 %c174, label %body173, label %done173
body173:
  %i175 = add nsw i64 %index173, %n40
  %c176 = icmp slt i64 %i175, %i88
  %i177 = select i1 %c176, i64 %i175, i64 %i88
  br label %loop178
loop178:
  %index178 = phi i64 [0, %body173], [%i222, %done193]
  %c179 = icmp slt i64 %index178, %n22
  br i1 %c179, label %body178, label %done178
body178:
  %i180 = sub nsw i64 %n22, 4
  %c181 = icmp slt i64 %index178, %i180
  %i182 = select i1 %c181, i64 %index178, i64 %i180
  %i183 = sub nsw i64 %index178, %i182
  %c184 = icmp sgt i64 %i183, 0
  %i185 = select i1 %c184, i64 %i183, i64 0
  %c186 = icmp slt i64 %i185, 4
  %i187 = select i1 %c186, i64 %i185, i64 4
  %v188 = trunc i64 %i187 to i32
  %v189 = insertelement <4 x i32> poison, i32 %v188, i64 0
  %v190 = shufflevector <4 x i32> %v189, <4 x i32> poison, <4 x i32> zeroinitializer
  %m191 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v190
  %m192 = xor <4 x i1> %m191, <i1 true, i1 true, i1 true, i1 true>
  br label %loop193
loop193:
  %index193 = phi i64 [0, %body178], [%i221, %done202]
  %c194 = icmp slt i64 %index193, %i54
  br i1 %c194, label %body193, label %done193
body193:
  %p195 = getelementptr inbounds float, ptr %p170, i64 %index193
  %i196 = mul nsw i64 %index193, %n22
  %p197 = getelementptr inbounds float, ptr %p68, i64 %i196
  %i198 = sub nsw i64 %i168, %index164
  %p199 = getelementptr inbounds float, ptr %p197, i64 %i182
  %v200 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p199, i32 1, <4 x i1> %m192, <4 x float> zeroinitializer)
  %p201 = getelementptr inbounds float, ptr %p172, i64 %i182
  br label %loop202
loop202:
  %index202 = phi i64 [%index173, %body193], [%i220, %done206]
  %carried202_0 = phi <4 x float> [%v200, %body193], [%carried206_0, %done206]
  %c203 = icmp slt i64 %index202, %i177
  br i1 %c203, label %body202, label %done202
body202:
  %i204 = mul nsw i64 %index202, %n10
  %i205 = mul nsw i64 %index202, %n14
  br label %loop206
loop206:
  %index206 = phi i64 [0, %body202], [%i219, %body206]
  %carried206_0 = phi <4 x float> [%carried202_0, %body202], [%v218, %body206]
  %c207 = icmp slt i64 %index206, %n20
  br i1 %c207, label %body206, label %done206
body206:
  %i208 = mul nsw i64 %index206, 3
  %i209 = add nsw i64 %i204, %i208
  %i210 = mul nsw i64 %index206, 5
  %i211 = add nsw i64 %i205, %i210
  %p212 = getelementptr inbounds float, ptr %p201, i64 %i211
  %v213 = load <4 x float>, ptr %p212, align 4
  %p214 = getelementptr inbounds float, ptr %p195, i64 %i209
  %v215 = load float, ptr %p214, align 4
  %v216 = insertelement <4 x float> poison, float %v215, i64 0
  %v217 = shufflevector <4 x float> %v216, <4 x float> poison, <4 x i32> zeroinitializer
  %v218 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v217, <4 x float> %v213, <4 x float> %carried206_0)
  %i219 = add nsw i64 %index206, 1
  br label %loop206
done206:
  %i220 = add nsw i64 %index202, 1
  br label %loop202
done202:
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried202_0, ptr %p199, i32 1, <4 x i1> %m192)
  %i221 = add nsw i64 %index193, 1
  br label %loop193
done193:
  %i222 = add nsw i64 %index178, 4
  br label %loop178
done178:
  %i223 = add nsw i64 %index173, %n40
  br label %loop173
done173:
  %i224 = add nsw i64 %index164, 1
  br label %loop164
done164:
  %i225 = add nsw i64 %index43, 1
  br label %loop43
done43:
  ret void
}
