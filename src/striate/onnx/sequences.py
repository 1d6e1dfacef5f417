"""Sequences of tensors while a file is imported: terms that are lists of terms.

What a sequence holds is known where its operators are carried out, be it values of a graph or numbers; so they cost
nothing. Only the operators of `operators/sequences.py`, branches and loops may read one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from striate.onnx.terms import Term


@dataclass(frozen=True, eq=False)
class SequenceTerm(Term):
    """A sequence; the numbers of the term itself mean nothing."""

    items: tuple[Term, ...] = ()

    @classmethod
    def holding(cls, items: tuple[Term, ...]) -> SequenceTerm:
        return cls(np.zeros(0, np.float32), (0,), items)

    def __str__(self) -> str:
        return f"a sequence of {len(self.items)} tensors"


def tensor_names(name: str, sequence: SequenceTerm) -> tuple[str, ...]:
    """The names under which a run fetches what a sequence holds."""
    return tuple(f"{name}#{place}" for place in range(len(sequence.items)))
