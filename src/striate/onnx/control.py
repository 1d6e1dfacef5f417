"""If, Loop and Scan: operators whose attributes are graphs.

A condition that is known beforehand chooses its branch at once. All else is *late*: when a run comes there, each body
runs as a Program of its own, once for each round (`section.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Protocol

import numpy as np

from striate.errors import ModelFileError, UnsupportedError
from striate.onnx.node import Computed, NodeView
from striate.onnx.parts import GraphPart, NodePart
from striate.onnx.sequences import SequenceTerm
from striate.onnx.terms import Term

# Rounds of one loop: more is a forged number, or never ends.
MOST_ROUNDS = 1 << 31


class Carrier(Protocol):
    """What carries nodes out: the importer."""

    terms: dict[str, Term]

    @property
    def running(self) -> bool: ...

    def view(self, node: NodePart) -> NodeView: ...

    def inside(self, part: GraphPart, given: Mapping[str, Term]) -> list[Term]:
        """The outputs of a graph within a node for these inputs."""
        ...


def carry_out(carrier: Carrier, node: NodePart) -> list[Term]:
    """The outputs of the node; `Computed` where it must wait for a run."""
    return OPERATORS[node.operator](carrier, node)


def _inputs(carrier: Carrier, node: NodePart) -> list[Term | None]:
    return [carrier.terms[name] if name else None for name in node.inputs]


def _graph(node: NodePart, name: str) -> GraphPart:
    part = node.attributes.get(name)
    if not isinstance(part, GraphPart):
        raise ModelFileError(f"{node}: it has no graph {name}")
    return part


def _expect(node: NodePart, what: str, wanted: int, found: int) -> None:
    if wanted != found:
        raise ModelFileError(f"{node}: it has {wanted} {what}, its graph {found}")


def _truth(node: NodePart, view: NodeView, term: Term) -> bool:
    condition = view.array(term)
    if condition.size != 1:
        raise ModelFileError(f"{node}: its condition is one value, got {term}")
    return bool(condition.any())


def branch(carrier: Carrier, node: NodePart) -> list[Term]:
    """The outputs of the graph that the condition names."""
    view = carrier.view(node)
    condition = _truth(node, view, view.given(_inputs(carrier, node), 0, "cond"))
    part = node.attributes.get("then_branch" if condition else "else_branch")
    if not isinstance(part, GraphPart):
        raise ModelFileError(f"{node}: it needs one condition and two branches")
    _expect(node, "outputs", len(node.outputs), len(part.outputs))
    return carrier.inside(part, {})


def loop(carrier: Carrier, node: NodePart) -> list[Term]:
    """Rounds up to a number, while a condition holds: values carried from round to round, and what each round gives."""
    if not carrier.running:
        raise Computed
    view, (limit, condition, *carried) = carrier.view(node), _padded(_inputs(carrier, node), 2)
    body = _graph(node, "body")
    _expect(node, "carried values", len(carried), len(body.inputs) - 2)
    collected = len(body.outputs) - 1 - len(carried)
    _expect(node, "outputs", len(node.outputs), len(carried) + max(collected, 0))
    rounds = MOST_ROUNDS
    if limit is not None:
        (rounds,) = view.integers_of(Term.of(view.array(limit).reshape(-1)), "the number of rounds")
    going = condition is None or _truth(node, view, condition)
    values = [_there(node, term) for term in carried]
    rows: list[list[np.ndarray]] = [[] for _ in range(collected)]
    names = [stated.name for stated in body.inputs]
    number = 0
    while going and number < rounds:
        first = [Term.of(np.array(number, np.int64)), Term.of(np.array(True))]
        outputs = carrier.inside(body, dict(zip(names, (*first, *values), strict=True)))
        going = _truth(node, view, outputs[0])
        values = outputs[1 : 1 + len(values)]
        for row, term in zip(rows, outputs[1 + len(values) :], strict=True):
            row.append(view.array(term))
        number += 1
        if number >= MOST_ROUNDS:
            raise UnsupportedError(f"{node}: it does not end within {MOST_ROUNDS} rounds")
    stated = body.outputs[1 + len(values) :]
    stacked = [
        np.stack(row) if row else np.zeros((0, *_sizes(each.shape)), each.dtype or "float32")
        for row, each in zip(rows, stated, strict=True)
    ]
    return [*values, *(Term.of(array) for array in stacked)]


def scan(carrier: Carrier, node: NodePart) -> list[Term]:
    """One round for each index along an axis of the scanned inputs."""
    if not carrier.running:
        raise Computed
    if node.version < 9:
        raise UnsupportedError(f"{node}: Scan is carried out from opset 9 on")
    view, body = carrier.view(node), _graph(node, "body")
    given = [_there(node, term) for term in _inputs(carrier, node)]
    count = view.integer("num_scan_inputs")
    if not 1 <= count <= len(given) or len(body.inputs) != len(given):
        raise ModelFileError(
            f"{node}: it scans {count} of {len(given)} inputs, its graph takes {len(body.inputs)}"
        )
    states, scanned = given[: len(given) - count], [view.array(term) for term in given[len(given) - count :]]
    _expect(node, "outputs", len(node.outputs), len(body.outputs))
    collected = len(body.outputs) - len(states)
    axes = _listed(node, view, "scan_input_axes", count)
    backwards = _listed(node, view, "scan_input_directions", count)
    moved = [
        np.moveaxis(array, view.axis(axis, array.ndim), 0)[:: -1 if back else 1]
        for array, axis, back in zip(scanned, axes, backwards, strict=True)
    ]
    lengths = {len(array) for array in moved}
    if len(lengths) != 1:
        raise ModelFileError(f"{node}: the scanned inputs are of different lengths {sorted(lengths)}")
    rows: list[list[np.ndarray]] = [[] for _ in range(collected)]
    names = [stated.name for stated in body.inputs]
    for number in range(len(moved[0])):
        slices = [Term.of(np.array(array[number], order="C")) for array in moved]
        outputs = carrier.inside(body, dict(zip(names, (*states, *slices), strict=True)))
        states = outputs[: len(states)]
        for row, term in zip(rows, outputs[len(states) :], strict=True):
            row.append(view.array(term))
    out_axes = _listed(node, view, "scan_output_axes", collected)
    out_back = _listed(node, view, "scan_output_directions", collected)
    results = list(states)
    stated = body.outputs[len(states) :]
    for row, each, axis, back in zip(rows, stated, out_axes, out_back, strict=True):
        stacked = (
            np.stack(row[:: -1 if back else 1]) if row else np.zeros((0, *_sizes(each.shape)), each.dtype)
        )
        results.append(Term.of(np.moveaxis(stacked, 0, view.axis(axis, stacked.ndim))))
    return results


def _padded(inputs: list[Term | None], least: int) -> list[Term | None]:
    return inputs + [None] * (least - len(inputs))


def _there(node: NodePart, term: Term | None) -> Term:
    if term is None:
        raise ModelFileError(f"{node}: a carried or scanned value is missing")
    return term


def _listed(node: NodePart, view: NodeView, name: str, count: int) -> Sequence[int]:
    values = view.integers(name, (0,) * count)
    if len(values) != count:
        raise ModelFileError(f"{node}: {name} must hold {count} integers, got {len(values)}")
    return values


def _sizes(shape: Sequence[object] | None) -> tuple[int, ...]:
    """What is stated of a shape, 0 where nothing is: of tensors that no round made."""
    return tuple(size if isinstance(size, int) else 0 for size in shape or ())


def is_sequence(term: Term | None) -> bool:
    return isinstance(term, SequenceTerm)


OPERATORS: Mapping[str, Callable[[Carrier, NodePart], list[Term]]] = MappingProxyType(
    {"If": branch, "Loop": loop, "Scan": scan}
)
