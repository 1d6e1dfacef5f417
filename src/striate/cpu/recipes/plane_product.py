"""Products of constant weights with planes of pixels: which products are ones, their tile, panels and work items."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from striate.cpu.access import ANY, Access, epilogue_reads
from striate.cpu.family import Request, epilogue_of, operands_of, steps_of
from striate.cpu.kernels import plane_product
from striate.cpu.kernels.beside import AS_OUTPUT, SINGLE, operand_arguments, walk_of
from striate.cpu.kernels.plane_product import PlaneProductKernel
from striate.cpu.launch import Context
from striate.cpu.recipes.open_sizes import LONG
from striate.cpu.recipes.pixels import walks_of
from striate.cpu.target import Target
from striate.ir.arrays import aligned_empty
from striate.ir.buffers import Buffer
from striate.ir.graph import Node
from striate.ir.program import Packing
from striate.ir.types import Value
from striate.ops.strided import Strided
from striate.ops.strided_matmul import StridedMatMul

# Rounds of a sum at most: deeper ones are walked in runs by the kernel of other products.
DEEPEST = 4096
# Rows of weights from which on pixels that lie side by side are worth being copied.
LEAST_ROWS = 8
# Cycles of a tile beside its rounds: a store and the start of each sum, and what no sum hides.
SUM_CYCLES, TILE_CYCLES = 1.5, 10
# Cycles of a multiply-add until the next one may add to it, with what a full queue costs beside.
LATENCY = 4.4
# Loads a cycle that kernels get beside multiply-adds, of the two that CPUs can start.
LOADS = 1.6
# Work items that threads can share evenly, and rows from which on a copied panel is worth being copied twice.
WANTED_ITEMS, FEWEST_ROWS = 16, 64
# Steps from which on all are gathered alike.
SPREAD = 3
# Panels side by side whose rows are written as one run.
LONG_RUN = 4


@dataclass(frozen=True)
class Planes:
    """[count, M, K] times [count, K, P]: elements of arrays from one image and one plane to the next.

    `step`: elements of x from one pixel of a line to the next, 0: all pixels follow each other. `line`: pixels of one,
    and elements of x from one to the next.
    """

    count: int
    rows: int
    depth: int
    pixels: int
    x: tuple[int, int]
    z: tuple[int, int]
    step: int = 0
    line: tuple[int, int] = (1, 1)

    def vectors(self, target: Target) -> int:
        """Of all images; none belongs to two."""
        return self.count * _up(self.pixels, target.vector_lanes)


def planes_of(node: Node, request: Request) -> Planes | None:
    """The product at the head of `node`, if it is one of weights that no run changes and of planes."""
    op, lanes = steps_of(node)[0], request.options.target.vector_lanes
    walks = {walk_of(value.type.shape, node.outputs[0].type.shape) for value in operands_of(node)}
    if node.inputs[0] not in request.fixed or not walks <= {AS_OUTPUT, SINGLE}:
        return None
    assert isinstance(op, StridedMatMul)
    a, b, shape = op.a, op.b, op.product_shape
    dense = Strided.dense(node.outputs[0].type.shape).strides
    made = [dense[op.order.index(axis)] for axis in range(len(shape))]
    (rows, pixels), depth, step = shape[-2:], b.shape[-2], b.strides[-1]
    plain = op.scale == 1.0 and not b.offset and made[-1] == 1 and 0 < depth <= DEEPEST and step > 0
    one_matrix = all(own == 0 or size == 1 for size, own in zip(shape[:-2], a.strides[:-2], strict=True))
    axes = [(size, b.strides[k], made[k]) for k, size in enumerate(shape[:-2]) if size > 1]
    line = (pixels, pixels * step)
    if axes and axes[-1][2] == pixels:
        # Lines of the output that follow each other.
        count, own, _ = axes.pop()
        line, pixels = (pixels, own), pixels * count
    if not plain or not one_matrix or pixels < lanes or len(axes) > 1 or not node.outputs[0].type.size:
        return None
    if step == 1 and line[1] == line[0]:
        step, line = 0, (1, 1)
    if not step and rows < LEAST_ROWS:
        return None
    count, *image = axes[0] if axes else (1, 0, 0)
    return Planes(count, rows, depth, pixels, (image[0], b.strides[-2]), (image[1], made[-2]), step, line)


def best_tile(target: Target, planes: Planes, open_sizes: bool = False) -> tuple[int, int]:
    """(rows of weights, vectors of pixels) of the tile that takes fewest cycles, for any picture if sizes are open."""
    vectors = LONG if open_sizes else planes.vectors(target)

    def cycles(tile: tuple[int, int]) -> float:
        R, Q = tile
        each = max(R * Q / target.fma_per_cycle, (R + Q) / LOADS, LATENCY)
        tiles = _up(planes.rows, R) * _up(vectors, Q)
        return tiles * (each * planes.depth + SUM_CYCLES * R * Q + TILE_CYCLES)

    fitting = [
        (R, Q)
        for R in range(1, min(planes.rows, 14) + 1)
        for Q in range(1, 5)
        if R * Q + min(R, Q) + 1 <= target.registers
    ]
    return min(fitting, key=cycles)


@dataclass(frozen=True)
class Cut:
    """Of a product: panels and tiles of an item, tiles that meet a panel before the next one comes, and items."""

    panels: int
    tiles: int
    together: int
    items: int


def cut(target: Target, planes: Planes, tile: tuple[int, int]) -> Cut:
    """Panels of an item stay in L2, or in L1 where sums are short."""
    rows, vectors = tile
    tiles = _up(planes.rows, rows)
    panels = _up(planes.vectors(target), vectors)
    panel = planes.depth * vectors * target.vector_bytes
    # Short sums are written more than they are computed: row by row, in long runs, from panels in L1.
    from_l1 = LONG_RUN * panel <= target.l1_bytes // 2
    most = max((target.l1_bytes if from_l1 else target.l2_bytes) // 2 // panel, 1)
    each = _up(panels, max(_up(panels, most), min(panels, WANTED_ITEMS)))
    runs = _up(panels, each)
    own_tiles = _up(tiles, max(1, min(_up(WANTED_ITEMS, runs), planes.rows // FEWEST_ROWS)))
    together = 1 if from_l1 else max(1, target.l2_bytes // 4 // (4 * rows * planes.depth))
    return Cut(each, own_tiles, min(together, own_tiles), runs * _up(tiles, own_tiles))


def _up(number: int, unit: int) -> int:
    """How many units hold so many."""
    return -(-number // unit)


@dataclass(frozen=True)
class PlaneProduct:
    """The recipe."""

    planes: Planes
    name: str = "plane product"

    def lower(self, node: Node, context: Context) -> None:
        op, *rest = steps_of(node)
        assert isinstance(op, StridedMatMul)
        target, planes = context.target, self.planes
        operands = [context.views[value] for value in operands_of(node)]
        weights, *own = node.inputs[: len(node.inputs) - len(operands)]
        x, *bias = (context.views[value] for value in own)
        y = context.views[node.outputs[0]]
        tile = best_tile(target, planes, context.options.open_sizes)
        walks, epilogue = walks_of(operands, y), epilogue_of(rest, node, context)
        kernel = PlaneProductKernel(*tile, bool(bias), epilogue, walks, min(planes.step, SPREAD))
        packed = _packed(context, weights, op.a, planes, kernel.rows)
        way = cut(target, planes, tile)
        context.add(
            "plane_product",
            (("kernel", kernel),),
            lambda: plane_product.emit_plane_product(kernel, target),
            plane_product.ARGUMENTS.pack(
                input=x,
                weights=packed,
                bias=bias[0] if bias else None,
                output=y,
                **operand_arguments(operands, walks),
                rows=planes.rows,
                depth=planes.depth,
                pixels=planes.pixels,
                image_vectors=_up(planes.pixels, target.vector_lanes),
                vectors=planes.vectors(target),
                item_panels=way.panels,
                item_tiles=way.tiles,
                together=way.together,
                input_image=planes.x[0],
                input_plane=planes.x[1],
                output_image=planes.z[0],
                output_plane=planes.z[1],
                line=planes.line[0],
                input_line=planes.line[1],
                input_pixel=planes.step,
            ),
            items=way.items,
            reads=[
                Access(x),
                packed,
                *map(Access, bias),
                *epilogue_reads(y, operands, ANY, walks=walks),
            ],
            writes=[Access(y, pixel=ANY, lanes=1)],
            work=planes.vectors(target) * planes.rows * planes.depth,
            recipe=f"matrix product, planes, {kernel.rows} x {kernel.vectors} x {target.vector_lanes}",
            scratch=plane_product.scratch_bytes(kernel, target.vector_lanes, planes.depth, way.panels),
        )


def _packed(context: Context, weights: Value, a: Strided, planes: Planes, rows: int) -> Buffer:
    """The weights as tiles of `rows`, the last of which ends with the last row."""
    tiles = _up(planes.rows, rows)
    starts = [min(tile * rows, planes.rows - rows) for tile in range(tiles)]

    def make(array: np.ndarray) -> np.ndarray:
        matrix = a.of(array).reshape(-1, planes.rows, planes.depth)[0]
        result = aligned_empty((tiles, planes.depth, rows))
        for tile, first in enumerate(starts):
            result[tile] = matrix[first : first + rows].T
        result.flags.writeable = False
        return result

    packing = Packing(("plane weights", rows, a), make)
    kept = context.packed(weights, packing, 4 * tiles * planes.depth * rows)
    assert kept is not None, "only weights that no run changes are taken"
    return kept
