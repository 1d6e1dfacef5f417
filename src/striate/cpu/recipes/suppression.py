"""Suppression of boxes: one launch, a work item a picture and class."""

from __future__ import annotations

from striate.cpu.access import Access
from striate.cpu.family import PLAIN, Family, Request, Roles, Selected, one_way
from striate.cpu.kernels import suppression
from striate.cpu.kernels.suppression import SuppressionKernel, emit_suppression
from striate.cpu.launch import Context
from striate.ir.graph import Node
from striate.ir.types import Value
from striate.ops.suppression import SelectBoxes


class Suppression(Family):
    """select_boxes."""

    def roles(self, node: Node) -> Roles | None:
        return (PLAIN,) * len(node.inputs), (PLAIN,) * len(node.outputs)

    def other_types(self, node: Node) -> dict[Value, tuple[str, ...]]:
        return {node.inputs[2]: ("int64",), **dict.fromkeys(node.outputs, ("int32",))}

    def accepts(self, node: Node, lanes: int) -> bool:
        return lanes == 1

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        return one_way(node, roles, request, lower_suppression)


def lower_suppression(node: Node, context: Context) -> None:
    """The boxes of every picture and class."""
    op, target = node.op, context.target
    assert isinstance(op, SelectBoxes)
    inputs = [context.views[value] for value in node.inputs]
    boxes, scores, most, overlap, *least = inputs
    indices = context.views[node.outputs[0]]
    # Whoever reads the indices reads the counts: nothing else says where they end.
    counts = context.views.get(node.outputs[1])
    unread = context.scratch(node.outputs[1].type.bytes, "counts")
    N, C, P = scores.type.shape
    kernel = SuppressionKernel(op.centred, op.filtered)
    context.add(
        "suppression",
        (("kernel", kernel),),
        lambda: emit_suppression(kernel, target),
        suppression.ARGUMENTS.pack(
            boxes=boxes,
            scores=scores,
            most=most,
            overlap=overlap,
            least=least[0] if least else None,
            indices=indices,
            counts=counts or unread,
            number=P,
            classes=C,
            limit=op.limit,
        ),
        items=N * C,
        reads=[Access(place) for place in inputs],
        writes=[Access(indices), unread if counts is None else Access(counts)],
        work=N * C * P / target.vector_lanes,
        recipe="threshold, sort, suppress",
        scratch=suppression.scratch_bytes(P, op.limit, target.vector_lanes),
    )


FAMILIES: dict[str, Family] = {"select_boxes": Suppression()}
