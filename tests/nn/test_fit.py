"""Training: learning, reproducibility, labels, losses that are not finite, interrupts, optimisers."""

from __future__ import annotations

import numpy as np
import pytest

import striate as st
from striate.errors import ArgumentError, DataError, LabelError, NonFiniteLossError, ShapeError
from striate.nn import Conv2d, Flatten, GlobalAvgPool2d, Linear, ReLU, Sequential, Softmax, Standardize
from striate.nn.layers.standardize import statistics


def stripes(count: int = 200) -> tuple[np.ndarray, np.ndarray]:
    """uint8 pictures of horizontal (0) and vertical (1) stripes."""
    random = np.random.default_rng(0)
    y = random.integers(0, 2, count)
    phase = (np.arange(8)[None] + random.integers(0, 4, (count, 1))) // 2 % 2
    x = np.where(y[:, None, None] == 0, phase[:, :, None], phase[:, None, :]) * 200
    return (x + random.integers(0, 50, x.shape)).astype(np.uint8)[..., None], y


def net() -> Sequential:
    return Sequential(Standardize(), Conv2d(4, 3), ReLU(), GlobalAvgPool2d(), Linear(2))


X, Y = stripes()
SGD = st.optim.SGD(0.1, momentum=0.9)


def weights(model) -> dict[str, np.ndarray]:
    return {name: parameter.array.copy() for name, parameter in model.parameters().items()}


def assert_equal_weights(first, second) -> None:
    assert first.keys() == second.keys()
    for name in first:
        np.testing.assert_array_equal(first[name], second[name], err_msg=name)


def test_it_learns_and_tells():
    model, batches, epochs = net(), [], []

    class Watch:
        def on_batch(self, info):
            batches.append(info)

        def on_epoch(self, info):
            epochs.append(info)

    history = model.fit(
        X,
        Y,
        epochs=6,
        batch_size=32,
        optimizer=SGD,
        validation_data=(X, Y),
        seed=0,
        callbacks=[Watch()],
    )
    assert history.validation_accuracy[-1] > 0.95
    assert history.loss[-1] < history.loss[0]
    assert len(batches) == 6 * 7
    assert (batches[-1].epoch, batches[-1].step, batches[-1].steps) == (6, 7, 7)
    assert batches[-1].seconds_left == 0
    assert [info.epoch for info in epochs] == [1, 2, 3, 4, 5, 6]
    assert {len(values) for values in history.as_dict().values()} == {6}
    scores = model.evaluate(X, Y, batch_size=64)
    assert scores["accuracy"] == history.validation_accuracy[-1]
    assert scores["accuracy"] == np.mean(model.predict(X).argmax(1) == Y)


def test_same_seed_same_bits_for_any_thread_count():
    results = []
    for threads in (1, 2, 3):
        model = net()
        with st.threads(threads):
            model.fit(
                X, Y, epochs=2, batch_size=48, optimizer=SGD, seed=7, augment=st.augment.random_shift(1)
            )
        results.append(weights(model))
    assert_equal_weights(results[0], results[1])
    assert_equal_weights(results[0], results[2])


def test_fit_predict_fit_predict():
    model = net()
    outputs = []
    for _ in range(3):
        model.fit(X, Y, epochs=1, batch_size=64, optimizer=SGD)
        outputs.append((model.predict(X), model(X[:1])))
        np.testing.assert_allclose(outputs[-1][0][:1], outputs[-1][1], rtol=1e-4, atol=1e-5)
    assert not np.array_equal(outputs[0][0], outputs[1][0])
    assert not np.array_equal(outputs[1][1], outputs[2][1])


@pytest.mark.parametrize(
    "labels, message",
    [
        (Y + 1, r"0 \.\. 1.*2 at y\["),
        (Y - 1, "-1 at y"),
        (Y.astype(float), r"astype\(int\)"),
        (np.eye(2, dtype=int)[Y], "argmax"),
        (Y[:, None], r"y\[:, 0\]"),
        (Y[:-1], "one label a picture"),
        (["a"] * len(Y), "integers"),
    ],
)
def test_labels_are_checked_once_before_training(labels, message):
    model = net().build((8, 8, 1))
    before = weights(model)
    with pytest.raises(LabelError, match=message):
        model.fit(X, labels, epochs=1, optimizer=SGD)
    assert_equal_weights(weights(model), before)
    with pytest.raises(LabelError):
        model.evaluate(X, labels)


def test_a_loss_that_is_not_finite_keeps_the_last_good_weights():
    model = Sequential(Flatten(), Linear(16), ReLU(), Linear(2))
    x = X.astype(np.float32) / 255
    model.fit(x, Y, epochs=1, optimizer=SGD)
    good = weights(model)
    broken = x.copy()
    broken[100] = np.nan
    with pytest.raises(NonFiniteLossError, match=r"epoch 2, step \d+ of 7.*learning rate 0\.1"):
        model.fit(broken, Y, epochs=2, batch_size=32, optimizer=SGD)
    assert_equal_weights(weights(model), good)
    assert np.isfinite(model.predict(x)).all()
    with pytest.raises(NonFiniteLossError):
        model.fit(x * 1e4, Y, epochs=3, optimizer=st.optim.SGD(1e30))
    assert_equal_weights(weights(model), good)


def test_an_interrupt_leaves_whole_weights():
    model = net()

    class Interrupt:
        def on_batch(self, info):
            if info.step == 3:
                raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        model.fit(X, Y, epochs=1, batch_size=32, optimizer=SGD, callbacks=[Interrupt()])
    twin = net().build((8, 8, 1))
    for name, parameter in twin.parameters().items():
        parameter.assign(model.parameters()[name].array)
    np.testing.assert_array_equal(model.predict(X), twin.predict(X))


@pytest.mark.parametrize(
    "optimizer", [st.optim.SGD(0.1), st.optim.SGD(0.1, 0.9, 0.01, True), st.optim.Adam(0.01)]
)
def test_a_step_follows_the_formula(optimizer):
    """Least squares of a linear model: the gradient is known in closed form."""
    random = np.random.default_rng(0)
    x, t = (
        random.standard_normal((16, 3)).astype(np.float32),
        random.standard_normal((16, 2)).astype(np.float32),
    )
    model = Sequential(Linear(2, bias=False)).build((3,))
    w = model[0].weight.array.astype(np.float64)
    step = st.train_step(model, loss="mean_squared_error", optimizer=optimizer, input_shape=(16, 3))
    m, v = np.zeros_like(w), np.zeros_like(w)
    for number in range(1, 4):
        loss = step(x, t)
        np.testing.assert_allclose(loss, np.mean((x @ w - t) ** 2), rtol=1e-4)
        g = 2 * x.T @ (x @ w - t) / t.size
        if isinstance(optimizer, st.optim.Adam):
            m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g * g
            w = w - 0.01 * (m / (1 - 0.9**number)) / (np.sqrt(v / (1 - 0.999**number)) + 1e-8)
        else:
            g = g + optimizer.weight_decay * w
            m = optimizer.momentum * m + g
            w = w - 0.1 * (g + optimizer.momentum * m if optimizer.nesterov else m)
        np.testing.assert_allclose(model[0].weight.array, w, rtol=1e-3, atol=1e-5)


def test_train_step_takes_other_batches_and_own_losses():
    model = net()
    step = st.train_step(model, optimizer=SGD, input_shape=(64, 8, 8, 1))
    assert step(X[:64], Y[:64]) > 0
    assert step(X[:10], Y[:10]) > 0
    step.learning_rate = 0.0
    before = weights(model)
    step(X[:64], Y[:64])
    assert_equal_weights(weights(model), before)
    with pytest.raises(LabelError):
        step(X[:4], [0, 1, 2, 3])
    assert "sgd_update" in step.explain()
    square = st.train_step(
        Sequential(Flatten(), Linear(1)), loss=lambda out, t: ((out - t) * (out - t)).mean(1),
        optimizer=SGD, input_shape=(8, 8, 1),
    )  # fmt: skip
    assert square(X[:4].astype(np.float32), np.ones((4, 1))) >= 0


def test_softmax_before_the_loss_is_refused():
    with pytest.raises(ArgumentError, match="logits"):
        Sequential(Flatten(), Linear(2), Softmax()).fit(X / 255.0, Y, epochs=1, optimizer=SGD)


@pytest.mark.parametrize(
    "options",
    [
        {"epochs": 0},
        {"batch_size": 0},
        {"batch_size": 2.5},
        {"optimizer": "sgd"},
        {"loss": "hinge"},
        {"seed": -1},
    ],
)
def test_bad_arguments(options):
    with pytest.raises(ArgumentError):
        net().fit(X, Y, **{"epochs": 1, "optimizer": SGD, **options})


def test_bad_data():
    with pytest.raises(ArgumentError, match="nothing to train on"):
        net().fit(X[:0], Y[:0], epochs=1, optimizer=SGD)
    with pytest.raises(ShapeError, match="one size"):
        net().fit(X, Y, epochs=1, optimizer=SGD, validation_data=(X[:, :7], Y))
    with pytest.raises(ArgumentError):
        st.optim.SGD(-1.0)
    with pytest.raises(ArgumentError, match="momentum"):
        st.optim.SGD(0.1, momentum=1.5)


@pytest.mark.parametrize("dtype", [np.uint8, np.float32])
def test_statistics(dtype):
    x = np.random.default_rng(0).integers(0, 256, (1100, 3, 4, 2)).astype(dtype)
    x[..., 1] = 7
    for per, axes in (("channel", (0, 1, 2)), ("pixel", (0,))):
        mean, deviation = statistics(x, per)
        np.testing.assert_allclose(mean, x.mean(axes, dtype=np.float64), rtol=1e-6)
        wanted = x.std(axes, dtype=np.float64)
        np.testing.assert_allclose(deviation, np.where(wanted == 0, 1, wanted), rtol=1e-5)
    with pytest.raises(DataError):
        statistics(np.full((2, 2), np.inf, np.float32), "pixel")


def test_standardize_is_measured_once_and_where_it_can_be():
    model = net()
    model.fit(X, Y, epochs=1, optimizer=SGD)
    np.testing.assert_allclose(model[0].mean.array, X.mean(), rtol=1e-5)
    model.fit(X // 2, Y, epochs=1, optimizer=SGD)
    np.testing.assert_allclose(model[0].mean.array, X.mean(), rtol=1e-5)
    deep = Sequential(ReLU(), Standardize(), Flatten(), Linear(2))
    with pytest.raises(ArgumentError, match="does not read the model's input"):
        deep.fit(X.astype(np.float32), Y, epochs=1, optimizer=SGD)
    deep[1].measure(X.astype(np.float32) / 255)
    deep.fit(X.astype(np.float32), Y, epochs=1, optimizer=SGD)


def test_schedules():
    linear, half, flat = st.schedules.warmup_linear(0.1), st.schedules.cosine(), st.schedules.constant()
    rates = [linear(k, 100) for k in range(100)]
    assert max(rates) == rates[10] == 1.0
    assert rates[0] < rates[5] < rates[9] < 1
    assert 0 < rates[99] < 0.02
    assert (half(0, 10), flat(3, 10)) == (1.0, 1.0)
    assert half(5, 10) == pytest.approx(0.5)
    with pytest.raises(ArgumentError):
        st.schedules.cosine(warmup=2)


def test_random_shift_and_flip():
    batch = np.random.default_rng(0).integers(1, 255, (40, 5, 6, 2)).astype(np.uint8)
    moved = st.augment.random_shift((1, 2))(batch, np.random.default_rng(0))
    assert (moved.shape, moved.dtype) == (batch.shape, batch.dtype)
    padded = np.pad(batch, ((0, 0), (1, 1), (2, 2), (0, 0)))
    for picture, around in zip(moved, padded, strict=True):
        shifts = [around[i : i + 5, j : j + 6] for i in range(3) for j in range(5)]
        assert any(np.array_equal(picture, shift) for shift in shifts)
    flipped = st.augment.random_flip()(batch, np.random.default_rng(0))
    assert all(
        np.array_equal(a, b) or np.array_equal(a, b[:, ::-1]) for a, b in zip(flipped, batch, strict=True)
    )
    st.augment.chain(st.augment.random_flip(), st.augment.random_shift(1))(batch, np.random.default_rng(0))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"optimizer": st.optim.Adam}, "optimizer must be one of striate.optim"),
        ({"loss": 3}, "unknown loss 3"),
        ({"schedule": 3}, "schedule must be a function, got 3"),
        ({"augment": 3}, "augment must be a function, got 3"),
        ({"callbacks": 3}, "callbacks must be a list, got 3"),
        ({"callbacks": [3]}, "on_epoch"),
        ({"augment": lambda batch, generator: None}, "augment must return a batch, it returned None"),
        ({"augment": lambda batch, generator: batch[:3]}, r"uint8\[64, 8, 8, 1\]; it returned uint8\[3, "),
        ({"augment": lambda batch, generator: batch * 1.0}, "it returned float64"),
        ({"y": np.eye(2)[Y]}, r"y.argmax\(axis=1\) makes class numbers"),
    ],
)
def test_what_cannot_train_is_named(options, message):
    with pytest.raises((ArgumentError, ShapeError, LabelError), match=message):
        net().fit(**{"x": X, "y": Y, "optimizer": SGD, **options})


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"optimizer": 0.1}, "optimizer must be one of striate.optim"),
        ({"loss": "mse"}, "unknown loss 'mse'"),
        ({"input_shape": 3}, r"input_shape must be \[N, H, W, C\], got 3"),
    ],
)
def test_train_step_refuses_at_once(options, message):
    with pytest.raises(ArgumentError, match=message):
        st.train_step(net(), **{"optimizer": SGD, "input_shape": (4, 8, 8, 1), **options})


def test_train_step_takes_both_types_of_pictures_of_one_shape():
    model = net()
    step = st.train_step(model, optimizer=SGD, input_shape=(8, 8, 8, 1))
    losses = [step(X[:8].astype(np.float32), Y[:8]), step(X[:8], Y[:8]), step(X[:8] / 1.0, Y[:8])]
    assert np.isfinite(losses).all()


def test_train_step_leaves_the_weights_alone_where_there_are_no_pictures():
    model = net()
    step = st.train_step(model, optimizer=SGD, input_shape=(8, 8, 8, 1))
    before = weights(model)
    with pytest.raises(ArgumentError, match="nothing to train on"):
        step(X[:0], Y[:0])
    assert_equal_weights(before, weights(model))


def test_train_step_moves_a_layer_that_was_replaced():
    model = net()
    step = st.train_step(model, optimizer=SGD, input_shape=(8, 8, 8, 1))
    step(X[:8], Y[:8])
    kept = weights(model)
    model[-1] = Linear(2)
    model(X[:8])
    new = model[-1].weight.array.copy()
    step(X[:8], Y[:8])
    assert (model[-1].weight.array != new).any()
    # The layers that stayed keep their momentum: the first step is still in the second.
    assert (weights(model)["1.weight"] != kept["1.weight"]).any()


def test_train_step_explains_and_labels_the_model_as_it_is_now():
    model = net()
    step = st.train_step(model, optimizer=SGD, input_shape=(8, 8, 8, 1))
    assert "float32[8, 2]" in step.explain()
    model[-1] = Linear(5)
    # A head with more classes: explained and trained as such.
    assert "float32[8, 5]" in step.explain()
    assert "float32[8, 2]" not in step.explain()
    assert np.isfinite(step(X[:8], np.arange(8) % 5))
    with pytest.raises(LabelError, match="0 .. 4"):
        step(X[:8], np.full(8, 5))
    model[-1] = Linear(2)
    with pytest.raises(LabelError, match="0 .. 1"):
        step(X[:8], np.arange(8) % 5)


def test_numbers_of_numpy_are_learning_rates():
    assert st.optim.SGD(np.float32(0.5)).lr == 0.5
    with pytest.raises(ArgumentError, match="warmup must be a number between 0 and 1, got 'a'"):
        st.schedules.warmup_linear("a")  # type: ignore[arg-type]


class TestMetrics:
    def test_they_stand_beside_loss_and_accuracy(self) -> None:
        generator = np.random.default_rng(0)
        x, y = generator.normal(size=(70, 6)).astype(np.float32), generator.integers(0, 4, 70)
        model = st.nn.Sequential(st.nn.Linear(4)).build((6,))
        plain = model.evaluate(x, y, batch_size=32)
        told = model.evaluate(x, y, batch_size=32, metrics=[st.metrics.confusion_matrix])
        outputs = model.predict(x)
        assert {name: told[name] for name in plain} == plain
        assert np.array_equal(told["confusion_matrix"], st.metrics.confusion_matrix(outputs, y))
        named = model.evaluate(x, y, metrics={"top_2": lambda o, t: st.metrics.top_k(o, t, 2)})
        assert named["top_2"] == st.metrics.top_k(outputs, y, 2) >= plain["accuracy"]

    @pytest.mark.parametrize(
        ("metrics", "word"),
        [("accuracy", "in a list"), (["top_k"], "must be a function"), ({"loss": print}, "in the result anyway"),
         ([print, print], "one name")],
    )  # fmt: skip
    def test_misuse(self, metrics: object, word: str) -> None:
        model = st.nn.Sequential(st.nn.Linear(4)).build((6,))
        with pytest.raises(ArgumentError, match=word):
            model.evaluate(np.zeros((3, 6), np.float32), [0, 1, 2], metrics=metrics)
