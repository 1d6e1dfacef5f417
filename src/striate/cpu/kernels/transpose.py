"""Moving axes: y[i0, i1, i2, i3, i4] = x[i0·s0 + i1·s1 + i2·s2 + i3·s3 + i4·s4].

All sizes and strides are arguments; arrays of fewer axes have sizes of 1. Work item: one (i0, i1) pair. What the
last axis is decides how it is walked (`way`):

    "copy"        contiguous on both sides: vectors
    "weave", F    contiguous in x, every F-th element of y, and the axis before it is F planes whose elements lie side
                  by side in y (a picture's colours, a shuffle of channel groups): F vectors in, woven, F vectors out
    "part", F     the same with x and y exchanged
    "single"      anything else: element by element
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter
from striate.cpu.kernels.shuffles import shuffle
from striate.cpu.target import Target

AXES = 5
ARGUMENTS = Arguments(
    pointers=("input", "output"),
    integers=tuple(f"{name}_{k}" for name in ("size", "input", "output") for k in range(AXES)),
)


# Planes at most that are woven in registers: the shuffles grow with their square.
MOST_PLANES = 8
COPY, WEAVE, PART, SINGLE = "copy", "weave", "part", "single"


def emit_transpose(way: str, planes: int, target: Target, element: str = "float") -> str:
    """The IR text. `way`: see above, with `planes` as its F. `element`: the IR type that moves."""
    emit = Emitter(target)
    element = emit.bfloat if element == "bfloat" else element
    a = emit.arguments(ARGUMENTS)
    row = {COPY: _copied, SINGLE: _one_by_one}.get(way) or functools.partial(_woven, way=way, planes=planes)
    axes = range(2, AXES - 2 if way in (WEAVE, PART) else AXES - 1)
    for index in emit.items():
        first, second = emit.split(index, a["size_1"])
        x, y = (
            emit.at(
                a[name],
                emit.multiply(first, a[f"{name}_0"]),
                emit.multiply(second, a[f"{name}_1"]),
                element=element,
            )
            for name in ("input", "output")
        )
        for source, result in _rows(emit, element, a, axes, x, y):
            row(emit, element, a, source, result)
    return emit.text()


def _rows(
    emit: Emitter, element: str, a: dict[str, str], axes: Sequence[int], x: str, y: str
) -> Iterator[tuple[str, str]]:
    """Nested loops over `axes`: the runs of x and y along the axes behind them."""
    if not axes:
        yield x, y
        return
    for k in emit.loop(0, a[f"size_{axes[0]}"]):
        source = emit.at(x, emit.multiply(k, a[f"input_{axes[0]}"]), element=element)
        result = emit.at(y, emit.multiply(k, a[f"output_{axes[0]}"]), element=element)
        yield from _rows(emit, element, a, axes[1:], source, result)


def _copied(emit: Emitter, element: str, a: dict[str, str], source: str, result: str) -> None:
    size, vector = a[f"size_{AXES - 1}"], f"<{emit.lanes} x {element}>"
    for k in emit.loop(0, size, step=emit.lanes):
        mask = emit.mask_below(emit.subtract(size, k))
        value = emit.load_masked(emit.at(source, k, element=element), mask, vector)
        emit.store_masked(value, emit.at(result, k, element=element), mask, vector)


def _one_by_one(emit: Emitter, element: str, a: dict[str, str], source: str, result: str) -> None:
    alignment = 4 if element == "float" else 2
    for k in emit.loop(0, a[f"size_{AXES - 1}"]):
        read = emit.at(source, emit.multiply(k, a[f"input_{AXES - 1}"]), element=element)
        value = emit.load(read, element, alignment)
        write = emit.at(result, emit.multiply(k, a[f"output_{AXES - 1}"]), element=element)
        emit.store(value, write, element, alignment)


def _woven(
    emit: Emitter, element: str, a: dict[str, str], source: str, result: str, *, way: str, planes: int
) -> None:
    """The last two axes. An address and a mask for the vector of each plane, and for those of the woven run."""
    size, vector = a[f"size_{AXES - 1}"], f"<{emit.lanes} x {element}>"
    for k in emit.loop(0, size, step=emit.lanes):
        left = emit.subtract(size, k)
        of_planes, of_run = (source, result) if way == WEAVE else (result, source)
        apart = a[f"{'input' if way == WEAVE else 'output'}_{AXES - 2}"]
        separate = [
            (emit.at(of_planes, emit.multiply(plane, apart), k, element=element), emit.mask_below(left))
            for plane in range(planes)
        ]
        together = [
            (
                emit.at(of_run, emit.multiply(k, planes), part * emit.lanes, element=element),
                emit.mask_below(emit.subtract(emit.multiply(left, planes), part * emit.lanes)),
            )
            for part in range(planes)
        ]
        read, write = (separate, together) if way == WEAVE else (together, separate)
        loaded = [emit.load_masked(address, mask, vector) for address, mask in read]
        arranged = (weave if way == WEAVE else part_again)(emit, loaded, vector)
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
