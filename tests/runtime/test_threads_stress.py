"""The native walk and its pool under stress: changing thread counts, many callers, forks, errors, interrupts."""

from __future__ import annotations

import gc
import os
import queue
import subprocess
import sys
import textwrap
import threading
import warnings
import weakref
from _thread import start_new_thread
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import FrameType
from typing import Any, ClassVar

import numpy as np
import pytest

from shared import shared
from striate.cpu import device as devices
from striate.cpu import pool as pools
from striate.cpu import target as targets
from striate.errors import ArgumentError
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu
from striate.ops.base import Op
from striate.ops.conv2d import Conv2d
from striate.ops.elementwise import Exp, Sqrt, Subtract
from striate.ops.linear import Linear
from striate.ops.pool import MaxPool2d
from striate.ops.reshape import Flatten
from striate.ops.update import SgdUpdate
from striate.runtime import executor as executors
from striate.runtime.compile import compile_for
from striate.runtime.executor import Executor
from striate.runtime.parameter import Parameter

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
SAME = Conv2d((1, 1), "same", (1, 1), 1)


@dataclass(frozen=True)
class Fuse(Op):
    """Hands its input on, or blows: an op that fails while a Program runs."""

    name: ClassVar[str] = "fuse"
    blown: ClassVar[list[bool]] = []

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        return inputs

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        if self.blown:
            raise OSError("blown")
        return (arrays[0],)


def net(batch: int, depth: int, fuse: bool = False) -> Graph:
    """`depth` padded convolutions (so that buffers have halos), a pooling, a layer; perhaps a NumPy step inside."""
    build = Builder()
    h = build.input(TensorType((batch, 12, 12, 3)), "x")
    for layer in range(depth):
        w = build.parameter(TensorType((3, 3, h.type.shape[3], 8)), f"w{layer}")
        h = build.one(Relu(), build.one(SAME, h, w))
        if fuse and layer == 0:
            h = build.one(Fuse(), h)
    h = build.one(Flatten(), build.one(MaxPool2d((2, 2), (2, 2), "valid"), h))
    return build.graph([build.one(Linear(), h, build.parameter(TensorType((288, 10)), "head"))])


def step(fuse: bool = True) -> Graph:
    """A layer whose weights move by what they put out, and a NumPy step before that."""
    build = Builder()
    x, rate = build.input(TensorType((40, 60)), "x"), build.input(TensorType(()), "rate")
    w, v = (build.parameter(TensorType((60, 60)), name) for name in ("w", "v"))
    h = build.one(Linear(), x, w)
    h = build.one(Fuse(), h) if fuse else h
    y = build.one(Linear(), build.one(Relu(), h), w)
    gradient = build.one(Subtract(), build.one(Linear(), w, w), w)
    new = build.apply(SgdUpdate(0.5), w, gradient, v, rate)
    return build.graph([y], {w: new[0], v: new[1]})


def compiled(graph: Graph, lanes: int | None = None) -> Executor:
    assert HOST is not None
    return shared(compile_for(graph, HOST, lanes))


def with_its_own_pool(executor: Executor) -> tuple[Executor, pools.Pool]:
    assert HOST is not None
    own_pool = pools.Pool(HOST)
    return Executor(executor.program, devices.CpuDevice(HOST, own_pool)), own_pool


def arrays_for(values: Sequence[Value], seed: int) -> list[np.ndarray]:
    random = np.random.default_rng(seed)
    return [random.standard_normal(value.type.shape).astype(np.float32) for value in values]


def parameters_for(graph: Graph) -> dict[str, Parameter]:
    arrays = arrays_for(list(graph.parameters), 9)
    return {name: Parameter(0.1 * a) for name, a in zip(graph.parameters.values(), arrays, strict=True)}


def same(results: Sequence[np.ndarray], wanted: Sequence[np.ndarray]) -> bool:
    return all(np.array_equal(a, b) for a, b in zip(results, wanted, strict=True))


def test_thread_counts_that_change_from_run_to_run() -> None:
    """Long and short tables for few and many threads share the pool's area; workers that come late meet all."""
    graphs = [net(32, 1), net(5, 9), net(32, 4, fuse=True), net(1, 2)]
    runs = [(compiled(graph), parameters_for(graph), arrays_for(graph.inputs, 0)) for graph in graphs]
    wanted = [program.run(x, own, 1) for program, own, x in runs]
    random = np.random.default_rng(0)
    for _ in range(600):
        which, threads = int(random.integers(len(runs))), int(random.choice([1, 2, 3, 4, 5, 8, 13]))
        program, own, x = runs[which]
        assert same(program.run(x, own, threads), wanted[which]), (which, threads)


def test_many_callers_of_several_programs() -> None:
    graphs = [net(32, 1), net(5, 6), net(17, 3, fuse=True)]
    runs = [(compiled(graph), parameters_for(graph)) for graph in graphs]
    pictures = [[arrays_for(graph.inputs, seed) for seed in range(4)] for graph in graphs]
    wanted = [[program.run(x, own, 1) for x in pictures[k]] for k, (program, own) in enumerate(runs)]
    wrong: list[tuple[int, int, int]] = []

    def call(caller: int) -> None:
        random = np.random.default_rng(caller)
        for _ in range(60):
            which, seed, threads = (int(random.integers(n)) for n in (3, 4, 5))
            program, own = runs[which]
            if not same(program.run(pictures[which][seed], own, threads + 1), wanted[which][seed]):
                wrong.append((caller, which, seed))

    callers = [threading.Thread(target=call, args=(k,)) for k in range(8)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join(60)
    assert not any(caller.is_alive() for caller in callers)
    assert wrong == []


def test_an_error_in_the_middle_of_a_run_leaves_nothing_behind() -> None:
    graph, training = net(17, 3, fuse=True), step()
    program, own = compiled(graph), parameters_for(graph)
    trained, moving = compiled(training), parameters_for(training)
    pictures = [arrays_for(graph.inputs, seed) for seed in range(3)]
    wanted = [program.run(x, own, 2) for x in pictures]
    for x, result in zip(pictures, wanted, strict=True):
        Fuse.blown.append(True)
        try:
            with pytest.raises(OSError, match="blown"):
                program.run(pictures[0], own, 3)
            versions = {name: parameter.version for name, parameter in moving.items()}
            with pytest.raises(OSError, match="blown"):
                trained.run(arrays_for(training.inputs, 0), moving, 2)
        finally:
            Fuse.blown.clear()
        # What a run that failed had already written is not known, so packed copies are out of date.
        assert all(parameter.version > versions[name] for name, parameter in moving.items())
        assert same(program.run(x, own, 2), result)


class Interrupter:
    """Raises KeyboardInterrupt at the `at`-th point of a run where Python looks for signals."""

    def __init__(self, at: int) -> None:
        self.left = at
        self.files = {executors.__file__, devices.__file__, pools.__file__}

    def __call__(self, frame: FrameType, event: str, argument: Any) -> None:
        if event not in ("call", "c_return") or frame.f_code.co_filename not in self.files:
            return
        self.left -= 1
        if self.left < 0:
            raise KeyboardInterrupt


def interrupted(program: Executor, inputs: Sequence[np.ndarray], own: dict[str, Parameter], at: int) -> bool:
    """Whether the run was interrupted at point `at`; False when it is over before."""
    try:
        sys.setprofile(Interrupter(at))
        program.run(inputs, own, 3)
    except KeyboardInterrupt:
        return True
    finally:
        sys.setprofile(None)
    return False


@pytest.mark.parametrize("used", [False, True], ids=["first run", "later run"])
@pytest.mark.parametrize("name", ["inference", "training"])
def test_an_interrupt_anywhere_in_a_run(name: str, used: bool) -> None:
    graph = net(17, 2, fuse=True) if name == "inference" else step()
    start = parameters_for(graph)
    first, second = arrays_for(graph.inputs, 0), arrays_for(graph.inputs, 1)
    own = {key: Parameter(value.array) for key, value in start.items()}
    program = compiled(graph)

    def reset() -> None:
        for key, parameter in own.items():
            parameter.assign(start[key].array)

    wanted: list[tuple[list[np.ndarray], list[np.ndarray]]] = []
    for inputs in (first, second):
        reset()
        outputs = compiled(graph).run(inputs, own, 1)
        wanted.append((list(outputs), [parameter.array.copy() for parameter in own.values()]))
    at = 0
    while True:
        if not used:
            program = shared(program)
        reset()
        before = {key: parameter.version for key, parameter in own.items()}
        if not interrupted(program, first, own, at):
            break
        changed = [key for key in own if not np.array_equal(own[key].array, start[key].array)]
        assert all(own[key].version > before[key] for key in changed)
        for inputs, (outputs, moved) in zip((first, second), wanted, strict=True):
            reset()
            assert same(program.run(inputs, own, 3), outputs), at
            assert same([parameter.array for parameter in own.values()], moved), at
        assert not pools.pool(HOST).lock.locked(), at
        at += 1
    assert at > 20


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_forks_while_other_threads_run() -> None:
    """Children and parent go on running, with threads of their own, whatever was under way at the fork."""
    code = f"""
    import os, sys, threading
    sys.path[:0] = {sys.path!r}
    from test_threads_stress import arrays_for, compiled, net, parameters_for, same
    graph = net(32, 3)
    program, own, x = compiled(graph), parameters_for(graph), arrays_for(graph.inputs, 0)
    wanted = program.run(x, own, 1)
    stop = threading.Event()
    wrong = []
    def keep_running():
        while not stop.is_set():
            if not same(program.run(x, own, 3), wanted):
                wrong.append("a thread beside the fork")
    beside = threading.Thread(target=keep_running)
    beside.start()
    for turn in range(12):
        child = os.fork()
        if child == 0:
            right = all(same(program.run(x, own, 1 + turn % 4), wanted) for _ in range(10))
            grandchild = os.fork()
            if grandchild == 0:
                os._exit(0 if same(program.run(x, own, 3), wanted) else 1)
            _, status = os.waitpid(grandchild, 0)
            os._exit(0 if right and status == 0 and same(program.run(x, own, 2), wanted) else 1)
        if not same(program.run(x, own, 2), wanted):
            wrong.append("the parent")
        _, status = os.waitpid(child, 0)
        if status:
            wrong.append(f"child {{turn}}: status {{status}}")
    stop.set()
    beside.join()
    assert not wrong, wrong
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], timeout=120, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


def test_signals_during_runs() -> None:
    """A timer's interrupts at random moments, a thousand runs long; every answer that comes is right."""
    code = f"""
    import random, signal, sys
    sys.path[:0] = {sys.path!r}
    from test_threads_stress import arrays_for, compiled, net, parameters_for, same
    graph = net(17, 2)
    program, own = compiled(graph), parameters_for(graph)
    pictures = [arrays_for(graph.inputs, seed) for seed in range(2)]
    wanted = [program.run(x, own, 1) for x in pictures]
    signal.signal(signal.SIGALRM, signal.default_int_handler)
    random.seed(0)
    interrupts = 0
    for turn in range(1000):
        try:
            signal.setitimer(signal.ITIMER_REAL, random.uniform(1e-5, 6e-4))
            for _ in range(4):
                result = program.run(pictures[turn % 2], own, 1 + turn % 3)
                assert same(result, wanted[turn % 2]), turn
            signal.setitimer(signal.ITIMER_REAL, 0)
        except KeyboardInterrupt:
            interrupts += 1
    assert interrupts > 100, interrupts
    assert same(program.run(pictures[0], own, 3), wanted[0])
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], timeout=120, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


def test_a_system_that_grants_no_more_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    graph = net(32, 2)
    program, own, x = compiled(graph), parameters_for(graph), arrays_for(graph.inputs, 0)
    wanted = program.run(x, own, 1)
    program, own_pool = with_its_own_pool(program)
    started: list[int] = []

    def refuse(function: Callable[..., object], arguments: tuple[object, ...]) -> int:
        if started:
            raise RuntimeError("can't start new thread")
        started.append(1)
        return start_new_thread(function, arguments)

    monkeypatch.setattr(pools, "start_new_thread", refuse)
    for threads in (5, 2, 7):
        assert same(program.run(x, own, threads), wanted)
    assert own_pool.workers == 1


def test_an_interrupt_as_a_worker_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether or not the caller heard of the worker, no two have one number: they would share a thread's memory."""
    graph = net(32, 2)
    program, own, x = compiled(graph), parameters_for(graph), arrays_for(graph.inputs, 0)
    wanted = program.run(x, own, 1)
    program, own_pool = with_its_own_pool(program)
    numbers: queue.SimpleQueue[int] = queue.SimpleQueue()
    work = own_pool.work

    def record(block: int, number: int, seen: int) -> None:
        numbers.put(number)
        work(block, number, seen)

    def interrupted(function: Callable[..., object], arguments: tuple[object, ...]) -> int:
        start_new_thread(function, arguments)
        raise KeyboardInterrupt

    own_pool.work = record  # pyright: ignore[reportAttributeAccessIssue]
    for _ in range(2):
        with monkeypatch.context() as once:
            once.setattr(pools, "start_new_thread", interrupted)
            with pytest.raises(KeyboardInterrupt):
                program.run(x, own, 3)
        assert not own_pool.lock.locked()
    for _ in range(20):
        assert same(program.run(x, own, 3), wanted)
    assert sorted(numbers.get(timeout=10) for _ in range(4)) == [1, 2, 3, 4]


def test_workers_keep_the_memory_that_they_watch() -> None:
    """A pool that nobody else holds: its workers wait on its words for ever."""
    program = compiled(net(32, 2))
    _, own_pool = with_its_own_pool(program)
    own_pool.start(3)
    block, left = weakref.ref(own_pool.block), own_pool.workers
    del own_pool
    gc.collect()
    assert left == 2
    assert block() is not None


def test_numbers_that_are_not_finite_bring_no_warnings() -> None:
    build = Builder()
    x = build.input(TensorType((2, 3)), "x")
    h = build.one(Sqrt(), build.one(Subtract(), build.one(Exp(), x), x))
    zero = build.constant(np.zeros((), np.float32))
    program = compiled(
        build.graph([h, build.one(Sqrt(), build.one(Subtract(), zero, build.one(Exp(), zero)))])
    )
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        result, root = program.run([np.array([[200, np.inf, 0], [np.nan, 1, -np.inf]], np.float32)], {}, 2)
    assert np.isinf(result[0, 0])
    assert np.isnan(result[1, 0])
    assert np.isnan(root)


def test_a_wrong_number_of_inputs_is_named() -> None:
    graph = net(2, 1)
    with pytest.raises(ArgumentError, match=r"takes 1 inputs \(%x: float32\[2, 12, 12, 3\]\), got 2"):
        compiled(graph).run([np.zeros((2, 12, 12, 3), np.float32)] * 2, parameters_for(graph))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_a_child_does_not_wait_for_threads_that_it_does_not_have() -> None:
    """Forked while another thread makes a Program and a packed array, it makes its own."""
    code = """
    import os, signal, threading
    import numpy as np
    from striate.nn.cache import Cache
    from striate.runtime.store import Store
    cache, store, source = Cache(4), Store(), np.zeros(3)
    busy, done = threading.Barrier(3), threading.Event()
    def slowly():
        busy.wait()
        done.wait(30)
        return np.ones(1)
    makers = [
        threading.Thread(target=cache.make, args=("a", slowly)),
        threading.Thread(target=store.derived, args=("a", [source], slowly)),
    ]
    for maker in makers:
        maker.start()
    busy.wait()
    child = os.fork()
    if child == 0:
        signal.alarm(10)
        made = [cache.make("b", lambda: 2), store.derived("b", [source], lambda: np.ones(2)).size]
        os._exit(0 if made == [2, 2] else 1)
    _, status = os.waitpid(child, 0)
    done.set()
    for maker in makers:
        maker.join()
    assert status == 0, status
    assert cache.get("a") is not None
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], timeout=60, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_a_child_forked_while_another_thread_folds_a_normalisation() -> None:
    """It folds by itself: what the other thread holds is held for ever in the child."""
    code = """
    import os, signal, threading
    import numpy as np
    import striate as st
    from striate.nn import compiled
    from striate.nn import BatchNorm, Conv2d, Sequential
    model, x = Sequential(Conv2d(4, 3), BatchNorm()), np.ones((1, 6, 6, 3), np.float32)
    before = model(x)
    busy, done, real = threading.Event(), threading.Event(), compiled.run_reference
    def slowly(*arguments):
        busy.set()
        done.wait(30)
        return real(*arguments)
    compiled.run_reference = slowly
    next(iter(model.parameters().values())).assign(np.zeros((3, 3, 3, 4), np.float32))
    folder = threading.Thread(target=model, args=(x,))
    folder.start()
    busy.wait()
    child = os.fork()
    if child == 0:
        signal.alarm(10)
        compiled.run_reference = real
        os._exit(0 if not model(x).any() else 1)
    _, status = os.waitpid(child, 0)
    done.set()
    folder.join()
    assert before.any()
    assert status == 0, status
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], timeout=60, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_a_child_forked_while_another_thread_loads_a_part_of_the_package() -> None:
    code = """
    import os, signal, sys, threading, time
    import numpy as np
    import striate as st
    model = st.nn.Sequential(st.nn.Linear(3)).build((2, 4))
    begun = threading.Event()

    class Slow:
        def find_spec(self, name, path=None, target=None):
            if name == "striate.view.style":
                begun.set()
                time.sleep(0.5)

    sys.meta_path.insert(0, Slow())
    loader = threading.Thread(target=__import__, args=("striate.view.curves",))
    loader.start()
    assert begun.wait(30)
    child = os.fork()
    if child == 0:
        signal.alarm(20)
        import striate.view.curves
        os._exit(0)
    _, status = os.waitpid(child, 0)
    loader.join()
    assert status == 0, status
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], timeout=60, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
