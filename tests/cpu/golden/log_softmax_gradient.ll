declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
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
  %v9 = getelementptr inbounds i64, ptr %arguments, i64 5
  %n10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %arguments, i64 6
  %n12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %arguments, i64 7
  %n14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %arguments, i64 9
  %n16 = load i64, ptr %v15, align 8
  br label %loop17
loop17:
  %index17 = phi i64 [%first, %entry], [%i90, %done46]
  %c18 = icmp slt i64 %index17, %last
  br i1 %c18, label %body17, label %done17
body17:
  %i19 = mul nsw i64 %index17, %n12
  %p20 = getelementptr inbounds float, ptr %p2, i64 %i19
  %i21 = mul nsw i64 %index17, %n14
  %p22 = getelementptr inbounds float, ptr %p4, i64 %i21
  %i23 = mul nsw i64 %index17, %n16
  %p24 = getelementptr inbounds float, ptr %p8, i64 %i23
  %p25 = getelementptr inbounds float, ptr %scratch, i64 4
  %p26 = getelementptr inbounds float, ptr %scratch, i64 8
  %p27 = getelementptr inbounds float, ptr %scratch, i64 12
  store <4 x float> zeroinitializer, ptr %scratch, align 4
  store <4 x float> zeroinitializer, ptr %p25, align 4
  store <4 x float> zeroinitializer, ptr %p26, align 4
  store <4 x float> zeroinitializer, ptr %p27, align 4
  %i28 = mul nsw i64 %n10, 4
  br label %loop29
loop29:
  %index29 = phi i64 [0, %body17], [%i37, %body29]
  %carried29_0 = phi <4 x float> [zeroinitializer, %body17], [%v36, %body29]
  %c30 = icmp slt i64 %index29, %i28
  br i1 %c30, label %body29, label %done29
body29:
  %i31 = urem i64 %index29, 16
  %p32 = getelementptr inbounds float, ptr %scratch, i64 %i31
  %v33 = load <4 x float>, ptr %p32, align 4
  %p34 = getelementptr inbounds float, ptr %p20, i64 %index29
  %v35 = load <4 x float>, ptr %p34, align 1
  %v36 = fadd <4 x float> %v33, %v35
  store <4 x float> %v36, ptr %p32, align 4
  %i37 = add nsw i64 %index29, 4
  br label %loop29
done29:
  %v38 = load <4 x float>, ptr %scratch, align 4
  %v39 = load <4 x float>, ptr %p25, align 4
  %v40 = load <4 x float>, ptr %p26, align 4
  %v41 = load <4 x float>, ptr %p27, align 4
  %v42 = fadd <4 x float> %v38, %v40
  %v43 = fadd <4 x float> %v39, %v41
  %v44 = fadd <4 x float> %v42, %v43
  %i45 = mul nsw i64 %n10, 4
  br label %loop46
loop46:
  %index46 = phi i64 [0, %done29], [%i89, %body46]
  %carried46_0 = phi <4 x float> [zeroinitializer, %done29], [%v87, %body46]
  %c47 = icmp slt i64 %index46, %i45
  br i1 %c47, label %body46, label %done46
body46:
  %p48 = getelementptr inbounds float, ptr %p20, i64 %index46
  %v49 = load <4 x float>, ptr %p48, align 1
  %p50 = getelementptr inbounds float, ptr %p22, i64 %index46
  %v51 = load <4 x float>, ptr %p50, align 1
  %m52 = fcmp ogt <4 x float> %v51, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v53 = select <4 x i1> %m52, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>, <4 x float> %v51
  %m54 = fcmp olt <4 x float> %v53, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v55 = select <4 x i1> %m54, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v53
  %v56 = fmul <4 x float> %v55, <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>
  %v57 = fadd <4 x float> %v56, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v58 = fsub <4 x float> %v57, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v59 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v58, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v55)
  %v60 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v58, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v59)
  %v61 = fmul <4 x float> %v60, %v60
  %v62 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v60, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v63 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v62, <4 x float> %v60, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v64 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v63, <4 x float> %v60, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v65 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v64, <4 x float> %v60, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v66 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v65, <4 x float> %v60, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v67 = fadd <4 x float> %v60, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v68 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v66, <4 x float> %v61, <4 x float> %v67)
  %m69 = fcmp uno <4 x float> %v51, %v51
  %v70 = select <4 x i1> %m69, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v58
  %v71 = fptosi <4 x float> %v70 to <4 x i32>
  %v72 = ashr <4 x i32> %v71, <i32 1, i32 1, i32 1, i32 1>
  %v73 = sub <4 x i32> %v71, %v72
  %v74 = add <4 x i32> %v72, <i32 127, i32 127, i32 127, i32 127>
  %v75 = shl <4 x i32> %v74, <i32 23, i32 23, i32 23, i32 23>
  %v76 = bitcast <4 x i32> %v75 to <4 x float>
  %v77 = fmul <4 x float> %v68, %v76
  %v78 = add <4 x i32> %v73, <i32 127, i32 127, i32 127, i32 127>
  %v79 = shl <4 x i32> %v78, <i32 23, i32 23, i32 23, i32 23>
  %v80 = bitcast <4 x i32> %v79 to <4 x float>
  %v81 = fmul <4 x float> %v77, %v80
  %m82 = fcmp olt <4 x float> %v51, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v83 = select <4 x i1> %m82, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v81
  %m84 = fcmp ogt <4 x float> %v51, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v85 = select <4 x i1> %m84, <4 x float> <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, <4 x float> %v83
  %v86 = fmul <4 x float> %v85, %v44
  %v87 = fsub <4 x float> %v49, %v86
  %p88 = getelementptr inbounds float, ptr %p24, i64 %index46
  store <4 x float> %v87, ptr %p88, align 1
  %i89 = add nsw i64 %index46, 4
  br label %loop46
done46:
  %i90 = add nsw i64 %index17, 1
  br label %loop17
done17:
  ret void
}
