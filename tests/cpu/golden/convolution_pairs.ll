declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.x86.avx512bf16.dpbf16ps.128(<4 x float>, <8 x bfloat>, <8 x bfloat>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare void @llvm.masked.store.v4bf16.p0(<4 x bfloat>, ptr, i32, <4 x i1>)
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
  %v47 = getelementptr inbounds i64, ptr %arguments, i64 23
  %n48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %arguments, i64 24
  %n50 = load i64, ptr %v49, align 8
  %i51 = mul nsw i64 %n28, %n24
  %i52 = add nsw i64 %n30, 3
  %i53 = udiv i64 %i52, 4
  br label %loop54
loop54:
  %index54 = phi i64 [%first, %entry], [%i206, %done128]
  %c55 = icmp slt i64 %index54, %last
  br i1 %c55, label %body54, label %done54
body54:
  %i56 = mul nsw i64 %i53, %n50
  %i57 = udiv i64 %index54, %i56
  %i58 = mul nsw i64 %i57, %n50
  %i59 = urem i64 %index54, %i56
  %i60 = sub nsw i64 %i51, %i58
  %c61 = icmp slt i64 %n50, %i60
  %i62 = select i1 %c61, i64 %n50, i64 %i60
  %i63 = udiv i64 %i59, %i62
  %i64 = urem i64 %i59, %i62
  %i65 = add nsw i64 %i58, %i64
  %i66 = udiv i64 %i65, %n24
  %i67 = urem i64 %i65, %n24
  %i68 = mul nsw i64 %i63, 4
  %i69 = sub nsw i64 %i67, %n42
  %i70 = sub nsw i64 0, %i69
  %c71 = icmp sgt i64 0, %i70
  %i72 = select i1 %c71, i64 0, i64 %i70
  %i73 = sub nsw i64 %n32, %i69
  %c74 = icmp slt i64 %n36, %i73
  %i75 = select i1 %c74, i64 %n36, i64 %i73
  %i76 = mul nsw i64 %i66, %n16
  %i77 = mul nsw i64 %i69, %n18
  %i78 = add nsw i64 %i76, %i77
  %i79 = sub nsw i64 0, %n44
  %i80 = mul nsw i64 %i79, 3
  %p81 = getelementptr inbounds bfloat, ptr %p2, i64 %i78
  %p82 = getelementptr inbounds bfloat, ptr %p81, i64 %i80
  %i83 = mul nsw i64 %i66, %n20
  %i84 = mul nsw i64 %i67, %n22
  %i85 = add nsw i64 %i83, %i84
  %i86 = sub nsw i64 %n26, 2
  %i87 = sub nsw i64 %n30, %i68
  %c88 = icmp sgt i64 %i87, 0
  %i89 = select i1 %c88, i64 %i87, i64 0
  %c90 = icmp slt i64 %i89, 4
  %i91 = select i1 %c90, i64 %i89, i64 4
  %v92 = trunc i64 %i91 to i32
  %v93 = insertelement <4 x i32> poison, i32 %v92, i64 0
  %v94 = shufflevector <4 x i32> %v93, <4 x i32> poison, <4 x i32> zeroinitializer
  %m95 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v94
  %p96 = getelementptr inbounds float, ptr %p6, i64 %i68
  %v97 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p96, i32 1, <4 x i1> %m95, <4 x float> zeroinitializer)
  %i98 = mul nsw i64 %n46, %n36
  %i99 = mul nsw i64 %i63, %i98
  %p100 = getelementptr inbounds float, ptr %p4, i64 %i99
  %c101 = icmp slt i64 %i72, %n36
  %i102 = select i1 %c101, i64 %i72, i64 %n36
  %c103 = icmp sgt i64 %i75, %i102
  %i104 = select i1 %c103, i64 %i75, i64 %i102
  %i105 = udiv i64 %n46, 4
  %i106 = mul nsw i64 %i102, %i105
  br label %loop107
loop107:
  %index107 = phi i64 [0, %body54], [%i115, %body107]
  %carried107_0 = phi <4 x float> [%v97, %body54], [%v114, %body107]
  %c108 = icmp slt i64 %index107, %i106
  br i1 %c108, label %body107, label %done107
body107:
  %i109 = mul nsw i64 %index107, 4
  %p110 = getelementptr inbounds float, ptr %p100, i64 %i109
  %v111 = load <4 x i32>, ptr %p110, align 4
  %v112 = bitcast <4 x i32> zeroinitializer to <8 x bfloat>
  %v113 = bitcast <4 x i32> %v111 to <8 x bfloat>
  %v114 = call <4 x float> @llvm.x86.avx512bf16.dpbf16ps.128(<4 x float> %carried107_0, <8 x bfloat> %v112, <8 x bfloat> %v113)
  %i115 = add nsw i64 %index107, 1
  br label %loop107
done107:
  %i116 = udiv i64 %n46, 4
  %i117 = mul nsw i64 %i104, %i116
  %i118 = mul nsw i64 %n36, %i116
  br label %loop119
loop119:
  %index119 = phi i64 [%i117, %done107], [%i127, %body119]
  %carried119_0 = phi <4 x float> [%carried107_0, %done107], [%v126, %body119]
  %c120 = icmp slt i64 %index119, %i118
  br i1 %c120, label %body119, label %done119
body119:
  %i121 = mul nsw i64 %index119, 4
  %p122 = getelementptr inbounds float, ptr %p100, i64 %i121
  %v123 = load <4 x i32>, ptr %p122, align 4
  %v124 = bitcast <4 x i32> zeroinitializer to <8 x bfloat>
  %v125 = bitcast <4 x i32> %v123 to <8 x bfloat>
  %v126 = call <4 x float> @llvm.x86.avx512bf16.dpbf16ps.128(<4 x float> %carried119_0, <8 x bfloat> %v124, <8 x bfloat> %v125)
  %i127 = add nsw i64 %index119, 1
  br label %loop119
done119:
  br label %loop128
loop128:
  %index128 = phi i64 [0, %done119], [%i205, %done144]
  %c129 = icmp slt i64 %index128, %n26
  br i1 %c129, label %body128, label %done128
body128:
  %c130 = icmp slt i64 %index128, %i86
  %i131 = select i1 %c130, i64 %index128, i64 %i86
  %i132 = mul nsw i64 %i131, 3
  %p133 = getelementptr inbounds bfloat, ptr %p82, i64 %i132
  %i134 = mul nsw i64 %n46, %n36
  %i135 = mul nsw i64 %i63, %i134
  %p136 = getelementptr inbounds float, ptr %p4, i64 %i135
  %i137 = mul nsw i64 %n38, %n40
  %i138 = udiv i64 %i137, 2
  %i139 = mul nsw i64 %i131, 5
  %i140 = add nsw i64 %i85, %i139
  %i141 = add nsw i64 %i140, %i68
  %p142 = getelementptr inbounds bfloat, ptr %p8, i64 %i141
  call void @llvm.prefetch.p0(ptr %p142, i32 1, i32 3, i32 1)
  %p143 = getelementptr inbounds bfloat, ptr %p142, i64 5
  call void @llvm.prefetch.p0(ptr %p143, i32 1, i32 3, i32 1)
  br label %loop144
loop144:
  %index144 = phi i64 [%i72, %body128], [%i195, %done148]
  %carried144_0 = phi <4 x float> [%carried119_0, %body128], [%v186, %done148]
  %carried144_1 = phi <4 x float> [%carried119_0, %body128], [%v194, %done148]
  %c145 = icmp slt i64 %index144, %i75
  br i1 %c145, label %body144, label %done144
body144:
  %i146 = mul nsw i64 %index144, %n18
  %i147 = mul nsw i64 %index144, %n46
  br label %loop148
loop148:
  %index148 = phi i64 [0, %body144], [%i171, %body148]
  %carried148_0 = phi <4 x float> [%carried144_0, %body144], [%v163, %body148]
  %carried148_1 = phi <4 x float> [%carried144_1, %body144], [%v170, %body148]
  %c149 = icmp slt i64 %index148, %i138
  br i1 %c149, label %body148, label %done148
body148:
  %i150 = mul nsw i64 %index148, 2
  %i151 = add nsw i64 %i146, %i150
  %i152 = mul nsw i64 %index148, 4
  %i153 = add nsw i64 %i147, %i152
  %p154 = getelementptr inbounds float, ptr %p136, i64 %i153
  %p155 = getelementptr inbounds float, ptr %p154, i64 64
  call void @llvm.prefetch.p0(ptr %p155, i32 0, i32 3, i32 1)
  %v156 = load <4 x i32>, ptr %p154, align 4
  %p157 = getelementptr inbounds bfloat, ptr %p133, i64 %i151
  %v158 = load i32, ptr %p157, align 2
  %v159 = insertelement <4 x i32> poison, i32 %v158, i64 0
  %v160 = shufflevector <4 x i32> %v159, <4 x i32> poison, <4 x i32> zeroinitializer
  %v161 = bitcast <4 x i32> %v160 to <8 x bfloat>
  %v162 = bitcast <4 x i32> %v156 to <8 x bfloat>
  %v163 = call <4 x float> @llvm.x86.avx512bf16.dpbf16ps.128(<4 x float> %carried148_0, <8 x bfloat> %v161, <8 x bfloat> %v162)
  %p164 = getelementptr inbounds bfloat, ptr %p157, i64 3
  %v165 = load i32, ptr %p164, align 2
  %v166 = insertelement <4 x i32> poison, i32 %v165, i64 0
  %v167 = shufflevector <4 x i32> %v166, <4 x i32> poison, <4 x i32> zeroinitializer
  %v168 = bitcast <4 x i32> %v167 to <8 x bfloat>
  %v169 = bitcast <4 x i32> %v156 to <8 x bfloat>
  %v170 = call <4 x float> @llvm.x86.avx512bf16.dpbf16ps.128(<4 x float> %carried148_1, <8 x bfloat> %v168, <8 x bfloat> %v169)
  %i171 = add nsw i64 %index148, 1
  br label %loop148
done148:
  %i172 = mul nsw i64 %i138, 2
  %i173 = add nsw i64 %i146, %i172
  %i174 = mul nsw i64 %i138, 4
  %i175 = add nsw i64 %i147, %i174
  %p176 = getelementptr inbounds float, ptr %p136, i64 %i175
  %p177 = getelementptr inbounds float, ptr %p176, i64 64
  call void @llvm.prefetch.p0(ptr %p177, i32 0, i32 3, i32 1)
  %v178 = load <4 x i32>, ptr %p176, align 4
  %p179 = getelementptr inbounds bfloat, ptr %p133, i64 %i173
  %v180 = load i16, ptr %p179, align 2
  %v181 = zext i16 %v180 to i32
  %v182 = insertelement <4 x i32> poison, i32 %v181, i64 0
  %v183 = shufflevector <4 x i32> %v182, <4 x i32> poison, <4 x i32> zeroinitializer
  %v184 = bitcast <4 x i32> %v183 to <8 x bfloat>
  %v185 = bitcast <4 x i32> %v178 to <8 x bfloat>
  %v186 = call <4 x float> @llvm.x86.avx512bf16.dpbf16ps.128(<4 x float> %carried148_0, <8 x bfloat> %v184, <8 x bfloat> %v185)
  %p187 = getelementptr inbounds bfloat, ptr %p179, i64 3
  %v188 = load i16, ptr %p187, align 2
  %v189 = zext i16 %v188 to i32
  %v190 = insertelement <4 x i32> poison, i32 %v189, i64 0
  %v191 = shufflevector <4 x i32> %v190, <4 x i32> poison, <4 x i32> zeroinitializer
  %v192 = bitcast <4 x i32> %v191 to <8 x bfloat>
  %v193 = bitcast <4 x i32> %v178 to <8 x bfloat>
  %v194 = call <4 x float> @llvm.x86.avx512bf16.dpbf16ps.128(<4 x float> %carried148_1, <8 x bfloat> %v192, <8 x bfloat> %v193)
  %i195 = add nsw i64 %index144, 1
  br label %loop144
done144:
  %m196 = fcmp ogt <4 x float> zeroinitializer, %carried144_0
  %v197 = select <4 x i1> %m196, <4 x float> zeroinitializer, <4 x float> %carried144_0
  %p198 = getelementptr inbounds bfloat, ptr %p8, i64 %i141
  %v199 = fptrunc <4 x float> %v197 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v199, ptr %p198, i32 1, <4 x i1> %m95)
  %m200 = fcmp ogt <4 x float> zeroinitializer, %carried144_1
  %v201 = select <4 x i1> %m200, <4 x float> zeroinitializer, <4 x float> %carried144_1
  %p202 = getelementptr inbounds bfloat, ptr %p8, i64 %i141
  %p203 = getelementptr inbounds bfloat, ptr %p202, i64 5
  %v204 = fptrunc <4 x float> %v201 to <4 x bfloat>
  call void @llvm.masked.store.v4bf16.p0(<4 x bfloat> %v204, ptr %p203, i32 1, <4 x i1> %m95)
  %i205 = add nsw i64 %index128, 2
  br label %loop128
done128:
  %i206 = add nsw i64 %index54, 1
  br label %loop54
done54:
  ret void
}
