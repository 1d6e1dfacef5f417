"""CPUs with wider vectors than this one may have: real where they are, else emulated on this one."""

from __future__ import annotations

from striate.cpu import target as targets
from striate.cpu.backend import CpuBackend
from striate.cpu.options import CodegenOptions
from striate.cpu.target import Target
from striate.ir.graph import Graph
from striate.ir.selected import Selected
from striate.transforms import pipeline

HOST = targets.host()


def planned(target: Target) -> Target:
    """`target`'s plans in the instructions of this CPU. Whoever asks skips where no code is generated."""
    return targets.emulation(target, HOST) if HOST is not None else target


def selections(graph: Graph, target: Target, precision: str) -> list[Selected]:
    """What is decided on the nodes of `graph` with channels in lanes. Nothing is compiled."""
    backend = CpuBackend(CodegenOptions(target, precision))
    graph = pipeline.lower(graph, backend, lambda key, sources, make: make())
    return list(backend.select(graph, graph.nodes, 1).values())


# 16 lanes and 32 registers; the same with pairs of bfloat16; the same with tile registers.
AVX512 = HOST if HOST is not None and HOST.vector_lanes == 16 else planned(targets.AVX512)
BF16 = HOST if HOST is not None and HOST.has_bf16 and not HOST.has_amx else planned(targets.AVX512_BF16)
TILES = planned(targets.AMX)
