"""Runs picked from an array, or put into one, at places that other numbers say.

    pick    y[p, r] = x[base(p) + coordinates(p) · steps + r]
    put     y[base(p) + coordinates(p) · steps + r] = z[p, r], or what a reduction makes of both

Places p are counted along up to four axes; the other array's runs follow each other. A coordinate below zero counts
from the end; one outside its axis is taken for 0 and reported (`FAULT`). Work item of a pick: the outer axes' position
and a chunk of the last one; of a put a chunk of the run, over all places in order, so that of several at one place the
last wins and sums are added one after the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.take import copy_run
from striate.cpu.target import Target

AXES, COORDINATES = 4, 6
# The caller's word of eight bytes, which is set to a coordinate that lies outside.
FAULT = "fault"
ARGUMENTS = Arguments(
    pointers=("spread", "indices", "dense", FAULT),
    integers=(
        *(f"{name}_{k}" for name in ("size", "spread", "index") for k in range(AXES)),
        *(f"{name}_{c}" for name in ("among", "step") for c in range(COORDINATES)),
        *("chunk", "chunks", "run"),
    ),
)


@dataclass(frozen=True)
class PicksKernel:
    """What the machine code is specialised on. `element`: the IR type of a number; `signed`: of whole ones.

    `index`: that of coordinates, of which there are so many. `single`: runs are one number. `reduction`: of a put;
    None: this is a pick.
    """

    element: str
    coordinates: int
    index: str
    single: bool
    reduction: str | None = None
    signed: bool = True


def emit_picks(kernel: PicksKernel, target: Target) -> str:
    """The IR text."""
    bits = {"float": 32}.get(kernel.element) or int(kernel.element[1:])
    emit = Emitter(target, lanes=max(1, target.vector_lanes * 32 // bits))
    a = emit.arguments(ARGUMENTS)
    for item in emit.items():
        if kernel.reduction is None:
            rest, chunk = emit.split(item, a["chunks"])
            first = emit.multiply(chunk, a["chunk"])
            last = emit.minimum(emit.add(first, a["chunk"]), a[f"size_{AXES - 1}"])
            positions: list[Operand] = []
            for axis in reversed(range(AXES - 1)):
                rest, position = emit.split(rest, a[f"size_{axis}"]) if axis else (0, rest)
                positions.insert(0, position)
            for place in emit.loop(first, last):
                _pick(emit, kernel, a, [*positions, place])
        else:
            for positions in _all_places(emit, a):
                _put(emit, kernel, a, positions, item)
    return emit.text()


def _all_places(emit: Emitter, a: dict[str, str]) -> Iterator[list[Operand]]:
    for i in emit.loop(0, a["size_0"]):
        for j in emit.loop(0, a["size_1"]):
            for k in emit.loop(0, a["size_2"]):
                for l in emit.loop(0, a["size_3"]):
                    yield [i, j, k, l]


def _places(
    emit: Emitter, kernel: PicksKernel, a: dict[str, str], positions: list[Operand]
) -> tuple[str, str]:
    """The addresses of a place's run in the array that is picked from or put into, and in the other."""
    number: Operand = 0
    offset: Operand = 0
    own: Operand = 0
    for axis, position in enumerate(positions):
        number = emit.add(emit.multiply(number, a[f"size_{axis}"]), position)
        offset = emit.add(offset, emit.multiply(position, a[f"spread_{axis}"]))
        own = emit.add(own, emit.multiply(position, a[f"index_{axis}"]))
    for c in range(kernel.coordinates):
        stored = emit.load(
            emit.at(a["indices"], own, c, element=kernel.index), kernel.index, int(kernel.index[1:]) // 8
        )
        value = stored if kernel.index == "i64" else emit.value(f"sext {kernel.index} {stored} to i64", "i")
        offset = emit.add(offset, emit.multiply(_inside(emit, a, value, c), a[f"step_{c}"]))
    spread = emit.at(a["spread"], offset, element=kernel.element)
    return spread, emit.at(a["dense"], emit.multiply(number, a["run"]), element=kernel.element)


def _inside(emit: Emitter, a: dict[str, str], value: str, coordinate: int) -> Operand:
    """`value` counted from the front; 0 where it lies outside."""
    among = a[f"among_{coordinate}"]
    below = emit.value(f"icmp slt i64 {value}, 0", "c")
    counted = emit.add(value, emit.select(below, among, "0", "i64"))
    inside = emit.value(f"icmp ult i64 {counted}, {among}", "c")
    with emit.when(emit.value(f"xor i1 {inside}, true", "c")):
        emit.store(value, a[FAULT], "i64", 8)
    return emit.select(inside, str(counted), "0", "i64")


def _pick(emit: Emitter, kernel: PicksKernel, a: dict[str, str], positions: list[Operand]) -> None:
    source, result = _places(emit, kernel, a, positions)
    if kernel.single:
        align = int(kernel.element[1:]) // 8
        emit.store(emit.load(source, kernel.element, align), result, kernel.element, align)
    else:
        copy_run(emit, kernel.element, source, result, a["run"])


def _put(
    emit: Emitter, kernel: PicksKernel, a: dict[str, str], positions: list[Operand], item: Operand
) -> None:
    result, source = _places(emit, kernel, a, positions)
    first = emit.multiply(item, a["chunk"])
    last = emit.minimum(emit.add(first, a["chunk"]), a["run"])
    align = 4 if kernel.element == "float" else int(kernel.element[1:]) // 8
    meet = _MEET[str(kernel.reduction)]
    for r in emit.loop(first, last):
        place = emit.at(result, r, element=kernel.element)
        value = emit.load(emit.at(source, r, element=kernel.element), kernel.element, align)
        if meet is not None:
            there = emit.load(place, kernel.element, align)
            value = meet(emit, kernel, there, value)
        emit.store(value, place, kernel.element, align)


def _arithmetic(of_floats: str, of_whole: str) -> Callable[[Emitter, PicksKernel, str, str], str]:
    def meet(emit: Emitter, kernel: PicksKernel, a: str, b: str) -> str:
        operation = of_floats if kernel.element == "float" else of_whole
        return emit.value(f"{operation} {kernel.element} {a}, {b}")

    return meet


def _extreme(of_floats: str, of_whole: str) -> Callable[[Emitter, PicksKernel, str, str], str]:
    """NaN wins."""

    def meet(emit: Emitter, kernel: PicksKernel, a: str, b: str) -> str:
        type = kernel.element
        if type != "float":
            sign = "s" if kernel.signed else "u"
            return emit.select(emit.value(f"icmp {sign}{of_whole} {type} {a}, {b}", "c"), a, b, type)
        keep = emit.value(f"fcmp {of_floats} float {a}, {b}", "c")
        nan = emit.value(f"fcmp uno float {a}, {a}", "c")
        return emit.select(emit.value(f"or i1 {keep}, {nan}", "c"), a, b, type)

    return meet


_MEET: dict[str, Callable[[Emitter, PicksKernel, str, str], str] | None] = {
    "none": None,
    "add": _arithmetic("fadd", "add"),
    "mul": _arithmetic("fmul", "mul"),
    "max": _extreme("ogt", "gt"),
    "min": _extreme("olt", "lt"),
}
