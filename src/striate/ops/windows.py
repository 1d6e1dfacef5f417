"""What convolution and pooling share: the pixels under one filter position, in NumPy, and pooling's sizes."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from typing import Any

import numpy as np

from striate.errors import ShapeError
from striate.ir.types import TensorType
from striate.shapes import Padding, Pads, Pair, window_output


def pad_image(x: np.ndarray, pads: Pads, value: Any = 0) -> np.ndarray:
    """[N, Hi, Wi, C] with `value` around it; the array itself when there is nothing to add."""
    if pads == ((0, 0), (0, 0)):
        return x
    return np.pad(x, ((0, 0), pads[0], pads[1], (0, 0)), constant_values=value)


def crop_image(padded: np.ndarray, pads: Pads, size: Pair) -> np.ndarray:
    """The inside of a padded image."""
    (top, _), (left, _) = pads
    return np.ascontiguousarray(padded[:, top : top + size[0], left : left + size[1], :])


def padded_size(size: Pair, pads: Pads) -> Pair:
    return size[0] + sum(pads[0]), size[1] + sum(pads[1])


def tap(
    padded: np.ndarray, position: Pair, outputs: Pair, stride: Pair, dilation: Pair = (1, 1)
) -> np.ndarray:
    """View [N, Ho, Wo, C]: for every output (i, j) the pixel under filter position (l, m).

    `padded[:, i * stride + l * dilation, j * stride + m * dilation, :]`
    """
    rows, columns = (
        slice(
            position[axis] * dilation[axis],
            position[axis] * dilation[axis] + (outputs[axis] - 1) * stride[axis] + 1,
            stride[axis],
        )
        for axis in (0, 1)
    )
    return padded[:, rows, columns, :]


def inside(size: Pair, pads: Pads, position: Pair, outputs: Pair, stride: Pair) -> np.ndarray:
    """Boolean [Ho, Wo]: whether filter position (l, m) lies on a real pixel and not in the padding."""
    rows, columns = (
        np.arange(outputs[axis]) * stride[axis] + position[axis] - pads[axis][0] for axis in (0, 1)
    )
    return ((rows >= 0) & (rows < size[0]))[:, None] & ((columns >= 0) & (columns < size[1]))[None, :]


def pool_output(name: str, size: Pair, window: Pair, stride: Pair, pads: Pads) -> Pair:
    """(Ho, Wo); refuses padding in which a whole window would fit."""
    for axis, side in ((0, "rows"), (1, "columns")):
        if max(pads[axis]) >= window[axis]:
            raise ShapeError(
                f"{name}: {max(pads[axis])} {side} of padding hold a whole {window[0]}x{window[1]} window, "
                f"which would see no pixel; padding must be at most {window[axis] - 1}"
            )
    return window_output(size, window, stride, pads, (1, 1), name)


def image_size(type: TensorType) -> Pair:
    return type.shape[1], type.shape[2]


def positions(window: Pair) -> Iterable[tuple[int, Pair]]:
    return enumerate(product(range(window[0]), range(window[1])))


def pool_cases() -> Iterable[tuple[tuple[int, ...], Pair, Pair, Padding]]:
    """Input shape, window, stride, padding, for the examples of the pooling ops."""
    yield (2, 4, 6, 3), (2, 2), (2, 2), "valid"
    yield (1, 5, 7, 2), (2, 2), (2, 2), "valid"
    yield (1, 5, 6, 2), (3, 3), (2, 2), "same"
    yield (2, 5, 5, 1), (3, 3), (1, 1), ((1, 1), (1, 1))
    yield (1, 6, 7, 2), (3, 2), (2, 3), ((2, 0), (0, 1))
    yield (1, 7, 7, 1), (2, 2), (3, 3), "valid"
    yield (1, 1, 1, 1), (1, 1), (1, 1), "valid"
    yield (1, 3, 4, 2), (3, 4), (3, 4), "valid"
