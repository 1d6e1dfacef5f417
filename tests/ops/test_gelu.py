"""GELU and its slope as generated code, against the normal distribution in double precision."""

from __future__ import annotations

import math

import numpy as np
import pytest

from striate.cpu import target as targets
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.base import Op
from striate.ops.smooth import Gelu, GeluGradient
from striate.runtime.compile import compile_for
from striate.runtime.reference import run_reference

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
X = np.concatenate([np.linspace(-12, 12, 40_001), np.geomspace(1e-30, 1, 400), -np.geomspace(1e-30, 1, 400)])
X = X.astype(np.float32)
EXACT = X.astype(np.float64)
BELOW = np.array([0.5 * math.erfc(-x / math.sqrt(2)) for x in EXACT])
BELL = np.exp(-0.5 * EXACT**2) / math.sqrt(2 * math.pi)


def run(op: Op, *arrays: np.ndarray) -> np.ndarray:
    assert HOST is not None
    build = Builder()
    inputs = [build.input(TensorType((1, len(array))), f"input_{k}") for k, array in enumerate(arrays)]
    program = compile_for(build.graph([build.one(op, *inputs)]), HOST, lanes=1)
    assert not program.fallbacks
    return program.run([array[None] for array in arrays], {}, 2)[0][0].astype(np.float64)


def test_every_digit_down_the_tail() -> None:
    y = run(Gelu(), X)
    assert np.all(
        np.abs(y - EXACT * BELOW) <= 4e-7 * np.maximum(1.0, EXACT**2) * np.abs(EXACT * BELOW) + 1e-37
    )


def test_slope() -> None:
    dy = np.full_like(X, 3.0)
    slope = run(GeluGradient(), dy, X) / 3.0
    assert np.abs(slope - (BELOW + EXACT * BELL)).max() < 6e-7


def test_form_with_tanh() -> None:
    inner = math.sqrt(2 / math.pi) * (EXACT + 0.044715 * EXACT**3)
    wanted = EXACT / (1 + np.exp(-2 * inner))
    assert np.abs(run(Gelu("tanh"), X) - wanted).max() < 2e-6
    gate = 1 / (1 + np.exp(-2 * inner))
    rise = 2 * math.sqrt(2 / math.pi) * (1 + 3 * 0.044715 * EXACT**2)
    slope = run(GeluGradient("tanh"), np.ones_like(X), X)
    assert np.abs(slope - (gate + EXACT * gate * (1 - gate) * rise)).max() < 2e-6


def test_what_is_not_finite() -> None:
    x = np.array([np.nan, np.inf, 0.0, 88.0, 1e30, -1e30, -40.0, -88.0], np.float32)
    y = run(Gelu(), x)
    assert np.isnan(y[0])
    assert y[1] == np.inf
    assert np.array_equal(y[2:5], x[2:5])
    assert np.array_equal(np.abs(y[5:]), np.zeros(3))


@pytest.mark.parametrize("approximate", ["none", "tanh"])
def test_second_slope_against_differences(approximate: str) -> None:
    op = GeluGradient(approximate)
    place = np.linspace(-3, 3.2, 9)
    build = Builder()
    dy, at = (build.input(TensorType((9,), "float64"), name) for name in ("dy", "x"))
    out = build.one(op, dy, at)
    cotangent = build.input(TensorType((9,), "float64"), "c")
    _, bend = op.vjp(build, (dy, at), (out,), cotangent)
    assert bend is not None
    ones = np.ones(9)
    (found,), _ = run_reference(build.graph([bend]), [ones, place, ones], {})
    step = 1e-5
    ahead, behind = (op.reference(ones, place + sign * step)[0] for sign in (1, -1))
    assert np.allclose(found, (ahead - behind) / (2 * step), atol=1e-8)
