"""What training moves: a model's parameters by path, and what is kept for each of them by (path, kind)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from striate.runtime.parameter import Parameter

# No attribute of a model begins so.
PREFIX = "optimizer:"


class Key(NamedTuple):
    """What is kept for the parameter at `path`: its "velocity", its "average"."""

    path: str
    kind: str

    @property
    def name(self) -> str:
        """In graphs and checkpoints, beside paths."""
        return f"{PREFIX}{self.kind}:{self.path}"

    @classmethod
    def of(cls, name: str) -> Key | None:
        """The key with this name; None for a path."""
        if not name.startswith(PREFIX):
            return None
        kind, _, path = name.removeprefix(PREFIX).partition(":")
        return cls(path, kind)


class TrainingState:
    """`named`: all of it by the names in graphs, one and the same mapping for all Programs that train it."""

    def __init__(
        self, parameters: Mapping[str, Parameter] | None = None, kept: Mapping[Key, Parameter] | None = None
    ) -> None:
        self.parameters = dict(parameters or {})
        self.kept = dict(kept or {})
        self.named = {**self.parameters, **{key.name: each for key, each in self.kept.items()}}

    def keep(self, key: Key, parameter: Parameter) -> None:
        self.kept[key] = self.named[key.name] = parameter

    def of_kind(self, kind: str | None) -> dict[str, Parameter]:
        """What is kept of one kind, by path."""
        return {key.path: each for key, each in self.kept.items() if key.kind == kind}

    def with_parameters(self, parameters: Mapping[str, Parameter]) -> TrainingState:
        """This state, or a new one where the model has other parameters now: what stayed keeps what it has."""
        if self.parameters == parameters:
            return self
        same = {path for path, each in parameters.items() if self.parameters.get(path) is each}
        return TrainingState(parameters, {key: each for key, each in self.kept.items() if key.path in same})
