"""Losses against PyTorch's values and steps, and their errors."""

from __future__ import annotations

import numpy as np
import pytest

import striate as st
from striate.errors import ArgumentError, LabelError, ShapeError
from striate.nn import Conv2d, Linear, ReLU, Sequential
from striate.train.pictures import Mixup, random_crop

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


PICTURES = RANDOM.standard_normal((7, 4, 3, 5)).astype(np.float32) * 2
MASKS = RANDOM.integers(0, 4, (7, 4, 3))


@pytest.mark.parametrize(
    "loss", [st.losses.CrossEntropy(*each) for each in ((), (0.1,), (0.0, WEIGHTS), (0.2, WEIGHTS))]
)
@pytest.mark.parametrize("classes", [np.int32, np.uint8])
def test_labels_for_every_pixel_are_as_in_pytorch(loss, classes):
    model = Sequential(head=Conv2d(4, 1)).build(PICTURES.shape, seed=3)
    weight = T(model.head.weight.array[0, 0].copy(), requires_grad=True)
    bias = T(model.head.bias.array.copy(), requires_grad=True)
    step = st.train_step(model, loss=loss, optimizer=st.optim.SGD(0.2), input_shape=PICTURES.shape)
    weights = None if loss.class_weights is None else T(loss.class_weights)

    def theirs():
        logits = (T(PICTURES) @ weight + bias).permute(0, 3, 1, 2)
        return F.cross_entropy(logits, T(MASKS), weights, label_smoothing=loss.label_smoothing)

    expected = []
    for _ in range(4):
        value = theirs()
        value.backward()
        expected.append(float(value.detach()))
        with torch.no_grad():
            for each in (weight, bias):
                each -= 0.2 * each.grad
                each.grad = None
    masks = MASKS.astype(classes)
    assert [step(PICTURES, masks) for _ in range(4)] == pytest.approx(expected, rel=2e-5)
    found = model.evaluate(PICTURES, masks, loss=loss, batch_size=3 if weights is None else 7)
    assert found["loss"] == pytest.approx(float(theirs().detach()), rel=2e-5)
    assert found["accuracy"] == pytest.approx(np.mean(model.predict(PICTURES).argmax(-1) == MASKS))


def test_segmentation_is_learnt_and_moves_with_its_pictures():
    generator = np.random.default_rng(4)
    x = generator.random((40, 8, 8, 1)).astype(np.float32)
    y = (x[..., 0] * 2.999).astype(np.int64)
    model = Sequential(Conv2d(8, 1), ReLU(), Conv2d(3, 1))
    history = model.fit(
        x, y, epochs=30, batch_size=10, optimizer=st.optim.Adam(0.05),
        validation_data=(x, y), augment=st.augment.chain(st.augment.random_flip(), random_crop(2)),
    )  # fmt: skip
    assert history.accuracy[0] < 0.6
    assert history.accuracy[-1] > 0.9
    assert history.validation_accuracy[-1] == model.evaluate(x, y)["accuracy"]
    assert st.metrics.accuracy(model.predict(x), y) == pytest.approx(history.validation_accuracy[-1])


def test_labels_for_every_pixel_that_do_not_fit():
    model = Sequential(head=Conv2d(4, 1))
    options = {"optimizer": st.optim.SGD(0.1)}
    with pytest.raises(
        LabelError, match=r"y must be \[N, 4, 3\].*model's answers \[N, 4, 3, 4\], got \[7, 3, 4\]"
    ):
        model.fit(PICTURES, MASKS.transpose(0, 2, 1), **options)
    with pytest.raises(
        LabelError, match=r"0 \.\. 3 \(the model has 4 outputs\), but 84 of 84.*4 at y\[0, 0, 0\]"
    ):
        model.fit(PICTURES, np.full(MASKS.shape, 4), **options)
    with pytest.raises(LabelError, match=r"y must hold integers .*y\.astype\(int\) would fit"):
        model.fit(PICTURES, MASKS.astype(np.float32), **options)
    with pytest.raises(ShapeError, match="one class number for each"):
        model.fit(PICTURES, MASKS[:, 0, 0], **options)
    with pytest.raises(ArgumentError, match="compares outputs with each other"):
        Sequential(Conv2d(1, 1)).fit(PICTURES, np.zeros((7, 4, 3), int), **options)
    with pytest.raises(ShapeError, match="3 class_weights, and the model has 4 outputs"):
        model.fit(PICTURES, MASKS, loss=st.losses.CrossEntropy(0.0, (1, 2, 3)), **options)
    with pytest.raises(ArgumentError, match="mix makes shares of classes out of labels"):
        model.fit(PICTURES, MASKS, mix=Mixup(4), **options)


@pytest.mark.parametrize("loss, targets, theirs", CASES, ids=[repr(loss)[:40] for loss, *_ in CASES])
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
