"""How many pictures are predicted, validated or measured at a time when the caller does not say."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from striate.errors import StriateError
from striate.ir.graph import Graph
from striate.ir.types import TensorType, Value
from striate.shapes import whole_number

if TYPE_CHECKING:
    from striate.nn.module import Module

MOST = 256
# For the activations of one run. Beyond a few hundred MiB a larger batch is no faster, it only takes memory.
LIMIT = 2**29


def pictures_at_once(model: Module, inputs: Sequence[np.ndarray], batch_size: int | None) -> int:
    """What the caller says; else 256, or less where the activations of 256 pictures would take more than 512 MiB.

    Then it is the largest power of two whose activations fit, and at least 1. `inputs`: the pictures [N, ...], or
    one array for each of several inputs.
    """
    if batch_size is not None:
        return whole_number(batch_size, "batch_size")
    if len(inputs[0]) < 2:
        return MOST
    types = tuple(TensorType.of(x, rows=1) for x in inputs)
    return model.remember(("pictures at once", types), lambda: _fitting(model, types))


def _fitting(model: Module, types: Sequence[TensorType]) -> int:
    try:
        graph = model.trace(types).graph
    except StriateError:
        # One picture alone is none of its batches; what is wrong with it shows when it is run.
        return MOST
    count = LIMIT // max(live_bytes(graph), 1)
    return MOST if count >= MOST else 2 ** int(math.log2(max(count, 1)))


def live_bytes(graph: Graph) -> int:
    """The most bytes that inputs and results hold at a time when nodes run in order: about a Program's arena."""
    last: dict[Value, int] = {value: len(graph.nodes) for value in graph.outputs}
    for index, node in reversed(list(enumerate(graph.nodes))):
        for value in node.inputs:
            last.setdefault(value, index)
    held = sum(value.type.bytes for value in graph.inputs)
    given_up: dict[int, int] = {}
    for value in graph.inputs:
        given_up[last.get(value, 0)] = given_up.get(last.get(value, 0), 0) + value.type.bytes
    most = held
    for index, node in enumerate(graph.nodes):
        for value in node.outputs:
            held += value.type.bytes
            end = last.get(value, index)
            given_up[end] = given_up.get(end, 0) + value.type.bytes
        most = max(most, held)
        held -= given_up.get(index, 0)
    return most


def rows_at_once(most: int, row_bytes: int, limit: int) -> int:
    """At most `most` rows, and no more than fit into `limit` bytes, but one."""
    return max(1, min(most, limit // max(row_bytes, 1)))
