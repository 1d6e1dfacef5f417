"""Everything that moves numbers and computes nothing equals the reference: any type, rank, step and mode, drawn at
random from a seed, as generated code."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from striate.cpu.target import SSE2, Target, host
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.arrange import Concat, Transpose
from striate.ops.base import Op
from striate.ops.broadcast import BroadcastTo
from striate.ops.conv2d import Conv2d
from striate.ops.gather import Gather
from striate.ops.resize import Resize
from striate.ops.slicing import PAD_MODES, Pad, Slice, SliceGradient
from striate.runtime.compile import compile_for
from striate.runtime.reference import run_reference
from wide import AVX512

HOST = host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TYPES = ("float32", "float32", "uint8", "float16", "int64", "float64", "int32", "bool")
SIZES = (1, 2, 3, 5, 8, 9, 17, 33, 40)


def check(
    op: Op, arrays: list[np.ndarray], constants: Sequence[np.ndarray] = (), target: Target | None = HOST
) -> None:
    build = Builder()
    values = [
        build.input(TensorType(array.shape, array.dtype.name), f"x{k}") for k, array in enumerate(arrays)
    ]
    graph = build.graph([build.one(op, *values, *map(build.constant, constants))])
    assert target is not None
    program = compile_for(graph, target, lanes=1)
    told = f"{op} on {[array.shape for array in arrays]}"
    assert not program.fallbacks, told
    wanted = run_reference(graph, arrays, {})[0][0]
    for threads in (1, 3):
        np.testing.assert_array_equal(program.run(arrays, {}, threads)[0], wanted, err_msg=told)


def some(random: np.random.Generator, largest_rank: int = 6) -> np.ndarray:
    """An array of at most 50,000 elements."""
    while True:
        shape = tuple(int(size) for size in random.choice(SIZES, random.integers(1, largest_rank + 1)))
        if np.prod(shape) <= 50_000:
            return random.integers(0, 100, shape).astype(random.choice(TYPES))


def some_slice(random: np.random.Generator, shape: tuple[int, ...]) -> Slice:
    fields: list[tuple[int, int, int]] = []
    for size in shape:
        step, start = int(random.choice([1, 1, 2, 3, -1, -2])), int(random.integers(0, size))
        stop = random.integers(start + 1, size + 1) if step > 0 else random.integers(-1, start)
        fields.append((start, int(stop), step))
    starts, stops, steps = zip(*fields, strict=True)
    return Slice(starts, stops, steps)


@pytest.mark.parametrize("seed", range(12))
def test_moves(seed: int) -> None:
    random = np.random.default_rng(seed)
    x = some(random)
    check(Transpose(tuple(int(axis) for axis in random.permutation(x.ndim))), [x])
    part = some_slice(random, x.shape)
    check(part, [x])
    check(SliceGradient(part.starts, part.stops, part.steps, x.shape), list(part.reference(x)))
    pads = tuple(tuple(int(side) for side in random.integers(0, 4, 2)) for _ in x.shape[:3])
    pads += ((0, 0),) * (x.ndim - len(pads))
    for mode in PAD_MODES:
        check(Pad(pads, mode, 1.0), [x])  # pyright: ignore[reportArgumentType]
    kept = tuple(slice(None) if random.random() < 0.5 else slice(0, 1) for _ in x.shape)
    check(BroadcastTo(x.shape), [x[kept].copy()])
    axis = int(random.integers(-x.ndim, x.ndim))
    check(Concat(axis), [x, np.repeat(x, 2, axis), x])


@pytest.mark.parametrize("seed", range(12))
def test_gathered(seed: int) -> None:
    random = np.random.default_rng(seed)
    x = some(random, 5)
    axis = int(random.integers(-x.ndim, x.ndim))
    shape = tuple(random.choice([1, 2, 3, 7, 20], random.integers(0, 3)))
    indices = np.asarray(random.integers(-x.shape[axis], x.shape[axis], shape), np.int64)
    check(Gather(axis), [x], [indices.astype(random.choice(["int32", "int64"]))])


@pytest.mark.parametrize("target", [SSE2, AVX512], ids=lambda target: target.name)
def test_other_vectors(target: Target) -> None:
    x = np.arange(19 * 35 * 17, dtype=np.float32).reshape(19, 35, 17)
    for axes in ((0, 2, 1), (2, 1, 0), (1, 0, 2)):
        check(Transpose(axes), [x], target=target)
    check(Resize((19, 70, 17), "nearest"), [x], target=target)
    check(Pad(((1, 2), (3, 3), (2, 1)), "reflect"), [x], target=target)


def test_more_axes_than_most() -> None:
    x = np.arange(2**10, dtype=np.float32).reshape((2,) * 10)
    check(Transpose((9, 1, 7, 3, 5, 4, 6, 2, 8, 0)), [x])


@pytest.mark.parametrize(
    "op",
    [
        *(Slice.along((1, 9, 11, 8), axis, 1, 6) for axis in (1, 2, 3)),
        Pad(((0, 0), (2, 1), (0, 3), (1, 1)), "edge"),
        SliceGradient((0, 1, 2, 0), (1, 10, 13, 8), (1, 1, 1, 1), (1, 12, 15, 8)),
        Transpose((0, 2, 1, 3)),
        BroadcastTo((3, 9, 11, 8)),
    ],
    ids=lambda op: op.name,
)
def test_between_convolutions(op: Op) -> None:
    """Read from and written to arrays with a border."""
    random = np.random.default_rng(3)
    build = Builder()
    x = build.input(TensorType((1, 9, 11, 8)), "x")

    def filters(channels: int) -> np.ndarray:
        return random.integers(-2, 3, (3, 3, channels, 8)).astype(np.float32)

    before = build.one(Conv2d((1, 1), "same"), x, build.constant(filters(8)))
    moved = build.one(op, before)
    after = build.one(Conv2d((1, 1), "same"), moved, build.constant(filters(moved.type.shape[-1])))
    graph = build.graph([after, build.one(Conv2d((1, 1), "same"), before, build.constant(filters(8)))])
    program = compile_for(graph, HOST, lanes=1)  # pyright: ignore[reportArgumentType]
    assert not program.fallbacks
    array = random.integers(-3, 4, x.type.shape).astype(np.float32)
    for own, wanted in zip(program.run([array], {}, 2), run_reference(graph, [array], {})[0], strict=True):
        np.testing.assert_array_equal(own, wanted)
