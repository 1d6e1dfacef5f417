"""Import and passes once for a model whose sizes are open: for new sizes their results are written out.

The first sizes that a model meets are planned as they are. At the third ones both run with open sizes, and what they
decided is taken down; whenever later sizes would have them decide the same, nothing of that is done again. Where
heights and widths are open, so are the launches (`runtime/open_program.py`).
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from striate.errors import StriateError
from striate.ir.graph import Graph
from striate.ir.program import Program
from striate.ir.types import TensorType
from striate.onnx.importer import Imported
from striate.runtime.open_program import OpenProgram
from striate.size_record import SizeRecord
from striate.transforms.open_graph import OpenGraph

# Sizes may take a model different ways; one that takes many is planned each time.
MOST_WAYS = 6
# A model that takes none costs as much as so many more.
LOST = 1
# Planning with open sizes takes as long as planning so many sizes.
FEW_SIZES = 2


@dataclass(frozen=True, eq=False)
class _Way:
    """One import with passes; `fixed`: sizes of the inputs that it is good for, None for open ones."""

    imported: Imported
    graph: OpenGraph
    program: OpenProgram | None
    record: SizeRecord
    # Decisions of import and passes; those behind them are the program's.
    decisions: int
    # The open sizes of each input at which it was made.
    first: tuple[tuple[int, ...], ...]
    fixed: tuple[tuple[int | None, ...], ...]
    dtypes: tuple[str, ...]

    def numbers(self, types: Sequence[TensorType]) -> tuple[list[Any], int]:
        """Those of the record for inputs of these types, and how many of its decisions hold; none, -1: it has none."""
        sizes = self._sizes(types)
        found = None if sizes is None else self.record.numbers(sizes)
        return found or ([], -1)

    @property
    def most(self) -> int:
        """As many decisions must hold for a Program to be written out."""
        return self.record.decisions if self.program is not None else sys.maxsize

    def at(self, numbers: Sequence[Any], held: int) -> tuple[Imported, Program | None]:
        """What is written out: an import after the passes, and its Program if all decisions hold."""
        program = self.program.at(numbers) if self.program is not None and held == self.most else None
        graph = self.graph.at(numbers) if program is None else program.graph
        return replace(self.imported, graph=graph), program

    def settle(self) -> None:
        """Compute later only what is written out."""
        sizes = [size for shape in self.first for size in shape]
        found = self.record.numbers(sizes)
        assert found is not None  # they are the sizes at which it was made
        watched = _Watched(found[0])
        self.at(watched, found[1])
        if self.program is not None:
            self.graph.at(watched)
        self.record.keep(watched.seen)

    def _sizes(self, types: Sequence[TensorType]) -> list[int] | None:
        """Those that are open; None where another differs."""
        if tuple(type.dtype for type in types) != self.dtypes:
            return None
        sizes: list[int] = []
        for type, fixed in zip(types, self.fixed, strict=True):
            if len(type.shape) != len(fixed):
                return None
            pairs = list(zip(type.shape, fixed, strict=True))
            if any(known not in (None, size) for size, known in pairs):
                return None
            sizes += [size for size, known in pairs if known is None]
        return sizes


class _Watched(list[Any]):
    """A list that knows which of its items were asked for."""

    def __init__(self, items: Sequence[Any]) -> None:
        super().__init__(items)
        self.seen: set[int] = set()

    def __getitem__(self, index: Any) -> Any:
        self.seen.add(index)
        return super().__getitem__(index)


def _written(way: _Way, numbers: Sequence[Any], held: int) -> tuple[Imported, Program | None] | None:
    """What `way` writes out; None where that is refused: planned from the file, the error names its node."""
    try:
        return way.at(numbers, held)
    except StriateError:
        return None


class OpenPlans:
    """The ways of one model. `make` imports for types, `passes` is what comes next, None where no code is made, and
    `lower` what makes launches of that; None: it is done for each size."""

    def __init__(
        self,
        make: Callable[[Sequence[TensorType]], Imported],
        passes: Callable[[Graph], Graph | None],
        lower: Callable[[OpenGraph, SizeRecord], OpenProgram] | None,
    ) -> None:
        self._make = make
        self._passes = passes
        self._lower = lower
        self._ways: list[_Way] = []
        # The last one, and how many there were.
        self._met: list[Sequence[TensorType]] = []
        self._count = 0
        self._tries = 0

    def at(self, types: Sequence[TensorType]) -> tuple[Imported, Program | None] | None:
        """An import whose graph went through the passes, and its Program if that was written out.

        None: it is to be planned from the file.
        """
        usable: tuple[_Way, list[Any], int] | None = None
        for place, way in enumerate(self._ways):
            numbers, held = way.numbers(types)
            if held == way.most:
                # The next sizes are likely to take it too.
                self._ways.insert(0, self._ways.pop(place))
                return _written(way, numbers, held)
            if held >= way.decisions:
                usable = usable or (way, numbers, held)
        # A way that has no Program is as good as another.
        way = self._another(types) if usable is None or self._lower is not None else None
        if way is not None:
            return _written(way, *way.numbers(types))
        return None if usable is None else _written(*usable)

    def _another(self, types: Sequence[TensorType]) -> _Way | None:
        """A new way, for these types and others like them; None where there may be none."""
        alike = [met for met in self._met if [each.dtype for each in met] == [each.dtype for each in types]]
        self._met[:] = [types]
        self._count += 1
        few = self._count <= FEW_SIZES
        if few or not alike or self._tries >= MOST_WAYS or not all(type.size for type in types):
            return None
        self._tries += 1
        # Whatever takes no open sizes, or not these: what is planned from the file says so, or does without.
        with contextlib.suppress(Exception):
            way = self._taken(alike[0], types)
            if way is not None:
                way.settle()
                self._ways.append(way)
                if way.program is None:
                    # Nor would there be one of other sizes.
                    self._lower = None
                return way
        self._tries += LOST
        return None

    def _taken(self, before: Sequence[TensorType], types: Sequence[TensorType]) -> _Way | None:
        """Import and passes with those sizes open that are not what they were `before`.

        None where the file asks for bare numbers, or for what is known in a run alone.
        """
        record = SizeRecord()
        fixed: list[tuple[int | None, ...]] = []
        opened: list[TensorType] = []
        for old, new in zip(before, types, strict=True):
            if old.rank != new.rank:
                return None
            is_open = [a != b for a, b in zip(old.shape, new.shape, strict=True)]
            pairs = list(zip(new.shape, is_open, strict=True))
            fixed.append(tuple(None if each else size for size, each in pairs))
            shape: list[Any] = [record.open(size) if each else size for size, each in pairs]
            opened.append(TensorType(tuple(shape), new.dtype))
        imported = self._make(opened)
        if imported.late or imported.sequences or record.lost:
            return None
        graph = self._passes(imported.graph)
        if graph is None or graph.updates or graph.folded is not None:
            return None
        opened_graph = OpenGraph(graph)
        if record.lost:
            return None
        program, mark = None, record.mark()
        # Where some recipe takes bare numbers, graphs are written out, and lowered each time.
        if self._lower is not None:
            with contextlib.suppress(Exception):
                program = self._lower(opened_graph, record)
        if program is None:
            record.back_to(mark)
        open_sizes = [
            tuple(size for size, known in zip(type.shape, shape, strict=True) if known is None)
            for type, shape in zip(types, fixed, strict=True)
        ]
        return _Way(
            replace(imported, graph=graph),
            opened_graph,
            program,
            record,
            mark,
            tuple(open_sizes),
            tuple(fixed),
            tuple(type.dtype for type in types),
        )

    def read(self) -> Iterator[np.ndarray]:
        """The numbers that Programs of new sizes will read."""
        for way in self._ways:
            yield from way.graph.graph.constants.values()
            yield from way.imported.known.values()
