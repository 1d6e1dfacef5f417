"""Winograd F(4x4, 3x3): exact on whole numbers, within the error contract on real ones, chosen where it pays."""

from __future__ import annotations

import numpy as np
import pytest

from striate.cpu import target as targets
from striate.cpu.kernels.winograd import transform_filters
from striate.cpu.recipes import winograd
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType
from striate.ops.activation import Relu
from striate.ops.conv2d import Conv2d
from striate.ops.elementwise import Add
from striate.ops.pool import MaxPool2d
from striate.runtime.compile import compile_for
from striate.runtime.program import Program
from striate.runtime.reference import run_reference

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TARGETS = [t for t in (targets.AVX512, targets.AVX2) if HOST and t.vector_lanes <= HOST.vector_lanes]


def layer(
    x_shape: tuple[int, ...], w: np.ndarray, pad: int, *, pool: bool = False, residual: bool = False
) -> Graph:
    build = Builder()
    x = build.input(TensorType(x_shape), "x")
    bias = np.arange(w.shape[3], dtype=np.float32) - 7
    z = build.one(Conv2d((1, 1), ((pad, pad), (pad, pad))), x, build.constant(w), build.constant(bias))
    if pool:
        z = build.one(MaxPool2d((2, 2), (2, 2)), z)
    if residual:
        z = build.one(Add(), z, build.one(Relu(), build.input(z.type, "residual")))
    return build.graph([build.one(Relu(), z)])


def compiled(graph: Graph, target: targets.Target, monkeypatch: pytest.MonkeyPatch) -> Program:
    monkeypatch.setattr(winograd, "pays", lambda *_: True)
    monkeypatch.setattr(winograd, "LEAST_CHANNELS", 1)
    program = compile_for(graph, target, 1, precision="float32")
    assert any(step.launch.key.generator == "winograd" for step in program.steps)
    return program


CASES = [
    # N, H, W, Cin, Cout, pad, pooled, residual
    (1, 4, 4, 1, 1, 1, False, False),
    (1, 8, 8, 16, 32, 1, False, False),
    (2, 13, 11, 37, 67, 1, False, True),
    (1, 7, 9, 64, 48, 0, False, False),
    (1, 14, 14, 24, 40, 1, True, False),
    (3, 10, 6, 5, 33, 1, True, True),
    (1, 3, 3, 8, 8, 0, False, False),
    (1, 5, 67, 3, 17, 2, False, False),
    (1, 30, 30, 48, 130, 1, False, False),
]


@pytest.mark.parametrize("target", TARGETS, ids=lambda t: t.name)
@pytest.mark.parametrize("case", CASES, ids=str)
def test_whole_numbers_are_exact(
    case: tuple[int, int, int, int, int, int, bool, bool],
    target: targets.Target,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Filters of multiples of 576 make every transformed number whole: the sum must equal the reference's, with any
    number of threads, twice in a row (halos and scratch memory are used again)."""
    images, rows, columns, inputs, outputs, pad, pooled, residual = case
    rng = np.random.default_rng(rows * 100 + inputs)
    w = (rng.integers(-2, 3, (3, 3, inputs, outputs)) * 576).astype(np.float32)
    graph = layer((images, rows, columns, inputs), w, pad, pool=pooled, residual=residual)
    program = compiled(graph, target, monkeypatch)
    for threads in (1, 2, 3, 7):
        data = [rng.integers(-3, 4, value.type.shape).astype(np.float32) for value in graph.inputs]
        (wanted,), _ = run_reference(graph, data, {})
        (result,) = program.run(data, {}, threads)
        np.testing.assert_array_equal(result, wanted)


@pytest.mark.parametrize("inputs", [64, 512, pytest.param(2048, marks=pytest.mark.slow)])
def test_error_contract(inputs: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Relative L2 under 1e-5 against float64, on data that is not zero-mean."""
    assert HOST is not None
    rng = np.random.default_rng(inputs)
    w = (rng.standard_normal((3, 3, inputs, 32)) / np.sqrt(9 * inputs)).astype(np.float32)
    graph = layer((1, 12, 12, inputs), w, 1)
    x = (rng.standard_normal((1, 12, 12, inputs)) + 1).astype(np.float32)
    (result,) = compiled(graph, HOST, monkeypatch).run([x], {}, 2)
    padded = np.pad(x.astype(np.float64), ((0, 0), (1, 1), (1, 1), (0, 0)))
    z = np.arange(32) - 7.0
    for l in range(3):
        for m in range(3):
            z = z + padded[:, l : l + 12, m : m + 12] @ w[l, m].astype(np.float64)
    wanted = np.maximum(z, 0)
    assert np.linalg.norm(result - wanted) < 1e-5 * np.linalg.norm(wanted)


def test_threads_give_equal_bits(monkeypatch: pytest.MonkeyPatch) -> None:
    assert HOST is not None
    rng = np.random.default_rng(5)
    w = rng.standard_normal((3, 3, 40, 96)).astype(np.float32)
    graph = layer((2, 19, 23, 40), w, 1)
    program = compiled(graph, HOST, monkeypatch)
    x = rng.standard_normal((2, 19, 23, 40)).astype(np.float32)
    (first,) = program.run([x], {}, 1)
    for threads in (2, 3, 7):
        assert program.run([x], {}, threads)[0].tobytes() == first.tobytes()


def test_nan_stays_within_reach(monkeypatch: pytest.MonkeyPatch) -> None:
    """A NaN comes out wherever the direct sum has it, and no farther than its tiles."""
    assert HOST is not None
    w = np.ones((3, 3, 16, 16), np.float32)
    graph = layer((1, 16, 16, 16), w, 1)
    x = np.ones((1, 16, 16, 16), np.float32)
    x[0, 5, 6, 3] = np.nan
    (result,) = compiled(graph, HOST, monkeypatch).run([x], {}, 1)
    assert np.isnan(result[0, 4:7, 5:8]).all()
    assert np.isfinite(result[0, 8:]).all()
    assert np.isfinite(result[0, :, 12:]).all()


def test_strict_precision_never_takes_it() -> None:
    assert HOST is not None
    rng = np.random.default_rng(0)
    graph = layer((1, 56, 56, 64), rng.standard_normal((3, 3, 64, 64)).astype(np.float32), 1)
    assert not any(s.launch.key.generator == "winograd" for s in compile_for(graph, HOST, 1).steps)


@pytest.mark.skipif(HOST is None or HOST.registers < 32, reason="the cost model was fitted on AVX-512")
def test_chosen_for_large_layers_and_not_for_small_ones() -> None:
    assert HOST is not None

    def takes(size: int, inputs: int, outputs: int) -> bool:
        w = np.zeros((3, 3, inputs, outputs), np.float32)
        steps = compile_for(layer((1, size, size, inputs), w, 1), HOST, 1, precision="float32").steps
        return any(step.launch.key.generator == "winograd" for step in steps)

    assert takes(56, 64, 64)
    assert takes(28, 128, 128)
    assert not takes(28, 6, 16)
    assert not takes(7, 512, 512)


def test_transformed_filters_are_g_w_g_transposed() -> None:
    rng = np.random.default_rng(1)
    w = rng.standard_normal((3, 3, 2, 5))
    g = np.array(
        [[1 / 4, 0, 0], [-1 / 6, -1 / 6, -1 / 6], [-1 / 6, 1 / 6, -1 / 6],
         [1 / 24, 1 / 12, 1 / 6], [1 / 24, -1 / 12, 1 / 6], [0, 0, 1]]
    )  # fmt: skip
    wanted = np.einsum("il,jm,lmnk->ijnk", g, g, w).reshape(36, 2, 5)
    result = np.empty((36, 2, 5), np.float32)
    transform_filters(w.astype(np.float32), result)
    np.testing.assert_allclose(result, wanted, rtol=1e-5, atol=1e-6)
