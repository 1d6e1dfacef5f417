"""Linked machine code, and the memory that holds it: written, then made executable, never both at once."""

from __future__ import annotations

import ctypes
import errno
import functools
import mmap
import os
from dataclasses import dataclass
from typing import Any

from striate.errors import TooLargeError

READ, WRITE, EXECUTE = 1, 2, 4  # PROT_* of <sys/mman.h>
NOTHING_BUT_RETURN = b"\xc3"


@dataclass(frozen=True)
class Image:
    """Position-independent code and constants; `entries` are the offsets of its functions by name."""

    code: bytes
    entries: dict[str, int]


def map_code(code: bytes) -> int:
    """Copy position-independent code to a mapping of its own and return its address (page-aligned).

    The mapping lives as long as the process and is shared, unwritten, with forked children.
    Raises `TooLargeError` when the system has no memory left, and `OSError` when it forbids executable memory.
    """
    size = whole_pages(len(code))
    library = c_library()
    anywhere, no_file = None, -1
    address = library.mmap(anywhere, size, READ | WRITE, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, no_file, 0)
    if address in (None, ctypes.c_void_p(-1).value):
        raise no_memory(size, ctypes.get_errno())
    ctypes.memmove(address, code, len(code))
    if library.mprotect(address, size, READ | EXECUTE) != 0:
        number = ctypes.get_errno()
        library.munmap(address, size)
        if number == errno.ENOMEM:
            raise no_memory(size, number)
        forbidden = "the system forbids executable memory (STRIATE_TARGET=none runs without)"
        raise OSError(number, f"{forbidden}: {os.strerror(number)}")
    return int(address)


def may_execute() -> bool:
    """Whether the system lets this process run code that it wrote itself; hardened ones forbid it.

    Asked by trying, which takes some ten microseconds.
    """
    try:
        address = map_code(NOTHING_BUT_RETURN)
    except OSError:
        return False
    except TooLargeError:
        return True  # that there is no memory just now is another matter
    c_library().munmap(address, whole_pages(len(NOTHING_BUT_RETURN)))
    return True


def whole_pages(size: int) -> int:
    return -(-size // mmap.PAGESIZE) * mmap.PAGESIZE


def no_memory(size: int, number: int) -> TooLargeError:
    return TooLargeError(f"the system gives no {size:,} bytes for machine code: {os.strerror(number)}")


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
