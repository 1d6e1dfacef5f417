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

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.lanes import shuffle
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
    walked = AXES - 2 if way in (WEAVE, PART) else AXES - 1
    element = emit.bfloat if element == "bfloat" else element
    many = f"<{emit.lanes} x {element}>"
    alignment = 4 if element == "float" else 2

    def at(pointer: str, *offsets: Operand) -> str:
        return emit.at(pointer, *offsets, element=element)

    a = emit.arguments(ARGUMENTS)

    def item(index: Operand) -> None:
        first, second = emit.divide(index, a["size_1"]), emit.remainder(index, a["size_1"])
        source, result = (
            at(a[name], emit.multiply(first, a[f"{name}_0"]), emit.multiply(second, a[f"{name}_1"]))
            for name in ("input", "output")
        )

        def nest(axis: int, source: str, result: str) -> None:
            if axis == walked:
                row(source, result)
                return

            def step(k: Operand, _: list[str]) -> None:
                nest(
                    axis + 1,
                    at(source, emit.multiply(k, a[f"input_{axis}"])),
                    at(result, emit.multiply(k, a[f"output_{axis}"])),
                )

            emit.loop(0, a[f"size_{axis}"], step)

        nest(2, source, result)

    def row(source: str, result: str) -> None:
        size = a[f"size_{AXES - 1}"]
        if way in (WEAVE, PART):

            def woven(k: Operand, _: list[str]) -> None:
                left = emit.subtract(size, k)
                apart = a[f"{'input' if way == WEAVE else 'output'}_{AXES - 2}"]
                # Places and masks of the planes, and of the woven run.
                pointers = (source, result) if way == WEAVE else (result, source)
                separate = [
                    (at(pointers[0], emit.multiply(plane, apart), k), emit.mask_below(left))
                    for plane in range(planes)
                ]
                together = [
                    (
                        at(pointers[1], emit.multiply(k, planes), part * emit.lanes),
                        emit.mask_below(emit.subtract(emit.multiply(left, planes), part * emit.lanes)),
                    )
                    for part in range(planes)
                ]
                read, write = (separate, together) if way == WEAVE else (together, separate)
                loaded = [emit.load_masked(place, mask, many) for place, mask in read]
                arrange = weave if way == WEAVE else part_again
                for value, (place, mask) in zip(arrange(emit, loaded, many), write, strict=True):
                    emit.store_masked(value, place, mask, many)

            emit.loop(0, size, woven, step=emit.lanes)
            return
        if way == COPY:

            def vector(k: Operand, _: list[str]) -> None:
                mask = emit.mask_below(emit.subtract(size, k))
                value = emit.load_masked(at(source, k), mask, many)
                emit.store_masked(value, at(result, k), mask, many)

            emit.loop(0, size, vector, step=emit.lanes)
            return

        def single(k: Operand, _: list[str]) -> None:
            value = emit.load(at(source, emit.multiply(k, a[f"input_{AXES - 1}"])), element, alignment)
            emit.store(value, at(result, emit.multiply(k, a[f"output_{AXES - 1}"])), element, alignment)

        emit.loop(0, size, single)

    emit.items(item)
    return emit.text()


def weave(emit: Emitter, planes: list[str], type: str) -> list[str]:
    """a0 a1 a2 ..., b0 b1 b2 ...     ->     a0 b0 a1 b1 a2 b2 ..., in as many vectors."""
    count = len(planes)
    results: list[str] = []
    for part in range(count):
        elements = [divmod(part * emit.lanes + lane, count) for lane in range(emit.lanes)]
        results.append(_gathered(emit, planes, [(plane, place) for place, plane in elements], type))
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
        # What is already in its place stays; lanes of this source come in.
        picks = [
            emit.lanes + place if own == source else lane if own < source else 0
            for lane, (own, place) in enumerate(wanted)
        ]
        if any(own == source for own, _ in wanted):
            value = shuffle(emit, value, vectors[source], picks, type)
    return value
