"""Targets: checked once, before the first step."""

from __future__ import annotations

from typing import Any

import numpy as np

from striate.errors import ArgumentError, LabelError, ShapeError
from striate.nn.arrays import as_float, as_input, as_numpy
from striate.nn.training.losses import takes_labels
from striate.nn.training.protocols import Loss


def as_pictures(x: Any, what: str = "x") -> np.ndarray:
    """Training data as float32 or uint8 [N, ...] with at least one row."""
    array = as_input(x, what)
    if array.ndim < 2:
        raise ShapeError(
            f"{what} must be [N, H, W, C] (or [N, F]), got an array of shape {list(array.shape)}"
        )
    return array


def as_targets(y: Any, loss: Loss, count: int, classes: int | None, what: str = "y") -> np.ndarray:
    """Labels [N] as int32 in 0 .. classes - 1, or float32 targets [N, ...] for other losses.

    `count`: how many pictures they belong to. `classes`: outputs of the model. Raises `LabelError`.
    """
    array = as_numpy(y, what)
    if array.ndim == 0 or len(array) != count:
        raise LabelError(
            f"there must be one label a picture: {count} pictures, but {what} has shape {list(array.shape)}"
        )
    wanted = takes_labels(loss)
    if wanted is False or (wanted is None and array.dtype.kind == "f"):
        return as_float(array, what)
    if array.dtype.kind not in "iu" and (array.ndim != 2 or array.dtype.kind not in "fb"):
        hint = f"; {what}.astype(int) would fit" if array.dtype.kind in "fb" else ""
        raise LabelError(f"{what} must hold integers (class numbers from 0), got {array.dtype}{hint}")
    if array.ndim != 1:
        hint = ""
        if array.ndim == 2:
            one_hot = classes is not None and array.shape[1] == classes > 1
            hint = (
                f"; {what}.argmax(axis=1) makes class numbers of one-hot rows"
                if one_hot
                else f"; try {what}[:, 0]"
            )
        raise LabelError(f"{what} must be [N], one class number a picture, got {list(array.shape)}{hint}")
    if len(array) and classes is not None and (array.min() < 0 or array.max() >= classes):
        wrong = np.flatnonzero((array < 0) | (array >= classes))
        first = int(wrong[0])
        hint = (
            f"; one output answers yes or no: loss='binary_cross_entropy' with {what}[:, None] as its targets"
            if classes == 1
            else ""
        )
        raise LabelError(
            f"{what} must lie in 0 .. {classes - 1} (the model has {classes} outputs), but {len(wrong)} "
            f"of {count} do not: the first is {int(array[first])} at {what}[{first}]{hint}"
        )
    return np.ascontiguousarray(array, np.int32)


def expect_batch_size(batch_size: Any) -> int:
    """A batch size from 1 to 2^20."""
    if (
        isinstance(batch_size, bool)
        or not isinstance(batch_size, (int, np.integer))
        or not 1 <= batch_size <= 2**20
    ):
        raise ArgumentError(f"batch_size must be an integer from 1 to 2^20, got {batch_size!r:.40}")
    return int(batch_size)
