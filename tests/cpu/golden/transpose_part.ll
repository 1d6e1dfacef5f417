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
  %index35 = phi i64 [%first, %entry], [%i137, %done47]
  %c36 = icmp slt i64 %index35, %last
  br i1 %c36, label %body35, label %done35
body35:
  %i37 = udiv i64 %index35, %n8
  %i38 = urem i64 %index35, %n8
  %i39 = mul nsw i64 %i37, %n16
  %i40 = mul nsw i64 %i38, %n18
  %p41 = getelementptr inbounds float, ptr %p2, i64 %i39
  %p42 = getelementptr inbounds float, ptr %p41, i64 %i40
  %i43 = mul nsw i64 %i37, %n26
  %i44 = mul nsw i64 %i38, %n28
  %p45 = getelementptr inbounds float, ptr %p4, i64 %i43
  %p46 = getelementptr inbounds float, ptr %p45, i64 %i44
  br label %loop47
loop47:
  %index47 = phi i64 [0, %body35], [%i136, %done53]
  %c48 = icmp slt i64 %index47, %n10
  br i1 %c48, label %body47, label %done47
body47:
  %i49 = mul nsw i64 %index47, %n20
  %p50 = getelementptr inbounds float, ptr %p42, i64 %i49
  %i51 = mul nsw i64 %index47, %n30
  %p52 = getelementptr inbounds float, ptr %p46, i64 %i51
  br label %loop53
loop53:
  %index53 = phi i64 [0, %body47], [%i135, %body53]
  %c54 = icmp slt i64 %index53, %n14
  br i1 %c54, label %body53, label %done53
body53:
  %i55 = sub nsw i64 %n14, %index53
  %p56 = getelementptr inbounds float, ptr %p52, i64 %index53
  %c57 = icmp sgt i64 %i55, 0
  %i58 = select i1 %c57, i64 %i55, i64 0
  %c59 = icmp slt i64 %i58, 4
  %i60 = select i1 %c59, i64 %i58, i64 4
  %v61 = trunc i64 %i60 to i32
  %v62 = insertelement <4 x i32> poison, i32 %v61, i64 0
  %v63 = shufflevector <4 x i32> %v62, <4 x i32> poison, <4 x i32> zeroinitializer
  %m64 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v63
  %p65 = getelementptr inbounds float, ptr %p52, i64 %n32
  %p66 = getelementptr inbounds float, ptr %p65, i64 %index53
  %c67 = icmp sgt i64 %i55, 0
  %i68 = select i1 %c67, i64 %i55, i64 0
  %c69 = icmp slt i64 %i68, 4
  %i70 = select i1 %c69, i64 %i68, i64 4
  %v71 = trunc i64 %i70 to i32
  %v72 = insertelement <4 x i32> poison, i32 %v71, i64 0
  %v73 = shufflevector <4 x i32> %v72, <4 x i32> poison, <4 x i32> zeroinitializer
  %m74 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v73
  %i75 = mul nsw i64 2, %n32
  %p76 = getelementptr inbounds float, ptr %p52, i64 %i75
  %p77 = getelementptr inbounds float, ptr %p76, i64 %index53
  %c78 = icmp sgt i64 %i55, 0
  %i79 = select i1 %c78, i64 %i55, i64 0
  %c80 = icmp slt i64 %i79, 4
  %i81 = select i1 %c80, i64 %i79, i64 4
  %v82 = trunc i64 %i81 to i32
  %v83 = insertelement <4 x i32> poison, i32 %v82, i64 0
  %v84 = shufflevector <4 x i32> %v83, <4 x i32> poison, <4 x i32> zeroinitializer
  %m85 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v84
  %i86 = mul nsw i64 %index53, 3
  %p87 = getelementptr inbounds float, ptr %p50, i64 %i86
  %i88 = mul nsw i64 %i55, 3
  %c89 = icmp sgt i64 %i88, 0
  %i90 = select i1 %c89, i64 %i88, i64 0
  %c91 = icmp slt i64 %i90, 4
  %i92 = select i1 %c91, i64 %i90, i64 4
  %v93 = trunc i64 %i92 to i32
  %v94 = insertelement <4 x i32> poison, i32 %v93, i64 0
  %v95 = shufflevector <4 x i32> %v94, <4 x i32> poison, <4 x i32> zeroinitializer
  %m96 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v95
  %i97 = mul nsw i64 %index53, 3
  %p98 = getelementptr inbounds float, ptr %p50, i64 %i97
  %p99 = getelementptr inbounds float, ptr %p98, i64 4
  %i100 = mul nsw i64 %i55, 3
  %i101 = sub nsw i64 %i100, 4
  %c102 = icmp sgt i64 %i101, 0
  %i103 = select i1 %c102, i64 %i101, i64 0
  %c104 = icmp slt i64 %i103, 4
  %i105 = select i1 %c104, i64 %i103, i64 4
  %v106 = trunc i64 %i105 to i32
  %v107 = insertelement <4 x i32> poison, i32 %v106, i64 0
  %v108 = shufflevector <4 x i32> %v107, <4 x i32> poison, <4 x i32> zeroinitializer
  %m109 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v108
  %i110 = mul nsw i64 %index53, 3
  %p111 = getelementptr inbounds float, ptr %p50, i64 %i110
  %p112 = getelementptr inbounds float, ptr %p111, i64 8
  %i113 = mul nsw i64 %i55, 3
  %i114 = sub nsw i64 %i113, 8
  %c115 = icmp sgt i64 %i114, 0
  %i116 = select i1 %c115, i64 %i114, i64 0
  %c117 = icmp slt i64 %i116, 4
  %i118 = select i1 %c117, i64 %i116, i64 4
  %v119 = trunc i64 %i118 to i32
  %v120 = insertelement <4 x i32> poison, i32 %v119, i64 0
  %v121 = shufflevector <4 x i32> %v120, <4 x i32> poison, <4 x i32> zeroinitializer
  %m122 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v121
  %v123 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p87, i32 1, <4 x i1> %m96, <4 x float> zeroinitializer)
  %v124 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p99, i32 1, <4 x i1> %m109, <4 x float> zeroinitializer)
  %v125 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p112, i32 1, <4 x i1> %m122, <4 x float> zeroinitializer)
  %v126 = shufflevector <4 x float> %v123, <4 x float> %v123, <4 x i32> <i32 4, i32 7, i32 0, i32 0>
  %v127 = shufflevector <4 x float> %v126, <4 x float> %v124, <4 x i32> <i32 0, i32 1, i32 6, i32 0>
  %v128 = shufflevector <4 x float> %v127, <4 x float> %v125, <4 x i32> <i32 0, i32 1, i32 2, i32 5>
  %v129 = shufflevector <4 x float> %v123, <4 x float> %v123, <4 x i32> <i32 5, i32 0, i32 0, i32 0>
  %v130 = shufflevector <4 x float> %v129, <4 x float> %v124, <4 x i32> <i32 0, i32 4, i32 7, i32 0>
  %v131 = shufflevector <4 x float> %v130, <4 x float> %v125, <4 x i32> <i32 0, i32 1, i32 2, i32 6>
  %v132 = shufflevector <4 x float> %v123, <4 x float> %v123, <4 x i32> <i32 6, i32 0, i32 0, i32 0>
  %v133 = shufflevector <4 x float> %v132, <4 x float> %v124, <4 x i32> <i32 0, i32 5, i32 0, i32 0>
  %v134 = shufflevector <4 x float> %v133, <4 x float> %v125, <4 x i32> <i32 0, i32 1, i32 4, i32 7>
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v128, ptr %p56, i32 1, <4 x i1> %m64)
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v131, ptr %p66, i32 1, <4 x i1> %m74)
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v134, ptr %p77, i32 1, <4 x i1> %m85)
  %i135 = add nsw i64 %index53, 4
  br label %loop53
done53:
  %i136 = add nsw i64 %index47, 1
  br label %loop47
done47:
  %i137 = add nsw i64 %index35, 1
  br label %loop35
done35:
  ret void
}
