"""Recurrent layers as one launch against the reference: every kind, direction, batch and tail."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from striate.cpu import target as targets
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.recurrent import ACTIVATIONS, Activation, Recurrence
from striate.runtime.compile import compile_for
from striate.runtime.reference import run_reference

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TARGETS = [t for t in (targets.AVX2, targets.SSE2) if HOST and t.vector_lanes <= HOST.vector_lanes]
WAYS = {"forward": (False,), "backward": (True,), "both": (False, True)}


def op_of(kind: str, way: str, *activations: Activation) -> Recurrence:
    return Recurrence(kind, WAYS[way], activations or tuple((name,) for name in ACTIVATIONS[kind]))


def check(op: Recurrence, steps: int, batch: int, hidden: int, target: targets.Target | None = None) -> None:
    """All outputs, on one thread and on two."""
    random = np.random.default_rng(hidden)
    D, state = len(op.reverse), (len(op.reverse), batch, hidden)
    shapes = [(steps, batch, D * op.gates * hidden), (D, hidden, op.gates * hidden), state]
    shapes += [state] * op.has_cell + [(D, 3 * hidden)] * op.peepholes + [(D, hidden)] * op.reset_after
    arrays = [(random.standard_normal(shape) / 2).astype(np.float32) for shape in shapes]
    if op.lengths:
        arrays.append(random.integers(0, steps + 1, batch).astype(np.int32))
    build = Builder()
    values = [build.input(TensorType(a.shape, a.dtype.name), f"x{k}") for k, a in enumerate(arrays)]
    graph = build.graph(build.apply(op, *values))
    executor = compile_for(graph, target or TARGETS[0])
    assert executor.program.fallbacks == ()
    assert len(executor.program.steps) == 1
    expected = run_reference(graph, arrays, {})[0]
    one = executor.run(arrays, {}, 1)
    for found, again, wanted in zip(one, executor.run(arrays, {}, 2), expected, strict=True):
        assert np.array_equal(found, again)
        np.testing.assert_allclose(found, wanted, atol=2e-5)


@pytest.mark.parametrize("kind", ACTIVATIONS)
@pytest.mark.parametrize("way", WAYS)
def test_every_kind_and_direction(kind: str, way: str) -> None:
    for place, size in enumerate([(5, 1, 1), (4, 3, 5), (3, 2, 17), (2, 7, 33), (1, 1, 8)]):
        op = op_of(kind, way)
        check(op, *size, TARGETS[place % len(TARGETS)])
        check(replace(op, lengths=True), *size)


@pytest.mark.parametrize("way", WAYS)
def test_what_single_kinds_have(way: str) -> None:
    check(replace(op_of("lstm", way), peepholes=True), 4, 3, 9)
    check(replace(op_of("lstm", way), coupled=True, clip=0.3, peepholes=True, lengths=True), 4, 3, 9)
    check(replace(op_of("gru", way), reset_after=True, clip=0.5), 4, 3, 9)


@pytest.mark.parametrize(
    "activation",
    [
        ("relu",), ("affine", 0.5, 0.1), ("leaky_relu", 0.1), ("thresholded_relu", 0.2), ("scaled_tanh", 1.5, 0.7),
        ("hard_sigmoid", 0.2, 0.5), ("softsign",),
    ],
    ids=lambda activation: activation[0],
)  # fmt: skip
def test_every_activation(activation: Activation) -> None:
    check(op_of("rnn", "both", activation), 3, 2, 11)


def test_last_states_that_nobody_reads() -> None:
    """Only the last h is wanted: y is the kernel's own, the last c is not written."""
    op = op_of("lstm", "forward")
    build = Builder()
    shapes = [(3, 2, 20), (1, 5, 20), (1, 2, 5), (1, 2, 5)]
    values = [build.input(TensorType(shape, "float32"), f"x{k}") for k, shape in enumerate(shapes)]
    graph = build.graph([build.apply(op, *values)[1]])
    arrays = [np.random.default_rng(1).standard_normal(shape).astype(np.float32) for shape in shapes]
    (found,) = compile_for(graph, TARGETS[0]).run(arrays, {}, 1)
    np.testing.assert_allclose(found, run_reference(graph, arrays, {})[0][0], atol=2e-5)
