"""Depthwise convolution of pictures that are gathered first: a vector of channels, with zeros around it, in scratch
memory.

The sums are those of `depthwise.py`. There, pixels lie as far apart as there are channels: a tile's lines fall into few
sets of L1, and a vector takes a part of each. Here a band of a picture is copied pixel by pixel so that vectors follow
each other, which costs little beside many taps. Nobody has to put a halo around the picture, so that whoever writes it
may see its rows as one.

Work item: a band of output rows of a line of channels, vector after vector. The last vector of channels overlaps the
one before it.
"""

from __future__ import annotations

from dataclasses import replace

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.bands import Band, clear
from striate.cpu.kernels.beside import OPERAND_STRIDES, OPERANDS
from striate.cpu.kernels.depthwise import Block, DepthwiseKernel, block_of, finish_tile, products
from striate.cpu.target import Target

ARGUMENTS = Arguments(
    pointers=("input", "filters", "bias", "output", *OPERANDS),
    integers=(
        "input_image",
        "input_row",
        "output_image",
        "output_row",
        "output_rows",
        "output_columns",
        "input_rows",
        "input_columns",
        "channels",
        "pad_top",
        "pad_left",
        "bands",  # of a picture
        "band_rows",  # of input that one reads at most
        "pitch",  # elements of one of them, padding included
        *OPERAND_STRIDES,
    ),
)
# Vectors of channels of an item, and pixels that are copied in a round.
TOGETHER = 2
UNROLLED = 4

Rows = tuple[Operand, Operand]


def emit_depthwise_gathered(kernel: DepthwiseKernel, target: Target) -> str:
    """The IR text; `kernel.tail`: there are fewer channels than lanes."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    blocks = emit.divide_up(a["channels"], emit.lanes)
    groups = emit.divide_up(blocks, TOGETHER)
    several = emit.value(f"icmp sgt i64 {a['bands']}, 1", "c")
    # What is not copied over stays zero.
    clear(emit, emit.scratch, emit.multiply(a["band_rows"], a["pitch"]))
    last_column = emit.subtract(a["output_columns"], kernel.pixels)
    for index in emit.items():
        of_bands, group = emit.split(index, groups)
        image, band = emit.split(of_bands, a["bands"])
        first, last = (
            emit.divide(emit.multiply(emit.add(band, side), a["output_rows"]), a["bands"]) for side in (0, 1)
        )
        number = emit.multiply(group, TOGETHER)
        for each in emit.loop(number, emit.minimum(blocks, emit.add(number, TOGETHER))):
            channel = emit.multiply(each, emit.lanes)
            if not kernel.tail:
                channel = emit.minimum(channel, emit.subtract(a["channels"], emit.lanes))
            block = block_of(emit, kernel, a, channel)
            _copy_band(emit, kernel, a, block, image, first, several)
            for start in emit.loop(0, a["output_columns"], step=kernel.pixels):
                column = emit.minimum(start, last_column)
                for i in emit.loop(first, last):
                    _tile(emit, kernel, a, block, (image, i, column), emit.subtract(i, first))
    return emit.text()


def _copy_band(
    emit: Emitter,
    kernel: DepthwiseKernel,
    a: dict[str, str],
    block: Block,
    image: Operand,
    start: Operand,
    several: str,
) -> None:
    """The input rows under the output rows from `start` on; of `several` bands, rows outside are cleared."""
    rows = Band.under(emit, a, start, kernel.stride[0])
    with emit.when(several):
        rows.clear_outside(emit, a)
    source = emit.at(a["input"], emit.multiply(image, a["input_image"]), block.channel)
    margin = emit.multiply(a["pad_left"], emit.lanes)
    whole = emit.round_down(a["input_columns"], UNROLLED)
    for i in emit.loop(rows.first, rows.last):
        line = emit.at(source, emit.multiply(i, a["input_row"]))
        row = emit.at(emit.scratch, emit.multiply(emit.subtract(i, rows.top), a["pitch"]), margin)
        for step, (begin, end) in ((UNROLLED, (0, whole)), (1, (whole, a["input_columns"]))):
            for column in emit.loop(begin, end, step=step):
                pixel = emit.at(line, emit.multiply(column, kernel.input_pixel))
                place = emit.at(row, emit.multiply(column, emit.lanes))
                for k in range(step):
                    value = emit.load_masked(emit.at(pixel, k * kernel.input_pixel), block.mask)
                    emit.store(value, emit.at(place, k * emit.lanes))


def _tile(
    emit: Emitter,
    kernel: DepthwiseKernel,
    a: dict[str, str],
    block: Block,
    place: tuple[Operand, Operand, Operand],
    inner: Operand,
) -> None:
    """The tile at `place` (image, row, column), whose row is the `inner`th of its band."""
    left = emit.multiply(emit.multiply(place[2], kernel.stride[1]), emit.lanes)
    top = emit.multiply(emit.multiply(inner, kernel.stride[0]), a["pitch"])
    whole = replace(block, mask=None)
    side_by_side = replace(kernel, input_pixel=emit.lanes)
    sums = products(emit, side_by_side, a["pitch"], emit.at(emit.scratch, top, left), whole)
    finish_tile(emit, kernel, a, block, place, sums)
