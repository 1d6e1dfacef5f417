"""The nine light networks of the `onnx` package with random weights (`benchmarks/models.py`), and a picture."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import numpy as np

PICTURE = (1, 3, 224, 224)


def load_script() -> ModuleType:
    path = Path(__file__).resolve().parents[2] / "benchmarks" / "models.py"
    specification = importlib.util.spec_from_file_location("light_models", path)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules["light_models"] = module
    specification.loader.exec_module(module)
    return module


light = load_script()


def noise(*, seed: int = 0, batch: int = 1) -> np.ndarray:
    shape = (batch, *PICTURE[1:])
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


def relative_error(found: np.ndarray, expected: np.ndarray) -> float:
    """Of the whole, by the Euclidean norm."""
    difference = found.astype(np.float64) - expected
    return float(np.linalg.norm(difference) / np.linalg.norm(expected.astype(np.float64)))
