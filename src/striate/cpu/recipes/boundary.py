"""The two ends of a Program: the caller's arrays in, the caller's arrays out."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from striate.cpu.access import Access
from striate.cpu.arguments import strides
from striate.cpu.kernels.convert import EGRESS_ARGUMENTS, INGEST_ARGUMENTS, emit_egress, emit_ingest
from striate.cpu.kernels.elements import Numbers
from striate.cpu.launch import Context, Packing
from striate.errors import GraphError
from striate.ir.buffers import Buffer, BufferView
from striate.ir.types import TensorType, Value


@dataclass(frozen=True)
class Statistics:
    """The values of mean and deviation that a `standardize` at the head of the graph subtracts and divides by."""

    mean: Value
    deviation: Value


def lower_ingest(
    context: Context, source: Buffer, type: TensorType, result: BufferView, statistics: Statistics | None
) -> None:
    """From the caller's contiguous [N, H, W, C] into the layout of the first kernels."""
    target = context.target
    images_in_lanes = result.format.lanes > 1
    mean = scale = None
    if statistics is not None:
        shape = (result.rows, result.columns, result.channels)
        mean = _expanded(context, statistics.mean, shape, False)
        scale = _expanded(context, statistics.deviation, shape, True)
    dtype, standardise, numbers = type.dtype, statistics is not None, Numbers(result.storage)
    context.add(
        "ingest",
        (
            ("images_in_lanes", images_in_lanes),
            ("dtype", dtype),
            ("standardise", standardise),
            ("storage", numbers.storage),
        ),
        lambda: emit_ingest(images_in_lanes, dtype, standardise, target, numbers),
        INGEST_ARGUMENTS.pack(
            input=source,
            mean=mean,
            scale=scale,
            output=result,
            images=type.shape[0],
            rows=result.rows,
            row_length=result.columns * result.channels,
            **strides(output=result),
        ),
        items=result.images * result.rows,
        batch_groups=result.images,
        parted=(replace(result, buffer=source), result),
        reads=[each for each in (source, mean, scale) if each is not None],
        writes=[Access(result, numbers.storage, result.length)],
        work=type.size * 4 / target.vector_lanes,
        recipe="standardise the input" if standardise else "copy the input",
    )


def _expanded(context: Context, value: Value, shape: tuple[int, int, int], inverse: bool) -> Buffer:
    """A statistic as [H, W, C], whatever it was broadcast from."""

    def make(array: np.ndarray) -> np.ndarray:
        full = np.broadcast_to(array, shape).astype(np.float32)
        with np.errstate(divide="ignore"):
            return np.float32(1.0) / full if inverse else full

    packing = Packing(("statistic", shape, inverse), make)
    size = 4 * shape[0] * shape[1] * shape[2]
    kept = context.packed(value, packing, size)
    if kept is not None:
        return kept
    raise GraphError("the statistics of standardize must be parameters or constants")


def lower_egress(context: Context, source: BufferView, result: Buffer, type: TensorType) -> None:
    """Images in lanes back to the caller's [N, ...]."""
    target = context.target
    arguments = EGRESS_ARGUMENTS.pack(
        input=source,
        output=result,
        images=type.shape[0],
        rows=source.rows,
        row_length=source.columns * source.channels,
        **strides(input=source),
    )
    dtype = type.dtype
    context.add(
        "egress",
        (("dtype", dtype),),
        lambda: emit_egress(dtype, target),
        arguments,
        items=source.images * source.rows,
        batch_groups=source.images,
        parted=(source, replace(source, buffer=result)),
        reads=[Access(source, pixel=source.length)],
        writes=[result],
        work=type.size * 2,
        recipe="copy the output",
    )
