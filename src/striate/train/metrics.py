"""Metrics, from a model's outputs (logits or probabilities) and what they should be: plain NumPy.

Those of classes take outputs [..., K] and labels [...]: [N, K] and [N] of a classifier, [N, H, W, K] and [N, H, W]
of one that answers for every pixel. `binary_accuracy` takes outputs that each answer yes or no.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from striate.errors import LabelError, ShapeError
from striate.nn.arrays import as_float, as_numpy
from striate.shapes import whole_number


def _checked(outputs: Any, labels: Any) -> tuple[np.ndarray, np.ndarray]:
    """Scores [M, K] and labels [M], a row for every picture or pixel."""
    scores, wanted = as_float(outputs, "outputs"), as_numpy(labels, "labels")
    if scores.ndim < 2:
        raise ShapeError(f"outputs must be [N, K], one row a picture, got {list(scores.shape)}")
    if scores.shape[-1] == 1:
        raise ShapeError(
            f"outputs {list(scores.shape)} hold one number for each answer, of which the largest is always that one; "
            "for answers of yes or no there is binary_accuracy"
        )
    if wanted.shape != scores.shape[:-1] or wanted.dtype.kind not in "iu":
        several = "; for targets of several yes or no there is binary_accuracy"
        raise LabelError(
            f"labels must be {' x '.join(map(str, scores.shape[:-1]))} integers, one a row of outputs, got "
            f"{wanted.dtype}{list(wanted.shape)}{several if wanted.shape == scores.shape else ''}"
        )
    if not scores.size:
        raise ShapeError("there is nothing to measure: outputs hold no rows")
    if wanted.min() < 0 or wanted.max() >= scores.shape[-1]:
        raise LabelError(
            f"labels must lie in 0 .. {scores.shape[-1] - 1}, got {wanted.min()} .. {wanted.max()}"
        )
    return scores.reshape(-1, scores.shape[-1]), wanted.reshape(-1)


def accuracy(outputs: Any, labels: Any) -> float:
    """The share of rows whose largest output is their label's (the first of equal ones).

    >>> accuracy([[0.1, 0.9], [0.8, 0.2]], [1, 1])
    0.5
    """
    scores, wanted = _checked(outputs, labels)
    return float(np.mean(scores.argmax(1) == wanted))


def binary_accuracy(outputs: Any, targets: Any, threshold: float = 0.0) -> float:
    """The share of outputs that lie on their target's side, of outputs and targets of one shape.

    A target above 0.5 means yes, an output above `threshold` says so: 0 for logits, 0.5 for probabilities. Outputs
    [N, 1] take targets [N] too.

    >>> binary_accuracy([[2.0, -1.0], [0.3, 4.0]], [[1, 0], [0, 1]])
    0.75
    """
    scores, wanted = as_float(outputs, "outputs"), as_float(targets, "targets")
    if scores.shape == (*wanted.shape, 1):
        wanted = wanted[..., None]
    if scores.shape != wanted.shape:
        raise ShapeError(
            f"outputs and targets must have one shape, got {list(scores.shape)} and {list(wanted.shape)}"
        )
    if not scores.size:
        raise ShapeError("there is nothing to measure: outputs hold no rows")
    if wanted.min() < 0 or wanted.max() > 1:
        raise LabelError(f"targets must lie between 0 and 1, got {wanted.min():g} .. {wanted.max():g}")
    return float(np.mean((scores > threshold) == (wanted > 0.5)))


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
