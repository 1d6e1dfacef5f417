"""Functions of one number, emitted for a vector: exponential, logarithm, activations and their gradients.

Polynomials are those of the Cephes library (S. Moshier), arranged for fused multiply-add; the error stays under
two units in the last place over the whole range.
"""

from __future__ import annotations

import math

from striate.cpu.emit import Emitter

# ln(2) split in two, so that x - n ln(2) keeps its last bits.
_LN2_HIGH, _LN2_LOW = 0.693359375, -2.12194440e-4
_EXP = (1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1)
_LOG = (
    7.0376836292e-2,
    -1.1514610310e-1,
    1.1676998740e-1,
    -1.2420140846e-1,
    1.4249322787e-1,
    -1.6668057665e-1,
    2.0000714765e-1,
    -2.4999993993e-1,
    3.3333331174e-1,
)
# exp underflows to zero below and overflows above; clamping there keeps the exponent arithmetic in range.
_EXP_LOWEST, _EXP_HIGHEST = -87.33654, 88.72283


def polynomial(emit: Emitter, x: str, coefficients: tuple[float, ...]) -> str:
    result = emit.constant(coefficients[0])
    for coefficient in coefficients[1:]:
        result = emit.fma(result, x, emit.constant(coefficient))
    return result


def _round(emit: Emitter, x: str) -> str:
    """To the nearest integer, by adding and subtracting 1.5 * 2^23 (|x| < 2^22)."""
    magic = emit.constant(12582912.0)
    return emit.binary("fsub", emit.binary("fadd", x, magic), magic)


def _scale_by_power_of_two(emit: Emitter, x: str, exponent: str) -> str:
    """x * 2^exponent for a vector of integers kept as floats, in two halves so that 2^128 is reachable."""
    integers = f"<{emit.lanes} x i32>"
    whole = emit.value(f"fptosi {emit.vector} {exponent} to {integers}")
    half = emit.binary("ashr", whole, emit.constant(1, "i32"), integers)
    for part in (half, emit.binary("sub", whole, half, integers)):
        biased = emit.binary("add", part, emit.constant(127, "i32"), integers)
        bits = emit.binary("shl", biased, emit.constant(23, "i32"), integers)
        x = emit.binary("fmul", x, emit.value(f"bitcast {integers} {bits} to {emit.vector}"))
    return x


def exponential(emit: Emitter, x: str) -> str:
    """e^x; NaN stays NaN, below -87.3 the result is 0 and above 88.7 infinity."""
    high, low = emit.constant(_EXP_HIGHEST), emit.constant(_EXP_LOWEST)
    clamped = emit.select(emit.compare("ogt", x, high), high, x)
    clamped = emit.select(emit.compare("olt", clamped, low), low, clamped)
    turns = _round(emit, emit.binary("fmul", clamped, emit.constant(1 / math.log(2))))
    rest = emit.fma(turns, emit.constant(-_LN2_HIGH), clamped)
    rest = emit.fma(turns, emit.constant(-_LN2_LOW), rest)
    square = emit.binary("fmul", rest, rest)
    result = emit.fma(polynomial(emit, rest, _EXP), square, emit.binary("fadd", rest, emit.constant(1.0)))
    # A NaN cannot become an integer: scale by 2^0 there, the NaN is in `result`.
    safe = emit.select(emit.compare("uno", x, x), emit.constant(0.0), turns)
    result = _scale_by_power_of_two(emit, result, safe)
    result = emit.select(emit.compare("olt", x, low), emit.constant(0.0), result)
    return emit.select(emit.compare("ogt", x, high), emit.constant(math.inf), result)


def logarithm(emit: Emitter, x: str) -> str:
    """Natural logarithm of normal positive numbers; log(0) = -inf, NaN and infinity stay."""
    integers = f"<{emit.lanes} x i32>"
    bits = emit.value(f"bitcast {emit.vector} {x} to {integers}")
    exponent = emit.binary("lshr", bits, emit.constant(23, "i32"), integers)
    exponent = emit.binary("sub", exponent, emit.constant(126, "i32"), integers)
    mantissa = emit.binary("and", bits, emit.constant(0x007FFFFF, "i32"), integers)
    mantissa = emit.binary("or", mantissa, emit.constant(0x3F000000, "i32"), integers)
    fraction = emit.value(f"bitcast {integers} {mantissa} to {emit.vector}")
    power = emit.value(f"sitofp {integers} {exponent} to {emit.vector}")
    # Bring the mantissa into sqrt(1/2) .. sqrt(2).
    small = emit.compare("olt", fraction, emit.constant(math.sqrt(0.5)))
    doubled = emit.binary("fadd", fraction, fraction)
    fraction = emit.select(small, doubled, fraction)
    power = emit.select(small, emit.binary("fsub", power, emit.constant(1.0)), power)
    t = emit.binary("fsub", fraction, emit.constant(1.0))
    square = emit.binary("fmul", t, t)
    tail = emit.binary("fmul", polynomial(emit, t, _LOG), emit.binary("fmul", t, square))
    tail = emit.fma(power, emit.constant(_LN2_LOW), tail)
    tail = emit.fma(square, emit.constant(-0.5), tail)
    result = emit.fma(power, emit.constant(_LN2_HIGH), emit.binary("fadd", t, tail))
    result = emit.select(emit.compare("oeq", x, emit.constant(0.0)), emit.constant(-math.inf), result)
    finite = emit.compare("olt", x, emit.constant(math.inf))
    return emit.select(finite, result, x)


def sigmoid(emit: Emitter, x: str) -> str:
    """1 / (1 + e^-x)."""
    negative = emit.value(f"fneg {emit.vector} {x}")
    one = emit.constant(1.0)
    return emit.binary("fdiv", one, emit.binary("fadd", one, exponential(emit, negative)))


def hyperbolic_tangent(emit: Emitter, x: str) -> str:
    """tanh x = sign(x) (1 - 2 / (e^2|x| + 1)), and an odd polynomial below 0.625, where that would cancel."""
    magnitude = absolute(emit, x)
    one, two = emit.constant(1.0), emit.constant(2.0)
    grown = emit.binary("fadd", exponential(emit, emit.binary("fmul", magnitude, two)), one)
    large = emit.binary("fsub", one, emit.binary("fdiv", two, grown))
    square = emit.binary("fmul", x, x)
    coefficients = (
        -5.70498872745e-3,
        2.06390887954e-2,
        -5.37397155531e-2,
        1.33314422036e-1,
        -3.33332819422e-1,
    )
    odd = emit.binary("fmul", polynomial(emit, square, coefficients), square)
    small = emit.fma(odd, x, x)
    negative = emit.compare("olt", x, emit.constant(0.0))
    signed = emit.select(negative, emit.value(f"fneg {emit.vector} {large}"), large)
    return emit.select(emit.compare("olt", magnitude, emit.constant(0.625)), small, signed)


def absolute(emit: Emitter, x: str) -> str:
    integers = f"<{emit.lanes} x i32>"
    bits = emit.value(f"bitcast {emit.vector} {x} to {integers}")
    cleared = emit.binary("and", bits, emit.constant(0x7FFFFFFF, "i32"), integers)
    return emit.value(f"bitcast {integers} {cleared} to {emit.vector}")


def clip(emit: Emitter, x: str, low: float, high: float) -> str:
    """x, but at least `low` and at most `high`; NaN stays."""
    bottom, top = emit.constant(low), emit.constant(high)
    x = emit.select(emit.compare("olt", x, bottom), bottom, x)
    return emit.select(emit.compare("ogt", x, top), top, x)


def hard_sigmoid(emit: Emitter, x: str, alpha: float, beta: float) -> str:
    """alpha · x + beta between 0 and 1, rounded after the product as the reference is."""
    line = emit.binary("fadd", emit.binary("fmul", x, emit.constant(alpha)), emit.constant(beta))
    return clip(emit, line, 0.0, 1.0)


def hard_swish(emit: Emitter, x: str) -> str:
    return emit.binary("fmul", x, hard_sigmoid(emit, x, 1 / 6, 0.5))


def leaky_relu(emit: Emitter, x: str, alpha: float) -> str:
    positive = emit.compare("ogt", x, "zeroinitializer")
    return emit.select(positive, x, emit.binary("fmul", x, emit.constant(alpha)))


def silu(emit: Emitter, x: str, alpha: float) -> str:
    """x · sigmoid(alpha · x)."""
    return emit.binary("fmul", x, sigmoid(emit, emit.binary("fmul", x, emit.constant(alpha))))


def moving_average(emit: Emitter, average: str, sample: str, share: float) -> str:
    away = emit.binary("fsub", sample, average)
    return emit.binary("fadd", average, emit.binary("fmul", emit.constant(share), away))


def relu_gradient(emit: Emitter, dy: str, y: str) -> str:
    positive = emit.compare("ogt", y, emit.constant(0.0))
    return emit.select(positive, dy, emit.constant(0.0))


def sigmoid_gradient(emit: Emitter, dy: str, y: str) -> str:
    slope = emit.binary("fmul", y, emit.binary("fsub", emit.constant(1.0), y))
    return emit.binary("fmul", dy, slope)


def tanh_gradient(emit: Emitter, dy: str, y: str) -> str:
    slope = emit.binary("fsub", emit.constant(1.0), emit.binary("fmul", y, y))
    return emit.binary("fmul", dy, slope)
