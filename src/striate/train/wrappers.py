"""What is put around an optimiser: limits on gradients, averages of the weights, options for groups of parameters.

optimizer=Clipped(Grouped(AdamW(1e-3), {"*.bias": {"weight_decay": 0.0}}), norm=1.0)
"""

from __future__ import annotations

import dataclasses
import fnmatch
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, cast

import numpy as np

from striate.errors import ArgumentError
from striate.ir.graph import Builder
from striate.ir.types import Value
from striate.nn.training.defaults import completed
from striate.nn.training.optimizer import GradientTransform, Optimizer, is_optimizer
from striate.ops.arithmetic import Minimum
from striate.ops.batch_norm import MovingAverage
from striate.ops.elementwise import Add, Divide, Multiply, Sqrt, shifted
from striate.ops.rectifier import Clip
from striate.ops.reduction import ReduceSum
from striate.ops.reshape import Reshape
from striate.ops.rules import expect_number


class _Around(Optimizer):
    """Everything as `optimizer` has it."""

    optimizer: Any

    def __post_init__(self) -> None:
        if not is_optimizer(self.optimizer):
            raise ArgumentError(
                f"{type(self).__name__} goes around an optimiser, SGD(0.05) say; got {self.optimizer!r:.60}"
            )

    @property
    def inner(self) -> Optimizer:
        return completed(self.optimizer, Optimizer)

    @property
    def lr(self) -> float:  # pyright: ignore[reportIncompatibleVariableOverride]
        return self.inner.lr

    @property
    def state_names(self) -> tuple[str, ...]:  # pyright: ignore[reportIncompatibleVariableOverride]
        return self.inner.state_names

    @property
    def counts_steps(self) -> bool:  # pyright: ignore[reportIncompatibleVariableOverride]
        return self.inner.counts_steps

    @property
    def transforms(self) -> tuple[GradientTransform, ...]:  # pyright: ignore[reportIncompatibleVariableOverride]
        return self.inner.transforms

    def update(
        self,
        build: Builder,
        parameter: Value,
        gradient: Value,
        state: Sequence[Value],
        learning_rate: Value,
        step: Value | None,
    ) -> Sequence[Value]:
        return self.inner.update(build, parameter, gradient, state, learning_rate, step)

    def for_parameter(self, path: str, shape: tuple[int, ...]) -> tuple[Optimizer, float]:
        return self.inner.for_parameter(path, shape)


class _Transforming(_Around, GradientTransform):
    """An optimiser with one more link in the chain: itself."""

    @property
    def transforms(self) -> tuple[GradientTransform, ...]:
        return *self.inner.transforms, self


@dataclass(frozen=True)
class Clipped(_Transforming):
    """Gradients no longer than `norm`, all parameters together, or no number of them larger than `value`.

    norm: all are multiplied by min(1, norm / (length + 1e-6)), as PyTorch's `clip_grad_norm_` (Pascanu, Mikolov and
    Bengio, "On the difficulty of training recurrent neural networks", 2013).
    """

    optimizer: Any
    norm: float | None = None
    value: float | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if (self.norm is None) == (self.value is None):
            raise ArgumentError("Clipped takes either norm=... or value=...")
        for what in ("norm", "value"):
            if getattr(self, what) is not None and not expect_number(getattr(self, what), what):
                raise ArgumentError(f"{what} must be above 0, got 0: nothing would move")

    def transform(self, build: Builder, gradients: Sequence[Value]) -> Sequence[Value]:
        if self.value is not None:
            return [build.one(Clip(-self.value, float(self.value)), each) for each in gradients]
        assert self.norm is not None
        total: Value | None = None
        for each in gradients:
            flat = build.one(Reshape((-1,)), each) if each.type.rank != 1 else each
            square = build.one(ReduceSum((0,), False), build.one(Multiply(), flat, flat))
            total = square if total is None else build.one(Add(), total, square)
        assert total is not None
        length = shifted(build, build.one(Sqrt(), total), 1e-6)
        norm = build.constant(np.array(self.norm, length.type.numpy), "norm")
        one = build.constant(np.ones((), length.type.numpy), "one")
        factor = build.one(Minimum(), one, build.one(Divide(), norm, length))
        return [build.one(Multiply(), each, factor) for each in gradients]


@dataclass(frozen=True)
class Averaged(_Transforming):
    """Keeps an average of the weights beside them: average' = decay · average + (1 - decay) · weight.

    `fit` validates and ends with the averaged weights (Polyak and Juditsky 1992); with `train_step` they are what
    `step.averages()` returns. Statistics of normalisation are averages already.
    """

    optimizer: Any
    decay: float = 0.999
    keeps: ClassVar[tuple[str, ...]] = ("average",)
    evaluated: ClassVar[str | None] = "average"

    def __post_init__(self) -> None:
        super().__post_init__()
        expect_number(self.decay, "decay", 0.0, 1.0)

    @property
    def transforms(self) -> tuple[GradientTransform, ...]:
        # One average is enough: the outermost.
        return *(each for each in self.inner.transforms if not isinstance(each, Averaged)), self

    def follow(self, build: Builder, weight: Value, kept: Sequence[Value]) -> Sequence[Value]:
        return [build.one(MovingAverage(1.0 - self.decay), kept[0], weight)]

    def start(self, name: str, weight: np.ndarray) -> np.ndarray:
        return weight


def _expect_groups(groups: Any) -> None:
    fits = isinstance(groups, Mapping) and all(
        isinstance(pattern, str) and isinstance(options, Mapping)
        for pattern, options in cast("Mapping[Any, Any]", groups).items()
    )
    if not fits:
        raise ArgumentError(
            f"groups must be {{pattern: {{option: value}}}}, {{'*.bias': {{'lr': 0.1}}}} say, got {groups!r:.60}"
        )


@dataclass(frozen=True)
class Grouped(_Around):
    """Other options for the parameters whose path fits a pattern; the first that fits counts.

    `groups`: {pattern: {option: value}}, patterns as of file names: `{"features.*": {"lr": 0.001}, "*.bias":
    {"weight_decay": 0.0}}`. A group's rate follows the schedule in proportion.
    """

    optimizer: Any
    groups: Mapping[str, Mapping[str, Any]]

    def __post_init__(self) -> None:
        super().__post_init__()
        base = self._innermost()
        known = [field.name for field in dataclasses.fields(base)]
        _expect_groups(self.groups)
        for pattern, options in self.groups.items():
            unknown = [name for name in options if name not in known]
            if unknown:
                raise ArgumentError(
                    f"group {pattern!r}: {type(base).__name__} has no option {unknown[0]!r}; "
                    f"it has {', '.join(known)}"
                )
            if "lr" in options and not base.lr:
                raise ArgumentError(
                    f"group {pattern!r}: its rate is stated in proportion to the optimiser's, which is 0; "
                    "give the optimiser a rate above 0"
                )
            dataclasses.replace(base, **options)

    def _innermost(self) -> Any:
        base = self.optimizer
        while isinstance(base, _Around):
            base = base.optimizer
        return base

    def for_parameter(self, path: str, shape: tuple[int, ...]) -> tuple[Optimizer, float]:
        base = self._innermost()
        for pattern, options in self.groups.items():
            if fnmatch.fnmatchcase(path, pattern):
                own = dataclasses.replace(base, **options)
                factor = own.lr / base.lr if base.lr else 1.0
                chosen, further = completed(own, Optimizer).for_parameter(path, shape)
                return chosen, factor * further
        return super().for_parameter(path, shape)
