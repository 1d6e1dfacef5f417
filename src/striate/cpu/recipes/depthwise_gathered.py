"""Depthwise convolutions of pictures that are gathered first: for which that pays, and the bands."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from striate.cpu.access import Access, epilogue_reads
from striate.cpu.arguments import strides
from striate.cpu.choice import DEPTHWISE
from striate.cpu.kernels.beside import operand_arguments
from striate.cpu.kernels.depthwise import DepthwiseKernel
from striate.cpu.kernels.depthwise_gathered import ARGUMENTS, TOGETHER, emit_depthwise_gathered
from striate.cpu.launch import Context
from striate.cpu.options import CodegenOptions
from striate.cpu.recipes.chosen import decided
from striate.cpu.recipes.pixels import ConvArrays
from striate.cpu.recipes.problem import Part
from striate.cpu.recipes.window import Window, window_halo
from striate.cpu.target import Target
from striate.ir.buffers import BufferView

# Of a filter, at least.
LEAST_TAPS = 25
# Of L3, pictures and results at most: what comes from memory is prefetched where it lies.
CACHE_SHARE = 0.25
# Of L2, a band.
BAND_SHARE = 0.25
# Items of a layer that threads share, if its bands have as many rows as the filter.
LEAST_ITEMS = 16


def pays_to_gather(options: CodegenOptions, parts: Sequence[Part]) -> bool:
    """Whether the copy is little beside the taps: not where a stride leaves pixels out, nor for phases in turn."""
    first, *more = parts
    problem, window = first.problem, first.window
    if more or window.stride != (1, 1) or min(min(window.pads)) < 0 or not options.storage.is_own:
        return False
    size = 4 * (math.prod(problem.x) + problem.x[0] * math.prod(problem.z))
    far = not options.open_sizes and size > options.target.l3_bytes * CACHE_SHARE
    return math.prod(problem.filter) >= LEAST_TAPS and not far


@dataclass(frozen=True)
class _Bands:
    """How many a picture has, input rows of one, elements of a row."""

    count: int
    rows: int
    pitch: int

    @classmethod
    def of(cls, target: Target, window: Window, x: BufferView, y: BufferView, groups: int) -> _Bands:
        right = window_halo(window, (x.rows, x.columns), (y.rows, y.columns))[3]
        pitch = target.vector_lanes * (window.pads[1][0] + x.columns + right)
        reach = (window.filter[0] - 1) * window.dilation[0] + 1
        fitting = int(target.l2_bytes * BAND_SHARE) // (4 * pitch) - reach + 1
        needed = -(-y.rows // max(fitting, 1))
        wanted = min(-(-LEAST_ITEMS // (y.images * groups)), max(y.rows // window.filter[0], 1))
        count = max(needed, wanted)
        return cls(count, -(-y.rows // count) - 1 + reach, pitch)


def lower_gathered(
    context: Context, arrays: ConvArrays, part: Part, kernel: DepthwiseKernel, write_group: object
) -> None:
    """One launch; `kernel` is that of pictures which are read where they lie."""
    target, window = context.target, part.window
    x, y, bias, others = arrays.input, arrays.output, arrays.bias, arrays.operands
    lanes, channels = target.vector_lanes, x.channels
    groups = -(-channels // (lanes * TOGETHER))
    bands = _Bands.of(target, window, x, y, groups)
    own = replace(kernel, tail=channels < lanes, prefetch=False, non_temporal=False, all_channels=False)
    context.add(
        "depthwise_gathered",
        (("kernel", own),),
        lambda: emit_depthwise_gathered(own, target),
        ARGUMENTS.pack(
            input=x,
            filters=arrays.filters,
            bias=bias,
            output=y,
            **operand_arguments(others, arrays.walks),
            **strides(input=x, output=y),
            output_rows=y.rows,
            output_columns=y.columns,
            input_rows=x.rows,
            input_columns=x.columns,
            channels=channels,
            pad_top=window.pads[0][0],
            pad_left=window.pads[1][0],
            bands=bands.count,
            band_rows=bands.rows,
            pitch=bands.pitch,
        ),
        items=y.images * bands.count * groups,
        reads=[
            Access(x, own.storage, own.input_pixel, lanes=1),
            Access(arrays.filters),
            *([Access(bias)] if bias is not None else []),
            *epilogue_reads(y, others, own.output_pixel, own.operand_storages, arrays.walks),
        ],
        writes=[Access(y, own.output_storage, own.output_pixel, lanes=1)],
        work=y.images * y.rows * y.columns * -(-channels // lanes) * math.prod(window.filter) * 1.5,
        recipe=f"depthwise, gathered, {own.pixels} px",
        write_group=write_group,
        decision=decided(context.options, part.problem, DEPTHWISE, (own.pixels,)),
        scratch=4 * bands.rows * bands.pitch,
    )
