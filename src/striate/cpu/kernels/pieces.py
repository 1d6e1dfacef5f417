"""Functions made of straight pieces, emitted for a vector: signs, roundings, thresholds, the larger and the smaller."""

from __future__ import annotations

from striate.cpu.emit import Emitter
from striate.cpu.kernels.functions import absolute, with_sign_of


def reciprocal(emit: Emitter, x: str) -> str:
    return emit.binary("fdiv", emit.constant(1.0), x)


def sign(emit: Emitter, x: str) -> str:
    """-1, 0 or 1; NaN stays."""
    one = with_sign_of(emit, emit.constant(1.0), x)
    result = emit.select(emit.compare("oeq", x, emit.constant(0.0)), emit.constant(0.0), one)
    return emit.select(emit.compare("uno", x, x), x, result)


def smaller(emit: Emitter, a: str, b: str) -> str:
    """min(a, b) lane by lane with NaN winning, as NumPy's minimum has it."""
    keep = emit.compare("olt", a, b)
    nan = emit.compare("uno", a, a)
    return emit.select(emit.value(f"or <{emit.lanes} x i1> {keep}, {nan}", "m"), a, b)


def nearest(emit: Emitter, x: str) -> str:
    """The nearest whole number, of two the even one: adding 2^23 leaves no place for a fraction."""
    magnitude, magic = absolute(emit, x), emit.constant(8388608.0)
    rounded = emit.binary("fsub", emit.binary("fadd", magnitude, magic), magic)
    return emit.select(emit.compare("olt", magnitude, magic), with_sign_of(emit, rounded, x), x)


def floor(emit: Emitter, x: str) -> str:
    rounded = nearest(emit, x)
    below = emit.binary("fsub", rounded, emit.constant(1.0))
    return emit.select(emit.compare("ogt", rounded, x), below, rounded)


def ceil(emit: Emitter, x: str) -> str:
    """The smallest whole number that is not below x; above -1 that is minus zero."""
    rounded = nearest(emit, x)
    above = with_sign_of(emit, absolute(emit, emit.binary("fadd", rounded, emit.constant(1.0))), x)
    return emit.select(emit.compare("olt", rounded, x), above, rounded)


def thresholded_relu(emit: Emitter, x: str, alpha: float) -> str:
    return emit.select(emit.compare("ogt", x, emit.constant(alpha)), x, emit.constant(0.0))


def shrink(emit: Emitter, x: str, threshold: float, bias: float) -> str:
    """x + bias below -threshold, x - bias above it, else 0."""
    moved, zero = emit.constant(bias), emit.constant(0.0)
    above = emit.select(emit.compare("ogt", x, emit.constant(threshold)), emit.binary("fsub", x, moved), zero)
    below = emit.compare("olt", x, emit.constant(-threshold))
    return emit.select(below, emit.binary("fadd", x, moved), above)
