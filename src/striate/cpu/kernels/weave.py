"""Planes whose elements come to lie side by side, and back: vectors of each plane, shuffled in registers."""

from __future__ import annotations

from collections.abc import Mapping

from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.shuffles import shuffle

# Planes at most that are woven in registers: the shuffles grow with their square.
MOST_PLANES = 8


def emit_woven(
    emit: Emitter,
    element: str,
    a: Mapping[str, str],
    x: str,
    y: str,
    run: tuple[Operand, Operand],
    *,
    inwards: bool,
    planes: int,
) -> None:
    """One part of the run of all planes. `inwards`: from planes of x to their elements side by side in y."""
    of_planes, of_run = (x, y) if inwards else (y, x)
    apart, vector = a["input_rows" if inwards else "output_rows"], f"<{emit.lanes} x {element}>"
    for k, mask in emit.vectors(*run):
        left = emit.subtract(run[1], k)
        separate = [
            (emit.at(of_planes, emit.multiply(plane, apart), k, element=element), mask)
            for plane in range(planes)
        ]
        together = [
            (
                emit.at(of_run, emit.multiply(k, planes), part * emit.lanes, element=element),
                mask and emit.mask_below(emit.subtract(emit.multiply(left, planes), part * emit.lanes)),
            )
            for part in range(planes)
        ]
        read, write = (separate, together) if inwards else (together, separate)
        loaded = [emit.load_masked(address, mask, vector) for address, mask in read]
        arranged = (weave if inwards else part_again)(emit, loaded, vector)
        for value, (address, mask) in zip(arranged, write, strict=True):
            emit.store_masked(value, address, mask, vector)


def weave(emit: Emitter, planes: list[str], type: str) -> list[str]:
    """a0 a1 a2 ..., b0 b1 b2 ...     ->     a0 b0 a1 b1 a2 b2 ..., in as many vectors."""
    count = len(planes)
    results: list[str] = []
    for part in range(count):
        elements = [divmod(part * emit.lanes + lane, count) for lane in range(emit.lanes)]
        results.append(_gathered(emit, planes, [(plane, lane) for lane, plane in elements], type))
    return results


def part_again(emit: Emitter, run: list[str], type: str) -> list[str]:
    """The inverse of `weave`."""
    count = len(run)
    return [
        _gathered(emit, run, [divmod(lane * count + plane, emit.lanes) for lane in range(emit.lanes)], type)
        for plane in range(count)
    ]


def _gathered(emit: Emitter, vectors: list[str], wanted: list[tuple[int, int]], type: str) -> str:
    """The vector whose lane t is lane `wanted[t][1]` of `vectors[wanted[t][0]]`."""
    value = vectors[0]
    for source in range(len(vectors)):
        # What is already there stays; lanes of this source come in.
        picks = [
            emit.lanes + other if own == source else lane if own < source else 0
            for lane, (own, other) in enumerate(wanted)
        ]
        if any(own == source for own, _ in wanted):
            value = shuffle(emit, value, vectors[source], picks, type)
    return value
