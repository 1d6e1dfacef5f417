"""Normalisation of rows by their own statistics, forwards and backwards; a row is the last axis or axes.

    y[r] = (x[r] - mean) · inverse · scale + shift, then the epilogue          inverse = 1 / sqrt(variance + epsilon)

A few rows go side by side, so that their sums, roots and quotients are computed in the lanes of one vector. Sums are
taken in blocks, each lane on its own; the variance is the mean of squares around the mean, a second walk over a row
that lies in L1. Backwards the statistics are computed again rather than kept. Rows are the pixels of x, which has
image, row and pixel strides. Work item: `each` pixels of a row of pixels; backwards, of one run of all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.epilogue import Epilogue
from striate.cpu.kernels.shuffles import shuffle, sum_lanes
from striate.cpu.kernels.steps import chain
from striate.cpu.target import Target

# Rows that are normalised side by side.
TOGETHER = 4
# Vectors that a lane adds before its sum is added to the others.
BLOCK = 128


def arguments(operands: int) -> Arguments:
    """Of each array its address and its image, row and pixel strides; `share` and `epsilon`: bits of float32.

    `operands`: arrays that the epilogue reads.
    """
    walked = ("input", *(f"operand_{k}" for k in range(operands)), "output")
    strides = tuple(f"{array}_{axis}" for array in walked for axis in ("image", "row", "pixel"))
    sizes = ("rows", "columns", "length", "blocks", "each", "share", "epsilon")
    return Arguments((*walked, "scale", "shift"), (*sizes, *strides))


GRADIENT_ARGUMENTS = Arguments(
    pointers=("cotangent", "input", "scale", "output", "products", "sums"),
    integers=("rows", "length", "each", "share", "epsilon"),
)


def float_argument(emit: Emitter, bits: str) -> str:
    """A vector of the float32 whose bits an argument holds."""
    narrow = emit.value(f"trunc i64 {bits} to i32")
    return emit.spread(emit.value(f"bitcast i32 {narrow} to float"))


@dataclass(frozen=True)
class Rows:
    """A few rows side by side: the addresses of their first elements, by array. `whole`: elements in whole vectors."""

    emit: Emitter
    length: str
    whole: Operand
    tail: bool
    addresses: Mapping[str, Sequence[str]]

    @property
    def count(self) -> int:
        return len(self.addresses["input"])

    def vectors(self, body: Callable[[Operand, str | None], None]) -> None:
        """`body` for every vector of the rows: whole ones, then one that is not full."""
        for offset in self.emit.loop(0, self.whole, step=self.emit.lanes):
            body(offset, None)
        if self.tail:
            body(self.whole, self.emit.mask_below(self.emit.subtract(self.length, self.whole)))

    def read(self, array: str, row: int, offset: Operand, mask: str | None) -> str:
        return self.emit.load_masked(self.emit.at(self.addresses[array][row], offset), mask)

    def sums(self, add: Callable[[list[str], Operand, str | None], None], each: int = 1) -> list[str]:
        """`each` sums of every row, as vectors of partial sums: add(partial sums, offset, mask)."""
        emit, totals = self.emit, ["zeroinitializer"] * (self.count * each)
        for start in emit.loop(0, self.whole, step=BLOCK * emit.lanes, carried=totals):
            stop = emit.minimum(emit.add(start, BLOCK * emit.lanes), self.whole)
            own = ["zeroinitializer"] * len(totals)
            for offset in emit.loop(start, stop, step=emit.lanes, carried=own):
                add(own, offset, None)
            totals[:] = [emit.binary("fadd", a, b) for a, b in zip(totals, own, strict=True)]
        if self.tail:
            add(totals, self.whole, emit.mask_below(emit.subtract(self.length, self.whole)))
        return totals

    def of_rows(self, lanes: str) -> list[str]:
        """A number for each row, in the lanes of one vector, as a vector for each row."""
        return [shuffle(self.emit, lanes, lanes, [row] * self.emit.lanes) for row in range(self.count)]

    def statistics(self, share: str, epsilon: str, centred: bool) -> tuple[list[str], list[str]]:
        """Mean (0 if not `centred`) and inverse of each row, in all lanes."""
        emit, means = self.emit, ["zeroinitializer"] * self.count

        def plain(sums: list[str], offset: Operand, mask: str | None) -> None:
            for row in range(self.count):
                sums[row] = emit.binary("fadd", sums[row], self.read("input", row, offset, mask))

        def squares(sums: list[str], offset: Operand, mask: str | None) -> None:
            for row in range(self.count):
                away = self.read("input", row, offset, mask)
                if centred:
                    away = emit.binary("fsub", away, means[row])
                    away = away if mask is None else emit.select(mask, away, "zeroinitializer")
                sums[row] = emit.fma(away, away, sums[row])

        if centred:
            means = self.of_rows(emit.binary("fmul", sum_lanes(emit, self.sums(plain)), share))
        variance = emit.binary("fmul", sum_lanes(emit, self.sums(squares)), share)
        root = emit.square_root(emit.binary("fadd", variance, epsilon))
        return means, self.of_rows(emit.binary("fdiv", emit.constant(1.0), root))


def emit_layer_norm(epilogue: Epilogue, operands: int, centred: bool, tail: bool, target: Target) -> str:
    """`tail`: whether rows end in a vector that is not full."""
    emit = Emitter(target)
    declared = arguments(operands)
    a = emit.arguments(declared)
    walked = declared.pointers[:-2]
    share, epsilon = float_argument(emit, a["share"]), float_argument(emit, a["epsilon"])
    whole = emit.round_down(a["length"], emit.lanes)

    def normalise(bases: dict[str, str], column: Operand, count: int) -> None:
        addresses = {
            name: [
                emit.at(bases[name], emit.multiply(emit.add(column, k), a[f"{name}_pixel"]))
                for k in range(count)
            ]
            for name in walked
        }
        rows = Rows(emit, a["length"], whole, tail, addresses)
        means, inverses = rows.statistics(share, epsilon, centred)

        def write(offset: Operand, mask: str | None) -> None:
            scale, shift = (emit.load_masked(emit.at(a[name], offset), mask) for name in ("scale", "shift"))
            for row in range(count):
                value = rows.read("input", row, offset, mask)
                if centred:
                    value = emit.binary("fsub", value, means[row])
                value = emit.fma(emit.binary("fmul", value, inverses[row]), scale, shift)
                others = (rows.read(name, row, offset, mask) for name in walked[1:-1])
                value = chain(emit, epilogue, value, others)
                emit.store_masked(value, emit.at(addresses["output"][row], offset), mask)

        rows.vectors(write)

    for index in emit.items():
        line, block = emit.split(index, a["blocks"])
        image, row = emit.split(line, a["rows"])
        bases = {
            name: emit.at(
                a[name], emit.multiply(image, a[f"{name}_image"]), emit.multiply(row, a[f"{name}_row"])
            )
            for name in walked
        }
        first = emit.multiply(block, a["each"])
        stop = emit.minimum(emit.add(first, a["each"]), a["columns"])
        together = emit.add(first, emit.round_down(emit.subtract(stop, first), TOGETHER))
        for column in emit.loop(first, together, step=TOGETHER):
            normalise(bases, column, TOGETHER)
        for column in emit.loop(together, stop):
            normalise(bases, column, 1)
    return emit.text()


@dataclass(frozen=True)
class _Backwards:
    """A few rows whose normalisation is known, and their cotangents."""

    rows: Rows
    scale: str
    means: Sequence[str]
    inverses: Sequence[str]
    centred: bool

    def gains(self, offset: Operand, mask: str | None) -> str:
        return self.rows.emit.load_masked(self.rows.emit.at(self.scale, offset), mask)

    def normal(self, row: int, offset: Operand, mask: str | None) -> str:
        """y, before scale and shift."""
        away = self.rows.read("input", row, offset, mask)
        if self.centred:
            away = self.rows.emit.binary("fsub", away, self.means[row])
        return self.rows.emit.binary("fmul", away, self.inverses[row])

    def averages(self, share: str) -> tuple[list[str], list[str]]:
        """The means of dy · scale and of dy · scale · y of each row."""
        emit, rows, count = self.rows.emit, self.rows, self.rows.count

        def products(sums: list[str], offset: Operand, mask: str | None) -> None:
            scale = self.gains(offset, mask)
            for row in range(count):
                g = emit.binary("fmul", rows.read("cotangent", row, offset, mask), scale)
                sums[row] = emit.binary("fadd", sums[row], g)
                sums[count + row] = emit.fma(g, self.normal(row, offset, mask), sums[count + row])

        sums = rows.sums(products, 2)
        plain, along = (
            rows.of_rows(emit.binary("fmul", sum_lanes(emit, part), share))
            for part in (sums[:count], sums[count:])
        )
        return plain, along

    def write(self, share: str, totals: Sequence[str]) -> None:
        """dx; dy · y and dy are added to `totals`."""
        emit, rows = self.rows.emit, self.rows
        plain, along = self.averages(share)

        def write(offset: Operand, mask: str | None) -> None:
            scale, places = self.gains(offset, mask), [emit.at(total, offset) for total in totals]
            own = [emit.load_masked(place, mask) for place in places]
            for row in range(rows.count):
                dy, y = rows.read("cotangent", row, offset, mask), self.normal(row, offset, mask)
                own[0], own[1] = emit.fma(dy, y, own[0]), emit.binary("fadd", own[1], dy)
                value = emit.binary("fmul", dy, scale)
                value = emit.binary("fsub", value, emit.binary("fmul", y, along[row]))
                if self.centred:
                    value = emit.binary("fsub", value, plain[row])
                value = emit.binary("fmul", value, self.inverses[row])
                emit.store_masked(value, emit.at(rows.addresses["output"][row], offset), mask)
            for value, place in zip(own, places, strict=True):
                emit.store_masked(value, place, mask)

        rows.vectors(write)


def emit_layer_norm_gradient(centred: bool, tail: bool, target: Target) -> str:
    """dx, and of each work item the sums of dy · y and of dy over its rows: [items, length] of each.

    cotangent, input and output are [rows, length].
    """
    emit = Emitter(target)
    a = emit.arguments(GRADIENT_ARGUMENTS)
    share, epsilon = float_argument(emit, a["share"]), float_argument(emit, a["epsilon"])
    length = a["length"]
    whole = emit.round_down(length, emit.lanes)

    def carry(line: Operand, count: int, totals: Sequence[str]) -> None:
        addresses = {
            name: [emit.at(a[name], emit.multiply(emit.add(line, k), length)) for k in range(count)]
            for name in ("cotangent", "input", "output")
        }
        rows = Rows(emit, length, whole, tail, addresses)
        means, inverses = rows.statistics(share, epsilon, centred)
        _Backwards(rows, a["scale"], means, inverses, centred).write(share, totals)

    for index in emit.items():
        start = emit.multiply(index, length)
        totals = emit.at(a["products"], start), emit.at(a["sums"], start)
        for total in totals:
            for offset, mask in emit.vectors(0, length, whole):
                emit.store_masked("zeroinitializer", emit.at(total, offset), mask)
        first = emit.multiply(index, a["each"])
        stop = emit.minimum(emit.add(first, a["each"]), a["rows"])
        together = emit.add(first, emit.round_down(emit.subtract(stop, first), TOGETHER))
        for line in emit.loop(first, together, step=TOGETHER):
            carry(line, TOGETHER, totals)
        for line in emit.loop(together, stop):
            carry(line, 1, totals)
    return emit.text()
