"""Constant weights times planes of pixels: sizes around vectors, panels and tiles, in every width of vectors."""

from __future__ import annotations

import numpy as np
import pytest

from helpers import wide
from striate.cpu import target as targets
from striate.cpu.recipes.plane_product import Planes, best_tile, cut
from striate.cpu.target import Target
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu
from striate.ops.arrange import Transpose
from striate.ops.conv2d import Conv2d
from striate.ops.elementwise import Add
from striate.ops.matmul import MatMul
from striate.runtime.compile import compile_for
from striate.runtime.reference import run_reference

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TARGETS = [t for t in (targets.AVX2, targets.SSE2) if HOST and t.vector_lanes <= HOST.vector_lanes]
EVERY = [*TARGETS, wide.AVX512]
RANDOM = np.random.default_rng(3)


def whole(*shape: int) -> np.ndarray:
    return RANDOM.integers(-3, 4, shape).astype(np.float32)


def product(images: int, rows: int, depth: int, pixels: int, *, residual: bool = False) -> Graph:
    build = Builder()
    x = build.input(TensorType((images, depth, pixels)), "x")
    z: Value = build.one(MatMul(), build.constant(whole(rows, depth)), x)
    if residual:
        z = build.one(Relu(), build.one(Add(), z, build.input(TensorType((images, rows, pixels)), "r")))
    return build.graph([z])


def check(graph: Graph, target: Target) -> None:
    """Small whole numbers come out exactly, whatever the number of threads."""
    executor = compile_for(graph, target)
    (step,) = executor.program.steps
    assert step.launch.recipe.startswith("matrix product, planes")
    arrays = [whole(*value.type.shape) for value in graph.inputs]
    (wanted,) = run_reference(graph, arrays, {})[0]
    for threads in (1, 2, 5):
        (found,) = executor.run(arrays, {}, threads)
        assert np.array_equal(found, wanted)


@pytest.mark.parametrize("target", EVERY, ids=lambda target: f"{target.vector_lanes} lanes")
def test_every_size(target: Target) -> None:
    for size in [
        (1, 8, 1, 16),
        (3, 9, 7, 17),
        (2, 13, 33, 49),
        (5, 17, 4, 31),
        (1, 70, 300, 65),
        (7, 10, 2, 16),
    ]:
        check(product(*size), target)
        check(product(*size, residual=True), target)


@pytest.mark.parametrize("target", EVERY, ids=lambda target: f"{target.vector_lanes} lanes")
def test_every_second_pixel(target: Target) -> None:
    """Lines of more and of less than a vector, whose last load must not go beyond the array."""
    for rows, columns in [(7, 39), (9, 11), (15, 15)]:
        build = Builder()
        x = build.one(Transpose((0, 2, 3, 1)), build.input(TensorType((2, 5, rows, columns)), "x"))
        z = build.one(Conv2d((2, 2)), x, build.constant(whole(1, 1, 5, 7)))
        check(build.graph([build.one(Transpose((0, 3, 1, 2)), z)]), target)


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: f"{target.vector_lanes} lanes")
def test_many_weights_meet_panels_block_by_block(target: Target) -> None:
    """Weights that do not stay in L2 beside the panels, and enough rows for several items a panel."""
    planes = Planes(1, 260, 1030, 40, (0, 40), (0, 40))
    own = cut(target, planes, best_tile(target, planes))
    assert own.together < own.tiles
    check(product(1, 260, 1030, 40), target)


@pytest.mark.parametrize("size", [(2, 9, 6, 3), (2, 5, 6, 30)])
def test_small_planes_and_few_weights_have_another_kernel(size: tuple[int, ...]) -> None:
    (step,) = compile_for(product(*size), TARGETS[0]).program.steps
    assert not step.launch.recipe.startswith("matrix product, planes")


def test_numbers_that_are_not_finite_stay_in_their_columns() -> None:
    graph = product(2, 9, 5, 21)
    x = whole(2, 5, 21)
    x[0, 2, 20], x[1, 4, 0] = np.nan, np.inf
    with np.errstate(invalid="ignore"):
        (wanted,) = run_reference(graph, [x], {})[0]
        (found,) = compile_for(graph, TARGETS[0]).run([x], {}, 2)
    assert np.array_equal(found, wanted, equal_nan=True)
    assert np.isfinite(np.delete(found[0], 20, 1)).all()
