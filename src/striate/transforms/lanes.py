"""Images in lanes: what stands in the lanes past the last image, and whether a sum over images would meet it."""

from __future__ import annotations

from collections.abc import Sequence

from striate.ir.graph import Graph, Node
from striate.ops.activation import Relu, ReluGradient, SigmoidGradient, Tanh, TanhGradient
from striate.ops.base import Op
from striate.ops.conv2d import Conv2d, Conv2dInputGradient, Conv2dWeightGradient
from striate.ops.elementwise import Add, Multiply, Subtract
from striate.ops.fused import Fused
from striate.ops.linear import Linear, LinearInputGradient, LinearWeightGradient
from striate.ops.pool import AvgPool2d, AvgPool2dGradient, MaxPool2d, MaxPool2dGradient
from striate.ops.reduction import ReduceSum
from striate.ops.reshape import Flatten, Reshape

# Zero where the first input is.
_FOLLOWING = (
    Relu, Tanh, MaxPool2d, AvgPool2d, Flatten, Reshape, Conv2dInputGradient, LinearInputGradient,
    MaxPool2dGradient, AvgPool2dGradient, SigmoidGradient, TanhGradient,
)  # fmt: skip
# The same, by name: a graph that has none need not load their file.
_FOLLOWING_BY_NAME = ("softmax_gradient", "log_softmax_gradient")
_SUMS_OF_PRODUCTS = (Conv2dWeightGradient, LinearWeightGradient)


def sums_are_clean(graph: Graph, nodes: Sequence[Node]) -> bool:
    """Whether all sums over images meet zeros in the lanes past the last image.

    Inputs have zeros there, and so has the gradient of a loss towards the logits. A bias or a sigmoid puts other
    numbers there: that harms nobody until a sum over images takes them in (a bias gradient; the gradient of a
    filter, unless its other factor is zero).
    """
    inner = {value for node in nodes for value in node.outputs}
    zero = {value for node in nodes for value in node.inputs if value not in inner}
    zero -= {*graph.parameters, *graph.constants}
    for node in nodes:
        steps = node.op.steps if isinstance(node.op, Fused) else (node.op,)
        arities = node.op.arities if isinstance(node.op, Fused) else (len(node.inputs),)
        waiting = [value in zero for value in node.inputs]
        running: list[bool] = []
        for step, arity in zip(steps, arities, strict=True):
            own, waiting = [*running, *waiting[:arity]], waiting[arity:]
            if isinstance(step, _SUMS_OF_PRODUCTS) and not any(own):
                return False
            if step.name == "centred_squares" or (step.name == "centred_products" and not own[0]):
                return False
            if isinstance(step, ReduceSum) and node.inputs[0].type.rank > 1 and not own[0]:
                return False
            running = [_stays_zero(step, own)]
        if running[0]:
            zero.add(node.outputs[0])
    return True


def _stays_zero(op: Op, inputs: Sequence[bool]) -> bool:
    if op.name == "cross_entropy_gradient":
        return True
    if isinstance(op, (Conv2d, Linear)):
        return inputs[0] and len(inputs) == 2
    if isinstance(op, (Add, Subtract)):
        return all(inputs)
    if isinstance(op, (Multiply, ReluGradient)):
        return any(inputs)
    return inputs[0] and (isinstance(op, _FOLLOWING) or op.name in _FOLLOWING_BY_NAME)
