"""Attention: the kernel in every size, and the ways in which exporters write it out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from striate.cpu import target as targets
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.ops.arrange import Transpose
from striate.ops.elementwise import Add, Divide, Multiply
from striate.ops.gather import Gather
from striate.ops.matmul import MatMul
from striate.ops.reshape import Reshape
from striate.ops.slicing import Slice
from striate.ops.softmax import Softmax
from striate.ops.strided import Strided
from striate.ops.strided_attention import StridedAttention
from striate.runtime.compile import compile_for
from striate.runtime.reference import run_reference

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TARGETS = [t for t in (targets.AVX2, targets.SSE2) if HOST and t.vector_lanes <= HOST.vector_lanes]
Body = Callable[..., Sequence[Value]]


def graph_of(body: Body, *shapes: tuple[int, ...]) -> Graph:
    build = Builder()
    values = [build.input(TensorType(shape, "float32"), f"x{k}") for k, shape in enumerate(shapes)]
    return build.graph(body(build, *values))


def numbers(*shapes: tuple[int, ...]) -> list[np.ndarray]:
    random = np.random.default_rng(3)
    return [random.standard_normal(shape).astype(np.float32) for shape in shapes]


def check(
    graph: Graph, arrays: list[np.ndarray], target: targets.Target, precision: str = "float32"
) -> list[str]:
    """The ops of the compiled graph; its answers are the reference's, the same on one thread and on three."""
    executor = compile_for(graph, target, precision=precision)
    assert executor.program.fallbacks == ()
    expected = run_reference(graph, arrays, {})[0]
    one, three = executor.run(arrays, {}, 1), executor.run(arrays, {}, 3)
    for found, again, wanted in zip(one, three, expected, strict=True):
        assert np.array_equal(found, again, equal_nan=True)
        np.testing.assert_allclose(found, wanted, rtol=2e-5, atol=2e-6)
    return [node.op.name for node in executor.program.graph.nodes]


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@pytest.mark.parametrize("biases", [0, 1, 2])
def test_every_size(target: targets.Target, biases: int) -> None:
    """Heads between rows, as layers leave them; a bias a head, and one a key for every query."""
    dense = Strided.dense
    for B, H, M, N, D, E in [
        (1, 1, 1, 1, 1, 1),
        (2, 3, 5, 7, 3, 9),
        (1, 2, 13, 33, 8, 8),
        (2, 1, 70, 49, 20, 33),
        (1, 2, 3, 200, 5, 1),
    ]:
        scores = (B, H, M, N)
        q, k = dense((B, M, H, D)).transposed((0, 2, 1, 3)), dense((B, N, H, D)).transposed((0, 2, 3, 1))
        places = [dense((1, H, M, N)).broadcast(scores), dense((B, 1, 1, N)).broadcast(scores)][:biases]
        v = dense((B, N, H, E)).transposed((0, 2, 1, 3))
        op = StridedAttention(q, k, v, tuple(places), (0, 2, 1, 3), D**-0.5)
        shapes = [(B, M, H, D), (B, N, H, D), (B, N, H, E), (1, H, M, N), (B, 1, 1, N)][: 3 + biases]
        check(
            graph_of(lambda build, *values, op=op: [build.one(op, *values)], *shapes),
            numbers(*shapes),
            target,
        )


def test_scores_that_are_not_finite() -> None:
    """Keys that a mask leaves out, a row that it leaves out altogether, and NaN: as the reference has them."""
    dense = Strided.dense
    op = StridedAttention(
        dense((1, 9, 5)), dense((1, 5, 13)), dense((1, 13, 6)), (dense((1, 9, 13)),), (0, 1, 2)
    )
    arrays = numbers((1, 9, 5), (1, 5, 13), (1, 13, 6), (1, 9, 13))
    arrays[3][0, 0, 3:] = -np.inf
    arrays[3][0, 1] = -np.inf
    arrays[3][0, 2, 12] = np.nan
    arrays[3][0, 3, 4] = 200.0
    graph = graph_of(lambda build, *values: [build.one(op, *values)], *(array.shape for array in arrays))
    with np.errstate(invalid="ignore"):
        check(graph, arrays, TARGETS[0])


def rows_of(build: Builder, value: Value) -> Value:
    """Softmax as the importer writes it: over rows."""
    shape = value.type.shape
    rows = build.one(Reshape((-1, shape[-1])), value)
    return build.one(Reshape(shape), build.one(Softmax(), rows))


def heads(build: Builder, x: Value) -> list[Value]:
    """q, k and v [B, H, N, D] of x [B, N, 3 · H · D]: one reshape, one transposition, three picks."""
    B, N, width = x.type.shape
    x = build.one(Transpose((2, 0, 3, 1, 4)), build.one(Reshape((B, N, 3, 2, width // 6)), x))
    return [build.one(Gather(0), x, build.constant(np.array(part))) for part in range(3)]


def joined(build: Builder, y: Value) -> Value:
    B, H, N, D = y.type.shape
    return build.one(Reshape((B, N, H * D)), build.one(Transpose((0, 2, 1, 3)), y))


def turned(build: Builder, k: Value) -> Value:
    return build.one(Transpose((0, 1, 3, 2)), k)


def number(build: Builder, value: float) -> Value:
    return build.constant(np.array(value, np.float32))


def scaled_scores(build: Builder, x: Value, *_: Value) -> Sequence[Value]:
    q, k, v = heads(build, x)
    s = build.one(Divide(), build.one(MatMul(), q, turned(build, k)), number(build, 2.0))
    return [joined(build, build.one(MatMul(), rows_of(build, s), v))]


def scaled_queries_and_a_bias(build: Builder, x: Value, bias: Value, _: Value) -> Sequence[Value]:
    q, k, v = heads(build, x)
    s = build.one(MatMul(), build.one(Multiply(), q, number(build, 0.4)), turned(build, k))
    return [joined(build, build.one(MatMul(), build.one(Softmax(), build.one(Add(), bias, s)), v))]


def both_scaled_and_masked_windows(build: Builder, x: Value, bias: Value, mask: Value) -> Sequence[Value]:
    """A bias for each head, then a mask for each window, with an axis more meanwhile."""
    q, k, v = heads(build, x)
    s = build.one(
        MatMul(),
        build.one(Multiply(), number(build, 0.6), q),
        build.one(Multiply(), turned(build, k), number(build, 0.7)),
    )
    s = build.one(Add(), s, bias)
    B, H, N, _ = s.type.shape
    s = build.one(Add(), build.one(Reshape((1, B, H, N, N)), s), mask)
    return [joined(build, build.one(MatMul(), rows_of(build, build.one(Reshape((B, H, N, N)), s)), v))]


def windows_of_several_pictures(build: Builder, x: Value, _: Value, mask: Value) -> Sequence[Value]:
    """The mask is that of a window, whatever the picture: no stride of the windows of all pictures."""
    q, k, v = heads(build, x)
    s = build.one(MatMul(), q, turned(build, k))
    B, H, N, _ = s.type.shape
    mask = build.one(Slice((0, 0, 0, 0, 0), (1, 2, 1, N, N), (1,) * 5), mask)
    s = build.one(Add(), build.one(Reshape((B // 2, 2, H, N, N)), s), mask)
    return [joined(build, build.one(MatMul(), rows_of(build, build.one(Reshape((B, H, N, N)), s)), v))]


def channels_before_pixels(build: Builder, x: Value, *_: Value) -> Sequence[Value]:
    """As detectors have it: v [B, H, D, N] times the exchanged shares, and features back behind the pixels."""
    q, k, v = heads(build, x)
    shares = build.one(Softmax(), build.one(MatMul(), q, turned(build, k)))
    B, H, N, D = v.type.shape
    y = build.one(MatMul(), turned(build, v), turned(build, shares))
    return [build.one(Transpose((0, 2, 1)), build.one(Reshape((B, H * D, N)), y))]


SHAPES = ((4, 9, 30), (1, 2, 9, 9), (1, 4, 1, 9, 9))


@pytest.mark.parametrize(
    "body",
    [
        scaled_scores,
        scaled_queries_and_a_bias,
        both_scaled_and_masked_windows,
        windows_of_several_pictures,
        channels_before_pixels,
    ],
)
def test_every_spelling_is_one_op(body: Body) -> None:
    """And reads all of its parts where they lie."""
    graph = graph_of(body, *SHAPES)
    found = check(graph, numbers(*SHAPES), TARGETS[0])
    assert [name for name in found if name != "reshape"] == ["strided_attention"]


def test_strict_keeps_the_steps() -> None:
    assert "strided_attention" not in check(
        graph_of(scaled_scores, *SHAPES), numbers(*SHAPES), TARGETS[0], "strict"
    )


def test_near_misses_stay_right() -> None:
    """Scores or shares that are outputs or have other readers, a factor of the sum with the bias, another axis."""

    def leaves(build: Builder, x: Value, *_: Value) -> Sequence[Value]:
        q, k, v = heads(build, x)
        shares = build.one(Softmax(), build.one(MatMul(), q, turned(build, k)))
        return [build.one(MatMul(), shares, v), shares]

    def twice(build: Builder, x: Value, bias: Value, _: Value) -> Sequence[Value]:
        q, k, v = heads(build, x)
        s = build.one(MatMul(), q, turned(build, k))
        y = build.one(MatMul(), build.one(Softmax(), build.one(Add(), s, bias)), v)
        return [build.one(Add(), y, build.one(MatMul(), s, v))]

    def late_factor(build: Builder, x: Value, bias: Value, _: Value) -> Sequence[Value]:
        q, k, v = heads(build, x)
        s = build.one(Add(), build.one(MatMul(), q, turned(build, k)), bias)
        return [build.one(MatMul(), build.one(Softmax(), build.one(Multiply(), s, number(build, 0.3))), v)]

    def other_axis(build: Builder, x: Value, *_: Value) -> Sequence[Value]:
        q, k, v = heads(build, x)
        shares = build.one(Softmax(), turned(build, build.one(MatMul(), q, turned(build, k))))
        return [build.one(MatMul(), turned(build, shares), v)]

    for body in (leaves, twice, late_factor, other_axis):
        graph = graph_of(body, *SHAPES)
        executor = compile_for(graph, TARGETS[0], precision="float32")
        assert "strided_attention" not in [node.op.name for node in executor.program.graph.nodes]
        arrays = numbers(*SHAPES)
        for found, wanted in zip(
            executor.run(arrays, {}, 2), run_reference(graph, arrays, {})[0], strict=True
        ):
            np.testing.assert_allclose(found, wanted, rtol=1e-4, atol=1e-5)


def test_scores_of_a_softmax_over_all_rows_are_not_attention() -> None:
    """The softmax's rows are those of several queries together."""

    def body(build: Builder, x: Value, *_: Value) -> Sequence[Value]:
        q, k, v = heads(build, x)
        s = build.one(Reshape((8, 81)), build.one(MatMul(), q, turned(build, k)))
        return [build.one(MatMul(), build.one(Reshape((4, 2, 9, 9)), build.one(Softmax(), s)), v)]

    assert "strided_attention" not in check(graph_of(body, *SHAPES), numbers(*SHAPES), TARGETS[0])
