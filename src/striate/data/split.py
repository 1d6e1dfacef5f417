"""Splitting one labelled collection into a training and a test part."""

from __future__ import annotations

import numpy as np

from striate.errors import ArgumentError, DataError


def stratified_split(
    labels: np.ndarray, test_fraction: float = 0.2, seed: int = 0
) -> tuple[np.ndarray, np.ndarray]:
    """Indices of the training and of the test part, both ascending.

    `labels`: `[N]` integers. Every class gives the same fraction of its members to the test part (rounded,
    at least one and never all), so that both parts have the mixture of the whole. The same seed gives the
    same split. Raises `DataError` for a class with a single member.
    """
    if not 0.0 < test_fraction < 1.0:
        raise ArgumentError(f"test_fraction must lie between 0 and 1, got {test_fraction}")
    generator = np.random.default_rng(seed)
    held_out: list[np.ndarray] = []
    for label in np.unique(labels):
        members = np.flatnonzero(labels == label)
        if len(members) < 2:
            raise DataError(
                f"class {label} has one picture only; a split needs one to train on and one to test on"
            )
        count = min(max(round(len(members) * test_fraction), 1), len(members) - 1)
        held_out.append(generator.permutation(members)[:count])
    test = np.sort(np.concatenate(held_out)) if held_out else np.empty(0, np.int64)
    train = np.setdiff1d(np.arange(len(labels)), test, assume_unique=True)
    return train, test
