"""GridSample as generated code against its reference, number by number."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from striate.cpu import target as targets
from striate.cpu.target import host
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.sampling import GridSample
from striate.runtime.compile import compile_for

TARGETS = [target for target in (host(), targets.SSE2) if target is not None]
ORDER = np.random.default_rng(13)
CASES = list(itertools.product(("nearest", "linear"), ("zeros", "border", "reflection"), (False, True)))


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@pytest.mark.parametrize(("mode", "padding", "align"), CASES)
def test_places_inside_outside_far_away_and_between(
    target: targets.Target, mode: str, padding: str, align: bool
) -> None:
    for (rows, columns), channels in itertools.product(((5, 7), (1, 3)), (1, 11)):
        x = ORDER.standard_normal((2, rows, columns, channels)).astype(np.float32)
        x[0, 0, 0, 0] = np.inf
        grid = (ORDER.random((2, 4, 9, 2)) * 3 - 1.5).astype(np.float32)
        # Corners, edges, middles of pixels (ties of nearest), many pictures away.
        grid[0, 0] = [
            [-1, -1],
            [1, 1],
            [0, 0],
            [-1, 1],
            [0.2, -0.6],
            [0.5, 0.5],
            [7, -9],
            [-33.3, 21.7],
            [1, 0],
        ]
        build = Builder()
        values = [build.input(TensorType.of(array), name) for array, name in ((x, "x"), (grid, "grid"))]
        op = GridSample(mode, padding, align)
        executor = compile_for(build.graph([build.one(op, *values)]), target, 1)
        assert not executor.fallbacks
        with np.errstate(all="ignore"):
            (wanted,) = op.reference(x, grid)
        results = [executor.run([x, grid], {}, threads)[0] for threads in (1, 2)]
        assert np.array_equal(results[0], results[1], equal_nan=True)
        np.testing.assert_allclose(results[0], wanted, rtol=1e-5, atol=1e-6)
