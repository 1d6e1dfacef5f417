"""Arithmetic of single float32 numbers, and pictures read between four pixels, emitted for a vector of channels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from striate.cpu.emit import Emitter, Operand, float_literal

FARTHEST = float(1 << 20)


class Singles:
    """float32 numbers, one at a time."""

    def __init__(self, emit: Emitter) -> None:
        self.emit = emit

    def _binary(self, operation: str, a: str | float, b: str | float) -> str:
        a, b = (each if isinstance(each, str) else float_literal(each) for each in (a, b))
        return self.emit.binary(operation, a, b, "float")

    def add(self, a: str | float, b: str | float) -> str:
        return self._binary("fadd", a, b)

    def subtract(self, a: str | float, b: str | float) -> str:
        return self._binary("fsub", a, b)

    def multiply(self, a: str | float, b: str | float) -> str:
        return self._binary("fmul", a, b)

    def divide(self, a: str | float, b: str | float) -> str:
        return self._binary("fdiv", a, b)

    def compare(self, predicate: str, a: str, b: str | float) -> str:
        return self.emit.compare(predicate, a, b if isinstance(b, str) else float_literal(b), "float")

    def select(self, condition: str, a: str | float, b: str | float) -> str:
        a, b = (each if isinstance(each, str) else float_literal(each) for each in (a, b))
        return self.emit.select(condition, a, b, "float")

    def between(self, value: str, low: str | float, high: str | float) -> str:
        """`value` cut to low .. high; NaN becomes `low`."""
        above = self.select(self.compare("ogt", value, low), value, low)
        return self.select(self.compare("olt", above, high), above, high)

    def of_index(self, index: Operand) -> str:
        return self.emit.value(f"sitofp i64 {index} to float")

    def floor(self, value: str) -> tuple[str, str]:
        """The whole number below one of at most 2^30, as i64 and as float."""
        emit = self.emit
        cut = emit.value(f"fptosi float {value} to i64")
        whole = emit.value(f"sitofp i64 {cut} to float")
        above = self.compare("ogt", whole, value)
        index = emit.select(above, str(emit.subtract(cut, 1)), cut, "i64")
        return index, self.select(above, self.subtract(whole, 1.0), whole)


@dataclass(frozen=True)
class Tap:
    """A pixel along one axis: its index, its weight, and whether it is there (an i1)."""

    index: Operand
    weight: str
    inside: str


def products(
    emit: Emitter, rows: Sequence[Tap], columns: Sequence[Tap]
) -> list[tuple[Operand, Operand, str, str]]:
    """Of every pair of taps row, column, weight in all lanes, and whether the pixel is there."""
    singles = Singles(emit)
    return [
        (
            row.index,
            column.index,
            emit.spread(singles.multiply(row.weight, column.weight)),
            emit.value(f"and i1 {row.inside}, {column.inside}", "c"),
        )
        for row in rows
        for column in columns
    ]


def term(emit: Emitter, pixel: str, weight: str, inside: str, mask: str | None) -> str:
    """A vector of channels times its weight; zeros where the pixel is not there."""
    product = emit.binary("fmul", emit.load_masked(pixel, mask), weight)
    return emit.value(f"select i1 {inside}, {emit.vector} {product}, {emit.vector} zeroinitializer")
