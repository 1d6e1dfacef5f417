"""Formulas of sizes: computing one for other sizes, writing it for people, finding them in the fields of an op."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from striate.errors import ShapeError
from striate.sizes import ARITHMETIC, ROUNDING, SIZE, Term, is_open, largest, plain, smallest


def evaluate(term: Term, size: Callable[[Any, int], Any]) -> Any:
    """The number that `term` gives where value v has `size(v, axis)` positions along an axis.

    `size` may give open sizes again. Raises `ShapeError` where there is no such number.
    """
    if not isinstance(term, tuple):
        return term
    symbol, *operands = cast(tuple[Any, ...], term)
    if symbol == SIZE:
        return size(operands[0], operands[1])
    numbers = [evaluate(operand, size) for operand in operands]
    try:
        if symbol == "max":
            return largest(*numbers)
        if symbol == "min":
            return smallest(*numbers)
        if symbol in ARITHMETIC:
            return ARITHMETIC[symbol](*numbers)
        return ROUNDING[symbol](numbers[0])
    except (ArithmeticError, ValueError) as error:
        raise ShapeError(f"{text(term)} cannot be computed: {error}") from None


def fixed(field: Any, of: Callable[[Any], Any] = plain) -> Any:
    """A field of an op with the numbers of now in place of open ones."""
    if isinstance(field, tuple):
        return tuple(fixed(item, of) for item in cast(tuple[Any, ...], field))
    return of(field)


def has_open(field: Any) -> bool:
    if isinstance(field, tuple):
        return any(has_open(item) for item in cast(tuple[Any, ...], field))
    return is_open(field)


def text(term: Term, name: Callable[[Any, int], str] | None = None) -> str:
    """A formula for people: `size(input, 1) // 2`."""
    if not isinstance(term, tuple):
        return f"{term:g}" if isinstance(term, float) else str(term)
    symbol, *operands = cast(tuple[Any, ...], term)
    if symbol == SIZE:
        return name(operands[0], operands[1]) if name else f"size({operands[0]}, {operands[1]})"
    parts = [text(operand, name) for operand in operands]
    if len(parts) == 2 and not symbol.isalpha():
        return f"({parts[0]} {symbol} {parts[1]})"
    return f"{symbol}({', '.join(parts)})"
