"""Reshape of a term whose axes are held in another order, moving as little as possible.

A Reshape takes the numbers in ONNX's order. Where it only splits, merges or keeps axes, it can be done on the held
tensor: [N, C, H, W] -> [N, g, C/g, H, W] splits one axis, wherever that stands. Merging needs the merged axes
side by side and in order; a Transpose that brings them there is made only where they are not.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from striate.onnx.node import NodeView
from striate.onnx.terms import Order, Term, channels_last, identity

Shape = tuple[int, ...]


def groups(before: Sequence[int], after: Sequence[int]) -> list[tuple[list[int], list[int]]]:
    """The smallest runs of axes (none of size 1) with equal products: (axes of `before`, axes of `after`)."""
    runs: list[tuple[list[int], list[int]]] = []
    old, new = 0, 0
    while old < len(before):
        sources, targets = [old], [new]
        have, want = before[old], after[new]
        old, new = old + 1, new + 1
        while have != want:
            if have < want:
                have *= before[old]
                sources.append(old)
                old += 1
            else:
                want *= after[new]
                targets.append(new)
                new += 1
        runs.append((sources, targets))
    return runs


def reshape(node: NodeView, x: Term, shape: Shape) -> Term:
    """`x` with the numbers of ONNX's order in `shape`, which holds as many."""
    if math.prod(shape) != x.size:
        node.refuse(
            f"{x} holds {x.size} numbers and cannot become {list(shape)} ({math.prod(shape)} numbers)"
        )
    if x.order == identity(x.rank) or not x.size:
        return Term.of(node.reshaped(node.plain(x), shape))
    wide = [axis for axis, size in enumerate(x.shape) if size != 1]
    targets = [axis for axis, size in enumerate(shape) if size != 1]
    runs = groups([x.shape[axis] for axis in wide], [shape[axis] for axis in targets])
    sequence = _collected(x, [[wide[k] for k in old] for old, _ in runs])
    held = [axis for run in sequence for axis in run[1]]
    narrow = [axis for axis in range(x.rank) if axis not in wide]
    operand = node.held(x, (*narrow, *held))
    after = [targets[k] for run in sequence for k in runs[run[0]][1]]
    order = _with_narrow(after, len(shape))
    return Term.of(node.reshaped(operand, [shape[axis] for axis in order]), order)


def _collected(x: Term, runs: list[list[int]]) -> list[tuple[int, list[int]]]:
    """The runs in the order in which they are held (by their last axis), each with its axes in ONNX's order."""
    places = [max(x.place(axis) for axis in run) for run in runs]
    return [(index, runs[index]) for index in sorted(range(len(runs)), key=places.__getitem__)]


def _with_narrow(wide: list[int], rank: int) -> Order:
    """An order of all axes: those of size 1 may stand anywhere, best where they make a usual order."""
    for usual in (identity(rank), channels_last(rank)):
        if [axis for axis in usual if axis in wide] == wide:
            return usual
    narrow = [axis for axis in range(rank) if axis not in wide]
    return (*narrow, *wide)
