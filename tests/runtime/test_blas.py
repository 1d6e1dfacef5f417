"""NumPy's matrix products on one thread inside a run: same bits, no fight, and all as before afterwards."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import textwrap
import threading
import warnings
from collections.abc import Iterator

import numpy as np
import pytest

import striate as st
from striate.cpu import target as targets
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType
from striate.nn.layers.whitening import whitening_filters
from striate.ops.activation import Relu
from striate.ops.linear import Linear
from striate.ops.matmul import MatMul
from striate.runtime import blas
from striate.runtime.blas import OneBlasThread, library
from striate.runtime.compile import compile
from striate.runtime.options import CompileOptions

FOUND = library()
pytestmark = pytest.mark.skipif(FOUND is None, reason="NumPy's matrix library is no OpenBLAS")


@pytest.fixture(autouse=True)
def _several_threads() -> Iterator[None]:
    assert FOUND is not None
    before = FOUND.get_threads()
    FOUND.set_threads(3)
    yield
    FOUND.set_threads(before)


def threads() -> int:
    assert FOUND is not None
    return FOUND.get_threads()


def test_one_inside_and_as_before_afterwards() -> None:
    with OneBlasThread():
        assert threads() == 1
        with OneBlasThread():
            assert threads() == 1
        assert threads() == 1
    assert threads() == 3
    with pytest.raises(ZeroDivisionError), OneBlasThread():
        assert 1 / 0
    assert threads() == 3


def test_the_last_to_leave_puts_it_back() -> None:
    inside, leave = threading.Event(), threading.Event()

    def stay() -> None:
        with OneBlasThread():
            inside.set()
            leave.wait(10)

    other = threading.Thread(target=stay)
    with OneBlasThread():
        other.start()
        assert inside.wait(10)
    assert threads() == 1
    leave.set()
    other.join()
    assert threads() == 3


def test_one_who_was_kept_from_leaving_is_forgotten() -> None:
    """As by an interrupt at the entry of `__exit__`: whoever leaves next puts back what was there at first."""
    lost = OneBlasThread()
    lost.__enter__()
    del lost
    gc.collect()
    assert threads() == 1
    with OneBlasThread():
        pass
    assert threads() == 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_in_a_child_nobody_else_is_inside() -> None:
    inside, leave = threading.Event(), threading.Event()

    def stay() -> None:
        with OneBlasThread():
            inside.set()
            leave.wait(20)

    other = threading.Thread(target=stay)
    other.start()
    assert inside.wait(10)
    child = os.fork()
    if child == 0:
        before = threads()
        with OneBlasThread():
            within = threads()
        os._exit(0 if (before, within, threads()) == (3, 1, 3) else 1)
    _, status = os.waitpid(child, 0)
    leave.set()
    other.join()
    assert status == 0


def mixed() -> Graph:
    """A product that NumPy computes, of float64, beside a native step."""
    build = Builder()
    x, other = (
        build.input(TensorType(shape, "float64"), name)
        for shape, name in (((3, 70, 90), "x"), ((3, 90, 110), "other"))
    )
    return build.graph([build.one(MatMul(), x, other), build.one(Relu(), build.input(TensorType((5,)), "y"))])


@pytest.mark.parametrize("backend", ["auto", "reference"])
def test_the_bits_do_not_depend_on_its_threads(backend: str, monkeypatch: pytest.MonkeyPatch) -> None:
    graph = mixed()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        program = compile(graph, CompileOptions(backend=backend))
    random = np.random.default_rng(0)
    arrays = [random.standard_normal(value.type.shape).astype(value.type.numpy) for value in graph.inputs]
    seen: list[int] = []
    real = MatMul.reference

    def watched(self: MatMul, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        seen.append(threads())
        return real(self, *arrays)

    monkeypatch.setattr(MatMul, "reference", watched)
    found: set[bytes] = set()
    for count in (1, 2, 3, 4):
        assert FOUND is not None
        FOUND.set_threads(count)
        found.add(program.run(arrays, {}, 2)[0].tobytes())
        assert threads() == count
    assert seen == [1, 1, 1, 1]
    assert len(found) == 1


def test_what_is_measured_and_folded_does_not_depend_on_it_either() -> None:
    random = np.random.default_rng(0)
    x = random.standard_normal((40, 12, 12, 3)).astype(np.float32)
    filters: set[bytes] = set()
    answers: set[bytes] = set()
    for count in (1, 2, 4):
        assert FOUND is not None
        FOUND.set_threads(count)
        filters.add(whitening_filters(x, 3, 1e-3).tobytes())
        model = st.nn.Sequential(
            st.nn.Conv2d(40, 3, padding="same"), st.nn.BatchNorm(), st.nn.Flatten(), st.nn.Linear(7)
        )
        answers.add(model(x).tobytes())
    assert len(filters) == len(answers) == 1


@pytest.mark.skipif(targets.host() is None, reason="no code generation for this CPU")
def test_native_programs_do_not_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    build = Builder()
    x, w = build.input(TensorType((4, 8)), "x"), build.input(TensorType((8, 8)), "w")
    program = compile(build.graph([build.one(Linear(), x, w)]), CompileOptions())

    def asked() -> None:
        raise AssertionError("a run without NumPy steps has nothing to ask of NumPy's library")

    monkeypatch.setattr(blas, "library", asked)
    program.run([np.ones((4, 8), np.float32), np.ones((8, 8), np.float32)], {}, 2)


def test_nothing_is_looked_for_at_import() -> None:
    code = """
    import striate as st
    from striate.runtime import blas, executor
    st.models.lenet
    assert blas.library.cache_info().currsize == 0
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(code)], timeout=60, check=True)
