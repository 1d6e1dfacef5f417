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

    `arities[s]` counts the inputs that step s takes from the node (the running value not included). `places[s]`: where
    the running value stands among the inputs of step s, at several places if it is taken twice; without places it comes
    first everywhere. The outputs are the last value and then the further outputs of the steps (a pooling's winners), in
    order. The meaning is the composition; `reference` computes exactly that.
    """

    name: ClassVar[str] = "fused"
    steps: tuple[Op, ...]
    arities: tuple[int, ...]
    places: tuple[tuple[int, ...], ...] = ()

    def walk(
        self, inputs: Sequence[Item], apply: Callable[[Op, Sequence[Item]], tuple[Item, ...]]
    ) -> tuple[Item, ...]:
        """The outputs of the chain for `inputs`, where `apply` gives those of each step."""
        waiting = list(inputs)
        value: Item | None = None
        further: list[Item] = []
        for number, (step, arity) in enumerate(zip(self.steps, self.arities, strict=True)):
            own, waiting = waiting[:arity], waiting[arity:]
            value, *rest = apply(step, own if value is None else self.inputs_of(number, value, own))
            further += rest
        assert value is not None, "a chain has steps"
        return (value, *further)

    def place(self, number: int) -> tuple[int, ...]:
        """Where the running value stands among the inputs of a step; nowhere for the first."""
        if not number:
            return ()
        return self.places[number] if self.places else (0,)

    def inputs_of(self, number: int, running: Item, own: Sequence[Item]) -> list[Item]:
        """The inputs of a step but the first, in the order of its op."""
        inputs = list(own)
        for place in self.place(number):
            inputs.insert(place, running)
        return inputs

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        return self.walk(inputs, lambda step, own: step.infer(*own))

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        counts: list[int] = []

        def apply(step: Op, own: Types) -> tuple[TensorType, ...]:
            made = step.infer(*own)
            counts.append(step.multiply_adds(own, made))
            return made

        self.walk(inputs, apply)
        return sum(counts)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return self.walk(arrays, lambda step, own: step.reference(*own))

    @classmethod
    def examples(cls) -> Iterable[Example]:
        return ()

    def __str__(self) -> str:
        return " + ".join(step.name for step in self.steps)
