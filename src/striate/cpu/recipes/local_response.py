"""Local response normalisation."""

from __future__ import annotations

from striate.cpu.access import ANY, Access
from striate.cpu.arguments import strides
from striate.cpu.family import Family, Request, Roles, Selected, one_way
from striate.cpu.kernels import local_response
from striate.cpu.kernels.local_response import LocalResponseKernel, emit_local_response
from striate.cpu.launch import Context
from striate.ir.graph import Node
from striate.ops.local_response_norm import LocalResponseNorm

# Cycles that the power of a vector takes, in vector operations.
POWER_WORK = 30.0


class LocalResponse(Family):
    """local_response_norm, channels in lanes only."""

    def accepts(self, node: Node, lanes: int) -> bool:
        op = node.op
        assert isinstance(op, LocalResponseNorm)
        return lanes == 1 and op.bias > 0 and op.alpha >= 0 and op.size <= node.inputs[0].type.shape[-1]

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        return one_way(node, roles, request, lower_local_response, reads_strided=True, writes_strided=True)


def lower_local_response(node: Node, context: Context) -> None:
    """Channels in lanes only."""
    op, target = node.op, context.target
    assert isinstance(op, LocalResponseNorm)
    x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
    below, above = op.reach
    kernel = LocalResponseKernel(below, above, op.alpha / op.size, op.beta, op.bias)
    arguments = local_response.ARGUMENTS.pack(
        input=x,
        output=y,
        **strides(input=x, output=y),
        input_pixel=x.pixel,
        output_pixel=y.pixel,
        rows=y.rows,
        columns=y.columns,
        channels=y.channels,
    )
    context.add(
        "local_response",
        (("kernel", kernel),),
        lambda: emit_local_response(kernel, target),
        arguments,
        items=y.images * y.rows,
        reads=[Access(x, pixel=ANY, lanes=1)],
        writes=[Access(y, pixel=ANY, lanes=1)],
        work=y.type.size * (POWER_WORK + 2 * op.size) / target.vector_lanes,
        recipe="local response",
    )


FAMILIES: dict[str, Family] = {"local_response_norm": LocalResponse()}
