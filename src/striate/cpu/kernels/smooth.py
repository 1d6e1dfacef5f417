"""Activations of exponentials, emitted for a vector: ELU and its kin, softplus, Mish, softsign."""

from __future__ import annotations

from striate.cpu.emit import Emitter
from striate.cpu.kernels.functions import (
    absolute,
    exponential,
    exponential_minus_one,
    logarithm_of_one_and,
    negative,
)


def elu(emit: Emitter, x: str, alpha: float) -> str:
    """x where x > 0, else alpha · (e^x - 1)."""
    left = emit.binary("fmul", emit.constant(alpha), exponential_minus_one(emit, x))
    return emit.select(emit.compare("ogt", x, "zeroinitializer"), x, left)


def selu(emit: Emitter, x: str, alpha: float, gamma: float) -> str:
    """gamma · elu(x)."""
    return emit.binary("fmul", emit.constant(gamma), elu(emit, x, alpha))


def celu(emit: Emitter, x: str, alpha: float) -> str:
    """max(0, x) + min(0, alpha · (e^(x/alpha) - 1))."""
    zero = emit.constant(0.0)
    grown = exponential_minus_one(emit, emit.binary("fdiv", x, emit.constant(alpha)))
    curve = emit.binary("fmul", emit.constant(alpha), grown)
    left = emit.select(emit.compare("ogt", curve, zero), zero, curve)
    return emit.binary("fadd", emit.larger(x, zero), left)


def softplus(emit: Emitter, x: str) -> str:
    """max(x, 0) + log(1 + e^-|x|)."""
    decay = exponential(emit, negative(emit, absolute(emit, x)))
    return emit.binary("fadd", emit.larger(x, emit.constant(0.0)), logarithm_of_one_and(emit, decay))


def log_sigmoid(emit: Emitter, x: str) -> str:
    """-softplus(-x)."""
    return negative(emit, softplus(emit, negative(emit, x)))


def softsign(emit: Emitter, x: str) -> str:
    """x / (1 + |x|)."""
    return emit.binary("fdiv", x, emit.binary("fadd", emit.constant(1.0), absolute(emit, x)))


def mish(emit: Emitter, x: str) -> str:
    """x · tanh(log(1 + e^x)): with n = e^x (e^x + 2), that is x · n / (n + 2); from 20 on n / (n + 2) is 1."""
    most, two = emit.constant(20.0), emit.constant(2.0)
    power = exponential(emit, emit.select(emit.compare("ogt", x, most), most, x))
    n = emit.binary("fmul", power, emit.binary("fadd", power, two))
    return emit.binary("fmul", x, emit.binary("fdiv", n, emit.binary("fadd", n, two)))
