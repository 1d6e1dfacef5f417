declare <4 x i16> @llvm.masked.load.v4i16.p0(ptr, i32, <4 x i1>, <4 x i16>)
declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare void @llvm.masked.store.v4i16.p0(<4 x i16>, ptr, i32, <4 x i1>)
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
  %i29 = sub nsw i64 %n14, 1
  %i30 = add nsw i64 %n12, %i29
  %i31 = udiv i64 %i30, %n14
  %i32 = sub nsw i64 %n10, 1
  %i33 = add nsw i64 %n8, %i32
  %i34 = udiv i64 %i33, %n10
  br label %loop35
loop35:
  %index35 = phi i64 [%first, %entry], [%i179, %done66]
  %c36 = icmp slt i64 %index35, %last
  br i1 %c36, label %body35, label %done35
body35:
  %i37 = udiv i64 %index35, %i31
  %i38 = urem i64 %index35, %i31
  %i39 = udiv i64 %i37, %i34
  %i40 = urem i64 %i37, %i34
  %i41 = mul nsw i64 %i40, %n10
  %i42 = mul nsw i64 %i38, %n14
  %i43 = sub nsw i64 %n8, %i41
  %c44 = icmp slt i64 %n10, %i43
  %i45 = select i1 %c44, i64 %n10, i64 %i43
  %i46 = sub nsw i64 %n12, %i42
  %c47 = icmp slt i64 %n14, %i46
  %i48 = select i1 %c47, i64 %n14, i64 %i46
  %i49 = mul nsw i64 %i39, %n16
  %i50 = mul nsw i64 %i41, %n18
  %p51 = getelementptr inbounds bfloat, ptr %p2, i64 %i49
  %p52 = getelementptr inbounds bfloat, ptr %p51, i64 %i50
  %p53 = getelementptr inbounds bfloat, ptr %p52, i64 %i42
  %i54 = mul nsw i64 %i39, %n20
  %i55 = mul nsw i64 %i41, %n22
  %p56 = getelementptr inbounds float, ptr %p4, i64 %i54
  %p57 = getelementptr inbounds float, ptr %p56, i64 %i55
  %p58 = getelementptr inbounds float, ptr %p57, i64 %i42
  %i59 = mul nsw i64 %i39, %n24
  %i60 = mul nsw i64 %i41, %n26
  %p61 = getelementptr inbounds bfloat, ptr %p6, i64 %i59
  %p62 = getelementptr inbounds bfloat, ptr %p61, i64 %i60
  %p63 = getelementptr inbounds bfloat, ptr %p62, i64 %i42
  %i64 = udiv i64 %i48, 4
  %i65 = mul nsw i64 %i64, 4
  br label %loop66
loop66:
  %index66 = phi i64 [0, %body35], [%i178, %after124]
  %c67 = icmp slt i64 %index66, %i45
  br i1 %c67, label %body66, label %done66
body66:
  %i68 = mul nsw i64 %index66, %n18
  %p69 = getelementptr inbounds bfloat, ptr %p53, i64 %i68
  %i70 = mul nsw i64 %index66, %n22
  %p71 = getelementptr inbounds float, ptr %p58, i64 %i70
  %i72 = mul nsw i64 %index66, %n26
  %p73 = getelementptr inbounds bfloat, ptr %p63, i64 %i72
  br label %loop74
loop74:
  %index74 = phi i64 [0, %body66], [%i121, %body74]
  %c75 = icmp slt i64 %index74, %i65
  br i1 %c75, label %body74, label %done74
body74:
  %p76 = getelementptr inbounds bfloat, ptr %p69, i64 %index74
  %v77 = load <4 x i16>, ptr %p76, align 1
  %v78 = zext <4 x i16> %v77 to <4 x i32>
  %v79 = shl <4 x i32> %v78, <i32 16, i32 16, i32 16, i32 16>
  %v80 = bitcast <4 x i32> %v79 to <4 x float>
  %p81 = getelementptr inbounds float, ptr %p71, i64 %index74
  %v82 = load <4 x float>, ptr %p81, align 1
  %v83 = fadd <4 x float> %v80, %v82
  %p84 = getelementptr inbounds bfloat, ptr %p73, i64 %index74
  %v85 = bitcast <4 x float> %v83 to <4 x i32>
  %v86 = lshr <4 x i32> %v85, <i32 16, i32 16, i32 16, i32 16>
  %v87 = and <4 x i32> %v86, <i32 1, i32 1, i32 1, i32 1>
  %v88 = add <4 x i32> %v87, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v89 = add <4 x i32> %v85, %v88
  %v90 = lshr <4 x i32> %v89, <i32 16, i32 16, i32 16, i32 16>
  %v91 = and <4 x i32> %v85, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m92 = icmp eq <4 x i32> %v91, zeroinitializer
  %v93 = and <4 x i32> %v86, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v94 = select <4 x i1> %m92, <4 x i32> %v93, <4 x i32> %v90
  %m95 = fcmp uno <4 x float> %v83, %v83
  %v96 = or <4 x i32> %v86, <i32 64, i32 64, i32 64, i32 64>
  %v97 = select <4 x i1> %m95, <4 x i32> %v96, <4 x i32> %v94
  %v98 = trunc <4 x i32> %v97 to <4 x i16>
  %v99 = zext <4 x i16> %v98 to <4 x i32>
  %v100 = shl <4 x i32> %v99, <i32 16, i32 16, i32 16, i32 16>
  %v101 = bitcast <4 x i32> %v100 to <4 x float>
  %v102 = fsub <4 x float> %v83, %v101
  %v103 = fsub <4 x float> %v101, %v101
  %m104 = fcmp ord <4 x float> %v103, %v103
  %v105 = select <4 x i1> %m104, <4 x float> %v102, <4 x float> zeroinitializer
  %v106 = bitcast <4 x float> %v105 to <4 x i32>
  %v107 = lshr <4 x i32> %v106, <i32 16, i32 16, i32 16, i32 16>
  %v108 = and <4 x i32> %v107, <i32 1, i32 1, i32 1, i32 1>
  %v109 = add <4 x i32> %v108, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v110 = add <4 x i32> %v106, %v109
  %v111 = lshr <4 x i32> %v110, <i32 16, i32 16, i32 16, i32 16>
  %v112 = and <4 x i32> %v106, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m113 = icmp eq <4 x i32> %v112, zeroinitializer
  %v114 = and <4 x i32> %v107, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v115 = select <4 x i1> %m113, <4 x i32> %v114, <4 x i32> %v111
  %m116 = fcmp uno <4 x float> %v105, %v105
  %v117 = or <4 x i32> %v107, <i32 64, i32 64, i32 64, i32 64>
  %v118 = select <4 x i1> %m116, <4 x i32> %v117, <4 x i32> %v115
  %v119 = trunc <4 x i32> %v118 to <4 x i16>
  store <4 x i16> %v98, ptr %p84, align 1
  %p120 = getelementptr inbounds bfloat, ptr %p84, i64 %n28
  store <4 x i16> %v119, ptr %p120, align 1
  %i121 = add nsw i64 %index74, 4
  br label %loop74
done74:
  %i122 = sub nsw i64 %i48, %i65
  %c123 = icmp sgt i64 %i122, 0
  br i1 %c123, label %then124, label %after124
then124:
  %c125 = icmp sgt i64 %i122, 0
  %i126 = select i1 %c125, i64 %i122, i64 0
  %c127 = icmp slt i64 %i126, 4
  %i128 = select i1 %c127, i64 %i126, i64 4
  %v129 = trunc i64 %i128 to i32
  %v130 = insertelement <4 x i32> poison, i32 %v129, i64 0
  %v131 = shufflevector <4 x i32> %v130, <4 x i32> poison, <4 x i32> zeroinitializer
  %m132 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v131
  %p133 = getelementptr inbounds bfloat, ptr %p69, i64 %i65
  %v134 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p133, i32 1, <4 x i1> %m132, <4 x i16> zeroinitializer)
  %v135 = zext <4 x i16> %v134 to <4 x i32>
  %v136 = shl <4 x i32> %v135, <i32 16, i32 16, i32 16, i32 16>
  %v137 = bitcast <4 x i32> %v136 to <4 x float>
  %p138 = getelementptr inbounds float, ptr %p71, i64 %i65
  %v139 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p138, i32 1, <4 x i1> %m132, <4 x float> zeroinitializer)
  %v140 = fadd <4 x float> %v137, %v139
  %p141 = getelementptr inbounds bfloat, ptr %p73, i64 %i65
  %v142 = bitcast <4 x float> %v140 to <4 x i32>
  %v143 = lshr <4 x i32> %v142, <i32 16, i32 16, i32 16, i32 16>
  %v144 = and <4 x i32> %v143, <i32 1, i32 1, i32 1, i32 1>
  %v145 = add <4 x i32> %v144, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v146 = add <4 x i32> %v142, %v145
  %v147 = lshr <4 x i32> %v146, <i32 16, i32 16, i32 16, i32 16>
  %v148 = and <4 x i32> %v142, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m149 = icmp eq <4 x i32> %v148, zeroinitializer
  %v150 = and <4 x i32> %v143, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v151 = select <4 x i1> %m149, <4 x i32> %v150, <4 x i32> %v147
  %m152 = fcmp uno <4 x float> %v140, %v140
  %v153 = or <4 x i32> %v143, <i32 64, i32 64, i32 64, i32 64>
  %v154 = select <4 x i1> %m152, <4 x i32> %v153, <4 x i32> %v151
  %v155 = trunc <4 x i32> %v154 to <4 x i16>
  %v156 = zext <4 x i16> %v155 to <4 x i32>
  %v157 = shl <4 x i32> %v156, <i32 16, i32 16, i32 16, i32 16>
  %v158 = bitcast <4 x i32> %v157 to <4 x float>
  %v159 = fsub <4 x float> %v140, %v158
  %v160 = fsub <4 x float> %v158, %v158
  %m161 = fcmp ord <4 x float> %v160, %v160
  %v162 = select <4 x i1> %m161, <4 x float> %v159, <4 x float> zeroinitializer
  %v163 = bitcast <4 x float> %v162 to <4 x i32>
  %v164 = lshr <4 x i32> %v163, <i32 16, i32 16, i32 16, i32 16>
  %v165 = and <4 x i32> %v164, <i32 1, i32 1, i32 1, i32 1>
  %v166 = add <4 x i32> %v165, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v167 = add <4 x i32> %v163, %v166
  %v168 = lshr <4 x i32> %v167, <i32 16, i32 16, i32 16, i32 16>
  %v169 = and <4 x i32> %v163, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m170 = icmp eq <4 x i32> %v169, zeroinitializer
  %v171 = and <4 x i32> %v164, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v172 = select <4 x i1> %m170, <4 x i32> %v171, <4 x i32> %v168
  %m173 = fcmp uno <4 x float> %v162, %v162
  %v174 = or <4 x i32> %v164, <i32 64, i32 64, i32 64, i32 64>
  %v175 = select <4 x i1> %m173, <4 x i32> %v174, <4 x i32> %v172
  %v176 = trunc <4 x i32> %v175 to <4 x i16>
  call void @llvm.masked.store.v4i16.p0(<4 x i16> %v155, ptr %p141, i32 1, <4 x i1> %m132)
  %p177 = getelementptr inbounds bfloat, ptr %p141, i64 %n28
  call void @llvm.masked.store.v4i16.p0(<4 x i16> %v176, ptr %p177, i32 1, <4 x i1> %m132)
  br label %after124
after124:
  %i178 = add nsw i64 %index66, 1
  br label %loop66
done66:
  %i179 = add nsw i64 %index35, 1
  br label %loop35
done35:
  ret void
}
