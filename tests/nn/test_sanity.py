"""What is hardly meant is said once, with what to try; and what is meant raises no alarm."""

import json
import math
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import striate as st
from striate import nn
from striate.cli.main import main
from striate.data.digits import load_digits
from striate.nn.training.sanity import _guessing, check_ranges, dead_share
from striate.train.pictures import Mixup

DIGITS = load_digits(seed=0)
SCALED = (DIGITS.x / 255).astype(np.float32)[:640]
LABELS = DIGITS.y[:640]
SGD = st.optim.SGD


def plain(**linear: Any) -> nn.Sequential:
    return nn.Sequential(
        nn.AvgPool2d(2), nn.Flatten(), nn.Linear(32, **linear), nn.ReLU(), nn.Linear(10, **linear)
    )


def silently(model: Any, x: Any, y: Any, **options: Any) -> Any:
    """`fit`, in which every warning is an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return model.fit(x, y, **options)


def warned(model: Any, x: Any, y: Any, **options: Any) -> str:
    """The one warning of `fit`."""
    with pytest.warns(st.StriateWarning) as caught:
        model.fit(x, y, **options)
    assert len(caught) == 1
    assert caught[0].category is st.StriateWarning
    return str(caught[0].message)


# -- ranges ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "prepare, words",
    [
        (
            lambda x: (x / 255).astype(np.float32),
            r"uint8 from 0 to 255 .*validation pictures float32 from 0 to 1 ",
        ),
        (lambda x: (x / 127.5 - 1).astype(np.float32), r"float32 from -1 to 1"),
    ],
)
def test_validation_in_another_range(prepare: Any, words: str):
    model, test = plain(), (prepare(DIGITS.x_test), DIGITS.y_test)
    model = nn.Sequential(nn.Standardize(), *model)
    with pytest.warns(st.StriateWarning, match=words) as caught:
        model.fit(DIGITS.x[:320], DIGITS.y[:320], epochs=2, optimizer=SGD(0.05), validation_data=test)
    assert len(caught) == 1
    assert "Give both in the same type and range" in str(caught[0].message)


def test_signs_tell_two_preparations_of_one_spread_apart():
    rng = np.random.default_rng(0)
    around, above = rng.random((40, 6, 6, 1)) * 2 - 1, rng.random((40, 6, 6, 1))
    for one, other in ((around, above), (above, around)):
        with pytest.warns(st.StriateWarning, match="prepared in two ways"):
            check_ranges(one, other)


@pytest.mark.parametrize(
    "change",
    [
        lambda x: x,
        lambda x: x.astype(np.float32),  # the same numbers in another type
        lambda x: (x * 0.5).astype(np.uint8),  # darker pictures
        lambda x: 255 - x,
        lambda x: x[:1],  # one picture
        lambda x: np.zeros_like(x),
    ],
)
def test_ranges_that_are_no_alarm(change: Any):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        check_ranges(DIGITS.x, change(DIGITS.x_test))
        check_ranges(change(DIGITS.x_test), DIGITS.x)


# -- standing still ----------------------------------------------------------------------------------


@pytest.mark.parametrize("epochs", [1, 3])
@pytest.mark.parametrize("optimizer", [SGD(50.0), st.optim.Adam(50.0)], ids=["sgd", "adam"])
def test_a_rate_of_50_kills_units_and_is_said_once(optimizer: Any, epochs: int):
    words = warned(plain(), SCALED, LABELS, epochs=epochs, batch_size=32, optimizer=optimizer)
    assert "learnt nothing after epoch 1" in words
    assert "log 10 = 2.303" in words
    assert "units of '3' answer 0 to every picture" in words
    assert "a smaller learning rate than 50" in words


def test_a_rate_of_nothing_and_wrong_labels_stand_at_chance():
    slow = warned(plain(), SCALED, LABELS, epochs=4, batch_size=32, optimizer=SGD(1e-8))
    assert "after epoch 3" in slow  # 60 steps
    assert "another learning rate than 1e-08" in slow
    assert "dead" not in slow
    assert "answer 0" not in slow
    rng = np.random.default_rng(0)
    assert "labels that are those of their pictures" in warned(
        plain(), SCALED, rng.integers(0, 10, len(LABELS)), epochs=4, batch_size=32, optimizer=SGD(0.001)
    )


def test_pictures_of_large_numbers_are_told_of_standardize():
    x = DIGITS.x[:640].astype(np.float32)
    words = warned(plain(), x, LABELS, epochs=2, batch_size=32, optimizer=SGD(1.0))
    assert "nn.Standardize() as the first layer (the pictures hold numbers up to 255)" in words


def test_weights_that_begin_as_zeros():
    words = warned(plain(initial="zeros"), SCALED, LABELS, epochs=2, batch_size=32, optimizer=SGD(0.01))
    assert "all pictures get the same outputs" in words


def test_a_regression_whose_units_are_dead():
    y = SCALED.mean((1, 2))
    model = nn.Sequential(nn.AvgPool2d(2), nn.Flatten(), nn.Linear(8), nn.ReLU(), nn.Linear(1))
    model.build((28, 28, 1))
    model.parameters()["2.bias"].assign(np.full(8, -100.0))
    words = warned(model, SCALED, y, epochs=3, optimizer=SGD(0.01), loss="mean_squared_error")
    assert "100% of the units of '3' answer 0" in words
    assert "accuracy" not in words


def own_loss(outputs: Any, labels: Any) -> Any:
    return st.losses.CrossEntropy()(outputs, labels)


def test_a_loss_of_ones_own_is_judged_by_its_accuracy():
    assert "answer 0" in warned(plain(), SCALED, LABELS, batch_size=32, optimizer=SGD(50.0), loss=own_loss)
    silently(plain(), SCALED, LABELS, epochs=4, batch_size=32, optimizer=SGD(1e-8), loss=own_loss)


NO_ALARM: dict[str, dict[str, Any]] = {
    "learns": {},
    "one epoch": {"epochs": 1},
    "one step": {"epochs": 1, "batch_size": 640, "optimizer": SGD(0.001)},
    "warm-up": {"epochs": 12, "schedule": st.schedules.warmup_linear(0.9), "optimizer": SGD(0.2)},
    "smoothing": {"loss": st.losses.CrossEntropy(label_smoothing=0.3)},
    "class weights": {"loss": st.losses.CrossEntropy(class_weights=[5.0, *[1.0] * 9])},
    "mixup": {"mix": Mixup(10, 1.0), "optimizer": SGD(0.01)},
}


@pytest.mark.parametrize("what", NO_ALARM)
def test_what_is_no_alarm(what: str):
    options = {"epochs": 3, "batch_size": 32, "optimizer": SGD(0.05), **NO_ALARM[what]}
    silently(plain(), SCALED, LABELS, **options)


def test_small_data_imbalance_and_regression_are_no_alarm():
    silently(plain(), SCALED[:6], np.arange(6), epochs=5, optimizer=SGD(0.01))
    rare = (np.arange(640) % 50 == 0).astype(int)
    seen = SCALED.copy()
    seen[rare == 1] += 1.0
    two = nn.Sequential(nn.AvgPool2d(2), nn.Flatten(), nn.Linear(2))
    silently(two, seen, rare, epochs=3, batch_size=16, optimizer=SGD(0.05))
    noise = np.random.default_rng(0).standard_normal((640, 1))
    regression = nn.Sequential(nn.AvgPool2d(4), nn.Flatten(), nn.Linear(8), nn.ReLU(), nn.Linear(1))
    silently(
        regression, SCALED, noise, epochs=8, batch_size=32, optimizer=SGD(1e-3), loss="mean_squared_error"
    )
    silently(
        regression, SCALED, (noise > 2).astype(int), epochs=4, batch_size=32, optimizer=SGD(1e-3),
        loss="binary_cross_entropy",
    )  # fmt: skip


def test_the_best_constant_answer():
    labels = np.array([0, 0, 0, 1], np.int32)
    by_hand = -(0.75 * math.log(0.75) + 0.25 * math.log(0.25))
    assert _guessing(st.losses.CrossEntropy(), labels, 2) == pytest.approx(by_hand)
    balanced = st.losses.CrossEntropy(class_weights=(1.0, 3.0))
    assert _guessing(balanced, labels, 2) == pytest.approx(math.log(2))
    assert _guessing(st.losses.MeanSquaredError(), np.float32([[1], [3]]), None) == pytest.approx(1.0)
    assert _guessing(st.losses.MeanAbsoluteError(), np.float32([[1], [2], [6]]), None) == pytest.approx(5 / 3)
    yes = np.float32([[1, 0], [0, 0]])
    assert _guessing(st.losses.BinaryCrossEntropy(), yes, None) == pytest.approx(math.log(2) / 2)
    assert _guessing(st.losses.CrossEntropy(), np.zeros(5, np.int32), 3) is None
    assert _guessing(own_loss, labels, 2) is None


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("smoothing, weights", [(0.2, None), (0.2, (1.0, 4.0, 0.5)), (0.0, (2.0, 0.0, 1.0))])
def test_guessing_is_the_least_loss_of_constant_logits(smoothing: float, weights: Any):
    labels = np.array([0, 0, 1, 2, 2, 2], np.int32)
    loss = st.losses.CrossEntropy(label_smoothing=smoothing, class_weights=weights)
    constant = nn.Sequential(nn.Linear(3, initial="zeros"))
    x = np.zeros((6, 1), np.float32)
    constant.fit(x, labels, epochs=300, batch_size=6, optimizer=st.optim.Adam(0.1), loss=loss)
    assert constant.evaluate(x, labels, loss=loss)["loss"] == pytest.approx(
        _guessing(loss, labels, 3), rel=2e-3
    )


def test_a_model_that_takes_one_batch_size_only_is_trained_all_the_same():
    class Four(nn.Module):
        def __init__(self) -> None:
            self.head = nn.Linear(2)

        def __call__(self, x: Any) -> Any:
            return self.head(x.reshape(20, 6))

    x = np.random.default_rng(0).random((40, 2, 3)).astype(np.float32)
    history = silently(Four(), x, np.arange(40) % 2, epochs=2, batch_size=20, optimizer=SGD(0.0))
    assert len(history.loss) == 2


def test_dead_share():
    answers = np.zeros((2, 3, 3, 4))
    answers[1, 2, 2, 0] = 0.1
    assert dead_share(answers) == 0.75
    assert dead_share(np.zeros((0, 4))) == 0.0


def test_looking_changes_no_bit():
    def trained(quiet: bool) -> Any:
        model = plain()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            options: dict[str, Any] = {"epochs": 2, "batch_size": 32, "optimizer": SGD(1.5), "seed": 3}
            if quiet:
                options["loss"] = own_loss
                model.fit(SCALED, LABELS, callbacks=[], **options)
            else:
                model.fit(SCALED, LABELS, **options)
        return model.parameters()

    one, other = trained(False), trained(True)
    assert all(np.array_equal(p.array, other[name].array) for name, p in one.items())


# -- the command ---------------------------------------------------------------------------------------


@pytest.mark.usefixtures("undrawn")
def test_the_command_ends_with_what_looks_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    arguments = ["train", "--data", "digits", "--epochs", "1", "--lr", "3", "--out", str(tmp_path / "out")]
    assert main(arguments) == 0
    told = capsys.readouterr()
    assert told.out.splitlines()[-1].startswith("WARNING: the net has learnt nothing after epoch 1")
    assert told.err.count("striate: warning: the net has learnt nothing") == 1
    history = json.loads((tmp_path / "out" / "history.json").read_text())
    assert len(history["warnings"]) == 1


@pytest.mark.slow
def test_the_command_says_nothing_where_all_is_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    arguments = ["train", "--data", "digits", "--epochs", "2", "--json", "--out", str(tmp_path / "out")]
    assert main(arguments) == 0
    told = capsys.readouterr()
    assert json.loads(told.out.splitlines()[-1])["warnings"] == []
    assert "WARNING" not in told.out + told.err
