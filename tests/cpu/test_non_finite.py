"""NaN and infinity: under `strict` exactly where the NumPy reference has them, otherwise at least there.

One strange number at a time, at the corners and in the middle of every array that a recipe reads: pictures, filters,
biases, cotangents. Padding is part of every sum as zeros, so an infinite filter gives NaN where it meets padding.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np
import pytest

from striate.cpu import target as targets
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu, ReluGradient, Sigmoid, Tanh
from striate.ops.affine import Affine
from striate.ops.conv2d import Conv2d, Conv2dInputGradient, Conv2dWeightGradient
from striate.ops.elementwise import Add, Multiply
from striate.ops.linear import Linear, LinearInputGradient, LinearWeightGradient
from striate.ops.local_response_norm import LocalResponseNorm
from striate.ops.pool import AvgPool2d, AvgPool2dGradient, GlobalAvgPool2d, MaxPool2d, MaxPool2dGradient
from striate.ops.reduction import ReduceSum
from striate.ops.softmax import CrossEntropy, LogSoftmax, Softmax
from striate.runtime.compile import compile_for
from striate.runtime.parameter import Parameter
from striate.runtime.reference import run_reference

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TARGETS = [
    t for t in (targets.AVX512, targets.AVX2, targets.SSE2) if HOST and t.vector_lanes <= HOST.vector_lanes
]
STRANGE = (np.nan, np.inf, -np.inf)
Body = Callable[..., Sequence[Value]]


def integers(seed: int, *shape: int) -> np.ndarray:
    """Whole numbers, none of them zero: an infinity times zero would hide infinities behind NaN."""
    random = np.random.default_rng(seed)
    return (random.integers(1, 4, shape) * random.choice([-1, 1], shape)).astype(np.float32)


def layer(
    op: Conv2d, x: tuple[int, ...], w: tuple[int, ...]
) -> tuple[Body, list[np.ndarray], list[np.ndarray]]:
    """(body, inputs, parameters): a convolution with a bias and a residual sum."""
    z = op.infer(TensorType(x), TensorType(w))[0].shape
    return (
        lambda build, x, y, w, b: [build.one(Add(), build.one(op, x, w, b), y)],
        [integers(1, *x), integers(2, *z)],
        [integers(3, *w), integers(4, w[3])],
    )


def input_gradient(
    op: Conv2d, x: tuple[int, ...], w: tuple[int, ...]
) -> tuple[Body, list[np.ndarray], list[np.ndarray]]:
    pads = op.pads((x[1], x[2]), (w[0], w[1]))
    z = op.infer(TensorType(x), TensorType(w))[0].shape
    gradient = Conv2dInputGradient(op.stride, pads, op.dilation, op.groups, (x[1], x[2]))
    return (
        lambda build, dz, y, w: [build.one(ReluGradient(), build.one(gradient, dz, w), y)],
        [integers(1, *z), np.abs(integers(2, *x))],
        [integers(3, *w)],
    )


def weight_gradient(
    op: Conv2d, x: tuple[int, ...], w: tuple[int, ...]
) -> tuple[Body, list[np.ndarray], list[np.ndarray]]:
    pads = op.pads((x[1], x[2]), (w[0], w[1]))
    z = op.infer(TensorType(x), TensorType(w))[0].shape
    gradient = Conv2dWeightGradient(op.stride, pads, op.dilation, op.groups, (w[0], w[1]))
    return (
        lambda build, x, dz: [build.one(gradient, x, dz), build.one(ReduceSum((0, 1, 2), False), dz)],
        [integers(1, *x), integers(2, *z)],
        [],
    )


def dense(N: int, F: int, K: int) -> tuple[Body, list[np.ndarray], list[np.ndarray]]:
    def body(build: Builder, x: Value, dz: Value, w: Value, b: Value) -> list[Value]:
        z = build.one(Linear(), x, w, b)
        return [z, build.one(LinearInputGradient(), dz, w), build.one(LinearWeightGradient(), x, dz)]

    return body, [integers(1, N, F), integers(2, N, K)], [integers(3, F, K), integers(4, K)]


def pools(window: int, stride: int, pad: int) -> tuple[Body, list[np.ndarray], list[np.ndarray]]:
    shape, pads = (3, 9, 8, 5), ((pad, pad), (pad, pad))
    largest = MaxPool2d((window, window), (stride, stride), pads)
    mean = AvgPool2d((window, window), (stride, stride), pads)
    dy = integers(2, *largest.infer(TensorType(shape))[0].shape)

    def body(build: Builder, x: Value, dy: Value) -> list[Value]:
        y, winners = build.apply(largest, x)
        scatter = MaxPool2dGradient(largest.window, largest.stride, pads, (9, 8))
        spread = AvgPool2dGradient(mean.window, mean.stride, pads, False, (9, 8))
        return [
            y,
            build.one(scatter, dy, winners),
            build.one(mean, x),
            build.one(spread, dy),
            build.one(GlobalAvgPool2d(), x),
        ]

    return body, [integers(1, *shape), dy], []


def pointwise() -> tuple[Body, list[np.ndarray], list[np.ndarray]]:
    def body(build: Builder, x: Value, y: Value, scale: Value, shift: Value) -> list[Value]:
        product = build.one(Add(), build.one(Multiply(), x, y), y)
        return [
            build.one(Relu(), product),
            build.one(Sigmoid(), x),
            build.one(Tanh(), y),
            build.one(Affine(), y, scale, shift),
            build.one(LocalResponseNorm(3, 0.5, 0.75, 2.0), x),
        ]

    shape = (3, 4, 5, 7)
    return body, [integers(1, *shape), integers(2, *shape)], [integers(3, 7), integers(4, 7)]


def classifier() -> tuple[Body, list[np.ndarray], list[np.ndarray]]:
    def body(build: Builder, x: Value, labels: Value) -> list[Value]:
        losses = build.one(CrossEntropy(), x, labels)
        return [build.one(Softmax(), x), build.one(LogSoftmax(), x), losses]

    return body, [integers(1, 5, 19), np.arange(5)], []


SAME, ODD = ((1, 1), (1, 1)), ((2, 1), (0, 2))
LAYERS = {
    "same": (Conv2d((1, 1), SAME), (3, 8, 9, 5), (3, 3, 5, 7)),
    "many channels": (Conv2d((1, 1), SAME), (1, 7, 7, 33), (3, 3, 33, 48)),
    "far": (Conv2d((1, 1), ((4, 4), (4, 4))), (2, 5, 6, 3), (3, 3, 3, 4)),
    "wide": (Conv2d((1, 1), ((2, 2), (2, 2))), (17, 6, 7, 1), (5, 5, 1, 6)),
    "strided": (Conv2d((2, 3), ODD), (2, 7, 10, 4), (3, 2, 4, 17)),
    "dilated": (Conv2d((1, 1), ((2, 2), (2, 2)), (2, 2)), (2, 6, 7, 3), (3, 3, 3, 5)),
    "1 x 1": (Conv2d(), (3, 5, 6, 9), (1, 1, 9, 18)),
}
GROUPED = {
    "groups": (Conv2d((1, 1), SAME, (1, 1), 2), (2, 5, 6, 6), (3, 3, 3, 8)),
    "depthwise": (Conv2d((1, 1), SAME, (1, 1), 19), (2, 5, 6, 19), (3, 3, 1, 19)),
    "strided depthwise": (Conv2d((2, 2), SAME, (1, 1), 8), (2, 5, 6, 8), (3, 3, 1, 8)),
}
FAMILIES = {
    **{f"forward, {name}": layer(*case) for name, case in (LAYERS | GROUPED).items()},
    **{f"input gradient, {name}": input_gradient(*case) for name, case in LAYERS.items()},
    **{f"weight gradient, {name}": weight_gradient(*case) for name, case in LAYERS.items()},
    "dense": dense(5, 33, 18),
    "one picture, dense": dense(1, 20, 5),
    "pooling": pools(2, 2, 0),
    "overlapping pooling": pools(3, 2, 1),
    "pointwise": pointwise(),
    "classifier": classifier(),
}


def graph_of(body: Body, inputs: Sequence[np.ndarray], parameters: Sequence[np.ndarray]) -> Graph:
    build = Builder()
    values = [build.input(TensorType(a.shape, a.dtype.name), f"input_{k}") for k, a in enumerate(inputs)]
    values += [build.parameter(TensorType(a.shape), f"parameter_{k}") for k, a in enumerate(parameters)]
    return build.graph(body(build, *values))


def places(shape: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """Both ends and the middle; along the borders of the second and third axis too."""
    first, last = (0,) * len(shape), tuple(size - 1 for size in shape)
    middle = tuple(size // 2 for size in shape)
    yield from {first, last, middle}
    if len(shape) == 4:
        yield from {(middle[0], 0, *middle[2:]), (*middle[:2], last[2], middle[3])}


def pierced(arrays: Sequence[np.ndarray]) -> Iterator[tuple[str, list[np.ndarray]]]:
    """Copies of the arrays with one strange number."""
    count = 0
    for number, array in enumerate(arrays):
        if array.dtype.kind != "f":
            continue
        for place in places(array.shape):
            copies = [other.copy() for other in arrays]
            copies[number][place] = STRANGE[count % 3]
            yield f"{STRANGE[count % 3]} at {place} of array {number}", copies
            count += 1


@pytest.mark.parametrize("name", FAMILIES)
def test_strict_has_them_exactly_where_the_reference_has_them(name: str) -> None:
    body, inputs, parameters = FAMILIES[name]
    # Filters as parameters are packed once; as inputs a step packs them, or they are read as they are.
    for fixed in (parameters, []):
        given = [*inputs, *parameters] if not fixed else inputs
        graph = graph_of(body, given, fixed)
        for number, target in enumerate(TARGETS):
            for lanes in (1, target.vector_lanes) if number == 0 or fixed else (1,):
                program = compile_for(graph, target, lanes)
                for what, arrays in pierced([*given, *fixed]):
                    own = arrays[: len(given)]
                    named = {f"parameter_{k}": array for k, array in enumerate(arrays[len(given) :])}
                    expected, _ = run_reference(graph, own, named)
                    results = program.run(own, as_parameters(named), 1)
                    for result, wanted in zip(results, expected, strict=True):
                        where = f"{name}, {target.name} x {lanes}, fixed: {bool(fixed)}, {what}"
                        same_places(result, wanted, where)
                # And nothing of it is left behind.
                expected, _ = run_reference(
                    graph, given, {f"parameter_{k}": array for k, array in enumerate(fixed)}
                )
                results = program.run(
                    given, as_parameters({f"parameter_{k}": array for k, array in enumerate(fixed)}), 1
                )
                for result, wanted in zip(results, expected, strict=True):
                    np.testing.assert_allclose(result, wanted, rtol=2e-5, atol=1e-6)


def as_parameters(arrays: Mapping[str, np.ndarray]) -> dict[str, Parameter]:
    return {name: Parameter(array) for name, array in arrays.items()}


def same_places(result: np.ndarray, wanted: np.ndarray, what: str) -> None:
    np.testing.assert_array_equal(np.isnan(result), np.isnan(wanted), err_msg=f"NaN: {what}")
    np.testing.assert_array_equal(result == np.inf, wanted == np.inf, err_msg=f"inf: {what}")
    np.testing.assert_array_equal(result == -np.inf, wanted == -np.inf, err_msg=f"-inf: {what}")
    finite = np.isfinite(wanted)
    np.testing.assert_allclose(result[finite], wanted[finite], rtol=2e-5, atol=1e-6, err_msg=what)
