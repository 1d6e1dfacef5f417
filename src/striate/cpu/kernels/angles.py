"""Trigonometric and hyperbolic functions and their inverses, emitted for a vector, in double precision inside.

Angles are brought to -pi/4 .. pi/4 by a multiple of pi/2. Up to 2^27 that is taken away in three parts, whose products
are exact. Larger ones are whole numbers m · 2^k of 24 bits: a table has 2/pi · 2^k without its multiples of 4, in three
parts too (M. Payne and R. Hanek, 1983, in its simplest form: there are no more than a hundred exponents).
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable
from fractions import Fraction
from functools import cache

from striate.cpu.emit import Emitter
from striate.cpu.kernels.doubles import Doubles

LARGEST = 2.0**27
# Exponents k of m · 2^k, m below 2^24, from `LARGEST` on.
FIRST_POWER, POWERS = 4, 101
_SINE = tuple((-1) ** k / math.factorial(2 * k + 1) for k in range(8, -1, -1))
_COSINE = tuple((-1) ** k / math.factorial(2 * k) for k in range(8, -1, -1))
_SINH = tuple(1 / math.factorial(2 * k + 1) for k in range(8, -1, -1))
# (-1)^k / (2k + 1): of numbers up to tan(pi/8).
_ATAN = tuple((-1) ** k / (2 * k + 1) for k in range(13, -1, -1))
# atanh and asinh near zero.
_ATANH = tuple(1 / (2 * k + 1) for k in range(5, -1, -1))
_ASINH = (-63 / 2816, 35 / 1152, -5 / 112, 3 / 40, -1 / 6, 1.0)
NEAR = 1 / 16


@cache
def _pi() -> Fraction:
    """To 80 digits: 16 atan(1/5) - 4 atan(1/239) (J. Machin, 1706)."""

    def arc(n: int) -> Fraction:
        one = 10**90
        term, total, k = one // n, 0, 0
        while term:
            total += (-1) ** k * (term // (2 * k + 1))
            term //= n * n
            k += 1
        return Fraction(total, one)

    return 16 * arc(5) - 4 * arc(239)


def _parts(number: Fraction, bits: int) -> list[float]:
    """`number` as three doubles, the first two of so many bits at most behind the point each."""
    parts: list[float] = []
    for step in (1, 2):
        parts.append(float(Fraction(round(number * 2 ** (bits * step)), 2 ** (bits * step))))
        number -= Fraction(parts[-1])
    return [*parts, float(number)]


@cache
def _table() -> bytes:
    """The three parts of 2/pi · 2^k modulo 4, for k from `FIRST_POWER` on."""
    rows = [_parts(2 / _pi() * 2**k % 4, 24) for k in range(FIRST_POWER, FIRST_POWER + POWERS)]
    return struct.pack(f"<{3 * POWERS}d", *(row[part] for part in range(3) for row in rows))


def sine(emit: Emitter, x: str) -> str:
    """NaN of infinity."""
    return _of_angle(emit, x, lambda d, s, c, odd: d.select(odd, c, s), 0)


def cosine(emit: Emitter, x: str) -> str:
    return _of_angle(emit, x, lambda d, s, c, odd: d.select(odd, c, s), 1)


def tangent(emit: Emitter, x: str) -> str:
    def quotient(d: Doubles, s: str, c: str, odd: str) -> str:
        above, below = d.select(odd, d.subtract(-0.0, c), s), d.select(odd, s, c)
        return d.divide(above, below)

    return _of_angle(emit, x, quotient, None)


def _of_angle(emit: Emitter, x: str, made: Callable[[Doubles, str, str, str], str], shift: int | None) -> str:
    """What `made` makes of sine and cosine of the rest, and whether the quarter turns are odd in number.

    `shift`: quarter turns added first; every other pair of them turns the sign. None: the sign stays.
    """
    d = Doubles(emit)
    turns, rest = _rest(d, x)
    square = d.multiply(rest, rest)
    s, c = d.multiply(rest, d.series(square, _SINE)), d.series(square, _COSINE)
    integers = f"<{emit.lanes} x i32>"
    count = emit.binary("add", turns, emit.constant(shift or 0, "i32"), integers)
    low = emit.binary("and", count, emit.constant(1, "i32"), integers)
    odd = emit.compare("ne", low, "zeroinitializer", integers)
    result = made(d, s, c, odd)
    if shift is not None:
        second = emit.binary("and", count, emit.constant(2, "i32"), integers)
        turned = emit.compare("ne", second, "zeroinitializer", integers)
        result = d.select(turned, d.subtract(-0.0, result), result)
    narrow = d.narrowed(result)
    if shift != 1:
        narrow = emit.select(emit.compare("oeq", x, emit.constant(0.0)), x, narrow)
    # Infinity less itself is NaN.
    lost = emit.binary("fsub", x, x)
    return emit.select(emit.compare("oeq", lost, emit.constant(0.0)), narrow, lost)


def _rest(d: Doubles, x: str) -> tuple[str, str]:
    """How many quarter turns (i32, modulo 4) x has, and the angle that is left."""
    emit, integers = d.emit, f"<{d.emit.lanes} x i32>"
    wide = d.widened(x)
    large = d.compare("oge", d.absolute(wide), LARGEST)
    count = d.nearest(d.multiply(d.select(large, 0.0, wide), float(2 / _pi())))
    rest = wide
    for part in _parts(_pi() / 2, 24):
        rest = d.subtract(rest, d.multiply(count, part))
    turns = emit.value(f"fptosi {d.type} {count} to {integers}")
    bits = emit.value(f"bitcast {d.mask} {large} to i{emit.lanes}")
    any_large = emit.value(f"zext i1 {emit.value(f'icmp ne i{emit.lanes} {bits}, 0', 'c')} to i64", "i")
    carried = [turns, rest]
    for _ in emit.loop(0, any_large, carried=carried, types=[integers, d.type]):
        own_turns, own_rest = _large_rest(d, x)
        carried[0] = emit.select(large, own_turns, carried[0], integers)
        carried[1] = d.select(large, own_rest, carried[1])
    return carried[0], carried[1]


def _large_rest(d: Doubles, x: str) -> tuple[str, str]:
    """The same of numbers from `LARGEST` on, by the table; of others anything."""
    emit, integers = d.emit, f"<{d.emit.lanes} x i32>"

    def binary(operation: str, a: str, b: int) -> str:
        return emit.binary(operation, a, emit.constant(b, "i32"), integers)

    bits = emit.value(f"bitcast {emit.vector} {x} to {integers}")
    power = binary("sub", binary("and", binary("lshr", bits, 23), 255), 150 + FIRST_POWER)
    place = emit.select(
        emit.compare("ult", power, emit.constant(POWERS, "i32"), integers), power, "zeroinitializer", integers
    )
    mantissa = binary("or", binary("and", bits, 0x7FFFFF), 0x800000)
    m = emit.value(f"sitofp {integers} {mantissa} to {d.type}")
    table = emit.bytes_constant("quarter_turns", _table())
    total = None
    for part in range(3):
        product = d.multiply(m, _looked_up(d, table, place, part * POWERS))
        if part < 2:
            # Multiples of 4 are whole turns.
            product = d.subtract(product, d.multiply(d.nearest(d.multiply(product, 0.25)), 4.0))
        total = product if total is None else d.add(total, product)
    assert total is not None
    count = d.nearest(total)
    rest = d.multiply(d.subtract(total, count), float(_pi() / 2))
    turns = emit.value(f"fptosi {d.type} {count} to {integers}")
    below = emit.compare("slt", bits, "zeroinitializer", integers)
    opposite = emit.binary("sub", "zeroinitializer", turns, integers)
    return emit.select(below, opposite, turns, integers), d.select(below, d.subtract(-0.0, rest), rest)


def _looked_up(d: Doubles, table: str, place: str, first: int) -> str:
    emit, result = d.emit, "poison"
    for lane in range(emit.lanes):
        index = emit.value(f"extractelement <{emit.lanes} x i32> {place}, i64 {lane}")
        wide = emit.add(emit.value(f"zext i32 {index} to i64", "i"), first)
        number = emit.load(emit.at(table, wide, element="double"), "double", 8)
        result = emit.value(f"insertelement {d.type} {result}, double {number}, i64 {lane}")
    return result


# -- inverses ---------------------------------------------------------------------------------------


def arc_tangent(emit: Emitter, x: str) -> str:
    d = Doubles(emit)
    return d.narrowed(_arc(d, d.widened(x)))


def arc_sine(emit: Emitter, x: str) -> str:
    """2 atan(x / (1 + sqrt(1 - x²))); NaN outside -1 .. 1."""
    d = Doubles(emit)
    wide = d.widened(x)
    root = d.root(d.multiply(d.subtract(1.0, wide), d.add(1.0, wide)))
    arc = _arc(d, d.divide(wide, d.add(1.0, root)))
    return d.narrowed(d.add(arc, arc))


def arc_cosine(emit: Emitter, x: str) -> str:
    """2 atan(sqrt((1 - x) / (1 + x))); NaN outside -1 .. 1."""
    d = Doubles(emit)
    wide = d.widened(x)
    arc = _arc(d, d.root(d.divide(d.subtract(1.0, wide), d.add(1.0, wide))))
    return d.narrowed(d.add(arc, arc))


def _arc(d: Doubles, x: str) -> str:
    """atan x: of large numbers pi/2 less that of 1/x, above tan(pi/8) pi/4 more than that of (t - 1) / (t + 1)."""
    size = d.absolute(x)
    steep = d.compare("ogt", size, 1.0)
    t = d.select(steep, d.divide(1.0, size), size)
    middle = d.compare("ogt", t, math.sqrt(2) - 1)
    t = d.select(middle, d.divide(d.subtract(t, 1.0), d.add(t, 1.0)), t)
    arc = d.multiply(t, d.series(d.multiply(t, t), _ATAN))
    arc = d.add(arc, d.select(middle, math.pi / 4, 0.0))
    arc = d.select(steep, d.subtract(math.pi / 2, arc), arc)
    return d.with_sign_of(d.absolute(arc), x)


# -- hyperbolic -------------------------------------------------------------------------------------


def hyperbolic_sine(emit: Emitter, x: str) -> str:
    d = Doubles(emit)
    wide = d.widened(x)
    grown, fallen = d.exponential(wide), d.exponential(d.subtract(-0.0, wide))
    far = d.multiply(d.subtract(grown, fallen), 0.5)
    near = d.multiply(wide, d.series(d.multiply(wide, wide), _SINH))
    return _kept(emit, x, d.narrowed(d.select(d.compare("olt", d.absolute(wide), 1.0), near, far)))


def hyperbolic_cosine(emit: Emitter, x: str) -> str:
    d = Doubles(emit)
    wide = d.widened(x)
    grown, fallen = d.exponential(wide), d.exponential(d.subtract(-0.0, wide))
    return _kept(emit, x, d.narrowed(d.multiply(d.add(grown, fallen), 0.5)))


def _kept(emit: Emitter, x: str, result: str) -> str:
    return emit.select(emit.compare("uno", x, x), x, result)


def area_sine(emit: Emitter, x: str) -> str:
    """asinh x = log(|x| + sqrt(x² + 1)), with the sign of x."""
    d = Doubles(emit)
    wide = d.widened(x)
    size, square = d.absolute(wide), d.multiply(wide, wide)
    far = d.logarithm(d.add(size, d.root(d.add(square, 1.0))))
    near = d.multiply(size, d.series(square, _ASINH))
    return d.narrowed(d.with_sign_of(d.select(d.compare("olt", size, NEAR), near, far), wide))


def area_cosine(emit: Emitter, x: str) -> str:
    """acosh x = log(x + sqrt(x² - 1)); NaN below 1."""
    d = Doubles(emit)
    wide = d.widened(x)
    root = d.root(d.multiply(d.subtract(wide, 1.0), d.add(wide, 1.0)))
    result = d.narrowed(d.logarithm(d.add(wide, root)))
    return emit.select(emit.compare("olt", x, emit.constant(1.0)), emit.constant(math.nan), result)


def area_tangent(emit: Emitter, x: str) -> str:
    """atanh x = log((1 + x) / (1 - x)) / 2; NaN outside -1 .. 1."""
    d = Doubles(emit)
    wide = d.widened(x)
    far = d.multiply(d.logarithm(d.divide(d.add(1.0, wide), d.subtract(1.0, wide))), 0.5)
    near = d.multiply(wide, d.series(d.multiply(wide, wide), _ATANH))
    return d.narrowed(d.select(d.compare("olt", d.absolute(wide), NEAR), near, far))
