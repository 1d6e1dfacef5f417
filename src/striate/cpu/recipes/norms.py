"""Normalisations by statistics of the input itself, with scale, shift and what is pointwise behind them."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace

from striate.cpu.access import ANY, Access
from striate.cpu.family import (
    PLAIN,
    Family,
    Request,
    Roles,
    Selected,
    epilogue_of,
    fits_epilogue,
    one_way,
    operands_of,
    roles_by_rank,
    steps_of,
)
from striate.cpu.kernels import group_norm, layer_norm
from striate.cpu.launch import Context
from striate.cpu.recipes.pieces import combine, even_pieces, target_of
from striate.cpu.recipes.pixels import as_pixels
from striate.cpu.recipes.pointwise import copy_dense
from striate.ir.buffers import Buffer, BufferView, Format, Pointer, bytes_needed, view
from striate.ir.graph import Node
from striate.ops.norms import GroupNorm, GroupNormGradient, LayerNorm, LayerNormGradient

# Elements of a work item, at least: rows are normalised in blocks of about so many.
ITEM = 8192
# Bytes of the part of a picture whose moments are taken at once: half of a usual L1.
PART = 16384
# A gradient's sums over rows are taken in at most so many pieces.
MOST_PIECES = 16


class Norm(Family):
    """x, scale and shift; pointwise steps behind it run before the result is stored."""

    def roles(self, node: Node) -> Roles | None:
        return (roles_by_rank(node.inputs[:1])[0], PLAIN, PLAIN), roles_by_rank(node.outputs)

    def accepts(self, node: Node, lanes: int) -> bool:
        return lanes == 1

    def absorbs(self, chain: Sequence[Node]) -> bool:
        return fits_epilogue(chain[1:])

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        head = steps_of(node)[0]
        # Rows of several axes are walked as one run.
        strided = not (isinstance(head, LayerNorm) and head.count > 1)
        lower = lower_layer_norm if isinstance(head, LayerNorm) else lower_group_norm
        return one_way(node, roles, request, lower, reads_strided=strided, writes_strided=strided)


class NormGradient(Family):
    """dy, x and scale, to dx, dscale and dshift."""

    def roles(self, node: Node) -> Roles | None:
        return (*roles_by_rank(node.inputs[:2]), PLAIN), (*roles_by_rank(node.outputs[:1]), PLAIN, PLAIN)

    def accepts(self, node: Node, lanes: int) -> bool:
        return lanes == 1

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        rows = isinstance(node.op, LayerNormGradient)
        lower = lower_layer_norm_gradient if rows else lower_group_norm_gradient
        return one_way(node, roles, request, lower, reads_strided=not rows, writes_strided=not rows)


def float_bits(number: float) -> int:
    """The bits of a float32, as kernels take them."""
    return struct.unpack("<I", struct.pack("<f", number))[0]


# -- rows ---------------------------------------------------------------------------------------------


def _as_rows(context: Context, place: BufferView, length: int) -> BufferView:
    """`place` as [rows, length], dense: itself, or where others need zeros around it a copy."""
    if not place.dense:
        dense = _dense_like(context, place)
        copy_dense(context, place, dense)
        place = dense
    # One image of one row, whose pixels are the rows to be normalised.
    return _walked(place, length)


def _dense_like(context: Context, place: BufferView) -> BufferView:
    """Scratch memory for an array of the same type, without halo and gaps."""
    return view(context.scratch(bytes_needed(place.type, Format()), "rows"), place.type, Format())


def _walked(place: BufferView, length: int) -> BufferView:
    """Pixels of `length` elements; in one row, if they follow each other everywhere."""
    if place.dense:
        columns = place.type.size // length
        size = columns * length
        return replace(
            place, images=1, rows=1, columns=columns, channels=length, pixel=length, row=size, image=size
        )
    return as_pixels(place)


def _strides(**arrays: BufferView) -> dict[str, int]:
    """The arguments NAME_image, NAME_row and NAME_pixel of each array."""
    return {
        f"{name}_{axis}": getattr(place, axis)
        for name, place in arrays.items()
        for axis in ("image", "row", "pixel")
    }


def _together(places: Sequence[BufferView], length: int) -> list[BufferView]:
    """All of them seen with the same rows of pixels."""
    if all(place.dense for place in places):
        return [_walked(place, length) for place in places]
    return [as_pixels(place) for place in places]


def lower_layer_norm(node: Node, context: Context) -> None:
    """Rows, several side by side; where the last axes are more than one, through dense copies if need be."""
    target, steps = context.target, steps_of(node)
    op = steps[0]
    assert isinstance(op, LayerNorm)
    x, scale, shift = (context.views[value] for value in node.inputs[:3])
    result = context.views[node.outputs[0]]
    length = scale.type.size
    arrays = [x, *(context.views[value] for value in operands_of(node)), result]
    copied = None
    if op.count > 1:
        if not result.dense:
            arrays[-1] = copied = _dense_like(context, result)
        arrays = [_as_rows(context, place, length) for place in arrays]
    else:
        arrays = _together(arrays, length)
    y = arrays[-1]
    each = max(layer_norm.TOGETHER, ITEM // length)
    blocks = -(-y.columns // each)
    epilogue, tail = epilogue_of(steps[1:], node, context), length % target.vector_lanes != 0
    declared = layer_norm.arguments(len(arrays) - 2)
    named = dict(zip(declared.pointers[:-2], arrays, strict=True))
    context.add(
        "layer_norm",
        (("epilogue", epilogue), ("operands", len(arrays) - 2), ("centred", op.centred), ("tail", tail)),
        lambda: layer_norm.emit_layer_norm(epilogue, len(arrays) - 2, op.centred, tail, target),
        declared.pack(
            **named,
            scale=scale,
            shift=shift,
            rows=y.rows,
            columns=y.columns,
            length=length,
            blocks=blocks,
            each=each,
            share=float_bits(1.0 / length),
            epsilon=float_bits(op.epsilon),
            **_strides(**named),
        ),
        items=y.images * y.rows * blocks,
        reads=[*(Access(place, pixel=ANY) for place in arrays[:-1]), Access(scale), Access(shift)],
        writes=[Access(y, pixel=ANY)],
        work=y.type.size * (6 + 4 * len(epilogue)) / target.vector_lanes,
        recipe="normalise rows",
    )
    if copied is not None:
        copy_dense(context, copied, result)


def lower_layer_norm_gradient(node: Node, context: Context) -> None:
    """Rows in pieces, whose sums for scale and shift are added behind them."""
    target, op = context.target, node.op
    assert isinstance(op, LayerNormGradient)
    dy, x, scale = (context.views[value] for value in node.inputs)
    dx, *totals = (context.views.get(value) for value in node.outputs)
    assert dx is not None
    length = scale.type.size
    dense = dx if dx.dense else _dense_like(context, dx)
    rows = [_as_rows(context, place, length) for place in (dy, x, dense)]
    count = rows[0].columns
    pieces, per_piece = even_pieces(count, max(1, min(MOST_PIECES, x.type.size // ITEM)))
    products, sums = (target_of(context, each, pieces, length, "partial sums") for each in totals)
    tail = length % target.vector_lanes != 0
    context.add(
        "layer_norm_gradient",
        (("centred", op.centred), ("tail", tail)),
        lambda: layer_norm.emit_layer_norm_gradient(op.centred, tail, target),
        layer_norm.GRADIENT_ARGUMENTS.pack(
            cotangent=rows[0],
            input=rows[1],
            scale=scale,
            output=rows[2],
            products=products,
            sums=sums,
            rows=count,
            length=length,
            each=per_piece,
            share=float_bits(1.0 / length),
            epsilon=float_bits(op.epsilon),
        ),
        items=pieces,
        reads=[Access(rows[0]), Access(rows[1]), Access(scale)],
        writes=[
            Access(rows[2]),
            *(_written(each, to, pieces) for each, to in zip((products, sums), totals, strict=True)),
        ],
        work=14 * x.type.size / target.vector_lanes,
        recipe="normalise rows, backwards",
    )
    for partial, result in zip((products, sums), totals, strict=True):
        if result is not None and pieces > 1:
            combine(context, partial.buffer, result, pieces, length)
    if dense is not dx:
        copy_dense(context, dense, dx)


def _written(place: Pointer, result: BufferView | None, pieces: int) -> Buffer | Access:
    return Access(result) if result is not None and pieces == 1 else place.buffer


# -- pixels -------------------------------------------------------------------------------------------


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
        group_norm.MOMENTS_ARGUMENTS.pack(input=x, output=moments, **parts.sizes, **_strides(input=x)),
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
        declared.pack(**named, factors=factors, **parts.sizes, **_strides(**named)),
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
            **_strides(input=x, cotangent=dy),
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
        writes=[slopes, *(_written(each, to, images) for each, to in zip(places, totals, strict=True))],
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
        declared.pack(**named, factors=slopes, **parts.sizes, **_strides(**named)),
        items=parts.items,
        reads=[_access(x), _access(dy), slopes],
        writes=[_access(dx)],
        work=5 * x.type.size / target.vector_lanes,
        recipe="normalise pixels, backwards",
    )


FAMILIES: dict[str, Family] = {
    "layer_norm": Norm(),
    "group_norm": Norm(),
    "layer_norm_gradient": NormGradient(),
    "group_norm_gradient": NormGradient(),
}
