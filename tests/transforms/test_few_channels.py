"""A softmax over few channels, with pixels in lanes: the same answers, and moves only where they are needed."""

from __future__ import annotations

import numpy as np
import pytest

from striate.cpu import target as targets
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType
from striate.ops.arrange import Transpose
from striate.ops.softmax import LogSoftmax, Softmax
from striate.runtime.compile import compile_for
from striate.runtime.reference import run_reference
from striate.transforms.few_channels import few_channels

HOST = targets.host()


def softmax_of(shape: tuple[int, ...], op: Softmax | LogSoftmax, *, planes: bool = False) -> Graph:
    build = Builder()
    y = build.one(op, build.input(TensorType(shape, "float32"), "x"))
    return build.graph([build.one(Transpose((0, 3, 1, 2)), y) if planes else y])


@pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
@pytest.mark.parametrize("op", [Softmax(-1), LogSoftmax(-1)], ids=lambda op: op.name)
@pytest.mark.parametrize("shape", [(2, 17, 19, 3), (700, 2), (1, 5, 11, 13, 7), (2, 300, 5)], ids=str)
def test_answers(shape: tuple[int, ...], op: Softmax | LogSoftmax) -> None:
    assert HOST is not None
    x = np.random.default_rng(5).standard_normal(shape).astype(np.float32) * 20
    x.reshape(-1, shape[-1])[7] = -np.inf
    x.reshape(-1, shape[-1])[9, 0] = np.nan
    x.reshape(-1, shape[-1])[11, 1] = np.inf
    graph = softmax_of(shape, op)
    assert [node.op.name for node in few_channels(graph).nodes] == ["transpose", op.name, "transpose"]
    executor = compile_for(graph, HOST)
    assert not executor.program.fallbacks
    with np.errstate(invalid="ignore"):
        (wanted,) = run_reference(graph, [x], {})[0]
    for threads in (1, 3):
        np.testing.assert_allclose(executor.run([x], {}, threads)[0], wanted, rtol=2e-5, atol=1e-6)


@pytest.mark.parametrize("shape", [(1, 8, 8, 3), (2, 40, 40, 8), (2, 40, 40, 1), (5000,)], ids=str)
def test_small_pictures_and_more_channels_stay(shape: tuple[int, ...]) -> None:
    graph = softmax_of(shape, Softmax(-1))
    assert few_channels(graph) is graph
    other = softmax_of((2, 4, 40, 40), Softmax(1))
    assert few_channels(other) is other


@pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
def test_what_wants_channels_first_is_given_them() -> None:
    """One move before, none behind."""
    assert HOST is not None
    graph = softmax_of((2, 30, 20, 4), Softmax(-1), planes=True)
    assert [node.op.name for node in compile_for(graph, HOST).program.graph.nodes] == ["transpose", "softmax"]
