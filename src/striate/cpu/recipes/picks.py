"""What picks and puts by indices that a run computes: gather, gather_elements, gather_nd, and the scattering ops.

An index outside of its axis is an error that the run raises once its steps are done.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from striate.cpu.access import Access
from striate.cpu.family import PLAIN, Family, Request, Roles, Selected, one_way
from striate.cpu.kernels.picks import ARGUMENTS, AXES, COORDINATES, FAULT, PicksKernel, emit_picks
from striate.cpu.launch import Context
from striate.cpu.recipes.moves import dense_strides, lower_move
from striate.cpu.recipes.pointwise import copy_dense
from striate.ir.buffers import Buffer, BufferView, Format, bytes_needed, view
from striate.ir.graph import Node
from striate.ir.types import DTYPES, Value
from striate.ops.gather import Gather, GatherElements
from striate.ops.scatter import GatherNd, ScatterElements, ScatterNd

# Numbers that a work item moves, about.
ITEM = 1 << 12
WHOLE = ("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64")


@dataclass(frozen=True)
class Walk:
    """Of each axis of places: how many, the step in the array that is picked from or put into, and that among indices.

    `among`, `steps`: of each coordinate the size of its axis, and elements from one position to the next; `run`:
    elements that follow each other at a place.
    """

    axes: tuple[tuple[int, int, int], ...]
    among: tuple[int, ...]
    steps: tuple[int, ...]
    run: int

    @property
    def places(self) -> int:
        return math.prod(size for size, _, _ in self.axes)


def walk_of(node: Node) -> Walk:
    """How the op at `node` goes over its places."""
    op, shape, places = node.op, node.inputs[0].type.shape, node.inputs[1].type.shape
    strides = dense_strides(shape)
    if isinstance(op, Gather):
        axis = op.axis % len(shape)
        run, outer = strides[axis], math.prod(shape[:axis])
        axes = [(outer, shape[axis] * run, 0), (math.prod(places), 0, 1)]
        return Walk(_joined(axes), (shape[axis],), (run,), run)
    if isinstance(op, (GatherElements, ScatterElements)):
        own = dense_strides(places)
        axes = [
            (size, 0 if axis == op.axis else strides[axis], own[axis]) for axis, size in enumerate(places)
        ]
        return Walk(_joined(axes), (shape[op.axis],), (strides[op.axis],), 1)
    batch = op.batch if isinstance(op, GatherNd) else 0
    depth = places[-1]
    coordinates = slice(batch, batch + depth)
    count = math.prod(places[batch:-1])
    outer = (math.prod(shape[:batch]), math.prod(shape[batch:]), count * depth)
    run = math.prod(shape[batch + depth :])
    return Walk(_joined([outer, (count, 0, depth)]), shape[coordinates], tuple(strides[coordinates]), run)


def _joined(axes: Sequence[tuple[int, int, int]]) -> tuple[tuple[int, int, int], ...]:
    """Neighbours through which both arrays step as through one are one axis."""
    kept: list[tuple[int, int, int]] = []
    for size, step, index in axes:
        if size == 1:
            continue
        if kept and kept[-1][1:] == (size * step, size * index):
            kept[-1] = (kept[-1][0] * size, step, index)
        else:
            kept.append((size, step, index))
    return tuple(kept)


class Picks(Family):
    """Picking and putting, on plain arrays."""

    def roles(self, node: Node) -> Roles | None:
        return (PLAIN,) * len(node.inputs), (PLAIN,)

    def accepts(self, node: Node, lanes: int) -> bool:
        walk, op = walk_of(node), node.op
        fits = lanes == 1 and len(walk.axes) <= AXES and len(walk.among) <= COORDINATES
        if isinstance(op, (ScatterElements, ScatterNd)) and op.reduction != "none":
            return fits and node.inputs[0].type.dtype in ("float32", *WHOLE)
        return fits

    def other_types(self, node: Node) -> dict[Value, tuple[str, ...]]:
        return dict.fromkeys((*node.inputs, *node.outputs), tuple(DTYPES))

    def select(self, node: Node, roles: Roles, request: Request) -> Selected | None:
        return one_way(node, roles, request, lower_picks)


def lower_picks(node: Node, context: Context) -> None:
    """One launch; of a put, behind a copy of what it is put into."""
    op = node.op
    x, indices, *updates = (context.views[value] for value in node.inputs)
    y = context.views[node.outputs[0]]
    if not updates:
        launch(node, context, x, indices, y, None)
        return
    assert isinstance(op, (ScatterElements, ScatterNd))
    if x.buffer is not y.buffer:
        lower_move(context, x, y, [(x.type.size, 1, 1)], name="copy")
    launch(node, context, y, indices, updates[0], op.reduction)


def lower_gather(node: Node, context: Context) -> None:
    """Through dense copies where others want zeros around."""
    x, indices = (_dense(context, context.views[value]) for value in node.inputs)
    y = context.views[node.outputs[0]]
    whole = y if y.dense else _room(context, y)
    launch(node, context, x, indices, whole, None)
    if whole is not y:
        copy_dense(context, whole, y)


def _dense(context: Context, place: BufferView) -> BufferView:
    if place.dense:
        return place
    copy = _room(context, place)
    copy_dense(context, place, copy)
    return copy


def _room(context: Context, place: BufferView) -> BufferView:
    """Scratch memory for an array of the same type, without halo and gaps."""
    return view(context.scratch(bytes_needed(place.type, Format()), "dense"), place.type, Format())


def launch(
    node: Node,
    context: Context,
    spread: BufferView,
    indices: BufferView,
    dense: BufferView,
    reduction: str | None,
) -> None:
    """`spread` is picked from or put into, at the places of `node`."""
    walk, dtype = walk_of(node), spread.type.dtype
    of_floats = reduction not in (None, "none") and dtype == "float32"
    kernel = PicksKernel(
        "float" if of_floats else f"i{8 * spread.itemsize}",
        len(walk.among),
        "i64" if indices.type.dtype == "int64" else "i32",
        walk.run == 1,
        reduction,
        not dtype.startswith("u"),
    )
    axes = ((1, 0, 0),) * (AXES - len(walk.axes)) + walk.axes
    pick = reduction is None
    chunk = max(1, ITEM // max(walk.run, 1)) if pick else ITEM
    chunks = -(-(axes[-1][0] if pick else walk.run) // chunk)
    items = math.prod(size for size, _, _ in axes[:-1]) * chunks if pick else chunks
    integers = {
        f"{name}_{k}": axis[place]
        for place, name in enumerate(("size", "spread", "index"))
        for k, axis in enumerate(axes)
    }
    missing = COORDINATES - len(walk.among)
    for name, numbers in (("among", walk.among), ("step", walk.steps)):
        integers |= {f"{name}_{c}": number for c, number in enumerate((*numbers, *(0,) * missing))}
    context.add(
        "picks",
        (("kernel", kernel),),
        lambda: emit_picks(kernel, context.target),
        ARGUMENTS.pack(
            spread=spread,
            indices=indices,
            dense=dense,
            **{FAULT: fault_of(node, walk)},
            **integers,
            chunk=chunk,
            chunks=chunks,
            run=walk.run,
        ),
        items=items,
        reads=[Access(indices), Access(spread if pick else dense), *([] if pick else [Access(spread)])],
        writes=[Access(dense if pick else spread)],
        work=walk.places * (2 + walk.run * 0.25),
        recipe="pick" if pick else f"put, {reduction}",
    )


def fault_of(node: Node, walk: Walk) -> Buffer:
    """What the kernel sets where an index is none, and what is said then."""
    size = walk.among[0]
    text = f"{node.op.name}: index {{}} of an axis of size {size}; it must lie in {-size} to {size - 1}"
    if len(set(walk.among)) > 1:
        sizes = ", ".join(map(str, walk.among))
        text = f"{node.op.name}: index {{}} lies outside of its axis; the sizes of axes are {sizes}"
    return Buffer("fault", 8, text)


FAMILIES: dict[str, Family] = dict.fromkeys(
    ("gather_elements", "gather_nd", "scatter_elements", "scatter_nd"), Picks()
)
