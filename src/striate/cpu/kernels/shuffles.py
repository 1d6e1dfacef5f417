"""Moving numbers between the lanes of vectors: sums of lanes, transposition."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from striate.cpu.emit import Emitter


def sum_lanes(emit: Emitter, vectors: Sequence[str]) -> str:
    """The sums of the lanes of up to V vectors, in the lanes of one vector.

    A tree of log2(V) levels; each level halves the number of vectors and adds two halves of each, so V vectors
    cost V - 1 additions and 2 (V - 1) shuffles. The order of addition is fixed.
    """
    lanes = emit.lanes
    width = 1
    while width < len(vectors):
        width *= 2
    level = [*vectors, *["zeroinitializer"] * (width - len(vectors))]
    piece = lanes  # lanes that still belong to one sum
    while piece > 1:
        half = piece // 2
        if len(level) == 1:
            # One vector is left, holding lanes // piece sums of `piece` lanes each.
            level = [_add_halves(emit, level[0], level[0], piece, half)]
        else:
            level = [
                _add_halves(emit, a, b, piece, half) for a, b in zip(level[::2], level[1::2], strict=True)
            ]
        piece = half
    return level[0]


def _add_halves(emit: Emitter, a: str, b: str, piece: int, half: int) -> str:
    """Both vectors' pieces folded in half: [a's folded pieces, b's folded pieces]."""
    lanes = emit.lanes
    low = [
        start + k + source * lanes
        for source in (0, 1)
        for start in range(0, lanes, piece)
        for k in range(half)
    ]
    return emit.binary(
        "fadd", shuffle(emit, a, b, low), shuffle(emit, a, b, [position + half for position in low])
    )


def first_lane(emit: Emitter, vector: str) -> str:
    return emit.value(f"extractelement {emit.vector} {vector}, i64 0")


def shuffle(emit: Emitter, a: str, b: str, positions: Sequence[int], type: str | None = None) -> str:
    """The lanes `positions` of `a` followed by `b`."""
    type = type or emit.vector
    indices = ", ".join(f"i32 {position}" for position in positions)
    return emit.value(f"shufflevector {type} {a}, {type} {b}, <{len(positions)} x i32> <{indices}>")


def transpose(emit: Emitter, rows: Sequence[str]) -> list[str]:
    """Transpose a V x V block held in V vectors, in log2(V) rounds of V shuffles."""
    lanes = emit.lanes
    block = list(rows)
    distance = lanes // 2
    while distance:
        swapped = list(block)
        for row in range(lanes):
            if row & distance:
                continue
            other = row + distance
            low = [k if not k & distance else k - distance + lanes for k in range(lanes)]
            high = [k + distance if not k & distance else k + lanes for k in range(lanes)]
            swapped[row] = shuffle(emit, block[row], block[other], low)
            swapped[other] = shuffle(emit, block[row], block[other], high)
        block = swapped
        distance //= 2
    return block


def gathered(emit: Emitter, addresses: Iterable[str], element: str, align: int) -> str:
    """The vector whose lanes are the numbers at `addresses`, one after the other."""
    vector = f"<{emit.lanes} x {element}>"
    value = "poison"
    for lane, address in enumerate(addresses):
        scalar = emit.load(address, element, align)
        value = emit.value(f"insertelement {vector} {value}, {element} {scalar}, i64 {lane}")
    return value
