"""Functions of one number, taken at every element: logarithms, roots, trigonometry."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.base import Cotangents, Example, Gradients, Op, Values
from striate.ops.elementwise import Divide
from striate.ops.rules import expect_floating, expect_inputs


@dataclass(frozen=True)
class Log(Op):
    """The natural logarithm; of 0 minus infinity, of a negative number NaN."""

    name: ClassVar[str] = "log"

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        expect_floating(self.name, *inputs)
        return inputs

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.asarray(np.log(arrays[0])),)

    def gradient(self, build: Builder, inputs: Values, outputs: Values, cotangents: Cotangents) -> Gradients:
        if cotangents[0] is None:
            return (None,)
        return (build.one(Divide(), cotangents[0], inputs[0]),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((3, 4),), {0: np.linspace(0.5, 2.0, 12).reshape(3, 4)})
        yield Example(cls(), ((0, 4),), note="empty batch")
