"""Quotients, remainders and bits of whole numbers, emitted for a vector, as NumPy has them.

The machine stops at a division by zero, and at that of the lowest number by -1: neither is left to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from striate.cpu.emit import Emitter


def compute(
    emit: Emitter, name: str, values: Sequence[str], bits: int, signed: bool, fields: Sequence[Any]
) -> str:
    """The op `name` on numbers of so many bits."""
    numbers = _Whole(emit, bits, signed)
    if name == "divide":
        return numbers.quotient(*values)
    if name == "modulo":
        return numbers.remainder(*values, truncated=bool(fields[0]))
    if name == "bit_shift":
        return numbers.shifted(*values, right=bool(fields[0]))
    if name == "bitwise_not":
        return numbers.binary("xor", values[0], numbers.constant(-1))
    return numbers.binary(name.removeprefix("bitwise_"), *values)


class _Whole:
    def __init__(self, emit: Emitter, bits: int, signed: bool) -> None:
        self.emit, self.bits, self.signed = emit, bits, signed
        self.type = f"<{emit.lanes} x i{bits}>"

    def constant(self, number: int) -> str:
        return self.emit.constant(number, f"i{self.bits}")

    def binary(self, operation: str, a: str, b: str) -> str:
        return self.emit.binary(operation, a, b, self.type)

    def _is(self, predicate: str, a: str, b: str) -> str:
        return self.emit.compare(predicate, a, b, self.type)

    def _select(self, mask: str, a: str, b: str) -> str:
        return self.emit.select(mask, a, b, self.type)

    def _divisor(self, b: str) -> tuple[str, str]:
        """b, or 1 where the machine would stop; and where b is zero."""
        zero = self._is("eq", b, "zeroinitializer")
        safe = self._select(zero, self.constant(1), b)
        if self.signed:
            safe = self._select(self._is("eq", b, self.constant(-1)), self.constant(1), safe)
        return safe, zero

    def quotient(self, a: str, b: str) -> str:
        """Towards zero; by zero 0."""
        safe, zero = self._divisor(b)
        result = self.binary("sdiv" if self.signed else "udiv", a, safe)
        if self.signed:
            opposite = self.binary("sub", "zeroinitializer", a)
            result = self._select(self._is("eq", b, self.constant(-1)), opposite, result)
        return self._select(zero, "zeroinitializer", result)

    def remainder(self, a: str, b: str, truncated: bool) -> str:
        """With the sign of b, or `truncated` that of a; by zero 0."""
        safe, _ = self._divisor(b)
        rest = self.binary("srem" if self.signed else "urem", a, safe)
        if truncated or not self.signed:
            return rest
        other = self._is("slt", self.binary("xor", rest, b), "zeroinitializer")
        moved = self._select(other, self.binary("add", rest, b), rest)
        return self._select(self._is("eq", rest, "zeroinitializer"), rest, moved)

    def shifted(self, a: str, b: str, right: bool) -> str:
        """By as many bits as a number has, or more, nothing is left but the sign."""
        inside = self._is("ult", b, self.constant(self.bits))
        safe = self._select(inside, b, self.constant(self.bits - 1))
        if right and self.signed:
            return self.binary("ashr", a, safe)
        moved = self.binary("lshr" if right else "shl", a, safe)
        return self._select(inside, moved, "zeroinitializer")
