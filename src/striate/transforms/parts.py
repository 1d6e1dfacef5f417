"""Slices that cost nothing: who reads a part of an array reads it where it lies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from striate.ir.buffers import NO_HALO, BufferView, Format
from striate.ir.graph import Graph, Node
from striate.ir.selected import Selections
from striate.ir.storage import OWN
from striate.ir.types import Value
from striate.transforms.join import walked_together
from striate.transforms.layout import is_stepped_over

if TYPE_CHECKING:
    from striate.ops.slicing import Slice  # few graphs have one


def parts(
    graph: Graph,
    selected: Selections,
    formats: Mapping[Value, Format],
    joined: Mapping[Value, tuple[Value, int]],
) -> frozenset[Node]:
    """The slices that are views.

        a = conv2d(x, w); b = slice(a, channels 8 to 16); y = conv2d(b, v)
            ->      b = a[..., 8:16]; nothing is left to do for the slice

    Of pictures any rows, columns and channels, with steps upwards (of channels 1), where every reader takes any strides
    and, unless channels alone are cut, needs no zeros around them. Of other arrays a range of the outermost axis.
    """
    readers, producers, results = graph.readers(), graph.producers(), set(graph.results())
    found: set[Node] = set()
    for node in graph.nodes:
        if node.op.name != "slice" or node not in selected:
            continue
        source, value = node.inputs[0], node.outputs[0]
        if source not in producers or not results.isdisjoint((source, value)) or value in joined:
            continue
        if value.type.size and _lies_within(node, formats) and _is_taken(value, selected, readers, results):
            found.add(node)
    return frozenset(found)


def _lies_within(node: Node, formats: Mapping[Value, Format]) -> bool:
    """Whether the slice is an array with strides, or a range, and has around it what its readers need."""
    op = cast("Slice", node.op)
    source, value = node.inputs[0], node.outputs[0]
    own, other = formats.get(source, Format()), formats.get(value, Format())
    if own.storage != other.storage or not own.storage.has_runs or max(own.lanes, other.lanes) > 1:
        return False
    cuts = _cuts(node)
    if any(step < 1 for step in op.steps):
        return False
    if value.type.rank == 4:
        around = (
            all(a <= b for a, b in zip(other.halo, own.halo, strict=True))
            if cuts <= {3}
            else not any(other.halo)
        )
        return around and 0 not in cuts and op.steps[3] == 1
    first = next((axis for axis, size in enumerate(source.type.shape) if size > 1), 0)
    plain = own.storage is OWN and not any(own.halo)
    return plain and value.type.rank != 2 and cuts <= {first} and set(op.steps) == {1}


def _cuts(node: Node) -> set[int]:
    """The axes of which the slice does not take all."""
    shapes = zip(node.inputs[0].type.shape, node.outputs[0].type.shape, strict=True)
    return {axis for axis, (size, taken) in enumerate(shapes) if size != taken}


def _is_taken(
    value: Value, selected: Selections, readers: Mapping[Value, list[Node]], results: set[Value]
) -> bool:
    """Whether every reader takes any strides; what is reshaped is read by others."""
    wanted = {*readers, *results}
    for reader in readers.get(value, []):
        if walked_together(selected.get(reader), value, wanted):
            return False
        if reader.op.reshapes and reader in selected:
            made = reader.outputs[0]
            if made not in results and not _is_taken(made, selected, readers, results):
                return False
        elif not is_stepped_over(selected.get(reader), value):
            return False
    return True


def part_of(source: BufferView, node: Node) -> BufferView:
    """Where the slice `node` lies in its source."""
    type = node.outputs[0].type
    op = cast("Slice", node.op).on(source.type.shape)
    if type.rank != 4:
        before = next((axis for axis, start in enumerate(op.starts) if start), None)
        behind = 1
        for size in type.shape[(before or 0) + 1 :]:
            behind *= size
        first = op.starts[before] * behind if before is not None else 0
        return replace(
            source, type=type, channels=type.size, offset=source.offset + first, **_one_pixel(type.size)
        )
    _, top, left, channel = op.starts
    _, down, right, _ = op.steps
    images, rows, columns, channels = type.shape
    halo = source.format.halo if _cuts(node) <= {3} else NO_HALO
    return replace(
        source,
        type=type,
        format=replace(source.format, halo=halo),
        images=images,
        rows=rows,
        columns=columns,
        channels=channels,
        offset=source.offset + top * source.row + left * source.pixel + channel,
        row=source.row * down,
        pixel=source.pixel * right,
    )


def _one_pixel(size: int) -> dict[str, int]:
    """The strides of an array that is walked as one run."""
    return {"pixel": size, "row": size, "image": size}
