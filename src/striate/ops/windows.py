"""What convolution and pooling share: views of the pixels under one filter position, in NumPy."""

from __future__ import annotations

from typing import Any

import numpy as np

from striate.shapes import Pads, Pair


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


def tap(padded: np.ndarray, position: Pair, outputs: Pair, stride: Pair, dilation: Pair = (1, 1)) -> np.ndarray:
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
