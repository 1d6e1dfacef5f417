"""The tiles of a Winograd work item: from the picture into V = B^T d B, and from M into y = A^T M A + b."""

from __future__ import annotations

from dataclasses import dataclass

from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.beside import OPERANDS, Spot
from striate.cpu.kernels.elements import Numbers
from striate.cpu.kernels.epilogue import Destination, Epilogue, finish, keeps_index, pool_window
from striate.cpu.kernels.winograd_lines import TAPS, input_line, inputs_of, output_line
from striate.ir.storage import OWN, Storage

# Where the transformed filters come from: packed in memory, or made by each item from filters as they are or from
# those of the convolution whose input gradient this is.
PACKED, PLAIN, EXCHANGED = "packed", "plain", "exchanged"


@dataclass(frozen=True)
class WinogradKernel:
    """`outputs`: m, pixels of a tile along each axis. `tiles` x `vectors`: the register tile of the matrix products.

    `v_row` and `m_row`: elements from one tile's channels to the next's in V and M; known here, so that a register
    tile's rows need one address and not one each. `filters`: see above. `chunk`: input channels at a time (a multiple
    of a vector), 0: all. `input_tail`, `tail`: the last vector of input or output channels is not full,
    and masked; `overlap`: of output channels, the last vector ends with the last one, and computes some again.
    `scaled`: behind the first position's filters stands a power of two by which sums are multiplied at last.
    `stride` and `pieces`: see `recipes/winograd_pieces.py`; input channels then count once for each pair of pieces.
    `grouped`: items are those of several groups, each of which has its own channels and packed filters; `prefetches`: x
    is larger than caches near by, and the next group's channels are asked for.
    `output_storage` and `operand_storages`: how y and what the epilogue reads are stored, `operand_walks`: how that is
    walked; x is float32.
    """

    outputs: int
    tiles: int
    vectors: int
    v_row: int
    m_row: int
    input_pixel: int
    output_pixel: int
    filters: str = PACKED
    chunk: int = 0
    epilogue: Epilogue = ()
    bias: bool = True
    input_tail: bool = True
    tail: bool = True
    scaled: bool = False
    grouped: bool = False
    prefetches: bool = False
    output_storage: Storage = OWN
    operand_storages: tuple[Storage, ...] = ()
    operand_walks: tuple[str, ...] = ()
    stride: tuple[int, int] = (1, 1)
    pieces: tuple[int, int] = (1, 1)
    overlap: bool = False

    def destination(self, a: dict[str, str], offset: Operand, spot: Spot) -> Destination:
        """Where a pixel at `spot` goes, whose first channel lies at `offset`."""
        destination = Destination(
            a["output"],
            a["index"] if keeps_index(self.epilogue) else None,
            [a[name] for name in OPERANDS],
            offset,
            self.output_pixel,
            Numbers(self.output_storage),
            [Numbers(storage) for storage in self.operand_storages],
        )
        return destination.reading(a, self.operand_walks, spot)


@dataclass(frozen=True)
class Tiles:
    """`count` tiles from `first` on, counted through all images; `a` are the kernel's arguments.

    `group`: the group of channels whose tiles these are.
    """

    emit: Emitter
    kernel: WinogradKernel
    a: dict[str, str]
    first: Operand
    count: Operand
    group: Operand = 0

    def position(self, t: Operand) -> tuple[Operand, Operand, Operand]:
        """(image, first output row, first output column) of tile `t` of these."""
        emit, m = self.emit, self.kernel.outputs
        tile = emit.add(self.first, t)
        rows, columns = self.a["tile_rows"], self.a["tile_columns"]
        column, row_of_all = emit.remainder(tile, columns), emit.divide(tile, columns)
        image, row = emit.divide(row_of_all, rows), emit.remainder(row_of_all, rows)
        return image, emit.multiply(row, m), emit.multiply(column, m)


def transform_input(tiles: Tiles, channels: tuple[Operand, Operand], result: tuple[str, Operand]) -> None:
    """V[position, tile, n] = (B^T d B)[position], a vector of input channels at a time.

    `channels`: the first and how many, which become V's channels 0, 1, ..., of all pieces; `result`: V, and elements
    from one position to the next.
    """
    emit, kernel, a = tiles.emit, tiles.kernel, tiles.a
    row_step, column_step = (
        emit.multiply(kernel.stride[0], a["input_row"]),
        kernel.stride[1] * kernel.input_pixel,
    )

    for t in emit.loop(0, tiles.count):
        image, row, column = tiles.position(t)
        top = emit.subtract(emit.multiply(row, kernel.stride[0]), a["pad_top"])
        left = emit.subtract(emit.multiply(column, kernel.stride[1]), a["pad_left"])
        source = emit.at(
            a["input"],
            emit.multiply(image, a["input_image"]),
            emit.multiply(top, a["input_row"]),
            emit.multiply(left, kernel.input_pixel),
            channels[0],
            emit.multiply(tiles.group, a["input_channels"]),
        )
        own = emit.at(result[0], emit.multiply(t, kernel.v_row))
        if kernel.pieces == (1, 1):
            _transform_patch(tiles, (source, row_step, column_step), channels[1], (own, result[1]))
            continue
        # Zeros in the last vector's idle lanes are written over by the next piece.
        in_each = emit.divide(channels[1], kernel.pieces[0] * kernel.pieces[1])
        for q in emit.loop(0, kernel.pieces[0]):
            down = emit.at(source, emit.multiply(_first_tap(emit, q, kernel.stride[0]), a["input_row"]))
            for r in emit.loop(0, kernel.pieces[1]):
                across = emit.multiply(_first_tap(emit, r, kernel.stride[1]), kernel.input_pixel)
                piece = emit.add(emit.multiply(q, kernel.pieces[1]), r)
                seen = (emit.at(down, across), row_step, column_step)
                place = emit.at(own, emit.multiply(piece, in_each))
                _transform_patch(tiles, seen, in_each, (place, result[1]))


def _first_tap(emit: Emitter, piece: Operand, stride: int) -> Operand:
    """The tap of the filter at which a piece begins."""
    whole, phase = emit.split(piece, stride)
    return emit.add(phase, emit.multiply(whole, TAPS * stride))


def _transform_patch(
    tiles: Tiles, source: tuple[str, Operand, int], count: Operand, result: tuple[str, Operand]
) -> None:
    """B^T d B of one patch in `count` channels. `source`: its first pixel, and elements from row to row and from pixel
    to pixel; `result`: the same of V, from position to position."""
    emit, kernel = tiles.emit, tiles.kernel
    points, m = inputs_of(kernel.outputs), kernel.outputs
    lines = [emit.at(source[0], emit.multiply(i, source[1])) for i in range(points)]
    results = [emit.at(result[0], emit.multiply(position, result[1])) for position in range(points * points)]
    for c in emit.loop(0, count, step=emit.lanes):
        mask = emit.mask_below(emit.subtract(count, c)) if kernel.input_tail else None
        rows: list[list[str]] = []
        for line in lines:
            start = emit.at(line, c)
            patch = [emit.load_masked(emit.at(start, j * source[2]), mask) for j in range(points)]
            rows.append(input_line(emit, m, patch))
            for j in range(points) if kernel.prefetches else ():
                emit.prefetch(emit.at(start, j * source[2], tiles.a["input_channels"]), level=2)
        for j in range(points):
            for i, value in enumerate(input_line(emit, m, [row[j] for row in rows])):
                emit.store(value, emit.at(results[i * points + j], c))


def transform_output(
    tiles: Tiles, source: tuple[str, Operand], part: tuple[Operand, Operand], scale: str | None = None
) -> None:
    """y = A^T M A · scale + b for the tiles' pixels that lie in the picture; the epilogue follows.

    `source`: M, and elements from one position to the next. `part`: the first block of output channels and how many.
    """
    emit, kernel, a = tiles.emit, tiles.kernel, tiles.a
    width = kernel.vectors * emit.lanes
    first_channel = emit.multiply(part[0], width)
    last_channel = emit.minimum(a["output_channels"], emit.add(first_channel, emit.multiply(part[1], width)))
    outputs, points = kernel.outputs, inputs_of(kernel.outputs)
    group_channel = emit.multiply(tiles.group, a["output_channels"])

    for t in emit.loop(0, tiles.count):
        position = tiles.position(t)
        own = emit.at(source[0], emit.multiply(t, kernel.m_row))
        sources = [emit.at(own, emit.multiply(number, source[1])) for number in range(points * points)]
        for start in emit.loop(first_channel, last_channel, step=emit.lanes):
            channel = start
            if kernel.overlap:
                channel = emit.minimum(start, emit.subtract(last_channel, emit.lanes))
            mask = emit.mask_below(emit.subtract(last_channel, channel)) if kernel.tail else None
            of_all = emit.add(channel, group_channel)
            bias = emit.load_masked(emit.at(a["bias"], of_all), mask) if kernel.bias else None
            c = emit.subtract(channel, first_channel)
            lines = [
                output_line(
                    emit, outputs, [emit.load(emit.at(sources[i * points + j], c)) for i in range(points)]
                )
                for j in range(points)
            ]
            rows = [output_line(emit, outputs, [line[i] for line in lines]) for i in range(outputs)]
            if scale is not None and bias is not None:
                rows = [[emit.fma(value, scale, bias) for value in row] for row in rows]
            elif scale is not None:
                rows = [[emit.binary("fmul", value, scale) for value in row] for row in rows]
            elif bias is not None:
                rows = [[emit.binary("fadd", value, bias) for value in row] for row in rows]
            _store(tiles, position, [[[value] for value in row] for row in rows], of_all, mask)


def _store(
    tiles: Tiles,
    position: tuple[Operand, Operand, Operand],
    grid: list[list[list[str]]],
    channel: Operand,
    mask: str | None,
) -> None:
    """Finish the pixels of one tile that lie in the picture: `grid[row][column]`, one vector each."""
    emit, kernel, a = tiles.emit, tiles.kernel, tiles.a
    image, row, column = position
    window_rows, window_columns = pool_window(kernel.epilogue)
    image_offset = emit.multiply(image, a["output_image"])
    for i in range(0, kernel.outputs, window_rows):
        with emit.when(_below(emit, row, i + window_rows - 1, a["output_rows"])):
            for j in range(0, kernel.outputs, window_columns):
                with emit.when(_below(emit, column, j + window_columns - 1, a["output_columns"])):
                    target_row = emit.divide(emit.add(row, i), window_rows)
                    in_image = emit.multiply(target_row, a["output_row"])
                    target_column = emit.divide(emit.add(column, j), window_columns)
                    in_row = emit.multiply(target_column, kernel.output_pixel)
                    offset = emit.add(image_offset, emit.add(in_image, in_row))
                    part = [each[j : j + window_columns] for each in grid[i : i + window_rows]]
                    spot = Spot(image, target_row, target_column, channel)
                    destination = kernel.destination(a, emit.add(offset, channel), spot)
                    finish(emit, kernel.epilogue, part, [mask], destination)


def _below(emit: Emitter, first: Operand, offset: int, count: Operand) -> str:
    """Whether first + offset < count."""
    return emit.value(f"icmp slt i64 {emit.add(first, offset)}, {count}", "c")
