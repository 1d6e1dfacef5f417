"""NonMaxSuppression: of boxes that overlap, the one with the best score; how many depends on the numbers.

The node stands here in two parts (`apart.py`): the boxes of each picture and class, which an op computes, and their
rows.
"""

from __future__ import annotations

import numpy as np

from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.terms import Operand, Term
from striate.ops.suppression import SelectBoxes


def non_max_suppression(node: NodeView, inputs: Inputs) -> Outputs:
    """Places of the boxes that are kept [N, classes, at most], best first, and how many they are [N, classes]."""
    boxes, scores = node.given(inputs, 0, "boxes"), node.given(inputs, 1, "scores")
    if boxes.rank != 3 or boxes.shape[2] != 4 or scores.rank != 3:
        node.refuse(
            f"boxes must be [N, P, 4] and scores [N, classes, P], got {boxes.shape} and {scores.shape}"
        )
    if (boxes.shape[0], boxes.shape[1]) != (scores.shape[0], scores.shape[2]):
        node.refuse(f"boxes {boxes.shape} and scores {scores.shape} are of different pictures")
    limit, most = _most(node, inputs, boxes.shape[1])
    centred = node.integer("center_point_box", 0)
    if centred not in (0, 1):
        node.refuse(f"center_point_box must be 0 or 1, got {centred}")
    if not limit or not scores.size:
        none = np.zeros((*scores.shape[:2], 0), np.int32)
        return Term.of(none), Term.of(np.zeros(scores.shape[:2], np.int32))
    overlap = _number(node, inputs, 3)
    least = _number(node, inputs, 4)
    numbers = [node.constant(np.zeros(1, np.float32)) if overlap is None else overlap]
    if least is not None:
        numbers.append(least)
    op = SelectBoxes(limit, bool(centred), least is not None)
    given = (node.plain(node.cast(term, "float32")) for term in (boxes, scores))
    kept, counts = node.apply(op, *given, most, *numbers)
    return Term.of(kept), Term.of(counts)


def _most(node: NodeView, inputs: Inputs, number: int) -> tuple[int, Operand]:
    """How many boxes there may be of one picture and class, and the number that says so."""
    term = node.optional(inputs, 2)
    if term is None:
        return 0, node.constant(np.zeros(1, np.int64))
    if term.size != 1:
        node.refuse(f"max_output_boxes_per_class must be one number, got {term}")
    most = node.reshaped(node.plain(node.cast(term, "int64")), (1,))
    return (min(max(int(most[0]), 0), number) if isinstance(most, np.ndarray) else number), most


def _number(node: NodeView, inputs: Inputs, place: int) -> Operand | None:
    term = node.optional(inputs, place)
    if term is None:
        return None
    if term.size != 1:
        node.refuse(f"input {place} must be one number, got {term}")
    return node.reshaped(node.plain(node.cast(term, "float32")), (1,))


def box_rows(node: NodeView, inputs: Inputs) -> Outputs:
    """Rows (picture, class, box), int64, of the boxes that are kept."""
    kept, counts = node.array(node.given(inputs, 0, "kept")), node.array(node.given(inputs, 1, "counts"))
    if kept.ndim != 3 or kept.shape[:2] != counts.shape:
        node.refuse(f"kept boxes {kept.shape} and their counts {counts.shape} are of different pictures")
    flat = counts.reshape(-1)
    ends = np.cumsum(flat)
    pairs = np.repeat(np.arange(flat.size), flat)
    places = np.arange(pairs.size) - np.repeat(ends - flat, flat)
    pictures, classes = np.divmod(pairs, max(counts.shape[1], 1))
    boxes = kept.reshape(flat.size, kept.shape[2])[pairs, places]
    return (Term.of(np.stack([pictures, classes, boxes.astype(np.int64)], 1)),)


ENTRIES: dict[str, Entry] = {"NonMaxSuppression": non_max_suppression, "striate.BoxRows": box_rows}
