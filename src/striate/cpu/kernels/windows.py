"""Windows over up to three spatial axes: y[n, i, j, k, c] = the largest, or the sum, of x[n, a, b, d, c] over the
positions that the window at (i, j, k) sees.

Tables say for each place along an axis where its first position lies, and how many it sees, a step apart: so padding,
stride and dilation are no matter of the code, and the gradients are such sums too: a position of x gathers from all
windows that see it, or from those in which it won. Work item: all places (k) of one (n, i, j).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand, float_literal
from striate.cpu.kernels.interpolate import pieces, spread
from striate.cpu.target import Target

AXES = 3
LARGEST, SUM, WON = "largest", "sum", "won"


@dataclass(frozen=True)
class WindowKernel:
    """`kind`: LARGEST, SUM, or WON: the sum over windows whose winner is this place. `winners`: of the largest also the
    position, counted row by row over the spatial axes."""

    kind: str
    winners: bool = False


ARGUMENTS = Arguments(
    pointers=(
        "input",
        "output",
        "winners",
        *(f"{name}_{k}" for name in ("first", "count") for k in range(AXES)),
    ),
    integers=(
        *(
            f"{name}_{k}"
            for name in ("size", "position", "number", "output", "winners", "step")
            for k in range(AXES)
        ),
        *("input_image", "output_image", "winners_image", "channels"),
    ),
)


@dataclass(frozen=True)
class _Seen:
    """What the window at one place sees along one axis: its first position, and how many there are, a step apart."""

    first: str
    count: str
    step: str


@dataclass(frozen=True)
class _Here:
    """Addresses of one vector, of x, of y and of the winners, and its type; what its window sees."""

    x: str
    y: str
    winners: str
    type: str
    seen: tuple[_Seen, ...]

    def of(self, element: str) -> str:
        """The vector's type with other elements."""
        return self.type.replace("float", element)


def emit_windows(kernel: WindowKernel, target: Target) -> str:
    """The IR text."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    for index in emit.items():
        rest, j = emit.split(index, a["size_1"])
        n, i = emit.split(rest, a["size_0"])
        x = emit.at(a["input"], emit.multiply(n, a["input_image"]))
        y = emit.at(a["output"], emit.multiply(n, a["output_image"]))
        winners = emit.at(a["winners"], emit.multiply(n, a["winners_image"]), element="i64")
        outer = [_seen(emit, a, 0, i), _seen(emit, a, 1, j)]
        for k in emit.loop(0, a["size_2"]):
            seen = (*outer, _seen(emit, a, 2, k))
            result, won = emit.at(y, _place(emit, a, "output", (i, j, k))), winners
            if kernel.kind == LARGEST and kernel.winners:
                won = emit.at(winners, _place(emit, a, "winners", (i, j, k)), element="i64")
            for channel, type in pieces(emit, a["channels"]):
                addresses = (
                    emit.at(x, channel),
                    emit.at(result, channel),
                    emit.at(won, channel, element="i64"),
                )
                here = _Here(*addresses, type, seen)
                if kernel.kind == SUM:
                    _summed(emit, a, here)
                elif kernel.kind == WON:
                    _won(emit, a, here, (i, j, k))
                else:
                    _largest(emit, a, here, kernel.winners)
    return emit.text()


def _seen(emit: Emitter, a: dict[str, str], axis: int, place: Operand) -> _Seen:
    first, count = (
        emit.load(emit.at(a[f"{name}_{axis}"], place, element="i64"), "i64", 8) for name in ("first", "count")
    )
    return _Seen(first, count, a[f"step_{axis}"])


def _place(emit: Emitter, a: dict[str, str], name: str, at: Sequence[Operand]) -> Operand:
    """Elements from the first position to the one `at`, in the array of this name."""
    total: Operand = 0
    for axis, position in enumerate(at):
        total = emit.add(total, emit.multiply(position, a[f"{name}_{axis}"]))
    return total


def _positions(
    emit: Emitter,
    seen: Sequence[_Seen],
    carried: list[str],
    types: list[str],
    before: tuple[Operand, ...] = (),
) -> Iterator[tuple[Operand, ...]]:
    """Loops over all that is seen, row by row."""
    if not seen:
        yield before
        return
    own, *further = seen
    for step in emit.loop(0, own.count, carried=carried, types=types):
        position = emit.add(own.first, emit.multiply(step, own.step))
        yield from _positions(emit, further, carried, types, (*before, position))


def _read(emit: Emitter, a: dict[str, str], here: _Here, at: Sequence[Operand]) -> str:
    return emit.load(emit.at(here.x, _place(emit, a, "position", at)), here.type)


def _summed(emit: Emitter, a: dict[str, str], here: _Here) -> None:
    carried = [spread(emit, float_literal(0.0), here.type)]
    for at in _positions(emit, here.seen, carried, [here.type]):
        carried[0] = emit.binary("fadd", carried[0], _read(emit, a, here, at), here.type)
    emit.store(carried[0], here.y, here.type)


def _largest(emit: Emitter, a: dict[str, str], here: _Here, winners: bool) -> None:
    """The first of equals wins, NaN wins over every number."""
    type, integers, masks = here.type, here.of("i32"), here.of("i1")
    carried, types = [spread(emit, float_literal(float("-inf")), type)], [type]
    if winners:
        first = _place(emit, a, "number", [each.first for each in here.seen])
        carried.append(_spread_number(emit, first, integers))
        types.append(integers)
    for at in _positions(emit, here.seen, carried, types):
        value = _read(emit, a, here, at)
        nan = emit.compare("uno", value, value, type)
        if winners:
            number = emit.compare("ord", carried[0], carried[0], type)
            nan = emit.value(f"and {masks} {nan}, {number}", "m")
        wins = emit.value(f"or {masks} {emit.compare('ogt', value, carried[0], type)}, {nan}", "m")
        carried[0] = emit.select(wins, value, carried[0], type)
        if winners:
            own = _spread_number(emit, _place(emit, a, "number", at), integers)
            carried[1] = emit.select(wins, own, carried[1], integers)
    emit.store(carried[0], here.y, type)
    if winners:
        wide = here.of("i64")
        emit.store(emit.value(f"zext {integers} {carried[1]} to {wide}"), here.winners, wide, 8)


def _won(emit: Emitter, a: dict[str, str], here: _Here, place: Sequence[Operand]) -> None:
    """The cotangents of those windows that see this place and whose winner it is."""
    type, wide = here.type, here.of("i64")
    own = _spread_number(emit, _place(emit, a, "number", place), wide)
    zero = spread(emit, float_literal(0.0), type)
    carried = [zero]
    for at in _positions(emit, here.seen, carried, [type]):
        winner = emit.load(emit.at(here.winners, _place(emit, a, "winners", at), element="i64"), wide, 8)
        is_own = emit.compare("eq", winner, own, wide)
        share = emit.select(is_own, _read(emit, a, here, at), zero, type)
        carried[0] = emit.binary("fadd", carried[0], share, type)
    emit.store(carried[0], here.y, type)


def _spread_number(emit: Emitter, number: Operand, integers: str) -> str:
    """An index in all lanes of `integers`."""
    is_vector = integers.startswith("<")
    element = integers[1:-1].split(" x ")[-1] if is_vector else integers
    scalar = str(number) if element == "i64" else emit.value(f"trunc i64 {number} to {element}")
    if not is_vector:
        return scalar
    single = emit.value(f"insertelement {integers} poison, {element} {scalar}, i64 0")
    lanes = integers[1:].split(" ")[0]
    return emit.value(
        f"shufflevector {integers} {single}, {integers} poison, <{lanes} x i32> zeroinitializer"
    )
