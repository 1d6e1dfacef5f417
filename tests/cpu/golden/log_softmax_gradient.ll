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
  br label %loop21
loop21:
  %index21 = phi i64 [%first, %entry], [%i86, %done50]
  %c22 = icmp slt i64 %index21, %last
  br i1 %c22, label %body21, label %done21
body21:
  %i23 = mul nsw i64 %index21, %n14
  %p24 = getelementptr inbounds float, ptr %p2, i64 %i23
  %i25 = mul nsw i64 %index21, %n16
  %p26 = getelementptr inbounds float, ptr %p4, i64 %i25
  %i27 = mul nsw i64 %index21, %n20
  %p28 = getelementptr inbounds float, ptr %p8, i64 %i27
  %p29 = getelementptr inbounds float, ptr %scratch, i64 4
  %p30 = getelementptr inbounds float, ptr %scratch, i64 8
  %p31 = getelementptr inbounds float, ptr %scratch, i64 12
  store <4 x float> zeroinitializer, ptr %scratch, align 4
  store <4 x float> zeroinitializer, ptr %p29, align 4
  store <4 x float> zeroinitializer, ptr %p30, align 4
  store <4 x float> zeroinitializer, ptr %p31, align 4
  %i32 = mul nsw i64 %n12, 4
  br label %loop33
loop33:
  %index33 = phi i64 [0, %body21], [%i41, %body33]
  %carried33_0 = phi <4 x float> [zeroinitializer, %body21], [%v40, %body33]
  %c34 = icmp slt i64 %index33, %i32
  br i1 %c34, label %body33, label %done33
body33:
  %i35 = urem i64 %index33, 16
  %p36 = getelementptr inbounds float, ptr %scratch, i64 %i35
  %v37 = load <4 x float>, ptr %p36, align 4
  %p38 = getelementptr inbounds float, ptr %p24, i64 %index33
  %v39 = load <4 x float>, ptr %p38, align 1
  %v40 = fadd <4 x float> %v37, %v39
  store <4 x float> %v40, ptr %p36, align 4
  %i41 = add nsw i64 %index33, 4
  br label %loop33
done33:
  %v42 = load <4 x float>, ptr %scratch, align 4
  %v43 = load <4 x float>, ptr %p29, align 4
  %v44 = load <4 x float>, ptr %p30, align 4
  %v45 = load <4 x float>, ptr %p31, align 4
  %v46 = fadd <4 x float> %v42, %v44
  %v47 = fadd <4 x float> %v43, %v45
  %v48 = fadd <4 x float> %v46, %v47
  %i49 = mul nsw i64 %n12, 4
  br label %loop50
loop50:
  %index50 = phi i64 [0, %done33], [%i85, %body50]
  %c51 = icmp slt i64 %index50, %i49
  br i1 %c51, label %body50, label %done50
body50:
  %p52 = getelementptr inbounds float, ptr %p24, i64 %index50
  %v53 = load <4 x float>, ptr %p52, align 1
  %p54 = getelementptr inbounds float, ptr %p26, i64 %index50
  %v55 = load <4 x float>, ptr %p54, align 1
  %m56 = fcmp olt <4 x float> %v55, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v57 = select <4 x i1> %m56, <4 x float> %v55, <4 x float> <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %m58 = fcmp olt <4 x float> %v57, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v59 = select <4 x i1> %m58, <4 x float> <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>, <4 x float> %v57
  %v60 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v59, <4 x float> <float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000, float 0x3FF7154760000000>, <4 x float> <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>)
  %v61 = fsub <4 x float> %v60, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %v62 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v61, <4 x float> <float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000, float 0xBFE6300000000000>, <4 x float> %v59)
  %v63 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v61, <4 x float> <float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000, float 0x3F2BD01060000000>, <4 x float> %v62)
  %v64 = fmul <4 x float> %v63, %v63
  %v65 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> <float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000, float 0x3F2A0D2CE0000000>, <4 x float> %v63, <4 x float> <float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000, float 0x3F56E879C0000000>)
  %v66 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v65, <4 x float> %v63, <4 x float> <float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000, float 0x3F81112100000000>)
  %v67 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v66, <4 x float> %v63, <4 x float> <float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000, float 0x3FA5553820000000>)
  %v68 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v67, <4 x float> %v63, <4 x float> <float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000, float 0x3FC5555540000000>)
  %v69 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v68, <4 x float> %v63, <4 x float> <float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000, float 0x3FE0000000000000>)
  %v70 = fadd <4 x float> %v63, <float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000, float 0x3FF0000000000000>
  %v71 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v69, <4 x float> %v64, <4 x float> %v70)
  %v72 = bitcast <4 x float> %v60 to <4 x i32>
  %v73 = shl <4 x i32> %v72, <i32 23, i32 23, i32 23, i32 23>
  %v74 = bitcast <4 x float> %v71 to <4 x i32>
  %v75 = add <4 x i32> %v74, %v73
  %v76 = bitcast <4 x i32> %v75 to <4 x float>
  %m77 = fcmp olt <4 x float> %v55, <float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000, float 0xC055D589E0000000>
  %v78 = select <4 x i1> %m77, <4 x float> <float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000>, <4 x float> %v76
  %v79 = fadd <4 x float> %v55, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %m80 = fcmp ugt <4 x float> %v55, <float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000, float 0x40562E42E0000000>
  %v81 = select <4 x i1> %m80, <4 x float> %v79, <4 x float> %v78
  %v82 = fmul <4 x float> %v81, %v48
  %v83 = fsub <4 x float> %v53, %v82
  %p84 = getelementptr inbounds float, ptr %p28, i64 %index50
  store <4 x float> %v83, ptr %p84, align 1
  %i85 = add nsw i64 %index50, 4
  br label %loop50
done50:
  %i86 = add nsw i64 %index21, 1
  br label %loop21
done21:
  ret void
}
