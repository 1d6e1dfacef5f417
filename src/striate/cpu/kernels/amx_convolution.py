"""Convolution on tile registers (`amx.py`): activations and filters in bfloat16, sums in float32.

    z[i, j, :] = b + sum over l, m of  W[l, m]^T · x[i·sh + l·dh - pt, j·sw + m·dw - pl, :]

The arguments, the loops over rows and the packed filters are those of `convolution.py`. What differs is the tile: up
to 16 neighbouring output pixels of a row are the rows of one tile register, read straight from the NHWC buffer (their
distance is that of the pixels), `chunk` input channels are its columns. A filter tile holds the same channels in pairs,
16 output channels wide:

    tiles of pixels [A, P, chunk]  x  tiles of filters [Q, chunk / 2, 16, 2]  ->  A x Q tiles of sums [P, 16]

`chunk` divides the run of channels (of a filter column, or of a whole filter row where pixels stand side by side), so
that no tile reads past it. Sums go through the thread's scratch memory into vectors, where bias and epilogue follow.

SPLIT inputs (`precision="bf16x3"`): x = xh + xl and w = wh + wl, and a product is xh·wh + xh·wl + xl·wh, which leaves
out only what is smaller than 2^-16 of it. Filters then lie as [..., pairs, 2 parts, QV, 2].
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.amx import (
    ROW_BYTES,
    TILE_BYTES,
    TILE_ROWS,
    TILES,
    EmulatedUnit,
    MatrixUnit,
    Shape,
    TileUnit,
)
from striate.cpu.kernels.convolution import (
    ARGUMENTS,
    ConvolutionKernel,
    Tile,
    filters_of,
    tiles,
)
from striate.cpu.kernels.elements import Numbers
from striate.cpu.kernels.epilogue import finish, pool_window
from striate.cpu.target import Target


@dataclass(frozen=True)
class AmxKernel:
    """`sum`: what the direct sum is specialised on; its `pixels` are `rows` times as many tiles as stand side by side.

    `rows`: pixels of one tile register. `chunk`: channels of a round. `emulated`: in vectors.
    """

    sum: ConvolutionKernel
    rows: int
    chunk: int
    emulated: bool = False

    @property
    def pixel_tiles(self) -> int:
        """Tiles of pixels, over the rows of a pooling window and along a row."""
        return pool_window(self.sum.epilogue)[0] * self.sum.pixels // self.rows

    @property
    def sums(self) -> int:
        """Tiles of sums."""
        return self.pixel_tiles * self.sum.channels

    @property
    def scratch(self) -> int:
        """Bytes of a thread's own memory: the sums, and the tiles if they are emulated."""
        return (self.sums + (TILES if self.emulated else 0)) * TILE_BYTES

    @property
    def shapes(self) -> list[Shape]:
        """Of the tiles of sums, then of pixels, then of filters."""
        sums, pixels = Shape(self.rows, ROW_BYTES), Shape(self.rows, 2 * self.chunk)
        filters = Shape(self.chunk // 2, ROW_BYTES)
        left = TILES - self.sums - self.pixel_tiles
        return [sums] * self.sums + [pixels] * self.pixel_tiles + [filters] * left


def fits(pixel_tiles: int, vectors: int) -> bool:
    """Whether so many tiles of sums leave room for their operands."""
    return pixel_tiles * vectors + pixel_tiles + 1 <= TILES


def emit_amx_convolution(kernel: AmxKernel, target: Target) -> str:
    """The IR text of the kernel."""
    assert fits(kernel.pixel_tiles, kernel.sum.channels)
    assert kernel.rows <= TILE_ROWS
    emit = Emitter(target, 16)
    a = emit.arguments(ARGUMENTS)
    unit: TileUnit = MatrixUnit(emit)
    if kernel.emulated:
        unit = EmulatedUnit(emit, emit.at(emit.scratch, kernel.sums * TILE_BYTES, element="i8"))
    unit.configure(kernel.shapes)
    for tile in tiles(emit, kernel.sum, a):
        _tile(emit, unit, kernel, a, tile)
    unit.release()
    return emit.text()


def _tile(emit: Emitter, unit: TileUnit, kernel: AmxKernel, a: dict[str, str], tile: Tile) -> None:
    own = kernel.sum
    for number in range(kernel.sums):
        unit.zero(number)
    _sum(emit, unit, kernel, a, tile)
    for number in range(kernel.sums):
        unit.store(number, emit.at(emit.scratch, number * TILE_BYTES, element="i8"), ROW_BYTES)

    def sum_at(row: int, column: int, vector: int) -> str:
        number = (row * (own.pixels // kernel.rows) + column // kernel.rows) * own.channels + vector
        position = number * TILE_BYTES // 4 + column % kernel.rows * emit.lanes
        value = emit.load(emit.at(emit.scratch, position))
        return emit.binary("fadd", value, tile.starts[vector]) if own.bias or own.clips else value

    grid = [
        [[sum_at(r, c, v) for v in range(own.channels)] for c in range(own.pixels)]
        for r in range(pool_window(own.epilogue)[0])
    ]
    destination = own.destination(a, tile.output_offset(emit, own), tile.spot(emit, own))
    finish(emit, own.epilogue, grid, tile.masks, destination)


def _sum(emit: Emitter, unit: TileUnit, kernel: AmxKernel, a: dict[str, str], tile: Tile) -> None:
    """The reduction: filter row, filter column (unless it is one loop with the channels), chunk of channels."""
    own = kernel.sum
    numbers = Numbers(own.storage)
    source = numbers.at(emit, tile.row.source, emit.multiply(tile.column, own.stride[1] * own.input_pixel))
    rows = [
        numbers.at(emit, source, emit.multiply(r * own.stride[0], a["input_row"])) if r else source
        for r in range(pool_window(own.epilogue)[0])
    ]
    filters = filters_of(emit, own, a, tile.row)
    chunk_pairs = kernel.chunk // 2 * own.storage.parts * own.channels * emit.lanes

    def chunks(x: Operand, w: Operand, channels: Operand) -> None:
        for index in emit.loop(0, emit.divide(channels, kernel.chunk)):
            of_x = emit.add(x, emit.multiply(index, kernel.chunk))
            of_w = emit.add(w, emit.multiply(index, chunk_pairs))
            _chunk(emit, unit, kernel, [(row, of_x) for row in rows], (filters, of_w))

    for l in emit.loop(*tile.row.filter_rows):
        x = emit.multiply(l, emit.multiply(own.dilation[0], a["input_row"]))
        w = emit.multiply(l, a["filter_row_step"])
        if own.merged:
            chunks(x, w, emit.multiply(a["filter_columns"], a["input_channels"]))
            continue
        for m in emit.loop(0, a["filter_columns"]):
            of_x = emit.add(x, emit.multiply(m, own.dilation[1] * own.input_pixel))
            of_w = emit.add(w, emit.multiply(m, a["filter_column_step"]))
            chunks(of_x, of_w, a["input_channels"])


def _chunk(
    emit: Emitter,
    unit: TileUnit,
    kernel: AmxKernel,
    rows: Sequence[tuple[str, Operand]],
    filters: tuple[str, Operand],
) -> None:
    """One chunk of channels. `rows`: x under each row of the pooling window, and the elements to the chunk behind it;
    `filters`: theirs, and pairs."""
    own = kernel.sum
    numbers, parts, columns = Numbers(own.storage), own.storage.parts, own.pixels // kernel.rows
    step, width = own.stride[1] * own.input_pixel, own.channels * emit.lanes
    first_pixel, first_filter = kernel.sums, kernel.sums + kernel.pixel_tiles

    def load_pixels(part: int) -> None:
        for r, (row, x) in enumerate(rows):
            for t in range(columns):
                offset = t * kernel.rows * step + part * own.input_pixel // 2
                unit.load(first_pixel + r * columns + t, numbers.at(emit, row, x, offset), 2 * step)

    def multiply(vector: int, part: int) -> None:
        # Filter tiles take turns, so that the next is loaded while one is multiplied.
        tile = first_filter + (vector + part) % (TILES - first_filter)
        offset = part * width + vector * emit.lanes
        unit.load(tile, emit.at(*filters, offset), 4 * parts * width)
        for p in range(kernel.pixel_tiles):
            unit.dot(p * own.channels + vector, first_pixel + p, tile)

    load_pixels(0)
    for vector in range(own.channels):
        for part in range(parts):
            multiply(vector, part)
    if parts == 2:
        load_pixels(1)
        for vector in range(own.channels):
            multiply(vector, 0)
