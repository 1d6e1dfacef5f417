"""Pooling, pointwise chains, classifier ends, sums and optimiser steps onto their kernels."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from dataclasses import replace

from striate.cpu.kernels import classifier, pooling, update
from striate.cpu.kernels.epilogue import Epilogue
from striate.cpu.kernels.pointwise import arguments as pointwise_arguments
from striate.cpu.kernels.pointwise import emit_pointwise
from striate.cpu.kernels.pooling import PoolGradientKernel, PoolKernel, emit_pool, emit_pool_gradient
from striate.cpu.kernels.reduction import MEAN_ARGUMENTS, emit_mean
from striate.cpu.launch import Argument, Context
from striate.ir.buffers import NO_HALO, BufferView, bytes_needed, pointer, view
from striate.ir.graph import Node
from striate.ir.types import TensorType, Value
from striate.ops.pool import AvgPool2d, AvgPool2dGradient, MaxPool2d, MaxPool2dGradient
from striate.ops.update import AdamUpdate, SgdUpdate
from striate.shapes import resolve_padding

# A dense array is walked in rows of this many elements.
DENSE_ROW = 4096


def lower_pool(node: Node, context: Context, op: MaxPool2d | AvgPool2d) -> None:
    """Pooling on its own (where it is not part of a convolution's epilogue)."""
    x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
    pads = resolve_padding(op.padding, (x.rows, x.columns), op.window, op.stride, (1, 1))
    target = context.target
    if isinstance(op, MaxPool2d):
        kind, index = "max", context.views.get(node.outputs[1])
    else:
        kind, index = ("mean_padded" if op.count_include_pad else "mean"), None
    kernel = PoolKernel(kind, op.stride, index is not None, y.length % target.vector_lanes != 0)
    named: dict[str, Argument] = {
        "input": pointer(x),
        "output": pointer(y),
        "index": pointer(index) if index is not None else 0,
        "input_image": x.image,
        "input_row": x.row,
        "output_image": y.image,
        "output_row": y.row,
        "output_rows": y.rows,
        "output_columns": y.columns,
        "channels": y.length,
        "input_pixel": x.pixel,
        "output_pixel": y.pixel,
        "input_rows": x.rows,
        "input_columns": x.columns,
        "window_rows": op.window[0],
        "window_columns": op.window[1],
        "pad_top": pads[0][0],
        "pad_left": pads[1][0],
    }
    context.add(
        "pool",
        (("kernel", kernel),),
        lambda: emit_pool(kernel, target),
        [named[name] for name in pooling.FORWARD_ARGUMENTS],
        items=y.images * y.rows,
        reads=[x.buffer],
        writes=[y.buffer] + ([index.buffer] if index is not None else []),
        work=y.images * y.rows * y.columns * y.length * math.prod(op.window) / target.vector_lanes,
        recipe=f"{kind} pool",
        groups=y.images,
        parted=(x, y, index),
    )


def lower_pool_gradient(
    node: Node,
    context: Context,
    op: MaxPool2dGradient | AvgPool2dGradient,
    prologue: Epilogue,
    operands: Sequence[Value],
) -> None:
    """The pooling's input gradient; `prologue` works on dy first. Inputs: dy, operands, [index]."""
    target = context.target
    dy, dx = context.views[node.inputs[0]], context.views[node.outputs[0]]
    is_max = isinstance(op, MaxPool2dGradient)
    index = context.views[node.inputs[-1]] if is_max else None
    others = [context.views[value] for value in operands]
    kind = _kind(op)
    whole = (
        kind == "max"
        and op.window == op.stride
        and op.pads == ((0, 0), (0, 0))
        and dx.rows == dy.rows * op.stride[0]
        and dx.columns == dy.columns * op.stride[1]
    )
    kernel = PoolGradientKernel(kind, op.stride, prologue, whole, dx.pixel % target.vector_lanes != 0)
    pointers: list[Argument] = [*(pointer(place) for place in others), 0, 0]
    named: dict[str, Argument] = {
        "output_gradient": pointer(dy),
        "index": pointer(index) if index is not None else 0,
        "operand_0": pointers[0],
        "operand_1": pointers[1],
        "input_gradient": pointer(dx),
        "gradient_image": dy.image,
        "gradient_row": dy.row,
        "input_image": dx.image,
        "input_row": dx.row,
        "output_rows": dy.rows,
        "output_columns": dy.columns,
        "channels": dx.pixel,
        "input_rows": dx.rows,
        "input_columns": dx.columns,
        "pad_top": op.pads[0][0],
        "pad_left": op.pads[1][0],
        "window_rows": op.window[0],
        "window_columns": op.window[1],
    }
    context.add(
        "pool_gradient",
        (("kernel", kernel),),
        lambda: emit_pool_gradient(kernel, target),
        [named[name] for name in pooling.GRADIENT_ARGUMENTS],
        items=dx.images * (dy.rows if whole else dx.rows),
        reads=[
            dy.buffer,
            *([index.buffer] if index is not None else []),
            *(place.buffer for place in others),
        ],
        writes=[dx.buffer],
        work=dx.images * dx.rows * dx.columns * dx.pixel * (2 if whole else 6) / target.vector_lanes,
        recipe=f"{kind} pool gradient",
        groups=dx.images,
        parted=(dy, dx, index, *others),
    )


def _kind(op: MaxPool2dGradient | AvgPool2dGradient) -> str:
    if isinstance(op, MaxPool2dGradient):
        return "max"
    return "mean_padded" if op.count_include_pad else "mean"


def lower_pointwise(
    context: Context, source: BufferView, operands: Sequence[BufferView], result: BufferView, steps: Epilogue
) -> None:
    """A chain of pointwise steps; without steps, a copy between formats of equal lanes.

    Operands have the result's shape, or hold one number a channel, for all pixels ([C]) or for those of an image
    ([N, 1, 1, C]).
    """
    target = context.target
    arrays = [source, *operands, result]
    alike = all(place.type.shape == result.type.shape for place in arrays)
    if alike and all(place.dense for place in arrays):
        total = result.images * result.image
        length = min(DENSE_ROW, total)
        cuts = -(-result.image // DENSE_ROW)
        if result.images > 1 and cuts and result.image % cuts == 0:
            length = result.image // cuts
        rows, columns, items = 1, 1, -(-total // max(length, 1))
        strides = [value for _ in arrays for value in (length, 0, 0)]
    else:
        whole_rows = alike and all(place.pixel == place.length for place in arrays)
        columns = 1 if whole_rows else result.columns
        length = result.columns * result.length if whole_rows else result.length
        rows, items = result.rows, result.images * result.rows
        total = length * columns * items
        strides = [value for place in arrays for value in _strides(place, result)]
    spread = tuple(
        k for k, place in enumerate(operands) if result.format.lanes > 1 and place.format.lanes == 1
    )
    names = pointwise_arguments(steps)
    named: dict[str, Argument] = {"input": pointer(source), "output": pointer(result)}
    named |= {f"operand_{k}": pointer(place) for k, place in enumerate(operands)}
    named |= {"rows": rows, "columns": columns, "length": length, "total": total}
    values: list[Argument] = [named[name] for name in names[: len(arrays) + 4]]
    context.add(
        "pointwise",
        (("steps", steps), ("spread", spread)),
        lambda: emit_pointwise(steps, spread, target),
        [*values, *strides],
        items=items,
        reads=[place.buffer for place in arrays[:-1]],
        writes=[result.buffer],
        work=length * columns * items * (2 + 4 * len(steps)) / target.vector_lanes,
        recipe="pointwise" if steps else "copy",
        groups=result.images if items % result.images == 0 and length * columns * items == total else 1,
        parted=[place for place in arrays if place.type.rank > 1],
    )


def _strides(place: BufferView, result: BufferView) -> tuple[int, int, int]:
    """Steps from image to image, row to row and pixel to pixel; zero where `place` is the same for all."""
    if place.type.rank == 1:
        return 0, 0, 0
    return (
        place.image if place.images == result.images else 0,
        place.row if place.rows == result.rows else 0,
        place.pixel if place.columns == result.columns else 0,
    )


def lower_softmax(node: Node, context: Context, kind: str) -> None:
    """Softmax and log-softmax over the last axis, and their gradients."""
    x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
    second = context.views[node.inputs[1]] if len(node.inputs) > 1 else None
    images_in_lanes = x.format.lanes > 1
    target = context.target
    rows = x.images * x.rows * x.columns
    row = x.pixel
    arguments: list[Argument] = [
        pointer(x),
        pointer(second) if second is not None else 0,
        0,
        pointer(y),
        0,
        x.channels,
        row,
        row,
        0,
        row,
    ]
    context.add(
        "softmax",
        (("kind", kind), ("images_in_lanes", images_in_lanes)),
        lambda: classifier.emit_softmax(kind, images_in_lanes, target),
        arguments,
        items=rows,
        reads=[x.buffer] + ([second.buffer] if second is not None else []),
        writes=[y.buffer],
        work=rows * row * 40 / target.vector_lanes,
        recipe=kind.replace("_", " "),
    )


def lower_cross_entropy(node: Node, context: Context, gradient: bool) -> None:
    """Losses of the images, or the gradient towards the logits."""
    target = context.target
    if gradient:
        cotangent, logits, labels = (context.views[value] for value in node.inputs)
    else:
        logits, labels = (context.views[value] for value in node.inputs)
        cotangent = None
    result = context.views[node.outputs[0]]
    images_in_lanes = logits.format.lanes > 1
    label_type = "i64" if labels.type.dtype == "int64" else "i32"
    arguments: list[Argument] = [
        pointer(logits),
        pointer(labels),
        pointer(cotangent) if cotangent is not None else 0,
        pointer(result),
        logits.type.shape[0],
        logits.channels,
        logits.pixel,
        0,
        0,
        result.pixel,
    ]
    context.add(
        "cross_entropy",
        (("gradient", gradient), ("images_in_lanes", images_in_lanes), ("label_type", label_type)),
        lambda: classifier.emit_cross_entropy(gradient, images_in_lanes, label_type, target),
        arguments,
        items=logits.images,
        groups=logits.images if images_in_lanes else 1,
        parted=(logits, labels, cotangent, result),
        reads=[logits.buffer, labels.buffer] + ([cotangent.buffer] if cotangent is not None else []),
        writes=[result.buffer],
        work=logits.images * logits.pixel * 40 / target.vector_lanes,
        recipe="cross-entropy gradient" if gradient else "cross-entropy",
    )


def lower_mean(node: Node, context: Context, mean: bool) -> None:
    """The sum or mean of a whole plain vector."""
    target = context.target
    x, result = context.views[node.inputs[0]], context.views[node.outputs[0]]
    count = x.type.size
    scale = struct.unpack("<I", struct.pack("<f", 1.0 / count if mean and count else 1.0))[0]
    values: dict[str, Argument] = {
        "input": pointer(x),
        "output": pointer(result),
        "count": count,
        "scale": scale,
    }
    context.add(
        "mean",
        (),
        lambda: emit_mean(target),
        [values[name] for name in MEAN_ARGUMENTS],
        items=1,
        reads=[x.buffer],
        writes=[result.buffer],
        work=count / target.vector_lanes,
        recipe="sum of a vector",
    )


def lower_update(node: Node, context: Context, op: SgdUpdate | AdamUpdate) -> None:
    """An optimiser's step, in place: the outputs share the buffers of the parameters they replace."""
    target = context.target
    places = [context.views[value] for value in node.inputs]
    count = places[0].type.size
    arguments: list[Argument] = [*(pointer(place) for place in places), count]
    if isinstance(op, SgdUpdate):
        key = (("momentum", op.momentum), ("weight_decay", op.weight_decay), ("nesterov", op.nesterov))
        name, streams = "sgd", 5

        def emit() -> str:
            assert isinstance(op, SgdUpdate)
            return update.emit_sgd(op.momentum, op.weight_decay, op.nesterov, target)
    else:
        key = (("betas", (op.beta1, op.beta2)), ("epsilon", op.epsilon), ("weight_decay", op.weight_decay))
        name, streams = "adam", 12

        def emit() -> str:
            assert isinstance(op, AdamUpdate)
            logs = (math.log(op.beta1), math.log(op.beta2))
            return update.emit_adam(op.beta1, op.beta2, op.epsilon, op.weight_decay, logs, target)

    context.add(
        name,
        key,
        emit,
        arguments,
        items=-(-count // update.CHUNK),
        reads=[place.buffer for place in places],
        writes=[places[old].buffer for old in op.updates_in_place.values()],
        work=count * streams / target.vector_lanes,
        recipe=f"{name} step in place",
    )


def copy_dense(context: Context, source: BufferView, result: BufferView) -> None:
    """Flatten or reshape where an alias will not do: one of the two carries a halo, or both do."""
    if result.dense:
        lower_pointwise(context, source, [], _reshaped_like(source, result), ())
    elif source.dense:
        lower_pointwise(context, _reshaped_like(result, source), [], result, ())
    else:
        format = replace(source.format, halo=NO_HALO)
        between = view(context.scratch(bytes_needed(source.type, format), "reshaped"), source.type, format)
        copy_dense(context, source, between)
        copy_dense(context, between, result)


def _reshaped_like(source: BufferView, result: BufferView) -> BufferView:
    """`result`'s dense memory seen with `source`'s axes."""
    row = source.columns * source.length
    return replace(
        result,
        type=TensorType(source.type.shape, result.type.dtype),
        images=source.images,
        rows=source.rows,
        columns=source.columns,
        channels=source.channels,
        pixel=source.length,
        row=row,
        image=row * source.rows,
    )
