"""`fit` after `fit` goes on where it was; a `fit` that is interrupted anywhere leaves a model that can be used."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import striate as st
from striate import nn
from striate.errors import ArgumentError, NonFiniteLossError
from striate.nn.training import evaluation
from striate.nn.training.history import BatchInfo, EpochInfo, History
from striate.nn.training.state import Key
from striate.train.pictures import AlternatingFlip

GENERATOR = np.random.default_rng(0)
X = GENERATOR.integers(0, 256, (22, 6, 6, 1)).astype(np.uint8)
Y = GENERATOR.integers(0, 3, 22)
MOMENTUM = st.optim.SGD(0.02, momentum=0.9)
AVERAGED = st.optim.Averaged(st.optim.SGD(0.02), 0.8)


def network() -> nn.Sequential:
    return nn.Sequential(
        nn.Standardize(),
        nn.Conv2d(3, 3),
        nn.BatchNorm(),
        nn.ReLU(),
        nn.Dropout(0.2),
        nn.Flatten(),
        nn.Linear(3),
    )


def train(model: nn.Module, epochs: int = 1, **more: Any) -> History:
    return model.fit(X, Y, **{"epochs": epochs, "batch_size": 8, "seed": 3, "optimizer": MOMENTUM, **more})


def weights(model: nn.Module) -> dict[str, bytes]:
    return {name: parameter.array.tobytes() for name, parameter in model.parameters().items()}


def in_one(epochs: int, **more: Any) -> dict[str, bytes]:
    model = network()
    train(model, epochs, **more)
    return weights(model)


class Watch:
    def __init__(self) -> None:
        self.epochs: list[tuple[int, int]] = []

    def on_epoch(self, info: EpochInfo) -> None:
        self.epochs.append((info.epoch, info.epochs))


class Does:
    """Calls a function after one step, given the model."""

    def __init__(self, epoch: int, step: int, what: Callable[[Any], object]) -> None:
        self.place, self.what = (epoch, step), what

    def on_start(self, model: nn.Module) -> None:
        self.model = model

    def on_batch(self, info: BatchInfo) -> None:
        if (info.epoch, info.step) == self.place:
            self.what(self.model)


def interrupt(model: object) -> None:
    raise KeyboardInterrupt


class TestGoingOn:
    @pytest.mark.parametrize(
        "settings",
        [
            {"optimizer": MOMENTUM, "augment": st.augment.random_shift(1)},
            {"optimizer": st.optim.Adam(0.01), "augment": AlternatingFlip(1)},
            {"optimizer": AVERAGED, "validation_data": (X, Y)},
            {"optimizer": st.optim.Averaged(st.optim.AdamW(0.01), 0.5)},
        ],
        ids=["momentum", "adam", "averaged", "averaged adam"],
    )
    def test_four_of_one_epoch_are_one_of_four(self, settings: dict[str, Any]) -> None:
        model, watch, losses = network(), Watch(), []
        for _ in range(4):
            losses += train(model, callbacks=[watch], **settings).loss
        whole = network()
        assert losses == train(whole, 4, **settings).loss
        assert weights(model) == weights(whole)
        assert watch.epochs == [(1, 1), (2, 2), (3, 3), (4, 4)]
        assert losses[0] != losses[1]

    def test_an_optimiser_that_is_equal_is_the_same(self) -> None:
        model = network()
        for _ in range(2):
            train(model, optimizer=st.optim.SGD(0.02, momentum=0.9))
        assert weights(model) == in_one(2)

    @pytest.mark.parametrize(
        "other",
        [st.optim.SGD(0.02, momentum=0.8), st.optim.SGD(0.01, momentum=0.9), st.optim.Adam(0.02)],
        ids=["momentum", "rate", "kind"],
    )
    def test_another_optimiser_begins_anew_and_epochs_count_on(self, other: Any) -> None:
        model = network()
        train(model)
        fresh = copy.deepcopy(model)  # a copy has no optimiser
        watch = Watch()
        train(model, optimizer=other, callbacks=[watch])
        assert watch.epochs == [(2, 2)]
        train(fresh, optimizer=other)
        # The same state of the optimiser, but another order: the order is the second epoch's.
        assert weights(model) != weights(fresh)
        kept = model.fit_progress()
        assert kept is not None
        assert kept.steps == 3

    def test_restart_begins_anew_from_the_weights_as_they_are(self) -> None:
        model = network()
        train(model)
        fresh, watch = copy.deepcopy(model), Watch()
        train(model, restart=True, callbacks=[watch])
        train(fresh)
        assert watch.epochs == [(1, 1)]
        assert weights(model) == weights(fresh)

    def test_copies_pickles_and_files_begin_anew(self, tmp_path: Path) -> None:
        model = network()
        train(model)
        model.save(tmp_path / "m.safetensors")
        others = [copy.deepcopy(model), pickle.loads(pickle.dumps(model))]
        loaded = network().load_weights(tmp_path / "m.safetensors")
        trained = network()
        train(trained)
        trained.load_weights(tmp_path / "m.safetensors")
        for other in (*others, loaded, trained):
            watch = Watch()
            train(other, callbacks=[watch])
            assert watch.epochs == [(1, 1)]
        train(model, restart=True)
        assert all(weights(other) == weights(model) for other in (*others, loaded, trained))

    def test_a_schedule_begins_anew(self) -> None:
        model, seen = network(), []

        def schedule(step: int, steps: int) -> float:
            seen.append((step, steps))
            return 1.0

        train(model, schedule=schedule)
        train(model, 2, schedule=schedule)
        assert seen == [(k, 3) for k in range(3)] + [(k, 6) for k in range(6)]

    def test_weights_given_in_between_are_trained(self) -> None:
        """Also where the model has averages: they begin with the new weights."""
        model = network()
        train(model, optimizer=AVERAGED)
        new = np.full_like(model[1].weight.array, 0.25)
        model[1].weight = new
        kept = model.fit_progress()
        assert kept is not None
        train(model, optimizer=AVERAGED)
        average = kept.held.kept[Key("1.weight", "average")]
        # 0.8^3 of the average is what it began with.
        assert np.abs(average.array - new).max() < 0.1
        assert np.array_equal(average.array, model[1].weight.array)

    def test_a_frozen_parameter_keeps_its_momentum(self) -> None:
        model = network()
        train(model)
        kept = model.fit_progress()
        assert kept is not None
        momentum = kept.held.kept[Key("1.weight", "velocity")].array.copy()
        assert momentum.any()
        st.finetune.freeze(model, "1.*")
        train(model)
        again = model.fit_progress()
        assert again is not None
        assert np.array_equal(again.held.kept[Key("1.weight", "velocity")].array, momentum)
        st.finetune.unfreeze(model)
        before = model[1].weight.array.copy()
        train(model, epochs=1, optimizer=MOMENTUM)
        assert (model[1].weight.array != before).any()

    def test_a_replaced_layer_has_no_momentum(self) -> None:
        model = network()
        train(model)
        model[6] = nn.Linear(3)
        train(model)
        kept = model.fit_progress()
        assert kept is not None
        assert kept.held.parameters["6.weight"] is model[6].weight
        assert set(kept.held.kept) >= {Key("6.weight", "velocity"), Key("1.weight", "velocity")}

    def test_a_model_may_call_its_layers_optimizer_history_or_progress(self) -> None:
        class Net(nn.Module):
            def __init__(self) -> None:
                self.history = [nn.Conv2d(2, 3)]
                self.optimizer = nn.Linear(3)
                self.velocity, self.progress = 1, 2

            def __call__(self, x: Any) -> Any:
                return self.optimizer(nn.Flatten()(self.history[0](x)))

        model = Net()
        x = X.astype(np.float32) / 255
        model.fit(x, Y, optimizer=MOMENTUM)
        model.fit(x, Y, optimizer=MOMENTUM)
        assert isinstance(model.history, list)
        step = st.train_step(model, optimizer=MOMENTUM, input_shape=(8, 6, 6, 1))
        assert np.isfinite([step(x[:8], Y[:8]), step(x[:8], Y[:8])]).all()

    def test_a_loss_that_is_not_finite_ends_the_momentum(self) -> None:
        model = network()
        train(model, 2)
        kept = weights(model)
        broken = X.astype(np.float32)
        broken[5] = np.nan
        with pytest.raises(NonFiniteLossError, match="epoch 3"):
            model.fit(broken, Y, batch_size=8, optimizer=MOMENTUM)
        assert weights(model) == kept
        progress = model.fit_progress()
        assert progress is not None
        assert progress.steps == 0
        assert all(np.isfinite(parameter.array).all() for parameter in progress.held.named.values())
        assert np.isfinite(train(model).loss).all()


class TestInterrupts:
    @pytest.mark.parametrize("optimizer", [MOMENTUM, AVERAGED], ids=["momentum", "averaged"])
    def test_in_a_step(self, optimizer: Any) -> None:
        model = network()
        with pytest.raises(KeyboardInterrupt):
            train(model, 5, optimizer=optimizer, callbacks=[Does(3, 2, interrupt)])
        twin = network().build((6, 6, 1), "uint8")
        for name, parameter in twin.parameters().items():
            parameter.assign(model.parameters()[name].array)
        assert np.array_equal(twin.predict(X), model.predict(X))
        assert np.isfinite(model.predict(X)).all()
        assert len(model.history.loss) == 2
        watch = Watch()
        train(model, 2, optimizer=optimizer, callbacks=[watch])
        assert watch.epochs == [(4, 5), (5, 5)]
        assert len(model.history.loss) == 2

    @pytest.mark.parametrize("part", range(1, 5))
    def test_while_averages_are_exchanged(self, part: int, monkeypatch: pytest.MonkeyPatch) -> None:
        """Within the exchange for validation: the model has all averages, and goes on from all the weights behind."""
        whole = network()
        train(whole, optimizer=AVERAGED, validation_data=(X, Y))
        model = network()
        assign, count = nn.Parameter.assign, 0

        def assigns(self: Any, array: Any) -> None:
            nonlocal count
            count += 1
            if count == part:
                raise KeyboardInterrupt
            assign(self, array)

        def evaluates(*arguments: Any) -> Any:
            raise AssertionError("not reached")

        class AtTheEnd:
            def on_batch(self, info: BatchInfo) -> None:
                if info.step == info.steps:
                    monkeypatch.setattr(nn.Parameter, "assign", assigns)

        monkeypatch.setattr(evaluation, "evaluate_checked", evaluates)
        with pytest.raises(KeyboardInterrupt):
            train(model, 2, optimizer=AVERAGED, validation_data=(X, Y), callbacks=[AtTheEnd()])
        monkeypatch.undo()
        assert weights(model) == weights(whole)
        train(model, optimizer=AVERAGED)
        assert weights(model) == in_one(2, optimizer=AVERAGED)

    def test_in_validation_and_in_a_callback(self, monkeypatch: pytest.MonkeyPatch) -> None:
        class AtEpoch:
            def on_epoch(self, info: EpochInfo) -> None:
                raise KeyboardInterrupt

        whole = in_one(1, optimizer=AVERAGED)
        called = network()
        with pytest.raises(KeyboardInterrupt):
            train(called, 3, optimizer=AVERAGED, callbacks=[AtEpoch()])
        assert weights(called) == whole
        assert len(called.history.loss) == 1
        validated = network()

        def evaluates(*arguments: Any) -> Any:
            raise KeyboardInterrupt

        monkeypatch.setattr(evaluation, "evaluate_checked", evaluates)
        with pytest.raises(KeyboardInterrupt):
            train(validated, 3, optimizer=AVERAGED, validation_data=(X, Y))
        assert weights(validated) == whole
        # Its training is done, and so it counts; what validation would have said nobody knows.
        history = validated.history
        assert history.loss == called.history.loss
        assert {len(values) for values in history.as_dict().values()} == {1}
        assert np.isnan([history.validation_loss[0], history.validation_accuracy[0]]).all()
        assert history.as_dict()["validation_loss"] == [None]
        for model in (called, validated):
            train(model, optimizer=AVERAGED)
            assert weights(model) == in_one(2, optimizer=AVERAGED)

    def test_right_after_a_step_that_spoilt_the_weights(self) -> None:
        model = network()
        train(model)
        good = weights(model)

        def spoil(net: Any) -> None:
            net[6].weight = np.full_like(net[6].weight.array, np.nan)
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            train(model, 2, callbacks=[Does(2, 2, spoil)])
        assert weights(model) == good

    def test_history_is_of_whole_epochs(self) -> None:
        """An interrupt while an epoch is written down leaves lists of one length."""
        history = History()
        info = EpochInfo(1, 2, 0.5, 0.5, 0.5, 0.5, 1.0, 1.0, 0.1, 0.0)
        history.add(info)

        class Interrupts:
            def __getattr__(self, name: str) -> Any:
                if name == "seconds":
                    raise KeyboardInterrupt
                return getattr(info, name)

        with pytest.raises(KeyboardInterrupt):
            history.add(Interrupts())  # pyright: ignore[reportArgumentType]
        assert {len(values) for values in history.as_dict().values()} == {1}


class TestUnfreezing:
    def test_it_takes_effect_at_the_next_step(self) -> None:
        model = network().build((6, 6, 1), "uint8", seed=3)
        st.finetune.freeze(model, "1.*", "2.*")
        start = model[1].weight.array.copy()
        seen: list[bool] = []

        class Unfreezes(Does):
            def on_batch(self, info: BatchInfo) -> None:
                super().on_batch(info)
                seen.append(bool((self.model[1].weight.array != start).any()))

        train(model, 2, callbacks=[Unfreezes(1, 2, lambda net: st.finetune.unfreeze(net, "1.*"))])
        assert seen == [False, False, True, True, True, True]

    def test_freezing_does_too(self) -> None:
        model = network()
        kept: list[np.ndarray] = []

        class Freezes(Does):
            def on_batch(self, info: BatchInfo) -> None:
                super().on_batch(info)
                kept.append(self.model[1].weight.array.copy())

        train(model, 2, callbacks=[Freezes(1, 2, lambda net: st.finetune.freeze(net, "1.weight"))])
        assert not np.array_equal(kept[0], kept[1])
        assert all(np.array_equal(each, kept[1]) for each in kept[2:])

    def test_an_attribute_compiles_nothing_anew(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from striate.nn.training import step as trainer

        compiled: list[object] = []
        compile = trainer.compile

        def counts(graph: Any, options: Any) -> Any:
            if graph.updates:
                compiled.append(graph)
            return compile(graph, options)

        monkeypatch.setattr(trainer, "compile", counts)

        class Counts(Does):
            def on_batch(self, info: BatchInfo) -> None:
                self.model.steps_done = info.step

        model = network()
        train(model, 3, callbacks=[Counts(1, 1, interrupt)])
        assert len(compiled) == 2  # batches of 8, and the last of 6
        assert weights(model) == in_one(3)

    def test_other_outputs_are_refused(self) -> None:
        def widen(net: Any) -> None:
            net[6] = nn.Linear(2)

        with pytest.raises(ArgumentError, match="changed while it trained"):
            train(network(), callbacks=[Does(1, 2, widen)])
