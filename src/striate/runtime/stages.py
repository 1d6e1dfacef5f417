"""Placed parts as the stages of a Program: barriers between what must not run at one time, and what each step costs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from striate.ir.buffers import Buffer
from striate.ir.graph import Node
from striate.ir.program import Launch, ReferenceStep, Stage, Step
from striate.ops.fused import Fused
from striate.runtime.lower import NativeStep, Part
from striate.runtime.order import Ordered


def stages(ordered: Ordered, written: Sequence[Part]) -> tuple[Stage, ...]:
    """Runs of native steps, and between them what NumPy computes; `written`: the parts as they were lowered."""
    launches: dict[Node, list[Launch]] = {}
    for part in written:
        if isinstance(part, NativeStep) and part.node is not None:
            launches.setdefault(part.node, []).append(part.launch)
    found: list[Stage] = []
    current: list[Step] = []
    together: list[Launch] = []
    for part in ordered.parts:
        if isinstance(part, ReferenceStep):
            if current:
                found.append(tuple(current))
            found.append(part)
            current, together = [], []
            continue
        barrier = any(_conflict(part.launch, other) for other in together)
        if barrier:
            together = []
        together.append(part.launch)
        current.append(_step(part, barrier or not current, ordered.phase(part), launches))
    return (*found, tuple(current)) if current else tuple(found)


def _step(part: NativeStep, barrier: bool, phase: int, launches: Mapping[Node, Sequence[Launch]]) -> Step:
    """A launch with its share of what its node costs."""
    launch, node = part.launch, part.node
    if node is None:
        return Step(launch, "", "boundary", 0, 0, barrier, "", phase)
    main = [each for each in launches[node] if each.is_main] or launches[node][:1]
    share = launch.work / sum(each.work for each in main) if launch in main else 0.0
    cost = node.cost
    return Step(
        launch,
        node.scope,
        str(node.op) if isinstance(node.op, Fused) else node.op.name,
        round(cost.multiply_adds * share),
        round((cost.bytes_read + cost.bytes_written) * share),
        barrier,
        str(node.outputs[0].type),
        phase,
    )


def _conflict(a: Launch, b: Launch) -> bool:
    """Whether two launches must not run at the same time."""
    if a.write_group is not None and a.write_group is b.write_group:
        return False
    return _overlap(a.writes, b.writes) or _overlap(a.writes, b.reads) or _overlap(a.reads, b.writes)


def _overlap(some: Sequence[Buffer], others: Sequence[Buffer]) -> bool:
    for a in some:
        for b in others:
            if a is b:
                return True
            in_arena = a.kind == b.kind == "arena"
            if in_arena and a.offset < b.offset + b.bytes and b.offset < a.offset + a.bytes:
                return True
    return False
