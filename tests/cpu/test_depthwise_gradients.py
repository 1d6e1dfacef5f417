"""Gradients of depthwise convolutions run as machine code and equal the reference on small integers."""

from __future__ import annotations

import numpy as np
import pytest

from striate.cpu.recipes import depthwise
from striate.cpu.target import AVX2, AVX512, SSE2, Target, host
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.conv2d import Conv2d, Conv2dInputGradient, Conv2dWeightGradient
from striate.runtime.compile import compile_for
from striate.runtime.parameter import Parameter

HOST = host()
TARGETS = [
    target for target in (AVX512, AVX2, SSE2) if HOST is not None and target.vector_lanes <= HOST.vector_lanes
]
# Batch, rows, columns, channels, filter, stride, dilation, padding.
CASES = [
    (1, 7, 7, 32, (3, 3), (1, 1), (1, 1), 1),
    (2, 8, 9, 5, (3, 3), (2, 2), (1, 1), 1),
    (3, 6, 11, 17, (5, 3), (1, 2), (1, 1), 2),
    (1, 13, 12, 33, (7, 7), (1, 1), (1, 1), 3),
    (2, 9, 9, 16, (3, 3), (1, 1), (2, 2), 2),
    (1, 5, 5, 3, (1, 1), (3, 3), (1, 1), 0),
    (9, 4, 3, 2, (2, 2), (2, 1), (1, 1), 0),
    (1, 56, 3, 20, (3, 3), (2, 2), (1, 1), 0),
]


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@pytest.mark.parametrize("case", CASES, ids=str)
@pytest.mark.parametrize("direction", ["input", "weight"])
@pytest.mark.parametrize("far", [False, True])
def test_gradients_equal_the_reference(
    target: Target, case: tuple[int, ...], direction: str, far: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if far:  # as pictures are that no cache holds
        monkeypatch.setattr(depthwise, "is_near", lambda *_: False)
        monkeypatch.setattr(depthwise, "OUT_OF_CACHE", 0.0)
    batch, rows, columns, channels, filter, stride, dilation, pad = case
    pads = ((pad, pad), (pad, pad))
    x, w = TensorType((batch, rows, columns, channels)), TensorType((*filter, 1, channels))
    (z,) = Conv2d(stride, pads, dilation, channels).infer(x, w)
    generator = np.random.default_rng(rows)

    def integers(type: TensorType) -> np.ndarray:
        return generator.integers(-4, 5, type.shape).astype(np.float32)

    build = Builder()
    dz = build.input(z, "dz")
    if direction == "input":
        op = Conv2dInputGradient(stride, pads, dilation, channels, (rows, columns))
        arrays, parameters = [integers(z)], {"w": Parameter(integers(w))}
        graph = build.graph([build.one(op, dz, build.parameter(w, "w"))])
        (expected,) = op.reference(arrays[0], parameters["w"].array)
    else:
        op = Conv2dWeightGradient(stride, pads, dilation, channels, filter)
        arrays, parameters = [integers(z), integers(x)], {}
        graph = build.graph([build.one(op, build.input(x, "x"), dz)])
        (expected,) = op.reference(arrays[1], arrays[0])
    program = compile_for(graph, target, lanes=1)
    assert not program.fallbacks
    for threads in (1, 2, 3, 7):
        assert np.array_equal(program.run(arrays, parameters, threads)[0], expected)
