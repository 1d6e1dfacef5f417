"""Functions of one number, emitted for a vector: exponential, logarithm, activations and their gradients.

Polynomials are those of the Cephes library (S. Moshier), arranged for fused multiply-add; the error stays under
two units in the last place over the whole range.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

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


# Pointwise operations by the name of their op: how many operands stand beside the running value.
POINTWISE_OPERANDS = {
    "relu": 0,
    "sigmoid": 0,
    "tanh": 0,
    "relu_gradient": 1,
    "sigmoid_gradient": 1,
    "tanh_gradient": 1,
    "add": 1,
    "subtract": 1,
    "multiply": 1,
    "divide": 1,
    "sqrt": 0,
    "moving_average": 1,
    "affine": 2,
    "add_product": 2,
    "leaky_relu": 0,
    "clip": 0,
    "hard_sigmoid": 0,
    "hard_swish": 0,
    "silu": 0,
    "gelu": 0,
    "gelu_gradient": 1,
}


def clip(emit: Emitter, x: str, low: float, high: float) -> str:
    """x, but at least `low` and at most `high`; NaN stays."""
    bottom, top = emit.constant(low), emit.constant(high)
    x = emit.select(emit.compare("olt", x, bottom), bottom, x)
    return emit.select(emit.compare("ogt", x, top), top, x)


def _gate(emit: Emitter, x: str, alpha: float, beta: float) -> str:
    """alpha · x + beta between 0 and 1, rounded after the product as the reference is."""
    line = emit.binary("fadd", emit.binary("fmul", x, emit.constant(alpha)), emit.constant(beta))
    return clip(emit, line, 0.0, 1.0)


def _with_parameters(emit: Emitter, name: str, x: str, parameters: list[float]) -> str | None:
    """The activations that have numbers of their own; None for all other names."""
    if name == "leaky_relu":
        positive = emit.compare("ogt", x, "zeroinitializer")
        return emit.select(positive, x, emit.binary("fmul", x, emit.constant(parameters[0])))
    if name == "clip":
        return clip(emit, x, parameters[0], parameters[1])
    if name == "hard_sigmoid":
        return _gate(emit, x, parameters[0], parameters[1])
    if name == "hard_swish":
        return emit.binary("fmul", x, _gate(emit, x, 1 / 6, 0.5))
    if name == "silu":
        return emit.binary("fmul", x, sigmoid(emit, emit.binary("fmul", x, emit.constant(parameters[0]))))
    return None


def pointwise(emit: Emitter, step: Sequence[str | float], x: str, operands: list[str]) -> str:
    """Apply the op that `step` names, with its numbers behind the name, to the running value `x`.

    `operands` are its further inputs.
    """
    name = str(step[0])
    if name.startswith("gelu"):
        from striate.cpu.kernels import gelu  # it is made of what stands here

        kind = str(step[1])
        return gelu.gelu(emit, x, kind) if name == "gelu" else gelu.gelu_gradient(emit, x, operands[0], kind)
    if name == "moving_average":
        away = emit.binary("fsub", operands[0], x)
        return emit.binary("fadd", x, emit.binary("fmul", emit.constant(float(step[1])), away))
    result = _with_parameters(emit, name, x, [float(number) for number in step[1:]])
    if result is not None:
        return result
    if name == "relu":
        return emit.relu(x)
    if name == "sigmoid":
        return sigmoid(emit, x)
    if name == "tanh":
        return hyperbolic_tangent(emit, x)
    if name == "sqrt":
        return emit.square_root(x)
    if name == "affine":
        return emit.fma(x, *operands)
    if name == "add_product":
        return emit.fma(operands[0], operands[1], x)
    (other,) = operands
    if name == "relu_gradient":
        positive = emit.compare("ogt", other, emit.constant(0.0))
        return emit.select(positive, x, emit.constant(0.0))
    if name == "sigmoid_gradient":
        slope = emit.binary("fmul", other, emit.binary("fsub", emit.constant(1.0), other))
        return emit.binary("fmul", x, slope)
    if name == "tanh_gradient":
        slope = emit.binary("fsub", emit.constant(1.0), emit.binary("fmul", other, other))
        return emit.binary("fmul", x, slope)
    words = {"add": "fadd", "subtract": "fsub", "multiply": "fmul", "divide": "fdiv"}
    return emit.binary(words[name], x, other)


def chain(emit: Emitter, steps: Iterable[Sequence[str | float]], x: str, operands: Iterator[str]) -> str:
    """Apply `steps`, one after the other, to the running value `x`; each takes its further inputs from `operands`."""
    for step in steps:
        x = pointwise(emit, step, x, list(islice(operands, POINTWISE_OPERANDS[str(step[0])])))
    return x
