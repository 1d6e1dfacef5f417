"""Layers that compute something else in training than in use, and the layers beside them."""

from __future__ import annotations

import copy

import numpy as np
import pytest

import striate as st
from striate.errors import ArgumentError, ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ir.verify import verify
from striate.nn import (
    GELU,
    AdaptiveAvgPool2d,
    AvgPool2d,
    BatchNorm,
    Conv2d,
    ConvTranspose2d,
    Dropout,
    Flatten,
    GlobalAvgPool2d,
    GroupNorm,
    Hardswish,
    LayerNorm,
    LeakyReLU,
    Linear,
    LocalResponseNorm,
    MaxPool2d,
    Module,
    PReLU,
    ReLU,
    ReLU6,
    Sequential,
    SiLU,
    SpatialDropout,
    StochasticDepth,
    Upsample,
)
from striate.ops.dropout import RandomMask
from striate.runtime.reference import run_reference
from striate.transforms.hoist import fold_affine, hoist
from striate.transforms.modes import evaluation_form, expand_batch_statistics, training_form

RANDOM = np.random.default_rng(5)
X = RANDOM.standard_normal((6, 8, 8, 3)).astype(np.float32)
Y = RANDOM.integers(0, 4, 6)


def normalised() -> Sequential:
    return Sequential(
        conv1=Conv2d(8, 3, padding=1, bias=False),
        norm1=BatchNorm(),
        relu1=ReLU(),
        drop=Dropout(0.3),
        conv2=Conv2d(8, 3),
        norm2=BatchNorm(),
        relu2=ReLU(),
        pool=GlobalAvgPool2d(),
        head=Linear(4),
    )


def scrambled(model: Module, seed: int = 0) -> Module:
    """The model with statistics and factors that are not those of the start."""
    random = np.random.default_rng(seed)
    for name, parameter in model.parameters().items():
        if name.endswith("running_variance"):
            parameter.assign(random.uniform(0.5, 2.0, parameter.shape))
        elif len(parameter.shape) == 1:
            parameter.assign(random.uniform(-1.0, 1.5, parameter.shape))
    return model


def relative(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.linalg.norm(one - other) / max(np.linalg.norm(other), 1e-30))


# -- batch normalisation ------------------------------------------------------------------------


def test_a_step_moves_the_running_averages_and_training_does_not_count_them():
    layer = BatchNorm(momentum=0.25)
    model = Sequential(norm=layer, pool=GlobalAvgPool2d(), head=Linear(4)).build(X.shape, seed=1)
    step = st.train_step(model, optimizer=st.optim.SGD(0.0), input_shape=X.shape)
    step(X, Y)
    mean, variance = X.mean((0, 1, 2)), X.reshape(-1, 3).var(0, ddof=1)
    np.testing.assert_allclose(layer.running_mean.array, 0.25 * mean, rtol=1e-5, atol=1e-7)
    np.testing.assert_allclose(layer.running_variance.array, 0.75 + 0.25 * variance, rtol=1e-5)
    assert not {"norm.running_mean", "norm.running_variance"} & set(
        model.trace([TensorType(X.shape)]).trainable
    )


def test_a_layer_at_two_places_moves_its_averages_twice():
    class Twice(Module):
        def __init__(self):
            self.norm = BatchNorm(momentum=0.5)
            self.head = Linear(4)

        def __call__(self, x):
            return self.head(self.norm(self.norm(x) * 2.0).mean((1, 2)))

    model = Twice().build(X.shape, seed=1)
    step = st.train_step(model, optimizer=st.optim.SGD(0.0), input_shape=X.shape)
    step(X, Y)
    first = 0.5 * X.mean((0, 1, 2))
    np.testing.assert_allclose(model.norm.running_mean.array, 0.5 * first, rtol=1e-4, atol=1e-6)


def test_use_folds_normalisation_into_the_filters_and_sees_every_change():
    model = scrambled(normalised().build(X.shape, seed=2))
    text = model.explain(X.shape)
    assert "affine" not in text
    assert "dropout" not in text
    for change in range(3):
        trace = model.trace([TensorType(X.shape)])
        arrays = {name: parameter.array for name, parameter in trace.parameters.items()}
        (expected,), _ = run_reference(trace.graph, [X], arrays)
        assert relative(model(X), expected) < 1e-5
        model.norm2.running_mean = RANDOM.standard_normal(8)
        model.conv1.weight = RANDOM.standard_normal((3, 3, 3, 8)) * (change + 1)


def test_a_second_batch_size_shares_what_was_folded():
    model = scrambled(normalised().build(X.shape))
    model(X)
    model(X[:2])
    assert len(model.shared()) == 1


@pytest.mark.parametrize("padding", ["valid", 1])
def test_normalisation_before_a_convolution(padding):
    model = Sequential(norm=BatchNorm(), conv=Conv2d(5, 3, padding=padding)).build(X.shape, seed=1)
    scrambled(model)
    folded = fold_affine(evaluation_form(model.trace([TensorType(X.shape)]).graph))
    verify(folded)
    late = hoist(folded)
    assert ("affine" in [node.op.name for node in late.nodes]) == (padding == 1)
    h = model.norm(X)
    assert relative(model(X), model.conv(h)) < 1e-5


@pytest.mark.parametrize(("weight", "scale", "small"), [(1e25, 1e20, 1e-20), (1e-25, 1e-20, 1e20)])
def test_scales_that_leave_the_range_of_float32_are_not_folded(
    weight: float, scale: float, small: float
) -> None:
    """Filters times scale are infinite, or 0; what comes out of the layers one after the other is not."""
    model = Sequential(conv=Conv2d(4, 3, bias=False), norm=BatchNorm()).build(X.shape, seed=1)
    moderate, x = model(X), X * np.float32(small)
    conv, norm = model.conv.weight.array.copy(), model.norm.weight.array.copy()
    for _ in range(2):
        model.conv.weight.assign(conv * np.float32(weight))
        model.norm.weight.assign(norm * np.float32(scale))
        expected = model.norm(model.conv(x))
        assert np.isfinite(expected).all()
        assert expected.any()
        assert relative(model(x).astype(np.float64), expected.astype(np.float64)) < 1e-6
        assert "affine" in model.explain(x)
        model.conv.weight.assign(conv)
        model.norm.weight.assign(norm)
        assert np.array_equal(model(X), moderate)
        assert "affine" not in model.explain(X)


def test_two_normalisations_in_a_row_and_one_before_a_dense_layer():
    model = Sequential(
        conv=Conv2d(4, 3), a=BatchNorm(), b=BatchNorm(), pool=GlobalAvgPool2d(), c=BatchNorm(), d=Linear(3)
    ).build(X.shape, seed=1)
    scrambled(model)
    layers = [model.conv, model.a, model.b, model.pool, model.c, model.d]
    expected = X
    for layer in layers:
        expected = layer(expected)
    assert relative(model(X), expected) < 1e-5


def test_training_forms_are_sound_graphs_and_spelling_out_changes_no_result():
    model = scrambled(normalised().build(X.shape, seed=3))
    trace = model.trace([TensorType(X.shape)])
    build = Builder.extending(trace.graph)
    step = build.input(TensorType(()), "step")
    graph = training_form(build.graph(trace.graph.outputs), frozenset(trace.trainable), step, seed=9)
    verify(graph)
    verify(expand_batch_statistics(graph))
    verify(evaluation_form(trace.graph))
    arrays = {name: parameter.array for name, parameter in trace.parameters.items()}
    inputs = [X, np.array(3.0, np.float32)]
    one, updates = run_reference(graph, inputs, arrays)
    other, same = run_reference(expand_batch_statistics(graph), inputs, arrays)
    np.testing.assert_allclose(one[0], other[0], rtol=2e-4, atol=2e-5)
    assert updates.keys() == same.keys()
    assert len(updates) == 4
    for name, array in updates.items():
        np.testing.assert_allclose(array, same[name], rtol=1e-4, atol=1e-6)


def test_one_value_a_channel_has_no_statistics():
    model = Sequential(norm=BatchNorm(), head=Linear(4)).build((2, 5))
    step = st.train_step(model, optimizer=st.optim.SGD(0.1), input_shape=(2, 5))
    with pytest.raises(ShapeError, match="batch statistics need at least 2; train with batches of 2"):
        step(np.ones((1, 5), np.float32), [0])


def test_other_channels_are_refused_with_the_arithmetic():
    layer = BatchNorm().build(X.shape)
    with pytest.raises(ShapeError, match="made for 3 channels, and the input has 8.*transpose"):
        layer(np.zeros((2, 3, 5, 8), np.float32))


def test_statistics_are_saved_loaded_and_trained_on_from_a_file(tmp_path):
    model = normalised()
    model.fit(X, Y, epochs=2, batch_size=3, optimizer=st.optim.SGD(0.05), seed=4)
    model.save(tmp_path / "model.safetensors")
    loaded = st.load(tmp_path / "model.safetensors")
    assert np.array_equal(loaded(X), model(X))
    assert np.array_equal(loaded.parameters()["norm1.running_mean"].array, model.norm1.running_mean.array)
    fresh = normalised().build(X.shape).load_weights(tmp_path / "model.safetensors")
    assert np.array_equal(fresh(X), model(X))
    # A loaded graph trains as the model does: by batch statistics, and moving its averages. The model has epochs
    # behind it, which a file does not know: both begin anew.
    for each in (loaded, model):
        each.fit(X, Y, epochs=2, batch_size=3, optimizer=st.optim.SGD(0.05), seed=5, restart=True)
    assert np.array_equal(loaded(X), model(X))


def test_a_header_as_long_as_a_pickle_begins_is_no_pickle(tmp_path):
    path = tmp_path / "model"
    model = Sequential(head=Linear(4)).build((1, 5))
    lengths = set()
    for extra in range(160):
        model.save(path, notes={"note": "x" * (extra * 4)})
        assert np.array_equal(st.load(path)(np.ones((1, 5))), model(np.ones((1, 5))))
        lengths.add(path.read_bytes()[:2])
    assert b"\x80\x02" in lengths


def test_non_finite_training_gives_the_statistics_back():
    model = normalised().build(X.shape, seed=1)
    kept = model.norm1.running_mean.array.copy()
    bad = X.copy()
    bad[0, 0, 0, 0] = np.nan
    with pytest.raises(st.NonFiniteLossError), np.errstate(all="ignore"):
        model.fit(bad, Y, epochs=1, batch_size=6, optimizer=st.optim.SGD(0.1))
    assert np.array_equal(model.norm1.running_mean.array, kept)


# -- dropout ------------------------------------------------------------------------------------


def test_masks_follow_from_seed_place_and_step_alone():
    def mask(seed=1, place=2, step=3.0, rate=0.4, shape=(100, 100)):
        return RandomMask(rate, shape, seed, place).reference(np.array(step, np.float32))[0]

    base = mask()
    assert set(np.unique(base)) == {np.float32(0), np.float32(1 / 0.6)}
    assert abs((base == 0).mean() - 0.4) < 0.02
    assert np.array_equal(base, mask())
    # The numbers of the first elements do not lean on how many there are.
    assert np.array_equal(base.reshape(-1)[:50], mask(shape=(50,)))
    for other in (mask(seed=2), mask(place=3), mask(step=4.0)):
        assert abs(np.corrcoef(base.reshape(-1), other.reshape(-1))[0, 1]) < 0.05
    # Neighbours in any direction are independent too.
    assert abs(np.corrcoef(base[:, 1:].reshape(-1), base[:, :-1].reshape(-1))[0, 1]) < 0.05


@pytest.mark.parametrize(
    "layer, shared",
    [(Dropout(0.5), ()), (SpatialDropout(0.5), (1, 2)), (StochasticDepth(0.5), (1, 2, 3))],
)
def test_what_is_left_out_together(layer, shared):
    shape = (40, 4, 4, 6)
    seen = layer.build(shape).trace([TensorType(shape)])
    build = Builder.extending(seen.graph)
    step = build.input(TensorType(()), "step")
    graph = training_form(build.graph(seen.graph.outputs), frozenset(), step, seed=1)
    (y,), _ = run_reference(graph, [np.ones(shape, np.float32), np.array(1.0, np.float32)], {})
    assert set(np.unique(y)) == {0.0, 2.0}
    if shared:
        assert (y.max(shared) == y.min(shared)).all()
    assert 0.2 < (y == 0).mean() < 0.8
    assert np.array_equal(layer(y), y), "in use nothing is left out"


def test_training_with_dropout_is_the_same_for_any_number_of_threads_and_another_for_another_seed():
    def trained(seed, threads):
        with st.threads(threads):
            model = normalised().build(X.shape, seed=1)
            model.fit(X, Y, epochs=3, batch_size=3, optimizer=st.optim.Adam(0.01), seed=seed)
        return b"".join(parameter.array.tobytes() for parameter in model.parameters().values())

    first = trained(7, 1)
    assert trained(7, 1) == first
    assert trained(7, 2) == first
    assert trained(8, 1) != first


def test_every_step_leaves_out_something_else():
    model = Sequential(drop=Dropout(0.5), flatten=Flatten(), head=Linear(4)).build(X.shape, seed=1)
    step = st.train_step(model, optimizer=st.optim.SGD(0.0), input_shape=X.shape)
    losses = {step(X, Y) for _ in range(4)}
    assert len(losses) == 4
    again = st.train_step(model, optimizer=st.optim.SGD(0.0), input_shape=X.shape)
    assert {again(X, Y) for _ in range(4)} == losses
    other = st.train_step(model, optimizer=st.optim.SGD(0.0), input_shape=X.shape, seed=1)
    assert other(X, Y) not in losses


def test_rates_outside_are_refused():
    for rate in (1.0, -0.1, "half", True):
        with pytest.raises(
            ArgumentError, match=r"Dropout\(.*rate must be a number of at least 0 and below 1"
        ):
            Dropout(rate)


# -- the other layers ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "layer, shape",
    [
        (GroupNorm(3), X.shape),
        (LayerNorm(), X.shape),
        (LocalResponseNorm(3), X.shape),
        (LeakyReLU(0.1), X.shape),
        (PReLU(), X.shape),
        (GELU(), X.shape),
        (GELU("tanh"), X.shape),
        (SiLU(), X.shape),
        (Hardswish(), X.shape),
        (ReLU6(), X.shape),
        (ConvTranspose2d(5, 2, stride=2), (6, 16, 16, 5)),
        (ConvTranspose2d(6, 3, stride=2, padding=1, output_padding=1, groups=3), (6, 16, 16, 6)),
        (Upsample(2), (6, 16, 16, 3)),
        (Upsample((1, 3), "bilinear"), (6, 8, 24, 3)),
        (Upsample(2, "bicubic", align_corners=True), (6, 16, 16, 3)),
        (AdaptiveAvgPool2d(1), (6, 1, 1, 3)),
        (AdaptiveAvgPool2d((3, 5)), (6, 3, 5, 3)),
        (AdaptiveAvgPool2d(8), X.shape),
        (Conv2d(4, 3, padding="torch", stride=2), (6, 4, 4, 4)),
        (Conv2d(4, 3, padding="onnx_same_lower", stride=2), (6, 4, 4, 4)),
        (Conv2d(4, 3, padding="tf_same", stride=2), (6, 4, 4, 4)),
        (Conv2d(4, 3, padding=2, padding_mode="circular"), (6, 10, 10, 4)),
        (Conv2d(6, 3, groups=3, padding="same", padding_mode="reflect"), (6, 8, 8, 6)),
        (MaxPool2d(3, stride=2, padding="onnx_same_lower"), (6, 4, 4, 3)),
        (AvgPool2d(3, stride=2, padding="torch"), (6, 4, 4, 3)),
    ],
    ids=repr,
)
def test_shapes_batches_saving_training_and_repr(layer, shape, tmp_path):
    layer.build(X.shape, seed=1)
    result = layer(X)
    assert result.shape == shape
    np.testing.assert_allclose(layer(X[:2]), result[:2], rtol=1e-5, atol=1e-5)
    model = Sequential(layer=layer, pool=AdaptiveAvgPool2d(1), flatten=Flatten(), head=Linear(4))
    model.fit(X, Y, epochs=1, batch_size=4, optimizer=st.optim.SGD(0.01))
    model.save(tmp_path / "model")
    loaded = st.load(tmp_path / "model")
    assert np.array_equal(loaded(X), model(X))
    # A file holds no batch size.
    assert np.array_equal(loaded(X[:1]), model(X[:1]))
    assert type(layer).__name__ in repr(layer)
    assert copy.deepcopy(model)(X).tobytes() == model(X).tobytes()


def test_padding_dialects_name_their_pixels():
    ramp = np.arange(6, dtype=np.float32).reshape(1, 1, 6, 1)
    ones = np.ones((1, 3, 1, 1), np.float32)

    def sums(padding, **options):
        layer = Conv2d(1, (1, 3), stride=(1, 2), padding=padding, bias=False, **options).build(ramp.shape)
        layer.weight = ones
        return layer(ramp).reshape(-1).tolist()

    assert sums("tf_same") == [3, 9, 9] == sums("same") == sums("onnx_same_upper")
    assert sums("onnx_same_lower") == [1, 6, 12]
    assert sums("torch") == [1, 6, 12] == sums((0, 1))
    assert sums((0, 1), padding_mode="reflect") == [2, 6, 12]
    assert sums((0, 1), padding_mode="replicate") == [1, 6, 12]
    assert sums((0, 1), padding_mode="circular") == [6, 6, 12]


def test_errors_of_paddings():
    with pytest.raises(ArgumentError, match="padding must be one of valid, same, tf_same"):
        Conv2d(4, 3, padding="full")
    with pytest.raises(ArgumentError, match="padding_mode must be one of zeros, reflect"):
        Conv2d(4, 3, padding_mode="mirror")
    layer = Conv2d(4, 3, padding=8, padding_mode="reflect")
    with pytest.raises(ShapeError, match="takes 8 rows from an input that has 8: at most 7"):
        layer(X)


def test_group_norm_does_not_lean_on_the_batch_and_names_misfits():
    layer = GroupNorm(1).build(X.shape)
    np.testing.assert_allclose(layer(X[:1]), layer(X)[:1], rtol=1e-6)
    np.testing.assert_allclose(layer(X).mean((1, 2, 3)), 0.0, atol=1e-5)
    with pytest.raises(ShapeError, match="3 channels do not divide into 2 groups"):
        GroupNorm(2)(X)


def test_residuals_and_concatenation_in_plain_python():
    class Net(Module):
        def __init__(self):
            self.a, self.b = Conv2d(3, 3, padding=1), Conv2d(5, 3, padding=1)
            self.head = Linear(4)

        def __call__(self, x):
            x = x + st.relu(self.a(x))
            return self.head(st.concat([x, self.b(x)]).mean((1, 2)))

    model = Net().build(X.shape, seed=1)
    x = X + st.relu(model.a(X))
    expected = model.head(np.concatenate([x, model.b(x)], -1).mean((1, 2)))
    np.testing.assert_allclose(model(X), expected, rtol=1e-4, atol=1e-5)
    assert np.array_equal(st.concat([X, X], 1), np.concatenate([X, X], 1))
    with pytest.raises(ArgumentError, match="concat needs at least one"):
        st.concat([])
