"""The recipe for depthwise convolutions: as many groups as channels, one filter for each."""

from __future__ import annotations

from collections.abc import Sequence

from striate.cpu.kernels import depthwise
from striate.cpu.kernels.depthwise import DepthwiseKernel, emit_depthwise, holds_filters
from striate.cpu.kernels.epilogue import Epilogue
from striate.cpu.launch import Argument, Context
from striate.cpu.recipes.window import window_of
from striate.cpu.target import Target
from striate.ir.buffers import BufferView, pointer
from striate.ir.graph import Node
from striate.ir.types import TensorType, Value
from striate.ops.conv2d import Conv2d

# Filters larger than this are not unrolled.
MOST_TAPS = 49
# Items of a layer that threads share.
LEAST_ITEMS = 16


def is_depthwise(op: Conv2d, x: TensorType, w: TensorType) -> bool:
    """Whether every input channel has exactly one filter of its own, small enough for the kernel."""
    single = op.groups == x.shape[-1] == w.shape[-1] and w.shape[-2] == 1
    return single and op.groups > 1 and w.shape[0] * w.shape[1] <= MOST_TAPS


def tile_pixels(target: Target, columns: int, filter: tuple[int, int]) -> int:
    """Output pixels of a tile: as many as registers hold beside the filters, the last tile wasting least."""
    taps = filter[0] * filter[1] if holds_filters(target, filter) else filter[1]
    best = 1
    for pixels in range(1, min(columns, target.registers - taps - 3) + 1):
        # The last tile overlaps the one before it; larger tiles share more of their input.
        if -(-columns // pixels) * (pixels + 1) <= -(-columns // best) * (best + 1):
            best = pixels
    return best


def band_rows(target: Target, x: BufferView, y: BufferView, blocks: int) -> int:
    """Rows of an item, which takes one vector of channels.

    Many where the picture is in the second cache: the lines of an item then stay in the first from row to row. One
    where it comes from the third: all channels of a row are then read in the order in which they lie there.
    """
    if 4 * (x.rows * x.row + y.rows * y.row) > target.l2_bytes:
        return 1
    bands = max(1, -(-LEAST_ITEMS // (y.images * blocks)))
    return max(1, -(-y.rows // bands))


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
        tile_pixels(target, y.columns, window.filter),
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

    band = band_rows(target, x, y, blocks)
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
        "band_rows": band,
    }
    context.add(
        "depthwise",
        (("kernel", kernel),),
        lambda: emit_depthwise(kernel, target),
        [named[name] for name in depthwise.ARGUMENTS],
        items=y.images * -(-y.rows // band) * blocks,
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
