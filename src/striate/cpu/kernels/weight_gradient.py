"""The gradient of a convolution towards its filters, from the register tile.

    dw[l, m, n, k] = sum over images, i, j of  x[i·sh + l·dh - pt, j·sw + m·dw - pl, n] · dz[i, j, k]

Straight from the layouts of the forward pass; nothing is transposed.

*channels in lanes*: a tile is P input channels (broadcast) times Q vectors of output channels, the reduction
runs over pixels. A band of rows is finished for all channels before the next, so that it stays in the first
cache; the sums wait in `dw` meanwhile. Pictures so small that a band holds one whole go by in one reduction.

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

from collections.abc import Sequence
from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels import padding
from striate.cpu.kernels.lanes import shuffle, sum_lanes
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
    if kernel.images_in_lanes:
        emit.items(lambda index: _images_item(emit, kernel, a, index))
    else:
        emit.items(lambda index: _channels_item(emit, kernel, a, index))
    return emit.text()


def _valid_rows(
    emit: Emitter, kernel: WeightGradientKernel, a: dict[str, str], l: Operand
) -> tuple[Operand, Operand]:
    """The output rows whose input row for filter row `l` exists: (first, one past the last)."""
    shift = emit.subtract(emit.multiply(l, kernel.dilation[0]), a["pad_top"])
    stride = kernel.stride[0]
    above = emit.maximum(0, emit.subtract(0, shift))
    first = emit.divide(emit.add(above, stride - 1), stride)
    below = emit.maximum(0, emit.subtract(a["input_rows"], shift))
    last = emit.divide(emit.add(below, stride - 1), stride)
    return first, emit.minimum(last, a["output_rows"])


def _images_of(emit: Emitter, a: dict[str, str], piece: Operand) -> tuple[Operand, Operand]:
    first = emit.multiply(piece, a["images_per_piece"])
    return first, emit.minimum(emit.add(first, a["images_per_piece"]), a["images"])


def _filter_size(emit: Emitter, a: dict[str, str]) -> Operand:
    per_position = emit.multiply(a["input_channels"], a["output_channels"])
    return emit.multiply(emit.multiply(a["filter_rows"], a["filter_columns"]), per_position)


def _channels_item(emit: Emitter, kernel: WeightGradientKernel, a: dict[str, str], index: Operand) -> None:
    positions = emit.multiply(a["filter_rows"], a["filter_columns"])
    slices = emit.divide(
        emit.add(a["input_channels"], emit.subtract(a["slice_channels"], 1)), a["slice_channels"]
    )
    index, slice = emit.divide(index, slices), emit.remainder(index, slices)
    first_channel = emit.multiply(slice, a["slice_channels"])
    channels = emit.minimum(a["slice_channels"], emit.subtract(a["input_channels"], first_channel))
    piece, position = emit.divide(index, positions), emit.remainder(index, positions)
    l, m = emit.divide(position, a["filter_columns"]), emit.remainder(position, a["filter_columns"])
    slice_size = emit.multiply(a["input_channels"], a["output_channels"])
    result = emit.at(
        a["filter_gradient"],
        emit.multiply(piece, _filter_size(emit, a)),
        emit.multiply(position, slice_size),
        emit.multiply(first_channel, a["output_channels"]),
    )
    _clear(emit, result, emit.multiply(channels, a["output_channels"]))
    first_row, last_row = _valid_rows(emit, kernel, a, l)
    first_image, last_image = _images_of(emit, a, piece)
    shift = emit.subtract(emit.multiply(l, kernel.dilation[0]), a["pad_top"])
    column_shift = emit.subtract(emit.multiply(m, kernel.dilation[1]), a["pad_left"])
    source = emit.at(
        a["input"],
        emit.multiply(shift, a["input_row"]),
        emit.multiply(column_shift, kernel.input_pixel),
        first_channel,
    )
    width = kernel.columns_of_tile * kernel.lanes
    columns = range(kernel.columns_of_tile)
    whole = emit.multiply(emit.divide(channels, kernel.rows_of_tile), kernel.rows_of_tile)

    first, last = _cut_rows(emit, a, (first_row, last_row))
    some = emit.value(f"icmp slt i64 {emit.add(first[0], last[0])}, {emit.add(first[1], last[1])}", "c")
    emit.when(
        some,
        lambda: _start_from_padding(
            emit, kernel, a, result, channels, (first_image, last_image), (first, last)
        ),
    )

    def images(n: Operand, stop_image: Operand) -> None:
        image_source = emit.at(source, emit.multiply(n, a["input_image"]))
        image_gradient = emit.at(a["output_gradient"], emit.multiply(n, a["gradient_image"]))

        def band(start: Operand, _: list[str]) -> None:
            stop = emit.minimum(emit.add(start, a["band_rows"]), last_row)

            def block(k: Operand, _: list[str]) -> None:
                vectors = [_vector(emit, kernel, a, emit.add(k, q * kernel.lanes)) for q in columns]

                def tile(n_first: Operand, rows: int) -> None:
                    _channels_tile(
                        emit, kernel, a, rows, vectors,
                        emit.at(image_source, n_first),
                        image_gradient,
                        emit.at(result, emit.multiply(n_first, a["output_channels"])),
                        (0, emit.subtract(stop_image, n)),
                        (start, stop),
                    )  # fmt: skip

                emit.loop(
                    0, whole, lambda n_first, _: tile(n_first, kernel.rows_of_tile), step=kernel.rows_of_tile
                )
                if kernel.remainder:
                    emit.loop(whole, channels, lambda n_first, _: tile(n_first, 1))

            emit.loop(0, a["output_channels"], block, step=width)

        emit.loop(first_row, last_row, band, step=a["band_rows"])

    if kernel.whole_pictures:
        images(first_image, last_image)
    else:
        emit.loop(first_image, last_image, lambda n, _: images(n, emit.add(n, 1)))


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
    places = [
        (emit.at(result, emit.multiply(p, a["output_channels"]), start), mask)
        for p in range(rows)
        for start, mask in vectors
    ]
    accumulators = [emit.load_masked(place, mask) for place, mask in places]
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
    for (place, mask), value in zip(places, sums, strict=True):
        emit.store_masked(value, place, mask)


def _cut_rows(
    emit: Emitter, a: dict[str, str], rows: tuple[Operand, Operand]
) -> tuple[tuple[Operand, Operand], tuple[Operand, Operand]]:
    """The output rows before and behind `rows`."""
    return padding.cut_off(emit, rows, a["output_rows"])


def _zero_sums(
    emit: Emitter,
    kernel: WeightGradientKernel,
    a: dict[str, str],
    vectors: list[tuple[str, int]],
    images: tuple[Operand, Operand],
    cut: tuple[tuple[Operand, Operand], tuple[Operand, Operand]],
    masks: Sequence[str | None] = (),
) -> list[str]:
    """For each of `vectors` (of dz at the piece's pixel 0): zero times its sum over all pixels of the `cut` rows."""
    sums = ["zeroinitializer"] * len(vectors)
    for rows in cut:
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
    cut: tuple[tuple[Operand, Operand], tuple[Operand, Operand]],
) -> None:
    """Channels in lanes: write what the `cut` rows give to every input channel of this filter position."""

    def vector(k: Operand, _: list[str]) -> None:
        start, mask = _vector(emit, kernel, a, k)
        masks = [mask] if kernel.narrow else ()
        (total,) = _zero_sums(
            emit, kernel, a, [(emit.at(a["output_gradient"], start), 0)], images, cut, masks
        )

        def channel(n: Operand, _: list[str]) -> None:
            place = emit.at(result, emit.multiply(n, a["output_channels"]), start)
            emit.store_masked(total, place, mask)

        emit.loop(0, channels, channel)

    emit.loop(0, a["output_channels"], vector, step=emit.lanes)


def _clear(emit: Emitter, pointer: str, count: Operand) -> None:
    """Store `count` zeros."""
    whole = emit.multiply(emit.divide(count, emit.lanes), emit.lanes)

    def vector(index: Operand, _: list[str]) -> None:
        emit.store("zeroinitializer", emit.at(pointer, index))

    def single(index: Operand, _: list[str]) -> None:
        emit.store("0.0", emit.at(pointer, index), "float")

    emit.loop(0, whole, vector, step=emit.lanes)
    emit.loop(whole, count, single)


def _images_item(emit: Emitter, kernel: WeightGradientKernel, a: dict[str, str], index: Operand) -> None:
    wide = kernel.columns_of_tile
    blocks = emit.divide(emit.add(a["output_channels"], wide - 1), wide)
    row_of_all, block = emit.divide(index, blocks), emit.remainder(index, blocks)
    piece, l = emit.divide(row_of_all, a["filter_rows"]), emit.remainder(row_of_all, a["filter_rows"])
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
    cut = _cut_rows(emit, a, (first_row, last_row))
    starts = _zero_sums(emit, kernel, a, vectors, (first_image, last_image), cut)

    def tile(start: Operand, _: list[str]) -> None:
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
        rows_at_once = max(1, kernel.lanes // wide)
        for p in range(0, kernel.rows_of_tile, rows_at_once):
            rows = min(rows_at_once, kernel.rows_of_tile - p)
            total = sum_lanes(emit, sums[p * wide : (p + rows) * wide])
            for row in range(rows):
                part = shuffle(emit, total, total, range(row * wide, row * wide + wide))
                place = emit.at(result, emit.multiply(emit.add(neighbour, p + row), a["output_channels"]))
                emit.store(part, place, f"<{wide} x float>")

    emit.loop(0, neighbours, tile, step=kernel.rows_of_tile)
