"""Loading kernels: memo, disk cache, compiler; threads, forks, and what a warm start may not do."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import threading
import time

import numpy as np
import pytest

from striate.cpu import compiler, jit
from striate.cpu.cache import Cache
from striate.cpu.elf import LinkError
from striate.cpu.jit import KernelKey, Loader
from striate.cpu.system import linux
from striate.cpu.target import SSE2, host

pytestmark = pytest.mark.skipif(host() is None, reason="no code generation on this machine")


def constant(value: int) -> str:
    return f"define i32 @kernel() nounwind {{ ret i32 {value} }}"


def call(address: int) -> int:
    return ctypes.CFUNCTYPE(ctypes.c_int)(address)()


def key(value: object = 1) -> KernelKey:
    return KernelKey("test_constant", (("value", value),))


@pytest.fixture
def loader(tmp_path):
    """A loader of its own, with an empty cache."""
    tmp_path.chmod(0o700)
    return Loader(Cache(str(tmp_path)), "toolchain")


def test_a_kernel_is_emitted_once_and_then_remembered(loader):
    emitted: list[int] = []

    def emit() -> str:
        emitted.append(1)
        return constant(41)

    first = loader.load(key(), emit, SSE2)["kernel"]
    assert call(first) == 41
    assert loader.load(key(), emit, SSE2)["kernel"] == first
    assert emitted == [1]
    assert repr(loader.counts) == "1 compiled, 0 from disk"


def test_another_process_finds_the_kernel_on_disk(loader):
    loader.load(key(), lambda: constant(42), SSE2)
    other = Loader(loader.cache, loader.toolchain)
    assert call(other.load(key(), lambda: pytest.fail("emitted again"), SSE2)["kernel"]) == 42
    assert (other.counts.compiled, other.counts.from_disk) == (0, 1)


def test_key_target_and_toolchain_each_make_another_kernel(loader):
    here = host()
    assert here is not None
    loader.load(key(1), lambda: constant(1), SSE2)
    assert call(loader.load(key(2), lambda: constant(2), SSE2)["kernel"]) == 2
    assert call(loader.load(key(1), lambda: constant(3), here)["kernel"]) == 3
    changed = Loader(loader.cache, "another toolchain")
    assert call(changed.load(key(1), lambda: constant(4), SSE2)["kernel"]) == 4
    assert loader.counts.compiled == 3


def test_a_module_may_have_several_functions():
    source = "define i32 @one() { ret i32 1 }\ndefine i32 @two() { ret i32 2 }"
    entries = jit.load_many(KernelKey("test_two_functions", ()), lambda: source, SSE2)
    assert {name: call(address) for name, address in entries.items()} == {"one": 1, "two": 2}


def test_the_public_load_returns_an_address():
    before = jit.counts().compiled + jit.counts().from_disk
    test_key = KernelKey("test_public_load", (("process", os.getpid()),))
    assert call(jit.load(test_key, lambda: constant(5), SSE2)) == 5
    assert jit.counts().compiled + jit.counts().from_disk == before + 1


def test_without_a_cache_everything_still_works():
    assert call(Loader(None, "").load(key(), lambda: constant(6), SSE2)["kernel"]) == 6


@pytest.mark.parametrize(
    "source, error, message",
    [
        ("no IR at all", RuntimeError, "expected top-level entity"),
        (
            "declare void @f()\ndefine void @kernel() { call void @f() ret void }",
            LinkError,
            "'f' from outside",
        ),
    ],
)
def test_errors_name_the_kernel(loader, source, error, message):
    with pytest.raises(error, match=message) as caught:
        loader.load(KernelKey("broken", (("lanes", 16),)), lambda: source, SSE2)
    assert caught.value.__notes__ == ["while compiling kernel broken(lanes=16) for x86-64"]
    assert call(loader.load(key(), lambda: constant(7), SSE2)["kernel"]) == 7


def test_threads_compile_a_kernel_once(loader):
    found: list[int] = []
    start = threading.Barrier(8)

    def work() -> None:
        start.wait()
        found.append(loader.load(key(), lambda: constant(8), SSE2)["kernel"])

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 1
    assert len(found) == 8
    assert loader.counts.compiled == 1


FORK = """
import ctypes, os, threading, time
from striate.cpu import jit
from striate.cpu.target import SSE2

def kernel(value):
    key = jit.KernelKey("test_fork", (("value", value),))
    source = f"define i32 @kernel() nounwind {{ ret i32 {value} }}"
    return ctypes.CFUNCTYPE(ctypes.c_int)(jit.load(key, lambda: source, SSE2))()

stop = threading.Event()
def busy():
    value = 1000
    while not stop.is_set():
        value += 1
        kernel(value)

assert kernel(1) == 1
threading.Thread(target=busy, daemon=True).start()
for child in range(8):
    time.sleep(0.005)
    pid = os.fork()
    if pid == 0:
        os._exit(0 if kernel(1) == 1 and kernel(50 + child) == 50 + child else 1)
    assert os.waitpid(pid, 0)[1] == 0
stop.set()
print("fine")
"""


def run_python(program: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **environment},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_fork_in_the_middle_of_compiling_leaves_a_working_child():
    assert run_python(FORK, STRIATE_CACHE="off") == "fine"


WARM = """
import sys
from striate.cpu import jit
from striate.cpu.target import SSE2
jit.load(jit.KernelKey("test_warm", ()), lambda: "define void @kernel() { ret void }", SSE2)
print(jit.counts(), "llvmlite" in sys.modules)
"""


def test_a_warm_start_never_loads_llvm(tmp_path):
    folder = str(tmp_path / "cache")
    assert run_python(WARM, STRIATE_CACHE=folder) == "1 compiled, 0 from disk True"
    assert run_python(WARM, STRIATE_CACHE=folder) == "0 compiled, 1 from disk False"


@pytest.mark.parametrize("switch", ["", "off"])
def test_the_cache_can_be_switched_off(switch):
    for _ in range(2):
        assert run_python(WARM, STRIATE_CACHE=switch) == "1 compiled, 0 from disk True"


def test_an_unusable_cache_folder_is_no_error(tmp_path):
    file = tmp_path / "a file"
    file.write_text("not a folder")
    for folder in (file, file / "below", "/proc/nowhere"):
        assert run_python(WARM, STRIATE_CACHE=str(folder)).startswith("1 compiled")


def test_the_toolchain_digest_follows_sources_and_llvmlite(tmp_path, monkeypatch):
    now = jit.toolchain_digest()
    assert now
    assert jit.toolchain_digest() == now
    for name, text in {"a.py": "1", "notes.txt": "ignored"}.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "kernels").mkdir()
    (tmp_path / "kernels" / "b.py").write_text("2")
    monkeypatch.setattr(jit, "__file__", str(tmp_path / "jit.py"))
    monkeypatch.setattr(jit, "IMPORTED", ())
    first = jit.toolchain_digest()
    (tmp_path / "notes.txt").write_text("still ignored")
    assert jit.toolchain_digest() == first
    (tmp_path / "kernels" / "b.py").write_text("3")
    assert jit.toolchain_digest() not in (first, now)


def test_without_readable_sources_nothing_is_cached(monkeypatch, tmp_path):
    monkeypatch.setattr(jit, "__file__", str(tmp_path / "absent" / "jit.py"))
    assert jit.toolchain_digest() == ""
    monkeypatch.setattr(jit.PathFinder, "find_spec", lambda name: None)
    assert jit.toolchain_digest() == ""


def mapping_flags(address: int) -> str:
    """The permissions of the mapping that holds `address`."""
    with open("/proc/self/maps", encoding="ascii") as maps:
        for line in maps:
            span, flags = line.split()[:2]
            first, last = (int(part, 16) for part in span.split("-"))
            if first <= address < last:
                return flags
    return ""


def test_code_is_never_writable_and_executable(loader):
    address = loader.load(key(), lambda: constant(9), SSE2)["kernel"]
    assert mapping_flags(address) == "r-xp"


def test_a_system_that_forbids_executable_memory_is_reported(monkeypatch):
    monkeypatch.setattr(linux, "EXECUTE", 1 << 20)
    with pytest.raises(OSError, match="forbids executable memory"):
        linux.map_code(b"\xc3")


def test_the_interpreter_lock_is_free_while_code_runs():
    vector_sum = """
    define float @kernel(i64 %turns) nounwind {
    entry:
      br label %loop
    loop:
      %n = phi i64 [ 0, %entry ], [ %next, %loop ]
      %sum = phi float [ 0.0, %entry ], [ %more, %loop ]
      %more = fadd float %sum, 1.0
      %next = add nuw i64 %n, 1
      %again = icmp ult i64 %next, %turns
      br i1 %again, label %loop, label %done
    done:
      ret float %more
    }"""
    address = jit.load(KernelKey("test_slow_sum", ()), lambda: vector_sum, SSE2)
    slow = ctypes.CFUNCTYPE(ctypes.c_float, ctypes.c_int64)(address)
    thread = threading.Thread(target=slow, args=(200_000_000,))
    start = time.perf_counter()
    thread.start()
    started = time.perf_counter() - start
    thread.join()
    assert started < (time.perf_counter() - start) / 2


def test_compiled_code_computes(loader):
    source = """
    define void @kernel(ptr %x, i64 %n) nounwind {
    entry:
      br label %loop
    loop:
      %i = phi i64 [ 0, %entry ], [ %next, %loop ]
      %at = getelementptr float, ptr %x, i64 %i
      %old = load float, ptr %at
      %new = fmul float %old, 3.0
      store float %new, ptr %at
      %next = add nuw i64 %i, 1
      %more = icmp ult i64 %next, %n
      br i1 %more, label %loop, label %done
    done:
      ret void
    }"""
    here = host()
    assert here is not None
    assert compiler.compile_source(source, here).entries.keys() == {"kernel"}
    address = loader.load(KernelKey("test_triple", ()), lambda: source, here)["kernel"]
    array = np.arange(67, dtype=np.float32)
    ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int64)(address)(array.ctypes.data, array.size)
    assert (array == 3 * np.arange(67)).all()
