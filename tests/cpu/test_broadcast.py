"""Pointwise kernels with any broadcasting: what the reference says, as one launch, for every number of threads."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from striate.cpu import target as targets
from striate.cpu.recipes import broadcast
from striate.cpu.recipes.broadcast import walk_of
from striate.ir.buffers import Buffer, BufferView, Format, bytes_needed, view
from striate.ir.graph import Builder, Graph
from striate.ir.program import Step
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu, Sigmoid
from striate.ops.conv2d import Conv2d
from striate.ops.elementwise import Add, Divide, Multiply, Subtract
from striate.runtime.compile import compile_for
from striate.runtime.executor import Executor
from striate.runtime.reference import run_reference

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
Shape = tuple[int, ...]
PLAIN = Format()
Body = Callable[..., Value | list[Value]]

PAIRS: list[tuple[Shape, Shape]] = [
    ((2, 5, 6, 19), (2, 1, 1, 19)),  # squeeze and excitation
    ((2, 1, 1, 19), (2, 5, 6, 19)),  # the gate first
    ((1, 19, 1, 1), (2, 19, 6, 5)),  # numbers a channel where channels come second
    ((3, 4, 5, 7), (1, 4, 5, 1)),  # a mask over the pixels
    ((3, 4, 5, 7), (1, 1, 5, 7)),
    ((4, 1, 5, 1), (1, 3, 1, 7)),
    ((3, 4, 5, 7), ()),
    ((), (3, 4, 5, 7)),
    ((3, 4, 5, 7), (7,)),
    ((3, 4, 5, 7), (5, 1)),
    ((3, 4, 5, 7), (1, 1, 1, 1)),
    ((33, 1), (1, 65)),
    ((6, 700), (6, 1)),
    ((2, 3, 9), (3, 1)),
    ((2, 3, 4, 5, 6), (2, 1, 4, 1, 6)),
    ((1, 1, 1, 3, 1), (2, 2, 2, 1, 2)),
    ((9000,), (1,)),
    ((1,), ()),
    ((7, 1, 1, 1), (7, 1, 1, 1)),
]


def program_of(body: Body, arrays: list[np.ndarray], lanes: int = 1) -> tuple[Graph, Executor]:
    build = Builder()
    values = [build.input(TensorType(a.shape, a.dtype.name), f"x{k}") for k, a in enumerate(arrays)]
    results = body(build, *values)
    graph = build.graph(results if isinstance(results, list) else [results])
    assert HOST is not None
    return graph, compile_for(graph, HOST, lanes)


def steps_of(program: Executor) -> list[Step]:
    assert not program.fallbacks
    return list(program.steps)


def check(body: Body, arrays: list[np.ndarray], steps: int) -> None:
    """The graph gives what the reference says, in so many pointwise steps and with nothing in NumPy."""
    graph, program = program_of(body, arrays)
    assert len([step for step in steps_of(program) if step.launch.recipe == "pointwise"]) == steps
    (wanted,), _ = run_reference(graph, arrays, {})
    for threads in (1, 3):
        (result,) = program.run(arrays, {}, threads)
        np.testing.assert_array_equal(result, wanted)


def integers(*shape: int) -> np.ndarray:
    return np.random.default_rng(len(shape)).integers(1, 9, shape).astype(np.float32)


@pytest.mark.parametrize("op", [Add(), Subtract(), Multiply(), Divide()])
@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_two_arrays(first: Shape, second: Shape, op: Add) -> None:
    check(lambda build, a, b: build.one(op, a, b), [integers(*first), integers(*second)], 1)


def test_items_cut_anywhere_give_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(broadcast, "DENSE_ROW", 16)
    monkeypatch.setattr(broadcast, "LONG_RUN", 6)
    for first, second in PAIRS:
        check(lambda build, a, b: build.one(Subtract(), a, b), [integers(*first), integers(*second)], 1)


def test_a_chain_takes_the_running_value_at_any_place_and_twice() -> None:
    def body(build: Builder, x: Value, gate: Value, number: Value) -> Value:
        y = build.one(Subtract(), number, x)
        y = build.one(Multiply(), gate, y)
        y = build.one(Multiply(), y, y)
        return build.one(Divide(), number, build.one(Relu(), y))

    check(body, [integers(2, 5, 6, 19), integers(2, 1, 1, 19), integers()], 1)


def test_a_gate_is_not_computed_once_a_pixel() -> None:
    """A chain keeps its shape: what is smaller than the result is computed before."""

    def body(build: Builder, x: Value, gate: Value) -> Value:
        return build.one(Multiply(), build.one(Relu(), gate), x)

    check(body, [integers(2, 5, 6, 19), integers(2, 1, 1, 19)], 2)


def test_pictures_with_borders_and_gates() -> None:
    """The product is part of the first convolution, and written into the halo that the next one reads."""

    def body(build: Builder, x: Value, gate: Value, w: Value) -> Value:
        h = build.one(Multiply(), build.one(Conv2d((1, 1), "same", (1, 1), 1), x, w), gate)
        return build.one(Conv2d((1, 1), "same", (1, 1), 1), h, w)

    check(body, [integers(2, 5, 6, 3), integers(2, 1, 1, 3), integers(3, 3, 3, 3)], 0)


def test_a_gate_in_a_later_row_of_the_picture_meets_images_in_lanes() -> None:
    assert HOST is not None
    x, gate = integers(HOST.vector_lanes, 3, 4, 5), integers(HOST.vector_lanes, 1, 1, 5)
    graph, program = program_of(lambda build, a, b: build.one(Multiply(), a, b), [x, gate], HOST.vector_lanes)
    (wanted,), _ = run_reference(graph, [x, gate], {})
    np.testing.assert_array_equal(program.run([x, gate], {}, 2)[0], wanted)
    assert not program.fallbacks


def test_not_a_number_and_signed_zeros() -> None:
    special = np.array([0.0, -0.0, np.inf, -np.inf, np.nan, 1.0, -1.0, 1e30, -1e30], np.float32)

    def body(build: Builder, a: Value, b: Value) -> list[Value]:
        return [build.one(op, a, b) for op in (Add(), Subtract(), Multiply(), Divide())]

    arrays = [special[:, None], special]
    graph, program = program_of(body, arrays)
    with np.errstate(all="ignore"):
        wanted, _ = run_reference(graph, arrays, {})
    for result, own in zip(program.run(arrays, {}, 1), wanted, strict=True):
        np.testing.assert_array_equal(result, own)
        np.testing.assert_array_equal(np.signbit(result[result == 0]), np.signbit(own[own == 0]))


def test_a_sigmoid_gate_joins_no_pixel_work() -> None:
    def body(build: Builder, x: Value, gate: Value) -> Value:
        return build.one(Add(), build.one(Multiply(), x, build.one(Sigmoid(), gate)), x)

    _, program = program_of(body, [integers(2, 5, 6, 19), integers(2, 1, 1, 19)])
    assert [step.op for step in steps_of(program)] == ["sigmoid", "multiply + add"]


def place(shape: Shape, format: Format = PLAIN) -> BufferView:
    type = TensorType(shape)
    return view(Buffer("arena", bytes_needed(type, format)), type, format)


def test_axes_that_follow_each_other_are_walked_as_one() -> None:
    dense = walk_of([place((1, 8, 9, 64)), place((1, 8, 9, 64))], 8)
    assert (dense.outer, dense.columns, dense.length) == ((), 1, 8 * 9 * 64)
    gate = walk_of([place((8, 56, 56, 96)), place((8, 1, 1, 96)), place((8, 56, 56, 96))], 8)
    assert (gate.outer, gate.columns, gate.length) == ((8,), 56 * 56, 96)
    assert gate.items % 8 == 0
    assert gate.groups(8, 8 * 56 * 56 * 96) == 8
    halo = walk_of([place((2, 5, 6, 3), Format(halo=(1, 1, 1, 1))), place((2, 5, 6, 3))], 8)
    assert (halo.outer, halo.columns, halo.length) == ((2,), 5, 18)
