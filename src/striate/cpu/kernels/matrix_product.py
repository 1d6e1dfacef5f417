"""Products of two matrices that are both computed at run time, from the register tile.

    z[m, n] = scale · sum over k of a[m, k] · b[k, n] + bias[m]        for every matrix of a batch

All sizes and strides are arguments; a batch has up to `BATCH_AXES` axes. Columns of z follow each other. A tile is P
rows times Q vectors of columns. The matrix b is read where it lies (DIRECT), or its columns are packed into a panel in
scratch memory (`panels.py`), which all rows of the item then meet. Where the panel is deeper than caches like, the
depth is walked in runs (`deep`), whose sums meet in z.

Rows past the last one are computed as copies of it, so that a tile is never narrower.

Work item: one panel of columns of one block of rows of one matrix; panels vary fastest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.beside import OPERAND_STRIDES, OPERANDS, Spot
from striate.cpu.kernels.epilogue import Destination, Epilogue, finish
from striate.cpu.kernels.panels import Matrix, pack, whole_or_part
from striate.cpu.target import Target
from striate.cpu.tile import Axis, multiply_accumulate

BATCH_AXES = 4
BATCH = tuple(f"{name}_{axis}" for name in ("size", "a", "b", "output") for axis in range(BATCH_AXES))
ARGUMENTS = Arguments(
    pointers=("a", "b", "output", *OPERANDS, "bias"),
    integers=(
        *("rows", "columns", "depth", "row_block", "run"),
        *("a_row", "a_depth", "b_depth", "b_column", "output_row"),
        *BATCH,
        *OPERAND_STRIDES,
    ),
)
DIRECT = "direct"
UNROLLED = 4


@dataclass(frozen=True)
class MatrixKernel:
    """What the machine code is specialised on.

    `rows`, `vectors`: the tile. `way`: how b is read. `tail`: the last panel is not full. `along`: numbers of a row of
    a follow each other. `bias`: there is one. `operand_walks`: how the epilogue's arrays are walked.
    """

    rows: int
    vectors: int
    way: str
    tail: bool
    along: bool
    deep: bool = False
    scale: float = 1.0
    epilogue: Epilogue = ()
    bias: bool = False
    operand_walks: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Panel:
    """What an item computes: which rows and columns, and where its matrices begin."""

    a: str
    b: str
    output: Operand
    rows: tuple[Operand, Operand]
    column: Operand
    masks: list[str | None]


def emit_matrix_product(kernel: MatrixKernel, target: Target) -> str:
    """The IR text of the kernel."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    panels = emit.divide_up(a["columns"], kernel.vectors * emit.lanes)
    blocks = emit.divide_up(a["rows"], a["row_block"])
    for index in emit.items():
        item = _panel(emit, kernel, a, index, panels, blocks)
        if kernel.deep:
            for first in emit.loop(0, a["depth"], step=a["run"]):
                depth = emit.minimum(a["run"], emit.subtract(a["depth"], first))
                _rows(emit, kernel, a, item, first, depth)
        else:
            _rows(emit, kernel, a, item, 0, a["depth"])
    return emit.text()


def _panel(
    emit: Emitter, kernel: MatrixKernel, a: dict[str, str], index: Operand, panels: Operand, blocks: Operand
) -> _Panel:
    rest, panel = emit.split(index, panels)
    matrix, block = emit.split(rest, blocks)
    offsets: dict[str, Operand] = {"a": 0, "b": 0, "output": 0}
    for axis in reversed(range(BATCH_AXES)):
        matrix, own = emit.split(matrix, a[f"size_{axis}"]) if axis else (0, matrix)
        for name in offsets:
            offsets[name] = emit.add(offsets[name], emit.multiply(own, a[f"{name}_{axis}"]))
    column = emit.multiply(panel, kernel.vectors * emit.lanes)
    first = emit.multiply(block, a["row_block"])
    last = emit.minimum(emit.add(first, a["row_block"]), a["rows"])
    left = emit.subtract(a["columns"], column)
    masks: list[str | None] = [
        emit.mask_below(emit.subtract(left, q * emit.lanes)) if kernel.tail else None
        for q in range(kernel.vectors)
    ]
    return _Panel(
        emit.at(a["a"], offsets["a"]),
        emit.at(a["b"], offsets["b"]),
        offsets["output"],
        (first, last),
        column,
        masks,
    )


def _rows(
    emit: Emitter, kernel: MatrixKernel, a: dict[str, str], item: _Panel, first: Operand, depth: Operand
) -> None:
    """All tiles of the item, over the run of the depth that begins at `first`."""
    width = kernel.vectors * emit.lanes
    factor = emit.at(item.b, emit.multiply(first, a["b_depth"]))
    source = emit.at(item.a, emit.multiply(first, a["a_depth"]))
    if kernel.way == DIRECT:
        vectors = [(emit.at(factor, item.column), q * emit.lanes) for q in range(kernel.vectors)]
        step: Operand = a["b_depth"]
    else:
        matrix = Matrix(factor, depth, a["columns"], a["b_depth"], a["b_column"])
        pack(emit, kernel.way, matrix, item.column, kernel.vectors, emit.scratch)
        vectors, step = [(emit.scratch, q * emit.lanes) for q in range(kernel.vectors)], width
    unroll = UNROLLED if kernel.along and kernel.way != DIRECT else 1
    axis = Axis(0, depth, 1 if kernel.along else a["a_depth"], step, unroll)
    masks = item.masks if kernel.way == DIRECT and kernel.tail else ()
    last = emit.subtract(item.rows[1], 1)
    for row in emit.loop(*item.rows, step=kernel.rows):
        rows = [emit.minimum(emit.add(row, p), last) if p else row for p in range(kernel.rows)]
        scalars = [(emit.at(source, emit.multiply(each, a["a_row"])), 0) for each in rows]
        zeros = ["zeroinitializer"] * (kernel.rows * kernel.vectors)
        sums = multiply_accumulate(emit, zeros, scalars, vectors, [axis], masks=masks)
        _store(emit, kernel, a, item, rows, sums, first)


def _store(
    emit: Emitter,
    kernel: MatrixKernel,
    a: dict[str, str],
    item: _Panel,
    rows: Sequence[Operand],
    sums: Sequence[str],
    first: Operand,
) -> None:
    """Scale the sums, add what earlier runs found, and hand each row to the epilogue."""
    columns = kernel.vectors
    offsets = [
        emit.add(emit.add(item.output, emit.multiply(row, a["output_row"])), item.column) for row in rows
    ]
    values = list(sums)
    if kernel.scale != 1.0:
        values = [emit.binary("fmul", value, emit.constant(kernel.scale)) for value in values]
    if kernel.bias:
        shifts = [emit.broadcast(emit.at(a["bias"], row)) for row in rows for _ in range(columns)]
        values = [emit.binary("fadd", *each) for each in zip(values, shifts, strict=True)]
    if kernel.deep:
        # All are read before the first is written: the last row may stand here several times.
        places = [emit.at(a["output"], offset, q * emit.lanes) for offset in offsets for q in range(columns)]
        masks = item.masks * len(rows)
        values = [_with_earlier(emit, *each, first) for each in zip(values, places, masks, strict=True)]
    left = emit.subtract(a["columns"], item.column)
    for p, offset in enumerate(offsets):
        for q, mask in whole_or_part(emit, left, columns, kernel.tail):
            at = emit.add(offset, q * emit.lanes)
            destination = Destination(a["output"], None, [a[name] for name in OPERANDS], at, 0)
            spot = Spot(channel=emit.add(item.column, q * emit.lanes))
            destination = destination.reading(a, kernel.operand_walks, spot)
            finish(emit, kernel.epilogue, [[[values[p * columns + q]]]], [mask], destination)


def _with_earlier(emit: Emitter, value: str, address: str, mask: str | None, first: Operand) -> str:
    """`value` and what stands at `address`, if this is not the first run."""
    sums = [value]
    for _ in emit.loop(0, emit.minimum(first, 1), carried=sums):
        sums[0] = emit.binary("fadd", emit.load_masked(address, mask), sums[0])
    return sums[0]
