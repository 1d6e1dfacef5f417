"""Local response normalisation: each channel divided by the strength of its neighbours.

    y[c] = x[c] / (bias + alpha/size · sum of x[c']² for c' = c - below .. c + above)^beta

x and y are [N, H, W, C], each with strides of its own.
Channels stand in lanes. The window's squares are summed from unaligned loads, which L1 serves; only
the first and last vectors of a pixel need masks. The power is e^(-beta·ln s), or square roots where beta is 3/4 or
1/2. Work item: one row of pixels.
"""

from __future__ import annotations

from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.functions import exponential, logarithm
from striate.cpu.target import Target

ARGUMENTS = Arguments(
    pointers=("input", "output"),
    integers=(
        "input_image",
        "input_row",
        "input_pixel",
        "output_image",
        "output_row",
        "output_pixel",
        "rows",
        "columns",
        "channels",
    ),
)


@dataclass(frozen=True)
class LocalResponseKernel:
    """The window reaches `below` and `above` channels; `scale` is alpha / size."""

    below: int
    above: int
    scale: float
    beta: float
    bias: float


def emit_local_response(kernel: LocalResponseKernel, target: Target) -> str:
    """The IR text."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    for index in emit.items():
        image, row = emit.split(index, a["rows"])
        source, result = (
            emit.at(a[name], emit.multiply(image, a[f"{name}_image"]), emit.multiply(row, a[f"{name}_row"]))
            for name in ("input", "output")
        )
        for j in emit.loop(0, a["columns"]):
            x = emit.at(source, emit.multiply(j, a["input_pixel"]))
            y = emit.at(result, emit.multiply(j, a["output_pixel"]))
            _pixel(emit, kernel, a["channels"], x, y)
    return emit.text()


def _pixel(emit: Emitter, kernel: LocalResponseKernel, channels: Operand, x: str, y: str) -> None:
    """One pixel: vectors that see all their neighbours, and those before and behind them, under masks."""
    lanes = emit.lanes
    first = -(-kernel.below // lanes) * lanes
    last = emit.subtract(channels, lanes + kernel.above - 1)
    inner = emit.divide_up(emit.maximum(emit.subtract(last, first), 0), lanes)
    inner_end = emit.maximum(first, emit.add(first, emit.multiply(inner, lanes)))
    for c in emit.loop(0, emit.minimum(first, channels), step=lanes):
        _vector(emit, kernel, channels, x, y, c, True)
    for c in emit.loop(first, last, step=lanes):
        _vector(emit, kernel, channels, x, y, c, False)
    for c in emit.loop(inner_end, channels, step=lanes):
        _vector(emit, kernel, channels, x, y, c, True)


def _vector(
    emit: Emitter, kernel: LocalResponseKernel, channels: Operand, x: str, y: str, c: Operand, masked: bool
) -> None:
    total = "zeroinitializer"
    for distance in range(-kernel.below, kernel.above + 1):
        neighbour = emit.add(c, distance)
        mask = _inside(emit, neighbour, channels) if masked else None
        value = emit.load_masked(emit.at(x, neighbour), mask)
        total = emit.fma(value, value, total)
    strength = emit.fma(total, emit.constant(kernel.scale), emit.constant(kernel.bias))
    mask = emit.mask_below(emit.subtract(channels, c)) if masked else None
    value = emit.load_masked(emit.at(x, c), mask)
    value = emit.binary("fmul", value, _negative_power(emit, strength, kernel.beta))
    emit.store_masked(value, emit.at(y, c), mask)


def _inside(emit: Emitter, first: Operand, channels: Operand) -> str:
    """The lanes whose channel first + lane lies in 0 .. channels - 1."""
    below_end = emit.mask_below(emit.subtract(channels, first))
    before = emit.mask_below(emit.subtract(0, first))
    mask_type = f"<{emit.lanes} x i1>"
    all_set = "<" + ", ".join("i1 true" for _ in range(emit.lanes)) + ">"
    after_start = emit.value(f"xor {mask_type} {before}, {all_set}", "m")
    return emit.value(f"and {mask_type} {below_end}, {after_start}", "m")


def _negative_power(emit: Emitter, s: str, beta: float) -> str:
    """s^-beta for s > 0."""
    if beta in (0.5, 0.75):
        root = emit.square_root(s)
        divisor = root if beta == 0.5 else emit.binary("fmul", root, emit.square_root(root))
        return emit.binary("fdiv", emit.constant(1.0), divisor)
    return exponential(emit, emit.binary("fmul", logarithm(emit, s), emit.constant(-beta)))
