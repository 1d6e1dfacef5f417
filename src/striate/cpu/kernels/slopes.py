"""Gradients of SiLU, Mish and hard swish from their inputs, emitted for a vector."""

from __future__ import annotations

from striate.cpu.emit import Emitter
from striate.cpu.kernels.functions import exponential, hard_sigmoid, sigmoid


def silu_gradient(emit: Emitter, dy: str, x: str, alpha: float) -> str:
    """dy · (s + a·x · s · (1 - s)), s = sigmoid(a·x)."""
    inner = x if alpha == 1.0 else emit.binary("fmul", x, emit.constant(alpha))
    gate = sigmoid(emit, inner)
    rest = emit.binary("fsub", emit.constant(1.0), gate)
    return emit.binary("fmul", dy, emit.fma(emit.binary("fmul", inner, gate), rest, gate))


def mish_gradient(emit: Emitter, dy: str, x: str) -> str:
    """dy · (t + x · (1 - t²) · s): with e = e^x and n = e (e + 2), t = n / (n + 2), 1 - t² = 4 (n + 1) / (n + 2)², and
    s = e / (1 + e). From 20 on t is 1 and the rest 0."""
    most, one, two = emit.constant(20.0), emit.constant(1.0), emit.constant(2.0)
    power = exponential(emit, emit.select(emit.compare("ogt", x, most), most, x))
    grown = emit.binary("fadd", power, one)
    n = emit.binary("fmul", power, emit.binary("fadd", power, two))
    inverse = emit.binary("fdiv", one, emit.binary("fadd", n, two))
    t = emit.binary("fmul", n, inverse)
    # n + 1 is (1 + e)², so that (1 - t²) · s is 4 e (1 + e) / (n + 2)².
    flat = emit.binary("fmul", emit.binary("fmul", power, grown), emit.binary("fmul", inverse, inverse))
    bend = emit.binary("fmul", emit.binary("fmul", x, emit.constant(4.0)), flat)
    settled = emit.compare("ogt", x, most)
    return emit.binary("fmul", dy, emit.binary("fadd", t, emit.select(settled, emit.constant(0.0), bend)))


def hard_swish_gradient(emit: Emitter, dy: str, x: str) -> str:
    """dy · (gate + x/6 where 0 < gate < 1)."""
    gate, zero = hard_sigmoid(emit, x, 1 / 6, 0.5), emit.constant(0.0)
    line = emit.binary("fmul", x, emit.constant(1 / 6))
    inside = emit.select(emit.compare("olt", gate, emit.constant(1.0)), line, zero)
    inside = emit.select(emit.compare("ogt", gate, zero), inside, zero)
    return emit.binary("fmul", dy, emit.binary("fadd", gate, inside))
