"""The geometry of convolutions: windows, the halos they read, and the phases of a strided input gradient."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from striate.ir.buffers import NO_HALO, Halo
from striate.ir.types import TensorType
from striate.ops.conv2d import Conv2d, Conv2dInputGradient, Conv2dWeightGradient
from striate.shapes import Pads, resolve_padding
from striate.sizes import largest

# Depthwise filters larger than this are not unrolled.
MOST_TAPS = 49
# Groups of a convolution that run as launches of their own.
MOST_GROUPS = 1024


@dataclass(frozen=True)
class Window:
    """The geometry of one convolution: filter [Hf, Wf], stride, dilation, padding."""

    filter: tuple[int, int]
    stride: tuple[int, int] = (1, 1)
    dilation: tuple[int, int] = (1, 1)
    pads: Pads = ((0, 0), (0, 0))


def is_depthwise(
    op: Conv2d | Conv2dInputGradient | Conv2dWeightGradient, x: TensorType, w: TensorType
) -> bool:
    """Whether every channel of x has exactly one filter of its own in w, small enough for the depthwise kernels."""
    single = op.groups == x.shape[-1] == w.shape[-1] and w.shape[-2] == 1
    return single and op.groups > 1 and w.shape[0] * w.shape[1] <= MOST_TAPS


def window_of(op: object, x: TensorType, w: TensorType) -> Window:
    """The geometry of a forward op; a fully connected layer is a 1 x 1 window."""
    if isinstance(op, Conv2d):
        size = (w.shape[0], w.shape[1])
        pads = resolve_padding(op.padding, (x.shape[1], x.shape[2]), size, op.stride, op.dilation)
        return Window(size, op.stride, op.dilation, pads)
    return Window((1, 1))


def forward_halo(window: Window, x: TensorType, z: TensorType) -> Halo:
    """Zeros that the forward pass (and the weight gradient) reads around x."""
    return window_halo(window, x.shape[1:3], z.shape[1:3]) if x.rank == 4 else NO_HALO


def window_halo(window: Window, inputs: Sequence[int], outputs: Sequence[int]) -> Halo:
    """Zeros that windows reach around `inputs` (rows, columns), at `outputs` positions along each axis."""
    halo: list[int] = []
    for axis in (0, 1):
        before = window.pads[axis][0]
        reach = (outputs[axis] - 1) * window.stride[axis] + (window.filter[axis] - 1) * window.dilation[axis]
        halo += [largest(0, before), largest(0, reach - before - (inputs[axis] - 1))]
    return (halo[0], halo[1], halo[2], halo[3]) if all(window.filter) else NO_HALO


@dataclass(frozen=True)
class Phase:
    """One axis of a strided input gradient: the input positions first, first + stride, ... (`count` of them).

    They meet the filter taps tap, tap + stride, ... (`taps` of them); position u of the phase meets, at the
    phase's tap t, the output position base + u - t.
    """

    first: int
    count: int
    tap: int
    taps: int
    base: int


def phases(inputs: int, taps: int, stride: int, before: int) -> list[Phase]:
    """An input gradient with stride s falls into s phases an axis, each a convolution of its own with stride 1.

    dx[i] = sum over l of  w[l] · dz[(i + before - l) / s],  only where s divides i + before - l

    >>> for phase in phases(inputs=8, taps=3, stride=2, before=1):     # even pixels meet tap 1, odd ones 0 and 2
    ...     print(phase.first, phase.count, phase.tap, phase.taps)
    0 4 1 1
    1 4 0 2
    """
    found: list[Phase] = []
    for first in range(min(stride, inputs)):
        tap = (first + before) % stride
        own = -(-(taps - tap) // stride) if tap < taps else 0
        found.append(Phase(first, -(-(inputs - first) // stride), tap, own, (first + before - tap) // stride))
    return found


def gradient_phases(op: Conv2dInputGradient, w: TensorType) -> Iterator[tuple[Phase, Phase, Window]]:
    """The phases of rows and columns, and the window of the convolution with stride 1 that each pair is."""
    axes = [phases(op.input_size[axis], w.shape[axis], op.stride[axis], op.pads[axis][0]) for axis in (0, 1)]
    for row in axes[0]:
        for column in axes[1]:
            own = (row.taps, column.taps)
            reach = [(taps - 1) * dilation for taps, dilation in zip(own, op.dilation, strict=True)]
            top, left = (r - p.base if p.taps else 0 for r, p in zip(reach, (row, column), strict=True))
            yield row, column, Window(own, (1, 1), op.dilation, ((top, 0), (left, 0)))


def gradient_halo(window: Window, dx: TensorType, dz: TensorType) -> Halo:
    """Zeros that the input gradient reads around dz."""
    halo: list[int] = []
    for axis in (0, 1):
        before, after = 0, 0
        dilation = window.dilation[axis]
        for phase in phases(
            dx.shape[1 + axis], window.filter[axis], window.stride[axis], window.pads[axis][0]
        ):
            before = max(before, (phase.taps - 1) * dilation - phase.base)
            after = max(after, phase.base + phase.count - 1 - (dz.shape[1 + axis] - 1))
        halo += [before, after]
    return (halo[0], halo[1], halo[2], halo[3])


def wider(own: Halo, other: Halo | None) -> Halo:
    """The zeros that either of two recipes needs."""
    if other is None:
        return own
    first, second, third, fourth = (largest(a, b) for a, b in zip(own, other, strict=True))
    return first, second, third, fourth
