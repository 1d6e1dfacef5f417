"""Optimisers: how parameters follow their gradients."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from striate.nn.training.optimizer import GradientTransform, Optimizer
from striate.ops.base import Op
from striate.ops.update import AdamUpdate, SgdUpdate
from striate.train.decoupled import AdamW, Lion, Muon, OneOp, RMSprop
from striate.train.wrappers import Averaged, Clipped, Grouped

__all__ = [
    "SGD",
    "Adam",
    "AdamW",
    "Averaged",
    "Clipped",
    "GradientTransform",
    "Grouped",
    "Lion",
    "Muon",
    "Optimizer",
    "RMSprop",
]


@dataclass(frozen=True)
class SGD(OneOp):
    """Stochastic gradient descent, with momentum and weight decay.

    v' = momentum·v + (gradient + weight_decay·p);  p' = p - lr·v'  (with `nesterov` the step is taken
    ahead: p' = p - lr·(gradient + weight_decay·p + momentum·v')). As PyTorch's `SGD`.
    """

    lr: float
    momentum: float = 0.0
    weight_decay: float = 0.0
    nesterov: bool = False
    state_names: ClassVar[tuple[str, ...]] = ("velocity",)

    def op(self) -> Op:
        return SgdUpdate(self.momentum, self.weight_decay, self.nesterov)


@dataclass(frozen=True)
class Adam(OneOp):
    """Adam (Kingma and Ba, "Adam: a method for stochastic optimization", 2015).

    Weight decay is added to the gradient, as in PyTorch's `Adam`.
    """

    lr: float = 1e-3
    beta1: float = 0.9
    beta2: float = 0.999
    epsilon: float = 1e-8
    weight_decay: float = 0.0
    state_names: ClassVar[tuple[str, ...]] = ("first_moment", "second_moment")
    counts_steps: ClassVar[bool] = True

    def op(self) -> Op:
        return AdamUpdate(self.beta1, self.beta2, self.epsilon, self.weight_decay)
