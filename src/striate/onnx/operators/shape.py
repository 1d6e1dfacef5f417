"""Operators that give tensors another shape or order, and those that tell or make shapes."""

from __future__ import annotations

import math

import numpy as np

from striate.onnx.broadcast import common_order
from striate.onnx.node import NodeView
from striate.onnx.open_arrays import array_of
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.regroup import reshape
from striate.onnx.terms import Term
from striate.onnx.written_norms import as_group_norm
from striate.ops.arrange import Concat
from striate.ops.broadcast import BroadcastTo
from striate.sizes import is_open

# Larger tensors of one repeated number are forged sizes.
LARGEST_FILL = 2**40


def reshaped(node: NodeView, inputs: Inputs) -> Outputs:
    x = node.given(inputs, 0, "data")
    wanted = node.integers_at(inputs, 1, "shape", 5)
    zero_is_zero = node.flag("allowzero")
    sizes = list(wanted)
    for axis, size in enumerate(sizes):
        if size == 0 and not zero_is_zero:
            if axis >= x.rank:
                node.refuse(f"shape {list(wanted)} keeps axis {axis}, which {x} does not have")
            sizes[axis] = x.shape[axis]
    if sizes.count(-1) > 1 or any(size < -1 for size in sizes):
        node.refuse(f"shape {list(wanted)} may hold one -1 and nothing below")
    if -1 in sizes:
        rest = math.prod(size for size in sizes if size != -1)
        if not rest or x.size % rest:
            node.refuse(f"{x} holds {x.size} numbers and cannot become {list(wanted)}")
        sizes[sizes.index(-1)] = x.size // rest
    return (as_group_norm(node, x, tuple(sizes)) or reshape(node, x, tuple(sizes)),)


def flatten(node: NodeView, inputs: Inputs) -> Outputs:
    """[a, b, c, d] -> [a · b, c · d], cut before `axis`."""
    x = node.given(inputs, 0, "x")
    axis = node.integer("axis", 1)
    if not -x.rank <= axis <= x.rank:
        node.refuse(f"axis {axis} of a tensor with {x.rank} axes")
    axis += x.rank if axis < 0 else 0
    return (reshape(node, x, (math.prod(x.shape[:axis]), math.prod(x.shape[axis:]))),)


def transpose(node: NodeView, inputs: Inputs) -> Outputs:
    """No number is moved: the axes are called otherwise from here on."""
    x = node.given(inputs, 0, "x")
    axes = node.integers("perm", tuple(reversed(range(x.rank))))
    if sorted(axes) != list(range(x.rank)):
        node.refuse(f"perm {list(axes)} is no order of {x.rank} axes")
    if isinstance(x.held, np.ndarray):
        return (Term.of(node.build.moved(x.held, tuple(range(x.rank)), axes)),)
    return (Term.of(x.held, tuple(axes.index(axis) for axis in x.order)),)


def unsqueeze(node: NodeView, inputs: Inputs) -> Outputs:
    x = node.given(inputs, 0, "x")
    asked = node.integers_at(inputs, 1, "axes", 13)
    rank = x.rank + len(asked)
    axes = {node.axis(axis, rank) for axis in asked}
    if len(axes) != len(asked):
        node.refuse(f"axes {list(asked)} name one axis twice")
    sizes = iter(x.shape)
    return (reshape(node, x, tuple(1 if axis in axes else next(sizes) for axis in range(rank))),)


def squeeze(node: NodeView, inputs: Inputs) -> Outputs:
    x = node.given(inputs, 0, "x")
    asked = node.integers_at(inputs, 1, "axes", 13, [axis for axis, size in enumerate(x.shape) if size == 1])
    axes = {node.axis(axis, x.rank) for axis in asked}
    for axis in axes:
        if x.shape[axis] != 1:
            node.refuse(f"axis {axis} of {x} has size {x.shape[axis]}, not 1")
    return (reshape(node, x, tuple(size for axis, size in enumerate(x.shape) if axis not in axes)),)


def concat(node: NodeView, inputs: Inputs) -> Outputs:
    terms = [node.given(inputs, place, "part") for place in range(len(inputs))]
    if not terms:
        node.refuse("it has no inputs")
    rank = terms[0].rank
    if any(term.rank != rank for term in terms):
        node.refuse(f"all inputs must have as many axes, got {', '.join(map(str, terms))}")
    axis = node.axis(node.integer("axis", 1) if node.version < 4 else node.integer("axis"), rank)
    order = common_order(terms, rank)
    operands = [node.held(term, order) for term in terms]
    return (Term.of(node.one(Concat(order.index(axis)), *operands), order),)


def shape(node: NodeView, inputs: Inputs) -> Outputs:
    x = node.given(inputs, 0, "x")
    start, end = node.integer("start", 0), node.integer("end", x.rank)
    return (Term.of(array_of(x.shape[slice(start, end)])),)


def size(node: NodeView, inputs: Inputs) -> Outputs:
    return (Term.of(array_of(node.given(inputs, 0, "x").size)),)


def constant(node: NodeView, inputs: Inputs) -> Outputs:
    """The one attribute that is given says what it holds."""
    if node.has("value"):
        return (Term.of(node.tensor("value")),)
    if node.has("value_float"):
        return (Term.of(np.array(node.number("value_float"), np.float32)),)
    if node.has("value_floats"):
        return (Term.of(np.array(node.numbers("value_floats"), np.float32)),)
    if node.has("value_int"):
        return (Term.of(np.array(node.integer("value_int"), np.int64)),)
    if not node.has("value_ints"):
        node.unsupported(f"a constant of {', '.join(node.attributes) or 'nothing'}")
    return (Term.of(np.array(node.integers("value_ints"), np.int64)),)


def constant_of_shape(node: NodeView, inputs: Inputs) -> Outputs:
    """One number repeated, of which one is kept."""
    sizes = node.integers_of(node.given(inputs, 0, "shape"), "the shape")
    value = node.tensor("value", np.zeros(1, np.float32))
    if value.size != 1 or any(each < 0 for each in sizes) or math.prod(sizes) > LARGEST_FILL:
        node.refuse(f"one number is to fill {list(sizes)}, but value holds {value.size}")
    single = value.reshape(())
    made = node.build.derived(("fill", sizes), [single], lambda: np.broadcast_to(single, sizes))
    return (Term.of(made),)


def dropout(node: NodeView, inputs: Inputs) -> Outputs:
    """Nothing is dropped when a network is used; the mask is all true."""
    x = node.given(inputs, 0, "x")
    if node.version < 7 and not node.flag("is_test", True) and node.number("ratio", 0.5):
        node.unsupported("is_test=0: Dropout in training mode is random")
    training = node.optional(inputs, 2)
    ratio = node.optional(inputs, 1)
    if training is not None and bool(node.array(training).any()):
        share = 0.5 if ratio is None else float(node.array(ratio).reshape(-1)[0])
        if share:
            node.unsupported("Dropout in training mode is random")
    if len(node.outputs) < 2:
        return (x,)
    mask = np.ones((), np.bool_ if node.version >= 10 else np.dtype(x.dtype))
    if any(map(is_open, x.shape)):
        return x, Term.of(node.one(BroadcastTo(x.shape), node.build.value(mask)))
    return x, Term.of(np.broadcast_to(mask, x.shape))


ENTRIES: dict[str, Entry] = {
    "Concat": concat,
    "Constant": constant,
    "ConstantOfShape": constant_of_shape,
    "Dropout": dropout,
    "Flatten": flatten,
    "Reshape": reshaped,
    "Shape": shape,
    "Size": size,
    "Squeeze": squeeze,
    "Transpose": transpose,
    "Unsqueeze": unsqueeze,
}
