"""Vectors: loading and storing them, whole or by a mask, and what is computed lane by lane."""

from __future__ import annotations

import math
import struct

from striate.cpu.emit.text import Operand, Text

_SUFFIX = {"float": "f32", "bfloat": "bf16", "i8": "i8", "i16": "i16", "i32": "i32", "i64": "i64"}


class Vectors(Text):
    """Memory and vectors of `lanes` elements. All addresses go through `getelementptr`."""

    # -- memory ---------------------------------------------------------------------------------

    def at(self, pointer: str, *offsets: Operand, element: str = "float") -> str:
        """The address `offsets` (summed) elements behind `pointer`; constants are added last."""
        constant = sum(offset for offset in offsets if isinstance(offset, int))
        for offset in offsets:
            if not isinstance(offset, int):
                pointer = self.value(f"getelementptr inbounds {element}, ptr {pointer}, i64 {offset}", "p")
        if constant:
            pointer = self.value(f"getelementptr inbounds {element}, ptr {pointer}, i64 {constant}", "p")
        return pointer

    def load(self, pointer: str, type: str | None = None, align: int = 4) -> str:
        return self.value(f"load {type or self.vector}, ptr {pointer}, align {align}")

    def store(self, value: str, pointer: str, type: str | None = None, align: int = 4) -> None:
        self.line(f"store {type or self.vector} {value}, ptr {pointer}, align {align}")

    def room(self, vectors: int) -> str:
        """The address of memory for so many vectors on the stack, which lives as long as the call."""
        place = self.name("room")
        self._rooms.append(f"  {place} = alloca [{vectors} x {self.vector}], align {4 * self.lanes}")
        return place

    def store_non_temporal(self, value: str, pointer: str) -> None:
        """Store a vector at a multiple of its size without fetching its line first: it goes to memory as a whole.

        On x86-64 other threads see it once this one has done an atomic exchange or addition, which ends each work item.
        """
        self._streams = True
        self.line(f"store {self.vector} {value}, ptr {pointer}, align {4 * self.lanes}, !nontemporal !0")

    def prefetch(self, pointer: str, *, write: bool = False, level: int = 1) -> None:
        """Ask for the line at `pointer`, which need not exist, into the cache of this `level`."""
        self.declare("void @llvm.prefetch.p0(ptr, i32, i32, i32)")
        self.line(f"call void @llvm.prefetch.p0(ptr {pointer}, i32 {int(write)}, i32 {4 - level}, i32 1)")

    def load_masked(
        self, pointer: str, mask: str | None, type: str | None = None, fill: str = "zeroinitializer"
    ) -> str:
        """Load the lanes whose mask bit is set; `fill` elsewhere. Without a mask: all lanes."""
        type = type or self.vector
        if mask is None:
            return self.load(pointer, type, 1)
        lanes, element = type[1:-1].split(" x ")
        suffix = f"v{lanes}{_SUFFIX[element]}"
        mask_type = f"<{lanes} x i1>"
        self.declare(f"{type} @llvm.masked.load.{suffix}.p0(ptr, i32, {mask_type}, {type})")
        return self.value(
            f"call {type} @llvm.masked.load.{suffix}.p0(ptr {pointer}, i32 1, {mask_type} {mask}, {type} {fill})"
        )

    def store_masked(self, value: str, pointer: str, mask: str | None, type: str | None = None) -> None:
        """Store the lanes whose mask bit is set. Without a mask: all lanes."""
        type = type or self.vector
        if mask is None:
            self.store(value, pointer, type, 1)
            return
        lanes, element = type[1:-1].split(" x ")
        suffix = f"v{lanes}{_SUFFIX[element]}"
        mask_type = f"<{lanes} x i1>"
        self.declare(f"void @llvm.masked.store.{suffix}.p0({type}, ptr, i32, {mask_type})")
        self.line(
            f"call void @llvm.masked.store.{suffix}.p0({type} {value}, ptr {pointer}, i32 1, {mask_type} {mask})"
        )

    def mask_below(self, count: Operand) -> str:
        """The mask whose lanes 0 .. count - 1 are set (all of them where count >= lanes)."""
        if isinstance(count, int):
            bits = ", ".join(f"i1 {'true' if lane < count else 'false'}" for lane in range(self.lanes))
            return f"<{bits}>"
        limit = self.minimum(self.maximum(count, 0), self.lanes)
        narrow = self.value(f"trunc i64 {limit} to i32")
        wide = self.spread(narrow, "i32")
        steps = ", ".join(f"i32 {lane}" for lane in range(self.lanes))
        return self.value(f"icmp ult <{self.lanes} x i32> <{steps}>, {wide}", "m")

    def mask_from(self, first: Operand) -> str:
        """The mask whose lanes `first`, first + 1, ... are set."""
        below = self.mask_below(first)
        every = ", ".join(["i1 true"] * self.lanes)
        return self.value(f"xor <{self.lanes} x i1> {below}, <{every}>", "m")

    # -- lanes ----------------------------------------------------------------------------------

    def spread(self, scalar: str, element: str = "float") -> str:
        """A vector whose lanes all hold `scalar`."""
        type = f"<{self.lanes} x {element}>"
        single = self.value(f"insertelement {type} poison, {element} {scalar}, i64 0")
        return self.value(
            f"shufflevector {type} {single}, {type} poison, <{self.lanes} x i32> zeroinitializer"
        )

    def broadcast(self, pointer: str) -> str:
        return self.spread(self.load(pointer, "float"))

    def constant(self, number: float, element: str = "float", lanes: int | None = None) -> str:
        """A vector constant, as text."""
        scalar = float_literal(number) if element == "float" else str(int(number))
        lanes = lanes or self.lanes
        return "<" + ", ".join(f"{element} {scalar}" for _ in range(lanes)) + ">"

    def binary(self, operation: str, a: str, b: str, type: str | None = None) -> str:
        return self.value(f"{operation} {type or self.vector} {a}, {b}")

    def fma(self, a: str, b: str, c: str) -> str:
        """a * b + c, rounded once where the CPU can."""
        suffix = f"v{self.lanes}f32"
        intrinsic = "fma" if self.target.has_fma else "fmuladd"
        self.declare(f"{self.vector} @llvm.{intrinsic}.{suffix}({self.vector}, {self.vector}, {self.vector})")
        return self.value(
            f"call {self.vector} @llvm.{intrinsic}.{suffix}({self.vector} {a}, {self.vector} {b}, {self.vector} {c})"
        )

    def compare(self, predicate: str, a: str, b: str, type: str | None = None) -> str:
        operation = "icmp" if (type and "i" in type) else "fcmp"
        return self.value(f"{operation} {predicate} {type or self.vector} {a}, {b}", "m")

    def select(self, mask: str, a: str, b: str, type: str | None = None) -> str:
        type = type or self.vector
        lanes = type[1:].split(" ")[0] if type.startswith("<") else ""
        mask_type = f"<{lanes} x i1>" if lanes else "i1"
        return self.value(f"select {mask_type} {mask}, {type} {a}, {type} {b}")

    def larger(self, a: str, b: str) -> str:
        """max(a, b) lane by lane with NaN winning, as NumPy's maximum has it."""
        # `a > b or a is NaN` keeps a; an unordered pair where only b is NaN takes b.
        keep = self.compare("ogt", a, b)
        nan = self.compare("uno", a, a)
        chosen = self.value(f"or <{self.lanes} x i1> {keep}, {nan}", "m")
        return self.select(chosen, a, b)

    def square_root(self, a: str) -> str:
        root = f"llvm.sqrt.v{self.lanes}f32"
        self.declare(f"{self.vector} @{root}({self.vector})")
        return self.value(f"call {self.vector} @{root}({self.vector} {a})")

    def relu(self, a: str) -> str:
        """max(a, 0) with NaN kept: one instruction on x86, whose maximum returns its second operand for NaN."""
        positive = self.compare("ogt", "zeroinitializer", a)
        return self.select(positive, "zeroinitializer", a)


def float_literal(number: float) -> str:
    """A float32 constant in LLVM's exact notation (the bits of the double that equals it)."""
    try:
        single = struct.unpack("<f", struct.pack("<f", number))[0]
    except OverflowError:  # beyond float32: infinite, as NumPy has it
        single = math.copysign(math.inf, number)
    return f"0x{struct.unpack('<Q', struct.pack('<d', single))[0]:016X}"
