"""Losses: how far a model's outputs are from what they should be, as ops of the training graph.

A loss is a name of `LOSSES`, one of the classes here with settings of its own, or any function of the traced
outputs and targets that returns [N] or one number.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, ClassVar, TypeAlias, cast

import numpy as np

from striate.errors import ArgumentError, ShapeError, StriateError
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.nn.trace import Trace, Traced, Tracer
from striate.nn.training.defaults import completed
from striate.ops import softmax
from striate.ops.functions import Abs
from striate.ops.gather import Gather
from striate.ops.rectifier import Clip
from striate.ops.reduction import ReduceMean
from striate.ops.rules import expect_number
from striate.ops.smooth import Softplus
from striate.shapes import listed

# A name, or a function of traced outputs and targets that returns [N] or a single number.
Loss: TypeAlias = str | Callable[[Any, Any], Any]


class LossFunction:
    """What a loss says of itself. One of your own may be any function; what it does not say is as here."""

    # Whether targets are numbers of classes; None: either.
    takes_labels: ClassVar[bool | None] = None

    def __call__(self, outputs: Traced, targets: Traced, /) -> Traced:
        """Emit the loss: a number, or one for each of N."""
        raise NotImplementedError


@dataclass(frozen=True)
class CrossEntropy(LossFunction):
    """logits [N, K], labels [N] -> the mean of -log softmax(logits)[label], in nats. As PyTorch's.

    Logits [N, H, W, K] with labels [N, H, W] answer for every pixel; the mean is over all of them.
    `label_smoothing` s: the target is 1 - s on the label and s/K on every class (Szegedy and others, "Rethinking
    the Inception architecture", 2016). `class_weights` [K]: what a picture of each class counts, in the order of the
    classes or as {class: weight} with every class; the mean is then over the weights of the labels. In
    `fit(mix=...)` the targets are shares of classes, [N, K], and the loss is
    -sum over k of t[k] · log softmax(logits)[k].
    """

    label_smoothing: float = 0.0
    class_weights: Sequence[float] | Mapping[int, float] | None = None
    takes_labels: ClassVar[bool | None] = True

    def __post_init__(self) -> None:
        object.__setattr__(
            self, "label_smoothing", expect_number(self.label_smoothing, "label_smoothing", 0.0, 1.0)
        )
        if self.class_weights is not None:
            object.__setattr__(self, "class_weights", _weights_of(self.class_weights))

    def __call__(self, logits: Traced, labels: Traced) -> Traced:
        if logits.ndim > 2:
            logits, labels = _flat(logits, labels)
        elif labels.ndim == 2:
            return self._of_shares(logits, labels)
        if self.class_weights is None:
            return self._unweighted(logits, labels).mean(0)
        weights = np.asarray(_weights_of(self.class_weights), np.float32)
        if logits.ndim == 2 and logits.shape[1] != len(weights):
            raise ShapeError(
                f"there are {len(weights)} class_weights, and the model has {logits.shape[1]} outputs; "
                "there must be one weight a class"
            )
        tracer = logits.tracer
        own = tracer.apply(Gather(0), weights, labels)[0]
        losses = tracer.apply(softmax.CrossEntropy(), logits, labels)[0] * own
        if self.label_smoothing:
            # sum over k of -w[k] · log p[k], of which each class has the share 1/K.
            spread = (tracer.apply(softmax.LogSoftmax(), logits)[0] * weights).sum(1) * (-1.0 / len(weights))
            losses = losses * (1.0 - self.label_smoothing) + spread * self.label_smoothing
        return losses.sum(0) / own.sum(0)

    def _of_shares(self, logits: Traced, shares: Traced) -> Traced:
        _expect_alike("cross_entropy", logits, shares)
        if self.class_weights is not None:
            raise ArgumentError(
                "class_weights count labels; they do not go with mix, which makes shares of classes"
            )
        if self.label_smoothing:
            shares = shares * (1.0 - self.label_smoothing) + self.label_smoothing / logits.shape[1]
        return -(logits.tracer.apply(softmax.LogSoftmax(), logits)[0] * shares).sum(1).mean(0)

    def _unweighted(self, logits: Traced, labels: Traced) -> Traced:
        tracer = logits.tracer
        losses = tracer.apply(softmax.CrossEntropy(), logits, labels)[0]
        if not self.label_smoothing:
            return losses
        spread = tracer.apply(softmax.LogSoftmax(), logits)[0].mean(1)
        return losses * (1.0 - self.label_smoothing) - spread * self.label_smoothing


def _flat(logits: Traced, labels: Traced) -> tuple[Traced, Traced]:
    """Logits [..., K] and labels [...] as one row an answer, [M, K] and [M]."""
    classes = logits.shape[-1]
    if labels.shape != logits.shape[:-1]:
        raise ShapeError(
            f"logits {list(logits.shape)} answer with {classes} classes for each of {list(logits.shape[:-1])}, and the "
            f"labels are {list(labels.shape)}; there must be one class number for each"
        )
    return logits.reshape(-1, classes), labels.reshape(-1)


def _weights_of(given: Any) -> tuple[float, ...]:
    """What each class counts, in their order."""
    if isinstance(given, Mapping):
        mapping = cast("Mapping[Any, Any]", given)
        lacking = [each for each in range(len(mapping)) if each not in mapping]
        if lacking:
            raise ArgumentError(
                f"class_weights must name every class from 0: there are {len(mapping)} weights and none for class "
                f"{lacking[0]}; a class that counts as it is has the weight 1"
            )
        given = [mapping[each] for each in range(len(mapping))]
    weights = tuple(_weight(each) for each in listed(given, "class_weights"))
    if not sum(weights):
        raise ArgumentError("class_weights are all 0, so that no picture counts")
    return weights


def _weight(value: Any, what: str = "a class weight") -> float:
    """One of NumPy's numbers is as good as Python's."""
    if isinstance(value, (np.integer, np.floating)):
        value = value.item()
    return expect_number(value, what)


def _expect_alike(name: str, outputs: Traced, targets: Traced) -> None:
    if targets.shape != outputs.shape:
        hint = "; y[..., None] has it" if (*targets.shape, 1) == outputs.shape else ""
        raise ShapeError(
            f"{name} needs targets of the outputs' shape {list(outputs.shape)}, got {list(targets.shape)}{hint}"
        )


@dataclass(frozen=True)
class BinaryCrossEntropy(LossFunction):
    """logits and targets of one shape, targets between 0 and 1: each output is a question of its own.

    -w·t·log σ(x) - (1 - t)·log(1 - σ(x)), the mean over all, written without an exponential that overflows:
    (1 - t)·x + (1 + (w - 1)·t)·log(1 + e^-x). `positive_weight` w is what a yes counts.
    """

    positive_weight: float = 1.0
    takes_labels: ClassVar[bool | None] = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "positive_weight", expect_number(self.positive_weight, "positive_weight"))

    def __call__(self, logits: Traced, targets: Traced) -> Traced:
        _expect_alike("binary_cross_entropy", logits, targets)
        tail = logits.tracer.apply(Softplus(), -logits)[0]
        if self.positive_weight != 1.0:
            tail = tail * (targets * (self.positive_weight - 1.0) + 1.0)
        return _mean((1.0 - targets) * logits + tail)


@dataclass(frozen=True)
class MeanSquaredError(LossFunction):
    """The mean of (output - target)² over all."""

    takes_labels: ClassVar[bool | None] = False

    def __call__(self, outputs: Traced, targets: Traced) -> Traced:
        _expect_alike("mean_squared_error", outputs, targets)
        difference = outputs - targets
        return _mean(difference * difference)


@dataclass(frozen=True)
class MeanAbsoluteError(LossFunction):
    """The mean of |output - target| over all."""

    takes_labels: ClassVar[bool | None] = False

    def __call__(self, outputs: Traced, targets: Traced) -> Traced:
        _expect_alike("mean_absolute_error", outputs, targets)
        return _mean(outputs.tracer.apply(Abs(), outputs - targets)[0])


@dataclass(frozen=True)
class Huber(LossFunction):
    """With d = |output - target|: d²/2 up to `delta`, delta·(d - delta/2) beyond; the mean over all. (Huber 1964.)

    With c = min(d, delta) that is c·(d - c/2).
    """

    delta: float = 1.0
    takes_labels: ClassVar[bool | None] = False

    def __post_init__(self) -> None:
        if expect_number(self.delta, "delta") == 0.0:
            raise ArgumentError("delta must be above 0, got 0")

    def __call__(self, outputs: Traced, targets: Traced) -> Traced:
        _expect_alike("huber", outputs, targets)
        distance = outputs.tracer.apply(Abs(), outputs - targets)[0]
        near = outputs.tracer.apply(Clip(-np.inf, float(self.delta)), distance)[0]
        return _mean(near * (distance - near * 0.5))


def _mean(values: Traced) -> Traced:
    return values.mean(tuple(range(values.ndim)))


@dataclass(frozen=True)
class Several:
    """One loss for each output of a model, and what each counts in the sum that is trained on.

    `fit(loss=("cross_entropy", "mean_squared_error"), loss_weights=(1.0, 0.5))` makes it: 1·l[0] + 0.5·l[1].
    """

    losses: tuple[Loss, ...]
    weights: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        losses = tuple(loss_of(each) for each in listed(self.losses, "losses"))
        if any(isinstance(each, Several) for each in losses):
            raise ArgumentError("each output has one loss; losses.Several cannot hold another one")
        weights = tuple(_weight(each, "a loss weight") for each in listed(self.weights, "loss_weights")) or (
            1.0,
        ) * len(losses)
        if len(weights) != len(losses):
            raise ArgumentError(
                f"there are {len(losses)} losses and {len(weights)} loss_weights; each loss has one"
            )
        if not any(weights):
            raise ArgumentError("loss_weights are all 0, so that nothing would be trained")
        object.__setattr__(self, "losses", losses)
        object.__setattr__(self, "weights", weights)

    def __call__(self, outputs: Any, targets: Any) -> Traced:
        raise ArgumentError("losses.Several is for the outputs of a model; it is no function of arrays")


NAMED: Mapping[str, Callable[[Any, Any], Traced]] = MappingProxyType(
    {
        "cross_entropy": CrossEntropy(),
        "mean_squared_error": MeanSquaredError(),
        "binary_cross_entropy": BinaryCrossEntropy(),
        "mean_absolute_error": MeanAbsoluteError(),
        "huber": Huber(),
    }
)
LOSSES = tuple(NAMED)


def loss_of(loss: Any) -> Loss:
    """`loss`, which must be a name of `LOSSES` or a function."""
    if isinstance(loss, type) and issubclass(loss, LossFunction):
        raise ArgumentError(f"loss must be a loss, got the class {loss.__name__}; write {loss.__name__}()")
    if not (loss in LOSSES if isinstance(loss, str) else callable(loss)):
        raise ArgumentError(f"unknown loss {loss!r:.60}; use one of {', '.join(LOSSES)} or a function")
    return loss


def known_loss(loss: Loss) -> Any:
    """The loss itself, where it was called by its name."""
    return NAMED[loss] if isinstance(loss, str) and loss in NAMED else loss


def takes_labels(loss: Loss) -> bool | None:
    """Whether targets are class numbers; None: the caller's own function, which takes either."""
    return completed(known_loss(loss), LossFunction).takes_labels


def with_loss(trace: Trace, loss: Loss, targets: Sequence[TensorType]) -> tuple[Graph, Value]:
    """The model's graph with targets as further inputs.

    Its outputs are the loss and the model's output; of a model with several outputs the loss, that of each output
    (where each has one), and the outputs.
    """
    tracer = Tracer({})
    tracer.build = Builder.extending(trace.graph)
    outputs = [Traced(value, tracer) for value in trace.graph.outputs]
    names = ["targets"] if len(targets) == 1 else [f"targets_{index}" for index in range(len(targets))]
    wanted = [tracer.input(type, name) for type, name in zip(targets, names, strict=True)]
    parts: list[Traced] = []
    if len(outputs) == 1:
        value = _loss(outputs[0], wanted[0], loss, trace.graph)
    elif isinstance(loss, Several):
        for number, (output, target, own) in enumerate(zip(outputs, wanted, loss.losses, strict=True)):
            parts.append(_of_output(number, output, target, own, trace))
        value = _weighted(parts, loss.weights)
    else:
        value = _mean_of(
            known_loss(loss)(tuple(outputs), wanted[0] if len(wanted) == 1 else tuple(wanted)), tracer
        )
    results = [value, *(each.value for each in (*parts, *outputs))]
    return tracer.build.graph(results), value


def _of_output(number: int, output: Traced, target: Traced, loss: Loss, trace: Trace) -> Traced:
    name = trace.names[number] if trace.names else f"output_{number}"
    try:
        return Traced(_loss(output, target, loss, trace.graph), output.tracer)
    except StriateError as error:
        raise type(error)(f"output {name!r}: {error}") from None


def _weighted(parts: Sequence[Traced], weights: Sequence[float]) -> Value:
    """The sum of what counts, in the order of the outputs."""
    total: Traced | None = None
    for part, weight in zip(parts, weights, strict=True):
        if weight:
            counted = part if weight == 1.0 else part * weight
            total = counted if total is None else total + counted
    assert total is not None
    return total.value


def _loss(outputs: Traced, targets: Traced, loss: Loss, graph: Graph) -> Value:
    known = known_loss(loss)
    if isinstance(known, CrossEntropy):
        last = graph.producers().get(outputs.value)
        if last is not None and isinstance(last.op, softmax.Softmax):
            raise ArgumentError(
                "the model ends with Softmax, and cross_entropy takes logits (it contains the softmax): "
                "leave the Softmax layer out and apply st.softmax to predictions"
            )
        if outputs.ndim >= 2 and outputs.shape[-1] == 1:
            raise ArgumentError(
                "cross_entropy compares outputs with each other, and of one output it is always 0: for yes or no take "
                "'binary_cross_entropy' with targets [N, 1], or two outputs"
            )
        try:
            return known(outputs, targets).value
        except StriateError as error:
            raise type(error)(f"loss cross_entropy on model outputs {outputs.value.type}: {error}") from None
    return _mean_of(known(outputs, targets), outputs.tracer)


def _mean_of(result: Any, tracer: Tracer) -> Value:
    """What a loss function returned as one number."""
    if not isinstance(result, Traced) or result.ndim > 1:
        raise ArgumentError(
            f"the loss function must return traced values [N] or one number, got {result!r:.80}"
        )
    return tracer.apply(ReduceMean((0,), False), result)[0].value if result.ndim else result.value
