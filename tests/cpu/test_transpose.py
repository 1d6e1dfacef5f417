"""Moving axes: every way in which the kernel walks, over sizes with tails, equals NumPy."""

from __future__ import annotations

import numpy as np
import pytest

import striate as st
from striate.cpu.kernels.move import BLOCK, COPY, NARROW, PART, SINGLE, WEAVE
from striate.cpu.recipes.moves import joined, walked
from striate.cpu.target import AVX2, AVX512, SSE2, Target, host
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.arrange import ChannelShuffle, Transpose
from striate.ops.conv2d import Conv2d
from striate.runtime.compile import compile_for
from striate.runtime.reference import run_reference

HOST = host()
TARGETS = [
    target for target in (AVX512, AVX2, SSE2) if HOST is not None and target.vector_lanes <= HOST.vector_lanes
]


def moved(
    target: Target, shape: tuple[int, ...], permutation: tuple[int, ...], threads: int = 1
) -> np.ndarray:
    build = Builder()
    x = build.input(TensorType(shape), "x")
    program = compile_for(build.graph([build.one(Transpose(permutation), x)]), target, lanes=1)
    assert not program.fallbacks
    return program.run([numbered(shape)], {}, threads)[0]


def numbered(shape: tuple[int, ...]) -> np.ndarray:
    return np.arange(np.prod(shape), dtype=np.float32).reshape(shape)


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@pytest.mark.parametrize("planes", [1, 2, 3, 4, 5, 7, 8, 9, 17])
@pytest.mark.parametrize("columns", [1, 2, 15, 16, 17, 33])
def test_planes_to_pixels_and_back(target: Target, planes: int, columns: int) -> None:
    there, back = (2, planes, 3, columns), (2, 3, columns, planes)
    assert np.array_equal(moved(target, there, (0, 2, 3, 1), 2), numbered(there).transpose(0, 2, 3, 1))
    assert np.array_equal(moved(target, back, (0, 3, 1, 2), 2), numbered(back).transpose(0, 3, 1, 2))


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@pytest.mark.parametrize("groups", [2, 3, 4, 8])
@pytest.mark.parametrize("channels", [1, 5, 16, 34])
def test_channel_shuffles(target: Target, groups: int, channels: int) -> None:
    for shape in ((2, 3, 5, groups, channels), (2, 3, 5, channels, groups)):
        assert np.array_equal(moved(target, shape, (0, 1, 2, 4, 3)), numbered(shape).transpose(0, 1, 2, 4, 3))


def ways(shape: tuple[int, ...], permutation: tuple[int, ...]) -> str:
    x = numbered(shape).transpose(permutation)
    y = np.ascontiguousarray(x)
    strides = ([s // 4 for s in each.strides] for each in (x, y))
    return walked(joined(list(zip(x.shape, *strides, strict=True))), lanes=8)[0]


def test_how_axes_are_walked() -> None:
    assert ways((1, 3, 8, 9), (0, 2, 3, 1)) == WEAVE
    assert ways((1, 8, 9, 3), (0, 3, 1, 2)) == PART
    assert ways((1, 8, 9, 30), (0, 3, 1, 2)) == BLOCK
    assert ways((3, 9, 5, 5), (0, 3, 2, 1)) == NARROW
    assert ways((2, 5, 4, 9), (0, 3, 2, 1)) == SINGLE
    assert ways((4, 5, 6, 7), (1, 0, 2, 3)) == COPY


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@pytest.mark.parametrize("groups, each", [(2, 5), (3, 8), (4, 17), (16, 1), (1, 7)])
def test_shuffled_channels_with_a_border(target: Target, groups: int, each: int) -> None:
    """Read from a grouped convolution's result and written with the zeros that the next wants: no copies."""
    channels = groups * each
    build = Builder()
    x = build.input(TensorType((2, 5, 6, channels)), "x")
    w = build.constant(np.ones((3, 3, 1, channels), np.float32))
    same = Conv2d((1, 1), "same", (1, 1), channels)
    shuffled = build.one(ChannelShuffle(groups), build.one(same, x, w))
    graph = build.graph([build.one(same, shuffled, w)])
    program = compile_for(graph, target, lanes=1)
    assert not program.fallbacks
    assert "copy" not in [step.launch.recipe for step in program.steps[1:]]
    array = numbered((2, 5, 6, channels)) % 97
    for threads in (1, 3):
        result = program.run([array], {}, threads)[0]
        np.testing.assert_array_equal(result, run_reference(graph, [array], {})[0][0])


def test_channel_shuffle_as_a_function() -> None:
    assert st.channel_shuffle(np.arange(6)[None], 2).tolist() == [[0, 3, 1, 4, 2, 5]]
    with pytest.raises(
        st.ShapeError, match=r"groups = 4 must divide the channels, the last axis of \[1, 6\]"
    ):
        st.channel_shuffle(np.arange(6)[None], 4)
