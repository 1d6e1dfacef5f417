"""Running a trained model over a data set, some pictures at a time."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar, cast

import numpy as np

from striate.errors import ArgumentError
from striate.ir.types import TensorType
from striate.nn.arrays import as_input
from striate.nn.at_once import pictures_at_once
from striate.nn.compiled import Compiled, Shared, compile_graph
from striate.nn.trace import Trace
from striate.nn.training.labels import as_pictures, as_targets
from striate.runtime.current import current_options
from striate.runtime.threads import current_threads

if TYPE_CHECKING:
    from striate.nn.training.protocols import Loss


T = TypeVar("T")


class Model(Protocol):
    """What this needs of a module."""

    def trace(self, types: Sequence[TensorType]) -> Trace: ...

    def compiled(self, arrays: Sequence[np.ndarray]) -> Compiled: ...

    def remember(self, key: Hashable, create: Callable[[], T]) -> T: ...

    def shared(self) -> Shared: ...


def predict(model: Model, x: Any, *, batch_size: int | None) -> np.ndarray:
    """The model's output for all of `x`, [N, ...] float32."""
    array = as_input(x, "x")
    if array.ndim == 0:
        raise ArgumentError("x must have a batch axis, got a single number")
    size = pictures_at_once(model, array, batch_size)
    threads = current_threads()
    if len(array) <= size:
        return _single(model.compiled([array]).run([array], threads))
    result: np.ndarray | None = None
    for start in range(0, len(array), size):
        part = array[start : start + size]
        outputs = _single(model.compiled([part]).run([part], threads))
        if result is None:
            result = np.empty((len(array), *outputs.shape[1:]), outputs.dtype)
        result[start : start + size] = outputs
    assert result is not None
    return result


def _single(outputs: Any) -> np.ndarray:
    if isinstance(outputs, tuple):
        raise ArgumentError("predict takes models with one output; this one has several: call it as model(x)")
    return outputs


# (outputs [N, K], targets [N]) -> a number, or an array; those of `striate.metrics` and one's own.
Metric: TypeAlias = Callable[[np.ndarray, np.ndarray], Any]


def evaluate(
    model: Model,
    x: Any,
    y: Any,
    *,
    batch_size: int | None,
    loss: Loss,
    metrics: Mapping[str, Metric] | Sequence[Metric] = (),
) -> dict[str, Any]:
    """Mean loss, the share of right answers (`accuracy.py`; NaN where that is not defined), and `metrics`."""
    named = _named(metrics)
    pictures = as_pictures(x)
    if not len(pictures):
        raise ArgumentError("there is nothing to evaluate: x holds no pictures")
    size = pictures_at_once(model, pictures, batch_size)
    outputs = model.trace([TensorType((1, *pictures.shape[1:]), pictures.dtype.name)]).graph.outputs[0].type
    targets = as_targets(y, loss, len(pictures), outputs.shape[1] if outputs.rank == 2 else None)
    answers = np.empty((len(pictures), *outputs.shape[1:]), np.float32) if named else None
    mean, accuracy = evaluate_checked(model, pictures, targets, size, loss, answers)
    result: dict[str, Any] = {"loss": mean, "accuracy": accuracy}
    for name, metric in named.items():
        assert answers is not None
        result[name] = metric(answers, targets)
    return result


def _named(metrics: Any) -> dict[str, Metric]:
    """Metrics by name; functions without one are called as they are defined."""
    if isinstance(metrics, Mapping):
        named = dict(cast("Mapping[str, Any]", metrics))
    elif isinstance(metrics, (tuple, list)):
        listed = cast("Sequence[Any]", metrics)
        named = {str(getattr(metric, "__name__", metric)): metric for metric in listed}
        if len(named) < len(listed):
            raise ArgumentError("two metrics have one name; give them as {name: function}")
    else:
        raise ArgumentError(
            f"metrics must be functions in a list, or {{name: function}}, got {metrics!r:.60}"
        )
    for name, metric in named.items():
        if not callable(metric):
            raise ArgumentError(
                f"metric {name!r:.40} must be a function of (outputs, labels), striate.metrics.top_k say, "
                f"got {metric!r:.40}"
            )
    clash = sorted({"loss", "accuracy"} & set(named))
    if clash:
        raise ArgumentError(f"{clash[0]} is in the result anyway; give the metric another name")
    return named


def evaluate_checked(
    model: Model,
    x: np.ndarray,
    targets: np.ndarray,
    batch_size: int,
    loss: Loss,
    answers: np.ndarray | None = None,
) -> tuple[float, float]:
    """(loss, accuracy) on data that have been checked; the model's outputs go into `answers`."""
    from striate.nn.training.accuracy import Right, right_answers, share
    from striate.nn.training.losses import target_type, with_loss

    options, threads = current_options(), current_threads()
    counted: Right | None = None
    total, right = 0.0, 0.0
    for start in range(0, len(x), batch_size):
        part, wanted = x[start : start + batch_size], targets[start : start + batch_size]

        def create(part: np.ndarray = part, wanted: np.ndarray = wanted) -> Compiled:
            trace = model.trace([TensorType(part.shape, part.dtype.name)])
            graph, _ = with_loss(trace, loss, target_type(wanted))
            return compile_graph(graph, trace.parameters, options, False, model.shared())

        key = ("evaluate", part.shape, part.dtype, wanted.shape, wanted.dtype, loss, options)
        value, outputs = model.remember(key, create).run((part, wanted), threads)
        total += float(value) * len(part)
        if answers is not None:
            answers[start : start + batch_size] = outputs
        if not start:
            counted = right_answers(loss, TensorType(outputs.shape), targets)
        if counted is not None:
            right += counted(outputs, wanted)
    return total / len(x), share(right, len(x), counted)
