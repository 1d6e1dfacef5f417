"""Running sums: y[..., r] = x[..., 0] + ... + x[..., r], added in that order.

Strides and the two ways of walking are those of `softmax.py`: c side by side in vectors, or one run along r number by
number. `exclusive`: without x[..., r]; `reverse`: from the other end. Work item: `block` of c, and where there is no c,
of k2.
"""

from __future__ import annotations

from striate.cpu.emit import Emitter
from striate.cpu.kernels.places import ARGUMENTS
from striate.cpu.target import Target


def emit_running_sums(exclusive: bool, reverse: bool, side_by_side: bool, target: Target) -> str:
    """The IR text."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)

    def run(x: str, y: str, type: str, zero: str, mask: str | None) -> None:
        total = [zero]
        for k in emit.loop(0, a["length"], carried=total, types=[type]):
            r = emit.subtract(emit.subtract(a["length"], 1), k) if reverse else k
            place = emit.at(x, emit.multiply(r, a["input_step"]))
            value = emit.load_masked(place, mask) if side_by_side else emit.load(place, type)
            after = emit.value(f"fadd {type} {total[0]}, {value}")
            to, result = emit.at(y, emit.multiply(r, a["output_step"])), total[0] if exclusive else after
            if side_by_side:
                emit.store_masked(result, to, mask)
            else:
                emit.store(result, to, type)
            total[0] = after

    for index in emit.items():
        rest, block = emit.split(index, a["blocks"])
        first = emit.multiply(block, a["block"])
        positions = [rest]
        for k in (2, 1) if side_by_side else (1,):
            positions = [*emit.split(positions[0], a[f"size_kept_{k}"]), *positions[1:]]
        x, y = (
            emit.at(a[name], *(emit.multiply(p, a[f"{name}_kept_{k}"]) for k, p in enumerate(positions)))
            for name in ("input", "output")
        )
        if side_by_side:
            stop = emit.minimum(emit.add(first, a["block"]), a["channels"])
            for c, mask in emit.vectors(first, stop):
                run(emit.at(x, c), emit.at(y, c), emit.vector, "zeroinitializer", mask)
            continue
        stop = emit.minimum(emit.add(first, a["block"]), a["size_kept_2"])
        for k2 in emit.loop(first, stop):
            row, to = (
                emit.at(place, emit.multiply(k2, a[f"{name}_kept_2"]))
                for place, name in ((x, "input"), (y, "output"))
            )
            run(row, to, "float", "0.0", None)
    return emit.text()
