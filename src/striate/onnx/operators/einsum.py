"""Einsum: sums of products by named axes, made of matrix products.

    "bhid,bhjd->bhij"       batch b, h; rows i; columns j; d is summed

Of two factors, axes that one of them alone has and the result has not are summed first. Those that both have and the
result too are the batch; what both have and the result has not is the depth of the product. More factors are multiplied
one after the other.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.terms import Operand, Term, shape_of
from striate.ops.arrange import Transpose
from striate.ops.broadcast import ReduceSum
from striate.ops.elementwise import Multiply
from striate.ops.gather import Gather
from striate.ops.matmul import MatMul


@dataclass(frozen=True)
class Factor:
    """An array whose axes have names."""

    operand: Operand
    names: tuple[str, ...]

    def size(self, name: str) -> int:
        """Of the axis `name`; 1 without it."""
        return shape_of(self.operand)[self.names.index(name)] if name in self.names else 1


def einsum(node: NodeView, inputs: Inputs) -> Outputs:
    given = [node.given(inputs, place, f"input {place}") for place in range(len(inputs))]
    named, result = _parsed(node, node.text("equation"), [term.rank for term in given])
    factors = [
        _diagonals(node, Factor(node.plain(term), names)) for term, names in zip(given, named, strict=True)
    ]
    _expect_sizes(node, factors)
    found = factors[0]
    for place, other in enumerate(factors[1:], 1):
        wanted = {*result, *(name for later in factors[place + 1 :] for name in later.names)}
        found = _product(node, found, other, wanted)
    found = _without(node, found, set(result))
    return (Term.of(_ordered(node, found, result)),)


def _parsed(
    node: NodeView, equation: str, ranks: Sequence[int]
) -> tuple[list[tuple[str, ...]], tuple[str, ...]]:
    """The names of every factor's axes and of the result's; those under an ellipsis are called ".0", ".1", ..."""
    left, arrow, right = equation.replace(" ", "").partition("->")
    parts = left.split(",")
    if len(parts) != len(ranks):
        node.refuse(f"the equation {equation!r:.80} names {len(parts)} factors, but there are {len(ranks)}")
    letters = left.replace(",", "").replace("...", "")
    if not all(letter.isalpha() for letter in letters + right.replace("...", "")):
        node.refuse(f"the equation {equation!r:.80} has other signs than letters, commas and an ellipsis")
    hidden = [rank - len(part.replace("...", "")) for part, rank in zip(parts, ranks, strict=True)]
    for part, count, rank in zip(parts, hidden, ranks, strict=True):
        if count < 0 or (count and "..." not in part) or part.count("...") > 1:
            node.refuse(f"{part!r:.40} does not name the {rank} axes of its factor")
    most = max(hidden, default=0)

    def names(part: str, count: int) -> tuple[str, ...]:
        before, dots, behind = part.partition("...")
        return (*before, *(f".{k}" for k in range(most - count, most) if dots), *behind)

    factors = [names(part, count) for part, count in zip(parts, hidden, strict=True)]
    if not arrow:
        # What stands there once, in alphabetical order, behind what the ellipsis means.
        once = "".join(sorted(letter for letter in set(letters) if letters.count(letter) == 1))
        right = ("..." if "..." in left else "") + once
    result = names(right, most)
    if len(set(result)) < len(result) or not set(result) <= {name for each in factors for name in each}:
        node.refuse(f"the result of {equation!r:.80} repeats an axis, or has one that no factor has")
    return factors, result


def _expect_sizes(node: NodeView, factors: Sequence[Factor]) -> None:
    """Every name means one size; 1 is broadcast."""
    sizes: dict[str, int] = {}
    for factor in factors:
        for name, size in zip(factor.names, shape_of(factor.operand), strict=True):
            if size != 1 and sizes.setdefault(name, size) != size:
                node.refuse(
                    f"the axis {name!r} has {sizes[name]} numbers in one factor and {size} in another"
                )


def _diagonals(node: NodeView, factor: Factor) -> Factor:
    """Of a name that stands twice the numbers with equal positions."""
    operand, names = factor.operand, list(factor.names)
    for name in dict.fromkeys(names):
        while names.count(name) > 1:
            first = names.index(name)
            second = names.index(name, first + 1)
            rest = [axis for axis in range(len(names)) if axis not in (first, second)]
            operand = node.one(Transpose((*rest, first, second)), operand)
            *others, size, same = shape_of(operand)
            if size != same:
                node.refuse(f"the axis {name!r} has {size} and {same} numbers in one factor")
            flat = node.reshaped(operand, (*others, size * size))
            operand = node.one(Gather(len(others)), flat, np.arange(size) * (size + 1))
            names = [*(names[axis] for axis in rest), name]
    return Factor(operand, tuple(names))


def _without(node: NodeView, factor: Factor, wanted: set[str]) -> Factor:
    """Sums over the axes that are not wanted."""
    axes = tuple(axis for axis, name in enumerate(factor.names) if name not in wanted)
    if not axes:
        return factor
    names = tuple(name for name in factor.names if name in wanted)
    return Factor(node.one(ReduceSum(axes, False), factor.operand), names)


def _ordered(node: NodeView, factor: Factor, names: Sequence[str]) -> Operand:
    """The axes in the order of `names`, of size 1 those that it has not."""
    own = [name for name in names if name in factor.names]
    order = tuple(factor.names.index(name) for name in own)
    operand = factor.operand
    if order != tuple(range(len(order))):
        operand = node.one(Transpose(order), operand)
    return node.reshaped(operand, [factor.size(name) for name in names])


def _product(node: NodeView, a: Factor, b: Factor, wanted: set[str]) -> Factor:
    """The product of two, summed over what nobody wants."""
    a = _without(node, a, wanted | set(b.names))
    b = _without(node, b, wanted | set(a.names))
    both = [name for name in a.names if name in b.names]
    # An axis of one number in one factor and of several in the other is no depth that both share.
    depth = [name for name in both if name not in wanted and a.size(name) == b.size(name)]
    names = [*both, *(name for each in (a, b) for name in each.names if name not in both)]
    if not depth:
        z = node.one(Multiply(), _ordered(node, a, names), _ordered(node, b, names))
        return _without(node, Factor(z, tuple(names)), wanted)
    batch = [name for name in both if name not in depth]
    rows = [name for name in a.names if name not in both]
    columns = [name for name in b.names if name not in both]
    left = _ordered(node, a, [*batch, *rows, *depth])
    right = _ordered(node, b, [*batch, *depth, *columns])

    def count(factor: Factor, own: Sequence[str]) -> int:
        return math.prod(factor.size(name) for name in own)

    K = count(a, depth)
    left = node.reshaped(left, (*(a.size(name) for name in batch), count(a, rows), K))
    right = node.reshaped(right, (*(b.size(name) for name in batch), K, count(b, columns)))
    z = node.one(MatMul(), left, right)
    leading = [max(a.size(name), b.size(name)) if a.size(name) and b.size(name) else 0 for name in batch]
    shape = (*leading, *(a.size(name) for name in rows), *(b.size(name) for name in columns))
    return _without(node, Factor(node.reshaped(z, shape), (*batch, *rows, *columns)), wanted)


ENTRIES: dict[str, Entry] = {"Einsum": einsum}
