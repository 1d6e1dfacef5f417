"""Graphs for every kernel, in awkward sizes: what `test_guard_pages.py` runs between its walls.

Whole numbers throughout, so that results equal the NumPy reference's; the targets that this CPU has take turns.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import numpy as np

import everywhere
from guarded import GuardedCase
from lenet_graphs import batch_of, training, weights
from random_graphs import random_case
from striate.cpu import backend
from striate.cpu import target as targets
from striate.cpu.recipes import broadcast, depthwise, depthwise_gathered, direct, large, sums
from striate.errors import ShapeError
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu, ReluGradient, Sigmoid, Tanh
from striate.ops.arrange import Concat, Transpose
from striate.ops.base import Op
from striate.ops.broadcast import BroadcastTo
from striate.ops.conv2d import Conv2d, Conv2dInputGradient, Conv2dWeightGradient
from striate.ops.elementwise import Add, Exp, Multiply
from striate.ops.gather import Gather
from striate.ops.linear import Linear, LinearInputGradient, LinearWeightGradient
from striate.ops.local_response_norm import LocalResponseNorm
from striate.ops.matmul import MatMul
from striate.ops.plane_conv2d import PlaneConv2d
from striate.ops.pool import (
    AvgPool2d,
    AvgPool2dGradient,
    GlobalAvgPool2d,
    MaxPool2d,
    MaxPool2dGradient,
)
from striate.ops.recurrent import ACTIVATIONS, Recurrence
from striate.ops.reduction import ReduceMean, ReduceSum
from striate.ops.reshape import Flatten
from striate.ops.resize import Resize, ResizeGradient
from striate.ops.slicing import PAD_MODES, Pad, Slice
from striate.ops.softmax import CrossEntropy, CrossEntropyGradient, LogSoftmax, Softmax
from striate.ops.strided import Strided
from striate.ops.strided_attention import StridedAttention
from striate.ops.update import AdamUpdate, SgdUpdate
from striate.runtime.reference import run_reference
from wide import BF16

HOST = targets.host()
TARGETS = [
    t for t in (targets.AVX512, targets.AVX2, targets.SSE2) if HOST and t.vector_lanes <= HOST.vector_lanes
]
CHANNELS = (1, 2, 3, 5, 7, 8, 15, 16, 17, 31, 33, 48, 63, 64, 67)
Body = Callable[..., Sequence[Value]]
Cases = Iterator[GuardedCase]


def integers(random: np.random.Generator, shape: Sequence[int], largest: int = 3) -> np.ndarray:
    return random.integers(-largest, largest + 1, tuple(shape)).astype(np.float32)


def graph_of(body: Body, arrays: Sequence[np.ndarray], constants: Sequence[np.ndarray] = ()) -> Graph:
    build = Builder()
    values = [build.input(TensorType(a.shape, a.dtype.name), f"input_{k}") for k, a in enumerate(arrays)]
    return build.graph(body(build, *values, *(build.constant(a) for a in constants)))


def of(
    name: str,
    body: Body,
    arrays: Sequence[np.ndarray],
    number: int,
    *,
    constants: Sequence[np.ndarray] = (),
    both: bool = True,
    slack: float = 0.0,
    precision: str = "strict",
) -> Cases:
    """The cases of one graph: a target in turn, in the layouts that it has."""
    target = TARGETS[number % len(TARGETS)]
    graph = graph_of(body, arrays, constants)
    for lanes in (1, target.vector_lanes) if both else (1,):
        yield GuardedCase(
            f"{name} {target.name} x {lanes}",
            graph,
            arrays,
            target,
            lanes,
            slack=[slack] * len(graph.outputs) if slack else (),
            precision=precision,
        )


def convolutions(count: int, seed: int) -> Iterator[tuple[Conv2d, np.ndarray, np.ndarray, np.ndarray]]:
    """Random layers: op, x, w, b."""
    random = np.random.default_rng(seed)
    while count:
        N, H, W = random.integers(1, 19), random.integers(1, 12), random.integers(1, 40)
        Cin, Cout = random.choice(CHANNELS, 2)
        Hf, Wf = random.integers(1, 6, 2)
        stride, dilation = random.integers(1, 4, 2), random.integers(1, 3, 2)
        pads = random.integers(0, 3, (2, 2))
        if H + pads[0].sum() < (Hf - 1) * dilation[0] + 1 or W + pads[1].sum() < (Wf - 1) * dilation[1] + 1:
            continue
        if N * H * W * Cin * Cout * Hf * Wf > 1e7:
            continue
        op = Conv2d(pair(stride), tuple(pair(p) for p in pads), pair(dilation), 1)
        count -= 1
        yield (
            op,
            integers(random, (N, H, W, Cin)),
            integers(random, (Hf, Wf, Cin, Cout)),
            integers(random, (Cout,)),
        )


def pair(values: np.ndarray) -> tuple[int, int]:
    return int(values[0]), int(values[1])


# -- the families -------------------------------------------------------------------------------------


def forward(count: int = 24) -> Cases:
    """The direct sum: filters as inputs (packed by a step) and as constants, bias, residual, ReLU."""
    for number, (op, x, w, b) in enumerate(convolutions(count, 1)):
        z = op.infer(TensorType(x.shape), TensorType(w.shape))[0]
        y = integers(np.random.default_rng(number), z.shape)

        def body(build: Builder, x: Value, y: Value, w: Value, b: Value, op: Conv2d = op) -> list[Value]:
            return [build.one(Relu(), build.one(Add(), build.one(op, x, w, b), y))]

        name = f"{op} {x.shape} {w.shape}"
        if number % 2:
            yield from of(name, body, [x, y], number, constants=[w, b])
        else:
            yield from of(name, body, [x, y, w, b], number)


def input_gradients(count: int = 20) -> Cases:
    for number, (op, x, w, _) in enumerate(convolutions(count, 2)):
        dz = integers(
            np.random.default_rng(number), op.infer(TensorType(x.shape), TensorType(w.shape))[0].shape
        )
        gradient = Conv2dInputGradient(op.stride, op.padding, op.dilation, 1, (x.shape[1], x.shape[2]))

        def body(
            build: Builder, dz: Value, x: Value, w: Value, op: Conv2dInputGradient = gradient
        ) -> list[Value]:
            return [build.one(ReluGradient(), build.one(op, dz, w), x)]

        constant = number % 2
        yield from of(
            f"{gradient} {dz.shape} {w.shape}",
            body,
            [dz, x] if constant else [dz, x, w],
            number,
            constants=[w] if constant else (),
        )


def weight_gradients(count: int = 20) -> Cases:
    for number, (op, x, w, _) in enumerate(convolutions(count, 3)):
        dz = integers(
            np.random.default_rng(number), op.infer(TensorType(x.shape), TensorType(w.shape))[0].shape
        )
        gradient = Conv2dWeightGradient(op.stride, op.padding, op.dilation, 1, (w.shape[0], w.shape[1]))
        yield from of(
            f"{gradient} {x.shape} {dz.shape}",
            lambda build, x, dz, op=gradient: [
                build.one(op, x, dz),
                build.one(ReduceSum((0, 1, 2), False), dz),
            ],
            [x, dz],
            number,
        )


def grouped() -> Cases:
    """Depthwise and other groups, forward and both gradients."""
    random = np.random.default_rng(4)
    for number, (channels, outputs, groups) in enumerate(
        ((1, 1, 1), (5, 5, 5), (17, 17, 17), (33, 33, 33), (64, 64, 64), (67, 67, 67), (6, 9, 3), (34, 62, 2))
    ):
        for stride, size in ((1, 3), (2, 5), (3, 2)):
            op = Conv2d((stride, stride), ((1, 2), (2, 1)), (1, 1 + number % 2), groups)
            x = integers(random, (2, 7, 11 + number, channels))
            w = integers(random, (size, size, channels // groups, outputs))
            b = integers(random, (outputs,))
            yield from of(
                f"{op} {x.shape} {w.shape}",
                lambda build, x, w, b, op=op: [build.one(Relu(), build.one(op, x, w, b))],
                [x],
                number,
                constants=[w, b],
            )
            (z,) = op.infer(TensorType(x.shape), TensorType(w.shape))
            dz, pads = integers(random, z.shape), ((1, 2), (2, 1))
            back = Conv2dInputGradient(op.stride, pads, op.dilation, groups, (x.shape[1], x.shape[2]))
            sums = Conv2dWeightGradient(op.stride, pads, op.dilation, groups, (size, size))
            yield from of(
                f"gradients of {op} {x.shape} {w.shape}",
                lambda build, x, dz, w, back=back, sums=sums: [
                    build.one(back, dz, w),
                    build.one(sums, x, dz),
                ],
                [x, dz],
                number,
                constants=[w],
            )


def far_depthwise() -> Cases:
    """As where no cache holds the pictures."""
    depthwise.is_near, depthwise.OUT_OF_CACHE = lambda *_: False, 0.0
    return grouped()


def gathered_depthwise() -> Cases:
    """As with filters of many taps."""
    depthwise_gathered.LEAST_TAPS = 1
    return grouped()


def depthwise_planes() -> Cases:
    """With channels first on both sides."""
    random = np.random.default_rng(8)
    for number, (op, x, _, _) in enumerate(convolutions(30, 9)):
        if op.stride[1] > 2:
            continue
        N, H, W, C = x.shape
        groups = max(C % 7, 2)
        own = Conv2d(op.stride, op.padding, op.dilation, groups)
        w, b = integers(random, (3, 2, 1, groups)), integers(random, (groups,))

        def body(build: Builder, x: Value, w: Value, b: Value, own: Conv2d = own) -> list[Value]:
            z = build.one(own, build.one(Transpose((0, 2, 3, 1)), x), w, b)
            return [build.one(Transpose((0, 3, 1, 2)), build.one(Relu(), z))]

        try:
            own.infer(TensorType((N, H, W, groups)), TensorType(w.shape))
        except ShapeError:
            continue
        planes = integers(random, (min(N, 3), groups, H, W))
        yield from of(f"planes {own} {planes.shape}", body, [planes], number, constants=[w, b], both=False)


def winograd_layers() -> Cases:
    """Filters of whole multiples of 576, for which F(4x4, 3x3) is exact."""
    random = np.random.default_rng(5)
    fast = [target for target in TARGETS if target.registers >= 16 and target.has_fma]
    # In pieces, too: filters and strides.
    others = {5: ((5, 5), (1, 1)), 8: ((7, 7), (2, 2)), 11: ((5, 7), (1, 2)), 14: ((11, 11), (4, 4))}
    for number in range(16):
        N, H, W = random.integers(1, 4), random.integers(3, 20), random.integers(3, 30)
        Cin, Cout = random.choice(CHANNELS, 2)
        pads = ((number % 3, number % 2), (number % 2, number % 3))
        size, stride = others.get(number, ((3, 3), (1, 1)))
        x = integers(random, (N, H + size[0] - 3, W + size[1] - 3, Cin))
        w = integers(random, (*size, Cin, Cout), 1) * 576
        op = Conv2d(stride, pads, (1, 1), 1)
        z = op.infer(TensorType(x.shape), TensorType(w.shape))[0]
        y = integers(random, z.shape)
        pooled = number % 4 == 3 and min(z.shape[1:3]) >= 2

        def body(
            build: Builder, x: Value, y: Value, w: Value, op: Conv2d = op, pooled: bool = pooled
        ) -> list[Value]:
            z = build.one(Add(), build.one(op, x, w), y)
            return [
                build.one(MaxPool2d((2, 2), (2, 2)), build.one(op, x, w)) if pooled else build.one(Relu(), z)
            ]

        target = fast[number % len(fast)]
        graph = graph_of(body, [x, y], [w])
        choices = everywhere.winograd()
        name = f"{op} {x.shape} {w.shape}"
        yield GuardedCase(name, graph, [x, y], target, 1, precision="float32", choices=choices)


def winograd_gradients() -> Cases:
    """Filter gradients; whole multiples of 576 in dz, for which they are exact."""
    random = np.random.default_rng(15)
    for number in range(12):
        target = TARGETS[number % len(TARGETS)]
        # Groups of three tiles now and then, so that sums go on from one to the next.
        choices = everywhere.winograd_gradients(4, few=number % 2 == 0)
        N, H, W = random.integers(1, 4), random.integers(3, 12), random.integers(3, 14)
        Cin, Cout = 16 * random.integers(1, 4, 2)
        pads = ((number % 3, number % 3), (number % 2, number % 2))
        forward = Conv2d((1, 1), pads, (1, 1), 1)
        x = integers(random, (N, H, W, Cin), 2)
        z = forward.infer(TensorType(x.shape), TensorType((3, 3, Cin, Cout)))[0]
        dz = integers(random, z.shape, 1) * 576
        op = Conv2dWeightGradient((1, 1), pads, (1, 1), 1, (3, 3))

        def body(build: Builder, x: Value, dz: Value, op: Conv2dWeightGradient = op) -> list[Value]:
            return [build.one(op, build.one(Relu(), x), dz)]

        graph = graph_of(body, [x, dz], [])
        name = f"{op} {x.shape} {Cout}"
        yield GuardedCase(name, graph, [x, dz], target, 1, precision="float32", choices=choices)


def linear() -> Cases:
    random = np.random.default_rng(6)
    for number, (N, F, K) in enumerate(
        (
            (1, 1, 1),
            (1, 67, 33),
            (3, 5, 7),
            (16, 17, 31),
            (17, 64, 10),
            (2, 300, 1),
            (33, 2, 67),
            (1, 513, 130),
        )
    ):
        x, w, b, dz = (integers(random, s) for s in ((N, F), (F, K), (K,), (N, K)))

        def body(build: Builder, x: Value, dz: Value, w: Value, b: Value) -> list[Value]:
            return [
                build.one(Relu(), build.one(Linear(), x, w, b)),
                build.one(LinearInputGradient(), dz, w),
                build.one(LinearWeightGradient(), x, dz),
                build.one(ReduceSum((0,), False), dz),
            ]

        name = f"linear {x.shape} {w.shape}"
        yield from of(name, body, [x, dz, w, b], number)
        yield from of(name, body, [x, dz], number + 1, constants=[w, b])


def pooling() -> Cases:
    random = np.random.default_rng(7)
    for number, channels in enumerate((1, 3, 8, 15, 17, 33, 64, 67)):
        x = integers(random, (1 + number * 3, 5 + number, 9 - number % 3, channels))
        for window, stride, pads in (
            ((2, 2), (2, 2), ((0, 0), (0, 0))),
            ((3, 3), (2, 2), ((1, 1), (1, 0))),
            ((1, 4), (1, 3), ((0, 0), (2, 2))),
        ):
            largest, mean = MaxPool2d(window, stride, pads), AvgPool2d(window, stride, pads)
            z = largest.infer(TensorType(x.shape))[0]
            dy = integers(random, z.shape)

            def body(
                build: Builder, x: Value, dy: Value, largest: MaxPool2d = largest, mean: AvgPool2d = mean
            ) -> list[Value]:
                y, winners = build.apply(largest, x)
                size = (x.type.shape[1], x.type.shape[2])
                pads = largest.pads(size)
                return [
                    y,
                    build.one(MaxPool2dGradient(largest.window, largest.stride, pads, size), dy, winners),
                    build.one(mean, x),
                    build.one(
                        AvgPool2dGradient(mean.window, mean.stride, pads, mean.count_include_pad, size), dy
                    ),
                    build.one(GlobalAvgPool2d(), x),
                ]

            yield from of(f"pool {window} {stride} {pads} {x.shape}", body, [x, dy], number, slack=1e-5)


def moves(count: int = 15) -> Cases:
    """Axes that change places, parts, borders, repetitions and picked places, of elements of any size."""
    random = np.random.default_rng(11)
    types = ("float32", "float32", "uint8", "float16", "int64")
    for number in range(count):
        shape = tuple(int(size) for size in random.choice((1, 2, 3, 7, 9, 17, 33), random.integers(2, 5)))
        x = random.integers(0, 9, shape).astype(types[number % len(types)])
        axes = tuple(int(axis) for axis in random.permutation(x.ndim))
        last, mode = x.ndim - 1, PAD_MODES[number % len(PAD_MODES)]
        ops: list[tuple[Op, list[np.ndarray]]] = [
            (Transpose(axes), []),
            (Slice.along(shape, last, shape[-1] - 1, -1, -1), []),
            (Slice.along(shape, 0, 0, shape[0], 2), []),
            (Pad(((1, 2),) * x.ndim, mode), []),
            (BroadcastTo((3, *shape)), []),
            (Concat(number % x.ndim), []),
            (Gather(0), [random.integers(0, shape[0], 19)]),
            (Gather(last), [random.integers(0, shape[-1], 19)]),
        ]
        for op, constants in ops:
            yield from of(
                f"{op.name} {shape} {x.dtype}",
                lambda build, x, *more, op=op: [build.one(op, x, *more)],
                [x],
                number,
                constants=constants,
                both=False,
            )


def resized(count: int = 12) -> Cases:
    """Pictures at another size, by one to many taps, and what goes back."""
    random = np.random.default_rng(12)
    for number in range(count):
        shape = (
            2,
            *(int(size) for size in random.choice((1, 2, 3, 8), 2)),
            int(random.choice((1, 3, 5, 8, 21))),
        )
        sizes = (2, *(int(size) for size in random.choice((1, 4, 7, 16), 2)), shape[3])
        kind = ("linear", "cubic", "nearest")[number % 3]
        op = Resize(sizes, kind, antialias=number % 2 == 0)
        x, dy = (random.integers(-3, 4, each).astype(np.float32) for each in (shape, sizes))
        back = ResizeGradient(sizes, kind, antialias=number % 2 == 0, shape=shape)
        for own, array in ((op, x), (back, dy)):
            yield from of(
                f"{own.name} {shape} {sizes}",
                lambda build, x, op=own: [build.one(op, x)],
                [array],
                number,
                both=False,
                slack=1e-4,
            )


def pooling_inside() -> Cases:
    """conv -> ReLU -> pool -> conv 'same' -> + residual -> flatten -> linear."""
    random = np.random.default_rng(8)
    for number, (N, H, W, window) in enumerate(
        ((1, 7, 9, (2, 2)), (17, 8, 12, (3, 3)), (5, 12, 31, (1, 2)), (3, 9, 5, (2, 1)))
    ):
        ho, wo = H // window[0], W // window[1]
        arrays = [
            integers(random, (N, H, W, 3)),
            integers(random, (3, 3, 3, 7)),
            integers(random, (7,)),
            integers(random, (3, 3, 7, 7), 2),
            integers(random, (ho * wo * 7, 5), 1),
        ]

        def body(
            build: Builder,
            x: Value,
            w1: Value,
            b1: Value,
            w2: Value,
            w3: Value,
            window: tuple[int, int] = window,
        ) -> list[Value]:
            same = Conv2d((1, 1), "same", (1, 1), 1)
            h = build.one(Relu(), build.one(same, x, w1, b1))
            pooled, winners = build.apply(MaxPool2d(window, window), h)
            h = build.one(Relu(), build.one(Add(), build.one(same, pooled, w2), pooled))
            return [build.one(Linear(), build.one(Flatten(), h), w3), winners]

        yield from of(f"pool inside {window} {arrays[0].shape}", body, arrays, number)


def classifiers() -> Cases:
    random = np.random.default_rng(9)
    for number, (N, K) in enumerate(((1, 1), (1, 10), (3, 17), (16, 31), (17, 67), (33, 1000))):
        x, labels = integers(random, (N, K)), random.integers(0, K, N)
        cotangent = integers(random, (N,))

        def body(build: Builder, x: Value, labels: Value, cotangent: Value) -> list[Value]:
            losses = build.one(CrossEntropy(), x, labels)
            return [
                build.one(Softmax(), x),
                build.one(LogSoftmax(), x),
                losses,
                build.one(CrossEntropyGradient(), cotangent, x, labels),
                build.one(ReduceMean((0,), False), losses),
            ]

        yield from of(f"classifier {N} x {K}", body, [x, labels, cotangent], number, slack=1e-4)


def elementwise() -> Cases:
    """Chains, joins, axes exchanged, local response normalisation."""
    random = np.random.default_rng(10)
    for number, channels in enumerate((1, 3, 8, 17, 31, 64, 67)):
        shape = (1 + number * 2, 3, 5 + number, channels)
        x, y = integers(random, shape), integers(random, shape)
        w = integers(random, (1, 1, channels, 5))

        def body(build: Builder, x: Value, y: Value, w: Value) -> list[Value]:
            product = build.one(Relu(), build.one(Add(), build.one(Multiply(), x, y), y))
            joined = build.one(Concat(-1), x, product, y)
            small = build.one(Conv2d((1, 1), "valid", (1, 1), 1), x, w)
            return [
                product,
                build.one(Tanh(), build.one(Sigmoid(), build.one(Exp(), x))),
                joined,
                build.one(Concat(-1), small, build.one(Relu(), small)),
                build.one(Transpose((0, 3, 1, 2)), x),
                build.one(Transpose((2, 1, 0, 3)), y),
                build.one(LocalResponseNorm(5, 0.5, 0.75, 2.0), x),
                build.one(ReduceSum((0, 1, 2), False), x),
            ]

        yield from of(f"elementwise {shape}", body, [x, y, w], number, slack=1e-4)


def matrices() -> Cases:
    """Products of computed factors in every order, attention with biases, recurrent layers: odd sizes of all axes."""
    random = np.random.default_rng(12)
    number = 0
    for M, K, N in [(1, 9, 70), (13, 33, 17)]:
        for of_a, of_b, of_z in itertools.product((False, True), repeat=3):
            number += 1

            def body(
                build: Builder, a: Value, b: Value, turns: tuple[bool, ...] = (of_a, of_b, of_z)
            ) -> list[Value]:
                a, b = (
                    build.one(Transpose((0, 2, 1)), v) if t else v
                    for v, t in zip((a, b), turns, strict=False)
                )
                z = build.one(MatMul(), a, b)
                return [build.one(Relu(), build.one(Transpose((0, 2, 1)), z) if turns[2] else z)]

            arrays = [
                integers(random, (3, K, M) if of_a else (3, M, K)),
                integers(random, (3, N, K) if of_b else (3, K, N)),
            ]
            yield from of(f"product {M} {K} {N} {of_a} {of_b} {of_z}", body, arrays, number, both=False)
    dense = Strided.dense
    for queries, keys, depth, width in [(1, 1, 1, 1), (5, 7, 3, 9), (13, 33, 8, 8), (49, 49, 5, 33)]:
        number += 1
        scores = (2, 3, queries, keys)
        biases = (dense((1, 3, queries, keys)).broadcast(scores), dense((2, 1, 1, keys)).broadcast(scores))
        q, k = (
            dense((2, queries, 3, depth)).transposed((0, 2, 1, 3)),
            dense((2, keys, 3, depth)).transposed((0, 2, 3, 1)),
        )
        op = StridedAttention(
            q, k, dense((2, keys, 3, width)).transposed((0, 2, 1, 3)), biases, (0, 2, 1, 3), 0.25
        )
        shapes = [
            (2, queries, 3, depth),
            (2, keys, 3, depth),
            (2, keys, 3, width),
            (1, 3, queries, keys),
            (2, 1, 1, keys),
        ]
        yield from of(
            f"attention {queries} {keys} {depth} {width}",
            lambda build, *values, op=op: [build.one(op, *values)],
            [integers(random, shape, 1) for shape in shapes],
            number,
            both=False,
            slack=1e-4,
        )
    for kind, (B, H) in itertools.product(ACTIVATIONS, [(1, 1), (2, 9), (5, 17)]):
        number += 1
        recurrence = Recurrence(
            kind, (False, True), tuple((name,) for name in ACTIVATIONS[kind]), lengths=B == 2
        )
        width = 2 * recurrence.gates * H
        shapes = [(3, B, width), (2, H, width // 2), *[(2, B, H)] * (2 if kind == "lstm" else 1)]
        arrays = [integers(random, shape, 1) for shape in shapes] + [np.array([3, 1], np.int32)] * (B == 2)
        yield from of(
            f"{kind} {B} {H}",
            lambda build, *values, op=recurrence: build.apply(op, *values),
            arrays,
            number,
            both=False,
            slack=1e-4,
        )


def planes() -> Cases:
    """Convolutions of planes: rows of less than a vector and more, with padding, strides that leave pixels over."""
    random = np.random.default_rng(7)
    cases = [
        *[((7, 8), (1, 1), (3, 3)), ((16, 17), (2, 3), (2, 5)), ((23, 33), (4, 2), (3, 3))],
        *[((9, 16), (2, 2), (1, 1)), ((5, 35), (1, 4), (2, 5)), ((40, 40), (1, 1), (7, 7))],
    ]
    for number, ((rows, columns), stride, size) in enumerate(cases):
        op = PlaneConv2d(stride, ((size[0] // 2, 1), (0, size[1] // 2)))
        x = integers(random, (2, 3, rows * stride[0], columns * stride[1] + 1))
        w, b = integers(random, (*size, 3, 7)), integers(random, (7,))
        yield from of(
            f"planes {rows} x {columns} stride {stride} filters {size}",
            lambda build, *values, op=op: [build.one(op, *values)],
            [x],
            number,
            constants=[w, b],
            both=False,
        )


def updates() -> Cases:
    random = np.random.default_rng(11)
    for number, size in enumerate((1, 3, 16, 17, 67, 1025)):
        build = Builder()
        w, m, v = (build.parameter(TensorType((size,)), name) for name in "wmv")
        dw = build.input(TensorType((size,)), "dw")
        rate, step = build.input(TensorType(()), "rate"), build.input(TensorType(()), "step")
        if number % 2:
            new = build.apply(SgdUpdate(0.5, 0.25, True), w, dw, m, rate)
            changed = dict(zip((w, m), new, strict=True))
        else:
            new = build.apply(AdamUpdate(0.5, 0.75, 1e-2, 0.25), w, dw, m, v, rate, step)
            changed = dict(zip((w, m, v), new, strict=True))
        graph = build.graph([], changed)
        scalars = [np.array(0.5, np.float32), np.array(3, np.float32)]
        yield GuardedCase(
            f"update {size}",
            graph,
            [integers(random, (size,)), *scalars],
            TARGETS[number % len(TARGETS)],
            1,
            {name: np.abs(integers(random, (size,))) for name in graph.parameters.values()},
            slack=[1e-5],
        )


def lenet() -> Cases:
    """A whole training step."""
    for size in (5, 17):
        graph = training(size)
        arrays = {name: parameter.array for name, parameter in weights(graph).items()}
        for lanes in (1, TARGETS[0].vector_lanes):
            yield GuardedCase(
                f"LeNet's step, batch {size}, {lanes} lanes",
                graph,
                batch_of(size),
                TARGETS[0],
                lanes,
                arrays,
                slack=[1e-4, 1e-4],
                relative=1e-3,
            )


def random_nets(seeds: range = range(40)) -> Cases:
    for seed in seeds:
        case = random_case(seed)
        target = TARGETS[seed % len(TARGETS)]
        for lanes in (1, target.vector_lanes):
            yield GuardedCase(
                f"random {seed} {target.name} x {lanes}",
                case.graph,
                case.inputs[0],
                target,
                lanes,
                case.parameters[0],
                slack=[max(slack, 1e-30) for slack in case.slack[0]],
            )


def moved_thresholds(seeds: range = range(40, 60)) -> Cases:
    """What only large layers meet happens to small ones."""
    backend.CROWDED_STRIDE, sums.LEAST_CUT = 16, 1
    depthwise.is_near, depthwise.OUT_OF_CACHE = lambda *_: False, 0.0
    direct.RESIDENT_FILTERS, large.LEFT_IN_CACHE, broadcast.DENSE_ROW = 0.0, 0.0, 48
    return random_nets(seeds)


def reduced_precision(seeds: range = range(60, 80)) -> Cases:
    """Numbers stored in bfloat16: whole ones up to 256 are exact, others near."""
    for case in random_nets(seeds):
        if case.lanes > 1:
            continue
        reach = [float(np.abs(array).max(initial=0.0)) for array in run_reference_of(case)]
        slack = [0.02 + 0.2 * size for size in reach]
        yield replace(case, target=BF16, precision="bf16", slack=slack, relative=0.05, update_slack=1e30)


def run_reference_of(case: GuardedCase) -> tuple[np.ndarray, ...]:
    return run_reference(case.graph, case.inputs, case.parameters)[0]


def many_random_nets() -> Cases:
    return random_nets(range(1000, 1300))


def many_moved_thresholds() -> Cases:
    return moved_thresholds(range(2000, 2200))


def much_reduced_precision() -> Cases:
    return reduced_precision(range(3000, 3200))


def many_layers() -> Cases:
    for make in (forward, input_gradients, weight_gradients):
        yield from make(150)


FAMILIES = (
    forward,
    input_gradients,
    weight_gradients,
    grouped,
    far_depthwise,
    gathered_depthwise,
    depthwise_planes,
    winograd_layers,
    winograd_gradients,
    linear,
    pooling,
    pooling_inside,
    moves,
    resized,
    classifiers,
    elementwise,
    matrices,
    planes,
    updates,
    lenet,
    random_nets,
    moved_thresholds,
    reduced_precision,
)
# Of them those that take many seconds.
LONG = (grouped, far_depthwise, gathered_depthwise, moved_thresholds)
SWEEPS = (many_random_nets, many_moved_thresholds, much_reduced_precision, many_layers)
