"""A chain of ops that run as one: what the fusion pass makes of neighbours, and what a kernel's epilogue does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar, TypeVar

import numpy as np

from striate.ir.types import TensorType
from striate.ops.base import Example, Op, Types

Item = TypeVar("Item")


@dataclass(frozen=True)
class Fused(Op):
    """`steps[0]` takes the first inputs; each later step takes the running value, then inputs of its own.

    `arities[s]` counts the inputs that step s takes from the node (the running value not included). The outputs
    are the last value and then the further outputs of the steps (a pooling's winners), in order. The meaning is
    the composition; `reference` computes exactly that.
    """

    name: ClassVar[str] = "fused"
    steps: tuple[Op, ...]
    arities: tuple[int, ...]

    def _walk(
        self, inputs: Sequence[Item], apply: Callable[[Op, Sequence[Item]], tuple[Item, ...]]
    ) -> tuple[Item, ...]:
        """The outputs, where `apply` gives those of each step."""
        waiting = list(inputs)
        running: list[Item] = []
        further: list[Item] = []
        for step, arity in zip(self.steps, self.arities, strict=True):
            own, waiting = waiting[:arity], waiting[arity:]
            value, *rest = apply(step, [*running, *own])
            running = [value]
            further += rest
        return (*running, *further)

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        return self._walk(inputs, lambda step, own: step.infer(*own))

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        counts: list[int] = []

        def apply(step: Op, own: Types) -> tuple[TensorType, ...]:
            made = step.infer(*own)
            counts.append(step.multiply_adds(own, made))
            return made

        self._walk(inputs, apply)
        return sum(counts)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return self._walk(arrays, lambda step, own: step.reference(*own))

    @classmethod
    def examples(cls) -> Iterable[Example]:
        return ()

    def __str__(self) -> str:
        return " + ".join(step.name for step in self.steps)
