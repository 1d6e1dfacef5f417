"""Sums and means: over all pixels of a batch (bias gradients, batch statistics), and of a plain vector (losses)."""

from __future__ import annotations

import struct
from dataclasses import replace

from striate.cpu.access import Access
from striate.cpu.arguments import strides
from striate.cpu.family import ACTIVATION, PLAIN, Family, Request, Roles, Selected, one_way, roles_by_rank
from striate.cpu.kernels.reduction import (
    CHANNEL_SUM_ARGUMENTS,
    MEAN_ARGUMENTS,
    PRODUCTS,
    SQUARES,
    SUM,
    emit_channel_sum,
    emit_mean,
)
from striate.cpu.launch import Context
from striate.cpu.recipes.pieces import MOST_PIECES, combine, even_pieces, target_of
from striate.cpu.recipes.pixels import as_pixels
from striate.cpu.recipes.reductions import RUN, AnyReduction
from striate.ir.graph import Node
from striate.ops.reduction import ReduceMean, ReduceSum

# A sum over fewer vectors than this is not cut at all.
LEAST_CUT = 4096


class Sum(AnyReduction):
    """reduce_sum and reduce_mean; over everything but the channels, and of a whole vector, in a way of their own, which
    images in lanes have too."""

    def roles(self, node: Node) -> Roles | None:
        if _over_pixels(node):
            return (ACTIVATION,), (PLAIN,)
        return ((PLAIN,), (PLAIN,)) if _of_vector(node) else super().roles(node)

    def accepts(self, node: Node, lanes: int) -> bool:
        return _over_pixels(node) or _of_vector(node) or super().accepts(node, lanes)

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        # A long one is cut, for many threads and for what small numbers add to large sums.
        if _of_vector(node) and node.inputs[0].type.size <= RUN:
            return one_way(node, roles, request, lower_mean, reads_strided=True)
        if _over_pixels(node):
            return one_way(node, roles, request, lower_channel_sum, reads_strided=True)
        return super().select(node, roles, request)


def _over_pixels(node: Node) -> bool:
    op, rank = node.op, node.inputs[0].type.rank
    return (
        isinstance(op, ReduceSum) and not op.keepdims and rank in (2, 4) and op.axes == tuple(range(rank - 1))
    )


def _of_vector(node: Node) -> bool:
    return node.inputs[0].type.rank == 1 and not node.op.keepdims and node.op.axes in ((0,), (-1,))


def lower_mean(node: Node, context: Context) -> None:
    """The sum or mean of a whole plain vector."""
    target, mean = context.target, isinstance(node.op, ReduceMean)
    x, result = context.views[node.inputs[0]], context.views[node.outputs[0]]
    count = x.type.size
    scale = struct.unpack("<I", struct.pack("<f", 1.0 / count if mean and count else 1.0))[0]
    arguments = MEAN_ARGUMENTS.pack(
        input=x,
        output=result,
        count=count,
        scale=scale,
    )
    context.add(
        "mean",
        (),
        lambda: emit_mean(target),
        arguments,
        items=1,
        reads=[Access(x)],
        writes=[Access(result)],
        work=count / target.vector_lanes,
        recipe="sum of a vector",
    )


class CentredSum(Family):
    """centred_squares and centred_products: sums over everything but the channels, around a mean."""

    def roles(self, node: Node) -> Roles | None:
        *own, mean = node.inputs
        if roles_by_rank(own) != (ACTIVATION,) * len(own) or mean.type.rank != 1:
            return None
        return (ACTIVATION,) * len(own) + (PLAIN,), (PLAIN,) * len(node.outputs)

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        return one_way(node, roles, request, lower_channel_sum, reads_strided=True)


# By the number of inputs: x; x and its mean; dy, x and the mean of x.
KINDS = {1: SUM, 2: SQUARES, 3: PRODUCTS}


def lower_channel_sum(node: Node, context: Context) -> None:
    """Sums over everything but the channels; the sum of products has dy first and x behind it."""
    target, views, kind = context.target, context.views, KINDS[len(node.inputs)]
    x = views[node.inputs[0]]
    images_in_lanes = x.format.lanes > 1
    x = as_pixels(x)
    other = as_pixels(views[node.inputs[1]]) if kind == PRODUCTS else None
    vectors = x.images * x.rows * x.columns * max(1, x.pixel // target.vector_lanes)
    pieces, per_piece = even_pieces(x.images, min(MOST_PIECES, x.images) if vectors > LEAST_CUT else 1)
    # Of two results one may have no reader, and no place then.
    results = [views.get(value) for value in node.outputs]
    sums = [target_of(context, result, pieces, x.channels, "partial sums") for result in results]
    pairs = list(zip(sums, results, strict=True))
    arguments = CHANNEL_SUM_ARGUMENTS.pack(
        input=x,
        other=other,
        mean=views[node.inputs[-1]] if kind != SUM else None,
        output=sums[0],
        products=sums[1] if kind == PRODUCTS else None,
        **strides(input=x, other=other),
        images=x.images,
        rows=x.rows,
        columns=x.columns,
        channels=x.channels,
        images_per_piece=per_piece,
    )
    pixels = (x.pixel, other.pixel if other is not None else 0)
    read = [x] if other is None else [x, other]
    context.add(
        "channel_sum",
        (("images_in_lanes", images_in_lanes), ("pixels", pixels), ("kind", kind)),
        lambda: emit_channel_sum(images_in_lanes, pixels, target, kind),
        arguments,
        items=pieces,
        reads=[
            *(Access(place, pixel=pixel) for place, pixel in zip(read, pixels, strict=False)),
            *([Access(views[node.inputs[-1]])] if kind != SUM else []),
        ],
        writes=[Access(to) if to is not None and pieces == 1 else own.buffer for own, to in pairs],
        work=3 * vectors * len(read),
        recipe="sum over pixels",
        batch_groups=pieces if pieces == x.images else 1,
        parted=(*read, *(replace(to, buffer=own.buffer) for own, to in pairs if to is not None)),
    )
    for own, to in pairs:
        if to is not None and pieces > 1:
            combine(context, own.buffer, to, pieces, x.channels)


FAMILIES: dict[str, Family] = {
    "centred_products": CentredSum(),
    "centred_squares": CentredSum(),
    "reduce_sum": Sum(),
    "reduce_mean": Sum(),
}
