"""What ONNX Runtime writes for matrix products and what stands around them when it saves an optimised file, and ONNX's
own attention: made of products, sums and softmax, which lowering joins again.

    com.microsoft.FusedMatMul               alpha · a · b, a and b transposed where asked for
    com.microsoft.FusedGemm                 activation(alpha · a · b + beta · c)
    com.microsoft.Attention                 of x · w + b, in which queries, keys and values stand side by side
    com.microsoft.MultiHeadAttention        of queries, keys and values
    com.microsoft.SkipLayerNormalization    layer normalization of a sum
    com.microsoft.Gelu, BiasGelu, FastGelu  gelu(x + b)
"""

from __future__ import annotations

import math

import numpy as np

from striate.onnx.broadcast import elementwise
from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.operators.fused_convolution import ACTIVATIONS, expect_at_most
from striate.onnx.operators.instance import layer_normalization, rms_normalization
from striate.onnx.operators.linear import gemm, multiplied
from striate.onnx.regroup import reshape
from striate.onnx.terms import Operand, Term
from striate.ops.arrange import Transpose
from striate.ops.elementwise import Add, Multiply, Subtract
from striate.ops.matmul import MatMul
from striate.ops.slicing import Slice
from striate.ops.smooth import Gelu
from striate.ops.softmax import Softmax


def fused_matmul(node: NodeView, inputs: Inputs) -> Outputs:
    expect_at_most(node, inputs, 2)
    factors: list[Term] = []
    for place, name in enumerate("AB"):
        term = node.given(inputs, place, name.lower())
        if node.flag(f"transBatch{name}") and term.rank > 2:
            # The first axis is that of the rows.
            term = _moved(node, term, (*range(1, term.rank - 1), 0, term.rank - 1))
        # A single axis has nothing to exchange.
        if node.flag(f"trans{name}") and term.rank > 1:
            term = _moved(node, term, (*range(term.rank - 2), term.rank - 1, term.rank - 2))
        factors.append(term)
    return (_scaled(node, multiplied(node, *factors), node.number("alpha", 1.0)),)


def _moved(node: NodeView, term: Term, order: tuple[int, ...]) -> Term:
    return Term.of(node.held(term, order))


def _scaled(node: NodeView, term: Term, factor: float) -> Term:
    if factor == 1.0:
        return term
    return elementwise(node, Multiply(), [term, Term.of(node.constant(factor, term.dtype))])


def fused_gemm(node: NodeView, inputs: Inputs) -> Outputs:
    expect_at_most(node, inputs, 3)
    (y,) = gemm(node, inputs)
    kind = node.text("activation", "")
    if not kind:
        return (y,)
    if kind not in ACTIVATIONS:
        node.unsupported(f"the activation {kind!r:.40} is not carried out")
    make, count = ACTIVATIONS[kind]
    defaults = {"LeakyRelu": (0.01,), "HardSigmoid": (0.2, 0.5), "Clip": (-math.inf, math.inf)}.get(kind, ())
    names = ("activation_alpha", "activation_beta", "activation_gamma")
    numbers = [node.number(name, default) for name, default in zip(names, defaults, strict=False)]
    return (elementwise(node, make(*numbers[:count]), [y]),)


def gelu(approximate: str) -> Entry:
    def entry(node: NodeView, inputs: Inputs) -> Outputs:
        expect_at_most(node, inputs, 2)
        x, bias = node.given(inputs, 0, "x"), node.optional(inputs, 1)
        if bias is not None:
            x = elementwise(node, Add(), [x, bias])
        return (elementwise(node, Gelu(approximate), [x]),)

    return entry


def skip_normalization(simplified: bool) -> Entry:
    """Of input + skip (+ bias); the fourth output is that sum."""

    def entry(node: NodeView, inputs: Inputs) -> Outputs:
        expect_at_most(node, inputs, 4 if simplified else 5)
        x, skip = node.given(inputs, 0, "input"), node.given(inputs, 1, "skip")
        bias = node.optional(inputs, 3 if simplified else 4)
        total = elementwise(node, Add(), [x, skip])
        if bias is not None:
            total = elementwise(node, Add(), [total, bias])
        gamma = node.given(inputs, 2, "gamma")
        if simplified:
            (y, *_) = rms_normalization(node, [total, gamma])
            statistics: list[Term] = []
        else:
            y, *statistics = layer_normalization(node, [total, gamma, node.optional(inputs, 3)])
        if any(node.outputs[1:3]) and len(statistics) < 2:
            node.unsupported("the mean and the deviation of the normalization")
        # Nobody reads those of the simplified one.
        return (y, *(statistics or [y, y]), total)

    return entry


# -- attention ----------------------------------------------------------------------------------


def attention(node: NodeView, inputs: Inputs) -> Outputs:
    """x [B, S, I] · w [I, 3 · C] + b: queries, keys and values of all heads."""
    x, w = node.given(inputs, 0, "input"), node.given(inputs, 1, "weights")
    bias, mask = node.optional(inputs, 2), node.optional(inputs, 3)
    _expect_no_past(node, inputs, 4, 6)
    sizes = node.integers("qkv_hidden_sizes", ()) or (w.shape[1] // 3,) * 3
    if len(sizes) != 3 or sum(sizes) != w.shape[1] or sizes[0] != sizes[1]:
        node.refuse(f"queries, keys and values of {list(sizes)} numbers do not make {w.shape[1]} columns")
    y = multiplied(node, x, w)
    if bias is not None:
        y = elementwise(node, Add(), [y, bias])
    whole, start, parts = node.plain(y), 0, []
    for size in sizes:
        starts, stops = (0, 0, start), (*y.shape[:2], start + size)
        parts.append(Term.of(node.one(Slice(starts, stops, (1, 1, 1)), whole)))
        start += size
    added = node.optional(inputs, 5)
    return (_attended(node, parts, _masked(node, mask, x.dtype), added),)


def multi_head_attention(node: NodeView, inputs: Inputs) -> Outputs:
    """Queries [B, S, C], keys [B, L, C] and values [B, L, C']."""
    parts = [node.given(inputs, place, name) for place, name in enumerate(("query", "key", "value"))]
    bias, mask = node.optional(inputs, 3), node.optional(inputs, 4)
    _expect_no_past(node, inputs, 6, 7, 8, 9)
    if any(part.rank != 3 for part in parts[:1]) or any(part.rank not in (3, 4) for part in parts):
        node.unsupported("queries, keys and values packed into one input")
    if bias is not None:
        start, vectors = 0, node.plain(bias)
        for place, part in enumerate(parts):
            size = part.shape[1] * part.shape[3] if part.rank == 4 else part.shape[2]
            own = Term.of(node.one(Slice((start,), (start + size,), (1,)), vectors))
            start += size
            if part.rank == 3:
                parts[place] = elementwise(node, Add(), [part, own])
    return (_attended(node, parts, _masked(node, mask, parts[0].dtype), node.optional(inputs, 5)),)


def _expect_no_past(node: NodeView, inputs: Inputs, *places: int) -> None:
    if any(node.optional(inputs, place) is not None for place in places) or any(node.outputs[1:]):
        node.unsupported("keys and values of earlier steps")


def _masked(node: NodeView, mask: Term | None, dtype: str) -> Term | None:
    """What a mask of ones and zeros [B, L] adds to scores [B, heads, S, L]."""
    if mask is None:
        return None
    if mask.rank != 2:
        node.unsupported(f"a mask of the shape {list(mask.shape)}; [B, L] is carried out")
    lowest = node.number("mask_filter_value", -10000.0)
    kept = node.cast(mask, dtype)
    left_out = elementwise(node, Subtract(), [Term.of(node.constant(1.0, dtype)), kept])
    added = _scaled(node, left_out, lowest)
    return reshape(node, added, (mask.shape[0], 1, 1, mask.shape[1]))


def _heads(node: NodeView, term: Term, heads: int) -> Operand:
    """[B, S, C] as [B, heads, S, C / heads]; one of four axes is that already."""
    if term.rank == 4:
        return node.plain(term)
    B, S, C = term.shape
    if not heads or C % heads:
        node.refuse(f"{C} numbers are not those of {heads} heads")
    return node.one(Transpose((0, 2, 1, 3)), node.reshaped(node.plain(term), (B, S, heads, C // heads)))


def _attended(node: NodeView, parts: list[Term], mask: Term | None, added: Term | None) -> Term:
    """softmax(scale · q · k^T + mask + added) · v of every head, heads side by side again."""
    heads, dtype = node.integer("num_heads"), parts[0].dtype
    q, k, v = (_heads(node, part, heads) for part in parts)
    B, _, S, D = Term.of(q).shape
    scale = node.number("scale", 0.0) or 1 / math.sqrt(D)
    scores = node.one(MatMul(), q, node.one(Transpose((0, 1, 3, 2)), k))
    scores = node.one(Multiply(), scores, node.constant(scale, dtype))
    biases = [term for term in (mask, added) if term is not None]
    if node.flag("unidirectional"):
        length = Term.of(scores).shape[-1]
        node.expect_moderate((S, length), dtype)
        later = np.triu(np.full((S, length), -np.inf, np.float32), 1 + length - S)
        biases.append(Term.of(node.constant(later, dtype)))
    for bias in biases:
        scores = node.one(Add(), scores, node.plain(bias))
    y = node.one(MatMul(), node.one(Softmax(), scores), v)
    E = Term.of(v).shape[-1]
    return Term.of(node.reshaped(node.one(Transpose((0, 2, 1, 3)), y), (B, S, heads * E)))


ENTRIES: dict[str, Entry] = {
    "com.microsoft.Attention": attention,
    "com.microsoft.BiasGelu": gelu("none"),
    "com.microsoft.FastGelu": gelu("tanh"),
    "com.microsoft.FusedGemm": fused_gemm,
    "com.microsoft.FusedMatMul": fused_matmul,
    "com.microsoft.Gelu": gelu("none"),
    "com.microsoft.MultiHeadAttention": multi_head_attention,
    "com.microsoft.SkipLayerNormalization": skip_normalization(False),
    "com.microsoft.SkipSimplifiedLayerNormalization": skip_normalization(True),
}
