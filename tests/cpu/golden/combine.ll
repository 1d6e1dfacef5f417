declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare void @llvm.masked.store.v4f32.p0(<4 x float>, ptr, i32, <4 x i1>)
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
  %v9 = getelementptr inbounds i64, ptr %arguments, i64 4
  %n10 = load i64, ptr %v9, align 8
  br label %loop11
loop11:
  %index11 = phi i64 [%first, %entry], [%i38, %done17]
  %c12 = icmp slt i64 %index11, %last
  br i1 %c12, label %body11, label %done11
body11:
  %i13 = mul nsw i64 %index11, %n10
  %i14 = add nsw i64 %i13, %n10
  %c15 = icmp slt i64 %i14, %n8
  %i16 = select i1 %c15, i64 %i14, i64 %n8
  br label %loop17
loop17:
  %index17 = phi i64 [%i13, %body11], [%i37, %done28]
  %c18 = icmp slt i64 %index17, %i16
  br i1 %c18, label %body17, label %done17
body17:
  %i19 = sub nsw i64 %i16, %index17
  %c20 = icmp sgt i64 %i19, 0
  %i21 = select i1 %c20, i64 %i19, i64 0
  %c22 = icmp slt i64 %i21, 4
  %i23 = select i1 %c22, i64 %i21, i64 4
  %v24 = trunc i64 %i23 to i32
  %v25 = insertelement <4 x i32> poison, i32 %v24, i64 0
  %v26 = shufflevector <4 x i32> %v25, <4 x i32> poison, <4 x i32> zeroinitializer
  %m27 = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v26
  br label %loop28
loop28:
  %index28 = phi i64 [0, %body17], [%i35, %body28]
  %carried28_0 = phi <4 x float> [zeroinitializer, %body17], [%v34, %body28]
  %c29 = icmp slt i64 %index28, %n6
  br i1 %c29, label %body28, label %done28
body28:
  %i30 = mul nsw i64 %index28, %n8
  %p31 = getelementptr inbounds float, ptr %p2, i64 %i30
  %p32 = getelementptr inbounds float, ptr %p31, i64 %index17
  %v33 = call <4 x float> @llvm.masked.load.v4f32.p0(ptr %p32, i32 1, <4 x i1> %m27, <4 x float> zeroinitializer)
  %v34 = fadd <4 x float> %carried28_0, %v33
  %i35 = add nsw i64 %index28, 1
  br label %loop28
done28:
  %p36 = getelementptr inbounds float, ptr %p4, i64 %index17
  call void @llvm.masked.store.v4f32.p0(<4 x float> %carried28_0, ptr %p36, i32 1, <4 x i1> %m27)
  %i37 = add nsw i64 %index17, 4
  br label %loop17
done17:
  %i38 = add nsw i64 %index11, 1
  br label %loop11
done11:
  ret void
}
