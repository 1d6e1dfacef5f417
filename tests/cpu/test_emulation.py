"""Plans of wider CPUs run on this one: the emulated instructions give the bits that the manuals say.

VDPBF16PS, VCVTNEPS2BF16 and TDPBF16PS: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable

import numpy as np
import pytest

from striate.cpu import jit
from striate.cpu import target as targets
from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter
from striate.cpu.kernels.amx import EmulatedUnit, Shape
from striate.cpu.target import AMX, AVX2, AVX512_BF16, Target
from striate.errors import ArgumentError
from striate.ir.bfloat16 import from_bfloat16, to_bfloat16
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.conv2d import Conv2d
from striate.runtime.compile import compile_for
from wide import AVX512, BF16, HOST, TILES, planned

pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
LANES = 16
EMULATED = planned(AVX512_BF16)


def run(name: str, body: Callable[[Emitter, list[str]], None], target: Target, *arrays: np.ndarray) -> None:
    """Run a kernel of one work item on the arrays' addresses."""

    def text() -> str:
        emit = Emitter(target, LANES)
        named = emit.arguments(Arguments(tuple(f"array_{k}" for k in range(len(arrays))), ()))
        body(emit, list(named.values()))
        return emit.text()

    address = jit.load(jit.KernelKey(f"test {name}", (("arrays", len(arrays)),)), text, target)
    scratch = np.zeros(1 << 16, np.uint8)
    words = np.array([array.ctypes.data for array in arrays], np.int64)
    kernel = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64, ctypes.c_void_p)(address)
    kernel(words.ctypes.data, 0, 1, scratch.ctypes.data)


def narrowed(numbers: np.ndarray, target: Target) -> np.ndarray:
    def body(emit: Emitter, p: list[str]) -> None:
        emit.store_bf16(emit.load(p[0]), p[1])

    result = np.zeros(LANES, np.uint16)
    run("narrow", body, target, numbers, result)
    return result


def dots(x: np.ndarray, w: np.ndarray, start: np.ndarray, target: Target) -> np.ndarray:
    """start + the products of 16 pairs; x and w hold the bits of bfloat16 numbers."""

    def body(emit: Emitter, p: list[str]) -> None:
        pairs = f"<{LANES} x i32>"
        emit.store(emit.dot_bf16(emit.load(p[0], pairs), emit.load(p[1], pairs), emit.load(p[2])), p[3])

    result = np.zeros(LANES, np.float32)
    run("dot", body, target, x, w, start, result)
    return result


def multiply_add(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
    """a · b + c rounded once: the product of two bfloat16 numbers and its sum with c are exact in float64 here."""
    return (a.astype(np.float64) * b + c).astype(np.float32)


def numbers_near_one(rng: np.random.Generator, *shape: int) -> np.ndarray:
    return (rng.standard_normal(shape) * 2.0 ** rng.integers(-4, 5, shape)).astype(np.float32)


@pytest.mark.parametrize("target", [EMULATED, BF16], ids=["emulated", "ours"])
def test_rounding_is_that_of_the_reference(target: Target) -> None:
    rng = np.random.default_rng(0)
    bits = rng.integers(0, 2**32, 64 * LANES, dtype=np.uint32)
    bits[: 16 * LANES] = bits[: 16 * LANES] & 0xFFFF0000 | 0x8000  # between two neighbours
    bits[: 4 * LANES] |= 0x7F800000  # infinities and NaN
    bits[4 * LANES : 6 * LANES] &= 0x807FFFFF  # denormals
    bits[:6] = 0x7F800000, 0xFF800000, 0x7F800001, 0x7F7FFFFF, 0x80000001, 0x807FFFFF
    for vector in bits.reshape(-1, LANES):
        numbers = vector.view(np.float32)
        np.testing.assert_array_equal(narrowed(numbers, target), to_bfloat16(numbers))


@pytest.mark.parametrize("target", [EMULATED, BF16], ids=["emulated", "ours"])
def test_a_pair_is_summed_odd_number_first_and_rounded_twice(target: Target) -> None:
    rng = np.random.default_rng(1)
    other_order = 0
    for _ in range(64):
        x, w = (to_bfloat16(numbers_near_one(rng, 2 * LANES)) for _ in range(2))
        start = numbers_near_one(rng, LANES)
        (even_x, odd_x), (even_w, odd_w) = ((from_bfloat16(v[0::2]), from_bfloat16(v[1::2])) for v in (x, w))
        wanted = multiply_add(even_x, even_w, multiply_add(odd_x, odd_w, start))
        np.testing.assert_array_equal(dots(x, w, start, target), wanted)
        other_order += int((wanted != multiply_add(odd_x, odd_w, multiply_add(even_x, even_w, start))).sum())
    assert other_order > 50


def test_a_tile_sums_even_and_odd_numbers_apart() -> None:
    rows, chunk = 5, 24
    shapes = [Shape(rows, 64), Shape(rows, 2 * chunk), Shape(chunk // 2, 64), *[Shape(1, 4)] * 5]

    def body(emit: Emitter, p: list[str]) -> None:
        unit = EmulatedUnit(emit, emit.scratch)
        unit.configure(shapes)
        unit.load(0, p[0], 64)
        unit.load(1, p[1], 2 * chunk)
        unit.load(2, p[2], 64)
        unit.dot(0, 1, 2)
        unit.store(0, p[0], 64)

    rng = np.random.default_rng(2)
    c = numbers_near_one(rng, rows, LANES)
    a, b = (to_bfloat16(numbers_near_one(rng, *shape)) for shape in ((rows, chunk), (chunk // 2, LANES, 2)))
    even, odd = np.zeros_like(c), np.zeros_like(c)
    left, right = from_bfloat16(a), from_bfloat16(b)
    for k in range(chunk // 2):
        even = multiply_add(left[:, 2 * k, None], right[k, :, 0], even)
        odd = multiply_add(left[:, 2 * k + 1, None], right[k, :, 1], odd)
    wanted = c + (even + odd)
    run("tile", body, TILES, c, a, b)
    np.testing.assert_array_equal(c, wanted)


def test_denormals_count_as_zero() -> None:
    """Of the operands and of the sums."""
    build = Builder()
    x = build.input(TensorType((1, 1, 4, 2)), "x")
    w = build.constant(np.full((1, 1, 2, 32), 2.0**-60, np.float32))
    graph = build.graph([build.one(Conv2d((1, 1), "valid"), x, w)])
    picture = np.array([[2.0**-130, 0], [0, 2.0**-70], [2.0**-66, 0], [2.0**-60, 2.0**-60]], np.float32)
    (result,) = compile_for(graph, BF16, 1, precision="bf16").run([picture.reshape(1, 1, 4, 2)], {})
    np.testing.assert_array_equal(result[0, 0, :, 0], [0, 0, 2.0**-126, 2.0**-119])


def test_a_wide_plan_has_the_bits_of_a_narrow_one() -> None:
    """Each sum is added in the order of its products, whatever the vectors."""
    rng = np.random.default_rng(3)
    build = Builder()
    x = build.input(TensorType((2, 9, 11, 19)), "x")
    w = build.constant(rng.standard_normal((3, 3, 19, 37)).astype(np.float32))
    graph = build.graph([build.one(Conv2d((1, 1), "same"), x, w)])
    picture = rng.standard_normal((2, 9, 11, 19)).astype(np.float32)
    assert HOST is not None
    results = [compile_for(graph, target, 1).run([picture], {})[0] for target in (HOST, AVX512, BF16, TILES)]
    for other in results[1:]:
        np.testing.assert_array_equal(other, results[0])


def test_what_is_emulated_is_part_of_a_targets_name() -> None:
    """Kernels and tune files of an emulation are never taken for those of the CPU, nor the other way round."""
    real, emulated = AVX512_BF16, targets.emulation(AVX512_BF16, AVX512_BF16)
    assert real.has_bf16
    assert emulated.has_bf16
    assert real.digest != emulated.digest
    assert repr(real) != repr(emulated)
    assert targets.emulation(AMX, AVX2).has_amx
    assert not targets.emulation(AVX512_BF16, AVX2).has_amx
    assert not targets.emulation(targets.AVX512, AVX2).has_bf16


@pytest.mark.parametrize("name", list(targets.EMULATIONS))
def test_the_environment_asks_for_an_emulation(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert HOST is not None
    monkeypatch.setenv(targets.ENVIRONMENT_VARIABLE, name)
    found = targets.host.__wrapped__()
    assert found is not None
    assert (found.vector_lanes, found.registers) == (16, 32)
    assert (found.has_bf16, found.has_amx) == ("bf16" in name or "amx" in name, "amx" in name)
    monkeypatch.setenv(targets.ENVIRONMENT_VARIABLE, "emulated")
    with pytest.raises(
        ArgumentError, match="or for tests emulated-avx512, emulated-avx512-bf16, emulated-amx"
    ):
        targets.host.__wrapped__()
