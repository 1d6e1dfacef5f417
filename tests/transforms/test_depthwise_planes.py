"""Depthwise convolutions between arrays [N, C, H, W] are computed where those lie, and nothing moves axes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from striate.cpu import target as targets
from striate.cpu.recipes import depthwise_planes as recipe
from striate.cpu.target import Target
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu
from striate.ops.arrange import Transpose
from striate.ops.conv2d import Conv2d
from striate.ops.depthwise_planes import DepthwisePlanes
from striate.ops.elementwise import Add, Subtract
from striate.runtime.compile import compile_for
from striate.runtime.parameter import Parameter
from striate.runtime.reference import run_reference
from wide import AVX512

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TARGETS = [t for t in (targets.AVX2, targets.SSE2) if HOST and t.vector_lanes <= HOST.vector_lanes]
TO_PIXELS, TO_PLANES = Transpose((0, 2, 3, 1)), Transpose((0, 3, 1, 2))
PADDED = ((1, 1), (1, 1))
Body = Callable[[Builder, Value, Sequence[Value]], Sequence[Value]]


def graph_of(x: tuple[int, ...], filter: tuple[int, int], body: Body, bias: bool = True) -> Graph:
    """`body` of pixels and of constant filters, whole numbers, so that every sum is exact."""
    random = np.random.default_rng(sum(x))
    build = Builder()
    planes = build.input(TensorType(x), "x")
    arrays = [random.integers(-3, 4, shape) for shape in ((*filter, 1, x[1]), (x[1],))]
    constants = [build.constant(array.astype(np.float32)) for array in arrays[: 1 + bias]]
    return build.graph(list(body(build, planes, constants)))


def layer(op: Conv2d) -> Body:
    """The convolution alone."""
    return lambda build, x, w: [build.one(TO_PLANES, build.one(op, build.one(TO_PIXELS, x), *w))]


def check(graph: Graph, target: Target, *, planes: int = 1, steps: int | None = 1) -> None:
    executor = compile_for(graph, target, lanes=1)
    recipes = [step.launch.recipe for step in executor.program.steps]
    assert not executor.program.fallbacks
    assert sum(each.startswith("depthwise planes") for each in recipes) == planes
    assert steps in (None, len(recipes)), recipes
    x = np.random.default_rng(3).integers(-3, 4, graph.inputs[0].type.shape).astype(np.float32)
    wanted = run_reference(graph, [x], {})[0]
    for threads in (1, 2, 5):
        for found, own in zip(executor.run([x], {}, threads), wanted, strict=True):
            assert np.array_equal(found, own)


def conv(filter: int, stride: int, channels: int) -> Conv2d:
    return Conv2d((stride, stride), ((filter // 2,) * 2,) * 2, (1, 1), channels)


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize("filter", [3, 5, 7])
def test_every_width(target: Target, filter: int, stride: int) -> None:
    """Results narrower than a vector, as wide, and wider by each number of columns."""
    for size in (1, 3, 4, 7, 8, 9, 14, 17):
        channels = 2 + size % 3
        check(
            graph_of((2, channels, size, size), (filter, filter), layer(conv(filter, stride, channels))),
            target,
        )


@pytest.mark.parametrize("target", [*TARGETS, AVX512], ids=lambda target: target.name)
@pytest.mark.parametrize(
    ("x", "filter", "op"),
    [
        ((1, 3, 9, 14), (3, 1), Conv2d((2, 1), ((2, 0), (0, 3)), (1, 1), 3)),
        ((3, 2, 12, 10), (1, 5), Conv2d((1, 2), ((0, 0), (4, 1)), (1, 2), 2)),
        ((1, 2, 31, 17), (2, 4), Conv2d((3, 2), ((0, 1), (3, 2)), (2, 3), 2)),
        ((2, 2, 5, 40), (3, 3), Conv2d((1, 1), ((6, 6), (9, 9)), (1, 1), 2)),
        ((1, 4, 1, 50), (1, 9), Conv2d((1, 1), ((0, 0), (4, 4)), (1, 1), 4)),
        ((1, 4, 50, 1), (49, 1), Conv2d((1, 1), ((24, 24), (0, 0)), (1, 1), 4)),
        ((1, 2, 66, 75), (7, 7), conv(7, 1, 2)),
        ((1, 2, 130, 97), (5, 5), conv(5, 2, 2)),
    ],
    ids=str,
)
def test_windows_of_every_kind(
    target: Target, x: tuple[int, ...], filter: tuple[int, int], op: Conv2d
) -> None:
    for bias in (False, True):
        check(graph_of(x, filter, layer(op), bias), target)


def test_bands_of_a_plane(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows above and below a band are the picture's, and zeros where that ends."""
    assert HOST is not None
    monkeypatch.setattr(recipe, "BAND_SHARE", 0.02)
    for filter, stride in ((3, 1), (5, 2), (7, 1)):
        check(graph_of((2, 3, 29, 11), (filter, filter), layer(conv(filter, stride, 3))), HOST)


def test_what_is_pointwise_in_between_goes_along() -> None:
    assert HOST is not None
    op = Conv2d((1, 1), PADDED, (1, 1), 3)

    def body(build: Builder, x: Value, w: Sequence[Value]) -> Sequence[Value]:
        t = build.one(TO_PIXELS, x)
        less = build.one(Subtract(), t, build.one(Relu(), build.one(op, t, *w)))
        return [build.one(TO_PLANES, build.one(Add(), less, t))]

    for size in (4, 12):
        check(graph_of((2, 3, 7, size), (3, 3), body), HOST)


def test_near_misses_stay_what_they_are() -> None:
    assert HOST is not None
    op = Conv2d((1, 1), PADDED, (1, 1), 3)

    def read_twice(build: Builder, x: Value, w: Sequence[Value]) -> Sequence[Value]:
        z = build.one(op, build.one(TO_PIXELS, x), *w)
        return [build.one(TO_PLANES, z), build.one(Relu(), z)]

    def also_a_result(build: Builder, x: Value, w: Sequence[Value]) -> Sequence[Value]:
        z = build.one(op, build.one(TO_PIXELS, x), *w)
        return [build.one(TO_PLANES, z), z]

    def read_by_one_node(build: Builder, x: Value, w: Sequence[Value]) -> Sequence[Value]:
        z = build.one(op, build.one(TO_PIXELS, x), *w)
        return [build.one(TO_PLANES, build.one(Add(), z, z))]

    def another_order(build: Builder, x: Value, w: Sequence[Value]) -> Sequence[Value]:
        return [build.one(Transpose((0, 3, 2, 1)), build.one(op, build.one(TO_PIXELS, x), *w))]

    for body, planes in ((read_twice, 0), (also_a_result, 0), (another_order, 0), (read_by_one_node, 0)):
        check(graph_of((2, 3, 7, 7), (3, 3), body), HOST, planes=planes, steps=None)
    three = Conv2d((3, 3), PADDED, (1, 1), 3)
    check(graph_of((2, 3, 7, 7), (3, 3), layer(three)), HOST, planes=0, steps=None)


def test_filters_that_a_run_gives_stay_with_pixels() -> None:
    """They would have to be turned by every run."""
    assert HOST is not None
    build = Builder()
    x, w = build.input(TensorType((1, 3, 6, 6)), "x"), build.input(TensorType((3, 3, 1, 3)), "w")
    z = build.one(Conv2d((1, 1), PADDED, (1, 1), 3), build.one(TO_PIXELS, x), w)
    program = compile_for(build.graph([build.one(TO_PLANES, z)]), HOST, lanes=1).program
    assert not any(step.launch.recipe.startswith("depthwise planes") for step in program.steps)
    assert not program.fallbacks


def test_parameters_are_packed_again_when_they_change() -> None:
    assert HOST is not None
    build = Builder()
    x = build.one(TO_PIXELS, build.input(TensorType((1, 2, 9, 9)), "x"))
    w = build.parameter(TensorType((3, 3, 1, 2)), "w")
    z = build.one(Conv2d((1, 1), PADDED, (1, 1), 2), x, w)
    graph = build.graph([build.one(TO_PLANES, z)])
    executor = compile_for(graph, HOST, lanes=1)
    random = np.random.default_rng(0)
    picture = random.integers(-3, 4, (1, 2, 9, 9)).astype(np.float32)
    for _ in range(2):
        filters = random.integers(-3, 4, (3, 3, 1, 2)).astype(np.float32)
        (wanted,), _ = run_reference(graph, [picture], {"w": filters})
        assert np.array_equal(executor.run([picture], {"w": Parameter(filters)})[0], wanted)


@pytest.mark.parametrize("strange", [np.nan, np.inf])
def test_padding_takes_part_in_the_sums(strange: float) -> None:
    """Zero times a filter that is not finite is NaN, at the border and nowhere else by padding."""
    assert HOST is not None
    w = np.ones((3, 3, 1, 2), np.float32)
    w[0, 0, 0, 1] = strange
    build = Builder()
    x = build.one(TO_PIXELS, build.input(TensorType((1, 2, 5, 9)), "x"))
    z = build.one(Conv2d((1, 1), PADDED, (1, 1), 2), x, build.constant(w))
    graph = build.graph([build.one(TO_PLANES, z)])
    picture = np.arange(90, dtype=np.float32).reshape(1, 2, 5, 9) + 1
    wanted = run_reference(graph, [picture], {})[0][0]
    assert np.isfinite(wanted[:, 0]).all()
    assert np.array_equal(compile_for(graph, HOST, lanes=1).run([picture], {})[0], wanted, equal_nan=True)


def test_the_op_is_the_convolution_with_its_axes_moved() -> None:
    for example in DepthwisePlanes.examples():
        random = np.random.default_rng(1)
        x, *others = (random.standard_normal(shape) for shape in example.shapes)
        op = example.op
        assert isinstance(op, DepthwisePlanes)
        own = Conv2d(op.stride, op.pads, op.dilation, x.shape[1])
        (wanted,) = own.reference(x.transpose(0, 2, 3, 1), *others)
        (found,) = op.reference(x, *others)
        assert np.array_equal(found, wanted.transpose(0, 3, 1, 2))
        types = [TensorType(array.shape, "float64") for array in (x, *others)]
        assert op.infer(*types)[0].shape == found.shape
        assert op.cost(*types).multiply_adds == found.size * others[0].shape[0] * others[0].shape[1]
