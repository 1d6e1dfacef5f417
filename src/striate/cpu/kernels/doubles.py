"""Arithmetic of double precision on a vector's lanes, for functions that float32 has no room for.

A function of one number computes in doubles and is rounded once, so its error is half a unit in the last place, and
what the series leave out: under 1e-9 of the result.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from striate.cpu.emit import Emitter

# 2 / (2k + 1), highest power of s² first: log m = 2 atanh s, s = (m - 1) / (m + 1), |s| up to 0.172.
_LOG = tuple(2 / (2 * k + 1) for k in range(7, -1, -1))
# ln(2)^k / k!: of fractions up to 1/2.
_EXP = tuple(math.log(2) ** k / math.factorial(k) for k in range(11, -1, -1))
_ROOT_BITS = 0x3FE6A09E667F3BCD  # of sqrt(1/2)


class Doubles:
    """The words of `emit.py` for vectors of doubles, one a lane of float32."""

    def __init__(self, emit: Emitter) -> None:
        self.emit = emit
        self.type, self.bits = f"<{emit.lanes} x double>", f"<{emit.lanes} x i64>"
        self.mask = f"<{emit.lanes} x i1>"

    # -- to and from ----------------------------------------------------------------------------

    def widened(self, x: str) -> str:
        return self.emit.value(f"fpext {self.emit.vector} {x} to {self.type}")

    def narrowed(self, x: str) -> str:
        return self.emit.value(f"fptrunc {self.type} {x} to {self.emit.vector}")

    def as_bits(self, x: str) -> str:
        return self.emit.value(f"bitcast {self.type} {x} to {self.bits}")

    def from_bits(self, bits: str) -> str:
        return self.emit.value(f"bitcast {self.bits} {bits} to {self.type}")

    def constant(self, number: float) -> str:
        if math.isinf(number):
            literal = "0x7FF0000000000000" if number > 0 else "0xFFF0000000000000"
        else:
            literal = "0x7FF8000000000000" if math.isnan(number) else f"{number:.17e}"
        return "<" + ", ".join([f"double {literal}"] * self.emit.lanes) + ">"

    # -- arithmetic -----------------------------------------------------------------------------

    def _binary(self, operation: str, a: str | float, b: str | float) -> str:
        a, b = (each if isinstance(each, str) else self.constant(each) for each in (a, b))
        return self.emit.binary(operation, a, b, self.type)

    def add(self, a: str | float, b: str | float) -> str:
        return self._binary("fadd", a, b)

    def subtract(self, a: str | float, b: str | float) -> str:
        return self._binary("fsub", a, b)

    def multiply(self, a: str | float, b: str | float) -> str:
        return self._binary("fmul", a, b)

    def divide(self, a: str | float, b: str | float) -> str:
        return self._binary("fdiv", a, b)

    def root(self, x: str) -> str:
        name = f"llvm.sqrt.v{self.emit.lanes}f64"
        self.emit.declare(f"{self.type} @{name}({self.type})")
        return self.emit.value(f"call {self.type} @{name}({self.type} {x})")

    def compare(self, predicate: str, a: str, b: str | float) -> str:
        b = b if isinstance(b, str) else self.constant(b)
        return self.emit.value(f"fcmp {predicate} {self.type} {a}, {b}", "m")

    def select(self, mask: str, a: str | float, b: str | float) -> str:
        a, b = (each if isinstance(each, str) else self.constant(each) for each in (a, b))
        return self.emit.value(f"select {self.mask} {mask}, {self.type} {a}, {self.type} {b}")

    def series(self, x: str, coefficients: Sequence[float]) -> str:
        """The polynomial with these coefficients, highest power first."""
        result = self.constant(coefficients[0])
        for coefficient in coefficients[1:]:
            result = self.add(self.multiply(result, x), coefficient)
        return result

    def absolute(self, x: str) -> str:
        whole = self.emit.constant(0x7FFFFFFFFFFFFFFF, "i64")
        return self.from_bits(self.emit.binary("and", self.as_bits(x), whole, self.bits))

    def with_sign_of(self, magnitude: str, x: str) -> str:
        """A number that is not negative, with the sign of x."""
        sign = self.emit.binary("and", self.as_bits(x), self.emit.constant(-(1 << 63), "i64"), self.bits)
        return self.from_bits(self.emit.binary("or", self.as_bits(magnitude), sign, self.bits))

    def nearest(self, x: str) -> str:
        """The nearest whole number, of two the even one, of numbers up to 2^51."""
        magic = 1.5 * 2.0**52
        return self.subtract(self.add(x, magic), magic)

    # -- functions ------------------------------------------------------------------------------

    def exponential(self, x: str) -> str:
        """e^x of numbers between -700 and 700, to which others are cut."""
        emit = self.emit
        x = self.select(self.compare("olt", x, 700.0), x, 700.0)
        x = self.select(self.compare("ogt", x, -700.0), x, -700.0)
        x = self.multiply(x, 1 / math.log(2))
        magic = 1.5 * 2.0**52
        shifted = self.add(x, magic)
        rest = self.subtract(x, self.subtract(shifted, magic))
        power = emit.binary("shl", self.as_bits(shifted), emit.constant(52, "i64"), self.bits)
        return self.from_bits(emit.binary("add", self.as_bits(self.series(rest, _EXP)), power, self.bits))

    def logarithm(self, x: str) -> str:
        """The natural logarithm; of zero minus infinity, of a negative number NaN."""
        emit = self.emit
        # The exponent counts from sqrt(1/2) on, whose bits are taken away first.
        above = emit.binary("sub", self.as_bits(x), emit.constant(_ROOT_BITS, "i64"), self.bits)
        exponent = emit.binary("ashr", above, emit.constant(52, "i64"), self.bits)
        moved = emit.binary("shl", exponent, emit.constant(52, "i64"), self.bits)
        m = self.from_bits(emit.binary("sub", self.as_bits(x), moved, self.bits))
        s = self.divide(self.subtract(m, 1.0), self.add(m, 1.0))
        series = self.multiply(s, self.series(self.multiply(s, s), _LOG))
        narrow = emit.value(f"trunc {self.bits} {exponent} to <{emit.lanes} x i32>")
        turns = emit.value(f"sitofp <{emit.lanes} x i32> {narrow} to {self.type}")
        result = self.add(self.multiply(turns, math.log(2)), series)
        result = self.select(self.compare("olt", x, math.inf), result, x)
        result = self.select(self.compare("oeq", x, 0.0), -math.inf, result)
        return self.select(self.compare("olt", x, 0.0), math.nan, result)
