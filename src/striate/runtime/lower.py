"""The stage `lower`: where every value lies, and the launches that compute it, in the order of the graph.

    z = conv2d(x, w); y = exp(z)      ->      x: input 0, z: arena with a halo;  launch(x, w, z), exp by NumPy(z, y)

What replaces a parameter comes last, since every reader of a parameter means it as it was.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from striate.ir.buffers import Buffer, BufferView, Format, bytes_needed, view
from striate.ir.graph import Graph, Node
from striate.ir.program import Launch, ReferenceStep
from striate.ir.selected import Selected
from striate.ir.types import Value
from striate.runtime.updates import in_place
from striate.transforms.layout import Layout
from striate.transforms.parts import part_of

if TYPE_CHECKING:
    from striate.runtime.backend import Lowering


@dataclass(frozen=True, eq=False)
class NativeStep:
    """One launch, and the node that it helps to compute; None at the ends of a graph."""

    launch: Launch
    node: Node | None = None


Part = NativeStep | ReferenceStep


def reads(part: Part) -> Sequence[Buffer]:
    return [each.buffer for each in part.inputs] if isinstance(part, ReferenceStep) else part.launch.reads


def writes(part: Part) -> Sequence[Buffer]:
    if isinstance(part, ReferenceStep):
        return [each.buffer for each in part.outputs if each is not None]
    return part.launch.writes


@dataclass(frozen=True)
class Lowered:
    """A graph as `parts` over buffers; `constants` are those that may be read as the graph has them."""

    parts: tuple[Part, ...]
    inputs: tuple[Buffer, ...]
    outputs: tuple[Buffer, ...]
    parameters: tuple[Buffer, ...]
    constants: Mapping[Buffer, np.ndarray]


def lower(
    graph: Graph,
    layout: Layout,
    joined: Mapping[Value, tuple[Value, int]],
    sliced: Set[Node],
    lowering: Lowering,
    known: dict[Value, np.ndarray],
    *,
    consuming: bool = False,
) -> Lowered:
    """`joined`: values that are slices of others (`transforms/join.py`); `sliced`: slices that are views (`parts.py`).
    `known`: the graph's constants.

    `consuming`: those constants are nobody else's, and leave `known` once nobody reads them as they are.
    """
    return Lowerer(graph, layout, joined, sliced, lowering, known, consuming).lowered()


class Lowerer:
    """One graph on its way to launches; for what is given see `lower`."""

    def __init__(
        self,
        graph: Graph,
        layout: Layout,
        joined: Mapping[Value, tuple[Value, int]],
        sliced: Set[Node],
        lowering: Lowering,
        known: dict[Value, np.ndarray],
        consuming: bool = False,
    ) -> None:
        self.graph, self.layout, self.joined, self.lowering = graph, layout, joined, lowering
        self.sliced = sliced
        self.views = lowering.views
        self.parts: list[Part] = []
        self.inputs = dict(zip(graph.inputs, _at_an_end("input", graph.inputs), strict=True))
        self.outputs = _at_an_end("output", graph.outputs)
        self.parameters = {
            value: Buffer("parameter", value.type.bytes, name) for value, name in graph.parameters.items()
        }
        self.written = {graph.parameters[value] for value in graph.updates}
        self.readers, self.results = graph.readers(), set(graph.results())
        self.in_place = in_place(graph)
        # The memory of values of which others are slices.
        self.wholes: dict[Value, BufferView] = {}
        self.known, self.consuming = known, consuming
        self.constants: dict[Buffer, np.ndarray] = {}
        self.kept: set[Buffer] = set()
        self.done: set[Node] = set()

    def lowered(self) -> Lowered:
        self._take_sources()
        for node in self.graph.nodes:
            if node not in self.in_place:
                first = len(self.parts)
                self._lower(node)
                self._release(node, self.parts[first:])
        self._finish()
        return Lowered(
            tuple(self.parts),
            tuple(self.inputs.values()),
            tuple(self.outputs),
            tuple(self.parameters.values()),
            self.constants,
        )

    def _add(self, launches: Sequence[Launch], node: Node | None = None) -> None:
        self.parts += [NativeStep(launch, node) for launch in launches]

    # -- where values lie -----------------------------------------------------------------------

    def _format(self, value: Value) -> Format:
        return self.layout.formats.get(value, Format())

    def _arena(self, value: Value) -> BufferView:
        format = self._format(value)
        buffer = Buffer(
            "arena",
            bytes_needed(value.type, format),
            value.name,
            cleared=any(format.halo),
            pattern=(value.type, format),
            format=format,
        )
        return view(buffer, value.type, format)

    def _take_sources(self) -> None:
        for value, buffer in self.parameters.items():
            self.views[value] = view(buffer, value.type, Format())
        for value, array in self.known.items():
            buffer = Buffer("constant", value.type.bytes, value.name)
            self.constants[buffer] = np.asarray(array)
            self.views[value] = view(buffer, value.type, Format())
        absorbed = set(self.layout.standardised.values())
        for value, buffer in self.inputs.items():
            given = self.views[value] = view(buffer, value.type, Format())
            if self._format(value) == Format() or absorbed.issuperset(self.readers.get(value, ())):
                continue
            self.views[value] = self._arena(value)
            self._add(self.lowering.ingest(given, self.views[value], None))

    def _result(self, value: Value, node: Node) -> BufferView:
        """Where `node` is to write `value`."""
        if node in self.in_place:
            old = node.op.updates_in_place[node.outputs.index(value)]
            return self.views[node.inputs[old]]
        if value in self.graph.outputs and self._format(value) == Format():
            return view(self._output(value), value.type, Format())
        if value not in self.joined and self._format(value) == Format():
            shaped = self._shaped(value)
            if shaped in self.graph.outputs and self._format(shaped) == Format():
                return view(self._output(shaped), value.type, Format())
        if value in self.joined:
            whole, first = self.joined[value]
            if whole not in self.wholes:
                self.wholes[whole] = self._result(whole, node)
            return self.wholes[whole].slice(value.type, first)
        return self.wholes.get(value) or self._arena(value)

    def _output(self, value: Value) -> Buffer:
        return self.outputs[self.graph.outputs.index(value)]

    def _shaped(self, value: Value) -> Value:
        """What becomes of `value` by reshapes that alone read it."""
        while value not in self.results:
            readers = self.readers.get(value, ())
            if len(readers) != 1 or not readers[0].op.reshapes:
                break
            value = readers[0].outputs[0]
        return value

    def _alias(self, node: Node) -> bool:
        """Give the output of a reshape its input's memory, if its order there is the wanted one."""
        source, value = self.views[node.inputs[0]], node.outputs[0]
        result = view(source.buffer, value.type, self._format(value))
        result = replace(result, offset=result.offset + source.offset)
        changes = source.buffer.kind == "parameter" and source.buffer.name in self.written
        if value in self.graph.outputs and source.buffer is self._output(value):
            self.views[value] = result
            return True
        if value in self.results or changes or not (source.dense and result.dense):
            return False
        if source.format.lanes != result.format.lanes or source.storage != result.storage:
            return False
        self.views[value] = result
        return True

    # -- what computes them ---------------------------------------------------------------------

    def _lower(self, node: Node) -> None:
        if node.outputs[0] in self.layout.standardised:
            source, *statistics = node.inputs
            given = view(self.inputs[source], source.type, Format())
            result = self.views[node.outputs[0]] = self._result(node.outputs[0], node)
            self._add(self.lowering.ingest(given, result, (statistics[0], statistics[1])), node)
            return
        if node.op.reshapes and self._alias(node):
            return
        if node in self.sliced:
            self.views[node.outputs[0]] = part_of(self.views[node.inputs[0]], node)
            return
        for position, value in enumerate(node.outputs):
            if position == 0 or value in self.readers or value in self.results:
                self.views[value] = self._result(value, node)
        selected = self.layout.selected.get(node)
        # A step whose kernel writes in place has none that writes elsewhere.
        if selected is not None and (not node.op.updates_in_place or node in self.in_place):
            self._compute(selected, node)
            return
        inputs = tuple(self.views[value] for value in node.inputs)
        outputs = tuple(self.views.get(value) for value in node.outputs)
        self.parts.append(ReferenceStep(node, inputs, outputs))

    def _compute(self, selected: Selected, node: Node) -> None:
        self._add(self.lowering.compute(selected), node)

    def _release(self, node: Node, parts: Sequence[Part]) -> None:
        """Let go of the constants that `node` was the last to read, if its parts read packed copies of them."""
        self.done.add(node)
        if not self.consuming:
            return
        read = {buffer for part in parts for buffer in reads(part)}
        for value in set(node.inputs) & self.known.keys():
            buffer = self.views[value].buffer
            if buffer in read:
                self.kept.add(buffer)
            if buffer not in self.kept and self.done.issuperset(self.readers[value]):
                self.constants.pop(buffer, None)
                del self.known[value]

    # -- outputs and updates --------------------------------------------------------------------

    def _finish(self) -> None:
        """Hand over the outputs and replace the parameters, each after the last that reads it as it was."""
        last = {value for node in self.in_place for value in node.outputs}
        outputs = list(zip(self.graph.outputs, self.outputs, strict=True))
        for value, buffer in outputs:
            if value not in last:
                self._hand_over(self.views[value], buffer)
        copied = [
            (new, buffer)
            for value, buffer in self.parameters.items()
            if (new := self.graph.updates.get(value, value)) not in (value, *last)
        ]
        for new, _ in copied:
            held = self.views[new].buffer
            if held.kind == "parameter" and held.name in self.written:
                kept = view(Buffer("arena", new.type.bytes, new.name), new.type, Format())
                self._hand_over(self.views[new], kept.buffer)
                self.views[new] = kept
        for node in self.in_place:
            self._lower(node)
        for value, buffer in outputs:
            if value in last:
                self._hand_over(self.views[value], buffer)
        for new, buffer in copied:
            self._hand_over(self.views[new], buffer)
        for value, new in self.graph.updates.items():
            if new in last:
                self._hand_over(self.views[new], self.parameters[value])

    def _hand_over(self, source: BufferView, buffer: Buffer) -> None:
        """Copy a value into `buffer`, contiguous in its own axes, unless it is there."""
        if source.buffer is buffer:
            return
        whole = view(buffer, source.type, Format())
        launches = self.lowering.copy(source, whole)
        self._add(launches)
        if not launches:
            value = Value(source.type)
            self.parts.append(ReferenceStep(Node(_Identity(), (value,), (value,)), (source,), (whole,)))


def _at_an_end(kind: str, values: Sequence[Value]) -> list[Buffer]:
    return [Buffer(kind, value.type.bytes, value.name, k) for k, value in enumerate(values)]


class _Identity:
    """Hands its input on: outputs that no kernel copies."""

    name = "identity"

    def reference(self, array: np.ndarray) -> tuple[np.ndarray, ...]:
        return (array,)
