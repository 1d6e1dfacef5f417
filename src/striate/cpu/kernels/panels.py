"""Panels of a matrix in scratch memory: panel[k, c] = b[k · depth_step + (first + c) · column_step], so many columns.

Lanes past the last column and rows past the last one hold anything: no product with them is stored.
How the matrix lies decides how it is read (`way`):

    COPY     columns follow each other: vectors
    TURN     rows do: V x V blocks, transposed in registers
    GATHER   neither: number by number
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.shuffles import gathered, transpose

COPY, TURN, GATHER = "copy", "turn", "gather"


@dataclass(frozen=True)
class Matrix:
    """[depth, columns] behind `pointer`, and elements from one row and one column to the next."""

    pointer: str
    depth: Operand
    columns: Operand
    depth_step: Operand
    column_step: Operand


def way_of(depth_step: int, column_step: int) -> str:
    """How a matrix with these steps is read."""
    return COPY if column_step == 1 else TURN if depth_step == 1 else GATHER


def panel_bytes(depth: int, vectors: int, lanes: int) -> int:
    """Memory of a panel: its rows are rounded up to whole blocks."""
    return 4 * -(-depth // lanes) * lanes * vectors * lanes


def whole_or_part(emit: Emitter, left: Operand, vectors: int, tail: bool) -> Iterator[tuple[int, str | None]]:
    """Each vector of a panel with its mask, emitted for a whole vector and, with a `tail`, for one of which only some
    lanes exist. Stores under a mask are slow on some CPUs, so whole vectors go without; those of no lanes are left out.
    """
    for q in range(vectors):
        if not tail:
            yield q, None
            continue
        own = emit.subtract(left, q * emit.lanes)
        whole = emit.value(f"icmp sge i64 {own}, {emit.lanes}", "c")
        with emit.when(whole):
            yield q, None
        some = emit.value(f"icmp sgt i64 {own}, 0", "c")
        not_whole = emit.value(f"xor i1 {whole}, true", "c")
        with emit.when(emit.value(f"and i1 {some}, {not_whole}", "c")):
            yield q, emit.mask_below(own)


def pack(emit: Emitter, way: str, matrix: Matrix, first: Operand, vectors: int, panel: str) -> None:
    """Write the panel of the columns from `first` on, `vectors` of them times the lanes."""
    if way == TURN:
        _turned(emit, matrix, first, vectors, panel)
        return
    width, lanes = vectors * emit.lanes, emit.lanes
    left = emit.subtract(matrix.columns, first)
    for k in emit.loop(0, matrix.depth):
        row = emit.at(matrix.pointer, emit.multiply(k, matrix.depth_step))
        result = emit.at(panel, emit.multiply(k, width))
        if way == COPY:
            for q, mask in whole_or_part(emit, left, vectors, True):
                value = emit.load_masked(emit.at(row, first, q * lanes), mask)
                emit.store(value, emit.at(result, q * lanes))
            continue
        for q in range(vectors):
            columns = [_column(emit, matrix, first, q * lanes + lane) for lane in range(lanes)]
            addresses = [emit.at(row, emit.multiply(column, matrix.column_step)) for column in columns]
            emit.store(gathered(emit, addresses, "float", 4), emit.at(result, q * lanes))


def _column(emit: Emitter, matrix: Matrix, first: Operand, number: int) -> Operand:
    """The column `number` of the panel; past the end the last one."""
    return emit.minimum(emit.add(first, number), emit.subtract(matrix.columns, 1))


def _turned(emit: Emitter, matrix: Matrix, first: Operand, vectors: int, panel: str) -> None:
    """Blocks of V columns, each V vectors along the depth."""
    lanes, width = emit.lanes, vectors * emit.lanes
    for q in range(vectors):
        lines = [
            emit.at(
                matrix.pointer,
                emit.multiply(_column(emit, matrix, first, q * lanes + lane), matrix.column_step),
            )
            for lane in range(lanes)
        ]
        for k, mask in emit.vectors(0, matrix.depth):
            block = transpose(emit, [emit.load_masked(emit.at(line, k), mask) for line in lines])
            result = emit.at(panel, emit.multiply(k, width))
            for row, value in enumerate(block):
                emit.store(value, emit.at(result, row * width + q * lanes))
