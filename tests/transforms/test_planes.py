"""1x1 convolutions between arrays [N, C, H, W] are matrix products, and nothing moves axes."""

from __future__ import annotations

import numpy as np
import pytest

from striate.cpu import target as targets
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu
from striate.ops.arrange import Transpose
from striate.ops.conv2d import Conv2d
from striate.runtime.compile import compile_for
from striate.runtime.reference import run_reference

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TO_PIXELS, TO_PLANES = Transpose((0, 2, 3, 1)), Transpose((0, 3, 1, 2))


class Net:
    """One convolution of planes, with whole numbers, so that every sum is exact."""

    def __init__(self, x: tuple[int, ...], outputs: int, *, size: int = 1, bias: bool = True) -> None:
        self.rng = np.random.default_rng(sum(x))
        self.build = Builder()
        self.x = self.build.input(TensorType(x), "x")
        self.filters = [self.numbers(size, size, x[1], outputs), *([self.numbers(outputs)] if bias else [])]
        self.pixels = self.build.one(TO_PIXELS, self.x)

    def numbers(self, *shape: int) -> Value:
        return self.build.constant(self.rng.integers(-3, 4, shape).astype(np.float32))

    def conv(self, op: Conv2d) -> Value:
        return self.build.one(op, self.pixels, *self.filters)

    def check(self, graph: Graph, products: int) -> None:
        assert HOST is not None
        executor = compile_for(graph, HOST, lanes=1)
        assert not executor.program.fallbacks
        recipes = [step.launch.recipe for step in executor.program.steps]
        assert sum(recipe.startswith("matrix product") for recipe in recipes) == products
        assert len(recipes) == 1 or not products
        x = self.rng.integers(-3, 4, self.x.type.shape).astype(np.float32)
        for threads in (1, 2):
            found = executor.run([x], {}, threads)
            for mine, wanted in zip(found, run_reference(graph, [x], {})[0], strict=True):
                assert np.array_equal(mine, wanted)


@pytest.mark.parametrize("bias", [False, True])
@pytest.mark.parametrize(
    ("shape", "outputs"), [((1, 1, 1, 1), 1), ((2, 5, 7, 9), 3), ((1, 64, 13, 13), 70), ((3, 300, 4, 5), 16)]
)
def test_planes_are_multiplied_where_they_lie(shape: tuple[int, ...], outputs: int, bias: bool) -> None:
    net = Net(shape, outputs, bias=bias)
    net.check(net.build.graph([net.build.one(TO_PLANES, net.conv(Conv2d()))]), products=1)


@pytest.mark.parametrize("stride", [(2, 2), (2, 1), (1, 2), (3, 3), (1, 4), (9, 11)])
@pytest.mark.parametrize(("shape", "outputs"), [((2, 5, 17, 37), 3), ((1, 3, 9, 16), 20), ((2, 2, 8, 11), 1)])
def test_only_the_pixels_of_a_strided_convolution_are_read(
    shape: tuple[int, ...], outputs: int, stride: tuple[int, int]
) -> None:
    net = Net(shape, outputs)
    net.check(net.build.graph([net.build.one(TO_PLANES, net.conv(Conv2d(stride)))]), products=1)


@pytest.mark.parametrize(
    ("op", "size"),
    [
        (Conv2d((2, 2), ((0, 1), (0, 1))), 1),
        (Conv2d((1, 1), ((1, 1), (1, 1))), 1),
        (Conv2d((1, 1), ((1, 1), (1, 1))), 3),
    ],
)
def test_other_convolutions_stay_what_they_are(op: Conv2d, size: int) -> None:
    net = Net((1, 6, 8, 9), 4, size=size)
    net.check(net.build.graph([net.build.one(TO_PLANES, net.conv(op))]), products=0)


def test_what_others_read_stays() -> None:
    net = Net((1, 6, 8, 9), 4)
    z = net.conv(Conv2d())
    net.check(net.build.graph([net.build.one(TO_PLANES, z), net.build.one(Relu(), z)]), products=0)
    net = Net((1, 6, 8, 9), 4)
    z = net.conv(Conv2d())
    net.check(net.build.graph([net.build.one(TO_PLANES, z), z]), products=0)


def test_a_reshaped_result_is_written_where_it_belongs() -> None:
    """The planes of a matrix product are the caller's array: there is no launch but the product's."""
    net = Net((2, 6, 8, 9), 4)
    planes = net.build.one(TO_PLANES, net.conv(Conv2d()))
    net.check(net.build.graph([planes]), products=1)
