"""What a machine may refuse: memory, threads, mappings, reads and writes of the kernel cache, each once at every place.

Then there is an error by name or a slower way, and afterwards everything is as if nothing had been.
"""

from __future__ import annotations

import ctypes
import errno
import io
import os
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import faults
import interrupts
import striate as st
from striate.cpu import cache as disk
from striate.cpu import compiler, elf, jit, launch, llvm, pool
from striate.cpu import target as targets
from striate.cpu.cache import Cache
from striate.cpu.options import CodegenOptions
from striate.cpu.system import linux
from striate.data import decoding
from striate.errors import StriateError, TooLargeError
from striate.ir.buffers import Buffer
from test_interrupts import PICTURES, Training, net, training

pytestmark = [
    pytest.mark.skipif(targets.host() is None, reason="no code generation for this CPU"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system"),
]
FULL = OSError(errno.ENOSPC, "No space left on device")
# NumPy has places where it forgets to say which error it was.
NO_MEMORY = (MemoryError, StriateError, SystemError)
NO_THREAD = RuntimeError("can't start new thread")
__all__ = ["training"]  # a fixture


@interrupts.sampled(4, 60)
def test_memory_in_training(training: Training, tries: int | None) -> None:
    found = faults.sweep(faults.failing_memory, training.act, training.check, NO_MEMORY, tries)
    assert found > 300


@pytest.mark.parametrize("which", ["of the pool", "of the batches"])
def test_threads_in_training(training: Training, which: str) -> None:
    """Training goes on without them."""
    owner, name = (pool, "start_new_thread") if which == "of the pool" else (threading, "_start_new_thread")
    if not hasattr(owner, name):
        pytest.skip("this Python starts threads by another function")
    found = faults.sweep(
        lambda at: faults.failing(owner, name, NO_THREAD, at), training.act, training.check, ()
    )
    assert found >= 2


class First:
    """A first compilation in a process without kernels, and an answer."""

    def __init__(self) -> None:
        self.wanted = net().build(PICTURES.shape)(PICTURES)
        self.model = net().build(PICTURES.shape)

    def act(self) -> None:
        jit.loader().addresses.clear()
        assert np.array_equal(self.model(PICTURES), self.wanted)

    def check(self) -> None:
        for model in (self.model, net().build(PICTURES.shape)):
            with st.threads(2):
                assert np.array_equal(model(PICTURES), self.wanted)


@interrupts.sampled(5, 100)
def test_memory_in_a_first_compilation(tries: int | None) -> None:
    first = First()
    found = faults.sweep(faults.failing_memory, first.act, first.check, NO_MEMORY, tries)
    assert found > 30


class Library:
    """The memory calls of the C library, to be replaced one by one."""

    def __init__(self) -> None:
        library = linux.c_library()
        self.mmap, self.mprotect, self.munmap = library.mmap, library.mprotect, library.munmap


@interrupts.sampled(2, 20)
@pytest.mark.parametrize(("name", "result"), [("mmap", -1 & 2**64 - 1), ("mprotect", -1)])
def test_mappings_in_a_first_compilation(
    name: str, result: int, tries: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, library = First(), Library()
    monkeypatch.setattr(linux, "c_library", lambda: library)
    found = faults.sweep(
        lambda at: faults.refusing(library, name, result, errno.ENOMEM, at),
        first.act,
        first.check,
        (TooLargeError,),
        tries,
    )
    assert found >= 3


class Compiling:
    """Kernels that are compiled and kept in an empty folder, and read from there by another process's loader."""

    KEYS = tuple(jit.KernelKey("test_faults", (("value", value),)) for value in range(3))

    def __init__(self, folder: Path) -> None:
        self.cache = Cache(str(folder))

    def load(self) -> list[int]:
        loader, found = jit.Loader(self.cache, "tools"), []
        for value, key in enumerate(self.KEYS):
            source = f"define i32 @kernel() nounwind {{\n  ret i32 {value + 7}\n}}\n"
            address = loader.load(key, lambda source=source: source, targets.SSE2)["kernel"]
            found.append(ctypes.CFUNCTYPE(ctypes.c_int32)(address)())
        return found

    def act(self) -> None:
        assert self.load() == [7, 8, 9]

    def check(self) -> None:
        assert self.load() == [7, 8, 9]
        for name in os.listdir(self.cache.folder):
            assert name.endswith(disk.SUFFIX), f"{name} was left"
        for entry in os.scandir(self.cache.folder):
            os.unlink(entry.path)


@pytest.fixture
def compiling(tmp_path: Path) -> Compiling:
    folder = tmp_path / "kernels"
    folder.mkdir(0o700)
    return Compiling(folder)


@pytest.mark.parametrize(
    ("owner", "name", "error"),
    [
        pytest.param(disk, "open", FULL, id="making a file"),
        pytest.param(disk, "pack", MemoryError(), id="memory"),
        pytest.param(disk, "pack", FULL, id="writing"),
        pytest.param(disk.os, "replace", OSError(errno.EBUSY, "Device or resource busy"), id="renaming"),
    ],
)
def test_writes_of_the_kernel_cache(
    compiling: Compiling, owner: Any, name: str, error: BaseException
) -> None:
    """Then it is not kept: a slower start the next time, and no file that is half an entry."""
    if name == "open":
        owner.open = open
    found = faults.sweep(
        lambda at: faults.failing(owner, name, error, at), compiling.act, compiling.check, ()
    )
    assert found == 3


@interrupts.sampled(6, 60)
def test_interrupts_of_a_compilation(compiling: Compiling, tries: int | None) -> None:
    files = [str(module.__file__) for module in (disk, jit, linux, elf, compiler, llvm)]
    assert interrupts.sweep(files, compiling.act, compiling.check, tries) > 100


@pytest.mark.parametrize("name", ["open", "fstat", "read", "utime"])
def test_reads_of_the_kernel_cache(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A miss: what cannot be read is compiled anew. An entry that cannot be made young is none."""
    monkeypatch.setattr(disk, "SECONDS_A_DAY", -1)
    first, lost = First(), OSError(errno.EIO, "Input/output error")
    found = faults.sweep(lambda at: faults.failing(disk.os, name, lost, at), first.act, first.check, (), 3)
    assert found >= 3


@pytest.mark.parametrize("granted", [True, False])
def test_constants_are_packed_without_a_second_thread(granted: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    context = launch.Context(CodegenOptions(targets.SSE2), {}, {})
    for value in range(8):
        array = np.full(launch.WORTH_A_THREAD // 16, value, np.float32)
        packing = launch.Packing(("test", value), lambda array: array + 1)
        context.waiting.append((Buffer("constant", array.nbytes, str(value)), packing, array))
    if not granted:
        monkeypatch.setattr(launch, "start_new_thread", refused)
    found = {buffer.name: set(array.tolist()) for buffer, array in context.packed_constants().items()}
    assert found == {str(value): {value + 1.0} for value in range(8)}


@pytest.mark.parametrize("granted", [0, 1])
def test_pictures_are_decoded_without_threads(
    granted: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    images = pytest.importorskip("PIL.Image")
    names = [str(tmp_path / f"{value}.png") for value in range(3 * decoding.PICTURES_A_TASK)]
    for value, name in enumerate(names):
        images.fromarray(np.full((4, 4), value, np.uint8)).save(name)
    started: list[threading.Thread] = []
    real = threading.Thread.start

    def start(thread: threading.Thread) -> None:
        if len(started) == granted:
            refused()
        started.append(thread)
        real(thread)

    monkeypatch.setattr(threading.Thread, "start", start)
    found, kept, wrong = decoding.decode_all(
        names, lambda index: io.BytesIO(Path(names[index]).read_bytes()), (4, 4, 1), workers=2
    )
    assert found[:, 0, 0, 0].tolist() == kept.tolist() == list(range(len(names)))
    assert not wrong


def refused(*arguments: object) -> None:
    raise NO_THREAD
