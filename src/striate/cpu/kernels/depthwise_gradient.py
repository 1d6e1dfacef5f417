"""The gradient of a depthwise convolution towards its filters.

    dw[l, m, c] = sum over images, i, j of  x[i·sh + l·dh - pt, j·sw + m·dw - pl, c] · dz[i, j, c]

x is [N, Hi, Wi, C] with a halo of zeros, dz [N, Ho, Wo, C], dw [pieces, Hf, Wf, C].
Channels stand in lanes on both sides. A sum for every filter position stays in a register while the rows of a piece
go by; a few pixels of dz meet the pixels of x under them, which neighbours share. Large filters take several rounds,
a few of their rows each. Work item: (piece, vector of channels).
"""

from __future__ import annotations

from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.depthwise import prefetch_input_below
from striate.cpu.kernels.elements import FLOAT32
from striate.cpu.target import Target
from striate.shapes import span

ARGUMENTS = Arguments(
    pointers=(
        "input",  # pixel (0, 0) of image 0, inside the halo
        "output_gradient",
        "filter_gradient",  # [pieces, Hf, Wf, C]
    ),
    integers=(
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
    ),
)
# Pixels of dz that meet their pixels of x at a time, at most.
MOST_TOGETHER = 8


@dataclass(frozen=True)
class DepthwiseGradientKernel:
    """What the machine code is specialised on; pixel strides count elements.

    `together`: pixels of dz that meet their pixels of x at a time. `prefetch`: x and dz come from memory, so each row
    asks for the one below it.
    """

    filter: tuple[int, int]
    stride: tuple[int, int]
    dilation: tuple[int, int]
    input_pixel: int
    gradient_pixel: int
    tail: bool = False
    together: int = 1
    prefetch: bool = False


def rows_of_round(target: Target, filter: tuple[int, int]) -> int:
    """Filter rows of a round: their sums leave a quarter of the registers to what is multiplied."""
    return min(filter[0], max(1, 3 * target.registers // 4 // filter[1]))


def pixels_together(target: Target, columns: int, filter: tuple[int, int], stride: int) -> int:
    """Pixels of dz at a time: of those that registers hold beside the sums, as many as take a row the fewest loads."""
    rows = rows_of_round(target, filter)
    room = target.registers - rows * filter[1] - 2

    def loads(pixels: int) -> int:
        whole, single = divmod(columns, pixels)
        each = rows * ((pixels - 1) * min(stride, filter[1]) + filter[1]) + pixels
        return whole * each + single * (rows * filter[1] + 1)

    return min(range(1, max(1, min(columns, room, MOST_TOGETHER)) + 1), key=lambda k: (loads(k), k))


def emit_depthwise_gradient(kernel: DepthwiseGradientKernel, target: Target) -> str:
    """The IR text."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    blocks = emit.divide_up(a["channels"], emit.lanes)
    taps = [(l, m) for l in range(kernel.filter[0]) for m in range(kernel.filter[1])]
    round_ = rows_of_round(target, kernel.filter) * kernel.filter[1]
    for index in emit.items():
        piece, channel = emit.divide(index, blocks), emit.multiply(emit.remainder(index, blocks), emit.lanes)
        mask = emit.mask_below(emit.subtract(a["channels"], channel)) if kernel.tail else None
        first = emit.multiply(piece, a["rows_per_piece"])
        last = emit.minimum(a["rows_in_all"], emit.add(first, a["rows_per_piece"]))
        size = emit.multiply(len(taps), a["channels"])
        result = emit.at(a["filter_gradient"], emit.multiply(piece, size), channel)
        for start in range(0, len(taps), round_):
            own = taps[start : start + round_]
            sums = _sums(emit, kernel, a, own, (first, last), channel, mask)
            for tap, value in enumerate(sums, start):
                emit.store_masked(value, emit.at(result, emit.multiply(tap, a["channels"])), mask)
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
    sums = ["zeroinitializer"] * len(taps)
    for number in emit.loop(*rows, carried=sums):
        image, i = emit.split(number, a["output_rows"])
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
        whole = emit.round_down(a["output_columns"], kernel.together)
        for j in emit.loop(0, whole, step=kernel.together, carried=sums):
            _pixels(emit, kernel, a, taps, (source, gradient), j, kernel.together, sums, mask)
        if kernel.together > 1:
            for j in emit.loop(whole, a["output_columns"], carried=sums):
                _pixels(emit, kernel, a, taps, (source, gradient), j, 1, sums, mask)
    return sums


def _pixels(
    emit: Emitter,
    kernel: DepthwiseGradientKernel,
    a: dict[str, str],
    taps: list[tuple[int, int]],
    rows: tuple[str, str],
    j: Operand,
    count: int,
    sums: list[str],
    mask: str | None,
) -> None:
    """Add what `count` pixels of dz from column `j` on give to each of `taps`. `rows`: of x and of dz."""
    source = emit.at(rows[0], emit.multiply(j, kernel.stride[1] * kernel.input_pixel))
    gradient = emit.at(rows[1], emit.multiply(j, kernel.gradient_pixel))
    dz = [emit.load_masked(emit.at(gradient, p * kernel.gradient_pixel), mask) for p in range(count)]
    if kernel.prefetch and taps[0][0] == 0:
        _prefetch_next_row(emit, kernel, a, source, gradient, count)
    for l in dict.fromkeys(l for l, _ in taps):
        row = emit.at(source, emit.multiply(l * kernel.dilation[0], a["input_row"]))
        meets: dict[int, list[tuple[int, int]]] = {}
        for position, (own, m) in enumerate(taps):
            for p in range(count):
                if own == l:
                    column = p * kernel.stride[1] + m * kernel.dilation[1]
                    meets.setdefault(column, []).append((position, p))
        for column in sorted(meets):
            x = emit.load_masked(emit.at(row, column * kernel.input_pixel), mask)
            for position, p in meets[column]:
                sums[position] = emit.fma(x, dz[p], sums[position])


def _prefetch_next_row(
    emit: Emitter,
    kernel: DepthwiseGradientKernel,
    a: dict[str, str],
    source: str,
    gradient: str,
    count: int,
) -> None:
    """Ask for what the row below will read for the first time under `count` pixels of dz."""
    reach = span(kernel.filter[0], kernel.dilation[0])
    steps = (a["input_row"], kernel.input_pixel)
    prefetch_input_below(emit, FLOAT32, source, steps, reach, kernel.stride, count)
    row = emit.at(gradient, a["gradient_row"])
    for pixel in range(count):
        emit.prefetch(emit.at(row, pixel * kernel.gradient_pixel), level=2)
