"""The windows of a deformable convolution: y[n, p, q, k, c] = mask · x at the place that an offset moves position k to.

Read between four pixels, zeros outside; places are cut to 2^20 pixels around the picture. Work item: one row of places
of a picture.
"""

from __future__ import annotations

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.between import FARTHEST, Singles, Tap, products, term
from striate.cpu.target import Target

ARGUMENTS = Arguments(
    pointers=("x", "offsets", "mask", "y"),
    integers=(
        *("rows", "columns", "channels", "out_rows", "out_columns", "groups", "group_channels"),
        *(
            f"{name}_{axis}"
            for name in ("window", "stride", "dilation", "before")
            for axis in ("rows", "columns")
        ),
    ),
)


def emit_deformed(target: Target) -> str:
    """The IR text."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    positions = emit.multiply(a["window_rows"], a["window_columns"])
    for item in emit.items():
        n, p = emit.split(item, a["out_rows"])
        picture = emit.multiply(emit.multiply(a["rows"], a["columns"]), a["channels"])
        x = emit.at(a["x"], emit.multiply(n, picture))
        for q in emit.loop(0, a["out_columns"]):
            place = emit.add(emit.multiply(item, a["out_columns"]), q)
            for g in emit.loop(0, a["groups"]):
                own = emit.multiply(emit.add(emit.multiply(place, a["groups"]), g), positions)
                for k in emit.loop(0, positions):
                    r, s = emit.split(k, a["window_columns"])
                    at = emit.add(own, k)
                    offset = emit.at(a["offsets"], emit.multiply(at, 2))
                    rows = _taps(emit, a, "rows", (p, r), offset)
                    columns = _taps(emit, a, "columns", (q, s), emit.at(offset, 1))
                    channel = emit.multiply(g, a["group_channels"])
                    result = emit.multiply(emit.add(emit.multiply(place, positions), k), a["channels"])
                    y = emit.at(a["y"], result, channel)
                    factor = emit.broadcast(emit.at(a["mask"], at))
                    _write(emit, a, emit.at(x, channel), y, (rows, columns), factor)
    return emit.text()


def _taps(
    emit: Emitter, a: dict[str, str], axis: str, place: tuple[Operand, Operand], offset: str
) -> list[Tap]:
    """The two pixels around a window's position along one axis."""
    singles = Singles(emit)
    first = emit.subtract(emit.multiply(place[0], a[f"stride_{axis}"]), a[f"before_{axis}"])
    at = emit.add(first, emit.multiply(place[1], a[f"dilation_{axis}"]))
    moved = singles.add(singles.of_index(at), emit.load(offset, "float"))
    moved = singles.between(moved, -FARTHEST, FARTHEST)
    index, whole = singles.floor(moved)
    part = singles.subtract(moved, whole)
    taps: list[Tap] = []
    for step, weight in ((0, singles.subtract(1.0, part)), (1, part)):
        own = emit.add(index, step)
        inside = emit.value(f"icmp ult i64 {own}, {a[axis]}", "c")
        taps.append(Tap(emit.select(inside, str(own), "0", "i64"), weight, inside))
    return taps


def _write(
    emit: Emitter, a: dict[str, str], x: str, y: str, taps: tuple[list[Tap], list[Tap]], factor: str
) -> None:
    """The channels of one group."""
    pixels = [
        (
            emit.at(x, emit.multiply(emit.add(emit.multiply(row, a["columns"]), column), a["channels"])),
            weight,
            there,
        )
        for row, column, weight, there in products(emit, *taps)
    ]
    for first, mask in emit.vectors(0, a["group_channels"]):
        total = "zeroinitializer"
        for pixel, weight, inside in pixels:
            total = emit.binary("fadd", total, term(emit, emit.at(pixel, first), weight, inside, mask))
        emit.store_masked(emit.binary("fmul", total, factor), emit.at(y, first), mask)
