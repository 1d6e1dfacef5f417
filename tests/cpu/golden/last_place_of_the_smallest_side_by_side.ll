declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare void @llvm.masked.store.v4i64.p0(<4 x i64>, ptr, i32, <4 x i1>)
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
  br label %loop35
loop35:
  %index35 = phi i64 [%first, %entry], [%i129, %after94]
  %c36 = icmp slt i64 %index35, %last
  br i1 %c36, label %body35, label %done35
body35:
  %i37 = udiv i64 %index35, %n34
  %i38 = urem i64 %index35, %n34
  %i39 = mul nsw i64 %i38, %n32
  %i40 = udiv i64 %i37, %n10
  %i41 = urem i64 %i37, %n10
  %i42 = udiv i64 %i40, %n8
  %i43 = urem i64 %i40, %n8
  %i44 = mul nsw i64 %i42, %n12
  %i45 = mul nsw i64 %i43, %n14
  %i46 = mul nsw i64 %i41, %n16
  %p47 = getelementptr inbounds float, ptr %p2, i64 %i44
  %p48 = getelementptr inbounds float, ptr %p47, i64 %i45
  %p49 = getelementptr inbounds float, ptr %p48, i64 %i46
  %i50 = mul nsw i64 %i42, %n18
  %i51 = mul nsw i64 %i43, %n20
  %i52 = mul nsw i64 %i41, %n22
  %p53 = getelementptr inbounds i64, ptr %p4, i64 %i50
  %p54 = getelementptr inbounds i64, ptr %p53, i64 %i51
  %p55 = getelementptr inbounds i64, ptr %p54, i64 %i52
  %i56 = add nsw i64 %i39, %n32
  %c57 = icmp slt i64 %i56, %n30
  %i58 = select i1 %c57, i64 %i56, i64 %n30
  %i59 = sub nsw i64 %i58, %i39
  %i60 = udiv i64 %i59, 4
  %i61 = mul nsw i64 %i60, 4
  %i62 = add nsw i64 %i39, %i61
  br label %loop63
loop63:
  %index63 = phi i64 [%i39, %body35], [%i91, %done66]
  %c64 = icmp slt i64 %index63, %i62
  br i1 %c64, label %body63, label %done63
body63:
  %p65 = getelementptr inbounds float, ptr %p49, i64 %index63
  br label %loop66
loop66:
  %index66 = phi i64 [0, %body63], [%i88, %body66]
  %carried66_0 = phi <4 x float> [<float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, %body63], [%v86, %body66]
  %carried66_1 = phi <4 x i32> [<i32 -1, i32 -1, i32 -1, i32 -1>, %body63], [%v87, %body66]
  %c67 = icmp slt i64 %index66, %n28
  br i1 %c67, label %body66, label %done66
body66:
  %i68 = mul nsw i64 %index66, %n24
  %p69 = getelementptr inbounds float, ptr %p65, i64 %i68
  %v70 = load <4 x float>, ptr %p69, align 1
  %v71 = trunc i64 %index66 to i32
  %v72 = insertelement <4 x i32> poison, i32 %v71, i64 0
  %v73 = shufflevector <4 x i32> %v72, <4 x i32> poison, <4 x i32> zeroinitializer
  %m74 = fcmp uno <4 x float> %carried66_0, %carried66_0
  %m75 = fcmp uno <4 x float> %v70, %v70
  %m76 = fcmp olt <4 x float> %v70, %carried66_0
  %m77 = fcmp ord <4 x float> %carried66_0, %carried66_0
  %v78 = and <4 x i1> %m75, %m77
  %v79 = or <4 x i1> %m76, %v78
  %m80 = fcmp oeq <4 x float> %carried66_0, %v70
  %v81 = and <4 x i1> %m74, %m75
  %v82 = or <4 x i1> %m80, %v81
  %m83 = icmp sgt <4 x i32> %v73, %carried66_1
  %v84 = and <4 x i1> %v82, %m83
  %v85 = or <4 x i1> %v79, %v84
  %v86 = select <4 x i1> %v85, <4 x float> %v70, <4 x float> %carried66_0
  %v87 = select <4 x i1> %v85, <4 x i32> %v73, <4 x i32> %carried66_1
  %i88 = add nsw i64 %index66, 1
  br label %loop66
done66:
  %v89 = sext <4 x i32> %carried66_1 to <4 x i64>
  %p90 = getelementptr inbounds i64, ptr %p55, i64 %index63
  store <4 x i64> %v89, ptr %p90, align 1
  %i91 = add nsw i64 %index63, 4
  br label %loop63
done63:
  %i92 = sub nsw i64 %i58, %i62
  %c93 = icmp sgt i64 %i92, 0
  br i1 %c93, label %then94, label %after94
then94:
  %c95 = icmp sgt i64 %i92, 0
  %i96 = select i1 %c95, i64 %i92, i64 0
  %c97 = icmp slt i64 %i96, 4
  %i98 = select i1 %c97, i64 %i96, i64 4
  %v99 = trunc i64 %i98 to i32
  %v100 = insertelement <4 x i32> poison, i32 %v99, i64 0
  %v101 = shufflevector <4 x i32> %v100, <4 x i32> poison, <4 x i32> zeroinitializer
  %m102 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v101
  %p103 = getelementptr inbounds float, ptr %p49, i64 %i62
  br label %loop104
loop104:
  %index104 = phi i64 [0, %then94], [%i126, %body104]
  %carried104_0 = phi <4 x float> [<float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, %then94], [%v124, %body104]
  %carried104_1 = phi <4 x i32> [<i32 -1, i32 -1, i32 -1, i32 -1>, %then94], [%v125, %body104]
  %c105 = icmp slt i64 %index104, %n28
  br i1 %c105, label %body104, label %done104
body104:
  %i106 = mul nsw i64 %index104, %n24
  %p107 = getelementptr inbounds float, ptr %p103, i64 %i106
  %v108 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p107, i32 1, <4 x i1> %m102, <4 x float> zeroinitializer)
  %v109 = trunc i64 %index104 to i32
  %v110 = insertelement <4 x i32> poison, i32 %v109, i64 0
  %v111 = shufflevector <4 x i32> %v110, <4 x i32> poison, <4 x i32> zeroinitializer
  %m112 = fcmp uno <4 x float> %carried104_0, %carried104_0
  %m113 = fcmp uno <4 x float> %v108, %v108
  %m114 = fcmp olt <4 x float> %v108, %carried104_0
  %m115 = fcmp ord <4 x float> %carried104_0, %carried104_0
  %v116 = and <4 x i1> %m113, %m115
  %v117 = or <4 x i1> %m114, %v116
  %m118 = fcmp oeq <4 x float> %carried104_0, %v108
  %v119 = and <4 x i1> %m112, %m113
  %v120 = or <4 x i1> %m118, %v119
  %m121 = icmp sgt <4 x i32> %v111, %carried104_1
  %v122 = and <4 x i1> %v120, %m121
  %v123 = or <4 x i1> %v117, %v122
  %v124 = select <4 x i1> %v123, <4 x float> %v108, <4 x float> %carried104_0
  %v125 = select <4 x i1> %v123, <4 x i32> %v111, <4 x i32> %carried104_1
  %i126 = add nsw i64 %index104, 1
  br label %loop104
done104:
  %v127 = sext <4 x i32> %carried104_1 to <4 x i64>
  %p128 = getelementptr inbounds i64, ptr %p55, i64 %i62
  call void @llvm.masked.store.v4i64.p0(<4 x i64> %v127, ptr %p128, i32 1, <4 x i1> %m102)
  br label %after94
after94:
  %i129 = add nsw i64 %index35, 1
  br label %loop35
done35:
  ret void
}
