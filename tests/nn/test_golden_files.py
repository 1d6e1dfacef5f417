"""Files of earlier versions: models load and answer as they did, checkpoints go on, or are refused by version."""

from __future__ import annotations

import importlib.util
import pickle
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

import striate as st
from striate.errors import CheckpointError, StriateWarning

HERE = Path(__file__).parent / "golden_files"
FOLDERS = sorted(path for path in HERE.iterdir() if path.name[0].isdigit())


def _maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("golden_files_make", HERE / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


make: Any = _maker()


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda path: path.name)
def folder(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture(scope="module")
def answers(folder: Path) -> dict[str, np.ndarray]:
    with np.load(folder / "answers.npz") as file:
        return dict(file)


def near(got: np.ndarray, wanted: np.ndarray) -> None:
    # Another CPU adds in another order.
    np.testing.assert_allclose(got, wanted, rtol=1e-4, atol=1e-5)


def test_there_are_files() -> None:
    assert [path.name for path in FOLDERS][:1] == ["0.1.0"]
    assert len(list((HERE / "0.1.0").glob("*.safetensors"))) == 15


@pytest.mark.parametrize("name", ["lenet", "normalised", "constants"])
def test_models_answer_as_they_did(folder: Path, answers: dict[str, np.ndarray], name: str) -> None:
    path, x = folder / f"model-{name}.safetensors", answers["x"]
    loaded = st.load(path)
    near(loaded.predict(x), answers[f"model-{name}"])
    assert dict(loaded.notes) == {"classes": '["kreis", "K\\u00f6ln", "\\u4e09\\u89d2"]', "data": "noise"}
    # Weights alone, into a model made from its class.
    near(make.MODELS[name]().load_weights(path).predict(x), answers[f"model-{name}"])


def test_an_exported_model_answers_as_the_model_did(folder: Path, answers: dict[str, np.ndarray]) -> None:
    model = st.onnx.load(folder / "model-normalised.onnx", layout="NHWC")
    near(model(answers["x"]), answers["model-normalised"])


@pytest.mark.parametrize("name", make.RUNS)
@pytest.mark.parametrize("where", make.PLACES)
def test_checkpoints_go_on(
    tmp_path: Path, folder: Path, answers: dict[str, np.ndarray], name: str, where: str
) -> None:
    path = tmp_path / "run.safetensors"
    path.write_bytes((folder / f"checkpoint-{name}-{where}.safetensors").read_bytes())
    model = make.RUNS[name][0]()
    settings = {**make.settings(name, None), "checkpoint": path, "checkpoint_every": 1}
    if folder.name == "0.1.0":
        with pytest.raises(CheckpointError, match=r"earlier version \(format 1\)"):
            model.fit(answers["x"], answers["y"], **settings, resume=True)
    with pytest.warns(StriateWarning, match="format 1"):
        history = model.fit(answers["x"], answers["y"], **settings, resume="anyway")
    assert len(history.loss) == make.EPOCHS
    near(model.predict(answers["x"]), answers[f"run-{name}"])


def test_pickles_are_read_and_answer_as_they_did() -> None:
    things = pickle.loads((HERE / "0.1.0" / "pickled.pickle").read_bytes())
    assert len(things["models"]) == 5
    for name, model in things["models"].items():
        near(model(things["inputs"][name]), things["answers"][name])
    assert things["history"].loss == [0.5]
    assert things["epoch"].validation_loss is None
    assert things["tools"][0] == st.optim.SGD(0.1, momentum=0.9)
