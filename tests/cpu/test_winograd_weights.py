"""Filter gradients by Winograd: exact on whole numbers, within the error contract on others, chosen where they pay."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

import everywhere
from striate.cpu import target as targets
from striate.cpu.recipes.winograd_weights import WinogradWeights
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType
from striate.ops.activation import Relu
from striate.ops.conv2d import Conv2d, Conv2dWeightGradient
from striate.runtime.compile import compile_for
from striate.runtime.executor import Executor
from striate.runtime.reference import run_reference
from wide import selections

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TARGETS = [
    target
    for target in (targets.AVX512, targets.AVX2, targets.SSE2)
    if HOST is not None and target.vector_lanes <= HOST.vector_lanes
]
# Whole multiples of these in dz make every sum over taps whole.
WHOLE = {4: 576, 2: 4}


@dataclass(frozen=True)
class Layer:
    """x [images, rows, columns, inputs], filters 3 x 3, `pad` zeros on each side."""

    images: int
    rows: int
    columns: int
    inputs: int
    outputs: int
    pad: int = 1


def graph_of(layer: Layer) -> Graph:
    """With a ReLU in front of both, so that their buffers have halos."""
    build = Builder()
    x = build.input(TensorType((layer.images, layer.rows, layer.columns, layer.inputs)), "x")
    pads = ((layer.pad, layer.pad), (layer.pad, layer.pad))
    z = Conv2d((1, 1), pads).infer(x.type, TensorType((3, 3, layer.inputs, layer.outputs)))[0]
    dz = build.input(z, "dz")
    op = Conv2dWeightGradient((1, 1), pads, (1, 1), 1, (3, 3))
    return build.graph([build.one(op, build.one(Relu(), x), build.one(Relu(), dz))])


def compiled(layer: Layer, target: targets.Target, size: int, few: bool = False) -> Executor:
    """With Winograd asked for, in groups of three tiles if `few`."""
    choices = everywhere.winograd_gradients(size, few)
    program = compile_for(graph_of(layer), target, 1, precision="float32", choices=choices)
    assert not program.fallbacks
    assert generators(program)[-1] == "winograd_taps"
    return program


def generators(program: Executor) -> list[str]:
    return [step.launch.key.generator for step in program.steps]


LAYERS = [
    Layer(1, 4, 4, 16, 16),
    Layer(2, 8, 8, 32, 48),
    Layer(3, 7, 5, 16, 32),
    Layer(1, 13, 11, 48, 16, pad=0),
    Layer(2, 6, 9, 16, 64, pad=2),
    Layer(5, 2, 3, 32, 32),
]


@pytest.mark.parametrize("target", TARGETS, ids=lambda t: t.name)
@pytest.mark.parametrize("size", [4, 2])
@pytest.mark.parametrize("layer", LAYERS, ids=str)
@pytest.mark.parametrize("few", [False, True], ids=["one group", "groups of tiles"])
def test_exact_on_whole_numbers(layer: Layer, size: int, few: bool, target: targets.Target) -> None:
    """Equal to the reference with any number of threads, again and again, however the tiles are grouped."""
    program = compiled(layer, target, size, few)
    graph, rng = graph_of(layer), np.random.default_rng(layer.rows * 100 + layer.inputs)
    for threads in (1, 2, 3, 7):
        x = rng.integers(-2, 3, graph.inputs[0].type.shape).astype(np.float32)
        dz = (rng.integers(-1, 2, graph.inputs[1].type.shape) * WHOLE[size]).astype(np.float32)
        wanted = run_reference(graph, [x, dz], {})[0][0]
        np.testing.assert_array_equal(program.run([x, dz], {}, threads)[0], wanted)


@pytest.mark.parametrize("size", [4, 2])
@pytest.mark.parametrize("mean", [0, 1])
@pytest.mark.parametrize("layer", [Layer(32, 16, 16, 64, 64), Layer(32, 4, 4, 256, 256)], ids=str)
def test_error_contract(layer: Layer, mean: int, size: int) -> None:
    """Relative L2 under 1e-5 against float64, and the same bits for any number of threads."""
    assert HOST is not None
    program, rng = compiled(layer, HOST, size), np.random.default_rng(0)
    x, dz = (
        (rng.standard_normal(value.type.shape) + mean).astype(np.float32) for value in program.graph.inputs
    )
    result = program.run([x, dz], {}, 2)[0]
    np.testing.assert_array_equal(program.run([x, dz], {}, 3)[0], result)
    padded = np.pad(np.maximum(x, 0).astype(np.float64), ((0, 0), (1, 1), (1, 1), (0, 0)))
    gradient = np.maximum(dz, 0).astype(np.float64).reshape(-1, layer.outputs)
    wanted = np.array(
        [
            [
                padded[:, l : l + layer.rows, m : m + layer.columns].reshape(-1, layer.inputs).T @ gradient
                for m in range(3)
            ]
            for l in range(3)
        ]
    )
    assert np.linalg.norm(result - wanted) / np.linalg.norm(wanted) < 1e-5


def decided(layer: Layer, precision: str = "float32") -> str:
    """The same of what is decided for AVX-512, on which the cost model was fitted."""
    *_, selected = selections(graph_of(layer), targets.AVX512, precision)
    recipe = selected.recipe
    return f"{recipe.plan.size}x{recipe.plan.size}" if isinstance(recipe, WinogradWeights) else "direct"


@pytest.mark.parametrize(
    "layer, wanted",
    [
        (Layer(32, 32, 32, 64, 64), "4x4"),
        (Layer(32, 8, 8, 256, 256), "4x4"),
        (Layer(32, 8, 8, 250, 256), "direct"),
        (Layer(1, 4, 4, 16, 16), "direct"),
    ],
    ids=str,
)
def test_the_choice(layer: Layer, wanted: str) -> None:
    assert decided(layer) == wanted
    assert decided(layer, "strict") == "direct"


def test_the_products_are_counted_where_they_are_done() -> None:
    assert HOST is not None
    layer = Layer(2, 8, 8, 32, 48)
    program = compiled(layer, HOST, 4)
    counted = {step.launch.key.generator: step.multiply_adds for step in program.steps}
    assert counted["winograd_pairs"] == 9 * 2 * 8 * 8 * 32 * 48
    assert counted["winograd_patches"] == counted["winograd_taps"] == 0
