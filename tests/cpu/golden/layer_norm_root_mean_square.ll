declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x float> @llvm.sqrt.v4f32(<4 x float>)
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
  %v35 = trunc i64 %n20 to i32
  %v36 = bitcast i32 %v35 to float
  %v37 = insertelement <4 x float> poison, float %v36, i64 0
  %v38 = shufflevector <4 x float> %v37, <4 x float> poison, <4 x i32> zeroinitializer
  %v39 = trunc i64 %n22 to i32
  %v40 = bitcast i32 %v39 to float
  %v41 = insertelement <4 x float> poison, float %v40, i64 0
  %v42 = shufflevector <4 x float> %v41, <4 x float> poison, <4 x i32> zeroinitializer
  %i43 = udiv i64 %n14, 4
  %i44 = mul nsw i64 %i43, 4
  br label %loop45
loop45:
  %index45 = phi i64 [%first, %entry], [%i204, %done161]
  %c46 = icmp slt i64 %index45, %last
  br i1 %c46, label %body45, label %done45
body45:
  %i47 = udiv i64 %index45, %n16
  %i48 = urem i64 %index45, %n16
  %i49 = udiv i64 %i47, %n10
  %i50 = urem i64 %i47, %n10
  %i51 = mul nsw i64 %i49, %n24
  %i52 = mul nsw i64 %i50, %n26
  %p53 = getelementptr inbounds float, ptr %p2, i64 %i51
  %p54 = getelementptr inbounds float, ptr %p53, i64 %i52
  %i55 = mul nsw i64 %i49, %n30
  %i56 = mul nsw i64 %i50, %n32
  %p57 = getelementptr inbounds float, ptr %p4, i64 %i55
  %p58 = getelementptr inbounds float, ptr %p57, i64 %i56
  %i59 = mul nsw i64 %i48, %n18
  %i60 = add nsw i64 %i59, %n18
  %c61 = icmp slt i64 %i60, %n12
  %i62 = select i1 %c61, i64 %i60, i64 %n12
  %i63 = sub nsw i64 %i62, %i59
  %i64 = udiv i64 %i63, 4
  %i65 = mul nsw i64 %i64, 4
  %i66 = add nsw i64 %i59, %i65
  br label %loop67
loop67:
  %index67 = phi i64 [%i59, %body45], [%i160, %done133]
  %c68 = icmp slt i64 %index67, %i66
  br i1 %c68, label %body67, label %done67
body67:
  %i69 = mul nsw i64 %index67, %n28
  %p70 = getelementptr inbounds float, ptr %p54, i64 %i69
  %i71 = add nsw i64 %index67, 1
  %i72 = mul nsw i64 %i71, %n28
  %p73 = getelementptr inbounds float, ptr %p54, i64 %i72
  %i74 = add nsw i64 %index67, 2
  %i75 = mul nsw i64 %i74, %n28
  %p76 = getelementptr inbounds float, ptr %p54, i64 %i75
  %i77 = add nsw i64 %index67, 3
  %i78 = mul nsw i64 %i77, %n28
  %p79 = getelementptr inbounds float, ptr %p54, i64 %i78
  %i80 = mul nsw i64 %index67, %n34
  %p81 = getelementptr inbounds float, ptr %p58, i64 %i80
  %i82 = add nsw i64 %index67, 1
  %i83 = mul nsw i64 %i82, %n34
  %p84 = getelementptr inbounds float, ptr %p58, i64 %i83
  %i85 = add nsw i64 %index67, 2
  %i86 = mul nsw i64 %i85, %n34
  %p87 = getelementptr inbounds float, ptr %p58, i64 %i86
  %i88 = add nsw i64 %index67, 3
  %i89 = mul nsw i64 %i88, %n34
  %p90 = getelementptr inbounds float, ptr %p58, i64 %i89
  br label %loop91
loop91:
  %index91 = phi i64 [0, %body67], [%i115, %done96]
  %carried91_0 = phi <4 x float> [zeroinitializer, %body67], [%v111, %done96]
  %carried91_1 = phi <4 x float> [zeroinitializer, %body67], [%v112, %done96]
  %carried91_2 = phi <4 x float> [zeroinitializer, %body67], [%v113, %done96]
  %carried91_3 = phi <4 x float> [zeroinitializer, %body67], [%v114, %done96]
  %c92 = icmp slt i64 %index91, %i44
  br i1 %c92, label %body91, label %done91
body91:
  %i93 = add nsw i64 %index91, 512
  %c94 = icmp slt i64 %i93, %i44
  %i95 = select i1 %c94, i64 %i93, i64 %i44
  br label %loop96
loop96:
  %index96 = phi i64 [%index91, %body91], [%i110, %body96]
  %carried96_0 = phi <4 x float> [zeroinitializer, %body91], [%v100, %body96]
  %carried96_1 = phi <4 x float> [zeroinitializer, %body91], [%v103, %body96]
  %carried96_2 = phi <4 x float> [zeroinitializer, %body91], [%v106, %body96]
  %carried96_3 = phi <4 x float> [zeroinitializer, %body91], [%v109, %body96]
  %c97 = icmp slt i64 %index96, %i95
  br i1 %c97, label %body96, label %done96
body96:
  %p98 = getelementptr inbounds float, ptr %p70, i64 %index96
  %v99 = load <4 x float>, ptr %p98, align 1
  %v100 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v99, <4 x float> %v99, <4 x float> %carried96_0)
  %p101 = getelementptr inbounds float, ptr %p73, i64 %index96
  %v102 = load <4 x float>, ptr %p101, align 1
  %v103 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v102, <4 x float> %v102, <4 x float> %carried96_1)
  %p104 = getelementptr inbounds float, ptr %p76, i64 %index96
  %v105 = load <4 x float>, ptr %p104, align 1
  %v106 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v105, <4 x float> %v105, <4 x float> %carried96_2)
  %p107 = getelementptr inbounds float, ptr %p79, i64 %index96
  %v108 = load <4 x float>, ptr %p107, align 1
  %v109 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v108, <4 x float> %v108, <4 x float> %carried96_3)
  %i110 = add nsw i64 %index96, 4
  br label %loop96
done96:
  %v111 = fadd <4 x float> %carried91_0, %carried96_0
  %v112 = fadd <4 x float> %carried91_1, %carried96_1
  %v113 = fadd <4 x float> %carried91_2, %carried96_2
  %v114 = fadd <4 x float> %carried91_3, %carried96_3
  %i115 = add nsw i64 %index91, 512
  br label %loop91
done91:
  %v116 = shufflevector <4 x float> %carried91_0, <4 x float> %carried91_1, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v117 = shufflevector <4 x float> %carried91_0, <4 x float> %carried91_1, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v118 = fadd <4 x float> %v116, %v117
  %v119 = shufflevector <4 x float> %carried91_2, <4 x float> %carried91_3, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v120 = shufflevector <4 x float> %carried91_2, <4 x float> %carried91_3, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v121 = fadd <4 x float> %v119, %v120
  %v122 = shufflevector <4 x float> %v118, <4 x float> %v121, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v123 = shufflevector <4 x float> %v118, <4 x float> %v121, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v124 = fadd <4 x float> %v122, %v123
  %v125 = fmul <4 x float> %v124, %v38
  %v126 = fadd <4 x float> %v125, %v42
  %v127 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v126)
  %v128 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v127
  %v129 = shufflevector <4 x float> %v128, <4 x float> %v128, <4 x i32> <i32 0, i32 0, i32 0, i32 0>
  %v130 = shufflevector <4 x float> %v128, <4 x float> %v128, <4 x i32> <i32 1, i32 1, i32 1, i32 1>
  %v131 = shufflevector <4 x float> %v128, <4 x float> %v128, <4 x i32> <i32 2, i32 2, i32 2, i32 2>
  %v132 = shufflevector <4 x float> %v128, <4 x float> %v128, <4 x i32> <i32 3, i32 3, i32 3, i32 3>
  br label %loop133
loop133:
  %index133 = phi i64 [0, %done91], [%i159, %body133]
  %c134 = icmp slt i64 %index133, %i44
  br i1 %c134, label %body133, label %done133
body133:
  %p135 = getelementptr inbounds float, ptr %p6, i64 %index133
  %v136 = load <4 x float>, ptr %p135, align 1
  %p137 = getelementptr inbounds float, ptr %p8, i64 %index133
  %v138 = load <4 x float>, ptr %p137, align 1
  %p139 = getelementptr inbounds float, ptr %p70, i64 %index133
  %v140 = load <4 x float>, ptr %p139, align 1
  %v141 = fmul <4 x float> %v140, %v129
  %v142 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v141, <4 x float> %v136, <4 x float> %v138)
  %p143 = getelementptr inbounds float, ptr %p81, i64 %index133
  store <4 x float> %v142, ptr %p143, align 1
  %p144 = getelementptr inbounds float, ptr %p73, i64 %index133
  %v145 = load <4 x float>, ptr %p144, align 1
  %v146 = fmul <4 x float> %v145, %v130
  %v147 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v146, <4 x float> %v136, <4 x float> %v138)
  %p148 = getelementptr inbounds float, ptr %p84, i64 %index133
  store <4 x float> %v147, ptr %p148, align 1
  %p149 = getelementptr inbounds float, ptr %p76, i64 %index133
  %v150 = load <4 x float>, ptr %p149, align 1
  %v151 = fmul <4 x float> %v150, %v131
  %v152 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v151, <4 x float> %v136, <4 x float> %v138)
  %p153 = getelementptr inbounds float, ptr %p87, i64 %index133
  store <4 x float> %v152, ptr %p153, align 1
  %p154 = getelementptr inbounds float, ptr %p79, i64 %index133
  %v155 = load <4 x float>, ptr %p154, align 1
  %v156 = fmul <4 x float> %v155, %v132
  %v157 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v156, <4 x float> %v136, <4 x float> %v138)
  %p158 = getelementptr inbounds float, ptr %p90, i64 %index133
  store <4 x float> %v157, ptr %p158, align 1
  %i159 = add nsw i64 %index133, 4
  br label %loop133
done133:
  %i160 = add nsw i64 %index67, 4
  br label %loop67
done67:
  br label %loop161
loop161:
  %index161 = phi i64 [%i66, %done67], [%i203, %done191]
  %c162 = icmp slt i64 %index161, %i62
  br i1 %c162, label %body161, label %done161
body161:
  %i163 = mul nsw i64 %index161, %n28
  %p164 = getelementptr inbounds float, ptr %p54, i64 %i163
  %i165 = mul nsw i64 %index161, %n34
  %p166 = getelementptr inbounds float, ptr %p58, i64 %i165
  br label %loop167
loop167:
  %index167 = phi i64 [0, %body161], [%i179, %done172]
  %carried167_0 = phi <4 x float> [zeroinitializer, %body161], [%v178, %done172]
  %c168 = icmp slt i64 %index167, %i44
  br i1 %c168, label %body167, label %done167
body167:
  %i169 = add nsw i64 %index167, 512
  %c170 = icmp slt i64 %i169, %i44
  %i171 = select i1 %c170, i64 %i169, i64 %i44
  br label %loop172
loop172:
  %index172 = phi i64 [%index167, %body167], [%i177, %body172]
  %carried172_0 = phi <4 x float> [zeroinitializer, %body167], [%v176, %body172]
  %c173 = icmp slt i64 %index172, %i171
  br i1 %c173, label %body172, label %done172
body172:
  %p174 = getelementptr inbounds float, ptr %p164, i64 %index172
  %v175 = load <4 x float>, ptr %p174, align 1
  %v176 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v175, <4 x float> %v175, <4 x float> %carried172_0)
  %i177 = add nsw i64 %index172, 4
  br label %loop172
done172:
  %v178 = fadd <4 x float> %carried167_0, %carried172_0
  %i179 = add nsw i64 %index167, 512
  br label %loop167
done167:
  %v180 = shufflevector <4 x float> %carried167_0, <4 x float> %carried167_0, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v181 = shufflevector <4 x float> %carried167_0, <4 x float> %carried167_0, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v182 = fadd <4 x float> %v180, %v181
  %v183 = shufflevector <4 x float> %v182, <4 x float> %v182, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v184 = shufflevector <4 x float> %v182, <4 x float> %v182, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v185 = fadd <4 x float> %v183, %v184
  %v186 = fmul <4 x float> %v185, %v38
  %v187 = fadd <4 x float> %v186, %v42
  %v188 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v187)
  %v189 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v188
  %v190 = shufflevector <4 x float> %v189, <4 x float> %v189, <4 x i32> <i32 0, i32 0, i32 0, i32 0>
  br label %loop191
loop191:
  %index191 = phi i64 [0, %done167], [%i202, %body191]
  %c192 = icmp slt i64 %index191, %i44
  br i1 %c192, label %body191, label %done191
body191:
  %p193 = getelementptr inbounds float, ptr %p6, i64 %index191
  %v194 = load <4 x float>, ptr %p193, align 1
  %p195 = getelementptr inbounds float, ptr %p8, i64 %index191
  %v196 = load <4 x float>, ptr %p195, align 1
  %p197 = getelementptr inbounds float, ptr %p164, i64 %index191
  %v198 = load <4 x float>, ptr %p197, align 1
  %v199 = fmul <4 x float> %v198, %v190
  %v200 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v199, <4 x float> %v194, <4 x float> %v196)
  %p201 = getelementptr inbounds float, ptr %p166, i64 %index191
  store <4 x float> %v200, ptr %p201, align 1
  %i202 = add nsw i64 %index191, 4
  br label %loop191
done191:
  %i203 = add nsw i64 %index161, 1
  br label %loop161
done161:
  %i204 = add nsw i64 %index45, 1
  br label %loop45
done45:
  ret void
}
