"""Raises an exception at any one of the points at which CPython delivers signals, in chosen files.

Those points are (`ceval.c`: where the eval breaker is looked at) the entry of a Python function, the return of a C
function, and a jump backwards. A tracing function sees them all, so every one can be tried in turn: `interrupting`
raises at one, `sweep` tries them, each in a forked child, where no thread was started before.
"""

from __future__ import annotations

import dis
import os
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from types import CodeType, FrameType
from typing import Any

import pytest

CALLS = frozenset(dis.opmap[name] for name in ("CALL", "CALL_FUNCTION_EX", "CALL_KW") if name in dis.opmap)
LOOPS = frozenset(code for name, code in dis.opmap.items() if name.startswith("JUMP_BACKWARD"))
NOT_INTERRUPTED = 77


def sampled(few: int, many: int) -> pytest.MarkDecorator:
    """The argument `tries`: few by default, many in slow tests, all where STRIATE_EVERY_POINT is set."""
    every = [pytest.param(None, marks=pytest.mark.long)] if "STRIATE_EVERY_POINT" in os.environ else []
    return pytest.mark.parametrize("tries", [few, pytest.param(many, marks=pytest.mark.slow), *every])


class Points:
    """Counts points in `files`; raises `error` at number `at` (from 0), if there is such a one."""

    def __init__(self, files: Sequence[str], at: int | None, error: Callable[[], BaseException]) -> None:
        self.files, self.at, self.error = frozenset(files), at, error
        self.seen = 0
        self.where = ""
        # Of each frame: the operation that it is in, and whether that entered a function written in Python.
        self.last: dict[FrameType, int] = {}
        # `co_code` is made anew each time that it is asked for.
        self.codes: dict[CodeType, bytes] = {}

    @property
    def raised(self) -> bool:
        return bool(self.where)

    def enter(self, frame: FrameType, event: str, argument: Any) -> Any:
        """The tracing function of a new frame."""
        if frame.f_back is not None:
            # A function written in Python looks at its entry, its caller not after its return.
            self.last.pop(frame.f_back, None)
        if frame.f_code.co_filename not in self.files:
            return None
        frame.f_trace_opcodes = True
        self.point(frame)
        return self.inside

    def inside(self, frame: FrameType, event: str, argument: Any) -> Any:
        if event == "return":
            self.last.pop(frame, None)
        elif event == "opcode":
            before = self.last.get(frame)
            code = self.codes.get(frame.f_code)
            if code is None:
                code = self.codes[frame.f_code] = frame.f_code.co_code
            self.last[frame] = code[frame.f_lasti]
            if before in CALLS or before in LOOPS:
                self.point(frame)
        return self.inside

    def point(self, frame: FrameType) -> None:
        if self.seen == self.at:
            self.where = (
                f"{os.path.basename(frame.f_code.co_filename)}:{frame.f_lineno} in {frame.f_code.co_name}"
            )
            self.seen += 1
            sys.settrace(None)
            raise self.error()
        self.seen += 1


@contextmanager
def interrupting(
    files: Sequence[str], at: int | None, error: Callable[[], BaseException] = KeyboardInterrupt
) -> Generator[Points]:
    """Within, this thread meets `error` at point `at` of `files`; None: it only counts."""
    points = Points(files, at, error)
    sys.settrace(points.enter)
    try:
        yield points
    finally:
        sys.settrace(None)


def in_child(work: Callable[[], int], seconds: int = 60) -> tuple[int, str]:
    """Exit code (negative: the signal that ended it) and words of `work` in a forked child."""
    with tempfile.TemporaryFile("w+") as words:
        child = os.fork()
        if child == 0:
            code = 1
            try:
                signal.alarm(seconds)
                code = work()
            except BaseException:
                traceback.print_exc(file=words)
                words.flush()
            finally:
                os._exit(code)
        _, status = os.waitpid(child, 0)
        words.seek(0)
        return os.waitstatus_to_exitcode(status), words.read()


def sweep(
    files: Sequence[str],
    act: Callable[[], object],
    check: Callable[[], object],
    tries: int | None,
    error: Callable[[], BaseException] = KeyboardInterrupt,
) -> int:
    """`act` interrupted at its points, then `check`, which raises where something is wrong; returns how many points.

    `tries`: at so many points, evenly; None: at all of them. An interrupt that `act` swallows is wrong too.
    """
    with tempfile.NamedTemporaryFile("w+") as told:

        def count() -> int:
            with interrupting(files, None) as points:
                act()
            told.write(str(points.seen))
            told.flush()
            check()
            return 0

        code, words = in_child(count)
        assert code == 0, f"without any interrupt: {code}\n{words}"
        told.seek(0)
        total = int(told.read())
    chosen = range(total) if tries is None else sorted({total * k // tries for k in range(tries)})
    wrong: list[str] = []
    for at in chosen:

        def once(at: int = at) -> int:
            points = Points(files, at, error)
            try:
                sys.settrace(points.enter)
                try:
                    act()
                finally:
                    sys.settrace(None)
            except type(error()):
                pass
            else:
                # What is made ahead by threads may come earlier or later: there are not always as many points.
                if not points.raised:
                    return NOT_INTERRUPTED
                raise AssertionError(f"the interrupt at {points.where} was lost")
            try:
                check()
            except BaseException as problem:
                problem.add_note(f"after an interrupt at {points.where}")
                raise
            return 0

        code, words = in_child(once)
        if code not in (0, NOT_INTERRUPTED):
            wrong.append(f"point {at} of {total}: exit code {code}\n{words}")
    assert not wrong, f"{len(wrong)} of {len(chosen)} points are wrong; the first:\n" + "\n".join(wrong[:3])
    return total
