declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
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
  br label %loop9
loop9:
  %index9 = phi i64 [%first, %entry], [%i36, %done11]
  %c10 = icmp slt i64 %index9, %last
  br i1 %c10, label %body9, label %done9
body9:
  br label %loop11
loop11:
  %index11 = phi i64 [0, %body9], [%i25, %body11]
  %carried11_0 = phi <4 x float> [zeroinitializer, %body9], [%v24, %body11]
  %c12 = icmp slt i64 %index11, %n6
  br i1 %c12, label %body11, label %done11
body11:
  %i13 = sub nsw i64 %n6, %index11
  %c14 = icmp sgt i64 %i13, 0
  %i15 = select i1 %c14, i64 %i13, i64 0
  %c16 = icmp slt i64 %i15, 4
  %i17 = select i1 %c16, i64 %i15, i64 4
  %v18 = trunc i64 %i17 to i32
  %v19 = insertelement <4 x i32> poison, i32 %v18, i64 0
  %v20 = shufflevector <4 x i32> %v19, <4 x i32> poison, <4 x i32> zeroinitializer
  %m21 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v20
  %p22 = getelementptr inbounds float, ptr %p2, i64 %index11
  %v23 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p22, i32 1, <4 x i1> %m21, <4 x float> zeroinitializer)
  %v24 = fadd <4 x float> %carried11_0, %v23
  %i25 = add nsw i64 %index11, 4
  br label %loop11
done11:
  %v26 = shufflevector <4 x float> %carried11_0, <4 x float> %carried11_0, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v27 = shufflevector <4 x float> %carried11_0, <4 x float> %carried11_0, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v28 = fadd <4 x float> %v26, %v27
  %v29 = shufflevector <4 x float> %v28, <4 x float> %v28, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v30 = shufflevector <4 x float> %v28, <4 x float> %v28, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v31 = fadd <4 x float> %v29, %v30
  %v32 = extractelement <4 x float> %v31, i64 0
  %v33 = trunc i64 %n8 to i32
  %v34 = bitcast i32 %v33 to float
  %v35 = fmul float %v32, %v34
  store float %v35, ptr %p4, align 4
  %i36 = add nsw i64 %index9, 1
  br label %loop9
done9:
  ret void
}
