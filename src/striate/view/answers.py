"""What a classifier says of a picture: probabilities, as a line for people and as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np


def softmax(logits: np.ndarray) -> np.ndarray:
    """`[N, K]` -> probabilities in float64; rows sum to one."""
    exponentials = np.exp(logits.astype(np.float64) - logits.max(axis=1, keepdims=True))
    return exponentials / exponentials.sum(axis=1, keepdims=True)


def answer(path: Path, row: np.ndarray, classes: Sequence[str], notes: Sequence[str]) -> dict[str, Any]:
    """Print what the probabilities `row` [K] say of the picture at `path`; returns it for `--json`."""
    order = np.argsort(-row, kind="stable")
    best = int(order[0])
    others = ", ".join(f"{classes[k]} {100 * row[k]:.1f}%" for k in order[1:3])
    print(f"{path}: {classes[best]}  {100 * row[best]:.1f}%  ({others})")
    for note in notes:
        print(f"  note: {note}")
    return {
        "picture": str(path),
        "class": classes[best],
        "index": best,
        "probability": round(float(row[best]), 6),
        "probabilities": {classes[k]: round(float(row[k]), 6) for k in range(len(row))},
        "notes": list(notes),
    }
