"""Convolutions and fully connected layers: which recipe computes each, forward and input gradient.

Images in lanes have the direct sum alone. With channels in lanes `select` decides, once for each node: depthwise,
Winograd where its cost is less, the direct sum. Whoever needs to know what was decided reads its answer.
"""

from __future__ import annotations

from collections.abc import Sequence

from striate.cpu.choice import DEPTHWISE, DIRECT, WINOGRAD
from striate.cpu.family import (
    ACTIVATION,
    PLAIN,
    Family,
    Need,
    Roles,
    Selected,
    SelectingFamily,
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


class _Convolution(SelectingFamily):
    """What forward and input gradient share: a sum of products with an epilogue behind it."""

    def roles(self, node: Node) -> Roles | None:
        return (ACTIVATION,) + (PLAIN,) * (len(node.inputs) - 1), (ACTIVATION,)

    def absorbs(self, chain: Sequence[Node]) -> bool:
        return fits_epilogue(chain[1:])

    def tied(self, node: Node) -> tuple[Value, ...]:
        return (*node.outputs, *operands_of(node))

    def select(self, setting: Setting, node: Node) -> Selected:
        cut = None if _is_depthwise(node) else winograd.choose(setting, node)
        recipe = DEPTHWISE if _is_depthwise(node) else WINOGRAD if cut is not None else DIRECT
        pairs = recipe == DIRECT and _takes_pairs(setting, node)
        stored = (setting.element,) if setting.element != OWN else ()
        # What the epilogue reads is widened as it is read, and so is what is filtered channel by channel.
        x = Need(
            self.window_halo(node) if cut is None else wider(self.window_halo(node), winograd.halo(*cut)),
            stored if pairs or recipe == DEPTHWISE else (),
            pairs and pays_to_round(node),
        )
        operands = len(operands_of(node))
        needs = (x, *[Need()] * (len(node.inputs) - 1 - operands), *[Need(elements=stored)] * operands)
        gives = tuple(element for element in stored if self.can_give(element))
        if cut is not None:
            work = winograd.work(setting.target, node, *cut)
            return Selected(recipe, needs, gives, work, layer=cut[0], plan=cut[1])
        work = vector_work(setting.target, node, node.outputs[0].type.shape[-1], 1)
        return Selected(recipe, needs, gives, work / 2 if pairs else work, pairs)

    def window_halo(self, node: Node) -> Halo:
        """Zeros that the sums themselves reach around the input."""
        raise NotImplementedError

    def can_give(self, element: str) -> bool:
        """Whether outputs can be stored so."""
        return True

    def work(self, setting: Setting, node: Node, lanes: int) -> float:
        if lanes == 1:
            return self.selected(setting, node).work
        return vector_work(setting.target, node, node.outputs[0].type.shape[-1], lanes)


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

    def window_halo(self, node: Node) -> Halo:
        op = steps_of(node)[0]
        if not isinstance(op, Conv2d):
            return NO_HALO
        x, w = node.inputs[0].type, node.inputs[1].type
        return forward_halo(window_of(op, x, w), x, op.infer(x, w)[0])

    def strides_input(self, node: Node, value: Value) -> bool:
        is_conv = isinstance(steps_of(node)[0], Conv2d)
        return is_conv and (value is node.inputs[0] or value in self.tied(node))

    def strides_output(self, node: Node) -> bool:
        return isinstance(steps_of(node)[0], Conv2d)

    def lower(self, node: Node, context: Context, setting: Setting) -> None:
        op, *rest = steps_of(node)
        assert isinstance(op, (Conv2d, Linear))
        epilogue, operands = epilogue_of(rest, node, context), operands_of(node)
        selected, in_lanes = self.selected(setting, node), context.views[node.inputs[0]].format.lanes > 1
        if selected.recipe == DEPTHWISE and not in_lanes:
            from striate.cpu.recipes import depthwise

            assert isinstance(op, Conv2d)
            depthwise.lower_depthwise(node, context, op, epilogue, operands)
        elif selected.recipe == WINOGRAD and not in_lanes:
            winograd.lower_winograd(node, context, setting, selected, epilogue, operands)
        else:
            x = _input(selected, setting, node, context)
            direct.lower_forward(node, context, op, epilogue, operands, x)


class InputGradient(_Convolution):
    """dx of conv2d and linear, then pointwise steps (the gradient of the activation before)."""

    def can_give(self, element: str) -> bool:
        # The pixels of a phase stand apart, and so would the parts of a split one.
        return element == BFLOAT16

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

    def window_halo(self, node: Node) -> Halo:
        op = steps_of(node)[0]
        if not isinstance(op, Conv2dInputGradient):
            return NO_HALO
        dz, w = node.inputs[0].type, node.inputs[1].type
        window = Window((w.shape[0], w.shape[1]), op.stride, op.dilation, op.pads)
        return gradient_halo(window, op.infer(dz, w)[0], dz)

    def lower(self, node: Node, context: Context, setting: Setting) -> None:
        op, *rest = steps_of(node)
        assert isinstance(op, (Conv2dInputGradient, LinearInputGradient))
        epilogue, operands = epilogue_of(rest, node, context), operands_of(node)
        selected, in_lanes = self.selected(setting, node), context.views[node.inputs[0]].format.lanes > 1
        if selected.recipe == DEPTHWISE and not in_lanes:
            from striate.cpu.recipes import depthwise

            assert isinstance(op, Conv2dInputGradient)
            depthwise.lower_depthwise_gradient(node, context, op, epilogue, operands)
        elif selected.recipe == WINOGRAD and not in_lanes:
            winograd.lower_winograd(node, context, setting, selected, epilogue, operands)
        else:
            dz = _input(selected, setting, node, context)
            direct.lower_input_gradient(node, context, op, epilogue, operands, dz)


def _takes_pairs(setting: Setting, node: Node) -> bool:
    """Whether the direct sum at the head of `node` multiplies numbers of the setting's element.

    Filters that training changes are rounded at every run, where that pays. Split numbers have no kernel but that of
    tile registers, and constant filters alone.
    """
    fixed = node.inputs[1] in setting.fixed
    if setting.element == BFLOAT16:
        return fixed or pays_to_round(node)
    if setting.element == OWN or not fixed:
        return False
    from striate.cpu.recipes import amx

    op, *rest = steps_of(node)
    windows = [step.window for step in rest if isinstance(step, MaxPool2d)]
    return isinstance(op, (Conv2d, Linear)) and amx.takes(node.inputs[1].type.shape[-2], windows)


def _input(selected: Selected, setting: Setting, node: Node, context: Context) -> BufferView:
    """Where the convolution reads its input: a copy in bfloat16, if that is worth it and not how it is stored."""
    place = context.views[node.inputs[0]]
    if place.format.lanes > 1 or not selected.needs[0].gains:
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
