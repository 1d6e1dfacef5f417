"""Parts, repetitions and paddings of tensors, and tensors made of little: ranges, triangles, one-hot rows."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from striate.errors import ShapeError
from striate.ir.types import TensorType
from striate.onnx.broadcast import elementwise
from striate.onnx.node import NodeView
from striate.onnx.operators.arithmetic import element_type
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.operators.reduction import single_integer
from striate.onnx.terms import Operand, Order, Term, shape_of
from striate.ops.broadcast import BroadcastTo
from striate.ops.comparison import Equal, Where
from striate.ops.elementwise import Add, broadcast_shape
from striate.ops.gather import Gather, GatherElements, check_indices
from striate.ops.scatter import GatherNd, ScatterElements, ScatterNd
from striate.ops.slicing import PAD_MODES, Pad, Slice
from striate.shapes import LARGEST_AXIS

# A larger result is a forged size.
LARGEST_MADE = 2**31


def split(node: NodeView, inputs: Inputs) -> Outputs:
    """`split` is an attribute before version 13; from 18 on the number of equal parts may be given instead."""
    x = node.given(inputs, 0, "input")
    axis = node.axis(node.integer("axis", 0), x.rank)
    size, term = x.shape[axis], node.optional(inputs, 1)
    if node.has("split"):
        parts = node.integers("split")
    elif term is not None:
        parts = node.integers_of(term, "split")
    else:
        count = node.integer("num_outputs", len(node.outputs))
        if not 1 <= count <= 10_000:
            node.refuse(f"it has {count} outputs")
        each = -(-size // count)
        parts = tuple(max(0, min(each, size - place * each)) for place in range(count))
    if any(part < 0 for part in parts) or sum(parts) != size:
        node.refuse(f"parts of {list(parts)} do not make up the {size} of axis {axis}")
    place, start = x.place(axis), 0
    held = shape_of(x.held)
    results: list[Term] = []
    for part in parts:
        op = Slice.along(held, place, start, start + part)
        results.append(x if part == size else Term.of(node.one(op, x.held), x.order))
        start += part
    return results


def slice_(node: NodeView, inputs: Inputs) -> Outputs:
    """Starts, ends and axes are attributes before version 10; ends beyond the axis mean its end."""
    x = node.given(inputs, 0, "data")
    if node.version < 10:
        starts, ends = node.integers("starts"), node.integers("ends")
        axes, steps = node.integers("axes", tuple(range(len(starts)))), (1,) * len(starts)
    else:
        starts = node.integers_of(node.given(inputs, 1, "starts"), "starts")
        ends = node.integers_of(node.given(inputs, 2, "ends"), "ends")
        third, fourth = node.optional(inputs, 3), node.optional(inputs, 4)
        axes = tuple(range(len(starts))) if third is None else node.integers_of(third, "axes")
        steps = (1,) * len(starts) if fourth is None else node.integers_of(fourth, "steps")
    if not len(starts) == len(ends) == len(axes) == len(steps) or 0 in steps:
        node.refuse(
            f"starts {list(starts)}, ends {list(ends)}, axes {list(axes)} and steps {list(steps)} must be of one "
            f"length, no step 0"
        )
    held = shape_of(x.held)
    begin, stop, stride = [0] * x.rank, list(held), [1] * x.rank
    for start, end, axis, step in zip(starts, ends, axes, steps, strict=True):
        place = x.place(node.axis(axis, x.rank))
        first, last = _bounds(start, end, step, held[place])
        # An empty slice begins where it ends.
        empty = last <= first if step > 0 else last >= first
        begin[place], stop[place], stride[place] = (0, 0, 1) if empty else (first, last, step)
    return (Term.of(node.one(Slice(tuple(begin), tuple(stop), tuple(stride)), x.held), x.order),)


def _bounds(start: int, end: int, step: int, size: int) -> tuple[int, int]:
    """The first position and the one behind the last, as Python counts them."""
    if step != 1:
        first, last, _ = slice(start, end, step).indices(size)
        return first, last
    counted = [position + size if position < 0 else position for position in (start, end)]
    first, last = (0 if place < 0 else size if place > size else place for place in counted)
    return first, last


def gather(node: NodeView, inputs: Inputs) -> Outputs:
    x, indices = node.given(inputs, 0, "data"), node.given(inputs, 1, "indices")
    axis = node.axis(node.integer("axis", 0), x.rank)
    if indices.known is not None and indices.known.dtype.kind in "iu":
        check_indices("Gather", indices.known, x.shape[axis])
    if indices.rank == 0 and not x.is_known:
        # One index takes an axis away and leaves the order of the others.
        left = [each for each in x.order if each != axis]
        order: Order = tuple(each - (each > axis) for each in left)
        return (Term.of(node.one(Gather(x.place(axis)), x.held, indices.held), order),)
    return (Term.of(node.one(Gather(axis), node.plain(x), node.plain(indices))),)


def gather_elements(node: NodeView, inputs: Inputs) -> Outputs:
    x, indices = node.given(inputs, 0, "data"), node.given(inputs, 1, "indices")
    axis = node.axis(node.integer("axis", 0), x.rank)
    if indices.known is not None and indices.known.dtype.kind in "iu":
        check_indices("GatherElements", indices.known, x.shape[axis])
    op = GatherElements(axis)
    return (Term.of(node.one(op, node.plain(x), node.plain(indices))),)


def gather_nd(node: NodeView, inputs: Inputs) -> Outputs:
    x, indices = node.given(inputs, 0, "data"), node.given(inputs, 1, "indices")
    return (Term.of(node.one(GatherNd(node.integer("batch_dims", 0)), node.plain(x), node.plain(indices))),)


def scatter_elements(node: NodeView, inputs: Inputs) -> Outputs:
    x, indices, updates = (
        node.given(inputs, k, what) for k, what in enumerate(("data", "indices", "updates"))
    )
    op = ScatterElements(node.axis(node.integer("axis", 0), x.rank), node.text("reduction", "none"))
    return (Term.of(node.one(op, node.plain(x), node.plain(indices), node.plain(updates))),)


def scatter_nd(node: NodeView, inputs: Inputs) -> Outputs:
    x, indices, updates = (
        node.given(inputs, k, what) for k, what in enumerate(("data", "indices", "updates"))
    )
    op = ScatterNd(node.text("reduction", "none"))
    return (Term.of(node.one(op, node.plain(x), node.plain(indices), node.plain(updates))),)


def expand(node: NodeView, inputs: Inputs) -> Outputs:
    """Broadcast both ways: the shape may have ones where the tensor has more."""
    x = node.given(inputs, 0, "input")
    asked = node.integers_of(node.given(inputs, 1, "shape"), "the shape")
    try:
        shape = broadcast_shape("expand", x.type, TensorType(asked))
    except ShapeError:
        node.refuse(
            f"{x} does not broadcast to {list(asked)}: counted from the last axis, sizes must be equal or 1"
        )
    _check_size(node, shape)
    if shape == x.shape:
        return (x,)
    if len(shape) == x.rank:
        op = BroadcastTo(tuple(shape[axis] for axis in x.order))
        return (Term.of(node.one(op, x.held), x.order),)
    return (Term.of(node.one(BroadcastTo(shape), node.plain(x))),)


def _check_size(node: NodeView, shape: Sequence[int]) -> None:
    if any(size > LARGEST_AXIS for size in shape) or math.prod(shape) > LARGEST_MADE:
        node.refuse(f"a result of {list(shape)} is beyond the limit of 2^31 numbers")


def tile(node: NodeView, inputs: Inputs) -> Outputs:
    """Repeats for all axes; before version 6 a number of copies and the one axis along which they lie."""
    x = node.given(inputs, 0, "input")
    if node.version < 6:
        tiles, axis = (
            _whole_number(node, node.given(inputs, place, what), what)
            for place, what in ((1, "tiles"), (2, "axis"))
        )
        axis = node.axis(axis, x.rank)
        repeats = tuple(tiles if each == axis else 1 for each in range(x.rank))
    else:
        repeats = node.integers_of(node.given(inputs, 1, "repeats"), "repeats")
    if len(repeats) != x.rank or any(not 0 <= each <= LARGEST_AXIS for each in repeats):
        node.refuse(f"repeats must hold {x.rank} integers of at least 0, got {list(repeats)}")
    _check_size(node, [size * each for size, each in zip(x.shape, repeats, strict=True)])
    held, order = x.held, [repeats[axis] for axis in x.order]
    for place, each in enumerate(order):
        if each == 1:
            continue
        shape = shape_of(held)
        wide = (*shape[:place], 1, *shape[place:])
        repeated = BroadcastTo((*shape[:place], each, *shape[place:]))
        held = node.one(repeated, node.reshaped(held, wide))
        held = node.reshaped(held, (*shape[:place], each * shape[place], *shape[place + 1 :]))
    return (Term.of(held, x.order),)


def _whole_number(node: NodeView, term: Term, what: str) -> int:
    """The one whole number that `term` holds, be it of a floating type, as it was in the first opsets."""
    numbers = node.array(term).reshape(-1)
    if numbers.size != 1 or numbers.dtype.kind not in "iuf" or numbers[0] != np.floor(numbers[0]):
        node.refuse(f"{what} must be one whole number, got {term}")
    return int(numbers[0])


def pad(node: NodeView, inputs: Inputs) -> Outputs:
    """Pads and value are attributes before version 11; negative ones cut off; from 18 on axes may be chosen.

    In version 1 the pads are called paddings.
    """
    x = node.given(inputs, 0, "data")
    mode, value = node.text("mode", "constant"), 0.0
    axes = tuple(range(x.rank))
    if node.version < 11:
        pads = node.integers("paddings" if node.version < 2 else "pads")
        value = node.number("value", 0.0)
    else:
        pads = node.integers_of(node.given(inputs, 1, "pads"), "pads")
        number, chosen = node.optional(inputs, 2), node.optional(inputs, 3)
        if number is not None and number.size:
            value = float(node.array(number).reshape(-1)[0])
            if np.isnan(value):
                node.unsupported("padding with NaN")
        if chosen is not None:
            axes = tuple(node.axis(axis, x.rank) for axis in node.integers_of(chosen, "axes"))
    if mode not in PAD_MODES:
        node.refuse(f"mode must be one of {', '.join(PAD_MODES)}, got {mode!r:.40}")
    if len(pads) != 2 * len(axes) or len(set(axes)) != len(axes):
        node.refuse(f"pads must hold {2 * len(axes)} integers, two for each axis, got {list(pads)}")
    sides = [(0, 0)] * x.rank
    for place, axis in enumerate(axes):
        sides[x.place(axis)] = (pads[place], pads[place + len(axes)])
    held = _cut(node, x.held, sides)
    grown = tuple((max(before, 0), max(after, 0)) for before, after in sides)
    _check_size(node, [size + sum(each) for size, each in zip(shape_of(held), grown, strict=True)])
    if any(map(any, grown)):
        held = node.one(Pad(grown, mode, value if mode == "constant" else 0.0), held)
    return (Term.of(held, x.order),)


def _cut(node: NodeView, held: Operand, sides: Sequence[tuple[int, int]]) -> Operand:
    """Without what negative pads take away."""
    shape = shape_of(held)
    if all(before >= 0 and after >= 0 for before, after in sides):
        return held
    starts = tuple(max(-before, 0) for before, _ in sides)
    stops = tuple(size + min(after, 0) for size, (_, after) in zip(shape, sides, strict=True))
    if any(start > stop for start, stop in zip(starts, stops, strict=True)):
        node.refuse(f"negative pads {list(sides)} take away more than there is of {list(shape)}")
    return node.one(Slice(starts, stops, (1,) * len(shape)), held)


def range_(node: NodeView, inputs: Inputs) -> Outputs:
    """start, start + step, ... before the limit."""
    names = ("start", "limit", "delta")
    numbers = [node.array(node.given(inputs, place, name)) for place, name in enumerate(names)]
    if any(number.size != 1 for number in numbers):
        node.refuse("start, limit and delta must be single numbers")
    start, limit, delta = (number.reshape(()) for number in numbers)
    dtype = start.dtype
    if not delta:
        node.refuse("delta is 0")
    count = max(math.ceil((limit.item() - start.item()) / delta.item()), 0)
    node.expect_moderate((count,))
    return (Term.of((start + np.arange(count) * delta).astype(dtype)),)


def trilu(node: NodeView, inputs: Inputs) -> Outputs:
    """The upper or lower triangle of every matrix; zeros elsewhere."""
    x, shift = node.given(inputs, 0, "input"), node.optional(inputs, 1)
    if x.rank < 2:
        node.refuse(f"a triangle needs two axes, got {x}")
    k = 0 if shift is None else single_integer(node, shift, "k")
    rows, columns = x.shape[-2:]
    node.expect_moderate((rows, columns))
    offset = np.arange(columns)[None, :] - np.arange(rows)[:, None]
    kept = offset >= k if node.flag("upper", True) else offset <= k
    zero = Term.of(node.constant(0, x.dtype))
    return (elementwise(node, Where(), [Term.of(kept), x, zero]),)


def one_hot(node: NodeView, inputs: Inputs) -> Outputs:
    """The second of two values where the class is that of the index, else the first."""
    indices = node.given(inputs, 0, "indices")
    depth_term = node.given(inputs, 1, "depth")
    if depth_term.size != 1:
        node.refuse(f"depth must be one number, got {depth_term}")
    depth = int(node.array(depth_term).reshape(()))
    values = node.given(inputs, 2, "values")
    axis = node.axis(node.integer("axis", -1), indices.rank + 1)
    if values.shape != (2,) or depth < 1:
        node.refuse(f"values must hold two numbers and depth be at least 1, got {values} and {depth}")
    shape = (*indices.shape[:axis], 1, *indices.shape[axis:])
    _check_size(node, (*shape, depth))
    whole = node.cast(indices, "int64")
    node.expect_moderate((depth,))
    classes = np.arange(depth).reshape((-1,) + (1,) * (indices.rank - axis))
    asked = Term.of(node.reshaped(node.plain(whole), shape))
    # An index below zero counts from the last class.
    turned = elementwise(node, Add(), [asked, Term.of(node.constant(depth, "int64"))])
    direct = elementwise(node, Equal(), [asked, Term.of(classes)])
    behind = elementwise(node, Equal(), [turned, Term.of(classes)])
    off, on = (Term.of(node.one(Gather(0), node.plain(values), np.array(place))) for place in (0, 1))
    return (elementwise(node, Where(), [direct, on, elementwise(node, Where(), [behind, on, off])]),)


def eye_like(node: NodeView, inputs: Inputs) -> Outputs:
    """Ones on a diagonal, of the shape of the input."""
    x = node.given(inputs, 0, "input")
    if x.rank != 2:
        node.refuse(f"a diagonal needs two axes, got {x}")
    node.expect_moderate(x.shape)
    dtype = element_type(node, node.integer("dtype")) if node.has("dtype") else x.dtype
    return (Term.of(np.eye(*x.shape, k=node.integer("k", 0), dtype=dtype)),)


def non_zero(node: NodeView, inputs: Inputs) -> Outputs:
    """The coordinates of everything that is not zero, one row an axis; how many depends on the numbers."""
    array = node.array(node.given(inputs, 0, "x"))
    return (Term.of(np.array(np.nonzero(np.atleast_1d(array)), np.int64)),)


def compress(node: NodeView, inputs: Inputs) -> Outputs:
    """The positions along an axis where the condition holds; how many depends on the numbers."""
    array = node.array(node.given(inputs, 0, "input"))
    condition = node.array(node.given(inputs, 1, "condition")).astype(bool).reshape(-1)
    axis = node.axis(node.integer("axis"), array.ndim) if node.has("axis") else None
    size = array.size if axis is None else array.shape[axis]
    if condition.size > size:
        node.refuse(f"a condition of {condition.size} on {size} positions")
    return (Term.of(np.compress(condition, array, axis)),)


ENTRIES: dict[str, Entry] = {
    "Compress": compress,
    "Expand": expand,
    "EyeLike": eye_like,
    "Gather": gather,
    "GatherElements": gather_elements,
    "GatherND": gather_nd,
    "NonZero": non_zero,
    "OneHot": one_hot,
    "Pad": pad,
    "Range": range_,
    "Scatter": scatter_elements,
    "ScatterElements": scatter_elements,
    "ScatterND": scatter_nd,
    "Slice": slice_,
    "Split": split,
    "Tile": tile,
    "Trilu": trilu,
}
