"""Linux."""

from __future__ import annotations

import ctypes
import functools
import os
from collections.abc import Callable, Iterator
from pathlib import Path

CGROUP_ROOT = Path("/sys/fs/cgroup")
OWN_CGROUP = Path("/proc/self/cgroup")

# -- waiting ----------------------------------------------------------------------------------------

_FUTEX = 202  # the system call's number on x86-64
_WAIT, _WAKE = 128, 129  # private to this process
_EVERYONE = 1024

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
    arguments = f"i64 {_FUTEX}, ptr {word}, i64 {_WAIT}, i64 %seen_wide, i64 0, i64 0, i64 0"
    return f"""%seen_wide = zext i32 {seen} to i64
  %slept = call i64 (i64, ...) {function}({arguments})"""


def wake(function: str, word: str) -> str:
    """IR: wake all who sleep there."""
    arguments = f"i64 {_FUTEX}, ptr {word}, i64 {_WAKE}, i64 {_EVERYONE}, i64 0, i64 0, i64 0"
    return f"%woken = call i64 (i64, ...) {function}({arguments})"


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
    for line in _read(own).splitlines():
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
    fields = _read(folder / "cpu.max").split()
    return _ratio(fields[0], fields[1]) if len(fields) == 2 else None


def _quota_v1(folder: Path) -> float | None:
    return _ratio(_read(folder / "cpu.cfs_quota_us"), _read(folder / "cpu.cfs_period_us"))


def _ratio(quota: str, period: str) -> float | None:
    """`quota / period`, or `None` where there is no limit (`max`, -1) or no such file."""
    try:
        granted, each = int(quota), int(period)
    except ValueError:
        return None
    return granted / each if granted > 0 and each > 0 else None


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""
