"""The cost model's tiles beside measurements on this CPU: what it predicts, what it loses, what would fit better.

    python benchmarks/costs.py [--seconds 0.02] [--json FILE]

Each layer runs once with every tile that fits the registers, one thread, the tile forced as a tune file would. Printed
are the model's tile and the fastest one, both with their share of the multiply-add peak; then how far predictions are
from measurements, and the constants of `cpu/cost.py` (`DIRECT`) that fit this CPU best, with what they would lose. The
figures of the table (`cpu/table.py`) stay as they are: `striate bench --machine` measures those.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass

import numpy as np

from striate.cpu import cost
from striate.cpu.backend import CpuBackend
from striate.cpu.choice import DIRECT, NO_CHOICES, Choice, Choices
from striate.cpu.cost import CostModel, Overhead
from striate.cpu.machine import fma_peak
from striate.cpu.options import CodegenOptions
from striate.cpu.recipes import tiles
from striate.cpu.target import Target, host
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType
from striate.ops.conv2d import Conv2d
from striate.runtime.compile import compile_on
from striate.runtime.executor import Executor
from striate.runtime.parameter import Parameter

# Rows, columns, input and output channels, filter: short sums and long ones, wide rows and narrow ones.
LAYERS = (
    (112, 112, 3, 64, 3),
    (56, 56, 64, 64, 1),
    (56, 56, 64, 64, 3),
    (28, 28, 128, 128, 3),
    (28, 28, 256, 64, 1),
    (20, 20, 96, 96, 3),
    (14, 14, 256, 256, 3),
    (13, 13, 128, 192, 3),
    (10, 10, 64, 384, 1),
    (7, 7, 512, 512, 1),
)
# Among these constants the best for this CPU is looked for.
GRID = ((0.0, 0.1, 0.2, 0.3, 0.5, 0.8), (0.0, 0.1, 0.2, 0.5, 1.0), (0.0, 0.0025, 0.005, 0.01))


@dataclass(frozen=True)
class Measured:
    """One layer with one tile: vector operations that it needs, that this tile spends, its time, and the peak then."""

    layer: str
    pixels: int
    vectors: int
    needed: float
    spent: float
    seconds: float
    peak: float

    @property
    def share(self) -> float:
        """Of the peak."""
        return self.needed / self.peak / self.seconds


def graph_of(layer: tuple[int, int, int, int, int]) -> tuple[Graph, list[np.ndarray], dict[str, Parameter]]:
    rows, columns, inputs, outputs, size = layer
    generator = np.random.default_rng(0)
    build = Builder()
    x = build.input(TensorType((1, rows, columns, inputs)), "x")
    w = build.parameter(TensorType((size, size, inputs, outputs)), "w")
    pad = (size // 2, size // 2)
    graph = build.graph([build.one(Conv2d((1, 1), (pad, pad)), x, w)])
    arrays = [generator.standard_normal(value.type.shape).astype(np.float32) for value in (x, w)]
    return graph, arrays[:1], {"w": Parameter(arrays[1])}


def compiled(graph: Graph, target: Target, choices: Choices) -> Executor:
    return compile_on(graph, CpuBackend(CodegenOptions(target, "strict", choices)), 1)


def products(executor: Executor) -> list[int]:
    return [k for k, step in enumerate(executor.steps) if step.launch.key.generator == "convolution"]


def measure(target: Target, seconds: float) -> Iterator[Measured]:
    """Every tile of every layer."""
    for layer in LAYERS:
        graph, inputs, parameters = graph_of(layer)
        plain = compiled(graph, target, NO_CHOICES)
        problem = next(step.launch.decision.problem for step in plain.steps if step.launch.decision)
        rows, columns, channels, outputs, size = layer
        lanes = tiles.lanes_of(target, outputs)
        blocks = -(-outputs // lanes)
        taps = channels * size * size
        for pixels, vectors in itertools.product(
            range(1, min(columns, 28) + 1), range(1, min(blocks, 6) + 1)
        ):
            if not tiles.fits(target, pixels, vectors):
                continue
            forced = compiled(graph, target, Choices({problem.key: Choice(DIRECT, (pixels, vectors))}))
            peak = fma_peak(target, 1, seconds) * 1e9 / (2 * target.vector_lanes)
            times = forced.time_steps(inputs, parameters, seconds)[0]
            spent = rows * -(-columns // pixels) * pixels * -(-blocks // vectors) * vectors
            yield Measured(
                f"{rows}x{columns}, {channels} to {outputs}, {size}x{size}",
                pixels,
                vectors,
                rows * columns * outputs / lanes * taps,
                spent * taps,
                sum(times[k] for k in products(forced)),
                peak,
            )


def predicted(target: Target, each: Measured, overhead: Overhead) -> float:
    """Operations, as the tile's score has them."""
    return (
        each.spent * CostModel(target).tile(each.pixels, each.vectors, overhead) * (1 + 0.02 * each.vectors)
    )


def losses(target: Target, found: list[Measured], overhead: Overhead) -> dict[str, tuple[Measured, Measured]]:
    """For each layer the tile that the model takes, and the fastest."""
    by_layer: dict[str, list[Measured]] = {}
    for each in found:
        by_layer.setdefault(each.layer, []).append(each)
    return {
        name: (
            min(group, key=lambda each: predicted(target, each, overhead)),
            min(group, key=lambda each: each.seconds),
        )
        for name, group in by_layer.items()
    }


def mean_loss(target: Target, found: list[Measured], overhead: Overhead) -> float:
    """By how much the model's tiles are slower than the fastest, in the mean over layers."""
    pairs = losses(target, found, overhead).values()
    return float(np.mean([taken.seconds / best.seconds for taken, best in pairs])) - 1


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=0.02, help="of measuring each tile")
    parser.add_argument("--json", help="write all measurements here")
    arguments = parser.parse_args()
    target = host()
    if target is None:
        sys.exit("there is no code generation for this CPU")
    found = list(measure(target, arguments.seconds))
    if arguments.json:
        with open(arguments.json, "w", encoding="utf-8") as file:
            json.dump([asdict(each) for each in found], file)
    print(f"{target.name}, {target.vector_lanes} lanes: {len(found)} tiles\n")
    print(f"{'layer':28}{'model':>8}{'of peak':>9}{'predicted':>11}{'fastest':>9}{'of peak':>9}{'loses':>7}")
    for name, (taken, best) in losses(target, found, cost.DIRECT).items():
        told = taken.needed / predicted(target, taken, cost.DIRECT)
        print(
            f"{name:28}{f'{taken.pixels}x{taken.vectors}':>8}{taken.share:>9.0%}{told:>11.0%}"
            f"{f'{best.pixels}x{best.vectors}':>9}{best.share:>9.0%}"
            f"{taken.seconds / best.seconds - 1:>7.1%}"
        )
    grid = [Overhead(*constants) for constants in itertools.product(*GRID)]
    fitted = min(grid, key=lambda overhead: mean_loss(target, found, overhead))
    print(
        f"\nin use {cost.DIRECT}: {mean_loss(target, found, cost.DIRECT):.1%} slower than the fastest tiles"
    )
    print(f"fitted {fitted}: {mean_loss(target, found, fitted):.1%}")


if __name__ == "__main__":
    main()
