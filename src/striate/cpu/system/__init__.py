"""What an operating system does for machine code; one module for each system, of which Linux is the first.

| name | what |
| --- | --- |
| `functions`, `wait`, `wake`, `DECLARED`, `TICK`, `SPIN_TICKS` | how threads in machine code sleep and wake |
| `available_threads` | CPUs that this process may use |
"""

from __future__ import annotations

from striate.cpu.system.linux import DECLARED, SPIN_TICKS, TICK, available_threads, functions, wait, wake

__all__ = ["DECLARED", "SPIN_TICKS", "TICK", "available_threads", "functions", "wait", "wake"]
