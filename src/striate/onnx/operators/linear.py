"""Gemm and MatMul."""

from __future__ import annotations

from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.terms import Operand, Term, dtype_of, shape_of
from striate.ops.broadcast import BroadcastTo
from striate.ops.elementwise import Add, Multiply
from striate.ops.linear import Linear
from striate.ops.matmul import MatMul


def gemm(node: NodeView, inputs: Inputs) -> Outputs:
    """alpha · a · b + beta · c, a and b transposed where asked for."""
    a, b = node.given(inputs, 0, "a"), node.given(inputs, 1, "b")
    c = node.optional(inputs, 2)
    if a.rank != 2 or b.rank != 2:
        node.refuse(f"a and b must be matrices, got {a} and {b}")
    left = node.held(a, (1, 0)) if node.flag("transA") else node.plain(a)
    right = node.held(b, (1, 0)) if node.flag("transB") else node.plain(b)
    if shape_of(left)[1] != shape_of(right)[0]:
        node.refuse(
            f"{list(shape_of(left))} times {list(shape_of(right))} does not fit; the inputs are {a}, {b}"
        )
    alpha, beta = node.number("alpha", 1.0), node.number("beta", 1.0)
    if alpha != 1.0:
        right = _scaled(node, right, alpha)
    if c is None or beta == 0.0:
        return (Term.of(product(node, left, right, None)),)
    shift = node.plain(c)
    if beta != 1.0:
        shift = _scaled(node, shift, beta)
    return (Term.of(product(node, left, right, shift)),)


def _scaled(node: NodeView, x: Operand, factor: float) -> Operand:
    return node.one(Multiply(), x, node.constant(factor, dtype_of(x)))


def product(node: NodeView, a: Operand, b: Operand, shift: Operand | None) -> Operand:
    """[N, F] · [F, K] + shift, which is broadcast to [N, K]."""
    floating = dtype_of(a) in ("float32", "float64")
    N, K = shape_of(a)[0], shape_of(b)[1]
    if shift is not None and floating and shape_of(shift) in ((K,), (1, K), (1,), (1, 1), ()):
        if shape_of(shift)[-1:] != (K,):
            shift = node.one(BroadcastTo((K,)), node.reshaped(shift, ()))
        return node.one(Linear(), a, b, node.reshaped(shift, (K,)))
    z = node.one(Linear() if floating else MatMul(), a, b)
    if shift is None:
        return z
    if len(shape_of(shift)) > 2:
        node.refuse(f"c must be broadcast to [{N}, {K}], got {list(shape_of(shift))}")
    return node.one(Add(), z, shift)


def matmul(node: NodeView, inputs: Inputs) -> Outputs:
    """Matrix products as NumPy has them: a single axis is a row on the left, a column on the right."""
    a, b = node.given(inputs, 0, "a"), node.given(inputs, 1, "b")
    return (multiplied(node, a, b),)


def multiplied(node: NodeView, a: Term, b: Term) -> Term:
    """a · b, as NumPy has it."""
    if not a.rank or not b.rank:
        node.refuse(f"a number is no matrix: {a}, {b}")
    left, right = node.plain(a), node.plain(b)
    if a.rank == 1:
        left = node.reshaped(left, (1, *a.shape))
    if b.rank == 1:
        right = node.reshaped(right, (*b.shape, 1))
    z = _matrices(node, left, right)
    shape = list(shape_of(z))
    if b.rank == 1:
        shape.pop()
    if a.rank == 1:
        shape.pop(-1 if b.rank == 1 else -2)
    return Term.of(node.reshaped(z, shape))


def _matrices(node: NodeView, a: Operand, b: Operand) -> Operand:
    """One matrix on the right takes all rows of the left at once."""
    rows, columns = shape_of(a), shape_of(b)
    if dtype_of(a) not in ("float32", "float64") or len(columns) != 2 or rows[-1] != columns[0]:
        return node.one(MatMul(), a, b)
    count = 1
    for size in rows[:-1]:
        count *= size
    flat = node.reshaped(a, (count, rows[-1]))
    return node.reshaped(node.one(Linear(), flat, b), (*rows[:-1], columns[1]))


ENTRIES: dict[str, Entry] = {"Gemm": gemm, "MatMul": matmul}
