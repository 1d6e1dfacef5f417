"""Local response normalisation: each channel divided by the strength of its neighbours.

    y[c] = x[c] / (bias + alpha/size · sum of x[c']² for c' = c - below .. c + above)^beta

Channels stand in lanes. The window's squares are summed from unaligned loads, which the first cache serves; only
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
    lanes = emit.lanes

    def pixel(source: str, result: str) -> None:
        def block(c: Operand, edges: bool) -> None:
            total = "zeroinitializer"
            for distance in range(-kernel.below, kernel.above + 1):
                place = emit.add(c, distance)
                mask = _inside(emit, place, a["channels"]) if edges else None
                x = emit.load_masked(emit.at(source, place), mask)
                total = emit.fma(x, x, total)
            strength = emit.fma(total, emit.constant(kernel.scale), emit.constant(kernel.bias))
            own = emit.mask_below(emit.subtract(a["channels"], c)) if edges else None
            x = emit.load_masked(emit.at(source, c), own)
            y = emit.binary("fmul", x, _negative_power(emit, strength, kernel.beta))
            emit.store_masked(y, emit.at(result, c), own)

        # Vectors that see all their neighbours; those before and behind them are masked.
        first = -(-kernel.below // lanes) * lanes
        last = emit.subtract(a["channels"], lanes + kernel.above - 1)
        inner_end = emit.maximum(
            first, _round_up(emit, emit.maximum(emit.subtract(last, first), 0), lanes, first)
        )

        def masked(c: Operand, _: list[str]) -> None:
            block(c, True)

        def free(c: Operand, _: list[str]) -> None:
            block(c, False)

        emit.loop(0, emit.minimum(first, a["channels"]), masked, step=lanes)
        emit.loop(first, last, free, step=lanes)
        emit.loop(inner_end, a["channels"], masked, step=lanes)

    def item(index: Operand) -> None:
        image, row = emit.divide(index, a["rows"]), emit.remainder(index, a["rows"])
        starts = [
            emit.at(a[name], emit.multiply(image, a[f"{name}_image"]), emit.multiply(row, a[f"{name}_row"]))
            for name in ("input", "output")
        ]

        def column(j: Operand, _: list[str]) -> None:
            pixel(
                emit.at(starts[0], emit.multiply(j, a["input_pixel"])),
                emit.at(starts[1], emit.multiply(j, a["output_pixel"])),
            )

        emit.loop(0, a["columns"], column)

    emit.items(item)
    return emit.text()


def _round_up(emit: Emitter, count: Operand, step: int, start: int) -> Operand:
    """start + the smallest multiple of `step` that is not below `count`."""
    return emit.add(start, emit.multiply(emit.divide(emit.add(count, step - 1), step), step))


def _inside(emit: Emitter, place: Operand, channels: Operand) -> str:
    """The lanes whose channel place + lane lies in 0 .. channels - 1."""
    below_end = emit.mask_below(emit.subtract(channels, place))
    before = emit.mask_below(emit.subtract(0, place))
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
