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
  br label %loop29
loop29:
  %index29 = phi i64 [%first, %entry], [%i130, %done95]
  %c30 = icmp slt i64 %index29, %last
  br i1 %c30, label %body29, label %done29
body29:
  %i31 = mul nsw i64 %index29, %n28
  %i32 = add nsw i64 %i31, %n28
  %c33 = icmp slt i64 %i32, %n20
  %i34 = select i1 %c33, i64 %i32, i64 %n20
  %i35 = mul nsw i64 %index29, %n26
  %p36 = getelementptr inbounds float, ptr %p8, i64 %i35
  %i37 = udiv i64 %n26, 16
  %i38 = mul nsw i64 %i37, 16
  br label %loop39
loop39:
  %index39 = phi i64 [0, %body29], [%i94, %done52]
  %c40 = icmp slt i64 %index39, %i38
  br i1 %c40, label %body39, label %done39
body39:
  %p41 = getelementptr inbounds float, ptr %p6, i64 %index39
  %v42 = load <4 x float>, ptr %p41, align 1
  %p43 = getelementptr inbounds float, ptr %p6, i64 %index39
  %p44 = getelementptr inbounds float, ptr %p43, i64 4
  %v45 = load <4 x float>, ptr %p44, align 1
  %p46 = getelementptr inbounds float, ptr %p6, i64 %index39
  %p47 = getelementptr inbounds float, ptr %p46, i64 8
  %v48 = load <4 x float>, ptr %p47, align 1
  %p49 = getelementptr inbounds float, ptr %p6, i64 %index39
  %p50 = getelementptr inbounds float, ptr %p49, i64 12
  %v51 = load <4 x float>, ptr %p50, align 1
  br label %loop52
loop52:
  %index52 = phi i64 [%i31, %body39], [%i86, %done54]
  %carried52_0 = phi <4 x float> [zeroinitializer, %body39], [%carried54_0, %done54]
  %carried52_1 = phi <4 x float> [zeroinitializer, %body39], [%carried54_1, %done54]
  %carried52_2 = phi <4 x float> [zeroinitializer, %body39], [%carried54_2, %done54]
  %carried52_3 = phi <4 x float> [zeroinitializer, %body39], [%carried54_3, %done54]
  %c53 = icmp slt i64 %index52, %i34
  br i1 %c53, label %body52, label %done52
body52:
  br label %loop54
loop54:
  %index54 = phi i64 [0, %body52], [%i85, %done61]
  %carried54_0 = phi <4 x float> [%carried52_0, %body52], [%v81, %done61]
  %carried54_1 = phi <4 x float> [%carried52_1, %body52], [%v82, %done61]
  %carried54_2 = phi <4 x float> [%carried52_2, %body52], [%v83, %done61]
  %carried54_3 = phi <4 x float> [%carried52_3, %body52], [%v84, %done61]
  %c55 = icmp slt i64 %index54, %n22
  br i1 %c55, label %body54, label %done54
body54:
  %i56 = mul nsw i64 %index52, %n12
  %i57 = mul nsw i64 %index54, %n14
  %p58 = getelementptr inbounds float, ptr %p2, i64 %index39
  %p59 = getelementptr inbounds float, ptr %p58, i64 %i56
  %p60 = getelementptr inbounds float, ptr %p59, i64 %i57
  br label %loop61
loop61:
  %index61 = phi i64 [0, %body54], [%i80, %body61]
  %carried61_0 = phi <4 x float> [zeroinitializer, %body54], [%v67, %body61]
  %carried61_1 = phi <4 x float> [zeroinitializer, %body54], [%v71, %body61]
  %carried61_2 = phi <4 x float> [zeroinitializer, %body54], [%v75, %body61]
  %carried61_3 = phi <4 x float> [zeroinitializer, %body54], [%v79, %body61]
  %c62 = icmp slt i64 %index61, %n24
  br i1 %c62, label %body61, label %done61
body61:
  %i63 = mul nsw i64 %index61, 5
  %p64 = getelementptr inbounds float, ptr %p60, i64 %i63
  %v65 = load <4 x float>, ptr %p64, align 1
  %v66 = fsub <4 x float> %v65, %v42
  %v67 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v66, <4 x float> %v66, <4 x float> %carried61_0)
  %p68 = getelementptr inbounds float, ptr %p64, i64 4
  %v69 = load <4 x float>, ptr %p68, align 1
  %v70 = fsub <4 x float> %v69, %v45
  %v71 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v70, <4 x float> %v70, <4 x float> %carried61_1)
  %p72 = getelementptr inbounds float, ptr %p64, i64 8
  %v73 = load <4 x float>, ptr %p72, align 1
  %v74 = fsub <4 x float> %v73, %v48
  %v75 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v74, <4 x float> %v74, <4 x float> %carried61_2)
  %p76 = getelementptr inbounds float, ptr %p64, i64 12
  %v77 = load <4 x float>, ptr %p76, align 1
  %v78 = fsub <4 x float> %v77, %v51
  %v79 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v78, <4 x float> %v78, <4 x float> %carried61_3)
  %i80 = add nsw i64 %index61, 1
  br label %loop61
done61:
  %v81 = fadd <4 x float> %carried54_0, %carried61_0
  %v82 = fadd <4 x float> %carried54_1, %carried61_1
  %v83 = fadd <4 x float> %carried54_2, %carried61_2
  %v84 = fadd <4 x float> %carried54_3, %carried61_3
  %i85 = add nsw i64 %index54, 1
  br label %loop54
done54:
  %i86 = add nsw i64 %index52, 1
  br label %loop52
done52:
  %p87 = getelementptr inbounds float, ptr %p36, i64 %index39
  store <4 x float> %carried52_0, ptr %p87, align 4
  %p88 = getelementptr inbounds float, ptr %p36, i64 %index39
  %p89 = getelementptr inbounds float, ptr %p88, i64 4
  store <4 x float> %carried52_1, ptr %p89, align 4
  %p90 = getelementptr inbounds float, ptr %p36, i64 %index39
  %p91 = getelementptr inbounds float, ptr %p90, i64 8
  store <4 x float> %carried52_2, ptr %p91, align 4
  %p92 = getelementptr inbounds float, ptr %p36, i64 %index39
  %p93 = getelementptr inbounds float, ptr %p92, i64 12
  store <4 x float> %carried52_3, ptr %p93, align 4
  %i94 = add nsw i64 %index39, 16
  br label %loop39
done39:
  br label %loop95
loop95:
  %index95 = phi i64 [%i38, %done39], [%i129, %done108]
  %c96 = icmp slt i64 %index95, %n26
  br i1 %c96, label %body95, label %done95
body95:
  %i97 = sub nsw i64 %n26, %index95
  %c98 = icmp sgt i64 %i97, 0
  %i99 = select i1 %c98, i64 %i97, i64 0
  %c100 = icmp slt i64 %i99, 4
  %i101 = select i1 %c100, i64 %i99, i64 4
  %v102 = trunc i64 %i101 to i32
  %v103 = insertelement <4 x i32> poison, i32 %v102, i64 0
  %v104 = shufflevector <4 x i32> %v103, <4 x i32> poison, <4 x i32> zeroinitializer
  %m105 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v104
  %p106 = getelementptr inbounds float, ptr %p6, i64 %index95
  %v107 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p106, i32 1, <4 x i1> %m105, <4 x float> zeroinitializer)
  br label %loop108
loop108:
  %index108 = phi i64 [%i31, %body95], [%i127, %done110]
  %carried108_0 = phi <4 x float> [zeroinitializer, %body95], [%carried110_0, %done110]
  %c109 = icmp slt i64 %index108, %i34
  br i1 %c109, label %body108, label %done108
body108:
  br label %loop110
loop110:
  %index110 = phi i64 [0, %body108], [%i126, %done117]
  %carried110_0 = phi <4 x float> [%carried108_0, %body108], [%v125, %done117]
  %c111 = icmp slt i64 %index110, %n22
  br i1 %c111, label %body110, label %done110
body110:
  %i112 = mul nsw i64 %index108, %n12
  %i113 = mul nsw i64 %index110, %n14
  %p114 = getelementptr inbounds float, ptr %p2, i64 %index95
  %p115 = getelementptr inbounds float, ptr %p114, i64 %i112
  %p116 = getelementptr inbounds float, ptr %p115, i64 %i113
  br label %loop117
loop117:
  %index117 = phi i64 [0, %body110], [%i124, %body117]
  %carried117_0 = phi <4 x float> [zeroinitializer, %body110], [%v123, %body117]
  %c118 = icmp slt i64 %index117, %n24
  br i1 %c118, label %body117, label %done117
body117:
  %i119 = mul nsw i64 %index117, 5
  %p120 = getelementptr inbounds float, ptr %p116, i64 %i119
  %v121 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p120, i32 1, <4 x i1> %m105, <4 x float> zeroinitializer)
  %v122 = fsub <4 x float> %v121, %v107
  %v123 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v122, <4 x float> %v122, <4 x float> %carried117_0)
  %i124 = add nsw i64 %index117, 1
  br label %loop117
done117:
  %v125 = fadd <4 x float> %carried110_0, %carried117_0
  %i126 = add nsw i64 %index110, 1
  br label %loop110
done110:
  %i127 = add nsw i64 %index108, 1
  br label %loop108
done108:
  %p128 = getelementptr inbounds float, ptr %p36, i64 %index95
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried108_0, ptr %p128, i32 1, <4 x i1> %m105)
  %i129 = add nsw i64 %index95, 4
  br label %loop95
done95:
  %i130 = add nsw i64 %index29, 1
  br label %loop29
done29:
  ret void
}
