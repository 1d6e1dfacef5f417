"""Copies and pickles: what they hold, that they share nothing, here and in another process; or who refuses, by name."""

from __future__ import annotations

import copy
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import striate as st
from striate import nn
from striate.data import load_digits
from striate.ir.types import TensorType
from striate.nn.training.history import EpochInfo, History
from striate.runtime.parameter import Parameter
from striate.train import pictures

RNG = np.random.default_rng(3)
X = RNG.standard_normal((5, 14, 14, 2)).astype(np.float32)
Y = np.arange(5) % 3

# Reads {name: (object, input)} on stdin, writes {name: answer or the object itself} to stdout.
ELSEWHERE = """
import pickle, sys
things = pickle.load(sys.stdin.buffer)
answers = {name: thing if x is None else thing(x) for name, (thing, x) in things.items()}
sys.stdout.buffer.write(pickle.dumps(answers))
"""


class Listed(nn.Module):
    """Parameters and layers in lists and dictionaries, one of them used twice."""

    def __init__(self) -> None:
        self.scales = [Parameter(np.linspace(0.5, 2, 2)), {"late": Parameter(np.full(3, 0.25))}]
        self.layers = {"first": nn.Conv2d(4, 3, padding="same"), "more": [nn.BatchNorm(), nn.Linear(3)]}
        self.again = self.layers["first"]

    def __call__(self, x: Any) -> Any:
        x = self.layers["more"][0](self.layers["first"](x * self.scales[0]))
        return self.layers["more"][1](st.flatten(x)) * self.scales[1]["late"]


def loaded(folder: Path) -> Any:
    model = small()
    model.save(folder / "model.safetensors", {"0": "nought"})
    return st.load(folder / "model.safetensors")


def small() -> Any:
    model = nn.Sequential(
        nn.Standardize(), nn.Conv2d(4, 3), nn.BatchNorm(), nn.ReLU(), nn.Flatten(), nn.Linear(3)
    )
    return model.build((14, 14, 2), seed=1)


def models(folder: Path) -> dict[str, Any]:
    return {
        "listed": Listed().build((14, 14, 2), seed=2),
        "sequential": small(),
        "loaded": loaded(folder),
        "lenet": st.models.lenet(seed=4).build((14, 14, 2)),
        "resnet": st.models.cifar_resnet(8, classes=3).build((14, 14, 2)),
    }


def values() -> dict[str, Any]:
    """Public objects that are equal to their copies."""
    data = load_digits(seed=0)
    return {
        "SGD": st.optim.SGD(0.1, momentum=0.9),
        "Adam": st.optim.Adam(1e-3),
        "AdamW": st.optim.AdamW(1e-3),
        "RMSprop": st.optim.RMSprop(1e-3),
        "Lion": st.optim.Lion(1e-4),
        "Muon": st.optim.Muon(1e-2),
        "grouped": st.optim.Grouped(st.optim.SGD(0.1), {"*": {"lr": 0.2}}),
        "averaged": st.optim.Averaged(st.optim.Clipped(st.optim.SGD(0.1), norm=1.0)),
        "CrossEntropy": st.losses.CrossEntropy(0.1, (1.0, 2.0, 3.0)),
        "Huber": st.losses.Huber(2.0),
        "History": History([1.0, 0.5], [0.5, 0.75]),
        "EpochInfo": EpochInfo(1, 2, 0.5, 0.5, None, None, 1.0, 10.0, 0.1),
        "classes of a data set": data.classes,
        "constant": st.schedules.constant(),
        "warmup_linear": st.schedules.warmup_linear(0.2),
        "cosine": st.schedules.cosine(0.1),
        "triangle": st.schedules.triangle(),
        "step": st.schedules.step((0.5, 0.75)),
        "one_cycle": st.schedules.one_cycle(),
        "losses of several outputs": st.losses.Several(("cross_entropy", st.losses.Huber(2.0)), (1.0, 0.5)),
        **augmentations(),
    }


def augmentations() -> dict[str, Any]:
    single = {
        "random_shift": st.augment.random_shift((1, 2)),
        "random_flip": st.augment.random_flip(),
        "random_crop": pictures.random_crop(2, "zeros", 5),
        "random_resized_crop": pictures.random_resized_crop(),
        "cutout": pictures.cutout((3, 2), 0.5),
        "random_erasing": pictures.random_erasing(0.25, (0.1, 0.2)),
        "colour_jitter": pictures.colour_jitter(0.1, 0.2, 0.3),
        "AlternatingFlip": pictures.AlternatingFlip(3),
    }
    chain = st.augment.chain(*single.values())
    return {
        **single,
        "chain": chain,
        "chain of chains": st.augment.chain(chain),
        "Mixup": pictures.Mixup(5, 0.3),
    }


def test_augmentations_compare_by_what_they_do() -> None:
    found = augmentations()
    assert len({repr(each) for each in found.values()}) == len(found)
    assert len(set(found.values())) == len(found)
    assert pictures.cutout(3) != pictures.cutout(3, 1.0)
    assert pictures.AlternatingFlip(1) != pictures.AlternatingFlip(2)
    assert st.augment.chain(pictures.cutout(3)) != st.augment.chain(pictures.cutout(2))
    twin = copy.deepcopy(found["chain"])
    batch = RNG.integers(0, 256, (4, 9, 8, 3)).astype(np.uint8)
    first, second = (
        each(batch, np.random.default_rng(1), np.arange(4), 1) for each in (found["chain"], twin)
    )
    np.testing.assert_array_equal(first, second)
    assert not np.array_equal(first, batch)


def elsewhere(things: dict[str, tuple[Any, Any]]) -> dict[str, Any]:
    """The objects called on their inputs (None: as they are) in another process."""
    environment = {"PYTHONPATH": ":".join([str(Path(__file__).parent), *filter(None, sys.path)])}
    result = subprocess.run(
        [sys.executable, "-c", ELSEWHERE],
        input=pickle.dumps(things),
        capture_output=True,
        env={**os.environ, **environment},
        timeout=120,
    )
    assert result.returncode == 0, result.stderr.decode()
    return pickle.loads(result.stdout)


def test_models_answer_alike_in_another_process(tmp_path: Path) -> None:
    originals = models(tmp_path)
    expected = {name: model(X) for name, model in originals.items()}
    found = elsewhere({name: (model, X) for name, model in originals.items()})
    for name, answer in expected.items():
        np.testing.assert_array_equal(found[name], answer, err_msg=name)


def test_values_are_equal_in_another_process() -> None:
    originals = values()
    found = elsewhere({name: (value, None) for name, value in originals.items()})
    assert found == originals
    assert {name: copy.deepcopy(value) for name, value in originals.items()} == originals


def test_data_sets_are_equal_in_another_process() -> None:
    data = load_digits(seed=0)
    (found,) = elsewhere({"digits": (data, None)}).values()
    for name, value in vars(data).items():
        np.testing.assert_array_equal(getattr(found, name), value)


@pytest.mark.parametrize(
    "twin_of", [copy.deepcopy, copy.copy, lambda model: pickle.loads(pickle.dumps(model))]
)
def test_copies_share_no_weights(tmp_path: Path, twin_of: Callable[[Any], Any]) -> None:
    for name, model in models(tmp_path).items():
        before = model(X)
        twin = twin_of(model)
        np.testing.assert_array_equal(twin(X), before, err_msg=name)
        for parameter in twin.parameters().values():
            parameter.assign(np.full(parameter.shape, 0.5))
        np.testing.assert_array_equal(model(X), before, err_msg=name)
        assert not np.array_equal(twin(X), before), name
        twin.fit(X, Y, optimizer=st.optim.SGD(0.1), epochs=1)
        np.testing.assert_array_equal(model(X), before, err_msg=name)


@pytest.mark.parametrize("twin_of", [copy.copy, copy.deepcopy, lambda each: pickle.loads(pickle.dumps(each))])
def test_a_parameter_owns_its_memory(twin_of: Callable[[Any], Any]) -> None:
    parameter = Parameter(np.arange(6.0).reshape(2, 3))
    twin = twin_of(parameter)
    assert not np.shares_memory(twin.array, parameter.array)
    parameter.assign(np.zeros((2, 3)))
    np.testing.assert_array_equal(twin.array, np.arange(6.0).reshape(2, 3))
    assert not twin.array.flags.writeable


def test_what_is_shared_within_a_model_is_shared_within_its_copy() -> None:
    model = Listed().build((14, 14, 2), seed=2)
    for twin in (copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert twin.again is twin.layers["first"]
        assert twin.again.weight is twin.parameters()["layers.first.weight"]


def test_a_copy_keeps_what_was_taken_down_of_the_model(tmp_path: Path) -> None:
    model = nn.Sequential(nn.Flatten(), nn.Linear(3)).set_seed(7)
    assert pickle.loads(pickle.dumps(model)).build((4, 4, 1)).parameters()["1.weight"].array.tolist() == (
        model.build((4, 4, 1)).parameters()["1.weight"].array.tolist()
    )
    twin = pickle.loads(pickle.dumps(model))
    twin.save(tmp_path / "twin.safetensors")
    x = np.ones((2, 4, 4, 1), np.float32)
    np.testing.assert_array_equal(st.load(tmp_path / "twin.safetensors")(x), model(x))


def test_a_model_pickled_by_version_0_1_is_read() -> None:
    weight = np.arange(6, dtype=np.float32).reshape(3, 2)
    layer = nn.Linear(2, bias=False)
    old = {name: ("plain", value) for name, value in layer.__dict__.items() if name[0] != "_"}
    twin = nn.Linear.__new__(nn.Linear)
    twin.__setstate__({**old, "weight": ("parameter", weight)})
    np.testing.assert_array_equal(twin(np.eye(3, dtype=np.float32)), weight)


def refused(folder: Path) -> dict[str, Any]:
    pytest.importorskip("onnx")
    model = small()
    step = st.train_step(model, optimizer=st.optim.SGD(0.1), input_shape=(5, 14, 14, 2))
    compiled = model.compiled([X])
    st.onnx.save(model, folder / "model.onnx")
    return {
        "train_step": step,
        "Compiled": compiled,
        "Executor": compiled.executor,
        "OnnxModel": st.onnx.load(folder / "model.onnx"),
    }


def test_what_is_bound_to_the_process_refuses_by_name(tmp_path: Path) -> None:
    for name, thing in refused(tmp_path).items():
        with pytest.raises(
            st.CopyError, match=f"{type(thing).__name__} cannot be copied or pickled"
        ) as caught:
            pickle.dumps(thing)
        assert len(str(caught.value)) > 60, name
        if name == "OnnxModel":
            # Nothing changes it, so it may serve as its own copy.
            assert copy.deepcopy(thing) is copy.copy(thing) is thing
        else:
            for twin_of in (copy.copy, copy.deepcopy):
                with pytest.raises(st.CopyError, match=type(thing).__name__):
                    twin_of(thing)


def test_an_onnx_session_is_copied_and_refuses_to_be_pickled(tmp_path: Path) -> None:
    pytest.importorskip("onnx")
    from striate.onnx import InferenceSession

    st.onnx.save(small(), tmp_path / "model.onnx")
    session = InferenceSession(tmp_path / "model.onnx")
    feeds = {session.get_inputs()[0].name: X[:1].transpose(0, 3, 1, 2)}
    for twin in (copy.copy(session), copy.deepcopy(session)):
        np.testing.assert_array_equal(twin.run(None, feeds)[0], session.run(None, feeds)[0])
    with pytest.raises(st.CopyError, match=r"load the file, striate\.onnx\.load"):
        pickle.dumps(session)


def test_a_traced_value_refuses() -> None:
    def call(x: Any) -> Any:
        return copy.deepcopy(x)

    with pytest.raises(st.CopyError, match="Traced cannot be copied or pickled"):
        nn.Sequential(call)(X)


def test_callbacks_copy_and_pickle() -> None:
    callbacks = [st.callbacks.EarlyStopping(3, monitor="loss"), st.callbacks.KeepBest(monitor="loss")]
    for twin in (pickle.loads(pickle.dumps(callbacks)), copy.deepcopy(callbacks)):
        small().fit(X, Y, epochs=2, optimizer=st.optim.SGD(0.01), callbacks=twin)
        assert twin[1].best_epoch in (1, 2)
    assert callbacks[1].best_epoch == 0


# -- attributes of a model under way ------------------------------------------------------------


def test_an_assignment_in_call_is_an_error_that_names_it() -> None:
    class Counting(nn.Module):
        def __init__(self) -> None:
            self.head = nn.Linear(2)
            self.calls = 0

        def __call__(self, x: Any) -> Any:
            self.calls += 1
            return self.head(st.flatten(x))

    with pytest.raises(st.TracingError, match="Counting.calls is assigned in __call__"):
        Counting()(X)


def test_a_layer_made_in_call_may_set_itself_up() -> None:
    class Fresh(nn.Module):
        def __init__(self) -> None:
            self.head = nn.Linear(2)

        def __call__(self, x: Any) -> Any:
            return self.head(nn.Flatten()(nn.MaxPool2d(2)(x)))

    assert Fresh()(X).shape == (5, 2)


def test_models_that_share_a_layer_are_made_and_changed_at_once() -> None:
    """`retrace` looks at all models with the layer while other threads trace new ones."""
    shared = nn.Linear(2, initial="ones").build((3,))
    made: list[Any] = [nn.Sequential(shared) for _ in range(1000)]
    for model in made:
        model.trace([TensorType((1, 3))])
    interval = sys.getswitchinterval()

    def make() -> None:
        for _ in range(300):
            made.append(nn.Sequential(shared))
            made[-1].trace([TensorType((1, 3))])

    makers = [threading.Thread(target=make) for _ in range(2)]
    sys.setswitchinterval(1e-6)
    try:
        for maker in makers:
            maker.start()
        while any(maker.is_alive() for maker in makers):
            shared.retrace()
    finally:
        sys.setswitchinterval(interval)
        for maker in makers:
            maker.join()
    before = made[0].changes()
    shared.retrace()
    assert made[0].changes() == before + 1
