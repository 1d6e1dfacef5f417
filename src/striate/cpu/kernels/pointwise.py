"""Pointwise chains: every element on its own, several ops in one pass over memory, with NumPy's broadcasting.

    y[outer..., column, e] = f(...f(x[...], o1[...])..., o2[...])

Every array has a stride for each outer axis and from column to column, zero where it is the same for all; so halos, the
neighbours in a joined buffer and broadcast axes are all one thing. Along the innermost axis the elements of an array
follow each other, or one number serves for the whole run. Axes that lie one behind the other in all arrays are one axis
(`recipes/broadcast.py`). Work item: `column_block` columns of a run, or `piece` elements of one column.
"""

from __future__ import annotations

from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.elements import Numbers
from striate.cpu.kernels.epilogue import Epilogue
from striate.cpu.kernels.steps import first_of_chain
from striate.cpu.kernels.typed import FLOAT, Elements
from striate.cpu.target import Target
from striate.ir.storage import OWN, Storage

# Along the innermost axis: one number after the other; one for all; one for each `lanes` elements (images in lanes).
RUN, SAME, SPREAD = "run", "same", "spread"


@dataclass(frozen=True)
class Walked:
    """How the kernel takes one array along the innermost axis, and how its numbers are stored."""

    inner: str = RUN
    storage: Storage = OWN
    dtype: str = "float32"


@dataclass(frozen=True)
class PointwiseKernel:
    """What the machine code is specialised on. `arrays`: the inputs and last the output; `outer`: axes outside."""

    steps: Epilogue
    arrays: tuple[Walked, ...]
    outer: int = 0

    @property
    def names(self) -> tuple[str, ...]:
        """Of the arrays."""
        return ("input", *(f"operand_{k}" for k in range(len(self.arrays) - 2)), "output")

    @property
    def axes(self) -> tuple[str, ...]:
        """Along which each array has a stride."""
        return (*(f"outer_{k}" for k in range(self.outer)), "column")

    @property
    def arguments(self) -> Arguments:
        """Sizes (of the outer axes all but the first), and of each array its address, its strides and, of one stored in
        parts, how far they lie apart."""
        strides = [f"{name}_{axis}" for name in self.names for axis in self.axes]
        planes = [f"{name}_plane" for name, each in self._named if not each.storage.has_runs]
        sizes = ("columns", "column_block", "length", "piece", *(f"outer_{k}" for k in range(1, self.outer)))
        return Arguments(self.names, (*sizes, *strides, *planes))

    @property
    def _named(self) -> list[tuple[str, Walked]]:
        return list(zip(self.names, self.arrays, strict=True))

    def numbers(self, a: dict[str, str]) -> dict[str, Numbers | Elements]:
        """How each array's numbers are read and written."""
        return {
            name: Numbers(each.storage, a.get(f"{name}_plane", 0))
            if each.dtype == FLOAT
            else Elements(each.dtype)
            for name, each in self._named
        }


def emit_pointwise(kernel: PointwiseKernel, target: Target) -> str:
    """The IR text."""
    emit = Emitter(target)
    a = emit.arguments(kernel.arguments)
    numbers = kernel.numbers(a)
    pieces = emit.divide_up(a["length"], a["piece"])
    blocks = emit.divide_up(a["columns"], a["column_block"])
    for index in emit.items():
        above, piece = emit.split(index, pieces)
        above, block = emit.split(above, blocks)
        positions: list[Operand] = []
        for axis in range(kernel.outer - 1, 0, -1):
            above, position = emit.split(above, a[f"outer_{axis}"])
            positions.insert(0, position)
        positions = [above, *positions][: kernel.outer]
        column = emit.multiply(block, a["column_block"])
        first = emit.multiply(piece, a["piece"])
        columns = emit.minimum(a["column_block"], emit.subtract(a["columns"], column))
        length = emit.minimum(a["piece"], emit.subtract(a["length"], first))
        starts = _starts(emit, kernel, a, numbers, [*positions, column], first)
        whole = emit.round_down(length, emit.lanes)
        for j in emit.loop(0, columns):
            places = {
                name: numbers[name].at(emit, start, emit.multiply(j, a[f"{name}_column"]))
                for name, start in starts.items()
            }
            _run(emit, kernel, numbers, places, length, whole)
    return emit.text()


def _starts(
    emit: Emitter,
    kernel: PointwiseKernel,
    a: dict[str, str],
    numbers: dict[str, Numbers | Elements],
    positions: list[Operand],
    first: Operand,
) -> dict[str, str]:
    """Where an item begins in each array."""
    starts: dict[str, str] = {}
    for name, each in zip(kernel.names, kernel.arrays, strict=True):
        offsets = [
            emit.multiply(position, a[f"{name}_{axis}"])
            for position, axis in zip(positions, kernel.axes, strict=True)
        ]
        if each.inner != SAME:
            offsets.append(first if each.inner == RUN else emit.divide(first, emit.lanes))
        starts[name] = numbers[name].at(emit, a[name], *offsets)
    return starts


def _run(
    emit: Emitter,
    kernel: PointwiseKernel,
    numbers: dict[str, Numbers | Elements],
    places: dict[str, str],
    length: Operand,
    whole: Operand,
) -> None:
    """One column of an item."""
    inputs = list(zip(kernel.names[:-1], kernel.arrays[:-1], strict=True))
    same = {name: numbers[name].repeat(emit, places[name]) for name, each in inputs if each.inner == SAME}
    for offset, mask in emit.vectors(0, length, whole):
        values = (
            same[name]
            if each.inner == SAME
            else numbers[name].repeat(
                emit, numbers[name].at(emit, places[name], emit.divide(offset, emit.lanes))
            )
            if each.inner == SPREAD
            else numbers[name].read(emit, numbers[name].at(emit, places[name], offset), mask)
            for name, each in inputs
        )
        value = first_of_chain(emit, kernel.steps, iter(values))
        output = numbers["output"]
        output.write(emit, value, output.at(emit, places["output"], offset), mask)
