"""Products of matrices that are both computed at run time: every way to read them, against NumPy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from striate.cpu import target as targets
from striate.cpu.target import Target
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu
from striate.ops.arrange import Transpose
from striate.ops.broadcast import BroadcastTo, ReduceSum
from striate.ops.elementwise import Add, Multiply
from striate.ops.gather import Gather
from striate.ops.matmul import MatMul
from striate.ops.reshape import Reshape
from striate.ops.slicing import Slice
from striate.runtime.compile import compile_for
from striate.runtime.reference import run_reference
from striate.transforms.gradient import gradient

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TARGETS = [t for t in (targets.AVX2, targets.SSE2) if HOST and t.vector_lanes <= HOST.vector_lanes]
Body = Callable[..., Value]


def graph_of(body: Body, *shapes: tuple[int, ...]) -> Graph:
    build = Builder()
    values = [build.input(TensorType(shape, "float32"), f"x{k}") for k, shape in enumerate(shapes)]
    return build.graph([body(build, *values)])


def whole_numbers(*shapes: tuple[int, ...]) -> list[np.ndarray]:
    random = np.random.default_rng(5)
    return [random.integers(-3, 4, shape).astype(np.float32) for shape in shapes]


def check(graph: Graph, arrays: list[np.ndarray], target: Target, products: int = 1) -> None:
    """No step is NumPy's, and small whole numbers come out exactly, whatever the number of threads."""
    executor = compile_for(graph, target)
    program = executor.program
    assert program.fallbacks == ()
    assert sum(step.launch.recipe.startswith("matrix product") for step in program.steps) == products
    for threads in (1, 3):
        for found, wanted in zip(
            executor.run(arrays, {}, threads), run_reference(graph, arrays, {})[0], strict=True
        ):
            assert np.array_equal(found, wanted)


SIZES = [
    (1, 1, 1),
    (1, 7, 5),
    (5, 1, 9),
    (3, 17, 1),
    (49, 32, 49),
    (6, 8, 16),
    (13, 9, 33),
    (2, 5, 70),
    (50, 3, 8),
]


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@pytest.mark.parametrize("turned", ["neither", "a", "b", "both", "result", "all"])
def test_every_size_and_order_of_axes(target: Target, turned: str) -> None:
    """Transposed factors are read where they lie, a transposed result is written there: no launch moves axes."""
    of_a, of_b, of_result = (
        turned in (name, "all") or (turned == "both" and name != "result") for name in ("a", "b", "result")
    )
    for M, K, N in SIZES:

        def body(build: Builder, a: Value, b: Value) -> Value:
            a = build.one(Transpose((0, 2, 1)), a) if of_a else a
            b = build.one(Transpose((0, 2, 1)), b) if of_b else b
            z = build.one(MatMul(), a, b)
            return build.one(Transpose((0, 2, 1)), z) if of_result else z

        shapes = (2, K, M) if of_a else (2, M, K), (2, N, K) if of_b else (2, K, N)
        graph = graph_of(body, *shapes)
        check(graph, whole_numbers(*shapes), target)
        assert len(compile_for(graph, target).program.steps) == 1


def test_broadcast_batches_are_not_copied() -> None:
    """Batches meet as NumPy has them, over more axes than neighbours could be joined to."""
    for one, other in [
        ((3, 1, 5, 4), (2, 4, 7)), ((4, 5), (2, 3, 5, 6)), ((2, 1, 3, 1, 4, 5), (3, 1, 2, 5, 9)),
    ]:  # fmt: skip
        graph = graph_of(lambda build, a, b: build.one(MatMul(), a, b), one, other)
        check(graph, whole_numbers(one, other), TARGETS[0])
        assert len(compile_for(graph, TARGETS[0]).program.steps) == 1


def test_more_batch_axes_than_the_kernel_walks() -> None:
    """Every second axis broadcast: no two can be joined, so the values are taken as they are, or NumPy multiplies."""
    one, other = (2, 1, 2, 1, 2, 1, 3, 4), (1, 3, 1, 2, 1, 2, 4, 5)
    graph = graph_of(lambda build, a, b: build.one(MatMul(), a, b), one, other)
    arrays = whole_numbers(one, other)
    (found,) = compile_for(graph, TARGETS[0]).run(arrays, {}, 1)
    assert np.array_equal(found, np.matmul(*arrays))


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_factors_inside_one_array(target: Target) -> None:
    """Queries and keys of all heads lie in one array [tokens, 3, heads, D], the way vision transformers have them."""

    def body(build: Builder, x: Value) -> Value:
        x = build.one(Transpose((2, 0, 3, 1, 4)), build.one(Reshape((2, 9, 3, 2, 5)), x))
        q, k = (build.one(Gather(0), x, build.constant(np.array(index))) for index in (0, -2))
        k = build.one(Transpose((0, 1, 3, 2)), k)
        z = build.one(MatMul(), q, k)
        return build.one(Reshape((2, 9, 18)), build.one(Transpose((0, 2, 1, 3)), z))

    graph = graph_of(body, (2, 9, 30))
    check(graph, whole_numbers((2, 9, 30)), target)


def test_views_that_others_read_or_that_leave_stay() -> None:
    """The transposed factor is an output too, and the result has a second reader beside its transposition."""
    build = Builder()
    a, b = (
        build.input(TensorType(shape, "float32"), name)
        for name, shape in (("a", (2, 3, 4)), ("b", (2, 5, 4)))
    )
    turned = build.one(Transpose((0, 2, 1)), b)
    z = build.one(MatMul(), a, turned)
    graph = build.graph([turned, build.one(Transpose((0, 2, 1)), z), build.one(Relu(), z)])
    check(graph, whole_numbers((2, 3, 4), (2, 5, 4)), TARGETS[0])


def test_slices_backwards_and_repeated_rows() -> None:
    """Steps below zero, and a row of which every row of the factor is a copy."""

    def body(build: Builder, a: Value, b: Value) -> Value:
        a = build.one(Slice((0, 4, 6), (2, -1, 0), (1, -2, -1)), a)
        return build.one(MatMul(), a, build.one(BroadcastTo((2, 6, 11)), b))

    check(graph_of(body, (2, 5, 7), (6, 1)), whole_numbers((2, 5, 7), (6, 1)), TARGETS[0])


def test_pointwise_steps_behind_a_product_are_its_epilogue() -> None:
    """Also where the result's axes change places, and for what is read from far."""

    def body(build: Builder, a: Value, b: Value, c: Value) -> Value:
        z = build.one(Transpose((0, 2, 1, 3)), build.one(MatMul(), a, b))
        return build.one(Relu(), build.one(Add(), z, c))

    shapes = ((2, 3, 5, 4), (2, 3, 4, 9), (2, 5, 3, 9))
    graph = graph_of(body, *shapes)
    check(graph, whole_numbers(*shapes), TARGETS[0])
    assert len(compile_for(graph, TARGETS[0]).program.steps) == 1


@pytest.mark.parametrize("order", [(0, 1, 2), (0, 2, 1)])
def test_depths_beyond_the_caches_are_walked_in_runs(order: tuple[int, ...]) -> None:
    """4,100 products a sum: two runs, of which the second has four rounds."""

    def body(build: Builder, a: Value, b: Value) -> Value:
        return build.one(Relu(), build.one(MatMul(), a, build.one(Transpose(order), b)))

    shapes = ((1, 8, 4100), tuple((1, 4100, 9)[axis] for axis in order))
    check(graph_of(body, *shapes), whole_numbers(*shapes), TARGETS[0])


def test_not_finite_numbers_come_out_where_they_belong() -> None:
    """Rows beside an infinite or NaN one, and columns beside one, are what they are without it."""
    a, b = whole_numbers((1, 7, 5), (1, 9, 5))
    a[0, 6, 2], b[0, 8, 1] = np.inf, np.nan
    graph = graph_of(
        lambda build, x, y: build.one(MatMul(), x, build.one(Transpose((0, 2, 1)), y)), (1, 7, 5), (1, 9, 5)
    )
    (found,) = compile_for(graph, TARGETS[0]).run([a, b], {}, 1)
    with np.errstate(invalid="ignore"):
        assert np.array_equal(found, np.matmul(a, b.transpose(0, 2, 1)), equal_nan=True)


def test_gradients_are_products_too() -> None:
    """Both gradients of a batch of products, broadcast in one factor, without a step of NumPy's but the sum over it."""
    build = Builder()
    a, b = (
        build.input(TensorType(shape, "float32"), name)
        for name, shape in (("a", (3, 6, 5)), ("b", (3, 5, 7)))
    )
    dz = build.input(TensorType((3, 6, 7), "float32"), "dz")
    loss = build.one(ReduceSum((0, 1, 2), False), build.one(Multiply(), build.one(MatMul(), a, b), dz))
    graph, found = gradient(build.graph([loss]), loss, [a, b])
    graph = replace(graph, outputs=(found[a], found[b]))
    check(graph, whole_numbers((3, 6, 5), (3, 5, 7), (3, 6, 7)), TARGETS[0], products=2)


def test_large_left_factors_with_far_columns_are_turned_first() -> None:
    """A row of the factor would be read from a few sets of the caches, once for every panel."""

    def body(build: Builder, a: Value, b: Value) -> Value:
        return build.one(MatMul(), build.one(Transpose((0, 2, 1)), a), b)

    for rows, steps in [(256, 2), (40, 1)]:
        shapes = ((1, 128, rows), (1, 128, 128))
        graph = graph_of(body, *shapes)
        check(graph, whole_numbers(*shapes), TARGETS[0])
        assert len(compile_for(graph, TARGETS[0]).program.steps) == steps
