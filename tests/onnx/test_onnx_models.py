"""The nine light networks of the `onnx` package: their shipped outputs, and ONNX Runtime with random weights.

The shipped weights are constants, which would hide a flipped kernel; so the same networks get random weights
(`benchmarks/models.py`), and there the answers of ONNX Runtime decide.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="the extra `onnx` is not installed")

from light_networks import PICTURE, light, noise, relative_error  # noqa: E402
from onnx import numpy_helper  # noqa: E402
from striate.onnx import InferenceSession  # noqa: E402

LARGEST_ERROR = 1e-4
# The others have hundreds of megabytes of weights, or take seconds: not on every run.
QUICK = ("inception_v1", "resnet50", "shufflenet", "squeezenet")
NETWORKS = [
    pytest.param(name, marks=() if name in QUICK else pytest.mark.slow, id=name) for name in light.NETWORKS
]


def ramp() -> np.ndarray:
    """The picture for which the `onnx` package ships outputs: 0 to 1 in even steps."""
    count = int(np.prod(PICTURE))
    return (np.arange(count).reshape(PICTURE) / count).astype(np.float32)


@pytest.mark.parametrize("network", NETWORKS)
def test_shipped_outputs(network: str) -> None:
    path = light.light_file(network)
    session = InferenceSession(str(path))
    shipped = onnx.TensorProto()
    shipped.ParseFromString((path.parent / f"{path.stem}_output_0.pb").read_bytes())
    expected = numpy_helper.to_array(shipped)
    (found,) = session.run(None, {session.get_inputs()[0].name: ramp()})
    assert found.shape == expected.shape
    np.testing.assert_allclose(found, expected, rtol=1e-3, atol=1e-7)


@pytest.mark.peers
@pytest.mark.parametrize("network", NETWORKS)
def test_random_weights_against_onnx_runtime(network: str, tmp_path: Path) -> None:
    """Both the probabilities and what enters the softmax, for one picture and for two."""
    ort = pytest.importorskip("onnxruntime", reason="ONNX Runtime is not installed")
    path = str(light.random_weights(network, tmp_path, features=True))
    ours, theirs = InferenceSession(path), ort.InferenceSession(path, providers=["CPUExecutionProvider"])
    (entry,) = theirs.get_inputs()
    assert [value.name for value in ours.get_inputs()] == [entry.name]
    assert [value.name for value in ours.get_outputs()] == [value.name for value in theirs.get_outputs()]
    for x in (noise(), noise(seed=1, batch=2)):
        expected = theirs.run(None, {entry.name: x})
        for found, wanted in zip(ours.run(None, {entry.name: x}), expected, strict=True):
            assert found.shape == wanted.shape
            assert relative_error(found, wanted) < LARGEST_ERROR


def test_answers_depend_on_every_part_of_the_picture(tmp_path: Path) -> None:
    """Random weights neither kill nor saturate signals, or the comparisons would see nothing."""
    session = InferenceSession(str(light.random_weights("squeezenet", tmp_path, features=True)))
    name = session.get_inputs()[0].name
    x = noise()
    probabilities, entering = session.run(None, {name: x})
    np.testing.assert_allclose(probabilities.sum(), 1, rtol=1e-4)
    for rows in (slice(0, 112), slice(112, 224)):
        changed = x.copy()
        changed[:, :, rows] = 0
        other = session.run(None, {name: changed})[1]
        assert relative_error(other, entering) > 1e-3


@pytest.mark.parametrize("network", ["squeezenet", "shufflenet"])
def test_eight_threads_on_one_session(network: str, tmp_path: Path) -> None:
    """Every answer equals the one that a single thread got, bit for bit."""
    session = InferenceSession(str(light.random_weights(network, tmp_path)))
    name = session.get_inputs()[0].name
    pictures = [noise(seed=seed) for seed in range(8)]
    expected = [session.run(None, {name: x})[0] for x in pictures]
    answers: list[list[np.ndarray]] = [[] for _ in pictures]
    failures: list[Any] = []
    start = threading.Barrier(len(pictures))

    def work(place: int) -> None:
        try:
            start.wait()
            for turn in range(3):
                x = pictures[(place + turn) % len(pictures)]
                answers[place].append(session.run(None, {name: x})[0])
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(place,)) for place in range(len(pictures))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    for place, found in enumerate(answers):
        for turn, answer in enumerate(found):
            assert np.array_equal(answer, expected[(place + turn) % len(pictures)])


def test_threads_change_no_bit(tmp_path: Path) -> None:
    path = str(light.random_weights("squeezenet", tmp_path))
    one, two = InferenceSession(path, threads=1), InferenceSession(path, threads=2)
    name = one.get_inputs()[0].name
    assert np.array_equal(one.run(None, {name: noise()})[0], two.run(None, {name: noise()})[0])
