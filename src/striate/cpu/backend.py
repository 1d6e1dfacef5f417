"""The face of `cpu/` towards the rest: what it takes, what it fuses, what it selects, and what it makes of that.

Rules of its own are few: each op has a `Family` (family.py) in `recipes/`, which is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np

from striate.cpu.families import family_of
from striate.cpu.family import ACTIVATION, Family, Request, Roles, roles_by_rank, steps_of
from striate.cpu.launch import Context
from striate.cpu.lowering import CpuLowering
from striate.cpu.options import CodegenOptions
from striate.ir.buffers import Format
from striate.ir.graph import Graph, Node
from striate.ir.selected import Selected
from striate.ir.storage import Storage
from striate.ir.types import Value
from striate.ops.fused import Fused

# Pixels that lie so many bytes apart share sets of L1.
CROWDED_STRIDE = 1024
# Precisions that may store less than float32.
REDUCED = ("bf16x3", "bf16")
Derive: TypeAlias = Callable[[Hashable, Sequence[np.ndarray], Callable[[], np.ndarray]], np.ndarray]


@dataclass(frozen=True)
class CpuBackend:
    """Makes launches of generated kernels of graphs, as `options` say."""

    options: CodegenOptions

    @property
    def exact(self) -> bool:
        """Whether passes may not round otherwise than the graph says."""
        return self.options.exact

    @property
    def storage(self) -> Storage:
        """How activations are stored where kernels can."""
        return self.options.storage

    @property
    def lanes(self) -> int:
        """Images that stand side by side in a vector."""
        return self.options.target.vector_lanes

    # -- what it takes --------------------------------------------------------------------------

    def roles(self, node: Node) -> Roles | None:
        """For each input and output: an activation (whose format is chosen) or a plain array. None: not taken."""
        op = node.op
        if not isinstance(op, Fused):
            # `standardize` has no family: at the head of a graph it is part of copying the input in.
            family = family_of(op)
            return family.roles(node) if family is not None else None
        own = node.inputs[: op.arities[0]]
        running = Value(op.steps[0].infer(*(value.type for value in own))[0])
        head = self.roles(Node(op.steps[0], own, (running,)))
        if head is None:
            return None
        further = roles_by_rank(node.inputs[op.arities[0] :])
        return head[0] + further, roles_by_rank(node.outputs)

    def accepts(self, node: Node, lanes: int) -> bool:
        """Whether a kernel computes `node` with activations in this layout."""
        roles = self.roles(node)
        return roles is not None and self._takes(node, roles, lanes)

    def _takes(self, node: Node, roles: Roles, lanes: int) -> bool:
        if any(value.type.size == 0 for value in (*node.inputs, *node.outputs)):
            return False
        family = _family(node)
        others = family.other_types(node)
        for value, role in zip((*node.inputs, *node.outputs), (*roles[0], *roles[1]), strict=True):
            if role == ACTIVATION and value.type.rank not in (2, 4):
                return False
            if value.type.dtype not in ("float32", *others.get(value, ())):
                return False
        return family.accepts(node, lanes)

    def accepts_chain(self, chain: Sequence[Node]) -> bool:
        """Whether `chain`, each node the only reader of the one before, runs as one kernel."""
        return _family(chain[0]).absorbs(chain)

    # -- what it selects ------------------------------------------------------------------------

    def select(self, graph: Graph, nodes: Sequence[Node], lanes: int) -> dict[Node, Selected]:
        """How each of `nodes` is computed with so many images in lanes; those that no kernel computes are left out."""
        fixed = frozenset({*graph.constants, *graph.parameters} - set(graph.updates))
        request = Request(self.options, lanes, fixed, frozenset(graph.constants))
        found: dict[Node, Selected] = {}
        for node in nodes:
            roles = self.roles(node)
            if roles is not None and self._takes(node, roles, lanes):
                selected = _family(node).select(node, roles, request)
                if selected is not None:
                    found[node] = _with_whole_pixels(selected, request)
        return found

    def gap(self, value: Value, storage: Storage) -> int:
        """Elements to leave out behind each pixel, so that a tile's pixels spread over L1."""
        if value.type.rank != 4 or value.type.dtype != "float32" or value.type.shape[2] == 1:
            return 0
        size = storage.number_bytes(value.type)
        crowded = size * value.type.shape[3] % (self.options.crowded_stride or CROWDED_STRIDE) == 0
        return 4 * self.lanes // size if crowded else 0

    # -- what it makes --------------------------------------------------------------------------

    @property
    def machine(self) -> str:
        """What Programs are made for."""
        return f"{self.options.target.name} with {self.lanes} lanes"

    def suited(self, graph: Graph) -> CpuBackend:
        """Filters are split once, so a graph that changes them is computed in float32."""
        if graph.updates and not self.storage.has_runs:
            return replace(self, options=replace(self.options, precision="float32"))
        return self

    def lowering(self, graph: Graph, known: Mapping[Value, np.ndarray], derive: Derive) -> CpuLowering:
        """What makes the launches of `graph`; `known` are its constants, as long as somebody needs them."""
        written = frozenset(graph.parameters[value] for value in graph.updates)
        return CpuLowering(Context(self.options, {}, dict(graph.parameters), written, known, derive))

    def note(self, graph: Graph, lanes: int, formats: Mapping[Value, Format], tuned: int) -> str:
        """The layout, what a precision below float32 comes to, and the tune file, for people."""
        note = f"images in lanes ({lanes})" if lanes > 1 else "channels in lanes"
        if self.options.precision in REDUCED:
            note += f"; {self.options.precision}: {self._stored(graph, formats)}"
        if self.options.choices.entries:
            note += f"; tune file {self.options.choices.digest}: {tuned} steps tuned"
        return note

    def _stored(self, graph: Graph, formats: Mapping[Value, Format]) -> str:
        if graph.updates and self.options.precision == "bf16x3":
            return "graphs that change parameters are computed in float32"
        if self.storage.is_own:
            return "this CPU computes it in float32"
        count = sum(not format.storage.is_own for format in formats.values())
        return f"{count} of {len(formats)} activations stored as {self.storage}"


def _family(node: Node) -> Family:
    found = family_of(steps_of(node)[0])
    assert found is not None  # it has roles
    return found


def _with_whole_pixels(selected: Selected, request: Request) -> Selected:
    """Of numbers stored in parts, what is walked with one set of strides has as many parts."""
    if all(storage.has_runs for storage in request.stored):
        return selected
    return replace(selected, same_storage=(*selected.same_storage, *selected.same_strides))
