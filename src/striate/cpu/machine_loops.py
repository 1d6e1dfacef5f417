"""LLVM IR of the loops that `machine.py` times: each keeps one unit of a core busy and nothing else."""

from __future__ import annotations

from striate.cpu.target import Target

# Vectors that one turn of the loops over memory reads or writes.
VECTORS_A_TURN = 16
# Additions of one turn of the integer chain, each of which waits for the one before.
ADDITIONS_A_TURN = 64


def fma_source(target: Target, sums: int) -> str:
    """IR of `kernel(sink, turns)`: `turns` times, `sum[i] += a * b` for independent vector sums.

    sink: [sums, lanes] float32, read for `a` and `b` (so that they are no constants) and written at the end.
    """
    vector = f"<{target.vector_lanes} x float>"
    fma = f"llvm.fma.v{target.vector_lanes}f32"
    body: list[str] = []
    for i in range(sums):
        if target.has_fma:
            body.append(f"  %t{i} = call {vector} @{fma}({vector} %a, {vector} %b, {vector} %s{i})")
        else:
            body.append(f"  %p{i} = fmul {vector} %a, %s{i}\n  %t{i} = fadd {vector} %p{i}, %b")
    return _sums_in_a_loop(
        f"declare {vector} @{fma}({vector}, {vector}, {vector})",
        vector,
        [f"  %a = load {vector}, ptr %sink, align 4", f"  %b = fmul {vector} %a, %a"],
        body,
    )


def read_source(target: Target) -> str:
    """IR of `kernel(data, blocks, turns, sink)`: `turns` times, or every vector of the data into a few sums.

    data: [blocks, loads, lanes] float32, read as integers (an `or` costs less than an addition).
    """
    vector = f"<{target.vector_lanes} x i32>"
    loads = range(VECTORS_A_TURN)
    outer = [f"  %r{i} = phi {vector} [ zeroinitializer, %entry ], [ %t{i}, %after ]" for i in loads]
    inner = [f"  %s{i} = phi {vector} [ %r{i}, %turn ], [ %t{i}, %loop ]" for i in loads]
    body: list[str] = []
    tail: list[str] = []
    for i in loads:
        body.append(f"  %p{i} = getelementptr {vector}, ptr %data, i64 %at{i if i else ''}")
        body.append(f"  %v{i} = load {vector}, ptr %p{i}, align {target.vector_bytes}")
        body.append(f"  %t{i} = or {vector} %s{i}, %v{i}")
        tail.append(f"  %q{i} = getelementptr {vector}, ptr %sink, i64 {i}")
        tail.append(f"  store {vector} %t{i}, ptr %q{i}, align {target.vector_bytes}")
    offsets = [f"  %at{i} = add nuw i64 %at, {i}" for i in loads if i]
    return "\n".join(
        [
            "define void @kernel(ptr noalias %data, i64 %blocks, i64 %turns, ptr noalias %sink) nounwind {",
            "entry:",
            "  br label %turn",
            "turn:",
            "  %n = phi i64 [ 0, %entry ], [ %n1, %after ]",
            *outer,
            "  br label %loop",
            "loop:",
            "  %block = phi i64 [ 0, %turn ], [ %next, %loop ]",
            *inner,
            f"  %at = mul nuw i64 %block, {VECTORS_A_TURN}",
            *offsets,
            *body,
            "  %next = add nuw i64 %block, 1",
            "  %more = icmp ult i64 %next, %blocks",
            "  br i1 %more, label %loop, label %after",
            "after:",
            "  %n1 = add nuw i64 %n, 1",
            "  %again = icmp ult i64 %n1, %turns",
            "  br i1 %again, label %turn, label %done",
            "done:",
            *tail,
            "  ret void",
            "}",
        ]
    )


def dot_source(target: Target, sums: int) -> str:
    """IR of `kernel(sink, turns)`: as `fma_source`, with dot products of bfloat16 pairs (`target.has_bf16`)."""
    lanes = target.vector_lanes
    vector, pairs = f"<{lanes} x float>", f"<{2 * lanes} x bfloat>"
    dot = f"llvm.x86.avx512bf16.dpbf16ps.{32 * lanes}"
    body = [f"  %t{i} = call {vector} @{dot}({vector} %s{i}, {pairs} %a, {pairs} %a)" for i in range(sums)]
    return _sums_in_a_loop(
        f"declare {vector} @{dot}({vector}, {pairs}, {pairs})",
        vector,
        [f"  %a = load {pairs}, ptr %sink, align 4"],
        body,
    )


def chain_source() -> str:
    """IR of `kernel(sink, turns)`: additions of 64-bit integers, each of the two results before it: one a cycle.

    sink: two int64, read first (so that the numbers are not known) and written at the end.
    """
    body: list[str] = []
    older, newer = "%a0", "%b0"
    for i in range(ADDITIONS_A_TURN):
        body.append(f"  %x{i} = add i64 {older}, {newer}")
        older, newer = newer, f"%x{i}"
    return "\n".join(
        [
            "define void @kernel(ptr noalias %sink, i64 %turns) nounwind {",
            "entry:",
            "  %first = load i64, ptr %sink, align 8",
            "  br label %loop",
            "loop:",
            "  %turn = phi i64 [ 0, %entry ], [ %next, %loop ]",
            f"  %a0 = phi i64 [ %first, %entry ], [ {older}, %loop ]",
            f"  %b0 = phi i64 [ %first, %entry ], [ {newer}, %loop ]",
            *body,
            "  %next = add nuw i64 %turn, 1",
            "  %more = icmp ult i64 %next, %turns",
            "  br i1 %more, label %loop, label %done",
            "done:",
            f"  store i64 {newer}, ptr %sink, align 8",
            "  ret void",
            "}",
        ]
    )


def store_source(target: Target) -> str:
    """IR of `kernel(data, turns)`: `turns` times the same few vectors are written.

    data: [vectors, lanes] float32. Volatile: nobody may find out that one time is enough.
    """
    vector = f"<{target.vector_lanes} x float>"
    places = [f"  %p{i} = getelementptr {vector}, ptr %data, i64 {i}" for i in range(VECTORS_A_TURN)]
    body = [
        f"  store volatile {vector} %v, ptr %p{i}, align {target.vector_bytes}" for i in range(VECTORS_A_TURN)
    ]
    return "\n".join(
        [
            "define void @kernel(ptr noalias %data, i64 %turns) nounwind {",
            "entry:",
            f"  %v = load {vector}, ptr %data, align {target.vector_bytes}",
            *places,
            "  br label %loop",
            "loop:",
            "  %turn = phi i64 [ 0, %entry ], [ %next, %loop ]",
            *body,
            "  %next = add nuw i64 %turn, 1",
            "  %more = icmp ult i64 %next, %turns",
            "  br i1 %more, label %loop, label %done",
            "done:",
            "  ret void",
            "}",
        ]
    )


def _sums_in_a_loop(declaration: str, vector: str, head: list[str], body: list[str]) -> str:
    """`kernel(sink, turns)`: `turns` times `body`, which makes %t0, %t1, ... of %s0, %s1, ..., then all are written."""
    phis = [f"  %s{i} = phi {vector} [ zeroinitializer, %entry ], [ %t{i}, %loop ]" for i in range(len(body))]
    tail: list[str] = []
    for i in range(len(body)):
        tail.append(f"  %q{i} = getelementptr {vector}, ptr %sink, i64 {i}")
        tail.append(f"  store {vector} %t{i}, ptr %q{i}, align 4")
    return "\n".join(
        [
            declaration,
            "define void @kernel(ptr noalias %sink, i64 %turns) nounwind {",
            "entry:",
            *head,
            "  br label %loop",
            "loop:",
            "  %turn = phi i64 [ 0, %entry ], [ %next, %loop ]",
            *phis,
            *body,
            "  %next = add nuw i64 %turn, 1",
            "  %more = icmp ult i64 %next, %turns",
            "  br i1 %more, label %loop, label %done",
            "done:",
            *tail,
            "  ret void",
            "}",
        ]
    )
