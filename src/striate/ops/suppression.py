"""Suppression of boxes that overlap a better one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ShapeError
from striate.ir.types import TensorType
from striate.ops.base import Example, Op
from striate.ops.rules import expect_flag, expect_inputs, expect_one_of
from striate.shapes import LARGEST_AXIS, whole_number


@dataclass(frozen=True)
class SelectBoxes(Op):
    """boxes [N, P, 4], scores [N, C, P], most, overlap [, least]  ->  indices [N, C, limit], counts [N, C] (int32).

    For every picture and class the boxes that none overlaps which scores better, the best first: their places among the
    P, then -1, and how many there are. `most` (int64, one number) of them at most, and `limit`; of equal scores the
    first comes first, NaN last. Boxes that overlap by more than `overlap` (shared area over joint area) go. With
    `filtered` boxes must score above `least`. A box is two corners (y, x, y, x), or with `centred` (x, y, width,
    height). (Greedy suppression, as in Girshick et al. 2014.)
    """

    name: ClassVar[str] = "select_boxes"
    limit: int = 1
    centred: bool = False
    filtered: bool = True

    def __post_init__(self) -> None:
        self._set("limit", whole_number(self.limit, "limit", 1, LARGEST_AXIS))
        expect_flag(self.centred, "centred")
        expect_flag(self.filtered, "filtered")

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 5 if self.filtered else 4)
        boxes, scores, most, *numbers = inputs
        expect_one_of(self.name, ("float32", "float64"), boxes, scores, *numbers)
        expect_one_of(self.name, ("int64",), most)
        if any(each.size != 1 for each in (most, *numbers)):
            raise ShapeError(f"{self.name}: most, overlap and least are one number each")
        fits = boxes.rank == 3 and scores.rank == 3 and boxes.shape[2] == 4
        if not fits or (boxes.shape[0], boxes.shape[1]) != (scores.shape[0], scores.shape[2]):
            raise ShapeError(
                f"{self.name}: boxes must be [N, P, 4] and scores [N, classes, P], got {boxes} and {scores}"
            )
        pairs = scores.shape[:2]
        return TensorType((*pairs, self.limit), "int32"), TensorType(pairs, "int32")

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        boxes, scores, most, overlap, *least = arrays
        limit = min(max(int(most.reshape(())), 0), self.limit)
        corners = corners_of(boxes, self.centred)
        indices = np.full((*scores.shape[:2], self.limit), -1, np.int32)
        counts = np.zeros(scores.shape[:2], np.int32)
        for place in np.ndindex(*scores.shape[:2]):
            kept = kept_boxes(
                corners[place[0]],
                scores[place],
                limit,
                overlap.reshape(()),
                least[0].reshape(()) if least else None,
            )
            indices[place][: len(kept)] = kept
            counts[place] = len(kept)
        return indices, counts

    @classmethod
    def examples(cls) -> Iterable[Example]:
        corners = np.array(
            [[0, 0, 4, 4], [4, 4, 0, 1], [8, 8, 9, 9], [0, 0, 4, 3], [1, 1, 1, 1], [8, 8, 9, 10]]
        )
        boxes = np.stack([corners, corners[::-1]]).astype(float)
        scores = np.array([[[2, 3, 1, 3, 9, 0], [1, 1, 1, 1, 1, 1], [0, 0, 0, 0, 0, 0]]] * 2, float)
        held = {0: boxes, 1: scores, 2: np.array([4]), 3: np.array([0.5])}
        shapes = ((2, 6, 4), (2, 3, 6), (1,), (1,))
        yield Example(cls(5), (*shapes, (1,)), {**held, 4: np.array([0.0])}, ())
        yield Example(cls(3, True), (*shapes, (1,)), {**held, 4: np.array([1.0])}, ())
        yield Example(cls(6, False, False), shapes, held, ())


def corners_of(boxes: np.ndarray, centred: bool) -> np.ndarray:
    """[.., 4] as (low y, low x, high y, high x), whichever corners or centre it gives."""
    if centred:
        x, y, width, height = (boxes[..., k] for k in range(4))
        return np.stack([y - height / 2, x - width / 2, y + height / 2, x + width / 2], -1)
    first, second = boxes[..., :2], boxes[..., 2:]
    return np.concatenate([np.minimum(first, second), np.maximum(first, second)], -1)


def kept_boxes(
    corners: np.ndarray, scores: np.ndarray, limit: int, threshold: np.ndarray, least: np.ndarray | None
) -> list[int]:
    """Indices of at most `limit` boxes [P, 4], the best of `scores` [P] first, none of which overlaps a better one."""
    order = np.arange(scores.size) if least is None else np.flatnonzero(scores > least)
    order = order[np.argsort(-scores[order], kind="stable")]
    areas = np.prod(corners[:, 2:] - corners[:, :2], -1)
    kept: list[int] = []
    while order.size and len(kept) < limit:
        best, order = int(order[0]), order[1:]
        kept.append(best)
        low = np.maximum(corners[best, :2], corners[order, :2])
        high = np.minimum(corners[best, 2:], corners[order, 2:])
        shared = np.prod(np.clip(high - low, 0, None), -1)
        joint = areas[best] + areas[order] - shared
        covered = (shared > 0) & (joint > 0)
        order = order[~(covered & (shared / np.where(covered, joint, 1) > threshold))]
    return kept
