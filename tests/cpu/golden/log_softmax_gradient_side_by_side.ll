declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
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
  %v43 = getelementptr inbounds i64, ptr %arguments, i64 21
  %n44 = load i64, ptr %v43, align 8
  br label %loop45
loop45:
  %index45 = phi i64 [%first, %entry], [%i191, %after133]
  %c46 = icmp slt i64 %index45, %last
  br i1 %c46, label %body45, label %done45
body45:
  %i47 = udiv i64 %index45, %n44
  %i48 = urem i64 %index45, %n44
  %i49 = mul nsw i64 %i48, %n42
  %i50 = udiv i64 %i47, %n12
  %i51 = urem i64 %i47, %n12
  %i52 = udiv i64 %i50, %n10
  %i53 = urem i64 %i50, %n10
  %i54 = mul nsw i64 %i52, %n14
  %i55 = mul nsw i64 %i53, %n16
  %i56 = mul nsw i64 %i51, %n18
  %p57 = getelementptr inbounds float, ptr %p2, i64 %i54
  %p58 = getelementptr inbounds float, ptr %p57, i64 %i55
  %p59 = getelementptr inbounds float, ptr %p58, i64 %i56
  %i60 = mul nsw i64 %i52, %n20
  %i61 = mul nsw i64 %i53, %n22
  %i62 = mul nsw i64 %i51, %n24
  %p63 = getelementptr inbounds float, ptr %p4, i64 %i60
  %p64 = getelementptr inbounds float, ptr %p63, i64 %i61
  %p65 = getelementptr inbounds float, ptr %p64, i64 %i62
  %i66 = mul nsw i64 %i52, %n26
  %i67 = mul nsw i64 %i53, %n28
  %i68 = mul nsw i64 %i51, %n30
  %p69 = getelementptr inbounds float, ptr %p6, i64 %i66
  %p70 = getelementptr inbounds float, ptr %p69, i64 %i67
  %p71 = getelementptr inbounds float, ptr %p70, i64 %i68
  %i72 = add nsw i64 %i49, %n42
  %c73 = icmp slt i64 %i72, %n40
  %i74 = select i1 %c73, i64 %i72, i64 %n40
  %i75 = sub nsw i64 %i74, %i49
  %i76 = udiv i64 %i75, 4
  %i77 = mul nsw i64 %i76, 4
  %i78 = add nsw i64 %i49, %i77
  br label %loop79
loop79:
  %index79 = phi i64 [%i49, %body45], [%i130, %done91]
  %c80 = icmp slt i64 %index79, %i78
  br i1 %c80, label %body79, label %done79
body79:
  %p81 = getelementptr inbounds float, ptr %p59, i64 %index79
  %p82 = getelementptr inbounds float, ptr %p65, i64 %index79
  %p83 = getelementptr inbounds float, ptr %p71, i64 %index79
  br label %loop84
loop84:
  %index84 = phi i64 [0, %body79], [%i90, %body84]
  %carried84_0 = phi <4 x float> [zeroinitializer, %body79], [%v89, %body84]
  %c85 = icmp slt i64 %index84, %n38
  br i1 %c85, label %body84, label %done84
body84:
  %i86 = mul nsw i64 %index84, %n32
  %p87 = getelementptr inbounds float, ptr %p81, i64 %i86
  %v88 = load <4 x float>, ptr %p87, align 1
  %v89 = fadd <4 x float> %carried84_0, %v88
  %i90 = add nsw i64 %index84, 1
  br label %loop84
done84:
  br label %loop91
loop91:
  %index91 = phi i64 [0, %done84], [%i129, %body91]
  %c92 = icmp slt i64 %index91, %n38
  br i1 %c92, label %body91, label %done91
body91:
  %i93 = mul nsw i64 %index91, %n32
  %p94 = getelementptr inbounds float, ptr %p81, i64 %i93
  %v95 = load <4 x float>, ptr %p94, align 1
  %i96 = mul nsw i64 %index91, %n34
  %p97 = getelementptr inbounds float, ptr %p82, i64 %i96
  %v98 = load <4 x float>, ptr %p97, align 1
  %m99 = fcmp olt <4 x float> %v98, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v100 = select <4 x i1> %m99, <4 x float> %v98, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m101 = fcmp olt <4 x float> %v100, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v102 = select <4 x i1> %m101, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v100
  %v103 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v102, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v104 = fsub <4 x float> %v103, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v105 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v104, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v102)
  %v106 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v104, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v105)
  %v107 = fmul <4 x float> %v106, %v106
  %v108 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v106, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v109 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v108, <4 x float> %v106, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v110 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v109, <4 x float> %v106, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v111 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v110, <4 x float> %v106, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v112 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v111, <4 x float> %v106, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v113 = fadd <4 x float> %v106, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v114 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v112, <4 x float> %v107, <4 x float> %v113)
  %v115 = bitcast <4 x float> %v103 to <4 x i32>
  %v116 = shl <4 x i32> %v115, <i32 23, i32 23, i32 23, i32 23>
  %v117 = bitcast <4 x float> %v114 to <4 x i32>
  %v118 = add <4 x i32> %v117, %v116
  %v119 = bitcast <4 x i32> %v118 to <4 x float>
  %m120 = fcmp olt <4 x float> %v98, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v121 = select <4 x i1> %m120, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v119
  %v122 = fadd <4 x float> %v98, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %m123 = fcmp ugt <4 x float> %v98, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v124 = select <4 x i1> %m123, <4 x float> %v122, <4 x float> %v121
  %v125 = fmul <4 x float> %v124, %carried84_0
  %v126 = fsub <4 x float> %v95, %v125
  %i127 = mul nsw i64 %index91, %n36
  %p128 = getelementptr inbounds float, ptr %p83, i64 %i127
  store <4 x float> %v126, ptr %p128, align 1
  %i129 = add nsw i64 %index91, 1
  br label %loop91
done91:
  %i130 = add nsw i64 %index79, 4
  br label %loop79
done79:
  %i131 = sub nsw i64 %i74, %i78
  %c132 = icmp sgt i64 %i131, 0
  br i1 %c132, label %then133, label %after133
then133:
  %c134 = icmp sgt i64 %i131, 0
  %i135 = select i1 %c134, i64 %i131, i64 0
  %c136 = icmp slt i64 %i135, 4
  %i137 = select i1 %c136, i64 %i135, i64 4
  %v138 = trunc i64 %i137 to i32
  %v139 = insertelement <4 x i32> poison, i32 %v138, i64 0
  %v140 = shufflevector <4 x i32> %v139, <4 x i32> poison, <4 x i32> zeroinitializer
  %m141 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v140
  %p142 = getelementptr inbounds float, ptr %p59, i64 %i78
  %p143 = getelementptr inbounds float, ptr %p65, i64 %i78
  %p144 = getelementptr inbounds float, ptr %p71, i64 %i78
  br label %loop145
loop145:
  %index145 = phi i64 [0, %then133], [%i151, %body145]
  %carried145_0 = phi <4 x float> [zeroinitializer, %then133], [%v150, %body145]
  %c146 = icmp slt i64 %index145, %n38
  br i1 %c146, label %body145, label %done145
body145:
  %i147 = mul nsw i64 %index145, %n32
  %p148 = getelementptr inbounds float, ptr %p142, i64 %i147
  %v149 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p148, i32 1, <4 x i1> %m141, <4 x float> zeroinitializer)
  %v150 = fadd <4 x float> %carried145_0, %v149
  %i151 = add nsw i64 %index145, 1
  br label %loop145
done145:
  br label %loop152
loop152:
  %index152 = phi i64 [0, %done145], [%i190, %body152]
  %c153 = icmp slt i64 %index152, %n38
  br i1 %c153, label %body152, label %done152
body152:
  %i154 = mul nsw i64 %index152, %n32
  %p155 = getelementptr inbounds float, ptr %p142, i64 %i154
  %v156 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p155, i32 1, <4 x i1> %m141, <4 x float> zeroinitializer)
  %i157 = mul nsw i64 %index152, %n34
  %p158 = getelementptr inbounds float, ptr %p143, i64 %i157
  %v159 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p158, i32 1, <4 x i1> %m141, <4 x float> zeroinitializer)
  %m160 = fcmp olt <4 x float> %v159, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v161 = select <4 x i1> %m160, <4 x float> %v159, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m162 = fcmp olt <4 x float> %v161, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v163 = select <4 x i1> %m162, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v161
  %v164 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v163, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v165 = fsub <4 x float> %v164, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v166 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v165, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v163)
  %v167 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v165, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v166)
  %v168 = fmul <4 x float> %v167, %v167
  %v169 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v167, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v170 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v169, <4 x float> %v167, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v171 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v170, <4 x float> %v167, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v172 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v171, <4 x float> %v167, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v173 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v172, <4 x float> %v167, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v174 = fadd <4 x float> %v167, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v175 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v173, <4 x float> %v168, <4 x float> %v174)
  %v176 = bitcast <4 x float> %v164 to <4 x i32>
  %v177 = shl <4 x i32> %v176, <i32 23, i32 23, i32 23, i32 23>
  %v178 = bitcast <4 x float> %v175 to <4 x i32>
  %v179 = add <4 x i32> %v178, %v177
  %v180 = bitcast <4 x i32> %v179 to <4 x float>
  %m181 = fcmp olt <4 x float> %v159, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v182 = select <4 x i1> %m181, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v180
  %v183 = fadd <4 x float> %v159, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %m184 = fcmp ugt <4 x float> %v159, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v185 = select <4 x i1> %m184, <4 x float> %v183, <4 x float> %v182
  %v186 = fmul <4 x float> %v185, %carried145_0
  %v187 = fsub <4 x float> %v156, %v186
  %i188 = mul nsw i64 %index152, %n36
  %p189 = getelementptr inbounds float, ptr %p144, i64 %i188
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v187, ptr %p189, i32 1, <4 x i1> %m141)
  %i190 = add nsw i64 %index152, 1
  br label %loop152
done152:
  br label %after133
after133:
  %i191 = add nsw i64 %index45, 1
  br label %loop45
done45:
  ret void
}
