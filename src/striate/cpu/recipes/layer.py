"""From a node, and from a launch, to the `Layer` that choices are made for: both ways must tell one layer alike."""

from __future__ import annotations

from striate.cpu.choice import FORWARD, GRADIENT, Layer
from striate.cpu.family import Setting, steps_of
from striate.cpu.kernels.epilogue import Epilogue, pool_window
from striate.cpu.launch import Context
from striate.cpu.recipes.window import Window, window_of
from striate.ir.buffers import BufferView, geometry
from striate.ir.graph import Node
from striate.ir.types import Value
from striate.ops.conv2d import Conv2d, Conv2dInputGradient
from striate.ops.max_pool import MaxPool2d


def groups_of(node: Node) -> int:
    """Groups of the convolution at the head of `node`."""
    op = steps_of(node)[0]
    return op.groups if isinstance(op, (Conv2d, Conv2dInputGradient)) else 1


def of_node(setting: Setting, node: Node) -> Layer:
    """The convolution of one group at the head of `node`, or the input gradient of one with stride 1.

    With channels in lanes. An input gradient is a convolution of dz with the filters turned.
    """
    op, *rest = steps_of(node)
    x, w = node.inputs[0].type, node.inputs[1].type
    fixed = node.inputs[1] in setting.fixed
    if isinstance(op, Conv2dInputGradient):
        assert op.stride == (1, 1)
        taps = (w.shape[0], w.shape[1])
        reach = [(count - 1) * dilation for count, dilation in zip(taps, op.dilation, strict=True)]
        pads = (reach[0] - op.pads[0][0], reach[1] - op.pads[1][0])
        _, rows, columns, outputs = geometry(node.outputs[0].type)
        return Layer(
            GRADIENT,
            (*geometry(x)[:3], x.shape[3] // op.groups),
            (rows, columns, outputs // op.groups),
            taps,
            (1, 1),
            op.dilation,
            pads,
            (1, 1),
            1,
            setting.precision,
            fixed,
        )
    assert isinstance(op, Conv2d)
    images, input_rows, input_columns, inputs = geometry(x)
    pool = next((step.window for step in rest if isinstance(step, MaxPool2d)), (1, 1))
    window = window_of(op, x, w)
    _, rows, columns, outputs = geometry(node.outputs[0].type)
    return Layer(
        FORWARD,
        (images, input_rows, input_columns, inputs // op.groups),
        (rows * pool[0], columns * pool[1], outputs // op.groups),
        window.filter,
        window.stride,
        window.dilation,
        (window.pads[0][0], window.pads[1][0]),
        pool,
        1,
        setting.precision,
        fixed,
    )


def of_launch(
    context: Context,
    x: BufferView,
    y: BufferView,
    window: Window,
    filters: Value | None,
    epilogue: Epilogue,
    *,
    gradient: bool = False,
    depthwise: bool = False,
) -> Layer:
    """What one launch computes from `x` to `y`, which is behind the pooling of `epilogue`.

    `filters`: None where it makes no difference whether a run changes them.
    """
    pool = pool_window(epilogue)
    lanes = x.format.lanes
    return Layer(
        GRADIENT if gradient else FORWARD,
        (x.images * lanes, x.rows, x.columns, x.channels),
        (y.rows * pool[0], y.columns * pool[1], y.channels),
        window.filter,
        window.stride,
        window.dilation,
        (window.pads[0][0], window.pads[1][0]),
        pool,
        lanes,
        context.precision,
        filters is None or context.is_fixed(filters),
        depthwise,
    )
