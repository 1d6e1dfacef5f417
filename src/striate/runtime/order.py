"""The stage `order`: which launches follow each other group by group, and the parts in the order in which they run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from striate.ir.program import Launch, ReferenceStep
from striate.runtime.lower import NativeStep, Part
from striate.runtime.schedule import schedule


@dataclass(frozen=True)
class Ordered:
    """Parts as they run; `phases` numbers, from 1, the launches that follow each other group by group."""

    parts: tuple[Part, ...]
    phases: Mapping[Launch, int] = field(default_factory=dict)

    def phase(self, part: Part) -> int:
        """The number of its phase, or 0."""
        return 0 if isinstance(part, ReferenceStep) else self.phases.get(part.launch, 0)


def order(parts: Sequence[Part]) -> Ordered:
    """Phases as long as may be, between what NumPy computes (`schedule.py`)."""
    found: list[Part] = []
    phases: dict[Launch, int] = {}
    waiting: list[NativeStep] = []
    count = 0

    def flush() -> None:
        nonlocal count
        for run in schedule([step.launch for step in waiting]):
            if len(run) > 1:
                count += 1
                phases.update((waiting[position].launch, count) for position in run)
            found.extend(waiting[position] for position in run)
        waiting.clear()

    for part in parts:
        if isinstance(part, ReferenceStep):
            flush()
            found.append(part)
        else:
            waiting.append(part)
    flush()
    return Ordered(tuple(found), phases)
