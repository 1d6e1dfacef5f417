"""Normalisations of rows (LayerNorm, RMSNorm), and their gradients: rows in blocks, statistics in registers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from striate.cpu.access import ANY, Access
from striate.cpu.arguments import float_bits
from striate.cpu.family import epilogue_of, operands_of, steps_of
from striate.cpu.kernels import layer_norm
from striate.cpu.launch import Context
from striate.cpu.recipes.pieces import combine, even_pieces, target_of, written
from striate.cpu.recipes.pixels import as_pixels, walked_strides
from striate.cpu.recipes.pointwise import copy_dense
from striate.ir.buffers import BufferView, Format, bytes_needed, view
from striate.ir.graph import Node
from striate.ops.norms import LayerNorm, LayerNormGradient

# Elements of a work item, at least: rows are normalised in blocks of about so many.
ITEM = 8192
# A gradient's sums over rows are taken in at most so many pieces.
MOST_PIECES = 16


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
            **walked_strides(**named),
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
            *(written(each, to, pieces) for each, to in zip((products, sums), totals, strict=True)),
        ],
        work=14 * x.type.size / target.vector_lanes,
        recipe="normalise rows, backwards",
    )
    for partial, result in zip((products, sums), totals, strict=True):
        if result is not None and pieces > 1:
            combine(context, partial.buffer, result, pieces, length)
    if dense is not dx:
        copy_dense(context, dense, dx)
