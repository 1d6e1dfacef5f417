define void @kernel(ptr noalias readonly %arguments, i64 %first, i64 %last, ptr %scratch) nounwind {
entry:
  %v1 = getelementptr inbounds i64, ptr %arguments, i64 0
  %p2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr inbounds i64, ptr %arguments, i64 1
  %p4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i64, ptr %arguments, i64 2
  %n6 = load i64, ptr %v5, align 8
  %i7 = add nsw i64 %n6, 1
  %i8 = udiv i64 %i7, 2
  br label %loop9
loop9:
  %index9 = phi i64 [%first, %entry], [%i97, %done60]
  %c10 = icmp slt i64 %index9, %last
  br i1 %c10, label %body9, label %done9
body9:
  %i11 = mul nsw i64 %index9, %n6
  %i12 = mul nsw i64 %i11, 4
  %p13 = getelementptr inbounds float, ptr %p2, i64 %i12
  %i14 = mul nsw i64 %index9, %i8
  %i15 = mul nsw i64 %i14, 4
  %p16 = getelementptr inbounds float, ptr %p4, i64 %i15
  %i17 = udiv i64 %n6, 2
  br label %loop18
loop18:
  %index18 = phi i64 [0, %body9], [%i58, %body18]
  %c19 = icmp slt i64 %index18, %i17
  br i1 %c19, label %body18, label %done18
body18:
  %i20 = mul nsw i64 %index18, 8
  %p21 = getelementptr inbounds float, ptr %p13, i64 %i20
  %p22 = getelementptr inbounds float, ptr %p21, i64 4
  %v23 = load <4 x float>, ptr %p22, align 4
  %i24 = mul nsw i64 %index18, 8
  %p25 = getelementptr inbounds float, ptr %p13, i64 %i24
  %v26 = load <4 x float>, ptr %p25, align 4
  %v27 = bitcast <4 x float> %v26 to <4 x i32>
  %v28 = lshr <4 x i32> %v27, <i32 16, i32 16, i32 16, i32 16>
  %v29 = and <4 x i32> %v28, <i32 1, i32 1, i32 1, i32 1>
  %v30 = add <4 x i32> %v29, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v31 = add <4 x i32> %v27, %v30
  %v32 = lshr <4 x i32> %v31, <i32 16, i32 16, i32 16, i32 16>
  %v33 = and <4 x i32> %v27, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m34 = icmp eq <4 x i32> %v33, zeroinitializer
  %v35 = and <4 x i32> %v28, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v36 = select <4 x i1> %m34, <4 x i32> %v35, <4 x i32> %v32
  %m37 = fcmp uno <4 x float> %v26, %v26
  %v38 = or <4 x i32> %v28, <i32 64, i32 64, i32 64, i32 64>
  %v39 = select <4 x i1> %m37, <4 x i32> %v38, <4 x i32> %v36
  %v40 = trunc <4 x i32> %v39 to <4 x i16>
  %v41 = bitcast <4 x float> %v23 to <4 x i32>
  %v42 = lshr <4 x i32> %v41, <i32 16, i32 16, i32 16, i32 16>
  %v43 = and <4 x i32> %v42, <i32 1, i32 1, i32 1, i32 1>
  %v44 = add <4 x i32> %v43, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v45 = add <4 x i32> %v41, %v44
  %v46 = lshr <4 x i32> %v45, <i32 16, i32 16, i32 16, i32 16>
  %v47 = and <4 x i32> %v41, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m48 = icmp eq <4 x i32> %v47, zeroinitializer
  %v49 = and <4 x i32> %v42, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v50 = select <4 x i1> %m48, <4 x i32> %v49, <4 x i32> %v46
  %m51 = fcmp uno <4 x float> %v23, %v23
  %v52 = or <4 x i32> %v42, <i32 64, i32 64, i32 64, i32 64>
  %v53 = select <4 x i1> %m51, <4 x i32> %v52, <4 x i32> %v50
  %v54 = trunc <4 x i32> %v53 to <4 x i16>
  %v55 = shufflevector <4 x i16> %v40, <4 x i16> %v54, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
  %i56 = mul nsw i64 %index18, 4
  %p57 = getelementptr inbounds float, ptr %p16, i64 %i56
  store <8 x i16> %v55, ptr %p57, align 4
  %i58 = add nsw i64 %index18, 1
  br label %loop18
done18:
  %i59 = udiv i64 %n6, 2
  br label %loop60
loop60:
  %index60 = phi i64 [%i59, %done18], [%i96, %body60]
  %c61 = icmp slt i64 %index60, %i8
  br i1 %c61, label %body60, label %done60
body60:
  %i62 = mul nsw i64 %index60, 8
  %p63 = getelementptr inbounds float, ptr %p13, i64 %i62
  %v64 = load <4 x float>, ptr %p63, align 4
  %v65 = bitcast <4 x float> %v64 to <4 x i32>
  %v66 = lshr <4 x i32> %v65, <i32 16, i32 16, i32 16, i32 16>
  %v67 = and <4 x i32> %v66, <i32 1, i32 1, i32 1, i32 1>
  %v68 = add <4 x i32> %v67, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v69 = add <4 x i32> %v65, %v68
  %v70 = lshr <4 x i32> %v69, <i32 16, i32 16, i32 16, i32 16>
  %v71 = and <4 x i32> %v65, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m72 = icmp eq <4 x i32> %v71, zeroinitializer
  %v73 = and <4 x i32> %v66, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v74 = select <4 x i1> %m72, <4 x i32> %v73, <4 x i32> %v70
  %m75 = fcmp uno <4 x float> %v64, %v64
  %v76 = or <4 x i32> %v66, <i32 64, i32 64, i32 64, i32 64>
  %v77 = select <4 x i1> %m75, <4 x i32> %v76, <4 x i32> %v74
  %v78 = trunc <4 x i32> %v77 to <4 x i16>
  %v79 = bitcast <4 x float> zeroinitializer to <4 x i32>
  %v80 = lshr <4 x i32> %v79, <i32 16, i32 16, i32 16, i32 16>
  %v81 = and <4 x i32> %v80, <i32 1, i32 1, i32 1, i32 1>
  %v82 = add <4 x i32> %v81, <i32 32767, i32 32767, i32 32767, i32 32767>
  %v83 = add <4 x i32> %v79, %v82
  %v84 = lshr <4 x i32> %v83, <i32 16, i32 16, i32 16, i32 16>
  %v85 = and <4 x i32> %v79, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %m86 = icmp eq <4 x i32> %v85, zeroinitializer
  %v87 = and <4 x i32> %v80, <i32 32768, i32 32768, i32 32768, i32 32768>
  %v88 = select <4 x i1> %m86, <4 x i32> %v87, <4 x i32> %v84
  %m89 = fcmp uno <4 x float> zeroinitializer, zeroinitializer
  %v90 = or <4 x i32> %v80, <i32 64, i32 64, i32 64, i32 64>
  %v91 = select <4 x i1> %m89, <4 x i32> %v90, <4 x i32> %v88
  %v92 = trunc <4 x i32> %v91 to <4 x i16>
  %v93 = shufflevector <4 x i16> %v78, <4 x i16> %v92, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
  %i94 = mul nsw i64 %index60, 4
  %p95 = getelementptr inbounds float, ptr %p16, i64 %i94
  store <8 x i16> %v93, ptr %p95, align 4
  %i96 = add nsw i64 %index60, 1
  br label %loop60
done60:
  %i97 = add nsw i64 %index9, 1
  br label %loop9
done9:
  ret void
}
