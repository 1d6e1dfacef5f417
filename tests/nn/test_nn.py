"""Modules: calls, parameters, caching, threads, arrays of other libraries."""

from __future__ import annotations

import copy
import pickle
import threading

import numpy as np
import pytest

import striate as st
from striate.errors import ArgumentError, DTypeError, ShapeError, TracingError
from striate.nn import (
    AvgPool2d,
    Conv2d,
    Flatten,
    GlobalAvgPool2d,
    Linear,
    MaxPool2d,
    Module,
    Parameter,
    ReLU,
    Sequential,
    Sigmoid,
    Softmax,
    Standardize,
    Tanh,
)
from striate.nn.cache import Cache

RANDOM = np.random.default_rng(1)
X = RANDOM.standard_normal((3, 8, 8, 2)).astype(np.float32)


def small() -> Sequential:
    return Sequential(conv=Conv2d(4, 3), relu=ReLU(), pool=MaxPool2d(2), flatten=Flatten(), head=Linear(5))


@pytest.mark.parametrize(
    "layer, shape",
    [
        (Conv2d(4, 3, stride=2, padding="same"), (3, 4, 4, 4)),
        (Conv2d(4, (1, 3), groups=2, bias=False), (3, 8, 6, 4)),
        (MaxPool2d(2), (3, 4, 4, 2)),
        (AvgPool2d(3, stride=2, padding=1), (3, 4, 4, 2)),
        (GlobalAvgPool2d(), (3, 2)),
        (Flatten(), (3, 128)),
        (ReLU(), X.shape),
        (Sigmoid(), X.shape),
        (Tanh(), X.shape),
        (Softmax(), X.shape),
        (Standardize(per="image"), X.shape),
    ],
)
def test_layers_by_themselves(layer, shape):
    result = layer(X)
    assert type(result) is np.ndarray
    assert result.dtype == np.float32
    assert result.shape == shape
    assert type(layer).__name__ in repr(layer)


def test_functions_on_arrays():
    w, b = RANDOM.standard_normal((3, 3, 2, 4)), RANDOM.standard_normal(4)
    layer = Conv2d(4, 3, padding="same")
    layer.weight, layer.bias = w, b
    np.testing.assert_array_equal(st.conv2d(X, w, b, padding="same"), layer(X))
    np.testing.assert_array_equal(st.relu(X), np.maximum(X, 0))
    np.testing.assert_array_equal(st.max_pool2d(X), X.reshape(3, 4, 2, 4, 2, 2).max((2, 4)))
    np.testing.assert_allclose(st.avg_pool2d(X, 8)[:, 0, 0], st.global_avg_pool2d(X), rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(st.softmax(st.flatten(X)).sum(1), 1, rtol=1e-5)
    np.testing.assert_allclose(np.exp(st.log_softmax(X)), st.softmax(X), rtol=1e-4)
    np.testing.assert_allclose(st.linear([[1, 2]], [[1], [1]], [1]), [[4]])
    np.testing.assert_allclose(st.tanh(X), 2 * st.sigmoid(2 * X) - 1, atol=1e-5)


class Wrapped:
    def __init__(self, array, protocol):
        self.array = array
        if protocol == "dlpack":
            self.__class__ = WrappedDLPack


class WrappedArray(Wrapped):
    def __array__(self, dtype=None, copy=None):
        return self.array


class WrappedDLPack:
    def __dlpack__(self, **options):
        return self.array.__dlpack__(**options)

    def __dlpack_device__(self):
        return self.array.__dlpack_device__()


@pytest.mark.parametrize(
    "convert",
    [
        lambda x: WrappedArray(x, "array"),
        lambda x: Wrapped(x, "dlpack"),
        lambda x: x.astype(np.float64),
        lambda x: x.astype(">f4"),
        lambda x: x.tolist(),
        np.asfortranarray,
        lambda x: np.repeat(x, 2, axis=2)[:, :, ::2],
        lambda x: np.frombuffer(b"x" + x.tobytes(), np.uint8)[1:].view(np.float32).reshape(x.shape),
    ],
)
def test_arrays_of_all_kinds(convert):
    model = small()
    wanted = model(X)
    np.testing.assert_array_equal(model(convert(X)), wanted)


def test_empty_batch_and_batch_of_one():
    model = small()
    all_at_once = model(X)
    assert model(X[:0]).shape == (0, 5)
    assert model.predict(X[:0]).shape == (0, 5)
    np.testing.assert_allclose(model(X[:1]), all_at_once[:1], rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(model.predict(X, batch_size=2), all_at_once, rtol=1e-4, atol=1e-5)


def test_assigned_parameters_are_seen():
    model = small()
    before = model(X)
    bias = np.array(model.head.bias)
    model.head.bias = bias + 1
    np.testing.assert_allclose(model(X), before + 1, rtol=1e-5, atol=1e-5)
    model.head.weight = np.zeros(model.head.weight.shape)
    np.testing.assert_array_equal(model(X), np.broadcast_to(bias + 1, (3, 5)))
    model.conv.weight = 2 * model.conv.weight.array
    with pytest.raises(ShapeError, match=r"Linear\(5\)\.bias"):
        model.head.bias = np.zeros(4)
    with pytest.raises(ValueError, match="read-only"):
        model.head.bias.array[0] = 1


def test_changed_structure_is_seen():
    model = small()
    assert model(X).shape == (3, 5)
    model["head"] = Linear(7)
    assert model(X).shape == (3, 7)
    before = model(X)
    model.conv.padding = "same"
    with pytest.raises(ShapeError):
        model(X)
    model.conv.padding = "valid"
    np.testing.assert_array_equal(model(X), before)
    model.append(ReLU())
    np.testing.assert_array_equal(model(X), np.maximum(before, 0))


def test_own_module_with_a_parameter_and_options():
    class Scale(Module):
        def __init__(self):
            self.scale = Parameter(np.arange(2))

        def __call__(self, x, twice=False):
            y = x * self.scale
            return y * 2 if twice else y

    model = Scale()
    np.testing.assert_array_equal(model(X), X * np.arange(2))
    np.testing.assert_array_equal(model(X, twice=True), X * np.arange(2) * 2)
    model.scale = np.ones(2)
    np.testing.assert_array_equal(model(X), X)
    assert list(model.parameters()) == ["scale"]


def test_several_inputs_and_outputs():
    class Two(Module):
        def __call__(self, a, b):
            return a + b, a - b

    plus, minus = Two()(X, 2 * X)
    np.testing.assert_array_equal(plus, X + 2 * X)
    np.testing.assert_array_equal(minus, -X)


def test_seeds():
    assert_same = np.testing.assert_array_equal
    first, second = (small().build((8, 8, 2), seed=3).parameters() for _ in range(2))
    other = small().build((8, 8, 2), seed=4).parameters()
    assert_same(first["conv.weight"].array, second["conv.weight"].array)
    assert not np.array_equal(first["conv.weight"].array, other["conv.weight"].array)
    longer = Sequential(**{**small()._layers, "more": Linear(2)}).build((8, 8, 2), seed=3).parameters()
    assert_same(longer["conv.weight"].array, first["conv.weight"].array)


def test_sharing_slices_and_copies():
    model = small()
    whole = model(X)
    part = model[:2]
    np.testing.assert_array_equal(part(X), np.maximum(model.conv(X), 0))
    assert part.conv is model.conv
    twin = copy.deepcopy(model)
    unpickled = pickle.loads(pickle.dumps(model))
    model.head.bias = np.ones(5)
    np.testing.assert_array_equal(twin(X), whole)
    np.testing.assert_array_equal(unpickled(X), whole)


def test_parameters_before_the_first_input():
    layer = Conv2d(4, 3)
    with pytest.raises(AttributeError, match="follows from the first input"):
        _ = layer.weight
    with pytest.raises(ArgumentError, match="has not seen an input"):
        Sequential(layer).summary()
    with pytest.raises(AttributeError, match="nonsense"):
        _ = small().nonsense


def test_sequential_refuses_what_is_no_layer():
    with pytest.raises(ArgumentError, match=r"write ReLU\(\.\.\.\)"):
        Sequential(ReLU)
    with pytest.raises(ArgumentError, match="attribute of that name"):
        Sequential(fit=ReLU())


def test_eight_threads_get_the_serial_answers():
    inputs = [RANDOM.standard_normal((1 + k % 3, 8, 8, 2)).astype(np.float32) for k in range(8)]
    wanted = [small().set_seed(5)(x) for x in inputs]
    model = small().set_seed(5)
    wrong: list[int] = []
    gate = threading.Barrier(8)

    def work(k: int) -> None:
        gate.wait()
        wrong.extend(k for _ in range(30) if not np.array_equal(model(inputs[k]), wanted[k]))

    threads = [threading.Thread(target=work, args=(k,)) for k in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_the_cache_is_bounded():
    cache: Cache[str] = Cache(3)
    for k in range(3):
        cache.make(k, lambda k=k: str(k))
    assert cache.get(0) == "0"
    cache.make(3, lambda: "3")
    assert (cache.get(1), len(cache)) == (None, 3)
    assert cache.get(0) == "0"
    cache.make(9, lambda: (cache.clear(), "stale")[1])
    assert cache.get(9) is None


def test_summary_and_explain():
    model = st.models.lenet()
    text = model.summary((28, 28, 1))
    for part in (
        "(28 + 2 + 2 - 5)/1 + 1 = 28",
        "2,416",
        "240,000",
        "14 x 14",
        "5·5·16 = 400",
        "61,706 parameters",
    ):
        assert part in text
    with pytest.raises(ShapeError, match=r"conv2 = Conv2d\(16, 5\)"):
        st.models.lenet().summary((6, 6, 1))
    assert "conv1" in model.explain((1, 28, 28, 1))
    assert "conv1" in model.explain(np.zeros((1, 28, 28, 1), np.uint8), timed=True)


def test_import_loads_little():
    assert "lenet" in dir(st.models)
    with pytest.raises(AttributeError, match="nonsense"):
        _ = st.nonsense
    assert {"nn", "load", "conv2d"} <= set(dir(st))


@pytest.mark.parametrize(
    ("layer", "shape"),
    [
        (lambda: st.nn.Conv2d(8, 2**20, padding="same"), (1, 4, 4, 1)),
        (lambda: st.nn.Conv2d(2**20, 3, padding="same"), (1, 4, 4, 1024)),
        (lambda: st.nn.Sequential(st.nn.Flatten(), st.nn.Linear(2**20)), (1, 512, 512, 4)),
    ],
)
def test_what_no_memory_can_hold_is_refused_before_it_is_allocated(layer, shape):
    model = st.nn.Sequential(layer())
    with pytest.raises(st.errors.TooLargeError, match="GiB of memory"):
        model(np.zeros(shape, np.float32))


def test_pictures_that_do_not_fit_what_was_measured():
    pictures = np.zeros((2, 8, 8, 3), np.float32)
    model = Sequential(st.nn.Standardize())
    model(pictures)
    with pytest.raises(ShapeError, match=r"x\.transpose\(0, 2, 3, 1\) has 3 channels last"):
        model(pictures.transpose(0, 3, 1, 2))
    with pytest.raises(ShapeError, match=r"made for 3 channels, and the input has 1; .*\[N, H, W, 3\] would"):
        model(pictures[..., :1])
    model = Sequential(st.nn.Standardize("pixel"))
    model(pictures)
    with pytest.raises(ShapeError, match=r"made for pictures \[8, 8, 3\], and these are \[8, 4, 3\]"):
        model(pictures[:, :, :4])


def test_layers_in_a_list_and_options_that_cannot_be_kept():
    with pytest.raises(ArgumentError, match=r"write Sequential\(\*layers\)"):
        Sequential([ReLU()])  # type: ignore[list-item]

    class Chosen(Module):
        def __call__(self, x, *, sizes=()):
            return st.relu(x)

    with pytest.raises(ArgumentError, match="option sizes is a list; options must be hashable"):
        Chosen()(np.zeros((1, 2)), sizes=[1])


def test_functions_of_numpy_in_a_model():
    class Scaled(Module):
        def __call__(self, x):
            return np.add(np.float32(1), np.full(3, 2.0, np.float32) * x) - np.array([1, 2, 3], np.float32)

    x = np.arange(6, dtype=np.float32).reshape(2, 3)
    np.testing.assert_array_equal(Scaled()(x), 1 + 2 * x - np.array([1, 2, 3], np.float32))

    class Exponential(Module):
        def __call__(self, x):
            return np.exp(x)

    with pytest.raises(TracingError, match=r"np\.exp of a traced value.*Use striate's functions"):
        Exponential()(x)


def test_what_gives_no_array_and_what_says_forward():
    class Elsewhere:
        def __array__(self, dtype=None, copy=None):
            raise RuntimeError("use tensor.detach().numpy()")

    with pytest.raises(DTypeError, match=r"an? Elsewhere, gives no host array: use tensor\.detach"):
        Linear(2)(Elsewhere())

    class Habit(Module):
        def forward(self, x):
            return x

    with pytest.raises(TracingError, match=r"define __call__\(self, x\); its forward"):
        Habit()(np.zeros((1, 2)))
