"""Graph -> Program: passes, formats, lowering, barriers, memory."""

from __future__ import annotations

import functools
import warnings
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from striate.cpu import target as cpu_target
from striate.cpu.backend import CpuBackend
from striate.cpu.choice import NO_CHOICES, Choices
from striate.cpu.device import CpuDevice
from striate.cpu.launch import Context, Launch
from striate.cpu.options import CodegenOptions
from striate.cpu.system import may_execute
from striate.cpu.target import Target
from striate.errors import ArgumentError, UnsupportedError
from striate.ir.arrays import aligned
from striate.ir.buffers import OWN, SPLIT, Buffer, BufferView, Format, bytes_needed, view
from striate.ir.graph import Graph, Node
from striate.ir.program import Program, ReferenceStep, Stage, Step
from striate.ir.types import Value
from striate.ir.verify import verify
from striate.ops.fused import Fused
from striate.ops.reshape import Flatten, Reshape
from striate.runtime.blas import OneBlasThread
from striate.runtime.executor import Executor
from striate.runtime.options import REDUCED, CompileOptions
from striate.runtime.parameter import expect_room
from striate.runtime.reference import ReferenceExecutor
from striate.runtime.schedule import schedule
from striate.runtime.store import Store
from striate.runtime.updates import in_place
from striate.transforms import layout as layouts
from striate.transforms import memory, pipeline
from striate.transforms.join import joins

# Phases keep the buffers of all their layers apart; with more bytes than this, sharing space is worth more.
LARGEST_PHASES = 64 << 20


@functools.cache
def _warn_once(reason: str) -> None:
    warnings.warn(
        f"no code generation here ({reason}): the NumPy reference runs instead, slowly",
        RuntimeWarning,
        stacklevel=4,
    )


def _target_for(graph: Graph, options: CompileOptions) -> Target | None:
    """The CPU for which code is made; None: the reference runs."""
    if options.backend == "reference":
        return None
    target = cpu_target.host()
    # A process may give the right to make code away after it has made some.
    if target is None or not may_execute():
        if options.backend == "cpu":
            raise UnsupportedError(f"no code generation here ({cpu_target.why_none()}); use backend='auto'")
        _warn_once(cpu_target.why_none())
        return None
    if any(value.type.dtype == "float64" for node in graph.nodes for value in node.outputs):
        return None
    if options.tuning is not None:
        options.tuning.expect_for(target)
    return target


def compile(
    graph: Graph,
    options: CompileOptions,
    store: Store | None = None,
    *,
    handed_over: dict[Value, np.ndarray] | None = None,
) -> Executor | ReferenceExecutor:
    """Compile `graph` for this CPU; it stays as it is.

    `store` keeps what is derived from the graph's constants, for the next Program of the same model; the graph of the
    Program is then without them. A model that is
    compiled once may hand its constants over: they leave the dictionary `handed_over`, and memory as they are packed.

        graph, constants = graph.without_constants()
        program = compile(graph, options, handed_over=constants)

    Raises `GraphError` for a graph that is not well formed, `ArgumentError` for constants handed over with a store that
    would keep them, `UnsupportedError` if `options.backend` is "cpu" and there is no code generation for this machine.
    """
    if handed_over is not None:
        if store is not None and store.keeping:
            raise ArgumentError(
                "a store that keeps what it makes keeps the constants too: they cannot be handed over"
            )
        store = Store(keeping=False)
        graph = replace(graph, constants={**graph.constants, **handed_over})
    # Whoever made it: a trace, a file, a user. It takes less than a hundredth of what follows.
    verify(graph)
    target = _target_for(graph, options)
    if handed_over is not None:
        handed_over.clear()
    if target is None:
        return ReferenceExecutor(graph)
    choices = NO_CHOICES if options.tuning is None else options.tuning.choices
    backend = CpuBackend(CodegenOptions(target, options.precision, choices))
    consuming = handed_over is not None
    with OneBlasThread():  # constants are folded and packed
        program = _Planner(graph, None, store or Store(), backend, consuming=consuming).program()
    if store is not None:
        program = replace(program, graph=replace(program.graph, constants={}))
    return Executor(program, CpuDevice(target))


def compile_for(
    graph: Graph,
    target: Target,
    lanes: int | None = None,
    store: Store | None = None,
    precision: str = "strict",
    choices: Choices = NO_CHOICES,
) -> Executor:
    """Compile `graph` for `target`, which the running CPU must be able to execute.

    `lanes` asks for a layout (1: channels in lanes, V: images in lanes) where the graph allows it. `choices` come
    before the cost model's.
    """
    return compile_on(graph, CpuBackend(CodegenOptions(target, precision, choices)), lanes, store)


def compile_on(
    graph: Graph, backend: CpuBackend, lanes: int | None = None, store: Store | None = None
) -> Executor:
    """The same with all that can be asked of the backend."""
    program = _Planner(graph, lanes, store or Store(), backend).program()
    return Executor(program, CpuDevice(backend.options.target))


class _Planner:
    """The state of one compilation, from the optimised graph to the Program's parts."""

    def __init__(
        self, graph: Graph, lanes: int | None, store: Store, backend: CpuBackend, *, consuming: bool = False
    ) -> None:
        """`consuming`: the graph's constants are nobody else's, and its dictionary of them is emptied."""
        self.store = store
        self.consuming = consuming
        self.asked = backend.options.precision
        if graph.updates and backend.element == SPLIT:
            # Its filters are split once.
            backend = CpuBackend(replace(backend.options, precision="float32"))
        self.backend = backend
        self.graph = pipeline.lower(graph, backend, store.derived)
        # What each node is computed with, decided here and nowhere after.
        self.layout = layouts.choose(self.graph, self.backend, lanes)
        # The graph's constants, as long as somebody needs them as they are.
        self.known = dict(self.graph.constants)
        if consuming:
            for constants in (graph.constants, self.graph.constants):
                assert isinstance(constants, dict)
                constants.clear()
        written = frozenset(self.graph.parameters[value] for value in self.graph.updates)
        self.context = Context(
            backend.options, {}, dict(self.graph.parameters), written, self.known, store.derived
        )
        self.input_buffers = [
            Buffer("input", value.type.bytes, value.name, position)
            for position, value in enumerate(self.graph.inputs)
        ]
        self.output_buffers = [
            Buffer("output", value.type.bytes, value.name, position)
            for position, value in enumerate(self.graph.outputs)
        ]
        self.parameter_buffers = {
            value: Buffer("parameter", value.type.bytes, name)
            for value, name in self.graph.parameters.items()
        }
        self.sources: dict[Buffer, np.ndarray] = {}
        # One entry a launch or reference step, in order.
        self.parts: list[tuple[Launch, Node | None] | ReferenceStep] = []
        self.launches: dict[Node, list[Launch]] = {}
        # Launches that follow each other group by group: the number of their phase.
        self.phases: dict[Launch, int] = {}
        self.readers = self.graph.readers()
        self.lowered: set[Node] = set()
        self.kept: set[Buffer] = set()
        self.aliased: set[Value] = set()
        # Where a value is a slice of a concatenation: the whole, and the first channel.
        self.wholes: dict[Value, BufferView] = {}
        self.joined = joins(self.graph, self.layout.selected, self.layout.formats)
        self.in_place = in_place(self.graph)

    def program(self) -> Program:
        self._place_sources()
        for node in self.graph.nodes:
            if node not in self.in_place:
                earlier = len(self.parts)
                self._lower(node)
                self._release(node, self.parts[earlier:])
        self._update()
        arena = self._order_and_place()
        ends = sum(buffer.bytes for buffer in (*self.input_buffers, *self.output_buffers))
        expect_room(arena + ends, f"a run of this graph (its largest value is {self._largest()})")
        stages = self._stages()
        work = sum(part[0].work for part in self.parts if not isinstance(part, ReferenceStep))
        used = {
            argument.buffer
            for part in self.parts
            if not isinstance(part, ReferenceStep)
            for argument in part[0].arguments
            if not isinstance(argument, int)
        }
        looked_at = {
            place.buffer
            for part in self.parts
            if isinstance(part, ReferenceStep)
            for place in (*part.inputs, *part.outputs)
            if place is not None
        }
        constants = {
            buffer: self._constant(array) for buffer, array in self.sources.items() if buffer in used
        }
        constants |= {
            buffer: array
            for buffer, array in self.sources.items()
            if buffer in looked_at and buffer not in used
        }
        constants |= self.context.packed_constants()
        lanes = self.layout.lanes
        note = f"images in lanes ({lanes})" if lanes > 1 else "channels in lanes"
        if self.asked in REDUCED:
            note += f"; {self.asked}: {self._stored()}"
        choices = self.backend.options.choices
        if choices.entries:
            tuned = sum(step.launch.tuned for stage in stages if isinstance(stage, tuple) for step in stage)
            note += f"; tune file {choices.digest}: {tuned} steps tuned"
        return Program(
            self.graph,
            f"{self.context.target.name} with {self.context.target.vector_lanes} lanes",
            stages,
            tuple(self.input_buffers),
            tuple(self.output_buffers),
            constants,
            self.context.packings,
            {buffer: buffer.name for buffer in self.parameter_buffers.values() if buffer in used | looked_at},
            arena,
            work,
            note,
        )

    def _stored(self) -> str:
        """What a precision below float32 comes to in this graph, on this CPU."""
        if self.graph.updates and self.asked == "bf16x3":
            return "graphs that change parameters are computed in float32"
        element = self.backend.element
        count = sum(format.element != OWN for format in self.layout.formats.values())
        if element == OWN:
            return "this CPU computes it in float32"
        return f"{count} of {len(self.layout.formats)} activations stored as {element}"

    def _release(self, node: Node, parts: Sequence[tuple[Launch, Node | None] | ReferenceStep]) -> None:
        """Let go of the constants that `node` was the last to read, if its parts read packed copies of them."""
        self.lowered.add(node)
        if not self.consuming:
            return
        read = {
            buffer
            for part in parts
            for buffer in (
                [place.buffer for place in part.inputs] if isinstance(part, ReferenceStep) else part[0].reads
            )
        }
        for value in set(node.inputs) & self.known.keys():
            buffer = self.context.views[value].buffer
            if buffer in read:
                self.kept.add(buffer)
            if buffer not in self.kept and self.lowered.issuperset(self.readers[value]):
                self.sources.pop(buffer, None)
                del self.known[value]

    def _constant(self, array: np.ndarray) -> np.ndarray:
        """A constant as kernels read it: contiguous and aligned."""
        return self.store.derived("aligned", [array], lambda: aligned(array))

    def _largest(self) -> str:
        values = [value for node in self.graph.nodes for value in node.outputs]
        return str(max(values, key=lambda value: value.type.bytes).type) if values else "nothing"

    # -- places ---------------------------------------------------------------------------------

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

    def _place_sources(self) -> None:
        views = self.context.views
        for value, buffer in self.parameter_buffers.items():
            views[value] = view(buffer, value.type, Format())
        for value, array in self.known.items():
            buffer = Buffer("constant", value.type.bytes, value.name)
            self.sources[buffer] = np.asarray(array)
            views[value] = view(buffer, value.type, Format())
        absorbed = set(self.layout.standardised.values())
        for value, buffer in zip(self.graph.inputs, self.input_buffers, strict=True):
            views[value] = view(buffer, value.type, Format())
            if self._format(value) == Format():
                continue
            if all(node in absorbed for node in self.readers.get(value, [])):
                continue
            place = self._arena(value)
            if place.format.gap:
                self.backend.copy(self.context, views[value], place)
            else:
                self.backend.ingest(self.context, buffer, value.type, place, None)
            self._collect(None)
            views[value] = place

    def _result(self, value: Value, node: Node) -> BufferView:
        """Where `node` is to write `value`."""
        if node in self.in_place:
            old = node.op.updates_in_place[node.outputs.index(value)]
            return self.context.views[node.inputs[old]]
        if value in self.graph.outputs and self._format(value) == Format():
            buffer = self.output_buffers[self.graph.outputs.index(value)]
            return view(buffer, value.type, Format())
        if value in self.joined:
            whole, first = self.joined[value]
            if whole not in self.wholes:
                self.wholes[whole] = self._result(whole, node)
            return self.wholes[whole].slice(value.type, first)
        return self.wholes.get(value) or self._arena(value)

    # -- lowering -------------------------------------------------------------------------------

    def _lower(self, node: Node) -> None:
        views = self.context.views
        if node.outputs[0] in self.layout.standardised:
            place = self._result(node.outputs[0], node)
            views[node.outputs[0]] = place
            position = self.graph.inputs.index(node.inputs[0])
            statistics = (node.inputs[1], node.inputs[2])
            self.backend.ingest(
                self.context, self.input_buffers[position], node.inputs[0].type, place, statistics
            )
            self._collect(node)
            return
        # A step whose kernel writes in place has none that writes elsewhere.
        selected = self.layout.selected.get(node)
        if node.op.updates_in_place and node not in self.in_place:
            selected = None
        results = set(self.graph.results())
        if isinstance(node.op, (Flatten, Reshape)) and self._alias(node, results):
            return
        for position, value in enumerate(node.outputs):
            if position == 0 or value in self.readers or value in results:
                views[value] = self._result(value, node)
        if selected is not None:
            selected.lower(self.context)
            self._collect(node)
            return
        inputs = tuple(views[value] for value in node.inputs)
        self.parts.append(ReferenceStep(node, inputs, tuple(views.get(value) for value in node.outputs)))

    def _alias(self, node: Node, results: set[Value]) -> bool:
        """Give the output the input's memory, if its order there is the wanted one."""
        source, value = self.context.views[node.inputs[0]], node.outputs[0]
        format = self._format(value)
        if value in results or not source.dense or any(format.halo) or source.format.lanes != format.lanes:
            return False
        if source.element != format.element:
            return False
        if source.offset or (
            source.buffer.kind == "parameter" and source.buffer.name in self.context.written
        ):
            return False
        self.context.views[value] = view(source.buffer, value.type, format)
        return True

    def _collect(self, node: Node | None) -> None:
        self.parts += [(launch, node) for launch in self.context.launches]
        if node is not None:
            self.launches.setdefault(node, []).extend(self.context.launches)
        self.context.launches.clear()

    def _update(self) -> None:
        """Hand over the outputs and replace the parameters, each after the last that reads it as it was."""
        views = self.context.views
        last = {value for node in self.in_place for value in node.outputs}
        outputs = list(zip(self.graph.outputs, self.output_buffers, strict=True))
        for value, buffer in outputs:
            if value not in last:
                self._hand_over(views[value], buffer)
        copied = [
            (new, buffer)
            for value, buffer in self.parameter_buffers.items()
            if (new := self.graph.updates.get(value, value)) not in (value, *last)
        ]
        for new, _ in copied:
            if views[new].buffer.name in self.context.written and views[new].buffer.kind == "parameter":
                kept = view(Buffer("arena", new.type.bytes, new.name), new.type, Format())
                self._hand_over(views[new], kept.buffer)
                views[new] = kept
        for node in self.in_place:
            self._lower(node)
        for value, buffer in outputs:
            if value in last:
                self._hand_over(views[value], buffer)
        for new, buffer in copied:
            self._hand_over(views[new], buffer)
        for value, new in self.graph.updates.items():
            if new in last:
                self._hand_over(views[new], self.parameter_buffers[value])

    def _hand_over(self, place: BufferView, buffer: Buffer) -> None:
        """Copy a value into `buffer`, contiguous in its own axes, unless it is there."""
        if place.buffer is buffer:
            return
        whole = view(buffer, place.type, Format())
        if place.format.lanes > 1:
            self.backend.egress(self.context, place, buffer)
        elif place.type.dtype == "float32" and place.type.size:
            self.backend.copy(self.context, place, whole)
        else:
            value = Value(place.type)
            self.parts.append(ReferenceStep(Node(_Identity(), (value,), (value,)), (place,), (whole,)))
        self._collect(None)

    # -- memory and order -----------------------------------------------------------------------

    def _order_and_place(self) -> int:
        """Put the parts in their final order, place the arena and return its bytes."""
        written = self.parts
        self._find_phases()
        arena = self._place_arena()
        if self.phases and arena > LARGEST_PHASES:
            self.parts, self.phases = written, {}
            arena = self._place_arena()
        return arena

    def _find_phases(self) -> None:
        parts: list[tuple[Launch, Node | None] | ReferenceStep] = []
        waiting: list[tuple[Launch, Node | None]] = []

        def flush() -> None:
            for run in schedule([launch for launch, _ in waiting]):
                if len(run) > 1:
                    number = len(set(self.phases.values())) + 1
                    self.phases.update((waiting[position][0], number) for position in run)
                parts.extend(waiting[position] for position in run)
            waiting.clear()

        for part in self.parts:
            if isinstance(part, ReferenceStep):
                flush()
                parts.append(part)
            else:
                waiting.append(part)
        flush()
        self.parts = parts

    def _place_arena(self) -> int:
        reads: list[list[Buffer]] = []
        writes: list[list[Buffer]] = []
        phase = 0
        for part in self.parts:
            if isinstance(part, ReferenceStep):
                own = [place.buffer for place in part.inputs]
                results = [place.buffer for place in part.outputs if place is not None]
                number = 0
            else:
                own, results = list(part[0].reads), list(part[0].writes)
                number = self.phases.get(part[0], 0)
            if number and number == phase:
                # Within a phase nothing is over before everything is.
                reads[-1] += own
                writes[-1] += results
            else:
                reads.append(own)
                writes.append(results)
            phase = number
        return memory.place(memory.lifetimes(reads, writes))

    def _step(self, launch: Launch, node: Node | None, barrier: bool) -> Step:
        """A launch with its share of what its node costs."""
        if node is None:
            return Step(launch, "", "boundary", 0, 0, barrier, "", self.phases.get(launch, 0))
        main = _main_launches(self.launches[node])
        share = launch.work / sum(other.work for other in main) if launch in main else 0.0
        cost = node.op.cost(*(value.type for value in node.inputs))
        name = str(node.op) if isinstance(node.op, Fused) else node.op.name
        return Step(
            launch,
            node.scope,
            name,
            round(cost.multiply_adds * share),
            round((cost.bytes_read + cost.bytes_written) * share),
            barrier,
            str(node.outputs[0].type),
            self.phases.get(launch, 0),
        )

    def _stages(self) -> tuple[Stage, ...]:
        stages: list[Stage] = []
        current: list[Step] = []
        together: list[Launch] = []
        for part in self.parts:
            if isinstance(part, ReferenceStep):
                if current:
                    stages.append(tuple(current))
                stages.append(part)
                current, together = [], []
                continue
            launch, node = part
            barrier = bool(together) and any(_conflict(launch, other) for other in together)
            if barrier:
                together = []
            together.append(launch)
            current.append(self._step(launch, node, barrier or not current))
        return (*stages, tuple(current)) if current else tuple(stages)


def _main_launches(launches: Sequence[Launch]) -> list[Launch]:
    """Those that do a node's own work (a strided input gradient has several), not what prepares or collects."""
    kinds = ("convolution", "winograd", "weight_gradient", "winograd_pairs")
    products = [launch for launch in launches if launch.key.generator in kinds]
    return products or list(launches[:1])


class _Identity:
    """Hands its input on: outputs that no kernel copies, since they are no float32 or hold nothing."""

    name = "identity"

    def reference(self, array: np.ndarray) -> tuple[np.ndarray, ...]:
        return (array,)


def _conflict(a: Launch, b: Launch) -> bool:
    """Whether two launches must not run at the same time."""
    if a.family is not None and a.family is b.family:
        return False
    return _overlap(a.writes, b.writes) or _overlap(a.writes, b.reads) or _overlap(a.reads, b.writes)


def _overlap(some: Sequence[Buffer], others: Sequence[Buffer]) -> bool:
    for a in some:
        for b in others:
            if a is b:
                return True
            if (
                a.kind == b.kind == "arena"
                and a.offset < b.offset + b.bytes
                and b.offset < a.offset + a.bytes
            ):
                return True
    return False
