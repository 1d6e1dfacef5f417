"""The static table of CPUs: complete, plausible, found by detection, and read by the cost functions."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from striate.cpu import cost, cpu_names, table
from striate.cpu.cost import CostModel
from striate.cpu.recipes import tiles
from striate.cpu.table import GENERIC, UNITS, units_of
from striate.cpu.target import AVX2, AVX512, NEON, SSE2, host

AMD = {cpu_names.amd_name(family, model) for family in (0x17, 0x19, 0x1A) for model in range(256)}
KNOWN = sorted({*cpu_names.INTEL_FAMILY_6.values(), *AMD, "cascadelake", "cooperlake"} - {""})


@pytest.mark.parametrize("name", KNOWN)
def test_every_cpu_that_is_recognised_has_its_line(name: str) -> None:
    assert name in UNITS


@pytest.mark.parametrize("name", [*UNITS, *GENERIC], ids=str)
def test_lines_are_plausible(name: str | int) -> None:
    units = UNITS[name] if isinstance(name, str) else GENERIC[name]
    numbers = {field.name: getattr(units, field.name) for field in fields(units)}
    assert all(value > 0 for key, value in numbers.items() if key != "dots")
    assert 2 <= units.fma_latency <= 6
    # Each level of memory gives less than the one before it.
    levels = [units.load_bytes, units.l2_bytes_a_cycle, units.l3_bytes_a_cycle, units.memory_bytes_a_cycle]
    assert levels == sorted(levels, reverse=True)
    for lanes in (4, 8, 16):
        assert 0 < units.fma_per_cycle(lanes) <= units.fmas
        assert units.loads_per_cycle(lanes) * 4 * lanes <= units.load_bytes
        assert units.stores_per_cycle(lanes) * 4 * lanes <= units.store_bytes


@pytest.mark.parametrize(
    "name, lanes, fmas, loads, stores, sums",
    [
        # Zen 4 runs 512 bits through 256-bit units; Zen 5 has whole ones.
        ("znver4", 16, 1, 1, 0.5, 4),
        ("znver4", 8, 2, 2, 1, 8),
        ("znver5", 16, 2, 2, 1, 8),
        ("znver2", 8, 2, 2, 1, 10),
        ("haswell", 8, 2, 2, 1, 10),
        # Intel's client cores join two units for 512 bits, its servers have another one.
        ("icelake-client", 16, 1, 2, 1, 4),
        ("icelake-server", 16, 2, 2, 1, 8),
        ("sapphirerapids", 16, 2, 2, 1, 8),
        ("sapphirerapids", 8, 2, 3, 2, 8),
        ("neoverse-n1", 4, 2, 2, 2, 4),
        ("neoverse-v1", 4, 4, 3, 2, 8),
    ],
)
def test_units_by_width(name: str, lanes: int, fmas: float, loads: float, stores: float, sums: float) -> None:
    units = units_of(name, lanes)
    assert units.fma_per_cycle(lanes) == fmas
    assert units.loads_per_cycle(lanes) == loads
    assert units.stores_per_cycle(lanes) == stores
    assert units.sums_in_flight(lanes) == sums


@pytest.mark.parametrize("lanes", [4, 8, 16])
def test_an_unknown_cpu_gets_what_its_vectors_suggest(lanes: int) -> None:
    assert units_of("x86-64-v9", lanes) is GENERIC[lanes]


def test_only_cpus_with_bfloat16_multiply_it() -> None:
    dots = {name for name, units in UNITS.items() if units.dots}
    rapids = {"sapphirerapids", "emeraldrapids", "graniterapids", "graniterapids-d"}
    assert dots == {"znver4", "znver5", "cooperlake", "neoverse-v1", *rapids}
    assert table.ZEN_4.dots_in_flight(16) == 6


def test_the_host_has_a_line() -> None:
    target = host()
    if target is None:
        pytest.skip("no code generation on this machine")
    assert target.units == units_of(target.name, target.vector_lanes) or target.name in cpu_names.LEVELS
    assert target.fma_per_cycle > 0


@pytest.mark.parametrize("target", [AVX512, AVX2, SSE2, NEON], ids=lambda target: target.name)
def test_targets_with_other_units_are_others(target) -> None:
    other = replace(target, units=replace(target.units, fma_latency=9))
    assert other.digest != target.digest


def test_tiles_follow_the_units() -> None:
    """A CPU that needs more sums in flight gets a tile of more accumulators; one that needs few keeps the least."""
    slow = replace(AVX512, units=replace(AVX512.units, fma_latency=8, fma_bytes=128, load_bytes=256))
    _, pixels, vectors = tiles.channels_tile(AVX512, 6, 32)
    _, more_pixels, more_vectors = tiles.channels_tile(slow, 6, 32)
    assert CostModel(slow).tile(4, 2) == 2 * CostModel(AVX512).tile(4, 2)
    assert more_pixels * more_vectors >= pixels * vectors >= cost.LEAST_SUMS


def test_lines_of_the_table_choose_otherwise() -> None:
    """Two loads a multiply-add leave long thin tiles be; with one, both sides must be read less often."""
    chosen: dict[str, tuple[object, ...]] = {}
    for name in ("znver4", "znver5", "skylake", "sapphirerapids", "alderlake", "sandybridge", "haswell"):
        lanes = 16 if name in ("znver4", "znver5", "sapphirerapids") else 8
        base = AVX512 if lanes == 16 else AVX2
        target = replace(base, name=name, units=UNITS[name])
        kinds = [tiles.channels_tile(target, columns, 256) for columns in (7, 14, 28, 56, 112)]
        moved = (CostModel(target).from_l3, CostModel(target).from_memory)
        chosen[name] = (*kinds, *moved)
    assert len(set(chosen.values())) == len(chosen)
    assert tiles.channels_tile(replace(AVX2, units=UNITS["skylake"]), 56, 256)[2] > 1
    assert tiles.channels_tile(replace(AVX512, units=UNITS["znver4"]), 56, 256)[2] == 1


@pytest.mark.parametrize("figure", [field.name for field in fields(AVX512.units)])
def test_every_figure_of_the_table_is_read(figure: str) -> None:
    """Half of it, or twice: some cost is another one."""
    assert any(costs(figure, factor) != costs(figure, 1.0) for factor in (0.25, 0.5, 2.0, 4.0))


def costs(figure: str, factor: float) -> list[float]:
    units = replace(UNITS["znver4"], load_bytes=128)
    model = CostModel(replace(AVX512, units=replace(units, **{figure: getattr(units, figure) * factor})))
    tall, wide = (1, 8), (14, 1)
    return [
        *(model.tile(*tile) for tile in (tall, wide, (2, 2))),
        *(model.pairs_tile(*tile) for tile in (tall, wide, (2, 2))),
        model.far_scalar,
        model.stored_sum,
        model.moving(8 << 20),
        model.moving(64 << 20),
        model.streaming(64 << 20, 1, 0.0),
    ]


def test_what_was_fitted_on_zen_4_holds_there() -> None:
    """Measured on it (docs/decisions/direct-tiles.md, winograd.md): 14 x 1, 14 and 4.2 bytes an operation."""
    target = replace(AVX512, name="znver4", units=UNITS["znver4"])
    assert tiles.channels_tile(target, 56, 64) == (16, 14, 1)
    model = CostModel(target)
    assert model.from_l3 == pytest.approx(14, rel=0.01)
    assert model.from_memory == pytest.approx(4.2, rel=0.01)
    assert model.far_scalar == pytest.approx(0.3, rel=0.01)
    assert model.stored_sum == 4
