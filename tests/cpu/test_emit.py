"""Loops of the emitter: what their text computes, and what is known while emitting."""

from __future__ import annotations

import ctypes
from collections.abc import Callable

import numpy as np
import pytest

from striate.cpu import jit, llvm
from striate.cpu import target as targets
from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand

HOST = targets.host()
ARGUMENTS = Arguments(pointers=("result",), integers=("n",))
Body = Callable[[Emitter, dict[str, str]], None]


def text(body: Body) -> str:
    emit = Emitter(targets.SSE2)
    body(emit, emit.arguments(ARGUMENTS))
    return emit.text()


def run(name: str, body: Body, n: int, size: int) -> list[int]:
    """The numbers that a kernel of one work item leaves in its result, which is -1 everywhere at first."""
    address = jit.load(jit.KernelKey(f"loops {name}", ()), lambda: text(body), targets.SSE2)
    result = np.full(size, -1, np.int64)
    words = np.array([result.ctypes.data, n], np.int64)
    kernel = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64, ctypes.c_void_p)(address)
    kernel(words.ctypes.data, 0, 1, None)
    return result.tolist()


def write(emit: Emitter, a: dict[str, str], index: Operand, value: Operand) -> None:
    emit.store(str(value), emit.at(a["result"], index, element="i64"), "i64", 8)


@pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
@pytest.mark.parametrize("n", [0, 1, 2, 7])
def test_nested_loops_sum_into_one_list(n: int) -> None:
    """Sum over i < n, j < i and k < 3 of i + 10 j + 100 k: loops of known and of unknown bounds."""

    def body(emit: Emitter, a: dict[str, str]) -> None:
        sums = ["5", "0"]
        for i in emit.loop(0, a["n"], carried=sums, types=["i64", "i64"]):
            for j in emit.loop(0, i, carried=sums, types=["i64", "i64"]):
                for k in emit.loop(0, 3, carried=sums, types=["i64", "i64"]):
                    term = emit.add(emit.add(i, emit.multiply(j, 10)), emit.multiply(k, 100))
                    sums[:] = [str(emit.add(sums[0], term)), str(emit.add(sums[1], 1))]
        write(emit, a, 0, sums[0])
        write(emit, a, 1, sums[1])

    terms = [i + 10 * j + 100 * k for i in range(n) for j in range(i) for k in range(3)]
    assert run("sums", body, n, 2) == [5 + sum(terms), len(terms)]


@pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
@pytest.mark.parametrize("n", range(1, 12))
def test_the_vectors_of_a_run_hold_each_element_once(n: int) -> None:
    def body(emit: Emitter, a: dict[str, str]) -> None:
        for first, mask in emit.vectors(1, a["n"]):
            ones = emit.constant(7, "i32")
            emit.store_masked(ones, emit.at(a["result"], first, element="i32"), mask, "<4 x i32>")

    found = np.array(run("vectors", body, n, 6), np.int64).view(np.int32)
    assert found.tolist() == [7 if 1 <= k < n else -1 for k in range(12)]


def test_known_rounds_are_no_loop() -> None:
    """None: the body is not entered. One: it stands there alone."""
    seen: list[Operand] = []

    def body(emit: Emitter, a: dict[str, str]) -> None:
        values = ["%n4"]
        seen.extend(emit.loop(3, 3, carried=values))
        for index in emit.loop(2, 4, step=2, carried=values):
            seen.append(index)
            values[0] = "%other"
        assert values == ["%other"]

    assert text(body) == text(lambda emit, a: None)
    assert seen == [2]


def test_a_body_that_is_left_early_is_an_error() -> None:
    def body(emit: Emitter, a: dict[str, str]) -> None:
        for _ in emit.loop(0, a["n"]):
            return

    with pytest.raises(AssertionError, match="left before its end"):
        text(body)


def test_what_is_folded_is_what_is_computed() -> None:
    emit = Emitter(targets.SSE2)
    assert emit.split(17, 5) == (3, 2)
    assert emit.split("%n", 1) == ("%n", 0)
    assert [emit.divide_up(a, 4) for a in (0, 1, 4, 5)] == [0, 1, 1, 2]
    assert [emit.round_down(a, 4) for a in (0, 3, 4, 7)] == [0, 0, 4, 4]
    assert llvm.object_code(emit.text(), targets.SSE2)[:4] == b"\x7fELF"
