declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
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
  %p12 = load ptr, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %arguments, i64 6
  %n14 = load i64, ptr %v13, align 8
  %v15 = load float, ptr %p12, align 4
  %v16 = insertelement <4 x float> poison, float %v15, i64 0
  %v17 = shufflevector <4 x float> %v16, <4 x float> poison, <4 x i32> zeroinitializer
  %v18 = fmul <4 x float> %v17, <float 0xBFBAF8E7E0000000, float 0xBFBAF8E7E0000000, float 0xBFBAF8E7E0000000, float 0xBFBAF8E7E0000000>
  %m19 = fcmp ogt <4 x float> %v18, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v20 = select <4 x i1> %m19, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v18
  %m21 = fcmp olt <4 x float> %v20, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v22 = select <4 x i1> %m21, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v20
  %v23 = fmul <4 x float> %v22, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v24 = fadd <4 x float> %v23, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v25 = fsub <4 x float> %v24, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v26 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v25, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v22)
  %v27 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v25, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v26)
  %v28 = fmul <4 x float> %v27, %v27
  %v29 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v27, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v30 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v29, <4 x float> %v27, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v31 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v30, <4 x float> %v27, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v32 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v31, <4 x float> %v27, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v33 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v32, <4 x float> %v27, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v34 = fadd <4 x float> %v27, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v35 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v33, <4 x float> %v28, <4 x float> %v34)
  %m36 = fcmp uno <4 x float> %v18, %v18
  %v37 = select <4 x i1> %m36, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v25
  %v38 = fptosi <4 x float> %v37 to <4 x i32>
  %v39 = ashr <4 x i32> %v38, <i32 1, i32 1, i32 1, i32 1>
  %v40 = sub <4 x i32> %v38, %v39
  %v41 = add <4 x i32> %v39, <i32 127, i32 127, i32 127, i32 127>
  %v42 = shl <4 x i32> %v41, <i32 23, i32 23, i32 23, i32 23>
  %v43 = bitcast <4 x i32> %v42 to <4 x float>
  %v44 = fmul <4 x float> %v35, %v43
  %v45 = add <4 x i32> %v40, <i32 127, i32 127, i32 127, i32 127>
  %v46 = shl <4 x i32> %v45, <i32 23, i32 23, i32 23, i32 23>
  %v47 = bitcast <4 x i32> %v46 to <4 x float>
  %v48 = fmul <4 x float> %v44, %v47
  %m49 = fcmp olt <4 x float> %v18, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v50 = select <4 x i1> %m49, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v48
  %m51 = fcmp ogt <4 x float> %v18, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v52 = select <4 x i1> %m51, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v50
  %v53 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v52
  %v54 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v53
  %v55 = fmul <4 x float> %v17, <float 0xBF506466C0000000, float 0xBF506466C0000000, float 0xBF506466C0000000, float 0xBF506466C0000000>
  %m56 = fcmp ogt <4 x float> %v55, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v57 = select <4 x i1> %m56, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v55
  %m58 = fcmp olt <4 x float> %v57, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v59 = select <4 x i1> %m58, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v57
  %v60 = fmul <4 x float> %v59, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v61 = fadd <4 x float> %v60, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v62 = fsub <4 x float> %v61, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v63 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v62, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v59)
  %v64 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v62, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v63)
  %v65 = fmul <4 x float> %v64, %v64
  %v66 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v64, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v67 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v66, <4 x float> %v64, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v68 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v67, <4 x float> %v64, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v69 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v68, <4 x float> %v64, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v70 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v69, <4 x float> %v64, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v71 = fadd <4 x float> %v64, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v72 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v70, <4 x float> %v65, <4 x float> %v71)
  %m73 = fcmp uno <4 x float> %v55, %v55
  %v74 = select <4 x i1> %m73, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v62
  %v75 = fptosi <4 x float> %v74 to <4 x i32>
  %v76 = ashr <4 x i32> %v75, <i32 1, i32 1, i32 1, i32 1>
  %v77 = sub <4 x i32> %v75, %v76
  %v78 = add <4 x i32> %v76, <i32 127, i32 127, i32 127, i32 127>
  %v79 = shl <4 x i32> %v78, <i32 23, i32 23, i32 23, i32 23>
  %v80 = bitcast <4 x i32> %v79 to <4 x float>
  %v81 = fmul <4 x float> %v72, %v80
  %v82 = add <4 x i32> %v77, <i32 127, i32 127, i32 127, i32 127>
  %v83 = shl <4 x i32> %v82, <i32 23, i32 23, i32 23, i32 23>
  %v84 = bitcast <4 x i32> %v83 to <4 x float>
  %v85 = fmul <4 x float> %v81, %v84
  %m86 = fcmp olt <4 x float> %v55, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v87 = select <4 x i1> %m86, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v85
  %m88 = fcmp ogt <4 x float> %v55, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v89 = select <4 x i1> %m88, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v87
  %v90 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v89
  %v91 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v90
  %v92 = load float, ptr %p10, align 4
  %v93 = insertelement <4 x float> poison, float %v92, i64 0
  %v94 = shufflevector <4 x float> %v93, <4 x float> poison, <4 x i32> zeroinitializer
  %v95 = fneg <4 x float> %v94
  br label %loop96
loop96:
  %index96 = phi i64 [%first, %entry], [%i166, %after134]
  %c97 = icmp slt i64 %index96, %last
  br i1 %c97, label %body96, label %done96
body96:
  %i98 = mul nsw i64 %index96, 2048
  %i99 = add nsw i64 %i98, 2048
  %c100 = icmp slt i64 %i99, %n14
  %i101 = select i1 %c100, i64 %i99, i64 %n14
  %i102 = sub nsw i64 %i101, %i98
  %i103 = udiv i64 %i102, 4
  %i104 = mul nsw i64 %i103, 4
  %i105 = add nsw i64 %i98, %i104
  br label %loop106
loop106:
  %index106 = phi i64 [%i98, %body96], [%i131, %body106]
  %c107 = icmp slt i64 %index106, %i105
  br i1 %c107, label %body106, label %done106
body106:
  %p108 = getelementptr inbounds float, ptr %p2, i64 %index106
  %v109 = load <4 x float>, ptr %p108, align 1
  %p110 = getelementptr inbounds float, ptr %p4, i64 %index106
  %v111 = load <4 x float>, ptr %p110, align 1
  %v112 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v109, <4 x float> <float 0x3F847AE140000000, float 0x3F847AE140000000, float 0x3F847AE140000000, float 0x3F847AE140000000>, <4 x float> %v111)
  %p113 = getelementptr inbounds float, ptr %p6, i64 %index106
  %v114 = load <4 x float>, ptr %p113, align 1
  %v115 = fmul <4 x float> %v112, <float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000>
  %v116 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v114, <4 x float> <float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000>, <4 x float> %v115)
  %p117 = getelementptr inbounds float, ptr %p8, i64 %index106
  %v118 = load <4 x float>, ptr %p117, align 1
  %v119 = fmul <4 x float> %v112, %v112
  %v120 = fmul <4 x float> %v119, <float 0x3F50624DE0000000, float 0x3F50624DE0000000, float 0x3F50624DE0000000, float 0x3F50624DE0000000>
  %v121 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v118, <4 x float> <float 0x3FEFF7CEE0000000, float 0x3FEFF7CEE0000000, float 0x3FEFF7CEE0000000, float 0x3FEFF7CEE0000000>, <4 x float> %v120)
  %p122 = getelementptr inbounds float, ptr %p6, i64 %index106
  store <4 x float> %v116, ptr %p122, align 1
  %p123 = getelementptr inbounds float, ptr %p8, i64 %index106
  store <4 x float> %v121, ptr %p123, align 1
  %v124 = fmul <4 x float> %v121, %v91
  %v125 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v124)
  %v126 = fadd <4 x float> %v125, <float 0x3E45798EE0000000, float 0x3E45798EE0000000, float 0x3E45798EE0000000, float 0x3E45798EE0000000>
  %v127 = fmul <4 x float> %v116, %v54
  %v128 = fdiv <4 x float> %v127, %v126
  %v129 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v95, <4 x float> %v128, <4 x float> %v109)
  %p130 = getelementptr inbounds float, ptr %p2, i64 %index106
  store <4 x float> %v129, ptr %p130, align 1
  %i131 = add nsw i64 %index106, 4
  br label %loop106
done106:
  %i132 = sub nsw i64 %i101, %i105
  %c133 = icmp sgt i64 %i132, 0
  br i1 %c133, label %then134, label %after134
then134:
  %c135 = icmp sgt i64 %i132, 0
  %i136 = select i1 %c135, i64 %i132, i64 0
  %c137 = icmp slt i64 %i136, 4
  %i138 = select i1 %c137, i64 %i136, i64 4
  %v139 = trunc i64 %i138 to i32
  %v140 = insertelement <4 x i32> poison, i32 %v139, i64 0
  %v141 = shufflevector <4 x i32> %v140, <4 x i32> poison, <4 x i32> zeroinitializer
  %m142 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v141
  %p143 = getelementptr inbounds float, ptr %p2, i64 %i105
  %v144 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p143, i32 1, <4 x i1> %m142, <4 x float> zeroinitializer)
  %p145 = getelementptr inbounds float, ptr %p4, i64 %i105
  %v146 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p145, i32 1, <4 x i1> %m142, <4 x float> zeroinitializer)
  %v147 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v144, <4 x float> <float 0x3F847AE140000000, float 0x3F847AE140000000, float 0x3F847AE140000000, float 0x3F847AE140000000>, <4 x float> %v146)
  %p148 = getelementptr inbounds float, ptr %p6, i64 %i105
  %v149 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p148, i32 1, <4 x i1> %m142, <4 x float> zeroinitializer)
  %v150 = fmul <4 x float> %v147, <float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000>
  %v151 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v149, <4 x float> <float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000>, <4 x float> %v150)
  %p152 = getelementptr inbounds float, ptr %p8, i64 %i105
  %v153 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p152, i32 1, <4 x i1> %m142, <4 x float> zeroinitializer)
  %v154 = fmul <4 x float> %v147, %v147
  %v155 = fmul <4 x float> %v154, <float 0x3F50624DE0000000, float 0x3F50624DE0000000, float 0x3F50624DE0000000, float 0x3F50624DE0000000>
  %v156 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v153, <4 x float> <float 0x3FEFF7CEE0000000, float 0x3FEFF7CEE0000000, float 0x3FEFF7CEE0000000, float 0x3FEFF7CEE0000000>, <4 x float> %v155)
  %p157 = getelementptr inbounds float, ptr %p6, i64 %i105
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v151, ptr %p157, i32 1, <4 x i1> %m142)
  %p158 = getelementptr inbounds float, ptr %p8, i64 %i105
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v156, ptr %p158, i32 1, <4 x i1> %m142)
  %v159 = fmul <4 x float> %v156, %v91
  %v160 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v159)
  %v161 = fadd <4 x float> %v160, <float 0x3E45798EE0000000, float 0x3E45798EE0000000, float 0x3E45798EE0000000, float 0x3E45798EE0000000>
  %v162 = fmul <4 x float> %v151, %v54
  %v163 = fdiv <4 x float> %v162, %v161
  %v164 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v95, <4 x float> %v163, <4 x float> %v144)
  %p165 = getelementptr inbounds float, ptr %p2, i64 %i105
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v164, ptr %p165, i32 1, <4 x i1> %m142)
  br label %after134
after134:
  %i166 = add nsw i64 %index96, 1
  br label %loop96
done96:
  ret void
}
