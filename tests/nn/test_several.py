"""Models with several inputs and outputs are trained, evaluated and predicted as others are."""

from __future__ import annotations

import copy
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest

import striate as st
from striate import nn
from striate.errors import (
    ArgumentError,
    CheckpointError,
    LabelError,
    NonFiniteLossError,
    ShapeError,
    StriateError,
    StriateWarning,
)
from striate.nn.training.batches import epoch_batches
from striate.nn.training.losses import CrossEntropy, Several

COUNT = 50
RANDOM = np.random.default_rng(0)
PICTURES = RANDOM.standard_normal((COUNT, 6, 6, 2)).astype(np.float32)
FACTS = RANDOM.standard_normal((COUNT, 3)).astype(np.float32)
KINDS = RANDOM.integers(0, 4, COUNT)
AGES = RANDOM.standard_normal((COUNT, 1)).astype(np.float32)
X, Y = (PICTURES, FACTS), (KINDS, AGES)
LOSSES = ("cross_entropy", "mean_squared_error")


class Answer(NamedTuple):
    kind: Any
    age: Any


class Net(nn.Module):
    """A picture and facts in; a kind and an age out."""

    def __init__(self, named: bool = True) -> None:
        self.conv = nn.Conv2d(4, 3)
        self.dense = nn.Linear(4)
        self.kind = nn.Linear(4)
        self.age = nn.Linear(1)
        self.named = named

    def __call__(self, picture: Any, facts: Any) -> Any:
        seen = st.relu(self.conv(picture)).mean((1, 2))
        both = st.relu(seen + self.dense(facts))
        answers = self.kind(both), self.age(both)
        return Answer(*answers) if self.named else answers


class OneInput(nn.Module):
    def __init__(self) -> None:
        self.conv, self.kind, self.age = nn.Conv2d(4, 3), nn.Linear(4), nn.Linear(1)

    def __call__(self, x: Any) -> Any:
        seen = st.relu(self.conv(x)).mean((1, 2))
        return self.kind(seen), self.age(seen)


class OneOutput(nn.Module):
    def __init__(self) -> None:
        self.conv, self.dense, self.head = nn.Conv2d(4, 3), nn.Linear(4), nn.Linear(4)

    def __call__(self, picture: Any, facts: Any) -> Any:
        return self.head(st.relu(self.conv(picture)).mean((1, 2)) + self.dense(facts))


def weights(model: nn.Module) -> dict[str, np.ndarray]:
    return {name: each.array.copy() for name, each in model.parameters().items()}


def expect_same(one: nn.Module, other: nn.Module) -> None:
    first, second = weights(one), weights(other)
    assert first.keys() == second.keys()
    for name, array in first.items():
        assert np.array_equal(array, second[name]), name


def fitted(model: nn.Module | None = None, **options: Any) -> nn.Module:
    model = model or Net()
    settings = {"epochs": 2, "batch_size": 16, "loss": LOSSES, "optimizer": st.optim.SGD(0.1, momentum=0.9)}
    model.fit(X, options.pop("y", Y), **(settings | options))
    return model


# -- what comes out -------------------------------------------------------------------------------


def softmax_loss(logits: np.ndarray, labels: np.ndarray) -> float:
    shifted = logits.astype(np.float64) - logits.max(1, keepdims=True)
    return float(np.mean(np.log(np.exp(shifted).sum(1)) - shifted[np.arange(len(labels)), labels]))


def test_evaluate_gives_the_total_and_one_entry_an_output() -> None:
    model = Net().build(((6, 6, 2), (3,)), seed=1)
    kind, age = model.predict(X)
    assert kind.shape == (COUNT, 4)
    assert age.shape == (COUNT, 1)
    found = model.evaluate(X, Y, loss=LOSSES, loss_weights=(1.0, 0.5), batch_size=16)
    assert list(found) == ["loss", "accuracy", "kind_loss", "kind_accuracy", "age_loss"]
    assert found["kind_loss"] == pytest.approx(softmax_loss(kind, KINDS), rel=1e-5)
    assert found["age_loss"] == pytest.approx(float(np.mean((age - AGES) ** 2)), rel=1e-5)
    assert found["loss"] == pytest.approx(found["kind_loss"] + 0.5 * found["age_loss"], rel=1e-6)
    assert found["kind_accuracy"] == found["accuracy"] == np.mean(kind.argmax(1) == KINDS)


def test_the_accuracy_of_the_whole_is_the_mean_of_those_defined() -> None:
    model = OneInput().build((6, 6, 2))
    yes = (AGES > 0).astype(np.float32)
    found = model.evaluate(PICTURES, (KINDS, yes), loss=("cross_entropy", "binary_cross_entropy"))
    assert found["accuracy"] == pytest.approx((found["output_0_accuracy"] + found["output_1_accuracy"]) / 2)
    regression = model.evaluate(PICTURES, (np.zeros((COUNT, 4)), AGES), loss="mean_squared_error")
    assert np.isnan(regression["accuracy"])
    assert list(regression) == ["loss", "accuracy", "output_0_loss", "output_1_loss"]


def test_metrics_get_tuples(monkeypatch: pytest.MonkeyPatch) -> None:
    model = Net().build(((6, 6, 2), (3,)))
    found = model.evaluate(
        X, Y, loss=LOSSES, metrics={"far": lambda outputs, targets: abs(outputs[1] - targets[1]).max()}
    )
    assert found["far"] == abs(model.predict(X)[1] - AGES).max()
    # A name that is taken is refused before anything is computed.
    monkeypatch.setattr("striate.nn.training.evaluation.evaluate_checked", None)
    with pytest.raises(ArgumentError, match="kind_loss is in the result anyway"):
        model.evaluate(X, Y, loss=LOSSES, metrics={"kind_loss": lambda outputs, targets: 0})


@pytest.mark.parametrize("batch_size", [7, 16, 50, None])
def test_predictions_in_parts_are_those_of_the_whole(batch_size: int | None) -> None:
    model = Net().build(((6, 6, 2), (3,)))
    whole = model(*X)
    for one, other in zip(whole, model.predict(X, batch_size=batch_size), strict=True):
        assert np.array_equal(one, other)
    by_name = model.predict({"facts": FACTS, "picture": PICTURES}, batch_size=batch_size)
    assert all(np.array_equal(one, other) for one, other in zip(whole, by_name, strict=True))


def test_training_is_that_of_the_weighted_sum() -> None:
    """Step by step as a model of one output whose loss says the same."""
    model = Net().build(((6, 6, 2), (3,)), seed=3)
    other = copy.deepcopy(model)
    step = st.train_step(
        model,
        loss=LOSSES,
        loss_weights=(2.0, 0.5),
        optimizer=st.optim.SGD(0.1),
        input_shape=((16, 6, 6, 2), (16, 3)),
    )

    def joint(outputs: Any, targets: Any) -> Any:
        return (
            CrossEntropy()(outputs[0], targets[0]) * 2.0
            + ((outputs[1] - targets[1]) * (outputs[1] - targets[1])).mean((0, 1)) * 0.5
        )

    again = st.train_step(
        other, loss=joint, optimizer=st.optim.SGD(0.1), input_shape=((16, 6, 6, 2), (16, 3))
    )
    for start in range(0, 48, 16):
        x, y = ([each[start : start + 16] for each in arrays] for arrays in (X, Y))
        assert step(x, y) == pytest.approx(again(tuple(x), tuple(y)), rel=1e-6)
    for name, array in weights(model).items():
        np.testing.assert_allclose(array, weights(other)[name], rtol=1e-5, atol=1e-6)
    assert "mul" in step.explain()


def test_gradients_of_both_outputs_are_those_of_differences() -> None:
    model = Net().build(((6, 6, 2), (3,)), seed=2)
    before = weights(model)
    probe = {name: RANDOM.standard_normal(array.shape).astype(np.float32) for name, array in before.items()}
    settings: dict[str, Any] = {"loss": LOSSES, "loss_weights": (1.0, 3.0)}
    values = []
    for side in (1e-2, -1e-2):
        for name, parameter in model.parameters().items():
            parameter.assign(before[name] + side * probe[name])
        values.append(model.evaluate(X, Y, **settings)["loss"])
    for name, parameter in model.parameters().items():
        parameter.assign(before[name])
    model.fit(X, Y, batch_size=COUNT, optimizer=st.optim.SGD(1.0), **settings)
    slope = sum(
        float(((before[name] - each.array) * probe[name]).sum()) for name, each in model.parameters().items()
    )
    assert slope == pytest.approx((values[0] - values[1]) / 2e-2, rel=2e-2)


def test_an_output_that_counts_nothing_is_not_trained_and_still_told() -> None:
    model = Net().build(((6, 6, 2), (3,)))
    before = weights(model)
    fitted(model, loss_weights=(1.0, 0.0))
    assert np.array_equal(weights(model)["age.weight"], before["age.weight"])
    assert not np.array_equal(weights(model)["kind.weight"], before["kind.weight"])
    assert len(model.history.outputs["age_loss"]) == 2


def test_history_and_callbacks_have_each_output() -> None:
    class Told:
        def __init__(self) -> None:
            self.epochs: list[Any] = []

        def on_epoch(self, info: Any) -> None:
            self.epochs.append(info)

    told = Told()
    model = fitted(loss_weights=(1.0, 0.5), validation_data=(X, Y), callbacks=[told])
    history = model.history
    assert list(history.outputs) == [
        *("kind_loss", "kind_accuracy", "age_loss"),
        *("validation_kind_loss", "validation_kind_accuracy", "validation_age_loss"),
    ]
    assert {len(each) for each in history.as_dict().values()} == {2}
    for epoch, info in enumerate(told.epochs):
        assert info.outputs == {name: values[epoch] for name, values in history.outputs.items()}
        assert info.loss == pytest.approx(
            info.outputs["kind_loss"] + 0.5 * info.outputs["age_loss"], rel=1e-6
        )
        assert info.accuracy == info.outputs["kind_accuracy"]
    found = model.evaluate(X, Y, loss=LOSSES, loss_weights=(1.0, 0.5))
    assert found["age_loss"] == history.outputs["validation_age_loss"][-1]
    assert "outputs" not in history.as_dict()


def test_a_callback_watches_one_output() -> None:
    best = st.callbacks.KeepBest(monitor="validation_age_loss")
    model = fitted(epochs=4, validation_data=(X, Y), callbacks=[best])
    losses = model.history.outputs["validation_age_loss"]
    assert best.best_epoch == losses.index(min(losses)) + 1
    for name, error in (
        ("validation_size_loss", "no such output"),
        ("age_accuracy", "this training has none"),
    ):
        with pytest.raises(ArgumentError, match=error):
            fitted(validation_data=(X, Y), callbacks=[st.callbacks.EarlyStopping(monitor=name)])
    with pytest.raises(ArgumentError, match="no validation_data; give it, or watch 'age_loss'"):
        fitted(callbacks=[best])


def test_a_loss_of_ones_own_takes_all_outputs() -> None:
    def joint(outputs: Any, targets: Any) -> Any:
        kind, age = outputs
        return (kind * kind).mean((0, 1)) + (age - targets).mean((0, 1))

    model = Net()
    history = model.fit(
        X, AGES, loss=joint, optimizer=st.optim.SGD(0.01), batch_size=25, validation_data=(X, AGES)
    )
    kind, age = model.predict(X)
    assert history.validation_loss[-1] == pytest.approx(
        np.mean(kind**2) + np.mean(age - AGES), rel=1e-4, abs=1e-5
    )
    assert history.outputs == {}
    assert np.isnan(history.accuracy[0])


def test_one_output_of_several_inputs_is_an_array() -> None:
    model = OneOutput()
    history = model.fit(
        X, KINDS, optimizer=st.optim.SGD(0.1), batch_size=16, validation_data=([PICTURES, FACTS], KINDS)
    )
    assert model.predict([PICTURES, FACTS]).shape == (COUNT, 4)
    assert history.outputs == {}
    assert model.evaluate(X, KINDS).keys() == {"loss", "accuracy"}


# -- the same bits --------------------------------------------------------------------------------


@pytest.mark.parametrize("options", [{"workers": 0}, {"workers": 3}])
@pytest.mark.parametrize("threads", [1, 2])
def test_threads_and_workers_change_nothing(options: dict[str, Any], threads: int) -> None:
    augment = (st.augment.random_flip(), None)
    reference = fitted(augment=augment)
    with st.threads(threads):
        expect_same(fitted(augment=augment, **options), reference)


def test_eight_callers_get_what_one_gets() -> None:
    model = fitted()
    alone = model.predict(X, batch_size=8)
    with ThreadPoolExecutor(8) as pool:
        for found in pool.map(lambda _: model.predict(X, batch_size=8), range(16)):
            assert all(np.array_equal(one, other) for one, other in zip(alone, found, strict=True))


def test_by_name_is_in_order() -> None:
    named = Net()
    named.fit(
        {"facts": FACTS, "picture": PICTURES},
        {"age": AGES, "kind": KINDS},
        loss={"age": LOSSES[1], "kind": LOSSES[0]},
        loss_weights={"kind": 1, "age": 0.25},
        augment={"picture": st.augment.random_shift(1)},
        optimizer=st.optim.SGD(0.1, momentum=0.9),
        batch_size=16,
        epochs=2,
    )
    expect_same(named, fitted(augment=(st.augment.random_shift(1), None), loss=Several(LOSSES, (1.0, 0.25))))


def test_ten_fits_of_one_epoch_are_one_of_ten() -> None:
    model = Net()
    for _ in range(3):
        fitted(model, epochs=1, augment=(st.augment.random_flip(), None))
    expect_same(model, fitted(epochs=3, augment=(st.augment.random_flip(), None)))


class Stop:
    """Ctrl-C at a step, in an epoch."""

    def __init__(self, epoch: int, step: int) -> None:
        self.at = epoch, step

    def on_batch(self, info: Any) -> None:
        if (info.epoch, info.step) == self.at:
            raise KeyboardInterrupt


@pytest.mark.parametrize("at", [(1, 3), (2, 1), (2, 4)])
def test_resume_gives_the_same_bits_and_history(tmp_path: Path, at: tuple[int, int]) -> None:
    options: dict[str, Any] = {
        "epochs": 3,
        "validation_data": (X, Y),
        "augment": (st.augment.random_flip(), None),
        "optimizer": st.optim.AdamW(0.01),
        "loss_weights": (1.0, 0.5),
    }
    whole = fitted(**options)
    path = tmp_path / "run.safetensors"
    with pytest.raises(KeyboardInterrupt):
        fitted(checkpoint=path, checkpoint_every=1, callbacks=[Stop(*at)], **options)
    resumed = fitted(checkpoint=path, resume=True, callbacks=[Stop(9, 9)], **options)
    expect_same(resumed, whole)
    one, other = whole.history.as_dict(), resumed.history.as_dict()
    for name in one.keys() - {"seconds", "images_per_second", "waiting"}:
        assert one[name] == other[name], name


def test_resume_says_what_differs(tmp_path: Path) -> None:
    path = tmp_path / "run.safetensors"
    fitted(checkpoint=path)
    with pytest.raises(CheckpointError, match="loss"):
        fitted(checkpoint=path, resume=True, loss_weights=(1.0, 2.0))
    with pytest.raises(CheckpointError, match="training data: other targets"):
        fitted(checkpoint=path, resume=True, y=(KINDS, AGES + 1))
    with pytest.warns(StriateWarning, match="going on although"):
        fitted(checkpoint=path, resume="anyway", epochs=3, loss_weights=(1.0, 2.0))


def test_a_saved_model_trains_on(tmp_path: Path) -> None:
    model = fitted()
    model.save(tmp_path / "net.safetensors")
    loaded = st.load(tmp_path / "net.safetensors")
    twin = copy.deepcopy(model)
    options: dict[str, Any] = {"loss": LOSSES, "optimizer": st.optim.SGD(0.1), "batch_size": 16}
    twin.fit(X, Y, **options)
    loaded.fit(X, Y, **options)
    expect_same(twin, loaded)
    assert list(loaded.history.outputs) == ["output_0_loss", "output_0_accuracy", "output_1_loss"]


def test_statistics_are_taken_of_the_input_that_a_layer_reads() -> None:
    class Standard(OneOutput):
        def __init__(self) -> None:
            super().__init__()
            self.standardize = nn.Standardize()

        def __call__(self, picture: Any, facts: Any) -> Any:
            return super().__call__(picture, self.standardize(facts))

    model = Standard()
    model.fit((PICTURES, FACTS * 3 + 7), KINDS, optimizer=st.optim.SGD(0.1))
    np.testing.assert_allclose(model.standardize.mean.array, (FACTS * 3 + 7).mean(0), rtol=1e-4)


# -- augmentation ---------------------------------------------------------------------------------


def test_a_function_of_all_inputs_changes_all() -> None:
    seen: list[Any] = []

    def shift(batch: Any, generator: Any) -> Any:
        seen.append(len(batch))
        step = np.float32(generator.random())
        return tuple(each + step for each in batch)

    model = OneOutput()
    model.fit(X, KINDS, optimizer=st.optim.SGD(0.1), batch_size=25, augment=shift)
    assert seen == [2, 2]
    with pytest.raises(
        ArgumentError, match=r"(?s)batches of all 2 inputs as a tuple.*augment=\(function, None\)"
    ):
        OneOutput().fit(X, KINDS, optimizer=st.optim.SGD(0.1), augment=lambda batch, generator: batch[0])


def test_several_maps_move_with_the_pictures() -> None:
    class Seg(nn.Module):
        def __init__(self) -> None:
            self.body, self.classes, self.depth = (
                nn.Conv2d(4, 3, padding="same"),
                nn.Conv2d(3, 1),
                nn.Conv2d(1, 1),
            )

        def __call__(self, x: Any) -> Any:
            seen = st.relu(self.body(x))
            return self.classes(seen), self.depth(seen)

    masks = RANDOM.integers(0, 3, (COUNT, 6, 6))
    depths = PICTURES[..., :1]
    taken: list[Any] = []

    augment = st.augment.chain(st.augment.random_flip(), st.augment.random_shift(2))
    for batch, targets in epoch_batches(
        (PICTURES,), (masks.astype(np.int32), depths, AGES), np.arange(COUNT), 16, augment=augment, seed=5
    ):
        taken.append((batch, targets))
        assert np.array_equal(batch[0][..., :1], targets[1])
    together = list(
        epoch_batches(PICTURES, masks.astype(np.int32), np.arange(COUNT), 16, augment=augment, seed=5)
    )
    for (batch, targets), (own, moved) in zip(taken, together, strict=True):
        assert np.array_equal(batch[0], own)
        assert np.array_equal(targets[0], moved)
    model = Seg()
    model.fit(
        PICTURES, (masks, depths), loss=LOSSES, optimizer=st.optim.SGD(0.1), batch_size=16, augment=augment
    )
    assert 0 < model.history.outputs["output_0_accuracy"][0] < 1


# -- what is wrong, in words ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("x", "message"),
    [
        ((PICTURES,), r"Net takes 2 inputs \(picture, facts\), and x holds 1 \(\[50, 6, 6, 2\]\)"),
        ((PICTURES, FACTS, FACTS), r"Net takes 2 inputs \(picture, facts\), and x holds 3"),
        ({"picture": PICTURES}, "x lacks the input 'facts': Net takes picture, facts"),
        ({"picture": PICTURES, "fact": FACTS}, "x has no place for 'fact': Net takes picture, facts"),
    ],
)
def test_another_number_of_inputs(x: Any, message: str) -> None:
    model = Net()
    for use in (
        lambda: model.fit(x, Y, loss=LOSSES, optimizer=st.optim.SGD(0.1)),
        lambda: model.predict(x),
        lambda: model.evaluate(x, Y, loss=LOSSES),
    ):
        with pytest.raises(ArgumentError, match=message):
            use()


def test_one_array_for_two_inputs_and_two_for_one() -> None:
    with pytest.raises(ArgumentError, match=r"Net takes \(picture, facts\), got 1 input"):
        Net().fit(PICTURES, Y, loss=LOSSES, optimizer=st.optim.SGD(0.1))
    with pytest.raises(ArgumentError, match=r"OneInput takes 1 input \(x\), and x holds 2"):
        OneInput().fit(X, Y, loss=LOSSES, optimizer=st.optim.SGD(0.1))


def test_lengths_that_differ() -> None:
    match = (
        r"each example has one row in every input: x\[0\].* has 50 rows \(\[50, 6, 6, 2\]\), x\[1\].* has 49"
    )
    for use in (
        lambda: Net().fit((PICTURES, FACTS[1:]), Y, loss=LOSSES, optimizer=st.optim.SGD(0.1)),
        lambda: Net().predict((PICTURES, FACTS[1:])),
        lambda: Net().evaluate((PICTURES, FACTS[1:]), Y, loss=LOSSES),
    ):
        with pytest.raises(ShapeError, match=match):
            use()
    with pytest.raises(LabelError, match=r"50 pictures, but y\[1\] \(age\) has shape \[49, 1\]"):
        Net().fit(X, (KINDS, AGES[1:]), loss=LOSSES, optimizer=st.optim.SGD(0.1))


@pytest.mark.parametrize(
    ("y", "options", "message"),
    [
        (KINDS, {}, r"2 outputs \(kind, age\), so y must be a tuple of 2, got one array \[50\]"),
        ((KINDS, AGES, AGES), {}, r"2 outputs \(kind, age\), and y holds 3"),
        ({"kind": KINDS}, {}, "y lacks the output 'age'; there are kind, age"),
        ({"kind": KINDS, "size": AGES}, {}, "y names no output of the model: 'size'; there are kind, age"),
        (Y, {"loss": ("cross_entropy",)}, r"2 outputs \(kind, age\), and loss holds 1"),
        (Y, {"loss": ("cross_entropy", "squares")}, "unknown loss 'squares'"),
        (Y, {"loss_weights": (1.0,)}, r"2 outputs \(kind, age\), and loss_weights holds 1"),
        (Y, {"loss_weights": (1.0, -1.0)}, "a loss weight must be a number of at least 0"),
        (Y, {"loss_weights": (0, 0)}, "loss_weights are all 0"),
        (
            (KINDS, KINDS),
            {},
            r"output 'age': mean_squared_error needs targets of the outputs' shape \[\d+, 1\], got \[\d+\]",
        ),
        ((AGES, AGES), {}, r"y\[0\] \(kind\) must"),
        ((KINDS + 1, AGES), {}, r"y\[0\] \(kind\) must lie in 0 .. 3"),
        (
            Y,
            {"mix": lambda x, y, g: (x, y)},
            "mix takes the pictures and labels of a model with one input and one output",
        ),
        (
            Y,
            {"augment": st.augment.random_flip()},
            r"changes the pictures of one input.*augment=\(\.\.\., None\)",
        ),
        (Y, {"augment": (st.augment.random_flip(),)}, "augment must hold one an input"),
        (Y, {"augment": ("flip", None)}, "augment must be a function, got 'flip'"),
        (
            Y,
            {"loss": lambda o, t: o[0], "loss_weights": (1, 2)},
            "a function of all outputs weighs them itself",
        ),
    ],
)
def test_targets_losses_and_weights_that_do_not_fit(y: Any, options: dict[str, Any], message: str) -> None:
    with pytest.raises(StriateError, match=message):
        Net().fit(X, y, **({"loss": LOSSES, "optimizer": st.optim.SGD(0.1)} | options))


def test_several_losses_for_one_output() -> None:
    with pytest.raises(ArgumentError, match="the model has one output, and loss holds 2"):
        OneOutput().fit(X, KINDS, loss=LOSSES, optimizer=st.optim.SGD(0.1))
    with pytest.raises(ArgumentError, match="this one has one output"):
        OneOutput().fit(X, KINDS, loss_weights=(1.0,), optimizer=st.optim.SGD(0.1))


def test_an_output_without_a_batch_is_not_predicted_in_parts() -> None:
    class Mean(nn.Module):
        def __call__(self, x: Any) -> Any:
            return x, x.mean((0, 1, 2, 3))

    assert Mean().predict(PICTURES)[1].shape == ()
    with pytest.raises(ShapeError, match=r"output 1 is \[\] for a batch of 16"):
        Mean().predict(PICTURES, batch_size=16)


def test_pictures_that_are_not_finite_are_found_in_every_input() -> None:
    facts = FACTS.copy()
    facts[3, 1] = np.nan
    with pytest.raises(NonFiniteLossError, match="the pictures of this batch hold NaN"):
        Net().fit((PICTURES, facts), Y, loss=LOSSES, optimizer=st.optim.SGD(0.1))


def test_pictures_in_a_tuple_are_still_a_batch_for_a_model_of_one_input() -> None:
    model = nn.Sequential(nn.Conv2d(2, 3), nn.GlobalAvgPool2d())
    pictures = tuple(PICTURES[:3])
    assert np.array_equal(model.predict(pictures), model.predict(PICTURES[:3]))
    assert np.array_equal(model.predict(list(pictures)), model.predict(PICTURES[:3]))
