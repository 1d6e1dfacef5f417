"""Graphs with numbers stored in bfloat16 and split, in awkward sizes, for `guarded.py`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from guarded import GuardedCase
from random_graphs import random_case
from striate.cpu.target import Target
from test_bf16 import LAYERS, Net, everything, picture
from test_bf16_amx import LAYERS as TILED
from test_bf16_amx import whole_net
from wide import AVX512, BF16, TILES

Cases = Iterator[GuardedCase]


def layers() -> Cases:
    """Single layers of pairs: the answer is the reference's, since inputs and filters are small whole numbers."""
    for case in LAYERS:
        yield layer(case, "bf16", BF16)


def whole() -> Cases:
    net = Net(2, 14, 14, 24, exact=False)
    yield net_case("every kernel", net, everything(net), "bf16", BF16)


def random(seeds: Sequence[int] = range(8)) -> Cases:
    """Random graphs on CPUs that this one may not be, each step watched; exact where the sums are."""
    settings = ((BF16, "bf16", 1), (AVX512, "strict", 16), (TILES, "bf16x3", 1), (TILES, "bf16", 1))
    for seed in seeds:
        case = random_case(seed)
        target, precision, lanes = settings[seed % len(settings)]
        rounded_sums = any(case.slack[0]) or any(case.slack[1].values())
        yield GuardedCase(
            f"random graph {seed} in {precision}",
            case.graph,
            case.inputs[0],
            target,
            lanes,
            case.parameters[0],
            precision,
            [1e30] * len(case.graph.outputs) if rounded_sums else (),
            update_slack=1e30,
            crowded_stride=16,
            rounded=True,
            watched=True,
        )


def many_random() -> Cases:
    return random([*range(8, 12), *range(7000, 7160)])


def tiles() -> Cases:
    """Tile registers, emulated in the thread's scratch memory."""
    for precision in ("bf16", "bf16x3"):
        for case in TILED:
            yield layer(case, precision, TILES)
        net = Net(2, 18, 20, 32, exact=False)
        yield net_case(f"a net of {precision}", net, whole_net(net), precision, TILES)


def layer(case: tuple[int, ...], precision: str, target: Target) -> GuardedCase:
    images, rows, columns, inputs, outputs, size, stride, groups, dilation = case
    net = Net(images, rows, columns, inputs)
    graph = net.graph(net.conv(net.x, outputs, size, stride, groups, dilation))
    x = picture(images, rows, columns, inputs)
    return GuardedCase(f"{precision} {case}", graph, [x], target, 1, precision=precision)


def net_case(name: str, net: Net, graph: object, precision: str, target: Target) -> GuardedCase:
    x = net.rng.standard_normal(net.x.type.shape).astype(np.float32)
    return GuardedCase(name, graph, [x], target, 1, {}, precision, [0.05], 0.05)  # pyright: ignore[reportArgumentType]
