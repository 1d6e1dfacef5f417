"""Suppression of boxes as generated code: what is kept, in which order, against plain loops."""

from __future__ import annotations

import numpy as np
import pytest

from striate.cpu import target as targets
from striate.cpu.target import host
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.suppression import SelectBoxes
from striate.runtime.compile import compile_for

TARGETS = [target for target in (host(), targets.SSE2) if target is not None]


def naive(
    boxes: np.ndarray, scores: np.ndarray, most: int, overlap: float, least: float | None, centred: bool
) -> list[int]:
    """One class, box by box in float32."""

    def corners(box: np.ndarray) -> tuple[np.float32, ...]:
        a, b, c, d = box
        if centred:
            half = np.float32(0.5)
            return b - d * half, a - c * half, b + d * half, a + c * half
        return min(a, c), min(b, d), max(a, c), max(b, d)

    def area(p: tuple[np.float32, ...]) -> np.float32:
        return (p[2] - p[0]) * (p[3] - p[1])

    order = [p for p in range(len(scores)) if least is None or scores[p] > least]
    order.sort(key=lambda p: (np.isnan(scores[p]), 0 if np.isnan(scores[p]) else -scores[p], p))
    kept: list[int] = []
    for p in order:
        own = corners(boxes[p])
        for q in kept:
            other = corners(boxes[q])
            sides = [min(own[k + 2], other[k + 2]) - max(own[k], other[k]) for k in range(2)]
            if min(sides) <= 0:
                continue
            shared = sides[0] * sides[1]
            joint = area(other) + area(own) - shared
            if shared > 0 and joint > 0 and shared / joint > np.float32(overlap):
                break
        else:
            kept.append(p)
        if len(kept) == most:
            break
    return kept


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@pytest.mark.parametrize("centred", [False, True])
@pytest.mark.parametrize("least", [None, 0.25, -1.0])
def test_boxes_are_those_of_plain_loops(target: targets.Target, centred: bool, least: float | None) -> None:
    order = np.random.default_rng(7)
    N, C, P, most, overlap = 2, 3, 61, 40, 0.3
    boxes = (order.random((N, P, 4)) * [40, 40, 20, 20] - [0, 0, 2, 2]).astype(np.float32)
    if not centred:
        boxes[..., 2:] += boxes[..., :2]
    # Ties, both zeros, and what no score can say.
    scores = (np.round(order.standard_normal((N, C, P)) * 4) / 4).astype(np.float32)
    scores[0, 0, :5] = [0.0, -0.0, np.nan, np.inf, -np.inf]
    boxes[1, 0] = np.nan
    build = Builder()
    shapes = [
        (boxes.shape, "float32"),
        (scores.shape, "float32"),
        ((1,), "int64"),
        ((1,), "float32"),
        ((1,), "float32"),
    ]
    values = [
        build.input(TensorType(*each), f"x{k}") for k, each in enumerate(shapes[: 4 if least is None else 5])
    ]
    outputs = build.apply(SelectBoxes(50, centred, least is not None), *values)
    executor = compile_for(build.graph(outputs), target, 1)
    assert not executor.fallbacks
    numbers = [np.array([most]), np.array([overlap], np.float32)]
    arrays = [boxes, scores, *numbers, *([] if least is None else [np.array([least], np.float32)])]
    results = [executor.run(arrays, {}, threads) for threads in (1, 2)]
    for indices, counts in results:
        for n in range(N):
            for c in range(C):
                wanted = naive(boxes[n], scores[n, c], most, overlap, least, centred)
                assert indices[n, c, : counts[n, c]].tolist() == wanted
                assert np.all(indices[n, c, counts[n, c] :] == -1)
    # Some box did go, and where there are enough the limit was met.
    assert naive(boxes[0], scores[0, 0], most, 1.0, least, centred) != results[0][0][0, 0, :most].tolist()
    assert results[0][1].max() == most or least == 0.25


def test_no_more_than_asked_for_and_none() -> None:
    boxes = np.tile(np.arange(12, dtype=np.float32)[:, None], (1, 1, 4))[None, 0] + np.array(
        [0, 0, 1, 1], np.float32
    )
    boxes = boxes.reshape(1, 12, 4)
    scores = np.arange(12, dtype=np.float32).reshape(1, 1, 12)
    build = Builder()
    shapes = [((1, 12, 4), "float32"), ((1, 1, 12), "float32"), ((1,), "int64"), ((1,), "float32")]
    values = [build.input(TensorType(*each), f"x{k}") for k, each in enumerate(shapes)]
    graph = build.graph(build.apply(SelectBoxes(5, False, False), *values))
    executor = compile_for(graph, TARGETS[0], 1)
    for most in (-3, 0, 1, 5, 99):
        indices, counts = executor.run([boxes, scores, np.array([most]), np.zeros(1, np.float32)], {}, 1)
        count = min(max(most, 0), 5)
        assert counts.item() == count
        assert indices[0, 0].tolist() == [*range(11, 11 - count, -1), *[-1] * (5 - count)]
