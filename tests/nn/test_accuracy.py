"""Accuracy where it means something, and nobody waits for it where it does not."""

import json
import math
import warnings
from typing import Any

import numpy as np
import pytest

import striate as st
from striate import nn
from striate.nn.training.history import EpochInfo
from striate.train import metrics, pictures
from striate.train.callbacks import EarlyStopping, KeepBest
from striate.train.schedules import ReduceOnPlateau

RNG = np.random.default_rng(0)
X = RNG.standard_normal((48, 6)).astype(np.float32)
SGD = st.optim.SGD(0.5)


def dense(outputs: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(outputs))


@pytest.mark.parametrize("outputs", [1, 3])
def test_yes_or_no_has_an_accuracy_in_training_validation_and_evaluation(outputs: int):
    y = (X[:, :outputs] > 0).astype(np.float32)
    model = dense(outputs)
    history = model.fit(
        X, y, epochs=20, batch_size=20, optimizer=SGD, loss="binary_cross_entropy", validation_data=(X, y)
    )
    right = (model.predict(X) > 0) == (y > 0.5)
    assert history.validation_accuracy[-1] == pytest.approx(right.mean(), abs=1e-12)
    assert model.evaluate(X, y, loss="binary_cross_entropy")["accuracy"] == pytest.approx(
        right.mean(), abs=1e-12
    )
    assert 0.9 < history.accuracy[-1] <= 1.0
    assert history.accuracy[0] < history.accuracy[-1]
    assert metrics.binary_accuracy(model.predict(X), y) == pytest.approx(right.mean(), abs=1e-12)


def test_the_accuracy_of_an_epoch_is_counted_picture_by_picture():
    y = (X[:, :3] > 0.3).astype(np.float32)
    model = dense(3).build((6,))
    told: list[float] = []

    class Listener:
        def on_batch(self, info: Any) -> None:
            told.append(info.accuracy)

    before = model.predict(X)
    still = st.optim.SGD(0.0)
    loss = st.losses.BinaryCrossEntropy(positive_weight=2.0)
    history = model.fit(X, y, batch_size=20, optimizer=still, loss=loss, callbacks=[Listener()])
    expected = ((before > 0) == (y > 0.5)).mean()
    assert history.accuracy == [pytest.approx(expected, abs=1e-12)]
    assert told[-1] == history.accuracy[-1]


def test_masks_are_right_pixel_by_pixel():
    x = RNG.random((10, 4, 5, 1), np.float32)
    y = (x > 0.5).astype(np.float32)
    model = nn.Sequential(nn.Conv2d(1, 1)).build((4, 5, 1))
    model.parameters()["0.weight"].assign(np.ones((1, 1, 1, 1)))
    model.parameters()["0.bias"].assign([-0.4])
    found = model.evaluate(x, y, loss="binary_cross_entropy", batch_size=3)
    assert found["accuracy"] == pytest.approx(((x > 0.4) == (x > 0.5)).mean(), abs=1e-6)
    assert 0.8 < found["accuracy"] < 1.0


def test_regression_has_none_and_says_so(capsys: Any):
    model = dense(2)
    history = model.fit(
        X, X[:, :2], epochs=2, optimizer=st.optim.SGD(0.1), loss="mean_squared_error",
        validation_data=(X, X[:, :2]), verbose=True,
    )  # fmt: skip
    assert math.isnan(history.accuracy[0])
    assert math.isnan(history.validation_accuracy[0])
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert all("validation loss" in line and "accuracy" not in line and "nan" not in line for line in lines)


def own_loss(outputs: Any, targets: Any) -> Any:
    return ((outputs - targets) * (outputs - targets)).mean((0, 1))


@pytest.mark.parametrize("watcher", [EarlyStopping, KeepBest, ReduceOnPlateau])
@pytest.mark.parametrize("monitor", ["accuracy", "validation_accuracy"])
@pytest.mark.parametrize("loss", ["mean_squared_error", own_loss])
def test_watching_an_accuracy_that_is_none_is_refused_before_the_first_step(
    watcher: Any, monitor: str, loss: Any
):
    steps: list[Any] = []

    class Listener:
        def on_batch(self, info: Any) -> None:
            steps.append(info)

    watching = watcher(monitor=monitor)
    options = {"schedule": watching} if watcher is ReduceOnPlateau else {"callbacks": [Listener(), watching]}
    with pytest.raises(
        st.ArgumentError, match=f"^{monitor} is watched, but this training has none.*'validation_loss'"
    ):
        dense(2).fit(X, X[:, :2], optimizer=SGD, loss=loss, validation_data=(X, X[:, :2]), **options)
    assert not steps


def test_watching_validation_without_validation_is_refused_before_the_first_step():
    for options in ({"callbacks": [EarlyStopping()]}, {"schedule": ReduceOnPlateau()}):
        with pytest.raises(st.ArgumentError, match="validation_loss is watched.*no validation_data.*'loss'"):
            dense(2).fit(X, np.arange(48) % 2, optimizer=SGD, **options)


def test_mixed_pictures_have_no_accuracy_in_training_but_in_validation():
    x, y = RNG.random((16, 4, 4, 1), np.float32), np.arange(16) % 2
    mix = pictures.Mixup(2)

    def fit(monitor: str) -> Any:
        model = nn.Sequential(nn.Flatten(), nn.Linear(2))
        stop = EarlyStopping(3, monitor=monitor)
        return model.fit(x, y, epochs=5, optimizer=SGD, mix=mix, validation_data=(x, y), callbacks=[stop])

    with pytest.raises(st.ArgumentError, match="watch 'validation_accuracy'"):
        fit("accuracy")
    assert len(fit("validation_accuracy").validation_accuracy) >= 3


def test_early_stopping_on_an_accuracy_of_one_output_waits_for_it():
    y = (X[:, :1] + 0.1 * X[:, 1:2] > 0).astype(np.float32)
    stop = EarlyStopping(3, monitor="validation_accuracy")
    history = dense(1).fit(
        X, y, epochs=40, batch_size=8, optimizer=st.optim.SGD(0.05), loss="binary_cross_entropy",
        validation_data=(X, y), callbacks=[stop],
    )  # fmt: skip
    best = int(np.argmax(history.validation_accuracy))
    assert len(history.loss) == min(best + 1 + 3, 40)


def info(epoch: int, validation_loss: float) -> EpochInfo:
    return EpochInfo(epoch, 9, 1.0, 0.5, validation_loss, 0.5, 1.0, 1.0, 0.1)


def test_a_validation_loss_that_is_nan_is_said_once():
    stop = EarlyStopping(3)
    stop.on_start(dense(2))
    with pytest.warns(st.StriateWarning, match="validation_loss is nan after epoch 1") as caught:
        [stop.on_epoch(info(epoch, math.nan)) for epoch in range(1, 4)]
    assert len(caught) == 1
    assert stop.stop


def test_after_an_infinite_validation_loss_any_number_is_better():
    plateau = ReduceOnPlateau(patience=1, threshold=1e-4)
    plateau(0, 10)
    with pytest.warns(st.StriateWarning, match="inf"):
        plateau.after_epoch(info(1, math.inf))
    assert [plateau.after_epoch(info(2 + k, value)) for k, value in enumerate((5.0, 4.0, 3.0))] == [1.0] * 3
    assert plateau.watch.best == 3.0


def test_metrics_of_one_output_and_of_several_questions_are_not_those_of_classes():
    yes = np.array([[2.0], [-1.0], [0.5]])
    for metric in (metrics.accuracy, metrics.top_k, metrics.confusion_matrix):
        with pytest.raises(st.ShapeError, match="binary_accuracy"):
            metric(yes, np.array([0, 0, 0]))
        with pytest.raises(st.LabelError, match="binary_accuracy"):
            metric(np.ones((2, 3)), np.ones((2, 3), int))
        with pytest.raises(st.LabelError, match="integers"):
            metric(np.ones((2, 3)), np.array([0.0, 1.0]))
    assert metrics.binary_accuracy(yes, [1, 0, 0]) == pytest.approx(2 / 3)
    assert metrics.binary_accuracy([0.4, 0.6], [1, 1], threshold=0.5) == 0.5
    with pytest.raises(st.LabelError, match="between 0 and 1"):
        metrics.binary_accuracy(yes, [0, 255, 0])
    with pytest.raises(st.ShapeError, match="one shape"):
        metrics.binary_accuracy(yes, [[1, 0, 0]])


def test_metrics_of_pixels():
    scores = RNG.random((2, 3, 4, 5))
    labels = RNG.integers(0, 5, (2, 3, 4))
    assert metrics.accuracy(scores, labels) == (scores.argmax(-1) == labels).mean()
    matrix = metrics.confusion_matrix(scores, labels)
    assert matrix.sum() == 24
    assert np.trace(matrix) == (scores.argmax(-1) == labels).sum()
    assert metrics.top_k(scores, labels, k=5) == 1.0
    with pytest.raises(st.LabelError, match="2 x 3 x 4 integers"):
        metrics.accuracy(scores, labels[0])


def test_outputs_for_every_pixel_with_one_label_a_picture_have_no_accuracy():
    def first_pixel(outputs: Any, labels: Any) -> Any:
        return outputs.mean((1, 2, 3))

    model = nn.Sequential(nn.Conv2d(3, 1))
    x = RNG.random((6, 4, 4, 1), np.float32)
    history = model.fit(x, np.arange(6) % 3, optimizer=SGD, loss=first_pixel)
    assert math.isnan(history.accuracy[0])
    assert math.isnan(model.evaluate(x, np.arange(6) % 3, loss=first_pixel)["accuracy"])


def test_cross_entropy_of_one_output_is_refused_for_it_is_always_0():
    for use in (
        lambda: dense(1).fit(X, np.zeros(48, int), optimizer=SGD),
        lambda: dense(1).evaluate(X, np.zeros(48, int)),
    ):
        with pytest.raises(st.ArgumentError, match="of one output it is always 0.*binary_cross_entropy"):
            use()


def test_one_output_with_labels_says_what_would_fit():
    with pytest.raises(st.LabelError, match=r"loss='binary_cross_entropy' with y\[:, None\]"):
        dense(1).fit(X, np.arange(48) % 2, optimizer=SGD)
    with pytest.raises(st.ShapeError, match=r"y\[\.\.\., None\] has it"):
        dense(1).fit(X, np.arange(48) % 2, optimizer=SGD, loss="binary_cross_entropy")


def test_history_of_several_questions_goes_through_a_checkpoint(tmp_path: Any):
    y = (X[:, :3] > 0).astype(np.float32)
    options: dict[str, Any] = {
        "epochs": 3, "batch_size": 20, "optimizer": SGD, "loss": "binary_cross_entropy", "seed": 1,
    }  # fmt: skip
    whole = dense(3).fit(X, y, **options)

    class Stop(Exception):
        pass

    class Interrupts:
        def on_batch(self, told: Any) -> None:
            if told.epoch == 2 and told.step == 3:
                raise Stop

    path = tmp_path / "c.safetensors"
    with pytest.raises(Stop):
        dense(3).fit(X, y, checkpoint=path, checkpoint_every=1, callbacks=[Interrupts()], **options)

    class Quiet:
        def on_batch(self, told: Any) -> None:
            pass

    resumed = dense(3).fit(
        X, y, checkpoint=path, checkpoint_every=1, resume=True, callbacks=[Quiet()], **options
    )
    assert resumed.accuracy == whole.accuracy
    assert json.dumps(resumed.accuracy)


def test_no_warning_where_all_is_well():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        dense(2).fit(
            X, np.arange(48) % 2, epochs=3, optimizer=SGD, validation_data=(X, np.arange(48) % 2),
            callbacks=[EarlyStopping(monitor="accuracy"), KeepBest()],
        )  # fmt: skip
