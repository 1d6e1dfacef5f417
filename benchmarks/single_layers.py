"""Single convolutions through a session, the whole call: 40 layers drawn by a seeded generator, against other runtimes.

    python benchmarks/single_layers.py [--seed N] [--count N] [--rounds N] [--json FILE]

Kinds and ranges are those of real networks: first layers, 1x1, 3x3, 5x5, 7x7, depthwise, groups; strides 1 and 2;
batch 1 and 8. Each layer is an ONNX file of one node with constant filters and a bias, which Striate, ONNX Runtime and
OpenVINO are given on two threads (`striate bench models` has the rules of the duel); the better of the two counts.
"""

from __future__ import annotations

import argparse
import math
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

import onnx
from onnx import helper, numpy_helper
from report import Row, table, write_json
from striate.bench.models import Comparison, compare

THREADS = 2
COUNT, ROUNDS = 40, 7
LEAST_MEAN, LEAST_OF_EACH = 1.4, 0.9
# Layers of more would take the benchmark's time, and none of the kinds reaches it at batch 1.
MOST_MULTIPLY_ADDS = 1_000_000_000
KINDS = ("first", "1x1", "1x1", "3x3", "3x3", "5x5", "7x7", "depthwise", "depthwise", "groups")
# Filters and strides of first layers.
FIRST = ((3, 1), (3, 2), (5, 1), (5, 2), (7, 2), (4, 4))
SIZES = {"first": (28, 224), "7x7": (7, 56)}
OPSET, IR_VERSION = 17, 8


@dataclass(frozen=True)
class Layer:
    """x [batch, size, size, incoming], written channels first in the file."""

    kind: str
    batch: int
    size: int
    incoming: int
    outgoing: int
    filter: int
    stride: int
    groups: int

    @property
    def multiply_adds(self) -> int:
        pixels = (-(-self.size // self.stride)) ** 2
        return self.batch * pixels * self.outgoing * self.filter**2 * self.incoming // self.groups

    def __str__(self) -> str:
        groups = f", {self.groups} groups" if self.groups > 1 else ""
        return (
            f"{self.filter}x{self.filter} stride {self.stride}, {self.size}x{self.size}, "
            f"{self.incoming} to {self.outgoing}{groups}, batch {self.batch}"
        )


def draw(seed: int, count: int) -> list[Layer]:
    generator = np.random.default_rng(seed)

    def between(least: int, most: int) -> int:
        """Even in the logarithm, as the widths of layers are."""
        return round(math.exp(generator.uniform(math.log(least), math.log(most))))

    def channels(least: int, most: int) -> int:
        """Mostly multiples of eight, as most networks have them."""
        found = between(least, most)
        return found if generator.random() < 0.2 else max(8, found // 8 * 8)

    layers: list[Layer] = []
    while len(layers) < count:
        kind = KINDS[len(layers) % len(KINDS)]
        batch, stride = int(generator.choice([1, 8])), int(generator.choice([1, 1, 1, 2]))
        size = between(*SIZES.get(kind, (7, 80)))
        incoming, outgoing, filter, groups = (
            channels(16, 512),
            channels(16, 512),
            1 if kind == "1x1" else 3,
            1,
        )
        if kind == "first":
            filter, stride = FIRST[generator.integers(len(FIRST))]
            incoming, outgoing = int(generator.choice([1, 3, 3, 4])), channels(8, 64)
        elif kind in ("5x5", "7x7"):
            filter = int(kind[0])
            incoming, outgoing = channels(8, 128), channels(8, 128)
        elif kind == "depthwise":
            filter = int(generator.choice([3, 3, 5, 7]))
            outgoing = groups = incoming
        elif kind == "groups":
            groups = int(generator.choice([2, 4, 8, 16, 32, 64]))
            width = int(generator.choice([4, 8, 16, 24]))
            incoming = outgoing = groups * width
        layer = Layer(kind, batch, size, incoming, outgoing, filter, stride, groups)
        if layer.multiply_adds <= MOST_MULTIPLY_ADDS:
            layers.append(layer)
    return layers


def write(layer: Layer, path: Path) -> None:
    generator = np.random.default_rng(layer.size)
    taken = layer.incoming // layer.groups
    filters = generator.standard_normal((layer.outgoing, taken, layer.filter, layer.filter), np.float32)
    filters /= math.sqrt(taken * layer.filter**2)
    bias = generator.standard_normal(layer.outgoing, np.float32)
    pad = (layer.filter - 1) // 2 if layer.stride < layer.filter else 0
    node = helper.make_node(
        "Conv",
        ["x", "w", "b"],
        ["y"],
        kernel_shape=[layer.filter] * 2,
        strides=[layer.stride] * 2,
        pads=[pad] * 4,
        group=layer.groups,
    )
    shape = [layer.batch, layer.incoming, layer.size, layer.size]
    graph = helper.make_graph(
        [node],
        "layer",
        [helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("y", onnx.TensorProto.FLOAT, None)],
        [numpy_helper.from_array(filters, "w"), numpy_helper.from_array(bias, "b")],
    )
    opset = [helper.make_opsetid("", OPSET)]
    onnx.save(helper.make_model(graph, opset_imports=opset, ir_version=IR_VERSION), path)


def measure(seed: int, count: int, rounds: int) -> list[Row]:
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        for number, layer in enumerate(draw(seed, count)):
            path = Path(folder) / f"layer{number}.onnx"
            write(layer, path)
            result = compare(path, Comparison(threads=THREADS, rounds=rounds, starts=0))
            if result.best is None:
                raise SystemExit(f"{layer}: no runtime to compare with: {result.left_out}")
            row = result.outcome.row(
                f"{layer}, against {result.best}", "Striate", result.best, target=LEAST_OF_EACH
            )
            print(table([row]).splitlines()[-1], flush=True)
            rows.append(row)
    mean = math.exp(sum(math.log(row.figure) for row in rows) / len(rows))
    return [*rows, Row(f"geometric mean of {len(rows)} layers", mean, "times", target=LEAST_MEAN)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args()
    rows = measure(options.seed, options.count, options.rounds)
    print(table(rows[-1:]))
    if options.json:
        write_json(options.json, rows)


if __name__ == "__main__":
    main()
