"""Tile registers: the instructions are in the object code, and what they do is right, emulated in vectors here.

The emulation stands where the instructions stand (`kernels/amx.py`), so it tests every address, shape and order that a
kernel gives the matrix unit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from shared import shared
from striate.cpu import llvm, system
from striate.cpu import target as targets
from striate.cpu.elf import link
from striate.cpu.kernels.amx import Shape, configuration
from striate.cpu.kernels.amx_convolution import AmxKernel, emit_amx_convolution
from striate.cpu.kernels.convolution import ConvolutionKernel
from striate.cpu.recipes import amx
from striate.cpu.system import linux
from striate.cpu.target import Target
from striate.ir.bfloat16 import from_bfloat16, split_bfloat16
from striate.ir.graph import Graph
from striate.ir.storage import BFLOAT16, SPLIT
from striate.ops.activation import Relu
from striate.ops.arrange import Concat
from striate.ops.elementwise import Add
from striate.ops.linear import Linear
from striate.ops.pool import AvgPool2d, GlobalAvgPool2d, MaxPool2d
from striate.ops.reshape import Flatten
from striate.runtime.compile import compile_for
from striate.runtime.executor import Executor
from striate.runtime.reference import run_reference
from test_bf16 import Net, picture, relative_error
from wide import TILES

HOST = targets.host()
generates_code = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
THREADS = (1, 2, 3, 7)


def compiled(graph: Graph, target: Target, precision: str, layers: int) -> Executor:
    program = compile_for(graph, target, 1, precision=precision)
    found = [step.launch.recipe for step in program.steps]
    assert sum(f"{precision} tiles" in recipe for recipe in found) == layers, found
    return program


def run(program: Executor, x: np.ndarray) -> tuple[np.ndarray, ...]:
    """The answer, which must have the same bits for any number of threads."""
    program = shared(program)
    results = [program.run([x], {}, threads) for threads in THREADS]
    for others in results[1:]:
        for first, other in zip(results[0], others, strict=True):
            np.testing.assert_array_equal(first, other)
    return results[0]


def kernels() -> list[AmxKernel]:
    """Every branch of the generator: parts, merged and not, pooling, masks, one and several tiles."""
    base = ConvolutionKernel(
        False, 16, 28, 2, (1, 1), (1, 1), 64, 96, (("relu",),), storage=BFLOAT16, output_storage=BFLOAT16
    )
    return [
        AmxKernel(base, 14, 32),
        AmxKernel(replace(base, merged=False, tail=True, stride=(2, 2), dilation=(2, 3)), 14, 32),
        AmxKernel(replace(base, pixels=7, channels=4), 7, 24),
        AmxKernel(replace(base, pixels=8, channels=2, epilogue=(("max_pool", 2, 2, False),)), 8, 16),
        AmxKernel(
            replace(
                base, storage=SPLIT, output_storage=SPLIT, operand_storages=(SPLIT,), epilogue=(("add",),)
            ),
            14,
            32,
        ),
    ]


# -- instructions -------------------------------------------------------------------------------


def test_shapes_are_laid_out_as_the_manual_says() -> None:
    block = configuration([Shape(14, 64), Shape(7, 48), Shape(16, 64)])
    assert len(block) == 64
    assert block[0] == 1
    assert [int.from_bytes(block[16 + 2 * k : 18 + 2 * k], "little") for k in range(8)] == [
        64,
        48,
        64,
        *[0] * 5,
    ]
    assert list(block[48:56]) == [14, 7, 16, 0, 0, 0, 0, 0]
    assert not any(block[1:16])
    assert not any(block[56:])


@pytest.mark.parametrize("kernel", kernels(), ids=lambda kernel: f"{kernel.sum.storage}-{kernel.rows}")
def test_kernels_compile_to_tile_instructions(kernel: AmxKernel) -> None:
    source = emit_amx_convolution(kernel, targets.AMX)
    text = llvm.assembly(source, targets.AMX)
    for name in ("ldtilecfg", "tileloadd", "tdpbf16ps", "tilestored", "tilezero", "tilerelease"):
        assert name in text
    assert link(llvm.object_code(source, targets.AMX)).entries.keys() == {"kernel"}
    # Sums, pixels and filters never share a register, and a round multiplies every pair of operands.
    parts = 3 if kernel.sum.storage == SPLIT else 1
    assert text.count("tdpbf16ps") == parts * kernel.sums
    assert len(kernel.shapes) == 8


def test_a_cpu_is_known_by_its_flags() -> None:
    flags = "sse2 avx2 fma avx512f avx512bw avx512cd avx512dq avx512vl avx512_bf16 amx_tile amx_bf16"
    found = targets.detect(
        linux.facts_of(f"vendor_id : GenuineIntel\ncpu family : 6\nmodel : 143\nflags : {flags}\n")
    )
    assert found is not None
    assert found.has_amx
    assert found.has_bf16
    fewer = targets.detect(
        linux.facts_of(f"vendor_id : GenuineIntel\ncpu family : 6\nmodel : 143\nflags : {flags[:-9]}\n")
    )
    assert fewer is not None
    assert not fewer.has_amx
    assert not targets.AVX512.has_bf16


@pytest.mark.parametrize("granted", [True, False])
def test_tiles_are_used_only_where_the_system_grants_them(
    granted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    flags = "sse2 avx2 fma avx512f avx512bw avx512cd avx512dq avx512vl avx512_bf16 amx_tile amx_bf16"
    text = f"vendor_id : GenuineIntel\ncpu family : 6\nmodel : 143\nflags : {flags}\n"
    monkeypatch.delenv(targets.ENVIRONMENT_VARIABLE, raising=False)
    monkeypatch.setattr(linux, "read_text", lambda path: text if path == "/proc/cpuinfo" else "")
    monkeypatch.setattr(targets, "generates_code_here", lambda: True)
    monkeypatch.setattr(system, "may_use_tiles", lambda: granted)
    found = targets.host.__wrapped__()
    assert found is not None
    assert found.has_amx == granted
    assert found.has_bf16


def test_asking_for_tiles_answers_as_the_system_does() -> None:
    """Whoever has the flag is granted them by any kernel that shows it; whoever has not is refused."""
    shown = "amx_tile" in system.processor().get("flags", "").split()
    if not shown:
        assert not system.may_use_tiles()


def test_channels_of_a_round_divide_the_run() -> None:
    for run in range(1, 700):
        chunk = amx.chunk_of(run)
        assert chunk == 0 or (run % chunk == 0 and chunk % 2 == 0 and 16 <= chunk <= 32)
    assert [amx.chunk_of(run) for run in (16, 32, 48, 64, 144, 528, 3, 9, 50)] == [
        16,
        32,
        24,
        32,
        24,
        24,
        0,
        0,
        0,
    ]


def test_every_layer_that_tiles_take_has_a_plan() -> None:
    for columns in (1, 7, 13, 56, 224):
        for outputs in (1, 16, 100, 512):
            for window in ((1, 1), (2, 2), (3, 3)):
                if columns < window[1]:
                    continue
                plan = amx.plan(targets.AMX, columns, outputs, window, 64, 3, True)
                assert plan is not None
                assert plan.pixels <= columns
                assert plan.pixels % plan.rows == 0
                assert plan.pixels % window[1] == 0


# -- answers ------------------------------------------------------------------------------------

LAYERS = [
    # N, H, W, Cin, Cout, size, stride, groups, dilation
    (1, 5, 7, 16, 16, 3, 1, 1, 1),
    (2, 9, 13, 48, 33, 3, 1, 1, 1),
    (1, 13, 40, 64, 17, 3, 2, 1, 1),
    (1, 8, 8, 64, 100, 1, 1, 1, 1),
    (1, 4, 67, 96, 3, 3, 1, 1, 1),
    (2, 7, 7, 160, 130, 1, 2, 1, 1),
    (1, 12, 12, 32, 8, 3, 1, 1, 2),
    (1, 11, 10, 96, 42, 3, 1, 6, 1),
    (1, 1, 1, 528, 200, 1, 1, 1, 1),
]


@generates_code
@pytest.mark.parametrize("precision", ["bf16", "bf16x3"])
@pytest.mark.parametrize("case", LAYERS, ids=str)
def test_a_layer_of_whole_numbers_is_exact(case: Sequence[int], precision: str) -> None:
    images, rows, columns, inputs, outputs, size, stride, groups, dilation = case
    net = Net(images, rows, columns, inputs)
    graph = net.graph(net.one(Relu(), net.conv(net.x, outputs, size, stride, groups, dilation)))
    x = picture(images, rows, columns, inputs)
    (result,) = run(compiled(graph, TILES, precision, groups), x)
    np.testing.assert_array_equal(result, run_reference(graph, [x], {})[0][0])


@generates_code
@pytest.mark.parametrize("wide", ["activations", "filters"])
def test_three_products_hold_sixteen_bits_of_either_side(wide: str) -> None:
    """One side needs its low part, the other fits the high one: their products are then exact."""
    net = Net(1, 9, 15, 32)
    rng = np.random.default_rng(4)
    # Sixteen bits in the high and the low part, and sums that stay below 2^24.
    large = (rng.integers(-(2**15), 2**15, (1, 9, 15, 32)) * (rng.random((1, 9, 15, 32)) < 0.1)).astype(
        np.float32
    )
    high, low = (from_bfloat16(part) for part in split_bfloat16(large))
    np.testing.assert_array_equal(high + low, large)
    assert low.any()
    x, w = large, rng.integers(-1, 2, (3, 3, 32, 24)).astype(np.float32)
    if wide == "filters":
        w = (rng.integers(-(2**15), 2**15, w.shape) * (rng.random(w.shape) < 0.1)).astype(np.float32)
        x = rng.integers(-1, 2, x.shape).astype(np.float32)
    net.numbers = lambda *shape: net.build.constant(w if len(shape) == 4 else np.zeros(shape, np.float32))  # type: ignore[method-assign]
    graph = net.graph(net.conv(net.x, 24))
    (result,) = run(compiled(graph, TILES, "bf16x3", 1), x)
    np.testing.assert_array_equal(result, run_reference(graph, [x], {})[0][0])


def whole_net(net: Net) -> Graph:
    """Residual sum, pooling behind and in front, depthwise, joined branches, fully connected layers."""
    a = net.one(Relu(), net.conv(net.x, 32))
    b = net.one(Relu(), net.one(Add(), net.conv(a, 32), a))
    pooled = net.build.apply(MaxPool2d((2, 2), (2, 2)), net.conv(b, 64))[0]
    depth = net.one(Relu(), net.conv(pooled, 64, groups=64))
    joined = net.one(Concat(3), net.conv(depth, 16, 1), net.conv(depth, 48, 3), depth)
    mean = net.one(AvgPool2d((2, 2), (2, 2)), net.one(Relu(), joined))
    odd = net.conv(mean, 31, 1)
    last = net.conv(net.one(Relu(), net.conv(odd, 32)), 48)
    flat = net.one(Flatten(), net.one(GlobalAvgPool2d(), last))
    head = net.one(Relu(), net.one(Linear(), flat, net.numbers(48, 64)))
    return net.graph(net.one(Linear(), head, net.numbers(64, 10)))


@generates_code
@pytest.mark.parametrize(("precision", "most", "layers"), [("bf16", 1e-2, 9), ("bf16x3", 3e-5, 7)])
def test_a_whole_net(precision: str, most: float, layers: int) -> None:
    net = Net(2, 18, 20, 32, exact=False)
    graph = whole_net(net)
    x = net.rng.standard_normal((2, 18, 20, 32)).astype(np.float32)
    program = compile_for(graph, TILES, 1, precision=precision)
    assert not program.fallbacks
    found = [step.launch.recipe for step in program.steps]
    assert sum(f"{precision} tiles" in recipe for recipe in found) == layers, found
    (result,) = run(program, x)
    (expected,) = run_reference(graph, [x], {})[0]
    assert relative_error(result, expected) < most


@generates_code
def test_the_error_of_three_products() -> None:
    net = Net(1, 14, 14, 64, exact=False)
    graph = net.graph(net.conv(net.one(Relu(), net.x), 48))
    x = net.rng.standard_normal((1, 14, 14, 64)).astype(np.float32)
    (result,) = run(compiled(graph, TILES, "bf16x3", 1), x)
    (expected,) = run_reference(graph, [x], {})[0]
    assert relative_error(result, expected) < 1e-5


@generates_code
def test_splitting_costs_no_pass_of_its_own() -> None:
    """The first layer's epilogue writes both parts: nothing stands between the two convolutions."""
    net = Net(1, 12, 12, 32, exact=False)
    graph = net.graph(net.conv(net.one(Relu(), net.conv(net.x, 64)), 48))
    program = compiled(graph, TILES, "bf16x3", 2)
    recipes = [step.launch.recipe for step in program.steps]
    assert len(recipes) == 3
    assert recipes[0] == "copy"
    assert "bf16x3: 2 of 3 activations stored as split" in program.explain()


@generates_code
@pytest.mark.parametrize("precision", ["bf16", "bf16x3"])
def test_what_is_not_finite_is_never_lost(precision: str) -> None:
    net = Net(1, 9, 11, 32, exact=False)
    graph = net.graph(net.conv(net.one(Relu(), net.conv(net.x, 32)), 21))
    x = net.rng.standard_normal((1, 9, 11, 32)).astype(np.float32)
    x[0, 2, 3, 5], x[0, 7, 8, 0] = np.nan, np.inf
    (result,) = run(compiled(graph, TILES, precision, 2), x)
    (expected,) = run_reference(graph, [x], {})[0]
    assert not np.isfinite(result[~np.isfinite(expected)]).any()
    np.testing.assert_array_equal(np.isfinite(result), np.isfinite(expected))
