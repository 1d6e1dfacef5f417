"""Concatenations that cost nothing: whoever computes a part writes it into its slice of the whole."""

from __future__ import annotations

from collections.abc import Mapping, Set

from striate.ir.buffers import Format
from striate.ir.graph import Graph, Node
from striate.ir.types import Value
from striate.ops.arrange import Concat
from striate.transforms.backend import Backend


def joins(
    graph: Graph, native: Set[Node], formats: Mapping[Value, Format], backend: Backend
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
        if not isinstance(node.op, Concat) or node not in native or node.outputs[0].type.rank != 4:
            continue
        whole, first = node.outputs[0], 0
        for part in node.inputs:
            writer = producers.get(part)
            fits = (
                writer is not None
                and part not in found
                and node.inputs.count(part) == 1
                and _alike(formats.get(part), formats.get(whole))
                and part not in graph.results()
                and writer in native
                and backend.strides_output(writer)
                and not any(_together(node, part, wanted, backend) for node in (writer, *readers[part]))
                and wanted.isdisjoint(writer.outputs[1:])
                and all(
                    reader not in native or backend.strides_input(reader, part) for reader in readers[part]
                )
            )
            if fits:
                found[part] = (whole, first)
            first += part.type.shape[-1]
    return found


def _alike(a: Format | None, b: Format | None) -> bool:
    return a is not None and b is not None and (a.lanes, a.halo, a.element) == (b.lanes, b.halo, b.element)


def _together(node: Node, part: Value, wanted: Set[Value], backend: Backend) -> bool:
    """Whether the kernel of `node` walks `part` and another array, which is not left out, with one set of strides."""
    if isinstance(node.op, Concat):
        return False
    group = set(backend.tied(node)) & wanted
    return part in group and len(group) > 1
