"""`striate bench layers`: single convolutions, forward and both gradients, against other runtimes.

A cell of the table is one layer, batch, direction and number of threads: a duel of processes that live as long as
their number of threads is measured, and build one cell's work after the other's. The machine's limits are measured
in the same run, the multiply-add peak before and after every cell.
"""

from __future__ import annotations

import importlib.util
import json
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, TextIO

from striate.bench.duel import Pace, Side, Worker, agreement, pause, take_turns
from striate.bench.layers import Layer, chosen
from striate.bench.models import ratio
from striate.bench.report import machine, median, median_interval
from striate.bench.startup import CACHE_VARIABLE, facts
from striate.errors import ArgumentError, UnsupportedError

DIRECTIONS = ("forward", "input", "weight")
OWN, STRICT = "Striate", "Striate strict"
NAMES: Mapping[str, str] = MappingProxyType(
    {"torch": "PyTorch", "onnxruntime": "ONNX Runtime", "openvino": "OpenVINO"}
)
PEERS = tuple(NAMES)
# What a peer's side imports.
NEEDS: Mapping[str, Sequence[str]] = MappingProxyType(
    {"torch": ("torch",), "onnxruntime": ("onnxruntime", "onnx"), "openvino": ("openvino",)}
)
ONLY_FORWARD = ("onnxruntime", "openvino")
# Question (a) of docs/performance.md: the direct tile's share of the peak.
STRICT_NETWORKS = ("ResNet-50", "VGG-16")
# With nine the 95% interval leaves out the lowest and the highest: one disturbed round does no harm.
ROUNDS = 9
# Every side has just been tried and has answered: there is nothing left to rehearse.
PACE = Pace(pause=0.005, quiet=0.008, warm=0.005, burst=0.015, rehearsal=False)
# A duel of calls that are longer than a burst has the fewest rounds that have an interval.
LONG_ROUNDS = 6
PEAK_SECONDS = 0.03
# Relative to the greatest number of the answer: other orders of summing, Winograd's float32, numbers of 8 bits.
ANSWERS_AGREE = 1e-3
BF16_AGREES = 3e-2


@dataclass(frozen=True)
class Wanted:
    """Which cells. `precision` None: the default precision, and strict where its share of the peak is asked for."""

    everything: bool = False
    networks: tuple[str, ...] = ()
    batches: tuple[int, ...] = (1, 8)
    directions: tuple[str, ...] = DIRECTIONS
    threads: tuple[int, ...] = (1, 2)
    precision: str | None = None
    peers: tuple[str, ...] = PEERS
    rounds: int = ROUNDS

    def __post_init__(self) -> None:
        for peer in self.peers:
            if peer not in NAMES:
                raise ArgumentError(f"unknown runtime {peer!r:.60}; there are {', '.join(PEERS)}")

    def layers(self) -> list[Layer]:
        return chosen(self.everything, self.networks)


def without_missing(wanted: Wanted) -> tuple[Wanted, list[str]]:
    """What can be measured here, and a line for each peer that is not installed."""
    found: list[str] = []
    messages: list[str] = []
    for peer in wanted.peers:
        lacking = [module for module in NEEDS[peer] if importlib.util.find_spec(module) is None]
        if lacking:
            messages.append(
                f"{NAMES[peer]} is missing, so nothing is compared with it: pip install {' '.join(lacking)}"
            )
        else:
            found.append(peer)
    return replace(wanted, peers=tuple(found)), messages


@dataclass(frozen=True)
class Cell:
    """What is measured in one duel."""

    layer: Layer
    batch: int
    direction: str
    threads: int

    @property
    def key(self) -> str:
        return f"{self.layer.key}, {self.direction}, batch {self.batch}, {self.threads} threads"

    def task(self, precision: str) -> dict[str, Any]:
        """Options of `layer_sides.Task`."""
        height, width, inputs, outputs, filter, stride, padding, groups = self.layer.shape
        return {
            "batch": self.batch, "height": height, "width": width, "inputs": inputs, "outputs": outputs,
            "filter": filter, "stride": stride, "padding": padding, "groups": groups,
            "direction": self.direction, "threads": self.threads, "precision": precision,
        }  # fmt: skip


def cells(wanted: Wanted) -> Iterator[Cell]:
    """By threads first, since they have processes of their own; then layer by layer."""
    for threads in wanted.threads:
        for layer in wanted.layers():
            for batch in wanted.batches:
                for direction in wanted.directions:
                    yield Cell(layer, batch, direction, threads)


@dataclass
class Sides:
    """The processes of one number of threads; each is started when a cell first asks for it."""

    stack: ExitStack
    workers: dict[str, Worker] = field(default_factory=dict[str, Worker])

    def worker(self, name: str, runtime: str) -> Worker:
        if name not in self.workers or self.workers[name].has_ended:
            side = Side(name, "striate.bench.layer_sides:work", {"runtime": runtime})
            self.workers[name] = self.stack.enter_context(Worker(side))
        return self.workers[name]

    def ready(self, cell: Cell, wanted: Wanted) -> list[Worker]:
        """Workers that have built their work on `cell`; Striate first."""
        ours = self.worker(OWN, "striate")
        recipes = ours.follow(**cell.task(wanted.precision or "float32"))["recipes"]
        found = [ours]
        if wanted.precision is None and asks_strict(cell):
            strict = self.worker(STRICT, "striate")
            # Where both precisions have the same steps, one measurement is both.
            if strict.follow(**cell.task("strict"))["recipes"] != recipes:
                found.append(strict)
        for peer in wanted.peers:
            if cell.direction == "forward" or peer not in ONLY_FORWARD:
                worker = self.worker(NAMES[peer], peer)
                worker.follow(**cell.task("float32"))
                found.append(worker)
        return found


def asks_strict(cell: Cell) -> bool:
    return cell.direction == "forward" and cell.threads == 1 and cell.layer.network in STRICT_NETWORKS


def measure(
    wanted: Wanted, out: TextIO, done: Mapping[str, Any] | None = None, keep: Path | None = None
) -> dict[str, Any]:
    """All cells that the document `done` does not hold yet; the new document is written to `keep` as it grows.

    A cell that cannot be compared costs the others nothing: why is said under "failed".
    """
    found = {**document(wanted, done), "failed": {}}
    pending = [cell for cell in cells(wanted) if cell.key not in found["cells"]]
    if pending:
        found["limits"] = merged(found["limits"], machine_limits(wanted.threads))
    if pending and "forward" in wanted.directions and not found["compilation"]:
        found["compilation"] = compilation(wanted.precision or "float32")
    started = time.perf_counter()
    for threads in wanted.threads:
        ours = [cell for cell in pending if cell.threads == threads]
        with ExitStack() as stack:
            sides = Sides(stack)
            for number, cell in enumerate(ours):
                try:
                    found["cells"][cell.key] = one(cell, wanted, sides, found["limits"])
                    told = line(found["cells"][cell.key])
                except UnsupportedError as error:
                    found["failed"][cell.key] = str(error)
                    told = f"not compared: {error}"
                print(told, file=out, flush=True)
                if keep and (number + 1 == len(ours) or ours[number + 1].layer != cell.layer):
                    keep.write_text(json.dumps(found, indent=1) + "\n")
    print(f"{len(pending)} cells in {time.perf_counter() - started:.0f} s", file=out)
    if keep:
        keep.write_text(json.dumps(found, indent=1) + "\n")
    return found


def document(wanted: Wanted, done: Mapping[str, Any] | None) -> dict[str, Any]:
    """What an earlier run has found, or an empty document; raises `ArgumentError` for another machine's."""
    if done is not None:
        if done["machine"]["cpu"] != machine()["cpu"]:
            raise ArgumentError(
                f"the figures to keep are of another machine ({done['machine']['cpu']}, here is "
                f"{machine()['cpu']}): write to another file"
            )
        return {**done, "cells": dict(done["cells"])}
    return {
        "machine": machine(),
        "date": time.strftime("%Y-%m-%d"),
        "settings": asdict(wanted),
        "limits": {},
        "compilation": {},
        "cells": {},
    }


def merged(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """Limits of further numbers of threads beside those that are known."""
    name = "read_gigabytes_per_second"
    return {**old, **new, name: {**old.get(name, {}), **new[name]}}


def compilation(precision: str) -> dict[str, Any]:
    """Seconds to compile ResNet-50's distinct convolutions in a fresh process: no kernel in the cache, then all."""
    layers = [list(layer.shape) for layer in chosen(True, ("ResNet-50",))]
    side = Side(OWN, "striate.bench.layer_sides:compilation", {"layers": layers, "precision": precision})
    with tempfile.TemporaryDirectory() as folder:
        environment = {CACHE_VARIABLE: str(Path(folder) / "kernels")}
        empty, full = facts(side, environment), facts(side, environment)
    return {"network": "ResNet-50", "empty_cache": empty, "full_cache": full}


def one(cell: Cell, wanted: Wanted, sides: Sides, limits: Mapping[str, Any]) -> dict[str, Any]:
    """The duel of one cell, in figures ready for JSON; seconds."""
    workers = sides.ready(cell, wanted)
    differ, wrong = agreement(workers, BF16_AGREES if wanted.precision == "bf16" else ANSWERS_AGREE)
    if wrong and (STRICT in wrong or not any(name in NAMES.values() for name in differ)):
        # Nobody says that it is not Striate that is wrong.
        raise UnsupportedError(f"{cell.key}: {'; '.join(wrong.values())}")
    workers = [worker for worker in workers if worker.side.name not in wrong]
    before = peak(cell.threads, workers)
    pace, rounds = PACE, wanted.rounds
    if attainable(cell, before, limits)["attainable"] > PACE.burst:
        # So long a call warms itself up.
        pace, rounds = replace(PACE, warm=0.0), min(rounds, LONG_ROUNDS)
    outcome = take_turns(workers, rounds, pace)
    reached = max(before, peak(cell.threads, workers))
    names = [name for name in outcome.medians if name in NAMES.values()]
    best = outcome.fastest(names) if names else None
    return {
        "layer": cell.layer.key,
        "shape": list(cell.layer.shape),
        "text": str(cell.layer),
        "others": list(cell.layer.others),
        "batch": cell.batch,
        "direction": cell.direction,
        "threads": cell.threads,
        "multiply_adds": cell.layer.multiply_adds(cell.batch),
        "bytes": cell.layer.bytes(cell.batch),
        "peak_gflops": round(reached, 1),
        **attainable(cell, reached, limits),
        "seconds": {name: median(times) for name, times in outcome.medians.items()},
        "intervals": {name: median_interval(times) for name, times in outcome.medians.items()},
        "ratios": {name: ratio(outcome, OWN, name) for name in names},
        "best": best,
        "disturbance": {name: round(share, 3) for name, share in outcome.disturbance.items()},
        "facts": {worker.side.name: worker.facts for worker in workers},
        "rounds": rounds,
    }


# -- what the machine allows ----------------------------------------------------------------------


def machine_limits(threads: Sequence[int]) -> dict[str, Any]:
    """Bytes of each level of memory, and for each number of threads the bytes a second that they read from it."""
    from striate.cpu.machine import read_bandwidth, working_sets
    from striate.cpu.target import host

    target = host()
    if target is None:
        raise UnsupportedError("there is no code generation for this CPU, so nothing to hold layers against")
    sizes = {"L1": target.l1_bytes, "L2": target.l2_bytes, "L3": target.l3_bytes}
    return {
        "target": target.name,
        "cache_bytes": sizes,
        "read_gigabytes_per_second": {
            str(count): {
                level: round(read_bandwidth(target, size, threads=count), 1)
                for level, size in working_sets(target).items()
            }
            for count in threads
        },
    }


def peak(threads: int, workers: Sequence[Worker]) -> float:
    """GFLOP/s of multiply-adds, now, once nobody else computes."""
    from striate.cpu.machine import fma_peak
    from striate.cpu.target import host

    target = host()
    assert target is not None
    pause(workers, PACE.pause, PACE.quiet)
    return fma_peak(target, threads, PEAK_SECONDS)


def attainable(cell: Cell, gflops: float, limits: Mapping[str, Any]) -> dict[str, Any]:
    """The least time: of the multiply-adds at the peak, or of the bytes from the level where they lie.

    A level's caches count once a thread where each core has its own (L1, L2).
    """
    arithmetic = 2 * cell.layer.multiply_adds(cell.batch) / (1e9 * gflops)
    size = cell.layer.bytes(cell.batch)
    rates = limits["read_gigabytes_per_second"][str(cell.threads)]
    level = where(size, cell.threads, limits["cache_bytes"], rates)
    memory = size / (1e9 * rates[level])
    return {
        "level": level,
        "byte_seconds": memory,
        "attainable": max(arithmetic, memory),
        "binds": "bytes" if memory > arithmetic else "multiply-adds",
    }


def where(size: int, threads: int, caches: Mapping[str, int], rates: Mapping[str, float]) -> str:
    """The nearest level that holds `size` bytes."""
    for level in ("L1", "L2", "L3"):
        shared = threads if level != "L3" else 1
        if level in rates and size <= caches[level] * shared:
            return level
    return "DRAM"


def line(found: Mapping[str, Any]) -> str:
    """One cell as it is measured."""
    times = ", ".join(f"{name} {1e6 * seconds:.1f}" for name, seconds in found["seconds"].items())
    share = found["attainable"] / found["seconds"][OWN]
    best = found["best"]
    against = f", {found['ratios'][best]['times']:.2f} times {best}" if best else ""
    what = f"{found['layer']} {found['direction']} x{found['batch']} on {found['threads']}"
    return f"{what}: us {times}; {share:.0%} of attainable{against}"
