"""The NumPy reference with the roundings of `precision="bf16"`: what generated code must give, to the bit where sums
are exact."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from striate.cpu.backend import CpuBackend
from striate.cpu.families import family_of
from striate.cpu.family import SelectingFamily
from striate.cpu.target import Target
from striate.ir.bfloat16 import from_bfloat16, to_bfloat16
from striate.ir.buffers import BFLOAT16, Format
from striate.ir.graph import Node
from striate.ir.types import Value
from striate.ops.conv2d import Conv2d, Conv2dInputGradient
from striate.ops.fused import Fused
from striate.ops.linear import Linear, LinearInputGradient
from striate.runtime.program import Program
from striate.transforms import layout

PRODUCTS = (Conv2d, Linear, Conv2dInputGradient, LinearInputGradient)


def rounded(array: np.ndarray) -> np.ndarray:
    return from_bfloat16(to_bfloat16(array)).reshape(array.shape)


def backend_of(program: Program, target: Target) -> CpuBackend:
    graph = program.graph
    fixed = {*graph.constants, *graph.parameters} - set(graph.updates)
    return CpuBackend(target, "bf16", frozenset(fixed))


def formats_of(program: Program, target: Target) -> dict[Value, Format]:
    """The formats that `program` was lowered with."""
    return layout.choose(program.graph, backend_of(program, target), 1).formats


def run_rounded(
    program: Program, target: Target, inputs: Sequence[np.ndarray], parameters: Mapping[str, np.ndarray]
) -> tuple[tuple[np.ndarray, ...], dict[str, np.ndarray]]:
    """The outputs of `program.graph` and its new parameters, each value rounded where it is stored in bfloat16."""
    graph, setting = program.graph, backend_of(program, target)
    formats = formats_of(program, target)
    arrays: dict[Value, np.ndarray] = dict(graph.constants)
    arrays |= {value: parameters[name] for value, name in graph.parameters.items()}

    def stored(value: Value, array: np.ndarray) -> np.ndarray:
        return rounded(array) if formats.get(value, Format()).element == BFLOAT16 else array

    for value, array in zip(graph.inputs, inputs, strict=True):
        arrays[value] = stored(value, array)
    with np.errstate(all="ignore"):
        for node in graph.nodes:
            own = [arrays[value] for value in node.inputs]
            if _sums_pairs(setting, node, formats):
                own[:2] = [rounded(array) for array in own[:2]]
            results = node.op.reference(*own)
            arrays |= {v: stored(v, a) for v, a in zip(node.outputs, results, strict=True)}
    updates = {graph.parameters[value]: arrays[new] for value, new in graph.updates.items()}
    return tuple(arrays[value] for value in graph.outputs), updates


def _sums_pairs(setting: CpuBackend, node: Node, formats: Mapping[Value, Format]) -> bool:
    head = node.op.steps[0] if isinstance(node.op, Fused) else node.op
    if not isinstance(head, PRODUCTS):
        return False
    family = family_of(head)
    assert isinstance(family, SelectingFamily)
    selected, x = family.selected(setting, node), formats.get(node.inputs[0], Format())
    return x.lanes == 1 and selected.pairs and (x.element == BFLOAT16 or selected.needs[0].gains)
