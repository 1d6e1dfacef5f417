define void @kernel(ptr noalias readonly %arguments, i64 %first, i64 %last, ptr %scratch) nounwind {
entry:
  %v1 = getelementptr inbounds i64, ptr %arguments, i64 0
  %p2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr inbounds i64, ptr %arguments, i64 1
  %p4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i64, ptr %arguments, i64 2
  %n6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %arguments, i64 3
  %n8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %arguments, i64 4
  %n10 = load i64, ptr %v9, align 8
  %i11 = mul nsw i64 %n8, %n10
  br label %loop12
loop12:
  %index12 = phi i64 [%first, %entry], [%i148, %done62]
  %c13 = icmp slt i64 %index12, %last
  br i1 %c13, label %body12, label %done12
body12:
  %i14 = mul nsw i64 %index12, 24
  %p15 = getelementptr inbounds float, ptr %p2, i64 %i14
  %p16 = getelementptr inbounds float, ptr %p15, i64 %n6
  %i17 = mul nsw i64 2, %n6
  %p18 = getelementptr inbounds float, ptr %p15, i64 %i17
  %i19 = mul nsw i64 3, %n6
  %p20 = getelementptr inbounds float, ptr %p15, i64 %i19
  %i21 = mul nsw i64 4, %n6
  %p22 = getelementptr inbounds float, ptr %p15, i64 %i21
  %i23 = mul nsw i64 5, %n6
  %p24 = getelementptr inbounds float, ptr %p15, i64 %i23
  %i25 = mul nsw i64 6, %n6
  %p26 = getelementptr inbounds float, ptr %p15, i64 %i25
  %i27 = mul nsw i64 7, %n6
  %p28 = getelementptr inbounds float, ptr %p15, i64 %i27
  %i29 = mul nsw i64 8, %n6
  %p30 = getelementptr inbounds float, ptr %p15, i64 %i29
  %i31 = mul nsw i64 9, %n6
  %p32 = getelementptr inbounds float, ptr %p15, i64 %i31
  %i33 = mul nsw i64 10, %n6
  %p34 = getelementptr inbounds float, ptr %p15, i64 %i33
  %i35 = mul nsw i64 11, %n6
  %p36 = getelementptr inbounds float, ptr %p15, i64 %i35
  %i37 = mul nsw i64 12, %n6
  %p38 = getelementptr inbounds float, ptr %p15, i64 %i37
  %i39 = mul nsw i64 13, %n6
  %p40 = getelementptr inbounds float, ptr %p15, i64 %i39
  %i41 = mul nsw i64 14, %n6
  %p42 = getelementptr inbounds float, ptr %p15, i64 %i41
  %i43 = mul nsw i64 15, %n6
  %p44 = getelementptr inbounds float, ptr %p15, i64 %i43
  %i45 = mul nsw i64 %index12, %n10
  %p46 = getelementptr inbounds float, ptr %p4, i64 %i45
  %p47 = getelementptr inbounds float, ptr %p46, i64 %i11
  %i48 = mul nsw i64 %i11, 2
  %p49 = getelementptr inbounds float, ptr %p46, i64 %i48
  %i50 = mul nsw i64 %i11, 3
  %p51 = getelementptr inbounds float, ptr %p46, i64 %i50
  %i52 = mul nsw i64 %i11, 4
  %p53 = getelementptr inbounds float, ptr %p46, i64 %i52
  %i54 = mul nsw i64 %i11, 5
  %p55 = getelementptr inbounds float, ptr %p46, i64 %i54
  %i56 = mul nsw i64 %i11, 6
  %p57 = getelementptr inbounds float, ptr %p46, i64 %i56
  %i58 = mul nsw i64 %i11, 7
  %p59 = getelementptr inbounds float, ptr %p46, i64 %i58
  %i60 = mul nsw i64 %i11, 8
  %p61 = getelementptr inbounds float, ptr %p46, i64 %i60
  br label %loop62
loop62:
  %index62 = phi i64 [0, %body12], [%i147, %body62]
  %c63 = icmp slt i64 %index62, %n10
  br i1 %c63, label %body62, label %done62
body62:
  %p64 = getelementptr inbounds float, ptr %p15, i64 %index62
  %v65 = load <4 x float>, ptr %p64, align 4
  %p66 = getelementptr inbounds float, ptr %p22, i64 %index62
  %v67 = load <4 x float>, ptr %p66, align 4
  %p68 = getelementptr inbounds float, ptr %p30, i64 %index62
  %v69 = load <4 x float>, ptr %p68, align 4
  %p70 = getelementptr inbounds float, ptr %p38, i64 %index62
  %v71 = load <4 x float>, ptr %p70, align 4
  %v72 = fadd <4 x float> %v67, %v69
  %v73 = fsub <4 x float> %v67, %v69
  %v74 = fmul <4 x float> %v72, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v75 = fadd <4 x float> %v65, %v74
  %v76 = fmul <4 x float> %v73, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v77 = fadd <4 x float> %v74, %v71
  %p78 = getelementptr inbounds float, ptr %p16, i64 %index62
  %v79 = load <4 x float>, ptr %p78, align 4
  %p80 = getelementptr inbounds float, ptr %p24, i64 %index62
  %v81 = load <4 x float>, ptr %p80, align 4
  %p82 = getelementptr inbounds float, ptr %p32, i64 %index62
  %v83 = load <4 x float>, ptr %p82, align 4
  %p84 = getelementptr inbounds float, ptr %p40, i64 %index62
  %v85 = load <4 x float>, ptr %p84, align 4
  %v86 = fadd <4 x float> %v81, %v83
  %v87 = fsub <4 x float> %v81, %v83
  %v88 = fmul <4 x float> %v86, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v89 = fadd <4 x float> %v79, %v88
  %v90 = fmul <4 x float> %v87, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v91 = fadd <4 x float> %v88, %v85
  %p92 = getelementptr inbounds float, ptr %p18, i64 %index62
  %v93 = load <4 x float>, ptr %p92, align 4
  %p94 = getelementptr inbounds float, ptr %p26, i64 %index62
  %v95 = load <4 x float>, ptr %p94, align 4
  %p96 = getelementptr inbounds float, ptr %p34, i64 %index62
  %v97 = load <4 x float>, ptr %p96, align 4
  %p98 = getelementptr inbounds float, ptr %p42, i64 %index62
  %v99 = load <4 x float>, ptr %p98, align 4
  %v100 = fadd <4 x float> %v95, %v97
  %v101 = fsub <4 x float> %v95, %v97
  %v102 = fmul <4 x float> %v100, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v103 = fadd <4 x float> %v93, %v102
  %v104 = fmul <4 x float> %v101, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v105 = fadd <4 x float> %v102, %v99
  %p106 = getelementptr inbounds float, ptr %p20, i64 %index62
  %v107 = load <4 x float>, ptr %p106, align 4
  %p108 = getelementptr inbounds float, ptr %p28, i64 %index62
  %v109 = load <4 x float>, ptr %p108, align 4
  %p110 = getelementptr inbounds float, ptr %p36, i64 %index62
  %v111 = load <4 x float>, ptr %p110, align 4
  %p112 = getelementptr inbounds float, ptr %p44, i64 %index62
  %v113 = load <4 x float>, ptr %p112, align 4
  %v114 = fadd <4 x float> %v109, %v111
  %v115 = fsub <4 x float> %v109, %v111
  %v116 = fmul <4 x float> %v114, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v117 = fadd <4 x float> %v107, %v116
  %v118 = fmul <4 x float> %v115, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v119 = fadd <4 x float> %v116, %v113
  %v120 = fadd <4 x float> %v89, %v103
  %v121 = fsub <4 x float> %v89, %v103
  %v122 = fmul <4 x float> %v120, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v123 = fadd <4 x float> %v75, %v122
  %v124 = fmul <4 x float> %v121, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v125 = fadd <4 x float> %v122, %v117
  %p126 = getelementptr inbounds float, ptr %p46, i64 %index62
  store <4 x float> %v123, ptr %p126, align 4
  %p127 = getelementptr inbounds float, ptr %p47, i64 %index62
  store <4 x float> %v124, ptr %p127, align 4
  %p128 = getelementptr inbounds float, ptr %p49, i64 %index62
  store <4 x float> %v125, ptr %p128, align 4
  %v129 = fadd <4 x float> %v90, %v104
  %v130 = fsub <4 x float> %v90, %v104
  %v131 = fmul <4 x float> %v129, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v132 = fadd <4 x float> %v76, %v131
  %v133 = fmul <4 x float> %v130, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v134 = fadd <4 x float> %v131, %v118
  %p135 = getelementptr inbounds float, ptr %p51, i64 %index62
  store <4 x float> %v132, ptr %p135, align 4
  %p136 = getelementptr inbounds float, ptr %p53, i64 %index62
  store <4 x float> %v133, ptr %p136, align 4
  %p137 = getelementptr inbounds float, ptr %p55, i64 %index62
  store <4 x float> %v134, ptr %p137, align 4
  %v138 = fadd <4 x float> %v91, %v105
  %v139 = fsub <4 x float> %v91, %v105
  %v140 = fmul <4 x float> %v138, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v141 = fadd <4 x float> %v77, %v140
  %v142 = fmul <4 x float> %v139, <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>
  %v143 = fadd <4 x float> %v140, %v119
  %p144 = getelementptr inbounds float, ptr %p57, i64 %index62
  store <4 x float> %v141, ptr %p144, align 4
  %p145 = getelementptr inbounds float, ptr %p59, i64 %index62
  store <4 x float> %v142, ptr %p145, align 4
  %p146 = getelementptr inbounds float, ptr %p61, i64 %index62
  store <4 x float> %v143, ptr %p146, align 4
  %i147 = add nsw i64 %index62, 4
  br label %loop62
done62:
  %i148 = add nsw i64 %index12, 1
  br label %loop12
done12:
  ret void
}
