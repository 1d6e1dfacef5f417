"""The NumPy reference with the roundings of a precision: what generated code must give, to the bit where sums are
exact."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from striate.cpu.backend import CpuBackend
from striate.cpu.families import family_of
from striate.cpu.family import SelectingFamily
from striate.cpu.target import Target
from striate.ir.bfloat16 import from_bfloat16, split_bfloat16, to_bfloat16
from striate.ir.buffers import BFLOAT16, OWN, SPLIT, Format
from striate.ir.graph import Node
from striate.ir.types import Value
from striate.ops.conv2d import Conv2d, Conv2dInputGradient
from striate.ops.fused import Fused
from striate.ops.linear import Linear, LinearInputGradient
from striate.runtime.executor import Executor
from striate.transforms import layout

PRODUCTS = (Conv2d, Linear, Conv2dInputGradient, LinearInputGradient)


def rounded(array: np.ndarray) -> np.ndarray:
    return from_bfloat16(to_bfloat16(array)).reshape(array.shape)


def as_stored(array: np.ndarray, element: str) -> np.ndarray:
    """What is left of float32 numbers that are stored as `element`."""
    if element == BFLOAT16:
        return rounded(array)
    if element == SPLIT:
        high, low = (from_bfloat16(part).reshape(array.shape) for part in split_bfloat16(array))
        return high + low
    return array


def backend_of(program: Executor, backend: CpuBackend) -> CpuBackend:
    """`backend` as the program was lowered with it."""
    graph = program.graph
    if graph.updates and backend.precision == "bf16x3":
        backend = replace(backend, precision="float32")
    return replace(backend, fixed=frozenset({*graph.constants, *graph.parameters} - set(graph.updates)))


def formats_of(program: Executor, target: Target) -> dict[Value, Format]:
    """The formats that `program` was lowered with, for bf16 with channels in lanes."""
    return layout.choose(program.graph, backend_of(program, CpuBackend(target, "bf16")), 1).formats


def run_rounded(
    program: Executor,
    backend: CpuBackend,
    inputs: Sequence[np.ndarray],
    parameters: Mapping[str, np.ndarray],
    lanes: int = 1,
) -> tuple[tuple[np.ndarray, ...], dict[str, np.ndarray]]:
    """The outputs of `program.graph` and its new parameters, each value rounded as `backend` stores it."""
    graph, setting = program.graph, backend_of(program, backend)
    formats = layout.choose(graph, setting, lanes).formats
    arrays: dict[Value, np.ndarray] = dict(graph.constants)
    arrays |= {value: parameters[name] for value, name in graph.parameters.items()}

    def stored(value: Value, array: np.ndarray) -> np.ndarray:
        return as_stored(array, formats.get(value, Format()).element)

    for value, array in zip(graph.inputs, inputs, strict=True):
        arrays[value] = stored(value, array)
    with np.errstate(all="ignore"):
        for node in graph.nodes:
            own = [arrays[value] for value in node.inputs]
            if _sums_pairs(setting, node, formats):
                own[:2] = [as_stored(array, setting.element) for array in own[:2]]
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
    return x.lanes == 1 and selected.pairs and (x.element != OWN or selected.needs[0].gains)
