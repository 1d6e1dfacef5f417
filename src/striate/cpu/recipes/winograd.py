"""The recipe for Winograd F(m x m, 3x3): where it applies, and when it pays (`winograd_launch.py` is how it runs).

Convolutions with stride 1 and the input gradients of such, with constant filters and with filters that training
changes, which are transformed at every run.
"""

from __future__ import annotations

from collections.abc import Sequence

from striate.cpu.choice import WINOGRAD, Layer, expect
from striate.cpu.family import Selected, Setting, element_of, steps_of
from striate.cpu.kernels.epilogue import Epilogue
from striate.cpu.kernels.winograd_lines import TAPS
from striate.cpu.launch import Context
from striate.cpu.recipes.layer import groups_of, of_node
from striate.cpu.recipes.winograd_plan import Plan, cost, direct_cost, plan
from striate.cpu.target import Target
from striate.ir.buffers import BFLOAT16, OWN, SPLIT, Halo
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


def choose(setting: Setting, node: Node) -> tuple[Layer, Plan] | None:
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
    worth = choice is not None or pays(target, layer, best, setting.element)
    return (layer, best) if worth else None


def sizes_of(layer: Layer) -> list[int]:
    """Outputs of a tile along each axis that `layer` may have: a pooling's windows fill it, the error stays small."""
    return [
        size
        for size in SIZES
        if layer.x[3] <= MOST_INPUTS[size] and all(size % extent == 0 for extent in layer.pool)
    ]


def takes(target: Target, layer: Layer) -> bool:
    """Whether `layer` may run as Winograd: a 3 x 3 convolution with stride 1, of channels enough.

    Where numbers are multiplied in pairs of bfloat16, only with filters that training changes; where there are tile
    registers for them, never.
    """
    element = element_of(target, layer.precision)
    if layer.precision == "strict" or element == SPLIT:
        return False
    if element == BFLOAT16 and (layer.fixed or target.has_amx):
        return False
    if layer.filter != (TAPS, TAPS) or layer.stride != (1, 1) or layer.dilation != (1, 1):
        return False
    return min(layer.x[3], layer.z[2]) >= LEAST_CHANNELS and layer.x[0] * layer.z[0] * layer.z[1] > 0


def layer_of(setting: Setting, node: Node) -> Layer | None:
    """The layer at the head of `node` (of one group), a convolution or the input gradient of one with stride 1, if it
    may run as Winograd. Groups only with constant filters.
    """
    op = steps_of(node)[0]
    if not isinstance(op, (Conv2d, Conv2dInputGradient)) or op.stride != (1, 1):
        return None
    if op.groups != 1 and not (isinstance(op, Conv2d) and node.inputs[1] in setting.fixed):
        return None
    layer = of_node(setting, node)
    return layer if takes(setting.target, layer) else None


def pays(target: Target, layer: Layer, cut: Plan, element: str = OWN) -> bool:
    """Whether the cost model prefers it to the direct sum, in pairs where numbers are stored in bfloat16.

    The model was fitted to vectors and registers of AVX-512.
    """
    direct = direct_cost(target, layer, pairs=element == BFLOAT16)
    return target.registers >= 32 and cost(target, layer, cut) < WORTH * direct


def work(target: Target, node: Node, layer: Layer, cut: Plan) -> float:
    """Vector operations of the convolution at the head of `node`, cut so."""
    return groups_of(node) * cost(target, layer, cut)


def halo(layer: Layer, cut: Plan) -> Halo:
    """Zeros that whole tiles read around the input."""
    sizes: list[int] = []
    tiles = (cut.tile_rows, cut.tile_columns)
    for count, before, size in zip(tiles, layer.pads, layer.x[1:3], strict=True):
        reach = count * cut.size + TAPS - 1
        sizes += [max(0, before), max(0, reach - before - size)]
    return (sizes[0], sizes[1], sizes[2], sizes[3])


def lower_winograd(
    node: Node,
    context: Context,
    setting: Setting,
    selected: Selected,
    epilogue: Epilogue,
    operands: Sequence[Value],
) -> None:
    """`node` computes a convolution or an input gradient as was selected, then `epilogue`."""
    # Loaded by the first layer that takes it: small nets have none.
    from striate.cpu.recipes.winograd_launch import launch

    layer, cut = selected.layer, selected.plan
    assert layer is not None
    assert isinstance(cut, Plan)
    launch(node, context, setting, layer, cut, halo(layer, cut), epilogue, operands)
