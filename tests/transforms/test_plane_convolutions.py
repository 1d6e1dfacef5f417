"""Convolutions of few channels between arrays [N, C, H, W]: one step, and nothing moves axes."""

from __future__ import annotations

import numpy as np
import pytest

from striate.cpu import target as targets
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu
from striate.ops.arrange import Transpose
from striate.ops.conv2d import Conv2d
from striate.ops.plane_conv2d import PlaneConv2d
from striate.runtime.compile import compile_for
from striate.runtime.reference import run_reference

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TO_PIXELS, TO_PLANES = Transpose((0, 2, 3, 1)), Transpose((0, 3, 1, 2))


class Net:
    """One convolution of planes, with whole numbers, so that every sum is exact."""

    def __init__(self, x: tuple[int, ...], filters: tuple[int, ...], bias: bool = True) -> None:
        self.rng = np.random.default_rng(sum(x))
        self.build = Builder()
        self.x = self.build.input(TensorType(x), "x")
        numbers = [self.constant(*filters), *([self.constant(filters[-1])] if bias else [])]
        self.filters, self.pixels = numbers, self.build.one(TO_PIXELS, self.x)

    def constant(self, *shape: int) -> Value:
        return self.build.constant(self.rng.integers(-3, 4, shape).astype(np.float32))

    def check(self, graph: Graph, steps: int, target: targets.Target | None = HOST) -> None:
        """Equal to the reference with any number of threads; `steps` of planes, and then no other."""
        assert target is not None
        executor = compile_for(graph, target, lanes=1, precision="float32")
        assert not executor.program.fallbacks
        recipes = [step.launch.recipe for step in executor.program.steps]
        assert sum(recipe.startswith("planes") for recipe in recipes) == steps
        assert len(recipes) == 1 or not steps
        x = self.rng.integers(-3, 4, self.x.type.shape).astype(np.float32)
        for threads in (1, 2):
            found = executor.run([x], {}, threads)
            for mine, wanted in zip(found, run_reference(graph, [x], {})[0], strict=True):
                # Winograd rounds.
                np.testing.assert_allclose(mine, wanted, rtol=0, atol=0 if steps else 1e-3)


@pytest.mark.parametrize("bias", [False, True])
@pytest.mark.parametrize(
    ("x", "filters", "op"),
    [
        ((2, 3, 20, 23), (3, 3, 3, 7), Conv2d((1, 1), ((1, 1), (1, 1)))),
        ((1, 1, 28, 28), (5, 5, 1, 6), Conv2d((1, 1), "same")),
        ((3, 3, 36, 36), (3, 3, 3, 56), Conv2d((2, 2), ((1, 1), (1, 1)))),
        ((1, 4, 33, 41), (7, 7, 4, 9), Conv2d((2, 2), ((3, 3), (3, 2)))),
        ((2, 3, 32, 43), (4, 4, 3, 8), Conv2d((4, 4))),
        ((1, 2, 19, 50), (3, 5, 2, 5), Conv2d((3, 2), ((1, 0), (0, 4)))),
        ((1, 3, 9, 8), (2, 2, 3, 1), Conv2d()),
        # With more channels where Winograd spares no products.
        ((2, 40, 29, 30), (3, 3, 40, 13), Conv2d((2, 2), ((1, 1), (1, 1)))),
        ((1, 128, 17, 30), (3, 3, 128, 40), Conv2d((2, 2), ((0, 1), (1, 1)))),
        ((1, 3, 230, 61), (1, 3, 3, 4), Conv2d((3, 3), ((0, 7), (0, 0)))),
    ],
)
def test_planes_are_read_where_they_lie(
    x: tuple[int, ...], filters: tuple[int, ...], op: Conv2d, bias: bool
) -> None:
    net = Net(x, filters, bias)
    net.check(
        net.build.graph([net.build.one(TO_PLANES, net.build.one(op, net.pixels, *net.filters))]), steps=1
    )


def test_narrow_vectors_and_wide_ones() -> None:
    """Rows of less than a vector are copied number by number."""
    for target in (targets.SSE2, targets.AVX512):
        if HOST is None or target.vector_lanes > HOST.vector_lanes:
            continue
        net = Net((1, 3, 12, 9), (3, 3, 3, 5))
        net.check(
            net.build.graph([net.build.one(TO_PLANES, net.build.one(Conv2d(), net.pixels, *net.filters))]),
            steps=1,
            target=target,
        )


def test_an_infinite_filter_meets_padding() -> None:
    net = Net((1, 1, 12, 12), (3, 3, 1, 2))
    w = np.ones((3, 3, 1, 2), np.float32)
    w[0, 0, 0, 1] = np.inf
    op = Conv2d((1, 1), ((1, 1), (1, 1)))
    z = net.build.one(op, net.pixels, net.build.constant(w))
    net.check(net.build.graph([net.build.one(TO_PLANES, z)]), steps=1)


def test_near_misses_stay() -> None:
    """Pixels that are a result, too, or that something else reads; Winograd; groups; dilation; filters computed."""
    for case in range(6):
        channels = 32 if case == 2 else 4
        net = Net((1, channels, 12, 12), (3, 3, 2 if case == 3 else channels, 32 if case == 2 else 6))
        op = Conv2d((1, 1), "same", (2, 2) if case == 4 else (1, 1), 2 if case == 3 else 1)
        filters = list(net.filters)
        if case == 5:
            filters[0] = net.build.one(Relu(), filters[0])
        z = net.build.one(op, net.pixels, *filters)
        y = net.build.one(TO_PLANES, z)
        results = {0: [y, z], 1: [y, net.build.one(Relu(), z)]}.get(case, [y])
        graph = net.build.graph(results)
        if case == 5:
            # A constant like any other, once it is computed.
            net.check(graph, steps=1)
        else:
            net.check(graph, steps=0)


@pytest.mark.parametrize("number", range(2))
def test_the_op_is_the_convolution_between_two_transpositions(number: int) -> None:
    example = list(PlaneConv2d.examples())[number]
    rng = np.random.default_rng(number)
    op = example.op
    assert isinstance(op, PlaneConv2d)
    x, w, *bias = (rng.integers(-3, 4, shape).astype(np.float32) for shape in example.shapes)
    (z,) = op.reference(x, w, *bias)
    (wanted,) = op.of_pixels.reference(x.transpose(0, 2, 3, 1), w, *bias)
    np.testing.assert_array_equal(z, wanted.transpose(0, 3, 1, 2))
    assert op.infer(*(TensorType(shape) for shape in example.shapes))[0].shape == z.shape
