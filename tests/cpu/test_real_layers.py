"""What real networks add to LeNet: joined concatenations, gaps, groups, folded norms, against the reference with ==."""

from __future__ import annotations

import numpy as np
import pytest

from striate.cpu import target as targets
from striate.cpu.backend import CpuBackend
from striate.cpu.kernels.convolution import ConvolutionKernel
from striate.cpu.kernels.depthwise import DepthwiseKernel
from striate.cpu.options import CodegenOptions
from striate.cpu.recipes import depthwise, large
from striate.ir.arrays import LARGE
from striate.ir.graph import Builder, Graph
from striate.ir.storage import OWN
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu
from striate.ops.affine import Affine
from striate.ops.arrange import Concat, Transpose
from striate.ops.base import Op
from striate.ops.conv2d import Conv2d
from striate.ops.conv_transpose import ConvTranspose2d
from striate.ops.elementwise import Add, Divide, Multiply, Subtract
from striate.ops.pool import MaxPool2d
from striate.runtime.compile import compile_for
from striate.runtime.executor import Executor
from striate.runtime.parameter import Parameter
from striate.runtime.reference import run_reference
from striate.runtime.store import Store
from striate.transforms.fold_norm import fold_norm

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
SAME = ((1, 1), (1, 1))
# Of the weights that are not zero.
SHARE = 0.2


class Net:
    """A builder with whole numbers for weights, so that every sum is exact."""

    def __init__(self, *shape: int) -> None:
        self.rng = np.random.default_rng(sum(shape))
        self.build = Builder()
        self.x = self.build.input(TensorType(shape), "x")

    def numbers(self, *shape: int) -> Value:
        # Mostly zeros, so that sums of many layers stay below 2^24.
        sparse = self.rng.integers(-1, 2, shape) * (self.rng.random(shape) < SHARE)
        return self.build.constant(sparse.astype(np.float32))

    def conv(self, x: Value, outputs: int, size: int = 3, stride: int = 1, groups: int = 1) -> Value:
        w = self.numbers(size, size, x.type.shape[3] // groups, outputs)
        pads = ((size // 2, size // 2),) * 2
        z = self.build.one(
            Conv2d((stride, stride), (pads[0], pads[1]), (1, 1), groups), x, w, self.numbers(outputs)
        )
        return self.build.one(Relu(), z)

    def check(self, *outputs: Value, fallbacks: tuple[str, ...] = ()) -> Executor:
        graph = self.build.graph(outputs)
        assert HOST is not None
        program = compile_for(graph, HOST)
        assert program.fallbacks == fallbacks
        for threads in (1, 2, 3):
            data = self.rng.integers(-3, 4, self.x.type.shape).astype(np.float32)
            wanted, _ = run_reference(graph, [data], {})
            for result, expected in zip(program.run([data], {}, threads), wanted, strict=True):
                np.testing.assert_array_equal(result, expected)
        return program


def copies(program: Executor) -> int:
    """Copies between layers; those of the graph's ends do not count."""
    return sum(step.launch.recipe == "copy" and step.op != "boundary" for step in program.steps)


@pytest.mark.parametrize("batch", [1, 3])
def test_an_inception_module_copies_nothing(batch: int) -> None:
    net = Net(batch, 9, 11, 8)
    h = net.conv(net.x, 24)
    branches = [net.conv(h, 16, 1), net.conv(net.conv(h, 12, 1), 20), net.conv(net.conv(h, 5, 1), 7, 5)]
    pooled = net.build.one(MaxPool2d((3, 3), (1, 1), SAME), h)
    branches.append(net.conv(pooled, 9, 1))
    joined = net.build.one(Concat(-1), *branches)
    program = net.check(net.conv(joined, 10))
    assert copies(program) == 0


def test_a_dense_block_lies_in_one_buffer() -> None:
    net = Net(1, 10, 7, 6)
    h = net.conv(net.x, 32)
    for _ in range(4):
        normed = net.build.one(Affine(), h, net.numbers(h.type.shape[3]), net.numbers(h.type.shape[3]))
        new = net.conv(net.conv(net.build.one(Relu(), normed), 16, 1), 8)
        h = net.build.one(Concat(-1), h, new)
    program = net.check(net.conv(h, 4, 1))
    assert copies(program) == 0


def test_a_part_of_two_wholes_is_copied_into_one_of_them() -> None:
    net = Net(2, 6, 6, 4)
    a, b = net.conv(net.x, 8), net.conv(net.x, 16)
    first = net.build.one(Concat(-1), a, b)
    second = net.build.one(Concat(-1), b, a, b)
    program = net.check(net.conv(first, 5), net.conv(second, 5))
    assert copies(program) >= 2


def test_residual_sums_and_joins_do_not_disturb_each_other() -> None:
    net = Net(1, 8, 8, 16)
    h = net.conv(net.x, 16)
    total = net.build.one(Relu(), net.build.one(Add(), h, net.conv(net.conv(h, 16), 16)))
    joined = net.build.one(Concat(-1), total, h, net.conv(total, 8, 1))
    net.check(net.conv(joined, 12), total)


@pytest.mark.parametrize("channels", [256, 512])
@pytest.mark.parametrize("batch", [1, 2])
def test_gaps_behind_crowded_pixels(channels: int, batch: int) -> None:
    """Pixels of a multiple of 1024 bytes: convolutions, pooling, sums and joins step over the gaps."""
    assert HOST is not None
    net = Net(batch, 5, 6, 3)
    wide = net.conv(net.x, channels, 1)
    assert CpuBackend(CodegenOptions(HOST)).gap(wide, OWN) > 0
    same = net.build.one(Add(), wide, net.conv(net.conv(wide, 8, 1), channels, 1))
    pooled = net.build.one(MaxPool2d((3, 3), (2, 2), SAME), same)
    joined = net.build.one(Concat(-1), pooled, net.conv(pooled, channels, 1))
    net.check(net.conv(joined, 7), net.build.one(Relu(), net.conv(same, channels)))


@pytest.mark.parametrize("groups", [2, 3, 8, 48])
@pytest.mark.parametrize("stride", [1, 2])
def test_grouped_convolutions(groups: int, stride: int) -> None:
    net = Net(2, 9, 8, 6)
    h = net.conv(net.x, max(24, groups))
    net.check(net.conv(h, 5 * groups, 3, stride, groups))


@pytest.mark.parametrize("channels", [3, 16, 37, 64])
@pytest.mark.parametrize(("size", "stride"), [(3, 1), (3, 2), (5, 1), (7, 2)])
@pytest.mark.parametrize("far", [False, True])
def test_depthwise_convolutions(
    channels: int, size: int, stride: int, far: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`far`: pictures that the second cache does not hold."""
    monkeypatch.setattr(depthwise, "is_near", lambda *_: not far)
    net = Net(2, 11, 13, 4)
    h = net.conv(net.x, channels, 1)
    program = net.check(net.conv(h, channels, size, stride, channels))
    kernels = [dict(step.launch.key.parameters).get("kernel") for step in program.steps]
    # Pictures that many taps meet are copied vector by vector, however far they are.
    gathered = stride == 1 and size**2 >= 25
    assert [k.all_channels for k in kernels if isinstance(k, DepthwiseKernel)] == [far and not gathered]


@pytest.mark.parametrize("order", [(0, 3, 1, 2), (0, 2, 1, 3), (0, 1, 3, 2), (3, 2, 1, 0)])
def test_axes_change_places(order: tuple[int, ...]) -> None:
    net = Net(2, 5, 7, 19)
    h = net.conv(net.x, 33)
    net.check(net.build.one(Transpose(order), h))


def normed(op: Op, constant: np.ndarray) -> tuple[Graph, Graph]:
    net = Net(1, 6, 6, 5)
    w, b = net.numbers(3, 3, 5, 8), net.numbers(8)
    z = net.build.one(Conv2d((1, 1), SAME), net.x, w, b)
    graph = net.build.graph([net.build.one(op, z, net.build.constant(constant))])
    return graph, fold_norm(graph, Store().derived)


@pytest.mark.parametrize("op", [Multiply(), Add(), Subtract(), Divide()], ids=lambda op: op.name)
@pytest.mark.parametrize("shape", [(8,), (1, 1, 1, 8), (1, 1, 8), (), (1,)], ids=str)
def test_constants_a_channel_fold_into_the_filters(op: Op, shape: tuple[int, ...]) -> None:
    constant = (
        np.full(shape, 2, np.float32) if not shape else (2.0 ** np.arange(np.prod(shape))).astype(np.float32)
    )
    graph, folded = normed(op, constant.reshape(shape))
    assert [type(node.op) for node in folded.nodes] == [Conv2d]
    x = np.random.default_rng(0).integers(-3, 4, (1, 6, 6, 5)).astype(np.float32)
    np.testing.assert_array_equal(run_reference(folded, [x], {})[0][0], run_reference(graph, [x], {})[0][0])


def test_what_is_not_one_number_a_channel_does_not_fold() -> None:
    _, folded = normed(Multiply(), np.ones((1, 6, 6, 1), np.float32))
    assert [type(node.op) for node in folded.nodes] == [Conv2d, Multiply]


def test_two_norms_become_one_and_a_read_convolution_stays() -> None:
    net = Net(1, 6, 6, 5)
    z = net.conv(net.x, 8)
    first = net.build.one(Affine(), z, net.numbers(8), net.numbers(8))
    second = net.build.one(Affine(), first, net.numbers(8), net.numbers(8))
    graph = net.build.graph([second])
    folded = fold_norm(graph, Store().derived)
    assert sum(isinstance(node.op, Affine) for node in folded.nodes) == 1
    net.check(second)
    both = net.build.graph([first, second])
    assert sum(isinstance(node.op, Affine) for node in fold_norm(both, Store().derived).nodes) == 2


@pytest.mark.parametrize("bias", [False, True])
@pytest.mark.parametrize("extra", [0, 1])
@pytest.mark.parametrize(("size", "stride", "pad"), [(2, 2, 0), (3, 2, 1), (4, 2, 1), (3, 1, 1), (5, 3, 0)])
def test_transposed_convolutions(size: int, stride: int, pad: int, extra: int, bias: bool) -> None:
    """As input gradients of the convolution they are the adjoint of; none is left to NumPy."""
    if extra >= stride:
        pytest.skip("an output padding of a whole stride adds pixels that no window reaches")
    net = Net(2, 6, 7, 5)
    h = net.conv(net.x, 20)
    op = ConvTranspose2d((stride, stride), ((pad, pad), (pad, pad)), (1, 1), 1, (extra, extra))
    inputs = [h, net.numbers(size, size, 9, 20)] + ([net.numbers(9)] if bias else [])
    net.check(net.build.one(Relu(), net.build.one(op, *inputs)))


@pytest.mark.parametrize(
    "size, channels, filter, stride", [(28, 512, 3, 1), (14, 256, 1, 1), (9, 512, 1, 2), (5, 256, 3, 2)]
)
def test_wide_pictures_of_the_caller_are_copied_in_with_gaps(
    size: int, channels: int, filter: int, stride: int
) -> None:
    assert HOST is not None
    build = Builder()
    x = build.input(TensorType((2, size, size, channels)), "x")
    w = build.parameter(TensorType((filter, filter, channels, 33)), "w")
    pad = filter // 2
    op = Conv2d((stride, stride), ((pad, pad), (pad, pad)))
    program = compile_for(build.graph([build.one(op, x, w)]), HOST, lanes=1)
    assert program.steps[0].launch.recipe == "copy"
    generator = np.random.default_rng(size)
    picture, filters = (generator.integers(-3, 4, v.type.shape).astype(np.float32) for v in (x, w))
    (expected,) = op.reference(picture, filters)
    for threads in (1, 2):
        assert np.array_equal(program.run([picture], {"w": Parameter(filters)}, threads)[0], expected)


@pytest.mark.parametrize(("channels", "stride", "past"), [(32, 1, True), (64, 2, True), (20, 1, False)])
def test_large_depthwise_layers(
    channels: int, stride: int, past: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They read ahead of need and write past the caches; a result of the graph itself is aligned when it is large."""
    assert HOST is not None
    monkeypatch.setattr(large, "LEFT_IN_CACHE", 0.0)
    monkeypatch.setattr(depthwise, "OUT_OF_CACHE", 0.0)
    build = Builder()
    x = build.input(TensorType((2, 31, 29 * stride, channels)), "x")
    w = build.parameter(TensorType((3, 3, 1, channels)), "w")
    op = Conv2d((stride, stride), ((1, 1), (1, 1)), (1, 1), channels)
    graph = build.graph([build.one(op, x, w)])
    assert graph.outputs[0].type.size * 4 >= LARGE
    program = compile_for(graph, HOST, lanes=1)
    kernels = [dict(step.launch.key.parameters).get("kernel") for step in program.steps]
    own = [kernel for kernel in kernels if isinstance(kernel, DepthwiseKernel)]
    assert [(kernel.prefetch, kernel.non_temporal) for kernel in own] == [(True, past)]
    generator = np.random.default_rng(channels)
    picture, filters = (generator.integers(-3, 4, v.type.shape).astype(np.float32) for v in (x, w))
    (expected,) = op.reference(picture, filters)
    for threads in (1, 2, 3, 7) * 5:
        assert np.array_equal(program.run([picture], {"w": Parameter(filters)}, threads)[0], expected)


@pytest.mark.parametrize("outputs, past", [(32, True), (64, True), (33, False)])
def test_large_outputs_go_past_the_caches(outputs: int, past: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whole aligned vectors only; whoever reads them next, on any thread, finds them."""
    assert HOST is not None
    monkeypatch.setattr(large, "LEFT_IN_CACHE", 0.0)
    net = Net(3, 11, 9, 16)
    graph = net.build.graph([net.conv(net.conv(net.x, outputs), 24)])
    program = compile_for(graph, HOST, lanes=1)
    kernels = [dict(step.launch.key.parameters).get("kernel") for step in program.steps]
    assert [k.non_temporal for k in kernels if isinstance(k, ConvolutionKernel)] == [past, False]
    data = net.rng.integers(-3, 4, net.x.type.shape).astype(np.float32)
    wanted = run_reference(graph, [data], {})[0][0]
    for threads in (1, 2, 3, 7) * 5:
        np.testing.assert_array_equal(program.run([data], {}, threads)[0], wanted)
