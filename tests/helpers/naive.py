"""Convolution and pooling once more, as plain loops over single numbers, to check the references against."""

from __future__ import annotations

import math
from itertools import product

import numpy as np


def convolution(
    x: np.ndarray,
    w: np.ndarray,
    stride: tuple[int, int],
    pads: tuple[tuple[int, int], tuple[int, int]],
    dilation: tuple[int, int],
    groups: int,
) -> tuple[np.ndarray, int]:
    """z[b, i, j, k] = sum of x[b, row, column, n] · w[l, m, n, k], and the number of products."""
    N, Hi, Wi, Cin = x.shape
    Hf, Wf, channels, Cout = w.shape
    Ho = (Hi + sum(pads[0]) - (Hf - 1) * dilation[0] - 1) // stride[0] + 1
    Wo = (Wi + sum(pads[1]) - (Wf - 1) * dilation[1] - 1) // stride[1] + 1
    z = np.zeros((N, Ho, Wo, Cout), x.dtype)
    products = 0
    for b, i, j, k, l, m, n in product(*map(range, (N, Ho, Wo, Cout, Hf, Wf, channels))):
        row = i * stride[0] + l * dilation[0] - pads[0][0]
        column = j * stride[1] + m * dilation[1] - pads[1][0]
        products += 1
        if 0 <= row < Hi and 0 <= column < Wi:
            group = k // (Cout // groups)
            z[b, i, j, k] += x[b, row, column, group * (Cin // groups) + n] * w[l, m, n, k]
    return z, products


def windows(
    x: np.ndarray,
    window: tuple[int, int],
    stride: tuple[int, int],
    pads: tuple[tuple[int, int], tuple[int, int]],
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The maximum, its place in the window, and the mean over real pixels, each [N, Ho, Wo, C]."""
    N, Hi, Wi, C = x.shape
    Ho = (Hi + sum(pads[0]) - window[0]) // stride[0] + 1
    Wo = (Wi + sum(pads[1]) - window[1]) // stride[1] + 1
    largest, mean = np.zeros((N, Ho, Wo, C)), np.zeros((N, Ho, Wo, C))
    place = np.zeros((N, Ho, Wo, C), int)
    for b, i, j, k in product(*map(range, (N, Ho, Wo, C))):
        found: list[tuple[int, float]] = []
        for l, m in product(*map(range, window)):
            row, column = i * stride[0] + l - pads[0][0], j * stride[1] + m - pads[1][0]
            if 0 <= row < Hi and 0 <= column < Wi:
                found.append((l * window[1] + m, float(x[b, row, column, k])))
        best = found[0]
        for candidate in found[1:]:
            if not math.isnan(best[1]) and (math.isnan(candidate[1]) or candidate[1] > best[1]):
                best = candidate
        place[b, i, j, k], largest[b, i, j, k] = best
        mean[b, i, j, k] = sum(value for _, value in found) / len(found)
    return largest, place, mean
