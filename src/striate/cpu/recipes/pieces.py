"""Sums over a batch in pieces: cut by the shape, never by the number of threads, and added in order."""

from __future__ import annotations

from striate.cpu.access import Access
from striate.cpu.kernels.reduction import COMBINE_ARGUMENTS, COMBINE_CHUNK, emit_combine
from striate.cpu.launch import Context
from striate.ir.buffers import Buffer, BufferView, Pointer, pointer

# A sum over the batch is cut into at most this many pieces, each summed on its own.
MOST_PIECES = 8


def even_pieces(count: int, most: int) -> tuple[int, int]:
    """`count` in at most `most` pieces: how many, and how much each but the last has."""
    each = -(-count // most)
    return -(-count // each), each


def target_of(context: Context, result: BufferView | None, pieces: int, size: int, name: str) -> Pointer:
    """Where sums of `size` numbers go: to `result` if there is one piece, else side by side, to be combined."""
    if result is not None and pieces == 1:
        return pointer(result)
    return Pointer(context.scratch(4 * size * pieces, name))


def written(place: Pointer, result: BufferView | None, pieces: int) -> Buffer | Access:
    """What a launch writes whose sums go to `place`, as `target_of` said: the result, or scratch memory."""
    return Access(result) if result is not None and pieces == 1 else place.buffer


def combine(
    context: Context,
    partial: Buffer,
    result: BufferView,
    pieces: int,
    size: int,
    write_group: object | None = None,
) -> None:
    """Add the pieces of a gradient in order."""
    target = context.target
    arguments = COMBINE_ARGUMENTS.pack(
        input=partial,
        output=result,
        pieces=pieces,
        size=size,
        chunk=COMBINE_CHUNK,
    )
    context.add(
        "combine",
        (),
        lambda: emit_combine(target),
        arguments,
        items=-(-size // COMBINE_CHUNK),
        reads=[partial],
        writes=[Access(result)],
        work=size * pieces / target.vector_lanes,
        recipe="add pieces",
        write_group=write_group,
    )
