"""Winograd F(4x4, 3x3) and F(2x2, 3x3): exact on whole numbers, within the error contract on real ones.

Forward and input gradient, with filters that are constant, that are parameters, and that every run changes.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest

import everywhere
import striate as st
from striate.cpu import target as targets
from striate.cpu.choice import DIRECT, FORWARD, WINOGRAD, Choice, Choices, ConvProblem, Decision
from striate.cpu.kernels.winograd_lines import transform_filters
from striate.cpu.recipes import winograd_plan
from striate.cpu.recipes.candidates import candidates
from striate.cpu.recipes.winograd import Winograd
from striate.errors import TuneFileError
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu, ReluGradient
from striate.ops.conv2d import Conv2d, Conv2dInputGradient
from striate.ops.elementwise import Add
from striate.ops.pool import MaxPool2d
from striate.runtime.compile import compile_for
from striate.runtime.executor import Executor
from striate.runtime.parameter import Parameter
from striate.runtime.reference import run_reference
from wide import selections

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TARGETS = [t for t in (targets.AVX512, targets.AVX2) if HOST and t.vector_lanes <= HOST.vector_lanes]

# CHANGING filters are transformed by a launch of their own, OWN ones by each work item.
CONSTANT, PARAMETER, CHANGING, OWN = "constant", "parameter", "changing", "own"
FILTERS = [CONSTANT, PARAMETER, CHANGING, OWN]
# Whole multiples of these make every transformed number whole.
WHOLE = {4: 576, 2: 4}


@dataclass(frozen=True)
class Layer:
    """A convolution of `images` pictures [rows, columns, inputs]; its input gradient if `gradient`.

    `filters`: constant, a parameter that nobody changes, or an input of the graph. `pool`: a 2 x 2 max-pooling
    follows, and its winners are a result if `winners`. `operand`: one more array takes part in the epilogue.
    """

    images: int
    rows: int
    columns: int
    inputs: int
    outputs: int
    pad: int = 1
    gradient: bool = False
    filters: str = CONSTANT
    pool: bool = False
    winners: bool = False
    operand: bool = False
    groups: int = 1

    @property
    def filter_shape(self) -> tuple[int, int, int, int]:
        return (3, 3, self.inputs // self.groups, self.outputs)


def graph_of(layer: Layer, w: np.ndarray) -> Graph:
    build = Builder()
    x_type = TensorType((layer.images, layer.rows, layer.columns, layer.inputs))
    pads = ((layer.pad, layer.pad), (layer.pad, layer.pad))
    forward = Conv2d((1, 1), pads, (1, 1), layer.groups)
    z_type = forward.infer(x_type, TensorType(w.shape))[0]
    source = build.input(z_type if layer.gradient else x_type, "x")
    filters = {
        CONSTANT: lambda: build.constant(w),
        PARAMETER: lambda: build.parameter(TensorType(w.shape), "w"),
    }.get(layer.filters, lambda: build.input(TensorType(w.shape), "w"))()
    results: list[Value] = []
    if layer.gradient:
        op = Conv2dInputGradient((1, 1), pads, (1, 1), 1, (layer.rows, layer.columns))
        z = build.one(op, source, filters)
        if layer.operand:
            z = build.one(ReluGradient(), z, build.one(Relu(), build.input(z.type, "activation")))
        return build.graph([z])
    bias = np.arange(layer.outputs, dtype=np.float32) - 7
    z = build.one(forward, source, filters, build.constant(bias))
    if layer.pool:
        z, index = build.apply(MaxPool2d((2, 2), (2, 2)), z)
        results += [index] if layer.winners else []
    if layer.operand:
        z = build.one(Add(), z, build.one(Relu(), build.input(z.type, "residual")))
    return build.graph([build.one(Relu(), z), *results])


def compiled(graph: Graph, target: targets.Target, size: int, own: bool = False) -> Executor:
    """The Program of `graph` with Winograd of this size asked for, which must have been taken.

    `own`: with items that transform the filters themselves, if they change, 16 channels at a time.
    """
    choices = everywhere.winograd(size, 16 if own else 0)
    program = compile_for(graph, target, 1, precision="float32", choices=choices)
    recipes = [step.launch.recipe for step in program.steps if step.launch.key.generator == "winograd"]
    assert recipes
    assert all(recipe.startswith(f"winograd {size}x{size}") for recipe in recipes)
    return program


def data_of(
    graph: Graph, w: np.ndarray, numbers: Callable[[tuple[int, ...]], np.ndarray]
) -> tuple[list[np.ndarray], dict[str, Parameter]]:
    inputs = [w if value.name == "w" else numbers(value.type.shape) for value in graph.inputs]
    return inputs, {name: Parameter(w) for name in graph.parameters.values()}


def expect_exact(layer: Layer, target: targets.Target, size: int) -> None:
    """Equal to the reference with any number of threads, again and again: halos and scratch memory are used again."""
    rng = np.random.default_rng(layer.rows * 100 + layer.inputs)
    w = (rng.integers(-2, 3, layer.filter_shape) * WHOLE[size]).astype(np.float32)
    graph = graph_of(layer, w)
    program = compiled(graph, target, size, layer.filters == OWN)
    fresh = layer.filters in (CHANGING, OWN)
    assert (layer.filters == CHANGING) == any(
        s.launch.key.generator == "winograd_filters" for s in program.steps
    )
    for threads in (1, 2, 3, 7):
        inputs, parameters = data_of(graph, w, lambda shape: rng.integers(-3, 4, shape).astype(np.float32))
        arrays = {name: parameter.array for name, parameter in parameters.items()}
        wanted, _ = run_reference(graph, inputs, arrays)
        for result, want in zip(program.run(inputs, parameters, threads), wanted, strict=True):
            np.testing.assert_array_equal(result, want)
        if fresh:
            w = np.roll(w, 1, axis=threads % 4)


LAYERS = [
    Layer(1, 4, 4, 1, 1),
    Layer(1, 8, 8, 16, 32),
    Layer(2, 13, 11, 37, 67, operand=True),
    Layer(1, 7, 9, 64, 48, pad=0),
    Layer(1, 14, 14, 24, 40, pool=True),
    Layer(3, 10, 6, 5, 33, pool=True, operand=True),
    Layer(1, 3, 3, 8, 8, pad=0),
    Layer(1, 5, 67, 3, 17, pad=2),
    Layer(1, 30, 30, 48, 130),
    Layer(5, 7, 7, 67, 31, pool=True, winners=True),
    Layer(32, 4, 4, 40, 24),
    Layer(1, 1, 2, 19, 21),
]


@pytest.mark.parametrize("target", TARGETS, ids=lambda t: t.name)
@pytest.mark.parametrize("filters", FILTERS)
@pytest.mark.parametrize("size", [4, 2])
@pytest.mark.parametrize("layer", LAYERS, ids=str)
def test_forward_is_exact_on_whole_numbers(
    layer: Layer, size: int, filters: str, target: targets.Target
) -> None:
    expect_exact(replace(layer, filters=filters), target, size)


@pytest.fixture
def stages_apart(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every layer of several pictures has its stages as launches of their own."""
    monkeypatch.setattr(winograd_plan, "WORTH_AN_ITEM", 0.0)
    monkeypatch.setattr(winograd_plan, "LARGE_FILTERS", 0)
    monkeypatch.setattr(winograd_plan, "GAINS", math.inf)
    winograd_plan.best_plan.cache_clear()
    yield
    winograd_plan.best_plan.cache_clear()


@pytest.mark.usefixtures("stages_apart")
@pytest.mark.parametrize("target", TARGETS, ids=lambda t: t.name)
@pytest.mark.parametrize("size", [4, 2])
@pytest.mark.parametrize(
    "layer",
    [
        Layer(2, 4, 4, 1, 1),
        Layer(2, 13, 11, 37, 67, operand=True),
        Layer(2, 14, 14, 24, 40, pool=True, winners=True, filters=CHANGING),
        Layer(3, 7, 9, 64, 48, pad=0, gradient=True, filters=CHANGING),
        Layer(2, 1, 2, 19, 21, filters=PARAMETER),
    ],
    ids=str,
)
def test_stages_apart_are_exact_on_whole_numbers(layer: Layer, size: int, target: targets.Target) -> None:
    w = np.zeros(layer.filter_shape, np.float32)
    program = compiled(graph_of(layer, w), target, size)
    assert "winograd_output" in {step.launch.key.generator for step in program.steps}
    expect_exact(layer, target, size)


@pytest.mark.parametrize("size", [4, 2])
def test_stages_apart_change_no_bit(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    assert HOST is not None
    layer = Layer(2, 14, 14, 80, 112, operand=True)
    rng = np.random.default_rng(7)
    w = rng.standard_normal(layer.filter_shape).astype(np.float32)
    graph = graph_of(layer, w)
    data, _ = data_of(graph, w, lambda shape: rng.standard_normal(shape).astype(np.float32))
    answers: list[bytes] = []
    for worth in (0.0, math.inf):
        monkeypatch.setattr(winograd_plan, "WORTH_AN_ITEM", 0.0)
        monkeypatch.setattr(winograd_plan, "LARGE_FILTERS", 0)
        monkeypatch.setattr(winograd_plan, "GAINS", worth)
        winograd_plan.best_plan.cache_clear()
        program = compiled(graph, HOST, size)
        apart = any(step.launch.key.generator == "winograd_output" for step in program.steps)
        assert apart == (worth > 0)
        answers += [program.run(data, {}, threads)[0].tobytes() for threads in (1, 2, 7)]
    winograd_plan.best_plan.cache_clear()
    assert len(set(answers)) == 1


@pytest.mark.parametrize(
    "side, channels, target",
    [
        (56, 64, targets.AVX2),
        (28, 128, targets.AVX2),
        (14, 256, targets.AVX2),
        (7, 512, targets.AVX2),
        (14, 256, targets.AVX512),
        (7, 512, targets.AVX512),
    ],
)
def test_one_picture_has_items_for_many_threads(side: int, channels: int, target: targets.Target) -> None:
    """The 3x3 layers of ResNet, whichever tile they have."""
    problem = ConvProblem(
        FORWARD, (1, side, side, channels), (side, side, channels), (3, 3), (1, 1), (1, 1), (1, 1), (1, 1), 1,
        "float32", fixed=True,
    )  # fmt: skip
    plans = [winograd_plan.best_plan(target, problem, size) for size in (4, 2)]
    best = min(plans, key=lambda plan: winograd_plan.cost(target, problem, plan))
    assert best.items >= 32


@pytest.mark.parametrize("target", TARGETS, ids=lambda t: t.name)
@pytest.mark.parametrize("filters", [CONSTANT, PARAMETER])
@pytest.mark.parametrize("size", [4, 2])
@pytest.mark.parametrize(
    "layer",
    [
        Layer(1, 8, 8, 32, 32, groups=2),
        Layer(2, 12, 9, 3 * 11, 3 * 5, groups=3, operand=True),
        Layer(1, 6, 7, 2 * 17, 2 * 33, groups=2, pool=True, winners=True),
        Layer(3, 5, 4, 4 * 2, 4 * 19, groups=4, pad=0),
    ],
    ids=str,
)
def test_groups_are_exact_on_whole_numbers(
    layer: Layer, size: int, filters: str, target: targets.Target
) -> None:
    expect_exact(replace(layer, filters=filters), target, size)


@pytest.mark.parametrize("size", [4, 2])
def test_groups_from_far_are_exact_on_whole_numbers(size: int) -> None:
    """Where L2 does not hold x, tiles meet all groups before the next ones come."""
    layer = Layer(2, 12, 9, 3 * 16, 3 * 24, groups=3, operand=True)
    expect_exact(layer, replace(TARGETS[0], l2_bytes=4096), size)


@pytest.mark.parametrize("target", TARGETS, ids=lambda t: t.name)
@pytest.mark.parametrize("filters", FILTERS)
@pytest.mark.parametrize("size", [4, 2])
@pytest.mark.parametrize("layer", [layer for layer in LAYERS if not layer.pool], ids=str)
def test_input_gradient_is_exact_on_whole_numbers(
    layer: Layer, size: int, filters: str, target: targets.Target
) -> None:
    expect_exact(replace(layer, filters=filters, gradient=True), target, size)


def float64_layer(layer: Layer, x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """The layer's sums in float64, without bias and what follows."""
    source, filters = x.astype(np.float64), w.astype(np.float64)
    pad = layer.pad
    if layer.gradient:
        filters, pad = filters[::-1, ::-1].transpose(0, 1, 3, 2), 2 - layer.pad
    padded = np.pad(source, ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    rows, columns = padded.shape[1] - 2, padded.shape[2] - 2
    taps = [(l, m) for l in range(3) for m in range(3)]
    return sum(padded[:, l : l + rows, m : m + columns] @ filters[l, m] for l, m in taps)  # pyright: ignore[reportReturnType]


@pytest.mark.parametrize("filters", FILTERS)
@pytest.mark.parametrize("size", [4, 2])
@pytest.mark.parametrize("gradient", [False, True], ids=["forward", "input gradient"])
@pytest.mark.parametrize(
    "channels, mean",
    [
        (64, 1),
        (512, 1),
        pytest.param(2048, 1, marks=pytest.mark.slow),
        pytest.param(2048, 0, marks=pytest.mark.slow),
    ],
)
def test_error_contract(channels: int, mean: int, gradient: bool, size: int, filters: str) -> None:
    """Relative L2 under 1e-5 against float64, also where the data is zero-mean, which is worst."""
    assert HOST is not None
    few = 32
    inputs, outputs = (few, channels) if gradient else (channels, few)
    layer = Layer(1, 12, 12, inputs, outputs, gradient=gradient, filters=filters)
    rng = np.random.default_rng(channels)
    w = (rng.standard_normal(layer.filter_shape) / np.sqrt(9 * channels)).astype(np.float32)
    graph = graph_of(layer, w)
    program = compiled(graph, HOST, size, filters == OWN)
    data, parameters = data_of(graph, w, lambda shape: (rng.standard_normal(shape) + mean).astype(np.float32))
    (result,) = program.run(data, parameters, 2)
    wanted = float64_layer(layer, data[0], w)
    if not gradient:
        wanted = np.maximum(wanted + np.arange(outputs) - 7, 0)
    assert np.linalg.norm(result - wanted) < 1e-5 * np.linalg.norm(wanted)


@pytest.mark.parametrize("filters", FILTERS)
@pytest.mark.parametrize("size", [4, 2])
@pytest.mark.parametrize("gradient", [False, True], ids=["forward", "input gradient"])
def test_threads_give_equal_bits(gradient: bool, size: int, filters: str) -> None:
    assert HOST is not None
    layer = Layer(2, 19, 23, 40, 96, gradient=gradient, filters=filters)
    rng = np.random.default_rng(5)
    w = rng.standard_normal(layer.filter_shape).astype(np.float32)
    graph = graph_of(layer, w)
    program = compiled(graph, HOST, size, filters == OWN)
    data, parameters = data_of(graph, w, lambda shape: rng.standard_normal(shape).astype(np.float32))
    (first,) = program.run(data, parameters, 1)
    for threads in (2, 3, 7):
        assert program.run(data, parameters, threads)[0].tobytes() == first.tobytes()


@pytest.mark.parametrize("strange", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("filters", [CONSTANT, OWN])
@pytest.mark.parametrize("size", [4, 2])
@pytest.mark.parametrize("gradient", [False, True], ids=["forward", "input gradient"])
def test_strange_numbers_stay_within_reach(gradient: bool, size: int, filters: str, strange: float) -> None:
    """What is not finite comes out wherever the direct sum has it, and no farther than its tiles."""
    assert HOST is not None
    layer = Layer(1, 16, 16, 16, 16, gradient=gradient, filters=filters)
    w = np.ones(layer.filter_shape, np.float32)
    graph = graph_of(layer, w)
    program = compiled(graph, HOST, size, filters == OWN)
    data, parameters = data_of(graph, w, lambda shape: np.ones(shape, np.float32))
    data[0][0, 5, 6, 3] = strange
    (result,) = program.run(data, parameters, 1)
    reached = ~np.isfinite(result[0]).all(axis=2)
    if strange == -np.inf and not gradient:
        # ReLU makes a number of -inf; whole tiles hold NaN beside it.
        reached |= (result[0] == 0).all(axis=2)
    assert reached[4:7, 5:8].all()
    assert not reached[8:].any()
    assert not reached[:, 12:].any()


@pytest.mark.parametrize("filters", [CHANGING, OWN])
@pytest.mark.parametrize("size", [4, 2])
@pytest.mark.parametrize("gradient", [False, True], ids=["forward", "input gradient"])
def test_strange_filters_are_not_lost(gradient: bool, size: int, filters: str) -> None:
    assert HOST is not None
    layer = Layer(1, 9, 9, 20, 20, gradient=gradient, filters=filters)
    for strange in (np.nan, np.inf):
        w = np.ones(layer.filter_shape, np.float32)
        w[0, 2, 5, 7] = strange
        graph = graph_of(layer, w)
        program = compiled(graph, HOST, size, filters == OWN)
        data, parameters = data_of(graph, w, lambda shape: np.ones(shape, np.float32))
        (result,) = program.run(data, parameters, 2)
        own = result[..., 5 if gradient else 7]
        assert not np.isfinite(own).any()
        assert np.isfinite(np.delete(result, 5 if gradient else 7, axis=3)).all()


@pytest.mark.parametrize("filters", [CONSTANT, PARAMETER, CHANGING])
@pytest.mark.parametrize("gradient", [False, True], ids=["forward", "input gradient"])
def test_strict_precision_never_takes_it(gradient: bool, filters: str) -> None:
    assert HOST is not None
    layer = Layer(2, 56, 56, 64, 64, gradient=gradient, filters=filters)
    graph = graph_of(layer, np.ones(layer.filter_shape, np.float32))
    names = {step.launch.key.generator for step in compile_for(graph, HOST, 1).steps}
    assert names.isdisjoint({"winograd", "winograd_filters"})


def chosen(layer: Layer, choices: Choices) -> str:
    """The recipe of the layer: "direct", "4x4", "2x2", and "own" behind it if items transform the filters."""
    assert HOST is not None
    graph = graph_of(layer, np.zeros(layer.filter_shape, np.float32))
    steps = compile_for(graph, HOST, 1, precision="float32", choices=choices).steps
    for step in steps:
        if step.launch.key.generator == "winograd":
            return step.launch.recipe.split()[1].rstrip(",")
    return "direct"


def decided(layer: Layer) -> str:
    """The same of what is decided for AVX-512, on which the cost model was fitted."""
    graph = graph_of(layer, np.zeros(layer.filter_shape, np.float32))
    (selected,) = selections(graph, targets.AVX512, "float32")
    recipe = selected.recipe
    return f"{recipe.plan.size}x{recipe.plan.size}" if isinstance(recipe, Winograd) else "direct"


@pytest.mark.parametrize("gradient", [False, True], ids=["forward", "input gradient"])
@pytest.mark.parametrize(
    "images, size, channels, wanted",
    [(32, 32, 64, "4x4"), (32, 16, 128, "4x4"), (32, 8, 256, "4x4"), (32, 4, 512, "4x4"), (32, 2, 512, "2x2"),
     (32, 6, 256, "2x2"), (1, 28, 6, "direct")],
)  # fmt: skip
def test_the_choice_in_training(images: int, size: int, channels: int, wanted: str, gradient: bool) -> None:
    """As measured: docs/decisions/winograd.md."""
    layer = Layer(images, size, size, channels, channels, gradient=gradient, filters=CHANGING)
    assert decided(layer) == wanted


@pytest.mark.parametrize(
    "size, inputs, outputs, wanted",
    [(224, 64, 64, "4x4"), (56, 64, 64, "4x4"), (28, 128, 128, "4x4"), (14, 256, 256, "4x4"), (55, 16, 64, "4x4"),
     (7, 256, 256, "2x2"), (13, 384, 384, "4x4"), (6, 256, 256, "2x2"), (7, 512, 512, "2x2"), (28, 6, 16, "direct")],
)  # fmt: skip
def test_the_choice_for_one_picture(size: int, inputs: int, outputs: int, wanted: str) -> None:
    """As measured: docs/decisions/winograd.md."""
    assert decided(Layer(1, size, size, inputs, outputs)) == wanted


def test_tiles_of_4_only_up_to_the_channels_that_the_error_allows() -> None:
    for gradient in (False, True):
        for channels, sizes in ((2049, {"2x2"}), (2048, {"2x2", "4x4"})):
            inputs, outputs = (16, channels) if gradient else (channels, 16)
            layer = Layer(1, 9, 8, inputs, outputs, gradient=gradient)
            assert chosen(layer, everywhere.winograd()) in sizes
            assert chosen(layer, everywhere.winograd(2)) == "2x2"
            assert chosen(layer, everywhere.winograd(4)) == ("4x4" if "4x4" in sizes else "direct")


@pytest.mark.parametrize("filters", [CONSTANT, CHANGING])
@pytest.mark.parametrize("gradient", [False, True], ids=["forward", "input gradient"])
def test_a_tune_file_may_choose(gradient: bool, filters: str) -> None:
    """Winograd with tiles of either size, and the direct sum, whatever the model prefers: under one name."""
    assert HOST is not None
    layer = Layer(2, 14, 10, 24, 40, gradient=gradient, filters=filters)
    graph = graph_of(layer, np.zeros(layer.filter_shape, np.float32))

    def decisions(choices: Choices) -> list[Decision]:
        assert HOST is not None
        program = compile_for(graph, HOST, 1, precision="float32", choices=choices)
        found = [step.launch.decision for step in program.steps]
        return [decision for decision in found if decision is not None]

    keys: set[str] = set()
    for choices, recipe in ((everywhere.winograd(), WINOGRAD), (everywhere.DIRECT_SUMS, DIRECT)):
        found = decisions(choices)
        assert {decision.choice.recipe for decision in found} == {recipe}
        keys |= {decision.problem.key for decision in (*found, *decisions(Choices({})))}
    (key,) = keys
    offered = candidates(HOST, decisions(Choices({}))[0].problem)
    assert [choice for choice in offered if choice.recipe == WINOGRAD] == [
        Choice(WINOGRAD, (4,)),
        Choice(WINOGRAD, (2,)),
    ]
    for choice in (*offered, Choice(WINOGRAD)):
        found = decisions(Choices({key: choice}))
        assert found
        assert all(decision.tuned and decision.choice == choice for decision in found)
    with pytest.raises(TuneFileError, match="outputs along an axis"):
        decisions(Choices({key: Choice(WINOGRAD, (3,))}))


class Block(st.nn.Module):
    """Two convolutions beside a shortcut."""

    def __init__(self, channels: int) -> None:
        self.first = st.nn.Conv2d(channels, 3, padding="same")
        self.second = st.nn.Conv2d(channels, 3, padding="same")
        self.relu = st.nn.ReLU()

    def __call__(self, x: Any) -> Any:
        return self.relu(x + self.second(self.relu(self.first(x))))


def residual_net() -> st.nn.Sequential:
    return st.nn.Sequential(
        st.nn.Conv2d(32, 3, padding="same"),
        st.nn.ReLU(),
        Block(32),
        st.nn.MaxPool2d(2),
        Block(32),
        st.nn.Conv2d(48, 3, padding="same"),
        st.nn.ReLU(),
        st.nn.MaxPool2d(2),
        Block(48),
        st.nn.GlobalAvgPool2d(),
        st.nn.Linear(10),
    )


@pytest.mark.parametrize(
    "size, own",
    [
        (4, True),
        *(pytest.param(*each, marks=pytest.mark.slow) for each in ((4, False), (2, True), (2, False))),
    ],
)
def test_training_agrees_with_strict(size: int, own: bool) -> None:
    """Steps of a small residual net: losses and weights within 1e-4 of those of the direct sum."""
    assert HOST is not None
    asked = everywhere.as_tuning(everywhere.winograd(size, 16 if own else 0), HOST)
    rng = np.random.default_rng(1)
    batches = [(rng.random((9, 14, 14, 3), np.float32), rng.integers(0, 10, 9)) for _ in range(4)]
    losses: dict[str, list[float]] = {}
    weights: dict[str, list[np.ndarray]] = {}
    for precision in ("strict", "float32"):
        with st.precision(precision), st.tuned(asked):
            model = residual_net()
            model.set_seed(3)
            step = st.train_step(
                model, optimizer=st.optim.SGD(lr=0.05, momentum=0.9), input_shape=[9, 14, 14, 3]
            )
            losses[precision] = [step(x, y) for x, y in batches]
            explained = step.explain()
        assert (f"winograd {size}x{size}" in explained) == (precision == "float32")
        assert (f"transform filters {size}x{size}" in explained) == (precision == "float32" and not own)
        weights[precision] = [parameter.array for parameter in model.parameters().values()]
    np.testing.assert_allclose(losses["float32"], losses["strict"], rtol=1e-4)
    for ours, wanted in zip(weights["float32"], weights["strict"], strict=True):
        assert np.linalg.norm(ours - wanted) <= 1e-4 * np.linalg.norm(wanted)


@pytest.mark.parametrize("size", [4, 2])
def test_transformed_filters_are_g_w_g_transposed(size: int) -> None:
    rng = np.random.default_rng(1)
    w = rng.standard_normal((3, 3, 2, 5))
    g = {
        4: [[1 / 4, 0, 0], [-1 / 6, -1 / 6, -1 / 6], [-1 / 6, 1 / 6, -1 / 6],
            [1 / 24, 1 / 12, 1 / 6], [1 / 24, -1 / 12, 1 / 6], [0, 0, 1]],
        2: [[1, 0, 0], [1 / 2, 1 / 2, 1 / 2], [1 / 2, -1 / 2, 1 / 2], [0, 0, 1]],
    }[size]  # fmt: skip
    points = size + 2
    wanted = np.einsum("il,jm,lmnk->ijnk", g, g, w).reshape(points**2, 2, 5)
    result = np.empty((points**2, 2, 5), np.float32)
    transform_filters(w.astype(np.float32), size, result)
    np.testing.assert_allclose(result, wanted, rtol=1e-5, atol=1e-6)
