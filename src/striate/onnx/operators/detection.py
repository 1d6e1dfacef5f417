"""NonMaxSuppression: of boxes that overlap, the one with the best score; how many depends on the numbers."""

from __future__ import annotations

import numpy as np

from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.terms import Term


def non_max_suppression(node: NodeView, inputs: Inputs) -> Outputs:
    """Rows (picture, class, box), int64, of the boxes that are kept, best first."""
    boxes = node.array(node.given(inputs, 0, "boxes"))
    scores = node.array(node.given(inputs, 1, "scores"))
    if boxes.ndim != 3 or boxes.shape[2] != 4 or scores.ndim != 3:
        node.refuse(
            f"boxes must be [N, P, 4] and scores [N, classes, P], got {boxes.shape} and {scores.shape}"
        )
    if (boxes.shape[0], boxes.shape[1]) != (scores.shape[0], scores.shape[2]):
        node.refuse(f"boxes {boxes.shape} and scores {scores.shape} are of different pictures")
    most, overlap, least = (
        None if term is None else node.array(term).reshape(-1)[0]
        for term in (node.optional(inputs, place) for place in (2, 3, 4))
    )
    limit = 0 if most is None else min(int(most), boxes.shape[1])
    threshold = 0.0 if overlap is None else float(overlap)
    corners = _corners(boxes, node.integer("center_point_box", 0))
    rows: list[tuple[int, int, int]] = []
    for picture in range(scores.shape[0]):
        for kind in range(scores.shape[1]):
            kept = kept_boxes(
                corners[picture],
                scores[picture, kind],
                limit,
                threshold,
                None if least is None else float(least),
            )
            rows += [(picture, kind, box) for box in kept]
    return (Term.of(np.array(rows, np.int64).reshape(-1, 3)),)


def _corners(boxes: np.ndarray, centred: int) -> np.ndarray:
    """[.., 4] as (low y, low x, high y, high x), whichever corners or centre the file gives."""
    if centred:
        x, y, width, height = (boxes[..., k] for k in range(4))
        return np.stack([y - height / 2, x - width / 2, y + height / 2, x + width / 2], -1)
    first, second = boxes[..., :2], boxes[..., 2:]
    return np.concatenate([np.minimum(first, second), np.maximum(first, second)], -1)


def kept_boxes(
    corners: np.ndarray, scores: np.ndarray, limit: int, threshold: float, least: float | None
) -> list[int]:
    """Indices of at most `limit` boxes, the best score first, none of which overlaps a better one too much.

    `corners` [P, 4], `scores` [P]. Overlap is the shared area over the joint area; above `threshold` the box with
    the lower score goes. Boxes must score above `least`. (Greedy suppression, as in Girshick et al. 2014.)
    """
    order = np.argsort(-scores, kind="stable")
    if least is not None:
        order = order[scores[order] > least]
    areas = np.prod(corners[:, 2:] - corners[:, :2], -1)
    kept: list[int] = []
    while order.size and len(kept) < limit:
        best, order = int(order[0]), order[1:]
        kept.append(best)
        low = np.maximum(corners[best, :2], corners[order, :2])
        high = np.minimum(corners[best, 2:], corners[order, 2:])
        shared = np.prod(np.clip(high - low, 0, None), -1)
        joint = areas[best] + areas[order] - shared
        overlap = np.where(joint > 0, shared / np.where(joint > 0, joint, 1), 0)
        order = order[overlap <= threshold]
    return kept


ENTRIES: dict[str, Entry] = {"NonMaxSuppression": non_max_suppression}
