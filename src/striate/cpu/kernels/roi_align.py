"""Boxes of pictures resampled to cells: each the mean or the largest of places between pixels.

Places of a cell are evenly spread; how many is known, or is a box's own pixels in a cell, rounded up. Sums stand in the
result until all places have been added. Work item: one row of cells of a box.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.between import Singles, Tap, products, term
from striate.cpu.target import Target

# The caller's word of eight bytes, which is set to the number of a picture that there is not.
FAULT = "fault"
ARGUMENTS = Arguments(
    pointers=("x", "boxes", "pictures", "scale", "y", FAULT),
    integers=("images", "rows", "columns", "channels", "cell_rows", "cell_columns"),
)
# A box of more pixels than this in a cell is one of numbers that mean nothing.
MOST_PLACES = float(1 << 20)


@dataclass(frozen=True)
class RoiAlignKernel:
    """As the op has them."""

    largest: bool
    half_pixel: bool
    samples: int


def emit_roi_align(kernel: RoiAlignKernel, target: Target) -> str:
    """The IR text."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    for item in emit.items():
        _Row(emit, kernel, a, item).run()
    return emit.text()


@dataclass(frozen=True)
class _Axis:
    """A box along one axis: where it begins, the length of a cell, its places (i64), pixels of the picture."""

    start: str
    each: str
    count: Operand
    size: str


class _Row:
    """One row of cells of one box."""

    def __init__(self, emit: Emitter, kernel: RoiAlignKernel, a: dict[str, str], item: Operand) -> None:
        self.emit, self.kernel, self.a, self.singles = emit, kernel, a, Singles(emit)
        self.box, self.cell_row = emit.split(item, a["cell_rows"])
        boxes = emit.at(a["boxes"], emit.multiply(self.box, 4))
        scale, shift = emit.load(a["scale"], "float"), 0.5 if kernel.half_pixel else 0.0
        corners = [
            self.singles.subtract(self.singles.multiply(emit.load(emit.at(boxes, k), "float"), scale), shift)
            for k in range(4)
        ]
        self.rows = self._axis(corners[1], corners[3], a["cell_rows"], a["rows"])
        self.columns = self._axis(corners[0], corners[2], a["cell_columns"], a["columns"])
        self.x = emit.at(a["x"], emit.multiply(self._picture(), self._picture_size()))
        line = emit.multiply(emit.multiply(item, a["cell_columns"]), a["channels"])
        self.y = emit.at(a["y"], line)

    def _picture_size(self) -> Operand:
        return self.emit.multiply(self.emit.multiply(self.a["rows"], self.a["columns"]), self.a["channels"])

    def _picture(self) -> Operand:
        """The box's picture; of one that there is not, which is reported, the first."""
        emit = self.emit
        number = emit.load(emit.at(self.a["pictures"], self.box, element="i64"), "i64", 8)
        inside = emit.value(f"icmp ult i64 {number}, {self.a['images']}", "c")
        with emit.when(emit.value(f"xor i1 {inside}, true", "c")):
            emit.store(number, self.a[FAULT], "i64", 8)
        return emit.select(inside, number, "0", "i64")

    def _axis(self, start: str, end: str, cells: str, size: str) -> _Axis:
        emit, singles, kernel = self.emit, self.singles, self.kernel
        length = singles.subtract(end, start)
        if not kernel.half_pixel:
            length = singles.select(singles.compare("olt", length, 1.0), 1.0, length)
        each = singles.divide(length, singles.of_index(cells))
        if kernel.samples:
            return _Axis(start, each, kernel.samples, size)
        index, whole = singles.floor(singles.between(each, -1.0, MOST_PLACES))
        more = singles.compare("ogt", singles.between(each, -1.0, MOST_PLACES), whole)
        count = emit.add(index, emit.value(f"zext i1 {more} to i64", "i"))
        return _Axis(start, each, count, size)

    def run(self) -> None:
        emit, a = self.emit, self.a
        # Without places along one axis there are none.
        some = emit.value(f"icmp sgt i64 {self.columns.count}, 0", "c") if not self.kernel.samples else "true"
        rows = emit.select(some, str(self.rows.count), "0", "i64")
        count = emit.multiply(emit.maximum(rows, 0), emit.maximum(self.columns.count, 0))
        for cell in emit.loop(0, a["cell_columns"]):
            y = emit.at(self.y, emit.multiply(cell, a["channels"]))
            self._each(y, lambda *_: emit.constant(-math.inf) if self.kernel.largest else "zeroinitializer")
            for i in emit.loop(0, rows):
                row = self._taps(self.rows, self.cell_row, i)
                for j in emit.loop(0, self.columns.count):
                    self._add(y, row, self._taps(self.columns, cell, j))
            self._finish(y, count)

    def _each(self, y: str, value: Callable[[str, str | None], str]) -> None:
        """Every vector of channels becomes `value` of its address and its mask."""
        emit = self.emit
        for first, mask in emit.vectors(0, self.a["channels"]):
            place = emit.at(y, first)
            emit.store_masked(value(place, mask), place, mask)

    def _finish(self, y: str, count: Operand) -> None:
        """The mean; of no places zero."""
        emit = self.emit
        none = emit.value(f"icmp sle i64 {count}, 0", "c")
        divisor = emit.spread(self.singles.of_index(emit.maximum(count, 1)))

        def finished(place: str, mask: str | None) -> str:
            total = emit.load_masked(place, mask)
            value = total if self.kernel.largest else emit.binary("fdiv", total, divisor)
            return emit.value(f"select i1 {none}, {emit.vector} zeroinitializer, {emit.vector} {value}")

        self._each(y, finished)

    def _taps(self, axis: _Axis, cell: Operand, number: Operand) -> list[Tap]:
        """The two pixels around place `number` of a cell."""
        emit, singles = self.emit, self.singles
        middle = singles.multiply(singles.add(singles.of_index(number), 0.5), axis.each)
        inner = singles.divide(middle, singles.of_index(axis.count))
        start = singles.add(axis.start, singles.multiply(singles.of_index(cell), axis.each))
        place, pixels = singles.add(start, inner), singles.of_index(axis.size)
        inside = emit.value(
            f"and i1 {singles.compare('oge', place, -1.0)}, {singles.compare('ole', place, pixels)}", "c"
        )
        place = singles.between(place, 0.0, pixels)
        last = emit.subtract(axis.size, 1)
        low = emit.minimum(emit.value(f"fptosi float {place} to i64"), last)
        at_end = emit.value(f"icmp eq i64 {low}, {last}", "c")
        whole = singles.of_index(low)
        part = singles.subtract(singles.select(at_end, whole, place), whole)
        return [
            Tap(low, singles.subtract(1.0, part), inside),
            Tap(emit.minimum(emit.add(low, 1), last), part, inside),
        ]

    def _add(self, y: str, rows: list[Tap], columns: list[Tap]) -> None:
        """The place between four pixels, to what stands at `y`."""
        emit, a = self.emit, self.a
        pixels = [
            (
                emit.at(self.x, emit.multiply(emit.add(emit.multiply(r, a["columns"]), c), a["channels"])),
                weight,
                there,
            )
            for r, c, weight, there in products(emit, rows, columns)
        ]
        for first, mask in emit.vectors(0, a["channels"]):
            place = emit.at(y, first)
            terms = [
                term(emit, emit.at(pixel, first), weight, there, mask) for pixel, weight, there in pixels
            ]
            total = terms[0]
            for each in terms[1:]:
                total = emit.larger(total, each) if self.kernel.largest else emit.binary("fadd", total, each)
            before = emit.load_masked(place, mask)
            joined = emit.larger(before, total) if self.kernel.largest else emit.binary("fadd", before, total)
            emit.store_masked(joined, place, mask)
