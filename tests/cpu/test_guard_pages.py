"""No kernel reads or writes outside its arrays: every buffer stands between pages that nobody may touch.

Each test runs a family's cases in a process of its own (`guarded.py`), at both ends of the memory, and compares the
results with the NumPy reference. What lies in memory before a step writes there is NaN; what a step only reads lies
in pages that cannot be written.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable

import numpy as np
import pytest

import kernel_cases
from guarded import AT_END, AT_START, address_of, faults, walled, walled_copy
from kernel_cases import FAMILIES, LONG, SWEEPS, Cases, of
from striate.cpu import target as targets
from striate.ops.activation import Relu

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")


def one_byte_behind() -> Cases:
    return trespass(AT_END, 12)


def one_byte_before() -> Cases:
    return trespass(AT_START, -1)


def one_byte_written() -> Cases:
    """Into what may only be read."""
    yield from orderly()
    ctypes.memset(address_of(walled_copy(np.ones(3), AT_END)), 0, 1)


def trespass(side: str, further: int) -> Cases:
    yield from orderly()
    ctypes.string_at(address_of(walled(12, side)) + further, 1)


def orderly() -> Cases:
    return of("orderly", lambda build, x: [build.one(Relu(), x)], [np.ones(3, np.float32)], 0, both=False)


def check(family: Callable[..., Cases]) -> None:
    found, done = faults(kernel_cases.__name__, family.__name__)
    assert not found, "\n\n".join(found)
    assert done


@pytest.mark.parametrize(
    "family",
    [
        pytest.param(each, marks=pytest.mark.slow if each in LONG else (), id=each.__name__)
        for each in FAMILIES
    ],
)
def test_nothing_outside_the_arrays_is_touched(family: Callable[..., Cases]) -> None:
    check(family)


@pytest.mark.parametrize(
    "family", [one_byte_behind, one_byte_before, one_byte_written], ids=lambda family: family.__name__
)
def test_the_walls_are_walls(family: Callable[..., Cases]) -> None:
    found, done = faults(__name__, family.__name__)
    assert done == 1
    assert "orderly x86-64" in found[0]
    assert "Segmentation fault" in found[0]


@pytest.mark.slow
@pytest.mark.parametrize("family", SWEEPS, ids=lambda family: family.__name__)
def test_many_more(family: Callable[..., Cases]) -> None:
    check(family)
