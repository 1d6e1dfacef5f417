"""How each op of a forward graph is written in ONNX: one function an op or a family, and the table of them.

A function takes the writer and the node, writes ONNX nodes, and defines the node's output with the order of axes
in which it came out. Numbers that a node needs as tensors (axes, shapes, limits) are shared by the writer.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

import numpy as np

from onnx import helper
from striate.errors import UnsupportedError
from striate.ir.graph import Node
from striate.ir.types import Value
from striate.onnx.export_elementwise import ELEMENTWISE, Write
from striate.onnx.export_resampling import adaptive_average, upsample
from striate.onnx.export_sizes import left_open, sizes_of, vector
from striate.onnx.export_writer import Order, Writer, channels_first, common_order, identity, own_order
from striate.ops import softmax
from striate.ops.adaptive_pool import AdaptiveAvgPool2d
from striate.ops.affine import Affine
from striate.ops.arrange import ChannelShuffle, Concat, Transpose
from striate.ops.batch_norm import BatchNorm
from striate.ops.broadcast import BroadcastTo, ReduceSum, Reduction
from striate.ops.cast import Cast
from striate.ops.conv2d import Conv2d
from striate.ops.conv_transpose import ConvTranspose2d
from striate.ops.dropout import Dropout
from striate.ops.gather import Gather
from striate.ops.linear import Linear
from striate.ops.local_response_norm import LocalResponseNorm
from striate.ops.matmul import MatMul
from striate.ops.normalise import Normalize
from striate.ops.pool import AvgPool2d, GlobalAvgPool2d, MaxPool2d
from striate.ops.reduction import ReduceMax, ReduceMean, ReduceMin, ReduceProduct
from striate.ops.reshape import Flatten, Reshape
from striate.ops.slicing import END, Pad, Slice
from striate.ops.standardize import Standardize, StandardizeImage
from striate.ops.upsample import Upsample
from striate.shapes import Pads, Pair, resolve_padding
from striate.sizes import plain, term_of

FILTERS: Order = (3, 2, 0, 1)  # [Hf, Wf, Cin, Cout] -> [Cout, Cin, Hf, Wf]
BEFORE_THE_FIRST = -(2**63) + 1  # where a slice that walks backwards stops to take the first position too


def flat(pads: Pads) -> list[int]:
    """((top, bottom), (left, right)) -> [top, left, bottom, right]."""
    (top, bottom), (left, right) = pads
    return [top, left, bottom, right]


# -- windows ------------------------------------------------------------------------------------


def conv2d(writer: Writer, node: Node) -> None:
    x, w = node.inputs[:2]
    op: Conv2d = node.op
    window = (w.type.shape[0], w.type.shape[1])
    padding, name = padded(writer, x, window, op.dilation, 0.0)
    names = [name, writer.fetch(w, FILTERS), *(writer.fetch(b, (0,)) for b in node.inputs[2:])]
    z = writer.emit(
        "Conv",
        *names,
        kernel_shape=list(window),
        strides=list(op.stride),
        **padding,
        dilations=list(op.dilation),
        group=op.groups,
    )
    writer.define(node.outputs[0], z, channels_first(4))


def conv_transpose2d(writer: Writer, node: Node) -> None:
    """Filters [Hf, Wf, Cout/groups, Cin] -> [Cin, Cout/groups, Hf, Wf]: the same change of order."""
    x, w = node.inputs[:2]
    op: ConvTranspose2d = node.op
    names = [writer.fetch(x, channels_first(4)), writer.fetch(w, FILTERS)]
    names += [writer.fetch(b, (0,)) for b in node.inputs[2:]]
    z = writer.emit(
        "ConvTranspose",
        *names,
        kernel_shape=list(w.type.shape[:2]),
        strides=list(op.stride),
        pads=flat(op.pads),
        dilations=list(op.dilation),
        output_padding=list(op.output_padding),
        group=op.groups,
    )
    writer.define(node.outputs[0], z, channels_first(4))


def pool(kind: str, writer: Writer, node: Node) -> None:
    (x,) = node.inputs
    op: MaxPool2d | AvgPool2d = node.op
    for number in (*writer.stated.window, *writer.stated.stride):
        if left_open(writer, number):
            raise UnsupportedError(f"{op.name}: ONNX has no window whose size follows from the picture's")
    counted = isinstance(op, AvgPool2d) and op.count_include_pad
    value = None if isinstance(op, AvgPool2d) and not counted else 0.0 if counted else -math.inf
    padding, name = padded(writer, x, op.window, (1, 1), value)
    settings: dict[str, Any] = {"kernel_shape": list(op.window), "strides": list(op.stride), **padding}
    if isinstance(op, AvgPool2d):
        settings["count_include_pad"] = int(op.count_include_pad)
    y = writer.emit(kind, name, **settings)
    writer.define(node.outputs[0], y, channels_first(4))


def padded(
    writer: Writer, x: Value, window: Pair, dilation: Pair, value: float | None
) -> tuple[dict[str, Any], str]:
    """How a window is told its padding, and the tensor it stands on.

    Numbers where they are known. Padding that follows from the size is one of ONNX's names, or a node `Pad` with
    `value` goes before (None: what is padded must not count, so that it cannot).
    """
    op, size = writer.stated, (sizes_of(writer, x)[1], sizes_of(writer, x)[2])
    name = writer.fetch(x, channels_first(4))
    pads = flat(resolve_padding(op.padding, size, window, op.stride, dilation))
    if not any(left_open(writer, side) for side in pads):
        return {"pads": [plain(side) for side in pads]}, name
    same = flat(resolve_padding("same", size, window, op.stride, dilation))
    # Runtimes know the names for windows without gaps only.
    if dilation == (1, 1):
        for kind, sides in (("SAME_UPPER", same), ("SAME_LOWER", [*same[2:], *same[:2]])):
            if list(map(term_of, pads)) == list(map(term_of, sides)):
                return {"auto_pad": kind}, name
    if value is None:
        raise UnsupportedError(f"{op.name}: ONNX has no padding of this kind for pictures of any size")
    amounts = vector(writer, [0, 0, *pads[:2], 0, 0, *pads[2:]])
    return {"pads": [0] * 4}, writer.emit("Pad", name, amounts, writer.small(value, x.type.numpy))


def global_average(writer: Writer, node: Node) -> None:
    pooled = writer.emit("GlobalAveragePool", writer.fetch(node.inputs[0], channels_first(4)))
    writer.define(node.outputs[0], writer.emit("Flatten", pooled, axis=1), (0, 1))


def local_response_norm(writer: Writer, node: Node) -> None:
    """Runtimes know it for four axes alone, so others get axes of size 1 behind theirs for it."""
    (x,) = node.inputs
    op: LocalResponseNorm = node.op
    missing = list(range(x.type.rank, 4))
    if x.type.rank < 2 or x.type.rank > 4:
        raise UnsupportedError(
            f"{op.name}: written for two to four axes [N, C, ...]; the input has shape {list(x.type.shape)}"
        )
    order = channels_first(x.type.rank)
    name = writer.fetch(x, order)
    if missing:
        name = writer.emit("Unsqueeze", name, writer.small(missing))
    name = writer.emit("LRN", name, size=op.size, alpha=op.alpha, beta=op.beta, bias=op.bias)
    if missing:
        name = writer.emit("Squeeze", name, writer.small(missing))
    writer.define(node.outputs[0], name, order)


# -- matrices and shapes ------------------------------------------------------------------------


def linear(writer: Writer, node: Node) -> None:
    names = [writer.fetch(value, identity(value.type.rank)) for value in node.inputs]
    writer.define(node.outputs[0], writer.emit("Gemm", *names), (0, 1))


def matmul(writer: Writer, node: Node) -> None:
    names = [writer.fetch(value, identity(value.type.rank)) for value in node.inputs]
    writer.define(node.outputs[0], writer.emit("MatMul", *names), identity(node.outputs[0].type.rank))


def flatten(writer: Writer, node: Node) -> None:
    """Where only one axis besides the batch has a size, every order of the axes flattens alike."""
    (x,) = node.inputs
    order = own_order(writer, x)
    counting = sum(left_open(writer, size) or size != 1 for size in sizes_of(writer, x)[1:])
    alike = order[:1] == (0,) and counting <= 1
    name = writer.fetch(x, order if alike else identity(x.type.rank))
    writer.define(node.outputs[0], writer.emit("Flatten", name, axis=1), (0, 1))


def reshape(writer: Writer, node: Node) -> None:
    (x,) = node.inputs
    op: Reshape = node.op
    if 0 in op.shape[1:]:
        raise UnsupportedError(f"{op.name} to {list(op.shape)}: ONNX reads a size of 0 as that of the input")
    name = writer.fetch(x, identity(x.type.rank))
    y = writer.emit("Reshape", name, vector(writer, writer.stated.shape))
    writer.define(node.outputs[0], y, identity(len(op.shape)))


def broadcast_to(writer: Writer, node: Node) -> None:
    """Expand leaves axes alone where it is told 1, so a batch that is there already may stay open."""
    (x,) = node.inputs
    op: BroadcastTo = node.op
    rank = len(op.shape)
    order = common_order(writer, (x,), rank)
    added = rank - x.type.rank
    sizes = [
        1 if axis >= added and x.type.shape[axis - added] == op.shape[axis] else op.shape[axis]
        for axis in order
    ]
    name = writer.fetch(x, order if not added else identity(x.type.rank))
    writer.define(node.outputs[0], writer.emit("Expand", name, writer.small(sizes)), order)


def transpose(writer: Writer, node: Node) -> None:
    """No node: the same tensor holds the result, in another order."""
    (x,) = node.inputs
    order = own_order(writer, x)
    permutation: tuple[int, ...] = node.op.permutation
    turned = tuple(permutation.index(axis) for axis in order)
    writer.define(node.outputs[0], writer.fetch(x, order), turned)


def channel_shuffle(writer: Writer, node: Node) -> None:
    """As reshapes around a transposition; a size of 0 is that of the input."""
    (x,) = node.inputs
    *outer, channels = x.type.shape
    rank, groups = x.type.rank, node.op.groups
    kept = [0] * len(outer)
    split = writer.emit(
        "Reshape", writer.fetch(x, identity(rank)), writer.small([*kept, groups, channels // groups])
    )
    swapped = writer.emit("Transpose", split, perm=[*range(rank - 1), rank, rank - 1])
    writer.define(
        node.outputs[0], writer.emit("Reshape", swapped, writer.small([*kept, channels])), identity(rank)
    )


def concat(writer: Writer, node: Node) -> None:
    rank = node.outputs[0].type.rank
    order = common_order(writer, node.inputs, rank)
    names = [writer.fetch(value, order) for value in node.inputs]
    y = writer.emit("Concat", *names, axis=order.index(node.op.axis % rank))
    writer.define(node.outputs[0], y, order)


def slice_(writer: Writer, node: Node) -> None:
    """Only the axes that lose something are named."""
    (x,) = node.inputs
    op: Slice = writer.stated
    order, sizes = own_order(writer, x), sizes_of(writer, x)
    stops = [size if stop == END else stop for stop, size in zip(op.stops, sizes, strict=True)]
    cut = [
        axis
        for axis, size in enumerate(sizes)
        if (op.starts[axis], op.steps[axis], term_of(stops[axis])) != (0, 1, term_of(size))
    ]
    name = writer.fetch(x, order)
    if cut:
        columns = (
            [op.starts[a] for a in cut],
            [stops[a] if plain(stops[a]) >= 0 else BEFORE_THE_FIRST for a in cut],
            [order.index(a) for a in cut],
            [op.steps[a] for a in cut],
        )
        name = writer.emit("Slice", name, *(vector(writer, column) for column in columns))
    writer.define(node.outputs[0], name, order)


def pad(writer: Writer, node: Node) -> None:
    (x,) = node.inputs
    op: Pad = node.op
    if op.mode == "wrap":
        expect_opset(writer, op.name, "wrapping around", 19)
    order, pads = own_order(writer, x), writer.stated.pads
    amounts = [pads[axis][0] for axis in order] + [pads[axis][1] for axis in order]
    value = [writer.small(op.value, x.type.numpy)] if op.mode == "constant" else []
    name = writer.fetch(x, order)
    if any(left_open(writer, side) or plain(side) for side in amounts):
        name = writer.emit("Pad", name, vector(writer, amounts), *value, mode=op.mode)
    writer.define(node.outputs[0], name, order)


def gather(writer: Writer, node: Node) -> None:
    x, indices = node.inputs
    names = [writer.fetch(value, identity(value.type.rank)) for value in (x, indices)]
    y = writer.emit("Gather", *names, axis=node.op.axis % x.type.rank)
    writer.define(node.outputs[0], y, identity(node.outputs[0].type.rank))


# -- reductions ---------------------------------------------------------------------------------


def last_axis(kind: str, writer: Writer, node: Node) -> None:
    (x,) = node.inputs
    order = own_order(writer, x)
    y = writer.emit(kind, writer.fetch(x, order), axis=order.index(node.op.axis % x.type.rank))
    writer.define(node.outputs[0], y, order)


def reduction(kind: str, writer: Writer, node: Node) -> None:
    (x,) = node.inputs
    op: Reduction = node.op
    order = own_order(writer, x)
    name, gone = writer.fetch(x, order), op.places(x.type.rank)
    if gone:
        name = reduced(writer, kind, name, [order.index(axis) for axis in gone], op.keepdims)
    if not op.keepdims:
        left = [axis for axis in order if axis not in gone]
        order = tuple(sorted(left).index(axis) for axis in left)
    writer.define(node.outputs[0], name, order)


def reduced(writer: Writer, kind: str, name: str, axes: list[int], keepdims: bool) -> str:
    """Axes were an attribute first and became an input: of the sum in opset 13, of the others in 18."""
    axes = sorted(axes)
    if kind == "ReduceSum" or writer.opset >= 18:
        return writer.emit(kind, name, writer.small(axes), keepdims=int(keepdims))
    return writer.emit(kind, name, axes=axes, keepdims=int(keepdims))


# -- statistics --------------------------------------------------------------------------------


def affine(writer: Writer, node: Node) -> None:
    """x · scale + shift; runtimes fold both into a convolution before it."""
    x, scale, shift = node.inputs
    rank, order = x.type.rank, own_order(writer, x)
    scaled = writer.emit("Mul", writer.fetch(x, order), writer.operand(scale, rank, order))
    writer.define(node.outputs[0], writer.emit("Add", scaled, writer.operand(shift, rank, order)), order)


def batch_norm(writer: Writer, node: Node) -> None:
    x, *statistics = node.inputs
    order = channels_first(x.type.rank)
    names = [writer.fetch(x, order), *(writer.fetch(value, (0,)) for value in statistics)]
    op: BatchNorm = node.op
    writer.define(node.outputs[0], writer.emit("BatchNormalization", *names, epsilon=op.epsilon), order)


def dropout(writer: Writer, node: Node) -> None:
    """A model in use leaves nothing out."""
    order = own_order(writer, node.inputs[0])
    writer.define(node.outputs[0], writer.emit("Identity", writer.fetch(node.inputs[0], order)), order)


def cast_node(writer: Writer, node: Node) -> None:
    (x,) = node.inputs
    order = own_order(writer, x)
    dtype = node.outputs[0].type.numpy
    writer.define(node.outputs[0], cast(writer, writer.fetch(x, order), x, dtype), order)


def normalize(writer: Writer, node: Node) -> None:
    """(x - mean) / sqrt(variance + epsilon), and mean and 1 / sqrt(variance + epsilon) where they are read."""
    (x,) = node.inputs
    op: Normalize = node.op
    order, dtype = own_order(writer, x), x.type.numpy
    axes = [order.index(axis) for axis in op.places(x.type.rank)]
    name = writer.fetch(x, order)
    mean = reduced(writer, "ReduceMean", name, axes, True)
    centred = writer.emit("Sub", name, mean)
    variance = reduced(writer, "ReduceMean", writer.emit("Mul", centred, centred), axes, True)
    deviation = writer.emit("Sqrt", writer.emit("Add", variance, writer.small(op.epsilon, dtype)))
    inverse = writer.emit("Reciprocal", deviation)
    results = (writer.emit("Mul", centred, inverse), mean, inverse)
    for value, result in zip(node.outputs, results, strict=True):
        writer.define(value, result, order)


def cast(writer: Writer, name: str, value: Value, dtype: np.dtype) -> str:
    if value.type.numpy == dtype:
        return name
    return writer.emit("Cast", name, to=helper.np_dtype_to_tensor_dtype(dtype))


def standardize(writer: Writer, node: Node) -> None:
    x, mean, deviation = node.inputs
    rank, order = x.type.rank, own_order(writer, x)
    wide = cast(writer, writer.fetch(x, order), x, mean.type.numpy)
    centred = writer.emit("Sub", wide, writer.operand(mean, rank, order))
    writer.define(node.outputs[0], writer.emit("Div", centred, writer.operand(deviation, rank, order)), order)


def standardize_image(writer: Writer, node: Node) -> None:
    (x,) = node.inputs
    dtype = node.outputs[0].type.numpy
    order = own_order(writer, x)
    picture = [order.index(axis) for axis in (1, 2, 3)]
    wide = cast(writer, writer.fetch(x, order), x, dtype)
    centred = writer.emit("Sub", wide, reduced(writer, "ReduceMean", wide, picture, True))
    variance = reduced(writer, "ReduceMean", writer.emit("Mul", centred, centred), picture, True)
    deviation = writer.emit("Sqrt", writer.emit("Add", variance, writer.small(node.op.epsilon, dtype)))
    writer.define(node.outputs[0], writer.emit("Div", centred, deviation), order)


def expect_opset(writer: Writer, what: str, feature: str, least: int) -> None:
    if writer.opset < least:
        raise UnsupportedError(f"{what}: ONNX has {feature} since opset {least}; asked for: {writer.opset}")


OPERATORS: Mapping[type[Any], Write] = MappingProxyType(
    {
        **ELEMENTWISE,
        AdaptiveAvgPool2d: adaptive_average,
        Upsample: upsample,
        Affine: affine,
        BatchNorm: batch_norm,
        Dropout: dropout,
        Cast: cast_node,
        MatMul: matmul,
        Normalize: normalize,
        ReduceMin: partial(reduction, "ReduceMin"),
        ReduceProduct: partial(reduction, "ReduceProd"),
        AvgPool2d: partial(pool, "AveragePool"),
        BroadcastTo: broadcast_to,
        ChannelShuffle: channel_shuffle,
        Concat: concat,
        Conv2d: conv2d,
        ConvTranspose2d: conv_transpose2d,
        Flatten: flatten,
        Gather: gather,
        GlobalAvgPool2d: global_average,
        Linear: linear,
        LocalResponseNorm: local_response_norm,
        MaxPool2d: partial(pool, "MaxPool"),
        Pad: pad,
        ReduceMax: partial(reduction, "ReduceMax"),
        ReduceMean: partial(reduction, "ReduceMean"),
        ReduceSum: partial(reduction, "ReduceSum"),
        Reshape: reshape,
        Slice: slice_,
        Standardize: standardize,
        StandardizeImage: standardize_image,
        Transpose: transpose,
        softmax.LogSoftmax: partial(last_axis, "LogSoftmax"),
        softmax.Softmax: partial(last_axis, "Softmax"),
    }
)
