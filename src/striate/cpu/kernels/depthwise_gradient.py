"""The gradient of a depthwise convolution towards its filters.

    dw[l, m, c] = sum over images, i, j of  x[i·sh + l·dh - pt, j·sw + m·dw - pl, c] · dz[i, j, c]

Channels stand in lanes on both sides. A sum for every filter position stays in a register while the rows of a piece
go by; a few pixels of dz meet the pixels of x under them, which neighbours share. Large filters take several rounds,
a few of their rows each. Work item: (piece, vector of channels).
"""

from __future__ import annotations

from dataclasses import dataclass

from striate.cpu.emit import Emitter, Operand
from striate.cpu.target import Target

ARGUMENTS = (
    "input",  # pixel (0, 0) of image 0, inside the halo
    "output_gradient",
    "filter_gradient",  # [pieces, Hf, Wf, C]
    "input_image",
    "input_row",
    "gradient_image",
    "gradient_row",
    "rows_in_all",  # of all images
    "output_rows",
    "output_columns",
    "channels",
    "pad_top",
    "pad_left",
    "rows_per_piece",
)
# Pixels of dz that meet their pixels of x at a time.
TOGETHER = 4


@dataclass(frozen=True)
class DepthwiseGradientKernel:
    """What the machine code is specialised on; pixel strides count elements."""

    filter: tuple[int, int]
    stride: tuple[int, int]
    dilation: tuple[int, int]
    input_pixel: int
    gradient_pixel: int
    tail: bool = False


def emit_depthwise_gradient(kernel: DepthwiseGradientKernel, target: Target) -> str:
    """The IR text."""
    emit = Emitter(target)
    a = {
        name: emit.pointer_argument(k) if k < 3 else emit.integer_argument(k)
        for k, name in enumerate(ARGUMENTS)
    }
    blocks = emit.divide(emit.add(a["channels"], emit.lanes - 1), emit.lanes)
    # Filter rows of a round: their sums leave a quarter of the registers to what is multiplied.
    together = max(1, 3 * target.registers // 4 // kernel.filter[1])

    def item(index: Operand) -> None:
        piece, channel = emit.divide(index, blocks), emit.multiply(emit.remainder(index, blocks), emit.lanes)
        mask = emit.mask_below(emit.subtract(a["channels"], channel)) if kernel.tail else None
        first = emit.multiply(piece, a["rows_per_piece"])
        last = emit.minimum(a["rows_in_all"], emit.add(first, a["rows_per_piece"]))
        result = emit.at(
            a["filter_gradient"],
            emit.multiply(piece, emit.multiply(kernel.filter[0] * kernel.filter[1], a["channels"])),
            channel,
        )
        for start in range(0, kernel.filter[0], together):
            taps = [
                (l, m)
                for l in range(start, min(start + together, kernel.filter[0]))
                for m in range(kernel.filter[1])
            ]
            sums = _sums(emit, kernel, a, taps, (first, last), channel, mask)
            for (l, m), value in zip(taps, sums, strict=True):
                place = emit.at(result, emit.multiply(l * kernel.filter[1] + m, a["channels"]))
                emit.store_masked(value, place, mask)

    emit.items(item)
    return emit.text()


def _sums(
    emit: Emitter,
    kernel: DepthwiseGradientKernel,
    a: dict[str, str],
    taps: list[tuple[int, int]],
    rows: tuple[Operand, Operand],
    channel: Operand,
    mask: str | None,
) -> list[str]:
    """The sums of `taps` over the output rows from `rows[0]` to `rows[1]`, counted through all images."""

    def carried(values: list[str]) -> list[tuple[str, str]]:
        return [(emit.vector, value) for value in values]

    def row(number: Operand, values: list[str]) -> list[str]:
        image, i = emit.divide(number, a["output_rows"]), emit.remainder(number, a["output_rows"])
        top = emit.subtract(emit.multiply(i, kernel.stride[0]), a["pad_top"])
        source = emit.at(
            a["input"],
            emit.multiply(image, a["input_image"]),
            emit.multiply(top, a["input_row"]),
            emit.multiply(emit.subtract(0, a["pad_left"]), kernel.input_pixel),
            channel,
        )
        gradient = emit.at(
            a["output_gradient"],
            emit.multiply(image, a["gradient_image"]),
            emit.multiply(i, a["gradient_row"]),
            channel,
        )

        def pixels(j: Operand, values: list[str], count: int) -> list[str]:
            return _pixels(emit, kernel, a["input_row"], taps, (source, gradient), j, count, values, mask)

        whole = emit.multiply(emit.divide(a["output_columns"], TOGETHER), TOGETHER)
        values = emit.loop(
            0, whole, lambda j, v: pixels(j, v, TOGETHER), step=TOGETHER, carried=carried(values)
        )
        return emit.loop(whole, a["output_columns"], lambda j, v: pixels(j, v, 1), carried=carried(values))

    return emit.loop(*rows, row, carried=carried(["zeroinitializer"] * len(taps)))


def _pixels(
    emit: Emitter,
    kernel: DepthwiseGradientKernel,
    input_row: str,
    taps: list[tuple[int, int]],
    lines: tuple[str, str],
    j: Operand,
    count: int,
    values: list[str],
    mask: str | None,
) -> list[str]:
    """Add what `count` pixels of dz from column `j` on give to each of `taps`."""
    source = emit.at(lines[0], emit.multiply(j, kernel.stride[1] * kernel.input_pixel))
    gradient = emit.at(lines[1], emit.multiply(j, kernel.gradient_pixel))
    dz = [emit.load_masked(emit.at(gradient, p * kernel.gradient_pixel), mask) for p in range(count)]
    results = list(values)
    for l in dict.fromkeys(l for l, _ in taps):
        line = emit.at(source, emit.multiply(l * kernel.dilation[0], input_row))
        meets: dict[int, list[tuple[int, int]]] = {}
        for position, (own, m) in enumerate(taps):
            for p in range(count):
                if own == l:
                    column = p * kernel.stride[1] + m * kernel.dilation[1]
                    meets.setdefault(column, []).append((position, p))
        for column in sorted(meets):
            x = emit.load_masked(emit.at(line, column * kernel.input_pixel), mask)
            for position, p in meets[column]:
                results[position] = emit.fma(x, dz[p], results[position])
    return results
