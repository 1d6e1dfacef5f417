"""Programs as a whole: a LeNet training step on generated code, same bits for any thread count, sharing, forks."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import textwrap
import threading
import time
from itertools import pairwise

import numpy as np
import pytest

from lenet_graphs import HOST, batch_of, inference, program_for, training, weights
from striate.cpu import jit
from striate.cpu.tables import divide
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu
from striate.ops.conv2d import Conv2d, Conv2dInputGradient
from striate.ops.linear import Linear
from striate.ops.reduction import ReduceMean
from striate.ops.reshape import Flatten
from striate.ops.softmax import CrossEntropy
from striate.ops.update import SgdUpdate
from striate.runtime.compile import compile_for
from striate.runtime.parameter import Parameter
from striate.runtime.reference import run_reference
from striate.transforms.gradient import gradient
from striate.transforms.simplify import sink_relu

pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")


@pytest.mark.parametrize("adam", [False, True], ids=["sgd", "adam"])
@pytest.mark.parametrize(("size", "lanes"), [(64, 16), (64, 1), (32, 16), (29, 16), (5, 1), (1, 1)])
def test_a_training_step_is_generated_code_and_agrees_with_the_reference(
    size: int, lanes: int, adam: bool
) -> None:
    graph = training(size, adam)
    program = program_for(graph, lanes)
    assert program.fallbacks == ()
    generated, reference = weights(graph), weights(graph)
    for _ in range(3):
        outputs = program.run(batch_of(size, adam), generated, 2)
        expected, updates = run_reference(
            graph, batch_of(size, adam), {k: p.array for k, p in reference.items()}
        )
        for name, array in updates.items():
            reference[name].assign(array)
        np.testing.assert_allclose(outputs[0], expected[0], rtol=1e-4, atol=1e-6)
        np.testing.assert_allclose(outputs[1], expected[1], rtol=2e-3, atol=2e-4)
    if not adam:  # Adam divides by the root of tiny second moments, which magnifies the last bits
        for name, parameter in generated.items():
            np.testing.assert_allclose(parameter.array, reference[name].array, rtol=2e-3, atol=1e-5)


def test_a_training_step_holds_no_activation_before_its_pooling() -> None:
    program = program_for(training(64))
    pooled = 64 * 14 * 14 * 6
    full = {(64, 28, 28, 6), (64, 10, 10, 16)}
    written = [
        value.type.shape
        for node in program.graph.nodes
        for value in node.outputs
        if "gradient" not in str(node.op).lower() and value.type.shape in full
    ]
    assert written == []
    assert program.arena_bytes < 16 * 4 * pooled


@pytest.mark.parametrize("lanes", [1, 16])
def test_same_bits_for_any_thread_count(lanes: int) -> None:
    graph = training(64)
    program = program_for(graph, lanes)
    results: list[list[bytes]] = []
    for threads in (1, 2, 3, 7):
        own = weights(graph)
        outputs = [program.run(batch_of(64), own, threads) for _ in range(3)]
        results.append(
            [array.tobytes() for pair in outputs for array in pair]
            + [p.array.tobytes() for p in own.values()]
        )
    assert all(result == results[0] for result in results)


def test_eight_python_threads_get_the_serial_answers() -> None:
    graph = inference(64)
    program, own = program_for(graph), weights(graph)
    pictures = [
        np.random.default_rng(k).standard_normal((64, 28, 28, 1)).astype(np.float32) for k in range(8)
    ]
    serial = [program.run([x], own, 2)[0] for x in pictures]
    wrong: list[int] = []

    def call(k: int) -> None:
        answers = [program.run([pictures[k]], own, 2)[0] for _ in range(20)]
        wrong.extend(k for answer in answers if not np.array_equal(answer, serial[k]))

    callers = [threading.Thread(target=call, args=(k,)) for k in range(8)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert wrong == []


def test_a_smaller_batch_and_a_longer_one_compile_nothing() -> None:
    program_for(training(64), 16)
    before = jit.counts().compiled + jit.counts().from_disk
    program_for(training(32), 16)
    program_for(training(29), 16)
    program_for(training(256), 16)
    assert jit.counts().compiled + jit.counts().from_disk == before


def test_idle_workers_use_no_processor() -> None:
    graph = training(64)
    program, own = program_for(graph), weights(graph)
    program.run(batch_of(64), own, 3)
    time.sleep(0.05)
    before = resource.getrusage(resource.RUSAGE_SELF)
    time.sleep(0.5)
    after = resource.getrusage(resource.RUSAGE_SELF)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    assert spent < 0.05
    program.run(batch_of(64), own, 3)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_fork_after_first_use() -> None:
    code = f"""
    import os, sys
    sys.path[:0] = {sys.path!r}
    import numpy as np
    from lenet_graphs import inference, program_for, weights
    graph = inference(64)
    program, own = program_for(graph), weights(graph)
    x = np.random.default_rng(0).standard_normal((64, 28, 28, 1)).astype(np.float32)
    expected = program.run([x], own, 2)[0]
    child = os.fork()
    if child == 0:
        same = all(np.array_equal(program_for(graph).run([x], own, 2)[0], expected) for _ in range(3))
        same = same and all(np.array_equal(program.run([x], own, 2)[0], expected) for _ in range(3))
        os._exit(0 if same else 1)
    _, status = os.waitpid(child, 0)
    assert np.array_equal(program.run([x], own, 2)[0], expected)
    sys.exit(os.waitstatus_to_exitcode(status))
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], timeout=60, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


def test_division_covers_every_item_once() -> None:
    random = np.random.default_rng(0)
    for _ in range(200):
        launches = [
            (int(random.integers(0, 50)), float(random.uniform(1, 100))) for _ in range(random.integers(1, 6))
        ]
        for threads in (1, 2, 3, 7):
            for (items, _), share in zip(launches, divide(launches, threads), strict=True):
                assert (share[0][0], share[-1][1]) == (0, items)
                assert all(before[1] == after[0] for before, after in pairwise(share))
                assert all(chunk >= 1 for _, _, chunk in share)


def test_explain_names_steps_and_shares() -> None:
    graph = inference(1)
    program, own = program_for(graph), weights(graph)
    x = np.zeros((1, 28, 28, 1), np.float32)
    text = program.explain()
    assert "conv2d + max_pool2d + relu" in text
    assert "117,600" in text
    assert "of peak" in program.explain(timed=True, inputs=[x], parameters=own)


def test_denormals_are_flushed_and_the_callers_mode_restored() -> None:
    graph = inference(64)
    program, own = program_for(graph), weights(graph)
    program.run([np.full((64, 28, 28, 1), 1e-39, np.float32)], own, 2)
    tiny = np.float32(1e-39)
    assert tiny * np.float32(0.5) != 0


def test_without_code_generation_the_reference_runs_with_one_warning() -> None:
    code = """
    import warnings
    import numpy as np
    import striate as st
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        model = st.models.lenet()
        for batch in (1, 2, 3):
            assert model(np.zeros((batch, 28, 28, 1), np.float32)).shape == (batch, 10)
        assert "NumPy reference" in model.explain(np.zeros((1, 28, 28, 1), np.float32), timed=True)
    found = [str(warning.message) for warning in caught if "no code generation" in str(warning.message)]
    assert len(found) == 1, found
    """
    environment = {**os.environ, "STRIATE_TARGET": "none"}
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        timeout=60,
        capture_output=True,
        text=True,
        env=environment,
    )
    assert done.returncode == 0, done.stderr


def test_the_launches_of_a_strided_gradient_share_its_multiply_adds() -> None:
    build = Builder()
    dz = build.input(TensorType((4, 8, 8, 32)), "dz")
    w = build.input(TensorType((3, 3, 16, 32)), "w")
    gradient_of = Conv2dInputGradient((2, 2), ((1, 1), (1, 1)), (1, 1), 1, (16, 16))
    program = program_for(build.graph([build.one(gradient_of, dz, w)]), 1)
    counted = sum(step.multiply_adds for step in program.steps)
    assert counted == gradient_of.cost(dz.type, w.type).multiply_adds
    assert len(program.steps) >= 8


def test_one_layer_used_three_times_trains_like_the_reference() -> None:
    build = Builder()
    x = build.input(TensorType((20, 9, 9, 6)), "x")
    labels = build.input(TensorType((20,), "int64"), "labels")
    rate = build.input(TensorType(()), "rate")
    w, head = build.parameter(TensorType((3, 3, 6, 6)), "w"), build.parameter(TensorType((486, 10)), "head")
    h = x
    for _ in range(3):
        h = build.one(Relu(), build.one(Conv2d((1, 1), "same", (1, 1), 1), h, w))
    loss = build.one(
        ReduceMean((0,), False),
        build.one(CrossEntropy(), build.one(Linear(), build.one(Flatten(), h), head), labels),
    )
    backward, gradients = gradient(sink_relu(build.graph([loss])), loss, [w, head])
    build = Builder.extending(backward)
    updates: dict[Value, Value] = {}
    for value, name in ((w, "w"), (head, "head")):
        velocity = build.parameter(value.type, f"{name}.0")
        results = build.apply(SgdUpdate(0.9, 0.0, False), value, gradients[value], velocity, rate)
        updates |= {value: results[0], velocity: results[1]}
    graph = build.graph([loss], updates)
    random = np.random.default_rng(0)
    arrays = [
        random.standard_normal((20, 9, 9, 6)).astype(np.float32),
        random.integers(0, 10, 20),
        np.asarray(0.05, np.float32),
    ]
    for lanes in (1, 16):
        own = weights(graph)
        expected, updated = run_reference(graph, arrays, {name: p.array for name, p in own.items()})
        outputs = program_for(graph, lanes).run(arrays, own, 2)
        np.testing.assert_allclose(outputs[0], expected[0], rtol=1e-5)
        for name, array in updated.items():
            np.testing.assert_allclose(own[name].array, array, rtol=1e-4, atol=1e-6)


def test_buffers_with_halos_take_one_place_in_turn() -> None:
    """Five padded activations of one shape, of which two live at any time: the halo of each is the next one's too."""
    assert HOST is not None
    build = Builder()
    x = build.input(TensorType((2, 40, 40, 32)), "x")
    value = x
    for number in range(6):
        w = build.parameter(TensorType((3, 3, 32, 32)), f"w{number}")
        value = build.one(Conv2d((1, 1), ((1, 1), (1, 1))), value, w)
    graph = build.graph([value])
    program = compile_for(graph, HOST, lanes=1, precision="strict")
    padded = 4 * 2 * 42 * 42 * 32
    assert program.arena_bytes < 3.5 * padded
    generator = np.random.default_rng(0)
    # Few weights, so that six layers stay within whole numbers.
    sparse = [
        np.where(generator.random((3, 3, 32, 32)) < 0.01, generator.integers(-1, 2, (3, 3, 32, 32)), 0)
        for _ in range(6)
    ]
    arrays = {f"w{number}": Parameter(weights) for number, weights in enumerate(sparse)}
    picture = generator.integers(-1, 2, x.type.shape).astype(np.float32)
    wanted = run_reference(graph, [picture], {name: p.array for name, p in arrays.items()})[0][0]
    for threads in (1, 2, 2):
        assert np.array_equal(program.run([picture], arrays, threads)[0], wanted)
