"""Files that leave height and width open: a new picture size is planned, and finds its kernels compiled."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from striate.cpu import jit
from striate.onnx import InferenceSession

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))
from face_detector import face_detector

SIZES = ((97, 201), (256, 130), (222, 333), (180, 101), (161, 400))
MODEL = face_detector(0).SerializeToString()


def picture(height: int, width: int) -> np.ndarray:
    return np.random.default_rng([height, width]).random((1, 3, height, width), np.float32)


def test_a_new_size_compiles_nothing() -> None:
    session = InferenceSession(MODEL, threads=1)
    # Rows shorter than a tile have tiles of their own, which small pictures show.
    for height, width in ((33, 35), (144, 160), (320, 320)):
        session.run(None, {"image": picture(height, width)})
    known = set(jit.loader().addresses)
    for height, width in SIZES[:3]:
        session.run(None, {"image": picture(height, width)})
        fresh = [str(key) for key, _ in set(jit.loader().addresses) - known]
        assert not fresh, (height, width)


@pytest.mark.parametrize("size", [*SIZES, (33, 35), (9, 57)])
def test_answers_are_those_of_another_runtime(size: tuple[int, int]) -> None:
    ort = pytest.importorskip("onnxruntime")
    image = picture(*size)
    wanted = ort.InferenceSession(MODEL, providers=["CPUExecutionProvider"]).run(None, {"image": image})
    found = InferenceSession(MODEL, threads=2).run(None, {"image": image})
    for one, other in zip(found, wanted, strict=True):
        assert one.shape == other.shape
        assert np.linalg.norm(one - other) <= 1e-5 * np.linalg.norm(other)
