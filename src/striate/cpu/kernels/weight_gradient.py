"""The gradient of a convolution towards its filters, from the register tile.

    dw[l, m, n, k] = sum over images, i, j of  x[i·sh + l·dh - pt, j·sw + m·dw - pl, n] · dz[i, j, k]

x is [N, Hi, Wi, Cin] with a halo of zeros, dz [N, Ho, Wo, Cout] (images in lanes: [G, ..., V]), dw [pieces, Hf, Wf,
Cin, Cout].

Straight from the layouts of the forward pass; nothing is transposed.

*channels in lanes*: a tile is P input channels (broadcast) times Q vectors of output channels, the reduction
runs over pixels. A band of rows is finished for all channels before the next, so that it stays in the first
cache; the sums wait in `dw` meanwhile. Pictures so small that a band holds several go by whole.

*images in lanes*: both operands are vectors of V images; a tile is P neighbours along (filter column, input
channel) times Q output channels. Its sums stay in registers over all pixels and groups of the piece, then
their lanes are added.

Images are cut into `pieces` whose number depends on the shapes alone; each piece writes a gradient of its own,
and `combine` adds them in order. Work item: (piece, filter row, filter column, slice of input channels) with channels
in lanes, (piece, filter row, block of output channels) with images in lanes. Rows of dz that meet only padding are not
multiplied pixel by pixel: an item starts from zero times their sum, which is not zero if they hold an infinity or
NaN.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels import padding
from striate.cpu.kernels.shuffles import shuffle, sum_lanes
from striate.cpu.target import Target
from striate.cpu.tile import VECTORS, Axis, multiply_accumulate

ARGUMENTS = Arguments(
    pointers=(
        "input",
        "output_gradient",
        "filter_gradient",  # [pieces, Hf, Wf, Cin, Cout]
    ),
    integers=(
        "input_image",
        "input_row",
        "gradient_image",
        "gradient_row",
        "images",
        "output_rows",
        "output_columns",
        "output_channels",
        "input_channels",
        "input_rows",
        "filter_rows",
        "filter_columns",
        "pad_top",
        "pad_left",
        "images_per_piece",
        "band_images",  # of pictures that go by whole (channels in lanes)
        "band_rows",
        "slice_channels",  # input channels of an item (channels in lanes), a multiple of the tile's
    ),
)


@dataclass(frozen=True)
class WeightGradientKernel:
    """P = `rows_of_tile` (input channels), Q = `columns_of_tile` (vectors, or output channels with images in lanes).

    `tail`: the last block of output channels is not full; `narrow`: not even one vector is. `remainder`: some slice
    of input channels is no whole number of tiles. `whole_pictures`: a band holds all rows.
    """

    images_in_lanes: bool
    lanes: int
    rows_of_tile: int
    columns_of_tile: int
    stride: tuple[int, int]
    dilation: tuple[int, int]
    input_pixel: int
    gradient_pixel: int
    tail: bool = False
    narrow: bool = False
    remainder: bool = False
    whole_pictures: bool = False
    unroll: int = 2


def emit_weight_gradient(kernel: WeightGradientKernel, target: Target) -> str:
    """The IR text of the kernel."""
    emit = Emitter(target, kernel.lanes)
    a = emit.arguments(ARGUMENTS)
    item = _images_item if kernel.images_in_lanes else _channels_item
    for index in emit.items():
        item(emit, kernel, a, index)
    return emit.text()


def _valid_rows(
    emit: Emitter, kernel: WeightGradientKernel, a: dict[str, str], l: Operand
) -> tuple[Operand, Operand]:
    """The output rows whose input row for filter row `l` exists: (first, one past the last)."""
    shift = emit.subtract(emit.multiply(l, kernel.dilation[0]), a["pad_top"])
    stride = kernel.stride[0]
    first = emit.divide_up(emit.maximum(0, emit.subtract(0, shift)), stride)
    last = emit.divide_up(emit.maximum(0, emit.subtract(a["input_rows"], shift)), stride)
    return first, emit.minimum(last, a["output_rows"])


def _images_of(emit: Emitter, a: dict[str, str], piece: Operand) -> tuple[Operand, Operand]:
    first = emit.multiply(piece, a["images_per_piece"])
    return first, emit.minimum(emit.add(first, a["images_per_piece"]), a["images"])


def _filter_size(emit: Emitter, a: dict[str, str]) -> Operand:
    per_position = emit.multiply(a["input_channels"], a["output_channels"])
    return emit.multiply(emit.multiply(a["filter_rows"], a["filter_columns"]), per_position)


def _channels_item(emit: Emitter, kernel: WeightGradientKernel, a: dict[str, str], index: Operand) -> None:
    positions = emit.multiply(a["filter_rows"], a["filter_columns"])
    slices = emit.divide_up(a["input_channels"], a["slice_channels"])
    index, slice = emit.split(index, slices)
    first_channel = emit.multiply(slice, a["slice_channels"])
    channels = emit.minimum(a["slice_channels"], emit.subtract(a["input_channels"], first_channel))
    piece, position = emit.split(index, positions)
    l, m = emit.split(position, a["filter_columns"])
    slice_size = emit.multiply(a["input_channels"], a["output_channels"])
    result = emit.at(
        a["filter_gradient"],
        emit.multiply(piece, _filter_size(emit, a)),
        emit.multiply(position, slice_size),
        emit.multiply(first_channel, a["output_channels"]),
    )
    _clear(emit, result, emit.multiply(channels, a["output_channels"]))
    rows = _valid_rows(emit, kernel, a, l)
    images = _images_of(emit, a, piece)
    shift = emit.subtract(emit.multiply(l, kernel.dilation[0]), a["pad_top"])
    column_shift = emit.subtract(emit.multiply(m, kernel.dilation[1]), a["pad_left"])
    source = emit.at(
        a["input"],
        emit.multiply(shift, a["input_row"]),
        emit.multiply(column_shift, kernel.input_pixel),
        first_channel,
    )
    whole = emit.round_down(channels, kernel.rows_of_tile)
    outside = padding.outside_of(emit, rows, a["output_rows"])
    first, last = outside
    some = emit.value(f"icmp slt i64 {emit.add(first[0], last[0])}, {emit.add(first[1], last[1])}", "c")
    with emit.when(some):
        _start_from_padding(emit, kernel, a, result, channels, images, outside)
    slice_ = _Slice(source, result, channels, whole)
    together = a["band_images"] if kernel.whole_pictures else 1
    for n in emit.loop(*images, step=together):
        _bands(emit, kernel, a, slice_, n, emit.minimum(emit.add(n, together), images[1]), rows)


@dataclass(frozen=True)
class _Slice:
    """The input channels of an item, `whole` of them in whole tiles: where they lie in x and in dw."""

    source: str
    result: str
    channels: Operand
    whole: Operand


def _bands(
    emit: Emitter,
    kernel: WeightGradientKernel,
    a: dict[str, str],
    own: _Slice,
    n: Operand,
    stop_image: Operand,
    rows: tuple[Operand, Operand],
) -> None:
    """Add the images from `n` on, band by band; each goes through all channels before the next one comes."""
    source = emit.at(own.source, emit.multiply(n, a["input_image"]))
    gradient = emit.at(a["output_gradient"], emit.multiply(n, a["gradient_image"]))
    columns = range(kernel.columns_of_tile)
    for start in emit.loop(*rows, step=a["band_rows"]):
        stop = emit.minimum(emit.add(start, a["band_rows"]), rows[1])
        for k in emit.loop(0, a["output_channels"], step=len(columns) * kernel.lanes):
            vectors = [_vector(emit, kernel, a, emit.add(k, q * kernel.lanes)) for q in columns]
            for channel, count in _tiles(emit, kernel, own):
                _channels_tile(
                    emit, kernel, a, count, vectors,
                    emit.at(source, channel),
                    gradient,
                    emit.at(own.result, emit.multiply(channel, a["output_channels"])),
                    (0, emit.subtract(stop_image, n)),
                    (start, stop),
                )  # fmt: skip


def _tiles(emit: Emitter, kernel: WeightGradientKernel, own: _Slice) -> Iterator[tuple[Operand, int]]:
    """The first input channel of each tile, and how many it has; those that fill no tile go one by one."""
    for channel in emit.loop(0, own.whole, step=kernel.rows_of_tile):
        yield channel, kernel.rows_of_tile
    if kernel.remainder:
        for channel in emit.loop(own.whole, own.channels):
            yield channel, 1


def _vector(
    emit: Emitter, kernel: WeightGradientKernel, a: dict[str, str], first: Operand
) -> tuple[Operand, str | None]:
    """Where the vector begins that holds output channels `first`, first + 1, ..., and which of its lanes they are.

    A vector that would reach beyond the last channel begins earlier, and its lowest lanes are not its own; only
    where there are fewer channels than lanes must it be read under its mask.
    """
    if not kernel.tail:
        return first, None
    if kernel.narrow:
        return first, emit.mask_below(emit.subtract(a["output_channels"], first))
    start = emit.minimum(first, emit.subtract(a["output_channels"], kernel.lanes))
    return start, emit.mask_from(emit.subtract(first, start))


def _channels_tile(
    emit: Emitter,
    kernel: WeightGradientKernel,
    a: dict[str, str],
    rows: int,
    vectors: list[tuple[Operand, str | None]],
    source: str,
    gradient: str,
    result: str,
    images: tuple[Operand, Operand],
    band: tuple[Operand, Operand],
) -> None:
    addresses = [
        (emit.at(result, emit.multiply(p, a["output_channels"]), start), mask)
        for p in range(rows)
        for start, mask in vectors
    ]
    accumulators = [emit.load_masked(address, mask) for address, mask in addresses]
    axes = [
        *([Axis(*images, a["input_image"], a["gradient_image"])] if kernel.whole_pictures else []),
        Axis(*band, emit.multiply(kernel.stride[0], a["input_row"]), a["gradient_row"]),
        Axis(
            0,
            a["output_columns"],
            kernel.stride[1] * kernel.input_pixel,
            kernel.gradient_pixel,
            kernel.unroll,
        ),
    ]
    scalars = [(source, p) for p in range(rows)]
    masks = [mask for _, mask in vectors] if kernel.narrow else ()
    sums = multiply_accumulate(
        emit,
        accumulators,
        scalars,
        [(emit.at(gradient, start), 0) for start, _ in vectors],
        axes,
        masks=masks,
    )
    for (address, mask), value in zip(addresses, sums, strict=True):
        emit.store_masked(value, address, mask)


def _zero_sums(
    emit: Emitter,
    kernel: WeightGradientKernel,
    a: dict[str, str],
    vectors: list[tuple[str, int]],
    images: tuple[Operand, Operand],
    outside: tuple[tuple[Operand, Operand], tuple[Operand, Operand]],
    masks: Sequence[str | None] = (),
) -> list[str]:
    """For each of `vectors` (of dz at the piece's pixel 0) zero times its sum over the rows `outside`."""
    sums = ["zeroinitializer"] * len(vectors)
    for rows in outside:
        axes = [
            Axis(*images, 0, a["gradient_image"]),
            Axis(*rows, 0, a["gradient_row"]),
            Axis(0, a["output_columns"], 0, kernel.gradient_pixel),
        ]
        sums = multiply_accumulate(
            emit, sums, [(vectors[0][0], 0)], vectors, axes, arithmetic=padding.ZEROS, masks=masks
        )
    return sums


def _start_from_padding(
    emit: Emitter,
    kernel: WeightGradientKernel,
    a: dict[str, str],
    result: str,
    channels: Operand,
    images: tuple[Operand, Operand],
    outside: tuple[tuple[Operand, Operand], tuple[Operand, Operand]],
) -> None:
    """Channels in lanes: write what the rows `outside` give to every input channel of this filter position."""

    for k in emit.loop(0, a["output_channels"], step=emit.lanes):
        start, mask = _vector(emit, kernel, a, k)
        vectors = [(emit.at(a["output_gradient"], start), 0)]
        (total,) = _zero_sums(emit, kernel, a, vectors, images, outside, [mask] if kernel.narrow else ())
        for n in emit.loop(0, channels):
            emit.store_masked(total, emit.at(result, emit.multiply(n, a["output_channels"]), start), mask)


def _clear(emit: Emitter, pointer: str, count: Operand) -> None:
    """Store `count` zeros."""
    whole = emit.round_down(count, emit.lanes)
    for index in emit.loop(0, whole, step=emit.lanes):
        emit.store("zeroinitializer", emit.at(pointer, index))
    for index in emit.loop(whole, count):
        emit.store("0.0", emit.at(pointer, index), "float")


def _images_item(emit: Emitter, kernel: WeightGradientKernel, a: dict[str, str], index: Operand) -> None:
    wide = kernel.columns_of_tile
    row_of_all, block = emit.split(index, emit.divide_up(a["output_channels"], wide))
    piece, l = emit.split(row_of_all, a["filter_rows"])
    # The last block overlaps the one before it.
    k = emit.minimum(emit.multiply(block, wide), emit.subtract(a["output_channels"], wide))
    neighbours = emit.multiply(a["filter_columns"], a["input_channels"])
    first_image, last_image = _images_of(emit, a, piece)
    shift = emit.subtract(emit.multiply(l, kernel.dilation[0]), a["pad_top"])
    source_row = emit.at(
        a["input"],
        emit.multiply(shift, a["input_row"]),
        emit.multiply(emit.subtract(0, a["pad_left"]), kernel.input_pixel),
    )
    gradient = emit.at(a["output_gradient"], emit.multiply(k, kernel.lanes))
    result = emit.at(
        a["filter_gradient"],
        emit.multiply(piece, _filter_size(emit, a)),
        emit.multiply(emit.multiply(l, neighbours), a["output_channels"]),
        k,
    )
    first_row, last_row = _valid_rows(emit, kernel, a, l)
    axes = [
        Axis(first_image, last_image, a["input_image"], a["gradient_image"]),
        Axis(first_row, last_row, emit.multiply(kernel.stride[0], a["input_row"]), a["gradient_row"]),
        Axis(
            0,
            a["output_columns"],
            kernel.stride[1] * kernel.input_pixel,
            kernel.gradient_pixel,
            kernel.unroll,
        ),
    ]
    last_tile = emit.subtract(neighbours, kernel.rows_of_tile)
    vectors = [(gradient, q * kernel.lanes) for q in range(wide)]
    outside = padding.outside_of(emit, (first_row, last_row), a["output_rows"])
    starts = _zero_sums(emit, kernel, a, vectors, (first_image, last_image), outside)

    for start in emit.loop(0, neighbours, step=kernel.rows_of_tile):
        neighbour = emit.minimum(start, last_tile)
        source = emit.at(source_row, emit.multiply(neighbour, kernel.lanes))
        sums = multiply_accumulate(
            emit,
            starts * kernel.rows_of_tile,
            [(source, p * kernel.lanes) for p in range(kernel.rows_of_tile)],
            vectors,
            axes,
            arithmetic=VECTORS,
        )
        _store_sums(emit, kernel, a["output_channels"], sums, result, neighbour)


def _store_sums(
    emit: Emitter,
    kernel: WeightGradientKernel,
    outputs: Operand,
    sums: list[str],
    result: str,
    neighbour: Operand,
) -> None:
    """Add the lanes of each sum, of as many neighbours at once as a vector holds, and write them."""
    wide = kernel.columns_of_tile
    together = max(1, kernel.lanes // wide)
    for p in range(0, kernel.rows_of_tile, together):
        count = min(together, kernel.rows_of_tile - p)
        total = sum_lanes(emit, sums[p * wide : (p + count) * wide])
        for row in range(count):
            part = shuffle(emit, total, total, range(row * wide, row * wide + wide))
            address = emit.at(result, emit.multiply(emit.add(neighbour, p + row), outputs))
            emit.store(part, address, f"<{wide} x float>")
