"""precision="bf16" on whole graphs: random ones to the bit, real networks within what the rounding explains."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import striate as st
from random_graphs import random_case
from rounded import run_rounded
from shared import shared
from striate.cli import main as cli
from striate.cpu import target as targets
from striate.cpu.backend import CpuBackend
from striate.cpu.options import CodegenOptions
from striate.runtime.compile import compile_for
from striate.runtime.parameter import Parameter
from wide import BF16

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
THREADS = (1, 2, 3, 7)
NETWORKS = ("squeezenet", "shufflenet", "resnet50", "densenet121", "inception_v2")
QUICK = ("squeezenet",)


def check(seed: int) -> None:
    """Every value is rounded where the layout stores it in half, and nowhere else; sums of whole numbers are exact."""
    case = random_case(seed)
    program = compile_for(case.graph, BF16, 1, precision="bf16")
    if any(step.launch.key.generator.startswith("winograd") for step in program.steps):
        # A graph that changes parameters computes in float32, and may choose Winograd, whose sums round.
        case = random_case(seed, rounded=True)
        program = compile_for(case.graph, BF16, 1, precision="bf16")
    program = shared(program)
    own = {name: Parameter(array.copy()) for name, array in case.parameters[0].items()}
    results = program.run(case.inputs[0], own, THREADS[seed % 4])
    outputs, updates = run_rounded(
        program, CpuBackend(CodegenOptions(BF16, "bf16")), case.inputs[0], case.parameters[0]
    )
    compared = [*zip(results, outputs, case.slack[0], strict=True)]
    compared += [(own[name].array, array, case.slack[1][name]) for name, array in updates.items()]
    for result, expected, slack in compared:
        if slack:
            # What rounds otherwise may also be rounded to the other neighbour.
            largest = float(np.abs(expected[np.isfinite(expected)]).max(initial=0))
            np.testing.assert_allclose(result, expected, rtol=0.02, atol=max(10 * slack, 0.02 * largest))
        else:
            np.testing.assert_array_equal(result, expected)


@pytest.mark.parametrize("seed", range(20))
def test_a_random_graph(seed: int) -> None:
    check(seed)


@pytest.mark.parametrize(
    "first",
    [
        *(pytest.param(first, marks=pytest.mark.slow) for first in range(20, 320, 100)),
        *(pytest.param(first, marks=pytest.mark.long) for first in range(320, 1020, 100)),
    ],
)
def test_more_random_graphs(first: int) -> None:
    for seed in range(first, first + 100):
        check(seed)


@pytest.mark.usefixtures("bf16_cpu")
@pytest.mark.parametrize(
    "network",
    [pytest.param(name, marks=() if name in QUICK else pytest.mark.slow, id=name) for name in NETWORKS],
)
def test_a_real_network_stays_near_its_float32_answer(network: str, tmp_path: Path) -> None:
    pytest.importorskip("onnx", reason="the extra `onnx` is not installed")
    from light_networks import light, noise, relative_error
    from striate.onnx import load

    path = str(light.random_weights(network, tmp_path, features=True))
    x = noise()
    plain, half, third = (load(path, precision=name)(x) for name in ("float32", "bf16", "bf16x3"))
    for own, other, more in zip(plain, half, third, strict=True):
        assert 1e-5 < relative_error(other, own) < 3e-2
        assert relative_error(more, own) < 3e-5


@pytest.mark.usefixtures("bf16_cpu")
def test_the_command_line_takes_a_precision(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A wide enough model answers otherwise in its last digits, and alike in its first ones."""
    pytest.importorskip("PIL", reason="Pillow is not installed")
    model = st.nn.Sequential(
        st.nn.Standardize(per="image"),
        st.nn.Conv2d(32, 3),
        st.nn.ReLU(),
        st.nn.Conv2d(32, 3),
        st.nn.Flatten(),
        st.nn.Linear(10),
    )
    model(np.zeros((1, 12, 12, 3), np.float32))
    model.save(tmp_path / "m.safetensors")
    pixels = np.random.default_rng(0).integers(0, 256, (12, 12, 3), dtype=np.uint8)
    (tmp_path / "p.ppm").write_bytes(b"P6 12 12 255\n" + pixels.tobytes())
    answers: list[float] = []
    for precision in ("float32", "bf16"):
        command = ["predict", str(tmp_path / "m.safetensors"), str(tmp_path / "p.ppm")]
        assert cli.main([*command, "--precision", precision, "--json"]) == 0
        (answer,) = json.loads(capsys.readouterr().out)["predictions"]
        answers.append(max(answer["probabilities"].values()))
    assert 0 < abs(answers[0] - answers[1]) < 0.05 * answers[0]
