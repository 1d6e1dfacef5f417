"""Formats for the whole graph: images or channels in lanes, the halo of every buffer, and how it stores numbers.

The choice is one for the net and not one for a node. With images in lanes no lane is wasted however few
the channels are; with channels in lanes a single picture fills the vectors and large layers stay in cache. The
backend's static cost model decides, so that the choice is the same on every run.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from striate.ir.buffers import NO_HALO, OWN, Format, Halo
from striate.ir.graph import Graph, Node
from striate.ir.types import Value
from striate.ops.arrange import Concat
from striate.ops.base import Op
from striate.ops.fused import Fused
from striate.ops.standardize import Standardize
from striate.transforms.backend import Backend
from striate.transforms.elements import elements
from striate.transforms.lanes import sums_are_clean

ACTIVATION = "activation"


@dataclass(frozen=True)
class Layout:
    """Formats of the activations (all others are plain), and the nodes that generated code computes.

    `standardised` maps the value of a `standardize` node at the head of the graph to that node: it is computed
    while the caller's array is copied in.
    """

    lanes: int
    formats: dict[Value, Format]
    native: frozenset[Node]
    standardised: dict[Value, Node]


def choose(graph: Graph, backend: Backend, only: int | None = None) -> Layout:
    """Pick the layout that costs least; images in lanes only if every node can have it.

    `only` restricts the choice to so many lanes where that is possible (for tests).
    """
    standardised = _standardised(graph)
    heads = set(standardised.values())
    nodes = [node for node in graph.nodes if node not in heads]
    # Only float32 pictures can be brought into another layout.
    fixed = {value for value in graph.inputs if value.type.dtype == "uint8"}

    updated = set(graph.updates.values())

    def accepts(node: Node, lanes: int) -> bool:
        in_place = bool(node.op.updates_in_place) and not updated.issuperset(node.outputs)
        return not in_place and fixed.isdisjoint(node.inputs) and backend.accepts(node, lanes)

    candidates = [1]
    if backend.lanes > 1 and all(accepts(node, backend.lanes) for node in nodes):
        images = _images(graph, nodes, backend)
        if images > 1 and (images % backend.lanes == 0 or sums_are_clean(graph, nodes)):
            candidates.append(backend.lanes)

    if only in candidates:
        candidates = [only]

    def work(lanes: int) -> float:
        return sum(backend.work(node, lanes) for node in nodes if accepts(node, lanes))

    lanes = min(candidates, key=work)
    native = frozenset(node for node in nodes if accepts(node, lanes))
    formats: dict[Value, Format] = {}
    halos: dict[Value, Halo] = {}
    for node in nodes:
        roles = backend.roles(node) if node in native else None
        if roles is None:
            continue
        for position, (value, role) in enumerate(zip(node.inputs, roles[0], strict=True)):
            if role == ACTIVATION:
                halos[value] = _wider(halos.get(value, NO_HALO), backend.halo(node, position))
        for value, role in zip(node.outputs, roles[1], strict=True):
            if role == ACTIVATION:
                halos.setdefault(value, NO_HALO)
    _tie([backend.tied(node) for node in nodes if node in native], halos)
    stored = elements(graph, native, standardised, backend) if lanes == 1 and backend.element != OWN else {}
    gaps = _gaps(graph, native, backend, stored) if lanes == 1 else {}
    for value, halo in halos.items():
        formats[value] = Format(lanes, halo, gaps.get(value, 0), stored.get(value, OWN))
    for value in stored.keys() - halos.keys():
        formats[value] = Format(element=stored[value])
    return Layout(lanes, formats, native, standardised if native else {})


# Ops whose tiles read pixels that lie far apart.
CONVOLUTIONS = ("conv2d", "conv2d_input_gradient", "conv2d_weight_gradient")


def _wider(a: Halo, b: Halo) -> Halo:
    return (max(a[0], b[0]), max(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3]))


def _tie(groups: list[tuple[Value, ...]], halos: dict[Value, Halo]) -> None:
    """Widen halos until the values of each group agree."""
    changed = True
    while changed:
        changed = False
        for group in groups:
            halo = NO_HALO
            for value in group:
                halo = _wider(halo, halos.get(value, NO_HALO))
            for value in group:
                if halos.get(value, NO_HALO) != halo:
                    halos[value] = halo
                    changed = True


def _gaps(
    graph: Graph, native: frozenset[Node], backend: Backend, stored: Mapping[Value, str]
) -> dict[Value, int]:
    """Gaps behind pixels, for values that convolutions read and that every kernel can step over.

    The caller's pictures are copied in for them if a convolution reads them: that is little beside its sums.
    Values that a convolution's epilogue walks together get equal gaps, or none.
    """
    readers, results = graph.readers(), set(graph.results())
    groups = [
        {value for value in backend.tied(node) if value in readers or value in results}
        for node in graph.nodes
        if node in native and not isinstance(node.op, Concat)
    ]
    operands = {value for group in groups if len(group) > 1 for value in group}
    gaps: dict[Value, int] = {}
    written = [node.outputs[0] for node in graph.nodes if node in native and backend.strides_output(node)]
    given = [
        value
        for value in graph.inputs
        if any(_steps(reader)[0].name in CONVOLUTIONS for reader in readers.get(value, []))
    ]
    for value in (*written, *given):
        if value in results:
            continue
        own = readers.get(value, [])
        # What nobody reads may stand beside something that is read (a pooling's winners).
        if own and all(reader in native and backend.strides_input(reader, value) for reader in own):
            gaps[value] = backend.gap(value, stored.get(value, OWN))
    while True:
        lost = {value for group in groups if len({gaps.get(v, 0) for v in group}) > 1 for value in group}
        lost = {value for value in lost & operands if gaps.get(value)}
        if not lost:
            return gaps
        for value in lost:
            del gaps[value]


def _steps(node: Node) -> tuple[Op, ...]:
    return node.op.steps if isinstance(node.op, Fused) else (node.op,)


def _standardised(graph: Graph) -> dict[Value, Node]:
    """The `standardize` nodes whose input is the caller's array and whose statistics are at hand."""
    known = {*graph.parameters, *graph.constants} - set(graph.updates)
    return {
        node.outputs[0]: node
        for node in graph.nodes
        if isinstance(node.op, Standardize)
        and node.inputs[0] in graph.inputs
        and node.inputs[0].type.rank == 4
        and node.inputs[0].type.dtype in ("uint8", "float32")
        and node.inputs[0].type.size > 0
        and all(value in known for value in node.inputs[1:])
    }


def _images(graph: Graph, nodes: list[Node], backend: Backend) -> int:
    """The batch that all activations share; 0 unless every value has one role, and parameters are no activations."""
    roles: dict[Value, str] = {}
    batches: set[int] = set()
    for node in nodes:
        found = backend.roles(node)
        if found is None:
            return 0
        pairs = [*zip(node.inputs, found[0], strict=True), *zip(node.outputs, found[1], strict=True)]
        for value, role in pairs:
            if roles.setdefault(value, role) != role:
                return 0
            if role == ACTIVATION:
                if value in graph.parameters or value in graph.constants:
                    return 0
                batches.add(value.type.shape[0])
    return batches.pop() if len(batches) == 1 else 0
