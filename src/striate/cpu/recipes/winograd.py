"""The recipe for Winograd F(m x m, 3x3): where it applies, when it pays, and how it is laid out.

Convolutions with stride 1 and the input gradients of such, with constant filters and with filters that training
changes, which are transformed at every run.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from striate.cpu.choice import GRADIENT, WINOGRAD, Choice, Decision, Layer, expect
from striate.cpu.family import Setting, steps_of
from striate.cpu.kernels import winograd, winograd_filters
from striate.cpu.kernels.epilogue import Epilogue, keeps_index, pool_window
from striate.cpu.kernels.winograd import emit_winograd
from striate.cpu.kernels.winograd_filters import WinogradFiltersKernel, emit_winograd_filters
from striate.cpu.kernels.winograd_lines import TAPS, positions_of, transform_filters
from striate.cpu.kernels.winograd_tiles import EXCHANGED, PACKED, PLAIN, WinogradKernel
from striate.cpu.launch import Argument, Context, Packing
from striate.cpu.recipes.chosen import decided
from striate.cpu.recipes.layer import of_node
from striate.cpu.recipes.winograd_plan import Plan, cost, direct_cost, plan
from striate.cpu.target import Target
from striate.ir.arrays import aligned_empty
from striate.ir.buffers import OWN, Buffer, Halo, Pointer, pointer
from striate.ir.graph import Node
from striate.ir.types import Value
from striate.ops.conv2d import Conv2d, Conv2dInputGradient

# Outputs of a tile along each axis, among which the cost decides.
SIZES: tuple[int, ...] = (4, 2)
# Input channels at most: rounding errors grow with their root, and with m = 4 on zero-mean data are 9.0e-6 here, of the
# 1e-5 that a layer may have; with m = 2 they are a sixth of that.
MOST_INPUTS = {4: 2048, 2: 1 << 16}
# Fewer channels than this leave the transforms, which grow with them once, too large a share.
LEAST_CHANNELS = 8
# Share of the direct sum's cost that is worth another rounding.
WORTH = 0.9


def choose(setting: Setting, node: Node) -> Plan | None:
    """How the convolution at the head of `node` runs as Winograd with channels in lanes; None: it does not.

    What a tune file says comes first, then the cost model.
    """
    layer = layer_of(setting, node)
    if layer is None:
        return None
    target, choice = setting.target, setting.choices.get(layer)
    sizes = sizes_of(layer)
    if choice is not None and choice.recipe == WINOGRAD and choice.tile:
        expect(choice.tile[0] in sizes, layer, choice, f"its tiles can have {sizes} outputs along an axis")
        sizes = [choice.tile[0]]
    if not sizes or (choice is not None and choice.recipe != WINOGRAD):
        return None
    plans = [plan(target, layer, size) for size in sizes]
    best = min(plans, key=lambda cut: cost(target, layer, cut))
    return best if choice is not None or pays(target, layer, best) else None


def sizes_of(layer: Layer) -> list[int]:
    """Outputs of a tile along each axis that `layer` may have: a pooling's windows fill it, the error stays small."""
    return [
        size
        for size in SIZES
        if layer.x[3] <= MOST_INPUTS[size] and all(size % extent == 0 for extent in layer.pool)
    ]


def layer_of(setting: Setting, node: Node) -> Layer | None:
    """The layer at the head of `node`, if it is a 3 x 3 convolution with stride 1, or the input gradient of one."""
    op, w = steps_of(node)[0], node.inputs[1].type
    if setting.exact or setting.element != OWN or not isinstance(op, (Conv2d, Conv2dInputGradient)):
        return None
    if w.shape[:2] != (TAPS, TAPS) or min(w.shape[2:]) < LEAST_CHANNELS:
        return None
    if op.stride != (1, 1) or op.dilation != (1, 1) or op.groups != 1:
        return None
    layer = of_node(setting, node)
    return layer if layer.x[0] * layer.z[0] * layer.z[1] > 0 else None


def pays(target: Target, layer: Layer, cut: Plan) -> bool:
    """Whether the cost model prefers it to the direct sum; it was fitted to vectors and registers of AVX-512."""
    return target.registers >= 32 and cost(target, layer, cut) < WORTH * direct_cost(target, layer)


def work(setting: Setting, node: Node) -> float | None:
    """Vector operations of the convolution at the head of `node`; None where it does not run as Winograd."""
    cut, layer = choose(setting, node), layer_of(setting, node)
    return cost(setting.target, layer, cut) if cut is not None and layer is not None else None


def halo(setting: Setting, node: Node) -> Halo | None:
    """Zeros that whole tiles read around the input; None where it does not run as Winograd."""
    cut, layer = choose(setting, node), layer_of(setting, node)
    if cut is None or layer is None:
        return None
    sizes: list[int] = []
    tiles = (cut.tile_rows, cut.tile_columns)
    for count, before, size in zip(tiles, layer.pads, layer.x[1:3], strict=True):
        reach = count * cut.size + TAPS - 1
        sizes += [max(0, before), max(0, reach - before - size)]
    return (sizes[0], sizes[1], sizes[2], sizes[3])


def lower_winograd(
    node: Node, context: Context, setting: Setting, cut: Plan, epilogue: Epilogue, operands: Sequence[Value]
) -> None:
    """`node` computes a convolution or an input gradient as `cut` says, then `epilogue`."""
    layer = layer_of(setting, node)
    assert layer is not None
    target = context.target
    x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
    others = [context.views[value] for value in operands]
    bias = context.views[node.inputs[2]] if len(node.inputs) - len(operands) == 3 else None
    index = context.views[node.outputs[1]] if keeps_index(epilogue) else None
    choice = setting.choices.get(layer)
    decision = decided(context, layer, WINOGRAD, () if choice == Choice(WINOGRAD) else (cut.size,))
    lanes, positions = target.vector_lanes, positions_of(cut.size)
    if cut.chunk:
        source, filters = EXCHANGED if layer.kind == GRADIENT else PLAIN, context.views[node.inputs[1]].buffer
        place = pointer(context.views[node.inputs[1]])
    else:
        source, filters = PACKED, _filters(context, node.inputs[1], layer, cut, decision)
        place = Pointer(filters)
    v_row, m_row = cut.rows(target, layer)
    kernel = WinogradKernel(
        cut.size,
        cut.step,
        cut.vectors,
        v_row,
        m_row,
        x.pixel,
        y.pixel,
        source,
        cut.chunk,
        epilogue,
        bias is not None,
        layer.x[3] % lanes != 0,
        layer.z[2] % lanes != 0,
    )
    pointers: list[Argument] = [*(pointer(place) for place in others), 0, 0]
    pooled = pool_window(epilogue)
    named: dict[str, Argument] = {
        "input": pointer(x),
        "filters": place,
        "bias": pointer(bias) if bias is not None else 0,
        "output": pointer(y),
        "index": pointer(index) if index is not None else 0,
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
        "blocks": cut.blocks,
        "parts": cut.parts,
        "part_blocks": cut.part_blocks,
        "input_channels": layer.x[3],
        "output_channels": layer.z[2],
        "pad_top": layer.pads[0],
        "pad_left": layer.pads[1],
    }
    context.add(
        "winograd",
        (("kernel", kernel),),
        lambda: emit_winograd(kernel, target),
        [named[name] for name in winograd.ARGUMENTS],
        items=cut.items,
        reads=[x.buffer, filters, *([bias.buffer] if bias is not None else []), *(p.buffer for p in others)],
        writes=[y.buffer, *([index.buffer] if index is not None else [])],
        work=cut.tiles * positions * layer.x[3] * layer.z[2] / lanes * 1.5,
        recipe=f"winograd {cut.size}x{cut.size}, {cut.step} x {cut.vectors} x {lanes} ch",
        scratch=cut.scratch(target, layer),
        decision=decision,
    )


def _filters(context: Context, w: Value, layer: Layer, cut: Plan, decision: Decision) -> Buffer:
    """U, packed [positions, blocks, Cin, QV]: made once by NumPy, or by a launch of its own at every run."""
    width = cut.vectors * context.target.vector_lanes
    positions = positions_of(cut.size)
    length = cut.blocks * layer.x[3] * width  # of one position
    size = 4 * positions * (length + winograd_filters.GAP)

    def make(array: np.ndarray) -> np.ndarray:
        g = array[::-1, ::-1].transpose(0, 1, 3, 2) if layer.kind == GRADIENT else array
        whole = aligned_empty((positions, length + winograd_filters.GAP))
        packed = whole[:, :length].reshape(positions, cut.blocks, layer.x[3], width)
        part = np.zeros((TAPS, TAPS, layer.x[3], width), np.float32)
        transformed = np.empty((positions, layer.x[3], width), np.float32)
        for block in range(cut.blocks):
            own = g[..., block * width : (block + 1) * width]
            part[..., : own.shape[3]] = own
            part[..., own.shape[3] :] = 0
            transform_filters(part, cut.size, transformed)
            packed[:, block] = transformed
        whole[:, length:] = 0
        whole.flags.writeable = False
        return whole

    kept = context.packed(w, Packing(("winograd", cut.size, width, layer.kind == GRADIENT), make), size)
    if kept is not None:
        return kept
    target, place = context.target, context.views[w]
    made = context.scratch(size, "transformed filters")
    kernel = WinogradFiltersKernel(cut.size, cut.vectors, layer.kind == GRADIENT)
    named: dict[str, Argument] = {
        "input": pointer(place),
        "output": Pointer(made),
        "input_channels": layer.x[3],
        "output_channels": layer.z[2],
        "blocks": cut.blocks,
    }
    context.add(
        "winograd_filters",
        (("kernel", kernel),),
        lambda: emit_winograd_filters(kernel, target),
        [named[name] for name in winograd_filters.ARGUMENTS],
        items=cut.blocks * -(-layer.x[3] // target.vector_lanes),
        reads=[place.buffer],
        writes=[made],
        work=size / 4 / target.vector_lanes * 4,
        recipe=f"transform filters {cut.size}x{cut.size}",
        scratch=winograd_filters.scratch_bytes(target),
        decision=decision,
    )
    return made
