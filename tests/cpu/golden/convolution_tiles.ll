@tile_shapes = private constant [64 x i8] c"\01\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\40\00\10\00\40\00\40\00\40\00\40\00\40\00\40\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\02\02\04\04\04\04\04\04\00\00\00\00\00\00\00\00", align 64
declare void @llvm.x86.ldtilecfg(ptr)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr, i32, <16 x i1>, <16 x float>)
declare <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float>, <32 x bfloat>, <32 x bfloat>)
declare void @llvm.x86.tilezero(i8)
declare void @llvm.x86.tileloadd64(i8, ptr, i64)
declare void @llvm.x86.tdpbf16ps(i8, i8, i8)
declare void @llvm.x86.tilestored64(i8, ptr, i64)
declare void @llvm.masked.store.v16f32.p0(<16 x float>, ptr, i32, <16 x i1>)
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
  %index54 = phi i64 [%first, %entry], [%i169, %done128]
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
  %i70 = sub nsw i64 0, %i69
  %c71 = icmp sgt i64 0, %i70
  %i72 = select i1 %c71, i64 0, i64 %i70
  %i73 = sub nsw i64 %n32, %i69
  %c74 = icmp slt i64 %n36, %i73
  %i75 = select i1 %c74, i64 %n36, i64 %i73
  %i76 = mul nsw i64 %i66, %n16
  %i77 = mul nsw i64 %i69, %n18
  %i78 = add nsw i64 %i76, %i77
  %i79 = sub nsw i64 0, %n44
  %i80 = mul nsw i64 %i79, 32
  %p81 = getelementptr inbounds bfloat, ptr %p2, i64 %i78
  %p82 = getelementptr inbounds bfloat, ptr %p81, i64 %i80
  %i83 = mul nsw i64 %i66, %n20
  %i84 = mul nsw i64 %i67, %n22
  %i85 = add nsw i64 %i83, %i84
  %i86 = sub nsw i64 %n26, 2
  %i87 = sub nsw i64 %n30, %i68
  %c88 = icmp sgt i64 %i87, 0
  %i89 = select i1 %c88, i64 %i87, i64 0
  %c90 = icmp slt i64 %i89, 16
  %i91 = select i1 %c90, i64 %i89, i64 16
  %v92 = trunc i64 %i91 to i32
  %v93 = insertelement <16 x i32> poison, i32 %v92, i64 0
  %v94 = shufflevector <16 x i32> %v93, <16 x i32> poison, <16 x i32> zeroinitializer
  %m95 = icmp ult <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %v94
  %p96 = getelementptr inbounds float, ptr %p6, i64 %i68
  %v97 = call <16 x float> @llvm.masked.load.v16f32.p0(ptr %p96, i32 1, <16 x i1> %m95, <16 x float> zeroinitializer)
  %i98 = mul nsw i64 %n46, %n36
  %i99 = mul nsw i64 %i63, %i98
  %p100 = getelementptr inbounds float, ptr %p4, i64 %i99
  %c101 = icmp slt i64 %i72, %n36
  %i102 = select i1 %c101, i64 %i72, i64 %n36
  %c103 = icmp sgt i64 %i75, %i102
  %i104 = select i1 %c103, i64 %i75, i64 %i102
  %i105 = udiv i64 %n46, 16
  %i106 = mul nsw i64 %i102, %i105
  br label %loop107
loop107:
  %index107 = phi i64 [0, %body54], [%i115, %body107]
  %carried107_0 = phi <16 x float> [%v97, %body54], [%v114, %body107]
  %c108 = icmp slt i64 %index107, %i106
  br i1 %c108, label %body107, label %done107
body107:
  %i109 = mul nsw i64 %index107, 16
  %p110 = getelementptr inbounds float, ptr %p100, i64 %i109
  %v111 = load <16 x i32>, ptr %p110, align 4
  %v112 = bitcast <16 x i32> zeroinitializer to <32 x bfloat>
  %v113 = bitcast <16 x i32> %v111 to <32 x bfloat>
  %v114 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %carried107_0, <32 x bfloat> %v112, <32 x bfloat> %v113)
  %i115 = add nsw i64 %index107, 1
  br label %loop107
done107:
  %i116 = udiv i64 %n46, 16
  %i117 = mul nsw i64 %i104, %i116
  %i118 = mul nsw i64 %n36, %i116
  br label %loop119
loop119:
  %index119 = phi i64 [%i117, %done107], [%i127, %body119]
  %carried119_0 = phi <16 x float> [%carried107_0, %done107], [%v126, %body119]
  %c120 = icmp slt i64 %index119, %i118
  br i1 %c120, label %body119, label %done119
body119:
  %i121 = mul nsw i64 %index119, 16
  %p122 = getelementptr inbounds float, ptr %p100, i64 %i121
  %v123 = load <16 x i32>, ptr %p122, align 4
  %v124 = bitcast <16 x i32> zeroinitializer to <32 x bfloat>
  %v125 = bitcast <16 x i32> %v123 to <32 x bfloat>
  %v126 = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %carried119_0, <32 x bfloat> %v124, <32 x bfloat> %v125)
  %i127 = add nsw i64 %index119, 1
  br label %loop119
done119:
  br label %loop128
loop128:
  %index128 = phi i64 [0, %done119], [%i168, %done137]
  %c129 = icmp slt i64 %index128, %n26
  br i1 %c129, label %body128, label %done128
body128:
  %c130 = icmp slt i64 %index128, %i86
  %i131 = select i1 %c130, i64 %index128, i64 %i86
  call void @llvm.x86.tilezero(i8 0)
  %i132 = mul nsw i64 %i131, 32
  %p133 = getelementptr inbounds bfloat, ptr %p82, i64 %i132
  %i134 = mul nsw i64 %n46, %n36
  %i135 = mul nsw i64 %i63, %i134
  %p136 = getelementptr inbounds float, ptr %p4, i64 %i135
  br label %loop137
loop137:
  %index137 = phi i64 [%i72, %body128], [%i152, %done143]
  %c138 = icmp slt i64 %index137, %i75
  br i1 %c138, label %body137, label %done137
body137:
  %i139 = mul nsw i64 %index137, %n18
  %i140 = mul nsw i64 %index137, %n46
  %i141 = mul nsw i64 %n38, %n40
  %i142 = udiv i64 %i141, 8
  br label %loop143
loop143:
  %index143 = phi i64 [0, %body137], [%i151, %body143]
  %c144 = icmp slt i64 %index143, %i142
  br i1 %c144, label %body143, label %done143
body143:
  %i145 = mul nsw i64 %index143, 8
  %i146 = add nsw i64 %i139, %i145
  %i147 = mul nsw i64 %index143, 64
  %i148 = add nsw i64 %i140, %i147
  %p149 = getelementptr inbounds bfloat, ptr %p133, i64 %i146
  call void @llvm.x86.tileloadd64(i8 1, ptr %p149, i64 64)
  %p150 = getelementptr inbounds float, ptr %p136, i64 %i148
  call void @llvm.x86.tileloadd64(i8 2, ptr %p150, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 1, i8 2)
  %i151 = add nsw i64 %index143, 1
  br label %loop143
done143:
  %i152 = add nsw i64 %index137, 1
  br label %loop137
done137:
  call void @llvm.x86.tilestored64(i8 0, ptr %scratch, i64 64)
  %v153 = load <16 x float>, ptr %scratch, align 4
  %v154 = fadd <16 x float> %v153, %carried119_0
  %p155 = getelementptr inbounds float, ptr %scratch, i64 16
  %v156 = load <16 x float>, ptr %p155, align 4
  %v157 = fadd <16 x float> %v156, %carried119_0
  %i158 = mul nsw i64 %i131, 16
  %i159 = add nsw i64 %i85, %i158
  %i160 = add nsw i64 %i159, %i68
  %m161 = fcmp ogt <16 x float> zeroinitializer, %v154
  %v162 = select <16 x i1> %m161, <16 x float> zeroinitializer, <16 x float> %v154
  %p163 = getelementptr inbounds float, ptr %p8, i64 %i160
  call void @llvm.masked.store.v16f32.p0(<16 x float> %v162, ptr %p163, i32 1, <16 x i1> %m95)
  %m164 = fcmp ogt <16 x float> zeroinitializer, %v157
  %v165 = select <16 x i1> %m164, <16 x float> zeroinitializer, <16 x float> %v157
  %p166 = getelementptr inbounds float, ptr %p8, i64 %i160
  %p167 = getelementptr inbounds float, ptr %p166, i64 16
  call void @llvm.masked.store.v16f32.p0(<16 x float> %v165, ptr %p167, i32 1, <16 x i1> %m95)
  %i168 = add nsw i64 %index128, 2
  br label %loop128
done128:
  %i169 = add nsw i64 %index54, 1
  br label %loop54
done54:
  call void @llvm.x86.tilerelease()
  ret void
}
