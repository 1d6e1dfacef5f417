"""Functions of one number, emitted for a vector: exponential, logarithm, activations and their gradients.

Polynomials are those of the Cephes library (S. Moshier), arranged for fused multiply-add; the error stays under
three units in the last place over the whole range (`tests/cpu/test_pointwise_accuracy.py` says how far for each).
Denormal numbers count as zero, in and out, and so does a factor between: e^-88 is zero, and so is 88 times it.
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


def _bits(emit: Emitter, x: str) -> str:
    return emit.value(f"bitcast {emit.vector} {x} to <{emit.lanes} x i32>")


def _from_bits(emit: Emitter, bits: str) -> str:
    return emit.value(f"bitcast <{emit.lanes} x i32> {bits} to {emit.vector}")


def _clamped_exponential(emit: Emitter, x: str) -> str:
    """e^x, where x is held between -87.3 and 88.7, and NaN counts as 88.7.

    x log2(e) + 1.5 * 2^23 has its nearest whole number n in the last bits; the power 2^n is added to the exponent.
    """
    integers = f"<{emit.lanes} x i32>"
    high, low = emit.constant(_EXP_HIGHEST), emit.constant(_EXP_LOWEST)
    x = emit.select(emit.compare("olt", x, high), x, high)
    x = emit.select(emit.compare("olt", x, low), low, x)
    magic = emit.constant(12582912.0)
    shifted = emit.fma(x, emit.constant(1 / math.log(2)), magic)
    turns = emit.binary("fsub", shifted, magic)
    rest = emit.fma(turns, emit.constant(-_LN2_HIGH), x)
    rest = emit.fma(turns, emit.constant(-_LN2_LOW), rest)
    square = emit.binary("fmul", rest, rest)
    result = emit.fma(polynomial(emit, rest, _EXP), square, emit.binary("fadd", rest, emit.constant(1.0)))
    power = emit.binary("shl", _bits(emit, shifted), emit.constant(23, "i32"), integers)
    return _from_bits(emit, emit.binary("add", _bits(emit, result), power, integers))


def exponential(emit: Emitter, x: str) -> str:
    """e^x; NaN stays NaN, below -87.3 the result is 0 and above 88.7 infinity."""
    result = _clamped_exponential(emit, x)
    result = emit.select(emit.compare("olt", x, emit.constant(_EXP_LOWEST)), emit.constant(0.0), result)
    beyond = emit.binary("fadd", x, emit.constant(math.inf))
    return emit.select(emit.compare("ugt", x, emit.constant(_EXP_HIGHEST)), beyond, result)


def exponential_minus_one(emit: Emitter, x: str) -> str:
    """e^x - 1, by its own series near 0, where the difference would cancel."""
    square = emit.binary("fmul", x, x)
    near = emit.fma(polynomial(emit, x, _EXP), square, x)
    far = emit.binary("fsub", exponential(emit, x), emit.constant(1.0))
    return emit.select(emit.compare("olt", absolute(emit, x), emit.constant(0.34)), near, far)


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


def natural_logarithm(emit: Emitter, x: str) -> str:
    """The same of any number: of a negative one NaN."""
    return emit.select(
        emit.compare("olt", x, emit.constant(0.0)), emit.constant(math.nan), logarithm(emit, x)
    )


def logarithm_of_one_and(emit: Emitter, u: str) -> str:
    """log(1 + u) for u from 0 to 1, by the series of the logarithm around 1; above sqrt(2) around 2."""
    upper = emit.compare("ogt", u, emit.constant(math.sqrt(2) - 1))
    half, one = emit.constant(0.5), emit.constant(1.0)
    t = emit.select(upper, emit.binary("fmul", emit.binary("fsub", u, one), half), u)
    square = emit.binary("fmul", t, t)
    tail = emit.binary("fmul", polynomial(emit, t, _LOG), emit.binary("fmul", t, square))
    result = emit.binary("fadd", t, emit.fma(square, emit.constant(-0.5), tail))
    return emit.select(upper, emit.binary("fadd", result, emit.constant(math.log(2))), result)


def sigmoid(emit: Emitter, x: str) -> str:
    """1 / (1 + e^-x)."""
    one = emit.constant(1.0)
    decay = _clamped_exponential(emit, negative(emit, x))
    result = emit.binary("fdiv", one, emit.binary("fadd", one, decay))
    return emit.select(emit.compare("uno", x, x), x, result)


def negative(emit: Emitter, x: str) -> str:
    return emit.value(f"fneg {emit.vector} {x}")


def hyperbolic_tangent(emit: Emitter, x: str) -> str:
    """tanh x = sign(x) (1 - 2 / (e^2|x| + 1)), and an odd polynomial below 0.625, where that would cancel."""
    magnitude = absolute(emit, x)
    one, two = emit.constant(1.0), emit.constant(2.0)
    grown = emit.binary("fadd", _clamped_exponential(emit, emit.binary("fadd", magnitude, magnitude)), one)
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
    small = emit.fma(odd, magnitude, magnitude)
    # NaN passes through the polynomial.
    result = emit.select(emit.compare("oge", magnitude, emit.constant(0.625)), large, small)
    return with_sign_of(emit, result, x)


def absolute(emit: Emitter, x: str) -> str:
    integers = f"<{emit.lanes} x i32>"
    return _from_bits(emit, emit.binary("and", _bits(emit, x), emit.constant(0x7FFFFFFF, "i32"), integers))


def with_sign_of(emit: Emitter, magnitude: str, x: str) -> str:
    """A number that is not negative, with the sign of x."""
    integers = f"<{emit.lanes} x i32>"
    sign = emit.binary("and", _bits(emit, x), emit.constant(-0x80000000, "i32"), integers)
    return _from_bits(emit, emit.binary("or", _bits(emit, magnitude), sign, integers))


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
    inner = x if alpha == 1.0 else emit.binary("fmul", x, emit.constant(alpha))
    return emit.binary("fmul", x, sigmoid(emit, inner))


def prelu(emit: Emitter, x: str, slope: str) -> str:
    return emit.select(emit.compare("ogt", x, "zeroinitializer"), x, emit.binary("fmul", slope, x))


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
