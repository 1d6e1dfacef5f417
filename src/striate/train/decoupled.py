"""AdamW, RMSprop, Lion and Muon: descriptions, as in `optim.py`; their equations are in `ops/update_rules.py`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from striate.ir.graph import Builder
from striate.ir.types import Value
from striate.nn.training.optimizer import Optimizer
from striate.ops.base import Op
from striate.ops.update_rules import AdamWUpdate, LionUpdate, MuonUpdate, RmspropUpdate
from striate.train.rates import expect_rate


class OneOp(Optimizer):
    """An optimiser whose step is one op."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "lr", expect_rate(self.lr))
        self.op()

    def op(self) -> Op:
        raise NotImplementedError

    def update(
        self,
        build: Builder,
        parameter: Value,
        gradient: Value,
        state: Sequence[Value],
        learning_rate: Value,
        step: Value | None,
    ) -> Sequence[Value]:
        numbers = (learning_rate,) if step is None or not self.counts_steps else (learning_rate, step)
        return build.apply(self.op(), parameter, gradient, *state, *numbers)


@dataclass(frozen=True)
class AdamW(OneOp):
    """Adam with decoupled weight decay (Loshchilov and Hutter 2019). As PyTorch's `AdamW`."""

    lr: float = 1e-3
    beta1: float = 0.9
    beta2: float = 0.999
    epsilon: float = 1e-8
    weight_decay: float = 0.01
    state_names: ClassVar[tuple[str, ...]] = ("first_moment", "second_moment")
    counts_steps: ClassVar[bool] = True

    def op(self) -> Op:
        return AdamWUpdate(self.beta1, self.beta2, self.epsilon, self.weight_decay)


@dataclass(frozen=True)
class RMSprop(OneOp):
    """Gradients over the root of their mean square (Tieleman and Hinton 2012). As PyTorch's `RMSprop`."""

    lr: float = 1e-2
    alpha: float = 0.99
    epsilon: float = 1e-8
    momentum: float = 0.0
    weight_decay: float = 0.0
    state_names: ClassVar[tuple[str, ...]] = ("square", "velocity")

    def op(self) -> Op:
        return RmspropUpdate(self.alpha, self.epsilon, self.momentum, self.weight_decay)


@dataclass(frozen=True)
class Lion(OneOp):
    """The sign of a momentum (Chen and others 2023): rates a third to a tenth of AdamW's, decay as much larger."""

    lr: float = 1e-4
    beta1: float = 0.9
    beta2: float = 0.99
    weight_decay: float = 0.0
    state_names: ClassVar[tuple[str, ...]] = ("momentum",)

    def op(self) -> Op:
        return LionUpdate(self.beta1, self.beta2, self.weight_decay)


@dataclass(frozen=True)
class Muon(OneOp):
    """Momentum made orthogonal, for convolution filters (Jordan and others 2024); AdamW for everything else.

    Filters [Hf, Wf, Cin, Cout] are matrices [Hf·Wf·Cin, Cout]. Biases, norms and dense layers, of which the last should
    not be orthogonal, move by `AdamW` with the rate `other_lr`, which follows the same schedule.
    """

    lr: float = 0.02
    momentum: float = 0.95
    nesterov: bool = True
    rounds: int = 5
    weight_decay: float = 0.0
    other_lr: float = 1e-3
    state_names: ClassVar[tuple[str, ...]] = ("velocity",)
    # AdamW, which moves what are no filters, does.
    counts_steps: ClassVar[bool] = True

    def __post_init__(self) -> None:
        super().__post_init__()
        object.__setattr__(self, "other_lr", expect_rate(self.other_lr))

    def op(self) -> Op:
        return MuonUpdate(self.momentum, self.nesterov, self.rounds, self.weight_decay)

    def update(
        self,
        build: Builder,
        parameter: Value,
        gradient: Value,
        state: Sequence[Value],
        learning_rate: Value,
        step: Value | None,
    ) -> Sequence[Value]:
        return build.apply(self.op(), parameter, gradient, *state, learning_rate)

    def for_parameter(self, path: str, shape: tuple[int, ...]) -> tuple[Optimizer, float]:
        """This optimiser for filters, AdamW for the rest, and the factor of the rate."""
        if len(shape) == 4:
            return self, 1.0
        factor = self.other_lr / self.lr if self.lr else 1.0
        return AdamW(self.other_lr, weight_decay=self.weight_decay), factor
