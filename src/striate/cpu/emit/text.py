"""The text of a kernel: its lines and blocks, its arguments, and the integers that index with.

Operands are Python ints, folded here, or the names of SSA values.
"""

from __future__ import annotations

from striate.cpu.arguments import Arguments
from striate.cpu.target import BF16_PAIRS, Target

Operand = int | str

_ELEMENT = {"float32": "float", "bfloat16": "bfloat", "uint8": "i8", "int32": "i32", "int64": "i64"}


def element_type(dtype: str) -> str:
    """The IR type of one element of `dtype`."""
    return _ELEMENT[dtype]


class Text:
    """Collects the text of one kernel."""

    def __init__(self, target: Target, lanes: int | None = None) -> None:
        self.target = target
        self.lanes = lanes or target.vector_lanes
        self.vector = f"<{self.lanes} x float>"
        # The type of a stored bfloat16 number. Without instructions for it LLVM moves a `bfloat` through float32, by
        # functions that a kernel does not have.
        self.bfloat = "i16" if target.emulates(BF16_PAIRS) else "bfloat"
        self._lines: list[str] = []
        self._count = 0
        self._block = "entry"
        self._open = 0
        self._declared: dict[str, str] = {}
        self._rooms: list[str] = []
        self._streams = False
        self.first, self.last, self.scratch = "%first", "%last", "%scratch"

    def text(self) -> str:
        """The whole module."""
        assert not self._open, "a loop's body was left before its end, by break or return"
        header = "define void @kernel(ptr noalias readonly %arguments, i64 %first, i64 %last, ptr %scratch) nounwind {"
        body = "\n".join([header, "entry:", *self._rooms, *self._lines, "  ret void", "}"])
        streams = ["!0 = !{i32 1}"] if self._streams else []
        return "\n".join([*self._declared.values(), body, *streams, ""])

    def name(self, stem: str = "v") -> str:
        self._count += 1
        return f"%{stem}{self._count}"

    def line(self, text: str) -> None:
        self._lines.append("  " + text)

    def value(self, expression: str, stem: str = "v") -> str:
        result = self.name(stem)
        self.line(f"{result} = {expression}")
        return result

    def declare(self, signature: str) -> None:
        self._declared[signature] = f"declare {signature}"

    def bytes_constant(self, name: str, data: bytes) -> str:
        """The address of constant bytes of this module, from a 64-byte boundary on."""
        text = "".join(f"\\{byte:02X}" for byte in data)
        self._declared[name] = f'@{name} = private constant [{len(data)} x i8] c"{text}", align 64'
        return f"@{name}"

    def _start_block(self, label: str) -> None:
        self._lines.append(f"{label}:")
        self._block = label

    # -- arguments ------------------------------------------------------------------------------

    def arguments(self, declared: Arguments) -> dict[str, str]:
        """The kernel's arguments by name."""
        return {
            name: self._argument(index, name in declared.pointers)
            for index, name in enumerate(declared.names)
        }

    def _argument(self, index: int, is_pointer: bool) -> str:
        slot = self.value(f"getelementptr inbounds i64, ptr %arguments, i64 {index}")
        return self.value(
            f"load {'ptr' if is_pointer else 'i64'}, ptr {slot}, align 8", "p" if is_pointer else "n"
        )

    # -- integers -------------------------------------------------------------------------------

    def add(self, a: Operand, b: Operand) -> Operand:
        if isinstance(a, int) and isinstance(b, int):
            return a + b
        if a == 0:
            return b
        if b == 0:
            return a
        return self.value(f"add nsw i64 {a}, {b}", "i")

    def subtract(self, a: Operand, b: Operand) -> Operand:
        if isinstance(a, int) and isinstance(b, int):
            return a - b
        if b == 0:
            return a
        return self.value(f"sub nsw i64 {a}, {b}", "i")

    def multiply(self, a: Operand, b: Operand) -> Operand:
        if isinstance(a, int) and isinstance(b, int):
            return a * b
        if a == 0 or b == 0:
            return 0
        if a == 1:
            return b
        if b == 1:
            return a
        return self.value(f"mul nsw i64 {a}, {b}", "i")

    def divide(self, a: Operand, b: Operand) -> Operand:
        """Quotient of two non-negative integers."""
        if isinstance(a, int) and isinstance(b, int):
            return a // b
        if b == 1:
            return a
        return self.value(f"udiv i64 {a}, {b}", "i")

    def remainder(self, a: Operand, b: Operand) -> Operand:
        if isinstance(a, int) and isinstance(b, int):
            return a % b
        if b == 1:
            return 0
        return self.value(f"urem i64 {a}, {b}", "i")

    def split(self, a: Operand, b: Operand) -> tuple[Operand, Operand]:
        """Quotient and remainder: the two indices that `a` counts through, b of the inner one to one of the outer."""
        return self.divide(a, b), self.remainder(a, b)

    def divide_up(self, a: Operand, b: Operand) -> Operand:
        """The quotient rounded up: how many times `b` hold `a`."""
        return self.divide(self.add(a, self.subtract(b, 1)), b)

    def round_down(self, a: Operand, b: Operand) -> Operand:
        """The largest multiple of `b` that is not above `a`."""
        return self.multiply(self.divide(a, b), b)

    def minimum(self, a: Operand, b: Operand) -> Operand:
        if isinstance(a, int) and isinstance(b, int):
            return min(a, b)
        smaller = self.value(f"icmp slt i64 {a}, {b}", "c")
        return self.value(f"select i1 {smaller}, i64 {a}, i64 {b}", "i")

    def maximum(self, a: Operand, b: Operand) -> Operand:
        if isinstance(a, int) and isinstance(b, int):
            return max(a, b)
        larger = self.value(f"icmp sgt i64 {a}, {b}", "c")
        return self.value(f"select i1 {larger}, i64 {a}, i64 {b}", "i")
