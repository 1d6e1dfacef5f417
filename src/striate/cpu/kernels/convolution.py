"""Convolution, forward and towards the input, from the register tile.

    z[i, j, k] = b[k] + sum over l, m, n of  x[i·sh + l·dh - pt, j·sw + m·dw - pl, n] · w[l, m, n, k]

Two layouts of the same loop:

*channels in lanes*: x is [N, Hi, Wi, Cin] with a halo of zeros, filters are packed
[ceil(Cout / QV), Hf, Wf, Cin, QV]; a tile is P output pixels times Q vectors of output channels.

*images in lanes*: x is [G, Hi, Wi, Cin, V], where V images stand side by side in a vector; filters are read as
they are, [Hf, Wf, Cin, Cout]; a tile is Q output pixels times P output channels. No lane is wasted however few
the channels are, which is what LeNet's first layers need.

The input gradient is the same loop over the output gradient, with the filter read from its far end (negative
steps) and its channel axes exchanged.

Padding is zeros that take part in the sum. Rows of the filter that meet nothing else are not multiplied pixel by
pixel. With channels in lanes an item multiplies them by zero once and starts its sums from that, which is the bias
unless a filter is infinite or NaN: those come out where they belong. With images in lanes a call looks through its
filters once; if one of them is infinite or NaN, tiles that leave out products are NaN.

Work item: one output row of one image (or group), of one block of output channels. Where the filters are large,
blocks are outermost, so that a block's filters stay in cache over all rows. Where all of them fit in L2
together they are innermost: a row's pixels are then written from end to end, and a thread keeps to the images whose
activations it has just written.

The last tile of a row overlaps its neighbour instead of being narrower; it computes the same bits again.

x stored in bfloat16 is multiplied two channels at a time (`tile.PAIRS`): filters are packed
[ceil(Cout / QV), Hf, ceil(Wf·Cin / 2), QV, 2] where filter column and channel are one loop, else
[ceil(Cout / QV), Hf, Wf, ceil(Cin / 2), QV, 2], in bfloat16 with a zero behind an odd end. Filter steps then count
pairs. Sums are float32; z is rounded when it is stored, if its own format asks for that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels import padding
from striate.cpu.kernels.beside import OPERAND_STRIDES, OPERANDS, Spot
from striate.cpu.kernels.elements import Numbers
from striate.cpu.kernels.epilogue import Destination, Epilogue, finish, pool_window
from striate.cpu.target import Target
from striate.cpu.tile import FLOATS, PAIRS, Axis, Prefetch, multiply_accumulate
from striate.ir.storage import OWN, Storage

ARGUMENTS = Arguments(
    pointers=(
        "input",  # pixel (0, 0) of image 0, inside the halo
        "filters",
        "bias",
        "output",
        "index",
        *OPERANDS,
    ),
    integers=(
        "input_image",
        "input_row",
        "output_image",
        "output_row",
        "output_rows",  # per image, after pooling
        "output_columns",  # per row, before pooling, a multiple of the window
        "images",
        "output_channels",
        "input_rows",  # Hi, without halo
        "input_columns",
        "filter_rows",
        "filter_columns",
        "input_channels",
        "pad_top",
        "pad_left",
        "filter_row_step",  # from w[l] to w[l + 1]
        "filter_column_step",
        "rows_together",  # that a block of output channels meets before the next block comes
        *OPERAND_STRIDES,
    ),
)


# Rounds of the innermost loop between asking for a line of filters and using it.
ROUNDS_AHEAD = 16
# Input channels of a line of 64 bytes.
LINE_CHANNELS = 16


@dataclass(frozen=True)
class ConvolutionKernel:
    """What the machine code is specialised on.

    `pixels` counts the tile's columns (before pooling; the pooling window's rows multiply them), `channels`
    its vectors of output channels (channels in lanes) or its output channels (images in lanes).
    `input_pixel` and `output_pixel` are pixel strides in elements. `channel_step` and `reduction_step`
    are the filter's steps from one output channel, and one input channel, to the next (images in lanes only).
    `merged`: filter column and input channel form one contiguous loop. `tail`: the last vector of output
    channels is not full, and masked; `overlap`: vectors that would reach behind the last output channel end with it,
    and compute the same bits as those that they overlap. `clip_columns`: skip filter columns that meet only padding.
    `storage`: how x is stored (bfloat16: taken in pairs, with an `odd` channel left at the end of the innermost loop);
    `output_storage` and `operand_storages`: the same of z and of what the epilogue reads, `operand_walks`: how.
    `prefetch_input`: the input is larger than L2, so each tile prefetches that of the next. `non_temporal`: the output
    is so large that it goes past caches.
    """

    images_in_lanes: bool
    lanes: int
    pixels: int
    channels: int
    stride: tuple[int, int]
    dilation: tuple[int, int]
    input_pixel: int
    output_pixel: int
    epilogue: Epilogue = ()
    bias: bool = True
    merged: bool = True
    tail: bool = False
    channel_step: int = 1
    reduction_step: int = 1
    clip_rows: bool = True
    clip_columns: bool = False
    unroll: int = 4
    storage: Storage = OWN
    odd: bool = False
    output_storage: Storage = OWN
    operand_storages: tuple[Storage, ...] = ()
    operand_walks: tuple[str, ...] = ()
    prefetch_input: bool = False
    non_temporal: bool = False
    overlap: bool = False

    @property
    def clips(self) -> bool:
        """Whether products with padding are left out."""
        return self.clip_rows or self.clip_columns

    @property
    def pairs(self) -> bool:
        """Whether channels are multiplied two at a time."""
        return not self.storage.is_own and self.storage.has_runs

    @property
    def block_channels(self) -> int:
        """Output channels of a block."""
        return self.channels * (1 if self.images_in_lanes else self.lanes)

    @property
    def input_step(self) -> int:
        """Elements of x from one round of the innermost loop to the next."""
        return self.lanes if self.images_in_lanes else 2 if self.pairs else 1

    @property
    def filter_step(self) -> int:
        """The same of the filters."""
        return self.reduction_step if self.images_in_lanes else self.block_channels

    def destination(self, a: dict[str, str], offset: Operand, spot: Spot) -> Destination:
        """Where a tile goes that begins at `spot`, `offset` elements behind the output's first."""
        destination = Destination(
            a["output"],
            a["index"],
            [a[name] for name in OPERANDS],
            offset,
            self.output_pixel,
            Numbers(self.output_storage, self.output_pixel // 2),
            [Numbers(storage, self.output_pixel // 2) for storage in self.operand_storages],
            self.non_temporal,
        )
        return destination.reading(a, self.operand_walks, spot, self.lanes if self.images_in_lanes else 1)


@dataclass(frozen=True)
class Row:
    """What an item computes: one output row (after pooling, all rows of its window) of one block of output channels.

    `channel`: the block's first one. `source`: the input pixel under the row's first filter position; `target`: where
    the row begins in the output, `place`: its image and number. `filter_rows`: those that meet more than padding.
    """

    block: Operand
    channel: Operand
    source: str
    target: Operand
    place: tuple[Operand, Operand]
    filter_rows: tuple[Operand, Operand]


@dataclass(frozen=True)
class Tile:
    """The tile of `row` that begins at `column`.

    `apart`: channels from the block's first to each vector's; empty: they follow each other. `masks`: for each vector
    of output channels the lanes that exist; None: all. `starts`: what the sums of each vector
    of output channels (images in lanes: of each output channel) begin with. `not_finite`: NaN in every lane if a filter
    number is infinite or NaN, else zero (images in lanes).
    """

    row: Row
    column: Operand
    apart: Sequence[Operand]
    masks: list[str | None]
    starts: list[str]
    not_finite: str

    def output_offset(self, emit: Emitter, kernel: ConvolutionKernel) -> Operand:
        """Elements from the output's first to the tile's."""
        column = emit.divide(self.column, pool_window(kernel.epilogue)[1])
        in_row = emit.multiply(column, kernel.output_pixel)
        channel = self.row.channel
        channel = emit.multiply(channel, kernel.lanes) if kernel.images_in_lanes else channel
        return emit.add(emit.add(self.row.target, in_row), channel)

    def spot(self, emit: Emitter, kernel: ConvolutionKernel) -> Spot:
        """Where it stands in the output."""
        column = emit.divide(self.column, pool_window(kernel.epilogue)[1])
        return Spot(*self.row.place, column, self.row.channel, self.apart)


def emit_convolution(kernel: ConvolutionKernel, target: Target) -> str:
    """The IR text of the kernel."""
    emit = Emitter(target, kernel.lanes)
    a = emit.arguments(ARGUMENTS)
    for tile in tiles(emit, kernel, a):
        _tile(emit, kernel, a, tile)
    return emit.text()


def tiles(emit: Emitter, kernel: ConvolutionKernel, a: dict[str, str]) -> Iterator[Tile]:
    """A loop over the work items of this call, and over the tiles of each."""
    rows_in_all = emit.multiply(a["images"], a["output_rows"])
    blocks = emit.divide_up(a["output_channels"], kernel.block_channels)
    not_finite = "zeroinitializer"
    if kernel.images_in_lanes and kernel.clips:
        not_finite = padding.nan_if_not_finite(emit, a)
    for index in emit.items():
        row = _row(emit, kernel, a, *_block_and_row(emit, a, index, blocks, rows_in_all))
        last_tile = emit.subtract(a["output_columns"], kernel.pixels)
        apart, masks = _apart(emit, kernel, a, row.channel), _masks(emit, kernel, a, row.channel)
        starts = _starts(emit, kernel, a, row, apart, masks, not_finite)
        for start in emit.loop(0, a["output_columns"], step=kernel.pixels):
            yield Tile(row, emit.minimum(start, last_tile), apart, masks, starts, not_finite)


def _block_and_row(
    emit: Emitter, a: dict[str, str], index: Operand, blocks: Operand, rows_in_all: Operand
) -> tuple[Operand, Operand]:
    """The block of output channels of item `index`, and its output row, counted through all images."""
    together = emit.multiply(blocks, a["rows_together"])
    first_row = emit.multiply(emit.divide(index, together), a["rows_together"])
    within = emit.remainder(index, together)
    # The last rows may be fewer.
    rows = emit.minimum(a["rows_together"], emit.subtract(rows_in_all, first_row))
    block = emit.divide(within, rows)
    return block, emit.add(first_row, emit.remainder(within, rows))


def _row(
    emit: Emitter, kernel: ConvolutionKernel, a: dict[str, str], block: Operand, row_of_all: Operand
) -> Row:
    image, row = emit.split(row_of_all, a["output_rows"])
    channel = emit.multiply(block, kernel.block_channels)
    if kernel.images_in_lanes:
        # The last block overlaps the one before it.
        channel = emit.minimum(channel, emit.subtract(a["output_channels"], kernel.channels))
    window_rows = pool_window(kernel.epilogue)[0]
    input_row = emit.subtract(emit.multiply(emit.multiply(row, window_rows), kernel.stride[0]), a["pad_top"])
    first_l, last_l = 0, a["filter_rows"]
    if kernel.clip_rows:
        below = emit.multiply(window_rows - 1, kernel.stride[0])
        first_l = emit.maximum(0, emit.subtract(emit.subtract(0, input_row), below))
        last_l = emit.minimum(a["filter_rows"], emit.subtract(a["input_rows"], input_row))
    source = emit.add(emit.multiply(image, a["input_image"]), emit.multiply(input_row, a["input_row"]))
    left = emit.multiply(emit.subtract(0, a["pad_left"]), kernel.input_pixel)
    address = Numbers(kernel.storage).at(emit, a["input"], source, left)
    target = emit.add(emit.multiply(image, a["output_image"]), emit.multiply(row, a["output_row"]))
    return Row(block, channel, address, target, (image, row), (first_l, last_l))


def _starts(
    emit: Emitter,
    kernel: ConvolutionKernel,
    a: dict[str, str],
    row: Row,
    apart: Sequence[Operand],
    masks: Sequence[str | None],
    not_finite: str,
) -> list[str]:
    """What the row's sums begin with: the bias, and what filter rows give that meet only padding."""
    starts = _biases(emit, kernel, a, row.channel, apart, masks)
    if not kernel.clip_rows:
        return starts
    if kernel.images_in_lanes:
        return padding.add_where_left_out(emit, row.filter_rows, a["filter_rows"], not_finite, starts)
    filters = filters_of(emit, kernel, a, row)
    # A row of packed filters is one run of rounds.
    for rows in padding.outside_of(emit, row.filter_rows, a["filter_rows"]):
        rounds = emit.divide(a["filter_row_step"], kernel.block_channels)
        run = (emit.multiply(rows[0], rounds), emit.multiply(rows[1], rounds))
        starts = padding.zero_products(emit, filters, run, kernel.storage, starts)
    return starts


def _tile(emit: Emitter, kernel: ConvolutionKernel, a: dict[str, str], tile: Tile) -> None:
    """The sums of one tile, and the epilogue."""
    pixels = _pixels(emit, kernel, a, tile)
    filters, starts = filters_of(emit, kernel, a, tile.row), tile.starts
    columns: tuple[Operand, Operand] = 0, a["filter_columns"]
    if kernel.clip_columns:
        columns = _filter_columns(emit, kernel, a, tile.column)
        starts = padding.add_where_left_out(emit, columns, a["filter_columns"], tile.not_finite, starts)
    row_step = emit.multiply(kernel.dilation[0], a["input_row"])
    input_steps = row_step, kernel.dilation[1] * kernel.input_pixel, kernel.input_step
    filter_steps = a["filter_row_step"], a["filter_column_step"], kernel.filter_step
    if kernel.images_in_lanes:
        scalars, vectors = [(filters, k * kernel.channel_step) for k in range(kernel.channels)], pixels
        accumulators = [start for start in starts for _ in pixels]
        axes = _axes(emit, kernel, a, tile.row.filter_rows, columns, filter_steps, input_steps)
    else:
        scalars, vectors = pixels, [(filters, q * kernel.lanes) for q in range(kernel.channels)]
        accumulators = [start for _ in pixels for start in starts]
        axes = _axes(emit, kernel, a, tile.row.filter_rows, columns, input_steps, filter_steps)
    offset = tile.output_offset(emit, kernel)
    prefetch = _prefetch(emit, kernel, a, offset, tile.apart)
    arithmetic = PAIRS if kernel.pairs else FLOATS
    sums = multiply_accumulate(
        emit, accumulators, scalars, vectors, axes, arithmetic=arithmetic, prefetch=prefetch
    )

    def at(pixel: int, vector: int) -> str:
        if kernel.images_in_lanes:
            return sums[vector * len(pixels) + pixel]
        return sums[pixel * kernel.channels + vector]

    grid = [
        [[at(first + c, v) for v in range(kernel.channels)] for c in range(kernel.pixels)]
        for first in range(0, len(pixels), kernel.pixels)
    ]
    destination = kernel.destination(a, offset, tile.spot(emit, kernel))
    finish(emit, kernel.epilogue, grid, tile.masks, destination)


def _pixels(emit: Emitter, kernel: ConvolutionKernel, a: dict[str, str], tile: Tile) -> list[tuple[str, int]]:
    """The input pixels under the first filter position of each output pixel: pointer, and elements behind it."""
    numbers, step = Numbers(kernel.storage), kernel.stride[1] * kernel.input_pixel
    source = numbers.at(emit, tile.row.source, emit.multiply(tile.column, step))
    further = range(1, pool_window(kernel.epilogue)[0])
    rows = [source] + [
        numbers.at(emit, source, emit.multiply(r * kernel.stride[0], a["input_row"])) for r in further
    ]
    return [(row, c * step) for row in rows for c in range(kernel.pixels)]


def _filter_columns(
    emit: Emitter, kernel: ConvolutionKernel, a: dict[str, str], column: Operand
) -> tuple[Operand, Operand]:
    """The filter columns that meet more than padding somewhere in the tile at `column`."""
    left = emit.subtract(emit.multiply(column, kernel.stride[1]), a["pad_left"])
    first = emit.maximum(0, emit.subtract(0, emit.add(left, (kernel.pixels - 1) * kernel.stride[1])))
    return first, emit.minimum(a["filter_columns"], emit.subtract(a["input_columns"], left))


def filters_of(emit: Emitter, kernel: ConvolutionKernel, a: dict[str, str], row: Row) -> str:
    """The first filter number of a row's output channels."""
    if kernel.images_in_lanes:
        return emit.at(a["filters"], emit.multiply(row.channel, kernel.channel_step))
    return emit.at(
        a["filters"], emit.multiply(row.block, emit.multiply(a["filter_row_step"], a["filter_rows"]))
    )


def _prefetch(
    emit: Emitter, kernel: ConvolutionKernel, a: dict[str, str], offset: Operand, apart: Sequence[Operand]
) -> Prefetch:
    """What a tile asks for: now the lines that it will write, so that its stores do not wait for them one after the
    other, and while it multiplies, filters and the input of the next tile."""
    if kernel.images_in_lanes:
        return Prefetch()
    if not kernel.non_temporal:
        element = Numbers(kernel.output_storage).type
        start = emit.at(a["output"], offset, element=element)
        for pixel in range(kernel.pixels // pool_window(kernel.epilogue)[1]):
            for vector in apart or range(0, kernel.block_channels, kernel.lanes):
                own = emit.at(start, vector, pixel * kernel.output_pixel, element=element)
                emit.prefetch(own, write=True)
    next_tile = kernel.pixels * kernel.stride[1] * kernel.input_pixel if kernel.prefetch_input else 0
    return Prefetch(ROUNDS_AHEAD * kernel.channels * kernel.lanes, next_tile)


def _apart(
    emit: Emitter, kernel: ConvolutionKernel, a: dict[str, str], channel: Operand
) -> Sequence[Operand]:
    """Channels from the first of a block to those of each of its vectors; empty: they follow each other."""
    if not kernel.overlap:
        return ()
    last = emit.subtract(emit.subtract(a["output_channels"], kernel.lanes), channel)
    return [emit.minimum(q * kernel.lanes, last) for q in range(kernel.channels)]


def _masks(emit: Emitter, kernel: ConvolutionKernel, a: dict[str, str], channel: Operand) -> list[str | None]:
    """For each vector of output channels the lanes that exist; None: all."""
    return [
        emit.mask_below(emit.subtract(emit.subtract(a["output_channels"], channel), q * kernel.lanes))
        if kernel.tail and not kernel.images_in_lanes
        else None
        for q in range(kernel.channels)
    ]


def _biases(
    emit: Emitter,
    kernel: ConvolutionKernel,
    a: dict[str, str],
    channel: Operand,
    apart: Sequence[Operand],
    masks: Sequence[str | None],
) -> list[str]:
    """The bias of each vector of output channels (images in lanes: of each output channel, in every lane)."""
    if not kernel.bias:
        return ["zeroinitializer"] * kernel.channels
    if kernel.images_in_lanes:
        return [emit.broadcast(emit.at(a["bias"], channel, k)) for k in range(kernel.channels)]
    places = apart or range(0, kernel.block_channels, kernel.lanes)
    return [
        emit.load_masked(emit.at(a["bias"], channel, place), mask)
        for place, mask in zip(places, masks, strict=True)
    ]


def _axes(
    emit: Emitter,
    kernel: ConvolutionKernel,
    a: dict[str, str],
    rows: tuple[Operand, Operand],
    columns: tuple[Operand, Operand],
    scalar_steps: tuple[Operand, Operand, Operand],
    vector_steps: tuple[Operand, Operand, Operand],
) -> list[Axis]:
    """The reduction: filter row, filter column, input channel; the last two as one loop if `merged`."""

    def axis(level: int, start: Operand, stop: Operand, unroll: int = 1) -> Axis:
        half = level == 2 and kernel.odd
        return Axis(start, stop, scalar_steps[level], vector_steps[level], unroll, half)

    def rounds(channels: Operand) -> Operand:
        return emit.divide(channels, 2) if kernel.pairs else channels

    # With lines of input asked for: one request a line.
    unroll = LINE_CHANNELS if kernel.prefetch_input else kernel.unroll
    if kernel.merged:
        first, last = (emit.multiply(column, a["input_channels"]) for column in columns)
        return [axis(0, *rows), axis(2, rounds(first), rounds(last), unroll)]
    return [axis(0, *rows), axis(1, *columns), axis(2, 0, rounds(a["input_channels"]), unroll)]
