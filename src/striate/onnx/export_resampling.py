"""How pictures are brought to other sizes in ONNX."""

from __future__ import annotations

from typing import Any

import numpy as np

from striate.ir.graph import Node
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
    rows, columns = (
        writer.small(window_means(old, new), np.float32)
        for old, new in zip(x.type.shape[1:3], op.size, strict=True)
    )
    mixed = writer.emit("MatMul", rows, name)
    y = writer.emit("MatMul", mixed, writer.emit("Transpose", columns, perm=[1, 0]))
    writer.define(node.outputs[0], y, PICTURE)
