@tile_shapes = private constant [64 x i8] c"\01\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\40\00\10\00\40\00\40\00\40\00\40\00\40\00\40\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\02\02\04\04\04\04\04\04\00\00\00\00\00\00\00\00", align 64
declare void @llvm.x86.ldtilecfg(ptr)
declare void @llvm.x86.tilezero(i8)
declare void @llvm.x86.tileloadd64(i8, ptr, i64)
declare void @llvm.x86.tdpbf16ps(i8, i8, i8)
declare void @llvm.x86.tilestored64(i8, ptr, i64)
declare void @llvm.masked.store.v16bf16.p0(<16 x bfloat>, ptr, i32, <16 x i1>)
declare void @llvm.x86.tilerelease()
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
  %p14 = load ptr, ptr %v13, align 8
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
  %v49 = getelementptr inbounds i64, ptr %arguments, i64 24
  %n50 = load i64, ptr %v49, align 8
  call void @llvm.x86.ldtilecfg(ptr @tile_shapes)
  %i51 = mul nsw i64 %n28, %n24
  %i52 = add nsw i64 %n30, 15
  %i53 = udiv i64 %i52, 16
  br label %loop54
loop54:
  %index54 = phi i64 [%first, %entry], [%i156, %done90]
  %c55 = icmp slt i64 %index54, %last
  br i1 %c55, label %body54, label %done54
body54:
  %i56 = mul nsw i64 %i53, %n50
  %i57 = udiv i64 %index54, %i56
  %i58 = mul nsw i64 %i57, %n50
  %i59 = urem i64 %index54, %i56
  %i60 = sub nsw i64 %i51, %i58
  %c61 = icmp slt i64 %n50, %i60
  %i62 = select i1 %c61, i64 %n50, i64 %i60
  %i63 = udiv i64 %i59, %i62
  %i64 = urem i64 %i59, %i62
  %i65 = add nsw i64 %i58, %i64
  %i66 = udiv i64 %i65, %n24
  %i67 = urem i64 %i65, %n24
  %i68 = mul nsw i64 %i63, 16
  %i69 = sub nsw i64 %i67, %n42
  %i70 = mul nsw i64 %i66, %n16
  %i71 = mul nsw i64 %i69, %n18
  %i72 = add nsw i64 %i70, %i71
  %i73 = sub nsw i64 0, %n44
  %i74 = mul nsw i64 %i73, 32
  %p75 = getelementptr inbounds bfloat, ptr %p2, i64 %i72
  %p76 = getelementptr inbounds bfloat, ptr %p75, i64 %i74
  %i77 = mul nsw i64 %i66, %n20
  %i78 = mul nsw i64 %i67, %n22
  %i79 = add nsw i64 %i77, %i78
  %i80 = sub nsw i64 %n26, 2
  %i81 = sub nsw i64 %n30, %i68
  %c82 = icmp sgt i64 %i81, 0
  %i83 = select i1 %c82, i64 %i81, i64 0
  %c84 = icmp slt i64 %i83, 16
  %i85 = select i1 %c84, i64 %i83, i64 16
  %v86 = trunc i64 %i85 to i32
  %v87 = insertelement <16 x i32> poison, i32 %v86, i64 0
  %v88 = shufflevector <16 x i32> %v87, <16 x i32> poison, <16 x i32> zeroinitializer
  %m89 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %v88
  br label %loop90
loop90:
  %index90 = phi i64 [0, %body54], [%i155, %done99]
  %c91 = icmp slt i64 %index90, %n26
  br i1 %c91, label %body90, label %done90
body90:
  %c92 = icmp slt i64 %index90, %i80
  %i93 = select i1 %c92, i64 %index90, i64 %i80
  call void @llvm.x86.tilezero(i8 0)
  %i94 = mul nsw i64 %i93, 32
  %p95 = getelementptr inbounds bfloat, ptr %p76, i64 %i94
  %i96 = mul nsw i64 %n46, %n36
  %i97 = mul nsw i64 %i63, %i96
  %p98 = getelementptr inbounds float, ptr %p4, i64 %i97
  br label %loop99
loop99:
  %index99 = phi i64 [0, %body90], [%i125, %done103]
  %c100 = icmp slt i64 %index99, %n36
  br i1 %c100, label %body99, label %done99
body99:
  %i101 = mul nsw i64 %index99, %n18
  %i102 = mul nsw i64 %index99, %n46
  br label %loop103
loop103:
  %index103 = phi i64 [0, %body99], [%i124, %done110]
  %c104 = icmp slt i64 %index103, %n38
  br i1 %c104, label %body103, label %done103
body103:
  %i105 = mul nsw i64 %index103, 32
  %i106 = add nsw i64 %i101, %i105
  %i107 = mul nsw i64 %index103, %n48
  %i108 = add nsw i64 %i102, %i107
  %i109 = udiv i64 %n40, 8
  br label %loop110
loop110:
  %index110 = phi i64 [0, %body103], [%i123, %body110]
  %c111 = icmp slt i64 %index110, %i109
  br i1 %c111, label %body110, label %done110
body110:
  %i112 = mul nsw i64 %index110, 8
  %i113 = add nsw i64 %i106, %i112
  %i114 = mul nsw i64 %index110, 128
  %i115 = add nsw i64 %i108, %i114
  %p116 = getelementptr inbounds bfloat, ptr %p95, i64 %i113
  call void @llvm.x86.tileloadd64(i8 1, ptr %p116, i64 64)
  %p117 = getelementptr inbounds float, ptr %p98, i64 %i115
  call void @llvm.x86.tileloadd64(i8 2, ptr %p117, i64 128)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 1, i8 2)
  %p118 = getelementptr inbounds float, ptr %p98, i64 %i115
  %p119 = getelementptr inbounds float, ptr %p118, i64 16
  call void @llvm.x86.tileloadd64(i8 3, ptr %p119, i64 128)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 1, i8 3)
  %p120 = getelementptr inbounds bfloat, ptr %p95, i64 %i113
  %p121 = getelementptr inbounds bfloat, ptr %p120, i64 16
  call void @llvm.x86.tileloadd64(i8 1, ptr %p121, i64 64)
  %p122 = getelementptr inbounds float, ptr %p98, i64 %i115
  call void @llvm.x86.tileloadd64(i8 2, ptr %p122, i64 128)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 1, i8 2)
  %i123 = add nsw i64 %index110, 1
  br label %loop110
done110:
  %i124 = add nsw i64 %index103, 1
  br label %loop103
done103:
  %i125 = add nsw i64 %index99, 1
  br label %loop99
done99:
  call void @llvm.x86.tilestored64(i8 0, ptr %scratch, i64 64)
  %v126 = load <16 x float>, ptr %scratch, align 4
  %p127 = getelementptr inbounds float, ptr %scratch, i64 16
  %v128 = load <16 x float>, ptr %p127, align 4
  %i129 = mul nsw i64 %i93, 16
  %i130 = add nsw i64 %i79, %i129
  %i131 = add nsw i64 %i130, %i68
  %m132 = fcmp ogt <16 x float> zeroinitializer, %v126
  %v133 = select <16 x i1> %m132, <16 x float> zeroinitializer, <16 x float> %v126
  %p134 = getelementptr inbounds bfloat, ptr %p8, i64 %i131
  %v135 = fptrunc <16 x float> %v133 to <16 x bfloat>
  %v136 = fpext <16 x bfloat> %v135 to <16 x float>
  %v137 = fsub <16 x float> %v133, %v136
  %v138 = fsub <16 x float> %v136, %v136
  %m139 = fcmp ord <16 x float> %v138, %v138
  %v140 = select <16 x i1> %m139, <16 x float> %v137, <16 x float> zeroinitializer
  %v141 = fptrunc <16 x float> %v140 to <16 x bfloat>
  call void @llvm.masked.store.v16bf16.p0(<16 x bfloat> %v135, ptr %p134, i32 1, <16 x i1> %m89)
  %p142 = getelementptr inbounds bfloat, ptr %p134, i64 8
  call void @llvm.masked.store.v16bf16.p0(<16 x bfloat> %v141, ptr %p142, i32 1, <16 x i1> %m89)
  %m143 = fcmp ogt <16 x float> zeroinitializer, %v128
  %v144 = select <16 x i1> %m143, <16 x float> zeroinitializer, <16 x float> %v128
  %p145 = getelementptr inbounds bfloat, ptr %p8, i64 %i131
  %p146 = getelementptr inbounds bfloat, ptr %p145, i64 16
  %v147 = fptrunc <16 x float> %v144 to <16 x bfloat>
  %v148 = fpext <16 x bfloat> %v147 to <16 x float>
  %v149 = fsub <16 x float> %v144, %v148
  %v150 = fsub <16 x float> %v148, %v148
  %m151 = fcmp ord <16 x float> %v150, %v150
  %v152 = select <16 x i1> %m151, <16 x float> %v149, <16 x float> zeroinitializer
  %v153 = fptrunc <16 x float> %v152 to <16 x bfloat>
  call void @llvm.masked.store.v16bf16.p0(<16 x bfloat> %v147, ptr %p146, i32 1, <16 x i1> %m89)
  %p154 = getelementptr inbounds bfloat, ptr %p146, i64 8
  call void @llvm.masked.store.v16bf16.p0(<16 x bfloat> %v153, ptr %p154, i32 1, <16 x i1> %m89)
  %i155 = add nsw i64 %index90, 2
  br label %loop90
done90:
  %i156 = add nsw i64 %index54, 1
  br label %loop54
done54:
  call void @llvm.x86.tilerelease()
  ret void
}
