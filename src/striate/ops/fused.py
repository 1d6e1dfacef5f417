"""A chain of ops that run as one: what the fusion pass makes of neighbours, and what a kernel's epilogue does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.ir.types import TensorType
from striate.ops.base import Cost, Example, Op


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

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        waiting = list(inputs)
        running: list[TensorType] = []
        further: list[TensorType] = []
        for step, arity in zip(self.steps, self.arities, strict=True):
            own, waiting = waiting[:arity], waiting[arity:]
            value, *rest = step.infer(*running, *own)
            running = [value]
            further += rest
        return (*running, *further)

    def cost(self, *inputs: TensorType) -> Cost:
        waiting = list(inputs)
        running: list[TensorType] = []
        multiply_adds = 0
        for step, arity in zip(self.steps, self.arities, strict=True):
            own, waiting = waiting[:arity], waiting[arity:]
            multiply_adds += step.cost(*running, *own).multiply_adds
            running = [step.infer(*running, *own)[0]]
        outputs = self.infer(*inputs)
        return Cost(multiply_adds, sum(t.bytes for t in inputs), sum(t.bytes for t in outputs))

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        waiting = list(arrays)
        running: list[np.ndarray] = []
        further: list[np.ndarray] = []
        for step, arity in zip(self.steps, self.arities, strict=True):
            own, waiting = waiting[:arity], waiting[arity:]
            value, *rest = step.reference(*running, *own)
            running = [value]
            further += rest
        return (*running, *further)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        return ()

    def __str__(self) -> str:
        return " + ".join(step.name for step in self.steps)
