"""Concatenations that cost nothing: whoever computes a part writes it into its slice of the whole."""

from __future__ import annotations

from collections.abc import Mapping, Set

from striate.ir.buffers import Format
from striate.ir.graph import Graph
from striate.ir.selected import Selected, Selections
from striate.ir.types import Value
from striate.ops.arrange import Concat
from striate.transforms.layout import is_stepped_over


def joins(
    graph: Graph, selected: Selections, formats: Mapping[Value, Format]
) -> dict[Value, tuple[Value, int]]:
    """The values that are to be written straight into a concatenation: {part: (whole, first channel)}.

        a = conv2d(x, u); b = conv2d(x, v); c = concat(a, b)
            ->      a = c[..., :Ca], b = c[..., Ca:]; nothing is left to do for the concat

    A part that is itself a concatenation (dense blocks) lies in the larger one with all its own parts. Where a
    value is part of several concatenations, or its kernel walks several arrays with one stride, it is copied.
    """
    producers, readers = graph.producers(), graph.readers()
    wanted = {*readers, *graph.results()}
    found: dict[Value, tuple[Value, int]] = {}
    for node in graph.nodes:
        if not isinstance(node.op, Concat) or node not in selected or node.outputs[0].type.rank != 4:
            continue
        if node.op.axis not in (-1, 3):
            continue
        whole, first = node.outputs[0], 0
        for part in node.inputs:
            writer = producers.get(part)
            fits = (
                writer is not None
                and part not in found
                and node.inputs.count(part) == 1
                and _same_format(formats.get(part), formats.get(whole))
                and part not in graph.results()
                and writer in selected
                and selected[writer].gives[0].strided
                and not any(
                    walked_together(selected.get(node), part, wanted) for node in (writer, *readers[part])
                )
                and wanted.isdisjoint(writer.outputs[1:])
                and all(
                    reader not in selected or is_stepped_over(selected[reader], part)
                    for reader in readers[part]
                )
            )
            if fits:
                found[part] = (whole, first)
            first += part.type.shape[-1]
    return found


def _same_format(a: Format | None, b: Format | None) -> bool:
    return a is not None and b is not None and (a.lanes, a.halo, a.storage) == (b.lanes, b.halo, b.storage)


def walked_together(selected: Selected | None, part: Value, wanted: Set[Value]) -> bool:
    """Whether a kernel walks `part` and another array, which is not left out, with one set of strides."""
    if selected is None or selected.node.op.name in ("concat", "slice"):
        return False
    group = set(selected.same_strides) & wanted
    return part in group and len(group) > 1
