"""Random graphs of operators that move, split, join and broadcast axes, against the reference of the `onnx` package.

Terms hold their axes in orders of their own (`onnx/terms.py`); whether that is done right shows where orders meet.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="the extra `onnx` is not installed")

from onnx.reference import ReferenceEvaluator  # noqa: E402

from onnx import TensorProto, helper, numpy_helper  # noqa: E402
from striate.onnx import load  # noqa: E402

LARGEST = 4096
Tensor = tuple[str, tuple[int, ...]]


class Writer:
    """Grows a graph node by node; `tensors` are those that further nodes may read."""

    def __init__(self, seed: int) -> None:
        self.rng = np.random.default_rng(seed)
        self.nodes: list[Any] = []
        self.known: list[Any] = []
        channels = int(self.rng.integers(1, 5))
        shape = (int(self.rng.integers(1, 3)), channels, *map(int, self.rng.integers(1, 7, 2)))
        self.inputs: list[Tensor] = [("x0", shape), ("x1", (1, channels, 1, 1))]
        self.tensors = list(self.inputs)

    def pick(self, least_rank: int = 0) -> Tensor | None:
        """A tensor, rather a late one."""
        fitting = [tensor for tensor in self.tensors if len(tensor[1]) >= least_rank]
        if not fitting:
            return None
        return fitting[-1 - int(min(self.rng.geometric(0.4) - 1, len(fitting) - 1))]

    def axis(self, shape: tuple[int, ...], *, signed: bool = True) -> int:
        axis = int(self.rng.integers(len(shape)))
        return axis - len(shape) if signed and self.rng.random() < 0.3 else axis

    def ints(self, *values: int) -> str:
        return self.constant(np.array(values, np.int64))

    def constant(self, array: np.ndarray) -> str:
        self.known.append(numpy_helper.from_array(array, f"k{len(self.known)}"))
        return f"k{len(self.known) - 1}"

    def numbers(self, *shape: int) -> str:
        return self.constant(self.rng.standard_normal(shape).astype(np.float32))

    def add(self, kind: str, inputs: list[str], *shapes: tuple[int, ...], **attributes: Any) -> None:
        names = [f"t{len(self.nodes)}_{k}" for k in range(len(shapes))]
        self.nodes.append(helper.make_node(kind, inputs, names, **attributes))
        self.tensors += zip(names, shapes, strict=True)

    def file(self) -> bytes:
        """All tensors that nobody reads are outputs."""
        read = {name for node in self.nodes for name in node.input}
        made = [name for node in self.nodes for name in node.output if name not in read]
        stated = [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in self.inputs
        ]
        shapes = dict(self.tensors)
        outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, shapes[name]) for name in made]
        graph = helper.make_graph(self.nodes, "graph", stated, outputs, self.known)
        domains = [helper.make_opsetid("", 18)]
        return helper.make_model(graph, opset_imports=domains, ir_version=9).SerializeToString()


def convolution(net: Writer) -> None:
    found = net.pick(4)
    if found is None or len(found[1]) != 4:
        return
    name, (N, C, H, W) = found
    Cout = int(net.rng.integers(1, 6))
    net.add("Conv", [name, net.numbers(Cout, C, 3, 3)], (N, Cout, H, W), pads=[1, 1, 1, 1])


def pooling(net: Writer) -> None:
    found = net.pick(4)
    if found is None or len(found[1]) != 4:
        return
    name, (N, C, H, W) = found
    kind = str(net.rng.choice(["MaxPool", "AveragePool"]))
    net.add(kind, [name], (N, C, H, W), kernel_shape=[3, 3], pads=[1, 1, 1, 1])


def normalisation(net: Writer) -> None:
    found = net.pick(3)
    if found is None:
        return
    name, shape = found
    statistics = [net.numbers(shape[1]) for _ in range(3)]
    positive = net.constant((net.rng.random(shape[1]) + 0.5).astype(np.float32))
    net.add("BatchNormalization", [name, *statistics, positive], shape)


def transpose(net: Writer) -> None:
    found = net.pick(1)
    assert found is not None
    name, shape = found
    axes = [int(axis) for axis in net.rng.permutation(len(shape))]
    net.add("Transpose", [name], tuple(shape[axis] for axis in axes), perm=axes)


def reshape(net: Writer) -> None:
    """Axes merged, one split, ones put in: whatever holds as many numbers."""
    found = net.pick()
    assert found is not None
    name, shape = found
    sizes = list(shape)
    for _ in range(int(net.rng.integers(1, 4))):
        choice, place = int(net.rng.integers(3)), int(net.rng.integers(len(sizes) + 1))
        if choice == 0 and len(sizes) > 1:
            place = min(place, len(sizes) - 2)
            sizes[place : place + 2] = [sizes[place] * sizes[place + 1]]
        elif choice == 1 and place < len(sizes) and len(sizes) < 6:
            parts = [part for part in range(1, sizes[place] + 1) if sizes[place] % part == 0]
            part = int(net.rng.choice(parts))
            sizes[place : place + 1] = [part, sizes[place] // part]
        elif len(sizes) < 6:
            sizes.insert(place, 1)
    net.add("Reshape", [name, net.ints(*sizes)], tuple(sizes))


def squeeze(net: Writer) -> None:
    found = net.pick()
    assert found is not None
    name, shape = found
    ones = [axis for axis, size in enumerate(shape) if size == 1]
    if ones and net.rng.random() < 0.5:
        gone = {int(axis) for axis in net.rng.choice(ones, int(net.rng.integers(1, len(ones) + 1)))}
        left = tuple(size for axis, size in enumerate(shape) if axis not in gone)
        net.add("Squeeze", [name, net.ints(*sorted(gone))], left)
    elif len(shape) < 6:
        axis = int(net.rng.integers(len(shape) + 1))
        net.add("Unsqueeze", [name, net.ints(axis)], (*shape[:axis], 1, *shape[axis:]))


def elementwise(net: Writer) -> None:
    """Two tensors that broadcast, of any ranks, or one with numbers of the file."""
    first = net.pick()
    assert first is not None
    kind = str(net.rng.choice(["Add", "Mul", "Sub", "Max"]))
    for other in net.rng.permutation(len(net.tensors))[:8]:
        second = net.tensors[int(other)]
        try:
            shape = np.broadcast_shapes(first[1], second[1])
        except ValueError:
            continue
        if math.prod(shape) <= LARGEST:
            pair = [first, second] if net.rng.random() < 0.5 else [second, first]
            net.add(kind, [name for name, _ in pair], shape)
            return
    kept = tuple(size if net.rng.random() < 0.5 else 1 for size in first[1])
    kept = kept[int(net.rng.integers(len(kept) + 1)) :]
    net.add(kind, [first[0], net.numbers(*kept)], first[1])


def unary(net: Writer) -> None:
    found = net.pick()
    assert found is not None
    net.add(str(net.rng.choice(["Relu", "Sigmoid", "Tanh", "Neg", "Abs"])), [found[0]], found[1])


def reduction(net: Writer) -> None:
    found = net.pick(1)
    assert found is not None
    name, shape = found
    axes = sorted({net.axis(shape, signed=False) for _ in range(int(net.rng.integers(1, 3)))})
    keep = bool(net.rng.integers(2))
    sizes = tuple(1 if axis in axes else size for axis, size in enumerate(shape))
    left = sizes if keep else tuple(size for axis, size in enumerate(shape) if axis not in axes)
    kind = str(net.rng.choice(["ReduceMean", "ReduceMax", "ReduceMin", "ReduceL2"]))
    net.add(kind, [name, net.ints(*axes)], left, keepdims=int(keep))


def softmax(net: Writer) -> None:
    found = net.pick(1)
    assert found is not None
    net.add("Softmax", [found[0]], found[1], axis=net.axis(found[1]))


def joined(net: Writer) -> None:
    found = net.pick(1)
    assert found is not None
    shape, axis = found[1], net.axis(found[1], signed=False)
    parts = [(n, s) for n, s in net.tensors if len(s) == len(shape)]
    parts = [
        (n, s)
        for n, s in parts
        if all(a == axis or p == q for a, (p, q) in enumerate(zip(s, shape, strict=True)))
    ]
    chosen = [parts[int(k)] for k in net.rng.integers(len(parts), size=int(net.rng.integers(1, 4)))]
    total = sum(s[axis] for _, s in chosen)
    net.add("Concat", [n for n, _ in chosen], (*shape[:axis], total, *shape[axis + 1 :]), axis=axis)


def split(net: Writer) -> None:
    found = net.pick(1)
    assert found is not None
    name, shape = found
    axis = net.axis(shape)
    size = shape[axis]
    if size < 2:
        return
    first = int(net.rng.integers(1, size))
    place = axis % len(shape)
    parts = [(*shape[:place], part, *shape[place + 1 :]) for part in (first, size - first)]
    net.add("Split", [name, net.ints(first, size - first)], *parts, axis=axis)


def sliced(net: Writer) -> None:
    found = net.pick(1)
    assert found is not None
    name, shape = found
    axis = net.axis(shape)
    start, stop = sorted(int(k) for k in net.rng.integers(0, shape[axis] + 1, 2))
    step = int(net.rng.integers(1, 3))
    if net.rng.random() < 0.3:
        start, stop, step = -1, -(2**40), -1
    count = len(range(*slice(start, stop, step).indices(shape[axis])))
    if not count:
        return
    place = axis % len(shape)
    left = (*shape[:place], count, *shape[place + 1 :])
    net.add("Slice", [name, *map(net.ints, (start, stop, axis, step))], left)


def padded(net: Writer) -> None:
    found = net.pick(1)
    assert found is not None
    name, shape = found
    sides = [int(side) for side in net.rng.integers(0, 2, 2 * len(shape))]
    sizes = tuple(size + sides[k] + sides[k + len(shape)] for k, size in enumerate(shape))
    if math.prod(sizes) <= LARGEST:
        net.add("Pad", [name, net.ints(*sides)], sizes, mode=str(net.rng.choice(["constant", "edge"])))


def gathered(net: Writer) -> None:
    found = net.pick(1)
    assert found is not None
    name, shape = found
    axis = net.axis(shape)
    wanted = net.rng.integers(-shape[axis], shape[axis], size=[(), (2,), (1, 3)][int(net.rng.integers(3))])
    place = axis % len(shape)
    sizes = (*shape[:place], *wanted.shape, *shape[place + 1 :])
    if len(sizes) <= 6 and math.prod(sizes) <= LARGEST:
        net.add("Gather", [name, net.constant(np.asarray(wanted, np.int64))], sizes, axis=axis)


def expanded(net: Writer) -> None:
    found = net.pick()
    assert found is not None
    name, shape = found
    sizes = tuple(2 if size == 1 and net.rng.random() < 0.5 else size for size in shape)
    if math.prod(sizes) <= LARGEST:
        net.add("Expand", [name, net.ints(*sizes)], sizes)


def product(net: Writer) -> None:
    found = net.pick(2)
    assert found is not None
    name, shape = found
    K = int(net.rng.integers(1, 5))
    net.add("MatMul", [name, net.numbers(shape[-1], K)], (*shape[:-1], K))


def flattened(net: Writer) -> None:
    found = net.pick(1)
    assert found is not None
    name, shape = found
    axis = int(net.rng.integers(len(shape) + 1))
    net.add("Flatten", [name], (math.prod(shape[:axis]), math.prod(shape[axis:])), axis=axis)


STEPS: tuple[Callable[[Writer], None], ...] = (
    *(convolution, convolution, convolution, pooling, normalisation, transpose, transpose, reshape, reshape),
    *(squeeze, elementwise, elementwise, elementwise, unary, reduction, softmax, joined, joined, split),
    *(sliced, padded, gathered, expanded, product, flattened),
)


def written(seed: int) -> Writer:
    net = Writer(seed)
    convolution(net)
    for _ in range(int(net.rng.integers(3, 16))):
        STEPS[int(net.rng.integers(len(STEPS)))](net)
    return net


def check(seed: int) -> None:
    net = written(seed)
    data = net.file()
    feeds = {name: net.rng.standard_normal(shape).astype(np.float32) for name, shape in net.inputs}
    expected = ReferenceEvaluator(onnx.load_from_string(data)).run(None, feeds)
    layout = "NHWC" if seed % 4 == 3 else "NCHW"
    if layout == "NHWC":
        feeds = {name: np.ascontiguousarray(x.transpose(0, 2, 3, 1)) for name, x in feeds.items()}
    found = load(data, layout=layout).run(feeds)
    assert len(found) == len(expected)
    for place, (mine, other) in enumerate(zip(found, expected, strict=True)):
        if layout == "NHWC" and mine.ndim == 4:
            mine = mine.transpose(0, 3, 1, 2)
        assert mine.shape == other.shape, (seed, place)
        scale = float(np.max(np.abs(other), initial=1e-3))
        assert np.max(np.abs(mine - other), initial=0) <= 1e-4 * scale, (seed, place)


@pytest.mark.parametrize("block", range(4))
def test_random_graphs(block: int) -> None:
    for seed in range(10 * block, 10 * block + 10):
        check(seed)


@pytest.mark.parametrize("seed", [1247, 1469, 1874])
def test_part_of_a_joined_result_that_numpy_reads(seed: int) -> None:
    check(seed)


@pytest.mark.slow
@pytest.mark.parametrize("block", range(20))
def test_many_random_graphs(block: int) -> None:
    for seed in range(1000 + 50 * block, 1050 + 50 * block):
        check(seed)
