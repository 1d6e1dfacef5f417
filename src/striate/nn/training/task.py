"""What a training is about: data, targets and loss, checked against the model and against each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from striate.errors import ArgumentError, ShapeError
from striate.ir.types import TensorType
from striate.nn.at_once import pictures_at_once
from striate.nn.module import Module
from striate.nn.trace import Trace
from striate.nn.training.accuracy import NOTHING, Counting, counting, expect_watched, told_of
from striate.nn.training.augmentation import Arrays, expect_augment
from striate.nn.training.losses import Loss
from striate.nn.training.options import FitOptions
from striate.nn.training.several import as_all_targets, as_inputs, combined, for_inputs, output_names
from striate.nn.training.step import Types

# Before the names of numbers that validation data give.
VALIDATION = "validation_"


@dataclass(frozen=True)
class Task:
    """`trace` is that of a batch, whose inputs have the types `x` and whose targets `y`. `counting`, `validated`: how
    right answers are counted, in training and on the validation data."""

    inputs: Arrays
    targets: Arrays
    loss: Loss
    trace: Trace
    x: Types
    y: Types
    counting: Counting
    validation: tuple[Arrays, Arrays] | None = None
    validated: Counting | None = None
    validation_batch: int = 0

    @property
    def outputs(self) -> list[TensorType]:
        return [value.type for value in self.trace.graph.outputs]

    def numbers(self) -> list[str]:
        """Names of the numbers that there are of each of several outputs."""
        return [*told_of(self.counting), *told_of(self.validated, VALIDATION)]


def task_of(model: Module, x: Any, y: Any, options: FitOptions) -> tuple[Task, FitOptions]:
    """The task, and the options with a batch and augmentations as these data have them."""
    inputs = as_inputs(model, x)
    count = len(inputs[0])
    if not count:
        raise ArgumentError("there is nothing to train on: x holds no pictures")
    options = replace(
        options,
        batch_size=min(options.batch_size, count),
        augment=for_inputs(options.augment, model, len(inputs), "augment"),
    )
    model.default_seed(options.seed)
    batch = tuple(TensorType.of(each, options.batch_size) for each in inputs)
    trace = model.trace(batch)
    outputs, names = [value.type for value in trace.graph.outputs], output_names(trace)
    loss = combined(options.loss, options.loss_weights, names)
    targets = as_all_targets(y, loss, count, trace)
    expect_augment(options.augment, inputs, targets)
    counted = NOTHING if options.mix is not None else counting(loss, outputs, names, targets)
    task = Task(
        inputs, targets, loss, trace, batch, _target_types(inputs, targets, options, outputs), counted
    )
    if options.validation_data is not None:
        task = _validated(task, model, options)
    watching = [*options.callbacks, *([] if options.schedule is None else [options.schedule])]
    expect_watched(watching, task.counting, task.validated)
    return task, options


def _target_types(
    inputs: Arrays, targets: Arrays, options: FitOptions, outputs: Sequence[TensorType]
) -> Types:
    """Of one batch: labels [N], or what `mix` makes of them, [N, classes]."""
    size = options.batch_size
    if options.mix is None:
        return tuple(TensorType.of(each, size) for each in targets)
    counts = len(inputs), len(outputs)
    if counts != (1, 1):
        raise ArgumentError(
            f"mix takes the pictures and labels of a model with one input and one output; this one has {counts[0]} "
            f"and {counts[1]}"
        )
    (labels,), (output,) = targets, outputs
    if labels.dtype != np.int32 or labels.ndim != 1 or output.rank != 2:
        raise ArgumentError(
            "mix makes shares of classes out of labels: the loss must be one that takes labels"
        )
    return (TensorType((size, output.shape[1])),)


def _validated(task: Task, model: Module, options: FitOptions) -> Task:
    """The task with the validation data, which must be like the training data."""
    data = options.validation_data
    if not isinstance(data, (tuple, list)) or len(data) != 2:
        raise ArgumentError("validation_data must be (x, y)")
    x = as_inputs(model, data[0], "validation x")
    if len(x) != len(task.inputs):
        raise ArgumentError(f"validation x holds {len(x)} inputs, x holds {len(task.inputs)}")
    for own, other in zip(x, task.inputs, strict=True):
        if own.shape[1:] != other.shape[1:]:
            raise ShapeError(
                f"validation pictures are {list(own.shape[1:])}, training pictures {list(other.shape[1:])}; "
                "they must have one size"
            )
    if not len(x[0]):
        raise ArgumentError("validation_data holds no pictures")
    y = as_all_targets(data[1], task.loss, len(x[0]), task.trace, "validation y")
    return replace(
        task,
        validation=(x, y),
        validated=counting(task.loss, task.outputs, output_names(task.trace), y),
        # Training takes more memory a picture, so its batch fits in any case.
        validation_batch=max(options.batch_size, pictures_at_once(model, x, None)),
    )
