"""Running a trained model over a data set, some pictures at a time."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from striate.errors import ArgumentError
from striate.ir.types import TensorType
from striate.nn.arrays import as_input
from striate.nn.compiled import Compiled, Shared, compile_graph
from striate.nn.labels import as_pictures, as_targets, expect_batch_size
from striate.nn.trace import Trace
from striate.runtime.current import current_options
from striate.runtime.threads import current_threads

if TYPE_CHECKING:
    from striate.nn.training import Loss


class Model(Protocol):
    """What this needs of a module."""

    def trace(self, types: Sequence[TensorType]) -> Trace: ...

    def compiled(self, arrays: Sequence[np.ndarray]) -> Compiled: ...

    def remember(self, key: Hashable, create: Callable[[], Compiled]) -> Compiled: ...

    def shared(self) -> Shared: ...


def predict(model: Model, x: Any, *, batch_size: int) -> np.ndarray:
    """The model's output for all of `x`, [N, ...] float32."""
    size = expect_batch_size(batch_size)
    array = as_input(x, "x")
    if array.ndim == 0:
        raise ArgumentError("x must have a batch axis, got a single number")
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


def evaluate(model: Model, x: Any, y: Any, *, batch_size: int, loss: Loss) -> dict[str, float]:
    """Mean loss, and the share of pictures whose largest output is their label's (NaN without classes)."""
    size = expect_batch_size(batch_size)
    pictures = as_pictures(x)
    if not len(pictures):
        raise ArgumentError("there is nothing to evaluate: x holds no pictures")
    outputs = model.trace([TensorType((1, *pictures.shape[1:]), pictures.dtype.name)]).graph.outputs[0].type
    targets = as_targets(y, loss, len(pictures), outputs.shape[1] if outputs.rank == 2 else None)
    mean, accuracy = evaluate_checked(model, pictures, targets, size, loss)
    return {"loss": mean, "accuracy": accuracy}


def evaluate_checked(
    model: Model, x: np.ndarray, targets: np.ndarray, batch_size: int, loss: Loss
) -> tuple[float, float]:
    """(loss, accuracy) on data that have been checked."""
    from striate.nn.losses import target_type, with_loss

    options, threads = current_options(), current_threads()
    counted = targets.dtype == np.int32
    total, right = 0.0, 0
    for start in range(0, len(x), batch_size):
        part, wanted = x[start : start + batch_size], targets[start : start + batch_size]

        def create(part: np.ndarray = part, wanted: np.ndarray = wanted) -> Compiled:
            trace = model.trace([TensorType(part.shape, part.dtype.name)])
            graph, _ = with_loss(trace, loss, target_type(wanted))
            return compile_graph(graph, trace.parameters, options, False, model.shared())

        key = ("evaluate", part.shape, part.dtype, wanted.shape, wanted.dtype, loss, options)
        value, outputs = model.remember(key, create).run((part, wanted), threads)
        total += float(value) * len(part)
        if counted and outputs.ndim == 2:
            right += int(np.count_nonzero(outputs.argmax(axis=1) == wanted))
    return total / len(x), right / len(x) if counted else float("nan")
