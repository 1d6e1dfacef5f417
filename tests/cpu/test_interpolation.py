"""Pictures at another size as generated code equal the reference: every mode, dialect of coordinates and number of
axes, and their gradients; nearest pixels exactly, of any type."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from striate.cpu.target import SSE2, host
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.conv2d import Conv2d
from striate.ops.interpolation import COORDINATES, MODES, ROUNDINGS
from striate.ops.resize import Resize, ResizeGradient
from striate.runtime.compile import compile_for
from striate.runtime.reference import run_reference
from wide import AVX512

HOST = host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")


def check(op: Resize, x: np.ndarray) -> None:
    build = Builder()
    graph = build.graph([build.one(op, build.input(TensorType(x.shape, x.dtype.name), "x"))])
    for target in (HOST, SSE2, AVX512):
        assert target is not None
        program = compile_for(graph, target, lanes=1)
        assert not program.fallbacks, op
        wanted = run_reference(graph, [x], {})[0][0]
        exact = op.mode == "nearest" and not isinstance(op, ResizeGradient)
        slack = 0.0 if exact else 1e-5 * float(np.abs(wanted).max())
        one, three = (program.run([x], {}, threads)[0] for threads in (1, 3))
        np.testing.assert_allclose(one, wanted, 0 if exact else 1e-5, slack, err_msg=f"{op} on {x.shape}")
        np.testing.assert_array_equal(one, three)


def some(random: np.random.Generator, mode: str, coordinates: str) -> tuple[Resize, tuple[int, ...]]:
    axes = int(random.integers(1, 4))
    channels = int(random.choice([1, 3, 4, 8, 21]))
    old, new = (tuple(int(size) for size in random.choice([1, 2, 3, 5, 8, 13], axes)) for _ in range(2))
    region: tuple[tuple[float, float], ...] = ()
    if coordinates == "tf_crop_and_resize":
        region = ((0.0, 1.0), *((-0.2 + float(random.random()), 1.1) for _ in old), (0.0, 1.0))
    antialias, exclude = bool(random.random() < 0.3), bool(random.random() < 0.2)
    rounding = str(random.choice(ROUNDINGS))
    sizes = (2, *new, channels)
    op = Resize(sizes, mode, coordinates, (), rounding, -0.75, antialias, exclude, region, 3.0)
    return op, (2, *old, channels)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("coordinates", COORDINATES)
def test_resized_and_back(mode: str, coordinates: str) -> None:
    random = np.random.default_rng(len(mode) + 7 * len(coordinates))
    for _ in range(2):
        op, shape = some(random, mode, coordinates)
        check(op, random.standard_normal(shape).astype(np.float32))
        fields = (getattr(op, field.name) for field in dataclasses.fields(Resize))
        check(ResizeGradient(*fields, shape=shape), random.standard_normal(op.sizes).astype(np.float32))


@pytest.mark.parametrize("dtype", ["uint8", "float16", "int64"])
def test_nearest_of_other_types(dtype: str) -> None:
    for channels in (1, 3, 32):
        x = np.arange(2 * 3 * 5 * channels).reshape(2, 3, 5, channels).astype(dtype)
        check(Resize((2, 7, 11, channels), "nearest", "asymmetric", rounding="floor"), x)


@pytest.mark.parametrize("mode", MODES)
def test_between_convolutions(mode: str) -> None:
    """Read from and written to pictures with borders."""
    random = np.random.default_rng(5)
    build = Builder()
    x = build.input(TensorType((2, 6, 7, 8)), "x")
    w = build.constant(random.standard_normal((3, 3, 8, 8)).astype(np.float32))
    before = build.one(Conv2d((1, 1), "same"), x, w)
    resized = build.one(Resize((2, 11, 14, 8), mode), before)
    graph = build.graph(
        [build.one(Conv2d((1, 1), "same"), resized, w), build.one(Conv2d((1, 1), "same"), before, w)]
    )
    assert HOST is not None
    program = compile_for(graph, HOST, lanes=1)
    assert not program.fallbacks
    array = random.standard_normal(x.type.shape).astype(np.float32)
    for own, wanted in zip(program.run([array], {}, 2), run_reference(graph, [array], {})[0], strict=True):
        np.testing.assert_allclose(own, wanted, 1e-4, 1e-3)


@pytest.mark.parametrize("mode", MODES)
def test_sizes_that_are_kept(mode: str) -> None:
    """Whatever the batch is, an axis of size -1 keeps its size, there and back."""
    op = Resize((-1, 6, 10, -1), mode)
    for batch in (1, 3):
        x = TensorType((batch, 3, 5, 4))
        assert op.infer(x)[0].shape == (batch, 6, 10, 4)
        check(op, np.random.default_rng(batch).standard_normal(x.shape).astype(np.float32))
        build = Builder()
        value = build.input(x, "x")
        y = build.one(op, value)
        (dx,) = op.vjp(build, (value,), (y,), y)
        assert dx is not None
        assert dx.type.shape == x.shape


def test_another_size_compiles_nothing() -> None:
    keys: list[set[object]] = []
    for sizes in ((1, 10, 14, 5), (1, 9, 31, 5)):
        build = Builder()
        x = build.input(TensorType((1, 5, 7, 5)), "x")
        assert HOST is not None
        program = compile_for(build.graph([build.one(Resize(sizes, "linear"), x)]), HOST, lanes=1)
        keys.append({step.launch.key for step in program.steps})
    assert keys[0] == keys[1]
