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
  %p8 = load ptr, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %arguments, i64 4
  %p10 = load ptr, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %arguments, i64 5
  %p12 = load ptr, ptr %v11, align 8
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
  %i45 = sub nsw i64 %n20, 1
  %i46 = add nsw i64 %n18, %i45
  %i47 = udiv i64 %i46, %n20
  %i48 = sub nsw i64 %n16, 1
  %i49 = add nsw i64 %n14, %i48
  %i50 = udiv i64 %i49, %n16
  br label %loop51
loop51:
  %index51 = phi i64 [%first, %entry], [%i169, %done97]
  %c52 = icmp slt i64 %index51, %last
  br i1 %c52, label %body51, label %done51
body51:
  %i53 = udiv i64 %index51, %i47
  %i54 = urem i64 %index51, %i47
  %i55 = udiv i64 %i53, %i50
  %i56 = urem i64 %i53, %i50
  %i57 = mul nsw i64 %i56, %n16
  %i58 = mul nsw i64 %i54, %n20
  %i59 = sub nsw i64 %n14, %i57
  %c60 = icmp slt i64 %n16, %i59
  %i61 = select i1 %c60, i64 %n16, i64 %i59
  %i62 = sub nsw i64 %n18, %i58
  %c63 = icmp slt i64 %n20, %i62
  %i64 = select i1 %c63, i64 %n20, i64 %i62
  %i65 = mul nsw i64 %i55, %n22
  %i66 = mul nsw i64 %i57, %n24
  %p67 = getelementptr inbounds float, ptr %p2, i64 %i65
  %p68 = getelementptr inbounds float, ptr %p67, i64 %i66
  %p69 = getelementptr inbounds float, ptr %p68, i64 %i58
  %i70 = mul nsw i64 %i55, %n26
  %i71 = mul nsw i64 %i57, %n28
  %p72 = getelementptr inbounds float, ptr %p4, i64 %i70
  %p73 = getelementptr inbounds float, ptr %p72, i64 %i71
  %p74 = getelementptr inbounds float, ptr %p73, i64 %i58
  %i75 = mul nsw i64 %i55, %n30
  %i76 = mul nsw i64 %i57, %n32
  %i77 = udiv i64 %i58, 4
  %p78 = getelementptr inbounds float, ptr %p6, i64 %i75
  %p79 = getelementptr inbounds float, ptr %p78, i64 %i76
  %p80 = getelementptr inbounds float, ptr %p79, i64 %i77
  %i81 = mul nsw i64 %i55, %n34
  %i82 = mul nsw i64 %i57, %n36
  %p83 = getelementptr inbounds float, ptr %p8, i64 %i81
  %p84 = getelementptr inbounds float, ptr %p83, i64 %i82
  %i85 = mul nsw i64 %i55, %n38
  %i86 = mul nsw i64 %i57, %n40
  %p87 = getelementptr inbounds float, ptr %p10, i64 %i85
  %p88 = getelementptr inbounds float, ptr %p87, i64 %i86
  %p89 = getelementptr inbounds float, ptr %p88, i64 %i58
  %i90 = mul nsw i64 %i55, %n42
  %i91 = mul nsw i64 %i57, %n44
  %p92 = getelementptr inbounds float, ptr %p12, i64 %i90
  %p93 = getelementptr inbounds float, ptr %p92, i64 %i91
  %p94 = getelementptr inbounds float, ptr %p93, i64 %i58
  %i95 = udiv i64 %i64, 4
  %i96 = mul nsw i64 %i95, 4
  br label %loop97
loop97:
  %index97 = phi i64 [0, %body51], [%i168, %after139]
  %c98 = icmp slt i64 %index97, %i61
  br i1 %c98, label %body97, label %done97
body97:
  %i99 = mul nsw i64 %index97, %n24
  %p100 = getelementptr inbounds float, ptr %p69, i64 %i99
  %i101 = mul nsw i64 %index97, %n28
  %p102 = getelementptr inbounds float, ptr %p74, i64 %i101
  %i103 = mul nsw i64 %index97, %n32
  %p104 = getelementptr inbounds float, ptr %p80, i64 %i103
  %i105 = mul nsw i64 %index97, %n36
  %p106 = getelementptr inbounds float, ptr %p84, i64 %i105
  %i107 = mul nsw i64 %index97, %n40
  %p108 = getelementptr inbounds float, ptr %p89, i64 %i107
  %i109 = mul nsw i64 %index97, %n44
  %p110 = getelementptr inbounds float, ptr %p94, i64 %i109
  %v111 = load float, ptr %p106, align 4
  %v112 = insertelement <4 x float> poison, float %v111, i64 0
  %v113 = shufflevector <4 x float> %v112, <4 x float> poison, <4 x i32> zeroinitializer
  br label %loop114
loop114:
  %index114 = phi i64 [0, %body97], [%i136, %body114]
  %c115 = icmp slt i64 %index114, %i96
  br i1 %c115, label %body114, label %done114
body114:
  %p116 = getelementptr inbounds float, ptr %p100, i64 %index114
  %v117 = load <4 x float>, ptr %p116, align 1
  %p118 = getelementptr inbounds float, ptr %p102, i64 %index114
  %v119 = load <4 x float>, ptr %p118, align 1
  %v120 = fsub <4 x float> %v117, %v119
  %i121 = udiv i64 %index114, 4
  %p122 = getelementptr inbounds float, ptr %p104, i64 %i121
  %v123 = load float, ptr %p122, align 4
  %v124 = insertelement <4 x float> poison, float %v123, i64 0
  %v125 = shufflevector <4 x float> %v124, <4 x float> poison, <4 x i32> zeroinitializer
  %v126 = fmul <4 x float> %v120, %v125
  %v127 = fdiv <4 x float> %v126, %v113
  %p128 = getelementptr inbounds float, ptr %p108, i64 %index114
  %v129 = load <4 x float>, ptr %p128, align 1
  %v130 = fsub <4 x float> %v129, %v127
  %v131 = fmul <4 x float> <float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000>, %v130
  %v132 = fadd <4 x float> %v127, %v131
  %m133 = fcmp ogt <4 x float> zeroinitializer, %v132
  %v134 = select <4 x i1> %m133, <4 x float> zeroinitializer, <4 x float> %v132
  %p135 = getelementptr inbounds float, ptr %p110, i64 %index114
  store <4 x float> %v134, ptr %p135, align 1
  %i136 = add nsw i64 %index114, 4
  br label %loop114
done114:
  %i137 = sub nsw i64 %i64, %i96
  %c138 = icmp sgt i64 %i137, 0
  br i1 %c138, label %then139, label %after139
then139:
  %c140 = icmp sgt i64 %i137, 0
  %i141 = select i1 %c140, i64 %i137, i64 0
  %c142 = icmp slt i64 %i141, 4
  %i143 = select i1 %c142, i64 %i141, i64 4
  %v144 = trunc i64 %i143 to i32
  %v145 = insertelement <4 x i32> poison, i32 %v144, i64 0
  %v146 = shufflevector <4 x i32> %v145, <4 x i32> poison, <4 x i32> zeroinitializer
  %m147 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v146
  %p148 = getelementptr inbounds float, ptr %p100, i64 %i96
  %v149 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p148, i32 1, <4 x i1> %m147, <4 x float> zeroinitializer)
  %p150 = getelementptr inbounds float, ptr %p102, i64 %i96
  %v151 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p150, i32 1, <4 x i1> %m147, <4 x float> zeroinitializer)
  %v152 = fsub <4 x float> %v149, %v151
  %i153 = udiv i64 %i96, 4
  %p154 = getelementptr inbounds float, ptr %p104, i64 %i153
  %v155 = load float, ptr %p154, align 4
  %v156 = insertelement <4 x float> poison, float %v155, i64 0
  %v157 = shufflevector <4 x float> %v156, <4 x float> poison, <4 x i32> zeroinitializer
  %v158 = fmul <4 x float> %v152, %v157
  %v159 = fdiv <4 x float> %v158, %v113
  %p160 = getelementptr inbounds float, ptr %p108, i64 %i96
  %v161 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p160, i32 1, <4 x i1> %m147, <4 x float> zeroinitializer)
  %v162 = fsub <4 x float> %v161, %v159
  %v163 = fmul <4 x float> <float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000>, %v162
  %v164 = fadd <4 x float> %v159, %v163
  %m165 = fcmp ogt <4 x float> zeroinitializer, %v164
  %v166 = select <4 x i1> %m165, <4 x float> zeroinitializer, <4 x float> %v164
  %p167 = getelementptr inbounds float, ptr %p110, i64 %i96
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v166, ptr %p167, i32 1, <4 x i1> %m147)
  br label %after139
after139:
  %i168 = add nsw i64 %index97, 1
  br label %loop97
done97:
  %i169 = add nsw i64 %index51, 1
  br label %loop51
done51:
  ret void
}
