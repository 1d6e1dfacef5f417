"""The records that Python and the walking threads (`walk.py`, `sequence.py`) share, each written down once.

Python fills in the fields; `slot` is the address of a field in generated code. All fields are words of eight bytes.
"""

from __future__ import annotations

import ctypes
import functools

WORD = ctypes.c_int64
# A cache line, in words.
LINE_WORDS = 8
_REST_OF_LINE = WORD * (LINE_WORDS - 1)


class Block(ctypes.Structure):
    """What the caller of runs and its workers share; words that threads write lie on cache lines of their own."""

    _fields_ = (
        ("generation", WORD),  # number of the run, and in its low bits how many threads it wants
        ("_0", _REST_OF_LINE),
        ("sleepers", WORD),  # workers asleep
        ("_1", _REST_OF_LINE),
        ("finished", WORD),  # number of the run, and how many of its items are done
        ("_2", _REST_OF_LINE),
        ("table", WORD),  # address of the caller's rows
        ("steps", WORD),  # how many
        ("threads", WORD),
        ("wait", WORD),  # addresses of the system's functions (`cpu/system`)
        ("offer", WORD),
        ("area", WORD),  # address of the pool's lines
        ("total", WORD),  # items of all steps
        ("scratch", WORD),  # address of thread 0's memory, and bytes a thread
        ("scratch_bytes", WORD),
        ("wake", WORD),
        ("_3", WORD * 6),
    )


class Share(ctypes.Structure):
    """Of one thread in one step: items first .. last - 1, to be taken in chunks."""

    _fields_ = (("first", WORD), ("last", WORD), ("chunk", WORD))


class Head(ctypes.Structure):
    """A row of the caller's table begins so; `after`: items that must be finished before."""

    _fields_ = (("kernel", WORD), ("arguments", WORD), ("after", WORD))


@functools.cache
def row(threads: int) -> type[ctypes.Structure]:
    """A row: `Head`, then the `shares` of all threads."""

    class Row(ctypes.Structure):
        _fields_ = (*Head._fields_, ("shares", Share * threads))

    return Row


class Line(ctypes.Structure):
    """A step in the pool's area, on a cache line; one line for each thread's claim follows."""

    _fields_ = (("after", WORD), ("kernel", WORD), ("arguments", WORD))


class Claim(ctypes.Structure):
    """`next`: number of the run, and the first item that nobody has taken."""

    _fields_ = (("next", WORD), ("last", WORD), ("chunk", WORD))


class Part(ctypes.Structure):
    """A launch of a sequence: `items` of a group. A word that counts the launches stands before the first."""

    _fields_ = (("kernel", WORD), ("arguments", WORD), ("items", WORD))


def words(record: type[ctypes.Structure]) -> int:
    """How many words a record has."""
    return ctypes.sizeof(record) // ctypes.sizeof(WORD)


def slot(register: str, base: str, record: type[ctypes.Structure], field: str) -> str:
    """`register` = the address of a field of the record at `base`."""
    word = getattr(record, field).offset // ctypes.sizeof(WORD)
    return f"%{register} = getelementptr inbounds i64, ptr %{base}, i64 {word}"
