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
  %index17 = phi i64 [%first, %entry], [%i190, %done24]
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
  %index24 = phi i64 [0, %body17], [%i189, %after159]
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
  %v34 = fmul float %v33, %v31
  %v35 = fsub float %v34, 0x3FF0000000000000
  %v36 = fmul float %v35, 0x3FE0000000000000
  %m37 = fcmp ogt float %v36, 0xC130000000000000
  %v38 = select i1 %m37, float %v36, float 0xC130000000000000
  %m39 = fcmp olt float %v38, 0x4130000000000000
  %v40 = select i1 %m39, float %v38, float 0x4130000000000000
  %v41 = fptosi float %v40 to i32
  %v42 = sitofp i32 %v41 to float
  %m43 = fcmp ogt float %v42, %v40
  %v44 = fsub float %v42, 0x3FF0000000000000
  %v45 = select i1 %m43, float %v44, float %v42
  %v46 = fsub float %v40, %v45
  %v47 = fsub float 0x3FF0000000000000, %v46
  %v48 = fptosi float %v45 to i64
  %c49 = icmp ult i64 %v48, %n10
  %c50 = icmp sgt i64 %v48, 0
  %i51 = select i1 %c50, i64 %v48, i64 0
  %i52 = sub nsw i64 %n10, 1
  %c53 = icmp slt i64 %i51, %i52
  %i54 = select i1 %c53, i64 %i51, i64 %i52
  %v55 = fadd float %v45, 0x3FF0000000000000
  %v56 = fptosi float %v55 to i64
  %c57 = icmp ult i64 %v56, %n10
  %c58 = icmp sgt i64 %v56, 0
  %i59 = select i1 %c58, i64 %v56, i64 0
  %i60 = sub nsw i64 %n10, 1
  %c61 = icmp slt i64 %i59, %i60
  %i62 = select i1 %c61, i64 %i59, i64 %i60
  %p63 = getelementptr inbounds float, ptr %p29, i64 1
  %v64 = load float, ptr %p63, align 4
  %v65 = sitofp i64 %n8 to float
  %v66 = fsub float %v65, 0x3FF0000000000000
  %v67 = fadd float %v64, 0x3FF0000000000000
  %v68 = fmul float %v67, %v65
  %v69 = fsub float %v68, 0x3FF0000000000000
  %v70 = fmul float %v69, 0x3FE0000000000000
  %m71 = fcmp ogt float %v70, 0xC130000000000000
  %v72 = select i1 %m71, float %v70, float 0xC130000000000000
  %m73 = fcmp olt float %v72, 0x4130000000000000
  %v74 = select i1 %m73, float %v72, float 0x4130000000000000
  %v75 = fptosi float %v74 to i32
  %v76 = sitofp i32 %v75 to float
  %m77 = fcmp ogt float %v76, %v74
  %v78 = fsub float %v76, 0x3FF0000000000000
  %v79 = select i1 %m77, float %v78, float %v76
  %v80 = fsub float %v74, %v79
  %v81 = fsub float 0x3FF0000000000000, %v80
  %v82 = fptosi float %v79 to i64
  %c83 = icmp ult i64 %v82, %n8
  %c84 = icmp sgt i64 %v82, 0
  %i85 = select i1 %c84, i64 %v82, i64 0
  %i86 = sub nsw i64 %n8, 1
  %c87 = icmp slt i64 %i85, %i86
  %i88 = select i1 %c87, i64 %i85, i64 %i86
  %v89 = fadd float %v79, 0x3FF0000000000000
  %v90 = fptosi float %v89 to i64
  %c91 = icmp ult i64 %v90, %n8
  %c92 = icmp sgt i64 %v90, 0
  %i93 = select i1 %c92, i64 %v90, i64 0
  %i94 = sub nsw i64 %n8, 1
  %c95 = icmp slt i64 %i93, %i94
  %i96 = select i1 %c95, i64 %i93, i64 %i94
  %i97 = mul nsw i64 %i27, %n12
  %p98 = getelementptr inbounds float, ptr %p6, i64 %i97
  %i99 = mul nsw i64 %i88, %n10
  %i100 = add nsw i64 %i99, %i54
  %v101 = fmul float %v81, %v47
  %v102 = insertelement <4 x float> poison, float %v101, i64 0
  %v103 = shufflevector <4 x float> %v102, <4 x float> poison, <4 x i32> zeroinitializer
  %c104 = and i1 %c83, %c49
  %i105 = mul nsw i64 %i100, %n12
  %p106 = getelementptr inbounds float, ptr %p23, i64 %i105
  %i107 = mul nsw i64 %i88, %n10
  %i108 = add nsw i64 %i107, %i62
  %v109 = fmul float %v81, %v46
  %v110 = insertelement <4 x float> poison, float %v109, i64 0
  %v111 = shufflevector <4 x float> %v110, <4 x float> poison, <4 x i32> zeroinitializer
  %c112 = and i1 %c83, %c57
  %i113 = mul nsw i64 %i108, %n12
  %p114 = getelementptr inbounds float, ptr %p23, i64 %i113
  %i115 = mul nsw i64 %i96, %n10
  %i116 = add nsw i64 %i115, %i54
  %v117 = fmul float %v80, %v47
  %v118 = insertelement <4 x float> poison, float %v117, i64 0
  %v119 = shufflevector <4 x float> %v118, <4 x float> poison, <4 x i32> zeroinitializer
  %c120 = and i1 %c91, %c49
  %i121 = mul nsw i64 %i116, %n12
  %p122 = getelementptr inbounds float, ptr %p23, i64 %i121
  %i123 = mul nsw i64 %i96, %n10
  %i124 = add nsw i64 %i123, %i62
  %v125 = fmul float %v80, %v46
  %v126 = insertelement <4 x float> poison, float %v125, i64 0
  %v127 = shufflevector <4 x float> %v126, <4 x float> poison, <4 x i32> zeroinitializer
  %c128 = and i1 %c91, %c57
  %i129 = mul nsw i64 %i124, %n12
  %p130 = getelementptr inbounds float, ptr %p23, i64 %i129
  %i131 = udiv i64 %n12, 4
  %i132 = mul nsw i64 %i131, 4
  br label %loop133
loop133:
  %index133 = phi i64 [0, %body24], [%i156, %body133]
  %c134 = icmp slt i64 %index133, %i132
  br i1 %c134, label %body133, label %done133
body133:
  %p135 = getelementptr inbounds float, ptr %p106, i64 %index133
  %v136 = load <4 x float>, ptr %p135, align 1
  %v137 = fmul <4 x float> %v136, %v103
  %v138 = select i1 %c104, <4 x float> %v137, <4 x float> zeroinitializer
  %v139 = fadd <4 x float> zeroinitializer, %v138
  %p140 = getelementptr inbounds float, ptr %p114, i64 %index133
  %v141 = load <4 x float>, ptr %p140, align 1
  %v142 = fmul <4 x float> %v141, %v111
  %v143 = select i1 %c112, <4 x float> %v142, <4 x float> zeroinitializer
  %v144 = fadd <4 x float> %v139, %v143
  %p145 = getelementptr inbounds float, ptr %p122, i64 %index133
  %v146 = load <4 x float>, ptr %p145, align 1
  %v147 = fmul <4 x float> %v146, %v119
  %v148 = select i1 %c120, <4 x float> %v147, <4 x float> zeroinitializer
  %v149 = fadd <4 x float> %v144, %v148
  %p150 = getelementptr inbounds float, ptr %p130, i64 %index133
  %v151 = load <4 x float>, ptr %p150, align 1
  %v152 = fmul <4 x float> %v151, %v127
  %v153 = select i1 %c128, <4 x float> %v152, <4 x float> zeroinitializer
  %v154 = fadd <4 x float> %v149, %v153
  %p155 = getelementptr inbounds float, ptr %p98, i64 %index133
  store <4 x float> %v154, ptr %p155, align 1
  %i156 = add nsw i64 %index133, 4
  br label %loop133
done133:
  %i157 = sub nsw i64 %n12, %i132
  %c158 = icmp sgt i64 %i157, 0
  br i1 %c158, label %then159, label %after159
then159:
  %c160 = icmp sgt i64 %i157, 0
  %i161 = select i1 %c160, i64 %i157, i64 0
  %c162 = icmp slt i64 %i161, 4
  %i163 = select i1 %c162, i64 %i161, i64 4
  %v164 = trunc i64 %i163 to i32
  %v165 = insertelement <4 x i32> poison, i32 %v164, i64 0
  %v166 = shufflevector <4 x i32> %v165, <4 x i32> poison, <4 x i32> zeroinitializer
  %m167 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v166
  %p168 = getelementptr inbounds float, ptr %p106, i64 %i132
  %v169 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p168, i32 1, <4 x i1> %m167, <4 x float> zeroinitializer)
  %v170 = fmul <4 x float> %v169, %v103
  %v171 = select i1 %c104, <4 x float> %v170, <4 x float> zeroinitializer
  %v172 = fadd <4 x float> zeroinitializer, %v171
  %p173 = getelementptr inbounds float, ptr %p114, i64 %i132
  %v174 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p173, i32 1, <4 x i1> %m167, <4 x float> zeroinitializer)
  %v175 = fmul <4 x float> %v174, %v111
  %v176 = select i1 %c112, <4 x float> %v175, <4 x float> zeroinitializer
  %v177 = fadd <4 x float> %v172, %v176
  %p178 = getelementptr inbounds float, ptr %p122, i64 %i132
  %v179 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p178, i32 1, <4 x i1> %m167, <4 x float> zeroinitializer)
  %v180 = fmul <4 x float> %v179, %v119
  %v181 = select i1 %c120, <4 x float> %v180, <4 x float> zeroinitializer
  %v182 = fadd <4 x float> %v177, %v181
  %p183 = getelementptr inbounds float, ptr %p130, i64 %i132
  %v184 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p183, i32 1, <4 x i1> %m167, <4 x float> zeroinitializer)
  %v185 = fmul <4 x float> %v184, %v127
  %v186 = select i1 %c128, <4 x float> %v185, <4 x float> zeroinitializer
  %v187 = fadd <4 x float> %v182, %v186
  %p188 = getelementptr inbounds float, ptr %p98, i64 %i132
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v187, ptr %p188, i32 1, <4 x i1> %m167)
  br label %after159
after159:
  %i189 = add nsw i64 %index24, 1
  br label %loop24
done24:
  %i190 = add nsw i64 %index17, 1
  br label %loop17
done17:
  ret void
}
