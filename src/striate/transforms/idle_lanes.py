"""Images in lanes: what stands in the lanes past the last image, and whether a sum over images would meet it."""

from __future__ import annotations

from collections.abc import Sequence

from striate.ir.graph import Graph, Node
from striate.ops.fused import Fused


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
        for number, (step, arity) in enumerate(zip(steps, arities, strict=True)):
            own, waiting = waiting[:arity], waiting[arity:]
            if running:
                own = node.op.inputs_of(number, running[0], own)
            if node.inputs[0].type.rank > 1 and not step.sums_only_zeros(own):
                return False
            running = [step.is_zero(own)]
        if running[0]:
            zero.add(node.outputs[0])
    return True
