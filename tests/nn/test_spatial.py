"""Convolution over one and three axes: exact against NumPy, against PyTorch, in training, and in files."""

from __future__ import annotations

import itertools
import json
from typing import Any

import numpy as np
import pytest

import striate as st
from striate.errors import ArgumentError, ShapeError
from striate.nn import AvgPool1d, Conv1d, Conv3d, Flatten, Linear, MaxPool1d, ReLU, Sequential
from striate.nn.summary import summary_dict

SHAPES = {1: (3, 11, 4), 3: (2, 6, 5, 7, 4)}
LAYERS = {1: Conv1d, 3: Conv3d}
KERNELS = {1: (3,), 3: (2, 3, 1)}

# padding, stride, dilation, groups
CASES = [
    ("valid", 1, 1, 1),
    ("same", 1, 1, 1),
    ("same", 2, 1, 2),
    ("onnx_same_lower", 2, 1, 1),
    ("torch", 2, 1, 1),
    (1, 2, 2, 1),
    (2, 3, 1, 4),
    ("valid", 1, 2, 2),
]


def integers(shape: tuple[int, ...], seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(-4, 5, shape).astype(np.float32)


def naive(
    x: np.ndarray, w: np.ndarray, b: Any, pads: Any, stride: Any, dilation: Any, groups: int
) -> np.ndarray:
    """The equation, one output position after the other."""
    rank = w.ndim - 2
    x = np.pad(x, ((0, 0), *pads, (0, 0)))
    spans = [(size - 1) * d + 1 for size, d in zip(w.shape, dilation, strict=False)]
    outputs = [(x.shape[1 + a] - spans[a]) // stride[a] + 1 for a in range(rank)]
    z = np.zeros((len(x), *outputs, w.shape[-1]), np.float32)
    Cin, Cout = w.shape[-2], w.shape[-1] // groups
    for place in itertools.product(*map(range, outputs)):
        for tap in itertools.product(*map(range, w.shape[:-2])):
            at = tuple(i * s + k * d for i, s, k, d in zip(place, stride, tap, dilation, strict=True))
            pixel = x[(slice(None), *at)]
            for g in range(groups):
                out = slice(g * Cout, (g + 1) * Cout)
                z[(slice(None), *place, out)] += pixel[:, g * Cin : (g + 1) * Cin] @ w[tap][:, out]
    return z if b is None else z + b


def pads_of(padding: Any, sizes: Any, kernel: Any, stride: Any, dilation: Any) -> list[tuple[int, int]]:
    """Written out here again, so that the dialects are checked too."""
    pads = []
    for size, k, s, d in zip(sizes, kernel, stride, dilation, strict=True):
        span = (k - 1) * d + 1
        total = max((-(-size // s) - 1) * s + span - size, 0)
        pads.append(
            {
                "valid": (0, 0),
                "same": (total // 2, total - total // 2),
                "onnx_same_lower": (total - total // 2, total // 2),
                "torch": ((span - 1) // 2,) * 2,
            }[padding]
            if isinstance(padding, str)
            else (padding, padding)
        )
    return pads


@pytest.mark.parametrize("rank", [1, 3])
@pytest.mark.parametrize("padding, stride, dilation, groups", CASES)
def test_integers_are_exact(rank, padding, stride, dilation, groups):
    x, kernel = integers(SHAPES[rank], 1), KERNELS[rank]
    layer = LAYERS[rank](8, kernel, stride=stride, padding=padding, dilation=dilation, groups=groups)
    layer(x)
    layer.weight.assign(integers(layer.weight.shape, 2))
    layer.bias.assign(integers((8,), 3))
    steps, spread = (stride,) * rank, (dilation,) * rank
    pads = pads_of(padding, x.shape[1:-1], kernel, steps, spread)
    expected = naive(x, layer.weight.array, layer.bias.array, pads, steps, spread, groups)
    assert layer(x).shape == expected.shape
    assert np.array_equal(layer(x), expected)
    function = {1: st.conv1d, 3: st.conv3d}[rank]
    options = {"stride": stride, "padding": padding, "dilation": dilation, "groups": groups}
    assert np.array_equal(function(x, layer.weight.array, layer.bias.array, **options), expected)
    assert np.array_equal(function(x, layer.weight.array, **options), expected - layer.bias.array)


def test_paddings_of_each_side_and_sizes_of_each_axis():
    x = integers((2, 9, 3), 1)
    w = integers((4, 3, 5), 2)
    assert np.array_equal(st.conv1d(x, w, padding=(3, 1)), naive(x, w, None, [(3, 1)], (1,), (1,), 1))
    v, w = integers((1, 5, 6, 7, 2), 3), integers((2, 3, 2, 2, 4), 4)
    pads = ((1, 0), (2, 1), (0, 3))
    expected = naive(v, w, None, pads, (2, 1, 3), (1, 2, 1), 1)
    assert np.array_equal(st.conv3d(v, w, padding=pads, stride=(2, 1, 3), dilation=(1, 2, 1)), expected)
    expected = naive(v, w, None, ((1, 1), (0, 0), (2, 2)), (1, 1, 1), (1, 1, 1), 1)
    assert np.array_equal(st.conv3d(v, w, padding=(1, 0, 2)), expected)


@pytest.mark.parametrize("groups", [1, 2, 4])
@pytest.mark.parametrize("stride, dilation, pads", [(1, 1, (1, 1)), (2, 1, (0, 0)), (1, 2, (2, 1))])
def test_windows_along_the_first_axis_alone(stride, dilation, pads, groups):
    """As between the planes of a video."""
    v, w = integers((2, 6, 3, 5, 4), 3), integers((3, 1, 1, 4 // groups, 8), 4)
    steps, spread, around = (stride, 1, 1), (dilation, 1, 1), (pads, (0, 0), (0, 0))
    options = {"stride": steps, "dilation": spread, "padding": around, "groups": groups}
    expected = naive(v, w, None, around, steps, spread, groups)
    assert np.array_equal(st.conv3d(v, w, **options), expected)
    assert st.conv3d(v[:0], w, **options).shape == (0, *expected.shape[1:])
    layer = Conv3d(8, (3, 1, 1), stride=steps, padding=around, dilation=spread, groups=groups, bias=False)
    assert layer(v).shape == expected.shape
    layer.weight.assign(w)
    assert np.array_equal(layer(v), expected)


@pytest.mark.parametrize(
    "mode, numpy_mode", [("reflect", "reflect"), ("replicate", "edge"), ("circular", "wrap")]
)
@pytest.mark.parametrize("rank", [1, 3])
def test_borders_that_are_not_zeros(rank, mode, numpy_mode):
    x, kernel = integers(SHAPES[rank], 1), KERNELS[rank]
    layer = LAYERS[rank](4, kernel, padding=2, padding_mode=mode)
    layer(x)
    layer.weight.assign(integers(layer.weight.shape, 2))
    wide = np.pad(x, ((0, 0), *((2, 2),) * rank, (0, 0)), mode=numpy_mode)
    none, ones = ((0, 0),) * rank, (1,) * rank
    assert np.array_equal(layer(x), naive(wide, layer.weight.array, None, none, ones, ones, 1))
    assert np.array_equal(layer(x[:0]), np.zeros((0, *layer(x).shape[1:]), np.float32))


def test_every_thread_count_gives_the_same_bits():
    x = np.random.default_rng(0).standard_normal((3, 9, 12, 12, 8)).astype(np.float32)
    model = Sequential(Conv3d(16, 3, padding="same"))
    with st.threads(1):
        one = model(x)
    with st.threads(2):
        assert np.array_equal(model(x), one)


# -- PyTorch ------------------------------------------------------------------------------------


def channels_first(array: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(np.moveaxis(array, -1, 1))


@pytest.mark.parametrize("rank", [1, 3])
@pytest.mark.parametrize(
    "stride, padding, dilation, groups", [(1, 1, 1, 1), (2, 0, 1, 2), (2, 2, 2, 1), (3, 1, 1, 4)]
)
def test_outputs_and_all_gradients_are_pytorchs(rank, stride, padding, dilation, groups):
    """SGD of rate 1 takes the gradient off each weight; a shift in front of the layer has the input's."""
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    x = np.random.default_rng(1).standard_normal(SHAPES[rank]).astype(np.float32)
    options = {"stride": stride, "padding": padding, "dilation": dilation, "groups": groups}

    class Model(st.nn.Module):
        """x + shift is the layer's input: the gradient of the shift is that of the input, summed over the batch."""

        def __init__(self) -> None:
            self.shift = st.nn.Parameter(np.zeros(x.shape[1:], np.float32))
            self.layer = LAYERS[rank](8, 2, **options)

        def __call__(self, x: Any) -> Any:
            return self.layer(x + self.shift)

    model = Model()
    y = model(x)
    theirs = {1: torch.nn.Conv1d, 3: torch.nn.Conv3d}[rank](4, 8, 2, **options)
    last = (rank + 1, rank, *range(rank))
    with torch.no_grad():
        theirs.weight.copy_(torch.tensor(model.layer.weight.array.transpose(last).copy()))
        theirs.bias.copy_(torch.tensor(model.layer.bias.array.copy()))
    source = torch.tensor(channels_first(x), requires_grad=True)
    z = theirs(source)
    np.testing.assert_allclose(channels_first(y), z.detach().numpy(), rtol=1e-4, atol=1e-5)

    target = np.random.default_rng(2).standard_normal(y.shape).astype(np.float32)
    torch.nn.functional.mse_loss(z, torch.tensor(channels_first(target))).backward()
    before = {name: each.array.copy() for name, each in model.parameters().items()}
    model.fit(x, target, epochs=1, batch_size=len(x), loss="mean_squared_error", optimizer=st.optim.SGD(1.0))
    step = {name: before[name] - each.array for name, each in model.parameters().items()}
    close = {"rtol": 1e-3, "atol": 1e-5}
    np.testing.assert_allclose(channels_first(step["shift"][None])[0], source.grad.numpy().sum(0), **close)
    np.testing.assert_allclose(step["layer.weight"].transpose(last), theirs.weight.grad.numpy(), **close)
    np.testing.assert_allclose(step["layer.bias"], theirs.bias.grad.numpy(), **close)


@pytest.mark.parametrize("ours, name", [(MaxPool1d, "MaxPool1d"), (AvgPool1d, "AvgPool1d")])
def test_pooling_over_one_axis(ours, name):
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    x = np.random.default_rng(1).standard_normal((2, 11, 3)).astype(np.float32)
    for window, stride in ((2, None), (3, 2), (4, 1)):
        expected = getattr(torch.nn, name)(window, stride)(torch.tensor(channels_first(x))).numpy()
        np.testing.assert_allclose(channels_first(ours(window, stride=stride)(x)), expected, rtol=1e-5)
    assert MaxPool1d(3, stride=2, padding="same")(x).shape == (2, 6, 3)


# -- training and files -------------------------------------------------------------------------


def network(rank: int) -> Sequential:
    conv = LAYERS[rank]
    return Sequential(
        a=conv(6, 3, padding="same"), relu=ReLU(), b=conv(4, 2, stride=2), flat=Flatten(), head=Linear(2)
    )


@pytest.mark.parametrize("rank", [1, 3])
def test_training_lowers_the_loss(rank):
    random = np.random.default_rng(0)
    x = random.standard_normal((32, *SHAPES[rank][1:])).astype(np.float32)
    y = (x.mean(tuple(range(1, x.ndim))) > 0).astype(np.int64)
    model = network(rank)
    history = model.fit(x, y, epochs=8, batch_size=8, optimizer=st.optim.Adam(0.01), seed=0)
    assert history.loss[-1] < 0.5 * history.loss[0]


def test_train_step_of_volumes():
    x = np.random.default_rng(0).standard_normal(SHAPES[3]).astype(np.float32)
    model = network(3).build(x.shape)
    step = st.train_step(model, optimizer=st.optim.SGD(0.05), input_shape=x.shape)
    losses = [step(x, np.array([0, 1])) for _ in range(10)]
    assert losses[-1] < losses[0]


@pytest.mark.parametrize("rank", [1, 3])
def test_files_compute_the_same_for_any_batch(rank, tmp_path):
    x = np.random.default_rng(0).standard_normal(SHAPES[rank]).astype(np.float32)
    model = network(rank)
    y = model(x)
    model.save(tmp_path / "model")
    loaded = st.load(tmp_path / "model")
    assert np.array_equal(loaded(x), y)
    assert np.array_equal(loaded(x[:1]), model(x[:1]))
    with pytest.raises(ShapeError):
        loaded(np.concatenate([x, x], 1))
    again = network(rank)
    again(x)
    assert np.array_equal(again.load_weights(tmp_path / "model")(x), y)


@pytest.mark.parametrize("rank", [1, 3])
def test_onnx_files_keep_the_batch_open(rank, tmp_path):
    pytest.importorskip("onnx", reason="the extra `onnx` is not installed")
    x = np.random.default_rng(0).standard_normal(SHAPES[rank]).astype(np.float32)
    model = network(rank)
    model(x)
    st.onnx.save(model, tmp_path / "model.onnx")
    loaded = st.onnx.load(tmp_path / "model.onnx")
    np.testing.assert_allclose(loaded(x), model(x), rtol=1e-5, atol=1e-6)
    more = np.concatenate([x, x])
    np.testing.assert_allclose(loaded(more), model(more), rtol=1e-5, atol=1e-6)
    runtime = pytest.importorskip("onnxruntime", reason="ONNX Runtime is not installed")
    session = runtime.InferenceSession(str(tmp_path / "model.onnx"), providers=["CPUExecutionProvider"])
    feed = {session.get_inputs()[0].name: more}
    np.testing.assert_allclose(session.run(None, feed)[0], model(more), rtol=1e-4, atol=1e-5)


# -- the summary --------------------------------------------------------------------------------


def test_summary_as_numbers():
    found = summary_dict(st.models.lenet(), (1, 28, 28, 1))
    assert json.loads(json.dumps(found)) == found
    assert found["input"] == [28, 28, 1]
    # The two fixed numbers are the mean and the deviation of the standardisation.
    assert (found["parameters"], found["fixed"], found["bytes"]) == (61706, 2, 246832)
    assert found["layers"][1] == {
        "layer": "conv1",
        "kind": "Conv2d",
        "output": [28, 28, 6],
        "arithmetic": "(28 + 2 + 2 - 5)/1 + 1 = 28",
        "parameters": 156,
        "multiply_adds": 28 * 28 * 5 * 5 * 6,
        "sees": [5, 5],
    }
    assert found["multiply_adds"] == sum(layer["multiply_adds"] for layer in found["layers"])
    assert found["layers"][-1]["sees"] == "all"
    with pytest.raises(ShapeError, match="the model does not take"):
        summary_dict(st.models.lenet(), (1, 6, 6, 1))


def test_summary_of_sequences_and_volumes():
    layer = summary_dict(Sequential(c=Conv1d(6, 5, padding=2)), (1, 100, 3))["layers"][0]
    assert (layer["kind"], layer["output"], layer["sees"]) == ("Conv1d", [100, 6], None)
    assert layer["arithmetic"] == "(100 + 2 + 2 - 5)/1 + 1 = 100"
    assert (layer["parameters"], layer["multiply_adds"]) == (5 * 3 * 6 + 6, 100 * 5 * 3 * 6)
    layer = summary_dict(Sequential(c=Conv3d(6, 2)), (1, 4, 5, 6, 3))["layers"][0]
    assert layer["kind"] == "Conv3d"
    assert layer["multiply_adds"] == 3 * 4 * 5 * 8 * 3 * 6
    assert "Conv3d  3 x 4 x 5 x 6" in Sequential(c=Conv3d(6, 2)).summary((1, 4, 5, 6, 3))


# -- errors -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "make, error, text",
    [
        (lambda: Conv1d(3, 16, 5), ArgumentError, r"PyTorch's Conv1d\(in, out, size\) is Conv1d\(16, 5\) here"),
        (lambda: Conv3d(8, (3, 3)), ArgumentError, r"kernel_size must be one integer or 3 \(planes, rows, columns\)"),
        (lambda: Conv1d(8, (3, 3)), ArgumentError, "kernel_size must be one integer, got 2 values"),
        (lambda: Conv3d(8, 3, stride=0), ArgumentError, "stride must be an integer from 1"),
        (lambda: Conv3d(8, 3, padding=(1, 2)), ArgumentError, "3 integers or 3 pairs .before, after., got 2 values"),
        (lambda: Conv1d(8, 3, padding="full"), ArgumentError, "padding must be one of valid, same"),
        (lambda: Conv1d(8, 3, padding=-1), ArgumentError, "padding must be an integer from 0"),
        (lambda: Conv1d(8, 3, padding_mode="mirror"), ArgumentError, "padding_mode must be one of"),
        (lambda: Conv3d(9, 3, groups=2), ArgumentError, "9 output channels do not divide into 2 groups"),
        (lambda: Conv1d(8, 3, bias="yes"), ArgumentError, "bias"),
        (lambda: Conv1d(8, 3, initial="normal"), ArgumentError, "unknown initialiser"),
        (lambda: MaxPool1d(0), ArgumentError, "window must be an integer from 1"),
    ],
)  # fmt: skip
def test_bad_arguments(make, error, text):
    with pytest.raises(error, match=text):
        make()


@pytest.mark.parametrize(
    "layer, shape, text",
    [
        (lambda: Conv1d(8, 5), (2, 3, 4), r"of 5 on 3 positions: \(3 - 5\)/1 \+ 1 = -1; .* least 5, or 2 more"),
        (lambda: Conv3d(8, 3, dilation=2), (1, 6, 4, 6, 2), r"axis 1: a window of 3 with dilation 2 \(spans 5\)"),
        (lambda: Conv1d(8, 3), (2, 9, 9, 4), r"the input must be \[N, L, C\], got 4 axes; an input_shape"),
        (lambda: Conv1d(8, 3), (9, 4), "got 2 axes; one example needs a batch axis"),
        (lambda: Conv3d(8, 3, groups=4), (1, 5, 5, 5, 6), "6 input channels do not divide into 4 groups"),
        (lambda: Conv1d(8, 3, padding=4, padding_mode="reflect"), (1, 4, 2), "takes 4 positions from an input"),
        (lambda: AvgPool1d(5), (2, 3, 4), "a window of 5 on 3 positions"),
    ],
)  # fmt: skip
def test_inputs_that_do_not_fit(layer, shape, text):
    with pytest.raises(ShapeError, match=text):
        layer()(np.zeros(shape, np.float32))


def test_channels_of_another_model():
    layer = Conv3d(8, 3)
    layer(np.zeros((1, 5, 6, 7, 4), np.float32))
    with pytest.raises(
        ShapeError, match=r"takes 4 input channels, and the input has 7; the axes look like \[N, C"
    ):
        layer(np.zeros((1, 4, 5, 6, 7), np.float32))
    with pytest.raises(ShapeError, match=r"w must be \[Kl, Cin/groups, Cout\], got \[3, 4\]"):
        st.conv1d(np.zeros((1, 9, 3)), np.zeros((3, 4)))
    with pytest.raises(ShapeError, match="must have 3 input channels, got 2"):
        st.conv1d(np.zeros((1, 9, 3)), np.zeros((3, 2, 4)))
    with pytest.raises(ShapeError, match=r"b must be \[4\]"):
        st.conv1d(np.zeros((1, 9, 3)), np.zeros((3, 3, 4)), np.zeros(3))


def test_shapes_of_sequences_begin_with_none() -> None:
    model = st.nn.Sequential(st.nn.Conv1d(5, 3), st.nn.Flatten(), st.nn.Linear(2)).build((None, 9, 4))
    assert model.predict(np.zeros((3, 9, 4), np.float32)).shape == (3, 2)
    assert "Conv1d" in model.summary((None, 9, 4))
    step = st.train_step(model, optimizer=st.optim.SGD(0.1), input_shape=(None, 9, 4))
    assert np.isfinite(step(np.ones((6, 9, 4), np.float32), np.arange(6) % 2))
