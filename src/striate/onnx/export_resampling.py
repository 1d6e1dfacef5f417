"""How pictures are brought to other sizes in ONNX."""

from __future__ import annotations

from typing import Any

import numpy as np

from onnx import TensorProto
from striate.ir.graph import Node
from striate.ir.types import Value
from striate.onnx.export_sizes import left_open, size, sizes_of
from striate.onnx.export_writer import Writer, channels_first
from striate.ops.adaptive_pool import AdaptiveAvgPool2d, window_means
from striate.ops.upsample import MODES, Upsample

PICTURE = channels_first(4)


def upsample(writer: Writer, node: Node) -> None:
    """By factors, so for pictures of any size."""
    op: Upsample = node.op
    settings: dict[str, Any] = {"mode": MODES[op.mode]}
    if op.mode == "nearest":
        settings |= {"coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"}
    else:
        coordinates = "align_corners" if op.align_corners else "half_pixel"
        settings |= {"coordinate_transformation_mode": coordinates}
    x = writer.fetch(node.inputs[0], PICTURE)
    y = writer.emit("Resize", x, "", writer.small([1, 1, *op.scale], np.float32), **settings)
    writer.define(node.outputs[0], y, PICTURE)


def adaptive_average(writer: Writer, node: Node) -> None:
    """Rows and columns mixed by two matrices, [rows, H] · x [N, C, H, W] · [W, columns]."""
    (x,) = node.inputs
    op: AdaptiveAvgPool2d = node.op
    name = writer.fetch(x, PICTURE)
    if op.size == (1, 1):
        writer.define(node.outputs[0], writer.emit("GlobalAveragePool", name), PICTURE)
        return
    rows, columns = (shares(writer, x, axis, new) for axis, new in enumerate(op.size, 1))
    mixed = writer.emit("MatMul", rows, name)
    y = writer.emit("MatMul", mixed, writer.emit("Transpose", columns, perm=[1, 0]))
    writer.define(node.outputs[0], y, PICTURE)


def shares(writer: Writer, x: Value, axis: int, new: int) -> str:
    """[new, old]: what each position of an axis counts in each window, 1/n on its n positions."""
    old = sizes_of(writer, x)[axis]
    if not left_open(writer, old):
        return writer.small(window_means(old, new), np.float32)
    emit, length, count = writer.emit, size(writer, x, axis), writer.small([new])
    first = np.arange(new)[:, None]
    starts = emit("Div", emit("Mul", length, writer.small(first)), count)
    ends = emit("Add", emit("Mul", length, writer.small(first + 1)), writer.small([new - 1]))
    stops = emit("Div", ends, count)
    positions = emit("Range", writer.small(0), emit("Squeeze", length, writer.small([0])), writer.small(1))
    inside = emit("And", emit("Not", emit("Less", positions, starts)), emit("Less", positions, stops))
    width = emit("Cast", emit("Sub", stops, starts), to=TensorProto.FLOAT)
    return emit("Div", emit("Cast", inside, to=TensorProto.FLOAT), width)
