"""Picking runs by tables: y[i, j, k, l] = x[a_i + b_j + c_k + d_l ...], for runs of contiguous numbers.

The tables a, b, c, d hold how many elements each place lies behind the beginning of x; y's strides are arguments. Work
item: one (i, j, k), and one chunk of the places l.
"""

from __future__ import annotations

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.target import Target

TABLES = 4
ARGUMENTS = Arguments(
    pointers=("input", "output", *(f"table_{k}" for k in range(TABLES))),
    integers=(
        *(f"{name}_{k}" for name in ("size", "output") for k in range(TABLES)),
        *("chunk", "chunks", "run"),
    ),
)


def emit_take(bytes: int, target: Target, single: bool = False) -> str:
    """The IR text, for elements of so many bytes; `single`: runs are one element."""
    emit = Emitter(target, lanes=target.vector_lanes * 4 // bytes)
    element = f"i{8 * bytes}"
    a = emit.arguments(ARGUMENTS)
    for index in emit.items():
        rest, chunk = emit.split(index, a["chunks"])
        x, y = a["input"], a["output"]
        for axis in reversed(range(TABLES - 1)):
            rest, place = emit.split(rest, a[f"size_{axis}"]) if axis else (0, rest)
            x = emit.at(x, _looked_up(emit, a, axis, place), element=element)
            y = emit.at(y, emit.multiply(place, a[f"output_{axis}"]), element=element)
        first = emit.multiply(chunk, a["chunk"])
        stop = emit.minimum(emit.add(first, a["chunk"]), a[f"size_{TABLES - 1}"])
        for place in emit.loop(first, stop):
            source = emit.at(x, _looked_up(emit, a, TABLES - 1, place), element=element)
            result = emit.at(y, emit.multiply(place, a[f"output_{TABLES - 1}"]), element=element)
            if single:
                emit.store(emit.load(source, element, bytes), result, element, bytes)
            else:
                copy_run(emit, element, source, result, a["run"])
    return emit.text()


def _looked_up(emit: Emitter, a: dict[str, str], table: int, place: Operand) -> str:
    return emit.load(emit.at(a[f"table_{table}"], place, element="i64"), "i64", 8)


def copy_run(emit: Emitter, element: str, source: str, result: str, length: Operand) -> None:
    """Vectors, of which the last overlaps the one before; of less than a vector element by element."""
    align, vector = int(element[1:]) // 8, f"<{emit.lanes} x {element}>"
    last = emit.subtract(length, emit.lanes)

    def put(place: Operand, type: str) -> None:
        value = emit.load(emit.at(source, place, element=element), type, align)
        emit.store(value, emit.at(result, place, element=element), type, align)

    with emit.when(emit.value(f"icmp sge i64 {last}, 0", "c")):
        for place in emit.loop(0, last, step=emit.lanes):
            put(place, vector)
        put(last, vector)
    with emit.when(emit.value(f"icmp slt i64 {last}, 0", "c")):
        for place in emit.loop(0, length):
            put(place, element)
