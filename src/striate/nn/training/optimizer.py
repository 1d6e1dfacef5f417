"""What an optimiser is, and what may stand between the gradients and it; those to use are in `train/optim.py`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import numpy as np

from striate.errors import ArgumentError
from striate.ir.graph import Builder
from striate.ir.types import Value


class GradientTransform:
    """A link of the chain gradients -> optimiser -> weights: clipping, averaging, later a sum over machines.

    Tensors of each parameter's shape that it keeps have the names `keeps`.
    """

    keeps: ClassVar[tuple[str, ...]] = ()
    # The one of them with which a model is evaluated, in place of its weights.
    evaluated: ClassVar[str | None] = None

    def transform(self, build: Builder, gradients: Sequence[Value]) -> Sequence[Value]:
        """Emit other gradients in place of these, which are those of all parameters."""
        return gradients

    def follow(self, build: Builder, weight: Value, kept: Sequence[Value]) -> Sequence[Value]:
        """Emit what is kept for a parameter, now that it moved to `weight`."""
        return kept

    def start(self, name: str, weight: np.ndarray) -> np.ndarray:
        """What is kept under `name` for a parameter before the first step."""
        return np.zeros(weight.shape, np.float32)


class Optimizer:
    """How a parameter moves.

    `lr` is the learning rate, a float. One of your own may be any object with `lr` and `update`; what else it lacks is
    as here.
    """

    lr: float
    # Names of the tensors of each parameter's shape, zero at first, that it keeps.
    state_names: ClassVar[tuple[str, ...]] = ()
    # Whether `update` wants the number of the step, from 1.
    counts_steps: ClassVar[bool] = False
    # What happens to gradients before `update`, in this order, and to weights after it.
    transforms: ClassVar[tuple[GradientTransform, ...]] = ()

    def for_parameter(self, path: str, shape: tuple[int, ...]) -> tuple[Optimizer, float]:
        """The optimiser of one parameter, and the factor of its learning rate."""
        return self, 1.0

    def update(
        self,
        build: Builder,
        parameter: Value,
        gradient: Value,
        state: Sequence[Value],
        learning_rate: Value,
        step: Value | None,
    ) -> Sequence[Value]:
        """Emit the update; returns the new parameter and the new state."""
        raise NotImplementedError


def is_optimizer(given: Any) -> bool:
    """An object with a rate, not its class and not a number."""
    return not isinstance(given, type) and isinstance(getattr(given, "lr", None), float)


def expect_optimizer(given: Any) -> None:
    if not is_optimizer(given):
        raise ArgumentError(f"optimizer must be one of striate.optim, SGD(0.05) say, got {given!r:.60}")
