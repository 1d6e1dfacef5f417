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
  br label %loop17
loop17:
  %index17 = phi i64 [%first, %entry], [%i160, %done24]
  %c18 = icmp slt i64 %index17, %last
  br i1 %c18, label %body17, label %done17
body17:
  %i19 = udiv i64 %index17, %n14
  %i20 = mul nsw i64 %n8, %n10
  %i21 = mul nsw i64 %i20, %n12
  %i22 = mul nsw i64 %i19, %i21
  %p23 = getelementptr inbounds float, ptr %p2, i64 %i22
  br label %loop24
loop24:
  %index24 = phi i64 [0, %body17], [%i159, %after144]
  %c25 = icmp slt i64 %index24, %n16
  br i1 %c25, label %body24, label %done24
body24:
  %i26 = mul nsw i64 %index17, %n16
  %i27 = add nsw i64 %i26, %index24
  %i28 = mul nsw i64 %i27, 2
  %p29 = getelementptr inbounds float, ptr %p4, i64 %i28
  %v30 = load float, ptr %p29, align 4
  %v31 = sitofp i64 %n10 to float
  %v32 = fsub float %v31, 0x3FF0000000000000
  %v33 = fadd float %v30, 0x3FF0000000000000
  %v34 = fmul float %v33, 0x3FE0000000000000
  %v35 = fmul float %v34, %v32
  %m36 = fcmp ogt float %v35, 0xC130000000000000
  %v37 = select i1 %m36, float %v35, float 0xC130000000000000
  %m38 = fcmp olt float %v37, 0x4130000000000000
  %v39 = select i1 %m38, float %v37, float 0x4130000000000000
  %v40 = fadd float %v39, 0x4168000000000000
  %v41 = fsub float %v40, 0x4168000000000000
  %v42 = fadd float 0x0000000000000000, %v32
  %v43 = fsub float %v41, 0x0000000000000000
  %m44 = fcmp olt float %v43, 0x0000000000000000
  %v45 = fsub float 0x0000000000000000, %v43
  %v46 = select i1 %m44, float %v45, float %v43
  %m47 = fcmp oeq float %v32, 0x0000000000000000
  %v48 = select i1 %m47, float 0x3FF0000000000000, float %v32
  %v49 = fdiv float %v46, %v48
  %v50 = fptosi float %v49 to i32
  %v51 = sitofp i32 %v50 to float
  %m52 = fcmp ogt float %v51, %v49
  %v53 = fsub float %v51, 0x3FF0000000000000
  %v54 = select i1 %m52, float %v53, float %v51
  %v55 = fmul float %v54, %v32
  %v56 = fsub float %v46, %v55
  %v57 = fmul float %v54, 0x3FE0000000000000
  %v58 = fptosi float %v57 to i32
  %v59 = sitofp i32 %v58 to float
  %m60 = fcmp ogt float %v59, %v57
  %v61 = fsub float %v59, 0x3FF0000000000000
  %v62 = select i1 %m60, float %v61, float %v59
  %m63 = fcmp oeq float %v57, %v62
  %v64 = fadd float 0x0000000000000000, %v56
  %v65 = fsub float %v42, %v56
  %v66 = select i1 %m63, float %v64, float %v65
  %v67 = select i1 %m47, float 0x0000000000000000, float %v66
  %v68 = fptosi float %v67 to i64
  %c69 = icmp ult i64 %v68, %n10
  %c70 = icmp sgt i64 %v68, 0
  %i71 = select i1 %c70, i64 %v68, i64 0
  %i72 = sub nsw i64 %n10, 1
  %c73 = icmp slt i64 %i71, %i72
  %i74 = select i1 %c73, i64 %i71, i64 %i72
  %p75 = getelementptr inbounds float, ptr %p29, i64 1
  %v76 = load float, ptr %p75, align 4
  %v77 = sitofp i64 %n8 to float
  %v78 = fsub float %v77, 0x3FF0000000000000
  %v79 = fadd float %v76, 0x3FF0000000000000
  %v80 = fmul float %v79, 0x3FE0000000000000
  %v81 = fmul float %v80, %v78
  %m82 = fcmp ogt float %v81, 0xC130000000000000
  %v83 = select i1 %m82, float %v81, float 0xC130000000000000
  %m84 = fcmp olt float %v83, 0x4130000000000000
  %v85 = select i1 %m84, float %v83, float 0x4130000000000000
  %v86 = fadd float %v85, 0x4168000000000000
  %v87 = fsub float %v86, 0x4168000000000000
  %v88 = fadd float 0x0000000000000000, %v78
  %v89 = fsub float %v87, 0x0000000000000000
  %m90 = fcmp olt float %v89, 0x0000000000000000
  %v91 = fsub float 0x0000000000000000, %v89
  %v92 = select i1 %m90, float %v91, float %v89
  %m93 = fcmp oeq float %v78, 0x0000000000000000
  %v94 = select i1 %m93, float 0x3FF0000000000000, float %v78
  %v95 = fdiv float %v92, %v94
  %v96 = fptosi float %v95 to i32
  %v97 = sitofp i32 %v96 to float
  %m98 = fcmp ogt float %v97, %v95
  %v99 = fsub float %v97, 0x3FF0000000000000
  %v100 = select i1 %m98, float %v99, float %v97
  %v101 = fmul float %v100, %v78
  %v102 = fsub float %v92, %v101
  %v103 = fmul float %v100, 0x3FE0000000000000
  %v104 = fptosi float %v103 to i32
  %v105 = sitofp i32 %v104 to float
  %m106 = fcmp ogt float %v105, %v103
  %v107 = fsub float %v105, 0x3FF0000000000000
  %v108 = select i1 %m106, float %v107, float %v105
  %m109 = fcmp oeq float %v103, %v108
  %v110 = fadd float 0x0000000000000000, %v102
  %v111 = fsub float %v88, %v102
  %v112 = select i1 %m109, float %v110, float %v111
  %v113 = select i1 %m93, float 0x0000000000000000, float %v112
  %v114 = fptosi float %v113 to i64
  %c115 = icmp ult i64 %v114, %n8
  %c116 = icmp sgt i64 %v114, 0
  %i117 = select i1 %c116, i64 %v114, i64 0
  %i118 = sub nsw i64 %n8, 1
  %c119 = icmp slt i64 %i117, %i118
  %i120 = select i1 %c119, i64 %i117, i64 %i118
  %i121 = mul nsw i64 %i27, %n12
  %p122 = getelementptr inbounds float, ptr %p6, i64 %i121
  %i123 = mul nsw i64 %i120, %n10
  %i124 = add nsw i64 %i123, %i74
  %v125 = fmul float 0x3FF0000000000000, 0x3FF0000000000000
  %v126 = insertelement <4 x float> poison, float %v125, i64 0
  %v127 = shufflevector <4 x float> %v126, <4 x float> poison, <4 x i32> zeroinitializer
  %c128 = and i1 true, true
  %i129 = mul nsw i64 %i124, %n12
  %p130 = getelementptr inbounds float, ptr %p23, i64 %i129
  %i131 = udiv i64 %n12, 4
  %i132 = mul nsw i64 %i131, 4
  br label %loop133
loop133:
  %index133 = phi i64 [0, %body24], [%i141, %body133]
  %c134 = icmp slt i64 %index133, %i132
  br i1 %c134, label %body133, label %done133
body133:
  %p135 = getelementptr inbounds float, ptr %p130, i64 %index133
  %v136 = load <4 x float>, ptr %p135, align 1
  %v137 = fmul <4 x float> %v136, %v127
  %v138 = select i1 %c128, <4 x float> %v137, <4 x float> zeroinitializer
  %v139 = fadd <4 x float> zeroinitializer, %v138
  %p140 = getelementptr inbounds float, ptr %p122, i64 %index133
  store <4 x float> %v139, ptr %p140, align 1
  %i141 = add nsw i64 %index133, 4
  br label %loop133
done133:
  %i142 = sub nsw i64 %n12, %i132
  %c143 = icmp sgt i64 %i142, 0
  br i1 %c143, label %then144, label %after144
then144:
  %c145 = icmp sgt i64 %i142, 0
  %i146 = select i1 %c145, i64 %i142, i64 0
  %c147 = icmp slt i64 %i146, 4
  %i148 = select i1 %c147, i64 %i146, i64 4
  %v149 = trunc i64 %i148 to i32
  %v150 = insertelement <4 x i32> poison, i32 %v149, i64 0
  %v151 = shufflevector <4 x i32> %v150, <4 x i32> poison, <4 x i32> zeroinitializer
  %m152 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v151
  %p153 = getelementptr inbounds float, ptr %p130, i64 %i132
  %v154 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p153, i32 1, <4 x i1> %m152, <4 x float> zeroinitializer)
  %v155 = fmul <4 x float> %v154, %v127
  %v156 = select i1 %c128, <4 x float> %v155, <4 x float> zeroinitializer
  %v157 = fadd <4 x float> zeroinitializer, %v156
  %p158 = getelementptr inbounds float, ptr %p122, i64 %i132
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v157, ptr %p158, i32 1, <4 x i1> %m152)
  br label %after144
after144:
  %i159 = add nsw i64 %index24, 1
  br label %loop24
done24:
  %i160 = add nsw i64 %index17, 1
  br label %loop17
done17:
  ret void
}
