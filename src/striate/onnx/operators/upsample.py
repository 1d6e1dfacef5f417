"""Pictures at another size: Resize, Upsample, DepthToSpace, SpaceToDepth."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.terms import Operand, Term, channels_last, shape_of
from striate.ops.arrange import Transpose
from striate.ops.interpolation import COORDINATES, MODES
from striate.ops.resize import Resize
from striate.shapes import LARGEST_AXIS
from striate.sizes import single

NEAREST = ("round_prefer_floor", "round_prefer_ceil", "floor", "ceil")
POLICIES = ("stretch", "not_larger", "not_smaller")


def resize(node: NodeView, inputs: Inputs) -> Outputs:
    """Version 10 has scales alone, and asymmetric coordinates; from 11 on there are a region, sizes and dialects."""
    x = node.given(inputs, 0, "x")
    if node.version < 11:
        scales = _numbers(node, node.given(inputs, 1, "scales"), x.rank, "scales")
        return (resized(node, x, scales, None, node.text("mode", "nearest"), "asymmetric", "simple"),)
    axes = tuple(node.axis(axis, x.rank) for axis in node.integers("axes", tuple(range(x.rank))))
    region, scales_term, sizes_term = (node.optional(inputs, place) for place in (1, 2, 3))
    sizes: list[int] | None = None
    scales = [1.0] * x.rank
    if sizes_term is not None and sizes_term.size:
        sizes, scales = _asked_sizes(node, x, node.integers_of(sizes_term, "sizes"), axes)
    elif scales_term is not None and scales_term.size:
        for axis, scale in zip(axes, _numbers(node, scales_term, len(axes), "scales"), strict=True):
            scales[axis] = scale
    else:
        node.refuse("it needs scales or sizes")
    coordinates = node.text("coordinate_transformation_mode", "half_pixel")
    regions = [(0.0, 1.0)] * x.rank
    if coordinates == "tf_crop_and_resize":
        if region is None:
            node.refuse("tf_crop_and_resize needs a region of interest")
        bounds = _numbers(node, region, 2 * len(axes), "roi")
        for place, axis in enumerate(axes):
            regions[axis] = (bounds[place], bounds[place + len(axes)])
    mode = node.text("mode", "nearest")
    rounding = node.text("nearest_mode", "round_prefer_floor")
    if rounding not in NEAREST:
        node.refuse(f"nearest_mode must be one of {', '.join(NEAREST)}, got {rounding!r:.40}")
    return (resized(node, x, scales, sizes, mode, coordinates, rounding, regions),)


def _asked_sizes(
    node: NodeView, x: Term, asked: Sequence[int], axes: Sequence[int]
) -> tuple[list[int], list[float]]:
    """Sizes and scales of all axes, with one scale for all where the proportions are to be kept."""
    if len(asked) != len(axes) or any(not 0 < size <= LARGEST_AXIS for size in asked):
        node.refuse(f"sizes must hold {len(axes)} numbers above 0, got {list(asked)}")
    policy = node.text("keep_aspect_ratio_policy", "stretch")
    if policy not in POLICIES:
        node.refuse(f"keep_aspect_ratio_policy must be one of {', '.join(POLICIES)}, got {policy!r:.40}")
    if any(not x.shape[axis] for axis in axes):
        node.refuse(f"an empty picture cannot grow: {x}")
    ratios = [single(size / x.shape[axis]) for size, axis in zip(asked, axes, strict=True)]
    sizes, scales = list(x.shape), [1.0] * x.rank
    for place, axis in enumerate(axes):
        if policy == "stretch":
            sizes[axis], scales[axis] = asked[place], ratios[place]
        else:
            scales[axis] = min(ratios) if policy == "not_larger" else max(ratios)
            sizes[axis] = int(np.floor(np.float32(scales[axis] * x.shape[axis]) + 0.5))
    return sizes, scales


def _numbers(node: NodeView, term: Term, count: int, what: str) -> list[float]:
    numbers = node.array(term).reshape(-1)
    if numbers.size != count or numbers.dtype.kind != "f" or not np.all(np.isfinite(numbers)):
        node.refuse(f"{what} must hold {count} numbers, got {term}")
    return [float(number) for number in numbers]


def resized(
    node: NodeView,
    x: Term,
    scales: Sequence[float],
    sizes: Sequence[int] | None,
    mode: str,
    coordinates: str,
    rounding: str,
    regions: Sequence[tuple[float, float]] | None = None,
) -> Term:
    mode = "linear" if mode == "bilinear" else mode
    for what, value, known in (
        ("mode", mode, MODES),
        ("coordinate_transformation_mode", coordinates, COORDINATES),
    ):
        if value not in known:
            node.refuse(f"{what} must be one of {', '.join(known)}, got {value!r:.40}")
    if sizes is None:
        limits = zip(x.shape, scales, strict=True)
        if any(not scale > 0 or size * scale > LARGEST_AXIS for size, scale in limits):
            node.refuse(f"scales {list(scales)} do not fit {x}")
        # In float32, as other runtimes do: 10 by 0.7 are 7, not 6.9999999.
        sizes = [
            math.trunc(single(single(scale) * single(size)))
            for size, scale in zip(x.shape, scales, strict=True)
        ]
    if x.shape == tuple(sizes) and all(scale == 1.0 for scale in scales) and not _crops(regions):
        return x
    dtype = x.dtype
    if mode != "nearest" and dtype not in ("float32", "float64"):
        x = node.cast(x, "float32")
    # Pictures are best resized where their channels lie together.
    order = channels_last(x.rank)
    op = Resize(
        tuple(sizes[axis] for axis in order),
        mode,
        coordinates,
        tuple(scales[axis] for axis in order),
        rounding,
        node.number("cubic_coeff_a", -0.75),
        node.flag("antialias"),
        node.flag("exclude_outside"),
        tuple(regions[axis] for axis in order)
        if regions is not None and _crops(regions)
        else _whole(coordinates, x),
        node.number("extrapolation_value", 0.0),
    )
    return node.cast(Term.of(node.one(op, node.held(x, order)), order), dtype)


def _crops(regions: Sequence[tuple[float, float]] | None) -> bool:
    return regions is not None and any(region != (0.0, 1.0) for region in regions)


def _whole(coordinates: str, x: Term) -> tuple[tuple[float, float], ...]:
    return ((0.0, 1.0),) * x.rank if coordinates == "tf_crop_and_resize" else ()


def upsample(node: NodeView, inputs: Inputs) -> Outputs:
    """Scales are an attribute before version 9, in version 1 one for rows and one for columns."""
    x = node.given(inputs, 0, "x")
    if node.version < 7:
        scales = [1.0] * (x.rank - 2) + [node.number("height_scale"), node.number("width_scale")]
        if x.rank != 4:
            node.refuse(f"x must be [N, C, H, W], got {x}")
    elif node.version < 9:
        scales = list(node.numbers("scales"))
        if len(scales) != x.rank:
            node.refuse(f"scales must hold {x.rank} numbers, got {len(scales)}")
    else:
        scales = _numbers(node, node.given(inputs, 1, "scales"), x.rank, "scales")
    return (resized(node, x, scales, None, node.text("mode", "nearest"), "asymmetric", "simple"),)


def depth_to_space(node: NodeView, inputs: Inputs) -> Outputs:
    """Groups of channels become squares of pixels."""
    x, block = _picture(node, inputs)
    N, C, H, W = x.shape
    if C % block**2:
        node.refuse(f"{C} channels do not divide into squares of {block} by {block}")
    depth, pixels = C // block**2, node.channels_last(x)
    if _mode(node) == "DCR":
        parts, axes = (N, H, W, block, block, depth), (0, 1, 3, 2, 4, 5)
    else:
        parts, axes = (N, H, W, depth, block, block), (0, 1, 4, 2, 5, 3)
    return (_moved(node, pixels, parts, axes, (N, H * block, W * block, depth)),)


def space_to_depth(node: NodeView, inputs: Inputs) -> Outputs:
    """Squares of pixels become groups of channels."""
    x, block = _picture(node, inputs)
    N, C, H, W = x.shape
    if H % block or W % block:
        node.refuse(f"{H}x{W} pixels do not divide into squares of {block} by {block}")
    parts = (N, H // block, block, W // block, block, C)
    final = (N, H // block, W // block, block * block * C)
    axes = (0, 1, 3, 2, 4, 5) if _mode(node) == "DCR" else (0, 1, 3, 5, 2, 4)
    return (_moved(node, node.channels_last(x), parts, axes, final),)


def _mode(node: NodeView) -> str:
    """Whether the place in the square comes before the channel (DCR) or behind it (CRD)."""
    mode = node.text("mode", "DCR")
    if mode not in ("DCR", "CRD"):
        node.refuse(f"mode must be DCR or CRD, got {mode!r:.40}")
    return mode


def _picture(node: NodeView, inputs: Inputs) -> tuple[Term, int]:
    x, block = node.given(inputs, 0, "x"), node.integer("blocksize")
    if x.rank != 4 or not 1 <= block <= 2**20:
        node.refuse(f"x must be [N, C, H, W] and blocksize at least 1, got {x} and {block}")
    return x, block


def _moved(
    node: NodeView, x: Operand, parts: tuple[int, ...], axes: tuple[int, ...], final: tuple[int, ...]
) -> Term:
    assert len(shape_of(x)) == 4
    split = node.reshaped(x, parts)
    return node.from_channels_last(node.reshaped(node.one(Transpose(axes), split), final))


ENTRIES: dict[str, Entry] = {
    "DepthToSpace": depth_to_space,
    "Resize": resize,
    "SpaceToDepth": space_to_depth,
    "Upsample": upsample,
}
