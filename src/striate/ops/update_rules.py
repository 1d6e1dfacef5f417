"""More optimiser steps: decoupled weight decay, RMSprop, Lion, Muon. They have no gradient themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ArgumentError
from striate.ir.types import TensorType
from striate.ops.base import Example, Op
from striate.ops.rules import expect_flag, expect_inputs, expect_number
from striate.ops.update import expect_update
from striate.shapes import whole_number


class _Update(Op):
    """parameter, gradient, state..., numbers () -> parameter', state'..."""

    states: ClassVar[int] = 1
    numbers: ClassVar[tuple[str, ...]] = ("learning_rate",)
    each: ClassVar[int] = 4

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2 + self.states + len(self.numbers))
        expect_update(self.name, inputs, self.numbers)
        return inputs[0], *inputs[2 : 2 + self.states]

    @classmethod
    def _examples(cls, *ops: Op) -> Iterable[Example]:
        for op in ops:
            for shape in ((3, 4), (5,), (2, 2, 3, 4), ()):
                state = np.linspace(0.0, 1.0, int(np.prod(shape))).reshape(shape)
                arrays = {2 + k: state for k in range(cls.states)}
                if "step" in cls.numbers:
                    arrays[2 + cls.states + cls.numbers.index("step")] = np.array(3.0)
                shapes = (*(shape,) * (2 + cls.states), *((),) * len(cls.numbers))
                yield Example(op, shapes, arrays, ())


@dataclass(frozen=True)
class AdamWUpdate(_Update):
    """parameter, gradient, m, v, learning_rate (), step () -> parameter', m', v'.

    Adam's step, and parameter · (1 - learning_rate · weight_decay) before it: the decay does not pass through the
    moments. (Loshchilov and Hutter, "Decoupled weight decay regularization", 2019, algorithm 2 as PyTorch has it.)
    """

    name: ClassVar[str] = "adamw_update"
    updates_in_place: ClassVar[Mapping[int, int]] = {0: 0, 1: 2, 2: 3}
    states: ClassVar[int] = 2
    numbers: ClassVar[tuple[str, ...]] = ("learning_rate", "step")
    each: ClassVar[int] = 6
    beta1: float = 0.9
    beta2: float = 0.999
    epsilon: float = 1e-8
    weight_decay: float = 0.01

    def __post_init__(self) -> None:
        self._set("beta1", expect_number(self.beta1, "beta1", 0.0, 1.0))
        self._set("beta2", expect_number(self.beta2, "beta2", 0.0, 1.0))
        self._set("epsilon", expect_number(self.epsilon, "epsilon"))
        self._set("weight_decay", expect_number(self.weight_decay, "weight_decay"))

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        parameter, gradient, m, v, learning_rate, step = arrays
        number = parameter.dtype.type
        m = number(self.beta1) * m + number(1 - self.beta1) * gradient
        v = number(self.beta2) * v + number(1 - self.beta2) * (gradient * gradient)
        first = m / number(1 - self.beta1 ** float(step))
        second = v / number(1 - self.beta2 ** float(step))
        parameter = parameter * (number(1) - learning_rate * number(self.weight_decay))
        parameter = parameter - learning_rate * first / (np.sqrt(second) + number(self.epsilon))
        return np.asarray(parameter), np.asarray(m), np.asarray(v)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        return cls._examples(cls(), cls(0.5, 0.75, 1e-3, 0.25))


@dataclass(frozen=True)
class RmspropUpdate(_Update):
    """parameter, gradient, square, velocity, learning_rate () -> parameter', square', velocity'.

    g = gradient + weight_decay · parameter;  square' = alpha · square + (1 - alpha) · g²
    velocity' = momentum · velocity + g / (sqrt(square') + epsilon);  parameter' = parameter - learning_rate · velocity'
    (Tieleman and Hinton, "Neural networks for machine learning", lecture 6.5, 2012.)
    """

    name: ClassVar[str] = "rmsprop_update"
    updates_in_place: ClassVar[Mapping[int, int]] = {0: 0, 1: 2, 2: 3}
    states: ClassVar[int] = 2
    each: ClassVar[int] = 5
    alpha: float = 0.99
    epsilon: float = 1e-8
    momentum: float = 0.0
    weight_decay: float = 0.0

    def __post_init__(self) -> None:
        self._set("alpha", expect_number(self.alpha, "alpha", 0.0, 1.0))
        self._set("epsilon", expect_number(self.epsilon, "epsilon"))
        self._set("momentum", expect_number(self.momentum, "momentum", 0.0, 1.0))
        self._set("weight_decay", expect_number(self.weight_decay, "weight_decay"))

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        parameter, gradient, square, velocity, learning_rate = arrays
        number = parameter.dtype.type
        slope = gradient + number(self.weight_decay) * parameter
        square = number(self.alpha) * square + number(1 - self.alpha) * (slope * slope)
        velocity = number(self.momentum) * velocity + slope / (np.sqrt(square) + number(self.epsilon))
        moved = parameter - learning_rate * velocity
        return np.asarray(moved), np.asarray(square), np.asarray(velocity)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        return cls._examples(cls(0.9, 1e-3), cls(0.5, 1e-3, 0.75, 0.25))


@dataclass(frozen=True)
class LionUpdate(_Update):
    """parameter, gradient, m, learning_rate () -> parameter', m'.

    parameter' = parameter · (1 - learning_rate · weight_decay) - learning_rate · sign(beta1 · m + (1 - beta1) · g)
    m' = beta2 · m + (1 - beta2) · g
    (Chen and others, "Symbolic discovery of optimization algorithms", 2023, program 1.)
    """

    name: ClassVar[str] = "lion_update"
    updates_in_place: ClassVar[Mapping[int, int]] = {0: 0, 1: 2}
    beta1: float = 0.9
    beta2: float = 0.99
    weight_decay: float = 0.0

    def __post_init__(self) -> None:
        self._set("beta1", expect_number(self.beta1, "beta1", 0.0, 1.0))
        self._set("beta2", expect_number(self.beta2, "beta2", 0.0, 1.0))
        self._set("weight_decay", expect_number(self.weight_decay, "weight_decay"))

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        parameter, gradient, m, learning_rate = arrays
        number = parameter.dtype.type
        direction = np.sign(number(self.beta1) * m + number(1 - self.beta1) * gradient)
        parameter = parameter * (number(1) - learning_rate * number(self.weight_decay))
        m = number(self.beta2) * m + number(1 - self.beta2) * gradient
        return np.asarray(parameter - learning_rate * direction), np.asarray(m)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        return cls._examples(cls(), cls(0.5, 0.75, 0.25))


# Coefficients of the odd polynomial that drives singular values towards 1 (Jordan 2024).
QUINTIC = (3.4445, -4.7750, 2.0315)


def orthogonalised(matrix: np.ndarray, rounds: int, epsilon: float = 1e-7) -> np.ndarray:
    """A matrix with the singular vectors of `matrix` and singular values near 1 (about 0.7 to 1.2).

    X <- a·X + (b·A + c·A²)·X with A = X·Xᵀ, from X = matrix / |matrix|: a Newton-Schulz iteration, so products
    only. The products are the narrow way round.
    """
    number = matrix.dtype.type
    x = matrix.T if matrix.shape[0] > matrix.shape[1] else matrix
    x = x / (np.sqrt(np.sum(x * x)) + number(epsilon))
    a, b, c = (number(each) for each in QUINTIC)
    for _ in range(rounds):
        square = x @ x.T
        x = a * x + (b * square + c * (square @ square)) @ x
    return x.T if matrix.shape[0] > matrix.shape[1] else x


@dataclass(frozen=True)
class MuonUpdate(_Update):
    """parameter [..., out], gradient, velocity, learning_rate () -> parameter', velocity'.

    velocity' = momentum · velocity + (1 - momentum) · gradient; the direction is gradient + momentum · (velocity' -
    gradient) with `nesterov`, else velocity', as a matrix [everything else, out] made orthogonal in `rounds` rounds:
    every direction in filter space gets a step of one length. Times sqrt(max(1, out / everything else)), after the
    decay parameter · (1 - learning_rate · weight_decay).
    (Jordan and others, "Muon: an optimizer for hidden layers in neural networks", 2024.)
    """

    name: ClassVar[str] = "muon_update"
    updates_in_place: ClassVar[Mapping[int, int]] = {0: 0, 1: 2}
    momentum: float = 0.95
    nesterov: bool = True
    rounds: int = 5
    weight_decay: float = 0.0

    def __post_init__(self) -> None:
        self._set("momentum", expect_number(self.momentum, "momentum", 0.0, 1.0))
        expect_flag(self.nesterov, "nesterov")
        whole_number(self.rounds, "rounds", 1, 100)
        self._set("weight_decay", expect_number(self.weight_decay, "weight_decay"))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        outputs = super().infer(*inputs)
        if inputs[0].rank < 2:
            raise ArgumentError(f"{self.name}: the parameter must be a matrix or filters, got {inputs[0]}")
        return outputs

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        parameter, gradient, velocity, learning_rate = arrays
        number = parameter.dtype.type
        keep = number(self.momentum)
        velocity = keep * velocity + (number(1) - keep) * gradient
        slope = gradient + keep * (velocity - gradient) if self.nesterov else velocity
        out = parameter.shape[-1]
        rows = parameter.size // max(out, 1)
        step = orthogonalised(slope.reshape(rows, out), self.rounds).reshape(parameter.shape)
        step = step * number(np.sqrt(max(1.0, out / max(rows, 1))))
        parameter = parameter * (number(1) - learning_rate * number(self.weight_decay))
        return parameter - learning_rate * step, velocity

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for op in (cls(), cls(0.5, False, 3, 0.25)):
            for shape in ((3, 4), (5, 2), (2, 2, 3, 4)):
                yield Example(op, (shape, shape, shape, ()), {}, ())
