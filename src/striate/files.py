"""Paths from callers, files from strangers: one way to open them, one kind of error for each reader.

A reader opens its file with `opened` and does all its work inside `boundary`:

    with boundary(DataError, path), opened(path, DataError) as file:
        ...                                  whatever goes wrong here is a `DataError` that names the file

Opening never waits: a named pipe, a device or a folder is an error at once. Outputs are tried before the work whose
result they are to hold: `expect_writable`, `expect_folder`.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Generator
from pathlib import Path
from typing import Any, BinaryIO

from striate.errors import ArgumentError, StriateError

# Opening a pipe to which nobody writes would wait for ever; a terminal must not become ours.
FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOCTTY", 0)
KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISSOCK, "a socket"),
)
PROBE = bytes(4096)


def as_path(path: Any, what: str = "a file") -> Path:
    """`path` (text, bytes or path-like) as a `Path`; `ArgumentError` for anything else."""
    if not isinstance(path, (str, bytes, os.PathLike)):
        raise ArgumentError(f"{what} is named by text or a pathlib.Path, got {path!r:.60}")
    return Path(os.fsdecode(path))


def kind_of(mode: int) -> str:
    """What is no regular file, in words."""
    return next((name for test, name in KINDS if test(mode)), "no file")


def reason(error: Exception) -> str:
    """Why the operating system refused, in its words and without the name."""
    return getattr(error, "strerror", None) or str(error)


@contextlib.contextmanager
def opened(path: str | bytes | os.PathLike[Any], error: type[StriateError]) -> Generator[BinaryIO]:
    """The regular file `path`, open for reading. Raises `error` at once for what is absent or no file."""
    source = as_path(path)
    try:
        descriptor = os.open(source, FLAGS)
    except FileNotFoundError as found:
        raise error(f"{source}: cannot be read: no such file") from found
    except (OSError, ValueError) as found:  # ValueError: a name that no file can have
        raise error(f"{source}: cannot be read: {reason(found)}") from found
    mode = os.fstat(descriptor).st_mode
    if not stat.S_ISREG(mode):
        os.close(descriptor)
        raise error(f"{source}: cannot be read: it is {kind_of(mode)}, not a file")
    with os.fdopen(descriptor, "rb") as file:
        yield file


def read_whole(
    path: str | bytes | os.PathLike[Any], largest: int, error: type[StriateError], what: str
) -> bytes:
    """All bytes of a file of at most `largest` bytes; `what` says what it should be ("a tune file")."""
    source = as_path(path)
    with boundary(error, source), opened(source, error) as file:
        size = os.fstat(file.fileno()).st_size
        data = file.read(largest + 1) if size <= largest else b""
        if max(size, len(data)) > largest:
            raise error(f"{source} has {max(size, len(data))} bytes; {what} has at most {largest}")
        return data


@contextlib.contextmanager
def boundary(
    error: type[StriateError], name: object, keep: type[StriateError] = StriateError
) -> Generator[None]:
    """Whatever ordinary exception leaves this block is an `error` that names the file `name`, its cause chained.

    Errors of this library of the kind `keep` stay what they are. A `MemoryError` becomes an `error` too: inside a
    reader it is what a file claims that does not fit.
    """
    try:
        yield
    except StriateError as found:
        kind = type(found) if isinstance(found, keep) else error
        if kind is type(found) and str(name) in str(found):
            raise
        raise kind(f"{name}: {found}") from found
    except OSError as found:
        raise error(f"{name}: cannot be read: {reason(found)}") from found
    except MemoryError as found:
        raise error(f"{name}: reading it takes more memory than there is ({found!s:.200})") from found
    except RecursionError as found:
        raise error(f"{name}: what it holds is nested deeper than can be read") from found
    except Exception as found:
        raise error(
            f"{name}: damaged, or not what it claims to be ({type(found).__name__}: {found!s:.200})"
        ) from found


def as_output(path: Any, error: type[StriateError] = ArgumentError) -> Path:
    """`path` as the name of a file to be written or replaced. Raises `error` for a folder, a pipe, a device."""
    target = as_path(path)
    try:
        mode = os.stat(target).st_mode
    except FileNotFoundError:
        return target
    except (OSError, ValueError) as found:
        raise error(f"{target}: cannot be written: {reason(found)}") from found
    if stat.S_ISDIR(mode):
        raise error(f"{target} is a folder; give the name of a file in it")
    if not stat.S_ISREG(mode):
        raise error(f"{target} cannot be written: it is {kind_of(mode)}, not a file")
    return target


def expect_writable(path: Any, error: type[StriateError] = ArgumentError) -> Path:
    """A file that can be written, tried now by writing beside it: before the work whose result it is to hold."""
    target = as_output(path, error)
    _try_to_write(target.parent, target, error)
    return target


def expect_folder(path: Any, error: type[StriateError] = ArgumentError) -> Path:
    """A folder in which files can be written, made if it is not there, and tried now."""
    folder = as_path(path, "a folder")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as found:
        raise error(f"{folder}: cannot be made a folder: {reason(found)}") from found
    _try_to_write(folder, folder, error)
    return folder


def _try_to_write(folder: Path, wanted: Path, error: type[StriateError]) -> None:
    """Write a little into `folder`, flush it and remove it; raises `error` that names `wanted`."""
    name = os.path.join(folder, f".striate-{os.getpid()}-{os.urandom(4).hex()}.part")
    try:
        descriptor = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0), 0o600)
        try:
            os.write(descriptor, PROBE)
            os.fsync(descriptor)
        finally:
            try:
                os.close(descriptor)
            finally:
                os.unlink(name)
    except (OSError, ValueError) as found:
        raise error(f"{wanted}: nothing can be written in {folder}: {reason(found)}") from found
