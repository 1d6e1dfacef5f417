"""a to the power of b, emitted for a vector: 2^(b log2 a) in double precision, and what C says at the edges.

float32 has no room for it: of b log2 a, up to 128, the fraction must be right to 24 bits behind the point. In doubles
the logarithm is 2 atanh((m - 1) / (m + 1)) of a mantissa m between sqrt(1/2) and sqrt(2), the power a Taylor series.
"""

from __future__ import annotations

import math

from striate.cpu.emit import Emitter
from striate.cpu.kernels.functions import absolute, with_sign_of
from striate.cpu.kernels.pieces import nearest

# 2 / ((2k + 1) ln 2), highest power of s² first: for |s| up to 0.172 the rest is under 1e-13.
_LOG = tuple(2 / ((2 * k + 1) * math.log(2)) for k in range(7, -1, -1))
# ln(2)^k / k!: for fractions up to 1/2 the rest is under 1e-12.
_EXP = tuple(math.log(2) ** k / math.factorial(k) for k in range(9, -1, -1))


def power(emit: Emitter, a: str, b: str) -> str:
    """A negative number to a broken power is NaN; 1 to any power, and any number to the power of 0, is 1."""
    size, one, zero = absolute(emit, a), emit.constant(1.0), emit.constant(0.0)
    result = _exponential(emit, _product(emit, _logarithm(emit, size), b))
    # Zero and infinity: the logarithm is minus or plus infinity.
    rises = emit.compare("ogt", b, zero)
    infinity = emit.constant(math.inf)
    of_zero, of_infinity = emit.select(rises, zero, infinity), emit.select(rises, infinity, zero)
    result = emit.select(emit.compare("oeq", size, zero), of_zero, result)
    result = emit.select(emit.compare("oeq", size, infinity), of_infinity, result)
    whole = emit.compare("oeq", nearest(emit, b), b)
    half = emit.binary("fmul", b, emit.constant(0.5))
    even = emit.compare("oeq", nearest(emit, half), half)
    signed = emit.select(even, result, with_sign_of(emit, result, a))
    finite = emit.compare("olt", size, infinity)
    below = emit.compare("olt", a, zero)
    broken = emit.value(f"xor <{emit.lanes} x i1> {whole}, {emit.constant(1, 'i1')}", "m")
    lost = _all(emit, below, broken, finite, emit.compare("olt", absolute(emit, b), infinity))
    result = emit.select(whole, signed, result)
    result = emit.select(lost, emit.constant(math.nan), result)
    result = emit.select(emit.compare("uno", a, b), emit.binary("fadd", a, b), result)
    result = emit.select(emit.compare("oeq", a, one), one, result)
    result = emit.select(_steady(emit, a, b), one, result)
    return emit.select(emit.compare("oeq", b, zero), one, result)


def _all(emit: Emitter, *masks: str) -> str:
    found = masks[0]
    for mask in masks[1:]:
        found = emit.value(f"and <{emit.lanes} x i1> {found}, {mask}", "m")
    return found


def _steady(emit: Emitter, a: str, b: str) -> str:
    """-1 to an infinite power, which is 1."""
    minus = emit.compare("oeq", a, emit.constant(-1.0))
    return _all(emit, minus, emit.compare("oeq", absolute(emit, b), emit.constant(math.inf)))


def _doubles(emit: Emitter) -> str:
    return f"<{emit.lanes} x double>"


def _constant(emit: Emitter, number: float) -> str:
    return "<" + ", ".join([f"double {number:.17e}"] * emit.lanes) + ">"


def _series(emit: Emitter, x: str, coefficients: tuple[float, ...]) -> str:
    result = _constant(emit, coefficients[0])
    for coefficient in coefficients[1:]:
        product = emit.binary("fmul", result, x, _doubles(emit))
        result = emit.binary("fadd", product, _constant(emit, coefficient), _doubles(emit))
    return result


def _logarithm(emit: Emitter, size: str) -> str:
    """log2 of a positive normal number, in doubles."""
    integers, doubles = f"<{emit.lanes} x i32>", _doubles(emit)
    bits = emit.value(f"bitcast {emit.vector} {size} to {integers}")
    # The exponent counts from sqrt(1/2) on, whose bits are taken away first.
    above = emit.binary("sub", bits, emit.constant(0x3F3504F3, "i32"), integers)
    exponent = emit.binary("ashr", above, emit.constant(23, "i32"), integers)
    moved = emit.binary("shl", exponent, emit.constant(23, "i32"), integers)
    mantissa = emit.value(f"bitcast {integers} {emit.binary('sub', bits, moved, integers)} to {emit.vector}")
    m = emit.value(f"fpext {emit.vector} {mantissa} to {doubles}")
    one = _constant(emit, 1.0)
    s = emit.binary(
        "fdiv", emit.binary("fsub", m, one, doubles), emit.binary("fadd", m, one, doubles), doubles
    )
    series = _series(emit, emit.binary("fmul", s, s, doubles), _LOG)
    turns = emit.value(f"sitofp {integers} {exponent} to {doubles}")
    return emit.binary("fadd", turns, emit.binary("fmul", s, series, doubles), doubles)


def _product(emit: Emitter, logarithm: str, b: str) -> str:
    wide = emit.value(f"fpext {emit.vector} {b} to {_doubles(emit)}")
    return emit.binary("fmul", logarithm, wide, _doubles(emit))


def _exponential(emit: Emitter, x: str) -> str:
    """2^x as float32; beyond its range zero or infinity."""
    doubles, mask = _doubles(emit), f"<{emit.lanes} x i1>"
    for predicate, limit in (("olt", 200.0), ("ogt", -200.0)):
        inside = emit.value(f"fcmp {predicate} {doubles} {x}, {_constant(emit, limit)}", "m")
        x = emit.value(f"select {mask} {inside}, {doubles} {x}, {doubles} {_constant(emit, limit)}")
    magic = _constant(emit, 1.5 * 2.0**52)
    shifted = emit.binary("fadd", x, magic, doubles)
    rest = emit.binary("fsub", x, emit.binary("fsub", shifted, magic, doubles), doubles)
    longs = f"<{emit.lanes} x i64>"
    power = emit.binary(
        "shl", emit.value(f"bitcast {doubles} {shifted} to {longs}"), emit.constant(52, "i64"), longs
    )
    bits = emit.value(f"bitcast {doubles} {_series(emit, rest, _EXP)} to {longs}")
    value = emit.value(f"bitcast {longs} {emit.binary('add', bits, power, longs)} to {doubles}")
    return emit.value(f"fptrunc {doubles} {value} to {emit.vector}")
