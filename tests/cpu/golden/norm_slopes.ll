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
  br label %loop21
loop21:
  %index21 = phi i64 [%first, %entry], [%i146, %done66]
  %c22 = icmp slt i64 %index21, %last
  br i1 %c22, label %body21, label %done21
body21:
  %i23 = mul nsw i64 %n16, 2
  %v24 = trunc i64 %n20 to i32
  %v25 = bitcast i32 %v24 to float
  %v26 = insertelement <4 x float> poison, float %v25, i64 0
  %v27 = shufflevector <4 x float> %v26, <4 x float> poison, <4 x i32> zeroinitializer
  %i28 = mul nsw i64 %n14, %i23
  %i29 = mul nsw i64 %index21, %i28
  %p30 = getelementptr inbounds float, ptr %p2, i64 %i29
  %i31 = mul nsw i64 %index21, %i23
  %p32 = getelementptr inbounds float, ptr %p4, i64 %i31
  %i33 = mul nsw i64 %n16, 3
  %i34 = mul nsw i64 %index21, %i33
  %p35 = getelementptr inbounds float, ptr %p8, i64 %i34
  %i36 = mul nsw i64 %index21, %n16
  %p37 = getelementptr inbounds float, ptr %p10, i64 %i36
  %i38 = mul nsw i64 %index21, %n16
  %p39 = getelementptr inbounds float, ptr %p12, i64 %i38
  br label %loop40
loop40:
  %index40 = phi i64 [0, %body21], [%i65, %done51]
  %c41 = icmp slt i64 %index40, %n16
  br i1 %c41, label %body40, label %done40
body40:
  %i42 = sub nsw i64 %n16, %index40
  %c43 = icmp sgt i64 %i42, 0
  %i44 = select i1 %c43, i64 %i42, i64 0
  %c45 = icmp slt i64 %i44, 4
  %i46 = select i1 %c45, i64 %i44, i64 4
  %v47 = trunc i64 %i46 to i32
  %v48 = insertelement <4 x i32> poison, i32 %v47, i64 0
  %v49 = shufflevector <4 x i32> %v48, <4 x i32> poison, <4 x i32> zeroinitializer
  %m50 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v49
  br label %loop51
loop51:
  %index51 = phi i64 [0, %body40], [%i62, %body51]
  %carried51_0 = phi <4 x float> [zeroinitializer, %body40], [%v57, %body51]
  %carried51_1 = phi <4 x float> [zeroinitializer, %body40], [%v61, %body51]
  %c52 = icmp slt i64 %index51, %n14
  br i1 %c52, label %body51, label %done51
body51:
  %i53 = mul nsw i64 %index51, %i23
  %p54 = getelementptr inbounds float, ptr %p30, i64 %i53
  %p55 = getelementptr inbounds float, ptr %p54, i64 %index40
  %v56 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p55, i32 1, <4 x i1> %m50, <4 x float> zeroinitializer)
  %v57 = fadd <4 x float> %carried51_0, %v56
  %p58 = getelementptr inbounds float, ptr %p54, i64 %index40
  %p59 = getelementptr inbounds float, ptr %p58, i64 %n16
  %v60 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p59, i32 1, <4 x i1> %m50, <4 x float> zeroinitializer)
  %v61 = fadd <4 x float> %carried51_1, %v60
  %i62 = add nsw i64 %index51, 1
  br label %loop51
done51:
  %p63 = getelementptr inbounds float, ptr %p37, i64 %index40
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried51_0, ptr %p63, i32 1, <4 x i1> %m50)
  %p64 = getelementptr inbounds float, ptr %p39, i64 %index40
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried51_1, ptr %p64, i32 1, <4 x i1> %m50)
  %i65 = add nsw i64 %index40, 4
  br label %loop40
done40:
  br label %loop66
loop66:
  %index66 = phi i64 [0, %done40], [%i145, %done113]
  %c67 = icmp slt i64 %index66, %n16
  br i1 %c67, label %body66, label %done66
body66:
  %i68 = add nsw i64 %index66, %n18
  br label %loop69
loop69:
  %index69 = phi i64 [%index66, %body66], [%i92, %body69]
  %carried69_0 = phi <4 x float> [zeroinitializer, %body66], [%v90, %body69]
  %carried69_1 = phi <4 x float> [zeroinitializer, %body66], [%v91, %body69]
  %c70 = icmp slt i64 %index69, %i68
  br i1 %c70, label %body69, label %done69
body69:
  %i71 = sub nsw i64 %i68, %index69
  %c72 = icmp sgt i64 %i71, 0
  %i73 = select i1 %c72, i64 %i71, i64 0
  %c74 = icmp slt i64 %i73, 4
  %i75 = select i1 %c74, i64 %i73, i64 4
  %v76 = trunc i64 %i75 to i32
  %v77 = insertelement <4 x i32> poison, i32 %v76, i64 0
  %v78 = shufflevector <4 x i32> %v77, <4 x i32> poison, <4 x i32> zeroinitializer
  %m79 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v78
  %p80 = getelementptr inbounds float, ptr %p6, i64 %index69
  %v81 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p80, i32 1, <4 x i1> %m79, <4 x float> zeroinitializer)
  %p82 = getelementptr inbounds float, ptr %p37, i64 %index69
  %v83 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p82, i32 1, <4 x i1> %m79, <4 x float> zeroinitializer)
  %v84 = fmul <4 x float> %v81, %v83
  %p85 = getelementptr inbounds float, ptr %p39, i64 %index69
  %v86 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p85, i32 1, <4 x i1> %m79, <4 x float> zeroinitializer)
  %v87 = fmul <4 x float> %v81, %v86
  %v88 = select <4 x i1> %m79, <4 x float> %v84, <4 x float> zeroinitializer
  %v89 = select <4 x i1> %m79, <4 x float> %v87, <4 x float> zeroinitializer
  %v90 = fadd <4 x float> %carried69_0, %v88
  %v91 = fadd <4 x float> %carried69_1, %v89
  %i92 = add nsw i64 %index69, 4
  br label %loop69
done69:
  %v93 = shufflevector <4 x float> %carried69_0, <4 x float> %carried69_0, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v94 = shufflevector <4 x float> %carried69_0, <4 x float> %carried69_0, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v95 = fadd <4 x float> %v93, %v94
  %v96 = shufflevector <4 x float> %v95, <4 x float> %v95, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v97 = shufflevector <4 x float> %v95, <4 x float> %v95, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v98 = fadd <4 x float> %v96, %v97
  %v99 = extractelement <4 x float> %v98, i64 0
  %v100 = insertelement <4 x float> poison, float %v99, i64 0
  %v101 = shufflevector <4 x float> %v100, <4 x float> poison, <4 x i32> zeroinitializer
  %v102 = fmul <4 x float> %v101, %v27
  %v103 = shufflevector <4 x float> %carried69_1, <4 x float> %carried69_1, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v104 = shufflevector <4 x float> %carried69_1, <4 x float> %carried69_1, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v105 = fadd <4 x float> %v103, %v104
  %v106 = shufflevector <4 x float> %v105, <4 x float> %v105, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v107 = shufflevector <4 x float> %v105, <4 x float> %v105, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v108 = fadd <4 x float> %v106, %v107
  %v109 = extractelement <4 x float> %v108, i64 0
  %v110 = insertelement <4 x float> poison, float %v109, i64 0
  %v111 = shufflevector <4 x float> %v110, <4 x float> poison, <4 x i32> zeroinitializer
  %v112 = fmul <4 x float> %v111, %v27
  br label %loop113
loop113:
  %index113 = phi i64 [%index66, %done69], [%i144, %body113]
  %c114 = icmp slt i64 %index113, %i68
  br i1 %c114, label %body113, label %done113
body113:
  %i115 = sub nsw i64 %i68, %index113
  %c116 = icmp sgt i64 %i115, 0
  %i117 = select i1 %c116, i64 %i115, i64 0
  %c118 = icmp slt i64 %i117, 4
  %i119 = select i1 %c118, i64 %i117, i64 4
  %v120 = trunc i64 %i119 to i32
  %v121 = insertelement <4 x i32> poison, i32 %v120, i64 0
  %v122 = shufflevector <4 x i32> %v121, <4 x i32> poison, <4 x i32> zeroinitializer
  %m123 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v122
  %p124 = getelementptr inbounds float, ptr %p32, i64 %index113
  %v125 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p124, i32 1, <4 x i1> %m123, <4 x float> zeroinitializer)
  %p126 = getelementptr inbounds float, ptr %p32, i64 %index113
  %p127 = getelementptr inbounds float, ptr %p126, i64 %n16
  %v128 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p127, i32 1, <4 x i1> %m123, <4 x float> zeroinitializer)
  %v129 = fmul <4 x float> %v128, %v128
  %v130 = fmul <4 x float> %v129, %v112
  %v131 = fmul <4 x float> %v130, %v125
  %v132 = fmul <4 x float> %v128, %v102
  %v133 = fsub <4 x float> %v131, %v132
  %p134 = getelementptr inbounds float, ptr %p6, i64 %index113
  %v135 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p134, i32 1, <4 x i1> %m123, <4 x float> zeroinitializer)
  %v136 = fmul <4 x float> %v128, %v135
  %v137 = fneg <4 x float> %v130
  %p138 = getelementptr inbounds float, ptr %p35, i64 %index113
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v136, ptr %p138, i32 1, <4 x i1> %m123)
  %p139 = getelementptr inbounds float, ptr %p35, i64 %index113
  %p140 = getelementptr inbounds float, ptr %p139, i64 %n16
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v137, ptr %p140, i32 1, <4 x i1> %m123)
  %i141 = mul nsw i64 %n16, 2
  %p142 = getelementptr inbounds float, ptr %p35, i64 %index113
  %p143 = getelementptr inbounds float, ptr %p142, i64 %i141
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v133, ptr %p143, i32 1, <4 x i1> %m123)
  %i144 = add nsw i64 %index113, 4
  br label %loop113
done113:
  %i145 = add nsw i64 %index66, %n18
  br label %loop66
done66:
  %i146 = add nsw i64 %index21, 1
  br label %loop21
done21:
  ret void
}
