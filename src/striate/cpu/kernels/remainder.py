"""The rest of a / b, emitted for a vector: exact, whatever the quotient.

In doubles r - q · b is exact for a q of 28 bits, and leaves less than 2^-26 of r. Rounds go on while a rest is not
below its divisor: one, unless a is more than 2^28 times b, and ten at most.
"""

from __future__ import annotations

import math

from striate.cpu.emit import Emitter
from striate.cpu.kernels.doubles import Doubles
from striate.cpu.kernels.functions import absolute, with_sign_of

# All but the upper 28 bits of a double's 53.
DROPPED_BITS = 25
MOST_ROUNDS = 16


def modulo(emit: Emitter, a: str, b: str, truncated: bool) -> str:
    """With the sign of b, or `truncated` that of a; of infinity, and by zero, NaN."""
    d = Doubles(emit)
    size = d.widened(absolute(emit, b))
    rest = [d.widened(absolute(emit, a))]

    def going() -> str:
        left = d.compare("oge", rest[0], size)
        # No quotient of infinity, or by zero, brings the rest down.
        finite = d.compare("olt", rest[0], math.inf)
        more = emit.value(f"and {d.mask} {left}, {finite}", "m")
        positive = d.compare("ogt", size, 0.0)
        more = emit.value(f"and {d.mask} {more}, {positive}", "m")
        bits = emit.value(f"bitcast {d.mask} {more} to i{emit.lanes}")
        return emit.value(f"icmp ne i{emit.lanes} {bits}, 0", "c")

    for _ in emit.loop(0, MOST_ROUNDS, carried=rest, types=[d.type], going=going):
        rest[0] = _less(d, rest[0], size)
    narrow = d.narrowed(rest[0])
    result = with_sign_of(emit, narrow, a)
    if not truncated:
        result = _with_sign_of_divisor(emit, result, b)
    nan, infinity = emit.constant(math.nan), emit.constant(math.inf)
    result = emit.select(emit.compare("olt", absolute(emit, a), infinity), result, nan)
    zero = emit.compare("ueq", b, emit.constant(0.0))
    return emit.select(zero, nan, result)


def _less(d: Doubles, rest: str, size: str) -> str:
    """`rest` without the most of it that is 28 bits times `size`; unchanged where it is below."""
    emit = d.emit
    quotient = d.divide(rest, size)
    kept = emit.binary("and", d.as_bits(quotient), emit.constant(-(1 << DROPPED_BITS), "i64"), d.bits)
    cut = d.from_bits(kept)
    # Below 2^28 whole turns are wanted.
    small = d.compare("olt", cut, 2.0**28)
    whole = emit.value(f"fptosi {d.type} {d.select(small, cut, 0.0)} to <{emit.lanes} x i32>")
    cut = d.select(small, emit.value(f"sitofp <{emit.lanes} x i32> {whole} to {d.type}"), cut)
    left = d.subtract(rest, d.multiply(cut, size))
    # A quotient that was rounded up to a whole number is one too many.
    left = d.select(d.compare("olt", left, 0.0), d.add(left, size), left)
    return d.select(d.compare("oge", rest, size), left, rest)


def _with_sign_of_divisor(emit: Emitter, rest: str, b: str) -> str:
    zero = emit.constant(0.0)
    below = [emit.compare("olt", each, zero) for each in (rest, b)]
    other = emit.value(f"xor <{emit.lanes} x i1> {below[0]}, {below[1]}", "m")
    moved = emit.select(other, emit.binary("fadd", rest, b), rest)
    return emit.select(emit.compare("oeq", rest, zero), with_sign_of(emit, zero, b), moved)
