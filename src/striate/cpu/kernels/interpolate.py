"""Pictures at another size: y[o, i, j, c] = sum over s and t of u[i, s] · v[j, t] · x[o, a[i, s], b[j, t], c].

Tables hold, for each row i of y, its rows of x (as elements behind the picture's first) and their weights, and for each
column j likewise. A row of x is blended from its taps first, into scratch memory, then its columns from that.
Where only one of the axes changes, the other one has no table. Work item: one row of y.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.target import Target

ARGUMENTS = Arguments(
    pointers=("input", "output", "row_places", "row_weights", "column_places", "column_weights"),
    integers=(
        *("rows", "columns", "run", "input_length", "row_taps", "column_taps"),
        *("input_picture", "input_row", "input_column", "output_picture", "output_row", "output_column"),
    ),
)
# Taps that are written out; of others a loop goes over as many as there are.
WRITTEN_OUT = (1, 2, 4)


@dataclass(frozen=True)
class InterpolationKernel:
    """Taps of a row and of a column; 0: as many as the arguments say, None: that axis stays as it is."""

    row_taps: int | None
    column_taps: int | None


class _Taps:
    """What is blended for one place of y: where each tap lies, and its weight."""

    def __init__(self, emit: Emitter, places: str, weights: str, count: Operand) -> None:
        self.emit, self.places, self.weights, self.count = emit, places, weights, count
        # Of few taps they are read once, before all that is blended with them.
        self.read = [self._tap(tap) for tap in range(count)] if isinstance(count, int) else []

    def blend(self, read: Callable[[Operand], str], type: str) -> str:
        """The sum of weight · read(place) over the taps, the first of them first."""
        emit = self.emit
        if self.read:
            (place, weight), *others = self.read
            total = emit.binary("fmul", read(place), spread(emit, weight, type), type)
            for place, weight in others:
                total = _multiply_add(emit, read(place), spread(emit, weight, type), total, type)
            return total
        carried = ["zeroinitializer" if type.startswith("<") else "0.0"]
        for tap in emit.loop(0, self.count, carried=carried, types=[type]):
            place, weight = self._tap(tap)
            carried[0] = _multiply_add(emit, read(place), spread(emit, weight, type), carried[0], type)
        return carried[0]

    def _tap(self, tap: Operand) -> tuple[str, str]:
        place = self.emit.load(self.emit.at(self.places, tap, element="i64"), "i64", 8)
        return place, self.emit.load(self.emit.at(self.weights, tap), "float", 4)


def emit_interpolation(kernel: InterpolationKernel, target: Target) -> str:
    """The IR text."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    for index in emit.items():
        picture, row = emit.split(index, a["rows"])
        x = emit.at(a["input"], emit.multiply(picture, a["input_picture"]))
        y = emit.at(
            a["output"], emit.multiply(picture, a["output_picture"]), emit.multiply(row, a["output_row"])
        )
        if kernel.row_taps is None:
            _columns(emit, kernel, a, emit.at(x, emit.multiply(row, a["input_row"])), y)
            continue
        taps = _taps(emit, a, "row", kernel.row_taps, row)
        if kernel.column_taps is None:
            for column in emit.loop(0, a["columns"]):
                source = emit.at(x, emit.multiply(column, a["input_column"]))
                result = emit.at(y, emit.multiply(column, a["output_column"]))
                _run(emit, taps, source, result, a["run"])
        else:
            _run(emit, taps, x, emit.scratch, a["input_length"])
            _columns(emit, kernel, a, emit.scratch, y)
    return emit.text()


def _taps(emit: Emitter, a: dict[str, str], axis: str, count: int, place: Operand) -> _Taps:
    taps = count or a[f"{axis}_taps"]
    first = emit.multiply(place, taps)
    return _Taps(
        emit, emit.at(a[f"{axis}_places"], first, element="i64"), emit.at(a[f"{axis}_weights"], first), taps
    )


def _columns(emit: Emitter, kernel: InterpolationKernel, a: dict[str, str], x: str, y: str) -> None:
    """The columns of one row of y, from the row of x that it has become."""
    assert kernel.column_taps is not None
    for column in emit.loop(0, a["columns"]):
        taps = _taps(emit, a, "column", kernel.column_taps, column)
        _run(emit, taps, x, emit.at(y, emit.multiply(column, a["output_column"])), a["run"])


def _run(emit: Emitter, taps: _Taps, x: str, y: str, length: Operand) -> None:
    """y[k] from the taps of x[.. + k], for a run: by vectors, by halves of them, or one by one."""
    for k, type in pieces(emit, length):
        value = taps.blend(lambda place, k=k, type=type: emit.load(emit.at(x, place, k), type), type)
        emit.store(value, emit.at(y, k), type)


def pieces(emit: Emitter, length: Operand) -> Iterator[tuple[Operand, str]]:
    """Starts and types of vectors that cover a run, the last of which overlaps the one before; of a run shorter than
    half a vector its numbers."""
    upper: int | None = None
    for width in (emit.lanes, emit.lanes // 2):
        if width < 2:
            continue
        enough = emit.value(f"icmp sge i64 {length}, {width}", "c")
        if upper is not None:
            below = emit.value(f"icmp slt i64 {length}, {upper}", "c")
            enough = emit.value(f"and i1 {enough}, {below}", "c")
        with emit.when(enough):
            last = emit.subtract(length, width)
            # The start behind the last whole one is moved back.
            stop = emit.add(last, width)
            for k in emit.loop(0, stop, step=width):
                yield emit.minimum(k, last), f"<{width} x float>"
        upper = width
    with emit.when(emit.value(f"icmp slt i64 {length}, {upper}", "c")):
        for k in emit.loop(0, length):
            yield k, "float"


def spread(emit: Emitter, scalar: str, type: str) -> str:
    """`scalar` in all lanes of `type`, which may have one."""
    if not type.startswith("<"):
        return scalar
    lanes = type[1:].split(" ")[0]
    single = emit.value(f"insertelement {type} poison, float {scalar}, i64 0")
    return emit.value(f"shufflevector {type} {single}, {type} poison, <{lanes} x i32> zeroinitializer")


def _multiply_add(emit: Emitter, a: str, b: str, c: str, type: str) -> str:
    suffix = "f32" if type == "float" else f"v{type[1:].split(' ')[0]}f32"
    intrinsic = "fma" if emit.target.has_fma else "fmuladd"
    emit.declare(f"{type} @llvm.{intrinsic}.{suffix}({type}, {type}, {type})")
    return emit.value(f"call {type} @llvm.{intrinsic}.{suffix}({type} {a}, {type} {b}, {type} {c})")
