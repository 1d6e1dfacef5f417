"""Optimisers: how parameters follow their gradients."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from striate.errors import ArgumentError
from striate.ir.graph import Builder
from striate.ir.types import Value
from striate.ops.update import AdamUpdate, SgdUpdate
from striate.train.decoupled import AdamW, Lion, Muon, RMSprop
from striate.train.rates import expect_rate
from striate.train.wrappers import Averaged, Clipped, Grouped

__all__ = ["SGD", "Adam", "AdamW", "Averaged", "Clipped", "Grouped", "Lion", "Muon", "RMSprop"]


@dataclass(frozen=True)
class SGD:
    """Stochastic gradient descent, with momentum and weight decay.

    v' = momentum·v + (gradient + weight_decay·p);  p' = p - lr·v'  (with `nesterov` the step is taken
    ahead: p' = p - lr·(gradient + weight_decay·p + momentum·v')). As PyTorch's `SGD`.
    """

    lr: float
    momentum: float = 0.0
    weight_decay: float = 0.0
    nesterov: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "lr", expect_rate(self.lr))
        SgdUpdate(self.momentum, self.weight_decay, self.nesterov)

    @property
    def state_names(self) -> tuple[str, ...]:
        return ("velocity",)

    @property
    def counts_steps(self) -> bool:
        return False

    def update(
        self,
        build: Builder,
        parameter: Value,
        gradient: Value,
        state: Sequence[Value],
        learning_rate: Value,
        step: Value | None,
    ) -> Sequence[Value]:
        op = SgdUpdate(self.momentum, self.weight_decay, self.nesterov)
        return build.apply(op, parameter, gradient, *state, learning_rate)


@dataclass(frozen=True)
class Adam:
    """Adam (Kingma and Ba, "Adam: a method for stochastic optimization", 2015).

    Weight decay is added to the gradient, as in PyTorch's `Adam`.
    """

    lr: float = 1e-3
    beta1: float = 0.9
    beta2: float = 0.999
    epsilon: float = 1e-8
    weight_decay: float = 0.0

    def __post_init__(self) -> None:
        object.__setattr__(self, "lr", expect_rate(self.lr))
        AdamUpdate(self.beta1, self.beta2, self.epsilon, self.weight_decay)

    @property
    def state_names(self) -> tuple[str, ...]:
        return ("first_moment", "second_moment")

    @property
    def counts_steps(self) -> bool:
        return True

    def update(
        self,
        build: Builder,
        parameter: Value,
        gradient: Value,
        state: Sequence[Value],
        learning_rate: Value,
        step: Value | None,
    ) -> Sequence[Value]:
        if step is None:
            raise ArgumentError("Adam needs the number of the step")
        op = AdamUpdate(self.beta1, self.beta2, self.epsilon, self.weight_decay)
        return build.apply(op, parameter, gradient, *state, learning_rate, step)
