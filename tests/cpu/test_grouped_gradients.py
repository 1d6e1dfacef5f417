"""Gradients of grouped convolutions run as machine code and equal the reference on small integers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

import striate as st
from shared import shared
from striate import nn
from striate.cpu.target import AVX2, AVX512, SSE2, Target, host
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.activation import ReluGradient
from striate.ops.conv2d import Conv2d, Conv2dInputGradient, Conv2dWeightGradient
from striate.runtime.compile import compile_for
from striate.runtime.parameter import Parameter

HOST = host()
TARGETS = [
    target for target in (AVX512, AVX2, SSE2) if HOST is not None and target.vector_lanes <= HOST.vector_lanes
]
# Batch, rows, columns, groups, channels of a group in and out, filter, stride, dilation, padding.
CASES = [
    (2, 7, 9, 2, 3, 5, (3, 3), (1, 1), (1, 1), 1),
    (3, 8, 8, 4, 8, 4, (3, 3), (2, 2), (1, 1), 1),
    (17, 6, 5, 3, 16, 16, (1, 1), (1, 1), (1, 1), 0),
    (2, 11, 7, 32, 4, 4, (3, 3), (1, 1), (1, 1), 1),
    (2, 9, 9, 2, 5, 33, (5, 3), (1, 2), (1, 1), 2),
    (2, 9, 9, 2, 32, 32, (3, 3), (1, 1), (1, 1), 1),
    (2, 9, 9, 3, 2, 4, (3, 3), (1, 1), (2, 2), 2),
    (1, 5, 5, 5, 1, 3, (2, 2), (3, 3), (1, 1), 0),
    (2, 6, 5, 64, 2, 3, (3, 3), (1, 1), (1, 1), 1),
]


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@pytest.mark.parametrize("case", CASES, ids=str)
@pytest.mark.parametrize("fixed", [False, True])
def test_they_equal_the_reference(target: Target, case: tuple[int, ...], fixed: bool) -> None:
    """Both gradients and the ReLU's behind one of them; with filters packed at every run and once.

    Once with caches that hold little: bands of rows are short then, and numbers are asked for beforehand.
    """
    target = replace(target, l1_bytes=1024, l2_bytes=8192) if fixed else target
    batch, rows, columns, groups, inputs, outputs, filter, stride, dilation, pad = case
    pads = ((pad, pad), (pad, pad))
    x = TensorType((batch, rows, columns, groups * inputs))
    w = TensorType((*filter, inputs, groups * outputs))
    (z,) = Conv2d(stride, pads, dilation, groups).infer(x, w)
    generator = np.random.default_rng(rows)

    def integers(type: TensorType) -> np.ndarray:
        return generator.integers(-4, 5, type.shape).astype(np.float32)

    to_input = Conv2dInputGradient(stride, pads, dilation, groups, (rows, columns))
    to_filter = Conv2dWeightGradient(stride, pads, dilation, groups, filter)
    pictures, cotangent, filters = integers(x), integers(z), integers(w)
    build = Builder()
    picture, dz = build.input(x, "x"), build.input(z, "dz")
    weights = build.constant(filters) if fixed else build.parameter(w, "w")
    dx = build.one(ReluGradient(), build.one(to_input, dz, weights), picture)
    graph = build.graph([dx, build.one(to_filter, picture, dz)])
    (plain,) = to_input.reference(cotangent, filters)
    expected = [np.where(pictures > 0, plain, 0), *to_filter.reference(pictures, cotangent)]
    for lanes in (1, target.vector_lanes):
        program = compile_for(graph, target, lanes=lanes)
        assert not program.fallbacks
        program = shared(program)
        own = {} if fixed else {"w": Parameter(filters)}
        for threads in (1, 2, 3, 7):
            for found, wanted in zip(program.run([pictures, cotangent], own, threads), expected, strict=True):
                np.testing.assert_array_equal(found, wanted)


@pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
@pytest.mark.parametrize(("groups", "channels"), [(32, 128), (16, 128), (8, 256)])
def test_the_filter_gradient_of_all_groups_is_one_launch(groups: int, channels: int) -> None:
    assert HOST is not None
    build = Builder()
    type = TensorType((4, 6, 6, channels))
    op = Conv2dWeightGradient((1, 1), ((1, 1), (1, 1)), (1, 1), groups, (3, 3))
    dw = build.one(op, build.input(type, "x"), build.input(type, "dz"))
    launches = [step.launch.key.generator for step in compile_for(build.graph([dw]), HOST, lanes=1).steps]
    assert launches.count("grouped_gradient") == 1
    assert "weight_gradient" not in launches


def test_a_network_of_groups_trains_without_the_reference() -> None:
    """ResNeXt's block and a grouped transposed convolution: every convolution of the step is machine code."""
    if HOST is None:
        pytest.skip("no code generation for this CPU")
    model = nn.Sequential(
        nn.Conv2d(32, 1), nn.ReLU(), nn.Conv2d(32, 3, padding="same", groups=8, stride=2), nn.ReLU(),
        nn.ConvTranspose2d(16, 2, stride=2, groups=4), nn.Flatten(), nn.Linear(3),
    )  # fmt: skip
    generator = np.random.default_rng(0)
    x = generator.standard_normal((4, 8, 8, 3)).astype(np.float32)
    step = st.train_step(model, loss="cross_entropy", optimizer=st.optim.SGD(0.1), input_shape=x.shape)
    losses = [float(step(x, np.array([0, 1, 2, 0]))) for _ in range(20)]
    assert losses[-1] < losses[0]
    text = step.explain()
    assert "numpy" not in text.lower(), text
