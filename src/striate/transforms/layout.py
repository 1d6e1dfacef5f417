"""Formats for the whole graph: images or channels in lanes, the halo of every buffer, and how it stores numbers.

The choice is one for the net and not one for a node: each layout that the graph may have is selected for, and the
sum of what the selections cost decides. With images in lanes no lane is wasted however few
the channels are; with channels in lanes a single picture fills the vectors and large layers stay in cache. The
cost is a static model's, so that the choice is the same on every run.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from striate.ir.buffers import NO_HALO, Format, Halo
from striate.ir.graph import Graph, Node
from striate.ir.selected import ACTIVATION, Selected, Selections
from striate.ir.storage import OWN, Storage
from striate.ir.types import Value
from striate.ops.base import Op
from striate.ops.fused import Fused
from striate.ops.standardize import Standardize
from striate.sizes import largest
from striate.transforms.backend import Backend
from striate.transforms.idle_lanes import sums_are_clean
from striate.transforms.storages import storages


@dataclass(frozen=True)
class Layout:
    """Formats of the activations (all others are plain), and how the nodes are computed for which there are kernels.

    `standardised` maps the value of a `standardize` node at the head of the graph to that node: it is computed
    while the caller's array is copied in.
    """

    lanes: int
    formats: dict[Value, Format]
    selected: Selections
    standardised: dict[Value, Node]


def choose(graph: Graph, backend: Backend, only: int | None = None) -> Layout:
    """Pick the layout that costs least; images in lanes only if every node can have it.

    `only` restricts the choice to so many lanes where that is possible (for tests).
    """
    standardised = _standardised(graph)
    heads = set(standardised.values())
    nodes = [node for node in graph.nodes if node not in heads]
    lanes, selected = _select(graph, nodes, backend, only)
    halos = _halos(selected)
    stored: dict[Value, Storage] = {}
    if lanes == 1 and not backend.storage.is_own:
        stored = storages(graph, selected, standardised, backend.storage)
    gaps = _gaps(graph, selected, backend, stored) if lanes == 1 else {}
    formats = {
        value: Format(lanes, halo, gaps.get(value, 0), stored.get(value, OWN))
        for value, halo in halos.items()
    }
    for value in stored.keys() - halos.keys():
        formats[value] = Format(storage=stored[value])
    return Layout(lanes, formats, selected, standardised if selected else {})


def _select(
    graph: Graph, nodes: Sequence[Node], backend: Backend, only: int | None
) -> tuple[int, Selections]:
    """The number of images in lanes, and what is selected for it: of the layouts that the graph may have, the one whose
    selections cost least."""
    # Only float32 pictures can be brought into another layout.
    fixed = {value for value in graph.inputs if value.type.dtype == "uint8"}
    updated = set(graph.updates.values())

    def writes_elsewhere(node: Node) -> bool:
        return bool(node.op.updates_in_place) and not updated.issuperset(node.outputs)

    taken = [node for node in nodes if not writes_elsewhere(node)]
    found = {1: backend.select(graph, taken, 1)}
    taken = [node for node in taken if fixed.isdisjoint(node.inputs)]
    if backend.lanes > 1 and len(found[1]) == len(nodes):
        images = _images(graph, found[1])
        if images > 1 and (images % backend.lanes == 0 or sums_are_clean(graph, nodes)):
            wide = backend.select(graph, taken, backend.lanes)
            if len(wide) == len(nodes):
                found[backend.lanes] = wide
    lanes = only if only in found else min(found, key=lambda n: sum(each.cost for each in found[n].values()))
    return lanes, found[lanes]


def _halos(selected: Selections) -> dict[Value, Halo]:
    """Zeros around each activation: the widest that a reader needs, alike where arrays share their strides."""
    halos: dict[Value, Halo] = {}
    for node, each in selected.items():
        for value, need in zip(node.inputs, each.needs, strict=True):
            if need.role == ACTIVATION:
                halos[value] = _wider(halos.get(value, NO_HALO), need.halo)
        for value, give in zip(node.outputs, each.gives, strict=True):
            if give.role == ACTIVATION:
                halos.setdefault(value, NO_HALO)
    _widen([each.same_strides for each in selected.values()], halos)
    return halos


# Ops whose tiles read pixels that lie far apart.
CONVOLUTIONS = ("conv2d", "conv2d_input_gradient", "conv2d_weight_gradient")


def _wider(a: Halo, b: Halo) -> Halo:
    return (largest(a[0], b[0]), largest(a[1], b[1]), largest(a[2], b[2]), largest(a[3], b[3]))


def _widen(groups: list[tuple[Value, ...]], halos: dict[Value, Halo]) -> None:
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
    graph: Graph, selected: Selections, backend: Backend, stored: Mapping[Value, Storage]
) -> dict[Value, int]:
    """Gaps behind pixels, for values that convolutions read and that every kernel can step over.

    The caller's pictures are copied in for them if a convolution reads them: that is little beside its sums.
    Values that a convolution's epilogue walks together get equal gaps, or none.
    """
    readers, results = graph.readers(), set(graph.results())
    groups = [
        {value for value in each.same_strides if value in readers or value in results}
        for node, each in selected.items()
        if node.op.name not in ("concat", "slice")
    ]
    operands = {value for group in groups if len(group) > 1 for value in group}
    gaps: dict[Value, int] = {}
    written = [node.outputs[0] for node, each in selected.items() if each.gives[0].strided]
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
        if own and all(is_stepped_over(selected.get(reader), value) for reader in own):
            gaps[value] = backend.gap(value, stored.get(value, OWN))
    while True:
        lost = {value for group in groups if len({gaps.get(v, 0) for v in group}) > 1 for value in group}
        lost = {value for value in lost & operands if gaps.get(value)}
        if not lost:
            return gaps
        for value in lost:
            del gaps[value]


def is_stepped_over(selected: Selected | None, value: Value) -> bool:
    """Whether a native reader takes `value` with any pixel stride."""
    return selected is not None and all(need.strided for need in selected.needs_of(value))


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


def _images(graph: Graph, selected: Selections) -> int:
    """The batch that all activations share; 0 unless every value has one role, and parameters are no activations."""
    roles: dict[Value, str] = {}
    batches: set[int] = set()
    for node, each in selected.items():
        pairs = [*zip(node.inputs, each.needs, strict=True), *zip(node.outputs, each.gives, strict=True)]
        for value, end in pairs:
            if roles.setdefault(value, end.role) != end.role:
                return 0
            if end.role == ACTIVATION:
                if value in graph.parameters or value in graph.constants:
                    return 0
                batches.add(value.type.shape[0])
    return batches.pop() if len(batches) == 1 else 0
