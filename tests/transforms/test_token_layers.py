"""Layers over the last axis of arrays of any rank: bias, activation and residual sum run in their kernel."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from striate.cpu import target as targets
from striate.ir.graph import Builder, Graph, Node
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu, Tanh
from striate.ops.arrange import Concat
from striate.ops.conv2d import Conv2d
from striate.ops.elementwise import Add, Multiply
from striate.ops.fused import Fused
from striate.ops.linear import Linear
from striate.ops.reduction import ReduceMean
from striate.ops.reshape import Reshape
from striate.ops.slicing import Slice
from striate.ops.smooth import Gelu
from striate.ops.softmax import Softmax
from striate.runtime.compile import compile_for
from striate.runtime.reference import run_reference

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
RANDOM = np.random.default_rng(2)
SHAPES = [(4, 9, 6), (1, 3, 5, 6), (2, 1, 3, 2, 6), (2, 1, 6)]
Body = Callable[..., Sequence[Value]]


def numbers(*shape: int) -> np.ndarray:
    return RANDOM.standard_normal(shape).astype(np.float32)


def layer(build: Builder, x: Value, features: int) -> Value:
    """A matrix product of the last axis, as frameworks write it."""
    *leading, own = x.type.shape
    rows = build.one(Reshape((int(np.prod(leading)), own)), x)
    z = build.one(Linear(), rows, build.constant(numbers(own, features)))
    return build.one(Reshape((*leading, features)), z)


def graph_of(body: Body, shape: tuple[int, ...]) -> Graph:
    build = Builder()
    return build.graph(body(build, build.input(TensorType(shape, "float32"), "x")))


def nodes_of(graph: Graph, shape: tuple[int, ...]) -> tuple[Node, ...]:
    """Nodes of the compiled graph, whose answers are the reference's."""
    assert HOST is not None
    executor, x = compile_for(graph, HOST, precision="float32"), numbers(*shape)
    for found, wanted in zip(executor.run([x], {}, 2), run_reference(graph, [x], {})[0], strict=True):
        np.testing.assert_allclose(found, wanted, rtol=1e-4, atol=1e-4)
    return executor.program.graph.nodes


def steps_of(graph: Graph, shape: tuple[int, ...]) -> list[str]:
    return [_spelt(node) for node in nodes_of(graph, shape)]


def _spelt(node: Node) -> str:
    return " + ".join(step.name for step in (node.op.steps if isinstance(node.op, Fused) else (node.op,)))


@pytest.mark.parametrize("shape", SHAPES, ids=len)
@pytest.mark.parametrize("turned", [False, True])
def test_a_block_is_two_layers(shape: tuple[int, ...], turned: bool) -> None:
    """Bias, GELU; bias, scale and residual sum, whichever operand comes first."""

    def body(build: Builder, x: Value) -> Sequence[Value]:
        def both(op: Add | Multiply, a: Value, b: Value) -> Value:
            return build.one(op, b, a) if turned else build.one(op, a, b)

        h = build.one(Gelu(), both(Add(), layer(build, x, 11), build.constant(numbers(11))))
        z = both(Add(), layer(build, h, 6), build.constant(numbers(*[1] * (len(shape) - 1), 6)))
        y = both(Add(), both(Multiply(), z, build.constant(numbers(6))), x)
        # Something that is no part of the block reads its result.
        return [build.one(ReduceMean((0,), True), y)]

    kind = "conv2d" if len(shape) == 4 else "linear"
    steps = steps_of(graph_of(body, shape), shape)
    assert [step for step in steps if step.startswith(kind)] == [f"{kind} + gelu", f"{kind} + add"]
    assert not [step for step in steps if step.startswith(("add", "gelu", "multiply", "affine"))]


@pytest.mark.parametrize("shape", SHAPES, ids=len)
def test_what_others_read_stays(shape: tuple[int, ...]) -> None:
    """The product itself is an output, or has a second reader."""

    def leaves(build: Builder, x: Value) -> Sequence[Value]:
        z = layer(build, x, 5)
        return [z, build.one(Gelu(), z)]

    def twice(build: Builder, x: Value) -> Sequence[Value]:
        z = layer(build, x, 5)
        return [build.one(Gelu(), z), build.one(Add(), z, build.constant(numbers(5)))]

    for body in (leaves, twice):
        steps_of(graph_of(body, shape), shape)


def test_what_looks_along_another_axis_stays() -> None:
    def body(build: Builder, x: Value) -> Sequence[Value]:
        return [build.one(Softmax(1), layer(build, x, 5))]

    steps_of(graph_of(body, (4, 9, 6)), (4, 9, 6))


def test_rows_that_are_an_output_themselves_are_right() -> None:
    def body(build: Builder, x: Value) -> Sequence[Value]:
        rows = build.one(Linear(), build.one(Reshape((36, 6)), x), build.constant(numbers(6, 5)))
        return [rows, build.one(Gelu(), build.one(Reshape((4, 9, 5)), rows))]

    assert "linear" in steps_of(graph_of(body, (4, 9, 6)), (4, 9, 6))


def test_operands_that_are_no_rows_stay() -> None:
    """A position embedding, a value a token, and a layer whose last axis is cut otherwise."""

    def body(build: Builder, x: Value) -> Sequence[Value]:
        y = build.one(Add(), layer(build, x, 5), build.constant(numbers(9, 5)))
        return [build.one(Multiply(), layer(build, y, 4), build.constant(numbers(4, 9, 1)))]

    steps_of(graph_of(body, (4, 9, 6)), (4, 9, 6))

    def cut(build: Builder, x: Value) -> Sequence[Value]:
        z = build.one(Linear(), build.one(Reshape((36, 6)), x), build.constant(numbers(6, 10)))
        return [build.one(Gelu(), build.one(Reshape((4, 9, 2, 5)), z))]

    steps_of(graph_of(cut, (4, 9, 6)), (4, 9, 6))


def test_a_convolution_behind_the_layer_has_its_halo_without_a_copy() -> None:
    def body(build: Builder, x: Value) -> Sequence[Value]:
        y = build.one(Gelu(), layer(build, x, 7))
        return [build.one(Conv2d(padding="same"), y, build.constant(numbers(3, 3, 7, 4)))]

    assert steps_of(graph_of(body, (1, 5, 6, 9)), (1, 5, 6, 9)) == ["conv2d + gelu", "conv2d"]


def _channel_part(build: Builder, x: Value, start: int, stop: int) -> Value:
    return build.one(Slice.along(x.type.shape, x.type.rank - 1, start, stop), x)


@pytest.mark.parametrize("shape", [(2, 9, 4), (1, 3, 5, 6, 4), (2, 3, 5, 6, 4)], ids=str)
def test_what_follows_a_convolution_over_other_axes_runs_on_its_pictures(shape: tuple[int, ...]) -> None:
    """A gate of halves of the channels, a factor a channel and a residual sum, between two convolutions."""
    N, *spatial, _ = shape
    pictures = (N, 1, *spatial) if len(spatial) == 1 else (N * spatial[0], *spatial[1:])

    def convolution(build: Builder, x: Value, features: int) -> Value:
        filters = build.constant(numbers(1, 3, x.type.shape[-1], features))
        z = build.one(Conv2d((1, 1), "same"), build.one(Reshape((*pictures, x.type.shape[-1])), x), filters)
        return build.one(Reshape((*shape[:-1], features)), z)

    def body(build: Builder, x: Value) -> Sequence[Value]:
        z = convolution(build, x, 12)
        gated = build.one(
            Multiply(), build.one(Tanh(), _channel_part(build, z, 0, 6)), _channel_part(build, z, 6, 12)
        )
        factors = build.constant(numbers(*[1] * (len(shape) - 1), 6))
        joined = build.one(Concat(-1), build.one(Multiply(), gated, factors), x)
        y = build.one(Add(), convolution(build, joined, 4), x)
        # One number a picture, and one a channel and picture where that can be said.
        return [build.one(Multiply(), y, build.one(ReduceMean(tuple(range(1, len(shape))), True), y))]

    nodes = nodes_of(graph_of(body, shape), shape)
    convolutions = [k for k, node in enumerate(nodes) if _spelt(node).startswith("conv2d")]
    assert len(convolutions) == 2
    between = [node for node in nodes[: convolutions[1]] if not node.op.reshapes]
    assert len(between) > 2
    assert all(node.outputs[0].type.rank == 4 for node in between)


def test_a_part_of_other_axes_stays_behind_the_reshape() -> None:
    """Rows of the array are no channels of the picture."""

    def body(build: Builder, x: Value) -> Sequence[Value]:
        filters = build.constant(numbers(1, 1, 4, 4))
        z = build.one(Reshape((2, 9, 4)), build.one(Conv2d(), build.one(Reshape((2, 1, 9, 4)), x), filters))
        return [build.one(Relu(), build.one(Slice.along(z.type.shape, 1, 2, 7), z))]

    steps = steps_of(graph_of(body, (2, 9, 4)), (2, 9, 4))
    assert [step for step in steps if step.startswith("conv2d")] == ["conv2d"]
