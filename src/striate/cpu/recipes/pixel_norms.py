"""Normalisations over pixels (GroupNorm, InstanceNorm), and their gradients: moments, factors, and a walk."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from striate.cpu.access import ANY, Access
from striate.cpu.arguments import float_bits
from striate.cpu.family import epilogue_of, operands_of, steps_of
from striate.cpu.kernels import group_norm
from striate.cpu.launch import Context
from striate.cpu.recipes.pieces import combine, target_of, written
from striate.cpu.recipes.pixels import walked_strides
from striate.ir.buffers import Buffer, BufferView
from striate.ir.graph import Node
from striate.ops.norms import GroupNorm, GroupNormGradient

# Bytes of the part of a picture whose moments are taken at once: half of a usual L1.
PART = 16384


@dataclass(frozen=True)
class Parts:
    """How the pixels of each of `images` pictures are cut: so many parts of `columns` pixels, `total` in all."""

    images: int
    count: int
    columns: int
    total: int
    channels: int

    @property
    def items(self) -> int:
        return self.images * self.count

    @property
    def sizes(self) -> dict[str, int]:
        """As arguments of the kernels."""
        return {"rows": self.count, "columns": self.columns, "total": self.total, "channels": self.channels}


def _pictures(places: Sequence[BufferView]) -> tuple[Parts, list[BufferView]]:
    """The arrays as rows of pixels that are cut alike: anew where all are dense, else the rows that are there."""
    type = places[0].type
    images, channels = type.shape[0], type.shape[-1]
    total = math.prod(type.shape[1:-1])
    if not all(place.dense for place in places):
        place = places[0]
        return Parts(images, place.rows, place.columns, total, channels), list(places)
    columns = min(total, max(1, PART // (4 * channels)))
    parts = -(-total // columns)
    cut = [
        replace(
            place,
            images=images,
            rows=parts,
            columns=columns,
            channels=channels,
            pixel=channels,
            row=columns * channels,
            image=total * channels,
        )
        for place in places
    ]
    return Parts(images, parts, columns, total, channels), cut


def _access(place: BufferView) -> Access:
    """An array as it lies, which is how the kernel walks it."""
    return Access(place, pixel=None if place.dense else ANY)


def _moments(context: Context, x: BufferView, given: BufferView, parts: Parts) -> Buffer:
    target = context.target
    moments = context.scratch(8 * parts.items * parts.channels, "moments")
    context.add(
        "moments",
        (),
        lambda: group_norm.emit_moments(target),
        group_norm.MOMENTS_ARGUMENTS.pack(input=x, output=moments, **parts.sizes, **walked_strides(input=x)),
        items=parts.items,
        reads=[_access(given)],
        writes=[moments],
        work=3 * given.type.size / target.vector_lanes,
        recipe="moments over pixels",
    )
    return moments


def _factors(
    context: Context,
    moments: Buffer,
    parts: Parts,
    op: GroupNorm | GroupNormGradient,
    vectors: tuple[BufferView, BufferView] | None,
) -> Buffer:
    """What x is multiplied with and moved by; without scale and shift mean and inverse of each channel."""
    target, group = context.target, parts.channels // op.groups
    factors = context.scratch(8 * parts.images * parts.channels, "factors")
    grouped, statistics = group > 1, vectors is None
    scale, shift = vectors or (None, None)
    context.add(
        "norm_factors",
        (("grouped", grouped), ("statistics", statistics)),
        lambda: group_norm.emit_factors(grouped, statistics, target),
        group_norm.FACTORS_ARGUMENTS.pack(
            input=moments,
            scale=scale,
            shift=shift,
            output=factors,
            parts=parts.count,
            columns=parts.columns,
            total=parts.total,
            channels=parts.channels,
            group=group,
            pixel_share=float_bits(1.0 / parts.total),
            channel_share=float_bits(1.0 / group),
            epsilon=float_bits(op.epsilon),
        ),
        items=parts.images,
        reads=[moments, *(Access(place) for place in vectors or ())],
        writes=[factors],
        work=6 * parts.items * parts.channels / target.vector_lanes,
        recipe="factors of channels",
    )
    return factors


def lower_group_norm(node: Node, context: Context) -> None:
    """Moments of parts of each picture, joined to factors of its channels, and a walk that applies them."""
    target, (op, *steps) = context.target, steps_of(node)
    assert isinstance(op, GroupNorm)
    x, scale, shift = (context.views[value] for value in node.inputs[:3])
    given = [x, *(context.views[value] for value in operands_of(node)), context.views[node.outputs[0]]]
    parts, cut = _pictures(given)
    moments = _moments(context, cut[0], x, parts)
    factors = _factors(context, moments, parts, op, (scale, shift))
    epilogue = epilogue_of(steps, node, context)
    declared = group_norm.apply_arguments(len(cut) - 2, False)
    named = dict(zip(declared.pointers[:-1], cut, strict=True))
    context.add(
        "norm_apply",
        (("epilogue", epilogue), ("operands", len(cut) - 2), ("backwards", False)),
        lambda: group_norm.emit_apply(epilogue, len(cut) - 2, False, target),
        declared.pack(**named, factors=factors, **parts.sizes, **walked_strides(**named)),
        items=parts.items,
        reads=[*map(_access, given[:-1]), factors],
        writes=[_access(given[-1])],
        work=x.type.size * (3 + 4 * len(epilogue)) / target.vector_lanes,
        recipe="normalise pixels",
    )


def _products(
    context: Context,
    x: BufferView,
    dy: BufferView,
    given: Sequence[BufferView],
    statistics: Buffer,
    parts: Parts,
) -> Buffer:
    """Sums over each part of dy, and of dy times the normalised x."""
    target = context.target
    partial = context.scratch(8 * parts.items * parts.channels, "products")
    context.add(
        "norm_products",
        (),
        lambda: group_norm.emit_products(target),
        group_norm.PRODUCTS_ARGUMENTS.pack(
            input=x,
            cotangent=dy,
            statistics=statistics,
            output=partial,
            **parts.sizes,
            **walked_strides(input=x, cotangent=dy),
        ),
        items=parts.items,
        reads=[*map(_access, given), statistics],
        writes=[partial],
        work=5 * given[0].type.size / target.vector_lanes,
        recipe="products over pixels",
    )
    return partial


def _slopes(
    context: Context,
    partial: Buffer,
    statistics: Buffer,
    scale: BufferView,
    parts: Parts,
    groups: int,
    totals: Sequence[BufferView | None],
) -> Buffer:
    """What dx is made of; `totals`: where the sums for scale and shift go."""
    target, images, channels = context.target, parts.images, parts.channels
    slopes = context.scratch(12 * images * channels, "slopes")
    places = [target_of(context, each, images, channels, "sums of pictures") for each in totals]
    context.add(
        "norm_slopes",
        (),
        lambda: group_norm.emit_slopes(target),
        group_norm.SLOPES_ARGUMENTS.pack(
            input=partial,
            statistics=statistics,
            scale=scale,
            output=slopes,
            products=places[0],
            sums=places[1],
            parts=parts.count,
            channels=channels,
            group=channels // groups,
            share=float_bits(groups / (parts.total * channels)),
        ),
        items=images,
        reads=[partial, statistics, Access(scale)],
        writes=[slopes, *(written(each, to, images) for each, to in zip(places, totals, strict=True))],
        work=8 * parts.items * channels / target.vector_lanes,
        recipe="slopes of channels",
    )
    for place, result in zip(places, totals, strict=True):
        if result is not None and images > 1:
            combine(context, place.buffer, result, images, channels)
    return slopes


def lower_group_norm_gradient(node: Node, context: Context) -> None:
    """Moments anew, sums of products with dy, and dx from both; scale and shift get the sums over pictures."""
    target, op = context.target, node.op
    assert isinstance(op, GroupNormGradient)
    dy, x, scale = (context.views[value] for value in node.inputs)
    dx, *totals = (context.views.get(value) for value in node.outputs)
    assert dx is not None
    parts, (own_x, own_dy, own_dx) = _pictures([x, dy, dx])
    statistics = _factors(context, _moments(context, own_x, x, parts), parts, op, None)
    partial = _products(context, own_x, own_dy, (x, dy), statistics, parts)
    slopes = _slopes(context, partial, statistics, scale, parts, op.groups, totals)
    declared = group_norm.apply_arguments(0, True)
    named = {"input": own_x, "cotangent": own_dy, "output": own_dx}
    context.add(
        "norm_apply",
        (("epilogue", ()), ("operands", 0), ("backwards", True)),
        lambda: group_norm.emit_apply((), 0, True, target),
        declared.pack(**named, factors=slopes, **parts.sizes, **walked_strides(**named)),
        items=parts.items,
        reads=[_access(x), _access(dy), slopes],
        writes=[_access(dx)],
        work=5 * x.type.size / target.vector_lanes,
        recipe="normalise pixels, backwards",
    )
