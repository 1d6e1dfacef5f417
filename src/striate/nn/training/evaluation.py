"""Running a trained model over a data set, some pictures at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias, cast

import numpy as np

from striate.errors import ArgumentError, ShapeError
from striate.ir.types import TensorType
from striate.nn.at_once import pictures_at_once
from striate.nn.compiled import Compiled, compile_graph
from striate.nn.module import Module
from striate.nn.training.accuracy import Counting, counting, share, told_of
from striate.nn.training.augmentation import Arrays
from striate.nn.training.losses import Loss, with_loss
from striate.nn.training.several import (
    as_all_targets,
    as_batch,
    as_inputs,
    combined,
    expect_one_length,
    output_names,
)
from striate.runtime.current import current_options
from striate.runtime.threads import current_threads


def predict(model: Module, x: Any, *, batch_size: int | None) -> Any:
    """The model's output for all of `x`, [N, ...] float32; a tuple of those of several outputs."""
    arrays = as_batch(model, x)
    if any(array.ndim == 0 for array in arrays):
        raise ArgumentError("x must have a batch axis, got a single number")
    count = len(arrays[0])
    expect_one_length(arrays)
    size = pictures_at_once(model, arrays, batch_size)
    threads = current_threads()
    if count <= size:
        return model.compiled(arrays).run(arrays, threads)
    results: list[np.ndarray] = []
    single = True
    for start in range(0, count, size):
        parts = [array[start : start + size] for array in arrays]
        answers = model.compiled(parts).run(parts, threads)
        single = not isinstance(answers, tuple)
        outputs: Sequence[np.ndarray] = [answers] if single else answers
        if not results:
            _expect_rows(outputs, len(parts[0]))
            results = [np.empty((count, *each.shape[1:]), each.dtype) for each in outputs]
        for result, each in zip(results, outputs, strict=True):
            result[start : start + size] = each
    return results[0] if single else tuple(results)


def _expect_rows(outputs: Sequence[np.ndarray], batch: int) -> None:
    """What is computed in parts can be put together."""
    for index, output in enumerate(outputs):
        if len(outputs) > 1 and (not output.ndim or len(output) != batch):
            raise ShapeError(
                f"output {index} is {list(output.shape)} for a batch of {batch}: it has no row for each example, so it "
                "cannot be predicted in parts; call the model on the whole, model(...)"
            )


# (outputs [N, K], targets [N]) -> a number, or an array; those of `striate.metrics` and one's own. Of several outputs
# both are tuples.
Metric: TypeAlias = Callable[[Any, Any], Any]


def evaluate(
    model: Module,
    x: Any,
    y: Any,
    *,
    batch_size: int | None,
    loss: Any,
    loss_weights: Any = None,
    metrics: Mapping[str, Metric] | Sequence[Metric] = (),
) -> dict[str, Any]:
    """Mean loss, the share of right answers (`accuracy.py`; NaN where that is not defined), and `metrics`.

    Of several outputs also each one's, under its name.
    """
    named = _named(metrics)
    inputs = as_inputs(model, x)
    if not len(inputs[0]):
        raise ArgumentError("there is nothing to evaluate: x holds no pictures")
    size = pictures_at_once(model, inputs, batch_size)
    trace = model.trace([TensorType.of(each, rows=1) for each in inputs])
    outputs, names = [value.type for value in trace.graph.outputs], output_names(trace)
    loss = combined(loss, loss_weights, names)
    targets = as_all_targets(y, loss, len(inputs[0]), trace)
    clash = sorted(named.keys() & {"loss", "accuracy", *told_of(counting(loss, outputs, names, targets))})
    if clash:
        raise ArgumentError(f"{clash[0]} is in the result anyway; give the metric another name")
    answers = [np.empty((len(inputs[0]), *each.shape[1:]), np.float32) for each in outputs] if named else None
    found = evaluate_checked(model, inputs, targets, size, loss, answers)
    result: dict[str, Any] = {"loss": found.loss, "accuracy": found.accuracy, **found.outputs}
    for name, metric in named.items():
        assert answers is not None
        several = len(answers) > 1
        result[name] = metric(tuple(answers), targets) if several else metric(*answers, *targets)
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
    return named


class Found(NamedTuple):
    """What an evaluation found out; `outputs`: of each of several outputs its loss and accuracy, by name."""

    loss: float
    accuracy: float
    outputs: Mapping[str, float]


def evaluate_checked(
    model: Module,
    inputs: Arrays,
    targets: Arrays,
    batch_size: int,
    loss: Loss,
    answers: Sequence[np.ndarray] | None = None,
) -> Found:
    """On data that have been checked; the model's outputs go into `answers`."""
    options, threads = current_options(), current_threads()
    count = len(inputs[0])
    names: tuple[str, ...] = ()
    counted = Counting()
    total, right = 0.0, 0.0
    sums: list[float] = []
    for start in range(0, count, batch_size):
        part = tuple(each[start : start + batch_size] for each in inputs)
        wanted = tuple(each[start : start + batch_size] for each in targets)

        def create(part: Arrays = part, wanted: Arrays = wanted) -> tuple[Compiled, tuple[str, ...]]:
            trace = model.traced([*map(TensorType.of, part)])
            graph, _ = with_loss(trace, loss, [*map(TensorType.of, wanted)])
            compiled = compile_graph(graph, trace.parameters, options, False, model.shared())
            return compiled, output_names(trace)

        shapes = tuple((each.shape, each.dtype) for each in (*part, *wanted))
        compiled, names = model.remember(
            ("evaluate", part[0].shape, len(part), shapes, loss, options), create
        )
        value, *rest = compiled.run((*part, *wanted), threads)
        total += float(value) * len(part[0])
        outputs = rest[-len(names) :]
        if answers is not None:
            for answer, output in zip(answers, outputs, strict=True):
                answer[start : start + batch_size] = output
        if not start:
            counted = counting(loss, [TensorType(each.shape) for each in outputs], names, targets)
            sums = [] if counted.parts is None else counted.parts.zeros()
        if counted.right is not None:
            right += counted.right(outputs[0], wanted[0])
        elif counted.parts is not None:
            right += counted.parts.add(sums, (value, *rest), wanted, len(part[0]))
    told = {} if counted.parts is None else counted.parts.told(sums, count)
    return Found(total / count, share(right, count, counted.defined), told)
