"""Formulas of sizes in a model's file: to JSON, from JSON, and put into the fields of an op."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeAlias, cast

from striate.errors import ModelFileError
from striate.size_formulas import evaluate
from striate.sizes import ARITHMETIC, MOST_PARTS, ROUNDING, SIZE, Term, is_open

# Where a number stands in an op: the name of a field, then positions in it.
Place: TypeAlias = tuple[Any, ...]
MOST_AXES = 16
# Python's own numbers in a formula are small; those of a file must not take long to compute with.
LARGEST_NUMBER = 2**63


def places_of(op: Any) -> Iterator[tuple[Place, Term]]:
    """The open numbers of an op's fields, and where they stand."""
    if op is not None:
        for field in dataclasses.fields(op):
            yield from _places_in((field.name,), getattr(op, field.name))


def _places_in(place: Place, field: Any) -> Iterator[tuple[Place, Term]]:
    if is_open(field):
        yield place, field.term
    elif isinstance(field, tuple):
        for index, item in enumerate(cast(tuple[Any, ...], field)):
            yield from _places_in((*place, index), item)


def with_numbers(op: Any, open: Sequence[tuple[Place, Term]], size: Callable[[Any, int], Any]) -> Any:
    """The op with its formulas computed; `size(reference, axis)` says what there is."""
    fields: dict[str, Any] = {}
    for (name, *path), term in open:
        fields[name] = _put(fields.get(name, getattr(op, name)), path, evaluate(term, size))
    return dataclasses.replace(op, **fields)


def _put(field: Any, path: Sequence[int], number: Any) -> Any:
    if not path:
        return number
    items = list(field)
    items[path[0]] = _put(items[path[0]], path[1:], number)
    return tuple(items)


def formula_to(term: Term) -> Any:
    return [formula_to(item) for item in cast(tuple[Any, ...], term)] if isinstance(term, tuple) else term


def formula_from(item: Any, where: str, reference: Callable[[Any], str]) -> Term:
    """The formula that `formula_to` wrote; `reference` checks what it refers to."""
    return _Reader(where, reference).term(item)


class _Reader:
    """One formula under way: how many parts it has so far."""

    def __init__(self, where: str, reference: Callable[[Any], str]) -> None:
        self.where = where
        self.reference = reference
        self.parts = 0

    def term(self, item: Any) -> Term:
        self.parts += 1
        # A formula of n operators has up to 2n + 1 parts.
        if self.parts > 2 * MOST_PARTS + 1:
            raise ModelFileError(f"{self.where}: a formula of sizes has more than {2 * MOST_PARTS + 1} parts")
        if isinstance(item, bool) or not isinstance(item, (int, float, list)):
            raise ModelFileError(f"{self.where}: {item!r:.60} is no formula of sizes")
        if not isinstance(item, list):
            if not math.isfinite(item) or abs(item) > LARGEST_NUMBER:
                raise ModelFileError(f"{self.where}: a number in a formula is too large")
            return item
        symbol, *operands = cast(list[Any], item) or [None]
        if symbol == SIZE and len(operands) == 2:
            axis = operands[1]
            if isinstance(axis, bool) or not isinstance(axis, int) or not 0 <= axis < MOST_AXES:
                raise ModelFileError(f"{self.where}: there is no axis {axis!r:.60}")
            return (SIZE, self.reference(operands[0]), axis)
        known = isinstance(symbol, str) and (
            (symbol in ARITHMETIC and len(operands) == 2) or (symbol in ROUNDING and len(operands) == 1)
        )
        if not known:
            raise ModelFileError(f"{self.where}: {symbol!r:.60} of {len(operands)} numbers is no formula")
        return (symbol, *(self.term(operand) for operand in operands))


def place_from(item: Any, op: Any, where: str) -> Place:
    """A place that exists in the op."""
    place: list[Any] = cast(list[Any], item) if isinstance(item, list) else []
    fields = {field.name: getattr(op, field.name) for field in dataclasses.fields(op)}
    name, path = (place[0], place[1:]) if place else (None, place)
    if not isinstance(name, str) or name not in fields:
        raise ModelFileError(f"{where}: op {op.name!r} has no field {name!r:.60}")
    field = fields[name]
    for index in path:
        items = cast(tuple[Any, ...], field) if isinstance(field, tuple) else ()
        if type(index) is not int or not 0 <= index < len(items):
            raise ModelFileError(f"{where}: field {name} of {op.name!r} has no place {index!r:.60}")
        field = items[index]
    if isinstance(field, bool) or not isinstance(field, (int, float)):
        raise ModelFileError(f"{where}: no number stands at {name} of {op.name!r}")
    return (name, *path)
