"""The gradient of a convolution in groups towards its filters, of all groups in one launch.

    dw[l, m, n, k] = sum over images, i, j of  x[i·sh + l·dh - pt, j·sw + m·dw - pl, c(k) + n] · dz[i, j, k]

where c(k) is the first input channel of k's group: `grouped.py` turned round, with the same two ways to bring an input
to its lanes. x is [N, Hi, Wi, C] with a halo of zeros, dz [N, Ho, Wo, K], dw [pieces, Hf, Wf, Cin/groups, K].

A vector of K stands in lanes; sums for all columns of a filter row and some input channels stay in registers while a
band of rows goes by, small enough for L1, and then give way to the next input channels' and the next filter row's. A
few pixels of dz meet the pixels of x under them, which neighbours share. Work item: (piece, vector of K).
"""

from __future__ import annotations

from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.grouped import group_inputs
from striate.cpu.target import Target

ARGUMENTS = Arguments(
    pointers=(
        "input",  # pixel (0, 0) of image 0, inside the halo
        "output_gradient",
        "filter_gradient",  # [pieces, Hf, Wf, Cin/groups, K]
    ),
    integers=(
        "input_image",
        "input_row",
        "gradient_image",
        "gradient_row",
        "rows_in_all",  # of all images
        "output_rows",
        "output_columns",
        "output_channels",  # of all groups
        "filter_rows",
        "pad_top",
        "pad_left",
        "rows_per_piece",
        "band_rows",
    ),
)


@dataclass(frozen=True)
class GroupedGradientKernel:
    """What the machine code is specialised on; pixel strides count elements.

    `inputs` and `outputs`: channels of one group. `channels`: input channels whose sums stand in registers, a divisor
    of `inputs`. `together`: pixels of dz that meet their pixels of x at a time. `prefetches`: x and dz are larger than
    caches near by, so each row asks for the one below it.
    """

    lanes: int
    inputs: int
    outputs: int
    channels: int
    together: int
    filter_columns: int
    stride: tuple[int, int]
    dilation: tuple[int, int]
    input_pixel: int
    gradient_pixel: int
    prefetches: bool = False

    @property
    def exchanges(self) -> bool:
        """Whether a vector of output channels spans several groups."""
        return self.outputs < self.lanes


@dataclass(frozen=True)
class _Line:
    """What a filter row's sums are made of, from image 0's pixel 0 on: x under it, dz, and where the sums lie."""

    source: str
    gradient: str
    result: str


def emit_grouped_gradient(kernel: GroupedGradientKernel, target: Target) -> str:
    """The IR text."""
    emit = Emitter(target, kernel.lanes)
    a = emit.arguments(ARGUMENTS)
    rounds = emit.multiply(a["filter_rows"], kernel.filter_columns * kernel.inputs)
    for index in emit.items():
        piece, block = emit.split(index, emit.divide(a["output_channels"], kernel.lanes))
        channel = emit.multiply(block, kernel.lanes)
        result = emit.at(
            a["filter_gradient"], emit.multiply(emit.multiply(piece, rounds), a["output_channels"]), channel
        )
        for round in emit.loop(0, rounds):
            emit.store("zeroinitializer", emit.at(result, emit.multiply(round, a["output_channels"])))
        first = emit.multiply(piece, a["rows_per_piece"])
        last = emit.minimum(a["rows_in_all"], emit.add(first, a["rows_per_piece"]))
        for start in emit.loop(first, last, step=a["band_rows"]):
            rows = start, emit.minimum(last, emit.add(start, a["band_rows"]))
            for l in emit.loop(0, a["filter_rows"]):
                _filter_row(emit, kernel, a, l, channel, result, rows)
    return emit.text()


def _filter_row(
    emit: Emitter,
    kernel: GroupedGradientKernel,
    a: dict[str, str],
    l: Operand,
    channel: Operand,
    result: str,
    rows: tuple[Operand, Operand],
) -> None:
    """Add what a band of rows gives to filter row `l` of the vector of output channels from `channel` on."""
    shift = emit.subtract(emit.multiply(l, kernel.dilation[0]), a["pad_top"])
    line = emit.multiply(kernel.filter_columns * kernel.inputs, a["output_channels"])
    own = _Line(
        emit.at(
            a["input"],
            emit.multiply(shift, a["input_row"]),
            emit.multiply(emit.subtract(0, a["pad_left"]), kernel.input_pixel),
            emit.multiply(emit.divide(channel, kernel.outputs), kernel.inputs),
        ),
        emit.at(a["output_gradient"], channel),
        emit.at(result, emit.multiply(l, line)),
    )
    if kernel.exchanges:
        for n in range(0, kernel.inputs, kernel.channels):
            _band(emit, kernel, a, own, rows, n)
        return
    for n in emit.loop(0, kernel.inputs, step=kernel.channels):
        _band(emit, kernel, a, own, rows, n)


def _band(
    emit: Emitter,
    kernel: GroupedGradientKernel,
    a: dict[str, str],
    own: _Line,
    rows: tuple[Operand, Operand],
    channel: Operand,
) -> None:
    """Add what a band of rows gives to the input channels from `channel` on."""
    places = [
        emit.at(own.result, emit.multiply(emit.add(m * kernel.inputs + n, channel), a["output_channels"]))
        for m in range(kernel.filter_columns)
        for n in range(kernel.channels)
    ]
    sums = [emit.load(place) for place in places]
    whole = emit.round_down(a["output_columns"], kernel.together)
    for row_of_all in emit.loop(*rows, carried=sums):
        image, i = emit.split(row_of_all, a["output_rows"])
        source = emit.at(
            own.source,
            emit.multiply(image, a["input_image"]),
            emit.multiply(emit.multiply(i, kernel.stride[0]), a["input_row"]),
        )
        gradient = emit.at(
            own.gradient, emit.multiply(image, a["gradient_image"]), emit.multiply(i, a["gradient_row"])
        )
        for j in emit.loop(0, whole, step=kernel.together, carried=sums):
            _pixels(emit, kernel, a, (source, gradient), j, channel, kernel.together, sums)
        if kernel.together > 1:
            for j in emit.loop(whole, a["output_columns"], carried=sums):
                _pixels(emit, kernel, a, (source, gradient), j, channel, 1, sums)
    for place, value in zip(places, sums, strict=True):
        emit.store(value, place)


def _pixels(
    emit: Emitter,
    kernel: GroupedGradientKernel,
    a: dict[str, str],
    rows: tuple[str, str],
    column: Operand,
    channel: Operand,
    count: int,
    sums: list[str],
) -> None:
    """Add the products of `count` pixels of dz from `column` on."""
    step = kernel.stride[1] * kernel.input_pixel
    source = emit.at(rows[0], emit.multiply(column, step))
    gradient = emit.at(rows[1], emit.multiply(column, kernel.gradient_pixel))
    if kernel.prefetches:
        below = emit.multiply(kernel.stride[0], a["input_row"])
        for p in range(count):
            emit.prefetch(emit.at(gradient, a["gradient_row"], p * kernel.gradient_pixel))
            emit.prefetch(emit.at(source, below, p * step))
    meets: dict[int, list[tuple[int, int]]] = {}
    for p in range(count):
        for m in range(kernel.filter_columns):
            meets.setdefault(p * kernel.stride[1] + m * kernel.dilation[1], []).append((p, m))
    # Each is loaded when it is first met: all of them and the sums would not fit the registers.
    dz: dict[int, str] = {}
    for position in sorted(meets):
        pixel = emit.at(source, position * kernel.input_pixel)
        for p, _ in meets[position]:
            if p not in dz:
                dz[p] = emit.load(emit.at(gradient, p * kernel.gradient_pixel))
        for n, x in enumerate(_inputs(emit, kernel, pixel, channel)):
            for p, m in meets[position]:
                sum = m * kernel.channels + n
                sums[sum] = emit.fma(x, dz[p], sums[sum])


def _inputs(emit: Emitter, kernel: GroupedGradientKernel, pixel: str, channel: Operand) -> list[str]:
    """Each lane's input channels `channel`, channel + 1, ... of its group."""
    if not kernel.exchanges:
        own = emit.at(pixel, channel)
        return [emit.broadcast(emit.at(own, n)) for n in range(kernel.channels)]
    assert isinstance(channel, int)
    numbers = range(channel, channel + kernel.channels)
    return group_inputs(emit, pixel, (kernel.inputs, kernel.outputs), numbers)
