"""resize and its gradient: tables of places and weights, made for each size; nearest pixels are moved."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from striate.cpu.access import ANY, Access
from striate.cpu.family import Family, Request, one_way
from striate.cpu.kernels.interpolate import (
    ARGUMENTS,
    WRITTEN_OUT,
    InterpolationKernel,
    emit_interpolation,
)
from striate.cpu.launch import Context
from striate.cpu.recipes.arrange import Moves
from striate.cpu.recipes.moves import lower_copy, lower_fill, number_of, strides_of
from striate.cpu.recipes.taking import lower_places
from striate.ir.buffers import Buffer, BufferView, Format, bytes_needed, view
from striate.ir.graph import Node
from striate.ir.selected import Roles, Selected
from striate.ir.types import TensorType, Value
from striate.ops.interpolation import Sampling, adjoint
from striate.ops.resize import Resize, ResizeGradient


@dataclass(frozen=True)
class Tables:
    """Of one axis: its places in x and their weights, [outputs, taps]."""

    axis: int
    places: np.ndarray
    weights: np.ndarray

    @property
    def outputs(self) -> int:
        return self.places.shape[0]


class Resizing(Moves):
    """resize in every mode: nearest pixels of any type, weighted ones of float32."""

    def accepts(self, node: Node, lanes: int) -> bool:
        assert isinstance(node.op, Resize)
        x = node.inputs[0].type
        if node.op.mode == "nearest" or not super().accepts(node, lanes):
            return super().accepts(node, lanes)
        return x.dtype == "float32" and _is_walked(x, _changed(node))

    def other_types(self, node: Node) -> dict[Value, tuple[str, ...]]:
        assert isinstance(node.op, Resize)
        return super().other_types(node) if node.op.mode == "nearest" else {}

    def select(self, node: Node, roles: Roles, request: Request) -> Selected | None:
        assert isinstance(node.op, Resize)
        if node.op.mode == "nearest":
            return super().select(node, roles, request)
        return one_way(node, roles, request, self.lower, reads_strided=True, writes_strided=True)

    def lower(self, node: Node, context: Context) -> None:
        op = node.op
        assert isinstance(op, Resize)
        x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
        shape = x.type.shape
        samplings = op.sampling(shape)
        if op.mode == "nearest":
            places = [np.arange(size) for size in shape]
            for axis, sampling in samplings:
                places[axis] = sampling.clipped(shape[axis])[0]
            lower_places(context, x, y, places, "nearest pixels")
        else:
            tables = [Tables(axis, each.clipped(shape[axis]).T, each.weights.T) for axis, each in samplings]
            lower_tables(context, x, y, tables)
        _fill_beyond(context, y, samplings, op.outside)


class ResizeGradients(Resizing):
    """resize_gradient: each pixel of x gathers what was made of it."""

    def accepts(self, node: Node, lanes: int) -> bool:
        accepted = Moves.accepts(self, node, lanes)
        return accepted and _is_walked(node.inputs[0].type, _changed(node))

    def other_types(self, node: Node) -> dict[Value, tuple[str, ...]]:
        return {}

    def select(self, node: Node, roles: Roles, request: Request) -> Selected | None:
        return one_way(node, roles, request, self.lower, reads_strided=True, writes_strided=True)

    def lower(self, node: Node, context: Context) -> None:
        assert isinstance(node.op, ResizeGradient)
        x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
        tables: list[Tables] = []
        for axis, sampling in node.op.sampling(node.op.shape):
            tables.append(Tables(axis, *adjoint(sampling, node.op.shape[axis])))
        lower_tables(context, x, y, tables)


def _changed(node: Node) -> list[int]:
    assert isinstance(node.op, Resize)
    shape = node.op.shape if isinstance(node.op, ResizeGradient) else node.inputs[0].type.shape
    return node.op.changed(shape)


def _is_walked(x: TensorType, changed: Sequence[int]) -> bool:
    """Whether the axes that change are rows and columns, where pictures may have borders."""
    return x.rank not in (2, 4) or set(changed) <= ({1, 2} if x.rank == 4 else {1})


def _fill_beyond(
    context: Context, y: BufferView, samplings: Sequence[tuple[int, Sampling]], value: float
) -> None:
    """What lies beyond the region that was asked for: on each axis a few positions at both ends."""
    steps, number = strides_of(y), None
    for axis, sampling in samplings:
        for place in np.flatnonzero(sampling.beyond):
            number = number or number_of(context, value, y.type.dtype)
            sizes = list(y.type.shape)
            sizes[axis] = 1
            lower_fill(context, number, y, sizes, int(place) * steps[axis])


def lower_tables(context: Context, x: BufferView, y: BufferView, tables: Sequence[Tables]) -> None:
    """y from x, one axis after the other; the last two axes before the run at once."""
    if not tables:
        lower_copy(context, x, y)
        return
    if x.type.rank in (2, 4):
        _lower_picture(context, x, y, tables)
        return
    shape = list(x.type.shape)
    rest = list(tables)
    while rest:
        fused = len(rest) > 1 and rest[1].axis == rest[0].axis + 1
        # Two neighbours are walked at once where they are the last.
        now = rest[: 2 if fused and len(rest) == 2 else 1]
        rest = rest[len(now) :]
        before = list(shape)
        for table in now:
            shape[table.axis] = table.outputs
        result = y if not rest else _between(context, tuple(shape))
        _lower_dense(context, x, result, before, now)
        x = result


def _between(context: Context, shape: tuple[int, ...]) -> BufferView:
    type = TensorType(shape)
    return view(context.scratch(bytes_needed(type, Format()), "resized"), type, Format())


def _lower_picture(context: Context, x: BufferView, y: BufferView, tables: Sequence[Tables]) -> None:
    """Pictures with whatever border, or rows of numbers."""
    found = {table.axis: table for table in tables}
    if x.type.rank == 2:
        sizes, steps = (1, x.type.shape[0], y.type.shape[1], 1), ((0, x.image, 1), (0, y.image, 1))
        _lower(context, x, y, sizes, steps, None, found[1])
        return
    N, H, W, C = y.type.shape
    steps = ((x.image, x.row, x.pixel), (y.image, y.row, y.pixel))
    _lower(context, x, y, (N, H, W, C), steps, found.get(1), found.get(2))


def _lower_dense(
    context: Context, x: BufferView, y: BufferView, before: Sequence[int], tables: Sequence[Tables]
) -> None:
    """One axis, or two neighbours, of an array without borders."""
    axis, after = tables[0].axis, tables[-1].axis + 1
    outer, run = math.prod(before[:axis]), math.prod(before[after:])
    rows, columns = tables[0], tables[1] if len(tables) > 1 else None
    sizes = (outer, rows.outputs, columns.outputs if columns else 1, run)
    old = before[axis + 1] if columns else 1
    own = (before[axis] * old * run, old * run, run)
    other = (rows.outputs * sizes[2] * run, sizes[2] * run, run)
    _lower(context, x, y, sizes, (own, other), rows, columns)


Steps = tuple[int, int, int]


def _lower(
    context: Context,
    x: BufferView,
    y: BufferView,
    sizes: tuple[int, int, int, int],
    steps: tuple[Steps, Steps],
    rows: Tables | None,
    columns: Tables | None,
) -> None:
    """`sizes` of y: pictures, rows, columns, numbers of a pixel; `steps` of the first three in x and in y."""
    kernel = InterpolationKernel(*(_taps(table) for table in (rows, columns)))
    pictures, height, width, run = sizes
    (_, row, pixel), other = steps
    if columns is None and pixel == run == other[2]:
        width, run = 1, width * run
    # Elements of a row of x, up to the last that a column reads.
    length = (int(columns.places.max()) * pixel if columns else 0) + run
    arrays = {"row": (rows, row), "column": (columns, pixel)}
    tables: dict[str, Buffer | None] = {}
    taps: dict[str, int] = {}
    for name, (table, step) in arrays.items():
        there = table is not None
        tables[f"{name}_places"] = (
            context.table(table.places.astype(np.int64) * step, "places") if there else None
        )
        tables[f"{name}_weights"] = (
            context.table(table.weights.astype(np.float32), "weights") if there else None
        )
        taps[f"{name}_taps"] = table.places.shape[1] if there else 0
    work = pictures * height * (width * run * max(1, taps["column_taps"]) + (length if rows else 0))
    context.add(
        "interpolation",
        (("kernel", kernel),),
        lambda: emit_interpolation(kernel, context.target),
        ARGUMENTS.pack(
            input=x,
            output=y,
            **tables,
            **taps,
            rows=height,
            columns=width,
            run=run,
            input_length=length,
            **dict(zip(("input_picture", "input_row", "input_column"), steps[0], strict=True)),
            **dict(zip(("output_picture", "output_row", "output_column"), other, strict=True)),
        ),
        items=pictures * height,
        reads=[Access(x, pixel=ANY, lanes=1), *(buffer for buffer in tables.values() if buffer is not None)],
        writes=[Access(y, pixel=ANY, lanes=1)],
        work=work * 2 / context.target.vector_lanes,
        recipe="interpolation",
        scratch=4 * length if rows is not None and columns is not None else 0,
    )


def _taps(table: Tables | None) -> int | None:
    if table is None:
        return None
    count = table.places.shape[1]
    return count if count in WRITTEN_OUT else 0


FAMILIES: dict[str, Family] = {"resize": Resizing(), "resize_gradient": ResizeGradients()}
