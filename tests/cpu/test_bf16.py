"""precision="bf16": exact where sums are, rounded to nearest even where numbers are stored, float32 where the CPU
has no bfloat16. On a CPU without the instructions they are emulated (`wide.py`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

import striate as st
from everywhere import DIRECT_SUMS
from rounded import formats_of, rounded, run_rounded
from shared import shared
from striate.cpu import target as targets
from striate.cpu.backend import CpuBackend
from striate.cpu.options import CodegenOptions
from striate.cpu.recipes.convolution import LEAST_PRODUCTS
from striate.ir.bfloat16 import from_bfloat16, split_bfloat16, to_bfloat16
from striate.ir.buffers import Format
from striate.ir.graph import Builder, Graph
from striate.ir.storage import BFLOAT16
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu, Sigmoid
from striate.ops.arrange import Concat, Transpose
from striate.ops.conv2d import Conv2d, Conv2dInputGradient, Conv2dWeightGradient
from striate.ops.elementwise import Add, Multiply
from striate.ops.linear import Linear
from striate.ops.local_response_norm import LocalResponseNorm
from striate.ops.pool import AvgPool2d, GlobalAvgPool2d, MaxPool2d
from striate.ops.reshape import Flatten, Reshape
from striate.runtime.compile import compile_for
from striate.runtime.executor import Executor
from striate.runtime.parameter import Parameter
from striate.runtime.reference import run_reference
from striate.train.optim import SGD
from wide import BF16

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
THREADS = (1, 2, 3, 7)
SPECIAL = np.array(
    [0.0, -0.0, 1.0, 1.00390625, 1.01171875, -1.00390625, 3.0e38, 3.4e38, np.inf, -np.inf, np.nan, 65280.5, 2.0**-126],
    np.float32,
)  # fmt: skip


class Net:
    """A builder whose weights are small whole numbers, mostly zeros, so that every sum is exact."""

    def __init__(self, *shape: int, exact: bool = True) -> None:
        self.rng = np.random.default_rng(sum(shape))
        self.exact = exact
        self.build = Builder()
        self.x = self.build.input(TensorType(shape), "x")

    def numbers(self, *shape: int) -> Value:
        if not self.exact:
            fan = np.prod(shape[:-1])
            return self.build.constant((self.rng.standard_normal(shape) / fan**0.5).astype(np.float32))
        sparse = self.rng.integers(-2, 3, shape) * (self.rng.random(shape) < 0.2)
        return self.build.constant(sparse.astype(np.float32))

    def conv(
        self, x: Value, outputs: int, size: int = 3, stride: int = 1, groups: int = 1, dilation: int = 1
    ) -> Value:
        w = self.numbers(size, size, x.type.shape[3] // groups, outputs)
        reach = dilation * (size // 2)
        op = Conv2d((stride, stride), ((reach, reach),) * 2, (dilation, dilation), groups)
        return self.build.one(op, x, w, self.numbers(outputs))

    def one(self, op: object, *inputs: Value) -> Value:
        return self.build.one(op, *inputs)  # pyright: ignore[reportArgumentType]

    def graph(self, *outputs: Value) -> Graph:
        return self.build.graph(list(outputs))


def picture(*shape: int, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return (rng.integers(-2, 3, shape) * (rng.random(shape) < 0.4)).astype(np.float32)


def recipes(program: Executor) -> list[str]:
    return [step.launch.recipe for step in program.steps]


def check(graph: Graph, x: np.ndarray, *, pairs: int, exact: bool = True) -> Executor:
    """All thread counts give the reference's bits, each value rounded where it is stored in bfloat16."""
    program = compile_for(graph, BF16, 1, precision="bf16")
    assert not program.fallbacks
    assert sum("bf16 pairs" in recipe for recipe in recipes(program)) == pairs
    wanted, _ = run_rounded(program, CpuBackend(CodegenOptions(BF16, "bf16")), [x], {})
    program = shared(program)  # one so small runs alone unless told that it is not
    results = [program.run([x], {}, threads) for threads in THREADS]
    for others in results[1:]:
        for first, other in zip(results[0], others, strict=True):
            np.testing.assert_array_equal(first, other)
    for result, expected in zip(results[0], wanted, strict=True):
        if exact:
            np.testing.assert_array_equal(result, expected)
        else:
            assert relative_error(result, expected) < 1e-2
    return program


def relative_error(found: np.ndarray, expected: np.ndarray) -> float:
    return float(np.linalg.norm(found.astype(np.float64) - expected) / np.linalg.norm(expected))


# -- numbers ------------------------------------------------------------------------------------


def nearest_even(number: np.float32) -> float:
    """The bfloat16 nearest to a finite number, found by trying both neighbours."""
    bits = int(number.view(np.uint32)) & 0xFFFF0000
    below, above = (float(np.uint32(b).view(np.float32)) for b in (bits, bits + 0x10000))
    if np.isinf(above):
        above = float(np.copysign(2.0**128, number))
    near, far = abs(float(number) - below), abs(above - float(number))
    odd = bool((bits >> 16) & 1)
    chosen = above if far < near or (far == near and odd) else below
    return float(np.float32(chosen)) if abs(chosen) < 2.0**128 else float(np.copysign(np.inf, chosen))


def test_numpy_rounds_to_the_nearest_and_halves_to_even() -> None:
    rng = np.random.default_rng(1)
    bits = rng.integers(0, 2**32, 20_000, dtype=np.uint32)
    bits[:2000] = (bits[:2000] & 0xFFFF0000) | 0x8000  # exactly between two neighbours
    numbers = bits.view(np.float32)
    normal = np.isfinite(numbers) & (np.abs(numbers) >= 2.0**-126)
    found = from_bfloat16(to_bfloat16(numbers[normal]))
    np.testing.assert_array_equal(found, [nearest_even(n) for n in numbers[normal]])
    assert np.isnan(from_bfloat16(to_bfloat16(bits[np.isnan(numbers)].view(np.float32)))).all()
    tiny = numbers[np.isfinite(numbers) & (np.abs(numbers) < 2.0**-126)]
    assert (from_bfloat16(to_bfloat16(tiny)) == 0).all()


def test_two_parts_hold_sixteen_bits() -> None:
    rng = np.random.default_rng(2)
    numbers = np.concatenate([SPECIAL, rng.standard_normal(10_000).astype(np.float32)])
    high, low = (from_bfloat16(part) for part in split_bfloat16(numbers))
    with np.errstate(invalid="ignore"):
        finite = np.isfinite(high)
        np.testing.assert_allclose((high + low)[finite], numbers[finite], rtol=2.0**-16)
    np.testing.assert_array_equal((high + low)[~np.isfinite(numbers)], numbers[~np.isfinite(numbers)])


def test_stored_numbers_are_rounded_to_the_nearest_and_halves_to_even() -> None:
    net = Net(1, 20, 20, 64)
    halves = net.rng.integers(0, 2**32, 8000, dtype=np.uint32) & 0xFFFF0000 | 0x8000
    numbers = np.concatenate(
        [SPECIAL, halves.view(np.float32), net.rng.integers(0, 2**32, 17_587, np.uint32).view(np.float32)]
    )
    numbers = np.where(np.abs(numbers) < 2.0**-126, np.float32(0), numbers)[: 20 * 20 * 64]
    x = numbers.reshape(1, 20, 20, 64)
    # The first pooling stores its numbers in half for the second, which hands them on.
    y = net.one(MaxPool2d((1, 1), (1, 1)), net.one(MaxPool2d((1, 1), (1, 1)), net.x))
    program = compile_for(net.graph(y), BF16, 1, precision="bf16")
    (result,) = program.run([x], {})
    np.testing.assert_array_equal(result, rounded(x))
    assert np.isinf(result).sum() > np.isinf(x).sum()


def test_what_is_not_finite_stays_where_it_is() -> None:
    for channels in (5, 16, 31):
        net = Net(1, 9, 11, channels, exact=False)
        y = net.conv(net.one(Relu(), net.conv(net.x, 19)), 21)
        graph = net.graph(y)
        x = net.rng.standard_normal((1, 9, 11, channels)).astype(np.float32)
        x[0, 2, 3, channels - 1], x[0, 7, 8, 0], x[0, 0, 10, 1] = np.nan, np.inf, -np.inf
        program = compile_for(graph, BF16, 1, precision="bf16")
        (result,) = program.run([x], {})
        (expected,) = run_reference(graph, [x], {})[0]
        np.testing.assert_array_equal(np.isnan(result), np.isnan(expected))
        np.testing.assert_array_equal(np.isinf(result), np.isinf(expected))


# -- layers -------------------------------------------------------------------------------------

LAYERS = [
    # N, H, W, Cin, Cout, size, stride, groups, dilation
    (1, 5, 7, 16, 16, 3, 1, 1, 1),
    (2, 9, 13, 5, 33, 3, 1, 1, 1),
    (1, 13, 13, 3, 17, 7, 2, 1, 1),
    (1, 8, 8, 64, 64, 1, 1, 1, 1),
    (3, 6, 6, 1, 7, 5, 1, 1, 1),
    (1, 4, 67, 67, 3, 3, 1, 1, 1),
    (2, 7, 7, 129, 130, 1, 2, 1, 1),
    (1, 12, 12, 31, 8, 3, 1, 1, 2),
    (1, 11, 10, 30, 42, 3, 1, 6, 1),
    (2, 10, 11, 21, 9, 3, 2, 3, 1),
    (1, 1, 1, 37, 200, 1, 1, 1, 1),
    (1, 3, 2, 2, 2, 3, 1, 1, 1),
]


@pytest.mark.parametrize("case", LAYERS, ids=str)
def test_a_layer_of_whole_numbers_is_exact(case: Sequence[int]) -> None:
    images, rows, columns, inputs, outputs, size, stride, groups, dilation = case
    net = Net(images, rows, columns, inputs)
    y = net.one(Relu(), net.conv(net.x, outputs, size, stride, groups, dilation))
    graph, x = net.graph(y), picture(images, rows, columns, inputs)
    many = size * size * outputs // groups >= LEAST_PRODUCTS
    check(graph, x, pairs=groups if many else 0)
    np.testing.assert_array_equal(
        compile_for(graph, BF16, 1, precision="bf16").run([x], {})[0], run_reference(graph, [x], {})[0][0]
    )


@pytest.mark.parametrize("count", [6, pytest.param(60, marks=pytest.mark.slow)])
def test_any_width_channels_and_batch(count: int) -> None:
    rng = np.random.default_rng(5)
    for _ in range(count):
        images, inputs, outputs = (int(rng.integers(1, top)) for top in (4, 68, 68))
        rows, columns = (int(side) for side in rng.integers(1, 24, 2))
        size, stride = int(rng.choice([1, 3, 5])), int(rng.integers(1, 3))
        net = Net(images, rows, columns, inputs)
        middle = net.one(Relu(), net.conv(net.x, outputs, size, stride))
        program = check(
            net.graph(net.conv(middle, 16)),
            picture(images, rows, columns, inputs),
            pairs=1 + (size * size * outputs >= LEAST_PRODUCTS),
        )
        formats = formats_of(program, BF16)
        assert sum(format.storage == BFLOAT16 for format in formats.values()) >= 1


def everything(net: Net) -> Graph:
    """Each kernel that reads and writes half numbers, between two convolutions."""
    a = net.one(Relu(), net.conv(net.x, 32))
    b = net.one(Relu(), net.one(Add(), net.conv(a, 32), a))
    depth = net.one(Relu(), net.conv(b, 32, groups=32))
    pooled = net.build.apply(MaxPool2d((3, 3), (2, 2), ((1, 1), (1, 1))), depth)[0]
    joined = net.one(Concat(3), net.conv(pooled, 8, 1), net.conv(pooled, 40, 3), net.one(Relu(), pooled))
    mean = net.one(AvgPool2d((2, 2), (2, 2)), joined)
    whole = net.one(Reshape((2, 1, 1, 80)), net.one(GlobalAvgPool2d(), mean))
    gate = net.one(Sigmoid(), net.conv(whole, 80, 1))
    scaled = net.one(Multiply(), mean, gate)
    moved = net.one(Transpose((0, 2, 1, 3)), scaled)
    head = net.one(Relu(), net.one(Linear(), net.one(Flatten(), moved), net.numbers(9 * 80, 100)))
    y = net.one(Linear(), head, net.numbers(100, 10))
    return net.graph(y)


def test_everything_between_two_convolutions_is_stored_in_half() -> None:
    graph = everything(Net(2, 14, 14, 24))
    program = check(graph, picture(2, 14, 14, 24), pairs=7, exact=False)
    formats = formats_of(program, BF16)
    values = [value for node in program.graph.nodes for value in node.outputs[:1]]
    own = [value for value in values if formats.get(value, Format()).storage != BFLOAT16]
    assert own == program.graph.outputs or set(own) == set(program.graph.outputs)
    assert program.arena_bytes < 0.7 * compile_for(graph, BF16, 1, precision="float32").arena_bytes


def test_what_others_read_stays_float32() -> None:
    """A local response norm reads and writes float32; the convolution behind it gets a rounded copy."""
    net = Net(1, 9, 9, 16, exact=False)
    a = net.one(Relu(), net.conv(net.x, 32))
    b = net.conv(net.one(LocalResponseNorm(5), a), 24)
    program = check(
        net.graph(b, a), net.rng.standard_normal((1, 9, 9, 16)).astype(np.float32), pairs=2, exact=False
    )
    assert "copy" in recipes(program)
    formats = formats_of(program, BF16)
    for node in program.graph.nodes:
        if node.op.name == "local_response_norm":
            assert all(formats[value].storage != BFLOAT16 for value in (*node.inputs, *node.outputs))


def test_transposed_convolutions_sum_pairs_too() -> None:
    net = Net(1, 6, 7, 20)
    x = net.one(Relu(), net.conv(net.x, 20))
    op = Conv2dInputGradient((2, 2), ((1, 1), (1, 1)), (1, 1), 1, (12, 14))
    y = net.one(op, x, net.numbers(3, 3, 9, 20))
    program = check(net.graph(net.conv(y, 12)), picture(1, 6, 7, 20), pairs=6)
    assert sum("bf16 pairs" in recipe for recipe in recipes(program)) == 6


def test_transposed_convolutions_of_single_channels_widen_what_they_read() -> None:
    net = Net(1, 6, 7, 24)
    x = net.one(Relu(), net.conv(net.x, 24))
    op = Conv2dInputGradient((2, 2), ((1, 1), (1, 1)), (1, 1), 24, (12, 14))
    y = net.one(op, x, net.numbers(3, 3, 1, 24))
    program = check(net.graph(net.conv(y, 12)), picture(1, 6, 7, 24), pairs=2)
    formats = formats_of(program, BF16)
    assert all(formats[node.outputs[0]].storage == BFLOAT16 for node in program.graph.nodes[:-1])


def test_shapes_with_more_axes_are_stored_in_half_too() -> None:
    """A channel shuffle between two convolutions."""
    net = Net(1, 6, 5, 12)
    a = net.conv(net.x, 24, 3, groups=3)
    split = net.one(Reshape((1, 6, 5, 3, 8)), a)
    back = net.one(Reshape((1, 6, 5, 24)), net.one(Transpose((0, 1, 2, 4, 3)), split))
    program = check(net.graph(net.conv(back, 33)), picture(1, 6, 5, 12), pairs=4)
    formats = formats_of(program, BF16)
    values = [node.outputs[0] for node in program.graph.nodes[:-1]]
    assert {formats[value].storage for value in values} == {BFLOAT16}


@pytest.mark.parametrize("shape", [(1, 14, 14, 64), (2, 9, 9, 33), (1, 7, 7, 256)], ids=str)
def test_the_error_of_a_layer(shape: tuple[int, ...]) -> None:
    net = Net(*shape, exact=False)
    w = net.numbers(3, 3, shape[3], 48)
    graph = net.graph(net.one(Conv2d((1, 1), ((1, 1), (1, 1))), net.one(Relu(), net.x), w))
    x = net.rng.standard_normal(shape).astype(np.float32)
    program = compile_for(graph, BF16, 1, precision="bf16")
    (result,) = program.run([x], {})
    (expected,) = run_reference(graph, [x], {})[0]
    assert 1e-4 < relative_error(result, expected) < 3.5e-3


# -- from outside -------------------------------------------------------------------------------


def test_without_the_instructions_everything_is_float32() -> None:
    assert HOST is not None
    ours = HOST.vector_lanes
    target = next(t for t in (targets.AVX512, targets.AVX2, targets.SSE2) if t.vector_lanes <= ours)
    net = Net(1, 12, 12, 32, exact=False)
    graph = net.graph(net.conv(net.one(Relu(), net.conv(net.x, 48)), 16))
    x = net.rng.standard_normal((1, 12, 12, 32)).astype(np.float32)
    (plain,) = compile_for(graph, target, precision="float32").run([x], {})
    for precision in ("bf16", "bf16x3"):
        program = compile_for(graph, target, precision=precision)
        np.testing.assert_array_equal(program.run([x], {})[0], plain)
        assert f"{precision}: this CPU computes it in float32" in program.explain()


def test_explain_names_the_precision_and_the_pairs() -> None:
    net = Net(1, 12, 12, 32)
    graph = net.graph(net.conv(net.one(Relu(), net.conv(net.x, 48)), 16))
    text = compile_for(graph, BF16, 1, precision="bf16").explain()
    assert "bf16 pairs" in text
    assert "bf16: 2 of 3 activations stored as bfloat16" in text
    assert "bf16" not in compile_for(graph, BF16, 1, precision="float32").explain()


@pytest.mark.usefixtures("bf16_cpu")
def test_a_model_sees_new_weights() -> None:
    model = st.nn.Sequential(st.nn.Conv2d(16, 3), st.nn.ReLU(), st.nn.Flatten(), st.nn.Linear(10))
    x = np.random.default_rng(0).standard_normal((4, 6, 6, 3)).astype(np.float32)
    plain = np.asarray(model(x))
    with st.precision("bf16"):
        half = np.asarray(model(x))
        assert 0 < relative_error(half, plain) < 1e-2
        before = half.copy()
        model.fit(x, np.array([1, 2, 3, 4]), epochs=1, batch_size=4, optimizer=SGD(0.5), verbose=False)
        after = np.asarray(model(x))
    assert relative_error(after, before) > 1e-2
    assert relative_error(after, np.asarray(model(x))) < 1e-2


def changing(graph: Graph) -> tuple[Graph, dict[str, np.ndarray]]:
    """The same with parameters in place of constants, each of which a run doubles."""
    build = Builder()
    parameters = {value: build.parameter(value.type, f"p{k}") for k, value in enumerate(graph.constants)}
    build.inputs.extend(graph.inputs)
    for node in graph.nodes:
        own = tuple(parameters.get(value, value) for value in node.inputs)
        build.nodes.append(replace(node, inputs=own))
    updates = {value: build.one(Add(), value, value) for value in parameters.values()}
    arrays = {parameters[value].name: array for value, array in graph.constants.items()}
    return build.graph(graph.outputs, updates), arrays


@pytest.mark.parametrize("case", LAYERS, ids=str)
def test_filters_that_a_graph_writes_are_rounded_at_every_run(
    case: Sequence[int],
) -> None:
    """Whole numbers: exact, and twice as much after the first run has doubled the filters."""
    images, rows, columns, inputs, outputs, size, stride, groups, dilation = case
    net = Net(images, rows, columns, inputs)
    graph = net.graph(net.one(Relu(), net.conv(net.x, outputs, size, stride, groups, dilation)))
    x = picture(images, rows, columns, inputs)
    (expected,) = run_reference(graph, [x], {})[0]
    training, arrays = changing(graph)
    many = size * size * outputs // groups >= LEAST_PRODUCTS
    for threads in THREADS:
        program = compile_for(training, BF16, 1, precision="bf16", choices=DIRECT_SUMS)
        assert sum("bf16 pairs" in recipe for recipe in recipes(program)) == (groups if many else 0)
        own = {name: Parameter(array.copy()) for name, array in arrays.items()}
        program = shared(program)
        for factor in (1, 2, 4):
            np.testing.assert_array_equal(program.run([x], own, threads)[0], factor * expected)


@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize("channels", [(19, 33), (32, 48), (3, 64)], ids=str)
def test_input_gradients_round_filters_that_a_graph_writes(channels: tuple[int, int], stride: int) -> None:
    inputs, outputs = channels
    dz = TensorType((2, 9 // stride, 8 // stride, outputs))
    net = Net(*dz.shape)
    op = Conv2dInputGradient((stride, stride), ((1, 1), (1, 1)), (1, 1), 1, (9 // stride * stride, 8))
    graph = net.graph(net.one(op, net.x, net.numbers(3, 3, inputs, outputs)))
    x = picture(*dz.shape)
    (expected,) = run_reference(graph, [x], {})[0]
    training, arrays = changing(graph)
    program = compile_for(training, BF16, 1, precision="bf16", choices=DIRECT_SUMS)
    assert sum("bf16 pairs" in recipe for recipe in recipes(program)) == stride * stride
    own = {name: Parameter(array.copy()) for name, array in arrays.items()}
    for factor in (1, 2):
        np.testing.assert_array_equal(program.run([x], own)[0], factor * expected)


def test_what_an_optimiser_computes_stays_float32() -> None:
    build = Builder()
    x = build.input(TensorType((4, 6, 6, 16)), "x")
    dz = build.input(TensorType((4, 6, 6, 32)), "dz")
    w = build.parameter(TensorType((3, 3, 16, 32)), "w")
    z = build.one(Conv2d((1, 1), ((1, 1), (1, 1))), x, w)
    slope = build.one(Conv2dWeightGradient((1, 1), ((1, 1), (1, 1)), filter_size=(3, 3)), x, dz)
    # Read twice, so that it is a value of its own and no link of a chain.
    small = build.one(Multiply(), slope, build.constant(np.float32(0.01), "rate"))
    both = build.one(Add(), build.one(Multiply(), small, small), small)
    graph = build.graph([z], {w: build.one(Add(), w, both)})
    rng = np.random.default_rng(0)
    start = rng.standard_normal((3, 3, 16, 32)).astype(np.float32)
    inputs = [rng.standard_normal(value.type.shape).astype(np.float32) for value in graph.inputs]
    moved: dict[str, np.ndarray] = {}
    for name in ("strict", "bf16"):
        own = {"w": Parameter(start.copy())}
        compile_for(graph, BF16, 1, precision=name).run(inputs, own)
        moved[name] = own["w"].array
    assert np.abs(moved["strict"] - start).max() > 0.1
    np.testing.assert_allclose(moved["bf16"], moved["strict"], rtol=1e-5, atol=1e-6)


@pytest.mark.usefixtures("bf16_cpu")
def test_fit_takes_a_precision_and_keeps_float32_weights() -> None:
    """Steps too small for bfloat16 weights still add up; the loss follows that of float32 within its rounding."""
    rng = np.random.default_rng(0)
    x = rng.standard_normal((64, 8, 8, 16)).astype(np.float32)
    y = (x[:, :4].mean((1, 2, 3)) > x[:, 4:].mean((1, 2, 3))).astype(np.int64)
    losses: dict[str, list[float]] = {}
    for name in ("float32", "bf16"):
        model = st.nn.Sequential(
            st.nn.Conv2d(64, 3, stride=2, bias=False),
            st.nn.BatchNorm(),
            st.nn.ReLU(),
            st.nn.Flatten(),
            st.nn.Linear(2),
        )
        history = model.fit(
            x, y, epochs=30, batch_size=8, optimizer=SGD(1e-3), seed=1, precision=name, verbose=False
        )
        losses[name] = history.loss
        weights = model.parameters()["0.weight"].array
        assert (weights != from_bfloat16(to_bfloat16(weights)).reshape(weights.shape)).mean() > 0.9
    assert losses["bf16"] != losses["float32"]
    np.testing.assert_allclose(losses["bf16"], losses["float32"], rtol=0.02)
    assert losses["bf16"][-1] < 0.8 * losses["bf16"][0]


def test_fit_names_a_precision_that_does_not_exist() -> None:
    model = st.nn.Sequential(st.nn.Flatten(), st.nn.Linear(2))
    with pytest.raises(st.ArgumentError, match="unknown precision 'half'"):
        model.fit(np.zeros((2, 3, 3, 1), np.float32), [0, 1], optimizer=SGD(0.1), precision="half")
