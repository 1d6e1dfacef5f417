"""The test suite of the `onnx` package, through its own interface to runtimes.

The operators that convolutional networks are made of run always; the whole suite is slow. Its table stands in
docs/onnx.md.
"""

from __future__ import annotations

import io
import re
import unittest
import warnings
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="the extra `onnx` is not installed")

from onnx import helper  # noqa: E402
from striate.errors import ArgumentError, UnsupportedError  # noqa: E402
from striate.onnx import backend, conformance  # noqa: E402

# Every node case of these operators must pass (cases whose names begin so).
PROMISED = (
    *("conv", "convtranspose", "maxpool", "averagepool", "globalaveragepool", "globalmaxpool", "lppool"),
    *("batchnorm", "instancenorm", "group_normalization", "lrn", "gemm", "softmax", "logsoftmax", "concat"),
    *("relu", "leakyrelu", "prelu", "elu", "selu", "celu", "thresholdedrelu", "hardsigmoid", "hardswish"),
    *("edge_pad", "constant_pad", "reflect_pad", "wrap_pad", "resize", "flatten", "basic_conv", "upsample"),
)
# Further ones, models among them, by how their names begin.
FURTHER = (
    "operator_",
    "Conv",
    "BatchNorm",
    "AvgPool",
    "MaxPool",
    "Linear",
    "ReLU",
    "Softmax",
    "PReLU",
    "ELU",
    "LeakyReLU",
)
# What is left out, and why.
LEFT_OUT = {
    "^test_convinteger": "ConvInteger is an operator of its own, for quantised networks",
    "_bfloat16": "bfloat16 is no element type of NumPy, nor of this library",
    "_expanded": "cases that spell an operator out in others; the slow table counts them",
}


@pytest.fixture(scope="module")
def cases() -> dict[str, unittest.TestCase]:
    """The suite's own cases for the CPU that are not skipped, by name.

    Loading them computes what they expect, in plain Python for ten seconds: not while tests are collected, which every
    process does.
    """
    from onnx.backend.test import BackendTest

    with warnings.catch_warnings():
        # The suite computes its expected infinities as it is loaded.
        warnings.simplefilter("ignore")
        suite = BackendTest(backend.StriateBackend, __name__)
    suite.include(rf"^test_({'|'.join(PROMISED)})(_|\d)")
    suite.include(f"^test_({'|'.join(FURTHER)})")
    for pattern in LEFT_OUT:
        suite.exclude(pattern)
    found: dict[str, unittest.TestCase] = {}
    for case in suite.test_cases.values():
        for name in unittest.defaultTestLoader.getTestCaseNames(case):
            function = getattr(case, name)
            if name.endswith("_cpu") and not getattr(function, "__unittest_skip__", False):
                found[name] = case(name)
    return found


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    "pattern",
    [
        *(pytest.param(rf"test_{stem}(_|\d)", id=stem) for stem in PROMISED),
        *(pytest.param(rf"test_{stem}", id=stem) for stem in FURTHER),
    ],
)
def test_suite(pattern: str, cases: dict[str, unittest.TestCase]) -> None:
    """Every case of an operator passes, and there are some: no promise holds for want of cases."""
    own = {name: case for name, case in cases.items() if re.match(pattern, name)}
    assert own
    told: list[str] = []
    for name, case in own.items():
        result = unittest.TestResult()
        case.run(result)
        assert result.testsRun == 1
        assert not result.skipped, result.skipped
        told += [f"{name}: {text}" for _, text in (*result.failures, *result.errors)]
    assert not told, "\n\n".join(told)


def test_there_are_many(cases: dict[str, unittest.TestCase]) -> None:
    assert len(cases) > 250


def test_one_node() -> None:
    node = helper.make_node("Relu", ["x"], ["y"])
    (y,) = backend.run_node(node, [np.array([-1.0, 2.0], np.float32)])
    np.testing.assert_array_equal(y, [0, 2])


def test_devices() -> None:
    assert backend.supports_device("CPU")
    assert not backend.supports_device("CUDA")


def test_a_representation_takes_lists_and_dicts() -> None:
    info = helper.make_tensor_value_info
    graph = helper.make_graph(
        [helper.make_node("Sub", ["a", "b"], ["c"])],
        "g",
        [info(name, onnx.TensorProto.FLOAT, [2]) for name in "ab"],
        [info("c", onnx.TensorProto.FLOAT, [2])],
    )
    ready = backend.prepare(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]))
    one, two = np.ones(2, np.float32), np.full(2, 2, np.float32)
    np.testing.assert_array_equal(ready.run([two, one])[0], [1, 1])
    np.testing.assert_array_equal(ready.run({"b": two, "a": one})[0], [-1, -1])
    with pytest.raises(ArgumentError, match="takes 2 inputs, got 1"):
        ready.run([one])


def test_what_is_not_carried_out_says_so() -> None:
    node = helper.make_node("StringNormalizer", ["x"], ["y"])
    with pytest.raises(UnsupportedError):
        backend.run_node(node, [np.array([1.0], np.float32)])


def test_the_table_of_some_cases() -> None:
    out = io.StringIO()
    verdicts = conformance.run("test_relu", out, reasons=True, progress=False)
    assert {verdict.outcome for verdict in verdicts} == {"pass"}
    assert "| cases | pass | fail | unsupported | of |" in out.getvalue()


@pytest.mark.slow
def test_the_whole_suite_fails_nowhere_unforeseen() -> None:
    """Whatever is loaded is right; the rest is refused when it is loaded. The table is that of docs/onnx.md."""
    out = io.StringIO()
    verdicts = conformance.run("", out, reasons=False, progress=False)
    failed = {verdict.name: verdict.reason for verdict in verdicts if verdict.outcome == "fail"}
    assert set(failed) <= conformance.FORESEEN.keys(), failed
    counts = Counter(verdict.outcome for verdict in verdicts)
    assert counts["pass"] > counts.total() / 2
    documented = (Path(__file__).parents[2] / "docs" / "onnx.md").read_text(encoding="utf-8")
    assert documented.count("| all |") == 1
