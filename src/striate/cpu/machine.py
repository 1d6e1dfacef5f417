"""What this machine can do at best: multiply-adds a second, and bytes a second from each level of memory.

Measured with generated loops of its own, so that a kernel's share of the peak is a share of what the very
same code generator reaches. Never read by the cost model, which must choose alike on every run.
"""

from __future__ import annotations

import ctypes
import math
import platform
import threading
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from striate.cpu import system
from striate.cpu.jit import KernelKey, load
from striate.cpu.machine_loops import (
    ADDITIONS_A_TURN,
    VECTORS_A_TURN,
    chain_source,
    dot_source,
    fma_source,
    read_source,
    store_source,
)
from striate.cpu.target import BF16_PAIRS, Target, host
from striate.errors import ArgumentError
from striate.ir.arrays import address_of, aligned_empty

Native = Callable[..., None]

# Independent sums in flight: latency 4 at two a cycle needs 8; more hide the loop and leave operands room.
SUMS_WITH_32_REGISTERS, SUMS_WITH_16_REGISTERS = 20, 14
ROUND_SECONDS = 2e-3


def measure(threads: int | None = None) -> dict[str, Any]:
    """Facts and measured limits of this machine, in about two seconds; JSON-ready.

    `threads` defaults to the processors this process may use. Rates are the best of many short rounds: what
    the machine does when nobody disturbs it. GFLOP/s count a multiply-add as two operations; GB/s are 10^9
    bytes read by one thread.
    """
    threads = system.available_threads() if threads is None else threads
    processor = system.processor().get("model name", platform.machine())
    target = host()
    if target is None:
        return {"cpu": processor, "target": None, "threads": threads}
    single = fma_peak(target)
    return {
        "cpu": processor,
        "target": target.name,
        "vector_lanes": target.vector_lanes,
        "registers": target.registers,
        "cache_bytes": {"L1": target.l1_bytes, "L2": target.l2_bytes, "L3": target.l3_bytes},
        "threads": threads,
        "fma_gflops_one_thread": round(single, 1),
        "fma_gflops_all_threads": round(fma_peak(target, threads) if threads > 1 else single, 1),
        "read_gigabytes_per_second": {
            level: round(read_bandwidth(target, size), 1) for level, size in working_sets(target).items()
        },
        "table_and_measured": {
            name: [listed, round(found, 2)] for name, (listed, found) in against_table(target).items()
        },
    }


def against_table(target: Target) -> dict[str, tuple[float | None, float]]:
    """Figures of the static table and the same measured now, on one thread, a cycle; the table knows no clock.

    A cycle is the time of one addition in a chain of integer additions.
    """
    units, lanes = target.units, target.vector_lanes
    gigahertz = clock(target)
    sizes = working_sets(target)
    found: dict[str, tuple[float | None, float]] = {
        "gigahertz": (None, gigahertz),
        "multiply-adds a cycle": (
            units.fma_per_cycle(lanes),
            fma_peak(target) / (2 * lanes * gigahertz),
        ),
        "multiply-add latency": (units.fma_latency, gigahertz / turn_rate(target, "fma", 1)),
    }
    if target.has_bf16 and not target.emulates(BF16_PAIRS):
        sums = independent_sums(target)
        rate = sums * turn_rate(target, "dot", sums) / gigahertz
        found["bf16 dot products a cycle"] = (units.dots_per_cycle(lanes), rate)
        found["bf16 dot product latency"] = (units.dot_latency, gigahertz / turn_rate(target, "dot", 1))
    stores = VECTORS_A_TURN * turn_rate(target, "store", VECTORS_A_TURN) / gigahertz
    found["stores a cycle"] = (units.stores_per_cycle(lanes), stores)
    listed = {
        "L1": units.loads_per_cycle(lanes) * target.vector_bytes,
        "L2": units.l2_bytes_a_cycle,
        "L3": units.l3_bytes_a_cycle,
        "DRAM": units.memory_bytes_a_cycle,
    }
    for level, size in sizes.items():
        found[f"{level} bytes a cycle"] = (listed[level], read_bandwidth(target, size) / gigahertz)
    return found


def clock(target: Target) -> float:
    """Cycles of one core in a nanosecond, now."""
    return ADDITIONS_A_TURN * turn_rate(target, "chain", 1)


def independent_sums(target: Target) -> int:
    return SUMS_WITH_32_REGISTERS if target.registers >= 32 else SUMS_WITH_16_REGISTERS


def turn_rate(target: Target, loop: str, vectors: int, seconds: float = 0.1) -> float:
    """Turns in a nanosecond of one of the loops "fma", "dot", "store" and "chain", at best."""
    sources = {
        "fma": lambda: fma_source(target, vectors),
        "dot": lambda: dot_source(target, vectors),
        "store": lambda: store_source(target),
        "chain": chain_source,
    }
    facts = (("lanes", target.vector_lanes), ("sums", vectors), ("fma", target.has_fma))
    address = load(KernelKey(f"machine_{loop}", facts), sources[loop], target)
    kernel = native(address, ctypes.c_void_p, ctypes.c_int64)
    sink = ones(max(64, target.vector_bytes * vectors))

    def run(_: int, turns: int) -> None:
        kernel(address_of(sink), turns)

    turns = calibrate(lambda turns: run(0, turns))
    return float(turns / min(rounds(run, 1, turns, seconds)) / 1e9)


def fma_peak(target: Target, threads: int = 1, seconds: float = 0.3) -> float:
    """Most float32 multiply-adds that `threads` threads do together, in GFLOP/s (two operations each).

    The best of short rounds that the threads start together, over about `seconds`. `target` must be one that
    this CPU can run.
    """
    if threads < 1:
        raise ArgumentError(f"threads must be at least 1, not {threads}")
    sums = independent_sums(target)
    key = KernelKey("machine_fma", (("lanes", target.vector_lanes), ("sums", sums), ("fma", target.has_fma)))
    kernel = native(load(key, lambda: fma_source(target, sums), target), ctypes.c_void_p, ctypes.c_int64)
    sinks = [ones(4 * target.vector_lanes * sums) for _ in range(threads)]

    def run(index: int, turns: int) -> None:
        kernel(address_of(sinks[index]), turns)

    turns = calibrate(lambda turns: run(0, turns))
    operations = 2 * target.vector_lanes * sums * turns
    best = 0.0
    for elapsed in rounds(run, threads, turns, seconds):
        best = max(best, threads * operations / elapsed)
    return float(best / 1e9)


def rounds(run: Callable[[int, int], None], threads: int, turns: int, seconds: float) -> list[float]:
    """Wall times of rounds in which every thread calls `run(its index, turns)` at the same time."""
    count = max(3, math.ceil(seconds / ROUND_SECONDS))
    times = np.zeros((threads, count, 2))
    start = threading.Barrier(threads)

    def worker(index: int) -> None:
        for number in range(count):
            start.wait()
            times[index, number, 0] = time.perf_counter()
            run(index, turns)
            times[index, number, 1] = time.perf_counter()

    helpers = [threading.Thread(target=worker, args=(index,)) for index in range(1, threads)]
    for helper in helpers:
        helper.start()
    worker(0)
    for helper in helpers:
        helper.join()
    return list(times[:, :, 1].max(axis=0) - times[:, :, 0].min(axis=0))


def read_bandwidth(target: Target, size: int, seconds: float = 0.2, threads: int = 1) -> float:
    """Rate at which threads together read the same bytes again and again, in GB/s (10^9 bytes).

    Each of the `threads` reads `size` bytes of its own.
    """
    block = VECTORS_A_TURN * target.vector_bytes
    blocks = max(1, size // block)
    data = [ones(blocks * block) for _ in range(threads)]
    sinks = [ones(block) for _ in range(threads)]
    key = KernelKey("machine_read", (("lanes", target.vector_lanes), ("loads", VECTORS_A_TURN)))
    kernel = native(
        load(key, lambda: read_source(target), target),
        ctypes.c_void_p,
        ctypes.c_int64,
        ctypes.c_int64,
        ctypes.c_void_p,
    )

    def run(index: int, turns: int) -> None:
        kernel(address_of(data[index]), blocks, turns, address_of(sinks[index]))

    for index in range(threads):
        run(index, 1)
    turns = calibrate(lambda turns: run(0, turns))
    best = min(rounds(run, threads, turns, seconds))
    return float(threads * turns * blocks * block / best / 1e9)


def working_sets(target: Target) -> dict[str, int]:
    """Bytes to read so that they lie in each level of memory: well inside it, well beyond the one before."""
    megabyte = 1024 * 1024
    sizes = {"L1": target.l1_bytes // 2, "L2": target.l2_bytes // 2}
    last = max(target.l2_bytes, target.l3_bytes)
    if target.l3_bytes:
        sizes["L3"] = min(max(4 * target.l2_bytes, 4 * megabyte), target.l3_bytes // 2)
    sizes["DRAM"] = min(max(4 * last, 64 * megabyte), 256 * megabyte)
    return {level: size for level, size in sizes.items() if size}


def calibrate(run: Callable[[int], None]) -> int:
    """How many turns fill one round."""
    turns = 1
    while True:
        start = time.perf_counter()
        run(turns)
        elapsed = time.perf_counter() - start
        if elapsed >= ROUND_SECONDS / 4:
            return max(1, round(turns * ROUND_SECONDS / elapsed))
        turns *= 4


def native(address: int, *arguments: Any) -> Native:
    """A Python function for machine code without a result; the interpreter's lock is free while it runs."""
    return ctypes.CFUNCTYPE(None, *arguments)(address)


def ones(size: int) -> np.ndarray:
    """`size` bytes of float32 ones at a 64-byte boundary."""
    array = aligned_empty((size // 4,))
    array[...] = 1.0
    return array
