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
  %index35 = phi i64 [%first, %entry], [%i107, %done47]
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
  %index47 = phi i64 [0, %body35], [%i106, %done53]
  %c48 = icmp slt i64 %index47, %n10
  br i1 %c48, label %body47, label %done47
body47:
  %i49 = mul nsw i64 %index47, %n20
  %p50 = getelementptr inbounds float, ptr %p42, i64 %i49
  %i51 = mul nsw i64 %index47, %n30
  %p52 = getelementptr inbounds float, ptr %p46, i64 %i51
  br label %loop53
loop53:
  %index53 = phi i64 [0, %body47], [%i105, %body53]
  %c54 = icmp slt i64 %index53, %n14
  br i1 %c54, label %body53, label %done53
body53:
  %i55 = sub nsw i64 %n14, %index53
  %p56 = getelementptr inbounds float, ptr %p50, i64 %index53
  %c57 = icmp sgt i64 %i55, 0
  %i58 = select i1 %c57, i64 %i55, i64 0
  %c59 = icmp slt i64 %i58, 4
  %i60 = select i1 %c59, i64 %i58, i64 4
  %v61 = trunc i64 %i60 to i32
  %v62 = insertelement <4 x i32> poison, i32 %v61, i64 0
  %v63 = shufflevector <4 x i32> %v62, <4 x i32> poison, <4 x i32> zeroinitializer
  %m64 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v63
  %p65 = getelementptr inbounds float, ptr %p50, i64 %n22
  %p66 = getelementptr inbounds float, ptr %p65, i64 %index53
  %c67 = icmp sgt i64 %i55, 0
  %i68 = select i1 %c67, i64 %i55, i64 0
  %c69 = icmp slt i64 %i68, 4
  %i70 = select i1 %c69, i64 %i68, i64 4
  %v71 = trunc i64 %i70 to i32
  %v72 = insertelement <4 x i32> poison, i32 %v71, i64 0
  %v73 = shufflevector <4 x i32> %v72, <4 x i32> poison, <4 x i32> zeroinitializer
  %m74 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v73
  %i75 = mul nsw i64 %index53, 2
  %p76 = getelementptr inbounds float, ptr %p52, i64 %i75
  %i77 = mul nsw i64 %i55, 2
  %c78 = icmp sgt i64 %i77, 0
  %i79 = select i1 %c78, i64 %i77, i64 0
  %c80 = icmp slt i64 %i79, 4
  %i81 = select i1 %c80, i64 %i79, i64 4
  %v82 = trunc i64 %i81 to i32
  %v83 = insertelement <4 x i32> poison, i32 %v82, i64 0
  %v84 = shufflevector <4 x i32> %v83, <4 x i32> poison, <4 x i32> zeroinitializer
  %m85 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v84
  %i86 = mul nsw i64 %index53, 2
  %p87 = getelementptr inbounds float, ptr %p52, i64 %i86
  %p88 = getelementptr inbounds float, ptr %p87, i64 4
  %i89 = mul nsw i64 %i55, 2
  %i90 = sub nsw i64 %i89, 4
  %c91 = icmp sgt i64 %i90, 0
  %i92 = select i1 %c91, i64 %i90, i64 0
  %c93 = icmp slt i64 %i92, 4
  %i94 = select i1 %c93, i64 %i92, i64 4
  %v95 = trunc i64 %i94 to i32
  %v96 = insertelement <4 x i32> poison, i32 %v95, i64 0
  %v97 = shufflevector <4 x i32> %v96, <4 x i32> poison, <4 x i32> zeroinitializer
  %m98 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v97
  %v99 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p56, i32 1, <4 x i1> %m64, <4 x float> zeroinitializer)
  %v100 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p66, i32 1, <4 x i1> %m74, <4 x float> zeroinitializer)
  %v101 = shufflevector <4 x float> %v99, <4 x float> %v99, <4 x i32> <i32 4, i32 0, i32 5, i32 0>
  %v102 = shufflevector <4 x float> %v101, <4 x float> %v100, <4 x i32> <i32 0, i32 4, i32 2, i32 5>
  %v103 = shufflevector <4 x float> %v99, <4 x float> %v99, <4 x i32> <i32 6, i32 0, i32 7, i32 0>
  %v104 = shufflevector <4 x float> %v103, <4 x float> %v100, <4 x i32> <i32 0, i32 6, i32 2, i32 7>
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v102, ptr %p76, i32 1, <4 x i1> %m85)
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v104, ptr %p88, i32 1, <4 x i1> %m98)
  %i105 = add nsw i64 %index53, 4
  br label %loop53
done53:
  %i106 = add nsw i64 %index47, 1
  br label %loop47
done47:
  %i107 = add nsw i64 %index35, 1
  br label %loop35
done35:
  ret void
}
