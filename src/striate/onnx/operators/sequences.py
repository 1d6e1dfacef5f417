"""Sequences of tensors: made, read, changed and joined."""

from __future__ import annotations

import numpy as np

from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.sequences import SequenceTerm
from striate.onnx.terms import Term, shape_of
from striate.ops.arrange import Concat
from striate.ops.slicing import Slice

MOST_ITEMS = 1 << 16


def construct(node: NodeView, inputs: Inputs) -> Outputs:
    items = tuple(node.given(inputs, place, "a tensor") for place in range(len(inputs)))
    return (SequenceTerm.holding(items),)


def empty(node: NodeView, inputs: Inputs) -> Outputs:
    node.integer("dtype", 1)
    return (SequenceTerm.holding(()),)


def _sequence(node: NodeView, inputs: Inputs) -> tuple[Term, ...]:
    term = node.given(inputs, 0, "the sequence")
    if not isinstance(term, SequenceTerm):
        node.refuse(f"input 0 must be a sequence, got {term}")
    return term.items


def _place(node: NodeView, inputs: Inputs, input: int, count: int, default: int) -> int:
    """A place counted from the front; -count to count - 1."""
    term = node.optional(inputs, input)
    if term is None:
        return default
    (place,) = node.integers_of(term, "position")
    if not -count <= place < max(count, 1):
        node.refuse(f"position {place} of {count}")
    return place + count if place < 0 else place


def at(node: NodeView, inputs: Inputs) -> Outputs:
    items = _sequence(node, inputs)
    if not items:
        node.refuse("the sequence is empty")
    node.given(inputs, 1, "position")
    return (items[_place(node, inputs, 1, len(items), 0)],)


def insert(node: NodeView, inputs: Inputs) -> Outputs:
    items, term = _sequence(node, inputs), node.given(inputs, 1, "tensor")
    if len(items) >= MOST_ITEMS:
        node.unsupported(f"sequences of more than {MOST_ITEMS} tensors are not carried out")
    place = _place(node, inputs, 2, len(items) + 1, len(items))
    # A place below zero counts from the end of what was there.
    stated = node.optional(inputs, 2)
    if stated is not None and node.integers_of(stated, "position")[0] < 0:
        place -= 1
    return (SequenceTerm.holding((*items[:place], term, *items[place:])),)


def erase(node: NodeView, inputs: Inputs) -> Outputs:
    items = _sequence(node, inputs)
    if not items:
        node.refuse("the sequence is empty")
    place = _place(node, inputs, 1, len(items), len(items) - 1)
    return (SequenceTerm.holding((*items[:place], *items[place + 1 :])),)


def length(node: NodeView, inputs: Inputs) -> Outputs:
    return (Term.of(np.array(len(_sequence(node, inputs)), np.int64)),)


def concat(node: NodeView, inputs: Inputs) -> Outputs:
    """All tensors joined along an axis, or stacked along a new one."""
    items = _sequence(node, inputs)
    if not items:
        node.refuse("the sequence is empty")
    new = node.flag("new_axis")
    axis = node.axis(node.integer("axis"), items[0].rank + new)
    if new:
        operands = [
            node.reshaped(node.plain(item), (*item.shape[:axis], 1, *item.shape[axis:])) for item in items
        ]
        return (Term.of(node.one(Concat(axis), *operands)),)
    first = items[0]
    operands = [node.held(item, first.order) for item in items]
    return (Term.of(node.one(Concat(first.place(axis)), *operands), first.order),)


def split(node: NodeView, inputs: Inputs) -> Outputs:
    """Parts of stated lengths, or of one length, or each index on its own (then `keepdims` or not)."""
    x, parts = node.given(inputs, 0, "x"), node.optional(inputs, 1)
    axis = node.axis(node.integer("axis", 0), x.rank)
    size, keep = x.shape[axis], node.flag("keepdims", True)
    if parts is None:
        sizes = (1,) * size
    elif parts.rank == 0:
        (each,) = node.integers_of(parts, "split")
        if each < 1:
            node.refuse(f"parts of {each}")
        sizes = (each,) * (size // each) + ((size % each,) if size % each else ())
    else:
        sizes = node.integers_of(parts, "split")
    if sum(sizes) != size or min(sizes, default=0) < 0 or len(sizes) > MOST_ITEMS:
        node.refuse(f"parts of {list(sizes)} do not make up the {size} of axis {axis}")
    items: list[Term] = []
    first, place, held = 0, x.place(axis), shape_of(x.held)
    for each in sizes:
        starts, stops = [0] * x.rank, list(held)
        starts[place], stops[place] = first, first + each
        part = Term.of(node.one(Slice(tuple(starts), tuple(stops), (1,) * x.rank), x.held), x.order)
        if parts is None and not keep:
            shape = part.shape
            part = Term.of(node.reshaped(node.plain(part), (*shape[:axis], *shape[axis + 1 :])))
        items.append(part)
        first += each
    return (SequenceTerm.holding(tuple(items)),)


ENTRIES: dict[str, Entry] = {
    "ConcatFromSequence": concat,
    "SequenceAt": at,
    "SequenceConstruct": construct,
    "SequenceEmpty": empty,
    "SequenceErase": erase,
    "SequenceInsert": insert,
    "SequenceLength": length,
    "SplitToSequence": split,
}
# What may read a sequence.
READERS = frozenset({*ENTRIES, "Identity"})
