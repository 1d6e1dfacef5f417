"""Whitening: a first layer that makes neighbouring pixels independent of each other."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np

from striate.errors import DataError, ShapeError
from striate.nn import functional
from striate.nn.arrays import as_input
from striate.nn.at_once import rows_at_once
from striate.nn.init import fans
from striate.nn.layers.arguments import expect_rank
from striate.nn.layers.standardize import statistics
from striate.nn.module import Module
from striate.nn.trace import Traced
from striate.ops.standardize import Standardize
from striate.runtime.blas import OneBlasThread
from striate.shapes import whole_number

PICTURES = 5000
BYTES_AT_ONCE = 2**28


class Whitening(Module):
    """Standardise, then filters that whiten the training data: [N, H, W, C] -> [N, H-k+1, W-k+1, 2·k·k·C].

    `mean` and `deviation` [C] are the training data's, as in `Standardize`. The filters `weight` [k, k, C, 2·k·k·C] are
    the eigenvectors v of the covariance of all k x k patches of the first 5,000 pictures, divided by the square root of
    their eigenvalue e, and the same ones negated: v / sqrt(e + epsilon). Each output then has about the variance 1 and
    is uncorrelated with the others. Only `bias` is trained. `fit` measures the data before its first step; before that
    filters are random. (A. Coates, A. Ng, "Learning feature representations with k-means", 2012; as a fixed first
    layer: K. Jordan, "94% on CIFAR-10 in 3.29 seconds on a single GPU", 2024, section 3.2.)
    """

    parameter_names: ClassVar[tuple[str, ...]] = ("mean", "deviation", "weight", "bias")
    fixed_names: ClassVar[tuple[str, ...]] = ("mean", "deviation", "weight")
    mean: Any
    deviation: Any
    weight: Any
    bias: Any

    def __init__(self, size: int = 2, *, epsilon: float = 5e-4) -> None:
        self.size = whole_number(size, "size", 1, 16)
        self.epsilon = epsilon
        self.measured = False

    def __call__(self, x: Traced) -> Traced:
        expect_rank(x, "N H W C")
        channels = x.plain_shape[3]
        built = self.__dict__.get("mean")
        if built is not None and built.shape != (channels,):
            raise ShapeError(f"it was made for {built.shape[0]} channels, and the input has {channels}")
        middle = 127.5 if x.dtype == np.uint8 else 0.0
        spread = 127.5 if x.dtype == np.uint8 else 1.0
        mean = self.parameter(x, "mean", (channels,), lambda shape, _: np.full(shape, middle, np.float32))
        deviation = self.parameter(
            x, "deviation", (channels,), lambda shape, _: np.full(shape, spread, np.float32)
        )
        count = self.size * self.size * channels
        weight = self.parameter(x, "weight", (self.size, self.size, channels, 2 * count), _mirrored)
        bias = self.parameter(x, "bias", (2 * count,), "zeros")
        if not self.measured:
            x.tracer.measure(self, x)
        standardised = x.tracer.apply(Standardize(), x, mean, deviation)[0]
        return functional.conv2d(standardised, weight, bias)

    def measure(self, x: Any) -> None:
        """Take statistics and filters from the data `x` [N, H, W, C]."""
        array = x if isinstance(x, np.ndarray) and x.ndim else as_input(x)
        if array.ndim != 4 or min(array.shape[1:3]) < self.size:
            raise ShapeError(
                f"Whitening measures pictures [N, H, W, C] of {self.size}x{self.size} pixels or more"
            )
        mean, deviation = statistics(array, "channel")
        self.weight = whitening_filters(array[:PICTURES], self.size, self.epsilon, mean, deviation)
        self.mean, self.deviation = mean, deviation
        self.measured = True

    def loaded(self) -> None:
        self.measured = True

    def __repr__(self) -> str:
        return f"Whitening({self.size})"


def _mirrored(shape: tuple[int, ...], generator: np.random.Generator) -> np.ndarray:
    """Random filters and their opposites: what stands there until data are measured."""
    half = generator.standard_normal((*shape[:3], shape[3] // 2)).astype(np.float32)
    half /= np.float32(np.sqrt(fans(shape)[0]))
    return np.concatenate([half, -half], axis=3)


def whitening_filters(
    x: np.ndarray, size: int, epsilon: float, mean: Any = 0.0, deviation: Any = 1.0
) -> np.ndarray:
    """Filters [size, size, C, 2·size·size·C] for pictures `x` [N, H, W, C] with this mean and deviation, float32.

    An eigenvector's sign is free: its largest component is made positive, so that the filters are the same everywhere.
    Raises `DataError` where the pictures hold NaN or infinity.
    """
    count = size * size * x.shape[3]
    covariance, patches = np.zeros((count, count)), 0
    # Every pixel stands in size·size patches, in float64.
    step = rows_at_once(256, 8 * count * x.shape[1] * x.shape[2], BYTES_AT_ONCE)
    with OneBlasThread():
        for start in range(0, len(x), step):
            standardised = (x[start : start + step] - mean) / deviation
            windows = np.lib.stride_tricks.sliding_window_view(standardised, (size, size), axis=(1, 2))
            # [n, Ho, Wo, C, size, size] -> rows in the filters' order.
            rows = windows.transpose(0, 1, 2, 4, 5, 3).reshape(-1, count).astype(np.float64)
            covariance += rows.T @ rows
            patches += len(rows)
        if not np.isfinite(covariance).all():
            raise DataError("the training data hold NaN or infinite values; Whitening cannot measure them")
        values, vectors = np.linalg.eigh(covariance / patches)
    vectors = vectors[:, ::-1] / np.sqrt(np.maximum(values[::-1], 0.0) + epsilon)
    largest = vectors[np.abs(vectors).argmax(axis=0), np.arange(count)]
    vectors *= np.where(largest < 0, -1.0, 1.0)
    filters = np.concatenate([vectors, -vectors], axis=1).astype(np.float32)
    return filters.reshape(size, size, x.shape[3], 2 * count)
