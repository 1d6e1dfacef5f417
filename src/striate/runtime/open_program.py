"""A Program whose sizes are formulas: what was lowered once, written out with the numbers of other sizes.

    launch(input_rows = H, items = (H + 1) // 2 · 4), buffer of H · W · 64 bytes        H = 320, W = 353
        ->      launch(input_rows = 320, items = 640), buffer of 7,229,440 bytes

Which recipe, plan and kernel a layer has was decided while the sizes were open, and is in the record with all else.
What follows here is order, places and barriers, which depend on every number. A node whose launches hold tables of
positions is lowered anew.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from striate.ir.buffers import Buffer, BufferView, Pointer
from striate.ir.graph import Graph, Node
from striate.ir.program import Launch, Program, ReferenceStep
from striate.ir.selected import Selected
from striate.ir.types import Value
from striate.runtime.lower import Lowered, Lowerer, NativeStep, Part
from striate.runtime.plan import laid_out, program_of
from striate.runtime.store import Store
from striate.size_record import SizeRecord
from striate.sizes import is_open, term_of
from striate.transforms.open_graph import Numbers, OpenGraph, maker

if TYPE_CHECKING:
    from striate.runtime.backend import Backend

Buffers: TypeAlias = Mapping[Buffer, Buffer]
Writer: TypeAlias = Callable[[Numbers, Buffers], Any]
# Buffers that each Program has of its own.
OWN = ("arena", "input", "output")


class NotWrittenError(Exception):
    """Something holds sizes where they cannot be written out."""


@dataclass(frozen=True, eq=False)
class LateStep(NativeStep):
    """A node that is lowered when its sizes are known; its launch only says which buffers it reads and writes."""

    selected: Selected | None = None


class OpenLowerer(Lowerer):
    """Lowers with open sizes, and leaves out what asks for bare numbers if its recipe has no plan."""

    record: SizeRecord

    def _compute(self, selected: Selected, node: Node) -> None:
        mark = self.record.mark()
        launches = self.lowering.compute(selected)
        if not self.record.lost and all(maker(launch.key) is None for launch in launches):
            self._add(launches, node)
            return
        if not getattr(selected.recipe, "is_plain", False):
            raise NotWrittenError
        self.record.back_to(mark)
        reads = tuple(self.views[value].buffer for value in node.inputs)
        writes = tuple(self.views[value].buffer for value in node.outputs if value in self.views)
        launch = Launch(key=None, items=0, reads=reads, writes=writes, work=1.0, recipe="")
        self.parts.append(LateStep(launch, node, selected))


class OpenProgram:
    """What was lowered of `open`, and how it is written out for the numbers of `record`."""

    def __init__(self, open: OpenGraph, record: SizeRecord, backend: Backend, store: Store) -> None:
        """Raises `NotWrittenError`, or whatever takes no open sizes."""
        self._open, self._store = open, store
        self._backend = backend.suited(open.graph)
        lowerers: list[OpenLowerer] = []

        def lower(*given: Any, **options: Any) -> Lowered:
            lowerer = OpenLowerer(*given, **options)
            lowerer.record = record
            lowerers.append(lowerer)
            return lowerer.lowered()

        self._laid = laid_out(open.graph, backend, None, store, lower=lower)
        numpy = any(isinstance(part, ReferenceStep) for part in self._laid.lowered.parts)
        if record.lost or self._laid.packings or numpy:
            raise NotWrittenError
        self._views = {
            value: _View(lowerers[0].views[value])
            for part in self._parts
            if isinstance(part, LateStep)
            for value in (*part.node.inputs, *part.node.outputs)  # pyright: ignore[reportOptionalMemberAccess]
            if value in lowerers[0].views
        }
        self._launches = {
            part: _OpenLaunch(part.launch) for part in self._parts if not isinstance(part, LateStep)
        }
        self._buffers = [
            (buffer, maker(buffer.bytes), maker(buffer.pattern), maker(buffer.format))
            for buffer in self._all_buffers()
        ]

    @property
    def _parts(self) -> Sequence[NativeStep]:
        return self._laid.lowered.parts  # pyright: ignore[reportReturnType]

    def _all_buffers(self) -> list[Buffer]:
        lowered = self._laid.lowered
        found = dict.fromkeys((*lowered.inputs, *lowered.outputs))
        for part in self._parts:
            found.update(dict.fromkeys((*part.launch.reads, *part.launch.writes)))
        for launch in self._launches.values():
            found.update(dict.fromkeys(launch.buffers))
        found.update(dict.fromkeys(view.place.buffer for view in self._views.values()))
        return [buffer for buffer in found if buffer.kind in OWN]

    def at(self, numbers: Numbers) -> Program:
        """The Program for these numbers, those of the record."""
        graph, values, nodes = self._open.written(numbers)
        buffers: dict[Buffer, Buffer] = {}
        for buffer, bytes, pattern, format in self._buffers:
            buffers[buffer] = Buffer(
                buffer.kind,
                buffer.bytes if bytes is None else bytes(numbers),
                buffer.name,
                buffer.position,
                buffer.cleared,
                buffer.pattern if pattern is None else pattern(numbers),
                buffer.format if format is None else format(numbers),
            )
        parts: list[Part] = []
        constants = dict(self._laid.constants)
        for part in self._parts:
            node = None if part.node is None else nodes[part.node]
            if isinstance(part, LateStep):
                assert node is not None
                assert part.selected is not None
                launches, tables = self._lowered(graph, part, node, values, numbers, buffers)
                parts += [NativeStep(launch, node) for launch in launches]
                constants.update(tables)
            else:
                parts.append(NativeStep(self._launches[part].at(numbers, buffers), node))
        lowered = self._laid.lowered
        laid = replace(
            self._laid,
            graph=graph,
            lowered=replace(
                lowered,
                parts=tuple(parts),
                inputs=tuple([buffers[each] for each in lowered.inputs]),
                outputs=tuple([buffers[each] for each in lowered.outputs]),
            ),
            constants=constants,
        )
        return program_of(laid)

    def _lowered(
        self,
        graph: Graph,
        part: LateStep,
        node: Node,
        values: Mapping[Value, Value],
        numbers: Numbers,
        buffers: Buffers,
    ) -> tuple[Sequence[Launch], Mapping[Buffer, np.ndarray]]:
        """The launches of a node that is lowered anew, and the constants that they read."""
        assert part.node is not None
        assert part.selected is not None
        lowering = self._backend.lowering(graph, graph.constants, self._store.derived)
        for value in (*part.node.inputs, *part.node.outputs):
            if value in self._views:
                lowering.views[values[value]] = self._views[value].at(numbers, buffers)
        launches = lowering.compute(replace(part.selected, node=node))
        return launches, lowering.packed_constants()


class _View:
    """A place, written out."""

    def __init__(self, place: BufferView) -> None:
        self.place = place
        names = [each.name for each in dataclasses.fields(place) if each.name != "buffer"]
        makers = {name: maker(getattr(place, name)) for name in names}
        self._makers = {name: make for name, make in makers.items() if make is not None}

    def at(self, numbers: Numbers, buffers: Buffers) -> BufferView:
        own = {name: make(numbers) for name, make in self._makers.items()}
        return replace(self.place, buffer=buffers.get(self.place.buffer, self.place.buffer), **own)


class _OpenLaunch:
    """A launch, written out: its fields that hold sizes or buffers of the Program's own."""

    def __init__(self, launch: Launch) -> None:
        self._launch = launch.bare()
        self.buffers: list[Buffer] = []
        if maker(launch.key) is not None:
            raise NotWrittenError
        fields = [(each.name, getattr(self._launch, each.name)) for each in dataclasses.fields(launch)]
        writers = [(name, self._writer(field)) for name, field in fields]
        self._writers = [(name, write) for name, write in writers if write is not None]

    def at(self, numbers: Numbers, buffers: Buffers) -> Launch:
        made = object.__new__(type(self._launch))
        # A frozen dataclass is filled field by field, each through a check: most fields are the same.
        made.__dict__.update(self._launch.__dict__)
        made.__dict__.update([(name, write(numbers, buffers)) for name, write in self._writers])
        return made

    def _writer(self, field: Any) -> Writer | None:
        if isinstance(field, Buffer):
            if field.kind not in OWN:
                return None
            self.buffers.append(field)
            return lambda numbers, buffers: buffers[field]
        if isinstance(field, Pointer):
            return self._pointer(field)
        if is_open(field):
            index = term_of(field).slot
            return lambda numbers, buffers: numbers[index]
        if isinstance(field, (tuple, frozenset)):
            kind = type(field)  # pyright: ignore[reportUnknownVariableType]
            parts = [(item, self._writer(item)) for item in field]  # pyright: ignore[reportUnknownVariableType]
            if all(write is None for _, write in parts):
                return None
            return lambda numbers, buffers: kind(
                [item if write is None else write(numbers, buffers) for item, write in parts]
            )
        make = maker(field)
        return None if make is None else lambda numbers, buffers: make(numbers)

    def _pointer(self, field: Pointer) -> Writer | None:
        buffer, offset = self._writer(field.buffer), self._writer(field.offset)
        if buffer is None and offset is None:
            return None
        return lambda numbers, buffers: Pointer(
            buffers.get(field.buffer, field.buffer),
            field.offset if offset is None else offset(numbers, buffers),
        )
