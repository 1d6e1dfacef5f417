"""The k largest or smallest along an axis: one launch, a work item a row."""

from __future__ import annotations

import math

from striate.cpu.access import Access
from striate.cpu.family import PLAIN, Family, Request, Roles, Selected, one_way
from striate.cpu.kernels.top_k import ARGUMENTS, emit_top_k, scratch_bytes
from striate.cpu.launch import Context
from striate.ir.graph import Node
from striate.ir.types import Value
from striate.ops.selection import TopK

# So many times more numbers than are wanted, and no fewer: then the limit is looked for first.
WORTH, LEAST = 4, 512


class Firsts(Family):
    """top_k of float32."""

    def roles(self, node: Node) -> Roles | None:
        return (PLAIN,), (PLAIN, PLAIN)

    def accepts(self, node: Node, lanes: int) -> bool:
        return lanes == 1

    def other_types(self, node: Node) -> dict[Value, tuple[str, ...]]:
        return {node.outputs[1]: ("int64",)}

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        return one_way(node, roles, request, lower_top_k)


def lower_top_k(node: Node, context: Context) -> None:
    """All rows, wherever their axis stands."""
    op, target = node.op, context.target
    assert isinstance(op, TopK)
    x = context.views[node.inputs[0]]
    places = [context.views.get(value) for value in node.outputs]
    unread = [context.scratch(value.type.bytes, "unread") for value in node.outputs]
    shape = x.type.shape
    length, inner = shape[op.axis], math.prod(shape[op.axis + 1 :])
    selects = length >= max(LEAST, WORTH * op.count)
    values, indices = (place or other for place, other in zip(places, unread, strict=True))
    context.add(
        "top_k",
        (("largest", op.largest), ("selects", selects)),
        lambda: emit_top_k(op.largest, selects, target),
        ARGUMENTS.pack(input=x, values=values, indices=indices, length=length, count=op.count, inner=inner),
        items=math.prod(shape[: op.axis]) * inner,
        reads=[Access(x)],
        writes=[
            other if place is None else Access(place) for place, other in zip(places, unread, strict=True)
        ],
        work=x.type.size * (3 if selects else 12),
        recipe=f"{op.count} {'largest' if op.largest else 'smallest'} of {length}",
        scratch=scratch_bytes(length),
    )


FAMILIES: dict[str, Family] = {"top_k": Firsts()}
