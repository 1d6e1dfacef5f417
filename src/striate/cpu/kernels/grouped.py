"""Grouped convolution in one launch: each vector of output channels from the channels of its own groups.

    z[i, j, k] = b[k] + sum over l, m, n of  x[i·sh + l·dh - pt, j·sw + m·dw - pl, c(k) + n] · w[l, m, n, k]

where c(k) is the first input channel of k's group. x is [N, Hi, Wi, C] with a halo of zeros, filters are packed
[K / QV, Hf, Wf, Cin/groups, QV]. A tile is P neighbouring output pixels times Q vectors of output channels.

Where a group has as many output channels as a vector or more, an input is one number for all lanes. Where a vector
spans several groups, each lane needs its own group's number: the inputs of all those groups are one vector at most,
whose lanes are exchanged (a block-diagonal tile without its zeros).

    groups of 4, 8 lanes, n = 1:   x0 x1 x2 x3 x4 x5 x6 x7   ->   x1 x1 x1 x1 x5 x5 x5 x5

As in `depthwise.py`, an input pixel meets every filter column while it is in a register. Work item: a band of output
rows of some blocks of QV channels, all of which meet a tile's pixels before the next tile comes: memory then sends
whole pixels, and `prefetches` asks for those that the next row adds. Sums run over filter row, input channel, filter
column, whatever the tile.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.beside import OPERAND_STRIDES, OPERANDS, Spot
from striate.cpu.kernels.elements import Numbers
from striate.cpu.kernels.epilogue import Destination, Epilogue, finish
from striate.cpu.target import Target
from striate.ir.storage import OWN, Storage

ARGUMENTS = Arguments(
    pointers=(
        "input",  # pixel (0, 0) of image 0, inside the halo
        "filters",
        "bias",
        "output",
        *OPERANDS,
    ),
    integers=(
        "input_image",
        "input_row",
        "output_image",
        "output_row",
        "output_rows",
        "output_columns",
        "blocks",  # of output channels
        "filter_rows",
        "pad_top",
        "pad_left",
        "band_rows",  # of an item
        "blocks_together",  # of an item
        *OPERAND_STRIDES,
    ),
)
TURN_ARGUMENTS = Arguments(
    pointers=("input", "output"),
    integers=(
        "filter_rows",  # that take part
        "filter_columns",
        "row_step",  # elements from one of them to the next
        "column_step",
        "channel_step",  # from one input channel of the forward pass to the next
    ),
)

# Rounds over input channels that are written out, where lanes are not exchanged.
UNROLL = 4


@dataclass(frozen=True)
class GroupedKernel:
    """What the machine code is specialised on; `pixels` x `vectors` is the tile, pixel strides count elements.

    `inputs` and `outputs`: channels of one group. `filter_columns`: all of them are written out. `prefetches`: x is
    larger than caches near by. `output_storage`, `operand_storages`: how z and what the epilogue reads are stored;
    `operand_walks`: how that is walked.
    """

    lanes: int
    pixels: int
    vectors: int
    inputs: int
    outputs: int
    filter_columns: int
    stride: tuple[int, int]
    dilation: tuple[int, int]
    input_pixel: int
    output_pixel: int
    epilogue: Epilogue = ()
    bias: bool = True
    prefetches: bool = False
    output_storage: Storage = OWN
    operand_storages: tuple[Storage, ...] = ()
    operand_walks: tuple[str, ...] = ()

    @property
    def exchanges(self) -> bool:
        """Whether a vector of output channels spans several groups."""
        return self.outputs < self.lanes

    @property
    def width(self) -> int:
        """Output channels of a block."""
        return self.lanes * self.vectors


@dataclass(frozen=True)
class TurnKernel:
    """Filters for an input gradient: `inputs` x `outputs` of a group of the forward pass, `width`: of a block."""

    inputs: int
    outputs: int
    width: int


def emit_grouped(kernel: GroupedKernel, target: Target) -> str:
    """The IR text."""
    emit = Emitter(target, kernel.lanes)
    a = emit.arguments(ARGUMENTS)
    bands = emit.divide_up(a["output_rows"], a["band_rows"])
    last_tile = emit.subtract(a["output_columns"], kernel.pixels)
    slices = emit.divide_up(a["blocks"], a["blocks_together"])
    for index in emit.items():
        of_all, slice = emit.split(index, slices)
        image, band = emit.split(of_all, bands)
        block = emit.multiply(slice, a["blocks_together"])
        last_block = emit.minimum(a["blocks"], emit.add(block, a["blocks_together"]))
        first = emit.multiply(band, a["band_rows"])
        last = emit.minimum(a["output_rows"], emit.add(first, a["band_rows"]))
        for i in emit.loop(first, last):
            for start in emit.loop(0, a["output_columns"], step=kernel.pixels):
                for b in emit.loop(block, last_block):
                    _tile(emit, kernel, a, b, image, i, emit.minimum(start, last_tile))
    return emit.text()


def _biases(emit: Emitter, kernel: GroupedKernel, a: dict[str, str], channel: Operand) -> list[str]:
    if not kernel.bias:
        return ["zeroinitializer"] * kernel.vectors
    return [emit.load(emit.at(a["bias"], channel, q * kernel.lanes)) for q in range(kernel.vectors)]


def _tile(
    emit: Emitter,
    kernel: GroupedKernel,
    a: dict[str, str],
    block: Operand,
    image: Operand,
    i: Operand,
    column: Operand,
) -> None:
    """The tile of output row `i` of `image` that begins at `column`."""
    channel = emit.multiply(block, kernel.width)
    # Of all groups that a vector spans.
    source_channel = emit.multiply(emit.divide(channel, kernel.outputs), kernel.inputs)
    source = emit.at(
        a["input"],
        emit.multiply(image, a["input_image"]),
        emit.multiply(emit.subtract(emit.multiply(i, kernel.stride[0]), a["pad_top"]), a["input_row"]),
        emit.multiply(
            emit.subtract(emit.multiply(column, kernel.stride[1]), a["pad_left"]), kernel.input_pixel
        ),
        source_channel,
    )
    line = kernel.filter_columns * kernel.inputs * kernel.width
    filters = emit.at(a["filters"], emit.multiply(block, emit.multiply(a["filter_rows"], line)))
    sums = _biases(emit, kernel, a, channel) * kernel.pixels
    below = emit.multiply(kernel.dilation[0], a["input_row"])
    line_out = emit.add(emit.multiply(image, a["output_image"]), emit.multiply(i, a["output_row"]))
    offset = emit.add(emit.add(line_out, emit.multiply(column, kernel.output_pixel)), channel)
    if kernel.prefetches:
        _prefetch(emit, kernel, a, source, offset)
    for l in emit.loop(0, a["filter_rows"], carried=sums):
        row = emit.at(source, emit.multiply(l, below))
        own = emit.at(filters, emit.multiply(l, line))
        if kernel.exchanges:
            for n in range(kernel.inputs):
                _round(emit, kernel, row, own, n, sums)
            continue
        whole = kernel.inputs // UNROLL * UNROLL
        if whole:
            for n in emit.loop(0, whole, step=UNROLL, carried=sums):
                pixel, filter = emit.at(row, n), emit.at(own, emit.multiply(n, kernel.width))
                for copy in range(UNROLL):
                    _round(emit, kernel, pixel, filter, copy, sums)
        for n in range(whole, kernel.inputs):
            _round(emit, kernel, row, own, n, sums)
    plane = kernel.output_pixel // 2
    destination = Destination(
        a["output"],
        None,
        [a[name] for name in OPERANDS],
        offset,
        kernel.output_pixel,
        Numbers(kernel.output_storage, plane),
        [Numbers(storage, plane) for storage in kernel.operand_storages],
    ).reading(a, kernel.operand_walks, Spot(image, i, column, channel))
    grid = [[sums[p * kernel.vectors : (p + 1) * kernel.vectors] for p in range(kernel.pixels)]]
    finish(emit, kernel.epilogue, grid, [None] * kernel.vectors, destination)


def _prefetch(emit: Emitter, kernel: GroupedKernel, a: dict[str, str], source: str, offset: Operand) -> None:
    """Ask for what later tiles need of these channels: a pixel's lines lie apart, where the CPU does not foresee them.

    Of the rows that this tile's filters do not reach the nearest, as many as a row of outputs adds; and the next tile's
    results, for whose lines stores would wait one by one.
    """
    rows = emit.add(emit.multiply(emit.subtract(a["filter_rows"], 1), kernel.dilation[0]), 1)
    for further in range(kernel.stride[0]):
        ahead = emit.at(source, emit.multiply(emit.add(rows, further), a["input_row"]))
        for p in range(kernel.pixels * kernel.stride[1]):
            emit.prefetch(emit.at(ahead, p * kernel.input_pixel), level=2)
    if kernel.output_storage.is_own:
        next_tile = emit.at(a["output"], offset, kernel.pixels * kernel.output_pixel)
        for p in range(kernel.pixels):
            emit.prefetch(emit.at(next_tile, p * kernel.output_pixel), write=True, level=2)


def _round(emit: Emitter, kernel: GroupedKernel, row: str, filters: str, n: int, sums: list[str]) -> None:
    """Input channel `n` of one filter row, at all its columns."""
    meets: dict[int, list[tuple[int, int]]] = {}
    for p in range(kernel.pixels):
        for m in range(kernel.filter_columns):
            meets.setdefault(p * kernel.stride[1] + m * kernel.dilation[1], []).append((p, m))
    w = [
        [
            emit.load(emit.at(filters, (m * kernel.inputs + n) * kernel.width + q * kernel.lanes))
            for q in range(kernel.vectors)
        ]
        for m in range(kernel.filter_columns)
    ]
    for column in sorted(meets):
        x = _inputs(emit, kernel, row, column * kernel.input_pixel, n)
        for p, m in meets[column]:
            for q in range(kernel.vectors):
                sum = p * kernel.vectors + q
                sums[sum] = emit.fma(x, w[m][q], sums[sum])


def _inputs(emit: Emitter, kernel: GroupedKernel, row: str, pixel: int, n: int) -> str:
    """Each lane's input channel `n` of its group."""
    if not kernel.exchanges:
        return emit.broadcast(emit.at(row, pixel + n))
    return group_inputs(emit, emit.at(row, pixel), (kernel.inputs, kernel.outputs), [n])[0]


def group_inputs(emit: Emitter, pixel: str, channels: tuple[int, int], numbers: Sequence[int]) -> list[str]:
    """The input channels `numbers` of all groups that a vector spans, each in the lanes of its group.

    `pixel`: the first group's channels. `channels`: how many a group has, inputs and outputs.
    """
    inputs, outputs = channels
    type = f"<{emit.lanes // outputs * inputs} x float>"
    value = emit.load(pixel, type)
    found: list[str] = []
    for n in numbers:
        picked = ", ".join(f"i32 {lane // outputs * inputs + n}" for lane in range(emit.lanes))
        found.append(
            emit.value(f"shufflevector {type} {value}, {type} poison, <{emit.lanes} x i32> <{picked}>")
        )
    return found


def emit_turn(kernel: TurnKernel, target: Target) -> str:
    """The IR text: filters [Hf, Wf, Cin/groups, Cout] packed for the input gradient, [C / QV, Hf, Wf, Cout/groups, QV].

    Work item: one (block, filter row, filter column) of the result.
    """
    emit = Emitter(target)
    a = emit.arguments(TURN_ARGUMENTS)
    for index in emit.items():
        block, position = emit.split(index, emit.multiply(a["filter_rows"], a["filter_columns"]))
        l, m = emit.split(position, a["filter_columns"])
        source = emit.at(a["input"], emit.multiply(l, a["row_step"]), emit.multiply(m, a["column_step"]))
        out = emit.at(a["output"], emit.multiply(index, kernel.outputs * kernel.width))
        for lane in range(kernel.width):
            channel = emit.add(emit.multiply(block, kernel.width), lane)
            group, n = emit.split(channel, kernel.inputs)
            start = emit.at(source, emit.multiply(group, kernel.outputs), emit.multiply(n, a["channel_step"]))
            for k in emit.loop(0, kernel.outputs):
                value = emit.load(emit.at(start, k), "float")
                emit.store(value, emit.at(out, emit.multiply(k, kernel.width), lane), "float")
    return emit.text()
