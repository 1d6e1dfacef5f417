"""Paddings by the names that other libraries give them, and borders that are not zeros.

    "valid"             none
    "same", "tf_same", "onnx_same_upper"
                        zeros so that Ho = ceil(Hi / stride), the odd pixel at the end (TensorFlow, ONNX SAME_UPPER)
    "onnx_same_lower"   the same with the odd pixel at the start (ONNX SAME_LOWER)
    "torch"             (span - 1) // 2 on every side, whatever the stride: what networks written for PyTorch
                        state as padding=kernel_size // 2
    1, (1, 2), ((0, 1), (0, 1))
                        pixels on all sides, (rows, columns), each side

With stride 2 on an even size "same" pads one pixel less at the top than "torch" does, so the two see other pixels:
weights of one dialect are wrong in another.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from striate.errors import ArgumentError, ShapeError
from striate.nn.trace import Traced
from striate.shapes import Padding, Pair, normalise_padding, resolve_padding, span
from striate.sizes import is_open, largest, required

# What a layer keeps: the form of `shapes.normalise_padding`, or one of the names that it does not know.
LayerPadding: TypeAlias = Any
SYNONYMS = {"tf_same": "same", "onnx_same_upper": "same"}
NAMES = ("valid", "same", *SYNONYMS, "onnx_same_lower", "torch")
# Names of PyTorch for what `Pad` does beyond zeros.
MODES = {"zeros": "constant", "reflect": "reflect", "replicate": "edge", "circular": "wrap"}


def layer_padding(padding: Any) -> LayerPadding:
    """One form for every way to state a padding."""
    if isinstance(padding, str):
        if padding not in NAMES:
            raise ArgumentError(
                f"padding must be one of {', '.join(NAMES)}, an integer or pairs, got {padding!r:.60}"
            )
        return SYNONYMS.get(padding, padding)
    return normalise_padding(padding)


def known_to_ops(padding: LayerPadding) -> Padding:
    """`padding`, or "valid" for the names that only layers know: for checks that ops make."""
    return "valid" if padding in ("torch", "onnx_same_lower") else padding


def for_input(padding: LayerPadding, x: Traced, window: Pair, stride: Pair, dilation: Pair) -> Padding:
    """What an op is told on x [N, H, W, C], whose size is looked at only where that depends on it."""
    size = x.shape[1:3] if padding == "onnx_same_lower" else (0, 0)
    return for_size(padding, (size[0], size[1]), window, stride, dilation)


def for_size(padding: LayerPadding, size: Pair, window: Pair, stride: Pair, dilation: Pair) -> Padding:
    """What an op is told on an input of `size` pixels."""
    if padding == "torch":
        rows, columns = ((span(w, d) - 1) // 2 for w, d in zip(window, dilation, strict=True))
        return (rows, rows), (columns, columns)
    if padding == "onnx_same_lower":
        (top, bottom), (left, right) = resolve_padding("same", size, window, stride, dilation)
        return (bottom, top), (right, left)
    return padding


def axis_pads(
    spatial: Sequence[int],
    sizes: Sequence[int],
    strides: Sequence[int],
    dilations: Sequence[int],
    padding: LayerPadding,
) -> tuple[Pair, ...]:
    """`padding` as (before, after) of each axis of an input of these sizes."""
    if not isinstance(padding, str):
        return padding
    pads: list[Pair] = []
    for size, window, stride, dilation in zip(spatial, sizes, strides, dilations, strict=True):
        # A picture of one column: the rules are those of pictures, axis by axis.
        row = ((size, 1), (window, 1), (stride, 1), (dilation, 1))
        pads.append(resolve_padding(for_size(padding, *row), *row)[0])
    return tuple(pads)


def expect_mode(mode: Any) -> str:
    if not isinstance(mode, str) or mode not in MODES:
        raise ArgumentError(f"padding_mode must be one of {', '.join(MODES)}, got {mode!r:.60}")
    return mode


def bordered_axes(x: Traced, pads: Sequence[Pair], mode: str, names: Sequence[str]) -> Traced:
    """x [N, ..., C] with a border of its own numbers; `pads` and `names` have an entry for each axis between."""
    for what, length, sides in zip(names, x.shape[1:-1], pads, strict=True):
        most = {"reflect": length - 1, "circular": length}.get(mode)
        wide = largest(*sides)
        if most is not None and not required("<=", wide, most):
            raise ShapeError(
                f"padding_mode {mode!r} takes {wide} {what} from an input that has {length}: at most "
                f"{most} can be padded so; use a smaller padding or padding_mode='replicate'"
            )
    if not any(is_open(side) or side for sides in pads for side in sides):
        return x
    from striate.ops.slicing import Pad

    return x.tracer.apply(Pad(((0, 0), *pads, (0, 0)), MODES[mode]), x)[0]
