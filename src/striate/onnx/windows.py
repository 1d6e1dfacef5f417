"""Strides, paddings and dilations of ONNX's windowed operators, over any number of spatial axes."""

from __future__ import annotations

from collections.abc import Sequence

from striate.nn.layers.volumes import Window
from striate.onnx.node import NodeView
from striate.shapes import LARGEST_ARGUMENT, Pair, span

AUTOMATIC = ("NOTSET", "VALID", "SAME_UPPER", "SAME_LOWER")


def two(values: Sequence[int]) -> Pair:
    """Rows and columns, of what holds one number for each of two spatial axes."""
    rows, columns = values
    return rows, columns


def read_window(node: NodeView, sizes: Sequence[int], spatial: Sequence[int]) -> Window:
    """The node's window of `sizes` over an input whose spatial axes have the sizes `spatial`."""
    rank = len(spatial)
    if len(sizes) != rank:
        node.refuse(f"a window over {len(sizes)} axes on an input with {rank} spatial axes")
    strides = listed(node, "strides", rank, 1)
    dilations = listed(node, "dilations", rank, 1)
    kind = node.text("auto_pad", "NOTSET")
    if kind not in AUTOMATIC:
        node.refuse(f"auto_pad must be one of {', '.join(AUTOMATIC)}, got {kind!r:.40}")
    if any(not 1 <= size <= LARGEST_ARGUMENT for size in sizes):
        node.refuse(f"the window must have sizes from 1 to 2^20, got {list(sizes)}")
    if kind == "NOTSET":
        pads = explicit_pads(node, rank)
    elif kind == "VALID":
        pads = ((0, 0),) * rank
    else:
        pads = tuple(
            same_pads(size, span(window, dilation), stride, upper=kind == "SAME_UPPER")
            for size, window, stride, dilation in zip(spatial, sizes, strides, dilations, strict=True)
        )
    return Window(tuple(sizes), strides, dilations, pads)


def listed(node: NodeView, name: str, rank: int, least: int) -> tuple[int, ...]:
    """An attribute with one integer for each spatial axis; all ones where the file leaves it out."""
    values = node.integers(name, (1,) * rank)
    if len(values) != rank:
        node.refuse(f"{name} must hold {rank} integers, one for each spatial axis, got {len(values)}")
    if any(not least <= value <= LARGEST_ARGUMENT for value in values):
        node.refuse(f"{name} must be from {least} to 2^20, got {list(values)}")
    return values


def explicit_pads(node: NodeView, rank: int) -> tuple[Pair, ...]:
    """`pads` = [all before, all after] as (before, after) for each spatial axis."""
    values = node.integers("pads", (0,) * (2 * rank))
    if len(values) != 2 * rank:
        node.refuse(f"pads must hold {2 * rank} integers, two for each spatial axis, got {len(values)}")
    if any(abs(value) > LARGEST_ARGUMENT for value in values):
        node.refuse(f"pads must be at most 2^20, got {list(values)}")
    return tuple(zip(values[:rank], values[rank:], strict=True))


def same_pads(size: int, span: int, stride: int, *, upper: bool) -> Pair:
    """So much padding that there are ceil(size / stride) outputs; `upper`: the odd one at the end."""
    total = max((-(-size // stride) - 1) * stride + span - size, 0)
    small, large = total // 2, total - total // 2
    return (small, large) if upper else (large, small)
