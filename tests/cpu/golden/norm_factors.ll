declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x float> @llvm.sqrt.v4f32(<4 x float>)
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
  %v25 = trunc i64 %n20 to i32
  %v26 = bitcast i32 %v25 to float
  %v27 = insertelement <4 x float> poison, float %v26, i64 0
  %v28 = shufflevector <4 x float> %v27, <4 x float> poison, <4 x i32> zeroinitializer
  %v29 = trunc i64 %n22 to i32
  %v30 = bitcast i32 %v29 to float
  %v31 = insertelement <4 x float> poison, float %v30, i64 0
  %v32 = shufflevector <4 x float> %v31, <4 x float> poison, <4 x i32> zeroinitializer
  %v33 = trunc i64 %n24 to i32
  %v34 = bitcast i32 %v33 to float
  %v35 = insertelement <4 x float> poison, float %v34, i64 0
  %v36 = shufflevector <4 x float> %v35, <4 x float> poison, <4 x i32> zeroinitializer
  %i37 = mul nsw i64 %n16, 2
  %i38 = sub nsw i64 %n10, 1
  %v39 = sitofp i64 %n12 to float
  %v40 = insertelement <4 x float> poison, float %v39, i64 0
  %v41 = shufflevector <4 x float> %v40, <4 x float> poison, <4 x i32> zeroinitializer
  %i42 = mul nsw i64 %i38, %n12
  %i43 = sub nsw i64 %n14, %i42
  %v44 = sitofp i64 %i43 to float
  %v45 = insertelement <4 x float> poison, float %v44, i64 0
  %v46 = shufflevector <4 x float> %v45, <4 x float> poison, <4 x i32> zeroinitializer
  br label %loop47
loop47:
  %index47 = phi i64 [%first, %entry], [%i118, %done54]
  %c48 = icmp slt i64 %index47, %last
  br i1 %c48, label %body47, label %done47
body47:
  %i49 = mul nsw i64 %n10, %i37
  %i50 = mul nsw i64 %index47, %i49
  %p51 = getelementptr inbounds float, ptr %p2, i64 %i50
  %i52 = mul nsw i64 %index47, %i37
  %p53 = getelementptr inbounds float, ptr %p8, i64 %i52
  br label %loop54
loop54:
  %index54 = phi i64 [0, %body47], [%i117, %done80]
  %c55 = icmp slt i64 %index54, %n16
  br i1 %c55, label %body54, label %done54
body54:
  %i56 = sub nsw i64 %n16, %index54
  %c57 = icmp sgt i64 %i56, 0
  %i58 = select i1 %c57, i64 %i56, i64 0
  %c59 = icmp slt i64 %i58, 4
  %i60 = select i1 %c59, i64 %i58, i64 4
  %v61 = trunc i64 %i60 to i32
  %v62 = insertelement <4 x i32> poison, i32 %v61, i64 0
  %v63 = shufflevector <4 x i32> %v62, <4 x i32> poison, <4 x i32> zeroinitializer
  %m64 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v63
  %i65 = mul nsw i64 %i38, %i37
  %p66 = getelementptr inbounds float, ptr %p51, i64 %i65
  br label %loop67
loop67:
  %index67 = phi i64 [0, %body54], [%i74, %body67]
  %carried67_0 = phi <4 x float> [zeroinitializer, %body54], [%v73, %body67]
  %c68 = icmp slt i64 %index67, %i38
  br i1 %c68, label %body67, label %done67
body67:
  %i69 = mul nsw i64 %index67, %i37
  %p70 = getelementptr inbounds float, ptr %p51, i64 %i69
  %p71 = getelementptr inbounds float, ptr %p70, i64 %index54
  %v72 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p71, i32 1, <4 x i1> %m64, <4 x float> zeroinitializer)
  %v73 = fadd <4 x float> %carried67_0, %v72
  %i74 = add nsw i64 %index67, 1
  br label %loop67
done67:
  %p75 = getelementptr inbounds float, ptr %p66, i64 %index54
  %v76 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p75, i32 1, <4 x i1> %m64, <4 x float> zeroinitializer)
  %v77 = fmul <4 x float> %v76, %v46
  %v78 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %carried67_0, <4 x float> %v41, <4 x float> %v77)
  %v79 = fmul <4 x float> %v78, %v28
  br label %loop80
loop80:
  %index80 = phi i64 [0, %done67], [%i93, %body80]
  %carried80_0 = phi <4 x float> [zeroinitializer, %done67], [%v92, %body80]
  %c81 = icmp slt i64 %index80, %i38
  br i1 %c81, label %body80, label %done80
body80:
  %i82 = mul nsw i64 %index80, %i37
  %p83 = getelementptr inbounds float, ptr %p51, i64 %i82
  %p84 = getelementptr inbounds float, ptr %p83, i64 %index54
  %v85 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p84, i32 1, <4 x i1> %m64, <4 x float> zeroinitializer)
  %v86 = fsub <4 x float> %v85, %v79
  %v87 = fmul <4 x float> %v86, %v86
  %p88 = getelementptr inbounds float, ptr %p83, i64 %index54
  %p89 = getelementptr inbounds float, ptr %p88, i64 %n16
  %v90 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p89, i32 1, <4 x i1> %m64, <4 x float> zeroinitializer)
  %v91 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v87, <4 x float> %v41, <4 x float> %v90)
  %v92 = fadd <4 x float> %carried80_0, %v91
  %i93 = add nsw i64 %index80, 1
  br label %loop80
done80:
  %p94 = getelementptr inbounds float, ptr %p66, i64 %index54
  %v95 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p94, i32 1, <4 x i1> %m64, <4 x float> zeroinitializer)
  %v96 = fsub <4 x float> %v95, %v79
  %v97 = fmul <4 x float> %v96, %v96
  %p98 = getelementptr inbounds float, ptr %p66, i64 %index54
  %p99 = getelementptr inbounds float, ptr %p98, i64 %n16
  %v100 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p99, i32 1, <4 x i1> %m64, <4 x float> zeroinitializer)
  %v101 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v97, <4 x float> %v46, <4 x float> %v100)
  %v102 = fadd <4 x float> %carried80_0, %v101
  %v103 = fmul <4 x float> %v102, %v28
  %v104 = fadd <4 x float> %v103, %v36
  %v105 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v104)
  %v106 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v105
  %p107 = getelementptr inbounds float, ptr %p4, i64 %index54
  %v108 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p107, i32 1, <4 x i1> %m64, <4 x float> zeroinitializer)
  %p109 = getelementptr inbounds float, ptr %p6, i64 %index54
  %v110 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p109, i32 1, <4 x i1> %m64, <4 x float> zeroinitializer)
  %v111 = fmul <4 x float> %v106, %v108
  %v112 = fmul <4 x float> %v79, %v111
  %v113 = fsub <4 x float> %v110, %v112
  %p114 = getelementptr inbounds float, ptr %p53, i64 %index54
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v111, ptr %p114, i32 1, <4 x i1> %m64)
  %p115 = getelementptr inbounds float, ptr %p53, i64 %index54
  %p116 = getelementptr inbounds float, ptr %p115, i64 %n16
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v113, ptr %p116, i32 1, <4 x i1> %m64)
  %i117 = add nsw i64 %index54, 4
  br label %loop54
done54:
  %i118 = add nsw i64 %index47, 1
  br label %loop47
done47:
  ret void
}
