"""Networks as exporters write them, one a family, with random weights: ONNX Runtime says the same.

Small, but with everything that makes each family awkward: shapes computed in the graph, activations spelt out,
axes moved to and fro, boxes whose number depends on the data.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="the extra `onnx` is not installed")

from onnx import TensorProto, helper, numpy_helper  # noqa: E402
from striate.onnx import load  # noqa: E402

LARGEST_ERROR = 1e-4


class Network:
    """Writes an ONNX graph down, one node a call; every call gives the name of its first output."""

    def __init__(self, seed: int = 0, opset: int = 17) -> None:
        self.rng = np.random.default_rng(seed)
        self.opset = opset
        self.nodes: list[Any] = []
        self.known: list[Any] = []

    def __call__(self, kind: str, *inputs: str, count: int = 1, **attributes: Any) -> Any:
        names = [f"v{len(self.nodes)}_{k}" for k in range(count)]
        self.nodes.append(
            helper.make_node(kind, list(inputs), names, name=f"{kind}_{len(self.nodes)}", **attributes)
        )
        return names[0] if count == 1 else names

    def constant(self, values: Any) -> str:
        name = f"k{len(self.known)}"
        self.known.append(numpy_helper.from_array(np.asarray(values), name))
        return name

    def ints(self, *values: int) -> str:
        return self.constant(np.array(values, np.int64))

    def number(self, value: float) -> str:
        return self.constant(np.array(value, np.float32))

    def weights(self, *shape: int) -> str:
        scale = 1 / np.sqrt(np.prod(shape[1:]) or 1) if len(shape) > 1 else 0.1
        return self.constant((self.rng.standard_normal(shape) * scale).astype(np.float32))

    def positive(self, *shape: int) -> str:
        return self.constant((self.rng.random(shape) + 0.5).astype(np.float32))

    def conv(
        self,
        x: str,
        Cin: int,
        Cout: int,
        size: int = 3,
        stride: int = 1,
        group: int = 1,
        *,
        bias: bool = True,
    ) -> str:
        inputs = [x, self.weights(Cout, Cin // group, size, size)]
        if bias:
            inputs.append(self.weights(Cout))
        pads, strides, shape = [size // 2] * 4, [stride] * 2, [size] * 2
        return self("Conv", *inputs, kernel_shape=shape, pads=pads, strides=strides, group=group)

    def normalised(self, x: str, channels: int) -> str:
        statistics = (self.positive(channels), self.weights(channels), self.weights(channels))
        return self("BatchNormalization", x, *statistics, self.positive(channels), epsilon=1e-3)

    def conv_norm(self, x: str, Cin: int, Cout: int, size: int = 3, stride: int = 1, group: int = 1) -> str:
        return self.normalised(self.conv(x, Cin, Cout, size, stride, group, bias=False), Cout)

    def linear(self, x: str, F: int, K: int) -> str:
        return self("Gemm", x, self.weights(K, F), self.weights(K), transB=1)

    def file(self, outputs: Sequence[str], channels: int = 3) -> bytes:
        given = helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", channels, "h", "w"])
        made = [onnx.ValueInfoProto(name=name) for name in outputs]
        graph = helper.make_graph(self.nodes, "graph", [given], made, self.known)
        domains = [helper.make_opsetid("", self.opset)]
        model = helper.make_model(graph, opset_imports=domains, ir_version=8)
        return onnx.shape_inference.infer_shapes(model).SerializeToString()


def mobilenet() -> bytes:
    """Depthwise convolutions, squeeze and excite, hard swish in both spellings."""
    net = Network(1)

    def hard_swish(x: str) -> str:
        inner = net("Clip", net("Add", x, net.number(3)), net.number(0), net.number(6))
        return net("Div", net("Mul", x, inner), net.number(6))

    x = net("HardSwish", net.conv_norm("x", 3, 16, 3, 2))
    for stride in (2, 1):
        y = net("Relu", net.conv_norm(x, 16, 48, 1))
        y = hard_swish(net.conv_norm(y, 48, 48, 5, stride, 48))
        squeezed = net("Relu", net.conv(net("GlobalAveragePool", y), 48, 12, 1))
        y = net("Mul", y, net("HardSigmoid", net.conv(squeezed, 12, 48, 1), alpha=1 / 6, beta=0.5))
        y = net.conv_norm(y, 48, 16, 1)
        x = net("Add", x, y) if stride == 1 else y
    x = net("Clip", net.conv_norm(x, 16, 40, 1), net.number(0), net.number(6))
    x = net("Flatten", net("GlobalAveragePool", x))
    return net.file([net.linear(x, 40, 10)])


def efficientnet() -> bytes:
    """Swish as sigmoid times itself, means over axes, asymmetric padding."""
    net = Network(2, 13)

    def swish(x: str) -> str:
        return net("Mul", x, net("Sigmoid", x))

    padded = net("Pad", "x", net.ints(0, 0, 0, 0, 0, 0, 1, 1))
    x = net("Conv", padded, net.weights(24, 3, 3, 3), net.weights(24), strides=[2, 2])
    x = swish(x)
    for _ in range(2):
        y = swish(net.conv_norm(x, 24, 96, 1))
        y = swish(net.conv_norm(y, 96, 96, 3, 1, 96))
        mean = net("ReduceMean", y, axes=[2, 3], keepdims=1)
        y = net("Mul", net("Sigmoid", net.conv(swish(net.conv(mean, 96, 6, 1)), 6, 96, 1)), y)
        x = net("Add", net.conv_norm(y, 96, 24, 1), x)
    x = net("ReduceMean", swish(net.conv_norm(x, 24, 64, 1)), axes=[-1, -2], keepdims=0)
    return net.file([net("Softmax", net.linear(x, 64, 10), axis=1)])


def convnext() -> bytes:
    """Layer normalisation with channels last, in both spellings, GELU by erf, matrices over pixels."""
    net = Network(3)

    def gelu(x: str) -> str:
        bent = net("Add", net("Erf", net("Div", x, net.number(np.sqrt(2)))), net.number(1))
        return net("Mul", net("Mul", x, bent), net.number(0.5))

    def layer_norm(x: str, channels: int) -> str:
        centred = net("Sub", x, net("ReduceMean", x, axes=[-1]))
        variance = net("ReduceMean", net("Pow", centred, net.number(2)), axes=[-1])
        spread = net("Sqrt", net("Add", variance, net.number(1e-6)))
        y = net("Mul", net("Div", centred, spread), net.positive(channels))
        return net("Add", y, net.weights(channels))

    x = net("Conv", "x", net.weights(32, 3, 4, 4), net.weights(32), strides=[4, 4])
    for spelt_out in (False, True):
        y = net("Transpose", net.conv(x, 32, 32, 7, 1, 32), perm=[0, 2, 3, 1])
        if spelt_out:
            y = layer_norm(y, 32)
        else:
            y = net("LayerNormalization", y, net.positive(32), net.weights(32), axis=-1, epsilon=1e-6)
        y = gelu(net("Add", net("MatMul", y, net.weights(32, 128)), net.weights(128)))
        y = net("Add", net("MatMul", y, net.weights(128, 32)), net.weights(32))
        x = net("Add", x, net("Transpose", net("Mul", net.weights(32), y), perm=[0, 3, 1, 2]))
    y = net("Flatten", net("GlobalAveragePool", x))
    return net.file([net.linear(net("LayerNormalization", y, net.positive(32)), 32, 10)])


def unet() -> bytes:
    """Halved, doubled by transposed convolution and by interpolation to a computed size, joined with what was."""
    net = Network(4)

    def double(x: str, Cin: int, Cout: int) -> str:
        return net("Relu", net.conv_norm(net("Relu", net.conv_norm(x, Cin, Cout)), Cout, Cout))

    first = double("x", 3, 16)
    second = double(net("MaxPool", first, kernel_shape=[2, 2], strides=[2, 2]), 16, 32)
    third = double(net("MaxPool", second, kernel_shape=[2, 2], strides=[2, 2]), 32, 64)
    up = net("ConvTranspose", third, net.weights(64, 32, 2, 2), net.weights(32), strides=[2, 2])
    x = double(net("Concat", second, up, axis=1), 64, 32)
    size = net("Slice", net("Shape", first), net.ints(2), net.ints(4))
    sizes = net("Concat", net("Slice", net("Shape", x), net.ints(0), net.ints(2)), size, axis=0)
    mode = {"mode": "linear", "coordinate_transformation_mode": "half_pixel"}
    up = net("Resize", x, "", "", sizes, **mode)
    x = double(net("Concat", first, up, axis=1), 48, 16)
    return net.file([net("Sigmoid", net.conv(x, 16, 1, 1)), net("ArgMax", net.conv(x, 16, 4, 1), axis=1)])


def yolo() -> bytes:
    """Split and joined stages, pooling pyramids, doubling by repetition, boxes as expected places."""
    net = Network(5)

    def stage(x: str, Cin: int, Cout: int, size: int = 3, stride: int = 1) -> str:
        y = net.conv(x, Cin, Cout, size, stride)
        return net("Mul", y, net("Sigmoid", y))

    x = stage(stage("x", 3, 16, 3, 2), 16, 32, 3, 2)
    left, right = net("Split", stage(x, 32, 32, 1), net.ints(16, 16), axis=1, count=2)
    bent = net("Add", right, stage(stage(right, 16, 16), 16, 16))
    near = stage(net("Concat", left, right, bent, axis=1), 48, 32, 1)
    far = stage(near, 32, 32, 3, 2)
    pyramid = [stage(far, 32, 16, 1)]
    for _ in range(3):
        pyramid.append(net("MaxPool", pyramid[-1], kernel_shape=[5, 5], strides=[1, 1], pads=[2] * 4))
    far = stage(net("Concat", *pyramid, axis=1), 64, 32, 1)
    scales = net.constant(np.array([1, 1, 2, 2], np.float32))
    rounding = {"coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor", "mode": "nearest"}
    near = stage(net("Concat", net("Resize", far, "", scales, **rounding), near, axis=1), 64, 32)
    parts: list[str] = []
    for level in (near, far):
        both = net("Concat", net.conv(level, 32, 64, 1), net.conv(level, 32, 5, 1), axis=1)
        parts.append(net("Reshape", both, net.ints(0, 69, -1)))
    boxes, classes = net("Split", net("Concat", *parts, axis=2), net.ints(64, 5), axis=1, count=2)
    spread = net("Transpose", net("Reshape", boxes, net.ints(0, 4, 16, -1)), perm=[0, 2, 1, 3])
    weights = net.constant(np.arange(16, dtype=np.float32).reshape(1, 16, 1, 1))
    sides = net("Reshape", net("Conv", net("Softmax", spread, axis=1), weights), net.ints(0, 4, -1))
    low = net("Slice", sides, net.ints(0), net.ints(2), net.ints(1))
    high = net("Slice", sides, net.ints(2), net.ints(4), net.ints(1))
    centre = net("Div", net("Sub", high, low), net.number(2))
    found = net("Concat", centre, net("Add", low, high), net("Sigmoid", classes), axis=1)
    return net.file([found])


def face_detector() -> bytes:
    """Anchors, corners from centres, and the boxes that survive: their number depends on the picture."""
    net = Network(6, 11)
    x = net("Relu", net.conv_norm("x", 3, 16, 3, 2))
    x = net("Relu", net.conv_norm(net("Relu", net.conv_norm(x, 16, 16, 3, 2, 16)), 16, 32, 1))
    rows: list[list[str]] = [[], []]
    for _ in range(2):
        x = net("Relu", net.conv_norm(net("Relu", net.conv_norm(x, 32, 32, 3, 2, 32)), 32, 32, 1))
        for kind, size in enumerate((2, 4)):
            moved = net("Transpose", net.conv(x, 32, 2 * size), perm=[0, 2, 3, 1])
            batch = net("Unsqueeze", net("Gather", net("Shape", x), net.constant(np.array(0))), axes=[0])
            shape = net("Concat", batch, net.ints(-1), net.ints(size), axis=0)
            rows[kind].append(net("Reshape", moved, shape))
    scores = net("Softmax", net("Concat", *rows[0], axis=1), axis=2)
    places = net("Concat", *rows[1], axis=1)
    centre = net("Mul", net("Slice", places, net.ints(0), net.ints(2), net.ints(2)), net.number(0.1))
    half = net("Exp", net("Slice", places, net.ints(2), net.ints(4), net.ints(2)))
    half = net("Div", half, net.number(2))
    boxes = net("Concat", net("Sub", centre, half), net("Add", centre, half), axis=2)
    limits = (net.ints(3), net.number(0.5), net.number(0.3))
    kept = net("NonMaxSuppression", boxes, net("Transpose", scores, perm=[0, 2, 1]), *limits)
    chosen = net(
        "Gather", boxes, net("Squeeze", net("Slice", kept, *map(net.ints, (2, 3, 1))), axes=[1]), axis=1
    )
    return net.file([scores, boxes, kept, chosen])


def shufflenet() -> bytes:
    """Halves that change places: shapes are computed number by number, as tracing exporters write them."""
    net = Network(7)

    def shuffled(x: str, groups: int) -> str:
        shape = net("Shape", x)
        n, c, h, w = (net("Gather", shape, net.constant(np.array(k))) for k in range(4))
        each = net("Cast", net("Floor", net("Div", net("Cast", c, to=1), net.number(groups))), to=7)
        one = net.ints(0)
        lifted = [net("Unsqueeze", part, one) for part in (n, each, h, w)]
        wide = net("Concat", lifted[0], net.ints(groups), *lifted[1:], axis=0)
        turned = net("Transpose", net("Reshape", x, wide), perm=[0, 2, 1, 3, 4])
        return net("Reshape", turned, net("Concat", lifted[0], net.ints(-1), *lifted[2:], axis=0))

    x = net("Relu", net.conv_norm("x", 3, 24, 3, 2))
    x = net("MaxPool", x, kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1], ceil_mode=1)
    for _ in range(3):
        kept = net("Slice", x, net.ints(0), net.ints(12), net.ints(1))
        y = net("Slice", x, net.ints(12), net.ints(2**31 - 1), net.ints(1))
        y = net.conv_norm(net("Relu", net.conv_norm(y, 12, 12, 1)), 12, 12, 3, 1, 12)
        y = net("Relu", net.conv_norm(y, 12, 12, 1))
        x = shuffled(net("Concat", kept, y, axis=1), 2)
    return net.file([net.linear(net("ReduceMean", x, axes=[2, 3], keepdims=0), 24, 10), x])


def styled() -> bytes:
    """Instance and group normalisation, reflected borders, odd pools, PRelu, depth and space exchanged."""
    net = Network(8)
    x = net("Pad", "x", net.ints(0, 0, 3, 3, 0, 0, 3, 3), mode="reflect")
    x = net("Conv", x, net.weights(16, 3, 7, 7))
    x = net(
        "PRelu", net("InstanceNormalization", x, net.positive(16), net.weights(16)), net.positive(16, 1, 1)
    )
    pool = {"kernel_shape": [3, 3], "strides": [2, 2], "pads": [1, 1, 1, 1], "count_include_pad": 1}
    x = net("AveragePool", x, ceil_mode=0, **pool)
    shape = net("Shape", x)
    grouped = net("Reshape", x, net.ints(0, 4, -1))
    ones = (net.constant(np.ones(4, np.float32)), net.constant(np.zeros(4, np.float32)))
    x = net("Reshape", net("InstanceNormalization", grouped, *ones), shape)
    x = net("LeakyRelu", net("Add", net("Mul", x, net.weights(16, 1, 1)), net.weights(16, 1, 1)))
    x = net("DepthToSpace", net.conv(x, 16, 32), blocksize=2, mode="CRD")
    x = net("Tanh", net("LRN", x, size=3))
    return net.file([x, net("SpaceToDepth", x, blocksize=2), net("LpPool", x, kernel_shape=[2, 2], p=2)])


def swin() -> bytes:
    """Windows cut and shifted by reshaping and slices, attention with a mask and a bias of its own in each."""
    net = Network(9)
    tokens, heads, width = 16, 2, 32

    def layer_norm(x: str) -> str:
        return net("LayerNormalization", x, net.positive(width), net.weights(width), axis=-1)

    def matrix(x: str, F: int, K: int) -> str:
        return net("Add", net("MatMul", x, net.weights(F, K)), net.weights(K))

    def rolled(x: str, axis: int, by: int) -> str:
        first = net("Slice", x, net.ints(by), net.ints(2**31 - 1), net.ints(axis))
        return net("Concat", first, net("Slice", x, net.ints(0), net.ints(by), net.ints(axis)), axis=axis)

    def attention(x: str, masked: bool) -> str:
        each = width // heads
        parts = net("Reshape", matrix(x, width, 3 * width), net.ints(-1, tokens, 3, heads, each))
        parts = net("Transpose", parts, perm=[2, 0, 3, 1, 4])
        q, k, v = (net("Gather", parts, net.constant(np.array(place)), axis=0) for place in range(3))
        scores = net(
            "MatMul",
            net("Mul", q, net.number(each**-0.5)),
            net("Transpose", k, perm=[0, 1, 3, 2]),
        )
        scores = net("Add", scores, net.weights(1, heads, tokens, tokens))
        if masked:
            mask = np.where(net.rng.random((1, 1, tokens, tokens)) < 0.3, -100, 0)
            scores = net("Add", scores, net.constant(mask.astype(np.float32)))
        y = net("MatMul", net("Softmax", scores, axis=-1), v)
        y = net("Reshape", net("Transpose", y, perm=[0, 2, 1, 3]), net.ints(-1, tokens, width))
        return matrix(y, width, width)

    x = net("Conv", "x", net.weights(width, 3, 4, 4), net.weights(width), strides=[4, 4])
    x = net("Transpose", x, perm=[0, 2, 3, 1])
    for shifted in (False, True):
        y = layer_norm(x)
        if shifted:
            y = rolled(rolled(y, 1, 2), 2, 2)
        shape = net("Shape", y)
        rows, columns = (
            net("Div", net("Slice", shape, net.ints(axis), net.ints(axis + 1)), net.ints(4))
            for axis in (1, 2)
        )
        batch = net("Slice", shape, net.ints(0), net.ints(1))
        cut = net("Concat", batch, rows, net.ints(4), columns, net.ints(4, width), axis=0)
        y = net("Transpose", net("Reshape", y, cut), perm=[0, 1, 3, 2, 4, 5])
        y = attention(net("Reshape", y, net.ints(-1, tokens, width)), shifted)
        joined = net("Concat", batch, rows, columns, net.ints(4, 4, width), axis=0)
        y = net("Reshape", net("Transpose", net("Reshape", y, joined), perm=[0, 1, 3, 2, 4, 5]), shape)
        if shifted:
            y = rolled(rolled(y, 1, -2), 2, -2)
        x = net("Add", x, y)
        y = matrix(layer_norm(x), width, 64)
        half = net("Mul", y, net.number(0.5))
        y = net("Mul", half, net("Add", net("Erf", net("Mul", y, net.number(0.5**0.5))), net.number(1)))
        x = net("Add", x, matrix(y, 64, width))
    return net.file([matrix(net("ReduceMean", layer_norm(x), axes=[1, 2], keepdims=0), width, 10)])


def reader_of_text() -> bytes:
    """Columns of features as steps of two recurrent layers, both ways."""
    net = Network(10)
    x = net("MaxPool", net("Relu", net.conv_norm("x", 3, 16)), kernel_shape=[2, 2], strides=[2, 2])
    x = net("Relu", net.conv_norm(x, 16, 24))
    x = net("ReduceMean", x, axes=[2], keepdims=0)
    x = net("Transpose", x, perm=[2, 0, 1])
    for kind, gates, F in (("LSTM", 4, 24), ("GRU", 3, 24)):
        weights = (net.weights(2, gates * 12, F), net.weights(2, gates * 12, 12), net.weights(2, gates * 24))
        y = net(kind, x, *weights, hidden_size=12, direction="bidirectional")
        x = net("Reshape", net("Transpose", y, perm=[0, 2, 1, 3]), net.ints(0, 0, -1))
    return net.file([net("LogSoftmax", net("Add", net("MatMul", x, net.weights(24, 11)), net.weights(11)))])


def volumes() -> bytes:
    """Three-dimensional convolutions, pooling and transposed ones; the depth is the picture's channels."""
    net = Network(11)

    def stage(x: str, Cin: int, Cout: int) -> str:
        x = net("Conv", x, net.weights(Cout, Cin, 3, 3, 3), net.weights(Cout), pads=[1] * 6)
        x = net("InstanceNormalization", x, net.positive(Cout), net.weights(Cout))
        return net("LeakyRelu", x, alpha=0.1)

    first = stage(net("Unsqueeze", "x", net.ints(1)), 1, 8)
    y = stage(net("MaxPool", first, kernel_shape=[1, 2, 2], strides=[1, 2, 2]), 8, 16)
    y = net("ConvTranspose", y, net.weights(16, 8, 1, 2, 2), net.weights(8), strides=[1, 2, 2])
    y = stage(net("Concat", first, y, axis=1), 16, 8)
    return net.file([net("Conv", y, net.weights(2, 8, 1, 1, 1), net.weights(2))])


def enlarged() -> bytes:
    """Slopes of each channel, and a picture of three times the size from channels, in both spellings."""
    net = Network(12)
    x = net("PRelu", net.conv("x", 3, 24, 5), net.weights(24, 1, 1))
    x = net("PRelu", net.conv(x, 24, 24), net.weights(24, 1, 1))
    x = net.conv(x, 24, 27)
    near = net("DepthToSpace", x, blocksize=3, mode="CRD")
    batch, size = (net("Slice", net("Shape", x), *map(net.ints, ends)) for ends in ((0, 1), (2, 4)))
    rows, columns = (net("Slice", size, *map(net.ints, (place, place + 1))) for place in (0, 1))
    y = net("Reshape", x, net("Concat", batch, net.ints(3, 3, 3), size, axis=0))
    y = net("Transpose", y, perm=[0, 1, 4, 2, 5, 3])
    three = net.ints(3)
    shape = net("Concat", batch, three, net("Mul", rows, three), net("Mul", columns, three), axis=0)
    cubic = net("Resize", "x", "", net.constant(np.array([1, 1, 3, 3], np.float32)), mode="cubic")
    return net.file(
        [net("Clip", near, net.number(0), net.number(1)), net("Add", net("Reshape", y, shape), cubic)]
    )


def segments() -> bytes:
    """Groups, dilation, a pyramid with the mean of all pixels, enlarged to the picture's size."""
    net = Network(13)
    x = net("Relu", net.conv_norm("x", 3, 32, 3, 2))
    y = net("Relu", net.conv_norm(net("Relu", net.conv_norm(x, 32, 32, 1)), 32, 32, 3, 1, 8))
    x = net("Relu", net("Add", net.conv_norm(y, 32, 32, 1), x))
    wide = [
        net("Relu", net("Conv", x, net.weights(16, 32, 3, 3), pads=[rate] * 4, dilations=[rate] * 2))
        for rate in (2, 3)
    ]
    size = net("Slice", net("Shape", x), net.ints(2), net.ints(4))
    mean = net("Relu", net.conv(net("GlobalAveragePool", x), 32, 16, 1))
    whole = net("Slice", net("Shape", mean), net.ints(0), net.ints(2))
    mean = net("Resize", mean, "", "", net("Concat", whole, size, axis=0), mode="linear")
    y = net.conv(net("Relu", net.conv_norm(net("Concat", *wide, mean, axis=1), 48, 16, 1)), 16, 5, 1)
    size = net("Slice", net("Shape", "x"), net.ints(2), net.ints(4))
    sizes = net("Concat", net("Slice", net("Shape", y), net.ints(0), net.ints(2)), size, axis=0)
    half = {"coordinate_transformation_mode": "pytorch_half_pixel", "mode": "linear"}
    return net.file([net("Resize", y, "", "", sizes, **half)])


def face_recognition() -> bytes:
    """Slopes of each channel behind every convolution, squeeze and excite, an embedding of length 1."""
    net = Network(14)

    def slopes(x: str, channels: int) -> str:
        return net("PRelu", x, net.positive(channels, 1, 1))

    x = slopes(net.conv_norm("x", 3, 24), 24)
    for stride in (2, 1, 2):
        y = net.normalised(x, 24)
        y = slopes(net.conv_norm(y, 24, 24), 24)
        y = net.conv_norm(y, 24, 24, 3, stride)
        squeezed = slopes(net.conv(net("GlobalAveragePool", y), 24, 6, 1), 6)
        y = net("Mul", y, net("Sigmoid", net.conv(squeezed, 6, 24, 1)))
        x = net("Add", y, x if stride == 1 else net.conv_norm(x, 24, 24, 1, stride))
    x = net("PRelu", net.conv(x, 24, 24, 3, 1, 24), net.positive(1))
    x = net.linear(net("Flatten", net("GlobalAveragePool", x)), 24, 16)
    return net.file([net("Div", x, net("ReduceL2", x, axes=[1], keepdims=1))])


def regions() -> bytes:
    """The best of many boxes by their scores, each cut from the features and looked at again."""
    net = Network(15)
    x = net("Relu", net.conv_norm("x", 3, 32, 3, 2))
    x = net("Relu", net.conv_norm(x, 32, 32, 3, 2))
    small = net("Relu", net.conv_norm(x, 32, 32, 3, 2))
    size = net("Slice", net("Shape", x), net.ints(2), net.ints(4))
    sizes = net("Concat", net("Slice", net("Shape", small), net.ints(0), net.ints(2)), size, axis=0)
    x = net("Add", net.conv(x, 32, 32, 1), net("Resize", small, "", "", sizes, mode="nearest"))
    first = net("Slice", x, net.ints(0), net.ints(1), net.ints(0))
    scores = net("Reshape", net("Sigmoid", net.conv(first, 32, 1)), net.ints(-1))
    moved = net("Reshape", net("Transpose", net.conv(first, 32, 4), perm=[0, 2, 3, 1]), net.ints(-1, 4))
    boxes = net("Clip", net("Mul", moved, net.number(9)), net.number(0), net.number(15))
    best, places = net("TopK", scores, net.ints(6), count=2)
    chosen = net("Gather", boxes, places, axis=0)
    low, high = (net("Slice", chosen, net.ints(k), net.ints(k + 2), net.ints(1)) for k in (0, 2))
    corners = net("Concat", net("Min", low, high), net("Add", net("Max", low, high), net.number(1)), axis=1)
    pictures = net("Mul", places, net.constant(np.array(0)))
    size = {"output_height": 4, "output_width": 4}
    cells = [
        net("RoiAlign", x, corners, pictures, sampling_ratio=2, mode=mode, **size) for mode in ("avg", "max")
    ]
    y = net("Relu", net.conv(net("Concat", *cells, axis=1), 64, 24))
    y = net.linear(net("Flatten", y), 24 * 16, 5)
    return net.file([best, places, corners, net("Softmax", y, axis=1)])


def deformable() -> bytes:
    """Offsets and masks that a convolution finds, for windows of another."""
    net = Network(16, 19)
    x = net("Relu", net.conv_norm("x", 3, 16, 3, 2))
    for groups in (1, 2):
        offsets = net("Mul", net.conv(x, 16, 18 * groups), net.number(3))
        mask = net("Sigmoid", net.conv(x, 16, 9 * groups))
        same = {"kernel_shape": [3, 3], "pads": [1] * 4, "offset_group": groups}
        y = net("DeformConv", x, net.weights(16, 16, 3, 3), offsets, net.weights(16), mask, **same)
        x = net("Relu", net.normalised(y, 16))
    return net.file([x])


def queries() -> bytes:
    """Positions as sines and cosines, the best tokens picked by computed indices, boxes by inverse sigmoids."""
    net = Network(17)
    x = net.conv("x", 3, 32, 4, 4)
    tokens = net("Transpose", net("Reshape", x, net.ints(0, 32, -1)), perm=[0, 2, 1])
    ones = net("ReduceMean", net("Mul", tokens, net.number(0)), axes=[2], keepdims=1)
    at = net("CumSum", net("Add", ones, net.number(1)), net.constant(np.array(1)))
    waves = net.constant((10 ** -np.linspace(0, 2, 16)).astype(np.float32))
    angles = net("Mul", at, waves)
    tokens = net("Add", tokens, net("Concat", net("Sin", angles), net("Cos", angles), axis=2))
    scores = net("MatMul", tokens, net.weights(32, 5))
    best = net("ReduceMax", scores, axes=[2], keepdims=0)
    _, places = net("TopK", best, net.ints(7), axis=1, count=2)
    wide = net("Expand", net("Unsqueeze", places, net.ints(2)), net.ints(1, 1, 32))
    picked = net("GatherElements", tokens, wide, axis=1)
    again = net("GatherND", tokens, net("Unsqueeze", places, net.ints(2)), batch_dims=1)
    low, one = net.number(1e-3), net.number(1)
    boxes = net("Clip", net("Sigmoid", net("MatMul", picked, net.weights(32, 4))), low, net.number(0.999))
    moved = net(
        "Add", net("Log", net("Div", boxes, net("Sub", one, boxes))), net("MatMul", again, net.weights(32, 4))
    )
    turned = net("Atan", net("Mul", moved, net("Floor", net("Mul", moved, net.number(2)))))
    return net.file([places, net("Sigmoid", moved), turned])


FAMILIES: dict[str, Callable[[], bytes]] = {
    "mobilenet": mobilenet,
    "efficientnet": efficientnet,
    "convnext": convnext,
    "unet": unet,
    "yolo": yolo,
    "face detector": face_detector,
    "shufflenet": shufflenet,
    "styled": styled,
    "swin": swin,
    "reader of text": reader_of_text,
    "volumes": volumes,
    "enlarged": enlarged,
    "segments": segments,
    "face recognition": face_recognition,
    "regions": regions,
    "deformable": deformable,
    "queries": queries,
}
# Networks with something whose size depends on numbers, or that keep a rare operator.
WITH_NUMPY = {"face detector", "styled"}
SIZES = ((1, 3, 64, 64), (2, 3, 32, 64))


def distance(found: np.ndarray, expected: np.ndarray) -> float:
    """Relative to the whole, by the Euclidean norm; whole numbers must be equal."""
    assert (found.shape, found.dtype) == (expected.shape, expected.dtype)
    if found.dtype.kind != "f":
        return float(np.mean(found != expected)) if found.size else 0.0
    return float(np.linalg.norm(found - expected) / (np.linalg.norm(expected) + 1e-30))


@pytest.mark.peers
@pytest.mark.parametrize("name", FAMILIES)
def test_onnx_runtime_says_the_same(name: str) -> None:
    data = FAMILIES[name]()
    peer = pytest.importorskip("onnxruntime").InferenceSession(data, providers=["CPUExecutionProvider"])
    model = load(data)
    for shape in SIZES:
        x = np.random.default_rng(9).standard_normal(shape).astype(np.float32)
        found, expected = model.run({"x": x}), peer.run(None, {"x": x})
        errors = [distance(mine, other) for mine, other in zip(found, expected, strict=True)]
        assert max(errors) < LARGEST_ERROR, errors


@pytest.mark.parametrize("name", FAMILIES)
def test_layouts_agree(name: str) -> None:
    data = FAMILIES[name]()
    x = np.random.default_rng(9).standard_normal(SIZES[1]).astype(np.float32)
    first, last = load(data), load(data, layout="NHWC")
    found, moved = first.run({"x": x}), last.run({"x": np.ascontiguousarray(x.transpose(0, 2, 3, 1))})
    assert len(found) == len(first.outputs)
    for mine, other in zip(found, moved, strict=True):
        other = other.transpose(0, 3, 1, 2) if other.ndim == 4 else other
        assert np.array_equal(mine, other)


@pytest.mark.parametrize("name", [name for name in FAMILIES if name not in WITH_NUMPY])
def test_every_step_is_generated_code(name: str) -> None:
    model = load(FAMILIES[name]())
    for shape in SIZES:
        steps = model.explain(np.zeros(shape, np.float32)).splitlines()
        assert not [line for line in steps if "NumPy" in line]


@pytest.mark.parametrize("name", ["mobilenet", "efficientnet", "unet"])
def test_axes_are_moved_at_the_ends_alone(name: str) -> None:
    data = FAMILIES[name]()
    x = np.zeros(SIZES[0], np.float32)
    model = load(data)
    assert model.explain(x).count("axes are moved") <= 1 + sum(
        len(each.shape or ()) == 4 for each in model.outputs
    )
    last = load(data, layout="NHWC")
    assert "axes are moved" not in last.explain(x.transpose(0, 2, 3, 1))
