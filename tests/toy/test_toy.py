"""LeNet on a toy: another backend and another device go through the same stages, and nothing else knows of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from lenet_graphs import batch_of, inference, training, weights
from striate.ir.storage import OWN, Storage
from striate.runtime.executor import Executor
from striate.runtime.plan import plan
from striate.runtime.reference import run_reference
from toy_backend import HALF, ToyBackend
from toy_device import Block, ToyDevice

BATCH, STEPS = 4, 3


@pytest.mark.parametrize(("storage", "tolerance"), [(OWN, 1e-5), (HALF, 0.1)])
def test_lenet_learns_on_a_toy(storage: Storage, tolerance: float) -> None:
    graph = training(BATCH)
    program = plan(graph, ToyBackend(storage))
    assert not program.fallbacks
    executor = Executor(program, ToyDevice())
    parameters, inputs = weights(graph), batch_of(BATCH)
    expected = {name: parameter.host().copy() for name, parameter in parameters.items()}
    for _ in range(STEPS):
        loss, _ = executor.run(inputs, parameters)
        (wanted, _), changes = run_reference(graph, inputs, expected)
        expected |= changes
        assert abs(loss - wanted) <= tolerance * abs(wanted)
    assert isinstance(parameters["w1"].on(executor.device), Block)
    for name, parameter in parameters.items():
        distance = np.linalg.norm(parameter.host() - expected[name])
        assert distance <= tolerance * np.linalg.norm(expected[name]), name


def test_numbers_come_home_when_they_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a step wrote stays on the device; what the host writes is seen there."""
    graph, device = training(BATCH), ToyDevice()
    executor, own = Executor(plan(graph, ToyBackend(OWN)), device), weights(graph)
    arrays = {name: each.host().copy() for name, each in own.items()}
    brought: list[Block] = []
    download = device.download
    monkeypatch.setattr(device, "download", lambda block: brought.append(block) or download(block))

    def step() -> None:
        executor.run(batch_of(BATCH), own)
        arrays.update(run_reference(executor.graph, batch_of(BATCH), arrays)[1])

    step()
    step()
    assert brought == []
    for name, wanted in arrays.items():
        np.testing.assert_allclose(own[name].host(), wanted, rtol=1e-4, atol=1e-6, err_msg=name)
        own[name].host()
    assert len(brought) == len(own)
    arrays["b3"] = np.arange(120, dtype=np.float32) / 100
    own["b3"].assign(arrays["b3"])
    step()
    np.testing.assert_allclose(own["b3"].host(), arrays["b3"], rtol=1e-4, atol=1e-6)


def test_formats_are_the_toys_own() -> None:
    executor = Executor(plan(inference(2), ToyBackend()), ToyDevice())
    views = [view for step in executor.steps for view in step.launch.inputs]  # pyright: ignore
    assert any(view.format.halo == (2, 2, 2, 2) for view in views)
    assert any(view.format.gap == 3 for view in views)
    assert sum(view.storage == HALF for view in views) > 5
    text = executor.explain()
    assert "conv2d + max_pool2d + relu" in text
    assert "a toy; " in text
    assert "values in half precision" in text


def test_a_toy_imports_nothing_of_the_cpu() -> None:
    for path in Path(__file__).parent.glob("toy_*.py"):
        assert "import striate.cpu" not in path.read_text()
        assert "from striate.cpu" not in path.read_text()
