"""What an epilogue reads beside the sums: slopes of channels, gates of pictures, masks, single numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pytest

from shared import shared
from striate.cpu.choice import DEPTHWISE, GROUPED, WINOGRAD
from striate.cpu.kernels.beside import AS_OUTPUT, BY_CHANNEL, BY_PIXEL, OF_PICTURE, SINGLE, walk_of
from striate.cpu.target import SSE2, Target, host
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Op
from striate.ops.conv2d import Conv2d, Conv2dInputGradient
from striate.ops.elementwise import Add, Multiply
from striate.ops.linear import Linear
from striate.ops.matmul import MatMul
from striate.ops.pool import MaxPool2d
from striate.ops.rectifier import PRelu
from striate.ops.resize import Resize
from striate.runtime.compile import compile_for
from striate.runtime.reference import run_reference

HOST = host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TARGETS = [each for each in (HOST, SSE2) if each is not None]
Numbers = np.ndarray


@dataclass(frozen=True)
class Layer:
    """A layer whose kernel takes an epilogue along, on [N, 12, 12, inputs]."""

    kernel: str
    op: Op
    filters: tuple[int, ...]
    inputs: int
    pool: bool = False


SAME = ((1, 1), (1, 1))
NONE = ((0, 0), (0, 0))
LAYERS = {
    "pixels": Layer("convolution", Conv2d((1, 1), NONE, (1, 1), 1), (1, 1, 16, 24), 16),
    "tails": Layer("convolution", Conv2d((2, 2), SAME, (1, 1), 1), (3, 3, 5, 13), 5),
    "pooled": Layer("convolution", Conv2d((1, 1), SAME, (1, 1), 1), (3, 3, 3, 12), 3, pool=True),
    "regions": Layer("convolution", Conv2d((1, 1), ((4, 4), (4, 4)), (4, 4), 1), (3, 3, 8, 12), 8),
    "winograd": Layer(WINOGRAD, Conv2d((1, 1), SAME, (1, 1), 1), (3, 3, 32, 40), 32),
    "depthwise": Layer(DEPTHWISE, Conv2d((1, 1), SAME, (1, 1), 21), (3, 3, 1, 21), 21),
    "groups": Layer(GROUPED, Conv2d((1, 1), SAME, (1, 1), 4), (3, 3, 8, 32), 32),
    "groups apart": Layer("convolution", Conv2d((1, 1), SAME, (1, 1), 2), (3, 3, 5, 14), 10),
    "transposed": Layer(
        "convolution", Conv2dInputGradient((2, 2), NONE, (1, 1), 1, (24, 24)), (2, 2, 12, 16), 16
    ),
}


def numbers(seed: int, *shape: int) -> Numbers:
    return np.random.default_rng(seed).integers(-3, 4, shape).astype(np.float32)


def besides(build: Builder, z: Value, kind: str, feeds: list[Numbers]) -> Value:
    """`z` with the steps of `kind` behind it."""
    N, H, W, C = z.type.shape

    def constant(*shape: int) -> Value:
        return build.constant(numbers(7, *shape))

    def given(*shape: int) -> Value:
        feeds.append(numbers(8, *shape))
        return build.input(TensorType(shape), f"beside{len(feeds)}")

    steps: dict[str, Callable[[], Value]] = {
        "slopes": lambda: build.one(PRelu(), z, constant(C)),
        "gate": lambda: build.one(Multiply(), z, given(N, 1, 1, C)),
        "mask": lambda: build.one(Multiply(), given(N, H, W, 1), z),
        "all": lambda: build.one(
            PRelu(),
            build.one(Add(), build.one(Multiply(), z, given(N, 1, 1, C)), given(N, H, W, C)),
            constant(1),
        ),
    }
    return steps[kind]()


def check(
    build: Builder, y: Value, feeds: Sequence[Numbers], target: Target, lanes: int, kernel: str, fused: bool
) -> None:
    graph = build.graph([y])
    program = shared(compile_for(graph, target, lanes, precision="float32"))
    assert not program.fallbacks
    names = {step.launch.key.generator for step in program.steps}
    assert kernel in names
    assert ("pointwise" in names) != fused
    (wanted,), _ = run_reference(graph, feeds, {})
    for threads in (1, 3):
        (found,) = program.run(feeds, {}, threads)
        np.testing.assert_allclose(found, wanted, rtol=0, atol=2e-5 * np.abs(wanted).max())


@pytest.mark.parametrize("kind", ["slopes", "gate", "mask", "all"])
@pytest.mark.parametrize("name", LAYERS)
def test_every_recipe_reads_every_kind(name: str, kind: str) -> None:
    layer = LAYERS[name]
    for target in TARGETS if kind == "all" else TARGETS[:1]:
        build, feeds = Builder(), [numbers(1, 3, 12, 12, layer.inputs)]
        x = build.input(TensorType(feeds[0].shape), "x")
        z = build.one(layer.op, x, build.constant(numbers(2, *layer.filters)))
        if layer.pool:
            z = build.apply(MaxPool2d((2, 2), (2, 2), "valid"), z)[0]
        check(build, besides(build, z, kind, feeds), feeds, target, 1, layer.kernel, True)


@pytest.mark.parametrize("kind", ["slopes", "gate", "all"])
def test_images_in_lanes(kind: str) -> None:
    for target in TARGETS:
        build, feeds = Builder(), [numbers(1, target.vector_lanes + 1, 6, 6, 3)]
        x = build.input(TensorType(feeds[0].shape), "x")
        z = build.one(Conv2d((1, 1), SAME, (1, 1), 1), x, build.constant(numbers(2, 3, 3, 3, 5)))
        y = besides(build, z, kind, feeds)
        check(build, y, feeds, target, target.vector_lanes, "convolution", True)


@pytest.mark.parametrize("shape", [(20,), (1, 20), (9, 1), (1, 1), ()])
def test_a_fully_connected_layer(shape: tuple[int, ...]) -> None:
    build, feeds = Builder(), [numbers(1, 9, 15)]
    z = build.one(Linear(), build.input(TensorType((9, 15)), "x"), build.constant(numbers(2, 15, 20)))
    y = build.one(Multiply(), z, build.constant(numbers(3, *shape)))
    assert HOST is not None
    check(build, y, feeds, HOST, 1, "convolution", True)


@pytest.mark.parametrize(
    ("shape", "fused"), [((20,), True), ((1, 1, 20), True), ((1,), True), ((9, 1), False)]
)
def test_a_product_of_matrices(shape: tuple[int, ...], fused: bool) -> None:
    build, feeds = Builder(), [numbers(1, 4, 9, 15), numbers(2, 4, 15, 20)]
    a, b = (build.input(TensorType(feed.shape), name) for feed, name in zip(feeds, "ab", strict=True))
    y = build.one(PRelu(), build.one(MatMul(), a, b), build.constant(numbers(3, *shape)))
    assert HOST is not None
    check(build, y, feeds, HOST, 1, "matrix_product", fused)


def test_how_an_array_is_walked() -> None:
    z = (8, 5, 6, 7)
    assert walk_of(z, z) == AS_OUTPUT
    assert {walk_of(shape, z) for shape in ((7,), (1, 7), (1, 1, 1, 7))} == {BY_CHANNEL}
    assert walk_of((8, 1, 1, 7), z) == OF_PICTURE
    assert walk_of((8, 5, 6, 1), z) == BY_PIXEL
    assert {walk_of(shape, z) for shape in ((), (1,), (1, 1, 1, 1))} == {SINGLE}
    others = ((1, 5, 6, 7), (5, 6, 1), (8, 5, 1, 7), (1, 5, 6, 1), (8, 1, 1, 1), (6, 1), (1, 1, 1, 1, 1))
    assert {walk_of(shape, z) for shape in others} == {None}


def test_an_enlarged_picture_is_added_by_the_layer_beside_it() -> None:
    """Of two inputs of a sum the one that was computed last cannot take it along."""
    build, feeds = Builder(), [numbers(1, 1, 8, 8, 16), numbers(2, 1, 4, 4, 24)]
    x, small = (build.input(TensorType(feed.shape), name) for feed, name in zip(feeds, "xs", strict=True))
    z = build.one(Conv2d((1, 1), NONE, (1, 1), 1), x, build.constant(numbers(3, 1, 1, 16, 24)))
    large = build.one(Resize((-1, 8, 8, -1)), small)
    assert HOST is not None
    check(build, build.one(Add(), z, large), feeds, HOST, 1, "convolution", True)
