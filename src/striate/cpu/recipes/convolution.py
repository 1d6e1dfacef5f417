"""Convolutions and fully connected layers: which recipe computes each, forward and input gradient.

Images in lanes have the direct sum alone. With channels in lanes the first of `RECIPES` that takes the node computes
it: depthwise, Winograd where its cost is less, the direct sum.
"""

from __future__ import annotations

from collections.abc import Sequence

from striate.cpu.family import (
    ACTIVATION,
    PLAIN,
    Family,
    Roles,
    Setting,
    epilogue_of,
    fits_epilogue,
    operands_of,
    steps_of,
)
from striate.cpu.launch import Context
from striate.cpu.recipes import direct, winograd
from striate.cpu.recipes.lanes import vector_work
from striate.cpu.recipes.pointwise import as_element
from striate.cpu.recipes.window import (
    MOST_GROUPS,
    Window,
    forward_halo,
    gradient_halo,
    is_depthwise,
    wider,
    window_of,
)
from striate.ir.buffers import BFLOAT16, NO_HALO, OWN, BufferView, Halo
from striate.ir.graph import Node
from striate.ir.types import TensorType, Value
from striate.ops.conv2d import Conv2d, Conv2dInputGradient
from striate.ops.linear import Linear, LinearInputGradient
from striate.ops.max_pool import MaxPool2d

# Positions of a pooling window that a convolution's tile can take along.
LARGEST_TILE_WINDOW = 9
# Products an input from which on it is worth rounding first.
LEAST_PRODUCTS = 24


def takes_pairs(setting: Setting, node: Node) -> bool:
    """Whether the convolution at the head of `node` is summed from pairs of bfloat16, with channels in lanes.

    Filters that training changes are rounded at every run, unless Winograd is faster than pairs. Split numbers have
    no kernel but that of tile registers, and constant filters alone.
    """
    fixed = node.inputs[1] in setting.fixed
    if setting.element == OWN or _is_depthwise(node):
        return False
    if setting.element == BFLOAT16:
        return fixed or (pays_to_round(node) and winograd.choose(setting, node) is None)
    if not fixed:
        return False
    from striate.cpu.recipes import amx

    op, *rest = steps_of(node)
    windows = [step.window for step in rest if isinstance(step, MaxPool2d)]
    return isinstance(op, (Conv2d, Linear)) and amx.takes(node.inputs[1].type.shape[-2], windows)


class _Convolution(Family):
    """What forward and input gradient share: a sum of products with an epilogue behind it."""

    def roles(self, node: Node) -> Roles | None:
        return (ACTIVATION,) + (PLAIN,) * (len(node.inputs) - 1), (ACTIVATION,)

    def absorbs(self, chain: Sequence[Node]) -> bool:
        return fits_epilogue(chain[1:])

    def tied(self, node: Node) -> tuple[Value, ...]:
        return (*node.outputs, *operands_of(node))

    def reads_element(self, setting: Setting, node: Node, value: Value) -> bool:
        if value in node.inputs[1 : len(node.inputs) - len(operands_of(node))]:
            return False
        # What the epilogue reads is widened as it is read, and so is what is filtered channel by channel.
        widened = setting.element != OWN and _is_depthwise(node)
        return value is not node.inputs[0] or widened or takes_pairs(setting, node)

    def writes_element(self, setting: Setting, node: Node) -> bool:
        return setting.element != OWN

    def gains_element(self, setting: Setting, node: Node, value: Value) -> bool:
        return value is node.inputs[0] and takes_pairs(setting, node) and pays_to_round(node)

    def work(self, setting: Setting, node: Node, lanes: int) -> float:
        fast = winograd.work(setting, node) if lanes == 1 else None
        if fast is not None:
            return fast
        work = vector_work(setting.target, node, node.outputs[0].type.shape[-1], lanes)
        return work / 2 if lanes == 1 and takes_pairs(setting, node) else work


class Forward(_Convolution):
    """conv2d and linear, then pointwise steps; conv2d also with a small max pooling in between."""

    def accepts(self, node: Node, lanes: int) -> bool:
        op = steps_of(node)[0]
        return not isinstance(op, Conv2d) or _takes_groups(node, op.groups, lanes)

    def absorbs(self, chain: Sequence[Node]) -> bool:
        head, pool = chain[0], chain[1].op
        if not isinstance(pool, MaxPool2d):
            return super().absorbs(chain)
        if not isinstance(head.op, Conv2d) or _is_depthwise(head) or not _tiles(pool, head.outputs[0].type):
            return False
        return fits_epilogue(chain[2:])

    def halo(self, setting: Setting, node: Node, position: int) -> Halo:
        op = steps_of(node)[0]
        if not isinstance(op, Conv2d) or position:
            return NO_HALO
        x, w = node.inputs[0].type, node.inputs[1].type
        own = forward_halo(window_of(op, x, w), x, op.infer(x, w)[0])
        return wider(own, winograd.halo(setting, node))

    def strides_input(self, node: Node, value: Value) -> bool:
        is_conv = isinstance(steps_of(node)[0], Conv2d)
        return is_conv and (value is node.inputs[0] or value in self.tied(node))

    def strides_output(self, node: Node) -> bool:
        return isinstance(steps_of(node)[0], Conv2d)

    def lower(self, node: Node, context: Context, setting: Setting) -> None:
        op, *rest = steps_of(node)
        assert isinstance(op, (Conv2d, Linear))
        epilogue, operands = epilogue_of(rest, node, context), operands_of(node)
        x = context.views[node.inputs[0]]
        if not isinstance(op, Conv2d) or x.format.lanes > 1 or takes_pairs(setting, node):
            x = _in_pairs(setting, node, context)
            direct.lower_forward(node, context, op, epilogue, operands, x)
        elif _is_depthwise(node):
            from striate.cpu.recipes import depthwise

            depthwise.lower_depthwise(node, context, op, epilogue, operands)
        elif (cut := winograd.choose(setting, node)) is not None:
            winograd.lower_winograd(node, context, setting, cut, epilogue, operands)
        else:
            direct.lower_forward(node, context, op, epilogue, operands)


class InputGradient(_Convolution):
    """dx of conv2d and linear, then pointwise steps (the gradient of the activation before)."""

    def writes_element(self, setting: Setting, node: Node) -> bool:
        # The pixels of a phase stand apart, and so would the parts of a split one.
        return setting.element == BFLOAT16

    def accepts(self, node: Node, lanes: int) -> bool:
        op = steps_of(node)[0]
        if not isinstance(op, Conv2dInputGradient):
            return True
        has_phases = op.stride == (1, 1) or op.dilation == (1, 1)
        return has_phases and _takes_groups(node, op.groups, lanes)

    def strides_input(self, node: Node, value: Value) -> bool:
        is_conv = isinstance(steps_of(node)[0], Conv2dInputGradient)
        return is_conv and (value is node.inputs[0] or value in self.tied(node))

    def strides_output(self, node: Node) -> bool:
        return isinstance(steps_of(node)[0], Conv2dInputGradient)

    def halo(self, setting: Setting, node: Node, position: int) -> Halo:
        op = steps_of(node)[0]
        if not isinstance(op, Conv2dInputGradient) or position:
            return NO_HALO
        dz, w = node.inputs[0].type, node.inputs[1].type
        window = Window((w.shape[0], w.shape[1]), op.stride, op.dilation, op.pads)
        return wider(gradient_halo(window, op.infer(dz, w)[0], dz), winograd.halo(setting, node))

    def lower(self, node: Node, context: Context, setting: Setting) -> None:
        op, *rest = steps_of(node)
        assert isinstance(op, (Conv2dInputGradient, LinearInputGradient))
        epilogue, operands = epilogue_of(rest, node, context), operands_of(node)
        if isinstance(op, Conv2dInputGradient) and _is_depthwise(node):
            from striate.cpu.recipes import depthwise

            depthwise.lower_depthwise_gradient(node, context, op, epilogue, operands)
            return
        in_lanes = context.views[node.inputs[0]].format.lanes > 1
        cut = None if in_lanes else winograd.choose(setting, node)
        if cut is not None:
            winograd.lower_winograd(node, context, setting, cut, epilogue, operands)
            return
        dz = _in_pairs(setting, node, context)
        direct.lower_input_gradient(node, context, op, epilogue, operands, dz)


def _in_pairs(setting: Setting, node: Node, context: Context) -> BufferView:
    """Where the convolution reads its input: a copy in bfloat16, if that is wanted and not how it is stored."""
    place = context.views[node.inputs[0]]
    if place.format.lanes > 1 or not takes_pairs(setting, node) or not pays_to_round(node):
        return place
    return as_element(context, place, setting.element)


def pays_to_round(node: Node) -> bool:
    """Whether so many products meet each input that a copy in bfloat16 is worth its time where x is float32."""
    return node.inputs[1].type.size // node.inputs[0].type.shape[-1] >= LEAST_PRODUCTS


def _is_depthwise(node: Node) -> bool:
    op = steps_of(node)[0]
    kinds = (Conv2d, Conv2dInputGradient)
    return isinstance(op, kinds) and is_depthwise(op, node.inputs[0].type, node.inputs[1].type)


def _takes_groups(node: Node, groups: int, lanes: int) -> bool:
    """Whether groups run as launches of their own, or all at once as a depthwise convolution."""
    return groups <= MOST_GROUPS or (lanes == 1 and _is_depthwise(node))


def _tiles(pool: MaxPool2d, z: TensorType) -> bool:
    """Whether a small pooling's windows stand side by side inside the picture, so that a tile can hold them."""
    fits = z.shape[1] >= pool.window[0] and z.shape[2] >= pool.window[1]
    apart = pool.window == pool.stride and pool.padding in ("valid", ((0, 0), (0, 0)))
    return fits and apart and pool.window[0] * pool.window[1] <= LARGEST_TILE_WINDOW


FAMILIES: dict[str, Family] = {
    "conv2d": Forward(),
    "linear": Forward(),
    "conv2d_input_gradient": InputGradient(),
    "linear_input_gradient": InputGradient(),
}
