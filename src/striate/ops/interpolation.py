"""Which input positions make an output position when an axis changes its size, and with which weights.

The formulas are those of ONNX's Resize, whose names the coordinate transformations carry. With
`scale` output positions an input position and `length = scale · size`:

    half_pixel             (k + 0.5)/scale - 0.5
    pytorch_half_pixel     the same, but -0.5 where length is 1
    half_pixel_symmetric   the same, moved so that a fractional length shrinks on both sides
    asymmetric             k/scale
    align_corners          k · (size - 1)/(length - 1)
    tf_half_pixel_for_nn   (k + 0.5)/scale
    tf_crop_and_resize     start · (size - 1) + k · (end - start) · (size - 1)/(length - 1)
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

MODES = ("nearest", "linear", "cubic")
COORDINATES = (
    "half_pixel",
    "pytorch_half_pixel",
    "half_pixel_symmetric",
    "asymmetric",
    "align_corners",
    "tf_half_pixel_for_nn",
    "tf_crop_and_resize",
)
ROUNDINGS = ("round_prefer_floor", "round_prefer_ceil", "floor", "ceil")


@dataclass(frozen=True)
class Sampling:
    """`places` and `weights` [neighbours, outputs], places as computed, some outside the input.

    `beyond` [outputs]: whether the position lies outside the region that was asked for.
    """

    places: np.ndarray
    weights: np.ndarray
    beyond: np.ndarray

    def clipped(self, size: int) -> np.ndarray:
        """Places outside read the outermost position."""
        return np.clip(self.places, 0, size - 1)

    def excluding_outside(self, size: int) -> Sampling:
        """Places outside weigh nothing; the others share their weight."""
        weights = np.where((self.places >= 0) & (self.places < size), self.weights, 0.0)
        total = weights.sum(0)
        return Sampling(self.places, weights / np.where(total == 0, 1.0, total), self.beyond)


def sample_axis(
    size: int,
    outputs: int,
    scale: float,
    mode: str,
    coordinates: str,
    rounding: str = "round_prefer_floor",
    cubic: float = -0.75,
    antialias: bool = False,
    region: tuple[float, float] = (0.0, 1.0),
) -> Sampling:
    """The sampling of one axis from `size` to `outputs` positions."""
    at = positions(size, outputs, scale, coordinates, region)
    beyond = np.zeros(outputs, bool)
    if coordinates == "tf_crop_and_resize":
        beyond = (at < 0) | (at > size - 1)
    if mode == "nearest":
        return Sampling(_nearest(at, rounding)[None], np.ones((1, outputs)), beyond)
    # The left neighbour lies before the position, never on it: the share of the right one is in (0, 1].
    left = np.ceil(at).astype(np.int64) - 1
    share = at - left
    squeeze = min(scale, 1.0) if antialias else 1.0
    reach = int(np.ceil((1 if mode == "linear" else 2) / squeeze))
    steps = np.arange(1 - reach, reach + 1)[:, None]
    distance = np.abs(steps - share) * squeeze
    weights = np.clip(1 - distance, 0, 1) if mode == "linear" else _cubic(distance, cubic)
    if antialias:
        weights = weights / weights.sum(0)
    return Sampling(left + steps, weights, beyond)


def positions(
    size: int, outputs: int, scale: float, coordinates: str, region: tuple[float, float] = (0.0, 1.0)
) -> np.ndarray:
    """Where in the input each output position lies, [outputs] in float64."""
    k = np.arange(outputs, dtype=np.float64)
    length = scale * size
    if coordinates == "asymmetric":
        return k / scale
    if coordinates == "align_corners":
        return k * (size - 1) / (length - 1) if length != 1 else np.zeros(outputs)
    if coordinates == "tf_half_pixel_for_nn":
        return (k + 0.5) / scale
    if coordinates == "tf_crop_and_resize":
        start, end = region
        if length == 1:
            return np.full(outputs, (start + end) * (size - 1) / 2)
        return start * (size - 1) + k * (end - start) * (size - 1) / (length - 1)
    if coordinates == "pytorch_half_pixel" and length == 1:
        return np.full(outputs, -0.5)
    middle = (k + 0.5) / scale - 0.5
    if coordinates == "half_pixel_symmetric":
        middle = middle + size / 2 * (1 - outputs / length)
    return middle


def _nearest(at: np.ndarray, rounding: str) -> np.ndarray:
    below = np.floor(at)
    if rounding == "floor":
        chosen = below
    elif rounding == "ceil":
        chosen = np.ceil(at)
    elif rounding == "round_prefer_floor":
        chosen = np.ceil(at - 0.5)
    else:
        chosen = np.floor(at + 0.5)
    return chosen.astype(np.int64)


def _cubic(distance: np.ndarray, a: float) -> np.ndarray:
    """Keys' kernel: smooth, 1 at distance 0, 0 at 1 and from 2 on. (Keys 1981, equation 4.)"""
    near = ((a + 2) * distance - (a + 3)) * distance * distance + 1
    far = ((a * distance - 5 * a) * distance + 8 * a) * distance - 4 * a
    return np.where(distance <= 1, near, np.where(distance < 2, far, 0.0))
