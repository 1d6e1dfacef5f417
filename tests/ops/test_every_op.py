"""Every op of the catalog, tested from its own examples: shape rule, reference, gradient, cost, JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence

import numpy as np
import pytest

from striate.errors import ArgumentError, ModelFileError, StriateError
from striate.ir.graph import Builder, Graph
from striate.ir.text import format_graph
from striate.ir.types import TensorType, Value
from striate.ir.verify import verify
from striate.ops.base import Example, Op
from striate.ops.catalog import CATALOG, PLACES, by_name, from_json, to_json
from striate.ops.elementwise import Add, Multiply
from striate.ops.functions import Function
from striate.ops.reduction import ReduceSum
from striate.runtime.reference import run_reference
from striate.transforms.gradient import gradient

EXAMPLES = [
    pytest.param(example, id=f"{kind.name}-{place}{'-' + example.note if example.note else ''}")
    for kind in CATALOG
    for place, example in enumerate(kind.examples())
]

# Ops of one input that may have any number of axes.
TAKES_ANY_SHAPE = {
    *("flatten", "relu", "sigmoid", "tanh", "softmax", "log_softmax", "exp", "sqrt"),
    *("reduce_sum", "reduce_mean", "reduce_max"),
    *("concat", "channel_shuffle", "local_response_norm", "channel_window_sum", "is_nan", "is_infinite"),
    *(
        "normalize",
        "dropout",
        "cast",
        "reduce_min",
        "reduce_product",
        "arg_max",
        "arg_min",
        "top_k",
        "cumulative_sum",
    ),
    *(kind.name for kind in CATALOG if issubclass(kind, Function)),
}

# Logic takes what other ops refuse.
TAKES_BOOLS = {"equal", "and", "or", "xor"}


def arrays_of(example: Example, dtype: str, integers: bool = False) -> list[np.ndarray]:
    """The inputs of an example: its own arrays where it has some, random numbers elsewhere."""
    random = np.random.default_rng(7)
    arrays: list[np.ndarray] = []
    for place, shape in enumerate(example.shapes):
        own = example.arrays.get(place)
        if own is not None and own.dtype.kind != "f":
            arrays.append(own)
        elif own is not None and not integers:
            arrays.append(own.astype(dtype))
        elif integers:
            arrays.append(random.integers(-4, 5, shape).astype(dtype))
        else:
            arrays.append(np.asarray(random.standard_normal(shape), dtype))
    return arrays


def graph_of(example: Example, arrays: Sequence[np.ndarray]) -> Graph:
    build = Builder()
    inputs = [
        build.input(TensorType(array.shape, array.dtype.name), f"x{i}") for i, array in enumerate(arrays)
    ]
    return build.graph(build.apply(example.op, *inputs))


def test_catalog_names_are_unique_and_found() -> None:
    assert len({kind.name for kind in CATALOG}) == len(CATALOG)
    assert all(by_name(kind.name) is kind for kind in CATALOG)
    with pytest.raises(ArgumentError, match="no op is called 'conv3d'"):
        by_name("conv3d")


@pytest.mark.parametrize("kind", CATALOG, ids=lambda kind: kind.name)
def test_every_op_has_a_docstring_and_examples(kind: type) -> None:
    # A dataclass without a docstring of its own gets its signature as one.
    assert kind.__doc__
    assert not kind.__doc__.startswith(f"{kind.__name__}(")
    assert list(kind.examples())


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("example", EXAMPLES)
def test_reference_makes_what_the_shape_rule_says(example: Example, dtype: str) -> None:
    arrays = arrays_of(example, dtype)
    before = [array.copy() for array in arrays]
    with np.errstate(all="ignore"):
        results = example.op.reference(*arrays)
    types = example.op.infer(*(TensorType(array.shape, array.dtype.name) for array in arrays))
    assert types == tuple(TensorType(result.shape, result.dtype.name) for result in results)
    for array, kept in zip(arrays, before, strict=True):
        assert np.array_equal(array, kept, equal_nan=array.dtype.kind == "f"), "an input was written to"


@pytest.mark.parametrize("example", [case for case in EXAMPLES if case.values[0].op.exact])
def test_float32_is_exact_on_small_integers(example: Example) -> None:
    single = example.op.reference(*arrays_of(example, "float32", integers=True))
    double = example.op.reference(*arrays_of(example, "float64", integers=True))
    for one, other in zip(single, double, strict=True):
        assert np.array_equal(one, other)


@pytest.mark.parametrize("example", EXAMPLES)
def test_float32_is_close_to_float64(example: Example) -> None:
    with np.errstate(all="ignore"):
        single = example.op.reference(*arrays_of(example, "float32"))
        double = example.op.reference(*arrays_of(example, "float64"))
    for one, other in zip(single, double, strict=True):
        np.testing.assert_allclose(one, other, rtol=2e-5, atol=2e-5)


@pytest.mark.parametrize("example", EXAMPLES)
def test_gradient_agrees_with_finite_differences(example: Example) -> None:
    arrays = arrays_of(example, "float64")
    places = [i for i, array in enumerate(arrays) if array.dtype.kind == "f"]
    if example.differentiable is not None:
        places = list(example.differentiable)
    if not places:
        return
    graph, loss, gradients = _differentiate(example, arrays, places)
    verify(graph)
    format_graph(graph)
    results, _ = run_reference(
        Graph(graph.inputs, (loss, *gradients), graph.nodes, {}, graph.constants), arrays, {}
    )
    forward = Graph(graph.inputs, (loss,), graph.nodes, {}, graph.constants)
    random = np.random.default_rng(11)
    for place, computed in zip(places, results[1:], strict=True):
        assert computed.shape == arrays[place].shape
        for _ in range(3):
            direction = np.asarray(random.standard_normal(arrays[place].shape))
            step = 1e-6
            moved = [list(arrays), list(arrays)]
            moved[0][place] = arrays[place] + step * direction
            moved[1][place] = arrays[place] - step * direction
            up, down = (run_reference(forward, each, {})[0][0] for each in moved)
            expected = (up - down) / (2 * step)
            assert np.sum(computed * direction) == pytest.approx(expected, rel=1e-6, abs=1e-7)


def _differentiate(
    example: Example, arrays: Sequence[np.ndarray], places: Sequence[int]
) -> tuple[Graph, Value, list[Value]]:
    """loss = sum over the floating outputs of (output · fixed random numbers), and its gradients."""
    plain = graph_of(example, arrays)
    build = Builder.extending(plain)
    random = np.random.default_rng(3)
    loss = build.constant(np.zeros(()), "zero")
    for output in plain.outputs:
        if output.type.dtype == "float64":
            weights = build.constant(np.asarray(random.standard_normal(output.type.shape)), "weights")
            product = build.one(Multiply(), output, weights)
            total = build.one(ReduceSum(tuple(range(output.type.rank)), False), product)
            loss = build.one(Add(), loss, total)
    graph, gradients = gradient(build.graph((loss,)), loss, [plain.inputs[place] for place in places])
    return graph, loss, [gradients[plain.inputs[place]] for place in places]


@pytest.mark.parametrize(
    "kind", [kind for kind in CATALOG if kind.updates_in_place], ids=lambda kind: kind.name
)
def test_updates_overwrite_inputs_of_their_own_type(kind: type[Op]) -> None:
    example = next(iter(kind.examples()))
    types = [TensorType(shape) for shape in example.shapes]
    outputs = example.op.infer(*types)
    assert sorted(kind.updates_in_place) == list(range(len(outputs)))
    assert all(outputs[place] == types[over] for place, over in kind.updates_in_place.items())


@pytest.mark.parametrize("example", EXAMPLES)
def test_cost_counts_each_array_once(example: Example) -> None:
    types = [TensorType(array.shape, array.dtype.name) for array in arrays_of(example, "float32")]
    cost = example.op.cost(*types)
    assert cost.bytes_read == sum(type.bytes for type in types)
    assert cost.bytes_written == sum(type.bytes for type in example.op.infer(*types))
    assert isinstance(cost.multiply_adds, int)
    assert cost.multiply_adds >= 0


@pytest.mark.parametrize("example", EXAMPLES)
def test_json_round_trip(example: Example) -> None:
    assert from_json(json.loads(json.dumps(to_json(example.op)))) == example.op


@pytest.mark.parametrize("kind", CATALOG, ids=lambda kind: kind.name)
def test_wrong_inputs_are_refused_by_name(kind: type) -> None:
    op = next(iter(kind.examples())).op
    for types in ((), (TensorType((2,) * 9),), (TensorType((3, 3), "bool"),) * 2, (TensorType((3,)),) * 9):
        if len(types) == 1 and op.name in TAKES_ANY_SHAPE:
            continue
        if len(types) == 2 and op.name in TAKES_BOOLS:
            continue
        with pytest.raises(StriateError, match=op.name):
            op.infer(*types)


@pytest.mark.parametrize(
    ("description", "text"),
    [
        (None, "must be a JSON object"),
        ({}, "unknown op"),
        ({"op": "conv3d"}, "unknown op 'conv3d'"),
        ({"op": ["conv2d"]}, "unknown op list"),
        ({"op": "conv2d", "strides": [1, 1]}, "no field 'strides'"),
        ({"op": "conv2d", "stride": [0, 1]}, "stride must be an integer from 1 to 2^20, got 0"),
        ({"op": "conv2d", "stride": [1.0, 1]}, "got 1.0"),
        ({"op": "conv2d", "stride": [True, 1]}, "got True"),
        ({"op": "conv2d", "stride": [1, 1, 1]}, "got 3 values"),
        ({"op": "conv2d", "padding": "full"}, "got 'full'"),
        ({"op": "conv2d", "padding": [[-1, 0], [0, 0]]}, "got -1"),
        ({"op": "conv2d", "padding": [[[[[1]]]]]}, "nested too deeply"),
        ({"op": "conv2d", "groups": 2**31}, "got 2147483648"),
        ({"op": "conv2d", "groups": 10**400}, "got an integer of 1329 bits"),
        ({"op": "conv2d", "groups": None}, "got None"),
        ({"op": "conv2d_input_gradient", "pads": "same"}, "must be ((top, bottom), (left, right))"),
        ({"op": "max_pool2d", "window": [2, "2"]}, "window must be an integer"),
        ({"op": "avg_pool2d", "count_include_pad": 1}, "True or False"),
        ({"op": "reshape", "shape": [-1, -1]}, "one -1"),
        ({"op": "reshape", "shape": 3}, "tuple of integers"),
        ({"op": "reshape", "shape": [1] * 17}, "at most 16"),
        ({"op": "reduce_sum", "axes": [99]}, "axes must be an integer from -16 to 15, got 99"),
        ({"op": "sgd_update", "momentum": 1.0}, "below 1, got 1.0"),
        ({"op": "sgd_update", "momentum": float("nan")}, "got nan"),
        ({"op": "sgd_update", "weight_decay": float("inf")}, "got inf"),
        ({"op": "sgd_update", "weight_decay": 10**5000}, "got an integer of 16610 bits"),
        ({"op": "adam_update", "beta1": "0.9"}, "beta1 must be a number"),
        ({"op": "standardize_image", "epsilon": 0.0}, "greater than 0"),
    ],
)
def test_hostile_json_is_refused(description: object, text: str) -> None:
    with pytest.raises(ModelFileError) as caught:
        from_json(description)
    assert text in str(caught.value)
    assert len(str(caught.value)) < 300


def test_the_catalog_names_each_op_as_the_op_does() -> None:
    assert {
        kind.name: (kind.__module__.removeprefix("striate.ops."), kind.__name__) for kind in CATALOG
    } == PLACES


PRESERVING = [example for kind in CATALOG if kind.zero_preserving for example in kind.examples()]


@pytest.mark.parametrize("example", PRESERVING, ids=lambda example: example.op.name)
def test_zero_is_preserved_by_ops_that_say_so(example: Example) -> None:
    first, *others = arrays_of(example, "float32")
    (result, *_) = example.op.reference(np.zeros_like(first), *others)
    assert not result.any()
