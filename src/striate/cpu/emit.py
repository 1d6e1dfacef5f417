"""The IR emitter: a few words in which kernels write LLVM IR, already vectorised and unrolled.

Every kernel is one function

    void kernel(const i64 *arguments, i64 first, i64 last, void *scratch)

that carries out the work items `first .. last - 1`; `scratch` is memory that no other thread uses meanwhile.
Pointers, sizes and strides come in `arguments`, eight bytes each; what the machine code is specialised on (tile,
vector width, pixel stride, epilogue) is known while emitting. Operands are Python ints, folded here, or the names of
SSA values; all addresses go through `getelementptr`. Strides and offsets count elements, never bytes.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager

from striate.cpu.arguments import Arguments
from striate.cpu.target import BF16_PAIRS, Target

Operand = int | str

_ELEMENT = {"float32": "float", "bfloat16": "bfloat", "uint8": "i8", "int32": "i32", "int64": "i64"}


def element_type(dtype: str) -> str:
    """The IR type of one element of `dtype`."""
    return _ELEMENT[dtype]


def known_rounds(start: Operand, stop: Operand, step: Operand) -> int | None:
    """Rounds of a loop whose ends and step are numbers."""
    if isinstance(start, int) and isinstance(stop, int) and isinstance(step, int):
        return max(0, -(-(stop - start) // step))
    return None


class Emitter:
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
        self._streams = False
        self.first, self.last, self.scratch = "%first", "%last", "%scratch"

    # -- text -----------------------------------------------------------------------------------

    def text(self) -> str:
        """The whole module."""
        assert not self._open, "a loop's body was left before its end, by break or return"
        header = "define void @kernel(ptr noalias readonly %arguments, i64 %first, i64 %last, ptr %scratch) nounwind {"
        body = "\n".join([header, "entry:", *self._lines, "  ret void", "}"])
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

    # -- vectors --------------------------------------------------------------------------------

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

    # -- bfloat16: the upper half of a float32 ---------------------------------------------------

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

    # -- control --------------------------------------------------------------------------------

    def loop(
        self,
        start: Operand,
        stop: Operand,
        *,
        step: Operand = 1,
        carried: list[str] | None = None,
        types: Sequence[str] = (),
        going: Callable[[], str] | None = None,
    ) -> Iterator[Operand]:
        """`for index in emit.loop(start, stop):` emits its body once; the kernel carries it out in every round.

            sums = ["zeroinitializer"]
            for i in emit.loop(0, rows, carried=sums):
                for j in emit.loop(0, columns, carried=sums):
                    sums[0] = emit.binary("fadd", sums[0], x)

        `carried`: values that each round takes from the one before: in the body the list holds those, and is given the
        next ones; behind the loop it holds the last. `types`: theirs, where not all are vectors. `going`: emits a
        condition (an i1) on which each round is entered. A body that is known to have no rounds is not entered; one of
        a single round is emitted without a loop around it.
        """
        rounds = None if going is not None else known_rounds(start, stop, step)
        if rounds == 1:
            yield start
        if rounds in (0, 1):
            return
        known = rounds is not None
        values = [] if carried is None else carried
        self._count += 1
        head, rest, done, index = (f"{name}{self._count}" for name in ("loop", "body", "done", "%index"))
        before, number = self._block, self._count
        initial, names = list(values), [f"%carried{number}_{k}" for k in range(len(values))]
        self._go_to(head)
        position = len(self._lines)
        self._lines.extend([""] * (1 + len(values)))
        if not known:
            more = self.value(f"icmp slt i64 {index}, {stop}", "c")
            if going is not None:
                values[:] = names
                more = self.value(f"and i1 {more}, {going()}", "c")
            self.line(f"br i1 {more}, label %{rest}, label %{done}")
            self._start_block(rest)
        values[:] = names
        self._open += 1
        yield index
        self._open -= 1
        following = self.value(f"add nsw i64 {index}, {step}", "i")
        end = self._block
        stated = ("i64", *(types or [self.vector] * len(values)))
        rows = zip(stated, (index, *names), (start, *initial), (following, *values), strict=True)
        for k, (type, name, first, next) in enumerate(rows, position):
            self._lines[k] = f"  {name} = phi {type} [{first}, %{before}], [{next}, %{end}]"
        if known:
            more = self.value(f"icmp slt i64 {following}, {stop}", "c")
            self.line(f"br i1 {more}, label %{head}, label %{done}")
        else:
            self.line(f"br label %{head}")
            values[:] = names
        self._start_block(done)

    def _go_to(self, block: str) -> None:
        self.line(f"br label %{block}")
        self._start_block(block)

    @contextmanager
    def when(self, condition: str) -> Generator[None, None, None]:
        """What stands inside is carried out only if `condition` (an i1) holds."""
        self._count += 1
        inside, after = f"then{self._count}", f"after{self._count}"
        self.line(f"br i1 {condition}, label %{inside}, label %{after}")
        self._start_block(inside)
        yield
        self.line(f"br label %{after}")
        self._start_block(after)

    def items(self) -> Iterator[Operand]:
        """A loop over the work items of this call."""
        return self.loop(self.first, self.last)

    def vectors(
        self, start: Operand, stop: Operand, whole: Operand | None = None
    ) -> Iterator[tuple[Operand, str | None]]:
        """`for first, mask in emit.vectors(start, stop):` the vectors of a run, start <= stop.

        The body is emitted once for whole ones, whose mask is None, and once more for a last one that is not full.
        `whole`: where the whole ones end.
        """
        if whole is None:
            whole = self.add(start, self.round_down(self.subtract(stop, start), self.lanes))
        for first in self.loop(start, whole, step=self.lanes):
            yield first, None
        left = self.subtract(stop, whole)
        with self.when(self.value(f"icmp sgt i64 {left}, 0", "c")):
            yield whole, self.mask_below(left)


_SUFFIX = {"float": "f32", "bfloat": "bf16", "i8": "i8", "i16": "i16", "i32": "i32", "i64": "i64"}


def float_literal(number: float) -> str:
    """A float32 constant in LLVM's exact notation (the bits of the double that equals it)."""
    try:
        single = struct.unpack("<f", struct.pack("<f", number))[0]
    except OverflowError:  # beyond float32: infinite, as NumPy has it
        single = math.copysign(math.inf, number)
    return f"0x{struct.unpack('<Q', struct.pack('<d', single))[0]:016X}"
