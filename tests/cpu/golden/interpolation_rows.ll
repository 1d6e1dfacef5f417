declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <2 x float> @llvm.fmuladd.v2f32(<2 x float>, <2 x float>, <2 x float>)
declare float @llvm.fmuladd.f32(float, float, float)
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
  br label %loop37
loop37:
  %index37 = phi i64 [%first, %entry], [%i163, %done64]
  %c38 = icmp slt i64 %index37, %last
  br i1 %c38, label %body37, label %done37
body37:
  %i39 = udiv i64 %index37, %n14
  %i40 = urem i64 %index37, %n14
  %i41 = mul nsw i64 %i39, %n26
  %p42 = getelementptr inbounds float, ptr %p2, i64 %i41
  %i43 = mul nsw i64 %i39, %n32
  %i44 = mul nsw i64 %i40, %n34
  %p45 = getelementptr inbounds float, ptr %p4, i64 %i43
  %p46 = getelementptr inbounds float, ptr %p45, i64 %i44
  %i47 = mul nsw i64 %i40, 4
  %p48 = getelementptr inbounds i64, ptr %p6, i64 %i47
  %p49 = getelementptr inbounds float, ptr %p8, i64 %i47
  %v50 = load i64, ptr %p48, align 8
  %v51 = load float, ptr %p49, align 4
  %p52 = getelementptr inbounds i64, ptr %p48, i64 1
  %v53 = load i64, ptr %p52, align 8
  %p54 = getelementptr inbounds float, ptr %p49, i64 1
  %v55 = load float, ptr %p54, align 4
  %p56 = getelementptr inbounds i64, ptr %p48, i64 2
  %v57 = load i64, ptr %p56, align 8
  %p58 = getelementptr inbounds float, ptr %p49, i64 2
  %v59 = load float, ptr %p58, align 4
  %p60 = getelementptr inbounds i64, ptr %p48, i64 3
  %v61 = load i64, ptr %p60, align 8
  %p62 = getelementptr inbounds float, ptr %p49, i64 3
  %v63 = load float, ptr %p62, align 4
  br label %loop64
loop64:
  %index64 = phi i64 [0, %body37], [%i162, %after141]
  %c65 = icmp slt i64 %index64, %n16
  br i1 %c65, label %body64, label %done64
body64:
  %i66 = mul nsw i64 %index64, %n30
  %p67 = getelementptr inbounds float, ptr %p42, i64 %i66
  %i68 = mul nsw i64 %index64, %n36
  %p69 = getelementptr inbounds float, ptr %p46, i64 %i68
  %c70 = icmp sge i64 %n18, 4
  br i1 %c70, label %then71, label %after71
then71:
  %i72 = sub nsw i64 %n18, 4
  %i73 = add nsw i64 %i72, 4
  br label %loop74
loop74:
  %index74 = phi i64 [0, %then71], [%i103, %body74]
  %c75 = icmp slt i64 %index74, %i73
  br i1 %c75, label %body74, label %done74
body74:
  %c76 = icmp slt i64 %index74, %i72
  %i77 = select i1 %c76, i64 %index74, i64 %i72
  %p78 = getelementptr inbounds float, ptr %p67, i64 %v50
  %p79 = getelementptr inbounds float, ptr %p78, i64 %i77
  %v80 = load <4 x float>, ptr %p79, align 4
  %v81 = insertelement <4 x float> poison, float %v51, i64 0
  %v82 = shufflevector <4 x float> %v81, <4 x float> poison, <4 x i32> zeroinitializer
  %v83 = fmul <4 x float> %v80, %v82
  %p84 = getelementptr inbounds float, ptr %p67, i64 %v53
  %p85 = getelementptr inbounds float, ptr %p84, i64 %i77
  %v86 = load <4 x float>, ptr %p85, align 4
  %v87 = insertelement <4 x float> poison, float %v55, i64 0
  %v88 = shufflevector <4 x float> %v87, <4 x float> poison, <4 x i32> zeroinitializer
  %v89 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v86, <4 x float> %v88, <4 x float> %v83)
  %p90 = getelementptr inbounds float, ptr %p67, i64 %v57
  %p91 = getelementptr inbounds float, ptr %p90, i64 %i77
  %v92 = load <4 x float>, ptr %p91, align 4
  %v93 = insertelement <4 x float> poison, float %v59, i64 0
  %v94 = shufflevector <4 x float> %v93, <4 x float> poison, <4 x i32> zeroinitializer
  %v95 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v92, <4 x float> %v94, <4 x float> %v89)
  %p96 = getelementptr inbounds float, ptr %p67, i64 %v61
  %p97 = getelementptr inbounds float, ptr %p96, i64 %i77
  %v98 = load <4 x float>, ptr %p97, align 4
  %v99 = insertelement <4 x float> poison, float %v63, i64 0
  %v100 = shufflevector <4 x float> %v99, <4 x float> poison, <4 x i32> zeroinitializer
  %v101 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v98, <4 x float> %v100, <4 x float> %v95)
  %p102 = getelementptr inbounds float, ptr %p69, i64 %i77
  store <4 x float> %v101, ptr %p102, align 4
  %i103 = add nsw i64 %index74, 4
  br label %loop74
done74:
  br label %after71
after71:
  %c104 = icmp sge i64 %n18, 2
  %c105 = icmp slt i64 %n18, 4
  %c106 = and i1 %c104, %c105
  br i1 %c106, label %then107, label %after107
then107:
  %i108 = sub nsw i64 %n18, 2
  %i109 = add nsw i64 %i108, 2
  br label %loop110
loop110:
  %index110 = phi i64 [0, %then107], [%i139, %body110]
  %c111 = icmp slt i64 %index110, %i109
  br i1 %c111, label %body110, label %done110
body110:
  %c112 = icmp slt i64 %index110, %i108
  %i113 = select i1 %c112, i64 %index110, i64 %i108
  %p114 = getelementptr inbounds float, ptr %p67, i64 %v50
  %p115 = getelementptr inbounds float, ptr %p114, i64 %i113
  %v116 = load <2 x float>, ptr %p115, align 4
  %v117 = insertelement <2 x float> poison, float %v51, i64 0
  %v118 = shufflevector <2 x float> %v117, <2 x float> poison, <2 x i32> zeroinitializer
  %v119 = fmul <2 x float> %v116, %v118
  %p120 = getelementptr inbounds float, ptr %p67, i64 %v53
  %p121 = getelementptr inbounds float, ptr %p120, i64 %i113
  %v122 = load <2 x float>, ptr %p121, align 4
  %v123 = insertelement <2 x float> poison, float %v55, i64 0
  %v124 = shufflevector <2 x float> %v123, <2 x float> poison, <2 x i32> zeroinitializer
  %v125 = call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %v122, <2 x float> %v124, <2 x float> %v119)
  %p126 = getelementptr inbounds float, ptr %p67, i64 %v57
  %p127 = getelementptr inbounds float, ptr %p126, i64 %i113
  %v128 = load <2 x float>, ptr %p127, align 4
  %v129 = insertelement <2 x float> poison, float %v59, i64 0
  %v130 = shufflevector <2 x float> %v129, <2 x float> poison, <2 x i32> zeroinitializer
  %v131 = call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %v128, <2 x float> %v130, <2 x float> %v125)
  %p132 = getelementptr inbounds float, ptr %p67, i64 %v61
  %p133 = getelementptr inbounds float, ptr %p132, i64 %i113
  %v134 = load <2 x float>, ptr %p133, align 4
  %v135 = insertelement <2 x float> poison, float %v63, i64 0
  %v136 = shufflevector <2 x float> %v135, <2 x float> poison, <2 x i32> zeroinitializer
  %v137 = call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %v134, <2 x float> %v136, <2 x float> %v131)
  %p138 = getelementptr inbounds float, ptr %p69, i64 %i113
  store <2 x float> %v137, ptr %p138, align 4
  %i139 = add nsw i64 %index110, 2
  br label %loop110
done110:
  br label %after107
after107:
  %c140 = icmp slt i64 %n18, 2
  br i1 %c140, label %then141, label %after141
then141:
  br label %loop142
loop142:
  %index142 = phi i64 [0, %then141], [%i161, %body142]
  %c143 = icmp slt i64 %index142, %n18
  br i1 %c143, label %body142, label %done142
body142:
  %p144 = getelementptr inbounds float, ptr %p67, i64 %v50
  %p145 = getelementptr inbounds float, ptr %p144, i64 %index142
  %v146 = load float, ptr %p145, align 4
  %v147 = fmul float %v146, %v51
  %p148 = getelementptr inbounds float, ptr %p67, i64 %v53
  %p149 = getelementptr inbounds float, ptr %p148, i64 %index142
  %v150 = load float, ptr %p149, align 4
  %v151 = call float @llvm.fmuladd.f32(float %v150, float %v55, float %v147)
  %p152 = getelementptr inbounds float, ptr %p67, i64 %v57
  %p153 = getelementptr inbounds float, ptr %p152, i64 %index142
  %v154 = load float, ptr %p153, align 4
  %v155 = call float @llvm.fmuladd.f32(float %v154, float %v59, float %v151)
  %p156 = getelementptr inbounds float, ptr %p67, i64 %v61
  %p157 = getelementptr inbounds float, ptr %p156, i64 %index142
  %v158 = load float, ptr %p157, align 4
  %v159 = call float @llvm.fmuladd.f32(float %v158, float %v63, float %v155)
  %p160 = getelementptr inbounds float, ptr %p69, i64 %index142
  store float %v159, ptr %p160, align 4
  %i161 = add nsw i64 %index142, 1
  br label %loop142
done142:
  br label %after141
after141:
  %i162 = add nsw i64 %index64, 1
  br label %loop64
done64:
  %i163 = add nsw i64 %index37, 1
  br label %loop37
done37:
  ret void
}
