declare <16 x float> @llvm.masked.load.v16f32.p0(ptr, i32, <16 x i1>, <16 x float>)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x i32> @llvm.masked.load.v16i32.p0(ptr, i32, <16 x i1>, <16 x i32>)
declare void @llvm.masked.store.v16f32.p0(<16 x float>, ptr, i32, <16 x i1>)
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
  %v65 = getelementptr inbounds i64, ptr %arguments, i64 32
  %n66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %arguments, i64 33
  %n68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %arguments, i64 34
  %n70 = load i64, ptr %v69, align 8
  %p71 = getelementptr inbounds i8, ptr %scratch, i64 1024
  br label %loop72
loop72:
  %index72 = phi i64 [0, %entry], [%i75, %loop72]
  %i73 = mul nsw i64 %index72, 64
  %p74 = getelementptr inbounds i8, ptr %p71, i64 %i73
  store <16 x float> zeroinitializer, ptr %p74, align 4
  %i75 = add nsw i64 %index72, 1
  %c76 = icmp slt i64 %i75, 16
  br i1 %c76, label %loop72, label %done72
done72:
  br label %loop77
loop77:
  %index77 = phi i64 [0, %done72], [%i81, %loop77]
  %p78 = getelementptr inbounds i8, ptr %p71, i64 1024
  %i79 = mul nsw i64 %index77, 64
  %p80 = getelementptr inbounds i8, ptr %p78, i64 %i79
  store <16 x float> zeroinitializer, ptr %p80, align 4
  %i81 = add nsw i64 %index77, 1
  %c82 = icmp slt i64 %i81, 16
  br i1 %c82, label %loop77, label %done77
done77:
  br label %loop83
loop83:
  %index83 = phi i64 [0, %done77], [%i87, %loop83]
  %p84 = getelementptr inbounds i8, ptr %p71, i64 2048
  %i85 = mul nsw i64 %index83, 64
  %p86 = getelementptr inbounds i8, ptr %p84, i64 %i85
  store <16 x float> zeroinitializer, ptr %p86, align 4
  %i87 = add nsw i64 %index83, 1
  %c88 = icmp slt i64 %i87, 16
  br i1 %c88, label %loop83, label %done83
done83:
  br label %loop89
loop89:
  %index89 = phi i64 [0, %done83], [%i93, %loop89]
  %p90 = getelementptr inbounds i8, ptr %p71, i64 3072
  %i91 = mul nsw i64 %index89, 64
  %p92 = getelementptr inbounds i8, ptr %p90, i64 %i91
  store <16 x float> zeroinitializer, ptr %p92, align 4
  %i93 = add nsw i64 %index89, 1
  %c94 = icmp slt i64 %i93, 16
  br i1 %c94, label %loop89, label %done89
done89:
  br label %loop95
loop95:
  %index95 = phi i64 [0, %done89], [%i99, %loop95]
  %p96 = getelementptr inbounds i8, ptr %p71, i64 4096
  %i97 = mul nsw i64 %index95, 64
  %p98 = getelementptr inbounds i8, ptr %p96, i64 %i97
  store <16 x float> zeroinitializer, ptr %p98, align 4
  %i99 = add nsw i64 %index95, 1
  %c100 = icmp slt i64 %i99, 16
  br i1 %c100, label %loop95, label %done95
done95:
  br label %loop101
loop101:
  %index101 = phi i64 [0, %done95], [%i105, %loop101]
  %p102 = getelementptr inbounds i8, ptr %p71, i64 5120
  %i103 = mul nsw i64 %index101, 64
  %p104 = getelementptr inbounds i8, ptr %p102, i64 %i103
  store <16 x float> zeroinitializer, ptr %p104, align 4
  %i105 = add nsw i64 %index101, 1
  %c106 = icmp slt i64 %i105, 16
  br i1 %c106, label %loop101, label %done101
done101:
  br label %loop107
loop107:
  %index107 = phi i64 [0, %done101], [%i111, %loop107]
  %p108 = getelementptr inbounds i8, ptr %p71, i64 6144
  %i109 = mul nsw i64 %index107, 64
  %p110 = getelementptr inbounds i8, ptr %p108, i64 %i109
  store <16 x float> zeroinitializer, ptr %p110, align 4
  %i111 = add nsw i64 %index107, 1
  %c112 = icmp slt i64 %i111, 16
  br i1 %c112, label %loop107, label %done107
done107:
  br label %loop113
loop113:
  %index113 = phi i64 [0, %done107], [%i117, %loop113]
  %p114 = getelementptr inbounds i8, ptr %p71, i64 7168
  %i115 = mul nsw i64 %index113, 64
  %p116 = getelementptr inbounds i8, ptr %p114, i64 %i115
  store <16 x float> zeroinitializer, ptr %p116, align 4
  %i117 = add nsw i64 %index113, 1
  %c118 = icmp slt i64 %i117, 16
  br i1 %c118, label %loop113, label %done113
done113:
  %i119 = mul nsw i64 %n30, %n26
  %i120 = add nsw i64 %n32, 15
  %i121 = udiv i64 %i120, 16
  br label %loop122
loop122:
  %index122 = phi i64 [%first, %done113], [%i314, %done210]
  %c123 = icmp slt i64 %index122, %last
  br i1 %c123, label %body122, label %done122
body122:
  %i124 = mul nsw i64 %i121, %n52
  %i125 = udiv i64 %index122, %i124
  %i126 = mul nsw i64 %i125, %n52
  %i127 = urem i64 %index122, %i124
  %i128 = sub nsw i64 %i119, %i126
  %c129 = icmp slt i64 %n52, %i128
  %i130 = select i1 %c129, i64 %n52, i64 %i128
  %i131 = udiv i64 %i127, %i130
  %i132 = urem i64 %i127, %i130
  %i133 = add nsw i64 %i126, %i132
  %i134 = udiv i64 %i133, %n26
  %i135 = urem i64 %i133, %n26
  %i136 = mul nsw i64 %i131, 16
  %i137 = sub nsw i64 %i135, %n44
  %i138 = sub nsw i64 0, %i137
  %c139 = icmp sgt i64 0, %i138
  %i140 = select i1 %c139, i64 0, i64 %i138
  %i141 = sub nsw i64 %n34, %i137
  %c142 = icmp slt i64 %n38, %i141
  %i143 = select i1 %c142, i64 %n38, i64 %i141
  %i144 = mul nsw i64 %i134, %n18
  %i145 = mul nsw i64 %i137, %n20
  %i146 = add nsw i64 %i144, %i145
  %i147 = sub nsw i64 0, %n46
  %i148 = mul nsw i64 %i147, 32
  %p149 = getelementptr inbounds bfloat, ptr %p2, i64 %i146
  %p150 = getelementptr inbounds bfloat, ptr %p149, i64 %i148
  %i151 = mul nsw i64 %i134, %n22
  %i152 = mul nsw i64 %i135, %n24
  %i153 = add nsw i64 %i151, %i152
  %i154 = sub nsw i64 %n28, 2
  %i155 = sub nsw i64 %n32, %i136
  %c156 = icmp sgt i64 %i155, 0
  %i157 = select i1 %c156, i64 %i155, i64 0
  %c158 = icmp slt i64 %i157, 16
  %i159 = select i1 %c158, i64 %i157, i64 16
  %v160 = trunc i64 %i159 to i32
  %v161 = insertelement <16 x i32> poison, i32 %v160, i64 0
  %v162 = shufflevector <16 x i32> %v161, <16 x i32> poison, <16 x i32> zeroinitializer
  %m163 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %v162
  %p164 = getelementptr inbounds float, ptr %p6, i64 %i136
  %v165 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr %p164, i32 1, <16 x i1> %m163, <16 x float> zeroinitializer)
  %i166 = mul nsw i64 %n48, %n38
  %i167 = mul nsw i64 %i131, %i166
  %p168 = getelementptr inbounds float, ptr %p4, i64 %i167
  %c169 = icmp slt i64 %i140, %n38
  %i170 = select i1 %c169, i64 %i140, i64 %n38
  %c171 = icmp sgt i64 %i143, %i170
  %i172 = select i1 %c171, i64 %i143, i64 %i170
  %i173 = udiv i64 %n48, 16
  %i174 = mul nsw i64 %i170, %i173
  br label %loop175
loop175:
  %index175 = phi i64 [0, %body122], [%i190, %body175]
  %carried175_0 = phi <16 x float> [%v165, %body122], [%v189, %body175]
  %c176 = icmp slt i64 %index175, %i174
  br i1 %c176, label %body175, label %done175
body175:
  %i177 = mul nsw i64 %index175, 16
  %p178 = getelementptr inbounds float, ptr %p168, i64 %i177
  %v179 = load <16 x i32>, ptr %p178, align 4
  %v180 = shl <16 x i32> zeroinitializer, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %v181 = and <16 x i32> zeroinitializer, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v182 = bitcast <16 x i32> %v180 to <16 x float>
  %v183 = bitcast <16 x i32> %v181 to <16 x float>
  %v184 = shl <16 x i32> %v179, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %v185 = and <16 x i32> %v179, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v186 = bitcast <16 x i32> %v184 to <16 x float>
  %v187 = bitcast <16 x i32> %v185 to <16 x float>
  %v188 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v183, <16 x float> %v187, <16 x float> %carried175_0)
  %v189 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v182, <16 x float> %v186, <16 x float> %v188)
  %i190 = add nsw i64 %index175, 1
  br label %loop175
done175:
  %i191 = udiv i64 %n48, 16
  %i192 = mul nsw i64 %i172, %i191
  %i193 = mul nsw i64 %n38, %i191
  br label %loop194
loop194:
  %index194 = phi i64 [%i192, %done175], [%i209, %body194]
  %carried194_0 = phi <16 x float> [%carried175_0, %done175], [%v208, %body194]
  %c195 = icmp slt i64 %index194, %i193
  br i1 %c195, label %body194, label %done194
body194:
  %i196 = mul nsw i64 %index194, 16
  %p197 = getelementptr inbounds float, ptr %p168, i64 %i196
  %v198 = load <16 x i32>, ptr %p197, align 4
  %v199 = shl <16 x i32> zeroinitializer, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %v200 = and <16 x i32> zeroinitializer, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v201 = bitcast <16 x i32> %v199 to <16 x float>
  %v202 = bitcast <16 x i32> %v200 to <16 x float>
  %v203 = shl <16 x i32> %v198, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %v204 = and <16 x i32> %v198, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v205 = bitcast <16 x i32> %v203 to <16 x float>
  %v206 = bitcast <16 x i32> %v204 to <16 x float>
  %v207 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v202, <16 x float> %v206, <16 x float> %carried194_0)
  %v208 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v201, <16 x float> %v205, <16 x float> %v207)
  %i209 = add nsw i64 %index194, 1
  br label %loop194
done194:
  br label %loop210
loop210:
  %index210 = phi i64 [0, %done194], [%i313, %done290]
  %c211 = icmp slt i64 %index210, %n28
  br i1 %c211, label %body210, label %done210
body210:
  %c212 = icmp slt i64 %index210, %i154
  %i213 = select i1 %c212, i64 %index210, i64 %i154
  br label %loop214
loop214:
  %index214 = phi i64 [0, %body210], [%i217, %loop214]
  %i215 = mul nsw i64 %index214, 64
  %p216 = getelementptr inbounds i8, ptr %p71, i64 %i215
  store <16 x float> zeroinitializer, ptr %p216, align 4
  %i217 = add nsw i64 %index214, 1
  %c218 = icmp slt i64 %i217, 16
  br i1 %c218, label %loop214, label %done214
done214:
  %i219 = mul nsw i64 %i213, 32
  %p220 = getelementptr inbounds bfloat, ptr %p150, i64 %i219
  %i221 = mul nsw i64 %n48, %n38
  %i222 = mul nsw i64 %i131, %i221
  %p223 = getelementptr inbounds float, ptr %p4, i64 %i222
  br label %loop224
loop224:
  %index224 = phi i64 [%i140, %done214], [%i289, %done230]
  %c225 = icmp slt i64 %index224, %i143
  br i1 %c225, label %body224, label %done224
body224:
  %i226 = mul nsw i64 %index224, %n20
  %i227 = mul nsw i64 %index224, %n48
  %i228 = mul nsw i64 %n40, %n42
  %i229 = udiv i64 %i228, 8
  br label %loop230
loop230:
  %index230 = phi i64 [0, %body224], [%i288, %done256]
  %c231 = icmp slt i64 %index230, %i229
  br i1 %c231, label %body230, label %done230
body230:
  %i232 = mul nsw i64 %index230, 8
  %i233 = add nsw i64 %i226, %i232
  %i234 = mul nsw i64 %index230, 64
  %i235 = add nsw i64 %i227, %i234
  %p236 = getelementptr inbounds bfloat, ptr %p220, i64 %i233
  br label %loop237
loop237:
  %index237 = phi i64 [0, %body230], [%i244, %loop237]
  %i238 = mul nsw i64 %index237, 64
  %p239 = getelementptr inbounds i8, ptr %p236, i64 %i238
  %p240 = getelementptr inbounds i8, ptr %p71, i64 1024
  %i241 = mul nsw i64 %index237, 64
  %p242 = getelementptr inbounds i8, ptr %p240, i64 %i241
  %v243 = call <16 x i32> @llvm.masked.load.v16i32.p0(ptr %p239, i32 1, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <16 x i32> zeroinitializer)
  store <16 x i32> %v243, ptr %p242, align 1
  %i244 = add nsw i64 %index237, 1
  %c245 = icmp slt i64 %i244, 2
  br i1 %c245, label %loop237, label %done237
done237:
  %p246 = getelementptr inbounds float, ptr %p223, i64 %i235
  br label %loop247
loop247:
  %index247 = phi i64 [0, %done237], [%i254, %loop247]
  %i248 = mul nsw i64 %index247, 64
  %p249 = getelementptr inbounds i8, ptr %p246, i64 %i248
  %p250 = getelementptr inbounds i8, ptr %p71, i64 2048
  %i251 = mul nsw i64 %index247, 64
  %p252 = getelementptr inbounds i8, ptr %p250, i64 %i251
  %v253 = load <16 x i32>, ptr %p249, align 1
  store <16 x i32> %v253, ptr %p252, align 1
  %i254 = add nsw i64 %index247, 1
  %c255 = icmp slt i64 %i254, 4
  br i1 %c255, label %loop247, label %done247
done247:
  br label %loop256
loop256:
  %index256 = phi i64 [0, %done247], [%i286, %done259]
  %i257 = mul nsw i64 %index256, 64
  %p258 = getelementptr inbounds i8, ptr %p71, i64 %i257
  br label %loop259
loop259:
  %index259 = phi i64 [0, %loop256], [%i281, %loop259]
  %carried259_0 = phi <16 x float> [zeroinitializer, %loop256], [%v279, %loop259]
  %carried259_1 = phi <16 x float> [zeroinitializer, %loop256], [%v280, %loop259]
  %p260 = getelementptr inbounds i8, ptr %p71, i64 1024
  %i261 = mul nsw i64 %index256, 64
  %p262 = getelementptr inbounds i8, ptr %p260, i64 %i261
  %p263 = getelementptr inbounds i32, ptr %p262, i64 %index259
  %v264 = load i32, ptr %p263, align 4
  %v265 = insertelement <16 x i32> poison, i32 %v264, i64 0
  %v266 = shufflevector <16 x i32> %v265, <16 x i32> poison, <16 x i32> zeroinitializer
  %v267 = shl <16 x i32> %v266, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %v268 = and <16 x i32> %v266, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v269 = bitcast <16 x i32> %v267 to <16 x float>
  %v270 = bitcast <16 x i32> %v268 to <16 x float>
  %p271 = getelementptr inbounds i8, ptr %p71, i64 2048
  %i272 = mul nsw i64 %index259, 64
  %p273 = getelementptr inbounds i8, ptr %p271, i64 %i272
  %v274 = load <16 x i32>, ptr %p273, align 4
  %v275 = shl <16 x i32> %v274, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %v276 = and <16 x i32> %v274, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %v277 = bitcast <16 x i32> %v275 to <16 x float>
  %v278 = bitcast <16 x i32> %v276 to <16 x float>
  %v279 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v269, <16 x float> %v277, <16 x float> %carried259_0)
  %v280 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v270, <16 x float> %v278, <16 x float> %carried259_1)
  %i281 = add nsw i64 %index259, 1
  %c282 = icmp slt i64 %i281, 4
  br i1 %c282, label %loop259, label %done259
done259:
  %v283 = load <16 x float>, ptr %p258, align 4
  %v284 = fadd <16 x float> %v279, %v280
  %v285 = fadd <16 x float> %v283, %v284
  store <16 x float> %v285, ptr %p258, align 4
  %i286 = add nsw i64 %index256, 1
  %c287 = icmp slt i64 %i286, 2
  br i1 %c287, label %loop256, label %done256
done256:
  %i288 = add nsw i64 %index230, 1
  br label %loop230
done230:
  %i289 = add nsw i64 %index224, 1
  br label %loop224
done224:
  br label %loop290
loop290:
  %index290 = phi i64 [0, %done224], [%i296, %loop290]
  %i291 = mul nsw i64 %index290, 64
  %p292 = getelementptr inbounds i8, ptr %scratch, i64 %i291
  %i293 = mul nsw i64 %index290, 64
  %p294 = getelementptr inbounds i8, ptr %p71, i64 %i293
  %v295 = load <16 x i32>, ptr %p294, align 1
  store <16 x i32> %v295, ptr %p292, align 1
  %i296 = add nsw i64 %index290, 1
  %c297 = icmp slt i64 %i296, 2
  br i1 %c297, label %loop290, label %done290
done290:
  %v298 = load <16 x float>, ptr %scratch, align 4
  %v299 = fadd <16 x float> %v298, %carried194_0
  %p300 = getelementptr inbounds float, ptr %scratch, i64 16
  %v301 = load <16 x float>, ptr %p300, align 4
  %v302 = fadd <16 x float> %v301, %carried194_0
  %i303 = mul nsw i64 %i213, 16
  %i304 = add nsw i64 %i153, %i303
  %i305 = add nsw i64 %i304, %i136
  %m306 = fcmp ogt <16 x float> zeroinitializer, %v299
  %v307 = select <16 x i1> %m306, <16 x float> zeroinitializer, <16 x float> %v299
  %p308 = getelementptr inbounds float, ptr %p8, i64 %i305
  call void @llvm.masked.store.v16f32.p0(<16 x float> %v307, ptr %p308, i32 1, <16 x i1> %m163)
  %m309 = fcmp ogt <16 x float> zeroinitializer, %v302
  %v310 = select <16 x i1> %m309, <16 x float> zeroinitializer, <16 x float> %v302
  %p311 = getelementptr inbounds float, ptr %p8, i64 %i305
  %p312 = getelementptr inbounds float, ptr %p311, i64 16
  call void @llvm.masked.store.v16f32.p0(<16 x float> %v310, ptr %p312, i32 1, <16 x i1> %m163)
  %i313 = add nsw i64 %index210, 2
  br label %loop210
done210:
  %i314 = add nsw i64 %index122, 1
  br label %loop122
done122:
  ret void
}
