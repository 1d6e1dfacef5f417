"""Elementwise operators on terms whose axes are held in different orders."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from striate.onnx.node import NodeView
from striate.onnx.terms import Operand, Order, Term, channels_last, identity, shape_of
from striate.ops.base import Op


def common_order(terms: Sequence[Term], rank: int) -> Order:
    """The order in which most numbers are held already, of the terms that have all `rank` axes."""
    full = [term for term in terms if not term.is_known and term.rank == rank]
    if not full:
        return identity(rank)
    weights: dict[Order, int] = {}
    for term in full:
        weights[term.order] = weights.get(term.order, 0) + term.size
    # Of equals rather that of convolutions, then ONNX's own: matrix products and normalisations take rows of it.
    preferred = (identity(rank), channels_last(rank))
    return max(
        weights, key=lambda order: (weights[order], preferred.index(order) if order in preferred else -1)
    )


def aligned(node: NodeView, term: Term, order: Order) -> Operand:
    """`term` with axes of size 1 put before its own, in `order`; known numbers without leading ones."""
    rank = len(order)
    if term.rank < rank:
        plain = node.reshaped(node.plain(term), (1,) * (rank - term.rank) + term.shape)
        term = Term.of(plain)
    operand = node.held(term, order)
    if isinstance(operand, np.ndarray):
        shape = list(shape_of(operand))
        while shape and shape[0] == 1:
            shape.pop(0)
        operand = node.reshaped(operand, shape)
    return operand


def elementwise(node: NodeView, op: Op, terms: Sequence[Term]) -> Term:
    """`op`, which works number by number and broadcasts as NumPy does, on terms of any order."""
    if len(terms) == 1:
        (term,) = terms
        return Term.of(node.one(op, term.held), term.order)
    rank = max(term.rank for term in terms)
    if all(term.is_known for term in terms):
        return Term.of(node.one(op, *(term.held for term in terms)))
    order = common_order(terms, rank)
    operands = [aligned(node, term, order) for term in terms]
    result = node.one(op, *operands)
    missing = rank - len(shape_of(result))
    if missing:
        result = node.reshaped(result, (1,) * missing + shape_of(result))
    return Term.of(result, order)
