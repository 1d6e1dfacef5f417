"""The register tile: the one inner loop that nearly all multiply-adds of this library run in.

    acc[p][q] += scalar[p, r] (broadcast) * vector[q, r]         for every r of a reduction

P x Q accumulators stay in registers while the reduction, up to three nested loops, runs over memory with
constant distances between its operands. Which array is the scalar and which the vector operand, and what p, q
and r mean, is the caller's choice:

| computation | scalar | vector | p | q, lanes | r |
| - | - | - | - | - | - |
| forward, channels in lanes | activations | packed filters | pixel | output channel | l, m, n |
| forward, images in lanes | filters | activations | output channel | pixel, image | l, m, n |
| input gradient, images in lanes | filters, turned | output gradient | input channel | pixel, image | l, m, k |
| weight gradient, channels in lanes| activations | output gradient | input channel | output channel | pixel |
| weight gradient, images in lanes | activations (vector)| output gradient | input channel | output channel | pixel |
| fully connected | as forward, with one filter position |

Each accumulator adds its products in the order of r, so its bits do not depend on P or Q.

With bfloat16 operands (`PAIRS`) a round takes two neighbouring r at once: the scalar is a pair of activations, the
vector holds a pair of filter numbers in each lane, and the product is their dot product.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from striate.cpu.emit import Emitter, Operand


@dataclass(frozen=True)
class Axis:
    """One loop of the reduction: `count` rounds; elements from one round's operands to the next's.

    `half`: behind the last round stands one whose scalars have no second half (an odd number of channels).
    """

    start: Operand
    stop: Operand
    scalar_step: Operand
    vector_step: Operand
    unroll: int = 1
    half: bool = False

    def constants(self, copy: int) -> tuple[int, int]:
        """Elements from the operands of the first round of an unrolled group to those of round `copy`."""
        if not copy:
            return 0, 0
        assert isinstance(self.scalar_step, int), "an unrolled loop has known steps"
        assert isinstance(self.vector_step, int)
        return copy * self.scalar_step, copy * self.vector_step


@dataclass(frozen=True)
class Arithmetic:
    """What a product is: how its operands are read, from arrays of which elements, and how they are multiplied."""

    scalar: Callable[[Emitter, str], str]
    vector: Callable[[Emitter, str], str]
    product: Callable[[Emitter, str, str, str], str]
    half: Callable[[Emitter, str], str]
    scalar_element: str = "float"
    vector_element: str = "float"


@dataclass(frozen=True)
class Prefetch:
    """Lines that are asked for before they are needed: elements from a round's operands to them, 0: none.

    `vectors`: with every vector operand, into L1; `vectors_l2`: into L2, known when the kernel runs. `scalars`: with
    the scalar operands, once a group of unrolled rounds, into L2.
    """

    vectors: int = 0
    scalars: int = 0
    vectors_l2: Operand = 0


def _pair(emit: Emitter, pointer: str) -> str:
    return emit.spread(emit.load(pointer, "i32", 2), "i32")


def _half_pair(emit: Emitter, pointer: str) -> str:
    """One number and zero behind it: what stands there in memory may be anything, even NaN."""
    single = emit.load(pointer, "i16", 2)
    return emit.spread(emit.value(f"zext i16 {single} to i32"), "i32")


def _pairs(emit: Emitter, pointer: str) -> str:
    return emit.load(pointer, f"<{emit.lanes} x i32>")


FLOATS = Arithmetic(Emitter.broadcast, Emitter.load, Emitter.fma, Emitter.broadcast)
VECTORS = Arithmetic(Emitter.load, Emitter.load, Emitter.fma, Emitter.load)
# Filters are counted in pairs (four bytes), activations one by one.
PAIRS = Arithmetic(_pair, _pairs, Emitter.dot_bf16, _half_pair, scalar_element="bfloat")


def multiply_accumulate(
    emit: Emitter,
    accumulators: Sequence[str],
    scalars: Sequence[tuple[str, int]],
    vectors: Sequence[tuple[str, int]],
    axes: Sequence[Axis],
    *,
    arithmetic: Arithmetic = FLOATS,
    masks: Sequence[str | None] = (),
    prefetch: Prefetch = Prefetch(),
) -> list[str]:
    """Run the reduction over `axes`, outermost first, and return the accumulators' final values.

    `accumulators` holds P * Q vectors, q fastest. `scalars[p]` and `vectors[q]` are (pointer, constant offset)
    of the operands at round 0 of every axis. Axes may be empty (start >= stop) at run time. With the arithmetic
    `VECTORS` both operands are vectors, multiplied lane by lane: a sum over images in lanes. `masks[q]`: the lanes of
    float32 `vectors[q]` that exist; what lies behind them is not read.
    """
    reduction = _Reduction(emit, list(accumulators), scalars, vectors, axes, arithmetic, masks, prefetch)
    reduction.loops(0, _Offset(), _Offset())
    return reduction.sums


@dataclass(frozen=True)
class _Offset:
    """Elements from round 0 to this one: `constant` known here, which addresses add last, and `index` at run time."""

    index: Operand = 0
    constant: int = 0


@dataclass(frozen=True)
class _Reduction:
    """What stays the same through the loops of one `multiply_accumulate`; `sums` are the accumulators so far."""

    emit: Emitter
    sums: list[str]
    scalars: Sequence[tuple[str, int]]
    vectors: Sequence[tuple[str, int]]
    axes: Sequence[Axis]
    arithmetic: Arithmetic
    masks: Sequence[str | None]
    prefetch: Prefetch

    def loops(self, level: int, scalar: _Offset, vector: _Offset, half: bool = False) -> None:
        """The loops of the axes from `level` on."""
        if level == len(self.axes):
            self.products(scalar, vector, half)
            return
        emit, axis = self.emit, self.axes[level]
        middle = axis.start
        if axis.unroll > 1:
            # The unrolled loop takes whole groups of rounds, a second one what is left.
            rounds = emit.maximum(emit.subtract(axis.stop, axis.start), 0)
            middle = emit.add(axis.start, emit.round_down(rounds, axis.unroll))
            for index in emit.loop(axis.start, middle, step=axis.unroll, carried=self.sums):
                self.rounds(level, index, axis.unroll, scalar, vector)
        for index in emit.loop(middle, axis.stop, carried=self.sums):
            self.rounds(level, index, 1, scalar, vector)
        if axis.half:
            self.rounds(level, axis.stop, 1, scalar, vector, half=True)

    def rounds(
        self, level: int, index: Operand, count: int, scalar: _Offset, vector: _Offset, half: bool = False
    ) -> None:
        """`count` rounds of the axis `level`, from `index` on."""
        emit, axis = self.emit, self.axes[level]
        scalar_index = emit.add(scalar.index, emit.multiply(index, axis.scalar_step))
        vector_index = emit.add(vector.index, emit.multiply(index, axis.vector_step))
        if self.prefetch.scalars and count > 1 and level == len(self.axes) - 1:
            element = self.arithmetic.scalar_element
            for pointer, offset in self.scalars:
                first = emit.at(pointer, scalar_index, element=element)
                further = offset + scalar.constant + self.prefetch.scalars
                emit.prefetch(emit.at(first, further, element=element), level=2)
        for copy in range(count):
            of_scalar, of_vector = axis.constants(copy)
            self.loops(
                level + 1,
                _Offset(scalar_index, scalar.constant + of_scalar),
                _Offset(vector_index, vector.constant + of_vector),
                half,
            )

    def products(self, scalar: _Offset, vector: _Offset, half: bool) -> None:
        """One round of the innermost loop: P broadcasts, Q vector loads, P * Q fused multiply-adds."""
        emit, own, sums, columns = self.emit, self.arithmetic, self.sums, len(self.vectors)
        read = own.half if half else own.scalar
        addresses = _Addresses(emit, scalar, own.scalar_element)
        of_vectors = _Addresses(emit, vector, own.vector_element)
        if len(self.scalars) >= columns:
            # Hold the Q vectors; each scalar is used Q times at once.
            loaded = [self.vector(q, of_vectors) for q in range(columns)]
            for p, (pointer, offset) in enumerate(self.scalars):
                value = read(emit, addresses.of(pointer, offset))
                for q in range(columns):
                    sums[p * columns + q] = own.product(emit, value, loaded[q], sums[p * columns + q])
            return
        spread = [read(emit, addresses.of(pointer, offset)) for pointer, offset in self.scalars]
        for q in range(columns):
            right = self.vector(q, of_vectors)
            for p, value in enumerate(spread):
                sums[p * columns + q] = own.product(emit, value, right, sums[p * columns + q])

    def vector(self, q: int, addresses: _Addresses) -> str:
        """The vector operand `q`, and what is asked for with it."""
        emit, (pointer, offset) = self.emit, self.vectors[q]
        address = addresses.of(pointer, offset)
        if self.prefetch.vectors:
            emit.prefetch(addresses.of(pointer, offset + self.prefetch.vectors))
        if self.prefetch.vectors_l2:
            element = self.arithmetic.vector_element
            emit.prefetch(emit.at(address, self.prefetch.vectors_l2, element=element), level=2)
        mask = self.masks[q] if self.masks else None
        return self.arithmetic.vector(emit, address) if mask is None else emit.load_masked(address, mask)


class _Addresses:
    """Addresses of one round's operands; those behind one pointer share what is only known at run time."""

    def __init__(self, emit: Emitter, offset: _Offset, element: str) -> None:
        self.emit, self.offset, self.element = emit, offset, element
        self.bases: dict[str, str] = {}

    def of(self, pointer: str, constant: int) -> str:
        emit, index = self.emit, self.offset.index
        constant += self.offset.constant
        if isinstance(index, int):
            return emit.at(pointer, constant + index, element=self.element)
        if pointer not in self.bases:
            self.bases[pointer] = emit.at(pointer, index, element=self.element)
        return emit.at(self.bases[pointer], constant, element=self.element)
