"""Optimiser steps: new parameters from old ones and their gradients. They have no gradient themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.ir.types import TensorType
from striate.ops.base import Example, Op, Types
from striate.ops.rules import expect_flag, expect_floating, expect_inputs, expect_number, expect_shape


def expect_update(name: str, inputs: tuple[TensorType, ...], numbers: tuple[str, ...]) -> None:
    """A parameter, its gradient and state of one shape, then single numbers called `numbers`."""
    expect_floating(name, *inputs)
    tensors = len(inputs) - len(numbers)
    for other in inputs[1:tensors]:
        expect_shape(name, "gradient and state", other, inputs[0].shape, "the parameter's shape")
    for what, number in zip(numbers, inputs[tensors:], strict=True):
        expect_shape(name, what, number, (), "one number")


@dataclass(frozen=True)
class SgdUpdate(Op):
    """parameter, gradient, velocity, learning_rate () -> parameter', velocity'.

    g = gradient + weight_decay · parameter
    velocity' = momentum · velocity + g
    parameter' = parameter - learning_rate · velocity', or with `nesterov`
    parameter' = parameter - learning_rate · (g + momentum · velocity')
    """

    name: ClassVar[str] = "sgd_update"
    updates_in_place: ClassVar[Mapping[int, int]] = {0: 0, 1: 2}
    momentum: float = 0.0
    weight_decay: float = 0.0
    nesterov: bool = False

    def __post_init__(self) -> None:
        self._set("momentum", expect_number(self.momentum, "momentum", 0.0, 1.0))
        self._set("weight_decay", expect_number(self.weight_decay, "weight_decay"))
        expect_flag(self.nesterov, "nesterov")

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 4)
        expect_update(self.name, inputs, ("learning_rate",))
        return inputs[0], inputs[2]

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        """Multiply-adds for each element: velocity and parameter, one more for decay and for Nesterov."""
        return (2 + (self.weight_decay > 0) + self.nesterov) * inputs[0].size

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        parameter, gradient, velocity, learning_rate = arrays
        number = parameter.dtype.type
        momentum = number(self.momentum)
        slope = gradient + number(self.weight_decay) * parameter if self.weight_decay else gradient
        velocity = momentum * velocity + slope
        step = slope + momentum * velocity if self.nesterov else velocity
        return np.asarray(parameter - learning_rate * step), np.asarray(velocity)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for op in (cls(), cls(0.9), cls(0.5, 0.25), cls(0.5, 0.25, True)):
            for shape in ((3, 4), (5,), ()):
                yield Example(op, (shape, shape, shape, ()), {}, ())


@dataclass(frozen=True)
class AdamUpdate(Op):
    """parameter, gradient, m, v, learning_rate (), step () -> parameter', m', v'.

    g = gradient + weight_decay · parameter
    m' = beta1 · m + (1 - beta1) · g
    v' = beta2 · v + (1 - beta2) · g²
    parameter' = parameter - learning_rate · (m' / (1 - beta1^step)) / (sqrt(v' / (1 - beta2^step)) + epsilon)

    `step` counts from 1. (Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015,
    algorithm 1; the decay is part of the gradient, not decoupled.)
    """

    name: ClassVar[str] = "adam_update"
    updates_in_place: ClassVar[Mapping[int, int]] = {0: 0, 1: 2, 2: 3}
    beta1: float = 0.9
    beta2: float = 0.999
    epsilon: float = 1e-8
    weight_decay: float = 0.0

    def __post_init__(self) -> None:
        self._set("beta1", expect_number(self.beta1, "beta1", 0.0, 1.0))
        self._set("beta2", expect_number(self.beta2, "beta2", 0.0, 1.0))
        self._set("epsilon", expect_number(self.epsilon, "epsilon"))
        self._set("weight_decay", expect_number(self.weight_decay, "weight_decay"))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 6)
        expect_update(self.name, inputs, ("learning_rate", "step"))
        return inputs[0], inputs[2], inputs[3]

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        """Multiply-adds for each element: one for m, two for v, one for the parameter, one for decay."""
        return (4 + (self.weight_decay > 0)) * inputs[0].size

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        parameter, gradient, m, v, learning_rate, step = arrays
        number = parameter.dtype.type
        slope = gradient + number(self.weight_decay) * parameter if self.weight_decay else gradient
        m = number(self.beta1) * m + number(1 - self.beta1) * slope
        v = number(self.beta2) * v + number(1 - self.beta2) * (slope * slope)
        first = m / number(1 - self.beta1 ** float(step))
        second = v / number(1 - self.beta2 ** float(step))
        parameter = parameter - learning_rate * first / (np.sqrt(second) + number(self.epsilon))
        return np.asarray(parameter), np.asarray(m), np.asarray(v)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for op in (cls(), cls(0.5, 0.75, 1e-3, 0.25)):
            for shape in ((3, 4), (5,), ()):
                state = np.linspace(0.0, 1.0, int(np.prod(shape))).reshape(shape)
                arrays = {3: state, 5: np.array(3.0)}
                yield Example(op, (shape, shape, shape, shape, (), ()), arrays, ())
