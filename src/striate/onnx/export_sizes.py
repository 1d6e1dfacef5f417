"""Sizes in ONNX files: numbers where the file fixes them, `Shape` and arithmetic on it where it leaves them open.

Sizes are tensors [1] of int64; numbers that are no whole ones (`h / 2`) are float64, as Python's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, cast

import numpy as np

from onnx import TensorProto
from striate.ir.types import Value
from striate.onnx.export_writer import Writer
from striate.size_formulas import evaluate
from striate.sizes import SIZE, Term, is_open, plain, term_of

SAME_IN_ONNX = {"+": "Add", "-": "Sub", "*": "Mul", "max": "Max", "min": "Min"}


class Number(NamedTuple):
    """A tensor [1] of the file; `real`: float64, else int64."""

    name: str
    real: bool


def left_open(writer: Writer, number: Any) -> bool:
    """Whether the file does not know this number."""
    return is_open(number) and bool(number.axes & writer.open_axes)


def sizes_of(writer: Writer, value: Value) -> tuple[Any, ...]:
    """The shape of a value: open sizes where the file leaves them open, ints elsewhere."""
    return tuple(size if left_open(writer, size) else plain(size) for size in writer.shape(value))


def vector(writer: Writer, numbers: Sequence[Any]) -> str:
    """The numbers as a tensor [n] of int64."""
    parts: list[str] = []
    known: list[int] = []
    for number in numbers:
        if not left_open(writer, number):
            known.append(plain(number))
            continue
        if known:
            parts.append(writer.small(known))
            known = []
        parts.append(computed(writer, term_of(number)).name)
    if known or not parts:
        parts.append(writer.small(known))
    return parts[0] if len(parts) == 1 else writer.emit("Concat", *parts, axis=0)


def size(writer: Writer, value: Value, axis: int) -> str:
    """How long an axis is, as a tensor [1]."""
    return vector(writer, [sizes_of(writer, value)[axis]])


def scalar(writer: Writer, term: Term) -> str:
    """A factor that follows from sizes, as a float32 tensor []."""
    number = computed(writer, term)
    return writer.emit("Squeeze", writer.emit("Cast", number.name, to=TensorProto.FLOAT), writer.small([0]))


def computed(writer: Writer, term: Term) -> Number:
    """A formula as nodes; each part of it once in a file."""
    key = _typed(term)
    found = writer.computed.get(key)
    if found is None:
        found = writer.computed[key] = _computed(writer, term)
    return found


def _typed(term: Term) -> Any:
    """A formula as a key: 2 and 2.0 are equal, and are not the same tensor."""
    if isinstance(term, tuple):
        return tuple(map(_typed, cast(tuple[Any, ...], term)))
    return (type(term), term) if isinstance(term, (int, float)) else term


def _computed(writer: Writer, term: Term) -> Number:
    if not holds_open(writer, term):
        number = evaluate(term, lambda value, axis: value.type.shape[axis])
        real = isinstance(number, float)
        return Number(writer.small([number], np.float64 if real else np.int64), real)
    symbol, *operands = cast(tuple[Any, ...], term)
    if symbol == SIZE:
        value, axis = operands
        place = writer.place(value)
        if place.name not in writer.shapes_written:
            writer.shapes_written[place.name] = writer.emit("Shape", place.name)
        shape = writer.shapes_written[place.name]
        return Number(writer.emit("Gather", shape, writer.small([place.order.index(axis)]), axis=0), False)
    numbers = [computed(writer, operand) for operand in operands]
    real = symbol == "/" or any(number.real for number in numbers)
    names = [number.name if number.real or not real else _real(writer, number.name) for number in numbers]
    emit = writer.emit
    if symbol in SAME_IN_ONNX:
        return Number(emit(SAME_IN_ONNX[symbol], *names), real)
    if symbol == "/":
        return Number(emit("Div", *names), True)
    if symbol == "//":
        # Python rounds down, ONNX towards 0: the remainder, which is Python's, goes first.
        if real:
            return Number(emit("Floor", emit("Div", *names)), True)
        return Number(emit("Div", emit("Sub", names[0], emit("Mod", *names)), names[1]), False)
    if symbol == "%":
        if real:
            whole = emit("Floor", emit("Div", *names))
            return Number(emit("Sub", names[0], emit("Mul", whole, names[1])), True)
        return Number(emit("Mod", *names), False)
    if symbol == "root":
        return Number(emit("Sqrt", names[0] if real else _real(writer, names[0])), True)
    # Roundings; `trunc` is what the cast does.
    rounded = {"floor": "Floor", "ceil": "Ceil", "round": "Round"}.get(symbol)
    return Number(emit("Cast", emit(rounded, *names) if rounded else names[0], to=TensorProto.INT64), False)


def _real(writer: Writer, name: str) -> str:
    return writer.emit("Cast", name, to=TensorProto.DOUBLE)


def holds_open(writer: Writer, term: Term) -> bool:
    """Whether a formula depends on sizes that the file leaves open."""
    if not isinstance(term, tuple):
        return False
    symbol, *operands = cast(tuple[Any, ...], term)
    if symbol == SIZE:
        return left_open(writer, writer.shape(operands[0])[operands[1]])
    return any(holds_open(writer, operand) for operand in operands)
