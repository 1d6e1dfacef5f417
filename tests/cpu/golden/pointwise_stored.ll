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
  %v29 = getelementptr inbounds i64, ptr %arguments, i64 14
  %n30 = load i64, ptr %v29, align 8
  %v31 = getelementptr inbounds i64, ptr %arguments, i64 15
  %n32 = load i64, ptr %v31, align 8
  %i33 = udiv i64 %n32, 2
  br label %loop34
loop34:
  %index34 = phi i64 [%first, %entry], [%i170, %done57]
  %c35 = icmp slt i64 %index34, %last
  br i1 %c35, label %body34, label %done34
body34:
  %i36 = udiv i64 %index34, %n8
  %i37 = urem i64 %index34, %n8
  %i38 = mul nsw i64 %i36, %n16
  %i39 = mul nsw i64 %i37, %n18
  %p40 = getelementptr inbounds bfloat, ptr %p2, i64 %i38
  %p41 = getelementptr inbounds bfloat, ptr %p40, i64 %i39
  %i42 = mul nsw i64 %i36, %n22
  %i43 = mul nsw i64 %i37, %n24
  %p44 = getelementptr inbounds float, ptr %p4, i64 %i42
  %p45 = getelementptr inbounds float, ptr %p44, i64 %i43
  %i46 = mul nsw i64 %i36, %n28
  %i47 = mul nsw i64 %i37, %n30
  %p48 = getelementptr inbounds bfloat, ptr %p6, i64 %i46
  %p49 = getelementptr inbounds bfloat, ptr %p48, i64 %i47
  %i50 = mul nsw i64 %n12, %n10
  %i51 = mul nsw i64 %index34, %i50
  %i52 = sub nsw i64 %n14, %i51
  %c53 = icmp slt i64 %n12, %i52
  %i54 = select i1 %c53, i64 %n12, i64 %i52
  %i55 = udiv i64 %i54, 4
  %i56 = mul nsw i64 %i55, 4
  br label %loop57
loop57:
  %index57 = phi i64 [0, %body34], [%i169, %after115]
  %c58 = icmp slt i64 %index57, %n10
  br i1 %c58, label %body57, label %done57
body57:
  %i59 = mul nsw i64 %index57, %n20
  %p60 = getelementptr inbounds bfloat, ptr %p41, i64 %i59
  %i61 = mul nsw i64 %index57, %n26
  %p62 = getelementptr inbounds float, ptr %p45, i64 %i61
  %i63 = mul nsw i64 %index57, %n32
  %p64 = getelementptr inbounds bfloat, ptr %p49, i64 %i63
  br label %loop65
loop65:
  %index65 = phi i64 [0, %body57], [%i112, %body65]
  %c66 = icmp slt i64 %index65, %i56
  br i1 %c66, label %body65, label %done65
body65:
  %p67 = getelementptr inbounds bfloat, ptr %p60, i64 %index65
  %v68 = load <4 x i16>, ptr %p67, align 1
  %v69 = zext <4 x i16> %v68 to <4 x i32>
  %v70 = shl <4 x i32> %v69, <i32 16, i32 16, i32 16, i32 16>
  %v71 = bitcast <4 x i32> %v70 to <4 x float>
  %p72 = getelementptr inbounds float, ptr %p62, i64 %index65
  %v73 = load <4 x float>, ptr %p72, align 1
  %v74 = fadd <4 x float> %v71, %v73
  %p75 = getelementptr inbounds bfloat, ptr %p64, i64 %index65
  %v76 = bitcast <4 x float> %v74 to <4 x i32>
  %v77 = lshr <4 x i32> %v76, <i32 16, i32 16, i32 16, i32 16>
  %v78 = and <4 x i32> %v77, <i32 1, i32 1, i32 1, i32 1>
  %v79 = add <4 x i32> %v78, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v80 = add <4 x i32> %v76, %v79
  %v81 = lshr <4 x i32> %v80, <i32 16, i32 16, i32 16, i32 16>
  %v82 = and <4 x i32> %v76, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m83 = icmp eq <4 x i32> %v82, zeroinitializer
  %v84 = and <4 x i32> %v77, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v85 = select <4 x i1> %m83, <4 x i32> %v84, <4 x i32> %v81
  %m86 = fcmp uno <4 x float> %v74, %v74
  %v87 = or <4 x i32> %v77, <i32 64, i32 64, i32 64, i32 64>
  %v88 = select <4 x i1> %m86, <4 x i32> %v87, <4 x i32> %v85
  %v89 = trunc <4 x i32> %v88 to <4 x i16>
  %v90 = zext <4 x i16> %v89 to <4 x i32>
  %v91 = shl <4 x i32> %v90, <i32 16, i32 16, i32 16, i32 16>
  %v92 = bitcast <4 x i32> %v91 to <4 x float>
  %v93 = fsub <4 x float> %v74, %v92
  %v94 = fsub <4 x float> %v92, %v92
  %m95 = fcmp ord <4 x float> %v94, %v94
  %v96 = select <4 x i1> %m95, <4 x float> %v93, <4 x float> zeroinitializer
  %v97 = bitcast <4 x float> %v96 to <4 x i32>
  %v98 = lshr <4 x i32> %v97, <i32 16, i32 16, i32 16, i32 16>
  %v99 = and <4 x i32> %v98, <i32 1, i32 1, i32 1, i32 1>
  %v100 = add <4 x i32> %v99, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v101 = add <4 x i32> %v97, %v100
  %v102 = lshr <4 x i32> %v101, <i32 16, i32 16, i32 16, i32 16>
  %v103 = and <4 x i32> %v97, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m104 = icmp eq <4 x i32> %v103, zeroinitializer
  %v105 = and <4 x i32> %v98, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v106 = select <4 x i1> %m104, <4 x i32> %v105, <4 x i32> %v102
  %m107 = fcmp uno <4 x float> %v96, %v96
  %v108 = or <4 x i32> %v98, <i32 64, i32 64, i32 64, i32 64>
  %v109 = select <4 x i1> %m107, <4 x i32> %v108, <4 x i32> %v106
  %v110 = trunc <4 x i32> %v109 to <4 x i16>
  store <4 x i16> %v89, ptr %p75, align 1
  %p111 = getelementptr inbounds bfloat, ptr %p75, i64 %i33
  store <4 x i16> %v110, ptr %p111, align 1
  %i112 = add nsw i64 %index65, 4
  br label %loop65
done65:
  %i113 = sub nsw i64 %i54, %i56
  %c114 = icmp sgt i64 %i113, 0
  br i1 %c114, label %then115, label %after115
then115:
  %c116 = icmp sgt i64 %i113, 0
  %i117 = select i1 %c116, i64 %i113, i64 0
  %c118 = icmp slt i64 %i117, 4
  %i119 = select i1 %c118, i64 %i117, i64 4
  %v120 = trunc i64 %i119 to i32
  %v121 = insertelement <4 x i32> poison, i32 %v120, i64 0
  %v122 = shufflevector <4 x i32> %v121, <4 x i32> poison, <4 x i32> zeroinitializer
  %m123 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v122
  %p124 = getelementptr inbounds bfloat, ptr %p60, i64 %i56
  %v125 = call <4 x i16> @llvm.masked.load.v4i16.p0(ptr %p124, i32 1, <4 x i1> %m123, <4 x i16> zeroinitializer)
  %v126 = zext <4 x i16> %v125 to <4 x i32>
  %v127 = shl <4 x i32> %v126, <i32 16, i32 16, i32 16, i32 16>
  %v128 = bitcast <4 x i32> %v127 to <4 x float>
  %p129 = getelementptr inbounds float, ptr %p62, i64 %i56
  %v130 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p129, i32 1, <4 x i1> %m123, <4 x float> zeroinitializer)
  %v131 = fadd <4 x float> %v128, %v130
  %p132 = getelementptr inbounds bfloat, ptr %p64, i64 %i56
  %v133 = bitcast <4 x float> %v131 to <4 x i32>
  %v134 = lshr <4 x i32> %v133, <i32 16, i32 16, i32 16, i32 16>
  %v135 = and <4 x i32> %v134, <i32 1, i32 1, i32 1, i32 1>
  %v136 = add <4 x i32> %v135, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v137 = add <4 x i32> %v133, %v136
  %v138 = lshr <4 x i32> %v137, <i32 16, i32 16, i32 16, i32 16>
  %v139 = and <4 x i32> %v133, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m140 = icmp eq <4 x i32> %v139, zeroinitializer
  %v141 = and <4 x i32> %v134, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v142 = select <4 x i1> %m140, <4 x i32> %v141, <4 x i32> %v138
  %m143 = fcmp uno <4 x float> %v131, %v131
  %v144 = or <4 x i32> %v134, <i32 64, i32 64, i32 64, i32 64>
  %v145 = select <4 x i1> %m143, <4 x i32> %v144, <4 x i32> %v142
  %v146 = trunc <4 x i32> %v145 to <4 x i16>
  %v147 = zext <4 x i16> %v146 to <4 x i32>
  %v148 = shl <4 x i32> %v147, <i32 16, i32 16, i32 16, i32 16>
  %v149 = bitcast <4 x i32> %v148 to <4 x float>
  %v150 = fsub <4 x float> %v131, %v149
  %v151 = fsub <4 x float> %v149, %v149
  %m152 = fcmp ord <4 x float> %v151, %v151
  %v153 = select <4 x i1> %m152, <4 x float> %v150, <4 x float> zeroinitializer
  %v154 = bitcast <4 x float> %v153 to <4 x i32>
  %v155 = lshr <4 x i32> %v154, <i32 16, i32 16, i32 16, i32 16>
  %v156 = and <4 x i32> %v155, <i32 1, i32 1, i32 1, i32 1>
  %v157 = add <4 x i32> %v156, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v158 = add <4 x i32> %v154, %v157
  %v159 = lshr <4 x i32> %v158, <i32 16, i32 16, i32 16, i32 16>
  %v160 = and <4 x i32> %v154, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m161 = icmp eq <4 x i32> %v160, zeroinitializer
  %v162 = and <4 x i32> %v155, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v163 = select <4 x i1> %m161, <4 x i32> %v162, <4 x i32> %v159
  %m164 = fcmp uno <4 x float> %v153, %v153
  %v165 = or <4 x i32> %v155, <i32 64, i32 64, i32 64, i32 64>
  %v166 = select <4 x i1> %m164, <4 x i32> %v165, <4 x i32> %v163
  %v167 = trunc <4 x i32> %v166 to <4 x i16>
  call void @llvm.masked.store.v4i16.p0(<4 x i16> %v146, ptr %p132, i32 1, <4 x i1> %m123)
  %p168 = getelementptr inbounds bfloat, ptr %p132, i64 %i33
  call void @llvm.masked.store.v4i16.p0(<4 x i16> %v167, ptr %p168, i32 1, <4 x i1> %m123)
  br label %after115
after115:
  %i169 = add nsw i64 %index57, 1
  br label %loop57
done57:
  %i170 = add nsw i64 %index34, 1
  br label %loop34
done34:
  ret void
}
