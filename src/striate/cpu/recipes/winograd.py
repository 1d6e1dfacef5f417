"""The recipe for Winograd F(4x4, 3x3): where it applies, when it pays, and how it is laid out."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from striate.cpu.choice import WINOGRAD
from striate.cpu.family import Setting, steps_of
from striate.cpu.kernels import winograd
from striate.cpu.kernels.epilogue import Epilogue, pool_window
from striate.cpu.kernels.winograd import (
    INPUTS,
    OUTPUTS,
    POSITIONS,
    WinogradKernel,
    emit_winograd,
    transform_filters,
)
from striate.cpu.launch import Argument, Context, Packing
from striate.cpu.recipes.chosen import decided
from striate.cpu.recipes.layer import of_launch, of_node
from striate.cpu.recipes.tiles import efficiency_loss, fits
from striate.cpu.recipes.window import window_of
from striate.cpu.target import Target
from striate.errors import GraphError
from striate.ir.arrays import aligned_empty
from striate.ir.buffers import Buffer, Halo, Pointer, pointer
from striate.ir.graph import Node
from striate.ir.types import TensorType, Value
from striate.ops.conv2d import Conv2d
from striate.ops.max_pool import MaxPool2d

# Fewer channels than this leave the transforms, which grow with them once, too large a share.
LEAST_CHANNELS = 8
# Bytes that V and M of one item may take, as a share of the second cache.
CACHE_SHARE = 0.8
# Elements left out behind each tile's channels, so that tiles spread over the cache's sets.
GAP = 16
# Tiles of one item: at least, so that filters are read few times, and at most.
LEAST_TILES, MOST_TILES = 28, 112
# Items that a layer should have, for threads to share.
LEAST_ITEMS = 4
# Vector operations a channel vector of a tile: both transforms, loads and stores included (fitted).
INPUT_WORK, OUTPUT_WORK = 330.0, 260.0
# Filters are read once a run and, from this size on, come from memory, at a rate that cores share.
LARGE_FILTERS = 6 << 20


@dataclass(frozen=True)
class Plan:
    """How a layer is cut: `item_tiles` tiles an item, `parts` shares of the output channels.

    The register tile is `step` tiles x `vectors`.
    """

    tile_rows: int
    tile_columns: int
    tiles: int
    item_tiles: int
    parts: int
    part_blocks: int
    step: int
    vectors: int

    @property
    def items(self) -> int:
        return -(-self.tiles // self.item_tiles) * self.parts


def takes(setting: Setting, node: Node) -> bool:
    """Whether the forward convolution at the head of `node` runs as Winograd with channels in lanes."""
    op, *rest = steps_of(node)
    if setting.exact or not isinstance(op, Conv2d) or node.inputs[1] not in setting.fixed:
        return False
    x, w = node.inputs[0].type, node.inputs[1].type
    whole = all(OUTPUTS % step.window[0] == 0 for step in rest if isinstance(step, MaxPool2d))
    if not whole or not applies(op, w):
        return False
    chosen = setting.choices.get(of_node(setting, node))
    return pays(setting.target, op, x, w) if chosen is None else chosen.recipe == WINOGRAD


def applies(op: Conv2d, w: TensorType) -> bool:
    """3 x 3 filters, dense, with enough channels."""
    square = w.shape[:2] == (3, 3) and op.stride == (1, 1) and op.dilation == (1, 1) and op.groups == 1
    return square and min(w.shape[2:]) >= LEAST_CHANNELS


def plan(target: Target, z: TensorType, inputs: int) -> Plan:
    """The cut of a layer with outputs `z` [N, Ho, Wo, Cout]."""
    images, rows, columns, outputs = z.shape
    tile_rows, tile_columns = -(-rows // OUTPUTS), -(-columns // OUTPUTS)
    tiles = images * tile_rows * tile_columns
    step, vectors = tiles_and_vectors(target, tiles, outputs)
    width = vectors * target.vector_lanes
    blocks = -(-outputs // width)
    room = CACHE_SHARE * target.l2_bytes / (4 * POSITIONS * (inputs + outputs + 2 * GAP))
    most = max(MOST_TILES, step) if tiles > step else step
    item_tiles = step * max(1, min(most // step, max(int(room), LEAST_TILES) // step, -(-tiles // step)))
    # Even out the items, so that the last one is not nearly empty.
    even = -(-tiles // -(-tiles // item_tiles))
    item_tiles = -(-even // step) * step
    parts = 1
    while -(-tiles // item_tiles) * parts < LEAST_ITEMS and parts * 2 <= blocks:
        parts *= 2
    return Plan(tile_rows, tile_columns, tiles, item_tiles, parts, -(-blocks // parts), step, vectors)


@functools.lru_cache(maxsize=4096)
def tiles_and_vectors(target: Target, tiles: int, outputs: int) -> tuple[int, int]:
    """The register tile: how many tiles, how many vectors of output channels."""
    blocks = -(-outputs // target.vector_lanes)
    best: tuple[float, int, int] | None = None
    for step in range(1, min(tiles, 28) + 1):
        for vectors in range(1, min(blocks, 4) + 1):
            if not fits(target, step, vectors):
                continue
            # More tiles than one item holds: only the register tile's own efficiency counts.
            waste = -(-tiles // step) * step / tiles if tiles <= 2 * MOST_TILES else 1.0
            spent = waste * -(-blocks // vectors) * vectors * efficiency_loss(target, step, vectors)
            if best is None or spent < best[0] - 1e-9:
                best = (spent, step, vectors)
    assert best is not None
    return best[1], best[2]


def pays(target: Target, op: Conv2d, x: TensorType, w: TensorType) -> bool:
    """Whether the cost model prefers it to the direct sum."""
    z = op.infer(x, w)[0]
    if not z.size or target.registers < 32:
        return False
    images, rows, columns, outputs = z.shape
    inputs, lanes = w.shape[2], target.vector_lanes
    cut = plan(target, z, inputs)
    padded = -(-outputs // (cut.vectors * lanes)) * cut.vectors
    products = -(-cut.tiles // cut.step) * cut.step * POSITIONS * inputs * padded * 1.12
    transforms = cut.tiles * (
        INPUT_WORK * -(-inputs // lanes) * cut.parts + OUTPUT_WORK * -(-outputs // lanes)
    )
    filters = 4 * POSITIONS * inputs * outputs
    moved = filters / target.units.memory_bytes_a_cycle * 2 if filters > LARGE_FILTERS else 0.0
    direct = images * rows * columns * 9 * inputs * -(-outputs // lanes) * 1.06
    return max(products + transforms, moved) < 0.9 * direct


def halo(op: Conv2d, x: TensorType, w: TensorType) -> Halo:
    """Zeros that whole tiles read around x."""
    z = op.infer(x, w)[0]
    pads = window_of(op, x, w).pads
    sizes: list[int] = []
    for axis in (0, 1):
        reach = -(-z.shape[1 + axis] // OUTPUTS) * OUTPUTS + INPUTS - OUTPUTS
        sizes += [pads[axis][0], max(0, reach - pads[axis][0] - x.shape[1 + axis])]
    return (sizes[0], sizes[1], sizes[2], sizes[3])


def lower_winograd(
    node: Node, context: Context, op: Conv2d, epilogue: Epilogue, operands: Sequence[Value]
) -> None:
    """`node` computes a conv2d with constant filters, then `epilogue`."""
    target = context.target
    x, w = context.views[node.inputs[0]], node.inputs[1]
    y = context.views[node.outputs[0]]
    others = [context.views[value] for value in operands]
    bias = context.views[node.inputs[2]] if len(node.inputs) - len(operands) == 3 else None
    window = window_of(op, node.inputs[0].type, w.type)
    z = op.infer(node.inputs[0].type, w.type)[0]
    inputs, outputs = w.type.shape[2:]
    cut = plan(target, z, inputs)
    lanes = target.vector_lanes
    width = cut.vectors * lanes
    packed = _packed(context, w, width)
    kernel = WinogradKernel(
        cut.step, cut.vectors, x.pixel, y.pixel, epilogue, bias is not None, outputs % lanes != 0
    )
    v_row = -(-inputs // lanes) * lanes + GAP
    m_row = cut.part_blocks * width + GAP
    pointers: list[Argument] = [*(pointer(place) for place in others), 0, 0]
    pooled = pool_window(epilogue)
    named: dict[str, Argument] = {
        "input": pointer(x),
        "filters": Pointer(packed),
        "bias": pointer(bias) if bias is not None else 0,
        "output": pointer(y),
        "operand_0": pointers[0],
        "operand_1": pointers[1],
        "input_image": x.image,
        "input_row": x.row,
        "output_image": y.image,
        "output_row": y.row,
        "output_rows": y.rows * pooled[0],
        "output_columns": y.columns * pooled[1],
        "tiles": cut.tiles,
        "tile_rows": cut.tile_rows,
        "tile_columns": cut.tile_columns,
        "item_tiles": cut.item_tiles,
        "parts": cut.parts,
        "part_blocks": cut.part_blocks,
        "input_channels": inputs,
        "output_channels": outputs,
        "pad_top": window.pads[0][0],
        "pad_left": window.pads[1][0],
        "v_row": v_row,
        "m_row": m_row,
    }
    context.add(
        "winograd",
        (("kernel", kernel),),
        lambda: emit_winograd(kernel, target),
        [named[name] for name in winograd.ARGUMENTS],
        items=cut.items,
        reads=[x.buffer, packed, *([bias.buffer] if bias is not None else []), *(p.buffer for p in others)],
        writes=[y.buffer],
        work=cut.tiles * POSITIONS * inputs * outputs / lanes * 1.5,
        recipe=f"winograd 4x4, {cut.step} x {cut.vectors} x {lanes} ch",
        decision=decided(context, of_launch(context, x, y, window, w, epilogue), WINOGRAD, ()),
        scratch=4 * POSITIONS * cut.item_tiles * (v_row + m_row),
    )


def _packed(context: Context, w: Value, width: int) -> Buffer:
    inputs, outputs = w.type.shape[2:]
    blocks = -(-outputs // width)

    def make(array: np.ndarray) -> np.ndarray:
        packed = aligned_empty((blocks, POSITIONS, inputs, width))
        for block in range(blocks):
            part = array[..., block * width : (block + 1) * width]
            if part.shape[3] < width:
                part = np.pad(part, ((0, 0), (0, 0), (0, 0), (0, width - part.shape[3])))
            transform_filters(np.ascontiguousarray(part), packed[block])
        packed.flags.writeable = False
        return packed

    kept = context.packed(w, Packing(("winograd", width), make), 4 * blocks * POSITIONS * inputs * width)
    if kept is None:
        raise GraphError("Winograd needs filters that the graph does not change")
    return kept
