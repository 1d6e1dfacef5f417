"""Boxes resampled to cells, and windows whose positions are moved: kernels beside the references."""

from __future__ import annotations

import numpy as np
import pytest

from shared import shared
from striate.cpu import target as targets
from striate.errors import ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.base import Op
from striate.ops.sampling import DeformedPatches, RoiAlign
from striate.runtime.compile import compile_for
from striate.runtime.executor import Executor

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TARGETS = [each for each in (HOST, targets.SSE2) if each is not None]


def compiled(op: Op, arrays: list[np.ndarray], target: targets.Target) -> Executor:
    build = Builder()
    values = [build.input(TensorType(array.shape, array.dtype.name), "x") for array in arrays]
    program = compile_for(build.graph([build.one(op, *values)]), target, 1)
    assert not program.fallbacks
    return program


def check(op: Op, *arrays: np.ndarray) -> None:
    with np.errstate(all="ignore"):
        (wanted,) = op.reference(*arrays)
    for target in TARGETS:
        program = shared(compiled(op, list(arrays), target))
        for threads in (1, 3):
            (found,) = program.run(list(arrays), {}, threads)
            np.testing.assert_allclose(found, wanted, rtol=1e-5, atol=2e-6)


BOXES = np.float32(
    [[0, 0, 8, 6], [2, 1, 4, 8], [-4, -4, 20, 20], [3, 3, 3, 3], [5, 4, 2, 1], [0.3, 0.2, 9.7, 4.1]]
)


@pytest.mark.parametrize("largest", [False, True])
@pytest.mark.parametrize("half_pixel", [False, True])
def test_regions(largest: bool, half_pixel: bool) -> None:
    x = np.random.default_rng(1).standard_normal((2, 7, 9, 19)).astype(np.float32)
    pictures = np.array([0, 1, 1, 0, 1, 0])
    for size, scale, samples in (((2, 3), 1.0, 2), ((3, 2), 0.5, 0)):
        check(RoiAlign(size, scale, samples, largest, half_pixel), x, BOXES, pictures)


def test_numbers_that_are_none() -> None:
    x = np.random.default_rng(1).standard_normal((1, 5, 5, 8)).astype(np.float32)
    boxes = np.float32([[0, 0, 1e30, 1e30], [-1e30, 0, 3, 3], [0, 0, 4, 4]])
    check(RoiAlign((2, 2), 1.0, 2), x, boxes, np.zeros(3, np.int64))
    x[0, 2, 2] = np.nan
    x[0, 0, 0] = np.inf
    for largest in (False, True):
        check(RoiAlign((2, 2), 1.0, 2, largest), x, boxes[2:], np.zeros(1, np.int64))


@pytest.mark.parametrize("wrong", [2, -1, 1 << 40])
def test_a_box_of_no_picture_is_an_error(wrong: int) -> None:
    assert HOST is not None
    x = np.ones((2, 5, 5, 3), np.float32)
    arrays = [x, BOXES[:2], np.array([0, wrong])]
    program = compiled(RoiAlign((2, 2)), arrays, HOST)
    with pytest.raises(ShapeError, match=f"a box of picture {wrong}"):
        program.run(arrays, {}, 1)
    arrays[2] = np.array([0, 1])
    np.testing.assert_array_equal(program.run(arrays, {}, 1)[0], RoiAlign((2, 2)).reference(*arrays)[0])


def test_windows_moved_by_offsets() -> None:
    random = np.random.default_rng(2)
    for groups, channels, stride, dilation in ((1, 6, (1, 1), (1, 2)), (2, 24, (2, 1), (1, 1))):
        op = DeformedPatches((3, 2), stride, dilation, (1, 1))
        x = random.standard_normal((2, 6, 7, channels)).astype(np.float32)
        sizes = (2, 3, 5, groups, 6)
        offsets = (random.standard_normal((*sizes, 2)) * 3).astype(np.float32)
        offsets[0, 0, 0, 0, 0] = np.float32([1e30, 0])
        check(op, x, offsets, random.random(sizes).astype(np.float32))
