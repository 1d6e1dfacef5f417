"""Bilinear resizing of small pictures in NumPy, so that the embedded data set needs no picture library."""

from __future__ import annotations

import numpy as np

from striate.runtime.blas import OneBlasThread


def bilinear_weights(size: int, new_size: int) -> np.ndarray:
    """Matrix `[new_size, size]` that resamples a line of `size` pixels to `new_size`.

    Pixel centres stand at half-integers, output centre `i + 1/2` reads the input at
    `(i + 1/2) * size / new_size`, and positions beyond the outermost centres take the edge pixel.
    Every row sums to one.
    """
    position = (np.arange(new_size) + 0.5) * size / new_size - 0.5
    position = np.clip(position, 0, size - 1)
    left = np.minimum(position.astype(np.int64), max(size - 2, 0))
    right = np.minimum(left + 1, size - 1)
    share = position - left
    weights = np.zeros((new_size, size))
    np.add.at(weights, (np.arange(new_size), left), 1 - share)
    np.add.at(weights, (np.arange(new_size), right), share)
    return weights


def resize_bilinear(pictures: np.ndarray, height: int, width: int) -> np.ndarray:
    """`[N, H, W]` numbers -> `[N, height, width]` float64, rows and columns resampled one after the other."""
    rows = bilinear_weights(pictures.shape[1], height)
    columns = bilinear_weights(pictures.shape[2], width)
    with OneBlasThread():
        return rows @ pictures.astype(np.float64) @ columns.T
