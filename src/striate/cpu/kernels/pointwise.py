"""Pointwise chains: every element on its own, several ops in one pass over memory.

    y[row, e] = f(...f(x[row, e], o1[row, e])..., o2[row, e])

Arrays are seen as rows of contiguous elements with a row stride of their own, so a halo is stepped over. Work
item: one row (the lowering cuts a dense array into rows of a few thousand elements).
"""

from __future__ import annotations

from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.epilogue import Epilogue, operand_count
from striate.cpu.kernels.functions import POINTWISE_OPERANDS, pointwise
from striate.cpu.target import Target


def arguments(steps: Epilogue) -> tuple[str, ...]:
    """Names of the kernel's arguments: pointers first, then per array the image and row strides."""
    operands = [f"operand_{k}" for k in range(operand_count(steps))]
    arrays = ["input", *operands, "output"]
    strides = [f"{array}_{axis}" for array in arrays for axis in ("image", "row")]
    return (*arrays, "rows", "length", "total", *strides)


def emit_pointwise(steps: Epilogue, target: Target) -> str:
    """The IR text. `rows`: per image; `length`: elements a row; `total`: elements in the last row of the last
    image (equal to `length`, except for a dense array cut into rows).
    """
    emit = Emitter(target)
    names = arguments(steps)
    operands = operand_count(steps)
    pointers = operands + 2
    a = {
        name: emit.pointer_argument(k) if k < pointers else emit.integer_argument(k)
        for k, name in enumerate(names)
    }
    arrays = names[:pointers]

    def item(index: Operand) -> None:
        image, row = emit.divide(index, a["rows"]), emit.remainder(index, a["rows"])
        start = {
            name: emit.at(
                a[name], emit.multiply(image, a[f"{name}_image"]), emit.multiply(row, a[f"{name}_row"])
            )
            for name in arrays
        }
        # A dense array's last row may be shorter.
        done = emit.multiply(index, a["length"])
        length = emit.minimum(a["length"], emit.subtract(a["total"], done))
        whole = emit.multiply(emit.divide(length, emit.lanes), emit.lanes)

        def part(offset: Operand, mask: str | None) -> None:
            value = emit.load_masked(emit.at(start["input"], offset), mask)
            waiting = [f"operand_{k}" for k in range(operands)]
            for step in steps:
                name = str(step[0])
                others = [
                    emit.load_masked(emit.at(start[waiting.pop(0)], offset), mask)
                    for _ in range(POINTWISE_OPERANDS[name])
                ]
                value = pointwise(emit, name, value, others)
            emit.store_masked(value, emit.at(start["output"], offset), mask)

        def vector(offset: Operand, _: list[str]) -> None:
            part(offset, None)

        emit.loop(0, whole, vector, step=emit.lanes)
        left = emit.subtract(length, whole)
        some = emit.value(f"icmp sgt i64 {left}, 0", "c")
        emit.when(some, lambda: part(whole, emit.mask_below(left)))

    emit.items(item)
    return emit.text()
