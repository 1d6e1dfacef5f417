"""Winograd's three stages as launches of their own, for layers of so few tiles that items of whole stages would be few.

    V[position, tile, n] = (B^T d B)[position]                            item: a tile, a share of input channels
    M[position, tile, k] = sum over n of V[position, tile, n] · U[position, n, k]
                                                                          item: a position, a share of output blocks
    y[m x m, k]          = (A^T M A) · scale + b, the epilogue            item: a tile, a share of output blocks

The arithmetic is that of winograd.py, number by number; V and M lie in memory that all see. A picture of 14 x 14
pixels has 16 tiles: one group of them, so that items could only share out the output channels, and each would make
all of V for itself. Here V is made once, and each position's filters pass by it once.
"""

from __future__ import annotations

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter
from striate.cpu.kernels.beside import OPERAND_STRIDES, OPERANDS
from striate.cpu.kernels.winograd import position_products
from striate.cpu.kernels.winograd_tiles import Tiles, WinogradKernel, transform_input, transform_output
from striate.cpu.target import Target

TRANSFORM_ARGUMENTS = Arguments(
    pointers=("input", "patches"),
    integers=(
        "input_image",
        "input_row",
        "tile_rows",  # per image
        "tile_columns",
        "input_channels",
        "item_channels",  # whole vectors
        "parts",
        "pad_top",
        "pad_left",
        "patch_position",  # elements from one position's V to the next's
    ),
)
PRODUCT_ARGUMENTS = Arguments(
    pointers=("patches", "filters", "sums"),
    integers=(
        "tiles",  # of all images
        "input_channels",
        "blocks",  # of output channels
        "part_blocks",
        "parts",
        "patch_position",
        "filter_position",
        "sum_position",
    ),
)
OUTPUT_ARGUMENTS = Arguments(
    pointers=(
        "sums",
        "scale",
        "bias",
        "output",
        "index",  # winners of the epilogue's pooling
        *OPERANDS,
    ),
    integers=(
        "output_image",
        "output_row",
        "output_rows",  # Ho and Wo before pooling
        "output_columns",
        "tile_rows",
        "tile_columns",
        "output_channels",
        "item_blocks",
        "blocks",
        "parts",
        "sum_position",
        *OPERAND_STRIDES,
    ),
)


def emit_winograd_transform(kernel: WinogradKernel, target: Target) -> str:
    """The IR text of V."""
    emit = Emitter(target)
    a = emit.arguments(TRANSFORM_ARGUMENTS)
    for index in emit.items():
        tile, part = emit.divide(index, a["parts"]), emit.remainder(index, a["parts"])
        begin = emit.multiply(part, a["item_channels"])
        count = emit.minimum(a["item_channels"], emit.subtract(a["input_channels"], begin))
        own = emit.at(a["patches"], emit.multiply(tile, kernel.v_row), begin)
        transform_input(Tiles(emit, kernel, a, tile, 1), (begin, count), (own, a["patch_position"]))
    return emit.text()


def emit_winograd_products(kernel: WinogradKernel, target: Target) -> str:
    """The IR text of M."""
    emit = Emitter(target)
    a = emit.arguments(PRODUCT_ARGUMENTS)
    width = kernel.vectors * emit.lanes
    matrix = emit.multiply(a["input_channels"], width)
    for index in emit.items():
        position, part = emit.divide(index, a["parts"]), emit.remainder(index, a["parts"])
        first = emit.multiply(part, a["part_blocks"])
        blocks = emit.minimum(a["part_blocks"], emit.subtract(a["blocks"], first))
        position_products(
            emit,
            kernel,
            emit.at(a["patches"], emit.multiply(position, a["patch_position"])),
            (
                emit.at(
                    a["filters"],
                    emit.multiply(position, a["filter_position"]),
                    emit.multiply(first, matrix),
                ),
                matrix,
            ),
            emit.at(a["sums"], emit.multiply(position, a["sum_position"]), emit.multiply(first, width)),
            (a["tiles"], a["input_channels"], blocks),
            matrix,
        )
    return emit.text()


def emit_winograd_output(kernel: WinogradKernel, target: Target) -> str:
    """The IR text of y."""
    emit = Emitter(target)
    a = emit.arguments(OUTPUT_ARGUMENTS)
    width = kernel.vectors * emit.lanes
    scale = emit.broadcast(a["scale"]) if kernel.scaled else None
    for index in emit.items():
        tile, part = emit.divide(index, a["parts"]), emit.remainder(index, a["parts"])
        first = emit.multiply(part, a["item_blocks"])
        blocks = emit.minimum(a["item_blocks"], emit.subtract(a["blocks"], first))
        own = emit.at(a["sums"], emit.multiply(tile, kernel.m_row), emit.multiply(first, width))
        transform_output(Tiles(emit, kernel, a, tile, 1), (own, a["sum_position"]), (first, blocks), scale)
    return emit.text()
