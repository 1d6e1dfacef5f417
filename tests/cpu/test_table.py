"""The static table of CPUs: complete, plausible, found by detection, and read by the cost functions."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from striate.cpu import cpu_names, table
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
    slow = replace(AVX512, units=replace(AVX512.units, fma_latency=8, fma_bytes=128))
    _, pixels, vectors = tiles.channels_tile(AVX512, 6, 32)
    _, more_pixels, more_vectors = tiles.channels_tile(slow, 6, 32)
    assert tiles.efficiency_loss(slow, 4, 2) == 2 * tiles.efficiency_loss(AVX512, 4, 2)
    assert more_pixels * more_vectors >= pixels * vectors >= tiles.LEAST_SLOTS
