"""What nobody owns stays as it is: the arena's gaps keep a sentinel, halos and the gaps behind pixels stay zero."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

import numpy as np
import pytest

from guarded import interior
from random_graphs import random_case
from striate.cpu import tables
from striate.cpu import target as targets
from striate.cpu.backend import CpuBackend
from striate.cpu.device import CpuDevice
from striate.cpu.lowering import CpuLowering
from striate.cpu.options import CodegenOptions
from striate.ir.buffers import Buffer
from striate.ir.program import Program, ReferenceStep
from striate.runtime.executor import Executor
from striate.runtime.parameter import Parameter
from striate.runtime.plan import plan
from wide import BF16

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TARGETS = [
    t for t in (targets.AVX512, targets.AVX2, targets.SSE2) if HOST and t.vector_lanes <= HOST.vector_lanes
]
SENTINEL = 0xA5


def arena_buffers(program: Program) -> set[Buffer]:
    """The buffers of the arena that some step reads or writes."""
    found: set[Buffer] = set()
    for stage in program.stages:
        if isinstance(stage, ReferenceStep):
            found |= {place.buffer for place in (*stage.inputs, *stage.outputs) if place is not None}
        else:
            for step in stage:
                found |= {*step.launch.reads, *step.launch.writes}
    return {buffer for buffer in found if buffer.kind == "arena"}


class Remembering(CpuBackend):
    """Knows afterwards what it lowered with: where every value lies."""

    made: ClassVar[list[CpuLowering]] = []

    def lowering(self, *given: Any) -> CpuLowering:
        self.made.append(super().lowering(*given))
        return self.made[-1]


def check(seed: int, target: targets.Target, lanes: int, precision: str) -> tuple[int, int]:
    """Run a random graph on both sets of data; returns how many bytes of gaps and of halos were watched."""
    case = random_case(seed)
    backend = Remembering(CodegenOptions(target, precision, crowded_stride=16))
    program = replace(plan(case.graph, backend, lanes), work=1e9)
    executor = Executor(program, CpuDevice(target))
    frame = executor.loaded.allocate()
    unowned = np.ones(len(frame.arena), bool)
    buffers = arena_buffers(program)
    for buffer in buffers:
        unowned[buffer.offset : buffer.offset + buffer.bytes] = False
    frame.arena[unowned] = SENTINEL
    executor.idle = [frame]
    halos = {buffer: np.ones(buffer.bytes, bool) for buffer in buffers if buffer.cleared}
    # Rounded copies have no value of their own, only a place in launches.
    accesses = [access.view for step in program.steps for access in step.launch.accesses]
    for place in (*backend.made.pop().views.values(), *accesses):
        if place.buffer in halos:
            halos[place.buffer][interior(place)] = False
    for chosen, threads in ((0, 1), (1, 3)):
        own = {name: Parameter(array) for name, array in case.parameters[chosen].items()}
        executor.run(case.inputs[chosen], own, threads)
    assert executor.idle == [frame]
    assert (frame.arena[unowned] == SENTINEL).all(), f"seed {seed}: a gap between buffers was written"
    for buffer, halo in halos.items():
        memory = frame.arena[buffer.offset : buffer.offset + buffer.bytes]
        assert not memory[halo].any(), f"seed {seed}: the halo of {buffer.name} is not zero"
    return int(unowned.sum()), sum(int(halo.sum()) for halo in halos.values())


@pytest.mark.parametrize("precision", ["strict", "bf16"])
@pytest.mark.parametrize("seeds", [range(100, 108), pytest.param(range(108, 140), marks=pytest.mark.slow)])
def test_gaps_and_halos_stay_as_they_are(
    seeds: range, precision: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "LEAST_SHARE", 1.0)
    monkeypatch.setattr(tables, "LEAST_CHUNK", 1.0)
    gaps, halos = 0, 0
    for seed in seeds:
        target = BF16 if precision == "bf16" else TARGETS[seed % len(TARGETS)]
        for lanes in (1, target.vector_lanes):
            own = check(seed, target, lanes, precision)
            gaps, halos = gaps + own[0], halos + own[1]
    assert gaps > 10_000
    assert halos > 10_000
