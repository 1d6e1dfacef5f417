"""A Program is data; executors run it, sessions time it."""

from __future__ import annotations

import copy
import dataclasses

import numpy as np
import pytest

from lenet_graphs import HOST, batch_of, inference, program_for, training, weights
from striate.runtime import explain
from striate.runtime.executor import Executor

pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")


def test_a_copy_of_a_program_says_and_computes_the_same() -> None:
    graph = training(16)
    executor = program_for(graph)
    program = copy.deepcopy(executor.program)
    assert explain.text(program) == executor.explain()
    assert not {*program.inputs, *program.parameters} & {
        *executor.program.inputs,
        *executor.program.parameters,
    }
    own, others = weights(graph), weights(graph)
    twin = Executor(program, executor.device)
    for _ in range(2):
        for one, other in zip(
            executor.run(batch_of(16), own, 2), twin.run(batch_of(16), others, 1), strict=True
        ):
            np.testing.assert_array_equal(one, other)
    for name, parameter in own.items():
        np.testing.assert_array_equal(parameter.host(), others[name].host())


def test_a_program_is_frozen() -> None:
    program = program_for(inference(1)).program
    with pytest.raises(dataclasses.FrozenInstanceError):
        program.work = 0.0  # pyright: ignore[reportAttributeAccessIssue]


def test_a_session_leaves_the_executor_to_others() -> None:
    """Its data is its own: a run between two of its submissions changes nothing."""
    graph = inference(4)
    executor, own = program_for(graph), weights(graph)
    x, other = (np.random.default_rng(k).standard_normal((4, 28, 28, 1)).astype(np.float32) for k in (0, 1))
    wanted = executor.run([x], own)[0]
    session = executor.session([x], own, threads=2)
    native, numpy = session.trace()
    assert (len(native), numpy) == (len(executor.steps), [])
    executor.run([other], own)
    last = range(len(executor.steps) - 1, len(executor.steps))
    assert session.again(last) > 0
    assert session.again(()) > 0
    np.testing.assert_array_equal(session.frame.download()[0], wanted)


def test_times_are_of_every_step_and_weights_stay() -> None:
    graph = training(8)
    executor, own = program_for(graph), weights(graph)
    before = {name: parameter.host().copy() for name, parameter in own.items()}
    native, numpy = executor.time_steps(batch_of(8), own, 1e-4)
    assert (len(native), len(numpy)) == (len(executor.steps), len(executor.fallbacks))
    assert min(native) > 0
    for name, parameter in own.items():
        np.testing.assert_array_equal(parameter.host(), before[name])
