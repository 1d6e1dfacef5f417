"""What all models of this folder have in common."""

from __future__ import annotations

from typing import Any, ClassVar, TypeVar

from striate.errors import ArgumentError
from striate.nn.module import Module
from striate.shapes import whole_number

M = TypeVar("M", bound=Module)


class Classifier(Module):
    """A model that ends in one layer with an output a class; `head` is the path of that layer."""

    head: ClassVar[str] = "classifier"

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"


def choose(what: str, choice: object, known: Any) -> Any:
    """The entry of the table `known` for `choice`."""
    if isinstance(choice, bool) or not isinstance(choice, (int, str)) or choice not in known:
        raise ArgumentError(f"{what} must be one of {', '.join(map(str, known))}, got {choice!r:.60}")
    return known[choice]


def classes_of(classes: object) -> int:
    return whole_number(classes, "classes")


def seeded(model: M, seed: int | None) -> M:
    """`seed` decides the initial weights; `fit` sets its own if none is given."""
    return model if seed is None else model.set_seed(seed)
