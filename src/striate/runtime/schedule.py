"""The order of a Program's launches: which of them follow each other group by group, and which wait for all."""

from __future__ import annotations

from collections.abc import Sequence

from striate.ir.buffers import Buffer
from striate.ir.program import Launch


def schedule(launches: Sequence[Launch]) -> list[list[int]]:
    """Put `launches` (before their buffers are placed) into an order; returns runs of positions.

    A run of several launches is a phase: all of them cut their work into the same groups of images, and none
    reads or overwrites another group's part of what another one touches, so each group can go through the whole
    phase on its own. A training step of a small net becomes one phase from the input to the first layer's
    gradient, followed by the sums over all images:

        conv, pool, dense, loss, their gradients       group by group
        filter gradients of the dense layers, sums over groups, updates      one after the other

    What depends on nothing of a phase but stands inside it waits until the phase is over. Launches keep their
    order where nothing is gained.
    """
    before = _dependencies(launches)
    left = list(range(len(launches)))
    done: set[int] = set()
    order: list[list[int]] = []
    while left:
        phase = _phase(launches, left, before, done)
        if len(phase) > 1:
            order.append(phase)
        else:
            phase = left[:1]
            order.append(phase)
        done.update(phase)
        taken = set(phase)
        left = [position for position in left if position not in taken]
    return order


def _dependencies(launches: Sequence[Launch]) -> list[set[int]]:
    """For each launch the earlier ones that must come before it."""
    readers: dict[Buffer, list[int]] = {}
    writers: dict[Buffer, list[int]] = {}
    before: list[set[int]] = []
    for position, launch in enumerate(launches):
        found: set[int] = set()
        for buffer in launch.reads:
            found.update(writers.get(buffer, ()))
        for buffer in launch.writes:
            found.update(writers.get(buffer, ()))
            found.update(readers.get(buffer, ()))
        for buffer in launch.reads:
            readers.setdefault(buffer, []).append(position)
        for buffer in launch.writes:
            writers.setdefault(buffer, []).append(position)
        before.append(found - {position})
    return before


def _phase(
    launches: Sequence[Launch], left: Sequence[int], before: Sequence[set[int]], done: set[int]
) -> list[int]:
    """The longest phase that can begin with the first launch that is left."""
    head = launches[left[0]]
    if head.batch_groups == 1:
        return [left[0]]
    phase: list[int] = []
    members: set[int] = set()
    for position in left:
        launch = launches[position]
        if launch.batch_groups != head.batch_groups or launch.items % launch.batch_groups:
            continue
        if not before[position] <= done | members:
            continue
        if all(_by_group(launch, launches[other]) for other in before[position] & members):
            phase.append(position)
            members.add(position)
    return phase


def _by_group(launch: Launch, earlier: Launch) -> bool:
    """Whether all that joins the two is touched group by group by both."""
    shared = set(launch.writes) & {*earlier.writes, *earlier.reads} | set(launch.reads) & set(earlier.writes)
    return shared <= launch.parted and shared <= earlier.parted
