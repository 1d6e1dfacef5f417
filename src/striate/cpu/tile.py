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
from dataclasses import dataclass, replace

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
class Ahead:
    """Lines that are asked for before they are needed.

    `vectors`: elements from a round's vector operands to those asked for, every round; `later`: the same for the second
    cache, known when the kernel runs. `scalars`: from the scalar operands, once a group of unrolled rounds, for the
    second cache.
    """

    vectors: int = 0
    scalars: int = 0
    later: Operand = 0


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
    ahead: Ahead = Ahead(),
) -> list[str]:
    """Run the reduction over `axes`, outermost first, and return the accumulators' final values.

    `accumulators` holds P * Q vectors, q fastest. `scalars[p]` and `vectors[q]` are (pointer, constant offset)
    of the operands at round 0 of every axis. Axes may be empty (start >= stop) at run time. With the arithmetic
    `VECTORS` both operands are vectors, multiplied lane by lane: a sum over images in lanes. `masks[q]`: the lanes of
    float32 `vectors[q]` that exist; what lies behind them is not read.
    """

    def nest(
        level: int,
        values: list[str],
        scalar_offset: Operand,
        vector_offset: Operand,
        scalar_constant: int,
        vector_constant: int,
        half: bool = False,
    ) -> list[str]:
        if level == len(axes):
            return _products(
                emit,
                values,
                scalars,
                vectors,
                (scalar_offset, scalar_constant),
                (vector_offset, vector_constant),
                replace(arithmetic, scalar=arithmetic.half) if half else arithmetic,
                masks,
                ahead,
            )
        axis = axes[level]
        carried = [(emit.vector, value) for value in values]

        def round_(index: Operand, current: list[str], count: int, half: bool = False) -> list[str]:
            scalar_index = emit.add(scalar_offset, emit.multiply(index, axis.scalar_step))
            vector_index = emit.add(vector_offset, emit.multiply(index, axis.vector_step))
            if ahead.scalars and count > 1 and level == len(axes) - 1:
                for pointer, offset in scalars:
                    place = emit.at(pointer, scalar_index, element=arithmetic.scalar_element)
                    further = offset + scalar_constant + ahead.scalars
                    emit.prefetch(emit.at(place, further, element=arithmetic.scalar_element), level=2)
            for copy in range(count):
                extra_scalar, extra_vector = 0, 0
                scalar_at, vector_at = scalar_index, vector_index
                if copy and isinstance(axis.scalar_step, int) and isinstance(axis.vector_step, int):
                    extra_scalar, extra_vector = copy * axis.scalar_step, copy * axis.vector_step
                elif copy:
                    scalar_at = emit.add(scalar_index, emit.multiply(copy, axis.scalar_step))
                    vector_at = emit.add(vector_index, emit.multiply(copy, axis.vector_step))
                current = nest(
                    level + 1,
                    current,
                    scalar_at,
                    vector_at,
                    scalar_constant + extra_scalar,
                    vector_constant + extra_vector,
                    half,
                )
            return current

        def last(values: list[str]) -> list[str]:
            return round_(axis.stop, values, 1, half=True) if axis.half else values

        if axis.unroll == 1:
            return last(emit.loop(axis.start, axis.stop, lambda i, v: round_(i, v, 1), carried=carried))
        # The unrolled loop takes whole groups of rounds, a second one what is left.
        rounds = emit.subtract(axis.stop, axis.start)
        whole = emit.multiply(emit.divide(emit.maximum(rounds, 0), axis.unroll), axis.unroll)
        middle = emit.add(axis.start, whole)
        values = emit.loop(
            axis.start, middle, lambda i, v: round_(i, v, axis.unroll), step=axis.unroll, carried=carried
        )
        carried = [(emit.vector, value) for value in values]
        return last(emit.loop(middle, axis.stop, lambda i, v: round_(i, v, 1), carried=carried))

    return nest(0, list(accumulators), 0, 0, 0, 0)


def _products(
    emit: Emitter,
    values: list[str],
    scalars: Sequence[tuple[str, int]],
    vectors: Sequence[tuple[str, int]],
    scalar_position: tuple[Operand, int],
    vector_position: tuple[Operand, int],
    arithmetic: Arithmetic,
    masks: Sequence[str | None],
    ahead: Ahead,
) -> list[str]:
    """One round of the innermost loop: P broadcasts, Q vector loads, P * Q fused multiply-adds."""
    bases: dict[tuple[str, bool], str] = {}

    def address(pointer: str, is_scalar: bool, constant: int) -> str:
        offset, extra = scalar_position if is_scalar else vector_position
        element = arithmetic.scalar_element if is_scalar else arithmetic.vector_element
        key = (pointer, is_scalar)
        if key not in bases:
            bases[key] = emit.at(pointer, offset, element=element) if not isinstance(offset, int) else pointer
        known = constant + extra + (offset if isinstance(offset, int) else 0)
        return emit.at(bases[key], known, element=element)

    def vector(q: int) -> str:
        place = address(vectors[q][0], False, vectors[q][1])
        mask = masks[q] if masks else None
        if ahead.vectors:
            emit.prefetch(address(vectors[q][0], False, vectors[q][1] + ahead.vectors))
        if ahead.later:
            emit.prefetch(emit.at(place, ahead.later, element=arithmetic.vector_element), level=2)
        return arithmetic.vector(emit, place) if mask is None else emit.load_masked(place, mask)

    columns = len(vectors)
    result = list(values)
    if len(scalars) >= columns:
        # Hold the Q vectors; each scalar is used Q times at once.
        loaded = [vector(q) for q in range(columns)]
        for p, (pointer, offset) in enumerate(scalars):
            scalar = arithmetic.scalar(emit, address(pointer, True, offset))
            for q in range(columns):
                result[p * columns + q] = arithmetic.product(emit, scalar, loaded[q], result[p * columns + q])
        return result
    spread = [arithmetic.scalar(emit, address(pointer, True, offset)) for pointer, offset in scalars]
    for q in range(columns):
        right = vector(q)
        for p in range(len(scalars)):
            result[p * columns + q] = arithmetic.product(emit, spread[p], right, result[p * columns + q])
    return result
