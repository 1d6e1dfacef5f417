"""Slices that are views, and moves that are not needed: fewer steps, the same numbers."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from striate.cpu.target import host
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu
from striate.ops.arrange import Concat, Transpose
from striate.ops.conv2d import Conv2d
from striate.ops.elementwise import Add
from striate.ops.pool import MaxPool2d
from striate.ops.reshape import Reshape
from striate.ops.slicing import Slice
from striate.runtime.compile import compile_for
from striate.runtime.reference import run_reference
from striate.transforms.tidy_moves import tidy_moves

HOST = host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
SHAPE = (2, 8, 9, 16)
Body = Callable[[Builder, Value], list[Value]]


def graph_of(body: Body, shape: tuple[int, ...] = SHAPE) -> Graph:
    build = Builder()
    return build.graph(body(build, build.input(TensorType(shape), "x")))


def steps_of(body: Body, shape: tuple[int, ...] = SHAPE) -> list[str]:
    """The ops of the steps; the numbers are those of the reference."""
    assert HOST is not None
    graph = graph_of(body, shape)
    program = compile_for(graph, HOST, lanes=1)
    assert not program.fallbacks
    array = np.random.default_rng(0).integers(-3, 4, shape).astype(np.float32)
    wanted = run_reference(graph, [array], {})[0]
    for threads in (1, 3):
        for own, other in zip(program.run([array], {}, threads), wanted, strict=True):
            np.testing.assert_array_equal(own, other)
    return [step.op for step in program.steps]


def filtered(build: Builder, x: Value, outputs: int = 16, size: int = 3) -> Value:
    shape = (size, size, x.type.shape[3], outputs)
    w = np.random.default_rng(outputs).integers(-1, 2, shape).astype(np.float32)
    return build.one(Conv2d((1, 1), "same"), x, build.constant(w))


@pytest.mark.parametrize("size", [1, 3])
@pytest.mark.parametrize("start, stop", [(0, 8), (8, 16), (3, 13)])
def test_channels_are_read_where_they_lie(size: int, start: int, stop: int) -> None:
    def body(build: Builder, x: Value) -> list[Value]:
        made = filtered(build, x)
        part = build.one(Slice.along(SHAPE, 3, start, stop), made)
        return [filtered(build, part, 8, size), build.one(Relu(), part)]

    assert "slice" not in steps_of(body)


@pytest.mark.parametrize("axis, step", [(1, 1), (2, 1), (1, 2), (2, 2)])
def test_rows_and_columns_are_read_where_they_lie(axis: int, step: int) -> None:
    def body(build: Builder, x: Value) -> list[Value]:
        part = build.one(Slice.along(SHAPE, axis, 1, 7, step), filtered(build, x))
        return [
            filtered(build, part, 8, 1),
            build.one(Relu(), part),
            build.one(MaxPool2d((2, 2), (1, 1)), part),
        ]

    assert steps_of(body).count("slice") <= 1


@pytest.mark.parametrize("axis", [1, 2])
def test_no_zeros_lie_around_rows_and_columns(axis: int) -> None:
    """A window over the edge needs zeros where the picture goes on."""

    def body(build: Builder, x: Value) -> list[Value]:
        part = build.one(Slice.along(SHAPE, axis, 2, 6), filtered(build, x))
        return [filtered(build, part, 8, 3)]

    assert "slice" in steps_of(body)


def test_a_part_beside_another_array_with_one_stride_is_copied() -> None:
    def body(build: Builder, x: Value) -> list[Value]:
        part = build.one(Slice.along(SHAPE, 3, 0, 8), filtered(build, x))
        return [build.one(Add(), filtered(build, part, 8), part)]

    steps_of(body)


def test_parts_of_parts_and_of_the_whole_of_a_concatenation() -> None:
    def body(build: Builder, x: Value) -> list[Value]:
        made = filtered(build, x)
        left, right = (build.one(Slice.along(SHAPE, 3, k, k + 8), made) for k in (0, 8))
        inner = build.one(Slice.along((2, 8, 9, 8), 3, 2, 6), right)
        whole = build.one(Concat(3), left, right, filtered(build, inner, 8))
        return [filtered(build, whole, 4, 1)]

    steps = steps_of(body)
    assert "slice" not in steps
    assert "concat" not in steps


def test_ranges_of_the_outermost_axis() -> None:
    def body(build: Builder, x: Value) -> list[Value]:
        flat = build.one(Relu(), build.one(Reshape((1, 16, 9, 2, 8)), x))
        part = build.one(Slice.along((1, 16, 9, 2, 8), 1, 3, 11), flat)
        moved = build.one(Transpose((0, 2, 1, 4, 3)), part)
        return [moved, build.one(Relu(), build.one(Reshape((8, 9, 16)), part))]

    assert "slice" not in steps_of(body)


def test_results_are_arrays_of_their_own() -> None:
    def body(build: Builder, x: Value) -> list[Value]:
        made = filtered(build, x)
        return [made, build.one(Slice.along(SHAPE, 3, 0, 8), made)]

    assert "slice" in steps_of(body)


def ops(body: Body) -> list[str]:
    return [node.op.name for node in tidy_moves(graph_of(body)).nodes]


def test_what_changes_nothing_is_left_out() -> None:
    def body(build: Builder, x: Value) -> list[Value]:
        for op in (Slice.along(SHAPE, 1, 0, 8), Transpose((0, 1, 2, 3)), Reshape(SHAPE), Concat(2)):
            x = build.one(op, x)
        return [build.one(Relu(), x)]

    assert ops(body) == ["relu"]


def test_what_only_looks_so_stays() -> None:
    def body(build: Builder, x: Value) -> list[Value]:
        # Backwards, and axes of one size that change places.
        x = build.one(Slice.along(SHAPE, 1, 7, -1, -1), x)
        return [build.one(Transpose((0, 2, 1)), build.one(Reshape((2, 8, 8 * 18)), x))]

    assert ops(body) == ["slice", "reshape", "transpose"]


def test_two_transpositions_are_one() -> None:
    def body(build: Builder, x: Value) -> list[Value]:
        once = build.one(Transpose((0, 3, 1, 2)), x)
        back = build.one(Transpose((0, 2, 3, 1)), once)
        return [build.one(Relu(), back), build.one(Transpose((1, 0, 2, 3)), once)]

    graph = tidy_moves(graph_of(body))
    names = [node.op.name for node in graph.nodes]
    assert names == ["transpose", "relu", "transpose"]
    assert graph.nodes[-1].op == Transpose((3, 0, 1, 2))
    steps_of(body)


def test_neighbours_are_joined_and_others_are_not() -> None:
    def body(build: Builder, x: Value) -> list[Value]:
        def cut(start: int, stop: int, axis: int = 3) -> Value:
            return build.one(Slice.along(SHAPE, axis, start, stop), x)

        return [
            build.one(Concat(3), cut(0, 4), cut(4, 16), x),
            build.one(Concat(3), cut(2, 4), cut(4, 9), cut(10, 12)),
            build.one(Concat(1), cut(0, 3, 1), cut(4, 8, 1)),
            build.one(Concat(1), cut(4, 8, 1), cut(0, 4, 1)),
        ]

    concats = [node for node in tidy_moves(graph_of(body)).nodes if node.op.name == "concat"]
    assert [len(node.inputs) for node in concats] == [2, 2, 2, 2]
    steps_of(body)
