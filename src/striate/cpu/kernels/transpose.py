"""Moving axes: y[i0, i1, i2, i3, i4] = x[i0·s0 + i1·s1 + i2·s2 + i3·s3 + i4·s4].

All sizes and strides are arguments; arrays of fewer axes have sizes of 1. Where the last axis is contiguous on
both sides it is copied in vectors; where x is contiguous along another axis (a picture stored as planes), the lowering
lets the two change places. Work item: one (i0, i1) pair.
"""

from __future__ import annotations

from striate.cpu.emit import Emitter, Operand
from striate.cpu.target import Target

AXES = 5
ARGUMENTS = (
    "input",
    "output",
    *(f"size_{k}" for k in range(AXES)),
    *(f"input_{k}" for k in range(AXES)),
    *(f"output_{k}" for k in range(AXES)),
)


def emit_transpose(contiguous: bool, target: Target, element: str = "float") -> str:
    """The IR text. `contiguous`: the last axis has stride 1 in both arrays. `element`: the IR type that moves."""
    emit = Emitter(target)
    many = f"<{emit.lanes} x {element}>"
    alignment = 4 if element == "float" else 2

    def at(pointer: str, *offsets: Operand) -> str:
        return emit.at(pointer, *offsets, element=element)

    a = {
        name: emit.pointer_argument(k) if k < 2 else emit.integer_argument(k)
        for k, name in enumerate(ARGUMENTS)
    }

    def item(index: Operand) -> None:
        first, second = emit.divide(index, a["size_1"]), emit.remainder(index, a["size_1"])
        source, result = (
            at(a[name], emit.multiply(first, a[f"{name}_0"]), emit.multiply(second, a[f"{name}_1"]))
            for name in ("input", "output")
        )

        def nest(axis: int, source: str, result: str) -> None:
            if axis == AXES - 1:
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
        if contiguous:

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
