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
blocks are outermost, so that a block's filters stay in cache over all rows. Where all of them fit in the second cache
together they are innermost: a row's pixels are then written from end to end, and a thread keeps to the images whose
activations it has just written.

The last tile of a row overlaps its neighbour instead of being narrower; it computes the same bits again.

x stored in bfloat16 is multiplied two channels at a time (`tile.PAIRS`): filters are packed
[ceil(Cout / QV), Hf, ceil(Wf·Cin / 2), QV, 2] where filter column and channel are one loop, else
[ceil(Cout / QV), Hf, Wf, ceil(Cin / 2), QV, 2], in bfloat16 with a zero behind an odd end. Filter steps then count
pairs. Sums are float32; z is rounded when it is stored, if its own format asks for that.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels import epilogue as ends
from striate.cpu.kernels import padding
from striate.cpu.kernels.elements import Numbers
from striate.cpu.kernels.epilogue import OPERANDS, Destination, Epilogue
from striate.cpu.target import Target
from striate.cpu.tile import FLOATS, PAIRS, Ahead, Axis, multiply_accumulate
from striate.ir.buffers import BFLOAT16, OWN

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
    ),
)


# Rounds of the innermost loop between asking for a line of filters and using it.
FILTERS_AHEAD = 16
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
    channels is not full. `clip_columns`: skip filter columns that meet only padding. `element`: how x is stored
    (bfloat16: taken in pairs, with an `odd` channel left at the end of the innermost loop); `output_element` and
    `operand_elements`: the same of z and of what the epilogue reads. `fetch_input`: the input is larger than the
    second cache, so each tile asks for that of the next. `past_caches`: the output is so large that it goes past them.
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
    element: str = OWN
    odd: bool = False
    output_element: str = OWN
    operand_elements: tuple[str, ...] = ()
    fetch_input: bool = False
    past_caches: bool = False

    @property
    def clips(self) -> bool:
        """Whether products with padding are left out."""
        return self.clip_rows or self.clip_columns

    @property
    def pairs(self) -> bool:
        """Whether channels are multiplied two at a time."""
        return self.element == BFLOAT16

    def destination(self, a: dict[str, str], offset: Operand) -> Destination:
        """Where a tile goes whose first pixel and channel lie at `offset`."""
        return Destination(
            a["output"],
            a["index"],
            [a[name] for name in OPERANDS],
            offset,
            self.output_pixel,
            Numbers(self.output_element, self.output_pixel // 2),
            [Numbers(element, self.output_pixel // 2) for element in self.operand_elements],
            self.past_caches,
        )


@dataclass(frozen=True)
class TilePlace:
    """Where a tile stands: its first output channel and that channel's block, the input row under its first output
    row, its first column, its output row, and the filter rows that meet more than padding. `starts`: what the sums
    of each vector of output channels (images in lanes: each output channel) begin with.
    `strange`: NaN in every lane if a filter number is infinite or NaN, else zero (images in lanes).
    """

    channel: Operand
    block: Operand
    source_row: str
    column: Operand
    target_row: Operand
    filter_rows: tuple[Operand, Operand]
    masks: list[str | None]
    starts: list[str]
    strange: str


def emit_convolution(kernel: ConvolutionKernel, target: Target) -> str:
    """The IR text of the kernel."""
    emit = Emitter(target, kernel.lanes)
    a = emit.arguments(ARGUMENTS)
    emit_tiles(emit, kernel, a, lambda place: _tile(emit, kernel, a, place))
    return emit.text()


def emit_tiles(
    emit: Emitter, kernel: ConvolutionKernel, a: dict[str, str], tile: Callable[[TilePlace], None]
) -> None:
    """The loops over work items and over the tiles of each."""
    window_rows = ends.pool_window(kernel.epilogue)[0]
    rows_in_all = emit.multiply(a["images"], a["output_rows"])
    block_channels = kernel.channels * (1 if kernel.images_in_lanes else kernel.lanes)
    blocks = emit.divide(emit.add(a["output_channels"], block_channels - 1), block_channels)

    numbers = Numbers(kernel.element)
    strange = "zeroinitializer"
    if kernel.images_in_lanes and kernel.clips:
        strange = padding.nan_if_strange(emit, a)

    def item(index: Operand) -> None:
        together = emit.multiply(blocks, a["rows_together"])
        first_row = emit.multiply(emit.divide(index, together), a["rows_together"])
        within = emit.remainder(index, together)
        # The last rows may be fewer.
        rows = emit.minimum(a["rows_together"], emit.subtract(rows_in_all, first_row))
        block = emit.divide(within, rows)
        row_of_all = emit.add(first_row, emit.remainder(within, rows))
        image = emit.divide(row_of_all, a["output_rows"])
        row = emit.remainder(row_of_all, a["output_rows"])
        channel = emit.multiply(block, block_channels)
        if kernel.images_in_lanes:
            # The last block overlaps the one before it.
            channel = emit.minimum(channel, emit.subtract(a["output_channels"], kernel.channels))
        top = emit.multiply(row, window_rows)
        input_row = emit.subtract(emit.multiply(top, kernel.stride[0]), a["pad_top"])
        first_l, last_l = 0, a["filter_rows"]
        if kernel.clip_rows:
            below = emit.multiply(window_rows - 1, kernel.stride[0])
            first_l = emit.maximum(0, emit.subtract(emit.subtract(0, input_row), below))
            last_l = emit.minimum(a["filter_rows"], emit.subtract(a["input_rows"], input_row))
        source = emit.add(emit.multiply(image, a["input_image"]), emit.multiply(input_row, a["input_row"]))
        source_row = numbers.at(
            emit, a["input"], source, emit.multiply(emit.subtract(0, a["pad_left"]), kernel.input_pixel)
        )
        target_row = emit.add(emit.multiply(image, a["output_image"]), emit.multiply(row, a["output_row"]))
        last_tile = emit.subtract(a["output_columns"], kernel.pixels)
        masks = _masks(emit, kernel, a, channel)
        starts = _biases(emit, kernel, a, channel, masks)
        if kernel.clip_rows and not kernel.images_in_lanes:
            filters = filters_of(emit, kernel, a, channel, block)
            # A row of packed filters is one run of rounds.
            for rows in padding.cut_off(emit, (first_l, last_l), a["filter_rows"]):
                rounds = emit.divide(a["filter_row_step"], block_channels)
                run = (emit.multiply(rows[0], rounds), emit.multiply(rows[1], rounds))
                starts = padding.zero_products(emit, filters, run, kernel.element, starts)
        elif kernel.clip_rows:
            starts = padding.add_where_cut(emit, (first_l, last_l), a["filter_rows"], strange, starts)

        def one(start: Operand, _: list[str]) -> None:
            column = emit.minimum(start, last_tile)
            rows = (first_l, last_l)
            tile(TilePlace(channel, block, source_row, column, target_row, rows, masks, starts, strange))

        emit.loop(0, a["output_columns"], one, step=kernel.pixels)

    emit.items(item)


def _tile(emit: Emitter, kernel: ConvolutionKernel, a: dict[str, str], place: TilePlace) -> None:
    channel, column = place.channel, place.column
    window_rows, window_columns = ends.pool_window(kernel.epilogue)
    step = kernel.stride[1] * kernel.input_pixel
    numbers = Numbers(kernel.element)
    source = numbers.at(emit, place.source_row, emit.multiply(column, step))
    sources = [source]
    sources += [
        numbers.at(emit, source, emit.multiply(r * kernel.stride[0], a["input_row"]))
        for r in range(1, window_rows)
    ]
    pixels = [(sources[r], c * step) for r in range(window_rows) for c in range(kernel.pixels)]
    filters, starts = filters_of(emit, kernel, a, channel, place.block), place.starts
    first_m, last_m = 0, a["filter_columns"]
    if kernel.clip_columns:
        left = emit.subtract(emit.multiply(column, kernel.stride[1]), a["pad_left"])
        first_m = emit.maximum(0, emit.subtract(0, emit.add(left, (kernel.pixels - 1) * kernel.stride[1])))
        last_m = emit.minimum(a["filter_columns"], emit.subtract(a["input_columns"], left))
        starts = padding.add_where_cut(emit, (first_m, last_m), a["filter_columns"], place.strange, starts)

    row_step = emit.multiply(kernel.dilation[0], a["input_row"])
    column_step = kernel.dilation[1] * kernel.input_pixel
    if kernel.images_in_lanes:
        scalars = [(filters, k * kernel.channel_step) for k in range(kernel.channels)]
        vectors = pixels
        accumulators = [starts[k] for k in range(kernel.channels) for _ in pixels]
        axes = _axes(
            emit, kernel, a, place.filter_rows, (first_m, last_m),
            filter_steps=(a["filter_row_step"], a["filter_column_step"], kernel.reduction_step),
            input_steps=(row_step, column_step, kernel.lanes),
            filters_are_scalars=True,
        )  # fmt: skip
    else:
        width = kernel.channels * kernel.lanes
        scalars = pixels
        vectors = [(filters, q * kernel.lanes) for q in range(kernel.channels)]
        accumulators = [starts[q] for _ in pixels for q in range(kernel.channels)]
        axes = _axes(
            emit, kernel, a, place.filter_rows, (first_m, last_m),
            filter_steps=(a["filter_row_step"], a["filter_column_step"], width),
            input_steps=(row_step, column_step, 2 if kernel.pairs else 1),
            filters_are_scalars=False,
        )  # fmt: skip
    place_in_row = emit.multiply(emit.divide(column, window_columns), kernel.output_pixel)
    channel_offset = emit.multiply(channel, kernel.lanes) if kernel.images_in_lanes else channel
    offset = emit.add(emit.add(place.target_row, place_in_row), channel_offset)
    ahead = Ahead()
    if not kernel.images_in_lanes:
        if not kernel.past_caches:
            _fetch_output(emit, kernel, a["output"], offset)
        further = kernel.pixels * step if kernel.fetch_input else 0
        ahead = Ahead(FILTERS_AHEAD * kernel.channels * kernel.lanes, further)
    arithmetic = PAIRS if kernel.pairs else FLOATS
    sums = multiply_accumulate(emit, accumulators, scalars, vectors, axes, arithmetic=arithmetic, ahead=ahead)

    def at(pixel: int, vector: int) -> str:
        if kernel.images_in_lanes:
            return sums[vector * len(pixels) + pixel]
        return sums[pixel * kernel.channels + vector]

    grid = [
        [[at(r * kernel.pixels + c, v) for v in range(kernel.channels)] for c in range(kernel.pixels)]
        for r in range(window_rows)
    ]
    ends.finish(emit, kernel.epilogue, grid, place.masks, kernel.destination(a, offset))


def filters_of(
    emit: Emitter, kernel: ConvolutionKernel, a: dict[str, str], channel: Operand, block: Operand
) -> str:
    """The first filter number of an item's output channels."""
    if kernel.images_in_lanes:
        return emit.at(a["filters"], emit.multiply(channel, kernel.channel_step))
    return emit.at(a["filters"], emit.multiply(block, emit.multiply(a["filter_row_step"], a["filter_rows"])))


def _fetch_output(emit: Emitter, kernel: ConvolutionKernel, output: str, offset: Operand) -> None:
    """Ask for the lines that the tile will write, so that its stores do not wait for them one after the other."""
    element = Numbers(kernel.output_element).type
    start = emit.at(output, offset, element=element)
    for pixel in range(kernel.pixels // ends.pool_window(kernel.epilogue)[1]):
        for vector in range(kernel.channels):
            place = emit.at(start, pixel * kernel.output_pixel + vector * kernel.lanes, element=element)
            emit.prefetch(place, write=True)


def _masks(emit: Emitter, kernel: ConvolutionKernel, a: dict[str, str], channel: Operand) -> list[str | None]:
    """For each vector of output channels the lanes that exist; None: all."""
    return [
        emit.mask_below(emit.subtract(emit.subtract(a["output_channels"], channel), q * kernel.lanes))
        if kernel.tail and not kernel.images_in_lanes
        else None
        for q in range(kernel.channels)
    ]


def _biases(
    emit: Emitter, kernel: ConvolutionKernel, a: dict[str, str], channel: Operand, masks: Sequence[str | None]
) -> list[str]:
    """The bias of each vector of output channels (images in lanes: of each output channel, in every lane)."""
    if not kernel.bias:
        return ["zeroinitializer"] * kernel.channels
    if kernel.images_in_lanes:
        return [emit.broadcast(emit.at(a["bias"], channel, k)) for k in range(kernel.channels)]
    return [
        emit.load_masked(emit.at(a["bias"], channel, q * kernel.lanes), masks[q])
        for q in range(kernel.channels)
    ]


def _axes(
    emit: Emitter,
    kernel: ConvolutionKernel,
    a: dict[str, str],
    rows: tuple[Operand, Operand],
    columns: tuple[Operand, Operand],
    *,
    filter_steps: tuple[Operand, Operand, Operand],
    input_steps: tuple[Operand, Operand, Operand],
    filters_are_scalars: bool,
) -> list[Axis]:
    """The reduction: filter row, filter column, input channel; the last two as one loop if `merged`."""

    def axis(level: int, start: Operand, stop: Operand, unroll: int = 1) -> Axis:
        scalar, vector = filter_steps[level], input_steps[level]
        if not filters_are_scalars:
            scalar, vector = vector, scalar
        return Axis(start, stop, scalar, vector, unroll, half=level == 2 and kernel.odd)

    def rounds(channels: Operand) -> Operand:
        return emit.divide(channels, 2) if kernel.pairs else channels

    # With lines of input asked for: one request a line.
    unroll = LINE_CHANNELS if kernel.fetch_input else kernel.unroll
    row_axis = axis(0, *rows)
    if kernel.merged:
        first = emit.multiply(columns[0], a["input_channels"])
        last = emit.multiply(columns[1], a["input_channels"])
        return [row_axis, axis(2, rounds(first), rounds(last), unroll)]
    return [row_axis, axis(1, *columns), axis(2, 0, rounds(a["input_channels"]), unroll)]
