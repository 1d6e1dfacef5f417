"""Attention, a block of queries at a time: the scores of a block never leave L2.

    s[m, n] = scale · sum over d of q[m, d] · k[d, n]  + biases       t = exp(s - max)       y = t · v / sum of t

The keys are packed into panels first (`panels.py`), which all queries of the block meet; the values are read where they
lie. Scores, shares and the inverses of their sums stand in scratch memory. Both products run in the register tile, with
tiles of their own.

Queries past the last one are computed as copies of it. Work item: a block of queries of one batch and head.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.functions import polynomial
from striate.cpu.kernels.matrix_product import BATCH_AXES
from striate.cpu.kernels.panels import Matrix, pack, panel_bytes, whole_or_part
from striate.cpu.kernels.shuffles import shuffle
from striate.cpu.target import Target
from striate.cpu.tile import Axis, multiply_accumulate

MOST_BIASES = 2
BIASES = tuple(f"bias_{number}" for number in range(MOST_BIASES))
PARTS = ("q", "k", "v", "output", *BIASES)
ARGUMENTS = Arguments(
    pointers=PARTS,
    integers=(
        *("rows", "columns", "depth", "width", "row_block"),
        *(
            "q_row",
            "q_depth",
            "k_depth",
            "k_column",
            "v_row",
            "output_row",
            *(f"{name}_row" for name in BIASES),
        ),
        *(f"{name}_{axis}" for name in ("size", *PARTS) for axis in range(BATCH_AXES)),
    ),
)
UNROLLED = 4
_LOWEST = -87.33654
_EXP = (1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1)


@dataclass(frozen=True)
class AttentionKernel:
    """What the machine code is specialised on.

    `scores`, `values`: (rows, vectors) of the tiles of both products. `way`: how keys are read. `along`: numbers of a
    query follow each other. `tail`: the last panel of values is not full. `biases`: for each, whether it has a number
    for every key; else it has one for a whole row.
    """

    scores: tuple[int, int]
    values: tuple[int, int]
    way: str
    along: bool
    tail: bool
    scale: float
    biases: tuple[bool, ...] = ()


def padded_columns(kernel: AttentionKernel, columns: int, lanes: int) -> int:
    """Keys in whole panels."""
    width = kernel.scores[1] * lanes
    return -(-columns // width) * width


def scratch_bytes(kernel: AttentionKernel, rows: int, columns: int, depth: int, lanes: int) -> int:
    """The packed keys, the scores of a block, and a number for each of its rows."""
    panels = padded_columns(kernel, columns, lanes) // (kernel.scores[1] * lanes)
    keys = panels * panel_bytes(depth, kernel.scores[1], lanes)
    return keys + 4 * rows * (padded_columns(kernel, columns, lanes) + 1)


def emit_attention(kernel: AttentionKernel, target: Target) -> str:
    """The IR text of the kernel."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    blocks = emit.divide_up(a["rows"], a["row_block"])
    for index in emit.items():
        matrix, block = emit.split(index, blocks)
        _Block(emit, kernel, a, matrix, block).run()
    return emit.text()


class _Block:
    """What one work item computes."""

    def __init__(
        self, emit: Emitter, kernel: AttentionKernel, a: dict[str, str], matrix: Operand, block: Operand
    ) -> None:
        self.emit, self.kernel, self.a = emit, kernel, a
        offsets: dict[str, Operand] = dict.fromkeys(PARTS[: 4 + len(kernel.biases)], 0)
        for axis in reversed(range(BATCH_AXES)):
            matrix, own = emit.split(matrix, a[f"size_{axis}"]) if axis else (0, matrix)
            for name in offsets:
                offsets[name] = emit.add(offsets[name], emit.multiply(own, a[f"{name}_{axis}"]))
        self.first = emit.multiply(block, a["row_block"])
        self.count = emit.minimum(a["row_block"], emit.subtract(a["rows"], self.first))
        # Of q, the biases and the output, the block's first row.
        for name in offsets:
            if name not in ("k", "v"):
                offsets[name] = emit.add(offsets[name], emit.multiply(self.first, a[f"{name}_row"]))
        self.at = {name: emit.at(a[name], offset) for name, offset in offsets.items()}
        self.panel = kernel.scores[1] * emit.lanes
        panels = emit.divide_up(a["columns"], self.panel)
        self.padded = emit.multiply(panels, self.panel)
        deep = emit.multiply(emit.divide_up(a["depth"], emit.lanes), emit.lanes)
        self.keys = emit.scratch
        self.scores = emit.at(self.keys, emit.multiply(deep, self.padded))
        self.inverses = emit.at(self.scores, emit.multiply(a["row_block"], self.padded))
        self.deep = deep

    def run(self) -> None:
        emit = self.emit
        for column in emit.loop(0, self.padded, step=self.panel):
            keys = emit.at(self.keys, emit.multiply(column, self.deep))
            matrix = Matrix(
                self.at["k"], self.a["depth"], self.a["columns"], self.a["k_depth"], self.a["k_column"]
            )
            pack(emit, self.kernel.way, matrix, column, self.kernel.scores[1], keys)
            self.score(column, keys)
        for row in emit.loop(0, self.count):
            self.share(row)
        for column in emit.loop(0, self.a["width"], step=self.kernel.values[1] * emit.lanes):
            self.value(column)

    def rows(self, start: Operand, count: int) -> list[Operand]:
        last = self.emit.subtract(self.count, 1)
        return [self.emit.minimum(self.emit.add(start, p), last) if p else start for p in range(count)]

    def score(self, column: Operand, keys: str) -> None:
        """All queries of the block times one panel of keys."""
        emit, kernel, (P, Q) = self.emit, self.kernel, self.kernel.scores
        step = 1 if kernel.along else self.a["q_depth"]
        axis = Axis(0, self.a["depth"], step, self.panel, UNROLLED if kernel.along else 1)
        vectors = [(keys, q * emit.lanes) for q in range(Q)]
        for row in emit.loop(0, self.count, step=P):
            rows = self.rows(row, P)
            scalars = [(emit.at(self.at["q"], emit.multiply(each, self.a["q_row"])), 0) for each in rows]
            sums = multiply_accumulate(emit, ["zeroinitializer"] * (P * Q), scalars, vectors, [axis])
            for p, each in enumerate(rows):
                place = emit.at(self.scores, emit.multiply(each, self.padded), column)
                for q in range(Q):
                    emit.store(sums[p * Q + q], emit.at(place, q * emit.lanes))

    def share(self, row: Operand) -> None:
        """e^(s - max) of a row of scores, and the inverse of their sum."""
        emit = self.emit
        scores = emit.at(self.scores, emit.multiply(row, self.padded))
        biases = [
            emit.at(self.at[name], emit.multiply(row, self.a[f"{name}_row"]))
            for name in BIASES[: len(self.kernel.biases)]
        ]
        lowest = emit.constant(-math.inf)
        most = [lowest]
        for column, mask in self.columns(most):
            value = self.biased(emit.load(emit.at(scores, column)), biases, column, mask)
            value = value if mask is None else emit.select(mask, value, lowest)
            emit.store(value, emit.at(scores, column))
            most[0] = self.larger(value, most[0])
        largest = self.across(most[0], self.larger)
        total = ["zeroinitializer"]
        for column, mask in self.columns(total):
            place = emit.at(scores, column)
            value = exponential_of_negative(emit, emit.binary("fsub", emit.load(place), largest))
            # Lanes past the last key hold -infinity: NaN if all scores are that, and then so is the sum.
            emit.store(value, place)
            value = value if mask is None else emit.select(mask, value, "zeroinitializer")
            total[0] = emit.binary("fadd", total[0], value)
        whole = self.across(total[0], lambda x, y: emit.binary("fadd", x, y))
        inverse = emit.binary("fdiv", emit.constant(1.0), whole)
        scalar = emit.value(f"extractelement {emit.vector} {inverse}, i64 0")
        emit.store(scalar, emit.at(self.inverses, row), "float")

    def columns(self, carried: list[str]) -> Iterator[tuple[Operand, str | None]]:
        """The vectors of a row of scores, and the lanes of the last one that exist."""
        emit, columns = self.emit, self.a["columns"]
        whole = emit.round_down(columns, emit.lanes)
        for column in emit.loop(0, whole, step=emit.lanes, carried=carried):
            yield column, None
        for column in emit.loop(whole, columns, step=emit.lanes, carried=carried):
            yield column, emit.mask_below(emit.subtract(columns, column))

    def biased(self, value: str, biases: Sequence[str], column: Operand, mask: str | None) -> str:
        emit, scale = self.emit, self.kernel.scale
        if scale != 1.0:
            value = emit.binary("fmul", value, emit.constant(scale))
        for bias, by_key in zip(biases, self.kernel.biases, strict=True):
            own = emit.load_masked(emit.at(bias, column), mask) if by_key else emit.broadcast(bias)
            value = emit.binary("fadd", value, own)
        return value

    def larger(self, x: str, y: str) -> str:
        """The larger one. A NaN may get lost: it makes its own share NaN, and with that the sum of all."""
        return self.emit.select(self.emit.compare("ogt", x, y), x, y)

    def across(self, value: str, combine: Callable[[str, str], str]) -> str:
        """All lanes combined, in every lane."""
        emit, distance = self.emit, self.emit.lanes // 2
        while distance:
            turned = shuffle(emit, value, value, [lane ^ distance for lane in range(emit.lanes)])
            value = combine(value, turned)
            distance //= 2
        return value

    def value(self, column: Operand) -> None:
        """The shares of all queries of the block times some columns of the values."""
        emit, kernel, (P, Q) = self.emit, self.kernel, self.kernel.values
        left = emit.subtract(self.a["width"], column)
        masks = [
            emit.mask_below(emit.subtract(left, q * emit.lanes)) if kernel.tail else None for q in range(Q)
        ]
        source = emit.at(self.at["v"], column)
        vectors = [(source, q * emit.lanes) for q in range(Q)]
        axis = Axis(0, self.a["columns"], 1, self.a["v_row"])
        for row in emit.loop(0, self.count, step=P):
            rows = self.rows(row, P)
            scalars = [(emit.at(self.scores, emit.multiply(each, self.padded)), 0) for each in rows]
            zeros = ["zeroinitializer"] * (P * Q)
            sums = multiply_accumulate(
                emit, zeros, scalars, vectors, [axis], masks=masks if kernel.tail else ()
            )
            for p, each in enumerate(rows):
                inverse = emit.broadcast(emit.at(self.inverses, each))
                place = emit.at(self.at["output"], emit.multiply(each, self.a["output_row"]), column)
                for q, mask in whole_or_part(emit, left, Q, kernel.tail):
                    result = emit.binary("fmul", sums[p * Q + q], inverse)
                    emit.store_masked(result, emit.at(place, q * emit.lanes), mask)


def exponential_of_negative(emit: Emitter, x: str) -> str:
    """e^x for x <= 0; NaN stays NaN, below -87.3 the result is 0.

    The polynomial of `functions.exponential`; without large results one power of two scales it, whose exponent is read
    from the last bits of a sum.
    """
    integers = f"<{emit.lanes} x i32>"
    low, magic = emit.constant(_LOWEST), emit.constant(12582912.0)
    below = emit.compare("olt", x, low)
    clamped = emit.select(below, low, x)
    shifted = emit.fma(clamped, emit.constant(1 / math.log(2)), magic)
    turns = emit.binary("fsub", shifted, magic)
    rest = emit.fma(turns, emit.constant(-0.693359375), clamped)
    rest = emit.fma(turns, emit.constant(2.12194440e-4), rest)
    square = emit.binary("fmul", rest, rest)
    result = emit.fma(polynomial(emit, rest, _EXP), square, emit.binary("fadd", rest, emit.constant(1.0)))
    bits = emit.value(f"bitcast {emit.vector} {shifted} to {integers}")
    biased = emit.binary("add", bits, emit.constant(127, "i32"), integers)
    power = emit.binary("shl", biased, emit.constant(23, "i32"), integers)
    result = emit.binary("fmul", result, emit.value(f"bitcast {integers} {power} to {emit.vector}"))
    return emit.select(below, emit.constant(0.0), result)
