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
  %m19 = fcmp olt <4 x float> %v18, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v20 = select <4 x i1> %m19, <4 x float> %v18, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m21 = fcmp olt <4 x float> %v20, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v22 = select <4 x i1> %m21, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v20
  %v23 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v22, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v24 = fsub <4 x float> %v23, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v25 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v24, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v22)
  %v26 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v24, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v25)
  %v27 = fmul <4 x float> %v26, %v26
  %v28 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v26, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v29 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v28, <4 x float> %v26, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v30 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v29, <4 x float> %v26, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v31 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v30, <4 x float> %v26, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v32 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v31, <4 x float> %v26, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v33 = fadd <4 x float> %v26, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v34 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v32, <4 x float> %v27, <4 x float> %v33)
  %v35 = bitcast <4 x float> %v23 to <4 x i32>
  %v36 = shl <4 x i32> %v35, <i32 23, i32 23, i32 23, i32 23>
  %v37 = bitcast <4 x float> %v34 to <4 x i32>
  %v38 = add <4 x i32> %v37, %v36
  %v39 = bitcast <4 x i32> %v38 to <4 x float>
  %m40 = fcmp olt <4 x float> %v18, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v41 = select <4 x i1> %m40, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v39
  %v42 = fadd <4 x float> %v18, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %m43 = fcmp ugt <4 x float> %v18, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v44 = select <4 x i1> %m43, <4 x float> %v42, <4 x float> %v41
  %v45 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v44
  %v46 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v45
  %v47 = fmul <4 x float> %v17, <float 0xBF506466C0000000, float 0xBF506466C0000000, float 0xBF506466C0000000, float 0xBF506466C0000000>
  %m48 = fcmp olt <4 x float> %v47, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v49 = select <4 x i1> %m48, <4 x float> %v47, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m50 = fcmp olt <4 x float> %v49, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v51 = select <4 x i1> %m50, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v49
  %v52 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v51, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v53 = fsub <4 x float> %v52, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v54 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v53, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v51)
  %v55 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v53, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v54)
  %v56 = fmul <4 x float> %v55, %v55
  %v57 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v55, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v58 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v57, <4 x float> %v55, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v59 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v58, <4 x float> %v55, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v60 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v59, <4 x float> %v55, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v61 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v60, <4 x float> %v55, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v62 = fadd <4 x float> %v55, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v63 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v61, <4 x float> %v56, <4 x float> %v62)
  %v64 = bitcast <4 x float> %v52 to <4 x i32>
  %v65 = shl <4 x i32> %v64, <i32 23, i32 23, i32 23, i32 23>
  %v66 = bitcast <4 x float> %v63 to <4 x i32>
  %v67 = add <4 x i32> %v66, %v65
  %v68 = bitcast <4 x i32> %v67 to <4 x float>
  %m69 = fcmp olt <4 x float> %v47, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v70 = select <4 x i1> %m69, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v68
  %v71 = fadd <4 x float> %v47, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %m72 = fcmp ugt <4 x float> %v47, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v73 = select <4 x i1> %m72, <4 x float> %v71, <4 x float> %v70
  %v74 = fsub <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v73
  %v75 = fdiv <4 x float> <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>, %v74
  %v76 = load float, ptr %p10, align 4
  %v77 = insertelement <4 x float> poison, float %v76, i64 0
  %v78 = shufflevector <4 x float> %v77, <4 x float> poison, <4 x i32> zeroinitializer
  %v79 = fneg <4 x float> %v78
  br label %loop80
loop80:
  %index80 = phi i64 [%first, %entry], [%i150, %after118]
  %c81 = icmp slt i64 %index80, %last
  br i1 %c81, label %body80, label %done80
body80:
  %i82 = mul nsw i64 %index80, 2048
  %i83 = add nsw i64 %i82, 2048
  %c84 = icmp slt i64 %i83, %n14
  %i85 = select i1 %c84, i64 %i83, i64 %n14
  %i86 = sub nsw i64 %i85, %i82
  %i87 = udiv i64 %i86, 4
  %i88 = mul nsw i64 %i87, 4
  %i89 = add nsw i64 %i82, %i88
  br label %loop90
loop90:
  %index90 = phi i64 [%i82, %body80], [%i115, %body90]
  %c91 = icmp slt i64 %index90, %i89
  br i1 %c91, label %body90, label %done90
body90:
  %p92 = getelementptr inbounds float, ptr %p2, i64 %index90
  %v93 = load <4 x float>, ptr %p92, align 1
  %p94 = getelementptr inbounds float, ptr %p4, i64 %index90
  %v95 = load <4 x float>, ptr %p94, align 1
  %v96 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v93, <4 x float> <float 0x3F847AE140000000, float 0x3F847AE140000000, float 0x3F847AE140000000, float 0x3F847AE140000000>, <4 x float> %v95)
  %p97 = getelementptr inbounds float, ptr %p6, i64 %index90
  %v98 = load <4 x float>, ptr %p97, align 1
  %v99 = fmul <4 x float> %v96, <float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000>
  %v100 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v98, <4 x float> <float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000>, <4 x float> %v99)
  %p101 = getelementptr inbounds float, ptr %p8, i64 %index90
  %v102 = load <4 x float>, ptr %p101, align 1
  %v103 = fmul <4 x float> %v96, %v96
  %v104 = fmul <4 x float> %v103, <float 0x3F50624DE0000000, float 0x3F50624DE0000000, float 0x3F50624DE0000000, float 0x3F50624DE0000000>
  %v105 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v102, <4 x float> <float 0x3FEFF7CEE0000000, float 0x3FEFF7CEE0000000, float 0x3FEFF7CEE0000000, float 0x3FEFF7CEE0000000>, <4 x float> %v104)
  %p106 = getelementptr inbounds float, ptr %p6, i64 %index90
  store <4 x float> %v100, ptr %p106, align 1
  %p107 = getelementptr inbounds float, ptr %p8, i64 %index90
  store <4 x float> %v105, ptr %p107, align 1
  %v108 = fmul <4 x float> %v105, %v75
  %v109 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v108)
  %v110 = fadd <4 x float> %v109, <float 0x3E45798EE0000000, float 0x3E45798EE0000000, float 0x3E45798EE0000000, float 0x3E45798EE0000000>
  %v111 = fmul <4 x float> %v100, %v46
  %v112 = fdiv <4 x float> %v111, %v110
  %v113 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v79, <4 x float> %v112, <4 x float> %v93)
  %p114 = getelementptr inbounds float, ptr %p2, i64 %index90
  store <4 x float> %v113, ptr %p114, align 1
  %i115 = add nsw i64 %index90, 4
  br label %loop90
done90:
  %i116 = sub nsw i64 %i85, %i89
  %c117 = icmp sgt i64 %i116, 0
  br i1 %c117, label %then118, label %after118
then118:
  %c119 = icmp sgt i64 %i116, 0
  %i120 = select i1 %c119, i64 %i116, i64 0
  %c121 = icmp slt i64 %i120, 4
  %i122 = select i1 %c121, i64 %i120, i64 4
  %v123 = trunc i64 %i122 to i32
  %v124 = insertelement <4 x i32> poison, i32 %v123, i64 0
  %v125 = shufflevector <4 x i32> %v124, <4 x i32> poison, <4 x i32> zeroinitializer
  %m126 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v125
  %p127 = getelementptr inbounds float, ptr %p2, i64 %i89
  %v128 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p127, i32 1, <4 x i1> %m126, <4 x float> zeroinitializer)
  %p129 = getelementptr inbounds float, ptr %p4, i64 %i89
  %v130 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p129, i32 1, <4 x i1> %m126, <4 x float> zeroinitializer)
  %v131 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v128, <4 x float> <float 0x3F847AE140000000, float 0x3F847AE140000000, float 0x3F847AE140000000, float 0x3F847AE140000000>, <4 x float> %v130)
  %p132 = getelementptr inbounds float, ptr %p6, i64 %i89
  %v133 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p132, i32 1, <4 x i1> %m126, <4 x float> zeroinitializer)
  %v134 = fmul <4 x float> %v131, <float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000>
  %v135 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v133, <4 x float> <float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000, float 0x3FECCCCCC0000000>, <4 x float> %v134)
  %p136 = getelementptr inbounds float, ptr %p8, i64 %i89
  %v137 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p136, i32 1, <4 x i1> %m126, <4 x float> zeroinitializer)
  %v138 = fmul <4 x float> %v131, %v131
  %v139 = fmul <4 x float> %v138, <float 0x3F50624DE0000000, float 0x3F50624DE0000000, float 0x3F50624DE0000000, float 0x3F50624DE0000000>
  %v140 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v137, <4 x float> <float 0x3FEFF7CEE0000000, float 0x3FEFF7CEE0000000, float 0x3FEFF7CEE0000000, float 0x3FEFF7CEE0000000>, <4 x float> %v139)
  %p141 = getelementptr inbounds float, ptr %p6, i64 %i89
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v135, ptr %p141, i32 1, <4 x i1> %m126)
  %p142 = getelementptr inbounds float, ptr %p8, i64 %i89
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v140, ptr %p142, i32 1, <4 x i1> %m126)
  %v143 = fmul <4 x float> %v140, %v75
  %v144 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> %v143)
  %v145 = fadd <4 x float> %v144, <float 0x3E45798EE0000000, float 0x3E45798EE0000000, float 0x3E45798EE0000000, float 0x3E45798EE0000000>
  %v146 = fmul <4 x float> %v135, %v46
  %v147 = fdiv <4 x float> %v146, %v145
  %v148 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v79, <4 x float> %v147, <4 x float> %v128)
  %p149 = getelementptr inbounds float, ptr %p2, i64 %i89
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v148, ptr %p149, i32 1, <4 x i1> %m126)
  br label %after118
after118:
  %i150 = add nsw i64 %index80, 1
  br label %loop80
done80:
  ret void
}
