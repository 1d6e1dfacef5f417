"""Optimiser steps, in place."""

from __future__ import annotations

import math

from striate.cpu.access import Access
from striate.cpu.family import PLAIN, Family, Request, Roles, Selected, one_way
from striate.cpu.kernels import update
from striate.cpu.launch import Context
from striate.ir.graph import Node
from striate.ops.update import AdamUpdate, SgdUpdate


class Update(Family):
    """SGD and Adam on one parameter."""

    def roles(self, node: Node) -> Roles | None:
        return (PLAIN,) * len(node.inputs), (PLAIN,) * len(node.outputs)

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        return one_way(node, roles, request, lower_update)


def lower_update(node: Node, context: Context) -> None:
    """An optimiser's step, in place: the outputs share the buffers of the parameters they replace."""
    op, target = node.op, context.target
    assert isinstance(op, (SgdUpdate, AdamUpdate))
    places = [context.views[value] for value in node.inputs]
    count = places[0].type.size
    if isinstance(op, SgdUpdate):
        key = (("momentum", op.momentum), ("weight_decay", op.weight_decay), ("nesterov", op.nesterov))
        name, streams, declared = "sgd", 5, update.SGD_ARGUMENTS

        def emit() -> str:
            assert isinstance(op, SgdUpdate)
            return update.emit_sgd(op.momentum, op.weight_decay, op.nesterov, target)
    else:
        key = (("betas", (op.beta1, op.beta2)), ("epsilon", op.epsilon), ("weight_decay", op.weight_decay))
        name, streams, declared = "adam", 12, update.ADAM_ARGUMENTS

        def emit() -> str:
            assert isinstance(op, AdamUpdate)
            logs = (math.log(op.beta1), math.log(op.beta2))
            return update.emit_adam(op.beta1, op.beta2, op.epsilon, op.weight_decay, logs, target)

    context.add(
        name,
        key,
        emit,
        declared.pack(**dict(zip(declared.pointers, places, strict=True)), count=count),
        items=-(-count // update.CHUNK),
        reads=[Access(place) for place in places],
        writes=[Access(places[old]) for old in op.updates_in_place.values()],
        work=count * streams / target.vector_lanes,
        recipe=f"{name} step in place",
    )


FAMILIES: dict[str, Family] = {"sgd_update": Update(), "adam_update": Update()}
