"""bfloat16, the upper half of a float32: by instructions of this CPU, or by integers that do the same."""

from __future__ import annotations

from striate.cpu.emit.vectors import Vectors
from striate.cpu.target import BF16_PAIRS


class Bfloat16(Vectors):
    """Vectors of bfloat16 numbers, and of pairs of them."""

    def load_bf16(self, pointer: str, mask: str | None = None) -> str:
        """Load bfloat16 numbers and widen them to float32, which is exact: a shift by 16 bits."""
        return self.widen_bf16(self.load_masked(pointer, mask, f"<{self.lanes} x {self.bfloat}>"))

    def store_bf16(self, value: str, pointer: str, mask: str | None = None) -> None:
        """Round to the nearest bfloat16, ties to even, and store. NaN stays NaN; denormals become zero."""
        self.store_masked(self.narrow_bf16(value), pointer, mask, f"<{self.lanes} x {self.bfloat}>")

    def narrow_bf16(self, value: str) -> str:
        """float32 rounded to bfloat16: one instruction where `target.has_bf16`."""
        if self.target.emulates(BF16_PAIRS):
            return self._emulated_narrow_bf16(value)
        return self.value(f"fptrunc {self.vector} {value} to <{self.lanes} x bfloat>")

    def widen_bf16(self, value: str) -> str:
        if self.target.emulates(BF16_PAIRS):
            integers = f"<{self.lanes} x i32>"
            wide = self.value(f"zext <{self.lanes} x i16> {value} to {integers}")
            return self._as_floats(self.value(f"shl {integers} {wide}, {self.constant(16, 'i32')}"))
        return self.value(f"fpext <{self.lanes} x bfloat> {value} to {self.vector}")

    def dot_bf16(self, a: str, b: str, c: str) -> str:
        """c + a0 * b0 + a1 * b1 lane by lane, where a lane of `a` and `b` (i32) is a pair of bfloat16 numbers.

        Products and sums are rounded to float32, the odd halves first; denormals count as zero (VDPBF16PS).
        """
        if self.target.emulates(BF16_PAIRS):
            return self._emulated_dot_bf16(a, b, c)
        pairs = f"<{2 * self.lanes} x bfloat>"
        dot = f"llvm.x86.avx512bf16.dpbf16ps.{32 * self.lanes}"
        self.declare(f"{self.vector} @{dot}({self.vector}, {pairs}, {pairs})")
        integers = f"<{self.lanes} x i32>"
        x, y = (self.value(f"bitcast {integers} {pair} to {pairs}") for pair in (a, b))
        return self.value(f"call {self.vector} @{dot}({self.vector} {c}, {pairs} {x}, {pairs} {y})")

    def halves_bf16(self, pairs: str) -> tuple[str, str]:
        """The even and the odd numbers of pairs (i32) of bfloat16, widened to float32."""
        integers = f"<{self.lanes} x i32>"
        even = self.value(f"shl {integers} {pairs}, {self.constant(16, 'i32')}")
        odd = self.value(f"and {integers} {pairs}, {self.constant(-65536, 'i32')}")
        return self._as_floats(even), self._as_floats(odd)

    def _emulated_dot_bf16(self, a: str, b: str, c: str) -> str:
        """VDPBF16PS as two multiply-adds: it rounds each, to nearest even.

        That denormals count as zero is the instruction's own rule; here it is the thread's, while a Program runs.
        """
        (a0, a1), (b0, b1) = self.halves_bf16(a), self.halves_bf16(b)
        return self.fma(a0, b0, self.fma(a1, b1, c))

    def _emulated_narrow_bf16(self, value: str) -> str:
        """VCVTNEPS2BF16 in integers: to nearest even; NaN stays NaN, quiet; denormals become zeros of their signs."""
        integers = f"<{self.lanes} x i32>"

        def binary(operation: str, a: str, b: str | int) -> str:
            return self.binary(operation, a, b if isinstance(b, str) else self.constant(b, "i32"), integers)

        bits = self.value(f"bitcast {self.vector} {value} to {integers}")
        upper = binary("lshr", bits, 16)
        half = binary("add", binary("and", upper, 1), 0x7FFF)  # below the next number, if this one is even
        rounded = binary("lshr", binary("add", bits, half), 16)
        tiny = self.compare("eq", binary("and", bits, 0x7F800000), "zeroinitializer", integers)
        rounded = self.select(tiny, binary("and", upper, 0x8000), rounded, integers)
        nan = self.compare("uno", value, value)
        rounded = self.select(nan, binary("or", upper, 0x40), rounded, integers)
        return self.value(f"trunc {integers} {rounded} to <{self.lanes} x i16>")

    def _as_floats(self, bits: str) -> str:
        return self.value(f"bitcast <{self.lanes} x i32> {bits} to {self.vector}")
