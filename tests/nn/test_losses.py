"""Losses against PyTorch's values and steps, and their errors."""

from __future__ import annotations

import numpy as np
import pytest

import striate as st
from striate.errors import ArgumentError, ShapeError
from striate.nn import Linear, Sequential

torch = pytest.importorskip("torch")
F = torch.nn.functional

RANDOM = np.random.default_rng(2)
X = RANDOM.standard_normal((9, 5)).astype(np.float32) * 3
LABELS = RANDOM.integers(0, 4, 9)
SHARES = RANDOM.random((9, 4)).astype(np.float32)
NUMBERS = RANDOM.standard_normal((9, 4)).astype(np.float32) * 3
WEIGHTS = (0.5, 2.0, 0.0, 1.5)
T = torch.tensor

CASES = [
    ("cross_entropy", LABELS, lambda z, y: F.cross_entropy(z, y)),
    (st.losses.CrossEntropy(0.1), LABELS, lambda z, y: F.cross_entropy(z, y, label_smoothing=0.1)),
    (st.losses.CrossEntropy(0.0, WEIGHTS), LABELS, lambda z, y: F.cross_entropy(z, y, T(WEIGHTS))),
    (
        st.losses.CrossEntropy(0.2, WEIGHTS), LABELS,
        lambda z, y: F.cross_entropy(z, y, T(WEIGHTS), label_smoothing=0.2),
    ),
    ("binary_cross_entropy", SHARES, lambda z, y: F.binary_cross_entropy_with_logits(z, y)),
    (
        st.losses.BinaryCrossEntropy(3.0), SHARES,
        lambda z, y: F.binary_cross_entropy_with_logits(z, y, pos_weight=T(3.0)),
    ),
    ("mean_squared_error", NUMBERS, lambda z, y: F.mse_loss(z, y)),
    ("mean_absolute_error", NUMBERS, lambda z, y: F.l1_loss(z, y)),
    ("huber", NUMBERS, lambda z, y: F.huber_loss(z, y)),
    (st.losses.Huber(0.3), NUMBERS, lambda z, y: F.huber_loss(z, y, delta=0.3)),
]  # fmt: skip


@pytest.mark.parametrize("loss, targets, theirs", CASES, ids=lambda value: repr(value)[:40])
def test_values_and_gradients_over_five_steps(loss, targets, theirs):
    model = Sequential(head=Linear(4)).build(X.shape, seed=3)
    weight = T(model.head.weight.array.copy(), requires_grad=True)
    bias = T(model.head.bias.array.copy(), requires_grad=True)
    step = st.train_step(model, loss=loss, optimizer=st.optim.SGD(0.2), input_shape=X.shape)
    expected = []
    for _ in range(5):
        value = theirs(T(X) @ weight + bias, T(targets))
        value.backward()
        expected.append(float(value.detach()))
        with torch.no_grad():
            for each in (weight, bias):
                each -= 0.2 * each.grad
                each.grad = None
    assert [step(X, targets) for _ in range(5)] == pytest.approx(expected, rel=2e-5)
    final = float(theirs(T(X) @ weight + bias, T(targets)).detach())
    assert model.evaluate(X, targets, loss=loss)["loss"] == pytest.approx(final, rel=2e-5)


def test_large_logits_stay_finite():
    model = Sequential(head=Linear(1)).build((2, 1), seed=0)
    model.head.weight = [[1.0]]
    x = np.array([[500.0], [-500.0]], np.float32)
    for targets, expected in ((np.array([[1.0], [0.0]]), 0.0), (np.array([[0.0], [1.0]]), 500.0)):
        result = model.evaluate(x, targets, loss="binary_cross_entropy")
        assert result["loss"] == pytest.approx(expected)


def test_errors_say_what_to_do():
    model = Sequential(head=Linear(4)).build(X.shape)
    with pytest.raises(ShapeError, match="huber needs targets of the outputs' shape .9, 4., got .9, 1."):
        model.evaluate(X, NUMBERS[:, :1], loss="huber")
    with pytest.raises(ShapeError, match="3 class_weights, and the model has 4 outputs"):
        model.evaluate(X, LABELS, loss=st.losses.CrossEntropy(class_weights=(1.0, 1.0, 1.0)))
    with pytest.raises(ArgumentError, match="label_smoothing must be a number of at least 0 and below 1"):
        st.losses.CrossEntropy(1.0)
    with pytest.raises(ArgumentError, match="class_weights are all 0"):
        st.losses.CrossEntropy(class_weights=(0.0, 0.0))
    with pytest.raises(ArgumentError, match="got the class Huber; write Huber.."):
        model.evaluate(X, NUMBERS, loss=st.losses.Huber)
    with pytest.raises(ArgumentError, match="delta must be above 0"):
        st.losses.Huber(0.0)


def test_cross_entropy_of_shares_of_classes_is_torchs() -> None:
    """What `fit(mix=...)` asks for; with labels as shares it is the loss of the labels."""
    x = np.random.default_rng(1).normal(size=(12, 6, 6, 1)).astype(np.float32)
    labels = np.arange(12) % 5
    shares = np.random.default_rng(2).dirichlet(np.ones(5), 12).astype(np.float32)

    def given(
        batch: np.ndarray, own: np.ndarray, generator: np.random.Generator
    ) -> tuple[np.ndarray, np.ndarray]:
        return batch, shares[(batch[:, 0, 0, 0][:, None] == x[:, 0, 0, 0]).argmax(1)]

    for smoothing in (0.0, 0.2):
        model = st.nn.Sequential(st.nn.Flatten(), st.nn.Linear(5)).build((6, 6, 1), seed=1)
        logits = torch.tensor(model.predict(x))
        wanted = torch.nn.functional.cross_entropy(logits, torch.tensor(shares), label_smoothing=smoothing)
        history = model.fit(
            x, labels, batch_size=12, optimizer=st.optim.SGD(0.0), mix=given,
            loss=st.losses.CrossEntropy(label_smoothing=smoothing),
        )  # fmt: skip
        assert history.loss[0] == pytest.approx(float(wanted), rel=1e-5)
