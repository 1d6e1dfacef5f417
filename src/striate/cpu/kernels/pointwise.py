"""Pointwise chains: every element on its own, several ops in one pass over memory.

    y[image, row, column, e] = f(...f(x[...], o1[...])..., o2[...])

x, y and the operands are [images, rows, columns, length]. Every array has its own image, row and pixel stride, so halos
and the neighbours in a joined buffer are stepped over, and an operand that is the same for all pixels (a scale for each
channel) has strides of zero. Where everything is contiguous the lowering hands over rows of a few thousand elements as
single pixels. Work item: one row.
"""

from __future__ import annotations

from collections.abc import Sequence

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.elements import Numbers
from striate.cpu.kernels.epilogue import Epilogue, operand_count
from striate.cpu.kernels.functions import chain
from striate.cpu.target import Target
from striate.ir.storage import OWN, Storage


def arguments(steps: Epilogue) -> Arguments:
    """The kernel's arguments: of each array its address and its image, row and pixel strides."""
    arrays = ("input", *(f"operand_{k}" for k in range(operand_count(steps))), "output")
    strides = [f"{array}_{axis}" for array in arrays for axis in ("image", "row", "pixel")]
    return Arguments(arrays, ("rows", "columns", "length", "total", *strides))


def emit_pointwise(
    steps: Epilogue,
    spread: Sequence[int],
    target: Target,
    storages: Sequence[Storage] = (),
    single: Sequence[int] = (),
) -> str:
    """The IR text.

    `rows`: per image; `columns`: pixels a row; `length`: elements a pixel; `total`: elements in all, which cuts the
    last row short where a dense array was cut into rows. `spread`: the operands that hold one number for each
    `lanes` elements (a channel of images in lanes); `single`: those of one number for all. `storages`: how each array's
    numbers are stored, where not all are float32.
    """
    emit = Emitter(target)
    declared = arguments(steps)
    a, arrays = emit.arguments(declared), declared.pointers
    numbers = {
        name: Numbers.of(emit, storage, a[f"{name}_pixel"])
        for name, storage in zip(arrays, storages or [OWN] * len(arrays), strict=True)
    }
    for index in emit.items():
        image, row = emit.split(index, a["rows"])
        rows = {
            name: numbers[name].at(
                emit, a[name], emit.multiply(image, a[f"{name}_image"]), emit.multiply(row, a[f"{name}_row"])
            )
            for name in arrays
        }
        done = emit.multiply(index, emit.multiply(a["length"], a["columns"]))
        length = emit.minimum(a["length"], emit.subtract(a["total"], done))
        whole = emit.round_down(length, emit.lanes)
        for column in emit.loop(0, a["columns"]):
            pixel = {
                name: numbers[name].at(emit, rows[name], emit.multiply(column, a[f"{name}_pixel"]))
                for name in arrays
            }
            for offset, mask in emit.vectors(0, length, whole):
                values = (
                    emit.broadcast(a[name])
                    if k in single
                    else emit.broadcast(emit.at(pixel[name], emit.divide(offset, emit.lanes)))
                    if k in spread
                    else _read(emit, numbers[name], pixel[name], offset, mask)
                    for k, name in enumerate(arrays[:-1], -1)
                )
                value = chain(emit, steps, next(values), values)
                result = numbers["output"]
                result.write(emit, value, result.at(emit, pixel["output"], offset), mask)
    return emit.text()


def _read(emit: Emitter, numbers: Numbers, pixel: str, offset: Operand, mask: str | None) -> str:
    return numbers.read(emit, numbers.at(emit, pixel, offset), mask)
