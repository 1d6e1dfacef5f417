"""Winograd convolution F(m x m, 3x3): a tile of m x m outputs from (m + 2)^2 products a channel pair, not 9 m^2.

    Y = A^T [ (G g G^T) * (B^T d B) ] A                   (Lavin and Gray 2015, section 4; winograd_lines.py)

d is an (m + 2) x (m + 2) patch of the input, g a 3 x 3 filter, * the product number by number; m = 4: 36 products
instead of 144, m = 2: 16 instead of 36. Summed over input channels, the products at each of the positions are a
matrix product of their own:

    V[position, tile, n] = (B^T d B)[position]         from the picture
    M[position, tile, k] = sum over n of  V[position, tile, n] · U[position, n, k]
    y[m x m, k]          = (A^T M A) + b               the epilogue follows

One work item takes a few dozen tiles through all three stages, so V and M, which live in the thread's scratch memory,
stay in L2. Where there are few tiles, items also share out the output channels and each makes V for
itself. With many input channels V is made for a `chunk` of them at a time and M is summed chunk by chunk.

U = G g G^T lies packed [positions, Cout / QV, Cin, QV], QV channels a block: made once from constant filters, or at
every run (winograd_filters.py). Where there are few tiles for many filters, U would be written to memory and read
again only a few times: then each item makes what it needs of it, chunk by chunk, and keeps it in L2 too.

The numbers of V and U grow, so with m = 4 the error is about ten times that of the direct sum (relative L2 2e-6 to
5e-6), with m = 2 less than twice; a NaN or infinity spreads within its tile. They also leave the range of float32
sooner: V is up to a hundred times x. So that filters do not add to that, packed ones come with a power of two by which
they were divided (`winograd_launch.py`), and sums are multiplied by it at last, with the bias, which rounds nothing.
"""

from __future__ import annotations

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.beside import OPERAND_STRIDES, OPERANDS
from striate.cpu.kernels.winograd_filters import Filters, transform_block
from striate.cpu.kernels.winograd_lines import FILTERS_GAP, positions_of
from striate.cpu.kernels.winograd_tiles import (
    EXCHANGED,
    PACKED,
    Tiles,
    WinogradKernel,
    transform_input,
    transform_output,
)
from striate.cpu.target import Target
from striate.cpu.tile import Axis, Prefetch, multiply_accumulate

ARGUMENTS = Arguments(
    pointers=(
        "input",  # pixel (0, 0) of image 0, inside the halo
        "filters",
        "bias",
        "output",
        "index",  # winners of the epilogue's pooling
        *OPERANDS,
    ),
    integers=(
        "input_image",
        "input_row",
        "output_image",
        "output_row",
        "output_rows",  # Ho and Wo before pooling
        "output_columns",
        "tiles",  # of all images
        "tile_rows",  # per image
        "tile_columns",
        "item_tiles",  # a multiple of the kernel's `tiles`
        "blocks",  # of output channels
        "parts",
        "part_blocks",
        "input_channels",
        "output_channels",
        "pad_top",
        "pad_left",
        "groups",  # of channels
        "items_together",  # of a group, before the next group has its turn
        *OPERAND_STRIDES,
    ),
)


def emit_winograd(kernel: WinogradKernel, target: Target) -> str:
    """The IR text."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    positions = positions_of(kernel.outputs)
    v_position = emit.multiply(a["item_tiles"], kernel.v_row)
    m_position = emit.multiply(a["item_tiles"], kernel.m_row)
    v = emit.scratch
    m = emit.at(v, emit.multiply(positions, v_position))
    u = emit.at(m, emit.multiply(positions, m_position))
    u_position = emit.add(
        emit.multiply(a["part_blocks"], kernel.chunk * kernel.vectors * emit.lanes), FILTERS_GAP
    )
    filters = Filters(
        a["filters"],
        a["input_channels"],
        a["output_channels"],
        kernel.filters == EXCHANGED,
        emit.at(u, emit.multiply(positions, u_position)) if kernel.filters == EXCHANGED else "",
    )
    width = kernel.vectors * emit.lanes

    matrix = emit.multiply(a["input_channels"], width)
    packed_position = emit.add(emit.multiply(a["blocks"], matrix), FILTERS_GAP)
    for item in emit.items():
        channels_group, index = _group_of(emit, a, item) if kernel.grouped else (0, item)
        packed = emit.at(
            a["filters"], emit.multiply(channels_group, emit.multiply(positions, packed_position))
        )
        part, group = emit.remainder(index, a["parts"]), emit.divide(index, a["parts"])
        first = emit.multiply(group, a["item_tiles"])
        count = emit.minimum(a["item_tiles"], emit.subtract(a["tiles"], first))
        first_block = emit.multiply(part, a["part_blocks"])
        blocks = emit.minimum(a["part_blocks"], emit.subtract(a["blocks"], first_block))
        tiles = Tiles(emit, kernel, a, first, count, channels_group)
        if kernel.chunk:
            _clear(emit, m, emit.multiply(positions, m_position))
        for begin in emit.loop(0, a["input_channels"], step=kernel.chunk) if kernel.chunk else (0,):
            rest = emit.subtract(a["input_channels"], begin)
            here = emit.minimum(rest, kernel.chunk) if kernel.chunk else rest
            transform_input(tiles, (begin, here), (v, v_position))
            if kernel.filters == PACKED:
                start = emit.at(packed, emit.multiply(first_block, matrix), emit.multiply(begin, width))
                source = (start, packed_position, matrix)
            else:
                source = (u, u_position, kernel.chunk * width)
                _own_filters(emit, kernel, filters, (begin, here), (first_block, blocks), source)
            _products(emit, kernel, (v, v_position), source, (m, m_position), (count, here, blocks))
        scale = None
        if kernel.scaled:
            scale = emit.broadcast(emit.at(packed, emit.multiply(a["blocks"], matrix)))
        transform_output(tiles, (m, m_position), (first_block, blocks), scale)
    return emit.text()


def _group_of(emit: Emitter, a: dict[str, str], item: Operand) -> tuple[Operand, Operand]:
    """The group of channels of `item`, and which of that group's items it is."""
    turn, within = emit.split(item, emit.multiply(a["groups"], a["items_together"]))
    group, index = emit.split(within, a["items_together"])
    return group, emit.add(emit.multiply(turn, a["items_together"]), index)


def _clear(emit: Emitter, pointer: str, size: Operand) -> None:
    for e in emit.loop(0, size, step=emit.lanes):
        emit.store("zeroinitializer", emit.at(pointer, e))


def _own_filters(
    emit: Emitter,
    kernel: WinogradKernel,
    filters: Filters,
    channels: tuple[Operand, Operand],
    part: tuple[Operand, Operand],
    result: tuple[str, Operand, int],
) -> None:
    """U[position, block, n, k] of a chunk of input channels and of this part's blocks."""
    u, u_position, matrix = result

    for block in emit.loop(0, part[1]):
        out = emit.at(u, emit.multiply(block, matrix))
        own = emit.add(part[0], block)
        transform_block(emit, kernel.outputs, kernel.vectors, filters, channels, own, (out, u_position))


def _products(
    emit: Emitter,
    kernel: WinogradKernel,
    source: tuple[str, Operand],
    filters: tuple[str, Operand, Operand],
    result: tuple[str, Operand],
    counts: tuple[Operand, Operand, Operand],
) -> None:
    """M[position] = V[position] · U[position], added to what is there if input channels come in chunks.

    `source` and `result`: V and M, and elements from one position to the next; `filters`: those of U, and elements from
    one block to the next. `counts`: of tiles, input channels and blocks. One position's V is small enough for the first
    cache or a corner of the second, and all blocks pass by it. Filters come from far away: while one position's are
    multiplied, those of the next are asked for.
    """
    for position in emit.loop(0, positions_of(kernel.outputs)):
        v = emit.at(source[0], emit.multiply(position, source[1]))
        m = emit.at(result[0], emit.multiply(position, result[1]))
        all_u = emit.at(filters[0], emit.multiply(position, filters[1]))
        ahead = 0 if kernel.chunk else filters[1]
        position_products(emit, kernel, v, (all_u, filters[2]), m, counts, ahead)


def position_products(
    emit: Emitter,
    kernel: WinogradKernel,
    v: str,
    filters: tuple[str, Operand],
    m: str,
    counts: tuple[Operand, Operand, Operand],
    ahead: Operand,
) -> None:
    """The same of one position. `filters`: its U, and elements from one block to the next; `ahead`: elements from
    filters to those that are asked for meanwhile, 0: none."""
    count, inputs, blocks = counts
    width = kernel.vectors * emit.lanes
    offsets = [p * kernel.m_row + q * emit.lanes for p in range(kernel.tiles) for q in range(kernel.vectors)]
    for block in emit.loop(0, blocks):
        u = emit.at(filters[0], emit.multiply(block, filters[1]))
        own = emit.at(m, emit.multiply(block, width))
        for t in emit.loop(0, count, step=kernel.tiles):
            rows = emit.at(v, emit.multiply(t, kernel.v_row))
            out = emit.at(own, emit.multiply(t, kernel.m_row))
            results = [emit.at(out, offset) for offset in offsets]
            sums = multiply_accumulate(
                emit,
                [emit.load(each) if kernel.chunk else "zeroinitializer" for each in results],
                [(rows, p * kernel.v_row) for p in range(kernel.tiles)],
                [(u, q * emit.lanes) for q in range(kernel.vectors)],
                [Axis(0, inputs, 1, width, 4)],
                prefetch=Prefetch(vectors_l2=ahead),
            )
            for value, each in zip(sums, results, strict=True):
                emit.store(value, each)
