"""Choices: which recipe and which tile a convolution gets, where measurements and not the cost model decide.

    ConvProblem  one sum of products as recipes see it; its `key` is the same in every process
    Choice       a recipe and its tile: direct 14x2, depthwise 8, winograd 4
    Choices      problem -> choice, frozen: what a tune file holds (`runtime/tune_file.py`), or what a test forces
    Decision     what a launch was given: the problem, the choice, and who made it

Without choices the cost model decides. `select` asks for them by key, once for each problem (`recipes/problem.py`); a
key holds everything that decides whether a recipe applies.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from striate.errors import TuneFileError

DIRECT, DEPTHWISE, WINOGRAD, GROUPED = "direct", "depthwise", "winograd", "grouped"
# Numbers of a tile that each recipe takes: of direct sums pixels and vectors (images in lanes: channels), and where a
# 1 x 1 filter lets a picture be cut into rows of any length, that length; of depthwise pixels; of Winograd the outputs
# of its tiles along each axis, or nothing: what the cost model prefers; of groups in one launch nothing.
TILE_NUMBERS = {DIRECT: (2, 3), DEPTHWISE: (1,), WINOGRAD: (0, 1), GROUPED: (0,)}
LARGEST_TILE_NUMBER = 1 << 20

FORWARD, GRADIENT, FILTER_GRADIENT = "forward", "input gradient", "filter gradient"


@dataclass(frozen=True)
class ConvProblem:
    """A convolution (or fully connected layer) that a recipe computes: x [N, Hi, Wi, Cin] -> z [N, Ho, Wo, Cout].

    `images` in lanes count up to whole vectors. `z` is before pooling, without what the pooling drops. For one phase of
    an input gradient x is dz and z that phase of dx, of a filter gradient z is dz; for one group of a convolution
    channels are the group's. `pads`: zeros above and left of x. `lanes`: images in lanes, or 1. `fixed`: no run changes
    the filters. `groups`: in how many the channels stand apart, unless the convolution is depthwise.
    """

    kind: str
    x: tuple[int, int, int, int]
    z: tuple[int, int, int]
    filter: tuple[int, int]
    stride: tuple[int, int]
    dilation: tuple[int, int]
    pads: tuple[int, int]
    pool: tuple[int, int]
    lanes: int
    precision: str
    fixed: bool
    depthwise: bool = False
    groups: int = 1

    @functools.cached_property
    def key(self) -> str:
        """The name under which choices are kept."""
        parts = [
            f"{self.kind} {_by(self.x)} to {_by(self.z)}",
            f"{'depthwise ' if self.depthwise else ''}{_by(self.filter)}",
            f"stride {_by(self.stride)}",
            f"dilation {_by(self.dilation)}",
            f"pads {_by(self.pads)}",
            f"pool {_by(self.pool)}",
            f"lanes {self.lanes}",
            self.precision,
            "fixed" if self.fixed else "changing",
            *([f"{self.groups} groups"] if self.groups > 1 else []),
        ]
        return ", ".join(parts)


def _by(numbers: tuple[int, ...]) -> str:
    return "x".join(map(str, numbers))


@dataclass(frozen=True)
class Choice:
    """A recipe and its tile; an empty tile is the recipe's own plan."""

    recipe: str
    tile: tuple[int, ...] = ()

    def __str__(self) -> str:
        return f"{self.recipe} {_by(self.tile)}".strip()


@dataclass(frozen=True)
class Decision:
    """`tuned`: the choice is a tune file's, not the cost model's."""

    problem: ConvProblem
    choice: Choice
    tuned: bool


@dataclass(frozen=True, eq=False)
class Choices:
    """Choices by the keys of problems. Equal ones have equal digests and may share whatever is compiled."""

    entries: Mapping[str, Choice]

    @functools.cached_property
    def digest(self) -> str:
        lines = [f"{key}: {choice}" for key, choice in sorted(self.entries.items())]
        return hashlib.blake2b("\n".join(lines).encode(), digest_size=8).hexdigest()

    def get(self, problem: ConvProblem) -> Choice | None:
        return self.entries.get(problem.key) if self.entries else None

    def tile(self, problem: ConvProblem, recipe: str) -> tuple[int, ...] | None:
        """The tile chosen for `problem`; None: the cost model's, of this recipe too if another one was chosen.

        That happens where a launch needs what the chosen recipe has not: the winners of a pooling.
        """
        found = self.get(problem)
        return found.tile if found is not None and found.recipe == recipe else None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Choices) and self.digest == other.digest

    def __hash__(self) -> int:
        return hash(self.digest)


NO_CHOICES = Choices({})


def expect(holds: bool, problem: ConvProblem, choice: Choice, why: str) -> None:
    """Raise `TuneFileError` for a choice that `problem` cannot have."""
    if not holds:
        raise TuneFileError(f"the tune file gives the layer [{problem.key}] {choice}, but {why}; tune again")
