"""From a node to the convolutions that it is: the `ConvProblem`s for which recipes, plans and choices are made."""

from __future__ import annotations

from dataclasses import dataclass

from striate.cpu.choice import FORWARD, GRADIENT, ConvProblem
from striate.cpu.family import Request, steps_of
from striate.cpu.recipes.regions import Region, cut
from striate.cpu.recipes.window import Phase, Window, gradient_phases, is_depthwise, window_of
from striate.ir.graph import Node
from striate.ir.types import TensorType
from striate.ops.conv2d import Conv2d, Conv2dInputGradient
from striate.ops.max_pool import MaxPool2d


@dataclass(frozen=True)
class Part:
    """One convolution of a node: all of it, or (with `phases` of rows and columns) every stride-th pixel of an input
    gradient, or a `region` of its outputs. Of a node with groups, that of each group."""

    problem: ConvProblem
    window: Window
    phases: tuple[Phase, Phase] | None = None
    region: Region | None = None


def groups_of(node: Node) -> int:
    """Groups of the convolution at the head of `node`."""
    op = steps_of(node)[0]
    return op.groups if isinstance(op, (Conv2d, Conv2dInputGradient)) else 1


def parts_of(node: Node, request: Request) -> tuple[Part, ...]:
    """The convolutions at the head of `node`: conv2d, linear, or the input gradient of one.

    An input gradient is a convolution of dz with the filters turned; with a stride, one for each phase.
    """
    op, *rest = steps_of(node)
    w = node.inputs[1].type
    depthwise = request.lanes == 1 and is_depthwise_node(node)
    groups = 1 if depthwise else groups_of(node)
    exchanged = op.name in ("conv2d_input_gradient", "linear_input_gradient")
    inputs, outputs = w.shape[-2], w.shape[-1] // groups
    if exchanged:
        inputs, outputs = outputs, inputs
    if depthwise:
        inputs = outputs = w.shape[-1]
    x = (*_pixels(node.inputs[0].type, request.lanes), inputs)
    _, rows, columns = _pixels(node.outputs[0].type, request.lanes)
    pool = next((step.window for step in rest if isinstance(step, MaxPool2d)), (1, 1))

    def part(
        window: Window,
        size: tuple[int, int],
        phases: tuple[Phase, Phase] | None = None,
        region: Region | None = None,
    ) -> Part:
        problem = ConvProblem(
            # Each channel's own filter is turned for its gradient, and what is left is a convolution like any other.
            GRADIENT if exchanged and not depthwise else FORWARD,
            x,
            (size[0] * pool[0], size[1] * pool[1], outputs),
            window.filter,
            window.stride,
            window.dilation,
            (window.pads[0][0], window.pads[1][0]),
            pool,
            request.lanes,
            request.options.precision,
            depthwise or node.inputs[1] in request.fixed,
            depthwise,
            groups,
        )
        return Part(problem, window, phases, region)

    if isinstance(op, Conv2dInputGradient):
        return tuple(
            part(window, (row.count, column.count), (row, column))
            for row, column, window in gradient_phases(op, w)
        )
    window = window_of(op, node.inputs[0].type, w)
    whole = (
        groups > 1 or depthwise or request.lanes > 1 or pool != (1, 1) or node.inputs[1] not in request.fixed
    )
    if whole or window.dilation == (1, 1):
        return (part(window, (rows, columns)),)
    return tuple(
        part(own, (region.rows[1] - region.rows[0], region.columns[1] - region.columns[0]), region=region)
        for region, own in cut(window, (x[1], x[2]), (rows, columns))
    ) or (part(window, (rows, columns)),)


def is_depthwise_node(node: Node) -> bool:
    op = steps_of(node)[0]
    kinds = (Conv2d, Conv2dInputGradient)
    return isinstance(op, kinds) and is_depthwise(op, node.inputs[0].type, node.inputs[1].type)


def _pixels(type: TensorType, lanes: int) -> tuple[int, int, int]:
    """Images, rows and columns as kernels see them: images in lanes count up to whole vectors; with channels in lanes
    the batch of a fully connected layer is one row of pixels."""
    if type.rank == 2 and lanes == 1:
        return 1, 1, type.shape[0]
    images = -(-type.shape[0] // lanes) * lanes
    return (images, type.shape[1], type.shape[2]) if type.rank == 4 else (images, 1, 1)
