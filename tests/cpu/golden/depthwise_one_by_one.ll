declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare void @llvm.masked.store.v4f32.p0(<4 x float>, ptr, i32, <4 x i1>)
define void @kernel(ptr noalias readonly %arguments, i64 %first, i64 %last, ptr %scratch) nounwind {
entry:
  %room120 = alloca [5 x <4 x float>], align 16
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
  %v51 = getelementptr inbounds i64, ptr %arguments, i64 25
  %n52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %arguments, i64 26
  %n54 = load i64, ptr %v53, align 8
  %i55 = add nsw i64 %n30, 3
  %i56 = udiv i64 %i55, 4
  %i57 = sub nsw i64 %n36, 1
  %i58 = add nsw i64 %n24, %i57
  %i59 = udiv i64 %i58, %n36
  %i60 = sub nsw i64 %n26, 5
  br label %loop61
loop61:
  %index61 = phi i64 [%first, %entry], [%i162, %done85]
  %c62 = icmp slt i64 %index61, %last
  br i1 %c62, label %body61, label %done61
body61:
  %i63 = udiv i64 %index61, %i56
  %i64 = udiv i64 %i63, %i59
  %i65 = urem i64 %i63, %i59
  %i66 = mul nsw i64 %i65, %n36
  %i67 = add nsw i64 %i66, %n36
  %c68 = icmp slt i64 %n24, %i67
  %i69 = select i1 %c68, i64 %n24, i64 %i67
  %i70 = urem i64 %index61, %i56
  %i71 = mul nsw i64 %i70, 4
  %i72 = sub nsw i64 %n30, %i71
  %c73 = icmp sgt i64 %i72, 0
  %i74 = select i1 %c73, i64 %i72, i64 0
  %c75 = icmp slt i64 %i74, 4
  %i76 = select i1 %c75, i64 %i74, i64 4
  %v77 = trunc i64 %i76 to i32
  %v78 = insertelement <4 x i32> poison, i32 %v77, i64 0
  %v79 = shufflevector <4 x i32> %v78, <4 x i32> poison, <4 x i32> zeroinitializer
  %m80 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v79
  %p81 = getelementptr inbounds float, ptr %p6, i64 %i71
  %v82 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p81, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %p83 = getelementptr inbounds float, ptr %p4, i64 %i71
  %v84 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p83, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  br label %loop85
loop85:
  %index85 = phi i64 [0, %body61], [%i161, %done87]
  %c86 = icmp slt i64 %index85, %n26
  br i1 %c86, label %body85, label %done85
body85:
  br label %loop87
loop87:
  %index87 = phi i64 [%i66, %body85], [%i160, %done125]
  %c88 = icmp slt i64 %index87, %i69
  br i1 %c88, label %body87, label %done87
body87:
  %c89 = icmp slt i64 %index85, %i60
  %i90 = select i1 %c89, i64 %index85, i64 %i60
  %i91 = sub nsw i64 %index87, %n32
  %i92 = sub nsw i64 %i90, %n34
  %i93 = mul nsw i64 %i64, %n16
  %i94 = mul nsw i64 %i91, %n18
  %i95 = mul nsw i64 %i92, 5
  %p96 = getelementptr inbounds float, ptr %p2, i64 %i93
  %p97 = getelementptr inbounds float, ptr %p96, i64 %i94
  %p98 = getelementptr inbounds float, ptr %p97, i64 %i95
  %p99 = getelementptr inbounds float, ptr %p98, i64 %i71
  %v100 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p99, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v101 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v100, <4 x float> %v84, <4 x float> %v82)
  %p102 = getelementptr inbounds float, ptr %p99, i64 5
  %v103 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p102, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v104 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v103, <4 x float> %v84, <4 x float> %v82)
  %p105 = getelementptr inbounds float, ptr %p99, i64 10
  %v106 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p105, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v107 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v106, <4 x float> %v84, <4 x float> %v82)
  %p108 = getelementptr inbounds float, ptr %p99, i64 15
  %v109 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p108, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v110 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v109, <4 x float> %v84, <4 x float> %v82)
  %p111 = getelementptr inbounds float, ptr %p99, i64 20
  %v112 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p111, i32 1, <4 x i1> %m80, <4 x float> zeroinitializer)
  %v113 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v112, <4 x float> %v84, <4 x float> %v82)
  %i114 = mul nsw i64 %i64, %n20
  %i115 = mul nsw i64 %index87, %n22
  %i116 = add nsw i64 %i114, %i115
  %i117 = mul nsw i64 %i90, 5
  %i118 = add nsw i64 %i116, %i117
  %i119 = add nsw i64 %i118, %i71
  store <4 x float> %v101, ptr %room120, align 16
  %p121 = getelementptr inbounds float, ptr %room120, i64 4
  store <4 x float> %v104, ptr %p121, align 16
  %p122 = getelementptr inbounds float, ptr %room120, i64 8
  store <4 x float> %v107, ptr %p122, align 16
  %p123 = getelementptr inbounds float, ptr %room120, i64 12
  store <4 x float> %v110, ptr %p123, align 16
  %p124 = getelementptr inbounds float, ptr %room120, i64 16
  store <4 x float> %v113, ptr %p124, align 16
  br label %loop125
loop125:
  %index125 = phi i64 [0, %body87], [%i158, %loop125]
  %i126 = mul nsw i64 %index125, 4
  %p127 = getelementptr inbounds float, ptr %room120, i64 %i126
  %v128 = load <4 x float>, ptr %p127, align 16
  %v129 = fneg <4 x float> %v128
  %m130 = fcmp olt <4 x float> %v129, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v131 = select <4 x i1> %m130, <4 x float> %v129, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m132 = fcmp olt <4 x float> %v131, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v133 = select <4 x i1> %m132, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v131
  %v134 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v133, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v135 = fsub <4 x float> %v134, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v136 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v135, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v133)
  %v137 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v135, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v136)
  %v138 = fmul <4 x float> %v137, %v137
  %v139 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v137, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v140 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v139, <4 x float> %v137, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v141 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v140, <4 x float> %v137, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v142 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v141, <4 x float> %v137, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v143 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v142, <4 x float> %v137, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v144 = fadd <4 x float> %v137, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v145 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v143, <4 x float> %v138, <4 x float> %v144)
  %v146 = bitcast <4 x float> %v134 to <4 x i32>
  %v147 = shl <4 x i32> %v146, <i32 23, i32 23, i32 23, i32 23>
  %v148 = bitcast <4 x float> %v145 to <4 x i32>
  %v149 = add <4 x i32> %v148, %v147
  %v150 = bitcast <4 x i32> %v149 to <4 x float>
  %v151 = fadd <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v150
  %v152 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v151
  %m153 = fcmp uno <4 x float> %v128, %v128
  %v154 = select <4 x i1> %m153, <4 x float> %v128, <4 x float> %v152
  %i155 = mul nsw i64 %index125, 5
  %p156 = getelementptr inbounds float, ptr %p8, i64 %i119
  %p157 = getelementptr inbounds float, ptr %p156, i64 %i155
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v154, ptr %p157, i32 1, <4 x i1> %m80)
  %i158 = add nsw i64 %index125, 1
  %c159 = icmp slt i64 %i158, 5
  br i1 %c159, label %loop125, label %done125
done125:
  %i160 = add nsw i64 %index87, 1
  br label %loop87
done87:
  %i161 = add nsw i64 %index85, 5
  br label %loop85
done85:
  %i162 = add nsw i64 %index61, 1
  br label %loop61
done61:
  ret void
}
