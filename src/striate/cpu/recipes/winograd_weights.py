"""The recipe for filter gradients by Winograd: where it applies, when it pays, and its launches."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from striate.cpu.access import Access
from striate.cpu.choice import FILTER_GRADIENT, WINOGRAD, Layer, expect
from striate.cpu.family import Setting
from striate.cpu.kernels.winograd_lines import TAPS, positions_of
from striate.cpu.launch import Context
from striate.cpu.target import Target
from striate.ir.buffers import Buffer, BufferView, Halo
from striate.ir.graph import Node
from striate.ir.types import TensorType
from striate.ops.conv2d import Conv2dWeightGradient

# Outputs of a tile along each axis, among which the cost decides.
SIZES: tuple[int, ...] = (4, 2)
# The register tile: input channels, and vectors of output channels if they come in pairs.
ROWS, VECTORS = 8, 2
# Elements left out behind each tile's channels, so that tiles spread over the cache's sets.
GAP = 16
# Tiles that are summed before the next channels have their turn: V's and D's part then stay in the first cache.
CHUNK = 64
# Bytes of V and D of one group of tiles.
GROUP_BYTES = 16 << 20
# Tiles of a work item of the transforms.
ITEM_TILES = 4
# Shares of the output channels: with 36 or 16 positions they are the items of the products.
PARTS = 2
# Operations of a vector of channels: of a patch of x, of a tile of dz, of G^T M G (m = 4); stores included.
PATCH_WORK, GRADIENT_WORK, TAP_WORK = 330.0, 300.0, 250.0
# Bytes an operation, written and read again through the third cache, and through memory.
CACHE_BYTES, MEMORY_BYTES = 14.0, 4.2
# Starting one more launch and meeting behind it.
LAUNCH_WORK = 50_000.0
# Share of the direct sum's time that is worth another rounding; what that sum spends beside its products.
WORTH, DIRECT_SHARE = 0.85, 1.15


@dataclass(frozen=True)
class Plan:
    """`tiles` tiles of `size` x `size` pixels of dz, `group` of them at a time."""

    size: int
    tile_rows: int
    tile_columns: int
    tiles: int
    group: int


def choose(setting: Setting, node: Node) -> Plan | None:
    """How the filter gradient `node` runs as Winograd with channels in lanes; None: it does not.

    Choices come before the cost model here too; no measurement makes them.
    """
    op, x, dz = node.op, node.inputs[0].type, node.inputs[1].type
    if not isinstance(op, Conv2dWeightGradient) or not takes(setting, op, x, dz):
        return None
    layer = layer_of(setting, op, x, dz)
    choice, sizes = setting.choices.get(layer), SIZES
    if choice is not None and choice.recipe != WINOGRAD:
        return None
    if choice is not None and choice.tile:
        expect(choice.tile[0] in SIZES, layer, choice, f"its tiles can have {SIZES} outputs along an axis")
        sizes = choice.tile
    best = min((plan(x, dz, size) for size in sizes), key=lambda cut: cost(setting.target, x, dz, cut))
    return best if choice is not None or pays(setting.target, x, dz, best) else None


def takes(setting: Setting, op: Conv2dWeightGradient, x: TensorType, dz: TensorType) -> bool:
    """Whether the filter gradient may run as Winograd: of 3 x 3 filters with stride 1, of whole vectors of channels."""
    if setting.exact or op.filter_size != (TAPS, TAPS) or op.groups != 1 or not x.size or not dz.size:
        return False
    if op.stride != (1, 1) or op.dilation != (1, 1):
        return False
    lanes = setting.target.vector_lanes
    return not (x.shape[3] % ROWS or x.shape[3] % lanes or dz.shape[3] % lanes)


def layer_of(setting: Setting, op: Conv2dWeightGradient, x: TensorType, dz: TensorType) -> Layer:
    """The filter gradient as choices know it."""
    images, rows, columns, outputs = dz.shape
    return Layer(
        FILTER_GRADIENT,
        (images, x.shape[1], x.shape[2], x.shape[3]),
        (rows, columns, outputs),
        op.filter_size,
        op.stride,
        op.dilation,
        (op.pads[0][0], op.pads[1][0]),
        (1, 1),
        1,
        setting.precision,
        fixed=False,
    )


@functools.lru_cache(maxsize=1024)
def plan(x: TensorType, dz: TensorType, size: int) -> Plan:
    """The cut into tiles of `size` x `size`."""
    images, rows, columns, outputs = dz.shape
    tile_rows, tile_columns = -(-rows // size), -(-columns // size)
    tiles = images * tile_rows * tile_columns
    a_tile = 4 * positions_of(size) * (x.shape[3] + outputs + 2 * GAP)
    count = -(-tiles // max(CHUNK, GROUP_BYTES // a_tile))
    group = -(-tiles // count)
    return Plan(size, tile_rows, tile_columns, tiles, group)


def cost(target: Target, x: TensorType, dz: TensorType, cut: Plan) -> float:
    """Vector operations of the filter gradient by Winograd."""
    lanes, positions = target.vector_lanes, positions_of(cut.size)
    inputs, outputs = x.shape[3], dz.shape[3]
    share = positions / positions_of(4)
    groups = -(-cut.tiles // cut.group)
    work = 1.1 * positions * cut.tiles * inputs * outputs / lanes
    work += share * cut.tiles * (PATCH_WORK * inputs + GRADIENT_WORK * outputs) / lanes
    work += 8 * positions * cut.tiles * (inputs + outputs) / CACHE_BYTES
    sums = 4 * positions * inputs * outputs
    work += 2 * groups * sums / (MEMORY_BYTES if sums > GROUP_BYTES // 2 else CACHE_BYTES)
    work += share * inputs * outputs * TAP_WORK / lanes
    return work + (3 * groups + 1) * LAUNCH_WORK


def pays(target: Target, x: TensorType, dz: TensorType, cut: Plan) -> bool:
    """Whether the cost model prefers it to the direct sum; it was fitted to vectors and registers of AVX-512."""
    direct = DIRECT_SHARE * TAPS * TAPS * dz.size * x.shape[3] / target.vector_lanes
    return target.registers >= 32 and cost(target, x, dz, cut) < WORTH * direct


def halo(cut: Plan, size: Sequence[int], before: tuple[int, int], of_gradient: bool) -> Halo:
    """Zeros that whole tiles read around x or dz, pictures of `size` with so many zeros above and left of them."""
    sizes: list[int] = []
    tiles = (cut.tile_rows, cut.tile_columns)
    for count, first, length in zip(tiles, before, size, strict=True):
        reach = count * cut.size + (0 if of_gradient else TAPS - 1)
        sizes += [max(0, first), max(0, reach - first - length)]
    return (sizes[0], sizes[1], sizes[2], sizes[3])


def lower_winograd_weights(node: Node, context: Context, op: Conv2dWeightGradient, cut: Plan) -> None:
    """dw from x and dz: the patches of each group of tiles, their products, and at last the taps."""
    # Loaded by the first layer that takes it: small nets have none.
    from striate.cpu.kernels import winograd_weights as kernels

    target = context.target
    x, dz, dw = (context.views[value] for value in (*node.inputs, *node.outputs))
    inputs, outputs, lanes = x.channels, dz.channels, target.vector_lanes
    positions = positions_of(cut.size)
    vectors = VECTORS if outputs // lanes % VECTORS == 0 else 1
    sum_row = outputs + GAP
    sum_position = inputs * sum_row + GAP
    sums = context.scratch(4 * positions * sum_position, "sums of products")
    pairs = kernels.PairKernel(
        cut.size, ROWS, vectors, inputs + GAP, outputs + GAP, sum_row,
        0 if cut.tiles <= CHUNK else CHUNK,
    )  # fmt: skip
    blocks = outputs // (lanes * vectors)
    part = -(-blocks // PARTS)
    for first in range(0, cut.tiles, cut.group):
        count = min(cut.group, cut.tiles - first)
        patches = _patches(context, x, cut, (first, count), op.pads[0][0], op.pads[1][0], False)
        gradients = _patches(context, dz, cut, (first, count), 0, 0, True)
        arguments = kernels.PAIR_ARGUMENTS.pack(
            patches=patches,
            gradients=gradients,
            sums=sums,
            patch_position=count * pairs.patch + GAP,
            gradient_position=count * pairs.gradient + GAP,
            sum_position=sum_position,
            tiles=count,
            inputs=inputs,
            outputs=outputs,
            parts=-(-blocks // part),
            part_outputs=part * lanes * vectors,
            fresh=int(first == 0),
        )
        context.add(
            "winograd_pairs",
            (("kernel", pairs),),
            lambda: kernels.emit_pairs(pairs, target),
            arguments,
            items=positions * -(-blocks // part),
            reads=[patches, gradients, *([sums] if first else [])],
            writes=[sums],
            work=1.1 * positions * count * inputs * outputs / lanes,
            recipe=f"winograd {cut.size}x{cut.size}, {ROWS} x {vectors} x {lanes} ch",
        )
    taps = kernels.TapKernel(cut.size, sum_row)
    arguments = kernels.TAP_ARGUMENTS.pack(
        sums=sums,
        result=dw,
        sum_position=sum_position,
        inputs=inputs,
        outputs=outputs,
    )
    context.add(
        "winograd_taps",
        (("kernel", taps),),
        lambda: kernels.emit_taps(taps, target),
        arguments,
        items=inputs,
        reads=[sums],
        writes=[Access(dw)],
        work=inputs * outputs * TAP_WORK / lanes,
        recipe=f"transform sums {cut.size}x{cut.size}",
    )


def _patches(
    context: Context,
    place: BufferView,
    cut: Plan,
    tiles: tuple[int, int],
    top: int,
    left: int,
    of_gradient: bool,
) -> Buffer:
    """V or D of a group of tiles: the first and how many."""
    zeros = halo(cut, (place.rows, place.columns), (top, left), of_gradient)
    from striate.cpu.kernels import winograd_weights as kernels

    target, positions = context.target, positions_of(cut.size)
    row = place.channels + GAP
    position = tiles[1] * row + GAP
    result = context.scratch(
        4 * positions * position, "transformed gradient" if of_gradient else "transformed tiles"
    )
    kernel = kernels.PatchKernel(cut.size, of_gradient, place.pixel, row)
    arguments = kernels.PATCH_ARGUMENTS.pack(
        source=place,
        result=result,
        image=place.image,
        row=place.row,
        tile_rows=cut.tile_rows,
        tile_columns=cut.tile_columns,
        first=tiles[0],
        tiles=tiles[1],
        item_tiles=ITEM_TILES,
        position=position,
        channels=place.channels,
        pad_top=top,
        pad_left=left,
    )
    context.add(
        "winograd_patches",
        (("kernel", kernel),),
        lambda: kernels.emit_patches(kernel, target),
        arguments,
        items=-(-tiles[1] // ITEM_TILES),
        reads=[Access(place, pixel=kernel.pixel, halo=zeros, lanes=1)],
        writes=[result],
        work=tiles[1] * place.channels / target.vector_lanes * PATCH_WORK,
        recipe=f"transform {'gradient' if of_gradient else 'tiles'} {cut.size}x{cut.size}",
    )
    return result
