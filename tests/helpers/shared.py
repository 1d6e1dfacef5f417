"""Programs so small that their caller runs them alone, shared out among threads all the same."""

from __future__ import annotations

from dataclasses import replace

from striate.runtime.executor import Executor


def shared(executor: Executor) -> Executor:
    """The same Program, told that it is worth waking threads."""
    return Executor(replace(executor.program, work=1e9), executor.device)
