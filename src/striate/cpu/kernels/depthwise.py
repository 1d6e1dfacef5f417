"""Depthwise convolution: every channel filtered on its own.

    z[i, j, c] = b[c] + sum over l, m of  x[i·sh + l·dh - pt, j·sw + m·dw - pl, c] · w[l, m, c]

x is [N, Hi, Wi, C] with a halo of zeros, w [Hf, Wf, 1, C], b [C], z and what its epilogue reads [N, Ho, Wo, C].
Channels stand in lanes on both sides, so a product is vector times vector. A tile is P neighbouring output pixels
of one vector of channels. Input pixels come one after the other and meet every filter column while they are in a
register, so that registers are left for P sums and for the filters. The filter's sizes are known while emitting.
Filters are read as they are. Work item: a band of output rows, of one vector of channels or of all of
them; either way a tile's columns go down the band before the next ones begin, so that lines of input stay in L1
from row to row. Activations stored in bfloat16 are widened as they are loaded: there is nothing to sum in pairs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.beside import OPERAND_STRIDES, OPERANDS, Spot
from striate.cpu.kernels.elements import Numbers
from striate.cpu.kernels.epilogue import Destination, Epilogue, finish
from striate.cpu.target import Target
from striate.ir.storage import OWN, Storage
from striate.shapes import span

ARGUMENTS = Arguments(
    pointers=(
        "input",  # pixel (0, 0) of image 0, inside the halo
        "filters",
        "bias",
        "output",
        *OPERANDS,
    ),
    integers=(
        "input_image",
        "input_row",
        "output_image",
        "output_row",
        "output_rows",
        "output_columns",
        "input_rows",
        "channels",
        "pad_top",
        "pad_left",
        "band_rows",  # of an item
        *OPERAND_STRIDES,
    ),
)


@dataclass(frozen=True)
class DepthwiseKernel:
    """What the machine code is specialised on; `pixels` is the tile's P, pixel strides count elements.

    `taps`: for each row and each column of the window the row and the column of the filter that it meets (an input
    gradient meets them from the far end, and with a stride only some of them); `filter_columns` is the filter's width.
    `storage`, `output_storage`, `operand_storages`: how x, z and what the epilogue reads are stored, `operand_walks`:
    how that is walked.
    `prefetch`: the arrays come from memory, so each tile asks for what the one below it needs. `non_temporal`: the
    output is so large that it goes past the caches. `all_channels`: of an item.
    """

    pixels: int
    taps: tuple[tuple[int, ...], tuple[int, ...]]
    filter_columns: int
    stride: tuple[int, int]
    dilation: tuple[int, int]
    input_pixel: int
    output_pixel: int
    epilogue: Epilogue = ()
    bias: bool = True
    tail: bool = False
    storage: Storage = OWN
    output_storage: Storage = OWN
    operand_storages: tuple[Storage, ...] = ()
    operand_walks: tuple[str, ...] = ()
    prefetch: bool = False
    non_temporal: bool = False
    all_channels: bool = False

    @property
    def window(self) -> tuple[int, int]:
        return len(self.taps[0]), len(self.taps[1])


def holds_filters(target: Target, filter: tuple[int, int]) -> bool:
    """Whether all taps of a vector of channels stay in registers; otherwise each row's are read as it begins."""
    return 3 * filter[0] * filter[1] <= target.registers


def emit_depthwise(kernel: DepthwiseKernel, target: Target) -> str:
    """The IR text."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    blocks = emit.divide_up(a["channels"], emit.lanes)
    bands = emit.divide_up(a["output_rows"], a["band_rows"])
    last_tile = emit.subtract(a["output_columns"], kernel.pixels)
    for index in emit.items():
        image, band = emit.split(index if kernel.all_channels else emit.divide(index, blocks), bands)
        first = emit.multiply(band, a["band_rows"])
        last = emit.minimum(a["output_rows"], emit.add(first, a["band_rows"]))
        own = None if kernel.all_channels else _numbered(emit, kernel, a, emit.remainder(index, blocks))
        for start in emit.loop(0, a["output_columns"], step=kernel.pixels):
            for block in _each_block(emit, kernel, a, blocks, own):
                for i in emit.loop(first, last):
                    _tile(emit, kernel, a, block, image, i, emit.minimum(start, last_tile))
    return emit.text()


@dataclass(frozen=True)
class Block:
    """One vector of channels: the first of them, the lanes that exist, their bias and a row of their filters."""

    channel: Operand
    mask: str | None
    bias: str
    filters: Callable[[int], list[str]]


def _each_block(
    emit: Emitter, kernel: DepthwiseKernel, a: dict[str, str], blocks: Operand, own: Block | None
) -> Iterator[Block]:
    """An item's own vector of channels, or a loop over all of them."""
    if own is not None:
        yield own
        return
    for number in emit.loop(0, blocks):
        yield _numbered(emit, kernel, a, number)


def _numbered(emit: Emitter, kernel: DepthwiseKernel, a: dict[str, str], number: Operand) -> Block:
    return block_of(emit, kernel, a, emit.multiply(number, emit.lanes))


def block_of(emit: Emitter, kernel: DepthwiseKernel, a: dict[str, str], channel: Operand) -> Block:
    """The vector of channels from `channel` on."""
    mask = emit.mask_below(emit.subtract(a["channels"], channel)) if kernel.tail else None
    bias = emit.load_masked(emit.at(a["bias"], channel), mask) if kernel.bias else "zeroinitializer"

    def filters(l: int) -> list[str]:
        taps = [kernel.taps[0][l] * kernel.filter_columns + m for m in kernel.taps[1]]
        addresses = [emit.at(a["filters"], emit.multiply(tap, a["channels"]), channel) for tap in taps]
        return [emit.load_masked(address, mask) for address in addresses]

    if not holds_filters(emit.target, kernel.window):
        return Block(channel, mask, bias, filters)
    held = [filters(l) for l in range(kernel.window[0])]
    return Block(channel, mask, bias, held.__getitem__)


def _tile(
    emit: Emitter,
    kernel: DepthwiseKernel,
    a: dict[str, str],
    block: Block,
    image: Operand,
    i: Operand,
    column: Operand,
) -> None:
    """The tile of output row `i` of `image` that begins at `column`."""
    top = emit.subtract(emit.multiply(i, kernel.stride[0]), a["pad_top"])
    left = emit.subtract(emit.multiply(column, kernel.stride[1]), a["pad_left"])
    source = Numbers(kernel.storage).at(
        emit,
        a["input"],
        emit.multiply(image, a["input_image"]),
        emit.multiply(top, a["input_row"]),
        emit.multiply(left, kernel.input_pixel),
        block.channel,
    )
    sums = products(emit, kernel, a["input_row"], source, block)
    finish_tile(emit, kernel, a, block, (image, i, column), sums, source)


def finish_tile(
    emit: Emitter,
    kernel: DepthwiseKernel,
    a: dict[str, str],
    block: Block,
    place: tuple[Operand, Operand, Operand],
    sums: list[str],
    source: str | None = None,
) -> None:
    """Store what the epilogue makes of the `sums` at `place` (image, row, column)."""
    image, i, column = place
    line = emit.add(emit.multiply(image, a["output_image"]), emit.multiply(i, a["output_row"]))
    offset = emit.add(emit.add(line, emit.multiply(column, kernel.output_pixel)), block.channel)
    if kernel.prefetch and source is not None:
        _prefetch_next_row(emit, kernel, a, source, offset)
    plane = kernel.output_pixel // 2
    destination = Destination(
        a["output"],
        None,
        [a[name] for name in OPERANDS],
        offset,
        kernel.output_pixel,
        Numbers(kernel.output_storage, plane),
        [Numbers(storage, plane) for storage in kernel.operand_storages],
        non_temporal=kernel.non_temporal,
    ).reading(a, kernel.operand_walks, Spot(image, i, column, block.channel))
    finish(emit, kernel.epilogue, [[[value] for value in sums]], [block.mask], destination)


def products(emit: Emitter, kernel: DepthwiseKernel, input_row: str, source: str, block: Block) -> list[str]:
    """The sums of one tile; `source` is the input pixel under the tile's first filter position."""
    numbers = Numbers(kernel.storage, kernel.input_pixel // 2)
    sums = [block.bias] * kernel.pixels
    meets: dict[int, list[tuple[int, int]]] = {}
    for p in range(kernel.pixels):
        for m in range(kernel.window[1]):
            meets.setdefault(p * kernel.stride[1] + m * kernel.dilation[1], []).append((p, m))
    for l in range(kernel.window[0]):
        row = numbers.at(emit, source, emit.multiply(l * kernel.dilation[0], input_row))
        w = block.filters(l)
        for column in sorted(meets):
            x = numbers.read(emit, numbers.at(emit, row, column * kernel.input_pixel), block.mask)
            for p, m in meets[column]:
                sums[p] = emit.fma(x, w[m], sums[p])
    return sums


def _prefetch_next_row(
    emit: Emitter, kernel: DepthwiseKernel, a: dict[str, str], source: str, offset: Operand
) -> None:
    """Ask for what the tile below will read for the first time, and for the lines that it will write in caches."""
    numbers = Numbers(kernel.storage)
    reach = span(kernel.window[0], kernel.dilation[0])
    steps = (a["input_row"], kernel.input_pixel)
    prefetch_input_below(emit, numbers, source, steps, reach, kernel.stride, kernel.pixels)
    if kernel.non_temporal:
        return
    element = Numbers(kernel.output_storage).type
    start = emit.at(a["output"], emit.add(offset, a["output_row"]), element=element)
    for pixel in range(kernel.pixels):
        emit.prefetch(emit.at(start, pixel * kernel.output_pixel, element=element), write=True)


def prefetch_input_below(
    emit: Emitter,
    numbers: Numbers,
    source: str,
    steps: tuple[Operand, int],
    reach: int,
    stride: tuple[int, int],
    pixels: int,
) -> None:
    """Ask for the input that `pixels` outputs below read for the first time.

    `source`: the input pixel under the first output's first filter position; `steps`: elements from one row, and from
    one pixel, to the next; `reach`: rows that the window spans.
    """
    for r in range(stride[0]):
        row = numbers.at(emit, source, emit.multiply(reach + r, steps[0]))
        for column in range(pixels * stride[1]):
            emit.prefetch(numbers.at(emit, row, column * steps[1]), level=2)
