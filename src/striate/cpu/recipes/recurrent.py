"""Recurrent layers: which tile, and the launch."""

from __future__ import annotations

from striate.cpu.access import Access
from striate.cpu.emit import element_type
from striate.cpu.family import PLAIN, Family, Request, Roles, Selected, one_way
from striate.cpu.kernels import recurrent
from striate.cpu.kernels.recurrent import AS_THEY_ARE, OWN, RecurrentKernel
from striate.cpu.launch import Context
from striate.cpu.target import Target
from striate.ir.graph import Node
from striate.ir.types import Value
from striate.ops.recurrent import Recurrence

# Hidden numbers at most: R of four gates is packed for each thread.
LARGEST_HIDDEN = 2048
# (sequences, vectors) of tiles: for one sequence, and for several.
ONE = {"lstm": 2, "gru": 2, "rnn": 4}
SEVERAL = {"lstm": (3, 1), "gru": (3, 1), "rnn": (4, 2)}


class Recurrent(Family):
    """recurrence: one launch for all steps and directions."""

    def roles(self, node: Node) -> Roles | None:
        return (PLAIN,) * len(node.inputs), (PLAIN,) * len(node.outputs)

    def other_types(self, node: Node) -> dict[Value, tuple[str, ...]]:
        return {node.inputs[-1]: ("int32", "int64")} if node.op.lengths else {}

    def accepts(self, node: Node, lanes: int) -> bool:
        op = node.op
        assert isinstance(op, Recurrence)
        known = {*AS_THEY_ARE, *OWN}
        names = {str(activation[0]) for activation in op.activations}
        fits = node.inputs[1].type.shape[1] <= LARGEST_HIDDEN and len(op.reverse) <= 2
        return lanes == 1 and fits and names <= known

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        return one_way(node, roles, request, lower_recurrence)


def lower_recurrence(node: Node, context: Context) -> None:
    """All steps of all sequences and directions."""
    op, target = node.op, context.target
    assert isinstance(op, Recurrence)
    inputs = [context.views[value] for value in node.inputs]
    x, r, h, *others = inputs
    c = others.pop(0) if op.has_cell else None
    further = others.pop(0) if op.peepholes or op.reset_after else None
    lengths = others.pop(0) if op.lengths else None
    y, last_h, last_c, *_ = (*(context.views.get(value) for value in node.outputs), None)
    assert y is not None
    T, B, _ = x.type.shape
    D, H, _ = r.type.shape
    kernel = kernel_of(target, op, B, H, "" if lengths is None else element_type(lengths.type.dtype))
    reverse = (*op.reverse, False)
    context.add(
        "recurrent",
        (("kernel", kernel),),
        lambda: recurrent.emit_recurrent(kernel, target),
        recurrent.ARGUMENTS.pack(
            x=x,
            r=r,
            h=h,
            c=c,
            further=further,
            lengths=lengths,
            y=y,
            last_h=last_h,
            last_c=last_c,
            steps=T,
            batch=B,
            hidden=H,
            directions=D,
            reverse_0=int(reverse[0]),
            reverse_1=int(reverse[1]),
        ),
        items=D * -(-B // kernel.sequences),
        reads=[Access(place) for place in inputs],
        writes=[Access(place) for place in (y, last_h, last_c) if place is not None],
        work=T * B * D * H * op.gates * -(-H // target.vector_lanes),
        recipe=f"{op.kind}, {kernel.sequences} x {op.gates} x {kernel.vectors * target.vector_lanes}",
        scratch=recurrent.scratch_bytes(kernel, H, target.vector_lanes),
    )


def kernel_of(target: Target, op: Recurrence, batch: int, hidden: int, lengths: str) -> RecurrentKernel:
    """The tile: one sequence has its sums side by side, of several each loaded number of R serves all."""
    sequences, vectors = 1, min(ONE[op.kind], -(-hidden // target.vector_lanes))
    if batch > 1 and not lengths:
        sequences, vectors = min(SEVERAL[op.kind][0], batch), SEVERAL[op.kind][1]
    return RecurrentKernel(
        op.kind,
        op.gates,
        sequences,
        vectors,
        op.activations,
        op.clip,
        op.coupled,
        op.peepholes or op.reset_after,
        lengths,
    )


FAMILIES: dict[str, Family] = {"recurrence": Recurrent()}
