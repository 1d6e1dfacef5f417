"""Generated code against the NumPy references, with == wherever small integers make float32 exact.

Every op of the catalog and every chain that fuses, both layouts, each vector width this CPU has, several thread
counts; widths, channels and batches from 1 to 67, so that every kind of tail is met.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from shared import shared
from striate.cpu import target as targets
from striate.cpu.kernels import convolution
from striate.cpu.recipes import direct
from striate.cpu.target import Target
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu, ReluGradient, Sigmoid, Tanh
from striate.ops.base import Example
from striate.ops.batch_norm import MovingAverage
from striate.ops.catalog import CATALOG
from striate.ops.conv2d import Conv2d, Conv2dInputGradient, Conv2dWeightGradient
from striate.ops.elementwise import Add, Divide, Multiply, Sqrt, Subtract
from striate.ops.linear import Linear
from striate.ops.pool import MaxPool2d
from striate.ops.reshape import Flatten
from striate.runtime.compile import compile_for
from striate.runtime.parameter import Parameter
from striate.runtime.reference import run_reference

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TARGETS = [
    t for t in (targets.AVX512, targets.AVX2, targets.SSE2) if HOST and t.vector_lanes <= HOST.vector_lanes
]
NAMES = [target.name for target in TARGETS]
THREADS = (1, 2, 3, 7)
TRANSCENDENTAL = {
    *("exp", "log", "erf", "power", "elu", "selu", "celu", "softplus", "log_sigmoid", "mish"),
    *("silu_gradient", "mish_gradient", "recurrence", "resize_gradient", "roi_align"),
    *("sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "asinh", "acosh", "atanh"),
    *("layer_norm", "layer_norm_gradient", "group_norm", "group_norm_gradient"),
    *(
        "local_response_norm",
        "silu",
        "gelu",
        "gelu_gradient",
        "sigmoid",
        "tanh",
        "softmax",
        "log_softmax",
        "cross_entropy",
        "cross_entropy_gradient",
    ),
    *(
        "log_softmax_gradient",
        "sgd_update",
        "adam_update",
        "avg_pool2d",
        "avg_pool2d_gradient",
        "reduce_mean",
    ),
    *(
        "standardize",
        "standardize_image",
        "global_avg_pool2d",
        "divide",
        "exp",
        "sqrt",
        "reduce_max_gradient",
    ),
}


def run_all(
    graph: Graph, arrays: Sequence[np.ndarray], target: Target, lanes: int, exact: bool, native: bool = True
) -> None:
    """Compile, run with every thread count, compare with the reference and with each other."""
    program = compile_for(graph, target, lanes)
    if native:
        assert not program.fallbacks
    expected, _ = run_reference(graph, arrays, {})
    first: tuple[np.ndarray, ...] | None = None
    for threads in THREADS:
        # A Program this small runs alone unless told that it is not.
        program = shared(program)
        results = program.run(arrays, {}, threads)
        for result, wanted in zip(results, expected, strict=True):
            if exact:
                np.testing.assert_array_equal(result, wanted)
            else:
                np.testing.assert_allclose(result, wanted, rtol=3e-6, atol=1e-6)
        if first is None:
            first = results
        for result, same in zip(results, first, strict=True):
            np.testing.assert_array_equal(result, same)


def integers(random: np.random.Generator, shape: Sequence[int], largest: int = 3) -> np.ndarray:
    return random.integers(-largest, largest + 1, tuple(shape)).astype(np.float32)


def example_graph(example: Example) -> tuple[Graph, list[np.ndarray]]:
    random = np.random.default_rng(3)
    build = Builder()
    arrays: list[np.ndarray] = []
    values: list[Value] = []
    for place, shape in enumerate(example.shapes):
        own = example.arrays.get(place)
        array = integers(random, shape) if own is None else own
        array = array.astype(np.float32) if array.dtype == np.float64 else array
        arrays.append(array)
        values.append(build.input(TensorType(array.shape, array.dtype.name), f"input_{place}"))
    return build.graph(build.apply(example.op, *values)), arrays


CASES = [
    pytest.param(example, id=f"{kind.name}-{place}")
    for kind in CATALOG
    for place, example in enumerate(kind.examples())
]


@pytest.mark.parametrize("target", TARGETS, ids=NAMES)
@pytest.mark.parametrize("example", CASES)
def test_catalog(example: Example, target: Target) -> None:
    """An op without a kernel runs as a reference step, so every example must pass."""
    graph, arrays = example_graph(example)
    for lanes in (1, target.vector_lanes):
        run_all(graph, arrays, target, lanes, example.op.name not in TRANSCENDENTAL, native=False)


def random_convolutions(count: int) -> list[tuple[int, ...]]:
    """(images, height, width, Cin, Cout, Hf, Wf, stride, dilation, pad, seed)"""
    random = np.random.default_rng(11)
    cases: list[tuple[int, ...]] = []
    while len(cases) < count:
        n, h, w = random.integers(1, 20), random.integers(1, 14), random.integers(1, 68)
        cin, cout = random.integers(1, 20), random.integers(1, 68)
        hf, wf = random.integers(1, 6), random.integers(1, 6)
        stride, dilation, pad = random.integers(1, 4), random.integers(1, 3), random.integers(0, 3)
        if h + 2 * pad < (hf - 1) * dilation + 1 or w + 2 * pad < (wf - 1) * dilation + 1:
            continue
        if n * h * w * cin * cout * hf * wf > 3e7:
            continue
        cases.append(tuple(int(v) for v in (n, h, w, cin, cout, hf, wf, stride, dilation, pad, len(cases))))
    return cases


def convolution_inputs(case: tuple[int, ...]) -> tuple[Conv2d, np.ndarray, np.ndarray, np.ndarray]:
    n, h, w, cin, cout, hf, wf, stride, dilation, pad, seed = case
    random = np.random.default_rng(seed)
    op = Conv2d((stride, stride), ((pad, pad), (pad, pad)), (dilation, dilation), 1)
    return (
        op,
        integers(random, (n, h, w, cin)),
        integers(random, (hf, wf, cin, cout)),
        integers(random, (cout,)),
    )


@pytest.mark.parametrize("target", TARGETS, ids=NAMES)
@pytest.mark.parametrize("case", random_convolutions(40), ids=str)
def test_convolution_and_gradients(case: tuple[int, ...], target: Target) -> None:
    op, x, w, b = convolution_inputs(case)
    z_type = op.infer(TensorType(x.shape), TensorType(w.shape))[0]
    dz = integers(np.random.default_rng(1), z_type.shape)
    pads = ((case[9], case[9]), (case[9], case[9]))

    def forward(build: Builder, *v: Value) -> list[Value]:
        return [build.one(Relu(), build.one(op, v[0], v[1], v[2]))]

    def input_gradient(build: Builder, *v: Value) -> list[Value]:
        gradient = Conv2dInputGradient(op.stride, pads, op.dilation, 1, (x.shape[1], x.shape[2]))
        return [build.one(ReluGradient(), build.one(gradient, v[0], v[1]), v[2])]

    def weight_gradient(build: Builder, *v: Value) -> list[Value]:
        return [
            build.one(
                Conv2dWeightGradient(op.stride, pads, op.dilation, 1, (w.shape[0], w.shape[1])), v[0], v[1]
            )
        ]

    strided_dilated = op.stride != (1, 1) and op.dilation != (1, 1)
    for build, arrays, native in (
        (forward, (x, w, b), True),
        (input_gradient, (dz, w, x), not strided_dilated),
        (weight_gradient, (x, dz), True),
    ):
        graph = graph_of(build, arrays)
        for lanes in (1, target.vector_lanes):
            run_all(graph, arrays, target, lanes, True, native)


def graph_of(body: Callable[..., list[Value]], arrays: Sequence[np.ndarray]) -> Graph:
    build = Builder()
    values = [build.input(TensorType(a.shape, a.dtype.name), f"input_{k}") for k, a in enumerate(arrays)]
    return build.graph(body(build, *values))


@pytest.mark.parametrize("target", TARGETS, ids=NAMES)
@pytest.mark.parametrize("window", [(2, 2), (3, 3), (1, 2), (2, 1)])
@pytest.mark.parametrize("size", [(1, 7, 9), (17, 8, 12), (5, 12, 31)])
def test_pooling_inside_a_convolution(
    size: tuple[int, int, int], window: tuple[int, int], target: Target
) -> None:
    """conv -> relu -> pool -> conv 'same' (so the pooled buffer has a halo) -> + residual -> flatten -> linear."""
    n, h, w = size
    random = np.random.default_rng(5)
    ho, wo = h // window[0], w // window[1]
    arrays = [
        integers(random, (n, h, w, 3)),
        integers(random, (3, 3, 3, 7)),
        integers(random, (7,)),
        integers(random, (3, 3, 7, 7), 2),
        integers(random, (ho * wo * 7, 5), 1),
    ]

    def body(build: Builder, x: Value, w1: Value, b1: Value, w2: Value, w3: Value) -> list[Value]:
        same = Conv2d((1, 1), "same", (1, 1), 1)
        h1 = build.one(Relu(), build.one(same, x, w1, b1))
        pooled, winners = build.apply(MaxPool2d(window, window, "valid"), h1)
        h2 = build.one(Relu(), build.one(Add(), build.one(same, pooled, w2), pooled))
        return [build.one(Linear(), build.one(Flatten(), h2), w3), winners]

    graph = graph_of(body, arrays)
    for lanes in (1, target.vector_lanes):
        program = compile_for(graph, target, lanes)
        outputs = program.run(arrays, {}, 2)
        expected, _ = run_reference(graph, arrays, {})
        np.testing.assert_array_equal(outputs[0], expected[0])


@pytest.mark.parametrize("target", TARGETS, ids=NAMES)
@pytest.mark.parametrize("op", [Sigmoid(), Tanh()], ids=["sigmoid", "tanh"])
def test_activations_over_the_whole_range(op: Sigmoid | Tanh, target: Target) -> None:
    x = np.concatenate(
        [np.linspace(-110, 110, 4001), np.logspace(-30, 2, 500), [0.0, np.inf, -np.inf, np.nan]]
    )
    array = x.astype(np.float32).reshape(1, -1)
    graph = graph_of(lambda build, v: [build.one(op, v)], [array])
    result = compile_for(graph, target).run([array], {}, 1)[0]
    exact = op.reference(array.astype(np.float64))[0]
    # Below the smallest normal number results may be zero.
    np.testing.assert_allclose(result, exact, rtol=4e-7, atol=float(np.finfo(np.float32).tiny))


@pytest.mark.parametrize("target", TARGETS, ids=NAMES)
def test_nan_and_infinity_come_out_where_the_reference_has_them(target: Target) -> None:
    x = integers(np.random.default_rng(2), (2, 9, 9, 3))
    x[0, 4, 4, 1], x[1, 0, 0, 0], x[1, 8, 8, 2] = np.nan, np.inf, -np.inf
    w = np.ones((3, 3, 3, 5), np.float32)

    def body(build: Builder, a: Value, b: Value) -> list[Value]:
        h = build.one(Relu(), build.one(Conv2d((1, 1), "same", (1, 1), 1), a, b))
        return [h, build.one(MaxPool2d((2, 2), (2, 2), "valid"), h)]

    graph = graph_of(body, [x, w])
    for lanes in (1, target.vector_lanes):
        results = compile_for(graph, target, lanes).run([x, w], {}, 2)
        with np.errstate(invalid="ignore"):
            expected, _ = run_reference(graph, [x, w], {})
        for result, wanted in zip(results, expected, strict=True):
            np.testing.assert_array_equal(result, wanted)


def test_a_program_reads_a_parameter_that_changed() -> None:
    assert HOST is not None
    build = Builder()
    x = build.input(TensorType((2, 6, 6, 3)), "x")
    w = build.parameter(TensorType((3, 3, 3, 20)), "w")
    graph = build.graph([build.one(Conv2d((1, 1), "valid", (1, 1), 1), x, w)])
    random = np.random.default_rng(0)
    picture = integers(random, (2, 6, 6, 3))
    parameters = {"w": Parameter(integers(random, (3, 3, 3, 20)))}
    program = compile_for(graph, HOST)
    for _ in range(3):
        expected, _ = run_reference(graph, [picture], {"w": parameters["w"].array})
        np.testing.assert_array_equal(program.run([picture], parameters)[0], expected[0])
        parameters["w"].assign(integers(random, (3, 3, 3, 20)))


SHAPES = [(), (1,), (67,), (5000,), (3, 17), (2, 3, 19), (2, 5, 3, 33), (2, 1, 2, 3, 5)]


@pytest.mark.parametrize("lanes", [1, None])
@pytest.mark.parametrize("target", TARGETS, ids=NAMES)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_arithmetic_of_any_rank_and_with_single_numbers(
    shape: tuple[int, ...], target: Target, lanes: int | None
) -> None:
    """What BatchNorm and losses compute of their [C] and of scalars runs as generated code, to the bit."""
    build = Builder()
    x = build.input(TensorType(shape), "x")
    other = build.input(TensorType(shape), "other")
    number = build.input(TensorType(()), "number")
    root = build.one(Sqrt(), build.one(Add(), build.one(Multiply(), x, x), number))
    average = build.one(MovingAverage(0.1), build.one(Divide(), other, root), x)
    graph = build.graph([root, average, build.one(Divide(), build.one(Subtract(), x, number), number)])
    rng = np.random.default_rng(len(shape))
    inputs = [rng.standard_normal(value.type.shape).astype(np.float32) for value in graph.inputs]
    inputs[2] = np.array(0.7, np.float32)
    program = compile_for(graph, target, lanes or target.vector_lanes)
    assert not program.fallbacks
    program = shared(program)
    expected = run_reference(graph, inputs, {})[0]
    for threads in THREADS:
        for found, wanted in zip(program.run(inputs, {}, threads), expected, strict=True):
            np.testing.assert_array_equal(found, wanted)


@pytest.mark.parametrize("target", TARGETS, ids=NAMES)
@pytest.mark.parametrize("size", [1, 3])
def test_filters_go_by_once_for_each_part_of_the_rows(
    size: int, target: Target, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where neither filters nor x stay in the second cache; the last part may have fewer rows than the others."""
    monkeypatch.setattr(direct, "RESIDENT_FILTERS", 0.0)
    random = np.random.default_rng(size)
    build = Builder()
    x = build.input(TensorType((3, 41, 7, 5)), "x")
    w = build.constant(integers(random, (size, size, 5, 3 * target.vector_lanes + 5)))
    graph = build.graph([build.one(Conv2d((1, 1), ((size // 2, size // 2),) * 2), build.one(Relu(), x), w)])
    place = convolution.ARGUMENTS.names.index("rows_together")
    found: set[int] = set()
    for room in (400, 2_000, 5_000, 8_000, 13_000, 1 << 20):
        monkeypatch.setattr(direct, "RESIDENT_ROWS", room / target.l2_bytes)
        launches = [step.launch for step in compile_for(graph, target, 1).steps]
        (together,) = [each.arguments[place] for each in launches if each.key.generator == "convolution"]
        assert isinstance(together, int)
        found.add(together)
        run_all(graph, [integers(random, (3, 41, 7, 5))], target, 1, exact=True)
    assert len(found) > 2
