"""Winograd's filters, transformed at every run because training changes them: U = G g G^T.

    g[l, m] = w[l, m, n, k]                forward
    g[l, m] = w[2 - l, 2 - m, k, n]        input gradient: taps from their far end, channel axes exchanged
    U[position, n, k] = (G g G^T)[position]

Nine vectors become sixteen or thirty-six. Vectors hold neighbours in k; for the input gradient, where w is contiguous
in n instead, V x V blocks of each tap are transposed in registers first, before the numbers multiply.

U is written to memory here, packed [positions, Cout / QV, Cin, QV] for the matrix products of all work items; where it
would not stay in the cache until they read it, winograd.py makes the part that an item needs inside that item.

Work item: one block of QV output channels and V input channels.
"""

from __future__ import annotations

from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.shuffles import transpose
from striate.cpu.kernels.winograd_lines import FILTERS_GAP, TAPS, filter_line, inputs_of
from striate.cpu.target import Target

ARGUMENTS = Arguments(
    pointers=("input", "output"),
    integers=("input_channels", "output_channels", "blocks"),
)

# Input channels ahead whose filters are asked for: rows of w lie pages apart, where the CPU does not foresee them.
CHANNELS_AHEAD = 4


@dataclass(frozen=True)
class WinogradFiltersKernel:
    """For tiles of `outputs` x `outputs`; `vectors`: Q. `exchanged`: for the input gradient."""

    outputs: int
    vectors: int
    exchanged: bool


@dataclass(frozen=True)
class Filters:
    """Where the filters lie, with the channels of the convolution that they are for.

    `exchanged`: they are stored as [3, 3, output channels, input channels], to be read from their far end. They are
    transposed through `scratch` then.
    """

    source: str
    input_channels: Operand
    output_channels: Operand
    exchanged: bool
    scratch: str


def emit_winograd_filters(kernel: WinogradFiltersKernel, target: Target) -> str:
    """The IR text."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    lanes, width = emit.lanes, kernel.vectors * emit.lanes
    matrix = emit.multiply(a["input_channels"], width)  # elements of one block at one position
    position_step = emit.add(emit.multiply(a["blocks"], matrix), FILTERS_GAP)
    filters = Filters(a["input"], a["input_channels"], a["output_channels"], kernel.exchanged, emit.scratch)

    for index in emit.items():
        block, group = emit.remainder(index, a["blocks"]), emit.divide(index, a["blocks"])
        first = emit.multiply(group, lanes)
        count = emit.minimum(emit.subtract(a["input_channels"], first), lanes)
        out = emit.at(a["output"], emit.multiply(block, matrix), emit.multiply(first, width))
        transform_block(
            emit, kernel.outputs, kernel.vectors, filters, (first, count), block, (out, position_step)
        )
    return emit.text()


def transform_block(
    emit: Emitter,
    outputs: int,
    vectors: int,
    filters: Filters,
    channels: tuple[Operand, Operand],
    block: Operand,
    result: tuple[str, Operand],
) -> None:
    """U of one block of output channels and of `channels`: the first input channel and how many.

    `result`: where U[position 0, first channel] goes, and the elements from one position to the next.
    """
    if filters.exchanged:
        _exchanged_block(emit, outputs, vectors, filters, channels, block, result)
    else:
        _plain_block(emit, outputs, vectors, filters, channels, block, result)


def _plain_block(
    emit: Emitter,
    outputs: int,
    vectors: int,
    filters: Filters,
    channels: tuple[Operand, Operand],
    block: Operand,
    result: tuple[str, Operand],
) -> None:
    """Straight from w[l, m, n, k], all vectors of an input channel one after the other, as they lie in memory."""
    first, count = channels
    width = vectors * emit.lanes
    start = emit.multiply(block, width)
    tap_step = emit.multiply(filters.input_channels, filters.output_channels)
    source = emit.at(filters.source, emit.multiply(first, filters.output_channels), start)
    rest = emit.subtract(filters.output_channels, start)
    masks = [emit.mask_below(emit.subtract(rest, q * emit.lanes)) for q in range(vectors)]
    taps = [emit.multiply(tap_step, tap) for tap in range(TAPS * TAPS)]

    for n in emit.loop(0, count):
        row = emit.at(source, emit.multiply(n, filters.output_channels))
        out = emit.at(result[0], emit.multiply(n, width))
        for tap in taps:
            ahead = emit.at(row, tap, emit.multiply(CHANNELS_AHEAD, filters.output_channels))
            for q in range(vectors):
                emit.prefetch(emit.at(ahead, q * emit.lanes))
        for q, mask in enumerate(masks):
            g = [emit.load_masked(emit.at(row, tap, q * emit.lanes), mask) for tap in taps]
            _transform(emit, outputs, g, emit.at(out, q * emit.lanes), result[1])


def _exchanged_block(
    emit: Emitter,
    outputs: int,
    vectors: int,
    filters: Filters,
    channels: tuple[Operand, Operand],
    block: Operand,
    result: tuple[str, Operand],
) -> None:
    """From w[2 - l, 2 - m, k, n], V input channels of V output channels at a time, transposed first.

    Lanes of k past the last hold the last one's numbers, which nobody reads.
    """
    lanes, width = emit.lanes, vectors * emit.lanes
    first, count = channels
    tap_step = emit.multiply(filters.input_channels, filters.output_channels)
    last = emit.subtract(filters.output_channels, 1)

    for q in emit.loop(0, vectors):
        k = emit.add(emit.multiply(block, width), emit.multiply(q, lanes))
        rows = [
            emit.at(
                filters.source,
                emit.multiply(emit.minimum(emit.add(k, lane), last), filters.input_channels),
                first,
            )
            for lane in range(lanes)
        ]
        out = emit.at(result[0], emit.multiply(q, lanes))
        for begin in emit.loop(0, count, step=lanes):
            here = emit.minimum(emit.subtract(count, begin), lanes)
            mask = emit.mask_below(here)
            for tap in emit.loop(0, TAPS * TAPS):
                offset = emit.add(begin, emit.multiply(emit.subtract(TAPS * TAPS - 1, tap), tap_step))
                square = [emit.load_masked(emit.at(row, offset), mask) for row in rows]
                kept = emit.at(filters.scratch, emit.multiply(tap, lanes * lanes))
                for n, value in enumerate(transpose(emit, square)):
                    emit.store(value, emit.at(kept, n * lanes))
            for n in emit.loop(0, here):
                kept = emit.at(filters.scratch, emit.multiply(n, lanes))
                g = [emit.load(emit.at(kept, tap * lanes * lanes)) for tap in range(TAPS * TAPS)]
                row = emit.at(out, emit.multiply(emit.add(begin, n), width))
                _transform(emit, outputs, g, row, result[1])


def _transform(emit: Emitter, outputs: int, g: list[str], row: str, position_step: Operand) -> None:
    """U[:, n, k...] = G g G^T from the nine taps, one vector a position."""
    points = inputs_of(outputs)
    columns = [filter_line(emit, outputs, [g[l * TAPS + m] for l in range(TAPS)]) for m in range(TAPS)]
    for i in range(points):
        line = filter_line(emit, outputs, [column[i] for column in columns])
        for j, value in enumerate(line):
            emit.store(value, emit.at(row, emit.multiply(position_step, i * points + j)))
