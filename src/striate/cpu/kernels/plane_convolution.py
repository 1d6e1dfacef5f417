"""Convolutions of planes, with pixels in lanes: x [N, Cin, Hi, Wi] -> z [N, Cout, Ho, Wo].

    z[k, i, j] = b[k] + sum over n, l, m of  x[n, i·sh + l - pt, j·sw + m - pl] · w[l, m, n, k]

A tile is Q vectors of pixels times P output channels, whose filter numbers are broadcast. So that a vector never meets
the end of a row, an item first copies what it reads of x into the thread's scratch memory, with padding: rows and
columns of each phase of the stride apart, so that tap (l, m) meets

    phase (l mod sh, m mod sw), row i + l div sh, column j + m div sw

and output pixels follow each other as one run, i·Wq + j, through the ends of rows: between two rows stand (Wf - 1) div
sw sums that nobody wants. The run's sums go to scratch memory too, and are copied from there row by row.

Work item: some output rows of one image, and a part of the output channels. Sums are added in the order n, l, m.
"""

from __future__ import annotations

from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.weave import part_again
from striate.cpu.target import Target

ARGUMENTS = Arguments(
    pointers=("input", "filters", "bias", "output"),
    integers=(
        *("input_channels", "input_rows", "input_columns"),
        *("output_channels", "output_rows", "output_columns"),
        *("pad_top", "pad_left"),
        *("item_rows", "chunks"),  # output rows of an item at most, and items of an image
        *("phase_rows", "phase_columns"),  # Hq, Wq
        "blocks",  # of P output channels; the last one ends with the last channel
        *("parts", "part_blocks"),  # items that share out the blocks, and of how many each
    ),
)


@dataclass(frozen=True)
class PlaneConvolutionKernel:
    """What the machine code is specialised on. `channels`: P. `vectors`: Q."""

    filter: tuple[int, int]
    stride: tuple[int, int]
    channels: int
    vectors: int
    bias: bool

    @property
    def taps(self) -> int:
        return self.filter[0] * self.filter[1]


def scratch_elements(
    kernel: PlaneConvolutionKernel, lanes: int, channels: int, phase_rows: int, phase_columns: int
) -> tuple[int, int]:
    """Of all phases of x, and of one channel's sums."""
    width = kernel.vectors * lanes
    phases = channels * kernel.stride[0] * kernel.stride[1] * (phase_rows * phase_columns + lanes)
    return phases + width + lanes, -(-phase_rows * phase_columns // width) * width


def emit_plane_convolution(kernel: PlaneConvolutionKernel, target: Target) -> str:
    """The IR text."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    width = kernel.vectors * emit.lanes
    phase = emit.add(emit.multiply(a["phase_rows"], a["phase_columns"]), emit.lanes)
    in_all = emit.multiply(emit.multiply(a["input_channels"], kernel.stride[0] * kernel.stride[1]), phase)
    sums = emit.at(emit.scratch, in_all, width + emit.lanes)
    run = emit.multiply(emit.divide_up(emit.multiply(a["phase_rows"], a["phase_columns"]), width), width)
    for index in emit.items():
        rest, part = emit.split(index, a["parts"])
        image, chunk = emit.split(rest, a["chunks"])
        first = emit.multiply(chunk, a["item_rows"])
        rows = emit.minimum(a["item_rows"], emit.subtract(a["output_rows"], first))
        _copy_in(emit, kernel, a, (image, first, rows), phase)
        pixels = emit.multiply(rows, a["phase_columns"])
        first_block = emit.multiply(part, a["part_blocks"])
        last_block = emit.minimum(a["blocks"], emit.add(first_block, a["part_blocks"]))
        for block in emit.loop(first_block, last_block):
            last = emit.subtract(a["output_channels"], kernel.channels)
            channel = emit.minimum(emit.multiply(block, kernel.channels), last)
            numbers = emit.multiply(a["input_channels"], kernel.taps * kernel.channels)
            filters = emit.at(a["filters"], emit.multiply(block, numbers))
            for start in emit.loop(0, pixels, step=width):
                _tile(emit, kernel, a, (start, channel, filters), phase, (sums, run))
            _copy_out(emit, kernel, a, (image, first, rows), channel, (sums, run))
    return emit.text()


def _tile(
    emit: Emitter,
    kernel: PlaneConvolutionKernel,
    a: dict[str, str],
    place: tuple[Operand, Operand, str],
    phase: Operand,
    result: tuple[str, Operand],
) -> None:
    """The sums of Q vectors of pixels and P channels. `place`: first pixel, first channel, their filters."""
    start, channel, filters = place
    channels, vectors = range(kernel.channels), range(kernel.vectors)
    source = emit.at(emit.scratch, start)
    starts = [
        emit.broadcast(emit.at(a["bias"], channel, k)) if kernel.bias else "zeroinitializer" for k in channels
    ]
    sums = [each for each in starts for _ in vectors]
    of_channel = emit.multiply(phase, kernel.stride[0] * kernel.stride[1])
    for n in emit.loop(0, a["input_channels"], carried=sums):
        plane = emit.at(source, emit.multiply(n, of_channel))
        own = emit.at(filters, emit.multiply(n, kernel.taps * kernel.channels))
        for l in range(kernel.filter[0]):
            for m in range(kernel.filter[1]):
                (down, row_phase), (across, column_phase) = (
                    divmod(tap, stride) for tap, stride in zip((l, m), kernel.stride, strict=True)
                )
                pixels = emit.at(
                    plane,
                    emit.multiply(phase, row_phase * kernel.stride[1] + column_phase),
                    emit.multiply(a["phase_columns"], down),
                )
                loaded = [emit.load(emit.at(pixels, across + v * emit.lanes)) for v in vectors]
                tap = (l * kernel.filter[1] + m) * kernel.channels
                for k in channels:
                    number = emit.broadcast(emit.at(own, tap + k))
                    for v in vectors:
                        at = k * kernel.vectors + v
                        sums[at] = emit.fma(number, loaded[v], sums[at])
    for k in channels:
        out = emit.at(result[0], emit.multiply(result[1], k), start)
        for v in vectors:
            emit.store(sums[k * kernel.vectors + v], emit.at(out, v * emit.lanes))


def _copy_in(
    emit: Emitter,
    kernel: PlaneConvolutionKernel,
    a: dict[str, str],
    item: tuple[Operand, Operand, Operand],
    phase: Operand,
) -> None:
    """What the item (image, first output row, how many) reads of x, with padding, phase by phase."""
    image, first, rows = item
    stride = kernel.stride
    top = emit.subtract(emit.multiply(first, stride[0]), a["pad_top"])
    read = emit.add(emit.multiply(emit.subtract(rows, 1), stride[0]), kernel.filter[0])
    for n in emit.loop(0, a["input_channels"]):
        plane = emit.add(emit.multiply(image, a["input_channels"]), n)
        source = emit.at(a["input"], emit.multiply(plane, emit.multiply(a["input_rows"], a["input_columns"])))
        for r in emit.loop(0, read):
            down, row_phase = emit.split(r, stride[0])
            own = emit.add(emit.multiply(n, stride[0]), row_phase)
            line = emit.at(
                emit.scratch,
                emit.multiply(emit.multiply(own, stride[1]), phase),
                emit.multiply(down, a["phase_columns"]),
            )
            row = emit.add(top, r)
            above = emit.value(f"icmp sge i64 {row}, 0", "c")
            inside = emit.value(f"and i1 {above}, {_less(emit, row, a['input_rows'])}", "c")
            # Rows of the picture that leave no column of a phase empty are written over as they are.
            whole = emit.value(f"and i1 {inside}, {_fills_phases(emit, kernel, a)}", "c")
            with emit.when(emit.value(f"xor i1 {whole}, true", "c")):
                for column_phase in range(stride[1]):
                    place = emit.at(line, emit.multiply(phase, column_phase))
                    for q in emit.loop(0, a["phase_columns"], step=emit.lanes):
                        emit.store("zeroinitializer", emit.at(place, q))
            with emit.when(inside):
                _copy_row(
                    emit, kernel, a, emit.at(source, emit.multiply(row, a["input_columns"])), line, phase
                )


def _fills_phases(emit: Emitter, kernel: PlaneConvolutionKernel, a: dict[str, str]) -> str:
    """Whether nothing is padded left and right of the picture."""
    reached = emit.multiply(a["phase_columns"], kernel.stride[1])
    left = emit.value(f"icmp eq i64 {a['pad_left']}, 0", "c")
    return emit.value(f"and i1 {left}, {_less(emit, emit.subtract(reached, 1), a['input_columns'])}", "c")


def _copy_row(
    emit: Emitter, kernel: PlaneConvolutionKernel, a: dict[str, str], source: str, line: str, phase: Operand
) -> None:
    """One row of x: its columns c, c + sw, ... go to one phase, for each c below sw."""
    stride = kernel.stride[1]
    places: list[str] = []
    counts: list[Operand] = []
    for c in range(stride):
        across, column_phase = emit.split(emit.add(a["pad_left"], c), stride)
        places.append(emit.at(line, emit.multiply(column_phase, phase), across))
        there = emit.divide(emit.add(emit.subtract(a["input_columns"], c), stride - 1), stride)
        # Columns that no window meets have no place.
        counts.append(emit.minimum(there, emit.subtract(a["phase_columns"], across)))
    least = counts[0]
    for count in counts[1:]:
        least = emit.minimum(least, count)
    whole = emit.round_down(emit.maximum(least, 0), emit.lanes)
    for q in emit.loop(0, whole, step=emit.lanes):
        start = emit.at(source, emit.multiply(q, stride))
        loaded = [emit.load(emit.at(start, part * emit.lanes)) for part in range(stride)]
        apart = part_again(emit, loaded, emit.vector) if stride > 1 else loaded
        for place, value in zip(places, apart, strict=True):
            emit.store(value, emit.at(place, q))
    for c, (place, count) in enumerate(zip(places, counts, strict=True)):
        for q in emit.loop(whole, count):
            emit.store(
                emit.load(emit.at(source, emit.multiply(q, stride), c), "float"), emit.at(place, q), "float"
            )


def _copy_out(
    emit: Emitter,
    kernel: PlaneConvolutionKernel,
    a: dict[str, str],
    item: tuple[Operand, Operand, Operand],
    channel: Operand,
    sums: tuple[str, Operand],
) -> None:
    """The sums of P channels from `channel` on to their planes, row by row; the last vector of a row overlaps."""
    image, first, rows = item
    last = emit.subtract(a["output_columns"], emit.lanes)
    for k in emit.loop(0, kernel.channels):
        own = emit.add(emit.add(emit.multiply(image, a["output_channels"]), channel), k)
        row = emit.add(emit.multiply(own, a["output_rows"]), first)
        out = emit.at(a["output"], emit.multiply(row, a["output_columns"]))
        source = emit.at(sums[0], emit.multiply(k, sums[1]))
        for i in emit.loop(0, rows):
            here = emit.at(source, emit.multiply(i, a["phase_columns"]))
            there = emit.at(out, emit.multiply(i, a["output_columns"]))
            with emit.when(_less(emit, -1, last)):
                for j in emit.loop(0, last, step=emit.lanes):
                    emit.store(emit.load(emit.at(here, j)), emit.at(there, j))
                emit.store(emit.load(emit.at(here, last)), emit.at(there, last))
            with emit.when(_less(emit, last, 0)):
                for j in emit.loop(0, a["output_columns"]):
                    emit.store(emit.load(emit.at(here, j), "float"), emit.at(there, j), "float")


def _less(emit: Emitter, a: Operand, b: Operand) -> str:
    return emit.value(f"icmp slt i64 {a}, {b}", "c")
