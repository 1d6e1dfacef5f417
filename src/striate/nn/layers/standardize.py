"""Standardize: the first layer of a model, which takes pictures as they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

import numpy as np

from striate.errors import ArgumentError, DataError, ShapeError
from striate.nn.arrays import as_input
from striate.nn.at_once import rows_at_once
from striate.nn.module import Module
from striate.nn.trace import Traced
from striate.ops.standardize import Standardize as StandardizeOp
from striate.ops.standardize import StandardizeImage
from striate.runtime.parameter import Parameter

STATISTICS = ("channel", "pixel", "image")
PICTURES_AT_ONCE = 512
BYTES_AT_ONCE = 2**28


class Standardize(Module):
    """Subtract the mean, divide by the deviation: [N, H, W, C] uint8 or float32 -> float32.

    `per="channel"`: one mean and deviation a channel [C]; `"pixel"`: one a pixel [H, W, C]. Both are of
    the training data: `fit` measures them before its first step, once, and `save` keeps them;
    `measure(x)` does it by hand. Before that, float32 goes through as it is, and uint8 is
    mapped from 0 .. 255 to -1 .. 1. A deviation of 0 counts as 1.
    `per="image"`: each picture by its own mean and deviation (contrast normalisation); `epsilon` is added
    to the variance.

    Zero padding then means "average intensity" and not "black".
    """

    parameter_names: ClassVar[tuple[str, ...]] = ("mean", "deviation")
    fixed_names: ClassVar[tuple[str, ...]] = ("mean", "deviation")
    mean: Any
    deviation: Any

    def __init__(self, per: str = "channel", *, epsilon: float = 1e-5) -> None:
        if per not in STATISTICS:
            raise ArgumentError(f"per must be one of {', '.join(STATISTICS)}, got {per!r:.60}")
        self.per = per
        self.epsilon = epsilon
        self.measured = False
        StandardizeImage(epsilon)

    def __call__(self, x: Traced) -> Traced:
        if self.per == "image":
            return x.tracer.apply(StandardizeImage(self.epsilon), x)[0]
        if x.ndim < 2:
            raise ShapeError(f"the input must be [N, ...], got {x.ndim} axes")
        wanted = x.plain_shape[-1:] if self.per == "channel" else x.plain_shape[1:]
        self._expect_measured_shape(x, wanted)
        raw = x.dtype == np.uint8
        mean = self.parameter(x, "mean", wanted, _half if raw else "zeros")
        deviation = self.parameter(x, "deviation", wanted, _half if raw else "ones")
        if not self.measured:
            x.tracer.measure(self, x)
        return x.tracer.apply(StandardizeOp(), x, mean, deviation)[0]

    def _expect_measured_shape(self, x: Traced, wanted: tuple[int, ...]) -> None:
        mean = self.__dict__.get("mean")
        if not isinstance(mean, Parameter) or mean.shape == wanted:
            return
        expected = mean.shape[-1]
        if self.per == "channel":
            hint = f"it was made for {expected} channels, and the input has {wanted[0]}; "
        else:
            hint = f"it was made for pictures {list(mean.shape)}, and these are {list(wanted)}; "
        if x.ndim == 4 and x.plain_shape[1] == expected != x.plain_shape[3]:
            hint += f"the axes look like [N, C, H, W]: x.transpose(0, 2, 3, 1) has {expected} channels last"
        elif self.per == "channel":
            hint += f"an input of [N, H, W, {expected}] would fit"
        else:
            hint += f"an input of [N, {', '.join(map(str, mean.shape))}] would fit"
        raise ShapeError(f"its mean has shape {list(mean.shape)}: {hint}")

    def measure(self, x: Any) -> None:
        """Take mean and deviation from the data `x` [N, H, W, C]; reads it 512 pictures or 256 MiB at a time."""
        if self.per == "image":
            return
        array = x if isinstance(x, np.ndarray) and x.ndim else as_input(x)
        mean, deviation = statistics(array, self.per)
        self.mean = mean
        self.deviation = deviation
        self.measured = True

    def loaded(self) -> None:
        self.measured = True

    def __setattr__(self, name: str, value: Any) -> None:
        super().__setattr__(name, value)
        if name in self.parameter_names and not self.__dict__.get("measured"):
            self.measured = True

    def __repr__(self) -> str:
        return "Standardize()" if self.per == "channel" else f"Standardize(per={self.per!r})"


def _half(shape: tuple[int, ...], generator: np.random.Generator) -> np.ndarray:
    """The middle of 0 .. 255."""
    return np.full(shape, 127.5, np.float32)


def statistics(x: np.ndarray, per: str) -> tuple[np.ndarray, np.ndarray]:
    """Mean and deviation of `x` [N, ..., C], of each pixel [..., C] or of each channel [C], float32.

    Two sums around the first pictures' mean, so nothing cancels: exact for uint8.
    Raises `DataError` where the data are not finite or there are none.
    """
    if not x.size:
        raise DataError(f"no statistics can be taken of an empty array {list(x.shape)}")
    rows = x.reshape(len(x), -1)
    origin = np.rint(next(_chunks(rows)).mean(axis=0, dtype=np.float64)).astype(np.float32)
    total = np.zeros(rows.shape[1], np.float64)
    squares = np.zeros(rows.shape[1], np.float64)
    # What is not finite shows in the sums; it needs no warning of its own.
    with np.errstate(invalid="ignore", over="ignore"):
        for chunk in _chunks(rows):
            centred = chunk.astype(np.float32) - origin
            total += centred.sum(axis=0)
            squares += np.square(centred, out=centred).sum(axis=0)
    if not np.isfinite(squares).all():
        raise DataError(
            "the training data hold NaN or infinite (or enormous) values; Standardize cannot measure them"
        )
    shift = total / len(x)
    variance = np.maximum(squares / len(x) - shift * shift, 0.0)
    mean = origin + shift
    if per == "channel":
        channels = x.shape[-1]
        means = mean.reshape(-1, channels)
        mean = means.mean(axis=0)
        variance = variance.reshape(-1, channels).mean(axis=0) + np.square(means - mean).mean(axis=0)
        deviation = np.sqrt(variance)
    else:
        mean, deviation = mean.reshape(x.shape[1:]), np.sqrt(variance).reshape(x.shape[1:])
    # Rounding leaves a constant no variance of exactly 0 unless its value is an integer.
    flat = deviation <= 1e-6 * np.maximum(np.abs(mean), 1e-30)
    return mean.astype(np.float32), np.where(flat, 1.0, deviation).astype(np.float32)


def _chunks(rows: np.ndarray) -> Iterator[np.ndarray]:
    size = rows_at_once(PICTURES_AT_ONCE, 4 * rows.shape[1], BYTES_AT_ONCE)
    for start in range(0, len(rows), size):
        yield rows[start : start + size]
