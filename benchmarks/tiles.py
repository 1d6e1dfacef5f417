"""The direct tile's share of the peak: 3x3 convolutions with stride 1, one picture, one thread.

Forward, input gradient and weight gradient each as a graph of one op, which must first equal the NumPy reference
on small integers. Timed are the launches that do the multiply-adds; the peak is measured before and after each of
them, in the same run, and the greater one counts. "all steps" in the details has the op whole, with what
goes round the tile: halos, packing, sums of parts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from report import Row, median, median_interval, run_script
from striate.cpu.machine import fma_peak
from striate.cpu.target import Target, host
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType
from striate.ops.conv2d import Conv2d, Conv2dInputGradient, Conv2dWeightGradient
from striate.runtime.compile import compile_for
from striate.runtime.executor import Executor
from striate.runtime.parameter import Parameter

ROUNDS = 15
STEP_SECONDS = 0.03
PEAK_SECONDS = 0.03
PADS = ((1, 1), (1, 1))
# Side, channels, and the shares wanted of forward and of both gradients (None: told only).
LAYERS = ((56, 64, 90.0, 70.0), (28, 128, 90.0, 70.0), (14, 256, 85.0, 70.0), (7, 512, 80.0, None))
DIRECTIONS = ("forward", "input gradient", "weight gradient")
HEAVY = ("convolution", "weight_gradient")

Case = tuple[Graph, list[np.ndarray], dict[str, Parameter]]


def case(direction: str, size: int, channels: int) -> Case:
    """Graph, inputs and parameters; weights are a parameter, so packing them is not in the timed path."""
    generator = np.random.default_rng(size)

    def integers(*shape: int) -> np.ndarray:
        # The sums stay below 2^24, so float32 is exact whatever the order.
        return generator.integers(-4, 5, shape).astype(np.float32)

    picture, filters = (1, size, size, channels), (3, 3, channels, channels)
    build = Builder()
    x = build.input(TensorType(picture), "x")
    if direction == "weight gradient":
        dz = build.input(TensorType(picture), "dz")
        result = build.one(Conv2dWeightGradient((1, 1), PADS, (1, 1), 1, (3, 3)), x, dz)
        return build.graph([result]), [integers(*picture), integers(*picture)], {}
    w = build.parameter(TensorType(filters), "w")
    op = Conv2d((1, 1), PADS)
    if direction == "input gradient":
        op = Conv2dInputGradient((1, 1), PADS, (1, 1), 1, (size, size))
    return build.graph([build.one(op, x, w)]), [integers(*picture)], {"w": Parameter(integers(*filters))}


def expect_exact(program: Executor, example: Case) -> None:
    graph, inputs, parameters = example
    arrays = [*inputs, *(parameter.array for parameter in parameters.values())]
    op: Any = graph.nodes[0].op
    expected = op.reference(*arrays)[0]
    if program.fallbacks or not np.array_equal(program.run(inputs, parameters, 1)[0], expected):
        raise RuntimeError(f"{op} does not equal the reference, or does not run as machine code")


def multiply_adds(graph: Graph) -> int:
    node = graph.nodes[0]
    op: Any = node.op
    return op.cost(*(value.type for value in node.inputs)).multiply_adds


def measure(rounds: int) -> list[Row]:
    target = host()
    if target is None:
        raise RuntimeError("there is no code generation for this CPU")
    rows: list[Row] = []
    for size, channels, forward, gradients in LAYERS:
        for direction in DIRECTIONS:
            wanted = forward if direction == "forward" else gradients
            rows.append(share(target, direction, size, channels, wanted, rounds))
    return rows


def share(target: Target, direction: str, size: int, channels: int, wanted: float | None, rounds: int) -> Row:
    """One layer, one direction: percent of the FMA peak, median over rounds."""
    example = case(direction, size, channels)
    graph, inputs, parameters = example
    program = compile_for(graph, target, lanes=1)
    expect_exact(program, example)
    heavy = [k for k, step in enumerate(program.steps) if step.launch.key.generator in HEAVY]
    operations = 2 * multiply_adds(graph)
    tile: list[float] = []
    whole: list[float] = []
    peaks: list[float] = []
    before = fma_peak(target, 1, PEAK_SECONDS)
    for _ in range(rounds):
        times: Sequence[float] = program.time_steps(inputs, parameters, STEP_SECONDS)[0]
        after = fma_peak(target, 1, PEAK_SECONDS)
        peak, before = float(max(before, after)), after
        peaks.append(peak)
        tile.append(100 * operations / sum(times[k] for k in heavy) / (1e9 * peak))
        whole.append(100 * operations / sum(times) / (1e9 * peak))
    details = {
        "all steps": round(median(whole), 1),
        "peak GFLOP/s": round(median(peaks), 1),
        "GFLOP/s": round(median(tile) * median(peaks) / 100, 1),
        "recipes": [step.launch.recipe for step in program.steps],
        "rounds": rounds,
    }
    what = f"tile, 3x3 on {size}x{size}x{channels}, {direction}"
    return Row(what, median(tile), "% of peak", median_interval(tile), wanted, details=details)


if __name__ == "__main__":
    run_script(__doc__, ROUNDS, measure)
