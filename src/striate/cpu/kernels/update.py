"""Optimiser steps, in place, element by element.

    SGD     v = momentum · v + (g + decay · p)          p = p - rate · v   (Nesterov: g + decay · p + momentum · v)
    Adam    m = b1 m + (1 - b1) g,  v = b2 v + (1 - b2) g²
            p = p - rate · (m / (1 - b1^t)) / (sqrt(v / (1 - b2^t)) + epsilon)     (Kingma and Ba 2015, algorithm 1)

Work item: `CHUNK` elements.
"""

from __future__ import annotations

from collections.abc import Iterator

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.functions import exponential
from striate.cpu.target import Target

CHUNK = 2048
SGD_ARGUMENTS = Arguments(
    pointers=("parameter", "gradient", "velocity", "rate"),
    integers=("count",),
)
ADAM_ARGUMENTS = Arguments(
    pointers=("parameter", "gradient", "first_moment", "second_moment", "rate", "step"),
    integers=("count",),
)


def _vectors(emit: Emitter, count: str) -> Iterator[tuple[Operand, str | None]]:
    """A loop over the work items of this call, and over the vectors of each: the first element, and which exist."""
    for index in emit.items():
        start = emit.multiply(index, CHUNK)
        yield from emit.vectors(start, emit.minimum(emit.add(start, CHUNK), count))


def emit_sgd(momentum: float, weight_decay: float, nesterov: bool, target: Target) -> str:
    """The IR text of one SGD step."""
    emit = Emitter(target)
    a = emit.arguments(SGD_ARGUMENTS)
    lowered = emit.value(f"fneg {emit.vector} {emit.broadcast(a['rate'])}")
    for e, mask in _vectors(emit, a["count"]):
        p = emit.load_masked(emit.at(a["parameter"], e), mask)
        g = emit.load_masked(emit.at(a["gradient"], e), mask)
        if weight_decay:
            g = emit.fma(p, emit.constant(weight_decay), g)
        direction = g
        if momentum:
            v = emit.load_masked(emit.at(a["velocity"], e), mask)
            direction = emit.fma(v, emit.constant(momentum), g)
        emit.store_masked(direction, emit.at(a["velocity"], e), mask)
        if nesterov:
            direction = emit.fma(direction, emit.constant(momentum), g)
        emit.store_masked(emit.fma(lowered, direction, p), emit.at(a["parameter"], e), mask)
    return emit.text()


def emit_adam(
    beta1: float,
    beta2: float,
    epsilon: float,
    weight_decay: float,
    log_betas: tuple[float, float],
    target: Target,
) -> str:
    """The IR text of one Adam step; `log_betas` are the natural logarithms of the betas."""
    emit = Emitter(target)
    a = emit.arguments(ADAM_ARGUMENTS)
    one = emit.constant(1.0)
    steps = emit.broadcast(a["step"])

    def correction(log_beta: float) -> str:
        power = exponential(emit, emit.binary("fmul", steps, emit.constant(log_beta)))
        return emit.binary("fdiv", one, emit.binary("fsub", one, power))

    first_scale, second_scale = correction(log_betas[0]), correction(log_betas[1])
    lowered = emit.value(f"fneg {emit.vector} {emit.broadcast(a['rate'])}")
    for e, mask in _vectors(emit, a["count"]):
        p = emit.load_masked(emit.at(a["parameter"], e), mask)
        g = emit.load_masked(emit.at(a["gradient"], e), mask)
        if weight_decay:
            g = emit.fma(p, emit.constant(weight_decay), g)
        m = emit.load_masked(emit.at(a["first_moment"], e), mask)
        m = emit.fma(m, emit.constant(beta1), emit.binary("fmul", g, emit.constant(1 - beta1)))
        v = emit.load_masked(emit.at(a["second_moment"], e), mask)
        square = emit.binary("fmul", emit.binary("fmul", g, g), emit.constant(1 - beta2))
        v = emit.fma(v, emit.constant(beta2), square)
        emit.store_masked(m, emit.at(a["first_moment"], e), mask)
        emit.store_masked(v, emit.at(a["second_moment"], e), mask)
        deviation = emit.square_root(emit.binary("fmul", v, second_scale))
        deviation = emit.binary("fadd", deviation, emit.constant(epsilon))
        move = emit.binary("fdiv", emit.binary("fmul", m, first_scale), deviation)
        emit.store_masked(emit.fma(lowered, move, p), emit.at(a["parameter"], e), mask)
    return emit.text()
