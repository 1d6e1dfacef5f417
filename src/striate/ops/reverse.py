"""Reverse mode over a run of nodes: each op emits the ops that carry its outputs' cotangents to its inputs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from striate.ir.graph import Builder, Node
from striate.ir.types import Value
from striate.ops.elementwise import Add
from striate.ops.rules import FLOATING


def carry_back(
    build: Builder, nodes: Sequence[Node], cotangents: dict[Value, Value], wrt: Iterable[Value]
) -> None:
    """Add to `cotangents`, which begin with those of some results of `nodes`, those of all that lies before them.

    Only what depends on one of `wrt` gets one, and only through floating numbers: nothing flows back through whole
    ones and bools. Cotangents that meet at a value are added.
    """
    leading = set(wrt)
    for node in nodes:
        if not leading.isdisjoint(node.inputs):
            leading.update(value for value in node.outputs if value.type.dtype in FLOATING)
    for node in reversed(nodes):
        arriving = [cotangents.get(value) for value in node.outputs]
        if leading.isdisjoint(node.inputs) or all(cotangent is None for cotangent in arriving):
            continue
        build.scope = node.scope
        departing = node.op.gradient(build, node.inputs, node.outputs, arriving)
        for value, cotangent in zip(node.inputs, departing, strict=True):
            if cotangent is None or value not in leading:
                continue
            present = cotangents.get(value)
            cotangents[value] = cotangent if present is None else build.one(Add(), present, cotangent)
