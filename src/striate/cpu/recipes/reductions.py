"""Sums, means, products and extremes over any axes of arrays of any rank."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from striate.cpu.access import ANY, Access
from striate.cpu.arguments import float_bits
from striate.cpu.family import Family, Request, Roles, Selected, one_way, roles_by_rank
from striate.cpu.kernels.reduce import ARGUMENTS, LARGEST, PRODUCT, SMALLEST, SUM, emit_reduce
from striate.cpu.launch import Context
from striate.cpu.recipes.along import Along, Axis, along, padded
from striate.cpu.recipes.moves import strides_of
from striate.cpu.recipes.pieces import even_pieces
from striate.ir.buffers import Buffer, BufferView
from striate.ir.graph import Node
from striate.ops.broadcast import Reduction
from striate.ops.reduction import ReduceMean

KINDS = {
    "reduce_sum": SUM,
    "reduce_mean": SUM,
    "reduce_product": PRODUCT,
    "reduce_max": LARGEST,
    "reduce_min": SMALLEST,
}
# A run of more numbers than this is reduced in parts, which are then reduced.
RUN = 2048
# Below so many elements a reduction is not cut; above it has at least so many work items.
LEAST_CUT, LEAST_ITEMS = 1 << 15, 16
# Elements of x that a work item takes, about.
ITEM = 1 << 13


class AnyReduction(Family):
    """reduce_sum, reduce_mean, reduce_product, reduce_max, reduce_min over axes."""

    def roles(self, node: Node) -> Roles | None:
        return roles_by_rank(node.inputs), roles_by_rank(node.outputs)

    def accepts(self, node: Node, lanes: int) -> bool:
        op, shape = node.op, node.inputs[0].type.shape
        assert isinstance(op, Reduction)
        dense = [math.prod(shape[axis + 1 :]) for axis in range(len(shape))]
        walk = along(shape, dense, _result_strides(op, shape, [1] * len(shape)), op.places(len(shape)))
        # Pictures may have rows apart; of four axes there are loops for any.
        return lanes == 1 and (len(shape) <= 4 or walk.fits)

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        return one_way(node, roles, request, lower_reduction)


def _result_strides(op: Reduction, shape: Sequence[int], result: Sequence[int]) -> list[int]:
    """y's strides by x's axes; 0 along those that are gone."""
    places, left = op.places(len(shape)), iter(result)
    strides: list[int] = []
    for axis in range(len(shape)):
        if axis in places:
            if op.keepdims:
                next(left)
            strides.append(0)
        else:
            strides.append(next(left))
    return strides


def lower_reduction(node: Node, context: Context) -> None:
    """In one launch, or in pieces that a second one reduces."""
    op = node.op
    assert isinstance(op, Reduction)
    x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
    places = op.places(x.type.rank)
    walk = along(x.type.shape, strides_of(x), _result_strides(op, x.type.shape, strides_of(y)), places)
    divisor = float(op.elements(x.type.shape)) if isinstance(op, ReduceMean) else 1.0
    kind = KINDS[op.name]
    pieces = _pieces(walk, x.type.size)
    if pieces == 1:
        _launch(context, kind, walk, x, y, divisor)
        return
    kept = [*walk.kept, *([(walk.inner, 1, 1)] if walk.inner else [])]
    dense = [math.prod(size for size, _, _ in kept[k + 1 :]) for k in range(len(kept))]
    size = math.prod(size for size, _, _ in kept)
    partial = context.scratch(4 * size * pieces, "partial results")
    inside = [(axis[0], axis[1], step) for axis, step in zip(kept, dense, strict=True)]
    first = replace(walk, kept=tuple(inside[:-1] if walk.inner else inside))
    _launch(context, kind, first, x, partial, 1.0, pieces, size)
    sizes, results = [axis[0] for axis in kept], [axis[2] for axis in kept]
    second = along([pieces, *sizes], [size, *dense], [0, *results], (0,))
    _launch(context, kind, second, partial, y, divisor)


def _pieces(walk: Along, size: int) -> int:
    """In how many pieces the outermost reduced axis is cut; by the shape alone."""
    items = math.prod(axis[0] for axis in walk.kept) * max(1, -(-walk.inner // 32))
    if size < LEAST_CUT or items >= LEAST_ITEMS:
        return 1
    count, _ = even_pieces(_loops(walk)[0][0][0], -(-LEAST_ITEMS // items))
    return count


def _loops(walk: Along) -> tuple[list[Axis], int]:
    """The reduced axes with a long run cut in two, and how many numbers the runs along the last hold together."""
    reduced = list(walk.reduced)
    if len(reduced) == 1 and reduced[0][0] > RUN:
        size, step, _ = reduced[0]
        # As long as each other, within a line's length of vectors.
        length = RUN if walk.inner == 0 else RUN // 16
        return [(-(-size // length), step * length, 0), (1, 0, 0), (length, step, 0)], size
    if len(reduced) == 2:
        reduced.insert(1, (1, 0, 0))
    loops = padded(reduced)
    return loops, loops[0][0] * loops[2][0]


def _launch(
    context: Context,
    kind: str,
    walk: Along,
    x: BufferView | Buffer,
    y: BufferView | Buffer,
    divisor: float,
    pieces: int = 1,
    piece: int = 0,
) -> None:
    target, side_by_side = context.target, walk.inner > 0
    kept, (reduced, total) = padded(walk.kept), _loops(walk)
    each = -(-reduced[0][0] // pieces)
    count = math.prod(axis[0] for axis in reduced)
    if side_by_side:
        block = max(4 * target.vector_lanes, min(walk.inner, ITEM // max(1, count)))
        block -= block % (4 * target.vector_lanes)
        blocks, outer = -(-walk.inner // block), kept
    else:
        block = max(1, min(kept[2][0], ITEM // max(1, count)))
        blocks, outer = -(-kept[2][0] // block), kept[:2]
    named = {
        f"size_{name}_{k}": axis[0]
        for name, axes in (("kept", kept), ("reduced", reduced))
        for k, axis in enumerate(axes)
    }
    named |= {
        f"input_{name}_{k}": axis[1]
        for name, axes in (("kept", kept), ("reduced", reduced))
        for k, axis in enumerate(axes)
    }
    context.add(
        "reduce",
        (("kind", kind), ("side_by_side", side_by_side)),
        lambda: emit_reduce(kind, side_by_side, target),
        ARGUMENTS.pack(
            input=x,
            output=y,
            **named,
            **{f"output_kept_{k}": axis[2] for k, axis in enumerate(kept)},
            channels=walk.inner,
            block=block,
            blocks=blocks,
            pieces=pieces,
            each=each,
            output_piece=piece,
            total=total,
            divisor=float_bits(divisor),
        ),
        items=math.prod(axis[0] for axis in outer) * blocks * pieces,
        reads=[Access(x, pixel=ANY) if isinstance(x, BufferView) else x],
        writes=[Access(y, pixel=ANY) if isinstance(y, BufferView) else y],
        work=2 * count * math.prod(axis[0] for axis in kept) * max(1, walk.inner) / target.vector_lanes,
        recipe=f"{kind} over axes",
    )


FAMILIES: dict[str, Family] = {
    name: AnyReduction() for name in ("reduce_product", "reduce_max", "reduce_min")
}
