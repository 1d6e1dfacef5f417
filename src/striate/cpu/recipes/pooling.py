"""Max and average pooling, and their gradients, where they are not part of a convolution's epilogue."""

from __future__ import annotations

import math
from dataclasses import replace

from striate.cpu.access import ANY, Access, epilogue_reads
from striate.cpu.arguments import strides
from striate.cpu.family import Family, Request, Roles, Selected, epilogue_of, one_way, steps_of
from striate.cpu.kernels import pooling
from striate.cpu.kernels.beside import operand_arguments
from striate.cpu.kernels.pooling import PoolGradientKernel, PoolKernel, emit_pool, emit_pool_gradient
from striate.cpu.launch import Context
from striate.ir.graph import Node
from striate.ir.types import Value
from striate.ops.average_pool import AvgPool2d, AvgPool2dGradient, GlobalAvgPool2d
from striate.ops.max_pool import MaxPool2d, MaxPool2dGradient
from striate.shapes import resolve_padding

# Winners of windows with more positions than this are found in 32 bits: a byte has no room for -1 beside them.
MOST_OF_A_BYTE = 128
_INDEX = {"uint8": "i8", "int32": "i32"}


class Pool(Family):
    """Max, average and global average pooling."""

    def other_types(self, node: Node) -> dict[Value, tuple[str, ...]]:
        return dict.fromkeys(node.outputs[1:], tuple(_INDEX))

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        return one_way(
            node,
            roles,
            request,
            lower_pool,
            reads_strided=True,
            writes_strided=not isinstance(node.op, GlobalAvgPool2d),
            reads_stored=request.stored,
            writes_stored=request.stored,
            same_strides=node.outputs if isinstance(node.op, MaxPool2d) else (),
        )


class PoolGradient(Family):
    """dx from dy and, for max pooling, the winners' index."""

    def other_types(self, node: Node) -> dict[Value, tuple[str, ...]]:
        return {node.inputs[-1]: tuple(_INDEX)} if isinstance(node.op, MaxPool2dGradient) else {}

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        return one_way(node, roles, request, lower_pool_gradient, same_strides=node.inputs)


def lower_pool(node: Node, context: Context) -> None:
    """Pooling on its own (where it is not part of a convolution's epilogue)."""
    op = node.op
    if isinstance(op, GlobalAvgPool2d):
        size = (node.inputs[0].type.shape[1], node.inputs[0].type.shape[2])
        op = AvgPool2d(size, size)
    assert isinstance(op, (MaxPool2d, AvgPool2d))
    x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
    pads = resolve_padding(op.padding, (x.rows, x.columns), op.window, op.stride, (1, 1))
    target = context.target
    if isinstance(op, MaxPool2d):
        kind, index = "max", context.views.get(node.outputs[1])
    else:
        kind, index = ("mean_padded" if op.count_include_pad else "mean"), None
    tail = y.length % target.vector_lanes != 0
    kernel = PoolKernel(kind, op.stride, index is not None, tail, x.storage, y.storage)
    if index is not None:
        counted = "i8" if math.prod(op.window) <= MOST_OF_A_BYTE else "i32"
        kernel = replace(kernel, index=_INDEX[node.outputs[1].type.dtype], counted=counted)
    arguments = pooling.FORWARD_ARGUMENTS.pack(
        input=x,
        output=y,
        index=index,
        **strides(input=x, output=y),
        output_rows=y.rows,
        output_columns=y.columns,
        channels=y.length,
        input_pixel=x.pixel,
        output_pixel=y.pixel,
        input_rows=x.rows,
        input_columns=x.columns,
        window_rows=op.window[0],
        window_columns=op.window[1],
        pad_top=pads[0][0],
        pad_left=pads[1][0],
    )
    context.add(
        "pool",
        (("kernel", kernel),),
        lambda: emit_pool(kernel, target),
        arguments,
        items=y.images * y.rows,
        reads=[Access(x, kernel.storage, ANY)],
        writes=[
            Access(y, kernel.output_storage, ANY),
            *([Access(index, pixel=ANY, like=y)] if index is not None else []),
        ],
        work=y.images * y.rows * y.columns * y.length * math.prod(op.window) / target.vector_lanes,
        recipe=f"{kind} pool",
        batch_groups=y.images,
        parted=(x, y, index),
    )


def lower_pool_gradient(node: Node, context: Context) -> None:
    """The pooling's input gradient; steps of the node before it work on dy first. Inputs: dy, operands, [index]."""
    *before, op = steps_of(node)
    assert isinstance(op, (MaxPool2dGradient, AvgPool2dGradient))
    target, prologue = context.target, epilogue_of(before, node, context)
    dy, dx = context.views[node.inputs[0]], context.views[node.outputs[0]]
    is_max = isinstance(op, MaxPool2dGradient)
    index = context.views[node.inputs[-1]] if is_max else None
    others = [context.views[value] for value in node.inputs[1:-1]] if before else []
    kind = _kind(op)
    whole = (
        kind == "max"
        and op.window == op.stride
        and op.pads == ((0, 0), (0, 0))
        and dx.rows == dy.rows * op.stride[0]
        and dx.columns == dy.columns * op.stride[1]
    )
    winners = _INDEX[node.inputs[-1].type.dtype] if is_max else "i8"
    tail = dx.pixel % target.vector_lanes != 0
    kernel = PoolGradientKernel(kind, op.stride, prologue, whole, tail, winners)
    arguments = pooling.GRADIENT_ARGUMENTS.pack(
        output_gradient=dy,
        index=index,
        **operand_arguments(others),
        input_gradient=dx,
        **strides(gradient=dy, input=dx),
        output_rows=dy.rows,
        output_columns=dy.columns,
        channels=dx.pixel,
        input_rows=dx.rows,
        input_columns=dx.columns,
        pad_top=op.pads[0][0],
        pad_left=op.pads[1][0],
        window_rows=op.window[0],
        window_columns=op.window[1],
    )
    context.add(
        "pool_gradient",
        (("kernel", kernel),),
        lambda: emit_pool_gradient(kernel, target),
        arguments,
        items=dx.images * (dy.rows if whole else dx.rows),
        # All arrays have pixels as long as dx's, side by side.
        reads=[
            Access(dy, pixel=dx.pixel),
            *([Access(index, pixel=dx.pixel, like=dy)] if index is not None else []),
            *epilogue_reads(dy, others, dx.pixel),
        ],
        writes=[Access(dx, pixel=dx.length)],
        work=dx.images * dx.rows * dx.columns * dx.pixel * (2 if whole else 6) / target.vector_lanes,
        recipe=f"{kind} pool gradient",
        batch_groups=dx.images,
        parted=(dy, dx, index, *others),
    )


def _kind(op: MaxPool2dGradient | AvgPool2dGradient) -> str:
    if isinstance(op, MaxPool2dGradient):
        return "max"
    return "mean_padded" if op.count_include_pad else "mean"


FAMILIES: dict[str, Family] = {
    "max_pool2d": Pool(),
    "avg_pool2d": Pool(),
    "global_avg_pool2d": Pool(),
    "max_pool2d_gradient": PoolGradient(),
    "avg_pool2d_gradient": PoolGradient(),
}
