"""Linked machine code, and the memory that holds it: written, then made executable, never both at once."""

from __future__ import annotations

import ctypes
import functools
import mmap
import os
from dataclasses import dataclass
from typing import Any

READ, WRITE, EXECUTE = 1, 2, 4  # PROT_* of <sys/mman.h>


@dataclass(frozen=True)
class Image:
    """Position-independent code and constants; `entries` are the offsets of its functions by name."""

    code: bytes
    entries: dict[str, int]


def map_code(code: bytes) -> int:
    """Copy position-independent code to a mapping of its own and return its address (page-aligned).

    The mapping lives as long as the process and is shared, unwritten, with forked children.
    Raises `OSError` when the system refuses memory or forbids executable memory.
    """
    size = -(-len(code) // mmap.PAGESIZE) * mmap.PAGESIZE
    library = c_library()
    anywhere, no_file = None, -1
    address = library.mmap(anywhere, size, READ | WRITE, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, no_file, 0)
    if address in (None, ctypes.c_void_p(-1).value):
        raise last_error(f"cannot map {size} bytes for machine code")
    ctypes.memmove(address, code, len(code))
    if library.mprotect(address, size, READ | EXECUTE) != 0:
        error = last_error("the system forbids executable memory (STRIATE_TARGET=none runs without)")
        library.munmap(address, size)
        raise error
    return int(address)


def last_error(what: str) -> OSError:
    number = ctypes.get_errno()
    return OSError(number, f"{what}: {os.strerror(number)}")


@functools.cache
def c_library() -> Any:
    """The C library's memory calls, with their types declared."""
    library = ctypes.CDLL(None, use_errno=True)
    library.mmap.restype = ctypes.c_void_p
    library.mmap.argtypes = [
        ctypes.c_void_p,
        ctypes.c_size_t,
        ctypes.c_int,
        ctypes.c_int,
        ctypes.c_int,
        ctypes.c_long,
    ]
    library.mprotect.restype = ctypes.c_int
    library.mprotect.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    library.munmap.restype = ctypes.c_int
    library.munmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
    return library
