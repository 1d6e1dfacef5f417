"""Which input positions make an output position when an axis changes its size, and with which weights.

The formulas are those of ONNX's Resize, whose names the coordinate transformations carry. With
`scale` output positions an input position, and `length` output positions in all:

    half_pixel             (k + 0.5)/scale - 0.5
    pytorch_half_pixel     the same, but 0 where length is 1
    half_pixel_symmetric   the same, moved so that a fractional scale · size shrinks on both sides
    asymmetric             k/scale
    align_corners          k · (size - 1)/(length - 1)
    tf_half_pixel_for_nn   (k + 0.5)/scale
    tf_crop_and_resize     start · (size - 1) + k · (end - start) · (size - 1)/(length - 1)

They are computed in float32, as other runtimes do: which pixel is the nearest hangs on the last digit (1/3 in float32
times 9 is 3, but in float64 a little more).
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
# "simple" is ONNX Runtime's name of what came before ONNX said how to round: floor, or ceil where the axis shrinks.
ROUNDINGS = ("round_prefer_floor", "round_prefer_ceil", "floor", "ceil", "simple")
# So near to the middle between two pixels a position counts as lying there; float32 may miss it by its last digit.
TIE = 1e-6
# From this number on float32 does not hold every whole number.
MANY = 1 << 24


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


def adjoint(sampling: Sampling, size: int) -> tuple[np.ndarray, np.ndarray]:
    """The sampling read backwards: for each of `size` input positions the outputs it counts in, and with which weights,
    [size, outputs at most]; what is left over of a row has weight 0.
    """
    outputs = sampling.places.shape[1]
    weights = np.where(sampling.beyond, 0.0, sampling.weights)
    pairs = sampling.clipped(size) * outputs + np.arange(outputs)
    # A position that an output reads twice, at the border, counts once with both weights.
    known, inverse = np.unique(pairs, return_inverse=True)
    total = np.bincount(inverse.reshape(-1), weights.reshape(-1), len(known))
    known, total = known[total != 0], total[total != 0]
    sources, targets = known // outputs, known % outputs
    counts = np.bincount(sources, minlength=size)
    first = np.cumsum(counts) - counts
    place = np.arange(len(known)) - first[sources]
    shape = (size, max(1, int(counts.max(initial=0))))
    found, shares = np.zeros(shape, np.int64), np.zeros(shape)
    found[sources, place], shares[sources, place] = targets, total
    # Those of no weight name an output that counts here anyway.
    found = np.where(np.arange(shape[1]) < counts[:, None], found, found[:, :1])
    return found, shares


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
    # Where an axis shrinks to a length that is no whole number, ONNX's tests of interpolation want that length.
    fractional = coordinates == "align_corners" and mode != "nearest" and scale < 1
    at = positions(size, outputs, scale, coordinates, region, fractional=fractional)
    beyond = np.zeros(outputs, bool)
    if coordinates == "tf_crop_and_resize":
        beyond = (at < 0) | (at > size - 1)
    if rounding == "simple":
        rounding = "ceil" if scale < 1 else "floor"
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
    size: int,
    outputs: int,
    scale: float,
    coordinates: str,
    region: tuple[float, float] = (0.0, 1.0),
    *,
    fractional: bool = False,
) -> np.ndarray:
    """Where in the input each output position lies, [outputs], float32 numbers held in float64.

    `fractional`: the last corner lies at scale · size - 1 and not at the last of the outputs ("align_corners").
    """
    real = np.float32 if max(size, outputs) < MANY else np.float64
    k, ratio = np.arange(outputs, dtype=real), real(scale)
    length = ratio * size if fractional else outputs
    return _positions(k, size, length, ratio, coordinates, region).astype(np.float64)


def _positions(
    k: np.ndarray,
    size: int,
    length: float | np.floating,
    scale: np.floating,
    coordinates: str,
    region: tuple[float, float],
) -> np.ndarray:
    """All in the type of `k`, which takes Python's numbers into its own."""
    outputs, last = len(k), size - 1
    if coordinates == "asymmetric":
        return k / scale
    if coordinates == "align_corners":
        return k * last / (length - 1) if length != 1 else np.zeros_like(k)
    if coordinates == "tf_half_pixel_for_nn":
        return (k + 0.5) / scale
    if coordinates == "tf_crop_and_resize":
        start, end = region
        if outputs == 1:
            return np.full_like(k, (start + end) * last / 2)
        return start * last + k * (end - start) * last / (outputs - 1)
    if coordinates == "pytorch_half_pixel" and outputs == 1:
        return np.zeros_like(k)
    if coordinates == "half_pixel_symmetric":
        # ONNX Runtime has this one sum in float64.
        shift = size / 2 * (1 - outputs / (scale * size))
        return (shift + (k.astype(np.float64) + 0.5) / float(scale) - 0.5).astype(k.dtype)
    return (k + 0.5) / scale - 0.5


def _nearest(at: np.ndarray, rounding: str) -> np.ndarray:
    below = np.floor(at)
    if rounding == "floor":
        chosen = below
    elif rounding == "ceil":
        chosen = np.ceil(at)
    elif rounding == "round_prefer_floor":
        chosen = np.ceil(at - 0.5 - TIE)
    else:
        chosen = np.floor(at + 0.5 + TIE)
    return chosen.astype(np.int64)


def _cubic(distance: np.ndarray, a: float) -> np.ndarray:
    """Keys' kernel: smooth, 1 at distance 0, 0 at 1 and from 2 on. (Keys 1981, equation 4.)"""
    near = ((a + 2) * distance - (a + 3)) * distance * distance + 1
    far = ((a * distance - 5 * a) * distance + 8 * a) * distance - 4 * a
    return np.where(distance <= 1, near, np.where(distance < 2, far, 0.0))
