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
  %i37 = udiv i64 %n22, 2
  %i38 = udiv i64 %n24, 2
  br label %loop39
loop39:
  %index39 = phi i64 [%first, %entry], [%i143, %done58]
  %c40 = icmp slt i64 %index39, %last
  br i1 %c40, label %body39, label %done39
body39:
  %i41 = udiv i64 %index39, %n16
  %i42 = urem i64 %index39, %n16
  %i43 = mul nsw i64 %i42, 2
  %i44 = sub nsw i64 %i43, %n34
  %i45 = sub nsw i64 0, %i44
  %c46 = icmp sgt i64 0, %i45
  %i47 = select i1 %c46, i64 0, i64 %i45
  %i48 = sub nsw i64 %n26, %i44
  %c49 = icmp slt i64 %n30, %i48
  %i50 = select i1 %c49, i64 %n30, i64 %i48
  %i51 = mul nsw i64 %i41, %n8
  %i52 = mul nsw i64 %i44, %n10
  %p53 = getelementptr inbounds bfloat, ptr %p2, i64 %i51
  %p54 = getelementptr inbounds bfloat, ptr %p53, i64 %i52
  %i55 = mul nsw i64 %i41, %n12
  %i56 = mul nsw i64 %i42, %n14
  %i57 = add nsw i64 %i55, %i56
  br label %loop58
loop58:
  %index58 = phi i64 [0, %body39], [%i142, %done72]
  %c59 = icmp slt i64 %index58, %n18
  br i1 %c59, label %body58, label %done58
body58:
  %i60 = mul nsw i64 %index58, 2
  %i61 = sub nsw i64 %i60, %n36
  %i62 = sub nsw i64 0, %i61
  %c63 = icmp sgt i64 0, %i62
  %i64 = select i1 %c63, i64 0, i64 %i62
  %i65 = sub nsw i64 %n28, %i61
  %c66 = icmp slt i64 %n32, %i65
  %i67 = select i1 %c66, i64 %n32, i64 %i65
  %i68 = mul nsw i64 %i61, %n22
  %p69 = getelementptr inbounds bfloat, ptr %p54, i64 %i68
  %i70 = mul nsw i64 %index58, %n24
  %i71 = add nsw i64 %i57, %i70
  br label %loop72
loop72:
  %index72 = phi i64 [0, %body58], [%i141, %done75]
  %c73 = icmp slt i64 %index72, %n20
  br i1 %c73, label %body72, label %done72
body72:
  %i74 = add nsw i64 %i71, %index72
  br label %loop75
loop75:
  %index75 = phi i64 [%i47, %body72], [%i96, %done77]
  %carried75_0 = phi <4 x float> [zeroinitializer, %body72], [%carried77_0, %done77]
  %c76 = icmp slt i64 %index75, %i50
  br i1 %c76, label %body75, label %done75
body75:
  br label %loop77
loop77:
  %index77 = phi i64 [%i64, %body75], [%i95, %body77]
  %carried77_0 = phi <4 x float> [%carried75_0, %body75], [%v94, %body77]
  %c78 = icmp slt i64 %index77, %i67
  br i1 %c78, label %body77, label %done77
body77:
  %i79 = mul nsw i64 %index75, %n10
  %i80 = mul nsw i64 %index77, %n22
  %i81 = add nsw i64 %i79, %i80
  %p82 = getelementptr inbounds bfloat, ptr %p69, i64 %i81
  %p83 = getelementptr inbounds bfloat, ptr %p82, i64 %index72
  %p84 = getelementptr inbounds bfloat, ptr %p83, i64 %i37
  %v85 = load <4 x i16>, ptr %p84, align 1
  %v86 = zext <4 x i16> %v85 to <4 x i32>
  %v87 = shl <4 x i32> %v86, <i32 16, i32 16, i32 16, i32 16>
  %v88 = bitcast <4 x i32> %v87 to <4 x float>
  %v89 = load <4 x i16>, ptr %p83, align 1
  %v90 = zext <4 x i16> %v89 to <4 x i32>
  %v91 = shl <4 x i32> %v90, <i32 16, i32 16, i32 16, i32 16>
  %v92 = bitcast <4 x i32> %v91 to <4 x float>
  %v93 = fadd <4 x float> %v92, %v88
  %v94 = fadd <4 x float> %carried77_0, %v93
  %i95 = add nsw i64 %index77, 1
  br label %loop77
done77:
  %i96 = add nsw i64 %index75, 1
  br label %loop75
done75:
  %i97 = sub nsw i64 %i50, %i47
  %i98 = sub nsw i64 %i67, %i64
  %i99 = mul nsw i64 %i97, %i98
  %v100 = sitofp i64 %i99 to float
  %v101 = insertelement <4 x float> poison, float %v100, i64 0
  %v102 = shufflevector <4 x float> %v101, <4 x float> poison, <4 x i32> zeroinitializer
  %v103 = fdiv <4 x float> %carried75_0, %v102
  %p104 = getelementptr inbounds bfloat, ptr %p4, i64 %i74
  %v105 = bitcast <4 x float> %v103 to <4 x i32>
  %v106 = lshr <4 x i32> %v105, <i32 16, i32 16, i32 16, i32 16>
  %v107 = and <4 x i32> %v106, <i32 1, i32 1, i32 1, i32 1>
  %v108 = add <4 x i32> %v107, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v109 = add <4 x i32> %v105, %v108
  %v110 = lshr <4 x i32> %v109, <i32 16, i32 16, i32 16, i32 16>
  %v111 = and <4 x i32> %v105, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m112 = icmp eq <4 x i32> %v111, zeroinitializer
  %v113 = and <4 x i32> %v106, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v114 = select <4 x i1> %m112, <4 x i32> %v113, <4 x i32> %v110
  %m115 = fcmp uno <4 x float> %v103, %v103
  %v116 = or <4 x i32> %v106, <i32 64, i32 64, i32 64, i32 64>
  %v117 = select <4 x i1> %m115, <4 x i32> %v116, <4 x i32> %v114
  %v118 = trunc <4 x i32> %v117 to <4 x i16>
  %v119 = zext <4 x i16> %v118 to <4 x i32>
  %v120 = shl <4 x i32> %v119, <i32 16, i32 16, i32 16, i32 16>
  %v121 = bitcast <4 x i32> %v120 to <4 x float>
  %v122 = fsub <4 x float> %v103, %v121
  %v123 = fsub <4 x float> %v121, %v121
  %m124 = fcmp ord <4 x float> %v123, %v123
  %v125 = select <4 x i1> %m124, <4 x float> %v122, <4 x float> zeroinitializer
  %v126 = bitcast <4 x float> %v125 to <4 x i32>
  %v127 = lshr <4 x i32> %v126, <i32 16, i32 16, i32 16, i32 16>
  %v128 = and <4 x i32> %v127, <i32 1, i32 1, i32 1, i32 1>
  %v129 = add <4 x i32> %v128, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v130 = add <4 x i32> %v126, %v129
  %v131 = lshr <4 x i32> %v130, <i32 16, i32 16, i32 16, i32 16>
  %v132 = and <4 x i32> %v126, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m133 = icmp eq <4 x i32> %v132, zeroinitializer
  %v134 = and <4 x i32> %v127, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v135 = select <4 x i1> %m133, <4 x i32> %v134, <4 x i32> %v131
  %m136 = fcmp uno <4 x float> %v125, %v125
  %v137 = or <4 x i32> %v127, <i32 64, i32 64, i32 64, i32 64>
  %v138 = select <4 x i1> %m136, <4 x i32> %v137, <4 x i32> %v135
  %v139 = trunc <4 x i32> %v138 to <4 x i16>
  store <4 x i16> %v118, ptr %p104, align 1
  %p140 = getelementptr inbounds bfloat, ptr %p104, i64 %i38
  store <4 x i16> %v139, ptr %p140, align 1
  %i141 = add nsw i64 %index72, 4
  br label %loop72
done72:
  %i142 = add nsw i64 %index58, 1
  br label %loop58
done58:
  %i143 = add nsw i64 %index39, 1
  br label %loop39
done39:
  ret void
}
