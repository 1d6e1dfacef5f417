"""The direct sum: convolutions and fully connected layers, forward and input gradient, onto the register tile.

A fully connected layer is a convolution of one pixel: with images in lanes each group is an image of one pixel;
with channels in lanes the batch is one row of N pixels, so that a tile spans several images.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from striate.cpu.kernels import convolution
from striate.cpu.kernels.convert import REPACK_ARGUMENTS, emit_repack
from striate.cpu.kernels.convolution import ConvolutionKernel, emit_convolution
from striate.cpu.kernels.epilogue import Epilogue, keeps_index, pool_window
from striate.cpu.launch import Argument, Context, Packing
from striate.cpu.recipes import tiles
from striate.cpu.recipes.lanes import products
from striate.cpu.recipes.pixels import as_pixels
from striate.cpu.recipes.window import Phase, Window, phases, window_of
from striate.ir.arrays import aligned_empty
from striate.ir.buffers import Buffer, BufferView, Pointer, pointer
from striate.ir.graph import Node
from striate.ir.types import TensorType, Value
from striate.ops.conv2d import Conv2d, Conv2dInputGradient
from striate.ops.linear import Linear, LinearInputGradient

# Filters that fill at most this share of the second cache are all kept there while rows go by.
RESIDENT_FILTERS = 0.5


@dataclass(frozen=True)
class _Filters:
    """How the kernel finds w[l, m, n, k]: the array [Hf, Wf, ., .], and the steps of each axis.

    `outputs` of the array's `all_outputs` channels take part, from `first_output` on (a group's own).
    `exchanged` (input gradient): taps are read from their far end, the channel axes change places, and only the
    taps first, first + spread, ... take part.
    """

    value: Value
    place: BufferView
    taps: tuple[int, int]
    inputs: int
    outputs: int
    exchanged: bool = False
    first: tuple[int, int] = (0, 0)
    spread: tuple[int, int] = (1, 1)
    first_output: int = 0
    all_outputs: int = 0

    @property
    def steps(self) -> tuple[int, int, int, int]:
        """Elements from one l, m, n, k to the next."""
        last = self.all_outputs or self.outputs
        position = self.inputs * last
        row = self.value.type.shape[1] * position if self.value.type.rank == 4 else position
        if self.exchanged:
            return (-self.spread[0] * row, -self.spread[1] * position, 1, self.inputs)
        return (row, position, last, 1)

    @property
    def origin(self) -> int:
        """Element of w[l = 0, m = 0, n = 0, k = 0] in the array."""
        if not self.exchanged or not all(self.taps):
            return self.first_output
        last = [
            first + spread * (taps - 1)
            for first, spread, taps in zip(self.first, self.spread, self.taps, strict=True)
        ]
        l_step, m_step, _, _ = self.steps
        return last[0] * (-l_step // self.spread[0]) + last[1] * (-m_step // self.spread[1])

    def select(self, array: np.ndarray) -> np.ndarray:
        """The taps and channels that take part, as [taps, taps, inputs, outputs]."""
        if not self.exchanged:
            whole = array.reshape(*self.taps, self.inputs, self.all_outputs or self.outputs)
            return whole[..., self.first_output : self.first_output + self.outputs]
        rows, columns = array.shape[:2] if array.ndim == 4 else (1, 1)
        w = array.reshape(rows, columns, self.outputs, self.inputs)
        if not all(self.taps):
            return np.zeros((*self.taps, self.inputs, self.outputs), np.float32)
        w = w[self.first[0] :: self.spread[0], self.first[1] :: self.spread[1]]
        return w[::-1, ::-1].transpose(0, 1, 3, 2)


def lower_forward(
    node: Node,
    context: Context,
    op: Conv2d | Linear,
    epilogue: Epilogue,
    operands: Sequence[Value],
) -> None:
    """`node` computes conv2d or linear, then `epilogue`, whose further arrays are `operands`."""
    x, w = node.inputs[0], node.inputs[1]
    has_bias = len(node.inputs) - len(operands) == 3
    window = window_of(op, x.type, w.type)
    outputs = w.type.shape[-1]
    filters = _Filters(w, context.views[w], window.filter, x.type.shape[-1], outputs)
    bias = context.views[node.inputs[2]] if has_bias else None
    index = context.views[node.outputs[1]] if keeps_index(epilogue) else None
    arrays = _Arrays(
        as_pixels(context.views[x]),
        as_pixels(context.views[node.outputs[0]]),
        index,
        tuple(as_pixels(context.views[value]) for value in operands),
    )
    groups = op.groups if isinstance(op, Conv2d) else 1
    if groups == 1:
        _lower(context, arrays, window, filters, bias, epilogue)
        return
    # Each group is a convolution of its own slice of the channels; they write apart and so run together.
    inputs, family = w.type.shape[-2], object()
    outputs //= groups
    for group in range(groups):
        own = replace(
            filters,
            inputs=inputs,
            outputs=outputs,
            first_output=group * outputs,
            all_outputs=groups * outputs,
        )
        slices = _Arrays(
            _channels(arrays.input, group * inputs, inputs),
            _channels(arrays.output, group * outputs, outputs),
            None if index is None else _channels(index, group * outputs, outputs),
            tuple(_channels(place, group * outputs, outputs) for place in arrays.operands),
        )
        own_bias = None if bias is None else replace(bias, offset=bias.offset + group * outputs)
        _lower(context, slices, window, own, own_bias, epilogue, family)


def _channels(place: BufferView, first: int, count: int) -> BufferView:
    """A group's channels of `place`."""
    return place.slice(TensorType((*place.type.shape[:-1], count), place.type.dtype), first)


def lower_input_gradient(
    node: Node,
    context: Context,
    op: Conv2dInputGradient | LinearInputGradient,
    epilogue: Epilogue,
    operands: Sequence[Value],
) -> None:
    """The input gradient is a convolution of dz with the filter turned and its channel axes exchanged.

    With a stride it is one such convolution for each phase, which writes every stride-th pixel of dx.
    """
    w = node.inputs[1]
    inputs, outputs = w.type.shape[-1], w.type.shape[-2]
    dz, dx = as_pixels(context.views[node.inputs[0]]), as_pixels(context.views[node.outputs[0]])
    others = tuple(as_pixels(context.views[value]) for value in operands)
    if not isinstance(op, Conv2dInputGradient):
        filters = _Filters(w, context.views[w], (1, 1), inputs, outputs, True)
        _lower(context, _Arrays(dz, dx, None, others), Window((1, 1)), filters, None, epilogue)
        return
    family = object()
    axes = [
        phases(op.input_size[axis], w.type.shape[axis], op.stride[axis], op.pads[axis][0]) for axis in (0, 1)
    ]
    for row in axes[0]:
        for column in axes[1]:
            own = (row.taps, column.taps)
            reach = [(taps - 1) * dilation for taps, dilation in zip(own, op.dilation, strict=True)]
            top, left = (r - p.base if p.taps else 0 for r, p in zip(reach, (row, column), strict=True))
            window = Window(own, (1, 1), op.dilation, ((top, 0), (left, 0)))
            filters = _Filters(
                w, context.views[w], own, inputs, outputs, True, (row.tap, column.tap), op.stride
            )
            arrays = _Arrays(
                dz,
                _every(dx, row, column, op.stride),
                None,
                tuple(_every(place, row, column, op.stride) for place in others),
            )
            _lower(context, arrays, window, filters, None, epilogue, family)


def _every(place: BufferView, row: Phase, column: Phase, stride: tuple[int, int]) -> BufferView:
    """The pixels of one phase."""
    return replace(
        place,
        rows=row.count,
        columns=column.count,
        offset=place.offset + row.first * place.row + column.first * place.pixel,
        row=place.row * stride[0],
        pixel=place.pixel * stride[1],
    )


@dataclass(frozen=True)
class _Arrays:
    """Where a convolution reads its input and writes; winners and operands have the output's strides."""

    input: BufferView
    output: BufferView
    index: BufferView | None
    operands: tuple[BufferView, ...]


def _lower(
    context: Context,
    arrays: _Arrays,
    window: Window,
    filters: _Filters,
    bias: BufferView | None,
    epilogue: Epilogue,
    family: object | None = None,
) -> None:
    target = context.target
    x, y, index, others = arrays.input, arrays.output, arrays.index, arrays.operands
    images_in_lanes = x.format.lanes > 1
    window_rows, window_columns = pool_window(epilogue)
    # Columns and rows that the pooling drops at the end are not computed.
    rows, columns = y.rows, y.columns * window_columns
    (l_step, m_step, n_step, k_step) = filters.steps
    clip_rows = window.dilation[0] == 1
    clip = None
    if images_in_lanes and window.dilation[1] == 1 and window.stride[1] == 1 and window.pads[1][0] > 1:
        clip = (window.filter[1], window.pads[1][0], x.columns)
    reads: list[Buffer] = [x.buffer]
    # Whether the channels of neighbouring pixels follow each other, so that filter column and channel are one loop.
    packed_pixels = window.filter[1] == 1 or (window.dilation[1] == 1 and x.pixel == x.length)
    if images_in_lanes:
        lanes = target.vector_lanes
        pixels, channels = tiles.images_tile(
            target, columns, filters.outputs, (window_rows, window_columns), clip
        )
        merged = packed_pixels and m_step == filters.inputs * n_step
        source = Pointer(filters.place.buffer, 4 * (filters.place.offset + filters.origin))
        blocks = -(-filters.outputs // channels)
        kernel = ConvolutionKernel(
            True, lanes, pixels, channels, window.stride, window.dilation, x.pixel, y.pixel, epilogue,
            bias is not None, merged, False, k_step, n_step, clip_rows, clip is not None,
        )  # fmt: skip
        row_step, column_step = l_step, m_step
        reads.append(filters.place.buffer)
        recipe = f"images in lanes, {window_rows * pixels} px x {channels} ch"
    else:
        lanes, pixels, channels = tiles.channels_tile(
            target, columns, filters.outputs, (window_rows, window_columns)
        )
        width = lanes * channels
        blocks = -(-filters.outputs // width)
        packed = _packed(context, filters, lanes, channels)
        source = Pointer(packed)
        kernel = ConvolutionKernel(
            False, lanes, pixels, channels, window.stride, window.dilation, x.pixel, y.pixel, epilogue,
            bias is not None, packed_pixels, filters.outputs % width != 0,
            clip_rows=clip_rows,
        )  # fmt: skip
        row_step, column_step = filters.taps[1] * filters.inputs * width, filters.inputs * width
        reads.append(packed)
        recipe = f"channels in lanes, {window_rows * pixels} px x {channels} x {lanes} ch"
    filter_bytes = 4 * filters.taps[0] * filters.taps[1] * filters.inputs * filters.outputs
    rows_outermost = images_in_lanes or filter_bytes <= target.l2_bytes * RESIDENT_FILTERS
    pointers: list[Argument] = [*(pointer(place) for place in others), 0, 0]
    named: dict[str, Argument] = {
        "input": pointer(x),
        "filters": source,
        "bias": pointer(bias) if bias is not None else 0,
        "output": pointer(y),
        "index": pointer(index) if index is not None else 0,
        "operand_0": pointers[0],
        "operand_1": pointers[1],
        "input_image": x.image,
        "input_row": x.row,
        "output_image": y.image,
        "output_row": y.row,
        "output_rows": rows,
        "output_columns": columns,
        "images": x.images,
        "output_channels": filters.outputs,
        "input_rows": x.rows,
        "input_columns": x.columns,
        "filter_rows": window.filter[0],
        "filter_columns": window.filter[1],
        "input_channels": filters.inputs,
        "pad_top": window.pads[0][0],
        "pad_left": window.pads[1][0],
        "filter_row_step": row_step,
        "filter_column_step": column_step,
        "item_rows": blocks if rows_outermost else 1,
        "item_blocks": 1 if rows_outermost else x.images * rows,
    }
    if bias is not None:
        reads.append(bias.buffer)
    reads += [place.buffer for place in others]
    taps = window.filter[0] * window.filter[1]
    context.add(
        "convolution",
        (("kernel", kernel),),
        lambda: emit_convolution(kernel, target),
        [named[name] for name in convolution.ARGUMENTS],
        items=x.images * rows * blocks,
        reads=reads,
        writes=[y.buffer] + ([index.buffer] if index is not None else []),
        work=products(
            x.images, rows * window_rows, columns, taps, filters.inputs,
            filters.outputs * (lanes if images_in_lanes else 1), lanes,
        ),
        recipe=recipe,
        groups=x.images if images_in_lanes else 1,
        parted=(x, y, index, *others),
        family=family,
    )  # fmt: skip


def _packed(context: Context, filters: _Filters, lanes: int, vectors: int) -> Buffer:
    """Filters in the order in which a tile of `vectors` x `lanes` output channels reads them."""
    width = lanes * vectors
    blocks = -(-filters.outputs // width)
    rows, columns = filters.taps
    size = 4 * blocks * rows * columns * filters.inputs * width
    inputs, outputs = filters.inputs, filters.outputs

    def make(array: np.ndarray) -> np.ndarray:
        selected = filters.select(array)
        result = aligned_empty((blocks, rows, columns, inputs, width))
        for block in range(blocks):
            part = selected[..., block * width : (block + 1) * width]
            result[block, ..., : part.shape[3]] = part
            result[block, ..., part.shape[3] :] = 0
        result.flags.writeable = False
        return result

    part = (filters.first_output, outputs)
    kept = context.packed(
        filters.value,
        Packing(
            ("filters", width, filters.exchanged, filters.taps, filters.first, filters.spread, part), make
        ),
        size,
    )
    if kept is not None:
        return kept
    packed = context.scratch(size, "packed filters")
    (l_step, m_step, n_step, k_step) = filters.steps
    target = context.target
    contiguous = k_step == 1
    named: dict[str, Argument] = {
        "input": Pointer(filters.place.buffer, 4 * (filters.place.offset + filters.origin)),
        "output": Pointer(packed),
        "filter_rows": rows,
        "filter_columns": columns,
        "input_channels": inputs,
        "output_channels": outputs,
        "row_step": l_step,
        "column_step": m_step,
        "input_step": n_step,
        "output_step": k_step,
    }
    context.add(
        "repack",
        (("lanes", lanes), ("vectors", vectors), ("contiguous", contiguous)),
        lambda: emit_repack(lanes, vectors, contiguous, target),
        [named[name] for name in REPACK_ARGUMENTS],
        items=blocks * rows * columns,
        reads=[filters.place.buffer],
        writes=[packed],
        work=size / 4 * (0.25 if contiguous else 1.0),
        recipe="pack filters",
    )
    return packed
