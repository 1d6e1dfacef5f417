"""GELU and its slope, emitted for a vector: x · Φ(x), Φ(x) the chance that a standard normal number is below x.

With z = |x| the tail Φ(-z) is e^(-z²/2) · R(z), and R, the Mills ratio over the root of 2 pi, is smooth: t times a
polynomial in t = 1 / (1 + 0.35 z) of degree 8, fitted here to a relative error of 3.2e-8 for z up to 14, where float32
ends. So the tail keeps its digits, where 1 + erf(x / sqrt 2) would cancel, and the slope Φ(x) + x · φ(x) shares the
exponential. The form with tanh is x · sigmoid(u), u = 2 · sqrt(2/pi) · (x + 0.044715 x³), since (1 + tanh(u/2)) / 2 is
sigmoid(u).
"""

from __future__ import annotations

import math

from striate.cpu.emit import Emitter
from striate.cpu.kernels.functions import (
    absolute,
    clip,
    exponential,
    negative,
    polynomial,
    sigmoid,
    with_sign_of,
)

_NEARNESS = 0.35
# Highest power first.
_MILLS = (
    -0.02914714951490833,
    0.14397744558966538,
    -0.25572568307781524,
    0.15918662010394535,
    -0.023117936894017616,
    0.10551120148013038,
    0.11983212483533084,
    0.13986196187742223,
    0.1396213996468231,
)
# 2 / sqrt(pi) · (-1)^n / (n! (2n + 1)), highest power of x² first: below 0.7 the rest is under 5e-9.
_ERF = tuple(2 / math.sqrt(math.pi) * (-1) ** n / (math.factorial(n) * (2 * n + 1)) for n in range(7, -1, -1))
_ROOT = 2 * math.sqrt(2 / math.pi)
_CUBIC = 0.044715


def gelu(emit: Emitter, x: str, approximate: str) -> str:
    """x · Φ(x); NaN stays NaN, and minus infinity gives NaN as 0 · infinity does."""
    if approximate == "tanh":
        return emit.binary("fmul", x, sigmoid(emit, _inner(emit, x)))
    below, _ = _normal(emit, x)
    return emit.binary("fmul", x, below)


def gelu_gradient(emit: Emitter, dy: str, x: str, approximate: str) -> str:
    """dy · (Φ(x) + x · φ(x))."""
    if approximate == "tanh":
        gate = sigmoid(emit, _inner(emit, x))
        # Beyond, the gate is 0 or 1 and its slope 0, but the square may be infinite.
        x = clip(emit, x, -20.0, 20.0)
        square = emit.binary("fmul", x, x)
        rise = emit.fma(square, emit.constant(3 * _ROOT * _CUBIC), emit.constant(_ROOT))
        bend = emit.binary("fmul", gate, emit.binary("fsub", emit.constant(1.0), gate))
        slope = emit.fma(emit.binary("fmul", x, bend), rise, gate)
    else:
        below, bell = _normal(emit, x)
        density = emit.binary("fmul", bell, emit.constant(1 / math.sqrt(2 * math.pi)))
        slope = emit.fma(x, density, below)
    return emit.binary("fmul", dy, slope)


def _inner(emit: Emitter, x: str) -> str:
    square = emit.binary("fmul", x, x)
    return emit.binary("fmul", x, emit.fma(square, emit.constant(_ROOT * _CUBIC), emit.constant(_ROOT)))


def _normal(emit: Emitter, x: str) -> tuple[str, str]:
    """Φ(x), and e^(-x²/2)."""
    half = emit.binary("fmul", x, emit.constant(-0.5))
    bell = exponential(emit, emit.binary("fmul", half, x))
    tail = _tail(emit, absolute(emit, x), bell)
    positive = emit.compare("ogt", x, "zeroinitializer")
    return emit.select(positive, emit.binary("fsub", emit.constant(1.0), tail), tail), bell


def _tail(emit: Emitter, z: str, bell: str) -> str:
    """Φ(-z) for z of at least 0, from e^(-z²/2)."""
    one = emit.constant(1.0)
    t = emit.binary("fdiv", one, emit.fma(z, emit.constant(_NEARNESS), one))
    return emit.binary("fmul", emit.binary("fmul", polynomial(emit, t, _MILLS), t), bell)


def error_function(emit: Emitter, x: str) -> str:
    """erf(x) = 1 - 2 Φ(-x sqrt 2); below 0.7 its power series, where that would cancel."""
    z = emit.binary("fmul", absolute(emit, x), emit.constant(math.sqrt(2)))
    square = emit.binary("fmul", x, x)
    tail = _tail(emit, z, exponential(emit, negative(emit, square)))
    large = with_sign_of(emit, emit.fma(tail, emit.constant(-2.0), emit.constant(1.0)), x)
    small = emit.binary("fmul", x, polynomial(emit, square, _ERF))
    return emit.select(emit.compare("olt", absolute(emit, x), emit.constant(0.7)), small, large)
