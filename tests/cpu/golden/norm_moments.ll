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
  %n6 = load i64, ptr %v5, align 8
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
  br label %loop19
loop19:
  %index19 = phi i64 [%first, %entry], [%i165, %done132]
  %c20 = icmp slt i64 %index19, %last
  br i1 %c20, label %body19, label %done19
body19:
  %i21 = udiv i64 %index19, %n6
  %i22 = urem i64 %index19, %n6
  %i23 = mul nsw i64 %i22, %n8
  %i24 = sub nsw i64 %n10, %i23
  %i25 = mul nsw i64 %i21, %n14
  %i26 = mul nsw i64 %i22, %n16
  %p27 = getelementptr inbounds float, ptr %p2, i64 %i25
  %p28 = getelementptr inbounds float, ptr %p27, i64 %i26
  %c29 = icmp slt i64 %n8, %i24
  %i30 = select i1 %c29, i64 %n8, i64 %i24
  %i31 = mul nsw i64 %n12, 2
  %i32 = mul nsw i64 %index19, %i31
  %p33 = getelementptr inbounds float, ptr %p4, i64 %i32
  %v34 = sitofp i64 %i30 to float
  %v35 = insertelement <4 x float> poison, float %v34, i64 0
  %v36 = shufflevector <4 x float> %v35, <4 x float> poison, <4 x i32> zeroinitializer
  %v37 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v36
  %i38 = udiv i64 %n12, 16
  %i39 = mul nsw i64 %i38, 16
  br label %loop40
loop40:
  %index40 = phi i64 [0, %body19], [%i93, %done63]
  %c41 = icmp slt i64 %index40, %i39
  br i1 %c41, label %body40, label %done40
body40:
  br label %loop42
loop42:
  %index42 = phi i64 [0, %body40], [%i58, %body42]
  %carried42_0 = phi <4 x float> [zeroinitializer, %body40], [%v54, %body42]
  %carried42_1 = phi <4 x float> [zeroinitializer, %body40], [%v55, %body42]
  %carried42_2 = phi <4 x float> [zeroinitializer, %body40], [%v56, %body42]
  %carried42_3 = phi <4 x float> [zeroinitializer, %body40], [%v57, %body42]
  %c43 = icmp slt i64 %index42, %i30
  br i1 %c43, label %body42, label %done42
body42:
  %i44 = mul nsw i64 %index42, %n18
  %p45 = getelementptr inbounds float, ptr %p28, i64 %index40
  %p46 = getelementptr inbounds float, ptr %p45, i64 %i44
  %v47 = load <4 x float>, ptr %p46, align 1
  %p48 = getelementptr inbounds float, ptr %p46, i64 4
  %v49 = load <4 x float>, ptr %p48, align 1
  %p50 = getelementptr inbounds float, ptr %p46, i64 8
  %v51 = load <4 x float>, ptr %p50, align 1
  %p52 = getelementptr inbounds float, ptr %p46, i64 12
  %v53 = load <4 x float>, ptr %p52, align 1
  %v54 = fadd <4 x float> %carried42_0, %v47
  %v55 = fadd <4 x float> %carried42_1, %v49
  %v56 = fadd <4 x float> %carried42_2, %v51
  %v57 = fadd <4 x float> %carried42_3, %v53
  %i58 = add nsw i64 %index42, 1
  br label %loop42
done42:
  %v59 = fmul <4 x float> %carried42_0, %v37
  %v60 = fmul <4 x float> %carried42_1, %v37
  %v61 = fmul <4 x float> %carried42_2, %v37
  %v62 = fmul <4 x float> %carried42_3, %v37
  br label %loop63
loop63:
  %index63 = phi i64 [0, %done42], [%i83, %body63]
  %carried63_0 = phi <4 x float> [zeroinitializer, %done42], [%v76, %body63]
  %carried63_1 = phi <4 x float> [zeroinitializer, %done42], [%v78, %body63]
  %carried63_2 = phi <4 x float> [zeroinitializer, %done42], [%v80, %body63]
  %carried63_3 = phi <4 x float> [zeroinitializer, %done42], [%v82, %body63]
  %c64 = icmp slt i64 %index63, %i30
  br i1 %c64, label %body63, label %done63
body63:
  %i65 = mul nsw i64 %index63, %n18
  %p66 = getelementptr inbounds float, ptr %p28, i64 %index40
  %p67 = getelementptr inbounds float, ptr %p66, i64 %i65
  %v68 = load <4 x float>, ptr %p67, align 1
  %p69 = getelementptr inbounds float, ptr %p67, i64 4
  %v70 = load <4 x float>, ptr %p69, align 1
  %p71 = getelementptr inbounds float, ptr %p67, i64 8
  %v72 = load <4 x float>, ptr %p71, align 1
  %p73 = getelementptr inbounds float, ptr %p67, i64 12
  %v74 = load <4 x float>, ptr %p73, align 1
  %v75 = fsub <4 x float> %v68, %v59
  %v76 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v75, <4 x float> %v75, <4 x float> %carried63_0)
  %v77 = fsub <4 x float> %v70, %v60
  %v78 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v77, <4 x float> %v77, <4 x float> %carried63_1)
  %v79 = fsub <4 x float> %v72, %v61
  %v80 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v79, <4 x float> %v79, <4 x float> %carried63_2)
  %v81 = fsub <4 x float> %v74, %v62
  %v82 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v81, <4 x float> %v81, <4 x float> %carried63_3)
  %i83 = add nsw i64 %index63, 1
  br label %loop63
done63:
  %p84 = getelementptr inbounds float, ptr %p33, i64 %index40
  store <4 x float> %v59, ptr %p84, align 1
  %p85 = getelementptr inbounds float, ptr %p84, i64 4
  store <4 x float> %v60, ptr %p85, align 1
  %p86 = getelementptr inbounds float, ptr %p84, i64 8
  store <4 x float> %v61, ptr %p86, align 1
  %p87 = getelementptr inbounds float, ptr %p84, i64 12
  store <4 x float> %v62, ptr %p87, align 1
  %p88 = getelementptr inbounds float, ptr %p33, i64 %index40
  %p89 = getelementptr inbounds float, ptr %p88, i64 %n12
  store <4 x float> %carried63_0, ptr %p89, align 1
  %p90 = getelementptr inbounds float, ptr %p89, i64 4
  store <4 x float> %carried63_1, ptr %p90, align 1
  %p91 = getelementptr inbounds float, ptr %p89, i64 8
  store <4 x float> %carried63_2, ptr %p91, align 1
  %p92 = getelementptr inbounds float, ptr %p89, i64 12
  store <4 x float> %carried63_3, ptr %p92, align 1
  %i93 = add nsw i64 %index40, 16
  br label %loop40
done40:
  %i94 = sub nsw i64 %n12, %i39
  %i95 = udiv i64 %i94, 8
  %i96 = mul nsw i64 %i95, 8
  %i97 = add nsw i64 %i39, %i96
  br label %loop98
loop98:
  %index98 = phi i64 [%i39, %done40], [%i131, %done113]
  %c99 = icmp slt i64 %index98, %i97
  br i1 %c99, label %body98, label %done98
body98:
  br label %loop100
loop100:
  %index100 = phi i64 [0, %body98], [%i110, %body100]
  %carried100_0 = phi <4 x float> [zeroinitializer, %body98], [%v108, %body100]
  %carried100_1 = phi <4 x float> [zeroinitializer, %body98], [%v109, %body100]
  %c101 = icmp slt i64 %index100, %i30
  br i1 %c101, label %body100, label %done100
body100:
  %i102 = mul nsw i64 %index100, %n18
  %p103 = getelementptr inbounds float, ptr %p28, i64 %index98
  %p104 = getelementptr inbounds float, ptr %p103, i64 %i102
  %v105 = load <4 x float>, ptr %p104, align 1
  %p106 = getelementptr inbounds float, ptr %p104, i64 4
  %v107 = load <4 x float>, ptr %p106, align 1
  %v108 = fadd <4 x float> %carried100_0, %v105
  %v109 = fadd <4 x float> %carried100_1, %v107
  %i110 = add nsw i64 %index100, 1
  br label %loop100
done100:
  %v111 = fmul <4 x float> %carried100_0, %v37
  %v112 = fmul <4 x float> %carried100_1, %v37
  br label %loop113
loop113:
  %index113 = phi i64 [0, %done100], [%i125, %body113]
  %carried113_0 = phi <4 x float> [zeroinitializer, %done100], [%v122, %body113]
  %carried113_1 = phi <4 x float> [zeroinitializer, %done100], [%v124, %body113]
  %c114 = icmp slt i64 %index113, %i30
  br i1 %c114, label %body113, label %done113
body113:
  %i115 = mul nsw i64 %index113, %n18
  %p116 = getelementptr inbounds float, ptr %p28, i64 %index98
  %p117 = getelementptr inbounds float, ptr %p116, i64 %i115
  %v118 = load <4 x float>, ptr %p117, align 1
  %p119 = getelementptr inbounds float, ptr %p117, i64 4
  %v120 = load <4 x float>, ptr %p119, align 1
  %v121 = fsub <4 x float> %v118, %v111
  %v122 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v121, <4 x float> %v121, <4 x float> %carried113_0)
  %v123 = fsub <4 x float> %v120, %v112
  %v124 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v123, <4 x float> %v123, <4 x float> %carried113_1)
  %i125 = add nsw i64 %index113, 1
  br label %loop113
done113:
  %p126 = getelementptr inbounds float, ptr %p33, i64 %index98
  store <4 x float> %v111, ptr %p126, align 1
  %p127 = getelementptr inbounds float, ptr %p126, i64 4
  store <4 x float> %v112, ptr %p127, align 1
  %p128 = getelementptr inbounds float, ptr %p33, i64 %index98
  %p129 = getelementptr inbounds float, ptr %p128, i64 %n12
  store <4 x float> %carried113_0, ptr %p129, align 1
  %p130 = getelementptr inbounds float, ptr %p129, i64 4
  store <4 x float> %carried113_1, ptr %p130, align 1
  %i131 = add nsw i64 %index98, 8
  br label %loop98
done98:
  br label %loop132
loop132:
  %index132 = phi i64 [%i97, %done98], [%i164, %done152]
  %c133 = icmp slt i64 %index132, %n12
  br i1 %c133, label %body132, label %done132
body132:
  %i134 = sub nsw i64 %n12, %index132
  %c135 = icmp sgt i64 %i134, 0
  %i136 = select i1 %c135, i64 %i134, i64 0
  %c137 = icmp slt i64 %i136, 4
  %i138 = select i1 %c137, i64 %i136, i64 4
  %v139 = trunc i64 %i138 to i32
  %v140 = insertelement <4 x i32> poison, i32 %v139, i64 0
  %v141 = shufflevector <4 x i32> %v140, <4 x i32> poison, <4 x i32> zeroinitializer
  %m142 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v141
  br label %loop143
loop143:
  %index143 = phi i64 [0, %body132], [%i150, %body143]
  %carried143_0 = phi <4 x float> [zeroinitializer, %body132], [%v149, %body143]
  %c144 = icmp slt i64 %index143, %i30
  br i1 %c144, label %body143, label %done143
body143:
  %i145 = mul nsw i64 %index143, %n18
  %p146 = getelementptr inbounds float, ptr %p28, i64 %index132
  %p147 = getelementptr inbounds float, ptr %p146, i64 %i145
  %v148 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p147, i32 1, <4 x i1> %m142, <4 x float> zeroinitializer)
  %v149 = fadd <4 x float> %carried143_0, %v148
  %i150 = add nsw i64 %index143, 1
  br label %loop143
done143:
  %v151 = fmul <4 x float> %carried143_0, %v37
  br label %loop152
loop152:
  %index152 = phi i64 [0, %done143], [%i160, %body152]
  %carried152_0 = phi <4 x float> [zeroinitializer, %done143], [%v159, %body152]
  %c153 = icmp slt i64 %index152, %i30
  br i1 %c153, label %body152, label %done152
body152:
  %i154 = mul nsw i64 %index152, %n18
  %p155 = getelementptr inbounds float, ptr %p28, i64 %index132
  %p156 = getelementptr inbounds float, ptr %p155, i64 %i154
  %v157 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p156, i32 1, <4 x i1> %m142, <4 x float> zeroinitializer)
  %v158 = fsub <4 x float> %v157, %v151
  %v159 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v158, <4 x float> %v158, <4 x float> %carried152_0)
  %i160 = add nsw i64 %index152, 1
  br label %loop152
done152:
  %p161 = getelementptr inbounds float, ptr %p33, i64 %index132
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v151, ptr %p161, i32 1, <4 x i1> %m142)
  %p162 = getelementptr inbounds float, ptr %p33, i64 %index132
  %p163 = getelementptr inbounds float, ptr %p162, i64 %n12
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried152_0, ptr %p163, i32 1, <4 x i1> %m142)
  %i164 = add nsw i64 %index132, 4
  br label %loop132
done132:
  %i165 = add nsw i64 %index19, 1
  br label %loop19
done19:
  ret void
}
