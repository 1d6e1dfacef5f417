"""Dilated filters whose taps mostly meet padding are cut into regions, which equal the reference."""

from __future__ import annotations

import numpy as np
import pytest

from striate.cpu.recipes.regions import cut
from striate.cpu.recipes.window import Window
from striate.cpu.target import AVX2, SSE2, Target, host
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.activation import Relu
from striate.ops.conv2d import Conv2d
from striate.ops.elementwise import Add
from striate.runtime.compile import compile_for
from wide import AVX512 as WIDE

HOST = host()
# The widest is emulated where this CPU has no such vectors.
TARGETS = [WIDE] if HOST is not None else []
TARGETS += [each for each in (AVX2, SSE2) if HOST is not None and each.vector_lanes <= HOST.vector_lanes]
# Rows, columns, filter, stride, dilation, padding, regions.
CASES = [
    (17, 17, (3, 3), (1, 1), (12, 12), (12, 12), 9),
    (17, 17, (3, 3), (1, 1), (24, 24), (24, 24), 1),
    (9, 14, (3, 3), (1, 1), (6, 1), (6, 1), 9),
    (10, 8, (5, 3), (2, 1), (3, 4), (6, 4), 8),
    (12, 12, (3, 3), (1, 1), (9, 9), ((9, 4), (3, 9)), 4),
    (30, 30, (3, 3), (1, 1), (2, 2), (2, 2), 0),
    (5, 5, (2, 2), (1, 1), (7, 7), (4, 4), 0),
]


def _layer(case: tuple, numbers: np.random.Generator) -> tuple[Conv2d, list[np.ndarray]]:
    rows, columns, filter, stride, dilation, padding, _ = case
    pads = tuple(pad if isinstance(pad, tuple) else (pad, pad) for pad in padding)
    shapes = ((2, rows, columns, 5), (*filter, 5, 20), (20,))
    arrays = [numbers.integers(-4, 5, shape).astype(np.float32) for shape in shapes]
    return Conv2d(stride, pads, dilation), arrays


@pytest.mark.parametrize("case", CASES, ids=str)
def test_regions_cover_all_outputs_once(case: tuple) -> None:
    op, (x, w, _) = _layer(case, np.random.default_rng(0))
    (z,) = op.infer(TensorType(x.shape), TensorType(w.shape))
    pads = op.pads(x.shape[1:3], w.shape[:2])
    regions = cut(Window(w.shape[:2], op.stride, op.dilation, pads), x.shape[1:3], z.shape[1:3])
    assert len(regions) == case[-1]
    covered = np.zeros(z.shape[1:3], int)
    for region, _ in regions:
        covered[slice(*region.rows), slice(*region.columns)] += 1
    assert not regions or (covered == 1).all()


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@pytest.mark.parametrize("case", CASES, ids=str)
def test_they_equal_the_reference(target: Target, case: tuple) -> None:
    op, (x, w, b) = _layer(case, np.random.default_rng(1))
    (plain,) = op.reference(x, w, b)
    other = np.random.default_rng(2).integers(-4, 5, plain.shape).astype(np.float32)
    build = Builder()
    picture, more = build.input(TensorType(x.shape), "x"), build.input(TensorType(other.shape), "y")
    z = build.one(op, picture, build.constant(w), build.constant(b))
    graph = build.graph([build.one(Relu(), build.one(Add(), z, more))])
    program = compile_for(graph, target, lanes=1)
    assert not program.fallbacks
    for threads in (1, 3):
        np.testing.assert_array_equal(program.run([x, other], {}, threads)[0], np.maximum(plain + other, 0))


@pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
@pytest.mark.parametrize("both", [False, True])
def test_what_is_not_finite_and_left_out_gives_nan(both: bool) -> None:
    """As padding does that takes part: zero times infinity."""
    assert HOST is not None
    op, (x, w, b) = _layer(CASES[0], np.random.default_rng(3))
    w[0, 2, 1, 3] = np.inf
    w[2, 2, 4, 7] = np.nan
    if both:
        w[1, 1, 0, 3] = np.inf
        x[:, 2, 2] = 1
    build = Builder()
    picture = build.input(TensorType(x.shape), "x")
    graph = build.graph([build.one(op, picture, build.constant(w), build.constant(b))])
    with np.errstate(invalid="ignore"):
        (wanted,) = op.reference(x, w, b)
    np.testing.assert_array_equal(compile_for(graph, HOST, lanes=1).run([x], {})[0], wanted)
