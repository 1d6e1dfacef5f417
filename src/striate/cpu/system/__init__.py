"""What an operating system does for machine code; one module for each system, of which Linux is the first.

| name | what |
| --- | --- |
| `is_this` | whether the process runs there |
| `map_code`, `may_execute` | memory that holds code |
| `functions`, `wait`, `wake` | how threads in machine code sleep and wake each other |
| `DECLARED`, `TICK`, `SPIN_TICKS` | how they tell time |
| `processor`, `cache_sizes`, `may_use_tiles` | facts |
| `available_threads` | CPUs that this process may use |
"""

from __future__ import annotations

from striate.cpu.system.linux import (
    DECLARED,
    SPIN_TICKS,
    TICK,
    available_threads,
    cache_sizes,
    functions,
    is_this,
    map_code,
    may_execute,
    may_use_tiles,
    processor,
    wait,
    wake,
)

__all__ = [
    "DECLARED",
    "SPIN_TICKS",
    "TICK",
    "available_threads",
    "cache_sizes",
    "functions",
    "is_this",
    "map_code",
    "may_execute",
    "may_use_tiles",
    "processor",
    "wait",
    "wake",
]
