"""How many threads a run may use: the caller's choice, else what the container allows.

`threads(n)` is a context variable: it holds for the calling thread (and asyncio task) only, and is read at
the public face alone. Below that the number travels as an argument of `Program.run`, so a Program is the
same for every thread count.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from contextvars import ContextVar
from pathlib import Path

from striate.runtime.within import within
from striate.shapes import whole_number

MOST_THREADS = 1024
CGROUP_ROOT = Path("/sys/fs/cgroup")
OWN_CGROUP = Path("/proc/self/cgroup")

_threads: ContextVar[int | None] = ContextVar("striate_threads", default=None)


def threads(count: int | None) -> AbstractContextManager[None]:
    """Run everything inside the `with` block on `count` threads (1 to 1024); `None`: what is available.

    The results are the same bits for every count. Raises `ArgumentError`, at the call and not in the block.
    """
    return within(_threads, None if count is None else whole_number(count, "threads", 1, MOST_THREADS))


def current_threads() -> int | None:
    """The number that `threads` asks for here, or `None`."""
    return _threads.get()


def expect_refused(error: RuntimeError) -> None:
    """Of an error of starting a thread: raise the interrupt, if it was one and no refusal of the system's.

    `threading.Thread.start` waits with a lock that it takes to be its own when an interrupt has just come between.
    """
    if isinstance(error.__context__, KeyboardInterrupt):
        raise error.__context__ from None


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
