"""Convolutions in groups are one launch, and equal the reference on small integers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from shared import shared
from striate.cpu.choice import GROUPED
from striate.cpu.target import AVX2, SSE2, Target, host
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.activation import Relu
from striate.ops.conv2d import Conv2d, Conv2dInputGradient
from striate.ops.elementwise import Add
from striate.runtime.compile import compile_for
from striate.runtime.parameter import Parameter
from wide import AVX512 as WIDE

HOST = host()
# The widest is emulated where this CPU has no such vectors.
TARGETS = [WIDE] if HOST is not None else []
TARGETS += [each for each in (AVX2, SSE2) if HOST is not None and each.vector_lanes <= HOST.vector_lanes]
# Groups, channels of a group in and out, filter, stride, dilation, padding.
CASES = [
    (8, 4, 4, (3, 3), (1, 1), (1, 1), 1),
    (16, 2, 2, (3, 5), (2, 1), (1, 1), 1),
    (32, 1, 2, (3, 3), (1, 1), (1, 1), 1),
    (16, 1, 4, (5, 5), (2, 2), (1, 1), 2),
    (3, 8, 8, (3, 3), (1, 1), (2, 2), 2),
    (4, 5, 16, (1, 1), (1, 1), (1, 1), 0),
    (2, 24, 48, (3, 3), (1, 1), (1, 1), 1),
    (8, 2, 4, (2, 3), (1, 2), (2, 1), 1),
    (200, 1, 16, (3, 3), (1, 1), (1, 1), 1),
    (16, 1, 1, (9, 9), (1, 1), (1, 1), 4),
]


def _integers(type: TensorType, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(-4, 5, type.shape).astype(np.float32)


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@pytest.mark.parametrize("case", CASES, ids=str)
@pytest.mark.parametrize("fixed", [False, True])
def test_forward_and_input_gradient(target: Target, case: tuple[int, ...], fixed: bool) -> None:
    """Filters that are packed once come with an L2 that does not hold x: blocks of channels then go together."""
    target = replace(target, l2_bytes=8192) if fixed else target
    groups, inputs, outputs, filter, stride, dilation, pad = case
    pads = ((pad, pad), (pad, pad))
    x = TensorType((2, 13, 11, groups * inputs))
    w = TensorType((*filter, inputs, groups * outputs))
    forward = Conv2d(stride, pads, dilation, groups)
    (z,) = forward.infer(x, w)
    back = Conv2dInputGradient(stride, pads, dilation, groups, (13, 11))
    pictures, filters, cotangent = _integers(x, 1), _integers(w, 2), _integers(z, 3)
    bias = _integers(TensorType((groups * outputs,)), 4)
    build = Builder()
    picture, dz = build.input(x, "x"), build.input(z, "dz")
    weights = build.constant(filters) if fixed else build.parameter(w, "w")
    out = build.one(Relu(), build.one(Add(), build.one(forward, picture, weights, build.constant(bias)), dz))
    outs = [out]
    turns = stride == (1, 1) or dilation == (1, 1)
    if turns:
        outs.append(build.one(back, dz, weights))
    program = compile_for(build.graph(outs), target, lanes=1)
    assert not program.fallbacks
    program = shared(program)
    (plain,) = forward.reference(pictures, filters, bias)
    wanted = [np.maximum(plain + cotangent, 0)]
    if turns:
        wanted += back.reference(cotangent, filters)
    own = {} if fixed else {"w": Parameter(filters)}
    for threads in (1, 3):
        for found, expected in zip(program.run([pictures, cotangent], own, threads), wanted, strict=True):
            np.testing.assert_array_equal(found, expected)


@pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
@pytest.mark.parametrize(("groups", "channels"), [(32, 128), (16, 128), (64, 256)])
def test_all_groups_are_one_launch(groups: int, channels: int) -> None:
    assert HOST is not None
    build = Builder()
    x = build.input(TensorType((1, 14, 14, channels)), "x")
    w = build.parameter(TensorType((3, 3, channels // groups, channels)), "w")
    program = compile_for(
        build.graph([build.one(Conv2d(padding="same", groups=groups), x, w)]), HOST, lanes=1
    )
    launches = [step.launch.key.generator for step in program.steps]
    assert launches.count(GROUPED) == 1
    assert "convolution" not in launches
