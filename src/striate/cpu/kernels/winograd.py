"""Winograd convolution F(4x4, 3x3): a tile of 4 x 4 outputs from 36 products a channel pair instead of 144.

    Y = A^T [ (G g G^T) * (B^T d B) ] A                   (Lavin and Gray 2015, section 4; points 0, 1, -1, 2, -2)

d is a 6 x 6 patch of the input, g a 3 x 3 filter, * the product number by number. Summed over input channels, the
products at each of the 36 positions are a matrix product of their own:

    V[position, tile, n] = (B^T d B)[position]         from the picture
    M[position, tile, k] = sum over n of  V[position, tile, n] · U[position, n, k]
    y[4 x 4, k]          = (A^T M A) + b               the epilogue follows

U = G g G^T is made once from constant filters and packed [Cout / QV, 36, Cin, QV], QV channels a block. One work
item takes a few dozen tiles through all three stages, so V and M, which live in the thread's scratch memory, stay in
the second cache. Where there are few tiles, items also share out the output channels and each makes V for itself.

The numbers of V and U grow, so the error is about ten times that of the direct sum (relative L2 2e-6 to 5e-6), and
a NaN or infinity spreads within its tile.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels import epilogue as ends
from striate.cpu.kernels.epilogue import Destination, Epilogue
from striate.cpu.target import Target
from striate.cpu.tile import Axis, multiply_accumulate

OUTPUTS, INPUTS = 4, 6  # pixels of a tile along each axis
POSITIONS = INPUTS * INPUTS
# 24 G: whole numbers, so that filters of whole multiples of 576 are transformed exactly.
FILTER = np.array([[6, 0, 0], [-4, -4, -4], [-4, 4, -4], [1, 2, 4], [1, -2, 4], [0, 0, 24]], np.float32)
FILTER_SCALE = np.float32(1 / 576)

ARGUMENTS = (
    "input",  # pixel (0, 0) of image 0, inside the halo
    "filters",
    "bias",
    "output",
    "operand_0",
    "operand_1",
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
    "parts",
    "part_blocks",
    "input_channels",
    "output_channels",
    "pad_top",
    "pad_left",
    "v_row",  # elements from one tile's channels to the next's
    "m_row",
)


@dataclass(frozen=True)
class WinogradKernel:
    """`tiles` x `vectors`: the register tile of the matrix products. `tail`: the last vector of outputs is not full."""

    tiles: int
    vectors: int
    input_pixel: int
    output_pixel: int
    epilogue: Epilogue = ()
    bias: bool = True
    tail: bool = False


def transform_filters(filters: np.ndarray, result: np.ndarray) -> None:
    """[3, 3, Cin, K] -> U [36, Cin, K], written to `result`."""
    half = FILTER @ filters.reshape(3, -1)
    whole = result.reshape(INPUTS, INPUTS, -1)
    np.matmul(FILTER, half.reshape(INPUTS, 3, -1), out=whole)
    whole *= FILTER_SCALE


def emit_winograd(kernel: WinogradKernel, target: Target) -> str:
    """The IR text."""
    emit = Emitter(target)
    a = {
        name: emit.pointer_argument(k) if k < 6 else emit.integer_argument(k)
        for k, name in enumerate(ARGUMENTS)
    }
    v_position = emit.multiply(a["item_tiles"], a["v_row"])
    m_position = emit.multiply(a["item_tiles"], a["m_row"])
    v = emit.scratch
    m = emit.at(v, emit.multiply(POSITIONS, v_position))

    def item(index: Operand) -> None:
        part, block = emit.remainder(index, a["parts"]), emit.divide(index, a["parts"])
        first = emit.multiply(block, a["item_tiles"])
        count = emit.minimum(a["item_tiles"], emit.subtract(a["tiles"], first))
        all_blocks = emit.divide(
            emit.add(a["output_channels"], kernel.vectors * emit.lanes - 1), kernel.vectors * emit.lanes
        )
        first_block = emit.multiply(part, a["part_blocks"])
        blocks = emit.minimum(a["part_blocks"], emit.subtract(all_blocks, first_block))

        def each_tile(t: Operand, _: list[str]) -> None:
            _transform_input(emit, kernel, a, _place(emit, a, emit.add(first, t)), (v, v_position, t))

        emit.loop(0, count, each_tile)
        _products(emit, kernel, a, (v, v_position), (m, m_position), count, (first_block, blocks))

        def each_result(t: Operand, _: list[str]) -> None:
            place = _place(emit, a, emit.add(first, t))
            _transform_output(emit, kernel, a, place, (m, m_position, t), (first_block, blocks))

        emit.loop(0, count, each_result)

    emit.items(item)
    return emit.text()


def _place(emit: Emitter, a: dict[str, str], tile: Operand) -> tuple[Operand, Operand, Operand]:
    """(image, first output row, first output column) of a tile."""
    column, row_of_all = emit.remainder(tile, a["tile_columns"]), emit.divide(tile, a["tile_columns"])
    image, row = emit.divide(row_of_all, a["tile_rows"]), emit.remainder(row_of_all, a["tile_rows"])
    return image, emit.multiply(row, OUTPUTS), emit.multiply(column, OUTPUTS)


def _transform_input(
    emit: Emitter,
    kernel: WinogradKernel,
    a: dict[str, str],
    place: tuple[Operand, Operand, Operand],
    result: tuple[str, Operand, Operand],
) -> None:
    """V[:, tile, :] = B^T d B, a vector of input channels at a time."""
    image, row, column = place
    v, v_position, t = result
    source = emit.at(
        a["input"],
        emit.multiply(image, a["input_image"]),
        emit.multiply(emit.subtract(row, a["pad_top"]), a["input_row"]),
        emit.multiply(emit.subtract(column, a["pad_left"]), kernel.input_pixel),
    )
    own = emit.at(v, emit.multiply(t, a["v_row"]))
    lines = [emit.at(source, emit.multiply(i, a["input_row"])) for i in range(INPUTS)]
    results = [emit.at(own, emit.multiply(position, v_position)) for position in range(POSITIONS)]

    def channels(c: Operand, _: list[str]) -> None:
        mask = emit.mask_below(emit.subtract(a["input_channels"], c))
        rows: list[list[str]] = []
        for i in range(INPUTS):
            start = emit.at(lines[i], c)
            patch = [emit.load_masked(emit.at(start, j * kernel.input_pixel), mask) for j in range(INPUTS)]
            rows.append(_input_line(emit, patch))
        for j in range(INPUTS):
            for i, value in enumerate(_input_line(emit, [rows[i][j] for i in range(INPUTS)])):
                emit.store(value, emit.at(results[i * INPUTS + j], c))

    emit.loop(0, a["input_channels"], channels, step=emit.lanes)


def _input_line(emit: Emitter, d: list[str]) -> list[str]:
    """B^T d along one axis."""
    four, minus_four, minus_five, two = (emit.constant(x) for x in (4.0, -4.0, -5.0, 2.0))
    even, odd = emit.fma(d[2], minus_four, d[4]), emit.fma(d[1], minus_four, d[3])
    near, far = emit.binary("fsub", d[4], d[2]), emit.binary("fsub", d[3], d[1])
    return [
        emit.fma(d[0], four, emit.fma(d[2], minus_five, d[4])),
        emit.binary("fadd", even, odd),
        emit.binary("fsub", even, odd),
        emit.fma(far, two, near),
        emit.fma(far, emit.constant(-2.0), near),
        emit.fma(d[1], four, emit.fma(d[3], minus_five, d[5])),
    ]


def _products(
    emit: Emitter,
    kernel: WinogradKernel,
    a: dict[str, str],
    source: tuple[str, Operand],
    result: tuple[str, Operand],
    count: Operand,
    part: tuple[Operand, Operand],
) -> None:
    """M[position] = V[position] · U[position] for the blocks of output channels of this part."""
    width = kernel.vectors * emit.lanes
    first_block, blocks = part
    matrix = emit.multiply(a["input_channels"], width)  # of one block at one position

    def each_block(block: Operand, _: list[str]) -> None:
        filters = emit.at(
            a["filters"], emit.multiply(emit.multiply(emit.add(first_block, block), POSITIONS), matrix)
        )
        column = emit.multiply(block, width)

        def each_position(position: Operand, _: list[str]) -> None:
            u = emit.at(filters, emit.multiply(position, matrix))
            v = emit.at(source[0], emit.multiply(position, source[1]))
            m = emit.at(result[0], emit.multiply(position, result[1]), column)

            def tiles(t: Operand, _: list[str]) -> None:
                rows = emit.at(v, emit.multiply(t, a["v_row"]))
                scalars = [(emit.at(rows, emit.multiply(p, a["v_row"])), 0) for p in range(kernel.tiles)]
                sums = multiply_accumulate(
                    emit,
                    ["zeroinitializer"] * (kernel.tiles * kernel.vectors),
                    scalars,
                    [(u, q * emit.lanes) for q in range(kernel.vectors)],
                    [Axis(0, a["input_channels"], 1, width, 4)],
                )
                for p in range(kernel.tiles):
                    row = emit.at(m, emit.multiply(emit.add(t, p), a["m_row"]))
                    for q in range(kernel.vectors):
                        emit.store(sums[p * kernel.vectors + q], emit.at(row, q * emit.lanes))

            emit.loop(0, count, tiles, step=kernel.tiles)

        emit.loop(0, POSITIONS, each_position)

    emit.loop(0, blocks, each_block)


def _output_line(emit: Emitter, m: list[str]) -> list[str]:
    """A^T m along one axis."""
    sum_near, difference_near = emit.binary("fadd", m[1], m[2]), emit.binary("fsub", m[1], m[2])
    sum_far, difference_far = emit.binary("fadd", m[3], m[4]), emit.binary("fsub", m[3], m[4])
    two, four, eight = (emit.constant(x) for x in (2.0, 4.0, 8.0))
    return [
        emit.binary("fadd", emit.binary("fadd", m[0], sum_near), sum_far),
        emit.fma(difference_far, two, difference_near),
        emit.fma(sum_far, four, sum_near),
        emit.binary("fadd", emit.fma(difference_far, eight, difference_near), m[5]),
    ]


def _transform_output(
    emit: Emitter,
    kernel: WinogradKernel,
    a: dict[str, str],
    place: tuple[Operand, Operand, Operand],
    source: tuple[str, Operand, Operand],
    part: tuple[Operand, Operand],
) -> None:
    """y = A^T M A + b for the tile's pixels that lie in the picture; the epilogue follows."""
    image, row, column = place
    m, m_position, t = source
    width = kernel.vectors * emit.lanes
    first_channel = emit.multiply(part[0], width)
    last_channel = emit.minimum(a["output_channels"], emit.add(first_channel, emit.multiply(part[1], width)))
    own = emit.at(m, emit.multiply(t, a["m_row"]))
    sources = [emit.at(own, emit.multiply(position, m_position)) for position in range(POSITIONS)]
    window = ends.pool_window(kernel.epilogue)
    image_offset = emit.multiply(image, a["output_image"])

    def channels(channel: Operand, _: list[str]) -> None:
        mask = emit.mask_below(emit.subtract(last_channel, channel)) if kernel.tail else None
        bias = emit.load_masked(emit.at(a["bias"], channel), mask) if kernel.bias else "zeroinitializer"
        place = emit.subtract(channel, first_channel)
        lines = [
            _output_line(emit, [emit.load(emit.at(sources[i * INPUTS + j], place)) for i in range(INPUTS)])
            for j in range(INPUTS)
        ]
        grid = [
            [
                [emit.binary("fadd", value, bias)]
                for value in _output_line(emit, [lines[j][i] for j in range(INPUTS)])
            ]
            for i in range(OUTPUTS)
        ]

        def block(i: int, j: int) -> None:
            offset = emit.add(
                image_offset,
                emit.add(
                    emit.multiply(emit.divide(emit.add(row, i), window[0]), a["output_row"]),
                    emit.multiply(emit.divide(emit.add(column, j), window[1]), kernel.output_pixel),
                ),
            )
            part_of_grid = [grid[i + r][j : j + window[1]] for r in range(window[0])]
            ends.finish(
                emit,
                kernel.epilogue,
                part_of_grid,
                [mask],
                Destination(
                    a["output"],
                    None,
                    [a["operand_0"], a["operand_1"]],
                    emit.add(offset, channel),
                    kernel.output_pixel,
                ),
            )

        def rows_inside(i: int) -> None:
            for j in range(0, OUTPUTS, window[1]):
                last = emit.add(column, j + window[1] - 1)
                inside = emit.value(f"icmp slt i64 {last}, {a['output_columns']}", "c")
                emit.when(inside, lambda j=j: block(i, j))

        for i in range(0, OUTPUTS, window[0]):
            last = emit.add(row, i + window[0] - 1)
            inside = emit.value(f"icmp slt i64 {last}, {a['output_rows']}", "c")
            emit.when(inside, lambda i=i: rows_inside(i))

    emit.loop(first_channel, last_channel, channels, step=emit.lanes)
