"""The machine's measured limits: sane orders of magnitude, every vector width, JSON-ready."""

from __future__ import annotations

import json

import pytest

from striate.cpu import machine
from striate.cpu.target import AVX2, AVX512, NEON, SSE2, host
from striate.errors import ArgumentError

generates_code = pytest.mark.skipif(host() is None, reason="no code generation on this machine")


@generates_code
def test_peak_and_bandwidth_are_plausible():
    target = host()
    assert target is not None
    peak = machine.fma_peak(target, seconds=0.02)
    assert 1 < peak < 2000
    assert machine.fma_peak(target, threads=2, seconds=0.02) > 0.3 * peak
    bandwidth = machine.read_bandwidth(target, target.l1_bytes // 2, seconds=0.02)
    assert 1 < bandwidth < 5000


@generates_code
def test_the_report_is_json(monkeypatch):
    monkeypatch.setattr(machine, "fma_peak", lambda target, threads=1: 100.0 * threads)
    monkeypatch.setattr(machine, "read_bandwidth", lambda target, size: 50.0)
    monkeypatch.setattr(machine, "turn_rate", lambda target, loop, vectors: 1 / vectors)
    report = json.loads(json.dumps(machine.measure(threads=3)))
    assert report["fma_gflops_all_threads"] == 300.0
    assert report["threads"] == 3
    assert set(report["read_gigabytes_per_second"]) <= {"L1", "L2", "L3", "DRAM"}
    target = host()
    assert target is not None
    told = report["table_and_measured"]
    assert told["gigahertz"] == [None, 64.0]
    assert told["multiply-adds a cycle"][0] == target.fma_per_cycle
    assert told["multiply-add latency"] == [target.units.fma_latency, 64.0]
    assert told["L2 bytes a cycle"] == [target.units.l2_bytes_a_cycle, round(50 / 64, 2)]


@generates_code
def test_a_cycle_is_one_addition_of_a_chain():
    """The clock, and with it what a cycle holds: no more than the units that there are."""
    target = host()
    assert target is not None
    gigahertz = machine.clock(target)
    assert 0.2 < gigahertz < 10
    chain = gigahertz / machine.turn_rate(target, "fma", 1, seconds=0.02)
    assert 1.5 < chain < 20
    stores = machine.VECTORS_A_TURN * machine.turn_rate(target, "store", machine.VECTORS_A_TURN, seconds=0.02)
    assert 0.05 < stores / gigahertz < 5
    if target.has_bf16:
        assert 1.5 < gigahertz / machine.turn_rate(target, "dot", 1, seconds=0.02) < 40


def test_without_code_generation_the_report_says_so(monkeypatch):
    monkeypatch.setattr(machine, "host", lambda: None)
    assert machine.measure(threads=1)["target"] is None


def test_no_threads_are_refused():
    with pytest.raises(ArgumentError, match="at least 1, not 0"):
        machine.fma_peak(AVX2, threads=0)


@pytest.mark.parametrize("target", [AVX512, AVX2, SSE2, NEON], ids=["AVX512", "AVX2", "SSE2", "NEON"])
def test_the_loops_compile_without_spills(target):
    llvm = pytest.importorskip("striate.cpu.llvm")
    sums = machine.SUMS_WITH_32_REGISTERS if target.registers == 32 else machine.SUMS_WITH_16_REGISTERS
    sources = [machine.fma_source(target, sums), machine.read_source(target)]
    sources += [machine.store_source(target), machine.chain_source()]
    for source in sources:
        text = llvm.assembly(source, target)
        assert "Spill" not in text
        assert "(%rsp)" not in text


def test_working_sets_grow():
    for target in (AVX512, AVX2, SSE2):
        sizes = list(machine.working_sets(target).values())
        assert sizes == sorted(sizes)


def test_the_chain_of_additions_stays_a_chain():
    """Every addition is there and waits for the one before: an assembler that shortened it would bend the clock."""
    llvm = pytest.importorskip("striate.cpu.llvm")
    text = llvm.assembly(machine.chain_source(), AVX2)
    assert text.count("addq") >= machine.ADDITIONS_A_TURN
    assert "lea" not in text.split("LBB0_1")[1].split("jb")[0]
