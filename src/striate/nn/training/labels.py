"""Targets: checked once, before the first step."""

from __future__ import annotations

from typing import Any

import numpy as np

from striate.errors import ArgumentError, LabelError, ShapeError
from striate.nn.arrays import as_float, as_input, as_numpy
from striate.nn.training.losses import Loss, takes_labels


def as_pictures(x: Any, what: str = "x") -> np.ndarray:
    """Training data as float32 or uint8 [N, ...] with at least one row."""
    array = as_input(x, what)
    if array.ndim < 2:
        raise ShapeError(
            f"{what} must be [N, H, W, C] (or [N, F]), got an array of shape {list(array.shape)}"
        )
    return array


def as_targets(
    y: Any, loss: Loss, count: int, outputs: tuple[int, ...] | None, what: str = "y"
) -> np.ndarray:
    """Labels [N] as int32 in 0 .. classes - 1, or float32 targets [N, ...] for other losses.

    `count`: how many pictures they belong to. `outputs`: sizes of the model's output for one picture, (K,), or
    (H, W, K) where each pixel has a label of its own; None: not known. Raises `LabelError`.
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
    *places, classes = outputs or (None,)
    for_pixels = bool(places) and array.ndim == len(places) + 1
    if not for_pixels and places:
        classes = None
    if not for_pixels and array.ndim != 1:
        hint = ""
        if array.ndim == 2:
            one_hot = classes is not None and array.shape[1] == classes > 1
            hint = (
                f"; {what}.argmax(axis=1) makes class numbers of one-hot rows"
                if one_hot
                else f"; try {what}[:, 0]"
            )
        raise LabelError(f"{what} must be [N], one class number a picture, got {list(array.shape)}{hint}")
    if for_pixels and array.shape[1:] != tuple(places):
        wanted_shape = ", ".join(map(str, places))
        raise LabelError(
            f"{what} must be [N, {wanted_shape}], one class number for each of the model's answers [N, {wanted_shape}, "
            f"{classes}], got {list(array.shape)}"
        )
    if array.size and classes is not None and (array.min() < 0 or array.max() >= classes):
        raise _out_of_range(array, classes, what)
    return np.ascontiguousarray(array, np.int32)


def _out_of_range(array: np.ndarray, classes: int, what: str) -> LabelError:
    wrong = np.argwhere((array < 0) | (array >= classes))
    first = tuple(int(index) for index in wrong[0])
    hint = (
        f"; one output answers yes or no: loss='binary_cross_entropy' with {what}[:, None] as its targets"
        if classes == 1
        else ""
    )
    return LabelError(
        f"{what} must lie in 0 .. {classes - 1} (the model has {classes} outputs), but {len(wrong)} "
        f"of {array.size} do not: the first is {int(array[first])} at {what}[{', '.join(map(str, first))}]{hint}"
    )


def expect_batch_size(batch_size: Any) -> int:
    """A batch size from 1 to 2^20."""
    if (
        isinstance(batch_size, bool)
        or not isinstance(batch_size, (int, np.integer))
        or not 1 <= batch_size <= 2**20
    ):
        raise ArgumentError(f"batch_size must be an integer from 1 to 2^20, got {batch_size!r:.40}")
    return int(batch_size)
