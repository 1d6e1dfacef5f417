"""Depthwise convolutions of arrays with channels first: tiles, bands, filters."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from striate.cpu.access import ANY, Access
from striate.cpu.family import (
    ACTIVATION,
    PLAIN,
    Family,
    Request,
    Roles,
    Selected,
    epilogue_of,
    fits_epilogue,
    gives,
    operands_of,
    steps_of,
)
from striate.cpu.kernels import depthwise_planes
from striate.cpu.kernels.beside import operand_arguments
from striate.cpu.kernels.depthwise_planes import PlanesKernel, emit_depthwise_planes, margin
from striate.cpu.launch import Context, Packing
from striate.cpu.target import Target
from striate.errors import GraphError
from striate.ir.arrays import aligned
from striate.ir.buffers import Buffer, BufferView
from striate.ir.graph import Node
from striate.ir.selected import Need
from striate.ir.types import Value
from striate.ops.depthwise_planes import DepthwisePlanes

# Share of L1 that a band of a plane takes with the zeros around it.
BAND_SHARE = 0.5
# Vectors of a tile: rows times columns.
MOST_ROWS, MOST_VECTORS = 7, 6
# Loads a vector of input takes: half of those that begin anywhere reach into another line.
LOADS = 1.4
# Cycles of a tile, and of each of its sums, beside its products: addresses, the start, the store.
TILE_CYCLES, SUM_CYCLES = 6.0, 1.5
# Tiles whose sums run at one time.
IN_FLIGHT = 2


class Planes(Family):
    """depthwise_planes: x and z as pictures of rows and columns, channel by channel."""

    def roles(self, node: Node) -> Roles | None:
        return (ACTIVATION,) + (PLAIN,) * (len(node.inputs) - 1), (ACTIVATION,)

    def accepts(self, node: Node, lanes: int) -> bool:
        return lanes == 1

    def absorbs(self, chain: Sequence[Node]) -> bool:
        return fits_epilogue(chain[1:])

    def select(self, node: Node, roles: Roles, request: Request) -> Selected | None:
        if node.inputs[1] not in request.fixed:
            return None
        operands = operands_of(node)
        needs = tuple(Need(role, strided=role == ACTIVATION) for role in roles[0])
        z, taps = node.outputs[0].type, math.prod(node.inputs[1].type.shape[:2])
        cost = math.prod(z.shape[:3]) * -(-z.shape[3] // request.options.target.vector_lanes) * taps
        return Selected(
            node, _DepthwisePlanes(), needs, gives(roles, True, ()), cost, (*node.outputs, *operands)
        )


@dataclass(frozen=True)
class _DepthwisePlanes:
    """The recipe."""

    name: str = "depthwise planes"

    def lower(self, node: Node, context: Context) -> None:
        op, *rest = steps_of(node)
        assert isinstance(op, DepthwisePlanes)
        target = context.target
        operands = [context.views[value] for value in operands_of(node)]
        has_bias = len(node.inputs) - len(operands) == 3
        x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
        bias = context.views[node.inputs[2]] if has_bias else None
        w = node.inputs[1].type.shape
        filter = (w[0], w[1])
        size = (y.columns, y.channels)
        rows, vectors = best_tile(target, op, filter, size)
        narrow = size[1] if size[1] < target.vector_lanes else 0
        epilogue = epilogue_of(rest, node, context)
        kernel = PlanesKernel(
            rows, vectors, filter, op.stride, op.dilation, op.pads[1][0], narrow, epilogue, has_bias
        )
        band = band_of(target, kernel, x.channels, size)
        filters = _packed(context, node.inputs[1])
        context.add(
            "depthwise_planes",
            (("kernel", kernel),),
            lambda: emit_depthwise_planes(kernel, target),
            depthwise_planes.ARGUMENTS.pack(
                input=x,
                filters=filters,
                bias=bias,
                output=y,
                **operand_arguments(operands),
                # A picture's rows are the pixels of an array [N, C, H, W], and its channels the rows.
                **{f"input_{name}": step for name, step in _steps(x).items()},
                **{f"output_{name}": step for name, step in _steps(y).items()},
                channels=x.rows,
                bands=band.count,
                input_rows=x.columns,
                input_columns=x.channels,
                output_rows=y.columns,
                output_columns=y.channels,
                pad_top=op.pads[0][0],
                band_rows=band.rows,
                pitch=band.run * op.stride[1],
                run=band.run,
            ),
            items=y.images * y.rows * band.count,
            reads=[
                Access(x, pixel=ANY, lanes=1),
                filters,
                *([Access(bias)] if bias is not None else []),
                *(Access(place, pixel=ANY, like=y) for place in operands),
            ],
            writes=[Access(y, pixel=ANY, lanes=1)],
            work=y.images
            * y.rows
            * y.columns
            * -(-y.channels // target.vector_lanes)
            * math.prod(filter)
            * 1.5,
            recipe=f"depthwise planes, {rows} x {vectors} x {target.vector_lanes}",
            scratch=4 * band.rows * band.run * op.stride[1],
        )


def _steps(place: BufferView) -> dict[str, int]:
    return {"image": place.image, "plane": place.row, "row": place.pixel}


def best_tile(
    target: Target, op: DepthwisePlanes, filter: tuple[int, int], size: tuple[int, int]
) -> tuple[int, int]:
    """(rows, vectors) of the tile that takes the fewest cycles for a plane of `size` results."""
    units, lanes = target.units, target.vector_lanes
    columns = -(-size[1] // lanes)
    fmas, loads = units.fma_per_cycle(lanes), units.loads_per_cycle(lanes)

    def cycles(tile: tuple[int, int]) -> float:
        rows, vectors = tile
        met = {row * op.stride[0] + l * op.dilation[0] for row in range(rows) for l in range(filter[0])}
        sums = rows * vectors
        products = sums * filter[0] / fmas
        loaded = (LOADS * len(met) * vectors + filter[0]) / loads
        waits = filter[0] * units.fma_latency / IN_FLIGHT
        each = filter[1] * max(products, loaded, waits) + TILE_CYCLES + SUM_CYCLES * sums
        return -(-size[0] // rows) * -(-columns // vectors) * each

    tiles = [
        (rows, vectors)
        for rows in range(1, min(MOST_ROWS, size[0]) + 1)
        for vectors in range(1, min(MOST_VECTORS, max(size[1] // lanes, 1)) + 1)
        if rows * vectors + filter[0] < target.registers or rows == vectors == 1
    ]
    return min(tiles, key=cycles)


@dataclass(frozen=True)
class Band:
    """How many a plane has, input rows of one, and elements of one run of a row."""

    count: int
    rows: int
    run: int


def band_of(target: Target, kernel: PlanesKernel, columns: int, size: tuple[int, int]) -> Band:
    """Bands of a plane of `size` results, which stay in L1; `columns`: of the input."""
    lanes, (row_step, column_step) = target.vector_lanes, kernel.stride
    # What is copied there, and what tiles read.
    groups = -(-columns // (column_step * lanes)) * lanes
    written = max(kernel.place(column, lanes)[1] for column in range(column_step)) + groups
    last = (kernel.filter[1] - 1) * kernel.dilation[1] // column_step + margin(kernel, lanes)
    read = last + max(size[1], kernel.vectors * lanes)
    run = -(-max(written, read) // lanes) * lanes
    reach = (kernel.filter[0] - 1) * kernel.dilation[0] + 1
    fitting = int(target.l1_bytes * BAND_SHARE / (4 * run * column_step))
    most = max((fitting - reach) // row_step + 1, kernel.rows)
    count = max(min(-(-size[0] // most), size[0] // kernel.rows), 1)
    return Band(count, (-(-size[0] // count) - 1) * row_step + reach, run)


def _packed(context: Context, w: Value) -> Buffer:
    """Filters channel by channel."""

    def make(array: np.ndarray) -> np.ndarray:
        return aligned(np.moveaxis(array[:, :, 0], 2, 0))

    kept = context.packed(w, Packing(("planes",), make), 4 * w.type.size)
    if kept is None:
        raise GraphError("the filters of depthwise_planes must be parameters or constants")
    return kept


FAMILIES: dict[str, Family] = {"depthwise_planes": Planes()}
