"""Pictures at the places of a grid, nearest or linear: y[n, p, q, :] = sum over taps of weight · x[n, row, column, :].

A place's taps and weights are scalars, the channels vectors. Places are cut to 2^20 pixels around the picture before
they become whole numbers; nearest rounds ties to even, as adding and taking away 1.5 · 2^23 does. Work item: one row of
places of a picture.
"""

from __future__ import annotations

from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand, float_literal
from striate.cpu.target import Target

ARGUMENTS = Arguments(
    pointers=("x", "grid", "y"), integers=("rows", "columns", "channels", "out_rows", "out_columns")
)
FARTHEST = float(1 << 20)
ROUNDING = 1.5 * 2**23


@dataclass(frozen=True)
class GridSampleKernel:
    """As the op has them."""

    mode: str
    padding: str
    align_corners: bool


@dataclass(frozen=True)
class _Tap:
    """A pixel along one axis: its index, its weight, and whether it is there (an i1)."""

    index: Operand
    weight: str
    inside: str


def emit_grid_sample(kernel: GridSampleKernel, target: Target) -> str:
    """The IR text of the kernel."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    sample = _Sample(emit, kernel)
    for item in emit.items():
        picture = emit.divide(item, a["out_rows"])
        size = emit.multiply(emit.multiply(a["rows"], a["columns"]), a["channels"])
        x = emit.at(a["x"], emit.multiply(picture, size))
        for q in emit.loop(0, a["out_columns"]):
            place = emit.add(emit.multiply(item, a["out_columns"]), q)
            grid = emit.at(a["grid"], emit.multiply(place, 2))
            columns = sample.taps(emit.load(grid, "float"), a["columns"])
            rows = sample.taps(emit.load(emit.at(grid, 1), "float"), a["rows"])
            y = emit.at(a["y"], emit.multiply(place, a["channels"]))
            sample.write(x, y, rows, columns, a["columns"], a["channels"])
    return emit.text()


class _Sample:
    def __init__(self, emit: Emitter, kernel: GridSampleKernel) -> None:
        self.emit, self.kernel = emit, kernel

    def _binary(self, operation: str, a: str | float, b: str | float) -> str:
        a, b = (each if isinstance(each, str) else float_literal(each) for each in (a, b))
        return self.emit.binary(operation, a, b, "float")

    def _between(self, value: str, low: str | float, high: str | float) -> str:
        """`value` cut to low .. high; NaN becomes `low`."""
        low, high = (each if isinstance(each, str) else float_literal(each) for each in (low, high))
        above = self.emit.select(self.emit.compare("ogt", value, low, "float"), value, low, "float")
        return self.emit.select(self.emit.compare("olt", above, high, "float"), above, high, "float")

    def _floor(self, value: str) -> str:
        """Of a number that is no larger than 2^30."""
        emit = self.emit
        cut = emit.value(f"sitofp i32 {emit.value(f'fptosi float {value} to i32')} to float")
        return emit.select(
            emit.compare("ogt", cut, value, "float"), self._binary("fsub", cut, 1), cut, "float"
        )

    def taps(self, coordinate: str, size: str) -> list[_Tap]:
        """The taps of a coordinate from -1 to 1 along an axis of `size` pixels."""
        emit, kernel = self.emit, self.kernel
        pixels = emit.value(f"sitofp i64 {size} to float")
        last = self._binary("fsub", pixels, 1)
        shifted = self._binary("fadd", coordinate, 1)
        if kernel.align_corners:
            place = self._binary("fmul", self._binary("fmul", shifted, 0.5), last)
        else:
            place = self._binary("fmul", self._binary("fsub", self._binary("fmul", shifted, pixels), 1), 0.5)
        place = self._between(place, -FARTHEST, FARTHEST)
        if kernel.mode == "nearest":
            place = self._binary("fsub", self._binary("fadd", place, ROUNDING), ROUNDING)
        if kernel.padding == "border":
            place = self._between(place, 0, last)
        elif kernel.padding == "reflection":
            place = self._reflected(place, pixels, last)
        if kernel.mode == "nearest":
            return [self._tap(place, float_literal(1.0), size)]
        first = self._floor(place)
        part = self._binary("fsub", place, first)
        return [
            self._tap(first, self._binary("fsub", 1, part), size),
            self._tap(self._binary("fadd", first, 1), part, size),
        ]

    def _reflected(self, place: str, pixels: str, last: str) -> str:
        emit = self.emit
        low = float_literal(0.0 if self.kernel.align_corners else -0.5)
        span = last if self.kernel.align_corners else pixels
        high = self._binary("fadd", low, span)
        away = self._binary("fsub", place, low)
        away = emit.select(
            emit.compare("olt", away, float_literal(0.0), "float"),
            self._binary("fsub", 0, away),
            away,
            "float",
        )
        # One pixel mirrored at itself is that pixel.
        flat = emit.compare("oeq", span, float_literal(0.0), "float")
        turns = self._floor(self._binary("fdiv", away, emit.select(flat, float_literal(1.0), span, "float")))
        rest = self._binary("fsub", away, self._binary("fmul", turns, span))
        half = self._binary("fmul", turns, 0.5)
        even = emit.compare("oeq", half, self._floor(half), "float")
        mirrored = emit.select(
            even, self._binary("fadd", low, rest), self._binary("fsub", high, rest), "float"
        )
        return emit.select(flat, low, mirrored, "float")

    def _tap(self, at: str, weight: str, size: str) -> _Tap:
        emit = self.emit
        index = emit.value(f"fptosi float {at} to i64")
        inside = emit.value(f"icmp ult i64 {index}, {size}", "c")
        nearest = emit.minimum(emit.maximum(index, 0), emit.subtract(size, 1))
        return _Tap(nearest, weight, "true" if self.kernel.padding != "zeros" else inside)

    def write(self, x: str, y: str, rows: list[_Tap], columns: list[_Tap], width: str, channels: str) -> None:
        emit = self.emit
        taps: list[tuple[str, str, str]] = []
        for row in rows:
            for column in columns:
                pixel = emit.add(emit.multiply(row.index, width), column.index)
                weight = emit.spread(self._binary("fmul", row.weight, column.weight))
                inside = emit.value(f"and i1 {row.inside}, {column.inside}", "c")
                taps.append((emit.at(x, emit.multiply(pixel, channels)), weight, inside))
        for first, mask in emit.vectors(0, channels):
            total = "zeroinitializer"
            for pixel, weight, inside in taps:
                product = emit.binary("fmul", emit.load_masked(emit.at(pixel, first), mask), weight)
                term = emit.value(
                    f"select i1 {inside}, {emit.vector} {product}, {emit.vector} zeroinitializer"
                )
                total = emit.binary("fadd", total, term)
            emit.store_masked(total, emit.at(y, first), mask)
