"""Faults put in on purpose: the n-th call of a function fails, or the n-th array that NumPy allocates.

    with faults.failing(os, "fsync", OSError(errno.EIO, "lost"), at=2): ...
    faults.sweep(lambda at: faults.failing(os, "fsync", OSError(errno.EIO, "lost"), at), act, check, (StriateError,))

`sweep` lets each in turn fail, and checks what is left after each.
"""

from __future__ import annotations

import ctypes
import sys
import tempfile
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np

from interrupts import in_child


@dataclass
class Counted:
    """How often the place where a fault may be was reached, and whether it was met."""

    calls: int = 0
    failed: bool = False


@contextmanager
def failing(
    owner: Any,
    name: str,
    error: BaseException,
    at: int,
    when: Callable[..., bool] = lambda *given, **named: True,
) -> Generator[Counted]:
    """Within, call `at` (from 0) of `owner.name` raises `error` and does nothing; `when` says which calls count."""
    count, real = Counted(), getattr(owner, name)

    def call(*given: Any, **named: Any) -> Any:
        if not when(*given, **named):
            return real(*given, **named)
        count.calls += 1
        if count.calls == at + 1:
            count.failed = True
            raise error
        return real(*given, **named)

    setattr(owner, name, call)
    try:
        yield count
    finally:
        setattr(owner, name, real)


@contextmanager
def refusing(owner: Any, name: str, result: int, number: int, at: int) -> Generator[Counted]:
    """Within, call `at` (from 0) of the C function `owner.name` returns `result` with `errno` at `number`."""
    count, real = Counted(), getattr(owner, name)

    def call(*given: Any) -> Any:
        count.calls += 1
        if count.calls == at + 1:
            count.failed = True
            ctypes.set_errno(number)
            return result
        return real(*given)

    setattr(owner, name, call)
    try:
        yield count
    finally:
        setattr(owner, name, real)


@contextmanager
def failing_memory(at: int, least: int = 0) -> Generator[Counted]:
    """Within, this thread's array number `at` of `least` bytes or more is refused: NumPy raises MemoryError."""
    _memory.count, _memory.at, _memory.least = Counted(), at, least
    before = _memory.set(_memory.handler)
    try:
        yield _memory.count
    finally:
        _memory.set(before)
        _memory.at = -1


def sweep(
    fault: Callable[[int], AbstractContextManager[Counted]],
    act: Callable[[], object],
    check: Callable[[], object],
    allowed: tuple[type[BaseException], ...],
    tries: int | None = None,
) -> int:
    """`act` with `fault(0)`, `fault(1)`, ..., then `check`, which raises where something is wrong; how many there are.

    Each in a forked child, which may crash. `act` may end in one of `allowed`, or go on without what failed. `tries`:
    at so many of the faults only, evenly.
    """
    with tempfile.NamedTemporaryFile("w+") as told:

        def whole() -> int:
            with fault(sys.maxsize) as count:
                act()
            told.write(str(count.calls))
            told.flush()
            check()
            return 0

        code, words = in_child(whole)
        assert code == 0, f"without any fault: {code}\n{words}"
        told.seek(0)
        total = int(told.read())
    for at in range(total) if tries is None else sorted({total * k // tries for k in range(tries)}):

        def once(at: int = at) -> int:
            with fault(at) as count:
                try:
                    act()
                except allowed:
                    assert count.failed
            check()
            return 0

        code, words = in_child(once)
        assert code == 0, f"after fault {at} of {total}: exit code {code}\n{words}"
    return total


class _Allocator(ctypes.Structure):
    """PyDataMemAllocator of numpy/ndarraytypes.h."""

    _fields_: Sequence[Any] = [
        (name, ctypes.c_void_p) for name in ("ctx", "malloc", "calloc", "realloc", "free")
    ]


class _Handler(ctypes.Structure):
    """PyDataMem_Handler of numpy/ndarraytypes.h."""

    _fields_: Sequence[Any] = [
        ("name", ctypes.c_char * 127),
        ("version", ctypes.c_uint8),
        ("allocator", _Allocator),
    ]


class _Memory:
    """A handler of NumPy's allocations (NEP 49) in Python; the setting is that of a context, so of one thread.

    Arrays made with it are freed with it, so it lives as long as the process.
    """

    SET_HANDLER = 304  # the position of PyDataMem_SetHandler in NumPy's table of functions

    def __init__(self) -> None:
        self.count, self.at, self.least = Counted(), -1, 0
        library = ctypes.CDLL(None)
        pointer, size = ctypes.c_void_p, ctypes.c_size_t
        malloc, calloc, realloc, free = library.malloc, library.calloc, library.realloc, library.free
        malloc.restype = calloc.restype = realloc.restype = pointer
        malloc.argtypes, calloc.argtypes, realloc.argtypes = [size], [size, size], [pointer, size]
        free.argtypes, free.restype = [pointer], None

        def new(context: int, bytes: int) -> int | None:
            return None if self.refused(bytes) else malloc(max(bytes, 1))

        def zeroed(context: int, count: int, bytes: int) -> int | None:
            return None if self.refused(count * bytes) else calloc(max(count, 1), max(bytes, 1))

        def resized(context: int, old: int, bytes: int) -> int | None:
            return None if self.refused(bytes) else realloc(old, max(bytes, 1))

        self.functions = (
            ctypes.CFUNCTYPE(pointer, pointer, size)(new),
            ctypes.CFUNCTYPE(pointer, pointer, size, size)(zeroed),
            ctypes.CFUNCTYPE(pointer, pointer, pointer, size)(resized),
        )
        addresses = [ctypes.cast(function, pointer).value for function in self.functions]
        self.release = ctypes.CFUNCTYPE(None, pointer, pointer, size)(lambda context, old, bytes: free(old))
        allocator = _Allocator(None, *addresses, ctypes.cast(self.release, pointer).value)
        self.made = _Handler(b"striate_tests", 1, allocator)
        api = ctypes.pythonapi
        api.PyCapsule_New.restype, api.PyCapsule_New.argtypes = (
            ctypes.py_object,
            [pointer, ctypes.c_char_p, pointer],
        )
        self.handler: Any = api.PyCapsule_New(ctypes.addressof(self.made), b"mem_handler", None)
        api.PyCapsule_GetPointer.restype = pointer
        api.PyCapsule_GetPointer.argtypes = [ctypes.py_object, ctypes.c_char_p]
        table = api.PyCapsule_GetPointer(np._core._multiarray_umath._ARRAY_API, None)
        entry = ctypes.cast(table, ctypes.POINTER(pointer))[self.SET_HANDLER]
        self.set: Callable[[Any], Any] = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.py_object)(entry)

    def refused(self, bytes: int) -> bool:
        if bytes < self.least:
            return False
        self.count.calls += 1
        self.count.failed |= self.count.calls == self.at + 1
        return self.count.calls == self.at + 1


_memory = _Memory()
