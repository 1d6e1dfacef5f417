"""What training is made of: optimisers, losses, callbacks, history, and the compiled training step.

A training step is one graph: forward pass, loss, gradients, and the optimiser's update of each parameter,
which the Program writes in place. The learning rate is an input, so a schedule compiles nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol, TypeAlias

import numpy as np

from striate.errors import ArgumentError, ShapeError, StriateError
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.nn.compiled import Compiled
from striate.nn.trace import Trace, Traced, Tracer
from striate.ops.reduction import ReduceMean
from striate.ops.softmax import CrossEntropy, Softmax
from striate.runtime.compile import compile
from striate.runtime.options import CompileOptions
from striate.runtime.parameter import Parameter
from striate.transforms.gradient import gradient
from striate.transforms.pipeline import before_gradient


class BatchInfo(NamedTuple):
    """What a callback's `on_batch` is told after every step; `epoch` and `step` count from 1.

    `loss` is this batch's, `accuracy` the epoch's so far, `seconds_left` to the end of the last epoch.
    """

    epoch: int
    epochs: int
    step: int
    steps: int
    loss: float
    accuracy: float
    images_per_second: float
    seconds_left: float
    learning_rate: float


class EpochInfo(NamedTuple):
    """What a callback's `on_epoch` is told; `loss` and `accuracy` are the epoch's means in training."""

    epoch: int
    epochs: int
    loss: float
    accuracy: float
    validation_loss: float | None
    validation_accuracy: float | None
    seconds: float
    images_per_second: float
    learning_rate: float


@dataclass
class History:
    """One entry an epoch in every list; the validation lists stay empty without validation data."""

    loss: list[float] = field(default_factory=list[float])
    accuracy: list[float] = field(default_factory=list[float])
    validation_loss: list[float] = field(default_factory=list[float])
    validation_accuracy: list[float] = field(default_factory=list[float])
    seconds: list[float] = field(default_factory=list[float])
    images_per_second: list[float] = field(default_factory=list[float])
    learning_rate: list[float] = field(default_factory=list[float])

    def add(self, info: EpochInfo) -> None:
        for name, values in self.as_dict().items():
            value = getattr(info, name)
            if value is not None:
                values.append(value)

    def as_dict(self) -> dict[str, list[float]]:
        """For `json.dump`."""
        return vars(self)


# An object with a method `on_batch(BatchInfo)`, `on_epoch(EpochInfo)`, or both.
Callback: TypeAlias = object
# A name, or a function of traced outputs and targets that returns [N] or a single number.
Loss: TypeAlias = str | Callable[[Any, Any], Any]
# (step from 0, number of steps) -> what the optimiser's learning rate is multiplied with.
Schedule: TypeAlias = Callable[[int, int], float]

LOSSES = ("cross_entropy", "mean_squared_error")


class Optimizer(Protocol):
    """How a parameter moves; the ones to use are in `train/optim.py`.

    `lr`: learning rate. `state_names`: names of the tensors, of each parameter's shape and zero at first,
    that it keeps. `counts_steps`: whether it wants the number of the step, from 1.
    """

    @property
    def lr(self) -> float: ...

    @property
    def state_names(self) -> tuple[str, ...]: ...

    @property
    def counts_steps(self) -> bool: ...

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
        ...


def expect_optimizer(optimizer: Any) -> None:
    """An object of `train.optim`, not its class and not a number."""
    if isinstance(optimizer, type) or not isinstance(getattr(optimizer, "lr", None), float):
        raise ArgumentError(f"optimizer must be one of striate.optim, SGD(0.05) say, got {optimizer!r:.60}")


def expect_loss(loss: Any) -> None:
    """A name of `LOSSES` or a function."""
    if not (loss in LOSSES if isinstance(loss, str) else callable(loss)):
        raise ArgumentError(f"unknown loss {loss!r:.60}; use one of {', '.join(LOSSES)} or a function")


def target_type(targets: np.ndarray) -> TensorType:
    return TensorType(targets.shape, targets.dtype.name)


def with_loss(trace: Trace, loss: Loss, targets: TensorType) -> tuple[Graph, Value]:
    """The model's graph with targets as a further input; its outputs are (loss, model's output)."""
    expect_loss(loss)
    if not trace.single:
        raise ArgumentError("a model to be trained must return one value; this one returns several")
    tracer = Tracer({})
    tracer.build = Builder.extending(trace.graph)
    outputs = Traced(trace.graph.outputs[0], tracer)
    value = _loss(outputs, tracer.input(targets, "targets"), loss, trace.graph)
    return tracer.build.graph([value, outputs.value]), value


def _loss(outputs: Traced, targets: Traced, loss: Loss, graph: Graph) -> Value:
    if not isinstance(loss, str):
        result = loss(outputs, targets)
        if not isinstance(result, Traced) or result.ndim > 1:
            raise ArgumentError(
                f"the loss function must return traced values [N] or one number, got {result!r:.80}"
            )
        return result.mean(0).value if result.ndim else result.value
    if loss == "cross_entropy":
        last = graph.producers().get(outputs.value)
        if last is not None and isinstance(last.op, Softmax):
            raise ArgumentError(
                "the model ends with Softmax, and cross_entropy takes logits (it contains the softmax): "
                "leave the Softmax layer out and apply st.softmax to predictions"
            )
        try:
            losses = outputs.tracer.apply(CrossEntropy(), outputs, targets)[0]
        except StriateError as error:
            raise type(error)(f"loss cross_entropy on model outputs {outputs.value.type}: {error}") from None
        return outputs.tracer.apply(ReduceMean((0,), False), losses)[0].value
    if loss == "mean_squared_error":
        if targets.shape != outputs.shape:
            raise ShapeError(
                f"mean_squared_error needs targets of the outputs' shape {list(outputs.shape)}, "
                f"got {list(targets.shape)}"
            )
        difference = outputs - targets
        return (difference * difference).mean(tuple(range(outputs.ndim))).value
    raise AssertionError(loss)


class Trainer:
    """Training Programs of one model, one a batch shape, which share parameters and optimiser state.

    `run` does a step. `trace(type)` traces the model for an input type.
    """

    def __init__(
        self, trace: Callable[[TensorType], Trace], loss: Loss, optimizer: Optimizer, precision: str
    ) -> None:
        self._trace = trace
        self._loss = loss
        self._optimizer = optimizer
        self._precision = precision
        self._programs: dict[Any, Compiled] = {}
        # The model's parameters and the optimiser's state, one mapping for all Programs.
        self._all: dict[str, Parameter] = {}
        self.trainable: dict[str, Parameter] = {}

    def compiled(self, x: TensorType, targets: TensorType, trace: Trace | None = None) -> Compiled:
        """The step for batches of these types; `trace` if the caller has it already."""
        key = (x, targets)
        found = self._programs.get(key)
        if found is None:
            found = self._programs[key] = self._compile(trace or self._trace(x), targets)
        return found

    def _compile(self, trace: Trace, targets: TensorType) -> Compiled:
        names = trace.trainable
        if not names:
            raise ArgumentError("the model has no parameters to train")
        graph, loss = with_loss(trace, self._loss, targets)
        values = {name: value for value, name in graph.parameters.items()}
        graph, gradients = gradient(before_gradient(graph), loss, [values[name] for name in names])
        build = Builder.extending(graph)
        rate = build.input(TensorType(()), "learning_rate")
        step = build.input(TensorType(()), "step") if self._optimizer.counts_steps else None
        updates: dict[Value, Value] = {}
        build.scope = "optimizer"
        for name in names:
            value = values[name]
            state = [
                build.parameter(value.type, f"optimizer.{kept}.{name}")
                for kept in self._optimizer.state_names
            ]
            moved = self._optimizer.update(build, value, gradients[value], state, rate, step)
            updates.update(zip((value, *state), moved, strict=True))
        self._own(trace, build)
        graph = build.graph(graph.outputs, updates)
        program = compile(graph, CompileOptions(precision=self._precision))
        return Compiled(program, self._all, single=False)

    def forget(self) -> None:
        """The model is another one now: compile anew, keeping the optimiser's state of what stayed."""
        self._programs = {}
        # Programs that others still hold are bound to the old mapping.
        self._all = dict(self._all)

    def _own(self, trace: Trace, build: Builder) -> None:
        for name, parameter in trace.parameters.items():
            if self._all.get(name, parameter) is not parameter:
                for kept in self._optimizer.state_names:
                    self._all.pop(f"optimizer.{kept}.{name}", None)
        self._all.update(trace.parameters)
        self.trainable = {name: trace.parameters[name] for name in trace.trainable}
        for value, name in build.parameters.items():
            if name not in self._all:
                self._all[name] = Parameter(np.zeros(value.type.shape, np.float32))
