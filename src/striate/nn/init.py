"""Named, seeded initial values of weights.

Each parameter draws from a generator of its own, seeded by the model's seed and the parameter's path, so
that adding a layer changes no other layer's start, and the same seed gives the same bits everywhere.
Shapes: filters `[Hf, Wf, Cin/groups, Cout]`, dense weights `[F, K]`; what feeds one output is everything
but the last axis (`fan_in`), what one input feeds is the last axis times the filter positions (`fan_out`).
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

import numpy as np

from striate.errors import ArgumentError

# Quoted, so that the module np.random is loaded only when weights are drawn.
Initializer: TypeAlias = "Callable[[tuple[int, ...], np.random.Generator], np.ndarray]"


def fans(shape: tuple[int, ...]) -> tuple[int, int]:
    """(fan_in, fan_out), each at least 1."""
    if len(shape) < 2:
        return max(math.prod(shape), 1), max(math.prod(shape), 1)
    positions = math.prod(shape[:-2])
    return max(positions * shape[-2], 1), max(positions * shape[-1], 1)


def _normal(shape: tuple[int, ...], generator: np.random.Generator, variance: float) -> np.ndarray:
    return generator.standard_normal(shape, np.float32) * np.float32(math.sqrt(variance))


def _uniform(shape: tuple[int, ...], generator: np.random.Generator, variance: float) -> np.ndarray:
    limit = np.float32(math.sqrt(3.0 * variance))
    return (generator.random(shape, np.float32) * 2 - 1) * limit


def he_normal(shape: tuple[int, ...], generator: np.random.Generator) -> np.ndarray:
    """Normal, variance 2 / fan_in: keeps the scale through ReLU (He and others, 2015)."""
    return _normal(shape, generator, 2.0 / fans(shape)[0])


def he_uniform(shape: tuple[int, ...], generator: np.random.Generator) -> np.ndarray:
    """Uniform, variance 2 / fan_in."""
    return _uniform(shape, generator, 2.0 / fans(shape)[0])


def glorot_normal(shape: tuple[int, ...], generator: np.random.Generator) -> np.ndarray:
    """Normal, variance 2 / (fan_in + fan_out) (Glorot and Bengio, 2010)."""
    return _normal(shape, generator, 2.0 / sum(fans(shape)))


def glorot_uniform(shape: tuple[int, ...], generator: np.random.Generator) -> np.ndarray:
    """Uniform, variance 2 / (fan_in + fan_out)."""
    return _uniform(shape, generator, 2.0 / sum(fans(shape)))


def lecun_normal(shape: tuple[int, ...], generator: np.random.Generator) -> np.ndarray:
    """Normal, variance 1 / fan_in: keeps the scale through linear layers (LeCun and others, 1998)."""
    return _normal(shape, generator, 1.0 / fans(shape)[0])


def lecun_uniform(shape: tuple[int, ...], generator: np.random.Generator) -> np.ndarray:
    """Uniform, variance 1 / fan_in."""
    return _uniform(shape, generator, 1.0 / fans(shape)[0])


def zeros(shape: tuple[int, ...], generator: np.random.Generator) -> np.ndarray:
    """All zero; the start of a bias."""
    return np.zeros(shape, np.float32)


def ones(shape: tuple[int, ...], generator: np.random.Generator) -> np.ndarray:
    """All one."""
    return np.ones(shape, np.float32)


INITIALIZERS: Mapping[str, Initializer] = MappingProxyType(
    {
        function.__name__: function
        for function in (
            he_normal, he_uniform, glorot_normal, glorot_uniform, lecun_normal, lecun_uniform, zeros, ones,
        )
    }
)  # fmt: skip


def initializer(choice: str | Initializer) -> Initializer:
    """An initialiser by name, or the caller's own function of (shape, generator)."""
    if callable(choice):
        return choice
    if choice not in INITIALIZERS:
        raise ArgumentError(f"unknown initialiser {choice!r}; use one of {', '.join(INITIALIZERS)}")
    return INITIALIZERS[choice]


def generator_for(seed: int, path: str) -> np.random.Generator:
    """The generator of the parameter at `path` of a model with this seed."""
    digest = hashlib.sha256(path.encode()).digest()
    words = np.frombuffer(digest[:16], "<u4").tolist()
    return np.random.default_rng([seed, *words])
