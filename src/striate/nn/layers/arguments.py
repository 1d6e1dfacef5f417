"""What layers are given and how they print it: an int for all spatial axes or one for each, paddings, inputs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias, cast

from striate.errors import ArgumentError, ShapeError
from striate.nn.layers.padding import NAMES, LayerPadding, layer_padding
from striate.nn.trace import Traced
from striate.shapes import Pair, pair, whole_number

Sizes: TypeAlias = tuple[int, ...]
# By the number of spatial axes: what they are called, and the axes of an input.
AXES = {1: ("positions",), 2: ("rows", "columns"), 3: ("planes", "rows", "columns")}
LETTERS = {1: "N L C", 2: "N H W C", 3: "N D H W C"}


def settings(**fields: Any) -> str:
    """`", stride=2"` for every field that is not None."""
    return "".join(f", {name}={value!r}" for name, value in fields.items() if value is not None)


def unless(value: Any, default: Any) -> Any:
    """`value`, or None where it is the default: what `settings` leaves out."""
    return None if value == default else value


def short(sizes: Sizes) -> int | Sizes:
    """One number for equal ones."""
    return sizes[0] if len(set(sizes)) == 1 else sizes


def expect_rank(x: Traced, axes: str, hint: str = "") -> None:
    """An input with the axes that `axes` names, "N H W C" say."""
    wanted = axes.split()
    if x.ndim != len(wanted):
        raise ShapeError(f"the input must be [{', '.join(wanted)}], got {x.ndim} axes{hint}")


def each_axis(value: Any, what: str, rank: int, least: int = 1) -> Sizes:
    """An int for all spatial axes, or one for each."""
    if rank == 2:
        return pair(value, what, least)
    if not isinstance(value, (tuple, list)):
        return (whole_number(value, what, least),) * rank
    items = cast("Sequence[Any]", value)
    if len(items) != rank:
        wanted = "one integer" if rank == 1 else f"one integer or {rank} ({', '.join(AXES[rank])})"
        raise ArgumentError(f"{what} must be {wanted}, got {len(items)} values")
    return tuple(whole_number(item, what, least) for item in items)


def axes_padding(padding: Any, rank: int) -> LayerPadding:
    """One form for every way to state a padding.

    A name of `nn/layers/padding.py`; an int for all sides; for each axis an int or (before, after); over one axis
    (before, after) alone.
    """
    if rank == 2 or isinstance(padding, str):
        return layer_padding(padding)
    if not isinstance(padding, (tuple, list)):
        both = whole_number(padding, "padding", 0)
        return ((both, both),) * rank
    items = cast("Sequence[Any]", padding)
    if rank == 1 and len(items) == 2:
        items = (items,)
    if len(items) != rank:
        each = "(before, after)" if rank == 1 else f"{rank} integers or {rank} pairs (before, after)"
        raise ArgumentError(
            f"padding must be one of {', '.join(NAMES)}, an integer or {each}, got {len(items)} values"
        )
    pairs: list[Pair] = []
    for item in items:
        before, after = (
            each_axis(item, "padding", 2, 0) if isinstance(item, (tuple, list)) and len(item) == 2  # pyright: ignore[reportUnknownArgumentType]
            else (whole_number(item, "padding", 0),) * 2
        )  # fmt: skip
        pairs.append((before, after))
    return tuple(pairs)
