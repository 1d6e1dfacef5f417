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
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from striate.cpu.emit import Emitter, Operand


@dataclass(frozen=True)
class Axis:
    """One loop of the reduction: `count` rounds; elements from one round's operands to the next's."""

    start: Operand
    stop: Operand
    scalar_step: Operand
    vector_step: Operand
    unroll: int = 1


def multiply_accumulate(
    emit: Emitter,
    accumulators: Sequence[str],
    scalars: Sequence[tuple[str, int]],
    vectors: Sequence[tuple[str, int]],
    axes: Sequence[Axis],
    *,
    scalars_are_vectors: bool = False,
) -> list[str]:
    """Run the reduction over `axes`, outermost first, and return the accumulators' final values.

    `accumulators` holds P * Q vectors, q fastest. `scalars[p]` and `vectors[q]` are (pointer, constant offset)
    of the operands at round 0 of every axis. Axes may be empty (start >= stop) at run time. With
    `scalars_are_vectors` both operands are vectors, multiplied lane by lane: a sum over images in lanes.
    """

    def nest(
        level: int,
        values: list[str],
        scalar_offset: Operand,
        vector_offset: Operand,
        scalar_constant: int,
        vector_constant: int,
    ) -> list[str]:
        if level == len(axes):
            return _products(
                emit,
                values,
                scalars,
                vectors,
                (scalar_offset, scalar_constant),
                (vector_offset, vector_constant),
                emit.load if scalars_are_vectors else emit.broadcast,
            )
        axis = axes[level]
        carried = [(emit.vector, value) for value in values]

        def round_(index: Operand, current: list[str], count: int) -> list[str]:
            scalar_index = emit.add(scalar_offset, emit.multiply(index, axis.scalar_step))
            vector_index = emit.add(vector_offset, emit.multiply(index, axis.vector_step))
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
                )
            return current

        if axis.unroll == 1:
            return emit.loop(axis.start, axis.stop, lambda i, v: round_(i, v, 1), carried=carried)
        # The unrolled loop takes whole groups of rounds, a second one what is left.
        rounds = emit.subtract(axis.stop, axis.start)
        whole = emit.multiply(emit.divide(emit.maximum(rounds, 0), axis.unroll), axis.unroll)
        middle = emit.add(axis.start, whole)
        values = emit.loop(
            axis.start, middle, lambda i, v: round_(i, v, axis.unroll), step=axis.unroll, carried=carried
        )
        carried = [(emit.vector, value) for value in values]
        return emit.loop(middle, axis.stop, lambda i, v: round_(i, v, 1), carried=carried)

    return nest(0, list(accumulators), 0, 0, 0, 0)


def _products(
    emit: Emitter,
    values: list[str],
    scalars: Sequence[tuple[str, int]],
    vectors: Sequence[tuple[str, int]],
    scalar_position: tuple[Operand, int],
    vector_position: tuple[Operand, int],
    read_scalar: Callable[[str], str],
) -> list[str]:
    """One round of the innermost loop: P broadcasts, Q vector loads, P * Q fused multiply-adds."""
    bases: dict[tuple[str, bool], str] = {}

    def address(pointer: str, is_scalar: bool, constant: int) -> str:
        offset, extra = scalar_position if is_scalar else vector_position
        key = (pointer, is_scalar)
        if key not in bases:
            bases[key] = emit.at(pointer, offset) if not isinstance(offset, int) else pointer
        return emit.at(bases[key], constant + extra + (offset if isinstance(offset, int) else 0))

    columns = len(vectors)
    result = list(values)
    if len(scalars) >= columns:
        # Hold the Q vectors; each scalar is used Q times at once.
        loaded = [emit.load(address(pointer, False, offset)) for pointer, offset in vectors]
        for p, (pointer, offset) in enumerate(scalars):
            scalar = read_scalar(address(pointer, True, offset))
            for q in range(columns):
                result[p * columns + q] = emit.fma(scalar, loaded[q], result[p * columns + q])
        return result
    spread = [read_scalar(address(pointer, True, offset)) for pointer, offset in scalars]
    for q, (pointer, offset) in enumerate(vectors):
        vector = emit.load(address(pointer, False, offset))
        for p in range(len(scalars)):
            result[p * columns + q] = emit.fma(spread[p], vector, result[p * columns + q])
    return result
