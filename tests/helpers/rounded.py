"""The NumPy reference with the roundings of a precision: what generated code must give, to the bit where sums are
exact."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from striate.cpu.backend import CpuBackend
from striate.cpu.options import CodegenOptions
from striate.cpu.recipes.direct import DirectSum
from striate.cpu.target import Target
from striate.ir.bfloat16 import from_bfloat16, split_bfloat16, to_bfloat16
from striate.ir.buffers import Format
from striate.ir.selected import Selected
from striate.ir.storage import BFLOAT16, OWN, SPLIT
from striate.ir.types import Value
from striate.runtime.executor import Executor
from striate.transforms import layout


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
    if program.graph.updates and backend.options.precision == "bf16x3":
        return CpuBackend(replace(backend.options, precision="float32"))
    return backend


def formats_of(program: Executor, target: Target) -> dict[Value, Format]:
    """The formats that `program` was lowered with, for bf16 with channels in lanes."""
    return layout.choose(
        program.graph, backend_of(program, CpuBackend(CodegenOptions(target, "bf16"))), 1
    ).formats


def run_rounded(
    program: Executor,
    backend: CpuBackend,
    inputs: Sequence[np.ndarray],
    parameters: Mapping[str, np.ndarray],
    lanes: int = 1,
) -> tuple[tuple[np.ndarray, ...], dict[str, np.ndarray]]:
    """The outputs of `program.graph` and its new parameters, each value rounded as `backend` stores it."""
    graph, own_backend = program.graph, backend_of(program, backend)
    chosen = layout.choose(graph, own_backend, lanes)
    formats = chosen.formats
    arrays: dict[Value, np.ndarray] = dict(graph.constants)
    arrays |= {value: parameters[name] for value, name in graph.parameters.items()}

    def stored(value: Value, array: np.ndarray) -> np.ndarray:
        return as_stored(array, formats.get(value, Format()).storage)

    for value, array in zip(graph.inputs, inputs, strict=True):
        arrays[value] = stored(value, array)
    with np.errstate(all="ignore"):
        for node in graph.nodes:
            own = [arrays[value] for value in node.inputs]
            if _sums_pairs(chosen.selected.get(node), formats):
                own[:2] = [as_stored(array, own_backend.storage) for array in own[:2]]
            results = node.op.reference(*own)
            arrays |= {v: stored(v, a) for v, a in zip(node.outputs, results, strict=True)}
    updates = {graph.parameters[value]: arrays[new] for value, new in graph.updates.items()}
    return tuple(arrays[value] for value in graph.outputs), updates


def _sums_pairs(selected: Selected | None, formats: Mapping[Value, Format]) -> bool:
    if selected is None or not isinstance(selected.recipe, DirectSum) or not selected.recipe.pairs:
        return False
    x = formats.get(selected.node.inputs[0], Format())
    return x.lanes == 1 and (x.storage != OWN or selected.recipe.rounds)
