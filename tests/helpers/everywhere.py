"""Selections from outside that hold for every problem, not for named ones: what a test forces."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field

from striate import __version__
from striate.cpu.choice import DIRECT, FILTER_GRADIENT, WINOGRAD, Choice, Choices, ConvProblem
from striate.cpu.recipes.winograd import sizes_of
from striate.cpu.target import Target
from striate.runtime.tuning import Tuning


@dataclass(frozen=True, eq=False)
class Everywhere(Choices):
    """`rule` says what a problem gets; None: the cost model decides. Rules of one name are equal."""

    rule: Callable[[ConvProblem], Choice | None] = field(kw_only=True)
    name: str = field(kw_only=True)

    def get(self, problem: ConvProblem) -> Choice | None:
        return self.rule(problem)

    @property
    def digest(self) -> str:  # pyright: ignore[reportIncompatibleVariableOverride]
        return hashlib.blake2b(self.name.encode(), digest_size=8).hexdigest()


def winograd(size: int | None = None, chunk: int = 0) -> Everywhere:
    """Convolutions by Winograd wherever it is possible, however few the channels.

    With tiles of `size`; None: of the size that the model prefers. `chunk`: items transform filters that change
    themselves, so many input channels at a time; 0: a launch of its own does.
    """

    def rule(problem: ConvProblem) -> Choice | None:
        if problem.kind == FILTER_GRADIENT:
            return None
        if size is None:
            return Choice(WINOGRAD)
        if size not in sizes_of(problem):
            return Choice(DIRECT)
        return Choice(WINOGRAD, (size, 0 if problem.fixed else chunk))

    return Everywhere({}, rule=rule, name=f"winograd {size} {chunk}")


def winograd_gradients(size: int, few: bool = False) -> Everywhere:
    """Filter gradients by Winograd; `few`: three tiles at a time."""
    tile = (size, 3, 3) if few else (size,)
    return Everywhere({}, rule=lambda problem: Choice(WINOGRAD, tile), name=f"winograd gradients {tile}")


DIRECT_SUMS = Everywhere({}, rule=lambda problem: Choice(DIRECT), name="direct")


def as_tuning(choices: Choices, target: Target) -> Tuning:
    """For `st.tuned`: the same as if a tune file said it."""
    return Tuning(target.name, target.digest, __version__, choices)
