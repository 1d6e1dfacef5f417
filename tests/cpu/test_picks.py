"""Picking and putting by indices that a run computes; an index that is none is an error of the run."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from shared import shared
from striate.cpu import target as targets
from striate.errors import ShapeError
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType
from striate.ops.activation import Relu
from striate.ops.base import Op
from striate.ops.conv2d import Conv2d
from striate.ops.gather import Gather, GatherElements
from striate.ops.scatter import REDUCTIONS, GatherNd, ScatterElements, ScatterNd
from striate.runtime.compile import compile_for
from striate.runtime.executor import Executor

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")


def compiled(graph: Graph) -> Executor:
    assert HOST is not None
    program = compile_for(graph, HOST, 1)
    assert not program.fallbacks
    return program


def check(op: Op, *arrays: np.ndarray) -> None:
    build = Builder()
    values = [build.input(TensorType(array.shape, array.dtype.name), "x") for array in arrays]
    program = shared(compiled(build.graph(build.apply(op, *values))))
    (wanted,) = op.reference(*arrays)
    for threads in (1, 3):
        (found,) = program.run(list(arrays), {}, threads)
        np.testing.assert_array_equal(found, wanted)


def numbers(*shape: int, dtype: str = "float32", seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).integers(-9, 10, shape).astype(dtype)


def places(size: int, *shape: int, dtype: str = "int64") -> np.ndarray:
    """Some counted from the end."""
    return np.random.default_rng(2).integers(-size, size, shape).astype(dtype)


@pytest.mark.parametrize(
    ("shape", "axis", "indices"),
    [
        ((5, 70), 0, (9,)),
        ((3, 6, 5), 1, (2, 4)),
        ((2, 3, 4, 6), 3, (7,)),
        ((4, 900), -1, (1,)),
        ((8,), 0, ()),
    ],
)
@pytest.mark.parametrize("dtype", ["float32", "uint8", "int64", "float16", "bool"])
def test_gather(shape: tuple[int, ...], axis: int, indices: tuple[int, ...], dtype: str) -> None:
    check(Gather(axis), numbers(*shape, dtype=dtype), places(shape[axis], *indices, dtype="int32"))


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_gather_elements(axis: int) -> None:
    x = numbers(5, 6, 7)
    for shape in ((5, 6, 7), (2, 6, 7), (5, 3, 7), (5, 6, 4), (1, 2, 3)):
        check(GatherElements(axis), x, places(x.shape[axis], *shape))


def test_gather_nd() -> None:
    x = numbers(3, 4, 5, 6)
    check(GatherNd(), x, places(3, 7, 1))
    check(GatherNd(), x, places(3, 2, 7, 4))
    check(GatherNd(1), x, places(4, 3, 2, 2))
    check(GatherNd(2), x, places(5, 3, 4, 3, 1, dtype="int32"))


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("dtype", ["float32", "int64", "uint8"])
def test_scattering(reduction: str, dtype: str) -> None:
    """Several at one place come one after the other."""
    x = numbers(4, 5, 6, dtype=dtype)
    for axis, shape in itertools.product(range(3), ((4, 5, 6), (2, 3, 4))):
        updates = numbers(*shape, dtype=dtype, seed=3)
        check(ScatterElements(axis, reduction), x, places(min(x.shape[axis], 3), *shape), updates)
    check(ScatterNd(reduction), x, places(2, 9, 1), numbers(9, 5, 6, dtype=dtype, seed=4))
    check(ScatterNd(reduction), x, places(4, 3, 3, 3), numbers(3, 3, dtype=dtype, seed=4))


def test_what_is_no_number_wins() -> None:
    x, updates = np.float32([[np.nan, 1.0, 2.0]]), np.float32([[0.0, np.nan, 1.0]])
    for reduction in ("max", "min", "add"):
        check(ScatterElements(1, reduction), x, np.array([[0, 1, 2]]), updates)


@pytest.mark.parametrize("wrong", [5, -6, 2**40, -(2**40)])
def test_an_index_outside_is_an_error(wrong: int) -> None:
    x = numbers(3, 5)
    updates = numbers(3, 1)
    cases: list[tuple[Op, list[np.ndarray]]] = [
        (Gather(1), [x, np.array([1, wrong])]),
        (GatherElements(1), [x, np.array([[0], [wrong], [1]])]),
        (GatherNd(), [x, np.array([[0, wrong]])]),
        (ScatterElements(1), [x, np.array([[0], [wrong], [1]]), updates]),
        (ScatterNd(), [x.T.copy(), np.array([[1], [wrong]]), numbers(2, 3)]),
    ]
    for op, arrays in cases:
        build = Builder()
        values = [build.input(TensorType(array.shape, array.dtype.name), "x") for array in arrays]
        program = compiled(build.graph(build.apply(op, *values)))
        with pytest.raises(ShapeError, match=f"{op.name}: index {wrong} "):
            program.run(arrays, {}, 1)
        right = [np.where(np.abs(array) > 4, 0, array) if k == 1 else array for k, array in enumerate(arrays)]
        np.testing.assert_array_equal(program.run(right, {}, 1)[0], op.reference(*right)[0])


def test_pixels_with_zeros_around_them() -> None:
    """What is picked from a picture, between two layers."""
    build = Builder()
    x, rows = build.input(TensorType((1, 8, 8, 8)), "x"), build.input(TensorType((6,), "int64"), "rows")
    same = Conv2d((1, 1), ((1, 1), (1, 1)), (1, 1), 1)
    first = build.one(Relu(), build.one(same, x, build.constant(numbers(3, 3, 8, 16))))
    picked = build.one(Gather(1), first, rows)
    y = build.one(same, picked, build.constant(numbers(3, 3, 16, 4)))
    again = build.one(same, first, build.constant(numbers(3, 3, 16, 4)))
    program = compiled(build.graph([y, again]))
    arrays = [numbers(1, 8, 8, 8), places(8, 6)]
    (first_picture,) = same.reference(arrays[0], numbers(3, 3, 8, 16))
    rectified = np.maximum(first_picture, 0)
    wanted = same.reference(rectified[:, arrays[1]], numbers(3, 3, 16, 4))[0]
    np.testing.assert_allclose(program.run(arrays, {}, 1)[0], wanted, rtol=1e-5)
