"""The recipe for depthwise convolutions: as many groups as channels, one filter for each."""

from __future__ import annotations

from collections.abc import Sequence

from striate.cpu.kernels import depthwise
from striate.cpu.kernels.depthwise import DepthwiseKernel, emit_depthwise
from striate.cpu.kernels.epilogue import Epilogue
from striate.cpu.launch import Argument, Context
from striate.cpu.recipes.window import window_of
from striate.cpu.target import Target
from striate.ir.buffers import pointer
from striate.ir.graph import Node
from striate.ir.types import TensorType, Value
from striate.ops.conv2d import Conv2d

# Filters larger than this are not unrolled.
MOST_TAPS = 49


def is_depthwise(op: Conv2d, x: TensorType, w: TensorType) -> bool:
    """Whether every input channel has exactly one filter of its own, small enough for the kernel."""
    single = op.groups == x.shape[-1] == w.shape[-1] and w.shape[-2] == 1
    return single and op.groups > 1 and w.shape[0] * w.shape[1] <= MOST_TAPS


def tile_pixels(target: Target, columns: int, taps: int, stride: int, dilation: int) -> int:
    """Output pixels of a tile: as many as the registers hold with the input pixels of one filter row."""
    best = 1
    for pixels in range(1, min(columns, 16) + 1):
        loaded = len({p * stride + m * dilation for p in range(pixels) for m in range(taps)})
        tiles = -(-columns // pixels)
        if pixels + min(loaded, taps * pixels) + 2 > target.registers:
            break
        # The last tile overlaps: prefer what wastes least, then the larger tile.
        if tiles * pixels * (1 + 1 / pixels) <= -(-columns // best) * best * (1 + 1 / best):
            best = pixels
    return best


def lower_depthwise(
    node: Node, context: Context, op: Conv2d, epilogue: Epilogue, operands: Sequence[Value]
) -> None:
    """`node` computes a depthwise conv2d and then `epilogue` (no pooling)."""
    target = context.target
    x, w = context.views[node.inputs[0]], node.inputs[1]
    y = context.views[node.outputs[0]]
    others = [context.views[value] for value in operands]
    bias = context.views[node.inputs[2]] if len(node.inputs) - len(operands) == 3 else None
    window = window_of(op, node.inputs[0].type, w.type)
    lanes, channels = target.vector_lanes, x.channels
    blocks = -(-channels // lanes)
    rows, columns = window.filter
    kernel = DepthwiseKernel(
        tile_pixels(target, y.columns, columns, op.stride[1], op.dilation[1]),
        window.filter,
        op.stride,
        op.dilation,
        x.pixel,
        y.pixel,
        epilogue,
        bias is not None,
        channels % lanes != 0,
        x.element,
        y.element,
        tuple(place.element for place in others),
    )

    filters = context.views[w]
    pointers: list[Argument] = [*(pointer(place) for place in others), 0, 0]
    named: dict[str, Argument] = {
        "input": pointer(x),
        "filters": pointer(filters),
        "bias": pointer(bias) if bias is not None else 0,
        "output": pointer(y),
        "operand_0": pointers[0],
        "operand_1": pointers[1],
        "input_image": x.image,
        "input_row": x.row,
        "output_image": y.image,
        "output_row": y.row,
        "output_rows": y.rows,
        "output_columns": y.columns,
        "input_rows": x.rows,
        "channels": channels,
        "pad_top": window.pads[0][0],
        "pad_left": window.pads[1][0],
    }
    context.add(
        "depthwise",
        (("kernel", kernel),),
        lambda: emit_depthwise(kernel, target),
        [named[name] for name in depthwise.ARGUMENTS],
        items=y.images * y.rows,
        reads=[
            x.buffer,
            filters.buffer,
            *([bias.buffer] if bias is not None else []),
            *(p.buffer for p in others),
        ],
        writes=[y.buffer],
        work=y.images * y.rows * y.columns * blocks * rows * columns * 1.5,
        recipe=f"depthwise, {kernel.pixels} px",
    )
