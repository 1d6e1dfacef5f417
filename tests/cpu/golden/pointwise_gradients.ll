declare <4 x float> @llvm.sqrt.v4f32(<4 x float>)
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
  %v37 = getelementptr inbounds i64, ptr %arguments, i64 18
  %n38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i64, ptr %arguments, i64 19
  %n40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %arguments, i64 20
  %n42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %arguments, i64 21
  %n44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %arguments, i64 22
  %n46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %arguments, i64 23
  %n48 = load i64, ptr %v47, align 8
  br label %loop49
loop49:
  %index49 = phi i64 [%first, %entry], [%i143, %done80]
  %c50 = icmp slt i64 %index49, %last
  br i1 %c50, label %body49, label %done49
body49:
  %i51 = udiv i64 %index49, %n12
  %i52 = urem i64 %index49, %n12
  %i53 = mul nsw i64 %i51, %n20
  %i54 = mul nsw i64 %i52, %n22
  %p55 = getelementptr inbounds float, ptr %p2, i64 %i53
  %p56 = getelementptr inbounds float, ptr %p55, i64 %i54
  %i57 = mul nsw i64 %i51, %n26
  %i58 = mul nsw i64 %i52, %n28
  %p59 = getelementptr inbounds float, ptr %p4, i64 %i57
  %p60 = getelementptr inbounds float, ptr %p59, i64 %i58
  %i61 = mul nsw i64 %i51, %n32
  %i62 = mul nsw i64 %i52, %n34
  %p63 = getelementptr inbounds float, ptr %p6, i64 %i61
  %p64 = getelementptr inbounds float, ptr %p63, i64 %i62
  %i65 = mul nsw i64 %i51, %n38
  %i66 = mul nsw i64 %i52, %n40
  %p67 = getelementptr inbounds float, ptr %p8, i64 %i65
  %p68 = getelementptr inbounds float, ptr %p67, i64 %i66
  %i69 = mul nsw i64 %i51, %n44
  %i70 = mul nsw i64 %i52, %n46
  %p71 = getelementptr inbounds float, ptr %p10, i64 %i69
  %p72 = getelementptr inbounds float, ptr %p71, i64 %i70
  %i73 = mul nsw i64 %n16, %n14
  %i74 = mul nsw i64 %index49, %i73
  %i75 = sub nsw i64 %n18, %i74
  %c76 = icmp slt i64 %n16, %i75
  %i77 = select i1 %c76, i64 %n16, i64 %i75
  %i78 = udiv i64 %i77, 4
  %i79 = mul nsw i64 %i78, 4
  br label %loop80
loop80:
  %index80 = phi i64 [0, %body49], [%i142, %after115]
  %c81 = icmp slt i64 %index80, %n14
  br i1 %c81, label %body80, label %done80
body80:
  %i82 = mul nsw i64 %index80, %n24
  %p83 = getelementptr inbounds float, ptr %p56, i64 %i82
  %i84 = mul nsw i64 %index80, %n30
  %p85 = getelementptr inbounds float, ptr %p60, i64 %i84
  %i86 = mul nsw i64 %index80, %n36
  %p87 = getelementptr inbounds float, ptr %p64, i64 %i86
  %i88 = mul nsw i64 %index80, %n42
  %p89 = getelementptr inbounds float, ptr %p68, i64 %i88
  %i90 = mul nsw i64 %index80, %n48
  %p91 = getelementptr inbounds float, ptr %p72, i64 %i90
  br label %loop92
loop92:
  %index92 = phi i64 [0, %body80], [%i112, %body92]
  %c93 = icmp slt i64 %index92, %i79
  br i1 %c93, label %body92, label %done92
body92:
  %p94 = getelementptr inbounds float, ptr %p83, i64 %index92
  %v95 = load <4 x float>, ptr %p94, align 1
  %p96 = getelementptr inbounds float, ptr %p85, i64 %index92
  %v97 = load <4 x float>, ptr %p96, align 1
  %v98 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v97
  %v99 = fmul <4 x float> %v97, %v98
  %v100 = fmul <4 x float> %v95, %v99
  %p101 = getelementptr inbounds float, ptr %p87, i64 %index92
  %v102 = load <4 x float>, ptr %p101, align 1
  %v103 = fmul <4 x float> %v102, %v102
  %v104 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v103
  %v105 = fmul <4 x float> %v100, %v104
  %p106 = getelementptr inbounds float, ptr %p89, i64 %index92
  %v107 = load <4 x float>, ptr %p106, align 1
  %m108 = fcmp ogt <4 x float> %v107, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v109 = select <4 x i1> %m108, <4 x float> %v105, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v110 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v109)
  %p111 = getelementptr inbounds float, ptr %p91, i64 %index92
  store <4 x float> %v110, ptr %p111, align 1
  %i112 = add nsw i64 %index92, 4
  br label %loop92
done92:
  %i113 = sub nsw i64 %i77, %i79
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
  %p124 = getelementptr inbounds float, ptr %p83, i64 %i79
  %v125 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p124, i32 1, <4 x i1> %m123, <4 x float> zeroinitializer)
  %p126 = getelementptr inbounds float, ptr %p85, i64 %i79
  %v127 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p126, i32 1, <4 x i1> %m123, <4 x float> zeroinitializer)
  %v128 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v127
  %v129 = fmul <4 x float> %v127, %v128
  %v130 = fmul <4 x float> %v125, %v129
  %p131 = getelementptr inbounds float, ptr %p87, i64 %i79
  %v132 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p131, i32 1, <4 x i1> %m123, <4 x float> zeroinitializer)
  %v133 = fmul <4 x float> %v132, %v132
  %v134 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v133
  %v135 = fmul <4 x float> %v130, %v134
  %p136 = getelementptr inbounds float, ptr %p89, i64 %i79
  %v137 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p136, i32 1, <4 x i1> %m123, <4 x float> zeroinitializer)
  %m138 = fcmp ogt <4 x float> %v137, <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v139 = select <4 x i1> %m138, <4 x float> %v135, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>
  %v140 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v139)
  %p141 = getelementptr inbounds float, ptr %p91, i64 %i79
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v140, ptr %p141, i32 1, <4 x i1> %m123)
  br label %after115
after115:
  %i142 = add nsw i64 %index80, 1
  br label %loop80
done80:
  %i143 = add nsw i64 %index49, 1
  br label %loop49
done49:
  ret void
}
