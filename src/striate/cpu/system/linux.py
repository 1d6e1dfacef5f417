"""Linux on x86-64: what the table in `__init__.py` lists."""

from __future__ import annotations

import ctypes
import errno
import functools
import mmap
import os
import platform
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from striate.errors import TooLargeError

CGROUP_ROOT = Path("/sys/fs/cgroup")
OWN_CGROUP = Path("/proc/self/cgroup")
READ, WRITE, EXECUTE = 1, 2, 4  # PROT_* of <sys/mman.h>
NOTHING_BUT_RETURN = b"\xc3"
# Numbers of system calls, and of what they are asked for.
ARCH_PRCTL, REQUEST_PERMISSION, TILE_DATA = 158, 0x1023, 18
FUTEX, PRIVATE_WAIT, PRIVATE_WAKE, EVERYONE = 202, 128, 129, 1024


def is_this() -> bool:
    """Whether this process runs on the system of this module."""
    x86_64 = sys.maxsize > 2**32 and platform.machine() in ("x86_64", "amd64")
    return sys.platform.startswith("linux") and x86_64


# -- memory that holds code: written, then made executable, never both at once ----------------------


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


# -- waiting ----------------------------------------------------------------------------------------

DECLARED = "declare i64 @llvm.readcyclecounter()"
TICK = "call i64 @llvm.readcyclecounter()"
# How long a worker spins before it sleeps, in ticks of the time-stamp counter: about a fifth of a millisecond.
SPIN_TICKS = 600_000


@functools.cache
def functions() -> tuple[int, int, int]:
    """Addresses of what `wait` and `wake` call, and of a function that offers the processor to another thread."""
    library = ctypes.CDLL(None)
    call, offer = (
        ctypes.cast(each, ctypes.c_void_p).value or 0 for each in (library.syscall, library.sched_yield)
    )
    return call, call, offer


def wait(function: str, word: str, seen: str) -> str:
    """IR: sleep while the lower half of the word at `word` is the i32 `seen`; it may also return for no reason."""
    arguments = f"i64 {FUTEX}, ptr {word}, i64 {PRIVATE_WAIT}, i64 %seen_wide, i64 0, i64 0, i64 0"
    return f"""%seen_wide = zext i32 {seen} to i64
  %slept = call i64 (i64, ...) {function}({arguments})"""


def wake(function: str, word: str) -> str:
    """IR: wake all who sleep there."""
    arguments = f"i64 {FUTEX}, ptr {word}, i64 {PRIVATE_WAKE}, i64 {EVERYONE}, i64 0, i64 0, i64 0"
    return f"%woken = call i64 (i64, ...) {function}({arguments})"


# -- facts ------------------------------------------------------------------------------------------


def processor() -> dict[str, str]:
    """What `/proc/cpuinfo` says of the first processor."""
    return facts_of(read_text("/proc/cpuinfo"))


def facts_of(cpuinfo: str) -> dict[str, str]:
    """The `key: value` lines of the first block."""
    lines = (line.partition(":") for line in cpuinfo.split("\n\n", 1)[0].splitlines())
    return {key.strip(): value.strip() for key, _, value in lines}


def cache_sizes() -> tuple[int, int, int]:
    """Bytes of the first-level data cache, second and third level of the first processor.

    Where `/sys` does not tell (some sandboxes), sizes that hardly any server undercuts.
    """
    sizes = {1: 32 * 1024, 2: 512 * 1024, 3: 8 * 1024 * 1024}
    known: dict[int, int] = {}
    for index in range(5):
        folder = f"/sys/devices/system/cpu/cpu0/cache/index{index}"
        level, size = read_text(f"{folder}/level").strip(), read_text(f"{folder}/size").strip()
        if level.isdecimal() and size[:-1].isdecimal() and read_text(f"{folder}/type") != "Instruction\n":
            known[int(level)] = int(size[:-1]) * {"K": 1024, "M": 1024 * 1024}.get(size[-1], 0)
    if 1 in known:
        sizes = {1: 0, 2: 0, 3: 0} | known
    return sizes[1], sizes[2], sizes[3]


def read_text(path: str | Path) -> str:
    """The text of a small system file, empty when it cannot be read."""
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()
    except OSError:
        return ""


@functools.cache
def may_use_tiles() -> bool:
    """Ask for the tile registers; False where the system has none to give, or is too old to be asked.

    Linux saves their 8 KiB for processes that said that they use them, once a process; threads and forked children
    inherit the permission (Documentation/arch/x86/xstate.rst of the kernel).
    """
    return int(c_library().syscall(ARCH_PRCTL, REQUEST_PERMISSION, TILE_DATA)) == 0


# -- CPUs granted -----------------------------------------------------------------------------------


def available_threads(cgroup_root: Path = CGROUP_ROOT, own_cgroup: Path = OWN_CGROUP) -> int:
    """CPUs that this process may use: its affinity, cut to its CPU quota rounded down; at least 1.

    The quota is that of cgroup v2 (`cpu.max`) or v1 (`cpu.cfs_quota_us` / `cpu.cfs_period_us`), the least
    of the process's own group and all groups above it. Affinity alone does not see quotas: a container
    limited to two CPUs on a host with 64 reports 64.
    """
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    for quota in _quotas(cgroup_root, own_cgroup):
        count = min(count, int(quota))
    return max(count, 1)


def _quotas(root: Path, own: Path) -> Iterator[float]:
    """CPUs granted by each cgroup that limits this process."""
    for line in read_text(own).splitlines():
        _, _, rest = line.partition(":")
        controllers, _, path = rest.partition(":")
        if controllers == "":
            yield from _up(root, path, _quota_v2)
        elif "cpu" in controllers.split(","):
            yield from _up(root / "cpu", path, _quota_v1)
            yield from _up(root / controllers, path, _quota_v1)


def _up(root: Path, path: str, quota: Callable[[Path], float | None]) -> Iterator[float]:
    """Quotas of the group `path` below `root` and of all its ancestors.

    Inside a container the group's own path often names nothing, and its limit stands at the root.
    """
    parts = [part for part in path.split("/") if part not in ("", "..")]
    for depth in range(len(parts), -1, -1):
        folder = root.joinpath(*parts[:depth])
        found = quota(folder)
        if found is not None:
            yield found


def _quota_v2(folder: Path) -> float | None:
    fields = read_text(folder / "cpu.max").split()
    return _ratio(fields[0], fields[1]) if len(fields) == 2 else None


def _quota_v1(folder: Path) -> float | None:
    return _ratio(read_text(folder / "cpu.cfs_quota_us"), read_text(folder / "cpu.cfs_period_us"))


def _ratio(quota: str, period: str) -> float | None:
    """`quota / period`, or `None` where there is no limit (`max`, -1) or no such file."""
    try:
        granted, each = int(quota), int(period)
    except ValueError:
        return None
    return granted / each if granted > 0 and each > 0 else None
