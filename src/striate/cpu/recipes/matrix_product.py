"""Products of matrices computed at run time: the tile, the way in which the right factor is read, the work items."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from striate.cpu.access import ANY, Access, epilogue_reads
from striate.cpu.family import (
    PLAIN,
    Family,
    Request,
    Roles,
    Selected,
    as_output,
    epilogue_of,
    fits_epilogue,
    gives,
    operands_of,
    roles_by_rank,
    steps_of,
)
from striate.cpu.kernels import matrix_product
from striate.cpu.kernels.beside import AS_OUTPUT, BY_CHANNEL, SINGLE, operand_arguments
from striate.cpu.kernels.epilogue import Epilogue
from striate.cpu.kernels.matrix_product import BATCH_AXES, DIRECT, MatrixKernel
from striate.cpu.kernels.panels import COPY, panel_bytes, way_of
from striate.cpu.launch import Context
from striate.cpu.recipes import plane_product
from striate.cpu.recipes.pixels import walks_of
from striate.cpu.target import Target
from striate.ir.buffers import BufferView, Pointer
from striate.ir.graph import Node
from striate.ir.selected import Need
from striate.ops.strided import Strided
from striate.ops.strided_matmul import StridedMatMul

# (rows, vectors of columns) of tiles, by the vector registers that they need.
TILES = {
    16: ((6, 2), (4, 3), (3, 4), (12, 1), (8, 1), (4, 1), (2, 4), (4, 2), (2, 2), (1, 8), (1, 4), (1, 2), (1, 1)),
    32: ((12, 2), (8, 3), (6, 4), (14, 1), (8, 1), (4, 1), (4, 4), (2, 4), (4, 2), (2, 2), (1, 8), (1, 4), (1, 1)),
}  # fmt: skip
# Cycles of a tile beside its products: addresses, masks, the store.
TILE_CYCLES = 12
# Cycles of a multiply-add until the next one may add to it, with what a full queue costs beside.
LATENCY = 4.4
# Rows that a packed panel should meet, and rows from which on packing pays where b can be read where it lies.
FEWEST_ROWS, PACKED_ROWS = 48, 24
# Work items that threads can share evenly.
WANTED_ITEMS = 32
# Rows of a panel that are packed at once; deeper matrices are walked in runs.
DEEPEST = 4096


@dataclass(frozen=True)
class Batch:
    """The axes of a batch of products, neighbours joined where all arrays step through them as through one."""

    sizes: tuple[int, ...]
    steps: tuple[tuple[int, ...], ...]  # of a, b and the output

    @property
    def count(self) -> int:
        return math.prod(self.sizes)


def joined_batch(sizes: Sequence[int], *steps: Sequence[int]) -> Batch:
    """The axes of `sizes`; each of `steps` is how one array steps along them."""
    kept: list[tuple[int, tuple[int, ...]]] = []
    for size, own in zip(sizes, zip(*steps, strict=True), strict=True):
        if size == 1:
            continue
        if kept and all(outer == size * inner for outer, inner in zip(kept[-1][1], own, strict=True)):
            kept[-1] = (kept[-1][0] * size, own)
        else:
            kept.append((size, own))
    columns = tuple(zip(*(own for _, own in kept), strict=True)) or ((),) * len(steps)
    return Batch(tuple(size for size, _ in kept), columns)


class MatrixProduct(Family):
    """strided_matmul: matrices that lie anywhere in plain arrays; the result's columns follow each other."""

    def roles(self, node: Node) -> Roles | None:
        return (PLAIN,) * len(node.inputs), roles_by_rank(node.outputs)

    def accepts(self, node: Node, lanes: int) -> bool:
        op = steps_of(node)[0]
        assert isinstance(op, StridedMatMul)
        shape = op.product_shape
        made = result_steps(op.order, Strided.dense(node.outputs[0].type.shape).strides)
        follow = shape[-1] == 1 or made[-1] == 1
        batch = joined_batch(shape[:-2], op.a.strides[:-2], op.b.strides[:-2], made[:-2])
        bias_fits = op.a.shape[-1] <= DEEPEST or len(node.inputs) - len(operands_of(node)) == 2
        return lanes == 1 and follow and bias_fits and len(batch.sizes) <= BATCH_AXES

    def absorbs(self, chain: Sequence[Node]) -> bool:
        op = chain[0].op
        assert isinstance(op, StridedMatMul)
        # Numbers of a channel are numbers of a column only where the last axis is that of the columns.
        last = len(op.product_shape) - 1
        walks = (AS_OUTPUT, BY_CHANNEL, SINGLE) if op.order[-1] == last else (AS_OUTPUT, SINGLE)
        return op.a.shape[-1] <= DEEPEST and fits_epilogue(chain[1:], walks)

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        op = steps_of(node)[0]
        assert isinstance(op, StridedMatMul)
        depth, lanes = op.a.shape[-1], request.options.target.vector_lanes
        cost = math.prod(op.product_shape[:-1]) * -(-op.product_shape[-1] // lanes) * depth
        operands = as_output(node)
        needs = tuple(Need(role) for role in roles[0])
        planes = plane_product.planes_of(node, request)
        recipe = _Product() if planes is None else plane_product.PlaneProduct(planes)
        return Selected(node, recipe, needs, gives(roles, False, ()), cost, (*node.outputs, *operands))


def result_steps(order: Sequence[int], strides: Sequence[int]) -> tuple[int, ...]:
    """Elements from one index of each axis to the next, of a result before its axes take `order`; `strides`: behind."""
    return tuple(strides[order.index(axis)] for axis in range(len(order)))


def steps_in(place: BufferView) -> tuple[int, ...]:
    """Elements from one index of each axis to the next, in memory."""
    if place.type.rank == 4:
        return (place.image, place.row, place.pixel, 1)
    return Strided.dense(place.type.shape).strides


@dataclass(frozen=True)
class _Product:
    """The recipe."""

    name: str = "matrix product"

    def lower(self, node: Node, context: Context) -> None:
        op, *rest = steps_of(node)
        assert isinstance(op, StridedMatMul)
        target = context.target
        operands = [context.views[value] for value in operands_of(node)]
        own = node.inputs[: len(node.inputs) - len(operands)]
        x, w, *bias = (context.views[value] for value in own)
        y = context.views[node.outputs[0]]
        made = result_steps(op.order, steps_in(y))
        batch = joined_batch(op.product_shape[:-2], op.a.strides[:-2], op.b.strides[:-2], made[:-2])
        M, K, N = (*op.a.shape[-2:], op.b.shape[-1])
        walks = walks_of(operands, y)
        kernel = _kernel(target, op, batch.count, epilogue_of(rest, node, context), bool(bias), walks)
        rows = rows_of_items(target, batch.count, (M, N, K), (kernel.rows, kernel.vectors))
        width = kernel.vectors * target.vector_lanes
        items = batch.count * -(-N // width) * -(-M // rows)
        packed = (
            0 if kernel.way == DIRECT else panel_bytes(min(K, DEEPEST), kernel.vectors, target.vector_lanes)
        )
        context.add(
            "matrix_product",
            (("kernel", kernel),),
            lambda: matrix_product.emit_matrix_product(kernel, target),
            matrix_product.ARGUMENTS.pack(
                a=Pointer(x.buffer, 4 * (x.offset + op.a.offset)),
                b=Pointer(w.buffer, 4 * (w.offset + op.b.offset)),
                output=y,
                **operand_arguments(operands, walks),
                bias=bias[0] if bias else None,
                rows=M,
                columns=N,
                depth=K,
                row_block=rows,
                run=DEEPEST,
                a_row=op.a.strides[-2],
                a_depth=op.a.strides[-1],
                b_depth=op.b.strides[-2],
                b_column=op.b.strides[-1],
                output_row=made[-2],
                **batch_arguments(batch, ("a", "b", "output")),
            ),
            items=items,
            reads=[
                Access(x),
                Access(w),
                *map(Access, bias),
                *epilogue_reads(y, operands, ANY, walks=walks),
            ],
            writes=[Access(y, pixel=ANY, lanes=1)],
            work=batch.count * M * -(-N // target.vector_lanes) * K,
            recipe=f"matrix product, {kernel.rows} x {kernel.vectors} x {target.vector_lanes}, {kernel.way}",
            scratch=packed,
        )


def batch_arguments(batch: Batch, names: Sequence[str]) -> dict[str, int]:
    """The sizes and steps of a batch as the kernel's arguments, outer axes of size 1 in front."""
    missing = BATCH_AXES - len(batch.sizes)
    rows = {"size": (1,) * missing + batch.sizes}
    rows |= {name: (0,) * missing + own for name, own in zip(names, batch.steps, strict=True)}
    return {f"{name}_{axis}": value for name, own in rows.items() for axis, value in enumerate(own)}


def best_tile(target: Target, rows: int, columns: int, depth: int) -> tuple[int, int]:
    """The tile that takes the fewest cycles for all of a [rows, depth] times [depth, columns]."""
    vectors = -(-columns // target.vector_lanes)
    loads = 2.0

    def cycles(tile: tuple[int, int]) -> float:
        P, Q = tile
        # Products, loads, and the latency of a sum that waits for itself.
        round_cycles = max(P * Q / target.fma_per_cycle, (P + Q) / loads, LATENCY)
        # A panel that does not stay in L1 comes from L2 for every tile.
        if Q * target.vector_bytes * depth > target.l1_bytes / 2:
            round_cycles = max(round_cycles, Q * target.vector_bytes / target.units.l2_bytes_a_cycle)
        return -(-rows // P) * -(-vectors // Q) * (round_cycles * depth + TILE_CYCLES)

    return min(TILES[32 if target.registers >= 32 else 16], key=cycles)


def rows_of_items(target: Target, batch: int, size: tuple[int, int, int], tile: tuple[int, int]) -> int:
    """Rows of one work item: so that there are items for threads to share and a's rows stay in L2 over all panels."""
    rows, columns, depth = size
    panels = batch * -(-columns // (tile[1] * target.vector_lanes))
    blocks = -(-WANTED_ITEMS // panels)
    resident = max(target.l2_bytes // 2 // (4 * depth), FEWEST_ROWS)
    each = min(max(-(-rows // blocks), FEWEST_ROWS), resident)
    # Blocks of even sizes, whole tiles each.
    count = max(round(rows / each), 1)
    tiles = -(-rows // (count * tile[0]))
    return tiles * tile[0]


def _kernel(
    target: Target, op: StridedMatMul, batch: int, epilogue: Epilogue, bias: bool, walks: tuple[str, ...]
) -> MatrixKernel:
    M, K, N = (*op.a.shape[-2:], op.b.shape[-1])
    tile = best_tile(target, M, N, K)
    width = tile[1] * target.vector_lanes
    way = way_of(op.b.strides[-2], op.b.strides[-1]) if N > 1 else COPY
    rows = rows_of_items(target, batch, (M, N, K), tile)
    whole = width == N and op.b.strides[-2] == width
    if way == COPY and (whole or min(rows, M) < PACKED_ROWS):
        way = DIRECT
    # Runs of the depth meet in z: the bias, added with the last one, would have to wait for it.
    assert K <= DEEPEST or not bias
    along = op.a.strides[-1] == 1
    return MatrixKernel(*tile, way, N % width != 0, along, K > DEEPEST, op.scale, epilogue, bias, walks)


FAMILIES: dict[str, Family] = {"strided_matmul": MatrixProduct()}
