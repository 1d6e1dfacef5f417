"""Metrics of a classifier, from its outputs [N, K] (logits or probabilities) and labels [N]: plain NumPy."""

from __future__ import annotations

from typing import Any

import numpy as np

from striate.errors import LabelError, ShapeError
from striate.nn.arrays import as_float, as_numpy
from striate.shapes import whole_number


def _checked(outputs: Any, labels: Any) -> tuple[np.ndarray, np.ndarray]:
    scores, wanted = as_float(outputs, "outputs"), as_numpy(labels, "labels")
    if scores.ndim != 2:
        raise ShapeError(f"outputs must be [N, K], one row a picture, got {list(scores.shape)}")
    if wanted.shape != scores.shape[:1] or wanted.dtype.kind not in "iu":
        raise LabelError(
            f"labels must be {len(scores)} integers, one a row of outputs, got {wanted.dtype}{list(wanted.shape)}"
        )
    if not len(scores):
        raise ShapeError("there is nothing to measure: outputs hold no rows")
    if wanted.min() < 0 or wanted.max() >= scores.shape[1]:
        raise LabelError(
            f"labels must lie in 0 .. {scores.shape[1] - 1}, got {wanted.min()} .. {wanted.max()}"
        )
    return scores, wanted


def accuracy(outputs: Any, labels: Any) -> float:
    """The share of rows whose largest output is their label's (the first of equal ones).

    >>> accuracy([[0.1, 0.9], [0.8, 0.2]], [1, 1])
    0.5
    """
    scores, wanted = _checked(outputs, labels)
    return float(np.mean(scores.argmax(1) == wanted))


def top_k(outputs: Any, labels: Any, k: int = 5) -> float:
    """The share of rows in which fewer than `k` outputs stand before the label's; of equal ones the first does.

    >>> top_k([[0.5, 0.3, 0.2], [0.5, 0.3, 0.2]], [1, 2], k=2)
    0.5
    """
    scores, wanted = _checked(outputs, labels)
    k = whole_number(k, "k", 1, scores.shape[1])
    own = scores[np.arange(len(wanted)), wanted][:, None]
    before = (scores > own) | ((scores == own) & (np.arange(scores.shape[1]) < wanted[:, None]))
    return float(np.mean(before.sum(1) < k))


def confusion_matrix(outputs: Any, labels: Any) -> np.ndarray:
    """[K, K] counts: row = label, column = class with the largest output.

    >>> confusion_matrix([[0.1, 0.9], [0.8, 0.2], [0.3, 0.7]], [1, 1, 1]).tolist()
    [[0, 0], [1, 2]]
    """
    scores, wanted = _checked(outputs, labels)
    classes = scores.shape[1]
    places = wanted.astype(np.int64) * classes + scores.argmax(1)
    return np.bincount(places, minlength=classes * classes).reshape(classes, classes)
