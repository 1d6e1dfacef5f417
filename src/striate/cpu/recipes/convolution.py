"""Convolutions and fully connected layers: which recipe computes each, forward and input gradient.

Images in lanes have the direct sum alone. With channels in lanes `select` decides: depthwise, Winograd where it costs
less, the direct sum.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from striate.cpu.choice import GROUPED, ConvProblem
from striate.cpu.family import (
    ACTIVATION,
    PLAIN,
    Family,
    Need,
    Request,
    Roles,
    Selected,
    as_output,
    fits_epilogue,
    gives,
    operands_fit_lanes,
    operands_of,
    steps_of,
)
from striate.cpu.kernels.beside import EVERY
from striate.cpu.options import CodegenOptions
from striate.cpu.recipes import direct, winograd
from striate.cpu.recipes.layout_cost import vector_work
from striate.cpu.recipes.problem import is_depthwise_node, parts_of
from striate.cpu.recipes.window import MOST_GROUPS, Window, forward_halo, gradient_halo, wider, window_of
from striate.ir.buffers import NO_HALO, Halo
from striate.ir.graph import Node
from striate.ir.types import TensorType
from striate.ops.conv2d import Conv2d, Conv2dInputGradient
from striate.ops.linear import Linear
from striate.ops.max_pool import MaxPool2d

# Positions of a pooling window that a convolution's tile can take along.
LARGEST_TILE_WINDOW = 9
# Products an input from which on it is worth rounding first.
LEAST_PRODUCTS = 24


class Convolution(Family):
    """conv2d, linear and their input gradients: sums of products, then pointwise steps; conv2d also with a small max
    pooling in between."""

    def roles(self, node: Node) -> Roles | None:
        return (ACTIVATION,) + (PLAIN,) * (len(node.inputs) - 1), (ACTIVATION,)

    def accepts(self, node: Node, lanes: int) -> bool:
        op = steps_of(node)[0]
        if lanes > 1 and not operands_fit_lanes(node):
            return False
        if not isinstance(op, (Conv2d, Conv2dInputGradient)):
            return True
        if isinstance(op, Conv2dInputGradient) and op.stride != (1, 1) and op.dilation != (1, 1):
            return False
        # Groups run as launches of their own, or all at once as a depthwise convolution.
        return op.groups <= MOST_GROUPS or (lanes == 1 and is_depthwise_node(node))

    def absorbs(self, chain: Sequence[Node]) -> bool:
        head, pool = chain[0], chain[1].op
        if not isinstance(pool, MaxPool2d):
            return fits_epilogue(chain[1:], EVERY)
        if not isinstance(head.op, Conv2d) or is_depthwise_node(head):
            return False
        return _tiles(pool, head.outputs[0].type) and fits_epilogue(chain[2:], EVERY)

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        options, parts = request.options, parts_of(node, request)
        halo = window_halo(node) if parts[0].region is None else NO_HALO
        problem, stored = parts[0].problem, request.stored
        plan = model = None
        if winograd.may_take(options.target, node, parts):
            model = winograd.by_model(options, problem)
            plan = winograd.chosen(options, problem, model)
        pairs = not problem.depthwise and _takes_pairs(node, request)
        cost = vector_work(options.target, node, node.outputs[0].type.shape[-1], request.lanes)
        if model is not None:
            cost = winograd.work(options.target, node, problem, model)
        elif pairs:
            cost /= 2
        pairs = pairs and plan is None
        groups_at_once = plan is None and not pairs and _takes_groups(problem, options)
        if plan is not None:
            halo = wider(halo, winograd.halo(problem, plan))
        # Of fully connected layers, arrays are walked as one run.
        strided = isinstance(steps_of(node)[0], (Conv2d, Conv2dInputGradient))
        operands, alike = operands_of(node), as_output(node)
        # Parts of a number lie half a pixel apart, which only the output's pixels are known to be.
        runs = tuple(each for each in stored if each.has_runs)
        x = Need(
            roles[0][0], halo, strided, stored if pairs or problem.depthwise else (), pairs and pays_to_round(node)
        )  # fmt: skip
        needs = (
            x,
            *[Need(PLAIN)] * (len(node.inputs) - 1 - len(operands)),
            # What the epilogue reads is widened as it is read, and so is what is filtered channel by channel.
            *[
                Need(role, strided=strided, stored=stored if value in alike else runs)
                for value, role in zip(operands, roles[0][len(node.inputs) - len(operands) :], strict=True)
            ],
        )
        # The pixels of a phase stand apart, and so would the parts of a split number.
        forward = isinstance(steps_of(node)[0], (Conv2d, Linear))
        given = gives(roles, strided, [each for each in stored if forward or each.has_runs])
        if problem.depthwise:
            # Loaded by the first layer that takes it: small nets have none.
            from striate.cpu.recipes import depthwise

            recipe = depthwise.Depthwise.of(options, parts)
            if recipe.gathers:
                needs = (replace(x, halo=NO_HALO), *needs[1:])
        elif groups_at_once:
            from striate.cpu.recipes import grouped

            recipe = grouped.Grouped.of(options, parts)
        elif plan is not None:
            recipe = winograd.Winograd.of(options, problem, plan)
        else:
            recipe = direct.DirectSum.of(options, parts, pairs, x.gains)
        return Selected(node, recipe, needs, given, cost, (*node.outputs, *alike))


def _takes_groups(problem: ConvProblem, options: CodegenOptions) -> bool:
    """Whether all groups are one launch; else, and where something else was chosen from outside, one each."""
    choice = options.choices.get(problem)
    if problem.groups == 1 or (choice is not None and choice.recipe != GROUPED):
        return False
    from striate.cpu.recipes import grouped

    return grouped.takes(options.target, problem)


def window_halo(node: Node) -> Halo:
    """Zeros that the sums themselves reach around the input."""
    (op, *rest), x, w = steps_of(node), node.inputs[0].type, node.inputs[1].type
    if isinstance(op, Conv2d):
        # What is computed number by number has the shape of the sums.
        z = node.outputs[0].type if all(step.pointwise for step in rest) else op.infer(x, w)[0]
        return forward_halo(window_of(op, x, w), x, z)
    if isinstance(op, Conv2dInputGradient):
        window = Window((w.shape[0], w.shape[1]), op.stride, op.dilation, op.pads)
        return gradient_halo(window, op.infer(x, w)[0], x)
    return NO_HALO


def _takes_pairs(node: Node, request: Request) -> bool:
    """Whether the direct sum at the head of `node` multiplies numbers as the precision stores them.

    Filters that training changes are rounded at every run, where that pays. Split numbers have no kernel but that of
    tile registers, and constant filters alone.
    """
    fixed = node.inputs[1] in request.fixed
    if all(storage.has_runs for storage in request.stored):
        return bool(request.stored) and (fixed or pays_to_round(node))
    if not fixed:
        return False
    from striate.cpu.recipes import amx

    op, *rest = steps_of(node)
    windows = [step.window for step in rest if isinstance(step, MaxPool2d)]
    return isinstance(op, (Conv2d, Linear)) and amx.takes(node.inputs[1].type.shape[-2], windows)


def pays_to_round(node: Node) -> bool:
    """Whether so many products meet each input that a copy in bfloat16 is worth its time where x is float32."""
    return node.inputs[1].type.size // node.inputs[0].type.shape[-1] >= LEAST_PRODUCTS


def _tiles(pool: MaxPool2d, z: TensorType) -> bool:
    """Whether a small pooling's windows stand side by side inside the picture, so that a tile can hold them."""
    fits = z.shape[1] >= pool.window[0] and z.shape[2] >= pool.window[1]
    apart = pool.window == pool.stride and pool.padding in ("valid", ((0, 0), (0, 0)))
    return fits and apart and pool.window[0] * pool.window[1] <= LARGEST_TILE_WINDOW


FAMILIES: dict[str, Family] = dict.fromkeys(
    ("conv2d", "linear", "conv2d_input_gradient", "linear_input_gradient"), Convolution()
)
