"""Depthwise convolution of planes: every channel is a picture of its own, and vectors hold neighbouring columns.

    z[c, i, j] = b[c] + sum over l, m of  x[c, i·sh + l·dh - pt, j·sw + m·dw - pl] · w[c, l, m]

x is [N, C, Hi, Wi], w [C, Hf, Wf], b [C], z and what its epilogue reads [N, C, Ho, Wo]: the caller's arrays as they
lie, without a halo. A band of rows of one plane is copied into scratch memory, which stays in L1, with zeros around
it; with a stride of sw the columns come apart into sw runs, so that a tile loads vectors whatever the stride:

    sw = 2:     x0 x1 x2 x3 x4 x5 ...    ->    x0 x2 x4 ...    x1 x3 x5 ...

A tile is R output rows times Q vectors of columns of one plane. Filter column after filter column, whose taps are in
registers, each row of input meets all output rows that it belongs to. The last tile of a row or of a band overlaps the
one before it; of results narrower than a vector as many columns are stored as there are. Work item: a band of one
plane.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.bands import Band, clear
from striate.cpu.kernels.beside import OPERANDS
from striate.cpu.kernels.epilogue import Epilogue
from striate.cpu.kernels.shuffles import shuffle
from striate.cpu.kernels.steps import chain
from striate.cpu.kernels.weave import part_again
from striate.cpu.target import Target

ARGUMENTS = Arguments(
    pointers=("input", "filters", "bias", "output", *OPERANDS),
    integers=(
        "input_image",
        "input_plane",
        "input_row",
        "output_image",
        "output_plane",
        "output_row",
        "channels",
        "bands",  # of a plane
        "input_rows",
        "input_columns",
        "output_rows",
        "output_columns",
        "pad_top",
        "band_rows",  # of input that a band reads at most
        "pitch",  # elements of a row of the band, all its runs
        "run",  # elements of one of them
    ),
)


@dataclass(frozen=True)
class PlanesKernel:
    """What the machine code is specialised on; `rows` x `vectors` is the tile.

    `narrow`: columns of results that have fewer than a vector has lanes, else 0. `pad_left`: columns of padding.
    """

    rows: int
    vectors: int
    filter: tuple[int, int]
    stride: tuple[int, int]
    dilation: tuple[int, int]
    pad_left: int
    narrow: int = 0
    epilogue: Epilogue = ()
    bias: bool = True

    def place(self, column: int, lanes: int) -> tuple[int, int]:
        """Where an input column stands in a row of a band: in which run, and at which element of it."""
        step = self.stride[1]
        run, element = (column + self.pad_left) % step, (column + self.pad_left) // step
        return run, element + margin(self, lanes)


def margin(kernel: PlanesKernel, lanes: int) -> int:
    """Elements in front of a run, so that vectors of the picture's columns begin at whole vectors."""
    return -(kernel.pad_left // kernel.stride[1]) % lanes


Plane = tuple[Operand, Operand]  # image and channel
Rows = tuple[Operand, Operand]  # of the output: first, behind the last


def emit_depthwise_planes(kernel: PlanesKernel, target: Target) -> str:
    """The IR text."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    columns = _Columns.of(emit, kernel, a)
    # What is not copied over stays zero from plane to plane.
    clear(emit, emit.scratch, emit.multiply(a["band_rows"], a["pitch"]))
    several = emit.value(f"icmp sgt i64 {a['bands']}, 1", "c")
    for index in emit.items():
        of_planes, band = emit.split(index, a["bands"])
        plane = emit.split(of_planes, a["channels"])
        start, stop = (
            emit.divide(emit.multiply(emit.add(band, side), a["output_rows"]), a["bands"]) for side in (0, 1)
        )
        _copy_band(emit, kernel, a, plane, start, columns, several)
        _filter_band(emit, kernel, a, plane, (start, stop))
    return emit.text()


@dataclass(frozen=True)
class _Columns:
    """The columns of an input row in groups of `width`: where whole ones end, whether more follow, and which lanes of
    each of a group's vectors those are."""

    width: int
    whole: Operand
    more: str
    masks: tuple[str, ...]

    @classmethod
    def of(cls, emit: Emitter, kernel: PlanesKernel, a: dict[str, str]) -> _Columns:
        width = kernel.stride[1] * emit.lanes
        whole = emit.round_down(a["input_columns"], width)
        left = emit.subtract(a["input_columns"], whole)
        masks = tuple(emit.mask_below(emit.subtract(left, part)) for part in range(0, width, emit.lanes))
        return cls(width, whole, emit.value(f"icmp sgt i64 {left}, 0", "c"), masks)


def _copy_band(
    emit: Emitter,
    kernel: PlanesKernel,
    a: dict[str, str],
    plane: Plane,
    start: Operand,
    columns: _Columns,
    several: str,
) -> None:
    """The input rows under the output rows from `start` on; of `several` bands, rows outside are cleared."""
    rows = Band.under(emit, a, start, kernel.stride[0])
    source = emit.at(
        a["input"], emit.multiply(plane[0], a["input_image"]), emit.multiply(plane[1], a["input_plane"])
    )
    with emit.when(several):
        rows.clear_outside(emit, a)
    for i in emit.loop(rows.first, rows.last):
        line = emit.at(source, emit.multiply(i, a["input_row"]))
        row = emit.at(emit.scratch, emit.multiply(emit.subtract(i, rows.top), a["pitch"]))
        for column in emit.loop(0, columns.whole, step=columns.width):
            _copy_group(emit, kernel, a, emit.at(line, column), row, column, [None] * kernel.stride[1])
        with emit.when(columns.more):
            behind = emit.at(line, columns.whole)
            _copy_group(emit, kernel, a, behind, row, columns.whole, columns.masks)


def _copy_group(
    emit: Emitter,
    kernel: PlanesKernel,
    a: dict[str, str],
    source: str,
    row: str,
    column: Operand,
    masks: Sequence[str | None],
) -> None:
    """A group of columns into their runs of a band's row; lanes that do not exist are zero there."""
    step = kernel.stride[1]
    vectors = [emit.load_masked(emit.at(source, part * emit.lanes), mask) for part, mask in enumerate(masks)]
    for offset, value in enumerate(part_again(emit, vectors, emit.vector) if step > 1 else vectors):
        run, element = kernel.place(offset, emit.lanes)
        emit.store(value, emit.at(row, emit.multiply(run, a["run"]), emit.divide(column, step), element))


def _filter_band(emit: Emitter, kernel: PlanesKernel, a: dict[str, str], plane: Plane, rows: Rows) -> None:
    """All tiles of output `rows` of a plane."""
    taps = kernel.filter[0] * kernel.filter[1]
    filters = emit.at(a["filters"], emit.multiply(plane[1], taps))
    bias = emit.broadcast(emit.at(a["bias"], plane[1])) if kernel.bias else "zeroinitializer"
    offset = emit.add(emit.multiply(plane[0], a["output_image"]), emit.multiply(plane[1], a["output_plane"]))
    width = kernel.vectors * emit.lanes
    last_row = emit.subtract(rows[1], kernel.rows)
    last_column = emit.subtract(a["output_columns"], width)
    for i in emit.loop(*rows, step=kernel.rows):
        row = emit.minimum(i, last_row)
        inner = emit.multiply(emit.subtract(row, rows[0]), kernel.stride[0])
        source = emit.at(emit.scratch, emit.multiply(inner, a["pitch"]))
        line = emit.add(offset, emit.multiply(row, a["output_row"]))
        for j in emit.loop(0, 1 if kernel.narrow else a["output_columns"], step=width):
            column = 0 if kernel.narrow else emit.minimum(j, last_column)
            sums = _products(emit, kernel, a, emit.at(source, column), filters, bias)
            _store(emit, kernel, a, sums, emit.add(line, column))


def _products(
    emit: Emitter, kernel: PlanesKernel, a: dict[str, str], source: str, filters: str, bias: str
) -> list[list[str]]:
    """The sums of one tile, by rows; `source`: the tile's first row in the band, at its first column."""
    meets: dict[int, list[tuple[int, int]]] = {}
    for row in range(kernel.rows):
        for l in range(kernel.filter[0]):
            meets.setdefault(row * kernel.stride[0] + l * kernel.dilation[0], []).append((row, l))
    lines = {row: emit.at(source, emit.multiply(row, a["pitch"])) for row in sorted(meets)}
    sums = [[bias] * kernel.vectors for _ in range(kernel.rows)]
    for m in range(kernel.filter[1]):
        run, element = kernel.place(m * kernel.dilation[1] - kernel.pad_left, emit.lanes)
        taps = [emit.broadcast(emit.at(filters, l * kernel.filter[1] + m)) for l in range(kernel.filter[0])]
        for row, line in lines.items():
            start = emit.at(line, emit.multiply(run, a["run"]), element)
            for vector in range(kernel.vectors):
                x = emit.load(emit.at(start, vector * emit.lanes))
                for own, l in meets[row]:
                    sums[own][vector] = emit.fma(x, taps[l], sums[own][vector])
    return sums


def _store(
    emit: Emitter, kernel: PlanesKernel, a: dict[str, str], sums: Sequence[Sequence[str]], offset: Operand
) -> None:
    """The tile's results, whose first lies at `offset`, and what the epilogue makes of them."""
    count = kernel.narrow or emit.lanes
    mask = emit.mask_below(count) if kernel.narrow else None
    for row, vectors in enumerate(sums):
        for vector, value in enumerate(vectors):
            place = emit.add(offset, emit.multiply(row, a["output_row"]))
            at = vector * emit.lanes
            operands = (emit.load_masked(emit.at(a[name], place, at), mask) for name in OPERANDS)
            value = chain(emit, kernel.epilogue, value, operands)
            _store_first(emit, value, emit.at(a["output"], place, at), count)


def _store_first(emit: Emitter, value: str, pointer: str, count: int) -> None:
    """The first `count` lanes, in one or two parts of a power of two of them: a masked store takes tens of cycles."""
    part = 1 << (count.bit_length() - 1)
    if part == emit.lanes:
        emit.store(value, pointer)
        return
    for first in {0, count - part}:
        if part == 1:
            lane = emit.value(f"extractelement {emit.vector} {value}, i64 {first}")
            emit.store(lane, emit.at(pointer, first), "float")
        else:
            own = shuffle(emit, value, value, range(first, first + part))
            emit.store(own, emit.at(pointer, first), f"<{part} x float>")
