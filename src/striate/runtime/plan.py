"""Graph -> Program for any backend, in stages that each return a value:

passes    graph -> graph                           transforms/pipeline.py; for open sizes once, open_graph.py
formats   how each node is computed, and in which formats and joins values lie      layout.py, join.py
lower     the launches over buffers                lower.py
order     phases                                   order.py
place     the offset of every buffer               place.py
stages    barriers and costs                       stages.py
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from striate.ir.arrays import aligned
from striate.ir.buffers import Buffer
from striate.ir.graph import Graph
from striate.ir.program import Packing, Program, ReferenceStep
from striate.runtime.lower import Lowered, NativeStep, lower, reads, writes
from striate.runtime.parameter import expect_room
from striate.runtime.place import ordered_and_placed
from striate.runtime.stages import stages
from striate.runtime.store import Store
from striate.transforms import layout as layouts
from striate.transforms import pipeline
from striate.transforms.join import joins
from striate.transforms.parts import parts

if TYPE_CHECKING:
    from striate.runtime.backend import Backend


def plan(
    graph: Graph,
    backend: Backend,
    lanes: int | None = None,
    store: Store | None = None,
    *,
    consuming: bool = False,
) -> Program:
    """`lanes`: of images, where the graph allows it. `store` keeps what is derived from constants.

    `consuming`: the graph's constants are nobody else's, and its dictionary of them is emptied.
    """
    store = store or Store()
    made = pipeline.lower(graph, backend.suited(graph), store.derived)
    return program_of(laid_out(made, backend, lanes, store, given=graph if consuming else None))


@dataclass(frozen=True)
class Laid:
    """A graph lowered: parts and where they read and write, but neither order nor places."""

    graph: Graph
    machine: str
    note: str
    lowered: Lowered
    constants: Mapping[Buffer, np.ndarray]
    packings: Mapping[Buffer, tuple[str, Packing]]


def laid_out(
    made: Graph,
    backend: Backend,
    lanes: int | None,
    store: Store,
    *,
    given: Graph | None = None,
    lower: Callable[..., Lowered] = lower,
) -> Laid:
    """Formats and launches of what the passes `made`; `given`: the graph that it was, if its constants are let go."""
    suited, consuming = backend.suited(made), given is not None
    layout = layouts.choose(made, suited, lanes)
    joined = joins(made, layout.selected, layout.formats)
    sliced = parts(made, layout.selected, layout.formats, joined)
    # The graph's constants, as long as somebody needs them as they are.
    known = dict(made.constants)
    if given is not None:
        for constants in (given.constants, made.constants):
            assert isinstance(constants, dict)
            constants.clear()
    lowering = suited.lowering(made, known, store.derived)
    lowered = lower(made, layout, joined, sliced, lowering, known, consuming=consuming)
    tuned = sum(part.launch.tuned for part in lowered.parts if isinstance(part, NativeStep))
    return Laid(
        made,
        suited.machine,
        backend.note(made, layout.lanes, layout.formats, tuned),
        lowered,
        {**_constants(lowered, store), **lowering.packed_constants()},
        lowering.packings,
    )


def program_of(laid: Laid) -> Program:
    """Order, places and barriers."""
    lowered = laid.lowered
    ordered, arena = ordered_and_placed(lowered.parts)
    ends = sum(buffer.bytes for buffer in (*lowered.inputs, *lowered.outputs))
    expect_room(arena + ends, f"a run of this graph (its largest value is {_largest(laid.graph)})")
    found = stages(ordered, lowered.parts)
    steps = [step for stage in found if isinstance(stage, tuple) for step in stage]
    touched = {buffer for part in lowered.parts for buffer in (*reads(part), *writes(part))}
    return Program(
        laid.graph,
        laid.machine,
        found,
        lowered.inputs,
        lowered.outputs,
        laid.constants,
        laid.packings,
        {buffer: buffer.name for buffer in lowered.parameters if buffer in touched},
        arena,
        sum(step.launch.work for step in steps),
        laid.note,
    )


def _constants(lowered: Lowered, store: Store) -> Mapping[Buffer, np.ndarray]:
    """The constants that somebody reads: as kernels do, contiguous and aligned, or as NumPy does."""
    native = {
        buffer for part in lowered.parts if not isinstance(part, ReferenceStep) for buffer in reads(part)
    }
    numpy = {buffer for part in lowered.parts if isinstance(part, ReferenceStep) for buffer in reads(part)}
    found = {
        buffer: store.derived("aligned", [array], lambda array=array: aligned(array))
        for buffer, array in lowered.constants.items()
        if buffer in native
    }
    return found | {buffer: array for buffer, array in lowered.constants.items() if buffer in numpy - native}


def _largest(graph: Graph) -> str:
    values = [value for node in graph.nodes for value in node.outputs]
    return str(max(values, key=lambda value: value.type.bytes).type) if values else "nothing"
